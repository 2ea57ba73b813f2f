"""How likely a bare line is an item of a list without bullets. Written by `training/lists.py`; do not edit.

Learnt from 3,849 pages labelled by reading: LightGBM 4.7.0, 60 trees of 12 leaves. Cross-validated by domain, F1 of
list items over all lines: 0.880 in dev, 0.882 in resiliparse, 0.609 in dev.justext, 0.893 in languages, 0.835 in
long.
"""

from __future__ import annotations

# Lines that score this or more are items, in log-odds.
THRESHOLD = 0.75
# Lines beside an item are items too unless they score so much less.
REACH = 1.5


# ruff: noqa: E501
# fmt: off
def log_odds(
    size: float,
    end: float,
    begin: float,
    form: float,
    amount: float,
    sentences: float,
    words: float,
    size_above: float,
    end_above: float,
    begin_above: float,
    form_above: float,
    amount_above: float,
    size_below: float,
    end_below: float,
    begin_below: float,
    form_below: float,
    amount_below: float,
    gap_above: float,
    gap_below: float,
    alike_above: float,
    alike_below: float,
    short_above: float,
    short_below: float,
    since_colon: float,
    since_title: float,
    over_size: float,
    over_end: float,
    under_size: float,
    top_size: float,
    top_end: float,
    labels: float,
    amounts: float,
    capitals: float,
    sentence_share: float,
    mean_size: float,
    max_size: float,
    first_words: float,
    short_amounts: float,
    short_stops: float,
    short_max: float,
    page_short: float,
    page_stops: float,
    page_items: float,
    separated: float,
    items_above: float,
    items_below: float,
) -> float:
    """The log-odds of a line with these features; see `features.FEATURES`. A tree in each line."""
    score = (
        0.0
        + (((-2.107 if form <= 0.000 else (-1.984 if alike_above <= 0.000 else -1.593)) if alike_above <= 1.500 else (-1.911 if form <= 0.000 else -1.386)) if alike_below <= 1.500 else ((-1.966 if end_above <= 3.500 else (((-1.750 if mean_size <= 18.010 else (-1.464 if mean_size <= 132.292 else -1.996)) if page_items <= 0.096 else -1.899) if gap_below <= 0.000 else -1.973)) if form <= 0.000 else -1.314))
        + ((0.083 if over_end <= 1.500 else (0.400 if over_end <= 6.500 else 0.159)) if first_words <= 0.995 else (((0.074 if over_end <= 3.500 else (0.198 if since_colon <= 0.000 else 0.524)) if over_end <= 4.500 else -0.005) if since_colon <= 3.500 else ((-0.080 if page_short <= 0.982 else (0.044 if amounts <= 0.068 else 0.508)) if form <= 0.000 else (0.131 if separated <= 0.000 else -0.072))))
        + (((0.084 if form <= 0.000 else 0.319) if since_colon <= 2.500 else (0.106 if page_stops <= 0.158 else (-0.099 if form <= 0.000 else -0.012))) if alike_above <= 0.000 else (((-0.020 if form <= 0.000 else 0.307) if short_below <= 0.000 else (0.336 if since_colon <= 7.500 else ((-0.003 if page_short <= 0.937 else 0.244) if mean_size <= 16.523 else 0.213))) if gap_below <= 0.000 else -0.048))
        + ((0.150 if since_colon <= 2.500 else (-0.084 if form_below <= 0.000 else 0.012)) if short_above <= 1.500 else ((((0.027 if page_short <= 0.937 else (-0.006 if over_end <= 0.000 else (-0.001 if short_max <= 57.500 else 0.411))) if mean_size <= 16.523 else (0.235 if size_below <= 150.500 else 0.034)) if short_stops <= 0.145 else (0.012 if short_stops <= 0.755 else 0.213)) if separated <= 0.000 else -0.027))
        + ((((-0.017 if gap_above <= 0.000 else -0.111) if page_items <= 0.029 else -0.102) if form_below <= 0.000 else ((0.052 if form_above <= 0.000 else 0.237) if page_items <= 0.029 else -0.058)) if short_below <= 1.500 else (((0.017 if max_size <= 21.500 else ((0.168 if size_above <= 62.500 else 0.068) if form_above <= 0.000 else 0.280)) if gap_above <= 0.000 else -0.044) if page_items <= 0.096 else -0.047))
        + ((-0.080 if end_above <= 3.500 else (0.117 if end_above <= 4.500 else (0.024 if short_stops <= 0.168 else -0.077))) if alike_above <= 0.000 else ((-0.020 if alike_above <= 2.500 else 0.082) if over_end <= 3.500 else ((0.090 if capitals <= 0.891 else (-0.104 if items_above <= 1.500 else 0.292)) if over_end <= 6.500 else ((0.083 if amount <= 1.500 else 0.400) if size_above <= 151.500 else -0.059))))
        + (((0.099 if since_colon <= 11.500 else (-0.060 if page_short <= 0.826 else 0.084)) if page_items <= 0.019 else -0.099) if alike_below <= 0.000 else ((0.231 if page_items <= 0.073 else 0.032) if since_colon <= 4.500 else ((((-0.046 if first_words <= 0.782 else 0.090) if words <= 2.500 else 0.136) if max_size <= 158.500 else -0.029) if gap_above <= 0.000 else (-0.070 if amounts <= 0.768 else 0.379))))
        + (((0.272 if since_title <= 11.500 else ((-0.105 if first_words <= 0.868 else 0.292) if max_size <= 21.500 else 0.070)) if first_words <= 0.995 else ((0.078 if sentence_share <= 0.236 else -0.038) if since_colon <= 4.500 else (0.056 if page_stops <= 0.178 else (0.188 if since_title <= 11.500 else -0.073)))) if form <= 0.000 else ((0.206 if since_colon <= 0.000 else -0.014) if form_above <= 0.000 else 0.187))
        + ((((-0.030 if over_end <= 3.500 else (0.142 if over_end <= 6.500 else 0.015)) if gap_below <= 0.000 else -0.088) if page_items <= 0.019 else -0.091) if alike_above <= 0.000 else (((-0.047 if over_end <= 0.000 else (-0.005 if page_short <= 0.293 else (0.069 if words <= 2.500 else 0.144))) if gap_below <= 0.000 else (-0.049 if short_amounts <= 0.548 else 0.337)) if page_items <= 0.096 else -0.026))
        + (((0.068 if since_colon <= 11.500 else (-0.062 if form_above <= 0.000 else 0.066)) if page_items <= 0.019 else -0.091) if alike_below <= 0.000 else ((((0.171 if page_items <= 0.052 else 0.011) if since_colon <= 9.500 else (-0.012 if page_short <= 0.720 else ((-0.035 if page_short <= 0.937 else 0.105) if mean_size <= 16.523 else 0.124))) if sentence_share <= 0.203 else -0.043) if form_below <= 0.000 else 0.168))
        + (((((-0.071 if over_end <= 0.000 else 0.117) if page_stops <= 0.178 else -0.036) if over_end <= 3.500 else (0.113 if over_end <= 6.500 else (0.049 if short_max <= 113.500 else (0.410 if page_stops <= 0.028 else -0.068)))) if labels <= 0.000 else (0.030 if form_below <= 0.000 else 0.183)) if page_items <= 0.029 else (0.180 if since_title <= 11.500 else (0.102 if page_stops <= 0.028 else -0.068)))
        + (((0.223 if page_stops <= 0.000 else (0.019 if first_words <= 0.995 else -0.062)) if form <= 0.000 else (-0.034 if max_size <= 98.500 else 0.132)) if short_below <= 1.500 else (((-0.104 if max_size <= 19.500 else (-0.003 if amount_above <= 0.000 else 0.125)) if page_stops <= 0.874 else 0.272) if over_end <= 2.500 else (-0.048 if items_above <= 10.500 else (0.079 if sentence_share <= 0.236 else -0.035))))
    )
    if score < -2.5:
        return score  # far below: the others would not lift it
    return (
        score
        + ((((-0.096 if items_above <= 11.500 else 0.021) if since_colon <= 5.500 else (-0.079 if short_above <= 2.500 else -0.023)) if form_above <= 0.000 else 0.032) if alike_below <= 0.000 else (0.119 if since_colon <= 3.500 else (((-0.042 if over_size <= 0.000 else ((-0.046 if items_above <= 11.500 else 0.082) if over_size <= 167.500 else -0.004)) if sentence_share <= 0.179 else -0.037) if short_amounts <= 0.710 else 0.226)))
        + ((((-0.042 if form_below <= 0.000 else 0.038) if page_items <= 0.019 else -0.087) if alike_above <= 1.500 else 0.043) if alike_below <= 0.000 else ((((-0.081 if end_above <= 2.500 else (0.060 if top_size <= 185.500 else -0.010)) if words <= 4.500 else (0.100 if mean_size <= 132.292 else -0.048)) if sentence_share <= 0.203 else (-0.044 if amounts <= 0.655 else 0.303)) if form_below <= 0.000 else 0.113))
        + (((0.033 if page_stops <= 0.178 else -0.062) if alike_above <= 0.000 else (-0.009 if form_above <= 0.000 else 0.107)) if alike_below <= 0.000 else ((((-0.046 if page_short <= 0.982 else 0.084) if words <= 1.500 else (-0.098 if page_short <= 0.144 else (-0.001 if top_end <= 0.000 else 0.074))) if amount_above <= 1.500 else 0.245) if gap_below <= 0.000 else (0.165 if page_stops <= 0.055 else -0.069)))
        + (((-0.029 if form_below <= 0.000 else 0.070) if alike_above <= 0.000 else (((((-0.005 if page_short <= 0.729 else 0.140) if capitals <= 0.653 else -0.005) if short_stops <= 0.168 else -0.050) if top_size <= 185.500 else (-0.074 if amounts <= 0.793 else 0.184)) if capitals <= 0.995 else (0.090 if size_above <= 144.500 else -0.010))) if gap_above <= 0.000 else (0.022 if capitals <= 0.405 else -0.091))
        + ((((-0.043 if alike_above <= 1.500 else 0.040) if labels <= 0.000 else (0.025 if form_below <= 0.000 else 0.171)) if alike_below <= 0.000 else ((-0.000 if amount <= 1.500 else 0.208) if capitals <= 0.995 else (-0.109 if over_size <= 0.000 else (0.091 if max_size <= 179.500 else -0.010)))) if gap_above <= 0.000 else ((-0.067 if over_size <= 89.500 else 0.427) if page_stops <= 0.000 else -0.079))
        + ((((0.199 if page_stops <= 0.000 else -0.055) if short_above <= 2.500 else -0.005) if labels <= 0.000 else (-0.032 if form_above <= 0.000 else 0.095)) if alike_below <= 0.000 else (0.146 if since_title <= 11.500 else (((-0.018 if short_above <= 11.500 else 0.065) if under_size <= 60.500 else (-0.049 if page_short <= 0.997 else 0.159)) if capitals <= 0.995 else (0.004 if short_above <= 0.000 else 0.065))))
        + ((((-0.090 if max_size <= 58.500 else (-0.029 if amount <= 0.000 else 0.237)) if end_above <= 3.500 else -0.015) if form_below <= 0.000 else 0.037) if alike_above <= 0.000 else (((0.016 if top_size <= 185.500 else -0.049) if size <= 20.500 else ((-0.039 if mean_size <= 18.010 else (0.070 if max_size <= 179.500 else -0.064)) if sentence_share <= 0.148 else -0.016)) if short_amounts <= 0.793 else 0.189))
        + (((0.055 if short_stops <= 0.606 else 0.135) if since_colon <= 10.500 else (((((0.034 if short_stops <= 0.005 else -0.016) if form_above <= 0.000 else 0.071) if short_amounts <= 0.234 else 0.072) if size_below <= 213.500 else -0.047) if gap_above <= 0.000 else (-0.087 if short_amounts <= 0.710 else 0.109))) if page_items <= 0.073 else (-0.058 if short_amounts <= 0.793 else (0.014 if short_max <= 109.500 else 0.526)))
        + ((-0.054 if items_below <= 11.500 else (0.021 if mean_size <= 45.826 else 0.093)) if since_colon <= 4.500 else ((-0.051 if form <= 0.000 else (-0.018 if form_below <= 0.000 else (-0.180 if first_words <= 0.236 else 0.093))) if page_short <= 0.633 else ((0.026 if amount <= 1.500 else 0.203) if separated <= 0.000 else (-0.069 if page_short <= 0.865 else (0.238 if mean_size <= 11.882 else 0.018)))))
        + ((0.017 if since_colon <= 6.500 else (0.036 if page_stops <= 0.178 else (-0.079 if max_size <= 47.500 else (-0.033 if short_amounts <= 0.793 else (-0.002 if amount_above <= 0.000 else 0.562))))) if alike_below <= 0.000 else ((-0.003 if page_stops <= 0.287 else 0.098) if since_colon <= 5.500 else ((-0.052 if over_size <= 0.000 else (0.104 if page_stops <= 0.028 else 0.005)) if amount_above <= 1.500 else 0.181)))
        + (((((-0.012 if alike_below <= 1.500 else 0.040) if alike_above <= 1.500 else ((-0.074 if amounts <= 0.022 else 0.065) if over_size <= 10.500 else 0.051)) if labels <= 0.000 else (0.002 if short_stops <= 0.014 else 0.121)) if gap_above <= 0.000 else (-0.069 if short_amounts <= 0.548 else 0.104)) if page_items <= 0.096 else ((0.084 if since_title <= 11.500 else -0.063) if short_amounts <= 0.793 else 0.146))
        + (((-0.029 if max_size <= 21.500 else (0.024 if under_size <= 38.500 else 0.089)) if since_colon <= 11.500 else (((-0.011 if short_amounts <= 0.254 else ((-0.105 if first_words <= 0.946 else 0.233) if short_amounts <= 0.285 else 0.023)) if form <= 0.000 else 0.067) if gap_above <= 0.000 else -0.061)) if page_items <= 0.029 else (-0.057 if alike_below <= 1.500 else (0.037 if under_size <= 119.500 else -0.065)))
        + (((-0.061 if page_short <= 0.276 else (-0.014 if alike_below <= 0.000 else (-0.012 if mean_size <= 16.523 else (0.049 if begin_below <= 2.500 else -0.020)))) if form <= 0.000 else (0.090 if end <= 2.500 else (-0.020 if end_above <= 9.500 else 0.071))) if gap_above <= 0.000 else ((-0.073 if page_short <= 0.937 else (-0.081 if top_size <= 29.500 else 0.220)) if short_amounts <= 0.548 else 0.081))
        + (((-0.033 if page_short <= 0.293 else (((-0.020 if page_items <= 0.087 else 0.140) if over_end <= 2.500 else 0.038) if max_size <= 79.500 else ((0.048 if max_size <= 187.500 else -0.037) if over_size <= 89.500 else (0.046 if size_below <= 82.500 else 0.151)))) if gap_below <= 0.000 else -0.043) if page_items <= 0.096 else ((0.308 if end <= 3.500 else -0.006) if begin <= 1.500 else -0.054))
        + (0.108 if since_title <= 11.500 else ((-0.054 if top_size <= 47.500 else 0.045) if since_colon <= 5.500 else ((-0.107 if top_size <= 0.000 else ((-0.046 if form <= 0.000 else 0.008) if alike_below <= 1.500 else 0.021)) if short_above <= 2.500 else (((0.081 if capitals <= 0.653 else -0.046) if over_size <= 16.500 else -0.031) if capitals <= 0.995 else (0.048 if separated <= 0.000 else -0.049)))))
        + ((-0.079 if over_size <= 0.000 else ((((-0.047 if short_stops <= 0.000 else 0.139) if page_items <= 0.012 else 0.320) if short_amounts <= 0.051 else -0.084) if page_stops <= 0.028 else ((-0.035 if max_size <= 21.500 else 0.024) if begin_above <= 3.500 else -0.054))) if page_items <= 0.029 else ((0.006 if page_stops <= 0.201 else -0.051) if short_amounts <= 0.548 else (-0.003 if max_size <= 98.500 else 0.308)))
        + (((((-0.073 if page_items <= 0.087 else 0.181) if over_end <= 0.000 else ((0.036 if capitals <= 0.240 else -0.039) if capitals <= 0.854 else ((0.017 if alike_below <= 0.000 else 0.066) if top_end <= 4.500 else -0.010))) if size_above <= 269.500 else -0.042) if size_below <= 249.500 else -0.038) if page_items <= 0.096 else (-0.057 if top_end <= 7.500 else (-0.051 if end <= 4.500 else 0.089)))
        + ((-0.065 if items_above <= 1.500 else ((((-0.049 if end_below <= 9.500 else 0.017) if words <= 2.500 else (0.039 if size_below <= 279.500 else -0.037)) if max_size <= 195.500 else -0.034) if separated <= 0.000 else (-0.097 if top_end <= 0.000 else (0.222 if page_stops <= 0.000 else -0.015)))) if size_above <= 172.500 else (-0.085 if max_size <= 58.500 else (0.228 if begin <= 1.500 else -0.016)))
        + (0.093 if since_title <= 11.500 else (-0.090 if page_short <= 0.144 else (((-0.030 if amount_above <= 0.000 else ((0.248 if under_size <= 13.500 else -0.071) if amounts <= 0.826 else 0.201)) if alike_below <= 0.000 else ((-0.064 if words <= 4.500 else 0.036) if first_words <= 0.782 else 0.017)) if form <= 0.000 else (-0.003 if words <= 10.500 else (0.021 if size_below <= 82.500 else 0.100)))))
        + ((((0.074 if page_short <= 0.515 else (0.033 if short_amounts <= 0.145 else -0.080)) if since_colon <= 10.500 else (-0.050 if page_short <= 0.293 else (((-0.009 if page_items <= 0.019 else -0.097) if page_short <= 0.633 else 0.020) if form <= 0.000 else (-0.112 if words <= 2.500 else 0.062)))) if page_items <= 0.096 else (-0.046 if short_amounts <= 0.162 else 0.032)) if gap_above <= 0.000 else -0.044)
        + ((((-0.062 if page_stops <= 0.201 else 0.057) if since_colon <= 10.500 else (((0.026 if under_size <= 47.500 else -0.017) if max_size <= 103.500 else (0.093 if max_size <= 165.500 else 0.005)) if page_stops <= 0.620 else (-0.046 if short_above <= 11.500 else 0.106))) if page_items <= 0.096 else -0.026) if gap_below <= 0.000 else (0.076 if page_stops <= 0.055 else (-0.058 if short_amounts <= 0.548 else 0.076)))
        + ((((-0.021 if over_size <= 20.500 else (0.058 if amounts <= 0.230 else -0.051)) if since_colon <= 10.500 else (-0.068 if over_size <= 0.000 else (((-0.026 if first_words <= 0.803 else 0.038) if short_stops <= 0.168 else ((0.121 if first_words <= 0.646 else -0.007) if begin_above <= 2.500 else -0.098)) if size_above <= 165.500 else -0.033))) if page_items <= 0.073 else -0.029) if amount <= 1.500 else 0.166)
        + (((((((0.012 if short_stops <= 0.168 else -0.058) if top_size <= 69.500 else 0.027) if short_amounts <= 0.254 else (-0.074 if first_words <= 0.782 else 0.097)) if top_size <= 185.500 else (-0.101 if mean_size <= 11.882 else -0.003)) if size_below <= 213.500 else -0.040) if form <= 0.000 else ((-0.034 if short_amounts <= 0.156 else 0.092) if short_max <= 91.500 else 0.058)) if gap_above <= 0.000 else -0.037)
        + ((((-0.073 if top_end <= 8.500 else 0.073) if short_max <= 61.500 else (((0.252 if end <= 2.500 else -0.030) if begin <= 1.500 else -0.025) if form <= 0.000 else 0.028)) if alike_below <= 1.500 else 0.021) if alike_above <= 1.500 else ((0.015 if top_size <= 185.500 else -0.040) if size <= 22.500 else (0.055 if sentence_share <= 0.120 else (-0.045 if sentence_share <= 0.817 else 0.077))))
        + (((((-0.078 if first_words <= 0.803 else 0.034) if short_stops <= 0.155 else -0.089) if words <= 1.500 else (0.015 if size_below <= 279.500 else -0.031)) if page_items <= 0.019 else ((-0.056 if mean_size <= 31.100 else (-0.024 if amounts <= 0.297 else 0.101)) if alike_above <= 7.500 else ((-0.059 if page_items <= 0.052 else 0.126) if page_items <= 0.134 else -0.045))) if amount <= 1.500 else 0.147)
        + (-0.084 if page_short <= 0.144 else (((-0.061 if over_end <= 0.000 else 0.011) if page_items <= 0.019 else ((-0.033 if page_short <= 0.575 else ((0.022 if page_items <= 0.180 else 0.191) if page_items <= 0.204 else (0.081 if end <= 3.500 else -0.064))) if top_size <= 164.500 else ((0.153 if end <= 3.500 else -0.026) if since_colon <= 2.500 else -0.062))) if amount <= 1.500 else 0.137))
        + (0.075 if since_title <= 11.500 else ((-0.059 if over_size <= 0.000 else ((0.035 if over_size <= 26.500 else (0.005 if capitals <= 0.156 else -0.070)) if capitals <= 0.854 else (0.007 if alike_below <= 2.500 else 0.053))) if page_items <= 0.019 else ((0.109 if top_size <= 161.500 else (0.139 if begin_below <= 1.500 else -0.083)) if capitals <= 0.127 else (0.050 if first_words <= 0.506 else -0.036))))
        + (((((0.026 if over_size <= 64.500 else -0.031) if separated <= 0.000 else -0.054) if size_below <= 187.500 else -0.093) if max_size <= 47.500 else ((-0.018 if under_size <= 82.500 else 0.015) if short_amounts <= 0.710 else (-0.010 if amount_below <= 0.000 else 0.239))) if alike_above <= 1.500 else (((-0.104 if max_size <= 29.500 else 0.059) if under_size <= 56.500 else -0.072) if first_words <= 0.782 else 0.033))
        + (-0.080 if page_short <= 0.144 else (((0.088 if page_stops <= 0.028 else -0.022) if alike_below <= 1.500 else 0.030) if alike_above <= 0.000 else ((((-0.134 if first_words <= 0.380 else 0.090) if page_stops <= 0.514 else -0.075) if capitals <= 0.127 else -0.024) if capitals <= 0.920 else (-0.083 if over_end <= 0.000 else ((0.031 if over_end <= 3.500 else 0.093) if over_end <= 6.500 else 0.003)))))
        + (-0.075 if page_short <= 0.144 else ((((-0.081 if mean_size <= 20.174 else 0.017) if first_words <= 0.782 else (0.020 if size_above <= 40.500 else -0.045)) if size <= 28.500 else (((0.032 if size <= 64.500 else -0.008) if under_size <= 107.500 else (-0.007 if mean_size <= 45.826 else (0.033 if page_short <= 0.467 else 0.095))) if begin <= 3.500 else -0.043)) if gap_above <= 0.000 else -0.031))
        + (((-0.057 if end_above <= 3.500 else -0.007) if size <= 28.500 else (((0.086 if over_size <= 141.500 else 0.282) if begin_above <= 1.500 else (-0.041 if amount_below <= 0.000 else 0.151)) if begin <= 1.500 else ((-0.002 if alike_above <= 0.000 else 0.027) if max_size <= 195.500 else (-0.044 if form_above <= 0.000 else (-0.034 if over_size <= 103.500 else 0.097))))) if amount <= 1.500 else 0.123)
        + (-0.070 if page_short <= 0.144 else ((((-0.039 if page_short <= 0.276 else (-0.012 if size <= 32.500 else ((0.035 if size <= 64.500 else -0.019) if over_size <= 89.500 else 0.039))) if amount_above <= 1.500 else 0.115) if form <= 0.000 else ((0.024 if over_size <= 148.500 else -0.056) if size <= 90.500 else 0.063)) if gap_below <= 0.000 else (-0.038 if page_short <= 0.852 else 0.034)))
        + ((-0.065 if page_short <= 0.144 else ((-0.002 if size_above <= 172.500 else -0.053) if max_size <= 93.500 else (((0.154 if mean_size <= 71.775 else ((-0.005 if amount <= 0.000 else 0.147) if form_above <= 0.000 else 0.061)) if top_end <= 6.500 else (0.199 if size_above <= 4.500 else -0.051)) if end <= 8.500 else (0.133 if short_stops <= 0.057 else -0.042)))) if amount <= 1.500 else 0.112)
        + (((((-0.014 if begin <= 5.500 else 0.161) if under_size <= 88.500 else (-0.056 if over_end <= 5.500 else 0.252)) if page_stops <= 0.000 else (-0.021 if size <= 20.500 else (((0.008 if sentence_share <= 0.106 else -0.039) if under_size <= 93.500 else (0.028 if begin <= 3.500 else -0.090)) if amounts <= 0.490 else 0.060))) if amount_above <= 1.500 else 0.103) if size_below <= 279.500 else -0.036)
        + (0.112 if since_title <= 2.500 else ((-0.025 if page_short <= 0.293 else (0.006 if page_stops <= 0.709 else (-0.093 if over_size <= 10.500 else ((0.244 if page_short <= 0.301 else 0.003) if page_short <= 0.575 else 0.173)))) if page_items <= 0.019 else (((-0.021 if page_short <= 0.575 else (0.014 if page_stops <= 0.576 else 0.414)) if top_size <= 174.500 else -0.037) if page_stops <= 0.669 else -0.093)))
        + ((-0.035 if size_above <= 16.500 else (-0.096 if under_size <= 0.000 else (0.021 if short_stops <= 0.575 else (0.097 if end_below <= 1.500 else 0.007)))) if since_colon <= 4.500 else ((0.002 if size_above <= 221.500 else (0.153 if begin_above <= 1.500 else -0.039)) if gap_above <= 0.000 else ((-0.059 if end_below <= 9.500 else 0.158) if max_size <= 11.500 else (-0.058 if short_amounts <= 0.380 else 0.039))))
        + (-0.048 if items_above <= 1.500 else (((0.171 if max_size <= 19.500 else (-0.056 if max_size <= 29.500 else (0.113 if labels <= 0.000 else -0.121))) if amounts <= 0.087 else -0.119) if page_stops <= 0.000 else (-0.034 if max_size <= 21.500 else (0.007 if begin_below <= 3.500 else (((-0.034 if short_below <= 10.500 else 0.121) if short_stops <= 0.168 else -0.099) if page_stops <= 0.251 else -0.080)))))
        + ((-0.027 if size_above <= 18.500 else (-0.062 if items_above <= 1.500 else 0.038)) if since_colon <= 4.500 else ((-0.029 if form <= 0.000 else ((-0.053 if alike_below <= 0.000 else 0.059) if form_above <= 0.000 else 0.045)) if page_short <= 0.553 else (-0.069 if items_above <= 0.000 else (0.013 if separated <= 0.000 else (-0.041 if page_short <= 0.865 else (-0.022 if top_size <= 155.500 else 0.159))))))
        + ((0.253 if page_short <= 0.477 else 0.041) if since_title <= 2.500 else ((-0.057 if page_stops <= 0.201 else (-0.052 if items_below <= 11.500 else (-0.097 if under_size <= 0.000 else 0.039))) if since_colon <= 5.500 else ((-0.010 if begin <= 3.500 else -0.071) if page_short <= 0.763 else (((0.081 if begin <= 1.500 else 0.005) if begin <= 5.500 else 0.110) if end_above <= 10.500 else -0.054))))
        + (0.055 if since_title <= 11.500 else (((-0.100 if top_end <= 0.000 else (-0.022 if page_short <= 0.865 else 0.083)) if short_max <= 79.500 else ((-0.013 if form <= 0.000 else 0.031) if amounts <= 0.185 else 0.056)) if alike_above <= 2.500 else (((0.029 if sentence_share <= 0.039 else -0.080) if under_size <= 73.500 else -0.047) if capitals <= 0.995 else (0.063 if short_max <= 107.500 else -0.019))))
        + ((-0.017 if size <= 20.500 else 0.177) if since_title <= 2.500 else (((-0.033 if end_above <= 2.500 else ((0.032 if amounts <= 0.230 else (-0.071 if top_end <= 8.500 else 0.081)) if short_stops <= 0.005 else -0.011)) if short_stops <= 0.755 else (0.050 if max_size <= 151.500 else -0.004)) if gap_below <= 0.000 else ((-0.034 if end_above <= 7.500 else 0.099) if capitals <= 0.405 else -0.036)))
        + (((-0.073 if top_end <= 0.000 else (0.034 if page_stops <= 0.251 else (-0.068 if capitals <= 0.721 else -0.011))) if short_max <= 61.500 else ((-0.033 if items_below <= 11.500 else (0.008 if top_end <= 3.500 else 0.052)) if top_end <= 6.500 else ((-0.115 if top_end <= 8.500 else (-0.122 if size <= 10.500 else 0.072)) if short_stops <= 0.025 else -0.041))) if amount_above <= 1.500 else 0.091)
        + ((-0.004 if under_size <= 93.500 else ((0.088 if end_above <= 5.500 else -0.111) if first_words <= 0.380 else (0.125 if since_title <= 11.500 else (((-0.022 if alike_above <= 1.500 else (-0.026 if capitals <= 0.854 else (-0.102 if items_above <= 1.500 else 0.083))) if mean_size <= 45.826 else 0.038) if begin_above <= 3.500 else -0.050)))) if size_below <= 249.500 else (0.009 if end <= 1.500 else -0.058))
        + (((((0.012 if top_size <= 155.500 else (-0.001 if short_below <= 1.500 else 0.103)) if top_size <= 174.500 else -0.008) if sentence_share <= 0.000 else ((0.066 if top_size <= 144.500 else (-0.020 if form_above <= 0.000 else 0.074)) if end_above <= 1.500 else -0.044)) if gap_above <= 0.000 else -0.026) if short_amounts <= 0.710 else ((0.101 if over_size <= 34.500 else -0.024) if words <= 18.500 else 0.159))
        + (-0.060 if page_short <= 0.144 else ((((((-0.001 if short_max <= 119.500 else 0.161) if separated <= 0.000 else (-0.068 if page_short <= 0.826 else (0.152 if short_max <= 50.500 else -0.035))) if page_items <= 0.185 else (0.257 if page_stops <= 0.087 else 0.016)) if page_items <= 0.204 else -0.066) if mean_size <= 33.050 else (0.005 if page_items <= 0.348 else 0.090)) if amount <= 1.500 else 0.098))
        + (-0.042 if page_short <= 0.185 else ((((0.069 if begin <= 2.500 else -0.056) if mean_size <= 71.775 else -0.024) if over_size <= 76.500 else (0.020 if page_short <= 0.502 else (-0.012 if short_stops <= 0.784 else 0.117))) if end <= 2.500 else (-0.070 if end <= 4.500 else (((0.004 if short_stops <= 0.447 else -0.070) if sentence_share <= 0.236 else -0.077) if mean_size <= 93.125 else 0.085))))
        + ((((0.170 if items_below <= 2.500 else -0.043) if end <= 8.500 else -0.087) if items_above <= 0.000 else (((-0.001 if short_stops <= 0.755 else (0.048 if max_size <= 195.500 else -0.015)) if words <= 19.500 else -0.021) if short_amounts <= 0.710 else (((0.131 if page_stops <= 0.141 else -0.213) if page_stops <= 0.158 else 0.157) if begin_below <= 1.500 else -0.017))) if size_above <= 279.500 else -0.030)
        + ((-0.053 if page_short <= 0.144 else (((-0.054 if labels <= 0.000 else 0.033) if end_below <= 9.500 else (-0.067 if first_words <= 0.782 else 0.031)) if max_size <= 33.500 else (((0.097 if first_words <= 0.935 else -0.004) if max_size <= 45.500 else (-0.150 if first_words <= 0.380 else (0.096 if first_words <= 0.544 else -0.023))) if top_size <= 69.500 else 0.010))) if amount_below <= 1.500 else 0.082)
    )
# fmt: on
