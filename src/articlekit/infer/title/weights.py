"""The model of the title. Written by `training/title.py`; do not edit.

Learnt from the tops of 2848 pages (dev.jsonl.gz, languages.jsonl.gz, long.jsonl.gz, resiliparse.jsonl.gz)
by `python training/title.py CORPUS ... --write`, LightGBM 4.7.0.
"""

from __future__ import annotations

from collections.abc import Sequence

# fmt: off

def title(row: Sequence[float]) -> int:
    """Score whether a line is the title when none above is, in hundredths of a log-odd. See `features.TITLE`."""
    (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23,
    _, f25, f26, f27, f28, f29, f30, f31, f32, f33, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46,
    f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, *_) = row
    score = 0
    score += (
        ((-113 if f42 <= 96 else (-109 if f44 <= 5 else -102)) if f0 <= 20 else ((-112 if f9 <= -61 else -105) if
        f42 <= 48 else (-107 if f9 <= -157 else -97))) if f29 <= 0 else (-113 if f0 <= 27 else (-113 if f36 <= -178
        else (-111 if f44 <= 4 else (-100 if f29 <= 2 else -108))))
    )
    score += (
        (-4 if f42 <= 96 else (-4 if f38 <= -14 else (0 if f43 <= 32 else 7))) if f0 <= 23 else ((-3 if f43 <= 27
        else (-3 if f54 <= -1385 else 4)) if f38 <= -105 else (-2 if f9 <= -167 else (1 if f42 <= 36 else (1 if f51
        <= 1 else (11 if f17 <= 6 else 2)))))
    )
    score += (
        ((0 if f35 <= -40 else -4) if f44 <= 2 else (-4 if f1 <= 1 else ((10 if f35 <= 41 else 0) if f33 <= 17 else
        -2))) if f46 <= 0 else (-4 if f50 <= 7 else (-3 if f44 <= 4 else (-3 if f22 <= 5 else (2 if f31 <= 33 else
        (10 if f46 <= 173 else -1)))))
    )
    score += (
        (((-2 if f1 <= 9 else 3) if f35 <= -49 else -3) if f44 <= 3 else (-4 if f1 <= 1 else (1 if f9 <= -157 else
        10))) if f29 <= 0 else (-5 if f12 <= 1 else (-4 if f44 <= 4 else ((3 if f29 <= 2 else -2) if f38 <= -119
        else (1 if f58 <= 0 else 9))))
    )
    score += (
        (-4 if f0 <= 14 else ((-3 if f44 <= 1 else 5) if f29 <= 1 else -4)) if f0 <= 22 else ((0 if f44 <= 3 else
        (((5 if f29 <= 2 else -1) if f58 <= 0 else 10) if f33 <= 17 else -3)) if f13 <= 57 else ((3 if f46 <= 227
        else -3) if f29 <= 1 else -4))
    )
    score += (
        (-2 if f44 <= 1 else (-4 if f7 <= -1 else (((2 if f44 <= 14 else 7) if f58 <= 0 else 9) if f33 <= 17 else
        -3))) if f47 <= 0 else (-4 if f50 <= 7 else (-3 if f44 <= 4 else (-3 if f7 <= -1 else (2 if f58 <= 0 else (9
        if f13 <= 237 else 1)))))
    )
    score += (
        ((-5 if f0 <= 46 else -3) if f52 <= -144 else (-3 if f44 <= 1 else (-3 if f48 <= -1 else 2))) if f52 <= -66
        else ((-4 if f40 <= -179 else 1) if f48 <= -1 else (((-1 if f0 <= 20 else 4) if f13 <= 47 else -3) if f44 <=
        1 else (4 if f52 <= 77 else 9)))
    )
    score += (
        (-4 if f52 <= -144 else (-2 if f0 <= 44 else 2)) if f52 <= -66 else (((-2 if f0 <= 8 else (4 if f34 <= -1
        else -1)) if f0 <= 15 else (2 if f52 <= 26 else (1 if f3 <= -18 else 7))) if f11 <= 0 else (-3 if f50 <= 7
        else (1 if f0 <= 44 else 7)))
    )
    score += (
        (-4 if f52 <= -181 else (-3 if f44 <= 8 else (-2 if f48 <= -1 else 3))) if f52 <= -66 else ((-1 if f49 <=
        179 else -4) if f48 <= -1 else (((2 if f19 <= 2 else -1) if f13 <= 47 else -3) if f44 <= 1 else ((1 if f43
        <= 13 else 5) if f52 <= 77 else 8)))
    )
    score += (
        ((-4 if f10 <= 7 else (-2 if f31 <= 41 else 3)) if f3 <= -1 else (6 if f35 <= -74 else ((0 if f10 <= 103
        else 5) if f35 <= 41 else -3))) if f29 <= 0 else (-4 if f50 <= 7 else (-2 if f58 <= 0 else (-2 if f12 <= 1
        else (0 if f31 <= 18 else 7))))
    )
    score += (
        (-4 if f0 <= 46 else (-3 if f43 <= 32 else 0)) if f52 <= -113 else (((0 if f43 <= 32 else 4) if f0 <= 25
        else (3 if f52 <= 52 else 7)) if f11 <= 0 else ((-4 if f51 <= 2 else 0) if f37 <= -40 else (-1 if f43 <= 10
        else (-1 if f51 <= 1 else 6))))
    )
    score += (
        (-4 if f0 <= 8 else (-3 if f43 <= 48 else 2)) if f0 <= 15 else (((-3 if f9 <= -72 else ((5 if f35 <= -90
        else 0) if f29 <= 5 else -3)) if f43 <= 10 else (-1 if f9 <= -182 else 6)) if f13 <= 52 else ((2 if f46 <=
        109 else -3) if f11 <= 0 else -3))
    )
    score += (
        (-4 if f52 <= -181 else (-3 if f44 <= 3 else 0)) if f52 <= -66 else ((-4 if f50 <= 7 else 0) if f48 <= -1
        else ((-1 if f0 <= 40 else 4) if f44 <= 1 else (((-1 if f1 <= 5 else 5) if f35 <= -60 else 0) if f52 <= 77
        else (1 if f38 <= -188 else 7))))
    )
    score += (
        (-4 if f52 <= -253 else (-4 if f42 <= 64 else (-2 if f43 <= 10 else 1))) if f52 <= -113 else (-3 if f48 <=
        -1 else ((-1 if f42 <= 44 else ((5 if f48 <= 4 else 1) if f3 <= 56 else 1)) if f52 <= 77 else (1 if f42 <=
        16 else (6 if f29 <= 6 else 0))))
    )
    score += (
        -4 if f48 <= 0 else ((((2 if f30 <= 1 else -1) if f17 <= 1 else -2) if f33 <= 2 else (-2 if f32 <= 1 else
        (((4 if f5 <= 0 else 0) if f33 <= 5 else 6) if f29 <= 7 else -1))) if f48 <= 4 else ((-2 if f3 <= 9 else 1)
        if f30 <= 2 else -4))
    )
    score += (
        (-4 if f42 <= 96 else (-3 if f43 <= 48 else 3)) if f0 <= 17 else ((-1 if f42 <= 36 else (((6 if f0 <= 99
        else 0) if f51 <= 9 else 0) if f35 <= -1 else 0)) if f13 <= 57 else (-3 if f50 <= 7 else (-2 if f42 <= 64
        else (-2 if f51 <= 1 else 4))))
    )
    score += (
        (-4 if f52 <= -249 else (-3 if f44 <= 9 else (3 if f19 <= 2 else -2))) if f52 <= -66 else ((-4 if f50 <= 11
        else 2) if f48 <= -1 else ((-1 if f31 <= 37 else 3) if f44 <= 1 else ((1 if f44 <= 6 else 4) if f58 <= 0
        else (3 if f32 <= 5 else 6))))
    )
    score += (
        (-4 if f0 <= 36 else (-3 if f50 <= 3 else (-2 if f16 <= 0 else (-1 if f44 <= 2 else 5)))) if f52 <= -66 else
        (((0 if f0 <= 38 else 3) if f44 <= 2 else ((4 if f57 <= 26 else 1) if f52 <= 99 else 6)) if f13 <= 183 else
        (-3 if f50 <= 11 else 2))
    )
    score += (
        (-4 if f50 <= 3 else (-3 if f42 <= 57 else 2)) if f38 <= -119 else ((-3 if f18 <= 76 else 0) if f42 <= 48
        else ((-3 if f4 <= -1 else ((-2 if f9 <= -79 else (-1 if f38 <= -14 else 4)) if f43 <= 10 else (2 if f32 <=
        5 else 5))) if f46 <= 109 else -4))
    )
    score += (
        (-4 if f0 <= 8 else (-4 if f38 <= -74 else (1 if f4 <= 0 else -3))) if f0 <= 16 else ((((1 if f42 <= 48 else
        5) if f46 <= 100 else -2) if f35 <= 0 else -2) if f29 <= 1 else ((-3 if f42 <= 82 else (-3 if f51 <= 1 else
        1)) if f36 <= 79 else 3))
    )
    score += (
        -4 if f48 <= 0 else ((((-1 if f0 <= 17 else (-1 if f1 <= 5 else (4 if f48 <= 3 else 0))) if f35 <= -40 else
        -3) if f11 <= 0 else (0 if f48 <= 1 else -4)) if f43 <= 10 else (1 if f1 <= 5 else (3 if f56 <= 2 else (6 if
        f48 <= 5 else 1))))
    )
    score += (
        -4 if f48 <= 0 else (((-2 if f31 <= 20 else ((-1 if f32 <= 5 else 3) if f41 <= -845 else -1)) if f29 <= 1
        else (1 if f37 <= -194 else -4)) if f43 <= 10 else ((4 if f41 <= -1384 else (3 if f57 <= 14 else 0)) if f58
        <= 0 else (1 if f32 <= 5 else 6)))
    )
    score += (
        -4 if f52 <= -113 else ((0 if f14 <= 175 else -3) if f48 <= -1 else ((-1 if f52 <= 52 else (3 if f35 <= -49
        else -1)) if f58 <= 0 else (((0 if f31 <= 8 else ((-1 if f3 <= 9 else 4) if f1 <= 5 else 5)) if f29 <= 6
        else -1) if f35 <= 18 else 0)))
    )
    score += (
        (-2 if f32 <= 2 else (-2 if f9 <= -157 else (2 if f15 <= 0 else (1 if f32 <= 5 else 5)))) if f34 <= -1 else
        (-3 if f50 <= 7 else (((-3 if f22 <= 10 else ((0 if f56 <= 2 else 4) if f17 <= 3 else -2)) if f13 <= 120
        else -2) if f9 <= 9 else 4))
    )
    score += (
        (-4 if f50 <= 7 else -1) if f48 <= 0 else (((-2 if f0 <= 25 else 1) if f48 <= 2 else -3) if f42 <= 36 else
        (((0 if f20 <= 27 else 3) if f0 <= 21 else (-1 if f3 <= -18 else (3 if f42 <= 69 else 5))) if f48 <= 6 else
        (2 if f37 <= -73 else -3)))
    )
    score += (
        (-4 if f52 <= -249 else (-3 if f43 <= 40 else 1)) if f52 <= -113 else ((0 if f49 <= 196 else (-4 if f51 <= 2
        else 1)) if f48 <= -1 else (((-1 if f43 <= 56 else 2) if f52 <= 52 else (3 if f30 <= 2 else -1)) if f58 <= 0
        else (3 if f43 <= 10 else 5)))
    )
    score += (
        -3 if f48 <= 0 else (((-3 if f9 <= -67 else ((-2 if f44 <= 1 else 2) if f0 <= 38 else 3)) if f45 <= 1 else
        -4) if f44 <= 4 else ((0 if f9 <= -167 else (-1 if f0 <= 9 else 5)) if f48 <= 4 else ((-1 if f56 <= 3 else
        3) if f29 <= 2 else -3)))
    )
    score += (
        (-4 if f0 <= 8 else ((-1 if f45 <= 1 else -3) if f43 <= 48 else (3 if f45 <= 2 else -1))) if f0 <= 25 else
        (((-2 if f32 <= 5 else 2) if f3 <= 13 else 4) if f29 <= 1 else (-3 if f37 <= -49 else (-2 if f43 <= 15 else
        (-1 if f0 <= 34 else 4))))
    )
    score += (
        (-4 if f50 <= 7 else -1) if f48 <= 0 else ((-3 if f58 <= 0 else ((-2 if f38 <= -88 else 2) if f35 <= 18 else
        -3)) if f44 <= 4 else ((((0 if f3 <= 9 else 4) if f35 <= -42 else -2) if f44 <= 12 else 5) if f48 <= 4 else
        (1 if f11 <= 4 else -2)))
    )
    score += (
        (-3 if f52 <= -181 else (-2 if f44 <= 16 else 2)) if f52 <= -66 else (((3 if f20 <= 43 else -1) if f49 <=
        185 else -3) if f48 <= -1 else ((-3 if f38 <= -88 else (-1 if f52 <= 52 else (3 if f48 <= 3 else 0))) if f44
        <= 4 else (1 if f52 <= 52 else 5)))
    )
    score += (
        (-4 if f17 <= 0 else -1) if f48 <= 0 else (((-2 if f0 <= 8 else (((-2 if f9 <= -67 else 2) if f1 <= 5 else
        (2 if f56 <= 2 else 5)) if f48 <= 4 else 1)) if f35 <= 18 else -3) if f30 <= 2 else ((-2 if f0 <= 30 else 1)
        if f48 <= 3 else -4))
    )
    score += (
        ((-3 if f18 <= 110 else (-2 if f9 <= -67 else 2)) if f42 <= 48 else ((-3 if f8 <= -1 else (-1 if f44 <= 10
        else 2)) if f3 <= -1 else (0 if f44 <= 4 else (4 if f46 <= 227 else -2)))) if f29 <= 1 else (-4 if f50 <= 7
        else (-2 if f44 <= 7 else 2))
    )
    score += (
        (-3 if f1 <= 1 else (((3 if f35 <= -136 else (-1 if f43 <= 32 else 2)) if f31 <= 39 else (4 if f33 <= 17
        else -2)) if f35 <= 18 else (-4 if f43 <= 24 else 1))) if f29 <= 1 else (-3 if f43 <= 15 else (-4 if f12 <=
        1 else (-1 if f31 <= 41 else 4)))
    )
    score += (
        (-3 if f43 <= 32 else (-3 if f16 <= 0 else 2)) if f38 <= -88 else (-2 if f44 <= 1 else (-3 if f2 <= 0 else
        (((-2 if f23 <= 15 else 3) if f58 <= 0 else (0 if f51 <= 1 else 3)) if f44 <= 13 else ((3 if f29 <= 0 else
        -2) if f51 <= 1 else 4))))
    )
    score += (
        (-3 if f40 <= 0 else 1) if f48 <= 0 else ((((-2 if f9 <= -122 else (2 if f41 <= -785 else 0)) if f30 <= 2
        else -3) if f35 <= -49 else -3) if f43 <= 13 else ((2 if f35 <= -54 else -1) if f58 <= 0 else (-2 if f9 <=
        -198 else (4 if f53 <= 247 else 0))))
    )
    score += (
        -3 if f48 <= 0 else ((-3 if f42 <= 48 else ((3 if f14 <= 33 else (-2 if f42 <= 69 else (-2 if f3 <= 11 else
        2))) if f29 <= 4 else -3)) if f58 <= 0 else (-1 if f42 <= 27 else ((2 if f22 <= 27 else 0) if f3 <= 9 else
        (4 if f29 <= 6 else -1))))
    )
    score += (
        (-4 if f43 <= 36 else (-3 if f32 <= 5 else (3 if f22 <= 21 else -1))) if f52 <= -144 else ((1 if f21 <= 13
        else -3) if f48 <= -1 else (((0 if f35 <= -68 else -2) if f42 <= 69 else 2) if f52 <= 77 else (0 if f42 <=
        27 else (-1 if f3 <= -31 else 4))))
    )
    score += (
        (-4 if f50 <= 7 else (-3 if f42 <= 64 else 2)) if f48 <= 0 else ((((-2 if f9 <= -56 else 1) if f13 <= 47
        else (-3 if f50 <= 15 else 2)) if f21 <= 48 else (-1 if f9 <= -67 else 2)) if f44 <= 12 else (4 if f48 <= 4
        else (-1 if f43 <= 28 else 2)))
    )
    score += (
        (-3 if f52 <= -181 else (-2 if f31 <= 57 else 2)) if f52 <= -66 else ((((-1 if f1 <= 9 else (((4 if f29 <= 3
        else -1) if f3 <= 88 else 0) if f57 <= 57 else -1)) if f19 <= 2 else 0) if f44 <= 11 else (-1 if f48 <= -2
        else 4)) if f13 <= 529 else -3)
    )
    score += (
        -3 if f48 <= 0 else ((((-2 if f1 <= 5 else (0 if f44 <= 1 else (-1 if f3 <= -4 else 3))) if f30 <= 2 else
        -3) if f35 <= -49 else (-3 if f10 <= 282 else 0)) if f44 <= 9 else ((-1 if f3 <= -18 else 4) if f48 <= 5
        else (1 if f30 <= 2 else -2)))
    )
    score += (
        ((-4 if f50 <= 15 else 1) if f38 <= -33 else (-2 if f9 <= -1 else (-1 if f27 <= 0 else 2))) if f0 <= 22 else
        (((-2 if f43 <= 10 else 1) if f9 <= -131 else ((1 if f0 <= 27 else 3) if f29 <= 5 else -1)) if f13 <= 57
        else (-3 if f50 <= 7 else 2))
    )
    score += (
        (-3 if f52 <= -249 else (-2 if f44 <= 9 else 1)) if f52 <= -97 else (((3 if f14 <= 311 else -1) if f49 <=
        185 else -3) if f48 <= -1 else ((-2 if f52 <= 0 else (-2 if f38 <= -33 else 1)) if f44 <= 1 else ((2 if f57
        <= 37 else 0) if f58 <= 0 else 4)))
    )
    score += (
        (-3 if f52 <= -253 else (-3 if f44 <= 5 else 1)) if f52 <= -144 else ((((-1 if f44 <= 2 else 5) if f45 <= 13
        else -1) if f49 <= 190 else -3) if f48 <= -1 else ((-3 if f38 <= -33 else 0) if f44 <= 1 else ((1 if f52 <=
        260 else 3) if f44 <= 11 else 3)))
    )
    score += (
        (-3 if f38 <= -54 else ((-1 if f31 <= 41 else (-2 if f56 <= 1 else 2)) if f33 <= 15 else -3)) if f42 <= 64
        else ((-2 if f14 <= 0 else (((3 if f19 <= 6 else -2) if f57 <= 34 else -1) if f44 <= 11 else 3)) if f13 <=
        57 else (1 if f29 <= 1 else -2))
    )
    score += (
        (-4 if f14 <= 0 else (-3 if f44 <= 4 else (1 if f46 <= 86 else -2))) if f32 <= 5 else ((-3 if f38 <= -33
        else (-1 if f44 <= 1 else (2 if f46 <= 74 else -2))) if f43 <= 13 else ((0 if f38 <= -203 else (2 if f44 <=
        13 else 4)) if f46 <= 153 else -2))
    )
    score += (
        (-3 if f0 <= 46 else (-2 if f1 <= 5 else (-1 if f52 <= -299 else 2))) if f52 <= -113 else ((-3 if f38 <= -33
        else 0) if f44 <= 1 else (-1 if f51 <= 1 else ((-2 if f52 <= -17 else (-1 if f38 <= -43 else 2)) if f56 <= 2
        else (1 if f1 <= 5 else 4))))
    )
    score += (
        (-3 if f0 <= 55 else (-2 if f42 <= 62 else 2)) if f48 <= 0 else (((-2 if f9 <= -67 else (-3 if f0 <= 9 else
        (0 if f42 <= 27 else 2))) if f30 <= 2 else -3) if f43 <= 13 else (((-2 if f9 <= -131 else 2) if f3 <= 88
        else -2) if f42 <= 69 else 3))
    )
    score += (
        (-3 if f0 <= 8 else (((0 if f35 <= -25 else -3) if f29 <= 3 else -3) if f44 <= 8 else 2)) if f0 <= 25 else
        (-2 if f48 <= -1 else ((((-1 if f9 <= -84 else 3) if f35 <= -60 else -2) if f44 <= 11 else (4 if f33 <= 17
        else -1)) if f48 <= 4 else -1))
    )
    score += (
        (-3 if f0 <= 46 else (-3 if f39 <= -153 else 1)) if f52 <= -144 else ((-2 if f51 <= 1 else ((0 if f20 <= 9
        else -3) if f52 <= 52 else (2 if f4 <= 0 else (-2 if f3 <= 30 else 1)))) if f0 <= 42 else (0 if f58 <= 0
        else (3 if f57 <= 71 else -1)))
    )
    score += (
        (-3 if f52 <= -253 else -2) if f52 <= -144 else ((-2 if f58 <= 0 else (((-1 if f52 <= 218 else 1) if f41 <=
        -1311 else 3) if f19 <= 2 else -1)) if f42 <= 69 else ((3 if f34 <= -1 else -3) if f51 <= 1 else (1 if f58
        <= 0 else (1 if f32 <= 5 else 4))))
    )
    if not -400 < score < 400:
        return score
    score += (
        -3 if f0 <= 8 else ((((0 if f35 <= -68 else -3) if f30 <= 0 else -3) if f58 <= 0 else (-1 if f0 <= 42 else
        (2 if f31 <= 98 else -2))) if f42 <= 69 else (((2 if f34 <= -1 else -2) if f51 <= 1 else 2) if f30 <= 2 else
        (-3 if f28 <= 1 else 0)))
    )
    score += (
        (-3 if f39 <= -173 else (-3 if f0 <= 20 else 1)) if f48 <= 0 else ((-3 if f38 <= -94 else ((-1 if f0 <= 17
        else 2) if f35 <= -25 else -3)) if f43 <= 10 else (((2 if f48 <= 3 else -2) if f35 <= -73 else -2) if f42 <=
        69 else (3 if f57 <= 64 else 0)))
    )
    score += (
        (-3 if f0 <= 23 else -1) if f48 <= 0 else (((1 if f55 <= 152 else (0 if f57 <= 41 else -3)) if f37 <= -154
        else -2) if f58 <= 0 else ((-2 if f0 <= 40 else ((-1 if f9 <= -230 else 3) if f19 <= 3 else -2)) if f9 <=
        -67 else (-1 if f0 <= 9 else 3)))
    )
    score += (
        (-3 if f9 <= -1 else ((0 if f0 <= 22 else (-1 if f1 <= 8 else 3)) if f11 <= 0 else -2)) if f0 <= 40 else (-2
        if f48 <= -2 else (((0 if f1 <= 5 else (1 if f56 <= 2 else 4)) if f33 <= 15 else -1) if f48 <= 4 else (-3 if
        f56 <= 5 else 1)))
    )
    score += (
        -3 if f0 <= 8 else (((-1 if f44 <= 1 else (3 if f10 <= 12 else 0)) if f45 <= 2 else -3) if f44 <= 9 else (-2
        if f48 <= -2 else ((((4 if f19 <= 1 else 2) if f31 <= 98 else 0) if f13 <= 578 else -2) if f48 <= 4 else (-2
        if f20 <= 11 else 2))))
    )
    score += (
        -3 if f0 <= 8 else ((-3 if f38 <= -33 else (-3 if f9 <= -46 else 1)) if f44 <= 2 else (-2 if f9 <= -157 else
        ((((-2 if f50 <= 0 else 3) if f32 <= 5 else (3 if f17 <= 3 else -1)) if f41 <= -677 else (-1 if f50 <= 11
        else 2)) if f13 <= 578 else -2)))
    )
    score += (
        (-3 if f54 <= -457 else (-2 if f42 <= 63 else 2)) if f48 <= 0 else (((-2 if f2 <= 3 else 2) if f42 <= 27
        else ((-3 if f3 <= 11 else 1) if f1 <= 5 else ((3 if f57 <= 62 else 0) if f48 <= 2 else 1))) if f30 <= 4
        else (0 if f41 <= -1188 else -4))
    )
    score += (
        (-3 if f50 <= 7 else ((-3 if f52 <= -181 else 1) if f0 <= 46 else (-1 if f39 <= -79 else 4))) if f52 <= -144
        else (((1 if f50 <= 4 else -1) if f58 <= 0 else ((2 if f13 <= 22 else (1 if f49 <= 240 else -2)) if f50 <= 7
        else 3)) if f13 <= 578 else -3)
    )
    score += (
        (-3 if f43 <= 36 else (-3 if f32 <= 5 else 2)) if f52 <= -144 else ((((((-1 if f36 <= -74 else 1) if f21 <=
        38 else 2) if f49 <= 334 else 3) if f28 <= 3 else -2) if f52 <= 77 else (1 if f56 <= 2 else 3)) if f46 <=
        173 else (-3 if f40 <= -450 else 2))
    )
    score += (
        ((-2 if f9 <= -140 else (((-3 if f31 <= 8 else 0) if f39 <= -42 else ((0 if f56 <= 2 else 3) if f56 <= 24
        else -1)) if f21 <= 48 else (1 if f31 <= 43 else 3))) if f46 <= 100 else -2) if f29 <= 2 else (-3 if f50 <=
        7 else (-1 if f31 <= 41 else 2))
    )
    score += (
        (-3 if f0 <= 44 else (-2 if f50 <= 7 else 2)) if f52 <= -66 else ((((-2 if f1 <= 6 else 1) if f35 <= -60
        else -2) if f52 <= 99 else ((-2 if f9 <= -42 else (-2 if f1 <= 7 else (-1 if f44 <= 1 else 3))) if f31 <= 41
        else 3)) if f46 <= 173 else -2)
    )
    score += (
        ((-3 if f1 <= 5 else (0 if f35 <= -111 else -2)) if f0 <= 40 else ((-2 if f48 <= 0 else 2) if f48 <= 3 else
        -2)) if f42 <= 69 else ((-2 if f48 <= -2 else ((0 if f1 <= 5 else (2 if f58 <= 1 else 4)) if f35 <= -40 else
        -1)) if f29 <= 6 else -2)
    )
    score += (
        -3 if f0 <= 10 else ((-2 if f9 <= -67 else ((1 if f35 <= -25 else -2) if f29 <= 1 else (-2 if f50 <= 3 else
        (-1 if f0 <= 40 else 3)))) if f44 <= 9 else (((-2 if f9 <= -247 else 3) if f19 <= 2 else (0 if f50 <= 11
        else 3)) if f46 <= 227 else -3))
    )
    score += (
        (-3 if f0 <= 42 else -1) if f52 <= -181 else ((((-1 if f52 <= -35 else 3) if f49 <= 257 else -2) if f14 <=
        434 else -3) if f48 <= -1 else ((1 if f28 <= 3 else -1) if f52 <= 52 else ((-1 if f0 <= 34 else (-1 if f35
        <= -221 else 2)) if f3 <= 20 else 2)))
    )
    score += (
        (-3 if f50 <= 3 else (-2 if f0 <= 23 else 2)) if f32 <= 5 else (((0 if f42 <= 36 else (-1 if f48 <= -2 else
        3)) if f35 <= -40 else (-2 if f31 <= 47 else 1)) if f19 <= 2 else (-2 if f43 <= 18 else ((-1 if f42 <= 74
        else 2) if f46 <= 41 else -2)))
    )
    score += (
        -2 if f52 <= -181 else (((((-1 if f52 <= 0 else 2) if f53 <= -271 else -1) if f57 <= 51 else -2) if f58 <= 0
        else ((-2 if f1 <= 5 else ((2 if f14 <= 1022 else 0) if f53 <= 92 else -2)) if f50 <= 0 else (3 if f35 <=
        -46 else 0))) if f13 <= 578 else -2)
    )
    score += (
        (-3 if f42 <= 83 else (-3 if f28 <= 1 else 1)) if f38 <= -105 else (((-2 if f23 <= 35 else 1) if f0 <= 40
        else ((2 if f57 <= 15 else -3) if f58 <= 0 else (-1 if f1 <= 5 else 2))) if f42 <= 69 else ((-1 if f44 <= 2
        else 2) if f46 <= 227 else -2))
    )
    score += (
        (-1 if f47 <= 0 else -3) if f44 <= 1 else (((-2 if f2 <= 1 else 2) if f49 <= 196 else -3) if f48 <= 0 else
        (((((2 if f14 <= 44 else -1) if f58 <= 1 else 2) if f35 <= -25 else -2) if f44 <= 13 else 3) if f51 <= 5
        else (-2 if f43 <= 28 else 1)))
    )
    score += (
        (-3 if f50 <= 1 else 0) if f32 <= 5 else (((-3 if f50 <= 9 else 2) if f48 <= -2 else (((2 if f53 <= -1294
        else -1) if f50 <= 4 else (0 if f57 <= 36 else -3)) if f58 <= 0 else ((2 if f29 <= 0 else 0) if f50 <= 7
        else 3))) if f29 <= 6 else -3)
    )
    score += (
        (-3 if f0 <= 46 else ((-2 if f9 <= -230 else 2) if f13 <= 57 else -2)) if f52 <= -181 else ((((-1 if f52 <=
        0 else 1) if f57 <= 51 else -2) if f58 <= 0 else ((-2 if f0 <= 40 else 1) if f9 <= -67 else 2)) if f13 <=
        237 else (-3 if f41 <= -918 else 2))
    )
    score += (
        (-3 if f50 <= 7 else 2) if f48 <= 0 else (((-1 if f3 <= -4 else (((2 if f33 <= 13 else -1) if f3 <= 82 else
        0) if f57 <= 64 else -1)) if f29 <= 6 else (-3 if f43 <= 27 else 1)) if f35 <= -40 else (-3 if f18 <= 76
        else (2 if f57 <= 16 else -2)))
    )
    score += (
        (-3 if f0 <= 42 else (-2 if f40 <= -836 else (-1 if f9 <= -8 else 3))) if f32 <= 5 else (((((-1 if f0 <= 17
        else 1) if f48 <= 3 else -2) if f27 <= 1 else (0 if f44 <= 1 else 3)) if f45 <= 2 else -2) if f44 <= 13 else
        (2 if f45 <= 34 else -2))
    )
    score += (
        (-3 if f0 <= 46 else (-2 if f39 <= -153 else (-1 if f52 <= -383 else 3))) if f52 <= -181 else ((((-3 if f38
        <= -54 else 0) if f58 <= 1 else (1 if f13 <= 183 else -2)) if f42 <= 82 else (-2 if f48 <= -2 else (2 if f39
        <= -208 else 0))) if f39 <= -42 else 3)
    )
    score += (
        ((((-4 if f17 <= 0 else 0) if f3 <= 9 else 1) if f32 <= 5 else ((((-3 if f54 <= 245 else 1) if f3 <= -3 else
        (2 if f57 <= 14 else 1)) if f30 <= 3 else -2) if f58 <= 1 else (0 if f42 <= 27 else 3))) if f35 <= -40 else
        -2) if f46 <= 109 else -3
    )
    score += (
        (-3 if f3 <= 24 else (-2 if f9 <= -8 else (2 if f1 <= 3 else -2))) if f1 <= 5 else (((-1 if f23 <= 45 else
        4) if f53 <= -258 else -2) if f58 <= 0 else ((0 if f9 <= -67 else ((0 if f56 <= 2 else 3) if f48 <= 4 else
        0)) if f46 <= 204 else -2))
    )
    score += (
        (-3 if f4 <= 1 else (1 if f46 <= 34 else -2)) if f1 <= 5 else (((((2 if f35 <= -136 else (-2 if f39 <= -32
        else 2)) if f23 <= 15 else 3) if f31 <= 43 else (3 if f33 <= 13 else -1)) if f19 <= 2 else (0 if f29 <= 6
        else -3)) if f35 <= 41 else -3)
    )
    score += (
        ((0 if f19 <= 2 else ((-1 if f19 <= 5 else 3) if f39 <= -350 else -2)) if f46 <= 14 else (-2 if f39 <= 48
        else 1)) if f42 <= 69 else (((-2 if f44 <= 1 else ((1 if f3 <= 7 else 2) if f57 <= 74 else -1)) if f29 <= 6
        else -2) if f46 <= 173 else -2)
    )
    score += (
        ((-3 if f52 <= -242 else -1) if f43 <= 36 else (-2 if f42 <= 53 else (2 if f19 <= 1 else -1))) if f52 <= -81
        else (((-2 if f4 <= 1 else 1) if f1 <= 6 else 2) if f19 <= 2 else (((0 if f49 <= 185 else -3) if f37 <= 78
        else 2) if f42 <= 82 else 1))
    )
    score += (
        -2 if f9 <= -140 else ((-2 if f9 <= 91 else 0) if f2 <= 1 else ((((1 if f41 <= -1188 else -3) if f9 <= -42
        else ((2 if f2 <= 2 else -2) if f57 <= 41 else -1)) if f11 <= 0 else -1) if f31 <= 41 else (0 if f56 <= 2
        else (3 if f17 <= 3 else -1))))
    )
    score += (
        (-3 if f50 <= 1 else 0) if f32 <= 5 else (((((-1 if f44 <= 1 else 4) if f14 <= 33 else ((1 if f49 <= 160
        else (0 if f55 <= 166 else -1)) if f41 <= -454 else -3)) if f45 <= 2 else -2) if f50 <= 15 else 3) if f44 <=
        13 else (2 if f45 <= 33 else -1))
    )
    score += (
        (((-3 if f50 <= 1 else 0) if f1 <= 5 else ((0 if f42 <= 36 else 2) if f19 <= 2 else -1)) if f45 <= 5 else
        -3) if f42 <= 69 else ((((3 if f28 <= 3 else 1) if f57 <= 28 else 1) if f30 <= 5 else (-3 if f43 <= 32 else
        2)) if f14 <= 552 else -1)
    )
    score += (
        (-3 if f3 <= 6 else 0) if f32 <= 5 else (((((2 if f35 <= -136 else -1) if f23 <= 15 else 2) if f31 <= 49
        else ((2 if f10 <= 27 else -2) if f58 <= 0 else (4 if f31 <= 98 else 0))) if f19 <= 2 else (-1 if f44 <= 14
        else 1)) if f35 <= 41 else -3)
    )
    score += (
        ((-2 if f18 <= 671 else 1) if f38 <= -74 else ((-1 if f47 <= 3 else 1) if f23 <= 15 else ((0 if f40 <= -794
        else 2) if f40 <= -239 else -1))) if f0 <= 40 else (((0 if f35 <= 41 else -3) if f43 <= 36 else (0 if f35 <=
        -203 else 3)) if f39 <= 75 else 3)
    )
    score += (
        (-2 if f50 <= 11 else (-1 if f0 <= 46 else 2)) if f52 <= -144 else (((((1 if f56 <= 10 else -2) if f10 <= 31
        else -2) if f12 <= 1 else 2) if f52 <= 99 else (0 if f0 <= 26 else 2)) if f14 <= 552 else (1 if f13 <= 18
        else (-3 if f50 <= 0 else 0)))
    )
    score += (
        (-3 if f50 <= 7 else (-2 if f31 <= 41 else (-1 if f52 <= -358 else 4))) if f52 <= -253 else ((((-2 if f31 <=
        8 else 1) if f29 <= 4 else -2) if f35 <= -25 else (1 if f31 <= 12 else -3)) if f44 <= 9 else (3 if f14 <= 55
        else (1 if f17 <= 1 else -1)))
    )
    score += (
        ((-2 if f36 <= 79 else 1) if f39 <= -32 else 0) if f52 <= -113 else ((((2 if f20 <= 29 else (-2 if f33 <= 7
        else 2)) if f54 <= -135 else (0 if f9 <= 55 else (-1 if f31 <= 17 else 2))) if f52 <= 260 else (-1 if f1 <=
        5 else 2)) if f13 <= 578 else -2)
    )
    score += (
        ((2 if f35 <= -380 else -3) if f32 <= 5 else ((((2 if f19 <= 2 else 0) if f14 <= 1022 else -2) if f35 <= -49
        else -1) if f48 <= 4 else -2)) if f42 <= 69 else (((-1 if f23 <= 0 else (-1 if f44 <= 2 else 2)) if f31 <=
        27 else 2) if f46 <= 173 else -2)
    )
    score += (
        (((-1 if f37 <= -51 else 1) if f29 <= 2 else -3) if f39 <= -34 else (-1 if f9 <= -42 else 2)) if f42 <= 69
        else (-1 if f44 <= 8 else ((3 if f10 <= 31 else (-1 if f3 <= 9 else (-1 if f14 <= 92 else (3 if f29 <= 1
        else 0)))) if f45 <= 33 else -2))
    )
    score += (
        ((-2 if f27 <= 2 else (3 if f53 <= -213 else -2)) if f0 <= 42 else (2 if f57 <= 16 else (0 if f19 <= 1 else
        -2))) if f42 <= 69 else ((((2 if f30 <= 6 else -1) if f57 <= 64 else -1) if f35 <= -40 else (-3 if f44 <= 10
        else 1)) if f46 <= 173 else -2)
    )
    score += (
        (-3 if f9 <= -1 else ((2 if f32 <= 3 else -2) if f57 <= 27 else -2)) if f32 <= 5 else (((1 if f57 <= 37 else
        -1) if f36 <= -133 else (1 if f13 <= 26 else -3)) if f58 <= 0 else (((2 if f5 <= 0 else 0) if f53 <= 180
        else -1) if f46 <= 192 else -2))
    )
    score += (
        (((-3 if f48 <= 1 else 1) if f4 <= 1 else 0) if f32 <= 5 else ((-2 if f48 <= -2 else (((2 if f14 <= 1879
        else -1) if f13 <= 52 else 0) if f57 <= 39 else 0)) if f48 <= 4 else (2 if f14 <= 33 else (-3 if f14 <= 128
        else 0)))) if f35 <= 41 else -3
    )
    score += (
        (-2 if f32 <= 5 else ((-1 if f56 <= 2 else (0 if f40 <= -765 else 2)) if f51 <= 6 else -2)) if f42 <= 69
        else ((-1 if f27 <= 0 else (-2 if f40 <= -1050 else (-1 if f3 <= 13 else (3 if f19 <= 3 else 0)))) if f31 <=
        43 else (2 if f48 <= 6 else -1))
    )
    score += (
        ((-2 if f49 <= 508 else 1) if f9 <= -1 else (1 if f13 <= 47 else -2)) if f42 <= 48 else (-2 if f48 <= -2
        else (2 if f14 <= 38 else (((((1 if f35 <= -40 else -1) if f0 <= 42 else 2) if f33 <= 13 else -2) if f13 <=
        578 else -2) if f48 <= 4 else -1)))
    )
    score += (
        ((-3 if f52 <= -228 else -1) if f43 <= 24 else (-1 if f50 <= 1 else (-1 if f58 <= 0 else 4))) if f52 <= -66
        else ((1 if f50 <= 3 else 3) if f57 <= 26 else (((1 if f55 <= 152 else -2) if f44 <= 11 else (-1 if f32 <= 6
        else 2)) if f46 <= 192 else -3))
    )
    score += (
        (((-3 if f4 <= 1 else 0) if f17 <= 0 else (1 if f32 <= 3 else -2)) if f32 <= 5 else ((2 if f7 <= 0 else -1)
        if f19 <= 2 else (-2 if f44 <= 1 else (-1 if f35 <= -77 else (3 if f17 <= 5 else -1))))) if f35 <= -40 else
        (-3 if f44 <= 13 else 0)
    )
    score += (
        (-2 if f52 <= 77 else ((-1 if f31 <= 41 else 1) if f39 <= 0 else 3)) if f42 <= 69 else ((0 if f32 <= 5 else
        (((2 if f30 <= 4 else -1) if f13 <= 529 else -1) if f32 <= 10 else -1)) if f19 <= 2 else (-2 if f52 <= -17
        else (1 if f14 <= 552 else -1)))
    )
    score += (
        (-2 if f42 <= 69 else ((-2 if f54 <= 275 else 2) if f0 <= 30 else (2 if f5 <= 0 else -1))) if f52 <= 77 else
        ((((-1 if f27 <= 2 else 2) if f52 <= 311 else 2) if f56 <= 2 else ((-1 if f0 <= 48 else 2) if f41 <= -1479
        else 2)) if f13 <= 1247 else -2)
    )
    score += (
        ((-3 if f35 <= -263 else -1) if f36 <= 79 else 2) if f3 <= 9 else ((((2 if f35 <= -242 else 0) if f56 <= 2
        else (((-1 if f48 <= -2 else 2) if f3 <= 88 else -2) if f36 <= -121 else 3)) if f48 <= 4 else -1) if f35 <=
        -46 else (-2 if f43 <= 36 else 1))
    )
    score += (
        (-3 if f52 <= -358 else ((0 if f0 <= 44 else 2) if f22 <= 25 else ((-2 if f42 <= 53 else 1) if f9 <= -29
        else -2))) if f52 <= 52 else ((((-1 if f18 <= 476 else 1) if f39 <= 0 else 3) if f42 <= 82 else (2 if f53 <=
        138 else -1)) if f46 <= 192 else -2)
    )
    score += (
        ((0 if f44 <= 3 else (((-2 if f3 <= 9 else 2) if f32 <= 6 else (4 if f10 <= 43 else 2)) if f28 <= 3 else
        ((-3 if f50 <= 1 else 1) if f3 <= 7 else 1))) if f41 <= -636 else (-2 if f40 <= -1 else 1)) if f46 <= 79
        else (-2 if f40 <= 0 else 2)
    )
    if not -400 < score < 400:
        return score
    score += (
        ((-3 if f52 <= -253 else -1) if f50 <= 11 else (-1 if f47 <= 2 else 2)) if f52 <= -66 else ((((-1 if f35 <=
        -289 else (0 if f42 <= 82 else 2)) if f23 <= 55 else 3) if f11 <= 0 else -2) if f50 <= 7 else ((0 if f12 <=
        0 else 3) if f35 <= -46 else -2))
    )
    score += (
        ((-2 if f22 <= 8 else (2 if f14 <= 33 else ((((1 if f41 <= -601 else -1) if f28 <= 3 else (0 if f31 <= 84
        else -3)) if f13 <= 938 else -2) if f50 <= 12 else -3))) if f29 <= 6 else (-3 if f43 <= 27 else 1)) if f50
        <= 15 else (-1 if f56 <= 1 else 4)
    )
    score += (
        (-2 if f49 <= 346 else 0) if f32 <= 5 else ((-1 if f23 <= 15 else ((2 if f40 <= -140 else -1) if f53 <= -190
        else -1)) if f31 <= 41 else ((((2 if f10 <= 29 else -1) if f20 <= 78 else (3 if f46 <= 153 else -1)) if f37
        <= -59 else 3) if f29 <= 7 else -2))
    )
    score += (
        (-2 if f50 <= 1 else 1) if f32 <= 5 else ((((((2 if f53 <= -258 else -2) if f50 <= 4 else -2) if f58 <= 0
        else ((-1 if f9 <= -15 else 1) if f50 <= 7 else 2)) if f53 <= 92 else -2) if f35 <= 18 else -2) if f44 <= 16
        else (-2 if f3 <= -10 else 2))
    )
    score += (
        (((((1 if f53 <= -9 else -1) if f56 <= 12 else -1) if f57 <= 37 else -1) if f46 <= 11 else (-1 if f37 <= 27
        else (-2 if f28 <= 2 else (0 if f46 <= 20 else 3)))) if f39 <= 48 else (-2 if f28 <= 1 else (3 if f57 <= 51
        else 0))) if f35 <= 41 else -3
    )
    score += (
        (-3 if f50 <= 7 else 1) if f32 <= 5 else ((-2 if f50 <= 3 else ((-2 if f0 <= 55 else 3) if f9 <= 65 else 3))
        if f38 <= -99 else (-1 if f9 <= -157 else ((1 if f27 <= 0 else (0 if f56 <= 1 else 3)) if f49 <= 202 else (0
        if f0 <= 50 else 2))))
    )
    score += (
        ((-2 if f52 <= -358 else ((0 if f31 <= 45 else ((4 if f18 <= 553 else 0) if f55 <= 6 else (2 if f52 <= -81
        else -2))) if f35 <= 108 else -2)) if f19 <= 2 else -2) if f52 <= 77 else ((-2 if f38 <= -1 else 0) if f56
        <= 2 else (2 if f13 <= 1156 else -2))
    )
    score += (
        (((-2 if f50 <= 1 else 1) if f32 <= 5 else ((((0 if f26 <= 0 else (1 if f43 <= 40 else 4)) if f29 <= 5 else
        -1) if f14 <= 1022 else -1) if f57 <= 36 else (0 if f50 <= 8 else -3))) if f19 <= 2 else (-2 if f43 <= 68
        else 1)) if f50 <= 15 else 3
    )
    score += (
        (-2 if f36 <= -46 else (2 if f51 <= 5 else -2)) if f42 <= 41 else (((-1 if f22 <= 10 else (0 if f44 <= 4
        else 2)) if f57 <= 37 else 0) if f19 <= 2 else (((1 if f17 <= 6 else -2) if f57 <= 17 else -2) if f44 <= 12
        else (-1 if f42 <= 96 else 1)))
    )
    score += (
        ((((-2 if f0 <= 14 else 0) if f38 <= -33 else ((-2 if f3 <= -74 else ((4 if f49 <= 202 else 1) if f40 <=
        -100 else -1)) if f55 <= 152 else 0)) if f4 <= 0 else -2) if f0 <= 40 else ((2 if f3 <= 85 else -1) if f19
        <= 1 else 0)) if f33 <= 15 else -3
    )
    score += (
        (-2 if f42 <= 96 else (-1 if f55 <= 267 else 3)) if f38 <= -139 else (((-2 if f3 <= 11 else 0) if f32 <= 5
        else ((-2 if f31 <= 8 else (-2 if f48 <= -2 else 2)) if f28 <= 3 else (-1 if f56 <= 3 else (-2 if f3 <= -5
        else 1)))) if f35 <= 41 else -2)
    )
    score += (
        (((-3 if f1 <= 1 else (1 if f10 <= 25 else (-1 if f37 <= -74 else 1))) if f51 <= 5 else -2) if f52 <= 295
        else 1) if f42 <= 69 else (-2 if f48 <= -2 else ((2 if f55 <= 65 else (0 if f31 <= 43 else (2 if f48 <= 2
        else 0))) if f30 <= 5 else -2))
    )
    score += (
        -2 if f52 <= -325 else ((((((0 if f20 <= 15 else -1) if f52 <= 295 else (2 if f9 <= 214 else -1)) if f37 <=
        -40 else (-1 if f52 <= -113 else 2)) if f51 <= 5 else (-2 if f54 <= 275 else 1)) if f46 <= 227 else -2) if
        f39 <= -34 else (0 if f42 <= 32 else 2))
    )
    score += (
        (-3 if f38 <= -33 else (-2 if f9 <= -67 else 0)) if f44 <= 2 else (-2 if f48 <= -2 else ((((-2 if f9 <= -247
        else 2) if f48 <= 6 else -1) if f10 <= 43 else ((-1 if f20 <= 87 else 1) if f53 <= -159 else (3 if f53 <=
        138 else 0))) if f29 <= 12 else -2))
    )
    score += (
        (-3 if f38 <= -105 else (-2 if f40 <= -750 else 1)) if f52 <= -253 else (((((1 if f54 <= -221 else -3) if
        f26 <= 0 else 1) if f53 <= 180 else -1) if f48 <= 4 else 0) if f57 <= 37 else (-1 if f58 <= 1 else ((-2 if
        f52 <= 77 else 1) if f53 <= -364 else 2)))
    )
    score += (
        (-1 if f3 <= 9 else ((2 if f39 <= -147 else 0) if f57 <= 13 else ((2 if f14 <= 33 else (1 if f22 <= 14 else
        -2)) if f44 <= 16 else ((-1 if f48 <= -3 else 2) if f51 <= 6 else -1)))) if f39 <= -34 else ((-1 if f22 <=
        11 else 2) if f57 <= 51 else 0)
    )
    score += (
        -1 if f52 <= -113 else (((-2 if f31 <= 47 else 1) if f9 <= -46 else 2) if f57 <= 13 else (1 if f55 <= 25
        else ((0 if f41 <= -1288 else (-3 if f9 <= 76 else 1)) if f56 <= 3 else ((-2 if f35 <= -263 else 0) if f41
        <= -1311 else (2 if f51 <= 6 else -1)))))
    )
    score += (
        ((-2 if f50 <= 0 else ((1 if f50 <= 8 else -3) if f0 <= 44 else 1)) if f3 <= 9 else ((((2 if f13 <= 842 else
        -1) if f3 <= 82 else -1) if f29 <= 4 else -2) if f57 <= 42 else ((1 if f22 <= 14 else -2) if f44 <= 28 else
        1))) if f50 <= 15 else 3
    )
    score += (
        (((-3 if f48 <= 1 else 1) if f4 <= 1 else 0) if f32 <= 5 else (((1 if f5 <= 0 else -3) if f33 <= 5 else 2)
        if f19 <= 2 else ((-2 if f37 <= -74 else 1) if f52 <= 260 else 1))) if f48 <= 4 else (-2 if f23 <= 0 else
        (-3 if f48 <= 5 else 1))
    )
    score += (
        (((((0 if f48 <= 4 else -2) if f44 <= 1 else ((2 if f46 <= 227 else -2) if f40 <= -590 else 0)) if f4 <= 0
        else -1) if f0 <= 40 else (3 if f10 <= 19 else ((1 if f46 <= 192 else -2) if f48 <= 4 else -3))) if f35 <=
        41 else -2) if f33 <= 14 else -2
    )
    score += (
        (-1 if f36 <= -77 else (-1 if f50 <= 7 else (0 if f58 <= 0 else 3))) if f42 <= 69 else ((((2 if f13 <= 26
        else -1) if f50 <= 4 else (1 if f57 <= 18 else (-3 if f46 <= 30 else 1))) if f58 <= 0 else (0 if f50 <= 0
        else 3)) if f46 <= 173 else -2)
    )
    score += (
        ((-2 if f32 <= 5 else ((3 if f14 <= 1022 else -1) if f35 <= -211 else 0)) if f0 <= 40 else (((-2 if f20 <=
        96 else 1) if f35 <= -211 else (0 if f43 <= 28 else 3)) if f50 <= 7 else ((2 if f57 <= 19 else -1) if f58 <=
        0 else 3))) if f35 <= 41 else -2
    )
    score += (
        ((((1 if f30 <= 1 else (-2 if f58 <= 0 else 1)) if f20 <= 10 else ((-2 if f54 <= -263 else (-1 if f20 <= 35
        else 2)) if f4 <= 0 else -2)) if f31 <= 45 else ((-1 if f58 <= 0 else 1) if f35 <= -157 else 2)) if f35 <=
        18 else -2) if f33 <= 15 else -3
    )
    score += (
        (-3 if f32 <= 1 else (((-2 if f9 <= -17 else 0) if f40 <= -849 else 0) if f51 <= 6 else -2)) if f42 <= 69
        else ((-3 if f37 <= 27 else 1) if f48 <= -2 else (-1 if f44 <= 2 else (((-2 if f40 <= -824 else 1) if f32 <=
        6 else 2) if f41 <= -265 else -1)))
    )
    score += (
        ((((2 if f33 <= 0 else -1) if f3 <= 13 else (-1 if f0 <= 8 else 2)) if f57 <= 16 else (((0 if f55 <= 152
        else (0 if f14 <= 128 else -3)) if f0 <= 42 else (-2 if f4 <= 0 else 1)) if f54 <= 275 else 1)) if f30 <= 4
        else -2) if f50 <= 15 else 2
    )
    score += (
        ((-3 if f36 <= 79 else 1) if f1 <= 5 else (0 if f25 <= 3 else -1)) if f3 <= 9 else (((((2 if f3 <= 82 else
        0) if f35 <= 156 else -1) if f29 <= 6 else -1) if f13 <= 938 else -2) if f57 <= 41 else (-3 if f42 <= 27
        else (-1 if f56 <= 2 else 1)))
    )
    score += (
        ((-2 if f35 <= -90 else 0) if f50 <= 0 else 0) if f3 <= 9 else ((((2 if f51 <= 6 else 0) if f14 <= 552 else
        (-1 if f50 <= 7 else 2)) if f35 <= -40 else (-2 if f44 <= 9 else 2)) if f57 <= 41 else ((-2 if f25 <= 4 else
        1) if f44 <= 23 else 1))
    )
    score += (
        (-2 if f52 <= -342 else (((0 if f44 <= 3 else 3) if f48 <= 4 else 0) if f10 <= 43 else ((-2 if f10 <= 49
        else 0) if f46 <= 192 else -2))) if f19 <= 2 else (-3 if f9 <= -67 else ((-1 if f44 <= 14 else (2 if f10 <=
        59 else -1)) if f50 <= 15 else 2))
    )
    score += (
        (((-2 if f0 <= 8 else ((2 if f49 <= 202 else 0) if f40 <= -531 else (-2 if f27 <= 1 else 1))) if f4 <= 0
        else -2) if f0 <= 42 else (1 if f19 <= 1 else -1)) if f39 <= -34 else ((0 if f56 <= 3 else (0 if f42 <= 41
        else 4)) if f56 <= 24 else -1)
    )
    score += (
        (((-3 if f58 <= 5 else 0) if f50 <= 3 else (-1 if f0 <= 44 else 2)) if f38 <= -99 else ((((2 if f21 <= 20
        else 1) if f51 <= 6 else 0) if f58 <= 7 else -1) if f57 <= 37 else (1 if f55 <= 152 else (-3 if f31 <= 27
        else -1)))) if f50 <= 15 else 2
    )
    score += (
        (((-2 if f54 <= -1385 else (((0 if f36 <= -315 else 3) if f40 <= -712 else -1) if f22 <= 34 else 1)) if f0
        <= 54 else ((((2 if f46 <= 11 else -2) if f40 <= -991 else -3) if f40 <= -824 else 2) if f43 <= 48 else 3))
        if f48 <= 4 else -1) if f33 <= 15 else -3
    )
    score += (
        ((-2 if f32 <= 1 else (((2 if f51 <= 5 else (-2 if f58 <= 0 else 1)) if f18 <= 158 else (-2 if f14 <= 200
        else (-1 if f0 <= 42 else 2))) if f35 <= 18 else -2)) if f19 <= 2 else (-2 if f37 <= 78 else 1)) if f42 <=
        82 else (1 if f35 <= -40 else -1)
    )
    score += (
        ((((-1 if f3 <= 9 else ((0 if f42 <= 69 else 2) if f50 <= 4 else -3)) if f46 <= 7 else -2) if f50 <= 7 else
        ((-1 if f9 <= 55 else 1) if f29 <= 0 else (3 if f51 <= 5 else (-2 if f39 <= -46 else 2)))) if f50 <= 12 else
        -3) if f50 <= 15 else 2
    )
    score += (
        (((((-1 if f0 <= 8 else 1) if f4 <= 0 else (-2 if f4 <= 1 else 0)) if f0 <= 42 else (((2 if f57 <= 19 else
        (-3 if f33 <= 7 else 1)) if f58 <= 0 else 2) if f33 <= 15 else -2)) if f35 <= 41 else -2) if f46 <= 227 else
        -2) if f29 <= 6 else -2
    )
    score += (
        (((((-1 if f32 <= 6 else (1 if f19 <= 2 else -1)) if f50 <= 5 else -1) if f29 <= 0 else (-2 if f50 <= 7 else
        0)) if f42 <= 82 else 1) if f36 <= -83 else (0 if f58 <= 0 else ((-1 if f23 <= 0 else 2) if f50 <= 7 else
        3))) if f29 <= 8 else -2
    )
    score += (
        ((-1 if f31 <= 49 else ((1 if f46 <= 10 else -2) if f50 <= 1 else 3)) if f28 <= 3 else -2) if f3 <= 9 else
        (((((-2 if f31 <= 8 else 1) if f11 <= 0 else -1) if f57 <= 41 else -1) if f50 <= 15 else 2) if f31 <= 41
        else (2 if f48 <= 4 else 0))
    )
    score += (
        (((0 if f39 <= -147 else (-2 if f23 <= 25 else 1)) if f4 <= 0 else -2) if f0 <= 42 else ((2 if f14 <= 33
        else (-2 if f53 <= -247 else (-1 if f50 <= 7 else 2))) if f52 <= 204 else 2)) if f39 <= -34 else ((-1 if f52
        <= -342 else 2) if f35 <= 18 else -2)
    )
    score += (
        -2 if f52 <= -325 else (((((-1 if f52 <= 126 else 1) if f40 <= -849 else (((-1 if f35 <= -111 else 1) if f4
        <= 0 else (0 if f31 <= 39 else 2)) if f13 <= 84 else 2)) if f35 <= -46 else (0 if f40 <= -414 else -2)) if
        f29 <= 6 else -2) if f46 <= 227 else -2)
    )
    score += (
        ((-1 if f2 <= 3 else 2) if f42 <= 48 else ((-1 if f51 <= 1 else (3 if f51 <= 4 else ((-1 if f41 <= -1432
        else 3) if f50 <= 4 else -1))) if f14 <= 233 else ((2 if f51 <= 2 else 0) if f13 <= 88 else -2))) if f19 <=
        2 else (-1 if f42 <= 96 else 0)
    )
    score += (
        ((-2 if f35 <= -203 else (0 if f27 <= 1 else (2 if f14 <= 515 else (-3 if f52 <= 260 else 1)))) if f50 <= 7
        else (((0 if f10 <= 80 else 3) if f26 <= 2 else (-2 if f22 <= 36 else 1)) if f36 <= -121 else (3 if f48 <= 3
        else 0))) if f35 <= -40 else -1
    )
    score += (
        (-3 if f41 <= -1164 else 0) if f48 <= -2 else ((((((1 if f18 <= 253 else -2) if f9 <= -56 else (-1 if f26 <=
        0 else 1)) if f48 <= 4 else -1) if f57 <= 41 else (-2 if f33 <= 7 else 1)) if f35 <= 18 else -2) if f44 <=
        15 else (1 if f33 <= 15 else -1))
    )
    score += (
        -2 if f52 <= -325 else (((0 if f44 <= 8 else (-1 if f42 <= 48 else 3)) if f10 <= 43 else (((((-1 if f42 <=
        39 else 2) if f10 <= 322 else -1) if f55 <= 234 else (-3 if f52 <= 204 else 0)) if f39 <= -159 else -3) if
        f37 <= -40 else 1)) if f48 <= 4 else -1)
    )
    score += (
        (-2 if f9 <= -67 else (((0 if f44 <= 1 else 2) if f17 <= 5 else -1) if f57 <= 13 else -1)) if f44 <= 9 else
        (((-2 if f52 <= 181 else 1) if f35 <= -111 else (2 if f39 <= -147 else -1)) if f39 <= -94 else ((0 if f50 <=
        7 else 4) if f35 <= -42 else -1))
    )
    score += (
        (-2 if f50 <= 3 else (-1 if f44 <= 7 else 2)) if f38 <= -105 else (((0 if f9 <= -33 else 2) if f56 <= 11
        else (-2 if f0 <= 34 else (-1 if f50 <= 0 else 2))) if f57 <= 27 else (((-2 if f32 <= 5 else 1) if f50 <= 4
        else -2) if f50 <= 15 else 2))
    )
    score += (
        (((((1 if f41 <= -1410 else -1) if f27 <= 2 else 2) if f56 <= 2 else ((-1 if f51 <= 3 else 1) if f42 <= 53
        else 2)) if f51 <= 5 else (((-2 if f49 <= 113 else 2) if f14 <= 33 else -2) if f14 <= 128 else 1)) if f14 <=
        515 else -1) if f33 <= 15 else -2
    )
    score += (
        (((((-2 if f54 <= 265 else 2) if f0 <= 55 else 2) if f44 <= 1 else (0 if f32 <= 6 else 2)) if f28 <= 3 else
        ((-1 if f9 <= 18 else 2) if f49 <= 202 else (1 if f14 <= 55 else -2))) if f35 <= -32 else (-2 if f44 <= 9
        else 1)) if f45 <= 9 else -1
    )
    score += (
        ((((0 if f41 <= -1050 else -2) if f40 <= -30 else 1) if f58 <= 1 else ((-1 if f10 <= 250 else 1) if f50 <= 3
        else 2)) if f13 <= 183 else -3) if f27 <= 0 else (((1 if f13 <= 7 else 5) if f45 <= 5 else -1) if f57 <= 13
        else (1 if f14 <= 515 else -1))
    )
    score += (
        ((-3 if f41 <= -1164 else 1) if f48 <= -2 else ((((((1 if f53 <= 247 else -2) if f33 <= 13 else -2) if f50
        <= 8 else -3) if f50 <= 11 else (0 if f34 <= -1 else 3)) if f30 <= 4 else (0 if f41 <= -1164 else -3)) if
        f50 <= 12 else -3)) if f50 <= 15 else 2
    )
    score += (
        ((-2 if f22 <= 28 else 0) if f32 <= 5 else ((-2 if f14 <= 108 else ((2 if f12 <= 8 else -1) if f10 <= 159
        else -2)) if f44 <= 1 else 1)) if f57 <= 41 else (((-1 if f14 <= 128 else 2) if f55 <= 25 else -2) if f44 <=
        23 else (2 if f33 <= 13 else -2))
    )
    score += (
        (((-1 if f54 <= 0 else 1) if f26 <= 2 else -2) if f1 <= 6 else ((-1 if f38 <= -14 else (((-1 if f41 <= -817
        else 2) if f54 <= 109 else 3) if f55 <= 152 else ((-2 if f58 <= 0 else 0) if f27 <= 2 else 2))) if f58 <= 1
        else 1)) if f35 <= 18 else -2
    )
    if not -400 < score < 400:
        return score
    score += (
        (((((1 if f58 <= 4 else (-2 if f0 <= 26 else 1)) if f10 <= 134 else (-2 if f20 <= 96 else 0)) if f50 <= 4
        else -3) if f45 <= 4 else -2) if f50 <= 7 else ((1 if f55 <= 97 else -1) if f58 <= 0 else (1 if f36 <= -350
        else 3))) if f35 <= 108 else -3
    )
    score += (
        -2 if f0 <= 8 else ((-3 if f32 <= 5 else 0) if f40 <= -836 else ((((((0 if f0 <= 26 else 4) if f40 <= -732
        else -1) if f0 <= 63 else 3) if f22 <= 33 else (4 if f0 <= 29 else 1)) if f48 <= 4 else (-2 if f48 <= 7 else
        1)) if f19 <= 3 else -1))
    )
    score += (
        -2 if f52 <= -325 else (((((-1 if f3 <= -5 else 3) if f39 <= -87 else 0) if f18 <= 290 else (-1 if f52 <=
        295 else 2)) if f57 <= 13 else (-1 if f18 <= 1199 else 1)) if f39 <= -34 else (((2 if f30 <= 4 else -1) if
        f57 <= 51 else -1) if f35 <= -32 else -1))
    )
    score += (
        (-2 if f48 <= -2 else (((0 if f28 <= 3 else -1) if f48 <= 3 else -1) if f42 <= 69 else ((((1 if f4 <= 1 else
        -1) if f43 <= 56 else 3) if f14 <= 187 else (-1 if f21 <= 26 else (0 if f50 <= 0 else 2))) if f50 <= 12 else
        -2))) if f50 <= 15 else 2
    )
    score += (
        ((0 if f58 <= 0 else ((0 if f40 <= -811 else 3) if f47 <= 10 else -1)) if f10 <= 43 else (-2 if f48 <= -2
        else ((-1 if f18 <= 905 else 1) if f47 <= 8 else (2 if f53 <= 138 else -1)))) if f48 <= 4 else (1 if f10 <=
        10 else (-2 if f48 <= 20 else 0))
    )
    score += (
        (-1 if f44 <= 4 else ((((-1 if f55 <= -28 else (2 if f19 <= 1 else (-1 if f44 <= 21 else 2))) if f51 <= 5
        else -1) if f19 <= 2 else (0 if f0 <= 67 else -2)) if f33 <= 13 else -1)) if f52 <= 295 else ((-1 if f1 <= 5
        else 2) if f13 <= 842 else -1)
    )
    score += (
        ((((-1 if f10 <= 7 else 1) if f55 <= 139 else -1) if f22 <= 36 else (1 if f14 <= 24 else (-2 if f54 <= 259
        else 0))) if f30 <= 4 else -2) if f52 <= 77 else (((-1 if f22 <= 34 else (-2 if f10 <= 11 else 1)) if f58 <=
        0 else 2) if f14 <= 601 else -1)
    )
    score += (
        (((((0 if f57 <= 11 else 2) if f50 <= 0 else 2) if f57 <= 16 else ((1 if f46 <= 38 else -2) if f55 <= 55
        else ((-1 if f18 <= 1199 else 1) if f53 <= -159 else (-1 if f58 <= 0 else 2)))) if f53 <= 138 else -2) if
        f50 <= 12 else -3) if f50 <= 15 else 2
    )
    score += (
        (-2 if f42 <= 48 else (2 if f14 <= 38 else ((2 if f39 <= -164 else (-3 if f39 <= -94 else 1)) if f28 <= 3
        else -2))) if f52 <= 77 else ((((-2 if f3 <= -3 else 2) if f49 <= 179 else (1 if f44 <= 2 else -2)) if f3 <=
        38 else 2) if f49 <= 309 else -1)
    )
    score += (
        (-1 if f52 <= -325 else 2) if f14 <= 38 else (-2 if f14 <= 76 else (-2 if f52 <= -242 else ((0 if f54 <= 156
        else (3 if f49 <= 481 else -1)) if f55 <= 166 else (((1 if f10 <= 31 else -3) if f52 <= 231 else (-1 if f54
        <= -240 else 1)) if f37 <= -78 else 1))))
    )
    score += (
        ((((-2 if f3 <= 11 else (-1 if f44 <= 7 else 1)) if f1 <= 6 else (2 if f49 <= 185 else ((-1 if f44 <= 19
        else 1) if f40 <= -414 else 2))) if f51 <= 5 else (-2 if f54 <= 275 else 1)) if f39 <= -42 else 1) if f35 <=
        18 else (-3 if f44 <= 23 else 1)
    )
    score += (
        ((0 if f41 <= -1337 else (2 if f7 <= 0 else -1)) if f41 <= -636 else (-3 if f40 <= -58 else 1)) if f19 <= 1
        else (((-3 if f38 <= -43 else -1) if f58 <= 1 else (-1 if f36 <= -136 else 2)) if f42 <= 90 else (-2 if f0
        <= 9 else (1 if f14 <= 552 else -1)))
    )
    score += (
        (((2 if f46 <= 13 else -1) if f51 <= 2 else -2) if f40 <= -836 else (((1 if f23 <= 15 else (4 if f10 <= 303
        else 0)) if f29 <= 7 else -1) if f51 <= 5 else ((0 if f39 <= -159 else -2) if f39 <= -46 else 1))) if f19 <=
        2 else (1 if f10 <= 13 else -1)
    )
    score += (
        (((1 if f0 <= 11 else -3) if f42 <= 53 else (-2 if f0 <= 40 else 1)) if f9 <= -67 else ((((-2 if f0 <= 11
        else (-1 if f35 <= -305 else 2)) if f41 <= -636 else -2) if f42 <= 57 else (1 if f49 <= 142 else -2)) if f39
        <= 48 else 2)) if f42 <= 90 else 1
    )
    score += (
        (((((-3 if f43 <= 48 else 1) if f52 <= 99 else (2 if f49 <= 169 else (0 if f13 <= 75 else -2))) if f40 <=
        -849 else (1 if f57 <= 52 else -1)) if f50 <= 8 else -2) if f30 <= 3 else -2) if f50 <= 11 else (-1 if f29
        <= 0 else (-1 if f44 <= 1 else 3))
    )
    score += (
        (((((2 if f22 <= 14 else (1 if f33 <= 0 else -2)) if f58 <= 1 else 1) if f46 <= 34 else -2) if f27 <= 0 else
        ((3 if f33 <= 1 else (-1 if f33 <= 5 else 2)) if f19 <= 1 else (0 if f46 <= 24 else 1))) if f29 <= 6 else
        -2) if f33 <= 15 else -2
    )
    score += (
        ((((-1 if f18 <= 639 else 1) if f40 <= -794 else 1) if f40 <= -512 else (((2 if f57 <= 18 else (-2 if f40 <=
        -276 else 1)) if f39 <= -147 else (-2 if f2 <= 2 else 1)) if f39 <= 48 else 1)) if f53 <= -115 else 1) if
        f53 <= 180 else (-2 if f38 <= -133 else 1)
    )
    score += (
        ((1 if f46 <= 12 else -2) if f48 <= -2 else (((1 if f35 <= 156 else -2) if f19 <= 2 else ((-2 if f50 <= 11
        else (3 if f55 <= 122 else -1)) if f52 <= 260 else 1)) if f50 <= 12 else -3)) if f50 <= 15 else (-1 if f32
        <= 8 else (0 if f56 <= 1 else 4))
    )
    score += (
        (((-1 if f38 <= -139 else (3 if f10 <= 13 else 1)) if f33 <= 14 else -2) if f39 <= -147 else ((-2 if f22 <=
        34 else 0) if f0 <= 88 else 2)) if f39 <= -34 else (((-1 if f38 <= -73 else 2) if f50 <= 4 else -2) if f58
        <= 0 else (3 if f56 <= 24 else -1))
    )
    score += (
        ((-1 if f32 <= 5 else (1 if f57 <= 74 else -1)) if f49 <= 202 else (((((0 if f46 <= 3 else -2) if f53 <=
        -155 else 1) if f49 <= 508 else 1) if f19 <= 2 else (-3 if f37 <= 78 else 1)) if f43 <= 68 else 1)) if f30
        <= 3 else (-2 if f43 <= 32 else 0)
    )
    score += (
        ((-1 if f12 <= 8 else ((3 if f16 <= 5 else -1) if f57 <= 23 else -1)) if f46 <= 16 else -2) if f42 <= 69
        else ((((2 if f42 <= 75 else 0) if f13 <= 30 else (-1 if f47 <= 12 else 2)) if f39 <= -18 else (-1 if f28 <=
        1 else 2)) if f57 <= 64 else -2)
    )
    score += (
        ((-2 if f32 <= 1 else ((((-1 if f40 <= -794 else (4 if f31 <= 35 else 0)) if f56 <= 5 else -2) if f44 <= 4
        else 2) if f19 <= 2 else 0)) if f51 <= 4 else ((-1 if f9 <= 55 else 1) if f14 <= 128 else (-3 if f3 <= -3
        else 1))) if f14 <= 552 else -1
    )
    score += (
        (((((2 if f56 <= 17 else -1) if f55 <= 166 else (-2 if f52 <= 231 else (-1 if f31 <= 39 else 2))) if f29 <=
        0 else -2) if f50 <= 7 else ((-2 if f52 <= 204 else 1) if f12 <= 2 else 2)) if f50 <= 12 else -2) if f50 <=
        15 else (-1 if f56 <= 1 else 3)
    )
    score += (
        (((((-1 if f42 <= 90 else (2 if f39 <= -194 else 0)) if f14 <= 552 else (-2 if f54 <= 316 else 2)) if f52 <=
        295 else (1 if f29 <= 0 else -1)) if f23 <= 55 else 2) if f37 <= -40 else (-1 if f56 <= 1 else 2)) if f29 <=
        5 else (1 if f26 <= 2 else -3)
    )
    score += (
        ((0 if f42 <= 37 else 2) if f45 <= 7 else -1) if f14 <= 33 else (((-3 if f31 <= 88 else 1) if f58 <= 0 else
        1) if f14 <= 76 else ((0 if f27 <= 0 else (2 if f19 <= 2 else (-2 if f31 <= 12 else 1))) if f14 <= 552 else
        (-2 if f18 <= 431 else 0)))
    )
    score += (
        (((-2 if f31 <= 17 else (((1 if f54 <= -221 else -3) if f26 <= 0 else 1) if f26 <= 2 else ((1 if f31 <= 21
        else -2) if f53 <= -201 else 1))) if f23 <= 15 else ((0 if f40 <= -836 else 2) if f45 <= 5 else -1)) if f19
        <= 3 else -1) if f33 <= 13 else -2
    )
    score += (
        (-1 if f49 <= 113 else ((2 if f55 <= 86 else -1) if f56 <= 3 else (3 if f56 <= 21 else -1))) if f14 <= 38
        else (((-1 if f47 <= 10 else 2) if f3 <= 35 else ((2 if f55 <= 227 else 0) if f16 <= 1 else -1)) if f49 <=
        185 else (-1 if f55 <= 290 else 1))
    )
    score += (
        (((-2 if f50 <= 1 else 1) if f32 <= 5 else (((((1 if f0 <= 77 else -1) if f29 <= 3 else -1) if f50 <= 8 else
        -2) if f50 <= 11 else (3 if f54 <= -126 else (2 if f10 <= 29 else -1))) if f50 <= 12 else -2)) if f35 <= 41
        else -2) if f50 <= 15 else 2
    )
    score += (
        (((0 if f15 <= 0 else -2) if f52 <= 77 else ((2 if f54 <= 232 else (-2 if f57 <= 33 else 2)) if f49 <= 202
        else (((-1 if f4 <= 0 else 2) if f57 <= 17 else -2) if f54 <= 245 else (2 if f57 <= 42 else -1)))) if f50 <=
        15 else 2) if f57 <= 74 else -2
    )
    score += (
        ((((((-1 if f58 <= 1 else 1) if f38 <= -16 else ((-2 if f9 <= -51 else 2) if f57 <= 27 else (2 if f9 <= -1
        else -1))) if f5 <= 0 else -2) if f33 <= 6 else -2) if f33 <= 7 else 1) if f33 <= 13 else -1) if f35 <= -40
        else (-2 if f14 <= 155 else 0)
    )
    score += (
        ((-1 if f32 <= 5 else (-1 if f42 <= 36 else (2 if f1 <= 9 else ((1 if f28 <= 2 else (1 if f54 <= -190 else
        (0 if f42 <= 53 else -2))) if f20 <= 35 else (-1 if f54 <= -267 else 2))))) if f53 <= 219 else -2) if f37 <=
        -40 else (-1 if f58 <= 0 else 2)
    )
    score += (
        ((1 if f18 <= 234 else -1) if f41 <= -1288 else ((((1 if f41 <= -454 else -1) if f46 <= 7 else (1 if f56 <=
        1 else -3)) if f50 <= 4 else (-3 if f46 <= 28 else 1)) if f9 <= 47 else (-1 if f56 <= 2 else 2))) if f58 <=
        1 else (0 if f50 <= 3 else 2)
    )
    score += (
        ((-1 if f9 <= -1 else (((2 if f55 <= 258 else -1) if f44 <= 9 else -2) if f9 <= 0 else (-1 if f53 <= -128
        else (2 if f53 <= 138 else -2)))) if f49 <= 508 else (-1 if f35 <= -111 else 2)) if f44 <= 16 else ((1 if
        f31 <= 76 else -1) if f37 <= -59 else 2)
    )
    score += (
        (0 if f19 <= 3 else -3) if f9 <= -67 else ((-1 if f31 <= 8 else (-1 if f9 <= -46 else ((-1 if f22 <= 8 else
        2) if f9 <= 25 else 0))) if f57 <= 18 else (1 if f55 <= -6 else (-1 if f58 <= 0 else ((-2 if f35 <= -263
        else 0) if f39 <= -46 else 2))))
    )
    score += (
        ((-1 if f3 <= 20 else (((-2 if f54 <= -17 else 1) if f58 <= 1 else 2) if f35 <= -90 else (((1 if f0 <= 12
        else -2) if f42 <= 39 else (2 if f39 <= -208 else 0)) if f57 <= 41 else -2))) if f40 <= -30 else (2 if f35
        <= -32 else -1)) if f29 <= 12 else -3
    )
    score += (
        -2 if f3 <= -74 else (((0 if f3 <= 4 else 2) if f14 <= 33 else (((0 if f55 <= 152 else -1) if f37 <= -36
        else (2 if f17 <= 1 else -1)) if f18 <= 905 else ((0 if f9 <= -61 else 2) if f3 <= 88 else -2))) if f46 <=
        204 else (-2 if f41 <= -817 else 1))
    )
    score += (
        (((((1 if f56 <= 18 else -1) if f10 <= 43 else ((-1 if f23 <= 55 else 2) if f11 <= 1 else 1)) if f52 <= 295
        else (2 if f55 <= 353 else -1)) if f3 <= 88 else -2) if f53 <= -20 else (-1 if f55 <= -3 else 2)) if f53 <=
        138 else (-3 if f50 <= 3 else 1)
    )
    score += (
        ((1 if f35 <= -211 else 0) if f4 <= 0 else -1) if f31 <= 43 else (((2 if f46 <= 192 else -1) if f31 <= 98
        else (-2 if f43 <= 72 else (-1 if f54 <= -457 else 2))) if f26 <= 2 else ((-2 if f53 <= 17 else 1) if f35 <=
        -157 else (2 if f54 <= -196 else 0)))
    )
    score += (
        (((1 if f39 <= -173 else -1) if f14 <= 434 else -1) if f0 <= 42 else ((((2 if f33 <= 4 else ((-3 if f14 <=
        601 else 1) if f6 <= 0 else 1)) if f50 <= 1 else 2) if f42 <= 55 else 2) if f19 <= 1 else (0 if f0 <= 77
        else -2))) if f50 <= 15 else 2
    )
    score += (
        (((-1 if f10 <= 342 else 2) if f32 <= 5 else ((2 if f41 <= -528 else 0) if f10 <= 146 else ((0 if f41 <=
        -1648 else -2) if f26 <= 1 else 1))) if f51 <= 5 else -1) if f19 <= 1 else ((-1 if f36 <= 79 else 1) if f42
        <= 89 else (-2 if f0 <= 8 else 1))
    )
    score += (
        (-1 if f36 <= -77 else (((2 if f47 <= 12 else -1) if f14 <= 1576 else -1) if f45 <= 2 else -1)) if f42 <= 90
        else ((2 if f40 <= -590 else (-2 if f40 <= -549 else 0)) if f14 <= 552 else ((-3 if f57 <= 18 else 0) if f14
        <= 1256 else (-1 if f40 <= -966 else 2)))
    )
    score += (
        (-2 if f3 <= -74 else ((((((-1 if f32 <= 10 else 2) if f50 <= 3 else 1) if f54 <= -17 else (2 if f55 <= 25
        else (1 if f41 <= -1446 else (-1 if f52 <= 295 else 2)))) if f50 <= 8 else -2) if f50 <= 11 else 1) if f50
        <= 12 else -2)) if f50 <= 15 else 2
    )
    score += (
        -1 if f44 <= 1 else (((2 if f40 <= -493 else -1) if f27 <= 0 else (3 if f57 <= 47 else 0)) if f10 <= 14 else
        ((0 if f57 <= 26 else -3) if f3 <= -6 else (((1 if f31 <= 98 else -1) if f19 <= 3 else (-2 if f57 <= 30 else
        1)) if f46 <= 227 else -2)))
    )
    score += (
        ((1 if f54 <= -196 else -1) if f44 <= 1 else (0 if f38 <= -139 else ((1 if f39 <= -135 else ((1 if f52 <=
        -97 else -3) if f39 <= -42 else 1)) if f47 <= 8 else 2))) if f28 <= 3 else (-1 if f52 <= 77 else (-1 if f40
        <= -794 else (3 if f54 <= -76 else 0)))
    )
    score += (
        (((-2 if f38 <= -33 else (-1 if f23 <= 25 else 2)) if f50 <= 4 else -2) if f49 <= 673 else 1) if f58 <= 0
        else ((0 if f46 <= 10 else ((-1 if f49 <= 165 else 2) if f49 <= 196 else -2)) if f50 <= 7 else (0 if f46 <=
        9 else (3 if f29 <= 6 else -1)))
    )
    score += (
        ((((((-2 if f31 <= 80 else 1) if f1 <= 5 else 1) if f49 <= 196 else 0) if f49 <= 481 else ((3 if f3 <= 49
        else 0) if f13 <= 99 else -1)) if f9 <= 181 else -1) if f51 <= 5 else (1 if f1 <= 3 else -1)) if f53 <= 138
        else (-2 if f55 <= 299 else 1)
    )
    score += (
        ((-2 if f48 <= -2 else (((((1 if f56 <= 8 else -1) if f40 <= -1050 else 2) if f40 <= -712 else (-3 if f40 <=
        -649 else (0 if f4 <= 0 else 2))) if f5 <= 0 else -1) if f57 <= 37 else (1 if f26 <= 1 else -1))) if f11 <=
        1 else 2) if f30 <= 2 else -1
    )
    score += (
        ((-2 if f36 <= 51 else 1) if f35 <= -111 else (((-1 if f39 <= -34 else 2) if f0 <= 42 else 2) if f35 <= 18
        else -2)) if f3 <= 9 else (((0 if f9 <= -91 else -2) if f9 <= -67 else ((-1 if f0 <= 8 else 1) if f57 <= 74
        else -2)) if f3 <= 88 else -1)
    )
    score += (
        (-2 if f35 <= -203 else (1 if f32 <= 3 else -2)) if f32 <= 5 else (((((3 if f35 <= 108 else -1) if f58 <= 7
        else -1) if f52 <= -206 else (1 if f48 <= 1 else 0)) if f30 <= 5 else -2) if f19 <= 2 else (-1 if f52 <= 260
        else (2 if f52 <= 385 else -1)))
    )
    score += (
        ((2 if f56 <= 21 else -1) if f14 <= 38 else (((((-1 if f3 <= -6 else 1) if f48 <= 4 else (-3 if f14 <= 100
        else 1)) if f14 <= 515 else -1) if f39 <= -147 else (1 if f54 <= -255 else -2)) if f39 <= -34 else (0 if f9
        <= -37 else 2))) if f33 <= 15 else -2
    )
    if not -400 < score < 400:
        return score
    score += (
        ((-2 if f9 <= 18 else (-1 if f41 <= -1410 else 1)) if f38 <= -139 else (-3 if f3 <= -74 else ((1 if f49 <=
        146 else ((2 if f27 <= 1 else -2) if f38 <= -32 else (0 if f50 <= 8 else -2))) if f27 <= 2 else 1))) if f50
        <= 15 else (3 if f49 <= 269 else -1)
    )
    score += (
        (-2 if f58 <= 5 else 1) if f51 <= 1 else ((-1 if f56 <= 2 else ((-1 if f31 <= 39 else (0 if f52 <= 218 else
        3)) if f36 <= -77 else (0 if f27 <= 0 else 3))) if f42 <= 69 else ((2 if f51 <= 2 else (1 if f14 <= 552 else
        -1)) if f56 <= 20 else -2))
    )
    score += (
        (((-1 if f39 <= -217 else 1) if f3 <= 6 else (((0 if f3 <= 82 else -2) if f42 <= 90 else (2 if f39 <= -208
        else -1)) if f13 <= 1156 else -2)) if f39 <= -141 else ((-1 if f42 <= 39 else 2) if f14 <= 33 else (1 if f48
        <= 1 else -2))) if f39 <= -34 else 1
    )
    score += (
        ((-1 if f39 <= 214 else 1) if f9 <= -1 else (((1 if f35 <= -132 else (0 if f14 <= 92 else -2)) if f18 <= 207
        else 1) if f39 <= -32 else 2)) if f44 <= 16 else ((-2 if f39 <= -226 else 1) if f32 <= 5 else ((-2 if f14 <=
        100 else 2) if f43 <= 44 else 2))
    )
    score += (
        ((((((-2 if f3 <= -31 else ((2 if f51 <= 6 else -1) if f46 <= 204 else -1)) if f33 <= 13 else -1) if f40 <=
        -493 else 3) if f3 <= 88 else -1) if f55 <= 353 else -1) if f41 <= -636 else ((0 if f49 <= 127 else -3) if
        f0 <= 54 else 1)) if f19 <= 1 else -1
    )
    score += (
        ((((-1 if f39 <= -257 else 2) if f49 <= 169 else -3) if f48 <= -2 else ((0 if f45 <= 0 else ((-1 if f58 <= 1
        else 2) if f50 <= 7 else 3)) if f41 <= -1050 else (1 if f42 <= 0 else (-2 if f23 <= 0 else 0)))) if f50 <=
        12 else -3) if f50 <= 15 else 2
    )
    score += (
        (-2 if f3 <= 15 else (-2 if f0 <= 34 else 2)) if f32 <= 5 else ((4 if f4 <= 0 else 0) if f1 <= 9 else (((((0
        if f26 <= 2 else 2) if f37 <= -144 else -2) if f50 <= 4 else -1) if f58 <= 1 else 0) if f50 <= 14 else (0 if
        f56 <= 1 else 3)))
    )
    score += (
        ((((((1 if f29 <= 0 else -2) if f40 <= -836 else (-1 if f54 <= -457 else 3)) if f39 <= -147 else (-1 if f13
        <= 221 else 1)) if f29 <= 2 else (-1 if f0 <= 18 else 3)) if f29 <= 12 else -2) if f57 <= 11 else (-1 if f52
        <= -162 else 4)) if f57 <= 13 else 0
    )
    score += (
        (-2 if f57 <= 21 else 0) if f9 <= -56 else (((((0 if f57 <= 17 else -2) if f3 <= 40 else 1) if f35 <= -230
        else ((1 if f35 <= -16 else -1) if f29 <= 6 else -2)) if f3 <= 82 else (-2 if f26 <= 2 else 0)) if f57 <= 62
        else (-2 if f5 <= 0 else 2))
    )
    score += (
        ((((0 if f57 <= 16 else ((0 if f40 <= -946 else -1) if f44 <= 34 else (2 if f31 <= 80 else -2))) if f23 <=
        55 else 2) if f53 <= -55 else ((2 if f13 <= 47 else -2) if f44 <= 4 else 2)) if f53 <= 138 else (-2 if f38
        <= -105 else 1)) if f50 <= 15 else 2
    )
    score += (
        (((1 if f46 <= 54 else -1) if f38 <= -277 else -3) if f9 <= 65 else 1) if f38 <= -163 else ((((1 if f0 <= 6
        else -2) if f0 <= 8 else (-1 if f35 <= -54 else 3)) if f33 <= 0 else ((0 if f39 <= 110 else 2) if f35 <= 41
        else -2)) if f53 <= -42 else 1)
    )
    score += (
        ((((-1 if f43 <= 48 else 1) if f2 <= 3 else (3 if f46 <= 24 else -1)) if f3 <= 79 else 2) if f3 <= 82 else
        -3) if f42 <= 69 else ((-1 if f3 <= -6 else ((0 if f0 <= 27 else 2) if f0 <= 77 else (1 if f55 <= -9 else
        -3))) if f46 <= 227 else -2)
    )
    score += (
        ((-2 if f32 <= 1 else (2 if f54 <= -196 else ((-2 if f53 <= -152 else 1) if f54 <= 0 else 1))) if f57 <= 16
        else ((0 if f54 <= 232 else 3) if f55 <= 25 else ((-1 if f55 <= 290 else (2 if f14 <= 146 else -1)) if f50
        <= 15 else 1))) if f29 <= 12 else -3
    )
    score += (
        ((-1 if f47 <= 9 else 1) if f19 <= 3 else -2) if f9 <= -67 else ((((1 if f9 <= 181 else (2 if f52 <= 246
        else (-3 if f56 <= 7 else 1))) if f19 <= 8 else -1) if f3 <= 82 else ((-3 if f52 <= 295 else 1) if f26 <= 2
        else 1)) if f7 <= 0 else -1)
    )
    score += (
        ((((((-1 if f40 <= -1050 else 1) if f33 <= 7 else 1) if f33 <= 13 else (-2 if f43 <= 42 else 1)) if f56 <=
        18 else ((-2 if f46 <= 38 else 1) if f50 <= 3 else 1)) if f46 <= 227 else (-2 if f40 <= -414 else 2)) if f50
        <= 12 else -3) if f50 <= 15 else 2
    )
    score += (
        (0 if f33 <= 1 else -2) if f3 <= -6 else (((((1 if f54 <= -206 else ((0 if f39 <= -302 else 2) if f39 <=
        -135 else (0 if f10 <= 43 else -2))) if f35 <= 156 else -2) if f46 <= 227 else -2) if f30 <= 2 else -1) if
        f3 <= 90 else (-2 if f43 <= 72 else 1))
    )
    score += (
        ((((1 if f21 <= 15 else -1) if f33 <= 13 else -2) if f13 <= 65 else -2) if f42 <= 90 else ((-2 if f41 <=
        -563 else 1) if f44 <= 3 else ((1 if f22 <= 13 else -2) if f22 <= 20 else 1))) if f37 <= 78 else (2 if f41
        <= -955 else (-2 if f13 <= 88 else 1))
    )
    score += (
        (((((0 if f14 <= 76 else (3 if f35 <= -40 else -1)) if f10 <= 55 else -1) if f9 <= 0 else -2) if f56 <= 2
        else (((0 if f58 <= 0 else 2) if f10 <= 31 else (-1 if f18 <= 868 else 1)) if f52 <= 246 else 2)) if f56 <=
        20 else -1) if f52 <= 295 else 1
    )
    score += (
        ((1 if f0 <= 5 else -2) if f31 <= 8 else (((2 if f30 <= 1 else -1) if f55 <= 166 else (((1 if f10 <= 25 else
        -2) if f0 <= 25 else 1) if f45 <= 0 else 1)) if f33 <= 3 else ((0 if f51 <= 3 else -2) if f56 <= 3 else 1)))
        if f30 <= 4 else -2
    )
    score += (
        (((1 if f37 <= -129 else -2) if f50 <= 4 else (-2 if f45 <= 0 else (1 if f27 <= 1 else -2))) if f58 <= 0
        else ((-1 if f18 <= 905 else 1) if f40 <= -836 else (0 if f27 <= 0 else 2))) if f14 <= 552 else (-2 if f18
        <= 454 else (-1 if f50 <= 7 else 2))
    )
    score += (
        -1 if f51 <= 1 else ((((1 if f55 <= 353 else -1) if f19 <= 1 else (((2 if f49 <= 185 else -1) if f41 <=
        -1188 else (-3 if f53 <= -181 else 1)) if f41 <= -711 else (3 if f9 <= 0 else -1))) if f51 <= 5 else (-1 if
        f41 <= -137 else 1)) if f35 <= 41 else -2)
    )
    score += (
        (((-1 if f44 <= 7 else (-2 if f42 <= 57 else (3 if f46 <= 22 else -1))) if f27 <= 0 else ((0 if f56 <= 2
        else 3) if f52 <= 417 else -1)) if f57 <= 27 else (1 if f55 <= 37 else -1)) if f56 <= 11 else ((-2 if f44 <=
        9 else 0) if f2 <= 3 else 1)
    )
    score += (
        ((-2 if f54 <= -126 else (2 if f26 <= 2 else -1)) if f35 <= -203 else (0 if f56 <= 3 else 2)) if f14 <= 33
        else ((1 if f33 <= 0 else (((-1 if f22 <= 33 else 1) if f18 <= 158 else (0 if f22 <= 27 else -2)) if f41 <=
        -563 else -2)) if f3 <= 32 else 0)
    )
    score += (
        -2 if f52 <= -358 else (-1 if f0 <= 9 else ((1 if f21 <= 13 else (-2 if f48 <= -2 else ((0 if f52 <= 126
        else (-3 if f0 <= 40 else 0)) if f9 <= -15 else ((-1 if f55 <= -31 else 1) if f9 <= 181 else -1)))) if f48
        <= 4 else (2 if f0 <= 11 else -1)))
    )
    score += (
        ((((1 if f46 <= 16 else (-2 if f11 <= 1 else (0 if f38 <= -16 else 3))) if f28 <= 3 else (0 if f43 <= 22
        else -1)) if f53 <= -20 else (2 if f45 <= 10 else -1)) if f53 <= 219 else (-2 if f55 <= 299 else 1)) if f35
        <= 18 else (-2 if f43 <= 24 else 0)
    )
    score += (
        -2 if f3 <= -74 else ((-2 if f18 <= 1008 else 2) if f31 <= 8 else ((-1 if f38 <= -14 else 2) if f31 <= 12
        else (((0 if f50 <= 5 else ((1 if f22 <= 17 else -2) if f52 <= 295 else 1)) if f53 <= -231 else (0 if f50 <=
        0 else 2)) if f17 <= 4 else -1)))
    )
    score += (
        (((0 if f9 <= -122 else (-3 if f27 <= 2 else 1)) if f37 <= 204 else 1) if f3 <= 40 else (2 if f14 <= 216
        else -1)) if f35 <= -275 else ((((-1 if f31 <= 31 else 0) if f27 <= 0 else (2 if f56 <= 5 else 0)) if f3 <=
        58 else 0) if f35 <= 156 else -2)
    )
    score += (
        ((((2 if f41 <= -636 else 0) if f18 <= 130 else -1) if f35 <= -73 else (0 if f21 <= 19 else 3)) if f57 <= 16
        else (-2 if f51 <= 1 else (-2 if f3 <= -12 else (2 if f35 <= -305 else (1 if f41 <= -1188 else (1 if f31 <=
        12 else -1)))))) if f56 <= 20 else -1
    )
    score += (
        (-2 if f4 <= 1 else 0) if f32 <= 6 else (((1 if f19 <= 3 else -1) if f35 <= -136 else (0 if f31 <= 20 else
        ((-1 if f56 <= 5 else -4) if f46 <= 17 else 0))) if f31 <= 41 else (1 if f19 <= 1 else ((-2 if f35 <= -115
        else 1) if f14 <= 115 else 1)))
    )
    score += (
        (((-2 if f58 <= 5 else 1) if f41 <= -1211 else 3) if f38 <= -277 else ((-3 if f50 <= 0 else ((-1 if f43 <=
        15 else 3) if f41 <= -1164 else -2)) if f38 <= -43 else ((1 if f50 <= 0 else -1) if f18 <= 271 else (-1 if
        f18 <= 1199 else 1)))) if f39 <= -32 else 1
    )
    score += (
        (0 if f35 <= -40 else ((-1 if f25 <= 2 else (-1 if f14 <= 128 else (3 if f14 <= 233 else (-2 if f10 <= 123
        else 1)))) if f11 <= 0 else -2)) if f31 <= 76 else (((-3 if f31 <= 181 else 1) if f14 <= 355 else 1) if f35
        <= -203 else (-1 if f58 <= 2 else 2))
    )
    score += (
        ((1 if f22 <= 26 else (1 if f57 <= 14 else -1)) if f41 <= -1050 else ((1 if f14 <= 38 else (0 if f50 <= 4
        else (-4 if f22 <= 33 else (1 if f57 <= 17 else -2)))) if f44 <= 21 else 2)) if f39 <= -34 else (-1 if f22
        <= 15 else (2 if f57 <= 51 else -1))
    )
    score += (
        (((-1 if f47 <= 8 else (-1 if f50 <= 0 else 2)) if f3 <= 32 else ((0 if f0 <= 23 else 3) if f3 <= 66 else
        ((-2 if f14 <= 128 else (3 if f14 <= 175 else -1)) if f57 <= 22 else 1))) if f57 <= 42 else (-1 if f14 <=
        334 else 1)) if f14 <= 552 else -1
    )
    score += (
        ((0 if f40 <= -1018 else 2) if f39 <= -147 else ((-2 if f31 <= 53 else 1) if f22 <= 33 else ((-1 if f20 <=
        15 else 2) if f13 <= 134 else 3))) if f49 <= 202 else (((-1 if f35 <= -221 else 2) if f22 <= 15 else -1) if
        f39 <= -34 else (1 if f35 <= 18 else -1))
    )
    score += (
        ((((-2 if f3 <= 20 else 1) if f32 <= 5 else (((0 if f25 <= 2 else 3) if f0 <= 24 else 0) if f19 <= 2 else
        (-2 if f9 <= -67 else (1 if f19 <= 6 else -2)))) if f48 <= 4 else -1) if f3 <= 49 else (-1 if f0 <= 10 else
        1)) if f3 <= 88 else -1
    )
    score += (
        ((((((2 if f51 <= 5 else 0) if f10 <= 134 else (-2 if f9 <= -42 else 1)) if f46 <= 14 else ((0 if f37 <=
        -129 else -3) if f50 <= 7 else 1)) if f57 <= 26 else -1) if f39 <= -46 else (0 if f55 <= 46 else 2)) if f50
        <= 12 else -2) if f50 <= 15 else 2
    )
    score += (
        ((((-2 if f52 <= -253 else (((-1 if f41 <= -1364 else 3) if f50 <= 5 else -1) if f49 <= 132 else (-2 if f49
        <= 152 else 0))) if f33 <= 7 else 1) if f33 <= 13 else (-2 if f26 <= 3 else 1)) if f37 <= 144 else (0 if f50
        <= 7 else 2)) if f29 <= 8 else -2
    )
    score += (
        (-1 if f35 <= -54 else 2) if f33 <= 0 else ((-1 if f32 <= 5 else ((((3 if f56 <= 15 else 0) if f52 <= 253
        else -1) if f51 <= 4 else (0 if f35 <= -74 else 2)) if f10 <= 31 else (0 if f56 <= 33 else 2))) if f35 <=
        -49 else (-2 if f44 <= 12 else 1))
    )
    score += (
        ((((0 if f3 <= 90 else -1) if f19 <= 13 else 2) if f53 <= -128 else (-1 if f40 <= -1018 else ((-1 if f3 <=
        -9 else 3) if f19 <= 2 else (-1 if f43 <= 60 else 2)))) if f46 <= 100 else (-2 if f3 <= 32 else 0)) if f29
        <= 4 else (-2 if f55 <= 353 else 1)
    )
    score += (
        (((-1 if f31 <= 20 else 2) if f22 <= 14 else 0) if f34 <= -1 else (((-1 if f41 <= -1311 else (3 if f41 <=
        -744 else -1)) if f33 <= 4 else -1) if f22 <= 38 else -2)) if f50 <= 7 else (2 if f35 <= -211 else (-1 if
        f34 <= -1 else (-1 if f44 <= 1 else 1)))
    )
    score += (
        ((((0 if f36 <= -32 else -2) if f44 <= 15 else ((0 if f13 <= 26 else -2) if f35 <= -111 else 2)) if f13 <=
        93 else ((-2 if f53 <= -247 else 1) if f27 <= 0 else (0 if f40 <= -776 else (3 if f6 <= 0 else -1)))) if f53
        <= 247 else -2) if f35 <= 41 else -2
    )
    score += (
        ((((0 if f57 <= 32 else (1 if f41 <= -389 else -1)) if f55 <= 166 else (-1 if f18 <= 868 else 1)) if f37 <=
        -3 else (-2 if f43 <= 48 else 1)) if f39 <= 75 else (0 if f58 <= 1 else 3)) if f37 <= 78 else ((-2 if f0 <=
        36 else 1) if f58 <= 0 else 2)
    )
    score += (
        (-2 if f9 <= -67 else (((2 if f35 <= -49 else (1 if f42 <= 11 else -1)) if f15 <= 0 else (-2 if f58 <= 1
        else 1)) if f9 <= 0 else -1)) if f44 <= 9 else (-2 if f42 <= 48 else (-2 if f48 <= -3 else (1 if f48 <= 4
        else (-2 if f42 <= 96 else 1))))
    )
    score += (
        (-1 if f42 <= 36 else 2) if f14 <= 33 else ((((2 if f39 <= -147 else 0) if f43 <= 17 else ((-2 if f43 <= 44
        else 0) if f42 <= 82 else ((0 if f23 <= 0 else 3) if f13 <= 18 else -1))) if f45 <= 10 else -1) if f56 <= 5
        else (-1 if f58 <= 6 else 0))
    )
    score += (
        (((-1 if f10 <= 23 else 2) if f43 <= 14 else (-2 if f39 <= -226 else 1)) if f32 <= 3 else -3) if f32 <= 5
        else (((0 if f55 <= 0 else 3) if f41 <= -422 else -1) if f1 <= 9 else (0 if f42 <= 77 else (-1 if f44 <= 2
        else (1 if f41 <= -317 else -1))))
    )
    score += (
        (((-2 if f9 <= -214 else 1) if f46 <= 16 else (-2 if f55 <= 122 else 0)) if f28 <= 3 else (((0 if f32 <= 9
        else -3) if f46 <= 9 else (-1 if f50 <= 7 else 1)) if f20 <= 41 else (1 if f10 <= 146 else -1))) if f37 <=
        78 else (-1 if f58 <= 0 else 2)
    )
    score += (
        ((((3 if f40 <= -470 else 0) if f46 <= 100 else -1) if f53 <= -258 else -1) if f10 <= 31 else ((1 if f0 <=
        19 else -2) if f58 <= 6 else 0)) if f3 <= 9 else (((0 if f49 <= 375 else -2) if f49 <= 750 else 2) if f58 <=
        0 else (2 if f10 <= 14 else 0))
    )
    score += (
        ((-2 if f31 <= 39 else ((1 if f10 <= 31 else -1) if f52 <= 231 else 1)) if f47 <= 1 else ((3 if f31 <= 84
        else -1) if f53 <= -247 else (-1 if f31 <= 43 else 1))) if f3 <= 35 else ((1 if f3 <= 82 else 0) if f57 <=
        55 else (1 if f55 <= 25 else -2))
    )
    score += (
        ((-2 if f10 <= 342 else 1) if f54 <= 0 else (1 if f26 <= 2 else -1)) if f32 <= 6 else (((-1 if f9 <= -131
        else 2) if f29 <= 4 else -2) if f14 <= 55 else ((1 if f54 <= -76 else -3) if f14 <= 76 else ((2 if f54 <=
        -206 else 0) if f14 <= 515 else -1)))
    )
    score += (
        ((((((1 if f41 <= -1164 else (0 if f50 <= 4 else -1)) if f49 <= 334 else 1) if f46 <= 204 else -2) if f19 <=
        6 else (-2 if f44 <= 13 else 1)) if f3 <= 68 else 1) if f3 <= 82 else ((-2 if f19 <= 8 else 1) if f43 <= 68
        else 2)) if f53 <= 219 else -2
    )
    if not -400 < score < 400:
        return score
    score += (
        (((-1 if f40 <= -1050 else (0 if f49 <= 113 else (2 if f40 <= -512 else (2 if f52 <= -162 else -1)))) if f49
        <= 202 else (-1 if f50 <= 11 else 1)) if f29 <= 5 else -2) if f44 <= 16 else ((1 if f9 <= 0 else -1) if f50
        <= 7 else (3 if f35 <= -40 else -1))
    )
    score += (
        0 if f40 <= -836 else (2 if f40 <= -712 else ((((((3 if f56 <= 9 else -1) if f37 <= -99 else -1) if f50 <= 4
        else -1) if f33 <= 3 else (-2 if f39 <= 161 else 1)) if f0 <= 54 else (2 if f48 <= 3 else (-2 if f49 <= 285
        else 1))) if f13 <= 277 else 2))
    )
    score += (
        ((-2 if f3 <= 32 else 1) if f32 <= 5 else (3 if f0 <= 5 else (((-1 if f3 <= -74 else (0 if f44 <= 13 else
        2)) if f54 <= 365 else (1 if f33 <= 6 else -2)) if f8 <= 0 else -1))) if f19 <= 2 else ((-1 if f52 <= 260
        else 0) if f50 <= 11 else 1)
    )
    score += (
        (((1 if f14 <= 33 else ((1 if f43 <= 15 else (-1 if f37 <= -46 else 1)) if f48 <= 4 else (1 if f31 <= 11
        else (-3 if f48 <= 8 else 0)))) if f33 <= 15 else -2) if f53 <= -16 else (-1 if f32 <= 6 else 2)) if f53 <=
        180 else (-2 if f36 <= -121 else 1)
    )
    score += (
        ((((-2 if f48 <= 0 else 1) if f39 <= -159 else (((-2 if f39 <= 214 else 1) if f2 <= 3 else 1) if f45 <= 14
        else 1)) if f27 <= 1 else (0 if f39 <= -226 else (2 if f50 <= 2 else 0))) if f53 <= -123 else (-2 if f0 <=
        10 else 1)) if f53 <= 247 else -2
    )
    score += (
        (((-2 if f35 <= -263 else (-1 if f31 <= 29 else 2)) if f51 <= 3 else (2 if f47 <= 9 else 0)) if f35 <= -136
        else ((0 if f31 <= 10 else 2) if f31 <= 12 else (-2 if f46 <= 17 else 0))) if f31 <= 45 else ((0 if f35 <=
        -203 else 1) if f35 <= 70 else -2)
    )
    score += (
        ((((-1 if f39 <= -208 else (2 if f39 <= -40 else -1)) if f26 <= 2 else (-1 if f9 <= -1 else -4)) if f37 <=
        66 else 1) if f35 <= -101 else (1 if f35 <= 41 else -2)) if f3 <= 11 else ((1 if f32 <= 3 else (1 if f55 <=
        25 else -1)) if f58 <= 1 else 1)
    )
    score += (
        (((-1 if f23 <= 55 else 1) if f53 <= -123 else ((-2 if f37 <= -36 else 1) if f50 <= 3 else (2 if f51 <= 5
        else 0))) if f53 <= 180 else (-3 if f57 <= 25 else 0)) if f52 <= 295 else (-1 if f51 <= 1 else (-1 if f1 <=
        5 else (-2 if f20 <= 29 else 2)))
    )
    score += (
        (-2 if f52 <= -66 else 0) if f42 <= 48 else ((2 if f56 <= 9 else -1) if f10 <= 14 else (-2 if f10 <= 19 else
        ((((3 if f56 <= 23 else -1) if f55 <= -31 else (-1 if f54 <= 181 else 1)) if f52 <= 282 else 2) if f43 <= 17
        else (1 if f10 <= 31 else -1))))
    )
    score += (
        ((-1 if f44 <= 13 else (-1 if f35 <= -203 else (2 if f40 <= -742 else 0))) if f47 <= 7 else (-1 if f50 <= 7
        else (3 if f51 <= 3 else 0))) if f23 <= 15 else (((1 if f57 <= 23 else -2) if f39 <= -257 else 1) if f35 <=
        -167 else (0 if f44 <= 3 else 2))
    )
    score += (
        ((-2 if f42 <= 41 else (((2 if f51 <= 5 else (1 if f42 <= 76 else -1)) if f18 <= 130 else -2) if f9 <= 0
        else (-2 if f40 <= -217 else 1))) if f14 <= 108 else ((-1 if f9 <= 25 else 1) if f1 <= 6 else 1)) if f14 <=
        552 else (-1 if f18 <= 2450 else 1)
    )
    score += (
        -2 if f31 <= 8 else ((((4 if f45 <= 0 else 0) if f23 <= 15 else 0) if f57 <= 20 else -1) if f33 <= 0 else
        ((-1 if f33 <= 7 else ((2 if f41 <= -711 else -1) if f31 <= 65 else (1 if f14 <= 55 else -1))) if f52 <= 295
        else (2 if f10 <= 146 else 0)))
    )
    score += (
        ((((0 if f40 <= -750 else 3) if f49 <= 137 else 0) if f3 <= 82 else -2) if f26 <= 2 else (0 if f18 <= 61
        else -2)) if f42 <= 90 else (((-1 if f50 <= 7 else 2) if f40 <= -1050 else (0 if f3 <= 17 else 3)) if f39 <=
        -208 else (-1 if f39 <= -94 else 1))
    )
    score += (
        (((-2 if f49 <= 165 else 1) if f47 <= 10 else 2) if f3 <= -5 else 1) if f49 <= 202 else ((0 if f52 <= 77
        else -2) if f9 <= -15 else (((-2 if f49 <= 334 else 1) if f3 <= 20 else (-1 if f40 <= -849 else (-1 if f49
        <= 215 else 2))) if f3 <= 88 else -2))
    )
    score += (
        ((0 if f33 <= 15 else -2) if f20 <= 61 else ((0 if f33 <= 0 else (-3 if f25 <= 4 else 0)) if f31 <= 41 else
        0)) if f52 <= 295 else ((-2 if f33 <= 2 else (2 if f10 <= 103 else (1 if f27 <= 1 else (-2 if f50 <= 7 else
        1)))) if f35 <= -146 else 2)
    )
    score += (
        (((-1 if f32 <= 1 else (3 if f51 <= 5 else 0)) if f35 <= -140 else (1 if f49 <= 160 else -1)) if f21 <= 19
        else ((-2 if f46 <= 6 else 0) if f20 <= 41 else 0)) if f26 <= 2 else ((-2 if f43 <= 56 else 0) if f35 <=
        -162 else (-1 if f38 <= -33 else 1))
    )
    score += (
        (-1 if f44 <= 15 else 1) if f9 <= -56 else ((-1 if f32 <= 1 else 2) if f14 <= 38 else (((-3 if f37 <= 144
        else 1) if f58 <= 2 else 1) if f14 <= 76 else (1 if f14 <= 515 else (-2 if f38 <= -54 else ((0 if f19 <= 1
        else -2) if f44 <= 4 else 1)))))
    )
    score += (
        (2 if f45 <= 23 else -1) if f38 <= -350 else ((((-1 if f38 <= -94 else 1) if f19 <= 1 else 0) if f51 <= 4
        else (2 if f1 <= 1 else ((-2 if f39 <= -42 else 0) if f21 <= 7 else ((-2 if f54 <= 259 else 1) if f26 <= 2
        else 2)))) if f56 <= 20 else -1)
    )
    score += (
        (((-1 if f54 <= 259 else 1) if f55 <= 105 else (-1 if f10 <= 23 else 3)) if f55 <= 152 else (0 if f10 <= 29
        else -2)) if f56 <= 2 else (1 if f56 <= 9 else (((-1 if f35 <= -242 else 2) if f18 <= 253 else -1) if f54 <=
        -206 else (-2 if f53 <= -66 else 1)))
    )
    score += (
        (((1 if f10 <= 233 else -1) if f40 <= -512 else (-3 if f22 <= 28 else (-2 if f52 <= -17 else (-1 if f57 <=
        11 else 1)))) if f56 <= 3 else ((((3 if f30 <= 0 else 0) if f10 <= 31 else 0) if f56 <= 12 else -1) if f50
        <= 0 else 1)) if f45 <= 28 else -2
    )
    score += (
        ((((((0 if f51 <= 2 else -2) if f40 <= -836 else 1) if f51 <= 5 else (-1 if f50 <= 14 else 1)) if f54 <= 275
        else 2) if f54 <= 365 else -2) if f52 <= 155 else ((-3 if f21 <= 29 else 0) if f44 <= 4 else 0)) if f52 <=
        295 else (0 if f40 <= -926 else 2)
    )
    score += (
        (((-1 if f49 <= 285 else 1) if f27 <= 0 else (3 if f3 <= -18 else 0)) if f52 <= 155 else (-1 if f58 <= 1
        else 0)) if f44 <= 16 else (-2 if f3 <= -74 else (-2 if f48 <= -3 else ((2 if f52 <= 452 else -1) if f31 <=
        72 else (-2 if f58 <= 2 else 1))))
    )
    score += (
        ((((2 if f29 <= 1 else -1) if f33 <= 3 else (-1 if f33 <= 7 else 1)) if f55 <= 152 else ((0 if f49 <= 215
        else (-1 if f55 <= 219 else 3)) if f10 <= 31 else (1 if f38 <= -6 else (-2 if f20 <= 87 else 0)))) if f7 <=
        0 else -1) if f33 <= 15 else -1
    )
    score += (
        (-2 if f14 <= 76 else (1 if f9 <= -13 else (0 if f55 <= 152 else (-2 if f0 <= 26 else 1)))) if f58 <= 0 else
        (((2 if f0 <= 5 else (-1 if f50 <= 0 else 0)) if f44 <= 9 else (2 if f0 <= 82 else (-3 if f58 <= 2 else 1)))
        if f46 <= 204 else -2)
    )
    score += (
        (((1 if f53 <= -70 else -1) if f48 <= 1 else -1) if f22 <= 34 else (2 if f5 <= 0 else -1)) if f57 <= 16 else
        ((-1 if f48 <= -1 else 2) if f22 <= 14 else ((-1 if f54 <= 275 else 0) if f53 <= -123 else (-1 if f35 <=
        -176 else (2 if f35 <= -42 else -1))))
    )
    score += (
        (((((-1 if f39 <= -180 else 2) if f35 <= -49 else 2) if f39 <= -147 else (-2 if f21 <= 48 else 1)) if f50 <=
        0 else (((1 if f49 <= 85 else -2) if f31 <= 51 else 2) if f44 <= 1 else (2 if f35 <= 41 else -1))) if f57 <=
        13 else 0) if f29 <= 13 else -2
    )
    score += (
        ((0 if f56 <= 3 else 2) if f14 <= 38 else (-1 if f14 <= 76 else ((0 if f22 <= 33 else (2 if f0 <= 61 else
        -1)) if f19 <= 2 else ((1 if f22 <= 28 else -2) if f3 <= 68 else (0 if f19 <= 5 else 2))))) if f56 <= 17
        else (-1 if f52 <= 295 else 1)
    )
    score += (
        ((((-3 if f36 <= 226 else 1) if f57 <= 26 else 1) if f49 <= 127 else 1) if f14 <= 108 else (((-1 if f3 <= 24
        else 2) if f48 <= 1 else -1) if f40 <= -794 else ((-1 if f3 <= -8 else 3) if f14 <= 233 else 0))) if f49 <=
        202 else (-2 if f48 <= -2 else 0)
    )
    score += (
        ((-1 if f44 <= 34 else 1) if f1 <= 6 else ((-2 if f18 <= 144 else 1) if f31 <= 8 else (((1 if f9 <= 13 else
        (1 if f31 <= 31 else -1)) if f28 <= 3 else (-1 if f58 <= 2 else 1)) if f7 <= 0 else -1))) if f57 <= 74 else
        (-2 if f57 <= 96 else 1)
    )
    score += (
        ((((0 if f43 <= 0 else -3) if f39 <= -271 else (2 if f39 <= -164 else 0)) if f55 <= 105 else (3 if f39 <=
        -87 else -1)) if f55 <= 152 else (-2 if f55 <= 290 else 0)) if f56 <= 2 else (1 if f56 <= 10 else (-1 if f2
        <= 3 else (2 if f54 <= -196 else -1)))
    )
    score += (
        ((-2 if f3 <= -74 else 1) if f45 <= 0 else (-1 if f52 <= -66 else 1)) if f55 <= 152 else (((1 if f48 <= 2
        else -1) if f57 <= 28 else (1 if f39 <= -246 else -3)) if f58 <= 0 else ((1 if f22 <= 22 else -2) if f3 <=
        26 else (0 if f26 <= 1 else 2)))
    )
    score += (
        (-2 if f11 <= 1 else 1) if f48 <= -2 else (((1 if f47 <= 10 else -1) if f10 <= 43 else (((-1 if f52 <= 231
        else (0 if f0 <= 42 else 2)) if f40 <= -512 else (-2 if f48 <= 6 else 1)) if f53 <= -155 else (-1 if f56 <=
        2 else 2))) if f30 <= 5 else -1)
    )
    score += (
        (((((-1 if f39 <= -323 else (2 if f26 <= 2 else 0)) if f35 <= -33 else -1) if f14 <= 164 else 2) if f57 <=
        42 else 0) if f14 <= 216 else (0 if f43 <= 22 else ((-2 if f35 <= -95 else 0) if f44 <= 17 else 1))) if f53
        <= 138 else (-2 if f38 <= -105 else 1)
    )
    score += (
        ((0 if f15 <= 0 else (1 if f49 <= 132 else -2)) if f44 <= 16 else ((1 if f25 <= 2 else (((-3 if f49 <= 334
        else 0) if f37 <= -49 else 1) if f25 <= 4 else 1)) if f15 <= 0 else (-1 if f1 <= 5 else 2))) if f37 <= 144
        else (2 if f29 <= 13 else -1)
    )
    score += (
        ((-1 if f39 <= 48 else 1) if f35 <= -157 else (((((-2 if f36 <= 168 else 1) if f43 <= 39 else 1) if f14 <=
        87 else (2 if f43 <= 39 else -1)) if f20 <= 38 else ((-3 if f21 <= 10 else -1) if f52 <= 295 else 1)) if f0
        <= 50 else 2)) if f35 <= 41 else -2
    )
    score += (
        ((2 if f38 <= -350 else ((-2 if f31 <= 8 else ((((5 if f57 <= 44 else 0) if f23 <= 15 else 0) if f53 <= -190
        else -1) if f33 <= 0 else (0 if f23 <= 45 else 2))) if f14 <= 1022 else (1 if f33 <= 0 else -2))) if f45 <=
        21 else -2) if f57 <= 74 else -2
    )
    score += (
        (((((0 if f44 <= 15 else 1) if f48 <= 4 else (2 if f10 <= 10 else -2)) if f48 <= 7 else ((-1 if f23 <= 0
        else 1) if f14 <= 128 else (3 if f46 <= 6 else -1))) if f46 <= 227 else (-2 if f40 <= -319 else 1)) if f35
        <= 156 else -2) if f29 <= 13 else -2
    )
    score += (
        -2 if f9 <= -318 else (((-1 if f3 <= -12 else 0) if f39 <= -34 else (2 if f50 <= 4 else ((1 if f54 <= -108
        else -2) if f9 <= 0 else 2))) if f56 <= 20 else (((-3 if f50 <= 3 else (2 if f27 <= 0 else -1)) if f0 <= 67
        else 1) if f52 <= 295 else 2))
    )
    score += (
        (((((1 if f40 <= -732 else -1) if f22 <= 37 else -1) if f39 <= -323 else (2 if f55 <= 204 else 0)) if f39 <=
        -159 else (-1 if f33 <= 7 else 1)) if f13 <= 108 else (0 if f41 <= -1211 else (-1 if f55 <= 86 else 3))) if
        f35 <= 18 else (-2 if f44 <= 9 else 1)
    )
    score += (
        (((4 if f55 <= 46 else (2 if f14 <= 379 else -1)) if f29 <= 0 else (-2 if f55 <= 122 else 1)) if f0 <= 12
        else (((((0 if f14 <= 334 else 1) if f13 <= 47 else -1) if f14 <= 1022 else -2) if f13 <= 108 else 1) if f35
        <= -46 else -1)) if f13 <= 938 else -2
    )
    score += (
        (-1 if f0 <= 17 else ((0 if f56 <= 33 else 2) if f49 <= 508 else 2)) if f27 <= 0 else ((3 if f33 <= 1 else
        ((2 if f57 <= 27 else (((2 if f41 <= -1164 else -2) if f49 <= 326 else -2) if f56 <= 3 else 1)) if f56 <= 21
        else -2)) if f19 <= 1 else 0)
    )
    score += (
        (((((((-1 if f32 <= 6 else 0) if f14 <= 552 else -1) if f56 <= 22 else -2) if f50 <= 8 else -2) if f50 <= 11
        else 1) if f50 <= 12 else -3) if f50 <= 15 else (-1 if f56 <= 1 else 2)) if f52 <= 295 else (1 if f55 <= 370
        else (-2 if f50 <= 7 else 1))
    )
    score += (
        (-2 if f52 <= -358 else ((2 if f30 <= 4 else -1) if f18 <= 1545 else -1)) if f57 <= 13 else (((-3 if f33 <=
        5 else 0) if f39 <= -110 else (1 if f56 <= 7 else -2)) if f57 <= 22 else (((1 if f56 <= 1 else -1) if f18 <=
        1260 else 2) if f50 <= 15 else 2))
    )
    score += (
        (((((0 if f31 <= 8 else 2) if f0 <= 12 else ((-1 if f52 <= 52 else 1) if f40 <= -742 else (0 if f10 <= 31
        else -1))) if f13 <= 429 else -1) if f31 <= 98 else ((-1 if f22 <= 20 else 2) if f22 <= 26 else -3)) if f37
        <= 95 else 1) if f3 <= 92 else -1
    )
    score += (
        ((-1 if f14 <= 164 else (((3 if f11 <= 8 else -1) if f4 <= 0 else -1) if f14 <= 408 else (-2 if f19 <= 5
        else 1))) if f42 <= 32 else (((3 if f9 <= -99 else 0) if f51 <= 4 else 0) if f19 <= 1 else (0 if f14 <= 552
        else -2))) if f33 <= 15 else -2
    )
    score += (
        ((((-3 if f4 <= 1 else 0) if f49 <= 334 else 1) if f3 <= 24 else 1) if f32 <= 3 else -3) if f32 <= 5 else
        ((-1 if f3 <= -12 else 2) if f1 <= 9 else (-1 if f0 <= 8 else ((2 if f49 <= 196 else 0) if f0 <= 12 else (0
        if f58 <= 1 else 1))))
    )
    score += (
        (-1 if f9 <= -67 else ((0 if f26 <= 3 else (3 if f45 <= 2 else -1)) if f9 <= 0 else -1)) if f44 <= 9 else
        (((1 if f41 <= -1432 else (-3 if f45 <= 0 else 0)) if f44 <= 15 else (-1 if f43 <= 40 else 1)) if f56 <= 2
        else (-1 if f48 <= -3 else 1))
    )
    score += (
        ((((-1 if f14 <= 76 else ((2 if f31 <= 47 else -1) if f50 <= 4 else (2 if f38 <= -163 else -1))) if f18 <= 0
        else -1) if f52 <= 282 else ((-1 if f20 <= 29 else (0 if f42 <= 32 else 3)) if f52 <= 417 else -1)) if f43
        <= 57 else -1) if f43 <= 86 else 1
    )
    score += (
        ((((1 if f1 <= 3 else -1) if f14 <= 552 else -2) if f1 <= 8 else 1) if f35 <= -106 else (((0 if f39 <= -147
        else -2) if f39 <= -34 else 1) if f44 <= 14 else 1)) if f48 <= 4 else ((-1 if f44 <= 1 else 2) if f10 <= 10
        else (-2 if f14 <= 164 else 0))
    )
    score += (
        -1 if f40 <= -1050 else ((((0 if f40 <= -470 else 2) if f42 <= 89 else (3 if f17 <= 3 else 0)) if f49 <= 309
        else -1) if f39 <= -147 else ((-1 if f49 <= 113 else (3 if f49 <= 142 else ((0 if f39 <= 75 else 2) if f57
        <= 41 else -1))) if f14 <= 233 else -2))
    )
    return score
# fmt: on
