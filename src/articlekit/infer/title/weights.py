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
        (-121 if row[35] <= 32 else (-120 if row[22] <= -277 else (-95 if row[15] <= 0 else -119))) if row[22] <=
        -82 else ((((-94 if row[3] <= 16 else -116) if row[15] <= 0 else -120) if row[20] <= -85 else -118) if
        row[33] <= 32 else (((-79 if row[20] <= 21 else -110) if row[64] <= 4 else -107) if row[15] <= 0 else -116))
    )
    score += (
        (-11 if row[52] <= 0 else ((-3 if row[33] <= 15 else (22 if row[52] <= 4 else -4)) if row[39] <= 1 else
        -10)) if row[23] <= -1 else (((-4 if row[3] <= 4 else (14 if row[8] <= 16 else -7)) if row[15] <= 0 else -9)
        if row[33] <= 32 else (-7 if row[52] <= 0 else (23 if row[52] <= 4 else 3)))
    )
    score += (
        (-11 if row[33] <= 48 else (-9 if row[52] <= 0 else (10 if row[51] <= 3 else -7))) if row[22] <= -133 else
        (((-10 if row[52] <= 0 else (-1 if row[3] <= 3 else 13)) if row[38] <= 1 else -9) if row[33] <= 18 else (-8
        if row[52] <= 0 else ((20 if row[8] <= 14 else -2) if row[38] <= 1 else 2)))
    )
    score += (
        (-11 if row[52] <= 0 else (-9 if row[36] <= 9 else (13 if row[52] <= 5 else -5))) if row[22] <= -86 else
        (((2 if row[38] <= 1 else -7) if row[20] <= -39 else -11) if row[36] <= 3 else (-8 if row[52] <= 0 else
        (((15 if row[20] <= -61 else -1) if row[36] <= 11 else 21) if row[20] <= 46 else -4)))
    )
    score += (
        (-11 if row[67] <= -175 else (-5 if row[36] <= 4 else 3)) if row[67] <= -62 else ((13 if row[47] <= 0 else
        -9) if row[42] <= -1 else (((-1 if row[67] <= 47 else 8) if row[47] <= 0 else -3) if row[36] <= 3 else ((1
        if row[47] <= 8 else 11) if row[67] <= 21 else (18 if row[70] <= 0 else 7))))
    )
    score += (
        ((-8 if row[68] <= -277 else (-6 if row[36] <= 1 else (14 if row[15] <= 0 else -5))) if row[0] <= 1 else
        (-10 if row[33] <= 41 else (-9 if row[23] <= -170 else (-8 if row[60] <= 2 else 9)))) if row[23] <= -1 else
        (-5 if row[34] <= 48 else ((1 if row[36] <= 3 else 14) if row[15] <= 0 else -5))
    )
    score += (
        ((-11 if row[63] <= 11 else -5) if row[67] <= -175 else (-7 if row[36] <= 2 else (-4 if row[22] <= -218 else
        5))) if row[67] <= -62 else ((-9 if row[63] <= 7 else 5) if row[22] <= -277 else ((4 if row[39] <= 2 else
        -5) if row[36] <= 1 else ((-1 if row[34] <= 53 else 9) if row[67] <= 21 else 15)))
    )
    score += (
        (-9 if row[30] <= 0 else 0) if row[22] <= -159 else ((0 if row[20] <= -110 else -8) if row[36] <= 2 else (-8
        if row[4] <= 1 else ((((15 if row[37] <= 9 else ((6 if row[53] <= 202 else -5) if row[36] <= 12 else 13)) if
        row[20] <= 46 else -3) if row[3] <= 18 else -5) if row[39] <= 2 else -1)))
    )
    score += (
        (-8 if row[30] <= 0 else 1) if row[22] <= -133 else (((-4 if row[2] <= 16 else ((-2 if row[7] <= 16 else 12)
        if row[51] <= 3 else 0)) if row[20] <= -82 else -8) if row[35] <= 10 else ((((6 if row[2] <= 27 else 14) if
        row[20] <= 46 else -3) if row[15] <= 0 else -2) if row[2] <= 98 else -7))
    )
    score += (
        (((-10 if row[34] <= 48 else -3) if row[59] <= 1 else -11) if row[67] <= -150 else (-5 if row[34] <= 69 else
        5)) if row[67] <= -62 else ((-8 if row[63] <= 3 else (-5 if row[69] <= -447 else 11)) if row[23] <= -179
        else (-1 if row[34] <= 16 else ((0 if row[35] <= 6 else 8) if row[67] <= 103 else 12)))
    )
    score += (
        -9 if row[52] <= 0 else (((-1 if row[34] <= 74 else 9) if row[52] <= 1 else (((-6 if row[2] <= 9 else 3) if
        row[20] <= -39 else -9) if row[66] <= 1 else -9)) if row[2] <= 27 else (-2 if row[34] <= 39 else ((-2 if
        row[57] <= 1 else (4 if row[4] <= 5 else 12)) if row[20] <= 0 else -2)))
    )
    score += (
        (-8 if row[35] <= 32 else ((-4 if row[7] <= 42 else 9) if row[46] <= 93 else -9)) if row[22] <= -133 else
        ((((-2 if row[35] <= 48 else 5) if row[2] <= 27 else (2 if row[7] <= 14 else 10)) if row[2] <= 98 else (-8
        if row[7] <= 47 else 4)) if row[38] <= 1 else (-7 if row[35] <= 15 else 1))
    )
    score += (
        (-10 if row[67] <= -252 else -5) if row[67] <= -150 else ((-8 if row[69] <= -447 else (7 if row[69] <= -155
        else -4)) if row[22] <= -277 else ((((0 if row[53] <= 123 else 8) if row[37] <= 33 else -4) if row[20] <=
        -85 else -4) if row[67] <= 21 else (1 if row[40] <= 1 else (10 if row[20] <= 0 else 0))))
    )
    score += (
        (-10 if row[67] <= -266 else (-6 if row[25] <= 57 else 2)) if row[67] <= -150 else (((-1 if row[53] <= 361
        else 5) if row[67] <= 21 else (9 if row[13] <= 0 else 3)) if row[0] <= 1 else ((-7 if row[25] <= -56 else 3)
        if row[21] <= -70 else ((-1 if row[40] <= 2 else 11) if row[38] <= 1 else -5)))
    )
    score += (
        (-9 if row[63] <= 7 else 1) if row[52] <= 0 else ((((1 if row[53] <= 160 else -5) if row[36] <= 1 else 3) if
        row[64] <= 4 else (-8 if row[63] <= 15 else 3)) if row[36] <= 4 else ((5 if row[36] <= 13 else 10) if
        row[64] <= 8 else (4 if row[1] <= 1 else (-8 if row[35] <= 36 else 2))))
    )
    score += (
        (-9 if row[63] <= 7 else ((9 if row[53] <= 180 else -3) if row[15] <= 0 else -6)) if row[52] <= 0 else (((2
        if row[63] <= 5 else (5 if row[52] <= 1 else -6)) if row[41] <= -1 else -7) if row[2] <= 25 else ((-2 if
        row[53] <= 91 else (8 if row[10] <= 0 else -3)) if row[52] <= 4 else -2))
    )
    score += (
        (-9 if row[4] <= 9 else ((-3 if row[34] <= 27 else 4) if row[38] <= 1 else -7)) if row[34] <= 48 else (-6 if
        row[22] <= -291 else ((((2 if row[4] <= 3 else -8) if row[4] <= 5 else (5 if row[3] <= 6 else 11)) if
        row[38] <= 1 else -1) if row[59] <= 2 else (-8 if row[69] <= 22 else 1)))
    )
    score += (
        ((2 if row[53] <= 170 else -8) if row[15] <= 0 else -10) if row[52] <= 0 else ((((8 if row[71] <= 1 else (5
        if row[46] <= 17 else -5)) if row[15] <= 0 else -3) if row[52] <= 4 else (3 if row[41] <= -1 else -5)) if
        row[20] <= -90 else ((4 if row[68] <= -229 else -6) if row[20] <= -29 else -7))
    )
    score += (
        (-8 if row[63] <= 7 else (-4 if row[34] <= 69 else 6)) if row[52] <= 0 else ((-3 if row[36] <= 1 else ((5 if
        row[44] <= 9 else (5 if row[22] <= -21 else -2)) if row[36] <= 13 else (11 if row[42] <= 8 else (-4 if
        row[4] <= 5 else (9 if row[51] <= 1 else 2))))) if row[38] <= 1 else -6)
    )
    score += (
        (-8 if row[28] <= 39 else (7 if row[15] <= 0 else -4)) if row[52] <= 0 else (((-2 if row[35] <= 65 else 5)
        if row[2] <= 27 else ((((7 if row[2] <= 98 else -4) if row[68] <= -290 else -2) if row[63] <= 7 else 9) if
        row[15] <= 0 else -3)) if row[38] <= 1 else (-6 if row[35] <= 15 else 1))
    )
    score += (
        (-8 if row[63] <= 11 else (-6 if row[3] <= 7 else 4)) if row[67] <= -150 else ((4 if row[53] <= 196 else -7)
        if row[52] <= -1 else ((((1 if row[58] <= 1 else 10) if row[20] <= -39 else -3) if row[69] <= -68 else (-1
        if row[63] <= 15 else 7)) if row[67] <= 128 else (4 if row[3] <= 6 else 9)))
    )
    score += (
        (-7 if row[63] <= 7 else 2) if row[52] <= 0 else (((-4 if row[56] <= 1 else 2) if row[2] <= 21 else ((-6 if
        row[63] <= 1 else 7) if row[7] <= 14 else (9 if row[42] <= 0 else (7 if row[9] <= 1 else 1)))) if row[38] <=
        1 else ((3 if row[63] <= 4 else -5) if row[21] <= -153 else -7))
    )
    score += (
        ((-7 if row[36] <= 8 else 2) if row[59] <= 1 else -9) if row[67] <= -150 else ((0 if row[68] <= -126 else
        -7) if row[36] <= 1 else ((6 if row[0] <= 0 else -5) if row[42] <= -1 else ((6 if row[42] <= 4 else (-2 if
        row[67] <= 180 else 4)) if row[34] <= 82 else (-2 if row[2] <= 8 else 8))))
    )
    score += (
        (-8 if row[35] <= 36 else -3) if row[67] <= -150 else ((-7 if row[28] <= -168 else (6 if row[38] <= 0 else
        -4)) if row[22] <= -292 else (((((-5 if row[67] <= 0 else 2) if row[34] <= 70 else 5) if row[28] <= -49 else
        (8 if row[38] <= 1 else 0)) if row[42] <= 12 else -4) if row[67] <= 180 else 6))
    )
    score += (
        (-8 if row[4] <= 5 else ((-4 if row[52] <= -1 else ((7 if row[42] <= 7 else 0) if row[44] <= 9 else -2)) if
        row[52] <= 4 else -6)) if row[34] <= 69 else (-4 if row[40] <= 1 else ((-4 if row[52] <= 1 else 4) if row[4]
        <= 6 else (-4 if row[60] <= 0 else (-2 if row[52] <= -2 else 7))))
    )
    if not -400 < score < 400:
        return score
    score += (
        (-6 if row[11] <= 0 else 2) if row[4] <= 5 else ((((((6 if row[57] <= 3 else 0) if row[44] <= 9 else (3 if
        row[20] <= -82 else -4)) if row[8] <= 14 else -5) if row[0] <= 3 else -7) if row[20] <= -29 else -8) if
        row[36] <= 10 else ((-1 if row[34] <= 53 else 7) if row[38] <= 1 else -3))
    )
    score += (
        (((((-4 if row[5] <= 3 else 5) if row[34] <= 27 else 1) if row[1] <= 2 else -7) if row[15] <= 0 else -8) if
        row[29] <= 0 else 7) if row[34] <= 69 else ((((-1 if row[7] <= 20 else 7) if row[42] <= 10 else (3 if
        row[51] <= 4 else -4)) if row[1] <= 5 else -5) if row[46] <= 174 else -6)
    )
    score += (
        (((-4 if row[2] <= 10 else ((6 if row[42] <= 6 else (-1 if row[43] <= 90 else 5)) if row[14] <= 0 else -7))
        if row[2] <= 98 else -5) if row[0] <= 1 else ((-6 if row[33] <= 51 else (-6 if row[47] <= 1 else 4)) if
        row[30] <= 0 else 5)) if row[20] <= -29 else (-8 if row[36] <= 12 else 2)
    )
    score += (
        (-8 if row[67] <= -276 else (-4 if row[2] <= 45 else (-3 if row[69] <= -330 else 6))) if row[67] <= -62 else
        (-4 if row[52] <= -2 else ((-3 if row[4] <= 5 else ((1 if row[64] <= 1 else 9) if row[69] <= -219 else ((2
        if row[43] <= 31 else -3) if row[67] <= 180 else 4))) if row[29] <= 0 else 10))
    )
    score += (
        (((-5 if row[23] <= -179 else ((-9 if row[45] <= 299 else 2) if row[55] <= 0 else ((-1 if row[36] <= 1 else
        3) if row[14] <= 0 else -7))) if row[8] <= 14 else -7) if row[0] <= 4 else -7) if row[36] <= 9 else (((-4 if
        row[23] <= -307 else 5) if row[64] <= 8 else -2) if row[15] <= 0 else -6)
    )
    score += (
        ((-6 if row[36] <= 4 else (-2 if row[67] <= -276 else 5)) if row[59] <= 1 else -8) if row[67] <= -150 else
        ((-3 if row[22] <= -324 else ((2 if row[36] <= 16 else (8 if row[71] <= 1 else (-6 if row[39] <= 0 else 6)))
        if row[6] <= 0 else -4)) if row[20] <= -29 else (-7 if row[36] <= 13 else 2))
    )
    score += (
        ((((-7 if row[63] <= 3 else 2) if row[4] <= 5 else (2 if row[39] <= 2 else -5)) if row[20] <= -29 else -8)
        if row[34] <= 69 else (((7 if row[68] <= 63 else -4) if row[37] <= 7 else (-3 if row[39] <= 0 else (5 if
        row[20] <= -85 else -1))) if row[46] <= 195 else -6)) if row[59] <= 3 else -8
    )
    score += (
        (-6 if row[23] <= 46 else 2) if row[67] <= -195 else ((-4 if row[25] <= -64 else 5) if row[2] <= 17 else
        ((-6 if row[28] <= -89 else 4) if row[22] <= -324 else ((7 if row[23] <= -69 else ((-5 if row[25] <= -298
        else 3) if row[37] <= 9 else -4)) if row[67] <= 180 else (1 if row[2] <= 37 else 7))))
    )
    score += (
        -6 if row[67] <= -252 else ((((-3 if row[53] <= 113 else 3) if row[69] <= -78 else -4) if row[45] <= 99 else
        ((-7 if row[34] <= 41 else 3) if row[67] <= -62 else (7 if row[53] <= 196 else (-5 if row[23] <= -161 else
        2)))) if row[34] <= 69 else (-4 if row[2] <= 8 else (-1 if row[23] <= -196 else 5)))
    )
    score += (
        (-3 if row[34] <= 36 else ((-3 if row[7] <= 16 else (((4 if row[24] <= -106 else -2) if row[9] <= 1 else -3)
        if row[2] <= 35 else (7 if row[20] <= -136 else (5 if row[27] <= -1039 else (5 if row[43] <= 15 else -5)))))
        if row[46] <= 210 else (-8 if row[27] <= -639 else 5))) if row[59] <= 3 else -7
    )
    score += (
        ((5 if row[1] <= 6 else -5) if row[45] <= 23 else ((-4 if row[42] <= 14 else 2) if row[45] <= 84 else ((4 if
        row[46] <= 210 else -5) if row[42] <= 14 else ((-8 if row[41] <= 1 else 3) if row[42] <= 27 else 2)))) if
        row[59] <= 1 else (-6 if row[34] <= 96 else (3 if row[1] <= 1 else -3))
    )
    score += (
        (-6 if row[67] <= -304 else (3 if row[54] <= 2 else ((-4 if row[7] <= 35 else 5) if row[20] <= -124 else
        -6))) if row[67] <= -211 else ((((2 if row[28] <= 39 else ((9 if row[33] <= 77 else 0) if row[38] <= 1 else
        -1)) if row[70] <= 1 else -5) if row[14] <= 0 else -7) if row[20] <= -29 else -4)
    )
    score += (
        ((((3 if row[45] <= 19 else -7) if row[58] <= 2 else 5) if row[7] <= 32 else (-1 if row[36] <= 1 else 3)) if
        row[41] <= -1 else -6) if row[63] <= 7 else ((3 if row[42] <= 1 else (-4 if row[45] <= 215 else 3)) if
        row[2] <= 41 else (1 if row[41] <= -1 else (11 if row[64] <= 8 else 0)))
    )
    score += (
        (-7 if row[63] <= 7 else 2) if row[4] <= 5 else (((((8 if row[20] <= -225 else 3) if row[59] <= 3 else -3)
        if row[53] <= 202 else ((-4 if row[52] <= 0 else (2 if row[63] <= 11 else 8)) if row[38] <= 0 else -3)) if
        row[0] <= 6 else -5) if row[20] <= 46 else (-8 if row[35] <= 39 else 2))
    )
    score += (
        ((((-6 if row[23] <= -170 else 1) if row[42] <= -1 else (((1 if row[34] <= 48 else 5) if row[63] <= 12 else
        -5) if row[20] <= 46 else -7)) if row[42] <= 6 else (-4 if row[34] <= 82 else (4 if row[28] <= -185 else
        -2))) if row[1] <= 3 else (-8 if row[35] <= 32 else 2)) if row[63] <= 15 else 8
    )
    score += (
        -7 if row[67] <= -304 else (((-3 if row[67] <= 21 else (-4 if row[23] <= -56 else 2)) if row[63] <= 15 else
        6) if row[2] <= 41 else (((7 if row[43] <= 17 else ((-7 if row[34] <= 57 else 1) if row[67] <= 180 else 4))
        if row[21] <= 36 else -7) if row[63] <= 7 else (10 if row[51] <= 4 else -1)))
    )
    score += (
        -6 if row[67] <= -304 else ((-6 if row[2] <= 8 else (5 if row[45] <= 8 else (-3 if row[64] <= 2 else (-1 if
        row[45] <= 53 else (-1 if row[67] <= -1 else 7))))) if row[2] <= 41 else (((2 if row[23] <= 0 else -7) if
        row[63] <= 7 else 8) if row[51] <= 4 else (4 if row[45] <= 21 else -9)))
    )
    score += (
        ((-4 if row[7] <= 28 else (-2 if row[36] <= 1 else (-3 if row[55] <= 0 else (6 if row[27] <= -514 else
        -4)))) if row[46] <= 7 else (-6 if row[48] <= 0 else 6)) if row[63] <= 7 else ((-2 if row[36] <= 19 else 4)
        if row[47] <= 2 else ((1 if row[3] <= 3 else 9) if row[51] <= 4 else 0))
    )
    score += (
        ((-5 if row[36] <= 4 else (-2 if row[7] <= 50 else 6)) if row[59] <= 2 else -8) if row[67] <= -195 else
        ((((3 if row[1] <= 1 else -3) if row[33] <= 9 else ((-1 if row[57] <= 3 else -6) if row[45] <= 511 else 5))
        if row[36] <= 9 else (4 if row[4] <= 10 else -4)) if row[46] <= 221 else -5)
    )
    score += (
        (((-1 if row[33] <= 48 else (-5 if row[51] <= 14 else 4)) if row[36] <= 8 else ((-2 if row[28] <= -205 else
        6) if row[42] <= 8 else (((-3 if row[33] <= 27 else 6) if row[13] <= 0 else -5) if row[44] <= 9 else (1 if
        row[63] <= 0 else -10)))) if row[63] <= 15 else 6) if row[59] <= 3 else -6
    )
    score += (
        (-6 if row[35] <= 20 else (-3 if row[8] <= 0 else 4)) if row[67] <= -195 else ((((0 if row[67] <= 103 else
        5) if row[53] <= 202 else ((-6 if row[7] <= 15 else ((4 if row[46] <= 25 else -2) if row[42] <= 12 else -2))
        if row[59] <= 1 else -4)) if row[6] <= 0 else -7) if row[29] <= 0 else 7)
    )
    score += (
        -4 if row[4] <= 5 else ((-5 if row[2] <= 8 else ((-2 if row[27] <= -1615 else (((6 if row[43] <= 193 else 1)
        if row[8] <= 14 else -4) if row[71] <= 0 else ((-1 if row[45] <= 127 else 4) if row[51] <= 14 else 7))) if
        row[1] <= 5 else (3 if row[27] <= -930 else -7))) if row[20] <= 21 else -5)
    )
    score += (
        (-8 if row[35] <= 36 else (-2 if row[7] <= 54 else 7)) if row[67] <= -276 else (((4 if row[6] <= 0 else -4)
        if row[64] <= 9 else -2) if row[53] <= 202 else (((-7 if row[65] <= 7 else 5) if row[52] <= 0 else (-5 if
        row[7] <= 14 else 2)) if row[42] <= 12 else (-5 if row[41] <= 1 else 2)))
    )
    score += (
        ((2 if row[45] <= 19 else -6) if row[25] <= -28 else 4) if row[4] <= 5 else (-5 if row[2] <= 8 else (6 if
        row[3] <= 1 else (-5 if row[23] <= -290 else ((((6 if row[57] <= 2 else 0) if row[64] <= 24 else -5) if
        row[53] <= 202 else -2) if row[36] <= 13 else (5 if row[9] <= 2 else -1)))))
    )
    score += (
        -5 if row[67] <= -327 else (((((((-5 if row[21] <= 59 else 3) if row[67] <= 264 else 2) if row[25] <= -298
        else 3) if row[25] <= -167 else (4 if row[69] <= -242 else (-3 if row[36] <= 31 else 5))) if row[6] <= 0
        else -6) if row[25] <= 57 else (9 if row[37] <= 13 else 0)) if row[20] <= 46 else -5)
    )
    if not -400 < score < 400:
        return score
    score += (
        (-5 if row[67] <= -304 else (((2 if row[43] <= 8 else (-3 if row[56] <= 2 else 2)) if row[3] <= 8 else ((6
        if row[38] <= 1 else -3) if row[72] <= 2 else (3 if row[3] <= 10 else -4))) if row[67] <= 287 else (-2 if
        row[23] <= -141 else (6 if row[13] <= 0 else -4)))) if row[29] <= 0 else 5
    )
    score += (
        ((((-2 if row[28] <= -49 else (0 if row[1] <= 0 else 7)) if row[67] <= 180 else (-1 if row[2] <= 25 else 6))
        if row[33] <= 57 else (-6 if row[67] <= 287 else 3)) if row[46] <= 14 else (-6 if row[63] <= 7 else (-3 if
        row[2] <= 35 else 5))) if row[34] <= 90 else (-1 if row[36] <= 9 else 5)
    )
    score += (
        (((-5 if row[22] <= -331 else (-3 if row[7] <= 16 else (5 if row[52] <= 4 else -3))) if row[20] <= -136 else
        (-5 if row[56] <= 1 else 2)) if row[47] <= 1 else (-2 if row[27] <= -1422 else ((9 if row[53] <= 202 else 2)
        if row[1] <= 5 else -3))) if row[59] <= 1 else (-5 if row[22] <= -21 else 0)
    )
    score += (
        (-5 if row[25] <= -28 else 4) if row[4] <= 5 else (((1 if row[72] <= 2 else -6) if row[42] <= -1 else ((6 if
        row[69] <= -68 else (-2 if row[69] <= 201 else ((7 if row[68] <= -44 else -2) if row[25] <= -139 else 0)))
        if row[66] <= 6 else -4)) if row[42] <= 10 else (2 if row[52] <= 1 else -5))
    )
    score += (
        (((-3 if row[45] <= 127 else (-2 if row[58] <= 1 else (6 if row[69] <= 283 else -3))) if row[20] <= -57 else
        (-2 if row[22] <= -55 else 9)) if row[20] <= -29 else -6) if row[34] <= 69 else (((-1 if row[48] <= 0 else
        7) if row[36] <= 9 else (5 if row[71] <= 1 else 0)) if row[46] <= 221 else -5)
    )
    score += (
        (-5 if row[67] <= -485 else ((((1 if row[68] <= -135 else -6) if row[36] <= 1 else 3) if row[40] <= 4 else
        (-6 if row[67] <= 215 else 2)) if row[3] <= 8 else 6)) if row[42] <= 10 else ((-6 if row[68] <= -49 else 2)
        if row[67] <= 201 else (5 if row[53] <= 202 else (-5 if row[34] <= 82 else 3)))
    )
    score += (
        ((((0 if row[39] <= 1 else 5) if row[46] <= 3 else ((-3 if row[54] <= 3 else -8) if row[48] <= 0 else 4)) if
        row[63] <= 7 else ((2 if row[69] <= 22 else (-2 if row[30] <= 0 else -9)) if row[21] <= -272 else (6 if
        row[71] <= 1 else -2))) if row[63] <= 12 else -8) if row[63] <= 15 else 6
    )
    score += (
        (((((((1 if row[54] <= 2 else -5) if row[36] <= 6 else (4 if row[46] <= 221 else -4)) if row[71] <= 1 else
        -4) if row[2] <= 76 else -6) if row[58] <= 1 else (0 if row[36] <= 24 else 4)) if row[14] <= 0 else -7) if
        row[27] <= -395 else -5) if row[25] <= 95 else (-2 if row[2] <= 14 else 5)
    )
    score += (
        (((2 if row[64] <= 14 else -6) if row[43] <= 31 else -3) if row[67] <= 180 else (((((-2 if row[2] <= 43 else
        5) if row[28] <= -216 else 7) if row[44] <= 9 else -2) if row[46] <= 183 else -4) if row[28] <= -61 else
        ((-8 if row[44] <= 8 else 1) if row[67] <= 287 else 3))) if row[25] <= 57 else 4
    )
    score += (
        -4 if row[67] <= -276 else ((((-3 if row[25] <= -327 else ((((5 if row[66] <= 1 else -2) if row[28] <= 109
        else -4) if row[3] <= 5 else -3) if row[67] <= 250 else 7)) if row[53] <= 196 else -1) if row[68] <= 176
        else -6) if row[3] <= 8 else (5 if row[2] <= 76 else (3 if row[72] <= 2 else -5)))
    )
    score += (
        (((-4 if row[2] <= 17 else (((5 if row[37] <= 30 else -3) if row[0] <= 5 else -5) if row[33] <= 0 else (((-3
        if row[42] <= 26 else 3) if row[68] <= -102 else 3) if row[51] <= 4 else -7))) if row[35] <= 78 else 3) if
        row[29] <= 0 else (9 if row[37] <= 9 else -2)) if row[20] <= 136 else -6
    )
    score += (
        (-6 if row[63] <= 3 else 2) if row[4] <= 5 else (((((-1 if row[28] <= -95 else (-1 if row[53] <= 118 else
        7)) if row[33] <= 5 else ((1 if row[69] <= -68 else (2 if row[45] <= 10 else -7)) if row[45] <= 91 else 2))
        if row[36] <= 14 else 5) if row[37] <= 25 else -2) if row[20] <= 46 else -5)
    )
    score += (
        ((5 if row[55] <= 3 else 0) if row[42] <= 9 else -3) if row[45] <= 19 else ((-7 if row[39] <= 0 else -1) if
        row[45] <= 99 else (-3 if row[7] <= 20 else (((-1 if row[67] <= 128 else 5) if row[42] <= 14 else (-7 if
        row[42] <= 26 else 1)) if row[24] <= -297 else (6 if row[71] <= 1 else -2))))
    )
    score += (
        ((((-3 if row[7] <= 55 else 1) if row[20] <= -29 else -5) if row[34] <= 90 else ((2 if row[0] <= 0 else -6)
        if row[2] <= 17 else (5 if row[53] <= 326 else -1))) if row[63] <= 8 else -8) if row[63] <= 11 else (-1 if
        row[46] <= 3 else (-3 if row[36] <= 1 else (8 if row[1] <= 5 else -2)))
    )
    score += (
        (((2 if row[9] <= 0 else (((-3 if row[4] <= 10 else 4) if row[7] <= 60 else 5) if row[7] <= 89 else -6)) if
        row[47] <= 1 else ((0 if row[7] <= 35 else (-2 if row[36] <= 0 else 7)) if row[24] <= -1 else 0)) if row[20]
        <= 0 else -4) if row[59] <= 1 else (0 if row[24] <= -400 else -4)
    )
    score += (
        ((-3 if row[4] <= 5 else (1 if row[52] <= 9 else (-5 if row[37] <= 11 else 3))) if row[25] <= -49 else ((7
        if row[55] <= 3 else 0) if row[19] <= 9 else -4)) if row[37] <= 15 else (((6 if row[28] <= -57 else -4) if
        row[43] <= 31 else -5) if row[43] <= 97 else (-2 if row[58] <= 1 else 4))
    )
    score += (
        (((((2 if row[68] <= -26 else -3) if row[42] <= 10 else (0 if row[25] <= -268 else -5)) if row[8] <= 0 else
        ((6 if row[25] <= -41 else -3) if row[8] <= 14 else -3)) if row[46] <= 102 else (-6 if row[28] <= -72 else
        (7 if row[59] <= 0 else -4))) if row[20] <= 46 else -5) if row[29] <= 0 else 5
    )
    score += (
        (((4 if row[4] <= 9 else -6) if row[2] <= 8 else (2 if row[9] <= 1 else ((4 if row[37] <= 4 else -1) if
        row[42] <= 1 else ((7 if row[4] <= 1 else -6) if row[2] <= 41 else (-5 if row[43] <= 49 else (5 if row[40]
        <= 10 else -4)))))) if row[59] <= 3 else -4) if row[68] <= 176 else -5
    )
    score += (
        -5 if row[67] <= -276 else (-4 if row[2] <= 8 else (5 if row[3] <= 1 else (((-4 if row[57] <= 1 else ((-5 if
        row[22] <= -291 else 2) if row[28] <= -133 else 5)) if row[22] <= -69 else ((-2 if row[67] <= 322 else 3) if
        row[36] <= 16 else (3 if row[2] <= 72 else -2))) if row[46] <= 221 else -5)))
    )
    score += (
        ((((((7 if row[54] <= 2 else -1) if row[46] <= 10 else (-4 if row[65] <= 7 else 5)) if row[58] <= 2 else -4)
        if row[63] <= 1 else 5) if row[37] <= 7 else (-3 if row[24] <= -291 else 1)) if row[59] <= 0 else (-4 if
        row[58] <= 1 else (-6 if row[67] <= -285 else 0))) if row[63] <= 15 else 5
    )
    score += (
        (-5 if row[67] <= -33 else ((4 if row[59] <= 1 else (-7 if row[38] <= 0 else 2)) if row[53] <= 285 else -3))
        if row[58] <= 1 else (-4 if row[67] <= -361 else (-1 if row[36] <= 1 else ((-2 if row[25] <= -374 else 5) if
        row[25] <= -167 else ((-4 if row[25] <= -131 else 7) if row[23] <= -69 else -2))))
    )
    score += (
        ((-3 if row[25] <= -321 else (2 if row[21] <= -93 else 8)) if row[45] <= 23 else (((1 if row[21] <= -219
        else -4) if row[63] <= 1 else (-3 if row[45] <= 35 else 5)) if row[37] <= 15 else (1 if row[25] <= -291 else
        -4))) if row[59] <= 1 else ((-7 if row[35] <= 56 else 1) if row[23] <= -19 else 0)
    )
    score += (
        ((-5 if row[2] <= 10 else (((3 if row[46] <= 16 else -2) if row[35] <= 22 else (4 if row[72] <= 1 else (2 if
        row[45] <= 19 else (-10 if row[45] <= 127 else -1)))) if row[34] <= 90 else (0 if row[56] <= 0 else 6))) if
        row[46] <= 221 else -6) if row[27] <= -709 else (1 if row[3] <= 2 else -4)
    )
    score += (
        ((-6 if row[24] <= -64 else 3) if row[22] <= -324 else (((((3 if row[30] <= 0 else -2) if row[53] <= 192
        else -2) if row[51] <= 5 else (-1 if row[53] <= 180 else 8)) if row[66] <= 1 else (0 if row[2] <= 31 else
        8)) if row[27] <= -709 else (3 if row[37] <= 2 else -4))) if row[6] <= 0 else -6
    )
    score += (
        (((((4 if row[64] <= 4 else -2) if row[45] <= 21 else (-4 if row[52] <= 5 else 2)) if row[2] <= 17 else ((10
        if row[1] <= 1 else 0) if row[3] <= 2 else (-1 if row[2] <= 41 else (5 if row[25] <= -149 else -2)))) if
        row[3] <= 7 else -4) if row[3] <= 8 else 3) if row[3] <= 16 else -5
    )
    if not -400 < score < 400:
        return score
    score += (
        ((-2 if row[4] <= 5 else (3 if row[4] <= 12 else -5)) if row[53] <= 202 else ((((-7 if row[44] <= 4 else 2)
        if row[20] <= -240 else 1) if row[1] <= 0 else -6) if row[63] <= 7 else ((5 if row[20] <= -117 else (-4 if
        row[46] <= 6 else 3)) if row[42] <= 12 else -4))) if row[0] <= 6 else -5
    )
    score += (
        ((-1 if row[8] <= 8 else -6) if row[56] <= 0 else (((((-1 if row[28] <= -175 else 6) if row[28] <= -120 else
        -3) if row[25] <= -89 else 5) if row[3] <= 5 else ((-1 if row[36] <= 22 else 4) if row[33] <= 57 else (1 if
        row[69] <= -278 else -8))) if row[8] <= 2 else 4)) if row[14] <= 0 else -6
    )
    score += (
        -3 if row[42] <= -1 else (((2 if row[0] <= 5 else -5) if row[35] <= 36 else 7) if row[33] <= 8 else (((-4 if
        row[7] <= 42 else ((6 if row[53] <= 257 else -1) if row[21] <= -166 else -4)) if row[63] <= 7 else 4) if
        row[26] <= -475 else ((-2 if row[68] <= -234 else 4) if row[58] <= 2 else -7)))
    )
    score += (
        (-5 if row[67] <= -361 else (((7 if row[69] <= -147 else (-2 if row[37] <= 13 else 3)) if row[1] <= 2 else
        -3) if row[53] <= 133 else ((-2 if row[25] <= -296 else (0 if row[53] <= 334 else 4)) if row[37] <= 12 else
        ((-3 if row[63] <= 7 else 4) if row[20] <= -144 else -5)))) if row[63] <= 15 else 5
    )
    score += (
        (0 if row[35] <= 56 else 5) if row[43] <= 31 else (((1 if row[54] <= 2 else -5) if row[7] <= 33 else ((((7
        if row[43] <= 207 else 0) if row[28] <= -35 else -6) if row[9] <= 2 else -3) if row[3] <= 6 else 4)) if
        row[44] <= 9 else ((-1 if row[7] <= 62 else -7) if row[25] <= -85 else 1))
    )
    score += (
        (((-2 if row[36] <= 4 else ((-2 if row[28] <= -142 else 6) if row[33] <= 8 else (((-4 if row[20] <= -240
        else 1) if row[63] <= 7 else (5 if row[20] <= -136 else (-5 if row[20] <= -57 else 3))) if row[27] <= -395
        else -5))) if row[19] <= 10 else -6) if row[63] <= 12 else -6) if row[63] <= 15 else 4
    )
    score += (
        ((((0 if row[72] <= 3 else (-7 if row[26] <= -231 else 3)) if row[39] <= 0 else ((-4 if row[42] <= -1 else
        (1 if row[72] <= 3 else (6 if row[2] <= 57 else -2))) if row[30] <= 0 else -5)) if row[45] <= 511 else 4) if
        row[27] <= -395 else (2 if row[20] <= -217 else -6)) if row[25] <= 57 else 3
    )
    score += (
        ((-2 if row[2] <= 17 else 5) if row[40] <= 2 else (-3 if row[67] <= 322 else 4)) if row[34] <= 69 else (-4
        if row[36] <= 1 else (3 if row[42] <= 10 else (((-4 if row[45] <= 99 else 3) if row[2] <= 47 else 5) if
        row[44] <= 9 else (1 if row[45] <= 53 else (-8 if row[45] <= 281 else 1)))))
    )
    score += (
        ((((-4 if row[39] <= 1 else (7 if row[68] <= -220 else -3)) if row[36] <= 2 else ((-3 if row[4] <= 1 else 5)
        if row[72] <= 4 else -3)) if row[69] <= -231 else (-1 if row[35] <= 78 else 2)) if row[46] <= 102 else (-5
        if row[26] <= -337 else 3)) if row[48] <= 0 else (8 if row[68] <= -216 else -2)
    )
    score += (
        ((((6 if row[71] <= 0 else -2) if row[3] <= 1 else (-2 if row[66] <= 1 else 2)) if row[51] <= 10 else (5 if
        row[59] <= 1 else -2)) if row[66] <= 5 else -5) if row[36] <= 16 else ((((4 if row[59] <= 0 else -2) if
        row[71] <= 1 else -4) if row[26] <= -715 else 5) if row[27] <= -440 else -3)
    )
    score += (
        ((4 if row[25] <= -149 else -4) if row[43] <= 11 else ((-3 if row[2] <= 9 else 4) if row[40] <= 4 else 0))
        if row[53] <= 170 else (((-3 if row[48] <= 0 else 5) if row[25] <= 172 else 4) if row[36] <= 15 else (5 if
        row[43] <= 29 else (2 if row[9] <= 1 else (-6 if row[9] <= 3 else 2))))
    )
    score += (
        -3 if row[42] <= -1 else (-4 if row[55] <= 0 else (((3 if row[42] <= 14 else -2) if row[58] <= 1 else 5) if
        row[27] <= -1244 else ((7 if row[55] <= 2 else -2) if row[20] <= -291 else ((1 if row[20] <= 46 else -5) if
        row[42] <= 9 else ((-2 if row[35] <= 56 else -10) if row[53] <= 264 else 1)))))
    )
    score += (
        (((-1 if row[34] <= 48 else (-1 if row[7] <= 50 else (-1 if row[69] <= -1390 else 7))) if row[33] <= 30 else
        (((3 if row[35] <= 25 else (1 if row[25] <= -351 else -6)) if row[26] <= -847 else 3) if row[26] <= -656
        else (1 if row[69] <= -155 else -5))) if row[63] <= 12 else -6) if row[63] <= 15 else 5
    )
    score += (
        (((((3 if row[72] <= 4 else -1) if row[68] <= 245 else -4) if row[38] <= 1 else (4 if row[28] <= -110 else
        -2)) if row[43] <= 273 else -2) if row[20] <= 21 else -3) if row[42] <= 10 else ((-4 if row[34] <= 39 else
        (-2 if row[2] <= 33 else 4)) if row[33] <= 57 else (3 if row[27] <= -1499 else -6))
    )
    score += (
        (((-6 if row[7] <= 77 else 2) if row[22] <= -324 else (((-1 if row[56] <= 0 else 8) if row[22] <= -231 else
        ((3 if row[27] <= -1244 else (2 if row[63] <= 4 else -3)) if row[2] <= 98 else (-7 if row[68] <= -229 else
        4))) if row[6] <= 0 else -5)) if row[27] <= -514 else -2) if row[14] <= 0 else -6
    )
    score += (
        ((-6 if row[20] <= -399 else (2 if row[63] <= 5 else -6)) if row[46] <= 3 else (-4 if row[48] <= 0 else 4))
        if row[63] <= 7 else ((7 if row[2] <= 76 else -1) if row[20] <= -225 else (4 if row[25] <= -293 else (-3 if
        row[46] <= 9 else (-4 if row[20] <= -176 else (-2 if row[36] <= 2 else 5)))))
    )
    score += (
        (((((-5 if row[2] <= 17 else 1) if row[56] <= 1 else ((2 if row[46] <= 34 else 9) if row[9] <= 2 else -1))
        if row[3] <= 5 else -3) if row[29] <= 0 else 5) if row[3] <= 8 else (((5 if row[3] <= 13 else -2) if row[27]
        <= -959 else -3) if row[46] <= 5 else 6)) if row[59] <= 2 else -3
    )
    score += (
        ((((((0 if row[53] <= 146 else -8) if row[20] <= -259 else ((2 if row[4] <= 9 else -7) if row[36] <= 1 else
        1)) if row[7] <= 55 else 1) if row[7] <= 90 else (-1 if row[3] <= 2 else -6)) if row[4] <= 11 else 4) if
        row[23] <= 69 else 5) if row[34] <= 90 else (-4 if row[36] <= 1 else 2)
    )
    score += (
        ((-4 if row[67] <= -294 else (((6 if row[68] <= -7 else -3) if row[33] <= 9 else (3 if row[26] <= -493 else
        -5)) if row[43] <= 31 else ((6 if row[4] <= 2 else (-6 if row[4] <= 5 else 0)) if row[27] <= -543 else -5)))
        if row[8] <= 2 else (5 if row[33] <= 77 else -4)) if row[8] <= 14 else -4
    )
    score += (
        (((0 if row[30] <= 0 else -4) if row[66] <= 1 else (-2 if row[43] <= 49 else 5)) if row[25] <= -89 else (-1
        if row[43] <= 11 else 4)) if row[27] <= -709 else ((5 if row[27] <= -575 else -1) if row[25] <= -167 else (2
        if row[43] <= 8 else (-7 if row[25] <= -49 else (3 if row[69] <= -121 else -3))))
    )
    score += (
        (-1 if row[28] <= -95 else (((-1 if row[4] <= 10 else 6) if row[7] <= 60 else 7) if row[9] <= 5 else (4 if
        row[45] <= 14 else -5))) if row[33] <= 8 else ((((1 if row[28] <= -64 else -4) if row[36] <= 16 else 3) if
        row[45] <= 35 else -4) if row[45] <= 127 else (-3 if row[4] <= 6 else 2))
    )
    score += (
        2 if row[45] <= 19 else ((-6 if row[39] <= 0 else (-4 if row[43] <= 19 else ((((-3 if row[2] <= 10 else 7)
        if row[63] <= 8 else -2) if row[1] <= 1 else -2) if row[2] <= 55 else -4))) if row[45] <= 99 else (2 if
        row[42] <= 14 else ((1 if row[9] <= 1 else -6) if row[43] <= 293 else 4)))
    )
    score += (
        ((((((((0 if row[21] <= -18 else -5) if row[63] <= 7 else (0 if row[68] <= -252 else 6)) if row[33] <= 71
        else (-6 if row[43] <= 52 else 0)) if row[35] <= 60 else 2) if row[14] <= 0 else -5) if row[19] <= 10 else
        -6) if row[68] <= 263 else -5) if row[63] <= 12 else -6) if row[63] <= 15 else 3
    )
    score += (
        -4 if row[2] <= 8 else ((-4 if row[20] <= -96 else (8 if row[1] <= 2 else -2)) if row[3] <= 1 else (((-1 if
        row[53] <= 113 else 5) if row[33] <= 5 else (-2 if row[28] <= -49 else (4 if row[33] <= 80 else -3))) if
        row[20] <= -136 else (-3 if row[34] <= 89 else (3 if row[28] <= -48 else -3))))
    )
    score += (
        -4 if row[2] <= 8 else (((-3 if row[42] <= -1 else ((-2 if row[25] <= -293 else (4 if row[47] <= 11 else
        -4)) if row[42] <= 1 else (-1 if row[67] <= 304 else 3))) if row[20] <= -57 else (-3 if row[67] <= -195 else
        7)) if row[20] <= -29 else (-5 if row[55] <= 2 else (4 if row[64] <= 4 else -3)))
    )
    return score
# fmt: on
