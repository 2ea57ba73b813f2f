"""The model of boilerplate. Written by `training/boilerplate.py`; do not edit.

Learnt from 2848 pages (dev.jsonl.gz, resiliparse.jsonl.gz, languages.jsonl.gz, long.jsonl.gz)
by `python training/boilerplate.py CORPUS ... --write`, LightGBM 4.7.0.
Recall of lines at a precision of .88, cross-validated by domain:
0.19 in dev.jsonl.gz;
0.56 in resiliparse.jsonl.gz; 0.27 in languages.jsonl.gz; 0.05 in long.jsonl.gz.
"""

from __future__ import annotations

# fmt: off

def boilerplate(row: list[int]) -> int:
    """Score whether a line is boilerplate, in hundredths of a log-odd. See `features.LINE`."""
    score = 0
    score += (
        ((((-202 if row[3] <= 5 else -199) if row[25] <= 46 else (-144 if row[53] <= -2735 else -194)) if row[53] <=
        -1448 else (-184 if row[2] <= 19 else -198)) if row[52] <= -557 else (-189 if row[54] <= -6 else ((-135 if
        row[1] <= 13 else -161) if row[2] <= 13 else -190))) if row[53] <= -957 else ((-159 if row[1] <= 23 else
        (-163 if row[22] <= 3 else -188)) if row[54] <= -26 else ((-115 if row[22] <= 5 else (-148 if row[54] <= 98
        else -127)) if row[1] <= 21 else (-130 if row[22] <= 4 else ((-158 if row[35] <= 1 else -187) if row[1] <=
        190 else -189))))
    )
    score += (
        ((((-11 if row[53] <= -1486 else -3) if row[7] <= 40 else 38) if row[52] <= -615 else (-5 if row[62] <= 0
        else ((12 if row[7] <= 26 else 42) if row[2] <= 19 else -7))) if row[20] <= 1 else 60) if row[53] <= -1076
        else ((((10 if row[62] <= 0 else (((25 if row[1] <= 23 else 10) if row[23] <= 2 else 30) if row[9] <= 0 else
        44)) if row[1] <= 104 else 1) if row[53] <= -586 else ((((1 if row[43] <= 0 else 34) if row[1] <= 35 else
        -1) if row[6] <= 5 else 36) if row[35] <= 1 else 7)) if row[20] <= 0 else 54)
    )
    score += (
        (((21 if row[2] <= 19 else 2) if row[29] <= 0 else (-11 if row[52] <= -813 else ((-5 if row[2] <= 23 else
        -11) if row[23] <= 3 else 5))) if row[52] <= -557 else ((((15 if row[43] <= 1 else -1) if row[23] <= 2 else
        (4 if row[48] <= 1 else 22)) if row[2] <= 32 else -9) if row[52] <= -296 else 14)) if row[49] <= -115 else
        (((20 if row[35] <= 0 else 1) if row[29] <= 33 else (-1 if row[48] <= 8 else 17)) if row[54] <= -6 else ((18
        if row[48] <= 2 else 29) if row[49] <= 40 else (36 if row[35] <= 1 else 4)))
    )
    score += (
        (((14 if row[29] <= 80 else -1) if row[45] <= 0 else ((((10 if row[29] <= 132 else -4) if row[22] <= 5 else
        ((51 if row[55] <= -355 else -5) if row[56] <= -356 else (-8 if row[56] <= -88 else 1))) if row[35] <= 0
        else (-10 if row[56] <= -16 else 6)) if row[46] <= 1 else (-11 if row[56] <= -103 else -6))) if row[20] <= 0
        else 30) if row[55] <= -49 else ((25 if row[46] <= 1 else 7) if row[22] <= 4 else (((9 if row[28] <= 15 else
        -3) if row[56] <= -71 else (12 if row[29] <= 140 else 1)) if row[20] <= 0 else 30))
    )
    score += (
        ((-11 if row[52] <= -686 else ((-4 if row[54] <= -43 else 4) if row[2] <= 30 else -9)) if row[25] <= 46 else
        (((43 if row[2] <= 13 else -6) if row[54] <= -354 else ((-3 if row[49] <= -272 else 13) if row[59] <= 3 else
        (-10 if row[43] <= 3 else 10))) if row[62] <= 0 else (5 if row[49] <= -244 else 19))) if row[49] <= -136
        else (((-2 if row[24] <= 28 else 13) if row[25] <= 32 else (19 if row[4] <= 3 else 4)) if row[54] <= -43
        else ((17 if row[29] <= 69 else 7) if row[49] <= 0 else (24 if row[62] <= 12 else -7)))
    )
    score += (
        (((-12 if row[53] <= -1836 else -7) if row[3] <= 7 else (((-7 if row[53] <= -2930 else 30) if row[54] <=
        -354 else (-7 if row[26] <= 51 else 15)) if row[54] <= -6 else 8)) if row[20] <= 1 else 24) if row[53] <=
        -1325 else (((-7 if row[3] <= 1 else 3) if row[25] <= 98 else (11 if row[59] <= 4 else -10)) if row[62] <= 0
        else ((((18 if row[41] <= 2 else (3 if row[25] <= 1 else 13)) if row[40] <= 4 else 8) if row[23] <= 3 else
        21) if row[2] <= 12 else ((-4 if row[52] <= -213 else 11) if row[23] <= 2 else 12)))
    )
    score += (
        ((((-10 if row[53] <= -1802 else -6) if row[20] <= 1 else 18) if row[26] <= 26 else ((33 if row[33] <= 12
        else -8) if row[54] <= -203 else -9)) if row[52] <= -703 else ((-5 if row[54] <= -43 else (5 if row[61] <= 0
        else -5)) if row[20] <= 1 else 20)) if row[53] <= -1183 else (((2 if row[52] <= -403 else 9) if row[53] <=
        -820 else ((((4 if row[30] <= 7 else 13) if row[57] <= -134 else 16) if row[33] <= 11 else 5) if row[29] <=
        25 else ((3 if row[54] <= -6 else 11) if row[26] <= 17 else -7))) if row[20] <= 0 else 20)
    )
    score += (
        ((18 if row[8] <= 0 else (-2 if row[48] <= 0 else (3 if row[57] <= -285 else 15))) if row[44] <= 1 else
        ((-10 if row[26] <= 29 else (-9 if row[41] <= 3 else 28)) if row[53] <= -1523 else -4)) if row[49] <= -176
        else (((((13 if row[29] <= 23 else 3) if row[31] <= 23 else -1) if row[44] <= 2 else (-3 if row[20] <= 1
        else 18)) if row[48] <= 1 else ((18 if row[41] <= 2 else 10) if row[29] <= 108 else 1)) if row[49] <= -26
        else ((13 if row[49] <= 40 else 20) if row[26] <= 5 else (14 if row[59] <= 1 else 1)))
    )
    score += (
        ((2 if row[22] <= 2 else ((-10 if row[33] <= 7 else (17 if row[54] <= -354 else ((-1 if row[37] <= 1 else
        (-8 if row[26] <= 45 else 13)) if row[29] <= 749 else 40))) if row[20] <= 1 else 17)) if row[7] <= 26 else
        21) if row[52] <= -634 else (((5 if row[37] <= 0 else (-5 if row[41] <= 3 else 4)) if row[36] <= 0 else (13
        if row[7] <= 1 else -1)) if row[54] <= -43 else ((10 if row[22] <= 6 else (9 if row[21] <= 5 else (-2 if
        row[36] <= 0 else (13 if row[41] <= 3 else -2)))) if row[20] <= 0 else 17))
    )
    score += (
        ((-4 if row[55] <= -116 else 6) if row[22] <= 3 else ((-10 if row[7] <= 45 else 27) if row[33] <= 7 else
        (((-7 if row[56] <= -34 else -1) if row[26] <= 33 else 8) if row[29] <= 749 else 31))) if row[49] <= -192
        else (((((-2 if row[33] <= 9 else (17 if row[7] <= 14 else -6)) if row[45] <= 0 else (10 if row[33] <= 6
        else 0)) if row[29] <= 21 else -2) if row[49] <= -47 else 8) if row[48] <= 2 else (((10 if row[34] <= 1 else
        -6) if row[29] <= 208 else -3) if row[49] <= -80 else (15 if row[27] <= 15 else -1)))
    )
    score += (
        ((((8 if row[7] <= 0 else (3 if row[58] <= 3 else -14)) if row[43] <= 3 else 14) if row[42] <= 2 else (-6 if
        row[58] <= 2 else 30)) if row[44] <= 2 else (((16 if row[47] <= 0 else 5) if row[1] <= 27 else 2) if row[21]
        <= 4 else ((-6 if row[51] <= -120 else 1) if row[55] <= -27 else ((2 if row[7] <= 22 else 14) if row[26] <=
        15 else -10)))) if row[1] <= 104 else (((-6 if row[55] <= -49 else 6) if row[44] <= 2 else (-10 if row[58]
        <= 3 else 22)) if row[3] <= 7 else (10 if row[40] <= 4 else -6))
    )
    score += (
        ((-4 if row[43] <= 3 else (0 if row[6] <= 33 else 11)) if row[44] <= 2 else ((-9 if row[58] <= 3 else 16) if
        row[41] <= 3 else ((42 if row[45] <= 0 else -8) if row[58] <= 1 else -5))) if row[49] <= -216 else (((4 if
        row[45] <= 3 else 10) if row[44] <= 1 else (((-5 if row[20] <= 1 else 14) if row[8] <= 24 else 17) if
        row[33] <= 1 else ((1 if row[46] <= 0 else (3 if row[6] <= 50 else 9)) if row[59] <= 3 else -4))) if row[49]
        <= -26 else (8 if row[49] <= 96 else (17 if row[37] <= 4 else 2)))
    )
    score += (
        (((24 if row[1] <= 4 else -9) if row[55] <= -34 else -3) if row[3] <= 7 else (-6 if row[1] <= 47 else ((5 if
        row[39] <= 0 else 25) if row[4] <= 2 else ((6 if row[59] <= 3 else -7) if row[30] <= 753 else 38)))) if
        row[49] <= -216 else (((((9 if row[2] <= 23 else 0) if row[41] <= 2 else ((0 if row[37] <= 4 else (17 if
        row[42] <= 0 else -9)) if row[55] <= -34 else 7)) if row[59] <= 3 else -2) if row[29] <= 94 else (-4 if
        row[36] <= 0 else 9)) if row[49] <= -26 else (7 if row[49] <= 96 else 14))
    )
    score += (
        (((-10 if row[52] <= -965 else -5) if row[36] <= 2 else (22 if row[40] <= 4 else -5)) if row[25] <= 38 else
        (-1 if row[6] <= 50 else 11)) if row[52] <= -720 else ((((5 if row[50] <= -345 else -4) if row[25] <= 81
        else 4) if row[52] <= -369 else ((3 if row[36] <= 0 else 12) if row[7] <= 1 else ((-2 if row[7] <= 22 else
        (17 if row[26] <= 6 else -7)) if row[25] <= 9 else -6))) if row[48] <= 2 else ((14 if row[6] <= 0 else ((7
        if row[40] <= 4 else 0) if row[20] <= 0 else 14)) if row[35] <= 1 else -6))
    )
    score += (
        (((-1 if row[24] <= 2 else 11) if row[42] <= 1 else -5) if row[44] <= 1 else (-10 if row[57] <= -410 else
        ((-7 if row[26] <= 29 else (-5 if row[24] <= 98 else 27)) if row[62] <= 1 else 0))) if row[49] <= -216 else
        ((6 if row[22] <= 2 else ((-4 if row[36] <= 2 else (13 if row[22] <= 7 else -6)) if row[24] <= 98 else 4))
        if row[62] <= 0 else (((8 if row[62] <= 12 else -15) if row[44] <= 2 else (((0 if row[24] <= 98 else 7) if
        row[36] <= 1 else 11) if row[26] <= 12 else -8)) if row[49] <= 96 else 12))
    )
    score += (
        (((((0 if row[15] <= 0 else 26) if row[41] <= 0 else -7) if row[62] <= 0 else 1) if row[27] <= 23 else (18
        if row[54] <= -203 else -8)) if row[2] <= 23 else (-10 if row[10] <= 0 else (-6 if row[15] <= 0 else 33)))
        if row[52] <= -784 else ((((7 if row[41] <= 1 else 1) if row[34] <= 0 else -6) if row[62] <= 0 else (((8 if
        row[40] <= 4 else 2) if row[41] <= 2 else ((11 if row[40] <= 2 else 4) if row[29] <= 64 else -1)) if row[62]
        <= 13 else -12)) if row[2] <= 32 else (-7 if row[52] <= -171 else 8))
    )
    score += (
        ((-8 if row[25] <= 39 else (-5 if row[43] <= 3 else (4 if row[24] <= 49 else 27))) if row[53] <= -1523 else
        ((3 if row[59] <= 2 else -4) if row[2] <= 32 else -5)) if row[49] <= -216 else ((((-6 if row[32] <= 4 else
        1) if row[36] <= 0 else (14 if row[41] <= 2 else -1)) if row[25] <= 1 else ((4 if row[35] <= 1 else -6) if
        row[59] <= 3 else ((-4 if row[36] <= 2 else 20) if row[32] <= 3 else (-10 if row[50] <= -220 else -2)))) if
        row[49] <= -26 else ((6 if row[49] <= 96 else 12) if row[35] <= 1 else -7))
    )
    score += (
        (0 if row[44] <= 2 else (-8 if row[7] <= 3 else (-5 if row[37] <= 4 else ((-5 if row[33] <= 8 else 34) if
        row[14] <= 0 else -3)))) if row[49] <= -251 else (((((0 if row[53] <= -1325 else 6) if row[7] <= 1 else (3
        if row[34] <= 1 else -9)) if row[44] <= 2 else (5 if row[21] <= 4 else ((-1 if row[36] <= 0 else 8) if
        row[24] <= 3 else -5))) if row[29] <= 208 else (-4 if row[36] <= 3 else 17)) if row[49] <= 40 else (10 if
        row[37] <= 4 else (13 if row[7] <= 1 else (11 if row[24] <= 2 else -17))))
    )
    score += (
        ((-8 if row[49] <= -364 else ((-2 if row[37] <= 1 else (-6 if row[10] <= 0 else 7)) if row[48] <= 0 else
        (((2 if row[29] <= 94 else -5) if row[23] <= 2 else 6) if row[1] <= 212 else -7))) if row[25] <= 78 else
        ((((6 if row[1] <= 97 else -2) if row[12] <= 0 else -11) if row[42] <= 2 else -10) if row[43] <= 3 else 9))
        if row[49] <= -115 else (((-1 if row[43] <= 3 else (0 if row[37] <= 3 else 8)) if row[54] <= 231 else 11) if
        row[48] <= 2 else ((8 if row[37] <= 4 else -3) if row[34] <= 1 else -5))
    )
    score += (
        ((-4 if row[2] <= 23 else -10) if row[3] <= 5 else (((10 if row[54] <= -354 else -4) if row[15] <= 0 else (1
        if row[2] <= 8 else 14)) if row[36] <= 2 else (17 if row[25] <= 3 else -3))) if row[53] <= -1486 else ((5 if
        row[2] <= 32 else (-9 if row[40] <= 2 else 3)) if row[22] <= 5 else (((1 if row[7] <= 12 else 11) if row[37]
        <= 0 else (-4 if row[62] <= 1 else 1)) if row[36] <= 0 else ((1 if row[6] <= 19 else 10) if row[7] <= 1 else
        ((-5 if row[7] <= 22 else 10) if row[25] <= 8 else -7))))
    )
    score += (
        ((((-2 if row[37] <= 0 else -8) if row[48] <= 12 else 8) if row[24] <= 21 else (-5 if row[43] <= 3 else ((4
        if row[24] <= 98 else 31) if row[2] <= 9 else -7))) if row[53] <= -1596 else (3 if row[37] <= 0 else -2)) if
        row[62] <= 0 else ((((-1 if row[2] <= 34 else -8) if row[49] <= 96 else 7) if row[33] <= 9 else (-1 if
        row[3] <= 7 else (12 if row[24] <= 1 else (10 if row[43] <= 1 else ((3 if row[40] <= 3 else -6) if row[48]
        <= 0 else (7 if row[0] <= 1 else -6)))))) if row[23] <= 3 else 8)
    )
    score += (
        ((((22 if row[52] <= -490 else 2) if row[1] <= 4 else ((-6 if row[52] <= -784 else (4 if row[45] <= 0 else
        -1)) if row[2] <= 7 else (-3 if row[6] <= 16 else 8))) if row[35] <= 0 else ((0 if row[43] <= 3 else 21) if
        row[45] <= 0 else ((-8 if row[0] <= 2 else (-8 if row[45] <= 3 else 22)) if row[5] <= 0 else 16))) if
        row[54] <= -43 else (((7 if row[23] <= 1 else 2) if row[1] <= 17 else 1) if row[23] <= 3 else 7)) if row[2]
        <= 23 else ((-9 if row[23] <= 2 else -4) if row[53] <= -747 else 5)
    )
    score += (
        ((-7 if row[62] <= 1 else -1) if row[6] <= 33 else (-4 if row[32] <= 6 else (6 if row[0] <= 1 else -9))) if
        row[49] <= -265 else (((((-2 if row[40] <= 4 else -6) if row[24] <= 98 else ((-4 if row[49] <= -47 else 9)
        if row[6] <= 91 else (1 if row[32] <= 9 else (2 if row[40] <= 3 else 18)))) if row[23] <= 3 else 3) if
        row[62] <= 1 else (4 if row[26] <= 12 else (6 if row[43] <= 1 else -12))) if row[48] <= 8 else ((14 if
        row[48] <= 11 else 6) if row[41] <= 2 else (4 if row[0] <= 0 else -6)))
    )
    score += (
        ((((1 if row[29] <= 4 else -7) if row[33] <= 7 else (13 if row[56] <= -356 else (-3 if row[28] <= 744 else
        19))) if row[52] <= -813 else (((4 if row[56] <= -260 else -2) if row[33] <= 9 else (((-4 if row[28] <= 57
        else (7 if row[59] <= 3 else -7)) if row[62] <= 0 else 2) if row[27] <= 93 else 13)) if row[12] <= 0 else
        -7)) if row[20] <= 0 else 10) if row[48] <= 8 else (-5 if row[52] <= -980 else ((14 if row[48] <= 11 else 5)
        if row[41] <= 2 else ((2 if row[41] <= 3 else 8) if row[0] <= 0 else -6)))
    )
    score += (
        (((((4 if row[31] <= 0 else (-8 if row[52] <= -934 else -2)) if row[33] <= 1 else ((3 if row[26] <= 15 else
        -5) if row[27] <= 17 else -6)) if row[36] <= 0 else (11 if row[41] <= 2 else 3)) if row[40] <= 4 else ((((-8
        if row[33] <= 9 else (16 if row[2] <= 7 else -5)) if row[36] <= 2 else -11) if row[45] <= 0 else (-6 if
        row[62] <= 0 else (0 if row[26] <= 11 else -9))) if row[11] <= 0 else (-4 if row[41] <= 2 else 16))) if
        row[20] <= 0 else 10) if row[2] <= 32 else (-7 if row[62] <= 3 else 3)
    )
    score += (
        (((1 if row[59] <= 4 else (((-11 if row[32] <= 12 else 15) if row[6] <= 98 else (-5 if row[44] <= 0 else
        23)) if row[29] <= 19 else -10)) if row[43] <= 3 else (3 if row[32] <= 9 else 9)) if row[44] <= 2 else (((0
        if row[0] <= 0 else 16) if row[21] <= 3 else ((-5 if row[46] <= 0 else (((7 if row[38] <= 0 else -5) if
        row[24] <= 1 else -1) if row[29] <= 80 else (-7 if row[32] <= 5 else (-2 if row[46] <= 4 else 11)))) if
        row[14] <= 1 else -6)) if row[9] <= 0 else 8)) if row[20] <= 0 else 9
    )
    score += (
        (2 if row[45] <= 0 else ((2 if row[27] <= 3 else -5) if row[37] <= 0 else (((-6 if row[45] <= 3 else ((-6 if
        row[54] <= 57 else 8) if row[58] <= 1 else 0)) if row[20] <= 5 else 7) if row[54] <= 231 else 6))) if
        row[48] <= 0 else (((2 if row[37] <= 1 else -4) if row[25] <= 1 else (((-1 if row[54] <= -49 else 4) if
        row[25] <= 98 else (-6 if row[45] <= 1 else 8)) if row[35] <= 1 else (-10 if row[45] <= 3 else (-8 if
        row[35] <= 2 else 14)))) if row[7] <= 27 else (10 if row[35] <= 1 else -3))
    )
    score += (
        (((5 if row[41] <= 1 else 0) if row[7] <= 13 else 8) if row[37] <= 0 else ((-3 if row[45] <= 3 else (0 if
        row[55] <= -34 else 7)) if row[44] <= 2 else ((0 if row[45] <= 1 else ((-8 if row[54] <= -97 else -4) if
        row[58] <= 3 else 18)) if row[10] <= 0 else (1 if row[37] <= 4 else 26)))) if row[36] <= 0 else (((((((0 if
        row[41] <= 3 else 14) if row[58] <= 3 else -9) if row[42] <= 0 else -4) if row[43] <= 3 else 9) if row[15]
        <= 0 else -8) if row[47] <= 1 else 9) if row[12] <= 0 else -7)
    )
    score += (
        ((((1 if row[58] <= 2 else (-9 if row[3] <= 1 else 6)) if row[58] <= 3 else -6) if row[42] <= 0 else ((-2 if
        row[40] <= 4 else (((-7 if row[62] <= 0 else 2) if row[25] <= 28 else 8) if row[58] <= 1 else -12)) if
        row[58] <= 3 else 15)) if row[48] <= 0 else (5 if row[22] <= 5 else (5 if row[23] <= 0 else ((-2 if row[62]
        <= 2 else 3) if row[42] <= 2 else (-8 if row[53] <= -1448 else 20))))) if row[2] <= 34 else ((-7 if row[53]
        <= -399 else 9) if row[3] <= 7 else (-4 if row[42] <= 0 else 21))
    )
    score += (
        (8 if row[41] <= 0 else (((-1 if row[40] <= 4 else (-7 if row[41] <= 2 else ((6 if row[37] <= 4 else -11) if
        row[6] <= 17 else ((-11 if row[32] <= 9 else 9) if row[28] <= 7 else 16)))) if row[42] <= 0 else ((11 if
        row[44] <= 1 else 0) if row[41] <= 1 else (((-1 if row[36] <= 3 else 11) if row[42] <= 2 else -8) if row[40]
        <= 4 else -7))) if row[48] <= 0 else ((3 if row[36] <= 0 else 11) if row[41] <= 2 else ((7 if row[40] <= 2
        else -1) if row[42] <= 2 else 12)))) if row[1] <= 201 else -5
    )
    if not -350 < score < 350:
        return score
    score += (
        (1 if row[31] <= 17 else (-3 if row[1] <= 201 else (-8 if row[55] <= 150 else 4))) if row[3] <= 5 else (((7
        if row[1] <= 35 else (-9 if row[21] <= 1 else 4)) if row[21] <= 3 else (((1 if row[44] <= 2 else (1 if
        row[23] <= 1 else -5)) if row[47] <= 1 else ((4 if row[29] <= 74 else -2) if row[1] <= 47 else 10)) if
        row[29] <= 208 else (10 if row[6] <= 8 else -5))) if row[1] <= 77 else (-4 if row[3] <= 7 else ((7 if
        row[31] <= 129 else 16) if row[0] <= 1 else (9 if row[37] <= 3 else -12))))
    )
    score += (
        (((((2 if row[37] <= 0 else -2) if row[55] <= 120 else 6) if row[41] <= 2 else (((-9 if row[58] <= 1 else
        -1) if row[55] <= 87 else -8) if row[11] <= 0 else 6)) if row[8] <= 24 else (15 if row[55] <= -82 else 3))
        if row[33] <= 9 else ((1 if row[26] <= 19 else -5) if row[6] <= 50 else (((7 if row[6] <= 93 else 2) if
        row[37] <= 4 else 9) if row[33] <= 12 else -7))) if row[1] <= 201 else (((-1 if row[44] <= 2 else -8) if
        row[10] <= 0 else (21 if row[16] <= 0 else -5)) if row[56] <= 274 else 11)
    )
    score += (
        ((-8 if row[6] <= 34 else 4) if row[49] <= -412 else (((2 if row[56] <= -327 else (-5 if row[52] <= -858
        else -1)) if row[62] <= 1 else ((2 if row[59] <= 4 else (-3 if row[31] <= 4 else (17 if row[1] <= 44 else
        -4))) if row[7] <= 0 else (((1 if row[6] <= 71 else -8) if row[7] <= 23 else (9 if row[25] <= 22 else -5))
        if row[26] <= 8 else -10))) if row[48] <= 8 else (6 if row[48] <= 11 else ((-3 if row[49] <= -26 else 7) if
        row[48] <= 12 else (7 if row[48] <= 15 else -1))))) if row[20] <= 0 else 8
    )
    score += (
        (((((0 if row[4] <= 3 else -7) if row[29] <= 208 else (-6 if row[8] <= 4 else 2)) if row[4] <= 5 else 6) if
        row[59] <= 3 else ((-7 if row[29] <= 749 else 13) if row[24] <= 41 else ((13 if row[45] <= 1 else -7) if
        row[1] <= 38 else -4))) if row[36] <= 0 else (5 if row[7] <= 4 else ((-5 if row[7] <= 24 else 10) if row[24]
        <= 9 else (7 if row[33] <= 1 else -8)))) if row[48] <= 8 else (7 if row[44] <= 1 else (((11 if row[23] <= 1
        else 0) if row[48] <= 11 else -1) if row[36] <= 2 else 10))
    )
    score += (
        ((-7 if row[6] <= 34 else 4) if row[49] <= -412 else (((5 if row[41] <= 0 else (((((-2 if row[41] <= 3 else
        3) if row[1] <= 44 else (-4 if row[6] <= 16 else (-3 if row[30] <= 19 else 10))) if row[42] <= 1 else -2) if
        row[17] <= 0 else 23) if row[0] <= 1 else ((8 if row[40] <= 2 else -9) if row[34] <= 2 else 11))) if row[1]
        <= 224 else -5) if row[62] <= 1 else ((3 if row[58] <= 3 else 14) if row[41] <= 2 else ((0 if row[58] <= 3
        else -8) if row[17] <= 0 else 13)))) if row[20] <= 0 else 8
    )
    score += (
        2 if row[22] <= 3 else ((((-8 if row[1] <= 44 else (((5 if row[15] <= 0 else 21) if row[0] <= 0 else -7) if
        row[1] <= 104 else -6)) if row[54] <= -97 else (-3 if row[1] <= 25 else ((0 if row[53] <= -266 else 8) if
        row[8] <= 7 else -4))) if row[24] <= 98 else (5 if row[1] <= 33 else (-8 if row[8] <= 1 else -1))) if
        row[36] <= 0 else ((((((5 if row[42] <= 0 else -1) if row[8] <= 9 else 8) if row[34] <= 1 else -4) if
        row[15] <= 0 else -7) if row[28] <= 155 else 9) if row[12] <= 0 else -7))
    )
    score += (
        ((-2 if row[1] <= 201 else -8) if row[23] <= 2 else (-3 if row[57] <= -383 else 2)) if row[3] <= 5 else
        (((((-6 if row[32] <= 1 else 1) if row[25] <= 1 else (5 if row[57] <= -360 else ((5 if row[22] <= 4 else 0)
        if row[59] <= 3 else (-6 if row[57] <= -215 else (((3 if row[22] <= 7 else -13) if row[61] <= 0 else 14) if
        row[44] <= 2 else -4))))) if row[9] <= 0 else (11 if row[1] <= 35 else -1)) if row[62] <= 12 else -14) if
        row[1] <= 77 else (11 if row[25] <= 1 else (4 if row[59] <= 4 else -6)))
    )
    score += (
        ((-7 if row[52] <= -1011 else ((-2 if row[1] <= 53 else -9) if row[43] <= 2 else ((0 if row[1] <= 369 else
        -8) if row[23] <= 2 else 2))) if row[3] <= 7 else ((((6 if row[29] <= 19 else -6) if row[8] <= 0 else (-1 if
        row[30] <= 50 else 5)) if row[33] <= 1 else (((-1 if row[43] <= 2 else 4) if row[15] <= 0 else (3 if row[52]
        <= -515 else -8)) if row[27] <= 3 else (4 if row[23] <= 0 else -1))) if row[1] <= 77 else (8 if row[8] <= 5
        else 0))) if row[20] <= 0 else (9 if row[20] <= 14 else -6)
    )
    score += (
        (-6 if row[49] <= -440 else (((((((-1 if row[48] <= 4 else 1) if row[10] <= 0 else 11) if row[29] <= 231
        else -4) if row[15] <= 0 else (8 if row[56] <= -82 else -1)) if row[59] <= 3 else (5 if row[56] <= -327 else
        (-6 if row[8] <= 10 else (7 if row[29] <= 19 else -4)))) if row[36] <= 0 else ((1 if row[61] <= 0 else (3 if
        row[36] <= 3 else 13)) if row[12] <= 0 else (4 if row[36] <= 2 else -11))) if row[48] <= 12 else (7 if
        row[48] <= 15 else -1))) if row[49] <= 96 else (7 if row[62] <= 10 else -6)
    )
    score += (
        (-6 if row[53] <= -2001 else (-2 if row[37] <= 3 else (0 if row[6] <= 32 else 6))) if row[3] <= 5 else ((1
        if row[44] <= 2 else ((1 if row[55] <= -231 else (-2 if row[27] <= 9 else -8)) if row[11] <= 0 else ((7 if
        row[53] <= -957 else -11) if row[7] <= 18 else 11))) if row[31] <= 44 else ((((-4 if row[28] <= 15 else 11)
        if row[44] <= 0 else (((2 if row[59] <= 3 else -2) if row[3] <= 10 else 7) if row[46] <= 4 else (1 if
        row[32] <= 5 else 12))) if row[7] <= 42 else 13) if row[34] <= 1 else -5))
    )
    score += (
        ((-4 if row[6] <= 11 else ((-3 if row[1] <= 44 else 1) if row[1] <= 449 else -8)) if row[26] <= 5 else (10
        if row[1] <= 17 else 0)) if row[3] <= 4 else (((((6 if row[1] <= 41 else -5) if row[21] <= 4 else (4 if
        row[44] <= 1 else -2)) if row[10] <= 0 else 11) if row[2] <= 9 else ((-4 if row[30] <= 7 else (((11 if
        row[44] <= 3 else (-4 if row[30] <= 128 else 9)) if row[31] <= 165 else 16) if row[16] <= 1 else -2)) if
        row[34] <= 1 else -8)) if row[41] <= 2 else (-2 if row[33] <= 9 else 1))
    )
    score += (
        ((-2 if row[37] <= 1 else -8) if row[41] <= 3 else (((-3 if row[17] <= 0 else (17 if row[43] <= 0 else -8))
        if row[60] <= 0 else 4) if row[48] <= 12 else 8)) if row[43] <= 2 else ((-3 if row[24] <= 43 else (14 if
        row[53] <= -1632 else -1)) if row[54] <= -122 else (((2 if row[29] <= 208 else (-3 if row[8] <= 3 else 3))
        if row[23] <= 3 else ((3 if row[24] <= 2 else 8) if row[24] <= 17 else -7)) if row[27] <= 9 else ((-2 if
        row[26] <= 3 else -11) if row[53] <= -891 else (13 if row[54] <= -64 else -3))))
    )
    score += (
        -6 if row[49] <= -440 else ((-5 if row[57] <= -269 else -1) if row[43] <= 2 else ((2 if row[22] <= 5 else
        (((1 if row[23] <= 0 else ((-3 if row[2] <= 3 else (-2 if row[6] <= 40 else 4)) if row[59] <= 3 else (10 if
        row[54] <= -354 else ((-10 if row[6] <= 55 else -3) if row[30] <= 753 else 11)))) if row[7] <= 26 else 6) if
        row[49] <= 96 else 9)) if row[36] <= 2 else ((((18 if row[3] <= 3 else -3) if row[2] <= 6 else 17) if
        row[49] <= -71 else 14) if row[7] <= 4 else (-6 if row[30] <= 17 else 5))))
    )
    score += (
        ((0 if row[44] <= 3 else -8) if row[49] <= -412 else (((-2 if row[40] <= 4 else (-16 if row[24] <= 98 else
        (-12 if row[33] <= 9 else (6 if row[4] <= 3 else -10)))) if row[38] <= 0 else (8 if row[1] <= 31 else -5))
        if row[43] <= 2 else ((1 if row[55] <= 60 else (2 if row[43] <= 3 else 11)) if row[44] <= 2 else (((-5 if
        row[24] <= 98 else 3) if row[1] <= 47 else 0) if row[49] <= -126 else ((-6 if row[46] <= 1 else 8) if
        row[56] <= -205 else 0))))) if row[49] <= 96 else (6 if row[38] <= 0 else -6)
    )
    score += (
        ((7 if row[42] <= 0 else -2) if row[41] <= 0 else (((-1 if row[2] <= 2 else (-3 if row[28] <= 11 else 2)) if
        row[4] <= 5 else (8 if row[41] <= 2 else 0)) if row[59] <= 3 else ((8 if row[32] <= 3 else (((-9 if row[44]
        <= 1 else 19) if row[3] <= 6 else -6) if row[0] <= 0 else ((-5 if row[6] <= 63 else 5) if row[32] <= 11 else
        15))) if row[2] <= 4 else -4))) if row[2] <= 25 else (((-1 if row[44] <= 2 else -7) if row[53] <= -399 else
        8) if row[3] <= 7 else (-4 if row[32] <= 4 else 9))
    )
    score += (
        ((-4 if row[8] <= 0 else ((3 if row[1] <= 13 else (0 if row[59] <= 2 else -4)) if row[20] <= 2 else 8)) if
        row[33] <= 9 else (((-3 if row[32] <= 9 else ((2 if row[59] <= 0 else 10) if row[8] <= 32 else -4)) if
        row[45] <= 0 else (-4 if row[48] <= 0 else 1)) if row[28] <= 50 else (((5 if row[42] <= 2 else -4) if row[8]
        <= 7 else -1) if row[14] <= 1 else -4))) if row[48] <= 8 else ((2 if row[1] <= 53 else -4) if row[45] <= 3
        else ((7 if row[59] <= 4 else -10) if row[44] <= 3 else 0))
    )
    score += (
        ((((((2 if row[15] <= 0 else 11) if row[56] <= -137 else (((1 if row[41] <= 2 else -8) if row[45] <= 2 else
        (-1 if row[41] <= 3 else (-5 if row[53] <= -820 else 16))) if row[22] <= 7 else (7 if row[48] <= 0 else
        -5))) if row[42] <= 0 else -2) if row[1] <= 235 else -4) if row[34] <= 1 else -5) if row[48] <= 12 else ((6
        if row[36] <= 1 else 24) if row[43] <= 3 else -1)) if row[62] <= 1 else ((((6 if row[48] <= 11 else -3) if
        row[21] <= 6 else -4) if row[45] <= 1 else -3) if row[45] <= 3 else 3)
    )
    score += (
        (((-2 if row[4] <= 5 else 9) if row[32] <= 1 else ((((30 if row[3] <= 5 else 0) if row[4] <= 1 else 1) if
        row[27] <= 2 else -3) if row[48] <= 0 else 3)) if row[59] <= 0 else ((-2 if row[0] <= 0 else 8) if row[40]
        <= 2 else (-3 if row[20] <= 2 else 7))) if row[36] <= 0 else (6 if row[32] <= 3 else (((((0 if row[24] <= 98
        else 11) if row[59] <= 1 else (-4 if row[48] <= 8 else (8 if row[40] <= 4 else -7))) if row[34] <= 0 else 6)
        if row[34] <= 1 else -6) if row[47] <= 3 else 12))
    )
    score += (
        (-4 if row[49] <= -364 else ((-1 if row[40] <= 4 else -7) if row[43] <= 3 else (11 if row[1] <= 4 else 0)))
        if row[3] <= 9 else (((((-6 if row[1] <= 25 else -1) if row[35] <= 2 else 9) if row[49] <= -91 else (-4 if
        row[43] <= 2 else (4 if row[29] <= 74 else -1))) if row[24] <= 98 else (2 if row[43] <= 3 else ((-4 if
        row[49] <= -80 else 11) if row[30] <= 4 else 14))) if row[1] <= 47 else (((9 if row[40] <= 4 else 2) if
        row[8] <= 5 else (-4 if row[29] <= 267 else 11)) if row[24] <= 72 else -3))
    )
    score += (
        ((6 if row[58] <= 0 else ((0 if row[55] <= -41 else 4) if row[22] <= 6 else -1)) if row[37] <= 1 else ((((-3
        if row[62] <= 1 else (4 if row[44] <= 2 else (-4 if row[58] <= 3 else 16))) if row[28] <= 33 else (3 if
        row[0] <= 1 else -8)) if row[28] <= 205 else -4) if row[42] <= 1 else -3)) if row[36] <= 0 else ((-1 if
        row[57] <= -134 else (((8 if row[40] <= 4 else -3) if row[44] <= 2 else (-11 if row[44] <= 3 else 3)) if
        row[43] <= 3 else 9)) if row[28] <= 47 else (6 if row[35] <= 0 else -1))
    )
    score += (
        (((-5 if row[53] <= -2001 else 1) if row[56] <= -64 else -2) if row[43] <= 3 else ((1 if row[32] <= 1 else
        6) if row[44] <= 2 else (((3 if row[51] <= 52 else -6) if row[0] <= 0 else 15) if row[45] <= 1 else (-7 if
        row[47] <= 0 else ((6 if row[6] <= 0 else (-4 if row[6] <= 20 else (((9 if row[57] <= -383 else 2) if
        row[35] <= 0 else (-7 if row[56] <= -26 else 10)) if row[29] <= 69 else (-5 if row[32] <= 1 else 1)))) if
        row[0] <= 2 else 14))))) if row[20] <= 0 else (7 if row[20] <= 14 else -6)
    )
    score += (
        ((3 if row[0] <= 0 else 12) if row[41] <= 1 else 0) if row[37] <= 0 else (((-5 if row[17] <= 0 else 15) if
        row[53] <= -2033 else ((-1 if row[62] <= 3 else 6) if row[41] <= 2 else (((-7 if row[45] <= 0 else (-3 if
        row[41] <= 3 else (((-3 if row[45] <= 2 else 10) if row[59] <= 0 else (-7 if row[59] <= 3 else (15 if
        row[28] <= 17 else -6))) if row[39] <= 0 else 14))) if row[62] <= 6 else -8) if row[11] <= 0 else (10 if
        row[41] <= 3 else -7)))) if row[33] <= 9 else (0 if row[39] <= 0 else 3))
    )
    score += (
        (((-1 if row[3] <= 6 else (7 if row[54] <= -219 else -7)) if row[7] <= 22 else ((15 if row[12] <= 0 else -5)
        if row[49] <= -80 else (3 if row[8] <= 26 else -10))) if row[3] <= 9 else ((7 if row[58] <= 0 else (((-4 if
        row[25] <= 1 else (2 if row[35] <= 0 else -7)) if row[8] <= 0 else (3 if row[40] <= 4 else (-7 if row[6] <=
        55 else 3))) if row[49] <= 96 else 9)) if row[7] <= 2 else (6 if row[21] <= 3 else -4))) if row[48] <= 12
        else ((8 if row[40] <= 4 else -4) if row[48] <= 15 else -1)
    )
    score += (
        ((-3 if row[33] <= 9 else (-1 if row[27] <= 78 else 8)) if row[2] <= 10 else (((-3 if row[37] <= 4 else 34)
        if row[4] <= 1 else (-2 if row[53] <= -497 else 7)) if row[3] <= 7 else ((-3 if row[2] <= 28 else 10) if
        row[47] <= 1 else (10 if row[7] <= 8 else -5)))) if row[48] <= 0 else ((6 if row[35] <= 1 else (7 if row[49]
        <= -80 else -11)) if row[1] <= 7 else (((0 if row[9] <= 0 else (9 if row[27] <= 10 else -6)) if row[2] <= 17
        else -5) if row[23] <= 2 else (3 if row[7] <= 11 else -3)))
    )
    score += (
        (-2 if row[62] <= 4 else ((11 if row[48] <= 2 else -2) if row[45] <= 1 else (-13 if row[48] <= 8 else 5)))
        if row[43] <= 2 else (((2 if row[6] <= 91 else 12) if row[56] <= -137 else (-1 if row[49] <= -80 else 4)) if
        row[45] <= 1 else (((1 if row[26] <= 13 else ((15 if row[48] <= 0 else -10) if row[42] <= 0 else -13)) if
        row[43] <= 3 else (2 if row[26] <= 19 else 12)) if row[44] <= 2 else ((4 if row[45] <= 2 else (-2 if row[26]
        <= 1 else -9)) if row[46] <= 0 else (-4 if row[54] <= -160 else 0))))
    )
    score += (
        (((3 if row[41] <= 1 else (-1 if row[7] <= 11 else (12 if row[21] <= 3 else 1))) if row[37] <= 0 else ((-1
        if row[29] <= 59 else -8) if row[2] <= 2 else (-2 if row[32] <= 9 else (((((11 if row[29] <= 108 else -2) if
        row[41] <= 1 else -2) if row[32] <= 12 else 8) if row[28] <= 38 else (6 if row[35] <= 0 else -2)) if row[7]
        <= 8 else -3)))) if row[36] <= 0 else (3 if row[7] <= 3 else (((-1 if row[7] <= 27 else 10) if row[52] <=
        -537 else -4) if row[9] <= 0 else 9))) if row[2] <= 48 else -6
    )
    score += (
        (((-5 if row[54] <= -203 else (-10 if row[43] <= 0 else (0 if row[36] <= 3 else 12))) if row[3] <= 6 else
        (-1 if row[52] <= -515 else -8)) if row[7] <= 22 else 3) if row[3] <= 9 else ((((6 if row[29] <= 19 else -5)
        if row[33] <= 1 else ((-9 if row[33] <= 9 else 0) if row[29] <= 7 else (2 if row[37] <= 4 else 8))) if
        row[8] <= 0 else ((-3 if row[54] <= -172 else (3 if row[27] <= 13 else -3)) if row[30] <= 145 else (11 if
        row[30] <= 204 else 4))) if row[7] <= 4 else (-2 if row[31] <= 254 else 8))
    )
    score += (
        (((((-6 if row[26] <= 5 else 7) if row[2] <= 9 else -1) if row[33] <= 1 else 0) if row[17] <= 0 else 15) if
        row[32] <= 1 else (3 if row[41] <= 1 else (4 if row[32] <= 3 else (((7 if row[58] <= 0 else ((2 if row[21]
        <= 4 else (-3 if row[27] <= 2 else -11)) if row[58] <= 1 else (0 if row[58] <= 2 else -4))) if row[41] <= 3
        else ((8 if row[40] <= 2 else -1) if row[38] <= 0 else 6)) if row[28] <= 264 else 9)))) if row[62] <= 3 else
        (12 if row[58] <= 1 else (2 if row[21] <= 7 else -3))
    )
    score += (
        ((((5 if row[57] <= -261 else -2) if row[49] <= -104 else 11) if row[29] <= 535 else -7) if row[7] <= 5 else
        -6) if row[41] <= 0 else ((((((-4 if row[27] <= 1 else 11) if row[58] <= 0 else -5) if row[55] <= -176 else
        (5 if row[41] <= 2 else -2)) if row[44] <= 3 else (-5 if row[41] <= 3 else (-2 if row[59] <= 3 else 19))) if
        row[49] <= -265 else (((0 if row[36] <= 0 else 3) if row[17] <= 0 else 9) if row[7] <= 1 else -1)) if
        row[10] <= 0 else (8 if row[27] <= 2 else (2 if row[59] <= 4 else -9)))
    )
    score += (
        (3 if row[41] <= 0 else ((((-1 if row[37] <= 4 else ((9 if row[48] <= 2 else -9) if row[45] <= 0 else (2 if
        row[44] <= 3 else (19 if row[4] <= 1 else -4)))) if row[17] <= 0 else (19 if row[4] <= 5 else -4)) if
        row[34] <= 1 else ((-9 if row[24] <= 98 else 2) if row[0] <= 2 else 8)) if row[62] <= 1 else ((1 if row[0]
        <= 0 else (1 if row[48] <= 0 else (-5 if row[41] <= 1 else 20))) if row[52] <= -651 else 0))) if row[48] <=
        12 else (7 if row[44] <= 1 else (8 if row[50] <= -345 else 0))
    )
    if not -350 < score < 350:
        return score
    score += (
        (((-1 if row[37] <= 3 else (1 if row[40] <= 4 else ((-8 if row[33] <= 9 else 4) if row[29] <= 17 else ((20
        if row[46] <= 2 else -2) if row[59] <= 1 else 4)))) if row[42] <= 0 else (-3 if row[0] <= 0 else (((4 if
        row[24] <= 6 else -6) if row[24] <= 98 else 15) if row[42] <= 2 else -4))) if row[48] <= 0 else ((0 if
        row[42] <= 0 else (-1 if row[53] <= -1486 else 7)) if row[48] <= 7 else 0)) if row[0] <= 1 else (3 if
        row[40] <= 3 else (-9 if row[0] <= 2 else (4 if row[24] <= 98 else -10)))
    )
    score += (
        ((0 if row[48] <= 3 else (6 if row[47] <= 2 else -1)) if row[40] <= 4 else 6) if row[22] <= 3 else ((((0 if
        row[62] <= 2 else 5) if row[41] <= 2 else -2) if row[48] <= 12 else (10 if row[54] <= -64 else 1)) if
        row[40] <= 4 else (((-4 if row[48] <= 8 else 6) if row[41] <= 2 else (((-8 if row[6] <= 34 else (3 if row[1]
        <= 35 else -8)) if row[44] <= 3 else (10 if row[25] <= 3 else (0 if row[48] <= 0 else (-7 if row[54] <= -26
        else 18)))) if row[48] <= 4 else -6)) if row[33] <= 11 else -9))
    )
    score += (
        ((0 if row[22] <= 5 else -7) if row[49] <= -451 else (((7 if row[29] <= 116 else (-6 if row[49] <= -223 else
        9)) if row[35] <= 0 else -4) if row[58] <= 0 else ((((0 if row[39] <= 0 else (2 if row[49] <= -47 else 9))
        if row[7] <= 4 else (3 if row[57] <= -348 else -3)) if row[29] <= 219 else (-3 if row[35] <= 0 else 5)) if
        row[7] <= 27 else (11 if row[49] <= -157 else (((8 if row[35] <= 2 else -8) if row[15] <= 0 else -13) if
        row[26] <= 2 else -3))))) if row[20] <= 0 else (6 if row[20] <= 14 else -6)
    )
    score += (
        (((4 if row[45] <= 0 else ((4 if row[6] <= 0 else -3) if row[23] <= 2 else ((6 if row[6] <= 13 else -4) if
        row[1] <= 41 else (0 if row[29] <= 45 else (7 if row[29] <= 386 else -4))))) if row[54] <= 77 else 4) if
        row[15] <= 0 else 5) if row[56] <= -144 else (((1 if row[15] <= 0 else 5) if row[52] <= -557 else (0 if
        row[15] <= 0 else (-1 if row[59] <= 1 else (8 if row[1] <= 13 else -10)))) if row[29] <= 208 else ((-5 if
        row[36] <= 0 else 3) if row[62] <= 3 else (7 if row[41] <= 2 else -3)))
    )
    score += (
        ((((4 if row[2] <= 3 else (7 if row[3] <= 2 else (-7 if row[55] <= -400 else 0))) if row[23] <= 0 else -1)
        if row[2] <= 9 else (-1 if row[6] <= 14 else (((1 if row[46] <= 1 else (6 if row[33] <= 8 else 18)) if
        row[2] <= 23 else 1) if row[53] <= -1702 else ((2 if row[50] <= -78 else -2) if row[55] <= 265 else 9)))) if
        row[48] <= 12 else ((12 if row[53] <= -1632 else (5 if row[44] <= 3 else (7 if row[23] <= 0 else -4))) if
        row[48] <= 15 else (-4 if row[25] <= 4 else 3))) if row[2] <= 48 else -5
    )
    score += (
        (0 if row[2] <= 43 else -6) if row[43] <= 3 else (((((((((-4 if row[2] <= 5 else (-1 if row[6] <= 20 else
        3)) if row[6] <= 55 else 4) if row[36] <= 2 else (-1 if row[49] <= -115 else 12)) if row[6] <= 92 else (-5
        if row[49] <= -91 else ((-2 if row[2] <= 1 else 5) if row[15] <= 0 else -9))) if row[53] <= -586 else (5 if
        row[13] <= 0 else -10)) if row[24] <= 33 else (13 if row[53] <= -1281 else (6 if row[2] <= 3 else -3))) if
        row[17] <= 0 else 11) if row[34] <= 1 else -11) if row[34] <= 2 else 9)
    )
    score += (
        -1 if row[43] <= 2 else (((((9 if row[53] <= -1409 else (-4 if row[16] <= 0 else 13)) if row[45] <= 1 else
        -4) if row[35] <= 2 else 11) if row[1] <= 44 else ((((-3 if row[49] <= -349 else 2) if row[59] <= 2 else -5)
        if row[3] <= 7 else 4) if row[24] <= 89 else -5)) if row[49] <= -126 else ((4 if row[35] <= 1 else -8) if
        row[45] <= 2 else ((0 if row[27] <= 8 else (3 if row[32] <= 8 else -9)) if row[36] <= 3 else ((-10 if row[1]
        <= 11 else 11) if row[43] <= 3 else (12 if row[15] <= 0 else -5)))))
    )
    score += (
        ((3 if row[41] <= 1 else -1) if row[48] <= 4 else 5) if row[31] <= 0 else (((((0 if row[4] <= 2 else 9) if
        row[51] <= -1 else -7) if row[8] <= 4 else 5) if row[21] <= 3 else ((-3 if row[3] <= 7 else (((-3 if row[4]
        <= 6 else 11) if row[25] <= 1 else 3) if row[24] <= 2 else (-4 if row[25] <= 28 else 1))) if row[55] <= -49
        else 0)) if row[36] <= 0 else ((((-2 if row[31] <= 7 else 2) if row[0] <= 1 else -8) if row[0] <= 2 else 11)
        if row[12] <= 0 else (3 if row[36] <= 2 else -9)))
    )
    score += (
        ((5 if row[49] <= -258 else -5) if row[4] <= 1 else 0) if row[43] <= 3 else ((2 if row[44] <= 3 else
        ((((((-4 if row[54] <= -160 else (-3 if row[8] <= 1 else 3)) if row[24] <= 3 else -6) if row[24] <= 98 else
        (0 if row[26] <= 1 else 9)) if row[30] <= 385 else 5) if row[54] <= 98 else (-6 if row[61] <= 0 else 6)) if
        row[49] <= -71 else ((4 if row[58] <= 1 else -2) if row[36] <= 1 else (12 if row[7] <= 1 else (-7 if row[7]
        <= 25 else 10))))) if row[7] <= 45 else (13 if row[12] <= 0 else -7))
    )
    score += (
        (((((-1 if row[7] <= 30 else (8 if row[7] <= 67 else -8)) if row[20] <= 0 else 6) if row[51] <= -120 else
        ((0 if row[23] <= 1 else 7) if row[2] <= 24 else -5)) if row[51] <= -78 else ((5 if row[32] <= 1 else -3) if
        row[1] <= 13 else (-4 if row[55] <= 150 else 2))) if row[32] <= 9 else ((((-2 if row[43] <= 3 else 3) if
        row[62] <= 0 else 3) if row[44] <= 2 else (2 if row[21] <= 4 else -2)) if row[31] <= 279 else ((9 if row[55]
        <= 87 else -3) if row[14] <= 1 else -4))) if row[18] <= 0 else 11
    )
    score += (
        ((((((2 if row[12] <= 0 else -7) if row[42] <= 0 else ((0 if row[40] <= 4 else ((-3 if row[62] <= 0 else 4)
        if row[57] <= -203 else -9)) if row[31] <= 266 else 3)) if row[57] <= -64 else (-9 if row[36] <= 2 else 7))
        if row[62] <= 1 else (2 if row[60] <= 0 else 9)) if row[54] <= -6 else 7) if row[54] <= 0 else ((-1 if
        row[9] <= 0 else 4) if row[57] <= -113 else ((3 if row[62] <= 11 else -7) if row[13] <= 0 else -11))) if
        row[1] <= 369 else (-8 if row[45] <= 3 else (-1 if row[0] <= 0 else 10))
    )
    score += (
        -1 if row[2] <= 2 else ((-3 if row[29] <= 13 else (((((4 if row[35] <= 0 else -2) if row[51] <= -46 else -4)
        if row[29] <= 94 else -3) if row[2] <= 9 else ((-9 if row[4] <= 1 else (-2 if row[45] <= 0 else 7)) if
        row[2] <= 18 else 0)) if row[2] <= 34 else -4)) if row[32] <= 9 else ((((18 if row[6] <= 8 else 4) if
        row[37] <= 3 else -2) if row[43] <= 1 else ((-1 if row[10] <= 0 else 9) if row[53] <= -497 else 5)) if
        row[6] <= 50 else ((5 if row[52] <= -334 else 1) if row[35] <= 1 else -6)))
    )
    score += (
        -3 if row[52] <= -1154 else ((((((-6 if row[62] <= 0 else 5) if row[43] <= 2 else ((0 if row[49] <= -80 else
        11) if row[4] <= 2 else (16 if row[58] <= 1 else 0))) if row[45] <= 0 else ((((-4 if row[52] <= -1011 else
        (-4 if row[43] <= 2 else 1)) if row[34] <= 2 else 10) if row[24] <= 5 else ((4 if row[34] <= 1 else -9) if
        row[42] <= 1 else -7)) if row[29] <= 363 else -5)) if row[15] <= 0 else ((6 if row[24] <= 5 else -1) if
        row[7] <= 8 else -5)) if row[55] <= 38 else 5) if row[52] <= -596 else 0)
    )
    score += (
        ((((1 if row[56] <= -219 else -5) if row[8] <= 0 else 0) if row[33] <= 1 else (5 if row[33] <= 3 else ((0 if
        row[40] <= 4 else -3) if row[6] <= 50 else ((-5 if row[30] <= 0 else (5 if row[12] <= 0 else -7)) if row[6]
        <= 83 else 0)))) if row[17] <= 0 else ((26 if row[1] <= 112 else 0) if row[8] <= 3 else ((3 if row[33] <= 11
        else (2 if row[40] <= 2 else -11)) if row[58] <= 2 else ((17 if row[6] <= 98 else 0) if row[28] <= 57 else
        (7 if row[1] <= 50 else -9))))) if row[18] <= 0 else 12
    )
    score += (
        (((((-3 if row[49] <= -321 else (-1 if row[2] <= 9 else ((-3 if row[28] <= 17 else 5) if row[2] <= 18 else
        -1))) if row[27] <= 64 else -11) if row[8] <= 27 else 6) if row[32] <= 9 else 0) if row[17] <= 0 else ((17
        if row[9] <= 0 else -2) if row[0] <= 0 else ((4 if row[40] <= 2 else -10) if row[62] <= 0 else (14 if
        row[28] <= 23 else (6 if row[40] <= 3 else -6))))) if row[49] <= 96 else (((10 if row[0] <= 1 else -5) if
        row[45] <= 1 else (0 if row[24] <= 13 else -11)) if row[44] <= 3 else 7)
    )
    score += (
        (((0 if row[59] <= 1 else (-4 if row[49] <= -115 else 0)) if row[4] <= 3 else -6) if row[4] <= 5 else (5 if
        row[21] <= 5 else ((((-5 if row[58] <= 2 else (9 if row[49] <= -91 else -6)) if row[55] <= -8 else (-2 if
        row[48] <= 0 else ((2 if row[59] <= 4 else 21) if row[34] <= 1 else -7))) if row[47] <= 2 else 4) if row[5]
        <= 0 else 16))) if row[48] <= 8 else (((7 if row[4] <= 4 else -3) if row[34] <= 1 else -7) if row[48] <= 11
        else (-3 if row[45] <= 2 else (-6 if row[21] <= 5 else 2)))
    )
    score += (
        (((((1 if row[35] <= 0 else (3 if row[6] <= 18 else -5)) if row[4] <= 4 else -7) if row[4] <= 5 else 5) if
        row[28] <= 205 else -2) if row[17] <= 0 else 10) if row[59] <= 1 else (((-7 if row[8] <= 5 else (12 if
        row[28] <= 4 else (-6 if row[48] <= 1 else 6))) if row[4] <= 1 else ((0 if row[48] <= 12 else (12 if row[62]
        <= 2 else -1)) if row[40] <= 4 else (((-8 if row[62] <= 0 else (4 if row[25] <= 12 else -7)) if row[6] <= 42
        else 1) if row[48] <= 11 else -11))) if row[14] <= 1 else -5)
    )
    score += (
        ((0 if row[27] <= 9 else (7 if row[54] <= -203 else -3)) if row[39] <= 0 else (5 if row[22] <= 3 else (3 if
        row[30] <= 31 else -2))) if row[48] <= 8 else ((((12 if row[45] <= 2 else (-7 if row[55] <= 38 else 9)) if
        row[48] <= 11 else -1) if row[21] <= 6 else 6) if row[41] <= 2 else (-2 if row[41] <= 3 else ((((7 if
        row[21] <= 5 else (-7 if row[55] <= 0 else 6)) if row[45] <= 2 else ((12 if row[6] <= 0 else -3) if row[48]
        <= 12 else 16)) if row[55] <= 120 else -5) if row[35] <= 0 else -6)))
    )
    score += (
        (((((-2 if row[24] <= 2 else 3) if row[30] <= 38 else -2) if row[3] <= 5 else ((-3 if row[30] <= 19 else
        (((13 if row[3] <= 6 else 4) if row[25] <= 3 else 1) if row[29] <= 231 else -1)) if row[24] <= 2 else ((((-4
        if row[62] <= 0 else 0) if row[45] <= 2 else 2) if row[62] <= 4 else 5) if row[44] <= 2 else ((2 if row[56]
        <= -62 else -2) if row[45] <= 3 else (-1 if row[25] <= 3 else -8))))) if row[50] <= 136 else (6 if row[31]
        <= 7 else -5)) if row[52] <= 127 else 6) if row[62] <= 13 else -8
    )
    score += (
        (((((((0 if row[26] <= 12 else -10) if row[40] <= 4 else (-6 if row[55] <= -110 else 9)) if row[55] <= -62
        else -6) if row[55] <= -49 else (-2 if row[27] <= 0 else 5)) if row[28] <= 27 else -3) if row[2] <= 2 else
        (-2 if row[28] <= 9 else (3 if row[28] <= 205 else ((((-1 if row[29] <= 15 else 7) if row[29] <= 177 else
        -2) if row[55] <= -82 else -4) if row[2] <= 23 else -5)))) if row[59] <= 1 else ((3 if row[40] <= 2 else -1)
        if row[5] <= 0 else (-2 if row[35] <= 0 else 16))) if row[2] <= 48 else -4
    )
    score += (
        ((5 if row[1] <= 7 else ((-4 if row[53] <= -1523 else 0) if row[2] <= 5 else (((-3 if row[28] <= 15 else (1
        if row[29] <= 45 else ((12 if row[4] <= 2 else (-2 if row[53] <= -1870 else 10)) if row[29] <= 108 else (-1
        if row[1] <= 57 else (-3 if row[49] <= -372 else 9))))) if row[8] <= 9 else -5) if row[1] <= 112 else ((-5
        if row[3] <= 8 else 3) if row[23] <= 2 else 1)))) if row[62] <= 2 else 4) if row[52] <= -537 else ((-1 if
        row[55] <= 87 else -4) if row[53] <= -586 else (1 if row[26] <= 94 else 13))
    )
    score += (
        (((-2 if row[59] <= 2 else 1) if row[2] <= 2 else (-2 if row[28] <= 9 else ((((-5 if row[40] <= 3 else (20
        if row[42] <= 1 else -4)) if row[4] <= 1 else 0) if row[3] <= 9 else 3) if row[59] <= 3 else ((-1 if row[29]
        <= 124 else 13) if row[56] <= -305 else (-6 if row[62] <= 0 else ((0 if row[55] <= 60 else 11) if row[55] <=
        120 else -8)))))) if row[53] <= 0 else (7 if row[7] <= 6 else -6)) if row[7] <= 27 else (5 if row[59] <= 2
        else (7 if row[53] <= -1281 else (-6 if row[11] <= 0 else 6)))
    )
    score += (
        (((((2 if row[21] <= 2 else -5) if row[2] <= 2 else (((4 if row[2] <= 23 else -4) if row[62] <= 0 else -1)
        if row[42] <= 2 else -7)) if row[41] <= 3 else 1) if row[21] <= 7 else -3) if row[48] <= 12 else (((17 if
        row[42] <= 1 else 2) if row[56] <= -71 else 3) if row[48] <= 15 else -1)) if row[43] <= 3 else (((1 if
        row[52] <= 127 else 9) if row[48] <= 11 else (((1 if row[55] <= 187 else 15) if row[52] <= -296 else -6) if
        row[41] <= 2 else -7)) if row[7] <= 45 else (13 if row[12] <= 0 else -5))
    )
    score += (
        ((((0 if row[1] <= 314 else -4) if row[51] <= -71 else -3) if row[31] <= 752 else 8) if row[54] <= -43 else
        (((-4 if row[2] <= 1 else (((5 if row[31] <= 78 else -1) if row[6] <= 71 else 7) if row[25] <= 6 else -2))
        if row[27] <= 6 else (14 if row[1] <= 7 else 3)) if row[27] <= 30 else -6)) if row[54] <= -1 else (((3 if
        row[52] <= -557 else ((-5 if row[54] <= 187 else 4) if row[50] <= -26 else 1)) if row[51] <= -62 else 3) if
        row[1] <= 17 else (2 if row[52] <= -703 else (0 if row[3] <= 6 else -2)))
    )
    score += (
        (-1 if row[28] <= 252 else -7) if row[49] <= -404 else (((1 if row[59] <= 0 else (((-1 if row[1] <= 11 else
        3) if row[39] <= 0 else 5) if row[1] <= 15 else (((((1 if row[57] <= -134 else 8) if row[19] <= 0 else -5)
        if row[1] <= 23 else (-4 if row[28] <= 15 else -1)) if row[15] <= 0 else ((2 if row[49] <= -265 else -10) if
        row[1] <= 47 else -1)) if row[30] <= 163 else (2 if row[51] <= 136 else -8)))) if row[20] <= 3 else 6) if
        row[20] <= 14 else (3 if row[51] <= -171 else (-16 if row[57] <= -113 else 2)))
    )
    score += (
        ((-6 if row[32] <= 9 else 4) if row[6] <= 16 else 6) if row[58] <= 0 else ((1 if row[37] <= 0 else (((((0 if
        row[0] <= 0 else 8) if row[41] <= 1 else (((-3 if row[57] <= -85 else -9) if row[42] <= 2 else -10) if
        row[0] <= 2 else 10)) if row[48] <= 0 else (0 if row[29] <= 177 else -5)) if row[17] <= 0 else ((17 if
        row[42] <= 0 else -6) if row[6] <= 38 else (12 if row[8] <= 6 else -8))) if row[37] <= 4 else ((0 if row[6]
        <= 26 else 5) if row[33] <= 10 else -7))) if row[36] <= 0 else 1)
    )
    score += (
        ((-8 if row[28] <= 13 else (-4 if row[55] <= -182 else (11 if row[28] <= 194 else -2))) if row[22] <= 5 else
        (-8 if row[6] <= 28 else 1)) if row[49] <= -421 else ((((-5 if row[32] <= 7 else 6) if row[54] <= -153 else
        ((2 if row[8] <= 0 else ((5 if row[6] <= 16 else 18) if row[8] <= 3 else 4)) if row[48] <= 0 else (-12 if
        row[48] <= 6 else 2))) if row[58] <= 0 else ((1 if row[42] <= 0 else -2) if row[48] <= 0 else 0)) if row[20]
        <= 2 else (5 if row[20] <= 14 else (3 if row[40] <= 3 else -11)))
    )
    score += (
        ((-4 if row[28] <= 29 else ((-3 if row[54] <= -183 else ((1 if row[47] <= 2 else -3) if row[2] <= 6 else (4
        if row[28] <= 112 else (3 if row[54] <= -64 else -2)))) if row[8] <= 6 else -2)) if row[24] <= 27 else (((-3
        if row[2] <= 15 else (11 if row[50] <= -338 else -6)) if row[28] <= 35 else (9 if row[2] <= 4 else (10 if
        row[24] <= 69 else -2))) if row[8] <= 4 else (2 if row[48] <= 3 else (10 if row[34] <= 1 else -5)))) if
        row[50] <= -121 else ((1 if row[47] <= 2 else 6) if row[50] <= -62 else 0)
    )
    score += (
        (((-6 if row[54] <= -274 else (0 if row[20] <= 7 else 5)) if row[32] <= 8 else (((-7 if row[30] <= 41 else
        (3 if row[42] <= 0 else -8)) if row[54] <= 231 else 5) if row[4] <= 3 else (13 if row[44] <= 1 else (7 if
        row[30] <= 13 else -4)))) if row[17] <= 0 else (12 if row[59] <= 3 else -4)) if row[32] <= 9 else (8 if
        row[54] <= -304 else ((-1 if row[54] <= -49 else ((3 if row[32] <= 12 else 12) if row[44] <= 2 else 1)) if
        row[30] <= 25 else (1 if row[59] <= 0 else (-3 if row[47] <= 2 else 2))))
    )
    score += (
        (((-3 if row[53] <= -2033 else (0 if row[20] <= 0 else 6)) if row[8] <= 25 else 4) if row[27] <= 58 else
        -11) if row[33] <= 9 else (((((-4 if row[2] <= 3 else 0) if row[53] <= -497 else (3 if row[59] <= 4 else (6
        if row[55] <= -57 else -9))) if row[46] <= 0 else ((((8 if row[2] <= 11 else 21) if row[2] <= 16 else 1) if
        row[59] <= 1 else 0) if row[53] <= -1870 else ((3 if row[31] <= 293 else -4) if row[2] <= 4 else -1))) if
        row[27] <= 74 else (11 if row[45] <= 0 else -9)) if row[26] <= 88 else 8)
    )
    return score
# fmt: on
