"""The model of the title. Written by `training/title.py`; do not edit.

Learnt from the tops of 2848 pages (dev.jsonl.gz, languages.jsonl.gz, long.jsonl.gz, resiliparse.jsonl.gz)
by `python training/title.py CORPUS ... --write`, LightGBM 4.7.0.
"""

from __future__ import annotations

# fmt: off

def title(row: list[int]) -> int:
    """Score whether a line is the title when none above is, in hundredths of a log-odd. See `features.TITLE`."""
    score = 0
    score += (
        (-118 if row[0] <= 9 else ((-113 if row[44] <= 1 else -94) if row[29] <= 0 else -115)) if row[0] <= 24 else
        ((-111 if row[9] <= -139 else (-105 if row[42] <= 39 else (-83 if row[29] <= 0 else (-110 if row[47] <= 1
        else -89)))) if row[29] <= 1 else (-115 if row[36] <= -82 else (-113 if row[44] <= 7 else -98)))
    )
    score += (
        (-9 if row[42] <= 96 else (-7 if row[38] <= -1 else (0 if row[43] <= 32 else 12))) if row[0] <= 22 else ((-7
        if row[43] <= 27 else (-7 if row[36] <= -239 else 11)) if row[38] <= -99 else ((-6 if row[9] <= -67 else 7)
        if row[42] <= 48 else (1 if row[51] <= 1 else (0 if row[9] <= -183 else 19))))
    )
    score += (
        ((1 if row[35] <= -31 else -8) if row[44] <= 2 else (-7 if row[1] <= 1 else ((18 if row[33] <= 16 else -2)
        if row[35] <= 50 else -1))) if row[46] <= 0 else (-8 if row[50] <= 7 else ((-6 if row[18] <= 146 else 5) if
        row[44] <= 9 else (-6 if row[1] <= 1 else (18 if row[46] <= 174 else -2))))
    )
    score += (
        ((-8 if row[9] <= -67 else 1) if row[44] <= 3 else (-6 if row[1] <= 1 else (-1 if row[9] <= -154 else 16)))
        if row[29] <= 0 else (-9 if row[12] <= 1 else ((-9 if row[58] <= 0 else (-6 if row[44] <= 1 else (-3 if
        row[38] <= -137 else 8))) if row[44] <= 9 else (14 if row[29] <= 2 else 0)))
    )
    score += (
        (-9 if row[0] <= 10 else ((-5 if row[44] <= 1 else (10 if row[13] <= 578 else -4)) if row[29] <= 1 else -7))
        if row[0] <= 27 else ((1 if row[44] <= 3 else ((7 if row[58] <= 0 else 16) if row[33] <= 17 else -5)) if
        row[46] <= 22 else (-7 if row[47] <= 8 else (7 if row[29] <= 1 else -3)))
    )
    score += (
        (-4 if row[44] <= 1 else (-8 if row[7] <= -1 else ((9 if row[50] <= 1 else 1) if row[58] <= 0 else (13 if
        row[33] <= 16 else -2)))) if row[47] <= 0 else (-8 if row[50] <= 7 else ((-8 if row[58] <= 0 else 0) if
        row[44] <= 4 else (1 if row[58] <= 0 else (15 if row[33] <= 16 else -3))))
    )
    score += (
        ((-9 if row[52] <= -141 else -4) if row[0] <= 46 else ((-5 if row[52] <= -308 else 3) if row[13] <= 70 else
        -8)) if row[52] <= -61 else (-7 if row[48] <= -1 else ((5 if row[13] <= 47 else -5) if row[44] <= 1 else
        ((-1 if row[52] <= -14 else (10 if row[35] <= -65 else 2)) if row[58] <= 0 else 14)))
    )
    score += (
        ((-9 if row[0] <= 46 else (-7 if row[50] <= 11 else 4)) if row[52] <= -124 else (-4 if row[0] <= 44 else 3))
        if row[52] <= -28 else ((-3 if row[0] <= 8 else (5 if row[1] <= 5 else (7 if row[58] <= 0 else 12))) if
        row[11] <= 0 else (-6 if row[50] <= 7 else (2 if row[0] <= 44 else 12)))
    )
    score += (
        (-8 if row[52] <= -162 else -3) if row[52] <= -79 else (((5 if row[14] <= 270 else -4) if row[49] <= 188
        else (-8 if row[51] <= 2 else 1)) if row[48] <= -1 else (((5 if row[13] <= 38 else -4) if row[19] <= 2 else
        -4) if row[44] <= 1 else ((1 if row[49] <= 145 else 7) if row[52] <= 100 else 12)))
    )
    score += (
        ((-8 if row[5] <= -1 else (-4 if row[31] <= 41 else 5)) if row[3] <= -1 else ((((5 if row[58] <= 0 else 11)
        if row[31] <= 98 else -1) if row[13] <= 429 else -6) if row[35] <= -51 else -2)) if row[29] <= 1 else (-8 if
        row[50] <= 7 else (-4 if row[31] <= 41 else (-4 if row[12] <= 1 else 10)))
    )
    score += (
        ((-8 if row[0] <= 46 else (-6 if row[43] <= 36 else 1)) if row[52] <= -162 else -2) if row[52] <= -79 else
        ((2 if row[52] <= 73 else (2 if row[0] <= 15 else 10)) if row[11] <= 0 else (-7 if row[11] <= 1 else ((-4 if
        row[58] <= 1 else 4) if row[38] <= -131 else (-1 if row[0] <= 15 else 10))))
    )
    score += (
        (-8 if row[0] <= 9 else (((-1 if row[35] <= -19 else -8) if row[45] <= 1 else -7) if row[43] <= 32 else (6
        if row[46] <= 75 else -5))) if row[0] <= 25 else ((-2 if row[9] <= -139 else (9 if row[29] <= 5 else -2)) if
        row[13] <= 57 else (-7 if row[47] <= 8 else (-5 if row[43] <= 13 else 5)))
    )
    score += (
        (-7 if row[50] <= 11 else ((-6 if row[52] <= -141 else 2) if row[0] <= 52 else 4)) if row[52] <= -79 else
        ((-6 if row[50] <= 11 else 4) if row[48] <= -1 else ((-3 if row[0] <= 40 else 6) if row[44] <= 1 else (3 if
        row[1] <= 5 else ((-3 if row[52] <= -14 else 7) if row[56] <= 2 else 10))))
    )
    score += (
        (-7 if row[52] <= -162 else (-5 if row[42] <= 70 else 2)) if row[52] <= -61 else ((0 if row[14] <= 175 else
        -7) if row[48] <= -1 else (((2 if row[3] <= 40 else -2) if row[56] <= 5 else (2 if row[43] <= 24 else 9)) if
        row[52] <= 100 else ((2 if row[42] <= 16 else 9) if row[29] <= 6 else -2)))
    )
    score += (
        -7 if row[48] <= 0 else ((((3 if row[30] <= 1 else -2) if row[17] <= 1 else -4) if row[33] <= 2 else (-3 if
        row[32] <= 1 else ((6 if row[5] <= 0 else -3) if row[33] <= 5 else (9 if row[33] <= 13 else 1)))) if row[48]
        <= 4 else ((-4 if row[3] <= 22 else 1) if row[30] <= 2 else -8))
    )
    score += (
        (-7 if row[0] <= 8 else (-5 if row[43] <= 48 else 4)) if row[0] <= 15 else ((((-2 if row[14] <= 250 else 5)
        if row[35] <= -1 else -7) if row[42] <= 48 else ((7 if row[17] <= 4 else -1) if row[35] <= 50 else -3)) if
        row[13] <= 47 else (-6 if row[50] <= 7 else (-3 if row[42] <= 59 else 6)))
    )
    score += (
        (-7 if row[52] <= -162 else (-3 if row[44] <= 14 else 3)) if row[52] <= -14 else ((-6 if row[50] <= 11 else
        4) if row[48] <= -1 else ((-4 if row[32] <= 6 else ((-2 if row[31] <= 27 else 6) if row[44] <= 1 else (6 if
        row[19] <= 6 else -1))) if row[44] <= 9 else (5 if row[58] <= 0 else 9)))
    )
    score += (
        ((-8 if row[52] <= -197 else -3) if row[0] <= 46 else (-5 if row[50] <= 1 else (-2 if row[58] <= 1 else (-1
        if row[52] <= -299 else 10)))) if row[52] <= -28 else (((4 if row[26] <= 2 else -1) if row[44] <= 4 else (7
        if row[57] <= 61 else 2)) if row[13] <= 183 else (-6 if row[50] <= 11 else 4))
    )
    score += (
        (-6 if row[38] <= -51 else (-6 if row[9] <= -67 else (((-3 if row[32] <= 11 else 6) if row[42] <= 22 else 4)
        if row[46] <= 50 else -5))) if row[43] <= 13 else ((-7 if row[3] <= 20 else 2) if row[32] <= 5 else ((0 if
        row[38] <= -188 else (1 if row[42] <= 36 else 8)) if row[46] <= 155 else -6))
    )
    score += (
        (-6 if row[42] <= 96 else (((5 if row[35] <= -37 else -3) if row[46] <= 94 else -5) if row[30] <= 1 else
        -5)) if row[0] <= 25 else (((((-3 if row[1] <= 5 else 5) if row[29] <= 2 else -4) if row[35] <= -1 else -6)
        if row[42] <= 69 else (7 if row[35] <= 50 else -4)) if row[46] <= 94 else -5)
    )
    score += (
        -6 if row[48] <= 0 else ((((-2 if row[1] <= 9 else (6 if row[19] <= 2 else 0)) if row[35] <= -59 else (-5 if
        row[0] <= 59 else 3)) if row[48] <= 4 else -6) if row[43] <= 10 else ((4 if row[35] <= -114 else -1) if
        row[56] <= 2 else (0 if row[1] <= 5 else (9 if row[48] <= 4 else 2))))
    )
    score += (
        (-8 if row[32] <= 8 else (2 if row[49] <= 188 else -6)) if row[48] <= 0 else (((-4 if row[31] <= 11 else (-3
        if row[32] <= 5 else 3)) if row[41] <= -950 else -5) if row[43] <= 10 else ((6 if row[41] <= -1442 else (2
        if row[57] <= 43 else -3)) if row[58] <= 0 else (0 if row[32] <= 5 else 8)))
    )
    score += (
        (-7 if row[38] <= -128 else -4) if row[52] <= -124 else ((0 if row[14] <= 216 else -6) if row[48] <= -1 else
        ((-3 if row[52] <= -1 else (5 if row[10] <= 37 else 0)) if row[58] <= 0 else ((2 if row[1] <= 5 else ((-1 if
        row[38] <= -212 else 8) if row[14] <= 1022 else 3)) if row[35] <= 22 else -2)))
    )
    score += (
        (-6 if row[50] <= 3 else (-3 if row[9] <= 0 else 5)) if row[32] <= 5 else (((-5 if row[9] <= -229 else ((4
        if row[50] <= 5 else -3) if row[56] <= 1 else 6)) if row[17] <= 3 else -3) if row[13] <= 57 else (-5 if
        row[50] <= 7 else ((3 if row[30] <= 1 else -4) if row[9] <= 18 else 6)))
    )
    score += (
        (-7 if row[50] <= 7 else (-4 if row[42] <= 62 else (-2 if row[51] <= 1 else 9))) if row[48] <= 0 else ((-4
        if row[0] <= 44 else 1) if row[42] <= 36 else (((-3 if row[3] <= 15 else (5 if row[57] <= 39 else 0)) if
        row[0] <= 40 else 6) if row[48] <= 4 else (2 if row[37] <= -124 else -5)))
    )
    score += (
        (-6 if row[43] <= 42 else (-4 if row[48] <= 0 else 3)) if row[52] <= -141 else ((2 if row[49] <= 167 else
        -6) if row[48] <= -1 else ((((2 if row[55] <= -10 else -4) if row[52] <= 151 else 2) if row[43] <= 56 else
        5) if row[58] <= 0 else ((0 if row[53] <= -215 else 6) if row[52] <= 73 else 6)))
    )
    score += (
        (-7 if row[1] <= 6 else ((-4 if row[0] <= 23 else 4) if row[18] <= 124 else -5)) if row[48] <= 0 else (((-5
        if row[9] <= -107 else (-1 if row[56] <= 2 else (4 if row[48] <= 3 else -1))) if row[29] <= 5 else -7) if
        row[44] <= 13 else (7 if row[48] <= 4 else (-3 if row[20] <= 12 else 5)))
    )
    score += (
        -6 if row[0] <= 8 else ((((0 if row[43] <= 24 else 4) if row[4] <= 0 else -3) if row[0] <= 40 else ((-3 if
        row[32] <= 1 else (1 if row[58] <= 0 else 6)) if row[33] <= 15 else -3)) if row[29] <= 2 else ((-1 if
        row[39] <= -30 else 10) if row[45] <= 2 else (-6 if row[43] <= 36 else 0)))
    )
    score += (
        (-7 if row[48] <= 0 else (-3 if row[44] <= 8 else 4)) if row[0] <= 22 else ((((-5 if row[50] <= 1 else 2) if
        row[3] <= 11 else ((6 if row[11] <= 0 else -1) if row[57] <= 39 else -2)) if row[35] <= -45 else -5) if
        row[44] <= 11 else (-4 if row[48] <= -2 else (5 if row[35] <= 112 else -4)))
    )
    score += (
        (-6 if row[52] <= -283 else (-4 if row[44] <= 15 else 4)) if row[52] <= -124 else (((((-5 if row[38] <= -32
        else 1) if row[44] <= 1 else (-1 if row[9] <= -62 else 3)) if row[35] <= -7 else -5) if row[44] <= 11 else
        (-3 if row[48] <= -2 else (6 if row[31] <= 98 else -2))) if row[46] <= 208 else -6)
    )
    if not -400 < score < 400:
        return score
    score += (
        (-6 if row[17] <= 0 else 0) if row[48] <= 0 else ((((-3 if row[9] <= -73 else (-2 if row[0] <= 17 else 3))
        if row[56] <= 2 else ((-5 if row[9] <= -62 else 2) if row[1] <= 5 else 6)) if row[35] <= -51 else (0 if
        row[35] <= 50 else -5)) if row[48] <= 4 else (-1 if row[30] <= 2 else -6))
    )
    score += (
        (-5 if row[38] <= -99 else (-3 if row[9] <= -1 else ((-2 if row[49] <= 103 else 4) if row[19] <= 1 else
        -1))) if row[42] <= 69 else (((((-2 if row[9] <= -15 else 5) if row[25] <= 2 else -2) if row[50] <= 15 else
        6) if row[44] <= 8 else (-3 if row[28] <= 1 else 5)) if row[46] <= 174 else -5)
    )
    score += (
        (-5 if row[37] <= 195 else 3) if row[1] <= 5 else ((((4 if row[35] <= -133 else 0) if row[31] <= 43 else (1
        if row[56] <= 2 else 7)) if row[19] <= 2 else ((0 if row[29] <= 1 else -5) if row[43] <= 20 else (-1 if
        row[56] <= 2 else 4))) if row[35] <= -7 else (-6 if row[43] <= 39 else 1))
    )
    score += (
        (-5 if row[38] <= -137 else (((-3 if row[58] <= 4 else 2) if row[44] <= 1 else (-1 if row[23] <= 0 else 5))
        if row[28] <= 3 else ((-3 if row[20] <= 44 else 4) if row[49] <= 188 else -5))) if row[44] <= 9 else (-6 if
        row[22] <= 9 else (4 if row[29] <= 2 else (-4 if row[51] <= 1 else 1)))
    )
    score += (
        (-6 if row[40] <= -787 else -1) if row[48] <= 0 else (((1 if row[35] <= -31 else -4) if row[30] <= 1 else
        (-7 if row[43] <= 28 else 1)) if row[58] <= 0 else ((((-1 if row[43] <= 36 else 4) if row[21] <= 48 else (4
        if row[33] <= 13 else -2)) if row[39] <= -19 else 8) if row[35] <= -1 else -3))
    )
    score += (
        ((-6 if row[3] <= 28 else 0) if row[48] <= 0 else (((2 if row[54] <= 270 else -4) if row[51] <= 4 else -5)
        if row[58] <= 0 else ((2 if row[3] <= 82 else -3) if row[25] <= 4 else -4))) if row[42] <= 69 else (-4 if
        row[48] <= -2 else ((0 if row[3] <= 9 else 5) if row[29] <= 6 else -4))
    )
    score += (
        (-6 if row[43] <= 36 else (-4 if row[32] <= 5 else 2)) if row[52] <= -162 else (((-2 if row[38] <= -99 else
        (-3 if row[32] <= 5 else ((3 if row[35] <= 50 else -3) if row[48] <= 3 else (-3 if row[23] <= 35 else 4))))
        if row[3] <= 82 else -4) if row[42] <= 82 else (-3 if row[48] <= -2 else 4))
    )
    score += (
        (-6 if row[1] <= 1 else ((-3 if row[9] <= -67 else ((3 if row[53] <= 38 else -2) if row[3] <= 82 else -4))
        if row[48] <= 4 else -5)) if row[42] <= 69 else (-4 if row[44] <= 2 else (-4 if row[48] <= -2 else ((-3 if
        row[9] <= -213 else (5 if row[13] <= 842 else -2)) if row[56] <= 20 else -2)))
    )
    score += (
        (-6 if row[52] <= -299 else ((-3 if row[44] <= 4 else ((3 if row[9] <= -15 else -4) if row[39] <= -91 else
        7)) if row[19] <= 2 else -4)) if row[52] <= -14 else ((0 if row[44] <= 4 else (((-5 if row[33] <= 7 else 4)
        if row[3] <= -3 else 5) if row[57] <= 61 else -1)) if row[13] <= 578 else -4)
    )
    score += (
        (-6 if row[35] <= -252 else (-3 if row[44] <= 10 else 2)) if row[3] <= 9 else (((-1 if row[42] <= 27 else
        ((2 if row[56] <= 2 else 5) if row[17] <= 4 else -2)) if row[46] <= 218 else (-6 if row[41] <= -785 else 4))
        if row[35] <= -59 else ((-6 if row[21] <= 97 else 1) if row[44] <= 13 else 3))
    )
    score += (
        (-6 if row[50] <= 7 else (-2 if row[9] <= 55 else 5)) if row[38] <= -151 else (((-5 if row[43] <= 24 else
        (-2 if row[17] <= 0 else 3)) if row[9] <= -1 else 1) if row[0] <= 40 else (-2 if row[9] <= -139 else ((3 if
        row[46] <= 16 else -5) if row[50] <= 0 else (2 if row[30] <= 0 else 9))))
    )
    score += (
        -5 if row[52] <= -283 else (((1 if row[35] <= -25 else -4) if row[45] <= 2 else -4) if row[44] <= 4 else (-3
        if row[48] <= -2 else ((3 if row[57] <= 36 else -3) if row[56] <= 2 else (-3 if row[28] <= 1 else (((6 if
        row[33] <= 14 else -1) if row[14] <= 1022 else 0) if row[57] <= 71 else -3)))))
    )
    score += (
        -5 if row[52] <= -243 else (((4 if row[14] <= 33 else (1 if row[49] <= 264 else -2)) if row[17] <= 2 else
        -4) if row[42] <= 69 else ((((5 if row[17] <= 4 else 0) if row[14] <= 552 else (-3 if row[10] <= 250 else
        (-3 if row[1] <= 5 else 5))) if row[1] <= 10 else -2) if row[46] <= 218 else -4))
    )
    score += (
        (-5 if row[38] <= -72 else ((-1 if row[3] <= 20 else ((6 if row[3] <= 85 else -4) if row[19] <= 1 else (2 if
        row[49] <= 222 else -4))) if row[57] <= 39 else -3)) if row[42] <= 69 else (((0 if row[3] <= 9 else (-3 if
        row[31] <= 8 else 4)) if row[13] <= 578 else -3) if row[29] <= 6 else -4)
    )
    score += (
        (-4 if row[4] <= 2 else 1) if row[32] <= 5 else ((((-2 if row[51] <= 1 else (1 if row[33] <= 5 else 4)) if
        row[51] <= 5 else -2) if row[43] <= 40 else (8 if row[10] <= 34 else (-1 if row[44] <= 16 else 6))) if
        row[19] <= 2 else (-3 if row[44] <= 13 else (-3 if row[38] <= -151 else 3)))
    )
    score += (
        (-5 if row[0] <= 46 else (3 if row[14] <= 55 else -3)) if row[52] <= -162 else ((-3 if row[1] <= 5 else ((-3
        if row[51] <= 1 else (((5 if row[57] <= 27 else -1) if row[37] <= -303 else -3) if row[58] <= 0 else (0 if
        row[44] <= 4 else 5))) if row[57] <= 57 else -3)) if row[37] <= 69 else 5)
    )
    score += (
        -5 if row[0] <= 8 else ((((-3 if row[9] <= -139 else (((-3 if row[32] <= 8 else 3) if row[49] <= 184 else
        (-2 if row[55] <= 240 else 1)) if row[33] <= 7 else (5 if row[33] <= 14 else -3))) if row[39] <= 51 else 6)
        if row[48] <= 4 else (-5 if row[3] <= 49 else 1)) if row[46] <= 218 else -5)
    )
    score += (
        ((-2 if row[45] <= 2 else -6) if row[9] <= -1 else ((2 if row[57] <= 39 else -2) if row[11] <= 0 else -2))
        if row[0] <= 42 else (((-3 if row[1] <= 1 else (-3 if row[9] <= -280 else (1 if row[56] <= 2 else 6))) if
        row[48] <= 4 else -2) if row[19] <= 2 else (0 if row[0] <= 77 else -7))
    )
    score += (
        (-5 if row[0] <= 34 else -1) if row[52] <= -162 else ((-3 if row[38] <= -51 else ((-2 if row[9] <= -44 else
        4) if row[57] <= 27 else (1 if row[39] <= -175 else (-5 if row[27] <= 1 else 1)))) if row[58] <= 1 else ((-3
        if row[35] <= -252 else 1) if row[40] <= -832 else (6 if row[35] <= -31 else -2)))
    )
    score += (
        ((-5 if row[32] <= 5 else (-2 if row[42] <= 53 else (-1 if row[9] <= -248 else 7))) if row[19] <= 2 else -6)
        if row[52] <= -141 else (((-1 if row[40] <= -817 else 2) if row[19] <= 2 else ((-2 if row[42] <= 55 else -7)
        if row[9] <= 55 else (-3 if row[51] <= 2 else 3))) if row[42] <= 82 else 3)
    )
    score += (
        (((-5 if row[35] <= -350 else (((3 if row[30] <= 1 else -3) if row[14] <= 515 else (-3 if row[35] <= -69
        else 2)) if row[39] <= -143 else -3)) if row[39] <= -30 else (0 if row[58] <= 0 else 6)) if row[35] <= -30
        else -5) if row[0] <= 40 else ((1 if row[39] <= -91 else 5) if row[51] <= 5 else -2)
    )
    score += (
        ((((-4 if row[0] <= 10 else 1) if row[48] <= 3 else (1 if row[14] <= 33 else -4)) if row[35] <= -1 else -5)
        if row[42] <= 69 else (((-5 if row[49] <= 167 else 0) if row[0] <= 17 else (3 if row[57] <= 63 else -3)) if
        row[54] <= 279 else 4)) if row[46] <= 94 else (-5 if row[39] <= -102 else 1)
    )
    score += (
        ((3 if row[57] <= 26 else ((-4 if row[36] <= -313 else 4) if row[48] <= 10 else 5)) if row[37] <= -168 else
        -4) if row[58] <= 0 else ((-5 if row[48] <= -2 else ((-2 if row[3] <= 7 else ((3 if row[13] <= 578 else -3)
        if row[39] <= -143 else -2)) if row[39] <= -3 else 5)) if row[37] <= 69 else 6)
    )
    score += (
        ((((-4 if row[49] <= 125 else 0) if row[55] <= 115 else -5) if row[49] <= 661 else 4) if row[23] <= 45 else
        (5 if row[11] <= 0 else -3)) if row[58] <= 0 else (-3 if row[1] <= 5 else (-2 if row[9] <= -166 else (((-1
        if row[26] <= 0 else 3) if row[48] <= 8 else -3) if row[49] <= 661 else -2)))
    )
    score += (
        (-4 if row[0] <= 50 else 3) if row[44] <= 1 else (-5 if row[48] <= -2 else ((((4 if row[28] <= 3 else -2) if
        row[26] <= 2 else -3) if row[3] <= 13 else (4 if row[13] <= 578 else -3)) if row[19] <= 3 else ((3 if
        row[41] <= -1160 else (-5 if row[20] <= 4 else 1)) if row[10] <= 202 else -5)))
    )
    score += (
        (((-4 if row[23] <= 15 else (3 if row[56] <= 1 else -2)) if row[50] <= 15 else 4) if row[0] <= 55 else 3) if
        row[44] <= 4 else ((((2 if row[41] <= -1442 else -4) if row[44] <= 27 else 4) if row[56] <= 2 else ((-2 if
        row[54] <= -36 else 4) if row[50] <= 0 else 5)) if row[31] <= 84 else -3)
    )
    score += (
        (((-3 if row[2] <= 3 else 5) if row[42] <= 27 else (2 if row[28] <= 3 else ((-4 if row[40] <= -286 else 2)
        if row[3] <= 22 else ((4 if row[57] <= 61 else -2) if row[3] <= 82 else -4)))) if row[30] <= 4 else (1 if
        row[41] <= -1051 else -6)) if row[46] <= 208 else (-6 if row[41] <= -785 else 2)
    )
    score += (
        (-5 if row[52] <= -299 else ((((2 if row[50] <= 11 else 8) if row[50] <= 12 else -3) if row[29] <= 5 else
        -4) if row[10] <= 31 else (5 if row[49] <= 82 else ((-2 if row[36] <= 143 else 3) if row[52] <= 278 else (3
        if row[13] <= 18 else (4 if row[33] <= 1 else -4)))))) if row[50] <= 15 else 6
    )
    score += (
        (-5 if row[40] <= -817 else (-4 if row[0] <= 36 else 3)) if row[32] <= 5 else (((-1 if row[52] <= 278 else
        3) if row[56] <= 3 else ((-2 if row[52] <= -28 else (0 if row[0] <= 42 else 4)) if row[36] <= -155 else (6
        if row[54] <= -94 else 1))) if row[29] <= 5 else (-6 if row[43] <= 48 else 2))
    )
    score += (
        (((-4 if row[9] <= -67 else (((0 if row[23] <= 35 else 4) if row[29] <= 1 else (-5 if row[50] <= 0 else 1))
        if row[50] <= 8 else -3)) if row[31] <= 41 else (((3 if row[46] <= 10 else -3) if row[50] <= 7 else 4) if
        row[17] <= 3 else -4)) if row[31] <= 98 else -5) if row[50] <= 15 else 5
    )
    if not -400 < score < 400:
        return score
    score += (
        (-4 if row[50] <= 0 else (-2 if row[31] <= 31 else (-2 if row[37] <= -99 else (7 if row[29] <= 3 else -1))))
        if row[52] <= -14 else ((-5 if row[3] <= -30 else ((((5 if row[14] <= 55 else 2) if row[53] <= 252 else -4)
        if row[3] <= 90 else -3) if row[33] <= 13 else -5)) if row[46] <= 218 else -4)
    )
    score += (
        (((-2 if row[37] <= -115 else (-2 if row[58] <= 0 else (-1 if row[54] <= -257 else 5))) if row[23] <= 55
        else 4) if row[29] <= 2 else -4) if row[42] <= 69 else ((((2 if row[41] <= -420 else -4) if row[36] <= -128
        else -4) if row[56] <= 2 else (4 if row[56] <= 20 else -1)) if row[53] <= 172 else -3)
    )
    score += (
        ((((2 if row[49] <= 103 else -5) if row[0] <= 17 else 0) if row[27] <= 1 else (4 if row[46] <= 11 else (-5
        if row[35] <= -125 else 3))) if row[0] <= 36 else ((-3 if row[9] <= -280 else (1 if row[35] <= -203 else 5))
        if row[55] <= 351 else -2)) if row[19] <= 2 else (-3 if row[50] <= 11 else 2)
    )
    score += (
        ((0 if row[3] <= -3 else -7) if row[3] <= 11 else (-3 if row[0] <= 34 else 3)) if row[32] <= 5 else (((-1 if
        row[49] <= 115 else 5) if row[14] <= 38 else (((3 if row[54] <= 0 else 0) if row[14] <= 1022 else -2) if
        row[48] <= 4 else (-6 if row[14] <= 129 else 2))) if row[35] <= 50 else -4)
    )
    score += (
        (((-4 if row[50] <= 1 else 1) if row[32] <= 6 else (((-1 if row[3] <= -6 else 4) if row[7] <= 0 else -2) if
        row[35] <= -31 else (-4 if row[31] <= 41 else (5 if row[41] <= -451 else -4)))) if row[19] <= 2 else (-3 if
        row[43] <= 68 else 2)) if row[50] <= 15 else (0 if row[42] <= 72 else 8)
    )
    score += (
        (-5 if row[50] <= 7 else (-2 if row[31] <= 53 else 5)) if row[52] <= -255 else (((1 if row[27] <= 0 else 4)
        if row[53] <= 172 else -3) if row[57] <= 17 else ((((1 if row[14] <= 38 else -6) if row[14] <= 76 else 0) if
        row[9] <= 55 else (-3 if row[52] <= -14 else 4)) if row[14] <= 552 else -2))
    )
    score += (
        ((-1 if row[55] <= 19 else ((5 if row[39] <= -97 else -1) if row[4] <= 2 else -5)) if row[57] <= 17 else (-3
        if row[42] <= 69 else (5 if row[14] <= 33 else ((-4 if row[21] <= 34 else (-3 if row[54] <= -257 else 3)) if
        row[54] <= 270 else 2)))) if row[39] <= -26 else (0 if row[58] <= 0 else 5)
    )
    score += (
        (((2 if row[49] <= 167 else -6) if row[48] <= -2 else (((0 if row[47] <= 11 else 6) if row[37] <= 133 else
        5) if row[48] <= 4 else (2 if row[14] <= 33 else -3))) if row[39] <= -30 else (0 if row[58] <= 0 else (-1 if
        row[51] <= 2 else 7))) if row[35] <= -1 else (-5 if row[44] <= 9 else 1)
    )
    score += (
        (-5 if row[50] <= 3 else 1) if row[32] <= 5 else (((((10 if row[45] <= 20 else -1) if row[48] <= 1 else 2)
        if row[10] <= 80 else 1) if row[49] <= 188 else (((-2 if row[51] <= 2 else 1) if row[28] <= 3 else -4) if
        row[31] <= 51 else (4 if row[31] <= 98 else -3))) if row[51] <= 5 else -2)
    )
    score += (
        (-4 if row[43] <= 36 else 1) if row[52] <= -179 else (((-4 if row[44] <= 13 else 2) if row[26] <= 0 else 2)
        if row[57] <= 37 else ((((3 if row[20] <= 62 else -3) if row[0] <= 24 else (-5 if row[58] <= 1 else (-2 if
        row[0] <= 46 else 4))) if row[44] <= 24 else 3) if row[0] <= 77 else -5))
    )
    score += (
        (-4 if row[48] <= -2 else ((((((1 if row[26] <= 2 else (-5 if row[35] <= -86 else 2)) if row[3] <= 9 else 2)
        if row[3] <= 82 else ((-6 if row[26] <= 2 else 1) if row[18] <= 113 else 1)) if row[33] <= 13 else -3) if
        row[35] <= 50 else -4) if row[29] <= 6 else -4)) if row[50] <= 15 else 4
    )
    score += (
        (-5 if row[0] <= 36 else (-3 if row[40] <= -817 else 3)) if row[32] <= 5 else ((((0 if row[27] <= 0 else 5)
        if row[45] <= 5 else -3) if row[57] <= 13 else (3 if row[22] <= 14 else (-5 if row[9] <= -149 else (-2 if
        row[33] <= 7 else 3)))) if row[44] <= 16 else (3 if row[44] <= 44 else -2))
    )
    score += (
        (-5 if row[50] <= 9 else 4) if row[48] <= -2 else (-5 if row[3] <= -74 else (((((3 if row[50] <= 8 else -1)
        if row[39] <= -143 else -1) if row[18] <= 254 else -2) if row[52] <= 278 else 2) if row[44] <= 16 else (-2
        if row[42] <= 53 else (4 if row[0] <= 77 else (-4 if row[58] <= 2 else 3)))))
    )
    score += (
        (3 if row[35] <= -381 else -4) if row[32] <= 5 else ((((4 if row[45] <= 2 else -3) if row[57] <= 16 else ((2
        if row[53] <= -128 else -3) if row[25] <= 2 else (-4 if row[42] <= 96 else 1))) if row[58] <= 1 else ((3 if
        row[46] <= 208 else -3) if row[51] <= 6 else -2)) if row[35] <= 152 else -5)
    )
    score += (
        (((((-3 if row[49] <= 440 else 2) if row[23] <= 25 else 1) if row[36] <= -151 else 3) if row[3] <= 35 else
        ((3 if row[9] <= -114 else -2) if row[9] <= -5 else ((1 if row[40] <= -844 else (2 if row[56] <= 2 else 7))
        if row[17] <= 5 else -2))) if row[29] <= 8 else -4) if row[57] <= 37 else -2
    )
    score += (
        (((((5 if row[35] <= -59 else -2) if row[33] <= 11 else -3) if row[19] <= 1 else -3) if row[56] <= 2 else
        (-1 if row[35] <= -243 else ((0 if row[31] <= 41 else 4) if row[37] <= -40 else 5))) if row[46] <= 218 else
        -4) if row[51] <= 5 else ((1 if row[35] <= -45 else -3) if row[33] <= 4 else -4)
    )
    score += (
        (-4 if row[3] <= -74 else (((-3 if row[38] <= -32 else (-3 if row[54] <= -1380 else (6 if row[57] <= 42 else
        -1))) if row[42] <= 0 else -3) if row[42] <= 48 else ((-1 if row[44] <= 3 else 3) if row[14] <= 601 else
        -1))) if row[19] <= 2 else ((-1 if row[44] <= 5 else -5) if row[42] <= 96 else 0)
    )
    score += (
        (((((-3 if row[52] <= 309 else 2) if row[43] <= 44 else 2) if row[40] <= -832 else ((-3 if row[26] <= 0 else
        3) if row[42] <= 85 else -3)) if row[19] <= 2 else -2) if row[42] <= 90 else ((-2 if row[43] <= 39 else 2)
        if row[52] <= 51 else 3)) if row[46] <= 218 else (-5 if row[40] <= -404 else 3)
    )
    score += (
        ((((-1 if row[51] <= 3 else 3) if row[41] <= -1286 else (-3 if row[9] <= 46 else 2)) if row[56] <= 3 else
        (((((4 if row[9] <= -2 else -1) if row[39] <= -102 else -3) if row[39] <= 51 else 4) if row[27] <= 0 else 4)
        if row[18] <= 254 else 0)) if row[29] <= 6 else -3) if row[13] <= 578 else -4
    )
    score += (
        ((((((0 if row[22] <= 33 else ((8 if row[55] <= 268 else 1) if row[51] <= 10 else -1)) if row[0] <= 57 else
        -2) if row[49] <= 193 else ((2 if row[22] <= 13 else -3) if row[44] <= 15 else 1)) if row[30] <= 2 else -4)
        if row[50] <= 11 else 3) if row[50] <= 12 else -5) if row[50] <= 15 else 4
    )
    score += (
        (((((((-1 if row[53] <= -280 else -5) if row[53] <= -218 else (-1 if row[50] <= 7 else 5)) if row[23] <= 15
        else 2) if row[30] <= 3 else -4) if row[55] <= 289 else (4 if row[57] <= 38 else -1)) if row[13] <= 578 else
        -4) if row[50] <= 12 else -5) if row[50] <= 15 else (0 if row[42] <= 74 else 7)
    )
    score += (
        (((-6 if row[39] <= -175 else 1) if row[3] <= 11 else 1) if row[32] <= 5 else (((2 if row[35] <= -153 else
        -3) if row[27] <= 1 else (-2 if row[38] <= -32 else (6 if row[41] <= -493 else -2))) if row[31] <= 43 else
        3)) if row[19] <= 2 else (-3 if row[3] <= 68 else (-2 if row[19] <= 5 else 3))
    )
    score += (
        (((((1 if row[0] <= 24 else (-3 if row[18] <= 1206 else 2)) if row[23] <= 55 else (-2 if row[17] <= 0 else
        8)) if row[53] <= -218 else (-2 if row[14] <= 76 else (4 if row[19] <= 8 else -3))) if row[53] <= 252 else
        -4) if row[39] <= 51 else 4) if row[35] <= -30 else (-4 if row[44] <= 9 else 1)
    )
    score += (
        ((2 if row[14] <= 38 else (((-2 if row[41] <= -1051 else 4) if row[51] <= 4 else -5) if row[14] <= 76 else
        (-4 if row[52] <= -283 else ((((2 if row[10] <= 46 else -5) if row[52] <= 125 else 2) if row[12] <= 1 else
        3) if row[14] <= 515 else -1)))) if row[50] <= 12 else -5) if row[50] <= 15 else 5
    )
    score += (
        (((((-3 if row[38] <= -60 else 4) if row[50] <= 4 else -2) if row[14] <= 515 else -2) if row[41] <= -601
        else -4) if row[50] <= 15 else 3) if row[31] <= 39 else ((((1 if row[14] <= 33 else -5) if row[43] <= 40
        else 2) if row[50] <= 7 else (-2 if row[30] <= 0 else 5)) if row[52] <= 175 else 3)
    )
    score += (
        ((((((-4 if row[14] <= 87 else ((7 if row[14] <= 175 else -1) if row[39] <= -108 else -2)) if row[10] <= 86
        else -5) if row[9] <= -18 else (2 if row[10] <= 31 else -1)) if row[31] <= 49 else (3 if row[48] <= 3 else
        -1)) if row[33] <= 15 else -5) if row[37] <= 69 else 3) if row[30] <= 6 else -4
    )
    score += (
        (((-6 if row[4] <= 1 else 1) if row[48] <= 1 else (4 if row[1] <= 3 else -3)) if row[32] <= 5 else ((((3 if
        row[22] <= 17 else -4) if row[42] <= 36 else (-1 if row[49] <= 107 else 7)) if row[14] <= 33 else (1 if
        row[31] <= 76 else -2)) if row[53] <= 172 else -3)) if row[35] <= -30 else -3
    )
    score += (
        ((((-2 if row[49] <= 115 else 4) if row[49] <= 141 else -4) if row[9] <= -25 else (-2 if row[49] <= 125 else
        1)) if row[3] <= 88 else -5) if row[42] <= 69 else (-3 if row[44] <= 2 else ((-4 if row[50] <= 7 else 3) if
        row[40] <= -1015 else ((0 if row[42] <= 96 else 5) if row[40] <= -595 else 0)))
    )
    score += (
        (((((((1 if row[46] <= 17 else -6) if row[27] <= 0 else 3) if row[53] <= -206 else 4) if row[53] <= 172 else
        -2) if row[57] <= 51 else -1) if row[30] <= 4 else -3) if row[35] <= -30 else -3) if row[28] <= 3 else ((-4
        if row[53] <= -230 else 0) if row[20] <= 82 else (-1 if row[40] <= -720 else 5))
    )
    score += (
        (-4 if row[9] <= -311 else (((-1 if row[32] <= 5 else (((4 if row[45] <= 7 else -2) if row[57] <= 77 else
        -2) if row[22] <= 17 else (1 if row[17] <= 1 else (3 if row[54] <= -101 else -3)))) if row[17] <= 3 else (4
        if row[54] <= -219 else -2)) if row[13] <= 842 else -3)) if row[53] <= 252 else -4
    )
    if not -400 < score < 400:
        return score
    score += (
        (-4 if row[4] <= 1 else 1) if row[32] <= 5 else ((-4 if row[31] <= 8 else (((2 if row[39] <= -175 else (3 if
        row[14] <= 33 else -2)) if row[39] <= -26 else 3) if row[14] <= 1022 else (((-7 if row[54] <= 317 else 2) if
        row[37] <= 0 else 2) if row[35] <= -69 else 2))) if row[35] <= 50 else -4)
    )
    score += (
        -2 if row[40] <= -844 else ((4 if row[19] <= 4 else -2) if row[40] <= -737 else ((((1 if row[56] <= 1 else
        (-7 if row[12] <= 1 else -2)) if row[22] <= 34 else 0) if row[31] <= 53 else 1) if row[3] <= 68 else ((5 if
        row[12] <= 7 else -1) if row[4] <= 0 else (-5 if row[42] <= 70 else 2))))
    )
    score += (
        (-4 if row[9] <= -67 else (2 if row[9] <= -10 else -1)) if row[42] <= 48 else ((((5 if row[10] <= 12 else 2)
        if row[33] <= 15 else -2) if row[35] <= -37 else -2) if row[14] <= 552 else ((2 if row[9] <= -67 else (1 if
        row[42] <= 59 else -6)) if row[14] <= 1107 else (-4 if row[3] <= 24 else 3)))
    )
    score += (
        ((-4 if row[48] <= -2 else (-4 if row[3] <= -74 else ((((1 if row[55] <= 200 else -1) if row[52] <= 215 else
        ((0 if row[40] <= -720 else -6) if row[40] <= -245 else 4)) if row[52] <= 278 else (5 if row[43] <= 18 else
        0)) if row[3] <= 88 else -2))) if row[50] <= 12 else -5) if row[50] <= 15 else 4
    )
    score += (
        (((((3 if row[16] <= 1 else -2) if row[55] <= 200 else (-2 if row[44] <= 10 else 4)) if row[33] <= 4 else
        -2) if row[4] <= 0 else (-2 if row[49] <= 347 else 1)) if row[33] <= 7 else ((4 if row[22] <= 26 else (3 if
        row[14] <= 66 else -2)) if row[56] <= 22 else -3)) if row[33] <= 15 else -4
    )
    score += (
        ((-4 if row[32] <= 1 else (2 if row[14] <= 216 else -1)) if row[19] <= 1 else -2) if row[42] <= 69 else
        (((((7 if row[13] <= 89 else -1) if row[52] <= 25 else 1) if row[19] <= 2 else -1) if row[50] <= 8 else ((2
        if row[51] <= 3 else -5) if row[13] <= 65 else 3)) if row[50] <= 15 else 6)
    )
    score += (
        ((-4 if row[18] <= 457 else 1) if row[0] <= 40 else (-1 if row[52] <= 175 else 3)) if row[27] <= 0 else
        ((((4 if row[55] <= 200 else (2 if row[41] <= -1259 else -5)) if row[37] <= -150 else -3) if row[0] <= 57
        else -5) if row[56] <= 2 else (3 if row[18] <= 273 else (-3 if row[0] <= 44 else 3)))
    )
    score += (
        (((((-2 if row[9] <= -92 else 3) if row[54] <= -154 else (1 if row[56] <= 1 else (-4 if row[43] <= 60 else
        3))) if row[55] <= 44 else (3 if row[10] <= 159 else 0)) if row[57] <= 37 else ((-2 if row[35] <= -179 else
        2) if row[55] <= 132 else -2)) if row[35] <= 152 else -4) if row[30] <= 2 else -2
    )
    score += (
        ((-2 if row[31] <= 8 else (((2 if row[39] <= -175 else (-2 if row[22] <= 34 else 1)) if row[46] <= 218 else
        -3) if row[39] <= 51 else (6 if row[54] <= 29 else 0))) if row[4] <= 2 else ((4 if row[54] <= -154 else (-5
        if row[43] <= 27 else 2)) if row[22] <= 31 else -3)) if row[53] <= 252 else -4
    )
    score += (
        (((((-2 if row[32] <= 5 else (2 if row[50] <= 1 else -1)) if row[49] <= 334 else 3) if row[28] <= 3 else -1)
        if row[46] <= 218 else (-5 if row[40] <= -404 else 2)) if row[30] <= 2 else -4) if row[37] <= 69 else ((3 if
        row[41] <= -1380 else -3) if row[50] <= 7 else (6 if row[51] <= 5 else -1))
    )
    score += (
        ((((2 if row[18] <= 188 else -1) if row[53] <= -280 else -3) if row[50] <= 7 else (((4 if row[26] <= 2 else
        -2) if row[35] <= -149 else (1 if row[42] <= 59 else (-6 if row[52] <= 278 else 3))) if row[53] <= -206 else
        (5 if row[35] <= -45 else -1))) if row[50] <= 12 else -6) if row[50] <= 15 else 3
    )
    score += (
        ((1 if row[10] <= 146 else ((-6 if row[21] <= 56 else (-3 if row[10] <= 372 else 1)) if row[50] <= 0 else
        (-1 if row[53] <= -235 else (5 if row[41] <= -1014 else -2)))) if row[40] <= -245 else 5) if row[41] <= -677
        else ((-4 if row[56] <= 5 else -1) if row[13] <= 237 else (-2 if row[22] <= 27 else 6))
    )
    score += (
        (((((-2 if row[49] <= 125 else (5 if row[20] <= 71 else -3)) if row[10] <= 29 else 0) if row[46] <= 218 else
        -4) if row[37] <= -28 else -4) if row[37] <= 69 else (5 if row[1] <= 10 else -2)) if row[41] <= -677 else
        (((2 if row[31] <= 10 else -5) if row[40] <= -184 else 0) if row[13] <= 280 else 4)
    )
    score += (
        ((-3 if row[32] <= 5 else 5) if row[48] <= 1 else (-3 if row[22] <= 34 else (4 if row[48] <= 4 else -2))) if
        row[49] <= 188 else ((-3 if row[49] <= 492 else 1) if row[44] <= 13 else ((-6 if row[3] <= 58 else 2) if
        row[35] <= -350 else (-3 if row[48] <= 0 else (5 if row[50] <= 1 else 0))))
    )
    score += (
        (((0 if row[31] <= 8 else (8 if row[57] <= 20 else -1)) if row[33] <= 0 else (((3 if row[54] <= -202 else
        (-2 if row[54] <= 279 else 3)) if row[20] <= 62 else (-4 if row[31] <= 43 else 1)) if row[44] <= 15 else 2))
        if row[57] <= 37 else (-2 if row[44] <= 38 else 3)) if row[53] <= 252 else -4
    )
    score += (
        ((((-1 if row[10] <= 19 else 4) if row[10] <= 134 else -3) if row[50] <= 8 else -2) if row[55] <= 200 else
        ((-4 if row[49] <= 557 else 1) if row[26] <= 3 else 3)) if row[56] <= 2 else (-1 if row[50] <= 3 else (4 if
        row[48] <= 2 else (4 if row[54] <= -81 else (3 if row[10] <= 9 else -4))))
    )
    score += (
        ((-1 if row[1] <= 6 else (0 if row[56] <= 2 else (((-2 if row[58] <= 0 else 3) if row[56] <= 17 else -2) if
        row[44] <= 4 else 4))) if row[19] <= 2 else (((-2 if row[55] <= 319 else 2) if row[19] <= 18 else 3) if
        row[52] <= 293 else (3 if row[55] <= 401 else -3))) if row[29] <= 7 else -4
    )
    score += (
        (-4 if row[50] <= 3 else 1) if row[32] <= 5 else ((-1 if row[55] <= 19 else 4) if row[57] <= 16 else (((2 if
        row[37] <= -128 else (2 if row[46] <= 9 else -5)) if row[50] <= 4 else (1 if row[55] <= 53 else (-6 if
        row[46] <= 30 else 1))) if row[58] <= 1 else (-1 if row[50] <= 0 else 4)))
    )
    score += (
        (0 if row[57] <= 26 else (-4 if row[0] <= 17 else (2 if row[0] <= 32 else -2))) if row[44] <= 13 else (-2 if
        row[42] <= 53 else ((-1 if row[51] <= 1 else (1 if row[56] <= 2 else (7 if row[18] <= 254 else (-3 if
        row[18] <= 558 else 3)))) if row[51] <= 5 else (-4 if row[22] <= 32 else 1)))
    )
    score += (
        (((((-2 if row[0] <= 55 else 3) if row[55] <= -1020 else ((5 if row[57] <= 74 else -1) if row[9] <= 25 else
        0)) if row[3] <= 88 else -3) if row[19] <= 1 else ((0 if row[49] <= 334 else 5) if row[49] <= 377 else -3))
        if row[33] <= 15 else -3) if row[41] <= -677 else (-4 if row[9] <= -1 else 0)
    )
    score += (
        (((-2 if row[35] <= -252 else 3) if row[14] <= 38 else (0 if row[26] <= 1 else -3)) if row[36] <= -72 else
        ((4 if row[35] <= -59 else -1) if row[45] <= 12 else -3)) if row[42] <= 90 else (((-4 if row[55] <= 268 else
        2) if row[31] <= 17 else 1) if row[27] <= 0 else (3 if row[9] <= 118 else -2))
    )
    score += (
        (((-2 if row[35] <= -230 else ((-2 if row[26] <= 0 else 5) if row[51] <= 4 else 0)) if row[10] <= 31 else
        ((-2 if row[9] <= -58 else 5) if row[1] <= 2 else (((3 if row[18] <= 188 else -2) if row[9] <= -86 else -3)
        if row[37] <= -37 else 1))) if row[35] <= 152 else -4) if row[52] <= 278 else 2
    )
    score += (
        (-3 if row[42] <= 69 else 1) if row[9] <= -54 else (((2 if row[38] <= -272 else -2) if row[38] <= -72 else
        ((1 if row[22] <= 34 else 5) if row[33] <= 6 else (2 if row[9] <= 13 else -3))) if row[57] <= 27 else (((-2
        if row[1] <= 6 else 4) if row[46] <= 28 else -3) if row[22] <= 26 else -1))
    )
    score += (
        -2 if row[38] <= -204 else (((5 if row[17] <= 17 else -1) if row[6] <= 0 else -2) if row[49] <= 82 else
        (((-1 if row[44] <= 1 else 3) if row[10] <= 14 else ((-1 if row[49] <= 229 else 1) if row[3] <= 88 else -3))
        if row[27] <= 2 else ((-3 if row[49] <= 334 else 4) if row[44] <= 4 else 5)))
    )
    score += (
        (((0 if row[40] <= -832 else ((-2 if row[26] <= 0 else 3) if row[40] <= -535 else ((((-4 if row[40] <= -457
        else 0) if row[48] <= 7 else 3) if row[53] <= -224 else 3) if row[30] <= 4 else -3))) if row[7] <= 0 else
        -3) if row[57] <= 74 else -3) if row[46] <= 218 else (-5 if row[26] <= 3 else 2)
    )
    score += (
        (-1 if row[42] <= 48 else (((1 if row[22] <= 27 else -3) if row[39] <= 51 else 4) if row[3] <= 9 else (((-1
        if row[44] <= 3 else (5 if row[57] <= 9 else (-1 if row[57] <= 23 else 2))) if row[41] <= -350 else -3) if
        row[13] <= 280 else (-2 if row[22] <= 22 else 6)))) if row[13] <= 1247 else -4
    )
    score += (
        ((((0 if row[56] <= 2 else 3) if row[56] <= 20 else -2) if row[57] <= 17 else (((1 if row[18] <= 133 else
        -5) if row[54] <= -232 else (3 if row[55] <= 5 else (-2 if row[42] <= 69 else (3 if row[9] <= -22 else 0))))
        if row[18] <= 1271 else 3)) if row[53] <= 222 else -3) if row[35] <= 152 else -4
    )
    score += (
        ((3 if row[33] <= 0 else 0) if row[55] <= 200 else (((-3 if row[39] <= -300 else ((5 if row[53] <= -12 else
        -2) if row[0] <= 44 else -3)) if row[50] <= 7 else 2) if row[57] <= 36 else ((-6 if row[53] <= -206 else 1)
        if row[44] <= 10 else 0))) if row[50] <= 15 else (0 if row[42] <= 72 else 6)
    )
    score += (
        (((((-4 if row[32] <= 9 else 3) if row[54] <= -202 else -4) if row[42] <= 48 else ((-1 if row[54] <= -36
        else (7 if row[41] <= -710 else -1)) if row[1] <= 9 else (-2 if row[46] <= 24 else 2))) if row[52] <= 175
        else 3) if row[52] <= 215 else -3) if row[52] <= 278 else (3 if row[52] <= 410 else -1)
    )
    score += (
        ((((((-3 if row[2] <= 1 else 1) if row[43] <= 57 else (2 if row[33] <= 1 else -4)) if row[44] <= 16 else 3)
        if row[3] <= 88 else -2) if row[46] <= 218 else -3) if row[0] <= 95 else (-5 if row[13] <= 7 else 2)) if
        row[41] <= -677 else ((2 if row[33] <= 0 else -3) if row[46] <= 38 else 3)
    )
    if not -400 < score < 400:
        return score
    score += (
        (((2 if row[13] <= 47 else -2) if row[58] <= 0 else (-3 if row[44] <= 4 else (3 if row[10] <= 43 else -1)))
        if row[50] <= 4 else -7) if row[50] <= 7 else (((2 if row[57] <= 20 else (2 if row[32] <= 3 else (-5 if
        row[10] <= 46 else 0))) if row[49] <= 661 else 5) if row[58] <= 0 else 3)
    )
    score += (
        (((-4 if row[35] <= -111 else (2 if row[14] <= 50 else -3)) if row[14] <= 76 else ((2 if row[20] <= 62 else
        (3 if row[35] <= -133 else -5)) if row[31] <= 60 else (-5 if row[35] <= -129 else 2))) if row[43] <= 36 else
        (2 if row[57] <= 68 else -2)) if row[14] <= 552 else (-2 if row[31] <= 41 else 2)
    )
    score += (
        (((-3 if row[35] <= -288 else ((((2 if row[56] <= 1 else -5) if row[55] <= -3 else (-2 if row[31] <= 18 else
        3)) if row[4] <= 0 else -5) if row[31] <= 43 else (2 if row[54] <= 365 else -3))) if row[36] <= 105 else 4)
        if row[3] <= 35 else (0 if row[58] <= 0 else 2)) if row[35] <= 152 else -4
    )
    score += (
        ((((1 if row[6] <= 0 else -3) if row[9] <= 104 else -3) if row[33] <= 3 else ((-4 if row[48] <= 0 else 1) if
        row[40] <= -737 else (-4 if row[39] <= 51 else 1))) if row[40] <= 0 else 3) if row[33] <= 7 else (-1 if
        row[42] <= 53 else ((1 if row[39] <= -256 else 5) if row[48] <= 6 else -2))
    )
    score += (
        (((0 if row[27] <= 1 else 5) if row[10] <= 43 else (2 if row[49] <= 131 else (-4 if row[35] <= -187 else ((2
        if row[3] <= 46 else -2) if row[41] <= -883 else -4)))) if row[30] <= 0 else -3) if row[50] <= 7 else (3 if
        row[54] <= -101 else (3 if row[41] <= -1309 else (2 if row[14] <= 55 else -3)))
    )
    score += (
        (-2 if row[35] <= -102 else (2 if row[35] <= 50 else -4)) if row[3] <= 9 else ((4 if row[35] <= -252 else
        ((2 if row[52] <= -227 else -3) if row[23] <= 45 else 2)) if row[58] <= 0 else ((-1 if row[56] <= 2 else (4
        if row[52] <= 376 else -2)) if row[56] <= 9 else (-2 if row[57] <= 32 else 2)))
    )
    score += (
        ((0 if row[51] <= 4 else -5) if row[3] <= -4 else (((-4 if row[3] <= 9 else 1) if row[32] <= 5 else (2 if
        row[50] <= 4 else (3 if row[35] <= -129 else -3))) if row[13] <= 26 else (-3 if row[50] <= 7 else (3 if
        row[51] <= 3 else -1)))) if row[54] <= 279 else (3 if row[4] <= 0 else -1)
    )
    score += (
        ((1 if row[49] <= 167 else -5) if row[48] <= -2 else (((-1 if row[23] <= 65 else 4) if row[47] <= 1 else (5
        if row[53] <= -268 else ((-4 if row[55] <= 171 else 1) if row[53] <= -105 else (-3 if row[44] <= 1 else
        3)))) if row[44] <= 15 else (3 if row[48] <= 4 else -2))) if row[29] <= 8 else -3
    )
    score += (
        (((-2 if row[58] <= 1 else (3 if row[56] <= 5 else -1)) if row[42] <= 90 else (-1 if row[40] <= -988 else (5
        if row[49] <= 264 else 0))) if row[39] <= -213 else 4) if row[39] <= -175 else (((-5 if row[27] <= 1 else 0)
        if row[0] <= 44 else (4 if row[41] <= -1014 else -2)) if row[39] <= -26 else 1)
    )
    score += (
        (((((4 if row[49] <= 75 else ((-1 if row[40] <= -844 else 3) if row[40] <= -720 else (-3 if row[22] <= 34
        else 0))) if row[11] <= 1 else ((3 if row[27] <= 2 else -3) if row[19] <= 7 else -3)) if row[41] <= -350
        else -3) if row[40] <= 0 else 2) if row[50] <= 12 else -5) if row[50] <= 15 else 4
    )
    score += (
        -3 if row[48] <= -2 else ((((3 if row[36] <= -128 else 0) if row[0] <= 57 else ((-5 if row[6] <= 0 else (4
        if row[22] <= 39 else -3)) if row[58] <= 3 else (5 if row[33] <= 17 else -2))) if row[20] <= 10 else ((2 if
        row[0] <= 12 else -3) if row[0] <= 42 else 2)) if row[29] <= 8 else -4)
    )
    score += (
        ((-2 if row[42] <= 37 else ((3 if row[49] <= 197 else -3) if row[35] <= -203 else 6)) if row[14] <= 38 else
        ((-4 if row[58] <= 0 else 1) if row[14] <= 76 else ((2 if row[45] <= 10 else -3) if row[28] <= 3 else (2 if
        row[49] <= 205 else -3)))) if row[35] <= 50 else (-5 if row[49] <= 521 else 3)
    )
    score += (
        (((-2 if row[55] <= 19 else (5 if row[57] <= 8 else ((3 if row[21] <= 4 else -3) if row[51] <= 4 else (1 if
        row[50] <= 0 else -3)))) if row[55] <= 200 else -3) if row[21] <= 41 else ((0 if row[46] <= 12 else 3) if
        row[46] <= 103 else -4)) if row[39] <= 51 else (3 if row[57] <= 57 else -2)
    )
    score += (
        ((-2 if row[51] <= 1 else ((((-1 if row[3] <= 9 else 4) if row[35] <= -212 else ((1 if row[39] <= -175 else
        -2) if row[39] <= -37 else 3)) if row[33] <= 6 else -3) if row[33] <= 7 else ((2 if row[33] <= 15 else -2)
        if row[3] <= 24 else 6))) if row[35] <= -1 else -2) if row[57] <= 61 else -2
    )
    score += (
        ((((((3 if row[55] <= 200 else -1) if row[39] <= 164 else -3) if row[20] <= 11 else -1) if row[33] <= 4 else
        -2) if row[33] <= 7 else ((-2 if row[48] <= -2 else 5) if row[51] <= 3 else -1)) if row[33] <= 13 else ((-3
        if row[32] <= 6 else 4) if row[22] <= 28 else -5)) if row[29] <= 12 else -4
    )
    score += (
        ((0 if row[37] <= -37 else (((6 if row[46] <= 7 else -2) if row[43] <= 15 else 6) if row[36] <= -30 else
        (((1 if row[22] <= 21 else -6) if row[13] <= 221 else 2) if row[50] <= 7 else ((0 if row[22] <= 29 else 5)
        if row[3] <= 92 else -3)))) if row[29] <= 13 else -4) if row[46] <= 218 else -4
    )
    score += (
        ((((2 if row[50] <= 8 else ((2 if row[35] <= -153 else -5) if row[13] <= 26 else 2)) if row[30] <= 2 else
        (-3 if row[50] <= 11 else 2)) if row[57] <= 37 else (0 if row[4] <= 0 else -3)) if row[18] <= 273 else ((-4
        if row[35] <= -45 else 2) if row[50] <= 0 else 1)) if row[18] <= 875 else 2
    )
    score += (
        ((((0 if row[4] <= 0 else (0 if row[35] <= -129 else (0 if row[52] <= -93 else -6))) if row[31] <= 41 else
        (3 if row[54] <= -304 else (-1 if row[52] <= 175 else 2))) if row[13] <= 280 else (-3 if row[27] <= 0 else
        (0 if row[41] <= -1359 else 7))) if row[45] <= 30 else -3) if row[35] <= 152 else -4
    )
    score += (
        ((((0 if row[23] <= 0 else (((-5 if row[25] <= 4 else 2) if row[39] <= -72 else 2) if row[14] <= 82 else 3))
        if row[14] <= 552 else (1 if row[19] <= 1 else (-5 if row[19] <= 6 else 1))) if row[37] <= 89 else (-1 if
        row[50] <= 7 else 4)) if row[35] <= 152 else -4) if row[29] <= 7 else -3
    )
    score += (
        ((-2 if row[49] <= 115 else (3 if row[57] <= 47 else -1)) if row[10] <= 37 else (((-2 if row[52] <= -79 else
        (-1 if row[57] <= 38 else 7)) if row[52] <= 25 else (-4 if row[56] <= 7 else 1)) if row[3] <= 20 else (2 if
        row[48] <= 1 else (3 if row[35] <= -243 else -2)))) if row[56] <= 20 else -2
    )
    score += (
        -2 if row[44] <= 1 else ((-2 if row[44] <= 38 else 2) if row[32] <= 6 else (4 if row[32] <= 9 else (((3 if
        row[18] <= 133 else (1 if row[57] <= 8 else -4)) if row[57] <= 30 else ((0 if row[51] <= 1 else 6) if
        row[57] <= 71 else -3)) if row[48] <= 1 else (2 if row[57] <= 13 else -2))))
    )
    score += (
        ((-1 if row[0] <= 17 else ((-3 if row[40] <= -808 else ((2 if row[42] <= 0 else -4) if row[42] <= 41 else
        3)) if row[52] <= 151 else ((-2 if row[44] <= 1 else 4) if row[0] <= 27 else 7))) if row[43] <= 0 else ((0
        if row[28] <= 3 else -2) if row[37] <= 47 else 2)) if row[7] <= 0 else -2
    )
    score += (
        (((((-3 if row[40] <= -808 else 1) if row[52] <= 278 else (0 if row[31] <= 23 else 6)) if row[54] <= 270
        else (5 if row[39] <= -79 else -1)) if row[43] <= 16 else ((0 if row[9] <= 55 else 3) if row[52] <= 253 else
        (2 if row[31] <= 20 else -3))) if row[35] <= 50 else -3) if row[29] <= 13 else -4
    )
    score += (
        (((((-5 if row[0] <= 54 else 0) if row[49] <= 426 else 4) if row[23] <= 0 else (5 if row[40] <= -480 else
        -1)) if row[9] <= 0 else (0 if row[26] <= 2 else -6)) if row[3] <= 9 else (-1 if row[14] <= 129 else ((7 if
        row[57] <= 26 else 1) if row[14] <= 233 else 1))) if row[30] <= 3 else -3
    )
    score += (
        (((-3 if row[0] <= 8 else (0 if row[9] <= -62 else 5)) if row[56] <= 1 else ((3 if row[33] <= 0 else -1) if
        row[33] <= 7 else 3)) if row[9] <= 25 else (((3 if row[51] <= 3 else -2) if row[33] <= 4 else -6) if row[9]
        <= 55 else (-2 if row[0] <= 30 else 3))) if row[33] <= 14 else -3
    )
    score += (
        ((((((6 if row[14] <= 1107 else -2) if row[44] <= 26 else -2) if row[54] <= -202 else 1) if row[20] <= 62
        else ((-5 if row[14] <= 646 else 1) if row[0] <= 48 else 3)) if row[45] <= 10 else -3) if row[28] <= 3 else
        ((-2 if row[45] <= 6 else 1) if row[20] <= 82 else 2)) if row[35] <= 112 else -4
    )
    score += (
        (((((((-2 if row[10] <= 21 else 3) if row[56] <= 3 else 4) if row[10] <= 29 else 0) if row[30] <= 2 else -3)
        if row[37] <= 69 else 3) if row[56] <= 20 else -2) if row[36] <= -30 else ((1 if row[13] <= 22 else (1 if
        row[41] <= -1593 else -5)) if row[13] <= 221 else 2)) if row[13] <= 938 else -4
    )
    score += (
        -2 if row[31] <= 8 else (((7 if row[30] <= 2 else -1) if row[54] <= 29 else (-3 if row[54] <= 223 else 2))
        if row[33] <= 0 else (((3 if row[9] <= -49 else -3) if row[41] <= -1187 else (0 if row[36] <= -313 else 6))
        if row[38] <= -272 else (-3 if row[38] <= -204 else (0 if row[53] <= -45 else 2))))
    )
    score += (
        (((-2 if row[39] <= -198 else 3) if row[3] <= 24 else (5 if row[57] <= 13 else ((3 if row[35] <= -274 else
        (2 if row[9] <= -67 else (3 if row[22] <= 14 else -4))) if row[18] <= 392 else (-2 if row[44] <= 1 else
        4)))) if row[39] <= -143 else (-2 if row[32] <= 10 else 2)) if row[39] <= -1 else 2
    )
    score += (
        ((((2 if row[54] <= -261 else -3) if row[41] <= -1259 else 4) if row[34] <= -1 else -2) if row[55] <= 132
        else ((-3 if row[55] <= 333 else 1) if row[56] <= 13 else 3)) if row[27] <= 0 else ((2 if row[55] <= -29
        else (-3 if row[35] <= -7 else 2)) if row[55] <= 73 else (-2 if row[41] <= -1709 else 2))
    )
    return score
# fmt: on
