"""The model of boilerplate. Written by `training/boilerplate.py`; do not edit.

Learnt from 2848 pages (dev.jsonl.gz, languages.jsonl.gz, long.jsonl.gz, resiliparse.jsonl.gz)
by `python training/boilerplate.py CORPUS ... --write`, LightGBM 4.7.0.
Recall of lines at a precision of .88, cross-validated by domain: 0.24 in dev.jsonl.gz;
0.17 in languages.jsonl.gz;
0.04 in long.jsonl.gz;
0.53 in resiliparse.jsonl.gz.
"""

from __future__ import annotations

from collections.abc import Sequence

# fmt: off

def boilerplate(row: Sequence[float]) -> int:
    """Score whether a line is boilerplate, in hundredths of a log-odd. See `features.LINE`."""
    (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23,
    f24, f25, f26, f27, f28, f29, f30, *_) = row
    score = 0
    score += (
        ((((25 if f18 <= 0 else 43) if f1 <= -192 else (42 if f9 <= -92 else 49)) if f19 <= 0 else ((37 if f3 <= 0
        else 46) if f18 <= 0 else ((42 if f27 <= 4 else 35) if f23 <= 22 else (38 if f27 <= 3 else 32)))) if f5 <= 0
        else ((38 if f19 <= 7 else (37 if f9 <= -100 else 22)) if f23 <= 13 else (39 if f27 <= 2 else 23))) if f9 <=
        36 else ((54 if f18 <= 13 else (48 if f26 <= 62 else 27)) if f5 <= 0 else (42 if f19 <= 8 else 25))
    )
    score += (
        (((-12 if f30 <= 3 else (5 if f6 <= 11 else -10)) if f11 <= -424 else (6 if f18 <= 6 else -9)) if f26 <= 0
        else (-18 if f26 <= 27 else (-16 if f30 <= 2 else -2))) if f2 <= -1 else ((((9 if f6 <= 40 else -1) if f1 <=
        -114 else (0 if f4 <= 39 else 12)) if f18 <= 2 else ((7 if f6 <= 2 else -11) if f11 <= -825 else -3)) if f11
        <= -560 else (((5 if f4 <= 13 else -18) if f0 <= 0 else 8) if f30 <= 0 else (10 if f6 <= 60 else -1)))
    )
    score += (
        ((((-2 if f21 <= 1 else (-12 if f15 <= -58 else -2)) if f10 <= -300 else ((5 if f0 <= -27 else (-10 if f10
        <= 52 else 3)) if f0 <= -1 else ((3 if f2 <= 7 else 11) if f21 <= 3 else -2))) if f8 <= 0 else 11) if f24 <=
        2 else (((3 if f10 <= -212 else 9) if f8 <= 0 else 14) if f13 <= -21 else -13)) if f5 <= 0 else ((-16 if f24
        <= 0 else (-11 if f30 <= 3 else (-8 if f25 <= 2 else 9))) if f10 <= -181 else (-8 if f21 <= 7 else 3))
    )
    score += (
        ((-2 if f11 <= -888 else 6) if f17 <= 9 else (((-12 if f9 <= -13 else -3) if f11 <= -424 else ((8 if f30 <=
        1 else -6) if f9 <= -43 else -11)) if f3 <= 0 else (((-2 if f2 <= 0 else -8) if f3 <= 42 else 7) if f11 <=
        -598 else ((3 if f28 <= 3 else (-2 if f25 <= 19 else -16)) if f2 <= 14 else 9)))) if f9 <= 36 else ((4 if
        f11 <= 201 else -15) if f2 <= -1 else ((9 if f4 <= 20 else (12 if f2 <= 1 else -10)) if f9 <= 216 else 14))
    )
    score += (
        (((0 if f6 <= 14 else -9) if f23 <= 12 else -12) if f2 <= -1 else ((((4 if f17 <= 14 else -11) if f14 <=
        -521 else 6) if f23 <= 28 else -5) if f21 <= 3 else ((0 if f2 <= 8 else -15) if f1 <= -48 else (3 if f6 <= 5
        else -9)))) if f24 <= 3 else ((11 if f17 <= 8 else ((12 if f1 <= -48 else (10 if f16 <= 12 else -1)) if f6
        <= 16 else (7 if f16 <= 6 else -1))) if f28 <= 3 else ((3 if f1 <= -101 else -13) if f24 <= 8 else 5))
    )
    score += (
        (((((-13 if f10 <= -181 else 13) if f30 <= 0 else -14) if f13 <= -1460 else -4) if f30 <= 3 else 6) if f21
        <= 3 else ((-7 if f24 <= 5 else 6) if f20 <= 0 else -13)) if f12 <= -8 else (((-7 if f13 <= -506 else (4 if
        f21 <= 3 else (-4 if f26 <= 24 else 8))) if f24 <= 0 else ((((-10 if f30 <= 1 else (10 if f21 <= 1 else 0))
        if f9 <= -61 else 9) if f26 <= 0 else (3 if f5 <= 0 else -6)) if f13 <= -21 else -11)) if f9 <= 98 else 10)
    )
    score += (
        ((((-4 if f7 <= 8 else 3) if f28 <= 2 else ((-7 if f26 <= 42 else 5) if f15 <= -278 else (-5 if f0 <= 10
        else 1))) if f10 <= -85 else 6) if f11 <= -598 else ((9 if f6 <= 40 else 2) if f28 <= 3 else ((7 if f0 <=
        -19 else -4) if f0 <= 17 else (-3 if f15 <= -531 else ((-1 if f20 <= 4 else 11) if f11 <= -370 else 12)))))
        if f5 <= 0 else (((-9 if f20 <= 8 else 0) if f10 <= -181 else 0) if f6 <= 19 else (-2 if f28 <= 2 else -13))
    )
    score += (
        (((2 if f23 <= 19 else -4) if f24 <= 2 else 7) if f17 <= 9 else (((-6 if f22 <= 19 else (-13 if f0 <= 6 else
        -7)) if f24 <= 0 else ((-4 if f9 <= -53 else 1) if f13 <= -74 else -9)) if f0 <= 67 else (((3 if f19 <= 5
        else (-9 if f24 <= 1 else 3)) if f4 <= 18 else 9) if f13 <= -39 else -12))) if f9 <= 27 else ((((6 if f1 <=
        -11 else 0) if f9 <= 98 else 11) if f4 <= 35 else -6) if f19 <= 11 else (-14 if f13 <= -593 else 5))
    )
    score += (
        ((((((0 if f1 <= -19 else (1 if f23 <= 17 else -8)) if f4 <= 31 else -17) if f15 <= -303 else 2) if f19 <= 3
        else ((-3 if f16 <= 18 else -9) if f3 <= 42 else 9)) if f11 <= -598 else ((8 if f19 <= 2 else 3) if f28 <= 3
        else (-6 if f15 <= -554 else (((-2 if f3 <= 32 else 9) if f11 <= -108 else 8) if f2 <= 20 else 10)))) if f5
        <= 0 else ((0 if f23 <= 19 else (-1 if f28 <= 2 else -9)) if f19 <= 8 else -11)) if f8 <= 0 else 10
    )
    score += (
        ((((-1 if f29 <= 1 else -9) if f10 <= -201 else (-5 if f27 <= 3 else 10)) if f18 <= 1 else (((-4 if f9 <=
        -77 else -10) if f2 <= 6 else 3) if f27 <= 4 else -13)) if f4 <= 23 else (-2 if f2 <= 14 else 12)) if f12 <=
        -8 else ((((1 if f9 <= -57 else 5) if f29 <= 2 else -8) if f27 <= 4 else ((-4 if f25 <= 1 else 9) if f28 <=
        3 else (-1 if f25 <= 3 else -13))) if f9 <= 98 else ((10 if f4 <= 35 else -11) if f18 <= 12 else -5))
    )
    score += (
        (((-2 if f12 <= -21 else 6) if f17 <= 9 else (-2 if f20 <= 0 else ((0 if f12 <= -88 else -11) if f12 <= -32
        else -6))) if f4 <= 23 else ((6 if f17 <= 39 else (-10 if f30 <= 3 else 6)) if f3 <= 31 else 11)) if f12 <=
        40 else (7 if f28 <= 2 else (((0 if f7 <= 9 else 8) if f21 <= 3 else (2 if f1 <= 15 else -9)) if f26 <= 0
        else ((((-3 if f4 <= 5 else 7) if f26 <= 27 else 8) if f28 <= 3 else -5) if f4 <= 35 else -16)))
    )
    score += (
        (((1 if f27 <= 2 else (-1 if f20 <= 0 else -6)) if f19 <= 3 else (2 if f12 <= -88 else (4 if f22 <= 0 else
        -10))) if f2 <= 6 else (-1 if f19 <= 16 else (12 if f12 <= -42 else -1))) if f12 <= -8 else (((((3 if f12 <=
        92 else -6) if f12 <= 98 else (0 if f9 <= -100 else 7)) if f19 <= 12 else -3) if f6 <= 28 else ((((-5 if f20
        <= 4 else 6) if f19 <= 0 else -5) if f9 <= 117 else 8) if f5 <= 0 else -7)) if f8 <= 0 else 10)
    )
    score += (
        (((-3 if f1 <= -240 else 4) if f29 <= 2 else (2 if f5 <= 0 else -11)) if f17 <= 11 else ((4 if f6 <= 40 else
        -7) if f16 <= 6 else (((-4 if f6 <= 13 else -9) if f15 <= -329 else (-5 if f4 <= 5 else ((1 if f4 <= 14 else
        -11) if f0 <= -1 else (7 if f29 <= 0 else (-4 if f4 <= 22 else 8))))) if f4 <= 42 else 10))) if f9 <= 36
        else (((2 if f4 <= 17 else -12) if f15 <= -554 else 7) if f9 <= 216 else (11 if f5 <= 0 else -3))
    )
    score += (
        (((((0 if f14 <= -681 else -7) if f19 <= 9 else -8) if f14 <= -521 else (2 if f14 <= -208 else -3)) if f23
        <= 22 else (((-2 if f26 <= 25 else (-1 if f30 <= 3 else 11)) if f19 <= 3 else -7) if f29 <= 1 else -8)) if
        f4 <= 42 else 10) if f24 <= 2 else ((9 if f17 <= 3 else (7 if f16 <= 5 else (((4 if f17 <= 11 else -1) if f4
        <= 4 else (-9 if f30 <= 1 else 6)) if f14 <= 43 else -8))) if f29 <= 2 else (6 if f24 <= 5 else -11))
    )
    score += (
        ((((-3 if f27 <= 4 else -10) if f13 <= -445 else ((-7 if f7 <= 5 else (3 if f6 <= 31 else -4)) if f18 <= 2
        else -4)) if f10 <= -201 else ((5 if f18 <= 13 else (-9 if f15 <= -509 else 3)) if f6 <= 25 else -3)) if f13
        <= 32 else -13) if f9 <= -27 else ((1 if f28 <= 3 else -7) if f13 <= -558 else ((((-3 if f10 <= -487 else 8)
        if f18 <= 1 else ((9 if f6 <= 2 else -7) if f10 <= -21 else 6)) if f7 <= 9 else 8) if f13 <= -39 else -8))
    )
    if not 15 < score < 350:
        return score
    score += (
        ((((6 if f16 <= 4 else (5 if f23 <= 0 else (((-4 if f10 <= -21 else 6) if f26 <= 0 else -10) if f26 <= 27
        else (5 if f25 <= 4 else -8)))) if f25 <= 16 else 10) if f25 <= 20 else -12) if f13 <= -558 else (((4 if f16
        <= 8 else (6 if f23 <= 0 else -2)) if f25 <= 1 else (((7 if f27 <= 4 else -9) if f15 <= -492 else 8) if f26
        <= 5 else ((-5 if f30 <= 3 else 6) if f4 <= 35 else -14))) if f10 <= -72 else 6)) if f13 <= 67 else -12
    )
    score += (
        (((1 if f18 <= 2 else 6) if f18 <= 18 else -4) if f17 <= 6 else ((6 if f16 <= 4 else ((((-1 if f3 <= 0 else
        2) if f14 <= -128 else -6) if f18 <= 4 else (((-7 if f14 <= -1440 else 2) if f25 <= 10 else 9) if f21 <= 3
        else (-12 if f21 <= 5 else -3))) if f3 <= 25 else 7)) if f6 <= 22 else ((-3 if f17 <= 32 else (-4 if f16 <=
        17 else -10)) if f26 <= 13 else (6 if f18 <= 5 else (-10 if f3 <= 1 else 4))))) if f8 <= 0 else 8
    )
    score += (
        ((((((-3 if f25 <= 4 else 10) if f27 <= 4 else -6) if f3 <= 5 else 3) if f21 <= 3 else ((2 if f13 <= -111
        else -8) if f16 <= 7 else (-11 if f13 <= -530 else (-7 if f25 <= 5 else 5)))) if f3 <= 37 else 9) if f24 <=
        0 else (((((3 if f6 <= 40 else -6) if f16 <= 10 else -8) if f20 <= 2 else (6 if f21 <= 1 else -1)) if f9 <=
        -53 else (5 if f6 <= 42 else -2)) if f13 <= 67 else -10)) if f9 <= 98 else (2 if f13 <= -558 else 8)
    )
    score += (
        (((-6 if f11 <= -825 else (5 if f17 <= 11 else -3)) if f7 <= 8 else ((((((-7 if f18 <= 0 else 5) if f19 <= 0
        else 5) if f18 <= 1 else (-3 if f11 <= -888 else (6 if f17 <= 9 else (-5 if f25 <= 1 else 5)))) if f15 <=
        213 else 9) if f11 <= -517 else 5) if f18 <= 12 else ((-5 if f11 <= -560 else 4) if f29 <= 2 else -11))) if
        f19 <= 6 else ((-1 if f4 <= 5 else 7) if f29 <= 0 else (-6 if f0 <= 32 else 0))) if f13 <= 32 else -10
    )
    score += (
        ((((6 if f20 <= 0 else ((-6 if f0 <= -1 else 0) if f25 <= 1 else (-6 if f28 <= 1 else 7))) if f11 <= -867
        else 5) if f3 <= 4 else -6) if f28 <= 2 else ((((-1 if f17 <= 11 else (-2 if f22 <= 13 else -6)) if f22 <=
        126 else (-3 if f25 <= 1 else 7)) if f15 <= 99 else 3) if f3 <= 42 else (10 if f29 <= 0 else -3))) if f11 <=
        -424 else (((7 if f0 <= -19 else (-8 if f0 <= -18 else 2)) if f11 <= 358 else -8) if f0 <= 6 else 6)
    )
    score += (
        ((((-3 if f21 <= 1 else -7) if f12 <= -8 else (6 if f12 <= -2 else -3)) if f24 <= 2 else 0) if f2 <= 17 else
        (9 if f12 <= -42 else 0)) if f12 <= 20 else (((((-5 if f1 <= -192 else 6) if f21 <= 1 else (0 if f12 <= 172
        else -11)) if f12 <= 221 else 8) if f24 <= 0 else ((-4 if f7 <= 1 else 7) if f13 <= -94 else -4)) if f6 <=
        28 else (((-2 if f24 <= 1 else 4) if f21 <= 3 else -5) if f9 <= 117 else (7 if f5 <= 0 else -10)))
    )
    score += (
        (((-1 if f19 <= 13 else 11) if f12 <= -88 else ((-6 if f9 <= -68 else (-1 if f10 <= -212 else (11 if f9 <=
        -42 else -4))) if f18 <= 1 else ((6 if f19 <= 0 else -6) if f27 <= 2 else -7))) if f4 <= 22 else 5) if f12
        <= -24 else (((-3 if f9 <= -117 else (((6 if f18 <= 0 else 0) if f10 <= -290 else 4) if f4 <= 29 else ((-7
        if f4 <= 30 else 6) if f26 <= 5 else -10))) if f19 <= 12 else (-8 if f14 <= -571 else 0)) if f9 <= 216 else
        9)
    )
    score += (
        (((((-2 if f4 <= 23 else (-5 if f21 <= 0 else 10)) if f10 <= -181 else (4 if f18 <= 13 else (6 if f21 <= 0
        else -8))) if f4 <= 35 else -11) if f4 <= 42 else 9) if f6 <= 21 else ((-2 if f17 <= 13 else -6) if f8 <= 1
        else 4)) if f24 <= 3 else ((6 if f17 <= 6 else (((((-5 if f10 <= -446 else 4) if f1 <= -8 else (0 if f6 <=
        29 else -8)) if f4 <= 16 else -8) if f22 <= 44 else 4) if f6 <= 90 else -8)) if f8 <= 0 else 8)
    )
    score += (
        ((((-3 if f11 <= -825 else ((7 if f0 <= -19 else -8) if f0 <= -14 else 4)) if f21 <= 3 else ((2 if f29 <= 0
        else -7) if f24 <= 0 else (-5 if f20 <= 1 else 7))) if f23 <= 24 else (-2 if f29 <= 1 else -6)) if f24 <= 2
        else ((5 if f21 <= 1 else ((6 if f24 <= 11 else -1) if f16 <= 10 else -2)) if f29 <= 2 else (-10 if f21 <= 2
        else 13))) if f9 <= 98 else ((7 if f4 <= 35 else -8) if f11 <= 579 else (-10 if f0 <= -1 else 7))
    )
    score += (
        ((((-1 if f18 <= 1 else -7) if f11 <= -888 else 0) if f25 <= 1 else ((5 if f25 <= 24 else -7) if f26 <= 1
        else (-9 if f18 <= 0 else ((-9 if f1 <= -1 else 7) if f26 <= 24 else 6)))) if f18 <= 13 else (0 if f27 <= 4
        else -9)) if f24 <= 3 else ((-12 if f24 <= 8 else 4) if f30 <= 1 else (((-2 if f11 <= -1129 else 3) if f25
        <= 1 else (9 if f26 <= 6 else ((7 if f1 <= -134 else -3) if f4 <= 19 else -9))) if f1 <= 23 else -3))
    )
    score += (
        ((-2 if f11 <= -1037 else 2) if f17 <= 11 else (((-1 if f19 <= 10 else (2 if f9 <= -100 else -8)) if f15 <=
        -531 else (((-3 if f15 <= -167 else 2) if f2 <= 22 else 6) if f11 <= -370 else (-2 if f1 <= -213 else 7)))
        if f6 <= 24 else (-3 if f1 <= -11 else -7))) if f9 <= 27 else ((((6 if f14 <= -128 else -2) if f26 <= 1 else
        (-4 if f26 <= 25 else (7 if f9 <= 172 else -5))) if f9 <= 216 else (10 if f6 <= 52 else 0)) if f19 <= 15
        else -6)
    )
    score += (
        ((((-11 if f30 <= 0 else -3) if f11 <= -494 else (10 if f19 <= 5 else -7)) if f15 <= -290 else 2) if f18 <=
        1 else ((-3 if f30 <= 3 else 5) if f21 <= 3 else (-8 if f12 <= -32 else -3))) if f12 <= 15 else (((-9 if f0
        <= 0 else (-5 if f15 <= -456 else 8)) if f30 <= 0 else ((7 if f21 <= 1 else 3) if f23 <= 18 else (1 if f15
        <= 45 else 7))) if f19 <= 13 else ((-6 if f15 <= -1460 else 6) if f21 <= 3 else (-2 if f20 <= 6 else -11)))
    )
    score += (
        (((-1 if f27 <= 4 else -6) if f10 <= -271 else 1) if f19 <= 8 else (((-8 if f25 <= 8 else 7) if f21 <= 2
        else 8) if f21 <= 3 else -8)) if f15 <= -509 else (((((((-3 if f10 <= -212 else 4) if f27 <= 4 else 9) if
        f21 <= 3 else (4 if f22 <= 8 else -3)) if f25 <= 8 else (-12 if f1 <= -262 else 0)) if f22 <= 53 else (3 if
        f25 <= 2 else 9)) if f10 <= -1 else 7) if f6 <= 28 else ((2 if f19 <= 1 else -5) if f0 <= 8 else 1))
    )
    score += (
        ((((-4 if f9 <= -61 else (5 if f23 <= 38 else -2)) if f18 <= 1 else (2 if f12 <= -77 else -6)) if f2 <= 6
        else (6 if f12 <= -46 else -3)) if f12 <= -24 else ((4 if f16 <= 4 else ((-8 if f2 <= 4 else 2) if f18 <= 0
        else ((4 if f2 <= 9 else -9) if f23 <= 17 else (2 if f22 <= 11 else (-4 if f9 <= 216 else 7))))) if f15 <=
        -456 else (0 if f9 <= -57 else (4 if f14 <= -128 else -2)))) if f8 <= 0 else (1 if f12 <= 151 else 9)
    )
    score += (
        ((((2 if f11 <= -888 else 6) if f6 <= 70 else -2) if f27 <= 4 else -1) if f28 <= 2 else (((((((-1 if f4 <=
        20 else -11) if f26 <= 42 else 7) if f25 <= 15 else 12) if f28 <= 3 else -3) if f3 <= 72 else 8) if f11 <=
        -424 else ((1 if f4 <= 20 else -9) if f6 <= 3 else (((5 if f27 <= 2 else -5) if f4 <= 7 else 9) if f27 <= 3
        else 6))) if f6 <= 31 else ((1 if f27 <= 2 else -6) if f0 <= 6 else 0))) if f13 <= 67 else -9
    )
    if not 15 < score < 350:
        return score
    score += (
        ((((0 if f25 <= 21 else -9) if f9 <= -61 else (4 if f1 <= 0 else -3)) if f18 <= 2 else (-6 if f10 <= -446
        else ((4 if f25 <= 3 else -11) if f1 <= -323 else (((-5 if f26 <= 28 else 5) if f2 <= -1 else ((5 if f18 <=
        16 else -4) if f19 <= 2 else -1)) if f25 <= 16 else 8)))) if f6 <= 29 else (1 if f19 <= 0 else (-8 if f0 <=
        -8 else ((-2 if f9 <= -61 else 2) if f26 <= 1 else (-7 if f26 <= 25 else 7))))) if f9 <= 216 else 7
    )
    score += (
        ((((-2 if f8 <= 3 else 4) if f10 <= 161 else 8) if f3 <= 40 else 9) if f18 <= 3 else (((((11 if f21 <= 0
        else -4) if f20 <= 1 else -8) if f30 <= 2 else 3) if f21 <= 3 else (1 if f20 <= 1 else -8)) if f29 <= 2 else
        -11)) if f24 <= 0 else ((0 if f29 <= 0 else -14) if f30 <= 0 else (((-5 if f14 <= -1440 else ((-5 if f29 <=
        0 else 2) if f20 <= 3 else 7)) if f30 <= 2 else (2 if f26 <= 47 else 7)) if f8 <= 0 else 6))
    )
    score += (
        (((-4 if f14 <= -271 else -1) if f11 <= -395 else (9 if f30 <= 0 else -3)) if f24 <= 4 else (-7 if f30 <= 1
        else (7 if f12 <= -53 else 0))) if f12 <= 15 else ((-2 if f9 <= -129 else ((((-7 if f30 <= 0 else 1) if f26
        <= 36 else -9) if f0 <= -2 else (5 if f20 <= 1 else ((2 if f28 <= 2 else (2 if f12 <= 40 else (-3 if f26 <=
        4 else -12))) if f26 <= 38 else 8))) if f24 <= 0 else 3)) if f9 <= 216 else (-4 if f30 <= 0 else 8))
    )
    score += (
        ((3 if f28 <= 1 else (((1 if f1 <= -11 else -5) if f27 <= 3 else ((-6 if f1 <= -295 else (0 if f11 <= -784
        else 4)) if f23 <= 22 else (4 if f28 <= 2 else -4))) if f6 <= 22 else (2 if f27 <= 2 else -5))) if f24 <= 3
        else ((((-8 if f6 <= 50 else 3) if f21 <= 2 else (8 if f6 <= 18 else -3)) if f13 <= -1460 else (((-3 if f22
        <= 30 else 2) if f23 <= 30 else 4) if f11 <= -659 else 5)) if f13 <= -129 else -2)) if f13 <= 107 else -9
    )
    score += (
        (1 if f30 <= 3 else 5) if f16 <= 10 else ((((-1 if f27 <= 4 else ((-10 if f29 <= 2 else (-5 if f11 <= -560
        else 10)) if f30 <= 0 else (-12 if f30 <= 2 else 1))) if f3 <= 5 else ((-5 if f27 <= 4 else 5) if f11 <=
        -701 else (2 if f30 <= 0 else 9))) if f30 <= 3 else (0 if f11 <= -1037 else 7)) if f21 <= 3 else (-10 if f30
        <= 2 else (((-1 if f26 <= 1 else -5) if f26 <= 26 else 5) if f3 <= 3 else (2 if f29 <= 0 else -8))))
    )
    score += (
        ((((((-1 if f11 <= -424 else 3) if f4 <= 27 else -5) if f4 <= 42 else 8) if f15 <= 253 else 7) if f10 <= 161
        else 8) if f18 <= 3 else ((((-8 if f11 <= -888 else 1) if f29 <= 0 else -6) if f5 <= 1 else 6) if f4 <= 24
        else (10 if f4 <= 29 else -4))) if f24 <= 0 else (((0 if f18 <= 2 else -5) if f11 <= -1037 else (-2 if f18
        <= 0 else ((-5 if f10 <= -610 else 3) if f14 <= 43 else -5))) if f9 <= 57 else (6 if f11 <= 579 else -7))
    )
    score += (
        ((2 if f16 <= 2 else ((-2 if f24 <= 0 else 8) if f12 <= -88 else (1 if f17 <= 2 else (-3 if f12 <= -34 else
        -7)))) if f4 <= 24 else 4) if f12 <= -24 else ((-3 if f16 <= 13 else 6) if f17 <= 2 else ((2 if f8 <= 0 else
        8) if f16 <= 10 else (((-1 if f4 <= 29 else -9) if f11 <= 201 else -9) if f15 <= -473 else (((3 if f21 <= 0
        else -4) if f24 <= 8 else 3) if f4 <= 4 else ((-5 if f24 <= 2 else 5) if f0 <= -1 else 4)))))
    )
    score += (
        (4 if f0 <= -27 else (2 if f17 <= 2 else (((-6 if f0 <= -18 else (6 if f0 <= -9 else (6 if f12 <= -88 else
        (((-5 if f7 <= 9 else ((-7 if f19 <= 0 else 3) if f27 <= 4 else 6)) if f20 <= 0 else (1 if f9 <= -92 else
        -5)) if f12 <= 15 else 1)))) if f12 <= 108 else (4 if f9 <= 172 else (-10 if f1 <= -246 else 6))) if f6 <=
        17 else (-4 if f0 <= -1 else (1 if f17 <= 34 else -2))))) if f9 <= 216 else (8 if f6 <= 52 else -1)
    )
    score += (
        ((((-4 if f7 <= 9 else ((5 if f1 <= -1 else -2) if f25 <= 1 else 6)) if f29 <= 0 else (5 if f12 <= -88 else
        -3)) if f12 <= 20 else ((((-3 if f7 <= 3 else 6) if f16 <= 16 else ((1 if f25 <= 2 else (6 if f12 <= 172
        else -3)) if f9 <= 172 else -5)) if f1 <= 15 else -3) if f19 <= 15 else -3)) if f6 <= 35 else (((3 if f19 <=
        0 else -9) if f0 <= -9 else 0) if f12 <= 98 else -4)) if f9 <= 216 else (8 if f6 <= 52 else -2)
    )
    score += (
        ((((3 if f6 <= 40 else -1) if f18 <= 1 else (-3 if f11 <= -1129 else 1)) if f11 <= -108 else 5) if f26 <= 1
        else (((-2 if f26 <= 13 else (((5 if f6 <= 48 else -6) if f4 <= 2 else (((6 if f22 <= 10 else (-6 if f11 <=
        -315 else 3)) if f4 <= 17 else -10) if f4 <= 23 else (-7 if f18 <= 1 else 10))) if f22 <= 53 else 6)) if f4
        <= 35 else -11) if f5 <= 0 else ((-6 if f26 <= 23 else 6) if f22 <= 13 else -7))) if f13 <= -21 else -7
    )
    score += (
        ((((((4 if f25 <= 21 else -8) if f18 <= 0 else (2 if f21 <= 1 else -3)) if f4 <= 1 else (-4 if f25 <= 1 else
        ((2 if f25 <= 3 else -6) if f18 <= 0 else 4))) if f11 <= 85 else 6) if f3 <= 39 else 9) if f18 <= 5 else
        (((3 if f14 <= -386 else -3) if f21 <= 3 else -6) if f29 <= 2 else -9)) if f24 <= 0 else (((0 if f11 <= -494
        else (2 if f25 <= 3 else 8)) if f11 <= 201 else (-9 if f14 <= -609 else 2)) if f8 <= 0 else 5)
    )
    score += (
        (((((5 if f0 <= 3 else -3) if f27 <= 2 else -4) if f20 <= 5 else 4) if f11 <= -424 else ((-4 if f23 <= 3
        else 5) if f23 <= 28 else -5)) if f25 <= 7 else ((8 if f24 <= 0 else -8) if f27 <= 4 else -10)) if f30 <= 2
        else (((1 if f30 <= 3 else 4) if f21 <= 3 else ((0 if f24 <= 3 else (6 if f24 <= 11 else -1)) if f20 <= 3
        else (((-1 if f23 <= 95 else -6) if f25 <= 1 else 3) if f19 <= 5 else -6))) if f25 <= 16 else 7)
    )
    score += (
        (((((((3 if f27 <= 4 else ((7 if f6 <= 2 else -3) if f4 <= 24 else 8)) if f2 <= 14 else -4) if f1 <= -8 else
        (((0 if f6 <= 28 else -4) if f25 <= 16 else 10) if f25 <= 20 else -9)) if f4 <= 27 else ((5 if f14 <= -1440
        else -7) if f4 <= 42 else 5)) if f2 <= 33 else 5) if f8 <= 0 else (7 if f27 <= 4 else -2)) if f6 <= 40 else
        (((-1 if f21 <= 4 else -4) if f25 <= 4 else 8) if f2 <= 6 else 6)) if f13 <= 107 else -8
    )
    score += (
        (((((0 if f12 <= 40 else 7) if f2 <= 8 else (3 if f21 <= 3 else -8)) if f6 <= 40 else -5) if f22 <= 13 else
        ((-3 if f3 <= 4 else 1) if f12 <= 255 else (-3 if f7 <= 5 else 6))) if f7 <= 9 else (((((4 if f12 <= -88
        else -2) if f22 <= 97 else 4) if f2 <= 19 else 7) if f12 <= -34 else -6) if f12 <= -32 else ((2 if f12 <=
        162 else 7) if f6 <= 16 else ((-2 if f13 <= -558 else 3) if f27 <= 4 else -2)))) if f13 <= -74 else -4
    )
    score += (
        ((-1 if f10 <= 0 else 4) if f26 <= 2 else (-8 if f14 <= -571 else -1)) if f30 <= 2 else (((-4 if f10 <= -406
        else 1) if f7 <= 5 else (4 if f28 <= 2 else (((((3 if f1 <= 23 else -4) if f7 <= 10 else (5 if f1 <= -71
        else -6)) if f23 <= 103 else -4) if f14 <= 43 else -7) if f26 <= 42 else 8))) if f19 <= 3 else (1 if f20 <=
        8 else (((4 if f23 <= 17 else -3) if f14 <= -1440 else (0 if f29 <= 0 else -6)) if f19 <= 31 else 6)))
    )
    if not 15 < score < 350:
        return score
    score += (
        ((((((((-2 if f3 <= 3 else -11) if f12 <= -29 else 4) if f27 <= 4 else ((-3 if f11 <= -618 else 11) if f12
        <= -46 else (-9 if f15 <= -311 else -1))) if f3 <= 40 else 8) if f12 <= 144 else 7) if f20 <= 1 else (-7 if
        f20 <= 4 else (-2 if f15 <= -112 else 2))) if f24 <= 0 else ((-5 if f11 <= -982 else (5 if f24 <= 4 else 0))
        if f7 <= 9 else 2)) if f12 <= 255 else (6 if f12 <= 345 else (-7 if f7 <= 4 else 2))) if f13 <= 107 else -8
    )
    score += (
        (((1 if f30 <= 3 else 5) if f16 <= 8 else ((((0 if f25 <= 8 else (-8 if f6 <= 11 else 2)) if f24 <= 12 else
        4) if f30 <= 3 else 4) if f21 <= 3 else (((-1 if f16 <= 17 else -6) if f15 <= -112 else 0) if f25 <= 1 else
        ((-9 if f21 <= 5 else -2) if f30 <= 3 else ((5 if f6 <= 12 else -6) if f9 <= -50 else ((2 if f25 <= 3 else
        11) if f0 <= 43 else (-7 if f0 <= 67 else 6))))))) if f9 <= 216 else 6) if f13 <= 107 else -7
    )
    score += (
        ((((-7 if f1 <= -128 else -2) if f10 <= -446 else (0 if f13 <= -211 else -4)) if f7 <= 9 else (((((-3 if f1
        <= -89 else (3 if f21 <= 2 else 10)) if f9 <= -77 else (-5 if f9 <= -68 else (0 if f2 <= 14 else 8))) if f21
        <= 3 else ((1 if f23 <= 10 else (-3 if f2 <= 3 else -8)) if f24 <= 4 else (4 if f24 <= 11 else (-7 if f23 <=
        26 else 1)))) if f23 <= 176 else 5) if f9 <= -27 else 3)) if f9 <= 216 else 5) if f13 <= -21 else -5
    )
    score += (
        (((((((3 if f21 <= 3 else -8) if f12 <= -49 else -6) if f12 <= -24 else 1) if f22 <= 83 else -5) if f25 <=
        20 else -8) if f21 <= 6 else -8) if f30 <= 2 else (3 if f17 <= 6 else ((0 if f9 <= -57 else (2 if f12 <= 119
        else 6)) if f20 <= 8 else ((((-9 if f13 <= -530 else -4) if f5 <= 1 else 6) if f4 <= 4 else 1) if f25 <= 1
        else ((-7 if f30 <= 3 else (6 if f22 <= 15 else -1)) if f22 <= 47 else 8))))) if f13 <= -129 else -3
    )
    score += (
        (2 if f27 <= 2 else (((2 if f17 <= 1 else (-8 if f21 <= 5 else 2)) if f23 <= 3 else ((1 if f28 <= 2 else
        ((-9 if f21 <= 0 else (-4 if f18 <= 8 else 5)) if f12 <= 234 else 4)) if f27 <= 3 else ((7 if f17 <= 26 else
        (-7 if f29 <= 0 else 2)) if f21 <= 0 else (0 if f27 <= 4 else -5)))) if f3 <= 40 else 6)) if f30 <= 3 else
        (4 if f21 <= 3 else ((-2 if f10 <= -610 else 2) if f18 <= 3 else (-4 if f29 <= 2 else 7)))
    )
    score += (
        ((2 if f19 <= 4 else ((-4 if f12 <= 47 else 5) if f20 <= 8 else -7)) if f28 <= 2 else (((((3 if f21 <= 3
        else -6) if f21 <= 5 else (6 if f19 <= 26 else -6)) if f25 <= 20 else (-8 if f13 <= -530 else 5)) if f13 <=
        -205 else -3) if f6 <= 13 else (((((-2 if f25 <= 8 else 6) if f13 <= -254 else 2) if f12 <= 84 else (0 if
        f20 <= 1 else -5)) if f12 <= 255 else (9 if f21 <= 5 else -1)) if f12 <= 345 else -6))) if f13 <= 198 else
        -7
    )
    score += (
        (((((3 if f1 <= 0 else -6) if f27 <= 2 else -1) if f25 <= 1 else ((-3 if f15 <= -492 else (6 if f29 <= 1
        else -2)) if f30 <= 3 else (4 if f25 <= 8 else 11))) if f26 <= 1 else (((-5 if f8 <= 3 else 3) if f3 <= 4
        else 3) if f26 <= 25 else (((5 if f1 <= -229 else -3) if f25 <= 3 else (5 if f26 <= 35 else -9)) if f30 <= 3
        else 6))) if f24 <= 8 else (5 if f24 <= 10 else (1 if f1 <= 0 else -4))) if f15 <= 253 else 5
    )
    score += (
        ((((-1 if f12 <= 40 else 2) if f4 <= 8 else -5) if f26 <= 1 else ((-6 if f26 <= 24 else (-7 if f6 <= 9 else
        ((-4 if f12 <= -13 else 10) if f24 <= 1 else (-7 if f4 <= 5 else 5)))) if f14 <= -372 else 0)) if f15 <=
        -509 else (((((-1 if f24 <= 7 else -6) if f24 <= 8 else 2) if f6 <= 70 else (-1 if f12 <= 84 else -11)) if
        f15 <= -167 else (1 if f4 <= 18 else 7)) if f11 <= -370 else (5 if f6 <= 21 else 0))) if f9 <= 216 else 5
    )
    score += (
        (2 if f17 <= 2 else ((-6 if f23 <= 313 else 2) if f10 <= -610 else ((((-4 if f23 <= 4 else -1) if f30 <= 3
        else 0) if f8 <= 3 else (7 if f8 <= 11 else -2)) if f2 <= 22 else (-3 if f15 <= -554 else (((8 if f17 <= 16
        else -2) if f0 <= -14 else -6) if f0 <= 29 else 7))))) if f15 <= -112 else ((((-7 if f11 <= -1008 else 2) if
        f0 <= 8 else 6) if f1 <= -108 else (2 if f0 <= -2 else -5)) if f23 <= 18 else (-1 if f7 <= 4 else 6))
    )
    score += (
        (1 if f9 <= 85 else 7) if f16 <= 10 else ((((1 if f16 <= 32 else ((1 if f21 <= 0 else -4) if f17 <= 32 else
        -6)) if f3 <= 5 else ((-3 if f16 <= 29 else 4) if f10 <= -161 else 7)) if f30 <= 3 else 3) if f21 <= 3 else
        (-8 if f30 <= 2 else (((((-2 if f10 <= -250 else 7) if f6 <= 14 else (-6 if f14 <= -179 else 4)) if f9 <=
        -57 else (-4 if f28 <= 1 else (-3 if f10 <= -610 else 3))) if f14 <= 43 else -6) if f3 <= 3 else -4)))
    )
    score += (
        ((3 if f13 <= -197 else -2) if f16 <= 8 else ((((-1 if f12 <= 98 else -5) if f12 <= 162 else (((-2 if f2 <=
        1 else 4) if f12 <= 271 else 6) if f12 <= 345 else -4)) if f26 <= 45 else 5) if f25 <= 1 else ((((3 if f15
        <= -1460 else -4) if f15 <= -509 else 6) if f0 <= 90 else -3) if f26 <= 1 else ((-1 if f12 <= 77 else 6) if
        f25 <= 4 else (-7 if f10 <= -260 else (-7 if f26 <= 19 else (6 if f26 <= 63 else -4))))))) if f13 <= 150
        else -6
    )
    score += (
        ((((-9 if f30 <= 0 else (-3 if f7 <= 5 else 3)) if f27 <= 2 else ((1 if f28 <= 2 else ((-9 if f19 <= 0 else
        -2) if f4 <= 20 else 8)) if f27 <= 3 else 0)) if f30 <= 3 else (4 if f20 <= 1 else (4 if f27 <= 3 else (((3
        if f27 <= 4 else -6) if f28 <= 2 else (-2 if f10 <= -333 else 7)) if f23 <= 16 else ((-3 if f13 <= -334 else
        2) if f19 <= 4 else (-6 if f4 <= 22 else 5)))))) if f13 <= 150 else -5) if f9 <= 216 else 5
    )
    score += (
        (((((-1 if f16 <= 20 else -5) if f11 <= -424 else ((-4 if f9 <= -148 else 7) if f9 <= -47 else -2)) if f20
        <= 5 else ((-3 if f18 <= 1 else 4) if f9 <= -77 else ((1 if f11 <= -579 else -8) if f3 <= -1 else 1))) if f3
        <= 11 else ((4 if f24 <= 3 else -6) if f20 <= 3 else 9)) if f21 <= 3 else (-2 if f9 <= -53 else (-3 if f21
        <= 5 else (3 if f16 <= 17 else 0)))) if f8 <= 0 else (7 if f16 <= 24 else (-7 if f7 <= 4 else 3))
    )
    score += (
        ((-8 if f23 <= 22 else -3) if f11 <= -825 else (-3 if f9 <= -129 else (((-3 if f11 <= -449 else 5) if f17 <=
        23 else 8) if f26 <= 28 else -6))) if f7 <= 2 else (3 if f17 <= 1 else (((-3 if f23 <= 6 else (((((5 if f17
        <= 11 else 0) if f9 <= -53 else 6) if f9 <= -42 else -4) if f0 <= 32 else -1) if f7 <= 11 else -4)) if f9 <=
        -32 else 2) if f26 <= 3 else (-3 if f26 <= 16 else ((2 if f0 <= -10 else -3) if f17 <= 33 else 3))))
    )
    score += (
        ((-3 if f16 <= 15 else 2) if f17 <= 6 else ((0 if f9 <= 18 else (6 if f20 <= 1 else -1)) if f16 <= 11 else
        (((-4 if f7 <= 8 else (((-6 if f17 <= 20 else 1) if f23 <= 14 else (-1 if f16 <= 22 else 4)) if f4 <= 9 else
        -3)) if f9 <= -49 else ((-1 if f16 <= 21 else -5) if f4 <= 18 else 3)) if f25 <= 1 else ((0 if f25 <= 8 else
        -5) if f30 <= 3 else ((0 if f9 <= -47 else 6) if f14 <= -146 else -5))))) if f9 <= 216 else 4
    )
    if not 15 < score < 350:
        return score
    score += (
        ((3 if f0 <= -27 else (((-7 if f6 <= 5 else (2 if f27 <= 3 else -4)) if f10 <= -519 else (-3 if f0 <= -16
        else ((0 if f11 <= -424 else ((5 if f11 <= -315 else -3) if f14 <= -571 else (5 if f21 <= 6 else 0))) if f18
        <= 17 else (-1 if f22 <= 21 else -6)))) if f15 <= -210 else -4)) if f6 <= 70 else ((-4 if f27 <= 3 else 6)
        if f21 <= 0 else (-8 if f0 <= 3 else -1))) if f15 <= -167 else (1 if f25 <= 2 else (-3 if f0 <= -4 else 9))
    )
    score += (
        ((((5 if f9 <= -140 else -1) if f12 <= -43 else (((4 if f0 <= -3 else -3) if f17 <= 9 else (1 if f16 <= 2
        else -6)) if f14 <= -164 else 2)) if f4 <= 24 else 4) if f12 <= -24 else (((((-4 if f9 <= -47 else 3) if f16
        <= 34 else -6) if f10 <= -583 else (-4 if f9 <= -192 else (3 if f17 <= 1 else 0))) if f4 <= 23 else 7) if f4
        <= 27 else ((3 if f16 <= 20 else -8) if f15 <= -319 else (-5 if f0 <= 20 else 5)))) if f15 <= -167 else 2
    )
    score += (
        ((((4 if f13 <= -111 else -2) if f16 <= 3 else (((-1 if f15 <= -473 else ((3 if f0 <= 86 else -3) if f15 <=
        -216 else -2)) if f21 <= 2 else (1 if f19 <= 10 else 10)) if f21 <= 3 else (0 if f19 <= 10 else -5))) if f6
        <= 44 else ((-1 if f19 <= 1 else (-7 if f0 <= 3 else (-5 if f19 <= 5 else 2))) if f2 <= 6 else 6)) if f15 <=
        -112 else ((-2 if f0 <= 41 else 3) if f21 <= 6 else (4 if f3 <= 2 else -2))) if f13 <= 220 else -6
    )
    score += (
        ((((-9 if f10 <= -394 else 3) if f6 <= 4 else (((9 if f16 <= 4 else 3) if f13 <= -74 else -3) if f3 <= 0
        else (-2 if f0 <= 88 else 6))) if f19 <= 8 else -6) if f28 <= 2 else ((-1 if f3 <= 40 else 6) if f6 <= 24
        else (-5 if f0 <= 67 else 4))) if f24 <= 0 else (((1 if f4 <= 5 else (7 if f0 <= -3 else (7 if f6 <= 9 else
        (2 if f24 <= 11 else -5)))) if f1 <= 23 else -4) if f0 <= 90 else (-1 if f4 <= 8 else -9))
    )
    score += (
        (((((-6 if f6 <= 44 else -1) if f7 <= 5 else ((-2 if f12 <= -32 else 7) if f7 <= 6 else -2)) if f12 <= 137
        else (8 if f12 <= 151 else -1)) if f12 <= 172 else -7) if f11 <= -825 else (2 if f6 <= 21 else ((4 if f12 <=
        84 else (-6 if f12 <= 271 else 3)) if f10 <= -222 else (-5 if f12 <= 47 else 0)))) if f7 <= 9 else ((4 if
        f17 <= 0 else 0) if f9 <= -27 else ((3 if f14 <= -112 else -1) if f19 <= 18 else (-6 if f2 <= 3 else 3)))
    )
    score += (
        ((-1 if f4 <= 4 else (-6 if f3 <= 48 else 4)) if f11 <= -494 else ((1 if f9 <= -57 else 9) if f9 <= -49 else
        (((-8 if f0 <= -1 else -1) if f26 <= 71 else 4) if f3 <= 3 else 3))) if f30 <= 2 else ((((-6 if f11 <= -825
        else (-1 if f26 <= 2 else 7)) if f25 <= 3 else 10) if f7 <= 2 else (((0 if f0 <= 67 else 4) if f0 <= 92 else
        -2) if f9 <= 216 else 5)) if f25 <= 16 else (10 if f26 <= 24 else (-6 if f9 <= 36 else 7)))
    )
    score += (
        ((((((1 if f0 <= -3 else -8) if f22 <= 3 else (3 if f9 <= -77 else (-4 if f9 <= -68 else 1))) if f18 <= 17
        else (((-8 if f28 <= 2 else 6) if f0 <= 8 else -7) if f29 <= 2 else -9)) if f21 <= 2 else ((2 if f29 <= 1
        else -6) if f28 <= 3 else 9)) if f21 <= 3 else ((1 if f0 <= -6 else -4) if f9 <= -61 else (-5 if f21 <= 5
        else (4 if f22 <= 11 else (2 if f28 <= 2 else -3))))) if f22 <= 47 else 1) if f15 <= 253 else 4
    )
    score += (
        (((((-9 if f23 <= 11 else -2) if f11 <= -424 else (-6 if f0 <= -14 else 3)) if f19 <= 0 else (((-4 if f10 <=
        -458 else 0) if f23 <= 232 else 4) if f2 <= 5 else 3)) if f20 <= 4 else (((-1 if f11 <= -1037 else (0 if f27
        <= 3 else (0 if f2 <= 0 else ((9 if f19 <= 0 else 3) if f0 <= 92 else -3)))) if f25 <= 2 else (7 if f26 <= 2
        else 0)) if f19 <= 9 else (5 if f20 <= 5 else -4))) if f2 <= 102 else 8) if f13 <= 220 else -6
    )
    score += (
        (((1 if f3 <= 0 else -5) if f4 <= 1 else -8) if f7 <= 2 else (0 if f10 <= -171 else -2)) if f25 <= 1 else
        (((((9 if f30 <= 1 else (0 if f25 <= 6 else -9)) if f4 <= 2 else (11 if f10 <= -358 else 3)) if f27 <= 4
        else (6 if f25 <= 2 else -6)) if f26 <= 2 else (-7 if f10 <= -290 else -1)) if f30 <= 3 else (((6 if f4 <= 8
        else -2) if f25 <= 8 else 10) if f26 <= 1 else ((-2 if f4 <= 5 else 7) if f4 <= 35 else -7)))
    )
    score += (
        (5 if f1 <= -153 else (1 if f5 <= 0 else 6)) if f16 <= 3 else ((((-6 if f1 <= -83 else (-3 if f18 <= 2 else
        3)) if f16 <= 15 else (((-4 if f2 <= -1 else 1) if f18 <= 2 else 4) if f18 <= 24 else -6)) if f17 <= 6 else
        (((-4 if f30 <= 3 else 7) if f29 <= 0 else -7) if f28 <= 1 else ((((-2 if f16 <= 11 else -8) if f2 <= 22
        else 4) if f29 <= 0 else 0) if f20 <= 4 else 0))) if f3 <= 39 else (8 if f29 <= 0 else 0))
    )
    score += (
        ((1 if f2 <= 14 else -5) if f16 <= 28 else ((1 if f17 <= 4 else (((-4 if f16 <= 37 else (((8 if f20 <= 1
        else -6) if f12 <= -49 else (2 if f17 <= 23 else -6)) if f20 <= 4 else 6)) if f20 <= 8 else (-5 if f14 <=
        -280 else -1)) if f25 <= 2 else (-7 if f20 <= 0 else ((1 if f21 <= 5 else 8) if f2 <= 0 else (4 if f22 <= 4
        else (4 if f21 <= 1 else -5)))))) if f2 <= 14 else (4 if f12 <= 129 else -4))) if f3 <= 39 else 4
    )
    score += (
        ((((((-9 if f20 <= 4 else -1) if f13 <= -345 else (-4 if f0 <= -7 else 5)) if f0 <= 15 else (1 if f20 <= 1
        else -8)) if f7 <= 5 else ((2 if f22 <= 15 else (1 if f20 <= 0 else -4)) if f22 <= 47 else (0 if f0 <= -1
        else (4 if f19 <= 6 else -2)))) if f11 <= -888 else (((0 if f20 <= 4 else 3) if f20 <= 8 else (0 if f19 <= 2
        else -5)) if f30 <= 3 else 2)) if f15 <= 253 else (-4 if f7 <= 4 else 7)) if f13 <= -21 else -3
    )
    score += (
        (2 if f17 <= 2 else ((1 if f23 <= 232 else 6) if f6 <= 16 else ((((5 if f0 <= -18 else -4) if f22 <= 18 else
        ((2 if f22 <= 83 else (-5 if f13 <= -366 else 1)) if f29 <= 2 else -7)) if f13 <= -270 else ((2 if f13 <=
        -197 else -2) if f22 <= 57 else ((4 if f6 <= 33 else -4) if f0 <= 10 else 6))) if f27 <= 4 else (2 if f17 <=
        22 else (4 if f22 <= 1 else (-5 if f13 <= -205 else (-5 if f22 <= 13 else 4))))))) if f13 <= -74 else -2
    )
    score += (
        (0 if f26 <= 1 else (((-6 if f26 <= 27 else (-5 if f24 <= 0 else (-1 if f20 <= 1 else 11))) if f13 <= -625
        else (-4 if f10 <= -458 else (7 if f10 <= -382 else (((4 if f9 <= -43 else -4) if f27 <= 4 else -6) if f26
        <= 16 else 2)))) if f24 <= 4 else -5)) if f24 <= 8 else ((-4 if f10 <= -519 else 6) if f24 <= 10 else (((-6
        if f9 <= -157 else 1) if f4 <= 4 else -6) if f20 <= 3 else (-5 if f16 <= 16 else (6 if f16 <= 32 else 0))))
    )
    score += (
        (((-6 if f20 <= 1 else -1) if f23 <= 3 else 0) if f7 <= 11 else (6 if f23 <= 3 else ((-7 if f9 <= -8 else 1)
        if f29 <= 2 else 3))) if f24 <= 8 else (((0 if f7 <= 5 else 7) if f29 <= 2 else -6) if f24 <= 10 else
        (((((-12 if f18 <= 6 else 0) if f15 <= -129 else 1) if f20 <= 7 else (5 if f3 <= 0 else -4)) if f24 <= 12
        else (2 if f15 <= -75 else -6)) if f9 <= -68 else (3 if f3 <= 3 else (-4 if f18 <= 10 else 4))))
    )
    if not 15 < score < 350:
        return score
    score += (
        (((((0 if f6 <= 94 else -6) if f25 <= 20 else -6) if f13 <= -94 else -5) if f21 <= 6 else (0 if f19 <= 5
        else -11)) if f30 <= 2 else ((5 if f28 <= 0 else (((-9 if f6 <= 16 else -2) if f25 <= 1 else 6) if f7 <= 2
        else (2 if f17 <= 6 else ((0 if f26 <= 5 else -4) if f26 <= 23 else ((0 if f28 <= 2 else 8) if f14 <= -637
        else (4 if f19 <= 1 else -2)))))) if f25 <= 16 else (9 if f26 <= 24 else 0))) if f13 <= 244 else -5
    )
    score += (
        (((((((1 if f24 <= 0 else 9) if f0 <= 38 else -2) if f27 <= 2 else (-2 if f24 <= 0 else (-4 if f19 <= 2 else
        3))) if f3 <= 5 else (-3 if f15 <= -531 else (-5 if f10 <= -471 else (((6 if f22 <= 19 else -2) if f0 <= -10
        else -4) if f0 <= 6 else 5)))) if f24 <= 6 else (-1 if f28 <= 3 else -7)) if f15 <= -112 else (3 if f18 <= 5
        else -2)) if f0 <= 95 else -7) if f24 <= 8 else (4 if f24 <= 10 else (6 if f0 <= -19 else 0))
    )
    score += (
        (((-3 if f7 <= 1 else (((7 if f13 <= -305 else 0) if f14 <= -229 else 6) if f16 <= 2 else (((1 if f14 <= 43
        else -4) if f1 <= 23 else -3) if f19 <= 12 else (-5 if f13 <= -625 else 0)))) if f6 <= 38 else (((2 if f1 <=
        -128 else -6) if f18 <= 0 else (-3 if f1 <= -224 else 2)) if f26 <= 4 else (0 if f19 <= 1 else -6))) if f18
        <= 17 else (((1 if f9 <= -92 else -9) if f5 <= 1 else 3) if f14 <= -1440 else 0)) if f13 <= 220 else -5
    )
    score += (
        (((-1 if f19 <= 0 else 5) if f19 <= 5 else 0) if f16 <= 4 else (0 if f19 <= 16 else ((((4 if f7 <= 3 else
        -6) if f24 <= 8 else 5) if f21 <= 2 else 10) if f21 <= 3 else (-5 if f0 <= 77 else 2)))) if f13 <= -230 else
        ((0 if f0 <= 13 else (-8 if f19 <= 4 else 0)) if f7 <= 5 else (((0 if f13 <= -147 else -3) if f20 <= 5 else
        ((0 if f24 <= 1 else 3) if f21 <= 7 else (3 if f16 <= 28 else -3))) if f19 <= 24 else 4))
    )
    score += (
        ((((1 if f10 <= -98 else -6) if f4 <= 4 else -7) if f4 <= 30 else 4) if f29 <= 0 else (7 if f12 <= -77 else
        ((-6 if f29 <= 2 else (7 if f30 <= 0 else (-8 if f30 <= 1 else 2))) if f12 <= -24 else ((0 if f26 <= 10 else
        (0 if f30 <= 1 else -10)) if f15 <= -1460 else ((1 if f28 <= 3 else 10) if f29 <= 1 else 1))))) if f30 <= 2
        else ((((0 if f6 <= 70 else -3) if f4 <= 17 else -3) if f15 <= -112 else 2) if f25 <= 16 else 5)
    )
    score += (
        (4 if f28 <= 0 else (((((((-3 if f12 <= -59 else (0 if f27 <= 4 else 8)) if f20 <= 0 else (2 if f12 <= -77
        else (-4 if f25 <= 2 else (-4 if f12 <= -53 else 4)))) if f12 <= -42 else ((4 if f19 <= 1 else -5) if f15 <=
        -269 else 8)) if f2 <= 7 else ((-7 if f27 <= 4 else 5) if f20 <= 2 else 6)) if f12 <= -34 else (-8 if f0 <=
        10 else (3 if f19 <= 3 else -6))) if f12 <= -32 else 0) if f15 <= 253 else 3)) if f2 <= 102 else 7
    )
    score += (
        (((((3 if f9 <= -73 else -6) if f0 <= -18 else ((-5 if f22 <= 7 else (5 if f30 <= 1 else -4)) if f9 <= -57
        else 4)) if f20 <= 1 else ((-5 if f20 <= 4 else -1) if f12 <= 172 else (-12 if f30 <= 3 else -1))) if f12 <=
        221 else 3) if f24 <= 0 else (-8 if f30 <= 0 else (((2 if f12 <= -2 else ((3 if f6 <= 31 else -2) if f0 <= 0
        else (-5 if f20 <= 0 else -1))) if f0 <= 90 else -3) if f9 <= 117 else 4))) if f15 <= 253 else 4
    )
    score += (
        ((7 if f1 <= -347 else 1) if f16 <= 10 else ((0 if f2 <= 1 else ((-2 if f21 <= 0 else 6) if f20 <= 4 else
        3)) if f21 <= 3 else (((1 if f16 <= 12 else -8) if f2 <= 30 else 3) if f20 <= 0 else (((2 if f21 <= 6 else
        (5 if f1 <= -295 else -3)) if f25 <= 3 else ((3 if f9 <= -74 else -5) if f9 <= -47 else 6)) if f2 <= 1 else
        ((4 if f20 <= 1 else -4) if f13 <= -205 else 2))))) if f13 <= -94 else (-2 if f2 <= 5 else 5)
    )
    score += (
        ((((4 if f20 <= 8 else ((-8 if f13 <= -530 else 0) if f25 <= 4 else 6)) if f0 <= -27 else (4 if f12 <= -106
        else (((3 if f12 <= -77 else -3) if f21 <= 3 else -6) if f12 <= -59 else ((-3 if f12 <= 221 else 5) if f0 <=
        -18 else (-1 if f9 <= -117 else 1))))) if f6 <= 94 else (-7 if f0 <= 8 else 2)) if f23 <= 195 else ((4 if f6
        <= 17 else (1 if f12 <= 67 else -5)) if f10 <= -471 else (8 if f0 <= 23 else 1))) if f13 <= 107 else -3
    )
    score += (
        ((((2 if f19 <= 4 else -2) if f28 <= 2 else ((-6 if f24 <= 2 else (6 if f24 <= 8 else -1)) if f29 <= 0 else
        1)) if f3 <= 1 else ((-4 if f19 <= 4 else (5 if f21 <= 3 else -3)) if f27 <= 3 else ((((1 if f3 <= 22 else
        -7) if f19 <= 10 else (-7 if f3 <= 26 else 4)) if f24 <= 1 else 2) if f29 <= 2 else 6))) if f4 <= 32 else 5)
        if f26 <= 1 else (((-1 if f4 <= 23 else 5) if f4 <= 35 else -7) if f19 <= 18 else -5)
    )
    score += (
        ((((0 if f4 <= 31 else -6) if f3 <= 4 else ((((0 if f17 <= 39 else -8) if f27 <= 4 else (6 if f22 <= 34 else
        -5)) if f12 <= 7 else 5) if f21 <= 3 else (-8 if f17 <= 30 else (4 if f27 <= 4 else ((-4 if f7 <= 9 else 7)
        if f6 <= 6 else (-6 if f12 <= 47 else 1)))))) if f8 <= 0 else (8 if f3 <= 0 else (3 if f27 <= 4 else -10)))
        if f8 <= 11 else (1 if f9 <= 57 else -7)) if f9 <= 216 else (6 if f6 <= 52 else -1)
    )
    score += (
        ((((((((-4 if f29 <= 0 else (-4 if f23 <= 8 else 1)) if f18 <= 2 else 2) if f9 <= -92 else 4) if f4 <= 12
        else ((-2 if f24 <= 1 else -10) if f23 <= 49 else 3)) if f9 <= -77 else ((-2 if f5 <= 0 else -8) if f9 <=
        -68 else ((0 if f23 <= 19 else (-1 if f11 <= -701 else -3)) if f15 <= -112 else 2))) if f9 <= 117 else (4 if
        f15 <= 0 else -3)) if f9 <= 172 else (-1 if f4 <= 8 else -8)) if f9 <= 216 else 3) if f3 <= 42 else 4
    )
    score += (
        (((((-4 if f27 <= 3 else (8 if f17 <= 22 else 0)) if f30 <= 1 else -2) if f30 <= 3 else (5 if f27 <= 3 else
        ((-2 if f0 <= 38 else ((-2 if f3 <= 0 else 6) if f4 <= 8 else -7)) if f4 <= 10 else 3))) if f0 <= 95 else
        -8) if f3 <= 40 else 5) if f24 <= 0 else (-8 if f30 <= 0 else (((5 if f6 <= 10 else -2) if f1 <= -140 else
        ((-1 if f6 <= 4 else 2) if f0 <= 90 else (0 if f4 <= 8 else -9))) if f1 <= 23 else -3))
    )
    score += (
        ((((0 if f12 <= 144 else (((6 if f6 <= 22 else 1) if f26 <= 92 else -6) if f4 <= 35 else -6)) if f6 <= 40
        else ((-3 if f22 <= 16 else 1) if f12 <= 151 else (-8 if f27 <= 3 else 1))) if f10 <= 248 else 7) if f12 <=
        345 else (-7 if f18 <= 0 else 0)) if f18 <= 3 else ((3 if f18 <= 17 else -4) if f17 <= 4 else (((4 if f6 <=
        2 else (-1 if f17 <= 34 else -3)) if f4 <= 17 else -8) if f4 <= 24 else (9 if f4 <= 31 else -5)))
    )
    score += (
        (((1 if f6 <= 64 else -4) if f22 <= 26 else (1 if f0 <= 6 else 5)) if f13 <= -74 else -3) if f16 <= 10 else
        (((-3 if f22 <= 6 else (0 if f29 <= 2 else 4)) if f26 <= 0 else -2) if f15 <= -473 else ((((3 if f0 <= -7
        else -5) if f6 <= 15 else ((-4 if f6 <= 79 else 2) if f13 <= -313 else 2)) if f28 <= 3 else (0 if f16 <= 39
        else 4)) if f25 <= 1 else ((-1 if f0 <= 67 else (9 if f0 <= 90 else -4)) if f22 <= 44 else 5)))
    )
    return score
# fmt: on
