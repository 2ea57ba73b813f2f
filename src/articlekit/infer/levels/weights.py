"""Models of levels. Written by `training/levels.py`; do not edit.

Learnt from 1989 pages (dev.jsonl.gz, languages.jsonl.gz, long.jsonl.gz, resiliparse.jsonl.gz)
by `python training/levels.py CORPUS ... --write`, LightGBM 4.7.0. Steps between true headings that go the right way,
cross-validated by domain: 0.890 in dev.jsonl.gz;
0.893 in languages.jsonl.gz;
0.813 in long.jsonl.gz;
0.901 in resiliparse.jsonl.gz.
"""

from __future__ import annotations

from collections.abc import Sequence

# fmt: off

def deeper(row: Sequence[float]) -> int:
    """Score whether a heading stands below the one before, in hundredths of a log-odd. See `DEEPER`."""
    (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23,
    f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45,
    f46, f47, f48, f49, f50, f51, f52, f53, f54, f55, *_) = row
    score = 0
    score += (
        (-139 if f39 <= 47 else -113) if f1 <= 0 else ((((-165 if f47 <= 10 else ((-134 if f1 <= 691 else -156) if
        f50 <= -30 else -162)) if f32 <= -20 else ((-165 if f37 <= 13 else (-159 if f47 <= 55 else -148)) if f50 <=
        -99 else -166)) if f55 <= 0 else ((-137 if f55 <= 6 else (-162 if f47 <= 55 else -149)) if f45 <= 4 else
        (-123 if f1 <= 632 else -146))) if f7 <= 1 else -111)
    )
    score += (
        (8 if f23 <= 0 else (32 if f23 <= 553 else 3)) if f3 <= 0 else ((((2 if f54 <= 0 else (3 if f37 <= 10 else
        28)) if f3 <= 1 else -3) if f16 <= 29 else (-8 if f54 <= 0 else (13 if f54 <= 6 else -5))) if f55 <= 0 else
        ((((6 if f29 <= 1 else 29) if f55 <= 6 else -1) if f45 <= 4 else (25 if f3 <= 4 else 3)) if f8 <= 0 else
        33))
    )
    score += (
        (-7 if f54 <= 0 else ((-2 if f39 <= 0 else (26 if f3 <= 4 else 10)) if f54 <= 6 else ((((-3 if f39 <= 97
        else (3 if f30 <= 55 else (19 if f3 <= 2 else -1))) if f4 <= 1 else 25) if f1 <= 377 else (-5 if f42 <= 2
        else (13 if f17 <= 17 else 0))) if f50 <= -24 else (-7 if f8 <= 2 else 17)))) if f30 <= 94 else (10 if f44
        <= 7 else 26)
    )
    score += (
        (-2 if f41 <= 13 else (((22 if f50 <= -13 else 11) if f3 <= 2 else -1) if f16 <= 23 else (-6 if f23 <= 48
        else 11))) if f0 <= 32 else (((-6 if f37 <= 12 else ((7 if f4 <= 0 else (22 if f3 <= 2 else 2)) if f16 <= 35
        else ((-4 if f22 <= 0 else 16) if f4 <= 0 else (18 if f17 <= 20 else 2)))) if f50 <= -33 else -8) if f7 <= 1
        else 23)
    )
    score += (
        ((10 if f32 <= -9 else -5) if f30 <= 67 else ((4 if f48 <= -99 else 18) if f3 <= 1 else -1)) if f0 <= 44
        else (((-4 if f4 <= 0 else (-7 if f48 <= -99 else (18 if f17 <= 30 else -1))) if f32 <= -16 else ((-8 if f48
        <= -32 else -3) if f50 <= -99 else -8)) if f55 <= 0 else (((9 if f32 <= -11 else -1) if f28 <= 2 else 21) if
        f7 <= 1 else 20))
    )
    score += (
        (((-9 if f48 <= -54 else -2) if f51 <= 0 else -8) if f54 <= 0 else (((-7 if f48 <= -99 else ((6 if f17 <= 31
        else -1) if f51 <= 0 else -5)) if f43 <= 1 else (22 if f48 <= -5 else 1)) if f45 <= 4 else (15 if f17 <= 24
        else (9 if f31 <= 3 else -2)))) if f55 <= 0 else ((3 if f41 <= 13 else 18) if f55 <= 6 else (0 if f45 <= 3
        else 13))
    )
    score += (
        (((-7 if f48 <= -99 else 1) if f55 <= 0 else (11 if f2 <= 1 else -4)) if f46 <= 67 else ((4 if f48 <= -54
        else 16) if f2 <= 0 else -1)) if f16 <= 29 else ((-7 if f54 <= 0 else (-6 if f20 <= 2 else 4)) if f55 <= 0
        else ((((-3 if f46 <= 45 else 7) if f40 <= 3 else -7) if f7 <= 1 else 16) if f20 <= 4 else (1 if f54 <= 0
        else 16)))
    )
    score += (
        ((-3 if f32 <= -9 else -7) if f54 <= 0 else ((-3 if f44 <= 7 else 14) if f54 <= 6 else ((-6 if f24 <= 0 else
        (-2 if f22 <= 0 else 16)) if f19 <= 0 else ((14 if f50 <= -20 else -3) if f32 <= -12 else (-1 if f22 <= 0
        else 14))))) if f30 <= 78 else ((-4 if f46 <= 32 else (-1 if f54 <= 0 else 11)) if f46 <= 69 else (15 if f3
        <= 1 else 1))
    )
    score += (
        (((-4 if f46 <= 63 else 2) if f32 <= -4 else -7) if f54 <= 0 else (((((0 if f38 <= 1 else -6) if f8 <= 0
        else 9) if f31 <= 3 else -6) if f46 <= 63 else ((-1 if f37 <= 8 else (12 if f40 <= 3 else -3)) if f38 <= 1
        else -4)) if f20 <= 2 else (15 if f31 <= 1 else ((6 if f46 <= 53 else 14) if f32 <= 0 else 0)))) if f46 <=
        97 else 13
    )
    score += (
        (5 if f54 <= 0 else 13) if f1 <= 0 else (-6 if f54 <= 0 else ((((-7 if f48 <= -99 else ((-4 if f4 <= 1 else
        2) if f46 <= 63 else (7 if f44 <= 59 else -2))) if f33 <= -1 else 18) if f22 <= 0 else (2 if f42 <= 1 else
        15)) if f20 <= 2 else ((((0 if f46 <= 63 else 8) if f43 <= 1 else 12) if f4 <= 1 else 13) if f7 <= 0 else
        14)))
    )
    score += (
        10 if f3 <= 0 else ((((((-5 if f5 <= 0 else (((-2 if f41 <= 221 else 5) if f36 <= 38 else 12) if f34 <= 66
        else -3)) if f29 <= 2 else (15 if f5 <= 1 else (4 if f2 <= 0 else -6))) if f15 <= 4 else -7) if f33 <= -1
        else 14) if f4 <= 1 else (((0 if f48 <= -99 else 15) if f26 <= 0 else -5) if f3 <= 2 else -2)) if f7 <= 1
        else 14)
    )
    score += (
        (((-2 if f47 <= 19 else 9) if f38 <= 1 else -1) if f55 <= 0 else 11) if f0 <= 44 else (((-7 if f47 <= -1
        else ((-3 if f29 <= 2 else 15) if f5 <= 1 else (9 if f0 <= 82 else (5 if f36 <= 7 else -3)))) if f38 <= 1
        else (-7 if f7 <= 1 else 11)) if f55 <= 0 else ((-4 if f20 <= 2 else 5) if f24 <= 0 else (1 if f47 <= 10
        else 11)))
    )
    score += (
        (((6 if f26 <= 0 else -8) if f6 <= 5 else (4 if f39 <= 97 else (9 if f5 <= 2 else 14))) if f3 <= 1 else (-7
        if f37 <= 7 else 2)) if f16 <= 33 else ((((-6 if f37 <= 10 else -1) if f51 <= 0 else -7) if f9 <= 3 else (-3
        if f36 <= 31 else (-6 if f6 <= 9 else (16 if f5 <= 16 else -6)))) if f55 <= 0 else (0 if f20 <= 4 else 9))
    )
    score += (
        (((((((-7 if f48 <= -99 else 0) if f49 <= -1 else -7) if f36 <= 24 else 5) if f28 <= 3 else 14) if f24 <= 0
        else ((-2 if f41 <= 20 else 10) if f11 <= 0 else -6)) if f11 <= 3 else 8) if f45 <= 4 else (10 if f2 <= 1
        else 0)) if f31 <= 3 else ((-6 if f9 <= 2 else (-3 if f36 <= 47 else 8)) if f30 <= 80 else (-6 if f41 <= 16
        else 7))
    )
    score += (
        ((1 if f1 <= 304 else -6) if f47 <= 13 else (-3 if f18 <= 0 else ((9 if f50 <= -9 else 2) if f1 <= 410 else
        1))) if f16 <= 33 else ((((((-5 if f42 <= 1 else 0) if f38 <= 1 else (7 if f0 <= 13 else -6)) if f9 <= 3
        else (6 if f50 <= -26 else -3)) if f8 <= 0 else 12) if f15 <= 4 else -7) if f22 <= 0 else (14 if f12 <= 0
        else -8))
    )
    score += (
        (((0 if f34 <= 52 else -6) if f37 <= 10 else ((0 if f5 <= 0 else ((13 if f2 <= 2 else 0) if f34 <= 66 else
        4)) if f17 <= 34 else (-7 if f53 <= 0 else 1))) if f38 <= 1 else ((-7 if f18 <= 2 else -2) if f36 <= 47 else
        (-8 if f6 <= 9 else 3))) if f55 <= 0 else ((-7 if f23 <= 0 else 3) if f19 <= 0 else (9 if f2 <= 1 else -1))
    )
    score += (
        (((-6 if f37 <= 12 else -2) if f47 <= 68 else 1) if f15 <= 4 else -7) if f54 <= 0 else ((((-3 if f5 <= 1
        else (-3 if f6 <= 7 else 5)) if f47 <= 73 else 6) if f19 <= 0 else ((11 if f48 <= -6 else 6) if f50 <= -12
        else (-3 if f18 <= 2 else 8))) if f3 <= 2 else ((-4 if f19 <= 0 else (9 if f17 <= 11 else -1)) if f28 <= 1
        else 10))
    )
    score += (
        ((((-2 if f24 <= 0 else 4) if f51 <= 31 else -6) if f29 <= 3 else (14 if f14 <= 3 else -8)) if f47 <= 45
        else ((5 if f5 <= 2 else 9) if f52 <= 1 else -1)) if f31 <= 3 else ((((7 if f10 <= 34 else -3) if f5 <= 2
        else (((1 if f39 <= 186 else 11) if f10 <= 460 else -7) if f2 <= 0 else -4)) if f26 <= 0 else -8) if f32 <=
        -4 else -5)
    )
    score += (
        (((0 if f39 <= 0 else (4 if f19 <= 0 else 9)) if f52 <= 1 else (-3 if f24 <= 1 else 5)) if f3 <= 2 else ((-3
        if f19 <= 0 else (6 if f32 <= 10 else -2)) if f11 <= 0 else -7)) if f31 <= 3 else ((-5 if f37 <= 13 else (5
        if f50 <= -26 else (-6 if f52 <= 3 else 3))) if f32 <= -4 else ((-7 if f37 <= 10 else -1) if f50 <= -99 else
        -7))
    )
    score += (
        ((4 if f31 <= 2 else -3) if f39 <= 97 else (((7 if f31 <= 3 else -7) if f6 <= 8 else 10) if f44 <= 60 else
        1)) if f0 <= 44 else ((((-4 if f43 <= 1 else 14) if f5 <= 0 else ((6 if f0 <= 94 else (-2 if f19 <= 0 else
        4)) if f31 <= 4 else -4)) if f51 <= 31 else (-6 if f4 <= 0 else (-8 if f6 <= 5 else 1))) if f7 <= 1 else 11)
    )
    if not -250 < score < 250:
        return score
    score += (
        (((5 if f3 <= 0 else (((-1 if f50 <= -99 else -6) if f22 <= 0 else 6) if f4 <= 0 else ((7 if f32 <= 12 else
        -3) if f3 <= 3 else -2))) if f7 <= 1 else 10) if f45 <= 4 else (8 if f32 <= 4 else 2)) if f31 <= 3 else ((-5
        if f42 <= 1 else (((3 if f50 <= -11 else -7) if f4 <= 1 else 9) if f2 <= 0 else -6)) if f32 <= -4 else -4)
    )
    score += (
        ((-5 if f30 <= 6 else (((-1 if f7 <= 1 else 8) if f35 <= 0 else 9) if f4 <= 0 else 7)) if f31 <= 2 else (-4
        if f4 <= 0 else ((0 if f42 <= 3 else 11) if f34 <= 54 else -2))) if f30 <= 71 else (-5 if f18 <= 0 else ((0
        if f6 <= 5 else ((5 if f19 <= 0 else 9) if f13 <= 1 else (-10 if f35 <= 0 else 9))) if f23 <= 553 else -6))
    )
    score += (
        ((((-4 if f22 <= 0 else 3) if f47 <= 75 else 4) if f37 <= 10 else (((1 if f4 <= 0 else 6) if f34 <= 57 else
        -1) if f46 <= 52 else ((1 if f53 <= 0 else 7) if f44 <= 72 else 0))) if f38 <= 1 else (((-5 if f4 <= 1 else
        0) if f22 <= 0 else ((-3 if f37 <= 13 else 15) if f12 <= 0 else -7)) if f7 <= 1 else 9)) if f46 <= 97 else 7
    )
    score += (
        ((((4 if f44 <= 67 else -2) if f23 <= 553 else -8) if f19 <= 0 else (-4 if f41 <= 16 else (((9 if f10 <= 460
        else -3) if f44 <= 72 else 2) if f14 <= 5 else -7))) if f3 <= 2 else -1) if f16 <= 36 else (((((-6 if f44 <=
        27 else 9) if f16 <= 42 else -3) if f42 <= 6 else 6) if f32 <= -11 else -4) if f22 <= 0 else (11 if f12 <= 0
        else -7))
    )
    score += (
        (((-3 if f48 <= -99 else ((((((0 if f5 <= 0 else 6) if f18 <= 2 else 15) if f18 <= 4 else -1) if f2 <= 0
        else -3) if f44 <= 94 else -7) if f9 <= 3 else ((10 if f18 <= 9 else -1) if f48 <= 29 else -7))) if f32 <=
        -4 else ((-2 if f29 <= 2 else 5) if f31 <= 5 else -9)) if f50 <= -19 else -4) if f46 <= 97 else (7 if f44 <=
        92 else -1)
    )
    score += (
        ((-3 if f55 <= 0 else 3) if f42 <= 1 else ((5 if f32 <= -9 else -4) if f6 <= 9 else (((-4 if f41 <= 13 else
        6) if f14 <= 3 else -4) if f22 <= 0 else 13))) if f16 <= 40 else (((-2 if f52 <= -1 else -6) if f36 <= 47
        else (11 if f34 <= 54 else (-5 if f39 <= 406 else (-1 if f19 <= 1 else 11)))) if f22 <= 0 else (-5 if f6 <=
        6 else 11))
    )
    score += (
        (-3 if f48 <= -54 else (((5 if f0 <= 32 else -2) if f5 <= 0 else (((2 if f33 <= -1 else 11) if f24 <= 1 else
        9) if f20 <= 5 else 9)) if f13 <= 1 else -7)) if f16 <= 42 else (((-3 if f50 <= -10 else -6) if f24 <= 0
        else (((0 if f5 <= 1 else 8) if f27 <= 0 else -3) if f11 <= 0 else -5)) if f29 <= 3 else (12 if f14 <= 2
        else -10))
    )
    score += (
        ((3 if f0 <= 51 else (-3 if f9 <= 3 else 4)) if f32 <= -4 else -4) if f54 <= 0 else (((-1 if f9 <= 1 else 6)
        if f45 <= 3 else 8) if f0 <= 32 else (5 if f54 <= 2 else ((-2 if f5 <= 0 else ((-3 if f9 <= 1 else 5) if f45
        <= 2 else (10 if f34 <= 47 else 3))) if f17 <= 28 else (-5 if f41 <= 148 else (-4 if f5 <= 1 else 1)))))
    )
    score += (
        ((((((-4 if f24 <= 0 else (15 if f30 <= 19 else 0)) if f45 <= 3 else (6 if f34 <= 45 else (0 if f31 <= 5
        else -8))) if f43 <= 1 else (10 if f13 <= 1 else -6)) if f33 <= -1 else 10) if f51 <= 34 else -4) if f22 <=
        0 else (9 if f31 <= 4 else -8)) if f30 <= 78 else (((7 if f13 <= 1 else -4) if f3 <= 1 else -1) if f23 <=
        553 else -5)
    )
    score += (
        ((4 if f31 <= 1 else (((-3 if f39 <= 186 else (-2 if f5 <= 1 else 2)) if f31 <= 4 else -5) if f42 <= 3 else
        (2 if f13 <= 1 else -8))) if f9 <= 2 else (((2 if f35 <= 0 else (13 if f17 <= 34 else 2)) if f4 <= 0 else
        (-3 if f39 <= 84 else 10)) if f2 <= 0 else -1)) if f15 <= 4 else (-5 if f4 <= 1 else (5 if f17 <= 42 else
        -4))
    )
    score += (
        (-3 if f37 <= 7 else (((-3 if f23 <= 0 else ((6 if f23 <= 553 else -4) if f26 <= 0 else 0)) if f13 <= 1 else
        (-9 if f35 <= 0 else 8)) if f12 <= 0 else -6)) if f16 <= 33 else ((-3 if f37 <= 13 else (((6 if f40 <= 2
        else 0) if f51 <= 36 else (-3 if f35 <= 0 else (0 if f37 <= 35 else 11))) if f2 <= 1 else -4)) if f15 <= 4
        else -5)
    )
    score += (
        ((((3 if f34 <= 45 else (-4 if f37 <= 11 else (1 if f14 <= 1 else -6))) if f24 <= 1 else 5) if f2 <= 0 else
        -4) if f45 <= 4 else (2 if f30 <= 63 else (8 if f3 <= 2 else -2))) if f16 <= 42 else (((-2 if f30 <= 97 else
        8) if f9 <= 1 else (((4 if f30 <= 43 else -3) if f30 <= 67 else 7) if f22 <= 0 else 9)) if f15 <= 4 else -6)
    )
    score += (
        ((-6 if f37 <= 8 else (0 if f49 <= -1 else -4)) if f9 <= 4 else (5 if f17 <= 43 else -4)) if f54 <= 0 else
        ((((2 if f49 <= -1 else -3) if f1 <= 347 else -2) if f29 <= 4 else 11) if f19 <= 0 else (((8 if f17 <= 20
        else 4) if f48 <= -7 else (6 if f1 <= 45 else (1 if f7 <= 1 else 8))) if f2 <= 0 else (2 if f17 <= 20 else
        -4)))
    )
    score += (
        ((((((7 if f44 <= 67 else -4) if f30 <= 35 else -5) if f5 <= 0 else ((((5 if f44 <= 94 else -4) if f2 <= 2
        else -2) if f18 <= 2 else 13) if f18 <= 5 else -4)) if f26 <= 0 else -7) if f32 <= -4 else (-3 if f22 <= 0
        else (11 if f12 <= 0 else -7))) if f8 <= 0 else 7) if f30 <= 80 else ((5 if f3 <= 1 else -2) if f23 <= 553
        else -5)
    )
    score += (
        (((-4 if f6 <= 9 else ((-6 if f48 <= -99 else 0) if f22 <= 0 else 10)) if f30 <= 80 else (2 if f28 <= 4 else
        11)) if f4 <= 0 else ((5 if f26 <= 0 else -9) if f6 <= 5 else 7)) if f16 <= 44 else (((-3 if f9 <= 1 else
        ((-2 if f4 <= 1 else 7) if f35 <= 0 else (18 if f34 <= 41 else 1))) if f26 <= 0 else -6) if f8 <= 0 else 6)
    )
    score += (
        (-8 if f53 <= 0 else ((2 if f6 <= 3 else -5) if f26 <= 0 else (-8 if f18 <= 3 else 5))) if f6 <= 8 else ((9
        if f34 <= 12 else -4) if f39 <= 68 else ((((7 if f34 <= 45 else 0) if f37 <= 13 else (2 if f30 <= 52 else
        6)) if f13 <= 1 else -6) if f16 <= 44 else ((-2 if f9 <= 3 else 2) if f28 <= 1 else (12 if f13 <= 1 else
        -8))))
    )
    score += (
        ((((-2 if f36 <= 61 else 18) if f5 <= 2 else (-2 if f46 <= 32 else (6 if f20 <= 23 else -8))) if f26 <= 0
        else -6) if f32 <= -4 else ((((-2 if f36 <= 24 else 2) if f15 <= 4 else -5) if f28 <= 4 else 21) if f14 <= 3
        else -9)) if f55 <= 0 else (((4 if f23 <= 235 else -3) if f44 <= 92 else (6 if f53 <= 6 else -6)) if f46 <=
        98 else 8)
    )
    score += (
        (3 if f32 <= -26 else (-6 if f55 <= 0 else -1)) if f6 <= 8 else (((-2 if f10 <= 320 else -7) if f47 <= 0
        else (((-2 if f7 <= 1 else 6) if f43 <= 2 else (10 if f14 <= 4 else -6)) if f45 <= 3 else ((-3 if f18 <= 0
        else (((3 if f32 <= 0 else -2) if f55 <= 0 else 6) if f41 <= 183 else 6)) if f10 <= 383 else -3))) if f22 <=
        0 else 9)
    )
    score += (
        (-3 if f37 <= 7 else (((((2 if f16 <= 35 else -1) if f29 <= 2 else (10 if f14 <= 2 else -7)) if f20 <= 23
        else -9) if f4 <= 0 else ((2 if f39 <= 224 else (1 if f6 <= 7 else 9)) if f27 <= 1 else (6 if f16 <= 35 else
        -4))) if f2 <= 0 else -2)) if f15 <= 4 else ((3 if f31 <= 3 else -3) if f16 <= 40 else (-6 if f4 <= 1 else
        0))
    )
    score += (
        (-4 if f6 <= 8 else ((-3 if f45 <= 3 else ((8 if f46 <= 19 else -1) if f5 <= 2 else (4 if f5 <= 11 else
        -5))) if f36 <= 24 else (((-2 if f47 <= 0 else (6 if f3 <= 4 else -1)) if f29 <= 4 else 17) if f14 <= 3 else
        -6))) if f55 <= 0 else ((0 if f47 <= 10 else (2 if f44 <= 39 else (8 if f44 <= 67 else 2))) if f40 <= 3 else
        -3)
    )
    if not -250 < score < 250:
        return score
    score += (
        (-7 if f53 <= 0 else (4 if f32 <= -26 else ((-3 if f18 <= 2 else (9 if f18 <= 4 else -3)) if f32 <= 17 else
        -8))) if f6 <= 8 else ((-3 if f48 <= -54 else (((-2 if f53 <= 0 else (1 if f44 <= 45 else 4)) if f44 <= 94
        else -3) if f38 <= 1 else (-6 if f18 <= 0 else ((5 if f44 <= 58 else -3) if f0 <= 58 else -2)))) if f22 <= 0
        else 9)
    )
    score += (
        (((-3 if f9 <= 1 else (-1 if f36 <= 24 else 7)) if f29 <= 2 else (9 if f11 <= 0 else -3)) if f45 <= 3 else
        (((-4 if f30 <= 62 else 2) if f53 <= 0 else (-2 if f18 <= 0 else 4)) if f10 <= 460 else (8 if f30 <= 19 else
        -6))) if f50 <= -10 else ((-4 if f30 <= 94 else (-6 if f18 <= 8 else (-3 if f50 <= 5 else 13))) if f36 <= 31
        else 1)
    )
    score += (
        (((((-5 if f23 <= 0 else ((1 if f23 <= 553 else -7) if f17 <= 29 else (4 if f1 <= 45 else -3))) if f28 <= 1
        else (-6 if f17 <= 4 else 10)) if f13 <= 1 else (-9 if f17 <= 47 else 10)) if f36 <= 24 else ((10 if f6 <= 2
        else -4) if f6 <= 8 else 5)) if f8 <= 0 else 8) if f15 <= 4 else ((2 if f16 <= 42 else -3) if f38 <= 1 else
        -5)
    )
    score += (
        (((((0 if f1 <= 362 else -2) if f49 <= -1 else -4) if f28 <= 2 else ((8 if f50 <= -12 else -3) if f5 <= 8
        else -12)) if f35 <= 0 else ((1 if f31 <= 3 else -8) if f6 <= 9 else (2 if f42 <= 5 else 9))) if f4 <= 0
        else (((-1 if f47 <= 50 else 4) if f20 <= 3 else 6) if f26 <= 0 else (-6 if f6 <= 5 else 3))) if f31 <= 5
        else -7
    )
    score += (
        ((-1 if f42 <= 1 else ((4 if f32 <= -4 else (-4 if f6 <= 9 else 2)) if f42 <= 23 else -7)) if f16 <= 45 else
        ((((((3 if f44 <= 59 else -6) if f42 <= 8 else 10) if f34 <= 37 else -2) if f22 <= 0 else (-2 if f37 <= 14
        else 11)) if f15 <= 4 else -5) if f29 <= 3 else ((-4 if f53 <= 0 else 7) if f44 <= 76 else 14))) if f31 <= 5
        else -7
    )
    score += (
        ((((((((-1 if f41 <= 357 else 6) if f10 <= 255 else -6) if f28 <= 1 else 8) if f5 <= 0 else (-5 if f23 <= 0
        else (-3 if f39 <= 0 else (-2 if f37 <= 8 else (((-2 if f18 <= 0 else 4) if f25 <= 11 else 13) if f5 <= 11
        else -3))))) if f13 <= 3 else -9) if f9 <= 4 else 4) if f17 <= 35 else -2) if f7 <= 1 else 8) if f33 <= -1
        else 8
    )
    score += (
        (((((0 if f39 <= 441 else (-3 if f37 <= 25 else 3)) if f51 <= 31 else -4) if f22 <= 0 else (-4 if f6 <= 9
        else 7)) if f30 <= 80 else ((-1 if f40 <= 0 else (-1 if f41 <= 38 else 6)) if f13 <= 1 else -7)) if f4 <= 0
        else ((2 if f39 <= 212 else (0 if f37 <= 9 else 7)) if f27 <= 0 else (-1 if f37 <= 48 else 12))) if f31 <= 5
        else -7
    )
    score += (
        (((((-2 if f0 <= 113 else 3) if f41 <= 357 else 5) if f10 <= 255 else -5) if f5 <= 0 else ((1 if f41 <= 191
        else ((((2 if f5 <= 3 else 8) if f51 <= 82 else -4) if f18 <= 2 else (17 if f18 <= 6 else 3)) if f40 <= 4
        else -2)) if f27 <= 0 else -1)) if f43 <= 1 else ((9 if f13 <= 1 else -2) if f20 <= 23 else -9)) if f13 <= 3
        else -8
    )
    score += (
        (((((2 if f30 <= 32 else -3) if f55 <= 0 else 2) if f37 <= 13 else (-2 if f44 <= 20 else (3 if f44 <= 72
        else (-4 if f42 <= 8 else 4)))) if f38 <= 1 else (((-1 if f29 <= 3 else (14 if f30 <= 19 else -2)) if f30 <=
        37 else -4) if f30 <= 67 else (-3 if f37 <= 24 else 4))) if f33 <= -1 else (9 if f1 <= 808 else -4)) if f7
        <= 1 else 7
    )
    score += (
        (((((((2 if f37 <= 16 else -5) if f41 <= 191 else 6) if f10 <= 70 else -2) if f35 <= 0 else (1 if f37 <= 26
        else 13)) if f28 <= 2 else 8) if f5 <= 1 else ((0 if f39 <= 288 else ((-3 if f37 <= 7 else 5) if f16 <= 65
        else -1)) if f22 <= 0 else 9)) if f27 <= 1 else -3) if f15 <= 4 else ((-1 if f21 <= 0 else 8) if f38 <= 1
        else -5)
    )
    score += (
        (((((-3 if f39 <= 106 else 0) if f24 <= 0 else 3) if f33 <= -1 else 8) if f20 <= 5 else ((7 if f11 <= 0 else
        (5 if f24 <= 0 else -5)) if f17 <= 37 else -2)) if f20 <= 23 else -10) if f16 <= 44 else ((((5 if f0 <= 0
        else -4) if f24 <= 0 else 0) if f0 <= 154 else 1) if f29 <= 3 else ((-5 if f53 <= 0 else 5) if f44 <= 71
        else 12))
    )
    score += (
        (((-2 if f28 <= 2 else (11 if f14 <= 2 else -7)) if f45 <= 3 else ((((6 if f30 <= 24 else (2 if f31 <= 3
        else -2)) if f30 <= 71 else (1 if f17 <= 17 else (-4 if f18 <= 0 else 9))) if f4 <= 1 else 6) if f17 <= 34
        else -2)) if f36 <= 47 else (-2 if f6 <= 8 else ((10 if f0 <= 149 else 2) if f18 <= 7 else -1))) if f31 <= 5
        else -6
    )
    score += (
        (((-6 if f53 <= 0 else 0) if f6 <= 9 else (-1 if f48 <= -35 else ((6 if f1 <= 480 else 0) if f48 <= -8 else
        ((-3 if f23 <= 36 else 1) if f36 <= 24 else 5)))) if f20 <= 23 else -8) if f16 <= 45 else ((-1 if f15 <= 4
        else -4) if f36 <= 47 else (11 if f34 <= 45 else (-5 if f1 <= 410 else (1 if f29 <= 3 else (17 if f14 <= 3
        else -6)))))
    )
    score += (
        ((-1 if f15 <= 4 else -5) if f47 <= 5 else (((0 if f36 <= 47 else 10) if f4 <= 0 else 7) if f32 <= -20 else
        (((0 if f15 <= 3 else -4) if f46 <= 68 else 3) if f44 <= 44 else (20 if f46 <= 16 else ((4 if f44 <= 59 else
        (-1 if f4 <= 1 else (-1 if f32 <= -6 else 10))) if f51 <= 93 else -4))))) if f40 <= 2 else (-4 if f19 <= 0
        else -1)
    )
    score += (
        (((((-5 if f30 <= 0 else (3 if f31 <= 1 else (1 if f23 <= 85 else ((0 if f31 <= 3 else -6) if f37 <= 11 else
        0)))) if f4 <= 2 else (9 if f36 <= 19 else -2)) if f49 <= -1 else (-3 if f30 <= 84 else (-2 if f37 <= 25
        else 6))) if f45 <= 5 else 5) if f36 <= 47 else ((9 if f46 <= 78 else -2) if f27 <= 0 else 2)) if f31 <= 5
        else -7
    )
    score += (
        ((4 if f10 <= 30 else (((((0 if f51 <= 90 else (-6 if f42 <= 5 else 1)) if f10 <= 425 else -4) if f40 <= 4
        else -4) if f42 <= 21 else 9) if f4 <= 1 else (((3 if f4 <= 2 else 10) if f27 <= 1 else 0) if f14 <= 4 else
        -8))) if f24 <= 0 else (13 if f30 <= 19 else (3 if f39 <= 1749 else -5))) if f2 <= 0 else (-1 if f27 <= 0
        else -5)
    )
    score += (
        (((-3 if f53 <= 0 else (7 if f53 <= 1 else (((-10 if f32 <= -51 else -1) if f5 <= 4 else 2) if f2 <= 0 else
        (-4 if f3 <= 12 else ((18 if f27 <= 0 else -4) if f2 <= 8 else -2))))) if f9 <= 2 else (((0 if f5 <= 0 else
        5) if f50 <= -4 else -3) if f17 <= 36 else -1)) if f43 <= 3 else (-9 if f17 <= 4 else 9)) if f13 <= 3 else
        -8
    )
    score += (
        ((((((-3 if f23 <= 0 else (((3 if f18 <= 3 else 13) if f18 <= 4 else 0) if f10 <= 460 else -2)) if f38 <= 1
        else -1) if f23 <= 553 else (-9 if f28 <= 1 else 9)) if f17 <= 30 else (-4 if f37 <= 13 else ((-4 if f42 <=
        12 else 9) if f41 <= 148 else (2 if f42 <= 6 else -3)))) if f7 <= 1 else 6) if f45 <= 5 else 4) if f31 <= 5
        else -6
    )
    score += (
        (((((((0 if f31 <= 4 else -4) if f32 <= 61 else 14) if f0 <= 154 else (5 if f23 <= 250 else -5)) if f5 <= 2
        else ((2 if f9 <= 2 else 8) if f25 <= 3 else (2 if f0 <= 101 else -3))) if f40 <= 2 else -2) if f43 <= 1
        else ((1 if f31 <= 2 else 10) if f13 <= 1 else -5)) if f31 <= 5 else (9 if f34 <= 61 else -7)) if f13 <= 3
        else -8
    )
    score += (
        (((3 if f40 <= 2 else -4) if f6 <= 3 else -4) if f31 <= 3 else -6) if f6 <= 8 else (((((-1 if f45 <= 3 else
        (-3 if f37 <= 8 else 2)) if f29 <= 1 else ((7 if f5 <= 11 else -7) if f14 <= 1 else (-5 if f24 <= 3 else (11
        if f0 <= 86 else -5)))) if f4 <= 1 else (5 if f6 <= 10 else -9)) if f27 <= 1 else -2) if f33 <= -1 else 7)
    )
    if not -250 < score < 250:
        return score
    score += (
        ((((3 if f6 <= 3 else -4) if f17 <= 30 else -5) if f6 <= 8 else ((-2 if f39 <= 0 else (6 if f46 <= 16 else
        ((1 if f17 <= 19 else -7) if f23 <= 0 else (1 if f17 <= 61 else (11 if f34 <= 28 else -9))))) if f35 <= 1
        else ((16 if f34 <= 70 else 2) if f5 <= 3 else (5 if f1 <= 632 else -5)))) if f45 <= 5 else 3) if f13 <= 3
        else -8
    )
    score += (
        ((((1 if f2 <= 0 else -4) if f10 <= 287 else -3) if f45 <= 4 else ((3 if f42 <= 23 else -9) if f10 <= 499
        else -7)) if f4 <= 0 else (((-7 if f10 <= 30 else 1) if f55 <= 0 else 5) if f42 <= 3 else (6 if f14 <= 2
        else -2))) if f16 <= 46 else ((((-6 if f39 <= 106 else -3) if f30 <= 97 else 5) if f0 <= 154 else 1) if f36
        <= 47 else 2)
    )
    score += (
        ((((0 if f11 <= 0 else (-6 if f9 <= 5 else 9)) if f18 <= 2 else (9 if f18 <= 4 else (1 if f40 <= 9 else
        -3))) if f36 <= 24 else (((8 if f26 <= 0 else -4) if f11 <= 0 else -4) if f18 <= 4 else -2)) if f27 <= 0
        else (((-2 if f11 <= 3 else 4) if f37 <= 50 else (-4 if f36 <= 15 else 13)) if f2 <= 0 else -5)) if f7 <= 1
        else 6
    )
    score += (
        (((7 if f34 <= 28 else -1) if f17 <= 17 else ((-4 if f24 <= 1 else 1) if f18 <= 10 else 9)) if f6 <= 8 else
        ((1 if f16 <= 33 else (4 if f10 <= 26 else -1)) if f36 <= 24 else (10 if f34 <= 45 else ((((4 if f29 <= 4
        else 17) if f14 <= 2 else -5) if f18 <= 6 else -2) if f2 <= 2 else -3)))) if f15 <= 5 else (-5 if f4 <= 2
        else 4)
    )
    score += (
        ((((((3 if f48 <= 13 else 15) if f30 <= 35 else -3) if f5 <= 0 else (((-3 if f3 <= 1 else 3) if f30 <= 55
        else 4) if f16 <= 72 else (6 if f30 <= 19 else -3))) if f11 <= 0 else -6) if f18 <= 2 else ((17 if f30 <= 54
        else 5) if f18 <= 4 else 2)) if f40 <= 2 else -1) if f15 <= 4 else ((0 if f18 <= 4 else -6) if f52 <= -1
        else -4)
    )
    score += (
        (((((-1 if f4 <= 2 else 4) if f30 <= 80 else 2) if f24 <= 1 else (13 if f23 <= 21 else ((-1 if f37 <= 7 else
        ((5 if f31 <= 2 else -3) if f10 <= 105 else 7)) if f25 <= 2 else (4 if f3 <= 1 else -4)))) if f23 <= 553
        else -6) if f28 <= 1 else ((2 if f20 <= 5 else 11) if f48 <= -1 else (10 if f23 <= 27 else -3))) if f20 <=
        23 else -8
    )
    score += (
        ((((((((3 if f24 <= 3 else -2) if f0 <= 32 else (-5 if f1 <= 140 else 0)) if f44 <= 94 else (9 if f46 <= 16
        else -5)) if f22 <= 0 else 5) if f12 <= 0 else -4) if f20 <= 21 else 9) if f9 <= 4 else 3) if f27 <= 1 else
        (((0 if f14 <= 1 else -7) if f1 <= 463 else (-3 if f46 <= 47 else 11)) if f1 <= 541 else -5)) if f20 <= 23
        else -7
    )
    score += (
        ((((-6 if f53 <= 0 else 0) if f6 <= 9 else (((3 if f34 <= 43 else -1) if f24 <= 0 else (5 if f46 <= 78 else
        -2)) if f20 <= 5 else (0 if f42 <= 3 else 5))) if f20 <= 23 else -8) if f16 <= 45 else (((-1 if f16 <= 76
        else (4 if f16 <= 98 else -3)) if f22 <= 0 else (0 if f24 <= 0 else 8)) if f46 <= 72 else -5)) if f13 <= 3
        else -8
    )
    score += (
        (((((-7 if f32 <= -51 else ((((((0 if f32 <= 2 else (8 if f12 <= 0 else -10)) if f14 <= 1 else -5) if f0 <=
        20 else -1) if f21 <= 0 else 6) if f43 <= 3 else 8) if f24 <= 0 else ((-10 if f55 <= 6 else 8) if f17 <= 4
        else 2))) if f4 <= 2 else 6) if f27 <= 1 else -2) if f13 <= 3 else -7) if f17 <= 59 else -4) if f32 <= 61
        else 11
    )
    score += (
        (-4 if f53 <= 0 else (((10 if f9 <= 3 else -4) if f30 <= 12 else ((((8 if f1 <= 377 else -1) if f30 <= 35
        else -2) if f30 <= 80 else (3 if f24 <= 3 else -2)) if f4 <= 0 else (-2 if f37 <= 10 else (-2 if f44 <= 13
        else 4)))) if f44 <= 94 else -4)) if f36 <= 24 else (11 if f34 <= 31 else ((1 if f24 <= 2 else 6) if f2 <= 2
        else -3))
    )
    score += (
        ((((-3 if f54 <= 0 else 2) if f42 <= 7 else 6) if f0 <= 26 else (-3 if f44 <= 0 else (((1 if f32 <= -7 else
        9) if f23 <= 21 else (((2 if f23 <= 81 else 0) if f44 <= 72 else -3) if f51 <= 93 else (0 if f15 <= 3 else
        -5))) if f44 <= 97 else (0 if f48 <= -9 else -7)))) if f22 <= 0 else (0 if f5 <= 2 else 8)) if f23 <= 553
        else -5
    )
    score += (
        (((((2 if f31 <= 1 else -2) if f41 <= 206 else (-2 if f23 <= 36 else (1 if f5 <= 3 else 5))) if f34 <= 93
        else 8) if f31 <= 3 else (-5 if f6 <= 9 else -1)) if f36 <= 47 else ((8 if f6 <= 2 else -4) if f6 <= 8 else
        (-2 if f1 <= 96 else (7 if f27 <= 1 else (-2 if f29 <= 3 else 10))))) if f31 <= 5 else (4 if f34 <= 68 else
        -8)
    )
    score += (
        ((((((-3 if f30 <= 0 else ((1 if f48 <= -2 else (-3 if f32 <= -12 else 8)) if f30 <= 32 else ((1 if f48 <=
        15 else -3) if f51 <= 96 else (2 if f0 <= 36 else -5)))) if f33 <= -1 else 8) if f23 <= 553 else -4) if f12
        <= 0 else -6) if f45 <= 5 else (4 if f0 <= 310 else -8)) if f10 <= 460 else (6 if f30 <= 19 else -4)) if f13
        <= 3 else -7
    )
    score += (
        ((((-4 if f1 <= 106 else (((((9 if f44 <= 53 else 0) if f1 <= 691 else -1) if f34 <= 37 else -1) if f30 <=
        71 else 3) if f29 <= 2 else (-3 if f6 <= 3 else (-3 if f34 <= 37 else 8)))) if f18 <= 2 else (3 if f44 <= 44
        else 12)) if f18 <= 5 else (-3 if f47 <= 81 else 3)) if f11 <= 0 else (1 if f1 <= 0 else -5)) if f31 <= 5
        else -5
    )
    score += (
        ((((-1 if f36 <= 6 else 7) if f34 <= 43 else -3) if f24 <= 0 else (2 if f46 <= 80 else -5)) if f45 <= 3 else
        (((-6 if f18 <= 2 else 2) if f32 <= 19 else 6) if f37 <= 7 else ((2 if f24 <= 10 else -8) if f15 <= 4 else
        (((7 if f41 <= 95 else 0) if f18 <= 5 else -6) if f32 <= 1 else -5)))) if f7 <= 1 else (-3 if f34 <= 37 else
        8)
    )
    score += (
        (((0 if f17 <= 28 else -3) if f37 <= 11 else (((5 if f16 <= 18 else -2) if f5 <= 0 else (-8 if f17 <= 4 else
        (3 if f17 <= 71 else -7))) if f18 <= 4 else -1)) if f2 <= 0 else (((-3 if f24 <= 1 else (0 if f16 <= 80 else
        (-4 if f32 <= -7 else 17))) if f3 <= 13 else 6) if f25 <= 8 else -8)) if f51 <= 96 else (1 if f10 <= 77 else
        -4)
    )
    score += (
        ((((-3 if f37 <= 7 else 14) if f39 <= 235 else -5) if f6 <= 2 else (((-1 if f47 <= 98 else -6) if f55 <= 1
        else 1) if f42 <= 6 else ((6 if f41 <= 107 else -2) if f23 <= 81 else 0))) if f41 <= 213 else (-1 if f37 <=
        8 else ((9 if f54 <= -1 else 2) if f12 <= 0 else -6))) if f27 <= 0 else (-2 if f20 <= 6 else (8 if f3 <= 1
        else -2))
    )
    score += (
        ((((10 if f39 <= 173 else -1) if f6 <= 2 else (-3 if f55 <= 1 else 1)) if f6 <= 8 else ((((-9 if f1 <= 151
        else -1) if f18 <= 0 else 0) if f43 <= 1 else (12 if f5 <= 0 else ((5 if f14 <= 4 else -5) if f37 <= 44 else
        -4))) if f22 <= 0 else 5)) if f45 <= 5 else (1 if f37 <= 20 else 6)) if f15 <= 5 else (-1 if f49 <= -1 else
        -7)
    )
    score += (
        ((((1 if f30 <= 46 else (((1 if f4 <= 0 else 5) if f31 <= 3 else ((-3 if f29 <= 2 else (14 if f5 <= 1 else
        -1)) if f17 <= 25 else 7)) if f17 <= 26 else (-3 if f37 <= 35 else (-7 if f30 <= 54 else 9)))) if f30 <= 80
        else (-1 if f17 <= 17 else (4 if f17 <= 55 else -4))) if f23 <= 553 else -4) if f7 <= 1 else 6) if f31 <= 5
        else -5
    )
    score += (
        (((((4 if f10 <= 50 else -4) if f37 <= 5 else ((14 if f39 <= 199 else -1) if f6 <= 2 else (0 if f35 <= 0
        else (((-1 if f39 <= 151 else 4) if f5 <= 8 else -2) if f42 <= 12 else 10)))) if f38 <= 2 else -4) if f27 <=
        1 else -2) if f23 <= 553 else -5) if f26 <= 0 else (-6 if f6 <= 3 else (5 if f10 <= 99 else (3 if f23 <= 68
        else -4)))
    )
    if not -250 < score < 250:
        return score
    score += (
        (((((4 if f37 <= 34 else (-9 if f46 <= 82 else 2)) if f10 <= 26 else ((-6 if f23 <= 40 else -1) if f10 <=
        146 else (2 if f23 <= 81 else ((-1 if f46 <= 66 else 4) if f10 <= 460 else -5)))) if f4 <= 0 else 3) if f27
        <= 0 else (((-1 if f37 <= 17 else 4) if f2 <= 0 else -4) if f10 <= 311 else -4)) if f32 <= 61 else 10) if
        f23 <= 202 else -2
    )
    score += (
        (((-4 if f52 <= 2 else (10 if f13 <= 1 else -5)) if f17 <= 26 else -6) if f53 <= 0 else (4 if f53 <= 1 else
        (0 if f52 <= 1 else -2))) if f36 <= 24 else ((5 if f31 <= 2 else ((6 if f17 <= 18 else (((3 if f16 <= 44
        else -1) if f29 <= 4 else 10) if f14 <= 2 else -4)) if f51 <= 96 else -4)) if f31 <= 5 else (4 if f36 <= 36
        else -6))
    )
    score += (
        (((-5 if f32 <= -51 else ((((7 if f1 <= 845 else (-2 if f32 <= -7 else 5)) if f44 <= 94 else -3) if f25 <= 3
        else -1) if f30 <= 35 else 0)) if f15 <= 4 else ((5 if f32 <= -36 else (-4 if f3 <= 1 else (1 if f18 <= 5
        else -5))) if f44 <= 88 else (-9 if f26 <= 0 else 8))) if f42 <= 21 else (13 if f3 <= 1 else 0)) if f20 <=
        23 else -6
    )
    score += (
        ((((1 if f16 <= 29 else ((0 if f48 <= 1 else (10 if f37 <= 18 else 0)) if f30 <= 35 else -1)) if f44 <= 72
        else (-2 if f14 <= 5 else 9)) if f29 <= 2 else (((5 if f37 <= 34 else -9) if f17 <= 10 else (10 if f17 <= 26
        else (-8 if f16 <= 21 else 6))) if f14 <= 2 else (-9 if f46 <= 82 else 3))) if f8 <= 2 else 5) if f31 <= 5
        else -5
    )
    score += (
        ((3 if f44 <= 67 else -5) if f17 <= 18 else -3) if f6 <= 8 else (((4 if f15 <= 0 else -2) if f1 <= 140 else
        (((1 if f20 <= 3 else ((4 if f23 <= 106 else 14) if f16 <= 69 else 0)) if f10 <= 152 else ((-3 if f16 <= 0
        else (6 if f44 <= 52 else 0)) if f16 <= 33 else -1)) if f11 <= 0 else -4)) if f33 <= -1 else (9 if f1 <= 808
        else -7))
    )
    score += (
        ((-1 if f6 <= 8 else (((((((-1 if f21 <= 0 else 5) if f14 <= 1 else 5) if f25 <= 4 else (7 if f41 <= 43 else
        1)) if f32 <= 3 else ((2 if f32 <= 15 else -1) if f30 <= 82 else 5)) if f43 <= 1 else (8 if f17 <= 16 else
        (7 if f53 <= 6 else -3))) if f20 <= 23 else -6) if f14 <= 3 else -4)) if f17 <= 75 else -7) if f32 <= 61
        else 9
    )
    score += (
        (((-3 if f53 <= 0 else ((0 if f44 <= 47 else (((15 if f39 <= 140 else (0 if f41 <= 264 else 10)) if f47 <=
        39 else (2 if f44 <= 61 else -7)) if f39 <= 441 else (-2 if f5 <= 3 else 4))) if f44 <= 63 else -2)) if f36
        <= 38 else (((-8 if f47 <= 88 else 3) if f1 <= 96 else 5) if f0 <= 126 else -2)) if f31 <= 5 else -5) if f7
        <= 1 else 5
    )
    score += (
        (((-1 if f40 <= 0 else (3 if f40 <= 1 else 0)) if f34 <= 45 else (-4 if f37 <= 5 else (1 if f16 <= 46 else
        ((-5 if f42 <= 27 else 10) if f3 <= 1 else (-2 if f34 <= 69 else (3 if f37 <= 29 else -3)))))) if f22 <= 0
        else ((((-2 if f3 <= 8 else 8) if f41 <= 235 else 10) if f12 <= 0 else -8) if f5 <= 2 else 8)) if f13 <= 3
        else -6
    )
    score += (
        (((((((-3 if f37 <= 39 else 4) if f24 <= 0 else (-2 if f55 <= 0 else 4)) if f45 <= 2 else (0 if f4 <= 2 else
        5)) if f39 <= 1749 else -3) if f43 <= 1 else ((10 if f17 <= 16 else (4 if f13 <= 1 else -8)) if f48 <= 9
        else -6)) if f20 <= 23 else -6) if f22 <= 0 else 4) if f12 <= 0 else ((4 if f39 <= -1 else -7) if f45 <= 5
        else 7)
    )
    score += (
        (((((((-4 if f6 <= 9 else 4) if f16 <= 31 else -3) if f53 <= 0 else (1 if f19 <= 4 else -2)) if f44 <= 72
        else (-3 if f25 <= 9 else (-5 if f35 <= 0 else 6))) if f10 <= 460 else -3) if f13 <= 1 else (2 if f10 <= 287
        else 16)) if f28 <= 1 else (((9 if f16 <= 98 else -4) if f5 <= 8 else -5) if f13 <= 1 else -6)) if f13 <= 3
        else -7
    )
    score += (
        (((((-9 if f5 <= 4 else 2) if f32 <= -51 else ((0 if f32 <= -8 else 3) if f30 <= 35 else ((0 if f30 <= 51
        else -5) if f30 <= 55 else (-2 if f17 <= 11 else (2 if f0 <= 98 else -2))))) if f8 <= 0 else 5) if f15 <= 4
        else ((5 if f17 <= 11 else -1) if f51 <= -1 else -4)) if f17 <= 68 else -5) if f32 <= 61 else (-1 if f9 <= 0
        else 15)
    )
    score += (
        (((0 if f24 <= 0 else 1) if f50 <= -10 else ((((-1 if f37 <= 23 else 7) if f16 <= 23 else -4) if f4 <= 1
        else (-4 if f37 <= 15 else (1 if f24 <= 2 else 12))) if f37 <= 30 else ((1 if f30 <= 43 else -6) if f30 <=
        57 else (-4 if f17 <= 16 else 8)))) if f36 <= 68 else (7 if f0 <= 135 else -1)) if f27 <= 2 else (-5 if f29
        <= 4 else 6)
    )
    score += (
        (((((((-2 if f48 <= -54 else (5 if f0 <= 78 else 0)) if f48 <= -8 else -1) if f17 <= 35 else (1 if f0 <= 32
        else -4)) if f4 <= 2 else 4) if f35 <= 1 else (6 if f23 <= 59 else (7 if f5 <= 3 else -1))) if f0 <= 154
        else ((15 if f0 <= 165 else (0 if f42 <= 4 else 8)) if f39 <= 117 else 0)) if f45 <= 5 else 3) if f23 <= 212
        else -2
    )
    score += (
        ((((4 if f40 <= 3 else -2) if f34 <= 92 else 10) if f30 <= 19 else -1) if f9 <= 2 else ((((((11 if f54 <= 0
        else 4) if f18 <= 9 else (5 if f3 <= 1 else -5)) if f34 <= 81 else (-4 if f30 <= 68 else 5)) if f44 <= 54
        else 1) if f37 <= 46 else -3) if f17 <= 36 else -1)) if f15 <= 5 else ((0 if f34 <= 45 else -7) if f20 <= 2
        else 0)
    )
    score += (
        (((0 if f3 <= 14 else (((((16 if f48 <= 8 else -2) if f36 <= 27 else -2) if f3 <= 22 else 1) if f23 <= 148
        else (-7 if f3 <= 26 else 7)) if f47 <= 25 else -1)) if f26 <= 0 else (((-5 if f30 <= 12 else 6) if f5 <= 7
        else 12) if f30 <= 24 else (-6 if f6 <= 3 else (6 if f6 <= 9 else -2)))) if f7 <= 1 else 5) if f23 <= 553
        else -4
    )
    score += (
        ((((2 if f30 <= 32 else -2) if f41 <= 213 else ((2 if f41 <= 297 else (-6 if f41 <= 315 else ((-2 if f24 <=
        2 else 6) if f30 <= 63 else (5 if f16 <= 45 else -6)))) if f30 <= 89 else 6)) if f36 <= 24 else ((2 if f18
        <= 6 else (-6 if f47 <= 96 else 5)) if f32 <= 13 else 6)) if f2 <= 0 else (0 if f25 <= 8 else -8)) if f32 <=
        61 else 8
    )
    score += (
        (((((((-1 if f0 <= 113 else 2) if f36 <= 24 else 3) if f11 <= 0 else -4) if f18 <= 2 else ((10 if f47 <= 90
        else -5) if f18 <= 4 else 1)) if f15 <= 4 else (-3 if f28 <= 1 else 5)) if f4 <= 0 else ((0 if f44 <= 39
        else (5 if f44 <= 94 else -2)) if f27 <= 0 else (1 if f2 <= 2 else -5))) if f27 <= 2 else -3) if f23 <= 223
        else -2
    )
    score += (
        ((-7 if f9 <= 1 else 2) if f32 <= -51 else ((-1 if f47 <= 25 else (13 if f47 <= 47 else 4)) if f34 <= 17
        else (((11 if f39 <= 235 else -4) if f6 <= 1 else 0) if f48 <= 23 else (((-5 if f32 <= 6 else 3) if f4 <= 1
        else 7) if f47 <= 62 else (-10 if f39 <= 186 else (-6 if f47 <= 83 else 3)))))) if f15 <= 6 else (2 if f34
        <= 52 else -8)
    )
    score += (
        (((((((15 if f34 <= 47 else -2) if f18 <= 0 else -2) if f23 <= 143 else 2) if f28 <= 2 else 6) if f5 <= 9
        else (-4 if f47 <= 10 else (7 if f19 <= 8 else -4))) if f45 <= 3 else ((((4 if f23 <= 27 else -6) if f46 <=
        57 else 0) if f52 <= 2 else 4) if f53 <= 0 else 1)) if f2 <= 0 else (-1 if f5 <= 6 else -4)) if f23 <= 223
        else -2
    )
    score += (
        ((((-2 if f1 <= 140 else (-1 if f37 <= 11 else (((2 if f9 <= 11 else -5) if f51 <= 98 else -3) if f24 <= 0
        else (9 if f23 <= 74 else (6 if f1 <= 410 else 0))))) if f11 <= 0 else ((-2 if f54 <= 0 else 3) if f1 <= 0
        else -5)) if f13 <= 3 else -6) if f21 <= 0 else (6 if f1 <= 1384 else -4)) if f21 <= 2 else (3 if f37 <= 7
        else -7)
    )
    if not -250 < score < 250:
        return score
    score += (
        ((((-2 if f1 <= 151 else 0) if f30 <= 80 else (-2 if f34 <= 34 else (4 if f16 <= 57 else -5))) if f14 <= 1
        else ((-4 if f24 <= 3 else 5) if f1 <= 174 else 4)) if f14 <= 6 else -7) if f27 <= 1 else (((-3 if f37 <= 29
        else (-3 if f5 <= 7 else 10)) if f1 <= 463 else (-2 if f39 <= 441 else 10)) if f1 <= 541 else (-6 if f16 <=
        82 else 5))
    )
    score += (
        ((((-1 if f20 <= 7 else (7 if f15 <= 2 else -1)) if f32 <= -2 else (2 if f3 <= 10 else (12 if f32 <= 8 else
        (-4 if f16 <= 68 else 9)))) if f15 <= 3 else ((((-4 if f4 <= 0 else 1) if f45 <= 4 else (-3 if f32 <= -10
        else 5)) if f16 <= 42 else -5) if f3 <= 1 else (1 if f32 <= 15 else -5))) if f4 <= 3 else 6) if f40 <= 3
        else -1
    )
    score += (
        (((-3 if f44 <= 0 else 1) if f44 <= 59 else (8 if f40 <= 0 else -2)) if f29 <= 3 else 4) if f24 <= 0 else
        ((((1 if f48 <= 11 else -10) if f17 <= 16 else 6) if f24 <= 4 else ((-2 if f19 <= 2 else 5) if f20 <= 6 else
        5)) if f11 <= 0 else ((5 if f44 <= 23 else (12 if f23 <= 14 else -4)) if f20 <= 5 else (-9 if f25 <= 7 else
        2)))
    )
    score += (
        (((((((-9 if f5 <= 4 else -1) if f24 <= 4 else 3) if f32 <= -15 else (2 if f5 <= 3 else -5)) if f44 <= 13
        else (((1 if f23 <= 158 else -2) if f37 <= 25 else 2) if f12 <= 0 else -4)) if f39 <= 2299 else -4) if f34
        <= 79 else -1) if f34 <= 93 else ((6 if f1 <= 347 else 1) if f17 <= 40 else (3 if f44 <= 42 else -6))) if
        f13 <= 3 else -6
    )
    score += (
        ((((((6 if f12 <= 0 else -5) if f0 <= 32 else -1) if f23 <= 192 else -6) if f15 <= 1 else ((3 if f23 <= 435
        else (17 if f30 <= 92 else -4)) if f46 <= 49 else (-1 if f22 <= 0 else 7))) if f15 <= 3 else ((-5 if f48 <=
        -30 else (-1 if f48 <= 15 else -5)) if f0 <= 194 else 4)) if f4 <= 0 else 2) if f27 <= 0 else (-1 if f30 <=
        94 else 4)
    )
    score += (
        ((((3 if f34 <= 88 else -6) if f48 <= -1 else (8 if f46 <= 32 else (-8 if f17 <= 16 else (-4 if f46 <= 92
        else 8)))) if f41 <= 191 else 6) if f10 <= 26 else (((0 if f14 <= 3 else -7) if f44 <= 59 else -2) if f4 <=
        0 else (-1 if f44 <= 39 else (1 if f34 <= 86 else (7 if f17 <= 52 else -1))))) if f31 <= 5 else (5 if f34 <=
        68 else -7)
    )
    score += (
        (((0 if f36 <= 73 else 6) if f27 <= 0 else ((-4 if f36 <= 24 else ((2 if f17 <= 17 else -6) if f17 <= 25
        else ((1 if f1 <= 881 else (14 if f27 <= 1 else -1)) if f1 <= 1025 else -4))) if f47 <= 54 else ((-3 if f17
        <= 31 else 14) if f47 <= 55 else (-1 if f20 <= 7 else (9 if f25 <= 23 else -5))))) if f20 <= 23 else -5) if
        f7 <= 1 else 4
    )
    score += (
        (((-3 if f10 <= 8 else 9) if f46 <= 68 else (-3 if f51 <= 96 else 9)) if f10 <= 26 else ((-6 if f30 <= 57
        else (1 if f17 <= 41 else -6)) if f1 <= 140 else ((1 if f20 <= 6 else ((4 if f0 <= 116 else 13) if f25 <= 7
        else -3)) if f10 <= 189 else (0 if f51 <= 98 else -4)))) if f11 <= 0 else ((0 if f25 <= 6 else 7) if f0 <= 0
        else -5)
    )
    score += (
        ((-1 if f41 <= 183 else ((6 if f44 <= 90 else -2) if f10 <= 50 else ((((4 if f0 <= 32 else -3) if f0 <= 397
        else 11) if f5 <= 0 else (((6 if f11 <= 0 else -6) if f0 <= 61 else 2) if f26 <= 0 else (-5 if f5 <= 9 else
        4))) if f40 <= 3 else -4))) if f25 <= 12 else (11 if f10 <= 70 else 0)) if f5 <= 13 else (-8 if f41 <= 54
        else -1)
    )
    score += (
        (((((0 if f41 <= 408 else ((5 if f10 <= 262 else 0) if f25 <= 8 else -4)) if f10 <= 460 else ((((4 if f3 <=
        3 else -4) if f24 <= 1 else -9) if f41 <= 281 else (-6 if f32 <= 26 else 4)) if f24 <= 3 else (-5 if f41 <=
        29 else (9 if f39 <= 1596 else -4)))) if f42 <= 21 else 7) if f20 <= 23 else -6) if f7 <= 1 else 5) if f32
        <= 61 else 8
    )
    score += (
        ((-4 if f32 <= -51 else ((5 if f47 <= 60 else ((6 if f15 <= 0 else -3) if f50 <= 2 else 10)) if f10 <= 15
        else ((0 if f18 <= 2 else ((-3 if f10 <= 77 else 10) if f18 <= 4 else (-3 if f32 <= -6 else 3))) if f40 <= 2
        else (2 if f46 <= 24 else (0 if f18 <= 1 else -4))))) if f36 <= 86 else 4) if f15 <= 6 else (2 if f25 <= 0
        else -7)
    )
    score += (
        (((0 if f15 <= 4 else (-2 if f14 <= 1 else 2)) if f36 <= 86 else (9 if f31 <= 4 else -4)) if f27 <= 1 else
        (-5 if f32 <= -5 else ((-5 if f41 <= 315 else 2) if f36 <= 27 else (((9 if f32 <= -4 else -1) if f42 <= 3
        else -7) if f37 <= 18 else ((10 if f19 <= 4 else -2) if f14 <= 1 else -1))))) if f32 <= 61 else (0 if f9 <=
        0 else 12)
    )
    score += (
        (((-1 if f20 <= 2 else (0 if f23 <= 106 else (0 if f19 <= 1 else (6 if f19 <= 4 else 0)))) if f14 <= 6 else
        -7) if f16 <= 80 else (-3 if f32 <= -7 else (-3 if f1 <= 410 else ((-2 if f40 <= -1 else (15 if f4 <= 0 else
        4)) if f55 <= 0 else 3)))) if f16 <= 98 else (((10 if f20 <= 3 else -2) if f41 <= 107 else -3) if f23 <= 93
        else -5)
    )
    score += (
        (((((0 if f7 <= 0 else -2) if f13 <= 1 else (0 if f17 <= 41 else 15)) if f43 <= 1 else (0 if f46 <= 49 else
        8)) if f28 <= 1 else ((((4 if f50 <= -12 else -7) if f3 <= 1 else (-2 if f20 <= 2 else 8)) if f31 <= 4 else
        14) if f14 <= 1 else (-6 if f3 <= 3 else 4))) if f31 <= 5 else (5 if f34 <= 68 else -6)) if f13 <= 3 else -6
    )
    score += (
        ((0 if f28 <= 1 else ((7 if f48 <= 9 else -4) if f13 <= 1 else -6)) if f9 <= 2 else (((4 if f50 <= -19 else
        (-4 if f48 <= 0 else 4)) if f18 <= 9 else ((3 if f15 <= 1 else -8) if f47 <= 66 else 3)) if f25 <= 3 else (4
        if f10 <= 44 else ((2 if f48 <= -18 else -8) if f10 <= 181 else 0)))) if f27 <= 2 else (6 if f10 <= 39 else
        -4)
    )
    score += (
        ((3 if f10 <= 22 else ((((-1 if f29 <= 2 else -7) if f41 <= 81 else ((5 if f10 <= 44 else 0) if f22 <= 0
        else 6)) if f12 <= 0 else -5) if f23 <= 553 else -6)) if f34 <= 93 else (8 if f41 <= 306 else -3)) if f31 <=
        3 else (-1 if f39 <= 810 else ((((0 if f34 <= 62 else 14) if f34 <= 81 else 0) if f10 <= 329 else -3) if f39
        <= 981 else 0))
    )
    score += (
        ((((-2 if f42 <= 23 else 9) if f45 <= 3 else 0) if f28 <= 2 else (11 if f13 <= 1 else -5)) if f24 <= 0 else
        ((4 if f25 <= 3 else -1) if f39 <= 1749 else -5)) if f11 <= 0 else (((-3 if f9 <= 8 else 9) if f32 <= 6 else
        -9) if f18 <= 5 else ((((-4 if f45 <= 4 else 5) if f23 <= 184 else 6) if f32 <= 4 else 5) if f23 <= 435 else
        -6))
    )
    score += (
        ((((1 if f10 <= 30 else ((-7 if f17 <= 34 else (5 if f34 <= 68 else -8)) if f1 <= 140 else ((-5 if f30 <= 6
        else 0) if f25 <= 3 else (-7 if f18 <= 3 else 5)))) if f35 <= 0 else 1) if f17 <= 59 else (4 if f37 <= 8
        else -7)) if f45 <= 3 else 1) if f10 <= 460 else (4 if f30 <= 19 else (-7 if f17 <= 21 else (-2 if f30 <= 78
        else 11)))
    )
    score += (
        ((-1 if f5 <= 4 else 2) if f5 <= 11 else (1 if f32 <= -14 else -7)) if f36 <= 24 else ((((-1 if f41 <= 424
        else (0 if f1 <= 930 else 12)) if f25 <= 8 else (5 if f15 <= 1 else -6)) if f37 <= 26 else (11 if f5 <= 1
        else 2)) if f19 <= 1 else ((11 if f2 <= 2 else -3) if f36 <= 27 else (7 if f40 <= 0 else (3 if f10 <= 234
        else -3))))
    )
    score += (
        (((5 if f15 <= 0 else -2) if f1 <= 117 else (-2 if f16 <= 0 else ((((10 if f5 <= 2 else 2) if f26 <= 0 else
        -3) if f44 <= 52 else 0) if f16 <= 21 else (-1 if f44 <= 40 else (5 if f30 <= 30 else (-1 if f42 <= 4 else
        ((4 if f1 <= 224 else -6) if f5 <= 0 else (-3 if f30 <= 38 else 7)))))))) if f16 <= 46 else -1) if f50 <= 47
        else -6
    )
    return score


def sibling(row: Sequence[float]) -> int:
    """Score whether a heading is a sibling of an open one, not of one above. See `SIBLING`."""
    (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23,
    f24, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45,
    *_) = row
    score = 0
    score += (
        ((101 if f12 <= -17 else 88) if f34 <= 0 else 111) if f45 <= -1 else (((101 if f42 <= -1 else (105 if f19 <=
        50 else 117)) if f17 <= 0 else (94 if f42 <= 1 else 123)) if f4 <= 52 else ((114 if f13 <= 65 else 103) if
        f8 <= 0 else ((124 if f13 <= 55 else (120 if f17 <= 1 else ((93 if f11 <= 98 else 119) if f16 <= 27 else
        120))) if f45 <= 5 else 107)))
    )
    score += (
        (((-21 if f16 <= 36 else 0) if f11 <= 64 else -5) if f24 <= 1 else 5) if f1 <= 24 else (-16 if f9 <= 0 else
        (((((6 if f23 <= 7 else -6) if f40 <= 3 else 9) if f26 <= 4 else (3 if f23 <= 3 else -8)) if f1 <= 71 else
        ((-3 if f31 <= 3 else -22) if f24 <= 1 else 8)) if f3 <= 18 else (1 if f14 <= 0 else (-11 if f36 <= 0 else
        -26))))
    )
    score += (
        (((-11 if f11 <= 98 else 4) if f33 <= 2 else ((-17 if f11 <= 98 else -8) if f29 <= 0 else -22)) if f0 <= 2
        else (-11 if f11 <= 51 else (-15 if f38 <= -1 else (3 if f19 <= 166 else -5)))) if f0 <= 3 else (((((4 if
        f19 <= 228 else -7) if f3 <= 19 else -10) if f38 <= 83 else -9) if f11 <= 95 else (8 if f22 <= 8 else -4))
        if f0 <= 4 else 9)
    )
    score += (
        ((-7 if f38 <= 83 else -17) if f24 <= 1 else 5) if f1 <= 24 else ((((((1 if f21 <= 9 else -14) if f38 <= -1
        else 1) if f23 <= 5 else -11) if f40 <= 2 else (7 if f14 <= 0 else (4 if f15 <= 15 else -5))) if f1 <= 59
        else ((7 if f33 <= 2 else -4) if f14 <= 0 else ((-14 if f38 <= 17 else -3) if f15 <= 13 else -15))) if f7 <=
        0 else 8)
    )
    score += (
        ((-16 if f41 <= -1 else (0 if f17 <= 0 else -9)) if f8 <= 0 else (-11 if f2 <= -1 else (-5 if f1 <= 13 else
        (8 if f1 <= 76 else 0)))) if f10 <= 3 else (((-17 if f8 <= 0 else ((-12 if f1 <= 28 else (1 if f1 <= 66 else
        -12)) if f17 <= 0 else (-16 if f42 <= 1 else 7))) if f16 <= 38 else 2) if f7 <= 0 else (-6 if f1 <= 37 else
        6))
    )
    score += (
        ((-17 if f36 <= 3 else 6) if f5 <= 0 else (-13 if f4 <= 52 else (0 if f32 <= 160 else -8))) if f44 <= -1
        else (((4 if f44 <= 5 else -7) if f14 <= 0 else -11) if f5 <= 0 else (-10 if f2 <= -1 else ((-11 if f38 <=
        -1 else 0) if f8 <= 0 else (10 if f21 <= 9 else (-4 if f38 <= -1 else ((2 if f31 <= 3 else -15) if f4 <= 54
        else 7))))))
    )
    score += (
        (-13 if f45 <= -1 else ((-9 if f39 <= -1 else ((-10 if f0 <= 2 else -2) if f19 <= 50 else ((7 if f19 <= 240
        else -4) if f26 <= 2 else 0))) if f17 <= 0 else (-12 if f6 <= 1 else 1))) if f0 <= 3 else (((-7 if f19 <= 15
        else (5 if f19 <= 258 else -4)) if f17 <= 1 else ((-13 if f20 <= 19 else 4) if f42 <= 1 else 7)) if f0 <= 4
        else 8)
    )
    score += (
        ((-10 if f9 <= 0 else (((0 if f10 <= 2 else -5) if f23 <= 0 else 6) if f23 <= 5 else -7)) if f40 <= 3 else
        ((-1 if f9 <= 0 else 8) if f3 <= 23 else (-6 if f12 <= 43 else 8))) if f10 <= 3 else (((-9 if f40 <= 2 else
        (3 if f33 <= 2 else -4)) if f10 <= 4 else ((-5 if f3 <= 16 else -15) if f23 <= 2 else -13)) if f16 <= 38
        else 4)
    )
    score += (
        ((-11 if f34 <= 0 else -2) if f27 <= 2 else (-8 if f5 <= 0 else (-7 if f4 <= 44 else 4))) if f44 <= -1 else
        ((-5 if f19 <= 15 else ((8 if f43 <= 5 else -3) if f39 <= -1 else (-3 if f43 <= -1 else 7))) if f44 <= 0
        else ((-7 if f27 <= 2 else (4 if f26 <= 7 else -8)) if f40 <= 3 else ((0 if f4 <= 66 else 6) if f19 <= 280
        else -9)))
    )
    score += (
        (1 if f12 <= -27 else (-5 if f33 <= 2 else (-13 if f34 <= 0 else -3))) if f45 <= -1 else (((-3 if f1 <= 32
        else (-4 if f42 <= -1 else 6)) if f13 <= 62 else (((-4 if f15 <= 13 else -13) if f11 <= 55 else ((5 if f33
        <= 2 else (3 if f28 <= 92 else -3)) if f1 <= 69 else (1 if f33 <= 2 else -12))) if f42 <= 1 else 8)) if f7
        <= 0 else 7)
    )
    score += (
        ((-11 if f27 <= 2 else -4) if f44 <= -1 else (((((-8 if f18 <= 0 else 3) if f38 <= 23 else (2 if f15 <= 13
        else -5)) if f38 <= 87 else -9) if f29 <= 0 else -12) if f27 <= 2 else 2)) if f0 <= 3 else (((0 if f41 <= 25
        else 5) if f38 <= 75 else -3) if f0 <= 4 else (8 if f15 <= 41 else ((-15 if f27 <= 2 else 7) if f16 <= 29
        else 6)))
    )
    score += (
        ((-9 if f0 <= 2 else (-8 if f44 <= -1 else (-6 if f1 <= 35 else (4 if f1 <= 60 else -4)))) if f27 <= 2 else
        (-6 if f1 <= 26 else (6 if f22 <= 5 else -3))) if f0 <= 3 else (((5 if f12 <= -19 else (-1 if f15 <= 15 else
        -10)) if f11 <= 59 else (5 if f22 <= 8 else -5)) if f0 <= 4 else (8 if f15 <= 41 else (-3 if f0 <= 5 else
        9)))
    )
    score += (
        ((-9 if f39 <= -1 else -1) if f8 <= 0 else (-6 if f2 <= -1 else ((6 if f33 <= 2 else (-6 if f5 <= 0 else ((3
        if f23 <= 15 else -12) if f22 <= 8 else -7))) if f4 <= 61 else (9 if f21 <= 9 else 6)))) if f10 <= 3 else
        (-9 if f5 <= 0 else ((-5 if f4 <= 48 else 5) if f33 <= 2 else (-8 if f44 <= -1 else (1 if f44 <= 0 else
        -8))))
    )
    score += (
        (-4 if f1 <= 13 else ((-7 if f20 <= 0 else 3) if f42 <= -1 else (2 if f8 <= 0 else 7))) if f13 <= 55 else
        ((-6 if f1 <= 26 else ((-4 if f42 <= -1 else 6) if f1 <= 60 else -2)) if f14 <= 0 else (-9 if f5 <= 0 else
        ((((-4 if f1 <= 37 else 3) if f1 <= 66 else -7) if f20 <= 2 else (-9 if f42 <= 1 else 7)) if f16 <= 38 else
        6)))
    )
    score += (
        (((-5 if f1 <= 24 else ((5 if f10 <= 2 else (-6 if f40 <= -1 else 2)) if f19 <= 305 else -5)) if f29 <= 0
        else -10) if f40 <= 3 else (6 if f29 <= 0 else -3)) if f10 <= 3 else (((-10 if f1 <= 35 else (-2 if f31 <= 3
        else -13)) if f24 <= 1 else 5) if f11 <= 57 else ((-6 if f4 <= 42 else 3) if f1 <= 66 else (2 if f33 <= 2
        else -9)))
    )
    score += (
        (((((-7 if f28 <= 185 else 1) if f31 <= 1 else -12) if f24 <= 1 else 6) if f1 <= 36 else (-7 if f38 <= -1
        else (4 if f1 <= 65 else (6 if f19 <= 115 else -4)))) if f17 <= 0 else -8) if f0 <= 3 else (((-1 if f1 <= 40
        else (6 if f1 <= 66 else -1)) if f17 <= 1 else -6) if f0 <= 4 else (7 if f15 <= 41 else (-4 if f0 <= 5 else
        8)))
    )
    score += (
        (((-5 if f20 <= 0 else 3) if f38 <= 20 else (7 if f38 <= 85 else -2)) if f13 <= 55 else (((((-2 if f17 <= 0
        else -10) if f30 <= 3 else -10) if f25 <= 2 else 4) if f40 <= 4 else 2) if f11 <= 53 else ((-1 if f4 <= 52
        else 4) if f19 <= 166 else (2 if f33 <= 3 else -6)))) if f17 <= 1 else (-9 if f30 <= 6 else (0 if f23 <= 3
        else -8))
    )
    score += (
        (((-2 if f24 <= 1 else 9) if f5 <= 0 else (2 if f41 <= 31 else 7)) if f29 <= 0 else -6) if f10 <= 2 else
        (((-8 if f4 <= 52 else (-8 if f5 <= 0 else ((-4 if f1 <= 41 else (4 if f10 <= 4 else -4)) if f1 <= 69 else
        -8))) if f27 <= 2 else (-5 if f1 <= 30 else 3)) if f7 <= 0 else ((-5 if f24 <= 1 else 10) if f1 <= 38 else
        5))
    )
    score += (
        (((8 if f35 <= 0 else (0 if f13 <= 23 else -7)) if f24 <= 2 else 9) if f0 <= 2 else ((-5 if f39 <= -1 else
        4) if f13 <= 53 else -3)) if f0 <= 3 else (6 if f13 <= 55 else (7 if f21 <= 8 else (((4 if f33 <= 2 else ((2
        if f19 <= 187 else -6) if f15 <= 13 else -5)) if f39 <= 1 else (-13 if f16 <= 27 else 1)) if f0 <= 5 else
        8)))
    )
    score += (
        (-4 if f2 <= -1 else (((3 if f24 <= 2 else 10) if f17 <= 1 else -5) if f42 <= 1 else 9)) if f10 <= 2 else
        (((((-2 if f38 <= 65 else -7) if f16 <= 38 else 4) if f24 <= 1 else 5) if f1 <= 40 else ((-5 if f38 <= -1
        else 4) if f1 <= 60 else ((-1 if f35 <= 1 else -6) if f16 <= 10 else 4))) if f17 <= 1 else (-9 if f16 <= 27
        else 0))
    )
    if not -250 < score < 250:
        return score
    score += (
        (-1 if f33 <= 2 else (-8 if f34 <= 0 else (4 if f3 <= 6 else -6))) if f45 <= -1 else ((-1 if f1 <= 32 else
        (6 if f45 <= 1 else -3)) if f13 <= 50 else ((2 if f21 <= 7 else (-3 if f20 <= 3 else -10)) if f4 <= 44 else
        (-6 if f43 <= -1 else (6 if f43 <= 5 else ((-2 if f1 <= 39 else (-4 if f40 <= -1 else 4)) if f1 <= 71 else
        -5)))))
    )
    score += (
        (3 if f28 <= 0 else (-6 if f25 <= 2 else 1)) if f45 <= -1 else (((((5 if f22 <= 13 else -5) if f23 <= 4 else
        -2) if f45 <= 5 else -4) if f10 <= 2 else (((-4 if f1 <= 41 else 3) if f1 <= 74 else -5) if f35 <= 2 else
        ((-3 if f31 <= 3 else -12) if f25 <= 6 else 8))) if f27 <= 2 else ((0 if f1 <= 21 else 6) if f35 <= 7 else
        -2))
    )
    score += (
        (-5 if f24 <= 1 else 4) if f45 <= -1 else (((((4 if f21 <= 7 else -4) if f19 <= 46 else ((((4 if f30 <= 0
        else ((0 if f31 <= 1 else -8) if f25 <= 1 else 7)) if f17 <= 0 else -4) if f4 <= 68 else 4) if f19 <= 228
        else -3)) if f7 <= 0 else (-5 if f43 <= -1 else 5)) if f42 <= 1 else 9) if f17 <= 1 else (-6 if f42 <= 1
        else 7))
    )
    score += (
        (((2 if f10 <= 1 else -5) if f8 <= 0 else (8 if f21 <= 9 else (((-5 if f3 <= -18 else (4 if f20 <= 6 else
        -8)) if f30 <= 0 else (((-7 if f20 <= 5 else 9) if f43 <= -1 else 6) if f43 <= 5 else -2)) if f17 <= 0 else
        -6))) if f16 <= 0 else ((7 if f23 <= 5 else 0) if f10 <= 4 else -1)) if f17 <= 1 else (-7 if f16 <= 27 else
        1)
    )
    score += (
        (1 if f12 <= -16 else ((-4 if f5 <= 0 else 6) if f33 <= 2 else -6)) if f45 <= -1 else ((-3 if f1 <= 17 else
        (7 if f13 <= 59 else 3)) if f33 <= 2 else (((-6 if f40 <= 3 else 6) if f3 <= -18 else 4) if f13 <= 42 else
        ((((-11 if f1 <= 35 else -3) if f12 <= -11 else -1) if f40 <= 3 else (2 if f3 <= 23 else -5)) if f17 <= 1
        else -6)))
    )
    score += (
        (((-5 if f19 <= 53 else -1) if f1 <= 36 else ((((-1 if f40 <= 0 else 6) if f20 <= 3 else (-3 if f30 <= 4
        else 5)) if f26 <= 2 else (-4 if f38 <= 27 else (5 if f14 <= 0 else (4 if f20 <= 0 else -3)))) if f1 <= 60
        else (8 if f35 <= 0 else (1 if f19 <= 115 else (-2 if f1 <= 76 else -6))))) if f24 <= 1 else 6) if f42 <= 1
        else 8
    )
    score += (
        ((-1 if f24 <= 1 else 9) if f11 <= 55 else (1 if f8 <= 0 else 7)) if f33 <= 2 else (((-4 if f4 <= 33 else 4)
        if f13 <= 38 else ((-5 if f8 <= 0 else (8 if f21 <= 9 else (-8 if f43 <= -1 else 0))) if f20 <= 3 else (((4
        if f13 <= 76 else -6) if f25 <= 4 else 10) if f21 <= 7 else (-7 if f24 <= 5 else 8)))) if f16 <= 26 else 4)
    )
    score += (
        (((6 if f38 <= 89 else -1) if f26 <= 3 else ((-3 if f7 <= 0 else 5) if f25 <= 3 else 9)) if f33 <= 2 else
        ((-5 if f34 <= 0 else (7 if f12 <= -12 else -3)) if f44 <= -1 else (((((-5 if f4 <= 80 else 2) if f12 <= 3
        else 5) if f38 <= 27 else 4) if f38 <= 64 else -3) if f44 <= 0 else -2))) if f42 <= 1 else (-2 if f44 <= -1
        else 9)
    )
    score += (
        (0 if f10 <= 1 else ((3 if f26 <= 0 else -5) if f24 <= 2 else 7)) if f0 <= 2 else (((5 if f13 <= 94 else -6)
        if f22 <= 13 else (-11 if f22 <= 17 else 3)) if f10 <= 2 else (((((-4 if f24 <= 1 else 7) if f1 <= 28 else
        3) if f1 <= 74 else -4) if f26 <= 2 else (1 if f33 <= 2 else (-2 if f20 <= 3 else -7))) if f0 <= 5 else 8))
    )
    score += (
        (((2 if f12 <= -31 else -5) if f25 <= 2 else (-7 if f38 <= 33 else 5)) if f45 <= -1 else (((-2 if f12 <= 15
        else 4) if f41 <= 33 else 5) if f13 <= 42 else (-2 if f6 <= 0 else ((-8 if f43 <= -1 else (6 if f43 <= 5
        else -1)) if f11 <= 95 else 6)))) if f7 <= 0 else (-11 if f43 <= -2 else ((1 if f38 <= 20 else 6) if f38 <=
        62 else 1))
    )
    score += (
        (-7 if f3 <= -17 else ((1 if f31 <= 3 else -11) if f20 <= 3 else (-5 if f6 <= 2 else 7))) if f44 <= -1 else
        ((((3 if f44 <= 0 else ((0 if f29 <= 0 else -8) if f31 <= 3 else -10)) if f13 <= 68 else (2 if f3 <= -8 else
        -5)) if f27 <= 1 else 3) if f40 <= 3 else (4 if f3 <= 7 else ((7 if f15 <= 18 else -6) if f13 <= 52 else
        -1)))
    )
    score += (
        (((2 if f17 <= 1 else -9) if f10 <= 1 else (3 if f26 <= 0 else -5)) if f25 <= 2 else 4) if f0 <= 2 else
        ((((-2 if f39 <= -1 else (0 if f1 <= 38 else (6 if f1 <= 60 else (4 if f3 <= 1 else -2)))) if f39 <= 1 else
        (-16 if f6 <= 0 else 0)) if f17 <= 0 else ((-1 if f3 <= 6 else -5) if f16 <= 41 else 4)) if f42 <= 1 else 8)
    )
    score += (
        (((((-2 if f6 <= 0 else 3) if f23 <= 0 else 3) if f23 <= 5 else -4) if f27 <= 2 else (5 if f22 <= 9 else
        -2)) if f42 <= 1 else 8) if f10 <= 3 else (((-5 if f37 <= 44 else 7) if f43 <= -1 else 6) if f43 <= 5 else
        (-6 if f5 <= 0 else (-6 if f41 <= 12 else (((4 if f13 <= 62 else -2) if f41 <= 69 else -6) if f27 <= 1 else
        3))))
    )
    score += (
        ((((1 if f13 <= 76 else -3) if f30 <= 0 else ((-7 if f4 <= 36 else (-1 if f30 <= 2 else -6)) if f16 <= 7
        else 1)) if f25 <= 4 else 6) if f36 <= 3 else 8) if f0 <= 3 else ((7 if f13 <= 96 else -5) if f21 <= 7 else
        ((-1 if f38 <= 20 else (5 if f38 <= 64 else 1)) if f13 <= 66 else ((-1 if f22 <= 6 else -7) if f0 <= 5 else
        7)))
    )
    score += (
        ((-3 if f3 <= -16 else ((((-4 if f28 <= 185 else 1) if f37 <= 46 else 6) if f6 <= 0 else 5) if f1 <= 40 else
        (5 if f1 <= 60 else (6 if f28 <= 24 else ((3 if f3 <= 1 else (-9 if f3 <= 4 else 0)) if f1 <= 80 else (-12
        if f12 <= -9 else -2)))))) if f17 <= 0 else ((-2 if f6 <= 1 else 3) if f3 <= 23 else -7)) if f42 <= 1 else 7
    )
    score += (
        ((-2 if f20 <= 2 else (-1 if f14 <= 0 else -8)) if f25 <= 2 else 4) if f0 <= 2 else ((((-3 if f39 <= -1 else
        4) if f33 <= 2 else (2 if f14 <= 0 else (-4 if f1 <= 38 else ((-4 if f41 <= 12 else (5 if f20 <= 2 else 0))
        if f1 <= 66 else (1 if f13 <= 57 else -6))))) if f39 <= 1 else (-10 if f6 <= 0 else 0)) if f0 <= 5 else 7)
    )
    score += (
        ((((-4 if f20 <= 1 else 4) if f38 <= -1 else (((7 if f10 <= 1 else 2) if f19 <= 228 else -1) if f38 <= 81
        else (0 if f31 <= 3 else (-12 if f24 <= 5 else 5)))) if f17 <= 0 else ((9 if f10 <= -1 else -4) if f6 <= 0
        else (4 if f17 <= 1 else -2))) if f42 <= 1 else (8 if f13 <= 95 else -5)) if f10 <= 4 else (-5 if f11 <= 54
        else -1)
    )
    score += (
        (((-1 if f0 <= 3 else (3 if f31 <= 3 else -12)) if f31 <= 5 else 9) if f14 <= 0 else (((-3 if f40 <= 1 else
        (5 if f13 <= 38 else 0)) if f39 <= 0 else (-6 if f40 <= 5 else 5)) if f31 <= 3 else (-11 if f28 <= 92 else
        -2))) if f0 <= 4 else (-1 if f1 <= 34 else (5 if f26 <= 4 else (4 if f14 <= 0 else (-10 if f0 <= 5 else
        4))))
    )
    score += (
        ((-3 if f3 <= -20 else 5) if f13 <= 23 else (((((((-5 if f20 <= 0 else 7) if f43 <= 5 else -1) if f20 <= 9
        else -6) if f22 <= 8 else -5) if f32 <= 52 else 3) if f1 <= 98 else 8) if f14 <= 0 else (0 if f20 <= 2 else
        ((0 if f36 <= 0 else -7) if f3 <= 8 else -6)))) if f0 <= 4 else (4 if f15 <= 41 else (5 if f32 <= 107 else
        -6))
    )
    score += (
        (((5 if f45 <= 0 else -1) if f10 <= 1 else ((-4 if f25 <= 2 else 9) if f0 <= 2 else (2 if f35 <= 1 else (((0
        if f19 <= 305 else -6) if f37 <= 26 else -4) if f24 <= 5 else 8)))) if f17 <= 1 else (-6 if f6 <= 1 else 1))
        if f27 <= 2 else ((-1 if f19 <= 46 else (5 if f19 <= 145 else (-2 if f37 <= 27 else 5))) if f24 <= 1 else 7)
    )
    if not -250 < score < 250:
        return score
    score += (
        ((2 if f21 <= 8 else ((((4 if f26 <= 1 else -5) if f41 <= 12 else 3) if f15 <= 15 else -5) if f30 <= 0 else
        (6 if f10 <= -1 else (((-10 if f12 <= -9 else -2) if f41 <= 12 else (3 if f12 <= -20 else ((-6 if f32 <= 293
        else 1) if f11 <= 59 else (1 if f41 <= 54 else -4)))) if f31 <= 3 else -7)))) if f27 <= 2 else 2) if f16 <=
        41 else 5
    )
    score += (
        ((3 if f10 <= 1 else ((((-6 if f40 <= 1 else -2) if f36 <= 3 else 8) if f0 <= 2 else (((0 if f4 <= 70 else
        5) if f10 <= 2 else (-6 if f4 <= 24 else (2 if f4 <= 63 else -1))) if f23 <= 17 else -8)) if f24 <= 1 else
        ((-12 if f27 <= 0 else 1) if f4 <= 56 else 9))) if f17 <= 1 else (-5 if f27 <= 3 else 2)) if f16 <= 41 else
        5
    )
    score += (
        (((((-3 if f9 <= 0 else 3) if f19 <= 590 else -6) if f30 <= 0 else ((-4 if f4 <= 70 else (2 if f10 <= 2 else
        (-1 if f30 <= 9 else -10))) if f6 <= 0 else 3)) if f25 <= 1 else (-3 if f30 <= 0 else (6 if f30 <= 13 else
        -4))) if f17 <= 0 else ((8 if f10 <= -1 else (-8 if f27 <= 0 else -3)) if f6 <= 0 else 0)) if f0 <= 5 else 6
    )
    score += (
        ((((-2 if f31 <= 3 else -9) if f18 <= 0 else (7 if f18 <= 3 else -1)) if f1 <= 40 else (((3 if f22 <= 2 else
        -5) if f40 <= -1 else (5 if f26 <= 3 else (-4 if f22 <= 3 else 3))) if f1 <= 60 else (((-4 if f0 <= 2 else
        -1) if f40 <= 5 else 7) if f1 <= 98 else 5))) if f10 <= 4 else (-3 if f31 <= 8 else 8)) if f0 <= 5 else 7
    )
    score += (
        ((2 if f10 <= 1 else ((((-1 if f1 <= 36 else (5 if f28 <= 70 else ((3 if f45 <= 5 else -8) if f1 <= 80 else
        -10))) if f15 <= 18 else -3) if f30 <= 0 else (((((-4 if f25 <= 1 else 4) if f30 <= 2 else -7) if f16 <= 27
        else 4) if f28 <= 203 else 2) if f4 <= 66 else 0)) if f25 <= 7 else 9)) if f17 <= 2 else -6) if f16 <= 41
        else 4
    )
    score += (
        ((5 if f18 <= 1 else -1) if f26 <= 3 else (-2 if f18 <= 0 else 4)) if f33 <= 2 else ((((-3 if f0 <= 2 else
        ((3 if f31 <= 3 else (-12 if f19 <= 97 else 3)) if f3 <= 12 else (4 if f43 <= 5 else -5))) if f26 <= 1 else
        ((-3 if f11 <= 65 else (-2 if f3 <= -20 else 6)) if f3 <= -10 else -3)) if f33 <= 9 else 2) if f0 <= 5 else
        5)
    )
    score += (
        (((-4 if f4 <= 24 else ((((-8 if f3 <= -15 else 3) if f26 <= 1 else (-4 if f28 <= 214 else 2)) if f40 <= 2
        else (0 if f41 <= 29 else (5 if f41 <= 54 else 1))) if f38 <= 64 else -1)) if f10 <= 4 else ((-6 if f11 <=
        55 else -1) if f28 <= 321 else 5)) if f25 <= 4 else (-3 if f28 <= 51 else 7)) if f42 <= 1 else (8 if f13 <=
        91 else -5)
    )
    score += (
        ((-2 if f3 <= -16 else 4) if f13 <= 25 else (((((7 if f5 <= 0 else 1) if f37 <= 51 else -5) if f38 <= 85
        else (-1 if f15 <= 38 else -12)) if f35 <= 1 else (-4 if f38 <= 17 else (0 if f31 <= 1 else (2 if f43 <= 5
        else -6)))) if f23 <= 8 else -4)) if f27 <= 2 else (((6 if f23 <= 14 else -3) if f35 <= 3 else 0) if f38 <=
        57 else 0)
    )
    score += (
        ((7 if f32 <= 13 else ((-4 if f15 <= 18 else 3) if f44 <= -1 else (-3 if f1 <= 21 else (-3 if f38 <= -1 else
        4)))) if f33 <= 2 else ((((-1 if f22 <= 13 else -8) if f32 <= 43 else 3) if f31 <= 5 else (10 if f26 <= 6
        else -5)) if f14 <= 0 else ((1 if f32 <= 101 else (-1 if f15 <= 15 else -4)) if f31 <= 3 else -7))) if f42
        <= 1 else 7
    )
    score += (
        ((-2 if f44 <= -1 else (9 if f44 <= 0 else 3)) if f22 <= 2 else ((-4 if f21 <= 3 else (-2 if f30 <= 1 else
        9)) if f22 <= 10 else 5)) if f21 <= 7 else ((((-8 if f4 <= 16 else (2 if f28 <= 35 else -2)) if f21 <= 10
        else 2) if f28 <= 453 else (9 if f30 <= 10 else -6)) if f40 <= 3 else ((3 if f3 <= 23 else -4) if f10 <= 3
        else -1))
    )
    score += (
        ((((6 if f10 <= 1 else (-2 if f41 <= 58 else 3)) if f44 <= 0 else ((-1 if f31 <= 3 else -9) if f15 <= 18
        else -5)) if f23 <= 6 else -4) if f27 <= 1 else (-2 if f3 <= -8 else 2)) if f40 <= 3 else (((-2 if f16 <= 27
        else 5) if f41 <= 29 else (4 if f3 <= 26 else -2)) if f41 <= 66 else (6 if f3 <= -20 else (-4 if f27 <= 2
        else 2)))
    )
    score += (
        (((-2 if f5 <= 0 else ((-3 if f3 <= -16 else 4) if f31 <= 3 else (-12 if f25 <= 1 else 4))) if f24 <= 1 else
        8) if f33 <= 2 else ((((1 if f39 <= 1 else -7) if f31 <= 3 else (-9 if f25 <= 5 else 6)) if f19 <= 145 else
        (5 if f32 <= 8 else -3)) if f17 <= 0 else (2 if f3 <= -11 else (-4 if f33 <= 10 else 3)))) if f42 <= 1 else
        6
    )
    score += (
        (((((-1 if f19 <= 53 else ((-5 if f8 <= 0 else (4 if f32 <= 101 else -2)) if f38 <= 23 else 3)) if f19 <=
        145 else (-3 if f32 <= 25 else 0)) if f10 <= 4 else -2) if f31 <= 3 else ((8 if f24 <= 4 else -10) if f32 <=
        10 else ((-10 if f30 <= 21 else 4) if f24 <= 2 else 7))) if f16 <= 34 else (-1 if f8 <= 0 else 5)) if f24 <=
        5 else 8
    )
    score += (
        ((((((3 if f11 <= 29 else -3) if f8 <= 0 else ((5 if f21 <= 9 else (-2 if f38 <= 17 else ((0 if f32 <= 13
        else -9) if f32 <= 17 else 2))) if f38 <= 81 else (1 if f41 <= 42 else -5))) if f39 <= 1 else (1 if f8 <= 0
        else -6)) if f27 <= 2 else 1) if f21 <= 10 else (5 if f42 <= 0 else -6)) if f42 <= 1 else 6) if f0 <= 5 else
        6
    )
    score += (
        ((1 if f12 <= -20 else ((4 if f44 <= 5 else -3) if f32 <= 8 else (-3 if f1 <= 30 else (((0 if f32 <= 27 else
        5) if f32 <= 136 else -2) if f22 <= 1 else -2)))) if f24 <= 1 else (-4 if f27 <= 0 else (7 if f19 <= 342
        else -5))) if f6 <= 0 else (((4 if f12 <= -3 else -4) if f44 <= -1 else 4) if f17 <= 1 else (-9 if f5 <= 0
        else 1))
    )
    score += (
        ((5 if f17 <= 1 else -5) if f13 <= 59 else (-3 if f5 <= 0 else 2)) if f33 <= 2 else (((((2 if f10 <= 1 else
        ((((0 if f18 <= 0 else 5) if f38 <= 68 else -3) if f28 <= 370 else 9) if f26 <= 5 else -3)) if f17 <= 1 else
        -4) if f6 <= 1 else 3) if f33 <= 13 else 4) if f23 <= 8 else ((4 if f13 <= 50 else -3) if f38 <= 57 else
        -6))
    )
    score += (
        ((-2 if f39 <= -1 else 5) if f12 <= -34 else (((-2 if f43 <= -1 else (4 if f43 <= 5 else 0)) if f39 <= 0
        else ((((1 if f3 <= -10 else -15) if f3 <= -2 else 2) if f14 <= 0 else -6) if f16 <= 13 else ((4 if f4 <= 75
        else -1) if f41 <= 76 else (3 if f4 <= 54 else -10)))) if f40 <= 5 else 4)) if f42 <= 1 else (-4 if f5 <= 0
        else 7)
    )
    score += (
        (7 if f32 <= 13 else (((-4 if f1 <= 17 else 2) if f31 <= 3 else -9) if f25 <= 3 else 7)) if f33 <= 2 else
        ((3 if f21 <= 9 else (-1 if f20 <= 0 else (-4 if f33 <= 11 else 3))) if f1 <= 40 else (((7 if f32 <= 4 else
        -3) if f4 <= 33 else ((0 if f4 <= 92 else -11) if f38 <= -1 else 3)) if f1 <= 65 else (-3 if f4 <= 66 else
        0)))
    )
    score += (
        (((((-12 if f1 <= 5 else ((-1 if f1 <= 39 else (-1 if f41 <= 12 else 3)) if f1 <= 69 else (8 if f35 <= 0
        else (-2 if f37 <= 44 else -11)))) if f35 <= 3 else (-1 if f20 <= 8 else -5)) if f31 <= 3 else (-8 if f25 <=
        4 else 9)) if f18 <= 0 else ((5 if f14 <= 0 else 0) if f45 <= 5 else -2)) if f0 <= 5 else 6) if f17 <= 2
        else -4
    )
    score += (
        (((-4 if f25 <= 4 else 6) if f45 <= -1 else 5) if f45 <= 5 else -2) if f21 <= 7 else ((5 if f28 <= 51 else
        ((2 if f22 <= 3 else ((-3 if f26 <= 3 else 4) if f28 <= 165 else -7)) if f25 <= 1 else -6)) if f30 <= 0 else
        ((((-4 if f11 <= 59 else (-5 if f40 <= -1 else -1)) if f25 <= 5 else 5) if f28 <= 321 else 3) if f16 <= 41
        else 3))
    )
    if not -250 < score < 250:
        return score
    score += (
        (((-5 if f4 <= 11 else 7) if f32 <= 17 else ((1 if f4 <= 64 else -6) if f4 <= 69 else 4)) if f13 <= 63 else
        (((-2 if f22 <= 4 else -8) if f15 <= 18 else 2) if f32 <= 35 else (((2 if f31 <= 1 else -4) if f16 <= 21
        else 6) if f10 <= 4 else (-3 if f29 <= 0 else 8)))) if f33 <= 3 else ((-2 if f6 <= 2 else 7) if f33 <= 7
        else 1)
    )
    score += (
        (((1 if f30 <= 3 else (-6 if f25 <= 3 else 6)) if f11 <= 59 else (4 if f13 <= 63 else (4 if f11 <= 87 else
        ((-1 if f4 <= 66 else 5) if f28 <= 121 else (-8 if f37 <= 23 else 0))))) if f33 <= 3 else (((-1 if f39 <= 1
        else (-3 if f24 <= 1 else -19)) if f28 <= 285 else 3) if f21 <= 10 else (-2 if f4 <= 44 else 7))) if f42 <=
        1 else 6
    )
    score += (
        (((((-2 if f21 <= 3 else 7) if f21 <= 9 else -2) if f1 <= 40 else ((5 if f28 <= 30 else ((4 if f13 <= 65
        else -4) if f1 <= 58 else -4)) if f8 <= 0 else (1 if f20 <= 1 else 4))) if f28 <= 321 else 4) if f20 <= 4
        else (((-3 if f40 <= 5 else 5) if f21 <= 10 else 5) if f31 <= 8 else 7)) if f42 <= 1 else (7 if f13 <= 91
        else -6)
    )
    score += (
        ((3 if f4 <= 30 else (-8 if f8 <= 0 else -2)) if f5 <= 0 else ((-3 if f38 <= 0 else (((0 if f13 <= 93 else
        -7) if f4 <= 66 else (1 if f38 <= 52 else -8)) if f11 <= 57 else ((-7 if f14 <= 0 else 2) if f4 <= 30 else
        1))) if f4 <= 82 else 2)) if f18 <= 0 else ((2 if f32 <= 115 else 8) if f18 <= 1 else (-7 if f4 <= 20 else
        0))
    )
    score += (
        ((-5 if f27 <= 0 else 4) if f26 <= 3 else 0) if f33 <= 2 else (((((3 if f1 <= 61 else -1) if f35 <= 1 else
        ((-2 if f1 <= 87 else -7) if f38 <= 42 else (3 if f14 <= 0 else (7 if f19 <= 29 else -1)))) if f38 <= 63
        else (((-1 if f13 <= 85 else -5) if f35 <= 10 else 5) if f31 <= 3 else -7)) if f33 <= 9 else 2) if f12 <= 43
        else 5)
    )
    score += (
        (6 if f35 <= 0 else (-1 if f8 <= 0 else ((((((-2 if f32 <= 35 else 3) if f32 <= 115 else (-7 if f3 <= 0 else
        -2)) if f22 <= 2 else 2) if f28 <= 321 else 4) if f1 <= 40 else (((-6 if f3 <= -39 else 3) if f22 <= 7 else
        (-5 if f4 <= 87 else 9)) if f35 <= 4 else (3 if f28 <= 90 else -3))) if f1 <= 76 else -3))) if f24 <= 5 else
        8
    )
    score += (
        ((3 if f21 <= 9 else ((-2 if f25 <= 3 else 4) if f28 <= 453 else (5 if f31 <= 5 else -5))) if f1 <= 40 else
        (((((7 if f32 <= 15 else -1) if f0 <= 3 else -9) if f8 <= 0 else ((5 if f17 <= 2 else -7) if f1 <= 53 else
        (-5 if f1 <= 56 else 1))) if f40 <= 3 else 4) if f35 <= 3 else -1)) if f1 <= 66 else (8 if f35 <= 0 else -2)
    )
    score += (
        ((((-6 if f22 <= 2 else 1) if f38 <= 20 else (((-4 if f35 <= 3 else 5) if f1 <= 38 else (5 if f45 <= 5 else
        -5)) if f10 <= 4 else -5)) if f12 <= -20 else ((-7 if f38 <= -1 else (0 if f45 <= 5 else -8)) if f12 <= -11
        else (7 if f10 <= -1 else (-3 if f43 <= -1 else (4 if f43 <= 5 else -1))))) if f6 <= 1 else 3) if f12 <= 43
        else 5
    )
    score += (
        ((4 if f1 <= 60 else -1) if f21 <= 8 else ((((-1 if f38 <= 42 else 5) if f12 <= -22 else (((-1 if f23 <= 1
        else (0 if f33 <= 5 else 3)) if f1 <= 81 else (0 if f11 <= 90 else -7)) if f36 <= 1 else 5)) if f21 <= 10
        else (5 if f23 <= 2 else -2)) if f39 <= 1 else (-13 if f20 <= 1 else -2))) if f23 <= 8 else (2 if f20 <= 0
        else -4)
    )
    score += (
        ((((-2 if f37 <= 38 else 4) if f43 <= -1 else (5 if f35 <= 2 else (5 if f37 <= 16 else -1))) if f43 <= 5
        else (((-3 if f40 <= 1 else 0) if f4 <= 82 else (6 if f13 <= 36 else ((-3 if f11 <= 46 else 5) if f35 <= 1
        else -1))) if f28 <= 453 else 4)) if f40 <= 5 else (6 if f25 <= 1 else (2 if f28 <= 135 else -10))) if f24
        <= 5 else 8
    )
    score += (
        (-2 if f43 <= -1 else ((5 if f41 <= 86 else -4) if f43 <= 5 else (((0 if f41 <= 12 else 2) if f20 <= 8 else
        (-8 if f41 <= 40 else 0)) if f30 <= 2 else ((-4 if f19 <= 38 else ((3 if f41 <= 44 else -8) if f38 <= 42
        else 6)) if f10 <= 2 else (-4 if f20 <= 10 else (5 if f13 <= 86 else -5)))))) if f23 <= 5 else (-1 if f20 <=
        8 else -5)
    )
    score += (
        (2 if f15 <= 15 else (1 if f33 <= 3 else -4)) if f30 <= 0 else ((((((2 if f32 <= 10 else -2) if f30 <= 12
        else (-9 if f33 <= 4 else 1)) if f1 <= 76 else -5) if f33 <= 13 else 3) if f24 <= 1 else ((-5 if f32 <= 4
        else (8 if f3 <= 15 else -4)) if f39 <= 1 else -12)) if f6 <= 0 else ((3 if f17 <= 1 else -1) if f13 <= 96
        else -7))
    )
    score += (
        (((5 if f26 <= 0 else (1 if f30 <= 0 else (2 if f21 <= 9 else (((-1 if f33 <= 3 else (-5 if f33 <= 7 else
        0)) if f20 <= 1 else 1) if f42 <= 0 else (7 if f21 <= 10 else -4))))) if f16 <= 41 else 6) if f30 <= 9 else
        (-1 if f39 <= 0 else -10)) if f20 <= 4 else ((-2 if f6 <= 1 else (4 if f35 <= 4 else -3)) if f31 <= 7 else
        5)
    )
    score += (
        ((3 if f13 <= 27 else ((-2 if f0 <= 2 else 0) if f16 <= 0 else (-4 if f43 <= -1 else (3 if f13 <= 96 else
        -6)))) if f31 <= 3 else (-8 if f25 <= 4 else 9)) if f18 <= 0 else (((-4 if f21 <= 9 else 11) if f35 <= 1
        else (4 if f1 <= 55 else -1)) if f18 <= 1 else ((5 if f21 <= 7 else -2) if f28 <= 321 else (8 if f31 <= 2
        else -4)))
    )
    score += (
        (4 if f12 <= -22 else (1 if f32 <= 377 else -5)) if f30 <= 0 else (((((-4 if f26 <= 5 else 2) if f21 <= 10
        else 4) if f8 <= 0 else ((((-4 if f38 <= 27 else 4) if f13 <= 72 else (0 if f0 <= 3 else -10)) if f1 <= 48
        else 2) if f12 <= 0 else (4 if f32 <= 405 else -6))) if f38 <= 60 else -2) if f1 <= 76 else (7 if f0 <= 0
        else -4))
    )
    score += (
        ((((3 if f41 <= 54 else -2) if f21 <= 8 else (-2 if f41 <= 31 else (-7 if f1 <= 13 else ((-2 if f1 <= 32
        else 3) if f41 <= 55 else -1)))) if f25 <= 5 else -8) if f31 <= 3 else ((-10 if f11 <= 73 else -1) if f25 <=
        4 else 8)) if f18 <= 0 else (4 if f18 <= 1 else ((5 if f21 <= 4 else -2) if f28 <= 321 else (8 if f31 <= 2
        else -4)))
    )
    score += (
        ((((-5 if f4 <= 33 else -1) if f38 <= 43 else 0) if f39 <= 1 else (-6 if f15 <= 64 else 2)) if f12 <= 3 else
        ((5 if f19 <= 92 else (6 if f3 <= -13 else (-1 if f37 <= 34 else (-4 if f4 <= 36 else 7)))) if f38 <= 57
        else ((-6 if f39 <= 2 else 6) if f26 <= 1 else 1))) if f18 <= 0 else (-4 if f4 <= 20 else (4 if f12 <= -4
        else 1))
    )
    score += (
        (((((6 if f21 <= 9 else -1) if f32 <= 21 else -4) if f32 <= 60 else (4 if f20 <= 2 else -1)) if f13 <= 65
        else (3 if f11 <= 22 else -4)) if f25 <= 4 else 6) if f8 <= 0 else ((6 if f20 <= 11 else -3) if f21 <= 8
        else (((-1 if f11 <= 48 else ((-4 if f13 <= 94 else 5) if f0 <= 1 else 1)) if f39 <= 1 else -4) if f21 <= 10
        else 7))
    )
    score += (
        (((2 if f11 <= 34 else -2) if f0 <= 2 else (2 if f22 <= 1 else ((5 if f37 <= 7 else (-4 if f20 <= 1 else (3
        if f20 <= 6 else -4))) if f41 <= 12 else (2 if f41 <= 54 else -1)))) if f31 <= 2 else (((-8 if f20 <= 11
        else 2) if f24 <= 1 else 5) if f11 <= 65 else ((0 if f18 <= 0 else 8) if f22 <= 8 else -6))) if f24 <= 5
        else 7
    )
    score += (
        3 if f13 <= 23 else (((((((-4 if f12 <= -11 else -1) if f26 <= 12 else 2) if f6 <= 1 else 4) if f37 <= 54
        else 8) if f1 <= 35 else (((-1 if f15 <= 23 else 3) if f41 <= 29 else 3) if f41 <= 48 else (4 if f12 <= -20
        else -1))) if f1 <= 80 else ((-9 if f12 <= -9 else (1 if f26 <= 1 else -6)) if f32 <= 160 else 2)) if f1 <=
        98 else 4)
    )
    return score

# fmt: on
