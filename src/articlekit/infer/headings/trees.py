"""The trees that a doubtful candidate goes through. Written by `training/train.py`; do not edit.

Learnt from 8486 pages with 61588 headings, labelled by reading
(dev, resiliparse, dev.resiliparse, dev.justext, dev.t1.12.2, dev.t1.8.1, languages, long, forms),
by `python training/headings.py`: LightGBM 4.7.0, scikit-learn 1.9.1, NumPy 2.4.6.
"""

from __future__ import annotations

from collections.abc import Sequence


def score(row: Sequence[float], score: int) -> int:
    """Add what the trees say of a row of features to its first score, until no doubt is left."""
    (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23,
    f24, f25, f26, f27, f28, f29, f30, f31, f32, _, f34, f35, f36, f37, f38, f39, f40, f41, f42, f43, f44, f45, f46,
    f47, f48, f49, f50, f51, f52, f53, f54, f55, f56, f57, f58, f59, f60, f61, f62, f63, f64, f65, f66, f67, f68,
    f69, f70, f71, f72, f73, f74, f75, f76, f77, f78, f79, f80, f81, f82, f83, f84, f85, f86, f87, f88, f89, f90,
    f91, f92, f93, f94, f95, f96, f97, f98, f99, f100, f101, *_) = row
    score += (
        (((47 if f57 <= 5 else (56 if f58 <= 2 else -14)) if f96 <= 25 else (((((-17 if f94 <= 35 else 33) if f58 <=
        4 else -44) if f26 <= 5 else -67) if f89 <= -1 else (-78 if f25 <= 5 else (157 if f47 <= 41 else -35))) if
        f89 <= 1 else -101)) if f94 <= 55 else 49) if f81 <= 6 else ((-57 if f21 <= 50 else -160) if f25 <= 4 else
        (-35 if f96 <= 35 else 59))
    )
    score += (
        ((((-15 if f48 <= 47 else -65) if f90 <= 0 else (-48 if f48 <= 28 else (126 if f13 <= 58 else 15))) if f20
        <= 97 else -62) if f42 <= 9 else 41) if f94 <= 35 else (((39 if f57 <= 2 else ((14 if f61 <= 1 else -29) if
        f41 <= 10 else (106 if f19 <= 15 else -88))) if f98 <= 35 else ((35 if f18 <= 184 else -122) if f23 <= 0
        else 62)) if f41 <= 49 else -93)
    )
    score += (
        ((((((111 if f14 <= 55 else -12) if f88 <= 1 else (-73 if f47 <= 7 else -19)) if f14 <= 687 else (-175 if
        f88 <= 2 else (15 if f1 <= 4 else -62))) if f42 <= 9 else 26) if f95 <= 55 else ((74 if f47 <= 13 else -59)
        if f14 <= 235 else (-114 if f85 <= 35 else -29))) if f75 <= 37 else 50) if f72 <= 27 else ((48 if f72 <= 51
        else 92) if f68 <= 22 else -37)
    )
    score += (
        ((((((-5 if f64 <= 12 else -78) if f30 <= 0 else 74) if f64 <= 15 else 74) if f75 <= 48 else 76) if f80 <= 1
        else (-79 if f62 <= 6 else 25)) if f10 <= 100 else (((5 if f90 <= 0 else -102) if f4 <= 0 else -69) if f80
        <= 1 else ((-231 if f12 <= 8 else -87) if f63 <= 6 else 35))) if f72 <= 24 else (36 if f72 <= 57 else (91 if
        f66 <= 0 else 24))
    )
    score += (
        (((-89 if f45 <= 1 else -2) if f86 <= 1 else 83) if f25 <= 1 else (((-46 if f94 <= 55 else 3) if f20 <= 89
        else (-111 if f78 <= 1 else -49)) if f75 <= 24 else 10)) if f73 <= 30 else ((20 if f31 <= 0 else 106) if f73
        <= 51 else ((((8 if f70 <= 1 else -97) if f72 <= 27 else (65 if f68 <= 11 else -64)) if f78 <= 5 else 80) if
        f51 <= 95 else 85))
    )
    score += (
        (((((-20 if f96 <= 35 else -113) if f45 <= 5 else (((57 if f66 <= 0 else -25) if f96 <= 25 else -63) if f13
        <= 203 else (-22 if f9 <= -13 else 41))) if f82 <= 8 else (-144 if f28 <= 1 else -27)) if f25 <= 4 else ((0
        if f48 <= 41 else 116) if f11 <= 0 else (16 if f9 <= -4 else (3 if f48 <= 49 else -64)))) if f63 <= 6 else
        40) if f41 <= 47 else -90
    )
    score += (
        ((((-5 if f9 <= 30 else 49) if f29 <= 0 else (120 if f9 <= -45 else 30)) if f53 <= 2 else (-28 if f50 <= 414
        else (149 if f85 <= 28 else -35))) if f21 <= 22 else ((((-59 if f72 <= 12 else -6) if f98 <= 35 else -120)
        if f75 <= 24 else -1) if f17 <= 0 else -14)) if f72 <= 24 else (((31 if f41 <= 35 else -80) if f72 <= 43
        else 73) if f17 <= 0 else 4)
    )
    score += (
        ((-42 if f13 <= 188 else (-10 if f9 <= 137 else 98)) if f21 <= 42 else (((-67 if f9 <= -13 else -11) if f82
        <= 6 else -138) if f93 <= 35 else (-105 if f82 <= 2 else 31))) if f73 <= 24 else ((((88 if f19 <= 7 else 11)
        if f21 <= 18 else 27) if f72 <= 51 else 77) if f74 <= 20 else ((-39 if f19 <= 5 else 38) if f73 <= 46 else
        (37 if f17 <= 3 else -67)))
    )
    score += (
        ((((1 if f14 <= 108 else (45 if f101 <= 27 else -2)) if f95 <= 35 else ((8 if f53 <= 2 else -28) if f82 <= 5
        else (-61 if f0 <= 13 else 113))) if f95 <= 75 else -63) if f41 <= 47 else (-111 if f3 <= 41 else 87)) if
        f81 <= 6 else ((-48 if f49 <= 123 else -151) if f25 <= 4 else (((34 if f68 <= -28 else -82) if f39 <= 0 else
        195) if f100 <= 35 else 100))
    )
    score += (
        ((((23 if f12 <= 8 else 76) if f57 <= 2 else (44 if f58 <= 2 else -10)) if f96 <= 25 else (((-21 if f42 <= 8
        else 30) if f53 <= 3 else -47) if f94 <= 55 else ((55 if f17 <= 1 else -48) if f101 <= 32 else -68))) if f81
        <= 6 else (((-41 if f76 <= 14 else (-121 if f3 <= 94 else 36)) if f99 <= 35 else 143) if f83 <= 14 else 29))
        if f75 <= 32 else 42
    )
    score += (
        ((-82 if f2 <= 1 else ((-5 if f62 <= 3 else 63) if f93 <= 35 else ((-20 if f62 <= 2 else -128) if f29 <= 1
        else 101))) if f96 <= 25 else ((-19 if f49 <= 42 else (-65 if f73 <= 24 else (-44 if f85 <= 23 else 29))) if
        f49 <= 705 else 52)) if f73 <= 37 else (((44 if f93 <= 45 else -7) if f29 <= 0 else (96 if f65 <= 5 else 7))
        if f19 <= 23 else -49)
    )
    score += (
        ((((-50 if f10 <= 69 else 13) if f51 <= 12 else (0 if f34 <= 0 else (-11 if f27 <= 0 else 128))) if f15 <= 0
        else ((-41 if f76 <= 13 else 2) if f61 <= 2 else -82)) if f63 <= 3 else ((55 if f58 <= 3 else -11) if f27 <=
        1 else ((79 if f58 <= 1 else (-68 if f39 <= 0 else (7 if f99 <= 35 else 284))) if f89 <= -1 else 109))) if
        f42 <= 9 else 31
    )
    score += (
        ((-19 if f51 <= 12 else ((((-41 if f0 <= 24 else 74) if f9 <= -114 else (-18 if f41 <= 8 else (130 if f46 <=
        14 else -1))) if f13 <= 203 else (((69 if f95 <= 15 else -43) if f0 <= 28 else 17) if f9 <= -36 else (22 if
        f97 <= 65 else 68))) if f34 <= 0 else (-40 if f0 <= 20 else 105))) if f95 <= 75 else -47) if f41 <= 49 else
        (-104 if f28 <= 5 else 50)
    )
    score += (
        ((((((106 if f1 <= 4 else (-20 if f22 <= 15 else 38)) if f27 <= 0 else 0) if f89 <= -1 else (105 if f18 <=
        348 else 9)) if f89 <= 0 else ((-10 if f96 <= 25 else -87) if f25 <= 6 else 86)) if f53 <= 5 else (((-15 if
        f10 <= 21 else 71) if f67 <= -69 else -5) if f96 <= 25 else -21)) if f100 <= 15 else -22) if f95 <= 75 else
        (-62 if f100 <= 25 else 69)
    )
    score += (
        (((((((57 if f47 <= 11 else -48) if f56 <= 8 else (57 if f1 <= 9 else (-9 if f63 <= 3 else 46))) if f64 <=
        12 else -67) if f64 <= 15 else 70) if f30 <= 0 else 81) if f81 <= 6 else -47) if f15 <= 0 else (((-63 if f76
        <= 20 else 14) if f81 <= 1 else (-62 if f14 <= 1240 else -161)) if f63 <= 3 else 6)) if f72 <= 27 else (-20
        if f14 <= 125 else 49)
    )
    score += (
        (((32 if f12 <= 3 else -3) if f20 <= 4 else ((-127 if f26 <= 1 else -13) if f44 <= 1 else (-27 if f50 <= 188
        else 23))) if f79 <= 57 else (((43 if f79 <= 3304 else -15) if f100 <= 15 else (-36 if f83 <= 0 else 40)) if
        f101 <= 32 else (-49 if f100 <= 0 else 46))) if f80 <= 1 else ((-76 if f22 <= 32 else (-62 if f81 <= 2 else
        19)) if f81 <= 8 else -120)
    )
    score += (
        (((-7 if f82 <= 7 else -88) if f63 <= 6 else 45) if f95 <= 35 else ((((-43 if f18 <= 288 else -83) if f71 <=
        446 else (16 if f27 <= 0 else (17 if f4 <= 0 else -75))) if f40 <= 1 else 107) if f73 <= 24 else (24 if f74
        <= 0 else -29))) if f73 <= 42 else (((27 if f73 <= 55 else 70) if f17 <= 2 else -17) if f80 <= 1 else (-1 if
        f71 <= 129 else -121))
    )
    score += (
        (((1 if f1 <= 9 else -52) if f13 <= 117 else ((1 if f4 <= 1 else -54) if f23 <= 35 else 48)) if f49 <= 100
        else (-51 if f49 <= 705 else 39)) if f73 <= 24 else ((((15 if f70 <= 2 else -50) if f1 <= 6 else 20) if f73
        <= 55 else ((29 if f94 <= 45 else 67) if f82 <= 8 else (80 if f76 <= 15 else -96))) if f31 <= 0 else (100 if
        f19 <= 19 else -75))
    )
    score += (
        ((((((-23 if f0 <= 39 else 78) if f14 <= 310 else -77) if f88 <= 6 else ((-47 if f1 <= 10 else 60) if f10 <=
        13 else 7)) if f84 <= 85 else ((126 if f14 <= 200 else 17) if f44 <= 7 else -5)) if f74 <= 7 else (((-24 if
        f18 <= 37 else 65) if f59 <= 2 else -21) if f4 <= 0 else (-53 if f21 <= 60 else -18))) if f42 <= 9 else 27)
        if f75 <= 32 else 34
    )
    score += (
        ((-66 if f2 <= 1 else (-20 if f10 <= 15 else (-10 if f78 <= 1 else 31))) if f95 <= 35 else (-36 if f31 <= 0
        else (-18 if f78 <= 3 else 119))) if f94 <= 35 else ((46 if f4 <= 0 else 13) if f64 <= 0 else (-81 if f64 <=
        7 else ((17 if f34 <= 2 else 162) if f64 <= 8 else (-148 if f64 <= 11 else (-21 if f55 <= 8 else (60 if f45
        <= 276 else -64))))))
    )
    score += (
        ((((44 if f89 <= 4 else 215) if f97 <= 0 else ((-6 if f27 <= 6 else -85) if f81 <= 13 else -101)) if f80 <=
        1 else (-78 if f62 <= 6 else 49)) if f93 <= 35 else (-60 if f8 <= 1 else 132)) if f73 <= 24 else ((((20 if
        f18 <= 451 else -45) if f1 <= 6 else 28) if f73 <= 55 else (56 if f81 <= 28 else -73)) if f80 <= 1 else (-67
        if f89 <= -1 else 53))
    )
    score += (
        ((-49 if f2 <= 1 else 17) if f96 <= 25 else ((((-59 if f86 <= 2 else 72) if f25 <= 3 else ((81 if f10 <= 156
        else -33) if f11 <= 0 else -21)) if f77 <= 51 else ((16 if f2 <= 6 else -97) if f41 <= 4 else (6 if f96 <=
        45 else -130))) if f41 <= 11 else ((-19 if f48 <= 54 else 69) if f3 <= 43 else 91))) if f41 <= 49 else (-96
        if f1 <= 6 else 96)
    )
    score += (
        ((((-46 if f41 <= 6 else 10) if f77 <= 11 else (61 if f3 <= -18 else (-33 if f85 <= 28 else 0))) if f73 <=
        24 else (64 if f68 <= -150 else (-32 if f85 <= 12 else 12))) if f63 <= 5 else ((41 if f2 <= 5 else -95) if
        f41 <= 25 else (-79 if f2 <= 6 else 291))) if f73 <= 42 else ((34 if f82 <= 5 else 98) if f81 <= 4 else (-43
        if f8 <= 1 else 64))
    )
    score += (
        (((((-30 if f22 <= 10 else 8) if f20 <= 19 else (-48 if f94 <= 35 else (((89 if f20 <= 93 else -22) if f1 <=
        4 else (-82 if f22 <= 16 else -24)) if f87 <= 1 else 19))) if f63 <= 3 else ((73 if f0 <= 14 else -35) if f1
        <= 5 else 38)) if f38 <= 1 else -133) if f94 <= 55 else ((36 if f9 <= 86 else -36) if f82 <= 12 else -131))
        if f75 <= 36 else 38
    )
    score += (
        ((41 if f67 <= -289 else (((-26 if f64 <= 7 else 17) if f77 <= 5 else ((48 if f64 <= 0 else -1) if f4 <= 0
        else ((-18 if f39 <= 0 else (88 if f101 <= 12 else -36)) if f7 <= 0 else 73))) if f64 <= 8 else (-127 if f64
        <= 11 else (30 if f64 <= 12 else (-81 if f64 <= 15 else 29))))) if f4 <= 4 else -67) if f31 <= 0 else (-4 if
        f25 <= 8 else 112)
    )
    score += (
        (((((((-26 if f20 <= 63 else -109) if f26 <= 1 else (12 if f69 <= 1 else -53)) if f13 <= 137 else 8) if f82
        <= 7 else (-88 if f48 <= 20 else 15)) if f41 <= 11 else (83 if f50 <= 37 else 14)) if f63 <= 3 else (40 if
        f41 <= 17 else -23)) if f41 <= 47 else -79) if f93 <= 45 else ((-93 if f48 <= 26 else 80) if f13 <= 22 else
        (-53 if f100 <= 35 else 71))
    )
    score += (
        (((((-71 if f42 <= 1 else (-8 if f51 <= 260 else -45)) if f81 <= 8 else -57) if f73 <= 24 else 7) if f42 <=
        9 else 19) if f27 <= 5 else (87 if f61 <= 0 else -65)) if f73 <= 37 else (((((19 if f79 <= 90 else 62) if
        f15 <= 0 else (-21 if f72 <= 51 else 51)) if f28 <= 3 else 64) if f101 <= 32 else (10 if f81 <= 2 else -93))
        if f68 <= 95 else -52)
    )
    score += (
        (((((2 if f50 <= 33 else (-17 if f90 <= 0 else -73)) if f86 <= 4 else 46) if f7 <= 1 else (-112 if f7 <= 3
        else 8)) if f9 <= 137 else 54) if f93 <= 35 else ((-56 if f35 <= 1 else 93) if f7 <= 0 else 68)) if f73 <=
        24 else (((61 if f17 <= 2 else -7) if f96 <= 25 else (3 if f50 <= 188 else 43)) if f74 <= 25 else (2 if f16
        <= 3 else -59))
    )
    score += (
        (((2 if f85 <= 27 else ((-14 if f46 <= 8 else (54 if f82 <= 5 else 172)) if f1 <= 9 else ((-51 if f13 <= 7
        else 38) if f81 <= 1 else ((22 if f82 <= 1 else -50) if f82 <= 8 else 175)))) if f100 <= 35 else -47) if f93
        <= 45 else -29) if f81 <= 6 else ((-28 if f51 <= 53 else 81) if f1 <= 4 else ((-18 if f90 <= 3 else 107) if
        f85 <= 20 else -70))
    )
    score += (
        ((((-10 if f41 <= 11 else (118 if f78 <= 0 else 4)) if f15 <= 0 else (((-114 if f69 <= 1 else -37) if f10 <=
        705 else 88) if f73 <= 11 else -1)) if f86 <= 3 else (54 if f0 <= 26 else (-54 if f29 <= 1 else 92))) if f41
        <= 47 else -67) if f73 <= 42 else ((24 if f82 <= 2 else (12 if f76 <= 29 else -70)) if f29 <= 0 else (59 if
        f8 <= 4 else -33))
    )
    score += (
        ((((((153 if f1 <= 4 else 31) if f25 <= 1 else (86 if f67 <= -289 else 3)) if f93 <= 35 else -29) if f95 <=
        35 else ((-25 if f31 <= 0 else (-44 if f25 <= 6 else 73)) if f83 <= 22 else 78)) if f94 <= 65 else 49) if
        f73 <= 55 else ((4 if f51 <= 82 else 47) if f50 <= 188 else 73)) if f80 <= 1 else ((-41 if f13 <= 1140 else
        -104) if f62 <= 6 else 33)
    )
    score += (
        ((-3 if f78 <= 1 else 29) if f96 <= 25 else (((((-79 if f84 <= 52 else 9) if f53 <= 0 else 0) if f25 <= 6
        else (-4 if f90 <= 0 else (156 if f49 <= 35 else 45))) if f53 <= 3 else (-23 if f15 <= 0 else -82)) if f71
        <= 330 else (29 if f26 <= 2 else (80 if f2 <= 1 else (1 if f9 <= -4 else -57))))) if f80 <= 1 else (-23 if
        f21 <= 42 else -81)
    )
    score += (
        (((-20 if f13 <= 127 else 38) if f25 <= 1 else ((((-22 if f101 <= 37 else -79) if f63 <= 3 else 8) if f73 <=
        20 else 13) if f39 <= 0 else 44)) if f95 <= 55 else (-41 if f85 <= 37 else (91 if f85 <= 40 else -7))) if
        f73 <= 37 else ((39 if f95 <= 75 else -30) if f59 <= 3 else (-70 if f63 <= 1 else (18 if f101 <= 22 else
        (-58 if f18 <= 317 else 30))))
    )
    score += (
        ((((48 if f97 <= 0 else (-15 if f14 <= 426 else (-52 if f45 <= 5 else (41 if f96 <= 25 else (19 if f59 <= 8
        else -44))))) if f39 <= 0 else 53) if f93 <= 35 else ((-10 if f14 <= 1071 else -69) if f62 <= 2 else -78))
        if f29 <= 0 else (((-39 if f3 <= 45 else 37) if f77 <= 77 else 34) if f78 <= 5 else (-100 if f93 <= 0 else
        56))) if f42 <= 9 else 24
    )
    score += (
        (((112 if f26 <= 0 else (-52 if f85 <= 12 else 26)) if f1 <= 4 else -3) if f50 <= 40 else (-11 if f64 <= 0
        else -40)) if f73 <= 24 else (((((24 if f81 <= 4 else (-46 if f28 <= 5 else 102)) if f9 <= 10 else (-103 if
        f62 <= 1 else -4)) if f62 <= 2 else (11 if f20 <= 16 else -62)) if f31 <= 0 else 53) if f50 <= 306 else (47
        if f81 <= 11 else -98))
    )
    score += (
        ((((-10 if f22 <= 10 else ((27 if f89 <= -1 else 88) if f89 <= 0 else (-27 if f92 <= 65 else 61))) if f15 <=
        0 else (5 if f64 <= 0 else -36)) if f74 <= 7 else ((-30 if f72 <= 27 else (-60 if f14 <= 135 else 20)) if
        f82 <= 5 else 51)) if f94 <= 65 else 50) if f80 <= 1 else (((-17 if f15 <= 0 else -95) if f81 <= 8 else
        -105) if f86 <= 0 else 36)
    )
    score += (
        ((((44 if f43 <= 1 else -1) if f92 <= 65 else (((238 if f94 <= 0 else (-3 if f90 <= 19 else 100)) if f92 <=
        95 else -77) if f94 <= 45 else 81)) if f94 <= 65 else 46) if f93 <= 45 else (((-42 if f94 <= 45 else 38) if
        f51 <= 358 else -103) if f50 <= 362 else 34)) if f80 <= 1 else ((-21 if f47 <= 99 else (-124 if f22 <= 31
        else -33)) if f99 <= 35 else 110)
    )
    score += (
        ((((-36 if f1 <= 1 else ((91 if f0 <= 75 else -30) if f1 <= 4 else (-14 if f0 <= 41 else 42))) if f78 <= 0
        else -48) if f20 <= 0 else -33) if f78 <= 1 else ((10 if f77 <= 65 else (83 if f78 <= 3 else 26)) if f0 <=
        44 else (9 if f9 <= -13 else -43))) if f80 <= 1 else ((47 if f1 <= 7 else (-1 if f20 <= 19 else -70)) if f81
        <= 8 else -80)
    )
    score += (
        (((-15 if f19 <= 27 else 78) if f85 <= 35 else (83 if f1 <= 4 else (-19 if f62 <= 3 else 43))) if f40 <= 1
        else 118) if f73 <= 37 else ((60 if f14 <= 49 else ((27 if f81 <= 1 else -106) if f62 <= 1 else ((31 if f101
        <= 17 else 2) if f62 <= 2 else ((59 if f26 <= 4 else -55) if f14 <= 254 else (-80 if f85 <= 36 else 47)))))
        if f19 <= 26 else -53)
    )
    score += (
        (((((((-55 if f21 <= 64 else (42 if f65 <= 3 else -52)) if f56 <= 8 else (25 if f76 <= 13 else -10)) if f20
        <= 32 else (-4 if f59 <= 4 else -45)) if f76 <= 20 else ((2 if f94 <= 25 else 44) if f17 <= 1 else -25)) if
        f95 <= 75 else (-20 if f93 <= 65 else -115)) if f38 <= 1 else -96) if f94 <= 65 else 41) if f80 <= 1 else
        (-40 if f6 <= 0 else 20)
    )
    if not -2500 < score < 2500:
        return score
    score += (
        (((((-8 if f77 <= 51 else (-7 if f19 <= 2 else (81 if f25 <= 1 else 18))) if f64 <= 8 else (-71 if f10 <= 42
        else -168)) if f64 <= 11 else (2 if f84 <= 77 else (33 if f90 <= 0 else 162))) if f63 <= 3 else ((-2 if f77
        <= 14 else 54) if f6 <= 0 else -12)) if f64 <= 12 else -60) if f64 <= 15 else (-19 if f12 <= 1 else (108 if
        f10 <= 139 else -19))
    )
    score += (
        (((((-7 if f71 <= 234 else 32) if f4 <= 0 else (57 if f12 <= 0 else (42 if f25 <= 1 else (-6 if f9 <= -61
        else (-29 if f48 <= 75 else -78))))) if f90 <= 2 else (-28 if f25 <= 4 else (88 if f9 <= 5 else 9))) if f83
        <= 33 else 98) if f85 <= 27 else (((-5 if f9 <= 137 else 72) if f99 <= 15 else 50) if f70 <= 3 else 40)) if
        f40 <= 1 else 112
    )
    score += (
        (((46 if f92 <= 85 else -66) if f25 <= 1 else (67 if f67 <= -289 else (-4 if f34 <= 1 else 55))) if f96 <=
        25 else ((((-63 if f45 <= 59 else 15) if f0 <= 23 else ((76 if f10 <= 147 else -7) if f45 <= 7 else (32 if
        f4 <= 0 else -22))) if f88 <= 25 else (-10 if f92 <= 35 else (-68 if f22 <= 32 else -5))) if f85 <= 37 else
        20)) if f75 <= 40 else 31
    )
    score += (
        ((((2 if f27 <= 8 else -85) if f15 <= 0 else (-19 if f58 <= 5 else -62)) if f85 <= 27 else (-1 if f69 <= 2
        else 44)) if f94 <= 45 else (((-65 if f62 <= 1 else (((83 if f91 <= 15 else 19) if f19 <= 6 else 68) if f81
        <= 13 else -86)) if f100 <= 15 else -16) if f62 <= 4 else -42)) if f80 <= 1 else ((-23 if f62 <= 6 else 55)
        if f81 <= 8 else -82)
    )
    score += (
        (((-22 if f64 <= 15 else 110) if f13 <= 127 else 28) if f96 <= 15 else (((((-49 if f94 <= 15 else -6) if f64
        <= 8 else (-106 if f64 <= 11 else -22)) if f49 <= 705 else 58) if f90 <= 1 else (-34 if f84 <= 75 else 86))
        if f89 <= 0 else (-67 if f84 <= 66 else (137 if f94 <= 25 else -33)))) if f73 <= 37 else (15 if f80 <= 7
        else (-130 if f48 <= 31 else 93))
    )
    score += (
        ((0 if f43 <= 4 else ((-7 if f3 <= 7 else -42) if f17 <= 3 else (10 if f41 <= 14 else 187))) if f42 <= 6
        else (17 if f0 <= 34 else (14 if f43 <= 6 else -43))) if f73 <= 24 else ((((28 if f41 <= 33 else (-72 if f28
        <= 6 else 79)) if f17 <= 3 else -28) if f100 <= 15 else (-23 if f82 <= 5 else (14 if f3 <= 92 else 199))) if
        f95 <= 65 else -12)
    )
    score += (
        (-27 if f13 <= 117 else ((-48 if f88 <= 2 else ((2 if f42 <= 6 else (20 if f63 <= 3 else 74)) if f81 <= 8
        else (-4 if f42 <= 4 else -98))) if f0 <= 49 else ((18 if f10 <= 26 else -56) if f8 <= 1 else 98))) if f73
        <= 24 else ((74 if f43 <= 1 else 16) if f74 <= 28 else ((-22 if f85 <= 17 else 24) if f97 <= 55 else (-81 if
        f71 <= 36 else -5)))
    )
    score += (
        (((((-2 if f63 <= 5 else (-23 if f1 <= 5 else 54)) if f100 <= 15 else -23) if f39 <= 0 else 74) if f96 <= 35
        else (-25 if f46 <= 229 else (33 if f48 <= 49 else -20))) if f40 <= 1 else 113) if f73 <= 60 else (((33 if
        f74 <= 64 else -37) if f59 <= 8 else (((-59 if f72 <= 12 else 26) if f74 <= 39 else -74) if f15 <= 0 else
        -99)) if f50 <= 136 else 45)
    )
    score += (
        (((-76 if f1 <= 2 else (27 if f55 <= 3 else -18)) if f14 <= 108 else (-38 if f42 <= 1 else 22)) if f96 <= 25
        else (((-9 if f89 <= -1 else 100) if f14 <= 42 else ((-22 if f101 <= 32 else -63) if f23 <= 0 else ((-13 if
        f1 <= 2 else 88) if f1 <= 3 else (-32 if f85 <= 19 else 10)))) if f46 <= 215 else (30 if f58 <= 4 else
        -17))) if f40 <= 1 else 109
    )
    score += (
        ((((-8 if f13 <= 137 else 9) if f81 <= 36 else 126) if f7 <= 1 else (-80 if f7 <= 2 else 5)) if f95 <= 55
        else (-34 if f69 <= 2 else ((55 if f82 <= 2 else -73) if f4 <= 0 else (-31 if f82 <= 2 else (39 if f39 <= 0
        else 236))))) if f73 <= 55 else ((47 if f58 <= 2 else (11 if f4 <= 2 else -59)) if f81 <= 3 else (21 if f76
        <= 13 else -58))
    )
    score += (
        ((((14 if f83 <= 1 else -43) if f20 <= 16 else -20) if f77 <= 51 else (((34 if f4 <= 0 else (54 if f0 <= 14
        else (-31 if f45 <= 48 else 14))) if f39 <= 0 else 71) if f82 <= 13 else -76)) if f95 <= 55 else (((-14 if
        f93 <= 65 else (24 if f77 <= 65 else -118)) if f82 <= 7 else 74) if f83 <= 22 else 82)) if f80 <= 7 else
        (-95 if f0 <= 31 else 149)
    )
    score += (
        ((((17 if f46 <= 416 else 113) if f67 <= -289 else (-8 if f14 <= 2792 else (-67 if f46 <= 253 else 29))) if
        f13 <= 1846 else ((17 if f49 <= 248 else 75) if f81 <= 1 else (-70 if f97 <= 35 else 8))) if f39 <= 0 else
        ((14 if f13 <= 718 else (39 if f96 <= 35 else -114)) if f23 <= 0 else 71)) if f42 <= 9 else ((39 if f19 <= 4
        else 2) if f4 <= 2 else -39)
    )
    score += (
        (((1 if f62 <= 2 else (5 if f49 <= 64 else (-74 if f2 <= 3 else (-44 if f23 <= 0 else 62)))) if f30 <= 0
        else 56) if f85 <= 36 else ((-46 if f62 <= 1 else 33) if f81 <= 14 else -59)) if f64 <= 8 else ((-51 if f20
        <= 9 else -164) if f64 <= 11 else (-19 if f12 <= 8 else (((12 if f81 <= 9 else 108) if f90 <= 1 else 89) if
        f49 <= 196 else -27)))
    )
    score += (
        ((((((5 if f15 <= 0 else -14) if f19 <= 5 else ((-47 if f14 <= 147 else 32) if f13 <= 127 else (24 if f27 <=
        4 else 109))) if f81 <= 8 else ((-65 if f89 <= 0 else 65) if f83 <= 8 else 32)) if f27 <= 8 else -66) if f78
        <= 68 else -81) if f38 <= 1 else -133) if f31 <= 0 else ((-60 if f78 <= 3 else 46) if f28 <= 1 else (86 if
        f101 <= 22 else 4))
    )
    score += (
        (-22 if f13 <= 127 else (((((-52 if f9 <= -4 else 20) if f41 <= 1 else 109) if f25 <= 1 else (-20 if f39 <=
        0 else 50)) if f17 <= 8 else (123 if f19 <= 21 else -66)) if f9 <= 86 else 44)) if f73 <= 14 else ((-14 if
        f25 <= 5 else (47 if f62 <= 2 else -21)) if f9 <= -55 else (38 if f68 <= -141 else ((-4 if f25 <= 11 else
        -55) if f83 <= 26 else 85)))
    )
    score += (
        (((-42 if f22 <= 10 else -3) if f15 <= 0 else -38) if f63 <= 3 else 16) if f94 <= 35 else ((((((6 if f3 <=
        62 else -52) if f22 <= 21 else (33 if f78 <= 26 else -41)) if f94 <= 55 else (-13 if f45 <= 7 else 52)) if
        f100 <= 15 else (-22 if f80 <= 2 else 88)) if f101 <= 32 else (2 if f94 <= 55 else (6 if f78 <= 1 else
        -111))) if f80 <= 7 else -76)
    )
    score += (
        (((19 if f57 <= 2 else -7) if f49 <= 100 else ((((-100 if f84 <= 99 else 44) if f45 <= 21 else -34) if f16
        <= 0 else -10) if f45 <= 180 else 7)) if f49 <= 705 else (89 if f81 <= 2 else -74)) if f73 <= 12 else (((-2
        if f84 <= 65 else ((21 if f57 <= 1 else (11 if f61 <= 2 else -35)) if f89 <= -1 else 48)) if f6 <= 1 else
        -94) if f34 <= 2 else 93)
    )
    score += (
        ((17 if f61 <= 2 else (-20 if f14 <= 426 else 15)) if f64 <= 0 else (((-31 if f17 <= 18 else 162) if f64 <=
        4 else -117) if f64 <= 7 else (26 if f96 <= 15 else ((-4 if f92 <= 55 else (-7 if f21 <= 7 else 78)) if f64
        <= 8 else (-109 if f64 <= 11 else ((80 if f14 <= 135 else -4) if f88 <= 13 else -23)))))) if f30 <= 0 else
        (-24 if f77 <= 17 else 89)
    )
    score += (
        (((((23 if f50 <= 37 else -3) if f96 <= 25 else (4 if f53 <= 5 else -20)) if f13 <= 1846 else 32) if f95 <=
        75 else (63 if f96 <= 45 else (-83 if f1 <= 3 else -13))) if f83 <= 33 else 83) if f80 <= 1 else (((45 if
        f43 <= 5 else -101) if f85 <= 36 else 104) if f1 <= 6 else (-9 if f95 <= 35 else ((50 if f14 <= 1460 else
        -109) if f77 <= 17 else -104)))
    )
    score += (
        (36 if f43 <= 1 else (((((-54 if f47 <= 5 else 23) if f6 <= 0 else 126) if f25 <= 1 else ((21 if f9 <= -61
        else (-23 if f13 <= 137 else 11)) if f6 <= 0 else (41 if f47 <= 19 else -38))) if f93 <= 45 else ((22 if f13
        <= 527 else -54) if f9 <= -4 else -59)) if f50 <= 446 else 30)) if f80 <= 1 else (-30 if f86 <= 1 else (-46
        if f96 <= 15 else 81))
    )
    score += (
        (((((((-7 if f19 <= 22 else -97) if f77 <= 12 else 35) if f4 <= 0 else -10) if f64 <= 0 else (-63 if f64 <=
        7 else ((24 if f64 <= 12 else -23) if f96 <= 25 else (-24 if f82 <= 5 else (123 if f64 <= 8 else -58))))) if
        f40 <= 1 else 103) if f4 <= 4 else -69) if f29 <= 0 else ((4 if f19 <= 4 else 42) if f19 <= 18 else -75)) if
        f42 <= 9 else 19
    )
    score += (
        (((((-36 if f58 <= 1 else ((97 if f94 <= 15 else 12) if f45 <= 7 else ((-31 if f1 <= 3 else 98) if f1 <= 8
        else -22))) if f15 <= 0 else -57) if f82 <= 4 else -77) if f77 <= 11 else (52 if f77 <= 22 else (-56 if f47
        <= 7 else (18 if f27 <= 0 else -14)))) if f73 <= 10 else (4 if f22 <= 30 else 31)) if f74 <= 16 else (-15 if
        f82 <= 5 else 31)
    )
    score += (
        (((1 if f64 <= 8 else ((-51 if f20 <= 9 else -147) if f64 <= 11 else ((2 if f64 <= 12 else -45) if f61 <= 9
        else 23))) if f42 <= 8 else ((32 if f61 <= 1 else (-18 if f64 <= 11 else 40)) if f41 <= 13 else 70)) if f41
        <= 56 else -71) if f31 <= 0 else (74 if f10 <= 39 else (-55 if f93 <= 25 else (106 if f47 <= 32 else (-49 if
        f20 <= 23 else 49))))
    )
    score += (
        ((((((28 if f52 <= 58 else -17) if f57 <= 1 else -30) if f89 <= -1 else (-52 if f0 <= 29 else (85 if f47 <=
        32 else -52))) if f89 <= 0 else (22 if f3 <= 19 else -74)) if f59 <= 1 else (1 if f3 <= 43 else 39)) if f46
        <= 253 else 28) if f59 <= 3 else (((0 if f52 <= 102 else 32) if f81 <= 6 else (-50 if f51 <= 82 else 72)) if
        f20 <= 16 else -24)
    )
    score += (
        ((((((45 if f9 <= -1 else 8) if f46 <= 67 else -3) if f3 <= 38 else ((-34 if f13 <= 317 else 13) if f46 <=
        30 else (23 if f13 <= 1066 else (-51 if f46 <= 388 else 69)))) if f15 <= 0 else (-52 if f88 <= 5 else (((-1
        if f70 <= 3 else 57) if f4 <= 0 else -12) if f59 <= 4 else -32))) if f36 <= 0 else 61) if f74 <= 20 else
        -16) if f75 <= 36 else 29
    )
    score += (
        ((-23 if f77 <= 17 else ((135 if f77 <= 97 else 28) if f80 <= 2 else -63)) if f3 <= -93 else (((((1 if f83
        <= 9 else 95) if f7 <= 1 else ((-77 if f7 <= 2 else -9) if f93 <= 35 else 43)) if f79 <= 3304 else -26) if
        f4 <= 4 else (-61 if f28 <= 5 else 14)) if f34 <= 2 else (-9 if f93 <= 25 else 95))) if f38 <= 1 else (61 if
        f43 <= 2 else -114)
    )
    score += (
        ((-12 if f78 <= 3 else 12) if f96 <= 45 else ((-35 if f100 <= 25 else 37) if f36 <= 0 else 63)) if f94 <= 35
        else ((((((57 if f57 <= 1 else 13) if f93 <= 55 else -89) if f96 <= 25 else (9 if f59 <= 4 else ((-114 if
        f63 <= 1 else 11) if f58 <= 1 else -47))) if f85 <= 37 else 34) if f100 <= 25 else -23) if f99 <= 35 else
        (-8 if f71 <= 211 else 121))
    )
    score += (
        ((((-8 if f89 <= 1 else -99) if f83 <= 30 else 97) if f90 <= 3 else (0 if f84 <= 64 else (87 if f68 <= -33
        else 16))) if f76 <= 20 else ((30 if f60 <= 1 else 3) if f81 <= 8 else ((14 if f42 <= 3 else -94) if f23 <=
        25 else 37))) if f68 <= 41 else (((-22 if f71 <= 89 else 39) if f81 <= 11 else -98) if f49 <= 46 else (-130
        if f60 <= 8 else -33))
    )
    score += (
        ((((75 if f93 <= 35 else -68) if f97 <= 0 else -24) if f52 <= 9 else (((((7 if f8 <= 1 else 50) if f15 <= 0
        else -9) if f3 <= 82 else (-59 if f88 <= 27 else 7)) if f42 <= 6 else 15) if f80 <= 7 else -54)) if f74 <=
        36 else (54 if f67 <= -211 else ((-30 if f42 <= 5 else -92) if f42 <= 6 else -2))) if f75 <= 32 else (18 if
        f31 <= 1 else 112)
    )
    score += (
        ((((-8 if f45 <= 27 else 14) if f61 <= 2 else (((11 if f46 <= 30 else 87) if f27 <= 0 else ((-11 if f27 <= 3
        else -79) if f58 <= 8 else 28)) if f1 <= 9 else (-25 if f26 <= 1 else (-8 if f90 <= 2 else 59)))) if f78 <=
        54 else -53) if f92 <= 65 else (((31 if f48 <= 39 else -24) if f82 <= 7 else -64) if f78 <= 6 else 50)) if
        f92 <= 95 else -73
    )
    score += (
        ((((((-5 if f78 <= 1 else (20 if f6 <= 0 else (3 if f81 <= 3 else -71))) if f101 <= 32 else (-19 if f19 <=
        15 else -125)) if f100 <= 15 else ((-3 if f21 <= 18 else -52) if f101 <= 17 else 21)) if f50 <= 446 else (53
        if f23 <= 0 else -19)) if f71 <= 3620 else -73) if f83 <= 33 else 67) if f80 <= 1 else ((-9 if f71 <= 99
        else -70) if f23 <= 25 else 22)
    )
    score += (
        (((((-2 if f13 <= 203 else (-21 if f44 <= 11 else (33 if f44 <= 64 else (25 if f4 <= 0 else -6)))) if f98 <=
        55 else (69 if f18 <= 302 else (-124 if f23 <= 0 else 73))) if f80 <= 1 else (((-36 if f17 <= 2 else 24) if
        f41 <= 31 else 120) if f82 <= 16 else (118 if f82 <= 22 else -66))) if f48 <= 116 else -62) if f6 <= 1 else
        -80) if f3 <= 96 else -76
    )
    score += (
        -6 if f94 <= 35 else (((11 if f81 <= 11 else (-57 if f91 <= 65 else 66)) if f101 <= 32 else (-122 if f91 <=
        0 else ((46 if f3 <= 35 else -48) if f60 <= 2 else (31 if f91 <= 25 else ((-103 if f23 <= 15 else 13) if f91
        <= 95 else 38))))) if f97 <= 65 else ((-45 if f70 <= 1 else 51) if f94 <= 55 else (142 if f91 <= 45 else
        (-94 if f96 <= 25 else 53))))
    )
    score += (
        (((3 if f34 <= 0 else (-24 if f93 <= 15 else 132)) if f13 <= 66 else -31) if f23 <= 0 else (4 if f78 <= 65
        else -86)) if f94 <= 35 else (((((1 if f93 <= 55 else -56) if f19 <= 25 else 92) if f94 <= 55 else (42 if
        f57 <= 1 else -1)) if f101 <= 32 else (-33 if f99 <= 0 else 36)) if f85 <= 37 else (42 if f19 <= 12 else
        (-46 if f99 <= 0 else 82)))
    )
    score += (
        (9 if f101 <= 12 else (43 if f17 <= 2 else 170)) if f67 <= -289 else ((((-11 if f94 <= 35 else ((41 if f0 <=
        45 else -4) if f3 <= 5 else (((-10 if f94 <= 55 else (5 if f101 <= 12 else 87)) if f39 <= 0 else 54) if f101
        <= 22 else -33))) if f42 <= 9 else 15) if f80 <= 7 else (-6 if f101 <= 7 else -111)) if f75 <= 62 else (1 if
        f23 <= 0 else 74))
    )
    score += (
        (((-32 if f94 <= 25 else 15) if f64 <= 0 else -37) if f52 <= 9 else ((((-15 if f68 <= 109 else 66) if f10 <=
        21 else (37 if f68 <= 118 else -85)) if f50 <= 27 else -1) if f15 <= 0 else (-36 if f85 <= 14 else ((-33 if
        f69 <= 1 else 17) if f64 <= 8 else (-124 if f64 <= 11 else -19))))) if f50 <= 362 else ((23 if f36 <= 0 else
        125) if f89 <= 0 else -58)
    )
    score += (
        (((-29 if f50 <= 13 else (-16 if f85 <= 12 else ((18 if f1 <= 4 else -8) if f69 <= 3 else 24))) if f92 <= 55
        else (((((19 if f50 <= 547 else 109) if f92 <= 95 else -65) if f81 <= 7 else (-90 if f101 <= 12 else 62)) if
        f91 <= 25 else 60) if f101 <= 22 else (47 if f1 <= 4 else -30))) if f80 <= 7 else (46 if f92 <= 25 else
        -103)) if f75 <= 40 else 22
    )
    score += (
        (6 if f81 <= 14 else (-73 if f51 <= 76 else (88 if f21 <= 0 else -45))) if f95 <= 55 else (((((18 if f99 <=
        0 else (-2 if f26 <= 6 else -76)) if f93 <= 65 else (-103 if f48 <= 62 else (-44 if f70 <= 4 else 79))) if
        f64 <= 0 else -26) if f81 <= 3 else (((33 if f93 <= 15 else -95) if f81 <= 13 else 53) if f99 <= 35 else
        127)) if f83 <= 12 else 64)
    )
    score += (
        ((-11 if f14 <= 108 else (((-19 if f42 <= 2 else 32) if f82 <= 9 else -42) if f50 <= 90 else -17)) if f96 <=
        25 else ((((-59 if f25 <= 3 else 57) if f46 <= 3 else (-64 if f50 <= 13 else (65 if f3 <= -93 else -23))) if
        f23 <= 0 else (-6 if f39 <= 0 else 71)) if f97 <= 65 else (43 if f17 <= 1 else -39))) if f50 <= 306 else (25
        if f89 <= 0 else -57)
    )
    score += (
        (((((-5 if f34 <= 1 else 89) if f28 <= 3 else (-44 if f22 <= 10 else 44)) if f60 <= 3 else (-23 if f64 <= 11
        else 32)) if f13 <= 203 else (-48 if f88 <= 2 else ((26 if f41 <= -1 else -7) if f64 <= 0 else (-41 if f64
        <= 7 else 6)))) if f64 <= 12 else (-101 if f64 <= 13 else -35)) if f64 <= 15 else ((76 if f20 <= 10 else -6)
        if f13 <= 440 else -29)
    )
    if not -2500 < score < 2500:
        return score
    score += (
        ((43 if f66 <= 0 else -62) if f50 <= 59 else (-69 if f14 <= 1006 else 43)) if f1 <= 1 else ((((59 if f0 <=
        75 else -47) if f1 <= 4 else (-38 if f22 <= 7 else 7)) if f20 <= 19 else ((((132 if f27 <= 0 else -31) if f1
        <= 4 else -55) if f77 <= 46 else -13) if f72 <= 10 else ((-14 if f29 <= 2 else 54) if f91 <= 65 else 25)))
        if f63 <= 3 else 16)
    )
    score += (
        (-51 if f94 <= 0 else (((((11 if f52 <= 88 else -21) if f66 <= 0 else 65) if f85 <= 22 else 27) if f66 <= 1
        else (-17 if f59 <= 1 else 19)) if f41 <= 49 else -53)) if f59 <= 3 else ((((61 if f96 <= 25 else -16) if
        f57 <= 1 else (-16 if f65 <= 4 else 10)) if f41 <= 12 else 56) if f18 <= 198 else ((-27 if f74 <= 43 else
        -84) if f52 <= 349 else 19))
    )
    score += (
        ((((((-19 if f52 <= 13 else 9) if f15 <= 0 else ((((-8 if f26 <= 1 else -95) if f1 <= 6 else -16) if f94 <=
        35 else (23 if f10 <= 115 else -17)) if f75 <= 10 else 17)) if f68 <= 54 else ((1 if f67 <= 73 else -82) if
        f10 <= 50 else -90)) if f30 <= 0 else (72 if f97 <= 35 else -16)) if f80 <= 7 else -57) if f75 <= 73 else
        42) if f46 <= 546 else 35
    )
    score += (
        -26 if f1 <= 1 else (((((52 if f43 <= 1 else 3) if f46 <= 616 else 66) if f38 <= 1 else -100) if f36 <= 0
        else 75) if f58 <= 3 else (-37 if f58 <= 8 else ((((-11 if f1 <= 2 else 70) if f62 <= 5 else -70) if f47 <=
        501 else -49) if f1 <= 4 else ((-6 if f78 <= 6 else 33) if f20 <= 16 else (-12 if f62 <= 2 else (-102 if f1
        <= 10 else 6))))))
    )
    score += (
        (((((((((-50 if f45 <= 5 else (22 if f64 <= 0 else -19)) if f48 <= 26 else -32) if f73 <= 12 else (54 if f13
        <= 22 else -1)) if f39 <= 0 else (76 if f48 <= 47 else -33)) if f17 <= 2 else (62 if f9 <= -16 else -3)) if
        f10 <= 705 else 55) if f9 <= 137 else (78 if f48 <= 33 else -40)) if f98 <= 0 else -22) if f73 <= 37 else 8)
        if f40 <= 1 else 96
    )
    score += (
        (((((-10 if f63 <= 3 else ((-24 if f10 <= 17 else (0 if f1 <= 5 else 59)) if f10 <= 86 else -15)) if f94 <=
        35 else (4 if f99 <= 45 else 84)) if f98 <= 55 else ((-70 if f94 <= 35 else 83) if f93 <= 45 else (25 if f18
        <= 348 else -129))) if f0 <= 116 else -65) if f83 <= 41 else (-20 if f93 <= 25 else 100)) if f36 <= 0 else
        (68 if f88 <= 26 else -42)
    )
    score += (
        ((((-51 if f90 <= 9 else 42) if f35 <= 1 else 111) if f94 <= 55 else 32) if f50 <= 5 else (((8 if f50 <= 33
        else ((14 if f10 <= 17 else -14) if f2 <= 6 else 77)) if f71 <= 446 else (-63 if f94 <= 0 else 17)) if f98
        <= 35 else ((8 if f0 <= 58 else 145) if f96 <= 45 else (11 if f10 <= 185 else (-118 if f0 <= 64 else
        -21))))) if f40 <= 1 else 97
    )
    score += (
        ((((((3 if f41 <= 2 else (41 if f0 <= 12 else (33 if f47 <= 13 else -72))) if f41 <= 11 else ((78 if f29 <=
        8 else -51) if f27 <= 0 else (86 if f46 <= 18 else (-64 if f69 <= 2 else -10)))) if f78 <= 57 else -39) if
        f40 <= 0 else (-96 if f0 <= 15 else 83)) if f40 <= 1 else 91) if f3 <= 96 else -65) if f27 <= 8 else (0 if
        f55 <= 1 else -105)
    )
    score += (
        (((((((-23 if f50 <= 13 else (-3 if f83 <= 10 else 44)) if f2 <= 2 else (-56 if f100 <= 25 else 64)) if f1
        <= 11 else 46) if f1 <= 12 else -86) if f92 <= 55 else ((18 if f101 <= 32 else (69 if f1 <= 4 else -41)) if
        f100 <= 35 else -72)) if f75 <= 32 else 17) if f41 <= 53 else -54) if f36 <= 0 else ((-48 if f42 <= 5 else
        58) if f50 <= 176 else 88)
    )
    score += (
        ((((((1 if f31 <= 0 else 113) if f13 <= 499 else 42) if f3 <= 58 else -12) if f4 <= 0 else (18 if f68 <=
        -133 else ((56 if f101 <= 22 else -80) if f43 <= 1 else ((-40 if f48 <= 41 else 48) if f54 <= 0 else -23))))
        if f85 <= 36 else (-32 if f68 <= -5 else (-7 if f44 <= 9 else 36))) if f75 <= 40 else 19) if f36 <= 0 else
        (3 if f18 <= 919 else 80)
    )
    score += (
        (((((7 if f78 <= 0 else (27 if f88 <= 3 else -28)) if f77 <= 0 else (65 if f3 <= -19 else (0 if f85 <= 29
        else (26 if f93 <= 45 else -26)))) if f64 <= 8 else (-102 if f68 <= 11 else 16)) if f64 <= 11 else (-1 if
        f26 <= 2 else (82 if f71 <= 119 else 8))) if f64 <= 12 else (-69 if f97 <= 65 else 96)) if f64 <= 15 else
        (56 if f77 <= 30 else -9)
    )
    score += (
        ((((80 if f45 <= 0 else -14) if f97 <= 55 else 73) if f1 <= 9 else ((-21 if f97 <= 45 else (-29 if f78 <= 2
        else -100)) if f22 <= 32 else -6)) if f51 <= 14 else ((((-6 if f64 <= 12 else -45) if f64 <= 15 else (-15 if
        f42 <= 4 else 58)) if f89 <= 16 else (-5 if f64 <= 1 else 127)) if f45 <= 160 else (1 if f97 <= 45 else
        32))) if f42 <= 9 else 14
    )
    score += (
        -24 if f1 <= 1 else (((42 if f4 <= 4 else -56) if f70 <= 2 else (13 if f98 <= 0 else (4 if f9 <= -32 else
        -73))) if f1 <= 7 else (((-5 if f64 <= 2 else (-73 if f16 <= 7 else 53)) if f22 <= 10 else (((2 if f77 <= 11
        else 54) if f62 <= 2 else (-65 if f1 <= 11 else 38)) if f96 <= 15 else (28 if f14 <= 49 else -16))) if f70
        <= 3 else 20))
    )
    score += (
        ((-50 if f94 <= 0 else ((21 if f52 <= 52 else ((14 if f48 <= 30 else -57) if f1 <= 6 else (30 if f60 <= 4
        else -10))) if f66 <= 1 else -10)) if f39 <= 0 else ((21 if f10 <= 399 else (57 if f52 <= 39 else -110)) if
        f23 <= 0 else (-15 if f76 <= 4 else 99))) if f59 <= 3 else ((-7 if f52 <= 102 else 17) if f15 <= 0 else (-22
        if f80 <= 1 else -86))
    )
    score += (
        ((((((51 if f57 <= 6 else -54) if f56 <= 8 else 69) if f70 <= 2 else ((9 if f41 <= 14 else -60) if f28 <= 2
        else 56)) if f1 <= 4 else (-94 if f1 <= 5 else (7 if f41 <= 2 else (-96 if f25 <= 4 else 3)))) if f41 <= 33
        else (-71 if f28 <= 4 else 55)) if f100 <= 15 else ((-31 if f92 <= 65 else 18) if f41 <= 17 else 65)) if f95
        <= 65 else -15
    )
    score += (
        ((((71 if f27 <= 0 else -21) if f1 <= 4 else (-11 if f9 <= 137 else 70)) if f0 <= 31 else -22) if f73 <= 10
        else ((-4 if f0 <= 28 else (-38 if f1 <= 1 else (((26 if f68 <= -12 else -26) if f21 <= 55 else 34) if f89
        <= -1 else 59))) if f9 <= 10 else ((12 if f68 <= 72 else (-98 if f71 <= 74 else 25)) if f0 <= 45 else -35)))
        if f27 <= 8 else -56
    )
    score += (
        (((-13 if f77 <= 11 else (((38 if f3 <= 7 else -2) if f48 <= 49 else -45) if f19 <= 20 else 78)) if f73 <=
        10 else (-19 if f50 <= 13 else (-14 if f51 <= 14 else 23))) if f74 <= 16 else (((13 if f60 <= 3 else -13) if
        f78 <= 14 else (8 if f4 <= 0 else (70 if f2 <= 1 else -57))) if f4 <= 3 else -62)) if f38 <= 1 else (-117 if
        f29 <= 4 else 41)
    )
    score += (
        (((((3 if f71 <= 3620 else -63) if f10 <= 705 else 52) if f81 <= 4 else (((39 if f3 <= -5 else -44) if f78
        <= 4 else 22) if f18 <= 491 else -87)) if f83 <= 2 else (-76 if f97 <= 55 else 20)) if f8 <= 1 else ((-37 if
        f3 <= 15 else 48) if f93 <= 35 else 98)) if f80 <= 1 else ((49 if f11 <= 0 else -31) if f67 <= 0 else (-32
        if f10 <= 26 else 71))
    )
    score += (
        (((3 if f50 <= 237 else ((-67 if f94 <= 25 else 11) if f48 <= 23 else 36)) if f3 <= 96 else -75) if f74 <=
        16 else (((-6 if f60 <= 3 else (-50 if f13 <= 220 else ((-10 if f94 <= 45 else 57) if f96 <= 35 else -34)))
        if f43 <= 10 else (31 if f2 <= 2 else -85)) if f82 <= 5 else (-50 if f48 <= 12 else 41))) if f38 <= 1 else
        (50 if f43 <= 2 else -101)
    )
    score += (
        ((((61 if f9 <= -98 else -11) if f13 <= 137 else 28) if f80 <= 1 else ((-71 if f9 <= -13 else -4) if f62 <=
        6 else 70)) if f4 <= 0 else ((-7 if f4 <= 4 else -67) if f29 <= 0 else (-73 if f62 <= 1 else (9 if f71 <=
        446 else 55)))) if f64 <= 8 else (-83 if f64 <= 11 else ((54 if f95 <= 25 else 0) if f64 <= 12 else (-103 if
        f64 <= 13 else -2)))
    )
    score += (
        (((((-18 if f47 <= 9 else 3) if f35 <= 2 else -73) if f84 <= 77 else (38 if f47 <= 11 else (-9 if f11 <= 2
        else 17))) if f68 <= 128 else -30) if f40 <= 1 else 89) if f74 <= 43 else (9 if f50 <= 31 else ((((-41 if
        f100 <= 25 else 56) if f18 <= 638 else (48 if f6 <= 0 else -44)) if f35 <= 0 else 107) if f60 <= 1 else (-17
        if f20 <= 20 else -62)))
    )
    score += (
        ((8 if f48 <= 94 else (-53 if f29 <= 0 else 30)) if f29 <= 4 else (-86 if f25 <= 5 else 3)) if f20 <= 16
        else ((((-3 if f98 <= 35 else ((-79 if f77 <= 46 else 79) if f96 <= 45 else (-84 if f84 <= 79 else 34))) if
        f42 <= 13 else 50) if f25 <= 13 else ((45 if f46 <= 128 else -74) if f88 <= 22 else 79)) if f89 <= 0 else
        (22 if f96 <= 0 else -54))
    )
    score += (
        (-34 if f93 <= 0 else ((0 if f79 <= 610 else (((((((15 if f46 <= 54 else -43) if f46 <= 88 else 42) if f2 <=
        4 else 128) if f28 <= 2 else -13) if f95 <= 65 else (-61 if f85 <= 24 else 17)) if f19 <= 20 else 85) if f29
        <= 0 else 43)) if f79 <= 3304 else (-2 if f70 <= 2 else (-67 if f46 <= 191 else 12)))) if f6 <= 1 else (-102
        if f31 <= 2 else 60)
    )
    score += (
        (((((3 if f72 <= 10 else (-9 if f21 <= 7 else 45)) if f100 <= 15 else (-44 if f3 <= 23 else ((-67 if f95 <=
        15 else 50) if f21 <= 18 else -32))) if f101 <= 22 else -9) if f95 <= 55 else ((24 if f47 <= 9 else (-52 if
        f97 <= 25 else (2 if f11 <= 6 else -34))) if f91 <= 85 else (-5 if f97 <= 35 else 48))) if f40 <= 0 else
        -61) if f40 <= 1 else 90
    )
    score += (
        (((10 if f3 <= 6 else ((-42 if f97 <= 15 else (((-9 if f73 <= 30 else 9) if f37 <= 0 else 54) if f101 <= 17
        else -19)) if f42 <= 9 else 22)) if f7 <= 0 else (77 if f89 <= -1 else -75)) if f7 <= 1 else (((-1 if f92 <=
        35 else -85) if f6 <= 0 else (47 if f42 <= 8 else -120)) if f97 <= 55 else (-28 if f71 <= 58 else 84))) if
        f6 <= 1 else -77
    )
    score += (
        ((((-45 if f1 <= 1 else 10) if f58 <= 4 else (23 if f1 <= 4 else (1 if f20 <= 16 else ((-6 if f101 <= 32
        else -71) if f64 <= 8 else -74)))) if f78 <= 68 else -51) if f64 <= 12 else (-104 if f64 <= 13 else ((-25 if
        f19 <= 5 else 69) if f78 <= 3 else -48))) if f64 <= 15 else (((8 if f48 <= 54 else -78) if f89 <= -1 else
        63) if f16 <= 1 else 73)
    )
    score += (
        (((((-5 if f80 <= 3 else (18 if f73 <= 30 else 147)) if f75 <= 62 else 43) if f73 <= 60 else (((((-17 if f97
        <= 55 else -84) if f89 <= -1 else 9) if f77 <= 63 else 19) if f18 <= 363 else (40 if f93 <= 45 else -36)) if
        f78 <= 6 else 35)) if f80 <= 7 else (-73 if f0 <= 21 else 73)) if f69 <= 4 else (21 if f74 <= 25 else -18))
        if f71 <= 3620 else -50
    )
    score += (
        27 if f67 <= -289 else (((-5 if f13 <= 137 else (36 if f80 <= 1 else (-42 if f19 <= 15 else 61))) if f4 <= 0
        else -6) if f64 <= 0 else (((26 if f13 <= 66 else -32) if f64 <= 4 else -102) if f64 <= 7 else (((-54 if f70
        <= 2 else 8) if f51 <= 142 else 12) if f22 <= 12 else ((25 if f64 <= 12 else (-41 if f64 <= 15 else 14)) if
        f20 <= 25 else -12))))
    )
    score += (
        ((24 if f67 <= -289 else ((3 if f61 <= 2 else ((27 if f9 <= -98 else ((20 if f17 <= 0 else (-20 if f43 <= 11
        else 76)) if f0 <= 27 else ((-21 if f9 <= 61 else -78) if f89 <= -1 else (37 if f47 <= 32 else -45)))) if
        f47 <= 62 else -27)) if f34 <= 1 else (10 if f2 <= 3 else 142))) if f0 <= 116 else -60) if f83 <= 33 else
        (-60 if f0 <= 7 else 76)
    )
    score += (
        (((((-28 if f0 <= 15 else 8) if f16 <= 7 else 93) if f28 <= 9 else 101) if f9 <= -45 else (-10 if f85 <= 38
        else (-9 if f91 <= 15 else 36))) if f81 <= 14 else (8 if f76 <= 9 else -77)) if f63 <= 3 else ((2 if f69 <=
        3 else ((-29 if f76 <= 12 else (68 if f10 <= 123 else (-61 if f76 <= 38 else 60))) if f28 <= 1 else 57)) if
        f16 <= 19 else 128)
    )
    score += (
        ((2 if f8 <= 1 else (76 if f72 <= 12 else -36)) if f8 <= 4 else -48) if f95 <= 55 else (((-84 if f94 <= 15
        else (-51 if f9 <= -36 else (17 if f58 <= 1 else -36))) if f25 <= 4 else (((73 if f23 <= 0 else -37) if f47
        <= 26 else ((-9 if f94 <= 65 else 65) if f72 <= 67 else 76)) if f9 <= 17 else (-47 if f90 <= 1 else 52))) if
        f23 <= 35 else 29)
    )
    score += (
        ((((((-44 if f0 <= 10 else 12) if f9 <= -28 else ((((10 if f98 <= 35 else -70) if f76 <= 35 else 56) if f57
        <= 2 else -13) if f0 <= 45 else -30)) if f92 <= 65 else 21) if f81 <= 4 else ((-5 if f50 <= 77 else (-16 if
        f45 <= 85 else -85)) if f99 <= 35 else 108)) if f83 <= 2 else -46) if f8 <= 1 else (97 if f7 <= 1 else 6))
        if f8 <= 4 else -43
    )
    score += (
        (((((((-20 if f49 <= 21 else 7) if f64 <= 8 else (-94 if f64 <= 11 else -11)) if f22 <= 37 else 9) if f41 <=
        3 else (0 if f47 <= 73 else -57)) if f41 <= 11 else (-27 if f96 <= 15 else ((14 if f89 <= -1 else (95 if f29
        <= 4 else -69)) if f17 <= 2 else 120))) if f41 <= 56 else -48) if f6 <= 1 else -88) if f38 <= 1 else (-121
        if f29 <= 1 else 19)
    )
    score += (
        ((((((-58 if f10 <= 13 else 10) if f89 <= -1 else 55) if f68 <= -133 else -4) if f62 <= 5 else (-9 if f10 <=
        74 else -100)) if f46 <= 546 else (1 if f50 <= 342 else 63)) if f68 <= 128 else (-72 if f71 <= 99 else 3))
        if f63 <= 6 else (-37 if f50 <= 5 else (((-2 if f97 <= 35 else 33) if f16 <= 2 else (-65 if f68 <= -133 else
        109)) if f51 <= 338 else -63))
    )
    score += (
        ((((((-20 if f24 <= 21 else 107) if f41 <= 14 else 54) if f73 <= 8 else 18) if f77 <= 15 else (-11 if f44 <=
        9 else (37 if f46 <= 158 else -7))) if f95 <= 35 else ((-1 if f80 <= 1 else ((-70 if f41 <= 8 else 38) if
        f23 <= 15 else (55 if f80 <= 5 else -77))) if f36 <= 0 else 54)) if f27 <= 7 else -34) if f74 <= 43 else (-9
        if f4 <= 3 else -75)
    )
    score += (
        (4 if f41 <= 63 else -75) if f53 <= 5 else ((((86 if f44 <= 23 else -6) if f97 <= 0 else (((-62 if f16 <= 0
        else (-41 if f27 <= 0 else 34)) if f44 <= 17 else -12) if f75 <= 24 else 13)) if f45 <= 142 else -118) if
        f65 <= 2 else ((((-26 if f16 <= 5 else 55) if f22 <= 15 else 23) if f16 <= 17 else 90) if f97 <= 55 else (-9
        if f68 <= 28 else -79)))
    )
    score += (
        (((-21 if f29 <= 2 else -98) if f48 <= 41 else ((66 if f72 <= 30 else -12) if f47 <= 19 else (3 if f48 <= 69
        else (-142 if f42 <= 5 else 6)))) if f46 <= 12 else (((((-1 if f45 <= 68 else 19) if f62 <= 2 else (-60 if
        f62 <= 3 else -4)) if f80 <= 4 else -50) if f6 <= 0 else (50 if f46 <= 18 else -25)) if f31 <= 0 else 36))
        if f42 <= 9 else 14
    )
    score += (
        ((2 if f38 <= 1 else -86) if f74 <= 9 else (((-15 if f43 <= 7 else 12) if f100 <= 0 else (-41 if f70 <= 3
        else 5)) if f82 <= 5 else 27)) if f39 <= 0 else (((65 if f87 <= 3 else (-93 if f71 <= 503 else 35)) if f59
        <= 5 else (((-59 if f94 <= 15 else 70) if f78 <= 19 else -72) if f96 <= 35 else (-67 if f99 <= 0 else 41)))
        if f51 <= 380 else -48)
    )
    score += (
        (-29 if f1 <= 10 else ((89 if f96 <= 0 else -36) if f77 <= 14 else 50)) if f97 <= 15 else (((((19 if f48 <=
        42 else -65) if f1 <= 1 else 26) if f77 <= 80 else 117) if f77 <= 87 else (-33 if f85 <= 14 else (-63 if f94
        <= 15 else 18))) if f1 <= 9 else ((5 if f64 <= 1 else -43) if f22 <= 15 else (0 if f25 <= 8 else (45 if f66
        <= 4 else -7))))
    )
    score += (
        ((12 if f45 <= 5 else -69) if f94 <= 0 else -1) if f92 <= 65 else ((((((27 if f10 <= 17 else 224) if f80 <=
        1 else -20) if f94 <= 0 else ((4 if f90 <= 16 else 84) if f62 <= 2 else ((53 if f94 <= 15 else -93) if f96
        <= 15 else 93))) if f92 <= 95 else -60) if f95 <= 25 else -29) if f94 <= 45 else (24 if f10 <= 69 else (98
        if f80 <= 4 else -58)))
    )
    if not -2500 < score < 2500:
        return score
    score += (
        (((((11 if f99 <= 0 else (-56 if f85 <= 27 else 27)) if f57 <= 1 else -24) if f90 <= 2 else 10) if f13 <=
        137 else (((-53 if f74 <= 51 else 33) if f71 <= 446 else 21) if f88 <= 4 else ((-16 if f3 <= -5 else 28) if
        f71 <= 119 else ((-3 if f99 <= 35 else 54) if f17 <= 4 else 71)))) if f71 <= 3620 else -66) if f83 <= 33
        else (87 if f85 <= 44 else -27)
    )
    score += (
        -1 if f39 <= 0 else (((152 if f1 <= 6 else -7) if f9 <= -72 else ((62 if f1 <= 3 else ((20 if f51 <= 53 else
        -111) if f79 <= 13 else 47)) if f78 <= 15 else -52)) if f101 <= 12 else ((-47 if f44 <= 19 else (13 if f54
        <= 8 else 106)) if f98 <= 35 else (((-91 if f101 <= 22 else 40) if f9 <= -28 else (3 if f52 <= 43 else
        -146)) if f48 <= 69 else 29)))
    )
    score += (
        ((((1 if f96 <= 45 else ((9 if f49 <= 35 else (-42 if f19 <= 5 else (-18 if f46 <= 158 else 80))) if f28 <=
        3 else (23 if f49 <= 447 else -56))) if f76 <= 50 else (-24 if f18 <= 0 else 57)) if f71 <= 592 else ((6 if
        f97 <= 35 else 37) if f58 <= 5 else (1 if f93 <= 45 else -71))) if f71 <= 3620 else (-87 if f28 <= 2 else
        27)) if f78 <= 54 else -32
    )
    score += (
        (((((15 if f52 <= 349 else 63) if f65 <= 8 else -27) if f83 <= 4 else -47) if f3 <= 7 else (((-11 if f23 <=
        25 else (-1 if f82 <= 5 else 82)) if f65 <= 4 else (81 if f95 <= 0 else (10 if f65 <= 14 else -39))) if f41
        <= 11 else ((31 if f70 <= 3 else -42) if f97 <= 45 else 44))) if f41 <= 53 else -56) if f4 <= 2 else (-21 if
        f41 <= 45 else 59)
    )
    score += (
        ((((-4 if f94 <= 65 else 23) if f4 <= 4 else (-64 if f41 <= 17 else (110 if f74 <= 0 else -45))) if f31 <= 0
        else ((84 if f50 <= 55 else 15) if f14 <= 200 else (-40 if f4 <= 3 else 52))) if f39 <= 0 else ((((10 if f78
        <= 14 else -58) if f76 <= 11 else (66 if f76 <= 26 else -10)) if f51 <= 467 else -60) if f66 <= 12 else
        107)) if f40 <= 1 else 84
    )
    score += (
        (((((-75 if f90 <= 0 else -5) if f21 <= 48 else (17 if f28 <= 1 else -51)) if f97 <= 15 else -2) if f63 <= 3
        else (((-18 if f91 <= 15 else 14) if f16 <= 19 else 93) if f45 <= 335 else 58)) if f98 <= 55 else (-87 if
        f100 <= 55 else 72)) if f94 <= 45 else ((6 if f100 <= 55 else -74) if f91 <= 85 else ((-19 if f45 <= 23 else
        70) if f63 <= 6 else -43))
    )
    score += (
        (((((6 if f27 <= 3 else (60 if f12 <= 0 else -33)) if f2 <= 3 else (20 if f100 <= 25 else 112)) if f49 <=
        619 else 55) if f60 <= 1 else (((-2 if f21 <= 42 else (-53 if f27 <= 0 else (-27 if f76 <= 18 else 41))) if
        f44 <= 19 else (16 if f28 <= 3 else -14)) if f44 <= 144 else -20)) if f40 <= 1 else 81) if f27 <= 8 else (4
        if f12 <= 1 else -93)
    )
    score += (
        (-2 if f34 <= 2 else 52) if f92 <= 65 else ((((((-17 if f2 <= 2 else 99) if f3 <= 75 else (189 if f19 <= 21
        else 1)) if f94 <= 15 else (((3 if f85 <= 11 else 84) if f85 <= 21 else -9) if f92 <= 75 else (-47 if f101
        <= 22 else (91 if f85 <= 14 else -26)))) if f92 <= 95 else -61) if f98 <= 0 else -60) if f94 <= 45 else (59
        if f19 <= 19 else -52))
    )
    score += (
        ((((0 if f64 <= 8 else (-93 if f64 <= 11 else -12)) if f22 <= 34 else (((-1 if f64 <= 4 else -82) if f64 <=
        7 else ((2 if f12 <= 2 else -106) if f12 <= 6 else 30)) if f75 <= 68 else 63)) if f25 <= 13 else (((74 if
        f65 <= 1 else -6) if f66 <= 8 else -42) if f101 <= 22 else -27)) if f27 <= 8 else (3 if f65 <= 1 else -103))
        if f40 <= 1 else 80
    )
    score += (
        (((1 if f32 <= 2 else -62) if f38 <= 1 else (-102 if f4 <= 4 else 44)) if f13 <= 1846 else ((4 if f62 <= 5
        else -96) if f97 <= 35 else 36)) if f80 <= 1 else (((((-57 if f0 <= 28 else 55) if f51 <= 16 else 15) if f77
        <= 70 else -62) if f15 <= 0 else (-118 if f51 <= 38 else (29 if f10 <= 131 else -57))) if f62 <= 6 else (-34
        if f77 <= 15 else 62))
    )
    score += (
        ((((-21 if f76 <= 5 else (24 if f44 <= 37 else -2)) if f3 <= 23 else (-19 if f43 <= 8 else (-30 if f51 <= 10
        else (12 if f3 <= 92 else 92)))) if f29 <= 4 else -45) if f22 <= 34 else ((((-2 if f17 <= 16 else 61) if f19
        <= 20 else ((78 if f29 <= 1 else -85) if f16 <= 4 else -47)) if f66 <= 12 else 39) if f75 <= 81 else 72)) if
        f40 <= 1 else 80
    )
    score += (
        ((-11 if f22 <= 10 else 8) if f80 <= 4 else (-66 if f82 <= 16 else 52)) if f15 <= 0 else (-27 if f45 <= 21
        else (((((((21 if f46 <= 62 else -25) if f46 <= 215 else 41) if f93 <= 65 else -49) if f80 <= 1 else (-97 if
        f9 <= -13 else 14)) if f23 <= 15 else (-10 if f78 <= 1 else 65)) if f61 <= 3 else (-83 if f46 <= 22 else
        -10)) if f6 <= 0 else -20))
    )
    score += (
        ((-4 if f42 <= 6 else ((35 if f43 <= 8 else -22) if f9 <= -55 else ((66 if f47 <= 0 else (-53 if f9 <= 39
        else 22)) if f43 <= 4 else (((2 if f47 <= 314 else 52) if f81 <= 3 else 102) if f81 <= 4 else ((101 if f9 <=
        -1 else -22) if f41 <= 6 else -102))))) if f81 <= 14 else (-64 if f51 <= 61 else (77 if f42 <= 1 else -82)))
        if f83 <= 33 else 51
    )
    score += (
        (((((-11 if f52 <= 39 else 71) if f14 <= 426 else -51) if f13 <= 22 else -20) if f46 <= 203 else 18) if f78
        <= 1 else (((-25 if f59 <= 1 else 19) if f14 <= 108 else ((((39 if f27 <= 1 else 5) if f64 <= 8 else -7) if
        f39 <= 0 else 82) if f51 <= 321 else (-20 if f14 <= 1460 else 47))) if f79 <= 2698 else (-33 if f13 <= 869
        else 26))) if f59 <= 3 else -5
    )
    score += (
        (0 if f73 <= 51 else 20) if f59 <= 3 else (((((((-32 if f92 <= 65 else ((47 if f62 <= 2 else -46) if f67 <=
        -15 else -17)) if f26 <= 3 else (-7 if f78 <= 2 else 67)) if f91 <= 15 else ((48 if f95 <= 55 else -48) if
        f26 <= 0 else 0)) if f100 <= 35 else -80) if f91 <= 45 else (-49 if f71 <= 89 else 15)) if f71 <= 463 else
        28) if f15 <= 0 else -24)
    )
    score += (
        23 if f67 <= -289 else (((((20 if f101 <= 32 else -21) if f27 <= 0 else -2) if f89 <= 10 else -38) if f64 <=
        0 else (((-55 if f101 <= 7 else 3) if f64 <= 4 else -96) if f64 <= 7 else (-13 if f22 <= 25 else ((44 if f49
        <= 19 else 9) if f47 <= 388 else -43)))) if f65 <= 12 else (((-89 if f16 <= 2 else 37) if f65 <= 16 else 3)
        if f17 <= 2 else 74))
    )
    score += (
        (((-3 if f8 <= 1 else (83 if f7 <= 1 else (-52 if f7 <= 2 else 30))) if f0 <= 116 else -61) if f42 <= 8 else
        ((((110 if f85 <= 21 else 13) if f46 <= 8 else (-59 if f47 <= 9 else 25)) if f10 <= 29 else (-58 if f47 <= 5
        else (17 if f11 <= 7 else (62 if f95 <= 0 else -24)))) if f50 <= 263 else 41)) if f38 <= 1 else (-90 if f5
        <= 1 else 65)
    )
    score += (
        (((((42 if f46 <= 8 else (14 if f10 <= 4 else -88)) if f10 <= 17 else 39) if f68 <= -243 else (-6 if f75 <=
        29 else ((20 if f10 <= 59 else -86) if f88 <= 2 else 17))) if f80 <= 7 else -74) if f85 <= 37 else ((-66 if
        f92 <= 0 else 62) if f1 <= 4 else ((-79 if f62 <= 1 else (11 if f64 <= 4 else -30)) if f78 <= 7 else 29)))
        if f83 <= 41 else 49
    )
    score += (
        ((((-3 if f2 <= 3 else ((((102 if f47 <= 19 else (-38 if f77 <= 25 else 53)) if f97 <= 0 else -17) if f62 <=
        4 else -50) if f26 <= 5 else 95)) if f94 <= 65 else (-41 if f46 <= 0 else (36 if f23 <= 15 else -82))) if f4
        <= 4 else -38) if f31 <= 0 else (((86 if f29 <= 2 else -45) if f26 <= 1 else 35) if f78 <= 4 else 52)) if
        f29 <= 8 else -50
    )
    score += (
        (((4 if f64 <= 0 else ((-26 if f64 <= 4 else -130) if f64 <= 7 else (30 if f96 <= 15 else (-11 if f82 <= 5
        else 42)))) if f92 <= 55 else ((21 if f81 <= 7 else (-55 if f2 <= 2 else 60)) if f101 <= 22 else (-56 if f64
        <= 7 else 5))) if f41 <= 53 else ((19 if f26 <= 5 else -89) if f2 <= 6 else 102)) if f36 <= 0 else (43 if
        f81 <= 2 else -61)
    )
    score += (
        ((2 if f19 <= 5 else (48 if f81 <= 3 else -23)) if f89 <= 0 else -46) if f57 <= 1 else ((54 if f45 <= 7 else
        -68) if f1 <= 2 else (41 if f1 <= 3 else ((-2 if f48 <= 25 else -76) if f22 <= 6 else ((38 if f53 <= 2 else
        -8) if f14 <= 42 else (((-16 if f3 <= 43 else (74 if f1 <= 4 else 2)) if f23 <= 45 else 47) if f76 <= 30
        else -25)))))
    )
    score += (
        ((-6 if f76 <= 19 else -57) if f0 <= 13 else (5 if f39 <= 0 else (55 if f51 <= 467 else -44))) if f9 <= -1
        else (((-7 if f93 <= 35 else (-79 if f50 <= 77 else -12)) if f13 <= 203 else (19 if f26 <= 1 else (((-40 if
        f3 <= -1 else (-48 if f45 <= 23 else 33)) if f61 <= 3 else -54) if f62 <= 6 else -86))) if f0 <= 75 else (32
        if f13 <= 7 else -86))
    )
    score += (
        ((((((-39 if f3 <= 43 else 30) if f2 <= 1 else (11 if f3 <= 14 else -2)) if f27 <= 7 else -35) if f98 <= 35
        else (((-47 if f3 <= -7 else 35) if f62 <= 6 else -66) if f92 <= 35 else (29 if f10 <= 147 else -108))) if
        f94 <= 65 else (30 if f4 <= 3 else -38)) if f100 <= 35 else (18 if f92 <= 35 else -64)) if f83 <= 33 else
        (-63 if f4 <= 0 else 76)
    )
    score += (
        (-1 if f92 <= 65 else ((-58 if f47 <= 9 else (((-40 if f68 <= -270 else (66 if f98 <= 0 else -27)) if f18 <=
        317 else -41) if f66 <= 3 else (-42 if f26 <= 4 else 54))) if f101 <= 12 else (((((85 if f68 <= 22 else -6)
        if f44 <= 31 else (44 if f76 <= 14 else -37)) if f5 <= 0 else -51) if f92 <= 95 else -51) if f47 <= 53 else
        -8))) if f29 <= 9 else -54
    )
    score += (
        ((((-10 if f43 <= 8 else ((25 if f44 <= 82 else -9) if f4 <= 2 else -51)) if f25 <= 13 else 37) if f4 <= 3
        else -33) if f22 <= 32 else (((-34 if f9 <= 86 else 79) if f93 <= 15 else ((41 if f44 <= 102 else 137) if
        f91 <= 15 else 14)) if f68 <= -133 else (2 if f78 <= 54 else -45))) if f10 <= 705 else (55 if f101 <= 32
        else (-88 if f9 <= -25 else 41))
    )
    score += (
        (((((0 if f87 <= 10 else (35 if f13 <= 15 else -83)) if f81 <= 26 else (-74 if f28 <= 6 else 47)) if f1 <=
        11 else ((102 if f66 <= 6 else -40) if f96 <= 0 else (22 if f89 <= 1 else -56))) if f46 <= 751 else (81 if
        f9 <= -28 else -9)) if f1 <= 12 else (35 if f76 <= 5 else (-86 if f89 <= -1 else 29))) if f32 <= 2 else (11
        if f101 <= 12 else -70)
    )
    score += (
        (((((-60 if f2 <= 1 else (9 if f23 <= 0 else (80 if f20 <= 97 else -20))) if f91 <= 35 else ((14 if f52 <=
        39 else -35) if f78 <= 11 else (-93 if f100 <= 45 else 74))) if f28 <= 1 else (-21 if f1 <= 1 else 29)) if
        f1 <= 9 else (4 if f28 <= 1 else -11)) if f94 <= 75 else (66 if f87 <= 0 else (-38 if f77 <= 80 else 45)))
        if f71 <= 3620 else -50
    )
    score += (
        ((-1 if f79 <= 57 else (20 if f47 <= 501 else -52)) if f59 <= 3 else ((-24 if f13 <= 127 else (((39 if f29
        <= 2 else -58) if f96 <= 25 else -13) if f71 <= 129 else -22)) if f52 <= 58 else (14 if f74 <= 9 else (12 if
        f101 <= 7 else (5 if f76 <= 9 else (50 if f43 <= 2 else -58)))))) if f79 <= 3304 else ((-31 if f47 <= 501
        else 51) if f52 <= 432 else 32)
    )
    score += (
        ((-1 if f74 <= 36 else (-4 if f49 <= 147 else (6 if f52 <= 46 else -53))) if f39 <= 0 else ((5 if f76 <= 11
        else (98 if f96 <= 55 else (-83 if f18 <= 0 else 46))) if f101 <= 12 else (((-44 if f95 <= 25 else 82) if
        f95 <= 75 else -26) if f92 <= 35 else (-80 if f92 <= 55 else 51)))) if f44 <= 737 else (-52 if f49 <= 21
        else (115 if f20 <= 9 else 10))
    )
    score += (
        -2 if f69 <= 4 else (((((((22 if f3 <= 7 else -28) if f74 <= 40 else -66) if f57 <= 8 else (2 if f23 <= 35
        else 81)) if f84 <= 83 else 46) if f48 <= 60 else (-58 if f63 <= 5 else 41)) if f87 <= 2 else ((62 if f47 <=
        314 else -1) if f58 <= 1 else -33)) if f3 <= 43 else (((55 if f14 <= 1589 else -25) if f51 <= 109 else 1) if
        f90 <= 1 else -60))
    )
    score += (
        (((((-1 if f81 <= 2 else 47) if f81 <= 4 else -33) if f47 <= 85 else (-14 if f79 <= 246 else -76)) if f77 <=
        7 else 3) if f50 <= 446 else (((60 if f1 <= 4 else (-70 if f65 <= 4 else 7)) if f47 <= 314 else 48) if f48
        <= 22 else ((0 if f18 <= 872 else 46) if f19 <= 9 else 93))) if f87 <= 7 else ((-80 if f70 <= 17 else 50) if
        f43 <= 6 else 15)
    )
    score += (
        ((((-53 if f8 <= 3 else 60) if f11 <= 7 else (-35 if f58 <= 2 else 41)) if f3 <= 64 else 71) if f1 <= 1 else
        ((11 if f3 <= 66 else (-20 if f3 <= 90 else 13)) if f75 <= 48 else 39)) if f20 <= 16 else (((-2 if f89 <= 0
        else (-53 if f90 <= 19 else 43)) if f62 <= 2 else ((-9 if f101 <= 0 else -77) if f76 <= 36 else 20)) if f63
        <= 4 else 16)
    )
    score += (
        ((-33 if f67 <= -39 else -6) if f81 <= 2 else 15) if f94 <= 25 else (((((((37 if f10 <= 11 else 5) if f100
        <= 15 else -14) if f2 <= 5 else (31 if f77 <= 17 else -84)) if f19 <= 20 else 54) if f10 <= 705 else 57) if
        f81 <= 4 else (0 if f42 <= 5 else ((-79 if f62 <= 4 else 36) if f2 <= 2 else 75))) if f99 <= 35 else (68 if
        f78 <= 15 else -41))
    )
    score += (
        (((((4 if f37 <= 0 else 63) if f9 <= -45 else ((((-19 if f89 <= -1 else 51) if f68 <= -33 else -25) if f13
        <= 237 else 1) if f50 <= 446 else 33)) if f83 <= 20 else (30 if f7 <= 1 else -100)) if f83 <= 33 else 72) if
        f85 <= 35 else ((-21 if f68 <= -5 else ((37 if f68 <= 63 else -33) if f85 <= 48 else -4)) if f9 <= 137 else
        94)) if f92 <= 95 else -51
    )
    score += (
        (-80 if f93 <= 0 else (((52 if f3 <= 89 else (49 if f9 <= -16 else -75)) if f46 <= 72 else ((-42 if f22 <=
        12 else 78) if f47 <= 26 else -55)) if f46 <= 294 else 87)) if f67 <= -289 else (((5 if f46 <= 42 else -69)
        if f56 <= 8 else (-30 if f22 <= 5 else (8 if f20 <= 23 else -9))) if f21 <= 69 else ((4 if f47 <= 21 else
        -59) if f53 <= 0 else 10))
    )
    score += (
        (((19 if f12 <= 1 else ((8 if f64 <= 0 else -47) if f0 <= 42 else -40)) if f64 <= 7 else ((21 if f20 <= 7
        else 79) if f64 <= 8 else (-13 if f22 <= 37 else 25))) if f81 <= 6 else (16 if f42 <= 1 else (-68 if f64 <=
        11 else 16))) if f20 <= 20 else ((-51 if f85 <= 4 else (-34 if f10 <= 13 else 7)) if f64 <= 1 else (-95 if
        f64 <= 7 else -12))
    )
    score += (
        (((((-28 if f25 <= 6 else (52 if f99 <= 0 else -42)) if f82 <= 6 else 113) if f37 <= 0 else 132) if f9 <=
        -122 else (((17 if f89 <= 1 else -11) if f100 <= 35 else -57) if f28 <= 2 else (9 if f19 <= 2 else (-53 if
        f89 <= -1 else 18)))) if f81 <= 6 else (38 if f19 <= 1 else -36)) if f20 <= 19 else (-6 if f19 <= 16 else
        (54 if f81 <= 14 else -73))
    )
    score += (
        ((((((2 if f48 <= 36 else 63) if f68 <= -99 else -8) if f78 <= 0 else -37) if f78 <= 1 else ((((-14 if f68
        <= -114 else 42) if f50 <= 17 else (5 if f48 <= 67 else -65)) if f96 <= 25 else ((-48 if f52 <= 153 else 9)
        if f47 <= 17 else 1)) if f20 <= 77 else (33 if f95 <= 65 else -7))) if f80 <= 1 else -12) if f71 <= 3620
        else -45) if f6 <= 1 else -64
    )
    score += (
        (((-2 if f92 <= 55 else (-4 if f21 <= 7 else (14 if f3 <= 91 else 92))) if f61 <= 10 else ((-68 if f49 <=
        259 else 48) if f42 <= 2 else ((((-31 if f12 <= 2 else 100) if f3 <= -1 else (38 if f22 <= 28 else (-31 if
        f43 <= 9 else 38))) if f89 <= 4 else 124) if f92 <= 85 else -56))) if f3 <= 95 else (66 if f100 <= 15 else
        -57)) if f3 <= 96 else -59
    )
    score += (
        (((-44 if f45 <= 15 else (((112 if f45 <= 33 else 10) if f47 <= 26 else 3) if f6 <= 0 else -40)) if f25 <= 6
        else (49 if f47 <= 23 else 12)) if f9 <= -55 else -5) if f85 <= 36 else ((((52 if f54 <= 8 else (35 if f93
        <= 15 else -31)) if f66 <= 2 else ((-46 if f77 <= 40 else 21) if f85 <= 43 else 44)) if f85 <= 48 else -10)
        if f9 <= 137 else 93)
    )
    if not -2500 < score < 2500:
        return score
    score += (
        (((49 if f67 <= -263 else -40) if f48 <= 26 else (-81 if f16 <= 2 else 48)) if f22 <= 10 else ((-34 if f97
        <= 15 else ((64 if f65 <= 2 else -3) if f28 <= 1 else (78 if f3 <= 45 else ((40 if f45 <= 25 else -90) if
        f46 <= 30 else 55)))) if f3 <= 84 else ((-98 if f43 <= 11 else 37) if f47 <= 23 else 35))) if f67 <= -170
        else (2 if f58 <= 3 else -6)
    )
    score += (
        (((6 if f101 <= 32 else -11) if f100 <= 15 else (((((59 if f77 <= 37 else -35) if f45 <= 21 else -30) if f49
        <= 26 else (-47 if f94 <= 55 else (-48 if f13 <= 298 else (67 if f81 <= 6 else -68)))) if f2 <= 6 else (-52
        if f49 <= 74 else 144)) if f101 <= 32 else 57)) if f8 <= 1 else 33) if f80 <= 1 else (-41 if f51 <= 16 else
        (-11 if f67 <= 25 else 56))
    )
    score += (
        (((((-3 if f8 <= 1 else (66 if f83 <= 20 else -21)) if f42 <= 8 else (((74 if f2 <= 2 else -13) if f26 <= 2
        else -9) if f1 <= 7 else 3)) if f46 <= 751 else ((69 if f1 <= 5 else -44) if f73 <= 24 else 82)) if f71 <=
        3620 else (-66 if f74 <= 39 else 43)) if f8 <= 4 else ((17 if f83 <= 5 else -95) if f8 <= 6 else 23)) if f83
        <= 40 else 50
    )
    score += (
        ((((0 if f8 <= 1 else 71) if f7 <= 1 else (-59 if f77 <= 15 else 5)) if f41 <= 3 else ((95 if f91 <= 45 else
        -35) if f0 <= 10 else (-62 if f7 <= 0 else 65))) if f41 <= 10 else (47 if f46 <= 18 else ((-40 if f91 <= 0
        else 54) if f26 <= 1 else ((-83 if f79 <= 453 else -1) if f42 <= 4 else 9)))) if f6 <= 1 else (55 if f43 <=
        3 else -98)
    )
    score += (
        (((-51 if f62 <= 1 else ((34 if f0 <= 41 else 2) if f15 <= 0 else 2)) if f89 <= 0 else -38) if f62 <= 6 else
        -90) if f57 <= 1 else (-41 if f1 <= 2 else (36 if f1 <= 3 else ((((-7 if f23 <= 45 else 37) if f52 <= 102
        else 25) if f58 <= 3 else ((9 if f101 <= 22 else 123) if f1 <= 4 else -11)) if f10 <= 93 else (-36 if f2 <=
        6 else 97))))
    )
    score += (
        (((-8 if f19 <= 20 else (-36 if f79 <= 40 else 70)) if f92 <= 55 else (8 if f7 <= 1 else -39)) if f36 <= 0
        else (62 if f53 <= 1 else (-71 if f43 <= 4 else 23))) if f75 <= 10 else (((-13 if f10 <= 196 else ((31 if
        f86 <= 0 else -63) if f90 <= 1 else (22 if f75 <= 26 else -119))) if f69 <= 3 else (34 if f92 <= 55 else
        -60)) if f90 <= 6 else 63)
    )
    score += (
        (((-4 if f16 <= 3 else (76 if f1 <= 5 else (-26 if f14 <= 77 else 22))) if f83 <= 30 else 76) if f76 <= 20
        else (((21 if f60 <= 1 else (63 if f10 <= 4 else (-3 if f74 <= 51 else -54))) if f21 <= 96 else (-50 if f10
        <= 131 else ((-42 if f58 <= 4 else 61) if f88 <= 4 else 69))) if f95 <= 65 else (-52 if f21 <= 60 else -1)))
        if f92 <= 95 else -51
    )
    score += (
        (((((((2 if f98 <= 35 else (-46 if f84 <= 81 else 70)) if f35 <= 1 else 47) if f66 <= 3 else ((-12 if f90 <=
        16 else 33) if f98 <= 35 else 56)) if f34 <= 2 else 38) if f32 <= 2 else (-72 if f74 <= 19 else 35)) if f3
        <= 96 else -46) if f40 <= 1 else 69) if f52 <= 604 else (100 if f3 <= 4 else (38 if f13 <= 66 else (-80 if
        f9 <= -98 else -5)))
    )
    score += (
        (((-41 if f9 <= 114 else 66) if f93 <= 0 else -2) if f46 <= 388 else ((79 if f99 <= 0 else -16) if f67 <=
        -82 else ((((12 if f4 <= 1 else -80) if f66 <= 2 else -86) if f75 <= 32 else 37) if f47 <= 114 else (((-1 if
        f70 <= 2 else (-50 if f42 <= 1 else 55)) if f2 <= 5 else -66) if f42 <= 11 else 93)))) if f70 <= 15 else (53
        if f70 <= 25 else -15)
    )
    score += (
        (((-10 if f3 <= 48 else ((50 if f17 <= 0 else 2) if f42 <= 9 else 75)) if f96 <= 15 else ((-13 if f21 <= 69
        else (((((-25 if f3 <= 70 else (-145 if f28 <= 3 else 11)) if f16 <= 1 else 43) if f19 <= 1 else 12) if f71
        <= 330 else 24) if f98 <= 35 else -35)) if f92 <= 75 else 75)) if f84 <= 68 else 5) if f70 <= 15 else (-30
        if f52 <= 17 else 49)
    )
    score += (
        (2 if f41 <= 14 else ((80 if f46 <= 48 else 15) if f29 <= 8 else -83)) if f20 <= 4 else ((-39 if f41 <= 1
        else 27) if f47 <= 9 else (((((15 if f13 <= 869 else (0 if f100 <= 15 else -67)) if f52 <= 135 else -14) if
        f101 <= 32 else (-45 if f100 <= 15 else 69)) if f44 <= 278 else (-52 if f71 <= 503 else -4)) if f91 <= 85
        else (-11 if f78 <= 1 else 42)))
    )
    score += (
        (((-2 if f73 <= 55 else (31 if f81 <= 3 else -23)) if f58 <= 3 else (((((-19 if f45 <= 79 else 27) if f3 <=
        52 else -42) if f22 <= 23 else 9) if f62 <= 2 else -37) if f101 <= 32 else (7 if f88 <= 11 else -68))) if
        f17 <= 2 else ((14 if f84 <= 85 else 75) if f73 <= 11 else (-23 if f80 <= 2 else (142 if f73 <= 97 else
        -33)))) if f40 <= 1 else 75
    )
    score += (
        (4 if f80 <= 1 else (13 if f96 <= 15 else -27)) if f62 <= 2 else (((48 if f70 <= 2 else (-19 if f19 <= 2
        else 28)) if f58 <= 5 else ((-38 if f62 <= 3 else 31) if f62 <= 5 else (-103 if f66 <= 0 else (-41 if f101
        <= 22 else 80)))) if f93 <= 35 else ((-93 if f31 <= 0 else 46) if f96 <= 25 else ((-35 if f17 <= 1 else 97)
        if f90 <= 0 else 49)))
    )
    score += (
        6 if f4 <= 0 else ((((-8 if f19 <= 2 else 15) if f28 <= 2 else ((-32 if f98 <= 15 else 12) if f29 <= 0 else
        (34 if f101 <= 17 else (-93 if f26 <= 2 else 18)))) if f41 <= 12 else 15) if f62 <= 6 else ((2 if f95 <= 35
        else (((-107 if f28 <= 2 else -12) if f82 <= 2 else (-102 if f96 <= 25 else 53)) if f101 <= 22 else 35)) if
        f89 <= -1 else 48))
    )
    score += (
        (2 if f64 <= 8 else ((-121 if f9 <= 178 else 36) if f64 <= 9 else (((-8 if f9 <= 77 else 63) if f66 <= 2
        else (63 if f101 <= 0 else -43)) if f55 <= 8 else (37 if f45 <= 23 else (-24 if f64 <= 15 else ((65 if f77
        <= 30 else -46) if f27 <= 3 else -80)))))) if f27 <= 7 else (-62 if f77 <= 46 else ((80 if f41 <= 5 else
        -61) if f42 <= 4 else -71))
    )
    score += (
        ((-1 if f17 <= 3 else ((((60 if f3 <= 5 else ((-32 if f52 <= 11 else (-50 if f62 <= 1 else (93 if f14 <= 235
        else -33))) if f67 <= -15 else -14)) if f62 <= 4 else -50) if f52 <= 33 else (-58 if f90 <= 5 else 19)) if
        f13 <= 340 else (-46 if f50 <= 9 else (20 if f52 <= 19 else 95)))) if f3 <= 96 else -43) if f6 <= 1 else (42
        if f13 <= 22 else -88)
    )
    score += (
        (-23 if f97 <= 15 else ((-59 if f48 <= 4 else 3) if f76 <= 32 else (-2 if f55 <= 8 else (-56 if f35 <= 0
        else 62)))) if f94 <= 35 else (((((13 if f96 <= 25 else -22) if f71 <= 378 else 16) if f93 <= 55 else -48)
        if f97 <= 65 else (-6 if f101 <= 7 else ((-20 if f10 <= 19 else 84) if f76 <= 16 else -49))) if f76 <= 20
        else (34 if f60 <= 1 else 5))
    )
    score += (
        (((((-7 if f89 <= 31 else (120 if f84 <= 29 else -24)) if f27 <= 3 else -50) if f76 <= 5 else ((12 if f3 <=
        7 else -2) if f29 <= 2 else -41)) if f31 <= 0 else ((51 if f42 <= 3 else -24) if f42 <= 6 else (113 if f3 <=
        23 else -13))) if f29 <= 4 else (-53 if f3 <= 43 else 53)) if f94 <= 45 else ((-105 if f91 <= 0 else -16) if
        f62 <= 1 else 9)
    )
    score += (
        ((((55 if f77 <= 71 else -39) if f94 <= 35 else ((-50 if f41 <= 17 else 50) if f19 <= 3 else 38)) if f51 <=
        380 else -73) if f70 <= 2 else ((-101 if f94 <= 45 else 2) if f28 <= 3 else 11)) if f85 <= 4 else ((-3 if
        f25 <= 4 else (6 if f75 <= 81 else 79)) if f41 <= 33 else (((-92 if f28 <= 4 else 19) if f101 <= 7 else 2)
        if f2 <= 5 else 104))
    )
    score += (
        (1 if f70 <= 3 else (39 if f14 <= 2380 else -24)) if f4 <= 0 else (((41 if f26 <= 0 else ((-9 if f101 <= 12
        else (-80 if f42 <= 4 else -8)) if f101 <= 22 else 24)) if f1 <= 7 else ((36 if f3 <= -18 else (16 if f42 <=
        1 else -38)) if f26 <= 1 else (-5 if f89 <= -1 else (-56 if f3 <= -7 else 45)))) if f89 <= 27 else (132 if
        f4 <= 1 else -42))
    )
    score += (
        ((19 if f9 <= -98 else (-44 if f42 <= 9 else 20)) if f10 <= 422 else 52) if f50 <= 5 else (((-68 if f0 <= 9
        else 11) if f9 <= -1 else ((-17 if f51 <= 161 else (-71 if f0 <= 8 else 22)) if f0 <= 75 else (16 if f47 <=
        9 else -100))) if f13 <= 237 else ((-27 if f88 <= 4 else (2 if f12 <= 8 else (-56 if f9 <= -78 else 43))) if
        f9 <= 39 else 30))
    )
    score += (
        (7 if f61 <= 2 else ((-79 if f94 <= 25 else (20 if f0 <= 32 else -51)) if f61 <= 5 else ((((-37 if f68 <=
        -199 else 7) if f0 <= 47 else -25) if f64 <= 4 else -79) if f64 <= 7 else ((38 if f94 <= 45 else -7) if f76
        <= 26 else ((-17 if f20 <= 42 else -144) if f49 <= 50 else 10))))) if f64 <= 8 else (-102 if f64 <= 9 else
        (-16 if f61 <= 9 else 15))
    )
    score += (
        ((((4 if f74 <= 83 else 57) if f27 <= 7 else -78) if f50 <= 43 else -8) if f73 <= 37 else ((30 if f9 <= -132
        else (((-156 if f93 <= 15 else -6) if f85 <= 6 else -7) if f27 <= 5 else 48)) if f50 <= 90 else (-51 if f63
        <= 1 else ((18 if f50 <= 342 else -27) if f73 <= 55 else ((-14 if f9 <= -164 else 40) if f85 <= 52 else
        -30))))) if f38 <= 1 else -50
    )
    score += (
        (((((-35 if f84 <= 27 else 69) if f88 <= 0 else 9) if f100 <= 35 else -55) if f50 <= 37 else ((2 if f17 <= 3
        else 76) if f79 <= -1 else (15 if f10 <= 17 else ((17 if f43 <= 2 else -44) if f73 <= 86 else 14)))) if f52
        <= 374 else (40 if f101 <= 37 else -38)) if f20 <= 19 else (-25 if f50 <= 13 else ((-41 if f84 <= 59 else 4)
        if f88 <= 6 else 4))
    )
    score += (
        (4 if f95 <= 35 else ((24 if f14 <= 55 else -20) if f94 <= 35 else (((9 if f20 <= 37 else (-41 if f14 <= 398
        else (34 if f59 <= 2 else -41))) if f18 <= 380 else 22) if f100 <= 55 else -73))) if f98 <= 15 else ((55 if
        f18 <= 224 else 13) if f44 <= 64 else (38 if f22 <= 8 else (-5 if f95 <= 65 else (0 if f14 <= 291 else (-6
        if f26 <= 1 else -96)))))
    )
    score += (
        (((3 if f81 <= 4 else ((-8 if f93 <= 35 else -70) if f99 <= 35 else 88)) if f4 <= 2 else ((-44 if f93 <= 15
        else (63 if f28 <= 5 else -20)) if f13 <= 22 else (-24 if f99 <= 35 else 59))) if f7 <= 0 else (-76 if f46
        <= 14 else 62)) if f7 <= 1 else ((-88 if f25 <= 4 else -11) if f7 <= 2 else ((-52 if f96 <= 35 else 22) if
        f23 <= 15 else 53))
    )
    score += (
        51 if f67 <= -466 else ((30 if f3 <= 66 else (((-22 if f14 <= 49 else 118) if f49 <= 4 else -59) if f49 <=
        80 else 32)) if f68 <= -243 else (-4 if f43 <= 8 else (((-30 if f22 <= 10 else ((30 if f49 <= 15 else (35 if
        f68 <= -114 else -42)) if f18 <= 37 else 15)) if f98 <= 15 else ((49 if f14 <= 291 else -32) if f23 <= 0
        else 65)) if f17 <= 2 else 32)))
    )
    score += (
        (-1 if f71 <= 1935 else -49) if f69 <= 4 else (((((-20 if f29 <= 1 else 62) if f6 <= 0 else -80) if f9 <=
        -98 else ((14 if f15 <= 0 else -33) if f18 <= 537 else 34)) if f60 <= 2 else (9 if f10 <= 259 else -107)) if
        f60 <= 4 else (78 if f68 <= -133 else (((29 if f2 <= 2 else -49) if f44 <= 109 else (5 if f73 <= 27 else
        -98)) if f71 <= 1451 else 61)))
    )
    score += (
        (((-73 if f46 <= 54 else -16) if f60 <= 9 else 7) if f0 <= 13 else ((7 if f19 <= 9 else 35) if f81 <= 6 else
        (-71 if f0 <= 31 else (66 if f42 <= 3 else ((-109 if f2 <= 2 else 55) if f9 <= -61 else 38))))) if f9 <= -1
        else (((((-31 if f65 <= 5 else 8) if f67 <= -26 else 7) if f0 <= 47 else -20) if f29 <= 2 else -45) if f0 <=
        75 else -59)
    )
    score += (
        (((-3 if f19 <= 5 else ((68 if f18 <= 107 else 15) if f57 <= 1 else (((76 if f70 <= 1 else -54) if f82 <= 5
        else -39) if f76 <= 9 else ((-78 if f27 <= 4 else (-54 if f76 <= 21 else 102)) if f1 <= 5 else -4)))) if f83
        <= 50 else 53) if f27 <= 10 else (-104 if f45 <= 73 else 8)) if f36 <= 0 else (-57 if f1 <= 6 else (9 if f18
        <= 919 else 103))
    )
    score += (
        ((((-26 if f74 <= 76 else 34) if f1 <= 10 else (-60 if f22 <= 11 else 46)) if f35 <= 1 else 50) if f50 <= 90
        else (12 if f29 <= 2 else -35)) if f14 <= 116 else ((((84 if f50 <= 83 else 1) if f89 <= 3 else -37) if f14
        <= 173 else ((60 if f22 <= 8 else ((-51 if f92 <= 45 else 6) if f0 <= 25 else 1)) if f65 <= 6 else -64)) if
        f88 <= 4 else 6)
    )
    score += (
        4 if f58 <= 3 else (((((((-15 if f42 <= 5 else 39) if f4 <= 0 else (-40 if f41 <= 14 else 43)) if f19 <= 7
        else -39) if f50 <= 52 else -51) if f81 <= 2 else 14) if f10 <= 59 else (((19 if f50 <= 27 else -20) if f72
        <= 12 else (39 if f101 <= 17 else ((6 if f72 <= 37 else -95) if f43 <= 6 else 22))) if f100 <= 15 else -23))
        if f101 <= 32 else -26)
    )
    score += (
        ((-2 if f47 <= 388 else (-1 if f101 <= 22 else 48)) if f39 <= 0 else ((52 if f50 <= 104 else (18 if f78 <=
        14 else -82)) if f1 <= 4 else (-45 if f79 <= 610 else 46))) if f51 <= 321 else ((-53 if f49 <= 325 else (53
        if f50 <= 37 else (-50 if f44 <= 237 else 38))) if f73 <= 14 else (((-75 if f1 <= 1 else 8) if f42 <= 8 else
        62) if f45 <= 461 else -46))
    )
    score += (
        (2 if f15 <= 0 else ((-14 if f50 <= 226 else 9) if f19 <= 22 else 70)) if f28 <= 5 else (((((-53 if f52 <=
        13 else (97 if f27 <= 0 else -32)) if f45 <= 51 else -32) if f14 <= 77 else 68) if f19 <= 4 else (-59 if f73
        <= 19 else (-35 if f19 <= 6 else 54))) if f101 <= 17 else ((-50 if f14 <= 49 else (-26 if f42 <= 4 else 54))
        if f72 <= 30 else -73))
    )
    score += (
        ((((64 if f17 <= 7 else -43) if f95 <= 0 else (-4 if f85 <= 16 else -52)) if f0 <= 13 else (((42 if f13 <=
        15 else (-38 if f94 <= 15 else -2)) if f85 <= 48 else -54) if f17 <= 0 else (11 if f35 <= 0 else 82))) if
        f94 <= 25 else ((-1 if f16 <= 9 else (-11 if f28 <= 1 else 104)) if f91 <= 85 else 24)) if f85 <= 75 else
        (86 if f85 <= 80 else -7)
    )
    score += (
        ((5 if f3 <= 95 else (-53 if f22 <= 9 else 73)) if f59 <= 3 else (((-14 if f75 <= 65 else 36) if f77 <= 51
        else (49 if f3 <= -2 else (23 if f20 <= 25 else (((39 if f96 <= 15 else -55) if f47 <= 259 else (-68 if f59
        <= 8 else 32)) if f65 <= 6 else 64)))) if f43 <= 8 else (-3 if f17 <= 2 else 35))) if f41 <= 49 else (52 if
        f27 <= 1 else -55)
    )
    score += (
        -1 if f63 <= 6 else (((((48 if f26 <= 0 else (-95 if f89 <= -1 else 43)) if f2 <= 2 else 14) if f42 <= 4
        else (48 if f18 <= 212 else (-41 if f28 <= 1 else 65))) if f1 <= 5 else (((-6 if f84 <= 62 else -87) if f26
        <= 2 else (-10 if f76 <= 12 else 72)) if f62 <= 3 else ((14 if f49 <= 26 else 88) if f49 <= 165 else -46)))
        if f28 <= 2 else 39)
    )
    score += (
        (-13 if f50 <= 13 else 1) if f92 <= 65 else ((((((9 if f85 <= 7 else 67) if f85 <= 21 else (0 if f85 <= 42
        else (78 if f80 <= 1 else -41))) if f37 <= 0 else -65) if f93 <= 55 else (39 if f19 <= 4 else -76)) if f97
        <= 65 else (78 if f57 <= 8 else -70)) if f64 <= 12 else (-62 if f64 <= 15 else (-40 if f85 <= 5 else (-14 if
        f61 <= 8 else 74))))
    )
    score += (
        (((-1 if f19 <= 20 else ((42 if f53 <= 4 else -44) if f77 <= 14 else (61 if f6 <= 0 else -66))) if f36 <= 0
        else (((91 if f3 <= 6 else -15) if f44 <= 33 else -47) if f51 <= 151 else ((115 if f77 <= 30 else 32) if f51
        <= 658 else -35))) if f48 <= 116 else (-62 if f85 <= 13 else 23)) if f81 <= 26 else ((38 if f92 <= 35 else
        -87) if f34 <= 1 else 55)
    )
    score += (
        ((-4 if f37 <= 0 else 18) if f39 <= 0 else ((-72 if f84 <= 10 else ((((52 if f11 <= 2 else -21) if f61 <= 3
        else ((-108 if f91 <= 35 else 13) if f84 <= 72 else (62 if f65 <= 4 else -43))) if f11 <= 8 else (63 if f100
        <= 25 else -24)) if f45 <= 430 else -37)) if f96 <= 55 else ((45 if f51 <= 16 else -53) if f91 <= 95 else
        24))) if f43 <= 8 else 8
    )
    if not -2500 < score < 2500:
        return score
    score += (
        ((((-6 if f21 <= 80 else (((3 if f90 <= 1 else (21 if f47 <= 23 else -84)) if f88 <= 37 else ((-73 if f54 <=
        7 else 50) if f47 <= 13 else 33)) if f62 <= 5 else -48)) if f90 <= 3 else 12) if f19 <= 20 else (((-31 if
        f22 <= 17 else 71) if f6 <= 0 else -48) if f16 <= 6 else (-88 if f78 <= 2 else 32))) if f82 <= 16 else 51)
        if f82 <= 25 else -64
    )
    score += (
        (-5 if f22 <= 34 else ((((((36 if f99 <= 0 else -14) if f13 <= 66 else (-27 if f77 <= 15 else 7)) if f82 <=
        3 else -31) if f86 <= 1 else -56) if f3 <= 35 else 19) if f3 <= 91 else (-51 if f88 <= 11 else 0))) if f86
        <= 4 else (((-42 if f50 <= 166 else 82) if f42 <= 3 else (73 if f65 <= 0 else 12)) if f98 <= 0 else (43 if
        f88 <= 15 else -57))
    )
    score += (
        2 if f74 <= 44 else (((((-24 if f81 <= 1 else (-41 if f73 <= 46 else 87)) if f26 <= 0 else -27) if f44 <=
        401 else 72) if f74 <= 76 else (50 if f73 <= 92 else -17)) if f20 <= 10 else (((4 if f76 <= 8 else -58) if
        f20 <= 82 else (((-79 if f101 <= 27 else 14) if f3 <= 48 else 18) if f94 <= 45 else (61 if f44 <= 48 else
        -10))) if f23 <= 25 else 8))
    )
    score += (
        ((((8 if f41 <= 2 else -49) if f101 <= 22 else (7 if f95 <= 25 else (-58 if f45 <= 73 else -3))) if f41 <= 8
        else (62 if f76 <= 9 else (-43 if f20 <= 77 else 78))) if f27 <= 0 else ((2 if f4 <= 0 else -23) if f101 <=
        22 else ((37 if f61 <= 2 else -8) if f45 <= 302 else -31))) if f76 <= 20 else (-2 if f26 <= 2 else (41 if
        f76 <= 30 else 2))
    )
    score += (
        (((0 if f63 <= 2 else 18) if f58 <= 3 else (((-85 if f58 <= 5 else (((1 if f19 <= 5 else 34) if f19 <= 7
        else -17) if f45 <= 276 else -34)) if f21 <= 80 else (-4 if f19 <= 1 else ((84 if f56 <= 8 else -1) if f23
        <= 0 else 61))) if f4 <= 2 else (-42 if f64 <= 11 else 18))) if f5 <= 2 else -57) if f38 <= 1 else (-106 if
        f29 <= 1 else 23)
    )
    score += (
        ((7 if f7 <= 1 else -25) if f80 <= 4 else -57) if f20 <= 23 else (-47 if f91 <= 0 else ((((-7 if f19 <= 6
        else ((41 if f19 <= 14 else -47) if f3 <= 89 else (24 if f20 <= 57 else (-127 if f20 <= 82 else -2)))) if
        f80 <= 1 else (-43 if f62 <= 6 else 38)) if f81 <= 12 else 60) if f19 <= 16 else ((-2 if f70 <= 1 else 89)
        if f81 <= 14 else -69)))
    )
    score += (
        (((((17 if f3 <= 27 else 68) if f77 <= 97 else -10) if f1 <= 4 else -7) if f78 <= 6 else ((16 if f78 <= 14
        else -44) if f1 <= 5 else (22 if f80 <= 1 else -31))) if f74 <= 43 else (((22 if f52 <= 39 else (-35 if f74
        <= 89 else 27)) if f78 <= 4 else -33) if f85 <= 32 else 11)) if f70 <= 15 else (-19 if f52 <= 21 else (92 if
        f3 <= 6 else 17))
    )
    score += (
        ((((-59 if f25 <= 8 else 21) if f44 <= 72 else 34) if f57 <= 1 else (-57 if f29 <= 0 else ((-16 if f2 <= 1
        else (-21 if f72 <= -1 else (109 if f42 <= 8 else 7))) if f72 <= 11 else (46 if f94 <= 25 else -70)))) if
        f43 <= 1 else (-2 if f83 <= 33 else 48)) if f44 <= 737 else (-36 if f43 <= 3 else ((93 if f43 <= 7 else 1)
        if f78 <= 20 else -51))
    )
    score += (
        ((4 if f59 <= 3 else (((((((-1 if f101 <= 17 else 90) if f101 <= 22 else -29) if f81 <= 2 else 27) if f46 <=
        279 else -43) if f6 <= 0 else 49) if f4 <= 1 else -18) if f18 <= 198 else -20)) if f52 <= 400 else (54 if f3
        <= 4 else (-36 if f94 <= 25 else (39 if f52 <= 474 else ((21 if f25 <= 13 else -70) if f81 <= 1 else
        -45))))) if f32 <= 2 else -38
    )
    score += (
        (-53 if f1 <= 2 else (53 if f1 <= 3 else (((((-5 if f66 <= 5 else 57) if f98 <= 0 else (-64 if f28 <= 2 else
        5)) if f10 <= 32 else (-41 if f37 <= 2 else 54)) if f75 <= 37 else ((-34 if f50 <= 19 else 49) if f73 <= 97
        else -62)) if f74 <= 76 else (65 if f14 <= 93 else -44)))) if f14 <= 108 else (3 if f74 <= 51 else (18 if
        f50 <= 29 else -32))
    )
    score += (
        ((-18 if f1 <= 2 else 3) if f13 <= 869 else ((-45 if f77 <= 14 else ((45 if f95 <= 25 else 0) if f41 <= 2
        else (-41 if f41 <= 32 else 52))) if f98 <= 35 else -66)) if f13 <= 1846 else (-22 if f49 <= 21 else (((-45
        if f49 <= 422 else 60) if f77 <= 17 else ((82 if f92 <= 65 else -2) if f95 <= 35 else (29 if f66 <= 6 else
        -37))) if f41 <= 13 else -55))
    )
    score += (
        (((5 if f41 <= 3 else -20) if f0 <= 75 else -23) if f41 <= 14 else ((67 if f41 <= 29 else 7) if f82 <= 1
        else -17)) if f15 <= 0 else ((((((-35 if f78 <= 0 else (32 if f78 <= 15 else -31)) if f101 <= 7 else (-50 if
        f50 <= 188 else 4)) if f0 <= 69 else 28) if f30 <= 0 else 91) if f97 <= 35 else 5) if f1 <= 10 else (3 if
        f97 <= 15 else -68))
    )
    score += (
        ((((-18 if f37 <= 0 else 37) if f60 <= 9 else ((((48 if f84 <= 97 else -39) if f76 <= 13 else -24) if f95 <=
        25 else (-10 if f51 <= 358 else -78)) if f47 <= 437 else 72)) if f85 <= 11 else (8 if f60 <= 1 else ((24 if
        f1 <= 4 else -5) if f46 <= 169 else -49))) if f40 <= 1 else 68) if f46 <= 546 else (-48 if f47 <= 15 else
        (-27 if f93 <= 15 else 41))
    )
    score += (
        ((((((85 if f93 <= 35 else -41) if f78 <= 6 else -27) if f46 <= 67 else (35 if f42 <= 1 else -52)) if f55 <=
        1 else -45) if f1 <= 1 else 0) if f35 <= 0 else ((-66 if f28 <= 9 else 57) if f89 <= -1 else (-53 if f26 <=
        0 else 61))) if f35 <= 1 else ((69 if f79 <= 0 else (37 if f35 <= 2 else (-85 if f26 <= 2 else 40))) if f89
        <= 1 else -40)
    )
    score += (
        (-8 if f78 <= 3 else (1 if f19 <= 16 else (78 if f41 <= 3 else -50))) if f94 <= 45 else (((((1 if f98 <= 35
        else (-101 if f91 <= 55 else -12)) if f100 <= 55 else -66) if f91 <= 85 else 31) if f92 <= 55 else ((((33 if
        f57 <= 8 else -42) if f47 <= 11 else 50) if f19 <= 17 else (57 if f78 <= 3 else -100)) if f85 <= 55 else
        -67)) if f81 <= 13 else -77)
    )
    score += (
        (((2 if f18 <= 172 else -39) if f71 <= 223 else (-52 if f18 <= 586 else 31)) if f75 <= 11 else (-12 if f100
        <= 0 else 62)) if f50 <= 9 else (2 if f64 <= 12 else (-95 if f64 <= 13 else ((-53 if f64 <= 15 else -9) if
        f60 <= 9 else ((120 if f47 <= 147 else -6) if f9 <= -122 else ((-24 if f66 <= 6 else 51) if f9 <= 0 else (74
        if f0 <= 31 else -14))))))
    )
    score += (
        ((((-8 if f88 <= 28 else 42) if f77 <= 0 else 46) if f20 <= 5 else (-92 if f77 <= 5 else -17)) if f97 <= 35
        else (((9 if f85 <= 16 else -23) if f76 <= 12 else -33) if f27 <= 4 else (-5 if f19 <= 3 else 111))) if f91
        <= 15 else ((-3 if f19 <= 16 else 51) if f85 <= 35 else (-3 if f19 <= 2 else (49 if f76 <= 40 else (22 if
        f66 <= 1 else -74))))
    )
    score += (
        (((-6 if f62 <= 2 else (-61 if f25 <= 7 else -3)) if f89 <= 14 else 68) if f85 <= 11 else 2) if f42 <= 8
        else (((((88 if f41 <= 8 else -28) if f93 <= 15 else (-28 if f22 <= 8 else ((-30 if f0 <= 14 else 75) if f19
        <= 1 else -5))) if f19 <= 3 else -11) if f70 <= 1 else (3 if f57 <= 2 else (-80 if f68 <= 28 else 50))) if
        f70 <= 4 else 47)
    )
    score += (
        (((-18 if f47 <= 17 else (9 if f101 <= 22 else -18)) if f26 <= 1 else ((9 if f52 <= 117 else (81 if f10 <=
        196 else -10)) if f47 <= 15 else 1)) if f86 <= 0 else (((43 if f21 <= 64 else -33) if f101 <= 12 else (-58
        if f77 <= 51 else 40)) if f27 <= 1 else (-77 if f4 <= 2 else 24))) if f86 <= 4 else ((-31 if f76 <= 6 else
        23) if f101 <= 22 else 62)
    )
    score += (
        ((-3 if f44 <= 23 else (((-21 if f47 <= 13 else (27 if f44 <= 278 else -13)) if f95 <= 45 else (31 if f3 <=
        14 else -27)) if f87 <= 1 else 41)) if f4 <= 0 else (-5 if f39 <= 0 else (((62 if f1 <= 3 else (-53 if f41
        <= 20 else 59)) if f95 <= 85 else -48) if f92 <= 35 else (-34 if f11 <= 8 else 19)))) if f3 <= 96 else (-70
        if f63 <= 2 else 48)
    )
    score += (
        (((3 if f100 <= 45 else -39) if f47 <= 165 else ((-33 if f71 <= 1451 else 38) if f77 <= 46 else (-31 if f47
        <= 194 else 3))) if f91 <= 85 else ((1 if f13 <= 298 else (6 if f44 <= 72 else -102)) if f13 <= 365 else
        (((16 if f84 <= 62 else -56) if f10 <= 165 else 34) if f100 <= 25 else 78))) if f71 <= 3620 else (-79 if f48
        <= 27 else (50 if f48 <= 42 else -37))
    )
    score += (
        ((-1 if f41 <= 9 else (((-12 if f22 <= 22 else 67) if f47 <= 19 else ((4 if f41 <= 39 else -41) if f2 <= 4
        else 89)) if f3 <= 60 else 58)) if f78 <= 14 else ((((78 if f99 <= 0 else -9) if f98 <= 0 else -21) if f9 <=
        -114 else (-2 if f48 <= 58 else -53)) if f41 <= 5 else (-76 if f28 <= 1 else -15))) if f81 <= 14 else (-44
        if f78 <= 9 else 28)
    )
    score += (
        (((-3 if f73 <= 67 else (-45 if f63 <= 1 else (((-18 if f27 <= 4 else 63) if f78 <= 6 else (47 if f71 <= 149
        else -26)) if f77 <= 44 else 28))) if f80 <= 7 else (-74 if f62 <= 6 else 24)) if f75 <= 36 else (((11 if
        f64 <= 0 else (14 if f67 <= -1 else -51)) if f23 <= 25 else 35) if f25 <= 8 else (57 if f78 <= 16 else
        -26))) if f40 <= 1 else 67
    )
    score += (
        (((((-74 if f0 <= 60 else ((-66 if f49 <= 311 else 31) if f44 <= 77 else 23)) if f89 <= 31 else 51) if f47
        <= 464 else 49) if f76 <= 3 else (-43 if f1 <= 8 else 13)) if f1 <= 10 else 53) if f85 <= 4 else ((1 if f86
        <= 4 else (-10 if f76 <= 6 else (46 if f76 <= 32 else (41 if f0 <= 36 else -85)))) if f38 <= 1 else (-82 if
        f1 <= 10 else 62))
    )
    score += (
        (((-4 if f77 <= 65 else ((-6 if f97 <= 55 else (12 if f29 <= 0 else 76)) if f51 <= 191 else (-2 if f10 <=
        123 else 52))) if f51 <= 321 else (((-47 if f46 <= 327 else 41) if f26 <= 0 else ((-28 if f73 <= 10 else
        (-57 if f52 <= 13 else 29)) if f77 <= 91 else -33)) if f41 <= 7 else (69 if f77 <= 55 else -20))) if f46 <=
        546 else 17) if f83 <= 50 else 49
    )
    score += (
        (-7 if f17 <= 18 else (109 if f25 <= 6 else -19)) if f85 <= 11 else (-52 if f9 <= -352 else ((-38 if f49 <=
        19 else (29 if f49 <= 80 else 6)) if f17 <= 0 else ((9 if f95 <= 45 else ((-35 if f52 <= 46 else (62 if f49
        <= 13 else (-35 if f25 <= 4 else (56 if f25 <= 8 else -28)))) if f72 <= 20 else -61)) if f19 <= 12 else (18
        if f11 <= 3 else -40))))
    )
    score += (
        (8 if f53 <= 7 else (66 if f3 <= -19 else -10)) if f61 <= 2 else (((((35 if f1 <= 4 else -31) if f46 <= 30
        else 60) if f27 <= 0 else 7) if f27 <= 3 else -40) if f1 <= 9 else ((0 if f20 <= 48 else (-64 if f46 <= 16
        else (-43 if f18 <= 37 else 7))) if f4 <= 1 else ((21 if f9 <= -132 else -63) if f41 <= 7 else (75 if f46 <=
        14 else -24))))
    )
    score += (
        (19 if f9 <= -98 else (3 if f29 <= 2 else -35)) if f47 <= 62 else (((((-20 if f8 <= 1 else 61) if f11 <= 1
        else 1) if f51 <= 191 else (-54 if f77 <= 7 else (-9 if f21 <= 57 else (51 if f37 <= 0 else -48)))) if f51
        <= 321 else ((-22 if f93 <= 45 else -76) if f27 <= 2 else 5)) if f9 <= 77 else ((-5 if f3 <= 19 else 55) if
        f25 <= 8 else -23))
    )
    score += (
        ((((-2 if f98 <= 15 else (50 if f95 <= 45 else (((-62 if f14 <= 200 else -4) if f52 <= 144 else (-36 if f1
        <= 9 else 57)) if f39 <= 0 else 41))) if f98 <= 35 else (31 if f14 <= 291 else (-90 if f46 <= 388 else 39)))
        if f98 <= 45 else (71 if f14 <= 575 else -25)) if f98 <= 55 else (58 if f14 <= 235 else (13 if f93 <= 45
        else -90))) if f95 <= 95 else 66
    )
    score += (
        -2 if f21 <= 80 else (((48 if f0 <= 32 else 9) if f20 <= 37 else ((((((-34 if f45 <= 79 else 7) if f71 <=
        568 else ((15 if f60 <= 2 else (-126 if f60 <= 3 else 14)) if f60 <= 9 else 68)) if f2 <= 3 else 47) if f75
        <= 6 else 29) if f74 <= 71 else -51) if f2 <= 5 else (35 if f4 <= 1 else -78))) if f90 <= 1 else (-7 if f65
        <= 6 else -72))
    )
    score += (
        ((-1 if f3 <= 97 else -75) if f71 <= 1935 else (-80 if f13 <= 1846 else (-45 if f50 <= 188 else 63))) if f69
        <= 4 else ((-21 if f50 <= 7 else ((-45 if f45 <= 124 else 22) if f43 <= 2 else (36 if f71 <= 897 else (13 if
        f81 <= 10 else -64)))) if f27 <= 3 else (((62 if f42 <= 6 else -37) if f4 <= 0 else -52) if f81 <= 1 else
        (-15 if f69 <= 7 else 57)))
    )
    score += (
        (3 if f58 <= 3 else (((-28 if f101 <= 7 else (-6 if f81 <= 3 else (-9 if f93 <= 15 else 75))) if f49 <= 54
        else (18 if f49 <= 340 else -14)) if f46 <= 137 else -22)) if f35 <= 1 else ((((111 if f35 <= 2 else (-20 if
        f0 <= 49 else 72)) if f81 <= 3 else -41) if f90 <= 9 else -51) if f100 <= 15 else (51 if f49 <= 13 else (-82
        if f13 <= 718 else 29)))
    )
    score += (
        ((0 if f98 <= 0 else -14) if f98 <= 15 else (((90 if f92 <= 45 else ((-57 if f42 <= 3 else 33) if f25 <= 12
        else 109)) if f1 <= 3 else (27 if f20 <= 37 else (23 if f21 <= 31 else -48))) if f96 <= 45 else (((-25 if
        f100 <= 15 else 69) if f1 <= 9 else 27) if f81 <= 3 else ((20 if f22 <= 16 else -130) if f81 <= 6 else
        34)))) if f6 <= 1 else -52
    )
    score += (
        ((((((-14 if f50 <= 15 else 23) if f61 <= 1 else -6) if f9 <= 137 else 51) if f4 <= 0 else -3) if f46 <= 546
        else (((42 if f57 <= 4 else -15) if f75 <= 13 else 84) if f4 <= 1 else (70 if f9 <= -223 else (38 if f56 <=
        8 else -44)))) if f9 <= 272 else (78 if f78 <= 23 else -47)) if f68 <= 128 else ((-15 if f46 <= 266 else
        -81) if f38 <= 0 else 55)
    )
    score += (
        (((((64 if f0 <= 34 else -29) if f97 <= 0 else (-60 if f97 <= 25 else (-8 if f70 <= 1 else 24))) if f6 <= 0
        else 51) if f25 <= 1 else (((-21 if f84 <= 29 else (-55 if f74 <= -1 else ((90 if f51 <= 289 else -35) if f6
        <= 0 else -13))) if f49 <= 147 else (-51 if f71 <= 330 else 41)) if f43 <= 1 else -3)) if f71 <= 3620 else
        -43) if f83 <= 41 else 46
    )
    score += (
        (((((48 if f51 <= 18 else -41) if f85 <= 10 else -19) if f51 <= 30 else (((52 if f10 <= 93 else ((16 if f51
        <= 134 else -103) if f10 <= 156 else 40)) if f0 <= 38 else -26) if f51 <= 304 else -40)) if f95 <= 35 else
        ((-41 if f10 <= 46 else -6) if f64 <= 8 else -59)) if f10 <= 399 else ((60 if f74 <= 71 else -54) if f59 <=
        7 else -23)) if f52 <= 13 else 3
    )
    score += (
        (7 if f81 <= 6 else ((62 if f67 <= -57 else -22) if f76 <= 8 else -47)) if f20 <= 19 else ((-27 if f18 <= 37
        else (((-4 if f76 <= 55 else 48) if f81 <= 3 else (12 if f18 <= 259 else -46)) if f38 <= 0 else 46)) if f23
        <= 25 else ((-28 if f78 <= 2 else (-4 if f76 <= 20 else 37)) if f81 <= 4 else ((-30 if f20 <= 44 else 108)
        if f41 <= 4 else -13)))
    )
    score += (
        ((-1 if f38 <= 0 else (60 if f28 <= 3 else (54 if f13 <= 42 else (-62 if f45 <= 288 else 38)))) if f38 <= 1
        else -83) if f31 <= 0 else ((-55 if f61 <= 5 else (((93 if f47 <= 29 else -14) if f77 <= 14 else -34) if f83
        <= 3 else -58)) if f25 <= 5 else (69 if f4 <= 1 else (((-3 if f4 <= 3 else 72) if f27 <= 0 else -30) if f63
        <= 5 else 78)))
    )
    score += (
        (-26 if f0 <= 5 else (1 if f14 <= 1460 else ((-30 if f26 <= 1 else (63 if f73 <= 46 else (51 if f14 <= 1905
        else -68))) if f9 <= -16 else 34))) if f80 <= 1 else (-94 if f42 <= 1 else (52 if f11 <= 0 else (((39 if f50
        <= 27 else -47) if f23 <= 15 else 87) if f0 <= 7 else ((-30 if f41 <= 31 else 72) if f65 <= 4 else (-34 if
        f97 <= 35 else 40)))))
    )
    score += (
        (((((((103 if f29 <= 0 else -52) if f13 <= 66 else (((-17 if f84 <= 68 else 66) if f50 <= 43 else -60) if
        f13 <= 1437 else 65)) if f48 <= 44 else -49) if f99 <= 0 else ((84 if f42 <= 2 else -30) if f101 <= 0 else
        (-90 if f99 <= 45 else 46))) if f3 <= 64 else 59) if f1 <= 1 else 2) if f6 <= 1 else (44 if f43 <= 2 else
        -88)) if f29 <= 9 else -47
    )
    return score
