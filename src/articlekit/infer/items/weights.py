"""How likely a bare line belongs to the item above it. Written by `training/items.py`; do not edit.

Learnt by `python training/items.py CORPUS --also OTHERS --write` from 2,351 pages and the same in other text formats:
gradient boosting, 60 trees of 8 leaves. Cross-validated by domain: of the lines between lists that go on
with an item, 930 of 2170 found, 198 wrongly.
"""

from __future__ import annotations

# A line belongs to the item while the sum of (log-odds - THRESHOLD) grows, and none after one of less than STOP.
THRESHOLD = 0.0
STOP = -0.5


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
    """The log-odds of a line that looks so; see `features.FEATURES`. A tree in each line."""
    score = (
        -2.94
        + (((0.286 if line_above_end <= 1.5 else (0.611 if others <= 11.5 else 1.41)) if same_units <= 0.423 else (2.574 if line_above_chars <= 78.0 else 0.39)) if above <= 1.5 else (-0.149 if wrapped <= 3.5 else (0.074 if below <= 1.5 else 1.717)))
        + ((0.592 if item_chars <= 8.0 else (((-0.019 if below <= 0.5 else (0.159 if chars <= 42.0 else 0.509)) if alike <= 3.5 else 1.269) if below <= 2.5 else -0.1)) if above <= 2.5 else (0.324 if item_chars <= 5.0 else -0.157))
        + ((0.011 if next_first <= 0.5 else 0.269) if above <= 2.5 else ((0.46 if units <= 0.5 else ((-0.11 if same_share <= 0.103 else 1.291) if item_chars <= 5.0 else -0.168)) if longest_chars <= 1112.0 else (-0.159 if others <= 3.5 else 1.225)))
        + (((0.133 if below <= 1.5 else -0.087) if first <= 1.5 else (0.386 if total_chars <= 274.0 else 0.113)) if above <= 2.5 else (((-0.085 if first <= 1.5 else 0.604) if item_indent <= 0.5 else 1.246) if all_units <= 1.5 else -0.149))
        + ((0.276 if item_chars <= 0.0 else ((-0.05 if wrapped <= 3.5 else (0.007 if same_units <= 0.057 else 0.454)) if density <= 3.5 else 0.196)) if above <= 2.5 else ((-0.074 if chars <= 53.0 else 0.396) if all_units <= 2.5 else -0.149))
        + (((-0.046 if chars <= 64.0 else 0.219) if above <= 1.5 else -0.141) if next_first <= 0.5 else ((0.253 if item_chars <= 9.0 else (-0.074 if others <= 11.5 else (-0.034 if wrapped <= 1.5 else 0.258))) if longest_chars <= 886.0 else 0.566))
        + ((-0.167 if chars <= 54.0 else (0.215 if all_units <= 4.5 else -0.072)) if line_above_end <= 0.5 else (((0.008 if total_chars <= 49.0 else 0.263) if units <= 1.5 else (-0.06 if density <= 3.5 else 0.191)) if longest_chars <= 1033.0 else 0.464))
        + (((-0.023 if chars <= 55.0 else 0.139) if above <= 1.5 else (-0.121 if item_indent <= 1.5 else (0.558 if run <= 6.5 else -0.138))) if first <= 1.5 else (0.02 if same_units <= 0.051 else (0.033 if others <= 11.5 else 0.315)))
        + ((-0.064 if below <= 0.5 else (((0.357 if item_chars <= 6.0 else 0.1) if all_units <= 7.5 else -0.025) if longest_chars <= 758.0 else 0.512)) if below <= 2.5 else ((0.409 if run <= 6.5 else -0.127) if item_chars <= 4.0 else -0.122))
        + ((-0.148 if chars <= 54.0 else (0.172 if all_units <= 4.5 else -0.047)) if line_above_end <= 1.5 else (((-0.055 if item_indent <= 1.5 else 0.26) if first <= 0.5 else (0.348 if line_above_chars <= 6.0 else 0.071)) if line_above_chars <= 119.0 else 0.264))
    )
    if score < -2.5:
        return score  # far below STOP: the others would not lift it
    return (
        score
        + (((0.064 if item_chars <= 10.0 else (-0.117 if wrapped <= 1.5 else 0.051)) if next_first <= 0.5 else (-0.021 if others <= 11.5 else (0.258 if others <= 14.5 else (0.234 if end <= 0.5 else 0.02)))) if alike <= 3.5 else 0.52)
        + ((((0.009 if alike <= 1.5 else 0.355) if above <= 1.5 else -0.125) if below <= 0.5 else ((-0.115 if longest_chars <= 20.0 else 0.084) if longest_chars <= 758.0 else 0.35)) if below <= 2.5 else (0.027 if all_units <= 3.5 else -0.134))
        + (((0.297 if item_end <= 2.5 else -0.085) if run <= 6.5 else 0.006) if item_chars <= 10.0 else (-0.122 if item_end <= 0.5 else (((0.226 if units <= 0.5 else -0.049) if density <= 3.5 else 0.129) if longest_chars <= 1112.0 else 0.295)))
        + ((-0.136 if chars <= 53.0 else (0.003 if item_chars <= 396.0 else 0.388)) if line_above_end <= 0.5 else (((-0.104 if longest_chars <= 20.0 else (0.014 if wrapped <= 0.5 else 0.149)) if total_chars <= 460.0 else -0.047) if line_above_chars <= 191.0 else 0.23))
        + (((-0.005 if above <= 2.5 else -0.126) if others <= 11.5 else (((0.197 if total_chars <= 299.0 else 0.022) if below <= 1.5 else (-0.09 if wrapped <= 2.5 else 0.118)) if item_indent <= 0.5 else 0.369)) if alike <= 3.5 else 0.364)
        + ((-0.046 if alike <= 3.5 else 0.327) if same_units <= 0.051 else (((0.24 if run <= 10.5 else -0.22) if item_chars <= 5.0 else ((0.049 if below <= 1.5 else -0.102) if wrapped <= 3.5 else 0.135)) if longest_chars <= 693.0 else 0.295))
        + ((((0.302 if longest_chars <= 171.0 else -0.088) if end <= 0.5 else -0.122) if line_above_end <= 1.5 else (0.04 if below <= 2.5 else -0.055)) if chars <= 86.0 else ((0.142 if place <= 0.5 else -0.031) if end <= 1.5 else 0.226))
        + (0.064 if item_chars <= 10.0 else ((-0.127 if item_chars <= 293.0 else 0.085) if item_end <= 0.5 else (-0.033 if others <= 11.5 else ((-0.101 if item_chars <= 25.0 else 0.273) if others <= 14.5 else (0.11 if below <= 1.5 else -0.069)))))
        + (((0.251 if longest_chars <= 129.0 else 0.043) if end <= 0.5 else ((-0.097 if line_above_end <= 0.5 else (-0.136 if longest_chars <= 17.0 else 0.037)) if chars <= 123.0 else 0.172)) if place <= 3.5 else (-0.056 if alike <= 1.5 else 0.136))
        + (((0.07 if others <= 3.5 else -0.185) if longest_chars <= 324.0 else -0.112) if others <= 4.5 else (((0.162 if line_above_chars <= 6.0 else (0.03 if below <= 1.5 else -0.054)) if item_indent <= 0.5 else 0.213) if item_chars <= 240.0 else 0.197))
        + ((((0.005 if same_units <= 0.024 else -0.163) if above <= 2.5 else -0.092) if alike <= 3.5 else 0.275) if same_units <= 0.051 else ((-0.104 if others <= 4.5 else (-0.051 if chars <= 17.0 else 0.071)) if longest_chars <= 886.0 else 0.253))
        + (0.053 if item_chars <= 10.0 else ((-0.018 if end <= 0.5 else -0.14) if item_end <= 0.5 else ((0.035 if total_chars <= 444.0 else ((-0.1 if item_chars <= 185.0 else 0.137) if density <= 3.5 else 0.132)) if longest_chars <= 1112.0 else 0.206)))
        + (((-0.037 if wrapped <= 0.5 else ((0.239 if item_chars <= 6.0 else -0.209) if longest_chars <= 20.0 else 0.121)) if total_chars <= 261.0 else -0.064) if chars <= 89.0 else ((0.176 if run <= 1.5 else -0.01) if end <= 1.5 else 0.169))
        + ((0.061 if longest_chars <= 580.0 else -0.116) if item_chars <= 10.0 else ((-0.094 if item_chars <= 396.0 else 0.118) if item_end <= 0.5 else ((-0.093 if longest_chars <= 45.0 else (-0.009 if density <= 3.5 else 0.141)) if same_units <= 0.745 else 0.171)))
        + ((-0.067 if density <= 1.5 else (((0.203 if longest_chars <= 153.0 else (0.075 if same_units <= 0.621 else -0.19)) if end <= 0.5 else -0.0) if run <= 11.5 else (-0.046 if longest_chars <= 1112.0 else 0.235))) if alike <= 1.5 else 0.093)
        + (((-0.012 if wrapped <= 0.5 else ((-0.17 if others <= 11.5 else 0.122) if longest_chars <= 32.0 else 0.125)) if total_chars <= 179.0 else -0.041) if chars <= 187.0 else ((-0.033 if line_above_chars <= 177.0 else 0.12) if end <= 2.5 else 0.342))
        + ((-0.066 if chars <= 65.0 else ((0.123 if run <= 12.5 else -0.021) if same_share <= 0.237 else -0.161)) if next_first <= 0.5 else (0.09 if next_first <= 2.5 else ((0.01 if first <= 2.5 else -0.114) if above <= 1.5 else 0.054)))
        + (((0.048 if item_chars <= 10.0 else (-0.019 if longest_chars <= 693.0 else (-0.168 if others <= 1.5 else 0.172))) if above <= 4.5 else (-0.1 if others <= 17.5 else (0.31 if others <= 19.5 else -0.05))) if alike <= 3.5 else 0.216)
        + ((-0.097 if longest_chars <= 17.0 else (0.126 if run <= 1.5 else ((0.006 if same_share <= 0.065 else (0.05 if wrapped <= 1.5 else 0.216)) if same_share <= 0.29 else -0.108))) if total_chars <= 460.0 else (-0.038 if item_chars <= 293.0 else 0.117))
        + ((-0.028 if below <= 0.5 else (((0.02 if run <= 20.5 else -0.111) if item_chars <= 156.0 else 0.215) if above <= 1.5 else (0.187 if below <= 1.5 else 0.039))) if below <= 2.5 else (0.033 if all_units <= 3.5 else -0.082))
        + ((((-0.13 if longest_chars <= 17.0 else 0.062) if longest_chars <= 358.0 else -0.06) if item_chars <= 46.0 else ((-0.066 if longest_chars <= 1033.0 else 0.189) if alike <= 3.5 else 0.245)) if first <= 0.5 else (0.147 if line_above_chars <= 6.0 else 0.013))
        + (((0.01 if above <= 4.5 else (0.018 if all_units <= 4.5 else -0.12)) if same_units <= 0.629 else ((-0.136 if chars <= 17.0 else 0.161) if run <= 1.5 else (-0.292 if left <= 20.5 else 0.319))) if same_share <= 0.828 else 0.116)
        + ((((-0.041 if below <= 0.5 else ((0.075 if longest_chars <= 293.0 else 0.425) if density <= 2.5 else 0.031)) if below <= 1.5 else (0.073 if item_chars <= 5.0 else -0.075)) if first <= 0.5 else 0.022) if alike <= 3.5 else 0.169)
        + (((0.093 if end <= 0.5 else -0.001) if total_chars <= 179.0 else ((-0.115 if longest_chars <= 82.0 else -0.013) if same_share <= 0.447 else -0.213)) if chars <= 187.0 else ((-0.043 if line_above_chars <= 89.0 else 0.074) if end <= 2.5 else 0.275))
        + (((0.006 if same_share <= 0.178 else 0.181) if item_chars <= 3.0 else -0.065) if item_end <= 0.5 else (((-0.083 if below <= 0.5 else (0.065 if run <= 18.5 else 0.254)) if item_end <= 2.5 else -0.018) if item_chars <= 151.0 else 0.135))
        + (((0.006 if same_share <= 0.232 else (0.127 if item_chars <= 4.0 else ((-0.067 if others <= 13.5 else 0.146) if others <= 18.5 else -0.162))) if item_indent <= 1.5 else (0.196 if run <= 6.5 else -0.09)) if item_indent <= 6.0 else -0.186)
        + (-0.085 if longest_chars <= 17.0 else (0.085 if run <= 1.5 else (((0.101 if chars <= 6.0 else -0.016) if same_share <= 0.065 else (0.278 if same_units <= 0.082 else (0.069 if all_units <= 7.5 else -0.16))) if same_share <= 0.237 else -0.089)))
        + ((-0.052 if longest_chars <= 52.0 else (0.023 if total_chars <= 460.0 else ((-0.1 if chars <= 89.0 else 0.016) if run <= 23.5 else ((0.398 if wrapped <= 0.5 else -0.063) if item_chars <= 14.0 else -0.022)))) if same_share <= 0.866 else 0.112)
        + ((0.016 if below <= 2.5 else (0.041 if all_units <= 3.5 else ((-0.051 if same_units <= 0.226 else (0.295 if above <= 1.5 else -0.13)) if item_end <= 2.5 else -0.128))) if above <= 4.5 else (0.005 if all_units <= 4.5 else -0.103))
        + ((((((0.135 if same_units <= 0.64 else -0.113) if units <= 1.5 else -0.032) if item_chars <= 115.0 else -0.161) if line_above_chars <= 182.0 else 0.102) if above <= 2.5 else -0.088) if item_end <= 0.5 else (0.005 if item_chars <= 185.0 else 0.124))
        + (((-0.041 if longest_chars <= 65.0 else (0.152 if longest_chars <= 76.0 else (-0.168 if longest_chars <= 82.0 else 0.005))) if item_indent <= 1.5 else ((0.264 if units <= 1.5 else 0.005) if below <= 5.5 else -0.079)) if item_indent <= 6.0 else -0.177)
        + ((-0.147 if longest_chars <= 17.0 else (0.362 if longest_chars <= 18.0 else ((-0.068 if next_first <= 0.5 else 0.008) if chars <= 55.0 else ((0.054 if place <= 0.5 else -0.088) if line_above_chars <= 40.0 else 0.043)))) if first <= 0.5 else 0.019)
        + ((((0.017 if others <= 17.5 else (0.119 if density <= 2.5 else -0.075)) if above <= 4.5 else -0.049) if item_indent <= 1.5 else (-0.125 if chars <= 13.0 else (0.224 if units <= 1.5 else -0.02))) if item_indent <= 6.0 else -0.166)
        + (((-0.123 if longest_chars <= 693.0 else 0.176) if wrapped <= 0.5 else (-0.017 if longest_chars <= 70.0 else (0.35 if total_chars <= 188.0 else 0.078))) if chars <= 6.0 else (-0.006 if alike <= 3.5 else (0.267 if density <= 1.5 else -0.074)))
        + ((((-0.018 if item_chars <= 24.0 else 0.278) if all_units <= 0.5 else -0.003) if item_chars <= 72.0 else 0.197) if item_chars <= 77.0 else (-0.064 if longest_chars <= 387.0 else (-0.124 if others <= 3.5 else (-0.112 if item_chars <= 90.0 else 0.15))))
        + ((-0.083 if chars <= 44.0 else 0.017) if line_above_end <= 0.5 else ((-0.035 if end <= 1.5 else ((0.066 if item_chars <= 77.0 else -0.059) if others <= 19.5 else -0.045)) if line_above_chars <= 193.0 else (0.027 if line_above_end <= 2.5 else 0.288)))
        + (-0.014 if others <= 11.5 else (((0.014 if run <= 11.5 else -0.107) if longest_chars <= 318.0 else (0.117 if same_share <= 0.052 else -0.039)) if density <= 3.5 else (0.267 if others <= 19.5 else (-0.166 if alike <= 0.5 else 0.074))))
        + ((0.005 if longest_chars <= 469.0 else 0.353) if longest_chars <= 472.0 else (-0.072 if same_units <= 0.032 else (-0.132 if longest_chars <= 512.0 else ((-0.009 if density <= 2.5 else 0.226) if others <= 15.5 else (0.216 if same_share <= 0.041 else -0.131)))))
        + ((0.12 if chars <= 13.0 else 0.005) if item_chars <= 0.0 else (((-0.121 if line_above_chars <= 41.0 else 0.056) if end <= 0.5 else -0.098) if item_end <= 0.5 else (-0.0 if item_chars <= 151.0 else (-0.117 if left <= 0.5 else 0.148))))
        + ((0.002 if same_units <= 0.629 else ((((-0.092 if same_units <= 0.726 else 0.126) if same_units <= 0.852 else -0.209) if left <= 23.5 else 0.279) if density <= 3.5 else -0.244)) if same_share <= 0.866 else (0.192 if below <= 1.5 else -0.041))
        + ((-0.092 if left <= 3.5 else (((((0.246 if wrapped <= 2.5 else -0.147) if above <= 1.5 else -0.071) if longest_chars <= 276.0 else 0.429) if others <= 2.5 else -0.017) if longest_chars <= 313.0 else -0.042)) if below <= 0.5 else 0.008)
        + ((-0.017 if below <= 0.5 else 0.024) if below <= 2.5 else (((-0.071 if first <= 2.5 else 0.109) if total_chars <= 104.0 else 0.068) if run <= 8.5 else ((0.171 if above <= 2.5 else -0.088) if total_chars <= 121.0 else -0.105)))
        + ((((-0.005 if same_share <= 0.065 else 0.049) if same_share <= 0.232 else (0.119 if item_chars <= 4.0 else (-0.078 if wrapped <= 2.5 else 0.123))) if item_indent <= 1.5 else (0.135 if below <= 5.5 else -0.064)) if item_indent <= 6.0 else -0.156)
        + ((0.007 if below <= 2.5 else ((-0.108 if chars <= 65.0 else (0.189 if run <= 2.5 else -0.018)) if next_first <= 0.5 else (-0.005 if longest_chars <= 589.0 else 0.135))) if alike <= 3.5 else (0.252 if density <= 1.5 else -0.063))
        + (((-0.0 if item_chars <= 72.0 else 0.146) if item_chars <= 77.0 else (-0.135 if item_chars <= 89.0 else -0.021)) if item_chars <= 247.0 else (-0.099 if others <= 3.5 else (-0.11 if below <= 0.5 else (0.188 if same_units <= 0.34 else -0.071))))
        + (0.009 if total_chars <= 460.0 else (-0.154 if longest_chars <= 85.0 else (-0.032 if run <= 23.5 else (((0.497 if longest_chars <= 293.0 else 0.048) if wrapped <= 0.5 else -0.028) if item_chars <= 14.0 else (-0.128 if item_chars <= 40.0 else 0.052)))))
        + (((-0.014 if others <= 10.5 else 0.016) if same_units <= 0.629 else ((0.09 if same_units <= 0.84 else -0.152) if run <= 1.5 else (-0.227 if left <= 20.5 else 0.216))) if same_share <= 0.866 else (0.18 if below <= 1.5 else -0.034))
        + (-0.006 if chars <= 187.0 else (((-0.01 if others <= 16.5 else ((0.489 if item_chars <= 150.0 else -0.045) if below <= 1.5 else 0.087)) if density <= 2.5 else (-0.088 if item_chars <= 247.0 else 0.134)) if end <= 1.5 else 0.169))
        + ((((-0.089 if others <= 12.5 else (0.216 if units <= 0.5 else -0.007)) if longest_chars <= 65.0 else 0.005) if item_indent <= 1.5 else (-0.085 if chars <= 15.0 else (0.157 if run <= 6.5 else -0.069))) if item_indent <= 6.0 else -0.146)
        + ((((0.006 if longest_chars <= 279.0 else 0.18) if longest_chars <= 331.0 else -0.05) if item_chars <= 39.0 else (0.011 if all_units <= 8.5 else ((0.62 if same_units <= 0.011 else 0.096) if longest_chars <= 450.0 else -0.082))) if item_chars <= 46.0 else -0.013)
    )
# fmt: on
