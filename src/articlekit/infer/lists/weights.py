"""How likely a bare line is an item of a list without bullets. Written by `training/lists.py`; do not edit.

Learnt from 5,354 pages labelled by reading: LightGBM 4.7.0, 60 trees of 12 leaves. Cross-validated by domain, F1 of
list items over all lines: 0.881 in dev, 0.893 in resiliparse, 0.587 in dev.justext, 0.892 in dev.resiliparse, 0.893
in languages, 0.859 in long.
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
        + (((-2.167 if form <= 0.000 else (-2.038 if alike_below <= 0.000 else -1.599)) if alike_above <= 1.500 else (-1.967 if form <= 0.000 else -1.415)) if alike_below <= 1.500 else ((-2.028 if end_above <= 3.500 else (((-1.793 if mean_size <= 18.134 else (-1.452 if mean_size <= 61.100 else -1.878)) if gap_below <= 0.000 else -1.982) if page_items <= 0.094 else -1.960)) if form <= 0.000 else -1.351))
        + ((0.089 if over_end <= 1.500 else (0.415 if over_end <= 6.500 else 0.174)) if first_words <= 0.995 else (((0.065 if over_end <= 3.500 else (0.203 if since_colon <= 0.000 else 0.496)) if over_end <= 6.500 else -0.014) if since_colon <= 3.500 else ((-0.080 if page_short <= 0.981 else (0.037 if amounts <= 0.069 else 0.545)) if form <= 0.000 else (0.012 if over_end <= 3.500 else 0.180))))
        + (((0.184 if gap_below <= 0.000 else -0.051) if since_colon <= 2.500 else ((0.323 if short_stops <= 0.048 else -0.058) if page_stops <= 0.087 else (-0.097 if form <= 0.000 else -0.012))) if alike_above <= 0.000 else ((-0.043 if form <= 0.000 else 0.318) if short_below <= 0.000 else ((0.357 if since_colon <= 7.500 else (0.122 if words <= 2.500 else 0.236)) if gap_below <= 0.000 else 0.006)))
        + ((0.147 if since_colon <= 2.500 else (-0.085 if form_below <= 0.000 else 0.009)) if short_above <= 1.500 else ((((0.041 if page_short <= 0.934 else (0.002 if over_end <= 0.000 else (0.003 if short_max <= 57.500 else 0.440))) if mean_size <= 18.134 else 0.230) if short_stops <= 0.145 else (0.024 if short_stops <= 0.774 else 0.242)) if separated <= 0.000 else (-0.020 if short_amounts <= 0.604 else 0.444)))
        + ((((-0.011 if gap_above <= 0.000 else -0.110) if form_below <= 0.000 else (0.053 if form_above <= 0.000 else 0.246)) if page_items <= 0.029 else -0.098) if short_below <= 1.500 else ((((-0.032 if page_short <= 0.912 else 0.195) if max_size <= 21.500 else (0.155 if form_above <= 0.000 else 0.283)) if gap_above <= 0.000 else -0.024) if page_items <= 0.094 else (-0.054 if amount_above <= 1.500 else 0.326)))
        + (((-0.051 if gap_below <= 0.000 else -0.111) if short_below <= 2.500 else (-0.063 if end_above <= 3.500 else 0.066)) if alike_above <= 0.000 else ((0.046 if over_end <= 2.500 else ((0.101 if capitals <= 0.854 else 0.271) if over_end <= 6.500 else ((-0.010 if words <= 1.500 else 0.152) if size_above <= 155.500 else -0.048))) if gap_below <= 0.000 else (-0.040 if amounts <= 0.703 else 0.338)))
        + ((((0.053 if alike_above <= 0.000 else 0.220) if since_colon <= 11.500 else (-0.061 if page_short <= 0.779 else 0.069)) if page_items <= 0.019 else -0.099) if alike_below <= 0.000 else ((0.238 if page_items <= 0.073 else 0.062) if since_colon <= 4.500 else ((((0.006 if max_size <= 21.500 else 0.127) if page_items <= 0.204 else -0.023) if max_size <= 152.500 else -0.029) if gap_above <= 0.000 else -0.044)))
        + (((0.060 if amounts <= 0.809 else 0.265) if first_words <= 0.995 else (0.048 if since_colon <= 4.500 else (0.068 if page_stops <= 0.159 else (0.273 if since_title <= 5.500 else (-0.090 if page_short <= 0.577 else (-0.051 if page_stops <= 0.576 else (-0.079 if words <= 4.500 else 0.356))))))) if form <= 0.000 else ((0.260 if since_colon <= 0.000 else -0.012) if form_above <= 0.000 else 0.192))
        + ((((-0.028 if over_end <= 3.500 else (0.177 if over_end <= 4.500 else (0.053 if short_max <= 169.500 else -0.062))) if gap_below <= 0.000 else -0.081) if page_items <= 0.019 else -0.090) if alike_above <= 0.000 else ((-0.054 if over_end <= 0.000 else ((-0.092 if page_short <= 0.144 else 0.110) if gap_below <= 0.000 else 0.002)) if page_items <= 0.094 else (0.206 if since_title <= 11.500 else -0.039)))
        + ((((0.057 if since_colon <= 11.500 else -0.061) if form_above <= 0.000 else 0.096) if page_items <= 0.029 else -0.092) if alike_below <= 0.000 else (0.142 if since_colon <= 6.500 else (((0.004 if form_below <= 0.000 else 0.154) if page_short <= 0.751 else ((-0.012 if page_short <= 0.981 else (0.258 if capitals <= 0.717 else 0.014)) if mean_size <= 18.134 else 0.135)) if sentence_share <= 0.179 else -0.037)))
        + ((((-0.008 if over_end <= 3.500 else ((0.155 if short_amounts <= 0.092 else 0.007) if over_end <= 6.500 else (0.055 if short_max <= 113.500 else (0.347 if page_stops <= 0.028 else -0.059)))) if gap_below <= 0.000 else (0.116 if page_stops <= 0.143 else -0.082)) if labels <= 0.000 else (0.041 if form_below <= 0.000 else 0.179)) if page_items <= 0.029 else (0.031 if first_words <= 0.995 else -0.072))
        + (((0.251 if page_stops <= 0.000 else -0.057) if form <= 0.000 else (-0.034 if max_size <= 89.500 else 0.134)) if short_below <= 1.500 else ((-0.105 if max_size <= 19.500 else ((0.035 if amounts <= 0.194 else 0.197) if page_stops <= 0.183 else (-0.018 if page_stops <= 0.859 else 0.223))) if over_end <= 2.500 else (-0.043 if items_above <= 11.500 else (0.079 if sentence_share <= 0.236 else -0.037))))
    )
    if score < -2.0:
        return score  # far below: the others would not lift it
    return (
        score
        + ((((-0.098 if items_above <= 11.500 else 0.029) if since_colon <= 5.500 else (-0.080 if short_above <= 2.500 else -0.021)) if form_above <= 0.000 else (-0.019 if short_max <= 94.500 else 0.071)) if alike_below <= 0.000 else (0.120 if since_colon <= 3.500 else (-0.021 if short_above <= 0.000 else (0.013 if words <= 2.500 else ((-0.041 if over_size <= 0.000 else 0.105) if sentence_share <= 0.179 else -0.029)))))
        + ((((-0.041 if form_below <= 0.000 else 0.052) if alike_above <= 1.500 else 0.077) if page_items <= 0.019 else -0.080) if alike_below <= 0.000 else ((((-0.079 if end_above <= 3.500 else (0.060 if top_size <= 184.500 else (0.028 if amounts <= 0.160 else -0.115))) if words <= 4.500 else (0.098 if mean_size <= 138.125 else -0.054)) if sentence_share <= 0.203 else -0.041) if form_below <= 0.000 else 0.110))
        + (((0.044 if page_stops <= 0.183 else ((-0.018 if end <= 2.500 else -0.075) if gap_below <= 0.000 else -0.098)) if alike_above <= 0.000 else (-0.011 if form_above <= 0.000 else 0.124)) if alike_below <= 0.000 else (0.192 if since_title <= 11.500 else ((-0.047 if items_above <= 11.500 else (-0.024 if page_short <= 0.284 else (0.019 if words <= 2.500 else 0.087))) if separated <= 0.000 else -0.017)))
        + ((((-0.012 if size_below <= 188.500 else -0.073) if form_below <= 0.000 else 0.070) if alike_above <= 0.000 else ((((0.147 if capitals <= 0.205 else 0.036) if short_stops <= 0.168 else -0.046) if top_size <= 184.500 else (-0.070 if amounts <= 0.882 else 0.207)) if capitals <= 0.995 else (0.085 if size <= 170.500 else -0.022))) if gap_above <= 0.000 else (0.013 if capitals <= 0.405 else -0.080))
        + (((-0.037 if max_size <= 21.500 else 0.086) if since_colon <= 4.500 else (((0.034 if page_stops <= 0.418 else -0.062) if labels <= 0.000 else 0.059) if page_short <= 0.553 else ((0.022 if page_stops <= 0.726 else (-0.099 if capitals <= 0.641 else 0.249)) if amount <= 1.500 else 0.246))) if gap_above <= 0.000 else ((0.395 if max_size <= 11.500 else 0.007) if page_stops <= 0.055 else -0.074))
        + (((-0.056 if short_above <= 2.500 else -0.007) if labels <= 0.000 else (-0.023 if form_above <= 0.000 else 0.102)) if alike_below <= 0.000 else (0.151 if since_title <= 11.500 else (((((0.125 if sentence_share <= 0.039 else -0.107) if capitals <= 0.641 else -0.023) if under_size <= 136.500 else -0.079) if page_stops <= 0.183 else -0.034) if capitals <= 0.995 else (0.059 if size_below <= 173.500 else -0.034))))
        + (((0.156 if since_title <= 11.500 else (-0.065 if short_max <= 61.500 else (((-0.050 if mean_size <= 31.083 else -0.004) if max_size <= 186.500 else -0.063) if short_amounts <= 0.679 else 0.357))) if form_below <= 0.000 else 0.042) if alike_above <= 1.500 else (-0.003 if mean_size <= 18.134 else ((0.019 if size <= 20.500 else (0.097 if max_size <= 179.500 else -0.067)) if sentence_share <= 0.191 else -0.013)))
        + (((0.054 if short_stops <= 0.606 else 0.129) if since_colon <= 9.500 else (((-0.015 if form_above <= 0.000 else 0.050) if short_amounts <= 0.000 else (0.039 if max_size <= 115.500 else 0.249)) if gap_above <= 0.000 else (-0.076 if short_amounts <= 0.679 else 0.102))) if page_items <= 0.094 else (0.104 if since_title <= 11.500 else (-0.065 if short_amounts <= 0.737 else (-0.028 if short_max <= 109.500 else 0.430))))
        + ((((-0.092 if items_above <= 11.500 else 0.022) if since_colon <= 6.500 else (-0.073 if page_short <= 0.553 else -0.026)) if form <= 0.000 else (0.008 if form_below <= 0.000 else 0.139)) if alike_below <= 0.000 else (0.077 if since_colon <= 3.500 else (((-0.091 if mean_size <= 18.134 else (-0.031 if page_short <= 0.717 else 0.077)) if first_words <= 0.803 else 0.025) if amount <= 1.500 else 0.187)))
        + ((-0.034 if labels <= 0.000 else (-0.028 if short_max <= 94.500 else 0.072)) if alike_below <= 0.000 else ((-0.112 if amounts <= 0.022 else 0.049) if over_size <= 0.000 else ((0.351 if max_size <= 21.500 else (-0.080 if short_max <= 61.500 else 0.111)) if page_stops <= 0.028 else (-0.042 if words <= 1.500 else ((0.082 if since_colon <= 2.500 else 0.018) if amounts <= 0.758 else 0.172)))))
        + ((((-0.001 if alike_above <= 1.500 else ((-0.069 if amounts <= 0.022 else 0.064) if over_size <= 10.500 else (0.135 if over_size <= 16.500 else 0.046))) if labels <= 0.000 else (0.010 if short_stops <= 0.014 else 0.106)) if page_items <= 0.094 else ((0.005 if over_size <= 24.500 else -0.066) if short_amounts <= 0.774 else 0.168)) if gap_above <= 0.000 else (-0.063 if short_amounts <= 0.553 else 0.080))
        + ((((0.081 if short_amounts <= 0.000 else 0.006) if since_colon <= 10.500 else ((-0.025 if short_above <= 2.500 else (0.042 if under_size <= 47.500 else (-0.085 if first_words <= 0.782 else 0.018))) if form <= 0.000 else 0.055)) if page_items <= 0.094 else (-0.053 if short_amounts <= 0.225 else (-0.078 if max_size <= 33.500 else 0.095))) if gap_above <= 0.000 else (-0.068 if alike_below <= 1.500 else 0.002))
        + (((((0.031 if top_size <= 184.500 else (-0.098 if mean_size <= 11.906 else (-0.047 if short_above <= 0.000 else 0.024))) if sentence_share <= 0.203 else -0.029) if size_below <= 213.500 else -0.051) if form <= 0.000 else (0.089 if end <= 1.500 else 0.026)) if gap_above <= 0.000 else (-0.064 if page_short <= 0.764 else (0.205 if mean_size <= 8.045 else (-0.047 if top_size <= 296.500 else 0.115))))
        + ((-0.050 if page_short <= 0.252 else (((-0.078 if page_items <= 0.090 else 0.160) if over_size <= 0.000 else ((0.024 if size_below <= 196.500 else -0.056) if max_size <= 80.500 else (0.017 if over_size <= 76.500 else (0.014 if size_below <= 43.500 else 0.116)))) if gap_below <= 0.000 else (-0.043 if alike_above <= 2.500 else 0.052))) if page_items <= 0.094 else (0.087 if since_title <= 11.500 else -0.049))
        + ((0.003 if over_size <= 45.500 else 0.064) if since_colon <= 4.500 else (((0.171 if since_title <= 4.500 else -0.039) if short_above <= 1.500 else ((0.021 if over_size <= 16.500 else -0.044) if capitals <= 0.920 else (-0.074 if over_size <= 10.500 else 0.039))) if amount_above <= 0.000 else ((0.113 if sentence_share <= 0.633 else 0.394) if capitals <= 0.156 else (0.122 if over_size <= 12.500 else -0.020))))
        + ((-0.079 if over_size <= 0.000 else ((0.131 if short_stops <= 0.021 else -0.026) if page_stops <= 0.028 else ((((-0.044 if max_size <= 21.500 else (0.026 if over_end <= 3.500 else (-0.019 if page_stops <= 0.201 else 0.096))) if over_end <= 6.500 else (-0.019 if short_amounts <= 0.114 else 0.059)) if begin_above <= 3.500 else -0.048) if size_above <= 241.500 else -0.042))) if page_items <= 0.073 else -0.036)
        + (((((-0.064 if over_end <= 0.000 else (((0.037 if over_end <= 10.500 else -0.049) if end <= 10.500 else -0.041) if size_above <= 191.500 else -0.040)) if size_below <= 222.500 else -0.053) if sentence_share <= 0.257 else -0.031) if form <= 0.000 else 0.047) if page_items <= 0.029 else (((-0.025 if size <= 107.500 else 0.165) if capitals <= 0.717 else -0.058) if alike_below <= 1.500 else 0.013))
        + ((-0.069 if items_above <= 1.500 else (((-0.047 if over_size <= 0.000 else ((0.205 if max_size <= 23.500 else 0.053) if page_stops <= 0.028 else (-0.035 if words <= 1.500 else (-0.043 if top_end <= 0.000 else (0.029 if max_size <= 179.500 else -0.024))))) if size_below <= 222.500 else -0.034) if amount_above <= 1.500 else 0.180)) if size_above <= 208.500 else (-0.044 if amount_above <= 0.000 else 0.207))
        + (((-0.032 if amount_above <= 0.000 else ((0.204 if under_size <= 13.500 else -0.064) if amounts <= 0.882 else (0.085 if words <= 6.500 else 0.405))) if alike_below <= 0.000 else ((-0.055 if items_above <= 11.500 else 0.010) if amount_above <= 1.500 else 0.165)) if form <= 0.000 else (-0.003 if form_below <= 0.000 else (0.114 if end_below <= 2.500 else (-0.019 if short_below <= 2.500 else 0.074))))
        + ((-0.087 if page_short <= 0.144 else (((0.074 if page_short <= 0.525 else 0.016) if since_colon <= 10.500 else 0.007) if page_items <= 0.094 else (-0.042 if top_end <= 8.500 else (-0.044 if end <= 4.500 else (0.174 if page_items <= 0.204 else 0.004))))) if gap_above <= 0.000 else (0.038 if since_colon <= 2.500 else (-0.069 if page_short <= 0.764 else (0.219 if short_max <= 13.500 else -0.013))))
        + (((-0.056 if page_stops <= 0.201 else (0.005 if under_size <= 38.500 else 0.072)) if since_colon <= 10.500 else (((0.049 if under_size <= 60.500 else -0.021) if page_items <= 0.000 else 0.172) if page_stops <= 0.183 else (((-0.067 if max_size <= 19.500 else 0.011) if gap_below <= 0.000 else -0.060) if begin_below <= 2.500 else -0.079))) if page_items <= 0.029 else (-0.017 if page_stops <= 0.669 else -0.102))
        + ((((-0.016 if over_size <= 20.500 else (0.057 if amounts <= 0.230 else (-0.095 if size <= 85.500 else 0.199))) if since_colon <= 9.500 else ((0.016 if short_stops <= 0.168 else (0.104 if first_words <= 0.646 else -0.025)) if size_above <= 169.500 else -0.036)) if page_items <= 0.094 else (-0.046 if top_end <= 8.500 else (0.122 if short_stops <= 0.056 else -0.033))) if amount <= 1.500 else 0.159)
        + (((((((-0.136 if first_words <= 0.481 else 0.023) if short_stops <= 0.140 else -0.056) if top_size <= 67.500 else 0.025) if short_amounts <= 0.254 else (-0.067 if first_words <= 0.782 else 0.090)) if top_size <= 184.500 else (-0.092 if mean_size <= 11.906 else -0.009)) if form <= 0.000 else (-0.100 if words <= 2.500 else (0.008 if form_above <= 0.000 else 0.074))) if gap_above <= 0.000 else -0.034)
        + (((0.089 if page_stops <= 0.028 else ((0.242 if begin <= 1.500 else ((0.049 if over_end <= 6.500 else -0.042) if end_below <= 1.500 else -0.049)) if end <= 2.500 else (-0.078 if end_below <= 4.500 else (-0.061 if over_end <= 3.500 else 0.021)))) if alike_below <= 1.500 else 0.032) if alike_above <= 0.000 else (-0.008 if size <= 20.500 else (-0.034 if top_size <= 0.000 else 0.036)))
        + (0.079 if since_title <= 11.500 else ((-0.001 if page_items <= 0.019 else -0.039) if alike_above <= 1.500 else ((-0.095 if mean_size <= 20.211 else (0.048 if mean_size <= 123.619 else -0.073)) if first_words <= 0.782 else (-0.117 if items_above <= 0.000 else ((0.089 if amounts <= 0.194 else (0.153 if first_words <= 0.803 else -0.053)) if short_stops <= 0.025 else (-0.055 if short_stops <= 0.048 else 0.032))))))
        + (-0.087 if page_short <= 0.144 else (((0.001 if page_items <= 0.016 else (-0.053 if page_short <= 0.577 else 0.002)) if amount <= 1.500 else 0.138) if form <= 0.000 else ((((-0.123 if top_size <= 0.000 else 0.012) if page_short <= 0.725 else -0.117) if page_short <= 0.764 else 0.059) if short_max <= 115.500 else ((0.150 if since_colon <= 4.500 else 0.025) if end <= 8.500 else 0.171))))
        + (0.122 if since_title <= 2.500 else (((-0.004 if top_size <= 188.500 else -0.070) if capitals <= 0.848 else (((-0.003 if form <= 1.500 else 0.078) if page_items <= 0.073 else -0.048) if alike_below <= 1.500 else ((-0.117 if over_size <= 8.500 else 0.011) if first_words <= 0.946 else 0.079))) if amount_above <= 0.000 else (0.109 if capitals <= 0.156 else (0.110 if over_size <= 8.500 else -0.019))))
        + (((-0.070 if first_words <= 0.782 else ((0.012 if over_size <= 42.500 else -0.045) if alike_above <= 2.500 else ((0.126 if top_end <= 10.500 else -0.104) if short_amounts <= 0.011 else -0.011))) if max_size <= 33.500 else (0.009 if short_amounts <= 0.721 else (-0.146 if first_words <= 0.506 else (0.014 if amount_below <= 0.000 else 0.220)))) if gap_above <= 0.000 else (-0.036 if short_amounts <= 0.553 else 0.081))
        + (-0.083 if page_short <= 0.144 else (((-0.022 if under_size <= 29.500 else 0.048) if since_colon <= 2.500 else (((-0.079 if over_end <= 5.500 else (0.104 if amounts <= 0.069 else -0.088)) if page_stops <= 0.087 else -0.023) if amount_above <= 0.000 else (0.018 if amounts <= 0.628 else 0.143))) if alike_above <= 2.500 else ((0.024 if page_stops <= 0.251 else -0.051) if capitals <= 0.995 else 0.050)))
        + (-0.078 if page_short <= 0.144 else (((((-0.048 if first_words <= 0.803 else (-0.054 if end_above <= 4.500 else 0.015)) if mean_size <= 33.050 else (0.077 if first_words <= 0.646 else 0.006)) if gap_above <= 0.000 else -0.033) if amount <= 1.500 else 0.125) if form <= 0.000 else (-0.106 if words <= 2.500 else ((-0.039 if end_above <= 3.500 else 0.034) if form_above <= 0.000 else 0.064))))
        + ((-0.061 if items_above <= 0.000 else ((((-0.095 if over_size <= 0.000 else -0.007) if alike_above <= 7.500 else (-0.008 if mean_size <= 18.134 else 0.071)) if under_size <= 93.500 else (-0.002 if mean_size <= 46.091 else ((0.078 if begin <= 3.500 else -0.087) if max_size <= 159.500 else -0.002))) if amount <= 1.500 else 0.118)) if size_below <= 250.500 else (-0.069 if max_size <= 73.500 else -0.003))
        + (-0.042 if page_short <= 0.252 else (((((0.019 if form_above <= 0.000 else 0.104) if page_short <= 0.588 else 0.101) if begin <= 3.500 else -0.095) if end_above <= 1.500 else (0.136 if begin <= 1.500 else -0.026)) if end <= 1.500 else ((-0.058 if amount_above <= 0.000 else 0.096) if end_above <= 2.500 else (-0.052 if end <= 4.500 else (0.004 if size <= 90.500 else 0.102)))))
        + (-0.038 if page_short <= 0.252 else ((((-0.069 if mean_size <= 18.134 else (0.126 if end <= 9.500 else -0.012)) if first_words <= 0.803 else (0.004 if page_short <= 0.981 else 0.061)) if size_above <= 63.500 else (0.035 if end <= 2.500 else -0.048)) if max_size <= 80.500 else ((0.014 if max_size <= 193.500 else -0.056) if over_size <= 76.500 else (0.060 if top_size <= 300.500 else -0.011))))
        + (((((0.013 if under_size <= 88.500 else 0.204) if page_stops <= 0.000 else -0.004) if size_below <= 250.500 else -0.041) if form_below <= 0.000 else (-0.016 if form <= 0.000 else ((-0.121 if size_below <= 19.500 else ((-0.094 if short_below <= 2.500 else 0.054) if over_end <= 9.500 else 0.068)) if page_stops <= 0.350 else (-0.116 if under_size <= 7.500 else 0.089)))) if amount_above <= 1.500 else 0.114)
        + (0.105 if since_title <= 2.500 else (-0.067 if page_short <= 0.144 else (((-0.107 if first_words <= 0.577 else ((0.047 if end_below <= 11.500 else -0.088) if page_stops <= 0.159 else -0.037)) if top_size <= 55.500 else ((0.185 if page_stops <= 0.000 else 0.015) if begin_above <= 3.500 else -0.050)) if page_items <= 0.016 else ((0.008 if top_size <= 174.500 else -0.033) if page_stops <= 0.669 else -0.097))))
        + ((((-0.027 if under_size <= 29.500 else (-0.004 if end_below <= 5.500 else 0.059)) if amounts <= 0.160 else -0.059) if short_stops <= 0.606 else (0.083 if end_below <= 1.500 else -0.008)) if since_colon <= 4.500 else ((0.003 if size_above <= 241.500 else -0.033) if gap_above <= 0.000 else (((-0.066 if end_below <= 9.500 else 0.145) if max_size <= 11.500 else -0.047) if short_amounts <= 0.553 else 0.054)))
        + ((0.029 if end <= 3.500 else -0.087) if items_above <= 0.000 else (-0.095 if begin_above <= 0.000 else ((0.051 if page_stops <= 0.441 else ((-0.092 if max_size <= 31.500 else 0.164) if begin_below <= 1.500 else -0.045)) if capitals <= 0.127 else (((0.122 if first_words <= 0.506 else -0.053) if page_items <= 0.184 else (0.225 if page_items <= 0.204 else -0.022)) if capitals <= 0.782 else 0.006))))
        + ((-0.037 if top_size <= 47.500 else (0.002 if mean_size <= 46.091 else (-0.073 if items_above <= 1.500 else (-0.006 if size_above <= 47.500 else 0.071)))) if since_colon <= 4.500 else ((0.062 if since_colon <= 11.500 else -0.039) if page_short <= 0.358 else (((0.015 if top_size <= 174.500 else -0.007) if amount <= 1.500 else 0.120) if separated <= 0.000 else (0.103 if mean_size <= 6.077 else -0.026))))
        + ((-0.109 if page_stops <= 0.028 else (-0.077 if items_below <= 1.500 else (0.004 if since_colon <= 11.500 else 0.134))) if since_title <= 11.500 else (-0.062 if page_short <= 0.144 else ((-0.001 if max_size <= 186.500 else (-0.039 if amounts <= 0.194 else 0.139)) if form <= 0.000 else ((0.014 if size_above <= 67.500 else -0.046) if max_size <= 109.500 else (0.062 if page_stops <= 0.859 else -0.141)))))
        + ((-0.095 if over_size <= 0.000 else (0.067 if since_title <= 11.500 else -0.005)) if alike_above <= 2.500 else ((-0.042 if page_short <= 0.740 else ((-0.016 if max_size <= 33.500 else (0.081 if top_end <= 1.500 else -0.034)) if max_size <= 73.500 else -0.110)) if capitals <= 0.995 else (0.058 if short_max <= 107.500 else (0.019 if page_short <= 0.779 else (-0.135 if max_size <= 89.500 else 0.108)))))
        + ((-0.015 if size <= 20.500 else (0.162 if since_title <= 2.500 else ((-0.125 if capitals <= 0.000 else (-0.097 if short_stops <= 0.000 else (0.100 if short_stops <= 0.048 else (0.129 if under_size <= 4.500 else (-0.094 if short_stops <= 0.378 else 0.038))))) if top_end <= 0.000 else (-0.004 if alike_above <= 0.000 else (0.034 if max_size <= 152.500 else -0.017))))) if amount_above <= 1.500 else 0.104)
        + (((-0.078 if top_end <= 0.000 else (0.035 if page_stops <= 0.251 else -0.024)) if short_max <= 61.500 else (((0.043 if size <= 119.500 else 0.185) if begin <= 3.500 else -0.010) if capitals <= 0.127 else ((0.096 if page_stops <= 0.000 else -0.048) if words <= 2.500 else ((0.019 if words <= 18.500 else -0.015) if begin <= 2.500 else -0.084)))) if amount_above <= 1.500 else 0.095)
        + ((0.007 if alike_above <= 1.500 else -0.116) if items_above <= 0.000 else (-0.005 if alike_above <= 2.500 else (((-0.059 if mean_size <= 13.045 else 0.055) if under_size <= 47.500 else (-0.109 if mean_size <= 29.050 else (0.066 if mean_size <= 123.619 else -0.095))) if first_words <= 0.782 else (((0.014 if capitals <= 0.000 else 0.196) if capitals <= 0.127 else -0.013) if capitals <= 0.920 else 0.069))))
        + (((0.007 if short_stops <= 0.575 else (-0.048 if top_size <= 30.500 else 0.085)) if over_end <= 4.500 else -0.034) if since_colon <= 3.500 else (((0.024 if short_stops <= 0.168 else ((-0.040 if short_stops <= 0.774 else 0.050) if end_above <= 1.500 else -0.035)) if top_size <= 170.500 else (0.021 if over_size <= 40.500 else -0.021)) if gap_above <= 0.000 else (-0.054 if short_below <= 1.500 else -0.001)))
        + ((-0.066 if page_short <= 0.144 else (((0.014 if capitals <= 0.127 else (-0.083 if mean_size <= 17.045 else -0.025)) if page_short <= 0.981 else (0.096 if mean_size <= 17.045 else (-0.130 if short_amounts <= 0.000 else 0.015))) if capitals <= 0.848 else ((-0.053 if begin_below <= 1.500 else 0.015) if page_items <= 0.073 else -0.023))) if short_amounts <= 0.679 else (0.071 if page_stops <= 0.632 else -0.058))
        + ((((-0.001 if mean_size <= 190.167 else -0.043) if over_size <= 108.500 else (((-0.047 if alike_below <= 2.500 else 0.046) if alike_above <= 1.500 else ((0.078 if capitals <= 0.174 else -0.081) if capitals <= 0.634 else (0.017 if over_size <= 263.500 else 0.109))) if mean_size <= 46.091 else (-0.008 if page_short <= 0.284 else 0.048))) if amount <= 1.500 else 0.093) if size_above <= 279.500 else -0.032)
        + (-0.048 if items_above <= 0.000 else (((-0.003 if short_stops <= 0.755 else (((0.070 if begin <= 3.500 else -0.101) if end <= 1.500 else -0.044) if size <= 177.500 else -0.013)) if words <= 19.500 else -0.022) if short_amounts <= 0.679 else (((-0.076 if words <= 1.500 else 0.139) if over_size <= 51.500 else -0.083) if words <= 6.500 else (0.154 if begin_below <= 1.500 else 0.005))))
        + (((-0.047 if page_short <= 0.226 else ((-0.013 if begin_above <= 4.500 else 0.058) if over_size <= 85.500 else 0.008)) if form <= 0.000 else (((-0.045 if over_size <= 16.500 else ((-0.009 if page_short <= 0.601 else 0.161) if max_size <= 37.500 else 0.020)) if over_size <= 68.500 else -0.042) if max_size <= 109.500 else (-0.168 if first_words <= 0.203 else 0.047))) if amount_below <= 1.500 else 0.083)
    )
# fmt: on
