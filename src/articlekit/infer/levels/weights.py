"""Models of levels. Written by `training/levels.py`; do not edit.

Learnt from 1989 pages (dev.jsonl.gz, languages.jsonl.gz, long.jsonl.gz, resiliparse.jsonl.gz)
by `python training/levels.py CORPUS ... --write`, LightGBM 4.7.0. Steps between true headings that go the right way,
cross-validated by domain: 0.890 in dev.jsonl.gz;
0.897 in languages.jsonl.gz;
0.808 in long.jsonl.gz;
0.901 in resiliparse.jsonl.gz.
"""

from __future__ import annotations

# fmt: off

def deeper(row: list[int]) -> int:
    """Score whether a heading stands below the one before, in hundredths of a log-odd. See `DEEPER`."""
    score = 0
    score += (
        (-138 if row[39] <= 47 else -113) if row[1] <= 0 else ((((-165 if row[47] <= 13 else ((-134 if row[1] <= 676
        else -156) if row[50] <= -26 else -164)) if row[32] <= -20 else ((-166 if row[37] <= 11 else (-160 if
        row[47] <= 54 else -150)) if row[50] <= -99 else -167)) if row[55] <= 0 else ((-135 if row[55] <= 6 else
        (-162 if row[47] <= 55 else -149)) if row[45] <= 4 else (-124 if row[1] <= 646 else -149))) if row[7] <= 1
        else -112)
    )
    score += (
        (19 if row[54] <= 0 else 33) if row[3] <= 0 else ((((1 if row[54] <= 0 else (3 if row[37] <= 10 else 27)) if
        row[3] <= 1 else -3) if row[16] <= 29 else (-9 if row[54] <= 0 else (16 if row[54] <= 2 else (-7 if row[20]
        <= 2 else 1)))) if row[55] <= 0 else ((29 if row[11] <= 0 else -1) if row[55] <= 6 else (((-4 if row[47] <=
        55 else 8) if row[8] <= 0 else 23) if row[45] <= 4 else 18)))
    )
    score += (
        ((-7 if row[54] <= 0 else ((-1 if row[39] <= 0 else (25 if row[3] <= 4 else 8)) if row[54] <= 2 else (((-1
        if row[39] <= 97 else (6 if row[30] <= 55 else (23 if row[3] <= 2 else 1))) if row[1] <= 354 else (-5 if
        row[42] <= 2 else (14 if row[17] <= 18 else 0))) if row[50] <= -39 else -7))) if row[8] <= 0 else (28 if
        row[15] <= 3 else 1)) if row[30] <= 96 else (26 if row[23] <= 553 else 1)
    )
    score += (
        (0 if row[41] <= 13 else ((21 if row[3] <= 2 else -1) if row[16] <= 23 else 6)) if row[0] <= 26 else (((((-6
        if row[33] <= -1 else 16) if row[47] <= 66 else 3) if row[37] <= 13 else ((18 if row[3] <= 2 else 4) if
        row[16] <= 35 else (((-1 if row[4] <= 0 else 12) if row[17] <= 34 else -4) if row[22] <= 0 else 23))) if
        row[49] <= -1 else (-8 if row[22] <= 0 else 1)) if row[7] <= 1 else 23)
    )
    score += (
        ((12 if row[32] <= -8 else -2) if row[30] <= 80 else (4 if row[48] <= -55 else 19)) if row[0] <= 32 else
        (((-4 if row[4] <= 0 else (-7 if row[48] <= -99 else ((22 if row[50] <= -28 else 0) if row[34] <= 57 else
        0))) if row[32] <= -11 else (((-8 if row[48] <= -30 else -3) if row[50] <= -99 else -8) if row[7] <= 1 else
        16)) if row[55] <= 0 else (17 if row[55] <= 6 else (10 if row[32] <= -11 else -1)))
    )
    score += (
        ((-7 if row[48] <= -99 else ((4 if row[5] <= 1 else (17 if row[17] <= 36 else 2)) if row[31] <= 3 else (-9
        if row[6] <= 9 else (-4 if row[5] <= 0 else ((7 if row[17] <= 47 else -4) if row[31] <= 5 else -8))))) if
        row[38] <= 1 else -7) if row[55] <= 0 else ((3 if row[41] <= 13 else 17) if row[55] <= 6 else ((3 if row[44]
        <= 97 else -6) if row[45] <= 3 else (15 if row[31] <= 3 else 1)))
    )
    score += (
        ((-5 if row[48] <= -99 else (-2 if row[54] <= 0 else ((-4 if row[20] <= 2 else 10) if row[16] <= -1 else
        12))) if row[46] <= 67 else ((4 if row[48] <= -55 else 16) if row[2] <= 0 else -1)) if row[16] <= 29 else
        ((-7 if row[54] <= 0 else ((-6 if row[20] <= 1 else (5 if row[16] <= 45 else -3)) if row[20] <= 3 else ((15
        if row[17] <= 27 else 4) if row[2] <= 0 else -1))) if row[7] <= 1 else 16)
    )
    score += (
        ((-3 if row[32] <= -11 else -7) if row[54] <= 0 else ((-1 if row[44] <= 20 else 14) if row[54] <= 2 else
        ((-5 if row[22] <= 0 else (-5 if row[24] <= 0 else 16)) if row[19] <= 0 else ((13 if row[50] <= -18 else -4)
        if row[32] <= -12 else ((-3 if row[30] <= 68 else 7) if row[22] <= 0 else 14))))) if row[30] <= 78 else ((-3
        if row[46] <= 45 else 6) if row[46] <= 69 else (15 if row[3] <= 1 else 1))
    )
    score += (
        (((-8 if row[37] <= 10 else (3 if row[32] <= -5 else -4)) if row[38] <= 1 else -7) if row[54] <= 0 else (((0
        if row[31] <= 2 else -5) if row[46] <= 63 else ((-1 if row[37] <= 8 else (11 if row[40] <= 3 else -2)) if
        row[38] <= 1 else -4)) if row[20] <= 2 else (15 if row[31] <= 1 else ((6 if row[46] <= 53 else 14) if
        row[32] <= 0 else 0)))) if row[46] <= 94 else (14 if row[44] <= 94 else 1)
    )
    score += (
        ((-4 if row[46] <= 94 else 9) if row[54] <= 0 else 13) if row[1] <= 45 else (-6 if row[54] <= 0 else ((((-7
        if row[48] <= -99 else (((-3 if row[46] <= 67 else 3) if row[44] <= 76 else -8) if row[4] <= 0 else (0 if
        row[46] <= 63 else 10))) if row[22] <= 0 else (2 if row[42] <= 1 else 14)) if row[33] <= -1 else 18) if
        row[20] <= 3 else ((1 if row[44] <= 20 else 11) if row[18] <= 5 else 0)))
    )
    score += (
        10 if row[3] <= 0 else (((((((-2 if row[5] <= 1 else (9 if row[2] <= 0 else -4)) if row[34] <= 45 else (-5
        if row[36] <= 24 else -1)) if row[29] <= 2 else (15 if row[5] <= 1 else (5 if row[2] <= 0 else -6))) if
        row[15] <= 4 else -7) if row[33] <= -1 else 14) if row[4] <= 1 else (((-3 if row[48] <= -99 else 15) if
        row[26] <= 0 else -4) if row[3] <= 2 else -1)) if row[7] <= 1 else 14)
    )
    score += (
        (((-3 if row[6] <= 5 else (-2 if row[47] <= 33 else (11 if row[38] <= 1 else 3))) if row[55] <= 0 else 12)
        if row[3] <= 2 else -5) if row[0] <= 44 else (((-7 if row[47] <= -1 else (-3 if row[5] <= 1 else (9 if
        row[0] <= 82 else (4 if row[36] <= 7 else -3)))) if row[38] <= 1 else -7) if row[55] <= 0 else (((0 if
        row[40] <= 3 else -7) if row[24] <= 0 else 6) if row[20] <= 4 else 10))
    )
    score += (
        (((-2 if row[6] <= 5 else (0 if row[39] <= 97 else (6 if row[5] <= 2 else 14))) if row[55] <= 0 else 12) if
        row[3] <= 1 else (-7 if row[48] <= -99 else 2)) if row[16] <= 33 else ((((-6 if row[37] <= 10 else -1) if
        row[51] <= -1 else -7) if row[9] <= 3 else (-3 if row[36] <= 31 else (-7 if row[6] <= 9 else 12))) if
        row[55] <= 0 else ((-1 if row[7] <= 1 else 12) if row[20] <= 4 else 9))
    )
    score += (
        ((((((-6 if row[48] <= -99 else (-7 if row[30] <= 0 else ((2 if row[5] <= 2 else 9) if row[2] <= 0 else
        -4))) if row[49] <= -1 else -6) if row[36] <= 24 else 7) if row[28] <= 1 else (15 if row[13] <= 1 else -7))
        if row[11] <= 3 else 8) if row[45] <= 4 else (10 if row[2] <= 1 else 0)) if row[31] <= 3 else ((-4 if
        row[49] <= -1 else -7) if row[30] <= 71 else (-7 if row[41] <= 16 else 4))
    )
    score += (
        (-2 if row[47] <= 23 else (((11 if row[48] <= -6 else (-3 if row[18] <= 0 else 8)) if row[1] <= 455 else (9
        if row[34] <= 45 else -1)) if row[50] <= -19 else -1)) if row[16] <= 35 else ((((-4 if row[9] <= 2 else (6
        if row[17] <= 24 else -2)) if row[22] <= 0 else (14 if row[12] <= 0 else -6)) if row[50] <= -28 else (-7 if
        row[29] <= 3 else -1)) if row[8] <= 0 else (13 if row[15] <= 3 else -2))
    )
    score += (
        (((0 if row[34] <= 52 else -6) if row[37] <= 10 else ((0 if row[5] <= 0 else ((7 if row[45] <= 4 else 15) if
        row[34] <= 82 else 0)) if row[17] <= 34 else (-6 if row[53] <= 0 else 1))) if row[38] <= 1 else (-6 if
        row[36] <= 47 else 0)) if row[55] <= 0 else (((-2 if row[22] <= 0 else (-6 if row[6] <= 8 else 13)) if
        row[11] <= 3 else 8) if row[19] <= 0 else (10 if row[2] <= 1 else -1))
    )
    score += (
        (((-4 if row[47] <= 59 else 0) if row[15] <= 4 else -7) if row[54] <= 0 else ((7 if row[54] <= 6 else ((-1
        if row[19] <= 0 else 7) if row[17] <= 15 else (-6 if row[37] <= 10 else ((4 if row[17] <= 39 else -3) if
        row[50] <= -26 else -6)))) if row[47] <= 70 else 6)) if row[55] <= 0 else (((-1 if row[5] <= 0 else 6) if
        row[19] <= 0 else 9) if row[3] <= 3 else (-2 if row[28] <= 2 else 13))
    )
    score += (
        (((-3 if row[24] <= 0 else 2) if row[29] <= 3 else (13 if row[14] <= 2 else -6)) if row[47] <= 45 else ((8
        if row[32] <= 5 else 3) if row[52] <= 1 else (3 if row[15] <= 3 else -4))) if row[31] <= 3 else ((((9 if
        row[10] <= 32 else -4) if row[5] <= 2 else (((0 if row[39] <= 178 else 12) if row[10] <= 461 else -7) if
        row[2] <= 0 else -4)) if row[26] <= 0 else -7) if row[32] <= -4 else -5)
    )
    score += (
        ((((2 if row[9] <= 2 else 9) if row[50] <= -26 else -4) if row[3] <= 2 else -4) if row[19] <= 0 else (0 if
        row[54] <= 0 else (((-1 if row[39] <= 0 else 9) if row[32] <= 14 else (9 if row[1] <= 45 else -2)) if row[3]
        <= 5 else (4 if row[11] <= 0 else -8)))) if row[31] <= 3 else ((-4 if row[37] <= 14 else (6 if row[50] <=
        -26 else (-7 if row[52] <= 3 else 4))) if row[32] <= -4 else -5)
    )
    score += (
        ((-4 if row[11] <= 3 else 3) if row[39] <= 97 else (((6 if row[31] <= 3 else -8) if row[6] <= 5 else 10) if
        row[44] <= 60 else (0 if row[43] <= 1 else 10))) if row[0] <= 44 else ((((((-2 if row[35] <= 0 else 5) if
        row[31] <= 3 else -4) if row[43] <= 2 else 11) if row[51] <= 31 else -7) if row[4] <= 0 else ((-2 if row[39]
        <= 0 else 7) if row[27] <= 0 else -3)) if row[7] <= 1 else 11)
    )
    if not -250 < score < 250:
        return score
    score += (
        (2 if row[3] <= 0 else ((-3 if row[9] <= 4 else 6) if row[50] <= -21 else -6)) if row[54] <= 0 else (((8 if
        row[54] <= 1 else ((1 if row[45] <= 2 else 8) if row[34] <= 45 else (-2 if row[9] <= 2 else 4))) if row[45]
        <= 4 else (9 if row[50] <= 0 else -2)) if row[3] <= 2 else ((-5 if row[42] <= 1 else (4 if row[32] <= -10
        else -2)) if row[22] <= 0 else (12 if row[31] <= 2 else -3)))
    )
    score += (
        (((5 if row[6] <= 3 else -5) if row[31] <= 3 else -8) if row[6] <= 5 else (-3 if row[18] <= 0 else (-1 if
        row[30] <= 55 else ((5 if row[19] <= 0 else (10 if row[13] <= 1 else -2)) if row[23] <= 553 else -6)))) if
        row[0] <= 55 else ((((-3 if row[35] <= 0 else (6 if row[0] <= 94 else -1)) if row[31] <= 4 else -6) if
        row[4] <= 1 else (6 if row[35] <= 1 else -2)) if row[7] <= 1 else 10)
    )
    score += (
        (((((-4 if row[22] <= 0 else (10 if row[12] <= 0 else -6)) if row[47] <= 75 else 3) if row[37] <= 10 else
        (((-4 if row[53] <= 0 else (-2 if row[44] <= 0 else 3)) if row[44] <= 72 else -5) if row[46] <= 52 else (3
        if row[4] <= 0 else 8))) if row[38] <= 1 else ((-5 if row[4] <= 1 else 1) if row[22] <= 0 else (12 if
        row[12] <= 0 else -7))) if row[7] <= 1 else 10) if row[46] <= 97 else 7
    )
    score += (
        (((3 if row[23] <= 553 else -8) if row[19] <= 0 else (-4 if row[41] <= 13 else ((8 if row[14] <= 5 else -5)
        if row[44] <= 72 else 2))) if row[3] <= 2 else ((-4 if row[42] <= 1 else 3) if row[11] <= 0 else -6)) if
        row[16] <= 36 else (((-5 if row[42] <= 1 else (10 if row[16] <= 42 else (-1 if row[43] <= 3 else 10))) if
        row[32] <= -11 else -4) if row[22] <= 0 else (10 if row[12] <= 0 else -7))
    )
    score += (
        (((((((-5 if row[48] <= -99 else ((2 if row[9] <= 2 else 8) if row[38] <= 1 else -2)) if row[40] <= 4 else
        -5) if row[2] <= 0 else -6) if row[29] <= 3 else 9) if row[33] <= -1 else 10) if row[24] <= 0 else (8 if
        row[31] <= 1 else 2)) if row[46] <= 97 else 7) if row[31] <= 3 else (-7 if row[37] <= 8 else (((-1 if
        row[46] <= 58 else 4) if row[31] <= 5 else -8) if row[50] <= -23 else -5))
    )
    score += (
        ((8 if row[32] <= -14 else ((-2 if row[6] <= 5 else (2 if row[42] <= 1 else 6)) if row[14] <= 1 else -3)) if
        row[1] <= 402 else -1) if row[16] <= 33 else ((((4 if row[16] <= 42 else -2) if row[36] <= 47 else ((16 if
        row[10] <= 386 else -4) if row[17] <= 23 else 0)) if row[32] <= -11 else ((-5 if row[55] <= 0 else -1) if
        row[7] <= 1 else 8)) if row[22] <= 0 else (-6 if row[6] <= 6 else 10))
    )
    score += (
        (-3 if row[48] <= -55 else (((5 if row[20] <= 3 else 10) if row[50] <= -19 else 0) if row[32] <= -7 else
        (((5 if row[12] <= 0 else -8) if row[0] <= 32 else (-1 if row[24] <= 1 else 5)) if row[14] <= 3 else -9)))
        if row[16] <= 42 else (((-4 if row[19] <= 0 else (-3 if row[54] <= 0 else 1)) if row[52] <= 1 else -5) if
        row[29] <= 2 else ((12 if row[11] <= 0 else -3) if row[14] <= 2 else -9))
    )
    score += (
        (((-2 if row[45] <= 3 else (6 if row[0] <= 86 else -1)) if row[32] <= -4 else -3) if row[26] <= 0 else -8)
        if row[54] <= 0 else (6 if row[54] <= 2 else (((-2 if row[9] <= 1 else 6) if row[45] <= 3 else 8) if row[0]
        <= 32 else (-4 if row[5] <= 0 else ((-1 if row[45] <= 2 else (10 if row[18] <= 5 else -2)) if row[17] <= 20
        else ((0 if row[40] <= 3 else -5) if row[33] <= -1 else 9)))))
    )
    score += (
        (((-6 if row[46] <= 0 else ((3 if row[35] <= 0 else 12) if row[34] <= 45 else 0)) if row[32] <= -11 else
        ((((-5 if row[24] <= 0 else 1) if row[45] <= 3 else (-1 if row[31] <= 5 else -9)) if row[28] <= 1 else (17
        if row[13] <= 1 else -7)) if row[51] <= 95 else -6)) if row[22] <= 0 else (8 if row[31] <= 4 else -8)) if
        row[30] <= 78 else ((6 if row[3] <= 1 else -2) if row[23] <= 553 else -5)
    )
    score += (
        (((-3 if row[42] <= 1 else ((-1 if row[14] <= 3 else -8) if row[4] <= 0 else ((5 if row[31] <= 5 else -6) if
        row[2] <= 0 else -5))) if row[9] <= 3 else (10 if row[32] <= -20 else 2)) if row[15] <= 4 else (-5 if row[4]
        <= 1 else 1)) if row[55] <= 0 else ((-1 if row[20] <= 4 else 4) if row[46] <= 45 else (((4 if row[9] <= 0
        else 8) if row[13] <= 1 else -4) if row[1] <= 1049 else -5))
    )
    score += (
        (-2 if row[37] <= 7 else (((-5 if row[23] <= 0 else (4 if row[52] <= -1 else (3 if row[16] <= 23 else -3)))
        if row[43] <= 1 else 11) if row[13] <= 1 else (-9 if row[35] <= 0 else 6))) if row[16] <= 42 else ((-3 if
        row[37] <= 13 else (((((1 if row[41] <= 210 else 8) if row[40] <= 2 else -2) if row[2] <= 1 else -3) if
        row[43] <= 1 else 10) if row[51] <= 42 else -2)) if row[15] <= 4 else -6)
    )
    score += (
        ((((2 if row[16] <= 23 else -2) if row[34] <= 68 else -3) if row[5] <= 2 else (((-2 if row[44] <= 0 else 7)
        if row[17] <= 41 else -1) if row[13] <= 3 else -8)) if row[45] <= 4 else (-1 if row[16] <= -1 else ((3 if
        row[5] <= 0 else 10) if row[17] <= 34 else 3))) if row[16] <= 42 else ((-2 if row[9] <= 1 else (5 if row[30]
        <= 43 else (-3 if row[30] <= 61 else 6))) if row[15] <= 4 else -5)
    )
    score += (
        (3 if row[1] <= 0 else -4) if row[47] <= 0 else ((((((2 if row[17] <= 28 else -2) if row[49] <= -1 else (-5
        if row[35] <= 0 else 2)) if row[47] <= 75 else 3) if row[29] <= 4 else (10 if row[48] <= 11 else -5)) if
        row[4] <= 0 else (((-2 if row[37] <= 7 else 8) if row[32] <= 13 else -4) if row[27] <= 0 else (-2 if row[54]
        <= 0 else 3))) if row[2] <= 0 else (0 if row[11] <= 0 else -6))
    )
    score += (
        ((((0 if row[30] <= 35 else -5) if row[28] <= 1 else 12) if row[5] <= 0 else ((((((-3 if row[45] <= 3 else
        3) if row[9] <= 1 else (2 if row[3] <= 1 else 9)) if row[18] <= 2 else 15) if row[18] <= 5 else -5) if
        row[2] <= 0 else -4) if row[26] <= 0 else -5)) if row[22] <= 0 else (10 if row[12] <= 0 else -7)) if row[30]
        <= 78 else ((5 if row[3] <= 1 else -2) if row[23] <= 553 else -6)
    )
    score += (
        (((-4 if row[28] <= 1 else 10) if row[48] <= -55 else (-2 if row[6] <= 9 else ((-1 if row[30] <= 63 else 3)
        if row[22] <= 0 else 11))) if row[4] <= 0 else ((4 if row[26] <= 0 else -8) if row[6] <= 5 else (2 if
        row[37] <= 14 else 8))) if row[16] <= 44 else (((-3 if row[4] <= 1 else 0) if row[43] <= 3 else (11 if
        row[14] <= 2 else -8)) if row[22] <= 0 else (8 if row[12] <= 0 else -6))
    )
    score += (
        ((3 if row[34] <= 31 else -6) if row[6] <= 8 else (-4 if row[37] <= 8 else ((0 if row[10] <= 121 else ((-1
        if row[37] <= 13 else 6) if row[30] <= 76 else 12)) if row[16] <= 35 else ((-4 if row[30] <= 74 else 3) if
        row[1] <= 325 else (-5 if row[39] <= 0 else 1))))) if row[55] <= 0 else (-3 if row[30] <= 0 else (-1 if
        row[39] <= 0 else ((3 if row[9] <= 1 else 8) if row[1] <= 1164 else -2)))
    )
    score += (
        ((((-2 if row[28] <= 1 else 8) if row[5] <= 0 else ((((((0 if row[44] <= 47 else 5) if row[46] <= 50 else (3
        if row[5] <= 2 else 8)) if row[44] <= 92 else -3) if row[13] <= 1 else (9 if row[34] <= 22 else -7)) if
        row[26] <= 0 else -3) if row[2] <= 0 else -3)) if row[46] <= 98 else 5) if row[8] <= 0 else 8) if row[15] <=
        4 else ((9 if row[34] <= 25 else -1) if row[38] <= 1 else -6)
    )
    score += (
        (((-2 if row[7] <= 1 else 8) if row[43] <= 2 else 8) if row[45] <= 3 else (((3 if row[41] <= 70 else -4) if
        row[47] <= 69 else 3) if row[37] <= 11 else (-2 if row[53] <= 0 else (-2 if row[18] <= 0 else (6 if row[10]
        <= 386 else 0))))) if row[50] <= -10 else (-7 if row[6] <= 8 else (((-2 if row[7] <= 0 else 9) if row[15] <=
        2 else -4) if row[25] <= 14 else (10 if row[3] <= 2 else -5)))
    )
    score += (
        (((((-3 if row[39] <= 0 else 2) if row[51] <= 31 else -3) if row[39] <= 791 else -4) if row[22] <= 0 else
        (-3 if row[6] <= 8 else 8)) if row[4] <= 0 else ((6 if row[16] <= 23 else 0) if row[20] <= 2 else (3 if
        row[39] <= 267 else 9))) if row[31] <= 3 else (-7 if row[6] <= 9 else (-5 if row[37] <= 8 else ((2 if
        row[39] <= 860 else 9) if row[16] <= 33 else (-2 if row[4] <= 1 else 4))))
    )
    score += (
        (((-1 if row[40] <= 2 else -6) if row[50] <= -16 else -7) if row[6] <= 8 else ((((-2 if row[45] <= 3 else (0
        if row[46] <= 63 else 3)) if row[28] <= 1 else ((12 if row[5] <= 11 else -6) if row[14] <= 1 else -3)) if
        row[50] <= -23 else (-4 if row[47] <= 96 else 4)) if row[36] <= 47 else (((6 if row[11] <= 0 else -2) if
        row[29] <= 3 else 20) if row[14] <= 2 else -4))) if row[45] <= 5 else 5
    )
    if not -250 < score < 250:
        return score
    score += (
        (-7 if row[6] <= 8 else (-2 if row[49] <= 0 else 7)) if row[53] <= 0 else (8 if row[53] <= 2 else (((-2 if
        row[48] <= -55 else (8 if row[34] <= 25 else (((1 if row[44] <= 45 else 4) if row[27] <= 2 else -6) if
        row[32] <= 15 else -2))) if row[38] <= 1 else ((-4 if row[7] <= 1 else 8) if row[18] <= 2 else ((15 if
        row[11] <= 0 else 0) if row[18] <= 4 else 0))) if row[44] <= 94 else -5))
    )
    score += (
        ((((-5 if row[18] <= 0 else 0) if row[10] <= 426 else -6) if row[50] <= -10 else -5) if row[9] <= 4 else 3)
        if row[54] <= 0 else (((-7 if row[53] <= 0 else (((7 if row[30] <= 18 else (0 if row[10] <= 479 else -6)) if
        row[44] <= 72 else -5) if row[29] <= 1 else 5)) if row[36] <= 24 else 3) if row[45] <= 4 else ((-5 if
        row[30] <= 70 else 6) if row[53] <= 0 else (3 if row[18] <= 2 else 8)))
    )
    score += (
        ((((-2 if row[19] <= 0 else (1 if row[13] <= 1 else -8)) if row[16] <= 43 else -3) if row[29] <= 3 else 6)
        if row[24] <= 0 else (((8 if row[48] <= 11 else (-7 if row[36] <= 19 else 8)) if row[24] <= 4 else 0) if
        row[11] <= 0 else (2 if row[1] <= 0 else -6))) if row[9] <= 2 else ((((6 if row[38] <= 1 else 0) if row[40]
        <= 6 else -2) if row[36] <= 24 else 8) if row[17] <= 36 else -1)
    )
    score += (
        (((((3 if row[1] <= 0 else -1) if row[28] <= 2 else (9 if row[5] <= 8 else -9)) if row[50] <= -23 else -4)
        if row[35] <= 0 else ((3 if row[31] <= 2 else -7) if row[6] <= 9 else (3 if row[42] <= 5 else 9))) if row[4]
        <= 0 else (((3 if row[26] <= 0 else -6) if row[6] <= 7 else ((5 if row[50] <= -17 else -1) if row[29] <= 4
        else 13)) if row[3] <= 4 else -1)) if row[31] <= 5 else -7
    )
    score += (
        ((5 if row[32] <= 15 else 0) if row[44] <= 97 else -4) if row[31] <= 1 else ((((-4 if row[18] <= 3 else 3)
        if row[37] <= 7 else ((-1 if row[44] <= 27 else (-3 if row[18] <= 0 else (9 if row[46] <= 34 else (((1 if
        row[10] <= 364 else 9) if row[10] <= 442 else -7) if row[37] <= 23 else 6)))) if row[44] <= 80 else -3)) if
        row[16] <= 45 else (-1 if row[15] <= 4 else -4)) if row[31] <= 5 else -7)
    )
    score += (
        (((-3 if row[28] <= 1 else 9) if row[5] <= 0 else (((((3 if row[17] <= 20 else -4) if row[37] <= 12 else 2)
        if row[9] <= 1 else 5) if row[13] <= 3 else -9) if row[26] <= 0 else -4)) if row[18] <= 2 else ((1 if
        row[10] <= 80 else 14) if row[18] <= 4 else ((-1 if row[10] <= 16 else 7) if row[3] <= 1 else -2))) if
        row[40] <= 2 else (4 if row[10] <= 20 else (-1 if row[18] <= 5 else -6))
    )
    score += (
        ((((((-4 if row[37] <= 4 else 1) if row[27] <= 0 else -3) if row[38] <= 1 else ((-4 if row[42] <= 11 else 1)
        if row[22] <= 0 else 3)) if row[30] <= 80 else ((0 if row[41] <= 38 else (0 if row[40] <= 0 else 6)) if
        row[13] <= 1 else -7)) if row[4] <= 1 else (((0 if row[37] <= 10 else 7) if row[40] <= 9 else -2) if row[27]
        <= 1 else -1)) if row[7] <= 1 else 8) if row[31] <= 5 else -7
    )
    score += (
        ((((-5 if row[40] <= 9 else (-5 if row[1] <= 45 else 11)) if row[41] <= 50 else 7) if row[10] <= 24 else
        ((-5 if row[46] <= 0 else ((3 if row[32] <= -20 else (-5 if row[6] <= 8 else (-2 if row[5] <= 4 else 2))) if
        row[18] <= 2 else 4)) if row[40] <= 2 else -4)) if row[24] <= 0 else ((5 if row[24] <= 4 else 1) if row[11]
        <= 0 else -3)) if row[33] <= -1 else (10 if row[1] <= 826 else -4)
    )
    score += (
        ((((2 if row[30] <= 32 else (((-5 if row[55] <= 0 else 2) if row[37] <= 7 else (-1 if row[41] <= 226 else
        3)) if row[38] <= 1 else -4)) if row[44] <= 94 else -7) if row[42] <= 3 else ((((1 if row[11] <= 0 else -5)
        if row[32] <= 5 else (7 if row[46] <= 19 else -5)) if row[32] <= 61 else 17) if row[30] <= 71 else 3)) if
        row[7] <= 1 else 6) if row[33] <= -1 else (9 if row[1] <= 826 else -5)
    )
    score += (
        ((((-2 if row[37] <= 7 else ((((2 if row[41] <= 117 else -8) if row[23] <= 0 else ((1 if row[5] <= 4 else 5)
        if row[37] <= 46 else -5)) if row[35] <= 0 else ((2 if row[32] <= 5 else -8) if row[6] <= 8 else 6)) if
        row[27] <= 1 else -2)) if row[22] <= 0 else (1 if row[41] <= 76 else 11)) if row[12] <= 0 else -5) if
        row[23] <= 553 else -6) if row[15] <= 4 else (0 if row[16] <= 41 else -4)
    )
    score += (
        ((((0 if row[29] <= 2 else 9) if row[5] <= 1 else (3 if row[24] <= 0 else 8)) if row[20] <= 23 else -9) if
        row[16] <= 46 else ((-3 if row[35] <= 0 else ((6 if row[32] <= -14 else -4) if row[9] <= 1 else (13 if
        row[5] <= 6 else -1))) if row[0] <= 154 else ((11 if row[39] <= 131 else 1) if row[23] <= 95 else -1))) if
        row[17] <= 35 else ((-2 if row[32] <= 61 else 9) if row[7] <= 1 else 8)
    )
    score += (
        ((-2 if row[43] <= 3 else 7) if row[9] <= 1 else (-1 if row[36] <= 6 else (15 if row[34] <= 37 else (7 if
        row[17] <= 31 else -1)))) if row[45] <= 3 else (((-3 if row[18] <= 0 else ((((5 if row[30] <= 32 else (4 if
        row[34] <= 45 else -2)) if row[30] <= 64 else 5) if row[17] <= 30 else -2) if row[36] <= 38 else (0 if
        row[37] <= 13 else 8))) if row[45] <= 5 else 5) if row[31] <= 5 else -6)
    )
    score += (
        (3 if row[6] <= 2 else ((1 if row[34] <= 37 else -5) if row[55] <= 1 else 0)) if row[6] <= 8 else ((((((3 if
        row[34] <= 74 else 0) if row[1] <= 1164 else -5) if row[20] <= 23 else -9) if row[16] <= 36 else (-5 if
        row[48] <= -45 else -1)) if row[36] <= 38 else (11 if row[34] <= 45 else (((6 if row[34] <= 66 else 0) if
        row[29] <= 3 else 15) if row[14] <= 3 else -6))) if row[22] <= 0 else 8)
    )
    score += (
        ((((-2 if row[24] <= 0 else 1) if row[41] <= 180 else ((6 if row[0] <= 20 else ((3 if row[27] <= 1 else (2
        if row[1] <= 595 else -7)) if row[41] <= 411 else -2)) if row[44] <= 98 else -5)) if row[20] <= 5 else (((3
        if row[16] <= 98 else -5) if row[20] <= 21 else 14) if row[20] <= 23 else -7)) if row[15] <= 4 else ((0 if
        row[16] <= 40 else -5) if row[4] <= 1 else 3)) if row[13] <= 3 else -8
    )
    score += (
        (((((-5 if row[30] <= 0 else (5 if row[30] <= 18 else (0 if row[10] <= 461 else -4))) if row[4] <= 2 else
        ((0 if row[45] <= 2 else 11) if row[36] <= 19 else -2)) if row[50] <= -19 else (-4 if row[30] <= 96 else 4))
        if row[45] <= 5 else 4) if row[36] <= 47 else ((9 if row[46] <= 78 else -2) if row[27] <= 0 else (-2 if
        row[46] <= 41 else (0 if row[34] <= 76 else 8)))) if row[31] <= 5 else -6
    )
    score += (
        (-4 if row[36] <= 47 else (12 if row[30] <= 18 else (-6 if row[6] <= 8 else 3))) if row[53] <= 0 else (7 if
        row[53] <= 1 else ((-5 if row[30] <= 0 else ((8 if row[10] <= 12 else -3) if row[47] <= 10 else (((((-4 if
        row[54] <= 0 else 3) if row[42] <= 7 else 8) if row[0] <= 32 else -1) if row[24] <= 1 else (0 if row[10] <=
        161 else 6)) if row[12] <= 0 else -6))) if row[4] <= 2 else 5))
    )
    score += (
        ((((((-10 if row[32] <= -51 else 0) if row[5] <= 4 else (3 if row[3] <= 7 else -7)) if row[2] <= 0 else (-5
        if row[3] <= 7 else (5 if row[5] <= 1 else -3))) if row[43] <= 1 else (-5 if row[17] <= 4 else 9)) if
        row[13] <= 1 else (-7 if row[17] <= 51 else 7)) if row[9] <= 4 else ((-6 if row[39] <= 0 else 6) if row[3]
        <= 2 else 0)) if row[15] <= 4 else (2 if row[17] <= 11 else -3)
    )
    score += (
        ((((((1 if row[17] <= 17 else -7) if row[23] <= 0 else (1 if row[55] <= 2 else 4)) if row[17] <= 30 else
        ((-3 if row[41] <= 188 else (-2 if row[37] <= 12 else ((-7 if row[23] <= 0 else 4) if row[42] <= 6 else
        -4))) if row[37] <= 48 else (-5 if row[41] <= 50 else 10))) if row[23] <= 553 else -5) if row[38] <= 2 else
        -6) if row[45] <= 5 else (6 if row[10] <= 282 else -1)) if row[31] <= 5 else -6
    )
    score += (
        ((((((2 if row[0] <= 0 else -3) if row[0] <= 149 else 2) if row[43] <= 1 else 8) if row[5] <= 0 else ((-1 if
        row[42] <= 5 else 3) if row[41] <= 210 else (7 if row[0] <= 61 else ((-2 if row[42] <= 1 else 4) if row[25]
        <= 6 else -4)))) if row[17] <= 35 else (((0 if row[34] <= 50 else -5) if row[41] <= 145 else 0) if row[42]
        <= 27 else 15)) if row[13] <= 3 else -8) if row[7] <= 1 else 7
    )
    score += (
        (((((-2 if row[24] <= 0 else 3) if row[45] <= 3 else (-5 if row[37] <= 5 else 4)) if row[31] <= 3 else (-7
        if row[6] <= 9 else ((17 if row[37] <= 16 else -1) if row[30] <= 18 else (((-2 if row[41] <= 319 else 9) if
        row[0] <= 61 else -4) if row[37] <= 13 else (4 if row[51] <= 7 else -2))))) if row[44] <= 72 else -3) if
        row[29] <= 3 else (10 if row[24] <= 2 else 0)) if row[14] <= 3 else -5
    )
    if not -250 < score < 250:
        return score
    score += (
        (2 if row[17] <= 15 else -3) if row[6] <= 8 else ((((0 if row[39] <= 549 else -3) if row[5] <= 0 else ((((-4
        if row[1] <= 106 else (1 if row[46] <= 57 else (5 if row[16] <= 88 else -6))) if row[18] <= 3 else 9) if
        row[11] <= 0 else -5) if row[18] <= 6 else ((-3 if row[17] <= 18 else 6) if row[34] <= 57 else -3))) if
        row[13] <= 3 else -7) if row[33] <= -1 else (10 if row[1] <= 826 else -5))
    )
    score += (
        (((0 if row[16] <= 46 else ((-3 if row[16] <= 59 else ((1 if row[16] <= 84 else 8) if row[16] <= 98 else
        -4)) if row[30] <= 47 else -3)) if row[4] <= 2 else (1 if row[14] <= 1 else 10)) if row[42] <= 7 else (-6 if
        row[47] <= 0 else (((7 if row[30] <= 38 else -1) if row[39] <= 192 else (-1 if row[30] <= 42 else 8)) if
        row[10] <= 289 else (4 if row[41] <= 300 else -6)))) if row[14] <= 3 else -4
    )
    score += (
        (((((-1 if row[51] <= -1 else -5) if row[18] <= 2 else ((10 if row[32] <= 17 else -6) if row[18] <= 4 else
        (-1 if row[51] <= 98 else 7))) if row[28] <= 1 else ((9 if row[51] <= 91 else -3) if row[11] <= 0 else -4))
        if row[5] <= 3 else (-4 if row[53] <= 0 else 3)) if row[36] <= 24 else ((-1 if row[9] <= 1 else 4) if
        row[37] <= 26 else (12 if row[5] <= 3 else 3))) if row[27] <= 1 else -3
    )
    score += (
        (((((0 if row[34] <= 93 else 5) if row[14] <= 4 else -8) if row[4] <= 0 else ((0 if row[44] <= 39 else 7) if
        row[40] <= 9 else -2)) if row[17] <= 29 else (-3 if row[18] <= 3 else 1)) if row[36] <= 24 else (-2 if
        row[6] <= 8 else (11 if row[34] <= 45 else ((5 if row[18] <= 1 else -1) if row[2] <= 2 else -2)))) if
        row[15] <= 4 else (-3 if row[4] <= 1 else (5 if row[17] <= 42 else -3))
    )
    score += (
        ((3 if row[31] <= 1 else (((-3 if row[18] <= 0 else ((-1 if row[41] <= 63 else 2) if row[40] <= 2 else -1))
        if row[16] <= 84 else (((1 if row[46] <= 12 else 18) if row[5] <= 3 else 0) if row[30] <= 45 else -2)) if
        row[16] <= 98 else -4)) if row[15] <= 4 else ((4 if row[31] <= 3 else -3) if row[16] <= 40 else (-5 if
        row[19] <= 1 else (11 if row[46] <= 21 else -1)))) if row[12] <= 0 else -5
    )
    score += (
        ((-1 if row[20] <= 4 else (((((1 if row[18] <= 6 else -4) if row[30] <= 98 else 6) if row[4] <= 2 else 8) if
        row[28] <= 1 else 7) if row[20] <= 28 else -8)) if row[24] <= 1 else ((8 if row[30] <= 43 else (3 if row[10]
        <= 479 else -7)) if row[25] <= 2 else (12 if row[30] <= 18 else ((4 if row[16] <= 44 else -3) if row[3] <= 2
        else -4)))) if row[23] <= 553 else (-8 if row[25] <= 10 else 5)
    )
    score += (
        ((-3 if row[9] <= 1 else ((1 if row[15] <= 4 else -4) if row[32] <= 61 else 12)) if row[24] <= 0 else (((11
        if row[24] <= 1 else 1) if row[39] <= 645 else (9 if row[32] <= 8 else -1)) if row[46] <= 82 else -5)) if
        row[45] <= 3 else ((2 if row[0] <= 86 else ((-1 if row[44] <= 46 else (7 if row[39] <= 486 else 0)) if
        row[46] <= 45 else (-5 if row[44] <= 50 else 0))) if row[2] <= 0 else -2)
    )
    score += (
        (((6 if row[34] <= 28 else -1) if row[17] <= 29 else -3) if row[6] <= 8 else ((((-1 if row[35] <= 1 else (5
        if row[3] <= 3 else -2)) if row[42] <= 7 else ((((8 if row[0] <= 44 else 2) if row[42] <= 21 else 13) if
        row[34] <= 68 else 0) if row[20] <= 23 else (-8 if row[46] <= 97 else 7))) if row[21] <= 0 else (7 if
        row[21] <= 4 else -4)) if row[22] <= 0 else 6)) if row[13] <= 3 else -7
    )
    score += (
        (((-8 if row[32] <= -51 else (((2 if row[13] <= 1 else -6) if row[0] <= 40 else ((-4 if row[24] <= 1 else 3)
        if row[3] <= 1 else 0)) if row[0] <= 149 else ((6 if row[32] <= -36 else -5) if row[32] <= -16 else (-3 if
        row[6] <= 9 else (6 if row[39] <= 1052 else -2))))) if row[4] <= 0 else (0 if row[39] <= 217 else 4)) if
        row[27] <= 0 else (0 if row[2] <= 0 else -5)) if row[13] <= 3 else -7
    )
    score += (
        ((-4 if row[53] <= 0 else (((0 if row[50] <= -99 else -3) if row[30] <= 82 else 2) if row[4] <= 0 else (-1
        if row[37] <= 10 else ((-2 if row[44] <= 13 else 5) if row[44] <= 94 else -4)))) if row[36] <= 24 else (11
        if row[34] <= 31 else ((1 if row[5] <= 13 else -7) if row[37] <= 26 else ((15 if row[5] <= 1 else (2 if
        row[24] <= 2 else 11)) if row[11] <= 0 else -2)))) if row[27] <= 1 else -2
    )
    score += (
        ((-5 if row[19] <= 2 else (12 if row[40] <= 5 else -1)) if row[23] <= 0 else ((9 if row[40] <= 0 else 2) if
        row[23] <= 27 else ((3 if row[3] <= 1 else (6 if row[32] <= -16 else -5)) if row[0] <= 32 else (((((-4 if
        row[32] <= 48 else 9) if row[0] <= 113 else (6 if row[23] <= 83 else 0)) if row[5] <= 0 else 0) if row[22]
        <= 0 else 4) if row[51] <= 95 else -3)))) if row[23] <= 553 else -5
    )
    score += (
        (((((1 if row[23] <= 553 else -5) if row[49] <= -1 else (-2 if row[1] <= 1845 else 7)) if row[17] <= 59 else
        (5 if row[34] <= 28 else -7)) if row[45] <= 5 else 4) if row[36] <= 38 else ((8 if row[6] <= 2 else (-6 if
        row[55] <= 1 else 2)) if row[6] <= 8 else (-2 if row[1] <= 96 else (7 if row[27] <= 1 else ((2 if row[34] <=
        89 else 13) if row[1] <= 595 else -4))))) if row[31] <= 5 else -6
    )
    score += (
        ((-1 if row[32] <= -6 else 8) if row[30] <= 18 else (((-2 if row[46] <= 28 else (5 if row[34] <= 37 else 2))
        if row[32] <= -4 else ((-1 if row[55] <= 0 else 2) if row[14] <= 3 else -7)) if row[10] <= 461 else -3)) if
        row[40] <= 2 else (((-4 if row[30] <= 30 else 7) if row[30] <= 98 else -7) if row[10] <= 20 else ((-3 if
        row[10] <= 213 else 6) if row[46] <= 19 else (-3 if row[33] <= -1 else 7)))
    )
    score += (
        (((((-3 if row[48] <= -30 else (((15 if row[1] <= 620 else 1) if row[30] <= 32 else (2 if row[18] <= 4 else
        -3)) if row[44] <= 68 else -3)) if row[4] <= 0 else (-6 if row[1] <= 83 else ((4 if row[50] <= -17 else -3)
        if row[20] <= 6 else 11))) if row[16] <= 46 else -1) if row[29] <= 2 else (-6 if row[34] <= 37 else 6)) if
        row[11] <= 0 else (-5 if row[18] <= 5 else 1)) if row[31] <= 5 else -5
    )
    score += (
        (((((((-1 if row[45] <= 4 else 3) if row[24] <= 0 else 3) if row[48] <= 10 else -2) if row[50] <= -17 else
        -2) if row[36] <= 10 else (7 if row[34] <= 25 else -5)) if row[36] <= 24 else (6 if row[34] <= 50 else ((-2
        if row[34] <= 92 else 3) if row[37] <= 23 else ((7 if row[15] <= 5 else -6) if row[0] <= 122 else 0)))) if
        row[14] <= 3 else (-6 if row[24] <= 4 else 4)) if row[7] <= 1 else 6
    )
    score += (
        ((-1 if row[39] <= 84 else (((1 if row[17] <= 59 else (3 if row[5] <= 0 else -6)) if row[36] <= 24 else ((0
        if row[37] <= 23 else 5) if row[19] <= 1 else (7 if row[18] <= 5 else -1))) if row[2] <= 0 else ((0 if
        row[3] <= 10 else (1 if row[32] <= -7 else 12)) if row[25] <= 2 else -5))) if row[39] <= 3059 else -7) if
        row[10] <= 386 else ((-3 if row[32] <= 41 else 8) if row[24] <= 2 else 2)
    )
    score += (
        (((-3 if row[37] <= 6 else 11) if row[39] <= 229 else -2) if row[6] <= 2 else ((1 if row[55] <= -1 else -4)
        if row[55] <= 2 else ((1 if row[41] <= 260 else 9) if row[39] <= 701 else -5))) if row[6] <= 8 else (-2 if
        row[39] <= 0 else ((0 if row[33] <= -1 else 5) if row[43] <= 1 else ((-2 if row[47] <= 27 else (11 if
        row[37] <= 54 else -6)) if row[13] <= 1 else (4 if row[34] <= 45 else -7))))
    )
    score += (
        (((-1 if row[37] <= 13 else (1 if row[22] <= 0 else 7)) if row[23] <= 235 else -2) if row[9] <= 2 else ((((5
        if row[14] <= 2 else -3) if row[18] <= 6 else -5) if row[30] <= 43 else -1) if row[30] <= 65 else (2 if
        row[52] <= 1 else 9))) if row[15] <= 4 else ((((11 if row[23] <= 27 else (-1 if row[39] <= 382 else 3)) if
        row[44] <= 72 else -5) if row[49] <= -1 else -3) if row[18] <= 4 else -6)
    )
    score += (
        (((((((-2 if row[23] <= 0 else (6 if row[5] <= 2 else -1)) if row[30] <= 34 else -1) if row[30] <= 76 else
        2) if row[31] <= 4 else (-8 if row[6] <= 8 else -2)) if row[4] <= 2 else 4) if row[2] <= 0 else (-1 if
        row[17] <= 31 else -7)) if row[29] <= 3 else (1 if row[52] <= 1 else 10)) if row[24] <= 0 else (9 if row[30]
        <= 18 else ((0 if row[9] <= 6 else 6) if row[22] <= 0 else 5))
    )
    score += (
        (((((((4 if row[37] <= 31 else -3) if row[10] <= 24 else -1) if row[33] <= -1 else 5) if row[27] <= 1 else
        ((2 if row[38] <= 1 else -6) if row[10] <= 199 else -6)) if row[29] <= 3 else 5) if row[24] <= 0 else ((-1
        if row[10] <= 80 else (4 if row[31] <= 3 else 15)) if row[23] <= 74 else ((2 if row[29] <= 3 else -4) if
        row[10] <= 479 else -5))) if row[23] <= 553 else -4) if row[31] <= 5 else -5
    )
    if not -250 < score < 250:
        return score
    score += (
        (2 if row[10] <= 28 else ((-2 if row[32] <= 61 else 8) if row[36] <= 24 else (3 if row[26] <= 0 else -5)))
        if row[4] <= 0 else ((((((2 if row[18] <= 2 else 10) if row[9] <= 0 else (-3 if row[37] <= 8 else 8)) if
        row[26] <= 0 else -2) if row[32] <= 13 else -3) if row[18] <= 8 else -2) if row[27] <= 0 else (((0 if
        row[51] <= 98 else -7) if row[2] <= 2 else -5) if row[37] <= 51 else 9))
    )
    score += (
        ((-3 if row[53] <= 0 else (((0 if row[5] <= 1 else (3 if row[17] <= 41 else -2)) if row[16] <= 46 else (-2
        if row[14] <= 1 else (-2 if row[16] <= 57 else ((13 if row[50] <= -39 else -2) if row[5] <= 5 else -1)))) if
        row[29] <= 2 else (5 if row[14] <= 2 else -5))) if row[36] <= 47 else (((0 if row[46] <= 19 else 7) if
        row[41] <= 260 else 0) if row[46] <= 72 else -2)) if row[31] <= 5 else -5
    )
    score += (
        ((((-6 if row[32] <= -51 else (((11 if row[32] <= -36 else -4) if row[6] <= 5 else 3) if row[31] <= 1 else
        (((5 if row[1] <= 826 else (-4 if row[32] <= -15 else 2)) if row[44] <= 94 else -2) if row[30] <= 35 else
        (((-2 if row[15] <= 1 else 1) if row[26] <= 0 else -3) if row[44] <= 55 else -2)))) if row[15] <= 5 else -3)
        if row[42] <= 21 else 7) if row[20] <= 23 else -6) if row[32] <= 61 else 9
    )
    score += (
        (((((0 if row[14] <= 4 else -8) if row[4] <= 0 else ((((0 if row[23] <= 56 else 13) if row[5] <= 6 else 0)
        if row[17] <= 11 else ((1 if row[31] <= 3 else (7 if row[23] <= 27 else -6)) if row[37] <= 13 else 3)) if
        row[18] <= 5 else -3)) if row[30] <= 80 else (0 if row[17] <= 17 else (5 if row[17] <= 55 else -3))) if
        row[23] <= 553 else -4) if row[31] <= 5 else -5) if row[38] <= 2 else -4
    )
    score += (
        ((1 if row[16] <= 23 else -4) if row[1] <= 141 else ((-6 if row[23] <= 0 else 5) if row[10] <= 80 else (((-3
        if row[32] <= -14 else ((-4 if row[6] <= 8 else 3) if row[34] <= 81 else -2)) if row[5] <= 1 else (0 if
        row[4] <= 0 else 4)) if row[27] <= 0 else ((0 if row[10] <= 297 else 10) if row[10] <= 306 else -3)))) if
        row[11] <= 0 else ((7 if row[15] <= 0 else 0) if row[1] <= 0 else -5)
    )
    score += (
        ((((-1 if row[14] <= 3 else -7) if row[45] <= 3 else ((-3 if row[52] <= 2 else 3) if row[53] <= 0 else
        ((((11 if row[6] <= 2 else (2 if row[17] <= 28 else -3)) if row[41] <= 196 else (3 if row[32] <= 7 else 8))
        if row[39] <= 591 else (-4 if row[6] <= 6 else 1)) if row[20] <= 12 else -5))) if row[43] <= 1 else (6 if
        row[14] <= 1 else -1)) if row[20] <= 21 else 10) if row[20] <= 23 else -7
    )
    score += (
        ((((((0 if row[41] <= 173 else -7) if row[48] <= 23 else -5) if row[41] <= 180 else (6 if row[10] <= 101
        else ((-3 if row[47] <= 0 else (1 if row[39] <= 673 else (2 if row[5] <= 3 else 10))) if row[10] <= 442 else
        -3))) if row[44] <= 59 else (-4 if row[1] <= 176 else 0)) if row[36] <= 68 else (7 if row[31] <= 5 else -6))
        if row[4] <= 2 else 4) if row[27] <= 2 else (8 if row[10] <= 36 else -5)
    )
    score += (
        ((((((1 if row[13] <= 1 else -5) if row[16] <= 45 else (4 if row[3] <= 0 else ((((-5 if row[5] <= 2 else 5)
        if row[34] <= 52 else -7) if row[16] <= 61 else 1) if row[3] <= 1 else (-2 if row[34] <= 69 else (-1 if
        row[41] <= 125 else 3))))) if row[16] <= 76 else (1 if row[9] <= 1 else 6)) if row[16] <= 98 else -3) if
        row[4] <= 2 else 4) if row[27] <= 2 else -4) if row[7] <= 1 else 5
    )
    score += (
        (-3 if row[23] <= 0 else ((((1 if row[43] <= 1 else (8 if row[48] <= 9 else -7)) if row[39] <= 2363 else -6)
        if row[13] <= 1 else (-6 if row[4] <= 1 else 6)) if row[17] <= 30 else ((-3 if row[17] <= 71 else 6) if
        row[37] <= 10 else ((-5 if row[18] <= 0 else ((9 if row[48] <= -99 else 2) if row[15] <= 3 else (-2 if
        row[4] <= 1 else 3))) if row[17] <= 65 else -5)))) if row[23] <= 553 else -4
    )
    score += (
        ((0 if row[44] <= 45 else (0 if row[5] <= 3 else (7 if row[25] <= 3 else 1))) if row[10] <= 461 else (-3 if
        row[28] <= 2 else 8)) if row[40] <= 2 else (((-7 if row[44] <= 25 else (11 if row[44] <= 52 else 2)) if
        row[4] <= 0 else -4) if row[10] <= 20 else (-3 if row[10] <= 206 else ((((-4 if row[54] <= 6 else 7) if
        row[19] <= 5 else 16) if row[47] <= 21 else -1) if row[27] <= 1 else -6)))
    )
    score += (
        (-6 if row[32] <= -51 else (((((1 if row[3] <= 14 else (12 if row[17] <= 28 else -1)) if row[30] <= 47 else
        ((((0 if row[10] <= 206 else -5) if row[45] <= 4 else 3) if row[5] <= 2 else 3) if row[0] <= 86 else -3)) if
        row[11] <= 0 else -4) if row[30] <= 78 else (-3 if row[17] <= 10 else 3)) if row[8] <= 0 else 5)) if row[15]
        <= 4 else ((5 if row[32] <= -36 else -1) if row[51] <= 97 else -6)
    )
    score += (
        (-3 if row[53] <= 0 else ((0 if row[49] <= -1 else ((-6 if row[30] <= 54 else (-3 if row[37] <= 24 else 4))
        if row[0] <= 144 else 2)) if row[18] <= 2 else ((15 if row[30] <= 28 else 5) if row[18] <= 4 else (-1 if
        row[25] <= 3 else 4)))) if row[36] <= 24 else (10 if row[34] <= 31 else (0 if row[37] <= 26 else ((-1 if
        row[6] <= 8 else (10 if row[53] <= 2 else 3)) if row[29] <= 5 else -7)))
    )
    score += (
        ((((0 if row[42] <= 12 else -5) if row[50] <= -99 else ((-1 if row[27] <= 0 else -5) if row[42] <= 11 else
        (0 if row[4] <= 0 else 10))) if row[43] <= 1 else ((17 if row[54] <= 6 else 1) if row[5] <= 0 else (-3 if
        row[39] <= 324 else (-2 if row[42] <= 5 else 10)))) if row[29] <= 2 else ((-7 if row[17] <= 4 else 6) if
        row[14] <= 2 else -7)) if row[45] <= 5 else (3 if row[0] <= 284 else -6)
    )
    score += (
        ((-1 if row[9] <= 1 else ((6 if row[29] <= 4 else -6) if row[34] <= 37 else 0)) if row[18] <= 2 else ((9 if
        row[17] <= 38 else 0) if row[18] <= 4 else (-2 if row[17] <= 18 else ((-5 if row[44] <= 43 else (4 if
        row[30] <= 64 else -6)) if row[30] <= 86 else 5)))) if row[40] <= 1 else ((-2 if row[34] <= 60 else (-2 if
        row[30] <= 21 else (7 if row[14] <= 1 else -4))) if row[18] <= 1 else -3)
    )
    score += (
        ((((0 if row[44] <= 59 else -1) if row[30] <= 96 else 8) if row[43] <= 3 else 7) if row[24] <= 0 else (((4
        if row[47] <= 92 else -7) if row[43] <= 3 else -6) if row[24] <= 4 else (5 if row[23] <= 87 else ((-4 if
        row[48] <= 15 else (-6 if row[6] <= 8 else 7)) if row[19] <= 1 else 3)))) if row[11] <= 0 else ((1 if
        row[23] <= 434 else -6) if row[3] <= 0 else (-5 if row[24] <= 10 else 4))
    )
    score += (
        (-8 if row[9] <= 1 else 2) if row[32] <= -51 else (1 if row[30] <= 34 else (((((0 if row[28] <= 2 else 9) if
        row[13] <= 1 else -6) if row[48] <= 17 else -5) if row[41] <= 180 else ((((3 if row[32] <= -20 else (-4 if
        row[6] <= 8 else (0 if row[30] <= 70 else 4))) if row[18] <= 3 else 8) if row[18] <= 6 else -3) if row[30]
        <= 96 else 7)) if row[16] <= 98 else (-7 if row[32] <= 10 else 4)))
    )
    score += (
        (((((3 if row[47] <= 54 else 0) if row[0] <= 55 else -1) if row[0] <= 135 else ((4 if row[44] <= 92 else (3
        if row[47] <= 19 else -7)) if row[23] <= 101 else -1)) if row[23] <= 553 else (-7 if row[28] <= 4 else 6))
        if row[36] <= 24 else (12 if row[34] <= 31 else ((-3 if row[0] <= 36 else 4) if row[18] <= 6 else (-6 if
        row[47] <= 98 else 4)))) if row[27] <= 0 else (4 if row[0] <= 0 else -1)
    )
    score += (
        ((-7 if row[4] <= 2 else 5) if row[32] <= -51 else (((2 if row[25] <= 3 else (0 if row[51] <= 25 else -8))
        if row[35] <= 0 else (-3 if row[6] <= 8 else 6)) if row[34] <= 45 else (((-1 if row[32] <= -8 else (1 if
        row[48] <= 40 else -6)) if row[15] <= 6 else -7) if row[13] <= 1 else (-6 if row[2] <= 4 else 7)))) if
        row[12] <= 0 else (-7 if row[34] <= 62 else (9 if row[32] <= -8 else -3))
    )
    score += (
        (((-1 if row[54] <= 0 else (0 if row[18] <= 2 else (6 if row[18] <= 4 else (1 if row[2] <= 3 else 10)))) if
        row[19] <= 1 else ((3 if row[47] <= 42 else (-1 if row[42] <= 9 else 6)) if row[23] <= 128 else 5)) if
        row[19] <= 4 else (((10 if row[47] <= 21 else -2) if row[23] <= 21 else -3) if row[46] <= 80 else 4)) if
        row[12] <= 0 else ((3 if row[46] <= 0 else -7) if row[45] <= 5 else 8)
    )
    score += (
        ((5 if row[23] <= 21 else -3) if row[37] <= 5 else ((((1 if row[27] <= 0 else (-2 if row[37] <= 28 else (-3
        if row[35] <= 0 else 6))) if row[9] <= 11 else -5) if row[29] <= 3 else (0 if row[51] <= 25 else 8)) if
        row[24] <= 0 else ((-4 if row[39] <= 47 else (-3 if row[1] <= 106 else 8)) if row[23] <= 77 else 1))) if
        row[11] <= 0 else ((-2 if row[54] <= 0 else 2) if row[1] <= 0 else -4)
    )
    if not -250 < score < 250:
        return score
    score += (
        (-1 if row[24] <= 0 else (-3 if row[1] <= 163 else 3)) if row[45] <= 3 else (((6 if row[30] <= 18 else -4)
        if row[40] <= 9 else 5) if row[37] <= 7 else ((((7 if row[50] <= 5 else -4) if row[40] <= 2 else -1) if
        row[24] <= 0 else -1) if row[34] <= 45 else (-4 if row[34] <= 50 else (((-6 if row[1] <= 67 else (1 if
        row[22] <= 0 else 8)) if row[30] <= 80 else 4) if row[13] <= 1 else -6))))
    )
    score += (
        ((((-1 if row[45] <= 5 else 4) if row[24] <= 0 else ((((((-8 if row[45] <= 0 else 3) if row[32] <= -17 else
        ((12 if row[48] <= 11 else 1) if row[32] <= 12 else 0)) if row[3] <= 5 else 0) if row[11] <= 0 else -1) if
        row[16] <= 98 else -5) if row[24] <= 4 else (2 if row[16] <= 25 else -2))) if row[31] <= 5 else -5) if
        row[20] <= 6 else (4 if row[48] <= -7 else 0)) if row[20] <= 23 else -5
    )
    score += (
        ((((((1 if row[44] <= 72 else (-3 if row[9] <= 0 else ((7 if row[48] <= -6 else (4 if row[17] <= 24 else
        -5)) if row[23] <= 14 else -2))) if row[23] <= 553 else -4) if row[25] <= 14 else ((-7 if row[9] <= 11 else
        4) if row[20] <= 10 else 3)) if row[50] <= -9 else ((-3 if row[30] <= 93 else 3) if row[29] <= 5 else 6)) if
        row[20] <= 21 else 8) if row[20] <= 23 else -6) if row[7] <= 1 else 5
    )
    score += (
        (((((((-2 if row[32] <= -8 else (6 if row[39] <= 645 else -3)) if row[47] <= 29 else (-4 if row[39] <= 0
        else (2 if row[44] <= 58 else -1))) if row[32] <= -4 else -4) if row[26] <= 0 else -5) if row[32] <= -2 else
        (2 if row[47] <= 25 else (-6 if row[17] <= 10 else (4 if row[32] <= 0 else 0)))) if row[12] <= 0 else (0 if
        row[32] <= -2 else -8)) if row[17] <= 75 else -7) if row[32] <= 61 else 8
    )
    score += (
        (((((2 if row[30] <= 32 else -5) if row[30] <= 55 else (((-1 if row[48] <= -55 else 5) if row[15] <= 5 else
        -7) if row[48] <= -8 else -1)) if row[3] <= 1 else ((0 if row[30] <= 32 else (3 if row[26] <= 0 else -4)) if
        row[23] <= 212 else -2)) if row[18] <= 2 else (-1 if row[0] <= 0 else 7)) if row[18] <= 6 else ((-2 if
        row[46] <= 94 else 2) if row[15] <= 4 else -5)) if row[7] <= 1 else 5
    )
    score += (
        ((((((((-1 if row[48] <= -30 else 2) if row[48] <= 23 else (-10 if row[41] <= 63 else 0)) if row[44] <= 63
        else -3) if row[13] <= 1 else (4 if row[17] <= 4 else -8)) if row[41] <= 360 else (-1 if row[45] <= 2 else
        (-1 if row[31] <= 2 else 8))) if row[10] <= 274 else -2) if row[4] <= 0 else 1) if row[25] <= 12 else (11 if
        row[10] <= 73 else 0)) if row[5] <= 13 else (-9 if row[41] <= 56 else -1)
    )
    score += (
        -1 if row[1] <= 141 else ((-6 if row[48] <= -20 else (10 if row[48] <= -17 else (3 if row[47] <= 41 else
        -5))) if row[16] <= 0 else (((7 if row[27] <= 0 else 0) if row[48] <= 14 else -2) if row[16] <= 21 else ((-5
        if row[17] <= 5 else (1 if row[17] <= 30 else -1)) if row[36] <= 38 else ((-1 if row[17] <= 31 else (7 if
        row[1] <= 646 else (-4 if row[17] <= 61 else 9))) if row[39] <= 1480 else 8))))
    )
    score += (
        (0 if row[30] <= 48 else (-3 if row[30] <= 55 else 0)) if row[20] <= 6 else ((((-1 if row[0] <= 107 else ((0
        if row[47] <= 19 else 11) if row[51] <= 25 else 0)) if row[25] <= 3 else (((1 if row[20] <= 7 else 11) if
        row[14] <= 3 else -2) if row[17] <= 34 else (6 if row[0] <= 55 else -5))) if row[10] <= 306 else ((8 if
        row[46] <= 49 else -4) if row[20] <= 7 else -3)) if row[20] <= 23 else -5)
    )
    score += (
        ((((((-1 if row[25] <= 7 else 6) if row[54] <= 0 else ((4 if row[0] <= 20 else (-5 if row[44] <= 52 else 4))
        if row[15] <= 1 else ((2 if row[37] <= 14 else -3) if row[41] <= 104 else 3))) if row[5] <= 7 else 6) if
        row[5] <= 8 else (3 if row[15] <= 2 else -4)) if row[44] <= 68 else -2) if row[19] <= 1 else (1 if row[0] <=
        116 else 4)) if row[19] <= 4 else (-3 if row[44] <= 64 else 1)
    )
    score += (
        (((((1 if row[48] <= -30 else 5) if row[48] <= -8 else ((-4 if row[25] <= 5 else (9 if row[32] <= 4 else
        -4)) if row[41] <= 63 else ((14 if row[3] <= 8 else -2) if row[46] <= 60 else 1))) if row[10] <= 28 else (0
        if row[40] <= 4 else -2)) if row[7] <= 1 else (-3 if row[32] <= -18 else 6)) if row[31] <= 5 else (7 if
        row[32] <= -18 else (-7 if row[3] <= 13 else 7))) if row[32] <= 61 else 7
    )
    score += (
        (0 if row[32] <= 4 else ((10 if row[10] <= 53 else ((-4 if row[0] <= 70 else ((-3 if row[23] <= 0 else 12)
        if row[18] <= 5 else -4)) if row[32] <= 11 else (-3 if row[10] <= 442 else 7))) if row[46] <= 30 else ((1 if
        row[10] <= 342 else -3) if row[24] <= 9 else -7))) if row[15] <= 4 else (((1 if row[38] <= 1 else (-4 if
        row[36] <= 47 else 3)) if row[10] <= 499 else -6) if row[18] <= 4 else -5)
    )
    score += (
        (((-4 if row[32] <= -51 else (((((3 if row[31] <= 1 else 0) if row[32] <= 15 else (-3 if row[37] <= 40 else
        7)) if row[36] <= 24 else 2) if row[27] <= 1 else (-3 if row[37] <= 20 else 1)) if row[15] <= 4 else (((0 if
        row[19] <= 0 else 5) if row[31] <= 3 else (-5 if row[36] <= 38 else 5)) if row[9] <= 0 else -3))) if row[42]
        <= 21 else 8) if row[20] <= 23 else -5) if row[8] <= 2 else 5
    )
    score += (
        ((((-5 if row[1] <= 106 else (-3 if row[37] <= 5 else 1)) if row[18] <= 3 else 8) if row[18] <= 5 else -2)
        if row[11] <= 0 else (((-3 if row[9] <= 5 else 8) if row[32] <= 6 else -9) if row[18] <= 5 else (((1 if
        row[37] <= 12 else -7) if row[41] <= 188 else 5) if row[32] <= 4 else 4))) if row[43] <= 1 else ((7 if
        row[3] <= 7 else -3) if row[14] <= 1 else (-3 if row[1] <= 1049 else 8))
    )
    score += (
        ((((0 if row[17] <= 71 else (12 if row[25] <= 2 else 1)) if row[36] <= 86 else 9) if row[34] <= 45 else
        ((((2 if row[20] <= 1 else -7) if row[34] <= 47 else (-1 if row[20] <= 2 else (0 if row[36] <= 24 else 2)))
        if row[28] <= 2 else ((11 if row[50] <= -5 else -4) if row[13] <= 1 else -7)) if row[17] <= 68 else -7)) if
        row[38] <= 2 else -3) if row[7] <= 1 else (-3 if row[34] <= 37 else 7)
    )
    score += (
        (9 if row[10] <= 101 else (8 if row[17] <= 15 else -3)) if row[6] <= 2 else ((((1 if row[19] <= 3 else -6)
        if row[50] <= -16 else -5) if row[36] <= 26 else -5) if row[6] <= 8 else ((((3 if row[47] <= 59 else -1) if
        row[28] <= 2 else 8) if row[10] <= 28 else -1) if row[36] <= 24 else (((3 if row[17] <= 55 else 10) if
        row[3] <= 3 else 0) if row[18] <= 6 else (-6 if row[47] <= 98 else 4))))
    )
    score += (
        (((-1 if row[32] <= -8 else (5 if row[10] <= 36 else 1)) if row[34] <= 94 else 7) if row[31] <= 3 else
        (((((1 if row[34] <= 77 else (13 if row[32] <= 7 else -3)) if row[15] <= 4 else -2) if row[34] <= 79 else
        (-4 if row[39] <= 308 else ((-1 if row[23] <= 56 else 9) if row[23] <= 74 else -2))) if row[10] <= 386 else
        (4 if row[23] <= 32 else -5)) if row[43] <= 1 else 5)) if row[23] <= 202 else -2
    )
    score += (
        (((((4 if row[25] <= 1 else -2) if row[6] <= 3 else -2) if row[42] <= 8 else 3) if row[24] <= 0 else (((2 if
        row[42] <= 8 else -6) if row[9] <= 3 else -5) if row[9] <= 8 else 10)) if row[45] <= 3 else (-2 if row[18]
        <= 0 else ((-4 if row[52] <= 2 else (-1 if row[20] <= 4 else (13 if row[32] <= 1 else -1))) if row[53] <= 0
        else (3 if row[39] <= 486 else 1)))) if row[23] <= 235 else -2
    )
    score += (
        (((0 if row[10] <= 499 else (5 if row[30] <= 18 else -5)) if row[9] <= 4 else (3 if row[17] <= 50 else -5))
        if row[34] <= 79 else (-2 if row[34] <= 93 else (6 if row[31] <= 3 else ((-2 if row[25] <= 1 else 5) if
        row[17] <= 40 else -6)))) if row[22] <= 0 else ((-9 if row[34] <= 62 else 2) if row[6] <= 6 else ((9 if
        row[10] <= 20 else (-4 if row[37] <= 11 else 5)) if row[35] <= 0 else 10))
    )
    score += (
        (-6 if row[32] <= -51 else ((((1 if row[23] <= 235 else (-5 if row[5] <= 0 else (5 if row[5] <= 1 else -1)))
        if row[41] <= 459 else (3 if row[10] <= 266 else -4)) if row[2] <= 0 else (0 if row[25] <= 6 else -7)) if
        row[15] <= 5 else (-5 if row[10] <= 342 else 3))) if row[4] <= 2 else ((-4 if row[4] <= 4 else 7) if row[45]
        <= 2 else ((-1 if row[37] <= 9 else 9) if row[25] <= 5 else 0))
    )
    score += (
        (4 if row[15] <= 0 else -2) if row[1] <= 141 else ((((((1 if row[23] <= 44 else 26) if row[42] <= 1 else 2)
        if row[1] <= 268 else 0) if row[30] <= 44 else -2) if row[5] <= 0 else ((((-1 if row[1] <= 1845 else 5) if
        row[24] <= 8 else 7) if row[46] <= 53 else (((10 if row[15] <= 4 else 0) if row[44] <= 53 else 2) if row[23]
        <= 177 else -2)) if row[30] <= 80 else 8)) if row[27] <= 0 else -1)
    )
    return score


def sibling(row: list[int]) -> int:
    """Score whether a heading is a sibling of an open one, not of one above. See `SIBLING`."""
    score = 0
    score += (
        (86 if row[34] <= 0 else (114 if row[3] <= 9 else 92)) if row[45] <= -1 else ((((98 if row[42] <= -1 else
        (116 if row[13] <= 60 else 108)) if row[17] <= 0 else ((109 if row[3] <= 13 else 87) if row[42] <= 1 else
        119)) if row[4] <= 52 else (108 if row[8] <= 0 else (120 if row[13] <= 55 else (119 if row[14] <= 0 else
        (115 if row[17] <= 1 else (96 if row[16] <= 41 else 116)))))) if row[45] <= 1 else 96)
    )
    score += (
        (((-21 if row[16] <= 36 else -1) if row[11] <= 72 else -7) if row[24] <= 1 else 5) if row[1] <= 23 else (-16
        if row[9] <= 0 else ((((4 if row[23] <= 6 else -11) if row[40] <= 2 else (9 if row[26] <= 4 else 3)) if
        row[1] <= 71 else ((-6 if row[3] <= -5 else 5) if row[14] <= 0 else (-6 if row[31] <= 3 else -22))) if
        row[3] <= 18 else ((-15 if row[16] <= 27 else 5) if row[11] <= 97 else 1)))
    )
    score += (
        ((-17 if row[11] <= 98 else (-21 if row[38] <= -1 else (3 if row[33] <= 3 else -10))) if row[0] <= 2 else
        ((-7 if row[38] <= 86 else -16) if row[11] <= 52 else (-14 if row[38] <= -1 else (5 if row[3] <= -1 else (1
        if row[19] <= 155 else -8))))) if row[0] <= 3 else ((((2 if row[11] <= 64 else 8) if row[19] <= 226 else -3)
        if row[38] <= 76 else (-13 if row[41] <= 69 else 2)) if row[0] <= 4 else 9)
    )
    score += (
        ((-8 if row[38] <= 80 else -17) if row[24] <= 1 else 4) if row[1] <= 23 else ((((-1 if row[21] <= 9 else
        -15) if row[38] <= -1 else (6 if row[14] <= 0 else (((5 if row[26] <= 4 else -2) if row[39] <= 0 else (-11
        if row[40] <= 4 else 4)) if row[15] <= 13 else (-13 if row[40] <= 3 else -3)))) if row[1] <= 69 else ((6 if
        row[33] <= 2 else -7) if row[14] <= 0 else -14)) if row[7] <= 0 else 9)
    )
    score += (
        ((-16 if row[41] <= -1 else ((-12 if row[1] <= 13 else 1) if row[17] <= 1 else -14)) if row[8] <= 0 else
        (-11 if row[2] <= -1 else (-3 if row[1] <= 23 else (8 if row[1] <= 76 else 1)))) if row[10] <= 3 else (((-18
        if row[16] <= 23 else -5) if row[8] <= 0 else (-15 if row[1] <= 29 else ((0 if row[1] <= 72 else -12) if
        row[17] <= 1 else -15))) if row[7] <= 0 else (-7 if row[1] <= 37 else 7))
    )
    score += (
        (-15 if row[5] <= 0 else (-14 if row[4] <= 52 else (-10 if row[8] <= 0 else (-11 if row[2] <= -1 else 1))))
        if row[44] <= -1 else (((10 if row[21] <= 9 else (-2 if row[38] <= -1 else 6)) if row[38] <= 93 else -8) if
        row[44] <= 0 else (-10 if row[5] <= 0 else (-11 if row[2] <= -1 else (-8 if row[4] <= 34 else ((-14 if
        row[38] <= -1 else -1) if row[8] <= 0 else (10 if row[21] <= 8 else 3))))))
    )
    score += (
        (-14 if row[45] <= -1 else (((-9 if row[20] <= 0 else -2) if row[40] <= 1 else (-7 if row[19] <= 38 else ((6
        if row[26] <= 2 else 1) if row[19] <= 303 else -6))) if row[17] <= 0 else (-13 if row[42] <= 1 else 3))) if
        row[0] <= 3 else (((-6 if row[19] <= 15 else (5 if row[19] <= 254 else -2)) if row[17] <= 1 else ((-14 if
        row[6] <= 1 else -1) if row[42] <= 1 else 6)) if row[0] <= 4 else 8)
    )
    score += (
        ((-11 if row[9] <= 0 else (((0 if row[10] <= 2 else -6) if row[23] <= 0 else 6) if row[23] <= 5 else -7)) if
        row[40] <= 3 else (8 if row[3] <= 21 else (-4 if row[12] <= 39 else 8))) if row[10] <= 3 else ((((5 if
        row[33] <= 2 else -3) if row[35] <= 2 else (-5 if row[39] <= 0 else -13)) if row[10] <= 4 else (-13 if
        row[40] <= 3 else (-4 if row[39] <= 1 else -16))) if row[16] <= 36 else 4)
    )
    score += (
        (((-14 if row[4] <= 59 else -8) if row[34] <= 0 else -2) if row[27] <= 2 else (-8 if row[5] <= 0 else (-6 if
        row[4] <= 45 else 5))) if row[44] <= -1 else ((-5 if row[19] <= 15 else (7 if row[19] <= 226 else 1)) if
        row[44] <= 0 else (((-7 if row[16] <= 38 else 2) if row[27] <= 2 else (4 if row[26] <= 7 else -6)) if
        row[40] <= 3 else ((1 if row[4] <= 66 else 6) if row[19] <= 276 else -10)))
    )
    score += (
        (3 if row[28] <= 0 else (-5 if row[33] <= 2 else -12)) if row[45] <= -1 else (((((-8 if row[12] <= 17 else
        5) if row[42] <= -1 else (0 if row[1] <= 33 else (7 if row[1] <= 78 else -2))) if row[45] <= 1 else -5) if
        row[13] <= 62 else (((3 if row[33] <= 2 else ((-8 if row[1] <= 40 else 1) if row[1] <= 66 else -9)) if
        row[42] <= 1 else 9) if row[10] <= 4 else -9)) if row[7] <= 0 else 7)
    )
    score += (
        ((-12 if row[27] <= 2 else -4) if row[44] <= -1 else (((-6 if row[29] <= 0 else -11) if row[24] <= 1 else 7)
        if row[0] <= 2 else (-2 if row[27] <= 3 else 5))) if row[0] <= 3 else ((((-1 if row[41] <= 12 else 5) if
        row[18] <= 3 else -4) if row[15] <= 13 else ((-5 if row[42] <= 1 else 7) if row[27] <= 1 else 7)) if row[0]
        <= 4 else (8 if row[15] <= 38 else (-6 if row[16] <= 29 else 6)))
    )
    score += (
        ((-11 if row[27] <= 2 else -4) if row[44] <= -1 else (((7 if row[26] <= 2 else -5) if row[33] <= 2 else -7)
        if row[0] <= 2 else (-5 if row[1] <= 36 else (5 if row[1] <= 59 else (-5 if row[27] <= 1 else 6))))) if
        row[0] <= 3 else (((5 if row[12] <= -19 else (-2 if row[15] <= 18 else -11)) if row[11] <= 60 else (6 if
        row[22] <= 7 else (-9 if row[35] <= 5 else 3))) if row[0] <= 4 else 7)
    )
    score += (
        ((-10 if row[39] <= -1 else (-2 if row[27] <= 3 else 4)) if row[8] <= 0 else (-5 if row[9] <= 0 else ((8 if
        row[21] <= 9 else (-3 if row[27] <= 2 else 5)) if row[4] <= 54 else (8 if row[33] <= 3 else (-1 if row[5] <=
        0 else 6))))) if row[10] <= 3 else (-9 if row[5] <= 0 else ((-5 if row[4] <= 49 else 5) if row[33] <= 2 else
        (-8 if row[44] <= -1 else (1 if row[44] <= 0 else -7))))
    )
    score += (
        ((-9 if row[42] <= 1 else 5) if row[28] <= 284 else -1) if row[1] <= 23 else (((2 if row[1] <= 59 else -4)
        if row[13] <= 65 else (-8 if row[31] <= 5 else 6)) if row[8] <= 0 else ((-5 if row[9] <= 0 else ((5 if
        row[14] <= 0 else -2) if row[1] <= 40 else (7 if row[35] <= 3 else 3))) if row[1] <= 65 else ((5 if row[19]
        <= 237 else -2) if row[13] <= 57 else (0 if row[14] <= 0 else -8))))
    )
    score += (
        (((-5 if row[1] <= 23 else (-3 if row[41] <= -1 else ((6 if row[10] <= 2 else 1) if row[19] <= 303 else (-11
        if row[4] <= 59 else 1)))) if row[40] <= 3 else (2 if row[4] <= 49 else 7)) if row[29] <= 0 else (6 if
        row[33] <= 2 else -10)) if row[10] <= 3 else (((-7 if row[40] <= 4 else 0) if row[31] <= 3 else -13) if
        row[11] <= 54 else ((-10 if row[4] <= 28 else 1) if row[1] <= 66 else -7))
    )
    score += (
        (((-7 if row[1] <= 36 else 2) if row[19] <= 50 else ((-6 if row[0] <= 2 else 0) if row[38] <= 35 else (7 if
        row[12] <= -16 else 2))) if row[17] <= 0 else -9) if row[0] <= 3 else (((-4 if row[1] <= 20 else ((-11 if
        row[12] <= -9 else 1) if row[38] <= -1 else 4)) if row[17] <= 1 else (0 if row[43] <= 5 else -11)) if row[0]
        <= 4 else (7 if row[15] <= 38 else (3 if row[31] <= 5 else -15)))
    )
    score += (
        ((-5 if row[40] <= 1 else (-3 if row[19] <= 50 else (6 if row[19] <= 145 else 0))) if row[4] <= 70 else 6)
        if row[13] <= 55 else ((((((-5 if row[4] <= 82 else 3) if row[11] <= 51 else 2) if row[19] <= 150 else ((-2
        if row[33] <= 3 else -8) if row[25] <= 1 else 4)) if row[7] <= 0 else 4) if row[38] <= 80 else -6) if
        row[17] <= 1 else ((-2 if row[33] <= 2 else -11) if row[30] <= 10 else -2))
    )
    score += (
        (((-2 if row[24] <= 2 else 9) if row[5] <= 0 else (3 if row[4] <= 66 else 8)) if row[29] <= 0 else -7) if
        row[10] <= 2 else ((-7 if row[24] <= 1 else 5) if row[1] <= 35 else ((-6 if row[40] <= 1 else ((1 if row[20]
        <= 2 else -8) if row[4] <= 43 else ((-1 if row[1] <= 40 else 6) if row[10] <= 4 else 0))) if row[1] <= 60
        else ((2 if row[12] <= -22 else -6) if row[27] <= 2 else 3)))
    )
    score += (
        ((((-4 if row[14] <= 0 else -8) if row[24] <= 2 else 7) if row[0] <= 2 else (1 if row[35] <= 1 else (-2 if
        row[15] <= 9 else -7))) if row[27] <= 2 else (4 if row[13] <= 55 else (2 if row[28] <= 101 else -5))) if
        row[0] <= 3 else (8 if row[21] <= 7 else (5 if row[13] <= 55 else ((2 if row[14] <= 0 else (-2 if row[39] <=
        1 else (-15 if row[16] <= 29 else 0))) if row[0] <= 5 else 8)))
    )
    score += (
        (-3 if row[2] <= -1 else (0 if row[38] <= 20 else (-1 if row[1] <= 13 else 6))) if row[10] <= 2 else ((((3
        if row[12] <= -28 else -7) if row[16] <= 38 else 3) if row[24] <= 1 else 4) if row[1] <= 35 else (((5 if
        row[23] <= 5 else -3) if row[35] <= 3 else (-10 if row[38] <= -1 else (2 if row[17] <= 0 else -5))) if
        row[1] <= 59 else ((-2 if row[17] <= 0 else -8) if row[16] <= 27 else 3)))
    )
    if not -250 < score < 250:
        return score
    score += (
        ((-2 if row[33] <= 2 else -8) if row[34] <= 0 else 1) if row[45] <= -1 else (((-1 if row[4] <= 79 else 6) if
        row[40] <= 2 else (1 if row[1] <= 31 else 7)) if row[13] <= 55 else ((7 if row[45] <= 1 else -3) if row[21]
        <= 6 else ((-2 if row[20] <= 1 else -9) if row[4] <= 43 else (3 if row[33] <= 2 else (-9 if row[43] <= -1
        else (4 if row[43] <= 5 else (0 if row[20] <= 3 else -6)))))))
    )
    score += (
        ((3 if row[28] <= 0 else -7) if row[25] <= 2 else 2) if row[45] <= -1 else ((((5 if row[23] <= 4 else -2) if
        row[45] <= 1 else -4) if row[10] <= 2 else (((-5 if row[25] <= 3 else 5) if row[1] <= 40 else (4 if row[35]
        <= 2 else (1 if row[10] <= 4 else -7))) if row[1] <= 66 else -6)) if row[27] <= 2 else (((1 if row[1] <= 20
        else 7) if row[22] <= 8 else -1) if row[35] <= 7 else -1))
    )
    score += (
        ((-6 if row[7] <= 0 else 0) if row[25] <= 2 else 1) if row[45] <= -1 else (((8 if row[45] <= 1 else -2) if
        row[21] <= 7 else (-5 if row[38] <= -1 else (((1 if row[30] <= 0 else -7) if row[24] <= 1 else 7) if row[19]
        <= 46 else ((4 if row[17] <= 0 else (-9 if row[4] <= 52 else 2)) if row[19] <= 237 else -2)))) if row[17] <=
        1 else ((-7 if row[25] <= 3 else 3) if row[42] <= 1 else 6))
    )
    score += (
        (((-3 if row[27] <= 3 else 3) if row[30] <= 9 else -9) if row[8] <= 0 else (8 if row[21] <= 9 else ((-5 if
        row[3] <= -19 else (5 if row[20] <= 6 else -8)) if row[30] <= 0 else (((-3 if row[43] <= -1 else 8) if
        row[43] <= 5 else -3) if row[16] <= 27 else 7)))) if row[17] <= 0 else ((-1 if row[3] <= 1 else -8) if
        row[16] <= 7 else ((-4 if row[16] <= 41 else 4) if row[42] <= 0 else 6))
    )
    score += (
        (1 if row[12] <= -16 else (-6 if row[37] <= 58 else 5)) if row[45] <= -1 else ((-4 if row[1] <= 17 else 5)
        if row[33] <= 2 else ((-1 if row[8] <= 0 else 7) if row[21] <= 6 else (((-2 if row[1] <= 40 else (-3 if
        row[40] <= -1 else 5)) if row[1] <= 65 else (5 if row[28] <= 16 else (-2 if row[1] <= 80 else -9))) if
        row[17] <= 0 else ((1 if row[3] <= 23 else -10) if row[14] <= 0 else -7))))
    )
    score += (
        ((-5 if row[20] <= 0 else 2) if row[38] <= 20 else (0 if row[19] <= 53 else 5)) if row[13] <= 55 else ((-4
        if row[1] <= 25 else (4 if row[22] <= 3 else (6 if row[11] <= 85 else -3))) if row[14] <= 0 else (((0 if
        row[30] <= 2 else -7) if row[20] <= 1 else (-7 if row[24] <= 1 else 5)) if row[40] <= 3 else ((3 if row[26]
        <= 2 else (-3 if row[25] <= 3 else 7)) if row[1] <= 74 else -7)))
    )
    score += (
        ((((9 if row[43] <= 5 else -2) if row[32] <= 8 else (3 if row[28] <= 0 else -6)) if row[5] <= 0 else (((-7
        if row[4] <= 41 else 2) if row[3] <= -16 else (6 if row[13] <= 36 else (5 if row[33] <= 2 else 0))) if
        row[20] <= 3 else ((-7 if row[11] <= 97 else (2 if row[3] <= 18 else -8)) if row[16] <= 0 else 1))) if
        row[24] <= 1 else (-1 if row[4] <= 50 else 8)) if row[16] <= 34 else 6
    )
    score += (
        (-4 if row[7] <= 0 else 5) if row[44] <= -1 else (((4 if row[44] <= 0 else -9) if row[38] <= -1 else (-1 if
        row[22] <= 0 else (8 if row[26] <= 3 else 3))) if row[33] <= 2 else (((((0 if row[41] <= 12 else 4) if
        row[39] <= 1 else (-10 if row[25] <= 3 else 4)) if row[38] <= 78 else -4) if row[44] <= 0 else (-7 if row[4]
        <= 25 else (0 if row[22] <= 3 else -4))) if row[42] <= 1 else 9))
    )
    score += (
        ((0 if row[10] <= 1 else ((-6 if row[37] <= 58 else 6) if row[1] <= 97 else 5)) if row[24] <= 2 else 9) if
        row[0] <= 2 else (4 if row[10] <= 2 else (((5 if row[26] <= 3 else -1) if row[33] <= 2 else ((-9 if row[43]
        <= -1 else 1) if row[20] <= 2 else (((-5 if row[43] <= -1 else 4) if row[43] <= 5 else (4 if row[12] <= -24
        else -7)) if row[42] <= 1 else 7))) if row[0] <= 5 else 9))
    )
    score += (
        (1 if row[12] <= -16 else (-5 if row[6] <= 1 else 3)) if row[45] <= -1 else ((-1 if row[38] <= -1 else (6 if
        row[38] <= 76 else 0)) if row[13] <= 42 else (((((-9 if row[12] <= -5 else -2) if row[41] <= 16 else (2 if
        row[41] <= 53 else -2)) if row[15] <= 9 else (-8 if row[11] <= 55 else -2)) if row[6] <= 0 else (-1 if
        row[11] <= 64 else 4)) if row[7] <= 0 else (-8 if row[43] <= -1 else 4)))
    )
    score += (
        (((-3 if row[20] <= 9 else -9) if row[44] <= -1 else (((5 if row[13] <= 23 else -2) if row[6] <= 0 else 3)
        if row[29] <= 0 else -7)) if row[7] <= 0 else ((5 if row[13] <= 70 else (-4 if row[40] <= 3 else 4)) if
        row[15] <= 41 else (-10 if row[6] <= 0 else 4))) if row[27] <= 2 else (((3 if row[13] <= 59 else -4) if
        row[24] <= 1 else 8) if row[5] <= 0 else (5 if row[22] <= 12 else -4))
    )
    score += (
        ((-4 if row[39] <= -1 else (((0 if row[1] <= 36 else 5) if row[1] <= 65 else (-2 if row[1] <= 97 else 7)) if
        row[10] <= 3 else ((-5 if row[1] <= 37 else -1) if row[25] <= 1 else (-3 if row[3] <= -1 else 8)))) if
        row[17] <= 0 else (((-6 if row[1] <= 35 else -2) if row[16] <= 41 else 3) if row[3] <= 23 else -8)) if
        row[0] <= 4 else ((5 if row[10] <= 3 else 0) if row[0] <= 5 else 8)
    )
    score += (
        (((((-3 if row[6] <= 0 else 1) if row[23] <= 0 else (4 if row[26] <= 1 else (((4 if row[13] <= 36 else (0 if
        row[41] <= 88 else -12)) if row[6] <= 0 else 6) if row[23] <= 3 else (-8 if row[41] <= 33 else 1)))) if
        row[10] <= 4 else -4) if row[23] <= 6 else -5) if row[27] <= 2 else ((4 if row[26] <= 4 else 0) if row[22]
        <= 8 else -3)) if row[42] <= 1 else (-3 if row[44] <= -1 else 9)
    )
    score += (
        ((((-3 if row[36] <= 0 else -7) if row[36] <= 2 else 7) if row[25] <= 2 else 4) if row[0] <= 2 else ((-2 if
        row[38] <= -1 else 3) if row[13] <= 53 else (3 if row[21] <= 6 else (((4 if row[30] <= 0 else (-6 if row[4]
        <= 45 else 0)) if row[22] <= 3 else -3) if row[38] <= 65 else -4)))) if row[0] <= 4 else (8 if row[21] <= 9
        else ((-5 if row[0] <= 5 else 7) if row[38] <= 20 else 4))
    )
    score += (
        (4 if row[10] <= 1 else (((((-4 if row[28] <= 320 else 4) if row[36] <= 1 else 9) if row[38] <= 0 else ((-7
        if row[28] <= 82 else -1) if row[1] <= 38 else ((-4 if row[3] <= -27 else 5) if row[1] <= 60 else -2))) if
        row[39] <= 0 else ((-3 if row[39] <= 1 else -10) if row[31] <= 8 else 6)) if row[6] <= 0 else 3)) if row[17]
        <= 1 else ((-7 if row[27] <= 3 else 1) if row[6] <= 1 else 1)
    )
    score += (
        (((-3 if row[41] <= 16 else (-2 if row[1] <= 31 else ((5 if row[39] <= 0 else -3) if row[19] <= 115 else (3
        if row[41] <= 53 else -5)))) if row[20] <= 2 else (-1 if row[14] <= 0 else -6)) if row[25] <= 2 else 3) if
        row[0] <= 3 else ((5 if row[19] <= 254 else -1) if row[14] <= 0 else ((-4 if row[19] <= 57 else ((4 if
        row[1] <= 66 else -2) if row[26] <= 4 else -3)) if row[0] <= 5 else 7))
    )
    score += (
        (((((3 if row[10] <= 2 else (4 if row[12] <= -24 else 0)) if row[19] <= 237 else -2) if row[31] <= 2 else
        ((-2 if row[31] <= 3 else -12) if row[11] <= 76 else (-6 if row[20] <= 0 else 7))) if row[24] <= 2 else 7)
        if row[17] <= 0 else ((7 if row[10] <= -1 else (-1 if row[20] <= 2 else -6)) if row[6] <= 0 else (-4 if
        row[11] <= 55 else 2))) if row[42] <= 1 else (8 if row[13] <= 91 else -4)
    )
    score += (
        (-3 if row[40] <= 5 else 5) if row[0] <= 2 else (((2 if row[13] <= 34 else -2) if row[1] <= 39 else (((-1 if
        row[38] <= -1 else (5 if row[23] <= 9 else -4)) if row[39] <= 1 else -3) if row[1] <= 60 else (1 if row[3]
        <= 2 else (-9 if row[3] <= 4 else (-5 if row[23] <= 0 else (4 if row[14] <= 0 else (5 if row[1] <= 66 else
        -5))))))) if row[42] <= 1 else (8 if row[1] <= 83 else -5))
    )
    score += (
        ((((-1 if row[28] <= 320 else 5) if row[20] <= 0 else -4) if row[1] <= 35 else ((((4 if row[22] <= 2 else
        -6) if row[42] <= -1 else 3) if row[3] <= 23 else (2 if row[20] <= 2 else -6)) if row[1] <= 60 else (((2 if
        row[32] <= 10 else (-2 if row[20] <= 4 else -6)) if row[0] <= 5 else 7) if row[36] <= 3 else 8))) if row[24]
        <= 1 else (-4 if row[3] <= -16 else 6)) if row[42] <= 1 else 8
    )
    score += (
        (((((-5 if row[19] <= 50 else 3) if row[10] <= 1 else (-3 if row[37] <= 46 else 4)) if row[0] <= 2 else ((4
        if row[10] <= 2 else (((4 if row[12] <= -21 else 0) if row[27] <= 6 else 4) if row[35] <= 3 else -1)) if
        row[19] <= 237 else -3)) if row[24] <= 2 else (-1 if row[27] <= 0 else 8)) if row[16] <= 34 else 6) if
        row[17] <= 1 else ((-6 if row[27] <= 3 else 0) if row[16] <= 27 else 1)
    )
    if not -250 < score < 250:
        return score
    score += (
        ((((6 if row[32] <= 23 else (-2 if row[21] <= 3 else 4)) if row[40] <= 4 else 7) if row[21] <= 8 else (((((2
        if row[5] <= 0 else -7) if row[12] <= 0 else 1) if row[41] <= 12 else (-1 if row[19] <= 60 else 3)) if
        row[20] <= 4 else -5) if row[30] <= 2 else (6 if row[10] <= -1 else (2 if row[12] <= -32 else (-4 if row[31]
        <= 2 else -8))))) if row[27] <= 2 else 2) if row[16] <= 34 else 4
    )
    score += (
        ((((-8 if row[4] <= 37 else 2) if row[3] <= -27 else ((2 if row[10] <= 2 else (-3 if row[8] <= 0 else 0)) if
        row[20] <= 6 else -4)) if row[24] <= 2 else ((6 if row[10] <= 2 else -10) if row[4] <= 50 else 9)) if row[6]
        <= 0 else (5 if row[23] <= 3 else (-3 if row[27] <= 2 else 6))) if row[17] <= 1 else ((-5 if row[27] <= 3
        else 2) if row[6] <= 1 else (-7 if row[5] <= 0 else 2))
    )
    score += (
        ((((((0 if row[8] <= 0 else (1 if row[19] <= 53 else (0 if row[4] <= 34 else 6))) if row[22] <= 12 else -4)
        if row[17] <= 0 else -2) if row[30] <= 0 else (((-1 if row[10] <= 1 else -6) if row[4] <= 70 else (2 if
        row[10] <= 2 else -2)) if row[6] <= 0 else 3)) if row[25] <= 1 else (-3 if row[30] <= 0 else (6 if row[30]
        <= 9 else -1))) if row[17] <= 1 else -3) if row[0] <= 5 else 7
    )
    score += (
        ((((1 if row[40] <= 3 else 5) if row[22] <= 13 else -5) if row[29] <= 0 else -4) if row[10] <= 2 else (((0
        if row[20] <= 0 else -4) if row[8] <= 0 else ((((-3 if row[1] <= 27 else 3) if row[31] <= 1 else 8) if
        row[1] <= 74 else (-5 if row[18] <= 0 else 8)) if row[26] <= 2 else -1)) if row[31] <= 2 else (-9 if row[25]
        <= 1 else (5 if row[22] <= 8 else -9)))) if row[0] <= 5 else 7
    )
    score += (
        (((6 if row[28] <= 48 else (-2 if row[38] <= 20 else ((-3 if row[35] <= 4 else 3) if row[1] <= 35 else (5 if
        row[1] <= 60 else (3 if row[38] <= 42 else (3 if row[28] <= 70 else -9)))))) if row[30] <= 0 else ((-5 if
        row[4] <= 41 else -1) if row[16] <= 0 else 3)) if row[25] <= 2 else (7 if row[38] <= 57 else 1)) if row[17]
        <= 1 else (-5 if row[16] <= 27 else (4 if row[28] <= 136 else -5))
    )
    score += (
        ((2 if row[26] <= 4 else (-6 if row[18] <= 0 else 2)) if row[11] <= 62 else (7 if row[26] <= 3 else 2)) if
        row[33] <= 2 else ((-5 if row[31] <= 5 else 4) if row[43] <= -1 else (4 if row[43] <= 5 else ((((-3 if
        row[33] <= 9 else 4) if row[11] <= 50 else ((-7 if row[12] <= -11 else 1) if row[41] <= 12 else (-3 if
        row[19] <= 38 else 3))) if row[19] <= 145 else -2) if row[31] <= 2 else -7)))
    )
    score += (
        (((((-6 if row[3] <= -15 else (4 if row[37] <= 63 else -7)) if row[26] <= 1 else -2) if row[41] <= 29 else
        ((0 if row[40] <= 3 else ((-4 if row[38] <= 17 else 5) if row[41] <= 66 else (2 if row[11] <= 83 else -5)))
        if row[38] <= 64 else -1)) if row[10] <= 4 else ((-5 if row[28] <= 284 else 3) if row[11] <= 64 else 0)) if
        row[24] <= 3 else 7) if row[42] <= 1 else (8 if row[13] <= 91 else -5)
    )
    score += (
        (-2 if row[3] <= -19 else 5) if row[13] <= 27 else (((((3 if row[14] <= 0 else -4) if row[43] <= -1 else 5)
        if row[43] <= 5 else ((-5 if row[3] <= -27 else (-2 if row[38] <= -1 else (1 if row[13] <= 89 else ((-11 if
        row[3] <= 10 else 4) if row[27] <= 0 else (2 if row[3] <= 13 else -5))))) if row[31] <= 2 else (-7 if
        row[20] <= 11 else 5))) if row[17] <= 1 else -3) if row[23] <= 8 else -4)
    )
    score += (
        (8 if row[32] <= 11 else ((-2 if row[29] <= 0 else 10) if row[44] <= -1 else (-4 if row[38] <= -1 else 4)))
        if row[33] <= 2 else ((((((-1 if row[32] <= 52 else 3) if row[15] <= 15 else -5) if row[30] <= 0 else (((-4
        if row[31] <= 5 else 8) if row[32] <= 41 else 3) if row[14] <= 0 else (-3 if row[31] <= 3 else -9))) if
        row[0] <= 5 else 6) if row[33] <= 9 else 2) if row[42] <= 1 else 6)
    )
    score += (
        ((3 if row[22] <= 2 else (0 if row[20] <= 9 else -9)) if row[21] <= 3 else 5) if row[21] <= 7 else (((-4 if
        row[43] <= -1 else (5 if row[28] <= 48 else ((1 if row[28] <= 453 else 9) if row[22] <= 12 else -5))) if
        row[20] <= 7 else -5) if row[30] <= 2 else ((-3 if row[43] <= -1 else 4) if row[43] <= 5 else (-5 if row[4]
        <= 66 else ((7 if row[32] <= 208 else -5) if row[10] <= 2 else -2))))
    )
    score += (
        ((((-5 if row[41] <= 12 else -1) if row[8] <= 0 else (((3 if row[10] <= 1 else (1 if row[35] <= 3 else -1))
        if row[23] <= 8 else -3) if row[16] <= 36 else (6 if row[10] <= 4 else -1))) if row[31] <= 3 else ((-9 if
        row[27] <= 1 else 3) if row[15] <= 31 else (7 if row[27] <= 0 else (2 if row[8] <= 0 else -11)))) if row[24]
        <= 5 else 8) if row[42] <= 1 else (-4 if row[44] <= -1 else 8)
    )
    score += (
        (((6 if row[32] <= 11 else -3) if row[5] <= 0 else ((-2 if row[3] <= -16 else 4) if row[31] <= 3 else -6))
        if row[24] <= 1 else 8) if row[33] <= 2 else ((((((2 if row[29] <= 0 else -3) if row[31] <= 3 else (-8 if
        row[25] <= 5 else 5)) if row[39] <= 1 else -8) if row[19] <= 145 else (5 if row[32] <= 8 else -3)) if
        row[17] <= 0 else (2 if row[3] <= -10 else -4)) if row[42] <= 1 else 6)
    )
    score += (
        (((-1 if row[27] <= 1 else 3) if row[30] <= 2 else (-5 if row[24] <= 3 else 7)) if row[11] <= 50 else ((((-5
        if row[38] <= 33 else (-6 if row[19] <= 50 else (2 if row[10] <= 4 else -6))) if row[18] <= 0 else 4) if
        row[0] <= 2 else ((-4 if row[38] <= 43 else 3) if row[8] <= 0 else 2)) if row[19] <= 237 else (5 if row[32]
        <= 8 else -3))) if row[16] <= 34 else (6 if row[30] <= 8 else 1)
    )
    score += (
        (((((-2 if row[32] <= 313 else -6) if row[8] <= 0 else (5 if row[21] <= 9 else ((0 if row[38] <= 89 else -3)
        if row[22] <= 12 else -5))) if row[39] <= 1 else (1 if row[8] <= 0 else (-10 if row[6] <= 0 else -2))) if
        row[21] <= 10 else ((-5 if row[11] <= 64 else 3) if row[8] <= 0 else 9)) if row[42] <= 1 else 6) if row[27]
        <= 2 else ((5 if row[32] <= 11 else -2) if row[45] <= -1 else 3)
    )
    score += (
        ((-2 if row[6] <= 1 else 4) if row[24] <= 3 else 7) if row[1] <= 40 else ((4 if row[22] <= 1 else ((-9 if
        row[19] <= 57 else (0 if row[27] <= 5 else 4)) if row[18] <= 0 else 5)) if row[1] <= 60 else (((((5 if
        row[32] <= 4 else -7) if row[18] <= 0 else 4) if row[8] <= 0 else ((-11 if row[32] <= 4 else 2) if row[1] <=
        76 else -4)) if row[27] <= 2 else 2) if row[36] <= 3 else 8))
    )
    score += (
        (((-3 if row[3] <= -27 else 5) if row[38] <= 82 else -2) if row[26] <= 3 else ((1 if row[13] <= 71 else -4)
        if row[25] <= 3 else 7)) if row[33] <= 2 else ((((4 if row[37] <= 24 else -9) if row[3] <= -16 else 4) if
        row[13] <= 27 else (((2 if row[3] <= 14 else -3) if row[26] <= 1 else (-4 if row[38] <= 13 else -1)) if
        row[23] <= 5 else -3)) if row[28] <= 320 else (13 if row[26] <= 1 else 2))
    )
    score += (
        ((-6 if row[4] <= 37 else 2) if row[3] <= -27 else ((((((-3 if row[4] <= 76 else 5) if row[18] <= 0 else 7)
        if row[39] <= 1 else -12) if row[41] <= 40 else 4) if row[12] <= -22 else ((((-3 if row[43] <= -1 else (4 if
        row[43] <= 5 else -1)) if row[37] <= 46 else (-4 if row[3] <= -7 else 6)) if row[16] <= 41 else 3) if
        row[12] <= 43 else 6)) if row[23] <= 8 else -3)) if row[42] <= 1 else 6
    )
    score += (
        ((((5 if row[32] <= 17 else -5) if row[1] <= 17 else 3) if row[31] <= 3 else -7) if row[25] <= 3 else 8) if
        row[33] <= 2 else (((3 if row[20] <= 9 else -3) if row[21] <= 7 else (((1 if row[5] <= 0 else (0 if row[33]
        <= 3 else -5)) if row[40] <= 2 else ((-3 if row[38] <= 25 else 3) if row[19] <= 145 else -2)) if row[38] <=
        65 else (-4 if row[34] <= 0 else 5))) if row[33] <= 8 else 2)
    )
    score += (
        (((((-3 if row[18] <= 2 else 7) if row[20] <= 1 else (7 if row[20] <= 3 else -1)) if row[41] <= 12 else ((4
        if row[41] <= 54 else (((-6 if row[6] <= 0 else 3) if row[7] <= 0 else 4) if row[38] <= 49 else 3)) if
        row[38] <= 57 else 0)) if row[31] <= 3 else (1 if row[14] <= 0 else -8)) if row[25] <= 3 else 5) if row[17]
        <= 0 else ((0 if row[14] <= 0 else -3) if row[6] <= 1 else 2)
    )
    score += (
        (-2 if row[45] <= -1 else (5 if row[45] <= 1 else -1)) if row[21] <= 6 else (((((2 if row[17] <= 0 else -2)
        if row[28] <= 155 else (4 if row[45] <= -1 else (6 if row[35] <= 1 else -5))) if row[30] <= 0 else ((((-2 if
        row[3] <= 8 else -7) if row[25] <= 1 else 1) if row[16] <= 0 else (-7 if row[43] <= -1 else 2)) if row[28]
        <= 227 else 1)) if row[16] <= 41 else 3) if row[21] <= 10 else 3)
    )
    if not -250 < score < 250:
        return score
    score += (
        (((3 if row[20] <= 8 else -2) if row[13] <= 59 else ((-2 if row[16] <= 21 else 5) if row[15] <= 15 else ((4
        if row[10] <= 4 else -1) if row[32] <= 403 else -7))) if row[33] <= 3 else (((-5 if row[0] <= 2 else (-1 if
        row[4] <= 94 else (-11 if row[27] <= 1 else 5))) if row[21] <= 10 else 2) if row[33] <= 5 else ((-2 if
        row[4] <= 43 else 3) if row[32] <= 83 else -1))) if row[0] <= 5 else 6
    )
    score += (
        ((((4 if row[13] <= 59 else (-7 if row[37] <= 9 else 1)) if row[25] <= 1 else 6) if row[33] <= 2 else ((((6
        if row[28] <= 48 else 1) if row[15] <= 15 else -4) if row[30] <= 0 else (-3 if row[4] <= 66 else ((-1 if
        row[11] <= 81 else 3) if row[13] <= 95 else -6))) if row[28] <= 320 else 4)) if row[39] <= 1 else ((-13 if
        row[20] <= 1 else -3) if row[25] <= 4 else 6)) if row[42] <= 1 else 5
    )
    score += (
        (3 if row[21] <= 5 else (((8 if row[32] <= 11 else -1) if row[33] <= 2 else -3) if row[28] <= 284 else (-3
        if row[8] <= 0 else 4))) if row[1] <= 40 else ((-2 if row[42] <= -1 else 3) if row[1] <= 60 else (((3 if
        row[12] <= -5 else (-7 if row[28] <= 44 else 0)) if row[33] <= 3 else ((-4 if row[21] <= 10 else 5) if
        row[18] <= 0 else (-1 if row[32] <= 119 else 10))) if row[1] <= 97 else 5))
    )
    score += (
        ((6 if row[45] <= 1 else -3) if row[14] <= 0 else ((6 if row[13] <= 20 else (1 if row[32] <= 73 else (3 if
        row[11] <= 18 else -4))) if row[30] <= 2 else (-4 if row[25] <= 3 else 3))) if row[11] <= 50 else (((4 if
        row[30] <= 6 else -6) if row[13] <= 38 else (-3 if row[25] <= 1 else (7 if row[4] <= 66 else -2))) if row[8]
        <= 0 else ((-3 if row[4] <= 25 else 2) if row[39] <= 1 else -3))
    )
    score += (
        ((((-1 if row[1] <= 39 else ((4 if row[19] <= 109 else (3 if row[33] <= 3 else -1)) if row[26] <= 3 else (5
        if row[13] <= 27 else (-3 if row[35] <= 8 else 3)))) if row[19] <= 237 else (0 if row[38] <= 23 else -4)) if
        row[13] <= 89 else (-6 if row[27] <= 0 else -1)) if row[31] <= 3 else ((-4 if row[19] <= 101 else 7) if
        row[14] <= 0 else (-8 if row[27] <= 8 else 2))) if row[24] <= 5 else 7
    )
    score += (
        ((4 if row[32] <= 13 else -3) if row[32] <= 43 else (2 if row[4] <= 82 else 7)) if row[12] <= -22 else ((-2
        if row[8] <= 0 else (((-3 if row[1] <= 13 else ((-5 if row[4] <= 25 else ((3 if row[32] <= 119 else 0) if
        row[22] <= 12 else (-9 if row[32] <= 60 else 3))) if row[35] <= 3 else -1)) if row[28] <= 453 else 6) if
        row[39] <= 1 else (-7 if row[12] <= 3 else -1))) if row[12] <= 43 else 5)
    )
    score += (
        ((4 if row[28] <= 31 else ((0 if row[1] <= 58 else -4) if row[31] <= 1 else (-7 if row[17] <= 0 else 0))) if
        row[25] <= 4 else 6) if row[8] <= 0 else (5 if row[21] <= 9 else (((-6 if row[28] <= 132 else 1) if row[43]
        <= -1 else (4 if row[43] <= 5 else ((2 if row[28] <= 88 else ((-5 if row[40] <= 0 else -1) if row[28] <= 453
        else 6)) if row[31] <= 4 else -8))) if row[21] <= 10 else 7))
    )
    score += (
        ((7 if row[35] <= 0 else (5 if row[12] <= -37 else -4)) if row[5] <= 0 else ((((-8 if row[38] <= 31 else -2)
        if row[12] <= 0 else 2) if row[1] <= 40 else (((6 if row[38] <= 53 else 1) if row[22] <= 1 else (-2 if
        row[35] <= 1 else (-2 if row[38] <= 6 else 3))) if row[3] <= 13 else -1)) if row[1] <= 78 else -3)) if
        row[18] <= 0 else ((2 if row[32] <= 129 else 9) if row[18] <= 1 else 0)
    )
    score += (
        ((1 if row[21] <= 3 else (7 if row[13] <= 72 else 1)) if row[21] <= 8 else ((-1 if row[19] <= 57 else ((((4
        if row[33] <= 3 else (1 if row[11] <= 85 else -9)) if row[38] <= 43 else 8) if row[12] <= -20 else 1) if
        row[19] <= 237 else (0 if row[38] <= 23 else (-8 if row[23] <= 0 else -1)))) if row[39] <= 1 else -3)) if
        row[23] <= 8 else ((6 if row[13] <= 48 else -2) if row[38] <= 57 else -6)
    )
    score += (
        (((((5 if row[38] <= 93 else -3) if row[14] <= 0 else -2) if row[24] <= 1 else 5) if row[11] <= 58 else ((2
        if row[35] <= 5 else (2 if row[40] <= 3 else (-16 if row[28] <= 99 else 0))) if row[22] <= 3 else (7 if
        row[13] <= 13 else ((-2 if row[38] <= 17 else 2) if row[11] <= 89 else -2)))) if row[28] <= 320 else (12 if
        row[35] <= 1 else 1)) if row[40] <= 5 else (7 if row[28] <= 136 else -2)
    )
    score += (
        (((-2 if row[9] <= 0 else 1) if row[20] <= 7 else (-5 if row[20] <= 14 else 5)) if row[30] <= 2 else (((1 if
        row[30] <= 9 else (-9 if row[32] <= 265 else 4)) if row[43] <= -1 else (-6 if row[20] <= 1 else (5 if
        row[41] <= 86 else -6))) if row[43] <= 5 else ((-3 if row[38] <= 46 else (5 if row[10] <= 2 else -1)) if
        row[38] <= 71 else -4))) if row[0] <= 5 else (7 if row[13] <= 99 else -7)
    )
    score += (
        (((((5 if row[32] <= 13 else -2) if row[5] <= 0 else (-3 if row[3] <= -16 else (-4 if row[39] <= -1 else
        5))) if row[33] <= 2 else ((((0 if row[13] <= 58 else 6) if row[3] <= -10 else -1) if row[23] <= 3 else ((0
        if row[30] <= 8 else -6) if row[32] <= 176 else -5)) if row[33] <= 8 else 2)) if row[39] <= 1 else (-1 if
        row[24] <= 1 else -14)) if row[17] <= 2 else -5) if row[6] <= 2 else 6
    )
    score += (
        (((-2 if row[21] <= 3 else 3) if row[31] <= 8 else 8) if row[8] <= 0 else (6 if row[20] <= 11 else -3)) if
        row[21] <= 8 else (((((-5 if row[8] <= 0 else 1) if row[32] <= 52 else 3) if row[20] <= 3 else -2) if
        row[30] <= 0 else ((1 if row[33] <= 2 else -2) if row[33] <= 13 else 4)) if row[39] <= 1 else ((0 if row[0]
        <= 2 else -10) if row[6] <= 0 else (3 if row[26] <= 4 else -5)))
    )
    score += (
        ((3 if row[13] <= 27 else (((0 if row[0] <= 3 else 7) if row[21] <= 8 else (-3 if row[13] <= 60 else (1 if
        row[28] <= 88 else -1))) if row[16] <= 0 else 1)) if row[31] <= 2 else ((-7 if row[25] <= 1 else (3 if
        row[17] <= 0 else (-10 if row[16] <= 36 else 3))) if row[25] <= 4 else 7)) if row[18] <= 0 else (4 if
        row[18] <= 1 else ((6 if row[21] <= 5 else -2) if row[28] <= 320 else 4))
    )
    score += (
        (((-1 if row[24] <= 2 else 6) if row[1] <= 47 else (-1 if row[11] <= 54 else 3)) if row[1] <= 60 else (((0
        if row[1] <= 81 else (((-6 if row[41] <= 69 else 2) if row[32] <= 101 else 4) if row[30] <= 2 else -7)) if
        row[38] <= 57 else (1 if row[11] <= 58 else -7)) if row[36] <= 2 else 6)) if row[21] <= 10 else ((3 if
        row[38] <= 63 else (-9 if row[41] <= 69 else 2)) if row[8] <= 0 else 7)
    )
    score += (
        (((-1 if row[41] <= 12 else (1 if row[41] <= 55 else -1)) if row[39] <= 1 else ((5 if row[1] <= 61 else -4)
        if row[23] <= 0 else (-9 if row[6] <= 0 else (2 if row[41] <= 67 else -8)))) if row[31] <= 3 else ((-9 if
        row[11] <= 86 else 2) if row[25] <= 4 else 8)) if row[18] <= 0 else (((5 if row[11] <= 98 else (-4 if
        row[28] <= 109 else 4)) if row[18] <= 1 else -1) if row[37] <= 61 else 10)
    )
    score += (
        ((-2 if row[38] <= 17 else ((4 if row[12] <= -32 else 0) if row[23] <= 8 else (-1 if row[38] <= 57 else
        -8))) if row[18] <= 0 else (3 if row[38] <= 98 else -1)) if row[27] <= 2 else ((((-4 if row[3] <= -7 else
        (-1 if row[37] <= 34 else 6)) if row[19] <= 46 else (-1 if row[37] <= 10 else (6 if row[19] <= 145 else (-4
        if row[19] <= 180 else 4)))) if row[22] <= 12 else -5) if row[26] <= 7 else -2)
    )
    score += (
        5 if row[10] <= -1 else ((((((2 if row[13] <= 38 else (((-3 if row[32] <= 52 else 3) if row[32] <= 216 else
        -4) if row[11] <= 89 else (4 if row[12] <= -22 else -5))) if row[20] <= 5 else -6) if row[42] <= 0 else (2
        if row[21] <= 10 else -6)) if row[25] <= 4 else 5) if row[8] <= 0 else ((0 if row[39] <= 1 else -3) if
        row[21] <= 10 else 7)) if row[42] <= 1 else (8 if row[13] <= 85 else -5))
    )
    score += (
        ((((-3 if row[21] <= 2 else (4 if row[37] <= 51 else -5)) if row[21] <= 9 else (((-3 if row[15] <= 18 else
        (-3 if row[11] <= 80 else 6)) if row[41] <= 12 else (5 if row[13] <= 25 else (-7 if row[45] <= -2 else 0)))
        if row[18] <= 0 else 2)) if row[41] <= 51 else (0 if row[22] <= 8 else (-1 if row[11] <= 98 else -10))) if
        row[0] <= 5 else 5) if row[17] <= 2 else (-8 if row[11] <= 56 else 0)
    )
    score += (
        (((((((7 if row[44] <= 0 else -1) if row[37] <= 20 else -1) if row[31] <= 5 else 8) if row[32] <= 11 else
        (-2 if row[32] <= 29 else 0)) if row[1] <= 80 else ((-7 if row[32] <= 29 else -1) if row[12] <= 4 else (3 if
        row[15] <= 26 else -5))) if row[1] <= 97 else 6) if row[12] <= 43 else 5) if row[34] <= 0 else ((-5 if
        row[2] <= -1 else 7) if row[1] <= 68 else (4 if row[12] <= -17 else -4))
    )
    return score

# fmt: on
