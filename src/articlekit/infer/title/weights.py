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
        (-115 if row[34] <= 48 else ((-107 if row[36] <= 3 else -81) if row[15] <= 0 else -117)) if row[18] <= -1
        else (((-121 if row[36] <= 2 else (-119 if row[47] <= 8 else (-104 if row[51] <= 4 else -117))) if row[36]
        <= 9 else (-118 if row[47] <= 8 else (-89 if row[38] <= 1 else -112))) if row[59] <= 2 else -123)
    )
    score += (
        (-10 if row[22] <= -162 else (-8 if row[35] <= 15 else (-4 if row[4] <= 5 else 20))) if row[23] <= -1 else
        (((-8 if row[4] <= 2 else (16 if row[38] <= 1 else -2)) if row[20] <= -82 else -7) if row[33] <= 18 else (-9
        if row[4] <= 1 else ((24 if row[3] <= 18 else -6) if row[20] <= -22 else 0)))
    )
    score += (
        (-10 if row[30] <= 0 else (-8 if row[36] <= 4 else (-5 if row[4] <= 9 else 11))) if row[22] <= -117 else ((1
        if row[20] <= -99 else -8) if row[36] <= 2 else ((6 if row[40] <= 4 else -11) if row[4] <= 1 else (((22 if
        row[39] <= 2 else 3) if row[40] <= 10 else 0) if row[20] <= 45 else -4)))
    )
    score += (
        (-11 if row[52] <= 0 else ((-6 if row[34] <= 44 else (17 if row[52] <= 5 else -4)) if row[39] <= 1 else -9))
        if row[22] <= -82 else (-5 if row[34] <= 39 else (-8 if row[52] <= 0 else ((6 if row[39] <= 1 else -5) if
        row[2] <= 17 else ((19 if row[3] <= 14 else 5) if row[39] <= 2 else 1))))
    )
    score += (
        (-11 if row[63] <= 7 else -5) if row[52] <= 0 else (((-4 if row[36] <= 1 else ((-2 if row[26] <= -911 else
        12) if row[39] <= 1 else -3)) if row[64] <= 4 else -10) if row[36] <= 4 else (((17 if row[9] <= 8 else 1) if
        row[38] <= 1 else 4) if row[64] <= 8 else (-8 if row[57] <= 2 else 4)))
    )
    score += (
        (-11 if row[63] <= 7 else -4) if row[52] <= 0 else (((-2 if row[36] <= 1 else 10) if row[38] <= 0 else ((-7
        if row[36] <= 1 else 1) if row[1] <= 1 else -11)) if row[36] <= 4 else ((9 if row[36] <= 12 else (17 if
        row[2] <= 99 else 0)) if row[64] <= 8 else (6 if row[1] <= 1 else -8)))
    )
    score += (
        -10 if row[52] <= 0 else (((-6 if row[2] <= 10 else ((8 if row[63] <= 4 else (-4 if row[43] <= 123 else 11))
        if row[9] <= 5 else -5)) if row[64] <= 5 else -9) if row[2] <= 25 else ((-6 if row[4] <= 1 else (14 if
        row[9] <= 8 else 0)) if row[52] <= 4 else (-4 if row[53] <= 285 else 5)))
    )
    score += (
        -9 if row[52] <= 0 else ((-6 if row[60] <= 1 else (((((4 if row[7] <= 14 else 13) if row[7] <= 91 else (9 if
        row[44] <= 9 else 2)) if row[9] <= 8 else 0) if row[17] <= 1 else -7) if row[8] <= 14 else -6)) if row[38]
        <= 1 else (-2 if row[64] <= 4 else (-3 if row[46] <= 0 else -10)))
    )
    score += (
        (-10 if row[34] <= 64 else -4) if row[22] <= -151 else (((-9 if row[4] <= 6 else (-1 if row[34] <= 16 else
        9)) if row[20] <= -85 else -8) if row[34] <= 48 else ((-5 if row[4] <= 1 else ((12 if row[3] <= 18 else -3)
        if row[39] <= 2 else 1)) if row[20] <= -48 else (6 if row[39] <= 0 else -5)))
    )
    score += (
        (-10 if row[63] <= 7 else ((-5 if row[42] <= -1 else (11 if row[51] <= 5 else -4)) if row[38] <= 1 else -6))
        if row[22] <= -162 else (((1 if row[2] <= 21 else ((11 if row[8] <= 14 else -3) if row[2] <= 99 else 0)) if
        row[15] <= 0 else (-10 if row[7] <= 62 else 3)) if row[38] <= 1 else -6)
    )
    score += (
        (-9 if row[63] <= 7 else -1) if row[52] <= 0 else (((((0 if row[3] <= 1 else ((3 if row[7] <= 18 else (13 if
        row[42] <= 0 else 8)) if row[6] <= 0 else -6)) if row[14] <= 0 else -7) if row[0] <= 6 else -5) if row[17]
        <= 0 else -8) if row[39] <= 2 else (-1 if row[0] <= 1 else -9))
    )
    score += (
        (-10 if row[4] <= 8 else (-6 if row[28] <= 30 else 5)) if row[52] <= 0 else ((((0 if row[44] <= 9 else -6)
        if row[36] <= 1 else (-4 if row[4] <= 5 else (6 if row[8] <= 14 else -5))) if row[1] <= 1 else (0 if row[64]
        <= 4 else -9)) if row[36] <= 9 else (10 if row[64] <= 16 else -5))
    )
    score += (
        ((-9 if row[7] <= 42 else (-6 if row[36] <= 13 else (-6 if row[42] <= -1 else 7))) if row[30] <= 0 else (-5
        if row[36] <= 4 else 5)) if row[22] <= -133 else (-6 if row[36] <= 1 else ((((7 if row[44] <= 9 else 0) if
        row[36] <= 11 else 10) if row[3] <= 18 else -5) if row[59] <= 3 else -8))
    )
    score += (
        ((-8 if row[25] <= 27 else 1) if row[23] <= -8 else (((5 if row[20] <= -85 else -1) if row[3] <= 16 else -7)
        if row[20] <= -1 else -10)) if row[33] <= 27 else ((-8 if row[24] <= -263 else 1) if row[23] <= -175 else
        (((9 if row[20] <= 21 else -1) if row[3] <= 18 else -6) if row[51] <= 3 else -3))
    )
    score += (
        ((((-2 if row[34] <= 27 else 4) if row[35] <= 95 else -7) if row[38] <= 1 else -6) if row[46] <= 9 else -8)
        if row[34] <= 55 else ((((5 if row[38] <= 0 else -2) if row[64] <= 15 else -8) if row[35] <= 13 else (1 if
        row[34] <= 69 else 8)) if row[46] <= 103 else (-8 if row[27] <= -629 else 5))
    )
    score += (
        (-9 if row[7] <= 50 else (2 if row[53] <= 196 else -7)) if row[52] <= 0 else (((-4 if row[34] <= 41 else (-5
        if row[40] <= 1 else (-6 if row[7] <= 14 else 5))) if row[1] <= 2 else -9) if row[35] <= 13 else ((7 if
        row[42] <= 2 else (5 if row[52] <= 1 else -4)) if row[34] <= 69 else 9))
    )
    score += (
        (((-3 if row[2] <= 18 else 5) if row[46] <= 103 else -7) if row[0] <= 1 else ((-8 if row[28] <= -11 else -3)
        if row[48] <= 0 else 4)) if row[23] <= -14 else ((((9 if row[9] <= 6 else -1) if row[44] <= 9 else (-2 if
        row[2] <= 25 else 4)) if row[2] <= 99 else -6) if row[20] <= -1 else -8)
    )
    score += (
        -7 if row[52] <= 0 else (((-1 if row[4] <= 5 else (0 if row[2] <= 17 else 8)) if row[52] <= 4 else ((6 if
        row[2] <= 47 else (4 if row[45] <= 17 else -10)) if row[1] <= 2 else -8)) if row[20] <= -82 else (-7 if
        row[33] <= 27 else ((7 if row[20] <= 45 else -4) if row[52] <= 2 else -6)))
    )
    score += (
        (-7 if row[24] <= -63 else -1) if row[22] <= -223 else (((-5 if row[56] <= 1 else 2) if row[2] <= 17 else
        ((8 if row[27] <= -701 else 2) if row[9] <= 1 else (((0 if row[2] <= 41 else (6 if row[2] <= 99 else -1)) if
        row[27] <= -472 else -2) if row[9] <= 9 else -4))) if row[59] <= 3 else -8)
    )
    score += (
        (-9 if row[7] <= 50 else (-7 if row[36] <= 4 else 4)) if row[4] <= 5 else (((-5 if row[30] <= 0 else 7) if
        row[23] <= -96 else (8 if row[51] <= 4 else (3 if row[1] <= 2 else -7))) if row[20] <= -85 else ((1 if
        row[37] <= 2 else -7) if row[36] <= 12 else (9 if row[27] <= -508 else -4)))
    )
    score += (
        (-5 if row[34] <= 27 else ((-7 if row[63] <= 7 else 4) if row[22] <= -295 else ((5 if row[63] <= 0 else 10)
        if row[37] <= 7 else ((-4 if row[34] <= 69 else (4 if row[24] <= -70 else -3)) if row[43] <= 97 else 8))))
        if row[59] <= 2 else ((2 if row[2] <= 80 else -7) if row[18] <= -1 else -9)
    )
    score += (
        ((-5 if row[7] <= 54 else (4 if row[38] <= 0 else (-3 if row[51] <= 20 else 5))) if row[1] <= 2 else -8) if
        row[35] <= 13 else ((-9 if row[4] <= 5 else (-4 if row[23] <= -90 else 8)) if row[52] <= 0 else (1 if row[4]
        <= 5 else ((7 if row[8] <= 14 else -2) if row[3] <= 14 else -2)))
    )
    score += (
        (-9 if row[52] <= 0 else (-6 if row[36] <= 8 else 1)) if row[4] <= 5 else (((-6 if row[23] <= -131 else ((-2
        if row[27] <= -1561 else 6) if row[27] <= -830 else -1)) if row[44] <= 9 else -3) if row[36] <= 13 else (((9
        if row[46] <= 223 else -2) if row[3] <= 17 else -3) if row[51] <= 5 else -1))
    )
    score += (
        (((-1 if row[65] <= 0 else -5) if row[29] <= 0 else 6) if row[36] <= 3 else ((-3 if row[36] <= 15 else (5 if
        row[40] <= 10 else -5)) if row[7] <= 47 else ((7 if row[7] <= 91 else 3) if row[46] <= 223 else -5))) if
        row[59] <= 2 else ((-6 if row[7] <= 62 else 3) if row[0] <= 0 else -8)
    )
    score += (
        -8 if row[4] <= 1 else ((4 if row[20] <= -217 else -6) if row[36] <= 1 else (((-6 if row[63] <= 7 else 7) if
        row[22] <= -291 else (((-4 if row[63] <= 0 else 5) if row[7] <= 15 else (7 if row[18] <= 7 else -2)) if
        row[51] <= 2 else (3 if row[1] <= 2 else -5))) if row[20] <= 45 else -7))
    )
    if not -400 < score < 400:
        return score
    score += (
        (((-7 if row[63] <= 7 else (-2 if row[7] <= 40 else 9)) if row[4] <= 5 else (-5 if row[52] <= -2 else ((7 if
        row[7] <= 89 else (4 if row[37] <= 21 else -5)) if row[38] <= 1 else (5 if row[64] <= 4 else (-6 if row[34]
        <= 74 else 2))))) if row[20] <= -32 else -7) if row[59] <= 2 else -6
    )
    score += (
        (((-5 if row[2] <= 8 else (((((-3 if row[20] <= -91 else 8) if row[7] <= 18 else (2 if row[2] <= 41 else 8))
        if row[46] <= 223 else -5) if row[9] <= 9 else -5) if row[29] <= 0 else 10)) if row[2] <= 84 else (-7 if
        row[7] <= 54 else 3)) if row[20] <= 0 else -6) if row[0] <= 2 else -5
    )
    score += (
        (-8 if row[7] <= 47 else (-7 if row[36] <= 3 else 4)) if row[4] <= 5 else (((-6 if row[22] <= -55 else 1) if
        row[36] <= 1 else ((-6 if row[26] <= -531 else 4) if row[22] <= -277 else (7 if row[37] <= 7 else (8 if
        row[51] <= 1 else (3 if row[42] <= 12 else -4))))) if row[20] <= 21 else -8)
    )
    score += (
        (((-6 if row[33] <= 27 else (1 if row[51] <= 4 else -5)) if row[29] <= 0 else (8 if row[37] <= 15 else -4))
        if row[23] <= -8 else (2 if row[25] <= -172 else (2 if row[37] <= 4 else -4))) if row[35] <= 36 else ((-5 if
        row[25] <= -184 else 3) if row[7] <= 32 else (-3 if row[23] <= -279 else 6))
    )
    score += (
        ((-5 if row[2] <= 17 else (((10 if row[66] <= 1 else -1) if row[3] <= 2 else (-3 if row[43] <= 90 else (-6
        if row[22] <= -223 else (-4 if row[25] <= -374 else 4)))) if row[25] <= 94 else 8)) if row[36] <= 13 else
        (-4 if row[22] <= -322 else (7 if row[2] <= 76 else 0))) if row[15] <= 0 else -7
    )
    score += (
        (((-4 if row[22] <= -326 else (((4 if row[44] <= 10 else -2) if row[29] <= 0 else 9) if row[42] <= 10 else
        ((5 if row[9] <= 1 else (-5 if row[3] <= 6 else 3)) if row[51] <= 1 else (3 if row[22] <= -198 else -5))))
        if row[8] <= 14 else -7) if row[64] <= 14 else -6) if row[15] <= 0 else -7
    )
    score += (
        (((-6 if row[2] <= 15 else -1) if row[29] <= 0 else 7) if row[59] <= 1 else (-8 if row[22] <= -19 else -2))
        if row[34] <= 69 else (((2 if row[28] <= -49 else -8) if row[2] <= 14 else ((6 if row[27] <= -701 else (4 if
        row[42] <= 5 else -5)) if row[46] <= 223 else -5)) if row[59] <= 3 else -6)
    )
    score += (
        (-7 if row[7] <= 60 else (-4 if row[2] <= 35 else 5)) if row[4] <= 5 else ((-6 if row[2] <= 9 else (((3 if
        row[43] <= 153 else -6) if row[52] <= -2 else 5) if row[52] <= 3 else (-4 if row[34] <= 96 else (8 if row[0]
        <= 1 else -3)))) if row[20] <= -22 else (-9 if row[35] <= 32 else 1))
    )
    score += (
        ((((-5 if row[29] <= 0 else 6) if row[36] <= 10 else 3) if row[2] <= 110 else -8) if row[7] <= 32 else ((-6
        if row[2] <= 8 else 1) if row[2] <= 27 else ((-2 if row[52] <= -2 else (8 if row[42] <= 1 else (5 if row[52]
        <= 4 else -3))) if row[9] <= 9 else -4))) if row[20] <= 21 else -7
    )
    score += (
        (-6 if row[25] <= -29 else 4) if row[4] <= 5 else ((((((0 if row[37] <= 1 else 9) if row[37] <= 12 else 1)
        if row[9] <= 5 else -4) if row[64] <= 12 else -6) if row[53] <= 202 else ((3 if row[45] <= 16 else -2) if
        row[37] <= 15 else -9)) if row[36] <= 13 else (4 if row[3] <= 16 else -3))
    )
    score += (
        ((-8 if row[4] <= 1 else (((-1 if row[45] <= 124 else 3) if row[25] <= 94 else 7) if row[37] <= 34 else -6))
        if row[20] <= -32 else -8) if row[34] <= 69 else (-5 if row[2] <= 8 else ((-5 if row[44] <= 7 else 4) if
        row[4] <= 7 else ((5 if row[9] <= 14 else -5) if row[32] <= 3 else -5)))
    )
    score += (
        (((-6 if row[52] <= -2 else (((2 if row[47] <= 0 else -3) if row[63] <= 7 else (7 if row[20] <= -145 else (6
        if row[51] <= 1 else (1 if row[43] <= 27 else -8)))) if row[63] <= 12 else -8)) if row[63] <= 15 else 9) if
        row[20] <= -32 else (-7 if row[35] <= 27 else 1)) if row[59] <= 3 else -7
    )
    score += (
        ((((-6 if row[52] <= -2 else 1) if row[28] <= -11 else ((9 if row[33] <= 80 else -1) if row[20] <= -132 else
        (6 if row[43] <= 15 else -2))) if row[20] <= 45 else (-8 if row[35] <= 65 else 4)) if row[3] <= 14 else -5)
        if row[38] <= 1 else ((5 if row[52] <= 1 else -3) if row[1] <= 2 else -7)
    )
    score += (
        (-5 if row[25] <= -29 else 4) if row[4] <= 5 else ((-3 if row[56] <= 1 else ((6 if row[57] <= 3 else -1) if
        row[1] <= 0 else -2)) if row[2] <= 41 else ((((0 if row[27] <= -1613 else 7) if row[23] <= 17 else -2) if
        row[3] <= 16 else -2) if row[52] <= 3 else (3 if row[2] <= 51 else -4)))
    )
    score += (
        ((-8 if row[7] <= 50 else (-5 if row[28] <= -129 else 5)) if row[22] <= -295 else (((((((4 if row[35] <= 27
        else 0) if row[51] <= 2 else -1) if row[51] <= 10 else 7) if row[8] <= 14 else -6) if row[64] <= 23 else -6)
        if row[36] <= 16 else 5) if row[3] <= 14 else -4)) if row[20] <= 21 else -6
    )
    score += (
        ((-5 if row[4] <= 6 else ((6 if row[43] <= 31 else (-4 if row[23] <= -279 else 3)) if row[63] <= 5 else -7))
        if row[41] <= -1 else -7) if row[63] <= 7 else ((((-4 if row[29] <= 0 else 4) if row[43] <= 106 else 5) if
        row[18] <= -1 else 7) if row[38] <= 1 else (-4 if row[63] <= 15 else 5))
    )
    score += (
        ((((-3 if row[5] <= 3 else 5) if row[7] <= 40 else 3) if row[37] <= 9 else -3) if row[59] <= 1 else (-6 if
        row[23] <= 68 else 3)) if row[34] <= 69 else ((-4 if row[23] <= -291 else ((6 if row[33] <= 42 else (4 if
        row[27] <= -830 else -3)) if row[8] <= 14 else -4)) if row[59] <= 3 else -5)
    )
    score += (
        ((3 if row[45] <= 19 else ((-7 if row[63] <= 7 else 1) if row[4] <= 5 else ((0 if row[63] <= 8 else -6) if
        row[45] <= 124 else (8 if row[45] <= 164 else (-1 if row[35] <= 36 else 4))))) if row[1] <= 2 else (-7 if
        row[35] <= 24 else 1)) if row[63] <= 15 else (0 if row[18] <= -1 else 10)
    )
    score += (
        (((((1 if row[42] <= 15 else -2) if row[9] <= 5 else -4) if row[40] <= 9 else -7) if row[1] <= 3 else -7) if
        row[35] <= 36 else ((-2 if row[23] <= -146 else (-1 if row[34] <= 53 else 7)) if row[42] <= 10 else ((-2 if
        row[42] <= 25 else 5) if row[44] <= 9 else -5))) if row[63] <= 15 else 7
    )
    score += (
        ((((4 if row[1] <= 4 else -6) if row[53] <= 196 else -2) if row[9] <= 5 else -5) if row[36] <= 9 else (6 if
        row[53] <= 202 else ((-6 if row[56] <= 1 else 3) if row[2] <= 27 else (-2 if row[22] <= -239 else 4)))) if
        row[2] <= 76 else (-5 if row[66] <= 0 else (5 if row[59] <= 1 else -6))
    )
    score += (
        ((-4 if row[7] <= 32 else (-3 if row[2] <= 33 else ((5 if row[7] <= 91 else -3) if row[51] <= 2 else -2)))
        if row[29] <= 0 else 4) if row[34] <= 82 else (-4 if row[40] <= 1 else ((1 if row[40] <= 2 else (-2 if
        row[7] <= 13 else 8)) if row[51] <= 4 else (3 if row[2] <= 65 else -6)))
    )
    score += (
        ((((3 if row[45] <= 46 else 0) if row[1] <= 4 else -5) if row[53] <= 202 else (((6 if row[37] <= 7 else -3)
        if row[43] <= 31 else (-4 if row[63] <= 11 else 4)) if row[38] <= 0 else (-6 if row[36] <= 15 else 1))) if
        row[45] <= 518 else 5) if row[29] <= 0 else (7 if row[59] <= 2 else -4)
    )
    score += (
        (((3 if row[63] <= 9 else -7) if row[0] <= 0 else ((-5 if row[48] <= 0 else 6) if row[63] <= 7 else (4 if
        row[63] <= 8 else -4))) if row[63] <= 11 else 5) if row[42] <= 10 else (((-5 if row[55] <= 1 else 1) if
        row[63] <= 2 else 3) if row[44] <= 9 else (-1 if row[63] <= 4 else -9))
    )
    score += (
        ((((-1 if row[28] <= -93 else (6 if row[27] <= -764 else (3 if row[38] <= 0 else -4))) if row[52] <= 2 else
        (((7 if row[28] <= -106 else -1) if row[46] <= 7 else -5) if row[42] <= 9 else -7)) if row[2] <= 99 else -8)
        if row[35] <= 44 else (2 if row[46] <= 114 else -4)) if row[63] <= 15 else 6
    )
    score += (
        ((-7 if row[4] <= 1 else ((-2 if row[37] <= 15 else -6) if row[43] <= 68 else (3 if row[43] <= 193 else
        -2))) if row[34] <= 69 else (((-8 if row[40] <= 2 else (6 if row[59] <= 0 else -3)) if row[55] <= 1 else 3)
        if row[8] <= 14 else -6)) if row[29] <= 0 else (9 if row[37] <= 6 else 0)
    )
    if not -400 < score < 400:
        return score
    score += (
        ((((4 if row[45] <= 19 else (((-5 if row[4] <= 9 else 3) if row[3] <= 5 else (-6 if row[63] <= 7 else 0)) if
        row[45] <= 124 else (-4 if row[4] <= 1 else 3))) if row[64] <= 15 else -4) if row[46] <= 223 else -5) if
        row[3] <= 14 else -4) if row[20] <= -32 else (-7 if row[34] <= 70 else 0)
    )
    score += (
        (((((3 if row[37] <= 10 else ((-6 if row[43] <= 90 else 1) if row[55] <= 2 else 4)) if row[46] <= 11 else
        (-4 if row[63] <= 7 else (4 if row[63] <= 8 else -5))) if row[63] <= 11 else (0 if row[46] <= 5 else 7)) if
        row[63] <= 12 else -7) if row[63] <= 15 else 5) if row[2] <= 110 else -6
    )
    score += (
        ((-6 if row[28] <= -208 else ((4 if row[3] <= 12 else -4) if row[20] <= -132 else -4)) if row[4] <= 3 else
        -8) if row[4] <= 5 else ((((7 if row[20] <= -270 else -1) if row[43] <= 106 else 2) if row[3] <= 8 else ((-1
        if row[28] <= -129 else 4) if row[35] <= 48 else 8)) if row[20] <= -1 else -5)
    )
    score += (
        ((((-4 if row[2] <= 8 else (-1 if row[4] <= 6 else (5 if row[9] <= 5 else -2))) if row[53] <= 192 else (0 if
        row[37] <= 12 else -6)) if row[36] <= 17 else (-3 if row[52] <= -2 else (-3 if row[34] <= 48 else 6))) if
        row[3] <= 16 else -5) if row[27] <= -508 else (-1 if row[33] <= 0 else -6)
    )
    score += (
        ((-4 if row[7] <= 32 else (((-2 if row[2] <= 15 else ((6 if row[8] <= 0 else -1) if row[35] <= 11 else -1))
        if row[27] <= -566 else -3) if row[42] <= 15 else (-1 if row[51] <= 1 else -8))) if row[36] <= 16 else (4 if
        row[59] <= 0 else -2)) if row[29] <= 0 else (6 if row[42] <= 9 else -3)
    )
    score += (
        (-6 if row[2] <= 17 else ((((4 if row[20] <= -70 else -2) if row[40] <= 10 else -4) if row[52] <= 3 else -3)
        if row[46] <= 41 else -4)) if row[56] <= 0 else ((-3 if row[22] <= -326 else (2 if row[46] <= 38 else ((-1
        if row[52] <= -2 else 11) if row[2] <= 60 else -3))) if row[20] <= 45 else -4)
    )
    score += (
        ((((-3 if row[2] <= 11 else (0 if row[58] <= 1 else (11 if row[64] <= 5 else 1))) if row[23] <= -36 else ((4
        if row[13] <= 0 else -4) if row[44] <= 9 else -2)) if row[9] <= 2 else (-4 if row[2] <= 41 else 2)) if
        row[59] <= 1 else (-4 if row[23] <= -14 else 0)) if row[20] <= 135 else -6
    )
    score += (
        ((-3 if row[58] <= 1 else ((-3 if row[2] <= 8 else ((9 if row[9] <= 4 else -1) if row[3] <= 1 else 1)) if
        row[64] <= 37 else -6)) if row[36] <= 16 else ((-3 if row[22] <= -291 else (6 if row[2] <= 93 else -1)) if
        row[27] <= -430 else (2 if row[45] <= 17 else -8))) if row[10] <= 0 else -7
    )
    score += (
        ((-7 if row[44] <= 6 else 0) if row[63] <= 3 else 2) if row[4] <= 5 else (((1 if row[66] <= 5 else -5) if
        row[42] <= 12 else ((-3 if row[58] <= 1 else 4) if row[51] <= 1 else -6)) if row[36] <= 16 else (((-4 if
        row[42] <= 19 else 5) if row[23] <= -146 else 5) if row[4] <= 10 else -3))
    )
    score += (
        (((-3 if row[39] <= 0 else 3) if row[27] <= -430 else -4) if row[53] <= 202 else ((((2 if row[63] <= 4 else
        -4) if row[57] <= 3 else (2 if row[4] <= 9 else (-7 if row[39] <= 1 else 3))) if row[46] <= 12 else -5) if
        row[63] <= 11 else (5 if row[20] <= -105 else -2))) if row[29] <= 0 else 5
    )
    score += (
        (-6 if row[63] <= 1 else 1) if row[4] <= 5 else ((1 if row[35] <= 68 else 7) if row[37] <= 9 else (((-3 if
        row[56] <= 0 else (6 if row[43] <= 59 else -3)) if row[63] <= 4 else ((-2 if row[33] <= 8 else -9) if
        row[41] <= 5 else 3)) if row[43] <= 97 else (-3 if row[52] <= 0 else 5)))
    )
    score += (
        -6 if row[2] <= 8 else ((((((3 if row[28] <= -64 else (2 if row[20] <= -145 else -4)) if row[46] <= 15 else
        (-4 if row[33] <= 83 else 4)) if row[57] <= 3 else -2) if row[28] <= 73 else (-3 if row[2] <= 17 else 4)) if
        row[20] <= -60 else (-2 if row[55] <= 1 else 8)) if row[20] <= -32 else -3)
    )
    score += (
        ((-2 if row[4] <= 5 else 3) if row[66] <= 5 else -5) if row[53] <= 202 else ((((-4 if row[66] <= 1 else 3)
        if row[25] <= -247 else (3 if row[38] <= 0 else (-5 if row[45] <= 71 else 3))) if row[11] <= 0 else 5) if
        row[37] <= 15 else ((-7 if row[52] <= 9 else 2) if row[35] <= 72 else 2))
    )
    score += (
        ((((-8 if row[20] <= -91 else 4) if row[7] <= 18 else (((-1 if row[58] <= 1 else 6) if row[7] <= 80 else -1)
        if row[27] <= -830 else (-6 if row[7] <= 70 else (3 if row[37] <= 15 else -5)))) if row[20] <= -12 else -6)
        if row[36] <= 9 else (3 if row[9] <= 1 else -1)) if row[63] <= 15 else 5
    )
    score += (
        (-4 if row[4] <= 9 else (-4 if row[2] <= 17 else 0)) if row[56] <= 0 else ((((-2 if row[2] <= 11 else (-3 if
        row[4] <= 6 else 7)) if row[57] <= 2 else ((3 if row[2] <= 84 else -4) if row[53] <= 326 else (-4 if row[28]
        <= 30 else 3))) if row[0] <= 6 else -3) if row[14] <= 0 else -6)
    )
    score += (
        (((-6 if row[4] <= 6 else (-6 if row[25] <= -317 else (3 if row[64] <= 7 else -5))) if row[7] <= 32 else
        ((-3 if row[2] <= 21 else 3) if row[20] <= -137 else ((-2 if row[56] <= 1 else 5) if row[26] <= -474 else
        -5))) if row[6] <= 0 else -7) if row[25] <= 57 else (6 if row[20] <= -22 else -4)
    )
    score += (
        ((((4 if row[46] <= 14 else -2) if row[57] <= 3 else -2) if row[44] <= 9 else -2) if row[34] <= 90 else ((3
        if row[44] <= 2 else (2 if row[20] <= -193 else -5)) if row[56] <= 0 else ((-3 if row[28] <= -296 else 6) if
        row[24] <= 111 else -3))) if row[46] <= 197 else (-7 if row[26] <= -336 else 4)
    )
    score += (
        (-5 if row[25] <= -317 else ((((-5 if row[50] <= 0 else 3) if row[62] <= 0 else 4) if row[29] <= 0 else 4)
        if row[33] <= 27 else (3 if row[26] <= -511 else -2))) if row[7] <= 55 else ((4 if row[64] <= 1 else (0 if
        row[25] <= -63 else (4 if row[32] <= 1 else -3))) if row[6] <= 0 else -5)
    )
    score += (
        ((((-2 if row[26] <= -866 else ((-3 if row[56] <= 0 else (4 if row[45] <= 16 else (-4 if row[7] <= 59 else
        (4 if row[21] <= -152 else -4)))) if row[45] <= 124 else (7 if row[45] <= 185 else 1))) if row[63] <= 8 else
        -6) if row[63] <= 11 else 3) if row[63] <= 12 else -7) if row[63] <= 15 else 4
    )
    score += (
        (((-4 if row[2] <= 9 else 6) if row[45] <= 8 else (4 if row[43] <= 9 else -3)) if row[2] <= 39 else 5) if
        row[45] <= 19 else ((-5 if row[2] <= 10 else (6 if row[3] <= 1 else (-1 if row[28] <= 143 else (-2 if
        row[30] <= 0 else 8)))) if row[51] <= 4 else (-2 if row[2] <= 51 else -9))
    )
    score += (
        (6 if row[20] <= -225 else 0) if row[45] <= 19 else ((-6 if row[4] <= 10 else 2) if row[7] <= 16 else (-2 if
        row[45] <= 98 else ((((0 if row[26] <= -897 else 6) if row[20] <= -32 else -2) if row[46] <= 272 else -4) if
        row[37] <= 15 else ((2 if row[26] <= -888 else -6) if row[46] <= 34 else 4))))
    )
    score += (
        -2 if row[58] <= 1 else (((5 if row[53] <= 202 else 0) if row[44] <= 6 else ((8 if row[9] <= 2 else 0) if
        row[22] <= -198 else (2 if row[33] <= 11 else (((-8 if row[43] <= 97 else 1) if row[53] <= 326 else 1) if
        row[52] <= 14 else 3)))) if row[0] <= 6 else (-6 if row[35] <= 36 else 3))
    )
    score += (
        (((((-1 if row[2] <= 17 else 10) if row[40] <= 2 else -1) if row[59] <= 1 else -5) if row[34] <= 69 else
        ((-4 if row[36] <= 1 else (5 if row[0] <= 12 else -4)) if row[46] <= 177 else -4)) if row[42] <= 10 else (3
        if row[53] <= 133 else (-4 if row[46] <= 25 else 2))) if row[8] <= 14 else -5
    )
    score += (
        (-6 if row[63] <= 7 else 2) if row[22] <= -326 else ((((-4 if row[7] <= 62 else 3) if row[4] <= 5 else (((3
        if row[65] <= 6 else 10) if row[24] <= -174 else -2) if row[63] <= 4 else (-3 if row[46] <= 5 else (-6 if
        row[63] <= 7 else 5)))) if row[1] <= 6 else -4) if row[10] <= 0 else -5)
    )
    score += (
        ((((-4 if row[4] <= 1 else (2 if row[42] <= 0 else -1)) if row[34] <= 90 else ((-6 if row[40] <= 2 else 2)
        if row[55] <= 1 else (5 if row[25] <= -184 else (5 if row[20] <= -217 else (-4 if row[25] <= -86 else 2)))))
        if row[25] <= 94 else 5) if row[20] <= 107 else -6) if row[14] <= 0 else -7
    )
    if not -400 < score < 400:
        return score
    score += (
        ((((((-1 if row[4] <= 5 else 2) if row[2] <= 99 else -4) if row[18] <= -1 else -2) if row[63] <= 4 else -8)
        if row[63] <= 7 else (((1 if row[26] <= -492 else -5) if row[21] <= -272 else (3 if row[37] <= 25 else -3))
        if row[36] <= 22 else 7)) if row[63] <= 12 else -7) if row[63] <= 15 else 4
    )
    score += (
        ((-5 if row[63] <= 15 else 3) if row[22] <= -326 else ((((1 if row[20] <= 0 else -4) if row[36] <= 8 else 3)
        if row[42] <= 12 else (1 if row[27] <= -1267 else (-5 if row[36] <= 19 else 1))) if row[14] <= 0 else -6))
        if row[27] <= -430 else ((-4 if row[60] <= 2 else 3) if row[42] <= 0 else -6)
    )
    score += (
        -4 if row[55] <= 0 else (((0 if row[53] <= 118 else (0 if row[25] <= -297 else 7)) if row[53] <= 202 else
        (-5 if row[52] <= 0 else (2 if row[42] <= 10 else (-7 if row[53] <= 269 else 0)))) if row[27] <= -863 else
        ((2 if row[45] <= 21 else (-7 if row[44] <= 8 else 0)) if row[42] <= 6 else -5))
    )
    score += (
        ((-1 if row[5] <= 2 else -6) if row[5] <= 3 else (7 if row[46] <= 10 else -2)) if row[34] <= 82 else (((1 if
        row[24] <= -70 else -5) if row[2] <= 17 else ((5 if row[46] <= 223 else -3) if row[51] <= 4 else (2 if
        row[33] <= 74 else -5))) if row[22] <= 0 else (-6 if row[46] <= 29 else 2))
    )
    score += (
        (-5 if row[22] <= -326 else (((-5 if row[4] <= 5 else (3 if row[54] <= 3 else -3)) if row[7] <= 42 else ((2
        if row[3] <= 4 else (4 if row[45] <= 16 else (-8 if row[45] <= 288 else 2))) if row[3] <= 6 else 5)) if
        row[44] <= 9 else (-2 if row[13] <= 0 else 5))) if row[48] <= 0 else 6
    )
    score += (
        ((-5 if row[52] <= -2 else ((-4 if row[20] <= -63 else (-4 if row[2] <= 8 else 3)) if row[2] <= 17 else ((-2
        if row[7] <= 16 else (4 if row[7] <= 91 else -1)) if row[27] <= -1118 else (1 if row[33] <= 25 else (2 if
        row[26] <= -659 else -5))))) if row[63] <= 15 else 4) if row[20] <= 45 else -6
    )
    score += (
        (((7 if row[1] <= 1 else -2) if row[3] <= 2 else ((-6 if row[36] <= 16 else 1) if row[45] <= 124 else (-3 if
        row[7] <= 18 else 5))) if row[7] <= 47 else 1) if row[42] <= 10 else (0 if row[9] <= 1 else ((-3 if row[41]
        <= 3 else 4) if row[33] <= 55 else (-11 if row[9] <= 3 else -1)))
    )
    score += (
        (-3 if row[28] <= 30 else (5 if row[7] <= 96 else -3)) if row[58] <= 1 else (-4 if row[25] <= -374 else
        ((((6 if row[43] <= 153 else 0) if row[25] <= -247 else -2) if row[7] <= 50 else (5 if row[37] <= 23 else
        -1)) if row[58] <= 2 else ((3 if row[1] <= 4 else -5) if row[43] <= 31 else -3)))
    )
    score += (
        (0 if row[21] <= -198 else (3 if row[1] <= 0 else -5)) if row[63] <= 7 else ((8 if row[9] <= 2 else (-2 if
        row[7] <= 71 else 6)) if row[52] <= 1 else (4 if row[42] <= 1 else ((-1 if row[33] <= 11 else (1 if row[7]
        <= 28 else -10)) if row[54] <= 3 else (4 if row[26] <= -550 else -3))))
    )
    score += (
        (((1 if row[28] <= -275 else -8) if row[55] <= 0 else ((-2 if row[28] <= -218 else 2) if row[52] <= 4 else
        -3)) if row[20] <= -12 else -6) if row[34] <= 69 else (((((-2 if row[25] <= -397 else 3) if row[32] <= 2
        else -3) if row[8] <= 14 else -4) if row[46] <= 223 else -4) if row[6] <= 0 else -4)
    )
    score += (
        ((-5 if row[2] <= 17 else ((1 if row[63] <= 8 else -5) if row[46] <= 103 else -6)) if row[63] <= 11 else ((3
        if row[25] <= -172 else -3) if row[46] <= 3 else 5)) if row[56] <= 1 else (-3 if row[22] <= -311 else (-4 if
        row[25] <= -397 else ((4 if row[42] <= 43 else -3) if row[30] <= 0 else -1)))
    )
    score += (
        (((((2 if row[34] <= 53 else -2) if row[46] <= 11 else -3) if row[36] <= 9 else 4) if row[42] <= 9 else ((-6
        if row[7] <= 77 else 0) if row[39] <= 0 else (((5 if row[51] <= 4 else -2) if row[20] <= -137 else -1) if
        row[30] <= 0 else -4))) if row[20] <= 135 else -5) if row[46] <= 223 else -5
    )
    score += (
        (((-1 if row[55] <= 2 else (-1 if row[22] <= -55 else 5)) if row[2] <= 41 else (-2 if row[34] <= 41 else (8
        if row[7] <= 96 else -1))) if row[2] <= 76 else (2 if row[54] <= 2 else -4)) if row[53] <= 202 else ((-8 if
        row[2] <= 45 else 2) if row[53] <= 233 else (1 if row[57] <= 3 else -3))
    )
    score += (
        ((((((-1 if row[21] <= -63 else 3) if row[8] <= 2 else 5) if row[53] <= 202 else ((-6 if row[23] <= -166
        else 0) if row[37] <= 16 else (-6 if row[46] <= 31 else 2))) if row[56] <= 2 else (-2 if row[25] <= -293
        else 6)) if row[14] <= 0 else -6) if row[8] <= 14 else -5) if row[48] <= 0 else 6
    )
    score += (
        ((((1 if row[2] <= 93 else -4) if row[48] <= 0 else 7) if row[1] <= 1 else -4) if row[63] <= 4 else -8) if
        row[63] <= 7 else (((-3 if row[38] <= 4 else 4) if row[43] <= 90 else 3) if row[1] <= 0 else (((2 if row[63]
        <= 10 else -3) if row[41] <= 7 else 6) if row[2] <= 41 else 7))
    )
    score += (
        (((-7 if row[9] <= 3 else 0) if row[4] <= 6 else 0) if row[7] <= 54 else ((5 if row[33] <= 57 else -1) if
        row[20] <= -217 else (((1 if row[21] <= -232 else -4) if row[21] <= 60 else (9 if row[44] <= 9 else -1)) if
        row[9] <= 2 else (1 if row[7] <= 91 else -6)))) if row[9] <= 8 else -4
    )
    score += (
        -3 if row[42] <= -1 else ((((1 if row[54] <= 3 else -6) if row[7] <= 32 else (3 if row[4] <= 10 else -3)) if
        row[20] <= -137 else ((4 if row[25] <= -137 else -2) if row[42] <= 6 else ((3 if row[44] <= 2 else -4) if
        row[27] <= -1010 else -7))) if row[56] <= 2 else (-2 if row[25] <= -293 else 7))
    )
    score += (
        (((((0 if row[55] <= 2 else 3) if row[1] <= 0 else -2) if row[63] <= 4 else -8) if row[63] <= 7 else (4 if
        row[20] <= -145 else ((1 if row[33] <= 27 else (1 if row[28] <= -86 else (1 if row[23] <= -96 else -9))) if
        row[21] <= 92 else 4))) if row[63] <= 12 else -6) if row[63] <= 15 else 4
    )
    score += (
        ((-4 if row[20] <= -399 else (1 if row[50] <= 0 else (7 if row[59] <= 0 else -2))) if row[46] <= 197 else
        (-6 if row[27] <= -733 else 4)) if row[27] <= -508 else ((-3 if row[34] <= 55 else (6 if row[23] <= -42 else
        (-4 if row[28] <= 56 else 3))) if row[33] <= 15 else (-7 if row[46] <= 38 else 1))
    )
    score += (
        (((-2 if row[62] <= 0 else 4) if row[39] <= 0 else ((-5 if row[55] <= 0 else (((-2 if row[25] <= -329 else
        5) if row[26] <= -875 else -5) if row[26] <= -836 else (7 if row[27] <= -830 else 0))) if row[44] <= 6 else
        -1)) if row[26] <= -278 else 3) if row[27] <= -392 else (-5 if row[26] <= 0 else 2)
    )
    score += (
        (-4 if row[2] <= 8 else ((((1 if row[26] <= -1055 else -4) if row[26] <= -591 else 4) if row[25] <= -228
        else (4 if row[63] <= 0 else -2)) if row[58] <= 1 else ((2 if row[17] <= 7 else -4) if row[33] <= 74 else (5
        if row[27] <= -1421 else (-7 if row[33] <= 96 else 0))))) if row[14] <= 0 else -5
    )
    score += (
        (((2 if row[66] <= 2 else -3) if row[9] <= 0 else (((-7 if row[25] <= -312 else 1) if row[7] <= 50 else (4
        if row[59] <= 0 else -1)) if row[20] <= -137 else ((2 if row[53] <= 151 else (-6 if row[53] <= 297 else 1))
        if row[7] <= 89 else -6))) if row[32] <= 1 else -3) if row[48] <= 0 else 5
    )
    score += (
        ((((((3 if row[28] <= -318 else -3) if row[25] <= -70 else 1) if row[50] <= 0 else 3) if row[39] <= 1 else
        (4 if row[26] <= -550 else (2 if row[39] <= 2 else -3))) if row[48] <= 0 else 5) if row[66] <= 6 else -6) if
        row[36] <= 16 else ((0 if row[28] <= -134 else 5) if row[6] <= 0 else -8)
    )
    score += (
        (((((0 if row[56] <= 2 else (7 if row[59] <= 0 else (2 if row[43] <= 132 else -6))) if row[63] <= 8 else -4)
        if row[63] <= 11 else 3) if row[6] <= 0 else (2 if row[43] <= 25 else -6)) if row[9] <= 5 else ((-5 if
        row[3] <= 13 else 5) if row[35] <= 18 else 1)) if row[3] <= 18 else -5
    )
    score += (
        (4 if row[4] <= 9 else (-1 if row[39] <= 4 else 4)) if row[45] <= 17 else ((-5 if row[39] <= 0 else (-2 if
        row[43] <= 106 else 2)) if row[45] <= 98 else (-5 if row[4] <= 1 else (((-3 if row[36] <= 26 else 3) if
        row[43] <= 245 else 3) if row[46] <= 12 else (4 if row[46] <= 272 else -3))))
    )
    return score
# fmt: on
