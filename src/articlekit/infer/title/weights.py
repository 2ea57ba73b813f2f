"""The model of the title. Written by `training/title.py`; do not edit.

Learnt from the tops of 2848 pages (dev.jsonl.gz, resiliparse.jsonl.gz, languages.jsonl.gz, long.jsonl.gz)
by `python training/title.py CORPUS ... --write`, LightGBM 4.7.0.
"""

from __future__ import annotations

# fmt: off

def title(row: list[int]) -> int:
    """Score whether a line is the title when none above is, in hundredths of a log-odd. See `features.TITLE`."""
    score = 0
    score += (
        (((-117 if row[34] <= 16 else -100) if row[15] <= 0 else -123) if row[34] <= 48 else ((-108 if row[36] <= 2
        else -81) if row[15] <= 0 else -117)) if row[18] <= -1 else (-122 if row[34] <= 58 else ((-119 if row[47] <=
        8 else ((-104 if row[39] <= 1 else -118) if row[36] <= 8 else -90)) if row[59] <= 2 else -123))
    )
    score += (
        (-10 if row[35] <= 32 else (-8 if row[22] <= -209 else (-6 if row[4] <= 5 else 16))) if row[22] <= -80 else
        (((-6 if row[4] <= 5 else (20 if row[38] <= 1 else -1)) if row[20] <= -97 else -7) if row[33] <= 15 else (-8
        if row[4] <= 1 else ((25 if row[51] <= 4 else 5) if row[20] <= -16 else 0)))
    )
    score += (
        ((-10 if row[23] <= 15 else 6) if row[30] <= 0 else ((12 if row[39] <= 1 else -4) if row[46] <= 53 else -6))
        if row[22] <= -80 else ((2 if row[20] <= -103 else -8) if row[36] <= 1 else (-8 if row[4] <= 1 else (((22 if
        row[64] <= 5 else 9) if row[40] <= 10 else 3) if row[20] <= -50 else 2)))
    )
    score += (
        -11 if row[52] <= 0 else ((-3 if row[34] <= 32 else ((0 if row[4] <= 1 else ((10 if row[2] <= 21 else 21) if
        row[10] <= 0 else 0)) if row[52] <= 6 else 2)) if row[39] <= 1 else ((-4 if row[34] <= 55 else (-2 if
        row[40] <= 1 else 11)) if row[39] <= 2 else (-1 if row[46] <= 0 else -10)))
    )
    score += (
        (-11 if row[63] <= 7 else -4) if row[52] <= 0 else ((((-3 if row[27] <= -1496 else 7) if row[44] <= 6 else
        -5) if row[64] <= 3 else -9) if row[36] <= 2 else ((((1 if row[7] <= 14 else 14) if row[36] <= 11 else 19)
        if row[38] <= 1 else 2) if row[64] <= 8 else (-8 if row[56] <= 0 else 6)))
    )
    score += (
        (-11 if row[63] <= 7 else (-6 if row[30] <= 0 else 6)) if row[52] <= 0 else ((((-5 if row[2] <= 25 else 3)
        if row[36] <= 1 else (12 if row[38] <= 0 else 1)) if row[64] <= 4 else -9) if row[36] <= 3 else ((15 if
        row[59] <= 3 else -2) if row[64] <= 7 else (8 if row[1] <= 1 else -7)))
    )
    score += (
        -10 if row[52] <= 0 else (((-8 if row[2] <= 8 else (4 if row[9] <= 5 else -6)) if row[2] <= 20 else (-4 if
        row[4] <= 1 else (((7 if row[2] <= 27 else 14) if row[2] <= 100 else -2) if row[9] <= 7 else 1))) if row[64]
        <= 5 else (-10 if row[57] <= 1 else (-6 if row[40] <= 2 else 3)))
    )
    score += (
        -10 if row[52] <= 0 else ((((((4 if row[7] <= 14 else ((14 if row[51] <= 4 else 5) if row[7] <= 96 else (9
        if row[44] <= 9 else 2))) if row[9] <= 8 else 0) if row[17] <= 1 else -7) if row[8] <= 16 else -7) if
        row[51] <= 32 else -8) if row[38] <= 1 else (-3 if row[46] <= 0 else -9))
    )
    score += (
        (-10 if row[34] <= 55 else (-7 if row[22] <= -232 else (-8 if row[60] <= 2 else (-5 if row[4] <= 1 else
        10)))) if row[22] <= -84 else (((-8 if row[4] <= 6 else 7) if row[20] <= -103 else -8) if row[34] <= 48 else
        ((12 if row[3] <= 16 else -4) if row[20] <= -50 else (5 if row[39] <= 0 else -5)))
    )
    score += (
        (-9 if row[63] <= 7 else (((2 if row[2] <= 39 else 14) if row[15] <= 0 else -6) if row[38] <= 1 else -7)) if
        row[22] <= -80 else (((-8 if row[2] <= 8 else 1) if row[2] <= 21 else (((11 if row[38] <= 1 else 1) if
        row[2] <= 95 else 0) if row[8] <= 16 else -6)) if row[15] <= 0 else -8)
    )
    score += (
        (-9 if row[63] <= 7 else -1) if row[52] <= 0 else ((((0 if row[3] <= 1 else (3 if row[7] <= 14 else 10)) if
        row[52] <= 3 else (7 if row[37] <= 5 else -2)) if row[17] <= 1 else -7) if row[39] <= 1 else ((4 if row[63]
        <= 2 else -3) if row[0] <= 1 else (-2 if row[52] <= 3 else -10)))
    )
    score += (
        (-9 if row[28] <= 37 else -1) if row[52] <= 0 else ((((((-5 if row[4] <= 5 else 6) if row[44] <= 9 else -1)
        if row[8] <= 10 else -7) if row[17] <= 0 else -9) if row[1] <= 1 else -9) if row[36] <= 3 else ((6 if
        row[36] <= 11 else (12 if row[3] <= 14 else 0)) if row[64] <= 16 else -6))
    )
    score += (
        ((-9 if row[7] <= 49 else (-7 if row[36] <= 8 else (-6 if row[42] <= -1 else 5))) if row[30] <= 0 else (-6
        if row[36] <= 3 else (9 if row[59] <= 2 else -5))) if row[22] <= -119 else (-5 if row[36] <= 1 else (((8 if
        row[37] <= 5 else 0) if row[36] <= 11 else 10) if row[3] <= 18 else -8))
    )
    score += (
        (((-8 if row[48] <= 0 else 2) if row[29] <= 0 else 4) if row[23] <= -1 else (((7 if row[20] <= -130 else -1)
        if row[3] <= 15 else -7) if row[20] <= 0 else -10)) if row[33] <= 39 else (-4 if row[23] <= -131 else ((10
        if row[3] <= 18 else -3) if row[51] <= 2 else (4 if row[20] <= -97 else -5)))
    )
    score += (
        (((-7 if row[29] <= 0 else 5) if row[43] <= 65 else (3 if row[35] <= 95 else -6)) if row[46] <= 9 else -8)
        if row[34] <= 48 else ((((4 if row[66] <= 0 else -3) if row[35] <= 10 else ((5 if row[35] <= 68 else -5) if
        row[34] <= 74 else 9)) if row[38] <= 1 else -4) if row[46] <= 99 else -7)
    )
    score += (
        (-9 if row[7] <= 49 else (1 if row[53] <= 192 else -7)) if row[52] <= 0 else (((-5 if row[40] <= 1 else ((-1
        if row[34] <= 41 else (-6 if row[7] <= 14 else 6)) if row[17] <= 2 else -8)) if row[1] <= 2 else -9) if
        row[35] <= 10 else (11 if row[42] <= 0 else (8 if row[52] <= 1 else 3)))
    )
    score += (
        (((-2 if row[2] <= 14 else (((7 if row[46] <= 219 else -4) if row[8] <= 14 else -4) if row[14] <= 0 else
        -7)) if row[2] <= 95 else -6) if row[20] <= 0 else -8) if row[0] <= 1 else (((-9 if row[23] <= -146 else (2
        if row[51] <= 3 else -9)) if row[48] <= 0 else 4) if row[23] <= 15 else 4)
    )
    score += (
        (-10 if row[4] <= 5 else (-6 if row[22] <= -203 else 5)) if row[52] <= 0 else (((-1 if row[4] <= 5 else 8)
        if row[52] <= 4 else (-6 if row[34] <= 55 else 2)) if row[20] <= -90 else (((0 if row[1] <= 1 else -8) if
        row[20] <= -16 else -10) if row[33] <= 36 else (7 if row[28] <= -33 else -5)))
    )
    score += (
        -7 if row[52] <= 0 else (((-1 if row[52] <= 1 else -8) if row[56] <= 0 else -1) if row[2] <= 17 else (((((5
        if row[27] <= -738 else 0) if row[2] <= 41 else 8) if row[2] <= 95 else -3) if row[9] <= 7 else -3) if
        row[52] <= 4 else ((3 if row[2] <= 51 else -3) if row[1] <= 2 else -9)))
    )
    score += (
        ((1 if row[20] <= -16 else -9) if row[46] <= 3 else -8) if row[36] <= 1 else ((-9 if row[7] <= 49 else 3) if
        row[4] <= 5 else ((((8 if row[6] <= 0 else -5) if row[1] <= 2 else (6 if row[51] <= 3 else -7)) if row[46]
        <= 107 else -5) if row[20] <= 0 else (-9 if row[36] <= 10 else 2)))
    )
    score += (
        ((-1 if row[37] <= 14 else -7) if row[46] <= 11 else -7) if row[34] <= 48 else ((-7 if row[22] <= -384 else
        ((-2 if row[55] <= 2 else (6 if row[24] <= -63 else -4)) if row[2] <= 27 else ((5 if row[46] <= 14 else -3)
        if row[63] <= 7 else (10 if row[55] <= 3 else 0)))) if row[59] <= 3 else -8)
    )
    score += (
        (-9 if row[7] <= 50 else (4 if row[4] <= 3 else -6)) if row[4] <= 5 else (((((1 if row[3] <= 3 else 6) if
        row[8] <= 14 else -4) if row[37] <= 5 else (1 if row[51] <= 1 else -4)) if row[1] <= 2 else -8) if row[35]
        <= 13 else (-4 if row[52] <= -2 else (7 if row[8] <= 14 else -2)))
    )
    score += (
        ((-6 if row[4] <= 9 else -2) if row[0] <= 3 else -8) if row[36] <= 3 else ((2 if row[3] <= 7 else -9) if
        row[4] <= 1 else ((-8 if row[23] <= -171 else 4) if row[52] <= -2 else (((5 if row[52] <= 2 else 0) if
        row[36] <= 11 else (8 if row[3] <= 18 else -3)) if row[59] <= 3 else -6)))
    )
    score += (
        (((-4 if row[7] <= 18 else (-1 if row[36] <= 1 else (6 if row[46] <= 180 else -5))) if row[38] <= 0 else (1
        if row[44] <= 1 else -5)) if row[36] <= 8 else ((6 if row[3] <= 18 else -4) if row[46] <= 219 else -5)) if
        row[59] <= 2 else ((-5 if row[7] <= 70 else 3) if row[46] <= 3 else -8)
    )
    score += (
        (-8 if row[63] <= 7 else (-3 if row[7] <= 60 else 8)) if row[4] <= 5 else (((-3 if row[22] <= -292 else ((8
        if row[51] <= 4 else 1) if row[7] <= 91 else ((-2 if row[36] <= 1 else 6) if row[37] <= 14 else -4))) if
        row[38] <= 1 else (-1 if row[1] <= 2 else -7)) if row[20] <= -49 else -6)
    )
    if not -400 < score < 400:
        return score
    score += (
        (-8 if row[63] <= 3 else 0) if row[4] <= 5 else ((((((9 if row[9] <= 5 else -2) if row[37] <= 21 else -2) if
        row[53] <= 186 else (2 if row[37] <= 8 else -8)) if row[64] <= 5 else -4) if row[35] <= 10 else (-2 if
        row[52] <= -1 else (7 if row[44] <= 9 else 3))) if row[20] <= 22 else -8)
    )
    score += (
        ((-3 if row[2] <= 95 else -9) if row[29] <= 0 else 9) if row[7] <= 33 else (((-3 if row[2] <= 17 else ((7 if
        row[9] <= 9 else -4) if row[0] <= 8 else -4)) if row[46] <= 219 else -5) if row[20] <= -111 else ((-7 if
        row[43] <= 103 else 0) if row[56] <= 0 else (4 if row[28] <= -102 else -2)))
    )
    score += (
        -6 if row[22] <= -292 else (((-7 if row[7] <= 32 else 1) if row[4] <= 5 else ((7 if row[20] <= -205 else ((5
        if row[42] <= 8 else (5 if row[51] <= 1 else (-9 if row[55] <= 2 else 2))) if row[9] <= 9 else -5)) if
        row[1] <= 5 else -6)) if row[20] <= -16 else (-9 if row[36] <= 10 else 2))
    )
    score += (
        ((-5 if row[23] <= -85 else ((5 if row[9] <= 6 else -3) if row[44] <= 9 else -2)) if row[51] <= 3 else -5)
        if row[35] <= 18 else ((-5 if row[39] <= 0 else 2) if row[7] <= 32 else ((-5 if row[44] <= 6 else 5) if
        row[23] <= -152 else (6 if row[9] <= 2 else (4 if row[7] <= 91 else -4))))
    )
    score += (
        ((-5 if row[2] <= 17 else ((10 if row[64] <= 14 else -4) if row[3] <= 2 else ((-5 if row[62] <= 0 else 5) if
        row[7] <= 36 else (-1 if row[2] <= 41 else 5)))) if row[36] <= 8 else (-5 if row[34] <= 48 else (-5 if
        row[22] <= -384 else (5 if row[3] <= 18 else -3)))) if row[15] <= 0 else -7
    )
    score += (
        (((-5 if row[22] <= -292 else ((4 if row[44] <= 9 else (3 if row[42] <= 8 else -3)) if row[9] <= 7 else -4))
        if row[27] <= -766 else (((3 if row[0] <= 2 else -5) if row[42] <= 1 else -4) if row[39] <= 2 else -6)) if
        row[29] <= 0 else (10 if row[42] <= 8 else -2)) if row[15] <= 0 else -7
    )
    score += (
        -6 if row[22] <= -292 else (((2 if row[9] <= 3 else -4) if row[44] <= 9 else (-6 if row[56] <= 1 else 0)) if
        row[2] <= 21 else ((0 if row[34] <= 41 else ((2 if row[57] <= 2 else 8) if row[42] <= 3 else (-1 if row[43]
        <= 95 else 5))) if row[3] <= 14 else (5 if row[57] <= 2 else -7)))
    )
    score += (
        (-8 if row[4] <= 1 else (((-3 if row[28] <= -192 else 2) if row[0] <= 3 else -6) if row[20] <= -16 else -8))
        if row[34] <= 53 else (((-1 if row[35] <= 56 else 5) if row[57] <= 3 else -4) if row[36] <= 8 else (-4 if
        row[52] <= -2 else ((5 if row[0] <= 14 else -4) if row[10] <= 0 else -4)))
    )
    score += (
        ((-6 if row[52] <= 0 else (-7 if row[25] <= -400 else ((-2 if row[29] <= 0 else 7) if row[36] <= 8 else 5)))
        if row[7] <= 40 else (0 if row[2] <= 21 else ((-1 if row[42] <= -1 else 7) if row[20] <= -176 else ((6 if
        row[7] <= 80 else -1) if row[26] <= -417 else -2)))) if row[20] <= -50 else -5
    )
    score += (
        ((-3 if row[4] <= 5 else (-3 if row[52] <= -2 else (6 if row[8] <= 16 else -3))) if row[37] <= 5 else ((-2
        if row[36] <= 4 else 4) if row[9] <= 2 else (-1 if row[53] <= 192 else -7))) if row[59] <= 1 else ((-4 if
        row[37] <= 1 else (6 if row[53] <= 202 else -2)) if row[0] <= 0 else -6)
    )
    score += (
        (-6 if row[4] <= 1 else (-6 if row[2] <= 8 else (((-4 if row[22] <= -90 else (4 if row[44] <= 9 else ((-3 if
        row[9] <= 0 else 5) if row[37] <= 7 else -6))) if row[34] <= 81 else (4 if row[9] <= 6 else -4)) if row[25]
        <= 51 else (10 if row[37] <= 13 else 0)))) if row[20] <= 22 else -7
    )
    score += (
        ((((-7 if row[7] <= 37 else 0) if row[26] <= -789 else (4 if row[37] <= 5 else -1)) if row[20] <= -16 else
        -8) if row[59] <= 1 else -6) if row[34] <= 69 else ((((3 if row[47] <= 0 else -5) if row[63] <= 7 else (9 if
        row[20] <= -205 else 1)) if row[20] <= -61 else -6) if row[56] <= 0 else 5)
    )
    score += (
        ((((-4 if row[43] <= 95 else (-7 if row[52] <= 0 else (-4 if row[55] <= 0 else 6))) if row[56] <= 0 else (2
        if row[37] <= 21 else -5)) if row[20] <= -50 else (-7 if row[35] <= 32 else 0)) if row[36] <= 13 else (5 if
        row[2] <= 91 else -5)) if row[29] <= 0 else (9 if row[37] <= 11 else -1)
    )
    score += (
        (-6 if row[25] <= -38 else 2) if row[4] <= 5 else (((-1 if row[27] <= -567 else -6) if row[56] <= 0 else ((1
        if row[51] <= 7 else 7) if row[21] <= -105 else -2)) if row[2] <= 41 else (((7 if row[46] <= 219 else -2) if
        row[51] <= 3 else 0) if row[3] <= 14 else (-5 if row[21] <= -87 else 5)))
    )
    score += (
        (((-6 if row[7] <= 75 else 2) if row[22] <= -232 else ((((2 if row[64] <= 4 else -5) if row[36] <= 0 else (2
        if row[51] <= 9 else (-2 if row[28] <= -169 else 10))) if row[14] <= 0 else -5) if row[9] <= 9 else -3)) if
        row[20] <= -50 else (-6 if row[35] <= 39 else 4)) if row[59] <= 3 else -7
    )
    score += (
        ((-4 if row[56] <= 1 else (5 if row[53] <= 277 else -3)) if row[34] <= 48 else (-7 if row[22] <= -384 else
        (((((5 if row[53] <= 202 else 2) if row[63] <= 12 else -5) if row[63] <= 15 else 9) if row[27] <= -383 else
        (-9 if row[26] <= -228 else 2)) if row[8] <= 14 else -6))) if row[59] <= 3 else -7
    )
    score += (
        (-6 if row[5] <= 3 else 2) if row[7] <= 18 else (-6 if row[2] <= 8 else (((-3 if row[7] <= 42 else (4 if
        row[37] <= 14 else -2)) if row[9] <= 2 else ((-3 if row[2] <= 33 else 5) if row[37] <= 2 else -5)) if
        row[34] <= 81 else ((5 if row[59] <= 3 else -2) if row[23] <= 106 else -4)))
    )
    score += (
        (((-6 if row[63] <= 0 else 1) if row[4] <= 5 else (((-2 if row[25] <= -299 else 5) if row[45] <= 17 else ((0
        if row[45] <= 511 else 6) if row[8] <= 15 else -6)) if row[63] <= 12 else -7)) if row[1] <= 2 else (-7 if
        row[63] <= 7 else (4 if row[37] <= 7 else -4))) if row[63] <= 15 else 7
    )
    score += (
        (((-7 if row[44] <= 5 else 1) if row[4] <= 6 else (1 if row[55] <= 2 else 6)) if row[1] <= 0 else -6) if
        row[63] <= 7 else ((((4 if row[26] <= -455 else -3) if row[42] <= 8 else -10) if row[43] <= 103 else 4) if
        row[1] <= 0 else (-1 if row[36] <= 1 else (8 if row[55] <= 3 else 0)))
    )
    score += (
        (((((3 if row[2] <= 58 else -4) if row[53] <= 196 else (-3 if row[53] <= 525 else 3)) if row[1] <= 4 else
        -6) if row[36] <= 11 else ((-3 if row[22] <= -314 else 5) if row[2] <= 78 else (6 if row[45] <= 35 else
        -6))) if row[59] <= 3 else -6) if row[29] <= 0 else (-3 if row[2] <= 13 else 8)
    )
    score += (
        -6 if row[2] <= 8 else ((((3 if row[43] <= 14 else -6) if row[28] <= -50 else 1) if row[7] <= 16 else ((((-2
        if row[25] <= -367 else 3) if row[25] <= -225 else (-1 if row[54] <= 3 else -7)) if row[56] <= 0 else (1 if
        row[34] <= 96 else 6)) if row[6] <= 0 else -7)) if row[25] <= 51 else 5)
    )
    score += (
        (((3 if row[52] <= 1 else (-5 if row[26] <= -417 else 2)) if row[46] <= 3 else -5) if row[63] <= 11 else (-2
        if row[46] <= 5 else (-3 if row[36] <= 0 else 8))) if row[56] <= 0 else ((3 if row[63] <= 15 else 10) if
        row[53] <= 317 else ((3 if row[43] <= 17 else -5) if row[36] <= 11 else 3))
    )
    score += (
        ((((((((-3 if row[3] <= 1 else 5) if row[53] <= 427 else -3) if row[26] <= -527 else -2) if row[0] <= 0 else
        -3) if row[63] <= 15 else 6) if row[3] <= 8 else (4 if row[15] <= 0 else -5)) if row[8] <= 14 else -6) if
        row[3] <= 16 else -6) if row[29] <= 0 else (7 if row[42] <= 8 else -3)
    )
    score += (
        ((0 if row[42] <= 8 else -5) if row[34] <= 41 else (((-4 if row[2] <= 41 else 2) if row[55] <= 2 else (-6 if
        row[7] <= 18 else 6)) if row[63] <= 7 else ((1 if row[7] <= 50 else 11) if row[52] <= 1 else (6 if row[42]
        <= 0 else -2)))) if row[59] <= 1 else (-5 if row[34] <= 70 else 0)
    )
    score += (
        (((-4 if row[34] <= 27 else (5 if row[59] <= 2 else -4)) if row[37] <= 5 else ((-2 if row[43] <= 29 else
        (-10 if row[54] <= 4 else 1)) if row[39] <= 1 else -1)) if row[43] <= 95 else ((1 if row[59] <= 0 else -8)
        if row[4] <= 5 else 3)) if row[29] <= 0 else (8 if row[37] <= 11 else -1)
    )
    if not -400 < score < 400:
        return score
    score += (
        (((-5 if row[63] <= 3 else 2) if row[4] <= 6 else ((-3 if row[22] <= -384 else 5) if row[20] <= -205 else (3
        if row[44] <= 9 else (((0 if row[55] <= 2 else 6) if row[63] <= 5 else -2) if row[41] <= -1 else (-5 if
        row[63] <= 11 else 3))))) if row[46] <= 219 else -7) if row[20] <= 45 else -6
    )
    score += (
        (((((-5 if row[2] <= 9 else ((4 if row[53] <= 192 else 1) if row[2] <= 86 else -3)) if row[63] <= 9 else -7)
        if row[46] <= 14 else (-7 if row[7] <= 20 else -2)) if row[63] <= 11 else ((4 if row[43] <= 29 else -4) if
        row[18] <= -1 else 7)) if row[63] <= 12 else -8) if row[63] <= 15 else 5
    )
    score += (
        (((((4 if row[38] <= 1 else -3) if row[20] <= -205 else ((-1 if row[3] <= 3 else (-3 if row[20] <= -111 else
        -9)) if row[35] <= 78 else 3)) if row[43] <= 95 else (5 if row[43] <= 193 else 0)) if row[3] <= 18 else -6)
        if row[25] <= 51 else 5) if row[20] <= 0 else (-6 if row[45] <= 422 else 3)
    )
    score += (
        (-4 if row[25] <= -38 else 3) if row[4] <= 5 else (((-3 if row[36] <= 10 else 4) if row[27] <= -1254 else 4)
        if row[37] <= 5 else (((-4 if row[2] <= 10 else ((5 if row[9] <= 6 else -3) if row[2] <= 78 else -3)) if
        row[52] <= 4 else -3) if row[53] <= 202 else (-5 if row[34] <= 96 else 0)))
    )
    score += (
        ((((5 if row[3] <= 1 else -4) if row[7] <= 32 else (-4 if row[2] <= 8 else (3 if row[9] <= 2 else -1))) if
        row[27] <= -383 else (-5 if row[29] <= 0 else 4)) if row[42] <= 12 else -5) if row[36] <= 12 else ((5 if
        row[51] <= 4 else -1) if row[2] <= 95 else (-7 if row[58] <= 1 else 2))
    )
    score += (
        (-5 if row[22] <= -384 else ((-5 if row[28] <= 25 else 3) if row[20] <= -323 else ((-3 if row[2] <= 9 else
        (((4 if row[40] <= 7 else 0) if row[14] <= 0 else -5) if row[46] <= 219 else -5)) if row[27] <= -567 else
        ((5 if row[1] <= 4 else -5) if row[45] <= 16 else -5)))) if row[20] <= -1 else -5
    )
    score += (
        ((4 if row[45] <= 23 else ((-1 if row[45] <= 59 else -6) if row[45] <= 92 else (4 if row[20] <= -130 else
        0))) if row[59] <= 1 else ((-6 if row[35] <= 40 else (-3 if row[64] <= 4 else 5)) if row[23] <= -11 else ((7
        if row[2] <= 49 else -2) if row[53] <= 202 else -2))) if row[20] <= 102 else -7
    )
    score += (
        -5 if row[2] <= 8 else (5 if row[3] <= 1 else ((-4 if row[22] <= -292 else (((((-2 if row[53] <= 525 else 5)
        if row[45] <= 118 else (-4 if row[26] <= -1035 else 4)) if row[42] <= 12 else -5) if row[36] <= 11 else 3)
        if row[55] <= 3 else 5)) if row[27] <= -536 else (-5 if row[26] <= -40 else 3)))
    )
    score += (
        ((-3 if row[4] <= 5 else (3 if row[63] <= 5 else -7)) if row[46] <= 3 else (-2 if row[54] <= 3 else -7)) if
        row[63] <= 7 else (6 if row[51] <= 1 else ((((5 if row[58] <= 2 else -2) if row[45] <= 46 else -5) if
        row[45] <= 85 else 7) if row[42] <= 5 else (-7 if row[36] <= 19 else 1)))
    )
    score += (
        ((((((4 if row[40] <= 4 else -1) if row[53] <= 196 else -1) if row[0] <= 1 else ((-6 if row[48] <= 0 else 4)
        if row[63] <= 7 else 3)) if row[63] <= 8 else -8) if row[63] <= 11 else (7 if row[20] <= -120 else -2)) if
        row[63] <= 12 else -7) if row[63] <= 15 else (8 if row[27] <= -603 else -1)
    )
    score += (
        (-6 if row[63] <= 1 else 1) if row[4] <= 5 else ((((5 if row[52] <= 1 else ((0 if row[35] <= 18 else 7) if
        row[37] <= 8 else (2 if row[63] <= 0 else -4))) if row[43] <= 193 else 0) if row[52] <= 4 else (-3 if
        row[35] <= 15 else 3)) if row[37] <= 21 else (-4 if row[52] <= 21 else 4))
    )
    score += (
        (((-8 if row[55] <= 1 else (-3 if row[45] <= 138 else 4)) if row[23] <= 43 else 6) if row[2] <= 17 else ((4
        if row[53] <= 202 else (5 if row[43] <= 12 else (-2 if row[45] <= 226 else (-3 if row[23] <= -122 else 4))))
        if row[2] <= 78 else (-4 if row[21] <= -87 else 2))) if row[20] <= 69 else -6
    )
    score += (
        ((((((((-3 if row[36] <= 2 else (7 if row[25] <= -146 else -3)) if row[53] <= 119 else 5) if row[3] <= 9
        else -3) if row[53] <= 202 else (-6 if row[53] <= 215 else 0)) if row[27] <= -383 else -3) if row[29] <= 0
        else 5) if row[37] <= 22 else -7) if row[36] <= 12 else 3) if row[3] <= 18 else -6
    )
    score += (
        ((((((-4 if row[4] <= 11 else 3) if row[63] <= 7 else 3) if row[7] <= 49 else ((3 if row[9] <= 2 else -1) if
        row[59] <= 1 else (-5 if row[22] <= -30 else 1))) if row[63] <= 8 else -8) if row[63] <= 11 else (-2 if
        row[21] <= -297 else 6)) if row[63] <= 12 else -6) if row[63] <= 15 else 5
    )
    score += (
        -5 if row[22] <= -384 else (((((3 if row[28] <= -275 else -6) if row[4] <= 11 else 2) if row[43] <= 152 else
        2) if row[2] <= 27 else ((-4 if row[36] <= 0 else 2) if row[2] <= 86 else -3)) if row[56] <= 0 else (0 if
        row[46] <= 35 else (-3 if row[52] <= -2 else (10 if row[2] <= 61 else -2))))
    )
    score += (
        ((((((4 if row[25] <= -28 else -4) if row[2] <= 78 else -3) if row[9] <= 2 else -2) if row[20] <= -97 else
        -4) if row[56] <= 0 else ((-4 if row[39] <= 0 else (-3 if row[2] <= 21 else 4)) if row[26] <= -746 else (5
        if row[33] <= 55 else -1))) if row[25] <= 51 else 5) if row[20] <= -16 else -5
    )
    score += (
        (((-4 if row[22] <= -232 else ((((-1 if row[26] <= -789 else 3) if row[26] <= -417 else -2) if row[34] <= 69
        else 6) if row[33] <= 42 else -3)) if row[29] <= 0 else 5) if row[20] <= -16 else -5) if row[34] <= 91 else
        (0 if row[56] <= 0 else ((6 if row[24] <= -70 else -1) if row[32] <= 3 else -3))
    )
    score += (
        ((-6 if row[26] <= -269 else 3) if row[52] <= -2 else (((-5 if row[7] <= 40 else (4 if row[25] <= -413 else
        -2)) if row[25] <= -367 else (0 if row[47] <= 0 else 3)) if row[17] <= 0 else -5)) if row[1] <= 2 else (((-6
        if row[33] <= 54 else 4) if row[23] <= -49 else 4) if row[52] <= 5 else -7)
    )
    score += (
        ((0 if row[2] <= 39 else 5) if row[45] <= 19 else ((((1 if row[2] <= 86 else -5) if row[21] <= -255 else -5)
        if row[63] <= 7 else (-2 if row[0] <= 0 else (1 if row[2] <= 41 else 8))) if row[51] <= 4 else ((1 if
        row[26] <= -726 else -9) if row[7] <= 96 else 1))) if row[45] <= 511 else 5
    )
    score += (
        ((-1 if row[22] <= -187 else 4) if row[59] <= 1 else (-3 if row[35] <= 61 else 4)) if row[45] <= 19 else (-3
        if row[45] <= 100 else (-2 if row[28] <= -228 else (3 if row[37] <= 14 else ((7 if row[37] <= 21 else -3) if
        row[22] <= -1 else (-10 if row[37] <= 19 else (5 if row[44] <= 9 else -3))))))
    )
    score += (
        ((((-7 if row[20] <= -323 else ((-6 if row[7] <= 32 else 2) if row[4] <= 6 else (3 if row[52] <= 4 else
        -3))) if row[7] <= 50 else ((5 if row[37] <= 25 else -2) if row[20] <= -176 else 1)) if row[9] <= 9 else (2
        if row[37] <= 1 else -7)) if row[14] <= 0 else -7) if row[20] <= 45 else -5
    )
    score += (
        ((-2 if row[22] <= -152 else (((4 if row[43] <= 8 else -3) if row[43] <= 55 else (0 if row[37] <= 0 else 4))
        if row[25] <= -50 else (5 if row[19] <= 10 else -5))) if row[48] <= 0 else 7) if row[37] <= 12 else (1 if
        row[53] <= 192 else ((0 if row[22] <= -161 else -7) if row[53] <= 763 else 4))
    )
    score += (
        ((3 if row[45] <= 19 else ((-4 if row[34] <= 96 else 1) if row[45] <= 128 else (3 if row[46] <= 31 else
        -3))) if row[0] <= 12 else -6) if row[42] <= 8 else ((-2 if row[2] <= 43 else (6 if row[2] <= 107 else -5))
        if row[44] <= 6 else (2 if row[23] <= -139 else (-8 if row[25] <= 25 else 3)))
    )
    score += (
        (((1 if row[43] <= 43 else -6) if row[4] <= 6 else (2 if row[54] <= 3 else ((-3 if row[22] <= -170 else 7)
        if row[22] <= -113 else -5))) if row[7] <= 55 else ((2 if row[44] <= 3 else -1) if row[46] <= 35 else (8 if
        row[43] <= 40 else (-2 if row[63] <= 11 else 5)))) if row[8] <= 14 else -4
    )
    score += (
        (((((4 if row[66] <= 5 else -4) if row[43] <= 31 else (2 if row[25] <= -129 else ((4 if row[34] <= 65 else
        -4) if row[40] <= 4 else -6))) if row[4] <= 12 else -5) if row[59] <= 1 else (-3 if row[34] <= 91 else 2))
        if row[14] <= 0 else -6) if row[20] <= -49 else (-5 if row[43] <= 245 else 2)
    )
    if not -400 < score < 400:
        return score
    score += (
        ((-6 if row[21] <= -53 else 2) if row[63] <= 0 else 1) if row[4] <= 6 else (((-4 if row[2] <= 8 else ((-1 if
        row[28] <= -80 else (13 if row[21] <= -87 else 1)) if row[3] <= 1 else ((-4 if row[63] <= 14 else 4) if
        row[2] <= 17 else 1))) if row[37] <= 21 else -5) if row[36] <= 14 else 4)
    )
    score += (
        ((((-1 if row[36] <= 3 else 4) if row[27] <= -1000 else -1) if row[47] <= 1 else (-2 if row[60] <= 1 else
        ((7 if row[42] <= 11 else 0) if row[23] <= 153 else -2))) if row[66] <= 5 else -5) if row[53] <= 202 else
        (-5 if row[53] <= 233 else (-1 if row[35] <= 39 else (3 if row[43] <= 581 else -5)))
    )
    score += (
        (((((3 if row[52] <= 1 else -2) if row[9] <= 2 else -4) if row[25] <= -61 else 3) if row[8] <= 2 else (6 if
        row[9] <= 5 else -2)) if row[53] <= 202 else (((-6 if row[52] <= 0 else (0 if row[9] <= 2 else 6)) if
        row[42] <= 0 else -3) if row[51] <= 10 else 4)) if row[45] <= 511 else 5
    )
    score += (
        -5 if row[22] <= -384 else ((((((-5 if row[53] <= 347 else 3) if row[4] <= 5 else 0) if row[5] <= 2 else -6)
        if row[4] <= 10 else -6) if row[5] <= 3 else ((-2 if row[53] <= 78 else 8) if row[5] <= 5 else -2)) if
        row[34] <= 91 else ((4 if row[53] <= 501 else -3) if row[24] <= -70 else -2))
    )
    score += (
        ((((-4 if row[22] <= -232 else (((2 if row[45] <= 23 else -6) if row[7] <= 15 else 0) if row[29] <= 0 else
        5)) if row[3] <= 8 else (((3 if row[46] <= 15 else -4) if row[63] <= 7 else 7) if row[52] <= 5 else -4)) if
        row[3] <= 14 else -4) if row[63] <= 12 else -8) if row[63] <= 15 else 5
    )
    score += (
        (((-1 if row[63] <= 7 else (6 if row[20] <= -158 else 0)) if row[33] <= 57 else (3 if row[26] <= -915 else
        (1 if row[23] <= -71 else (3 if row[27] <= -1496 else (-10 if row[9] <= 3 else 0))))) if row[39] <= 1 else
        ((0 if row[7] <= 96 else 5) if row[28] <= 122 else -3)) if row[9] <= 9 else -4
    )
    score += (
        (-4 if row[52] <= -2 else ((-4 if row[7] <= 18 else (-3 if row[2] <= 9 else 4)) if row[28] <= -102 else ((-1
        if row[2] <= 8 else 8) if row[3] <= 1 else ((-6 if row[2] <= 16 else 3) if row[42] <= 0 else ((3 if row[2]
        <= 12 else -4) if row[45] <= 422 else 4))))) if row[42] <= 24 else -4
    )
    score += (
        ((((-1 if row[37] <= 24 else -5) if row[63] <= 12 else -6) if row[29] <= 0 else 4) if row[36] <= 13 else
        ((((-2 if row[52] <= -2 else 5) if row[1] <= 2 else -2) if row[2] <= 74 else (2 if row[37] <= 18 else -5))
        if row[6] <= 0 else -7)) if row[63] <= 15 else (-1 if row[18] <= -1 else 6)
    )
    score += (
        -3 if row[52] <= -2 else (((-5 if row[4] <= 5 else 1) if row[63] <= 0 else 6) if row[52] <= 1 else ((2 if
        row[1] <= 1 else -3) if row[42] <= 5 else (((-4 if row[7] <= 18 else 5) if row[52] <= 4 else -5) if row[63]
        <= 6 else ((2 if row[7] <= 49 else -9) if row[41] <= 4 else 2))))
    )
    score += (
        (((-2 if row[39] <= 0 else (-4 if row[2] <= 8 else ((3 if row[28] <= 84 else -4) if row[46] <= 99 else -4)))
        if row[30] <= 0 else (3 if row[37] <= 1 else (1 if row[20] <= -236 else -7))) if row[25] <= -57 else ((4 if
        row[20] <= -1 else -4) if row[1] <= 3 else -3)) if row[20] <= 102 else -6
    )
    score += (
        (((((-4 if row[22] <= -119 else (-1 if row[25] <= -70 else 5)) if row[57] <= 3 else -5) if row[56] <= 0 else
        ((-4 if row[63] <= 7 else 3) if row[25] <= -264 else (7 if row[63] <= 4 else 0))) if row[3] <= 5 else (-4 if
        row[28] <= 210 else 3)) if row[3] <= 8 else 2) if row[3] <= 16 else -4
    )
    score += (
        -4 if row[55] <= 0 else (((((3 if row[7] <= 91 else 0) if row[20] <= 0 else (-5 if row[36] <= 9 else 4)) if
        row[14] <= 0 else -5) if row[46] <= 219 else (-6 if row[7] <= 96 else 2)) if row[27] <= -567 else ((2 if
        row[0] <= 1 else -4) if row[42] <= 3 else (1 if row[7] <= 32 else -7)))
    )
    score += (
        ((((-2 if row[37] <= 8 else 4) if row[41] <= 0 else -7) if row[53] <= 113 else (-4 if row[55] <= 0 else (5
        if row[2] <= 64 else -1))) if row[53] <= 202 else (0 if row[37] <= 3 else -4)) if row[34] <= 80 else (((1 if
        row[38] <= 0 else -5) if row[55] <= 2 else 3) if row[36] <= 8 else 3)
    )
    score += (
        ((4 if row[7] <= 11 else -3) if row[36] <= 1 else (6 if row[37] <= 3 else ((-3 if row[7] <= 57 else 8) if
        row[23] <= -71 else (3 if row[43] <= 12 else (-5 if row[36] <= 12 else 3))))) if row[45] <= 17 else ((-2 if
        row[37] <= 68 else 4) if row[45] <= 226 else (2 if row[46] <= 172 else -4))
    )
    score += (
        ((((-3 if row[2] <= 11 else (-2 if row[28] <= -201 else 7)) if row[44] <= 6 else (-5 if row[28] <= 12 else
        2)) if row[9] <= 4 else -7) if row[2] <= 17 else ((-1 if row[43] <= 88 else (4 if row[35] <= 24 else -2)) if
        row[2] <= 113 else -5)) if row[35] <= 56 else (5 if row[43] <= 27 else 0)
    )
    score += (
        (((-4 if row[4] <= 10 else 4) if row[7] <= 49 else ((((7 if row[33] <= 26 else 1) if row[9] <= 8 else -3) if
        row[42] <= 9 else -3) if row[20] <= -130 else (0 if row[9] <= 1 else -5))) if row[36] <= 11 else ((3 if
        row[51] <= 4 else -2) if row[6] <= 0 else -7)) if row[48] <= 0 else 5
    )
    score += (
        (0 if row[20] <= -90 else -3) if row[56] <= 0 else (((-2 if row[3] <= 4 else (-3 if row[22] <= -314 else (5
        if row[7] <= 89 else -3))) if row[44] <= 5 else (1 if row[28] <= -183 else (2 if row[45] <= 23 else -10)))
        if row[25] <= -217 else (5 if row[27] <= -766 else (-3 if row[21] <= -308 else 2)))
    )
    score += (
        (((((-6 if row[25] <= -136 else 3) if row[23] <= -85 else 1) if row[28] <= -102 else -5) if row[28] <= -50
        else (-4 if row[55] <= 0 else 3)) if row[33] <= 57 else (-7 if row[21] <= 87 else 3)) if row[34] <= 81 else
        (-2 if row[55] <= 1 else (5 if row[21] <= -71 else (2 if row[56] <= 1 else -4)))
    )
    score += (
        (((((-2 if row[33] <= 46 else 4) if row[28] <= -117 else -4) if row[28] <= -50 else ((8 if row[23] <= -49
        else 0) if row[1] <= 2 else -3)) if row[23] <= 43 else (7 if row[23] <= 153 else -2)) if row[53] <= 202 else
        ((0 if row[39] <= 0 else -7) if row[53] <= 233 else -1)) if row[4] <= 12 else -5
    )
    score += (
        (-4 if row[22] <= -384 else ((0 if row[21] <= -63 else (5 if row[55] <= 2 else (2 if row[22] <= -49 else
        -5))) if row[6] <= 0 else -5)) if row[20] <= -130 else (((-4 if row[4] <= 11 else 4) if row[36] <= 1 else 1)
        if row[28] <= -33 else ((1 if row[3] <= 1 else -6) if row[18] <= 1 else 4))
    )
    score += (
        (-4 if row[2] <= 8 else ((-4 if row[63] <= 7 else 3) if row[25] <= -367 else ((((-2 if row[4] <= 1 else (2
        if row[46] <= 66 else 7)) if row[46] <= 219 else -4) if row[27] <= -794 else (1 if row[33] <= 68 else (2 if
        row[36] <= 6 else -7))) if row[4] <= 12 else -5))) if row[14] <= 0 else -6
    )
    score += (
        (((2 if row[0] <= 5 else -4) if row[53] <= 202 else (((-2 if row[62] <= 0 else 4) if row[11] <= 0 else 3) if
        row[53] <= 501 else (6 if row[60] <= 3 else ((1 if row[7] <= 70 else -6) if row[9] <= 0 else 3)))) if row[9]
        <= 11 else -4) if row[59] <= 3 else (-6 if row[7] <= 96 else 1)
    )
    score += (
        (-3 if row[4] <= 6 else ((((8 if row[50] <= 0 else -3) if row[25] <= -178 else 0) if row[43] <= 232 else (-5
        if row[52] <= -1 else 2)) if row[52] <= 1 else 0)) if row[9] <= 2 else (1 if row[4] <= 7 else (1 if row[43]
        <= 31 else ((-7 if row[52] <= 14 else 3) if row[26] <= -293 else 2)))
    )
    score += (
        ((((4 if row[54] <= 1 else (((-6 if row[20] <= -337 else 1) if row[46] <= 7 else -3) if row[63] <= 7 else (6
        if row[20] <= -182 else -2))) if row[63] <= 8 else -6) if row[63] <= 11 else (5 if row[20] <= -120 else -1))
        if row[63] <= 12 else -6) if row[63] <= 15 else (-1 if row[46] <= -1 else 6)
    )
    score += (
        -3 if row[25] <= -367 else ((5 if row[46] <= 41 else -2) if row[25] <= -325 else (((1 if row[35] <= 34 else
        -7) if row[25] <= -299 else (2 if row[45] <= 19 else (-4 if row[4] <= 6 else ((-1 if row[35] <= 81 else 3)
        if row[5] <= 3 else 5)))) if row[0] <= 5 else (-6 if row[45] <= 179 else 2)))
    )
    return score
# fmt: on
