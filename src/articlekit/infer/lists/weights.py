"""How likely a bare line is an item of a list without bullets. Written by `training/lists.py`; do not edit.

Learnt from 5,354 pages labelled by reading: LightGBM 4.7.0, 60 trees of 12 leaves. Cross-validated by domain, F1 of
list items over all lines: 0.886 in dev, 0.894 in resiliparse, 0.597 in dev.justext, 0.891 in dev.resiliparse, 0.892
in languages, 0.850 in long.
"""

from __future__ import annotations

# Lines that score this or more are items, in log-odds.
THRESHOLD = 0.75
# Lines beside an item are items too unless they score so much less.
REACH = 1.25


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
        + (((-1.381 if alike_above <= 1.500 else -1.308) if short_below <= 1.500 else (((-1.238 if alike_below <= 1.500 else (-1.185 if mean_size <= 18.077 else ((-1.043 if begin_below <= 2.500 else -1.249) if alike_above <= 6.500 else -0.866))) if page_items <= 0.096 else -1.297) if gap_above <= 0.000 else -1.345)) if form <= 0.000 else ((-0.897 if page_items <= 0.089 else -1.199) if gap_above <= 0.000 else -1.224))
        + ((0.254 if over_end <= 4.500 else -0.033) if since_colon <= 3.500 else (((-0.067 if mean_size <= 129.875 else -0.127) if page_short <= 0.702 else (((-0.080 if first_words <= 0.782 else 0.171) if mean_size <= 18.077 else (0.145 if amounts <= 0.628 else 0.408)) if first_words <= 0.995 else (-0.044 if page_short <= 0.981 else (0.333 if mean_size <= 17.211 else -0.044)))) if form <= 0.000 else 0.169))
        + ((0.198 if gap_below <= 0.000 else -0.014) if since_colon <= 4.500 else (((0.099 if page_stops <= 0.083 else -0.105) if form <= 0.000 else 0.093) if short_above <= 2.500 else ((-0.003 if alike_above <= 1.500 else ((-0.018 if page_short <= 0.927 else 0.127) if mean_size <= 18.077 else ((0.020 if words <= 1.500 else 0.198) if sentence_share <= 0.191 else -0.037))) if gap_below <= 0.000 else -0.066)))
        + (((0.018 if over_end <= 3.500 else 0.189) if over_end <= 4.500 else -0.042) if since_colon <= 4.500 else ((-0.097 if form_below <= 0.000 else 0.039) if short_above <= 1.500 else ((((-0.033 if page_short <= 0.927 else (-0.038 if over_end <= 0.000 else 0.228)) if mean_size <= 16.045 else 0.136) if short_stops <= 0.145 else -0.000) if separated <= 0.000 else (-0.059 if short_amounts <= 0.604 else 0.309))))
        + (((((0.003 if max_size <= 183.500 else -0.085) if form_above <= 0.000 else 0.135) if short_below <= 1.500 else (-0.018 if max_size <= 22.500 else ((0.117 if size_above <= 64.500 else 0.036) if form_below <= 0.000 else 0.227))) if page_items <= 0.096 else (-0.076 if amounts <= 0.809 else 0.240)) if gap_above <= 0.000 else ((0.057 if page_stops <= 0.036 else -0.108) if amounts <= 0.726 else 0.167))
        + (((-0.057 if gap_below <= 0.000 else -0.119) if alike_above <= 2.500 else (-0.108 if items_above <= 10.500 else 0.040)) if over_end <= 3.500 else (((0.150 if capitals <= 0.000 else -0.028) if capitals <= 0.854 else (-0.036 if items_above <= 11.500 else 0.220)) if over_end <= 4.500 else (((-0.001 if words <= 2.500 else 0.087) if gap_below <= 0.000 else -0.048) if short_stops <= 0.877 else -0.088)))
        + (((0.126 if page_items <= 0.019 else -0.062) if since_colon <= 6.500 else ((-0.067 if alike_above <= 1.500 else (0.035 if page_items <= 0.029 else -0.067)) if gap_above <= 0.000 else -0.111)) if alike_below <= 1.500 else ((0.024 if gap_above <= 0.000 else -0.075) if over_end <= 1.500 else ((0.166 if page_items <= 0.074 else -0.028) if over_end <= 6.500 else (0.021 if amounts <= 0.490 else 0.184))))
        + ((((((-0.119 if over_end <= 0.000 else 0.040) if amounts <= 0.026 else 0.125) if page_stops <= 0.188 else -0.066) if over_end <= 2.500 else ((0.121 if amounts <= 0.146 else (-0.115 if words <= 2.500 else 0.096)) if over_end <= 6.500 else (0.181 if since_title <= 10.500 else (-0.028 if page_short <= 0.981 else 0.169)))) if sentence_share <= 0.203 else -0.089) if form <= 0.000 else 0.126)
        + ((((-0.040 if alike_above <= 1.500 else (-0.052 if over_end <= 0.000 else (-0.084 if page_short <= 0.283 else 0.082))) if over_end <= 3.500 else (0.140 if over_end <= 6.500 else ((-0.012 if words <= 2.500 else 0.084) if mean_size <= 129.875 else -0.065))) if page_items <= 0.096 else (-0.066 if amount <= 1.500 else 0.235)) if gap_below <= 0.000 else (-0.082 if short_amounts <= 0.679 else 0.205))
        + ((((0.074 if page_items <= 0.019 else -0.080) if since_colon <= 11.500 else -0.073) if form_above <= 0.000 else 0.075) if alike_below <= 1.500 else (((-0.125 if items_below <= 0.000 else ((-0.024 if page_short <= 0.927 else (0.171 if capitals <= 0.717 else -0.001)) if mean_size <= 18.077 else (0.099 if gap_below <= 0.000 else -0.022))) if sentence_share <= 0.148 else -0.055) if form_below <= 0.000 else 0.140))
        + ((((((-0.039 if max_size <= 51.500 else 0.048) if over_end <= 2.500 else ((0.133 if short_amounts <= 0.122 else -0.014) if over_end <= 6.500 else 0.027)) if max_size <= 155.500 else -0.059) if labels <= 0.000 else 0.121) if page_items <= 0.096 else (-0.077 if top_end <= 8.500 else (0.126 if short_stops <= 0.126 else -0.082))) if gap_below <= 0.000 else (0.114 if page_stops <= 0.036 else -0.078))
        + (((0.205 if page_stops <= 0.020 else -0.063) if short_below <= 1.500 else (-0.075 if items_above <= 11.500 else ((-0.114 if amounts <= 0.026 else 0.052) if over_end <= 0.000 else (((0.256 if page_stops <= 0.036 else (0.104 if under_size <= 6.500 else -0.078)) if max_size <= 22.500 else 0.056) if sentence_share <= 0.236 else -0.071)))) if form <= 0.000 else (0.141 if end <= 6.500 else 0.054))
    )
    if score < -2.0:
        return score  # far below: the others would not lift it
    return (
        score
        + ((((-0.098 if items_above <= 11.500 else 0.041) if since_colon <= 11.500 else (-0.067 if short_amounts <= 0.737 else 0.169)) if form_above <= 0.000 else (-0.099 if words <= 2.500 else 0.069)) if alike_below <= 1.500 else ((0.099 if since_colon <= 2.500 else (-0.045 if short_above <= 0.000 else (0.013 if words <= 4.500 else (0.105 if sentence_share <= 0.175 else -0.047)))) if amount <= 1.500 else 0.220))
        + (((-0.068 if alike_below <= 1.500 else -0.008) if form_below <= 0.000 else 0.058) if alike_above <= 1.500 else ((((0.036 if top_size <= 184.500 else ((-0.100 if mean_size <= 11.472 else 0.114) if amounts <= 0.037 else -0.134)) if mean_size <= 18.077 else (-0.024 if words <= 1.500 else (0.108 if size_below <= 167.500 else -0.026))) if sentence_share <= 0.179 else -0.029) if page_items <= 0.203 else -0.061))
        + ((((-0.050 if form_above <= 0.000 else 0.029) if alike_below <= 1.500 else 0.024) if alike_above <= 1.500 else (-0.121 if items_above <= 1.500 else ((-0.042 if page_short <= 0.981 else (0.122 if end <= 10.500 else -0.096)) if words <= 1.500 else (-0.044 if page_short <= 0.283 else 0.073)))) if gap_below <= 0.000 else ((0.074 if page_stops <= 0.036 else -0.078) if amounts <= 0.675 else 0.140))
        + ((-0.052 if page_short <= 0.283 else ((((0.135 if capitals <= 0.205 else 0.021) if short_stops <= 0.165 else (0.178 if since_title <= 11.500 else -0.074)) if top_size <= 184.500 else (-0.077 if amounts <= 0.809 else 0.143)) if capitals <= 0.995 else ((-0.002 if form_below <= 0.000 else 0.083) if alike_above <= 1.500 else 0.079))) if gap_above <= 0.000 else (0.048 if capitals <= 0.308 else -0.077))
        + (((-0.023 if page_stops <= 0.229 else (0.096 if over_end <= 4.500 else -0.030)) if since_colon <= 6.500 else (((0.062 if page_stops <= 0.378 else -0.065) if labels <= 0.000 else 0.056) if page_short <= 0.552 else (((-0.012 if over_end <= 2.500 else 0.032) if page_stops <= 0.902 else 0.219) if amount <= 1.500 else 0.200))) if gap_above <= 0.000 else (0.042 if capitals <= 0.308 else -0.072))
        + (((-0.060 if short_above <= 1.500 else -0.011) if form_above <= 0.000 else 0.043) if alike_below <= 1.500 else (((((0.100 if capitals <= 0.641 else (-0.044 if top_size <= 154.500 else 0.156)) if top_size <= 184.500 else (-0.100 if size_below <= 26.500 else 0.080)) if sentence_share <= 0.129 else -0.113) if page_stops <= 0.251 else -0.051) if capitals <= 0.995 else (-0.112 if page_short <= 0.152 else 0.057)))
        + (((0.163 if since_title <= 11.500 else ((-0.058 if mean_size <= 31.083 else -0.007) if max_size <= 191.500 else -0.083)) if form_below <= 0.000 else 0.047) if alike_above <= 1.500 else (((0.030 if max_size <= 63.500 else -0.106) if top_size <= 184.500 else -0.038) if size <= 22.500 else ((0.064 if size <= 167.500 else -0.085) if sentence_share <= 0.148 else (-0.051 if sentence_share <= 0.817 else 0.083))))
        + ((0.076 if since_colon <= 9.500 else ((((0.026 if size_below <= 159.500 else -0.028) if begin_below <= 2.500 else ((-0.056 if short_max <= 62.500 else 0.083) if short_stops <= 0.165 else -0.124)) if amount_above <= 1.500 else 0.195) if gap_above <= 0.000 else (-0.071 if short_amounts <= 0.774 else 0.134))) if page_items <= 0.029 else (0.113 if since_title <= 9.500 else (-0.060 if short_above <= 11.500 else -0.000)))
        + ((((-0.068 if items_above <= 11.500 else ((0.090 if page_short <= 0.734 else -0.023) if since_colon <= 9.500 else (-0.023 if page_short <= 0.702 else 0.028))) if separated <= 0.000 else ((-0.078 if page_short <= 0.927 else 0.061) if mean_size <= 32.261 else 0.003)) if mean_size <= 145.100 else (-0.076 if amount <= 0.000 else 0.207)) if form <= 0.000 else (0.107 if end <= 5.500 else 0.028))
        + ((-0.073 if items_below <= 10.500 else (-0.056 if page_stops <= 0.201 else 0.074)) if since_colon <= 5.500 else ((-0.049 if over_size <= 0.000 else (0.107 if page_stops <= 0.020 else (0.054 if over_size <= 41.500 else -0.022))) if page_stops <= 0.251 else (-0.090 if words <= 1.500 else (((0.005 if separated <= 0.000 else -0.059) if max_size <= 183.500 else -0.076) if amounts <= 0.628 else 0.140))))
        + ((-0.092 if over_size <= 0.000 else (((0.002 if alike_below <= 0.000 else 0.050) if size_above <= 172.500 else -0.022) if begin_above <= 2.500 else ((0.053 if over_size <= 180.500 else -0.086) if short_stops <= 0.165 else -0.107))) if page_items <= 0.029 else ((0.104 if since_title <= 11.500 else (-0.057 if short_amounts <= 0.548 else 0.089)) if alike_above <= 7.500 else (0.097 if page_items <= 0.135 else -0.048)))
        + (((((-0.099 if over_end <= 2.500 else -0.005) if max_size <= 20.500 else (0.066 if since_colon <= 2.500 else ((0.012 if page_items <= 0.135 else -0.039) if amount_below <= 1.500 else 0.142))) if max_size <= 191.500 else -0.059) if form <= 0.000 else (0.066 if page_items <= 0.240 else -0.088)) if gap_above <= 0.000 else ((0.078 if max_size <= 11.500 else -0.060) if short_amounts <= 0.774 else 0.114))
        + (((((-0.047 if page_short <= 0.927 else (-0.007 if short_amounts <= 0.281 else 0.141)) if mean_size <= 16.045 else (((0.012 if mean_size <= 32.261 else 0.061) if mean_size <= 129.875 else -0.039) if begin_below <= 2.500 else -0.032)) if gap_above <= 0.000 else -0.039) if size_below <= 151.500 else -0.059) if form <= 0.000 else (0.093 if end <= 5.500 else (-0.017 if short_amounts <= 0.140 else 0.135)))
        + (((-0.025 if page_items <= 0.011 else -0.082) if alike_above <= 1.500 else 0.007) if over_end <= 3.500 else ((((-0.087 if begin <= 1.500 else 0.067) if page_items <= 0.080 else -0.071) if short_stops <= 0.145 else 0.101) if over_end <= 4.500 else (0.106 if since_title <= 8.500 else (-0.014 if page_short <= 0.981 else ((-0.086 if over_size <= 11.500 else 0.132) if max_size <= 59.500 else -0.101)))))
        + (((-0.098 if short_above <= 7.500 else 0.146) if capitals <= 0.641 else -0.101) if over_size <= 0.000 else ((-0.023 if form <= 0.000 else 0.032) if alike_below <= 1.500 else ((((0.057 if capitals <= 0.575 else -0.036) if over_size <= 26.500 else (0.026 if capitals <= 0.156 else -0.060)) if amount <= 1.500 else 0.149) if capitals <= 0.920 else (0.006 if short_above <= 0.000 else 0.065))))
        + (-0.090 if items_above <= 1.500 else (((-0.090 if max_size <= 20.500 else -0.011) if over_end <= 3.500 else (((-0.079 if over_size <= 5.500 else 0.160) if short_amounts <= 0.183 else -0.147) if page_stops <= 0.020 else (((-0.075 if page_stops <= 0.126 else 0.079) if short_amounts <= 0.165 else -0.085) if over_end <= 4.500 else (-0.024 if short_amounts <= 0.140 else 0.038)))) if short_amounts <= 0.679 else 0.117))
        + ((-0.078 if over_end <= 0.000 else ((-0.026 if short_amounts <= 0.679 else 0.097) if capitals <= 0.782 else (((-0.122 if size <= 3.500 else 0.052) if size_above <= 164.500 else -0.007) if top_end <= 6.500 else -0.018))) if page_items <= 0.020 else (-0.042 if top_end <= 3.500 else (-0.050 if end_below <= 9.500 else ((0.054 if page_items <= 0.186 else 0.251) if page_items <= 0.203 else -0.033))))
        + (-0.082 if items_above <= 1.500 else (((((-0.113 if end_above <= 3.500 else (-0.041 if end_below <= 9.500 else 0.019)) if words <= 2.500 else ((-0.014 if over_size <= 11.500 else 0.044) if size_below <= 195.500 else -0.027)) if size_above <= 172.500 else -0.032) if amount_above <= 1.500 else 0.166) if separated <= 0.000 else (-0.090 if top_end <= 0.000 else (0.157 if page_stops <= 0.000 else -0.018))))
        + (-0.097 if page_short <= 0.152 else ((-0.034 if alike_below <= 0.000 else (0.093 if since_title <= 11.500 else (((-0.064 if first_words <= 0.782 else ((0.044 if size_above <= 40.500 else -0.029) if amounts <= 0.283 else -0.058)) if words <= 4.500 else 0.029) if words <= 18.500 else -0.041))) if form <= 0.000 else (0.078 if page_short <= 0.527 else (-0.107 if words <= 2.500 else 0.022))))
        + ((-0.090 if page_short <= 0.152 else (((-0.116 if end <= 4.500 else -0.004) if words <= 2.500 else ((-0.036 if page_short <= 0.283 else (((0.029 if page_short <= 0.620 else 0.135) if end <= 7.500 else 0.014) if top_end <= 6.500 else -0.020)) if form <= 0.000 else 0.066)) if page_items <= 0.096 else (-0.046 if top_end <= 8.500 else 0.035))) if gap_above <= 0.000 else -0.037)
        + (-0.091 if items_above <= 0.000 else ((((-0.032 if short_above <= 1.500 else 0.010) if over_end <= 3.500 else (0.093 if page_stops <= 0.020 else ((-0.089 if page_stops <= 0.036 else (0.053 if over_end <= 6.500 else (-0.009 if short_amounts <= 0.073 else 0.063))) if begin_below <= 3.500 else -0.065))) if separated <= 0.000 else -0.028) if short_amounts <= 0.679 else (0.134 if page_stops <= 0.625 else -0.066)))
        + ((((-0.026 if over_size <= 20.500 else (0.068 if amounts <= 0.229 else -0.045)) if since_colon <= 9.500 else ((-0.082 if over_size <= 7.500 else (0.001 if begin_above <= 2.500 else -0.072)) if short_amounts <= 0.000 else 0.016)) if page_items <= 0.096 else (-0.048 if top_end <= 8.500 else ((0.156 if amounts <= 0.114 else -0.025) if short_stops <= 0.058 else -0.047))) if amount <= 1.500 else 0.141)
        + ((-0.082 if items_above <= 0.000 else ((-0.091 if first_words <= 0.782 else ((0.049 if amounts <= 0.283 else -0.074) if short_stops <= 0.165 else -0.081)) if words <= 1.500 else (((0.007 if short_stops <= 0.675 else (0.085 if words <= 17.500 else -0.000)) if mean_size <= 172.747 else -0.029) if short_amounts <= 0.679 else (-0.164 if first_words <= 0.409 else 0.151)))) if gap_above <= 0.000 else -0.032)
        + (((-0.063 if page_stops <= 0.240 else 0.047) if since_colon <= 2.500 else ((0.007 if begin <= 5.500 else 0.151) if page_stops <= 0.167 else ((-0.105 if size <= 16.500 else (-0.079 if short_max <= 62.500 else -0.023)) if alike_below <= 2.500 else 0.011))) if alike_above <= 1.500 else (-0.000 if size <= 22.500 else (0.050 if size <= 61.500 else (0.020 if begin_below <= 2.500 else -0.086))))
        + ((0.109 if since_title <= 11.500 else ((-0.019 if alike_below <= 1.500 else 0.017) if page_items <= 0.020 else -0.048)) if alike_above <= 1.500 else (-0.111 if items_above <= 0.000 else ((-0.083 if mean_size <= 18.077 else ((0.073 if page_items <= 0.096 else -0.040) if mean_size <= 67.417 else -0.031)) if first_words <= 0.782 else (0.005 if end_below <= 9.500 else (0.077 if short_stops <= 0.024 else 0.025)))))
        + (-0.086 if page_short <= 0.152 else ((((-0.091 if top_size <= 0.000 else (0.035 if top_size <= 162.500 else (-0.018 if amounts <= 0.211 else -0.110))) if short_max <= 62.500 else ((0.053 if page_items <= 0.103 else -0.049) if short_stops <= 0.005 else (0.001 if top_end <= 6.500 else -0.050))) if amount <= 1.500 else 0.127) if form <= 0.000 else (0.006 if short_max <= 112.500 else 0.084)))
        + (-0.022 if alike_below <= 0.000 else ((((0.033 if separated <= 0.000 else (-0.055 if capitals <= 0.926 else 0.154)) if size_below <= 57.500 else -0.050) if top_size <= 184.500 else (-0.095 if size <= 22.500 else ((-0.045 if size_below <= 28.500 else 0.157) if begin_below <= 1.500 else -0.035))) if capitals <= 0.995 else (-0.067 if over_size <= 7.500 else (0.036 if size_below <= 131.500 else -0.014))))
        + ((0.095 if since_title <= 11.500 else ((-0.010 if separated <= 0.000 else -0.044) if form_below <= 1.500 else 0.085)) if alike_above <= 1.500 else (((-0.087 if max_size <= 30.500 else ((0.155 if over_size <= 30.500 else 0.052) if short_amounts <= 0.051 else (-0.084 if over_size <= 102.500 else 0.089))) if under_size <= 49.500 else (-0.101 if size <= 28.500 else -0.011)) if first_words <= 0.782 else 0.023))
        + ((0.119 if page_stops <= 0.167 else (0.035 if since_colon <= 7.500 else -0.074)) if page_short <= 0.283 else (-0.018 if alike_below <= 0.000 else ((0.099 if page_stops <= 0.020 else -0.021) if alike_above <= 0.000 else ((((-0.101 if first_words <= 0.380 else 0.096) if capitals <= 0.127 else -0.004) if page_stops <= 0.472 else -0.068) if capitals <= 0.995 else (0.004 if page_stops <= 0.240 else 0.077)))))
        + (-0.078 if page_short <= 0.152 else ((((-0.064 if end_above <= 4.500 else (-0.051 if alike_below <= 0.000 else 0.004)) if mean_size <= 32.261 else (0.070 if first_words <= 0.658 else ((-0.063 if words <= 5.500 else 0.199) if begin <= 1.500 else (0.020 if mean_size <= 72.083 else -0.029)))) if amount <= 1.500 else 0.118) if form <= 0.000 else (0.066 if page_short <= 0.527 else 0.001)))
        + (-0.076 if items_above <= 0.000 else (((-0.072 if short_below <= 1.500 else -0.017) if mean_size <= 29.690 else (((0.007 if amount <= 0.000 else 0.094) if begin_above <= 3.500 else -0.059) if over_size <= 287.500 else -0.044)) if alike_above <= 1.500 else (0.018 if end_above <= 10.500 else (-0.075 if over_size <= 78.500 else ((0.102 if over_size <= 172.500 else -0.046) if begin <= 5.500 else -0.151)))))
        + (((-0.049 if page_short <= 0.283 else ((-0.018 if begin <= 4.500 else (-0.017 if page_short <= 0.859 else 0.128)) if over_size <= 78.500 else (0.020 if amounts <= 0.185 else -0.037))) if form <= 0.000 else (0.065 if end <= 5.500 else ((-0.027 if over_size <= 16.500 else 0.075) if over_size <= 50.500 else (-0.074 if page_short <= 0.773 else 0.083)))) if amount_above <= 1.500 else 0.111)
        + (((0.110 if mean_size <= 6.708 else -0.055) if over_size <= 0.000 else (-0.069 if page_short <= 0.152 else (((-0.066 if first_words <= 0.782 else ((0.106 if first_words <= 0.860 else 0.015) if short_stops <= 0.019 else (-0.045 if page_short <= 0.901 else (0.087 if page_short <= 0.997 else -0.035)))) if size_above <= 20.500 else 0.012) if size_above <= 280.500 else -0.050))) if amount <= 1.500 else 0.110)
        + (-0.059 if items_above <= 1.500 else ((((((-0.045 if over_end <= 0.000 else 0.086) if page_stops <= 0.020 else (-0.005 if separated <= 0.000 else -0.055)) if size <= 22.500 else (-0.028 if size_below <= 18.500 else (0.031 if size_below <= 167.500 else -0.025))) if sentence_share <= 0.257 else -0.060) if sentence_share <= 0.817 else (0.114 if mean_size <= 183.071 else -0.003)) if amount_above <= 1.500 else 0.118))
        + (0.088 if since_title <= 4.500 else (((-0.032 if begin_above <= 4.500 else 0.088) if top_size <= 46.500 else (-0.042 if page_short <= 0.236 else ((0.004 if page_short <= 0.901 else (0.027 if top_size <= 243.500 else 0.227)) if short_stops <= 0.755 else (0.028 if page_short <= 0.620 else 0.146)))) if page_items <= 0.014 else ((0.010 if top_size <= 162.500 else -0.037) if page_stops <= 0.669 else -0.117)))
        + ((-0.105 if under_size <= 0.000 else (-0.028 if size_above <= 16.500 else (0.025 if short_stops <= 0.140 else 0.075))) if since_colon <= 2.500 else (((0.002 if begin_below <= 2.500 else (0.015 if short_stops <= 0.165 else -0.085)) if form <= 1.500 else 0.072) if gap_above <= 0.000 else ((0.123 if short_amounts <= 0.110 else -0.069) if max_size <= 11.500 else (-0.055 if short_amounts <= 0.057 else 0.008))))
        + (-0.068 if items_above <= 0.000 else ((((-0.113 if first_words <= 0.380 else 0.065) if short_stops <= 0.165 else (-0.052 if sentence_share <= 0.817 else 0.147)) if capitals <= 0.240 else ((0.114 if first_words <= 0.506 else (0.034 if page_stops <= 0.000 else -0.064)) if page_items <= 0.186 else (0.198 if page_items <= 0.203 else -0.024))) if capitals <= 0.782 else (-0.067 if over_end <= 0.000 else 0.012)))
        + ((-0.030 if top_size <= 128.500 else 0.036) if since_colon <= 5.500 else ((-0.075 if top_size <= 0.000 else ((-0.048 if page_short <= 0.283 else 0.022) if top_size <= 173.500 else (-0.066 if capitals <= 0.717 else -0.015))) if page_short <= 0.762 else (0.037 if page_short <= 0.876 else (-0.100 if page_short <= 0.901 else (0.111 if page_short <= 0.912 else (0.035 if mean_size <= 15.310 else -0.034))))))
        + (0.100 if since_title <= 2.500 else (((0.005 if page_stops <= 0.240 else -0.102) if under_size <= 0.000 else ((-0.046 if page_stops <= 0.201 else 0.050) if since_colon <= 9.500 else ((0.138 if page_stops <= 0.167 else -0.084) if page_short <= 0.236 else (0.091 if under_size <= 3.500 else 0.003)))) if page_items <= 0.014 else ((0.001 if under_size <= 157.500 else -0.048) if page_stops <= 0.669 else -0.112)))
        + (0.072 if since_title <= 4.500 else ((-0.001 if page_items <= 0.020 else -0.035) if alike_above <= 1.500 else ((-0.035 if page_short <= 0.747 else ((-0.006 if max_size <= 34.500 else ((0.100 if sentence_share <= 0.039 else -0.069) if capitals <= 0.641 else (0.101 if max_size <= 40.500 else -0.053))) if max_size <= 66.500 else -0.070)) if capitals <= 0.995 else (-0.073 if over_size <= 0.000 else 0.027))))
        + ((((-0.090 if end_above <= 4.500 else (0.010 if begin_above <= 6.500 else -0.114)) if amounts <= 0.283 else -0.090) if words <= 1.500 else (0.052 if capitals <= 0.127 else (((-0.006 if short_stops <= 0.020 else -0.088) if amounts <= 0.026 else ((0.119 if amounts <= 0.075 else -0.023) if short_stops <= 0.506 else 0.180)) if capitals <= 0.848 else 0.008))) if amount_below <= 1.500 else 0.099)
        + (((0.053 if under_size <= 3.500 else -0.065) if size <= 5.500 else ((((-0.038 if end_above <= 2.500 else ((-0.051 if size <= 72.500 else 0.059) if short_below <= 0.000 else 0.006)) if short_max <= 119.500 else 0.089) if short_stops <= 0.755 else ((0.062 if begin <= 3.500 else -0.094) if size <= 184.500 else -0.022)) if words <= 19.500 else -0.028)) if amount_above <= 1.500 else 0.091)
        + (-0.063 if items_above <= 0.000 else (0.065 if since_title <= 11.500 else (-0.011 if alike_above <= 1.500 else (((-0.061 if mean_size <= 12.289 else 0.047) if under_size <= 49.500 else (-0.105 if mean_size <= 28.427 else -0.005)) if first_words <= 0.782 else (((0.011 if capitals <= 0.000 else 0.161) if capitals <= 0.127 else -0.014) if capitals <= 0.920 else (0.189 if capitals <= 0.968 else 0.032))))))
        + ((((-0.056 if end_below <= 9.500 else -0.002) if words <= 1.500 else (-0.014 if size_above <= 17.500 else (0.022 if size_above <= 172.500 else (0.065 if since_colon <= 3.500 else -0.054)))) if sentence_share <= 0.257 else (-0.083 if short_stops <= 0.806 else (0.070 if short_max <= 120.500 else -0.041))) if sentence_share <= 0.817 else (0.143 if words <= 13.500 else (-0.017 if over_size <= 78.500 else 0.058)))
        + ((((0.107 if page_stops <= 0.167 else (0.026 if since_colon <= 7.500 else -0.060)) if page_short <= 0.283 else (((-0.006 if page_items <= 0.186 else 0.148) if page_items <= 0.203 else -0.062) if mean_size <= 32.261 else ((0.012 if short_amounts <= 0.041 else 0.058) if begin_below <= 2.500 else (-0.045 if page_items <= 0.220 else 0.130)))) if size_below <= 252.500 else -0.036) if amount <= 1.500 else 0.099)
        + (-0.015 if alike_below <= 0.000 else (-0.013 if alike_above <= 0.000 else ((-0.036 if page_short <= 0.283 else ((0.014 if capitals <= 0.976 else -0.123) if capitals <= 0.995 else (-0.060 if over_size <= 5.500 else (0.064 if page_short <= 0.734 else (-0.080 if page_short <= 0.754 else 0.041))))) if end <= 10.500 else (0.008 if page_short <= 0.850 else (-0.150 if amounts <= 0.102 else -0.010)))))
        + ((((((0.038 if short_stops <= 0.005 else -0.087) if amounts <= 0.160 else (0.143 if over_size <= 11.500 else -0.011)) if page_stops <= 0.220 else -0.082) if size <= 5.500 else 0.004) if gap_above <= 0.000 else (-0.038 if alike_below <= 2.500 else (-0.042 if over_size <= 20.500 else 0.041))) if short_amounts <= 0.679 else ((0.061 if short_stops <= 0.135 else -0.145) if words <= 6.500 else 0.117))
        + ((-0.065 if page_short <= 0.152 else ((0.004 if amount_below <= 1.500 else 0.104) if separated <= 0.000 else (-0.059 if top_size <= 70.500 else ((((-0.086 if max_size <= 26.500 else -0.008) if over_end <= 3.500 else (-0.026 if over_size <= 16.500 else 0.090)) if over_end <= 4.500 else -0.037) if page_short <= 0.946 else 0.169)))) if form <= 1.500 else (-0.102 if over_size <= 9.500 else 0.074))
    )
# fmt: on
