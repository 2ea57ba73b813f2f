"""The model of boilerplate. Written by `training/boilerplate.py`; do not edit.

Learnt from 2848 pages (dev.jsonl.gz, resiliparse.jsonl.gz, languages.jsonl.gz, long.jsonl.gz)
by `python training/boilerplate.py CORPUS ... --write`, LightGBM 4.7.0.
Recall of lines at a precision of .88, cross-validated by domain: 0.23 in dev.jsonl.gz;
0.60 in resiliparse.jsonl.gz;
0.27 in languages.jsonl.gz;
0.07 in long.jsonl.gz.
"""

from __future__ import annotations

# fmt: off

def boilerplate(row: list[int]) -> int:
    """Score whether a line is boilerplate, in hundredths of a log-odd. See `features.LINE`."""
    score = 0
    score += (
        (((12 if row[53] <= -896 else 20) if row[1] <= 35 else (17 if row[22] <= 2 else 7)) if row[0] <= 0 else
        (((24 if row[40] <= 2 else 6) if row[53] <= -655 else 25) if row[45] <= 0 else 4)) if row[54] <= -15 else
        (((13 if row[3] <= 5 else (24 if row[40] <= 4 else 18)) if row[53] <= -675 else ((27 if row[40] <= 4 else (8
        if row[53] <= -187 else 26)) if row[43] <= 0 else 28)) if row[0] <= 0 else ((21 if row[25] <= 8 else (25 if
        row[22] <= 5 else (19 if row[43] <= 1 else 6))) if row[1] <= 19 else 8))
    )
    score += (
        ((-7 if row[53] <= -854 else (-6 if row[6] <= 44 else 4)) if row[35] <= 0 else ((-11 if row[57] <= -99 else
        10) if row[43] <= 0 else -13)) if row[62] <= 0 else ((((4 if row[1] <= 18 else (-3 if row[9] <= 0 else 8))
        if row[20] <= 0 else 12) if row[53] <= -675 else ((-9 if row[43] <= 0 else ((10 if row[1] <= 28 else (-10 if
        row[2] <= 1 else 5)) if row[62] <= 11 else -7)) if row[6] <= 15 else 10)) if row[35] <= 0 else (((0 if
        row[7] <= 4 else -8) if row[11] <= 0 else 11) if row[1] <= 19 else -9))
    )
    score += (
        (((-2 if row[42] <= 0 else -7) if row[57] <= -144 else (2 if row[29] <= 32 else -8)) if row[35] <= 0 else
        (((10 if row[42] <= 1 else -13) if row[57] <= -99 else 9) if row[43] <= 0 else -12)) if row[54] <= -15 else
        (((((-4 if row[48] <= 2 else 2) if row[23] <= 3 else 7) if row[57] <= -153 else 7) if row[49] <= 21 else ((4
        if row[54] <= 183 else 12) if row[48] <= 0 else 12)) if row[35] <= 0 else (((7 if row[43] <= 1 else -9) if
        row[48] <= 0 else 4) if row[28] <= 19 else (1 if row[32] <= 3 else -8)))
    )
    score += (
        (((5 if row[21] <= 2 else ((-2 if row[45] <= 3 else 5) if row[22] <= 3 else ((-6 if row[56] <= -42 else -1)
        if row[26] <= 23 else (-1 if row[60] <= 0 else 9)))) if row[55] <= -20 else (8 if row[22] <= 5 else ((5 if
        row[21] <= 5 else (-9 if row[30] <= 3 else (4 if row[29] <= 18 else -2))) if row[9] <= 0 else 11))) if
        row[20] <= 0 else 12) if row[0] <= 0 else (((-8 if row[55] <= -71 else 7) if row[43] <= 0 else (-11 if
        row[55] <= 27 else -2)) if row[56] <= -25 else (-1 if row[29] <= 20 else -7))
    )
    score += (
        (((-8 if row[62] <= 0 else -4) if row[24] <= 98 else ((-4 if row[33] <= 9 else 4) if row[59] <= 4 else -9))
        if row[25] <= 91 else (((9 if row[33] <= 10 else -5) if row[2] <= 1 else 1) if row[4] <= 3 else (-1 if
        row[27] <= 9 else -10))) if row[54] <= 6 else ((((-3 if row[25] <= 79 else 4) if row[49] <= -106 else 5) if
        row[59] <= 3 else (-11 if row[4] <= 1 else ((3 if row[58] <= 3 else -7) if row[15] <= 0 else -7))) if
        row[49] <= 52 else (10 if row[26] <= 12 else (7 if row[7] <= 3 else -11)))
    )
    score += (
        ((-9 if row[3] <= 3 else ((1 if row[42] <= 0 else (-7 if row[62] <= 0 else 0)) if row[53] <= -635 else (7 if
        row[3] <= 11 else -4))) if row[34] <= 0 else -9) if row[54] <= -15 else (((-7 if row[3] <= 5 else (4 if
        row[59] <= 3 else -4)) if row[53] <= -916 else ((6 if row[40] <= 4 else ((4 if row[41] <= 3 else -9) if
        row[6] <= 46 else 6)) if row[20] <= 0 else 11)) if row[34] <= 0 else ((((-2 if row[25] <= 10 else -11) if
        row[25] <= 98 else 2) if row[54] <= 174 else 5) if row[62] <= 10 else -13))
    )
    score += (
        ((-5 if row[53] <= -1002 else ((0 if row[53] <= -616 else 5) if row[29] <= 22 else (0 if row[57] <= -84 else
        -11))) if row[34] <= 0 else (-8 if row[34] <= 2 else -2)) if row[54] <= 6 else ((((((-1 if row[33] <= 9 else
        4) if row[9] <= 0 else 9) if row[42] <= 1 else -3) if row[53] <= -655 else (7 if row[37] <= 4 else (-10 if
        row[30] <= 3 else (-10 if row[29] <= 3 else 9)))) if row[20] <= 0 else 10) if row[34] <= 0 else (((2 if
        row[29] <= 19 else -4) if row[20] <= 2 else 9) if row[26] <= 17 else -10))
    )
    score += (
        (((-3 if row[44] <= 1 else -8) if row[48] <= 2 else (-6 if row[49] <= -146 else -1)) if row[53] <= -790 else
        (((((5 if row[8] <= 0 else (1 if row[49] <= -72 else -8)) if row[43] <= 2 else 7) if row[29] <= 26 else -6)
        if row[44] <= 2 else (-1 if row[26] <= 2 else -8)) if row[48] <= 3 else (8 if row[44] <= 1 else 3))) if
        row[49] <= -34 else (((1 if row[49] <= 66 else 7) if row[48] <= 1 else 9) if row[37] <= 4 else ((-7 if
        row[43] <= 2 else 8) if row[26] <= 1 else (6 if row[59] <= 2 else -8)))
    )
    score += (
        (((3 if row[22] <= 2 else (-8 if row[33] <= 3 else (4 if row[21] <= 2 else -4))) if row[36] <= 0 else (4 if
        row[12] <= 0 else -9)) if row[0] <= 0 else -8) if row[54] <= -30 else (((5 if row[22] <= 5 else (6 if
        row[21] <= 4 else (((-2 if row[36] <= 0 else (7 if row[41] <= 3 else (8 if row[36] <= 1 else (2 if row[40]
        <= 4 else -12)))) if row[15] <= 0 else -8) if row[11] <= 0 else 8))) if row[20] <= 0 else 10) if row[35] <=
        0 else ((3 if row[29] <= 19 else -4) if row[26] <= 14 else -7))
    )
    score += (
        ((((-4 if row[33] <= 9 else (2 if row[27] <= 54 else 11)) if row[7] <= 1 else -6) if row[45] <= 0 else ((-3
        if row[55] <= -47 else 4) if row[22] <= 4 else (1 if row[28] <= 4 else -7))) if row[48] <= 2 else ((6 if
        row[22] <= 5 else ((8 if row[23] <= 0 else (-6 if row[33] <= 1 else 2)) if row[1] <= 32 else -4)) if row[34]
        <= 0 else -5)) if row[49] <= -40 else ((4 if row[48] <= 1 else 8) if row[34] <= 0 else ((5 if row[34] <= 1
        else (-9 if row[47] <= 0 else 5)) if row[27] <= 9 else -9))
    )
    score += (
        ((6 if row[1] <= 34 else -2) if row[21] <= 3 else (((((-7 if row[3] <= 2 else 0) if row[40] <= 4 else -10)
        if row[6] <= 51 else 1) if row[43] <= 3 else (7 if row[1] <= 49 else -2)) if row[44] <= 2 else (((-7 if
        row[3] <= 9 else -1) if row[7] <= 24 else 8) if row[26] <= 1 else -8))) if row[55] <= -41 else ((6 if
        row[26] <= 8 else (4 if row[7] <= 4 else -6)) if row[1] <= 18 else ((6 if row[44] <= 0 else 1) if row[37] <=
        1 else (-1 if row[42] <= 1 else (-8 if row[55] <= 181 else 3))))
    )
    score += (
        ((((((0 if row[56] <= -84 else -6) if row[56] <= -42 else 2) if row[37] <= 4 else -8) if row[6] <= 51 else
        ((1 if row[37] <= 4 else 9) if row[45] <= 0 else (-8 if row[43] <= 1 else 1))) if row[43] <= 3 else (-5 if
        row[49] <= -179 else 6)) if row[44] <= 2 else ((3 if row[23] <= 1 else -8) if row[45] <= 0 else (-6 if
        row[56] <= 37 else -1))) if row[49] <= -34 else ((3 if row[49] <= 102 else 8) if row[37] <= 4 else ((-10 if
        row[46] <= 0 else 6) if row[4] <= 1 else (-6 if row[51] <= -234 else 6)))
    )
    score += (
        ((-5 if row[3] <= 3 else ((((4 if row[42] <= 0 else -1) if row[55] <= -37 else 5) if row[59] <= 3 else (-7
        if row[30] <= 16 else (6 if row[2] <= 2 else -6))) if row[29] <= 56 else -2)) if row[49] <= -14 else ((4 if
        row[49] <= 66 else 9) if row[37] <= 4 else ((-11 if row[33] <= 9 else 4) if row[59] <= 4 else 9))) if row[0]
        <= 0 else (((-7 if row[0] <= 2 else 1) if row[4] <= 6 else ((-5 if row[33] <= 11 else 8) if row[55] <= -32
        else 6)) if row[1] <= 19 else (-4 if row[37] <= 1 else -9))
    )
    score += (
        ((((-4 if row[11] <= 0 else 5) if row[20] <= 3 else 7) if row[6] <= 46 else ((((-2 if row[26] <= 26 else 6)
        if row[20] <= 1 else 7) if row[52] <= -27 else 7) if row[25] <= 32 else (3 if row[36] <= 0 else 11))) if
        row[48] <= 2 else ((2 if row[52] <= -219 else 6) if row[20] <= 0 else 9)) if row[35] <= 0 else ((((-7 if
        row[48] <= 0 else -2) if row[52] <= -101 else 7) if row[25] <= 98 else 2) if row[7] <= 0 else (-9 if row[7]
        <= 28 else ((8 if row[35] <= 1 else -4) if row[27] <= 8 else -8)))
    )
    score += (
        ((((-5 if row[24] <= 26 else 2) if row[25] <= 21 else 1) if row[35] <= 0 else (-8 if row[24] <= 47 else ((-7
        if row[54] <= -30 else 7) if row[57] <= -99 else 6))) if row[62] <= 0 else ((1 if row[25] <= 5 else 5) if
        row[22] <= 5 else (((-3 if row[34] <= 0 else -7) if row[36] <= 0 else (4 if row[41] <= 3 else -5)) if
        row[24] <= 98 else (2 if row[36] <= 3 else -5)))) if row[49] <= -34 else ((2 if row[54] <= 58 else (8 if
        row[36] <= 3 else 3)) if row[35] <= 0 else (2 if row[62] <= 6 else -9))
    )
    score += (
        (-2 if row[35] <= 0 else (((7 if row[40] <= 2 else -8) if row[57] <= -99 else 7) if row[45] <= 0 else -8))
        if row[62] <= 0 else (((((((4 if row[29] <= 102 else 0) if row[2] <= 7 else -1) if row[58] <= 3 else (-8 if
        row[62] <= 8 else 6)) if row[54] <= 174 else 6) if row[15] <= 0 else (2 if row[59] <= 1 else -7)) if row[2]
        <= 12 else -4) if row[34] <= 0 else (((-1 if row[59] <= 4 else (8 if row[2] <= 6 else -6)) if row[62] <= 10
        else -9) if row[27] <= 11 else (6 if row[32] <= 3 else -7)))
    )
    score += (
        ((((((-8 if row[52] <= -622 else -2) if row[36] <= 0 else (4 if row[12] <= 0 else -9)) if row[24] <= 3 else
        -5) if row[24] <= 98 else 3) if row[35] <= 0 else -5) if row[53] <= -790 else (((-1 if row[49] <= -136 else
        4) if row[4] <= 3 else (-7 if row[2] <= 1 else 3)) if row[35] <= 0 else (((9 if row[49] <= -70 else -8) if
        row[43] <= 0 else -6) if row[4] <= 4 else (6 if row[12] <= 0 else -9)))) if row[49] <= 21 else (((6 if
        row[59] <= 3 else -1) if row[54] <= 183 else 8) if row[35] <= 1 else -6)
    )
    score += (
        (((-5 if row[6] <= 56 else -1) if row[49] <= -97 else (0 if row[49] <= 66 else 5)) if row[53] <= -655 else
        (((((7 if row[30] <= 36 else -2) if row[44] <= 2 else -6) if row[24] <= 98 else -6) if row[44] <= 3 else 5)
        if row[6] <= 10 else (2 if row[49] <= -97 else 6))) if row[0] <= 0 else ((3 if row[44] <= 0 else ((5 if
        row[21] <= 3 else -6) if row[36] <= 2 else (10 if row[49] <= -86 else (-6 if row[6] <= 65 else 9)))) if
        row[7] <= 0 else (-8 if row[7] <= 30 else (4 if row[24] <= 14 else -6)))
    )
    score += (
        (((((-8 if row[43] <= 2 else (-4 if row[25] <= 21 else (6 if row[42] <= 2 else -7))) if row[54] <= -42 else
        ((((3 if row[1] <= 13 else -3) if row[24] <= 11 else -6) if row[25] <= 98 else 5) if row[11] <= 0 else 8))
        if row[24] <= 98 else (-3 if row[1] <= 3 else (-5 if row[29] <= 3 else 5))) if row[12] <= 0 else -8) if
        row[1] <= 22 else (-5 if row[49] <= 66 else 3)) if row[48] <= 2 else (((0 if row[23] <= 3 else 5) if row[34]
        <= 1 else -6) if row[49] <= -66 else (6 if row[0] <= 0 else 0))
    )
    score += (
        ((-1 if row[22] <= 5 else (-3 if row[25] <= 3 else -7)) if row[53] <= -770 else ((8 if row[54] <= -85 else
        (-5 if row[54] <= -47 else 2)) if row[6] <= 33 else (3 if row[32] <= 10 else -6))) if row[62] <= 0 else ((-2
        if row[53] <= -1156 else 4) if row[22] <= 5 else (((((-2 if row[54] <= -56 else 3) if row[25] <= 9 else (5
        if row[54] <= -63 else (((2 if row[37] <= 3 else -10) if row[6] <= 15 else 2) if row[35] <= 0 else -6))) if
        row[15] <= 0 else -6) if row[54] <= 183 else 6) if row[2] <= 6 else -4))
    )
    score += (
        ((((-6 if row[3] <= 2 else ((5 if row[31] <= 19 else -2) if row[44] <= 2 else (-1 if row[0] <= 0 else -9)))
        if row[40] <= 4 else -6) if row[6] <= 57 else (((-1 if row[37] <= 4 else 8) if row[0] <= 0 else -6) if
        row[24] <= 98 else (0 if row[37] <= 4 else 8))) if row[54] <= 97 else (-4 if row[49] <= -106 else (4 if
        row[62] <= 12 else -6))) if row[48] <= 2 else (((2 if row[40] <= 3 else -2) if row[49] <= 11 else 6) if
        row[53] <= -713 else ((6 if row[35] <= 1 else -3) if row[62] <= 13 else -8))
    )
    score += (
        (2 if row[45] <= 0 else (-4 if row[47] <= 1 else ((-3 if row[6] <= 51 else 1) if row[7] <= 30 else 6))) if
        row[53] <= -875 else (((((-9 if row[53] <= -187 else 5) if row[6] <= 46 else 4) if row[43] <= 0 else ((6 if
        row[45] <= 0 else 1) if row[53] <= -655 else (6 if row[7] <= 92 else -3))) if row[1] <= 32 else (-9 if
        row[2] <= 3 else 1)) if row[0] <= 0 else ((9 if row[55] <= -86 else (6 if row[43] <= 0 else (-7 if row[54]
        <= -42 else 1))) if row[7] <= 1 else (-7 if row[46] <= 0 else 1)))
    )
    score += (
        (((5 if row[23] <= 0 else ((-4 if row[26] <= 29 else (-5 if row[6] <= 46 else 5)) if row[62] <= 0 else (((-2
        if row[26] <= 74 else 7) if row[17] <= 0 else 9) if row[48] <= 0 else ((3 if row[40] <= 4 else 10) if row[1]
        <= 13 else -1)))) if row[1] <= 22 else (((-1 if row[41] <= 2 else -5) if row[48] <= 8 else 0) if row[40] <=
        4 else -6)) if row[23] <= 3 else ((2 if row[48] <= 0 else 7) if row[24] <= 17 else -2)) if row[49] <= 52
        else (6 if row[26] <= 12 else (4 if row[43] <= 1 else -7))
    )
    score += (
        (((-3 if row[52] <= -336 else ((((-1 if row[55] <= -57 else -7) if row[55] <= -47 else 0) if row[27] <= 46
        else (-5 if row[24] <= 98 else 6)) if row[59] <= 4 else (9 if row[24] <= 10 else (7 if row[55] <= -56 else
        (4 if row[28] <= 10 else -7))))) if row[12] <= 0 else (-1 if row[59] <= 1 else -9)) if row[48] <= 2 else ((2
        if row[32] <= 9 else 6) if row[41] <= 2 else (((2 if row[62] <= 13 else -8) if row[29] <= 88 else -4) if
        row[0] <= 1 else (-7 if row[28] <= 73 else 5)))) if row[20] <= 0 else 8
    )
    score += (
        (((((0 if row[45] <= 0 else -5) if row[25] <= 98 else (4 if row[40] <= 2 else (1 if row[31] <= 9 else -4)))
        if row[36] <= 0 else (3 if row[34] <= 0 else -3)) if row[12] <= 0 else -8) if row[62] <= 0 else (((((0 if
        row[41] <= 2 else -5) if row[11] <= 0 else 7) if row[25] <= 1 else ((2 if row[52] <= -45 else 5) if row[27]
        <= 9 else (3 if row[45] <= 1 else -3))) if row[26] <= 12 else ((0 if row[26] <= 104 else 9) if row[45] <= 1
        else -6)) if row[2] <= 12 else -4)) if row[20] <= 0 else 7
    )
    score += (
        (((((-8 if row[43] <= 0 else 0) if row[6] <= 7 else ((0 if row[57] <= -106 else 4) if row[37] <= 4 else 7))
        if row[43] <= 3 else 5) if row[44] <= 2 else (2 if row[21] <= 4 else ((5 if row[6] <= 0 else (-5 if row[6]
        <= 40 else 1)) if row[24] <= 2 else -4))) if row[0] <= 0 else ((((7 if row[32] <= 3 else -2) if row[32] <=
        11 else (-4 if row[59] <= 0 else 10)) if row[44] <= 2 else ((-7 if row[46] <= 0 else -1) if row[9] <= 0 else
        8)) if row[29] <= 19 else -5)) if row[20] <= 0 else 7
    )
    score += (
        (((((((0 if row[37] <= 4 else 8) if row[25] <= 98 else -3) if row[35] <= 1 else 9) if row[27] <= 50 else 7)
        if row[7] <= 1 else (3 if row[37] <= 1 else -6)) if row[45] <= 0 else ((-6 if row[51] <= -132 else -3) if
        row[47] <= 1 else (-1 if row[7] <= 40 else 6))) if row[48] <= 0 else (((-3 if row[11] <= 0 else 5) if
        row[25] <= 1 else (1 if row[54] <= 14 else (4 if row[13] <= 0 else -7))) if row[35] <= 1 else (-8 if row[35]
        <= 2 else (-5 if row[45] <= 3 else 8)))) if row[20] <= 0 else 6
    )
    score += (
        (1 if row[55] <= -47 else 5) if row[22] <= 4 else ((1 if row[54] <= 72 else 5) if row[23] <= 0 else (((-2 if
        row[55] <= -14 else 3) if row[22] <= 5 else (((-5 if row[54] <= 14 else 1) if row[37] <= 4 else (6 if
        row[31] <= 30 else -8)) if row[45] <= 1 else (-1 if row[42] <= 0 else -5))) if row[36] <= 0 else ((((5 if
        row[58] <= 3 else -5) if row[42] <= 1 else -2) if row[43] <= 3 else (2 if row[36] <= 2 else 9)) if row[7] <=
        3 else ((-5 if row[54] <= 183 else 5) if row[47] <= 1 else 5))))
    )
    score += (
        ((((1 if row[32] <= 1 else -4) if row[32] <= 11 else 4) if row[53] <= -916 else ((1 if row[9] <= 0 else 8)
        if row[2] <= 6 else -3)) if row[29] <= 24 else (-5 if row[3] <= 8 else (((2 if row[29] <= 64 else (-5 if
        row[50] <= -187 else 0)) if row[9] <= 0 else 6) if row[25] <= 4 else (0 if row[22] <= 5 else -5)))) if
        row[48] <= 2 else ((-5 if row[3] <= 3 else (3 if row[22] <= 6 else (3 if row[23] <= 0 else (-4 if row[28] <=
        83 else 2)))) if row[53] <= -713 else (4 if row[62] <= 13 else -6))
    )
    score += (
        (((2 if row[1] <= 35 else (-3 if row[48] <= 7 else 3)) if row[42] <= 2 else (-5 if row[44] <= 1 else (-5 if
        row[6] <= 96 else 8))) if row[44] <= 2 else ((((3 if row[23] <= 0 else -3) if row[48] <= 0 else ((4 if
        row[23] <= 1 else -3) if row[36] <= 1 else 8)) if row[1] <= 15 else ((0 if row[1] <= 55 else -4) if row[42]
        <= 1 else (-7 if row[48] <= 0 else -2))) if row[27] <= 10 else -6)) if row[49] <= 52 else (5 if row[37] <= 4
        else (7 if row[32] <= 5 else (-10 if row[32] <= 9 else 1)))
    )
    if not -350 < score < 350:
        return score
    score += (
        (((-3 if row[55] <= -47 else 3) if row[44] <= 1 else -5) if row[3] <= 3 else (((4 if row[34] <= 0 else -2)
        if row[13] <= 0 else -6) if row[44] <= 2 else (((3 if row[29] <= 72 else -3) if row[31] <= 43 else 5) if
        row[21] <= 5 else ((-4 if row[11] <= 0 else 5) if row[47] <= 1 else (-1 if row[37] <= 3 else 6))))) if
        row[35] <= 0 else ((-5 if row[3] <= 7 else (1 if row[2] <= 7 else -4)) if row[27] <= 9 else (((3 if row[29]
        <= 18 else -6) if row[44] <= 2 else -8) if row[31] <= 14 else -7))
    )
    score += (
        ((((2 if row[41] <= 2 else (0 if row[44] <= 2 else (-5 if row[8] <= 29 else 5))) if row[11] <= 0 else 7) if
        row[33] <= 9 else ((((2 if row[41] <= 3 else -4) if row[58] <= 2 else (5 if row[58] <= 3 else -5)) if
        row[56] <= -48 else -4) if row[56] <= -42 else 4)) if row[34] <= 0 else ((0 if row[1] <= 13 else (4 if
        row[56] <= -182 else (-4 if row[28] <= 90 else 5))) if row[12] <= 0 else -7)) if row[1] <= 32 else (((0 if
        row[44] <= 1 else -5) if row[6] <= 16 else 0) if row[8] <= 8 else -6)
    )
    score += (
        (((((-3 if row[7] <= 45 else 7) if row[62] <= 1 else 1) if row[40] <= 4 else ((-3 if row[7] <= 40 else 7) if
        row[42] <= 0 else -5)) if row[6] <= 57 else (((-3 if row[25] <= 1 else (2 if row[42] <= 2 else -3)) if
        row[37] <= 4 else 6) if row[7] <= 1 else ((-1 if row[37] <= 1 else (-7 if row[55] <= 198 else 5)) if row[7]
        <= 25 else 2))) if row[48] <= 8 else ((5 if row[6] <= 0 else (0 if row[37] <= 3 else -5)) if row[49] <= -66
        else (5 if row[1] <= 55 else -3))) if row[20] <= 0 else 6
    )
    score += (
        (((-8 if row[29] <= 7 else 1) if row[33] <= 9 else (4 if row[36] <= 3 else -5)) if row[45] <= 0 else ((((-3
        if row[30] <= 159 else 2) if row[31] <= 133 else 2) if row[59] <= 4 else (9 if row[8] <= 32 else -4)) if
        row[0] <= 0 else ((-3 if row[0] <= 2 else 9) if row[44] <= 0 else (-7 if row[5] <= 0 else 7)))) if row[48]
        <= 0 else (((3 if row[29] <= 95 else -1) if row[1] <= 32 else (3 if row[44] <= 1 else -3)) if row[0] <= 1
        else (-7 if row[0] <= 2 else (-4 if row[45] <= 3 else 8)))
    )
    score += (
        ((((4 if row[42] <= 2 else -3) if row[1] <= 45 else -3) if row[21] <= 3 else ((-3 if row[50] <= -114 else
        (-2 if row[26] <= 28 else (5 if row[30] <= 22 else -4))) if row[62] <= 1 else (((((1 if row[58] <= 2 else 6)
        if row[41] <= 2 else (-5 if row[27] <= 0 else (0 if row[1] <= 89 else -8))) if row[8] <= 10 else 4) if
        row[13] <= 0 else -7) if row[26] <= 17 else ((-2 if row[21] <= 7 else -8) if row[26] <= 70 else 4)))) if
        row[23] <= 3 else 3) if row[20] <= 0 else (7 if row[20] <= 14 else 0)
    )
    score += (
        (((0 if row[12] <= 0 else -7) if row[24] <= 98 else 4) if row[42] <= 0 else (1 if row[22] <= 4 else ((((-3
        if row[0] <= 1 else -8) if row[0] <= 2 else (7 if row[55] <= -63 else -3)) if row[52] <= 32 else 6) if
        row[31] <= 162 else 1))) if row[53] <= -616 else (((((1 if row[55] <= -47 else 6) if row[22] <= 5 else (4 if
        row[55] <= -57 else (-6 if row[55] <= -41 else (2 if row[54] <= 91 else -4)))) if row[54] <= 125 else 5) if
        row[1] <= 31 else (3 if row[22] <= 3 else -2)) if row[35] <= 1 else -4)
    )
    score += (
        ((-3 if row[32] <= 4 else 2) if row[3] <= 3 else (3 if row[44] <= 2 else (-4 if row[31] <= 36 else 2))) if
        row[22] <= 5 else ((3 if row[1] <= 41 else -3) if row[23] <= 0 else ((-2 if row[59] <= 1 else (6 if row[1]
        <= 27 else -1)) if row[32] <= 3 else ((-1 if row[42] <= 0 else -4) if row[50] <= -114 else (((-4 if row[51]
        <= -86 else 7) if row[50] <= -84 else (-5 if row[50] <= 172 else 5)) if row[32] <= 9 else (-5 if row[3] <= 1
        else (2 if row[25] <= 8 else (1 if row[44] <= 2 else -5)))))))
    )
    score += (
        (((-4 if row[3] <= 2 else (((2 if row[22] <= 5 else (-3 if row[31] <= 104 else 4)) if row[37] <= 4 else 4)
        if row[42] <= 2 else (2 if row[43] <= 0 else -6))) if row[12] <= 0 else -7) if row[62] <= 0 else (((((3 if
        row[37] <= 1 else ((3 if row[37] <= 3 else -8) if row[30] <= 3 else 1)) if row[34] <= 1 else -5) if row[43]
        <= 3 else (4 if row[27] <= 16 else -4)) if row[17] <= 0 else 9) if row[1] <= 18 else ((2 if row[8] <= 5 else
        -3) if row[22] <= 5 else -2))) if row[20] <= 0 else 5
    )
    score += (
        ((((0 if row[57] <= -73 else -3) if row[27] <= 57 else 7) if row[42] <= 1 else (((3 if row[54] <= -144 else
        -5) if row[54] <= 168 else 1) if row[57] <= -118 else (-2 if row[27] <= 23 else (7 if row[57] <= -60 else
        -4)))) if row[48] <= 0 else ((((-1 if row[57] <= -148 else 2) if row[8] <= 22 else 7) if row[49] <= -72 else
        (((1 if row[42] <= 1 else 4) if row[49] <= 11 else 5) if row[62] <= 12 else -7)) if row[35] <= 1 else (-7 if
        row[35] <= 2 else (3 if row[49] <= -78 else -5)))) if row[49] <= 210 else 7
    )
    score += (
        (-4 if row[3] <= 2 else ((0 if row[44] <= 2 else (-5 if row[54] <= -38 else -1)) if row[31] <= 43 else ((((4
        if row[29] <= 68 else 0) if row[42] <= 1 else -1) if row[7] <= 33 else 7) if row[15] <= 0 else (2 if row[59]
        <= 2 else -8)))) if row[53] <= -635 else (((((2 if row[53] <= -536 else -5) if row[42] <= 1 else 4) if
        row[44] <= 3 else 4) if row[6] <= 6 else (5 if row[44] <= 2 else 1)) if row[34] <= 0 else (5 if row[55] <=
        -70 else (-7 if row[55] <= -20 else (4 if row[7] <= 1 else -4))))
    )
    score += (
        ((((-4 if row[3] <= 3 else 0) if row[0] <= 1 else -5) if row[55] <= -20 else (8 if row[44] <= 2 else 0)) if
        row[42] <= 2 else -5) if row[62] <= 0 else (((1 if row[33] <= 6 else 4) if row[26] <= 8 else (3 if row[44]
        <= 2 else (-8 if row[44] <= 3 else 1))) if row[1] <= 14 else (4 if row[31] <= -1 else (((-1 if row[41] <= 2
        else -4) if row[11] <= 0 else 3) if row[33] <= 9 else (((4 if row[1] <= 32 else 0) if row[42] <= 1 else (-1
        if row[0] <= 2 else 7)) if row[2] <= 14 else -5))))
    )
    score += (
        ((-1 if row[26] <= 1 else -4) if row[24] <= 30 else 1) if row[53] <= -1090 else ((((((0 if row[37] <= 1 else
        (-7 if row[54] <= 174 else 5)) if row[41] <= 3 else (-1 if row[60] <= 0 else 3)) if row[29] <= 24 else (0 if
        row[37] <= 0 else -5)) if row[54] <= 203 else 4) if row[43] <= 3 else (((0 if row[52] <= -156 else 5) if
        row[27] <= 14 else -5) if row[8] <= 9 else (9 if row[28] <= 4 else 3))) if row[48] <= 3 else (4 if row[41]
        <= 2 else (-1 if row[53] <= -655 else (4 if row[26] <= 24 else -4))))
    )
    score += (
        ((-3 if row[3] <= 2 else (((2 if row[22] <= 5 else (2 if row[23] <= 0 else -2)) if row[49] <= 66 else 4) if
        row[59] <= 3 else ((7 if row[2] <= 12 else -6) if row[43] <= 0 else -4))) if row[36] <= 0 else ((((-4 if
        row[49] <= -56 else 4) if row[6] <= 57 else 4) if row[43] <= 3 else 7) if row[7] <= 1 else (((8 if row[3] <=
        8 else (-6 if row[7] <= 24 else ((11 if row[6] <= 96 else -3) if row[12] <= 0 else -4))) if row[49] <= -72
        else -5) if row[11] <= 0 else 7))) if row[20] <= 0 else 5
    )
    score += (
        (((((0 if row[46] <= 1 else -5) if row[55] <= -48 else -4) if row[55] <= -37 else (-3 if row[4] <= 1 else
        ((-1 if row[24] <= 2 else 3) if row[13] <= 0 else -5))) if row[43] <= 3 else ((3 if row[1] <= 29 else -4) if
        row[50] <= -171 else 6)) if row[44] <= 2 else (((-1 if row[54] <= -47 else 4) if row[1] <= 16 else (5 if
        row[54] <= -103 else -2)) if row[23] <= 1 else (-1 if row[24] <= 3 else -5))) if row[49] <= 66 else (((4 if
        row[38] <= 0 else -2) if row[34] <= 1 else -4) if row[54] <= 257 else 7)
    )
    score += (
        -2 if row[53] <= -1112 else (((3 if row[0] <= 1 else -4) if row[41] <= 2 else (((4 if row[2] <= 1 else -3)
        if row[37] <= 4 else -7) if row[4] <= 1 else (((-4 if row[3] <= 1 else ((1 if row[59] <= 3 else (5 if
        row[32] <= 8 else -6)) if row[0] <= 0 else (1 if row[44] <= 0 else (-2 if row[37] <= 3 else -9)))) if
        row[59] <= 4 else ((-3 if row[8] <= 6 else (9 if row[8] <= 77 else (-6 if row[45] <= 1 else 7))) if row[12]
        <= 0 else -7)) if row[53] <= -275 else 4))) if row[13] <= 0 else -5)
    )
    score += (
        ((((-3 if row[23] <= 3 else 0) if row[59] <= 4 else (6 if row[1] <= 14 else -3)) if row[33] <= 9 else
        ((((((2 if row[1] <= 37 else -5) if row[32] <= 10 else -6) if row[59] <= 0 else (-4 if row[1] <= 3 else 5))
        if row[45] <= 1 else (-3 if row[48] <= 0 else 1)) if row[28] <= 78 else (5 if row[1] <= 51 else -3)) if
        row[12] <= 0 else (3 if row[59] <= 1 else -8))) if row[48] <= 8 else (4 if row[44] <= 1 else ((-4 if row[54]
        <= -63 else 5) if row[48] <= 11 else -2))) if row[20] <= 0 else 5
    )
    score += (
        3 if row[22] <= 2 else (((3 if row[1] <= 45 else -2) if row[21] <= 3 else ((-2 if row[27] <= 9 else -6) if
        row[41] <= 3 else ((1 if row[30] <= 13 else (-5 if row[62] <= 1 else 0)) if row[45] <= 2 else (5 if row[34]
        <= 0 else -3)))) if row[36] <= 0 else (((-4 if row[31] <= 3 else ((4 if row[45] <= 3 else ((4 if row[22] <=
        4 else -6) if row[62] <= 4 else 5)) if row[42] <= 2 else (2 if row[36] <= 2 else -8))) if row[34] <= 1 else
        -6) if row[43] <= 3 else (5 if row[15] <= 0 else -4)))
    )
    score += (
        (((1 if row[41] <= 1 else (-5 if row[3] <= 2 else (1 if row[40] <= 2 else (-1 if row[4] <= 2 else -5)))) if
        row[36] <= 0 else (6 if row[32] <= 3 else (4 if row[36] <= 1 else ((0 if row[1] <= 4 else -6) if row[1] <=
        18 else (-3 if row[59] <= 4 else 8))))) if row[48] <= 0 else ((4 if row[1] <= 7 else ((4 if row[41] <= 1
        else (-1 if row[24] <= 7 else 1)) if row[2] <= 17 else -7)) if row[34] <= 1 else (5 if row[32] <= 3 else
        -4))) if row[20] <= 0 else (6 if row[20] <= 14 else -2)
    )
    score += (
        ((0 if row[46] <= 0 else -4) if row[3] <= 2 else ((4 if row[1] <= 70 else -3) if row[40] <= 2 else (((4 if
        row[24] <= 1 else (3 if row[23] <= 0 else ((-3 if row[43] <= 0 else ((-1 if row[55] <= -41 else 3) if
        row[27] <= 13 else 7)) if row[44] <= 2 else (-4 if row[44] <= 3 else 0)))) if row[29] <= 60 else -1) if
        row[35] <= 0 else (0 if row[27] <= 9 else ((6 if row[44] <= 2 else -5) if row[1] <= 3 else ((-6 if row[55]
        <= -71 else 5) if row[43] <= 0 else -6)))))) if row[49] <= 210 else 6
    )
    score += (
        ((((1 if row[57] <= -86 else -4) if row[55] <= -37 else 3) if row[37] <= 1 else -1) if row[22] <= 6 else
        ((((-1 if row[37] <= 4 else 5) if row[58] <= 3 else -7) if row[52] <= -101 else 4) if row[45] <= 1 else (-2
        if row[0] <= 0 else -6))) if row[36] <= 0 else ((((1 if row[59] <= 4 else 9) if row[40] <= 4 else (5 if
        row[36] <= 2 else -7)) if row[35] <= 1 else ((8 if row[37] <= 4 else -5) if row[43] <= 1 else (-9 if row[59]
        <= 4 else (5 if row[25] <= 11 else -6)))) if row[43] <= 3 else 4)
    )
    score += (
        (-2 if row[3] <= 1 else ((-3 if row[52] <= -622 else (3 if row[21] <= 3 else (((-1 if row[58] <= 2 else ((-3
        if row[43] <= 2 else 4) if row[32] <= 9 else 3)) if row[43] <= 3 else 4) if row[44] <= 2 else ((-6 if
        row[43] <= 2 else ((1 if row[32] <= 10 else (11 if row[0] <= 1 else -2)) if row[45] <= 2 else ((4 if row[29]
        <= 72 else -4) if row[32] <= 3 else (-5 if row[47] <= 1 else 0)))) if row[11] <= 0 else 5)))) if row[58] <=
        3 else (1 if row[51] <= -70 else -7))) if row[20] <= 0 else 4
    )
    score += (
        (2 if row[41] <= 1 else ((-2 if row[53] <= -675 else ((0 if row[51] <= -107 else 7) if row[51] <= -74 else
        (-4 if row[42] <= 1 else 1))) if row[33] <= 9 else (-3 if row[3] <= 1 else (((0 if row[28] <= 53 else 3) if
        row[37] <= 4 else (-2 if row[3] <= 9 else 6)) if row[35] <= 0 else ((4 if row[42] <= 2 else -3) if row[22]
        <= 5 else -2))))) if row[49] <= 66 else (((((2 if row[37] <= 2 else -6) if row[59] <= 4 else 6) if row[3] <=
        9 else 5) if row[0] <= 0 else -5) if row[11] <= 0 else 7)
    )
    score += (
        (-2 if row[52] <= -622 else (((-1 if row[8] <= 20 else 2) if row[6] <= 60 else (4 if row[45] <= 0 else (4 if
        row[6] <= 85 else (-1 if row[48] <= 0 else ((1 if row[8] <= 0 else (-2 if row[21] <= 5 else (15 if row[45]
        <= 2 else 4))) if row[48] <= 5 else (-2 if row[49] <= -66 else 3)))))) if row[7] <= 1 else ((-3 if row[25]
        <= 98 else (3 if row[35] <= 0 else -4)) if row[7] <= 27 else (3 if row[27] <= 22 else -6)))) if row[49] <=
        52 else (4 if row[26] <= 8 else (-5 if row[6] <= 18 else 2))
    )
    score += (
        (((-3 if row[53] <= -1217 else ((1 if row[35] <= 0 else (-5 if row[25] <= 98 else (3 if row[30] <= 19 else
        -5))) if row[4] <= 6 else (0 if row[2] <= 1 else (6 if row[1] <= 14 else 0)))) if row[1] <= 22 else (-5 if
        row[2] <= 3 else ((-2 if row[3] <= 9 else ((3 if row[7] <= 2 else -1) if row[56] <= 130 else -4)) if row[27]
        <= 18 else -6))) if row[48] <= 8 else ((4 if row[35] <= 1 else -3) if row[48] <= 11 else ((0 if row[1] <= 80
        else -7) if row[25] <= 50 else 4))) if row[49] <= 210 else 6
    )
    score += (
        ((-3 if row[52] <= -622 else ((1 if row[49] <= 11 else 6) if row[21] <= 3 else ((0 if row[43] <= 3 else (8
        if row[54] <= -47 else 1)) if row[44] <= 2 else (((-6 if row[43] <= 2 else ((5 if row[48] <= 11 else -2) if
        row[45] <= 1 else (((-3 if row[6] <= 33 else 1) if row[7] <= 30 else 6) if row[26] <= 2 else (-5 if row[48]
        <= 0 else (-4 if row[42] <= 1 else 3))))) if row[15] <= 0 else -5) if row[26] <= 15 else -5)))) if row[23]
        <= 3 else (-1 if row[54] <= -60 else 3)) if row[49] <= 210 else 6
    )
    score += (
        (-2 if row[53] <= -1134 else (((-1 if row[41] <= 3 else 5) if row[40] <= 2 else (-6 if row[41] <= 3 else (-3
        if row[37] <= 4 else (5 if row[58] <= 3 else -8)))) if row[43] <= 2 else (4 if row[41] <= 1 else ((0 if
        row[40] <= 4 else -3) if row[41] <= 3 else 3)))) if row[36] <= 0 else ((6 if row[32] <= 3 else ((-6 if
        row[43] <= 3 else 4) if row[32] <= 9 else (4 if row[35] <= 1 else -3))) if row[7] <= 3 else (((5 if row[29]
        <= 6 else -2) if row[37] <= 4 else -5) if row[11] <= 0 else 5))
    )
    score += (
        ((((-1 if row[37] <= 0 else -5) if row[33] <= 9 else ((-1 if row[8] <= 21 else 5) if row[27] <= 74 else 6))
        if row[36] <= 3 else -5) if row[39] <= 0 else (5 if row[30] <= 16 else -2)) if row[43] <= 2 else ((((-3 if
        row[7] <= 38 else (-4 if row[31] <= 6 else 7)) if row[3] <= 9 else ((1 if row[36] <= 1 else 6) if row[8] <=
        8 else -3)) if row[52] <= -410 else (1 if row[7] <= 45 else (-1 if row[30] <= 9 else 7))) if row[27] <= 15
        else (-7 if row[58] <= 2 else (5 if row[54] <= -11 else -3)))
    )
    score += (
        (((3 if row[60] <= 0 else -3) if row[41] <= 1 else (((1 if row[1] <= 8 else (-1 if row[40] <= 4 else -4)) if
        row[33] <= 9 else (((0 if row[40] <= 4 else (-8 if row[62] <= 0 else -1)) if row[58] <= 2 else ((0 if
        row[40] <= 4 else (-5 if row[32] <= 9 else 5)) if row[58] <= 3 else -4)) if row[28] <= 50 else (3 if row[4]
        <= 2 else -2))) if row[11] <= 0 else (4 if row[26] <= 7 else -4))) if row[17] <= 0 else (8 if row[2] <= 5
        else (5 if row[40] <= 3 else -5))) if row[1] <= 115 else -6
    )
    score += (
        ((((2 if row[44] <= 1 else -1) if row[7] <= 13 else 3) if row[37] <= 0 else ((-2 if row[62] <= 1 else (1 if
        row[7] <= 1 else -2)) if row[29] <= 95 else -4)) if row[36] <= 0 else (((4 if row[55] <= -84 else 0) if
        row[49] <= -56 else 6) if row[7] <= 3 else (((((5 if row[3] <= 6 else (4 if row[29] <= 6 else -5)) if
        row[50] <= -23 else 5) if row[49] <= -60 else 7) if row[49] <= -52 else (-7 if row[7] <= 71 else (-5 if
        row[29] <= 10 else 4))) if row[9] <= 0 else 7))) if row[20] <= 0 else 4
    )
    score += (
        (((((((-6 if row[28] <= 3 else -1) if row[49] <= -97 else (0 if row[37] <= 2 else 2)) if row[0] <= 0 else
        (((-5 if row[55] <= -71 else 4) if row[55] <= -63 else -6) if row[0] <= 2 else 2)) if row[4] <= 3 else (2 if
        row[31] <= 4 else -6)) if row[4] <= 5 else ((-2 if row[31] <= 3 else 6) if row[45] <= 1 else 0)) if row[12]
        <= 0 else -5) if row[48] <= 8 else (3 if row[41] <= 2 else (4 if row[44] <= 1 else (3 if row[21] <= 2 else
        (-6 if row[55] <= -70 else -1))))) if row[49] <= 210 else 6
    )
    if not -350 < score < 350:
        return score
    score += (
        (((-1 if row[59] <= 0 else 4) if row[45] <= 1 else (-3 if row[45] <= 3 else ((1 if row[25] <= 3 else -3) if
        row[25] <= 37 else 3))) if row[42] <= 2 else ((-5 if row[53] <= -557 else 5) if row[45] <= 0 else -6)) if
        row[48] <= 0 else ((-5 if row[53] <= -1364 else ((-3 if row[48] <= 3 else (2 if row[48] <= 11 else (-2 if
        row[25] <= 24 else 4))) if row[42] <= 1 else (-1 if row[53] <= -1175 else 3))) if row[35] <= 1 else (((-5 if
        row[45] <= 3 else 3) if row[40] <= 4 else 6) if row[25] <= 26 else -7))
    )
    score += (
        ((((1 if row[1] <= 33 else -2) if row[44] <= 2 else ((-2 if row[47] <= 1 else 2) if row[25] <= 4 else -4))
        if row[54] <= 257 else 3) if row[48] <= 0 else ((-1 if row[50] <= -272 else (6 if row[19] <= 0 else -3)) if
        row[40] <= 2 else ((-1 if row[48] <= 5 else (5 if row[1] <= 29 else (3 if row[44] <= 3 else -3))) if row[41]
        <= 2 else (((-2 if row[25] <= 2 else 1) if row[7] <= 2 else -3) if row[7] <= 27 else ((0 if row[50] <= -86
        else 6) if row[62] <= 10 else -4))))) if row[1] <= 99 else -3
    )
    score += (
        (((((((-1 if row[49] <= -125 else 3) if row[28] <= 8 else (((-4 if row[55] <= -81 else 3) if row[22] <= 4
        else -1) if row[28] <= 47 else (2 if row[57] <= -99 else -4))) if row[58] <= 3 else -5) if row[62] <= 5 else
        (-2 if row[30] <= 3 else 4)) if row[42] <= 2 else ((-2 if row[56] <= -37 else 4) if row[29] <= 16 else -5))
        if row[35] <= 1 else (5 if row[28] <= 3 else -3)) if row[29] <= 95 else (2 if row[56] <= -194 else (-4 if
        row[45] <= 3 else (2 if row[28] <= 44 else -3)))) if row[20] <= 3 else 4
    )
    score += (
        (((-1 if row[31] <= 133 else (-1 if row[49] <= -106 else 4)) if row[52] <= -410 else ((((0 if row[8] <= 12
        else (6 if row[29] <= 7 else 1)) if row[1] <= 43 else (-7 if row[6] <= 0 else (-4 if row[29] <= 13 else 1)))
        if row[49] <= -21 else ((1 if row[56] <= -42 else 4) if row[34] <= 1 else -2)) if row[15] <= 0 else ((5 if
        row[1] <= 13 else (-2 if row[59] <= 2 else -9)) if row[41] <= 3 else 5))) if row[58] <= 3 else (-7 if
        row[54] <= 97 else (4 if row[34] <= 0 else -5))) if row[49] <= 210 else 5
    )
    score += (
        ((((-1 if row[25] <= 30 else (-1 if row[48] <= 0 else 4)) if row[33] <= 9 else (1 if row[27] <= 74 else 7))
        if row[2] <= 17 else -4) if row[35] <= 0 else ((-2 if row[48] <= 7 else (6 if row[41] <= 3 else -3)) if
        row[27] <= 8 else (-7 if row[25] <= 98 else (-6 if row[53] <= -635 else (-5 if row[42] <= 1 else 4))))) if
        row[4] <= 5 else (5 if row[29] <= 7 else (((0 if row[44] <= 3 else 3) if row[27] <= 15 else (-7 if row[6] <=
        96 else (-5 if row[58] <= 2 else 8))) if row[5] <= 0 else 10))
    )
    score += (
        ((-4 if row[53] <= -1322 else ((2 if row[34] <= 1 else -5) if row[41] <= 1 else ((((0 if row[2] <= 14 else
        -4) if row[34] <= 2 else 4) if row[17] <= 0 else (7 if row[42] <= 0 else -1)) if row[29] <= 213 else -4)))
        if row[36] <= 0 else (((0 if row[36] <= 3 else -5) if row[6] <= 96 else ((4 if row[24] <= 3 else -1) if
        row[60] <= 0 else 7)) if row[43] <= 3 else ((-1 if row[49] <= -133 else (2 if row[36] <= 2 else 7)) if
        row[15] <= 0 else (-6 if row[33] <= 9 else 3)))) if row[20] <= 0 else 4
    )
    score += (
        (((2 if row[1] <= 37 else (0 if row[51] <= -71 else -6)) if row[59] <= 0 else 5) if row[40] <= 2 else
        (((((-3 if row[45] <= 1 else -7) if row[45] <= 2 else (3 if row[40] <= 4 else -9)) if row[53] <= -275 else
        2) if row[38] <= 0 else (6 if row[1] <= 18 else -3)) if row[43] <= 2 else (-2 if row[49] <= -136 else (((2
        if row[29] <= 72 else (-3 if row[32] <= 1 else 1)) if row[27] <= 8 else ((-4 if row[37] <= 2 else 3) if
        row[49] <= -63 else -4)) if row[15] <= 0 else -3)))) if row[49] <= 210 else 5
    )
    score += (
        ((2 if row[41] <= 1 else ((-4 if row[26] <= 3 else 0) if row[3] <= 2 else ((-4 if row[25] <= 1 else (-3 if
        row[55] <= -75 else 0)) if row[8] <= 0 else ((1 if row[41] <= 3 else 8) if row[40] <= 2 else 0)))) if
        row[36] <= 0 else (((4 if row[24] <= 1 else -1) if row[36] <= 2 else 4) if row[41] <= 3 else ((-7 if row[0]
        <= 2 else 5) if row[4] <= 1 else ((6 if row[36] <= 1 else 0) if row[34] <= 0 else (-6 if row[4] <= 6 else
        1))))) if row[12] <= 0 else (0 if row[36] <= 1 else -7)
    )
    score += (
        ((((1 if row[8] <= 4 else -3) if row[57] <= -232 else (((((-9 if row[36] <= 0 else -1) if row[27] <= 74 else
        4) if row[26] <= 63 else (-5 if row[54] <= -81 else 5)) if row[3] <= 12 else 6) if row[43] <= 0 else (((1 if
        row[22] <= 5 else -3) if row[26] <= 3 else 2) if row[8] <= 24 else 6))) if row[44] <= 2 else ((0 if row[7]
        <= 24 else 5) if row[26] <= 1 else ((-3 if row[7] <= 24 else 1) if row[24] <= 81 else (-3 if row[43] <= 2
        else 2)))) if row[57] <= -60 else -2) if row[20] <= 0 else 3
    )
    score += (
        ((((((0 if row[7] <= 47 else 5) if row[37] <= 1 else ((((-4 if row[31] <= 3 else 2) if row[1] <= 7 else -3)
        if row[7] <= 35 else (-7 if row[32] <= 11 else 3)) if row[55] <= 181 else 3)) if row[38] <= 0 else 2) if
        row[43] <= 3 else ((4 if row[45] <= 1 else (3 if row[44] <= 2 else -4)) if row[36] <= 1 else 5)) if row[1]
        <= 37 else -8) if row[2] <= 2 else ((1 if row[7] <= 2 else ((1 if row[37] <= 0 else -2) if row[37] <= 4 else
        -8)) if row[7] <= 30 else 6)) if row[1] <= 99 else -3
    )
    score += (
        ((((1 if row[31] <= 17 else (2 if row[40] <= 2 else -5)) if row[45] <= 2 else (2 if row[42] <= 2 else -5))
        if row[44] <= 2 else (((((0 if row[45] <= 0 else (-5 if row[62] <= 1 else (0 if row[1] <= 32 else -4))) if
        row[30] <= 159 else (-2 if row[1] <= 31 else 7)) if row[31] <= 49 else 0) if row[36] <= 2 else ((1 if
        row[30] <= 28 else (-1 if row[40] <= 3 else 9)) if row[15] <= 0 else -4)) if row[26] <= 14 else -4)) if
        row[13] <= 0 else -4) if row[49] <= 66 else (0 if row[44] <= 3 else 4)
    )
    score += (
        (2 if row[6] <= 6 else -2) if row[52] <= -552 else ((((((-10 if row[62] <= 1 else -2) if row[26] <= 104 else
        7) if row[27] <= 44 else (-6 if row[33] <= 9 else 4)) if row[43] <= 0 else ((((-1 if row[33] <= 9 else (1 if
        row[51] <= 172 else -6)) if row[9] <= 0 else 4) if row[27] <= 31 else 5) if row[35] <= 0 else ((-3 if
        row[62] <= 0 else 2) if row[27] <= 8 else (5 if row[33] <= 4 else -5)))) if row[23] <= 3 else 2) if row[4]
        <= 6 else ((2 if row[32] <= 10 else 7) if row[2] <= 7 else -3))
    )
    score += (
        ((((1 if row[40] <= 4 else (6 if row[62] <= 3 else -1)) if row[55] <= 103 else -2) if row[42] <= 0 else
        (((-8 if row[43] <= 0 else (-1 if row[24] <= 7 else (((2 if row[42] <= 2 else -5) if row[26] <= 19 else -4)
        if row[4] <= 3 else 5))) if row[40] <= 4 else (-4 if row[50] <= -108 else (5 if row[45] <= 0 else (-8 if
        row[43] <= 2 else ((-3 if row[58] <= 2 else 4) if row[42] <= 2 else 6))))) if row[55] <= 139 else 2)) if
        row[58] <= 3 else (-6 if row[55] <= 93 else 1)) if row[49] <= 210 else 5
    )
    score += (
        3 if row[56] <= -227 else (((((((7 if row[44] <= 0 else (-1 if row[30] <= 63 else (-1 if row[44] <= 3 else
        8))) if row[6] <= 67 else -2) if row[56] <= -75 else -2) if row[4] <= 5 else ((-5 if row[50] <= -179 else 2)
        if row[33] <= 7 else 6)) if row[33] <= 9 else ((1 if row[26] <= 1 else ((((-1 if row[26] <= 12 else -5) if
        row[58] <= 2 else 1) if row[58] <= 3 else -5) if row[60] <= 0 else 2)) if row[26] <= 96 else (8 if row[4] <=
        3 else -2))) if row[56] <= 235 else 2) if row[1] <= 115 else -5)
    )
    score += (
        (((((2 if row[28] <= 0 else -5) if row[32] <= 9 else 1) if row[8] <= 7 else 3) if row[28] <= 10 else ((-4 if
        row[49] <= -97 else (0 if row[8] <= 3 else (1 if row[55] <= -84 else -3))) if row[55] <= 171 else 4)) if
        row[2] <= 2 else ((((1 if row[55] <= 171 else -4) if row[8] <= 15 else 6) if row[27] <= 22 else -5) if
        row[40] <= 4 else (((0 if row[8] <= 2 else -4) if row[49] <= -97 else (3 if row[49] <= 11 else -2)) if
        row[55] <= 103 else -6))) if row[55] <= 198 else (0 if row[49] <= -70 else 4)
    )
    score += (
        (-3 if row[52] <= -644 else (((1 if row[42] <= 0 else (((-1 if row[34] <= 2 else 7) if row[55] <= -75 else
        3) if row[55] <= -63 else (-5 if row[55] <= -41 else -1))) if row[4] <= 3 else -4) if row[4] <= 5 else ((((5
        if row[21] <= 4 else -1) if row[42] <= 2 else -6) if row[48] <= 0 else (5 if row[34] <= 1 else -2)) if
        row[5] <= 0 else 8))) if row[48] <= 8 else ((1 if row[53] <= -875 else 5) if row[48] <= 11 else ((0 if
        row[48] <= 12 else 3) if row[59] <= 0 else (-4 if row[36] <= 1 else 2)))
    )
    score += (
        ((((0 if row[25] <= 24 else 1) if row[17] <= 0 else 6) if row[62] <= 5 else (4 if row[21] <= 7 else (2 if
        row[22] <= 6 else -5))) if row[42] <= 2 else ((-4 if row[26] <= 78 else 1) if row[48] <= 0 else ((-2 if
        row[8] <= 3 else 8) if row[48] <= 5 else -6))) if row[35] <= 1 else ((((-2 if row[62] <= 0 else 7) if
        row[62] <= 5 else -5) if row[42] <= 0 else (-7 if row[35] <= 2 else ((-5 if row[48] <= 7 else 3) if row[25]
        <= 98 else (8 if row[48] <= 0 else -3)))) if row[42] <= 2 else 5)
    )
    score += (
        1 if row[21] <= 3 else ((((((((1 if row[54] <= -70 else -4) if row[32] <= 10 else 4) if row[6] <= 51 else (4
        if row[6] <= 87 else -1)) if row[26] <= 2 else -4) if row[41] <= 3 else (0 if row[45] <= 2 else (-3 if
        row[23] <= 1 else 5))) if row[36] <= 0 else (0 if row[2] <= 5 else 6)) if row[55] <= -48 else -4) if row[55]
        <= -41 else ((((5 if row[54] <= 58 else -4) if row[30] <= 3 else 3) if row[1] <= 13 else ((2 if row[28] <=
        13 else -3) if row[2] <= 3 else 1)) if row[35] <= 1 else -3))
    )
    score += (
        (((((((0 if row[31] <= 34 else -5) if row[3] <= 1 else (((1 if row[22] <= 5 else ((-5 if row[44] <= 2 else
        2) if row[45] <= 2 else (-7 if row[56] <= -75 else -2))) if row[31] <= 55 else 2) if row[58] <= 2 else 2))
        if row[56] <= -48 else (3 if row[55] <= -121 else -5)) if row[56] <= -37 else 1) if row[29] <= 102 else -3)
        if row[29] <= 140 else 3) if row[29] <= 213 else (2 if row[56] <= -106 else -4)) if row[35] <= 1 else ((4 if
        row[31] <= 18 else -2) if row[44] <= 1 else (-5 if row[29] <= 191 else 5))
    )
    score += (
        (((0 if row[4] <= 5 else (4 if row[27] <= 21 else -5)) if row[59] <= 3 else (((2 if row[25] <= 4 else -5) if
        row[6] <= 71 else (-3 if row[54] <= -91 else 6)) if row[28] <= 13 else ((-5 if row[26] <= 17 else 1) if
        row[28] <= 28 else 0))) if row[35] <= 1 else (((7 if row[43] <= 0 else -5) if row[35] <= 2 else 7) if
        row[55] <= -86 else ((-4 if row[27] <= 3 else 7) if row[43] <= 1 else (-6 if row[59] <= 4 else (-5 if
        row[54] <= -20 else 6))))) if row[13] <= 0 else (0 if row[54] <= 21 else -6)
    )
    score += (
        (-2 if row[52] <= -622 else ((((((-4 if row[53] <= -916 else (-2 if row[8] <= 2 else 2)) if row[49] <= -78
        else 1) if row[1] <= 30 else -5) if row[2] <= 2 else (0 if row[3] <= 9 else (((-4 if row[49] <= -146 else 3)
        if row[1] <= 26 else (0 if row[23] <= 0 else 6)) if row[26] <= 2 else 0))) if row[38] <= 0 else (2 if
        row[36] <= 3 else 9)) if row[7] <= 3 else (((2 if row[52] <= -199 else -3) if row[44] <= 2 else -3) if
        row[7] <= 25 else (2 if row[26] <= 17 else -3)))) if row[2] <= 14 else -2
    )
    score += (
        (((-1 if row[56] <= -71 else (0 if row[47] <= 0 else -4)) if row[7] <= 24 else (6 if row[28] <= 15 else (3
        if row[59] <= 0 else -4))) if row[53] <= -770 else ((3 if row[56] <= -75 else -1) if row[42] <= 1 else 2))
        if row[3] <= 9 else (((-5 if row[7] <= 12 else 5) if row[55] <= -63 else -4) if row[4] <= 1 else ((0 if
        row[53] <= -140 else 5) if row[2] <= 3 else ((-1 if row[28] <= 9 else (3 if row[13] <= 0 else -4)) if
        row[59] <= 3 else ((5 if row[40] <= 2 else -3) if row[36] <= 3 else 5))))
    )
    score += (
        (((((-1 if row[56] <= -63 else -5) if row[56] <= -42 else -1) if row[2] <= 2 else (-1 if row[8] <= 14 else
        4)) if row[38] <= 0 else ((8 if row[55] <= -182 else -3) if row[41] <= 3 else 3)) if row[48] <= 12 else (4
        if row[48] <= 15 else -1)) if row[43] <= 3 else (((-1 if row[49] <= -121 else (0 if row[53] <= -1046 else (3
        if row[27] <= 17 else (4 if row[56] <= -57 else -7)))) if row[48] <= 8 else (-3 if row[6] <= 7 else 8)) if
        row[48] <= 11 else (0 if row[41] <= 2 else (1 if row[6] <= 27 else -8)))
    )
    score += (
        (((-2 if row[52] <= -260 else (6 if row[1] <= 15 else (5 if row[31] <= 14 else -4))) if row[50] <= -179 else
        (((6 if row[52] <= 156 else -4) if row[1] <= 2 else 0) if row[27] <= 57 else -6)) if row[33] <= 9 else ((2
        if row[25] <= 5 else (((2 if row[40] <= 2 else ((-2 if row[34] <= 2 else 3) if row[61] <= 0 else (0 if
        row[1] <= 15 else 4))) if row[27] <= 89 else 5) if row[26] <= 70 else 5)) if row[2] <= 14 else -4)) if
        row[20] <= 0 else (7 if row[33] <= 5 else (3 if row[20] <= 13 else -5))
    )
    score += (
        (((((((((-5 if row[28] <= 20 else -1) if row[27] <= 1 else (((-6 if row[1] <= 12 else 0) if row[62] <= 0
        else 2) if row[27] <= 18 else -5)) if row[57] <= -118 else (6 if row[1] <= 26 else 0)) if row[57] <= -84
        else (-6 if row[45] <= 3 else 0)) if row[28] <= 224 else -4) if row[3] <= 9 else 0) if row[9] <= 0 else ((4
        if row[45] <= 1 else -5) if row[49] <= -47 else 5)) if row[50] <= -33 else 1) if row[62] <= 13 else -5) if
        row[20] <= 0 else (4 if row[20] <= 14 else (4 if row[27] <= 0 else -6))
    )
    score += (
        (((((0 if row[35] <= 1 else -6) if row[25] <= 31 else ((-1 if row[0] <= 0 else 4) if row[36] <= 0 else ((4
        if row[37] <= 4 else -5) if row[6] <= 30 else 7))) if row[42] <= 2 else ((-3 if row[58] <= 2 else 4) if
        row[0] <= 0 else -5)) if row[48] <= 0 else (((2 if row[48] <= 6 else ((-1 if row[29] <= 24 else 2) if
        row[22] <= 6 else (3 if row[6] <= 5 else -2))) if row[8] <= 18 else 5) if row[35] <= 1 else -2)) if row[29]
        <= 299 else (3 if row[6] <= 5 else -4)) if row[18] <= 0 else 6
    )
    score += (
        (((((3 if row[46] <= 1 else -3) if row[6] <= 27 else (-3 if row[28] <= 42 else (-2 if row[32] <= 1 else 3)))
        if row[55] <= -41 else 2) if row[22] <= 5 else ((((((4 if row[54] <= -72 else -4) if row[32] <= 9 else 3) if
        row[42] <= 1 else -3) if row[54] <= 37 else -5) if row[8] <= 5 else (2 if row[40] <= 4 else (-6 if row[54]
        <= -20 else 3))) if row[49] <= -106 else 0)) if row[13] <= 0 else ((4 if row[54] <= 66 else -5) if row[49]
        <= -61 else -7)) if row[49] <= 66 else (0 if row[11] <= 0 else 5)
    )
    score += (
        (-2 if row[52] <= -622 else 2) if row[23] <= 0 else (((((((-4 if row[45] <= 1 else (5 if row[46] <= 0 else
        -3)) if row[54] <= -7 else 4) if row[2] <= 2 else 3) if row[42] <= 0 else -1) if row[54] <= 51 else ((-1 if
        row[59] <= 3 else (-6 if row[8] <= 10 else 1)) if row[59] <= 4 else (6 if row[24] <= 19 else -2))) if
        row[57] <= -60 else -3) if row[23] <= 3 else (((-1 if row[48] <= 4 else (4 if row[2] <= 12 else -2)) if
        row[24] <= 7 else 6) if row[24] <= 17 else (1 if row[28] <= 13 else -5)))
    )
    score += (
        ((((-2 if row[62] <= 1 else (1 if row[30] <= 243 else -5)) if row[59] <= 1 else ((-8 if row[33] <= 2 else 2)
        if row[30] <= 3 else (7 if row[6] <= 22 else ((3 if row[31] <= 13 else -4) if row[31] <= 25 else 5)))) if
        row[32] <= 3 else (((-4 if row[28] <= 11 else 5) if row[54] <= -61 else -1) if row[59] <= 1 else ((-7 if
        row[47] <= 1 else 1) if row[4] <= 2 else (5 if row[28] <= 14 else -2)))) if row[32] <= 9 else 1) if row[12]
        <= 0 else (1 if row[59] <= 2 else (-7 if row[15] <= 0 else 3))
    )
    score += (
        (((((-3 if row[31] <= 162 else 0) if row[0] <= 2 else 5) if row[24] <= 26 else 2) if row[53] <= -1134 else
        ((2 if row[57] <= -133 else 0) if row[37] <= 1 else ((0 if row[53] <= -232 else 5) if row[7] <= 1 else ((-4
        if row[7] <= 15 else (-3 if row[45] <= 2 else 5)) if row[50] <= -50 else -7)))) if row[36] <= 0 else (2 if
        row[7] <= 3 else (((-4 if row[57] <= -133 else 4) if row[7] <= 22 else (-2 if row[31] <= 3 else 3)) if
        row[24] <= 24 else -4))) if row[13] <= 0 else (2 if row[53] <= -981 else -5)
    )
    if not -350 < score < 350:
        return score
    score += (
        (-4 if row[24] <= 1 else (((-1 if row[43] <= 0 else 2) if row[31] <= 36 else -2) if row[44] <= 2 else (0 if
        row[59] <= 0 else -5))) if row[43] <= 2 else ((((-1 if row[58] <= 1 else 4) if row[24] <= 28 else -6) if
        row[44] <= 0 else ((5 if row[1] <= 7 else 1) if row[45] <= 2 else ((-2 if row[3] <= 5 else 1) if row[24] <=
        3 else ((-5 if row[46] <= 0 else -1) if row[58] <= 2 else (-2 if row[42] <= 1 else 7))))) if row[27] <= 15
        else ((-4 if row[53] <= -834 else 5) if row[54] <= -57 else -5))
    )
    score += (
        ((((1 if row[29] <= 102 else -7) if row[52] <= -599 else 3) if row[1] <= 41 else (-3 if row[8] <= 3 else (-4
        if row[2] <= 2 else 4))) if row[21] <= 3 else ((((-1 if row[45] <= 3 else 4) if row[24] <= 1 else (3 if
        row[40] <= 2 else (-1 if row[60] <= 0 else 1))) if row[1] <= 32 else (-6 if row[2] <= 1 else (-2 if row[29]
        <= 15 else 0))) if row[29] <= 64 else (-4 if row[43] <= 2 else ((-4 if row[52] <= -644 else (-1 if row[2] <=
        2 else 3)) if row[54] <= 43 else -2)))) if row[49] <= 210 else 5
    )
    score += (
        ((-4 if row[4] <= 1 else (((0 if row[44] <= 3 else (1 if row[2] <= 6 else 8)) if row[56] <= -70 else -3) if
        row[56] <= -42 else (1 if row[13] <= 0 else -6))) if row[43] <= 3 else ((-1 if row[6] <= 56 else 1) if
        row[36] <= 2 else ((7 if row[6] <= 96 else (-4 if row[48] <= 0 else 5)) if row[12] <= 0 else -4))) if
        row[48] <= 8 else ((4 if row[34] <= 1 else -3) if row[48] <= 11 else (3 if row[44] <= 1 else ((-3 if row[48]
        <= 12 else 2) if row[43] <= 3 else (4 if row[6] <= 5 else -4))))
    )
    score += (
        (((((0 if row[55] <= -57 else -2) if row[55] <= -32 else (-1 if row[57] <= -187 else 2)) if row[15] <= 0
        else ((1 if row[57] <= -91 else -5) if row[59] <= 3 else (2 if row[28] <= 15 else -8))) if row[28] <= 316
        else (-1 if row[59] <= 0 else 5)) if row[12] <= 0 else (1 if row[59] <= 1 else -6)) if row[48] <= 8 else
        (((5 if row[23] <= 0 else (2 if row[24] <= 2 else -4)) if row[55] <= -66 else 4) if row[48] <= 11 else ((-1
        if row[48] <= 12 else (4 if row[59] <= 2 else -1)) if row[22] <= 6 else -2))
    )
    score += (
        (((((-4 if row[43] <= 0 else (-1 if row[26] <= 9 else 4)) if row[34] <= 0 else -2) if row[54] <= 97 else
        ((-6 if row[3] <= 8 else 0) if row[8] <= 12 else 4)) if row[26] <= 104 else 5) if row[1] <= 39 else -6) if
        row[2] <= 2 else ((5 if row[1] <= 14 else ((2 if row[31] <= -1 else -2) if row[24] <= 7 else (-6 if row[8]
        <= 0 else 2))) if row[3] <= 9 else ((((-6 if row[27] <= 2 else 2) if row[8] <= 3 else 4) if row[21] <= 1
        else (2 if row[26] <= 25 else -3)) if row[27] <= 11 else -1))
    )
    score += (
        ((((-2 if row[49] <= -97 else ((-3 if row[30] <= 9 else (-1 if row[36] <= 1 else 3)) if row[53] <= -536 else
        3)) if row[50] <= -187 else (1 if row[42] <= 2 else (((-4 if row[53] <= -577 else 4) if row[45] <= 0 else
        (-7 if row[23] <= 3 else 0)) if row[4] <= 4 else ((7 if row[1] <= 14 else -2) if row[25] <= 56 else -5))))
        if row[17] <= 0 else 6) if row[0] <= 1 else ((5 if row[42] <= 0 else -4) if row[45] <= 1 else -6)) if row[0]
        <= 2 else ((-3 if row[53] <= -486 else 5) if row[45] <= 3 else 6)
    )
    score += (
        2 if row[56] <= -227 else (((((1 if row[2] <= 1 else -2) if row[8] <= 10 else 3) if row[28] <= 10 else ((0
        if row[28] <= 34 else -5) if row[33] <= 1 else (-1 if row[28] <= 57 else (-1 if row[37] <= 2 else (-2 if
        row[30] <= 12 else 5))))) if row[2] <= 2 else (((0 if row[4] <= 4 else 5) if row[28] <= 28 else (0 if row[3]
        <= 9 else 3)) if row[59] <= 3 else (((-2 if row[15] <= 0 else -8) if row[8] <= 10 else (3 if row[2] <= 7
        else -4)) if row[5] <= 0 else 7))) if row[2] <= 17 else -3)
    )
    score += (
        ((((((4 if row[28] <= 36 else -3) if row[25] <= 98 else 9) if row[42] <= 2 else (-6 if row[54] <= -30 else
        4)) if row[12] <= 0 else -3) if row[54] <= 193 else -5) if row[6] <= 0 else ((-1 if row[6] <= 46 else -5) if
        row[6] <= 51 else ((-5 if row[28] <= 8 else -1) if row[32] <= 9 else 1))) if row[49] <= -97 else (((((3 if
        row[28] <= 24 else 1) if row[41] <= 2 else (3 if row[49] <= -87 else 0)) if row[11] <= 0 else 4) if row[15]
        <= 0 else (3 if row[56] <= -89 else -4)) if row[35] <= 1 else -2)
    )
    score += (
        ((1 if row[55] <= -61 else -4) if row[57] <= -297 else (((((-4 if row[4] <= 3 else 2) if row[49] <= -78 else
        (4 if row[28] <= 4 else -1)) if row[28] <= 11 else (-1 if row[2] <= 2 else (0 if row[29] <= 15 else ((3 if
        row[54] <= 6 else 0) if row[62] <= 3 else 5)))) if row[57] <= -84 else (-2 if row[27] <= 78 else 5)) if
        row[17] <= 0 else 3)) if row[43] <= 3 else ((-4 if row[55] <= -182 else 3) if row[44] <= 2 else ((-1 if
        row[49] <= -82 else (2 if row[2] <= 12 else -4)) if row[27] <= 15 else -4))
    )
    score += (
        ((-2 if row[51] <= -296 else 2) if row[21] <= 3 else (((0 if row[13] <= 0 else -5) if row[48] <= 12 else (5
        if row[62] <= 3 else -1)) if row[44] <= 2 else ((((-2 if row[26] <= 6 else 1) if row[2] <= 3 else ((0 if
        row[3] <= 9 else (1 if row[37] <= 3 else 7)) if row[26] <= 2 else -2)) if row[36] <= 1 else (((-4 if row[4]
        <= 1 else 4) if row[42] <= 1 else -3) if row[48] <= 0 else 4)) if row[25] <= 6 else (1 if row[21] <= 5 else
        (3 if row[57] <= -317 else -4))))) if row[26] <= 104 else 4
    )
    score += (
        (((5 if row[6] <= 7 else (-3 if row[22] <= 4 else (0 if row[28] <= 28 else (6 if row[30] <= 36 else 1)))) if
        row[55] <= -168 else ((0 if row[55] <= -48 else (1 if row[22] <= 4 else -5)) if row[55] <= -41 else (1 if
        row[27] <= 15 else ((-4 if row[49] <= -121 else 3) if row[43] <= 1 else (2 if row[54] <= -11 else -5))))) if
        row[29] <= 95 else (-3 if row[8] <= 0 else (-1 if row[30] <= 159 else ((7 if row[29] <= 340 else -2) if
        row[6] <= 83 else -3)))) if row[20] <= 0 else (4 if row[20] <= 14 else -3)
    )
    score += (
        (((((((0 if row[31] <= 49 else (5 if row[54] <= -72 else (3 if row[1] <= 28 else (-4 if row[54] <= -34 else
        1)))) if row[39] <= 0 else 2) if row[1] <= 110 else -3) if row[54] <= 154 else -1) if row[22] <= 7 else
        (((-3 if row[56] <= 58 else 4) if row[1] <= 33 else 3) if row[24] <= 2 else (-4 if row[49] <= -86 else (-3
        if row[50] <= -160 else 1)))) if row[27] <= 74 else 5) if row[20] <= 3 else 3) if row[42] <= 2 else (-3 if
        row[62] <= 0 else ((2 if row[1] <= 15 else -3) if row[32] <= 11 else 6))
    )
    score += (
        2 if row[56] <= -227 else (((((((((-2 if row[30] <= 28 else (0 if row[22] <= 5 else (-1 if row[46] <= 1 else
        7))) if row[48] <= 0 else -6) if row[42] <= 0 else -3) if row[48] <= 3 else (1 if row[1] <= 32 else (-1 if
        row[56] <= 106 else -5))) if row[34] <= 2 else 5) if row[4] <= 5 else 3) if row[59] <= 3 else -4) if row[41]
        <= 3 else ((4 if row[22] <= 5 else 0) if row[19] <= 0 else -4)) if row[36] <= 0 else ((-4 if row[50] <= -187
        else 1) if row[28] <= 47 else (-4 if row[30] <= 4 else 4)))
    )
    score += (
        ((-1 if row[57] <= -297 else ((((0 if row[40] <= 4 else (9 if row[42] <= 0 else -1)) if row[57] <= -296 else
        (-2 if row[53] <= -1260 else 0)) if row[39] <= 0 else ((3 if row[6] <= 33 else (-4 if row[53] <= -536 else
        2)) if row[27] <= 3 else 3)) if row[62] <= 5 else (-3 if row[28] <= 3 else (5 if row[22] <= 6 else (3 if
        row[23] <= 1 else -3))))) if row[0] <= 1 else ((6 if row[6] <= 15 else -1) if row[40] <= 3 else -5)) if
        row[0] <= 2 else ((-2 if row[53] <= -486 else 4) if row[45] <= 3 else 6)
    )
    score += (
        ((((1 if row[24] <= 98 else (-5 if row[2] <= 1 else (3 if row[2] <= 8 else -4))) if row[6] <= 18 else 1) if
        row[45] <= 1 else (((-2 if row[30] <= 9 else (3 if row[1] <= 39 else (-6 if row[2] <= 1 else 2))) if row[6]
        <= 5 else -1) if row[27] <= 12 else (-6 if row[61] <= 0 else 1))) if row[47] <= 3 else 2) if row[48] <= 8
        else ((4 if row[23] <= 2 else 0) if row[48] <= 11 else ((((-3 if row[48] <= 13 else 2) if row[21] <= 6 else
        3) if row[59] <= 0 else -2) if row[3] <= 10 else 4))
    )
    score += (
        (((-1 if row[54] <= 125 else -5) if row[27] <= 1 else (3 if row[57] <= -342 else -2)) if row[11] <= 0 else
        3) if row[57] <= -297 else (((((0 if row[40] <= 2 else (3 if row[41] <= 2 else -8)) if row[41] <= 3 else (4
        if row[40] <= 2 else 0)) if row[43] <= 2 else (((-5 if row[31] <= 25 else 0) if row[53] <= -1090 else ((3 if
        row[54] <= -63 else 0) if row[4] <= 2 else 3)) if row[28] <= 47 else (0 if row[31] <= 49 else 3))) if
        row[26] <= 104 else (-3 if row[54] <= -72 else 6)) if row[13] <= 0 else -3)
    )
    score += (
        (0 if row[29] <= 95 else ((-4 if row[52] <= -644 else ((-2 if row[3] <= 5 else (-2 if row[29] <= 129 else
        3)) if row[48] <= 7 else (1 if row[50] <= -65 else -6))) if row[33] <= 8 else -5)) if row[48] <= 8 else (((4
        if row[23] <= 1 else 0) if row[50] <= -63 else 6) if row[48] <= 11 else (((1 if row[21] <= 4 else -5) if
        row[45] <= 2 else (-3 if row[50] <= -291 else (((-2 if row[3] <= 1 else 4) if row[50] <= 0 else -1) if
        row[37] <= 3 else (3 if row[2] <= 1 else -4)))) if row[3] <= 10 else 4))
    )
    score += (
        2 if row[56] <= -227 else (-3 if row[53] <= -1364 else ((((((-5 if row[33] <= 10 else 0) if row[8] <= 15
        else 5) if row[29] <= 6 else 0) if row[38] <= 0 else (0 if row[59] <= 1 else (-2 if row[50] <= -187 else
        6))) if row[7] <= 1 else (((-1 if row[7] <= 25 else (5 if row[53] <= 449 else -4)) if row[34] <= 1 else -5)
        if row[28] <= 10 else -2)) if row[28] <= 134 else ((4 if row[28] <= 199 else ((-5 if row[29] <= 28 else 1)
        if row[3] <= 9 else (0 if row[56] <= 37 else 5))) if row[8] <= 8 else -1)))
    )
    score += (
        (((-1 if row[21] <= 5 else -5) if row[54] <= 257 else 4) if row[41] <= 3 else (((((-4 if row[24] <= 27 else
        -1) if row[25] <= 98 else ((((-8 if row[22] <= 7 else (3 if row[54] <= -56 else -5)) if row[52] <= -210 else
        0) if row[34] <= 1 else 6) if row[43] <= 0 else (4 if row[59] <= 4 else -5))) if row[26] <= 104 else (7 if
        row[34] <= 0 else -2)) if row[38] <= 0 else (-3 if row[21] <= 4 else 3)) if row[48] <= 13 else 5)) if
        row[43] <= 2 else (0 if row[26] <= 13 else (1 if row[34] <= 0 else -5))
    )
    score += (
        (((-2 if row[52] <= -622 else (-1 if row[48] <= 0 else (-6 if row[43] <= 0 else ((((2 if row[54] <= 105 else
        -2) if row[59] <= 0 else -3) if row[28] <= 47 else (5 if row[48] <= 7 else 1)) if row[4] <= 2 else (4 if
        row[29] <= 38 else 0))))) if row[55] <= 198 else ((3 if row[54] <= 285 else (-7 if row[28] <= 10 else 0)) if
        row[25] <= 15 else 5)) if row[0] <= 1 else (5 if row[43] <= 0 else -5)) if row[0] <= 2 else ((-3 if row[53]
        <= -486 else (-2 if row[26] <= 9 else 8)) if row[45] <= 3 else 7)
    )
    score += (
        (((((-3 if row[53] <= -275 else 2) if row[2] <= 2 else 0) if row[26] <= 104 else 4) if row[39] <= 0 else (-1
        if row[26] <= 7 else 5)) if row[43] <= 2 else ((((((-5 if row[29] <= 26 else -1) if row[24] <= 7 else 2) if
        row[3] <= 9 else (-1 if row[2] <= 2 else 3)) if row[52] <= -410 else 1) if row[26] <= 13 else (3 if row[32]
        <= 8 else ((-4 if row[22] <= 7 else 5) if row[45] <= 1 else (-7 if row[43] <= 3 else -1)))) if row[15] <= 0
        else (4 if row[3] <= 8 else -3))) if row[2] <= 18 else -4
    )
    score += (
        (((((((-2 if row[51] <= -187 else 0) if row[37] <= 4 else (-4 if row[6] <= 30 else 5)) if row[2] <= 3 else
        ((0 if row[28] <= 17 else 4) if row[7] <= 4 else -2)) if row[51] <= -70 else -2) if row[54] <= -34 else (-1
        if row[24] <= 1 else 3)) if row[54] <= 0 else ((((-2 if row[4] <= 2 else 3) if row[62] <= 2 else 3) if
        row[49] <= 37 else 4) if row[21] <= 4 else (1 if row[56] <= -156 else (1 if row[28] <= 10 else -2)))) if
        row[62] <= 5 else (2 if row[62] <= 13 else -4)) if row[35] <= 1 else -2
    )
    score += (
        (((0 if row[4] <= 2 else ((4 if row[8] <= 4 else -3) if row[32] <= 2 else 5)) if row[40] <= 2 else (((((-6
        if row[52] <= -410 else (-2 if row[35] <= 0 else 5)) if row[2] <= 5 else (4 if row[7] <= 4 else -3)) if
        row[48] <= 4 else (4 if row[30] <= 109 else -1)) if row[41] <= 2 else (-1 if row[1] <= 43 else -5)) if
        row[40] <= 3 else ((((0 if row[7] <= 22 else 3) if row[48] <= 1 else 3) if row[12] <= 0 else -4) if row[48]
        <= 6 else -1))) if row[49] <= 210 else 5) if row[2] <= 18 else -4
    )
    score += (
        ((0 if row[4] <= 5 else (0 if row[24] <= 7 else 4)) if row[59] <= 3 else ((((3 if row[6] <= 10 else -8) if
        row[50] <= -93 else -1) if row[56] <= 83 else 1) if row[24] <= 28 else (4 if row[7] <= 0 else -3))) if
        row[36] <= 0 else (((0 if row[59] <= 1 else 6) if row[32] <= 3 else ((5 if row[51] <= -273 else -4) if
        row[32] <= 9 else (((-5 if row[50] <= -63 else 3) if row[56] <= 94 else 5) if row[6] <= 10 else (1 if
        row[24] <= 32 else 6)))) if row[7] <= 1 else (1 if row[24] <= 14 else -3))
    )
    score += (
        ((-3 if row[3] <= 5 else 0) if row[57] <= -297 else (2 if row[57] <= -296 else (((((-1 if row[35] <= 1 else
        5) if row[27] <= 44 else 3) if row[43] <= 3 else 5) if row[45] <= 1 else ((-1 if row[37] <= 1 else -6) if
        row[43] <= 2 else -1)) if row[48] <= 0 else (-6 if row[43] <= 0 else ((-1 if row[42] <= 1 else 2) if row[24]
        <= 6 else (((4 if row[3] <= 6 else (-1 if row[29] <= 28 else 3)) if row[4] <= 3 else (-1 if row[57] <= -226
        else 7)) if row[35] <= 1 else -2)))))) if row[18] <= 0 else 5
    )
    score += (
        (3 if row[56] <= -48 else (-5 if row[56] <= -19 else 0)) if row[41] <= 1 else (((-1 if row[49] <= -97 else
        (((-2 if row[40] <= 4 else (((4 if row[24] <= 2 else -3) if row[41] <= 3 else (7 if row[8] <= 16 else -3))
        if row[49] <= -57 else -2)) if row[48] <= 0 else 2) if row[8] <= 77 else -5)) if row[56] <= -48 else -3) if
        row[56] <= -42 else (2 if row[54] <= 0 else (((3 if row[44] <= 1 else (-5 if row[40] <= 3 else 0)) if row[8]
        <= 1 else 3) if row[45] <= 1 else (0 if row[24] <= 17 else -4))))
    )
    score += (
        (((((-1 if row[31] <= 52 else (-2 if row[3] <= 5 else (3 if row[54] <= 0 else ((1 if row[57] <= -232 else
        -3) if row[58] <= 2 else 2)))) if row[39] <= 0 else (0 if row[27] <= 7 else (0 if row[61] <= 0 else 5))) if
        row[17] <= 0 else 5) if row[34] <= 1 else (2 if row[45] <= 1 else -5)) if row[34] <= 2 else ((((10 if
        row[34] <= 3 else (-3 if row[37] <= 1 else 6)) if row[27] <= 10 else -1) if row[55] <= 19 else -1) if row[8]
        <= 17 else (-5 if row[53] <= -790 else 1))) if row[18] <= 0 else 5
    )
    score += (
        (((((-2 if row[57] <= -118 else 0) if row[3] <= 11 else 4) if row[29] <= 15 else ((-2 if row[57] <= -310
        else (1 if row[1] <= 105 else -3)) if row[57] <= -84 else -3)) if row[34] <= 2 else 3) if row[59] <= 3 else
        ((4 if row[1] <= 17 else -1) if row[45] <= 1 else (-5 if row[1] <= 67 else 2))) if row[36] <= 0 else ((8 if
        row[54] <= -144 else ((1 if row[25] <= 31 else (4 if row[54] <= 66 else 0)) if row[42] <= 2 else -2)) if
        row[34] <= 1 else ((-4 if row[48] <= 7 else 3) if row[42] <= 2 else 5))
    )
    score += (
        (((-2 if row[57] <= -310 else 2) if row[34] <= 3 else -7) if row[40] <= 2 else (((((1 if row[31] <= 0 else
        -3) if row[34] <= 1 else 3) if row[31] <= 36 else (1 if row[21] <= 6 else -3)) if row[43] <= 3 else 2) if
        row[40] <= 3 else ((0 if row[0] <= 1 else (-5 if row[34] <= 2 else (-4 if row[43] <= 2 else 6))) if row[57]
        <= -118 else (((-3 if row[43] <= 3 else 2) if row[58] <= 2 else 4) if row[57] <= -73 else 0)))) if row[20]
        <= 3 else (4 if row[20] <= 14 else (3 if row[40] <= 3 else -5))
    )
    score += (
        ((((-3 if row[51] <= -291 else 2) if row[4] <= 2 else 4) if row[45] <= 2 else (3 if row[40] <= 1 else -3))
        if row[45] <= 3 else 4) if row[40] <= 2 else ((-3 if row[53] <= -1322 else 0) if row[36] <= 0 else ((1 if
        row[38] <= 0 else ((4 if row[1] <= 17 else -4) if row[36] <= 3 else 8)) if row[7] <= 1 else (((2 if row[44]
        <= 0 else -5) if row[1] <= 45 else 3) if row[7] <= 22 else ((-4 if row[40] <= 3 else (0 if row[47] <= 0 else
        (-2 if row[7] <= 44 else 6))) if row[2] <= 2 else 5))))
    )
    return score
# fmt: on
