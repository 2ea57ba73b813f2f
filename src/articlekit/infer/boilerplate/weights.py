"""The model of boilerplate. Written by `training/boilerplate.py`; do not edit.

Learnt from 2848 pages (dev.jsonl.gz, languages.jsonl.gz, long.jsonl.gz, resiliparse.jsonl.gz)
by `python training/boilerplate.py CORPUS ... --write`, LightGBM 4.7.0.
Recall of lines at a precision of .88, cross-validated by domain: 0.24 in dev.jsonl.gz;
0.17 in languages.jsonl.gz;
0.04 in long.jsonl.gz;
0.53 in resiliparse.jsonl.gz.
"""

from __future__ import annotations

# fmt: off

def boilerplate(row: list[int]) -> int:
    """Score whether a line is boilerplate, in hundredths of a log-odd. See `features.LINE`."""
    score = 0
    score += (
        ((((25 if row[18] <= 0 else 43) if row[1] <= -192 else (42 if row[9] <= -92 else 49)) if row[19] <= 0 else
        ((37 if row[3] <= 0 else 46) if row[18] <= 0 else ((42 if row[27] <= 4 else 35) if row[23] <= 22 else (38 if
        row[27] <= 3 else 32)))) if row[5] <= 0 else ((38 if row[19] <= 7 else (37 if row[9] <= -100 else 22)) if
        row[23] <= 13 else (39 if row[27] <= 2 else 23))) if row[9] <= 36 else ((54 if row[18] <= 13 else (48 if
        row[26] <= 62 else 27)) if row[5] <= 0 else (42 if row[19] <= 8 else 25))
    )
    score += (
        (((-12 if row[30] <= 3 else (5 if row[6] <= 11 else -10)) if row[11] <= -424 else (6 if row[18] <= 6 else
        -9)) if row[26] <= 0 else (-18 if row[26] <= 27 else (-16 if row[30] <= 2 else -2))) if row[2] <= -1 else
        ((((9 if row[6] <= 40 else -1) if row[1] <= -114 else (0 if row[4] <= 39 else 12)) if row[18] <= 2 else ((7
        if row[6] <= 2 else -11) if row[11] <= -825 else -3)) if row[11] <= -560 else (((5 if row[4] <= 13 else -18)
        if row[0] <= 0 else 8) if row[30] <= 0 else (10 if row[6] <= 60 else -1)))
    )
    score += (
        ((((-2 if row[21] <= 1 else (-12 if row[15] <= -58 else -2)) if row[10] <= -300 else ((5 if row[0] <= -27
        else (-10 if row[10] <= 52 else 3)) if row[0] <= -1 else ((3 if row[2] <= 7 else 11) if row[21] <= 3 else
        -2))) if row[8] <= 0 else 11) if row[24] <= 2 else (((3 if row[10] <= -212 else 9) if row[8] <= 0 else 14)
        if row[13] <= -21 else -13)) if row[5] <= 0 else ((-16 if row[24] <= 0 else (-11 if row[30] <= 3 else (-8 if
        row[25] <= 2 else 9))) if row[10] <= -181 else (-8 if row[21] <= 7 else 3))
    )
    score += (
        ((-2 if row[11] <= -888 else 6) if row[17] <= 9 else (((-12 if row[9] <= -13 else -3) if row[11] <= -424
        else ((8 if row[30] <= 1 else -6) if row[9] <= -43 else -11)) if row[3] <= 0 else (((-2 if row[2] <= 0 else
        -8) if row[3] <= 42 else 7) if row[11] <= -598 else ((3 if row[28] <= 3 else (-2 if row[25] <= 19 else -16))
        if row[2] <= 14 else 9)))) if row[9] <= 36 else ((4 if row[11] <= 201 else -15) if row[2] <= -1 else ((9 if
        row[4] <= 20 else (12 if row[2] <= 1 else -10)) if row[9] <= 216 else 14))
    )
    score += (
        (((0 if row[6] <= 14 else -9) if row[23] <= 12 else -12) if row[2] <= -1 else ((((4 if row[17] <= 14 else
        -11) if row[14] <= -521 else 6) if row[23] <= 28 else -5) if row[21] <= 3 else ((0 if row[2] <= 8 else -15)
        if row[1] <= -48 else (3 if row[6] <= 5 else -9)))) if row[24] <= 3 else ((11 if row[17] <= 8 else ((12 if
        row[1] <= -48 else (10 if row[16] <= 12 else -1)) if row[6] <= 16 else (7 if row[16] <= 6 else -1))) if
        row[28] <= 3 else ((3 if row[1] <= -101 else -13) if row[24] <= 8 else 5))
    )
    score += (
        (((((-13 if row[10] <= -181 else 13) if row[30] <= 0 else -14) if row[13] <= -1460 else -4) if row[30] <= 3
        else 6) if row[21] <= 3 else ((-7 if row[24] <= 5 else 6) if row[20] <= 0 else -13)) if row[12] <= -8 else
        (((-7 if row[13] <= -506 else (4 if row[21] <= 3 else (-4 if row[26] <= 24 else 8))) if row[24] <= 0 else
        ((((-10 if row[30] <= 1 else (10 if row[21] <= 1 else 0)) if row[9] <= -61 else 9) if row[26] <= 0 else (3
        if row[5] <= 0 else -6)) if row[13] <= -21 else -11)) if row[9] <= 98 else 10)
    )
    score += (
        ((((-4 if row[7] <= 8 else 3) if row[28] <= 2 else ((-7 if row[26] <= 42 else 5) if row[15] <= -278 else (-5
        if row[0] <= 10 else 1))) if row[10] <= -85 else 6) if row[11] <= -598 else ((9 if row[6] <= 40 else 2) if
        row[28] <= 3 else ((7 if row[0] <= -19 else -4) if row[0] <= 17 else (-3 if row[15] <= -531 else ((-1 if
        row[20] <= 4 else 11) if row[11] <= -370 else 12))))) if row[5] <= 0 else (((-9 if row[20] <= 8 else 0) if
        row[10] <= -181 else 0) if row[6] <= 19 else (-2 if row[28] <= 2 else -13))
    )
    score += (
        (((2 if row[23] <= 19 else -4) if row[24] <= 2 else 7) if row[17] <= 9 else (((-6 if row[22] <= 19 else (-13
        if row[0] <= 6 else -7)) if row[24] <= 0 else ((-4 if row[9] <= -53 else 1) if row[13] <= -74 else -9)) if
        row[0] <= 67 else (((3 if row[19] <= 5 else (-9 if row[24] <= 1 else 3)) if row[4] <= 18 else 9) if row[13]
        <= -39 else -12))) if row[9] <= 27 else ((((6 if row[1] <= -11 else 0) if row[9] <= 98 else 11) if row[4] <=
        35 else -6) if row[19] <= 11 else (-14 if row[13] <= -593 else 5))
    )
    score += (
        ((((((0 if row[1] <= -19 else (1 if row[23] <= 17 else -8)) if row[4] <= 31 else -17) if row[15] <= -303
        else 2) if row[19] <= 3 else ((-3 if row[16] <= 18 else -9) if row[3] <= 42 else 9)) if row[11] <= -598 else
        ((8 if row[19] <= 2 else 3) if row[28] <= 3 else (-6 if row[15] <= -554 else (((-2 if row[3] <= 32 else 9)
        if row[11] <= -108 else 8) if row[2] <= 20 else 10)))) if row[5] <= 0 else ((0 if row[23] <= 19 else (-1 if
        row[28] <= 2 else -9)) if row[19] <= 8 else -11)) if row[8] <= 0 else 10
    )
    score += (
        ((((-1 if row[29] <= 1 else -9) if row[10] <= -201 else (-5 if row[27] <= 3 else 10)) if row[18] <= 1 else
        (((-4 if row[9] <= -77 else -10) if row[2] <= 6 else 3) if row[27] <= 4 else -13)) if row[4] <= 23 else (-2
        if row[2] <= 14 else 12)) if row[12] <= -8 else ((((1 if row[9] <= -57 else 5) if row[29] <= 2 else -8) if
        row[27] <= 4 else ((-4 if row[25] <= 1 else 9) if row[28] <= 3 else (-1 if row[25] <= 3 else -13))) if
        row[9] <= 98 else ((10 if row[4] <= 35 else -11) if row[18] <= 12 else -5))
    )
    score += (
        (((-2 if row[12] <= -21 else 6) if row[17] <= 9 else (-2 if row[20] <= 0 else ((0 if row[12] <= -88 else
        -11) if row[12] <= -32 else -6))) if row[4] <= 23 else ((6 if row[17] <= 39 else (-10 if row[30] <= 3 else
        6)) if row[3] <= 31 else 11)) if row[12] <= 40 else (7 if row[28] <= 2 else (((0 if row[7] <= 9 else 8) if
        row[21] <= 3 else (2 if row[1] <= 15 else -9)) if row[26] <= 0 else ((((-3 if row[4] <= 5 else 7) if row[26]
        <= 27 else 8) if row[28] <= 3 else -5) if row[4] <= 35 else -16)))
    )
    score += (
        (((1 if row[27] <= 2 else (-1 if row[20] <= 0 else -6)) if row[19] <= 3 else (2 if row[12] <= -88 else (4 if
        row[22] <= 0 else -10))) if row[2] <= 6 else (-1 if row[19] <= 16 else (12 if row[12] <= -42 else -1))) if
        row[12] <= -8 else (((((3 if row[12] <= 92 else -6) if row[12] <= 98 else (0 if row[9] <= -100 else 7)) if
        row[19] <= 12 else -3) if row[6] <= 28 else ((((-5 if row[20] <= 4 else 6) if row[19] <= 0 else -5) if
        row[9] <= 117 else 8) if row[5] <= 0 else -7)) if row[8] <= 0 else 10)
    )
    score += (
        (((-3 if row[1] <= -240 else 4) if row[29] <= 2 else (2 if row[5] <= 0 else -11)) if row[17] <= 11 else ((4
        if row[6] <= 40 else -7) if row[16] <= 6 else (((-4 if row[6] <= 13 else -9) if row[15] <= -329 else (-5 if
        row[4] <= 5 else ((1 if row[4] <= 14 else -11) if row[0] <= -1 else (7 if row[29] <= 0 else (-4 if row[4] <=
        22 else 8))))) if row[4] <= 42 else 10))) if row[9] <= 36 else (((2 if row[4] <= 17 else -12) if row[15] <=
        -554 else 7) if row[9] <= 216 else (11 if row[5] <= 0 else -3))
    )
    score += (
        (((((0 if row[14] <= -681 else -7) if row[19] <= 9 else -8) if row[14] <= -521 else (2 if row[14] <= -208
        else -3)) if row[23] <= 22 else (((-2 if row[26] <= 25 else (-1 if row[30] <= 3 else 11)) if row[19] <= 3
        else -7) if row[29] <= 1 else -8)) if row[4] <= 42 else 10) if row[24] <= 2 else ((9 if row[17] <= 3 else (7
        if row[16] <= 5 else (((4 if row[17] <= 11 else -1) if row[4] <= 4 else (-9 if row[30] <= 1 else 6)) if
        row[14] <= 43 else -8))) if row[29] <= 2 else (6 if row[24] <= 5 else -11))
    )
    score += (
        ((((-3 if row[27] <= 4 else -10) if row[13] <= -445 else ((-7 if row[7] <= 5 else (3 if row[6] <= 31 else
        -4)) if row[18] <= 2 else -4)) if row[10] <= -201 else ((5 if row[18] <= 13 else (-9 if row[15] <= -509 else
        3)) if row[6] <= 25 else -3)) if row[13] <= 32 else -13) if row[9] <= -27 else ((1 if row[28] <= 3 else -7)
        if row[13] <= -558 else ((((-3 if row[10] <= -487 else 8) if row[18] <= 1 else ((9 if row[6] <= 2 else -7)
        if row[10] <= -21 else 6)) if row[7] <= 9 else 8) if row[13] <= -39 else -8))
    )
    if not 15 < score < 350:
        return score
    score += (
        ((((6 if row[16] <= 4 else (5 if row[23] <= 0 else (((-4 if row[10] <= -21 else 6) if row[26] <= 0 else -10)
        if row[26] <= 27 else (5 if row[25] <= 4 else -8)))) if row[25] <= 16 else 10) if row[25] <= 20 else -12) if
        row[13] <= -558 else (((4 if row[16] <= 8 else (6 if row[23] <= 0 else -2)) if row[25] <= 1 else (((7 if
        row[27] <= 4 else -9) if row[15] <= -492 else 8) if row[26] <= 5 else ((-5 if row[30] <= 3 else 6) if row[4]
        <= 35 else -14))) if row[10] <= -72 else 6)) if row[13] <= 67 else -12
    )
    score += (
        (((1 if row[18] <= 2 else 6) if row[18] <= 18 else -4) if row[17] <= 6 else ((6 if row[16] <= 4 else ((((-1
        if row[3] <= 0 else 2) if row[14] <= -128 else -6) if row[18] <= 4 else (((-7 if row[14] <= -1440 else 2) if
        row[25] <= 10 else 9) if row[21] <= 3 else (-12 if row[21] <= 5 else -3))) if row[3] <= 25 else 7)) if
        row[6] <= 22 else ((-3 if row[17] <= 32 else (-4 if row[16] <= 17 else -10)) if row[26] <= 13 else (6 if
        row[18] <= 5 else (-10 if row[3] <= 1 else 4))))) if row[8] <= 0 else 8
    )
    score += (
        ((((((-3 if row[25] <= 4 else 10) if row[27] <= 4 else -6) if row[3] <= 5 else 3) if row[21] <= 3 else ((2
        if row[13] <= -111 else -8) if row[16] <= 7 else (-11 if row[13] <= -530 else (-7 if row[25] <= 5 else 5))))
        if row[3] <= 37 else 9) if row[24] <= 0 else (((((3 if row[6] <= 40 else -6) if row[16] <= 10 else -8) if
        row[20] <= 2 else (6 if row[21] <= 1 else -1)) if row[9] <= -53 else (5 if row[6] <= 42 else -2)) if row[13]
        <= 67 else -10)) if row[9] <= 98 else (2 if row[13] <= -558 else 8)
    )
    score += (
        (((-6 if row[11] <= -825 else (5 if row[17] <= 11 else -3)) if row[7] <= 8 else ((((((-7 if row[18] <= 0
        else 5) if row[19] <= 0 else 5) if row[18] <= 1 else (-3 if row[11] <= -888 else (6 if row[17] <= 9 else (-5
        if row[25] <= 1 else 5)))) if row[15] <= 213 else 9) if row[11] <= -517 else 5) if row[18] <= 12 else ((-5
        if row[11] <= -560 else 4) if row[29] <= 2 else -11))) if row[19] <= 6 else ((-1 if row[4] <= 5 else 7) if
        row[29] <= 0 else (-6 if row[0] <= 32 else 0))) if row[13] <= 32 else -10
    )
    score += (
        ((((6 if row[20] <= 0 else ((-6 if row[0] <= -1 else 0) if row[25] <= 1 else (-6 if row[28] <= 1 else 7)))
        if row[11] <= -867 else 5) if row[3] <= 4 else -6) if row[28] <= 2 else ((((-1 if row[17] <= 11 else (-2 if
        row[22] <= 13 else -6)) if row[22] <= 126 else (-3 if row[25] <= 1 else 7)) if row[15] <= 99 else 3) if
        row[3] <= 42 else (10 if row[29] <= 0 else -3))) if row[11] <= -424 else (((7 if row[0] <= -19 else (-8 if
        row[0] <= -18 else 2)) if row[11] <= 358 else -8) if row[0] <= 6 else 6)
    )
    score += (
        ((((-3 if row[21] <= 1 else -7) if row[12] <= -8 else (6 if row[12] <= -2 else -3)) if row[24] <= 2 else 0)
        if row[2] <= 17 else (9 if row[12] <= -42 else 0)) if row[12] <= 20 else (((((-5 if row[1] <= -192 else 6)
        if row[21] <= 1 else (0 if row[12] <= 172 else -11)) if row[12] <= 221 else 8) if row[24] <= 0 else ((-4 if
        row[7] <= 1 else 7) if row[13] <= -94 else -4)) if row[6] <= 28 else (((-2 if row[24] <= 1 else 4) if
        row[21] <= 3 else -5) if row[9] <= 117 else (7 if row[5] <= 0 else -10)))
    )
    score += (
        (((-1 if row[19] <= 13 else 11) if row[12] <= -88 else ((-6 if row[9] <= -68 else (-1 if row[10] <= -212
        else (11 if row[9] <= -42 else -4))) if row[18] <= 1 else ((6 if row[19] <= 0 else -6) if row[27] <= 2 else
        -7))) if row[4] <= 22 else 5) if row[12] <= -24 else (((-3 if row[9] <= -117 else (((6 if row[18] <= 0 else
        0) if row[10] <= -290 else 4) if row[4] <= 29 else ((-7 if row[4] <= 30 else 6) if row[26] <= 5 else -10)))
        if row[19] <= 12 else (-8 if row[14] <= -571 else 0)) if row[9] <= 216 else 9)
    )
    score += (
        (((((-2 if row[4] <= 23 else (-5 if row[21] <= 0 else 10)) if row[10] <= -181 else (4 if row[18] <= 13 else
        (6 if row[21] <= 0 else -8))) if row[4] <= 35 else -11) if row[4] <= 42 else 9) if row[6] <= 21 else ((-2 if
        row[17] <= 13 else -6) if row[8] <= 1 else 4)) if row[24] <= 3 else ((6 if row[17] <= 6 else (((((-5 if
        row[10] <= -446 else 4) if row[1] <= -8 else (0 if row[6] <= 29 else -8)) if row[4] <= 16 else -8) if
        row[22] <= 44 else 4) if row[6] <= 90 else -8)) if row[8] <= 0 else 8)
    )
    score += (
        ((((-3 if row[11] <= -825 else ((7 if row[0] <= -19 else -8) if row[0] <= -14 else 4)) if row[21] <= 3 else
        ((2 if row[29] <= 0 else -7) if row[24] <= 0 else (-5 if row[20] <= 1 else 7))) if row[23] <= 24 else (-2 if
        row[29] <= 1 else -6)) if row[24] <= 2 else ((5 if row[21] <= 1 else ((6 if row[24] <= 11 else -1) if
        row[16] <= 10 else -2)) if row[29] <= 2 else (-10 if row[21] <= 2 else 13))) if row[9] <= 98 else ((7 if
        row[4] <= 35 else -8) if row[11] <= 579 else (-10 if row[0] <= -1 else 7))
    )
    score += (
        ((((-1 if row[18] <= 1 else -7) if row[11] <= -888 else 0) if row[25] <= 1 else ((5 if row[25] <= 24 else
        -7) if row[26] <= 1 else (-9 if row[18] <= 0 else ((-9 if row[1] <= -1 else 7) if row[26] <= 24 else 6))))
        if row[18] <= 13 else (0 if row[27] <= 4 else -9)) if row[24] <= 3 else ((-12 if row[24] <= 8 else 4) if
        row[30] <= 1 else (((-2 if row[11] <= -1129 else 3) if row[25] <= 1 else (9 if row[26] <= 6 else ((7 if
        row[1] <= -134 else -3) if row[4] <= 19 else -9))) if row[1] <= 23 else -3))
    )
    score += (
        ((-2 if row[11] <= -1037 else 2) if row[17] <= 11 else (((-1 if row[19] <= 10 else (2 if row[9] <= -100 else
        -8)) if row[15] <= -531 else (((-3 if row[15] <= -167 else 2) if row[2] <= 22 else 6) if row[11] <= -370
        else (-2 if row[1] <= -213 else 7))) if row[6] <= 24 else (-3 if row[1] <= -11 else -7))) if row[9] <= 27
        else ((((6 if row[14] <= -128 else -2) if row[26] <= 1 else (-4 if row[26] <= 25 else (7 if row[9] <= 172
        else -5))) if row[9] <= 216 else (10 if row[6] <= 52 else 0)) if row[19] <= 15 else -6)
    )
    score += (
        ((((-11 if row[30] <= 0 else -3) if row[11] <= -494 else (10 if row[19] <= 5 else -7)) if row[15] <= -290
        else 2) if row[18] <= 1 else ((-3 if row[30] <= 3 else 5) if row[21] <= 3 else (-8 if row[12] <= -32 else
        -3))) if row[12] <= 15 else (((-9 if row[0] <= 0 else (-5 if row[15] <= -456 else 8)) if row[30] <= 0 else
        ((7 if row[21] <= 1 else 3) if row[23] <= 18 else (1 if row[15] <= 45 else 7))) if row[19] <= 13 else ((-6
        if row[15] <= -1460 else 6) if row[21] <= 3 else (-2 if row[20] <= 6 else -11)))
    )
    score += (
        (((-1 if row[27] <= 4 else -6) if row[10] <= -271 else 1) if row[19] <= 8 else (((-8 if row[25] <= 8 else 7)
        if row[21] <= 2 else 8) if row[21] <= 3 else -8)) if row[15] <= -509 else (((((((-3 if row[10] <= -212 else
        4) if row[27] <= 4 else 9) if row[21] <= 3 else (4 if row[22] <= 8 else -3)) if row[25] <= 8 else (-12 if
        row[1] <= -262 else 0)) if row[22] <= 53 else (3 if row[25] <= 2 else 9)) if row[10] <= -1 else 7) if row[6]
        <= 28 else ((2 if row[19] <= 1 else -5) if row[0] <= 8 else 1))
    )
    score += (
        ((((-4 if row[9] <= -61 else (5 if row[23] <= 38 else -2)) if row[18] <= 1 else (2 if row[12] <= -77 else
        -6)) if row[2] <= 6 else (6 if row[12] <= -46 else -3)) if row[12] <= -24 else ((4 if row[16] <= 4 else ((-8
        if row[2] <= 4 else 2) if row[18] <= 0 else ((4 if row[2] <= 9 else -9) if row[23] <= 17 else (2 if row[22]
        <= 11 else (-4 if row[9] <= 216 else 7))))) if row[15] <= -456 else (0 if row[9] <= -57 else (4 if row[14]
        <= -128 else -2)))) if row[8] <= 0 else (1 if row[12] <= 151 else 9)
    )
    score += (
        ((((2 if row[11] <= -888 else 6) if row[6] <= 70 else -2) if row[27] <= 4 else -1) if row[28] <= 2 else
        (((((((-1 if row[4] <= 20 else -11) if row[26] <= 42 else 7) if row[25] <= 15 else 12) if row[28] <= 3 else
        -3) if row[3] <= 72 else 8) if row[11] <= -424 else ((1 if row[4] <= 20 else -9) if row[6] <= 3 else (((5 if
        row[27] <= 2 else -5) if row[4] <= 7 else 9) if row[27] <= 3 else 6))) if row[6] <= 31 else ((1 if row[27]
        <= 2 else -6) if row[0] <= 6 else 0))) if row[13] <= 67 else -9
    )
    if not 15 < score < 350:
        return score
    score += (
        ((((0 if row[25] <= 21 else -9) if row[9] <= -61 else (4 if row[1] <= 0 else -3)) if row[18] <= 2 else (-6
        if row[10] <= -446 else ((4 if row[25] <= 3 else -11) if row[1] <= -323 else (((-5 if row[26] <= 28 else 5)
        if row[2] <= -1 else ((5 if row[18] <= 16 else -4) if row[19] <= 2 else -1)) if row[25] <= 16 else 8)))) if
        row[6] <= 29 else (1 if row[19] <= 0 else (-8 if row[0] <= -8 else ((-2 if row[9] <= -61 else 2) if row[26]
        <= 1 else (-7 if row[26] <= 25 else 7))))) if row[9] <= 216 else 7
    )
    score += (
        ((((-2 if row[8] <= 3 else 4) if row[10] <= 161 else 8) if row[3] <= 40 else 9) if row[18] <= 3 else (((((11
        if row[21] <= 0 else -4) if row[20] <= 1 else -8) if row[30] <= 2 else 3) if row[21] <= 3 else (1 if row[20]
        <= 1 else -8)) if row[29] <= 2 else -11)) if row[24] <= 0 else ((0 if row[29] <= 0 else -14) if row[30] <= 0
        else (((-5 if row[14] <= -1440 else ((-5 if row[29] <= 0 else 2) if row[20] <= 3 else 7)) if row[30] <= 2
        else (2 if row[26] <= 47 else 7)) if row[8] <= 0 else 6))
    )
    score += (
        (((-4 if row[14] <= -271 else -1) if row[11] <= -395 else (9 if row[30] <= 0 else -3)) if row[24] <= 4 else
        (-7 if row[30] <= 1 else (7 if row[12] <= -53 else 0))) if row[12] <= 15 else ((-2 if row[9] <= -129 else
        ((((-7 if row[30] <= 0 else 1) if row[26] <= 36 else -9) if row[0] <= -2 else (5 if row[20] <= 1 else ((2 if
        row[28] <= 2 else (2 if row[12] <= 40 else (-3 if row[26] <= 4 else -12))) if row[26] <= 38 else 8))) if
        row[24] <= 0 else 3)) if row[9] <= 216 else (-4 if row[30] <= 0 else 8))
    )
    score += (
        ((3 if row[28] <= 1 else (((1 if row[1] <= -11 else -5) if row[27] <= 3 else ((-6 if row[1] <= -295 else (0
        if row[11] <= -784 else 4)) if row[23] <= 22 else (4 if row[28] <= 2 else -4))) if row[6] <= 22 else (2 if
        row[27] <= 2 else -5))) if row[24] <= 3 else ((((-8 if row[6] <= 50 else 3) if row[21] <= 2 else (8 if
        row[6] <= 18 else -3)) if row[13] <= -1460 else (((-3 if row[22] <= 30 else 2) if row[23] <= 30 else 4) if
        row[11] <= -659 else 5)) if row[13] <= -129 else -2)) if row[13] <= 107 else -9
    )
    score += (
        (1 if row[30] <= 3 else 5) if row[16] <= 10 else ((((-1 if row[27] <= 4 else ((-10 if row[29] <= 2 else (-5
        if row[11] <= -560 else 10)) if row[30] <= 0 else (-12 if row[30] <= 2 else 1))) if row[3] <= 5 else ((-5 if
        row[27] <= 4 else 5) if row[11] <= -701 else (2 if row[30] <= 0 else 9))) if row[30] <= 3 else (0 if row[11]
        <= -1037 else 7)) if row[21] <= 3 else (-10 if row[30] <= 2 else (((-1 if row[26] <= 1 else -5) if row[26]
        <= 26 else 5) if row[3] <= 3 else (2 if row[29] <= 0 else -8))))
    )
    score += (
        ((((((-1 if row[11] <= -424 else 3) if row[4] <= 27 else -5) if row[4] <= 42 else 8) if row[15] <= 253 else
        7) if row[10] <= 161 else 8) if row[18] <= 3 else ((((-8 if row[11] <= -888 else 1) if row[29] <= 0 else -6)
        if row[5] <= 1 else 6) if row[4] <= 24 else (10 if row[4] <= 29 else -4))) if row[24] <= 0 else (((0 if
        row[18] <= 2 else -5) if row[11] <= -1037 else (-2 if row[18] <= 0 else ((-5 if row[10] <= -610 else 3) if
        row[14] <= 43 else -5))) if row[9] <= 57 else (6 if row[11] <= 579 else -7))
    )
    score += (
        ((2 if row[16] <= 2 else ((-2 if row[24] <= 0 else 8) if row[12] <= -88 else (1 if row[17] <= 2 else (-3 if
        row[12] <= -34 else -7)))) if row[4] <= 24 else 4) if row[12] <= -24 else ((-3 if row[16] <= 13 else 6) if
        row[17] <= 2 else ((2 if row[8] <= 0 else 8) if row[16] <= 10 else (((-1 if row[4] <= 29 else -9) if row[11]
        <= 201 else -9) if row[15] <= -473 else (((3 if row[21] <= 0 else -4) if row[24] <= 8 else 3) if row[4] <= 4
        else ((-5 if row[24] <= 2 else 5) if row[0] <= -1 else 4)))))
    )
    score += (
        (4 if row[0] <= -27 else (2 if row[17] <= 2 else (((-6 if row[0] <= -18 else (6 if row[0] <= -9 else (6 if
        row[12] <= -88 else (((-5 if row[7] <= 9 else ((-7 if row[19] <= 0 else 3) if row[27] <= 4 else 6)) if
        row[20] <= 0 else (1 if row[9] <= -92 else -5)) if row[12] <= 15 else 1)))) if row[12] <= 108 else (4 if
        row[9] <= 172 else (-10 if row[1] <= -246 else 6))) if row[6] <= 17 else (-4 if row[0] <= -1 else (1 if
        row[17] <= 34 else -2))))) if row[9] <= 216 else (8 if row[6] <= 52 else -1)
    )
    score += (
        ((((-4 if row[7] <= 9 else ((5 if row[1] <= -1 else -2) if row[25] <= 1 else 6)) if row[29] <= 0 else (5 if
        row[12] <= -88 else -3)) if row[12] <= 20 else ((((-3 if row[7] <= 3 else 6) if row[16] <= 16 else ((1 if
        row[25] <= 2 else (6 if row[12] <= 172 else -3)) if row[9] <= 172 else -5)) if row[1] <= 15 else -3) if
        row[19] <= 15 else -3)) if row[6] <= 35 else (((3 if row[19] <= 0 else -9) if row[0] <= -9 else 0) if
        row[12] <= 98 else -4)) if row[9] <= 216 else (8 if row[6] <= 52 else -2)
    )
    score += (
        ((((3 if row[6] <= 40 else -1) if row[18] <= 1 else (-3 if row[11] <= -1129 else 1)) if row[11] <= -108 else
        5) if row[26] <= 1 else (((-2 if row[26] <= 13 else (((5 if row[6] <= 48 else -6) if row[4] <= 2 else (((6
        if row[22] <= 10 else (-6 if row[11] <= -315 else 3)) if row[4] <= 17 else -10) if row[4] <= 23 else (-7 if
        row[18] <= 1 else 10))) if row[22] <= 53 else 6)) if row[4] <= 35 else -11) if row[5] <= 0 else ((-6 if
        row[26] <= 23 else 6) if row[22] <= 13 else -7))) if row[13] <= -21 else -7
    )
    score += (
        ((((((4 if row[25] <= 21 else -8) if row[18] <= 0 else (2 if row[21] <= 1 else -3)) if row[4] <= 1 else (-4
        if row[25] <= 1 else ((2 if row[25] <= 3 else -6) if row[18] <= 0 else 4))) if row[11] <= 85 else 6) if
        row[3] <= 39 else 9) if row[18] <= 5 else (((3 if row[14] <= -386 else -3) if row[21] <= 3 else -6) if
        row[29] <= 2 else -9)) if row[24] <= 0 else (((0 if row[11] <= -494 else (2 if row[25] <= 3 else 8)) if
        row[11] <= 201 else (-9 if row[14] <= -609 else 2)) if row[8] <= 0 else 5)
    )
    score += (
        (((((5 if row[0] <= 3 else -3) if row[27] <= 2 else -4) if row[20] <= 5 else 4) if row[11] <= -424 else ((-4
        if row[23] <= 3 else 5) if row[23] <= 28 else -5)) if row[25] <= 7 else ((8 if row[24] <= 0 else -8) if
        row[27] <= 4 else -10)) if row[30] <= 2 else (((1 if row[30] <= 3 else 4) if row[21] <= 3 else ((0 if
        row[24] <= 3 else (6 if row[24] <= 11 else -1)) if row[20] <= 3 else (((-1 if row[23] <= 95 else -6) if
        row[25] <= 1 else 3) if row[19] <= 5 else -6))) if row[25] <= 16 else 7)
    )
    score += (
        (((((((3 if row[27] <= 4 else ((7 if row[6] <= 2 else -3) if row[4] <= 24 else 8)) if row[2] <= 14 else -4)
        if row[1] <= -8 else (((0 if row[6] <= 28 else -4) if row[25] <= 16 else 10) if row[25] <= 20 else -9)) if
        row[4] <= 27 else ((5 if row[14] <= -1440 else -7) if row[4] <= 42 else 5)) if row[2] <= 33 else 5) if
        row[8] <= 0 else (7 if row[27] <= 4 else -2)) if row[6] <= 40 else (((-1 if row[21] <= 4 else -4) if row[25]
        <= 4 else 8) if row[2] <= 6 else 6)) if row[13] <= 107 else -8
    )
    score += (
        (((((0 if row[12] <= 40 else 7) if row[2] <= 8 else (3 if row[21] <= 3 else -8)) if row[6] <= 40 else -5) if
        row[22] <= 13 else ((-3 if row[3] <= 4 else 1) if row[12] <= 255 else (-3 if row[7] <= 5 else 6))) if row[7]
        <= 9 else (((((4 if row[12] <= -88 else -2) if row[22] <= 97 else 4) if row[2] <= 19 else 7) if row[12] <=
        -34 else -6) if row[12] <= -32 else ((2 if row[12] <= 162 else 7) if row[6] <= 16 else ((-2 if row[13] <=
        -558 else 3) if row[27] <= 4 else -2)))) if row[13] <= -74 else -4
    )
    score += (
        ((-1 if row[10] <= 0 else 4) if row[26] <= 2 else (-8 if row[14] <= -571 else -1)) if row[30] <= 2 else
        (((-4 if row[10] <= -406 else 1) if row[7] <= 5 else (4 if row[28] <= 2 else (((((3 if row[1] <= 23 else -4)
        if row[7] <= 10 else (5 if row[1] <= -71 else -6)) if row[23] <= 103 else -4) if row[14] <= 43 else -7) if
        row[26] <= 42 else 8))) if row[19] <= 3 else (1 if row[20] <= 8 else (((4 if row[23] <= 17 else -3) if
        row[14] <= -1440 else (0 if row[29] <= 0 else -6)) if row[19] <= 31 else 6)))
    )
    if not 15 < score < 350:
        return score
    score += (
        ((((((((-2 if row[3] <= 3 else -11) if row[12] <= -29 else 4) if row[27] <= 4 else ((-3 if row[11] <= -618
        else 11) if row[12] <= -46 else (-9 if row[15] <= -311 else -1))) if row[3] <= 40 else 8) if row[12] <= 144
        else 7) if row[20] <= 1 else (-7 if row[20] <= 4 else (-2 if row[15] <= -112 else 2))) if row[24] <= 0 else
        ((-5 if row[11] <= -982 else (5 if row[24] <= 4 else 0)) if row[7] <= 9 else 2)) if row[12] <= 255 else (6
        if row[12] <= 345 else (-7 if row[7] <= 4 else 2))) if row[13] <= 107 else -8
    )
    score += (
        (((1 if row[30] <= 3 else 5) if row[16] <= 8 else ((((0 if row[25] <= 8 else (-8 if row[6] <= 11 else 2)) if
        row[24] <= 12 else 4) if row[30] <= 3 else 4) if row[21] <= 3 else (((-1 if row[16] <= 17 else -6) if
        row[15] <= -112 else 0) if row[25] <= 1 else ((-9 if row[21] <= 5 else -2) if row[30] <= 3 else ((5 if
        row[6] <= 12 else -6) if row[9] <= -50 else ((2 if row[25] <= 3 else 11) if row[0] <= 43 else (-7 if row[0]
        <= 67 else 6))))))) if row[9] <= 216 else 6) if row[13] <= 107 else -7
    )
    score += (
        ((((-7 if row[1] <= -128 else -2) if row[10] <= -446 else (0 if row[13] <= -211 else -4)) if row[7] <= 9
        else (((((-3 if row[1] <= -89 else (3 if row[21] <= 2 else 10)) if row[9] <= -77 else (-5 if row[9] <= -68
        else (0 if row[2] <= 14 else 8))) if row[21] <= 3 else ((1 if row[23] <= 10 else (-3 if row[2] <= 3 else
        -8)) if row[24] <= 4 else (4 if row[24] <= 11 else (-7 if row[23] <= 26 else 1)))) if row[23] <= 176 else 5)
        if row[9] <= -27 else 3)) if row[9] <= 216 else 5) if row[13] <= -21 else -5
    )
    score += (
        (((((((3 if row[21] <= 3 else -8) if row[12] <= -49 else -6) if row[12] <= -24 else 1) if row[22] <= 83 else
        -5) if row[25] <= 20 else -8) if row[21] <= 6 else -8) if row[30] <= 2 else (3 if row[17] <= 6 else ((0 if
        row[9] <= -57 else (2 if row[12] <= 119 else 6)) if row[20] <= 8 else ((((-9 if row[13] <= -530 else -4) if
        row[5] <= 1 else 6) if row[4] <= 4 else 1) if row[25] <= 1 else ((-7 if row[30] <= 3 else (6 if row[22] <=
        15 else -1)) if row[22] <= 47 else 8))))) if row[13] <= -129 else -3
    )
    score += (
        (2 if row[27] <= 2 else (((2 if row[17] <= 1 else (-8 if row[21] <= 5 else 2)) if row[23] <= 3 else ((1 if
        row[28] <= 2 else ((-9 if row[21] <= 0 else (-4 if row[18] <= 8 else 5)) if row[12] <= 234 else 4)) if
        row[27] <= 3 else ((7 if row[17] <= 26 else (-7 if row[29] <= 0 else 2)) if row[21] <= 0 else (0 if row[27]
        <= 4 else -5)))) if row[3] <= 40 else 6)) if row[30] <= 3 else (4 if row[21] <= 3 else ((-2 if row[10] <=
        -610 else 2) if row[18] <= 3 else (-4 if row[29] <= 2 else 7)))
    )
    score += (
        ((2 if row[19] <= 4 else ((-4 if row[12] <= 47 else 5) if row[20] <= 8 else -7)) if row[28] <= 2 else (((((3
        if row[21] <= 3 else -6) if row[21] <= 5 else (6 if row[19] <= 26 else -6)) if row[25] <= 20 else (-8 if
        row[13] <= -530 else 5)) if row[13] <= -205 else -3) if row[6] <= 13 else (((((-2 if row[25] <= 8 else 6) if
        row[13] <= -254 else 2) if row[12] <= 84 else (0 if row[20] <= 1 else -5)) if row[12] <= 255 else (9 if
        row[21] <= 5 else -1)) if row[12] <= 345 else -6))) if row[13] <= 198 else -7
    )
    score += (
        (((((3 if row[1] <= 0 else -6) if row[27] <= 2 else -1) if row[25] <= 1 else ((-3 if row[15] <= -492 else (6
        if row[29] <= 1 else -2)) if row[30] <= 3 else (4 if row[25] <= 8 else 11))) if row[26] <= 1 else (((-5 if
        row[8] <= 3 else 3) if row[3] <= 4 else 3) if row[26] <= 25 else (((5 if row[1] <= -229 else -3) if row[25]
        <= 3 else (5 if row[26] <= 35 else -9)) if row[30] <= 3 else 6))) if row[24] <= 8 else (5 if row[24] <= 10
        else (1 if row[1] <= 0 else -4))) if row[15] <= 253 else 5
    )
    score += (
        ((((-1 if row[12] <= 40 else 2) if row[4] <= 8 else -5) if row[26] <= 1 else ((-6 if row[26] <= 24 else (-7
        if row[6] <= 9 else ((-4 if row[12] <= -13 else 10) if row[24] <= 1 else (-7 if row[4] <= 5 else 5)))) if
        row[14] <= -372 else 0)) if row[15] <= -509 else (((((-1 if row[24] <= 7 else -6) if row[24] <= 8 else 2) if
        row[6] <= 70 else (-1 if row[12] <= 84 else -11)) if row[15] <= -167 else (1 if row[4] <= 18 else 7)) if
        row[11] <= -370 else (5 if row[6] <= 21 else 0))) if row[9] <= 216 else 5
    )
    score += (
        (2 if row[17] <= 2 else ((-6 if row[23] <= 313 else 2) if row[10] <= -610 else ((((-4 if row[23] <= 4 else
        -1) if row[30] <= 3 else 0) if row[8] <= 3 else (7 if row[8] <= 11 else -2)) if row[2] <= 22 else (-3 if
        row[15] <= -554 else (((8 if row[17] <= 16 else -2) if row[0] <= -14 else -6) if row[0] <= 29 else 7))))) if
        row[15] <= -112 else ((((-7 if row[11] <= -1008 else 2) if row[0] <= 8 else 6) if row[1] <= -108 else (2 if
        row[0] <= -2 else -5)) if row[23] <= 18 else (-1 if row[7] <= 4 else 6))
    )
    score += (
        (1 if row[9] <= 85 else 7) if row[16] <= 10 else ((((1 if row[16] <= 32 else ((1 if row[21] <= 0 else -4) if
        row[17] <= 32 else -6)) if row[3] <= 5 else ((-3 if row[16] <= 29 else 4) if row[10] <= -161 else 7)) if
        row[30] <= 3 else 3) if row[21] <= 3 else (-8 if row[30] <= 2 else (((((-2 if row[10] <= -250 else 7) if
        row[6] <= 14 else (-6 if row[14] <= -179 else 4)) if row[9] <= -57 else (-4 if row[28] <= 1 else (-3 if
        row[10] <= -610 else 3))) if row[14] <= 43 else -6) if row[3] <= 3 else -4)))
    )
    score += (
        ((3 if row[13] <= -197 else -2) if row[16] <= 8 else ((((-1 if row[12] <= 98 else -5) if row[12] <= 162 else
        (((-2 if row[2] <= 1 else 4) if row[12] <= 271 else 6) if row[12] <= 345 else -4)) if row[26] <= 45 else 5)
        if row[25] <= 1 else ((((3 if row[15] <= -1460 else -4) if row[15] <= -509 else 6) if row[0] <= 90 else -3)
        if row[26] <= 1 else ((-1 if row[12] <= 77 else 6) if row[25] <= 4 else (-7 if row[10] <= -260 else (-7 if
        row[26] <= 19 else (6 if row[26] <= 63 else -4))))))) if row[13] <= 150 else -6
    )
    score += (
        ((((-9 if row[30] <= 0 else (-3 if row[7] <= 5 else 3)) if row[27] <= 2 else ((1 if row[28] <= 2 else ((-9
        if row[19] <= 0 else -2) if row[4] <= 20 else 8)) if row[27] <= 3 else 0)) if row[30] <= 3 else (4 if
        row[20] <= 1 else (4 if row[27] <= 3 else (((3 if row[27] <= 4 else -6) if row[28] <= 2 else (-2 if row[10]
        <= -333 else 7)) if row[23] <= 16 else ((-3 if row[13] <= -334 else 2) if row[19] <= 4 else (-6 if row[4] <=
        22 else 5)))))) if row[13] <= 150 else -5) if row[9] <= 216 else 5
    )
    score += (
        (((((-1 if row[16] <= 20 else -5) if row[11] <= -424 else ((-4 if row[9] <= -148 else 7) if row[9] <= -47
        else -2)) if row[20] <= 5 else ((-3 if row[18] <= 1 else 4) if row[9] <= -77 else ((1 if row[11] <= -579
        else -8) if row[3] <= -1 else 1))) if row[3] <= 11 else ((4 if row[24] <= 3 else -6) if row[20] <= 3 else
        9)) if row[21] <= 3 else (-2 if row[9] <= -53 else (-3 if row[21] <= 5 else (3 if row[16] <= 17 else 0))))
        if row[8] <= 0 else (7 if row[16] <= 24 else (-7 if row[7] <= 4 else 3))
    )
    score += (
        ((-8 if row[23] <= 22 else -3) if row[11] <= -825 else (-3 if row[9] <= -129 else (((-3 if row[11] <= -449
        else 5) if row[17] <= 23 else 8) if row[26] <= 28 else -6))) if row[7] <= 2 else (3 if row[17] <= 1 else
        (((-3 if row[23] <= 6 else (((((5 if row[17] <= 11 else 0) if row[9] <= -53 else 6) if row[9] <= -42 else
        -4) if row[0] <= 32 else -1) if row[7] <= 11 else -4)) if row[9] <= -32 else 2) if row[26] <= 3 else (-3 if
        row[26] <= 16 else ((2 if row[0] <= -10 else -3) if row[17] <= 33 else 3))))
    )
    score += (
        ((-3 if row[16] <= 15 else 2) if row[17] <= 6 else ((0 if row[9] <= 18 else (6 if row[20] <= 1 else -1)) if
        row[16] <= 11 else (((-4 if row[7] <= 8 else (((-6 if row[17] <= 20 else 1) if row[23] <= 14 else (-1 if
        row[16] <= 22 else 4)) if row[4] <= 9 else -3)) if row[9] <= -49 else ((-1 if row[16] <= 21 else -5) if
        row[4] <= 18 else 3)) if row[25] <= 1 else ((0 if row[25] <= 8 else -5) if row[30] <= 3 else ((0 if row[9]
        <= -47 else 6) if row[14] <= -146 else -5))))) if row[9] <= 216 else 4
    )
    if not 15 < score < 350:
        return score
    score += (
        ((3 if row[0] <= -27 else (((-7 if row[6] <= 5 else (2 if row[27] <= 3 else -4)) if row[10] <= -519 else (-3
        if row[0] <= -16 else ((0 if row[11] <= -424 else ((5 if row[11] <= -315 else -3) if row[14] <= -571 else (5
        if row[21] <= 6 else 0))) if row[18] <= 17 else (-1 if row[22] <= 21 else -6)))) if row[15] <= -210 else
        -4)) if row[6] <= 70 else ((-4 if row[27] <= 3 else 6) if row[21] <= 0 else (-8 if row[0] <= 3 else -1))) if
        row[15] <= -167 else (1 if row[25] <= 2 else (-3 if row[0] <= -4 else 9))
    )
    score += (
        ((((5 if row[9] <= -140 else -1) if row[12] <= -43 else (((4 if row[0] <= -3 else -3) if row[17] <= 9 else
        (1 if row[16] <= 2 else -6)) if row[14] <= -164 else 2)) if row[4] <= 24 else 4) if row[12] <= -24 else
        (((((-4 if row[9] <= -47 else 3) if row[16] <= 34 else -6) if row[10] <= -583 else (-4 if row[9] <= -192
        else (3 if row[17] <= 1 else 0))) if row[4] <= 23 else 7) if row[4] <= 27 else ((3 if row[16] <= 20 else -8)
        if row[15] <= -319 else (-5 if row[0] <= 20 else 5)))) if row[15] <= -167 else 2
    )
    score += (
        ((((4 if row[13] <= -111 else -2) if row[16] <= 3 else (((-1 if row[15] <= -473 else ((3 if row[0] <= 86
        else -3) if row[15] <= -216 else -2)) if row[21] <= 2 else (1 if row[19] <= 10 else 10)) if row[21] <= 3
        else (0 if row[19] <= 10 else -5))) if row[6] <= 44 else ((-1 if row[19] <= 1 else (-7 if row[0] <= 3 else
        (-5 if row[19] <= 5 else 2))) if row[2] <= 6 else 6)) if row[15] <= -112 else ((-2 if row[0] <= 41 else 3)
        if row[21] <= 6 else (4 if row[3] <= 2 else -2))) if row[13] <= 220 else -6
    )
    score += (
        ((((-9 if row[10] <= -394 else 3) if row[6] <= 4 else (((9 if row[16] <= 4 else 3) if row[13] <= -74 else
        -3) if row[3] <= 0 else (-2 if row[0] <= 88 else 6))) if row[19] <= 8 else -6) if row[28] <= 2 else ((-1 if
        row[3] <= 40 else 6) if row[6] <= 24 else (-5 if row[0] <= 67 else 4))) if row[24] <= 0 else (((1 if row[4]
        <= 5 else (7 if row[0] <= -3 else (7 if row[6] <= 9 else (2 if row[24] <= 11 else -5)))) if row[1] <= 23
        else -4) if row[0] <= 90 else (-1 if row[4] <= 8 else -9))
    )
    score += (
        (((((-6 if row[6] <= 44 else -1) if row[7] <= 5 else ((-2 if row[12] <= -32 else 7) if row[7] <= 6 else -2))
        if row[12] <= 137 else (8 if row[12] <= 151 else -1)) if row[12] <= 172 else -7) if row[11] <= -825 else (2
        if row[6] <= 21 else ((4 if row[12] <= 84 else (-6 if row[12] <= 271 else 3)) if row[10] <= -222 else (-5 if
        row[12] <= 47 else 0)))) if row[7] <= 9 else ((4 if row[17] <= 0 else 0) if row[9] <= -27 else ((3 if
        row[14] <= -112 else -1) if row[19] <= 18 else (-6 if row[2] <= 3 else 3)))
    )
    score += (
        ((-1 if row[4] <= 4 else (-6 if row[3] <= 48 else 4)) if row[11] <= -494 else ((1 if row[9] <= -57 else 9)
        if row[9] <= -49 else (((-8 if row[0] <= -1 else -1) if row[26] <= 71 else 4) if row[3] <= 3 else 3))) if
        row[30] <= 2 else ((((-6 if row[11] <= -825 else (-1 if row[26] <= 2 else 7)) if row[25] <= 3 else 10) if
        row[7] <= 2 else (((0 if row[0] <= 67 else 4) if row[0] <= 92 else -2) if row[9] <= 216 else 5)) if row[25]
        <= 16 else (10 if row[26] <= 24 else (-6 if row[9] <= 36 else 7)))
    )
    score += (
        ((((((1 if row[0] <= -3 else -8) if row[22] <= 3 else (3 if row[9] <= -77 else (-4 if row[9] <= -68 else
        1))) if row[18] <= 17 else (((-8 if row[28] <= 2 else 6) if row[0] <= 8 else -7) if row[29] <= 2 else -9))
        if row[21] <= 2 else ((2 if row[29] <= 1 else -6) if row[28] <= 3 else 9)) if row[21] <= 3 else ((1 if
        row[0] <= -6 else -4) if row[9] <= -61 else (-5 if row[21] <= 5 else (4 if row[22] <= 11 else (2 if row[28]
        <= 2 else -3))))) if row[22] <= 47 else 1) if row[15] <= 253 else 4
    )
    score += (
        (((((-9 if row[23] <= 11 else -2) if row[11] <= -424 else (-6 if row[0] <= -14 else 3)) if row[19] <= 0 else
        (((-4 if row[10] <= -458 else 0) if row[23] <= 232 else 4) if row[2] <= 5 else 3)) if row[20] <= 4 else
        (((-1 if row[11] <= -1037 else (0 if row[27] <= 3 else (0 if row[2] <= 0 else ((9 if row[19] <= 0 else 3) if
        row[0] <= 92 else -3)))) if row[25] <= 2 else (7 if row[26] <= 2 else 0)) if row[19] <= 9 else (5 if row[20]
        <= 5 else -4))) if row[2] <= 102 else 8) if row[13] <= 220 else -6
    )
    score += (
        (((1 if row[3] <= 0 else -5) if row[4] <= 1 else -8) if row[7] <= 2 else (0 if row[10] <= -171 else -2)) if
        row[25] <= 1 else (((((9 if row[30] <= 1 else (0 if row[25] <= 6 else -9)) if row[4] <= 2 else (11 if
        row[10] <= -358 else 3)) if row[27] <= 4 else (6 if row[25] <= 2 else -6)) if row[26] <= 2 else (-7 if
        row[10] <= -290 else -1)) if row[30] <= 3 else (((6 if row[4] <= 8 else -2) if row[25] <= 8 else 10) if
        row[26] <= 1 else ((-2 if row[4] <= 5 else 7) if row[4] <= 35 else -7)))
    )
    score += (
        (5 if row[1] <= -153 else (1 if row[5] <= 0 else 6)) if row[16] <= 3 else ((((-6 if row[1] <= -83 else (-3
        if row[18] <= 2 else 3)) if row[16] <= 15 else (((-4 if row[2] <= -1 else 1) if row[18] <= 2 else 4) if
        row[18] <= 24 else -6)) if row[17] <= 6 else (((-4 if row[30] <= 3 else 7) if row[29] <= 0 else -7) if
        row[28] <= 1 else ((((-2 if row[16] <= 11 else -8) if row[2] <= 22 else 4) if row[29] <= 0 else 0) if
        row[20] <= 4 else 0))) if row[3] <= 39 else (8 if row[29] <= 0 else 0))
    )
    score += (
        ((1 if row[2] <= 14 else -5) if row[16] <= 28 else ((1 if row[17] <= 4 else (((-4 if row[16] <= 37 else (((8
        if row[20] <= 1 else -6) if row[12] <= -49 else (2 if row[17] <= 23 else -6)) if row[20] <= 4 else 6)) if
        row[20] <= 8 else (-5 if row[14] <= -280 else -1)) if row[25] <= 2 else (-7 if row[20] <= 0 else ((1 if
        row[21] <= 5 else 8) if row[2] <= 0 else (4 if row[22] <= 4 else (4 if row[21] <= 1 else -5)))))) if row[2]
        <= 14 else (4 if row[12] <= 129 else -4))) if row[3] <= 39 else 4
    )
    score += (
        ((((((-9 if row[20] <= 4 else -1) if row[13] <= -345 else (-4 if row[0] <= -7 else 5)) if row[0] <= 15 else
        (1 if row[20] <= 1 else -8)) if row[7] <= 5 else ((2 if row[22] <= 15 else (1 if row[20] <= 0 else -4)) if
        row[22] <= 47 else (0 if row[0] <= -1 else (4 if row[19] <= 6 else -2)))) if row[11] <= -888 else (((0 if
        row[20] <= 4 else 3) if row[20] <= 8 else (0 if row[19] <= 2 else -5)) if row[30] <= 3 else 2)) if row[15]
        <= 253 else (-4 if row[7] <= 4 else 7)) if row[13] <= -21 else -3
    )
    score += (
        (2 if row[17] <= 2 else ((1 if row[23] <= 232 else 6) if row[6] <= 16 else ((((5 if row[0] <= -18 else -4)
        if row[22] <= 18 else ((2 if row[22] <= 83 else (-5 if row[13] <= -366 else 1)) if row[29] <= 2 else -7)) if
        row[13] <= -270 else ((2 if row[13] <= -197 else -2) if row[22] <= 57 else ((4 if row[6] <= 33 else -4) if
        row[0] <= 10 else 6))) if row[27] <= 4 else (2 if row[17] <= 22 else (4 if row[22] <= 1 else (-5 if row[13]
        <= -205 else (-5 if row[22] <= 13 else 4))))))) if row[13] <= -74 else -2
    )
    score += (
        (0 if row[26] <= 1 else (((-6 if row[26] <= 27 else (-5 if row[24] <= 0 else (-1 if row[20] <= 1 else 11)))
        if row[13] <= -625 else (-4 if row[10] <= -458 else (7 if row[10] <= -382 else (((4 if row[9] <= -43 else
        -4) if row[27] <= 4 else -6) if row[26] <= 16 else 2)))) if row[24] <= 4 else -5)) if row[24] <= 8 else ((-4
        if row[10] <= -519 else 6) if row[24] <= 10 else (((-6 if row[9] <= -157 else 1) if row[4] <= 4 else -6) if
        row[20] <= 3 else (-5 if row[16] <= 16 else (6 if row[16] <= 32 else 0))))
    )
    score += (
        (((-6 if row[20] <= 1 else -1) if row[23] <= 3 else 0) if row[7] <= 11 else (6 if row[23] <= 3 else ((-7 if
        row[9] <= -8 else 1) if row[29] <= 2 else 3))) if row[24] <= 8 else (((0 if row[7] <= 5 else 7) if row[29]
        <= 2 else -6) if row[24] <= 10 else (((((-12 if row[18] <= 6 else 0) if row[15] <= -129 else 1) if row[20]
        <= 7 else (5 if row[3] <= 0 else -4)) if row[24] <= 12 else (2 if row[15] <= -75 else -6)) if row[9] <= -68
        else (3 if row[3] <= 3 else (-4 if row[18] <= 10 else 4))))
    )
    if not 15 < score < 350:
        return score
    score += (
        (((((0 if row[6] <= 94 else -6) if row[25] <= 20 else -6) if row[13] <= -94 else -5) if row[21] <= 6 else (0
        if row[19] <= 5 else -11)) if row[30] <= 2 else ((5 if row[28] <= 0 else (((-9 if row[6] <= 16 else -2) if
        row[25] <= 1 else 6) if row[7] <= 2 else (2 if row[17] <= 6 else ((0 if row[26] <= 5 else -4) if row[26] <=
        23 else ((0 if row[28] <= 2 else 8) if row[14] <= -637 else (4 if row[19] <= 1 else -2)))))) if row[25] <=
        16 else (9 if row[26] <= 24 else 0))) if row[13] <= 244 else -5
    )
    score += (
        (((((((1 if row[24] <= 0 else 9) if row[0] <= 38 else -2) if row[27] <= 2 else (-2 if row[24] <= 0 else (-4
        if row[19] <= 2 else 3))) if row[3] <= 5 else (-3 if row[15] <= -531 else (-5 if row[10] <= -471 else (((6
        if row[22] <= 19 else -2) if row[0] <= -10 else -4) if row[0] <= 6 else 5)))) if row[24] <= 6 else (-1 if
        row[28] <= 3 else -7)) if row[15] <= -112 else (3 if row[18] <= 5 else -2)) if row[0] <= 95 else -7) if
        row[24] <= 8 else (4 if row[24] <= 10 else (6 if row[0] <= -19 else 0))
    )
    score += (
        (((-3 if row[7] <= 1 else (((7 if row[13] <= -305 else 0) if row[14] <= -229 else 6) if row[16] <= 2 else
        (((1 if row[14] <= 43 else -4) if row[1] <= 23 else -3) if row[19] <= 12 else (-5 if row[13] <= -625 else
        0)))) if row[6] <= 38 else (((2 if row[1] <= -128 else -6) if row[18] <= 0 else (-3 if row[1] <= -224 else
        2)) if row[26] <= 4 else (0 if row[19] <= 1 else -6))) if row[18] <= 17 else (((1 if row[9] <= -92 else -9)
        if row[5] <= 1 else 3) if row[14] <= -1440 else 0)) if row[13] <= 220 else -5
    )
    score += (
        (((-1 if row[19] <= 0 else 5) if row[19] <= 5 else 0) if row[16] <= 4 else (0 if row[19] <= 16 else ((((4 if
        row[7] <= 3 else -6) if row[24] <= 8 else 5) if row[21] <= 2 else 10) if row[21] <= 3 else (-5 if row[0] <=
        77 else 2)))) if row[13] <= -230 else ((0 if row[0] <= 13 else (-8 if row[19] <= 4 else 0)) if row[7] <= 5
        else (((0 if row[13] <= -147 else -3) if row[20] <= 5 else ((0 if row[24] <= 1 else 3) if row[21] <= 7 else
        (3 if row[16] <= 28 else -3))) if row[19] <= 24 else 4))
    )
    score += (
        ((((1 if row[10] <= -98 else -6) if row[4] <= 4 else -7) if row[4] <= 30 else 4) if row[29] <= 0 else (7 if
        row[12] <= -77 else ((-6 if row[29] <= 2 else (7 if row[30] <= 0 else (-8 if row[30] <= 1 else 2))) if
        row[12] <= -24 else ((0 if row[26] <= 10 else (0 if row[30] <= 1 else -10)) if row[15] <= -1460 else ((1 if
        row[28] <= 3 else 10) if row[29] <= 1 else 1))))) if row[30] <= 2 else ((((0 if row[6] <= 70 else -3) if
        row[4] <= 17 else -3) if row[15] <= -112 else 2) if row[25] <= 16 else 5)
    )
    score += (
        (4 if row[28] <= 0 else (((((((-3 if row[12] <= -59 else (0 if row[27] <= 4 else 8)) if row[20] <= 0 else (2
        if row[12] <= -77 else (-4 if row[25] <= 2 else (-4 if row[12] <= -53 else 4)))) if row[12] <= -42 else ((4
        if row[19] <= 1 else -5) if row[15] <= -269 else 8)) if row[2] <= 7 else ((-7 if row[27] <= 4 else 5) if
        row[20] <= 2 else 6)) if row[12] <= -34 else (-8 if row[0] <= 10 else (3 if row[19] <= 3 else -6))) if
        row[12] <= -32 else 0) if row[15] <= 253 else 3)) if row[2] <= 102 else 7
    )
    score += (
        (((((3 if row[9] <= -73 else -6) if row[0] <= -18 else ((-5 if row[22] <= 7 else (5 if row[30] <= 1 else
        -4)) if row[9] <= -57 else 4)) if row[20] <= 1 else ((-5 if row[20] <= 4 else -1) if row[12] <= 172 else
        (-12 if row[30] <= 3 else -1))) if row[12] <= 221 else 3) if row[24] <= 0 else (-8 if row[30] <= 0 else (((2
        if row[12] <= -2 else ((3 if row[6] <= 31 else -2) if row[0] <= 0 else (-5 if row[20] <= 0 else -1))) if
        row[0] <= 90 else -3) if row[9] <= 117 else 4))) if row[15] <= 253 else 4
    )
    score += (
        ((7 if row[1] <= -347 else 1) if row[16] <= 10 else ((0 if row[2] <= 1 else ((-2 if row[21] <= 0 else 6) if
        row[20] <= 4 else 3)) if row[21] <= 3 else (((1 if row[16] <= 12 else -8) if row[2] <= 30 else 3) if row[20]
        <= 0 else (((2 if row[21] <= 6 else (5 if row[1] <= -295 else -3)) if row[25] <= 3 else ((3 if row[9] <= -74
        else -5) if row[9] <= -47 else 6)) if row[2] <= 1 else ((4 if row[20] <= 1 else -4) if row[13] <= -205 else
        2))))) if row[13] <= -94 else (-2 if row[2] <= 5 else 5)
    )
    score += (
        ((((4 if row[20] <= 8 else ((-8 if row[13] <= -530 else 0) if row[25] <= 4 else 6)) if row[0] <= -27 else (4
        if row[12] <= -106 else (((3 if row[12] <= -77 else -3) if row[21] <= 3 else -6) if row[12] <= -59 else ((-3
        if row[12] <= 221 else 5) if row[0] <= -18 else (-1 if row[9] <= -117 else 1))))) if row[6] <= 94 else (-7
        if row[0] <= 8 else 2)) if row[23] <= 195 else ((4 if row[6] <= 17 else (1 if row[12] <= 67 else -5)) if
        row[10] <= -471 else (8 if row[0] <= 23 else 1))) if row[13] <= 107 else -3
    )
    score += (
        ((((2 if row[19] <= 4 else -2) if row[28] <= 2 else ((-6 if row[24] <= 2 else (6 if row[24] <= 8 else -1))
        if row[29] <= 0 else 1)) if row[3] <= 1 else ((-4 if row[19] <= 4 else (5 if row[21] <= 3 else -3)) if
        row[27] <= 3 else ((((1 if row[3] <= 22 else -7) if row[19] <= 10 else (-7 if row[3] <= 26 else 4)) if
        row[24] <= 1 else 2) if row[29] <= 2 else 6))) if row[4] <= 32 else 5) if row[26] <= 1 else (((-1 if row[4]
        <= 23 else 5) if row[4] <= 35 else -7) if row[19] <= 18 else -5)
    )
    score += (
        ((((0 if row[4] <= 31 else -6) if row[3] <= 4 else ((((0 if row[17] <= 39 else -8) if row[27] <= 4 else (6
        if row[22] <= 34 else -5)) if row[12] <= 7 else 5) if row[21] <= 3 else (-8 if row[17] <= 30 else (4 if
        row[27] <= 4 else ((-4 if row[7] <= 9 else 7) if row[6] <= 6 else (-6 if row[12] <= 47 else 1)))))) if
        row[8] <= 0 else (8 if row[3] <= 0 else (3 if row[27] <= 4 else -10))) if row[8] <= 11 else (1 if row[9] <=
        57 else -7)) if row[9] <= 216 else (6 if row[6] <= 52 else -1)
    )
    score += (
        ((((((((-4 if row[29] <= 0 else (-4 if row[23] <= 8 else 1)) if row[18] <= 2 else 2) if row[9] <= -92 else
        4) if row[4] <= 12 else ((-2 if row[24] <= 1 else -10) if row[23] <= 49 else 3)) if row[9] <= -77 else ((-2
        if row[5] <= 0 else -8) if row[9] <= -68 else ((0 if row[23] <= 19 else (-1 if row[11] <= -701 else -3)) if
        row[15] <= -112 else 2))) if row[9] <= 117 else (4 if row[15] <= 0 else -3)) if row[9] <= 172 else (-1 if
        row[4] <= 8 else -8)) if row[9] <= 216 else 3) if row[3] <= 42 else 4
    )
    score += (
        (((((-4 if row[27] <= 3 else (8 if row[17] <= 22 else 0)) if row[30] <= 1 else -2) if row[30] <= 3 else (5
        if row[27] <= 3 else ((-2 if row[0] <= 38 else ((-2 if row[3] <= 0 else 6) if row[4] <= 8 else -7)) if
        row[4] <= 10 else 3))) if row[0] <= 95 else -8) if row[3] <= 40 else 5) if row[24] <= 0 else (-8 if row[30]
        <= 0 else (((5 if row[6] <= 10 else -2) if row[1] <= -140 else ((-1 if row[6] <= 4 else 2) if row[0] <= 90
        else (0 if row[4] <= 8 else -9))) if row[1] <= 23 else -3))
    )
    score += (
        ((((0 if row[12] <= 144 else (((6 if row[6] <= 22 else 1) if row[26] <= 92 else -6) if row[4] <= 35 else
        -6)) if row[6] <= 40 else ((-3 if row[22] <= 16 else 1) if row[12] <= 151 else (-8 if row[27] <= 3 else 1)))
        if row[10] <= 248 else 7) if row[12] <= 345 else (-7 if row[18] <= 0 else 0)) if row[18] <= 3 else ((3 if
        row[18] <= 17 else -4) if row[17] <= 4 else (((4 if row[6] <= 2 else (-1 if row[17] <= 34 else -3)) if
        row[4] <= 17 else -8) if row[4] <= 24 else (9 if row[4] <= 31 else -5)))
    )
    score += (
        (((1 if row[6] <= 64 else -4) if row[22] <= 26 else (1 if row[0] <= 6 else 5)) if row[13] <= -74 else -3) if
        row[16] <= 10 else (((-3 if row[22] <= 6 else (0 if row[29] <= 2 else 4)) if row[26] <= 0 else -2) if
        row[15] <= -473 else ((((3 if row[0] <= -7 else -5) if row[6] <= 15 else ((-4 if row[6] <= 79 else 2) if
        row[13] <= -313 else 2)) if row[28] <= 3 else (0 if row[16] <= 39 else 4)) if row[25] <= 1 else ((-1 if
        row[0] <= 67 else (9 if row[0] <= 90 else -4)) if row[22] <= 44 else 5)))
    )
    return score
# fmt: on
