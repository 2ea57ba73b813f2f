"""How likely a bare line is an item of a list without bullets. Written by `training/lists.py`; do not edit.

Learnt from 5,354 pages labelled by reading: LightGBM 4.7.0, 60 trees of 12 leaves. Cross-validated by domain, F1 of
list items over all lines: 0.890 in dev, 0.894 in resiliparse, 0.552 in dev.justext, 0.896 in dev.resiliparse, 0.894
in languages, 0.872 in long.
"""

from __future__ import annotations

from typing import Final

# Lines that score this or more are items, in log-odds.
THRESHOLD: Final = 1.0
# Lines beside an item are items too unless they score so much less.
REACH: Final = 1.5


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
        + (((-1.096 if alike_above <= 1 else (-0.974 if mean_size <= 128.222 else -1.094)) if short_below <= 1 else ((-0.983 if alike_below <= 1 else (-0.944 if mean_size <= 18.118 else ((-0.818 if begin_below <= 2 else -1.012) if alike_above <= 5 else -0.684))) if page_items <= 0.094 else (-1.048 if amount <= 1 else -0.689))) if form <= 0 else (-0.701 if page_items <= 0.081 else -0.936))
        + ((((-0.031 if over_end <= 3 else 0.196) if over_end <= 4 else -0.052) if since_colon <= 4 else ((-0.070 if mean_size <= 128.222 else -0.135) if page_short <= 0.702 else (((-0.096 if first_words <= 0.782 else ((-0.026 if over_size <= 5 else 0.253) if top_size <= 191 else -0.054)) if mean_size <= 18.118 else 0.159) if first_words <= 0.995 else -0.018))) if form <= 0 else 0.189)
        + (((0.185 if sentence_share <= 0.236 else (-0.028 if form <= 0 else 0.280)) if gap_below <= 0 else -0.030) if since_colon <= 5 else (((0.139 if page_stops <= 0.075 else -0.113) if form <= 0 else 0.071) if short_above <= 1 else (((-0.046 if page_short <= 0.937 else 0.100) if mean_size <= 18.118 else (-0.041 if short_below <= 0 else 0.115)) if short_stops <= 0.145 else -0.035)))
        + (((0.009 if over_end <= 3 else 0.163) if over_end <= 4 else -0.052) if since_colon <= 4 else (((0.175 if since_title <= 11 else -0.092) if form_below <= 0 else 0.036) if short_above <= 2 else (((-0.003 if short_stops <= 0.144 else 0.269) if mean_size <= 18.118 else (0.051 if page_short <= 0.801 else 0.143)) if short_stops <= 0.145 else (-0.043 if short_stops <= 0.925 else 0.192))))
        + ((((-0.024 if max_size <= 182 else -0.097) if form_above <= 0 else 0.103) if short_below <= 1 else ((-0.078 if page_short <= 0.925 else 0.095) if max_size <= 21 else ((0.084 if size_above <= 65 else 0.009) if form_below <= 0 else 0.164))) if page_items <= 0.094 else (((0.209 if page_items <= 0.191 else -0.107) if page_stops <= 0.075 else -0.100) if amounts <= 0.809 else 0.162))
        + ((-0.082 if alike_above <= 1 else (-0.070 if short_below <= 0 else 0.023)) if over_end <= 3 else (((0.129 if capitals <= 0.000 else -0.034) if capitals <= 0.891 else (-0.037 if items_above <= 11 else (0.208 if gap_below <= 0 else 0.028))) if over_end <= 6 else ((-0.059 if words <= 1 else (0.030 if amounts <= 0.490 else 0.156)) if short_stops <= 0.877 else -0.096)))
        + (((0.113 if page_items <= 0.019 else -0.068) if since_colon <= 6 else (-0.084 if alike_above <= 1 else (0.015 if page_items <= 0.028 else -0.079))) if alike_below <= 1 else ((0.010 if page_items <= 0.134 else -0.100) if over_end <= 1 else ((0.153 if page_items <= 0.075 else -0.017) if over_end <= 6 else ((-0.033 if words <= 1 else 0.088) if short_max <= 114 else -0.055))))
        + ((((-0.078 if page_short <= 0.713 else ((-0.108 if first_words <= 0.782 else -0.003) if max_size <= 54 else (0.228 if first_words <= 0.604 else 0.023))) if over_end <= 1 else (0.079 if over_end <= 6 else (0.147 if since_title <= 11 else (-0.031 if page_short <= 0.985 else 0.146)))) if sentence_share <= 0.203 else (-0.095 if amounts <= 0.655 else 0.232)) if form <= 0 else 0.121)
    )
    if score < -1.4:
        return score
    score += (
        + (((-0.053 if alike_above <= 1 else (-0.070 if over_end <= 0 else (-0.096 if page_short <= 0.278 else 0.059))) if over_end <= 3 else ((0.136 if short_amounts <= 0.145 else -0.018) if over_end <= 6 else ((-0.032 if words <= 2 else 0.066) if mean_size <= 128.222 else -0.079))) if page_items <= 0.094 else (0.136 if mean_size <= 6.567 else (0.102 if since_title <= 11 else -0.088)))
        + ((((0.069 if page_items <= 0.019 else -0.083) if since_colon <= 7 else -0.070) if form_above <= 0 else 0.068) if alike_below <= 1 else (((((0.036 if top_size <= 183 else (-0.129 if mean_size <= 22.050 else 0.036)) if capitals <= 0.995 else (-0.111 if items_below <= 3 else 0.091)) if sentence_share <= 0.148 else -0.058) if amount_above <= 1 else 0.247) if form_below <= 0 else 0.143))
        + (((((-0.048 if max_size <= 51 else (0.161 if first_words <= 0.604 else 0.000)) if over_end <= 2 else ((0.112 if short_amounts <= 0.122 else -0.027) if over_end <= 6 else 0.013)) if max_size <= 156 else -0.069) if labels <= 0.000 else (0.032 if short_stops <= 0.014 else 0.143)) if page_items <= 0.094 else (-0.087 if top_end <= 8 else (0.123 if short_stops <= 0.059 else -0.069)))
        + ((-0.069 if short_below <= 0 else (-0.091 if items_above <= 11 else (((-0.116 if max_size <= 19 else ((-0.007 if page_stops <= 0.901 else 0.142) if amounts <= 0.882 else 0.219)) if over_end <= 2 else (0.062 if over_end <= 10 else -0.066)) if sentence_share <= 0.236 else (-0.102 if sentence_share <= 0.817 else 0.134)))) if form <= 0 else (0.138 if end <= 5 else 0.055))
        + ((((-0.120 if items_above <= 4 else 0.032) if since_colon <= 7 else (-0.080 if short_above <= 2 else -0.028)) if form_above <= 0 else (-0.106 if words <= 2 else 0.063)) if alike_below <= 1 else (0.084 if since_colon <= 6 else (((-0.089 if end_above <= 4 else 0.021) if words <= 4 else (-0.017 if short_above <= 0 else 0.102)) if sentence_share <= 0.179 else -0.060)))
        + ((((-0.052 if alike_below <= 1 else 0.020) if alike_above <= 1 else ((-0.095 if end_above <= 9 else 0.016) if words <= 1 else ((0.007 if mean_size <= 16.045 else 0.093) if sentence_share <= 0.179 else -0.031))) if form_below <= 0 else 0.083) if page_items <= 0.028 else (-0.074 if alike_below <= 1 else (0.137 if mean_size <= 6.567 else (-0.085 if mean_size <= 18.118 else 0.008))))
        + (((-0.062 if form_above <= 0 else 0.013) if alike_above <= 1 else (-0.125 if items_above <= 2 else (0.043 if sentence_share <= 0.191 else -0.034))) if alike_below <= 1 else ((-0.067 if items_above <= 11 else ((-0.063 if page_short <= 0.937 else 0.070) if words <= 1 else (-0.049 if page_short <= 0.278 else (-0.017 if top_end <= 0 else 0.066)))) if amount_above <= 1 else 0.206))
        + (((0.115 if since_title <= 11 else -0.040) if form_below <= 0 else 0.052) if alike_above <= 1 else ((((((0.011 if page_short <= 0.899 else 0.141) if capitals <= 0.537 else -0.012) if short_stops <= 0.165 else -0.082) if top_size <= 183 else (-0.085 if amounts <= 0.869 else 0.138)) if amount <= 1 else 0.190) if capitals <= 0.995 else (-0.030 if page_short <= 0.295 else 0.062)))
        + ((-0.044 if page_stops <= 0.237 else (0.086 if over_end <= 4 else -0.041)) if since_colon <= 6 else ((((0.114 if short_stops <= 0.165 else -0.077) if capitals <= 0.278 else (-0.064 if over_size <= 5 else (0.144 if page_stops <= 0.019 else 0.006))) if sentence_share <= 0.175 else -0.078) if page_stops <= 0.255 else ((-0.103 if page_short <= 0.295 else -0.032) if labels <= 0.000 else 0.040)))
        + ((((-0.011 if size_above <= 148 else -0.072) if size_below <= 196 else -0.077) if form_above <= 0 else 0.036) if alike_below <= 1 else (((((0.080 if sentence_share <= 0.017 else -0.059) if capitals <= 0.641 else -0.013) if page_stops <= 0.480 else -0.098) if top_size <= 183 else -0.060) if capitals <= 0.995 else ((-0.030 if page_short <= 0.278 else 0.069) if page_short <= 0.991 else -0.087)))
        + ((((((0.108 if short_amounts <= 0.315 else -0.124) if mean_size <= 8.045 else (-0.026 if short_amounts <= 0.254 else (0.141 if top_size <= 13 else -0.058))) if top_size <= 183 else (-0.124 if mean_size <= 11.310 else -0.019)) if size <= 23 else ((-0.056 if short_max <= 60 else 0.014) if alike_above <= 1 else 0.051)) if sentence_share <= 0.257 else -0.045) if short_amounts <= 0.679 else 0.137)
        + ((((-0.022 if max_size <= 21 else 0.084) if gap_above <= 0 else -0.048) if since_colon <= 10 else ((((0.125 if first_words <= 0.257 else -0.002) if size_below <= 160 else -0.060) if begin_below <= 2 else -0.090) if short_amounts <= 0.000 else (0.149 if short_amounts <= 0.012 else (0.018 if amount_above <= 1 else 0.185)))) if page_items <= 0.094 else (-0.055 if short_amounts <= 0.774 else 0.149))
    )
    if score < -1.2:
        return score
    score += (
        + ((-0.085 if items_above <= 11 else ((((0.087 if page_short <= 0.740 else -0.024) if since_colon <= 9 else (-0.033 if page_short <= 0.622 else (0.018 if amount <= 1 else 0.185))) if separated <= 0 else (-0.115 if top_end <= 0 else ((-0.065 if mean_size <= 32.414 else 0.039) if page_short <= 0.960 else 0.199))) if mean_size <= 136.026 else -0.058)) if form <= 0 else 0.057)
        + ((-0.057 if page_stops <= 0.237 else 0.075) if since_colon <= 2 else ((((-0.089 if items_below <= 1 else (((((0.032 if under_size <= 61 else -0.020) if max_size <= 80 else 0.076) if page_stops <= 0.425 else -0.028) if labels <= 0.000 else 0.056) if amount_above <= 1 else 0.167)) if separated <= 0 else -0.048) if short_max <= 169 else -0.067) if short_amounts <= 0.774 else 0.132))
        + ((-0.094 if over_size <= 0 else (((-0.027 if alike_below <= 2 else 0.034) if form_below <= 0 else 0.064) if alike_above <= 1 else (0.047 if begin <= 2 else ((0.117 if over_size <= 18 else -0.013) if short_stops <= 0.165 else -0.118)))) if page_items <= 0.028 else ((0.084 if since_title <= 11 else -0.051) if alike_above <= 8 else (0.098 if page_items <= 0.134 else -0.060)))
        + ((-0.087 if over_end <= 0 else (((0.008 if under_size <= 28 else 0.086) if short_amounts <= 0.122 else -0.032) if since_colon <= 10 else (((-0.025 if alike_below <= 2 else 0.021) if form <= 0 else ((-0.113 if under_size <= 3 else 0.079) if separated <= 0 else -0.068)) if short_amounts <= 0.774 else 0.142))) if page_items <= 0.028 else (-0.055 if alike_below <= 1 else -0.001))
        + ((((-0.030 if alike_below <= 0 else ((-0.046 if page_short <= 0.925 else (0.008 if short_amounts <= 0.281 else 0.134)) if mean_size <= 16.045 else ((-0.096 if items_below <= 0 else 0.046) if begin_below <= 2 else ((-0.064 if short_amounts <= 0.000 else 0.103) if mean_size <= 28.519 else -0.071)))) if mean_size <= 136.026 else -0.054) if form <= 0 else 0.054) if gap_below <= 0 else -0.057)
        + (((-0.084 if page_short <= 0.231 else (-0.062 if max_size <= 25 else ((-0.076 if page_items <= 0.088 else 0.145) if over_size <= 0 else 0.020))) if page_items <= 0.094 else -0.073) if over_end <= 3 else (((0.056 if page_items <= 0.009 else (0.116 if size_below <= 6 else -0.071)) if short_stops <= 0.288 else 0.109) if over_end <= 4 else (0.007 if max_size <= 175 else -0.060)))
        + (((0.013 if capitals <= 0.278 else ((0.028 if separated <= 0 else -0.108) if over_size <= 26 else -0.073)) if capitals <= 0.920 else (-0.105 if over_size <= 0 else ((((0.046 if since_colon <= 2 else -0.042) if short_above <= 1 else (0.033 if separated <= 0 else -0.045)) if form <= 1 else 0.121) if alike_below <= 1 else 0.047))) if amount <= 1 else 0.151)
        + (-0.095 if items_above <= 1 else (((-0.088 if max_size <= 19 else -0.012) if over_end <= 3 else (((-0.067 if over_size <= 5 else 0.147) if short_amounts <= 0.183 else -0.165) if page_stops <= 0.019 else (((-0.077 if page_stops <= 0.127 else 0.072) if short_amounts <= 0.164 else -0.083) if over_end <= 4 else (-0.023 if short_amounts <= 0.140 else 0.040)))) if short_amounts <= 0.679 else 0.112))
        + (((-0.032 if short_amounts <= 0.281 else (0.092 if capitals <= 0.226 else ((-0.090 if size <= 46 else 0.111) if top_end <= 8 else 0.106))) if capitals <= 0.995 else (-0.095 if over_end <= 0 else ((0.049 if separated <= 0 else -0.027) if size_above <= 165 else -0.016))) if page_items <= 0.028 else (-0.042 if top_end <= 3 else (-0.039 if end_below <= 9 else 0.061)))
        + (-0.088 if items_above <= 1 else ((((-0.019 if begin <= 2 else 0.042) if short_stops <= 0.165 else -0.084) if words <= 2 else ((((-0.022 if end_below <= 4 else (-0.043 if end_above <= 2 else 0.049)) if separated <= 0 else -0.042) if short_stops <= 0.675 else (0.079 if max_size <= 190 else -0.024)) if words <= 19 else -0.037)) if amount_above <= 1 else 0.140))
        + (-0.083 if items_above <= 1 else (0.093 if since_title <= 11 else (-0.042 if page_short <= 0.295 else ((-0.063 if first_words <= 0.782 else (-0.066 if end_below <= 4 else ((0.052 if size_above <= 38 else -0.025) if amounts <= 0.297 else -0.053))) if words <= 4 else ((0.084 if first_words <= 0.551 else 0.011) if amounts <= 0.628 else (-0.095 if first_words <= 0.506 else 0.184))))))
        + ((((-0.021 if size <= 15 else 0.075) if over_end <= 4 else -0.052) if since_colon <= 2 else (-0.048 if page_short <= 0.295 else (((-0.052 if page_short <= 0.937 else ((0.033 if over_size <= 72 else 0.167) if end <= 10 else -0.062)) if words <= 1 else 0.017) if page_items <= 0.203 else -0.048))) if gap_below <= 0 else (-0.056 if short_amounts <= 0.604 else 0.124))
        + (-0.076 if items_above <= 1 else (((-0.043 if page_stops <= 0.237 else (-0.132 if under_size <= 0 else 0.069)) if since_colon <= 3 else (((-0.063 if over_end <= 8 else 0.198) if page_stops <= 0.075 else -0.029) if short_above <= 1 else 0.013)) if gap_below <= 0 else ((0.144 if short_amounts <= 0.089 else -0.103) if page_stops <= 0.019 else (-0.063 if short_amounts <= 0.506 else 0.109))))
        + ((-0.088 if items_above <= 0 else ((0.000 if short_stops <= 0.606 else 0.072) if since_colon <= 6 else (((-0.042 if end_below <= 4 else ((-0.053 if size <= 23 else 0.041) if first_words <= 0.803 else 0.034)) if short_stops <= 0.168 else ((0.079 if first_words <= 0.640 else -0.013) if begin_above <= 2 else -0.102)) if size_above <= 173 else -0.047))) if amount <= 1 else 0.130)
        + ((((-0.092 if first_words <= 0.782 else ((0.051 if top_size <= 183 else -0.050) if short_stops <= 0.165 else -0.089)) if words <= 1 else ((0.005 if short_stops <= 0.675 else (0.080 if max_size <= 143 else -0.020)) if words <= 18 else -0.039)) if size_below <= 196 else -0.052) if form <= 0 else (0.088 if end <= 5 else (-0.027 if short_amounts <= 0.140 else 0.100)))
        + (((-0.059 if page_stops <= 0.237 else (-0.131 if top_size <= 0 else 0.045)) if since_colon <= 2 else (0.078 if page_stops <= 0.019 else (-0.033 if amount_above <= 0 else 0.037))) if alike_above <= 1 else (((-0.012 if over_size <= 14 else 0.121) if page_stops <= 0.019 else -0.036) if words <= 1 else (0.032 if sentence_share <= 0.000 else (-0.029 if sentence_share <= 0.817 else 0.093))))
        + ((-0.003 if page_items <= 0.020 else -0.040) if alike_above <= 1 else (-0.108 if items_above <= 0 else ((-0.083 if mean_size <= 18.118 else 0.029) if first_words <= 0.782 else (((0.020 if alike_below <= 0 else 0.099) if amounts <= 0.000 else (0.148 if first_words <= 0.803 else (-0.068 if mean_size <= 18.118 else 0.035))) if short_stops <= 0.025 else (-0.152 if short_stops <= 0.027 else 0.019)))))
        + (((((-0.018 if top_end <= 8 else 0.166) if short_stops <= 0.486 else -0.069) if page_short <= 0.295 else ((0.007 if page_items <= 0.009 else (0.005 if top_size <= 168 else -0.053)) if top_end <= 10 else -0.089)) if form <= 0 else (0.080 if end <= 5 else (-0.159 if page_short <= 0.137 else (-0.005 if short_max <= 115 else 0.113)))) if amount <= 1 else 0.120)
        + (((0.012 if capitals <= 0.278 else (((0.153 if first_words <= 0.506 else (-0.040 if over_size <= 10 else 0.059)) if separated <= 0 else -0.105) if over_size <= 26 else -0.078)) if capitals <= 0.782 else ((-0.134 if first_words <= 0.577 else -0.017) if over_size <= 10 else ((-0.006 if alike_below <= 0 else 0.033) if size <= 167 else -0.029))) if amount_above <= 1 else 0.115)
        + ((-0.013 if alike_above <= 1 else (((-0.085 if max_size <= 29 else (0.087 if short_amounts <= 0.051 else (-0.095 if over_size <= 103 else 0.101))) if under_size <= 49 else (-0.117 if size_below <= 28 else -0.011)) if first_words <= 0.782 else ((-0.052 if short_amounts <= 0.281 else 0.072) if over_size <= 10 else (0.021 if form_above <= 0 else 0.090)))) if amount_below <= 1 else 0.119)
        + (((((-0.061 if since_colon <= 11 else 0.050) if under_size <= 135 else -0.076) if page_stops <= 0.183 else (-0.056 if amounts <= 0.628 else (-0.009 if sentences <= 0 else 0.213))) if capitals <= 0.782 else ((-0.101 if amounts <= 0.032 else 0.062) if over_end <= 0 else ((-0.020 if alike_below <= 1 else 0.025) if alike_above <= 1 else 0.029))) if amount_below <= 1 else 0.109)
        + ((-0.031 if page_short <= 0.295 else ((-0.078 if end_above <= 3 else ((-0.110 if mean_size <= 16.045 else (0.069 if under_size <= 52 else -0.115)) if first_words <= 0.618 else (-0.040 if alike_below <= 0 else (((0.030 if begin <= 6 else -0.103) if page_short <= 0.876 else -0.127) if page_short <= 0.899 else 0.060)))) if words <= 4 else 0.021)) if end_above <= 10 else -0.041)
        + (-0.078 if items_above <= 0 else (((-0.070 if under_size <= 0 else (-0.094 if over_size <= 0 else (((0.015 if size_below <= 20 else -0.062) if words <= 2 else (-0.036 if size_below <= 18 else 0.018)) if size_below <= 232 else (-0.010 if end_above <= 9 else -0.094)))) if alike_above <= 2 else 0.020) if end_above <= 11 else (-0.080 if max_size <= 60 else 0.056)))
        + ((((-0.054 if end <= 5 else (-0.020 if top_end <= 8 else 0.121)) if page_short <= 0.326 else ((0.004 if amount <= 1 else 0.109) if top_end <= 10 else -0.079)) if form <= 0 else (-0.114 if page_short <= 0.137 else (0.071 if page_short <= 0.543 else ((-0.031 if over_size <= 15 else 0.076) if over_size <= 48 else -0.054)))) if gap_below <= 0 else -0.038)
        + (((((-0.130 if first_words <= 0.442 else ((-0.070 if top_size <= 7 else 0.066) if short_stops <= 0.000 else (0.109 if short_stops <= 0.020 else 0.017))) if short_stops <= 0.165 else -0.050) if top_size <= 74 else (((0.111 if short_stops <= 0.020 else -0.083) if top_size <= 161 else -0.083) if mean_size <= 12.161 else 0.010)) if size_above <= 278 else -0.051) if amount_below <= 1 else 0.096)
        + ((((-0.067 if size_below <= 16 else -0.012) if amount_above <= 0 else (0.123 if size_below <= 40 else -0.021)) if alike_above <= 0 else (-0.070 if items_above <= 1 else (0.017 if sentence_share <= 0.179 else (-0.041 if sentence_share <= 0.817 else (0.081 if page_stops <= 0.618 else -0.026))))) if gap_below <= 0 else ((0.025 if page_stops <= 0.054 else -0.093) if mean_size <= 32.414 else 0.008))
        + (0.060 if since_title <= 11 else (((-0.033 if begin_above <= 4 else (0.143 if end_below <= 9 else -0.052)) if top_size <= 49 else 0.011) if page_items <= 0.028 else ((0.191 if page_short <= 0.876 else 0.014) if page_stops <= 0.075 else (0.120 if first_words <= 0.257 else ((-0.033 if page_short <= 0.781 else (0.110 if page_items <= 0.134 else -0.050)) if page_short <= 0.847 else -0.089)))))
        + ((((-0.093 if under_size <= 0 else (0.052 if amounts <= 0.257 else -0.068)) if since_colon <= 2 else ((0.005 if begin_below <= 2 else (0.018 if short_stops <= 0.165 else -0.096)) if size_above <= 173 else -0.037)) if gap_below <= 0 else (-0.068 if size_above <= 47 else 0.017)) if short_amounts <= 0.679 else ((0.084 if short_stops <= 0.126 else -0.102) if max_size <= 105 else 0.155))
        + ((((((-0.047 if first_words <= 0.782 else ((0.099 if capitals <= 0.127 else 0.010) if page_stops <= 0.246 else (-0.079 if capitals <= 0.820 else 0.017))) if size <= 23 else 0.015) if page_items <= 0.185 else (-0.058 if top_end <= 4 else 0.153)) if page_items <= 0.203 else -0.040) if sentence_share <= 0.297 else -0.053) if sentence_share <= 0.817 else (0.098 if page_stops <= 0.490 else 0.002))
        + (((0.022 if capitals <= 0.127 else (((0.020 if mean_size <= 52.732 else -0.070) if separated <= 0 else (0.071 if mean_size <= 8.045 else -0.093)) if top_size <= 183 else (-0.086 if capitals <= 0.782 else 0.002))) if capitals <= 0.920 else (0.157 if capitals <= 0.957 else (0.026 if since_colon <= 10 else (-0.006 if form <= 1 else 0.088)))) if amount <= 1 else 0.097)
        + (-0.070 if items_above <= 0 else ((-0.106 if page_stops <= 0.036 else 0.078) if since_title <= 11 else (((0.021 if size_above <= 91 else 0.168) if page_stops <= 0.019 else (-0.047 if page_short <= 0.231 else (((-0.131 if amounts <= 0.408 else 0.143) if page_stops <= 0.036 else (-0.060 if under_size <= 0 else 0.017)) if page_items <= 0.009 else -0.019))) if end_above <= 11 else -0.051)))
        + ((((((0.032 if capitals <= 0.226 else 0.001) if top_end <= 11 else -0.087) if page_items <= 0.185 else (-0.053 if top_end <= 4 else 0.135)) if page_items <= 0.203 else -0.035) if sentence_share <= 0.257 else (((-0.083 if page_short <= 0.353 else -0.001) if form <= 0 else 0.055) if short_below <= 1 else -0.094)) if sentence_share <= 0.817 else (0.022 if amounts <= 0.655 else 0.183))
        + (((((0.111 if under_size <= 3 else (-0.083 if max_size <= 21 else ((0.083 if short_stops <= 0.085 else -0.043) if begin_above <= 6 else -0.132))) if short_stops <= 0.165 else (-0.073 if amounts <= 0.793 else (-0.063 if max_size <= 31 else 0.181))) if capitals <= 0.226 else -0.027) if capitals <= 0.920 else (0.142 if capitals <= 0.957 else 0.005)) if amount_above <= 1 else 0.094)
        + ((0.042 if page_stops <= 0.019 else -0.034) if words <= 1 else (0.047 if capitals <= 0.127 else (((((-0.040 if capitals <= 0.834 else 0.104) if page_stops <= 0.246 else -0.089) if short_stops <= 0.029 else -0.093) if under_size <= 0 else (0.010 if begin_above <= 2 else (0.072 if size <= 12 else -0.064))) if begin <= 2 else (0.016 if short_stops <= 0.027 else -0.093))))
        + (((-0.052 if words <= 2 else ((-0.016 if under_size <= 10 else 0.047) if size <= 195 else -0.022)) if end <= 6 else ((-0.055 if end_above <= 2 else (((-0.045 if mean_size <= 18.118 else 0.016) if first_words <= 0.803 else 0.029) if size_below <= 58 else (-0.035 if words <= 14 else 0.068))) if separated <= 0 else -0.037)) if words <= 19 else -0.028)
        + ((((((0.007 if size_above <= 165 else -0.061) if sentence_share <= 0.000 else (-0.052 if sentence_share <= 0.854 else 0.062)) if short_stops <= 0.755 else (0.089 if since_colon <= 3 else (0.006 if short_below <= 7 else 0.107))) if words <= 19 else -0.030) if form <= 1 else 0.067) if end_above <= 10 else (-0.058 if over_size <= 79 else (0.084 if top_size <= 163 else -0.040)))
        + (((-0.087 if page_items <= 0.025 else 0.142) if page_short <= 0.137 else (((-0.018 if begin <= 5 else (-0.045 if page_short <= 0.899 else 0.141)) if capitals <= 0.995 else 0.016) if page_items <= 0.014 else ((0.106 if short_max <= 23 else (-0.051 if mean_size <= 22.050 else (-0.009 if short_amounts <= 0.140 else 0.067))) if page_stops <= 0.669 else -0.106))) if amount <= 1 else 0.088)
        + (-0.016 if alike_below <= 0 else (-0.014 if alike_above <= 0 else (((((-0.079 if page_short <= 0.552 else (0.031 if begin <= 5 else 0.135)) if over_size <= 26 else -0.012) if capitals <= 0.970 else -0.121) if capitals <= 0.995 else (-0.026 if page_short <= 0.278 else (-0.025 if over_size <= 10 else 0.054))) if end <= 10 else (-0.074 if over_size <= 90 else 0.033))))
        + (-0.064 if items_above <= 0 else ((((0.001 if short_stops <= 0.755 else ((((-0.059 if page_stops <= 0.201 else 0.143) if page_stops <= 0.480 else 0.044) if size <= 185 else -0.027) if begin <= 3 else -0.093)) if words <= 18 else (-0.012 if page_stops <= 0.819 else -0.094)) if gap_below <= 0 else (-0.058 if size_above <= 47 else 0.017)) if short_amounts <= 0.679 else 0.058))
        + ((((-0.092 if top_size <= 13 else 0.084) if short_below <= 1 else -0.094) if items_below <= 0 else (((((-0.083 if first_words <= 0.618 else ((0.008 if page_short <= 0.431 else -0.111) if page_short <= 0.570 else 0.006)) if begin_above <= 3 else -0.138) if over_end <= 12 else 0.086) if begin_above <= 5 else 0.091) if over_size <= 10 else 0.003)) if amount_above <= 1 else 0.087)
    )
    return score
# fmt: on
