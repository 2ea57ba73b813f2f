"""The trees that a doubtful candidate goes through. Written by `training/train.py`; do not edit.

Learnt from 8486 pages with 61588 headings, labelled by reading
(dev, resiliparse, dev.resiliparse, dev.justext, dev.t1.12.2, dev.t1.8.1, languages, long, forms),
by `python training/headings.py`: LightGBM 4.7.0, scikit-learn 1.9.1, NumPy 2.4.6.
"""

from __future__ import annotations


def _score_0(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        ((5 if x[81] <= 6 else -56) if x[96] <= 35 else (-146 if x[25] <= 4 else -60 if x[89] <= -1 else 144) if x[13]
        <= 22 else -56) if x[94] <= 35 else ((50 if x[96] <= 25 else (-12 if x[93] <= 55 else 25 if x[15] <= 0 else
        -203) if x[97] <= 65 else 61) if x[76] <= 20 else -88 if x[74] <= -1 else 58) if x[81] <= 5 else 53 if x[1] <=
        4 else -16 if x[76] <= 20 else -119
    )
    s += (
        (((((-89 if x[48] <= 29 else -46 if x[90] <= 0 else 130) if x[13] <= 50 else -58) if x[23] <= 0 else -9) if
        x[42] <= 8 else 29) if x[94] <= 35 else (37 if x[57] <= 2 else ((47 if x[68] <= -213 else -51) if x[13] <= 128
        else -139 if x[66] <= 0 else 15) if x[41] <= 10 else 69) if x[98] <= 35 else 35 if x[18] <= 304 else -85) if
        x[41] <= 47 else 60 if x[27] <= 1 else -122
    )
    s += (
        (((-61 if x[42] <= 2 else -10 if x[86] <= 1 else 45) if x[75] <= 27 else 58) if x[95] <= 35 else (87 if x[88]
        <= 2 else -47 if x[75] <= 48 else 69) if x[14] <= 175 else (-136 if x[72] <= 11 else 9) if x[88] <= 3 else (-33
        if x[4] <= 0 else -82) if x[85] <= 36 else 58 if x[1] <= 8 else -42) if x[72] <= 27 else 1 if x[14] <= 126 else
        51 if x[72] <= 51 else 92
    )
    s += (
        (((((-15 if x[63] <= 5 else -27 if x[1] <= 5 else 67) if x[50] <= 362 else 54) if x[75] <= 48 else 76) if x[80]
        <= 1 else -81 if x[62] <= 6 else 35) if x[10] <= 101 else ((-54 if x[72] <= 12 else -3) if x[98] <= 35 else -31
        if x[10] <= 298 else -184) if x[80] <= 1 else 0 if x[1] <= 4 else -257 if x[12] <= 8 else -84) if x[72] <= 27
        else 65 if x[80] <= 1 else -17
    )
    s += (
        ((-71 if x[45] <= 1 else 15) if x[25] <= 1 else ((((-52 if x[77] <= 5 else 16) if x[43] <= 3 else -54) if x[20]
        <= 89 else (-121 if x[86] <= 1 else -50) if x[94] <= 65 else -4) if x[73] <= 24 else -18 if x[90] <= 0 else 91)
        if x[75] <= 48 else 34) if x[73] <= 30 else ((38 if x[20] <= 16 else 1) if x[31] <= 0 else 105) if x[73] <= 51
        else 69 if x[68] <= 64 else -24
    )
    s += (
        (((((-48 if x[2] <= 1 else 26) if x[19] <= 13 else 69 if x[11] <= 2 else -58) if x[96] <= 25 else ((-98 if
        x[44] <= 9 else -33) if x[25] <= 4 else (110 if x[47] <= 23 else -18) if x[44] <= 0 else -21) if x[45] <= 162
        else 13 if x[41] <= 1 else -74) if x[41] <= 11 else (60 if x[25] <= 3 else -46) if x[28] <= 2 else 79) if x[63]
        <= 6 else 37) if x[41] <= 47 else -92
    )
    s += (
        (((-33 if x[22] <= 10 else 13 if x[29] <= 0 else 67) if x[53] <= 2 else ((5 if x[19] <= 12 else -54) if x[0] <=
        30 else -69 if x[34] <= 0 else 81) if x[50] <= 413 else 124 if x[85] <= 40 else -85) if x[21] <= 22 else -50 if
        x[72] <= 12 else (7 if x[26] <= 6 else -77) if x[19] <= 6 else 64) if x[72] <= 27 else (35 if x[72] <= 57 else
        78) if x[17] <= 1 else -19
    )
    s += (
        (((-54 if x[13] <= 128 else -67 if x[9] <= -82 else 9 if x[82] <= 1 else -40) if x[62] <= 3 else -47 if x[9] <=
        -40 else 46) if x[93] <= 35 else (-102 if x[17] <= 0 else -36) if x[7] <= 0 else 51) if x[73] <= 24 else (36 if
        x[73] <= 51 else 76 if x[82] <= 7 else 144 if x[19] <= 7 else -98) if x[74] <= 20 else -21 if x[73] <= 46 else
        37 if x[17] <= 2 else -62
    )
    s += (
        ((((22 if x[95] <= 35 else (((-104 if x[0] <= 26 else 14) if x[45] <= 17 else 14) if x[84] <= 74 else 108 if
        x[45] <= 0 else 8) if x[53] <= 2 else -23) if x[82] <= 5 else -45 if x[0] <= 13 else 98) if x[95] <= 75 else
        -59) if x[41] <= 47 else -94) if x[81] <= 6 else (-49 if x[49] <= 123 else -150) if x[25] <= 4 else (-41 if
        x[39] <= 0 else 189) if x[100] <= 35 else 89
    )
    s += (
        (((((-8 if x[94] <= 35 else 36) if x[63] <= 5 else 57) if x[96] <= 25 else (-19 if x[42] <= 8 else 31) if x[53]
        <= 3 else -19 if x[58] <= 4 else -49 if x[15] <= 0 else -134) if x[94] <= 55 else 53 if x[101] <= 32 else -62)
        if x[81] <= 6 else ((-52 if x[87] <= 0 else -144) if x[99] <= 35 else 149) if x[83] <= 14 else 34) if x[75] <=
        32 else 50 if x[81] <= 39 else -87
    )
    s += (
        ((-41 if x[42] <= 3 else (-105 if x[17] <= 0 else -3) if x[18] <= 37 else 43 if x[18] <= 454 else -21) if x[96]
        <= 25 else -14 if x[49] <= 42 else ((-70 if x[75] <= 62 else 53) if x[46] <= 231 else -1 if x[48] <= 57 else
        -88) if x[49] <= 705 else 45) if x[73] <= 39 else (((45 if x[4] <= 4 else -63) if x[41] <= 53 else -98) if
        x[29] <= 2 else 101) if x[19] <= 22 else -35
    )
    s += (
        (-31 if x[51] <= 12 else ((77 if x[51] <= 22 else 20) if x[61] <= 2 else (((6 if x[58] <= 4 else -64) if x[89]
        <= -1 else 98 if x[76] <= 10 else -3) if x[14] <= 150 else 40 if x[50] <= 37 else -5) if x[27] <= 7 else -96)
        if x[15] <= 0 else ((-53 if x[71] <= 330 else 29) if x[27] <= 0 else -69) if x[76] <= 11 else 10 if x[98] <= 55
        else -87) if x[42] <= 9 else 33
    )
    s += (
        ((-13 if x[51] <= 14 else (24 if x[61] <= 2 else (((-6 if x[3] <= 92 else 67) if x[97] <= 65 else -69) if x[18]
        <= 37 else 23 if x[97] <= 65 else 91) if x[15] <= 0 else -97 if x[69] <= 2 else -8) if x[34] <= 2 else 107) if
        x[95] <= 55 else ((-43 if x[97] <= 45 else -6) if x[50] <= 324 else 19) if x[83] <= 22 else 90) if x[41] <= 47
        else -110 if x[28] <= 4 else 58
    )
    s += (
        ((((((45 if x[9] <= -69 else -31) if x[13] <= 128 else 21) if x[97] <= 65 else 61) if x[89] <= -1 else 3 if
        x[25] <= 5 else 106) if x[89] <= 0 else (-21 if x[10] <= 86 else -109) if x[25] <= 6 else 87) if x[53] <= 5
        else -6) if x[95] <= 55 else ((-33 if x[1] <= 6 else (-1 if x[89] <= -1 else -117) if x[25] <= 4 else 41) if
        x[60] <= 1 else -42) if x[83] <= 22 else 84
    )
    s += (
        ((((((-35 if x[56] <= 8 else 58 if x[1] <= 9 else -3) if x[64] <= 12 else -77) if x[30] <= 0 else 81) if x[64]
        <= 15 else 82) if x[81] <= 6 else -72 if x[83] <= 14 else 33) if x[15] <= 0 else ((-55 if x[76] <= 20 else 13)
        if x[81] <= 1 else -54 if x[14] <= 1016 else -156) if x[63] <= 3 else 4) if x[72] <= 27 else -13 if x[14] <=
        137 else 61 if x[101] <= 17 else 18
    )
    s += (
        (((31 if x[12] <= 3 else -2) if x[20] <= 4 else -65 if x[44] <= 9 else ((-23 if x[63] <= 4 else 48) if x[44] <=
        109 else -62) if x[50] <= 138 else 17) if x[79] <= 57 else ((42 if x[79] <= 3321 else -15) if x[100] <= 15 else
        -21) if x[101] <= 32 else -45 if x[100] <= 15 else 80) if x[80] <= 1 else (-97 if x[22] <= 20 else -25) if
        x[81] <= 8 else -136 if x[25] <= 8 else 118
    )
    s += (
        ((((-56 if x[88] <= 4 else 27) if x[25] <= 1 else -42 if x[17] <= 3 else 11) if x[80] <= 1 else -56 if x[21] <=
        40 else -133) if x[63] <= 3 else 30 if x[27] <= 1 else -47) if x[73] <= 24 else ((38 if x[74] <= 7 else 3 if
        x[95] <= 65 else -51) if x[73] <= 55 else 66 if x[17] <= 2 else -42) if x[80] <= 1 else -6 if x[71] <= 140 else
        -135 if x[25] <= 5 else 15
    )
    s += (
        (((-45 if x[31] <= 0 else 55) if x[13] <= 118 else ((-5 if x[39] <= 0 else 87) if x[4] <= 1 else -52) if x[23]
        <= 35 else 47) if x[49] <= 107 else -50 if x[49] <= 705 else 36) if x[73] <= 24 else (((2 if x[41] <= -1 else
        -53) if x[90] <= 0 else 84 if x[13] <= 58 else -5) if x[94] <= 35 else 18 if x[73] <= 51 else 50) if x[31] <= 0
        else 139 if x[13] <= 191 else 28
    )
    s += (
        ((((((-6 if x[56] <= 8 else 112) if x[1] <= 4 else -9) if x[84] <= 79 else 102 if x[44] <= 0 else 7) if x[15]
        <= 0 else (-108 if x[0] <= 41 else 11) if x[88] <= 5 else -46 if x[91] <= 35 else ((-63 if x[84] <= 24 else 96)
        if x[26] <= 1 else -83) if x[1] <= 5 else 21) if x[74] <= 7 else 3 if x[4] <= 0 else -37) if x[42] <= 9 else
        28) if x[75] <= 32 else 34
    )
    s += (
        ((-71 if x[2] <= 1 else ((-18 if x[64] <= 15 else 98) if x[13] <= 150 else 87 if x[95] <= 0 else 16) if x[31]
        <= 0 else 107) if x[95] <= 35 else (-17 if x[20] <= 10 else -51) if x[31] <= 1 else 89) if x[94] <= 35 else (46
        if x[4] <= 0 else 12) if x[64] <= 0 else -84 if x[64] <= 7 else 52 if x[91] <= 0 else 18 if x[64] <= 8 else
        -135 if x[64] <= 11 else 3
    )
    s += (
        ((((((-4 if x[71] <= 36 else 70) if x[4] <= 0 else -3) if x[64] <= 0 else (((-7 if x[93] <= 35 else -68) if
        x[89] <= -1 else 81) if x[89] <= 0 else -66) if x[89] <= 14 else 140) if x[100] <= 15 else -37) if x[80] <= 1
        else -74 if x[62] <= 6 else 53) if x[93] <= 45 else -65 if x[31] <= 0 else 67) if x[73] <= 42 else 41 if x[80]
        <= 2 else 13 if x[73] <= 97 else -130
    )
    s += (
        ((((((8 if x[1] <= 4 else (-50 if x[10] <= 86 else -171) if x[11] <= 0 else -34) if x[48] <= 38 else 121 if
        x[55] <= 0 else -12) if x[78] <= 1 else (-44 if x[77] <= 17 else 130) if x[3] <= -93 else -1) if x[40] <= 1
        else 113) if x[39] <= 0 else (-61 if x[48] <= 12 else 68) if x[96] <= 55 else -46) if x[42] <= 9 else 27) if
        x[41] <= 49 else -93 if x[1] <= 6 else 96
    )
    s += (
        (((-49 if x[77] <= 17 else 106) if x[3] <= -93 else -32) if x[63] <= 3 else (4 if x[77] <= 14 else 55) if x[27]
        <= 1 else (-8 if x[41] <= 17 else -118 if x[2] <= 2 else 182) if x[31] <= 0 else 122) if x[73] <= 24 else (((10
        if x[27] <= 8 else -81) if x[73] <= 55 else 46) if x[81] <= 4 else (-56 if x[90] <= 3 else 97) if x[8] <= 1
        else 52) if x[31] <= 0 else 87
    )
    s += (
        ((((-25 if x[22] <= 10 else (9 if x[42] <= 9 else 49) if x[82] <= 7 else -92 if x[28] <= 1 else 18) if x[38] <=
        1 else -115) if x[20] <= 16 else -34 if x[79] <= 57 else ((52 if x[25] <= 1 else 4) if x[82] <= 7 else -93 if
        x[79] <= 930 else 44) if x[79] <= 2976 else -40) if x[75] <= 36 else 33) if x[94] <= 65 else 52 if x[82] <= 6
        else 105 if x[21] <= 37 else -128
    )
    s += (
        (((((((-13 if x[64] <= 4 else -106) if x[64] <= 7 else 52 if x[67] <= -43 else -6) if x[77] <= 51 else 42 if
        x[4] <= 0 else -12 if x[7] <= 0 else 75) if x[64] <= 8 else -84 if x[49] <= 46 else -183) if x[64] <= 11 else
        27) if x[63] <= 3 else (-4 if x[77] <= 14 else 86) if x[4] <= 0 else 5) if x[64] <= 12 else -76) if x[64] <= 15
        else -10 if x[12] <= 1 else 80
    )
    s += (
        (((((34 if x[97] <= 35 else -8) if x[13] <= 371 else ((5 if x[68] <= -5 else 52) if x[41] <= 29 else -56) if
        x[2] <= 5 else -81) if x[82] <= 1 else -6) if x[100] <= 15 else -28) if x[93] <= 35 else 75 if x[2] <= 1 else
        17 if x[68] <= -52 else (-53 if x[2] <= 4 else 38) if x[50] <= 307 else -6 if x[36] <= 0 else 149) if x[31] <=
        0 else -65 if x[48] <= 19 else 63
    )
    s += (
        (((99 if x[1] <= 4 else (21 if x[61] <= 1 else -19) if x[41] <= 0 else -77) if x[27] <= 0 else -27) if x[51] <=
        87 else (-42 if x[85] <= 27 else -2) if x[89] <= 0 else -89) if x[73] <= 24 else (((-4 if x[22] <= 10 else 55)
        if x[15] <= 0 else 25 if x[62] <= 2 else -48) if x[74] <= 25 else -111 if x[62] <= 1 else -16 if x[85] <= 15
        else 26) if x[68] <= 64 else -39
    )
    s += (
        ((((22 if x[50] <= 90 else -18) if x[7] <= 1 else -74) if x[93] <= 35 else -64 if x[29] <= 0 else 139 if x[9]
        <= -104 else -41) if x[96] <= 25 else ((((-69 if x[44] <= 9 else -23) if x[9] <= 28 else 18) if x[73] <= 10
        else 15) if x[74] <= 7 else -42) if x[99] <= 35 else 48) if x[73] <= 42 else (24 if x[29] <= 0 else 80 if x[7]
        <= 1 else 1) if x[74] <= 59 else -13
    )
    s += (
        (((((((0 if x[58] <= 1 else 36) if x[46] <= 217 else 46) if x[58] <= 3 else -7) if x[26] <= 5 else -80 if x[1]
        <= 6 else 91 if x[45] <= 5 else 0) if x[39] <= 0 else 43) if x[30] <= 0 else 62) if x[81] <= 6 else ((-39 if
        x[85] <= 42 else 97) if x[26] <= 6 else 167) if x[1] <= 4 else 3 if x[85] <= 20 else -67) if x[93] <= 45 else
        -34 if x[100] <= 35 else 74
    )
    s += (
        (((-51 if x[22] <= 5 else -1) if x[10] <= 107 else (((7 if x[15] <= 0 else -63 if x[71] <= 410 else -9) if
        x[90] <= 0 else -47 if x[15] <= 0 else -164) if x[0] <= 49 else -92) if x[73] <= 12 else 2 if x[62] <= 6 else
        -87) if x[10] <= 705 else 45) if x[73] <= 42 else ((-38 if x[78] <= 1 else 67) if x[82] <= 1 else -38) if x[0]
        <= 15 else 35 if x[24] <= 1 else -56
    )
    s += (
        ((((83 if x[67] <= -286 else 46 if x[25] <= 1 else -16 if x[73] <= 20 else 27) if x[96] <= 25 else (((-3 if
        x[25] <= 6 else 152) if x[45] <= 0 else -18) if x[10] <= 42 else -33) if x[83] <= 17 else 69) if x[94] <= 55
        else -67 if x[62] <= 1 else 66 if x[96] <= 35 else 15) if x[73] <= 51 else 39) if x[80] <= 1 else (-39 if x[13]
        <= 1080 else -106) if x[62] <= 6 else 45
    )
    s += (
        (((16 if x[26] <= 8 else -54) if x[96] <= 25 else (-75 if x[63] <= 1 else (2 if x[25] <= 6 else 135) if x[53]
        <= 0 else 10) if x[49] <= 42 else -10 if x[78] <= 14 else -56 if x[7] <= 0 else 87) if x[72] <= 51 else -30 if
        x[21] <= 7 else 98 if x[9] <= -104 else 37) if x[80] <= 1 else (-38 if x[63] <= 5 else -51 if x[96] <= 15 else
        83) if x[49] <= 148 else -90
    )
    s += (
        ((-71 if x[13] <= 7 else 21) if x[25] <= 1 else (-12 if x[39] <= 0 else 58) if x[43] <= 5 else (-30 if x[38] <=
        1 else -139) if x[35] <= 1 else 57) if x[73] <= 24 else (((((51 if x[13] <= 66 else -2) if x[39] <= 0 else 75)
        if x[73] <= 55 else 46) if x[31] <= 0 else 88) if x[59] <= 3 else 75 if x[67] <= -311 else -38 if x[51] <= 12
        else 5) if x[95] <= 75 else -37
    )
    s += (
        ((((68 if x[67] <= -286 else 2) if x[42] <= 9 else 48) if x[93] <= 55 else -69) if x[39] <= 0 else 73) if x[96]
        <= 25 else (((-6 if x[46] <= 255 else -17 if x[18] <= 227 else 44) if x[59] <= 3 else ((-37 if x[89] <= -1 else
        70) if x[77] <= 62 else 42) if x[18] <= 0 else (4 if x[88] <= 12 else -94) if x[87] <= 1 else -13) if x[97] <=
        65 else 34) if x[89] <= 1 else -71
    )
    s += (
        (((115 if x[26] <= 0 else -3) if x[1] <= 4 else -2 if x[82] <= 7 else -65) if x[50] <= 43 else -15 if x[58] <=
        4 else -48) if x[73] <= 24 else (((12 if x[73] <= 51 else 40) if x[82] <= 5 else 88) if x[81] <= 5 else -62 if
        x[75] <= 8 else 44) if x[9] <= 0 else (-95 if x[62] <= 1 else 37 if x[58] <= 4 else -4 if x[28] <= 7 else -152)
        if x[26] <= 5 else -53
    )
    s += (
        ((((((((4 if x[74] <= 7 else -24) if x[39] <= 0 else 42) if x[34] <= 1 else 64) if x[72] <= 40 else 30) if
        x[100] <= 15 else 13 if x[49] <= 32 else -49) if x[8] <= 1 else 49) if x[95] <= 75 else -51) if x[94] <= 55
        else -76 if x[62] <= 1 else 37) if x[80] <= 1 else (-84 if x[22] <= 15 else -111 if x[42] <= 2 else 1) if x[81]
        <= 8 else -116 if x[82] <= 17 else 15
    )
    s += (
        ((((-47 if x[2] <= 1 else 9 if x[10] <= 50 else -34 if x[53] <= 0 else 46) if x[93] <= 35 else 13 if x[61] <= 6
        else -65) if x[96] <= 25 else ((1 if x[93] <= 45 else -38) if x[53] <= 3 else -31) if x[50] <= 307 else -27 if
        x[94] <= 25 else 34) if x[94] <= 65 else 45) if x[80] <= 1 else (-22 if x[47] <= 102 else -128 if x[22] <= 28
        else -34) if x[99] <= 35 else 124
    )
    s += (
        (((((((8 if x[20] <= 0 else -31) if x[78] <= 1 else 1 if x[77] <= 51 else 56 if x[78] <= 4 else 34 if x[27] <=
        1 else -19) if x[78] <= 66 else -69) if x[31] <= 0 else 40) if x[98] <= 35 else 6 if x[71] <= 362 else -69) if
        x[27] <= 8 else -65) if x[40] <= 1 else 118) if x[80] <= 1 else (-24 if x[81] <= 7 else -106 if x[31] <= 1 else
        115) if x[99] <= 35 else 123
    )
    s += (
        (((60 if x[1] <= 4 else -33 if x[21] <= 22 else -87) if x[26] <= 1 else 60 if x[88] <= 2 else -22) if x[13] <=
        128 else (-7 if x[40] <= 1 else 109) if x[17] <= 8 else 115 if x[19] <= 22 else -68) if x[73] <= 24 else ((34
        if x[20] <= 10 else 15 if x[62] <= 2 else -38) if x[101] <= 32 else (61 if x[3] <= 38 else -88) if x[88] <= 12
        else -63) if x[17] <= 3 else -32
    )
    s += (
        ((((-1 if x[97] <= 65 else -42) if x[20] <= 37 else -67 if x[76] <= 10 else 3 if x[95] <= 65 else -63) if x[63]
        <= 3 else (-45 if x[56] <= 8 else 43) if x[6] <= 0 else -26) if x[94] <= 35 else (((2 if x[93] <= 55 else -68)
        if x[97] <= 65 else 43) if x[19] <= 14 else -127) if x[76] <= 20 else 32 if x[68] <= 109 else -74) if x[80] <=
        7 else -103 if x[48] <= 21 else 127
    )
    return s


def _score_1(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        (((((((-8 if x[10] <= 59 else 14) if x[64] <= 15 else 48) if x[15] <= 0 else (-57 if x[77] <= 0 else 6) if
        x[64] <= 8 else -179 if x[64] <= 11 else -36) if x[68] <= 148 else -63) if x[63] <= 3 else (-1 if x[77] <= 14
        else 64 if x[98] <= 35 else -47) if x[6] <= 0 else -15) if x[40] <= 1 else 109) if x[74] <= 36 else -26) if
        x[75] <= 36 else 38 if x[19] <= 29 else -87
    )
    s += (
        (((((8 if x[93] <= 25 else -57 if x[26] <= 0 else 3) if x[71] <= 378 else 37) if x[4] <= 0 else (53 if x[25] <=
        1 else (5 if x[9] <= -36 else -19 if x[48] <= 49 else -59) if x[62] <= 2 else -59) if x[89] <= -1 else -47 if
        x[26] <= 0 else 76 if x[87] <= 1 else -20) if x[34] <= 2 else 71) if x[83] <= 33 else 105) if x[85] <= 35 else
        6 if x[70] <= 3 else 59
    )
    s += (
        ((((-31 if x[31] <= 0 else -51 if x[25] <= 8 else 97) if x[85] <= 12 else (-43 if x[25] <= 5 else 73 if x[12]
        <= 0 else -11) if x[45] <= 13 else (22 if x[43] <= 5 else 15 if x[61] <= 1 else -20) if x[0] <= 49 else -29) if
        x[92] <= 55 else (18 if x[92] <= 95 else -79) if x[100] <= 35 else -87) if x[75] <= 37 else 27) if x[42] <= 9
        else 29 if x[4] <= 2 else -45
    )
    s += (
        (((((-6 if x[94] <= 45 else -61 if x[62] <= 1 else 23 if x[81] <= 14 else -93) if x[62] <= 2 else (16 if x[27]
        <= 2 else -76 if x[2] <= 5 else 166) if x[58] <= 5 else -56) if x[75] <= 40 else 33) if x[83] <= 33 else 102)
        if x[85] <= 37 else 38 if x[66] <= 3 else -14) if x[80] <= 1 else (-19 if x[71] <= 99 else -85 if x[19] <= 15
        else 19) if x[62] <= 6 else 43
    )
    s += (
        (((-20 if x[13] <= 128 else 22 if x[24] <= 1 else 122) if x[48] <= 31 else -24) if x[64] <= 0 else (-34 if
        x[89] <= 0 else -103) if x[59] <= 1 else -10) if x[73] <= 24 else (33 if x[96] <= 25 else (-13 if x[94] <= 25
        else 10 if x[76] <= 18 else 53) if x[59] <= 3 else (3 if x[61] <= 3 else -46) if x[43] <= 10 else 51) if x[80]
        <= 1 else -8 if x[13] <= 880 else -96
    )
    s += (
        (((-23 if x[41] <= 6 else 104 if x[78] <= 0 else 3) if x[77] <= 0 else 106 if x[3] <= -93 else 16) if x[95] <=
        35 else ((-15 if x[8] <= 1 else 59) if x[14] <= 2418 else 38) if x[60] <= 7 else -42 if x[69] <= 3 else 40) if
        x[73] <= 36 else ((-8 if x[73] <= 60 else 32) if x[28] <= 3 else 99 if x[72] <= 14 else 33) if x[58] <= 4 else
        -21 if x[79] <= 41 else 13
    )
    s += (
        ((((-13 if x[39] <= 0 else 53) if x[15] <= 0 else (-115 if x[71] <= 524 else 54) if x[88] <= 3 else -25) if
        x[42] <= 9 else 16) if x[63] <= 3 else 12) if x[73] <= 24 else (((-39 if x[88] <= 7 else 10) if x[92] <= 65
        else 51) if x[0] <= 31 else 68 if x[88] <= 3 else 15 if x[63] <= 4 else 85) if x[74] <= 16 else (-32 if x[39]
        <= 0 else 48) if x[13] <= 241 else 9
    )
    s += (
        (((((-31 if x[45] <= 21 else 28) if x[48] <= 45 else -7 if x[45] <= 505 else -141) if x[66] <= 1 else -29) if
        x[59] <= 1 else ((-52 if x[1] <= 5 else -14 if x[63] <= 5 else 57) if x[3] <= 43 else 89 if x[1] <= 9 else 20)
        if x[39] <= 0 else 100) if x[73] <= 51 else 31) if x[59] <= 3 else (7 if x[74] <= 0 else -19) if x[15] <= 0
        else -57 if x[72] <= 9 else -8
    )
    s += (
        (-42 if x[3] <= 64 else 85) if x[1] <= 1 else ((-10 if x[14] <= 126 else 29) if x[31] <= 0 else 94) if x[96] <=
        15 else ((9 if x[58] <= 4 else (98 if x[48] <= 24 else -39 if x[23] <= 0 else 61) if x[1] <= 4 else -18 if
        x[101] <= 27 else -69) if x[89] <= -1 else 92 if x[14] <= 275 else -15) if x[89] <= 0 else (82 if x[1] <= 4
        else -84) if x[48] <= 27 else 28
    )
    s += (
        (-24 if x[13] <= 139 else (90 if x[81] <= 3 else -73) if x[95] <= 0 else (-48 if x[88] <= 3 else 1) if x[10] <=
        705 else 78) if x[73] <= 12 else ((27 if x[58] <= 3 else (-23 if x[10] <= 59 else 1 if x[22] <= 24 else 53) if
        x[101] <= 32 else -47) if x[81] <= 3 else ((2 if x[41] <= 3 else -60) if x[10] <= 446 else -123) if x[89] <= 1
        else 80) if x[41] <= 53 else -64
    )
    s += (
        ((((6 if x[39] <= 0 else 61) if x[0] <= 93 else -49) if x[41] <= 14 else 86 if x[19] <= 2 else -21) if x[20] <=
        19 else (((-45 if x[76] <= 5 else -26 if x[71] <= 446 else 22 if x[93] <= 45 else 8 if x[95] <= 65 else -86) if
        x[80] <= 1 else -104) if x[82] <= 2 else 17) if x[19] <= 5 else 5 if x[77] <= 88 else 89) if x[80] <= 7 else
        -95 if x[0] <= 21 else 97
    )
    s += (
        (((-17 if x[21] <= 83 else 2) if x[22] <= 33 else (44 if x[100] <= 15 else -32) if x[67] <= -79 else (((-43 if
        x[0] <= 42 else 49) if x[46] <= 8 else 14) if x[27] <= 3 else (70 if x[13] <= 7 else -64) if x[19] <= 5 else
        38) if x[81] <= 14 else -79 if x[63] <= 3 else 42) if x[40] <= 1 else 101) if x[42] <= 9 else (43 if x[19] <= 4
        else -1) if x[4] <= 2 else -47
    )
    s += (
        (((4 if x[62] <= 2 else -18) if x[78] <= 56 else -55) if x[85] <= 35 else (41 if x[85] <= 48 else 7) if x[81]
        <= 23 else -75) if x[64] <= 8 else (-69 if x[20] <= 7 else -159) if x[64] <= 11 else (9 if x[26] <= 2 else 124
        if x[47] <= 49 else 12) if x[64] <= 12 else (-79 if x[97] <= 65 else 95) if x[64] <= 15 else (93 if x[49] <= 74
        else 5) if x[47] <= 87 else -34
    )
    s += (
        ((16 if x[96] <= 45 else ((9 if x[81] <= 4 else -70) if x[100] <= 25 else -5 if x[78] <= 4 else 129) if x[60]
        <= 1 else -15 if x[101] <= 32 else -86) if x[59] <= 3 else ((-22 if x[84] <= 68 else 49 if x[88] <= 5 else -43
        if x[22] <= 31 else 20) if x[13] <= 323 else 27) if x[15] <= 0 else -17 if x[81] <= 1 else -67) if x[41] <= 49
        else -79 if x[1] <= 6 else 69
    )
    s += (
        (24 if x[9] <= 0 else 12 if x[25] <= 6 else -51) if x[3] <= 6 else (((47 if x[19] <= 13 else -98) if x[41] <= 8
        else 111) if x[27] <= 0 else -17) if x[1] <= 9 else (-3 if x[14] <= 458 else 55) if x[96] <= 15 else (((23 if
        x[3] <= 14 else -66) if x[13] <= 50 else -10) if x[41] <= 3 else -104 if x[29] <= 0 else 25) if x[41] <= 11
        else -39 if x[25] <= 6 else 59
    )
    s += (
        ((((46 if x[67] <= -311 else -10 if x[81] <= 3 else -46) if x[63] <= 3 else 18) if x[8] <= 1 else 51) if x[94]
        <= 45 else (((27 if x[73] <= 55 else 68) if x[81] <= 14 else -84) if x[100] <= 15 else -23) if x[101] <= 32
        else -35) if x[80] <= 1 else ((47 if x[53] <= 0 else -52) if x[3] <= 92 else 126 if x[78] <= 2 else -19) if
        x[86] <= 0 else 50 if x[94] <= 65 else -151
    )
    s += (
        (((((31 if x[61] <= 1 else 2) if x[44] <= 72 else 7 if x[6] <= 0 else -40) if x[89] <= 0 else -46 if x[84] <=
        70 else 60) if x[53] <= 3 else -10) if x[92] <= 65 else ((55 if x[81] <= 4 else -45 if x[81] <= 17 else 85) if
        x[92] <= 95 else -66) if x[4] <= 1 else -35) if x[93] <= 45 else (0 if x[92] <= 25 else 67 if x[49] <= 23 else
        -65) if x[29] <= 0 else 54
    )
    s += (
        ((((-14 if x[77] <= 7 else -8 if x[85] <= 14 else 23) if x[64] <= 0 else (-36 if x[64] <= 4 else -133) if x[64]
        <= 7 else 45 if x[96] <= 15 else (-1 if x[34] <= 2 else 111) if x[64] <= 8 else -112 if x[64] <= 11 else 5) if
        x[92] <= 65 else 4 if x[21] <= 11 else 55) if x[64] <= 12 else -54) if x[64] <= 15 else -13 if x[61] <= 7 else
        97 if x[10] <= 131 else -6
    )
    s += (
        ((((-26 if x[28] <= 3 else 47) if x[85] <= 11 else 37) if x[1] <= 9 else ((34 if x[66] <= 1 else (23 if x[85]
        <= 14 else -45) if x[13] <= 150 else 18) if x[80] <= 7 else -111) if x[28] <= 1 else -19 if x[29] <= 0 else 60
        if x[50] <= 128 else -32) if x[7] <= 1 else -92 if x[7] <= 2 else 10) if x[95] <= 55 else (-22 if x[83] <= 25
        else 85) if x[85] <= 37 else 17
    )
    s += (
        ((((26 if x[28] <= 4 else 111) if x[9] <= -104 else (18 if x[3] <= 18 else -20) if x[47] <= 32 else -44) if
        x[13] <= 150 else -48 if x[88] <= 2 else 15) if x[95] <= 75 else 74 if x[96] <= 45 else -42) if x[80] <= 1 else
        ((-13 if x[71] <= 0 else -79) if x[19] <= 20 else -63 if x[10] <= 23 else 133 if x[82] <= 10 else -70) if x[6]
        <= 0 else -17 if x[69] <= 2 else 99
    )
    s += (
        ((-61 if x[58] <= 2 else 10) if x[1] <= 1 else (((2 if x[77] <= 5 else 41) if x[4] <= 0 else 3) if x[92] <= 85
        else -84) if x[64] <= 0 else (-28 if x[64] <= 4 else -110) if x[64] <= 7 else 32 if x[96] <= 15 else (3 if
        x[82] <= 5 else 76) if x[64] <= 8 else -112 if x[64] <= 11 else (-30 if x[26] <= 0 else 58) if x[88] <= 13 else
        -23) if x[80] <= 7 else -55
    )
    s += (
        -28 if x[1] <= 1 else ((97 if x[27] <= 0 else -7 if x[54] <= 8 else 60) if x[1] <= 4 else (-60 if x[13] <= 150
        else -10) if x[22] <= 10 else (0 if x[1] <= 10 else 37) if x[63] <= 6 else -35 if x[68] <= -127 else 57) if
        x[15] <= 0 else ((-53 if x[63] <= 4 else 15) if x[94] <= 55 else 70) if x[91] <= 35 else -27 if x[44] <= 13
        else 13 if x[98] <= 35 else -35
    )
    s += (
        (((-42 if x[10] <= 93 else 51) if x[50] <= 55 else -50) if x[1] <= 1 else (12 if x[64] <= 12 else -50) if x[64]
        <= 15 else 49) if x[20] <= 16 else ((17 if x[41] <= 33 else -54) if x[93] <= 45 else -46 if x[29] <= 0 else 46)
        if x[64] <= 1 else -116 if x[64] <= 7 else -6 if x[64] <= 8 else -136 if x[64] <= 11 else 27 if x[1] <= 7 else
        -49 if x[97] <= 65 else 51
    )
    s += (
        (((((66 if x[47] <= 29 else 9) if x[9] <= -63 else ((-85 if x[2] <= 1 else -1) if x[77] <= 7 else 125 if x[3]
        <= -93 else 24) if x[0] <= 47 else (57 if x[9] <= 5 else -41) if x[46] <= 18 else -51) if x[81] <= 6 else -30)
        if x[20] <= 19 else -17 if x[19] <= 4 else (24 if x[81] <= 1 else -23) if x[77] <= 88 else 57) if x[3] <= 96
        else -72) if x[46] <= 547 else 36
    )
    s += (
        ((((((23 if x[76] <= 9 else 1) if x[15] <= 0 else -6) if x[3] <= 96 else -82) if x[74] <= 16 else ((17 if x[59]
        <= 2 else 7 if x[61] <= 1 else (-47 if x[79] <= 0 else 19) if x[20] <= 23 else -88) if x[6] <= 0 else -11 if
        x[88] <= 38 else -70) if x[4] <= 2 else -52) if x[75] <= 62 else 41) if x[6] <= 1 else -106) if x[38] <= 1 else
        -128 if x[4] <= 4 else 20
    )
    s += (
        ((((((2 if x[100] <= 15 else (-27 if x[77] <= 15 else 110) if x[43] <= 1 else -8 if x[60] <= 3 else -53 if
        x[43] <= 10 else 42) if x[83] <= 33 else 72) if x[13] <= 2121 else 32) if x[34] <= 0 else -25 if x[48] <= 20
        else 150 if x[3] <= 2 else 44) if x[48] <= 114 else -69) if x[38] <= 1 else 53 if x[43] <= 2 else -118) if
        x[80] <= 1 else -17 if x[83] <= 3 else -106
    )
    s += (
        ((((((57 if x[92] <= 95 else -69) if x[96] <= 0 else -13) if x[93] <= 55 else (-55 if x[84] <= 57 else 58) if
        x[92] <= 25 else -103) if x[23] <= 0 else ((15 if x[78] <= 0 else -54) if x[20] <= 9 else -35) if x[78] <= 1
        else 15) if x[94] <= 45 else (2 if x[99] <= 35 else 83) if x[92] <= 65 else 116 if x[67] <= -33 else 28) if
        x[78] <= 56 else -46) if x[71] <= 3631 else -74
    )
    s += (
        (((((-63 if x[59] <= 0 else 7) if x[49] <= 101 else ((-66 if x[53] <= 0 else -1) if x[49] <= 705 else 85) if
        x[81] <= 1 else -47) if x[72] <= 12 else -6 if x[21] <= 60 else 21) if x[68] <= 42 else (((46 if x[49] <= 11
        else -22) if x[47] <= 301 else 75) if x[81] <= 9 else -81) if x[49] <= 46 else -115 if x[60] <= 9 else -13) if
        x[71] <= 3631 else -66) if x[42] <= 9 else 21
    )
    s += (
        (((((26 if x[29] <= 3 else -50) if x[0] <= 45 else (68 if x[88] <= 0 else -30 if x[101] <= 32 else 38) if x[2]
        <= 4 else 84) if x[3] <= 7 else (-41 if x[97] <= 15 else -2) if x[101] <= 32 else -37) if x[42] <= 8 else 17 if
        x[80] <= 8 else -96) if x[8] <= 1 else 96) if x[7] <= 1 else (-72 if x[97] <= 55 else -49 if x[77] <= 30 else
        83) if x[93] <= 35 else 39
    )
    s += (
        (((0 if x[49] <= 42 else (71 if x[1] <= 4 else -93) if x[26] <= 0 else -17) if x[88] <= 4 else (16 if x[57] <=
        2 else (-58 if x[1] <= 2 else 43) if x[1] <= 9 else -13) if x[98] <= 35 else -68 if x[66] <= 3 else 90) if
        x[84] <= 68 else (-10 if x[49] <= 217 else 22) if x[89] <= -1 else (12 if x[48] <= 36 else 78) if x[49] <= 228
        else -12) if x[27] <= 8 else -65
    )
    s += (
        (-10 if x[78] <= 1 else (((((14 if x[6] <= 0 else -35) if x[100] <= 15 else 8 if x[21] <= 18 else -59) if x[21]
        <= 77 else (49 if x[78] <= 9 else 2) if x[62] <= 5 else -85) if x[101] <= 32 else (-73 if x[18] <= 227 else -1)
        if x[100] <= 15 else 61) if x[34] <= 1 else 64) if x[80] <= 1 else (-31 if x[19] <= 20 else 38) if x[99] <= 35
        else 89) if x[40] <= 1 else 102
    )
    s += (
        ((((((-12 if x[22] <= 10 else 14) if x[80] <= 3 else -9 if x[17] <= 2 else 190) if x[4] <= 2 else 52 if x[43]
        <= 2 else -37) if x[41] <= 14 else 93 if x[88] <= 10 else -20 if x[13] <= 128 else 66) if x[48] <= 114 else
        -66) if x[80] <= 4 else -71) if x[20] <= 19 else -19 if x[85] <= 19 else ((-47 if x[23] <= 25 else 16) if x[41]
        <= 7 else 95) if x[18] <= 37 else 11
    )
    s += (
        -8 if x[94] <= 35 else ((60 if x[3] <= -93 else (((40 if x[60] <= 3 else 7) if x[81] <= 8 else -59) if x[91] <=
        45 else 1 if x[59] <= 2 else -22 if x[3] <= 91 else -114) if x[71] <= 592 else 30) if x[72] <= 57 else 35) if
        x[101] <= 32 else -130 if x[91] <= 0 else (56 if x[3] <= 35 else -28) if x[60] <= 2 else -2 if x[51] <= 116
        else -107 if x[91] <= 95 else 36
    )
    s += (
        (((29 if x[67] <= -286 else (-7 if x[31] <= 0 else 74 if x[14] <= 220 else -17) if x[83] <= 4 else -45) if
        x[34] <= 0 else -39 if x[93] <= 15 else -54 if x[22] <= 9 else 60) if x[83] <= 33 else 90) if x[85] <= 37 else
        -19 if x[68] <= -10 else 44 if x[85] <= 48 else ((-41 if x[94] <= 25 else 63 if x[22] <= 29 else -64) if x[82]
        <= 2 else -95) if x[78] <= 3 else 36
    )
    s += (
        ((((-13 if x[1] <= 11 else 37) if x[42] <= 6 else 1 if x[85] <= 42 else 11 if x[3] <= 90 else 142) if x[94] <=
        55 else ((-5 if x[44] <= 11 else 64) if x[57] <= 1 else 11 if x[10] <= 123 else -96) if x[101] <= 32 else (-115
        if x[71] <= 648 else 25) if x[101] <= 42 else 108) if x[80] <= 7 else -94 if x[79] <= 985 else 39) if x[75] <=
        18 else 11 if x[90] <= 6 else 84
    )
    s += (
        (((-10 if x[20] <= 25 else -41) if x[78] <= 3 else (7 if x[6] <= 0 else -67 if x[85] <= 24 else 16) if x[31] <=
        0 else 70) if x[94] <= 35 else (13 if x[64] <= 0 else -66 if x[64] <= 7 else 17 if x[20] <= 32 else -13 if
        x[89] <= 0 else -101) if x[99] <= 35 else -15 if x[71] <= 212 else 137 if x[98] <= 15 else -38) if x[36] <= 0
        else 2 if x[50] <= 177 else 96
    )
    s += (
        (((-9 if x[22] <= 32 else (63 if x[1] <= 8 else 6) if x[27] <= 0 else -7) if x[50] <= 445 else 82 if x[68] <=
        -37 else 8) if x[39] <= 0 else (103 if x[101] <= 12 else 29) if x[9] <= -6 else (31 if x[68] <= 148 else -108)
        if x[101] <= 12 else 38 if x[14] <= 238 else 15 if x[92] <= 25 else -26 if x[98] <= 25 else -199) if x[80] <= 7
        else -72 if x[0] <= 21 else 101
    )
    s += (
        (((((((-1 if x[92] <= 55 else 16) if x[81] <= 8 else ((((85 if x[95] <= 35 else -105) if x[92] <= 25 else -91)
        if x[99] <= 0 else 19) if x[64] <= 15 else 81) if x[90] <= 1 else 79) if x[83] <= 2 else -52) if x[8] <= 1 else
        59) if x[8] <= 4 else -75 if x[93] <= 35 else 67) if x[25] <= 20 else 162) if x[48] <= 114 else -61) if x[38]
        <= 1 else -129 if x[29] <= 1 else 17
    )
    s += (
        (45 if x[96] <= 0 else -28 if x[23] <= 35 else -113) if x[50] <= 5 else ((11 if x[50] <= 27 else ((53 if x[3]
        <= -93 else -27) if x[50] <= 214 else 13 if x[14] <= 1750 else -46) if x[23] <= 0 else (-1 if x[29] <= 7 else
        -93) if x[39] <= 0 else 73) if x[46] <= 217 else 24 if x[25] <= 8 else 7 if x[9] <= -1 else 38 if x[14] <= 70
        else -101) if x[78] <= 56 else -44
    )
    s += (
        ((((((((-32 if x[52] <= 13 else 9) if x[41] <= 12 else 82) if x[20] <= 97 else -19) if x[78] <= 0 else -46) if
        x[78] <= 1 else 8 if x[1] <= 12 else -92) if x[80] <= 1 else (-25 if x[82] <= 16 else -69 if x[28] <= 1 else
        116) if x[41] <= 29 else 116) if x[41] <= 64 else -72) if x[38] <= 1 else -120 if x[1] <= 10 else 79) if x[36]
        <= 0 else 76 if x[88] <= 11 else -5
    )
    return s


def _score_2(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        ((((((-43 if x[90] <= 1 else 33) if x[50] <= 13 else 7 if x[92] <= 35 else (19 if x[1] <= 4 else -17) if x[98]
        <= 35 else 75 if x[14] <= 238 else -117) if x[92] <= 65 else (67 if x[92] <= 85 else -63) if x[66] <= 1 else
        -6) if x[8] <= 4 else -82) if x[22] <= 34 else 3 if x[72] <= 97 else 49) if x[27] <= 8 else 2 if x[55] <= 1
        else -110) if x[75] <= 36 else 22
    )
    s += (
        ((((-9 if x[14] <= 126 else -62 if x[42] <= 1 else 13 if x[94] <= 25 else 63) if x[96] <= 15 else -6) if x[41]
        <= 10 else 0 if x[3] <= 32 else 69) if x[74] <= 7 else ((-27 if x[18] <= 100 else 8) if x[41] <= -1 else -48 if
        x[42] <= 9 else 41) if x[82] <= 5 else 75 if x[97] <= 55 else -34) if x[94] <= 65 else 35 if x[82] <= 6 else 80
        if x[21] <= 37 else -117
    )
    s += (
        ((5 if x[75] <= 81 else 59) if x[41] <= 64 else -80) if x[53] <= 4 else ((-56 if x[1] <= 2 else (((-26 if x[10]
        <= 17 else 249 if x[14] <= 204 else -25) if x[94] <= 0 else -13) if x[73] <= 30 else 56 if x[68] <= -24 else 47
        if x[26] <= 0 else -21) if x[97] <= 55 else (-20 if x[26] <= 2 else 64) if x[74] <= 19 else -64) if x[14] <=
        489 else 22) if x[15] <= 0 else -21
    )
    s += (
        -27 if x[1] <= 1 else (((11 if x[89] <= 0 else -36 if x[90] <= 16 else 49) if x[38] <= 1 else -97) if x[36] <=
        0 else 70) if x[58] <= 4 else -39 if x[58] <= 8 else (((41 if x[47] <= 463 else -73) if x[1] <= 3 else 97) if
        x[62] <= 5 else -82) if x[1] <= 4 else 6 if x[20] <= 19 else ((-42 if x[29] <= 0 else 21) if x[94] <= 55 else
        9) if x[62] <= 5 else -122
    )
    s += (
        ((2 if x[92] <= 95 else -63) if x[98] <= 15 else (9 if x[10] <= 54 else 87) if x[96] <= 35 else -4) if x[95] <=
        55 else ((-4 if x[39] <= 0 else 64 if x[9] <= 70 else -30) if x[64] <= 0 else (((-127 if x[100] <= 25 else 51)
        if x[64] <= 7 else 15) if x[3] <= 66 else -62) if x[92] <= 35 else -87 if x[3] <= 24 else -19) if x[93] <= 65
        else -71 if x[73] <= 71 else 56
    )
    s += (
        (((((-2 if x[83] <= 17 else 79) if x[7] <= 1 else -46 if x[93] <= 35 else 39) if x[80] <= 7 else (-93 if x[79]
        <= 985 else 24) if x[0] <= 21 else 88) if x[99] <= 35 else -33 if x[94] <= 25 else 12 if x[77] <= 88 else 113)
        if x[52] <= 436 else -20 if x[0] <= 16 else 77 if x[47] <= 23 else 15) if x[36] <= 0 else -51 if x[1] <= 6 else
        16 if x[18] <= 919 else 115
    )
    s += (
        (((((-1 if x[10] <= 131 else -38) if x[45] <= 21 else 17 if x[55] <= 2 else -6) if x[41] <= -1 else (96 if
        x[94] <= 65 else -85) if x[25] <= 1 else -102 if x[25] <= 3 else -31) if x[41] <= 11 else (((-50 if x[101] <=
        22 else 22) if x[85] <= 31 else 52) if x[25] <= 7 else 46) if x[17] <= 2 else 115) if x[40] <= 1 else 92) if
        x[41] <= 47 else -55 if x[2] <= 6 else 151
    )
    s += (
        ((((-4 if x[41] <= 6 else 72 if x[27] <= 0 else 103 if x[46] <= 18 else -25) if x[50] <= 90 else ((-37 if x[29]
        <= 2 else -104) if x[47] <= 388 else 28) if x[46] <= 103 else (37 if x[28] <= 2 else -27) if x[26] <= 2 else
        -38) if x[73] <= 14 else 9 if x[62] <= 2 else -32 if x[90] <= 0 else 27) if x[40] <= 0 else -91 if x[0] <= 15
        else 58) if x[40] <= 1 else 94
    )
    s += (
        ((-30 if x[1] <= 1 else 6 if x[58] <= 4 else -42 if x[58] <= 8 else (38 if x[51] <= 383 else -45) if x[1] <= 4
        else -38 if x[22] <= 15 else 13 if x[50] <= 27 else -18) if x[83] <= 33 else 83) if x[85] <= 37 else (-71 if
        x[92] <= 0 else 69) if x[1] <= 4 else -67 if x[62] <= 1 else (-69 if x[76] <= 2 else 31) if x[85] <= 48 else
        -21 if x[62] <= 3 else 48
    )
    s += (
        ((((-44 if x[68] <= -10 else 17) if x[93] <= 15 else -50 if x[31] <= 0 else 105) if x[13] <= 128 else -33 if
        x[44] <= 1 else -15 if x[52] <= 9 else 25) if x[25] <= 4 else 33 if x[24] <= 0 else -55) if x[4] <= 0 else ((-8
        if x[48] <= 41 else 89 if x[44] <= 1 else 16) if x[68] <= -20 else (-23 if x[75] <= 11 else 2) if x[36] <= 0
        else 42) if x[85] <= 37 else 24
    )
    s += (
        ((-5 if x[3] <= 68 else -47) if x[51] <= 10 else (((8 if x[64] <= 8 else -97 if x[64] <= 11 else -16 if x[22]
        <= 39 else -70 if x[88] <= 0 else 32) if x[26] <= 5 else -31 if x[64] <= 7 else 26 if x[77] <= 97 else -41) if
        x[39] <= 0 else 32) if x[98] <= 35 else 49 if x[18] <= 187 else 36 if x[22] <= 7 else -62) if x[42] <= 8 else 7
        if x[18] <= 793 else 50
    )
    s += (
        ((((-2 if x[92] <= 65 else (((45 if x[93] <= 55 else -50) if x[97] <= 65 else -50) if x[64] <= 12 else -86 if
        x[64] <= 15 else 17) if x[78] <= 6 else 46) if x[100] <= 35 else -51 if x[93] <= 35 else 26) if x[83] <= 2 else
        -63 if x[78] <= 12 else 82) if x[8] <= 1 else 73 if x[42] <= 4 else -72 if x[97] <= 55 else 92) if x[8] <= 4
        else -75 if x[93] <= 25 else 28
    )
    s += (
        (((54 if x[15] <= 0 else -31) if x[1] <= 9 else -10 if x[96] <= 25 else -71) if x[25] <= 4 else 31 if x[62] <=
        2 else -15) if x[9] <= -69 else ((0 if x[9] <= 127 else 63 if x[25] <= 3 else -54 if x[77] <= 65 else 57) if
        x[25] <= 11 else -5 if x[9] <= 0 else -116 if x[98] <= 25 else 12) if x[4] <= 2 else (20 if x[68] <= -110 else
        -60) if x[18] <= 965 else 15
    )
    s += (
        ((-28 if x[52] <= 9 else ((-19 if x[90] <= 0 else (-35 if x[48] <= 13 else 31) if x[1] <= 11 else 153) if x[23]
        <= 25 else 37 if x[76] <= 37 else -46) if x[10] <= 74 else -14) if x[94] <= 35 else (((8 if x[76] <= 14 else
        (22 if x[48] <= 12 else -55) if x[20] <= 82 else 29) if x[76] <= 20 else 21) if x[1] <= 12 else -93) if x[100]
        <= 35 else -34) if x[75] <= 62 else 34
    )
    s += (
        ((11 if x[28] <= 2 else 8 if x[9] <= -1 else -46) if x[95] <= 35 else (((-47 if x[46] <= 243 else 1) if x[84]
        <= 70 else 16 if x[99] <= 0 else -51) if x[9] <= 78 else 13) if x[28] <= 3 else (-92 if x[46] <= 26 else 22 if
        x[58] <= 8 else -78) if x[89] <= -1 else 82) if x[94] <= 35 else (8 if x[100] <= 25 else -24 if x[99] <= 35
        else 123) if x[99] <= 45 else 77
    )
    s += (
        ((-30 if x[45] <= 5 else -17 if x[68] <= -5 else -16 if x[9] <= -82 else 22) if x[0] <= 26 else -21) if x[73]
        <= 10 else ((87 if x[68] <= -271 else -20) if x[0] <= 28 else (25 if x[21] <= 89 else 94) if x[27] <= 0 else
        (-18 if x[21] <= 55 else -24 if x[71] <= 36 else 35) if x[89] <= -1 else -24 if x[1] <= 5 else 79) if x[9] <=
        -36 else -1 if x[0] <= 75 else -59
    )
    s += (
        (((-15 if x[77] <= 7 else (5 if x[19] <= 20 else 60) if x[48] <= 49 else -51) if x[73] <= 10 else ((9 if x[95]
        <= 35 else 8 if x[50] <= 7 else 27 if x[53] <= 0 else -118) if x[50] <= 13 else 19) if x[74] <= 16 else (-14 if
        x[77] <= 65 else 2 if x[19] <= 5 else 53) if x[4] <= 4 else -79) if x[78] <= 69 else -50) if x[38] <= 1 else
        -123 if x[29] <= 1 else 13
    )
    s += (
        31 if x[67] <= -311 else (((6 if x[16] <= 6 else 85) if x[97] <= 35 else (-17 if x[67] <= 0 else -65) if x[18]
        <= 37 else -1) if x[13] <= 206 else (25 if x[71] <= 129 else -3 if x[79] <= 3684 else -64) if x[97] <= 45 else
        21) if x[64] <= 8 else -89 if x[64] <= 11 else (57 if x[10] <= 29 else 5) if x[64] <= 12 else (-67 if x[97] <=
        65 else 91) if x[64] <= 15 else 16
    )
    s += (
        ((-7 if x[94] <= 25 else (((11 if x[20] <= 19 else -20) if x[13] <= 2121 else 66) if x[46] <= 30 else 17 if
        x[50] <= 362 else 58) if x[74] <= 43 else -13) if x[53] <= 5 else ((0 if x[94] <= 45 else 73 if x[50] <= 29
        else 20 if x[81] <= 3 else -81) if x[82] <= 7 else -54) if x[96] <= 25 else -55 if x[50] <= 13 else -9) if
        x[38] <= 1 else 30 if x[43] <= 2 else -99
    )
    s += (
        (((5 if x[13] <= 241 else 46) if x[64] <= 0 else -18 if x[19] <= 5 else 99 if x[95] <= 0 else 7) if x[4] <= 0
        else (((-6 if x[36] <= 0 else 56) if x[4] <= 4 else -67) if x[62] <= 6 else 6 if x[91] <= 45 else -73) if x[29]
        <= 0 else -67 if x[62] <= 1 else (69 if x[63] <= 4 else -51) if x[29] <= 1 else -6 if x[63] <= 5 else 65) if
        x[80] <= 1 else -18
    )
    s += (
        (((((-59 if x[18] <= 77 else 4) if x[1] <= 2 else 11) if x[101] <= 37 else -8 if x[94] <= 55 else -108) if
        x[20] <= 16 else (3 if x[17] <= 1 else -47) if x[59] <= 3 else (-17 if x[18] <= 201 else -118 if x[11] <= 8
        else -31) if x[50] <= 97 else -7) if x[94] <= 65 else ((30 if x[100] <= 35 else -63) if x[47] <= 436 else 89)
        if x[4] <= 3 else -61) if x[6] <= 1 else -77
    )
    s += (
        ((((-14 if x[51] <= 12 else 0) if x[6] <= 1 else -96) if x[31] <= 1 else (68 if x[29] <= 2 else -29) if x[25]
        <= 8 else 89) if x[42] <= 9 else (((73 if x[88] <= 27 else -17) if x[46] <= 8 else -38 if x[13] <= 50 else (-32
        if x[51] <= 160 else 38) if x[53] <= 1 else 72 if x[51] <= 18 else 9) if x[66] <= 7 else -26) if x[46] <= 389
        else 71) if x[29] <= 9 else -65
    )
    s += (
        (2 if x[28] <= 7 else 63 if x[45] <= 290 else -61) if x[95] <= 55 else (((-29 if x[27] <= 1 else 33) if x[41]
        <= 6 else 74) if x[45] <= 7 else ((2 if x[59] <= 2 else 10 if x[19] <= 1 else -57) if x[41] <= 3 else (-83 if
        x[85] <= 24 else -14) if x[2] <= 6 else 111) if x[70] <= 7 else -68) if x[46] <= 231 else -19 if x[50] <= 111
        else 42 if x[6] <= 0 else -22
    )
    s += (
        (((((((-31 if x[47] <= 7 else 8) if x[72] <= 10 else -1 if x[21] <= 7 else 42) if x[100] <= 15 else -29 if x[3]
        <= 93 else 133 if x[21] <= 22 else -70) if x[101] <= 22 else -1 if x[76] <= 25 else -47) if x[95] <= 55 else 25
        if x[47] <= 13 else -40 if x[69] <= 1 else -29 if x[91] <= 55 else 8) if x[3] <= 96 else -70) if x[40] <= 0
        else -59) if x[40] <= 1 else 92
    )
    s += (
        ((((-30 if x[42] <= 1 else (13 if x[92] <= 65 else 66) if x[92] <= 85 else -65) if x[3] <= 5 else ((3 if x[10]
        <= 358 else -27) if x[101] <= 22 else ((77 if x[96] <= 15 else -47 if x[71] <= 378 else 74) if x[48] <= 10 else
        -58) if x[26] <= 1 else -8 if x[89] <= -1 else 62) if x[42] <= 9 else 21) if x[27] <= 8 else -47) if x[6] <= 1
        else -70) if x[71] <= 3631 else -57
    )
    s += (
        ((-5 if x[78] <= 1 else 8 if x[1] <= 12 else -89) if x[40] <= 1 else 88) if x[80] <= 1 else (52 if x[19] <= 9
        else 44 if x[54] <= 1 else -76) if x[1] <= 7 else ((((-42 if x[89] <= -1 else 94 if x[9] <= 16 else -29) if
        x[20] <= 7 else 127 if x[101] <= 7 else -56) if x[80] <= 4 else -77) if x[20] <= 19 else -78) if x[19] <= 15
        else -38 if x[18] <= 60 else 84
    )
    s += (
        ((((1 if x[29] <= 4 else (-99 if x[97] <= 35 else -19) if x[75] <= 8 else 39) if x[44] <= 264 else -27) if
        x[71] <= 545 else (((4 if x[71] <= 679 else -70) if x[80] <= 2 else 80) if x[57] <= 8 else 16) if x[18] <= 350
        else 1 if x[97] <= 35 else (-18 if x[85] <= 6 else 60) if x[81] <= 7 else -39) if x[38] <= 1 else -118 if x[29]
        <= 1 else 6) if x[0] <= 114 else -59
    )
    s += (
        (((24 if x[69] <= 0 else -17) if x[13] <= 150 else (20 if x[10] <= 42 else -67) if x[88] <= 2 else 32 if x[4]
        <= 0 else 4) if x[64] <= 0 else ((22 if x[13] <= 66 else -42) if x[64] <= 4 else -95) if x[64] <= 7 else (-29
        if x[22] <= 10 else 72 if x[67] <= -311 else 25 if x[64] <= 12 else -85 if x[64] <= 13 else 2) if x[20] <= 20
        else -16) if x[40] <= 1 else 78
    )
    s += (
        (((-52 if x[9] <= 38 else 15) if x[44] <= 0 else -26 if x[47] <= 17 else 19 if x[47] <= 63 else -7) if x[84] <=
        42 else (((((39 if x[66] <= 8 else -46) if x[96] <= 25 else -12) if x[29] <= 2 else -48) if x[0] <= 36 else 21)
        if x[9] <= -1 else 8 if x[0] <= 45 else -31 if x[34] <= 0 else 61) if x[86] <= 1 else 50 if x[0] <= 17 else
        -54) if x[86] <= 4 else 26
    )
    s += (
        (((((12 if x[76] <= 13 else ((-37 if x[0] <= 9 else 30) if x[81] <= 6 else -83) if x[0] <= 25 else -56) if
        x[26] <= 3 else 5 if x[96] <= 15 else 88) if x[91] <= 15 else 26) if x[0] <= 72 else -48) if x[91] <= 55 else
        -56 if x[28] <= 1 else 6) if x[96] <= 25 else ((-17 if x[0] <= 67 else 14) if x[91] <= 65 else -21 if x[69] <=
        1 else 16) if x[63] <= 3 else 15
    )
    s += (
        ((((-39 if x[9] <= -129 else 91 if x[10] <= 140 else -33) if x[25] <= 5 else 51) if x[9] <= -104 else 9 if
        x[45] <= 25 else -17 if x[47] <= 45 else 19) if x[47] <= 63 else (-39 if x[9] <= 70 else 41) if x[45] <= 31
        else 6 if x[62] <= 2 else ((78 if x[95] <= 35 else -16) if x[58] <= 4 else -54) if x[10] <= 86 else -47) if
        x[75] <= 29 else 5 if x[23] <= 25 else 49
    )
    s += (
        ((((((19 if x[45] <= 7 else -62) if x[21] <= 46 else 40 if x[0] <= 41 else -11) if x[56] <= 8 else 12) if x[81]
        <= 12 else -40) if x[20] <= 16 else (7 if x[98] <= 55 else 53 if x[10] <= 248 else -102) if x[64] <= 0 else
        (-16 if x[64] <= 4 else -133) if x[64] <= 7 else (-12 if x[62] <= 2 else -72) if x[63] <= 4 else 25) if x[3] <=
        96 else -61) if x[92] <= 95 else -69
    )
    s += (
        (((((1 if x[41] <= 3 else (60 if x[68] <= -20 else -17) if x[47] <= 74 else -69) if x[41] <= 10 else (-21 if
        x[96] <= 15 else 72) if x[68] <= -10 else (12 if x[98] <= 0 else -37) if x[89] <= -1 else 60) if x[41] <= 53
        else -44) if x[8] <= 1 else 86 if x[7] <= 1 else -55 if x[7] <= 2 else 27) if x[38] <= 1 else -58) if x[6] <= 1
        else -99 if x[31] <= 2 else 48
    )
    s += (
        (((-71 if x[93] <= 0 else 39) if x[67] <= -311 else -3) if x[62] <= 2 else ((49 if x[88] <= 2 else -57) if
        x[50] <= 55 else 79 if x[93] <= 35 else -18) if x[10] <= 64 else -65) if x[63] <= 3 else -44 if x[50] <= 1 else
        ((((-3 if x[77] <= 15 else 94 if x[78] <= 12 else -40) if x[25] <= 1 else -1) if x[72] <= 51 else 57) if x[97]
        <= 65 else 50) if x[16] <= 24 else 133
    )
    s += (
        (((6 if x[89] <= 0 else -35) if x[62] <= 6 else -70) if x[59] <= 1 else (31 if x[4] <= 0 else -9) if x[75] <=
        11 else 50) if x[59] <= 3 else ((((2 if x[95] <= 45 else -30) if x[28] <= 3 else -51 if x[89] <= -1 else 9) if
        x[41] <= 13 else 34) if x[77] <= 60 else 24) if x[15] <= 0 else (-19 if x[44] <= 135 else -63) if x[28] <= 3
        else -33 if x[91] <= 45 else 53
    )
    s += (
        ((8 if x[41] <= 33 else (19 if x[27] <= 1 else -74) if x[100] <= 25 else -19 if x[76] <= 10 else 158) if x[68]
        <= 35 else 36 if x[43] <= 3 else -40) if x[59] <= 3 else ((((-17 if x[77] <= 51 else 8) if x[100] <= 15 else
        (-20 if x[44] <= 21 else -76) if x[47] <= 287 else 36) if x[33] <= 1 else 43) if x[34] <= 1 else 40) if x[43]
        <= 8 else 18 if x[44] <= 102 else -24
    )
    s += (
        (((((-62 if x[62] <= 1 else 22) if x[57] <= 2 else 10 if x[97] <= 35 else -9 if x[20] <= 57 else -59) if x[18]
        <= 334 else -19 if x[72] <= 60 else 30) if x[71] <= 446 else ((5 if x[51] <= 383 else -56 if x[18] <= 1402 else
        68 if x[48] <= 47 else -49) if x[42] <= 8 else 36) if x[29] <= 0 else 37) if x[71] <= 3631 else -46) if x[6] <=
        1 else -97 if x[31] <= 2 else 65
    )
    s += (
        ((4 if x[49] <= 705 else 61) if x[60] <= 1 else (((((29 if x[96] <= 25 else 77) if x[51] <= 360 else -12) if
        x[78] <= 15 else -19) if x[44] <= 109 else -25) if x[1] <= 4 else -15 if x[78] <= 6 else 18 if x[100] <= 15
        else -24) if x[46] <= 129 else (-96 if x[71] <= 545 else -12) if x[45] <= 125 else (10 if x[71] <= 849 else
        -106) if x[60] <= 4 else 39) if x[71] <= 3631 else -50
    )
    s += (
        ((-6 if x[48] <= 33 else -69) if x[64] <= 7 else 52 if x[93] <= 25 else -40) if x[1] <= 1 else ((-6 if x[94] <=
        25 else (47 if x[22] <= 10 else 13) if x[93] <= 45 else 3 if x[62] <= 2 else -70) if x[64] <= 0 else (19 if
        x[1] <= 9 else -46) if x[22] <= 12 else -31 if x[64] <= 7 else (-2 if x[55] <= 2 else -100) if x[55] <= 5 else
        24) if x[78] <= 66 else -47
    )
    s += (
        ((((-4 if x[10] <= 705 else 45) if x[73] <= 34 else 37 if x[68] <= -137 else (7 if x[62] <= 2 else 13 if x[10]
        <= 86 else -70) if x[80] <= 7 else -83) if x[95] <= 75 else (-48 if x[94] <= 25 else 82) if x[96] <= 45 else
        -41 if x[100] <= 25 else 59) if x[5] <= 2 else -68) if x[36] <= 0 else -35 if x[95] <= 25 else (75 if x[62] <=
        4 else -28) if x[10] <= 559 else -38
    )
    return s


def _score_3(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        (((((((4 if x[15] <= 0 else -15) if x[13] <= 1880 else -44 if x[77] <= 7 else 32) if x[83] <= 24 else 86) if
        x[92] <= 65 else (30 if x[92] <= 95 else -47) if x[13] <= 2413 else -52) if x[7] <= 1 else (-90 if x[3] <= 45
        else 23) if x[7] <= 2 else 6) if x[71] <= 3631 else -79) if x[75] <= 8 else 22) if x[74] <= 16 else (-17 if
        x[75] <= 40 else 19) if x[85] <= 35 else 15
    )
    s += (
        ((-78 if x[28] <= 4 else 75) if x[9] <= -292 else (((-1 if x[64] <= 4 else -83) if x[64] <= 7 else 15) if x[64]
        <= 8 else -86 if x[64] <= 11 else -14 if x[61] <= 9 else 25) if x[44] <= 732 else 57) if x[39] <= 0 else ((99
        if x[1] <= 4 else -8) if x[51] <= 383 else -41) if x[9] <= -6 else (38 if x[78] <= 14 else -51) if x[101] <= 7
        else -18 if x[79] <= 872 else -108
    )
    s += (
        ((((34 if x[89] <= 2 else 175) if x[93] <= 25 else -79 if x[96] <= 25 else 30 if x[99] <= 15 else -62) if x[97]
        <= 0 else -29 if x[97] <= 15 else 1) if x[46] <= 547 else ((-36 if x[33] <= 1 else 75) if x[74] <= 27 else 54)
        if x[18] <= 1141 else 85) if x[4] <= 2 else (-6 if x[83] <= 40 else 91) if x[74] <= 30 else (-82 if x[19] <= 6
        else 26) if x[18] <= 793 else 8
    )
    s += (
        ((((((47 if x[93] <= 35 else -16) if x[97] <= 0 else -6 if x[45] <= 73 else 8) if x[4] <= 2 else -6 if x[74] <=
        37 else -55) if x[52] <= 436 else (109 if x[45] <= 92 else 22) if x[3] <= 4 else -28 if x[97] <= 45 else 20) if
        x[41] <= 53 else -68 if x[3] <= 30 else 37) if x[95] <= 85 else -59 if x[95] <= 95 else 45) if x[83] <= 40 else
        -52 if x[4] <= 0 else 87
    )
    s += (
        ((((-45 if x[90] <= 5 else 35) if x[94] <= 55 else 43) if x[35] <= 1 else 90) if x[50] <= 5 else ((-2 if x[48]
        <= 41 else -77) if x[1] <= 1 else (3 if x[78] <= 15 else -69 if x[1] <= 5 else 0) if x[68] <= 148 else 5 if
        x[66] <= 5 else -96) if x[69] <= 4 else 20 if x[74] <= 25 else -14) if x[94] <= 65 else 32 if x[4] <= 3 else 54
        if x[95] <= 35 else -102
    )
    s += (
        (((-5 if x[97] <= 65 else -44 if x[70] <= 1 else 2) if x[94] <= 55 else ((-33 if x[88] <= 1 else 19 if x[97] <=
        65 else 68) if x[100] <= 55 else -76) if x[19] <= 13 else 45 if x[47] <= 35 else (39 if x[97] <= 25 else -119)
        if x[21] <= 92 else 49) if x[8] <= 1 else 87 if x[7] <= 1 else -5) if x[63] <= 3 else (4 if x[16] <= 24 else
        127) if x[97] <= 65 else 51
    )
    s += (
        (((2 if x[27] <= 0 else (-3 if x[57] <= 1 else -31 if x[31] <= 0 else 46) if x[90] <= 0 else -1 if x[28] <= 2
        else 51) if x[39] <= 0 else ((43 if x[50] <= 52 else -34 if x[73] <= 30 else 23) if x[2] <= 4 else 101) if
        x[51] <= 383 else -64) if x[50] <= 445 else (-30 if x[49] <= 705 else 76) if x[0] <= 22 else 20 if x[73] <= 60
        else 79) if x[40] <= 1 else 78
    )
    s += (
        ((-60 if x[88] <= 16 else 23 if x[94] <= 45 else -58) if x[25] <= 3 else ((((-25 if x[9] <= -82 else 56) if
        x[25] <= 5 else 29) if x[99] <= 0 else -17) if x[2] <= 3 else 87) if x[37] <= 0 else 79) if x[9] <= -69 else
        ((-26 if x[88] <= 6 else 18) if x[84] <= 22 else (-5 if x[2] <= 6 else -71) if x[3] <= 84 else -35) if x[85] <=
        39 else 12 if x[9] <= 127 else 92
    )
    s += (
        ((((-2 if x[64] <= 8 else -104 if x[64] <= 11 else -10) if x[22] <= 34 else -5 if x[64] <= 7 else 16) if x[63]
        <= 3 else (2 if x[17] <= 16 else 93) if x[25] <= 8 else (-27 if x[71] <= 347 else 51) if x[89] <= -1 else 96)
        if x[27] <= 8 else ((-84 if x[101] <= 17 else 70) if x[21] <= 64 else -53 if x[46] <= 38 else 74) if x[65] <= 1
        else -105) if x[40] <= 1 else 78
    )
    s += (
        ((((-27 if x[60] <= 10 else 63) if x[0] <= 6 else 6 if x[62] <= 5 else (-36 if x[97] <= 25 else 26) if x[10] <=
        86 else (-106 if x[80] <= 1 else 32) if x[86] <= 4 else 6) if x[38] <= 1 else -81) if x[80] <= 7 else 26 if
        x[92] <= 25 else -85) if x[4] <= 2 else (-27 if x[80] <= 5 else 85) if x[50] <= 252 else (72 if x[77] <= 20
        else 3) if x[4] <= 5 else -69
    )
    s += (
        (((((-54 if x[29] <= 0 else 64 if x[14] <= 519 else -74 if x[44] <= 9 else 34) if x[19] <= 13 else -84) if
        x[43] <= 1 else ((1 if x[38] <= 1 else -88) if x[29] <= 2 else (-86 if x[44] <= 40 else -17) if x[25] <= 8 else
        34) if x[68] <= 148 else 10 if x[66] <= 4 else -72) if x[29] <= 9 else -52) if x[3] <= 96 else 13 if x[14] <=
        220 else -87) if x[40] <= 1 else 75
    )
    s += (
        (38 if x[67] <= -379 else ((-12 if x[45] <= 21 else 16) if x[6] <= 0 else 51 if x[68] <= -119 else -19) if
        x[61] <= 2 else -33 if x[61] <= 5 else (-3 if x[67] <= 0 else -37 if x[45] <= 5 else 40) if x[9] <= 24 else (1
        if x[9] <= 142 else 81) if x[48] <= 14 else -36) if x[35] <= 1 else ((83 if x[82] <= 4 else -40) if x[89] <= 1
        else -44) if x[100] <= 15 else -38
    )
    s += (
        ((((-20 if x[1] <= 1 else 36) if x[77] <= 55 else 90) if x[77] <= 97 else -8 if x[51] <= 383 else -76) if x[1]
        <= 4 else -8) if x[78] <= 6 else -48 if x[1] <= 2 else (((-18 if x[77] <= 0 else 24) if x[78] <= 15 else (17 if
        x[51] <= 38 else -23 if x[70] <= 2 else -111) if x[1] <= 5 else -4 if x[63] <= 2 else 41) if x[16] <= 10 else
        78) if x[73] <= 78 else 44
    )
    s += (
        ((((((-4 if x[61] <= 1 else -48) if x[52] <= 102 else 9) if x[14] <= 109 else 17 if x[52] <= 55 else -4) if
        x[64] <= 8 else -95 if x[64] <= 11 else -27 if x[61] <= 9 else 16) if x[22] <= 34 else (1 if x[64] <= 4 else
        -70) if x[64] <= 7 else 16) if x[86] <= 4 else ((-28 if x[29] <= 1 else 58) if x[52] <= 102 else 61) if x[42]
        <= 6 else 61) if x[78] <= 56 else -36
    )
    s += (
        (((-9 if x[74] <= 36 else -71) if x[85] <= 4 else (-3 if x[78] <= 1 else 9 if x[91] <= 85 else 42) if x[59] <=
        3 else 15 if x[76] <= 4 else -9 if x[30] <= 0 else -34 if x[42] <= 3 else 81) if x[80] <= 7 else 22 if x[92] <=
        25 else -78) if x[75] <= 73 else (-58 if x[26] <= 0 else 43) if x[22] <= 26 else (114 if x[10] <= 248 else -46)
        if x[73] <= 97 else -18
    )
    s += (
        ((((13 if x[65] <= 4 else -28) if x[3] <= 10 else -5 if x[5] <= 0 else -54 if x[47] <= 229 else 24) if x[80] <=
        4 else -64 if x[31] <= 1 else 82) if x[63] <= 6 else 22 if x[2] <= 5 else -88 if x[65] <= 3 else 55) if x[41]
        <= 11 else 56 if x[27] <= 0 else ((-13 if x[86] <= 0 else -100 if x[101] <= 7 else -14) if x[2] <= 6 else 118)
        if x[89] <= -1 else 72
    )
    s += (
        6 if x[95] <= 35 else (-17 if x[85] <= 10 else ((12 if x[93] <= 15 else -26) if x[46] <= 231 else 20) if x[0]
        <= 26 else 42 if x[47] <= 13 else (((12 if x[50] <= 27 else -64) if x[13] <= 1248 else 48) if x[72] <= 48 else
        34) if x[46] <= 30 else ((3 if x[39] <= 0 else 71) if x[50] <= 307 else 62) if x[95] <= 65 else -7 if x[93] <=
        65 else -75) if x[38] <= 1 else -89
    )
    s += (
        (((((23 if x[57] <= 2 else -44) if x[1] <= 2 else 47 if x[1] <= 4 else -13 if x[78] <= 5 else 59) if x[70] <= 2
        else ((-41 if x[72] <= 60 else 41) if x[85] <= 35 else 40) if x[28] <= 2 else 26) if x[1] <= 9 else -4) if
        x[71] <= 2239 else -43 if x[72] <= 65 else 56) if x[46] <= 547 else ((-43 if x[75] <= 11 else 54) if x[65] <= 2
        else 53) if x[18] <= 1223 else 79
    )
    s += (
        (((-21 if x[26] <= 1 else 23) if x[47] <= 21 else (11 if x[16] <= 5 else ((9 if x[48] <= 13 else 166) if x[97]
        <= 65 else -34) if x[26] <= 1 else -27) if x[81] <= 14 else -78) if x[4] <= 0 else ((-6 if x[62] <= 6 else -37)
        if x[31] <= 1 else 34) if x[85] <= 37 else (88 if x[48] <= 39 else -56) if x[1] <= 4 else -32 if x[48] <= 23
        else 28) if x[92] <= 95 else -59
    )
    s += (
        (((-3 if x[75] <= 36 else 17) if x[82] <= 16 else 102 if x[81] <= 22 else -51) if x[92] <= 65 else ((-43 if
        x[68] <= -284 else (45 if x[75] <= 21 else 22 if x[68] <= 50 else -92) if x[37] <= 0 else -58) if x[93] <= 55
        else -30) if x[82] <= 7 else -56) if x[64] <= 12 else -95 if x[64] <= 13 else (60 if x[96] <= 0 else 1) if
        x[46] <= 138 else 28 if x[45] <= 19 else -60
    )
    s += (
        ((-7 if x[76] <= 46 else 51) if x[84] <= 79 else 11 if x[3] <= 84 else -58) if x[85] <= 35 else (73 if x[48] <=
        39 else -40) if x[1] <= 4 else (((-6 if x[3] <= 93 else (-3 if x[12] <= 8 else 166) if x[22] <= 22 else -17) if
        x[25] <= 5 else 57) if x[76] <= 42 else (-46 if x[14] <= 616 else 38) if x[81] <= 4 else -92) if x[1] <= 11
        else 91 if x[97] <= 0 else -34
    )
    s += (
        ((18 if x[12] <= 1 else ((-29 if x[91] <= 15 else 18 if x[26] <= 3 else -44) if x[10] <= 123 else -1 if x[9] <=
        -58 else -90) if x[14] <= 519 else 14) if x[64] <= 7 else 14) if x[20] <= 19 else (-6 if x[85] <= 24 else 15)
        if x[58] <= 4 else ((-13 if x[54] <= 8 else (-10 if x[45] <= 33 else 51) if x[76] <= 31 else -23) if x[64] <= 2
        else -25) if x[62] <= 2 else -61
    )
    s += (
        ((-8 if x[51] <= 12 else (((-2 if x[78] <= 18 else 54) if x[85] <= 26 else -27) if x[90] <= 2 else -35 if x[57]
        <= 1 else 35) if x[77] <= 7 else -30 if x[69] <= 0 else (17 if x[51] <= 468 else -50) if x[10] <= 59 else 55 if
        x[78] <= 7 else 14) if x[74] <= 7 else (-5 if x[27] <= 6 else -53) if x[98] <= 45 else 53) if x[15] <= 0 else
        -18 if x[85] <= 17 else 2
    )
    s += (
        ((-5 if x[17] <= 8 else 25) if x[73] <= 67 else ((31 if x[17] <= 2 else -36) if x[101] <= 17 else (1 if x[44]
        <= 31 else -88 if x[92] <= 65 else 29) if x[26] <= 2 else 39) if x[80] <= 2 else -55) if x[42] <= 9 else (((32
        if x[44] <= 13 else 43 if x[57] <= 5 else -48) if x[13] <= 128 else 44 if x[92] <= 85 else -60) if x[21] <= 53
        else -31) if x[18] <= 761 else 48
    )
    s += (
        (((-31 if x[44] <= 19 else 86) if x[95] <= 15 else (70 if x[93] <= 15 else -35) if x[96] <= 15 else -43) if
        x[9] <= -48 else (((-18 if x[68] <= -12 else 12) if x[89] <= 0 else 1 if x[50] <= 46 else -57) if x[9] <= 87
        else 30) if x[29] <= 2 else -82) if x[25] <= 4 else 17 if x[9] <= -36 else (-2 if x[48] <= 47 else -33) if
        x[89] <= -1 else 68 if x[68] <= -20 else 0
    )
    s += (
        (((((-82 if x[2] <= 6 else 76) if x[28] <= 4 else 67) if x[9] <= -292 else ((-8 if x[81] <= 7 else -87) if
        x[25] <= 4 else 20) if x[9] <= -36 else -3) if x[87] <= 7 else 36 if x[13] <= 22 else -64 if x[63] <= 3 else
        17) if x[9] <= 273 else 55) if x[46] <= 547 else (((65 if x[79] <= 0 else 9) if x[66] <= 12 else -48) if x[68]
        <= 85 else -64) if x[2] <= 6 else -72
    )
    s += (
        (-10 if x[91] <= 45 else -92) if x[94] <= 0 else ((((10 if x[29] <= 4 else -35) if x[0] <= 85 else -45 if x[29]
        <= 0 else 43) if x[20] <= 32 else (-11 if x[91] <= 85 else 13) if x[25] <= 13 else 42) if x[19] <= 15 else 20
        if x[53] <= 2 else -77 if x[1] <= 10 else 64) if x[19] <= 20 else (13 if x[91] <= 15 else 109 if x[96] <= 45
        else -63) if x[29] <= 0 else -83
    )
    s += (
        (((5 if x[47] <= 63 else ((1 if x[55] <= 2 else -14 if x[2] <= 2 else -80) if x[71] <= 3631 else -71) if x[74]
        <= 62 else -32) if x[7] <= 0 else 64 if x[31] <= 0 else -61) if x[7] <= 1 else -47 if x[50] <= 49 else -16 if
        x[71] <= 463 else 58) if x[86] <= 4 else (42 if x[86] <= 6 else (-56 if x[50] <= 21 else 57) if x[0] <= 26 else
        -89) if x[13] <= 118 else 40
    )
    s += (
        ((-3 if x[8] <= 1 else 56 if x[8] <= 4 else -101 if x[93] <= 15 else 36) if x[92] <= 55 else (((76 if x[65] <=
        1 else -68) if x[49] <= 17 else 114) if x[94] <= 0 else -5) if x[94] <= 45 else ((-41 if x[47] <= 7 else 46 if
        x[101] <= 32 else 33 if x[94] <= 55 else -89) if x[81] <= 9 else -78) if x[93] <= 35 else 102 if x[76] <= 32
        else -50) if x[92] <= 95 else -62
    )
    s += (
        ((((36 if x[91] <= 0 else (-12 if x[84] <= 85 else 20) if x[14] <= 741 else 36 if x[98] <= 45 else -45) if
        x[80] <= 1 else -31) if x[41] <= 39 else (64 if x[47] <= 15 else -99) if x[100] <= 25 else 47) if x[3] <= 10
        else (-10 if x[79] <= 525 else 20 if x[79] <= 3321 else -26) if x[42] <= 5 else -31 if x[41] <= 11 else -58 if
        x[48] <= 23 else 63) if x[42] <= 6 else 6
    )
    s += (
        ((((1 if x[19] <= 1 else 107) if x[65] <= 2 else -38) if x[57] <= 4 else -53) if x[50] <= 59 else 2 if x[48] <=
        32 else -73) if x[1] <= 1 else ((18 if x[96] <= 0 else -34) if x[10] <= 420 else 48) if x[50] <= 5 else ((0 if
        x[78] <= 6 else 20 if x[78] <= 15 else -38 if x[1] <= 5 else 7) if x[87] <= 9 else -58) if x[70] <= 15 else -34
        if x[10] <= 21 else 62
    )
    s += (
        ((-48 if x[11] <= 2 else -34 if x[58] <= 7 else 31) if x[3] <= 64 else 60) if x[1] <= 1 else (((-14 if x[58] <=
        8 else 8) if x[75] <= 27 else 40) if x[73] <= 30 else ((51 if x[95] <= 65 else -18) if x[58] <= 1 else 0 if
        x[3] <= 93 else -56 if x[78] <= 1 else 108) if x[101] <= 37 else -46) if x[20] <= 16 else 3 if x[59] <= 3 else
        -10 if x[3] <= 89 else -49
    )
    s += (
        (((((-13 if x[99] <= 25 else -71) if x[78] <= 29 else 70) if x[94] <= 25 else (4 if x[10] <= 512 else -58) if
        x[18] <= 669 else 34 if x[81] <= 3 else -39) if x[64] <= 8 else -90 if x[64] <= 11 else 20 if x[88] <= 14 else
        (50 if x[64] <= 12 else -32) if x[95] <= 25 else -44) if x[22] <= 33 else (5 if x[81] <= 14 else -36) if x[64]
        <= 15 else 38) if x[78] <= 56 else -30
    )
    s += (
        (((((10 if x[9] <= -63 else -2) if x[50] <= 445 else -19 if x[9] <= -82 else 34) if x[6] <= 1 else -56) if
        x[87] <= 7 else 46 if x[13] <= 22 else -49) if x[100] <= 35 else ((-4 if x[85] <= 18 else 65) if x[49] <= 377
        else -80) if x[92] <= 35 else -89 if x[97] <= 35 else (-46 if x[13] <= 300 else 74) if x[6] <= 0 else -83) if
        x[83] <= 33 else 82 if x[85] <= 45 else -13
    )
    s += (
        (((((-46 if x[26] <= 1 else 31) if x[46] <= 12 else (85 if x[71] <= 287 else -54) if x[46] <= 129 else 2) if
        x[47] <= 26 else -2) if x[9] <= -69 else (-35 if x[56] <= 8 else 3) if x[4] <= 1 else (49 if x[47] <= 17 else
        -12) if x[53] <= 1 else -49 if x[21] <= 67 else -2) if x[3] <= 95 else -82 if x[22] <= 9 else 73 if x[100] <=
        15 else -30) if x[3] <= 96 else -59
    )
    s += (
        (7 if x[81] <= 3 else ((22 if x[98] <= 15 else -98) if x[42] <= 3 else -54) if x[23] <= 25 else 65 if x[43] <=
        5 else -15) if x[58] <= 3 else ((((-11 if x[20] <= 23 else -67 if x[101] <= 12 else 1) if x[81] <= 5 else 30)
        if x[35] <= 1 else 47) if x[10] <= 59 else (1 if x[64] <= 8 else -49) if x[22] <= 21 else 48 if x[14] <= 314
        else 9) if x[101] <= 32 else -29
    )
    s += (
        (((-6 if x[97] <= 15 else 64) if x[27] <= 0 else (66 if x[9] <= -140 else 0) if x[20] <= 97 else -60 if x[28]
        <= 1 else 4) if x[1] <= 8 else ((-2 if x[29] <= 2 else -61) if x[44] <= 19 else 67 if x[96] <= 15 else 67 if
        x[28] <= 0 else 3) if x[61] <= 1 else ((24 if x[44] <= 0 else -26) if x[68] <= -10 else 3) if x[15] <= 0 else
        -34) if x[95] <= 55 else -8
    )
    s += (
        (17 if x[47] <= 26 else (-18 if x[48] <= 81 else -104) if x[46] <= 103 else (-38 if x[94] <= 55 else 50) if
        x[50] <= 17 else -10 if x[94] <= 25 else 20) if x[60] <= 1 else (((-1 if x[46] <= 26 else -37) if x[44] <= 11
        else -12 if x[47] <= 17 else 14) if x[44] <= 144 else (-62 if x[46] <= 20 else -13) if x[47] <= 301 else 7) if
        x[46] <= 138 else -4 if x[94] <= 35 else -64
    )
    s += (
        ((0 if x[89] <= 1 else -22) if x[92] <= 65 else (-21 if x[13] <= 128 else ((21 if x[3] <= 72 else 97) if x[97]
        <= 65 else -31) if x[93] <= 35 else -44) if x[21] <= 11 else -41 if x[97] <= 15 else 55) if x[64] <= 12 else
        ((-72 if x[21] <= 60 else -11) if x[64] <= 15 else (48 if x[13] <= 644 else -55) if x[96] <= 25 else -28) if
        x[97] <= 65 else -18 if x[92] <= 55 else 102
    )
    s += (
        ((-8 if x[85] <= 12 else 11) if x[66] <= 8 else (12 if x[85] <= 12 else -65) if x[66] <= 12 else 11) if x[59]
        <= 3 else ((((42 if x[97] <= 0 else ((-62 if x[41] <= 8 else 19) if x[81] <= 5 else 21) if x[9] <= 142 else 48)
        if x[26] <= 3 else 34) if x[30] <= 0 else 60) if x[52] <= 11 else 1) if x[26] <= 7 else -8 if x[9] <= -6 else
        -5 if x[25] <= 10 else -118
    )
    return s


def _score_4(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        (((((-6 if x[10] <= 23 else 34) if x[48] <= 27 else -32 if x[21] <= 40 else 40 if x[46] <= 180 else -63) if
        x[96] <= 25 else (22 if x[22] <= 15 else -16) if x[1] <= 7 else (4 if x[19] <= 4 else -37) if x[3] <= 45 else
        -40 if x[16] <= 6 else 87) if x[22] <= 32 else 20 if x[67] <= -43 else 0) if x[48] <= 114 else -50) if x[83] <=
        41 else -51 if x[47] <= 29 else 71
    )
    s += (
        (((((21 if x[1] <= 9 else -7 if x[20] <= 48 else -46) if x[13] <= 118 else -44 if x[1] <= 2 else 13) if x[49]
        <= 101 else (16 if x[13] <= 66 else -68) if x[94] <= 15 else (56 if x[99] <= 0 else -33) if x[1] <= 2 else -12)
        if x[51] <= 180 else 15) if x[51] <= 305 else -71 if x[1] <= 1 else -7) if x[83] <= 30 else (-25 if x[45] <= 7
        else 81) if x[82] <= 4 else -52
    )
    s += (
        ((1 if x[80] <= 1 else -89 if x[42] <= 1 else 23 if x[1] <= 8 else (((-36 if x[14] <= 70 else 73) if x[46] <= 8
        else -46) if x[14] <= 189 else -6 if x[42] <= 6 else 47) if x[71] <= 140 else 31 if x[0] <= 7 else 42 if x[42]
        <= 2 else -72) if x[42] <= 13 else 80 if x[92] <= 25 else (32 if x[0] <= 26 else -41) if x[71] <= 428 else 65)
        if x[40] <= 1 else 74
    )
    s += (
        -13 if x[50] <= 9 else ((-5 if x[26] <= 4 else 32) if x[77] <= 51 else 10 if x[91] <= 65 else 54) if x[4] <= 0
        else (((-2 if x[42] <= 11 else -59) if x[51] <= 305 else -29) if x[41] <= 12 else (66 if x[76] <= 19 else -21)
        if x[50] <= 37 else (0 if x[45] <= 125 else 80) if x[26] <= 1 else -64 if x[0] <= 38 else 49 if x[41] <= 29
        else -22) if x[83] <= 33 else 73
    )
    s += (
        39 if x[67] <= -379 else ((-4 if x[82] <= 5 else (-50 if x[0] <= 9 else 77) if x[1] <= 9 else 36 if x[21] <= 37
        else -40) if x[92] <= 55 else ((14 if x[76] <= 12 else -29) if x[21] <= 7 else 32 if x[89] <= 0 else -22) if
        x[82] <= 5 else -32) if x[101] <= 37 else ((-12 if x[82] <= 3 else 77 if x[77] <= 42 else -45) if x[23] <= 35
        else -84) if x[74] <= 51 else -72
    )
    s += (
        (((((-7 if x[92] <= 55 else -5 if x[91] <= 15 else -36 if x[47] <= 7 else 36) if x[90] <= 3 else (-48 if x[2]
        <= 1 else 24) if x[47] <= 49 else -22) if x[19] <= 17 else -77 if x[91] <= 15 else 21) if x[19] <= 20 else (-45
        if x[22] <= 19 else 51) if x[90] <= 1 else -48) if x[75] <= 32 else 7 if x[69] <= 6 else 56) if x[36] <= 0 else
        -27 if x[96] <= 25 else 45
    )
    s += (
        (5 if x[95] <= 35 else (65 if x[88] <= 4 else -1) if x[14] <= 49 else -13 if x[21] <= 69 else -25 if x[53] <= 0
        else (-68 if x[93] <= 0 else ((-17 if x[18] <= 454 else 28) if x[51] <= 133 else 35) if x[95] <= 65 else 60 if
        x[14] <= 314 else 13 if x[93] <= 35 else (-82 if x[88] <= 32 else 15) if x[1] <= 8 else 10) if x[86] <= 1 else
        -39) if x[92] <= 95 else -49
    )
    s += (
        ((((12 if x[52] <= 58 else 36 if x[13] <= 22 else -20 if x[59] <= 1 else 36 if x[6] <= 0 else -41 if x[3] <= 86
        else 71) if x[66] <= 8 else -20) if x[59] <= 3 else -6) if x[33] <= 2 else -57) if x[52] <= 436 else (75 if
        x[98] <= 35 else -40) if x[3] <= 4 else 41 if x[52] <= 479 else (-53 if x[70] <= 13 else 82) if x[9] <= -21
        else -17 if x[97] <= 55 else 52
    )
    s += (
        ((((-11 if x[52] <= 13 else (((-22 if x[42] <= 8 else 43) if x[75] <= 11 else -87) if x[47] <= 250 else 68) if
        x[46] <= 12 else 25) if x[4] <= 0 else -8 if x[75] <= 8 else 27 if x[52] <= 82 else -9) if x[46] <= 758 else
        57) if x[66] <= 3 else (-64 if x[9] <= -120 else 16 if x[47] <= 133 else 83) if x[101] <= 0 else -11) if x[42]
        <= 13 else -17 if x[101] <= 17 else 58
    )
    s += (
        (-29 if x[42] <= 1 else ((((4 if x[19] <= 3 else 28 if x[70] <= 1 else -61) if x[23] <= 0 else 15 if x[98] <=
        45 else 99) if x[92] <= 55 else 19 if x[21] <= 44 else 77) if x[42] <= 7 else (-76 if x[17] <= 0 else -9) if
        x[21] <= 46 else 16) if x[50] <= 413 else 51) if x[3] <= 6 else (0 if x[74] <= 89 else 75 if x[72] <= 57 else
        -45) if x[21] <= 22 else -9
    )
    s += (
        ((62 if x[44] <= 7 else 10) if x[14] <= 42 else 1) if x[53] <= 5 else (((((-1 if x[44] <= 401 else -76) if
        x[52] <= 404 else 59) if x[13] <= 241 else -3 if x[88] <= 20 else 3 if x[47] <= 32 else 94 if x[46] <= 310 else
        -29) if x[71] <= 57 else -42 if x[44] <= 21 else 3) if x[29] <= 1 else -34 if x[41] <= 20 else 53) if x[26] <=
        7 else 5 if x[101] <= 7 else -70
    )
    s += (
        (((-5 if x[84] <= 77 else 8) if x[33] <= 1 else -8 if x[52] <= 71 else 92) if x[63] <= 2 else (12 if x[45] <=
        304 else 62) if x[58] <= 3 else ((((111 if x[29] <= 1 else -24) if x[20] <= 16 else -17) if x[45] <= 7 else -38
        if x[77] <= 42 else 30) if x[63] <= 4 else -80 if x[101] <= 7 else -18) if x[17] <= 16 else 93) if x[6] <= 1
        else -81 if x[31] <= 2 else 39
    )
    s += (
        ((6 if x[58] <= 4 else -2) if x[74] <= 44 else ((((-17 if x[70] <= 14 else 71) if x[43] <= 7 else 5 if x[81] <=
        2 else 118 if x[25] <= 2 else 5) if x[25] <= 11 else -72) if x[81] <= 4 else (-43 if x[25] <= 4 else 67) if
        x[19] <= 2 else -97 if x[58] <= 7 else -23) if x[39] <= 0 else (62 if x[13] <= 1711 else -52) if x[96] <= 55
        else -34) if x[48] <= 114 else -47
    )
    s += (
        ((-31 if x[48] <= 7 else -3) if x[89] <= 22 else 81) if x[19] <= 5 else (((-21 if x[77] <= 0 else 29 if x[66]
        <= 3 else -4) if x[93] <= 45 else -64) if x[91] <= 65 else 27 if x[95] <= 25 else -102 if x[77] <= 65 else 0)
        if x[77] <= 80 else ((68 if x[62] <= 2 else 1) if x[89] <= 1 else -68) if x[19] <= 13 else (-78 if x[91] <= 15
        else 81) if x[41] <= 6 else -100
    )
    s += (
        (((4 if x[45] <= 19 else 53) if x[9] <= -104 else -14 if x[41] <= 5 else 15) if x[13] <= 206 else (-39 if x[53]
        <= 0 else 6) if x[9] <= 44 else 32) if x[64] <= 8 else -64 if x[64] <= 11 else (((-47 if x[41] <= 4 else 47) if
        x[0] <= 15 else 4) if x[100] <= 25 else -75) if x[55] <= 8 else ((31 if x[26] <= 1 else 120) if x[64] <= 12
        else 3) if x[45] <= 15 else 4
    )
    s += (
        ((91 if x[50] <= 77 else -1) if x[13] <= 505 else -25) if x[67] <= -379 else (-54 if x[67] <= -242 else -6) if
        x[52] <= 13 else (((-69 if x[69] <= 0 else (45 if x[35] <= 0 else 132) if x[14] <= 431 else 11) if x[3] <= 84
        else -21) if x[100] <= 15 else -93 if x[13] <= 109 else 28) if x[67] <= -177 else (16 if x[15] <= 0 else 15 if
        x[52] <= 37 else -32) if x[50] <= 27 else -4
    )
    s += (
        (((((((-46 if x[42] <= 2 else -6) if x[94] <= 55 else 22) if x[62] <= 3 else (18 if x[93] <= 35 else -48) if
        x[76] <= 36 else 75) if x[29] <= 2 else -56 if x[101] <= 27 else 36) if x[10] <= 705 else -25 if x[101] <= 7
        else 94) if x[48] <= 31 else -14 if x[10] <= 186 else -53) if x[17] <= 3 else -38 if x[48] <= 7 else 36 if
        x[98] <= 0 else -43) if x[73] <= 12 else 4
    )
    s += (
        (((((-10 if x[17] <= 5 else -30 if x[0] <= 22 else 125) if x[76] <= 17 else 53) if x[29] <= 1 else -31) if x[3]
        <= 18 else (-11 if x[23] <= 25 else 57) if x[76] <= 13 else -26 if x[0] <= 33 else -88) if x[91] <= 0 else (12
        if x[89] <= 0 else 12 if x[96] <= 25 else -51) if x[27] <= 0 else 1 if x[62] <= 2 else -31) if x[24] <= 14 else
        75 if x[0] <= 38 else -37
    )
    s += (
        ((96 if x[51] <= 6 else 8) if x[46] <= 6 else ((59 if x[51] <= 87 else -66) if x[101] <= 7 else -74) if x[34]
        <= 1 else 50) if x[94] <= 0 else ((-7 if x[94] <= 35 else (-10 if x[22] <= 32 else 12 if x[82] <= 6 else -40)
        if x[85] <= 31 else 18) if x[19] <= 27 else 77 if x[101] <= 12 else -18) if x[75] <= 13 else (47 if x[70] <= 0
        else 2) if x[46] <= 389 else 50
    )
    s += (
        6 if x[60] <= 1 else ((18 if x[70] <= 2 else -42 if x[3] <= 35 else 30) if x[61] <= 7 else (-37 if x[1] <= 1
        else 109) if x[84] <= 37 else 18) if x[1] <= 4 else ((33 if x[95] <= 45 else -62 if x[91] <= 45 else -43 if
        x[14] <= 314 else 28) if x[61] <= 1 else -12) if x[101] <= 22 else ((-32 if x[42] <= 4 else 30) if x[3] <= 62
        else -42) if x[4] <= 0 else -46
    )
    s += (
        (((-2 if x[42] <= 9 else 4 if x[41] <= 13 else 62) if x[41] <= 64 else -82 if x[99] <= 35 else 37) if x[6] <= 1
        else -80) if x[31] <= 0 else (((-49 if x[51] <= 6 else 89) if x[41] <= 3 else 37 if x[31] <= 1 else -79) if
        x[10] <= 39 else -57 if x[93] <= 25 else (97 if x[95] <= 45 else -13) if x[47] <= 29 else -64 if x[20] <= 48
        else 14) if x[28] <= 4 else 63
    )
    s += (
        (28 if x[46] <= 6 else (54 if x[13] <= 22 else -90) if x[78] <= 2 else (24 if x[76] <= 9 else -72) if x[76] <=
        25 else 82) if x[94] <= 0 else ((-29 if x[49] <= 420 else 40) if x[52] <= 5 else 1) if x[76] <= 20 else (-7 if
        x[94] <= 25 else 30 if x[64] <= 0 else (-43 if x[46] <= 96 else 17) if x[73] <= 10 else 40 if x[20] <= 57 else
        -18) if x[68] <= 109 else -49
    )
    s += (
        ((-48 if x[19] <= 3 else 9) if x[93] <= 35 else 55 if x[14] <= 582 else -59) if x[85] <= 4 else ((4 if x[64] <=
        12 else -31) if x[64] <= 15 else 27) if x[76] <= 30 else ((-59 if x[26] <= 2 else -65 if x[22] <= 10 else 47)
        if x[9] <= 98 else 55) if x[77] <= 14 else (-12 if x[19] <= 5 else 81 if x[84] <= 31 else 22) if x[64] <= 0
        else -99 if x[76] <= 31 else -17
    )
    s += (
        (((4 if x[4] <= 3 else 36 if x[43] <= 2 else -51) if x[41] <= 14 else 45 if x[81] <= 3 else -25) if x[27] <= 8
        else 16 if x[9] <= -104 else -95) if x[20] <= 4 else (-17 if x[32] <= 0 else -90) if x[88] <= 6 else (-7 if
        x[50] <= 158 else ((61 if x[50] <= 413 else -12) if x[4] <= 0 else 4) if x[81] <= 3 else -68 if x[9] <= 44 else
        34) if x[99] <= 35 else 45
    )
    s += (
        ((((4 if x[70] <= 2 else -37) if x[14] <= 489 else 30 if x[35] <= 0 else -50) if x[96] <= 25 else (-6 if x[81]
        <= 14 else -77) if x[35] <= 1 else 48) if x[63] <= 3 else (((-25 if x[42] <= 4 else 81 if x[2] <= 3 else -28)
        if x[22] <= 39 else -51 if x[99] <= 35 else 61) if x[1] <= 5 else 29) if x[59] <= 3 else 86 if x[94] <= 0 else
        -23) if x[83] <= 30 else 39
    )
    s += (
        ((((((-28 if x[13] <= 50 else 87) if x[23] <= 15 else -20) if x[96] <= 0 else -27) if x[94] <= 15 else -43 if
        x[93] <= 0 else 0) if x[90] <= 3 else (14 if x[46] <= 18 else -34) if x[81] <= 1 else 0 if x[4] <= 0 else 87 if
        x[7] <= 0 else -24) if x[36] <= 0 else (-5 if x[96] <= 45 else 103 if x[54] <= 8 else -16) if x[4] <= 4 else
        -41) if x[40] <= 1 else 66
    )
    s += (
        (((17 if x[14] <= 100 else (2 if x[3] <= 10 else 132) if x[98] <= 0 else -17) if x[14] <= 257 else -52 if x[82]
        <= 2 else 43 if x[82] <= 12 else 41 if x[58] <= 4 else -99) if x[43] <= 1 else ((8 if x[86] <= 1 else -32) if
        x[3] <= 10 else -5) if x[3] <= 95 else (-47 if x[22] <= 9 else 97) if x[59] <= 4 else -14) if x[3] <= 96 else
        -72 if x[23] <= 35 else 46
    )
    s += (
        ((6 if x[20] <= 48 else -74) if x[9] <= -292 else ((12 if x[20] <= 97 else (32 if x[44] <= 102 else -51) if
        x[9] <= -1 else -73) if x[100] <= 15 else -53) if x[97] <= 15 else 3) if x[2] <= 2 else (48 if x[44] <= 37 else
        19 if x[58] <= 1 else -44) if x[97] <= 0 else ((-43 if x[60] <= 6 else 67) if x[2] <= 6 else 114) if x[9] <=
        -150 else -54 if x[66] <= 10 else 30
    )
    s += (
        (((((3 if x[81] <= 6 else (-77 if x[9] <= -25 else -19) if x[20] <= 32 else 62 if x[42] <= 3 else -57 if x[55]
        <= 1 else 47) if x[83] <= 2 else -60 if x[71] <= 275 else -71 if x[0] <= 15 else 61) if x[8] <= 1 else (41 if
        x[42] <= 8 else -98) if x[80] <= 1 else -63) if x[5] <= 2 else -51) if x[19] <= 50 else 98 if x[68] <= 0 else
        -33) if x[29] <= 9 else -53
    )
    s += (
        (((((((-2 if x[99] <= 0 else -76) if x[11] <= 7 else (2 if x[19] <= 1 else 115) if x[57] <= 1 else -34) if
        x[27] <= 3 else -59) if x[1] <= 1 else 1) if x[40] <= 0 else -59 if x[24] <= 1 else 60) if x[40] <= 1 else 66)
        if x[27] <= 10 else -62) if x[36] <= 0 else (-30 if x[1] <= 6 else (94 if x[82] <= 1 else -20) if x[66] <= 4
        else -20) if x[23] <= 15 else -44
    )
    s += (
        ((((1 if x[74] <= 43 else 13 if x[50] <= 31 else ((85 if x[11] <= 5 else -7) if x[14] <= 85 else (-6 if x[0] <=
        28 else -62) if x[18] <= 640 else 36 if x[11] <= 2 else -27) if x[88] <= 19 else -48 if x[82] <= 3 else 6) if
        x[0] <= 114 else -42) if x[19] <= 38 else 78 if x[89] <= 45 else -43) if x[82] <= 16 else 84 if x[59] <= 8 else
        -19) if x[82] <= 27 else -67
    )
    s += (
        ((((-1 if x[101] <= 22 else -36) if x[19] <= 5 else (11 if x[10] <= 59 else 72 if x[50] <= 35 else 12) if x[93]
        <= 35 else -72 if x[23] <= 0 else 32) if x[71] <= 235 else 40 if x[81] <= 1 else -20) if x[100] <= 0 else -8)
        if x[4] <= 0 else -6 if x[39] <= 0 else (-4 if x[10] <= 446 else -69) if x[23] <= 0 else 6 if x[76] <= 6 else
        83 if x[81] <= 9 else -60
    )
    s += (
        ((((((8 if x[39] <= 0 else 58) if x[101] <= 12 else -26) if x[50] <= 104 else -12 if x[86] <= 0 else -89) if
        x[101] <= 22 else 37) if x[1] <= 4 else -84 if x[1] <= 5 else -3) if x[79] <= 623 else (38 if x[43] <= 4 else
        37 if x[79] <= 872 else -74) if x[1] <= 3 else 15) if x[79] <= 3321 else (-16 if x[49] <= 273 else -105 if
        x[43] <= 8 else 23) if x[101] <= 12 else 8
    )
    s += (
        (((((-3 if x[28] <= 1 else 15 if x[73] <= 14 else 74) if x[72] <= 24 else -22) if x[19] <= 1 else (-17 if x[31]
        <= 0 else 48) if x[13] <= 1711 else -104) if x[76] <= 31 else -16 if x[19] <= 4 else -104) if x[77] <= 0 else
        1) if x[90] <= 2 else (7 if x[52] <= 102 else (68 if x[90] <= 9 else -26) if x[13] <= 176 else -50) if x[14] <=
        550 else 19 if x[50] <= 23 else -46
    )
    s += (
        (((3 if x[81] <= 2 else 91 if x[46] <= 77 else -15) if x[100] <= 25 else -57) if x[46] <= 328 else -26 if x[0]
        <= 14 else 101) if x[67] <= -286 else (((10 if x[58] <= 1 else -18) if x[41] <= 8 else 30 if x[46] <= 14 else
        -79) if x[99] <= 0 else -50 if x[46] <= 0 else 39) if x[91] <= 0 else ((-87 if x[91] <= 35 else -1) if x[85] <=
        35 else 46) if x[67] <= -242 else 2
    )
    s += (
        ((-3 if x[21] <= 69 else 7) if x[17] <= 18 else 61 if x[3] <= 94 else -62) if x[80] <= 1 else ((31 if x[53] <=
        0 else ((-62 if x[0] <= 28 else 21) if x[47] <= 23 else 11) if x[95] <= 35 else -75 if x[20] <= 93 else (-51 if
        x[88] <= 15 else 85) if x[0] <= 19 else -70) if x[3] <= 92 else (69 if x[90] <= 4 else -51) if x[47] <= 80 else
        -42) if x[41] <= 31 else 81
    )
    s += (
        50 if x[67] <= -454 else ((-1 if x[76] <= 20 else 6 if x[84] <= 77 else -19 if x[26] <= 1 else 75) if x[76] <=
        30 else (((-5 if x[61] <= 2 else -61) if x[76] <= 33 else -76 if x[62] <= 1 else (80 if x[14] <= 28 else 3) if
        x[28] <= 4 else -44) if x[42] <= 9 else 3 if x[89] <= -1 else 71) if x[89] <= 16 else -67) if x[6] <= 1 else 35
        if x[13] <= 22 else -76
    )
    s += (
        ((-30 if x[93] <= 45 else 49) if x[19] <= 7 else 51) if x[85] <= 4 else (((26 if x[93] <= 25 else (-55 if x[97]
        <= 15 else 60) if x[92] <= 75 else -88) if x[96] <= 15 else -10 if x[92] <= 75 else 67) if x[50] <= 445 else
        26) if x[23] <= 0 else (4 if x[0] <= 75 else -45) if x[98] <= 15 else ((27 if x[96] <= 35 else -34) if x[101]
        <= 22 else 63) if x[19] <= 4 else 73
    )
    s += (
        ((-3 if x[19] <= 38 else 87) if x[85] <= 35 else ((((-9 if x[47] <= 159 else -50) if x[51] <= 435 else 53) if
        x[77] <= 74 else -12 if x[19] <= 2 else 67 if x[81] <= 8 else -27) if x[3] <= 92 else -23 if x[85] <= 41 else
        -45 if x[46] <= 10 else 15 if x[58] <= 5 else 128) if x[70] <= 3 else 31) if x[36] <= 0 else (-23 if x[48] <=
        31 else 57) if x[19] <= 1 else -15
    )
    s += (
        (59 if x[11] <= 0 else (-86 if x[95] <= 15 else 27 if x[45] <= 48 else -58) if x[10] <= 17 else ((5 if x[57] <=
        8 else 101) if x[95] <= 25 else -16 if x[43] <= 6 else 54) if x[76] <= 8 else -5) if x[68] <= -137 else 0 if
        x[66] <= 8 else ((-18 if x[65] <= 1 else 61 if x[76] <= 18 else -23) if x[66] <= 15 else -49) if x[68] <= 17
        else -88 if x[11] <= 7 else -5
    )
    return s


def _score_5(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        (((0 if x[14] <= 2822 else (-69 if x[19] <= 3 else -69 if x[21] <= 28 else -14 if x[101] <= 12 else 73) if
        x[49] <= 705 else -36 if x[52] <= 27 else 62) if x[13] <= 1880 else (33 if x[68] <= -137 else -39) if x[49] <=
        21 else (79 if x[49] <= 39 else 20) if x[19] <= 8 else -56 if x[78] <= 4 else 42) if x[40] <= 0 else 13 if
        x[13] <= 822 else -82) if x[40] <= 1 else 65
    )
    s += (
        ((-1 if x[98] <= 0 else -1 if x[60] <= 2 else -33) if x[98] <= 15 else ((57 if x[29] <= 0 else -18) if x[44] <=
        95 else 34 if x[50] <= 49 else -37 if x[50] <= 413 else 51) if x[13] <= 644 else 6 if x[78] <= 2 else -15 if
        x[98] <= 35 else -98) if x[86] <= 4 else ((41 if x[88] <= 8 else -54 if x[78] <= 1 else 4) if x[3] <= 86 else
        68) if x[29] <= 1 else 70
    )
    s += (
        (5 if x[27] <= 8 else -83 if x[74] <= 34 else 59) if x[20] <= 19 else ((-16 if x[20] <= 64 else -77 if x[27] <=
        3 else 42) if x[18] <= 37 else (-23 if x[63] <= 4 else 21) if x[94] <= 35 else (0 if x[93] <= 65 else -66) if
        x[19] <= 5 else ((71 if x[3] <= 86 else 4) if x[101] <= 32 else -45) if x[82] <= 3 else -21) if x[23] <= 25
        else -20 if x[19] <= 2 else 28
    )
    s += (
        (-4 if x[61] <= 10 else ((-74 if x[76] <= 11 else 13) if x[46] <= 26 else 52 if x[95] <= 35 else -70 if x[14]
        <= 519 else 53) if x[52] <= 88 else 64) if x[63] <= 2 else (-12 if x[14] <= 117 else 37 if x[14] <= 204 else 9
        if x[41] <= 16 else -34) if x[90] <= 5 else ((-31 if x[14] <= 14 else 87) if x[43] <= 11 else -39) if x[52] <=
        49 else -54 if x[25] <= 3 else 41
    )
    s += (
        (((((-23 if x[21] <= 5 else 52 if x[21] <= 16 else -1) if x[10] <= 358 else -88) if x[84] <= 86 else -44 if
        x[95] <= 0 else 60) if x[47] <= 21 else 22 if x[64] <= 0 else 14 if x[95] <= 35 else -26 if x[84] <= 74 else
        37) if x[4] <= 0 else 8 if x[47] <= 26 else -12 if x[82] <= 2 else 16) if x[10] <= 705 else (56 if x[0] <= 45
        else -7) if x[80] <= 1 else -64
    )
    s += (
        ((7 if x[63] <= 6 else -43) if x[44] <= 102 else -26 if x[73] <= 87 else -147) if x[50] <= 5 else ((13 if x[81]
        <= 6 else -42) if x[9] <= -36 else (-1 if x[81] <= 8 else -57 if x[62] <= 1 else 64) if x[48] <= 75 else -57 if
        x[44] <= 373 else 54) if x[80] <= 1 else ((-55 if x[67] <= 29 else 37) if x[25] <= 7 else 20) if x[9] <= -15
        else 46 if x[48] <= 7 else -8
    )
    s += (
        (((((43 if x[27] <= 0 else (10 if x[79] <= 872 else -65) if x[41] <= 29 else -58) if x[1] <= 4 else -6) if
        x[78] <= 6 else -51 if x[1] <= 2 else 7 if x[37] <= 0 else 68) if x[79] <= 4158 else (39 if x[3] <= 41 else
        -21) if x[46] <= 20 else (-54 if x[42] <= 9 else 27) if x[81] <= 2 else -45 if x[46] <= 54 else 40) if x[40] <=
        1 else 63) if x[29] <= 9 else -46
    )
    s += (
        ((((0 if x[94] <= 55 else 15) if x[101] <= 32 else (61 if x[62] <= 1 else -30 if x[26] <= 1 else (50 if x[61]
        <= 2 else -17) if x[64] <= 12 else -49) if x[94] <= 55 else 38 if x[21] <= 32 else -83 if x[26] <= 6 else 56)
        if x[42] <= 13 else (-73 if x[52] <= 265 else 46) if x[13] <= 29 else 7 if x[101] <= 27 else 68) if x[29] <= 9
        else -43) if x[83] <= 40 else 46
    )
    s += (
        ((((((-22 if x[65] <= 7 else 28) if x[49] <= 29 else -55) if x[52] <= 102 else 4) if x[81] <= 1 else (17 if
        x[54] <= 2 else -2 if x[4] <= 1 else -55) if x[65] <= 10 else 127 if x[19] <= 6 else -34) if x[34] <= 0 else
        (105 if x[65] <= 5 else -30) if x[3] <= 14 else -44 if x[25] <= 5 else 29) if x[49] <= 64 else -60) if x[14] <=
        117 else 14 if x[96] <= 15 else 0
    )
    s += (
        (((((1 if x[21] <= 22 else -38) if x[74] <= 64 else 59) if x[19] <= 7 else 27 if x[28] <= 0 else -47) if x[50]
        <= 624 else 63) if x[26] <= 3 else -27 if x[19] <= 1 else 44) if x[91] <= 0 else ((-37 if x[76] <= 12 else -2)
        if x[94] <= 55 else 85 if x[91] <= 35 else -2) if x[50] <= 13 else (6 if x[19] <= 20 else 52) if x[74] <= 43
        else 24 if x[50] <= 31 else -21
    )
    s += (
        ((-7 if x[98] <= 45 else 88 if x[1] <= 3 else -6) if x[13] <= 206 else (42 if x[95] <= 0 else -2 if x[77] <= 51
        else 20 if x[27] <= 1 else -2) if x[64] <= 14 else -45 if x[61] <= 8 else 22) if x[51] <= 322 else (-71 if x[1]
        <= 1 else 12) if x[13] <= 420 else -54 if x[49] <= 207 else (14 if x[28] <= 3 else -50) if x[98] <= 35 else -88
        if x[23] <= 0 else 30
    )
    s += (
        ((-48 if x[97] <= 25 else 37) if x[101] <= 7 else 31 if x[97] <= 0 else -72) if x[0] <= 4 else (0 if x[1] <= 12
        else (-36 if x[101] <= 12 else 74) if x[78] <= 3 else -83) if x[89] <= 5 else (((55 if x[89] <= 7 else -42) if
        x[10] <= 15 else (23 if x[0] <= 13 else 94) if x[94] <= 35 else 2) if x[68] <= 0 else 66 if x[89] <= 7 else
        -39) if x[0] <= 53 else -51
    )
    s += (
        ((((3 if x[64] <= 8 else 46 if x[1] <= 6 else -122 if x[64] <= 9 else 16 if x[96] <= 25 else -88) if x[64] <=
        11 else 23 if x[100] <= 25 else -70) if x[64] <= 12 else -77 if x[64] <= 13 else 14 if x[46] <= 48 else -29) if
        x[4] <= 3 else (-17 if x[51] <= 322 else 54) if x[51] <= 383 else -63) if x[31] <= 1 else 56 if x[76] <= 10
        else -38 if x[26] <= 1 else 37
    )
    s += (
        (((-1 if x[13] <= 1880 else 53 if x[46] <= 22 else 1) if x[35] <= 1 else 59 if x[35] <= 2 else -57 if x[26] <=
        2 else 64) if x[89] <= 19 else -22 if x[78] <= 2 else 77) if x[80] <= 1 else (-40 if x[42] <= 3 else -28 if
        x[22] <= 11 else 31) if x[79] <= 154 else (-74 if x[89] <= -1 else 26) if x[22] <= 29 else -27 if x[97] <= 55
        else 41 if x[89] <= 0 else -60
    )
    s += (
        ((6 if x[92] <= 25 else -5) if x[19] <= 20 else 62 if x[81] <= 9 else -54) if x[16] <= 2 else ((39 if x[47] <=
        45 else 144 if x[0] <= 33 else 21) if x[89] <= 2 else -20) if x[9] <= -1 else (9 if x[41] <= 7 else 113) if
        x[1] <= 5 else (-71 if x[68] <= -284 else -14 if x[92] <= 65 else (-55 if x[23] <= 0 else 64) if x[78] <= 2
        else 51) if x[68] <= 74 else -63
    )
    s += (
        ((-13 if x[64] <= 14 else 39) if x[47] <= 17 else 10) if x[27] <= 0 else (-10 if x[84] <= 65 else 30 if x[83]
        <= 8 else -77) if x[47] <= 19 else ((-2 if x[9] <= 0 else -46) if x[77] <= 10 else 8 if x[100] <= 15 else (-47
        if x[71] <= 199 else 49) if x[42] <= 3 else -79 if x[47] <= 409 else 50) if x[6] <= 0 else 4 if x[50] <= 37
        else -110 if x[0] <= 21 else -27
    )
    s += (
        (((-33 if x[8] <= 3 else 68) if x[54] <= 7 else (86 if x[66] <= 0 else -30) if x[55] <= 1 else -16) if x[27] <=
        3 else (-49 if x[77] <= 65 else 96 if x[77] <= 84 else -21) if x[97] <= 35 else -83) if x[1] <= 1 else (((-7 if
        x[27] <= 3 else 50) if x[91] <= 15 else 21 if x[27] <= 2 else 6 if x[97] <= 45 else -53) if x[27] <= 8 else
        -52) if x[20] <= 23 else -4
    )
    s += (
        ((((((((-4 if x[19] <= 5 else 73) if x[42] <= 4 else 48) if x[19] <= 7 else -83 if x[95] <= 15 else (-52 if
        x[9] <= 38 else 63) if x[27] <= 1 else 58) if x[68] <= -226 else -1) if x[38] <= 0 else 72 if x[9] <= -48 else
        1) if x[38] <= 1 else -69 if x[5] <= 1 else 60) if x[27] <= 10 else -67) if x[25] <= 20 else 101 if x[43] <= 4
        else -15) if x[40] <= 1 else 65
    )
    s += (
        (((-3 if x[8] <= 1 else 36) if x[8] <= 4 else -52) if x[8] <= 6 else 56) if x[39] <= 0 else ((((-48 if x[90] <=
        0 else 46) if x[21] <= 46 else 86 if x[61] <= 6 else 0) if x[26] <= 9 else -81) if x[77] <= 0 else -16 if x[27]
        <= 0 else ((40 if x[62] <= 6 else -55) if x[76] <= 11 else 94) if x[47] <= 239 else 6) if x[47] <= 409 else 17
        if x[10] <= 340 else -68
    )
    s += (
        ((((-2 if x[26] <= 1 else -45 if x[28] <= 0 else 32) if x[77] <= 81 else 44) if x[46] <= 28 else (-47 if x[45]
        <= 9 else 14) if x[11] <= 4 else (-85 if x[55] <= 7 else -17) if x[44] <= 15 else -1) if x[44] <= 31 else ((-60
        if x[47] <= 13 else -2) if x[95] <= 45 else -67) if x[46] <= 30 else -2) if x[21] <= 69 else (-26 if x[41] <= 7
        else 30) if x[45] <= 13 else 12
    )
    s += (
        ((((45 if x[47] <= 1 else -82) if x[91] <= 0 else 49 if x[12] <= 4 else -49) if x[90] <= 1 else 68 if x[76] <=
        11 else 38 if x[90] <= 11 else -76) if x[96] <= 15 else (-14 if x[25] <= 2 else 90 if x[10] <= 86 else -6) if
        x[91] <= 15 else -16 if x[10] <= 39 else 35 if x[44] <= 237 else -39) if x[68] <= -137 else -2 if x[25] <= 20
        else 99 if x[48] <= 134 else -16
    )
    s += (
        (-28 if x[22] <= 12 else (48 if x[79] <= -1 else -52) if x[47] <= 9 else (-13 if x[9] <= 62 else 74) if x[54]
        <= 8 else 89) if x[49] <= 4 else (2 if x[15] <= 0 else -66 if x[49] <= 13 else (((-71 if x[9] <= -292 else -4)
        if x[2] <= 5 else -59) if x[99] <= 35 else 33) if x[28] <= 5 else 50 if x[9] <= -6 else -22) if x[86] <= 11
        else -30 if x[47] <= 26 else 78
    )
    s += (
        (((-25 if x[52] <= 0 else 35 if x[67] <= -256 else 2) if x[93] <= 75 else 61) if x[27] <= 0 else (((((-9 if
        x[10] <= 46 else 19 if x[68] <= 17 else -57) if x[52] <= 136 else -14) if x[64] <= 8 else -59) if x[64] <= 11
        else 37 if x[7] <= 1 else -90) if x[62] <= 2 else -80 if x[57] <= 1 else -12) if x[64] <= 12 else -32) if x[25]
        <= 20 else -34 if x[60] <= 0 else 74
    )
    s += (
        (-1 if x[85] <= 35 else (54 if x[0] <= 39 else -37) if x[1] <= 4 else (26 if x[43] <= 2 else -91) if x[1] <= 6
        else 46 if x[101] <= 0 else -48 if x[76] <= 3 else 13 if x[76] <= 41 else (38 if x[0] <= 5 else -82 if x[49] <=
        64 else 41 if x[47] <= 23 else -33) if x[43] <= 9 else 48) if x[32] <= 2 else -75 if x[0] <= 32 else -52 if
        x[13] <= 42 else 50
    )
    s += (
        (((-35 if x[41] <= 6 else 24) if x[85] <= 5 else -1) if x[78] <= 6 else 14 if x[78] <= 14 else (-59 if x[12] <=
        0 else (-21 if x[73] <= 46 else 23) if x[101] <= 7 else 16 if x[37] <= 2 else 117) if x[41] <= 5 else -35) if
        x[52] <= 436 else ((69 if x[26] <= 7 else -25) if x[78] <= 0 else (42 if x[52] <= 479 else -26) if x[78] <= 20
        else 72) if x[51] <= 261 else -4
    )
    s += (
        (((((((-4 if x[101] <= 12 else 47) if x[67] <= -256 else -1) if x[6] <= 1 else -60) if x[95] <= 95 else 75) if
        x[44] <= 373 else (-26 if x[49] <= 207 else 38 if x[44] <= 518 else (43 if x[23] <= 0 else -52) if x[79] <= 294
        else -55) if x[9] <= 33 else -61) if x[44] <= 732 else -47 if x[49] <= 21 else 51) if x[25] <= 20 else 50) if
        x[9] <= 273 else 68 if x[72] <= 37 else -55
    )
    s += (
        ((-57 if x[9] <= -150 else -11 if x[41] <= 8 else 38) if x[46] <= 12 else (18 if x[9] <= -69 else 1) if x[41]
        <= -1 else 72 if x[46] <= 14 else 5 if x[27] <= 0 else -30) if x[42] <= 8 else 25 if x[60] <= 1 else ((-50 if
        x[3] <= 14 else 54) if x[1] <= 7 else -10 if x[49] <= 54 else -95) if x[60] <= 9 else 21 if x[76] <= 29 else 32
        if x[61] <= 1 else -56
    )
    s += (
        ((((((1 if x[93] <= 55 else -25) if x[25] <= 12 else 27 if x[9] <= 127 else -100) if x[27] <= 7 else -28) if
        x[9] <= 273 else 71 if x[73] <= 46 else -33) if x[38] <= 0 else ((-18 if x[93] <= 15 else 113) if x[9] <= -63
        else 25) if x[66] <= 2 else (-65 if x[51] <= 360 else 66) if x[75] <= 27 else 69) if x[38] <= 1 else -87 if
        x[29] <= 1 else 12) if x[25] <= 20 else 46
    )
    s += (
        ((((57 if x[52] <= 31 else -5) if x[41] <= 13 else 107 if x[82] <= 1 else -27) if x[27] <= 0 else ((-45 if
        x[93] <= 15 else 9) if x[19] <= 2 else 68 if x[79] <= 872 else -31) if x[46] <= 89 else (0 if x[52] <= 52 else
        -67) if x[39] <= 0 else 8) if x[1] <= 4 else -18 if x[52] <= 19 else -4) if x[78] <= 6 else (-6 if x[91] <= 55
        else -85) if x[1] <= 2 else 5
    )
    s += (
        (5 if x[80] <= 4 else -76 if x[78] <= 12 else 47) if x[20] <= 19 else (((-4 if x[51] <= 191 else ((62 if x[4]
        <= 0 else -59) if x[14] <= 163 else 37) if x[51] <= 322 else -5) if x[74] <= 71 else (55 if x[65] <= 8 else
        -60) if x[21] <= 25 else -25 if x[100] <= 0 else -156 if x[96] <= 55 else 28) if x[89] <= 0 else -57 if x[26]
        <= 1 else 18) if x[89] <= 14 else 64
    )
    s += (
        (((-4 if x[13] <= 206 else ((-9 if x[84] <= 31 else -79) if x[84] <= 52 else 7) if x[88] <= 4 else 7 if x[67]
        <= 42 else 53) if x[13] <= 880 else -39 if x[45] <= 29 else -5) if x[13] <= 1880 else (48 if x[3] <= 62 else
        (-61 if x[88] <= 5 else 53) if x[57] <= 7 else -25) if x[81] <= 1 else -19) if x[24] <= 5 else (55 if x[81] <=
        3 else -37) if x[48] <= 34 else -36
    )
    s += (
        3 if x[58] <= 4 else ((((-6 if x[35] <= 1 else 53) if x[97] <= 65 else -48) if x[49] <= 59 else ((20 if x[101]
        <= 17 else -17) if x[97] <= 65 else 56) if x[95] <= 55 else -14) if x[100] <= 15 else (32 if x[93] <= 15 else
        -22) if x[72] <= 0 else -79 if x[81] <= 9 else 21) if x[101] <= 32 else 80 if x[97] <= 25 else (-50 if x[100]
        <= 15 else 22) if x[97] <= 65 else 28
    )
    s += (
        ((4 if x[20] <= 4 else (-6 if x[72] <= 16 else 13) if x[64] <= 1 else (-17 if x[64] <= 4 else -111) if x[64] <=
        7 else -13 if x[63] <= 4 else 20) if x[19] <= 20 else (-84 if x[64] <= 3 else 59) if x[20] <= 0 else 57 if x[6]
        <= 0 else -50) if x[81] <= 14 else ((-92 if x[90] <= 3 else 19) if x[64] <= 15 else 53) if x[20] <= 32 else 52
        if x[19] <= 15 else -53
    )
    s += (
        ((-6 if x[44] <= 23 else -45 if x[50] <= 0 else (35 if x[57] <= 8 else (-72 if x[9] <= -129 else 22 if x[55] <=
        8 else -35) if x[78] <= 31 else 80) if x[59] <= 6 else 1) if x[9] <= 142 else 63 if x[46] <= 267 else -69) if
        x[4] <= 0 else (54 if x[46] <= 10 else 50 if x[76] <= 2 else -10) if x[68] <= -145 else 4 if x[9] <= -63 else
        -12 if x[8] <= 1 else 32
    )
    s += (
        ((-5 if x[71] <= 592 else ((-67 if x[49] <= 93 else -11) if x[17] <= 0 else 23) if x[97] <= 35 else 17 if x[29]
        <= 0 else 73 if x[43] <= 6 else -36) if x[43] <= 8 else 4 if x[17] <= 3 else 43) if x[2] <= 2 else (-65 if
        x[81] <= 2 else 26) if x[2] <= 3 else ((51 if x[0] <= 16 else -2) if x[97] <= 0 else -91 if x[51] <= 18 else
        -13) if x[27] <= 4 else 76
    )
    s += (
        (2 if x[51] <= 322 else (((((-65 if x[0] <= 14 else 15) if x[46] <= 20 else -72 if x[46] <= 243 else -15) if
        x[10] <= 312 else 44 if x[52] <= 39 else (46 if x[51] <= 360 else -77) if x[52] <= 176 else -3) if x[72] <= 51
        else 20) if x[29] <= 0 else 19) if x[42] <= 7 else 17) if x[46] <= 547 else ((46 if x[66] <= 4 else -57) if
        x[4] <= 1 else -50) if x[85] <= 14 else 38
    )
    s += (
        (1 if x[35] <= 1 else 28) if x[80] <= 1 else 41 if x[88] <= 2 else (((-30 if x[77] <= 17 else (24 if x[81] <= 2
        else -81) if x[78] <= 4 else 13 if x[80] <= 3 else 90) if x[95] <= 35 else (-26 if x[20] <= 97 else 76) if x[1]
        <= 7 else -90) if x[3] <= 90 else (82 if x[3] <= 94 else -12) if x[20] <= 74 else -86 if x[78] <= 6 else 32) if
        x[41] <= 29 else 75
    )
    s += (
        ((((-23 if x[48] <= 49 else 32 if x[45] <= 0 else -56) if x[61] <= 8 else 10) if x[47] <= 63 else -11 if x[61]
        <= 6 else -55) if x[45] <= 29 else 2) if x[61] <= 10 else (((12 if x[45] <= 7 else -66) if x[96] <= 45 else 90)
        if x[47] <= 5 else (76 if x[29] <= 0 else -2) if x[45] <= 55 else 7) if x[47] <= 26 else (-43 if x[72] <= 12
        else 25) if x[32] <= 1 else 76
    )
    s += (
        (-3 if x[9] <= 87 else (((-33 if x[42] <= 2 else 56) if x[0] <= 34 else 22 if x[46] <= 10 else -80) if x[77] <=
        20 else 45) if x[0] <= 61 else 41 if x[26] <= 0 else -88) if x[39] <= 0 else (((-38 if x[46] <= 14 else 41) if
        x[9] <= 78 else -62 if x[9] <= 186 else 17) if x[98] <= 35 else 40 if x[14] <= 356 else -87) if x[23] <= 0 else
        64 if x[50] <= 83 else 12
    )
    s += (
        (((6 if x[29] <= 6 else -68) if x[3] <= 6 else -6 if x[5] <= 0 else -98 if x[48] <= 20 else -19) if x[28] <= 5
        else (98 if x[60] <= 1 else 15) if x[48] <= 49 else ((-47 if x[3] <= 14 else -27 if x[26] <= 0 else 73) if
        x[78] <= 7 else -21) if x[95] <= 45 else -48 if x[78] <= 4 else 25) if x[43] <= 8 else (16 if x[29] <= 1 else
        -35) if x[28] <= 2 else -7
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
