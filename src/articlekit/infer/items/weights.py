"""How likely a bare line belongs to the item above it. Written by `training/items.py`; do not edit.

Learnt from 7,485 pages labelled by reading: LightGBM 4.7.0, 60 trees of 6 leaves. Cross-validated by domain, of the
lines that go on with an item: 91 of 658 found and 78 wrong in dev, 0 of 14 found and 4 wrong in resiliparse, 0 of 3
found and 8 wrong in dev.resiliparse, 34 of 464 found and 66 wrong in dev.t1.12.2, 25 of 153 found and 29 wrong in
dev.t1.8.1, 3 of 111 found and 2 wrong in languages, 16 of 79 found and 0 wrong in long.
"""

from __future__ import annotations

from typing import Final

# A line belongs to the item while the sum of (log-odds - THRESHOLD) grows, and none after one of less than
# STOP.
THRESHOLD: Final = -0.5
STOP: Final = -0.5


# ruff: noqa: E501
# fmt: off
def log_odds(
    run: float,
    place: float,
    above: float,
    below: float,
    others: float,
    same_share: float,
    density: float,
    item_end: float,
    item_chars: float,
    line_above_end: float,
    line_above_chars: float,
    first: float,
    chars: float,
    longest_chars: float,
    wrapped: float,
    alike: float,
    item_indent: float,
    end: float,
    left: float,
    next_first: float,
    total_chars: float,
    units: float,
    all_units: float,
    same_units: float,
) -> float:
    """The log-odds of a line with these features; see `features.FEATURES`. A tree in each line."""
    score = (
        + (((-2.255 if below <= 3 else -2.958) if longest_chars <= 230 else -2.899) if above <= 1 else (-3.003 if first <= 0 else (-2.997 if next_first <= 0 else -2.635)))
        + ((0.321 if longest_chars <= 284 else 0.030) if above <= 1 else (-0.045 if first <= 0 else (-0.040 if next_first <= 0 else (0.659 if next_first <= 1 else 0.046))))
        + ((0.319 if units <= 1 else 0.074) if above <= 1 else (-0.043 if first <= 0 else (-0.037 if next_first <= 0 else (0.406 if next_first <= 1 else 0.040))))
        + (((-0.035 if chars <= 11 else (0.149 if same_units <= 0.185 else 0.341)) if below <= 1 else -0.002) if longest_chars <= 212 else (0.264 if run <= 1 else -0.043))
        + (0.110 if above <= 1 else (((0.031 if chars <= 196 else -0.076) if first <= 0 else (0.250 if first <= 1 else -0.001)) if below <= 1 else -0.057))
        + (((-0.049 if chars <= 11 else 0.139) if below <= 2 else (-0.042 if run <= 19 else 0.222)) if longest_chars <= 212 else (0.206 if run <= 1 else -0.039))
        + ((((0.155 if others <= 0 else (0.132 if all_units <= 1 else -0.020)) if others <= 15 else 0.325) if others <= 17 else -0.094) if longest_chars <= 212 else -0.032)
        + ((((-0.007 if alike <= 3 else 0.254) if first <= 0 else (0.170 if run <= 18 else -0.013)) if same_units <= 0.490 else 0.172) if below <= 1 else -0.047)
        + ((((0.057 if item_chars <= 133 else (0.233 if others <= 4 else -0.051)) if chars <= 223 else -0.025) if line_above_chars <= 193 else -0.036) if below <= 1 else -0.044)
        + ((-0.064 if total_chars <= 19 else ((0.138 if all_units <= 1 else -0.025) if item_end <= 1 else 0.101)) if longest_chars <= 212 else (0.003 if below <= 1 else -0.064))
    )
    if score < -2.5:
        return score
    score += (
        + (((-0.014 if first <= 0 else 0.170) if end <= 0 else -0.086) if line_above_end <= 0 else (-0.033 if end <= 1 else (0.039 if all_units <= 8 else 0.178)))
        + (0.059 if above <= 1 else (0.139 if item_chars <= 6 else (((0.050 if chars <= 223 else -0.069) if line_above_chars <= 175 else -0.055) if others <= 3 else -0.059)))
        + (((0.001 if alike <= 1 else 0.100) if same_units <= 0.490 else 0.122) if below <= 1 else ((0.111 if others <= 5 else -0.048) if longest_chars <= 171 else -0.057))
        + (((-0.011 if first <= 0 else 0.137) if end <= 0 else -0.083) if line_above_end <= 0 else (-0.031 if end <= 1 else (-0.063 if total_chars <= 19 else 0.101)))
        + (((-0.009 if alike <= 1 else 0.094) if below <= 0 else (0.126 if run <= 9 else -0.041)) if below <= 1 else (0.103 if item_chars <= 5 else -0.041))
        + ((((0.114 if item_chars <= 5 else 0.011) if others <= 15 else 0.205) if others <= 17 else -0.092) if longest_chars <= 212 else (0.152 if run <= 1 else -0.026))
        + ((0.008 if end <= 0 else -0.081) if line_above_end <= 0 else (-0.028 if end <= 1 else (0.027 if item_chars <= 68 else (-0.005 if all_units <= 10 else 0.231))))
        + (((0.014 if item_chars <= 168 else (0.169 if item_chars <= 191 else (-0.050 if first <= 0 else 0.158))) if line_above_chars <= 193 else -0.034) if below <= 3 else -0.045)
        + ((((-0.054 if longest_chars <= 20 else 0.120) if all_units <= 1 else (0.009 if others <= 3 else -0.053)) if others <= 15 else 0.184) if others <= 17 else -0.094)
        + ((((-0.070 if below <= 0 else 0.103) if all_units <= 1 else (0.008 if others <= 3 else -0.050)) if others <= 15 else 0.157) if others <= 17 else -0.092)
        + (((((0.019 if others <= 7 else -0.060) if chars <= 198 else -0.057) if first <= 0 else 0.038) if others <= 15 else 0.136) if others <= 17 else -0.091)
        + (((0.010 if item_chars <= 168 else 0.078) if line_above_chars <= 193 else -0.030) if below <= 3 else ((-0.027 if longest_chars <= 144 else 0.303) if longest_chars <= 152 else -0.065))
        + ((((-0.035 if longest_chars <= 31 else 0.106) if all_units <= 1 else (0.002 if others <= 6 else -0.062)) if others <= 15 else 0.118) if others <= 17 else -0.089)
        + ((0.013 if end <= 0 else -0.078) if line_above_end <= 0 else (-0.026 if end <= 1 else (0.018 if item_chars <= 68 else (-0.010 if all_units <= 10 else 0.173))))
        + (((0.163 if all_units <= 0 else ((0.084 if item_chars <= 0 else -0.002) if others <= 8 else -0.055)) if others <= 15 else 0.105) if others <= 17 else -0.087)
        + ((((-0.070 if below <= 0 else 0.083) if all_units <= 1 else (0.000 if others <= 7 else -0.072)) if others <= 13 else 0.083) if others <= 17 else -0.086)
        + (-0.072 if total_chars <= 19 else ((-0.059 if below <= 0 else 0.095) if all_units <= 1 else (0.058 if longest_chars <= 101 else (-0.004 if same_share <= 0.189 else -0.084))))
        + ((-0.069 if total_chars <= 19 else ((-0.056 if below <= 0 else 0.083) if all_units <= 1 else (0.016 if below <= 1 else -0.025))) if total_chars <= 3281 else -0.066)
        + ((0.004 if chars <= 196 else -0.046) if first <= 0 else ((0.077 if longest_chars <= 101 else -0.039) if chars <= 126 else (0.279 if first <= 1 else -0.004)))
        + (((0.130 if all_units <= 0 else (0.003 if others <= 8 else (-0.063 if longest_chars <= 888 else 0.138))) if others <= 15 else 0.083) if others <= 17 else -0.083)
        + (((0.002 if longest_chars <= 395 else (-0.048 if above <= 2 else (-0.025 if units <= 3 else 0.175))) if chars <= 198 else -0.033) if line_above_chars <= 193 else -0.032)
        + ((-0.067 if total_chars <= 19 else ((0.127 if all_units <= 10 else -0.053) if item_chars <= 0 else (0.012 if below <= 3 else -0.032))) if total_chars <= 3281 else -0.063)
        + ((((0.023 if total_chars <= 423 else -0.012) if others <= 8 else (-0.072 if wrapped <= 0 else 0.070)) if others <= 13 else 0.067) if others <= 17 else -0.082)
        + ((-0.065 if total_chars <= 19 else (((-0.023 if density <= 2 else 0.054) if units <= 3 else 0.071) if total_chars <= 430 else -0.016)) if alike <= 3 else 0.117)
        + ((((0.018 if alike <= 0 else (0.063 if item_chars <= 6 else -0.026)) if alike <= 3 else 0.111) if others <= 15 else 0.067) if others <= 17 else -0.080)
        + (((((0.027 if end <= 0 else -0.072) if line_above_end <= 0 else 0.023) if others <= 17 else -0.076) if item_indent <= 0 else -0.064) if total_chars <= 3281 else -0.059)
        + (-0.062 if total_chars <= 19 else ((-0.056 if below <= 0 else (-0.011 if total_chars <= 42 else 0.103)) if all_units <= 1 else (0.006 if chars <= 196 else -0.033)))
        + ((((0.008 if total_chars <= 3281 else -0.056) if others <= 8 else (-0.071 if wrapped <= 0 else 0.058)) if others <= 13 else 0.053) if others <= 17 else -0.076)
        + ((-0.009 if first <= 0 else ((0.061 if longest_chars <= 101 else -0.040) if chars <= 126 else (0.235 if first <= 1 else -0.011))) if alike <= 3 else 0.103)
        + ((((0.003 if longest_chars <= 395 else 0.074) if chars <= 198 else -0.028) if line_above_chars <= 193 else (0.017 if all_units <= 11 else -0.059)) if item_indent <= 0 else -0.062)
        + (-0.060 if total_chars <= 19 else ((((0.018 if alike <= 0 else -0.018) if alike <= 1 else 0.050) if item_indent <= 0 else -0.073) if same_units <= 0.745 else 0.064))
        + (0.101 if all_units <= 0 else (-0.063 if total_chars <= 21 else (((0.021 if item_chars <= 30 else -0.010) if item_indent <= 0 else -0.076) if same_units <= 0.745 else 0.059)))
        + ((((0.028 if alike <= 0 else -0.009) if others <= 6 else (-0.050 if wrapped <= 0 else 0.062)) if others <= 15 else 0.057) if others <= 17 else -0.074)
        + (((-0.034 if total_chars <= 39 else ((-0.040 if below <= 0 else 0.089) if run <= 1 else -0.000)) if total_chars <= 3281 else -0.053) if alike <= 3 else 0.096)
        + ((((0.058 if item_chars <= 0 else -0.001) if others <= 8 else (-0.067 if wrapped <= 0 else 0.044)) if others <= 13 else 0.046) if others <= 17 else -0.072)
        + ((-0.008 if first <= 0 else (((-0.011 if item_chars <= 22 else 0.103) if item_chars <= 43 else -0.045) if item_chars <= 240 else 0.136)) if alike <= 3 else 0.091)
        + ((0.016 if end <= 0 else -0.072) if line_above_end <= 0 else ((0.145 if line_above_end <= 1 else -0.040) if end <= 1 else (0.005 if item_chars <= 68 else 0.093)))
        + (0.090 if all_units <= 0 else (-0.059 if total_chars <= 21 else (((-0.004 if alike <= 1 else 0.044) if item_indent <= 0 else -0.073) if same_units <= 0.745 else 0.054)))
        + ((-0.031 if total_chars <= 39 else (0.060 if run <= 1 else ((0.030 if total_chars <= 286 else -0.005) if same_share <= 0.345 else -0.060))) if total_chars <= 3281 else -0.050)
        + (((((-0.029 if next_first <= 0 else 0.132) if item_chars <= 0 else -0.001) if others <= 8 else -0.047) if others <= 13 else 0.043) if others <= 17 else -0.069)
        + ((0.013 if chars <= 198 else -0.030) if line_above_chars <= 175 else (-0.065 if chars <= 100 else ((0.046 if longest_chars <= 398 else -0.054) if first <= 0 else 0.126)))
        + (0.083 if all_units <= 0 else (-0.060 if total_chars <= 19 else (((-0.008 if item_chars <= 68 else 0.022) if same_units <= 0.057 else -0.031) if same_units <= 0.745 else 0.047)))
        + (((-0.067 if chars <= 12 else 0.004) if item_chars <= 168 else (0.221 if item_chars <= 170 else 0.012)) if total_chars <= 3281 else (-0.077 if above <= 5 else 0.031))
        + ((((0.003 if all_units <= 7 else 0.159) if all_units <= 10 else -0.074) if item_chars <= 22 else (0.011 if above <= 5 else 0.179)) if item_chars <= 30 else -0.008)
        + (((0.003 if others <= 8 else ((0.085 if all_units <= 0 else -0.078) if density <= 3 else 0.035)) if others <= 13 else 0.040) if others <= 17 else -0.067)
        + (((-0.034 if item_chars <= 18 else 0.025) if alike <= 0 else ((-0.041 if chars <= 36 else 0.092) if item_chars <= 6 else -0.017)) if alike <= 3 else 0.081)
        + (((-0.002 if longest_chars <= 395 else 0.059) if chars <= 198 else -0.027) if line_above_chars <= 193 else ((-0.032 if chars <= 108 else 0.056) if all_units <= 11 else -0.054))
        + (((0.033 if above <= 2 else -0.044) if units <= 2 else (-0.058 if line_above_chars <= 12 else (0.026 if run <= 14 else 0.130))) if total_chars <= 430 else -0.010)
        + (((0.008 if item_chars <= 28 else (0.254 if place <= 11 else -0.043)) if item_chars <= 29 else (-0.033 if item_chars <= 68 else 0.011)) if item_indent <= 0 else -0.049)
        + (0.076 if all_units <= 0 else (-0.050 if total_chars <= 21 else (((0.002 if item_indent <= 0 else -0.069) if same_units <= 0.604 else -0.085) if same_units <= 0.705 else 0.043)))
    )
    return score
# fmt: on
