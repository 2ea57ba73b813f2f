"""The model of boilerplate. Written by `training/boilerplate.py`; do not edit.

Learnt from 2848 pages (dev.jsonl.gz, languages.jsonl.gz, long.jsonl.gz, resiliparse.jsonl.gz)
by `python training/boilerplate.py CORPUS ... --write`, LightGBM 4.7.0.
Recall of lines at a precision of .88, cross-validated by domain: 0.24 in dev.jsonl.gz;
0.11 in languages.jsonl.gz;
0.07 in long.jsonl.gz;
0.52 in resiliparse.jsonl.gz.
"""

from __future__ import annotations

# fmt: off

def boilerplate(row: list[int]) -> int:
    """Score whether a line is boilerplate, in hundredths of a log-odd. See `features.LINE`."""
    score = 0
    score += (
        (((((31 if row[19] <= 1 else 26) if row[9] <= -65 else 34) if row[27] <= 4 else (((23 if row[19] <= 4 else
        15) if row[2] <= 20 else 31) if row[3] <= 35 else 40)) if row[23] <= 64 else (17 if row[2] <= 0 else 23)) if
        row[5] <= 0 else ((((15 if row[22] <= 11 else 30) if row[9] <= -54 else 40) if row[18] <= 0 else (29 if
        row[23] <= 3 else 15)) if row[26] <= 0 else 11)) if row[9] <= 20 else ((30 if row[19] <= 7 else 14) if
        row[2] <= -1 else ((38 if row[18] <= 14 else 25) if row[8] <= 0 else 44))
    )
    score += (
        ((((-4 if row[11] <= -507 else 10) if row[18] <= 6 else -8) if row[6] <= 15 else -10) if row[23] <= 19 else
        -12) if row[2] <= -1 else ((((8 if row[1] <= -1 else (-8 if row[11] <= -1196 else 3)) if row[6] <= 17 else
        (((4 if row[6] <= 39 else -2) if row[1] <= -14 else -6) if row[4] <= 33 else -17)) if row[18] <= 3 else (-12
        if row[11] <= -845 else -4)) if row[11] <= -575 else ((((2 if row[4] <= 29 else -18) if row[0] <= 0 else 10)
        if row[30] <= 0 else (12 if row[3] <= 8 else 5)) if row[6] <= 31 else 3))
    )
    score += (
        ((3 if row[0] <= -27 else ((-13 if row[24] <= 0 else (-10 if row[30] <= 3 else 2)) if row[10] <= -170 else
        (((0 if row[25] <= 17 else -16) if row[21] <= 0 else -12) if row[21] <= 7 else 5))) if row[0] <= -1 else
        ((((-3 if row[2] <= 21 else 10) if row[8] <= 0 else 12) if row[10] <= -114 else 9) if row[13] <= -54 else
        -14)) if row[24] <= 3 else (((((1 if row[22] <= 41 else 7) if row[10] <= -193 else 10) if row[5] <= 0 else
        (-7 if row[22] <= 50 else 7)) if row[13] <= 33 else -15) if row[8] <= 0 else 15)
    )
    score += (
        ((-2 if row[11] <= -912 else ((9 if row[28] <= 2 else -5) if row[13] <= -623 else 9)) if row[17] <= 8 else
        (((-11 if row[11] <= -432 else -1) if row[9] <= -46 else (-2 if row[22] <= 20 else -9)) if row[3] <= 0 else
        (((-6 if row[9] <= -30 else (-6 if row[13] <= -333 else 6)) if row[3] <= 42 else 7) if row[11] <= -575 else
        ((-2 if row[9] <= -108 else 6) if row[25] <= 16 else (-16 if row[13] <= -416 else 11))))) if row[9] <= 53
        else (((-10 if row[30] <= 2 else 6) if row[2] <= -1 else 11) if row[4] <= 34 else -11)
    )
    score += (
        (((0 if row[6] <= 12 else -9) if row[23] <= 12 else -11) if row[2] <= -1 else (((2 if row[4] <= 29 else -15)
        if row[4] <= 30 else (-7 if row[1] <= -136 else 14)) if row[21] <= 1 else (((6 if row[6] <= 29 else -3) if
        row[4] <= 34 else -14) if row[1] <= -176 else (-3 if row[6] <= 17 else (0 if row[28] <= 1 else -10))))) if
        row[24] <= 2 else (10 if row[17] <= 9 else ((11 if row[6] <= 35 else 1) if row[16] <= 7 else (((11 if row[4]
        <= 19 else -4) if row[6] <= 13 else -1) if row[1] <= -27 else -4)))
    )
    score += (
        ((-7 if row[19] <= 3 else -13) if row[13] <= -1467 else (((((0 if row[20] <= 0 else -11) if row[20] <= 4
        else 2) if row[12] <= -16 else 6) if row[21] <= 3 else (4 if row[20] <= 0 else (-10 if row[22] <= 83 else
        -1))) if row[13] <= -36 else -14)) if row[12] <= 19 else ((((-1 if row[19] <= 12 else (8 if row[30] <= 1
        else -15)) if row[12] <= 138 else 5) if row[24] <= 0 else (0 if row[9] <= -111 else ((9 if row[13] <= -54
        else -6) if row[26] <= 0 else 3))) if row[9] <= 98 else (11 if row[19] <= 11 else 0))
    )
    score += (
        (((-7 if row[7] <= 5 else ((1 if row[28] <= 2 else (8 if row[6] <= 2 else -4)) if row[15] <= -18 else (-3 if
        row[23] <= 20 else 9))) if row[10] <= -182 else (8 if row[6] <= 13 else (6 if row[28] <= 2 else -3))) if
        row[11] <= -575 else ((10 if row[6] <= 39 else 3) if row[28] <= 3 else ((8 if row[0] <= -19 else -7) if
        row[0] <= -1 else (-2 if row[14] <= -544 else 8)))) if row[5] <= 0 else (((-9 if row[20] <= 8 else 1) if
        row[10] <= -193 else 0) if row[6] <= 19 else (-3 if row[28] <= 2 else -11))
    )
    score += (
        ((((((((-6 if row[9] <= -83 else 1) if row[19] <= 5 else (-10 if row[26] <= 28 else 4)) if row[25] <= 16
        else 9) if row[25] <= 21 else -15) if row[0] <= 29 else (-1 if row[4] <= 17 else 9)) if row[4] <= 42 else
        13) if row[23] <= 22 else (-4 if row[17] <= 12 else -10)) if row[24] <= 2 else (7 if row[17] <= 9 else ((-2
        if row[9] <= -62 else (-7 if row[4] <= 0 else 6)) if row[13] <= -73 else -9))) if row[9] <= 20 else ((5 if
        row[24] <= 1 else 11) if row[19] <= 12 else (-10 if row[0] <= 6 else 7))
    )
    score += (
        ((3 if row[16] <= 5 else ((2 if row[23] <= 1 else ((-7 if row[11] <= -912 else (3 if row[28] <= 2 else -5))
        if row[19] <= 9 else -10)) if row[15] <= -288 else ((-1 if row[4] <= 4 else 4) if row[19] <= 3 else ((3 if
        row[16] <= 9 else -7) if row[3] <= 28 else 8)))) if row[11] <= -531 else ((7 if row[28] <= 3 else ((4 if
        row[15] <= -1467 else -12) if row[23] <= 3 else (2 if row[2] <= 12 else 9))) if row[5] <= 0 else ((4 if
        row[11] <= 245 else -13) if row[19] <= 6 else -12))) if row[8] <= 0 else 12
    )
    score += (
        (((0 if row[28] <= 2 else ((1 if row[27] <= 2 else -8) if row[12] <= -13 else 0)) if row[27] <= 4 else
        (((-11 if row[4] <= 3 else -1) if row[10] <= -203 else 8) if row[18] <= 2 else -12)) if row[4] <= 23 else
        (-5 if row[2] <= 7 else 10)) if row[12] <= 19 else ((-2 if row[9] <= -123 else (((4 if row[29] <= 2 else -8)
        if row[27] <= 4 else (-11 if row[0] <= -4 else (-1 if row[25] <= 9 else 12))) if row[12] <= 138 else 6)) if
        row[9] <= 118 else ((11 if row[4] <= 34 else -11) if row[18] <= 12 else -4))
    )
    score += (
        ((-2 if row[12] <= -25 else 6) if row[17] <= 9 else (((4 if row[28] <= 2 else (-1 if row[26] <= 1 else -10))
        if row[20] <= 0 else -8) if row[4] <= 24 else (-6 if row[3] <= 8 else 10))) if row[12] <= 19 else ((9 if
        row[17] <= 2 else ((6 if row[20] <= 1 else (4 if row[21] <= 3 else -2)) if row[28] <= 3 else (((-1 if row[3]
        <= 5 else 10) if row[21] <= 3 else -6) if row[12] <= 83 else -8))) if row[12] <= 138 else (((5 if row[12] <=
        353 else -9) if row[3] <= -1 else 7) if row[4] <= 34 else -11))
    )
    score += (
        (((1 if row[27] <= 2 else -5) if row[19] <= 3 else -9) if row[2] <= 7 else ((1 if row[19] <= 14 else 11) if
        row[12] <= -38 else -7)) if row[12] <= -25 else (((((4 if row[27] <= 4 else (((-3 if row[12] <= 27 else 10)
        if row[12] <= 47 else -9) if row[29] <= 2 else 10)) if row[12] <= 113 else (8 if row[6] <= 17 else 3)) if
        row[19] <= 11 else (-5 if row[2] <= 22 else 8)) if row[6] <= 28 else ((-6 if row[20] <= 5 else 7) if row[19]
        <= 0 else (-5 if row[9] <= 118 else 7))) if row[8] <= 0 else 11)
    )
    score += (
        ((4 if row[29] <= 2 else -5) if row[17] <= 6 else ((6 if row[16] <= 4 else ((-4 if row[1] <= -1 else -10) if
        row[15] <= -548 else (((((0 if row[4] <= 10 else -7) if row[4] <= 21 else 9) if row[4] <= 29 else -11) if
        row[0] <= 67 else (0 if row[4] <= 12 else 8)) if row[4] <= 42 else 11))) if row[6] <= 22 else ((-6 if row[0]
        <= 3 else -1) if row[27] <= 4 else (1 if row[17] <= 14 else -11)))) if row[9] <= 67 else ((5 if row[4] <= 17
        else (-13 if row[9] <= 242 else 9)) if row[15] <= -548 else 9)
    )
    score += (
        ((2 if row[27] <= 2 else ((((3 if row[20] <= 0 else -4) if row[26] <= 0 else -7) if row[30] <= 3 else ((7 if
        row[29] <= 0 else -4) if row[24] <= 0 else (-7 if row[29] <= 1 else 12))) if row[23] <= 22 else (-2 if
        row[29] <= 1 else (-12 if row[30] <= 2 else -6)))) if row[4] <= 42 else 10) if row[24] <= 3 else ((8 if
        row[17] <= 8 else (7 if row[16] <= 8 else (((-10 if row[30] <= 2 else 2) if row[20] <= 2 else 2) if row[14]
        <= 47 else -10))) if row[29] <= 2 else (3 if row[24] <= 5 else -12))
    )
    score += (
        (((3 if row[27] <= 2 else (((-5 if row[10] <= -193 else 4) if row[18] <= 10 else -6) if row[23] <= 14 else
        -6)) if row[13] <= -545 else (((-7 if row[7] <= 2 else (4 if row[18] <= 2 else (-6 if row[10] <= -278 else
        3))) if row[6] <= 29 else (-2 if row[27] <= 4 else -9)) if row[9] <= -30 else (((-4 if row[10] <= -509 else
        10) if row[6] <= 13 else ((-1 if row[9] <= 118 else 10) if row[18] <= 1 else (1 if row[28] <= 2 else -10)))
        if row[7] <= 9 else 7))) if row[13] <= 33 else -12) if row[8] <= 0 else 10
    )
    if not 15 < score < 350:
        return score
    score += (
        (((((((4 if row[27] <= 2 else -4) if row[10] <= -103 else 6) if row[26] <= 0 else -9) if row[26] <= 27 else
        (6 if row[4] <= 8 else -11)) if row[25] <= 16 else (15 if row[15] <= -337 else -9)) if row[25] <= 20 else
        -11) if row[13] <= -578 else ((((5 if row[16] <= 3 else (7 if row[23] <= 0 else 0)) if row[25] <= 1 else (9
        if row[26] <= 6 else 2)) if row[27] <= 4 else ((-7 if row[26] <= 40 else 9) if row[15] <= -337 else (10 if
        row[30] <= 1 else -1))) if row[10] <= 65 else 8)) if row[13] <= 65 else -12
    )
    score += (
        ((((1 if row[16] <= 35 else 6) if row[18] <= 17 else -4) if row[21] <= 2 else -2) if row[17] <= 11 else (((6
        if row[16] <= 5 else (((2 if row[25] <= 2 else -8) if row[18] <= 0 else (-3 if row[25] <= 2 else (10 if
        row[14] <= 0 else -10))) if row[3] <= 38 else 9)) if row[6] <= 27 else -4) if row[18] <= 2 else ((-4 if
        row[17] <= 34 else (-9 if row[26] <= 33 else 3)) if row[25] <= 1 else ((0 if row[25] <= 10 else 13) if
        row[21] <= 1 else (-7 if row[21] <= 7 else 0))))) if row[8] <= 0 else 9
    )
    score += (
        ((((((-1 if row[20] <= 0 else -8) if row[20] <= 6 else -1) if row[3] <= 5 else (-6 if row[16] <= 23 else 5))
        if row[21] <= 3 else (-1 if row[16] <= 5 else (-11 if row[13] <= -578 else (-6 if row[25] <= 5 else 5)))) if
        row[3] <= 33 else 7) if row[24] <= 0 else ((((0 if row[27] <= 3 else -14) if row[20] <= 1 else 7) if row[21]
        <= 1 else ((-1 if row[21] <= 7 else 5) if row[6] <= 28 else -3)) if row[13] <= -36 else -9)) if row[9] <= 33
        else (1 if row[13] <= -545 else (4 if row[9] <= 118 else 9))
    )
    score += (
        (((-4 if row[7] <= 8 else ((((-11 if row[15] <= -288 else 0) if row[18] <= 0 else 4) if row[19] <= 0 else 5)
        if row[18] <= 2 else (-5 if row[11] <= -984 else ((5 if row[4] <= 16 else -5) if row[18] <= 12 else -2))))
        if row[19] <= 5 else (-5 if row[0] <= 9 else (-3 if row[4] <= 17 else 6))) if row[11] <= -432 else (((4 if
        row[19] <= 10 else (-9 if row[15] <= -1467 else 4)) if row[4] <= 16 else (8 if row[0] <= -19 else (-13 if
        row[0] <= -6 else 6))) if row[0] <= 15 else 7)) if row[13] <= 33 else -10
    )
    score += (
        (((4 if row[20] <= 0 else ((2 if row[17] <= 3 else -4) if row[25] <= 1 else ((4 if row[22] <= 13 else -9) if
        row[22] <= 44 else 7))) if row[11] <= -845 else (5 if row[1] <= -110 else 1)) if row[29] <= 1 else ((0 if
        row[1] <= -110 else -5) if row[20] <= 8 else ((0 if row[17] <= 36 else ((-9 if row[5] <= 1 else 9) if
        row[15] <= 214 else 5)) if row[25] <= 8 else (-4 if row[1] <= -275 else 13)))) if row[11] <= -404 else ((7
        if row[17] <= 1 else (0 if row[11] <= 245 else -9)) if row[15] <= -524 else 6)
    )
    score += (
        ((((((6 if row[6] <= 14 else -2) if row[12] <= -45 else -5) if row[26] <= 15 else -9) if row[21] <= 1 else
        (-8 if row[26] <= 25 else 0)) if row[2] <= 18 else 5) if row[24] <= 4 else 0) if row[12] <= -25 else ((((0
        if row[21] <= 3 else -5) if row[12] <= 138 else 4) if row[24] <= 0 else (((-2 if row[7] <= 3 else (5 if
        row[12] <= 224 else 10)) if row[13] <= -91 else -4) if row[6] <= 35 else ((5 if row[21] <= 1 else (-4 if
        row[9] <= 98 else 6)) if row[12] <= 353 else -10))) if row[8] <= 0 else 9)
    )
    score += (
        (((-3 if row[9] <= -50 else (4 if row[18] <= 1 else (-5 if row[4] <= 4 else 4))) if row[19] <= 3 else (-1 if
        row[18] <= 1 else (2 if row[12] <= -101 else -8))) if row[4] <= 24 else (-2 if row[10] <= -289 else 10)) if
        row[12] <= -13 else (((-1 if row[9] <= -123 else (1 if row[10] <= -346 else 4)) if row[26] <= 0 else ((-7 if
        row[3] <= 0 else 0) if row[26] <= 27 else (6 if row[28] <= 3 else -2))) if row[9] <= 138 else (((9 if row[5]
        <= 1 else -5) if row[26] <= 92 else -4) if row[4] <= 34 else -9))
    )
    score += (
        ((((1 if row[6] <= 14 else -3) if row[10] <= 65 else 8) if row[18] <= 3 else (((6 if row[22] <= 3 else -9)
        if row[20] <= 4 else (4 if row[6] <= 23 else -2)) if row[21] <= 3 else -8)) if row[24] <= 0 else (4 if
        row[17] <= 12 else (((-10 if row[18] <= 0 else ((9 if row[21] <= 3 else -4) if row[22] <= 9 else -4)) if
        row[24] <= 8 else (-2 if row[20] <= 3 else 6)) if row[21] <= 7 else (6 if row[6] <= 13 else ((5 if row[6] <=
        39 else -4) if row[18] <= 1 else -4))))) if row[8] <= 0 else 8
    )
    score += (
        ((4 if row[16] <= 2 else (((2 if row[4] <= 29 else -7) if row[23] <= 19 else -6) if row[21] <= 2 else (-7 if
        row[9] <= 201 else 6))) if row[0] <= -1 else (((0 if row[29] <= 0 else -4) if row[9] <= 118 else 7) if
        row[4] <= 17 else 5)) if row[24] <= 0 else ((-3 if row[11] <= -984 else ((0 if row[16] <= 21 else -10) if
        row[20] <= 1 else (8 if row[21] <= 1 else (4 if row[24] <= 6 else -3)))) if row[9] <= -50 else ((3 if row[9]
        <= 98 else (9 if row[4] <= 39 else -8)) if row[11] <= 480 else -7))
    )
    score += (
        ((-1 if row[11] <= -507 else (-4 if row[22] <= 3 else ((-8 if row[30] <= 2 else 6) if row[1] <= -207 else
        8))) if row[18] <= 3 else ((-4 if row[18] <= 14 else -8) if row[4] <= 24 else (9 if row[4] <= 31 else (7 if
        row[27] <= 4 else -11)))) if row[24] <= 0 else (-10 if row[30] <= 0 else ((1 if row[18] <= 2 else -4) if
        row[11] <= -984 else (((4 if row[4] <= 17 else -7) if row[1] <= -2 else (-4 if row[20] <= 1 else 1)) if
        row[30] <= 3 else (3 if row[25] <= 1 else (11 if row[4] <= 18 else -2)))))
    )
    score += (
        ((-2 if row[11] <= -1117 else 3) if row[17] <= 10 else ((((-6 if row[19] <= 0 else -1) if row[2] <= 22 else
        4) if row[11] <= -373 else ((2 if row[14] <= -331 else 8) if row[9] <= -6 else -5)) if row[6] <= 22 else
        (((-2 if row[17] <= 21 else (-8 if row[26] <= 23 else 0)) if row[8] <= 2 else 7) if row[15] <= -295 else
        -2))) if row[9] <= 33 else (((((-2 if row[11] <= -889 else 7) if row[26] <= 2 else -8) if row[26] <= 27 else
        (7 if row[11] <= 245 else -8)) if row[15] <= -348 else 6) if row[8] <= 0 else 8)
    )
    score += (
        ((((-9 if row[30] <= 1 else (-3 if row[11] <= -801 else 3)) if row[11] <= -457 else (10 if row[18] <= 3 else
        -3)) if row[19] <= 9 else (7 if row[12] <= -101 else -9)) if row[15] <= -524 else (1 if row[18] <= 1 else
        ((-1 if row[11] <= -667 else 5) if row[21] <= 3 else -5))) if row[12] <= 19 else ((6 if row[12] <= 40 else
        ((-6 if row[30] <= 0 else (4 if row[23] <= 17 else (-2 if row[15] <= 50 else 6))) if row[12] <= 113 else 3))
        if row[19] <= 15 else ((7 if row[20] <= 4 else -5) if row[21] <= 3 else -8))
    )
    score += (
        (((-2 if row[15] <= -319 else 2) if row[10] <= -333 else ((((6 if row[1] <= -1 else 0) if row[25] <= 7 else
        (2 if row[27] <= 4 else -9)) if row[6] <= 41 else -6) if row[20] <= 4 else (4 if row[14] <= 177 else -11)))
        if row[6] <= 86 else -5) if row[19] <= 3 else (((-9 if row[21] <= 2 else (11 if row[21] <= 3 else (-6 if
        row[27] <= 4 else 4))) if row[15] <= -1467 else (8 if row[21] <= 1 else 0)) if row[20] <= 5 else (-5 if
        row[25] <= 5 else (-6 if row[1] <= -256 else (-8 if row[20] <= 6 else 9))))
    )
    score += (
        (((2 if row[16] <= 3 else ((-1 if row[10] <= -346 else 8) if row[12] <= -89 else -3)) if row[2] <= 23 else
        (7 if row[12] <= -38 else -2)) if row[12] <= -5 else (-3 if row[10] <= -560 else ((2 if row[9] <= 98 else 8)
        if row[16] <= 10 else ((((-8 if row[2] <= 36 else 3) if row[12] <= 100 else (-5 if row[15] <= -683 else 5))
        if row[18] <= 0 else (((2 if row[9] <= -62 else 5) if row[23] <= 24 else 1) if row[18] <= 17 else (3 if
        row[9] <= -39 else -6))) if row[14] <= 47 else -7)))) if row[8] <= 0 else 7
    )
    score += (
        (((2 if row[11] <= -845 else 5) if row[27] <= 4 else (-4 if row[0] <= 48 else (7 if row[3] <= 2 else -5)))
        if row[28] <= 2 else ((((((4 if row[27] <= 2 else -9) if row[13] <= -668 else 2) if row[27] <= 3 else 4) if
        row[13] <= -213 else -2) if row[25] <= 20 else (8 if row[28] <= 3 else -10)) if row[6] <= 13 else (((-5 if
        row[25] <= 9 else 5) if row[26] <= 27 else (6 if row[4] <= 2 else -7)) if row[0] <= -1 else ((0 if row[11]
        <= -1 else 7) if row[4] <= 34 else -11)))) if row[13] <= 65 else -9
    )
    if not 15 < score < 350:
        return score
    score += (
        (((((2 if row[19] <= 0 else (-6 if row[0] <= -10 else (-3 if row[10] <= -346 else 0))) if row[25] <= 1 else
        ((4 if row[25] <= 8 else -5) if row[6] <= 3 else (-2 if row[9] <= -123 else (8 if row[0] <= 90 else -1))))
        if row[26] <= 1 else (((-1 if row[6] <= 37 else -5) if row[25] <= 7 else -11) if row[26] <= 26 else ((8 if
        row[18] <= 2 else -1) if row[28] <= 3 else ((3 if row[1] <= -286 else -11) if row[18] <= 1 else 5)))) if
        row[9] <= 67 else 3) if row[18] <= 17 else -4) if row[8] <= 0 else 7
    )
    score += (
        ((((-1 if row[10] <= 152 else 7) if row[18] <= 7 else ((6 if row[29] <= 2 else -10) if row[20] <= 1 else
        (-11 if row[30] <= 2 else ((5 if row[7] <= 10 else -8) if row[21] <= 3 else -9)))) if row[3] <= 40 else 8)
        if row[24] <= 0 else ((3 if row[29] <= 0 else -13) if row[30] <= 0 else (-2 if row[10] <= -483 else (5 if
        row[21] <= 0 else (((-2 if row[7] <= 7 else 3) if row[26] <= 3 else (-6 if row[24] <= 8 else 1)) if row[26]
        <= 30 else (12 if row[24] <= 1 else 3)))))) if row[8] <= 0 else 7
    )
    score += (
        ((-3 if row[11] <= -801 else (9 if row[12] <= -89 else (((-3 if row[11] <= -483 else 10) if row[20] <= 0
        else -6) if row[14] <= -544 else 3))) if row[12] <= -32 else -6) if row[12] <= -25 else ((((1 if row[14] <=
        -384 else 4) if row[9] <= 118 else 7) if row[28] <= 2 else (((((0 if row[12] <= 19 else (9 if row[24] <= 11
        else -4)) if row[12] <= 40 else -1) if row[12] <= 198 else 6) if row[12] <= 353 else -4) if row[14] <= -40
        else -6)) if row[19] <= 15 else ((-6 if row[12] <= 198 else 6) if row[24] <= 8 else 4))
    )
    score += (
        ((((1 if row[21] <= 7 else 4) if row[6] <= 17 else (1 if row[28] <= 2 else (-4 if row[24] <= 0 else (11 if
        row[27] <= 2 else (-7 if row[27] <= 3 else (-2 if row[22] <= 39 else (7 if row[11] <= 245 else -7))))))) if
        row[19] <= 9 else (((6 if row[24] <= 5 else -6) if row[22] <= 24 else -8) if row[21] <= 3 else (-10 if
        row[21] <= 5 else -3))) if row[24] <= 8 else ((2 if row[27] <= 3 else 8) if row[21] <= 3 else (5 if row[28]
        <= 2 else (1 if row[27] <= 4 else -7)))) if row[13] <= 65 else -9
    )
    score += (
        (1 if row[30] <= 3 else 5) if row[16] <= 10 else (((((-4 if row[3] <= 70 else 7) if row[30] <= 2 else 0) if
        row[11] <= -575 else ((((0 if row[27] <= 3 else 4) if row[18] <= 24 else (3 if row[29] <= 2 else -10)) if
        row[4] <= 29 else -7) if row[3] <= 5 else 6)) if row[30] <= 3 else (-1 if row[11] <= -1061 else 7)) if
        row[21] <= 3 else (-10 if row[30] <= 2 else (((0 if row[26] <= 1 else -5) if row[26] <= 25 else 7) if
        row[18] <= 3 else ((-4 if row[26] <= 25 else 2) if row[4] <= 17 else -10))))
    )
    score += (
        (((((-2 if row[11] <= -483 else 10) if row[4] <= 1 else -7) if row[15] <= -486 else ((-1 if row[9] <= -30
        else 4) if row[4] <= 30 else 9)) if row[18] <= 1 else ((-4 if row[11] <= -779 else ((2 if row[29] <= 0 else
        (3 if row[23] <= 3 else -5)) if row[4] <= 24 else (11 if row[4] <= 29 else -1))) if row[29] <= 2 else -10))
        if row[24] <= 0 else ((-1 if row[18] <= 6 else (4 if row[4] <= 10 else -5)) if row[9] <= -50 else ((-5 if
        row[11] <= -1779 else 3) if row[11] <= 245 else -6))) if row[8] <= 0 else 6
    )
    score += (
        ((((-1 if row[17] <= 9 else (1 if row[12] <= -78 else -4)) if row[15] <= -202 else (-4 if row[23] <= 14 else
        (-1 if row[4] <= 2 else 6))) if row[4] <= 42 else 7) if row[12] <= 19 else (3 if row[16] <= 20 else (4 if
        row[17] <= 4 else (((9 if row[23] <= 22 else -2) if row[12] <= 40 else (-9 if row[23] <= 5 else -3)) if
        row[15] <= -309 else (-4 if row[0] <= -5 else (1 if row[4] <= 11 else 8)))))) if row[24] <= 8 else (5 if
        row[21] <= 1 else (5 if row[24] <= 11 else (0 if row[12] <= 307 else -7)))
    )
    score += (
        ((((7 if row[6] <= 43 else -7) if row[0] <= -27 else -1) if row[12] <= -32 else (-7 if row[9] <= -30 else
        3)) if row[12] <= -25 else (((1 if row[6] <= 18 else -2) if row[7] <= 9 else ((6 if row[12] <= 83 else (4 if
        row[1] <= -10 else -3)) if row[17] <= 13 else (2 if row[6] <= 22 else (-5 if row[9] <= -45 else 1)))) if
        row[19] <= 15 else ((4 if row[12] <= 75 else -6) if row[29] <= 1 else (-8 if row[12] <= 138 else 4)))) if
        row[12] <= 198 else ((-5 if row[7] <= 1 else 6) if row[6] <= 33 else 0)
    )
    score += (
        (((-7 if row[7] <= 5 else -1) if row[25] <= 1 else 1) if row[11] <= -801 else 1) if row[7] <= 8 else (((((-8
        if row[6] <= 23 else 0) if row[12] <= -52 else (7 if row[6] <= 5 else -1)) if row[22] <= 41 else (7 if
        row[19] <= 0 else 0)) if row[9] <= -54 else ((6 if row[16] <= 4 else 0) if row[25] <= 1 else (((-1 if row[0]
        <= -3 else 8) if row[0] <= 41 else -8) if row[7] <= 9 else (-5 if row[22] <= 1 else 8)))) if row[19] <= 6
        else (3 if row[29] <= 0 else (2 if row[16] <= 10 else -4)))
    )
    score += (
        (((((-1 if row[6] <= 3 else (0 if row[23] <= 6 else 5)) if row[13] <= -73 else -2) if row[6] <= 33 else (-4
        if row[0] <= -1 else 2)) if row[18] <= 1 else ((-1 if row[10] <= 0 else 4) if row[11] <= -315 else 3)) if
        row[26] <= 1 else ((-6 if row[13] <= -578 else (0 if row[4] <= 29 else -11)) if row[26] <= 26 else ((6 if
        row[10] <= 264 else -8) if row[22] <= 11 else (((5 if row[1] <= -224 else -2) if row[4] <= 3 else -7) if
        row[22] <= 53 else (1 if row[4] <= 9 else 10))))) if row[13] <= 103 else -9
    )
    score += (
        (((((1 if row[4] <= 13 else ((-9 if row[4] <= 30 else 1) if row[29] <= 0 else 5)) if row[21] <= 1 else ((0
        if row[16] <= 8 else ((-3 if row[25] <= 1 else 5) if row[29] <= 0 else -5)) if row[25] <= 9 else ((-3 if
        row[23] <= 13 else 9) if row[4] <= 34 else -7))) if row[18] <= 13 else ((-8 if row[11] <= -757 else (3 if
        row[21] <= 3 else -4)) if row[29] <= 2 else -10)) if row[3] <= 40 else 7) if row[24] <= 0 else (1 if row[11]
        <= 245 else -6)) if row[8] <= 0 else (6 if row[29] <= 2 else -5)
    )
    score += (
        ((((-5 if row[11] <= -404 else (-9 if row[0] <= -11 else (9 if row[0] <= 3 else -1))) if row[30] <= 2 else
        1) if row[19] <= 3 else (((7 if row[20] <= 0 else -5) if row[0] <= 20 else 6) if row[21] <= 3 else -5)) if
        row[12] <= 138 else (8 if row[20] <= 1 else -1)) if row[24] <= 0 else (-8 if row[30] <= 0 else (((-4 if
        row[11] <= -1117 else 11) if row[12] <= -89 else (-3 if row[12] <= -52 else (1 if row[25] <= 2 else (1 if
        row[30] <= 3 else (12 if row[0] <= -1 else 1))))) if row[8] <= 0 else 7))
    )
    score += (
        ((((((((2 if row[4] <= 17 else (-9 if row[1] <= -92 else 3)) if row[1] <= -31 else 6) if row[6] <= 43 else
        (-2 if row[2] <= 6 else 8)) if row[1] <= -2 else (0 if row[2] <= 2 else -3)) if row[25] <= 15 else -10) if
        row[25] <= 16 else (12 if row[25] <= 20 else 1)) if row[27] <= 4 else (((-9 if row[1] <= -348 else 3) if
        row[25] <= 19 else (-10 if row[13] <= -514 else 2)) if row[6] <= 17 else ((-5 if row[14] <= -300 else 6) if
        row[21] <= 4 else -5))) if row[8] <= 0 else 5) if row[13] <= 65 else -8
    )
    score += (
        ((-2 if row[12] <= 27 else (((8 if row[6] <= 41 else -1) if row[2] <= 2 else -3) if row[22] <= 13 else -1))
        if row[7] <= 9 else ((((4 if row[12] <= -78 else (-4 if row[12] <= -52 else (((8 if row[21] <= 3 else -1) if
        row[12] <= -45 else (1 if row[13] <= -207 else -2)) if row[7] <= 10 else ((4 if row[27] <= 2 else (-10 if
        row[21] <= 6 else 0)) if row[12] <= -25 else 0)))) if row[23] <= 124 else 4) if row[12] <= 138 else (5 if
        row[6] <= 16 else 0)) if row[22] <= 174 else 5)) if row[13] <= 145 else -8
    )
    score += (
        (((-3 if row[10] <= -346 else 0) if row[7] <= 6 else (-2 if row[10] <= -135 else -10)) if row[26] <= 20 else
        (((-1 if row[10] <= -214 else 9) if row[26] <= 35 else -4) if row[30] <= 3 else (1 if row[26] <= 42 else
        9))) if row[7] <= 9 else ((4 if row[28] <= 1 else (1 if row[0] <= 90 else -2)) if row[26] <= 2 else ((4 if
        row[20] <= 5 else ((-7 if row[1] <= -365 else 4) if row[19] <= 2 else -6)) if row[1] <= -12 else ((1 if
        row[28] <= 2 else -8) if row[30] <= 3 else (5 if row[23] <= 22 else -4))))
    )
    if not 15 < score < 350:
        return score
    score += (
        (((((-1 if row[27] <= 4 else (-8 if row[12] <= -52 else -2)) if row[3] <= 42 else (-5 if row[27] <= 4 else
        7)) if row[12] <= 138 else (-2 if row[11] <= -553 else ((7 if row[11] <= 480 else -2) if row[6] <= 31 else
        0))) if row[24] <= 8 else (((((6 if row[12] <= -52 else -10) if row[12] <= -43 else 8) if row[24] <= 10 else
        (-1 if row[20] <= 3 else (5 if row[14] <= 47 else -6))) if row[27] <= 4 else -2) if row[6] <= 79 else -8))
        if row[15] <= -83 else (-2 if row[7] <= 4 else 4)) if row[13] <= -36 else -6
    )
    score += (
        ((1 if row[30] <= 3 else (1 if row[9] <= -68 else 7)) if row[16] <= 10 else ((((-2 if row[24] <= 12 else 4)
        if row[30] <= 3 else 4) if row[21] <= 3 else ((-5 if row[9] <= 242 else 5) if row[15] <= -202 else -1)) if
        row[25] <= 1 else (((-1 if row[25] <= 8 else (6 if row[0] <= -19 else -8)) if row[0] <= 29 else (-3 if
        row[15] <= -524 else 5)) if row[30] <= 3 else (8 if row[6] <= 13 else ((-4 if row[9] <= -111 else 7) if
        row[0] <= 29 else (4 if row[25] <= 3 else -7)))))) if row[13] <= 145 else -7
    )
    score += (
        (((-2 if row[7] <= 5 else 3) if row[27] <= 2 else (((((1 if row[0] <= -27 else -5) if row[0] <= -4 else ((-3
        if row[23] <= 13 else 3) if row[29] <= 1 else ((2 if row[23] <= 20 else -3) if row[21] <= 3 else (-7 if
        row[9] <= 33 else (-10 if row[21] <= 6 else 5))))) if row[1] <= 55 else (7 if row[29] <= 1 else -4)) if
        row[24] <= 0 else (6 if row[23] <= 0 else 0)) if row[0] <= 67 else ((1 if row[10] <= -182 else 6) if row[13]
        <= -207 else -1))) if row[9] <= 242 else 6) if row[13] <= 145 else -7
    )
    score += (
        (3 if row[17] <= 2 else (6 if row[22] <= 0 else ((((0 if row[9] <= -31 else -8) if row[9] <= -30 else (5 if
        row[5] <= 1 else -6)) if row[20] <= 1 else (((-2 if row[7] <= 8 else 3) if row[9] <= -78 else -2) if row[17]
        <= 33 else -4)) if row[25] <= 1 else ((2 if row[25] <= 3 else ((-2 if row[17] <= 37 else -8) if row[12] <=
        138 else (9 if row[12] <= 157 else -2))) if row[30] <= 3 else ((-1 if row[9] <= -108 else 6) if row[4] <= 34
        else (-9 if row[7] <= 9 else 5)))))) if row[13] <= -127 else -3
    )
    score += (
        ((((-3 if row[23] <= 11 else 1) if row[17] <= 38 else -2) if row[3] <= 35 else 8) if row[12] <= -32 else -6)
        if row[12] <= -30 else (2 if row[28] <= 2 else ((((((((-7 if row[12] <= -16 else 1) if row[10] <= -135 else
        ((5 if row[21] <= 3 else -7) if row[27] <= 3 else 8)) if row[12] <= 178 else -7) if row[27] <= 4 else ((4 if
        row[12] <= -3 else -7) if row[3] <= 37 else 7)) if row[12] <= 198 else (8 if row[12] <= 329 else -1)) if
        row[30] <= 3 else 5) if row[14] <= -24 else -5) if row[23] <= 28 else -2))
    )
    score += (
        (((((-1 if row[4] <= 4 else (-7 if row[4] <= 30 else 1)) if row[21] <= 7 else (6 if row[28] <= 1 else (2 if
        row[6] <= 41 else -5))) if row[20] <= 5 else ((((3 if row[28] <= 2 else (-7 if row[14] <= -434 else 3)) if
        row[21] <= 2 else -2) if row[28] <= 3 else 6) if row[25] <= 1 else 4)) if row[19] <= 3 else (0 if row[20] <=
        5 else (-4 if row[25] <= 5 else 2))) if row[12] <= 198 else (((7 if row[12] <= 329 else 1) if row[4] <= 34
        else -4) if row[6] <= 33 else -1)) if row[13] <= 145 else -6
    )
    score += (
        (((((-1 if row[25] <= 3 else ((-10 if row[1] <= -237 else (9 if row[1] <= -63 else -1)) if row[27] <= 4 else
        -9)) if row[30] <= 3 else (((0 if row[3] <= 0 else 5) if row[29] <= 0 else -2) if row[25] <= 6 else (9 if
        row[3] <= 7 else -4))) if row[4] <= 34 else -7) if row[4] <= 42 else 8) if row[24] <= 8 else ((5 if row[29]
        <= 2 else -8) if row[24] <= 11 else ((2 if row[15] <= -1467 else -6) if row[24] <= 12 else (4 if row[30] <=
        3 else -4)))) if row[15] <= -67 else (2 if row[25] <= 2 else 7)
    )
    score += (
        (((((2 if row[15] <= -642 else -11) if row[1] <= -327 else 0) if row[4] <= 42 else 6) if row[9] <= -30 else
        (((1 if row[11] <= -1035 else 5) if row[24] <= 15 else -6) if row[14] <= -109 else -3)) if row[26] <= 1 else
        ((((((-4 if row[24] <= 8 else (10 if row[24] <= 11 else -2)) if row[15] <= -1467 else ((5 if row[6] <= 41
        else -1) if row[14] <= -158 else -3)) if row[9] <= 9 else -7) if row[27] <= 4 else -8) if row[26] <= 26 else
        0) if row[15] <= -169 else 2)) if row[9] <= 118 else (1 if row[24] <= 7 else 6)
    )
    score += (
        ((-2 if row[11] <= -1117 else ((-4 if row[1] <= -265 else 2) if row[30] <= 3 else 5)) if row[17] <= 9 else
        ((((((-3 if row[30] <= 3 else 4) if row[23] <= 6 else 3) if row[2] <= 0 else -2) if row[23] <= 17 else (-1
        if row[1] <= 15 else -6)) if row[8] <= 2 else (5 if row[8] <= 14 else -5)) if row[2] <= 22 else (-5 if
        row[15] <= -524 else (0 if row[0] <= 29 else 7)))) if row[15] <= -83 else (-3 if row[7] <= 1 else ((3 if
        row[1] <= -110 else -4) if row[23] <= 13 else (5 if row[2] <= 2 else 0)))
    )
    score += (
        ((((0 if row[16] <= 33 else (((-1 if row[17] <= 5 else 6) if row[21] <= 0 else -3) if row[17] <= 39 else
        -6)) if row[3] <= 5 else (((-5 if row[30] <= 1 else 4) if row[10] <= -203 else 5) if row[21] <= 0 else 7))
        if row[30] <= 3 else 4) if row[21] <= 3 else ((-1 if row[9] <= -62 else (0 if row[7] <= 9 else 3)) if
        row[16] <= 17 else (-9 if row[30] <= 2 else (-4 if row[7] <= 8 else (((-3 if row[28] <= 2 else 9) if row[7]
        <= 9 else 0) if row[14] <= -1443 else -2))))) if row[9] <= 201 else 5
    )
    score += (
        ((((1 if row[12] <= 100 else 4) if row[23] <= 163 else 7) if row[13] <= -146 else -1) if row[16] <= 10 else
        ((4 if row[0] <= -27 else (-3 if row[0] <= -14 else (((1 if row[23] <= 3 else -6) if row[23] <= 15 else 0)
        if row[10] <= -289 else 2))) if row[19] <= 4 else ((((-4 if row[13] <= -449 else 4) if row[29] <= 0 else
        ((-4 if row[12] <= -13 else (-3 if row[23] <= 9 else 4)) if row[19] <= 9 else (4 if row[12] <= -69 else
        -4))) if row[23] <= 45 else -6) if row[2] <= 26 else 6))) if row[13] <= -19 else -4
    )
    score += (
        (-3 if row[9] <= -157 else ((-4 if row[10] <= -483 else ((((-2 if row[30] <= 2 else (1 if row[10] <= -266
        else 7)) if row[9] <= -68 else -2) if row[12] <= 138 else 3) if row[4] <= 32 else -9)) if row[7] <= 9 else
        (((((-6 if row[12] <= -52 else (9 if row[9] <= -45 else -2)) if row[20] <= 0 else (3 if row[9] <= -111 else
        -4)) if row[30] <= 3 else 3) if row[19] <= 7 else -3) if row[13] <= -432 else ((7 if row[12] <= -89 else 1)
        if row[9] <= -30 else (5 if row[13] <= -246 else 1))))) if row[13] <= -54 else -4
    )
    score += (
        ((-5 if row[11] <= -801 else ((-5 if row[9] <= -201 else 3) if row[7] <= 4 else -6)) if row[7] <= 5 else
        (((((3 if row[28] <= 1 else -1) if row[11] <= 0 else 7) if row[3] <= 40 else 8) if row[18] <= 3 else -2) if
        row[24] <= 0 else (((0 if row[3] <= 2 else -6) if row[10] <= -483 else (((4 if row[11] <= -553 else -1) if
        row[16] <= 11 else (-10 if row[11] <= -483 else 1)) if row[18] <= 0 else (1 if row[28] <= 3 else 5))) if
        row[11] <= 0 else (2 if row[10] <= 108 else -6)))) if row[8] <= 2 else 4
    )
    score += (
        (-1 if row[20] <= 5 else 3) if row[17] <= 2 else ((((-2 if row[7] <= 8 else ((((-5 if row[11] <= -373 else
        3) if row[20] <= 8 else -8) if row[7] <= 11 else 5) if row[23] <= 6 else (0 if row[9] <= -54 else 3))) if
        row[26] <= 1 else ((((-4 if row[9] <= -139 else 1) if row[9] <= 9 else ((6 if row[1] <= -130 else -5) if
        row[20] <= 1 else (3 if row[23] <= 14 else -9))) if row[27] <= 4 else -6) if row[26] <= 24 else (-2 if
        row[21] <= 7 else 3))) if row[0] <= 95 else -6) if row[9] <= 201 else 4)
    )
    score += (
        ((0 if row[30] <= 3 else ((4 if row[17] <= 16 else 0) if row[25] <= 1 else (-2 if row[9] <= -123 else 6)))
        if row[23] <= 18 else ((((2 if row[9] <= -68 else -1) if row[25] <= 3 else (-9 if row[9] <= -46 else (-6 if
        row[14] <= -1443 else 6))) if row[17] <= 13 else ((-2 if row[30] <= 3 else 3) if row[16] <= 10 else (-5 if
        row[20] <= 4 else (1 if row[30] <= 3 else -3)))) if row[9] <= 242 else 6)) if row[15] <= -67 else (((1 if
        row[20] <= 1 else -5) if row[25] <= 3 else 4) if row[23] <= 18 else 4)
    )
    if not 15 < score < 350:
        return score
    score += (
        ((0 if row[15] <= -548 else ((((-7 if row[18] <= 0 else (1 if row[6] <= 41 else -5)) if row[27] <= 4 else (7
        if row[25] <= 8 else -6)) if row[18] <= 6 else (5 if row[0] <= 92 else -6)) if row[11] <= -404 else 4)) if
        row[21] <= 3 else (((4 if row[0] <= -3 else (-3 if row[27] <= 4 else ((9 if row[0] <= 26 else -3) if row[22]
        <= 12 else -2))) if row[15] <= -642 else (-5 if row[0] <= 77 else 1)) if row[22] <= 39 else ((-2 if row[14]
        <= 104 else 7) if row[25] <= 1 else 4))) if row[15] <= -202 else 1
    )
    score += (
        (2 if row[4] <= 4 else ((-10 if row[10] <= -90 else 3) if row[17] <= 28 else 1)) if row[16] <= 10 else (((-5
        if row[16] <= 12 else (1 if row[12] <= 19 else 5)) if row[17] <= 3 else (((-2 if row[5] <= 1 else 1) if
        row[14] <= -260 else (-3 if row[20] <= 4 else 2)) if row[15] <= -319 else (-1 if row[4] <= 5 else (((6 if
        row[9] <= -42 else -4) if row[4] <= 16 else -8) if row[0] <= -5 else (5 if row[0] <= 90 else (-5 if row[4]
        <= 16 else 5)))))) if row[14] <= 47 else (-1 if row[4] <= 2 else -8))
    )
    score += (
        ((((1 if row[3] <= 26 else (-7 if row[11] <= -404 else 5)) if row[13] <= -127 else -2) if row[19] <= 3 else
        ((-4 if row[11] <= -1035 else (2 if row[16] <= 11 else ((((5 if row[6] <= 14 else -3) if row[27] <= 4 else
        (-8 if row[6] <= 15 else 1)) if row[3] <= 17 else 10) if row[21] <= 3 else (-6 if row[21] <= 5 else (5 if
        row[21] <= 6 else (3 if row[6] <= 4 else (0 if row[11] <= -667 else -5))))))) if row[2] <= 40 else 7)) if
        row[6] <= 94 else (-8 if row[0] <= 6 else 2)) if row[13] <= 145 else -6
    )
    score += (
        (((7 if row[0] <= 32 else 1) if row[6] <= 41 else -3) if row[16] <= 2 else ((((-1 if row[1] <= -244 else ((1
        if row[6] <= 47 else 4) if row[4] <= 4 else 6)) if row[19] <= 4 else (0 if row[16] <= 16 else -6)) if
        row[28] <= 2 else (((7 if row[0] <= -19 else ((5 if row[4] <= 8 else -8) if row[0] <= -18 else ((-2 if
        row[16] <= 39 else 3) if row[4] <= 5 else (-4 if row[13] <= -545 else 7)))) if row[13] <= -213 else -3) if
        row[6] <= 13 else -1)) if row[2] <= 106 else 9)) if row[13] <= -36 else -4
    )
    score += (
        ((-3 if row[11] <= -801 else (-2 if row[29] <= 0 else ((-3 if row[9] <= -157 else 5) if row[12] <= 307 else
        -5))) if row[7] <= 5 else (4 if row[17] <= 0 else ((((-2 if row[12] <= -52 else (-5 if row[6] <= 5 else 2))
        if row[2] <= 7 else (0 if row[19] <= 13 else 9)) if row[12] <= -32 else -6) if row[12] <= -30 else ((((2 if
        row[2] <= 7 else -2) if row[19] <= 15 else (-6 if row[14] <= -598 else 0)) if row[12] <= 198 else 4) if
        row[6] <= 35 else (2 if row[12] <= 35 else -3))))) if row[2] <= 106 else 9
    )
    score += (
        ((-2 if row[0] <= 43 else -6) if row[11] <= -801 else 1) if row[7] <= 9 else ((((2 if row[3] <= 1 else -1)
        if row[4] <= 3 else (7 if row[12] <= -89 else (-3 if row[11] <= -845 else (((-4 if row[30] <= 2 else 2) if
        row[0] <= 90 else -10) if row[0] <= 93 else 7)))) if row[25] <= 1 else (((5 if row[30] <= 1 else 0) if
        row[25] <= 19 else -8) if row[30] <= 3 else (9 if row[4] <= 8 else 0))) if row[26] <= 2 else (-6 if row[3]
        <= -1 else ((0 if row[4] <= 8 else -7) if row[9] <= 9 else 3)))
    )
    score += (
        ((((0 if row[29] <= 2 else -4) if row[21] <= 2 else (1 if row[29] <= 2 else 17)) if row[21] <= 3 else -1) if
        row[8] <= 2 else (8 if row[8] <= 11 else -2)) if row[15] <= -295 else ((((2 if row[0] <= 0 else -2) if
        row[9] <= -123 else ((-5 if row[29] <= 1 else 5) if row[10] <= -483 else 4)) if row[9] <= -73 else ((4 if
        row[22] <= 3 else -2) if row[22] <= 90 else (-4 if row[28] <= 1 else (5 if row[3] <= 3 else -2)))) if row[9]
        <= -30 else ((1 if row[18] <= 12 else -5) if row[0] <= 29 else 6))
    )
    score += (
        ((((-4 if row[0] <= -1 else (-3 if row[23] <= 36 else (4 if row[20] <= 8 else (3 if row[23] <= 60 else
        -3)))) if row[11] <= -1035 else 0) if row[26] <= 30 else 3) if row[25] <= 1 else ((3 if row[0] <= 90 else (1
        if row[19] <= 10 else -7)) if row[26] <= 1 else (-6 if row[20] <= 0 else ((-7 if row[0] <= -38 else 4) if
        row[25] <= 4 else (((2 if row[0] <= -16 else (2 if row[23] <= 12 else -9)) if row[25] <= 15 else 3) if
        row[11] <= -531 else (5 if row[11] <= 480 else -5)))))) if row[13] <= 145 else -5
    )
    score += (
        (((((-1 if row[27] <= 4 else -6) if row[11] <= -404 else 3) if row[10] <= 31 else -6) if row[4] <= 4 else
        ((-8 if row[20] <= 5 else 3) if row[11] <= 0 else 5)) if row[3] <= 4 else ((((-8 if row[21] <= 0 else 2) if
        row[11] <= -373 else 2) if row[20] <= 3 else 8) if row[27] <= 4 else 6)) if row[30] <= 2 else ((((-1 if
        row[7] <= 9 else (2 if row[10] <= -393 else 0)) if row[26] <= 24 else (-1 if row[27] <= 3 else 5)) if row[4]
        <= 17 else (-7 if row[27] <= 4 else 0)) if row[25] <= 16 else 6)
    )
    score += (
        ((((2 if row[16] <= 2 else (((-6 if row[20] <= 1 else ((0 if row[18] <= 5 else 9) if row[16] <= 22 else -6))
        if row[29] <= 0 else ((2 if row[20] <= 1 else ((0 if row[18] <= 4 else -7) if row[20] <= 4 else (-1 if
        row[2] <= 0 else 6))) if row[5] <= 1 else (-8 if row[18] <= 18 else 4))) if row[30] <= 2 else (0 if row[5]
        <= 1 else 4))) if row[1] <= 43 else -3) if row[2] <= 106 else 8) if row[3] <= 42 else 5) if row[8] <= 2 else
        (6 if row[1] <= -105 else (4 if row[29] <= 1 else -7))
    )
    score += (
        (1 if row[16] <= 9 else ((((2 if row[17] <= 0 else -1) if row[14] <= -268 else (3 if row[10] <= -203 else
        -1)) if row[21] <= 7 else -3) if row[25] <= 1 else (((((-4 if row[3] <= 0 else 3) if row[20] <= 8 else (5 if
        row[3] <= 0 else -3)) if row[2] <= 2 else ((-6 if row[2] <= 7 else 5) if row[25] <= 2 else -7)) if row[10]
        <= -193 else (6 if row[12] <= 40 else ((2 if row[2] <= 1 else -9) if row[14] <= -483 else 2))) if row[22] <=
        65 else (-4 if row[20] <= 5 else 6)))) if row[2] <= 106 else 8
    )
    score += (
        (((-4 if row[11] <= -1061 else ((-6 if row[30] <= 0 else (4 if row[3] <= 0 else -1)) if row[22] <= 90 else
        -4)) if row[7] <= 2 else (1 if row[15] <= 253 else 6)) if row[19] <= 9 else ((((-5 if row[23] <= 3 else 2)
        if row[23] <= 16 else -4) if row[20] <= 2 else (-3 if row[0] <= -7 else 8)) if row[20] <= 5 else -4)) if
        row[13] <= -127 else (((-5 if row[23] <= 136 else 0) if row[22] <= 53 else (-3 if row[15] <= -486 else ((3
        if row[15] <= -18 else -7) if row[23] <= 14 else 4))) if row[3] <= 25 else 7)
    )
    score += (
        (((((((7 if row[6] <= 2 else -4) if row[6] <= 27 else 2) if row[27] <= 3 else ((9 if row[29] <= 0 else 2) if
        row[17] <= 26 else (((-4 if row[29] <= 0 else 6) if row[20] <= 0 else (6 if row[23] <= 3 else -7)) if
        row[24] <= 4 else -7))) if row[21] <= 2 else (-2 if row[17] <= 13 else 8)) if row[21] <= 3 else (-5 if
        row[21] <= 4 else ((1 if row[22] <= 15 else -2) if row[6] <= 63 else -6))) if row[22] <= 47 else 1) if
        row[6] <= 106 else (2 if row[22] <= 53 else -9)) if row[13] <= 230 else -6
    )
    score += (
        ((0 if row[26] <= 1 else (((-6 if row[26] <= 25 else (-6 if row[20] <= 0 else (-3 if row[24] <= 0 else (10
        if row[24] <= 2 else -3)))) if row[13] <= -668 else (((0 if row[4] <= 20 else 8) if row[4] <= 27 else -6) if
        row[24] <= 7 else -5)) if row[24] <= 8 else (((-2 if row[10] <= -333 else 10) if row[24] <= 9 else (-1 if
        row[24] <= 13 else 5)) if row[4] <= 17 else -9))) if row[9] <= 118 else ((3 if row[16] <= 23 else -2) if
        row[24] <= 7 else (6 if row[4] <= 39 else -4))) if row[13] <= 250 else -6
    )
    score += (
        (((((-2 if row[7] <= 5 else (5 if row[9] <= 157 else -5)) if row[28] <= 1 else ((-4 if row[23] <= 3 else ((2
        if row[3] <= 28 else -6) if row[23] <= 32 else (1 if row[15] <= -436 else (-7 if row[15] <= -202 else 3))))
        if row[7] <= 10 else -5)) if row[29] <= 1 else ((7 if row[28] <= 2 else ((-2 if row[9] <= -46 else 7) if
        row[20] <= 1 else -7)) if row[19] <= 0 else -3)) if row[3] <= 40 else 6) if row[24] <= 0 else (6 if row[23]
        <= 0 else 0)) if row[15] <= 253 else (-2 if row[7] <= 4 else 6)
    )
    if not 15 < score < 350:
        return score
    score += (
        (((0 if row[5] <= 1 else -6) if row[26] <= 9 else (-7 if row[14] <= -1443 else (3 if row[25] <= 1 else -5)))
        if row[30] <= 2 else ((((((-4 if row[6] <= 33 else 1) if row[14] <= -408 else ((6 if row[6] <= 86 else -5)
        if row[13] <= -259 else -1)) if row[7] <= 9 else 3) if row[19] <= 5 else -2) if row[28] <= 2 else ((0 if
        row[26] <= 47 else ((4 if row[25] <= 3 else -5) if row[30] <= 3 else 10)) if row[14] <= -40 else (-6 if
        row[28] <= 3 else 1))) if row[25] <= 16 else 6)) if row[13] <= -19 else -3
    )
    score += (
        ((-1 if row[19] <= 4 else (0 if row[18] <= 2 else -6)) if row[0] <= -1 else (1 if row[0] <= 95 else -8)) if
        row[24] <= 0 else ((((-7 if row[19] <= 0 else ((-1 if row[24] <= 8 else 7) if row[24] <= 10 else (-9 if
        row[24] <= 12 else 1))) if row[19] <= 27 else -9) if row[15] <= -67 else 4) if row[18] <= 0 else ((1 if
        row[28] <= 3 else ((-4 if row[10] <= -524 else 6) if row[24] <= 4 else ((-9 if row[29] <= 1 else (7 if
        row[22] <= 20 else -4)) if row[24] <= 8 else 3))) if row[0] <= 92 else -5))
    )
    score += (
        (((4 if row[16] <= 8 else -5) if row[1] <= -348 else (((((-5 if row[14] <= -257 else 2) if row[9] <= -117
        else 1) if row[13] <= -252 else (-8 if row[6] <= 17 else -1)) if row[7] <= 5 else 1) if row[26] <= 1 else
        ((((9 if row[9] <= -78 else 0) if row[6] <= 37 else (3 if row[19] <= 0 else -6)) if row[7] <= 6 else (-1 if
        row[19] <= 3 else -5)) if row[26] <= 27 else ((2 if row[19] <= 21 else -4) if row[1] <= 55 else -5)))) if
        row[9] <= 242 else (6 if row[5] <= 0 else -4)) if row[13] <= 250 else -5
    )
    score += (
        (((0 if row[0] <= 92 else 4) if row[0] <= 95 else -8) if row[18] <= 16 else ((-6 if row[5] <= 1 else 5) if
        row[0] <= 73 else 3)) if row[24] <= 0 else (((((-1 if row[0] <= 38 else -9) if row[24] <= 4 else (((-1 if
        row[7] <= 8 else 6) if row[19] <= 16 else -6) if row[13] <= -146 else -3)) if row[24] <= 15 else -6) if
        row[16] <= 11 else -6) if row[18] <= 0 else (((((4 if row[13] <= -1467 else -3) if row[18] <= 6 else 4) if
        row[7] <= 4 else -8) if row[7] <= 5 else 2) if row[0] <= 92 else -4))
    )
    score += (
        (((((0 if row[25] <= 21 else (5 if row[28] <= 3 else -8)) if row[10] <= -103 else (0 if row[6] <= 10 else
        (-7 if row[15] <= -468 else -2))) if row[12] <= 138 else (7 if row[12] <= 146 else (-2 if row[10] <= -418
        else (((4 if row[13] <= -109 else -4) if row[28] <= 2 else (3 if row[6] <= 13 else ((8 if row[29] <= 1 else
        -3) if row[30] <= 1 else -3))) if row[26] <= 30 else (8 if row[10] <= 196 else -3))))) if row[13] <= 230
        else -5) if row[6] <= 94 else (-1 if row[12] <= 157 else -9)) if row[15] <= 286 else 4
    )
    score += (
        (((((-4 if row[19] <= 24 else 6) if row[12] <= -52 else 10) if row[12] <= -45 else -2) if row[12] <= 100
        else 6) if row[20] <= 0 else (((((-2 if row[0] <= 92 else 5) if row[25] <= 1 else ((12 if row[0] <= 15 else
        0) if row[2] <= 0 else 0)) if row[12] <= -16 else -6) if row[5] <= 0 else -7) if row[12] <= -1 else (((-4 if
        row[0] <= -16 else 5) if row[19] <= 7 else (-9 if row[12] <= 35 else 3)) if row[12] <= 47 else -1))) if
        row[24] <= 0 else ((5 if row[12] <= -89 else 1) if row[12] <= 411 else -6)
    )
    score += (
        (((((((-4 if row[10] <= -193 else 3) if row[20] <= 4 else 6) if row[22] <= 8 else (-2 if row[6] <= 43 else
        (-8 if row[0] <= -11 else 1))) if row[7] <= 9 else 0) if row[12] <= 190 else (0 if row[20] <= 8 else -9)) if
        row[12] <= 198 else (7 if row[6] <= 17 else ((3 if row[6] <= 76 else -4) if row[10] <= -90 else (5 if
        row[12] <= 209 else -6)))) if row[12] <= 329 else ((-4 if row[0] <= 23 else 4) if row[24] <= 9 else (-13 if
        row[20] <= 1 else -1))) if row[9] <= 242 else (-4 if row[30] <= 2 else 7)
    )
    score += (
        (5 if row[6] <= 11 else -3) if row[9] <= -167 else ((((-3 if row[6] <= 5 else (9 if row[20] <= 0 else 0)) if
        row[13] <= -255 else 1) if row[6] <= 45 else (2 if row[13] <= -323 else -5)) if row[16] <= 3 else (((2 if
        row[21] <= 6 else (-5 if row[13] <= -333 else ((-3 if row[20] <= 2 else 6) if row[1] <= -1 else -3))) if
        row[9] <= -72 else (1 if row[1] <= -218 else -2)) if row[25] <= 1 else ((-7 if row[1] <= -12 else 0) if
        row[9] <= -111 else ((-4 if row[1] <= -348 else 2) if row[6] <= 51 else 9))))
    )
    score += (
        (5 if row[6] <= 13 else (0 if row[21] <= 1 else -6)) if row[9] <= -167 else ((((-5 if row[9] <= -50 else (3
        if row[20] <= 8 else -2)) if row[6] <= 11 else (6 if row[6] <= 12 else ((0 if row[6] <= 45 else -8) if
        row[0] <= -10 else (-2 if row[23] <= 11 else ((12 if row[12] <= -66 else (4 if row[0] <= 81 else -7)) if
        row[21] <= 0 else ((-4 if row[13] <= -305 else 2) if row[11] <= -845 else 5)))))) if row[12] <= -32 else ((0
        if row[10] <= -428 else -7) if row[0] <= 43 else 1)) if row[12] <= -25 else 1)
    )
    score += (
        ((-4 if row[10] <= -629 else 0) if row[24] <= 12 else (((-7 if row[1] <= -286 else 6) if row[19] <= 2 else
        -4) if row[28] <= 3 else 7)) if row[21] <= 3 else ((0 if row[26] <= 25 else (5 if row[4] <= 2 else (4 if
        row[1] <= -275 else -4))) if row[19] <= 6 else (-6 if row[21] <= 5 else ((-5 if row[10] <= -145 else 1) if
        row[24] <= 0 else (((((5 if row[3] <= 3 else -7) if row[24] <= 3 else (1 if row[4] <= 4 else 10)) if row[5]
        <= 0 else -6) if row[27] <= 4 else 6) if row[24] <= 11 else -3))))
    )
    score += (
        (((((0 if row[12] <= 178 else (-9 if row[27] <= 3 else (3 if row[23] <= 89 else -5))) if row[12] <= 198 else
        ((6 if row[23] <= 45 else 0) if row[6] <= 28 else -1)) if row[12] <= 329 else ((-4 if row[6] <= 39 else 4)
        if row[21] <= 5 else (-8 if row[9] <= -39 else 1))) if row[9] <= 118 else ((4 if row[17] <= 4 else ((1 if
        row[22] <= 16 else (-10 if row[3] <= 1 else 1)) if row[23] <= 48 else 2)) if row[21] <= 7 else 5)) if row[4]
        <= 34 else -6) if row[4] <= 42 else (7 if row[22] <= 78 else -4)
    )
    score += (
        (((1 if row[9] <= -39 else ((((1 if row[4] <= 4 else -8) if row[1] <= -265 else ((-1 if row[11] <= -1643
        else 4) if row[11] <= -714 else (-3 if row[9] <= 33 else 3))) if row[2] <= 14 else -7) if row[18] <= 1 else
        (-3 if row[2] <= 0 else (-5 if row[1] <= -348 else (5 if row[1] <= -218 else -2))))) if row[4] <= 13 else
        ((-7 if row[4] <= 19 else -2) if row[9] <= -58 else ((2 if row[2] <= 1 else -7) if row[15] <= -548 else 3)))
        if row[2] <= 106 else 7) if row[9] <= 242 else (5 if row[5] <= 0 else -4)
    )
    score += (
        (((1 if row[23] <= 34 else (-6 if row[6] <= 18 else (3 if row[11] <= -598 else -5))) if row[4] <= 4 else
        ((-7 if row[3] <= 3 else ((-7 if row[27] <= 3 else 1) if row[4] <= 20 else (8 if row[4] <= 26 else -2))) if
        row[11] <= 0 else 6)) if row[30] <= 2 else (((5 if row[6] <= 13 else (-6 if row[0] <= 3 else 0)) if row[1]
        <= -237 else (0 if row[24] <= 8 else (3 if row[17] <= 39 else -2))) if row[26] <= 45 else ((-5 if row[24] <=
        0 else 3) if row[30] <= 3 else 7))) if row[3] <= 40 else 4
    )
    score += (
        ((((((((1 if row[23] <= 1 else -3) if row[23] <= 16 else ((1 if row[12] <= 157 else -3) if row[18] <= 7 else
        5)) if row[26] <= 20 else -4) if row[27] <= 3 else ((1 if row[12] <= -20 else -4) if row[10] <= -560 else
        ((2 if row[17] <= 35 else -1) if row[12] <= 27 else 2))) if row[14] <= -125 else (-2 if row[23] <= 163 else
        2)) if row[18] <= 39 else -4) if row[4] <= 24 else (-1 if row[18] <= 2 else 8)) if row[4] <= 31 else ((5 if
        row[6] <= 14 else -5) if row[29] <= 0 else -9)) if row[4] <= 42 else 5
    )
    score += (
        ((((2 if row[0] <= 59 else -2) if row[6] <= 63 else -6) if row[22] <= 26 else (0 if row[0] <= -1 else 4)) if
        row[13] <= -73 else -2) if row[16] <= 10 else ((-1 if row[26] <= 45 else 5) if row[25] <= 1 else (((0 if
        row[6] <= 3 else (8 if row[28] <= 2 else 3)) if row[0] <= 90 else (-5 if row[22] <= 78 else 6)) if row[26]
        <= 1 else (((-2 if row[26] <= 22 else 6) if row[25] <= 11 else -5) if row[22] <= 10 else (-4 if row[13] <=
        -297 else (-4 if row[20] <= 7 else (-6 if row[0] <= -38 else 8))))))
    )
    return score
# fmt: on
