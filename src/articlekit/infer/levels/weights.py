"""Models of levels. Written by `training/levels.py`; do not edit.

Learnt from 1989 pages (dev.jsonl.gz, resiliparse.jsonl.gz, languages.jsonl.gz, long.jsonl.gz)
by `python training/levels.py CORPUS ... --write`, LightGBM 4.7.0. Steps between true headings that go the right way,
cross-validated by domain: 0.886 in dev.jsonl.gz; 0.892 in resiliparse.jsonl.gz;
0.889 in languages.jsonl.gz; 0.792 in long.jsonl.gz.
"""

from __future__ import annotations

# fmt: off

def deeper(row: list[int]) -> int:
    """Score whether a heading stands below the one before, in hundredths of a log-odd. See `DEEPER`."""
    score = 0
    score += (
        (-141 if row[35] <= 13 else -100) if row[0] <= 0 else (((-164 if row[55] <= 0 else (-162 if row[43] <= 40
        else (-159 if row[25] <= 63 else -123))) if row[0] <= 40 else (-169 if row[55] <= 0 else (-134 if row[55] <=
        6 else -165))) if row[57] <= 0 else (-110 if row[57] <= 6 else (-158 if row[38] <= 4 else -125)))
    )
    score += (
        (14 if row[33] <= 47 else 36) if row[0] <= 13 else (((-6 if row[43] <= 23 else ((26 if row[1] <= 407 else 3)
        if row[46] <= -1 else -2)) if row[41] <= 33 else (((-8 if row[9] <= 2 else 3) if row[46] <= -1 else -12) if
        row[57] <= 0 else (-5 if row[15] <= 0 else 14))) if row[7] <= 1 else 48)
    )
    score += (
        (((-7 if row[43] <= 47 else (20 if row[29] <= 45 else (-1 if row[9] <= 3 else 16))) if row[48] <= -1 else
        (-11 if row[7] <= 1 else 21)) if row[39] <= 97 else 23) if row[57] <= 0 else ((-1 if row[16] <= 4 else 23)
        if row[43] <= 45 else (-3 if row[19] <= 0 else (30 if row[2] <= 1 else 1)))
    )
    score += (
        (7 if row[55] <= 0 else 24) if row[0] <= 26 else (-9 if row[55] <= 0 else (24 if row[55] <= 2 else (((-8 if
        row[5] <= 1 else (((-7 if row[43] <= -1 else (30 if row[29] <= 50 else 9)) if row[46] <= -1 else -6) if
        row[13] <= 31 else -6)) if row[18] <= 0 else 17) if row[28] <= -1 else 30)))
    )
    score += (
        (((-8 if row[43] <= 0 else (((2 if row[4] <= 0 else (24 if row[29] <= 57 else 2)) if row[25] <= 62 else 26)
        if row[47] <= -25 else -6)) if row[27] <= -11 else ((-10 if row[43] <= -1 else (-3 if row[25] <= 76 else
        12)) if row[46] <= -1 else -10)) if row[7] <= 1 else 26) if row[25] <= 96 else 21
    )
    score += (
        (((13 if row[26] <= 3 else -3) if row[25] <= 63 else (4 if row[35] <= 13 else 20)) if row[3] <= 1 else -1)
        if row[41] <= 29 else (((-5 if row[31] <= 0 else 9) if row[16] <= 3 else (20 if row[62] <= 1 else 5)) if
        row[26] <= 2 else ((-1 if row[26] <= 3 else -7) if row[62] <= 1 else -10))
    )
    score += (
        ((9 if row[26] <= 2 else -9) if row[61] <= 7 else ((16 if row[26] <= 4 else 2) if row[47] <= -23 else (-4 if
        row[57] <= 0 else 17))) if row[41] <= 29 else (((-9 if row[61] <= 10 else 0) if row[47] <= -28 else -10) if
        row[57] <= 0 else (15 if row[57] <= 6 else (-5 if row[20] <= 0 else 8)))
    )
    score += (
        ((14 if row[26] <= 1 else -1) if row[39] <= 68 else ((17 if row[37] <= 72 else 5) if row[2] <= 0 else -6))
        if row[41] <= 29 else ((((-5 if row[60] <= 1 else (-5 if row[51] <= 0 else 27)) if row[38] <= 4 else (13 if
        row[48] <= 38 else -2)) if row[26] <= 3 else -8) if row[8] <= 0 else 16)
    )
    score += (
        (((13 if row[0] <= 0 else 1) if row[15] <= 0 else 15) if row[26] <= 3 else (-8 if row[36] <= 1 else 3)) if
        row[41] <= 35 else ((((-6 if row[15] <= 0 else (6 if row[26] <= 3 else -4)) if row[47] <= -99 else -9) if
        row[18] <= 0 else (21 if row[12] <= 0 else -11)) if row[7] <= 1 else 18)
    )
    score += (
        (6 if row[1] <= 0 else (-3 if row[27] <= -10 else -8)) if row[55] <= 0 else ((12 if row[1] <= 0 else (9 if
        row[55] <= 6 else ((-7 if row[5] <= 1 else -1) if row[28] <= -1 else 19))) if row[15] <= 0 else ((15 if
        row[1] <= 1053 else 1) if row[27] <= 0 else (13 if row[26] <= 1 else 1)))
    )
    score += (
        ((((-6 if row[44] <= -54 else 6) if row[47] <= -9 else -8) if row[55] <= 0 else (6 if row[16] <= 1 else 15))
        if row[3] <= 2 else -5) if row[41] <= 36 else ((-8 if row[55] <= 0 else (((-9 if row[38] <= 1 else -1) if
        row[47] <= -25 else -9) if row[16] <= 3 else 10)) if row[7] <= 1 else 15)
    )
    score += (
        ((((-6 if row[61] <= 10 else (2 if row[37] <= 80 else -9)) if row[46] <= -1 else -8) if row[8] <= 0 else 12)
        if row[4] <= 0 else ((-3 if row[43] <= 6 else ((17 if row[11] <= 0 else -6) if row[23] <= 0 else (-11 if
        row[6] <= 5 else 15))) if row[41] <= 45 else -1)) if row[39] <= 95 else 12
    )
    score += (
        ((-4 if row[42] <= 4 else -9) if row[39] <= 97 else 7) if row[55] <= 0 else (((7 if row[3] <= 2 else -6) if
        row[0] <= 55 else (-5 if row[18] <= 0 else (-9 if row[6] <= 6 else 19))) if row[16] <= 2 else (((11 if
        row[41] <= 98 else -10) if row[4] <= 1 else 19) if row[2] <= 0 else -2))
    )
    score += (
        (-6 if row[39] <= 0 else (-7 if row[25] <= 0 else ((4 if row[5] <= 1 else 12) if row[27] <= 6 else ((-3 if
        row[7] <= 1 else 17) if row[25] <= 96 else 10)))) if row[26] <= 3 else (((-10 if row[6] <= 8 else (-4 if
        row[5] <= 2 else 9)) if row[27] <= -4 else -8) if row[25] <= 80 else 5)
    )
    score += (
        (((-2 if row[26] <= 3 else -9) if row[61] <= 10 else (((10 if row[41] <= 36 else 4) if row[12] <= 0 else
        -12) if row[13] <= 47 else -4)) if row[62] <= 1 else -7) if row[57] <= 0 else ((2 if row[36] <= 1 else (0 if
        row[14] <= 0 else 12)) if row[34] <= 3 else (-6 if row[25] <= 49 else 5))
    )
    score += (
        ((-2 if row[5] <= 2 else ((0 if row[39] <= 31 else 13) if row[47] <= -15 else -4)) if row[27] <= -11 else
        ((-6 if row[61] <= 10 else (4 if row[2] <= 0 else -9)) if row[41] <= 37 else -6)) if row[57] <= 0 else (((-3
        if row[39] <= 49 else 7) if row[15] <= 0 else 11) if row[2] <= 1 else -4)
    )
    score += (
        ((((-5 if row[36] <= 4 else 2) if row[49] <= -1 else -8) if row[4] <= 0 else (((-6 if row[43] <= 50 else 11)
        if row[36] <= 1 else 11) if row[24] <= 0 else -3)) if row[18] <= 0 else (-8 if row[6] <= 9 else 19)) if
        row[25] <= 78 else (-2 if row[35] <= 38 else (-1 if row[43] <= 40 else 11))
    )
    score += (
        ((((3 if row[29] <= 43 else -6) if row[61] <= 12 else (-4 if row[5] <= 0 else (8 if row[13] <= 32 else 0)))
        if row[49] <= -1 else -6) if row[7] <= 1 else 12) if row[25] <= 68 else (-5 if row[44] <= -99 else (-3 if
        row[6] <= 5 else ((-5 if row[14] <= 0 else 10) if row[19] <= 544 else -8)))
    )
    score += (
        (-4 if row[43] <= -1 else (((((12 if row[13] <= 31 else 3) if row[29] <= 68 else 4) if row[12] <= 0 else -7)
        if row[23] <= 0 else -3) if row[34] <= 2 else -1)) if row[41] <= 44 else ((-7 if row[61] <= 8 else ((15 if
        row[25] <= 23 else 1) if row[34] <= 2 else -4)) if row[42] <= 3 else -6)
    )
    score += (
        ((-4 if row[25] <= 82 else 6) if row[61] <= 11 else (((0 if row[37] <= 13 else 10) if row[2] <= 0 else -2)
        if row[62] <= 1 else 0)) if row[27] <= -4 else (((-9 if row[6] <= 8 else (-1 if row[42] <= 3 else -5)) if
        row[7] <= 1 else 15) if row[25] <= 96 else (8 if row[19] <= 429 else -13))
    )
    if not -300 < score < 300:
        return score
    score += (
        (((-2 if row[33] <= 98 else (9 if row[37] <= 59 else -1)) if row[3] <= 2 else -8) if row[0] <= 44 else (((-6
        if row[43] <= -1 else (0 if row[11] <= 0 else -9)) if row[48] <= 36 else -7) if row[18] <= 0 else (-8 if
        row[6] <= 5 else 14))) if row[9] <= 3 else (8 if row[3] <= 2 else 0)
    )
    score += (
        ((-10 if row[32] <= 0 else 3) if row[6] <= 9 else (2 if row[0] <= 58 else -4)) if row[55] <= 0 else ((((1 if
        row[47] <= -25 else -6) if row[1] <= 799 else -5) if row[38] <= 5 else 9) if row[16] <= 2 else (((1 if
        row[5] <= 0 else 9) if row[2] <= 0 else -3) if row[60] <= 1 else 14))
    )
    score += (
        (((-2 if row[60] <= 1 else (-3 if row[59] <= 0 else 14)) if row[39] <= 97 else 7) if row[4] <= 0 else (3 if
        row[39] <= 52 else 10)) if row[26] <= 3 else (-10 if row[6] <= 9 else ((0 if row[29] <= 79 else -5) if
        row[4] <= 1 else ((15 if row[14] <= 5 else -6) if row[1] <= 907 else -6)))
    )
    score += (
        (-9 if row[61] <= 7 else ((-3 if row[61] <= 13 else 3) if row[48] <= -1 else -5)) if row[55] <= 0 else (((6
        if row[0] <= 13 else ((7 if row[55] <= 6 else -4) if row[28] <= -1 else 12)) if row[20] <= 0 else 5) if
        row[16] <= 3 else ((-3 if row[33] <= 0 else 11) if row[13] <= 25 else 3))
    )
    score += (
        ((-6 if row[36] <= 3 else ((-3 if row[5] <= 3 else 12) if row[27] <= -13 else -3)) if row[20] <= 0 else (0
        if row[40] <= 3 else 9)) if row[38] <= 3 else (((10 if row[33] <= 624 else 3) if row[2] <= 0 else (5 if
        row[11] <= 0 else -10)) if row[40] <= 3 else (-3 if row[25] <= 78 else 6))
    )
    score += (
        ((-6 if row[43] <= 0 else ((-9 if row[32] <= 0 else 2) if row[6] <= 5 else (-6 if row[14] <= 0 else (((-1 if
        row[38] <= 3 else 6) if row[14] <= 4 else -2) if row[10] <= 385 else -4)))) if row[57] <= 0 else ((5 if
        row[19] <= 235 else -4) if row[37] <= 94 else -6)) if row[9] <= 4 else 6
    )
    score += (
        ((1 if row[13] <= 28 else -5) if row[61] <= 13 else (((1 if row[11] <= 0 else -11) if row[14] <= 0 else (-2
        if row[5] <= 0 else (-3 if row[37] <= 13 else ((5 if row[14] <= 6 else -5) if row[25] <= 55 else 10)))) if
        row[18] <= 0 else (16 if row[12] <= 0 else -4))) if row[47] <= -10 else -5
    )
    score += (
        (((9 if row[37] <= 97 else -4) if row[12] <= 0 else -9) if row[26] <= 1 else (((0 if row[26] <= 4 else -5)
        if row[47] <= -11 else -7) if row[36] <= 3 else (6 if row[44] <= -2 else 0))) if row[42] <= 4 else (((8 if
        row[47] <= -30 else -5) if row[26] <= 3 else -4) if row[41] <= 40 else -7)
    )
    score += (
        ((((((-2 if row[38] <= 3 else (6 if row[13] <= 29 else -2)) if row[9] <= 3 else 7) if row[29] <= 66 else -2)
        if row[18] <= 0 else 8) if row[22] <= 7 else (10 if row[42] <= 3 else (16 if row[10] <= 37 else -2))) if
        row[2] <= 2 else -5) if row[42] <= 4 else (-2 if row[47] <= -30 else -8)
    )
    score += (
        (5 if row[27] <= -26 else (-4 if row[26] <= 4 else -11)) if row[6] <= 8 else (((1 if row[36] <= 3 else ((11
        if row[27] <= -7 else 4) if row[16] <= 23 else -10)) if row[19] <= 544 else -10) if row[41] <= 40 else (((0
        if row[36] <= 14 else 12) if row[8] <= 0 else 12) if row[42] <= 3 else -4))
    )
    score += (
        (((-2 if row[37] <= 0 else (6 if row[1] <= 1170 else -5)) if row[34] <= 3 else -2) if row[2] <= 0 else -5)
        if row[41] <= 43 else ((((4 if row[44] <= -2 else 18) if row[25] <= 18 else 1) if row[34] <= 1 else -5) if
        row[25] <= 35 else ((-4 if row[31] <= 0 else 2) if row[23] <= 0 else -9))
    )
    score += (
        (-5 if row[44] <= -99 else ((((10 if row[13] <= 29 else 2) if row[44] <= -9 else (-5 if row[6] <= 5 else (0
        if row[39] <= 65 else 6))) if row[41] <= 43 else (-3 if row[9] <= 1 else 3)) if row[34] <= 3 else (5 if
        row[10] <= 20 else -5))) if row[18] <= 0 else (-6 if row[6] <= 8 else 13)
    )
    score += (
        ((6 if row[27] <= -26 else -3) if row[26] <= 3 else -8) if row[6] <= 8 else (((-4 if row[37] <= 13 else (3
        if row[37] <= 92 else -6)) if row[48] <= 7 else (-6 if row[25] <= 71 else 2)) if row[31] <= 0 else ((14 if
        row[29] <= 52 else (2 if row[52] <= 1 else 12)) if row[26] <= 5 else -7))
    )
    score += (
        ((0 if row[57] <= 0 else 6) if row[0] <= 32 else (((-5 if row[0] <= 148 else 0) if row[31] <= 0 else (-2 if
        row[56] <= 1 else 8)) if row[18] <= 0 else 6)) if row[4] <= 0 else ((1 if row[61] <= 10 else (0 if row[33]
        <= 108 else (12 if row[0] <= 322 else -3))) if row[24] <= 0 else -1)
    )
    score += (
        ((((((4 if row[0] <= 55 else (11 if row[10] <= 28 else -2)) if row[34] <= 2 else -3) if row[16] <= 6 else (8
        if row[27] <= -7 else 1)) if row[16] <= 23 else -12) if row[8] <= 0 else 9) if row[42] <= 4 else (-1 if
        row[41] <= 40 else -6)) if row[38] <= 5 else (9 if row[26] <= 5 else -7)
    )
    score += (
        ((((((6 if row[1] <= 0 else (-5 if row[35] <= 24 else (4 if row[19] <= 80 else -1))) if row[34] <= 2 else
        -3) if row[16] <= 6 else (1 if row[22] <= 3 else 9)) if row[16] <= 23 else -13) if row[8] <= 0 else 10) if
        row[42] <= 4 else -3) if row[28] <= -1 else (13 if row[1] <= 833 else -7)
    )
    score += (
        (((-4 if row[61] <= 7 else (-4 if row[51] <= 0 else ((12 if row[51] <= 1 else -2) if row[38] <= 3 else (6 if
        row[3] <= 4 else -1)))) if row[46] <= -1 else ((-6 if row[25] <= 71 else 0) if row[31] <= 1 else (27 if
        row[25] <= 27 else -1))) if row[18] <= 0 else 5) if row[38] <= 5 else 6
    )
    score += (
        (((((((-3 if row[38] <= 2 else 5) if row[27] <= 15 else -5) if row[31] <= 0 else 9) if row[29] <= 45 else
        -3) if row[25] <= 96 else 5) if row[20] <= 0 else (19 if row[25] <= 18 else (4 if row[3] <= 3 else -2))) if
        row[12] <= 0 else -9) if row[38] <= 5 else (7 if row[40] <= 5 else -6)
    )
    score += (
        ((-6 if row[54] <= 1 else 14) if row[59] <= 2 else (-1 if row[10] <= 256 else -7)) if row[5] <= 0 else (((2
        if row[11] <= 0 else -5) if row[38] <= 3 else (-6 if row[59] <= 0 else (9 if row[0] <= 85 else (7 if row[19]
        <= 104 else -2)))) if row[13] <= 34 else (-2 if row[36] <= 27 else 24))
    )
    score += (
        ((((((2 if row[46] <= -1 else (-2 if row[31] <= 1 else (-7 if row[6] <= 9 else 15))) if row[19] <= 544 else
        -9) if row[37] <= 92 else -6) if row[10] <= 313 else -3) if row[42] <= 5 else -6) if row[28] <= -1 else (11
        if row[3] <= 7 else -7)) if row[18] <= 0 else (-5 if row[6] <= 6 else 11)
    )
    if not -300 < score < 300:
        return score
    score += (
        ((((2 if row[41] <= 29 else (-3 if row[0] <= 148 else 4)) if row[19] <= 544 else -10) if row[31] <= 0 else
        (-2 if row[6] <= 8 else ((0 if row[15] <= 1 else 10) if row[31] <= 1 else (14 if row[0] <= 130 else 1)))) if
        row[2] <= 0 else (0 if row[11] <= 0 else -8)) if row[26] <= 5 else -9
    )
    score += (
        (((((2 if row[37] <= 94 else -5) if row[17] <= -1 else 10) if row[23] <= 0 else -6) if row[27] <= -5 else
        -1) if row[47] <= -9 else -4) if row[60] <= 1 else (((7 if row[24] <= 0 else -9) if row[54] <= 0 else (22 if
        row[25] <= 18 else (2 if row[53] <= 0 else 13))) if row[16] <= 23 else -12)
    )
    score += (
        ((((-8 if row[19] <= 0 else 6) if row[25] <= 33 else (-4 if row[57] <= 0 else 2)) if row[22] <= 7 else 11)
        if row[5] <= 2 else (((6 if row[42] <= 6 else -8) if row[3] <= 4 else -3) if row[23] <= 0 else (-8 if row[6]
        <= 5 else 3))) if row[2] <= 0 else (0 if row[11] <= 0 else -8)
    )
    score += (
        ((1 if row[1] <= 580 else 16) if row[10] <= 28 else ((5 if row[1] <= 0 else (((-2 if row[14] <= 2 else 17)
        if row[14] <= 5 else -6) if row[47] <= 5 else -7)) if row[18] <= 0 else 5)) if row[4] <= 1 else ((8 if
        row[14] <= 6 else -2) if row[24] <= 1 else (3 if row[1] <= 628 else -8))
    )
    score += (
        ((((12 if row[13] <= 13 else -9) if row[6] <= 5 else 6) if row[26] <= 1 else ((-1 if row[41] <= 80 else (-5
        if row[37] <= 20 else 12)) if row[41] <= 98 else -7)) if row[42] <= 4 else -4) if row[4] <= 1 else ((-3 if
        row[38] <= 1 else (0 if row[6] <= 5 else 10)) if row[3] <= 2 else 0)
    )
    score += (
        (-6 if row[56] <= 1 else ((-9 if row[31] <= 0 else 2) if row[1] <= 425 else (13 if row[13] <= 24 else 1)))
        if row[51] <= 0 else (10 if row[51] <= 2 else ((((2 if row[13] <= 43 else -2) if row[28] <= -1 else 9) if
        row[1] <= 1170 else -3) if row[48] <= -1 else (-4 if row[20] <= 1 else 1)))
    )
    score += (
        (((1 if row[10] <= 461 else (-7 if row[22] <= 2 else 7)) if row[62] <= 2 else -9) if row[31] <= 0 else (19
        if row[29] <= 31 else (-3 if row[1] <= 98 else 4))) if row[13] <= 34 else ((5 if row[29] <= 25 else ((-1 if
        row[34] <= 3 else -6) if row[48] <= 97 else -8)) if row[36] <= 27 else 22)
    )
    score += (
        (-12 if row[27] <= -51 else (-4 if row[51] <= 0 else ((12 if row[16] <= 23 else -7) if row[51] <= 2 else (3
        if row[1] <= 0 else -1)))) if row[4] <= 0 else (((7 if row[13] <= 60 else -5) if row[34] <= 9 else -2) if
        row[24] <= 0 else ((2 if row[48] <= 96 else -8) if row[3] <= 4 else -6))
    )
    score += (
        (-3 if row[20] <= 0 else (0 if row[35] <= 200 else (-2 if row[40] <= 2 else 12))) if row[38] <= 3 else ((4
        if row[24] <= 1 else -4) if row[40] <= 3 else (((-7 if row[1] <= 120 else ((10 if row[35] <= 48 else 0) if
        row[39] <= 65 else 8)) if row[14] <= 6 else -5) if row[23] <= 0 else -8))
    )
    score += (
        ((((((4 if row[25] <= 44 else -1) if row[22] <= 4 else (-8 if row[13] <= 7 else (2 if row[16] <= 4 else
        14))) if row[13] <= 29 else -3) if row[35] <= 193 else (12 if row[10] <= 24 else 2)) if row[37] <= 92 else
        -4) if row[10] <= 461 else (10 if row[25] <= 18 else -6)) if row[26] <= 5 else -9
    )
    score += (
        (6 if row[6] <= 2 else (-7 if row[32] <= 0 else (-3 if row[35] <= 235 else 5))) if row[6] <= 8 else ((((-3
        if row[57] <= 0 else 6) if row[29] <= 68 else -6) if row[43] <= 0 else ((1 if row[16] <= 21 else 14) if
        row[16] <= 23 else -10)) if row[18] <= 0 else (4 if row[22] <= 1 else 13))
    )
    score += (
        ((-5 if row[22] <= 10 else (6 if row[3] <= 3 else -8)) if row[49] <= 6 else 14) if row[51] <= 0 else (10 if
        row[51] <= 2 else (((((-4 if row[14] <= 0 else 1) if row[10] <= 461 else -5) if row[9] <= 1 else (5 if
        row[34] <= 2 else -3)) if row[49] <= 1 else -2) if row[37] <= 94 else -5))
    )
    score += (
        ((2 if row[25] <= 35 else (3 if row[3] <= 0 else -4)) if row[5] <= 0 else ((-9 if row[6] <= 8 else -1) if
        row[51] <= 0 else ((7 if row[51] <= 2 else (11 if row[6] <= 2 else -1)) if row[35] <= 193 else (-7 if
        row[25] <= 6 else (-1 if row[61] <= 8 else 5))))) if row[7] <= 1 else 9
    )
    score += (
        (((((((4 if row[37] <= 67 else (-5 if row[31] <= 0 else 4)) if row[25] <= 35 else -3) if row[25] <= 80 else
        3) if row[60] <= 1 else (-8 if row[37] <= 0 else 9)) if row[20] <= 0 else (5 if row[33] <= 1803 else -8)) if
        row[2] <= 0 else -3) if row[4] <= 2 else 6) if row[19] <= 544 else -8
    )
    score += (
        (((((6 if row[6] <= 2 else ((-6 if row[32] <= 0 else -1) if row[6] <= 8 else 0)) if row[49] <= 6 else 16) if
        row[16] <= 21 else 13) if row[16] <= 23 else -10) if row[26] <= 5 else -7) if row[9] <= 4 else ((7 if row[3]
        <= 2 else (-2 if row[21] <= 1 else 8)) if row[15] <= 5 else -4)
    )
    score += (
        (((((0 if row[33] <= 595 else -4) if row[5] <= 2 else (-1 if row[43] <= 50 else (-2 if row[61] <= 12 else
        (13 if row[43] <= 58 else (-10 if row[35] <= 24 else 5))))) if row[37] <= 94 else -7) if row[36] <= 4 else
        (3 if row[2] <= 0 else -3)) if row[40] <= 5 else -6) if row[7] <= 1 else 8
    )
    score += (
        ((-3 if row[33] <= 0 else ((0 if row[37] <= 43 else 12) if row[39] <= 18 else (((-6 if row[43] <= -1 else
        ((0 if row[11] <= 0 else -8) if row[39] <= 63 else 4)) if row[37] <= 61 else (4 if row[43] <= 16 else -4))
        if row[18] <= 0 else 5))) if row[33] <= 2400 else -7) if row[30] <= 0 else 13
    )
    score += (
        (((-1 if row[2] <= 0 else (-5 if row[41] <= 67 else ((10 if row[61] <= 24 else -4) if row[0] <= 268 else
        -5))) if row[38] <= 5 else (5 if row[41] <= 65 else -5)) if row[27] <= 54 else 9) if row[4] <= 1 else (-4 if
        row[38] <= 1 else (-4 if row[61] <= 8 else (6 if row[34] <= 3 else -1)))
    )
    score += (
        ((((-1 if row[44] <= 25 else -9) if row[35] <= 207 else (((11 if row[10] <= 53 else (6 if row[0] <= 51 else
        -3)) if row[36] <= 7 else 15) if row[37] <= 59 else -3)) if row[10] <= 271 else -4) if row[0] <= 201 else
        (-2 if row[27] <= -6 else 7)) if row[4] <= 0 else (3 if row[3] <= 4 else -2)
    )
    score += (
        (((((-3 if row[44] <= -54 else ((5 if row[10] <= 28 else 0) if row[37] <= 59 else (4 if row[34] <= 0 else
        -3))) if row[18] <= 0 else (7 if row[12] <= 0 else -5)) if row[16] <= 21 else 10) if row[16] <= 23 else -9)
        if row[4] <= 2 else 7) if row[24] <= 2 else (11 if row[10] <= 37 else -8)
    )
    if not -300 < score < 300:
        return score
    score += (
        ((((((-4 if row[33] <= 0 else ((2 if row[27] <= -2 else 10) if row[35] <= 250 else -1)) if row[46] <= 0 else
        17) if row[25] <= 33 else (-1 if row[25] <= 60 else 1)) if row[24] <= 1 else -3) if row[42] <= 4 else -2) if
        row[38] <= 5 else 4) if row[26] <= 5 else (-9 if row[35] <= 458 else 9)
    )
    score += (
        ((-1 if row[47] <= -18 else -8) if row[6] <= 9 else (((-5 if row[1] <= 155 else (((-4 if row[19] <= 49 else
        12) if row[10] <= 28 else 0) if row[22] <= 15 else -9)) if row[25] <= 60 else (1 if row[38] <= 4 else 5)) if
        row[18] <= 0 else (0 if row[61] <= 11 else 11))) if row[19] <= 544 else -8
    )
    score += (
        (((4 if row[58] <= 1 else -3) if row[26] <= 2 else (-1 if row[10] <= 413 else -7)) if row[61] <= 12 else ((6
        if row[51] <= 2 else -3) if row[5] <= 0 else (((-9 if row[29] <= 12 else 3) if row[22] <= 11 else (19 if
        row[10] <= 53 else 4)) if row[5] <= 11 else -1))) if row[42] <= 5 else -4
    )
    score += (
        (5 if row[6] <= 2 else (1 if row[58] <= 0 else (1 if row[29] <= 37 else -6))) if row[6] <= 8 else (((-10 if
        row[27] <= -51 else 0) if row[19] <= 544 else -8) if row[31] <= 1 else ((26 if row[5] <= 4 else 5) if
        row[29] <= 61 else (-2 if row[52] <= 1 else (-3 if row[1] <= 271 else 18))))
    )
    score += (
        (((1 if row[46] <= 0 else 12) if row[25] <= 35 else (((-4 if row[25] <= 80 else 2) if row[5] <= 0 else (-3
        if row[6] <= 9 else (-1 if row[33] <= 231 else (0 if row[61] <= 13 else 6)))) if row[41] <= 57 else -4)) if
        row[42] <= 5 else -5) if row[4] <= 2 else (5 if row[6] <= 10 else -10)
    )
    score += (
        -2 if row[33] <= 69 else (((((-2 if row[41] <= 35 else 15) if row[13] <= 14 else -5) if row[57] <= 2 else (6
        if row[20] <= 7 else -10)) if row[33] <= 829 else -6) if row[6] <= 8 else ((3 if row[15] <= 2 else 15) if
        row[39] <= 18 else (1 if row[13] <= 64 else (7 if row[29] <= 28 else -9))))
    )
    score += (
        ((((-5 if row[51] <= 0 else (-2 if row[38] <= 3 else ((-1 if row[27] <= -3 else (24 if row[37] <= 94 else
        -4)) if row[25] <= 15 else (2 if row[1] <= 602 else -3)))) if row[31] <= 0 else (12 if row[29] <= 31 else
        1)) if row[4] <= 2 else 6) if row[24] <= 2 else -6) if row[49] <= 6 else 16
    )
    score += (
        ((-1 if row[31] <= 0 else (((-2 if row[0] <= 36 else 9) if row[23] <= 0 else -7) if row[13] <= 36 else (-5
        if row[61] <= 28 else 6))) if row[4] <= 0 else ((-1 if row[61] <= 11 else 5) if row[24] <= 0 else ((-11 if
        row[55] <= -1 else 2) if row[3] <= 5 else -7))) if row[26] <= 5 else -7
    )
    score += (
        ((-10 if row[27] <= -51 else (4 if row[10] <= 24 else (-1 if row[20] <= 0 else 3))) if row[4] <= 0 else 3)
        if row[24] <= 0 else (((-4 if row[35] <= 381 else 6) if row[61] <= 17 else ((5 if row[3] <= 1 else -4) if
        row[26] <= 4 else (-6 if row[6] <= 8 else 12))) if row[10] <= 313 else -5)
    )
    score += (
        ((((2 if row[19] <= 89 else -2) if row[10] <= 479 else -6) if row[61] <= 11 else (-1 if row[38] <= 3 else
        (((4 if row[2] <= 0 else -3) if row[14] <= 2 else (3 if row[10] <= 94 else 19)) if row[14] <= 6 else (3 if
        row[1] <= 84 else -7)))) if row[19] <= 212 else -2) if row[62] <= 2 else -6
    )
    score += (
        (((2 if row[57] <= -1 else (-4 if row[33] <= 908 else -15)) if row[36] <= 7 else ((0 if row[1] <= 68 else
        17) if row[0] <= 32 else -4)) if row[57] <= 0 else ((5 if row[38] <= 0 else -5) if row[38] <= 3 else (9 if
        row[34] <= 8 else -4))) if row[1] <= 143 else (1 if row[17] <= 4 else -9)
    )
    score += (
        ((13 if row[33] <= 231 else -1) if row[6] <= 2 else (((0 if row[35] <= 60 else 8) if row[10] <= 24 else ((-3
        if row[27] <= -7 else 1) if row[37] <= 59 else (1 if row[35] <= 115 else -5))) if row[4] <= 0 else (-2 if
        row[33] <= 219 else (4 if row[10] <= 499 else -5)))) if row[2] <= 0 else -2
    )
    score += (
        (((((1 if row[10] <= 461 else (-6 if row[22] <= 1 else 6)) if row[61] <= 32 else -4) if row[40] <= 5 else
        -7) if row[19] <= 544 else -7) if row[31] <= 0 else (6 if row[39] <= 78 else -3)) if row[24] <= 0 else ((-3
        if row[61] <= 17 else (4 if row[42] <= 4 else -4)) if row[10] <= 313 else -5)
    )
    score += (
        (((0 if row[58] <= 6 else (-3 if row[10] <= 80 else 16)) if row[4] <= 0 else (0 if row[33] <= 219 else 5))
        if row[24] <= 0 else ((3 if row[10] <= 37 else -4) if row[40] <= 3 else (((2 if row[10] <= 313 else -4) if
        row[16] <= 6 else 8) if row[26] <= 5 else -9))) if row[16] <= 23 else -10
    )
    score += (
        (((-6 if row[27] <= -51 else (((9 if row[27] <= -36 else (-2 if row[27] <= -8 else 3)) if row[25] <= 44 else
        (0 if row[27] <= 15 else -4)) if row[25] <= 96 else (5 if row[19] <= 429 else -7))) if row[12] <= 0 else (1
        if row[27] <= -1 else -11)) if row[36] <= 21 else 10) if row[16] <= 23 else -8
    )
    score += (
        (((-5 if row[61] <= 5 else 1) if row[48] <= 96 else -4) if row[14] <= 2 else ((3 if row[10] <= 94 else 17)
        if row[14] <= 4 else (3 if row[42] <= 3 else -3))) if row[34] <= 2 else (4 if row[10] <= 20 else (((-5 if
        row[19] <= 0 else 1) if row[36] <= 16 else 11) if row[14] <= 5 else -7))
    )
    score += (
        ((-1 if row[31] <= 0 else ((((11 if row[26] <= 2 else -6) if row[6] <= 9 else (11 if row[48] <= 95 else -1))
        if row[14] <= 6 else -3) if row[24] <= 0 else (-1 if row[16] <= 10 else 11))) if row[42] <= 4 else -3) if
        row[4] <= 1 else ((5 if row[24] <= 1 else -1) if row[14] <= 6 else -5)
    )
    score += (
        ((0 if row[13] <= 64 else -7) if row[27] <= 54 else 10) if row[2] <= 0 else ((((17 if row[35] <= 122 else 0)
        if row[1] <= 478 else 0) if row[22] <= 2 else (6 if row[27] <= -14 else -7)) if row[11] <= 0 else ((-9 if
        row[2] <= 3 else (-4 if row[55] <= 6 else 11)) if row[13] <= 20 else -10))
    )
    score += (
        ((((((-5 if row[11] <= 1 else 9) if row[61] <= 5 else (1 if row[44] <= -2 else (3 if row[25] <= 35 else
        -2))) if row[24] <= 2 else -5) if row[58] <= 6 else ((-8 if row[61] <= 25 else 6) if row[27] <= 5 else 14))
        if row[30] <= 0 else 10) if row[3] <= 14 else 5) if row[62] <= 2 else -6
    )
    score += (
        ((((((1 if row[5] <= 0 else 9) if row[56] <= 1 else (-3 if row[54] <= 0 else 9)) if row[44] <= -5 else -1)
        if row[13] <= 18 else ((8 if row[29] <= 34 else 0) if row[25] <= 46 else (-5 if row[33] <= 255 else -1))) if
        row[25] <= 78 else 3) if row[16] <= 23 else -8) if row[19] <= 544 else -6
    )
    return score


def sibling(row: list[int]) -> int:
    """Score whether a heading is a sibling of an open one, not of one above. See `SIBLING`."""
    score = 0
    score += (
        ((83 if row[23] <= 0 else (123 if row[51] <= 1 else 104)) if row[16] <= 0 else (75 if row[8] <= 0 else 101))
        if row[6] <= 0 else (86 if row[2] <= -1 else ((112 if row[11] <= 2 else 92) if row[9] <= 0 else (123 if
        row[11] <= 3 else ((111 if row[11] <= 4 else 97) if row[8] <= 0 else 120))))
    )
    score += (
        (-26 if row[4] <= 52 else (-18 if row[12] <= 62 else -4)) if row[47] <= -1 else (((6 if row[12] <= 49 else
        -14) if row[12] <= 50 else 10) if row[47] <= 0 else (-23 if row[2] <= -1 else ((-6 if row[18] <= 0 else -23)
        if row[12] <= 52 else (-18 if row[39] <= -1 else (-3 if row[4] <= 59 else 8)))))
    )
    score += (
        ((-23 if row[1] <= 5 else (-22 if row[37] <= -1 else (4 if row[15] <= 59 else (-15 if row[0] <= 2 else
        -2)))) if row[18] <= 0 else -23) if row[0] <= 3 else ((4 if row[15] <= 62 else -15) if row[1] <= 23 else
        (((9 if row[1] <= 66 else -2) if row[18] <= 1 else -11) if row[0] <= 4 else 12))
    )
    score += (
        ((((-15 if row[37] <= -1 else (5 if row[11] <= 3 else -6)) if row[37] <= 86 else -16) if row[18] <= 0 else
        -16) if row[50] <= 2 else ((7 if row[51] <= 1 else -15) if row[16] <= 0 else -22)) if row[0] <= 3 else (11
        if row[11] <= 3 else ((-2 if row[18] <= 1 else -19) if row[0] <= 4 else 6))
    )
    score += (
        (-18 if row[32] <= 1 else 1) if row[49] <= -1 else ((((9 if row[22] <= 8 else -9) if row[37] <= -1 else (-4
        if row[1] <= 23 else (10 if row[24] <= 7 else -1))) if row[11] <= 3 else ((-10 if row[1] <= 31 else (3 if
        row[39] <= 1 else -13)) if row[1] <= 72 else -15)) if row[49] <= 1 else -11)
    )
    score += (
        ((((12 if row[51] <= 1 else -6) if row[18] <= 0 else -16) if row[11] <= 2 else -17) if row[0] <= 2 else ((3
        if row[20] <= 191 else -8) if row[11] <= 3 else -10)) if row[0] <= 3 else ((7 if row[0] <= 4 else 12) if
        row[11] <= 3 else ((-14 if row[20] <= 53 else 0) if row[0] <= 4 else 6))
    )
    score += (
        (((-9 if row[50] <= 0 else (11 if row[22] <= 6 else (-12 if row[37] <= -1 else (((-4 if row[20] <= 46 else
        8) if row[20] <= 235 else -8) if row[18] <= 0 else (-10 if row[30] <= 4 else 2))))) if row[11] <= 4 else
        -10) if row[8] <= 0 else 9) if row[50] <= 2 else (1 if row[11] <= 1 else -13)
    )
    score += (
        ((((-15 if row[3] <= -16 else -1) if row[40] <= 2 else 3) if row[18] <= 0 else -14) if row[4] <= 52 else (-7
        if row[50] <= 0 else (8 if row[11] <= 3 else ((4 if row[37] <= 71 else -5) if row[18] <= 1 else -8)))) if
        row[50] <= 2 else ((1 if row[50] <= 4 else -11) if row[11] <= 3 else -14)
    )
    score += (
        (((-1 if row[14] <= -25 else -14) if row[52] <= 0 else -3) if row[32] <= 1 else 2) if row[49] <= -1 else
        ((((-4 if row[40] <= 3 else (7 if row[11] <= 3 else -2)) if row[3] <= 15 else (3 if row[22] <= 7 else -14))
        if row[27] <= 2 else (9 if row[26] <= 7 else -7)) if row[8] <= 0 else 8)
    )
    score += (
        ((0 if row[14] <= -25 else -12) if row[32] <= 1 else 2) if row[49] <= -1 else (-8 if row[1] <= 23 else ((-5
        if row[37] <= -1 else (10 if row[15] <= 55 else (-2 if row[1] <= 39 else (8 if row[26] <= 2 else 1)))) if
        row[1] <= 66 else (1 if row[15] <= 62 else (-12 if row[27] <= 8 else 4))))
    )
    score += (
        (6 if row[26] <= 0 else (-10 if row[7] <= 1 else 6)) if row[49] <= -1 else ((((-2 if row[12] <= 43 else 9)
        if row[33] <= 2 else ((5 if row[49] <= 1 else -6) if row[11] <= 2 else (-1 if row[26] <= 3 else -9))) if
        row[18] <= 1 else (-13 if row[7] <= 1 else 2)) if row[8] <= 0 else 8)
    )
    score += (
        -8 if row[1] <= 23 else (((-6 if row[12] <= 60 else 3) if row[1] <= 40 else (-5 if row[37] <= -1 else (9 if
        row[18] <= 0 else (-3 if row[30] <= 4 else 8)))) if row[1] <= 61 else (((0 if row[20] <= 111 else (-11 if
        row[42] <= 1 else 11)) if row[8] <= 0 else 2) if row[27] <= 2 else 5))
    )
    score += (
        (-10 if row[47] <= -1 else (-6 if row[0] <= 2 else (-4 if row[1] <= 36 else (7 if row[20] <= 153 else -4))))
        if row[0] <= 3 else ((4 if row[0] <= 4 else 10) if row[11] <= 3 else ((-10 if row[1] <= 37 else (3 if
        row[18] <= 1 else -13)) if row[12] <= 58 else (6 if row[1] <= 72 else -7)))
    )
    score += (
        ((-13 if row[41] <= 12 else (3 if row[14] <= -25 else -7)) if row[27] <= 2 else 0) if row[9] <= 0 else (11
        if row[22] <= 9 else ((-6 if row[39] <= -1 else ((9 if row[14] <= -20 else (-2 if row[6] <= 0 else 4)) if
        row[18] <= 1 else -6)) if row[3] <= 11 else (-3 if row[18] <= 0 else -12)))
    )
    score += (
        -6 if row[47] <= -1 else (((-13 if row[51] <= -1 else ((-2 if row[43] <= -1 else 12) if row[43] <= 5 else
        (-3 if row[41] <= 12 else (-8 if row[45] <= -1 else 7)))) if row[37] <= 92 else -5) if row[47] <= 0 else
        (((-2 if row[15] <= 66 else -8) if row[27] <= 2 else 4) if row[42] <= 1 else 13))
    )
    score += (
        (((((-7 if row[0] <= 2 else 0) if row[48] <= 4 else -10) if row[52] <= 1 else 6) if row[18] <= 1 else -11)
        if row[27] <= 2 else (-4 if row[1] <= 25 else 5)) if row[0] <= 3 else (10 if row[22] <= 7 else (-4 if row[1]
        <= 37 else (6 if row[1] <= 66 else (-6 if row[27] <= 9 else 8))))
    )
    score += (
        (((-3 if row[39] <= -1 else (5 if row[31] <= 43 else 11)) if row[19] <= 3 else -5) if row[20] <= 250 else
        -4) if row[16] <= 0 else ((-5 if row[6] <= 0 else ((7 if row[33] <= 2 else (9 if row[31] <= 70 else -1)) if
        row[20] <= 271 else -8)) if row[3] <= 8 else (-8 if row[7] <= 1 else 7))
    )
    score += (
        ((8 if row[35] <= 2 else ((-8 if row[0] <= 2 else 2) if row[52] <= 0 else 10)) if row[33] <= 2 else (-7 if
        row[47] <= -1 else ((4 if row[22] <= 8 else (-9 if row[28] <= 277 else 1)) if row[1] <= 35 else ((5 if
        row[29] <= 0 else -8) if row[1] <= 60 else -5)))) if row[0] <= 4 else 6
    )
    score += (
        ((-11 if row[37] <= 20 else (10 if row[14] <= -19 else (8 if row[51] <= 1 else -3))) if row[12] <= 62 else
        8) if row[33] <= 2 else (((-8 if row[20] <= 64 else 0) if row[1] <= 35 else ((4 if row[24] <= 5 else -4) if
        row[20] <= 144 else (-3 if row[1] <= 79 else -9))) if row[42] <= 1 else 11)
    )
    score += (
        ((((-2 if row[3] <= 18 else -8) if row[24] <= 6 else -10) if row[8] <= 0 else 3) if row[27] <= 2 else (5 if
        row[37] <= 71 else -2)) if row[40] <= 3 else (((7 if row[35] <= 4 else 0) if row[37] <= 69 else (7 if
        row[43] <= 5 else -4)) if row[3] <= 23 else (3 if row[22] <= 9 else -10))
    )
    if not -300 < score < 300:
        return score
    score += (
        ((-8 if row[4] <= 25 else ((-5 if row[4] <= 82 else 5) if row[41] <= 16 else (5 if row[37] <= 89 else -5)))
        if row[44] <= 0 else 7) if row[16] <= 0 else (((-5 if row[37] <= 17 else ((5 if row[24] <= 5 else -3) if
        row[35] <= 3 else -2)) if row[37] <= 84 else -6) if row[3] <= 23 else -10)
    )
    score += (
        ((((-3 if row[25] <= 3 else -8) if row[12] <= 58 else (((-9 if row[4] <= 55 else 8) if row[26] <= 1 else -8)
        if row[41] <= -1 else (4 if row[20] <= 144 else (-7 if row[28] <= 96 else 3)))) if row[20] <= 296 else -7)
        if row[8] <= 0 else (-2 if row[3] <= -6 else 5)) if row[42] <= 1 else 10
    )
    score += (
        (0 if row[40] <= 2 else (-1 if row[37] <= 23 else 7)) if row[15] <= 55 else ((-6 if row[1] <= 25 else (3 if
        row[20] <= 296 else -5)) if row[16] <= 0 else (0 if row[21] <= 0 else (((4 if row[45] <= -1 else -11) if
        row[51] <= -1 else 11) if row[51] <= 1 else (-7 if row[40] <= 5 else 6))))
    )
    score += (
        (((1 if row[1] <= 36 else (7 if row[24] <= 16 else -11)) if row[20] <= 296 else -4) if row[29] <= 0 else -7)
        if row[11] <= 2 else ((-5 if row[52] <= 0 else 3) if row[1] <= 40 else (((-5 if row[39] <= -1 else (8 if
        row[39] <= 0 else 0)) if row[11] <= 4 else -4) if row[1] <= 60 else -4))
    )
    score += (
        ((-5 if row[37] <= -1 else (-1 if row[0] <= 2 else (6 if row[37] <= 78 else -1))) if row[15] <= 55 else ((1
        if row[37] <= 65 else -5) if row[16] <= 0 else ((-1 if row[36] <= 0 else -8) if row[39] <= 0 else -8))) if
        row[0] <= 4 else ((8 if row[11] <= 2 else 0) if row[0] <= 5 else 11)
    )
    score += (
        (-5 if row[7] <= 0 else 1) if row[9] <= 0 else (9 if row[22] <= 9 else (((((-7 if row[3] <= -28 else 6) if
        row[35] <= 3 else (-2 if row[19] <= 0 else 8)) if row[20] <= 212 else (-5 if row[7] <= 0 else 5)) if row[37]
        <= 65 else (-1 if row[21] <= 6 else -7)) if row[3] <= 23 else -6))
    )
    score += (
        ((((-3 if row[48] <= 0 else (((7 if row[35] <= 1 else 2) if row[1] <= 71 else -3) if row[37] <= 80 else -4))
        if row[48] <= 6 else -6) if row[39] <= 1 else (10 if row[31] <= 4 else -9)) if row[42] <= 1 else 10) if
        row[27] <= 2 else ((1 if row[1] <= 35 else 7) if row[23] <= 9 else -4)
    )
    score += (
        (((-4 if row[41] <= -1 else 6) if row[11] <= 1 else (((-5 if row[28] <= 178 else 1) if row[1] <= 40 else (4
        if row[1] <= 60 else ((-2 if row[1] <= 87 else -12) if row[1] <= 97 else 10))) if row[18] <= 0 else -6)) if
        row[7] <= 0 else 6) if row[18] <= 1 else (-9 if row[7] <= 1 else 4)
    )
    score += (
        (7 if row[26] <= 3 else 0) if row[33] <= 2 else (3 if row[22] <= 7 else ((-6 if row[1] <= 23 else ((-5 if
        row[39] <= -1 else (4 if row[18] <= 0 else ((10 if row[3] <= -11 else -9) if row[30] <= 4 else 5))) if
        row[1] <= 65 else (-7 if row[4] <= 66 else 0))) if row[39] <= 1 else -10))
    )
    score += (
        (1 if row[4] <= 61 else 7) if row[15] <= 42 else (((10 if row[31] <= 4 else (-5 if row[29] <= 1 else 12)) if
        row[9] <= 0 else (8 if row[22] <= 8 else (((-1 if row[15] <= 71 else -6) if row[12] <= 58 else (1 if row[48]
        <= 6 else -5)) if row[22] <= 10 else 10))) if row[0] <= 5 else 9)
    )
    score += (
        ((((-11 if row[3] <= -28 else -3) if row[4] <= 38 else (-3 if row[1] <= 39 else ((-3 if row[37] <= 0 else (7
        if row[39] <= 0 else 0)) if row[1] <= 61 else -2))) if row[44] <= 0 else (8 if row[45] <= 0 else (6 if
        row[44] <= 1 else -2))) if row[38] <= -1 else -12) if row[42] <= 1 else 9
    )
    score += (
        (((6 if row[14] <= -13 else (-4 if row[12] <= 58 else 2)) if row[33] <= 3 else ((((7 if row[22] <= 7 else
        (-7 if row[50] <= 1 else 1)) if row[20] <= 53 else (5 if row[23] <= 1 else 0)) if row[29] <= 0 else -8) if
        row[20] <= 144 else -4)) if row[11] <= 4 else -5) if row[7] <= 1 else 7
    )
    score += (
        (-17 if row[51] <= -2 else (5 if row[33] <= 3 else 1)) if row[11] <= 2 else ((-6 if row[37] <= 23 else 8) if
        row[14] <= -25 else ((((-9 if row[11] <= 6 else 8) if row[53] <= 44 else 13) if row[51] <= -1 else 11) if
        row[51] <= 1 else ((0 if row[35] <= 3 else -4) if row[37] <= 65 else -5)))
    )
    score += (
        (((7 if row[14] <= -35 else -4) if row[9] <= 0 else (((-2 if row[43] <= -1 else 9) if row[43] <= 5 else ((-7
        if row[3] <= -28 else 2) if row[21] <= 7 else -4)) if row[3] <= 23 else (-1 if row[21] <= 5 else -11))) if
        row[39] <= 1 else (-10 if row[3] <= 29 else 2)) if row[7] <= 1 else 7
    )
    score += (
        (((-3 if row[41] <= 12 else ((4 if row[31] <= 15 else -4) if row[20] <= 38 else (4 if row[20] <= 153 else (3
        if row[41] <= 54 else (-16 if row[41] <= 59 else -2))))) if row[39] <= 0 else (9 if row[31] <= 4 else -6))
        if row[7] <= 0 else 5) if row[18] <= 1 else (-7 if row[7] <= 1 else 1)
    )
    score += (
        (-4 if row[3] <= -18 else 7) if row[15] <= 27 else (((-4 if row[4] <= 44 else 3) if row[35] <= 1 else (((-3
        if row[15] <= 69 else -11) if row[4] <= 90 else 5) if row[28] <= 84 else (-2 if row[52] <= 1 else (8 if
        row[52] <= 6 else -7)))) if row[27] <= 2 else (4 if row[26] <= 5 else -3))
    )
    score += (
        ((5 if row[11] <= 1 else ((10 if row[26] <= 0 else -4) if row[9] <= 0 else (((0 if row[3] <= -4 else 8) if
        row[30] <= 10 else -7) if row[33] <= 2 else (((5 if row[20] <= 222 else -4) if row[18] <= 0 else -6) if
        row[30] <= 0 else -2)))) if row[7] <= 1 else 9) if row[18] <= 1 else -5
    )
    score += (
        ((((4 if row[48] <= 6 else -3) if row[29] <= 0 else -5) if row[23] <= 13 else (6 if row[12] <= 83 else -11))
        if row[11] <= 2 else (((4 if row[23] <= 1 else -1) if row[11] <= 4 else (6 if row[31] <= 15 else -5)) if
        row[26] <= 1 else (-2 if row[38] <= -1 else -12))) if row[0] <= 5 else 9
    )
    score += (
        (((((9 if row[1] <= 65 else -7) if row[45] <= 1 else -5) if row[51] <= -1 else 9) if row[51] <= 1 else ((-3
        if row[0] <= 2 else ((-2 if row[1] <= 40 else (6 if row[23] <= 1 else 1)) if row[20] <= 202 else -4)) if
        row[7] <= 0 else 3)) if row[18] <= 1 else -4) if row[0] <= 5 else 9
    )
    score += (
        ((-3 if row[53] <= 54 else 7) if row[0] <= 2 else ((((4 if row[28] <= 90 else (-1 if row[50] <= 1 else 6))
        if row[30] <= 10 else -11) if row[21] <= 4 else ((-10 if row[28] <= 44 else 4) if row[43] <= 0 else (-9 if
        row[7] <= 0 else -2))) if row[27] <= 2 else 3)) if row[40] <= 5 else 7
    )
    if not -300 < score < 300:
        return score
    score += (
        ((3 if row[23] <= 3 else -1) if row[30] <= 0 else ((-10 if row[51] <= -2 else (7 if row[41] <= 89 else -8))
        if row[51] <= 1 else (((-7 if row[53] <= 14 else (1 if row[30] <= 4 else (-13 if row[20] <= 38 else -3))) if
        row[3] <= 8 else -7) if row[7] <= 0 else 1))) if row[42] <= 1 else 8
    )
    score += (
        (6 if row[35] <= 3 else 0) if row[33] <= 2 else ((6 if row[23] <= 2 else -2) if row[22] <= 7 else ((((-2 if
        row[44] <= 6 else -9) if row[40] <= 3 else ((4 if row[31] <= 334 else -8) if row[41] <= 66 else -7)) if
        row[33] <= 9 else 4) if row[39] <= 1 else (-10 if row[7] <= 1 else 1)))
    )
    score += (
        (((-9 if row[50] <= 1 else (9 if row[35] <= 4 else -5)) if row[51] <= -1 else 8) if row[51] <= 1 else (((-2
        if row[12] <= 50 else (3 if row[20] <= 111 else (9 if row[11] <= -1 else -1))) if row[50] <= 4 else (-1 if
        row[12] <= 70 else -7)) if row[42] <= 1 else 10)) if row[18] <= 1 else -4
    )
    score += (
        (8 if row[11] <= -1 else ((7 if row[28] <= 0 else ((-5 if row[37] <= 43 else 0) if row[9] <= 0 else (-3 if
        row[4] <= 35 else (2 if row[37] <= 60 else ((-3 if row[53] <= 43 else (10 if row[4] <= 86 else -7)) if
        row[28] <= 425 else 11))))) if row[46] <= 13 else -9)) if row[42] <= 1 else 8
    )
    score += (
        5 if row[15] <= 23 else ((((-2 if row[9] <= 0 else ((1 if row[53] <= 34 else 5) if row[23] <= 9 else (6 if
        row[6] <= 0 else (-8 if row[35] <= 12 else 8)))) if row[39] <= 1 else (5 if row[9] <= 0 else -9)) if row[18]
        <= 1 else -4) if row[0] <= 5 else (9 if row[15] <= 99 else -11))
    )
    score += (
        ((-1 if row[3] <= -9 else 7) if row[26] <= 3 else 0) if row[33] <= 2 else ((((-1 if row[24] <= 1 else (((-3
        if row[3] <= -1 else 5) if row[33] <= 5 else 9) if row[26] <= 2 else (5 if row[3] <= -7 else -5))) if
        row[42] <= 1 else 8) if row[24] <= 6 else -4) if row[11] <= 5 else -8)
    )
    score += (
        ((7 if row[28] <= 48 else (((-3 if row[28] <= 629 else 15) if row[20] <= 50 else 4) if row[23] <= 3 else
        -2)) if row[30] <= 0 else ((-10 if row[51] <= -2 else 5) if row[51] <= 1 else (-6 if row[4] <= 40 else (9 if
        row[14] <= -35 else (-2 if row[14] <= 33 else 8))))) if row[0] <= 5 else 8
    )
    score += (
        (-2 if row[49] <= -1 else (7 if row[49] <= 5 else -1)) if row[22] <= 7 else (((-6 if row[43] <= -1 else (-5
        if row[41] <= 12 else (1 if row[37] <= 65 else -4))) if row[19] <= 0 else ((8 if row[41] <= 83 else -4) if
        row[19] <= 1 else -2)) if row[22] <= 10 else (6 if row[42] <= 0 else -8))
    )
    score += (
        ((((((-7 if row[3] <= -1 else -2) if row[28] <= 178 else (0 if row[33] <= 5 else 8)) if row[1] <= 37 else
        (-4 if row[37] <= -1 else (-2 if row[4] <= 42 else 4))) if row[7] <= 1 else 6) if row[38] <= -1 else -10) if
        row[1] <= 66 else (-3 if row[36] <= 2 else 10)) if row[40] <= 5 else 7
    )
    score += (
        4 if row[15] <= 27 else (((8 if row[11] <= -1 else ((((-2 if row[1] <= 39 else (2 if row[26] <= 3 else -3))
        if row[52] <= 1 else (7 if row[52] <= 6 else -2)) if row[38] <= -1 else -9) if row[42] <= 1 else 8)) if
        row[1] <= 79 else (-6 if row[1] <= 97 else 5)) if row[40] <= 5 else 6)
    )
    score += (
        ((-1 if row[12] <= 50 else (5 if row[15] <= 70 else (5 if row[12] <= 89 else ((8 if row[28] <= 109 else -4)
        if row[23] <= 4 else -9)))) if row[33] <= 3 else (4 if row[28] <= 48 else ((-1 if row[28] <= 254 else 5) if
        row[25] <= 4 else -6))) if row[11] <= 4 else (-4 if row[28] <= 171 else 3)
    )
    score += (
        5 if row[14] <= -35 else ((((4 if row[12] <= 98 else -1) if row[18] <= 0 else (11 if row[3] <= -10 else -4))
        if row[30] <= 0 else ((-2 if row[43] <= -1 else (-8 if row[14] <= -25 else 5)) if row[43] <= 5 else ((-6 if
        row[27] <= 2 else 0) if row[4] <= 56 else -1))) if row[14] <= 43 else 7)
    )
    score += (
        (((5 if row[31] <= 8 else (-5 if row[31] <= 27 else ((5 if row[23] <= 1 else -1) if row[31] <= 84 else -2)))
        if row[27] <= 2 else 2) if row[42] <= 1 else 8) if row[19] <= 0 else (((7 if row[15] <= 69 else (2 if
        row[23] <= 8 else -11)) if row[31] <= 113 else 13) if row[19] <= 1 else -1)
    )
    score += (
        ((((6 if row[22] <= 9 else ((-3 if row[53] <= 26 else -11) if row[41] <= 87 else 8)) if row[31] <= 24 else
        ((-1 if row[20] <= 42 else 6) if row[16] <= 0 else -1)) if row[21] <= 4 else -3) if row[22] <= 10 else (1 if
        row[9] <= 0 else 10)) if row[27] <= 2 else (0 if row[53] <= 23 else 5)
    )
    score += (
        -11 if row[51] <= -2 else (5 if row[14] <= -35 else (((-7 if row[22] <= 1 else 6) if row[1] <= 61 else -2)
        if row[22] <= 7 else ((1 if row[21] <= 7 else -7) if row[30] <= 2 else ((-8 if row[33] <= 8 else 4) if
        row[21] <= 1 else ((7 if row[31] <= 27 else -1) if row[37] <= 60 else -4)))))
    )
    score += (
        ((-9 if row[19] <= 0 else 6) if row[39] <= -1 else ((2 if row[36] <= 0 else -8) if row[47] <= -1 else (-1 if
        row[20] <= 29 else 5))) if row[33] <= 2 else (((2 if row[21] <= 2 else -4) if row[30] <= 0 else ((-3 if
        row[33] <= 13 else 5) if row[42] <= 1 else 6)) if row[32] <= 1 else 4)
    )
    score += (
        (((((-5 if row[20] <= 148 else 1) if row[40] <= 0 else 1) if row[28] <= 425 else 8) if row[30] <= 10 else
        -8) if row[21] <= 4 else ((((8 if row[14] <= 8 else -6) if row[33] <= 3 else (-7 if row[28] <= 194 else 8))
        if row[21] <= 7 else -8) if row[30] <= 5 else 1)) if row[40] <= 5 else 6
    )
    score += (
        (-11 if row[51] <= -2 else (((0 if row[53] <= 39 else 9) if row[30] <= 2 else ((10 if row[12] <= 45 else -2)
        if row[51] <= 1 else -5)) if row[12] <= 58 else ((2 if row[1] <= 81 else (2 if row[30] <= 0 else -9)) if
        row[1] <= 97 else 9))) if row[23] <= 13 else (-6 if row[26] <= 13 else 7)
    )
    score += (
        ((-3 if row[41] <= 12 else (((8 if row[23] <= 8 else -9) if row[51] <= 1 else ((2 if row[44] <= 8 else -10)
        if row[41] <= 54 else (-6 if row[37] <= 49 else (1 if row[8] <= 0 else -6)))) if row[18] <= 0 else (2 if
        row[3] <= 0 else -4))) if row[22] <= 10 else 4) if row[0] <= 5 else 7
    )
    score += (
        ((-11 if row[51] <= -2 else ((6 if row[11] <= -1 else ((5 if row[28] <= 237 else -7) if row[15] <= 23 else
        ((-3 if row[28] <= 315 else 4) if row[12] <= 58 else (2 if row[12] <= 89 else (-2 if row[22] <= 12 else
        11))))) if row[7] <= 1 else 4)) if row[32] <= 1 else 5) if row[46] <= 13 else -8
    )
    return score

# fmt: on
