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
    (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23,
    f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45,
    f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, *_) = row
    score = 0
    score += (
        (-138 if f39 <= 47 else -113) if f1 <= 0 else ((((-165 if f47 <= 13 else ((-134 if f1 <= 676 else -156) if
        f50 <= -26 else -164)) if f32 <= -20 else ((-166 if f37 <= 11 else (-160 if f47 <= 54 else -150)) if f50 <=
        -99 else -167)) if f55 <= 0 else ((-135 if f55 <= 6 else (-162 if f47 <= 55 else -149)) if f45 <= 4 else
        (-124 if f1 <= 646 else -149))) if f7 <= 1 else -112)
    )
    score += (
        (19 if f54 <= 0 else 33) if f3 <= 0 else ((((1 if f54 <= 0 else (3 if f37 <= 10 else 27)) if f3 <= 1 else
        -3) if f16 <= 29 else (-9 if f54 <= 0 else (16 if f54 <= 2 else (-7 if f20 <= 2 else 1)))) if f55 <= 0 else
        ((29 if f11 <= 0 else -1) if f55 <= 6 else (((-4 if f47 <= 55 else 8) if f8 <= 0 else 23) if f45 <= 4 else
        18)))
    )
    score += (
        ((-7 if f54 <= 0 else ((-1 if f39 <= 0 else (25 if f3 <= 4 else 8)) if f54 <= 2 else (((-1 if f39 <= 97 else
        (6 if f30 <= 55 else (23 if f3 <= 2 else 1))) if f1 <= 354 else (-5 if f42 <= 2 else (14 if f17 <= 18 else
        0))) if f50 <= -39 else -7))) if f8 <= 0 else (28 if f15 <= 3 else 1)) if f30 <= 96 else (26 if f23 <= 553
        else 1)
    )
    score += (
        (0 if f41 <= 13 else ((21 if f3 <= 2 else -1) if f16 <= 23 else 6)) if f0 <= 26 else (((((-6 if f33 <= -1
        else 16) if f47 <= 66 else 3) if f37 <= 13 else ((18 if f3 <= 2 else 4) if f16 <= 35 else (((-1 if f4 <= 0
        else 12) if f17 <= 34 else -4) if f22 <= 0 else 23))) if f49 <= -1 else (-8 if f22 <= 0 else 1)) if f7 <= 1
        else 23)
    )
    score += (
        ((12 if f32 <= -8 else -2) if f30 <= 80 else (4 if f48 <= -55 else 19)) if f0 <= 32 else (((-4 if f4 <= 0
        else (-7 if f48 <= -99 else ((22 if f50 <= -28 else 0) if f34 <= 57 else 0))) if f32 <= -11 else (((-8 if
        f48 <= -30 else -3) if f50 <= -99 else -8) if f7 <= 1 else 16)) if f55 <= 0 else (17 if f55 <= 6 else (10 if
        f32 <= -11 else -1)))
    )
    score += (
        ((-7 if f48 <= -99 else ((4 if f5 <= 1 else (17 if f17 <= 36 else 2)) if f31 <= 3 else (-9 if f6 <= 9 else
        (-4 if f5 <= 0 else ((7 if f17 <= 47 else -4) if f31 <= 5 else -8))))) if f38 <= 1 else -7) if f55 <= 0 else
        ((3 if f41 <= 13 else 17) if f55 <= 6 else ((3 if f44 <= 97 else -6) if f45 <= 3 else (15 if f31 <= 3 else
        1)))
    )
    score += (
        ((-5 if f48 <= -99 else (-2 if f54 <= 0 else ((-4 if f20 <= 2 else 10) if f16 <= -1 else 12))) if f46 <= 67
        else ((4 if f48 <= -55 else 16) if f2 <= 0 else -1)) if f16 <= 29 else ((-7 if f54 <= 0 else ((-6 if f20 <=
        1 else (5 if f16 <= 45 else -3)) if f20 <= 3 else ((15 if f17 <= 27 else 4) if f2 <= 0 else -1))) if f7 <= 1
        else 16)
    )
    score += (
        ((-3 if f32 <= -11 else -7) if f54 <= 0 else ((-1 if f44 <= 20 else 14) if f54 <= 2 else ((-5 if f22 <= 0
        else (-5 if f24 <= 0 else 16)) if f19 <= 0 else ((13 if f50 <= -18 else -4) if f32 <= -12 else ((-3 if f30
        <= 68 else 7) if f22 <= 0 else 14))))) if f30 <= 78 else ((-3 if f46 <= 45 else 6) if f46 <= 69 else (15 if
        f3 <= 1 else 1))
    )
    score += (
        (((-8 if f37 <= 10 else (3 if f32 <= -5 else -4)) if f38 <= 1 else -7) if f54 <= 0 else (((0 if f31 <= 2
        else -5) if f46 <= 63 else ((-1 if f37 <= 8 else (11 if f40 <= 3 else -2)) if f38 <= 1 else -4)) if f20 <= 2
        else (15 if f31 <= 1 else ((6 if f46 <= 53 else 14) if f32 <= 0 else 0)))) if f46 <= 94 else (14 if f44 <=
        94 else 1)
    )
    score += (
        ((-4 if f46 <= 94 else 9) if f54 <= 0 else 13) if f1 <= 45 else (-6 if f54 <= 0 else ((((-7 if f48 <= -99
        else (((-3 if f46 <= 67 else 3) if f44 <= 76 else -8) if f4 <= 0 else (0 if f46 <= 63 else 10))) if f22 <= 0
        else (2 if f42 <= 1 else 14)) if f33 <= -1 else 18) if f20 <= 3 else ((1 if f44 <= 20 else 11) if f18 <= 5
        else 0)))
    )
    score += (
        10 if f3 <= 0 else (((((((-2 if f5 <= 1 else (9 if f2 <= 0 else -4)) if f34 <= 45 else (-5 if f36 <= 24 else
        -1)) if f29 <= 2 else (15 if f5 <= 1 else (5 if f2 <= 0 else -6))) if f15 <= 4 else -7) if f33 <= -1 else
        14) if f4 <= 1 else (((-3 if f48 <= -99 else 15) if f26 <= 0 else -4) if f3 <= 2 else -1)) if f7 <= 1 else
        14)
    )
    score += (
        (((-3 if f6 <= 5 else (-2 if f47 <= 33 else (11 if f38 <= 1 else 3))) if f55 <= 0 else 12) if f3 <= 2 else
        -5) if f0 <= 44 else (((-7 if f47 <= -1 else (-3 if f5 <= 1 else (9 if f0 <= 82 else (4 if f36 <= 7 else
        -3)))) if f38 <= 1 else -7) if f55 <= 0 else (((0 if f40 <= 3 else -7) if f24 <= 0 else 6) if f20 <= 4 else
        10))
    )
    score += (
        (((-2 if f6 <= 5 else (0 if f39 <= 97 else (6 if f5 <= 2 else 14))) if f55 <= 0 else 12) if f3 <= 1 else (-7
        if f48 <= -99 else 2)) if f16 <= 33 else ((((-6 if f37 <= 10 else -1) if f51 <= -1 else -7) if f9 <= 3 else
        (-3 if f36 <= 31 else (-7 if f6 <= 9 else 12))) if f55 <= 0 else ((-1 if f7 <= 1 else 12) if f20 <= 4 else
        9))
    )
    score += (
        ((((((-6 if f48 <= -99 else (-7 if f30 <= 0 else ((2 if f5 <= 2 else 9) if f2 <= 0 else -4))) if f49 <= -1
        else -6) if f36 <= 24 else 7) if f28 <= 1 else (15 if f13 <= 1 else -7)) if f11 <= 3 else 8) if f45 <= 4
        else (10 if f2 <= 1 else 0)) if f31 <= 3 else ((-4 if f49 <= -1 else -7) if f30 <= 71 else (-7 if f41 <= 16
        else 4))
    )
    score += (
        (-2 if f47 <= 23 else (((11 if f48 <= -6 else (-3 if f18 <= 0 else 8)) if f1 <= 455 else (9 if f34 <= 45
        else -1)) if f50 <= -19 else -1)) if f16 <= 35 else ((((-4 if f9 <= 2 else (6 if f17 <= 24 else -2)) if f22
        <= 0 else (14 if f12 <= 0 else -6)) if f50 <= -28 else (-7 if f29 <= 3 else -1)) if f8 <= 0 else (13 if f15
        <= 3 else -2))
    )
    score += (
        (((0 if f34 <= 52 else -6) if f37 <= 10 else ((0 if f5 <= 0 else ((7 if f45 <= 4 else 15) if f34 <= 82 else
        0)) if f17 <= 34 else (-6 if f53 <= 0 else 1))) if f38 <= 1 else (-6 if f36 <= 47 else 0)) if f55 <= 0 else
        (((-2 if f22 <= 0 else (-6 if f6 <= 8 else 13)) if f11 <= 3 else 8) if f19 <= 0 else (10 if f2 <= 1 else
        -1))
    )
    score += (
        (((-4 if f47 <= 59 else 0) if f15 <= 4 else -7) if f54 <= 0 else ((7 if f54 <= 6 else ((-1 if f19 <= 0 else
        7) if f17 <= 15 else (-6 if f37 <= 10 else ((4 if f17 <= 39 else -3) if f50 <= -26 else -6)))) if f47 <= 70
        else 6)) if f55 <= 0 else (((-1 if f5 <= 0 else 6) if f19 <= 0 else 9) if f3 <= 3 else (-2 if f28 <= 2 else
        13))
    )
    score += (
        (((-3 if f24 <= 0 else 2) if f29 <= 3 else (13 if f14 <= 2 else -6)) if f47 <= 45 else ((8 if f32 <= 5 else
        3) if f52 <= 1 else (3 if f15 <= 3 else -4))) if f31 <= 3 else ((((9 if f10 <= 32 else -4) if f5 <= 2 else
        (((0 if f39 <= 178 else 12) if f10 <= 461 else -7) if f2 <= 0 else -4)) if f26 <= 0 else -7) if f32 <= -4
        else -5)
    )
    score += (
        ((((2 if f9 <= 2 else 9) if f50 <= -26 else -4) if f3 <= 2 else -4) if f19 <= 0 else (0 if f54 <= 0 else
        (((-1 if f39 <= 0 else 9) if f32 <= 14 else (9 if f1 <= 45 else -2)) if f3 <= 5 else (4 if f11 <= 0 else
        -8)))) if f31 <= 3 else ((-4 if f37 <= 14 else (6 if f50 <= -26 else (-7 if f52 <= 3 else 4))) if f32 <= -4
        else -5)
    )
    score += (
        ((-4 if f11 <= 3 else 3) if f39 <= 97 else (((6 if f31 <= 3 else -8) if f6 <= 5 else 10) if f44 <= 60 else
        (0 if f43 <= 1 else 10))) if f0 <= 44 else ((((((-2 if f35 <= 0 else 5) if f31 <= 3 else -4) if f43 <= 2
        else 11) if f51 <= 31 else -7) if f4 <= 0 else ((-2 if f39 <= 0 else 7) if f27 <= 0 else -3)) if f7 <= 1
        else 11)
    )
    if not -250 < score < 250:
        return score
    score += (
        (2 if f3 <= 0 else ((-3 if f9 <= 4 else 6) if f50 <= -21 else -6)) if f54 <= 0 else (((8 if f54 <= 1 else
        ((1 if f45 <= 2 else 8) if f34 <= 45 else (-2 if f9 <= 2 else 4))) if f45 <= 4 else (9 if f50 <= 0 else -2))
        if f3 <= 2 else ((-5 if f42 <= 1 else (4 if f32 <= -10 else -2)) if f22 <= 0 else (12 if f31 <= 2 else -3)))
    )
    score += (
        (((5 if f6 <= 3 else -5) if f31 <= 3 else -8) if f6 <= 5 else (-3 if f18 <= 0 else (-1 if f30 <= 55 else ((5
        if f19 <= 0 else (10 if f13 <= 1 else -2)) if f23 <= 553 else -6)))) if f0 <= 55 else ((((-3 if f35 <= 0
        else (6 if f0 <= 94 else -1)) if f31 <= 4 else -6) if f4 <= 1 else (6 if f35 <= 1 else -2)) if f7 <= 1 else
        10)
    )
    score += (
        (((((-4 if f22 <= 0 else (10 if f12 <= 0 else -6)) if f47 <= 75 else 3) if f37 <= 10 else (((-4 if f53 <= 0
        else (-2 if f44 <= 0 else 3)) if f44 <= 72 else -5) if f46 <= 52 else (3 if f4 <= 0 else 8))) if f38 <= 1
        else ((-5 if f4 <= 1 else 1) if f22 <= 0 else (12 if f12 <= 0 else -7))) if f7 <= 1 else 10) if f46 <= 97
        else 7
    )
    score += (
        (((3 if f23 <= 553 else -8) if f19 <= 0 else (-4 if f41 <= 13 else ((8 if f14 <= 5 else -5) if f44 <= 72
        else 2))) if f3 <= 2 else ((-4 if f42 <= 1 else 3) if f11 <= 0 else -6)) if f16 <= 36 else (((-5 if f42 <= 1
        else (10 if f16 <= 42 else (-1 if f43 <= 3 else 10))) if f32 <= -11 else -4) if f22 <= 0 else (10 if f12 <=
        0 else -7))
    )
    score += (
        (((((((-5 if f48 <= -99 else ((2 if f9 <= 2 else 8) if f38 <= 1 else -2)) if f40 <= 4 else -5) if f2 <= 0
        else -6) if f29 <= 3 else 9) if f33 <= -1 else 10) if f24 <= 0 else (8 if f31 <= 1 else 2)) if f46 <= 97
        else 7) if f31 <= 3 else (-7 if f37 <= 8 else (((-1 if f46 <= 58 else 4) if f31 <= 5 else -8) if f50 <= -23
        else -5))
    )
    score += (
        ((8 if f32 <= -14 else ((-2 if f6 <= 5 else (2 if f42 <= 1 else 6)) if f14 <= 1 else -3)) if f1 <= 402 else
        -1) if f16 <= 33 else ((((4 if f16 <= 42 else -2) if f36 <= 47 else ((16 if f10 <= 386 else -4) if f17 <= 23
        else 0)) if f32 <= -11 else ((-5 if f55 <= 0 else -1) if f7 <= 1 else 8)) if f22 <= 0 else (-6 if f6 <= 6
        else 10))
    )
    score += (
        (-3 if f48 <= -55 else (((5 if f20 <= 3 else 10) if f50 <= -19 else 0) if f32 <= -7 else (((5 if f12 <= 0
        else -8) if f0 <= 32 else (-1 if f24 <= 1 else 5)) if f14 <= 3 else -9))) if f16 <= 42 else (((-4 if f19 <=
        0 else (-3 if f54 <= 0 else 1)) if f52 <= 1 else -5) if f29 <= 2 else ((12 if f11 <= 0 else -3) if f14 <= 2
        else -9))
    )
    score += (
        (((-2 if f45 <= 3 else (6 if f0 <= 86 else -1)) if f32 <= -4 else -3) if f26 <= 0 else -8) if f54 <= 0 else
        (6 if f54 <= 2 else (((-2 if f9 <= 1 else 6) if f45 <= 3 else 8) if f0 <= 32 else (-4 if f5 <= 0 else ((-1
        if f45 <= 2 else (10 if f18 <= 5 else -2)) if f17 <= 20 else ((0 if f40 <= 3 else -5) if f33 <= -1 else
        9)))))
    )
    score += (
        (((-6 if f46 <= 0 else ((3 if f35 <= 0 else 12) if f34 <= 45 else 0)) if f32 <= -11 else ((((-5 if f24 <= 0
        else 1) if f45 <= 3 else (-1 if f31 <= 5 else -9)) if f28 <= 1 else (17 if f13 <= 1 else -7)) if f51 <= 95
        else -6)) if f22 <= 0 else (8 if f31 <= 4 else -8)) if f30 <= 78 else ((6 if f3 <= 1 else -2) if f23 <= 553
        else -5)
    )
    score += (
        (((-3 if f42 <= 1 else ((-1 if f14 <= 3 else -8) if f4 <= 0 else ((5 if f31 <= 5 else -6) if f2 <= 0 else
        -5))) if f9 <= 3 else (10 if f32 <= -20 else 2)) if f15 <= 4 else (-5 if f4 <= 1 else 1)) if f55 <= 0 else
        ((-1 if f20 <= 4 else 4) if f46 <= 45 else (((4 if f9 <= 0 else 8) if f13 <= 1 else -4) if f1 <= 1049 else
        -5))
    )
    score += (
        (-2 if f37 <= 7 else (((-5 if f23 <= 0 else (4 if f52 <= -1 else (3 if f16 <= 23 else -3))) if f43 <= 1 else
        11) if f13 <= 1 else (-9 if f35 <= 0 else 6))) if f16 <= 42 else ((-3 if f37 <= 13 else (((((1 if f41 <= 210
        else 8) if f40 <= 2 else -2) if f2 <= 1 else -3) if f43 <= 1 else 10) if f51 <= 42 else -2)) if f15 <= 4
        else -6)
    )
    score += (
        ((((2 if f16 <= 23 else -2) if f34 <= 68 else -3) if f5 <= 2 else (((-2 if f44 <= 0 else 7) if f17 <= 41
        else -1) if f13 <= 3 else -8)) if f45 <= 4 else (-1 if f16 <= -1 else ((3 if f5 <= 0 else 10) if f17 <= 34
        else 3))) if f16 <= 42 else ((-2 if f9 <= 1 else (5 if f30 <= 43 else (-3 if f30 <= 61 else 6))) if f15 <= 4
        else -5)
    )
    score += (
        (3 if f1 <= 0 else -4) if f47 <= 0 else ((((((2 if f17 <= 28 else -2) if f49 <= -1 else (-5 if f35 <= 0 else
        2)) if f47 <= 75 else 3) if f29 <= 4 else (10 if f48 <= 11 else -5)) if f4 <= 0 else (((-2 if f37 <= 7 else
        8) if f32 <= 13 else -4) if f27 <= 0 else (-2 if f54 <= 0 else 3))) if f2 <= 0 else (0 if f11 <= 0 else -6))
    )
    score += (
        ((((0 if f30 <= 35 else -5) if f28 <= 1 else 12) if f5 <= 0 else ((((((-3 if f45 <= 3 else 3) if f9 <= 1
        else (2 if f3 <= 1 else 9)) if f18 <= 2 else 15) if f18 <= 5 else -5) if f2 <= 0 else -4) if f26 <= 0 else
        -5)) if f22 <= 0 else (10 if f12 <= 0 else -7)) if f30 <= 78 else ((5 if f3 <= 1 else -2) if f23 <= 553 else
        -6)
    )
    score += (
        (((-4 if f28 <= 1 else 10) if f48 <= -55 else (-2 if f6 <= 9 else ((-1 if f30 <= 63 else 3) if f22 <= 0 else
        11))) if f4 <= 0 else ((4 if f26 <= 0 else -8) if f6 <= 5 else (2 if f37 <= 14 else 8))) if f16 <= 44 else
        (((-3 if f4 <= 1 else 0) if f43 <= 3 else (11 if f14 <= 2 else -8)) if f22 <= 0 else (8 if f12 <= 0 else
        -6))
    )
    score += (
        ((3 if f34 <= 31 else -6) if f6 <= 8 else (-4 if f37 <= 8 else ((0 if f10 <= 121 else ((-1 if f37 <= 13 else
        6) if f30 <= 76 else 12)) if f16 <= 35 else ((-4 if f30 <= 74 else 3) if f1 <= 325 else (-5 if f39 <= 0 else
        1))))) if f55 <= 0 else (-3 if f30 <= 0 else (-1 if f39 <= 0 else ((3 if f9 <= 1 else 8) if f1 <= 1164 else
        -2)))
    )
    score += (
        ((((-2 if f28 <= 1 else 8) if f5 <= 0 else ((((((0 if f44 <= 47 else 5) if f46 <= 50 else (3 if f5 <= 2 else
        8)) if f44 <= 92 else -3) if f13 <= 1 else (9 if f34 <= 22 else -7)) if f26 <= 0 else -3) if f2 <= 0 else
        -3)) if f46 <= 98 else 5) if f8 <= 0 else 8) if f15 <= 4 else ((9 if f34 <= 25 else -1) if f38 <= 1 else -6)
    )
    score += (
        (((-2 if f7 <= 1 else 8) if f43 <= 2 else 8) if f45 <= 3 else (((3 if f41 <= 70 else -4) if f47 <= 69 else
        3) if f37 <= 11 else (-2 if f53 <= 0 else (-2 if f18 <= 0 else (6 if f10 <= 386 else 0))))) if f50 <= -10
        else (-7 if f6 <= 8 else (((-2 if f7 <= 0 else 9) if f15 <= 2 else -4) if f25 <= 14 else (10 if f3 <= 2 else
        -5)))
    )
    score += (
        (((((-3 if f39 <= 0 else 2) if f51 <= 31 else -3) if f39 <= 791 else -4) if f22 <= 0 else (-3 if f6 <= 8
        else 8)) if f4 <= 0 else ((6 if f16 <= 23 else 0) if f20 <= 2 else (3 if f39 <= 267 else 9))) if f31 <= 3
        else (-7 if f6 <= 9 else (-5 if f37 <= 8 else ((2 if f39 <= 860 else 9) if f16 <= 33 else (-2 if f4 <= 1
        else 4))))
    )
    score += (
        (((-1 if f40 <= 2 else -6) if f50 <= -16 else -7) if f6 <= 8 else ((((-2 if f45 <= 3 else (0 if f46 <= 63
        else 3)) if f28 <= 1 else ((12 if f5 <= 11 else -6) if f14 <= 1 else -3)) if f50 <= -23 else (-4 if f47 <=
        96 else 4)) if f36 <= 47 else (((6 if f11 <= 0 else -2) if f29 <= 3 else 20) if f14 <= 2 else -4))) if f45
        <= 5 else 5
    )
    if not -250 < score < 250:
        return score
    score += (
        (-7 if f6 <= 8 else (-2 if f49 <= 0 else 7)) if f53 <= 0 else (8 if f53 <= 2 else (((-2 if f48 <= -55 else
        (8 if f34 <= 25 else (((1 if f44 <= 45 else 4) if f27 <= 2 else -6) if f32 <= 15 else -2))) if f38 <= 1 else
        ((-4 if f7 <= 1 else 8) if f18 <= 2 else ((15 if f11 <= 0 else 0) if f18 <= 4 else 0))) if f44 <= 94 else
        -5))
    )
    score += (
        ((((-5 if f18 <= 0 else 0) if f10 <= 426 else -6) if f50 <= -10 else -5) if f9 <= 4 else 3) if f54 <= 0 else
        (((-7 if f53 <= 0 else (((7 if f30 <= 18 else (0 if f10 <= 479 else -6)) if f44 <= 72 else -5) if f29 <= 1
        else 5)) if f36 <= 24 else 3) if f45 <= 4 else ((-5 if f30 <= 70 else 6) if f53 <= 0 else (3 if f18 <= 2
        else 8)))
    )
    score += (
        ((((-2 if f19 <= 0 else (1 if f13 <= 1 else -8)) if f16 <= 43 else -3) if f29 <= 3 else 6) if f24 <= 0 else
        (((8 if f48 <= 11 else (-7 if f36 <= 19 else 8)) if f24 <= 4 else 0) if f11 <= 0 else (2 if f1 <= 0 else
        -6))) if f9 <= 2 else ((((6 if f38 <= 1 else 0) if f40 <= 6 else -2) if f36 <= 24 else 8) if f17 <= 36 else
        -1)
    )
    score += (
        (((((3 if f1 <= 0 else -1) if f28 <= 2 else (9 if f5 <= 8 else -9)) if f50 <= -23 else -4) if f35 <= 0 else
        ((3 if f31 <= 2 else -7) if f6 <= 9 else (3 if f42 <= 5 else 9))) if f4 <= 0 else (((3 if f26 <= 0 else -6)
        if f6 <= 7 else ((5 if f50 <= -17 else -1) if f29 <= 4 else 13)) if f3 <= 4 else -1)) if f31 <= 5 else -7
    )
    score += (
        ((5 if f32 <= 15 else 0) if f44 <= 97 else -4) if f31 <= 1 else ((((-4 if f18 <= 3 else 3) if f37 <= 7 else
        ((-1 if f44 <= 27 else (-3 if f18 <= 0 else (9 if f46 <= 34 else (((1 if f10 <= 364 else 9) if f10 <= 442
        else -7) if f37 <= 23 else 6)))) if f44 <= 80 else -3)) if f16 <= 45 else (-1 if f15 <= 4 else -4)) if f31
        <= 5 else -7)
    )
    score += (
        (((-3 if f28 <= 1 else 9) if f5 <= 0 else (((((3 if f17 <= 20 else -4) if f37 <= 12 else 2) if f9 <= 1 else
        5) if f13 <= 3 else -9) if f26 <= 0 else -4)) if f18 <= 2 else ((1 if f10 <= 80 else 14) if f18 <= 4 else
        ((-1 if f10 <= 16 else 7) if f3 <= 1 else -2))) if f40 <= 2 else (4 if f10 <= 20 else (-1 if f18 <= 5 else
        -6))
    )
    score += (
        ((((((-4 if f37 <= 4 else 1) if f27 <= 0 else -3) if f38 <= 1 else ((-4 if f42 <= 11 else 1) if f22 <= 0
        else 3)) if f30 <= 80 else ((0 if f41 <= 38 else (0 if f40 <= 0 else 6)) if f13 <= 1 else -7)) if f4 <= 1
        else (((0 if f37 <= 10 else 7) if f40 <= 9 else -2) if f27 <= 1 else -1)) if f7 <= 1 else 8) if f31 <= 5
        else -7
    )
    score += (
        ((((-5 if f40 <= 9 else (-5 if f1 <= 45 else 11)) if f41 <= 50 else 7) if f10 <= 24 else ((-5 if f46 <= 0
        else ((3 if f32 <= -20 else (-5 if f6 <= 8 else (-2 if f5 <= 4 else 2))) if f18 <= 2 else 4)) if f40 <= 2
        else -4)) if f24 <= 0 else ((5 if f24 <= 4 else 1) if f11 <= 0 else -3)) if f33 <= -1 else (10 if f1 <= 826
        else -4)
    )
    score += (
        ((((2 if f30 <= 32 else (((-5 if f55 <= 0 else 2) if f37 <= 7 else (-1 if f41 <= 226 else 3)) if f38 <= 1
        else -4)) if f44 <= 94 else -7) if f42 <= 3 else ((((1 if f11 <= 0 else -5) if f32 <= 5 else (7 if f46 <= 19
        else -5)) if f32 <= 61 else 17) if f30 <= 71 else 3)) if f7 <= 1 else 6) if f33 <= -1 else (9 if f1 <= 826
        else -5)
    )
    score += (
        ((((-2 if f37 <= 7 else ((((2 if f41 <= 117 else -8) if f23 <= 0 else ((1 if f5 <= 4 else 5) if f37 <= 46
        else -5)) if f35 <= 0 else ((2 if f32 <= 5 else -8) if f6 <= 8 else 6)) if f27 <= 1 else -2)) if f22 <= 0
        else (1 if f41 <= 76 else 11)) if f12 <= 0 else -5) if f23 <= 553 else -6) if f15 <= 4 else (0 if f16 <= 41
        else -4)
    )
    score += (
        ((((0 if f29 <= 2 else 9) if f5 <= 1 else (3 if f24 <= 0 else 8)) if f20 <= 23 else -9) if f16 <= 46 else
        ((-3 if f35 <= 0 else ((6 if f32 <= -14 else -4) if f9 <= 1 else (13 if f5 <= 6 else -1))) if f0 <= 154 else
        ((11 if f39 <= 131 else 1) if f23 <= 95 else -1))) if f17 <= 35 else ((-2 if f32 <= 61 else 9) if f7 <= 1
        else 8)
    )
    score += (
        ((-2 if f43 <= 3 else 7) if f9 <= 1 else (-1 if f36 <= 6 else (15 if f34 <= 37 else (7 if f17 <= 31 else
        -1)))) if f45 <= 3 else (((-3 if f18 <= 0 else ((((5 if f30 <= 32 else (4 if f34 <= 45 else -2)) if f30 <=
        64 else 5) if f17 <= 30 else -2) if f36 <= 38 else (0 if f37 <= 13 else 8))) if f45 <= 5 else 5) if f31 <= 5
        else -6)
    )
    score += (
        (3 if f6 <= 2 else ((1 if f34 <= 37 else -5) if f55 <= 1 else 0)) if f6 <= 8 else ((((((3 if f34 <= 74 else
        0) if f1 <= 1164 else -5) if f20 <= 23 else -9) if f16 <= 36 else (-5 if f48 <= -45 else -1)) if f36 <= 38
        else (11 if f34 <= 45 else (((6 if f34 <= 66 else 0) if f29 <= 3 else 15) if f14 <= 3 else -6))) if f22 <= 0
        else 8)
    )
    score += (
        ((((-2 if f24 <= 0 else 1) if f41 <= 180 else ((6 if f0 <= 20 else ((3 if f27 <= 1 else (2 if f1 <= 595 else
        -7)) if f41 <= 411 else -2)) if f44 <= 98 else -5)) if f20 <= 5 else (((3 if f16 <= 98 else -5) if f20 <= 21
        else 14) if f20 <= 23 else -7)) if f15 <= 4 else ((0 if f16 <= 40 else -5) if f4 <= 1 else 3)) if f13 <= 3
        else -8
    )
    score += (
        (((((-5 if f30 <= 0 else (5 if f30 <= 18 else (0 if f10 <= 461 else -4))) if f4 <= 2 else ((0 if f45 <= 2
        else 11) if f36 <= 19 else -2)) if f50 <= -19 else (-4 if f30 <= 96 else 4)) if f45 <= 5 else 4) if f36 <=
        47 else ((9 if f46 <= 78 else -2) if f27 <= 0 else (-2 if f46 <= 41 else (0 if f34 <= 76 else 8)))) if f31
        <= 5 else -6
    )
    score += (
        (-4 if f36 <= 47 else (12 if f30 <= 18 else (-6 if f6 <= 8 else 3))) if f53 <= 0 else (7 if f53 <= 1 else
        ((-5 if f30 <= 0 else ((8 if f10 <= 12 else -3) if f47 <= 10 else (((((-4 if f54 <= 0 else 3) if f42 <= 7
        else 8) if f0 <= 32 else -1) if f24 <= 1 else (0 if f10 <= 161 else 6)) if f12 <= 0 else -6))) if f4 <= 2
        else 5))
    )
    score += (
        ((((((-10 if f32 <= -51 else 0) if f5 <= 4 else (3 if f3 <= 7 else -7)) if f2 <= 0 else (-5 if f3 <= 7 else
        (5 if f5 <= 1 else -3))) if f43 <= 1 else (-5 if f17 <= 4 else 9)) if f13 <= 1 else (-7 if f17 <= 51 else
        7)) if f9 <= 4 else ((-6 if f39 <= 0 else 6) if f3 <= 2 else 0)) if f15 <= 4 else (2 if f17 <= 11 else -3)
    )
    score += (
        ((((((1 if f17 <= 17 else -7) if f23 <= 0 else (1 if f55 <= 2 else 4)) if f17 <= 30 else ((-3 if f41 <= 188
        else (-2 if f37 <= 12 else ((-7 if f23 <= 0 else 4) if f42 <= 6 else -4))) if f37 <= 48 else (-5 if f41 <=
        50 else 10))) if f23 <= 553 else -5) if f38 <= 2 else -6) if f45 <= 5 else (6 if f10 <= 282 else -1)) if f31
        <= 5 else -6
    )
    score += (
        ((((((2 if f0 <= 0 else -3) if f0 <= 149 else 2) if f43 <= 1 else 8) if f5 <= 0 else ((-1 if f42 <= 5 else
        3) if f41 <= 210 else (7 if f0 <= 61 else ((-2 if f42 <= 1 else 4) if f25 <= 6 else -4)))) if f17 <= 35 else
        (((0 if f34 <= 50 else -5) if f41 <= 145 else 0) if f42 <= 27 else 15)) if f13 <= 3 else -8) if f7 <= 1 else
        7
    )
    score += (
        (((((-2 if f24 <= 0 else 3) if f45 <= 3 else (-5 if f37 <= 5 else 4)) if f31 <= 3 else (-7 if f6 <= 9 else
        ((17 if f37 <= 16 else -1) if f30 <= 18 else (((-2 if f41 <= 319 else 9) if f0 <= 61 else -4) if f37 <= 13
        else (4 if f51 <= 7 else -2))))) if f44 <= 72 else -3) if f29 <= 3 else (10 if f24 <= 2 else 0)) if f14 <= 3
        else -5
    )
    if not -250 < score < 250:
        return score
    score += (
        (2 if f17 <= 15 else -3) if f6 <= 8 else ((((0 if f39 <= 549 else -3) if f5 <= 0 else ((((-4 if f1 <= 106
        else (1 if f46 <= 57 else (5 if f16 <= 88 else -6))) if f18 <= 3 else 9) if f11 <= 0 else -5) if f18 <= 6
        else ((-3 if f17 <= 18 else 6) if f34 <= 57 else -3))) if f13 <= 3 else -7) if f33 <= -1 else (10 if f1 <=
        826 else -5))
    )
    score += (
        (((0 if f16 <= 46 else ((-3 if f16 <= 59 else ((1 if f16 <= 84 else 8) if f16 <= 98 else -4)) if f30 <= 47
        else -3)) if f4 <= 2 else (1 if f14 <= 1 else 10)) if f42 <= 7 else (-6 if f47 <= 0 else (((7 if f30 <= 38
        else -1) if f39 <= 192 else (-1 if f30 <= 42 else 8)) if f10 <= 289 else (4 if f41 <= 300 else -6)))) if f14
        <= 3 else -4
    )
    score += (
        (((((-1 if f51 <= -1 else -5) if f18 <= 2 else ((10 if f32 <= 17 else -6) if f18 <= 4 else (-1 if f51 <= 98
        else 7))) if f28 <= 1 else ((9 if f51 <= 91 else -3) if f11 <= 0 else -4)) if f5 <= 3 else (-4 if f53 <= 0
        else 3)) if f36 <= 24 else ((-1 if f9 <= 1 else 4) if f37 <= 26 else (12 if f5 <= 3 else 3))) if f27 <= 1
        else -3
    )
    score += (
        (((((0 if f34 <= 93 else 5) if f14 <= 4 else -8) if f4 <= 0 else ((0 if f44 <= 39 else 7) if f40 <= 9 else
        -2)) if f17 <= 29 else (-3 if f18 <= 3 else 1)) if f36 <= 24 else (-2 if f6 <= 8 else (11 if f34 <= 45 else
        ((5 if f18 <= 1 else -1) if f2 <= 2 else -2)))) if f15 <= 4 else (-3 if f4 <= 1 else (5 if f17 <= 42 else
        -3))
    )
    score += (
        ((3 if f31 <= 1 else (((-3 if f18 <= 0 else ((-1 if f41 <= 63 else 2) if f40 <= 2 else -1)) if f16 <= 84
        else (((1 if f46 <= 12 else 18) if f5 <= 3 else 0) if f30 <= 45 else -2)) if f16 <= 98 else -4)) if f15 <= 4
        else ((4 if f31 <= 3 else -3) if f16 <= 40 else (-5 if f19 <= 1 else (11 if f46 <= 21 else -1)))) if f12 <=
        0 else -5
    )
    score += (
        ((-1 if f20 <= 4 else (((((1 if f18 <= 6 else -4) if f30 <= 98 else 6) if f4 <= 2 else 8) if f28 <= 1 else
        7) if f20 <= 28 else -8)) if f24 <= 1 else ((8 if f30 <= 43 else (3 if f10 <= 479 else -7)) if f25 <= 2 else
        (12 if f30 <= 18 else ((4 if f16 <= 44 else -3) if f3 <= 2 else -4)))) if f23 <= 553 else (-8 if f25 <= 10
        else 5)
    )
    score += (
        ((-3 if f9 <= 1 else ((1 if f15 <= 4 else -4) if f32 <= 61 else 12)) if f24 <= 0 else (((11 if f24 <= 1 else
        1) if f39 <= 645 else (9 if f32 <= 8 else -1)) if f46 <= 82 else -5)) if f45 <= 3 else ((2 if f0 <= 86 else
        ((-1 if f44 <= 46 else (7 if f39 <= 486 else 0)) if f46 <= 45 else (-5 if f44 <= 50 else 0))) if f2 <= 0
        else -2)
    )
    score += (
        (((6 if f34 <= 28 else -1) if f17 <= 29 else -3) if f6 <= 8 else ((((-1 if f35 <= 1 else (5 if f3 <= 3 else
        -2)) if f42 <= 7 else ((((8 if f0 <= 44 else 2) if f42 <= 21 else 13) if f34 <= 68 else 0) if f20 <= 23 else
        (-8 if f46 <= 97 else 7))) if f21 <= 0 else (7 if f21 <= 4 else -4)) if f22 <= 0 else 6)) if f13 <= 3 else
        -7
    )
    score += (
        (((-8 if f32 <= -51 else (((2 if f13 <= 1 else -6) if f0 <= 40 else ((-4 if f24 <= 1 else 3) if f3 <= 1 else
        0)) if f0 <= 149 else ((6 if f32 <= -36 else -5) if f32 <= -16 else (-3 if f6 <= 9 else (6 if f39 <= 1052
        else -2))))) if f4 <= 0 else (0 if f39 <= 217 else 4)) if f27 <= 0 else (0 if f2 <= 0 else -5)) if f13 <= 3
        else -7
    )
    score += (
        ((-4 if f53 <= 0 else (((0 if f50 <= -99 else -3) if f30 <= 82 else 2) if f4 <= 0 else (-1 if f37 <= 10 else
        ((-2 if f44 <= 13 else 5) if f44 <= 94 else -4)))) if f36 <= 24 else (11 if f34 <= 31 else ((1 if f5 <= 13
        else -7) if f37 <= 26 else ((15 if f5 <= 1 else (2 if f24 <= 2 else 11)) if f11 <= 0 else -2)))) if f27 <= 1
        else -2
    )
    score += (
        ((-5 if f19 <= 2 else (12 if f40 <= 5 else -1)) if f23 <= 0 else ((9 if f40 <= 0 else 2) if f23 <= 27 else
        ((3 if f3 <= 1 else (6 if f32 <= -16 else -5)) if f0 <= 32 else (((((-4 if f32 <= 48 else 9) if f0 <= 113
        else (6 if f23 <= 83 else 0)) if f5 <= 0 else 0) if f22 <= 0 else 4) if f51 <= 95 else -3)))) if f23 <= 553
        else -5
    )
    score += (
        (((((1 if f23 <= 553 else -5) if f49 <= -1 else (-2 if f1 <= 1845 else 7)) if f17 <= 59 else (5 if f34 <= 28
        else -7)) if f45 <= 5 else 4) if f36 <= 38 else ((8 if f6 <= 2 else (-6 if f55 <= 1 else 2)) if f6 <= 8 else
        (-2 if f1 <= 96 else (7 if f27 <= 1 else ((2 if f34 <= 89 else 13) if f1 <= 595 else -4))))) if f31 <= 5
        else -6
    )
    score += (
        ((-1 if f32 <= -6 else 8) if f30 <= 18 else (((-2 if f46 <= 28 else (5 if f34 <= 37 else 2)) if f32 <= -4
        else ((-1 if f55 <= 0 else 2) if f14 <= 3 else -7)) if f10 <= 461 else -3)) if f40 <= 2 else (((-4 if f30 <=
        30 else 7) if f30 <= 98 else -7) if f10 <= 20 else ((-3 if f10 <= 213 else 6) if f46 <= 19 else (-3 if f33
        <= -1 else 7)))
    )
    score += (
        (((((-3 if f48 <= -30 else (((15 if f1 <= 620 else 1) if f30 <= 32 else (2 if f18 <= 4 else -3)) if f44 <=
        68 else -3)) if f4 <= 0 else (-6 if f1 <= 83 else ((4 if f50 <= -17 else -3) if f20 <= 6 else 11))) if f16
        <= 46 else -1) if f29 <= 2 else (-6 if f34 <= 37 else 6)) if f11 <= 0 else (-5 if f18 <= 5 else 1)) if f31
        <= 5 else -5
    )
    score += (
        (((((((-1 if f45 <= 4 else 3) if f24 <= 0 else 3) if f48 <= 10 else -2) if f50 <= -17 else -2) if f36 <= 10
        else (7 if f34 <= 25 else -5)) if f36 <= 24 else (6 if f34 <= 50 else ((-2 if f34 <= 92 else 3) if f37 <= 23
        else ((7 if f15 <= 5 else -6) if f0 <= 122 else 0)))) if f14 <= 3 else (-6 if f24 <= 4 else 4)) if f7 <= 1
        else 6
    )
    score += (
        ((-1 if f39 <= 84 else (((1 if f17 <= 59 else (3 if f5 <= 0 else -6)) if f36 <= 24 else ((0 if f37 <= 23
        else 5) if f19 <= 1 else (7 if f18 <= 5 else -1))) if f2 <= 0 else ((0 if f3 <= 10 else (1 if f32 <= -7 else
        12)) if f25 <= 2 else -5))) if f39 <= 3059 else -7) if f10 <= 386 else ((-3 if f32 <= 41 else 8) if f24 <= 2
        else 2)
    )
    score += (
        (((-3 if f37 <= 6 else 11) if f39 <= 229 else -2) if f6 <= 2 else ((1 if f55 <= -1 else -4) if f55 <= 2 else
        ((1 if f41 <= 260 else 9) if f39 <= 701 else -5))) if f6 <= 8 else (-2 if f39 <= 0 else ((0 if f33 <= -1
        else 5) if f43 <= 1 else ((-2 if f47 <= 27 else (11 if f37 <= 54 else -6)) if f13 <= 1 else (4 if f34 <= 45
        else -7))))
    )
    score += (
        (((-1 if f37 <= 13 else (1 if f22 <= 0 else 7)) if f23 <= 235 else -2) if f9 <= 2 else ((((5 if f14 <= 2
        else -3) if f18 <= 6 else -5) if f30 <= 43 else -1) if f30 <= 65 else (2 if f52 <= 1 else 9))) if f15 <= 4
        else ((((11 if f23 <= 27 else (-1 if f39 <= 382 else 3)) if f44 <= 72 else -5) if f49 <= -1 else -3) if f18
        <= 4 else -6)
    )
    score += (
        (((((((-2 if f23 <= 0 else (6 if f5 <= 2 else -1)) if f30 <= 34 else -1) if f30 <= 76 else 2) if f31 <= 4
        else (-8 if f6 <= 8 else -2)) if f4 <= 2 else 4) if f2 <= 0 else (-1 if f17 <= 31 else -7)) if f29 <= 3 else
        (1 if f52 <= 1 else 10)) if f24 <= 0 else (9 if f30 <= 18 else ((0 if f9 <= 6 else 6) if f22 <= 0 else 5))
    )
    score += (
        (((((((4 if f37 <= 31 else -3) if f10 <= 24 else -1) if f33 <= -1 else 5) if f27 <= 1 else ((2 if f38 <= 1
        else -6) if f10 <= 199 else -6)) if f29 <= 3 else 5) if f24 <= 0 else ((-1 if f10 <= 80 else (4 if f31 <= 3
        else 15)) if f23 <= 74 else ((2 if f29 <= 3 else -4) if f10 <= 479 else -5))) if f23 <= 553 else -4) if f31
        <= 5 else -5
    )
    if not -250 < score < 250:
        return score
    score += (
        (2 if f10 <= 28 else ((-2 if f32 <= 61 else 8) if f36 <= 24 else (3 if f26 <= 0 else -5))) if f4 <= 0 else
        ((((((2 if f18 <= 2 else 10) if f9 <= 0 else (-3 if f37 <= 8 else 8)) if f26 <= 0 else -2) if f32 <= 13 else
        -3) if f18 <= 8 else -2) if f27 <= 0 else (((0 if f51 <= 98 else -7) if f2 <= 2 else -5) if f37 <= 51 else
        9))
    )
    score += (
        ((-3 if f53 <= 0 else (((0 if f5 <= 1 else (3 if f17 <= 41 else -2)) if f16 <= 46 else (-2 if f14 <= 1 else
        (-2 if f16 <= 57 else ((13 if f50 <= -39 else -2) if f5 <= 5 else -1)))) if f29 <= 2 else (5 if f14 <= 2
        else -5))) if f36 <= 47 else (((0 if f46 <= 19 else 7) if f41 <= 260 else 0) if f46 <= 72 else -2)) if f31
        <= 5 else -5
    )
    score += (
        ((((-6 if f32 <= -51 else (((11 if f32 <= -36 else -4) if f6 <= 5 else 3) if f31 <= 1 else (((5 if f1 <= 826
        else (-4 if f32 <= -15 else 2)) if f44 <= 94 else -2) if f30 <= 35 else (((-2 if f15 <= 1 else 1) if f26 <=
        0 else -3) if f44 <= 55 else -2)))) if f15 <= 5 else -3) if f42 <= 21 else 7) if f20 <= 23 else -6) if f32
        <= 61 else 9
    )
    score += (
        (((((0 if f14 <= 4 else -8) if f4 <= 0 else ((((0 if f23 <= 56 else 13) if f5 <= 6 else 0) if f17 <= 11 else
        ((1 if f31 <= 3 else (7 if f23 <= 27 else -6)) if f37 <= 13 else 3)) if f18 <= 5 else -3)) if f30 <= 80 else
        (0 if f17 <= 17 else (5 if f17 <= 55 else -3))) if f23 <= 553 else -4) if f31 <= 5 else -5) if f38 <= 2 else
        -4
    )
    score += (
        ((1 if f16 <= 23 else -4) if f1 <= 141 else ((-6 if f23 <= 0 else 5) if f10 <= 80 else (((-3 if f32 <= -14
        else ((-4 if f6 <= 8 else 3) if f34 <= 81 else -2)) if f5 <= 1 else (0 if f4 <= 0 else 4)) if f27 <= 0 else
        ((0 if f10 <= 297 else 10) if f10 <= 306 else -3)))) if f11 <= 0 else ((7 if f15 <= 0 else 0) if f1 <= 0
        else -5)
    )
    score += (
        ((((-1 if f14 <= 3 else -7) if f45 <= 3 else ((-3 if f52 <= 2 else 3) if f53 <= 0 else ((((11 if f6 <= 2
        else (2 if f17 <= 28 else -3)) if f41 <= 196 else (3 if f32 <= 7 else 8)) if f39 <= 591 else (-4 if f6 <= 6
        else 1)) if f20 <= 12 else -5))) if f43 <= 1 else (6 if f14 <= 1 else -1)) if f20 <= 21 else 10) if f20 <=
        23 else -7
    )
    score += (
        ((((((0 if f41 <= 173 else -7) if f48 <= 23 else -5) if f41 <= 180 else (6 if f10 <= 101 else ((-3 if f47 <=
        0 else (1 if f39 <= 673 else (2 if f5 <= 3 else 10))) if f10 <= 442 else -3))) if f44 <= 59 else (-4 if f1
        <= 176 else 0)) if f36 <= 68 else (7 if f31 <= 5 else -6)) if f4 <= 2 else 4) if f27 <= 2 else (8 if f10 <=
        36 else -5)
    )
    score += (
        ((((((1 if f13 <= 1 else -5) if f16 <= 45 else (4 if f3 <= 0 else ((((-5 if f5 <= 2 else 5) if f34 <= 52
        else -7) if f16 <= 61 else 1) if f3 <= 1 else (-2 if f34 <= 69 else (-1 if f41 <= 125 else 3))))) if f16 <=
        76 else (1 if f9 <= 1 else 6)) if f16 <= 98 else -3) if f4 <= 2 else 4) if f27 <= 2 else -4) if f7 <= 1 else
        5
    )
    score += (
        (-3 if f23 <= 0 else ((((1 if f43 <= 1 else (8 if f48 <= 9 else -7)) if f39 <= 2363 else -6) if f13 <= 1
        else (-6 if f4 <= 1 else 6)) if f17 <= 30 else ((-3 if f17 <= 71 else 6) if f37 <= 10 else ((-5 if f18 <= 0
        else ((9 if f48 <= -99 else 2) if f15 <= 3 else (-2 if f4 <= 1 else 3))) if f17 <= 65 else -5)))) if f23 <=
        553 else -4
    )
    score += (
        ((0 if f44 <= 45 else (0 if f5 <= 3 else (7 if f25 <= 3 else 1))) if f10 <= 461 else (-3 if f28 <= 2 else
        8)) if f40 <= 2 else (((-7 if f44 <= 25 else (11 if f44 <= 52 else 2)) if f4 <= 0 else -4) if f10 <= 20 else
        (-3 if f10 <= 206 else ((((-4 if f54 <= 6 else 7) if f19 <= 5 else 16) if f47 <= 21 else -1) if f27 <= 1
        else -6)))
    )
    score += (
        (-6 if f32 <= -51 else (((((1 if f3 <= 14 else (12 if f17 <= 28 else -1)) if f30 <= 47 else ((((0 if f10 <=
        206 else -5) if f45 <= 4 else 3) if f5 <= 2 else 3) if f0 <= 86 else -3)) if f11 <= 0 else -4) if f30 <= 78
        else (-3 if f17 <= 10 else 3)) if f8 <= 0 else 5)) if f15 <= 4 else ((5 if f32 <= -36 else -1) if f51 <= 97
        else -6)
    )
    score += (
        (-3 if f53 <= 0 else ((0 if f49 <= -1 else ((-6 if f30 <= 54 else (-3 if f37 <= 24 else 4)) if f0 <= 144
        else 2)) if f18 <= 2 else ((15 if f30 <= 28 else 5) if f18 <= 4 else (-1 if f25 <= 3 else 4)))) if f36 <= 24
        else (10 if f34 <= 31 else (0 if f37 <= 26 else ((-1 if f6 <= 8 else (10 if f53 <= 2 else 3)) if f29 <= 5
        else -7)))
    )
    score += (
        ((((0 if f42 <= 12 else -5) if f50 <= -99 else ((-1 if f27 <= 0 else -5) if f42 <= 11 else (0 if f4 <= 0
        else 10))) if f43 <= 1 else ((17 if f54 <= 6 else 1) if f5 <= 0 else (-3 if f39 <= 324 else (-2 if f42 <= 5
        else 10)))) if f29 <= 2 else ((-7 if f17 <= 4 else 6) if f14 <= 2 else -7)) if f45 <= 5 else (3 if f0 <= 284
        else -6)
    )
    score += (
        ((-1 if f9 <= 1 else ((6 if f29 <= 4 else -6) if f34 <= 37 else 0)) if f18 <= 2 else ((9 if f17 <= 38 else
        0) if f18 <= 4 else (-2 if f17 <= 18 else ((-5 if f44 <= 43 else (4 if f30 <= 64 else -6)) if f30 <= 86 else
        5)))) if f40 <= 1 else ((-2 if f34 <= 60 else (-2 if f30 <= 21 else (7 if f14 <= 1 else -4))) if f18 <= 1
        else -3)
    )
    score += (
        ((((0 if f44 <= 59 else -1) if f30 <= 96 else 8) if f43 <= 3 else 7) if f24 <= 0 else (((4 if f47 <= 92 else
        -7) if f43 <= 3 else -6) if f24 <= 4 else (5 if f23 <= 87 else ((-4 if f48 <= 15 else (-6 if f6 <= 8 else
        7)) if f19 <= 1 else 3)))) if f11 <= 0 else ((1 if f23 <= 434 else -6) if f3 <= 0 else (-5 if f24 <= 10 else
        4))
    )
    score += (
        (-8 if f9 <= 1 else 2) if f32 <= -51 else (1 if f30 <= 34 else (((((0 if f28 <= 2 else 9) if f13 <= 1 else
        -6) if f48 <= 17 else -5) if f41 <= 180 else ((((3 if f32 <= -20 else (-4 if f6 <= 8 else (0 if f30 <= 70
        else 4))) if f18 <= 3 else 8) if f18 <= 6 else -3) if f30 <= 96 else 7)) if f16 <= 98 else (-7 if f32 <= 10
        else 4)))
    )
    score += (
        (((((3 if f47 <= 54 else 0) if f0 <= 55 else -1) if f0 <= 135 else ((4 if f44 <= 92 else (3 if f47 <= 19
        else -7)) if f23 <= 101 else -1)) if f23 <= 553 else (-7 if f28 <= 4 else 6)) if f36 <= 24 else (12 if f34
        <= 31 else ((-3 if f0 <= 36 else 4) if f18 <= 6 else (-6 if f47 <= 98 else 4)))) if f27 <= 0 else (4 if f0
        <= 0 else -1)
    )
    score += (
        ((-7 if f4 <= 2 else 5) if f32 <= -51 else (((2 if f25 <= 3 else (0 if f51 <= 25 else -8)) if f35 <= 0 else
        (-3 if f6 <= 8 else 6)) if f34 <= 45 else (((-1 if f32 <= -8 else (1 if f48 <= 40 else -6)) if f15 <= 6 else
        -7) if f13 <= 1 else (-6 if f2 <= 4 else 7)))) if f12 <= 0 else (-7 if f34 <= 62 else (9 if f32 <= -8 else
        -3))
    )
    score += (
        (((-1 if f54 <= 0 else (0 if f18 <= 2 else (6 if f18 <= 4 else (1 if f2 <= 3 else 10)))) if f19 <= 1 else
        ((3 if f47 <= 42 else (-1 if f42 <= 9 else 6)) if f23 <= 128 else 5)) if f19 <= 4 else (((10 if f47 <= 21
        else -2) if f23 <= 21 else -3) if f46 <= 80 else 4)) if f12 <= 0 else ((3 if f46 <= 0 else -7) if f45 <= 5
        else 8)
    )
    score += (
        ((5 if f23 <= 21 else -3) if f37 <= 5 else ((((1 if f27 <= 0 else (-2 if f37 <= 28 else (-3 if f35 <= 0 else
        6))) if f9 <= 11 else -5) if f29 <= 3 else (0 if f51 <= 25 else 8)) if f24 <= 0 else ((-4 if f39 <= 47 else
        (-3 if f1 <= 106 else 8)) if f23 <= 77 else 1))) if f11 <= 0 else ((-2 if f54 <= 0 else 2) if f1 <= 0 else
        -4)
    )
    if not -250 < score < 250:
        return score
    score += (
        (-1 if f24 <= 0 else (-3 if f1 <= 163 else 3)) if f45 <= 3 else (((6 if f30 <= 18 else -4) if f40 <= 9 else
        5) if f37 <= 7 else ((((7 if f50 <= 5 else -4) if f40 <= 2 else -1) if f24 <= 0 else -1) if f34 <= 45 else
        (-4 if f34 <= 50 else (((-6 if f1 <= 67 else (1 if f22 <= 0 else 8)) if f30 <= 80 else 4) if f13 <= 1 else
        -6))))
    )
    score += (
        ((((-1 if f45 <= 5 else 4) if f24 <= 0 else ((((((-8 if f45 <= 0 else 3) if f32 <= -17 else ((12 if f48 <=
        11 else 1) if f32 <= 12 else 0)) if f3 <= 5 else 0) if f11 <= 0 else -1) if f16 <= 98 else -5) if f24 <= 4
        else (2 if f16 <= 25 else -2))) if f31 <= 5 else -5) if f20 <= 6 else (4 if f48 <= -7 else 0)) if f20 <= 23
        else -5
    )
    score += (
        ((((((1 if f44 <= 72 else (-3 if f9 <= 0 else ((7 if f48 <= -6 else (4 if f17 <= 24 else -5)) if f23 <= 14
        else -2))) if f23 <= 553 else -4) if f25 <= 14 else ((-7 if f9 <= 11 else 4) if f20 <= 10 else 3)) if f50 <=
        -9 else ((-3 if f30 <= 93 else 3) if f29 <= 5 else 6)) if f20 <= 21 else 8) if f20 <= 23 else -6) if f7 <= 1
        else 5
    )
    score += (
        (((((((-2 if f32 <= -8 else (6 if f39 <= 645 else -3)) if f47 <= 29 else (-4 if f39 <= 0 else (2 if f44 <=
        58 else -1))) if f32 <= -4 else -4) if f26 <= 0 else -5) if f32 <= -2 else (2 if f47 <= 25 else (-6 if f17
        <= 10 else (4 if f32 <= 0 else 0)))) if f12 <= 0 else (0 if f32 <= -2 else -8)) if f17 <= 75 else -7) if f32
        <= 61 else 8
    )
    score += (
        (((((2 if f30 <= 32 else -5) if f30 <= 55 else (((-1 if f48 <= -55 else 5) if f15 <= 5 else -7) if f48 <= -8
        else -1)) if f3 <= 1 else ((0 if f30 <= 32 else (3 if f26 <= 0 else -4)) if f23 <= 212 else -2)) if f18 <= 2
        else (-1 if f0 <= 0 else 7)) if f18 <= 6 else ((-2 if f46 <= 94 else 2) if f15 <= 4 else -5)) if f7 <= 1
        else 5
    )
    score += (
        ((((((((-1 if f48 <= -30 else 2) if f48 <= 23 else (-10 if f41 <= 63 else 0)) if f44 <= 63 else -3) if f13
        <= 1 else (4 if f17 <= 4 else -8)) if f41 <= 360 else (-1 if f45 <= 2 else (-1 if f31 <= 2 else 8))) if f10
        <= 274 else -2) if f4 <= 0 else 1) if f25 <= 12 else (11 if f10 <= 73 else 0)) if f5 <= 13 else (-9 if f41
        <= 56 else -1)
    )
    score += (
        -1 if f1 <= 141 else ((-6 if f48 <= -20 else (10 if f48 <= -17 else (3 if f47 <= 41 else -5))) if f16 <= 0
        else (((7 if f27 <= 0 else 0) if f48 <= 14 else -2) if f16 <= 21 else ((-5 if f17 <= 5 else (1 if f17 <= 30
        else -1)) if f36 <= 38 else ((-1 if f17 <= 31 else (7 if f1 <= 646 else (-4 if f17 <= 61 else 9))) if f39 <=
        1480 else 8))))
    )
    score += (
        (0 if f30 <= 48 else (-3 if f30 <= 55 else 0)) if f20 <= 6 else ((((-1 if f0 <= 107 else ((0 if f47 <= 19
        else 11) if f51 <= 25 else 0)) if f25 <= 3 else (((1 if f20 <= 7 else 11) if f14 <= 3 else -2) if f17 <= 34
        else (6 if f0 <= 55 else -5))) if f10 <= 306 else ((8 if f46 <= 49 else -4) if f20 <= 7 else -3)) if f20 <=
        23 else -5)
    )
    score += (
        ((((((-1 if f25 <= 7 else 6) if f54 <= 0 else ((4 if f0 <= 20 else (-5 if f44 <= 52 else 4)) if f15 <= 1
        else ((2 if f37 <= 14 else -3) if f41 <= 104 else 3))) if f5 <= 7 else 6) if f5 <= 8 else (3 if f15 <= 2
        else -4)) if f44 <= 68 else -2) if f19 <= 1 else (1 if f0 <= 116 else 4)) if f19 <= 4 else (-3 if f44 <= 64
        else 1)
    )
    score += (
        (((((1 if f48 <= -30 else 5) if f48 <= -8 else ((-4 if f25 <= 5 else (9 if f32 <= 4 else -4)) if f41 <= 63
        else ((14 if f3 <= 8 else -2) if f46 <= 60 else 1))) if f10 <= 28 else (0 if f40 <= 4 else -2)) if f7 <= 1
        else (-3 if f32 <= -18 else 6)) if f31 <= 5 else (7 if f32 <= -18 else (-7 if f3 <= 13 else 7))) if f32 <=
        61 else 7
    )
    score += (
        (0 if f32 <= 4 else ((10 if f10 <= 53 else ((-4 if f0 <= 70 else ((-3 if f23 <= 0 else 12) if f18 <= 5 else
        -4)) if f32 <= 11 else (-3 if f10 <= 442 else 7))) if f46 <= 30 else ((1 if f10 <= 342 else -3) if f24 <= 9
        else -7))) if f15 <= 4 else (((1 if f38 <= 1 else (-4 if f36 <= 47 else 3)) if f10 <= 499 else -6) if f18 <=
        4 else -5)
    )
    score += (
        (((-4 if f32 <= -51 else (((((3 if f31 <= 1 else 0) if f32 <= 15 else (-3 if f37 <= 40 else 7)) if f36 <= 24
        else 2) if f27 <= 1 else (-3 if f37 <= 20 else 1)) if f15 <= 4 else (((0 if f19 <= 0 else 5) if f31 <= 3
        else (-5 if f36 <= 38 else 5)) if f9 <= 0 else -3))) if f42 <= 21 else 8) if f20 <= 23 else -5) if f8 <= 2
        else 5
    )
    score += (
        ((((-5 if f1 <= 106 else (-3 if f37 <= 5 else 1)) if f18 <= 3 else 8) if f18 <= 5 else -2) if f11 <= 0 else
        (((-3 if f9 <= 5 else 8) if f32 <= 6 else -9) if f18 <= 5 else (((1 if f37 <= 12 else -7) if f41 <= 188 else
        5) if f32 <= 4 else 4))) if f43 <= 1 else ((7 if f3 <= 7 else -3) if f14 <= 1 else (-3 if f1 <= 1049 else
        8))
    )
    score += (
        ((((0 if f17 <= 71 else (12 if f25 <= 2 else 1)) if f36 <= 86 else 9) if f34 <= 45 else ((((2 if f20 <= 1
        else -7) if f34 <= 47 else (-1 if f20 <= 2 else (0 if f36 <= 24 else 2))) if f28 <= 2 else ((11 if f50 <= -5
        else -4) if f13 <= 1 else -7)) if f17 <= 68 else -7)) if f38 <= 2 else -3) if f7 <= 1 else (-3 if f34 <= 37
        else 7)
    )
    score += (
        (9 if f10 <= 101 else (8 if f17 <= 15 else -3)) if f6 <= 2 else ((((1 if f19 <= 3 else -6) if f50 <= -16
        else -5) if f36 <= 26 else -5) if f6 <= 8 else ((((3 if f47 <= 59 else -1) if f28 <= 2 else 8) if f10 <= 28
        else -1) if f36 <= 24 else (((3 if f17 <= 55 else 10) if f3 <= 3 else 0) if f18 <= 6 else (-6 if f47 <= 98
        else 4))))
    )
    score += (
        (((-1 if f32 <= -8 else (5 if f10 <= 36 else 1)) if f34 <= 94 else 7) if f31 <= 3 else (((((1 if f34 <= 77
        else (13 if f32 <= 7 else -3)) if f15 <= 4 else -2) if f34 <= 79 else (-4 if f39 <= 308 else ((-1 if f23 <=
        56 else 9) if f23 <= 74 else -2))) if f10 <= 386 else (4 if f23 <= 32 else -5)) if f43 <= 1 else 5)) if f23
        <= 202 else -2
    )
    score += (
        (((((4 if f25 <= 1 else -2) if f6 <= 3 else -2) if f42 <= 8 else 3) if f24 <= 0 else (((2 if f42 <= 8 else
        -6) if f9 <= 3 else -5) if f9 <= 8 else 10)) if f45 <= 3 else (-2 if f18 <= 0 else ((-4 if f52 <= 2 else (-1
        if f20 <= 4 else (13 if f32 <= 1 else -1))) if f53 <= 0 else (3 if f39 <= 486 else 1)))) if f23 <= 235 else
        -2
    )
    score += (
        (((0 if f10 <= 499 else (5 if f30 <= 18 else -5)) if f9 <= 4 else (3 if f17 <= 50 else -5)) if f34 <= 79
        else (-2 if f34 <= 93 else (6 if f31 <= 3 else ((-2 if f25 <= 1 else 5) if f17 <= 40 else -6)))) if f22 <= 0
        else ((-9 if f34 <= 62 else 2) if f6 <= 6 else ((9 if f10 <= 20 else (-4 if f37 <= 11 else 5)) if f35 <= 0
        else 10))
    )
    score += (
        (-6 if f32 <= -51 else ((((1 if f23 <= 235 else (-5 if f5 <= 0 else (5 if f5 <= 1 else -1))) if f41 <= 459
        else (3 if f10 <= 266 else -4)) if f2 <= 0 else (0 if f25 <= 6 else -7)) if f15 <= 5 else (-5 if f10 <= 342
        else 3))) if f4 <= 2 else ((-4 if f4 <= 4 else 7) if f45 <= 2 else ((-1 if f37 <= 9 else 9) if f25 <= 5 else
        0))
    )
    score += (
        (4 if f15 <= 0 else -2) if f1 <= 141 else ((((((1 if f23 <= 44 else 26) if f42 <= 1 else 2) if f1 <= 268
        else 0) if f30 <= 44 else -2) if f5 <= 0 else ((((-1 if f1 <= 1845 else 5) if f24 <= 8 else 7) if f46 <= 53
        else (((10 if f15 <= 4 else 0) if f44 <= 53 else 2) if f23 <= 177 else -2)) if f30 <= 80 else 8)) if f27 <=
        0 else -1)
    )
    return score


def sibling(row: list[int]) -> int:
    """Score whether a heading is a sibling of an open one, not of one above. See `SIBLING`."""
    (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23,
    f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45,
    *_) = row
    score = 0
    score += (
        (86 if f34 <= 0 else (114 if f3 <= 9 else 92)) if f45 <= -1 else ((((98 if f42 <= -1 else (116 if f13 <= 60
        else 108)) if f17 <= 0 else ((109 if f3 <= 13 else 87) if f42 <= 1 else 119)) if f4 <= 52 else (108 if f8 <=
        0 else (120 if f13 <= 55 else (119 if f14 <= 0 else (115 if f17 <= 1 else (96 if f16 <= 41 else 116)))))) if
        f45 <= 1 else 96)
    )
    score += (
        (((-21 if f16 <= 36 else -1) if f11 <= 72 else -7) if f24 <= 1 else 5) if f1 <= 23 else (-16 if f9 <= 0 else
        ((((4 if f23 <= 6 else -11) if f40 <= 2 else (9 if f26 <= 4 else 3)) if f1 <= 71 else ((-6 if f3 <= -5 else
        5) if f14 <= 0 else (-6 if f31 <= 3 else -22))) if f3 <= 18 else ((-15 if f16 <= 27 else 5) if f11 <= 97
        else 1)))
    )
    score += (
        ((-17 if f11 <= 98 else (-21 if f38 <= -1 else (3 if f33 <= 3 else -10))) if f0 <= 2 else ((-7 if f38 <= 86
        else -16) if f11 <= 52 else (-14 if f38 <= -1 else (5 if f3 <= -1 else (1 if f19 <= 155 else -8))))) if f0
        <= 3 else ((((2 if f11 <= 64 else 8) if f19 <= 226 else -3) if f38 <= 76 else (-13 if f41 <= 69 else 2)) if
        f0 <= 4 else 9)
    )
    score += (
        ((-8 if f38 <= 80 else -17) if f24 <= 1 else 4) if f1 <= 23 else ((((-1 if f21 <= 9 else -15) if f38 <= -1
        else (6 if f14 <= 0 else (((5 if f26 <= 4 else -2) if f39 <= 0 else (-11 if f40 <= 4 else 4)) if f15 <= 13
        else (-13 if f40 <= 3 else -3)))) if f1 <= 69 else ((6 if f33 <= 2 else -7) if f14 <= 0 else -14)) if f7 <=
        0 else 9)
    )
    score += (
        ((-16 if f41 <= -1 else ((-12 if f1 <= 13 else 1) if f17 <= 1 else -14)) if f8 <= 0 else (-11 if f2 <= -1
        else (-3 if f1 <= 23 else (8 if f1 <= 76 else 1)))) if f10 <= 3 else (((-18 if f16 <= 23 else -5) if f8 <= 0
        else (-15 if f1 <= 29 else ((0 if f1 <= 72 else -12) if f17 <= 1 else -15))) if f7 <= 0 else (-7 if f1 <= 37
        else 7))
    )
    score += (
        (-15 if f5 <= 0 else (-14 if f4 <= 52 else (-10 if f8 <= 0 else (-11 if f2 <= -1 else 1)))) if f44 <= -1
        else (((10 if f21 <= 9 else (-2 if f38 <= -1 else 6)) if f38 <= 93 else -8) if f44 <= 0 else (-10 if f5 <= 0
        else (-11 if f2 <= -1 else (-8 if f4 <= 34 else ((-14 if f38 <= -1 else -1) if f8 <= 0 else (10 if f21 <= 8
        else 3))))))
    )
    score += (
        (-14 if f45 <= -1 else (((-9 if f20 <= 0 else -2) if f40 <= 1 else (-7 if f19 <= 38 else ((6 if f26 <= 2
        else 1) if f19 <= 303 else -6))) if f17 <= 0 else (-13 if f42 <= 1 else 3))) if f0 <= 3 else (((-6 if f19 <=
        15 else (5 if f19 <= 254 else -2)) if f17 <= 1 else ((-14 if f6 <= 1 else -1) if f42 <= 1 else 6)) if f0 <=
        4 else 8)
    )
    score += (
        ((-11 if f9 <= 0 else (((0 if f10 <= 2 else -6) if f23 <= 0 else 6) if f23 <= 5 else -7)) if f40 <= 3 else
        (8 if f3 <= 21 else (-4 if f12 <= 39 else 8))) if f10 <= 3 else ((((5 if f33 <= 2 else -3) if f35 <= 2 else
        (-5 if f39 <= 0 else -13)) if f10 <= 4 else (-13 if f40 <= 3 else (-4 if f39 <= 1 else -16))) if f16 <= 36
        else 4)
    )
    score += (
        (((-14 if f4 <= 59 else -8) if f34 <= 0 else -2) if f27 <= 2 else (-8 if f5 <= 0 else (-6 if f4 <= 45 else
        5))) if f44 <= -1 else ((-5 if f19 <= 15 else (7 if f19 <= 226 else 1)) if f44 <= 0 else (((-7 if f16 <= 38
        else 2) if f27 <= 2 else (4 if f26 <= 7 else -6)) if f40 <= 3 else ((1 if f4 <= 66 else 6) if f19 <= 276
        else -10)))
    )
    score += (
        (3 if f28 <= 0 else (-5 if f33 <= 2 else -12)) if f45 <= -1 else (((((-8 if f12 <= 17 else 5) if f42 <= -1
        else (0 if f1 <= 33 else (7 if f1 <= 78 else -2))) if f45 <= 1 else -5) if f13 <= 62 else (((3 if f33 <= 2
        else ((-8 if f1 <= 40 else 1) if f1 <= 66 else -9)) if f42 <= 1 else 9) if f10 <= 4 else -9)) if f7 <= 0
        else 7)
    )
    score += (
        ((-12 if f27 <= 2 else -4) if f44 <= -1 else (((-6 if f29 <= 0 else -11) if f24 <= 1 else 7) if f0 <= 2 else
        (-2 if f27 <= 3 else 5))) if f0 <= 3 else ((((-1 if f41 <= 12 else 5) if f18 <= 3 else -4) if f15 <= 13 else
        ((-5 if f42 <= 1 else 7) if f27 <= 1 else 7)) if f0 <= 4 else (8 if f15 <= 38 else (-6 if f16 <= 29 else
        6)))
    )
    score += (
        ((-11 if f27 <= 2 else -4) if f44 <= -1 else (((7 if f26 <= 2 else -5) if f33 <= 2 else -7) if f0 <= 2 else
        (-5 if f1 <= 36 else (5 if f1 <= 59 else (-5 if f27 <= 1 else 6))))) if f0 <= 3 else (((5 if f12 <= -19 else
        (-2 if f15 <= 18 else -11)) if f11 <= 60 else (6 if f22 <= 7 else (-9 if f35 <= 5 else 3))) if f0 <= 4 else
        7)
    )
    score += (
        ((-10 if f39 <= -1 else (-2 if f27 <= 3 else 4)) if f8 <= 0 else (-5 if f9 <= 0 else ((8 if f21 <= 9 else
        (-3 if f27 <= 2 else 5)) if f4 <= 54 else (8 if f33 <= 3 else (-1 if f5 <= 0 else 6))))) if f10 <= 3 else
        (-9 if f5 <= 0 else ((-5 if f4 <= 49 else 5) if f33 <= 2 else (-8 if f44 <= -1 else (1 if f44 <= 0 else
        -7))))
    )
    score += (
        ((-9 if f42 <= 1 else 5) if f28 <= 284 else -1) if f1 <= 23 else (((2 if f1 <= 59 else -4) if f13 <= 65 else
        (-8 if f31 <= 5 else 6)) if f8 <= 0 else ((-5 if f9 <= 0 else ((5 if f14 <= 0 else -2) if f1 <= 40 else (7
        if f35 <= 3 else 3))) if f1 <= 65 else ((5 if f19 <= 237 else -2) if f13 <= 57 else (0 if f14 <= 0 else
        -8))))
    )
    score += (
        (((-5 if f1 <= 23 else (-3 if f41 <= -1 else ((6 if f10 <= 2 else 1) if f19 <= 303 else (-11 if f4 <= 59
        else 1)))) if f40 <= 3 else (2 if f4 <= 49 else 7)) if f29 <= 0 else (6 if f33 <= 2 else -10)) if f10 <= 3
        else (((-7 if f40 <= 4 else 0) if f31 <= 3 else -13) if f11 <= 54 else ((-10 if f4 <= 28 else 1) if f1 <= 66
        else -7))
    )
    score += (
        (((-7 if f1 <= 36 else 2) if f19 <= 50 else ((-6 if f0 <= 2 else 0) if f38 <= 35 else (7 if f12 <= -16 else
        2))) if f17 <= 0 else -9) if f0 <= 3 else (((-4 if f1 <= 20 else ((-11 if f12 <= -9 else 1) if f38 <= -1
        else 4)) if f17 <= 1 else (0 if f43 <= 5 else -11)) if f0 <= 4 else (7 if f15 <= 38 else (3 if f31 <= 5 else
        -15)))
    )
    score += (
        ((-5 if f40 <= 1 else (-3 if f19 <= 50 else (6 if f19 <= 145 else 0))) if f4 <= 70 else 6) if f13 <= 55 else
        ((((((-5 if f4 <= 82 else 3) if f11 <= 51 else 2) if f19 <= 150 else ((-2 if f33 <= 3 else -8) if f25 <= 1
        else 4)) if f7 <= 0 else 4) if f38 <= 80 else -6) if f17 <= 1 else ((-2 if f33 <= 2 else -11) if f30 <= 10
        else -2))
    )
    score += (
        (((-2 if f24 <= 2 else 9) if f5 <= 0 else (3 if f4 <= 66 else 8)) if f29 <= 0 else -7) if f10 <= 2 else ((-7
        if f24 <= 1 else 5) if f1 <= 35 else ((-6 if f40 <= 1 else ((1 if f20 <= 2 else -8) if f4 <= 43 else ((-1 if
        f1 <= 40 else 6) if f10 <= 4 else 0))) if f1 <= 60 else ((2 if f12 <= -22 else -6) if f27 <= 2 else 3)))
    )
    score += (
        ((((-4 if f14 <= 0 else -8) if f24 <= 2 else 7) if f0 <= 2 else (1 if f35 <= 1 else (-2 if f15 <= 9 else
        -7))) if f27 <= 2 else (4 if f13 <= 55 else (2 if f28 <= 101 else -5))) if f0 <= 3 else (8 if f21 <= 7 else
        (5 if f13 <= 55 else ((2 if f14 <= 0 else (-2 if f39 <= 1 else (-15 if f16 <= 29 else 0))) if f0 <= 5 else
        8)))
    )
    score += (
        (-3 if f2 <= -1 else (0 if f38 <= 20 else (-1 if f1 <= 13 else 6))) if f10 <= 2 else ((((3 if f12 <= -28
        else -7) if f16 <= 38 else 3) if f24 <= 1 else 4) if f1 <= 35 else (((5 if f23 <= 5 else -3) if f35 <= 3
        else (-10 if f38 <= -1 else (2 if f17 <= 0 else -5))) if f1 <= 59 else ((-2 if f17 <= 0 else -8) if f16 <=
        27 else 3)))
    )
    if not -250 < score < 250:
        return score
    score += (
        ((-2 if f33 <= 2 else -8) if f34 <= 0 else 1) if f45 <= -1 else (((-1 if f4 <= 79 else 6) if f40 <= 2 else
        (1 if f1 <= 31 else 7)) if f13 <= 55 else ((7 if f45 <= 1 else -3) if f21 <= 6 else ((-2 if f20 <= 1 else
        -9) if f4 <= 43 else (3 if f33 <= 2 else (-9 if f43 <= -1 else (4 if f43 <= 5 else (0 if f20 <= 3 else
        -6)))))))
    )
    score += (
        ((3 if f28 <= 0 else -7) if f25 <= 2 else 2) if f45 <= -1 else ((((5 if f23 <= 4 else -2) if f45 <= 1 else
        -4) if f10 <= 2 else (((-5 if f25 <= 3 else 5) if f1 <= 40 else (4 if f35 <= 2 else (1 if f10 <= 4 else
        -7))) if f1 <= 66 else -6)) if f27 <= 2 else (((1 if f1 <= 20 else 7) if f22 <= 8 else -1) if f35 <= 7 else
        -1))
    )
    score += (
        ((-6 if f7 <= 0 else 0) if f25 <= 2 else 1) if f45 <= -1 else (((8 if f45 <= 1 else -2) if f21 <= 7 else (-5
        if f38 <= -1 else (((1 if f30 <= 0 else -7) if f24 <= 1 else 7) if f19 <= 46 else ((4 if f17 <= 0 else (-9
        if f4 <= 52 else 2)) if f19 <= 237 else -2)))) if f17 <= 1 else ((-7 if f25 <= 3 else 3) if f42 <= 1 else
        6))
    )
    score += (
        (((-3 if f27 <= 3 else 3) if f30 <= 9 else -9) if f8 <= 0 else (8 if f21 <= 9 else ((-5 if f3 <= -19 else (5
        if f20 <= 6 else -8)) if f30 <= 0 else (((-3 if f43 <= -1 else 8) if f43 <= 5 else -3) if f16 <= 27 else
        7)))) if f17 <= 0 else ((-1 if f3 <= 1 else -8) if f16 <= 7 else ((-4 if f16 <= 41 else 4) if f42 <= 0 else
        6))
    )
    score += (
        (1 if f12 <= -16 else (-6 if f37 <= 58 else 5)) if f45 <= -1 else ((-4 if f1 <= 17 else 5) if f33 <= 2 else
        ((-1 if f8 <= 0 else 7) if f21 <= 6 else (((-2 if f1 <= 40 else (-3 if f40 <= -1 else 5)) if f1 <= 65 else
        (5 if f28 <= 16 else (-2 if f1 <= 80 else -9))) if f17 <= 0 else ((1 if f3 <= 23 else -10) if f14 <= 0 else
        -7))))
    )
    score += (
        ((-5 if f20 <= 0 else 2) if f38 <= 20 else (0 if f19 <= 53 else 5)) if f13 <= 55 else ((-4 if f1 <= 25 else
        (4 if f22 <= 3 else (6 if f11 <= 85 else -3))) if f14 <= 0 else (((0 if f30 <= 2 else -7) if f20 <= 1 else
        (-7 if f24 <= 1 else 5)) if f40 <= 3 else ((3 if f26 <= 2 else (-3 if f25 <= 3 else 7)) if f1 <= 74 else
        -7)))
    )
    score += (
        ((((9 if f43 <= 5 else -2) if f32 <= 8 else (3 if f28 <= 0 else -6)) if f5 <= 0 else (((-7 if f4 <= 41 else
        2) if f3 <= -16 else (6 if f13 <= 36 else (5 if f33 <= 2 else 0))) if f20 <= 3 else ((-7 if f11 <= 97 else
        (2 if f3 <= 18 else -8)) if f16 <= 0 else 1))) if f24 <= 1 else (-1 if f4 <= 50 else 8)) if f16 <= 34 else 6
    )
    score += (
        (-4 if f7 <= 0 else 5) if f44 <= -1 else (((4 if f44 <= 0 else -9) if f38 <= -1 else (-1 if f22 <= 0 else (8
        if f26 <= 3 else 3))) if f33 <= 2 else (((((0 if f41 <= 12 else 4) if f39 <= 1 else (-10 if f25 <= 3 else
        4)) if f38 <= 78 else -4) if f44 <= 0 else (-7 if f4 <= 25 else (0 if f22 <= 3 else -4))) if f42 <= 1 else
        9))
    )
    score += (
        ((0 if f10 <= 1 else ((-6 if f37 <= 58 else 6) if f1 <= 97 else 5)) if f24 <= 2 else 9) if f0 <= 2 else (4
        if f10 <= 2 else (((5 if f26 <= 3 else -1) if f33 <= 2 else ((-9 if f43 <= -1 else 1) if f20 <= 2 else (((-5
        if f43 <= -1 else 4) if f43 <= 5 else (4 if f12 <= -24 else -7)) if f42 <= 1 else 7))) if f0 <= 5 else 9))
    )
    score += (
        (1 if f12 <= -16 else (-5 if f6 <= 1 else 3)) if f45 <= -1 else ((-1 if f38 <= -1 else (6 if f38 <= 76 else
        0)) if f13 <= 42 else (((((-9 if f12 <= -5 else -2) if f41 <= 16 else (2 if f41 <= 53 else -2)) if f15 <= 9
        else (-8 if f11 <= 55 else -2)) if f6 <= 0 else (-1 if f11 <= 64 else 4)) if f7 <= 0 else (-8 if f43 <= -1
        else 4)))
    )
    score += (
        (((-3 if f20 <= 9 else -9) if f44 <= -1 else (((5 if f13 <= 23 else -2) if f6 <= 0 else 3) if f29 <= 0 else
        -7)) if f7 <= 0 else ((5 if f13 <= 70 else (-4 if f40 <= 3 else 4)) if f15 <= 41 else (-10 if f6 <= 0 else
        4))) if f27 <= 2 else (((3 if f13 <= 59 else -4) if f24 <= 1 else 8) if f5 <= 0 else (5 if f22 <= 12 else
        -4))
    )
    score += (
        ((-4 if f39 <= -1 else (((0 if f1 <= 36 else 5) if f1 <= 65 else (-2 if f1 <= 97 else 7)) if f10 <= 3 else
        ((-5 if f1 <= 37 else -1) if f25 <= 1 else (-3 if f3 <= -1 else 8)))) if f17 <= 0 else (((-6 if f1 <= 35
        else -2) if f16 <= 41 else 3) if f3 <= 23 else -8)) if f0 <= 4 else ((5 if f10 <= 3 else 0) if f0 <= 5 else
        8)
    )
    score += (
        (((((-3 if f6 <= 0 else 1) if f23 <= 0 else (4 if f26 <= 1 else (((4 if f13 <= 36 else (0 if f41 <= 88 else
        -12)) if f6 <= 0 else 6) if f23 <= 3 else (-8 if f41 <= 33 else 1)))) if f10 <= 4 else -4) if f23 <= 6 else
        -5) if f27 <= 2 else ((4 if f26 <= 4 else 0) if f22 <= 8 else -3)) if f42 <= 1 else (-3 if f44 <= -1 else 9)
    )
    score += (
        ((((-3 if f36 <= 0 else -7) if f36 <= 2 else 7) if f25 <= 2 else 4) if f0 <= 2 else ((-2 if f38 <= -1 else
        3) if f13 <= 53 else (3 if f21 <= 6 else (((4 if f30 <= 0 else (-6 if f4 <= 45 else 0)) if f22 <= 3 else -3)
        if f38 <= 65 else -4)))) if f0 <= 4 else (8 if f21 <= 9 else ((-5 if f0 <= 5 else 7) if f38 <= 20 else 4))
    )
    score += (
        (4 if f10 <= 1 else (((((-4 if f28 <= 320 else 4) if f36 <= 1 else 9) if f38 <= 0 else ((-7 if f28 <= 82
        else -1) if f1 <= 38 else ((-4 if f3 <= -27 else 5) if f1 <= 60 else -2))) if f39 <= 0 else ((-3 if f39 <= 1
        else -10) if f31 <= 8 else 6)) if f6 <= 0 else 3)) if f17 <= 1 else ((-7 if f27 <= 3 else 1) if f6 <= 1 else
        1)
    )
    score += (
        (((-3 if f41 <= 16 else (-2 if f1 <= 31 else ((5 if f39 <= 0 else -3) if f19 <= 115 else (3 if f41 <= 53
        else -5)))) if f20 <= 2 else (-1 if f14 <= 0 else -6)) if f25 <= 2 else 3) if f0 <= 3 else ((5 if f19 <= 254
        else -1) if f14 <= 0 else ((-4 if f19 <= 57 else ((4 if f1 <= 66 else -2) if f26 <= 4 else -3)) if f0 <= 5
        else 7))
    )
    score += (
        (((((3 if f10 <= 2 else (4 if f12 <= -24 else 0)) if f19 <= 237 else -2) if f31 <= 2 else ((-2 if f31 <= 3
        else -12) if f11 <= 76 else (-6 if f20 <= 0 else 7))) if f24 <= 2 else 7) if f17 <= 0 else ((7 if f10 <= -1
        else (-1 if f20 <= 2 else -6)) if f6 <= 0 else (-4 if f11 <= 55 else 2))) if f42 <= 1 else (8 if f13 <= 91
        else -4)
    )
    score += (
        (-3 if f40 <= 5 else 5) if f0 <= 2 else (((2 if f13 <= 34 else -2) if f1 <= 39 else (((-1 if f38 <= -1 else
        (5 if f23 <= 9 else -4)) if f39 <= 1 else -3) if f1 <= 60 else (1 if f3 <= 2 else (-9 if f3 <= 4 else (-5 if
        f23 <= 0 else (4 if f14 <= 0 else (5 if f1 <= 66 else -5))))))) if f42 <= 1 else (8 if f1 <= 83 else -5))
    )
    score += (
        ((((-1 if f28 <= 320 else 5) if f20 <= 0 else -4) if f1 <= 35 else ((((4 if f22 <= 2 else -6) if f42 <= -1
        else 3) if f3 <= 23 else (2 if f20 <= 2 else -6)) if f1 <= 60 else (((2 if f32 <= 10 else (-2 if f20 <= 4
        else -6)) if f0 <= 5 else 7) if f36 <= 3 else 8))) if f24 <= 1 else (-4 if f3 <= -16 else 6)) if f42 <= 1
        else 8
    )
    score += (
        (((((-5 if f19 <= 50 else 3) if f10 <= 1 else (-3 if f37 <= 46 else 4)) if f0 <= 2 else ((4 if f10 <= 2 else
        (((4 if f12 <= -21 else 0) if f27 <= 6 else 4) if f35 <= 3 else -1)) if f19 <= 237 else -3)) if f24 <= 2
        else (-1 if f27 <= 0 else 8)) if f16 <= 34 else 6) if f17 <= 1 else ((-6 if f27 <= 3 else 0) if f16 <= 27
        else 1)
    )
    if not -250 < score < 250:
        return score
    score += (
        ((((6 if f32 <= 23 else (-2 if f21 <= 3 else 4)) if f40 <= 4 else 7) if f21 <= 8 else (((((2 if f5 <= 0 else
        -7) if f12 <= 0 else 1) if f41 <= 12 else (-1 if f19 <= 60 else 3)) if f20 <= 4 else -5) if f30 <= 2 else (6
        if f10 <= -1 else (2 if f12 <= -32 else (-4 if f31 <= 2 else -8))))) if f27 <= 2 else 2) if f16 <= 34 else 4
    )
    score += (
        ((((-8 if f4 <= 37 else 2) if f3 <= -27 else ((2 if f10 <= 2 else (-3 if f8 <= 0 else 0)) if f20 <= 6 else
        -4)) if f24 <= 2 else ((6 if f10 <= 2 else -10) if f4 <= 50 else 9)) if f6 <= 0 else (5 if f23 <= 3 else (-3
        if f27 <= 2 else 6))) if f17 <= 1 else ((-5 if f27 <= 3 else 2) if f6 <= 1 else (-7 if f5 <= 0 else 2))
    )
    score += (
        ((((((0 if f8 <= 0 else (1 if f19 <= 53 else (0 if f4 <= 34 else 6))) if f22 <= 12 else -4) if f17 <= 0 else
        -2) if f30 <= 0 else (((-1 if f10 <= 1 else -6) if f4 <= 70 else (2 if f10 <= 2 else -2)) if f6 <= 0 else
        3)) if f25 <= 1 else (-3 if f30 <= 0 else (6 if f30 <= 9 else -1))) if f17 <= 1 else -3) if f0 <= 5 else 7
    )
    score += (
        ((((1 if f40 <= 3 else 5) if f22 <= 13 else -5) if f29 <= 0 else -4) if f10 <= 2 else (((0 if f20 <= 0 else
        -4) if f8 <= 0 else ((((-3 if f1 <= 27 else 3) if f31 <= 1 else 8) if f1 <= 74 else (-5 if f18 <= 0 else 8))
        if f26 <= 2 else -1)) if f31 <= 2 else (-9 if f25 <= 1 else (5 if f22 <= 8 else -9)))) if f0 <= 5 else 7
    )
    score += (
        (((6 if f28 <= 48 else (-2 if f38 <= 20 else ((-3 if f35 <= 4 else 3) if f1 <= 35 else (5 if f1 <= 60 else
        (3 if f38 <= 42 else (3 if f28 <= 70 else -9)))))) if f30 <= 0 else ((-5 if f4 <= 41 else -1) if f16 <= 0
        else 3)) if f25 <= 2 else (7 if f38 <= 57 else 1)) if f17 <= 1 else (-5 if f16 <= 27 else (4 if f28 <= 136
        else -5))
    )
    score += (
        ((2 if f26 <= 4 else (-6 if f18 <= 0 else 2)) if f11 <= 62 else (7 if f26 <= 3 else 2)) if f33 <= 2 else
        ((-5 if f31 <= 5 else 4) if f43 <= -1 else (4 if f43 <= 5 else ((((-3 if f33 <= 9 else 4) if f11 <= 50 else
        ((-7 if f12 <= -11 else 1) if f41 <= 12 else (-3 if f19 <= 38 else 3))) if f19 <= 145 else -2) if f31 <= 2
        else -7)))
    )
    score += (
        (((((-6 if f3 <= -15 else (4 if f37 <= 63 else -7)) if f26 <= 1 else -2) if f41 <= 29 else ((0 if f40 <= 3
        else ((-4 if f38 <= 17 else 5) if f41 <= 66 else (2 if f11 <= 83 else -5))) if f38 <= 64 else -1)) if f10 <=
        4 else ((-5 if f28 <= 284 else 3) if f11 <= 64 else 0)) if f24 <= 3 else 7) if f42 <= 1 else (8 if f13 <= 91
        else -5)
    )
    score += (
        (-2 if f3 <= -19 else 5) if f13 <= 27 else (((((3 if f14 <= 0 else -4) if f43 <= -1 else 5) if f43 <= 5 else
        ((-5 if f3 <= -27 else (-2 if f38 <= -1 else (1 if f13 <= 89 else ((-11 if f3 <= 10 else 4) if f27 <= 0 else
        (2 if f3 <= 13 else -5))))) if f31 <= 2 else (-7 if f20 <= 11 else 5))) if f17 <= 1 else -3) if f23 <= 8
        else -4)
    )
    score += (
        (8 if f32 <= 11 else ((-2 if f29 <= 0 else 10) if f44 <= -1 else (-4 if f38 <= -1 else 4))) if f33 <= 2 else
        ((((((-1 if f32 <= 52 else 3) if f15 <= 15 else -5) if f30 <= 0 else (((-4 if f31 <= 5 else 8) if f32 <= 41
        else 3) if f14 <= 0 else (-3 if f31 <= 3 else -9))) if f0 <= 5 else 6) if f33 <= 9 else 2) if f42 <= 1 else
        6)
    )
    score += (
        ((3 if f22 <= 2 else (0 if f20 <= 9 else -9)) if f21 <= 3 else 5) if f21 <= 7 else (((-4 if f43 <= -1 else
        (5 if f28 <= 48 else ((1 if f28 <= 453 else 9) if f22 <= 12 else -5))) if f20 <= 7 else -5) if f30 <= 2 else
        ((-3 if f43 <= -1 else 4) if f43 <= 5 else (-5 if f4 <= 66 else ((7 if f32 <= 208 else -5) if f10 <= 2 else
        -2))))
    )
    score += (
        ((((-5 if f41 <= 12 else -1) if f8 <= 0 else (((3 if f10 <= 1 else (1 if f35 <= 3 else -1)) if f23 <= 8 else
        -3) if f16 <= 36 else (6 if f10 <= 4 else -1))) if f31 <= 3 else ((-9 if f27 <= 1 else 3) if f15 <= 31 else
        (7 if f27 <= 0 else (2 if f8 <= 0 else -11)))) if f24 <= 5 else 8) if f42 <= 1 else (-4 if f44 <= -1 else 8)
    )
    score += (
        (((6 if f32 <= 11 else -3) if f5 <= 0 else ((-2 if f3 <= -16 else 4) if f31 <= 3 else -6)) if f24 <= 1 else
        8) if f33 <= 2 else ((((((2 if f29 <= 0 else -3) if f31 <= 3 else (-8 if f25 <= 5 else 5)) if f39 <= 1 else
        -8) if f19 <= 145 else (5 if f32 <= 8 else -3)) if f17 <= 0 else (2 if f3 <= -10 else -4)) if f42 <= 1 else
        6)
    )
    score += (
        (((-1 if f27 <= 1 else 3) if f30 <= 2 else (-5 if f24 <= 3 else 7)) if f11 <= 50 else ((((-5 if f38 <= 33
        else (-6 if f19 <= 50 else (2 if f10 <= 4 else -6))) if f18 <= 0 else 4) if f0 <= 2 else ((-4 if f38 <= 43
        else 3) if f8 <= 0 else 2)) if f19 <= 237 else (5 if f32 <= 8 else -3))) if f16 <= 34 else (6 if f30 <= 8
        else 1)
    )
    score += (
        (((((-2 if f32 <= 313 else -6) if f8 <= 0 else (5 if f21 <= 9 else ((0 if f38 <= 89 else -3) if f22 <= 12
        else -5))) if f39 <= 1 else (1 if f8 <= 0 else (-10 if f6 <= 0 else -2))) if f21 <= 10 else ((-5 if f11 <=
        64 else 3) if f8 <= 0 else 9)) if f42 <= 1 else 6) if f27 <= 2 else ((5 if f32 <= 11 else -2) if f45 <= -1
        else 3)
    )
    score += (
        ((-2 if f6 <= 1 else 4) if f24 <= 3 else 7) if f1 <= 40 else ((4 if f22 <= 1 else ((-9 if f19 <= 57 else (0
        if f27 <= 5 else 4)) if f18 <= 0 else 5)) if f1 <= 60 else (((((5 if f32 <= 4 else -7) if f18 <= 0 else 4)
        if f8 <= 0 else ((-11 if f32 <= 4 else 2) if f1 <= 76 else -4)) if f27 <= 2 else 2) if f36 <= 3 else 8))
    )
    score += (
        (((-3 if f3 <= -27 else 5) if f38 <= 82 else -2) if f26 <= 3 else ((1 if f13 <= 71 else -4) if f25 <= 3 else
        7)) if f33 <= 2 else ((((4 if f37 <= 24 else -9) if f3 <= -16 else 4) if f13 <= 27 else (((2 if f3 <= 14
        else -3) if f26 <= 1 else (-4 if f38 <= 13 else -1)) if f23 <= 5 else -3)) if f28 <= 320 else (13 if f26 <=
        1 else 2))
    )
    score += (
        ((-6 if f4 <= 37 else 2) if f3 <= -27 else ((((((-3 if f4 <= 76 else 5) if f18 <= 0 else 7) if f39 <= 1 else
        -12) if f41 <= 40 else 4) if f12 <= -22 else ((((-3 if f43 <= -1 else (4 if f43 <= 5 else -1)) if f37 <= 46
        else (-4 if f3 <= -7 else 6)) if f16 <= 41 else 3) if f12 <= 43 else 6)) if f23 <= 8 else -3)) if f42 <= 1
        else 6
    )
    score += (
        ((((5 if f32 <= 17 else -5) if f1 <= 17 else 3) if f31 <= 3 else -7) if f25 <= 3 else 8) if f33 <= 2 else
        (((3 if f20 <= 9 else -3) if f21 <= 7 else (((1 if f5 <= 0 else (0 if f33 <= 3 else -5)) if f40 <= 2 else
        ((-3 if f38 <= 25 else 3) if f19 <= 145 else -2)) if f38 <= 65 else (-4 if f34 <= 0 else 5))) if f33 <= 8
        else 2)
    )
    score += (
        (((((-3 if f18 <= 2 else 7) if f20 <= 1 else (7 if f20 <= 3 else -1)) if f41 <= 12 else ((4 if f41 <= 54
        else (((-6 if f6 <= 0 else 3) if f7 <= 0 else 4) if f38 <= 49 else 3)) if f38 <= 57 else 0)) if f31 <= 3
        else (1 if f14 <= 0 else -8)) if f25 <= 3 else 5) if f17 <= 0 else ((0 if f14 <= 0 else -3) if f6 <= 1 else
        2)
    )
    score += (
        (-2 if f45 <= -1 else (5 if f45 <= 1 else -1)) if f21 <= 6 else (((((2 if f17 <= 0 else -2) if f28 <= 155
        else (4 if f45 <= -1 else (6 if f35 <= 1 else -5))) if f30 <= 0 else ((((-2 if f3 <= 8 else -7) if f25 <= 1
        else 1) if f16 <= 0 else (-7 if f43 <= -1 else 2)) if f28 <= 227 else 1)) if f16 <= 41 else 3) if f21 <= 10
        else 3)
    )
    if not -250 < score < 250:
        return score
    score += (
        (((3 if f20 <= 8 else -2) if f13 <= 59 else ((-2 if f16 <= 21 else 5) if f15 <= 15 else ((4 if f10 <= 4 else
        -1) if f32 <= 403 else -7))) if f33 <= 3 else (((-5 if f0 <= 2 else (-1 if f4 <= 94 else (-11 if f27 <= 1
        else 5))) if f21 <= 10 else 2) if f33 <= 5 else ((-2 if f4 <= 43 else 3) if f32 <= 83 else -1))) if f0 <= 5
        else 6
    )
    score += (
        ((((4 if f13 <= 59 else (-7 if f37 <= 9 else 1)) if f25 <= 1 else 6) if f33 <= 2 else ((((6 if f28 <= 48
        else 1) if f15 <= 15 else -4) if f30 <= 0 else (-3 if f4 <= 66 else ((-1 if f11 <= 81 else 3) if f13 <= 95
        else -6))) if f28 <= 320 else 4)) if f39 <= 1 else ((-13 if f20 <= 1 else -3) if f25 <= 4 else 6)) if f42 <=
        1 else 5
    )
    score += (
        (3 if f21 <= 5 else (((8 if f32 <= 11 else -1) if f33 <= 2 else -3) if f28 <= 284 else (-3 if f8 <= 0 else
        4))) if f1 <= 40 else ((-2 if f42 <= -1 else 3) if f1 <= 60 else (((3 if f12 <= -5 else (-7 if f28 <= 44
        else 0)) if f33 <= 3 else ((-4 if f21 <= 10 else 5) if f18 <= 0 else (-1 if f32 <= 119 else 10))) if f1 <=
        97 else 5))
    )
    score += (
        ((6 if f45 <= 1 else -3) if f14 <= 0 else ((6 if f13 <= 20 else (1 if f32 <= 73 else (3 if f11 <= 18 else
        -4))) if f30 <= 2 else (-4 if f25 <= 3 else 3))) if f11 <= 50 else (((4 if f30 <= 6 else -6) if f13 <= 38
        else (-3 if f25 <= 1 else (7 if f4 <= 66 else -2))) if f8 <= 0 else ((-3 if f4 <= 25 else 2) if f39 <= 1
        else -3))
    )
    score += (
        ((((-1 if f1 <= 39 else ((4 if f19 <= 109 else (3 if f33 <= 3 else -1)) if f26 <= 3 else (5 if f13 <= 27
        else (-3 if f35 <= 8 else 3)))) if f19 <= 237 else (0 if f38 <= 23 else -4)) if f13 <= 89 else (-6 if f27 <=
        0 else -1)) if f31 <= 3 else ((-4 if f19 <= 101 else 7) if f14 <= 0 else (-8 if f27 <= 8 else 2))) if f24 <=
        5 else 7
    )
    score += (
        ((4 if f32 <= 13 else -3) if f32 <= 43 else (2 if f4 <= 82 else 7)) if f12 <= -22 else ((-2 if f8 <= 0 else
        (((-3 if f1 <= 13 else ((-5 if f4 <= 25 else ((3 if f32 <= 119 else 0) if f22 <= 12 else (-9 if f32 <= 60
        else 3))) if f35 <= 3 else -1)) if f28 <= 453 else 6) if f39 <= 1 else (-7 if f12 <= 3 else -1))) if f12 <=
        43 else 5)
    )
    score += (
        ((4 if f28 <= 31 else ((0 if f1 <= 58 else -4) if f31 <= 1 else (-7 if f17 <= 0 else 0))) if f25 <= 4 else
        6) if f8 <= 0 else (5 if f21 <= 9 else (((-6 if f28 <= 132 else 1) if f43 <= -1 else (4 if f43 <= 5 else ((2
        if f28 <= 88 else ((-5 if f40 <= 0 else -1) if f28 <= 453 else 6)) if f31 <= 4 else -8))) if f21 <= 10 else
        7))
    )
    score += (
        ((7 if f35 <= 0 else (5 if f12 <= -37 else -4)) if f5 <= 0 else ((((-8 if f38 <= 31 else -2) if f12 <= 0
        else 2) if f1 <= 40 else (((6 if f38 <= 53 else 1) if f22 <= 1 else (-2 if f35 <= 1 else (-2 if f38 <= 6
        else 3))) if f3 <= 13 else -1)) if f1 <= 78 else -3)) if f18 <= 0 else ((2 if f32 <= 129 else 9) if f18 <= 1
        else 0)
    )
    score += (
        ((1 if f21 <= 3 else (7 if f13 <= 72 else 1)) if f21 <= 8 else ((-1 if f19 <= 57 else ((((4 if f33 <= 3 else
        (1 if f11 <= 85 else -9)) if f38 <= 43 else 8) if f12 <= -20 else 1) if f19 <= 237 else (0 if f38 <= 23 else
        (-8 if f23 <= 0 else -1)))) if f39 <= 1 else -3)) if f23 <= 8 else ((6 if f13 <= 48 else -2) if f38 <= 57
        else -6)
    )
    score += (
        (((((5 if f38 <= 93 else -3) if f14 <= 0 else -2) if f24 <= 1 else 5) if f11 <= 58 else ((2 if f35 <= 5 else
        (2 if f40 <= 3 else (-16 if f28 <= 99 else 0))) if f22 <= 3 else (7 if f13 <= 13 else ((-2 if f38 <= 17 else
        2) if f11 <= 89 else -2)))) if f28 <= 320 else (12 if f35 <= 1 else 1)) if f40 <= 5 else (7 if f28 <= 136
        else -2)
    )
    score += (
        (((-2 if f9 <= 0 else 1) if f20 <= 7 else (-5 if f20 <= 14 else 5)) if f30 <= 2 else (((1 if f30 <= 9 else
        (-9 if f32 <= 265 else 4)) if f43 <= -1 else (-6 if f20 <= 1 else (5 if f41 <= 86 else -6))) if f43 <= 5
        else ((-3 if f38 <= 46 else (5 if f10 <= 2 else -1)) if f38 <= 71 else -4))) if f0 <= 5 else (7 if f13 <= 99
        else -7)
    )
    score += (
        (((((5 if f32 <= 13 else -2) if f5 <= 0 else (-3 if f3 <= -16 else (-4 if f39 <= -1 else 5))) if f33 <= 2
        else ((((0 if f13 <= 58 else 6) if f3 <= -10 else -1) if f23 <= 3 else ((0 if f30 <= 8 else -6) if f32 <=
        176 else -5)) if f33 <= 8 else 2)) if f39 <= 1 else (-1 if f24 <= 1 else -14)) if f17 <= 2 else -5) if f6 <=
        2 else 6
    )
    score += (
        (((-2 if f21 <= 3 else 3) if f31 <= 8 else 8) if f8 <= 0 else (6 if f20 <= 11 else -3)) if f21 <= 8 else
        (((((-5 if f8 <= 0 else 1) if f32 <= 52 else 3) if f20 <= 3 else -2) if f30 <= 0 else ((1 if f33 <= 2 else
        -2) if f33 <= 13 else 4)) if f39 <= 1 else ((0 if f0 <= 2 else -10) if f6 <= 0 else (3 if f26 <= 4 else
        -5)))
    )
    score += (
        ((3 if f13 <= 27 else (((0 if f0 <= 3 else 7) if f21 <= 8 else (-3 if f13 <= 60 else (1 if f28 <= 88 else
        -1))) if f16 <= 0 else 1)) if f31 <= 2 else ((-7 if f25 <= 1 else (3 if f17 <= 0 else (-10 if f16 <= 36 else
        3))) if f25 <= 4 else 7)) if f18 <= 0 else (4 if f18 <= 1 else ((6 if f21 <= 5 else -2) if f28 <= 320 else
        4))
    )
    score += (
        (((-1 if f24 <= 2 else 6) if f1 <= 47 else (-1 if f11 <= 54 else 3)) if f1 <= 60 else (((0 if f1 <= 81 else
        (((-6 if f41 <= 69 else 2) if f32 <= 101 else 4) if f30 <= 2 else -7)) if f38 <= 57 else (1 if f11 <= 58
        else -7)) if f36 <= 2 else 6)) if f21 <= 10 else ((3 if f38 <= 63 else (-9 if f41 <= 69 else 2)) if f8 <= 0
        else 7)
    )
    score += (
        (((-1 if f41 <= 12 else (1 if f41 <= 55 else -1)) if f39 <= 1 else ((5 if f1 <= 61 else -4) if f23 <= 0 else
        (-9 if f6 <= 0 else (2 if f41 <= 67 else -8)))) if f31 <= 3 else ((-9 if f11 <= 86 else 2) if f25 <= 4 else
        8)) if f18 <= 0 else (((5 if f11 <= 98 else (-4 if f28 <= 109 else 4)) if f18 <= 1 else -1) if f37 <= 61
        else 10)
    )
    score += (
        ((-2 if f38 <= 17 else ((4 if f12 <= -32 else 0) if f23 <= 8 else (-1 if f38 <= 57 else -8))) if f18 <= 0
        else (3 if f38 <= 98 else -1)) if f27 <= 2 else ((((-4 if f3 <= -7 else (-1 if f37 <= 34 else 6)) if f19 <=
        46 else (-1 if f37 <= 10 else (6 if f19 <= 145 else (-4 if f19 <= 180 else 4)))) if f22 <= 12 else -5) if
        f26 <= 7 else -2)
    )
    score += (
        5 if f10 <= -1 else ((((((2 if f13 <= 38 else (((-3 if f32 <= 52 else 3) if f32 <= 216 else -4) if f11 <= 89
        else (4 if f12 <= -22 else -5))) if f20 <= 5 else -6) if f42 <= 0 else (2 if f21 <= 10 else -6)) if f25 <= 4
        else 5) if f8 <= 0 else ((0 if f39 <= 1 else -3) if f21 <= 10 else 7)) if f42 <= 1 else (8 if f13 <= 85 else
        -5))
    )
    score += (
        ((((-3 if f21 <= 2 else (4 if f37 <= 51 else -5)) if f21 <= 9 else (((-3 if f15 <= 18 else (-3 if f11 <= 80
        else 6)) if f41 <= 12 else (5 if f13 <= 25 else (-7 if f45 <= -2 else 0))) if f18 <= 0 else 2)) if f41 <= 51
        else (0 if f22 <= 8 else (-1 if f11 <= 98 else -10))) if f0 <= 5 else 5) if f17 <= 2 else (-8 if f11 <= 56
        else 0)
    )
    score += (
        (((((((7 if f44 <= 0 else -1) if f37 <= 20 else -1) if f31 <= 5 else 8) if f32 <= 11 else (-2 if f32 <= 29
        else 0)) if f1 <= 80 else ((-7 if f32 <= 29 else -1) if f12 <= 4 else (3 if f15 <= 26 else -5))) if f1 <= 97
        else 6) if f12 <= 43 else 5) if f34 <= 0 else ((-5 if f2 <= -1 else 7) if f1 <= 68 else (4 if f12 <= -17
        else -4))
    )
    return score

# fmt: on
