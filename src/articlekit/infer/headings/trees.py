"""The trees that a doubtful candidate goes through. Written by `training/train.py`; do not edit.

Learnt from 8486 pages with 61588 headings, labelled by reading (dev, resiliparse, long,
languages, dev.resiliparse, dev.justext, dev.t1.12.2, dev.t1.8.1),
by `python training/headings.py`: LightGBM 4.7.0, scikit-learn 1.9.1, NumPy 2.4.6.
"""

from __future__ import annotations


def _score_0(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        ((((-88 if x[53] <= 7 else (-28 if x[87] <= 35 else 16) if x[14] <= 413 else 47) if x[91] <= -1 else 147 if
        x[91] <= 0 else -22 if x[75] <= 11 else 162) if x[37] <= 0 else 83) if x[13] <= 87 else (-127 if x[50] <= 0
        else -58) if x[75] <= 12 else -4 if x[95] <= 65 else -144) if x[75] <= 27 else (48 if x[75] <= 51 else 94) if
        x[24] <= 1 else 24 if x[79] <= 27 else -93
    )
    s += (
        (((((7 if x[39] <= 1 else 85) if x[99] <= 65 else 53) if x[24] <= 1 else 17 if x[16] <= 8 else 74 if x[66] <= 0
        else -46) if x[40] <= 1 else 76) if x[100] <= 35 else 20 if x[29] <= 98 else (-85 if x[94] <= 35 else -227) if
        x[86] <= 78 else 10) if x[82] <= 1 else ((-33 if x[82] <= 7 else -143) if x[74] <= 73 else -140 if x[24] <= 2
        else 19) if x[19] <= 6 else 28
    )
    s += (
        (((((-53 if x[2] <= 1 else 38) if x[95] <= 35 else -31) if x[97] <= 35 else (((-30 if x[10] <= 0 else 61) if
        x[92] <= 19 else 195) if x[96] <= 35 else 13 if x[79] <= 22 else 76) if x[66] <= 3 else -34) if x[96] <= 55
        else 48) if x[97] <= 75 else -77 if x[10] <= 0 else 90) if x[82] <= 1 else -49 if x[82] <= 7 else (-61 if x[49]
        <= 4 else -208) if x[0] <= 31 else 110
    )
    s += (
        (((-125 if x[16] <= 0 else 8 if x[67] <= 3 else 74) if x[84] <= 8 else -131) if x[34] <= 1 else ((-43 if x[55]
        <= 108 else -88) if x[76] <= 24 else 0) if x[78] <= 32 else 23) if x[76] <= 30 else ((52 if x[77] <= 7 else 42
        if x[56] <= 35 else -20) if x[76] <= 55 else (88 if x[77] <= 51 else -78 if x[96] <= 15 else 47) if x[82] <= 1
        else -7) if x[82] <= 4 else -130
    )
    s += (
        ((((44 if x[54] <= 12 else -8) if x[10] <= 1 else -84) if x[84] <= 7 else -85) if x[98] <= 25 else ((((-79 if
        x[54] <= 36 else 148) if x[59] <= 0 else -60) if x[21] <= 310 else -90) if x[13] <= 687 else 37) if x[67] <= 3
        else -9) if x[76] <= 30 else ((20 if x[82] <= 3 else 236) if x[76] <= 51 else (78 if x[82] <= 2 else -79) if
        x[24] <= 3 else -54) if x[82] <= 4 else -111
    )
    s += (
        ((-63 if x[53] <= 9 else ((122 if x[1] <= 4 else 34) if x[95] <= 35 else -42) if x[84] <= 8 else -118) if x[34]
        <= 1 else ((-62 if x[62] <= 8 else 58 if x[25] <= 60 else -41) if x[1] <= 9 else -42) if x[25] <= 197 else -68)
        if x[76] <= 24 else ((26 if x[25] <= 377 else -54) if x[1] <= 6 else 28 if x[40] <= 1 else 137) if x[76] <= 51
        else 59 if x[84] <= 7 else -6
    )
    s += (
        ((((((-36 if x[3] <= 1 else 38 if x[12] <= 0 else -39) if x[80] <= 0 else 14) if x[9] <= 0 else ((-18 if x[12]
        <= 43 else 73) if x[77] <= 9 else -77 if x[37] <= 0 else 78) if x[2] <= 6 else 221) if x[46] <= 0 else -108) if
        x[46] <= 1 else 133) if x[95] <= 45 else 63 if x[20] <= 22 else 94 if x[2] <= 1 else -25 if x[12] <= -23 else
        -104) if x[48] <= 9 else 45
    )
    s += (
        (((-37 if x[37] <= 0 else 63) if x[20] <= 171 else (37 if x[57] <= 107 else -36) if x[3] <= 1 else -82 if x[1]
        <= 7 else -2) if x[29] <= 42 else (-123 if x[76] <= 11 else 27) if x[90] <= 4 else -25 if x[77] <= 9 else -70)
        if x[76] <= 30 else ((0 if x[57] <= 12 else 53) if x[77] <= 25 else (-3 if x[76] <= 60 else 44) if x[23] <= 4
        else -71) if x[37] <= 0 else 113
    )
    s += (
        (((38 if x[64] <= 4 else -18) if x[21] <= 145 else 9 if x[64] <= 1 else 59) if x[98] <= 25 else (((-10 if x[19]
        <= 4 else 16 if x[7] <= 0 else -91) if x[97] <= 75 else -83) if x[35] <= 0 else 6 if x[5] <= 4 else 92) if
        x[96] <= 65 else 51) if x[82] <= 1 else (-30 if x[27] <= 19 else (-1 if x[98] <= 15 else -156) if x[101] <= 15
        else 15) if x[19] <= 6 else 29
    )
    s += (
        ((((5 if x[22] <= 0 else -61 if x[87] <= 19 else -102 if x[90] <= 2 else 4) if x[81] <= -1 else -78 if x[20] <=
        146 else -12) if x[81] <= 33 else 26 if x[56] <= 33 else -43 if x[80] <= 0 else -3) if x[37] <= 0 else (83 if
        x[20] <= 70 else -5) if x[67] <= 5 else 157) if x[48] <= 9 else ((51 if x[90] <= 17 else -22) if x[20] <= 146
        else 65) if x[84] <= 6 else -71
    )
    s += (
        (((-64 if x[65] <= 0 else 34 if x[64] <= 5 else 1 if x[27] <= 19 else -39) if x[14] <= 43 else ((-117 if x[90]
        <= 5 else -54) if x[63] <= 1 else -64 if x[20] <= 116 else -21 if x[24] <= 4 else 99) if x[76] <= 24 else -6)
        if x[46] <= 1 else 131) if x[76] <= 39 else ((65 if x[26] <= 27 else -69) if x[27] <= 10 else 46 if x[65] <= 6
        else 1) if x[71] <= 82 else -43
    )
    s += (
        ((((-37 if x[54] <= 38 else 147) if x[15] <= 0 else ((55 if x[34] <= 1 else 3) if x[84] <= 7 else 94 if x[26]
        <= 6 else -108) if x[98] <= 25 else -28) if x[78] <= 48 else 67) if x[27] <= 20 else -67 if x[26] <= 2 else 66
        if x[98] <= 0 else -24) if x[75] <= 24 else ((86 if x[98] <= 25 else 18 if x[75] <= 57 else 67) if x[47] <= 43
        else -76) if x[17] <= 8 else -1
    )
    s += (
        ((-68 if x[53] <= 5 else ((-19 if x[88] <= 2 else 78) if x[20] <= 200 else -41 if x[50] <= 2 else 34) if x[35]
        <= 2 else -85) if x[34] <= 4 else (128 if x[25] <= 223 else 57 if x[53] <= 31 else -81) if x[15] <= 0 else (28
        if x[69] <= 5 else -19) if x[101] <= 0 else -25) if x[50] <= 69 else (-38 if x[57] <= 12 else 20) if x[4] <= 0
        else -33 if x[85] <= 22 else 91
    )
    s += (
        (((((55 if x[1] <= 4 else -29) if x[80] <= 11 else 17) if x[83] <= 6 else (-78 if x[83] <= 43 else 112) if
        x[102] <= 65 else 180) if x[67] <= 6 else 51) if x[97] <= 35 else (-30 if x[83] <= 1 else -13 if x[1] <= 4 else
        -83) if x[67] <= 3 else -50 if x[1] <= 6 else 30) if x[76] <= 39 else (49 if x[97] <= 75 else -28) if x[83] <=
        4 else 0 if x[26] <= 17 else -101
    )
    s += (
        ((((5 if x[26] <= 3 else 61) if x[17] <= 1 else 56 if x[97] <= 0 else -3) if x[84] <= 1 else (-14 if x[29] <=
        40 else -105) if x[0] <= 13 else -16 if x[35] <= 0 else 29) if x[97] <= 55 else (((-84 if x[0] <= 28 else 81)
        if x[53] <= 13 else -57 if x[46] <= 1 else 101) if x[87] <= 37 else 16) if x[35] <= 0 else 16) if x[78] <= 32
        else 46 if x[26] <= 28 else -80
    )
    s += (
        (((((((-43 if x[48] <= 1 else 32) if x[6] <= 5 else 12 if x[17] <= 5 else -13) if x[11] <= 1 else -47 if x[5]
        <= 0 else 72) if x[103] <= 37 else -45) if x[97] <= 75 else -51) if x[48] <= 8 else 40) if x[47] <= 47 else
        -85) if x[82] <= 1 else ((-88 if x[48] <= 3 else 12 if x[82] <= 8 else -110) if x[27] <= 16 else -114 if x[47]
        <= 11 else 32) if x[88] <= 0 else 48
    )
    s += (
        ((((12 if x[69] <= 1 else 13 if x[18] <= 2 else -30) if x[81] <= 207 else 20 if x[40] <= 1 else 121) if x[48]
        <= 8 else 35) if x[97] <= 55 else (-33 if x[72] <= 1 else 74 if x[48] <= 1 else -54 if x[62] <= 8 else 11) if
        x[9] <= 0 else 63 if x[51] <= 5 else -67) if x[82] <= 1 else ((-84 if x[48] <= 3 else -2) if x[72] <= 1 else
        -80) if x[88] <= 1 else 50
    )
    s += (
        (((((-37 if x[13] <= 687 else 51) if x[83] <= 7 else -84) if x[46] <= 1 else 109) if x[24] <= 3 else 4) if
        x[67] <= 3 else (-4 if x[19] <= 3 else 72) if x[54] <= 20 else 34 if x[19] <= 2 else -37) if x[76] <= 24 else
        ((52 if x[50] <= 35 else 22 if x[100] <= 55 else -119) if x[37] <= 0 else 115) if x[77] <= 16 else (35 if x[83]
        <= 1 else -8) if x[54] <= 56 else -31
    )
    s += (
        ((-80 if x[6] <= 43 else 51) if x[2] <= 1 else 24 if x[95] <= 35 else (3 if x[19] <= 2 else -114) if x[37] <= 0
        else 132) if x[98] <= 25 else (((-15 if x[103] <= 32 else -59) if x[14] <= 225 else ((-136 if x[50] <= 2 else
        -21) if x[0] <= 23 else 12) if x[74] <= 425 else 30) if x[11] <= 1 else -64 if x[95] <= 15 else 73) if x[101]
        <= 35 else 44 if x[2] <= 6 else 345
    )
    s += (
        ((((10 if x[18] <= 8 else 62) if x[63] <= 2 else (-60 if x[62] <= 8 else 22) if x[26] <= 12 else -33) if x[85]
        <= 23 else -95) if x[98] <= 25 else ((-21 if x[80] <= 51 else 48 if x[7] <= 0 else (21 if x[98] <= 45 else -43)
        if x[85] <= 9 else 86) if x[30] <= 8 else -154 if x[30] <= 11 else -20) if x[47] <= 11 else -11 if x[6] <= 21
        else 65) if x[47] <= 49 else -81
    )
    s += (
        (((-60 if x[20] <= 146 else 7) if x[31] <= 10 else 29 if x[59] <= 1 else (-33 if x[62] <= 8 else 4 if x[20] <=
        146 else 55) if x[79] <= 14 else -54 if x[29] <= 11 else 19) if x[27] <= 19 else -58 if x[79] <= 6 else ((-46
        if x[14] <= 62 else 8) if x[15] <= 1 else 45) if x[15] <= 6 else -29) if x[96] <= 55 else (-72 if x[19] <= 1
        else 41) if x[84] <= 12 else -109
    )
    s += (
        (((((-14 if x[74] <= 312 else 12) if x[33] <= 22 else 120) if x[94] <= 55 else 19 if x[85] <= 22 else -94) if
        x[52] <= 208 else (-18 if x[14] <= 17 else 48) if x[34] <= 8 else -19) if x[100] <= 35 else 16 if x[74] <= 358
        else -15 if x[94] <= 35 else -169) if x[82] <= 1 else ((-16 if x[82] <= 7 else -109) if x[22] <= 0 else -43 if
        x[65] <= 2 else -152) if x[19] <= 6 else 30
    )
    s += (
        ((((((1 if x[94] <= 65 else 124) if x[70] <= -302 else -3 if x[29] <= 98 else 28) if x[45] <= 0 else 59) if
        x[44] <= 1 else -115) if x[54] <= 116 else -79) if x[40] <= 0 else 11 if x[54] <= 33 else (169 if x[19] <= 6
        else -69) if x[35] <= 3 else -9) if x[27] <= 19 else (-14 if x[81] <= 33 else (-66 if x[77] <= -1 else 34) if
        x[81] <= 2008 else -20) if x[65] <= 5 else -33
    )
    s += (
        ((((43 if x[17] <= 3 else (-22 if x[30] <= 15 else 120) if x[20] <= 146 else 35) if x[93] <= 65 else -41) if
        x[98] <= 25 else (((-19 if x[9] <= 0 else 138 if x[52] <= 31 else 1) if x[27] <= 0 else -42) if x[79] <= 20
        else 6) if x[87] <= 35 else 25) if x[83] <= 6 else (-75 if x[83] <= 43 else 107) if x[10] <= 0 else 123 if
        x[10] <= 1 else -43) if x[78] <= 38 else 42
    )
    s += (
        (((26 if x[4] <= 0 else -69) if x[1] <= 1 else 24 if x[16] <= 5 else -59 if x[2] <= 1 else -1) if x[27] <= 20
        else (-28 if x[65] <= 1 else 37 if x[4] <= 1 else (28 if x[9] <= 0 else -105) if x[2] <= 6 else 257) if x[65]
        <= 5 else -25 if x[25] <= 107 else -76) if x[75] <= 24 else (22 if x[75] <= 57 else 62) if x[17] <= 8 else 8 if
        x[70] <= 22 else -76
    )
    return s


def _score_1(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        (((-32 if x[102] <= 25 else 101 if x[86] <= 29 else -9) if x[92] <= 2 else -29 if x[86] <= 62 else -3 if x[30]
        <= 1 else 116) if x[67] <= 3 else 20) if x[96] <= 35 else ((31 if x[2] <= 5 else -112 if x[102] <= 25 else 102)
        if x[30] <= 0 else -77 if x[30] <= 7 else (10 if x[92] <= 2 else 123) if x[91] <= 0 else -47) if x[82] <= 7
        else -127 if x[101] <= 35 else 71
    )
    s += (
        (14 if x[98] <= 35 else ((((-63 if x[20] <= 171 else -24 if x[24] <= 8 else 144) if x[29] <= 50 else 0 if x[2]
        <= 5 else -90) if x[92] <= 1 else 130 if x[25] <= 257 else 11) if x[91] <= 0 else -92 if x[86] <= 60 else 54)
        if x[20] <= 1807 else 51 if x[83] <= 1 else -23) if x[83] <= 6 else (-72 if x[2] <= 6 else 255) if x[35] <= 0
        else 56 if x[35] <= 1 else -38
    )
    s += (
        ((((-5 if x[19] <= 3 else 58) if x[47] <= 3 else 134) if x[34] <= 1 else ((-34 if x[80] <= 0 else 6) if x[76]
        <= 12 else 26) if x[59] <= 5 else (35 if x[97] <= 35 else -52) if x[70] <= -137 else -36) if x[97] <= 55 else
        -38 if x[85] <= 22 else 72) if x[76] <= 42 else (53 if x[64] <= 5 else 27 if x[19] <= 4 else -83) if x[83] <= 6
        else 28 if x[79] <= 14 else -70
    )
    s += (
        (13 if x[85] <= 23 else -82) if x[98] <= 25 else (((((((15 if x[1] <= 3 else 152) if x[27] <= 97 else -59) if
        x[1] <= 4 else -37) if x[32] <= 0 else 13) if x[74] <= 373 else 25) if x[0] <= 49 else ((70 if x[7] <= 0 else
        -26) if x[12] <= -19 else -70) if x[85] <= 27 else 118) if x[91] <= -1 else 115 if x[21] <= 272 else -14) if
        x[91] <= 0 else -92 if x[0] <= 26 else 31
    )
    s += (
        (((36 if x[30] <= 0 else -5) if x[18] <= 2 else -73 if x[18] <= 5 else ((19 if x[66] <= 1 else -47) if x[20] <=
        135 else 38 if x[30] <= 0 else -26) if x[30] <= 11 else 37) if x[73] <= 1 else (-13 if x[22] <= 0 else -45) if
        x[67] <= 3 else (12 if x[9] <= 0 else -56) if x[6] <= 43 else 46) if x[75] <= 24 else (-13 if x[67] <= 6 else
        76) if x[13] <= 80 else 34
    )
    s += (
        (((((-36 if x[21] <= 430 else -10 if x[34] <= 4 else 49) if x[31] <= 12 else 2 if x[5] <= 5 else 10 if x[91] <=
        -1 else 93) if x[45] <= 0 else 62 if x[103] <= 12 else 51 if x[74] <= 219 else -78) if x[55] <= 687 else 66) if
        x[103] <= 32 else (-67 if x[0] <= 14 else 19) if x[66] <= 2 else 36 if x[34] <= 1 else -41 if x[52] <= 71 else
        -113) if x[47] <= 49 else -69
    )
    s += (
        ((((4 if x[36] <= 0 else -33 if x[26] <= 1 else 116) if x[83] <= 7 else (-71 if x[32] <= 15 else 29) if x[83]
        <= 43 else 85) if x[97] <= 35 else (-44 if x[51] <= 133 else -7) if x[76] <= 16 else (-20 if x[10] <= 0 else
        59) if x[26] <= 5 else 31) if x[46] <= 1 else 121) if x[76] <= 51 else (28 if x[14] <= 137 else 74) if x[83] <=
        3 else -29 if x[32] <= 25 else 73
    )
    s += (
        (((((30 if x[30] <= 0 else -8) if x[7] <= 0 else -17 if x[87] <= 35 else 108 if x[1] <= 4 else -12) if x[82] <=
        1 else 38 if x[1] <= 4 else -25 if x[29] <= 42 else -105) if x[95] <= 35 else ((-44 if x[0] <= 49 else 126) if
        x[18] <= 0 else -43) if x[85] <= 11 else 128) if x[78] <= 32 else 31) if x[75] <= 40 else (-14 if x[29] <= 11
        else 57) if x[103] <= 17 else -8
    )
    s += (
        (((((-69 if x[54] <= 25 else 34) if x[53] <= 5 else (-8 if x[72] <= 3 else 21) if x[94] <= 65 else 34 if x[84]
        <= 13 else -83) if x[54] <= 62 else 104 if x[50] <= 0 else -2) if x[77] <= 7 else ((-48 if x[1] <= 6 else -15)
        if x[45] <= 0 else -16 if x[32] <= 0 else 68) if x[84] <= 5 else 38) if x[44] <= 1 else -105) if x[96] <= 65
        else 55 if x[84] <= 12 else -102
    )
    s += (
        ((((-39 if x[31] <= 21 else ((101 if x[3] <= 0 else 63 if x[52] <= 33 else -29) if x[1] <= 4 else -13) if x[25]
        <= 314 else -43) if x[96] <= 55 else 26 if x[103] <= 27 else 96 if x[1] <= 4 else -99) if x[46] <= 1 else 115)
        if x[48] <= 9 else 21) if x[76] <= 24 else ((30 if x[14] <= 110 else 88) if x[71] <= -48 else 10 if x[35] <= 0
        else 46) if x[77] <= 25 else -3
    )
    s += (
        ((-22 if x[57] <= 12 else (((((-35 if x[20] <= 200 else ((38 if x[52] <= 62 else -25) if x[84] <= 12 else -101)
        if x[73] <= 2 else -41) if x[86] <= 72 else 13) if x[32] <= 0 else 14) if x[57] <= 319 else -30) if x[52] <=
        208 else 17) if x[40] <= 0 else (-14 if x[14] <= 13 else 124) if x[20] <= 77 else 45 if x[57] <= 100 else -62)
        if x[47] <= 49 else -67) if x[48] <= 9 else 28
    )
    s += (
        (((-24 if x[20] <= 200 else 25 if x[98] <= 45 else -31 if x[20] <= 1522 else 39) if x[30] <= 0 else -70 if
        x[30] <= 7 else 0 if x[30] <= 8 else -109 if x[30] <= 11 else 17 if x[30] <= 12 else -80 if x[30] <= 15 else
        -3) if x[48] <= 9 else -8 if x[20] <= 184 else 41) if x[76] <= 39 else 25 if x[83] <= 6 else 54 if x[48] <= 1
        else -30 if x[20] <= 892 else -141
    )
    s += (
        ((((15 if x[68] <= 6 else -21) if x[59] <= 5 else ((-3 if x[5] <= 1 else -37) if x[83] <= 6 else -70) if x[68]
        <= 2 else 68 if x[97] <= 0 else -7 if x[56] <= 543 else 102) if x[97] <= 55 else ((-21 if x[59] <= 7 else -68)
        if x[52] <= 172 else 6) if x[95] <= 65 else -131 if x[56] <= 306 else 6) if x[78] <= 40 else 41) if x[75] <= 60
        else -16 if x[29] <= 10 else 46
    )
    s += (
        ((((((-18 if x[62] <= 8 else 35) if x[68] <= 0 else -21) if x[30] <= 7 else 3 if x[3] <= 1 else 18 if x[92] <=
        0 else 108) if x[27] <= 28 else ((-21 if x[72] <= 1 else 44) if x[7] <= 0 else -37 if x[99] <= 45 else 11) if
        x[30] <= 0 else -46) if x[87] <= 33 else 21) if x[83] <= 6 else 12 if x[87] <= 20 else -60) if x[78] <= 32 else
        13 if x[32] <= 25 else 81
    )
    s += (
        (((36 if x[98] <= 15 else -14) if x[47] <= 3 else 93) if x[34] <= 1 else (-9 if x[14] <= 51 else -3 if x[13] <=
        37 else -51 if x[11] <= 1 else 65) if x[101] <= 35 else 54) if x[76] <= 24 else ((((1 if x[98] <= 35 else -58)
        if x[14] <= 137 else 30) if x[0] <= 47 else -46) if x[92] <= 0 else -8 if x[0] <= 33 else 88) if x[96] <= 35
        else 23 if x[40] <= 2 else 140
    )
    s += (
        ((-114 if x[16] <= 0 else 82) if x[6] <= -93 else -6 if x[81] <= 136 else (((35 if x[2] <= 6 else -90) if
        x[102] <= 15 else -15) if x[9] <= 0 else (-47 if x[29] <= 70 else 43 if x[6] <= 92 else -130) if x[2] <= 6 else
        183) if x[103] <= 32 else -32) if x[82] <= 1 else ((-43 if x[6] <= 93 else 106) if x[74] <= 73 else -120 if
        x[9] <= 0 else 26) if x[31] <= 27 else -7
    )
    s += (
        ((((21 if x[63] <= 3 else ((-49 if x[1] <= 2 else 74) if x[1] <= 9 else -3) if x[73] <= 1 else -53) if x[40] <=
        2 else 93) if x[85] <= 19 else -89) if x[97] <= 35 else ((1 if x[6] <= 84 else 45 if x[1] <= 4 else -11 if
        x[30] <= 1 else -85) if x[28] <= 14 else -87 if x[1] <= 5 else -12) if x[44] <= 1 else -143) if x[78] <= 32
        else 8 if x[74] <= 326 else 53
    )
    s += (
        ((-55 if x[2] <= 1 else -28 if x[13] <= 10 else 10 if x[78] <= 61 else 106) if x[97] <= 35 else -34 if x[35] <=
        0 else 9) if x[96] <= 35 else (((((19 if x[6] <= 6 else -7) if x[14] <= 543 else 75) if x[99] <= 65 else 51) if
        x[91] <= 0 else -42) if x[87] <= 33 else (35 if x[47] <= 0 else -62) if x[47] <= 11 else 109) if x[82] <= 7
        else -119 if x[93] <= 75 else 29
    )
    s += (
        ((((-47 if x[21] <= 352 else 19) if x[62] <= 8 else 7) if x[47] <= 12 else ((-13 if x[21] <= 158 else 190) if
        x[3] <= 0 else -1) if x[92] <= 0 else 112) if x[27] <= 20 else ((-32 if x[75] <= 40 else 25) if x[87] <= 17
        else 16) if x[30] <= 1 else -126 if x[30] <= 7 else -30 if x[101] <= 35 else 98) if x[96] <= 65 else (59 if
        x[102] <= 55 else -71) if x[30] <= 8 else -35
    )
    s += (
        (((-46 if x[53] <= 9 else -2) if x[0] <= 47 else (-36 if x[12] <= 5 else -88) if x[85] <= 25 else 89) if x[91]
        <= -1 else ((((18 if x[55] <= 124 else -70) if x[91] <= 61 else 156) if x[26] <= 18 else -86) if x[57] <= 157
        else -81) if x[0] <= 33 else 96 if x[53] <= 21 else -10) if x[96] <= 35 else (20 if x[77] <= 0 else 0) if x[91]
        <= 0 else -53 if x[4] <= 0 else 34
    )
    s += (
        (((((-27 if x[3] <= 1 else -13 if x[91] <= -1 else 59) if x[20] <= 146 else -49 if x[59] <= 0 else (28 if x[3]
        <= 3 else 10 if x[9] <= 0 else -74) if x[83] <= 1 else -8) if x[95] <= 45 else (-18 if x[20] <= 644 else -2 if
        x[73] <= 1 else -113) if x[102] <= 35 else 86) if x[46] <= 0 else -88) if x[46] <= 1 else 109) if x[75] <= 57
        else 37 if x[71] <= 0 else -44
    )
    s += (
        ((((-12 if x[48] <= 10 else 29) if x[11] <= 1 else 57) if x[94] <= 55 else (33 if x[23] <= 4 else -12) if
        x[103] <= 22 else (-3 if x[39] <= 1 else 115) if x[5] <= 3 else -71) if x[82] <= 1 else -11 if x[74] <= 116
        else -65) if x[67] <= 3 else (-4 if x[80] <= 0 else -54 if x[62] <= 8 else 34 if x[32] <= 15 else 92) if x[9]
        <= 0 else 29 if x[3] <= 1 else -37
    )
    s += (
        (((-12 if x[10] <= 0 else -86 if x[52] <= 14 else 108) if x[10] <= 1 else -85 if x[5] <= 1 else 10) if x[48] <=
        6 else ((-31 if x[54] <= 34 else 100) if x[50] <= 0 else -25) if x[20] <= 125 else ((12 if x[102] <= 15 else
        101 if x[29] <= 55 else -40) if x[47] <= 15 else 133) if x[4] <= 0 else -12) if x[75] <= 17 else (7 if x[102]
        <= 15 else -45) if x[29] <= 60 else 26
    )
    s += (
        ((((1 if x[74] <= 3762 else -93) if x[0] <= 69 else 73 if x[90] <= 0 else -53) if x[35] <= 0 else -50 if x[0]
        <= 12 else (((-9 if x[74] <= 443 else 50) if x[0] <= 78 else 84) if x[26] <= 3 else 44 if x[32] <= 15 else 123)
        if x[26] <= 18 else -100) if x[77] <= 36 else -23) if x[45] <= 0 else (33 if x[74] <= 390 else 31 if x[103] <=
        12 else -103) if x[32] <= 0 else 82
    )
    s += (
        ((((0 if x[47] <= 47 else -81) if x[79] <= 20 else 46 if x[6] <= 14 else -21 if x[53] <= 21 else 33 if x[47] <=
        3 else -37) if x[82] <= 1 else (-9 if x[97] <= 35 else -92 if x[12] <= 0 else -78 if x[21] <= 310 else 49) if
        x[47] <= 8 else 47) if x[95] <= 45 else 1 if x[12] <= -23 else 6 if x[71] <= -10 else -74) if x[37] <= 0 else 5
        if x[34] <= 8 else 87
    )
    return s


def _score_2(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        ((((((74 if x[90] <= 8 else -52) if x[13] <= 18 else 78) if x[71] <= -140 else 73 if x[49] <= 1 else 3) if
        x[79] <= 13 else 6 if x[69] <= 2 else -25) if x[27] <= 19 else ((-50 if x[14] <= 127 else 17 if x[15] <= 5 else
        -41) if x[81] <= 33 else 8 if x[71] <= 47 else -66) if x[19] <= 2 else -106 if x[79] <= 36 else 29) if x[67] <=
        3 else 18) if x[96] <= 65 else 31
    )
    s += (
        (((-19 if x[47] <= 11 else (57 if x[4] <= 0 else -26) if x[24] <= 3 else 178) if x[67] <= 3 else -64 if x[62]
        <= 8 else 15) if x[46] <= 1 else 110) if x[76] <= 24 else (((((11 if x[26] <= 5 else 44) if x[83] <= 3 else
        -31) if x[35] <= 0 else 51 if x[68] <= 4 else -11) if x[0] <= 116 else -69) if x[28] <= 66 else -81) if x[24]
        <= 3 else -48 if x[21] <= 145 else 21
    )
    s += (
        (((((39 if x[1] <= 9 else 7) if x[97] <= 45 else -14) if x[10] <= 1 else -80 if x[56] <= 51 else 12) if x[27]
        <= 28 else (-73 if x[34] <= 5 else 35 if x[74] <= 127 else -93) if x[50] <= 9 else (-35 if x[15] <= 8 else 83)
        if x[1] <= 3 else -27 if x[79] <= 20 else 24 if x[77] <= 71 else -98) if x[74] <= 443 else -25 if x[56] <= 17
        else 22) if x[97] <= 75 else -29
    )
    s += (
        (((((4 if x[19] <= 2 else -56 if x[56] <= 82 else 83 if x[13] <= 64 else -57) if x[67] <= 3 else 20) if x[100]
        <= 35 else 39 if x[21] <= 456 else -126 if x[90] <= 39 else 10) if x[38] <= 2 else -86) if x[77] <= 19 else
        ((-71 if x[19] <= 1 else -14) if x[45] <= 0 else 39 if x[13] <= 409 else -46) if x[7] <= 3 else -88 if x[35] <=
        6 else 19) if x[78] <= 40 else 27
    )
    s += (
        ((((-26 if x[57] <= 14 else 21 if x[70] <= -147 else (0 if x[59] <= 7 else -18) if x[40] <= 2 else 79) if x[48]
        <= 9 else 41 if x[64] <= 6 else 2) if x[78] <= 32 else (19 if x[7] <= 2 else -60) if x[32] <= 25 else 69) if
        x[44] <= 1 else -134 if x[37] <= 1 else 56) if x[96] <= 65 else (53 if x[7] <= 3 else 89 if x[97] <= 35 else
        -104) if x[30] <= 8 else -36
    )
    s += (
        ((-11 if x[26] <= 1 else 92) if x[6] <= -93 else (0 if x[47] <= 11 else ((82 if x[25] <= 0 else -55) if x[6] <=
        32 else 47) if x[34] <= 7 else 63) if x[47] <= 47 else -60) if x[83] <= 6 else (((-54 if x[47] <= 2 else -147)
        if x[12] <= 20 else -8) if x[35] <= 0 else (-54 if x[34] <= 2 else 79) if x[35] <= 1 else -41) if x[47] <= 20
        else -22 if x[102] <= 15 else 153
    )
    s += (
        ((((((((-14 if x[21] <= 115 else 20 if x[84] <= 12 else -74) if x[56] <= 89 else -12) if x[2] <= 6 else -68) if
        x[83] <= 13 else -62) if x[97] <= 55 else -21) if x[42] <= 0 else -10 if x[56] <= 176 else 111) if x[33] <= 28
        else -73 if x[21] <= 28 else 78) if x[78] <= 62 else 44) if x[76] <= 55 else (30 if x[65] <= 7 else -29) if
        x[56] <= 137 else 53 if x[83] <= 9 else -65
    )
    s += (
        ((((((35 if x[0] <= 30 else -14) if x[85] <= 4 else -64) if x[98] <= 25 else (-34 if x[67] <= 6 else 56) if
        x[86] <= 87 else 71) if x[74] <= 231 else 18 if x[14] <= 82 else 67) if x[7] <= 0 else ((-17 if x[91] <= -1
        else 49 if x[55] <= 51 else -20) if x[36] <= 0 else 71) if x[85] <= 8 else -62 if x[52] <= 14 else 62) if x[82]
        <= 1 else -20) if x[42] <= 0 else 49
    )
    s += (
        ((((-18 if x[31] <= 10 else 17 if x[79] <= 14 else -26 if x[80] <= 0 else 14) if x[0] <= 116 else -78) if x[27]
        <= 20 else (-37 if x[87] <= 28 else 19) if x[79] <= 11 else (-14 if x[80] <= 84 else -100) if x[27] <= 51 else
        -43 if x[72] <= 0 else (4 if x[80] <= 62 else -120) if x[80] <= 65 else 35) if x[44] <= 1 else -118) if x[96]
        <= 55 else 28 if x[102] <= 15 else -34
    )
    s += (
        ((((3 if x[26] <= 20 else 65) if x[59] <= 7 else (((-22 if x[99] <= 45 else 46) if x[23] <= 1 else 46 if x[47]
        <= 3 else 219) if x[1] <= 4 else 49 if x[99] <= 0 else -9 if x[47] <= 1 else -78 if x[11] <= 3 else 90) if x[0]
        <= 39 else -27) if x[46] <= 0 else -100 if x[0] <= 15 else 66) if x[46] <= 1 else 106) if x[78] <= 32 else 26
        if x[26] <= 28 else -75
    )
    s += (
        ((((-1 if x[99] <= 55 else 126) if x[49] <= 2 else -43 if x[13] <= 69 else 57 if x[98] <= 15 else -18) if x[57]
        <= 12 else (-3 if x[74] <= 284 else 31) if x[7] <= 0 else (-23 if x[54] <= 26 else 76 if x[90] <= 11 else 1) if
        x[53] <= 13 else (31 if x[71] <= -140 else -25) if x[87] <= 35 else 23) if x[78] <= 32 else 18) if x[48] <= 9
        else 24 if x[7] <= 2 else -36
    )
    s += (
        (((-29 if x[1] <= 2 else 55) if x[1] <= 4 else -19 if x[27] <= 7 else -101 if x[99] <= 35 else -27) if x[80] <=
        11 else 18 if x[97] <= 35 else (92 if x[80] <= 17 else -30) if x[51] <= 133 else 8) if x[76] <= 14 else ((13 if
        x[19] <= 2 else -36 if x[1] <= 10 else 63) if x[82] <= 1 else -37) if x[91] <= -1 else (45 if x[97] <= 25 else
        -61) if x[34] <= 3 else 48
    )
    s += (
        ((((-28 if x[90] <= 2 else 38) if x[64] <= 7 else -4) if x[7] <= 0 else (-11 if x[28] <= 13 else -50) if x[35]
        <= 0 else -6 if x[28] <= 4 else 45) if x[82] <= 1 else (52 if x[90] <= 2 else -39) if x[6] <= 92 else 121 if
        x[28] <= 2 else -26) if x[45] <= 0 else ((32 if x[28] <= 14 else -67) if x[53] <= 382 else -85) if x[32] <= 0
        else 18 if x[28] <= 1 else 105
    )
    s += (
        (((11 if x[63] <= 1 else -24 if x[91] <= -1 else 87) if x[91] <= 0 else -55 if x[0] <= 45 else 64) if x[65] <=
        1 else (-37 if x[62] <= 8 else 47) if x[9] <= 0 else 31 if x[4] <= 1 else -74 if x[7] <= 1 else -24 if x[83] <=
        7 else 153) if x[65] <= 5 else (-10 if x[20] <= 318 else (39 if x[79] <= 10 else -8) if x[23] <= 1 else 79) if
        x[27] <= 32 else -28
    )
    s += (
        (((-33 if x[14] <= 1 else 9) if x[65] <= 3 else -22 if x[31] <= 37 else 5) if x[97] <= 75 else (-56 if x[96] <=
        15 else 17) if x[100] <= 45 else 24 if x[55] <= 178 else 23 if x[31] <= 6 else -137) if x[96] <= 55 else -74 if
        x[19] <= 1 else 52 if x[14] <= 29 else -12 if x[51] <= 72 else ((71 if x[82] <= 1 else -41) if x[19] <= 2 else
        -50) if x[51] <= 432 else -27
    )
    s += (
        (((-9 if x[37] <= 1 else 126 if x[94] <= 45 else -34) if x[27] <= 89 else -39) if x[48] <= 9 else 24) if x[96]
        <= 35 else ((81 if x[93] <= 0 else 17) if x[6] <= 7 else 38 if x[98] <= 15 else ((4 if x[95] <= 55 else -114)
        if x[6] <= 52 else 92) if x[1] <= 4 else (-55 if x[31] <= 15 else 14 if x[29] <= 20 else -25) if x[29] <= 94
        else 15) if x[101] <= 35 else 79
    )
    s += (
        (((-20 if x[27] <= 40 else -100) if x[51] <= 0 else 62 if x[99] <= 0 else (-8 if x[52] <= 220 else 31) if x[47]
        <= 10 else 110 if x[27] <= 49 else 7) if x[54] <= 27 else -27 if x[78] <= 27 else 36) if x[76] <= 14 else (-20
        if x[57] <= 12 else (43 if x[101] <= 0 else -2) if x[27] <= 11 else 5) if x[77] <= 16 else 6 if x[16] <= 2 else
        -50 if x[21] <= 234 else -1
    )
    s += (
        ((((((2 if x[12] <= -47 else -27) if x[91] <= 14 else 84) if x[87] <= 10 else (22 if x[1] <= 7 else -19) if
        x[80] <= 0 else (56 if x[99] <= 0 else 2 if x[51] <= 159 else 28) if x[95] <= 45 else 13 if x[12] <= -23 else
        -61) if x[74] <= 2757 else -51) if x[48] <= 8 else 34 if x[64] <= 5 else 13 if x[77] <= 9 else -39) if x[46] <=
        0 else -79) if x[46] <= 1 else 95
    )
    s += (
        ((((15 if x[12] <= -47 else -1 if x[54] <= 47 else -33) if x[30] <= 4 else -119) if x[30] <= 7 else (52 if
        x[79] <= 26 else -16) if x[98] <= 35 else -3) if x[87] <= 37 else 22) if x[30] <= 8 else -105 if x[30] <= 11
        else ((117 if x[21] <= 90 else 32) if x[53] <= 61 else 4) if x[30] <= 12 else -114 if x[30] <= 13 else 24 if
        x[53] <= 78 else -71 if x[96] <= 55 else 53
    )
    s += (
        ((((-63 if x[2] <= 1 else ((-2 if x[82] <= 3 else 110) if x[80] <= 51 else 35 if x[82] <= 1 else -40) if x[67]
        <= 5 else 55) if x[82] <= 4 else -60) if x[7] <= 0 else (((-4 if x[12] <= -47 else -29) if x[40] <= 0 else 34)
        if x[45] <= 0 else 62 if x[12] <= 5 else -8) if x[87] <= 35 else 25) if x[52] <= 605 else 50) if x[42] <= 0
        else 75 if x[90] <= 26 else -28
    )
    s += (
        (((18 if x[25] <= 411 else -15) if x[85] <= 23 else -68) if x[95] <= 55 else 18 if x[26] <= 4 else -108) if
        x[98] <= 25 else ((69 if x[4] <= 0 else (6 if x[73] <= 2 else -52) if x[84] <= 2 else -4 if x[102] <= 0 else
        137) if x[1] <= 4 else (-11 if x[73] <= 3 else 21) if x[103] <= 22 else -67 if x[3] <= 1 else 34 if x[66] <= 2
        else -45) if x[42] <= 0 else 45
    )
    s += (
        (((-28 if x[20] <= 135 else (10 if x[94] <= 65 else 55) if x[54] <= 49 else -56) if x[30] <= 0 else -22) if
        x[12] <= 126 else 58 if x[54] <= 51 else -67) if x[76] <= 10 else (((-12 if x[83] <= 4 else -89) if x[94] <= 65
        else 57) if x[54] <= 28 else (51 if x[83] <= 5 else -26) if x[101] <= 0 else -2) if x[12] <= -29 else (-52 if
        x[19] <= 1 else 7) if x[54] <= 75 else -61
    )
    s += (
        ((((((14 if x[26] <= 3 else 161) if x[49] <= 1 else -4) if x[10] <= 1 else -65 if x[102] <= 85 else 97) if
        x[26] <= 18 else -70) if x[80] <= 0 else (72 if x[97] <= 0 else -21 if x[15] <= 1 else 32 if x[59] <= 6 else
        -4) if x[12] <= 38 else 45) if x[97] <= 35 else (-5 if x[95] <= 65 else -57) if x[30] <= 12 else -48) if x[75]
        <= 51 else 32 if x[24] <= 0 else -20
    )
    s += (
        ((-6 if x[78] <= 78 else 53) if x[55] <= 687 else -33 if x[21] <= 1565 else 68) if x[76] <= 37 else ((((0 if
        x[48] <= 6 else 42) if x[81] <= 152 else 63) if x[25] <= 148 else -40 if x[14] <= 13 else 11) if x[71] <= 71
        else -8 if x[79] <= 29 else -109) if x[103] <= 32 else (-118 if x[93] <= 0 else 19 if x[66] <= 2 else -65) if
        x[14] <= 212 else 65 if x[21] <= 1121 else -58
    )
    s += (
        (((-10 if x[21] <= 108 else 11) if x[97] <= 35 else ((-18 if x[20] <= 146 else 49 if x[83] <= 1 else -19) if
        x[7] <= 0 else -14) if x[30] <= 0 else -50 if x[3] <= 0 else (-14 if x[54] <= 41 else 121) if x[51] <= 0 else
        -19) if x[55] <= 687 else (-25 if x[21] <= 1439 else 89) if x[83] <= 2 else -80) if x[76] <= 51 else (11 if
        x[81] <= 400 else 50) if x[83] <= 2 else -15
    )
    return s


def _score_3(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        ((-9 if x[30] <= 12 else -86 if x[30] <= 15 else -10) if x[48] <= 6 else 52 if x[97] <= 0 else 1) if x[76] <=
        14 else (((29 if x[97] <= 25 else -17) if x[0] <= 25 else 49 if x[90] <= 3 else 32 if x[81] <= -1 else -65 if
        x[81] <= 60 else 6) if x[37] <= 0 else 61) if x[77] <= 16 else ((38 if x[7] <= 0 else -26) if x[76] <= 42 else
        22) if x[18] <= 3 else -23
    )
    s += (
        ((((-18 if x[62] <= 8 else 8) if x[27] <= 19 else (-17 if x[12] <= -33 else 16) if x[64] <= 3 else ((-38 if
        x[66] <= 10 else 37) if x[92] <= 17 else 75) if x[19] <= 4 else -109) if x[44] <= 1 else -110) if x[96] <= 55
        else ((-103 if x[19] <= 1 else 29) if x[56] <= 103 else -32) if x[74] <= 443 else 52) if x[45] <= 0 else (63 if
        x[12] <= 54 else 6) if x[53] <= 382 else -40
    )
    s += (
        (((80 if x[1] <= 5 else -40) if x[28] <= 0 else 81) if x[82] <= 3 else -109) if x[6] <= -93 else ((((74 if x[4]
        <= 0 else (-45 if x[24] <= 4 else 130) if x[29] <= 39 else -6 if x[28] <= 0 else 83) if x[28] <= 13 else -52)
        if x[1] <= 4 else -117 if x[1] <= 5 else 10 if x[64] <= 6 else -11) if x[97] <= 65 else -27 if x[35] <= 0 else
        28) if x[42] <= 0 else 40
    )
    s += (
        ((4 if x[0] <= 78 else 8 if x[20] <= 42 else -63) if x[47] <= 14 else 22 if x[24] <= 2 else 131) if x[27] <= 28
        else (-25 if x[78] <= 8 else 3) if x[26] <= 4 else ((((-33 if x[26] <= 6 else 25) if x[27] <= 77 else 54 if
        x[41] <= 0 else -68) if x[6] <= 91 else 17 if x[93] <= 65 else -139 if x[6] <= 94 else 30) if x[101] <= 35 else
        97) if x[24] <= 1 else -51
    )
    s += (
        ((34 if x[86] <= 62 else -12) if x[97] <= 15 else ((-57 if x[58] <= 10 else -23 if x[86] <= 82 else 16) if
        x[100] <= 45 else -115) if x[32] <= 0 else 10 if x[47] <= 2 else -31) if x[96] <= 35 else ((((-41 if x[86] <=
        44 else -1) if x[96] <= 55 else 21) if x[31] <= 21 else 20) if x[14] <= 444 else 52) if x[102] <= 15 else (-36
        if x[14] <= 624 else 69) if x[47] <= 11 else 41
    )
    s += (
        (((-35 if x[48] <= 1 else 35 if x[53] <= 26 else -30 if x[80] <= 0 else 11) if x[58] <= 594 else 89) if x[6] <=
        7 else (-34 if x[52] <= 8 else 54) if x[49] <= 1 else (-43 if x[25] <= 271 else 9) if x[58] <= 10 else (-14 if
        x[80] <= 5 else 63) if x[48] <= 1 else (-1 if x[95] <= 35 else -26) if x[83] <= 10 else 88 if x[70] <= -259
        else -83) if x[48] <= 9 else 19
    )
    s += (
        (((((2 if x[12] <= 212 else 76 if x[5] <= 3 else 68 if x[18] <= 3 else -147) if x[13] <= 687 else 62 if x[83]
        <= 4 else -89) if x[95] <= 45 else (63 if x[13] <= 18 else (-17 if x[12] <= -1 else -78) if x[32] <= 0 else 57
        if x[17] <= 1 else 11 if x[0] <= 56 else -86) if x[35] <= 0 else 46) if x[84] <= 22 else -67) if x[0] <= 116
        else -55) if x[6] <= 96 else -72
    )
    s += (
        ((((10 if x[83] <= 14 else 15 if x[70] <= -49 else -94) if x[97] <= 45 else -12) if x[74] <= 443 else 18) if
        x[30] <= 8 else (-55 if x[55] <= 43 else -138) if x[30] <= 11 else ((-36 if x[31] <= 12 else (-79 if x[54] <=
        39 else 74) if x[68] <= 0 else 84) if x[74] <= 56 else 3) if x[30] <= 12 else -109 if x[30] <= 13 else 20 if
        x[74] <= 0 else -30) if x[74] <= 3762 else -66
    )
    s += (
        (((((-45 if x[12] <= -42 else -30 if x[20] <= 200 else 5) if x[34] <= 4 else 23 if x[12] <= -42 else -7) if
        x[87] <= 35 else 16) if x[94] <= 65 else ((6 if x[26] <= 16 else 212 if x[69] <= 3 else -56) if x[26] <= 17
        else -49) if x[29] <= 11 else 60 if x[30] <= 12 else -32) if x[47] <= 53 else -74) if x[7] <= 2 else 11 if
        x[12] <= -103 else -43 if x[47] <= 14 else 18
    )
    s += (
        ((((((-2 if x[21] <= 291 else -77) if x[59] <= 0 else 4) if x[86] <= 64 else ((16 if x[68] <= 9 else -63) if
        x[9] <= 0 else -26) if x[91] <= -1 else (77 if x[71] <= 16 else -36) if x[68] <= 3 else -22) if x[12] <= 91
        else 33) if x[59] <= 7 else (-23 if x[74] <= 443 else 1 if x[101] <= 25 else 101) if x[68] <= 2 else 5) if
        x[44] <= 1 else -71) if x[9] <= 1 else -82
    )
    s += (
        ((((2 if x[82] <= 1 else -62) if x[64] <= 1 else 32) if x[64] <= 7 else ((16 if x[13] <= 366 else -64) if x[32]
        <= 0 else -23 if x[1] <= 2 else 97) if x[1] <= 4 else -45 if x[31] <= 11 else -10) if x[31] <= 34 else ((-93 if
        x[87] <= 4 else -19) if x[17] <= 7 else (-3 if x[0] <= 27 else 56) if x[28] <= 0 else -52) if x[28] <= 1 else
        12) if x[28] <= 68 else -51
    )
    s += (
        ((((-22 if x[32] <= 25 else -94) if x[6] <= 64 else 90) if x[1] <= 1 else ((31 if x[71] <= -75 else -33) if
        x[72] <= 0 else 5) if x[7] <= 2 else (((34 if x[59] <= 3 else -27) if x[7] <= 4 else -57) if x[1] <= 9 else 5
        if x[90] <= 5 else -107 if x[90] <= 22 else -27) if x[37] <= 1 else 33) if x[46] <= 0 else -101 if x[24] <= 3
        else 64) if x[46] <= 1 else 90
    )
    s += (
        (((((-46 if x[2] <= 1 else (-19 if x[96] <= 15 else 3) if x[33] <= 14 else 47) if x[11] <= 1 else -17 if x[53]
        <= 40 else 73) if x[82] <= 1 else (-52 if x[64] <= 1 else -28 if x[82] <= 2 else 33) if x[76] <= 74 else -78)
        if x[46] <= 1 else 90) if x[75] <= 57 else (-24 if x[53] <= 5 else 47) if x[103] <= 17 else -14) if x[77] <= 36
        else -19 if x[32] <= 35 else 33
    )
    s += (
        ((((((8 if x[71] <= 190 else -63) if x[103] <= 17 else 5 if x[28] <= 0 else -27) if x[83] <= 14 else 38 if
        x[94] <= 45 else -112) if x[28] <= 12 else 44) if x[28] <= 14 else -19) if x[94] <= 65 else ((62 if x[97] <= 0
        else -30 if x[91] <= -1 else 48) if x[29] <= 10 else -73 if x[48] <= 1 else 62 if x[91] <= -1 else -9) if x[84]
        <= 10 else -63) if x[94] <= 95 else -54
    )
    s += (
        ((((8 if x[66] <= 1 else -49 if x[15] <= 1 else 0) if x[81] <= 2570 else (-69 if x[0] <= 42 else 8) if x[90] <=
        7 else 26 if x[7] <= 0 else 64 if x[93] <= 0 else (-55 if x[66] <= 10 else 60) if x[0] <= 78 else 56) if x[46]
        <= 1 else 86) if x[0] <= 116 else -58) if x[82] <= 7 else (-66 if x[49] <= 3 else 66) if x[49] <= 4 else -118
        if x[0] <= 21 else 52
    )
    s += (
        ((((-5 if x[26] <= 20 else 68 if x[83] <= 9 else -53) if x[44] <= 1 else -109) if x[37] <= 1 else -26 if x[34]
        <= 5 else 74) if x[94] <= 65 else ((((19 if x[26] <= 21 else -47) if x[20] <= 470 else 60) if x[30] <= 11 else
        77) if x[30] <= 12 else -65 if x[30] <= 15 else 68 if x[74] <= 73 else -49) if x[84] <= 10 else 14 if x[79] <=
        14 else -105) if x[94] <= 95 else -55
    )
    s += (
        ((((((((-18 if x[32] <= 0 else 74) if x[96] <= 25 else 74) if x[30] <= 0 else 9) if x[103] <= 22 else -20) if
        x[40] <= 0 else -53) if x[7] <= 1 else -42) if x[35] <= 2 else -65) if x[95] <= 15 else (7 if x[21] <= 234 else
        -81) if x[59] <= 0 else -8) if x[76] <= 10 else 9 if x[19] <= 2 else ((57 if x[4] <= 4 else -39) if x[21] <=
        253 else -46) if x[64] <= 5 else -55
    )
    s += (
        ((((((-1 if x[29] <= 33 else -22 if x[51] <= 1 else 22) if x[100] <= 45 else 25 if x[74] <= 358 else -90) if
        x[103] <= 32 else ((-56 if x[64] <= 1 else 56) if x[4] <= 0 else 35) if x[64] <= 4 else -44) if x[102] <= 15
        else -25 if x[103] <= 32 else 39) if x[84] <= 5 else 28) if x[83] <= 8 else -39 if x[10] <= 0 else 102 if x[10]
        <= 1 else -26) if x[6] <= 96 else -65
    )
    s += (
        ((((3 if x[87] <= 37 else 27) if x[30] <= 0 else (-64 if x[25] <= 377 else 15) if x[31] <= 9 else (-14 if x[30]
        <= 4 else -102) if x[30] <= 7 else ((69 if x[98] <= 15 else 0) if x[30] <= 8 else -106 if x[30] <= 11 else -10)
        if x[16] <= 8 else 29) if x[89] <= 9 else -67) if x[42] <= 0 else 47) if x[77] <= 43 else 7 if x[14] <= 43 else
        -2 if x[13] <= 55 else -45
    )
    s += (
        ((((((-46 if x[12] <= -1 else -71 if x[87] <= 8 else 35) if x[17] <= 8 else -57) if x[99] <= 85 else 90) if
        x[0] <= 6 else ((-60 if x[64] <= 2 else 9) if x[1] <= 1 else 0) if x[11] <= 1 else (-32 if x[80] <= 77 else 51)
        if x[95] <= 35 else 91) if x[12] <= 212 else 60 if x[5] <= 5 else -74) if x[52] <= 535 else -18 if x[87] <= 14
        else 52) if x[9] <= 1 else -78
    )
    s += (
        ((((-6 if x[30] <= 7 else -43 if x[0] <= 18 else 44) if x[99] <= 35 else 8 if x[79] <= 4 else -13 if x[15] <= 8
        else -44) if x[20] <= 200 else -42 if x[51] <= 1 else (32 if x[7] <= 0 else (16 if x[95] <= 65 else -53) if
        x[28] <= 16 else -43) if x[30] <= 0 else -8) if x[76] <= 42 else 9 if x[82] <= 7 else -106 if x[0] <= 31 else
        77) if x[46] <= 1 else 87
    )
    s += (
        (((((-52 if x[1] <= 1 else 18) if x[1] <= 7 else -30) if x[92] <= 2 else 12) if x[30] <= 7 else 0 if x[94] <=
        55 else 68) if x[80] <= 0 else 8) if x[30] <= 8 else (11 if x[1] <= 5 else -124 if x[71] <= 0 else -16) if
        x[30] <= 11 else (25 if x[94] <= 35 else -27) if x[23] <= 0 else 54 if x[30] <= 12 else (85 if x[12] <= -142
        else -48) if x[30] <= 15 else 45
    )
    s += (
        (((70 if x[49] <= 2 else -40 if x[0] <= 21 else 35 if x[0] <= 106 else -68) if x[12] <= -68 else (5 if x[7] <=
        1 else -20) if x[82] <= 3 else 82) if x[83] <= 6 else 40 if x[71] <= -162 else -41) if x[27] <= 28 else ((-83
        if x[0] <= 29 else 3) if x[72] <= 0 else (35 if x[17] <= 2 else -17) if x[7] <= 0 else -4) if x[65] <= 2 else
        -19 if x[6] <= 91 else -75
    )
    s += (
        (((9 if x[10] <= 1 else -45) if x[82] <= 4 else -55) if x[7] <= 0 else (-17 if x[10] <= 0 else -17 if x[80] <=
        10 else 58) if x[47] <= 11 else 6 if x[24] <= 2 else 82) if x[45] <= 0 else ((-24 if x[96] <= 25 else 128) if
        x[12] <= -62 else 29) if x[103] <= 12 else (-63 if x[95] <= 15 else 51) if x[100] <= 35 else (-160 if x[100] <=
        75 else -9) if x[99] <= 35 else -5
    )
    s += (
        (((((((-38 if x[57] <= 18 else 67) if x[19] <= 1 else -1 if x[102] <= 15 else -57 if x[52] <= 247 else 31) if
        x[35] <= 0 else 80 if x[35] <= 1 else 7) if x[10] <= 1 else (-72 if x[56] <= 137 else 8) if x[99] <= 55 else
        41) if x[33] <= 0 else -40) if x[33] <= 20 else 57) if x[48] <= 6 else 14 if x[10] <= 5 else -38 if x[50] <= 9
        else 114) if x[77] <= 16 else -9
    )
    return s


def _score_4(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        (((5 if x[30] <= 8 else ((-71 if x[26] <= 8 else 80) if x[27] <= 9 else -132) if x[30] <= 11 else 29 if x[21]
        <= 133 else (12 if x[103] <= 7 else -30) if x[26] <= 20 else 91) if x[47] <= 3 else -15 if x[77] <= 25 else
        -74) if x[47] <= 11 else 57 if x[4] <= 0 else 82 if x[52] <= 17 else (-76 if x[52] <= 234 else 10) if x[103] <=
        7 else 9) if x[47] <= 53 else -49
    )
    s += (
        ((((10 if x[103] <= 32 else -10 if x[26] <= 15 else -118) if x[47] <= 41 else 16 if x[3] <= 5 else -94) if
        x[102] <= 15 else (((-46 if x[91] <= 3 else 46) if x[47] <= 10 else 23) if x[24] <= 7 else 86 if x[69] <= 5
        else -67) if x[103] <= 32 else 41) if x[11] <= 1 else 15 if x[95] <= 35 else 89) if x[82] <= 1 else 55 if x[66]
        <= 0 else -51 if x[26] <= 5 else -7
    )
    s += (
        ((((((2 if x[47] <= 39 else 45 if x[4] <= 1 else -69) if x[101] <= 45 else 62) if x[95] <= 45 else (5 if x[94]
        <= 25 else -25 if x[20] <= 534 else -79) if x[99] <= 45 else (67 if x[77] <= 44 else -38) if x[71] <= 0 else
        -64) if x[52] <= 746 else -7 if x[25] <= 724 else 105) if x[46] <= 0 else -85 if x[24] <= 3 else 67) if x[28]
        <= 68 else -49) if x[46] <= 1 else 86
    )
    s += (
        (-48 if x[12] <= -11 else (((8 if x[99] <= 55 else 76) if x[79] <= 19 else -26) if x[79] <= 36 else 93 if x[26]
        <= 14 else -7) if x[12] <= 43 else 106 if x[14] <= 58 else 3) if x[34] <= 1 else (((-13 if x[79] <= 24 else
        -57) if x[12] <= -37 else 11) if x[34] <= 4 else 14) if x[12] <= -1 else (-11 if x[74] <= 373 else 0 if x[12]
        <= 82 else 55) if x[54] <= 54 else -36
    )
    s += (
        ((-47 if x[91] <= 125 else 95) if x[32] <= 25 else 68) if x[95] <= 0 else (((-26 if x[31] <= 11 else 14 if
        x[30] <= 15 else 84) if x[71] <= -38 else -9 if x[51] <= 159 else (38 if x[34] <= 5 else 14 if x[51] <= 509
        else -56) if x[65] <= 7 else 7 if x[83] <= 1 else -41) if x[82] <= 8 else -89) if x[87] <= 37 else 21 if x[69]
        <= 3 else -28 if x[82] <= 3 else 62
    )
    s += (
        ((((((-39 if x[0] <= 26 else 22) if x[53] <= 5 else 17) if x[0] <= 60 else -14 if x[58] <= 33 else 69 if x[53]
        <= 601 else -65) if x[80] <= 94 else -8 if x[94] <= 55 else 46) if x[68] <= 2 else -58 if x[62] <= 8 else -53
        if x[58] <= 4 else 0) if x[11] <= 1 else 43) if x[59] <= 5 else -14 if x[61] <= 8 else 44 if x[12] <= -87 else
        12 if x[0] <= 21 else -17
    )
    s += (
        ((12 if x[79] <= 8 else (-8 if x[80] <= 0 else -54 if x[19] <= 1 else 26) if x[69] <= 1 else -10) if x[22] <= 0
        else (-49 if x[79] <= 28 else 2) if x[51] <= 21 else ((11 if x[73] <= 3 else 60) if x[82] <= 1 else 87 if x[29]
        <= 12 else -83) if x[7] <= 0 else 5 if x[50] <= 69 else 25 if x[51] <= 45 else -35) if x[42] <= 0 else 11 if
        x[56] <= 362 else 118
    )
    s += (
        (14 if x[54] <= 33 else -4 if x[14] <= 54 else -75) if x[1] <= 1 else ((9 if x[84] <= 5 else 57) if x[83] <= 3
        else ((-33 if x[10] <= 0 else 37) if x[79] <= 44 else -110) if x[64] <= 1 else 21) if x[64] <= 5 else (((23 if
        x[1] <= 3 else 98) if x[54] <= 34 else 6) if x[73] <= 3 else -69) if x[1] <= 4 else -39 if x[31] <= 10 else 5
        if x[14] <= 27 else -16
    )
    s += (
        (-6 if x[31] <= 33 else (((((10 if x[23] <= 4 else -47) if x[81] <= 47 else 32) if x[56] <= 33 else ((-15 if
        x[11] <= 1 else 66) if x[76] <= 42 else 16) if x[26] <= 20 else 57) if x[71] <= 54 else 73 if x[21] <= 21 else
        -29) if x[21] <= 2350 else -77 if x[52] <= 62 else 14) if x[75] <= 97 else 44) if x[48] <= 9 else (58 if x[21]
        <= 216 else 12) if x[81] <= -1 else -2
    )
    s += (
        (((41 if x[4] <= 0 else (-73 if x[29] <= 18 else 42) if x[92] <= 2 else 32) if x[98] <= 0 else (((((-6 if x[79]
        <= 22 else 14) if x[94] <= 55 else 7 if x[30] <= 7 else 55) if x[83] <= 9 else 36 if x[48] <= 1 else -65) if
        x[30] <= 8 else -85) if x[30] <= 11 else 23) if x[30] <= 12 else -101 if x[30] <= 13 else -10) if x[94] <= 95
        else -50) if x[6] <= 96 else -67
    )
    s += (
        ((-33 if x[31] <= 5 else 3 if x[13] <= 141 else 4 if x[80] <= 30 else -43) if x[44] <= 1 else -103) if x[29] <=
        67 else -18 if x[51] <= 21 else ((((-1 if x[94] <= 45 else 57) if x[103] <= 22 else -44) if x[21] <= 486 else
        36) if x[83] <= 6 else -70 if x[75] <= 10 else 34) if x[100] <= 35 else 108 if x[21] <= 291 else 42 if x[31] <=
        6 else -104 if x[78] <= 10 else -10
    )
    s += (
        ((-25 if x[81] <= 572 else 71) if x[18] <= 9 else 74) if x[70] <= -302 else -26 if x[1] <= 1 else ((4 if x[26]
        <= 6 else 55 if x[48] <= 1 else -54) if x[80] <= 5 else 21 if x[47] <= -1 else -14) if x[30] <= 0 else (-16 if
        x[30] <= 4 else -104) if x[30] <= 7 else (-60 if x[57] <= 177 else 48) if x[31] <= 7 else (-3 if x[18] <= 6
        else -86) if x[18] <= 8 else 16
    )
    s += (
        (((-85 if x[0] <= 4 else -14) if x[18] <= 8 else (-60 if x[1] <= 1 else 11 if x[52] <= 19 else 73) if x[1] <= 9
        else 2 if x[51] <= 54 else -35) if x[102] <= 25 else 38 if x[6] <= 92 else -62) if x[96] <= 35 else (((61 if
        x[6] <= -93 else -1) if x[14] <= 444 else 51 if x[85] <= 1 else -78) if x[87] <= 37 else -36 if x[67] <= 1 else
        33) if x[1] <= 12 else -71
    )
    s += (
        ((11 if x[53] <= 28 else -46) if x[99] <= 15 else -3) if x[96] <= 35 else ((8 if x[10] <= 1 else -41) if x[99]
        <= 55 else ((7 if x[30] <= 8 else -58) if x[35] <= 0 else 79) if x[23] <= 0 else (-30 if x[21] <= 216 else 77)
        if x[98] <= 25 else -76) if x[99] <= 65 else 57 if x[17] <= 2 else (-32 if x[93] <= 65 else -186) if x[98] <=
        25 else -22 if x[96] <= 55 else 77
    )
    s += (
        (9 if x[90] <= 34 else (-26 if x[30] <= 6 else (17 if x[0] <= 23 else -60) if x[31] <= 16 else 27) if x[20] <=
        470 else 30 if x[30] <= 12 else -75) if x[27] <= 28 else (-63 if x[0] <= 29 else -8) if x[90] <= 4 else ((17 if
        x[74] <= 893 else -50 if x[25] <= 695 else 11) if x[30] <= 1 else -118 if x[30] <= 7 else 6 if x[65] <= 2 else
        -29) if x[71] <= 34 else -51
    )
    s += (
        ((3 if x[27] <= 19 else ((-18 if x[103] <= 22 else -29 if x[96] <= 25 else 47) if x[82] <= 2 else 76) if x[94]
        <= 35 else -23 if x[100] <= 35 else -108) if x[96] <= 55 else ((-33 if x[80] <= 46 else 30) if x[94] <= 55 else
        91 if x[17] <= 8 else 22) if x[103] <= 32 else -104 if x[80] <= 77 else 4) if x[67] <= 3 else 20 if x[64] <= 5
        else 54 if x[98] <= 0 else -28
    )
    s += (
        ((((-12 if x[82] <= 1 else -45) if x[94] <= 85 else -55 if x[71] <= -221 else 67) if x[92] <= 3 else 0 if x[78]
        <= 11 else 7 if x[35] <= 0 else 113) if x[49] <= 10 else 43 if x[34] <= 2 else -1) if x[96] <= 35 else 10 if
        x[69] <= 3 else 36 if x[71] <= -259 else -70 if x[67] <= 1 else (50 if x[29] <= 22 else -33) if x[56] <= 25
        else -37 if x[56] <= 156 else 4
    )
    s += (
        (((14 if x[77] <= 22 else -78 if x[99] <= 55 else 27) if x[73] <= 2 else -59) if x[87] <= 4 else -75 if x[13]
        <= 0 else 3 if x[82] <= 1 else -98 if x[48] <= 1 else 57 if x[60] <= 0 else (-29 if x[88] <= 0 else 40) if
        x[68] <= 3 else (((-19 if x[60] <= 7 else 143) if x[99] <= 65 else -37) if x[87] <= 26 else -17) if x[93] <= 0
        else -10) if x[9] <= 1 else -80
    )
    s += (
        ((((-4 if x[96] <= 35 else 6) if x[77] <= 43 else 5 if x[56] <= 31 else -76 if x[20] <= 77 else (-36 if x[49]
        <= 12 else 62) if x[52] <= 88 else (-39 if x[23] <= 0 else 45) if x[56] <= 212 else 31) if x[52] <= 746 else -2
        if x[25] <= 724 else 96) if x[41] <= 1 else (63 if x[25] <= 298 else -32) if x[41] <= 2 else -45 if x[54] <= 49
        else 49) if x[54] <= 116 else -52
    )
    s += (
        (((((((-49 if x[71] <= -338 else 20) if x[30] <= 0 else -5) if x[8] <= 0 else -73 if x[7] <= 2 else 34) if x[3]
        <= 2 else 45 if x[12] <= -23 else 6) if x[77] <= 7 else -6) if x[22] <= 0 else (-36 if x[14] <= 156 else 21 if
        x[15] <= 8 else -54) if x[28] <= 0 else (8 if x[30] <= 12 else -42) if x[77] <= 71 else -49) if x[94] <= 95
        else -45) if x[46] <= 1 else 87
    )
    s += (
        ((((((43 if x[49] <= 1 else -5) if x[75] <= 10 else 22) if x[41] <= 2 else -88) if x[98] <= 25 else (-9 if
        x[27] <= 0 else -34) if x[79] <= 20 else 17 if x[27] <= 57 else -21) if x[74] <= 425 else 8) if x[45] <= 0 else
        52 if x[98] <= 35 else (58 if x[97] <= 75 else -19) if x[94] <= 35 else 2 if x[100] <= 25 else -104 if x[79] <=
        32 else 44) if x[74] <= 3762 else -61
    )
    s += (
        ((((-10 if x[72] <= 1 else 12 if x[25] <= 2957 else -81) if x[34] <= 8 else (-30 if x[1] <= 2 else 47) if x[12]
        <= -19 else -10) if x[47] <= 66 else -77) if x[59] <= 7 else -12 if x[68] <= 2 else ((-32 if x[5] <= 0 else 54)
        if x[97] <= 15 else 13 if x[101] <= 0 else -33) if x[99] <= 55 else (38 if x[93] <= 25 else -62) if x[5] <= 2
        else -51) if x[9] <= 1 else -72
    )
    s += (
        (((((4 if x[27] <= 24 else -7) if x[8] <= 2 else -75) if x[53] <= 404 else ((72 if x[90] <= 12 else 12) if
        x[54] <= 52 else -37 if x[90] <= 23 else 57) if x[6] <= 84 else -48) if x[45] <= 0 else (((46 if x[6] <= 9 else
        -9) if x[28] <= 14 else -55) if x[53] <= 493 else -68) if x[32] <= 0 else -105 if x[34] <= 1 else 61) if x[9]
        <= 1 else -74) if x[54] <= 116 else -62
    )
    s += (
        (((-71 if x[19] <= 0 else (((((2 if x[30] <= 8 else -74) if x[30] <= 11 else 63 if x[97] <= 25 else -16 if
        x[58] <= 145 else 42) if x[30] <= 12 else -60 if x[96] <= 55 else 88) if x[30] <= 15 else 23) if x[46] <= 0
        else -86 if x[54] <= 15 else 69) if x[46] <= 1 else 84) if x[9] <= 1 else -84) if x[44] <= 1 else -103 if x[1]
        <= 10 else 82) if x[4] <= 10 else -67
    )
    s += (
        ((((((-2 if x[18] <= 10 else 21) if x[14] <= 444 else (-4 if x[54] <= 22 else 55) if x[32] <= 0 else -27) if
        x[44] <= 1 else -90) if x[7] <= 4 else 25 if x[3] <= 0 else 23 if x[20] <= 7 else -61) if x[74] <= 3762 else
        -56) if x[11] <= 1 else 93 if x[10] <= 1 else 35 if x[30] <= 8 else -85) if x[11] <= 4 else -76 if x[11] <= 6
        else -61 if x[54] <= 11 else 54
    )
    return s


def _score_5(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        (((((-12 if x[94] <= 75 else 110) if x[97] <= 0 else (-5 if x[97] <= 45 else -12 if x[76] <= 12 else -74) if
        x[56] <= 82 else 14) if x[88] <= 0 else 53) if x[7] <= 0 else -28 if x[24] <= 0 else -52 if x[56] <= 13 else
        -1) if x[91] <= -1 else 51 if x[91] <= 0 else 4 if x[56] <= 290 else -56) if x[29] <= 67 else (-54 if x[86] <=
        39 else -2) if x[90] <= 6 else 13
    )
    s += (
        ((((-36 if x[62] <= 8 else -1) if x[29] <= 50 else -16 if x[51] <= 21 else 14) if x[19] <= 4 else ((-50 if
        x[14] <= 54 else 24) if x[21] <= 69 else 44 if x[51] <= 67 else -16) if x[13] <= 69 else (-11 if x[19] <= 5
        else -72 if x[92] <= 3 else 46) if x[101] <= 35 else 55) if x[84] <= 13 else (-81 if x[52] <= 35 else -9) if
        x[73] <= 4 else 60) if x[78] <= 36 else 19
    )
    s += (
        ((-25 if x[87] <= 4 else ((23 if x[30] <= 8 else -20) if x[80] <= 94 else -11 if x[101] <= 35 else 77) if x[18]
        <= 2 else (5 if x[26] <= 1 else -21) if x[30] <= 11 else -30 if x[18] <= 8 else 30) if x[41] <= 1 else 32) if
        x[87] <= 37 else ((24 if x[90] <= 6 else -29) if x[93] <= 15 else 4 if x[90] <= 37 else -28 if x[28] <= 1 else
        79) if x[28] <= 7 else 40
    )
    s += (
        ((-20 if x[57] <= 14 else 40) if x[70] <= -302 else ((((-71 if x[26] <= 2 else 20) if x[14] <= 11 else 28 if
        x[57] <= 75 else 8 if x[27] <= 24 else -22) if x[96] <= 35 else 9 if x[84] <= 2 else (31 if x[72] <= 2 else
        104) if x[83] <= 8 else -31) if x[24] <= 1 else -23) if x[65] <= 3 else -5 if x[83] <= 14 else -75 if x[57] <=
        61 else 34) if x[96] <= 75 else 33
    )
    s += (
        (1 if x[33] <= 14 else (-42 if x[55] <= 6 else 78) if x[26] <= 24 else -62) if x[82] <= 1 else (30 if x[90] <=
        6 else -77 if x[26] <= 14 else 0) if x[57] <= 16 else ((48 if x[51] <= 0 else 29 if x[86] <= 17 else -41) if
        x[47] <= 30 else 81) if x[6] <= 86 else ((-34 if x[99] <= 35 else 134 if x[57] <= 131 else 5) if x[93] <= 65
        else -43) if x[55] <= 124 else -42
    )
    s += (
        ((20 if x[21] <= 1212 else -49) if x[12] <= -42 else ((38 if x[71] <= -57 else -21) if x[58] <= 165 else 42) if
        x[51] <= 5 else -24) if x[20] <= 146 else (-36 if x[90] <= 3 else (-83 if x[96] <= 0 else (2 if x[96] <= 55
        else 30) if x[83] <= 3 else (-63 if x[86] <= 72 else 11) if x[12] <= -42 else 7) if x[23] <= 3 else 106 if
        x[12] <= -26 else 25) if x[12] <= 91 else 39
    )
    s += (
        (0 if x[57] <= 319 else (-60 if x[76] <= 14 else -38 if x[1] <= 6 else 15) if x[21] <= 1439 else 32) if x[76]
        <= 67 else ((25 if x[68] <= 10 else -37) if x[65] <= 8 else ((58 if x[27] <= 10 else -15) if x[24] <= 6 else
        -55) if x[98] <= 25 else (-98 if x[67] <= 1 else 7) if x[64] <= 2 else (-106 if x[99] <= 65 else 33) if x[17]
        <= 7 else -15) if x[4] <= 5 else 81
    )
    s += (
        (((((((-31 if x[0] <= 39 else 37) if x[23] <= 1 else 80) if x[12] <= -95 else -15 if x[0] <= 75 else -61) if
        x[20] <= 135 else (8 if x[30] <= 0 else -48 if x[30] <= 7 else -8) if x[12] <= 91 else 33) if x[67] <= 6 else
        29 if x[64] <= 3 else 80 if x[52] <= 3 else -43) if x[47] <= 11 else 15) if x[47] <= 53 else -45) if x[42] <= 0
        else -4 if x[14] <= 176 else 76
    )
    s += (
        (((-41 if x[70] <= -209 else 65) if x[58] <= 12 else 32) if x[102] <= 15 else -60 if x[94] <= 65 else 40 if
        x[51] <= 67 else -90) if x[70] <= -158 else (((-57 if x[51] <= 5 else 1) if x[94] <= 55 else (-8 if x[0] <= 6
        else 52) if x[0] <= 22 else -86) if x[79] <= 36 else 69 if x[94] <= 55 else -21) if x[34] <= 1 else -6 if x[45]
        <= 0 else 35 if x[25] <= 411 else -12
    )
    s += (
        ((((((((108 if x[19] <= 1 else 13) if x[90] <= 7 else -10) if x[29] <= 7 else 41 if x[98] <= 25 else 2) if
        x[95] <= 35 else 2 if x[90] <= 34 else 11 if x[68] <= 0 else -71) if x[11] <= 1 else 82) if x[10] <= 1 else
        (-70 if x[95] <= 35 else 25) if x[14] <= 137 else 30) if x[82] <= 3 else 78) if x[82] <= 4 else -55) if x[27]
        <= 32 else -60 if x[93] <= 0 else -4
    )
    s += (
        (((0 if x[0] <= 18 else 33) if x[49] <= 3 else ((-19 if x[58] <= 58 else 30 if x[20] <= 70 else -17) if x[20]
        <= 125 else 10) if x[5] <= 3 else ((34 if x[0] <= 41 else -31) if x[66] <= 3 else -53) if x[91] <= -1 else 24)
        if x[47] <= 14 else (-56 if x[20] <= 36 else 104) if x[0] <= 26 else (-11 if x[58] <= 213 else 55) if x[20] <=
        366 else 76) if x[22] <= 0 else -6
    )
    s += (
        (((((14 if x[6] <= 55 else 18 if x[98] <= 15 else -23 if x[24] <= 9 else 78) if x[85] <= 1 else -46) if x[88]
        <= 2 else 56) if x[7] <= 0 else 33 if x[6] <= -18 else -9) if x[78] <= 15 else 12) if x[7] <= 3 else ((-70 if
        x[6] <= -3 else -35 if x[51] <= 31 else 10 if x[6] <= 45 else 102) if x[77] <= 7 else -62) if x[37] <= 1 else
        74 if x[69] <= 4 else -68
    )
    s += (
        (((((0 if x[66] <= 1 else -22) if x[66] <= 9 else 6) if x[100] <= 15 else 29) if x[97] <= 55 else (45 if x[21]
        <= 518 else -21) if x[53] <= 13 else -48 if x[20] <= 146 else ((-16 if x[100] <= 25 else 48) if x[20] <= 644
        else -11 if x[100] <= 0 else -69) if x[52] <= 161 else 6) if x[42] <= 0 else (72 if x[55] <= 546 else -50) if
        x[90] <= 27 else -31) if x[78] <= 36 else 18
    )
    s += (
        ((((3 if x[95] <= 35 else -15 if x[2] <= 4 else 122 if x[95] <= 45 else -7) if x[11] <= 1 else 79) if x[10] <=
        1 else -27) if x[7] <= 4 else -51 if x[7] <= 24 else 94) if x[37] <= 0 else (46 if x[87] <= 17 else -80) if
        x[54] <= 19 else (((78 if x[25] <= 197 else -19) if x[7] <= 1 else -21) if x[67] <= 5 else 85) if x[87] <= 27
        else -3 if x[28] <= 1 else 114
    )
    s += (
        ((((-8 if x[13] <= 246 else -4 if x[53] <= 232 else 38) if x[100] <= 15 else 16) if x[83] <= 14 else -58) if
        x[28] <= 4 else (((-61 if x[29] <= 65 else 67 if x[25] <= 431 else -34) if x[62] <= 8 else (-56 if x[0] <= 4
        else 6) if x[100] <= 35 else -82 if x[0] <= 56 else 33) if x[75] <= 76 else 37) if x[23] <= 9 else 30 if x[14]
        <= 51 else 127) if x[28] <= 68 else -41
    )
    s += (
        (((((-56 if x[0] <= 8 else 4) if x[60] <= 1 else ((-24 if x[50] <= 2 else 41) if x[16] <= 2 else 3) if x[103]
        <= 32 else -18) if x[50] <= 65 else (-26 if x[58] <= 17 else 27) if x[7] <= 0 else 2 if x[22] <= 0 else -8 if
        x[20] <= 780 else -59) if x[68] <= 9 else -73 if x[50] <= 2 else -43 if x[20] <= 200 else 19) if x[78] <= 78
        else 46) if x[59] <= 7 else -5
    )
    s += (
        (((((((-53 if x[12] <= -275 else 4 if x[100] <= 0 else -12) if x[45] <= 0 else -108 if x[0] <= 10 else 50 if
        x[12] <= 54 else 1) if x[95] <= 45 else -12) if x[44] <= 0 else 71 if x[90] <= 10 else -74 if x[56] <= 31 else
        26) if x[38] <= 2 else -45) if x[44] <= 1 else -84 if x[38] <= 0 else 47) if x[9] <= 1 else -63) if x[28] <= 66
        else 3 if x[32] <= 0 else -70
    )
    s += (
        (((((1 if x[101] <= 0 else -37 if x[36] <= 0 else 86) if x[96] <= 25 else 9) if x[30] <= 0 else (-46 if x[3] <=
        0 else -55 if x[14] <= 13 else 3) if x[31] <= 15 else -26 if x[30] <= 7 else (-43 if x[52] <= 3 else 5) if
        x[86] <= 74 else 26) if x[9] <= 1 else -76) if x[44] <= 1 else -106 if x[37] <= 0 else -39 if x[96] <= 55 else
        91) if x[46] <= 1 else 75
    )
    s += (
        ((-5 if x[32] <= 0 else 16 if x[30] <= 2 else -83 if x[30] <= 7 else 1) if x[7] <= 3 else -32) if x[47] <= 11
        else ((-31 if x[49] <= 6 else -36 if x[87] <= 9 else 109) if x[93] <= 35 else (-70 if x[95] <= 45 else 21) if
        x[101] <= 35 else 15) if x[5] <= 1 else (55 if x[53] <= 19 else -39) if x[93] <= 15 else (47 if x[47] <= 25
        else -63) if x[58] <= 15 else 52
    )
    s += (
        (-21 if x[66] <= 9 else 19 if x[102] <= 15 else -57 if x[13] <= 224 else 44) if x[87] <= 10 else (2 if x[13] <=
        687 else 44) if x[82] <= 1 else ((((-65 if x[90] <= 28 else 38) if x[95] <= 15 else -50) if x[91] <= -1 else
        60) if x[91] <= 20 else -95) if x[102] <= 0 else (43 if x[86] <= 20 else -59 if x[101] <= 35 else 78) if x[82]
        <= 3 else 123 if x[82] <= 4 else 7
    )
    s += (
        ((((((-18 if x[91] <= 101 else 94) if x[102] <= 0 else 44 if x[51] <= 106 else -37) if x[79] <= 13 else -25) if
        x[93] <= 15 else (27 if x[79] <= 30 else 97) if x[95] <= 15 else -3) if x[76] <= 20 else 22 if x[27] <= 97 else
        -31) if x[103] <= 22 else -4 if x[79] <= 25 else -44) if x[93] <= 45 else -24 if x[51] <= 23 else (-72 if x[52]
        <= 35 else -7) if x[53] <= 43 else 5
    )
    s += (
        (((22 if x[70] <= -137 else (17 if x[68] <= 4 else -32) if x[6] <= 10 else -6) if x[102] <= 15 else -85 if
        x[75] <= -1 else -13) if x[47] <= 11 else 53 if x[4] <= 0 else (((-93 if x[86] <= 46 else 14 if x[47] <= 32
        else -75 if x[69] <= 7 else 57) if x[68] <= 10 else 64) if x[102] <= 15 else -18 if x[84] <= 2 else 98) if
        x[91] <= -1 else 76) if x[35] <= 9 else -52
    )
    s += (
        ((16 if x[57] <= 75 else (14 if x[91] <= 0 else 14 if x[21] <= 272 else -74) if x[66] <= 1 else (-46 if x[58]
        <= 23 else 53) if x[20] <= 70 else -33 if x[29] <= 67 else -33 if x[28] <= 1 else 29 if x[84] <= 7 else -68) if
        x[65] <= 3 else -13 if x[80] <= 51 else 31 if x[55] <= 37 else -6) if x[49] <= 8 else (5 if x[47] <= 12 else
        56) if x[47] <= 47 else -68
    )
    s += (
        2 if x[7] <= 2 else ((((83 if x[78] <= -1 else -31 if x[3] <= 9 else -16 if x[9] <= 0 else 102) if x[68] <= 1
        else -69 if x[14] <= 251 else 30) if x[43] <= 0 else (102 if x[83] <= 2 else -53) if x[14] <= 19 else (70 if
        x[97] <= 35 else -15) if x[63] <= 8 else -65) if x[83] <= 10 else -25 if x[97] <= 35 else 90) if x[14] <= 385
        else 75 if x[13] <= 124 else -6
    )
    s += (
        (((-1 if x[28] <= 14 else -18) if x[85] <= 25 else 48) if x[84] <= 5 else -29 if x[0] <= 13 else (((70 if x[68]
        <= 1 else -31) if x[87] <= 27 else 114) if x[83] <= 9 else -10) if x[103] <= 22 else -60) if x[94] <= 65 else
        ((59 if x[12] <= -62 else -47 if x[71] <= -273 else 17) if x[30] <= 12 else -47 if x[30] <= 15 else 63 if x[70]
        <= -18 else -32) if x[84] <= 13 else -56
    )
    return s


def _score_6(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        ((5 if x[72] <= 3 else -47) if x[25] <= 511 else -53) if x[87] <= 4 else (((20 if x[2] <= 2 else (-48 if x[54]
        <= 42 else 29) if x[18] <= 10 else 69) if x[10] <= 1 else -40 if x[9] <= 0 else 59) if x[27] <= 28 else -29 if
        x[72] <= 1 else -14 if x[87] <= 15 else 15) if x[81] <= -1 else (-4 if x[16] <= 8 else -51 if x[41] <= 0 else
        62) if x[81] <= 12 else 1
    )
    s += (
        (((-4 if x[37] <= 0 else 60) if x[55] <= 59 else (45 if x[102] <= 15 else -15) if x[73] <= 2 else -8) if x[95]
        <= 55 else -51) if x[98] <= 25 else ((((-38 if x[0] <= 16 else 21) if x[90] <= 10 else ((-22 if x[65] <= 5 else
        -56) if x[24] <= 7 else 54) if x[32] <= 25 else 24) if x[25] <= 449 else 52 if x[31] <= 5 else -6) if x[31] <=
        34 else 5) if x[42] <= 0 else 37
    )
    s += (
        ((-8 if x[20] <= 443 else 24) if x[22] <= 0 else -25) if x[87] <= 10 else (((((17 if x[0] <= 36 else 61) if
        x[68] <= 4 else -7) if x[101] <= 0 else -12) if x[35] <= 4 else -56) if x[81] <= -1 else 19 if x[15] <= 0 else
        27 if x[12] <= -103 else -45 if x[68] <= 5 else -6) if x[80] <= 0 else ((41 if x[20] <= 125 else -44) if x[12]
        <= -189 else 7) if x[10] <= 2 else 58
    )
    s += (
        6 if x[7] <= 0 else (((((((-3 if x[87] <= 29 else -45) if x[7] <= 4 else -69) if x[100] <= 15 else 63 if x[98]
        <= 35 else -8) if x[25] <= 826 else -50 if x[103] <= 22 else 7) if x[93] <= 65 else -30) if x[42] <= 0 else -41
        if x[97] <= 25 else 51) if x[35] <= 0 else (-34 if x[6] <= 41 else 27) if x[95] <= 25 else 24) if x[87] <= 35
        else 32 if x[79] <= 46 else -29
    )
    s += (
        4 if x[59] <= 7 else ((61 if x[12] <= -16 else -34) if x[90] <= 14 else -46) if x[20] <= 29 else (((-15 if
        x[56] <= 23 else 57) if x[20] <= 84 else -38 if x[12] <= 91 else 29) if x[50] <= 15 else ((-38 if x[90] <= 17
        else 46) if x[71] <= -88 else 14 if x[12] <= -47 else -39) if x[20] <= 125 else 2 if x[48] <= 9 else 46) if
        x[18] <= 10 else 53 if x[51] <= 54 else -33
    )
    s += (
        ((((((((81 if x[6] <= -93 else -9) if x[13] <= 158 else 70) if x[18] <= 1 else -49) if x[18] <= 9 else 8) if
        x[58] <= 19 else 11) if x[54] <= 78 else -37 if x[15] <= 8 else 19) if x[83] <= 6 else 13 if x[87] <= 21 else
        -71 if x[11] <= 1 else 10) if x[27] <= 39 else (-18 if x[83] <= 9 else 42) if x[87] <= 19 else 2) if x[52] <=
        746 else 97 if x[6] <= 7 else 8
    )
    s += (
        (((2 if x[6] <= 92 else ((119 if x[29] <= 55 else -35) if x[6] <= 94 else 5) if x[95] <= 15 else -26 if x[32]
        <= 15 else 51) if x[6] <= 96 else -64) if x[79] <= 72 else -71) if x[97] <= 55 else ((-17 if x[29] <= 55 else
        ((41 if x[58] <= 52 else -5) if x[94] <= 45 else -65) if x[26] <= 5 else 53) if x[95] <= 65 else -41) if x[6]
        <= 91 else -53 if x[88] <= 0 else 62
    )
    s += (
        ((0 if x[55] <= 687 else 40) if x[100] <= 55 else 23 if x[74] <= 358 else -95 if x[6] <= 35 else 45) if x[103]
        <= 32 else ((14 if x[30] <= 7 else 74) if x[6] <= 43 else -55) if x[94] <= 35 else (25 if x[57] <= 44 else (-72
        if x[52] <= 234 else 30) if x[94] <= 75 else 72) if x[5] <= 2 else 7 if x[52] <= 10 else (41 if x[86] <= 20
        else -76) if x[93] <= 95 else 66
    )
    s += (
        (-72 if x[94] <= 25 else (47 if x[69] <= 0 else -27) if x[95] <= 25 else -31) if x[1] <= 1 else (46 if x[3] <=
        0 else (-5 if x[103] <= 17 else -81) if x[103] <= 22 else 37 if x[55] <= 500 else -44) if x[1] <= 8 else ((-77
        if x[71] <= -338 else 13) if x[98] <= 15 else (-10 if x[103] <= 22 else -55) if x[3] <= 0 else 2) if x[3] <= 6
        else 47 if x[68] <= 3 else -25
    )
    s += (
        ((0 if x[94] <= 65 else 34 if x[69] <= 1 else 3) if x[19] <= 2 else (((-7 if x[12] <= 43 else -66 if x[17] <= 1
        else 53) if x[32] <= 35 else 68 if x[0] <= 23 else -8) if x[47] <= 27 else -51) if x[95] <= 35 else (16 if
        x[50] <= 0 else -72) if x[47] <= 20 else 46 if x[60] <= 8 else -54) if x[78] <= 73 else -7 if x[0] <= 20 else
        -14 if x[17] <= 1 else 96
    )
    return s


def score(x: tuple[int, ...]) -> int:
    """Add up what the trees say of a row of features."""
    return _score_0(x) + _score_1(x) + _score_2(x) + _score_3(x) + _score_4(x) + _score_5(x) + _score_6(x)
