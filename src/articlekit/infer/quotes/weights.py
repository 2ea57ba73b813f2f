"""How much each feature of a quotation weighs, in log-odds. Written by `training/quotes.py`; do not edit.

Learnt by `python training/quotes.py READER_FOLDER --write` from 3,849 pages labelled by reading: logistic
regression (C=0.3). Cross-validated by domain, F1 over lines is
0.38 in dev, 0.32 in resiliparse, 0.29 in dev.justext, 0.00 in languages, 0.32 in long.
"""

ANY_LINE = -0.94
# Lines that score this or more are quotations.
THRESHOLD = -0.25

WEIGHTS: dict[str, float] = {
    "a signature of a post below": +2.99,
    "a signature of a post": +2.57,
    "below a colon": +2.00,
    "a signature below": +1.29,
    "below a quotation": +1.01,
    "a name below": +1.00,
    "in quotation marks": +0.88,
    "more than one sentence": +0.62,
    "a signature": +0.47,
    "80 to 160 characters": +0.13,
    "another quotation beside it": -0.11,
    "many lines in quotation marks on the page": -0.27,
    "a quotation mark stays open": -0.37,
    "no quotation mark": -0.37,
    "below a line without quotation marks": -0.54,
    "40 to 80 characters": -0.60,
    "160 to 320 characters": -0.74,
    "320 characters or more": -0.97,
    "under 40 characters": -1.02,
    "a quotation mark closes within": -1.08,
    "in quotation marks, with others within": -2.26,
}
