"""The trees that a doubtful candidate goes through. Written by `training/train.py`; do not edit.

Learnt from 8486 pages with 61588 headings, labelled by reading
(dev, resiliparse, dev.resiliparse, dev.justext, dev.t1.12.2, dev.t1.8.1, languages, long, forms),
by `python training/headings.py`: LightGBM 4.7.0, scikit-learn 1.9.1, NumPy 2.4.6.
"""

from __future__ import annotations


def _score_0(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        (((50 if x[94] <= 55 else 151) if x[57] <= 2 else 56 if x[58] <= 2 else -22 if x[13] <= 252 else 39) if x[96]
        <= 25 else (((-134 if x[25] <= 3 else -44 if x[89] <= -1 else 133) if x[13] <= 64 else -48) if x[94] <= 35 else
        -21 if x[76] <= 20 else 40) if x[94] <= 55 else 23 if x[97] <= 65 else 97) if x[81] <= 6 else (-56 if x[21] <=
        51 else -159) if x[25] <= 4 else -2
    )
    s += (
        (((((-21 if x[48] <= 46 else -68) if x[90] <= 0 else (-38 if x[20] <= 97 else -201) if x[48] <= 32 else 136 if
        x[13] <= 57 else -4) if x[94] <= 35 else ((7 if x[19] <= 4 else 49) if x[66] <= 1 else -10) if x[98] <= 35 else
        -133 if x[23] <= 0 else 43) if x[42] <= 8 else 32) if x[94] <= 55 else 40) if x[41] <= 47 else (61 if x[27] <=
        1 else -133) if x[19] <= 7 else 125
    )
    s += (
        ((((((-25 if x[8] <= 1 else 77) if x[14] <= 690 else -60) if x[8] <= 4 else -114) if x[42] <= 6 else 13 if
        x[74] <= 14 else -41) if x[75] <= 24 else 43) if x[95] <= 55 else (83 if x[88] <= 1 else -48) if x[14] <= 247
        else ((-120 if x[71] <= 525 else -40) if x[98] <= 35 else -188) if x[85] <= 35 else -19) if x[72] <= 27 else
        (48 if x[72] <= 51 else 89) if x[68] <= 69 else -49
    )
    s += (
        (((((8 if x[0] <= 26 else -52 if x[75] <= 30 else 37) if x[90] <= 0 else -14 if x[0] <= 38 else 134) if x[50]
        <= 359 else 63) if x[80] <= 1 else -56) if x[10] <= 88 else (((-211 if x[0] <= 34 else 56) if x[53] <= 0 else
        -2) if x[4] <= 0 else -69) if x[80] <= 1 else -147 if x[99] <= 35 else 150) if x[72] <= 24 else 36 if x[72] <=
        57 else 15 if x[10] <= 65 else 91
    )
    s += (
        ((-69 if x[45] <= 1 else 15) if x[25] <= 1 else ((-8 if x[43] <= 3 else -51 if x[42] <= 9 else 0) if x[75] <=
        43 else 39) if x[20] <= 89 else -106 if x[78] <= 1 else (-54 if x[45] <= 250 else 39) if x[98] <= 45 else -161)
        if x[73] <= 30 else (((33 if x[34] <= 0 else 169) if x[20] <= 19 else 2) if x[73] <= 51 else 64 if x[68] <= 69
        else -23) if x[31] <= 0 else 128
    )
    s += (
        ((((41 if x[66] <= 0 else -25 if x[13] <= 146 else 21) if x[96] <= 25 else (-108 if x[9] <= -51 else -73 if
        x[13] <= 183 else (-71 if x[45] <= 11 else 24) if x[82] <= 8 else -182) if x[25] <= 3 else -8 if x[7] <= 0 else
        72) if x[41] <= 11 else 112 if x[46] <= 17 else 14) if x[63] <= 6 else (65 if x[2] <= 5 else -84) if x[41] <=
        17 else -26) if x[41] <= 47 else -83
    )
    s += (
        (((8 if x[29] <= 0 else -65 if x[22] <= 11 else 82) if x[53] <= 5 else ((-34 if x[75] <= 24 else 30) if x[30]
        <= 0 else 87) if x[50] <= 408 else 72) if x[21] <= 22 else (-61 if x[94] <= 35 else ((-46 if x[50] <= 233 else
        8) if x[72] <= 12 else 26) if x[98] <= 35 else -102) if x[75] <= 38 else 32) if x[72] <= 27 else (38 if x[72]
        <= 51 else 77) if x[17] <= 1 else -17
    )
    s += (
        (((((-28 if x[58] <= 8 else 16 if x[1] <= 3 else 145) if x[1] <= 4 else (-74 if x[77] <= 0 else -76 if x[9] <=
        -86 else (-60 if x[13] <= 135 else 20) if x[4] <= 0 else -66) if x[73] <= 12 else 12) if x[62] <= 3 else -26 if
        x[85] <= 24 else 52) if x[9] <= 137 else 49) if x[93] <= 35 else -74 if x[7] <= 0 else 74) if x[73] <= 30 else
        58 if x[74] <= 20 else 15
    )
    s += (
        ((106 if x[3] <= -93 else 21) if x[95] <= 35 else ((((((-111 if x[0] <= 26 else 31) if x[45] <= 0 else 8) if
        x[84] <= 75 else 110 if x[45] <= 0 else 9) if x[53] <= 2 else -27) if x[95] <= 75 else -56) if x[41] <= 47 else
        -102) if x[82] <= 5 else -76 if x[0] <= 13 else 105) if x[81] <= 6 else -91 if x[4] <= 0 else (-48 if x[81] <=
        43 else 216) if x[100] <= 35 else 76
    )
    s += (
        (((-37 if x[22] <= 10 else ((-1 if x[29] <= 0 else 34) if x[68] <= 52 else -38) if x[42] <= 9 else 45) if x[15]
        <= 0 else (-62 if x[76] <= 9 else (30 if x[96] <= 35 else -49) if x[94] <= 35 else 41) if x[92] <= 35 else -28
        if x[96] <= 25 else -96) if x[94] <= 55 else (62 if x[100] <= 15 else -46) if x[101] <= 32 else -72) if x[75]
        <= 30 else 45 if x[81] <= 46 else -94
    )
    s += (
        ((-27 if x[42] <= 6 else (25 if x[65] <= 4 else 108) if x[48] <= 24 else -20) if x[96] <= 25 else (-38 if x[9]
        <= 83 else 20) if x[49] <= 81 else -77 if x[49] <= 693 else 41) if x[73] <= 24 else (47 if x[96] <= 25 else (90
        if x[46] <= 0 else -49 if x[3] <= 38 else 31) if x[85] <= 17 else 26) if x[73] <= 51 else (24 if x[48] <= 13
        else 70) if x[17] <= 3 else -54
    )
    s += (
        ((((((7 if x[89] <= -1 else 93) if x[89] <= 0 else -36) if x[78] <= 0 else -70) if x[20] <= 0 else -53) if
        x[78] <= 1 else ((4 if x[20] <= 19 else (-16 if x[21] <= 36 else -81) if x[26] <= 0 else -26 if x[21] <= 67
        else 53) if x[63] <= 3 else 27) if x[21] <= 96 else (67 if x[78] <= 9 else 4) if x[98] <= 35 else -87) if x[34]
        <= 2 else 99) if x[42] <= 9 else 30
    )
    s += (
        (((((-95 if x[0] <= 9 else 50 if x[20] <= 44 else -21) if x[60] <= 1 else -40 if x[18] <= 37 else 17 if x[46]
        <= 194 else -113) if x[13] <= 135 else (-50 if x[0] <= 13 else 16) if x[9] <= -10 else 39 if x[0] <= 75 else
        -97) if x[41] <= 47 else -103 if x[28] <= 5 else 91) if x[65] <= 14 else -53) if x[95] <= 55 else (-34 if x[50]
        <= 359 else 17) if x[83] <= 22 else 85
    )
    s += (
        ((((28 if x[96] <= 35 else (((-16 if x[22] <= 15 else 54) if x[27] <= 0 else -23) if x[89] <= -1 else 137 if
        x[18] <= 234 else 0) if x[89] <= 0 else -91 if x[84] <= 66 else 82) if x[53] <= 5 else (-11 if x[10] <= 70 else
        -8 if x[12] <= 8 else 74) if x[96] <= 25 else -26) if x[100] <= 15 else -26) if x[95] <= 75 else -58 if x[83]
        <= 14 else 97) if x[42] <= 9 else 28
    )
    s += (
        (((85 if x[43] <= 1 else -6 if x[41] <= 9 else 69 if x[41] <= 47 else -69) if x[81] <= 6 else (-85 if x[83] <=
        1 else -68 if x[47] <= 40 else 83) if x[81] <= 43 else 156) if x[15] <= 0 else ((-65 if x[76] <= 20 else 22) if
        x[81] <= 1 else -61 if x[14] <= 1028 else -158) if x[63] <= 3 else -32 if x[1] <= 6 else 44) if x[72] <= 27
        else -21 if x[14] <= 133 else 50
    )
    s += (
        ((((12 if x[79] <= -1 else (15 if x[12] <= 8 else -63) if x[30] <= 0 else 154) if x[20] <= 20 else -26) if
        x[50] <= 246 else 22) if x[79] <= 79 else ((42 if x[100] <= 15 else -9) if x[79] <= 3540 else -15) if x[101] <=
        32 else -46 if x[100] <= 15 else 80) if x[80] <= 1 else (-78 if x[22] <= 32 else 7 if x[79] <= 2601 else -127)
        if x[81] <= 8 else -151 if x[23] <= 15 else -7
    )
    s += (
        ((((32 if x[25] <= 1 else -20) if x[95] <= 35 else -42) if x[15] <= 0 else -159 if x[88] <= 2 else -61) if
        x[63] <= 3 else 31 if x[27] <= 1 else -57 if x[75] <= 54 else 167) if x[73] <= 24 else ((38 if x[74] <= 0 else
        5 if x[27] <= 5 else -55) if x[73] <= 51 else 67 if x[17] <= 2 else -32) if x[80] <= 1 else -12 if x[71] <= 138
        else -173 if x[25] <= 5 else -2
    )
    s += (
        (((((104 if x[14] <= 144 else -31) if x[61] <= 1 else (-26 if x[90] <= 16 else 23 if x[13] <= 364 else 234) if
        x[76] <= 13 else -57) if x[77] <= 11 else 7) if x[20] <= 20 else -63 if x[19] <= 2 else -46 if x[23] <= 0 else
        3 if x[39] <= 0 else 133) if x[94] <= 65 else 34) if x[73] <= 37 else ((37 if x[41] <= 53 else -93) if x[31] <=
        0 else 108) if x[19] <= 22 else -40
    )
    s += (
        (((((-20 if x[1] <= 1 else 67) if x[1] <= 9 else -6 if x[26] <= 3 else 124 if x[44] <= 5 else -31 if x[21] <=
        33 else 69) if x[15] <= 0 else (-121 if x[84] <= 64 else 3) if x[88] <= 4 else 11 if x[59] <= 5 else -104 if
        x[50] <= 15 else -17) if x[38] <= 1 else -134) if x[74] <= 7 else (-23 if x[21] <= 69 else 9) if x[26] <= 7
        else -55) if x[75] <= 40 else 41
    )
    s += (
        ((((((((13 if x[59] <= 3 else -31) if x[64] <= 7 else 44) if x[64] <= 8 else -98) if x[64] <= 11 else 60) if
        x[13] <= 315 else 43 if x[4] <= 1 else -20) if x[95] <= 35 else (-33 if x[31] <= 1 else 83) if x[94] <= 35 else
        -6 if x[46] <= 233 else 37) if x[64] <= 12 else -95 if x[94] <= 55 else 60) if x[64] <= 15 else 95 if x[47] <=
        92 else -25) if x[94] <= 65 else 45
    )
    s += (
        (((((12 if x[62] <= 3 else 81) if x[0] <= 27 else -29) if x[64] <= 0 else (112 if x[27] <= 0 else -34) if x[1]
        <= 4 else -36) if x[81] <= 7 else -73) if x[93] <= 35 else (-63 if x[75] <= 56 else 89) if x[8] <= 1 else 137)
        if x[73] <= 24 else ((11 if x[24] <= 36 else 162) if x[73] <= 55 else 64 if x[81] <= 3 else 9) if x[80] <= 1
        else -73 if x[89] <= -1 else 71
    )
    s += (
        (-46 if x[2] <= 1 else 20) if x[96] <= 25 else (((38 if x[1] <= 4 else -65 if x[86] <= 3 else 89) if x[25] <= 3
        else 12 if x[60] <= 2 else -40) if x[41] <= 9 else (102 if x[74] <= 9 else -13) if x[78] <= 8 else -55) if
        x[77] <= 51 else ((39 if x[58] <= 5 else 0) if x[2] <= 6 else -100) if x[41] <= -1 else -44 if x[99] <= 35 else
        43 if x[2] <= 6 else 355
    )
    s += (
        ((((-6 if x[81] <= 13 else -88) if x[51] <= 106 else -44) if x[70] <= 2 else -56) if x[63] <= 3 else (-5 if
        x[77] <= 0 else 52) if x[27] <= 1 else 10 if x[41] <= 17 else -83) if x[73] <= 24 else (((12 if x[27] <= 7 else
        -69) if x[73] <= 60 else 49) if x[81] <= 4 else (-60 if x[7] <= 0 else 47) if x[90] <= 16 else -45 if x[78] <=
        3 else 188) if x[31] <= 0 else 89
    )
    s += (
        ((((-29 if x[75] <= 65 else 61) if x[8] <= 1 else 110 if x[8] <= 4 else -65) if x[90] <= 3 else 1 if x[25] <= 9
        else 123) if x[42] <= 9 else 32) if x[94] <= 35 else (((15 if x[94] <= 65 else 58) if x[0] <= 75 else 15 if
        x[9] <= -23 else -78) if x[82] <= 1 else ((-6 if x[28] <= 1 else 70) if x[1] <= 9 else -15) if x[14] <= 1194
        else -57) if x[99] <= 35 else 82
    )
    s += (
        ((((((-19 if x[64] <= 7 else 24) if x[64] <= 8 else -93) if x[64] <= 11 else -3 if x[84] <= 75 else 170 if
        x[44] <= 0 else 19) if x[7] <= 1 else -68) if x[77] <= 0 else (45 if x[64] <= 0 else -64 if x[52] <= 9 else 6)
        if x[4] <= 0 else (8 if x[52] <= 58 else -28) if x[7] <= 0 else 80) if x[64] <= 12 else -69) if x[64] <= 15
        else 4 if x[12] <= 8 else 87
    )
    s += (
        (((((-20 if x[26] <= 1 else 28 if x[99] <= 0 else -29) if x[100] <= 15 else -49) if x[13] <= 146 else ((-33 if
        x[50] <= 5 else 16) if x[17] <= 8 else 74) if x[82] <= 7 else -55) if x[93] <= 45 else ((-40 if x[10] <= 409
        else -129) if x[50] <= 301 else 19) if x[100] <= 35 else 74) if x[41] <= 47 else -74) if x[31] <= 0 else -63 if
        x[48] <= 19 else 29 if x[100] <= 0 else 111
    )
    s += (
        (((-45 if x[1] <= 2 else (138 if x[27] <= 0 else -2) if x[1] <= 4 else 13 if x[61] <= 2 else -56 if x[22] <= 15
        else -14) if x[15] <= 0 else -36) if x[85] <= 33 else (132 if x[27] <= 0 else 22) if x[1] <= 4 else ((-42 if
        x[68] <= -5 else 14) if x[1] <= 11 else 94) if x[81] <= 6 else -82) if x[73] <= 42 else 36 if x[81] <= 6 else
        50 if x[42] <= 1 else -61
    )
    s += (
        ((33 if x[92] <= 95 else -60) if x[96] <= 0 else ((((-60 if x[44] <= 9 else -4 if x[93] <= 35 else -48) if
        x[73] <= 10 else 93 if x[60] <= 0 else -7 if x[50] <= 287 else 76) if x[74] <= 7 else -39) if x[75] <= 38 else
        27) if x[9] <= 157 else 31) if x[73] <= 37 else ((50 if x[96] <= 25 else -42 if x[50] <= 13 else 22) if x[29]
        <= 0 else 62) if x[74] <= 43 else -6
    )
    s += (
        (((((((-23 if x[45] <= 13 else 45) if x[58] <= 7 else -5) if x[4] <= 0 else (((60 if x[26] <= 0 else -13) if
        x[1] <= 9 else -36) if x[26] <= 4 else -58) if x[90] <= 0 else -33 if x[0] <= 41 else 83) if x[39] <= 0 else
        42) if x[93] <= 45 else -32) if x[34] <= 2 else 103) if x[85] <= 33 else 27) if x[81] <= 6 else 8 if x[85] <=
        20 else 26 if x[1] <= 4 else -67
    )
    s += (
        ((((-51 if x[0] <= 50 else 155 if x[11] <= 0 else -58) if x[47] <= 9 else -1) if x[100] <= 75 else 177) if
        x[10] <= 109 else -38 if x[10] <= 693 else 40) if x[73] <= 24 else ((-50 if x[62] <= 1 else 22 if x[62] <= 2
        else 31 if x[10] <= 81 else -70) if x[24] <= 0 else -59) if x[90] <= 0 else -14 if x[0] <= 26 else 98 if x[65]
        <= 5 else 28 if x[0] <= 69 else -127
    )
    s += (
        ((((((-8 if x[10] <= 17 else 54) if x[50] <= 31 else -4) if x[39] <= 0 else 96) if x[83] <= 23 else -104) if
        x[96] <= 25 else ((19 if x[14] <= 41 else -28) if x[83] <= 11 else 55) if x[13] <= 1268 else 21) if x[73] <= 55
        else 26 if x[50] <= 196 else 69) if x[80] <= 1 else (-31 if x[47] <= 79 else 16 if x[1] <= 4 else -114) if
        x[86] <= 1 else -67 if x[96] <= 15 else 125
    )
    s += (
        ((14 if x[96] <= 25 else (((-36 if x[63] <= 2 else 32) if x[25] <= 6 else -18 if x[90] <= 0 else 126 if x[49]
        <= 201 else -27) if x[53] <= 7 else -47) if x[71] <= 316 else 19 if x[25] <= 8 else (71 if x[49] <= 25 else
        -61) if x[29] <= 0 else 45) if x[72] <= 40 else -17 if x[21] <= 7 else 92 if x[9] <= -120 else 31) if x[80] <=
        1 else -26 if x[49] <= 142 else -94
    )
    s += (
        ((-17 if x[13] <= 125 else ((((33 if x[54] <= 8 else 203) if x[89] <= -1 else 22) if x[95] <= 0 else 31) if
        x[21] <= 42 else -12) if x[51] <= 139 else -34) if x[95] <= 35 else -31 if x[13] <= 2282 else 16) if x[73] <=
        24 else (31 if x[59] <= 3 else (-36 if x[51] <= 12 else 8 if x[89] <= 16 else 98) if x[101] <= 37 else -121 if
        x[95] <= 35 else 28) if x[95] <= 75 else -41
    )
    s += (
        (((-93 if x[93] <= 0 else 19 if x[92] <= 55 else 116) if x[67] <= -282 else ((((4 if x[39] <= 0 else 60) if
        x[93] <= 35 else -29) if x[29] <= 0 else 4 if x[78] <= 5 else 69) if x[53] <= 5 else -37 if x[14] <= 157 else
        (-18 if x[42] <= 3 else 52) if x[96] <= 15 else -13) if x[34] <= 1 else -36 if x[93] <= 15 else 69) if x[65] <=
        12 else -42) if x[42] <= 9 else 24
    )
    s += (
        ((-5 if x[64] <= 0 else (83 if x[26] <= 0 else -22) if x[1] <= 8 else (39 if x[95] <= 0 else -54) if x[26] <= 2
        else 5) if x[9] <= 157 else 74 if x[28] <= 1 else -40) if x[73] <= 24 else (((42 if x[20] <= 19 else -16 if
        x[85] <= 24 else 39) if x[19] <= 5 else 60) if x[81] <= 4 else -60 if x[75] <= 8 else 54) if x[9] <= 0 else 0
        if x[28] <= 9 else -163
    )
    s += (
        ((((((17 if x[89] <= 0 else (29 if x[64] <= 0 else -35) if x[49] <= 159 else -105) if x[74] <= 7 else -8) if
        x[64] <= 12 else -48) if x[64] <= 15 else 56) if x[95] <= 75 else -46) if x[94] <= 65 else 49) if x[80] <= 1
        else (((-17 if x[20] <= 7 else -17 if x[100] <= 0 else 162) if x[81] <= 6 else -103) if x[20] <= 19 else -98 if
        x[82] <= 16 else 97) if x[86] <= 0 else 52
    )
    s += (
        ((((-1 if x[92] <= 65 else 1 if x[94] <= 35 else 50) if x[24] <= 14 else 114 if x[92] <= 95 else -34) if x[93]
        <= 45 else (-95 if x[0] <= 26 else 99) if x[47] <= 7 else ((-50 if x[51] <= 376 else -146) if x[50] <= 319 else
        18) if x[23] <= 0 else 11) if x[94] <= 65 else 49) if x[80] <= 1 else (-13 if x[69] <= 1 else -40 if x[10] <=
        125 else -127) if x[99] <= 35 else 106
    )
    s += (
        (((11 if x[15] <= 0 else -48 if x[46] <= 207 else 12) if x[78] <= 0 else -59) if x[78] <= 1 else ((7 if x[0] <=
        46 else 30 if x[88] <= 9 else -43) if x[31] <= 0 else 59) if x[77] <= 65 else 41 if x[78] <= 14 else -76 if
        x[1] <= 5 else 27) if x[80] <= 1 else (51 if x[1] <= 7 else 4 if x[20] <= 19 else -93 if x[81] <= 5 else 27) if
        x[81] <= 8 else -83
    )
    s += (
        (((((-26 if x[101] <= 12 else 5) if x[13] <= 466 else 20) if x[20] <= 19 else -28 if x[99] <= 35 else 13 if
        x[81] <= 5 else 226) if x[85] <= 37 else 86 if x[1] <= 4 else -36 if x[77] <= 0 else 15) if x[40] <= 1 else
        112) if x[73] <= 37 else (19 if x[82] <= 5 else 79) if x[81] <= 4 else ((-93 if x[62] <= 1 else 20) if x[14] <=
        1686 else -96) if x[19] <= 17 else -86
    )
    s += (
        ((((-10 if x[19] <= 1 else 107) if x[3] <= -93 else (8 if x[20] <= 19 else -49 if x[19] <= 2 else -19 if x[20]
        <= 77 else 49) if x[94] <= 55 else 38 if x[101] <= 37 else -121) if x[63] <= 3 else 33) if x[95] <= 55 else
        (-61 if x[94] <= 15 else (-32 if x[56] <= 8 else 18) if x[6] <= 0 else -34) if x[93] <= 65 else -113 if x[50]
        <= 301 else 27) if x[80] <= 1 else -29
    )
    return s


def _score_1(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        ((((-27 if x[64] <= 7 else 20) if x[77] <= 5 else 5) if x[64] <= 8 else -124 if x[64] <= 11 else -30 if x[12]
        <= 8 else 69 if x[64] <= 12 else -37 if x[64] <= 15 else 94 if x[10] <= 133 else -27) if x[63] <= 3 else (3 if
        x[77] <= 0 else 58 if x[98] <= 35 else -48) if x[6] <= 0 else 29 if x[77] <= 40 else 91 if x[25] <= 1 else -69)
        if x[75] <= 40 else 34
    )
    s += (
        (((((-17 if x[25] <= 5 else (7 if x[48] <= 75 else -90) if x[89] <= -1 else 52) if x[13] <= 200 else -10 if
        x[9] <= -10 else (39 if x[4] <= 1 else -40 if x[83] <= 6 else 77) if x[34] <= 0 else -58) if x[93] <= 35 else
        (-2 if x[9] <= -6 else -49) if x[8] <= 1 else 100) if x[36] <= 0 else 70) if x[4] <= 4 else -64) if x[31] <= 0
        else -1 if x[25] <= 8 else 90
    )
    s += (
        ((((25 if x[25] <= 1 else (-43 if x[68] <= -93 else 19 if x[92] <= 65 else 134) if x[67] <= -282 else -6) if
        x[34] <= 2 else 81) if x[96] <= 35 else ((-59 if x[45] <= 159 else -6) if x[25] <= 4 else (105 if x[10] <= 159
        else -24) if x[45] <= 0 else 10 if x[0] <= 42 else -35) if x[85] <= 37 else 15) if x[75] <= 30 else 22) if
        x[42] <= 9 else 28 if x[4] <= 2 else -39
    )
    s += (
        ((-16 if x[23] <= 0 else 4) if x[94] <= 35 else ((((6 if x[2] <= 6 else -121) if x[100] <= 15 else (-48 if
        x[83] <= 33 else 86) if x[2] <= 6 else -7 if x[27] <= 2 else 297) if x[50] <= 439 else 147 if x[91] <= 0 else
        27) if x[85] <= 39 else (-68 if x[93] <= 0 else 42) if x[80] <= 3 else 166) if x[97] <= 65 else 45) if x[80] <=
        7 else -95 if x[0] <= 21 else 96
    )
    s += (
        (((23 if x[61] <= 4 else -33) if x[78] <= 2 else 25) if x[96] <= 15 else (((-22 if x[13] <= 146 else 2 if x[83]
        <= 11 else 66) if x[64] <= 8 else -112 if x[64] <= 11 else -18) if x[90] <= 1 else 47) if x[89] <= 0 else -69
        if x[48] <= 34 else 30) if x[73] <= 51 else (((-23 if x[94] <= 45 else 29) if x[51] <= 176 else 42) if x[78] <=
        5 else 48) if x[80] <= 2 else -80
    )
    s += (
        (((-24 if x[41] <= 7 else 48) if x[77] <= 11 else 37 if x[0] <= 29 else -9) if x[95] <= 35 else -21) if x[73]
        <= 24 else ((24 if x[89] <= -1 else 121) if x[14] <= 48 else (36 if x[95] <= 25 else (-4 if x[17] <= 1 else
        -78) if x[0] <= 28 else 23 if x[95] <= 75 else -24) if x[41] <= 53 else -70) if x[17] <= 2 else -48 if x[14] <=
        144 else -4 if x[43] <= 8 else 124
    )
    s += (
        (((-25 if x[10] <= 693 else 69) if x[92] <= 65 else ((67 if x[28] <= 3 else -36) if x[85] <= 16 else (5 if
        x[30] <= 0 else 107) if x[81] <= 3 else -72) if x[82] <= 10 else -97) if x[73] <= 14 else (72 if x[43] <= 1
        else 11) if x[74] <= 25 else 3 if x[61] <= 3 else -5 if x[47] <= 28 else -55) if x[63] <= 3 else (-28 if x[28]
        <= 4 else 64) if x[85] <= 10 else 27
    )
    s += (
        (((-41 if x[59] <= 0 else 30 if x[57] <= 2 else ((((91 if x[46] <= 10 else -50) if x[3] <= 38 else 102) if x[1]
        <= 9 else -19) if x[1] <= 10 else 50) if x[31] <= 0 else 110) if x[7] <= 1 else -55) if x[50] <= 43 else -22 if
        x[46] <= 219 else 46 if x[48] <= 27 else -11) if x[73] <= 37 else ((4 if x[46] <= 119 else -88) if x[50] <= 15
        else 25) if x[74] <= 43 else -11
    )
    s += (
        ((((-4 if x[14] <= 266 else 27) if x[96] <= 25 else (((-5 if x[71] <= 412 else 33) if x[41] <= -1 else -60) if
        x[58] <= 4 else 13 if x[1] <= 4 else -32) if x[89] <= 0 else 8 if x[14] <= 228 else -100) if x[41] <= 11 else
        (80 if x[46] <= 17 else -49 if x[101] <= 7 else 23) if x[3] <= 52 else 67) if x[41] <= 49 else -82 if x[1] <= 6
        else 92) if x[40] <= 1 else 108
    )
    s += (
        (-26 if x[13] <= 135 else ((14 if x[88] <= 21 else 132) if x[81] <= 10 else -89) if x[95] <= 0 else ((-7 if
        x[68] <= 7 else 30) if x[4] <= 2 else -51) if x[10] <= 693 else 87) if x[73] <= 12 else (((15 if x[31] <= 0
        else 62) if x[101] <= 32 else 27 if x[58] <= 7 else -8 if x[88] <= 12 else -100) if x[41] <= 53 else -64) if
        x[68] <= 69 else -6 if x[10] <= 48 else -96
    )
    s += (
        (((((30 if x[83] <= 13 else -92) if x[93] <= 35 else -57) if x[96] <= 25 else -27 if x[84] <= 87 else 67) if
        x[71] <= 233 else -9 if x[77] <= 14 else 37 if x[79] <= 354 else 84) if x[4] <= 0 else ((-14 if x[75] <= 30
        else 19) if x[34] <= 0 else 42) if x[83] <= 9 else 4 if x[77] <= 5 else 89) if x[80] <= 1 else (-8 if x[71] <=
        106 else -62) if x[41] <= 29 else 119
    )
    s += (
        (((((8 if x[15] <= 0 else -42 if x[85] <= 14 else 0) if x[27] <= 8 else -74) if x[79] <= -1 else (2 if x[60] <=
        1 else -81) if x[13] <= 200 else 6) if x[79] <= 48 else (-6 if x[19] <= 4 else 41 if x[66] <= 3 else -6) if
        x[81] <= 8 else (-35 if x[0] <= 19 else 90) if x[67] <= -72 else -72 if x[23] <= 0 else -1) if x[71] <= 3751
        else -85) if x[42] <= 9 else 23
    )
    s += (
        ((((22 if x[49] <= 75 else -77) if x[45] <= 0 else (26 if x[41] <= 26 else -60) if x[85] <= 37 else 69) if
        x[81] <= 1 else -3) if x[48] <= 44 else 76 if x[12] <= 0 else -53 if x[97] <= 15 else -33 if x[69] <= 1 else 7)
        if x[64] <= 0 else (-43 if x[64] <= 7 else (20 if x[64] <= 12 else -59 if x[97] <= 65 else 86) if x[64] <= 15
        else 53) if x[20] <= 20 else -32
    )
    s += (
        ((((-62 if x[1] <= 1 else -27 if x[84] <= 40 else 12) if x[78] <= 1 else 9 if x[59] <= 1 else 37) if x[59] <= 5
        else ((((-19 if x[84] <= 71 else 11) if x[100] <= 25 else -65) if x[33] <= 1 else 46) if x[13] <= 339 else 28)
        if x[15] <= 0 else (-44 if x[19] <= 2 else 22) if x[81] <= 1 else -70) if x[38] <= 1 else -133 if x[1] <= 10
        else 79) if x[78] <= 67 else -69
    )
    s += (
        (-43 if x[3] <= 64 else 79) if x[1] <= 1 else (((42 if x[19] <= 8 else -59) if x[41] <= 8 else 111) if x[27] <=
        0 else (-66 if x[101] <= 7 else -16 if x[1] <= 6 else 60) if x[39] <= 0 else (169 if x[14] <= 304 else 44) if
        x[9] <= -17 else -7) if x[1] <= 9 else 15 if x[3] <= 14 else -37 if x[51] <= 12 else (-86 if x[68] <= -327 else
        28) if x[96] <= 15 else -13
    )
    s += (
        ((((-8 if x[79] <= 585 else 35) if x[94] <= 55 else 48) if x[63] <= 6 else 61) if x[4] <= 0 else (((-4 if x[78]
        <= 15 else -43) if x[73] <= 51 else 22) if x[81] <= 3 else (-65 if x[63] <= 2 else 64 if x[45] <= 91 else -84)
        if x[81] <= 36 else 113) if x[8] <= 1 else 48) if x[80] <= 1 else ((-5 if x[15] <= 0 else -62) if x[81] <= 8
        else -80) if x[86] <= 1 else 50
    )
    s += (
        (((-1 if x[53] <= 7 else 37 if x[3] <= -93 else -19) if x[35] <= 1 else (-53 if x[57] <= 8 else 47) if x[33] <=
        1 else 175 if x[35] <= 2 else -43) if x[49] <= 693 else 71 if x[81] <= 2 else -77) if x[73] <= 42 else (((-55
        if x[45] <= 11 else 3) if x[84] <= 46 else 14 if x[3] <= 93 else 100) if x[79] <= 154 else 30) if x[81] <= 5
        else 33 if x[79] <= -1 else -32
    )
    s += (
        ((((-22 if x[90] <= 2 else (-77 if x[2] <= 1 else 64) if x[65] <= 1 else -14) if x[64] <= 4 else -99) if x[64]
        <= 7 else 2 if x[92] <= 55 else 70) if x[77] <= 0 else (-13 if x[85] <= 10 else 14) if x[30] <= 0 else 85) if
        x[64] <= 8 else (-68 if x[10] <= 48 else -155) if x[64] <= 11 else -19 if x[61] <= 8 else (30 if x[90] <= 2
        else 89) if x[10] <= 201 else -19
    )
    s += (
        (((25 if x[76] <= 3 else ((36 if x[1] <= 9 else 19 if x[66] <= 0 else -12) if x[7] <= 1 else -63) if x[91] <=
        45 else -25) if x[77] <= 51 else 24 if x[80] <= 1 else -27) if x[81] <= 14 else -68 if x[28] <= 6 else 88) if
        x[95] <= 55 else ((-27 if x[1] <= 6 else -26 if x[50] <= 101 else -8 if x[44] <= 27 else 57) if x[81] <= 1 else
        -37) if x[83] <= 22 else 75
    )
    s += (
        (((-3 if x[47] <= 401 else 36) if x[19] <= 4 else ((35 if x[6] <= 0 else -38) if x[21] <= 96 else 86) if x[82]
        <= 3 else -26 if x[86] <= 0 else 57) if x[66] <= 1 else -36 if x[51] <= 10 else -6 if x[71] <= 412 else 33 if
        x[51] <= 428 else -58) if x[95] <= 65 else 33 if x[96] <= 45 else -7 if x[60] <= 1 else -38 if x[10] <= 366
        else -22 if x[13] <= 606 else -178
    )
    s += (
        (-44 if x[1] <= 1 else (6 if x[19] <= 6 else -48) if x[77] <= 5 else 26 if x[41] <= -1 else (94 if x[1] <= 5
        else -112 if x[41] <= 7 else 18) if x[27] <= 0 else -36) if x[64] <= 0 else (-18 if x[64] <= 4 else -115) if
        x[64] <= 7 else (-1 if x[92] <= 55 else 48) if x[64] <= 8 else -101 if x[64] <= 11 else (15 if x[1] <= 7 else
        -31) if x[12] <= 8 else 26
    )
    s += (
        (((2 if x[74] <= 7 else -24) if x[63] <= 3 else 26) if x[15] <= 0 else -47 if x[69] <= 3 else 9 if x[58] <= 5
        else -51) if x[94] <= 35 else ((-4 if x[45] <= 124 else (44 if x[74] <= 25 else -4) if x[63] <= 6 else -40) if
        x[73] <= 57 else 57 if x[58] <= 2 else 14) if x[101] <= 32 else (-34 if x[27] <= 0 else 45) if x[88] <= 12 else
        8 if x[1] <= 5 else -76
    )
    s += (
        ((-50 if x[69] <= 0 else 1 if x[64] <= 0 else -23) if x[17] <= 2 else 10 if x[41] <= 12 else 152) if x[73] <=
        10 else (((7 if x[97] <= 45 else -103) if x[62] <= 1 else ((28 if x[97] <= 35 else 29 if x[1] <= 4 else -11) if
        x[96] <= 55 else -47 if x[84] <= 78 else 29) if x[29] <= 0 else 35) if x[62] <= 2 else 4 if x[10] <= 65 else
        -58) if x[50] <= 301 else 33
    )
    s += (
        ((((((102 if x[47] <= 26 else -47) if x[44] <= 13 else -57) if x[49] <= 109 else 62 if x[0] <= 37 else -13) if
        x[9] <= 157 else -131) if x[19] <= 8 else -110) if x[56] <= 8 else (-61 if x[2] <= 1 else 31 if x[3] <= 57 else
        (-84 if x[0] <= 5 else 2) if x[9] <= 99 else 56) if x[81] <= 6 else -23) if x[20] <= 24 else 3 if x[59] <= 5
        else -41 if x[19] <= 5 else -4
    )
    s += (
        (((((7 if x[3] <= 96 else -90) if x[15] <= 0 else -49 if x[88] <= 6 else (((39 if x[57] <= 2 else -76) if x[4]
        <= 0 else 27 if x[9] <= -86 else -46) if x[59] <= 2 else -44) if x[99] <= 0 else 24) if x[36] <= 0 else 80 if
        x[88] <= 39 else -56) if x[38] <= 1 else -94) if x[74] <= 16 else (-5 if x[6] <= 0 else -38) if x[4] <= 3 else
        -69) if x[75] <= 36 else 24
    )
    s += (
        ((((-57 if x[61] <= 5 else (39 if x[79] <= 2037 else -77) if x[57] <= 2 else -25) if x[48] <= 23 else 8 if
        x[34] <= 0 else -24 if x[93] <= 15 else 100) if x[47] <= 28 else -32) if x[13] <= 146 else (35 if x[61] <= 1
        else (28 if x[7] <= 1 else -83) if x[47] <= 79 else -22) if x[4] <= 0 else (-6 if x[93] <= 65 else -63) if
        x[83] <= 8 else 72) if x[80] <= 1 else -21
    )
    s += (
        (((-12 if x[94] <= 45 else 12) if x[78] <= 4 else (4 if x[92] <= 75 else (139 if x[93] <= 55 else -33) if x[84]
        <= 31 else 15) if x[31] <= 0 else 78) if x[74] <= 16 else (((36 if x[4] <= 0 else -15) if x[61] <= 2 else -28)
        if x[100] <= 15 else -47) if x[85] <= 35 else 20) if x[99] <= 35 else ((95 if x[55] <= 3 else -37) if x[93] <=
        35 else -57) if x[100] <= 0 else 100
    )
    s += (
        ((((-7 if x[100] <= 15 else -47) if x[21] <= 69 else -44 if x[53] <= 0 else 21) if x[59] <= 1 else 15 if x[29]
        <= 1 else 95) if x[59] <= 5 else ((8 if x[89] <= 33 else 86) if x[76] <= 13 else -42 if x[21] <= 6 else 38 if
        x[96] <= 25 else (-68 if x[84] <= 46 else 184) if x[21] <= 10 else -23) if x[49] <= 125 else -11 if x[81] <= 2
        else -65) if x[71] <= 3751 else -71
    )
    s += (
        (-37 if x[52] <= 0 else (((((48 if x[67] <= -146 else -72) if x[2] <= 1 else ((32 if x[93] <= 35 else -22) if
        x[3] <= 25 else -2) if x[80] <= 3 else 98) if x[77] <= 81 else 39) if x[80] <= 4 else -44) if x[25] <= 7 else
        20 if x[52] <= 183 else 84) if x[74] <= 7 else -11 if x[82] <= 5 else 81 if x[97] <= 55 else -48) if x[15] <= 0
        else -16 if x[75] <= 11 else 16
    )
    s += (
        ((((((-48 if x[93] <= 0 else 0 if x[33] <= 1 else 47) if x[90] <= 2 else 64) if x[89] <= 0 else ((-30 if x[49]
        <= 42 else -101) if x[90] <= 6 else 16 if x[92] <= 95 else -74) if x[26] <= 1 else 26) if x[28] <= 5 else 13 if
        x[31] <= 0 else 109 if x[92] <= 65 else -66) if x[6] <= 1 else -76) if x[27] <= 8 else 6 if x[61] <= 1 else
        -103) if x[78] <= 67 else -60
    )
    s += (
        ((((((7 if x[53] <= 7 else ((((-36 if x[78] <= 3 else 11) if x[18] <= 37 else 23) if x[13] <= 234 else 32) if
        x[71] <= 116 else -13) if x[48] <= 39 else -27 if x[99] <= 35 else -44 if x[100] <= 0 else 168) if x[71] <=
        2757 else -49) if x[78] <= 67 else -52) if x[80] <= 7 else -73 if x[48] <= 21 else 96) if x[6] <= 1 else -84)
        if x[46] <= 743 else 58) if x[40] <= 1 else 99
    )
    s += (
        (((((-27 if x[101] <= 42 else 91) if x[18] <= 318 else 13) if x[80] <= 1 else -94) if x[22] <= 15 else 6 if
        x[98] <= 0 else 2 if x[44] <= 110 else -42) if x[80] <= 8 else -101) if x[85] <= 37 else ((25 if x[66] <= 3
        else -54 if x[82] <= 4 else 118 if x[85] <= 45 else -54) if x[80] <= 1 else -68) if x[91] <= 15 else -19 if
        x[88] <= 5 else 52 if x[48] <= 39 else -21
    )
    s += (
        (((((-21 if x[22] <= 12 else 5) if x[27] <= 6 else -68) if x[94] <= 65 else 50) if x[98] <= 15 else 57 if x[91]
        <= 75 else -55) if x[96] <= 35 else (-11 if x[94] <= 35 else -2 if x[85] <= 18 else -10 if x[11] <= 0 else 65)
        if x[60] <= 1 else -28 if x[17] <= 12 else 126) if x[72] <= 57 else (39 if x[17] <= 0 else -13) if x[101] <= 32
        else -3 if x[3] <= 38 else -130
    )
    s += (
        (-10 if x[94] <= 35 else (((-44 if x[13] <= 23 else 37) if x[93] <= 15 else -5) if x[94] <= 55 else 48 if x[57]
        <= 1 else -152 if x[57] <= 5 else -19 if x[94] <= 65 else 43) if x[101] <= 32 else 0 if x[19] <= 4 else -78) if
        x[63] <= 3 else -42 if x[56] <= 8 else (4 if x[77] <= 0 else 21 if x[23] <= 15 else 78) if x[6] <= 0 else 14 if
        x[78] <= 13 else -76
    )
    s += (
        ((((((-52 if x[17] <= 3 else 116) if x[3] <= 60 else 71) if x[1] <= 5 else (18 if x[58] <= 6 else -11) if x[80]
        <= 1 else -41) if x[94] <= 55 else 28) if x[101] <= 22 else ((-1 if x[60] <= 3 else -69) if x[10] <= 224 else
        25) if x[3] <= 43 else -74) if x[42] <= 6 else 9 if x[80] <= 8 else -110) if x[39] <= 0 else (19 if x[47] <=
        380 else -94) if x[23] <= 0 else 77
    )
    s += (
        ((14 if x[99] <= 0 else 36 if x[68] <= -93 else -17) if x[81] <= 13 else -76 if x[51] <= 61 else 42) if x[20]
        <= 19 else (((-42 if x[69] <= 0 else 4) if x[72] <= 17 else 27) if x[98] <= 55 else 63 if x[71] <= 287 else
        -136 if x[85] <= 40 else 50) if x[64] <= 1 else -126 if x[64] <= 7 else (3 if x[68] <= 39 else -73) if x[64] <=
        8 else -150 if x[64] <= 11 else -19
    )
    s += (
        ((((19 if x[9] <= -72 else -56) if x[14] <= 785 else 13) if x[52] <= 1 else (-1 if x[85] <= 33 else 11 if x[9]
        <= 126 else 91) if x[81] <= 14 else 29 if x[68] <= -147 else -58) if x[39] <= 0 else (116 if x[101] <= 12 else
        29) if x[9] <= -6 else (38 if x[68] <= 151 else -109) if x[101] <= 12 else -1 if x[98] <= 35 else -38 if x[92]
        <= 35 else -211) if x[27] <= 8 else -53
    )
    s += (
        ((-34 if x[49] <= 70 else 21 if x[64] <= 8 else -37) if x[51] <= 12 else ((((-1 if x[81] <= 14 else -95 if
        x[51] <= 258 else 43) if x[28] <= 6 else 53) if x[45] <= 42 else 10 if x[21] <= 83 else 37) if x[76] <= 72 else
        -82) if x[95] <= 55 else ((-11 if x[81] <= 3 else -59) if x[99] <= 35 else 41) if x[83] <= 22 else 69) if x[42]
        <= 9 else 23 if x[38] <= 1 else -100
    )
    s += (
        ((((((-16 if x[25] <= 6 else 46) if x[16] <= 7 else 206) if x[9] <= -104 else 0 if x[29] <= 2 else -84 if x[25]
        <= 5 else -5) if x[39] <= 0 else 45) if x[96] <= 45 else (((-14 if x[14] <= 133 else 55) if x[12] <= 7 else
        -60) if x[89] <= -1 else 54) if x[14] <= 247 else -55 if x[88] <= 6 else -18) if x[46] <= 233 else -1 if x[14]
        <= 785 else 45) if x[78] <= 67 else -51
    )
    s += (
        ((((((-52 if x[56] <= 8 else 22) if x[60] <= 3 else -36) if x[13] <= 135 else 21 if x[41] <= 4 else -40) if
        x[64] <= 0 else 4 if x[20] <= 19 else -28) if x[41] <= 11 else (((-14 if x[79] <= 876 else 86) if x[78] <= 16
        else -101) if x[16] <= 2 else 155) if x[28] <= 1 else 46) if x[41] <= 49 else -71 if x[1] <= 6 else 76) if
        x[38] <= 1 else -122 if x[1] <= 10 else 79
    )
    return s


def _score_2(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        ((((((-10 if x[72] <= 57 else 19) if x[100] <= 15 else 61 if x[9] <= -207 else -49 if x[91] <= 85 else 35) if
        x[83] <= 22 else -46 if x[0] <= 12 else 82) if x[92] <= 55 else (10 if x[76] <= 41 else -48) if x[83] <= 22
        else -82) if x[75] <= 36 else 19) if x[34] <= 2 else 56) if x[42] <= 9 else ((19 if x[20] <= 4 else -20) if
        x[63] <= 5 else 59) if x[18] <= 729 else 57
    )
    s += (
        ((11 if x[65] <= 2 else -10) if x[53] <= 7 else ((18 if x[3] <= 6 else -26) if x[65] <= 2 else -41 if x[3] <=
        -7 else 41 if x[97] <= 55 else -47 if x[21] <= 7 else 46) if x[96] <= 25 else (-25 if x[85] <= 37 else -38 if
        x[94] <= 35 else 89 if x[85] <= 50 else -18) if x[99] <= 35 else 84) if x[31] <= 1 else 2 if x[97] <= 45 else
        120 if x[66] <= 1 else -13
    )
    s += (
        (((4 if x[41] <= 41 else (-86 if x[2] <= 6 else 120) if x[28] <= 4 else 53) if x[10] <= 693 else 51) if x[93]
        <= 45 else ((38 if x[74] <= 9 else -12) if x[62] <= 2 else 45 if x[46] <= 14 else -80) if x[14] <= 838 else 37
        if x[52] <= 31 else -101) if x[80] <= 1 else ((-19 if x[1] <= 11 else 89) if x[15] <= 0 else -83 if x[41] <= 11
        else 53) if x[62] <= 6 else 49
    )
    s += (
        ((((((33 if x[66] <= 0 else -39) if x[1] <= 2 else 86 if x[20] <= 97 else 11) if x[78] <= 13 else -42) if x[1]
        <= 4 else -10 if x[78] <= 4 else 24 if x[20] <= 24 else (-51 if x[46] <= 17 else -4) if x[20] <= 77 else 41) if
        x[95] <= 55 else (35 if x[47] <= 13 else -71) if x[94] <= 15 else -5) if x[38] <= 1 else -117 if x[1] <= 10
        else 78) if x[40] <= 1 else 97
    )
    s += (
        ((24 if x[9] <= -41 else 29 if x[13] <= 0 else -29) if x[13] <= 135 else -46 if x[45] <= 0 else 19 if x[98] <=
        55 else 109 if x[96] <= 45 else -81) if x[64] <= 0 else ((-38 if x[3] <= 48 else 122) if x[95] <= 0 else -31 if
        x[64] <= 4 else -108) if x[64] <= 7 else 14 if x[95] <= 35 else (-43 if x[9] <= 91 else 48) if x[48] <= 27 else
        62 if x[45] <= 7 else -11
    )
    s += (
        (((-27 if x[21] <= 16 else 56) if x[99] <= 0 else -63) if x[0] <= 42 else -70) if x[1] <= 1 else (((51 if x[0]
        <= 30 else ((83 if x[68] <= -129 else -30) if x[98] <= 15 else 53) if x[18] <= 562 else 13 if x[47] <= 175 else
        -73) if x[1] <= 4 else -111 if x[1] <= 5 else -5) if x[63] <= 3 else 13) if x[36] <= 0 else (84 if x[10] <= 547
        else -44) if x[88] <= 26 else -33
    )
    s += (
        (-12 if x[90] <= 3 else 17) if x[94] <= 35 else (((-5 if x[85] <= 39 else 5 if x[96] <= 35 else 75) if x[94] <=
        55 else 48 if x[96] <= 35 else -36 if x[10] <= 201 else 38) if x[101] <= 32 else (5 if x[45] <= 502 else -95)
        if x[94] <= 55 else (67 if x[10] <= 27 else -143 if x[71] <= 378 else -19) if x[98] <= 65 else 117) if x[50] <=
        439 else -11 if x[0] <= 20 else 67
    )
    s += (
        ((((-8 if x[0] <= 48 else -33) if x[17] <= 3 else 8 if x[41] <= 12 else 116) if x[73] <= 14 else ((38 if x[57]
        <= 1 else 3) if x[96] <= 25 else -15 if x[76] <= 19 else (-33 if x[16] <= 6 else 106) if x[0] <= 22 else 54 if
        x[76] <= 25 else 11) if x[50] <= 439 else 36) if x[17] <= 9 else -12 if x[47] <= 23 else 96 if x[73] <= 20 else
        0) if x[40] <= 1 else 99
    )
    s += (
        ((((((-8 if x[100] <= 15 else (-61 if x[2] <= 3 else 59) if x[101] <= 22 else 43) if x[31] <= 0 else -18 if
        x[100] <= 0 else 85) if x[92] <= 65 else (43 if x[85] <= 14 else 1) if x[62] <= 2 else -37) if x[83] <= 33 else
        79) if x[85] <= 37 else 66 if x[1] <= 4 else 20 if x[85] <= 48 else -20) if x[36] <= 0 else 10 if x[50] <= 359
        else 126) if x[75] <= 40 else 24
    )
    s += (
        (((((21 if x[85] <= 14 else -13) if x[18] <= 37 else -13 if x[44] <= 9 else (41 if x[10] <= 109 else -1) if
        x[51] <= 186 else 54) if x[4] <= 0 else ((24 if x[68] <= -129 else -11) if x[62] <= 6 else (-76 if x[31] <= 1
        else 70) if x[3] <= 38 else 18) if x[85] <= 35 else 20) if x[36] <= 0 else 7 if x[18] <= 921 else 98) if x[75]
        <= 36 else 20) if x[48] <= 116 else -59
    )
    s += (
        ((-34 if x[2] <= 3 else -14 if x[85] <= 23 else 58) if x[97] <= 15 else (4 if x[71] <= 525 else (-44 if x[85]
        <= 12 else 21) if x[97] <= 35 else 33) if x[2] <= 2 else -42 if x[39] <= 0 else 156 if x[101] <= 12 else -26)
        if x[64] <= 8 else -97 if x[64] <= 11 else (12 if x[88] <= 14 else -37 if x[97] <= 65 else 55) if x[22] <= 37
        else 38 if x[71] <= 148 else -8
    )
    s += (
        ((((-13 if x[1] <= 2 else 91) if x[100] <= 35 else -62) if x[1] <= 4 else (83 if x[92] <= 85 else -54) if x[97]
        <= 0 else -41 if x[45] <= 7 else 8) if x[25] <= 1 else (-3 if x[64] <= 12 else -72 if x[97] <= 65 else 92) if
        x[64] <= 15 else 24) if x[39] <= 0 else ((-107 if x[0] <= 9 else 67) if x[59] <= 7 else 12 if x[93] <= 45 else
        -77) if x[51] <= 376 else -67
    )
    s += (
        ((((20 if x[1] <= 9 else -44) if x[25] <= 4 else 33) if x[16] <= 7 else 136) if x[9] <= -61 else ((6 if x[64]
        <= 0 else -57) if x[22] <= 10 else (((-2 if x[64] <= 11 else 40) if x[64] <= 12 else -53) if x[64] <= 15 else
        46) if x[69] <= 4 else 47) if x[25] <= 11 else -50) if x[15] <= 0 else (-26 if x[86] <= 4 else 38) if x[72] <=
        11 else 14 if x[62] <= 5 else -54
    )
    s += (
        (((((4 if x[48] <= 42 else -64) if x[1] <= 1 else (37 if x[48] <= 75 else -31) if x[1] <= 9 else 9 if x[66] <=
        4 else -15) if x[80] <= 3 else -11 if x[100] <= 0 else 149) if x[80] <= 4 else -56) if x[20] <= 24 else ((-10
        if x[94] <= 35 else 16) if x[59] <= 5 else -19) if x[68] <= 39 else (7 if x[20] <= 59 else -94) if x[10] <= 48
        else -124) if x[40] <= 1 else 91
    )
    s += (
        (-5 if x[92] <= 55 else ((18 if x[88] <= 5 else -34) if x[13] <= 146 else ((-41 if x[92] <= 75 else 170) if
        x[89] <= 3 else -9) if x[95] <= 0 else -17 if x[9] <= 20 else 51) if x[21] <= 12 else ((-46 if x[9] <= -207
        else 51) if x[60] <= 11 else -50) if x[28] <= 1 else (36 if x[21] <= 36 else 49 if x[1] <= 3 else -40) if x[97]
        <= 65 else 69) if x[75] <= 40 else 18
    )
    s += (
        ((-45 if x[1] <= 2 else 21) if x[14] <= 266 else (-48 if x[76] <= 33 else 31) if x[45] <= 21 else 23 if x[44]
        <= 65 else -7) if x[61] <= 2 else -42 if x[61] <= 5 else (76 if x[27] <= 0 else -51 if x[1] <= 1 else 21) if
        x[1] <= 4 else ((9 if x[87] <= 0 else -47) if x[73] <= 10 else 29) if x[9] <= -26 else (-15 if x[23] <= 15 else
        23) if x[93] <= 35 else -46
    )
    s += (
        (((((22 if x[50] <= 13 else -20 if x[70] <= 4 else 31) if x[81] <= 4 else -56) if x[51] <= 258 else -56) if
        x[77] <= 11 else (58 if x[3] <= -18 else ((-41 if x[53] <= 0 else 19) if x[53] <= 2 else -24 if x[16] <= 4 else
        37) if x[48] <= 50 else -47) if x[19] <= 20 else 80) if x[73] <= 10 else 9) if x[74] <= 43 else (9 if x[50] <=
        43 else -22) if x[4] <= 4 else -100
    )
    s += (
        (((((((7 if x[92] <= 65 else 46) if x[3] <= 5 else -1) if x[10] <= 693 else 50) if x[81] <= 4 else ((52 if x[3]
        <= -5 else -42) if x[78] <= 4 else 23) if x[18] <= 452 else -100 if x[39] <= 0 else 55) if x[83] <= 2 else -68
        if x[78] <= 10 else 66) if x[8] <= 1 else (-48 if x[3] <= 15 else 47) if x[93] <= 35 else 87) if x[80] <= 1
        else -15) if x[71] <= 3751 else -63
    )
    s += (
        ((3 if x[64] <= 0 else (-16 if x[64] <= 4 else -87) if x[64] <= 7 else 18 if x[96] <= 15 else (42 if x[91] <= 0
        else -6) if x[3] <= 66 else -43 if x[70] <= 3 else 24) if x[50] <= 439 else ((-64 if x[33] <= 1 else 72) if
        x[13] <= 1633 else 38) if x[48] <= 22 else 91 if x[3] <= -1 else -26 if x[94] <= 25 else 41) if x[38] <= 1 else
        46 if x[43] <= 2 else -104
    )
    s += (
        ((((-1 if x[73] <= 67 else (44 if x[74] <= 71 else -31) if x[101] <= 17 else -21) if x[63] <= 6 else 37) if
        x[62] <= 2 else (20 if x[46] <= 6 else (41 if x[62] <= 4 else -66) if x[101] <= 0 else -40) if x[86] <= 4 else
        28) if x[80] <= 1 else (-6 if x[71] <= 98 else (-79 if x[19] <= 15 else 11) if x[41] <= 12 else 34) if x[62] <=
        6 else 40) if x[9] <= 270 else 60
    )
    s += (
        ((((((3 if x[93] <= 45 else -30) if x[94] <= 45 else 21) if x[101] <= 32 else -16 if x[74] <= 40 else -78) if
        x[100] <= 15 else ((-39 if x[8] <= 1 else 14) if x[90] <= 11 else 52) if x[101] <= 37 else 61) if x[41] <= 11
        else 65 if x[68] <= -72 else ((-17 if x[84] <= 57 else 43) if x[41] <= 31 else -49) if x[100] <= 15 else 51) if
        x[40] <= 1 else 89) if x[6] <= 1 else -76
    )
    s += (
        (13 if x[53] <= 3 else (((12 if x[66] <= 1 else -33) if x[44] <= 15 else 12) if x[42] <= 11 else -43 if x[13]
        <= 50 else 94) if x[48] <= 32 else 31 if x[88] <= 5 else (1 if x[101] <= 37 else -102) if x[95] <= 35 else -47)
        if x[20] <= 24 else (-32 if x[25] <= 8 else 54 if x[44] <= 103 else -47) if x[77] <= 37 else (-4 if x[66] <= 12
        else 42) if x[25] <= 15 else 98
    )
    s += (
        ((((((-31 if x[2] <= 3 else 36) if x[28] <= 3 else 20) if x[46] <= 207 else -43 if x[50] <= 21 else 48 if x[41]
        <= 26 else -39) if x[19] <= 1 else (30 if x[79] <= 2861 else -32 if x[46] <= 319 else 74) if x[95] <= 75 else
        66 if x[96] <= 45 else -54) if x[66] <= 1 else -12 if x[39] <= 0 else 56) if x[59] <= 5 else -8 if x[41] <= 12
        else 27) if x[6] <= 1 else -72
    )
    s += (
        (((((((-15 if x[3] <= -2 else 14 if x[76] <= 28 else (22 if x[77] <= 17 else 89) if x[16] <= 12 else -51) if
        x[101] <= 22 else -13 if x[100] <= 25 else 66) if x[95] <= 35 else -3 if x[17] <= 12 else 88) if x[36] <= 0
        else 36) if x[68] <= 79 else -1 if x[66] <= 6 else -58) if x[40] <= 1 else 84) if x[82] <= 22 else -62) if
        x[32] <= 2 else -77 if x[47] <= 277 else 47
    )
    s += (
        ((((((-36 if x[42] <= 2 else -2 if x[48] <= 44 else 51 if x[54] <= 0 else -42) if x[97] <= 55 else 73 if x[3]
        <= -2 else 19 if x[95] <= 35 else -15) if x[10] <= 693 else 56) if x[73] <= 10 else ((32 if x[95] <= 25 else
        -13) if x[48] <= 28 else 14 if x[89] <= -1 else 52) if x[74] <= 16 else -4) if x[6] <= 1 else -82) if x[48] <=
        116 else -55) if x[40] <= 1 else 86
    )
    s += (
        (((-68 if x[83] <= 11 else 65) if x[58] <= 7 else (62 if x[65] <= 5 else -51) if x[66] <= 0 else -40) if x[1]
        <= 1 else 4) if x[64] <= 8 else ((-65 if x[19] <= 8 else 81) if x[20] <= 9 else -135) if x[64] <= 11 else (17
        if x[1] <= 7 else -30) if x[16] <= 0 else (((49 if x[66] <= 0 else -16) if x[90] <= 2 else 64) if x[79] <= 618
        else 91) if x[18] <= 198 else -18
    )
    s += (
        ((((3 if x[36] <= 0 else 54) if x[74] <= 7 else (-47 if x[85] <= 4 else (-7 if x[62] <= 2 else -39) if x[74] <=
        89 else 22) if x[75] <= 29 else -8 if x[71] <= 274 else 47 if x[18] <= 1072 else -27) if x[38] <= 1 else -126
        if x[29] <= 1 else 38) if x[30] <= 0 else (-33 if x[97] <= 85 else 110) if x[77] <= 20 else 76) if x[80] <= 7
        else -64 if x[0] <= 21 else 74
    )
    s += (
        ((29 if x[67] <= -282 else (-66 if x[70] <= 3 else 68) if x[67] <= -236 else (((18 if x[84] <= 75 else 91) if
        x[67] <= -156 else 2) if x[80] <= 3 else -11 if x[100] <= 0 else 162 if x[80] <= 4 else 34) if x[64] <= 12 else
        -104 if x[64] <= 13 else -4) if x[80] <= 7 else (-120 if x[19] <= 15 else -1) if x[69] <= 2 else 26) if x[4] <=
        2 else -4 if x[74] <= 30 else -44
    )
    s += (
        (((-38 if x[67] <= -43 else -9 if x[89] <= 5 else 98 if x[92] <= 95 else -41) if x[52] <= 9 else -45 if x[0] <=
        4 else ((50 if x[89] <= -1 else -22) if x[43] <= 1 else 24 if x[67] <= -183 else 3) if x[2] <= 2 else -64 if
        x[2] <= 3 else 173 if x[9] <= -231 else 13 if x[2] <= 6 else -58 if x[0] <= 69 else 68) if x[0] <= 116 else
        -55) if x[78] <= 67 else -45
    )
    s += (
        (((7 if x[76] <= 9 else (-19 if x[26] <= 2 else -9 if x[76] <= 21 else 55) if x[81] <= 6 else -66) if x[77] <=
        11 else -29 if x[69] <= 0 else (((7 if x[76] <= 35 else 43) if x[81] <= 8 else 38 if x[76] <= 13 else -63) if
        x[9] <= 43 else 39) if x[0] <= 50 else 12 if x[9] <= -12 else -37) if x[32] <= 2 else -51) if x[74] <= 43 else
        -68 if x[85] <= 4 else -8
    )
    s += (
        (2 if x[42] <= 9 else 34) if x[58] <= 3 else ((8 if x[95] <= 25 else ((-38 if x[23] <= 0 else 27 if x[9] <= -12
        else -27) if x[89] <= -1 else -48 if x[25] <= 3 else 48) if x[85] <= 42 else 25) if x[94] <= 55 else -110 if
        x[62] <= 1 else -19 if x[10] <= 42 else 51 if x[4] <= 2 else 32 if x[9] <= -46 else -82) if x[62] <= 2 else -54
        if x[23] <= 0 else -3
    )
    s += (
        ((((-28 if x[50] <= 9 else (-2 if x[62] <= 2 else (-18 if x[20] <= 42 else -86) if x[76] <= 48 else 82) if
        x[63] <= 3 else 16) if x[81] <= 12 else 118) if x[92] <= 55 else (41 if x[98] <= 0 else -51) if x[9] <= -51
        else 4) if x[81] <= 14 else (74 if x[76] <= 37 else -71) if x[92] <= 45 else (-89 if x[24] <= 10 else 28) if
        x[64] <= 15 else 60) if x[3] <= 96 else -71
    )
    s += (
        ((((((-10 if x[49] <= 234 else 60) if x[64] <= 1 else -49) if x[22] <= 10 else (((2 if x[64] <= 4 else -72) if
        x[64] <= 7 else 18) if x[64] <= 12 else -37) if x[64] <= 15 else 38) if x[41] <= 13 else 36) if x[15] <= 0 else
        -11 if x[91] <= 85 else 23 if x[93] <= 65 else -51) if x[38] <= 1 else -119 if x[29] <= 1 else 23) if x[6] <= 1
        else -98 if x[31] <= 2 else 54
    )
    s += (
        ((-7 if x[82] <= 2 else -83) if x[93] <= 0 else (((6 if x[16] <= 4 else 111) if x[79] <= 0 else -34) if x[79]
        <= 377 else -19 if x[88] <= 12 else 95) if x[67] <= -282 else ((-54 if x[97] <= 35 else 48) if x[11] <= 1 else
        -77 if x[51] <= 93 else 12) if x[67] <= -220 else (-3 if x[25] <= 5 else 61 if x[62] <= 6 else -57) if x[68] <=
        -201 else 0) if x[78] <= 67 else -50
    )
    s += (
        ((-5 if x[36] <= 0 else -40 if x[95] <= 25 else 82) if x[4] <= 4 else -46) if x[22] <= 34 else ((5 if x[44] <=
        19 else (43 if x[4] <= 0 else -27 if x[46] <= 31 else 31) if x[41] <= 21 else 125) if x[89] <= 0 else -6 if
        x[91] <= 35 else -64) if x[27] <= 0 else (-5 if x[89] <= -1 else 10 if x[28] <= 2 else 75) if x[87] <= 1 else
        -108 if x[85] <= 4 else -27
    )
    s += (
        ((((0 if x[59] <= 1 else 21) if x[59] <= 5 else -5) if x[41] <= 49 else 69 if x[27] <= 0 else -74 if x[2] <= 6
        else 99) if x[83] <= 9 else -79 if x[44] <= 0 else 92) if x[7] <= 1 else (-70 if x[91] <= 75 else 54) if x[7]
        <= 2 else (-34 if x[41] <= 3 else (119 if x[76] <= 5 else -4) if x[45] <= 460 else -79) if x[97] <= 55 else -38
        if x[77] <= 46 else 123
    )
    s += (
        (((((-26 if x[18] <= 224 else -83) if x[69] <= 1 else 8) if x[26] <= 1 else 42 if x[47] <= 15 else -37) if
        x[46] <= 12 else (41 if x[67] <= -282 else 2) if x[87] <= 9 else -79) if x[62] <= 2 else (-10 if x[97] <= 55
        else 44) if x[45] <= 67 else -37) if x[42] <= 8 else (11 if x[21] <= 53 else (-42 if x[97] <= 65 else 37) if
        x[46] <= 286 else 49) if x[18] <= 761 else 52
    )
    s += (
        ((-3 if x[78] <= 0 else ((28 if x[39] <= 0 else 94) if x[95] <= 65 else ((66 if x[44] <= 103 else -10) if x[62]
        <= 6 else -72) if x[71] <= 1092 else -59) if x[78] <= 15 else (19 if x[70] <= 3 else 14 if x[51] <= 47 else
        -108) if x[1] <= 5 else 23) if x[66] <= 1 else -63 if x[1] <= 2 else (4 if x[59] <= 1 else 91) if x[1] <= 9
        else -14) if x[59] <= 5 else -5
    )
    s += (
        (-47 if x[97] <= 75 else 45) if x[93] <= 0 else ((37 if x[67] <= -282 else 3) if x[20] <= 24 else ((-14 if
        x[78] <= 1 else (13 if x[39] <= 0 else 62) if x[78] <= 16 else -14) if x[59] <= 5 else -17) if x[68] <= 39 else
        -17 if x[49] <= 48 else -109) if x[94] <= 65 else -47 if x[60] <= 0 else (83 if x[96] <= 35 else 29 if x[60] <=
        10 else -83) if x[64] <= 8 else -35
    )
    s += (
        -5 if x[94] <= 35 else ((((2 if x[22] <= 21 else (81 if x[10] <= 9 else 7) if x[45] <= 45 else 39) if x[101] <=
        32 else 44 if x[92] <= 35 else (25 if x[45] <= 98 else -61) if x[72] <= 11 else -94) if x[100] <= 15 else (-52
        if x[97] <= 35 else 5 if x[41] <= 5 else 29 if x[45] <= 36 else -117) if x[41] <= 11 else 39) if x[90] <= 10
        else -51) if x[80] <= 7 else -61
    )
    return s


def _score_3(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        (((((-11 if x[90] <= 15 else -65 if x[3] <= -3 else 84) if x[85] <= 11 else (-102 if x[57] <= 7 else (71 if
        x[3] <= -18 else 6) if x[61] <= 1 else -13) if x[18] <= 37 else 11 if x[79] <= 2037 else -20) if x[19] <= 38
        else 85) if x[17] <= 9 else ((65 if x[12] <= 8 else -60) if x[13] <= 43 else 54) if x[19] <= 21 else -61) if
        x[92] <= 95 else -48) if x[71] <= 3751 else -53
    )
    s += (
        (((((((-23 if x[39] <= 0 else 43) if x[1] <= 5 else 21) if x[61] <= 1 else -3) if x[43] <= 10 else 28) if x[64]
        <= 8 else -71 if x[64] <= 11 else -11 if x[61] <= 9 else 23) if x[98] <= 55 else -43) if x[38] <= 1 else -97)
        if x[4] <= 2 else ((52 if x[1] <= 7 else -47 if x[25] <= 7 else 27) if x[9] <= -56 else -40 if x[50] <= 381
        else 54) if x[43] <= 9 else -76
    )
    s += (
        ((((((28 if x[89] <= 0 else -25) if x[4] <= 0 else (-11 if x[75] <= 30 else 37) if x[83] <= 25 else 88) if
        x[36] <= 0 else 69) if x[58] <= 3 else -13 if x[79] <= 34 else 8) if x[87] <= 9 else -50) if x[74] <= 43 else
        (-14 if x[23] <= 35 else 32) if x[4] <= 4 else -86) if x[46] <= 536 else ((3 if x[75] <= 15 else 86) if x[4] <=
        1 else -44) if x[18] <= 1142 else 75
    )
    s += (
        (((((((9 if x[52] <= 348 else 62) if x[3] <= 5 else -1) if x[37] <= 2 else 52) if x[2] <= 2 else -51) if x[2]
        <= 3 else 2 if x[23] <= 0 else 0 if x[10] <= 45 else 94) if x[38] <= 1 else -86) if x[41] <= 49 else -55) if
        x[4] <= 2 else -37 if x[93] <= 25 else ((32 if x[74] <= 71 else -68) if x[93] <= 45 else -62 if x[77] <= 81
        else 9) if x[65] <= 4 else -41
    )
    s += (
        ((((-49 if x[14] <= 2709 else 91) if x[1] <= 1 else 8) if x[58] <= 5 else ((52 if x[95] <= 75 else -72) if
        x[48] <= 33 else -3) if x[1] <= 4 else (-58 if x[58] <= 8 else ((1 if x[95] <= 45 else -33) if x[94] <= 65 else
        52) if x[84] <= 85 else 31) if x[50] <= 33 else -32 if x[79] <= 618 else -16 if x[69] <= 2 else 62) if x[78] <=
        67 else -42) if x[40] <= 1 else 79
    )
    s += (
        (((-26 if x[94] <= 15 else ((-16 if x[28] <= 2 else -78) if x[26] <= 1 else 49 if x[88] <= 9 else -17) if x[47]
        <= 17 else -23 if x[45] <= 13 else (4 if x[99] <= 35 else 57) if x[19] <= 13 else -37) if x[16] <= 9 else 40)
        if x[19] <= 20 else (23 if x[3] <= 88 else 114) if x[16] <= 9 else -78) if x[90] <= 2 else (26 if x[21] <= 53
        else -35) if x[19] <= 18 else -68
    )
    s += (
        (((((7 if x[27] <= 3 else -17) if x[2] <= 3 else 76 if x[71] <= 89 else -1) if x[60] <= 1 else (((-19 if x[60]
        <= 8 else 13 if x[76] <= 15 else 1 if x[28] <= 2 else -38) if x[39] <= 0 else 0 if x[52] <= 41 else 79) if
        x[44] <= 137 else -22) if x[51] <= 354 else -30) if x[71] <= 3751 else -52) if x[40] <= 1 else 79) if x[27] <=
        8 else 10 if x[12] <= 1 else -104
    )
    s += (
        ((((-90 if x[27] <= 3 else 66) if x[9] <= -338 else 1 if x[98] <= 35 else 31 if x[18] <= 288 else (-58 if
        x[101] <= 22 else 39) if x[92] <= 35 else -18 if x[101] <= 12 else -141) if x[25] <= 13 else (92 if x[9] <= 5
        else -37) if x[101] <= 17 else -26) if x[27] <= 7 else ((42 if x[3] <= -2 else -68) if x[72] <= 37 else 72) if
        x[55] <= 1 else -73) if x[3] <= 96 else -61
    )
    s += (
        (((((-1 if x[0] <= 26 else -67 if x[22] <= 6 else -17) if x[89] <= -1 else 50 if x[89] <= 0 else -6) if x[21]
        <= 69 else (14 if x[89] <= -1 else -12 if x[65] <= 6 else -90) if x[62] <= 5 else -59) if x[40] <= 1 else 86)
        if x[17] <= 9 else ((-10 if x[27] <= 2 else 84) if x[13] <= 146 else 11 if x[0] <= 11 else 87) if x[62] <= 4
        else -80) if x[75] <= 73 else 31
    )
    s += (
        (((((-27 if x[92] <= 65 else ((-15 if x[78] <= 6 else 105) if x[26] <= 0 else -57) if x[21] <= 7 else 55) if
        x[69] <= 3 else 72) if x[13] <= 146 else 3 if x[50] <= 81 else 32) if x[70] <= 3 else 51 if x[89] <= 0 else
        -23) if x[4] <= 0 else -4) if x[80] <= 1 else -48 if x[51] <= 16 else -16 if x[17] <= 2 else (81 if x[61] <= 2
        else -63) if x[80] <= 2 else 109
    )
    s += (
        (((((-20 if x[14] <= 646 else 19) if x[19] <= 5 else 59 if x[61] <= 1 else -4) if x[101] <= 17 else 100 if
        x[14] <= 41 else 16) if x[3] <= 6 else -5 if x[63] <= 6 else ((15 if x[14] <= 196 else -77 if x[76] <= 36 else
        55) if x[65] <= 2 else 37) if x[3] <= 43 else 35) if x[75] <= 73 else -17 if x[22] <= 26 else 99 if x[14] <=
        304 else 3) if x[29] <= 9 else -63
    )
    s += (
        (((((6 if x[61] <= 2 else -35 if x[61] <= 5 else 3 if x[15] <= 0 else -7 if x[82] <= 1 else -125 if x[78] <= 6
        else -5) if x[6] <= 1 else -80) if x[35] <= 0 else -63 if x[17] <= 2 else 35) if x[35] <= 1 else 54 if x[35] <=
        2 else -13) if x[80] <= 7 else -68 if x[46] <= 194 else 28) if x[31] <= 1 else (-42 if x[90] <= 2 else 82) if
        x[93] <= 25 else 61
    )
    s += (
        ((((9 if x[81] <= 3 else -45 if x[23] <= 25 else 88 if x[43] <= 5 else -42) if x[16] <= 9 else 93) if x[9] <=
        -29 else -6) if x[42] <= 9 else ((((22 if x[51] <= 12 else -36 if x[51] <= 156 else 15) if x[47] <= 401 else
        48) if x[97] <= 65 else 46) if x[9] <= 54 else 89 if x[73] <= 8 else -4) if x[41] <= 13 else -24 if x[43] <= 4
        else 86) if x[9] <= 270 else 60
    )
    s += (
        (((((1 if x[27] <= 8 else -54) if x[78] <= 12 else 53 if x[52] <= 276 else -35) if x[78] <= 14 else -1 if x[70]
        <= 2 else (33 if x[22] <= 13 else -67) if x[45] <= 180 else 12) if x[86] <= 4 else (56 if x[70] <= 6 else -64)
        if x[13] <= 71 else 42) if x[7] <= 0 else -44 if x[45] <= 17 else 96 if x[86] <= 0 else -64) if x[7] <= 1 else
        -36 if x[93] <= 35 else 27
    )
    s += (
        (4 if x[95] <= 55 else (-53 if x[9] <= -23 else ((-50 if x[43] <= 11 else 48) if x[9] <= 107 else 43) if x[78]
        <= 1 else 16) if x[25] <= 4 else (94 if x[67] <= -170 else 6 if x[82] <= 5 else 81) if x[9] <= -29 else (19 if
        x[10] <= 409 else -44) if x[78] <= 2 else ((45 if x[82] <= 3 else -85) if x[25] <= 5 else -57) if x[100] <= 55
        else 59) if x[82] <= 22 else -67
    )
    s += (
        (((37 if x[47] <= 17 else (14 if x[0] <= 50 else -14) if x[41] <= 29 else -64 if x[2] <= 6 else 91) if x[3] <=
        5 else -2) if x[7] <= 0 else (15 if x[22] <= 28 else 103) if x[89] <= -1 else -70) if x[7] <= 1 else (-74 if
        x[52] <= 195 else 12) if x[7] <= 2 else (27 if x[60] <= 1 else -88 if x[41] <= 3 else 23) if x[101] <= 12 else
        44 if x[49] <= 500 else -85
    )
    s += (
        (((((((1 if x[7] <= 1 else -47) if x[77] <= 0 else 95 if x[95] <= 0 else 11 if x[39] <= 0 else 79) if x[41] <=
        1 else -22) if x[80] <= 3 else 72) if x[80] <= 4 else -47) if x[0] <= 94 else -43) if x[41] <= 14 else 32) if
        x[20] <= 20 else ((((-40 if x[46] <= 23 else 37) if x[92] <= 25 else -51) if x[41] <= 9 else 39) if x[77] <= 46
        else -4) if x[72] <= 11 else 6
    )
    s += (
        ((-5 if x[18] <= 471 else -91 if x[28] <= 3 else 1) if x[85] <= 4 else ((-3 if x[85] <= 37 else -55 if x[62] <=
        1 else 28 if x[71] <= 1445 else -47) if x[64] <= 8 else -111 if x[64] <= 9 else 19 if x[1] <= 7 else -19) if
        x[84] <= 75 else (6 if x[64] <= 8 else -73) if x[64] <= 11 else 86 if x[88] <= 2 else 18) if x[46] <= 743 else
        4 if x[18] <= 874 else 97
    )
    s += (
        (((-56 if x[21] <= 48 else -40 if x[92] <= 25 else -9 if x[85] <= 11 else 84 if x[78] <= 14 else -30) if x[1]
        <= 2 else 33 if x[8] <= 4 else -70) if x[1] <= 9 else ((-8 if x[21] <= 37 else 27) if x[23] <= 15 else 43) if
        x[97] <= 35 else (((-48 if x[26] <= 1 else 2) if x[81] <= 1 else 6) if x[13] <= 135 else 7) if x[4] <= 1 else
        -36) if x[15] <= 0 else -8
    )
    s += (
        ((((-5 if x[45] <= 29 else 20) if x[80] <= 1 else -32) if x[93] <= 45 else -18) if x[64] <= 0 else 34 if x[45]
        <= 0 else -4 if x[96] <= 25 else ((-54 if x[101] <= 42 else 53) if x[82] <= 9 else 60) if x[69] <= 4 else 0) if
        x[22] <= 21 else ((-8 if x[46] <= 23 else (9 if x[41] <= 20 else 101) if x[26] <= 2 else -8) if x[75] <= 84
        else 70) if x[72] <= 97 else 37
    )
    s += (
        (((-18 if x[89] <= -1 else 33 if x[89] <= 4 else -75 if x[23] <= 0 else 39) if x[14] <= 115 else (27 if x[23]
        <= 35 else -26) if x[96] <= 15 else -2) if x[75] <= 29 else (((0 if x[22] <= 32 else -86) if x[25] <= 3 else
        (22 if x[3] <= 6 else -61) if x[97] <= 25 else 22) if x[3] <= 78 else 42) if x[23] <= 25 else 48) if x[81] <=
        25 else -79 if x[28] <= 6 else 72
    )
    s += (
        ((-62 if x[10] <= 409 else 36) if x[92] <= 35 else 6) if x[50] <= 5 else ((4 if x[64] <= 4 else -18 if x[20] <=
        0 else -129) if x[64] <= 7 else ((6 if x[76] <= 21 else 63) if x[92] <= 55 else 56) if x[76] <= 26 else -44 if
        x[45] <= 115 else 30) if x[64] <= 8 else (-32 if x[20] <= 5 else -106) if x[64] <= 11 else -9 if x[61] <= 9
        else -30 if x[3] <= -7 else 29
    )
    s += (
        ((((-3 if x[27] <= 3 else -35) if x[78] <= 1 else -2 if x[77] <= 51 else 68 if x[3] <= -18 else 42 if x[78] <=
        2 else 3) if x[36] <= 0 else (82 if x[4] <= 4 else -31) if x[58] <= 2 else -10) if x[10] <= 500 else ((50 if
        x[98] <= 0 else -75 if x[85] <= 19 else 52) if x[3] <= 10 else -37) if x[4] <= 3 else -99) if x[10] <= 693 else
        48 if x[98] <= 0 else -21
    )
    s += (
        (((-7 if x[44] <= 587 else 44) if x[17] <= 18 else 3 if x[44] <= 23 else 91) if x[73] <= 24 else 31 if x[68] <=
        -138 else -2 if x[76] <= 21 else -29 if x[21] <= 6 else ((55 if x[98] <= 35 else 35 if x[101] <= 12 else -109)
        if x[101] <= 22 else -24 if x[98] <= 25 else 80) if x[13] <= 778 else -8) if x[68] <= 60 else (-2 if x[66] <= 3
        else -62) if x[13] <= 218 else 11
    )
    s += (
        (((28 if x[50] <= 81 else ((-4 if x[93] <= 15 else -78) if x[9] <= 28 else 32) if x[48] <= 38 else -1) if x[88]
        <= 6 else 11 if x[6] <= 0 else -13) if x[73] <= 55 else -44 if x[63] <= 1 else 31) if x[58] <= 3 else (11 if
        x[88] <= 5 else -13 if x[101] <= 32 else -59) if x[22] <= 34 else 11 if x[68] <= 12 else 14 if x[9] <= 5 else
        -2 if x[48] <= 19 else -93
    )
    s += (
        ((((((3 if x[99] <= 0 else -10) if x[66] <= 8 else -31) if x[66] <= 10 else ((-37 if x[1] <= 1 else 77) if x[1]
        <= 4 else -7) if x[17] <= 2 else 71) if x[81] <= 25 else -82 if x[98] <= 0 else 50) if x[24] <= 14 else -44 if
        x[10] <= 7 else 63 if x[66] <= 6 else -36) if x[9] <= 270 else 100 if x[25] <= 4 else -4) if x[46] <= 743 else
        50 if x[66] <= 12 else -79
    )
    s += (
        (-7 if x[100] <= 25 else 25) if x[94] <= 35 else (((((((2 if x[14] <= 196 else 47) if x[96] <= 25 else -8 if
        x[77] <= 46 else 9 if x[19] <= 6 else 54) if x[19] <= 14 else -44 if x[60] <= 10 else 87) if x[19] <= 21 else
        69 if x[29] <= 0 else -59) if x[2] <= 6 else -73) if x[100] <= 25 else -43 if x[71] <= 331 else 36) if x[90] <=
        10 else -44) if x[1] <= 12 else -75
    )
    s += (
        (-37 if x[24] <= 26 else 67) if x[0] <= 4 else ((5 if x[66] <= 4 else -85) if x[47] <= 9 else ((47 if x[93] <=
        25 else -10) if x[66] <= 1 else -39 if x[52] <= 19 else 45 if x[101] <= 22 else -34) if x[101] <= 37 else -24
        if x[92] <= 45 else 99) if x[25] <= 1 else (-56 if x[93] <= 15 else (11 if x[43] <= 5 else -58) if x[101] <= 12
        else 30) if x[50] <= 5 else 0
    )
    s += (
        (6 if x[81] <= 9 else -35) if x[58] <= 7 else (((((-7 if x[88] <= 14 else 36) if x[76] <= 15 else -12) if x[95]
        <= 25 else 4 if x[20] <= 12 else -50 if x[79] <= 79 else -5) if x[94] <= 55 else (41 if x[49] <= 11 else -72)
        if x[49] <= 42 else 94 if x[96] <= 25 else 30) if x[101] <= 32 else 12 if x[96] <= 15 else -43) if x[62] <= 2
        else -18 if x[93] <= 55 else -95
    )
    s += (
        ((-34 if x[42] <= 1 else 10) if x[3] <= 6 else (-20 if x[51] <= 14 else (-10 if x[45] <= 78 else 15) if x[82]
        <= 2 else 20) if x[95] <= 55 else 40 if x[42] <= 1 else -22) if x[42] <= 9 else -14 if x[3] <= 9 else (77 if
        x[14] <= 196 else -11 if x[45] <= 106 else 65) if x[79] <= -1 else (35 if x[45] <= 0 else -3 if x[95] <= 25
        else -64) if x[47] <= 43 else 32
    )
    s += (
        ((((48 if x[27] <= 0 else (-5 if x[78] <= 1 else 103 if x[53] <= 1 else 1) if x[96] <= 45 else -32) if x[1] <=
        4 else ((-25 if x[65] <= 4 else 17) if x[48] <= 20 else -1) if x[81] <= 14 else -63) if x[78] <= 6 else -41 if
        x[1] <= 2 else 15 if x[10] <= 159 else -8) if x[1] <= 11 else 35) if x[1] <= 12 else (16 if x[19] <= 1 else
        -79) if x[89] <= 12 else 73
    )
    s += (
        ((((((-4 if x[76] <= 20 else 9) if x[95] <= 65 else -15) if x[83] <= 2 else -60 if x[78] <= 10 else 61) if x[8]
        <= 1 else 47 if x[8] <= 4 else ((-72 if x[75] <= 11 else 69) if x[8] <= 5 else 70) if x[76] <= 8 else -69) if
        x[1] <= 12 else -48) if x[75] <= 62 else -53 if x[3] <= 0 else 5 if x[25] <= 4 else -37 if x[1] <= 2 else 80)
        if x[40] <= 1 else 72
    )
    s += (
        (((((-13 if x[94] <= 25 else 17) if x[64] <= 0 else -14) if x[22] <= 30 else 2 if x[64] <= 7 else 3 if x[65] <=
        0 else 38) if x[65] <= 9 else -58 if x[45] <= 19 else -24 if x[42] <= 6 else 32) if x[74] <= 25 else -10) if
        x[39] <= 0 else ((-21 if x[60] <= 8 else 82 if x[100] <= 15 else -41) if x[88] <= 27 else 51) if x[18] <= 1072
        else 72 if x[10] <= 81 else -43
    )
    s += (
        (((-37 if x[9] <= 91 else 47) if x[50] <= 5 else ((-28 if x[22] <= 21 else 22) if x[89] <= -1 else 53) if x[14]
        <= 55 else -1) if x[92] <= 65 else (-72 if x[68] <= -276 else 40 if x[50] <= 11 else -5) if x[21] <= 11 else
        -28 if x[97] <= 15 else 51) if x[64] <= 12 else -95 if x[64] <= 13 else ((52 if x[68] <= -22 else -17) if x[13]
        <= 294 else -34) if x[97] <= 65 else 63
    )
    s += (
        ((-58 if x[9] <= -338 else 3) if x[100] <= 15 else ((-104 if x[47] <= 23 else 8) if x[67] <= -220 else -80 if
        x[74] <= -1 else ((-6 if x[9] <= 157 else 69) if x[26] <= 2 else 38 if x[46] <= 0 else -91 if x[29] <= 0 else
        -12) if x[21] <= 74 else 31 if x[3] <= 84 else -66) if x[41] <= 32 else -21 if x[93] <= 35 else 128) if x[41]
        <= 56 else -68 if x[3] <= 19 else 36
    )
    s += (
        (1 if x[10] <= 693 else (-31 if x[14] <= 1420 else 71) if x[81] <= 2 else -54) if x[80] <= 1 else -92 if x[42]
        <= 1 else (-29 if x[0] <= 14 else 73) if x[45] <= 0 else ((46 if x[0] <= 7 else -29) if x[85] <= 38 else -61 if
        x[43] <= 2 else -12 if x[10] <= 39 else 86) if x[101] <= 7 else -67 if x[78] <= 4 else (-88 if x[42] <= 6 else
        9) if x[81] <= 2 else 11
    )
    s += (
        (((((6 if x[81] <= 4 else -35 if x[29] <= 0 else 17) if x[27] <= 8 else -6 if x[9] <= -12 else -113) if x[20]
        <= 24 else (-10 if x[11] <= 7 else -52) if x[44] <= 9 else 1 if x[68] <= 32 else (29 if x[82] <= 1 else -54) if
        x[66] <= 6 else -79) if x[38] <= 1 else -81) if x[31] <= 1 else -12 if x[28] <= 1 else -28 if x[95] <= 15 else
        88) if x[29] <= 9 else -57
    )
    s += (
        ((((15 if x[46] <= 58 else -9) if x[44] <= 58 else (-69 if x[53] <= 1 else -12) if x[46] <= 37 else -29 if
        x[94] <= 25 else 7) if x[64] <= 8 else -82 if x[64] <= 11 else (52 if x[95] <= 25 else -28 if x[50] <= 173 else
        36) if x[64] <= 12 else -42 if x[94] <= 55 else 63) if x[22] <= 33 else 3 if x[75] <= 81 else 58) if x[46] <=
        536 else -60 if x[47] <= 15 else 33
    )
    s += (
        (((((-3 if x[100] <= 15 else ((13 if x[58] <= 4 else -44) if x[19] <= 7 else 93) if x[78] <= 2 else -23 if
        x[19] <= 8 else -93) if x[71] <= 447 else (-15 if x[100] <= 25 else 47) if x[97] <= 35 else 21) if x[92] <= 65
        else (0 if x[78] <= 16 else 46) if x[33] <= 1 else 64) if x[24] <= 14 else 62 if x[44] <= 29 else -5) if x[92]
        <= 95 else -39) if x[3] <= 96 else -51
    )
    s += (
        (((-15 if x[25] <= 8 else 43) if x[9] <= -46 else (-62 if x[9] <= 43 else 19) if x[97] <= 25 else -9) if x[85]
        <= 12 else 13 if x[81] <= 6 else -57 if x[9] <= -17 else 44 if x[42] <= 5 else -31) if x[66] <= 3 else 4 if
        x[97] <= 45 else ((-38 if x[34] <= 1 else 48) if x[52] <= 162 else 9) if x[81] <= 2 else -30 if x[14] <= 123
        else 47 if x[97] <= 65 else -30
    )
    return s


def _score_4(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        2 if x[15] <= 0 else (((((-114 if x[1] <= 5 else -17) if x[43] <= 3 else -6) if x[97] <= 55 else (-48 if x[10]
        <= 179 else 56 if x[81] <= 5 else -71) if x[86] <= 1 else 65) if x[46] <= 259 else 46 if x[41] <= -1 else -18)
        if x[58] <= 4 else ((13 if x[62] <= 5 else -101) if x[53] <= 2 else -115 if x[10] <= 39 else -17) if x[46] <=
        62 else -45) if x[19] <= 24 else 73
    )
    s += (
        (27 if x[67] <= -282 else (-14 if x[45] <= 67 else -82) if x[67] <= -236 else (5 if x[55] <= 1 else -53) if
        x[1] <= 1 else 3) if x[80] <= 1 else ((52 if x[55] <= 8 else -41) if x[49] <= 30 else 60 if x[45] <= 23 else 3)
        if x[71] <= 35 else (-55 if x[96] <= 25 else (-50 if x[1] <= 1 else 98) if x[94] <= 65 else -73) if x[1] <= 4
        else 7 if x[96] <= 15 else -63
    )
    s += (
        ((-3 if x[42] <= 6 else ((((-32 if x[22] <= 7 else 7 if x[2] <= 2 else -32) if x[33] <= 1 else -57 if x[68] <=
        -276 else 67) if x[71] <= 429 else 29 if x[81] <= 3 else -62) if x[81] <= 10 else 141) if x[81] <= 11 else -78)
        if x[80] <= 7 else (-39 if x[42] <= 3 else 63) if x[92] <= 35 else 39 if x[81] <= 8 else -100) if x[31] <= 1
        else 40 if x[32] <= 1 else -45
    )
    s += (
        -3 if x[42] <= 6 else (((-31 if x[85] <= 33 else 57 if x[85] <= 50 else -45) if x[26] <= 0 else 23) if x[45] <=
        36 else -35) if x[13] <= 108 else ((((35 if x[45] <= 180 else -16) if x[87] <= 0 else (-45 if x[51] <= 221 else
        31) if x[50] <= 87 else 30) if x[91] <= 85 else 75) if x[4] <= 0 else -11 if x[13] <= 2282 else 57) if x[41] <=
        19 else -7 if x[85] <= 10 else 74
    )
    s += (
        (((-62 if x[21] <= 22 else (-43 if x[92] <= 25 else (-26 if x[101] <= 0 else 67) if x[10] <= 258 else -25) if
        x[65] <= 7 else -78) if x[1] <= 1 else 2) if x[83] <= 3 else -63 if x[52] <= 152 else 28) if x[8] <= 1 else (89
        if x[62] <= 6 else -45) if x[7] <= 1 else (-37 if x[7] <= 2 else 48) if x[83] <= 19 else (-43 if x[77] <= 81
        else 57) if x[92] <= 45 else -90
    )
    s += (
        (((3 if x[35] <= 1 else 47) if x[65] <= 4 else (-51 if x[90] <= 3 else 6) if x[45] <= 62 else (-16 if x[75] <=
        27 else 37) if x[87] <= 2 else 47) if x[19] <= 20 else 47) if x[53] <= 7 else ((-60 if x[79] <= 377 else 13) if
        x[35] <= 0 else 41) if x[13] <= 23 else -8 if x[92] <= 65 else (21 if x[69] <= 2 else -39) if x[19] <= 17 else
        -4 if x[90] <= 4 else -82
    )
    s += (
        ((2 if x[61] <= 2 else (-53 if x[14] <= 609 else 8) if x[61] <= 5 else ((27 if x[93] <= 25 else (-27 if x[72]
        <= 65 else -136) if x[16] <= 1 else 92) if x[60] <= 7 else 49) if x[1] <= 4 else 8 if x[60] <= 1 else -15) if
        x[61] <= 10 else 42 if x[60] <= 1 else (0 if x[42] <= 7 else -95) if x[53] <= 2 else 20) if x[42] <= 13 else 45
        if x[92] <= 75 else -67
    )
    s += (
        ((((((0 if x[83] <= 3 else -53) if x[74] <= 59 else -21) if x[100] <= 55 else -59) if x[8] <= 1 else 80 if x[7]
        <= 1 else -58 if x[3] <= 15 else 65 if x[83] <= 19 else -27) if x[90] <= 2 else (16 if x[52] <= 162 else 63) if
        x[13] <= 64 else ((-47 if x[90] <= 6 else 1) if x[74] <= 80 else 51) if x[9] <= 157 else 67) if x[29] <= 9 else
        -59) if x[46] <= 536 else 24
    )
    s += (
        (((3 if x[4] <= 2 else 0 if x[44] <= 2 else -72) if x[52] <= 348 else 5 if x[0] <= 32 else 67) if x[47] <= 57
        else ((-61 if x[75] <= 78 else 39) if x[9] <= 83 else 37) if x[44] <= 21 else -13 if x[9] <= 32 else 39) if
        x[45] <= 29 else ((14 if x[81] <= 5 else 74 if x[42] <= 1 else -53) if x[9] <= 0 else -5) if x[80] <= 1 else
        -48 if x[81] <= 2 else 5
    )
    s += (
        ((((3 if x[98] <= 75 else 126) if x[96] <= 55 else -24 if x[28] <= 3 else 39 if x[92] <= 35 else -60) if x[71]
        <= 594 else (-5 if x[75] <= 30 else 57) if x[50] <= 116 else (62 if x[43] <= 8 else -11) if x[79] <= 1528 else
        -27) if x[71] <= 1165 else (-25 if x[42] <= 12 else 51) if x[70] <= 6 else -33 if x[96] <= 35 else 42) if x[79]
        <= 3175 else -24 if x[52] <= 432 else 27
    )
    s += (
        ((((4 if x[26] <= 4 else -8 if x[41] <= 31 else (49 if x[46] <= 14 else -94) if x[29] <= 3 else 86) if x[76] <=
        16 else -20) if x[76] <= 20 else ((33 if x[44] <= 2 else -41) if x[91] <= 0 else (33 if x[101] <= 22 else -41
        if x[14] <= 1301 else 58) if x[91] <= 45 else -4 if x[90] <= 1 else -67) if x[26] <= 2 else 25) if x[40] <= 1
        else 73) if x[71] <= 3751 else -47
    )
    s += (
        ((((0 if x[45] <= 142 else 17) if x[20] <= 19 else 4 if x[58] <= 3 else (((4 if x[3] <= 5 else (-84 if x[69] <=
        1 else (-63 if x[45] <= 33 else 5) if x[101] <= 27 else -77) if x[35] <= 1 else 80) if x[79] <= 22 else -2) if
        x[81] <= 9 else 49) if x[62] <= 5 else -94) if x[6] <= 1 else -64) if x[29] <= 9 else -57) if x[5] <= 2 else
        -82 if x[29] <= 5 else 45
    )
    s += (
        (-2 if x[5] <= 0 else -71 if x[43] <= 8 else 22) if x[25] <= 4 else (((41 if x[48] <= 32 else 18 if x[99] <= 0
        else -21) if x[66] <= 4 else (-25 if x[23] <= 0 else 48) if x[72] <= 48 else -75) if x[48] <= 46 else -37 if
        x[93] <= 25 else 3 if x[13] <= 945 else -50) if x[90] <= 0 else ((22 if x[25] <= 8 else 69) if x[48] <= 100
        else -35) if x[13] <= 64 else -13
    )
    s += (
        (((-72 if x[84] <= 20 else ((-54 if x[95] <= 15 else 48) if x[24] <= 0 else -49) if x[4] <= 0 else -10) if
        x[55] <= 8 else 19 if x[67] <= -183 else -36) if x[89] <= -1 else (-66 if x[28] <= 3 else 31) if x[95] <= 0
        else 42 if x[14] <= 48 else 1) if x[14] <= 108 else ((65 if x[19] <= 23 else -38) if x[18] <= 148 else -29) if
        x[95] <= 0 else -1 if x[67] <= 0 else 19
    )
    s += (
        (-81 if x[100] <= 0 else -49 if x[0] <= 29 else 60) if x[9] <= -338 else (((-36 if x[89] <= 118 else 49) if
        x[0] <= 4 else (((2 if x[64] <= 8 else -60) if x[64] <= 11 else 19) if x[64] <= 12 else -53 if x[77] <= 60 else
        51 if x[51] <= 376 else -82) if x[64] <= 15 else 32 if x[27] <= 2 else -35) if x[40] <= 1 else 70) if x[9] <=
        270 else -28 if x[13] <= 108 else 83
    )
    s += (
        ((((-14 if x[81] <= 8 else -82) if x[17] <= 9 else 120) if x[25] <= 4 else 11 if x[3] <= 52 else 49) if x[9] <=
        -46 else ((-6 if x[67] <= 0 else -14 if x[14] <= 228 else 45) if x[9] <= 107 else -2 if x[13] <= 218 else -3 if
        x[3] <= 19 else 73) if x[25] <= 6 else 9 if x[9] <= -10 else (-28 if x[25] <= 11 else -99) if x[81] <= 1 else
        -8) if x[83] <= 40 else 51
    )
    s += (
        ((((-13 if x[29] <= 0 else 8) if x[42] <= 9 else 14) if x[98] <= 15 else 55 if x[96] <= 45 else -13) if x[98]
        <= 65 else -93) if x[94] <= 35 else ((0 if x[76] <= 14 else -26) if x[97] <= 65 else -36 if x[76] <= 2 else 48)
        if x[76] <= 20 else ((22 if x[17] <= 1 else 4 if x[76] <= 40 else -99) if x[17] <= 12 else 123) if x[82] <= 13
        else -90 if x[3] <= 94 else 58
    )
    s += (
        -5 if x[94] <= 35 else ((83 if x[68] <= -245 else (39 if x[26] <= 3 else ((36 if x[96] <= 35 else -17) if x[91]
        <= 95 else 84) if x[62] <= 2 else -47) if x[29] <= 5 else -53) if x[89] <= 3 else -55) if x[3] <= 5 else 27 if
        x[96] <= 15 else (((-18 if x[70] <= 4 else 20) if x[91] <= 85 else 32) if x[0] <= 41 else 17 if x[66] <= 4 else
        -23) if x[17] <= 17 else 86
    )
    s += (
        (((81 if x[82] <= 1 else -10) if x[95] <= 0 else (-23 if x[85] <= 19 else 73) if x[97] <= 0 else (29 if x[85]
        <= 11 else -65 if x[0] <= 11 else 16) if x[94] <= 25 else -23 if x[22] <= 27 else -45 if x[97] <= 25 else (-3
        if x[85] <= 12 else 72) if x[85] <= 34 else -13) if x[41] <= 3 else 101 if x[19] <= 4 else 3) if x[25] <= 1
        else -2 if x[34] <= 2 else 39
    )
    s += (
        (((-18 if x[84] <= 86 else -57 if x[95] <= 0 else 61) if x[47] <= 21 else (30 if x[81] <= 1 else 23 if x[95] <=
        45 else -56) if x[64] <= 0 else 27 if x[14] <= 97 else -12) if x[70] <= 3 else 45 if x[14] <= 2309 else -39) if
        x[4] <= 0 else ((11 if x[70] <= 2 else -29) if x[3] <= 35 else 35) if x[1] <= 7 else 5 if x[3] <= 25 else 44 if
        x[42] <= 1 else -32
    )
    s += (
        ((((-25 if x[0] <= 15 else 18 if x[41] <= 3 else -19) if x[28] <= 5 else 67 if x[0] <= 107 else -46) if x[9] <=
        -61 else ((-1 if x[93] <= 55 else -61) if x[9] <= 54 else 1 if x[13] <= 218 else 38) if x[0] <= 46 else 9 if
        x[9] <= -12 else -31) if x[50] <= 439 else -12 if x[0] <= 22 else 14 if x[53] <= 8 else 69) if x[79] <= 3175
        else -23 if x[47] <= 426 else 45
    )
    s += (
        ((0 if x[64] <= 12 else (-43 if x[20] <= 74 else 26) if x[94] <= 55 else 47) if x[82] <= 11 else (-83 if x[3]
        <= 60 else 22) if x[78] <= 5 else 52) if x[78] <= 6 else ((((-21 if x[94] <= 15 else 20) if x[100] <= 0 else
        (-42 if x[20] <= 75 else 33) if x[16] <= 7 else 80) if x[2] <= 4 else 88) if x[29] <= 0 else 38) if x[49] <=
        133 else -19 if x[76] <= 19 else 19
    )
    s += (
        ((((-65 if x[3] <= 25 else 3) if x[19] <= 3 else 21) if x[93] <= 35 else 41) if x[14] <= 838 else -78) if x[85]
        <= 4 else (-13 if x[88] <= 6 else (22 if x[27] <= 0 else -15) if x[84] <= 24 else -3) if x[84] <= 75 else ((-43
        if x[73] <= 10 else 22) if x[26] <= 1 else 31) if x[9] <= -3 else 12 if x[61] <= 2 else -71 if x[61] <= 9 else
        -51 if x[22] <= 17 else 7
    )
    s += (
        (((((30 if x[50] <= 153 else -31) if x[4] <= 0 else -11) if x[73] <= 40 else 39) if x[101] <= 7 else ((62 if
        x[42] <= 3 else 20 if x[99] <= 0 else -61) if x[16] <= 1 else 16 if x[88] <= 17 else 155) if x[9] <= -104 else
        -25 if x[42] <= 4 else 19 if x[19] <= 4 else (-59 if x[9] <= -14 else 22) if x[88] <= 33 else -44) if x[81] <=
        8 else -24) if x[20] <= 19 else -5
    )
    s += (
        ((-4 if x[60] <= 9 else -3 if x[44] <= 19 else 24) if x[83] <= 19 else -70) if x[95] <= 35 else (((25 if x[14]
        <= 55 else (-26 if x[18] <= 274 else 53 if x[22] <= 5 else -32 if x[1] <= 6 else -29 if x[70] <= 3 else 25) if
        x[81] <= 3 else (-27 if x[96] <= 45 else -116) if x[7] <= 0 else 62) if x[94] <= 35 else 3) if x[100] <= 55
        else -62) if x[83] <= 25 else 51
    )
    s += (
        (((2 if x[21] <= 22 else -79) if x[46] <= 6 else 8) if x[74] <= 22 else (-93 if x[82] <= 4 else 36) if x[81] <=
        1 else -3) if x[85] <= 4 else (0 if x[36] <= 0 else -54 if x[91] <= 0 else -26 if x[96] <= 25 else 87) if x[4]
        <= 3 else ((-44 if x[21] <= 67 else 7) if x[37] <= 0 else (91 if x[37] <= 1 else 2) if x[65] <= 6 else -52) if
        x[93] <= 45 else -52
    )
    s += (
        (((((((-6 if x[14] <= 115 else 100) if x[14] <= 228 else -55) if x[82] <= 2 else (71 if x[68] <= 39 else -24)
        if x[82] <= 30 else -48) if x[17] <= 4 else 116) if x[14] <= 1100 else -43 if x[49] <= 693 else 71) if x[2] <=
        2 else -60) if x[43] <= 1 else (((-53 if x[2] <= 3 else 38) if x[49] <= 56 else 16) if x[99] <= 15 else -95) if
        x[43] <= 2 else 0) if x[32] <= 2 else -42
    )
    s += (
        ((((23 if x[10] <= 7 else -69) if x[10] <= 17 else (-12 if x[9] <= -104 else 72) if x[14] <= 169 else -64 if
        x[3] <= -7 else 86 if x[3] <= 5 else 27 if x[92] <= 65 else -35) if x[68] <= -187 else (1 if x[92] <= 65 else
        29 if x[4] <= 1 else -57 if x[14] <= 324 else 23) if x[66] <= 3 else 11 if x[97] <= 25 else -15) if x[92] <= 95
        else -36) if x[3] <= 96 else -52
    )
    s += (
        (((10 if x[83] <= 0 else -33) if x[91] <= 45 else -9) if x[81] <= 6 else 20 if x[67] <= -53 else -1 if x[19] <=
        3 else -61) if x[20] <= 32 else (-43 if x[71] <= 98 else -3) if x[18] <= 37 else (-24 if x[71] <= 547 else
        ((-42 if x[18] <= 274 else 20) if x[60] <= 2 else -109) if x[60] <= 3 else -5 if x[97] <= 35 else 78) if x[19]
        <= 2 else 59 if x[18] <= 99 else 5
    )
    s += (
        ((((0 if x[93] <= 55 else ((((36 if x[49] <= 23 else -58 if x[76] <= 55 else 27) if x[66] <= 20 else 60) if
        x[44] <= 364 else -38 if x[18] <= 761 else 63) if x[99] <= 15 else 31) if x[97] <= 55 else 78) if x[95] <= 95
        else 75) if x[18] <= 2955 else 22 if x[56] <= 8 else -62) if x[70] <= 15 else (60 if x[70] <= 23 else -7) if
        x[82] <= 3 else -56) if x[40] <= 1 else 61
    )
    s += (
        ((((((31 if x[77] <= 94 else 19 if x[22] <= 16 else -33) if x[1] <= 4 else -6) if x[78] <= 6 else -37 if x[1]
        <= 2 else 9) if x[29] <= 8 else -77 if x[77] <= 51 else 26) if x[78] <= 67 else -36) if x[35] <= 0 else 13 if
        x[14] <= 228 else -64) if x[35] <= 1 else (73 if x[89] <= 1 else -35) if x[19] <= 4 else -47 if x[20] <= 4 else
        63 if x[82] <= 6 else -46
    )
    s += (
        ((36 if x[50] <= 7 else -31) if x[100] <= 35 else -84) if x[93] <= 0 else ((-2 if x[19] <= 20 else 61 if x[101]
        <= 12 else -70 if x[101] <= 17 else 93 if x[101] <= 27 else -85 if x[100] <= 15 else 62) if x[29] <= 0 else
        ((43 if x[101] <= 17 else -17) if x[43] <= 3 else (-1 if x[29] <= 2 else -50) if x[93] <= 35 else 32) if x[41]
        <= 35 else 103) if x[29] <= 8 else -49
    )
    s += (
        (((-56 if x[49] <= 409 else 39) if x[78] <= 1 else ((-50 if x[42] <= 8 else 47) if x[49] <= 17 else 27) if
        x[44] <= 215 else -56) if x[50] <= 5 else (((59 if x[45] <= 0 else -57) if x[47] <= 11 else 61) if x[49] <= 4
        else -2 if x[79] <= 618 else (9 if x[73] <= 89 else 45) if x[47] <= 592 else -50) if x[86] <= 4 else 29) if
        x[79] <= 3175 else -33 if x[101] <= 12 else 9
    )
    s += (
        ((((-16 if x[101] <= 22 else 36) if x[46] <= 160 else -52) if x[23] <= 35 else -83) if x[90] <= 11 else 47) if
        x[50] <= 5 else ((5 if x[50] <= 27 else -13) if x[50] <= 222 else 51 if x[101] <= 0 else 3 if x[19] <= 25 else
        98) if x[23] <= 0 else (-16 if x[45] <= 1 else 26 if x[59] <= 2 else 14 if x[46] <= 160 else -104 if x[13] <=
        78 else -14) if x[6] <= 0 else -12
    )
    s += (
        ((1 if x[41] <= 3 else 31 if x[1] <= 4 else 38 if x[13] <= 50 else -72) if x[41] <= 11 else (84 if x[1] <= 5
        else 9) if x[27] <= 0 else 62 if x[46] <= 17 else (((-65 if x[17] <= 4 else 72) if x[16] <= 2 else 75) if x[28]
        <= 2 else 10) if x[2] <= 6 else 108) if x[81] <= 14 else (-76 if x[62] <= 1 else 20) if x[94] <= 45 else -106
        if x[95] <= 55 else 52
    )
    s += (
        ((((19 if x[43] <= 1 else 0) if x[35] <= 0 else ((-49 if x[0] <= 48 else 75 if x[47] <= 53 else -35) if x[88]
        <= 34 else -99) if x[17] <= 2 else 43) if x[6] <= 1 else -75) if x[38] <= 1 else -77 if x[5] <= 1 else 68) if
        x[35] <= 1 else ((25 if x[3] <= 70 else 131 if x[88] <= 38 else -4) if x[35] <= 2 else -34 if x[27] <= 2 else
        74) if x[82] <= 10 else -59
    )
    s += (
        (72 if x[13] <= 500 else -25) if x[67] <= -452 else (((-8 if x[30] <= 0 else 78) if x[99] <= 0 else -16 if
        x[76] <= 9 else -92) if x[1] <= 1 else (((-35 if x[39] <= 0 else 15) if x[28] <= 1 else 18) if x[61] <= 9 else
        37) if x[1] <= 8 else -3) if x[49] <= 693 else (-78 if x[1] <= 8 else 31) if x[14] <= 1420 else (96 if x[72] <=
        97 else -42) if x[42] <= 3 else 10
    )
    s += (
        (4 if x[80] <= 4 else -52) if x[20] <= 37 else (-30 if x[97] <= 65 else 22) if x[20] <= 51 else 76 if x[20] <=
        57 else ((17 if x[71] <= 116 else (-79 if x[44] <= 15 else -2 if x[98] <= 0 else 36 if x[96] <= 35 else -63) if
        x[85] <= 15 else (-5 if x[101] <= 22 else -93) if x[71] <= 287 else 8) if x[75] <= 11 else 20) if x[57] <= 8
        else 29 if x[97] <= 35 else -75
    )
    s += (
        ((((3 if x[15] <= 0 else ((-63 if x[85] <= 4 else -27 if x[44] <= 9 else -1 if x[3] <= 91 else -42) if x[28] <=
        4 else 30 if x[74] <= 51 else -40) if x[19] <= 24 else 70) if x[27] <= 10 else -99 if x[81] <= 2 else 54) if
        x[36] <= 0 else (69 if x[51] <= 652 else -67) if x[74] <= 7 else 31 if x[77] <= 7 else -47) if x[40] <= 1 else
        69) if x[92] <= 95 else -42
    )
    s += (
        5 if x[61] <= 2 else (((7 if x[76] <= 13 else (19 if x[29] <= 2 else -66) if x[57] <= 1 else -30) if x[91] <=
        15 else -42 if x[61] <= 5 else 15 if x[76] <= 23 else 45) if x[91] <= 45 else (-55 if x[29] <= 0 else -30 if
        x[47] <= 34 else 92) if x[14] <= 247 else -4) if x[47] <= 92 else ((-50 if x[83] <= 2 else 39) if x[6] <= 0
        else 13) if x[10] <= 387 else 30
    )
    return s


def _score_5(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        (((0 if x[33] <= 2 else (16 if x[88] <= 2 else -89) if x[47] <= 57 else 49) if x[49] <= 547 else (((45 if x[22]
        <= 6 else 45 if x[14] <= 1028 else -81) if x[101] <= 22 else 55) if x[19] <= 4 else -47) if x[22] <= 16 else
        (-95 if x[65] <= 6 else 19) if x[19] <= 3 else -3) if x[49] <= 693 else 43 if x[70] <= 3 else -57 if x[52] <=
        432 else 34) if x[40] <= 1 else 70
    )
    s += (
        (-4 if x[29] <= 4 else -69 if x[28] <= 4 else 33) if x[44] <= 21 else ((41 if x[68] <= -29 else 0) if x[44] <=
        31 else -6) if x[21] <= 69 else ((((24 if x[80] <= 1 else -46) if x[39] <= 0 else 64) if x[86] <= 0 else -38)
        if x[98] <= 35 else (88 if x[50] <= 75 else -15) if x[13] <= 388 else 25 if x[22] <= 7 else -73) if x[3] <= 84
        else -56 if x[78] <= 7 else 19
    )
    s += (
        ((-4 if x[94] <= 35 else (28 if x[101] <= 0 else ((18 if x[3] <= 91 else -109) if x[3] <= 92 else 87) if x[93]
        <= 15 else (31 if x[3] <= -1 else -26) if x[18] <= 37 else 6) if x[100] <= 35 else -25) if x[81] <= 12 else -32
        if x[101] <= 7 else -32 if x[63] <= 1 else 106) if x[81] <= 14 else -70 if x[81] <= 18 else (-45 if x[101] <= 0
        else 40) if x[19] <= 16 else -68
    )
    s += (
        ((-3 if x[52] <= 75 else ((-4 if x[25] <= 3 else 39) if x[10] <= 224 else ((39 if x[52] <= 108 else -129) if
        x[43] <= 7 else -6) if x[26] <= 1 else 18) if x[46] <= 35 else 28) if x[86] <= 2 else 63 if x[61] <= 10 else
        -44) if x[4] <= 0 else (-7 if x[89] <= 18 else 66) if x[85] <= 35 else ((58 if x[85] <= 41 else 18) if x[26] <=
        5 else -65) if x[76] <= 46 else -27
    )
    s += (
        ((19 if x[13] <= 0 else -18 if x[23] <= 15 else 13) if x[13] <= 200 else -1 if x[97] <= 35 else (-1 if x[47] <=
        426 else 43) if x[12] <= 1 else -44 if x[45] <= 0 else 53 if x[19] <= 23 else -35) if x[64] <= 0 else (((-31 if
        x[10] <= 21 else 53) if x[13] <= 57 else -38) if x[64] <= 4 else -92 if x[47] <= 208 else 30) if x[64] <= 7
        else 0 if x[19] <= 28 else 78
    )
    s += (
        (((2 if x[80] <= 1 else 49 if x[60] <= 0 else ((((-24 if x[3] <= 35 else -75) if x[3] <= 92 else -67 if x[91]
        <= 0 else 51) if x[20] <= 97 else 14) if x[90] <= 0 else -26 if x[73] <= 12 else 108 if x[9] <= 16 else -25) if
        x[19] <= 20 else 51 if x[90] <= 5 else -72) if x[9] <= 270 else 72 if x[73] <= 46 else -45) if x[25] <= 20 else
        102) if x[48] <= 116 else -38
    )
    s += (
        (0 if x[41] <= 13 else (81 if x[74] <= 7 else 78 if x[46] <= 29 else -33) if x[19] <= 1 else (-26 if x[52] <=
        195 else 42) if x[85] <= 31 else 75) if x[15] <= 0 else (-38 if x[3] <= -7 else ((1 if x[74] <= 34 else -49) if
        x[77] <= 75 else -9 if x[19] <= 1 else 73 if x[78] <= 5 else 12) if x[52] <= 58 else -19) if x[46] <= 259 else
        -61 if x[42] <= 1 else 17
    )
    s += (
        (((((-40 if x[52] <= 29 else 31) if x[13] <= 64 else -29) if x[78] <= 3 else (-26 if x[29] <= 0 else 54) if
        x[61] <= 9 else 25) if x[9] <= 137 else 96 if x[25] <= 3 else -17) if x[94] <= 25 else (-31 if x[62] <= 1 else
        18 if x[61] <= 3 else -5 if x[61] <= 10 else 36) if x[64] <= 0 else -44 if x[64] <= 7 else 1) if x[32] <= 2
        else -63 if x[25] <= 7 else 39
    )
    s += (
        ((((((17 if x[46] <= 14 else -18) if x[21] <= 40 else 18) if x[3] <= 10 else 9 if x[96] <= 15 else -7) if x[35]
        <= 1 else (79 if x[101] <= 27 else 68 if x[19] <= 1 else -58) if x[14] <= 228 else -49 if x[52] <= 55 else 37)
        if x[4] <= 4 else (-46 if x[4] <= 12 else 63) if x[3] <= 57 else 44) if x[6] <= 1 else -81) if x[31] <= 1 else
        -42 if x[94] <= 15 else 36
    )
    s += (
        (((9 if x[52] <= 125 else 65) if x[14] <= 41 else ((-58 if x[52] <= 35 else -8) if x[19] <= 5 else 16) if x[10]
        <= 21 else 3) if x[53] <= 7 else (((-9 if x[21] <= 7 else 10) if x[10] <= 142 else 22 if x[1] <= 2 else -25) if
        x[63] <= 4 else -87 if x[10] <= 234 else 38) if x[63] <= 6 else -11 if x[54] <= 8 else -26 if x[14] <= 76 else
        62) if x[46] <= 605 else 25
    )
    s += (
        (((-15 if x[22] <= 10 else -6 if x[64] <= 7 else 10) if x[98] <= 15 else (20 if x[70] <= 2 else (-74 if x[1] <=
        8 else 10) if x[28] <= 2 else 24) if x[43] <= 8 else 90 if x[50] <= 54 else 22) if x[13] <= 887 else -8 if
        x[98] <= 35 else -84) if x[13] <= 1777 else (-49 if x[77] <= 11 else 13 if x[41] <= 13 else -66) if x[49] <=
        245 else 123 if x[15] <= 0 else 27
    )
    s += (
        (((3 if x[95] <= 35 else (16 if x[88] <= 8 else -45) if x[50] <= 13 else -3) if x[94] <= 75 else 37) if x[82]
        <= 13 else 49 if x[1] <= 6 else -55) if x[75] <= 11 else (-3 if x[10] <= 224 else (((68 if x[75] <= 56 else
        -31) if x[10] <= 435 else -28) if x[25] <= 8 else -57) if x[88] <= 12 else (-35 if x[0] <= 17 else 71) if x[57]
        <= 1 else -62) if x[89] <= 12 else 75
    )
    s += (
        (0 if x[51] <= 209 else (24 if x[95] <= 45 else -28) if x[21] <= 57 else ((34 if x[47] <= 26 else -79) if x[46]
        <= 8 else 54) if x[10] <= 387 else -25) if x[51] <= 316 else ((-9 if x[47] <= 53 else -80 if x[10] <= 169 else
        -28) if x[44] <= 156 else -42 if x[46] <= 52 else -21 if x[1] <= 6 else 51) if x[73] <= 46 else -47 if x[1] <=
        3 else -27 if x[0] <= 14 else 45
    )
    s += (
        (((((97 if x[94] <= 35 else 37 if x[26] <= 4 else -62) if x[101] <= 7 else -83 if x[93] <= 15 else 68 if x[46]
        <= 67 else -33) if x[23] <= 15 else 29 if x[26] <= 1 else -66) if x[93] <= 35 else -50) if x[99] <= 0 else (-95
        if x[99] <= 45 else 53) if x[98] <= 0 else -52 if x[23] <= 0 else 66) if x[1] <= 1 else (27 if x[26] <= 2 else
        -8) if x[1] <= 7 else -1
    )
    s += (
        ((-32 if x[19] <= 1 else -76 if x[68] <= -294 else 35) if x[96] <= 0 else ((((-39 if x[23] <= 55 else 78) if
        x[0] <= 50 else -45 if x[1] <= 3 else 86) if x[47] <= 11 else -42 if x[89] <= 5 else 60) if x[81] <= 2 else 24)
        if x[19] <= 9 else -82) if x[94] <= 15 else (2 if x[19] <= 18 else -50) if x[19] <= 20 else (58 if x[16] <= 6
        else -52) if x[81] <= 9 else -52
    )
    s += (
        (1 if x[64] <= 8 else (-88 if x[18] <= 364 else 10) if x[64] <= 11 else -8) if x[22] <= 32 else (((22 if x[84]
        <= 19 else 30 if x[9] <= -66 else -12) if x[73] <= 34 else 11 if x[50] <= 87 else 48) if x[27] <= 0 else ((38
        if x[9] <= -10 else 1) if x[66] <= 3 else 33 if x[68] <= -172 else -26) if x[18] <= 246 else -19) if x[75] <=
        84 else 0 if x[0] <= 20 else 104
    )
    s += (
        ((0 if x[2] <= 2 else ((-59 if x[2] <= 3 else (((-64 if x[91] <= 15 else 8) if x[97] <= 45 else 64) if x[2] <=
        5 else (-87 if x[70] <= 3 else 33 if x[10] <= 272 else -68) if x[8] <= 5 else 58) if x[27] <= 4 else 47) if
        x[1] <= 10 else 48) if x[34] <= 2 else 116) if x[1] <= 11 else 39 if x[97] <= 0 else 75 if x[85] <= 4 else -43)
        if x[27] <= 10 else -56
    )
    s += (
        ((-23 if x[93] <= 0 else 0) if x[71] <= 3751 else -46) if x[43] <= 10 else ((((5 if x[63] <= 2 else 48) if
        x[98] <= 25 else 90 if x[9] <= 24 else -14) if x[28] <= 5 else -75 if x[28] <= 8 else 30) if x[41] <= 9 else
        (80 if x[19] <= 8 else -24) if x[41] <= 35 else -23) if x[2] <= 2 else ((-47 if x[85] <= 19 else 38) if x[97]
        <= 0 else -87) if x[9] <= 48 else 76
    )
    s += (
        ((0 if x[29] <= 5 else -34) if x[4] <= 3 else (61 if x[101] <= 22 else -68) if x[43] <= 2 else (47 if x[47] <=
        2 else ((-30 if x[47] <= 72 else (83 if x[52] <= 603 else -36) if x[62] <= 3 else -45) if x[101] <= 27 else
        -61) if x[27] <= 3 else -80 if x[36] <= 0 else 7) if x[43] <= 8 else -66) if x[31] <= 1 else 78 if x[29] <= 2
        else 28 if x[101] <= 17 else -31
    )
    s += (
        ((((0 if x[41] <= 11 else (((-88 if x[44] <= 0 else 47) if x[26] <= 1 else -43 if x[17] <= 2 else 71) if x[16]
        <= 2 else 99) if x[28] <= 2 else -35 if x[96] <= 15 else 48) if x[41] <= 66 else -50) if x[76] <= 72 else -46)
        if x[87] <= 7 else 37 if x[47] <= 15 else (-72 if x[46] <= 380 else 19) if x[63] <= 3 else 23) if x[32] <= 2
        else -62 if x[47] <= 263 else 46
    )
    s += (
        (((1 if x[91] <= 45 else (25 if x[68] <= -187 else -21) if x[71] <= 1445 else 35) if x[77] <= 51 else ((((-13
        if x[42] <= 7 else 19) if x[73] <= 67 else 27) if x[12] <= 1 else 24) if x[13] <= 1777 else 33) if x[80] <= 1
        else 5 if x[48] <= 19 else -56) if x[87] <= 10 else 13 if x[47] <= 92 else -97) if x[70] <= 15 else (60 if
        x[84] <= 93 else -40) if x[77] <= 84 else -25
    )
    s += (
        (((0 if x[28] <= 0 else 25) if x[9] <= 10 else -9) if x[3] <= 5 else (-1 if x[49] <= 286 else 54 if x[81] <= 1
        else -9) if x[49] <= 347 else -18) if x[64] <= 12 else -91 if x[64] <= 13 else ((-4 if x[22] <= 37 else ((13 if
        x[54] <= 7 else -8 if x[44] <= 7 else 97) if x[49] <= 150 else -19) if x[47] <= 139 else -19) if x[80] <= 2
        else -55) if x[98] <= 0 else -45
    )
    s += (
        30 if x[67] <= -380 else ((1 if x[83] <= 20 else -45) if x[83] <= 33 else 46) if x[80] <= 1 else (((-30 if
        x[62] <= 2 else -32 if x[59] <= 7 else 91) if x[10] <= 48 else (-37 if x[68] <= -216 else 71 if x[78] <= 10
        else -12) if x[10] <= 150 else -51 if x[72] <= 24 else 27) if x[71] <= 116 else -76 if x[78] <= 4 else -29 if
        x[39] <= 0 else 62) if x[86] <= 0 else 38
    )
    s += (
        ((-2 if x[3] <= 91 else -55 if x[23] <= 15 else 18) if x[92] <= 55 else 5) if x[85] <= 37 else (65 if x[0] <=
        39 else -46) if x[1] <= 4 else (-50 if x[76] <= 2 else ((-5 if x[89] <= 5 else 6 if x[3] <= 57 else 117) if
        x[77] <= 30 else 75 if x[85] <= 47 else -3) if x[76] <= 15 else -8 if x[23] <= 35 else 35) if x[71] <= 1569
        else -84 if x[49] <= 366 else 20
    )
    s += (
        -2 if x[69] <= 4 else -40 if x[85] <= 4 else ((((-23 if x[46] <= 160 else 49 if x[26] <= 7 else -40) if x[78]
        <= 0 else ((-72 if x[88] <= 16 else 2) if x[51] <= 75 else -103) if x[51] <= 130 else (-39 if x[10] <= 42 else
        77 if x[97] <= 55 else -27) if x[10] <= 245 else 46 if x[77] <= 62 else -65) if x[11] <= 1 else 25) if x[12] <=
        7 else -21) if x[8] <= 1 else 60
    )
    s += (
        ((19 if x[42] <= 3 else -76) if x[9] <= -338 else (((-2 if x[19] <= 2 else -52) if x[78] <= 1 else 34 if x[95]
        <= 0 else 2) if x[40] <= 0 else 63) if x[80] <= 1 else (-65 if x[42] <= 1 else 19 if x[17] <= 18 else -49) if
        x[79] <= 154 else (-67 if x[78] <= 7 else -11) if x[19] <= 14 else -28 if x[78] <= 4 else 59) if x[9] <= 270
        else 68 if x[72] <= 37 else -50
    )
    s += (
        (((-69 if x[72] <= 19 else 18) if x[9] <= -338 else ((-25 if x[42] <= 1 else (43 if x[60] <= 3 else 5) if x[47]
        <= 26 else (56 if x[46] <= 17 else 9) if x[61] <= 2 else -48 if x[3] <= -9 else 2) if x[3] <= 4 else -1) if
        x[27] <= 10 else -91 if x[47] <= 323 else 69) if x[3] <= 95 else (66 if x[9] <= 157 else -33) if x[49] <= 272
        else -40) if x[3] <= 96 else -43
    )
    s += (
        (((-31 if x[90] <= 2 else -57 if x[66] <= 0 else (74 if x[3] <= 82 else -27) if x[92] <= 35 else -5) if x[83]
        <= 4 else -87) if x[93] <= 35 else ((-13 if x[25] <= 2 else -23 if x[95] <= 25 else 82) if x[77] <= 60 else
        -63) if x[23] <= 0 else -29) if x[47] <= 5 else (1 if x[66] <= 10 else -39 if x[3] <= -7 else 63 if x[3] <= 7
        else 11) if x[5] <= 2 else -60
    )
    s += (
        ((((-2 if x[98] <= 15 else (80 if x[1] <= 3 else 15) if x[79] <= 2601 else -58) if x[95] <= 55 else (47 if
        x[14] <= 48 else -11) if x[94] <= 45 else -7 if x[78] <= 3 else -61) if x[91] <= 85 else -44 if x[1] <= 1 else
        4 if x[78] <= 1 else 44) if x[52] <= 399 else 14) if x[99] <= 35 else ((75 if x[93] <= 25 else -19) if x[82] <=
        2 else 101) if x[55] <= 1 else -18
    )
    s += (
        ((((2 if x[65] <= 9 else -50 if x[45] <= 15 else ((-64 if x[75] <= 19 else 56) if x[65] <= 10 else 13) if x[2]
        <= 2 else -54) if x[100] <= 55 else (-4 if x[21] <= 9 else -110) if x[71] <= 447 else 16) if x[8] <= 1 else 66
        if x[74] <= 24 else 33 if x[42] <= 5 else 52 if x[0] <= 24 else -125) if x[8] <= 4 else -83 if x[75] <= 9 else
        20) if x[8] <= 6 else 46
    )
    s += (
        (((-1 if x[42] <= 9 else 16 if x[4] <= 2 else -58) if x[38] <= 0 else ((110 if x[53] <= 8 else -5) if x[67] <=
        8 else -48) if x[88] <= 17 else -62 if x[50] <= 45 else 25) if x[38] <= 1 else -54) if x[4] <= 3 else (-22 if
        x[45] <= 54 else 98 if x[20] <= 9 else 4) if x[43] <= 2 else (-17 if x[45] <= 58 else -68 if x[42] <= 12 else
        56) if x[81] <= 9 else 32
    )
    s += (
        ((((-61 if x[97] <= 25 else 23) if x[101] <= 7 else 28 if x[97] <= 0 else -74) if x[97] <= 75 else 62) if x[0]
        <= 4 else (-58 if x[49] <= 0 else ((-66 if x[76] <= 24 else 36) if x[66] <= 0 else ((-28 if x[68] <= -1 else
        75) if x[101] <= 12 else 109) if x[76] <= 25 else -12) if x[49] <= 4 else 1) if x[6] <= 1 else -51) if x[81] <=
        25 else -68 if x[90] <= 3 else 31
    )
    s += (
        ((-63 if x[21] <= 39 else -30 if x[92] <= 45 else 63) if x[1] <= 1 else 4) if x[64] <= 0 else (-18 if x[64] <=
        4 else -107 if x[92] <= 55 else -16) if x[64] <= 7 else (-9 if x[84] <= 37 else (23 if x[81] <= 14 else -59) if
        x[64] <= 12 else -74 if x[64] <= 13 else (33 if x[20] <= 6 else -50) if x[46] <= 62 else -32) if x[20] <= 32
        else -18 if x[63] <= 3 else 24
    )
    s += (
        ((-39 if x[9] <= -167 else -4 if x[44] <= 9 else -19 if x[22] <= 5 else 34) if x[61] <= 1 else 31 if x[9] <=
        -94 else -5) if x[4] <= 0 else (33 if x[26] <= 0 else ((-26 if x[76] <= 6 else 28 if x[78] <= 15 else 30 if
        x[50] <= 54 else -77) if x[101] <= 12 else -48) if x[101] <= 22 else 21) if x[1] <= 7 else (18 if x[9] <= -104
        else -42) if x[22] <= 15 else -3
    )
    s += (
        ((-3 if x[29] <= 2 else ((20 if x[49] <= 45 else -64) if x[78] <= 2 else 24) if x[43] <= 3 else -57) if x[25]
        <= 8 else ((60 if x[0] <= 42 else -48) if x[93] <= 15 else (39 if x[74] <= 7 else -10 if x[39] <= 0 else 33) if
        x[65] <= 3 else -34 if x[17] <= 9 else 63) if x[29] <= 2 else 6 if x[11] <= 1 else 69) if x[43] <= 8 else 7 if
        x[0] <= 116 else -69
    )
    s += (
        (((66 if x[95] <= 0 else -45 if x[10] <= 52 else 9) if x[51] <= 8 else 12) if x[89] <= -1 else (((-35 if x[0]
        <= 8 else 35) if x[30] <= 0 else -87) if x[19] <= 2 else -16) if x[10] <= 212 else -80 if x[51] <= 428 else 46)
        if x[4] <= 0 else (-5 if x[89] <= 16 else 87 if x[4] <= 1 else -42) if x[8] <= 0 else (-43 if x[46] <= 12 else
        41) if x[42] <= 8 else -83
    )
    s += (
        ((((-21 if x[46] <= 8 else ((-44 if x[41] <= 2 else 35) if x[88] <= 31 else 35) if x[76] <= 6 else 52) if x[77]
        <= 91 else 4 if x[76] <= 20 else -55) if x[1] <= 4 else -6) if x[78] <= 6 else (-52 if x[78] <= 44 else 55) if
        x[1] <= 2 else (0 if x[76] <= 20 else 22) if x[37] <= 0 else -29 if x[46] <= 31 else 80) if x[78] <= 67 else 34
        if x[46] <= 6 else -41
    )
    s += (
        ((((0 if x[29] <= 2 else -36) if x[25] <= 8 else 10) if x[27] <= 10 else -73) if x[71] <= 594 else (-9 if x[45]
        <= 31 else (49 if x[71] <= 895 else 10) if x[24] <= 0 else -41) if x[48] <= 56 else -51 if x[25] <= 10 else 17)
        if x[71] <= 1165 else ((-21 if x[48] <= 44 else 47) if x[45] <= 429 else 36) if x[25] <= 6 else (-84 if x[71]
        <= 1445 else -23) if x[63] <= 4 else 31
    )
    s += (
        2 if x[62] <= 2 else ((-28 if x[14] <= 421 else 46) if x[50] <= 25 else 60 if x[14] <= 446 else -34) if x[46]
        <= 16 else (((41 if x[0] <= 16 else -88 if x[95] <= 35 else -47 if x[42] <= 6 else 103) if x[14] <= 247 else
        -122) if x[62] <= 3 else (9 if x[0] <= 18 else (-61 if x[96] <= 15 else 11) if x[62] <= 6 else -50) if x[31] <=
        0 else 57) if x[97] <= 55 else 22
    )
    s += (
        (((9 if x[14] <= 541 else -39 if x[88] <= 11 else 7) if x[47] <= 57 else 37 if x[49] <= 11 else -35) if x[45]
        <= 13 else (24 if x[88] <= 9 else -21) if x[13] <= 57 else (((-67 if x[42] <= 2 else -2) if x[26] <= 4 else
        -93) if x[47] <= 156 else 40 if x[45] <= 227 else -45 if x[50] <= 287 else 41) if x[3] <= -7 else 6) if x[78]
        <= 67 else 54 if x[3] <= -7 else -42
    )
    return s


def score(x: tuple[int, ...], s: int) -> int:
    """Add what the trees say of a row of features to its first score, until no doubt is left."""
    s += _score_0(x)
    if not -2500 < s < 2500:
        return s
    s += _score_1(x)
    if not -2500 < s < 2500:
        return s
    s += _score_2(x)
    if not -2500 < s < 2500:
        return s
    s += _score_3(x)
    if not -2500 < s < 2500:
        return s
    s += _score_4(x)
    if not -2500 < s < 2500:
        return s
    s += _score_5(x)
    return s
