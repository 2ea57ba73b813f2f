"""The trees that a doubtful candidate goes through. Written by `training/train.py`; do not edit.

Learnt from 8486 pages with 61588 headings, labelled by reading
(dev, resiliparse, dev.resiliparse, dev.justext, dev.t1.12.2, dev.t1.8.1, languages, long, forms),
by `python training/headings.py`: LightGBM 4.7.0, scikit-learn 1.9.1, NumPy 2.4.6.
"""

from __future__ import annotations


def _score_0(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        (((47 if x[57] <= 5 else 56 if x[58] <= 2 else -14) if x[96] <= 25 else ((((-17 if x[94] <= 35 else 33) if
        x[58] <= 4 else -44) if x[26] <= 5 else -67) if x[89] <= -1 else -78 if x[25] <= 5 else 157 if x[47] <= 41 else
        -35) if x[89] <= 1 else -101) if x[94] <= 55 else 49) if x[81] <= 6 else (-57 if x[21] <= 50 else -160) if
        x[25] <= 4 else -35 if x[96] <= 35 else 59
    )
    s += (
        ((((-15 if x[48] <= 47 else -65) if x[90] <= 0 else -48 if x[48] <= 28 else 126 if x[13] <= 58 else 15) if
        x[20] <= 97 else -62) if x[42] <= 9 else 41) if x[94] <= 35 else ((39 if x[57] <= 2 else (14 if x[61] <= 1 else
        -29) if x[41] <= 10 else 106 if x[19] <= 15 else -88) if x[98] <= 35 else (35 if x[18] <= 184 else -122) if
        x[23] <= 0 else 62) if x[41] <= 49 else -93
    )
    s += (
        ((((((111 if x[14] <= 55 else -12) if x[88] <= 1 else -73 if x[47] <= 7 else -19) if x[14] <= 687 else -175 if
        x[88] <= 2 else 15 if x[1] <= 4 else -62) if x[42] <= 9 else 26) if x[95] <= 55 else (74 if x[47] <= 13 else
        -59) if x[14] <= 235 else -114 if x[85] <= 35 else -29) if x[75] <= 37 else 50) if x[72] <= 27 else (48 if
        x[72] <= 51 else 92) if x[68] <= 22 else -37
    )
    s += (
        ((((((-5 if x[64] <= 12 else -78) if x[30] <= 0 else 74) if x[64] <= 15 else 74) if x[75] <= 48 else 76) if
        x[80] <= 1 else -79 if x[62] <= 6 else 25) if x[10] <= 100 else ((5 if x[90] <= 0 else -102) if x[4] <= 0 else
        -69) if x[80] <= 1 else (-231 if x[12] <= 8 else -87) if x[63] <= 6 else 35) if x[72] <= 24 else 36 if x[72] <=
        57 else 91 if x[66] <= 0 else 24
    )
    s += (
        (((-89 if x[45] <= 1 else -2) if x[86] <= 1 else 83) if x[25] <= 1 else ((-46 if x[94] <= 55 else 3) if x[20]
        <= 89 else -111 if x[78] <= 1 else -49) if x[75] <= 24 else 10) if x[73] <= 30 else (20 if x[31] <= 0 else 106)
        if x[73] <= 51 else (((8 if x[70] <= 1 else -97) if x[72] <= 27 else 65 if x[68] <= 11 else -64) if x[78] <= 5
        else 80) if x[51] <= 95 else 85
    )
    s += (
        (((((-20 if x[96] <= 35 else -113) if x[45] <= 5 else ((57 if x[66] <= 0 else -25) if x[96] <= 25 else -63) if
        x[13] <= 203 else -22 if x[9] <= -13 else 41) if x[82] <= 8 else -144 if x[28] <= 1 else -27) if x[25] <= 4
        else (0 if x[48] <= 41 else 116) if x[11] <= 0 else 16 if x[9] <= -4 else 3 if x[48] <= 49 else -64) if x[63]
        <= 6 else 40) if x[41] <= 47 else -90
    )
    s += (
        ((((-5 if x[9] <= 30 else 49) if x[29] <= 0 else 120 if x[9] <= -45 else 30) if x[53] <= 2 else -28 if x[50] <=
        414 else 149 if x[85] <= 28 else -35) if x[21] <= 22 else (((-59 if x[72] <= 12 else -6) if x[98] <= 35 else
        -120) if x[75] <= 24 else -1) if x[17] <= 0 else -14) if x[72] <= 24 else ((31 if x[41] <= 35 else -80) if
        x[72] <= 43 else 73) if x[17] <= 0 else 4
    )
    s += (
        ((-42 if x[13] <= 188 else -10 if x[9] <= 137 else 98) if x[21] <= 42 else ((-67 if x[9] <= -13 else -11) if
        x[82] <= 6 else -138) if x[93] <= 35 else -105 if x[82] <= 2 else 31) if x[73] <= 24 else (((88 if x[19] <= 7
        else 11) if x[21] <= 18 else 27) if x[72] <= 51 else 77) if x[74] <= 20 else (-39 if x[19] <= 5 else 38) if
        x[73] <= 46 else 37 if x[17] <= 3 else -67
    )
    s += (
        ((((1 if x[14] <= 108 else 45 if x[101] <= 27 else -2) if x[95] <= 35 else (8 if x[53] <= 2 else -28) if x[82]
        <= 5 else -61 if x[0] <= 13 else 113) if x[95] <= 75 else -63) if x[41] <= 47 else -111 if x[3] <= 41 else 87)
        if x[81] <= 6 else (-48 if x[49] <= 123 else -151) if x[25] <= 4 else ((34 if x[68] <= -28 else -82) if x[39]
        <= 0 else 195) if x[100] <= 35 else 100
    )
    s += (
        ((((23 if x[12] <= 8 else 76) if x[57] <= 2 else 44 if x[58] <= 2 else -10) if x[96] <= 25 else ((-21 if x[42]
        <= 8 else 30) if x[53] <= 3 else -47) if x[94] <= 55 else (55 if x[17] <= 1 else -48) if x[101] <= 32 else -68)
        if x[81] <= 6 else ((-41 if x[76] <= 14 else -121 if x[3] <= 94 else 36) if x[99] <= 35 else 143) if x[83] <=
        14 else 29) if x[75] <= 32 else 42
    )
    s += (
        ((-82 if x[2] <= 1 else (-5 if x[62] <= 3 else 63) if x[93] <= 35 else (-20 if x[62] <= 2 else -128) if x[29]
        <= 1 else 101) if x[96] <= 25 else (-19 if x[49] <= 42 else -65 if x[73] <= 24 else -44 if x[85] <= 23 else 29)
        if x[49] <= 705 else 52) if x[73] <= 37 else ((44 if x[93] <= 45 else -7) if x[29] <= 0 else 96 if x[65] <= 5
        else 7) if x[19] <= 23 else -49
    )
    s += (
        ((((-50 if x[10] <= 69 else 13) if x[51] <= 12 else 0 if x[34] <= 0 else -11 if x[27] <= 0 else 128) if x[15]
        <= 0 else (-41 if x[76] <= 13 else 2) if x[61] <= 2 else -82) if x[63] <= 3 else (55 if x[58] <= 3 else -11) if
        x[27] <= 1 else (79 if x[58] <= 1 else -68 if x[39] <= 0 else 7 if x[99] <= 35 else 284) if x[89] <= -1 else
        109) if x[42] <= 9 else 31
    )
    s += (
        ((-19 if x[51] <= 12 else (((-41 if x[0] <= 24 else 74) if x[9] <= -114 else -18 if x[41] <= 8 else 130 if
        x[46] <= 14 else -1) if x[13] <= 203 else ((69 if x[95] <= 15 else -43) if x[0] <= 28 else 17) if x[9] <= -36
        else 22 if x[97] <= 65 else 68) if x[34] <= 0 else -40 if x[0] <= 20 else 105) if x[95] <= 75 else -47) if
        x[41] <= 49 else -104 if x[28] <= 5 else 50
    )
    s += (
        ((((((106 if x[1] <= 4 else -20 if x[22] <= 15 else 38) if x[27] <= 0 else 0) if x[89] <= -1 else 105 if x[18]
        <= 348 else 9) if x[89] <= 0 else (-10 if x[96] <= 25 else -87) if x[25] <= 6 else 86) if x[53] <= 5 else ((-15
        if x[10] <= 21 else 71) if x[67] <= -69 else -5) if x[96] <= 25 else -21) if x[100] <= 15 else -22) if x[95] <=
        75 else -62 if x[100] <= 25 else 69
    )
    s += (
        (((((((57 if x[47] <= 11 else -48) if x[56] <= 8 else 57 if x[1] <= 9 else -9 if x[63] <= 3 else 46) if x[64]
        <= 12 else -67) if x[64] <= 15 else 70) if x[30] <= 0 else 81) if x[81] <= 6 else -47) if x[15] <= 0 else ((-63
        if x[76] <= 20 else 14) if x[81] <= 1 else -62 if x[14] <= 1240 else -161) if x[63] <= 3 else 6) if x[72] <= 27
        else -20 if x[14] <= 125 else 49
    )
    s += (
        (((32 if x[12] <= 3 else -3) if x[20] <= 4 else (-127 if x[26] <= 1 else -13) if x[44] <= 1 else -27 if x[50]
        <= 188 else 23) if x[79] <= 57 else ((43 if x[79] <= 3304 else -15) if x[100] <= 15 else -36 if x[83] <= 0 else
        40) if x[101] <= 32 else -49 if x[100] <= 0 else 46) if x[80] <= 1 else (-76 if x[22] <= 32 else -62 if x[81]
        <= 2 else 19) if x[81] <= 8 else -120
    )
    s += (
        (((-7 if x[82] <= 7 else -88) if x[63] <= 6 else 45) if x[95] <= 35 else (((-43 if x[18] <= 288 else -83) if
        x[71] <= 446 else 16 if x[27] <= 0 else 17 if x[4] <= 0 else -75) if x[40] <= 1 else 107) if x[73] <= 24 else
        24 if x[74] <= 0 else -29) if x[73] <= 42 else ((27 if x[73] <= 55 else 70) if x[17] <= 2 else -17) if x[80] <=
        1 else -1 if x[71] <= 129 else -121
    )
    s += (
        (((1 if x[1] <= 9 else -52) if x[13] <= 117 else (1 if x[4] <= 1 else -54) if x[23] <= 35 else 48) if x[49] <=
        100 else -51 if x[49] <= 705 else 39) if x[73] <= 24 else (((15 if x[70] <= 2 else -50) if x[1] <= 6 else 20)
        if x[73] <= 55 else (29 if x[94] <= 45 else 67) if x[82] <= 8 else 80 if x[76] <= 15 else -96) if x[31] <= 0
        else 100 if x[19] <= 19 else -75
    )
    s += (
        ((((((-23 if x[0] <= 39 else 78) if x[14] <= 310 else -77) if x[88] <= 6 else (-47 if x[1] <= 10 else 60) if
        x[10] <= 13 else 7) if x[84] <= 85 else (126 if x[14] <= 200 else 17) if x[44] <= 7 else -5) if x[74] <= 7 else
        ((-24 if x[18] <= 37 else 65) if x[59] <= 2 else -21) if x[4] <= 0 else -53 if x[21] <= 60 else -18) if x[42]
        <= 9 else 27) if x[75] <= 32 else 34
    )
    s += (
        ((-66 if x[2] <= 1 else -20 if x[10] <= 15 else -10 if x[78] <= 1 else 31) if x[95] <= 35 else -36 if x[31] <=
        0 else -18 if x[78] <= 3 else 119) if x[94] <= 35 else (46 if x[4] <= 0 else 13) if x[64] <= 0 else -81 if
        x[64] <= 7 else (17 if x[34] <= 2 else 162) if x[64] <= 8 else -148 if x[64] <= 11 else -21 if x[55] <= 8 else
        60 if x[45] <= 276 else -64
    )
    s += (
        ((((44 if x[89] <= 4 else 215) if x[97] <= 0 else (-6 if x[27] <= 6 else -85) if x[81] <= 13 else -101) if
        x[80] <= 1 else -78 if x[62] <= 6 else 49) if x[93] <= 35 else -60 if x[8] <= 1 else 132) if x[73] <= 24 else
        (((20 if x[18] <= 451 else -45) if x[1] <= 6 else 28) if x[73] <= 55 else 56 if x[81] <= 28 else -73) if x[80]
        <= 1 else -67 if x[89] <= -1 else 53
    )
    s += (
        ((-49 if x[2] <= 1 else 17) if x[96] <= 25 else (((-59 if x[86] <= 2 else 72) if x[25] <= 3 else (81 if x[10]
        <= 156 else -33) if x[11] <= 0 else -21) if x[77] <= 51 else (16 if x[2] <= 6 else -97) if x[41] <= 4 else 6 if
        x[96] <= 45 else -130) if x[41] <= 11 else (-19 if x[48] <= 54 else 69) if x[3] <= 43 else 91) if x[41] <= 49
        else -96 if x[1] <= 6 else 96
    )
    s += (
        ((((-46 if x[41] <= 6 else 10) if x[77] <= 11 else 61 if x[3] <= -18 else -33 if x[85] <= 28 else 0) if x[73]
        <= 24 else 64 if x[68] <= -150 else -32 if x[85] <= 12 else 12) if x[63] <= 5 else (41 if x[2] <= 5 else -95)
        if x[41] <= 25 else -79 if x[2] <= 6 else 291) if x[73] <= 42 else (34 if x[82] <= 5 else 98) if x[81] <= 4
        else -43 if x[8] <= 1 else 64
    )
    s += (
        (((((-30 if x[22] <= 10 else 8) if x[20] <= 19 else -48 if x[94] <= 35 else ((89 if x[20] <= 93 else -22) if
        x[1] <= 4 else -82 if x[22] <= 16 else -24) if x[87] <= 1 else 19) if x[63] <= 3 else (73 if x[0] <= 14 else
        -35) if x[1] <= 5 else 38) if x[38] <= 1 else -133) if x[94] <= 55 else (36 if x[9] <= 86 else -36) if x[82] <=
        12 else -131) if x[75] <= 36 else 38
    )
    s += (
        ((41 if x[67] <= -289 else ((-26 if x[64] <= 7 else 17) if x[77] <= 5 else (48 if x[64] <= 0 else -1) if x[4]
        <= 0 else (-18 if x[39] <= 0 else 88 if x[101] <= 12 else -36) if x[7] <= 0 else 73) if x[64] <= 8 else -127 if
        x[64] <= 11 else 30 if x[64] <= 12 else -81 if x[64] <= 15 else 29) if x[4] <= 4 else -67) if x[31] <= 0 else
        -4 if x[25] <= 8 else 112
    )
    s += (
        (((((((-26 if x[20] <= 63 else -109) if x[26] <= 1 else 12 if x[69] <= 1 else -53) if x[13] <= 137 else 8) if
        x[82] <= 7 else -88 if x[48] <= 20 else 15) if x[41] <= 11 else 83 if x[50] <= 37 else 14) if x[63] <= 3 else
        40 if x[41] <= 17 else -23) if x[41] <= 47 else -79) if x[93] <= 45 else (-93 if x[48] <= 26 else 80) if x[13]
        <= 22 else -53 if x[100] <= 35 else 71
    )
    s += (
        (((((-71 if x[42] <= 1 else -8 if x[51] <= 260 else -45) if x[81] <= 8 else -57) if x[73] <= 24 else 7) if
        x[42] <= 9 else 19) if x[27] <= 5 else 87 if x[61] <= 0 else -65) if x[73] <= 37 else ((((19 if x[79] <= 90
        else 62) if x[15] <= 0 else -21 if x[72] <= 51 else 51) if x[28] <= 3 else 64) if x[101] <= 32 else 10 if x[81]
        <= 2 else -93) if x[68] <= 95 else -52
    )
    s += (
        (((((2 if x[50] <= 33 else -17 if x[90] <= 0 else -73) if x[86] <= 4 else 46) if x[7] <= 1 else -112 if x[7] <=
        3 else 8) if x[9] <= 137 else 54) if x[93] <= 35 else (-56 if x[35] <= 1 else 93) if x[7] <= 0 else 68) if
        x[73] <= 24 else ((61 if x[17] <= 2 else -7) if x[96] <= 25 else 3 if x[50] <= 188 else 43) if x[74] <= 25 else
        2 if x[16] <= 3 else -59
    )
    s += (
        (((2 if x[85] <= 27 else (-14 if x[46] <= 8 else 54 if x[82] <= 5 else 172) if x[1] <= 9 else (-51 if x[13] <=
        7 else 38) if x[81] <= 1 else (22 if x[82] <= 1 else -50) if x[82] <= 8 else 175) if x[100] <= 35 else -47) if
        x[93] <= 45 else -29) if x[81] <= 6 else (-28 if x[51] <= 53 else 81) if x[1] <= 4 else (-18 if x[90] <= 3 else
        107) if x[85] <= 20 else -70
    )
    s += (
        ((((-10 if x[41] <= 11 else 118 if x[78] <= 0 else 4) if x[15] <= 0 else ((-114 if x[69] <= 1 else -37) if
        x[10] <= 705 else 88) if x[73] <= 11 else -1) if x[86] <= 3 else 54 if x[0] <= 26 else -54 if x[29] <= 1 else
        92) if x[41] <= 47 else -67) if x[73] <= 42 else (24 if x[82] <= 2 else 12 if x[76] <= 29 else -70) if x[29] <=
        0 else 59 if x[8] <= 4 else -33
    )
    s += (
        ((((((153 if x[1] <= 4 else 31) if x[25] <= 1 else 86 if x[67] <= -289 else 3) if x[93] <= 35 else -29) if
        x[95] <= 35 else (-25 if x[31] <= 0 else -44 if x[25] <= 6 else 73) if x[83] <= 22 else 78) if x[94] <= 65 else
        49) if x[73] <= 55 else (4 if x[51] <= 82 else 47) if x[50] <= 188 else 73) if x[80] <= 1 else (-41 if x[13] <=
        1140 else -104) if x[62] <= 6 else 33
    )
    s += (
        ((-3 if x[78] <= 1 else 29) if x[96] <= 25 else ((((-79 if x[84] <= 52 else 9) if x[53] <= 0 else 0) if x[25]
        <= 6 else -4 if x[90] <= 0 else 156 if x[49] <= 35 else 45) if x[53] <= 3 else -23 if x[15] <= 0 else -82) if
        x[71] <= 330 else 29 if x[26] <= 2 else 80 if x[2] <= 1 else 1 if x[9] <= -4 else -57) if x[80] <= 1 else -23
        if x[21] <= 42 else -81
    )
    s += (
        (((-20 if x[13] <= 127 else 38) if x[25] <= 1 else (((-22 if x[101] <= 37 else -79) if x[63] <= 3 else 8) if
        x[73] <= 20 else 13) if x[39] <= 0 else 44) if x[95] <= 55 else -41 if x[85] <= 37 else 91 if x[85] <= 40 else
        -7) if x[73] <= 37 else (39 if x[95] <= 75 else -30) if x[59] <= 3 else -70 if x[63] <= 1 else 18 if x[101] <=
        22 else -58 if x[18] <= 317 else 30
    )
    s += (
        ((((48 if x[97] <= 0 else -15 if x[14] <= 426 else -52 if x[45] <= 5 else 41 if x[96] <= 25 else 19 if x[59] <=
        8 else -44) if x[39] <= 0 else 53) if x[93] <= 35 else (-10 if x[14] <= 1071 else -69) if x[62] <= 2 else -78)
        if x[29] <= 0 else ((-39 if x[3] <= 45 else 37) if x[77] <= 77 else 34) if x[78] <= 5 else -100 if x[93] <= 0
        else 56) if x[42] <= 9 else 24
    )
    s += (
        (((112 if x[26] <= 0 else -52 if x[85] <= 12 else 26) if x[1] <= 4 else -3) if x[50] <= 40 else -11 if x[64] <=
        0 else -40) if x[73] <= 24 else ((((24 if x[81] <= 4 else -46 if x[28] <= 5 else 102) if x[9] <= 10 else -103
        if x[62] <= 1 else -4) if x[62] <= 2 else 11 if x[20] <= 16 else -62) if x[31] <= 0 else 53) if x[50] <= 306
        else 47 if x[81] <= 11 else -98
    )
    s += (
        ((((-10 if x[22] <= 10 else (27 if x[89] <= -1 else 88) if x[89] <= 0 else -27 if x[92] <= 65 else 61) if x[15]
        <= 0 else 5 if x[64] <= 0 else -36) if x[74] <= 7 else (-30 if x[72] <= 27 else -60 if x[14] <= 135 else 20) if
        x[82] <= 5 else 51) if x[94] <= 65 else 50) if x[80] <= 1 else ((-17 if x[15] <= 0 else -95) if x[81] <= 8 else
        -105) if x[86] <= 0 else 36
    )
    s += (
        ((((44 if x[43] <= 1 else -1) if x[92] <= 65 else ((238 if x[94] <= 0 else -3 if x[90] <= 19 else 100) if x[92]
        <= 95 else -77) if x[94] <= 45 else 81) if x[94] <= 65 else 46) if x[93] <= 45 else ((-42 if x[94] <= 45 else
        38) if x[51] <= 358 else -103) if x[50] <= 362 else 34) if x[80] <= 1 else (-21 if x[47] <= 99 else -124 if
        x[22] <= 31 else -33) if x[99] <= 35 else 110
    )
    s += (
        ((((-36 if x[1] <= 1 else (91 if x[0] <= 75 else -30) if x[1] <= 4 else -14 if x[0] <= 41 else 42) if x[78] <=
        0 else -48) if x[20] <= 0 else -33) if x[78] <= 1 else (10 if x[77] <= 65 else 83 if x[78] <= 3 else 26) if
        x[0] <= 44 else 9 if x[9] <= -13 else -43) if x[80] <= 1 else (47 if x[1] <= 7 else -1 if x[20] <= 19 else -70)
        if x[81] <= 8 else -80
    )
    s += (
        (((-15 if x[19] <= 27 else 78) if x[85] <= 35 else 83 if x[1] <= 4 else -19 if x[62] <= 3 else 43) if x[40] <=
        1 else 118) if x[73] <= 37 else (60 if x[14] <= 49 else (27 if x[81] <= 1 else -106) if x[62] <= 1 else (31 if
        x[101] <= 17 else 2) if x[62] <= 2 else (59 if x[26] <= 4 else -55) if x[14] <= 254 else -80 if x[85] <= 36
        else 47) if x[19] <= 26 else -53
    )
    s += (
        (((((((-55 if x[21] <= 64 else 42 if x[65] <= 3 else -52) if x[56] <= 8 else 25 if x[76] <= 13 else -10) if
        x[20] <= 32 else -4 if x[59] <= 4 else -45) if x[76] <= 20 else (2 if x[94] <= 25 else 44) if x[17] <= 1 else
        -25) if x[95] <= 75 else -20 if x[93] <= 65 else -115) if x[38] <= 1 else -96) if x[94] <= 65 else 41) if x[80]
        <= 1 else -40 if x[6] <= 0 else 20
    )
    return s


def _score_1(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        (((((-8 if x[77] <= 51 else -7 if x[19] <= 2 else 81 if x[25] <= 1 else 18) if x[64] <= 8 else -71 if x[10] <=
        42 else -168) if x[64] <= 11 else 2 if x[84] <= 77 else 33 if x[90] <= 0 else 162) if x[63] <= 3 else (-2 if
        x[77] <= 14 else 54) if x[6] <= 0 else -12) if x[64] <= 12 else -60) if x[64] <= 15 else -19 if x[12] <= 1 else
        108 if x[10] <= 139 else -19
    )
    s += (
        (((((-7 if x[71] <= 234 else 32) if x[4] <= 0 else 57 if x[12] <= 0 else 42 if x[25] <= 1 else -6 if x[9] <=
        -61 else -29 if x[48] <= 75 else -78) if x[90] <= 2 else -28 if x[25] <= 4 else 88 if x[9] <= 5 else 9) if
        x[83] <= 33 else 98) if x[85] <= 27 else ((-5 if x[9] <= 137 else 72) if x[99] <= 15 else 50) if x[70] <= 3
        else 40) if x[40] <= 1 else 112
    )
    s += (
        (((46 if x[92] <= 85 else -66) if x[25] <= 1 else 67 if x[67] <= -289 else -4 if x[34] <= 1 else 55) if x[96]
        <= 25 else (((-63 if x[45] <= 59 else 15) if x[0] <= 23 else (76 if x[10] <= 147 else -7) if x[45] <= 7 else 32
        if x[4] <= 0 else -22) if x[88] <= 25 else -10 if x[92] <= 35 else -68 if x[22] <= 32 else -5) if x[85] <= 37
        else 20) if x[75] <= 40 else 31
    )
    s += (
        ((((2 if x[27] <= 8 else -85) if x[15] <= 0 else -19 if x[58] <= 5 else -62) if x[85] <= 27 else -1 if x[69] <=
        2 else 44) if x[94] <= 45 else ((-65 if x[62] <= 1 else ((83 if x[91] <= 15 else 19) if x[19] <= 6 else 68) if
        x[81] <= 13 else -86) if x[100] <= 15 else -16) if x[62] <= 4 else -42) if x[80] <= 1 else (-23 if x[62] <= 6
        else 55) if x[81] <= 8 else -82
    )
    s += (
        (((-22 if x[64] <= 15 else 110) if x[13] <= 127 else 28) if x[96] <= 15 else ((((-49 if x[94] <= 15 else -6) if
        x[64] <= 8 else -106 if x[64] <= 11 else -22) if x[49] <= 705 else 58) if x[90] <= 1 else -34 if x[84] <= 75
        else 86) if x[89] <= 0 else -67 if x[84] <= 66 else 137 if x[94] <= 25 else -33) if x[73] <= 37 else 15 if
        x[80] <= 7 else -130 if x[48] <= 31 else 93
    )
    s += (
        ((0 if x[43] <= 4 else (-7 if x[3] <= 7 else -42) if x[17] <= 3 else 10 if x[41] <= 14 else 187) if x[42] <= 6
        else 17 if x[0] <= 34 else 14 if x[43] <= 6 else -43) if x[73] <= 24 else (((28 if x[41] <= 33 else -72 if
        x[28] <= 6 else 79) if x[17] <= 3 else -28) if x[100] <= 15 else -23 if x[82] <= 5 else 14 if x[3] <= 92 else
        199) if x[95] <= 65 else -12
    )
    s += (
        (-27 if x[13] <= 117 else (-48 if x[88] <= 2 else (2 if x[42] <= 6 else 20 if x[63] <= 3 else 74) if x[81] <= 8
        else -4 if x[42] <= 4 else -98) if x[0] <= 49 else (18 if x[10] <= 26 else -56) if x[8] <= 1 else 98) if x[73]
        <= 24 else (74 if x[43] <= 1 else 16) if x[74] <= 28 else (-22 if x[85] <= 17 else 24) if x[97] <= 55 else -81
        if x[71] <= 36 else -5
    )
    s += (
        (((((-2 if x[63] <= 5 else -23 if x[1] <= 5 else 54) if x[100] <= 15 else -23) if x[39] <= 0 else 74) if x[96]
        <= 35 else -25 if x[46] <= 229 else 33 if x[48] <= 49 else -20) if x[40] <= 1 else 113) if x[73] <= 60 else
        ((33 if x[74] <= 64 else -37) if x[59] <= 8 else ((-59 if x[72] <= 12 else 26) if x[74] <= 39 else -74) if
        x[15] <= 0 else -99) if x[50] <= 136 else 45
    )
    s += (
        (((-76 if x[1] <= 2 else 27 if x[55] <= 3 else -18) if x[14] <= 108 else -38 if x[42] <= 1 else 22) if x[96] <=
        25 else ((-9 if x[89] <= -1 else 100) if x[14] <= 42 else (-22 if x[101] <= 32 else -63) if x[23] <= 0 else
        (-13 if x[1] <= 2 else 88) if x[1] <= 3 else -32 if x[85] <= 19 else 10) if x[46] <= 215 else 30 if x[58] <= 4
        else -17) if x[40] <= 1 else 109
    )
    s += (
        ((((-8 if x[13] <= 137 else 9) if x[81] <= 36 else 126) if x[7] <= 1 else -80 if x[7] <= 2 else 5) if x[95] <=
        55 else -34 if x[69] <= 2 else (55 if x[82] <= 2 else -73) if x[4] <= 0 else -31 if x[82] <= 2 else 39 if x[39]
        <= 0 else 236) if x[73] <= 55 else (47 if x[58] <= 2 else 11 if x[4] <= 2 else -59) if x[81] <= 3 else 21 if
        x[76] <= 13 else -58
    )
    s += (
        ((((14 if x[83] <= 1 else -43) if x[20] <= 16 else -20) if x[77] <= 51 else ((34 if x[4] <= 0 else 54 if x[0]
        <= 14 else -31 if x[45] <= 48 else 14) if x[39] <= 0 else 71) if x[82] <= 13 else -76) if x[95] <= 55 else
        ((-14 if x[93] <= 65 else 24 if x[77] <= 65 else -118) if x[82] <= 7 else 74) if x[83] <= 22 else 82) if x[80]
        <= 7 else -95 if x[0] <= 31 else 149
    )
    s += (
        ((((17 if x[46] <= 416 else 113) if x[67] <= -289 else -8 if x[14] <= 2792 else -67 if x[46] <= 253 else 29) if
        x[13] <= 1846 else (17 if x[49] <= 248 else 75) if x[81] <= 1 else -70 if x[97] <= 35 else 8) if x[39] <= 0
        else (14 if x[13] <= 718 else 39 if x[96] <= 35 else -114) if x[23] <= 0 else 71) if x[42] <= 9 else (39 if
        x[19] <= 4 else 2) if x[4] <= 2 else -39
    )
    s += (
        (((1 if x[62] <= 2 else 5 if x[49] <= 64 else -74 if x[2] <= 3 else -44 if x[23] <= 0 else 62) if x[30] <= 0
        else 56) if x[85] <= 36 else (-46 if x[62] <= 1 else 33) if x[81] <= 14 else -59) if x[64] <= 8 else (-51 if
        x[20] <= 9 else -164) if x[64] <= 11 else -19 if x[12] <= 8 else ((12 if x[81] <= 9 else 108) if x[90] <= 1
        else 89) if x[49] <= 196 else -27
    )
    s += (
        ((((((5 if x[15] <= 0 else -14) if x[19] <= 5 else (-47 if x[14] <= 147 else 32) if x[13] <= 127 else 24 if
        x[27] <= 4 else 109) if x[81] <= 8 else (-65 if x[89] <= 0 else 65) if x[83] <= 8 else 32) if x[27] <= 8 else
        -66) if x[78] <= 68 else -81) if x[38] <= 1 else -133) if x[31] <= 0 else (-60 if x[78] <= 3 else 46) if x[28]
        <= 1 else 86 if x[101] <= 22 else 4
    )
    s += (
        (-22 if x[13] <= 127 else ((((-52 if x[9] <= -4 else 20) if x[41] <= 1 else 109) if x[25] <= 1 else -20 if
        x[39] <= 0 else 50) if x[17] <= 8 else 123 if x[19] <= 21 else -66) if x[9] <= 86 else 44) if x[73] <= 14 else
        (-14 if x[25] <= 5 else 47 if x[62] <= 2 else -21) if x[9] <= -55 else 38 if x[68] <= -141 else (-4 if x[25] <=
        11 else -55) if x[83] <= 26 else 85
    )
    s += (
        (((-42 if x[22] <= 10 else -3) if x[15] <= 0 else -38) if x[63] <= 3 else 16) if x[94] <= 35 else (((((6 if
        x[3] <= 62 else -52) if x[22] <= 21 else 33 if x[78] <= 26 else -41) if x[94] <= 55 else -13 if x[45] <= 7 else
        52) if x[100] <= 15 else -22 if x[80] <= 2 else 88) if x[101] <= 32 else 2 if x[94] <= 55 else 6 if x[78] <= 1
        else -111) if x[80] <= 7 else -76
    )
    s += (
        (((19 if x[57] <= 2 else -7) if x[49] <= 100 else (((-100 if x[84] <= 99 else 44) if x[45] <= 21 else -34) if
        x[16] <= 0 else -10) if x[45] <= 180 else 7) if x[49] <= 705 else 89 if x[81] <= 2 else -74) if x[73] <= 12
        else ((-2 if x[84] <= 65 else (21 if x[57] <= 1 else 11 if x[61] <= 2 else -35) if x[89] <= -1 else 48) if x[6]
        <= 1 else -94) if x[34] <= 2 else 93
    )
    s += (
        ((17 if x[61] <= 2 else -20 if x[14] <= 426 else 15) if x[64] <= 0 else ((-31 if x[17] <= 18 else 162) if x[64]
        <= 4 else -117) if x[64] <= 7 else 26 if x[96] <= 15 else (-4 if x[92] <= 55 else -7 if x[21] <= 7 else 78) if
        x[64] <= 8 else -109 if x[64] <= 11 else (80 if x[14] <= 135 else -4) if x[88] <= 13 else -23) if x[30] <= 0
        else -24 if x[77] <= 17 else 89
    )
    s += (
        (((((23 if x[50] <= 37 else -3) if x[96] <= 25 else 4 if x[53] <= 5 else -20) if x[13] <= 1846 else 32) if
        x[95] <= 75 else 63 if x[96] <= 45 else -83 if x[1] <= 3 else -13) if x[83] <= 33 else 83) if x[80] <= 1 else
        ((45 if x[43] <= 5 else -101) if x[85] <= 36 else 104) if x[1] <= 6 else -9 if x[95] <= 35 else (50 if x[14] <=
        1460 else -109) if x[77] <= 17 else -104
    )
    s += (
        (36 if x[43] <= 1 else ((((-54 if x[47] <= 5 else 23) if x[6] <= 0 else 126) if x[25] <= 1 else (21 if x[9] <=
        -61 else -23 if x[13] <= 137 else 11) if x[6] <= 0 else 41 if x[47] <= 19 else -38) if x[93] <= 45 else (22 if
        x[13] <= 527 else -54) if x[9] <= -4 else -59) if x[50] <= 446 else 30) if x[80] <= 1 else -30 if x[86] <= 1
        else -46 if x[96] <= 15 else 81
    )
    s += (
        (((((((-7 if x[19] <= 22 else -97) if x[77] <= 12 else 35) if x[4] <= 0 else -10) if x[64] <= 0 else -63 if
        x[64] <= 7 else (24 if x[64] <= 12 else -23) if x[96] <= 25 else -24 if x[82] <= 5 else 123 if x[64] <= 8 else
        -58) if x[40] <= 1 else 103) if x[4] <= 4 else -69) if x[29] <= 0 else (4 if x[19] <= 4 else 42) if x[19] <= 18
        else -75) if x[42] <= 9 else 19
    )
    s += (
        (((((-36 if x[58] <= 1 else (97 if x[94] <= 15 else 12) if x[45] <= 7 else (-31 if x[1] <= 3 else 98) if x[1]
        <= 8 else -22) if x[15] <= 0 else -57) if x[82] <= 4 else -77) if x[77] <= 11 else 52 if x[77] <= 22 else -56
        if x[47] <= 7 else 18 if x[27] <= 0 else -14) if x[73] <= 10 else 4 if x[22] <= 30 else 31) if x[74] <= 16 else
        -15 if x[82] <= 5 else 31
    )
    s += (
        (((1 if x[64] <= 8 else (-51 if x[20] <= 9 else -147) if x[64] <= 11 else (2 if x[64] <= 12 else -45) if x[61]
        <= 9 else 23) if x[42] <= 8 else (32 if x[61] <= 1 else -18 if x[64] <= 11 else 40) if x[41] <= 13 else 70) if
        x[41] <= 56 else -71) if x[31] <= 0 else 74 if x[10] <= 39 else -55 if x[93] <= 25 else 106 if x[47] <= 32 else
        -49 if x[20] <= 23 else 49
    )
    s += (
        ((((((28 if x[52] <= 58 else -17) if x[57] <= 1 else -30) if x[89] <= -1 else -52 if x[0] <= 29 else 85 if
        x[47] <= 32 else -52) if x[89] <= 0 else 22 if x[3] <= 19 else -74) if x[59] <= 1 else 1 if x[3] <= 43 else 39)
        if x[46] <= 253 else 28) if x[59] <= 3 else ((0 if x[52] <= 102 else 32) if x[81] <= 6 else -50 if x[51] <= 82
        else 72) if x[20] <= 16 else -24
    )
    s += (
        ((((((45 if x[9] <= -1 else 8) if x[46] <= 67 else -3) if x[3] <= 38 else (-34 if x[13] <= 317 else 13) if
        x[46] <= 30 else 23 if x[13] <= 1066 else -51 if x[46] <= 388 else 69) if x[15] <= 0 else -52 if x[88] <= 5
        else ((-1 if x[70] <= 3 else 57) if x[4] <= 0 else -12) if x[59] <= 4 else -32) if x[36] <= 0 else 61) if x[74]
        <= 20 else -16) if x[75] <= 36 else 29
    )
    s += (
        ((-23 if x[77] <= 17 else (135 if x[77] <= 97 else 28) if x[80] <= 2 else -63) if x[3] <= -93 else ((((1 if
        x[83] <= 9 else 95) if x[7] <= 1 else (-77 if x[7] <= 2 else -9) if x[93] <= 35 else 43) if x[79] <= 3304 else
        -26) if x[4] <= 4 else -61 if x[28] <= 5 else 14) if x[34] <= 2 else -9 if x[93] <= 25 else 95) if x[38] <= 1
        else 61 if x[43] <= 2 else -114
    )
    s += (
        ((-12 if x[78] <= 3 else 12) if x[96] <= 45 else (-35 if x[100] <= 25 else 37) if x[36] <= 0 else 63) if x[94]
        <= 35 else (((((57 if x[57] <= 1 else 13) if x[93] <= 55 else -89) if x[96] <= 25 else 9 if x[59] <= 4 else
        (-114 if x[63] <= 1 else 11) if x[58] <= 1 else -47) if x[85] <= 37 else 34) if x[100] <= 25 else -23) if x[99]
        <= 35 else -8 if x[71] <= 211 else 121
    )
    s += (
        ((((-8 if x[89] <= 1 else -99) if x[83] <= 30 else 97) if x[90] <= 3 else 0 if x[84] <= 64 else 87 if x[68] <=
        -33 else 16) if x[76] <= 20 else (30 if x[60] <= 1 else 3) if x[81] <= 8 else (14 if x[42] <= 3 else -94) if
        x[23] <= 25 else 37) if x[68] <= 41 else ((-22 if x[71] <= 89 else 39) if x[81] <= 11 else -98) if x[49] <= 46
        else -130 if x[60] <= 8 else -33
    )
    s += (
        ((((75 if x[93] <= 35 else -68) if x[97] <= 0 else -24) if x[52] <= 9 else ((((7 if x[8] <= 1 else 50) if x[15]
        <= 0 else -9) if x[3] <= 82 else -59 if x[88] <= 27 else 7) if x[42] <= 6 else 15) if x[80] <= 7 else -54) if
        x[74] <= 36 else 54 if x[67] <= -211 else (-30 if x[42] <= 5 else -92) if x[42] <= 6 else -2) if x[75] <= 32
        else 18 if x[31] <= 1 else 112
    )
    s += (
        ((((-8 if x[45] <= 27 else 14) if x[61] <= 2 else ((11 if x[46] <= 30 else 87) if x[27] <= 0 else (-11 if x[27]
        <= 3 else -79) if x[58] <= 8 else 28) if x[1] <= 9 else -25 if x[26] <= 1 else -8 if x[90] <= 2 else 59) if
        x[78] <= 54 else -53) if x[92] <= 65 else ((31 if x[48] <= 39 else -24) if x[82] <= 7 else -64) if x[78] <= 6
        else 50) if x[92] <= 95 else -73
    )
    s += (
        ((((((-5 if x[78] <= 1 else 20 if x[6] <= 0 else 3 if x[81] <= 3 else -71) if x[101] <= 32 else -19 if x[19] <=
        15 else -125) if x[100] <= 15 else (-3 if x[21] <= 18 else -52) if x[101] <= 17 else 21) if x[50] <= 446 else
        53 if x[23] <= 0 else -19) if x[71] <= 3620 else -73) if x[83] <= 33 else 67) if x[80] <= 1 else (-9 if x[71]
        <= 99 else -70) if x[23] <= 25 else 22
    )
    s += (
        (((((-2 if x[13] <= 203 else -21 if x[44] <= 11 else 33 if x[44] <= 64 else 25 if x[4] <= 0 else -6) if x[98]
        <= 55 else 69 if x[18] <= 302 else -124 if x[23] <= 0 else 73) if x[80] <= 1 else ((-36 if x[17] <= 2 else 24)
        if x[41] <= 31 else 120) if x[82] <= 16 else 118 if x[82] <= 22 else -66) if x[48] <= 116 else -62) if x[6] <=
        1 else -80) if x[3] <= 96 else -76
    )
    s += (
        -6 if x[94] <= 35 else ((11 if x[81] <= 11 else -57 if x[91] <= 65 else 66) if x[101] <= 32 else -122 if x[91]
        <= 0 else (46 if x[3] <= 35 else -48) if x[60] <= 2 else 31 if x[91] <= 25 else (-103 if x[23] <= 15 else 13)
        if x[91] <= 95 else 38) if x[97] <= 65 else (-45 if x[70] <= 1 else 51) if x[94] <= 55 else 142 if x[91] <= 45
        else -94 if x[96] <= 25 else 53
    )
    s += (
        (((3 if x[34] <= 0 else -24 if x[93] <= 15 else 132) if x[13] <= 66 else -31) if x[23] <= 0 else 4 if x[78] <=
        65 else -86) if x[94] <= 35 else ((((1 if x[93] <= 55 else -56) if x[19] <= 25 else 92) if x[94] <= 55 else 42
        if x[57] <= 1 else -1) if x[101] <= 32 else -33 if x[99] <= 0 else 36) if x[85] <= 37 else 42 if x[19] <= 12
        else -46 if x[99] <= 0 else 82
    )
    s += (
        (9 if x[101] <= 12 else 43 if x[17] <= 2 else 170) if x[67] <= -289 else (((-11 if x[94] <= 35 else (41 if x[0]
        <= 45 else -4) if x[3] <= 5 else ((-10 if x[94] <= 55 else 5 if x[101] <= 12 else 87) if x[39] <= 0 else 54) if
        x[101] <= 22 else -33) if x[42] <= 9 else 15) if x[80] <= 7 else -6 if x[101] <= 7 else -111) if x[75] <= 62
        else 1 if x[23] <= 0 else 74
    )
    s += (
        (((-32 if x[94] <= 25 else 15) if x[64] <= 0 else -37) if x[52] <= 9 else (((-15 if x[68] <= 109 else 66) if
        x[10] <= 21 else 37 if x[68] <= 118 else -85) if x[50] <= 27 else -1) if x[15] <= 0 else -36 if x[85] <= 14
        else (-33 if x[69] <= 1 else 17) if x[64] <= 8 else -124 if x[64] <= 11 else -19) if x[50] <= 362 else (23 if
        x[36] <= 0 else 125) if x[89] <= 0 else -58
    )
    s += (
        (((-29 if x[50] <= 13 else -16 if x[85] <= 12 else (18 if x[1] <= 4 else -8) if x[69] <= 3 else 24) if x[92] <=
        55 else ((((19 if x[50] <= 547 else 109) if x[92] <= 95 else -65) if x[81] <= 7 else -90 if x[101] <= 12 else
        62) if x[91] <= 25 else 60) if x[101] <= 22 else 47 if x[1] <= 4 else -30) if x[80] <= 7 else 46 if x[92] <= 25
        else -103) if x[75] <= 40 else 22
    )
    s += (
        (6 if x[81] <= 14 else -73 if x[51] <= 76 else 88 if x[21] <= 0 else -45) if x[95] <= 55 else ((((18 if x[99]
        <= 0 else -2 if x[26] <= 6 else -76) if x[93] <= 65 else -103 if x[48] <= 62 else -44 if x[70] <= 4 else 79) if
        x[64] <= 0 else -26) if x[81] <= 3 else ((33 if x[93] <= 15 else -95) if x[81] <= 13 else 53) if x[99] <= 35
        else 127) if x[83] <= 12 else 64
    )
    s += (
        ((-11 if x[14] <= 108 else ((-19 if x[42] <= 2 else 32) if x[82] <= 9 else -42) if x[50] <= 90 else -17) if
        x[96] <= 25 else (((-59 if x[25] <= 3 else 57) if x[46] <= 3 else -64 if x[50] <= 13 else 65 if x[3] <= -93
        else -23) if x[23] <= 0 else -6 if x[39] <= 0 else 71) if x[97] <= 65 else 43 if x[17] <= 1 else -39) if x[50]
        <= 306 else 25 if x[89] <= 0 else -57
    )
    s += (
        (((((-5 if x[34] <= 1 else 89) if x[28] <= 3 else -44 if x[22] <= 10 else 44) if x[60] <= 3 else -23 if x[64]
        <= 11 else 32) if x[13] <= 203 else -48 if x[88] <= 2 else (26 if x[41] <= -1 else -7) if x[64] <= 0 else -41
        if x[64] <= 7 else 6) if x[64] <= 12 else -101 if x[64] <= 13 else -35) if x[64] <= 15 else (76 if x[20] <= 10
        else -6) if x[13] <= 440 else -29
    )
    return s


def _score_2(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        ((43 if x[66] <= 0 else -62) if x[50] <= 59 else -69 if x[14] <= 1006 else 43) if x[1] <= 1 else (((59 if x[0]
        <= 75 else -47) if x[1] <= 4 else -38 if x[22] <= 7 else 7) if x[20] <= 19 else (((132 if x[27] <= 0 else -31)
        if x[1] <= 4 else -55) if x[77] <= 46 else -13) if x[72] <= 10 else (-14 if x[29] <= 2 else 54) if x[91] <= 65
        else 25) if x[63] <= 3 else 16
    )
    s += (
        (-51 if x[94] <= 0 else ((((11 if x[52] <= 88 else -21) if x[66] <= 0 else 65) if x[85] <= 22 else 27) if x[66]
        <= 1 else -17 if x[59] <= 1 else 19) if x[41] <= 49 else -53) if x[59] <= 3 else (((61 if x[96] <= 25 else -16)
        if x[57] <= 1 else -16 if x[65] <= 4 else 10) if x[41] <= 12 else 56) if x[18] <= 198 else (-27 if x[74] <= 43
        else -84) if x[52] <= 349 else 19
    )
    s += (
        ((((((-19 if x[52] <= 13 else 9) if x[15] <= 0 else (((-8 if x[26] <= 1 else -95) if x[1] <= 6 else -16) if
        x[94] <= 35 else 23 if x[10] <= 115 else -17) if x[75] <= 10 else 17) if x[68] <= 54 else (1 if x[67] <= 73
        else -82) if x[10] <= 50 else -90) if x[30] <= 0 else 72 if x[97] <= 35 else -16) if x[80] <= 7 else -57) if
        x[75] <= 73 else 42) if x[46] <= 546 else 35
    )
    s += (
        -26 if x[1] <= 1 else ((((52 if x[43] <= 1 else 3) if x[46] <= 616 else 66) if x[38] <= 1 else -100) if x[36]
        <= 0 else 75) if x[58] <= 3 else -37 if x[58] <= 8 else (((-11 if x[1] <= 2 else 70) if x[62] <= 5 else -70) if
        x[47] <= 501 else -49) if x[1] <= 4 else (-6 if x[78] <= 6 else 33) if x[20] <= 16 else -12 if x[62] <= 2 else
        -102 if x[1] <= 10 else 6
    )
    s += (
        (((((((((-50 if x[45] <= 5 else 22 if x[64] <= 0 else -19) if x[48] <= 26 else -32) if x[73] <= 12 else 54 if
        x[13] <= 22 else -1) if x[39] <= 0 else 76 if x[48] <= 47 else -33) if x[17] <= 2 else 62 if x[9] <= -16 else
        -3) if x[10] <= 705 else 55) if x[9] <= 137 else 78 if x[48] <= 33 else -40) if x[98] <= 0 else -22) if x[73]
        <= 37 else 8) if x[40] <= 1 else 96
    )
    s += (
        (((((-10 if x[63] <= 3 else (-24 if x[10] <= 17 else 0 if x[1] <= 5 else 59) if x[10] <= 86 else -15) if x[94]
        <= 35 else 4 if x[99] <= 45 else 84) if x[98] <= 55 else (-70 if x[94] <= 35 else 83) if x[93] <= 45 else 25 if
        x[18] <= 348 else -129) if x[0] <= 116 else -65) if x[83] <= 41 else -20 if x[93] <= 25 else 100) if x[36] <= 0
        else 68 if x[88] <= 26 else -42
    )
    s += (
        ((((-51 if x[90] <= 9 else 42) if x[35] <= 1 else 111) if x[94] <= 55 else 32) if x[50] <= 5 else ((8 if x[50]
        <= 33 else (14 if x[10] <= 17 else -14) if x[2] <= 6 else 77) if x[71] <= 446 else -63 if x[94] <= 0 else 17)
        if x[98] <= 35 else (8 if x[0] <= 58 else 145) if x[96] <= 45 else 11 if x[10] <= 185 else -118 if x[0] <= 64
        else -21) if x[40] <= 1 else 97
    )
    s += (
        ((((((3 if x[41] <= 2 else 41 if x[0] <= 12 else 33 if x[47] <= 13 else -72) if x[41] <= 11 else (78 if x[29]
        <= 8 else -51) if x[27] <= 0 else 86 if x[46] <= 18 else -64 if x[69] <= 2 else -10) if x[78] <= 57 else -39)
        if x[40] <= 0 else -96 if x[0] <= 15 else 83) if x[40] <= 1 else 91) if x[3] <= 96 else -65) if x[27] <= 8 else
        0 if x[55] <= 1 else -105
    )
    s += (
        (((((((-23 if x[50] <= 13 else -3 if x[83] <= 10 else 44) if x[2] <= 2 else -56 if x[100] <= 25 else 64) if
        x[1] <= 11 else 46) if x[1] <= 12 else -86) if x[92] <= 55 else (18 if x[101] <= 32 else 69 if x[1] <= 4 else
        -41) if x[100] <= 35 else -72) if x[75] <= 32 else 17) if x[41] <= 53 else -54) if x[36] <= 0 else (-48 if
        x[42] <= 5 else 58) if x[50] <= 176 else 88
    )
    s += (
        ((((((1 if x[31] <= 0 else 113) if x[13] <= 499 else 42) if x[3] <= 58 else -12) if x[4] <= 0 else 18 if x[68]
        <= -133 else (56 if x[101] <= 22 else -80) if x[43] <= 1 else (-40 if x[48] <= 41 else 48) if x[54] <= 0 else
        -23) if x[85] <= 36 else -32 if x[68] <= -5 else -7 if x[44] <= 9 else 36) if x[75] <= 40 else 19) if x[36] <=
        0 else 3 if x[18] <= 919 else 80
    )
    s += (
        (((((7 if x[78] <= 0 else 27 if x[88] <= 3 else -28) if x[77] <= 0 else 65 if x[3] <= -19 else 0 if x[85] <= 29
        else 26 if x[93] <= 45 else -26) if x[64] <= 8 else -102 if x[68] <= 11 else 16) if x[64] <= 11 else -1 if
        x[26] <= 2 else 82 if x[71] <= 119 else 8) if x[64] <= 12 else -69 if x[97] <= 65 else 96) if x[64] <= 15 else
        56 if x[77] <= 30 else -9
    )
    s += (
        ((((80 if x[45] <= 0 else -14) if x[97] <= 55 else 73) if x[1] <= 9 else (-21 if x[97] <= 45 else -29 if x[78]
        <= 2 else -100) if x[22] <= 32 else -6) if x[51] <= 14 else (((-6 if x[64] <= 12 else -45) if x[64] <= 15 else
        -15 if x[42] <= 4 else 58) if x[89] <= 16 else -5 if x[64] <= 1 else 127) if x[45] <= 160 else 1 if x[97] <= 45
        else 32) if x[42] <= 9 else 14
    )
    s += (
        -24 if x[1] <= 1 else ((42 if x[4] <= 4 else -56) if x[70] <= 2 else 13 if x[98] <= 0 else 4 if x[9] <= -32
        else -73) if x[1] <= 7 else ((-5 if x[64] <= 2 else -73 if x[16] <= 7 else 53) if x[22] <= 10 else ((2 if x[77]
        <= 11 else 54) if x[62] <= 2 else -65 if x[1] <= 11 else 38) if x[96] <= 15 else 28 if x[14] <= 49 else -16) if
        x[70] <= 3 else 20
    )
    s += (
        ((-50 if x[94] <= 0 else (21 if x[52] <= 52 else (14 if x[48] <= 30 else -57) if x[1] <= 6 else 30 if x[60] <=
        4 else -10) if x[66] <= 1 else -10) if x[39] <= 0 else (21 if x[10] <= 399 else 57 if x[52] <= 39 else -110) if
        x[23] <= 0 else -15 if x[76] <= 4 else 99) if x[59] <= 3 else (-7 if x[52] <= 102 else 17) if x[15] <= 0 else
        -22 if x[80] <= 1 else -86
    )
    s += (
        ((((((51 if x[57] <= 6 else -54) if x[56] <= 8 else 69) if x[70] <= 2 else (9 if x[41] <= 14 else -60) if x[28]
        <= 2 else 56) if x[1] <= 4 else -94 if x[1] <= 5 else 7 if x[41] <= 2 else -96 if x[25] <= 4 else 3) if x[41]
        <= 33 else -71 if x[28] <= 4 else 55) if x[100] <= 15 else (-31 if x[92] <= 65 else 18) if x[41] <= 17 else 65)
        if x[95] <= 65 else -15
    )
    s += (
        ((((71 if x[27] <= 0 else -21) if x[1] <= 4 else -11 if x[9] <= 137 else 70) if x[0] <= 31 else -22) if x[73]
        <= 10 else (-4 if x[0] <= 28 else -38 if x[1] <= 1 else ((26 if x[68] <= -12 else -26) if x[21] <= 55 else 34)
        if x[89] <= -1 else 59) if x[9] <= 10 else (12 if x[68] <= 72 else -98 if x[71] <= 74 else 25) if x[0] <= 45
        else -35) if x[27] <= 8 else -56
    )
    s += (
        (((-13 if x[77] <= 11 else ((38 if x[3] <= 7 else -2) if x[48] <= 49 else -45) if x[19] <= 20 else 78) if x[73]
        <= 10 else -19 if x[50] <= 13 else -14 if x[51] <= 14 else 23) if x[74] <= 16 else ((13 if x[60] <= 3 else -13)
        if x[78] <= 14 else 8 if x[4] <= 0 else 70 if x[2] <= 1 else -57) if x[4] <= 3 else -62) if x[38] <= 1 else
        -117 if x[29] <= 4 else 41
    )
    s += (
        (((((3 if x[71] <= 3620 else -63) if x[10] <= 705 else 52) if x[81] <= 4 else ((39 if x[3] <= -5 else -44) if
        x[78] <= 4 else 22) if x[18] <= 491 else -87) if x[83] <= 2 else -76 if x[97] <= 55 else 20) if x[8] <= 1 else
        (-37 if x[3] <= 15 else 48) if x[93] <= 35 else 98) if x[80] <= 1 else (49 if x[11] <= 0 else -31) if x[67] <=
        0 else -32 if x[10] <= 26 else 71
    )
    s += (
        (((3 if x[50] <= 237 else (-67 if x[94] <= 25 else 11) if x[48] <= 23 else 36) if x[3] <= 96 else -75) if x[74]
        <= 16 else ((-6 if x[60] <= 3 else -50 if x[13] <= 220 else (-10 if x[94] <= 45 else 57) if x[96] <= 35 else
        -34) if x[43] <= 10 else 31 if x[2] <= 2 else -85) if x[82] <= 5 else -50 if x[48] <= 12 else 41) if x[38] <= 1
        else 50 if x[43] <= 2 else -101
    )
    s += (
        ((((61 if x[9] <= -98 else -11) if x[13] <= 137 else 28) if x[80] <= 1 else (-71 if x[9] <= -13 else -4) if
        x[62] <= 6 else 70) if x[4] <= 0 else (-7 if x[4] <= 4 else -67) if x[29] <= 0 else -73 if x[62] <= 1 else 9 if
        x[71] <= 446 else 55) if x[64] <= 8 else -83 if x[64] <= 11 else (54 if x[95] <= 25 else 0) if x[64] <= 12 else
        -103 if x[64] <= 13 else -2
    )
    s += (
        (((((-18 if x[47] <= 9 else 3) if x[35] <= 2 else -73) if x[84] <= 77 else 38 if x[47] <= 11 else -9 if x[11]
        <= 2 else 17) if x[68] <= 128 else -30) if x[40] <= 1 else 89) if x[74] <= 43 else 9 if x[50] <= 31 else (((-41
        if x[100] <= 25 else 56) if x[18] <= 638 else 48 if x[6] <= 0 else -44) if x[35] <= 0 else 107) if x[60] <= 1
        else -17 if x[20] <= 20 else -62
    )
    s += (
        ((8 if x[48] <= 94 else -53 if x[29] <= 0 else 30) if x[29] <= 4 else -86 if x[25] <= 5 else 3) if x[20] <= 16
        else (((-3 if x[98] <= 35 else (-79 if x[77] <= 46 else 79) if x[96] <= 45 else -84 if x[84] <= 79 else 34) if
        x[42] <= 13 else 50) if x[25] <= 13 else (45 if x[46] <= 128 else -74) if x[88] <= 22 else 79) if x[89] <= 0
        else 22 if x[96] <= 0 else -54
    )
    s += (
        (-34 if x[93] <= 0 else (0 if x[79] <= 610 else ((((((15 if x[46] <= 54 else -43) if x[46] <= 88 else 42) if
        x[2] <= 4 else 128) if x[28] <= 2 else -13) if x[95] <= 65 else -61 if x[85] <= 24 else 17) if x[19] <= 20 else
        85) if x[29] <= 0 else 43) if x[79] <= 3304 else -2 if x[70] <= 2 else -67 if x[46] <= 191 else 12) if x[6] <=
        1 else -102 if x[31] <= 2 else 60
    )
    s += (
        (((((3 if x[72] <= 10 else -9 if x[21] <= 7 else 45) if x[100] <= 15 else -44 if x[3] <= 23 else (-67 if x[95]
        <= 15 else 50) if x[21] <= 18 else -32) if x[101] <= 22 else -9) if x[95] <= 55 else (24 if x[47] <= 9 else -52
        if x[97] <= 25 else 2 if x[11] <= 6 else -34) if x[91] <= 85 else -5 if x[97] <= 35 else 48) if x[40] <= 0 else
        -61) if x[40] <= 1 else 90
    )
    s += (
        (((10 if x[3] <= 6 else (-42 if x[97] <= 15 else ((-9 if x[73] <= 30 else 9) if x[37] <= 0 else 54) if x[101]
        <= 17 else -19) if x[42] <= 9 else 22) if x[7] <= 0 else 77 if x[89] <= -1 else -75) if x[7] <= 1 else ((-1 if
        x[92] <= 35 else -85) if x[6] <= 0 else 47 if x[42] <= 8 else -120) if x[97] <= 55 else -28 if x[71] <= 58 else
        84) if x[6] <= 1 else -77
    )
    s += (
        ((((-45 if x[1] <= 1 else 10) if x[58] <= 4 else 23 if x[1] <= 4 else 1 if x[20] <= 16 else (-6 if x[101] <= 32
        else -71) if x[64] <= 8 else -74) if x[78] <= 68 else -51) if x[64] <= 12 else -104 if x[64] <= 13 else (-25 if
        x[19] <= 5 else 69) if x[78] <= 3 else -48) if x[64] <= 15 else ((8 if x[48] <= 54 else -78) if x[89] <= -1
        else 63) if x[16] <= 1 else 73
    )
    s += (
        (((((-5 if x[80] <= 3 else 18 if x[73] <= 30 else 147) if x[75] <= 62 else 43) if x[73] <= 60 else ((((-17 if
        x[97] <= 55 else -84) if x[89] <= -1 else 9) if x[77] <= 63 else 19) if x[18] <= 363 else 40 if x[93] <= 45
        else -36) if x[78] <= 6 else 35) if x[80] <= 7 else -73 if x[0] <= 21 else 73) if x[69] <= 4 else 21 if x[74]
        <= 25 else -18) if x[71] <= 3620 else -50
    )
    s += (
        27 if x[67] <= -289 else ((-5 if x[13] <= 137 else 36 if x[80] <= 1 else -42 if x[19] <= 15 else 61) if x[4] <=
        0 else -6) if x[64] <= 0 else ((26 if x[13] <= 66 else -32) if x[64] <= 4 else -102) if x[64] <= 7 else ((-54
        if x[70] <= 2 else 8) if x[51] <= 142 else 12) if x[22] <= 12 else (25 if x[64] <= 12 else -41 if x[64] <= 15
        else 14) if x[20] <= 25 else -12
    )
    s += (
        ((24 if x[67] <= -289 else (3 if x[61] <= 2 else (27 if x[9] <= -98 else (20 if x[17] <= 0 else -20 if x[43] <=
        11 else 76) if x[0] <= 27 else (-21 if x[9] <= 61 else -78) if x[89] <= -1 else 37 if x[47] <= 32 else -45) if
        x[47] <= 62 else -27) if x[34] <= 1 else 10 if x[2] <= 3 else 142) if x[0] <= 116 else -60) if x[83] <= 33 else
        -60 if x[0] <= 7 else 76
    )
    s += (
        (((((-28 if x[0] <= 15 else 8) if x[16] <= 7 else 93) if x[28] <= 9 else 101) if x[9] <= -45 else -10 if x[85]
        <= 38 else -9 if x[91] <= 15 else 36) if x[81] <= 14 else 8 if x[76] <= 9 else -77) if x[63] <= 3 else (2 if
        x[69] <= 3 else (-29 if x[76] <= 12 else 68 if x[10] <= 123 else -61 if x[76] <= 38 else 60) if x[28] <= 1 else
        57) if x[16] <= 19 else 128
    )
    s += (
        ((2 if x[8] <= 1 else 76 if x[72] <= 12 else -36) if x[8] <= 4 else -48) if x[95] <= 55 else ((-84 if x[94] <=
        15 else -51 if x[9] <= -36 else 17 if x[58] <= 1 else -36) if x[25] <= 4 else ((73 if x[23] <= 0 else -37) if
        x[47] <= 26 else (-9 if x[94] <= 65 else 65) if x[72] <= 67 else 76) if x[9] <= 17 else -47 if x[90] <= 1 else
        52) if x[23] <= 35 else 29
    )
    s += (
        ((((((-44 if x[0] <= 10 else 12) if x[9] <= -28 else (((10 if x[98] <= 35 else -70) if x[76] <= 35 else 56) if
        x[57] <= 2 else -13) if x[0] <= 45 else -30) if x[92] <= 65 else 21) if x[81] <= 4 else (-5 if x[50] <= 77 else
        -16 if x[45] <= 85 else -85) if x[99] <= 35 else 108) if x[83] <= 2 else -46) if x[8] <= 1 else 97 if x[7] <= 1
        else 6) if x[8] <= 4 else -43
    )
    s += (
        (((((((-20 if x[49] <= 21 else 7) if x[64] <= 8 else -94 if x[64] <= 11 else -11) if x[22] <= 37 else 9) if
        x[41] <= 3 else 0 if x[47] <= 73 else -57) if x[41] <= 11 else -27 if x[96] <= 15 else (14 if x[89] <= -1 else
        95 if x[29] <= 4 else -69) if x[17] <= 2 else 120) if x[41] <= 56 else -48) if x[6] <= 1 else -88) if x[38] <=
        1 else -121 if x[29] <= 1 else 19
    )
    s += (
        ((((((-58 if x[10] <= 13 else 10) if x[89] <= -1 else 55) if x[68] <= -133 else -4) if x[62] <= 5 else -9 if
        x[10] <= 74 else -100) if x[46] <= 546 else 1 if x[50] <= 342 else 63) if x[68] <= 128 else -72 if x[71] <= 99
        else 3) if x[63] <= 6 else -37 if x[50] <= 5 else ((-2 if x[97] <= 35 else 33) if x[16] <= 2 else -65 if x[68]
        <= -133 else 109) if x[51] <= 338 else -63
    )
    s += (
        ((((((-20 if x[24] <= 21 else 107) if x[41] <= 14 else 54) if x[73] <= 8 else 18) if x[77] <= 15 else -11 if
        x[44] <= 9 else 37 if x[46] <= 158 else -7) if x[95] <= 35 else (-1 if x[80] <= 1 else (-70 if x[41] <= 8 else
        38) if x[23] <= 15 else 55 if x[80] <= 5 else -77) if x[36] <= 0 else 54) if x[27] <= 7 else -34) if x[74] <=
        43 else -9 if x[4] <= 3 else -75
    )
    s += (
        (4 if x[41] <= 63 else -75) if x[53] <= 5 else (((86 if x[44] <= 23 else -6) if x[97] <= 0 else ((-62 if x[16]
        <= 0 else -41 if x[27] <= 0 else 34) if x[44] <= 17 else -12) if x[75] <= 24 else 13) if x[45] <= 142 else
        -118) if x[65] <= 2 else (((-26 if x[16] <= 5 else 55) if x[22] <= 15 else 23) if x[16] <= 17 else 90) if x[97]
        <= 55 else -9 if x[68] <= 28 else -79
    )
    s += (
        (((-21 if x[29] <= 2 else -98) if x[48] <= 41 else (66 if x[72] <= 30 else -12) if x[47] <= 19 else 3 if x[48]
        <= 69 else -142 if x[42] <= 5 else 6) if x[46] <= 12 else ((((-1 if x[45] <= 68 else 19) if x[62] <= 2 else -60
        if x[62] <= 3 else -4) if x[80] <= 4 else -50) if x[6] <= 0 else 50 if x[46] <= 18 else -25) if x[31] <= 0 else
        36) if x[42] <= 9 else 14
    )
    s += (
        ((2 if x[38] <= 1 else -86) if x[74] <= 9 else ((-15 if x[43] <= 7 else 12) if x[100] <= 0 else -41 if x[70] <=
        3 else 5) if x[82] <= 5 else 27) if x[39] <= 0 else ((65 if x[87] <= 3 else -93 if x[71] <= 503 else 35) if
        x[59] <= 5 else ((-59 if x[94] <= 15 else 70) if x[78] <= 19 else -72) if x[96] <= 35 else -67 if x[99] <= 0
        else 41) if x[51] <= 380 else -48
    )
    s += (
        (-29 if x[1] <= 10 else (89 if x[96] <= 0 else -36) if x[77] <= 14 else 50) if x[97] <= 15 else ((((19 if x[48]
        <= 42 else -65) if x[1] <= 1 else 26) if x[77] <= 80 else 117) if x[77] <= 87 else -33 if x[85] <= 14 else -63
        if x[94] <= 15 else 18) if x[1] <= 9 else (5 if x[64] <= 1 else -43) if x[22] <= 15 else 0 if x[25] <= 8 else
        45 if x[66] <= 4 else -7
    )
    s += (
        ((12 if x[45] <= 5 else -69) if x[94] <= 0 else -1) if x[92] <= 65 else (((((27 if x[10] <= 17 else 224) if
        x[80] <= 1 else -20) if x[94] <= 0 else (4 if x[90] <= 16 else 84) if x[62] <= 2 else (53 if x[94] <= 15 else
        -93) if x[96] <= 15 else 93) if x[92] <= 95 else -60) if x[95] <= 25 else -29) if x[94] <= 45 else 24 if x[10]
        <= 69 else 98 if x[80] <= 4 else -58
    )
    return s


def _score_3(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        (((((11 if x[99] <= 0 else -56 if x[85] <= 27 else 27) if x[57] <= 1 else -24) if x[90] <= 2 else 10) if x[13]
        <= 137 else ((-53 if x[74] <= 51 else 33) if x[71] <= 446 else 21) if x[88] <= 4 else (-16 if x[3] <= -5 else
        28) if x[71] <= 119 else (-3 if x[99] <= 35 else 54) if x[17] <= 4 else 71) if x[71] <= 3620 else -66) if x[83]
        <= 33 else 87 if x[85] <= 44 else -27
    )
    s += (
        -1 if x[39] <= 0 else ((152 if x[1] <= 6 else -7) if x[9] <= -72 else (62 if x[1] <= 3 else (20 if x[51] <= 53
        else -111) if x[79] <= 13 else 47) if x[78] <= 15 else -52) if x[101] <= 12 else (-47 if x[44] <= 19 else 13 if
        x[54] <= 8 else 106) if x[98] <= 35 else ((-91 if x[101] <= 22 else 40) if x[9] <= -28 else 3 if x[52] <= 43
        else -146) if x[48] <= 69 else 29
    )
    s += (
        ((((1 if x[96] <= 45 else (9 if x[49] <= 35 else -42 if x[19] <= 5 else -18 if x[46] <= 158 else 80) if x[28]
        <= 3 else 23 if x[49] <= 447 else -56) if x[76] <= 50 else -24 if x[18] <= 0 else 57) if x[71] <= 592 else (6
        if x[97] <= 35 else 37) if x[58] <= 5 else 1 if x[93] <= 45 else -71) if x[71] <= 3620 else -87 if x[28] <= 2
        else 27) if x[78] <= 54 else -32
    )
    s += (
        (((((15 if x[52] <= 349 else 63) if x[65] <= 8 else -27) if x[83] <= 4 else -47) if x[3] <= 7 else ((-11 if
        x[23] <= 25 else -1 if x[82] <= 5 else 82) if x[65] <= 4 else 81 if x[95] <= 0 else 10 if x[65] <= 14 else -39)
        if x[41] <= 11 else (31 if x[70] <= 3 else -42) if x[97] <= 45 else 44) if x[41] <= 53 else -56) if x[4] <= 2
        else -21 if x[41] <= 45 else 59
    )
    s += (
        ((((-4 if x[94] <= 65 else 23) if x[4] <= 4 else -64 if x[41] <= 17 else 110 if x[74] <= 0 else -45) if x[31]
        <= 0 else (84 if x[50] <= 55 else 15) if x[14] <= 200 else -40 if x[4] <= 3 else 52) if x[39] <= 0 else (((10
        if x[78] <= 14 else -58) if x[76] <= 11 else 66 if x[76] <= 26 else -10) if x[51] <= 467 else -60) if x[66] <=
        12 else 107) if x[40] <= 1 else 84
    )
    s += (
        (((((-75 if x[90] <= 0 else -5) if x[21] <= 48 else 17 if x[28] <= 1 else -51) if x[97] <= 15 else -2) if x[63]
        <= 3 else ((-18 if x[91] <= 15 else 14) if x[16] <= 19 else 93) if x[45] <= 335 else 58) if x[98] <= 55 else
        -87 if x[100] <= 55 else 72) if x[94] <= 45 else (6 if x[100] <= 55 else -74) if x[91] <= 85 else (-19 if x[45]
        <= 23 else 70) if x[63] <= 6 else -43
    )
    s += (
        (((((6 if x[27] <= 3 else 60 if x[12] <= 0 else -33) if x[2] <= 3 else 20 if x[100] <= 25 else 112) if x[49] <=
        619 else 55) if x[60] <= 1 else ((-2 if x[21] <= 42 else -53 if x[27] <= 0 else -27 if x[76] <= 18 else 41) if
        x[44] <= 19 else 16 if x[28] <= 3 else -14) if x[44] <= 144 else -20) if x[40] <= 1 else 81) if x[27] <= 8 else
        4 if x[12] <= 1 else -93
    )
    s += (
        (-2 if x[34] <= 2 else 52) if x[92] <= 65 else (((((-17 if x[2] <= 2 else 99) if x[3] <= 75 else 189 if x[19]
        <= 21 else 1) if x[94] <= 15 else ((3 if x[85] <= 11 else 84) if x[85] <= 21 else -9) if x[92] <= 75 else -47
        if x[101] <= 22 else 91 if x[85] <= 14 else -26) if x[92] <= 95 else -61) if x[98] <= 0 else -60) if x[94] <=
        45 else 59 if x[19] <= 19 else -52
    )
    s += (
        ((((0 if x[64] <= 8 else -93 if x[64] <= 11 else -12) if x[22] <= 34 else ((-1 if x[64] <= 4 else -82) if x[64]
        <= 7 else (2 if x[12] <= 2 else -106) if x[12] <= 6 else 30) if x[75] <= 68 else 63) if x[25] <= 13 else ((74
        if x[65] <= 1 else -6) if x[66] <= 8 else -42) if x[101] <= 22 else -27) if x[27] <= 8 else 3 if x[65] <= 1
        else -103) if x[40] <= 1 else 80
    )
    s += (
        (((1 if x[32] <= 2 else -62) if x[38] <= 1 else -102 if x[4] <= 4 else 44) if x[13] <= 1846 else (4 if x[62] <=
        5 else -96) if x[97] <= 35 else 36) if x[80] <= 1 else ((((-57 if x[0] <= 28 else 55) if x[51] <= 16 else 15)
        if x[77] <= 70 else -62) if x[15] <= 0 else -118 if x[51] <= 38 else 29 if x[10] <= 131 else -57) if x[62] <= 6
        else -34 if x[77] <= 15 else 62
    )
    s += (
        ((((-21 if x[76] <= 5 else 24 if x[44] <= 37 else -2) if x[3] <= 23 else -19 if x[43] <= 8 else -30 if x[51] <=
        10 else 12 if x[3] <= 92 else 92) if x[29] <= 4 else -45) if x[22] <= 34 else (((-2 if x[17] <= 16 else 61) if
        x[19] <= 20 else (78 if x[29] <= 1 else -85) if x[16] <= 4 else -47) if x[66] <= 12 else 39) if x[75] <= 81
        else 72) if x[40] <= 1 else 80
    )
    s += (
        ((-11 if x[22] <= 10 else 8) if x[80] <= 4 else -66 if x[82] <= 16 else 52) if x[15] <= 0 else -27 if x[45] <=
        21 else ((((((21 if x[46] <= 62 else -25) if x[46] <= 215 else 41) if x[93] <= 65 else -49) if x[80] <= 1 else
        -97 if x[9] <= -13 else 14) if x[23] <= 15 else -10 if x[78] <= 1 else 65) if x[61] <= 3 else -83 if x[46] <=
        22 else -10) if x[6] <= 0 else -20
    )
    s += (
        ((-4 if x[42] <= 6 else (35 if x[43] <= 8 else -22) if x[9] <= -55 else (66 if x[47] <= 0 else -53 if x[9] <=
        39 else 22) if x[43] <= 4 else ((2 if x[47] <= 314 else 52) if x[81] <= 3 else 102) if x[81] <= 4 else (101 if
        x[9] <= -1 else -22) if x[41] <= 6 else -102) if x[81] <= 14 else -64 if x[51] <= 61 else 77 if x[42] <= 1 else
        -82) if x[83] <= 33 else 51
    )
    s += (
        (((((-11 if x[52] <= 39 else 71) if x[14] <= 426 else -51) if x[13] <= 22 else -20) if x[46] <= 203 else 18) if
        x[78] <= 1 else ((-25 if x[59] <= 1 else 19) if x[14] <= 108 else (((39 if x[27] <= 1 else 5) if x[64] <= 8
        else -7) if x[39] <= 0 else 82) if x[51] <= 321 else -20 if x[14] <= 1460 else 47) if x[79] <= 2698 else -33 if
        x[13] <= 869 else 26) if x[59] <= 3 else -5
    )
    s += (
        (0 if x[73] <= 51 else 20) if x[59] <= 3 else ((((((-32 if x[92] <= 65 else (47 if x[62] <= 2 else -46) if
        x[67] <= -15 else -17) if x[26] <= 3 else -7 if x[78] <= 2 else 67) if x[91] <= 15 else (48 if x[95] <= 55 else
        -48) if x[26] <= 0 else 0) if x[100] <= 35 else -80) if x[91] <= 45 else -49 if x[71] <= 89 else 15) if x[71]
        <= 463 else 28) if x[15] <= 0 else -24
    )
    s += (
        23 if x[67] <= -289 else ((((20 if x[101] <= 32 else -21) if x[27] <= 0 else -2) if x[89] <= 10 else -38) if
        x[64] <= 0 else ((-55 if x[101] <= 7 else 3) if x[64] <= 4 else -96) if x[64] <= 7 else -13 if x[22] <= 25 else
        (44 if x[49] <= 19 else 9) if x[47] <= 388 else -43) if x[65] <= 12 else ((-89 if x[16] <= 2 else 37) if x[65]
        <= 16 else 3) if x[17] <= 2 else 74
    )
    s += (
        (((-3 if x[8] <= 1 else 83 if x[7] <= 1 else -52 if x[7] <= 2 else 30) if x[0] <= 116 else -61) if x[42] <= 8
        else (((110 if x[85] <= 21 else 13) if x[46] <= 8 else -59 if x[47] <= 9 else 25) if x[10] <= 29 else -58 if
        x[47] <= 5 else 17 if x[11] <= 7 else 62 if x[95] <= 0 else -24) if x[50] <= 263 else 41) if x[38] <= 1 else
        -90 if x[5] <= 1 else 65
    )
    s += (
        (((((42 if x[46] <= 8 else 14 if x[10] <= 4 else -88) if x[10] <= 17 else 39) if x[68] <= -243 else -6 if x[75]
        <= 29 else (20 if x[10] <= 59 else -86) if x[88] <= 2 else 17) if x[80] <= 7 else -74) if x[85] <= 37 else (-66
        if x[92] <= 0 else 62) if x[1] <= 4 else (-79 if x[62] <= 1 else 11 if x[64] <= 4 else -30) if x[78] <= 7 else
        29) if x[83] <= 41 else 49
    )
    s += (
        ((((-3 if x[2] <= 3 else (((102 if x[47] <= 19 else -38 if x[77] <= 25 else 53) if x[97] <= 0 else -17) if
        x[62] <= 4 else -50) if x[26] <= 5 else 95) if x[94] <= 65 else -41 if x[46] <= 0 else 36 if x[23] <= 15 else
        -82) if x[4] <= 4 else -38) if x[31] <= 0 else ((86 if x[29] <= 2 else -45) if x[26] <= 1 else 35) if x[78] <=
        4 else 52) if x[29] <= 8 else -50
    )
    s += (
        (((4 if x[64] <= 0 else (-26 if x[64] <= 4 else -130) if x[64] <= 7 else 30 if x[96] <= 15 else -11 if x[82] <=
        5 else 42) if x[92] <= 55 else (21 if x[81] <= 7 else -55 if x[2] <= 2 else 60) if x[101] <= 22 else -56 if
        x[64] <= 7 else 5) if x[41] <= 53 else (19 if x[26] <= 5 else -89) if x[2] <= 6 else 102) if x[36] <= 0 else 43
        if x[81] <= 2 else -61
    )
    s += (
        ((2 if x[19] <= 5 else 48 if x[81] <= 3 else -23) if x[89] <= 0 else -46) if x[57] <= 1 else (54 if x[45] <= 7
        else -68) if x[1] <= 2 else 41 if x[1] <= 3 else (-2 if x[48] <= 25 else -76) if x[22] <= 6 else (38 if x[53]
        <= 2 else -8) if x[14] <= 42 else ((-16 if x[3] <= 43 else 74 if x[1] <= 4 else 2) if x[23] <= 45 else 47) if
        x[76] <= 30 else -25
    )
    s += (
        ((-6 if x[76] <= 19 else -57) if x[0] <= 13 else 5 if x[39] <= 0 else 55 if x[51] <= 467 else -44) if x[9] <=
        -1 else ((-7 if x[93] <= 35 else -79 if x[50] <= 77 else -12) if x[13] <= 203 else 19 if x[26] <= 1 else ((-40
        if x[3] <= -1 else -48 if x[45] <= 23 else 33) if x[61] <= 3 else -54) if x[62] <= 6 else -86) if x[0] <= 75
        else 32 if x[13] <= 7 else -86
    )
    s += (
        ((((((-39 if x[3] <= 43 else 30) if x[2] <= 1 else 11 if x[3] <= 14 else -2) if x[27] <= 7 else -35) if x[98]
        <= 35 else ((-47 if x[3] <= -7 else 35) if x[62] <= 6 else -66) if x[92] <= 35 else 29 if x[10] <= 147 else
        -108) if x[94] <= 65 else 30 if x[4] <= 3 else -38) if x[100] <= 35 else 18 if x[92] <= 35 else -64) if x[83]
        <= 33 else -63 if x[4] <= 0 else 76
    )
    s += (
        (-1 if x[92] <= 65 else (-58 if x[47] <= 9 else ((-40 if x[68] <= -270 else 66 if x[98] <= 0 else -27) if x[18]
        <= 317 else -41) if x[66] <= 3 else -42 if x[26] <= 4 else 54) if x[101] <= 12 else ((((85 if x[68] <= 22 else
        -6) if x[44] <= 31 else 44 if x[76] <= 14 else -37) if x[5] <= 0 else -51) if x[92] <= 95 else -51) if x[47] <=
        53 else -8) if x[29] <= 9 else -54
    )
    s += (
        ((((-10 if x[43] <= 8 else (25 if x[44] <= 82 else -9) if x[4] <= 2 else -51) if x[25] <= 13 else 37) if x[4]
        <= 3 else -33) if x[22] <= 32 else ((-34 if x[9] <= 86 else 79) if x[93] <= 15 else (41 if x[44] <= 102 else
        137) if x[91] <= 15 else 14) if x[68] <= -133 else 2 if x[78] <= 54 else -45) if x[10] <= 705 else 55 if x[101]
        <= 32 else -88 if x[9] <= -25 else 41
    )
    s += (
        (((((0 if x[87] <= 10 else 35 if x[13] <= 15 else -83) if x[81] <= 26 else -74 if x[28] <= 6 else 47) if x[1]
        <= 11 else (102 if x[66] <= 6 else -40) if x[96] <= 0 else 22 if x[89] <= 1 else -56) if x[46] <= 751 else 81
        if x[9] <= -28 else -9) if x[1] <= 12 else 35 if x[76] <= 5 else -86 if x[89] <= -1 else 29) if x[32] <= 2 else
        11 if x[101] <= 12 else -70
    )
    s += (
        (((((-60 if x[2] <= 1 else 9 if x[23] <= 0 else 80 if x[20] <= 97 else -20) if x[91] <= 35 else (14 if x[52] <=
        39 else -35) if x[78] <= 11 else -93 if x[100] <= 45 else 74) if x[28] <= 1 else -21 if x[1] <= 1 else 29) if
        x[1] <= 9 else 4 if x[28] <= 1 else -11) if x[94] <= 75 else 66 if x[87] <= 0 else -38 if x[77] <= 80 else 45)
        if x[71] <= 3620 else -50
    )
    s += (
        ((-1 if x[79] <= 57 else 20 if x[47] <= 501 else -52) if x[59] <= 3 else (-24 if x[13] <= 127 else ((39 if
        x[29] <= 2 else -58) if x[96] <= 25 else -13) if x[71] <= 129 else -22) if x[52] <= 58 else 14 if x[74] <= 9
        else 12 if x[101] <= 7 else 5 if x[76] <= 9 else 50 if x[43] <= 2 else -58) if x[79] <= 3304 else (-31 if x[47]
        <= 501 else 51) if x[52] <= 432 else 32
    )
    s += (
        ((-1 if x[74] <= 36 else -4 if x[49] <= 147 else 6 if x[52] <= 46 else -53) if x[39] <= 0 else (5 if x[76] <=
        11 else 98 if x[96] <= 55 else -83 if x[18] <= 0 else 46) if x[101] <= 12 else ((-44 if x[95] <= 25 else 82) if
        x[95] <= 75 else -26) if x[92] <= 35 else -80 if x[92] <= 55 else 51) if x[44] <= 737 else -52 if x[49] <= 21
        else 115 if x[20] <= 9 else 10
    )
    s += (
        -2 if x[69] <= 4 else ((((((22 if x[3] <= 7 else -28) if x[74] <= 40 else -66) if x[57] <= 8 else 2 if x[23] <=
        35 else 81) if x[84] <= 83 else 46) if x[48] <= 60 else -58 if x[63] <= 5 else 41) if x[87] <= 2 else (62 if
        x[47] <= 314 else -1) if x[58] <= 1 else -33) if x[3] <= 43 else ((55 if x[14] <= 1589 else -25) if x[51] <=
        109 else 1) if x[90] <= 1 else -60
    )
    s += (
        (((((-1 if x[81] <= 2 else 47) if x[81] <= 4 else -33) if x[47] <= 85 else -14 if x[79] <= 246 else -76) if
        x[77] <= 7 else 3) if x[50] <= 446 else ((60 if x[1] <= 4 else -70 if x[65] <= 4 else 7) if x[47] <= 314 else
        48) if x[48] <= 22 else (0 if x[18] <= 872 else 46) if x[19] <= 9 else 93) if x[87] <= 7 else (-80 if x[70] <=
        17 else 50) if x[43] <= 6 else 15
    )
    s += (
        ((((-53 if x[8] <= 3 else 60) if x[11] <= 7 else -35 if x[58] <= 2 else 41) if x[3] <= 64 else 71) if x[1] <= 1
        else (11 if x[3] <= 66 else -20 if x[3] <= 90 else 13) if x[75] <= 48 else 39) if x[20] <= 16 else ((-2 if
        x[89] <= 0 else -53 if x[90] <= 19 else 43) if x[62] <= 2 else (-9 if x[101] <= 0 else -77) if x[76] <= 36 else
        20) if x[63] <= 4 else 16
    )
    s += (
        ((-33 if x[67] <= -39 else -6) if x[81] <= 2 else 15) if x[94] <= 25 else ((((((37 if x[10] <= 11 else 5) if
        x[100] <= 15 else -14) if x[2] <= 5 else 31 if x[77] <= 17 else -84) if x[19] <= 20 else 54) if x[10] <= 705
        else 57) if x[81] <= 4 else 0 if x[42] <= 5 else (-79 if x[62] <= 4 else 36) if x[2] <= 2 else 75) if x[99] <=
        35 else 68 if x[78] <= 15 else -41
    )
    s += (
        (((((4 if x[37] <= 0 else 63) if x[9] <= -45 else (((-19 if x[89] <= -1 else 51) if x[68] <= -33 else -25) if
        x[13] <= 237 else 1) if x[50] <= 446 else 33) if x[83] <= 20 else 30 if x[7] <= 1 else -100) if x[83] <= 33
        else 72) if x[85] <= 35 else (-21 if x[68] <= -5 else (37 if x[68] <= 63 else -33) if x[85] <= 48 else -4) if
        x[9] <= 137 else 94) if x[92] <= 95 else -51
    )
    s += (
        (-80 if x[93] <= 0 else ((52 if x[3] <= 89 else 49 if x[9] <= -16 else -75) if x[46] <= 72 else (-42 if x[22]
        <= 12 else 78) if x[47] <= 26 else -55) if x[46] <= 294 else 87) if x[67] <= -289 else ((5 if x[46] <= 42 else
        -69) if x[56] <= 8 else -30 if x[22] <= 5 else 8 if x[20] <= 23 else -9) if x[21] <= 69 else (4 if x[47] <= 21
        else -59) if x[53] <= 0 else 10
    )
    s += (
        (((19 if x[12] <= 1 else (8 if x[64] <= 0 else -47) if x[0] <= 42 else -40) if x[64] <= 7 else (21 if x[20] <=
        7 else 79) if x[64] <= 8 else -13 if x[22] <= 37 else 25) if x[81] <= 6 else 16 if x[42] <= 1 else -68 if x[64]
        <= 11 else 16) if x[20] <= 20 else (-51 if x[85] <= 4 else -34 if x[10] <= 13 else 7) if x[64] <= 1 else -95 if
        x[64] <= 7 else -12
    )
    s += (
        (((((-28 if x[25] <= 6 else 52 if x[99] <= 0 else -42) if x[82] <= 6 else 113) if x[37] <= 0 else 132) if x[9]
        <= -122 else ((17 if x[89] <= 1 else -11) if x[100] <= 35 else -57) if x[28] <= 2 else 9 if x[19] <= 2 else -53
        if x[89] <= -1 else 18) if x[81] <= 6 else 38 if x[19] <= 1 else -36) if x[20] <= 19 else -6 if x[19] <= 16
        else 54 if x[81] <= 14 else -73
    )
    s += (
        ((((((2 if x[48] <= 36 else 63) if x[68] <= -99 else -8) if x[78] <= 0 else -37) if x[78] <= 1 else (((-14 if
        x[68] <= -114 else 42) if x[50] <= 17 else 5 if x[48] <= 67 else -65) if x[96] <= 25 else (-48 if x[52] <= 153
        else 9) if x[47] <= 17 else 1) if x[20] <= 77 else 33 if x[95] <= 65 else -7) if x[80] <= 1 else -12) if x[71]
        <= 3620 else -45) if x[6] <= 1 else -64
    )
    s += (
        (((-2 if x[92] <= 55 else -4 if x[21] <= 7 else 14 if x[3] <= 91 else 92) if x[61] <= 10 else (-68 if x[49] <=
        259 else 48) if x[42] <= 2 else (((-31 if x[12] <= 2 else 100) if x[3] <= -1 else 38 if x[22] <= 28 else -31 if
        x[43] <= 9 else 38) if x[89] <= 4 else 124) if x[92] <= 85 else -56) if x[3] <= 95 else 66 if x[100] <= 15 else
        -57) if x[3] <= 96 else -59
    )
    s += (
        (((-44 if x[45] <= 15 else ((112 if x[45] <= 33 else 10) if x[47] <= 26 else 3) if x[6] <= 0 else -40) if x[25]
        <= 6 else 49 if x[47] <= 23 else 12) if x[9] <= -55 else -5) if x[85] <= 36 else (((52 if x[54] <= 8 else 35 if
        x[93] <= 15 else -31) if x[66] <= 2 else (-46 if x[77] <= 40 else 21) if x[85] <= 43 else 44) if x[85] <= 48
        else -10) if x[9] <= 137 else 93
    )
    return s


def _score_4(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        (((49 if x[67] <= -263 else -40) if x[48] <= 26 else -81 if x[16] <= 2 else 48) if x[22] <= 10 else (-34 if
        x[97] <= 15 else (64 if x[65] <= 2 else -3) if x[28] <= 1 else 78 if x[3] <= 45 else (40 if x[45] <= 25 else
        -90) if x[46] <= 30 else 55) if x[3] <= 84 else (-98 if x[43] <= 11 else 37) if x[47] <= 23 else 35) if x[67]
        <= -170 else 2 if x[58] <= 3 else -6
    )
    s += (
        (((6 if x[101] <= 32 else -11) if x[100] <= 15 else ((((59 if x[77] <= 37 else -35) if x[45] <= 21 else -30) if
        x[49] <= 26 else -47 if x[94] <= 55 else -48 if x[13] <= 298 else 67 if x[81] <= 6 else -68) if x[2] <= 6 else
        -52 if x[49] <= 74 else 144) if x[101] <= 32 else 57) if x[8] <= 1 else 33) if x[80] <= 1 else -41 if x[51] <=
        16 else -11 if x[67] <= 25 else 56
    )
    s += (
        (((((-3 if x[8] <= 1 else 66 if x[83] <= 20 else -21) if x[42] <= 8 else ((74 if x[2] <= 2 else -13) if x[26]
        <= 2 else -9) if x[1] <= 7 else 3) if x[46] <= 751 else (69 if x[1] <= 5 else -44) if x[73] <= 24 else 82) if
        x[71] <= 3620 else -66 if x[74] <= 39 else 43) if x[8] <= 4 else (17 if x[83] <= 5 else -95) if x[8] <= 6 else
        23) if x[83] <= 40 else 50
    )
    s += (
        ((((0 if x[8] <= 1 else 71) if x[7] <= 1 else -59 if x[77] <= 15 else 5) if x[41] <= 3 else (95 if x[91] <= 45
        else -35) if x[0] <= 10 else -62 if x[7] <= 0 else 65) if x[41] <= 10 else 47 if x[46] <= 18 else (-40 if x[91]
        <= 0 else 54) if x[26] <= 1 else (-83 if x[79] <= 453 else -1) if x[42] <= 4 else 9) if x[6] <= 1 else 55 if
        x[43] <= 3 else -98
    )
    s += (
        (((-51 if x[62] <= 1 else (34 if x[0] <= 41 else 2) if x[15] <= 0 else 2) if x[89] <= 0 else -38) if x[62] <= 6
        else -90) if x[57] <= 1 else -41 if x[1] <= 2 else 36 if x[1] <= 3 else (((-7 if x[23] <= 45 else 37) if x[52]
        <= 102 else 25) if x[58] <= 3 else (9 if x[101] <= 22 else 123) if x[1] <= 4 else -11) if x[10] <= 93 else -36
        if x[2] <= 6 else 97
    )
    s += (
        (((-8 if x[19] <= 20 else -36 if x[79] <= 40 else 70) if x[92] <= 55 else 8 if x[7] <= 1 else -39) if x[36] <=
        0 else 62 if x[53] <= 1 else -71 if x[43] <= 4 else 23) if x[75] <= 10 else ((-13 if x[10] <= 196 else (31 if
        x[86] <= 0 else -63) if x[90] <= 1 else 22 if x[75] <= 26 else -119) if x[69] <= 3 else 34 if x[92] <= 55 else
        -60) if x[90] <= 6 else 63
    )
    s += (
        (((-4 if x[16] <= 3 else 76 if x[1] <= 5 else -26 if x[14] <= 77 else 22) if x[83] <= 30 else 76) if x[76] <=
        20 else ((21 if x[60] <= 1 else 63 if x[10] <= 4 else -3 if x[74] <= 51 else -54) if x[21] <= 96 else -50 if
        x[10] <= 131 else (-42 if x[58] <= 4 else 61) if x[88] <= 4 else 69) if x[95] <= 65 else -52 if x[21] <= 60
        else -1) if x[92] <= 95 else -51
    )
    s += (
        (((((((2 if x[98] <= 35 else -46 if x[84] <= 81 else 70) if x[35] <= 1 else 47) if x[66] <= 3 else (-12 if
        x[90] <= 16 else 33) if x[98] <= 35 else 56) if x[34] <= 2 else 38) if x[32] <= 2 else -72 if x[74] <= 19 else
        35) if x[3] <= 96 else -46) if x[40] <= 1 else 69) if x[52] <= 604 else 100 if x[3] <= 4 else 38 if x[13] <= 66
        else -80 if x[9] <= -98 else -5
    )
    s += (
        (((-41 if x[9] <= 114 else 66) if x[93] <= 0 else -2) if x[46] <= 388 else (79 if x[99] <= 0 else -16) if x[67]
        <= -82 else (((12 if x[4] <= 1 else -80) if x[66] <= 2 else -86) if x[75] <= 32 else 37) if x[47] <= 114 else
        ((-1 if x[70] <= 2 else -50 if x[42] <= 1 else 55) if x[2] <= 5 else -66) if x[42] <= 11 else 93) if x[70] <=
        15 else 53 if x[70] <= 25 else -15
    )
    s += (
        (((-10 if x[3] <= 48 else (50 if x[17] <= 0 else 2) if x[42] <= 9 else 75) if x[96] <= 15 else (-13 if x[21] <=
        69 else ((((-25 if x[3] <= 70 else -145 if x[28] <= 3 else 11) if x[16] <= 1 else 43) if x[19] <= 1 else 12) if
        x[71] <= 330 else 24) if x[98] <= 35 else -35) if x[92] <= 75 else 75) if x[84] <= 68 else 5) if x[70] <= 15
        else -30 if x[52] <= 17 else 49
    )
    s += (
        (2 if x[41] <= 14 else (80 if x[46] <= 48 else 15) if x[29] <= 8 else -83) if x[20] <= 4 else (-39 if x[41] <=
        1 else 27) if x[47] <= 9 else ((((15 if x[13] <= 869 else 0 if x[100] <= 15 else -67) if x[52] <= 135 else -14)
        if x[101] <= 32 else -45 if x[100] <= 15 else 69) if x[44] <= 278 else -52 if x[71] <= 503 else -4) if x[91] <=
        85 else -11 if x[78] <= 1 else 42
    )
    s += (
        (((-2 if x[73] <= 55 else 31 if x[81] <= 3 else -23) if x[58] <= 3 else ((((-19 if x[45] <= 79 else 27) if x[3]
        <= 52 else -42) if x[22] <= 23 else 9) if x[62] <= 2 else -37) if x[101] <= 32 else 7 if x[88] <= 11 else -68)
        if x[17] <= 2 else (14 if x[84] <= 85 else 75) if x[73] <= 11 else -23 if x[80] <= 2 else 142 if x[73] <= 97
        else -33) if x[40] <= 1 else 75
    )
    s += (
        (4 if x[80] <= 1 else 13 if x[96] <= 15 else -27) if x[62] <= 2 else ((48 if x[70] <= 2 else -19 if x[19] <= 2
        else 28) if x[58] <= 5 else (-38 if x[62] <= 3 else 31) if x[62] <= 5 else -103 if x[66] <= 0 else -41 if
        x[101] <= 22 else 80) if x[93] <= 35 else (-93 if x[31] <= 0 else 46) if x[96] <= 25 else (-35 if x[17] <= 1
        else 97) if x[90] <= 0 else 49
    )
    s += (
        6 if x[4] <= 0 else (((-8 if x[19] <= 2 else 15) if x[28] <= 2 else (-32 if x[98] <= 15 else 12) if x[29] <= 0
        else 34 if x[101] <= 17 else -93 if x[26] <= 2 else 18) if x[41] <= 12 else 15) if x[62] <= 6 else (2 if x[95]
        <= 35 else ((-107 if x[28] <= 2 else -12) if x[82] <= 2 else -102 if x[96] <= 25 else 53) if x[101] <= 22 else
        35) if x[89] <= -1 else 48
    )
    s += (
        (2 if x[64] <= 8 else (-121 if x[9] <= 178 else 36) if x[64] <= 9 else ((-8 if x[9] <= 77 else 63) if x[66] <=
        2 else 63 if x[101] <= 0 else -43) if x[55] <= 8 else 37 if x[45] <= 23 else -24 if x[64] <= 15 else (65 if
        x[77] <= 30 else -46) if x[27] <= 3 else -80) if x[27] <= 7 else -62 if x[77] <= 46 else (80 if x[41] <= 5 else
        -61) if x[42] <= 4 else -71
    )
    s += (
        ((-1 if x[17] <= 3 else (((60 if x[3] <= 5 else (-32 if x[52] <= 11 else -50 if x[62] <= 1 else 93 if x[14] <=
        235 else -33) if x[67] <= -15 else -14) if x[62] <= 4 else -50) if x[52] <= 33 else -58 if x[90] <= 5 else 19)
        if x[13] <= 340 else -46 if x[50] <= 9 else 20 if x[52] <= 19 else 95) if x[3] <= 96 else -43) if x[6] <= 1
        else 42 if x[13] <= 22 else -88
    )
    s += (
        (-23 if x[97] <= 15 else (-59 if x[48] <= 4 else 3) if x[76] <= 32 else -2 if x[55] <= 8 else -56 if x[35] <= 0
        else 62) if x[94] <= 35 else ((((13 if x[96] <= 25 else -22) if x[71] <= 378 else 16) if x[93] <= 55 else -48)
        if x[97] <= 65 else -6 if x[101] <= 7 else (-20 if x[10] <= 19 else 84) if x[76] <= 16 else -49) if x[76] <= 20
        else 34 if x[60] <= 1 else 5
    )
    s += (
        (((((-7 if x[89] <= 31 else 120 if x[84] <= 29 else -24) if x[27] <= 3 else -50) if x[76] <= 5 else (12 if x[3]
        <= 7 else -2) if x[29] <= 2 else -41) if x[31] <= 0 else (51 if x[42] <= 3 else -24) if x[42] <= 6 else 113 if
        x[3] <= 23 else -13) if x[29] <= 4 else -53 if x[3] <= 43 else 53) if x[94] <= 45 else (-105 if x[91] <= 0 else
        -16) if x[62] <= 1 else 9
    )
    s += (
        ((((55 if x[77] <= 71 else -39) if x[94] <= 35 else (-50 if x[41] <= 17 else 50) if x[19] <= 3 else 38) if
        x[51] <= 380 else -73) if x[70] <= 2 else (-101 if x[94] <= 45 else 2) if x[28] <= 3 else 11) if x[85] <= 4
        else (-3 if x[25] <= 4 else 6 if x[75] <= 81 else 79) if x[41] <= 33 else ((-92 if x[28] <= 4 else 19) if
        x[101] <= 7 else 2) if x[2] <= 5 else 104
    )
    s += (
        (1 if x[70] <= 3 else 39 if x[14] <= 2380 else -24) if x[4] <= 0 else ((41 if x[26] <= 0 else (-9 if x[101] <=
        12 else -80 if x[42] <= 4 else -8) if x[101] <= 22 else 24) if x[1] <= 7 else (36 if x[3] <= -18 else 16 if
        x[42] <= 1 else -38) if x[26] <= 1 else -5 if x[89] <= -1 else -56 if x[3] <= -7 else 45) if x[89] <= 27 else
        132 if x[4] <= 1 else -42
    )
    s += (
        ((19 if x[9] <= -98 else -44 if x[42] <= 9 else 20) if x[10] <= 422 else 52) if x[50] <= 5 else ((-68 if x[0]
        <= 9 else 11) if x[9] <= -1 else (-17 if x[51] <= 161 else -71 if x[0] <= 8 else 22) if x[0] <= 75 else 16 if
        x[47] <= 9 else -100) if x[13] <= 237 else (-27 if x[88] <= 4 else 2 if x[12] <= 8 else -56 if x[9] <= -78 else
        43) if x[9] <= 39 else 30
    )
    s += (
        (7 if x[61] <= 2 else (-79 if x[94] <= 25 else 20 if x[0] <= 32 else -51) if x[61] <= 5 else (((-37 if x[68] <=
        -199 else 7) if x[0] <= 47 else -25) if x[64] <= 4 else -79) if x[64] <= 7 else (38 if x[94] <= 45 else -7) if
        x[76] <= 26 else (-17 if x[20] <= 42 else -144) if x[49] <= 50 else 10) if x[64] <= 8 else -102 if x[64] <= 9
        else -16 if x[61] <= 9 else 15
    )
    s += (
        ((((4 if x[74] <= 83 else 57) if x[27] <= 7 else -78) if x[50] <= 43 else -8) if x[73] <= 37 else (30 if x[9]
        <= -132 else ((-156 if x[93] <= 15 else -6) if x[85] <= 6 else -7) if x[27] <= 5 else 48) if x[50] <= 90 else
        -51 if x[63] <= 1 else (18 if x[50] <= 342 else -27) if x[73] <= 55 else (-14 if x[9] <= -164 else 40) if x[85]
        <= 52 else -30) if x[38] <= 1 else -50
    )
    s += (
        (((((-35 if x[84] <= 27 else 69) if x[88] <= 0 else 9) if x[100] <= 35 else -55) if x[50] <= 37 else (2 if
        x[17] <= 3 else 76) if x[79] <= -1 else 15 if x[10] <= 17 else (17 if x[43] <= 2 else -44) if x[73] <= 86 else
        14) if x[52] <= 374 else 40 if x[101] <= 37 else -38) if x[20] <= 19 else -25 if x[50] <= 13 else (-41 if x[84]
        <= 59 else 4) if x[88] <= 6 else 4
    )
    s += (
        (4 if x[95] <= 35 else (24 if x[14] <= 55 else -20) if x[94] <= 35 else ((9 if x[20] <= 37 else -41 if x[14] <=
        398 else 34 if x[59] <= 2 else -41) if x[18] <= 380 else 22) if x[100] <= 55 else -73) if x[98] <= 15 else (55
        if x[18] <= 224 else 13) if x[44] <= 64 else 38 if x[22] <= 8 else -5 if x[95] <= 65 else 0 if x[14] <= 291
        else -6 if x[26] <= 1 else -96
    )
    s += (
        (((3 if x[81] <= 4 else (-8 if x[93] <= 35 else -70) if x[99] <= 35 else 88) if x[4] <= 2 else (-44 if x[93] <=
        15 else 63 if x[28] <= 5 else -20) if x[13] <= 22 else -24 if x[99] <= 35 else 59) if x[7] <= 0 else -76 if
        x[46] <= 14 else 62) if x[7] <= 1 else (-88 if x[25] <= 4 else -11) if x[7] <= 2 else (-52 if x[96] <= 35 else
        22) if x[23] <= 15 else 53
    )
    s += (
        51 if x[67] <= -466 else (30 if x[3] <= 66 else ((-22 if x[14] <= 49 else 118) if x[49] <= 4 else -59) if x[49]
        <= 80 else 32) if x[68] <= -243 else -4 if x[43] <= 8 else ((-30 if x[22] <= 10 else (30 if x[49] <= 15 else 35
        if x[68] <= -114 else -42) if x[18] <= 37 else 15) if x[98] <= 15 else (49 if x[14] <= 291 else -32) if x[23]
        <= 0 else 65) if x[17] <= 2 else 32
    )
    s += (
        (-1 if x[71] <= 1935 else -49) if x[69] <= 4 else ((((-20 if x[29] <= 1 else 62) if x[6] <= 0 else -80) if x[9]
        <= -98 else (14 if x[15] <= 0 else -33) if x[18] <= 537 else 34) if x[60] <= 2 else 9 if x[10] <= 259 else
        -107) if x[60] <= 4 else 78 if x[68] <= -133 else ((29 if x[2] <= 2 else -49) if x[44] <= 109 else 5 if x[73]
        <= 27 else -98) if x[71] <= 1451 else 61
    )
    s += (
        (((-73 if x[46] <= 54 else -16) if x[60] <= 9 else 7) if x[0] <= 13 else (7 if x[19] <= 9 else 35) if x[81] <=
        6 else -71 if x[0] <= 31 else 66 if x[42] <= 3 else (-109 if x[2] <= 2 else 55) if x[9] <= -61 else 38) if x[9]
        <= -1 else ((((-31 if x[65] <= 5 else 8) if x[67] <= -26 else 7) if x[0] <= 47 else -20) if x[29] <= 2 else
        -45) if x[0] <= 75 else -59
    )
    s += (
        (((-3 if x[19] <= 5 else (68 if x[18] <= 107 else 15) if x[57] <= 1 else ((76 if x[70] <= 1 else -54) if x[82]
        <= 5 else -39) if x[76] <= 9 else (-78 if x[27] <= 4 else -54 if x[76] <= 21 else 102) if x[1] <= 5 else -4) if
        x[83] <= 50 else 53) if x[27] <= 10 else -104 if x[45] <= 73 else 8) if x[36] <= 0 else -57 if x[1] <= 6 else 9
        if x[18] <= 919 else 103
    )
    s += (
        ((((-26 if x[74] <= 76 else 34) if x[1] <= 10 else -60 if x[22] <= 11 else 46) if x[35] <= 1 else 50) if x[50]
        <= 90 else 12 if x[29] <= 2 else -35) if x[14] <= 116 else (((84 if x[50] <= 83 else 1) if x[89] <= 3 else -37)
        if x[14] <= 173 else (60 if x[22] <= 8 else (-51 if x[92] <= 45 else 6) if x[0] <= 25 else 1) if x[65] <= 6
        else -64) if x[88] <= 4 else 6
    )
    s += (
        4 if x[58] <= 3 else ((((((-15 if x[42] <= 5 else 39) if x[4] <= 0 else -40 if x[41] <= 14 else 43) if x[19] <=
        7 else -39) if x[50] <= 52 else -51) if x[81] <= 2 else 14) if x[10] <= 59 else ((19 if x[50] <= 27 else -20)
        if x[72] <= 12 else 39 if x[101] <= 17 else (6 if x[72] <= 37 else -95) if x[43] <= 6 else 22) if x[100] <= 15
        else -23) if x[101] <= 32 else -26
    )
    s += (
        ((-2 if x[47] <= 388 else -1 if x[101] <= 22 else 48) if x[39] <= 0 else (52 if x[50] <= 104 else 18 if x[78]
        <= 14 else -82) if x[1] <= 4 else -45 if x[79] <= 610 else 46) if x[51] <= 321 else (-53 if x[49] <= 325 else
        53 if x[50] <= 37 else -50 if x[44] <= 237 else 38) if x[73] <= 14 else ((-75 if x[1] <= 1 else 8) if x[42] <=
        8 else 62) if x[45] <= 461 else -46
    )
    s += (
        (2 if x[15] <= 0 else (-14 if x[50] <= 226 else 9) if x[19] <= 22 else 70) if x[28] <= 5 else ((((-53 if x[52]
        <= 13 else 97 if x[27] <= 0 else -32) if x[45] <= 51 else -32) if x[14] <= 77 else 68) if x[19] <= 4 else -59
        if x[73] <= 19 else -35 if x[19] <= 6 else 54) if x[101] <= 17 else (-50 if x[14] <= 49 else -26 if x[42] <= 4
        else 54) if x[72] <= 30 else -73
    )
    s += (
        ((((64 if x[17] <= 7 else -43) if x[95] <= 0 else -4 if x[85] <= 16 else -52) if x[0] <= 13 else ((42 if x[13]
        <= 15 else -38 if x[94] <= 15 else -2) if x[85] <= 48 else -54) if x[17] <= 0 else 11 if x[35] <= 0 else 82) if
        x[94] <= 25 else (-1 if x[16] <= 9 else -11 if x[28] <= 1 else 104) if x[91] <= 85 else 24) if x[85] <= 75 else
        86 if x[85] <= 80 else -7
    )
    s += (
        ((5 if x[3] <= 95 else -53 if x[22] <= 9 else 73) if x[59] <= 3 else ((-14 if x[75] <= 65 else 36) if x[77] <=
        51 else 49 if x[3] <= -2 else 23 if x[20] <= 25 else ((39 if x[96] <= 15 else -55) if x[47] <= 259 else -68 if
        x[59] <= 8 else 32) if x[65] <= 6 else 64) if x[43] <= 8 else -3 if x[17] <= 2 else 35) if x[41] <= 49 else 52
        if x[27] <= 1 else -55
    )
    s += (
        -1 if x[63] <= 6 else ((((48 if x[26] <= 0 else -95 if x[89] <= -1 else 43) if x[2] <= 2 else 14) if x[42] <= 4
        else 48 if x[18] <= 212 else -41 if x[28] <= 1 else 65) if x[1] <= 5 else ((-6 if x[84] <= 62 else -87) if
        x[26] <= 2 else -10 if x[76] <= 12 else 72) if x[62] <= 3 else (14 if x[49] <= 26 else 88) if x[49] <= 165 else
        -46) if x[28] <= 2 else 39
    )
    s += (
        (-13 if x[50] <= 13 else 1) if x[92] <= 65 else (((((9 if x[85] <= 7 else 67) if x[85] <= 21 else 0 if x[85] <=
        42 else 78 if x[80] <= 1 else -41) if x[37] <= 0 else -65) if x[93] <= 55 else 39 if x[19] <= 4 else -76) if
        x[97] <= 65 else 78 if x[57] <= 8 else -70) if x[64] <= 12 else -62 if x[64] <= 15 else -40 if x[85] <= 5 else
        -14 if x[61] <= 8 else 74
    )
    s += (
        (((-1 if x[19] <= 20 else (42 if x[53] <= 4 else -44) if x[77] <= 14 else 61 if x[6] <= 0 else -66) if x[36] <=
        0 else ((91 if x[3] <= 6 else -15) if x[44] <= 33 else -47) if x[51] <= 151 else (115 if x[77] <= 30 else 32)
        if x[51] <= 658 else -35) if x[48] <= 116 else -62 if x[85] <= 13 else 23) if x[81] <= 26 else (38 if x[92] <=
        35 else -87) if x[34] <= 1 else 55
    )
    s += (
        ((-4 if x[37] <= 0 else 18) if x[39] <= 0 else (-72 if x[84] <= 10 else (((52 if x[11] <= 2 else -21) if x[61]
        <= 3 else (-108 if x[91] <= 35 else 13) if x[84] <= 72 else 62 if x[65] <= 4 else -43) if x[11] <= 8 else 63 if
        x[100] <= 25 else -24) if x[45] <= 430 else -37) if x[96] <= 55 else (45 if x[51] <= 16 else -53) if x[91] <=
        95 else 24) if x[43] <= 8 else 8
    )
    return s


def _score_5(x: tuple[int, ...]) -> int:
    s = 0
    s += (
        ((((-6 if x[21] <= 80 else ((3 if x[90] <= 1 else 21 if x[47] <= 23 else -84) if x[88] <= 37 else (-73 if x[54]
        <= 7 else 50) if x[47] <= 13 else 33) if x[62] <= 5 else -48) if x[90] <= 3 else 12) if x[19] <= 20 else ((-31
        if x[22] <= 17 else 71) if x[6] <= 0 else -48) if x[16] <= 6 else -88 if x[78] <= 2 else 32) if x[82] <= 16
        else 51) if x[82] <= 25 else -64
    )
    s += (
        (-5 if x[22] <= 34 else (((((36 if x[99] <= 0 else -14) if x[13] <= 66 else -27 if x[77] <= 15 else 7) if x[82]
        <= 3 else -31) if x[86] <= 1 else -56) if x[3] <= 35 else 19) if x[3] <= 91 else -51 if x[88] <= 11 else 0) if
        x[86] <= 4 else ((-42 if x[50] <= 166 else 82) if x[42] <= 3 else 73 if x[65] <= 0 else 12) if x[98] <= 0 else
        43 if x[88] <= 15 else -57
    )
    s += (
        2 if x[74] <= 44 else ((((-24 if x[81] <= 1 else -41 if x[73] <= 46 else 87) if x[26] <= 0 else -27) if x[44]
        <= 401 else 72) if x[74] <= 76 else 50 if x[73] <= 92 else -17) if x[20] <= 10 else ((4 if x[76] <= 8 else -58)
        if x[20] <= 82 else ((-79 if x[101] <= 27 else 14) if x[3] <= 48 else 18) if x[94] <= 45 else 61 if x[44] <= 48
        else -10) if x[23] <= 25 else 8
    )
    s += (
        ((((8 if x[41] <= 2 else -49) if x[101] <= 22 else 7 if x[95] <= 25 else -58 if x[45] <= 73 else -3) if x[41]
        <= 8 else 62 if x[76] <= 9 else -43 if x[20] <= 77 else 78) if x[27] <= 0 else (2 if x[4] <= 0 else -23) if
        x[101] <= 22 else (37 if x[61] <= 2 else -8) if x[45] <= 302 else -31) if x[76] <= 20 else -2 if x[26] <= 2
        else 41 if x[76] <= 30 else 2
    )
    s += (
        (((0 if x[63] <= 2 else 18) if x[58] <= 3 else ((-85 if x[58] <= 5 else ((1 if x[19] <= 5 else 34) if x[19] <=
        7 else -17) if x[45] <= 276 else -34) if x[21] <= 80 else -4 if x[19] <= 1 else (84 if x[56] <= 8 else -1) if
        x[23] <= 0 else 61) if x[4] <= 2 else -42 if x[64] <= 11 else 18) if x[5] <= 2 else -57) if x[38] <= 1 else
        -106 if x[29] <= 1 else 23
    )
    s += (
        ((7 if x[7] <= 1 else -25) if x[80] <= 4 else -57) if x[20] <= 23 else -47 if x[91] <= 0 else (((-7 if x[19] <=
        6 else (41 if x[19] <= 14 else -47) if x[3] <= 89 else 24 if x[20] <= 57 else -127 if x[20] <= 82 else -2) if
        x[80] <= 1 else -43 if x[62] <= 6 else 38) if x[81] <= 12 else 60) if x[19] <= 16 else (-2 if x[70] <= 1 else
        89) if x[81] <= 14 else -69
    )
    s += (
        (((((17 if x[3] <= 27 else 68) if x[77] <= 97 else -10) if x[1] <= 4 else -7) if x[78] <= 6 else (16 if x[78]
        <= 14 else -44) if x[1] <= 5 else 22 if x[80] <= 1 else -31) if x[74] <= 43 else ((22 if x[52] <= 39 else -35
        if x[74] <= 89 else 27) if x[78] <= 4 else -33) if x[85] <= 32 else 11) if x[70] <= 15 else -19 if x[52] <= 21
        else 92 if x[3] <= 6 else 17
    )
    s += (
        ((((-59 if x[25] <= 8 else 21) if x[44] <= 72 else 34) if x[57] <= 1 else -57 if x[29] <= 0 else (-16 if x[2]
        <= 1 else -21 if x[72] <= -1 else 109 if x[42] <= 8 else 7) if x[72] <= 11 else 46 if x[94] <= 25 else -70) if
        x[43] <= 1 else -2 if x[83] <= 33 else 48) if x[44] <= 737 else -36 if x[43] <= 3 else (93 if x[43] <= 7 else
        1) if x[78] <= 20 else -51
    )
    s += (
        ((4 if x[59] <= 3 else ((((((-1 if x[101] <= 17 else 90) if x[101] <= 22 else -29) if x[81] <= 2 else 27) if
        x[46] <= 279 else -43) if x[6] <= 0 else 49) if x[4] <= 1 else -18) if x[18] <= 198 else -20) if x[52] <= 400
        else 54 if x[3] <= 4 else -36 if x[94] <= 25 else 39 if x[52] <= 474 else (21 if x[25] <= 13 else -70) if x[81]
        <= 1 else -45) if x[32] <= 2 else -38
    )
    s += (
        (-53 if x[1] <= 2 else 53 if x[1] <= 3 else ((((-5 if x[66] <= 5 else 57) if x[98] <= 0 else -64 if x[28] <= 2
        else 5) if x[10] <= 32 else -41 if x[37] <= 2 else 54) if x[75] <= 37 else (-34 if x[50] <= 19 else 49) if
        x[73] <= 97 else -62) if x[74] <= 76 else 65 if x[14] <= 93 else -44) if x[14] <= 108 else 3 if x[74] <= 51
        else 18 if x[50] <= 29 else -32
    )
    s += (
        ((-18 if x[1] <= 2 else 3) if x[13] <= 869 else (-45 if x[77] <= 14 else (45 if x[95] <= 25 else 0) if x[41] <=
        2 else -41 if x[41] <= 32 else 52) if x[98] <= 35 else -66) if x[13] <= 1846 else -22 if x[49] <= 21 else ((-45
        if x[49] <= 422 else 60) if x[77] <= 17 else (82 if x[92] <= 65 else -2) if x[95] <= 35 else 29 if x[66] <= 6
        else -37) if x[41] <= 13 else -55
    )
    s += (
        (((5 if x[41] <= 3 else -20) if x[0] <= 75 else -23) if x[41] <= 14 else (67 if x[41] <= 29 else 7) if x[82] <=
        1 else -17) if x[15] <= 0 else (((((-35 if x[78] <= 0 else 32 if x[78] <= 15 else -31) if x[101] <= 7 else -50
        if x[50] <= 188 else 4) if x[0] <= 69 else 28) if x[30] <= 0 else 91) if x[97] <= 35 else 5) if x[1] <= 10 else
        3 if x[97] <= 15 else -68
    )
    s += (
        ((((-18 if x[37] <= 0 else 37) if x[60] <= 9 else (((48 if x[84] <= 97 else -39) if x[76] <= 13 else -24) if
        x[95] <= 25 else -10 if x[51] <= 358 else -78) if x[47] <= 437 else 72) if x[85] <= 11 else 8 if x[60] <= 1
        else (24 if x[1] <= 4 else -5) if x[46] <= 169 else -49) if x[40] <= 1 else 68) if x[46] <= 546 else -48 if
        x[47] <= 15 else -27 if x[93] <= 15 else 41
    )
    s += (
        ((((((85 if x[93] <= 35 else -41) if x[78] <= 6 else -27) if x[46] <= 67 else 35 if x[42] <= 1 else -52) if
        x[55] <= 1 else -45) if x[1] <= 1 else 0) if x[35] <= 0 else (-66 if x[28] <= 9 else 57) if x[89] <= -1 else
        -53 if x[26] <= 0 else 61) if x[35] <= 1 else (69 if x[79] <= 0 else 37 if x[35] <= 2 else -85 if x[26] <= 2
        else 40) if x[89] <= 1 else -40
    )
    s += (
        (-8 if x[78] <= 3 else 1 if x[19] <= 16 else 78 if x[41] <= 3 else -50) if x[94] <= 45 else ((((1 if x[98] <=
        35 else -101 if x[91] <= 55 else -12) if x[100] <= 55 else -66) if x[91] <= 85 else 31) if x[92] <= 55 else
        (((33 if x[57] <= 8 else -42) if x[47] <= 11 else 50) if x[19] <= 17 else 57 if x[78] <= 3 else -100) if x[85]
        <= 55 else -67) if x[81] <= 13 else -77
    )
    s += (
        (((2 if x[18] <= 172 else -39) if x[71] <= 223 else -52 if x[18] <= 586 else 31) if x[75] <= 11 else -12 if
        x[100] <= 0 else 62) if x[50] <= 9 else 2 if x[64] <= 12 else -95 if x[64] <= 13 else (-53 if x[64] <= 15 else
        -9) if x[60] <= 9 else (120 if x[47] <= 147 else -6) if x[9] <= -122 else (-24 if x[66] <= 6 else 51) if x[9]
        <= 0 else 74 if x[0] <= 31 else -14
    )
    s += (
        ((((-8 if x[88] <= 28 else 42) if x[77] <= 0 else 46) if x[20] <= 5 else -92 if x[77] <= 5 else -17) if x[97]
        <= 35 else ((9 if x[85] <= 16 else -23) if x[76] <= 12 else -33) if x[27] <= 4 else -5 if x[19] <= 3 else 111)
        if x[91] <= 15 else (-3 if x[19] <= 16 else 51) if x[85] <= 35 else -3 if x[19] <= 2 else 49 if x[76] <= 40
        else 22 if x[66] <= 1 else -74
    )
    s += (
        (((-6 if x[62] <= 2 else -61 if x[25] <= 7 else -3) if x[89] <= 14 else 68) if x[85] <= 11 else 2) if x[42] <=
        8 else ((((88 if x[41] <= 8 else -28) if x[93] <= 15 else -28 if x[22] <= 8 else (-30 if x[0] <= 14 else 75) if
        x[19] <= 1 else -5) if x[19] <= 3 else -11) if x[70] <= 1 else 3 if x[57] <= 2 else -80 if x[68] <= 28 else 50)
        if x[70] <= 4 else 47
    )
    s += (
        (((-18 if x[47] <= 17 else 9 if x[101] <= 22 else -18) if x[26] <= 1 else (9 if x[52] <= 117 else 81 if x[10]
        <= 196 else -10) if x[47] <= 15 else 1) if x[86] <= 0 else ((43 if x[21] <= 64 else -33) if x[101] <= 12 else
        -58 if x[77] <= 51 else 40) if x[27] <= 1 else -77 if x[4] <= 2 else 24) if x[86] <= 4 else (-31 if x[76] <= 6
        else 23) if x[101] <= 22 else 62
    )
    s += (
        ((-3 if x[44] <= 23 else ((-21 if x[47] <= 13 else 27 if x[44] <= 278 else -13) if x[95] <= 45 else 31 if x[3]
        <= 14 else -27) if x[87] <= 1 else 41) if x[4] <= 0 else -5 if x[39] <= 0 else ((62 if x[1] <= 3 else -53 if
        x[41] <= 20 else 59) if x[95] <= 85 else -48) if x[92] <= 35 else -34 if x[11] <= 8 else 19) if x[3] <= 96 else
        -70 if x[63] <= 2 else 48
    )
    s += (
        (((3 if x[100] <= 45 else -39) if x[47] <= 165 else (-33 if x[71] <= 1451 else 38) if x[77] <= 46 else -31 if
        x[47] <= 194 else 3) if x[91] <= 85 else (1 if x[13] <= 298 else 6 if x[44] <= 72 else -102) if x[13] <= 365
        else ((16 if x[84] <= 62 else -56) if x[10] <= 165 else 34) if x[100] <= 25 else 78) if x[71] <= 3620 else -79
        if x[48] <= 27 else 50 if x[48] <= 42 else -37
    )
    s += (
        ((-1 if x[41] <= 9 else ((-12 if x[22] <= 22 else 67) if x[47] <= 19 else (4 if x[41] <= 39 else -41) if x[2]
        <= 4 else 89) if x[3] <= 60 else 58) if x[78] <= 14 else (((78 if x[99] <= 0 else -9) if x[98] <= 0 else -21)
        if x[9] <= -114 else -2 if x[48] <= 58 else -53) if x[41] <= 5 else -76 if x[28] <= 1 else -15) if x[81] <= 14
        else -44 if x[78] <= 9 else 28
    )
    s += (
        (((-3 if x[73] <= 67 else -45 if x[63] <= 1 else ((-18 if x[27] <= 4 else 63) if x[78] <= 6 else 47 if x[71] <=
        149 else -26) if x[77] <= 44 else 28) if x[80] <= 7 else -74 if x[62] <= 6 else 24) if x[75] <= 36 else ((11 if
        x[64] <= 0 else 14 if x[67] <= -1 else -51) if x[23] <= 25 else 35) if x[25] <= 8 else 57 if x[78] <= 16 else
        -26) if x[40] <= 1 else 67
    )
    s += (
        (((((-74 if x[0] <= 60 else (-66 if x[49] <= 311 else 31) if x[44] <= 77 else 23) if x[89] <= 31 else 51) if
        x[47] <= 464 else 49) if x[76] <= 3 else -43 if x[1] <= 8 else 13) if x[1] <= 10 else 53) if x[85] <= 4 else (1
        if x[86] <= 4 else -10 if x[76] <= 6 else 46 if x[76] <= 32 else 41 if x[0] <= 36 else -85) if x[38] <= 1 else
        -82 if x[1] <= 10 else 62
    )
    s += (
        (((-4 if x[77] <= 65 else (-6 if x[97] <= 55 else 12 if x[29] <= 0 else 76) if x[51] <= 191 else -2 if x[10] <=
        123 else 52) if x[51] <= 321 else ((-47 if x[46] <= 327 else 41) if x[26] <= 0 else (-28 if x[73] <= 10 else
        -57 if x[52] <= 13 else 29) if x[77] <= 91 else -33) if x[41] <= 7 else 69 if x[77] <= 55 else -20) if x[46] <=
        546 else 17) if x[83] <= 50 else 49
    )
    s += (
        (-7 if x[17] <= 18 else 109 if x[25] <= 6 else -19) if x[85] <= 11 else -52 if x[9] <= -352 else (-38 if x[49]
        <= 19 else 29 if x[49] <= 80 else 6) if x[17] <= 0 else (9 if x[95] <= 45 else (-35 if x[52] <= 46 else 62 if
        x[49] <= 13 else -35 if x[25] <= 4 else 56 if x[25] <= 8 else -28) if x[72] <= 20 else -61) if x[19] <= 12 else
        18 if x[11] <= 3 else -40
    )
    s += (
        (8 if x[53] <= 7 else 66 if x[3] <= -19 else -10) if x[61] <= 2 else ((((35 if x[1] <= 4 else -31) if x[46] <=
        30 else 60) if x[27] <= 0 else 7) if x[27] <= 3 else -40) if x[1] <= 9 else (0 if x[20] <= 48 else -64 if x[46]
        <= 16 else -43 if x[18] <= 37 else 7) if x[4] <= 1 else (21 if x[9] <= -132 else -63) if x[41] <= 7 else 75 if
        x[46] <= 14 else -24
    )
    s += (
        (19 if x[9] <= -98 else 3 if x[29] <= 2 else -35) if x[47] <= 62 else ((((-20 if x[8] <= 1 else 61) if x[11] <=
        1 else 1) if x[51] <= 191 else -54 if x[77] <= 7 else -9 if x[21] <= 57 else 51 if x[37] <= 0 else -48) if
        x[51] <= 321 else (-22 if x[93] <= 45 else -76) if x[27] <= 2 else 5) if x[9] <= 77 else (-5 if x[3] <= 19 else
        55) if x[25] <= 8 else -23
    )
    s += (
        ((((-2 if x[98] <= 15 else 50 if x[95] <= 45 else ((-62 if x[14] <= 200 else -4) if x[52] <= 144 else -36 if
        x[1] <= 9 else 57) if x[39] <= 0 else 41) if x[98] <= 35 else 31 if x[14] <= 291 else -90 if x[46] <= 388 else
        39) if x[98] <= 45 else 71 if x[14] <= 575 else -25) if x[98] <= 55 else 58 if x[14] <= 235 else 13 if x[93] <=
        45 else -90) if x[95] <= 95 else 66
    )
    s += (
        -2 if x[21] <= 80 else ((48 if x[0] <= 32 else 9) if x[20] <= 37 else (((((-34 if x[45] <= 79 else 7) if x[71]
        <= 568 else (15 if x[60] <= 2 else -126 if x[60] <= 3 else 14) if x[60] <= 9 else 68) if x[2] <= 3 else 47) if
        x[75] <= 6 else 29) if x[74] <= 71 else -51) if x[2] <= 5 else 35 if x[4] <= 1 else -78) if x[90] <= 1 else -7
        if x[65] <= 6 else -72
    )
    s += (
        ((-1 if x[3] <= 97 else -75) if x[71] <= 1935 else -80 if x[13] <= 1846 else -45 if x[50] <= 188 else 63) if
        x[69] <= 4 else (-21 if x[50] <= 7 else (-45 if x[45] <= 124 else 22) if x[43] <= 2 else 36 if x[71] <= 897
        else 13 if x[81] <= 10 else -64) if x[27] <= 3 else ((62 if x[42] <= 6 else -37) if x[4] <= 0 else -52) if
        x[81] <= 1 else -15 if x[69] <= 7 else 57
    )
    s += (
        (3 if x[58] <= 3 else ((-28 if x[101] <= 7 else -6 if x[81] <= 3 else -9 if x[93] <= 15 else 75) if x[49] <= 54
        else 18 if x[49] <= 340 else -14) if x[46] <= 137 else -22) if x[35] <= 1 else (((111 if x[35] <= 2 else -20 if
        x[0] <= 49 else 72) if x[81] <= 3 else -41) if x[90] <= 9 else -51) if x[100] <= 15 else 51 if x[49] <= 13 else
        -82 if x[13] <= 718 else 29
    )
    s += (
        ((0 if x[98] <= 0 else -14) if x[98] <= 15 else ((90 if x[92] <= 45 else (-57 if x[42] <= 3 else 33) if x[25]
        <= 12 else 109) if x[1] <= 3 else 27 if x[20] <= 37 else 23 if x[21] <= 31 else -48) if x[96] <= 45 else ((-25
        if x[100] <= 15 else 69) if x[1] <= 9 else 27) if x[81] <= 3 else (20 if x[22] <= 16 else -130) if x[81] <= 6
        else 34) if x[6] <= 1 else -52
    )
    s += (
        ((((((-14 if x[50] <= 15 else 23) if x[61] <= 1 else -6) if x[9] <= 137 else 51) if x[4] <= 0 else -3) if x[46]
        <= 546 else ((42 if x[57] <= 4 else -15) if x[75] <= 13 else 84) if x[4] <= 1 else 70 if x[9] <= -223 else 38
        if x[56] <= 8 else -44) if x[9] <= 272 else 78 if x[78] <= 23 else -47) if x[68] <= 128 else (-15 if x[46] <=
        266 else -81) if x[38] <= 0 else 55
    )
    s += (
        (((((64 if x[0] <= 34 else -29) if x[97] <= 0 else -60 if x[97] <= 25 else -8 if x[70] <= 1 else 24) if x[6] <=
        0 else 51) if x[25] <= 1 else ((-21 if x[84] <= 29 else -55 if x[74] <= -1 else (90 if x[51] <= 289 else -35)
        if x[6] <= 0 else -13) if x[49] <= 147 else -51 if x[71] <= 330 else 41) if x[43] <= 1 else -3) if x[71] <=
        3620 else -43) if x[83] <= 41 else 46
    )
    s += (
        (((((48 if x[51] <= 18 else -41) if x[85] <= 10 else -19) if x[51] <= 30 else ((52 if x[10] <= 93 else (16 if
        x[51] <= 134 else -103) if x[10] <= 156 else 40) if x[0] <= 38 else -26) if x[51] <= 304 else -40) if x[95] <=
        35 else (-41 if x[10] <= 46 else -6) if x[64] <= 8 else -59) if x[10] <= 399 else (60 if x[74] <= 71 else -54)
        if x[59] <= 7 else -23) if x[52] <= 13 else 3
    )
    s += (
        (7 if x[81] <= 6 else (62 if x[67] <= -57 else -22) if x[76] <= 8 else -47) if x[20] <= 19 else (-27 if x[18]
        <= 37 else ((-4 if x[76] <= 55 else 48) if x[81] <= 3 else 12 if x[18] <= 259 else -46) if x[38] <= 0 else 46)
        if x[23] <= 25 else (-28 if x[78] <= 2 else -4 if x[76] <= 20 else 37) if x[81] <= 4 else (-30 if x[20] <= 44
        else 108) if x[41] <= 4 else -13
    )
    s += (
        ((-1 if x[38] <= 0 else 60 if x[28] <= 3 else 54 if x[13] <= 42 else -62 if x[45] <= 288 else 38) if x[38] <= 1
        else -83) if x[31] <= 0 else (-55 if x[61] <= 5 else ((93 if x[47] <= 29 else -14) if x[77] <= 14 else -34) if
        x[83] <= 3 else -58) if x[25] <= 5 else 69 if x[4] <= 1 else ((-3 if x[4] <= 3 else 72) if x[27] <= 0 else -30)
        if x[63] <= 5 else 78
    )
    s += (
        (-26 if x[0] <= 5 else 1 if x[14] <= 1460 else (-30 if x[26] <= 1 else 63 if x[73] <= 46 else 51 if x[14] <=
        1905 else -68) if x[9] <= -16 else 34) if x[80] <= 1 else -94 if x[42] <= 1 else 52 if x[11] <= 0 else ((39 if
        x[50] <= 27 else -47) if x[23] <= 15 else 87) if x[0] <= 7 else (-30 if x[41] <= 31 else 72) if x[65] <= 4 else
        -34 if x[97] <= 35 else 40
    )
    s += (
        (((((((103 if x[29] <= 0 else -52) if x[13] <= 66 else ((-17 if x[84] <= 68 else 66) if x[50] <= 43 else -60)
        if x[13] <= 1437 else 65) if x[48] <= 44 else -49) if x[99] <= 0 else (84 if x[42] <= 2 else -30) if x[101] <=
        0 else -90 if x[99] <= 45 else 46) if x[3] <= 64 else 59) if x[1] <= 1 else 2) if x[6] <= 1 else 44 if x[43] <=
        2 else -88) if x[29] <= 9 else -47
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
