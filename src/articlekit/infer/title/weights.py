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
        ((-113 if row[42] <= 96 else (-109 if row[44] <= 5 else -102)) if row[0] <= 20 else ((-112 if row[9] <= -61
        else -105) if row[42] <= 48 else (-107 if row[9] <= -157 else -97))) if row[29] <= 0 else (-113 if row[0] <=
        27 else (-113 if row[36] <= -178 else (-111 if row[44] <= 4 else (-100 if row[29] <= 2 else -108))))
    )
    score += (
        (-4 if row[42] <= 96 else (-4 if row[38] <= -14 else (0 if row[43] <= 32 else 7))) if row[0] <= 23 else ((-3
        if row[43] <= 27 else (-3 if row[54] <= -1385 else 4)) if row[38] <= -105 else (-2 if row[9] <= -167 else (1
        if row[42] <= 36 else (1 if row[51] <= 1 else (11 if row[17] <= 6 else 2)))))
    )
    score += (
        ((0 if row[35] <= -40 else -4) if row[44] <= 2 else (-4 if row[1] <= 1 else ((10 if row[35] <= 41 else 0) if
        row[33] <= 17 else -2))) if row[46] <= 0 else (-4 if row[50] <= 7 else (-3 if row[44] <= 4 else (-3 if
        row[22] <= 5 else (2 if row[31] <= 33 else (10 if row[46] <= 173 else -1)))))
    )
    score += (
        (((-2 if row[1] <= 9 else 3) if row[35] <= -49 else -3) if row[44] <= 3 else (-4 if row[1] <= 1 else (1 if
        row[9] <= -157 else 10))) if row[29] <= 0 else (-5 if row[12] <= 1 else (-4 if row[44] <= 4 else ((3 if
        row[29] <= 2 else -2) if row[38] <= -119 else (1 if row[58] <= 0 else 9))))
    )
    score += (
        (-4 if row[0] <= 14 else ((-3 if row[44] <= 1 else 5) if row[29] <= 1 else -4)) if row[0] <= 22 else ((0 if
        row[44] <= 3 else (((5 if row[29] <= 2 else -1) if row[58] <= 0 else 10) if row[33] <= 17 else -3)) if
        row[13] <= 57 else ((3 if row[46] <= 227 else -3) if row[29] <= 1 else -4))
    )
    score += (
        (-2 if row[44] <= 1 else (-4 if row[7] <= -1 else (((2 if row[44] <= 14 else 7) if row[58] <= 0 else 9) if
        row[33] <= 17 else -3))) if row[47] <= 0 else (-4 if row[50] <= 7 else (-3 if row[44] <= 4 else (-3 if
        row[7] <= -1 else (2 if row[58] <= 0 else (9 if row[13] <= 237 else 1)))))
    )
    score += (
        ((-5 if row[0] <= 46 else -3) if row[52] <= -144 else (-3 if row[44] <= 1 else (-3 if row[48] <= -1 else
        2))) if row[52] <= -66 else ((-4 if row[40] <= -179 else 1) if row[48] <= -1 else (((-1 if row[0] <= 20 else
        4) if row[13] <= 47 else -3) if row[44] <= 1 else (4 if row[52] <= 77 else 9)))
    )
    score += (
        (-4 if row[52] <= -144 else (-2 if row[0] <= 44 else 2)) if row[52] <= -66 else (((-2 if row[0] <= 8 else (4
        if row[34] <= -1 else -1)) if row[0] <= 15 else (2 if row[52] <= 26 else (1 if row[3] <= -18 else 7))) if
        row[11] <= 0 else (-3 if row[50] <= 7 else (1 if row[0] <= 44 else 7)))
    )
    score += (
        (-4 if row[52] <= -181 else (-3 if row[44] <= 8 else (-2 if row[48] <= -1 else 3))) if row[52] <= -66 else
        ((-1 if row[49] <= 179 else -4) if row[48] <= -1 else (((2 if row[19] <= 2 else -1) if row[13] <= 47 else
        -3) if row[44] <= 1 else ((1 if row[43] <= 13 else 5) if row[52] <= 77 else 8)))
    )
    score += (
        ((-4 if row[10] <= 7 else (-2 if row[31] <= 41 else 3)) if row[3] <= -1 else (6 if row[35] <= -74 else ((0
        if row[10] <= 103 else 5) if row[35] <= 41 else -3))) if row[29] <= 0 else (-4 if row[50] <= 7 else (-2 if
        row[58] <= 0 else (-2 if row[12] <= 1 else (0 if row[31] <= 18 else 7))))
    )
    score += (
        (-4 if row[0] <= 46 else (-3 if row[43] <= 32 else 0)) if row[52] <= -113 else (((0 if row[43] <= 32 else 4)
        if row[0] <= 25 else (3 if row[52] <= 52 else 7)) if row[11] <= 0 else ((-4 if row[51] <= 2 else 0) if
        row[37] <= -40 else (-1 if row[43] <= 10 else (-1 if row[51] <= 1 else 6))))
    )
    score += (
        (-4 if row[0] <= 8 else (-3 if row[43] <= 48 else 2)) if row[0] <= 15 else (((-3 if row[9] <= -72 else ((5
        if row[35] <= -90 else 0) if row[29] <= 5 else -3)) if row[43] <= 10 else (-1 if row[9] <= -182 else 6)) if
        row[13] <= 52 else ((2 if row[46] <= 109 else -3) if row[11] <= 0 else -3))
    )
    score += (
        (-4 if row[52] <= -181 else (-3 if row[44] <= 3 else 0)) if row[52] <= -66 else ((-4 if row[50] <= 7 else 0)
        if row[48] <= -1 else ((-1 if row[0] <= 40 else 4) if row[44] <= 1 else (((-1 if row[1] <= 5 else 5) if
        row[35] <= -60 else 0) if row[52] <= 77 else (1 if row[38] <= -188 else 7))))
    )
    score += (
        (-4 if row[52] <= -253 else (-4 if row[42] <= 64 else (-2 if row[43] <= 10 else 1))) if row[52] <= -113 else
        (-3 if row[48] <= -1 else ((-1 if row[42] <= 44 else ((5 if row[48] <= 4 else 1) if row[3] <= 56 else 1)) if
        row[52] <= 77 else (1 if row[42] <= 16 else (6 if row[29] <= 6 else 0))))
    )
    score += (
        -4 if row[48] <= 0 else ((((2 if row[30] <= 1 else -1) if row[17] <= 1 else -2) if row[33] <= 2 else (-2 if
        row[32] <= 1 else (((4 if row[5] <= 0 else 0) if row[33] <= 5 else 6) if row[29] <= 7 else -1))) if row[48]
        <= 4 else ((-2 if row[3] <= 9 else 1) if row[30] <= 2 else -4))
    )
    score += (
        (-4 if row[42] <= 96 else (-3 if row[43] <= 48 else 3)) if row[0] <= 17 else ((-1 if row[42] <= 36 else (((6
        if row[0] <= 99 else 0) if row[51] <= 9 else 0) if row[35] <= -1 else 0)) if row[13] <= 57 else (-3 if
        row[50] <= 7 else (-2 if row[42] <= 64 else (-2 if row[51] <= 1 else 4))))
    )
    score += (
        (-4 if row[52] <= -249 else (-3 if row[44] <= 9 else (3 if row[19] <= 2 else -2))) if row[52] <= -66 else
        ((-4 if row[50] <= 11 else 2) if row[48] <= -1 else ((-1 if row[31] <= 37 else 3) if row[44] <= 1 else ((1
        if row[44] <= 6 else 4) if row[58] <= 0 else (3 if row[32] <= 5 else 6))))
    )
    score += (
        (-4 if row[0] <= 36 else (-3 if row[50] <= 3 else (-2 if row[16] <= 0 else (-1 if row[44] <= 2 else 5)))) if
        row[52] <= -66 else (((0 if row[0] <= 38 else 3) if row[44] <= 2 else ((4 if row[57] <= 26 else 1) if
        row[52] <= 99 else 6)) if row[13] <= 183 else (-3 if row[50] <= 11 else 2))
    )
    score += (
        (-4 if row[50] <= 3 else (-3 if row[42] <= 57 else 2)) if row[38] <= -119 else ((-3 if row[18] <= 76 else 0)
        if row[42] <= 48 else ((-3 if row[4] <= -1 else ((-2 if row[9] <= -79 else (-1 if row[38] <= -14 else 4)) if
        row[43] <= 10 else (2 if row[32] <= 5 else 5))) if row[46] <= 109 else -4))
    )
    score += (
        (-4 if row[0] <= 8 else (-4 if row[38] <= -74 else (1 if row[4] <= 0 else -3))) if row[0] <= 16 else ((((1
        if row[42] <= 48 else 5) if row[46] <= 100 else -2) if row[35] <= 0 else -2) if row[29] <= 1 else ((-3 if
        row[42] <= 82 else (-3 if row[51] <= 1 else 1)) if row[36] <= 79 else 3))
    )
    score += (
        -4 if row[48] <= 0 else ((((-1 if row[0] <= 17 else (-1 if row[1] <= 5 else (4 if row[48] <= 3 else 0))) if
        row[35] <= -40 else -3) if row[11] <= 0 else (0 if row[48] <= 1 else -4)) if row[43] <= 10 else (1 if row[1]
        <= 5 else (3 if row[56] <= 2 else (6 if row[48] <= 5 else 1))))
    )
    score += (
        -4 if row[48] <= 0 else (((-2 if row[31] <= 20 else ((-1 if row[32] <= 5 else 3) if row[41] <= -845 else
        -1)) if row[29] <= 1 else (1 if row[37] <= -194 else -4)) if row[43] <= 10 else ((4 if row[41] <= -1384 else
        (3 if row[57] <= 14 else 0)) if row[58] <= 0 else (1 if row[32] <= 5 else 6)))
    )
    score += (
        -4 if row[52] <= -113 else ((0 if row[14] <= 175 else -3) if row[48] <= -1 else ((-1 if row[52] <= 52 else
        (3 if row[35] <= -49 else -1)) if row[58] <= 0 else (((0 if row[31] <= 8 else ((-1 if row[3] <= 9 else 4) if
        row[1] <= 5 else 5)) if row[29] <= 6 else -1) if row[35] <= 18 else 0)))
    )
    score += (
        (-2 if row[32] <= 2 else (-2 if row[9] <= -157 else (2 if row[15] <= 0 else (1 if row[32] <= 5 else 5)))) if
        row[34] <= -1 else (-3 if row[50] <= 7 else (((-3 if row[22] <= 10 else ((0 if row[56] <= 2 else 4) if
        row[17] <= 3 else -2)) if row[13] <= 120 else -2) if row[9] <= 9 else 4))
    )
    score += (
        (-4 if row[50] <= 7 else -1) if row[48] <= 0 else (((-2 if row[0] <= 25 else 1) if row[48] <= 2 else -3) if
        row[42] <= 36 else (((0 if row[20] <= 27 else 3) if row[0] <= 21 else (-1 if row[3] <= -18 else (3 if
        row[42] <= 69 else 5))) if row[48] <= 6 else (2 if row[37] <= -73 else -3)))
    )
    score += (
        (-4 if row[52] <= -249 else (-3 if row[43] <= 40 else 1)) if row[52] <= -113 else ((0 if row[49] <= 196 else
        (-4 if row[51] <= 2 else 1)) if row[48] <= -1 else (((-1 if row[43] <= 56 else 2) if row[52] <= 52 else (3
        if row[30] <= 2 else -1)) if row[58] <= 0 else (3 if row[43] <= 10 else 5)))
    )
    score += (
        -3 if row[48] <= 0 else (((-3 if row[9] <= -67 else ((-2 if row[44] <= 1 else 2) if row[0] <= 38 else 3)) if
        row[45] <= 1 else -4) if row[44] <= 4 else ((0 if row[9] <= -167 else (-1 if row[0] <= 9 else 5)) if row[48]
        <= 4 else ((-1 if row[56] <= 3 else 3) if row[29] <= 2 else -3)))
    )
    score += (
        (-4 if row[0] <= 8 else ((-1 if row[45] <= 1 else -3) if row[43] <= 48 else (3 if row[45] <= 2 else -1))) if
        row[0] <= 25 else (((-2 if row[32] <= 5 else 2) if row[3] <= 13 else 4) if row[29] <= 1 else (-3 if row[37]
        <= -49 else (-2 if row[43] <= 15 else (-1 if row[0] <= 34 else 4))))
    )
    score += (
        (-4 if row[50] <= 7 else -1) if row[48] <= 0 else ((-3 if row[58] <= 0 else ((-2 if row[38] <= -88 else 2)
        if row[35] <= 18 else -3)) if row[44] <= 4 else ((((0 if row[3] <= 9 else 4) if row[35] <= -42 else -2) if
        row[44] <= 12 else 5) if row[48] <= 4 else (1 if row[11] <= 4 else -2)))
    )
    score += (
        (-3 if row[52] <= -181 else (-2 if row[44] <= 16 else 2)) if row[52] <= -66 else (((3 if row[20] <= 43 else
        -1) if row[49] <= 185 else -3) if row[48] <= -1 else ((-3 if row[38] <= -88 else (-1 if row[52] <= 52 else
        (3 if row[48] <= 3 else 0))) if row[44] <= 4 else (1 if row[52] <= 52 else 5)))
    )
    score += (
        (-4 if row[17] <= 0 else -1) if row[48] <= 0 else (((-2 if row[0] <= 8 else (((-2 if row[9] <= -67 else 2)
        if row[1] <= 5 else (2 if row[56] <= 2 else 5)) if row[48] <= 4 else 1)) if row[35] <= 18 else -3) if
        row[30] <= 2 else ((-2 if row[0] <= 30 else 1) if row[48] <= 3 else -4))
    )
    score += (
        ((-3 if row[18] <= 110 else (-2 if row[9] <= -67 else 2)) if row[42] <= 48 else ((-3 if row[8] <= -1 else
        (-1 if row[44] <= 10 else 2)) if row[3] <= -1 else (0 if row[44] <= 4 else (4 if row[46] <= 227 else -2))))
        if row[29] <= 1 else (-4 if row[50] <= 7 else (-2 if row[44] <= 7 else 2))
    )
    score += (
        (-3 if row[1] <= 1 else (((3 if row[35] <= -136 else (-1 if row[43] <= 32 else 2)) if row[31] <= 39 else (4
        if row[33] <= 17 else -2)) if row[35] <= 18 else (-4 if row[43] <= 24 else 1))) if row[29] <= 1 else (-3 if
        row[43] <= 15 else (-4 if row[12] <= 1 else (-1 if row[31] <= 41 else 4)))
    )
    score += (
        (-3 if row[43] <= 32 else (-3 if row[16] <= 0 else 2)) if row[38] <= -88 else (-2 if row[44] <= 1 else (-3
        if row[2] <= 0 else (((-2 if row[23] <= 15 else 3) if row[58] <= 0 else (0 if row[51] <= 1 else 3)) if
        row[44] <= 13 else ((3 if row[29] <= 0 else -2) if row[51] <= 1 else 4))))
    )
    score += (
        (-3 if row[40] <= 0 else 1) if row[48] <= 0 else ((((-2 if row[9] <= -122 else (2 if row[41] <= -785 else
        0)) if row[30] <= 2 else -3) if row[35] <= -49 else -3) if row[43] <= 13 else ((2 if row[35] <= -54 else -1)
        if row[58] <= 0 else (-2 if row[9] <= -198 else (4 if row[53] <= 247 else 0))))
    )
    score += (
        -3 if row[48] <= 0 else ((-3 if row[42] <= 48 else ((3 if row[14] <= 33 else (-2 if row[42] <= 69 else (-2
        if row[3] <= 11 else 2))) if row[29] <= 4 else -3)) if row[58] <= 0 else (-1 if row[42] <= 27 else ((2 if
        row[22] <= 27 else 0) if row[3] <= 9 else (4 if row[29] <= 6 else -1))))
    )
    score += (
        (-4 if row[43] <= 36 else (-3 if row[32] <= 5 else (3 if row[22] <= 21 else -1))) if row[52] <= -144 else
        ((1 if row[21] <= 13 else -3) if row[48] <= -1 else (((0 if row[35] <= -68 else -2) if row[42] <= 69 else 2)
        if row[52] <= 77 else (0 if row[42] <= 27 else (-1 if row[3] <= -31 else 4))))
    )
    score += (
        (-4 if row[50] <= 7 else (-3 if row[42] <= 64 else 2)) if row[48] <= 0 else ((((-2 if row[9] <= -56 else 1)
        if row[13] <= 47 else (-3 if row[50] <= 15 else 2)) if row[21] <= 48 else (-1 if row[9] <= -67 else 2)) if
        row[44] <= 12 else (4 if row[48] <= 4 else (-1 if row[43] <= 28 else 2)))
    )
    score += (
        (-3 if row[52] <= -181 else (-2 if row[31] <= 57 else 2)) if row[52] <= -66 else ((((-1 if row[1] <= 9 else
        (((4 if row[29] <= 3 else -1) if row[3] <= 88 else 0) if row[57] <= 57 else -1)) if row[19] <= 2 else 0) if
        row[44] <= 11 else (-1 if row[48] <= -2 else 4)) if row[13] <= 529 else -3)
    )
    score += (
        -3 if row[48] <= 0 else ((((-2 if row[1] <= 5 else (0 if row[44] <= 1 else (-1 if row[3] <= -4 else 3))) if
        row[30] <= 2 else -3) if row[35] <= -49 else (-3 if row[10] <= 282 else 0)) if row[44] <= 9 else ((-1 if
        row[3] <= -18 else 4) if row[48] <= 5 else (1 if row[30] <= 2 else -2)))
    )
    score += (
        ((-4 if row[50] <= 15 else 1) if row[38] <= -33 else (-2 if row[9] <= -1 else (-1 if row[27] <= 0 else 2)))
        if row[0] <= 22 else (((-2 if row[43] <= 10 else 1) if row[9] <= -131 else ((1 if row[0] <= 27 else 3) if
        row[29] <= 5 else -1)) if row[13] <= 57 else (-3 if row[50] <= 7 else 2))
    )
    score += (
        (-3 if row[52] <= -249 else (-2 if row[44] <= 9 else 1)) if row[52] <= -97 else (((3 if row[14] <= 311 else
        -1) if row[49] <= 185 else -3) if row[48] <= -1 else ((-2 if row[52] <= 0 else (-2 if row[38] <= -33 else
        1)) if row[44] <= 1 else ((2 if row[57] <= 37 else 0) if row[58] <= 0 else 4)))
    )
    score += (
        (-3 if row[52] <= -253 else (-3 if row[44] <= 5 else 1)) if row[52] <= -144 else ((((-1 if row[44] <= 2 else
        5) if row[45] <= 13 else -1) if row[49] <= 190 else -3) if row[48] <= -1 else ((-3 if row[38] <= -33 else 0)
        if row[44] <= 1 else ((1 if row[52] <= 260 else 3) if row[44] <= 11 else 3)))
    )
    score += (
        (-3 if row[38] <= -54 else ((-1 if row[31] <= 41 else (-2 if row[56] <= 1 else 2)) if row[33] <= 15 else
        -3)) if row[42] <= 64 else ((-2 if row[14] <= 0 else (((3 if row[19] <= 6 else -2) if row[57] <= 34 else -1)
        if row[44] <= 11 else 3)) if row[13] <= 57 else (1 if row[29] <= 1 else -2))
    )
    score += (
        (-4 if row[14] <= 0 else (-3 if row[44] <= 4 else (1 if row[46] <= 86 else -2))) if row[32] <= 5 else ((-3
        if row[38] <= -33 else (-1 if row[44] <= 1 else (2 if row[46] <= 74 else -2))) if row[43] <= 13 else ((0 if
        row[38] <= -203 else (2 if row[44] <= 13 else 4)) if row[46] <= 153 else -2))
    )
    score += (
        (-3 if row[0] <= 46 else (-2 if row[1] <= 5 else (-1 if row[52] <= -299 else 2))) if row[52] <= -113 else
        ((-3 if row[38] <= -33 else 0) if row[44] <= 1 else (-1 if row[51] <= 1 else ((-2 if row[52] <= -17 else (-1
        if row[38] <= -43 else 2)) if row[56] <= 2 else (1 if row[1] <= 5 else 4))))
    )
    score += (
        (-3 if row[0] <= 55 else (-2 if row[42] <= 62 else 2)) if row[48] <= 0 else (((-2 if row[9] <= -67 else (-3
        if row[0] <= 9 else (0 if row[42] <= 27 else 2))) if row[30] <= 2 else -3) if row[43] <= 13 else (((-2 if
        row[9] <= -131 else 2) if row[3] <= 88 else -2) if row[42] <= 69 else 3))
    )
    score += (
        (-3 if row[0] <= 8 else (((0 if row[35] <= -25 else -3) if row[29] <= 3 else -3) if row[44] <= 8 else 2)) if
        row[0] <= 25 else (-2 if row[48] <= -1 else ((((-1 if row[9] <= -84 else 3) if row[35] <= -60 else -2) if
        row[44] <= 11 else (4 if row[33] <= 17 else -1)) if row[48] <= 4 else -1))
    )
    score += (
        (-3 if row[0] <= 46 else (-3 if row[39] <= -153 else 1)) if row[52] <= -144 else ((-2 if row[51] <= 1 else
        ((0 if row[20] <= 9 else -3) if row[52] <= 52 else (2 if row[4] <= 0 else (-2 if row[3] <= 30 else 1)))) if
        row[0] <= 42 else (0 if row[58] <= 0 else (3 if row[57] <= 71 else -1)))
    )
    score += (
        (-3 if row[52] <= -253 else -2) if row[52] <= -144 else ((-2 if row[58] <= 0 else (((-1 if row[52] <= 218
        else 1) if row[41] <= -1311 else 3) if row[19] <= 2 else -1)) if row[42] <= 69 else ((3 if row[34] <= -1
        else -3) if row[51] <= 1 else (1 if row[58] <= 0 else (1 if row[32] <= 5 else 4))))
    )
    if not -400 < score < 400:
        return score
    score += (
        -3 if row[0] <= 8 else ((((0 if row[35] <= -68 else -3) if row[30] <= 0 else -3) if row[58] <= 0 else (-1 if
        row[0] <= 42 else (2 if row[31] <= 98 else -2))) if row[42] <= 69 else (((2 if row[34] <= -1 else -2) if
        row[51] <= 1 else 2) if row[30] <= 2 else (-3 if row[28] <= 1 else 0)))
    )
    score += (
        (-3 if row[39] <= -173 else (-3 if row[0] <= 20 else 1)) if row[48] <= 0 else ((-3 if row[38] <= -94 else
        ((-1 if row[0] <= 17 else 2) if row[35] <= -25 else -3)) if row[43] <= 10 else (((2 if row[48] <= 3 else -2)
        if row[35] <= -73 else -2) if row[42] <= 69 else (3 if row[57] <= 64 else 0)))
    )
    score += (
        (-3 if row[0] <= 23 else -1) if row[48] <= 0 else (((1 if row[55] <= 152 else (0 if row[57] <= 41 else -3))
        if row[37] <= -154 else -2) if row[58] <= 0 else ((-2 if row[0] <= 40 else ((-1 if row[9] <= -230 else 3) if
        row[19] <= 3 else -2)) if row[9] <= -67 else (-1 if row[0] <= 9 else 3)))
    )
    score += (
        (-3 if row[9] <= -1 else ((0 if row[0] <= 22 else (-1 if row[1] <= 8 else 3)) if row[11] <= 0 else -2)) if
        row[0] <= 40 else (-2 if row[48] <= -2 else (((0 if row[1] <= 5 else (1 if row[56] <= 2 else 4)) if row[33]
        <= 15 else -1) if row[48] <= 4 else (-3 if row[56] <= 5 else 1)))
    )
    score += (
        -3 if row[0] <= 8 else (((-1 if row[44] <= 1 else (3 if row[10] <= 12 else 0)) if row[45] <= 2 else -3) if
        row[44] <= 9 else (-2 if row[48] <= -2 else ((((4 if row[19] <= 1 else 2) if row[31] <= 98 else 0) if
        row[13] <= 578 else -2) if row[48] <= 4 else (-2 if row[20] <= 11 else 2))))
    )
    score += (
        -3 if row[0] <= 8 else ((-3 if row[38] <= -33 else (-3 if row[9] <= -46 else 1)) if row[44] <= 2 else (-2 if
        row[9] <= -157 else ((((-2 if row[50] <= 0 else 3) if row[32] <= 5 else (3 if row[17] <= 3 else -1)) if
        row[41] <= -677 else (-1 if row[50] <= 11 else 2)) if row[13] <= 578 else -2)))
    )
    score += (
        (-3 if row[54] <= -457 else (-2 if row[42] <= 63 else 2)) if row[48] <= 0 else (((-2 if row[2] <= 3 else 2)
        if row[42] <= 27 else ((-3 if row[3] <= 11 else 1) if row[1] <= 5 else ((3 if row[57] <= 62 else 0) if
        row[48] <= 2 else 1))) if row[30] <= 4 else (0 if row[41] <= -1188 else -4))
    )
    score += (
        (-3 if row[50] <= 7 else ((-3 if row[52] <= -181 else 1) if row[0] <= 46 else (-1 if row[39] <= -79 else
        4))) if row[52] <= -144 else (((1 if row[50] <= 4 else -1) if row[58] <= 0 else ((2 if row[13] <= 22 else (1
        if row[49] <= 240 else -2)) if row[50] <= 7 else 3)) if row[13] <= 578 else -3)
    )
    score += (
        (-3 if row[43] <= 36 else (-3 if row[32] <= 5 else 2)) if row[52] <= -144 else ((((((-1 if row[36] <= -74
        else 1) if row[21] <= 38 else 2) if row[49] <= 334 else 3) if row[28] <= 3 else -2) if row[52] <= 77 else (1
        if row[56] <= 2 else 3)) if row[46] <= 173 else (-3 if row[40] <= -450 else 2))
    )
    score += (
        ((-2 if row[9] <= -140 else (((-3 if row[31] <= 8 else 0) if row[39] <= -42 else ((0 if row[56] <= 2 else 3)
        if row[56] <= 24 else -1)) if row[21] <= 48 else (1 if row[31] <= 43 else 3))) if row[46] <= 100 else -2) if
        row[29] <= 2 else (-3 if row[50] <= 7 else (-1 if row[31] <= 41 else 2))
    )
    score += (
        (-3 if row[0] <= 44 else (-2 if row[50] <= 7 else 2)) if row[52] <= -66 else ((((-2 if row[1] <= 6 else 1)
        if row[35] <= -60 else -2) if row[52] <= 99 else ((-2 if row[9] <= -42 else (-2 if row[1] <= 7 else (-1 if
        row[44] <= 1 else 3))) if row[31] <= 41 else 3)) if row[46] <= 173 else -2)
    )
    score += (
        ((-3 if row[1] <= 5 else (0 if row[35] <= -111 else -2)) if row[0] <= 40 else ((-2 if row[48] <= 0 else 2)
        if row[48] <= 3 else -2)) if row[42] <= 69 else ((-2 if row[48] <= -2 else ((0 if row[1] <= 5 else (2 if
        row[58] <= 1 else 4)) if row[35] <= -40 else -1)) if row[29] <= 6 else -2)
    )
    score += (
        -3 if row[0] <= 10 else ((-2 if row[9] <= -67 else ((1 if row[35] <= -25 else -2) if row[29] <= 1 else (-2
        if row[50] <= 3 else (-1 if row[0] <= 40 else 3)))) if row[44] <= 9 else (((-2 if row[9] <= -247 else 3) if
        row[19] <= 2 else (0 if row[50] <= 11 else 3)) if row[46] <= 227 else -3))
    )
    score += (
        (-3 if row[0] <= 42 else -1) if row[52] <= -181 else ((((-1 if row[52] <= -35 else 3) if row[49] <= 257 else
        -2) if row[14] <= 434 else -3) if row[48] <= -1 else ((1 if row[28] <= 3 else -1) if row[52] <= 52 else ((-1
        if row[0] <= 34 else (-1 if row[35] <= -221 else 2)) if row[3] <= 20 else 2)))
    )
    score += (
        (-3 if row[50] <= 3 else (-2 if row[0] <= 23 else 2)) if row[32] <= 5 else (((0 if row[42] <= 36 else (-1 if
        row[48] <= -2 else 3)) if row[35] <= -40 else (-2 if row[31] <= 47 else 1)) if row[19] <= 2 else (-2 if
        row[43] <= 18 else ((-1 if row[42] <= 74 else 2) if row[46] <= 41 else -2)))
    )
    score += (
        -2 if row[52] <= -181 else (((((-1 if row[52] <= 0 else 2) if row[53] <= -271 else -1) if row[57] <= 51 else
        -2) if row[58] <= 0 else ((-2 if row[1] <= 5 else ((2 if row[14] <= 1022 else 0) if row[53] <= 92 else -2))
        if row[50] <= 0 else (3 if row[35] <= -46 else 0))) if row[13] <= 578 else -2)
    )
    score += (
        (-3 if row[42] <= 83 else (-3 if row[28] <= 1 else 1)) if row[38] <= -105 else (((-2 if row[23] <= 35 else
        1) if row[0] <= 40 else ((2 if row[57] <= 15 else -3) if row[58] <= 0 else (-1 if row[1] <= 5 else 2))) if
        row[42] <= 69 else ((-1 if row[44] <= 2 else 2) if row[46] <= 227 else -2))
    )
    score += (
        (-1 if row[47] <= 0 else -3) if row[44] <= 1 else (((-2 if row[2] <= 1 else 2) if row[49] <= 196 else -3) if
        row[48] <= 0 else (((((2 if row[14] <= 44 else -1) if row[58] <= 1 else 2) if row[35] <= -25 else -2) if
        row[44] <= 13 else 3) if row[51] <= 5 else (-2 if row[43] <= 28 else 1)))
    )
    score += (
        (-3 if row[50] <= 1 else 0) if row[32] <= 5 else (((-3 if row[50] <= 9 else 2) if row[48] <= -2 else (((2 if
        row[53] <= -1294 else -1) if row[50] <= 4 else (0 if row[57] <= 36 else -3)) if row[58] <= 0 else ((2 if
        row[29] <= 0 else 0) if row[50] <= 7 else 3))) if row[29] <= 6 else -3)
    )
    score += (
        (-3 if row[0] <= 46 else ((-2 if row[9] <= -230 else 2) if row[13] <= 57 else -2)) if row[52] <= -181 else
        ((((-1 if row[52] <= 0 else 1) if row[57] <= 51 else -2) if row[58] <= 0 else ((-2 if row[0] <= 40 else 1)
        if row[9] <= -67 else 2)) if row[13] <= 237 else (-3 if row[41] <= -918 else 2))
    )
    score += (
        (-3 if row[50] <= 7 else 2) if row[48] <= 0 else (((-1 if row[3] <= -4 else (((2 if row[33] <= 13 else -1)
        if row[3] <= 82 else 0) if row[57] <= 64 else -1)) if row[29] <= 6 else (-3 if row[43] <= 27 else 1)) if
        row[35] <= -40 else (-3 if row[18] <= 76 else (2 if row[57] <= 16 else -2)))
    )
    score += (
        (-3 if row[0] <= 42 else (-2 if row[40] <= -836 else (-1 if row[9] <= -8 else 3))) if row[32] <= 5 else
        (((((-1 if row[0] <= 17 else 1) if row[48] <= 3 else -2) if row[27] <= 1 else (0 if row[44] <= 1 else 3)) if
        row[45] <= 2 else -2) if row[44] <= 13 else (2 if row[45] <= 34 else -2))
    )
    score += (
        (-3 if row[0] <= 46 else (-2 if row[39] <= -153 else (-1 if row[52] <= -383 else 3))) if row[52] <= -181
        else ((((-3 if row[38] <= -54 else 0) if row[58] <= 1 else (1 if row[13] <= 183 else -2)) if row[42] <= 82
        else (-2 if row[48] <= -2 else (2 if row[39] <= -208 else 0))) if row[39] <= -42 else 3)
    )
    score += (
        ((((-4 if row[17] <= 0 else 0) if row[3] <= 9 else 1) if row[32] <= 5 else ((((-3 if row[54] <= 245 else 1)
        if row[3] <= -3 else (2 if row[57] <= 14 else 1)) if row[30] <= 3 else -2) if row[58] <= 1 else (0 if
        row[42] <= 27 else 3))) if row[35] <= -40 else -2) if row[46] <= 109 else -3
    )
    score += (
        (-3 if row[3] <= 24 else (-2 if row[9] <= -8 else (2 if row[1] <= 3 else -2))) if row[1] <= 5 else (((-1 if
        row[23] <= 45 else 4) if row[53] <= -258 else -2) if row[58] <= 0 else ((0 if row[9] <= -67 else ((0 if
        row[56] <= 2 else 3) if row[48] <= 4 else 0)) if row[46] <= 204 else -2))
    )
    score += (
        (-3 if row[4] <= 1 else (1 if row[46] <= 34 else -2)) if row[1] <= 5 else (((((2 if row[35] <= -136 else (-2
        if row[39] <= -32 else 2)) if row[23] <= 15 else 3) if row[31] <= 43 else (3 if row[33] <= 13 else -1)) if
        row[19] <= 2 else (0 if row[29] <= 6 else -3)) if row[35] <= 41 else -3)
    )
    score += (
        ((0 if row[19] <= 2 else ((-1 if row[19] <= 5 else 3) if row[39] <= -350 else -2)) if row[46] <= 14 else (-2
        if row[39] <= 48 else 1)) if row[42] <= 69 else (((-2 if row[44] <= 1 else ((1 if row[3] <= 7 else 2) if
        row[57] <= 74 else -1)) if row[29] <= 6 else -2) if row[46] <= 173 else -2)
    )
    score += (
        ((-3 if row[52] <= -242 else -1) if row[43] <= 36 else (-2 if row[42] <= 53 else (2 if row[19] <= 1 else
        -1))) if row[52] <= -81 else (((-2 if row[4] <= 1 else 1) if row[1] <= 6 else 2) if row[19] <= 2 else (((0
        if row[49] <= 185 else -3) if row[37] <= 78 else 2) if row[42] <= 82 else 1))
    )
    score += (
        -2 if row[9] <= -140 else ((-2 if row[9] <= 91 else 0) if row[2] <= 1 else ((((1 if row[41] <= -1188 else
        -3) if row[9] <= -42 else ((2 if row[2] <= 2 else -2) if row[57] <= 41 else -1)) if row[11] <= 0 else -1) if
        row[31] <= 41 else (0 if row[56] <= 2 else (3 if row[17] <= 3 else -1))))
    )
    score += (
        (-3 if row[50] <= 1 else 0) if row[32] <= 5 else (((((-1 if row[44] <= 1 else 4) if row[14] <= 33 else ((1
        if row[49] <= 160 else (0 if row[55] <= 166 else -1)) if row[41] <= -454 else -3)) if row[45] <= 2 else -2)
        if row[50] <= 15 else 3) if row[44] <= 13 else (2 if row[45] <= 33 else -1))
    )
    score += (
        (((-3 if row[50] <= 1 else 0) if row[1] <= 5 else ((0 if row[42] <= 36 else 2) if row[19] <= 2 else -1)) if
        row[45] <= 5 else -3) if row[42] <= 69 else ((((3 if row[28] <= 3 else 1) if row[57] <= 28 else 1) if
        row[30] <= 5 else (-3 if row[43] <= 32 else 2)) if row[14] <= 552 else -1)
    )
    score += (
        (-3 if row[3] <= 6 else 0) if row[32] <= 5 else (((((2 if row[35] <= -136 else -1) if row[23] <= 15 else 2)
        if row[31] <= 49 else ((2 if row[10] <= 27 else -2) if row[58] <= 0 else (4 if row[31] <= 98 else 0))) if
        row[19] <= 2 else (-1 if row[44] <= 14 else 1)) if row[35] <= 41 else -3)
    )
    score += (
        ((-2 if row[18] <= 671 else 1) if row[38] <= -74 else ((-1 if row[47] <= 3 else 1) if row[23] <= 15 else ((0
        if row[40] <= -794 else 2) if row[40] <= -239 else -1))) if row[0] <= 40 else (((0 if row[35] <= 41 else -3)
        if row[43] <= 36 else (0 if row[35] <= -203 else 3)) if row[39] <= 75 else 3)
    )
    score += (
        (-2 if row[50] <= 11 else (-1 if row[0] <= 46 else 2)) if row[52] <= -144 else (((((1 if row[56] <= 10 else
        -2) if row[10] <= 31 else -2) if row[12] <= 1 else 2) if row[52] <= 99 else (0 if row[0] <= 26 else 2)) if
        row[14] <= 552 else (1 if row[13] <= 18 else (-3 if row[50] <= 0 else 0)))
    )
    score += (
        (-3 if row[50] <= 7 else (-2 if row[31] <= 41 else (-1 if row[52] <= -358 else 4))) if row[52] <= -253 else
        ((((-2 if row[31] <= 8 else 1) if row[29] <= 4 else -2) if row[35] <= -25 else (1 if row[31] <= 12 else -3))
        if row[44] <= 9 else (3 if row[14] <= 55 else (1 if row[17] <= 1 else -1)))
    )
    score += (
        ((-2 if row[36] <= 79 else 1) if row[39] <= -32 else 0) if row[52] <= -113 else ((((2 if row[20] <= 29 else
        (-2 if row[33] <= 7 else 2)) if row[54] <= -135 else (0 if row[9] <= 55 else (-1 if row[31] <= 17 else 2)))
        if row[52] <= 260 else (-1 if row[1] <= 5 else 2)) if row[13] <= 578 else -2)
    )
    score += (
        ((2 if row[35] <= -380 else -3) if row[32] <= 5 else ((((2 if row[19] <= 2 else 0) if row[14] <= 1022 else
        -2) if row[35] <= -49 else -1) if row[48] <= 4 else -2)) if row[42] <= 69 else (((-1 if row[23] <= 0 else
        (-1 if row[44] <= 2 else 2)) if row[31] <= 27 else 2) if row[46] <= 173 else -2)
    )
    score += (
        (((-1 if row[37] <= -51 else 1) if row[29] <= 2 else -3) if row[39] <= -34 else (-1 if row[9] <= -42 else
        2)) if row[42] <= 69 else (-1 if row[44] <= 8 else ((3 if row[10] <= 31 else (-1 if row[3] <= 9 else (-1 if
        row[14] <= 92 else (3 if row[29] <= 1 else 0)))) if row[45] <= 33 else -2))
    )
    score += (
        ((-2 if row[27] <= 2 else (3 if row[53] <= -213 else -2)) if row[0] <= 42 else (2 if row[57] <= 16 else (0
        if row[19] <= 1 else -2))) if row[42] <= 69 else ((((2 if row[30] <= 6 else -1) if row[57] <= 64 else -1) if
        row[35] <= -40 else (-3 if row[44] <= 10 else 1)) if row[46] <= 173 else -2)
    )
    score += (
        (-3 if row[9] <= -1 else ((2 if row[32] <= 3 else -2) if row[57] <= 27 else -2)) if row[32] <= 5 else (((1
        if row[57] <= 37 else -1) if row[36] <= -133 else (1 if row[13] <= 26 else -3)) if row[58] <= 0 else (((2 if
        row[5] <= 0 else 0) if row[53] <= 180 else -1) if row[46] <= 192 else -2))
    )
    score += (
        (((-3 if row[48] <= 1 else 1) if row[4] <= 1 else 0) if row[32] <= 5 else ((-2 if row[48] <= -2 else (((2 if
        row[14] <= 1879 else -1) if row[13] <= 52 else 0) if row[57] <= 39 else 0)) if row[48] <= 4 else (2 if
        row[14] <= 33 else (-3 if row[14] <= 128 else 0)))) if row[35] <= 41 else -3
    )
    score += (
        (-2 if row[32] <= 5 else ((-1 if row[56] <= 2 else (0 if row[40] <= -765 else 2)) if row[51] <= 6 else -2))
        if row[42] <= 69 else ((-1 if row[27] <= 0 else (-2 if row[40] <= -1050 else (-1 if row[3] <= 13 else (3 if
        row[19] <= 3 else 0)))) if row[31] <= 43 else (2 if row[48] <= 6 else -1))
    )
    score += (
        ((-2 if row[49] <= 508 else 1) if row[9] <= -1 else (1 if row[13] <= 47 else -2)) if row[42] <= 48 else (-2
        if row[48] <= -2 else (2 if row[14] <= 38 else (((((1 if row[35] <= -40 else -1) if row[0] <= 42 else 2) if
        row[33] <= 13 else -2) if row[13] <= 578 else -2) if row[48] <= 4 else -1)))
    )
    score += (
        ((-3 if row[52] <= -228 else -1) if row[43] <= 24 else (-1 if row[50] <= 1 else (-1 if row[58] <= 0 else
        4))) if row[52] <= -66 else ((1 if row[50] <= 3 else 3) if row[57] <= 26 else (((1 if row[55] <= 152 else
        -2) if row[44] <= 11 else (-1 if row[32] <= 6 else 2)) if row[46] <= 192 else -3))
    )
    score += (
        (((-3 if row[4] <= 1 else 0) if row[17] <= 0 else (1 if row[32] <= 3 else -2)) if row[32] <= 5 else ((2 if
        row[7] <= 0 else -1) if row[19] <= 2 else (-2 if row[44] <= 1 else (-1 if row[35] <= -77 else (3 if row[17]
        <= 5 else -1))))) if row[35] <= -40 else (-3 if row[44] <= 13 else 0)
    )
    score += (
        (-2 if row[52] <= 77 else ((-1 if row[31] <= 41 else 1) if row[39] <= 0 else 3)) if row[42] <= 69 else ((0
        if row[32] <= 5 else (((2 if row[30] <= 4 else -1) if row[13] <= 529 else -1) if row[32] <= 10 else -1)) if
        row[19] <= 2 else (-2 if row[52] <= -17 else (1 if row[14] <= 552 else -1)))
    )
    score += (
        (-2 if row[42] <= 69 else ((-2 if row[54] <= 275 else 2) if row[0] <= 30 else (2 if row[5] <= 0 else -1)))
        if row[52] <= 77 else ((((-1 if row[27] <= 2 else 2) if row[52] <= 311 else 2) if row[56] <= 2 else ((-1 if
        row[0] <= 48 else 2) if row[41] <= -1479 else 2)) if row[13] <= 1247 else -2)
    )
    score += (
        ((-3 if row[35] <= -263 else -1) if row[36] <= 79 else 2) if row[3] <= 9 else ((((2 if row[35] <= -242 else
        0) if row[56] <= 2 else (((-1 if row[48] <= -2 else 2) if row[3] <= 88 else -2) if row[36] <= -121 else 3))
        if row[48] <= 4 else -1) if row[35] <= -46 else (-2 if row[43] <= 36 else 1))
    )
    score += (
        (-3 if row[52] <= -358 else ((0 if row[0] <= 44 else 2) if row[22] <= 25 else ((-2 if row[42] <= 53 else 1)
        if row[9] <= -29 else -2))) if row[52] <= 52 else ((((-1 if row[18] <= 476 else 1) if row[39] <= 0 else 3)
        if row[42] <= 82 else (2 if row[53] <= 138 else -1)) if row[46] <= 192 else -2)
    )
    score += (
        ((0 if row[44] <= 3 else (((-2 if row[3] <= 9 else 2) if row[32] <= 6 else (4 if row[10] <= 43 else 2)) if
        row[28] <= 3 else ((-3 if row[50] <= 1 else 1) if row[3] <= 7 else 1))) if row[41] <= -636 else (-2 if
        row[40] <= -1 else 1)) if row[46] <= 79 else (-2 if row[40] <= 0 else 2)
    )
    if not -400 < score < 400:
        return score
    score += (
        ((-3 if row[52] <= -253 else -1) if row[50] <= 11 else (-1 if row[47] <= 2 else 2)) if row[52] <= -66 else
        ((((-1 if row[35] <= -289 else (0 if row[42] <= 82 else 2)) if row[23] <= 55 else 3) if row[11] <= 0 else
        -2) if row[50] <= 7 else ((0 if row[12] <= 0 else 3) if row[35] <= -46 else -2))
    )
    score += (
        ((-2 if row[22] <= 8 else (2 if row[14] <= 33 else ((((1 if row[41] <= -601 else -1) if row[28] <= 3 else (0
        if row[31] <= 84 else -3)) if row[13] <= 938 else -2) if row[50] <= 12 else -3))) if row[29] <= 6 else (-3
        if row[43] <= 27 else 1)) if row[50] <= 15 else (-1 if row[56] <= 1 else 4)
    )
    score += (
        (-2 if row[49] <= 346 else 0) if row[32] <= 5 else ((-1 if row[23] <= 15 else ((2 if row[40] <= -140 else
        -1) if row[53] <= -190 else -1)) if row[31] <= 41 else ((((2 if row[10] <= 29 else -1) if row[20] <= 78 else
        (3 if row[46] <= 153 else -1)) if row[37] <= -59 else 3) if row[29] <= 7 else -2))
    )
    score += (
        (-2 if row[50] <= 1 else 1) if row[32] <= 5 else ((((((2 if row[53] <= -258 else -2) if row[50] <= 4 else
        -2) if row[58] <= 0 else ((-1 if row[9] <= -15 else 1) if row[50] <= 7 else 2)) if row[53] <= 92 else -2) if
        row[35] <= 18 else -2) if row[44] <= 16 else (-2 if row[3] <= -10 else 2))
    )
    score += (
        (((((1 if row[53] <= -9 else -1) if row[56] <= 12 else -1) if row[57] <= 37 else -1) if row[46] <= 11 else
        (-1 if row[37] <= 27 else (-2 if row[28] <= 2 else (0 if row[46] <= 20 else 3)))) if row[39] <= 48 else (-2
        if row[28] <= 1 else (3 if row[57] <= 51 else 0))) if row[35] <= 41 else -3
    )
    score += (
        (-3 if row[50] <= 7 else 1) if row[32] <= 5 else ((-2 if row[50] <= 3 else ((-2 if row[0] <= 55 else 3) if
        row[9] <= 65 else 3)) if row[38] <= -99 else (-1 if row[9] <= -157 else ((1 if row[27] <= 0 else (0 if
        row[56] <= 1 else 3)) if row[49] <= 202 else (0 if row[0] <= 50 else 2))))
    )
    score += (
        ((-2 if row[52] <= -358 else ((0 if row[31] <= 45 else ((4 if row[18] <= 553 else 0) if row[55] <= 6 else (2
        if row[52] <= -81 else -2))) if row[35] <= 108 else -2)) if row[19] <= 2 else -2) if row[52] <= 77 else ((-2
        if row[38] <= -1 else 0) if row[56] <= 2 else (2 if row[13] <= 1156 else -2))
    )
    score += (
        (((-2 if row[50] <= 1 else 1) if row[32] <= 5 else ((((0 if row[26] <= 0 else (1 if row[43] <= 40 else 4))
        if row[29] <= 5 else -1) if row[14] <= 1022 else -1) if row[57] <= 36 else (0 if row[50] <= 8 else -3))) if
        row[19] <= 2 else (-2 if row[43] <= 68 else 1)) if row[50] <= 15 else 3
    )
    score += (
        (-2 if row[36] <= -46 else (2 if row[51] <= 5 else -2)) if row[42] <= 41 else (((-1 if row[22] <= 10 else (0
        if row[44] <= 4 else 2)) if row[57] <= 37 else 0) if row[19] <= 2 else (((1 if row[17] <= 6 else -2) if
        row[57] <= 17 else -2) if row[44] <= 12 else (-1 if row[42] <= 96 else 1)))
    )
    score += (
        ((((-2 if row[0] <= 14 else 0) if row[38] <= -33 else ((-2 if row[3] <= -74 else ((4 if row[49] <= 202 else
        1) if row[40] <= -100 else -1)) if row[55] <= 152 else 0)) if row[4] <= 0 else -2) if row[0] <= 40 else ((2
        if row[3] <= 85 else -1) if row[19] <= 1 else 0)) if row[33] <= 15 else -3
    )
    score += (
        (-2 if row[42] <= 96 else (-1 if row[55] <= 267 else 3)) if row[38] <= -139 else (((-2 if row[3] <= 11 else
        0) if row[32] <= 5 else ((-2 if row[31] <= 8 else (-2 if row[48] <= -2 else 2)) if row[28] <= 3 else (-1 if
        row[56] <= 3 else (-2 if row[3] <= -5 else 1)))) if row[35] <= 41 else -2)
    )
    score += (
        (((-3 if row[1] <= 1 else (1 if row[10] <= 25 else (-1 if row[37] <= -74 else 1))) if row[51] <= 5 else -2)
        if row[52] <= 295 else 1) if row[42] <= 69 else (-2 if row[48] <= -2 else ((2 if row[55] <= 65 else (0 if
        row[31] <= 43 else (2 if row[48] <= 2 else 0))) if row[30] <= 5 else -2))
    )
    score += (
        -2 if row[52] <= -325 else ((((((0 if row[20] <= 15 else -1) if row[52] <= 295 else (2 if row[9] <= 214 else
        -1)) if row[37] <= -40 else (-1 if row[52] <= -113 else 2)) if row[51] <= 5 else (-2 if row[54] <= 275 else
        1)) if row[46] <= 227 else -2) if row[39] <= -34 else (0 if row[42] <= 32 else 2))
    )
    score += (
        (-3 if row[38] <= -33 else (-2 if row[9] <= -67 else 0)) if row[44] <= 2 else (-2 if row[48] <= -2 else
        ((((-2 if row[9] <= -247 else 2) if row[48] <= 6 else -1) if row[10] <= 43 else ((-1 if row[20] <= 87 else
        1) if row[53] <= -159 else (3 if row[53] <= 138 else 0))) if row[29] <= 12 else -2))
    )
    score += (
        (-3 if row[38] <= -105 else (-2 if row[40] <= -750 else 1)) if row[52] <= -253 else (((((1 if row[54] <=
        -221 else -3) if row[26] <= 0 else 1) if row[53] <= 180 else -1) if row[48] <= 4 else 0) if row[57] <= 37
        else (-1 if row[58] <= 1 else ((-2 if row[52] <= 77 else 1) if row[53] <= -364 else 2)))
    )
    score += (
        (-1 if row[3] <= 9 else ((2 if row[39] <= -147 else 0) if row[57] <= 13 else ((2 if row[14] <= 33 else (1 if
        row[22] <= 14 else -2)) if row[44] <= 16 else ((-1 if row[48] <= -3 else 2) if row[51] <= 6 else -1)))) if
        row[39] <= -34 else ((-1 if row[22] <= 11 else 2) if row[57] <= 51 else 0)
    )
    score += (
        -1 if row[52] <= -113 else (((-2 if row[31] <= 47 else 1) if row[9] <= -46 else 2) if row[57] <= 13 else (1
        if row[55] <= 25 else ((0 if row[41] <= -1288 else (-3 if row[9] <= 76 else 1)) if row[56] <= 3 else ((-2 if
        row[35] <= -263 else 0) if row[41] <= -1311 else (2 if row[51] <= 6 else -1)))))
    )
    score += (
        ((-2 if row[50] <= 0 else ((1 if row[50] <= 8 else -3) if row[0] <= 44 else 1)) if row[3] <= 9 else ((((2 if
        row[13] <= 842 else -1) if row[3] <= 82 else -1) if row[29] <= 4 else -2) if row[57] <= 42 else ((1 if
        row[22] <= 14 else -2) if row[44] <= 28 else 1))) if row[50] <= 15 else 3
    )
    score += (
        (((-3 if row[48] <= 1 else 1) if row[4] <= 1 else 0) if row[32] <= 5 else (((1 if row[5] <= 0 else -3) if
        row[33] <= 5 else 2) if row[19] <= 2 else ((-2 if row[37] <= -74 else 1) if row[52] <= 260 else 1))) if
        row[48] <= 4 else (-2 if row[23] <= 0 else (-3 if row[48] <= 5 else 1))
    )
    score += (
        (((((0 if row[48] <= 4 else -2) if row[44] <= 1 else ((2 if row[46] <= 227 else -2) if row[40] <= -590 else
        0)) if row[4] <= 0 else -1) if row[0] <= 40 else (3 if row[10] <= 19 else ((1 if row[46] <= 192 else -2) if
        row[48] <= 4 else -3))) if row[35] <= 41 else -2) if row[33] <= 14 else -2
    )
    score += (
        (-1 if row[36] <= -77 else (-1 if row[50] <= 7 else (0 if row[58] <= 0 else 3))) if row[42] <= 69 else ((((2
        if row[13] <= 26 else -1) if row[50] <= 4 else (1 if row[57] <= 18 else (-3 if row[46] <= 30 else 1))) if
        row[58] <= 0 else (0 if row[50] <= 0 else 3)) if row[46] <= 173 else -2)
    )
    score += (
        ((-2 if row[32] <= 5 else ((3 if row[14] <= 1022 else -1) if row[35] <= -211 else 0)) if row[0] <= 40 else
        (((-2 if row[20] <= 96 else 1) if row[35] <= -211 else (0 if row[43] <= 28 else 3)) if row[50] <= 7 else ((2
        if row[57] <= 19 else -1) if row[58] <= 0 else 3))) if row[35] <= 41 else -2
    )
    score += (
        ((((1 if row[30] <= 1 else (-2 if row[58] <= 0 else 1)) if row[20] <= 10 else ((-2 if row[54] <= -263 else
        (-1 if row[20] <= 35 else 2)) if row[4] <= 0 else -2)) if row[31] <= 45 else ((-1 if row[58] <= 0 else 1) if
        row[35] <= -157 else 2)) if row[35] <= 18 else -2) if row[33] <= 15 else -3
    )
    score += (
        (-3 if row[32] <= 1 else (((-2 if row[9] <= -17 else 0) if row[40] <= -849 else 0) if row[51] <= 6 else -2))
        if row[42] <= 69 else ((-3 if row[37] <= 27 else 1) if row[48] <= -2 else (-1 if row[44] <= 2 else (((-2 if
        row[40] <= -824 else 1) if row[32] <= 6 else 2) if row[41] <= -265 else -1)))
    )
    score += (
        ((((2 if row[33] <= 0 else -1) if row[3] <= 13 else (-1 if row[0] <= 8 else 2)) if row[57] <= 16 else (((0
        if row[55] <= 152 else (0 if row[14] <= 128 else -3)) if row[0] <= 42 else (-2 if row[4] <= 0 else 1)) if
        row[54] <= 275 else 1)) if row[30] <= 4 else -2) if row[50] <= 15 else 2
    )
    score += (
        ((-3 if row[36] <= 79 else 1) if row[1] <= 5 else (0 if row[25] <= 3 else -1)) if row[3] <= 9 else (((((2 if
        row[3] <= 82 else 0) if row[35] <= 156 else -1) if row[29] <= 6 else -1) if row[13] <= 938 else -2) if
        row[57] <= 41 else (-3 if row[42] <= 27 else (-1 if row[56] <= 2 else 1)))
    )
    score += (
        ((-2 if row[35] <= -90 else 0) if row[50] <= 0 else 0) if row[3] <= 9 else ((((2 if row[51] <= 6 else 0) if
        row[14] <= 552 else (-1 if row[50] <= 7 else 2)) if row[35] <= -40 else (-2 if row[44] <= 9 else 2)) if
        row[57] <= 41 else ((-2 if row[25] <= 4 else 1) if row[44] <= 23 else 1))
    )
    score += (
        (-2 if row[52] <= -342 else (((0 if row[44] <= 3 else 3) if row[48] <= 4 else 0) if row[10] <= 43 else ((-2
        if row[10] <= 49 else 0) if row[46] <= 192 else -2))) if row[19] <= 2 else (-3 if row[9] <= -67 else ((-1 if
        row[44] <= 14 else (2 if row[10] <= 59 else -1)) if row[50] <= 15 else 2))
    )
    score += (
        (((-2 if row[0] <= 8 else ((2 if row[49] <= 202 else 0) if row[40] <= -531 else (-2 if row[27] <= 1 else
        1))) if row[4] <= 0 else -2) if row[0] <= 42 else (1 if row[19] <= 1 else -1)) if row[39] <= -34 else ((0 if
        row[56] <= 3 else (0 if row[42] <= 41 else 4)) if row[56] <= 24 else -1)
    )
    score += (
        (((-3 if row[58] <= 5 else 0) if row[50] <= 3 else (-1 if row[0] <= 44 else 2)) if row[38] <= -99 else ((((2
        if row[21] <= 20 else 1) if row[51] <= 6 else 0) if row[58] <= 7 else -1) if row[57] <= 37 else (1 if
        row[55] <= 152 else (-3 if row[31] <= 27 else -1)))) if row[50] <= 15 else 2
    )
    score += (
        (((-2 if row[54] <= -1385 else (((0 if row[36] <= -315 else 3) if row[40] <= -712 else -1) if row[22] <= 34
        else 1)) if row[0] <= 54 else ((((2 if row[46] <= 11 else -2) if row[40] <= -991 else -3) if row[40] <= -824
        else 2) if row[43] <= 48 else 3)) if row[48] <= 4 else -1) if row[33] <= 15 else -3
    )
    score += (
        ((-2 if row[32] <= 1 else (((2 if row[51] <= 5 else (-2 if row[58] <= 0 else 1)) if row[18] <= 158 else (-2
        if row[14] <= 200 else (-1 if row[0] <= 42 else 2))) if row[35] <= 18 else -2)) if row[19] <= 2 else (-2 if
        row[37] <= 78 else 1)) if row[42] <= 82 else (1 if row[35] <= -40 else -1)
    )
    score += (
        ((((-1 if row[3] <= 9 else ((0 if row[42] <= 69 else 2) if row[50] <= 4 else -3)) if row[46] <= 7 else -2)
        if row[50] <= 7 else ((-1 if row[9] <= 55 else 1) if row[29] <= 0 else (3 if row[51] <= 5 else (-2 if
        row[39] <= -46 else 2)))) if row[50] <= 12 else -3) if row[50] <= 15 else 2
    )
    score += (
        (((((-1 if row[0] <= 8 else 1) if row[4] <= 0 else (-2 if row[4] <= 1 else 0)) if row[0] <= 42 else (((2 if
        row[57] <= 19 else (-3 if row[33] <= 7 else 1)) if row[58] <= 0 else 2) if row[33] <= 15 else -2)) if
        row[35] <= 41 else -2) if row[46] <= 227 else -2) if row[29] <= 6 else -2
    )
    score += (
        (((((-1 if row[32] <= 6 else (1 if row[19] <= 2 else -1)) if row[50] <= 5 else -1) if row[29] <= 0 else (-2
        if row[50] <= 7 else 0)) if row[42] <= 82 else 1) if row[36] <= -83 else (0 if row[58] <= 0 else ((-1 if
        row[23] <= 0 else 2) if row[50] <= 7 else 3))) if row[29] <= 8 else -2
    )
    score += (
        ((-1 if row[31] <= 49 else ((1 if row[46] <= 10 else -2) if row[50] <= 1 else 3)) if row[28] <= 3 else -2)
        if row[3] <= 9 else (((((-2 if row[31] <= 8 else 1) if row[11] <= 0 else -1) if row[57] <= 41 else -1) if
        row[50] <= 15 else 2) if row[31] <= 41 else (2 if row[48] <= 4 else 0))
    )
    score += (
        (((0 if row[39] <= -147 else (-2 if row[23] <= 25 else 1)) if row[4] <= 0 else -2) if row[0] <= 42 else ((2
        if row[14] <= 33 else (-2 if row[53] <= -247 else (-1 if row[50] <= 7 else 2))) if row[52] <= 204 else 2))
        if row[39] <= -34 else ((-1 if row[52] <= -342 else 2) if row[35] <= 18 else -2)
    )
    score += (
        -2 if row[52] <= -325 else (((((-1 if row[52] <= 126 else 1) if row[40] <= -849 else (((-1 if row[35] <=
        -111 else 1) if row[4] <= 0 else (0 if row[31] <= 39 else 2)) if row[13] <= 84 else 2)) if row[35] <= -46
        else (0 if row[40] <= -414 else -2)) if row[29] <= 6 else -2) if row[46] <= 227 else -2)
    )
    score += (
        ((-1 if row[2] <= 3 else 2) if row[42] <= 48 else ((-1 if row[51] <= 1 else (3 if row[51] <= 4 else ((-1 if
        row[41] <= -1432 else 3) if row[50] <= 4 else -1))) if row[14] <= 233 else ((2 if row[51] <= 2 else 0) if
        row[13] <= 88 else -2))) if row[19] <= 2 else (-1 if row[42] <= 96 else 0)
    )
    score += (
        ((-2 if row[35] <= -203 else (0 if row[27] <= 1 else (2 if row[14] <= 515 else (-3 if row[52] <= 260 else
        1)))) if row[50] <= 7 else (((0 if row[10] <= 80 else 3) if row[26] <= 2 else (-2 if row[22] <= 36 else 1))
        if row[36] <= -121 else (3 if row[48] <= 3 else 0))) if row[35] <= -40 else -1
    )
    score += (
        (-3 if row[41] <= -1164 else 0) if row[48] <= -2 else ((((((1 if row[18] <= 253 else -2) if row[9] <= -56
        else (-1 if row[26] <= 0 else 1)) if row[48] <= 4 else -1) if row[57] <= 41 else (-2 if row[33] <= 7 else
        1)) if row[35] <= 18 else -2) if row[44] <= 15 else (1 if row[33] <= 15 else -1))
    )
    score += (
        -2 if row[52] <= -325 else (((0 if row[44] <= 8 else (-1 if row[42] <= 48 else 3)) if row[10] <= 43 else
        (((((-1 if row[42] <= 39 else 2) if row[10] <= 322 else -1) if row[55] <= 234 else (-3 if row[52] <= 204
        else 0)) if row[39] <= -159 else -3) if row[37] <= -40 else 1)) if row[48] <= 4 else -1)
    )
    score += (
        (-2 if row[9] <= -67 else (((0 if row[44] <= 1 else 2) if row[17] <= 5 else -1) if row[57] <= 13 else -1))
        if row[44] <= 9 else (((-2 if row[52] <= 181 else 1) if row[35] <= -111 else (2 if row[39] <= -147 else -1))
        if row[39] <= -94 else ((0 if row[50] <= 7 else 4) if row[35] <= -42 else -1))
    )
    score += (
        (-2 if row[50] <= 3 else (-1 if row[44] <= 7 else 2)) if row[38] <= -105 else (((0 if row[9] <= -33 else 2)
        if row[56] <= 11 else (-2 if row[0] <= 34 else (-1 if row[50] <= 0 else 2))) if row[57] <= 27 else (((-2 if
        row[32] <= 5 else 1) if row[50] <= 4 else -2) if row[50] <= 15 else 2))
    )
    score += (
        (((((1 if row[41] <= -1410 else -1) if row[27] <= 2 else 2) if row[56] <= 2 else ((-1 if row[51] <= 3 else
        1) if row[42] <= 53 else 2)) if row[51] <= 5 else (((-2 if row[49] <= 113 else 2) if row[14] <= 33 else -2)
        if row[14] <= 128 else 1)) if row[14] <= 515 else -1) if row[33] <= 15 else -2
    )
    score += (
        (((((-2 if row[54] <= 265 else 2) if row[0] <= 55 else 2) if row[44] <= 1 else (0 if row[32] <= 6 else 2))
        if row[28] <= 3 else ((-1 if row[9] <= 18 else 2) if row[49] <= 202 else (1 if row[14] <= 55 else -2))) if
        row[35] <= -32 else (-2 if row[44] <= 9 else 1)) if row[45] <= 9 else -1
    )
    score += (
        ((((0 if row[41] <= -1050 else -2) if row[40] <= -30 else 1) if row[58] <= 1 else ((-1 if row[10] <= 250
        else 1) if row[50] <= 3 else 2)) if row[13] <= 183 else -3) if row[27] <= 0 else (((1 if row[13] <= 7 else
        5) if row[45] <= 5 else -1) if row[57] <= 13 else (1 if row[14] <= 515 else -1))
    )
    score += (
        ((-3 if row[41] <= -1164 else 1) if row[48] <= -2 else ((((((1 if row[53] <= 247 else -2) if row[33] <= 13
        else -2) if row[50] <= 8 else -3) if row[50] <= 11 else (0 if row[34] <= -1 else 3)) if row[30] <= 4 else (0
        if row[41] <= -1164 else -3)) if row[50] <= 12 else -3)) if row[50] <= 15 else 2
    )
    score += (
        ((-2 if row[22] <= 28 else 0) if row[32] <= 5 else ((-2 if row[14] <= 108 else ((2 if row[12] <= 8 else -1)
        if row[10] <= 159 else -2)) if row[44] <= 1 else 1)) if row[57] <= 41 else (((-1 if row[14] <= 128 else 2)
        if row[55] <= 25 else -2) if row[44] <= 23 else (2 if row[33] <= 13 else -2))
    )
    score += (
        (((-1 if row[54] <= 0 else 1) if row[26] <= 2 else -2) if row[1] <= 6 else ((-1 if row[38] <= -14 else (((-1
        if row[41] <= -817 else 2) if row[54] <= 109 else 3) if row[55] <= 152 else ((-2 if row[58] <= 0 else 0) if
        row[27] <= 2 else 2))) if row[58] <= 1 else 1)) if row[35] <= 18 else -2
    )
    if not -400 < score < 400:
        return score
    score += (
        (((((1 if row[58] <= 4 else (-2 if row[0] <= 26 else 1)) if row[10] <= 134 else (-2 if row[20] <= 96 else
        0)) if row[50] <= 4 else -3) if row[45] <= 4 else -2) if row[50] <= 7 else ((1 if row[55] <= 97 else -1) if
        row[58] <= 0 else (1 if row[36] <= -350 else 3))) if row[35] <= 108 else -3
    )
    score += (
        -2 if row[0] <= 8 else ((-3 if row[32] <= 5 else 0) if row[40] <= -836 else ((((((0 if row[0] <= 26 else 4)
        if row[40] <= -732 else -1) if row[0] <= 63 else 3) if row[22] <= 33 else (4 if row[0] <= 29 else 1)) if
        row[48] <= 4 else (-2 if row[48] <= 7 else 1)) if row[19] <= 3 else -1))
    )
    score += (
        -2 if row[52] <= -325 else (((((-1 if row[3] <= -5 else 3) if row[39] <= -87 else 0) if row[18] <= 290 else
        (-1 if row[52] <= 295 else 2)) if row[57] <= 13 else (-1 if row[18] <= 1199 else 1)) if row[39] <= -34 else
        (((2 if row[30] <= 4 else -1) if row[57] <= 51 else -1) if row[35] <= -32 else -1))
    )
    score += (
        (-2 if row[48] <= -2 else (((0 if row[28] <= 3 else -1) if row[48] <= 3 else -1) if row[42] <= 69 else ((((1
        if row[4] <= 1 else -1) if row[43] <= 56 else 3) if row[14] <= 187 else (-1 if row[21] <= 26 else (0 if
        row[50] <= 0 else 2))) if row[50] <= 12 else -2))) if row[50] <= 15 else 2
    )
    score += (
        ((0 if row[58] <= 0 else ((0 if row[40] <= -811 else 3) if row[47] <= 10 else -1)) if row[10] <= 43 else (-2
        if row[48] <= -2 else ((-1 if row[18] <= 905 else 1) if row[47] <= 8 else (2 if row[53] <= 138 else -1))))
        if row[48] <= 4 else (1 if row[10] <= 10 else (-2 if row[48] <= 20 else 0))
    )
    score += (
        (-1 if row[44] <= 4 else ((((-1 if row[55] <= -28 else (2 if row[19] <= 1 else (-1 if row[44] <= 21 else
        2))) if row[51] <= 5 else -1) if row[19] <= 2 else (0 if row[0] <= 67 else -2)) if row[33] <= 13 else -1))
        if row[52] <= 295 else ((-1 if row[1] <= 5 else 2) if row[13] <= 842 else -1)
    )
    score += (
        ((((-1 if row[10] <= 7 else 1) if row[55] <= 139 else -1) if row[22] <= 36 else (1 if row[14] <= 24 else (-2
        if row[54] <= 259 else 0))) if row[30] <= 4 else -2) if row[52] <= 77 else (((-1 if row[22] <= 34 else (-2
        if row[10] <= 11 else 1)) if row[58] <= 0 else 2) if row[14] <= 601 else -1)
    )
    score += (
        (((((0 if row[57] <= 11 else 2) if row[50] <= 0 else 2) if row[57] <= 16 else ((1 if row[46] <= 38 else -2)
        if row[55] <= 55 else ((-1 if row[18] <= 1199 else 1) if row[53] <= -159 else (-1 if row[58] <= 0 else 2))))
        if row[53] <= 138 else -2) if row[50] <= 12 else -3) if row[50] <= 15 else 2
    )
    score += (
        (-2 if row[42] <= 48 else (2 if row[14] <= 38 else ((2 if row[39] <= -164 else (-3 if row[39] <= -94 else
        1)) if row[28] <= 3 else -2))) if row[52] <= 77 else ((((-2 if row[3] <= -3 else 2) if row[49] <= 179 else
        (1 if row[44] <= 2 else -2)) if row[3] <= 38 else 2) if row[49] <= 309 else -1)
    )
    score += (
        (-1 if row[52] <= -325 else 2) if row[14] <= 38 else (-2 if row[14] <= 76 else (-2 if row[52] <= -242 else
        ((0 if row[54] <= 156 else (3 if row[49] <= 481 else -1)) if row[55] <= 166 else (((1 if row[10] <= 31 else
        -3) if row[52] <= 231 else (-1 if row[54] <= -240 else 1)) if row[37] <= -78 else 1))))
    )
    score += (
        ((((-2 if row[3] <= 11 else (-1 if row[44] <= 7 else 1)) if row[1] <= 6 else (2 if row[49] <= 185 else ((-1
        if row[44] <= 19 else 1) if row[40] <= -414 else 2))) if row[51] <= 5 else (-2 if row[54] <= 275 else 1)) if
        row[39] <= -42 else 1) if row[35] <= 18 else (-3 if row[44] <= 23 else 1)
    )
    score += (
        ((0 if row[41] <= -1337 else (2 if row[7] <= 0 else -1)) if row[41] <= -636 else (-3 if row[40] <= -58 else
        1)) if row[19] <= 1 else (((-3 if row[38] <= -43 else -1) if row[58] <= 1 else (-1 if row[36] <= -136 else
        2)) if row[42] <= 90 else (-2 if row[0] <= 9 else (1 if row[14] <= 552 else -1)))
    )
    score += (
        (((2 if row[46] <= 13 else -1) if row[51] <= 2 else -2) if row[40] <= -836 else (((1 if row[23] <= 15 else
        (4 if row[10] <= 303 else 0)) if row[29] <= 7 else -1) if row[51] <= 5 else ((0 if row[39] <= -159 else -2)
        if row[39] <= -46 else 1))) if row[19] <= 2 else (1 if row[10] <= 13 else -1)
    )
    score += (
        (((1 if row[0] <= 11 else -3) if row[42] <= 53 else (-2 if row[0] <= 40 else 1)) if row[9] <= -67 else
        ((((-2 if row[0] <= 11 else (-1 if row[35] <= -305 else 2)) if row[41] <= -636 else -2) if row[42] <= 57
        else (1 if row[49] <= 142 else -2)) if row[39] <= 48 else 2)) if row[42] <= 90 else 1
    )
    score += (
        (((((-3 if row[43] <= 48 else 1) if row[52] <= 99 else (2 if row[49] <= 169 else (0 if row[13] <= 75 else
        -2))) if row[40] <= -849 else (1 if row[57] <= 52 else -1)) if row[50] <= 8 else -2) if row[30] <= 3 else
        -2) if row[50] <= 11 else (-1 if row[29] <= 0 else (-1 if row[44] <= 1 else 3))
    )
    score += (
        (((((2 if row[22] <= 14 else (1 if row[33] <= 0 else -2)) if row[58] <= 1 else 1) if row[46] <= 34 else -2)
        if row[27] <= 0 else ((3 if row[33] <= 1 else (-1 if row[33] <= 5 else 2)) if row[19] <= 1 else (0 if
        row[46] <= 24 else 1))) if row[29] <= 6 else -2) if row[33] <= 15 else -2
    )
    score += (
        ((((-1 if row[18] <= 639 else 1) if row[40] <= -794 else 1) if row[40] <= -512 else (((2 if row[57] <= 18
        else (-2 if row[40] <= -276 else 1)) if row[39] <= -147 else (-2 if row[2] <= 2 else 1)) if row[39] <= 48
        else 1)) if row[53] <= -115 else 1) if row[53] <= 180 else (-2 if row[38] <= -133 else 1)
    )
    score += (
        ((1 if row[46] <= 12 else -2) if row[48] <= -2 else (((1 if row[35] <= 156 else -2) if row[19] <= 2 else
        ((-2 if row[50] <= 11 else (3 if row[55] <= 122 else -1)) if row[52] <= 260 else 1)) if row[50] <= 12 else
        -3)) if row[50] <= 15 else (-1 if row[32] <= 8 else (0 if row[56] <= 1 else 4))
    )
    score += (
        (((-1 if row[38] <= -139 else (3 if row[10] <= 13 else 1)) if row[33] <= 14 else -2) if row[39] <= -147 else
        ((-2 if row[22] <= 34 else 0) if row[0] <= 88 else 2)) if row[39] <= -34 else (((-1 if row[38] <= -73 else
        2) if row[50] <= 4 else -2) if row[58] <= 0 else (3 if row[56] <= 24 else -1))
    )
    score += (
        ((-1 if row[32] <= 5 else (1 if row[57] <= 74 else -1)) if row[49] <= 202 else (((((0 if row[46] <= 3 else
        -2) if row[53] <= -155 else 1) if row[49] <= 508 else 1) if row[19] <= 2 else (-3 if row[37] <= 78 else 1))
        if row[43] <= 68 else 1)) if row[30] <= 3 else (-2 if row[43] <= 32 else 0)
    )
    score += (
        ((-1 if row[12] <= 8 else ((3 if row[16] <= 5 else -1) if row[57] <= 23 else -1)) if row[46] <= 16 else -2)
        if row[42] <= 69 else ((((2 if row[42] <= 75 else 0) if row[13] <= 30 else (-1 if row[47] <= 12 else 2)) if
        row[39] <= -18 else (-1 if row[28] <= 1 else 2)) if row[57] <= 64 else -2)
    )
    score += (
        ((-2 if row[32] <= 1 else ((((-1 if row[40] <= -794 else (4 if row[31] <= 35 else 0)) if row[56] <= 5 else
        -2) if row[44] <= 4 else 2) if row[19] <= 2 else 0)) if row[51] <= 4 else ((-1 if row[9] <= 55 else 1) if
        row[14] <= 128 else (-3 if row[3] <= -3 else 1))) if row[14] <= 552 else -1
    )
    score += (
        (((((2 if row[56] <= 17 else -1) if row[55] <= 166 else (-2 if row[52] <= 231 else (-1 if row[31] <= 39 else
        2))) if row[29] <= 0 else -2) if row[50] <= 7 else ((-2 if row[52] <= 204 else 1) if row[12] <= 2 else 2))
        if row[50] <= 12 else -2) if row[50] <= 15 else (-1 if row[56] <= 1 else 3)
    )
    score += (
        (((((-1 if row[42] <= 90 else (2 if row[39] <= -194 else 0)) if row[14] <= 552 else (-2 if row[54] <= 316
        else 2)) if row[52] <= 295 else (1 if row[29] <= 0 else -1)) if row[23] <= 55 else 2) if row[37] <= -40 else
        (-1 if row[56] <= 1 else 2)) if row[29] <= 5 else (1 if row[26] <= 2 else -3)
    )
    score += (
        ((0 if row[42] <= 37 else 2) if row[45] <= 7 else -1) if row[14] <= 33 else (((-3 if row[31] <= 88 else 1)
        if row[58] <= 0 else 1) if row[14] <= 76 else ((0 if row[27] <= 0 else (2 if row[19] <= 2 else (-2 if
        row[31] <= 12 else 1))) if row[14] <= 552 else (-2 if row[18] <= 431 else 0)))
    )
    score += (
        (((-2 if row[31] <= 17 else (((1 if row[54] <= -221 else -3) if row[26] <= 0 else 1) if row[26] <= 2 else
        ((1 if row[31] <= 21 else -2) if row[53] <= -201 else 1))) if row[23] <= 15 else ((0 if row[40] <= -836 else
        2) if row[45] <= 5 else -1)) if row[19] <= 3 else -1) if row[33] <= 13 else -2
    )
    score += (
        (-1 if row[49] <= 113 else ((2 if row[55] <= 86 else -1) if row[56] <= 3 else (3 if row[56] <= 21 else -1)))
        if row[14] <= 38 else (((-1 if row[47] <= 10 else 2) if row[3] <= 35 else ((2 if row[55] <= 227 else 0) if
        row[16] <= 1 else -1)) if row[49] <= 185 else (-1 if row[55] <= 290 else 1))
    )
    score += (
        (((-2 if row[50] <= 1 else 1) if row[32] <= 5 else (((((1 if row[0] <= 77 else -1) if row[29] <= 3 else -1)
        if row[50] <= 8 else -2) if row[50] <= 11 else (3 if row[54] <= -126 else (2 if row[10] <= 29 else -1))) if
        row[50] <= 12 else -2)) if row[35] <= 41 else -2) if row[50] <= 15 else 2
    )
    score += (
        (((0 if row[15] <= 0 else -2) if row[52] <= 77 else ((2 if row[54] <= 232 else (-2 if row[57] <= 33 else 2))
        if row[49] <= 202 else (((-1 if row[4] <= 0 else 2) if row[57] <= 17 else -2) if row[54] <= 245 else (2 if
        row[57] <= 42 else -1)))) if row[50] <= 15 else 2) if row[57] <= 74 else -2
    )
    score += (
        ((((((-1 if row[58] <= 1 else 1) if row[38] <= -16 else ((-2 if row[9] <= -51 else 2) if row[57] <= 27 else
        (2 if row[9] <= -1 else -1))) if row[5] <= 0 else -2) if row[33] <= 6 else -2) if row[33] <= 7 else 1) if
        row[33] <= 13 else -1) if row[35] <= -40 else (-2 if row[14] <= 155 else 0)
    )
    score += (
        ((-1 if row[32] <= 5 else (-1 if row[42] <= 36 else (2 if row[1] <= 9 else ((1 if row[28] <= 2 else (1 if
        row[54] <= -190 else (0 if row[42] <= 53 else -2))) if row[20] <= 35 else (-1 if row[54] <= -267 else 2)))))
        if row[53] <= 219 else -2) if row[37] <= -40 else (-1 if row[58] <= 0 else 2)
    )
    score += (
        ((1 if row[18] <= 234 else -1) if row[41] <= -1288 else ((((1 if row[41] <= -454 else -1) if row[46] <= 7
        else (1 if row[56] <= 1 else -3)) if row[50] <= 4 else (-3 if row[46] <= 28 else 1)) if row[9] <= 47 else
        (-1 if row[56] <= 2 else 2))) if row[58] <= 1 else (0 if row[50] <= 3 else 2)
    )
    score += (
        ((-1 if row[9] <= -1 else (((2 if row[55] <= 258 else -1) if row[44] <= 9 else -2) if row[9] <= 0 else (-1
        if row[53] <= -128 else (2 if row[53] <= 138 else -2)))) if row[49] <= 508 else (-1 if row[35] <= -111 else
        2)) if row[44] <= 16 else ((1 if row[31] <= 76 else -1) if row[37] <= -59 else 2)
    )
    score += (
        (0 if row[19] <= 3 else -3) if row[9] <= -67 else ((-1 if row[31] <= 8 else (-1 if row[9] <= -46 else ((-1
        if row[22] <= 8 else 2) if row[9] <= 25 else 0))) if row[57] <= 18 else (1 if row[55] <= -6 else (-1 if
        row[58] <= 0 else ((-2 if row[35] <= -263 else 0) if row[39] <= -46 else 2))))
    )
    score += (
        ((-1 if row[3] <= 20 else (((-2 if row[54] <= -17 else 1) if row[58] <= 1 else 2) if row[35] <= -90 else
        (((1 if row[0] <= 12 else -2) if row[42] <= 39 else (2 if row[39] <= -208 else 0)) if row[57] <= 41 else
        -2))) if row[40] <= -30 else (2 if row[35] <= -32 else -1)) if row[29] <= 12 else -3
    )
    score += (
        -2 if row[3] <= -74 else (((0 if row[3] <= 4 else 2) if row[14] <= 33 else (((0 if row[55] <= 152 else -1)
        if row[37] <= -36 else (2 if row[17] <= 1 else -1)) if row[18] <= 905 else ((0 if row[9] <= -61 else 2) if
        row[3] <= 88 else -2))) if row[46] <= 204 else (-2 if row[41] <= -817 else 1))
    )
    score += (
        (((((1 if row[56] <= 18 else -1) if row[10] <= 43 else ((-1 if row[23] <= 55 else 2) if row[11] <= 1 else
        1)) if row[52] <= 295 else (2 if row[55] <= 353 else -1)) if row[3] <= 88 else -2) if row[53] <= -20 else
        (-1 if row[55] <= -3 else 2)) if row[53] <= 138 else (-3 if row[50] <= 3 else 1)
    )
    score += (
        ((1 if row[35] <= -211 else 0) if row[4] <= 0 else -1) if row[31] <= 43 else (((2 if row[46] <= 192 else -1)
        if row[31] <= 98 else (-2 if row[43] <= 72 else (-1 if row[54] <= -457 else 2))) if row[26] <= 2 else ((-2
        if row[53] <= 17 else 1) if row[35] <= -157 else (2 if row[54] <= -196 else 0)))
    )
    score += (
        (((1 if row[39] <= -173 else -1) if row[14] <= 434 else -1) if row[0] <= 42 else ((((2 if row[33] <= 4 else
        ((-3 if row[14] <= 601 else 1) if row[6] <= 0 else 1)) if row[50] <= 1 else 2) if row[42] <= 55 else 2) if
        row[19] <= 1 else (0 if row[0] <= 77 else -2))) if row[50] <= 15 else 2
    )
    score += (
        (((-1 if row[10] <= 342 else 2) if row[32] <= 5 else ((2 if row[41] <= -528 else 0) if row[10] <= 146 else
        ((0 if row[41] <= -1648 else -2) if row[26] <= 1 else 1))) if row[51] <= 5 else -1) if row[19] <= 1 else
        ((-1 if row[36] <= 79 else 1) if row[42] <= 89 else (-2 if row[0] <= 8 else 1))
    )
    score += (
        (-1 if row[36] <= -77 else (((2 if row[47] <= 12 else -1) if row[14] <= 1576 else -1) if row[45] <= 2 else
        -1)) if row[42] <= 90 else ((2 if row[40] <= -590 else (-2 if row[40] <= -549 else 0)) if row[14] <= 552
        else ((-3 if row[57] <= 18 else 0) if row[14] <= 1256 else (-1 if row[40] <= -966 else 2)))
    )
    score += (
        (-2 if row[3] <= -74 else ((((((-1 if row[32] <= 10 else 2) if row[50] <= 3 else 1) if row[54] <= -17 else
        (2 if row[55] <= 25 else (1 if row[41] <= -1446 else (-1 if row[52] <= 295 else 2)))) if row[50] <= 8 else
        -2) if row[50] <= 11 else 1) if row[50] <= 12 else -2)) if row[50] <= 15 else 2
    )
    score += (
        -1 if row[44] <= 1 else (((2 if row[40] <= -493 else -1) if row[27] <= 0 else (3 if row[57] <= 47 else 0))
        if row[10] <= 14 else ((0 if row[57] <= 26 else -3) if row[3] <= -6 else (((1 if row[31] <= 98 else -1) if
        row[19] <= 3 else (-2 if row[57] <= 30 else 1)) if row[46] <= 227 else -2)))
    )
    score += (
        ((1 if row[54] <= -196 else -1) if row[44] <= 1 else (0 if row[38] <= -139 else ((1 if row[39] <= -135 else
        ((1 if row[52] <= -97 else -3) if row[39] <= -42 else 1)) if row[47] <= 8 else 2))) if row[28] <= 3 else (-1
        if row[52] <= 77 else (-1 if row[40] <= -794 else (3 if row[54] <= -76 else 0)))
    )
    score += (
        (((-2 if row[38] <= -33 else (-1 if row[23] <= 25 else 2)) if row[50] <= 4 else -2) if row[49] <= 673 else
        1) if row[58] <= 0 else ((0 if row[46] <= 10 else ((-1 if row[49] <= 165 else 2) if row[49] <= 196 else -2))
        if row[50] <= 7 else (0 if row[46] <= 9 else (3 if row[29] <= 6 else -1)))
    )
    score += (
        ((((((-2 if row[31] <= 80 else 1) if row[1] <= 5 else 1) if row[49] <= 196 else 0) if row[49] <= 481 else
        ((3 if row[3] <= 49 else 0) if row[13] <= 99 else -1)) if row[9] <= 181 else -1) if row[51] <= 5 else (1 if
        row[1] <= 3 else -1)) if row[53] <= 138 else (-2 if row[55] <= 299 else 1)
    )
    score += (
        ((-2 if row[48] <= -2 else (((((1 if row[56] <= 8 else -1) if row[40] <= -1050 else 2) if row[40] <= -712
        else (-3 if row[40] <= -649 else (0 if row[4] <= 0 else 2))) if row[5] <= 0 else -1) if row[57] <= 37 else
        (1 if row[26] <= 1 else -1))) if row[11] <= 1 else 2) if row[30] <= 2 else -1
    )
    score += (
        ((-2 if row[36] <= 51 else 1) if row[35] <= -111 else (((-1 if row[39] <= -34 else 2) if row[0] <= 42 else
        2) if row[35] <= 18 else -2)) if row[3] <= 9 else (((0 if row[9] <= -91 else -2) if row[9] <= -67 else ((-1
        if row[0] <= 8 else 1) if row[57] <= 74 else -2)) if row[3] <= 88 else -1)
    )
    score += (
        (-2 if row[35] <= -203 else (1 if row[32] <= 3 else -2)) if row[32] <= 5 else (((((3 if row[35] <= 108 else
        -1) if row[58] <= 7 else -1) if row[52] <= -206 else (1 if row[48] <= 1 else 0)) if row[30] <= 5 else -2) if
        row[19] <= 2 else (-1 if row[52] <= 260 else (2 if row[52] <= 385 else -1)))
    )
    score += (
        ((2 if row[56] <= 21 else -1) if row[14] <= 38 else (((((-1 if row[3] <= -6 else 1) if row[48] <= 4 else (-3
        if row[14] <= 100 else 1)) if row[14] <= 515 else -1) if row[39] <= -147 else (1 if row[54] <= -255 else
        -2)) if row[39] <= -34 else (0 if row[9] <= -37 else 2))) if row[33] <= 15 else -2
    )
    if not -400 < score < 400:
        return score
    score += (
        ((-2 if row[9] <= 18 else (-1 if row[41] <= -1410 else 1)) if row[38] <= -139 else (-3 if row[3] <= -74 else
        ((1 if row[49] <= 146 else ((2 if row[27] <= 1 else -2) if row[38] <= -32 else (0 if row[50] <= 8 else -2)))
        if row[27] <= 2 else 1))) if row[50] <= 15 else (3 if row[49] <= 269 else -1)
    )
    score += (
        (-2 if row[58] <= 5 else 1) if row[51] <= 1 else ((-1 if row[56] <= 2 else ((-1 if row[31] <= 39 else (0 if
        row[52] <= 218 else 3)) if row[36] <= -77 else (0 if row[27] <= 0 else 3))) if row[42] <= 69 else ((2 if
        row[51] <= 2 else (1 if row[14] <= 552 else -1)) if row[56] <= 20 else -2))
    )
    score += (
        (((-1 if row[39] <= -217 else 1) if row[3] <= 6 else (((0 if row[3] <= 82 else -2) if row[42] <= 90 else (2
        if row[39] <= -208 else -1)) if row[13] <= 1156 else -2)) if row[39] <= -141 else ((-1 if row[42] <= 39 else
        2) if row[14] <= 33 else (1 if row[48] <= 1 else -2))) if row[39] <= -34 else 1
    )
    score += (
        ((-1 if row[39] <= 214 else 1) if row[9] <= -1 else (((1 if row[35] <= -132 else (0 if row[14] <= 92 else
        -2)) if row[18] <= 207 else 1) if row[39] <= -32 else 2)) if row[44] <= 16 else ((-2 if row[39] <= -226 else
        1) if row[32] <= 5 else ((-2 if row[14] <= 100 else 2) if row[43] <= 44 else 2))
    )
    score += (
        ((((((-2 if row[3] <= -31 else ((2 if row[51] <= 6 else -1) if row[46] <= 204 else -1)) if row[33] <= 13
        else -1) if row[40] <= -493 else 3) if row[3] <= 88 else -1) if row[55] <= 353 else -1) if row[41] <= -636
        else ((0 if row[49] <= 127 else -3) if row[0] <= 54 else 1)) if row[19] <= 1 else -1
    )
    score += (
        ((((-1 if row[39] <= -257 else 2) if row[49] <= 169 else -3) if row[48] <= -2 else ((0 if row[45] <= 0 else
        ((-1 if row[58] <= 1 else 2) if row[50] <= 7 else 3)) if row[41] <= -1050 else (1 if row[42] <= 0 else (-2
        if row[23] <= 0 else 0)))) if row[50] <= 12 else -3) if row[50] <= 15 else 2
    )
    score += (
        (-2 if row[3] <= 15 else (-2 if row[0] <= 34 else 2)) if row[32] <= 5 else ((4 if row[4] <= 0 else 0) if
        row[1] <= 9 else (((((0 if row[26] <= 2 else 2) if row[37] <= -144 else -2) if row[50] <= 4 else -1) if
        row[58] <= 1 else 0) if row[50] <= 14 else (0 if row[56] <= 1 else 3)))
    )
    score += (
        ((((((1 if row[29] <= 0 else -2) if row[40] <= -836 else (-1 if row[54] <= -457 else 3)) if row[39] <= -147
        else (-1 if row[13] <= 221 else 1)) if row[29] <= 2 else (-1 if row[0] <= 18 else 3)) if row[29] <= 12 else
        -2) if row[57] <= 11 else (-1 if row[52] <= -162 else 4)) if row[57] <= 13 else 0
    )
    score += (
        (-2 if row[57] <= 21 else 0) if row[9] <= -56 else (((((0 if row[57] <= 17 else -2) if row[3] <= 40 else 1)
        if row[35] <= -230 else ((1 if row[35] <= -16 else -1) if row[29] <= 6 else -2)) if row[3] <= 82 else (-2 if
        row[26] <= 2 else 0)) if row[57] <= 62 else (-2 if row[5] <= 0 else 2))
    )
    score += (
        ((((0 if row[57] <= 16 else ((0 if row[40] <= -946 else -1) if row[44] <= 34 else (2 if row[31] <= 80 else
        -2))) if row[23] <= 55 else 2) if row[53] <= -55 else ((2 if row[13] <= 47 else -2) if row[44] <= 4 else 2))
        if row[53] <= 138 else (-2 if row[38] <= -105 else 1)) if row[50] <= 15 else 2
    )
    score += (
        (((1 if row[46] <= 54 else -1) if row[38] <= -277 else -3) if row[9] <= 65 else 1) if row[38] <= -163 else
        ((((1 if row[0] <= 6 else -2) if row[0] <= 8 else (-1 if row[35] <= -54 else 3)) if row[33] <= 0 else ((0 if
        row[39] <= 110 else 2) if row[35] <= 41 else -2)) if row[53] <= -42 else 1)
    )
    score += (
        ((((-1 if row[43] <= 48 else 1) if row[2] <= 3 else (3 if row[46] <= 24 else -1)) if row[3] <= 79 else 2) if
        row[3] <= 82 else -3) if row[42] <= 69 else ((-1 if row[3] <= -6 else ((0 if row[0] <= 27 else 2) if row[0]
        <= 77 else (1 if row[55] <= -9 else -3))) if row[46] <= 227 else -2)
    )
    score += (
        ((-2 if row[32] <= 1 else (2 if row[54] <= -196 else ((-2 if row[53] <= -152 else 1) if row[54] <= 0 else
        1))) if row[57] <= 16 else ((0 if row[54] <= 232 else 3) if row[55] <= 25 else ((-1 if row[55] <= 290 else
        (2 if row[14] <= 146 else -1)) if row[50] <= 15 else 1))) if row[29] <= 12 else -3
    )
    score += (
        ((-1 if row[47] <= 9 else 1) if row[19] <= 3 else -2) if row[9] <= -67 else ((((1 if row[9] <= 181 else (2
        if row[52] <= 246 else (-3 if row[56] <= 7 else 1))) if row[19] <= 8 else -1) if row[3] <= 82 else ((-3 if
        row[52] <= 295 else 1) if row[26] <= 2 else 1)) if row[7] <= 0 else -1)
    )
    score += (
        ((((((-1 if row[40] <= -1050 else 1) if row[33] <= 7 else 1) if row[33] <= 13 else (-2 if row[43] <= 42 else
        1)) if row[56] <= 18 else ((-2 if row[46] <= 38 else 1) if row[50] <= 3 else 1)) if row[46] <= 227 else (-2
        if row[40] <= -414 else 2)) if row[50] <= 12 else -3) if row[50] <= 15 else 2
    )
    score += (
        (0 if row[33] <= 1 else -2) if row[3] <= -6 else (((((1 if row[54] <= -206 else ((0 if row[39] <= -302 else
        2) if row[39] <= -135 else (0 if row[10] <= 43 else -2))) if row[35] <= 156 else -2) if row[46] <= 227 else
        -2) if row[30] <= 2 else -1) if row[3] <= 90 else (-2 if row[43] <= 72 else 1))
    )
    score += (
        ((((1 if row[21] <= 15 else -1) if row[33] <= 13 else -2) if row[13] <= 65 else -2) if row[42] <= 90 else
        ((-2 if row[41] <= -563 else 1) if row[44] <= 3 else ((1 if row[22] <= 13 else -2) if row[22] <= 20 else
        1))) if row[37] <= 78 else (2 if row[41] <= -955 else (-2 if row[13] <= 88 else 1))
    )
    score += (
        (((((0 if row[14] <= 76 else (3 if row[35] <= -40 else -1)) if row[10] <= 55 else -1) if row[9] <= 0 else
        -2) if row[56] <= 2 else (((0 if row[58] <= 0 else 2) if row[10] <= 31 else (-1 if row[18] <= 868 else 1))
        if row[52] <= 246 else 2)) if row[56] <= 20 else -1) if row[52] <= 295 else 1
    )
    score += (
        ((1 if row[0] <= 5 else -2) if row[31] <= 8 else (((2 if row[30] <= 1 else -1) if row[55] <= 166 else (((1
        if row[10] <= 25 else -2) if row[0] <= 25 else 1) if row[45] <= 0 else 1)) if row[33] <= 3 else ((0 if
        row[51] <= 3 else -2) if row[56] <= 3 else 1))) if row[30] <= 4 else -2
    )
    score += (
        (((1 if row[37] <= -129 else -2) if row[50] <= 4 else (-2 if row[45] <= 0 else (1 if row[27] <= 1 else -2)))
        if row[58] <= 0 else ((-1 if row[18] <= 905 else 1) if row[40] <= -836 else (0 if row[27] <= 0 else 2))) if
        row[14] <= 552 else (-2 if row[18] <= 454 else (-1 if row[50] <= 7 else 2))
    )
    score += (
        -1 if row[51] <= 1 else ((((1 if row[55] <= 353 else -1) if row[19] <= 1 else (((2 if row[49] <= 185 else
        -1) if row[41] <= -1188 else (-3 if row[53] <= -181 else 1)) if row[41] <= -711 else (3 if row[9] <= 0 else
        -1))) if row[51] <= 5 else (-1 if row[41] <= -137 else 1)) if row[35] <= 41 else -2)
    )
    score += (
        (((-1 if row[44] <= 7 else (-2 if row[42] <= 57 else (3 if row[46] <= 22 else -1))) if row[27] <= 0 else ((0
        if row[56] <= 2 else 3) if row[52] <= 417 else -1)) if row[57] <= 27 else (1 if row[55] <= 37 else -1)) if
        row[56] <= 11 else ((-2 if row[44] <= 9 else 0) if row[2] <= 3 else 1)
    )
    score += (
        ((-2 if row[54] <= -126 else (2 if row[26] <= 2 else -1)) if row[35] <= -203 else (0 if row[56] <= 3 else
        2)) if row[14] <= 33 else ((1 if row[33] <= 0 else (((-1 if row[22] <= 33 else 1) if row[18] <= 158 else (0
        if row[22] <= 27 else -2)) if row[41] <= -563 else -2)) if row[3] <= 32 else 0)
    )
    score += (
        -2 if row[52] <= -358 else (-1 if row[0] <= 9 else ((1 if row[21] <= 13 else (-2 if row[48] <= -2 else ((0
        if row[52] <= 126 else (-3 if row[0] <= 40 else 0)) if row[9] <= -15 else ((-1 if row[55] <= -31 else 1) if
        row[9] <= 181 else -1)))) if row[48] <= 4 else (2 if row[0] <= 11 else -1)))
    )
    score += (
        ((((1 if row[46] <= 16 else (-2 if row[11] <= 1 else (0 if row[38] <= -16 else 3))) if row[28] <= 3 else (0
        if row[43] <= 22 else -1)) if row[53] <= -20 else (2 if row[45] <= 10 else -1)) if row[53] <= 219 else (-2
        if row[55] <= 299 else 1)) if row[35] <= 18 else (-2 if row[43] <= 24 else 0)
    )
    score += (
        -2 if row[3] <= -74 else ((-2 if row[18] <= 1008 else 2) if row[31] <= 8 else ((-1 if row[38] <= -14 else 2)
        if row[31] <= 12 else (((0 if row[50] <= 5 else ((1 if row[22] <= 17 else -2) if row[52] <= 295 else 1)) if
        row[53] <= -231 else (0 if row[50] <= 0 else 2)) if row[17] <= 4 else -1)))
    )
    score += (
        (((0 if row[9] <= -122 else (-3 if row[27] <= 2 else 1)) if row[37] <= 204 else 1) if row[3] <= 40 else (2
        if row[14] <= 216 else -1)) if row[35] <= -275 else ((((-1 if row[31] <= 31 else 0) if row[27] <= 0 else (2
        if row[56] <= 5 else 0)) if row[3] <= 58 else 0) if row[35] <= 156 else -2)
    )
    score += (
        ((((2 if row[41] <= -636 else 0) if row[18] <= 130 else -1) if row[35] <= -73 else (0 if row[21] <= 19 else
        3)) if row[57] <= 16 else (-2 if row[51] <= 1 else (-2 if row[3] <= -12 else (2 if row[35] <= -305 else (1
        if row[41] <= -1188 else (1 if row[31] <= 12 else -1)))))) if row[56] <= 20 else -1
    )
    score += (
        (-2 if row[4] <= 1 else 0) if row[32] <= 6 else (((1 if row[19] <= 3 else -1) if row[35] <= -136 else (0 if
        row[31] <= 20 else ((-1 if row[56] <= 5 else -4) if row[46] <= 17 else 0))) if row[31] <= 41 else (1 if
        row[19] <= 1 else ((-2 if row[35] <= -115 else 1) if row[14] <= 115 else 1)))
    )
    score += (
        (((-2 if row[58] <= 5 else 1) if row[41] <= -1211 else 3) if row[38] <= -277 else ((-3 if row[50] <= 0 else
        ((-1 if row[43] <= 15 else 3) if row[41] <= -1164 else -2)) if row[38] <= -43 else ((1 if row[50] <= 0 else
        -1) if row[18] <= 271 else (-1 if row[18] <= 1199 else 1)))) if row[39] <= -32 else 1
    )
    score += (
        (0 if row[35] <= -40 else ((-1 if row[25] <= 2 else (-1 if row[14] <= 128 else (3 if row[14] <= 233 else (-2
        if row[10] <= 123 else 1)))) if row[11] <= 0 else -2)) if row[31] <= 76 else (((-3 if row[31] <= 181 else 1)
        if row[14] <= 355 else 1) if row[35] <= -203 else (-1 if row[58] <= 2 else 2))
    )
    score += (
        ((1 if row[22] <= 26 else (1 if row[57] <= 14 else -1)) if row[41] <= -1050 else ((1 if row[14] <= 38 else
        (0 if row[50] <= 4 else (-4 if row[22] <= 33 else (1 if row[57] <= 17 else -2)))) if row[44] <= 21 else 2))
        if row[39] <= -34 else (-1 if row[22] <= 15 else (2 if row[57] <= 51 else -1))
    )
    score += (
        (((-1 if row[47] <= 8 else (-1 if row[50] <= 0 else 2)) if row[3] <= 32 else ((0 if row[0] <= 23 else 3) if
        row[3] <= 66 else ((-2 if row[14] <= 128 else (3 if row[14] <= 175 else -1)) if row[57] <= 22 else 1))) if
        row[57] <= 42 else (-1 if row[14] <= 334 else 1)) if row[14] <= 552 else -1
    )
    score += (
        ((0 if row[40] <= -1018 else 2) if row[39] <= -147 else ((-2 if row[31] <= 53 else 1) if row[22] <= 33 else
        ((-1 if row[20] <= 15 else 2) if row[13] <= 134 else 3))) if row[49] <= 202 else (((-1 if row[35] <= -221
        else 2) if row[22] <= 15 else -1) if row[39] <= -34 else (1 if row[35] <= 18 else -1))
    )
    score += (
        ((((-2 if row[3] <= 20 else 1) if row[32] <= 5 else (((0 if row[25] <= 2 else 3) if row[0] <= 24 else 0) if
        row[19] <= 2 else (-2 if row[9] <= -67 else (1 if row[19] <= 6 else -2)))) if row[48] <= 4 else -1) if
        row[3] <= 49 else (-1 if row[0] <= 10 else 1)) if row[3] <= 88 else -1
    )
    score += (
        ((((((2 if row[51] <= 5 else 0) if row[10] <= 134 else (-2 if row[9] <= -42 else 1)) if row[46] <= 14 else
        ((0 if row[37] <= -129 else -3) if row[50] <= 7 else 1)) if row[57] <= 26 else -1) if row[39] <= -46 else (0
        if row[55] <= 46 else 2)) if row[50] <= 12 else -2) if row[50] <= 15 else 2
    )
    score += (
        ((((-2 if row[52] <= -253 else (((-1 if row[41] <= -1364 else 3) if row[50] <= 5 else -1) if row[49] <= 132
        else (-2 if row[49] <= 152 else 0))) if row[33] <= 7 else 1) if row[33] <= 13 else (-2 if row[26] <= 3 else
        1)) if row[37] <= 144 else (0 if row[50] <= 7 else 2)) if row[29] <= 8 else -2
    )
    score += (
        (-1 if row[35] <= -54 else 2) if row[33] <= 0 else ((-1 if row[32] <= 5 else ((((3 if row[56] <= 15 else 0)
        if row[52] <= 253 else -1) if row[51] <= 4 else (0 if row[35] <= -74 else 2)) if row[10] <= 31 else (0 if
        row[56] <= 33 else 2))) if row[35] <= -49 else (-2 if row[44] <= 12 else 1))
    )
    score += (
        ((((0 if row[3] <= 90 else -1) if row[19] <= 13 else 2) if row[53] <= -128 else (-1 if row[40] <= -1018 else
        ((-1 if row[3] <= -9 else 3) if row[19] <= 2 else (-1 if row[43] <= 60 else 2)))) if row[46] <= 100 else (-2
        if row[3] <= 32 else 0)) if row[29] <= 4 else (-2 if row[55] <= 353 else 1)
    )
    score += (
        (((-1 if row[31] <= 20 else 2) if row[22] <= 14 else 0) if row[34] <= -1 else (((-1 if row[41] <= -1311 else
        (3 if row[41] <= -744 else -1)) if row[33] <= 4 else -1) if row[22] <= 38 else -2)) if row[50] <= 7 else (2
        if row[35] <= -211 else (-1 if row[34] <= -1 else (-1 if row[44] <= 1 else 1)))
    )
    score += (
        ((((0 if row[36] <= -32 else -2) if row[44] <= 15 else ((0 if row[13] <= 26 else -2) if row[35] <= -111 else
        2)) if row[13] <= 93 else ((-2 if row[53] <= -247 else 1) if row[27] <= 0 else (0 if row[40] <= -776 else (3
        if row[6] <= 0 else -1)))) if row[53] <= 247 else -2) if row[35] <= 41 else -2
    )
    score += (
        ((((0 if row[57] <= 32 else (1 if row[41] <= -389 else -1)) if row[55] <= 166 else (-1 if row[18] <= 868
        else 1)) if row[37] <= -3 else (-2 if row[43] <= 48 else 1)) if row[39] <= 75 else (0 if row[58] <= 1 else
        3)) if row[37] <= 78 else ((-2 if row[0] <= 36 else 1) if row[58] <= 0 else 2)
    )
    score += (
        (-2 if row[9] <= -67 else (((2 if row[35] <= -49 else (1 if row[42] <= 11 else -1)) if row[15] <= 0 else (-2
        if row[58] <= 1 else 1)) if row[9] <= 0 else -1)) if row[44] <= 9 else (-2 if row[42] <= 48 else (-2 if
        row[48] <= -3 else (1 if row[48] <= 4 else (-2 if row[42] <= 96 else 1))))
    )
    score += (
        (-1 if row[42] <= 36 else 2) if row[14] <= 33 else ((((2 if row[39] <= -147 else 0) if row[43] <= 17 else
        ((-2 if row[43] <= 44 else 0) if row[42] <= 82 else ((0 if row[23] <= 0 else 3) if row[13] <= 18 else -1)))
        if row[45] <= 10 else -1) if row[56] <= 5 else (-1 if row[58] <= 6 else 0))
    )
    score += (
        (((-1 if row[10] <= 23 else 2) if row[43] <= 14 else (-2 if row[39] <= -226 else 1)) if row[32] <= 3 else
        -3) if row[32] <= 5 else (((0 if row[55] <= 0 else 3) if row[41] <= -422 else -1) if row[1] <= 9 else (0 if
        row[42] <= 77 else (-1 if row[44] <= 2 else (1 if row[41] <= -317 else -1))))
    )
    score += (
        (((-2 if row[9] <= -214 else 1) if row[46] <= 16 else (-2 if row[55] <= 122 else 0)) if row[28] <= 3 else
        (((0 if row[32] <= 9 else -3) if row[46] <= 9 else (-1 if row[50] <= 7 else 1)) if row[20] <= 41 else (1 if
        row[10] <= 146 else -1))) if row[37] <= 78 else (-1 if row[58] <= 0 else 2)
    )
    score += (
        ((((3 if row[40] <= -470 else 0) if row[46] <= 100 else -1) if row[53] <= -258 else -1) if row[10] <= 31
        else ((1 if row[0] <= 19 else -2) if row[58] <= 6 else 0)) if row[3] <= 9 else (((0 if row[49] <= 375 else
        -2) if row[49] <= 750 else 2) if row[58] <= 0 else (2 if row[10] <= 14 else 0))
    )
    score += (
        ((-2 if row[31] <= 39 else ((1 if row[10] <= 31 else -1) if row[52] <= 231 else 1)) if row[47] <= 1 else ((3
        if row[31] <= 84 else -1) if row[53] <= -247 else (-1 if row[31] <= 43 else 1))) if row[3] <= 35 else ((1 if
        row[3] <= 82 else 0) if row[57] <= 55 else (1 if row[55] <= 25 else -2))
    )
    score += (
        ((-2 if row[10] <= 342 else 1) if row[54] <= 0 else (1 if row[26] <= 2 else -1)) if row[32] <= 6 else (((-1
        if row[9] <= -131 else 2) if row[29] <= 4 else -2) if row[14] <= 55 else ((1 if row[54] <= -76 else -3) if
        row[14] <= 76 else ((2 if row[54] <= -206 else 0) if row[14] <= 515 else -1)))
    )
    score += (
        ((((((1 if row[41] <= -1164 else (0 if row[50] <= 4 else -1)) if row[49] <= 334 else 1) if row[46] <= 204
        else -2) if row[19] <= 6 else (-2 if row[44] <= 13 else 1)) if row[3] <= 68 else 1) if row[3] <= 82 else
        ((-2 if row[19] <= 8 else 1) if row[43] <= 68 else 2)) if row[53] <= 219 else -2
    )
    if not -400 < score < 400:
        return score
    score += (
        (((-1 if row[40] <= -1050 else (0 if row[49] <= 113 else (2 if row[40] <= -512 else (2 if row[52] <= -162
        else -1)))) if row[49] <= 202 else (-1 if row[50] <= 11 else 1)) if row[29] <= 5 else -2) if row[44] <= 16
        else ((1 if row[9] <= 0 else -1) if row[50] <= 7 else (3 if row[35] <= -40 else -1))
    )
    score += (
        0 if row[40] <= -836 else (2 if row[40] <= -712 else ((((((3 if row[56] <= 9 else -1) if row[37] <= -99 else
        -1) if row[50] <= 4 else -1) if row[33] <= 3 else (-2 if row[39] <= 161 else 1)) if row[0] <= 54 else (2 if
        row[48] <= 3 else (-2 if row[49] <= 285 else 1))) if row[13] <= 277 else 2))
    )
    score += (
        ((-2 if row[3] <= 32 else 1) if row[32] <= 5 else (3 if row[0] <= 5 else (((-1 if row[3] <= -74 else (0 if
        row[44] <= 13 else 2)) if row[54] <= 365 else (1 if row[33] <= 6 else -2)) if row[8] <= 0 else -1))) if
        row[19] <= 2 else ((-1 if row[52] <= 260 else 0) if row[50] <= 11 else 1)
    )
    score += (
        (((1 if row[14] <= 33 else ((1 if row[43] <= 15 else (-1 if row[37] <= -46 else 1)) if row[48] <= 4 else (1
        if row[31] <= 11 else (-3 if row[48] <= 8 else 0)))) if row[33] <= 15 else -2) if row[53] <= -16 else (-1 if
        row[32] <= 6 else 2)) if row[53] <= 180 else (-2 if row[36] <= -121 else 1)
    )
    score += (
        ((((-2 if row[48] <= 0 else 1) if row[39] <= -159 else (((-2 if row[39] <= 214 else 1) if row[2] <= 3 else
        1) if row[45] <= 14 else 1)) if row[27] <= 1 else (0 if row[39] <= -226 else (2 if row[50] <= 2 else 0))) if
        row[53] <= -123 else (-2 if row[0] <= 10 else 1)) if row[53] <= 247 else -2
    )
    score += (
        (((-2 if row[35] <= -263 else (-1 if row[31] <= 29 else 2)) if row[51] <= 3 else (2 if row[47] <= 9 else 0))
        if row[35] <= -136 else ((0 if row[31] <= 10 else 2) if row[31] <= 12 else (-2 if row[46] <= 17 else 0))) if
        row[31] <= 45 else ((0 if row[35] <= -203 else 1) if row[35] <= 70 else -2)
    )
    score += (
        ((((-1 if row[39] <= -208 else (2 if row[39] <= -40 else -1)) if row[26] <= 2 else (-1 if row[9] <= -1 else
        -4)) if row[37] <= 66 else 1) if row[35] <= -101 else (1 if row[35] <= 41 else -2)) if row[3] <= 11 else ((1
        if row[32] <= 3 else (1 if row[55] <= 25 else -1)) if row[58] <= 1 else 1)
    )
    score += (
        (((-1 if row[23] <= 55 else 1) if row[53] <= -123 else ((-2 if row[37] <= -36 else 1) if row[50] <= 3 else
        (2 if row[51] <= 5 else 0))) if row[53] <= 180 else (-3 if row[57] <= 25 else 0)) if row[52] <= 295 else (-1
        if row[51] <= 1 else (-1 if row[1] <= 5 else (-2 if row[20] <= 29 else 2)))
    )
    score += (
        (-2 if row[52] <= -66 else 0) if row[42] <= 48 else ((2 if row[56] <= 9 else -1) if row[10] <= 14 else (-2
        if row[10] <= 19 else ((((3 if row[56] <= 23 else -1) if row[55] <= -31 else (-1 if row[54] <= 181 else 1))
        if row[52] <= 282 else 2) if row[43] <= 17 else (1 if row[10] <= 31 else -1))))
    )
    score += (
        ((-1 if row[44] <= 13 else (-1 if row[35] <= -203 else (2 if row[40] <= -742 else 0))) if row[47] <= 7 else
        (-1 if row[50] <= 7 else (3 if row[51] <= 3 else 0))) if row[23] <= 15 else (((1 if row[57] <= 23 else -2)
        if row[39] <= -257 else 1) if row[35] <= -167 else (0 if row[44] <= 3 else 2))
    )
    score += (
        ((-2 if row[42] <= 41 else (((2 if row[51] <= 5 else (1 if row[42] <= 76 else -1)) if row[18] <= 130 else
        -2) if row[9] <= 0 else (-2 if row[40] <= -217 else 1))) if row[14] <= 108 else ((-1 if row[9] <= 25 else 1)
        if row[1] <= 6 else 1)) if row[14] <= 552 else (-1 if row[18] <= 2450 else 1)
    )
    score += (
        -2 if row[31] <= 8 else ((((4 if row[45] <= 0 else 0) if row[23] <= 15 else 0) if row[57] <= 20 else -1) if
        row[33] <= 0 else ((-1 if row[33] <= 7 else ((2 if row[41] <= -711 else -1) if row[31] <= 65 else (1 if
        row[14] <= 55 else -1))) if row[52] <= 295 else (2 if row[10] <= 146 else 0)))
    )
    score += (
        ((((0 if row[40] <= -750 else 3) if row[49] <= 137 else 0) if row[3] <= 82 else -2) if row[26] <= 2 else (0
        if row[18] <= 61 else -2)) if row[42] <= 90 else (((-1 if row[50] <= 7 else 2) if row[40] <= -1050 else (0
        if row[3] <= 17 else 3)) if row[39] <= -208 else (-1 if row[39] <= -94 else 1))
    )
    score += (
        (((-2 if row[49] <= 165 else 1) if row[47] <= 10 else 2) if row[3] <= -5 else 1) if row[49] <= 202 else ((0
        if row[52] <= 77 else -2) if row[9] <= -15 else (((-2 if row[49] <= 334 else 1) if row[3] <= 20 else (-1 if
        row[40] <= -849 else (-1 if row[49] <= 215 else 2))) if row[3] <= 88 else -2))
    )
    score += (
        ((0 if row[33] <= 15 else -2) if row[20] <= 61 else ((0 if row[33] <= 0 else (-3 if row[25] <= 4 else 0)) if
        row[31] <= 41 else 0)) if row[52] <= 295 else ((-2 if row[33] <= 2 else (2 if row[10] <= 103 else (1 if
        row[27] <= 1 else (-2 if row[50] <= 7 else 1)))) if row[35] <= -146 else 2)
    )
    score += (
        (((-1 if row[32] <= 1 else (3 if row[51] <= 5 else 0)) if row[35] <= -140 else (1 if row[49] <= 160 else
        -1)) if row[21] <= 19 else ((-2 if row[46] <= 6 else 0) if row[20] <= 41 else 0)) if row[26] <= 2 else ((-2
        if row[43] <= 56 else 0) if row[35] <= -162 else (-1 if row[38] <= -33 else 1))
    )
    score += (
        (-1 if row[44] <= 15 else 1) if row[9] <= -56 else ((-1 if row[32] <= 1 else 2) if row[14] <= 38 else (((-3
        if row[37] <= 144 else 1) if row[58] <= 2 else 1) if row[14] <= 76 else (1 if row[14] <= 515 else (-2 if
        row[38] <= -54 else ((0 if row[19] <= 1 else -2) if row[44] <= 4 else 1)))))
    )
    score += (
        (2 if row[45] <= 23 else -1) if row[38] <= -350 else ((((-1 if row[38] <= -94 else 1) if row[19] <= 1 else
        0) if row[51] <= 4 else (2 if row[1] <= 1 else ((-2 if row[39] <= -42 else 0) if row[21] <= 7 else ((-2 if
        row[54] <= 259 else 1) if row[26] <= 2 else 2)))) if row[56] <= 20 else -1)
    )
    score += (
        (((-1 if row[54] <= 259 else 1) if row[55] <= 105 else (-1 if row[10] <= 23 else 3)) if row[55] <= 152 else
        (0 if row[10] <= 29 else -2)) if row[56] <= 2 else (1 if row[56] <= 9 else (((-1 if row[35] <= -242 else 2)
        if row[18] <= 253 else -1) if row[54] <= -206 else (-2 if row[53] <= -66 else 1)))
    )
    score += (
        (((1 if row[10] <= 233 else -1) if row[40] <= -512 else (-3 if row[22] <= 28 else (-2 if row[52] <= -17 else
        (-1 if row[57] <= 11 else 1)))) if row[56] <= 3 else ((((3 if row[30] <= 0 else 0) if row[10] <= 31 else 0)
        if row[56] <= 12 else -1) if row[50] <= 0 else 1)) if row[45] <= 28 else -2
    )
    score += (
        ((((((0 if row[51] <= 2 else -2) if row[40] <= -836 else 1) if row[51] <= 5 else (-1 if row[50] <= 14 else
        1)) if row[54] <= 275 else 2) if row[54] <= 365 else -2) if row[52] <= 155 else ((-3 if row[21] <= 29 else
        0) if row[44] <= 4 else 0)) if row[52] <= 295 else (0 if row[40] <= -926 else 2)
    )
    score += (
        (((-1 if row[49] <= 285 else 1) if row[27] <= 0 else (3 if row[3] <= -18 else 0)) if row[52] <= 155 else (-1
        if row[58] <= 1 else 0)) if row[44] <= 16 else (-2 if row[3] <= -74 else (-2 if row[48] <= -3 else ((2 if
        row[52] <= 452 else -1) if row[31] <= 72 else (-2 if row[58] <= 2 else 1))))
    )
    score += (
        ((((2 if row[29] <= 1 else -1) if row[33] <= 3 else (-1 if row[33] <= 7 else 1)) if row[55] <= 152 else ((0
        if row[49] <= 215 else (-1 if row[55] <= 219 else 3)) if row[10] <= 31 else (1 if row[38] <= -6 else (-2 if
        row[20] <= 87 else 0)))) if row[7] <= 0 else -1) if row[33] <= 15 else -1
    )
    score += (
        (-2 if row[14] <= 76 else (1 if row[9] <= -13 else (0 if row[55] <= 152 else (-2 if row[0] <= 26 else 1))))
        if row[58] <= 0 else (((2 if row[0] <= 5 else (-1 if row[50] <= 0 else 0)) if row[44] <= 9 else (2 if row[0]
        <= 82 else (-3 if row[58] <= 2 else 1))) if row[46] <= 204 else -2)
    )
    score += (
        (((1 if row[53] <= -70 else -1) if row[48] <= 1 else -1) if row[22] <= 34 else (2 if row[5] <= 0 else -1))
        if row[57] <= 16 else ((-1 if row[48] <= -1 else 2) if row[22] <= 14 else ((-1 if row[54] <= 275 else 0) if
        row[53] <= -123 else (-1 if row[35] <= -176 else (2 if row[35] <= -42 else -1))))
    )
    score += (
        (((((-1 if row[39] <= -180 else 2) if row[35] <= -49 else 2) if row[39] <= -147 else (-2 if row[21] <= 48
        else 1)) if row[50] <= 0 else (((1 if row[49] <= 85 else -2) if row[31] <= 51 else 2) if row[44] <= 1 else
        (2 if row[35] <= 41 else -1))) if row[57] <= 13 else 0) if row[29] <= 13 else -2
    )
    score += (
        ((0 if row[56] <= 3 else 2) if row[14] <= 38 else (-1 if row[14] <= 76 else ((0 if row[22] <= 33 else (2 if
        row[0] <= 61 else -1)) if row[19] <= 2 else ((1 if row[22] <= 28 else -2) if row[3] <= 68 else (0 if row[19]
        <= 5 else 2))))) if row[56] <= 17 else (-1 if row[52] <= 295 else 1)
    )
    score += (
        ((((-3 if row[36] <= 226 else 1) if row[57] <= 26 else 1) if row[49] <= 127 else 1) if row[14] <= 108 else
        (((-1 if row[3] <= 24 else 2) if row[48] <= 1 else -1) if row[40] <= -794 else ((-1 if row[3] <= -8 else 3)
        if row[14] <= 233 else 0))) if row[49] <= 202 else (-2 if row[48] <= -2 else 0)
    )
    score += (
        ((-1 if row[44] <= 34 else 1) if row[1] <= 6 else ((-2 if row[18] <= 144 else 1) if row[31] <= 8 else (((1
        if row[9] <= 13 else (1 if row[31] <= 31 else -1)) if row[28] <= 3 else (-1 if row[58] <= 2 else 1)) if
        row[7] <= 0 else -1))) if row[57] <= 74 else (-2 if row[57] <= 96 else 1)
    )
    score += (
        ((((0 if row[43] <= 0 else -3) if row[39] <= -271 else (2 if row[39] <= -164 else 0)) if row[55] <= 105 else
        (3 if row[39] <= -87 else -1)) if row[55] <= 152 else (-2 if row[55] <= 290 else 0)) if row[56] <= 2 else (1
        if row[56] <= 10 else (-1 if row[2] <= 3 else (2 if row[54] <= -196 else -1)))
    )
    score += (
        ((-2 if row[3] <= -74 else 1) if row[45] <= 0 else (-1 if row[52] <= -66 else 1)) if row[55] <= 152 else
        (((1 if row[48] <= 2 else -1) if row[57] <= 28 else (1 if row[39] <= -246 else -3)) if row[58] <= 0 else ((1
        if row[22] <= 22 else -2) if row[3] <= 26 else (0 if row[26] <= 1 else 2)))
    )
    score += (
        (-2 if row[11] <= 1 else 1) if row[48] <= -2 else (((1 if row[47] <= 10 else -1) if row[10] <= 43 else (((-1
        if row[52] <= 231 else (0 if row[0] <= 42 else 2)) if row[40] <= -512 else (-2 if row[48] <= 6 else 1)) if
        row[53] <= -155 else (-1 if row[56] <= 2 else 2))) if row[30] <= 5 else -1)
    )
    score += (
        (((((-1 if row[39] <= -323 else (2 if row[26] <= 2 else 0)) if row[35] <= -33 else -1) if row[14] <= 164
        else 2) if row[57] <= 42 else 0) if row[14] <= 216 else (0 if row[43] <= 22 else ((-2 if row[35] <= -95 else
        0) if row[44] <= 17 else 1))) if row[53] <= 138 else (-2 if row[38] <= -105 else 1)
    )
    score += (
        ((0 if row[15] <= 0 else (1 if row[49] <= 132 else -2)) if row[44] <= 16 else ((1 if row[25] <= 2 else (((-3
        if row[49] <= 334 else 0) if row[37] <= -49 else 1) if row[25] <= 4 else 1)) if row[15] <= 0 else (-1 if
        row[1] <= 5 else 2))) if row[37] <= 144 else (2 if row[29] <= 13 else -1)
    )
    score += (
        ((-1 if row[39] <= 48 else 1) if row[35] <= -157 else (((((-2 if row[36] <= 168 else 1) if row[43] <= 39
        else 1) if row[14] <= 87 else (2 if row[43] <= 39 else -1)) if row[20] <= 38 else ((-3 if row[21] <= 10 else
        -1) if row[52] <= 295 else 1)) if row[0] <= 50 else 2)) if row[35] <= 41 else -2
    )
    score += (
        ((2 if row[38] <= -350 else ((-2 if row[31] <= 8 else ((((5 if row[57] <= 44 else 0) if row[23] <= 15 else
        0) if row[53] <= -190 else -1) if row[33] <= 0 else (0 if row[23] <= 45 else 2))) if row[14] <= 1022 else (1
        if row[33] <= 0 else -2))) if row[45] <= 21 else -2) if row[57] <= 74 else -2
    )
    score += (
        (((((0 if row[44] <= 15 else 1) if row[48] <= 4 else (2 if row[10] <= 10 else -2)) if row[48] <= 7 else ((-1
        if row[23] <= 0 else 1) if row[14] <= 128 else (3 if row[46] <= 6 else -1))) if row[46] <= 227 else (-2 if
        row[40] <= -319 else 1)) if row[35] <= 156 else -2) if row[29] <= 13 else -2
    )
    score += (
        -2 if row[9] <= -318 else (((-1 if row[3] <= -12 else 0) if row[39] <= -34 else (2 if row[50] <= 4 else ((1
        if row[54] <= -108 else -2) if row[9] <= 0 else 2))) if row[56] <= 20 else (((-3 if row[50] <= 3 else (2 if
        row[27] <= 0 else -1)) if row[0] <= 67 else 1) if row[52] <= 295 else 2))
    )
    score += (
        (((((1 if row[40] <= -732 else -1) if row[22] <= 37 else -1) if row[39] <= -323 else (2 if row[55] <= 204
        else 0)) if row[39] <= -159 else (-1 if row[33] <= 7 else 1)) if row[13] <= 108 else (0 if row[41] <= -1211
        else (-1 if row[55] <= 86 else 3))) if row[35] <= 18 else (-2 if row[44] <= 9 else 1)
    )
    score += (
        (((4 if row[55] <= 46 else (2 if row[14] <= 379 else -1)) if row[29] <= 0 else (-2 if row[55] <= 122 else
        1)) if row[0] <= 12 else (((((0 if row[14] <= 334 else 1) if row[13] <= 47 else -1) if row[14] <= 1022 else
        -2) if row[13] <= 108 else 1) if row[35] <= -46 else -1)) if row[13] <= 938 else -2
    )
    score += (
        (-1 if row[0] <= 17 else ((0 if row[56] <= 33 else 2) if row[49] <= 508 else 2)) if row[27] <= 0 else ((3 if
        row[33] <= 1 else ((2 if row[57] <= 27 else (((2 if row[41] <= -1164 else -2) if row[49] <= 326 else -2) if
        row[56] <= 3 else 1)) if row[56] <= 21 else -2)) if row[19] <= 1 else 0)
    )
    score += (
        (((((((-1 if row[32] <= 6 else 0) if row[14] <= 552 else -1) if row[56] <= 22 else -2) if row[50] <= 8 else
        -2) if row[50] <= 11 else 1) if row[50] <= 12 else -3) if row[50] <= 15 else (-1 if row[56] <= 1 else 2)) if
        row[52] <= 295 else (1 if row[55] <= 370 else (-2 if row[50] <= 7 else 1))
    )
    score += (
        (-2 if row[52] <= -358 else ((2 if row[30] <= 4 else -1) if row[18] <= 1545 else -1)) if row[57] <= 13 else
        (((-3 if row[33] <= 5 else 0) if row[39] <= -110 else (1 if row[56] <= 7 else -2)) if row[57] <= 22 else
        (((1 if row[56] <= 1 else -1) if row[18] <= 1260 else 2) if row[50] <= 15 else 2))
    )
    score += (
        (((((0 if row[31] <= 8 else 2) if row[0] <= 12 else ((-1 if row[52] <= 52 else 1) if row[40] <= -742 else (0
        if row[10] <= 31 else -1))) if row[13] <= 429 else -1) if row[31] <= 98 else ((-1 if row[22] <= 20 else 2)
        if row[22] <= 26 else -3)) if row[37] <= 95 else 1) if row[3] <= 92 else -1
    )
    score += (
        ((-1 if row[14] <= 164 else (((3 if row[11] <= 8 else -1) if row[4] <= 0 else -1) if row[14] <= 408 else (-2
        if row[19] <= 5 else 1))) if row[42] <= 32 else (((3 if row[9] <= -99 else 0) if row[51] <= 4 else 0) if
        row[19] <= 1 else (0 if row[14] <= 552 else -2))) if row[33] <= 15 else -2
    )
    score += (
        ((((-3 if row[4] <= 1 else 0) if row[49] <= 334 else 1) if row[3] <= 24 else 1) if row[32] <= 3 else -3) if
        row[32] <= 5 else ((-1 if row[3] <= -12 else 2) if row[1] <= 9 else (-1 if row[0] <= 8 else ((2 if row[49]
        <= 196 else 0) if row[0] <= 12 else (0 if row[58] <= 1 else 1))))
    )
    score += (
        (-1 if row[9] <= -67 else ((0 if row[26] <= 3 else (3 if row[45] <= 2 else -1)) if row[9] <= 0 else -1)) if
        row[44] <= 9 else (((1 if row[41] <= -1432 else (-3 if row[45] <= 0 else 0)) if row[44] <= 15 else (-1 if
        row[43] <= 40 else 1)) if row[56] <= 2 else (-1 if row[48] <= -3 else 1))
    )
    score += (
        ((((-1 if row[14] <= 76 else ((2 if row[31] <= 47 else -1) if row[50] <= 4 else (2 if row[38] <= -163 else
        -1))) if row[18] <= 0 else -1) if row[52] <= 282 else ((-1 if row[20] <= 29 else (0 if row[42] <= 32 else
        3)) if row[52] <= 417 else -1)) if row[43] <= 57 else -1) if row[43] <= 86 else 1
    )
    score += (
        ((((1 if row[1] <= 3 else -1) if row[14] <= 552 else -2) if row[1] <= 8 else 1) if row[35] <= -106 else (((0
        if row[39] <= -147 else -2) if row[39] <= -34 else 1) if row[44] <= 14 else 1)) if row[48] <= 4 else ((-1 if
        row[44] <= 1 else 2) if row[10] <= 10 else (-2 if row[14] <= 164 else 0))
    )
    score += (
        -1 if row[40] <= -1050 else ((((0 if row[40] <= -470 else 2) if row[42] <= 89 else (3 if row[17] <= 3 else
        0)) if row[49] <= 309 else -1) if row[39] <= -147 else ((-1 if row[49] <= 113 else (3 if row[49] <= 142 else
        ((0 if row[39] <= 75 else 2) if row[57] <= 41 else -1))) if row[14] <= 233 else -2))
    )
    return score
# fmt: on
