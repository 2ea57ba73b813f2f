"""What else is seen of a doubtful candidate: whether its words come up again, and what is usual on its page.

    Look(page).features(0)        (0, 0, 100, ...)       in the order of `MORE`
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from typing import Final

from articlekit.infer.characters import COLON_END, QUESTION, SENTENCE_ENDS, STOP
from articlekit.infer.headings.features import FIRST, ITEM, LONG_CHARS, LOOK_CHARS, MAX_CHARS, PAD, SHORT, Page
from articlekit.infer.inference import Row
from articlekit.lexicon.boilerplate import BOILERPLATE_LABELS
from articlekit.lexicon.tables import QUESTION_WORDS, TITLES

# Doubtful candidates have these, too. A sign and a figure behind name a line above or below.
MORE: Final = (
    *("words", "small", "long_small", "capitals", "figures", "upper"),
    *("dated", "dated-2", "dated-1", "dated+1", "dated+2", "quotes", "brackets", "dashes"),
    *("question_word", "known_line", "colon_at", "first_word_chars", "last_word_chars"),
    *("size-4", "size-3", "size-2", "size-1", "size+0", "size+1", "size+2", "size+3", "size+4"),
    *("kind-3", "kind-2", "kind-1", "kind+0", "kind+1", "kind+2", "kind+3", "end-2", "end-1", "begin+1"),
    *("begin+2", "gaps"),
    *("words-1", "words+1", "word_score-1", "word_score+1"),
    *("short_above", "short_below", "chars_above"),
    *("repeated_below", "repeated_further_below", "repeated_above", "repeated_in_first"),
    *("form_share", "form_after_stop", "form_distance", "chars_to_next_of_form"),
    *("copies", "first_word_count", "last_word_count"),
    *("number_share", "size_rank", "size_share", "items_below", "longs_below"),
    *("from_start", "size_rank_at_top", "count_at_top"),
    *("isolated_share", "candidate_share", "median_size", "changes", "stop_share", "long_share"),
    *("capital_share", "question_share", "colon_share", "numbered_share", "running_capitals"),
)
NAMES: Final = FIRST + MORE

# Words that are shorter are everywhere; of longer ones so many letters are compared.
MIN_WORD_CHARS: Final = 4
STEM_CHARS: Final = 6
MAX_RUN: Final = 20
# So many lines in small letters are kept at a time.
MAX_SMALL: Final = 100

_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b").search
_CLOCK: Final = re.compile(r"\d[:./-]\d").search


class Look:
    """What is usual on a page, worked out once for its doubtful candidates."""

    def __init__(self, page: Page) -> None:
        self.page = page
        kinds, ends, sizes, candidates = page.kinds, page.ends, page.sizes, page.candidates
        lines, count = len(page.texts), len(candidates)
        self.small: dict[int, str] = {}
        self.distances: dict[int, int] = {}
        self.nths = {at: nth for nth, at in enumerate(candidates)}
        dates = zip(candidates, page.figures, strict=True)
        self.dates = {at: _read_date(page.texts[at]) for at, figures in dates if figures}
        self.copies = Counter([page.texts[at] for at in candidates])
        self.firsts = Counter([words.partition(" ")[0] for words in page.small])
        self.lasts = Counter([words.rpartition(" ")[2] for words in page.small])
        own = [sizes[at + PAD] for at in candidates]
        self.lengths = Counter([size // 10 for size in own])
        numbered = [number[:2] for number in page.numbers if number[0]]
        self.prefixes = Counter(numbered)
        self.ordered = sorted(own)
        self.shorts = [at for at in candidates if kinds[at + PAD] == SHORT]
        top = next(
            (
                place - PAD
                for place in range(PAD, lines + PAD)
                if sizes[place] > MAX_CHARS or (sizes[place] > LONG_CHARS and ends[place] == STOP)
            ),
            lines,
        )
        self.top = sorted([sizes[at + PAD] for at in candidates if at < top], reverse=True)
        self.top_line = top
        is_short = bytes([kind == SHORT for kind in kinds[PAD:-PAD]])
        changes = is_short.count(b"\0\1") + is_short.count(b"\1\0")
        own_ends = bytes([ends[at + PAD] for at in candidates])
        self.page_features = (
            _tenths(sum(page.isolated), len(self.shorts)), _tenths(count, lines), self.ordered[count // 2] // 10 * 10,
            _tenths(changes, lines - 1), _tenths(sum(map(ends.count, SENTENCE_ENDS)), lines),
            _tenths(len([1 for size in sizes if size > LONG_CHARS]), lines),
            _tenths(sum(page.shares) // 100, count), _tenths(own_ends.count(QUESTION), count),
            _tenths(own_ends.count(COLON_END), count), _tenths(len(numbered), count), page.running // 5 * 5,
        )  # fmt: skip

    def features(self, nth: int) -> Row:
        """Return the features `MORE` of the candidate with this number."""
        page = self.page
        at, form = page.candidates[nth], page.forms[nth]
        place = at + PAD
        text, words, split = page.texts[at], page.small[nth].split(), page.words[nth].split()
        sizes, kinds, ends = page.sizes, page.kinds, page.ends
        size, count = sizes[place], len(self.ordered)
        above, below = self.nths.get(at - 1, -1), self.nths.get(at + 1, -1)
        alike = page.members[form]
        after = bisect(alike, nth)
        to_next = page.reach[page.candidates[alike[after]]] - page.reach[at + 1] if after < len(alike) else -1
        stops = len([1 for other in alike[:MAX_RUN] if ends[page.candidates[other] + PAD - 1] == STOP])
        name = text.strip(": ").casefold()
        is_top = at < self.top_line
        nearest = bisect(self.shorts, at)
        before = self.shorts[nearest - (2 if kinds[place] == SHORT else 1)] if nearest > (kinds[place] == SHORT) else -1
        following = self.shorts[nearest] if nearest < len(self.shorts) else -1
        return (
            len(split), sum(map(str.islower, split)), len([word for word in split if len(word) > 3 and word.islower()]),
            page.capitals[nth], page.figures[nth], page.upper[nth],
            *[self.dates.get(line, 0) for line in (at, at - 2, at - 1, at + 1, at + 2)],
            ('"' in text or "\u201c" in text or "\u201e" in text or "\u00ab" in text) + 2 * (page.begins[place] == 5),
            ("(" in text) + 2 * (text[-1] == ")"),
            (" - " in text or " \u2013 " in text or " \u2014 " in text) + 2 * (" | " in text or " \u00b7 " in text),
            1 if words and words[0] in QUESTION_WORDS else 0,
            (name in BOILERPLATE_LABELS) + 2 * (name in TITLES), text.find(":"),
            len(words[0]) if words else 0, len(words[-1]) if words else 0,
            *sizes[place - 4 : place + 5], *kinds[place - 3 : place + 4], ends[place - 2], ends[place - 1],
            page.begins[place + 1], page.begins[place + 2], page.gaps[at],
            page.counts[above] if above >= 0 else 0, page.counts[below] if below >= 0 else 0,
            page.scores[above] if above >= 0 else 0, page.scores[below] if below >= 0 else 0,
            at - before if before >= 0 else -1, following - at if following >= 0 else -1,
            page.reach[at] - page.reach[before + 1],
            *self._count_repeats(at, words),
            100 * len(alike) // count, 100 * stops // min(MAX_RUN, len(alike)), self._distance(form), to_next,
            self.copies[text], self.firsts[words[0]] if words else 0, self.lasts[words[-1]] if words else 0,
            100 * self.prefixes[page.numbers[nth][:2]] // count if page.numbers[nth][0] else 0,
            100 * bisect(self.ordered, size) // count, 100 * self.lengths[size // 10] // count,
            *self._runs_below(place), min(at, 40),
            self.top.index(size) if is_top else -1, min(MAX_RUN, len(self.top)) if is_top else -1,
            *self.page_features,
        )  # fmt: skip

    def _distance(self, form: int) -> int:
        """Return how many lines usually lie between candidates of a form, -1 if there is only one."""
        if form not in self.distances:
            places = [self.page.candidates[nth] for nth in self.page.members[form]]
            gaps = sorted([other - one for one, other in zip(places, places[1:], strict=False)])
            self.distances[form] = gaps[len(gaps) // 2] if gaps else -1
        return self.distances[form]

    def _runs_below(self, place: int) -> tuple[int, int]:
        """Return how many items, or how many long lines, stand in a row below."""
        items = longs = 0
        while items < MAX_RUN and self.page.kinds[place + 1 + items] == ITEM:
            items += 1
        while longs < MAX_RUN and self.page.sizes[place + 1 + longs] > LONG_CHARS:
            longs += 1
        return items, longs

    def _count_repeats(self, at: int, words: list[str]) -> Row:
        """Return how many of a hundred words recur: in the next line, the next three, the two above and the first."""
        stems = [word[:STEM_CHARS] for word in words if len(word) >= MIN_WORD_CHARS]
        if not stems:
            return -1, -1, -1, -1
        below = self._small(at + 1)
        further = f"{below} {self._small(at + 2)} {self._small(at + 3)}"
        above = f"{self._small(at - 2)} {self._small(at - 1)}"
        first = self._small(0) if at else ""
        texts = (below, further, above, first)
        return tuple([100 * len([1 for stem in stems if stem in text]) // len(stems) for text in texts])

    def _small(self, at: int) -> str:
        """Return the first characters of a line in small letters."""
        found = self.small.get(at)
        if found is None:
            if len(self.small) > MAX_SMALL:
                self.small.clear()  # only neighbours and the first line are asked for again
            texts = self.page.texts
            found = self.small[at] = texts[at][:LOOK_CHARS].lower() if 0 <= at < len(texts) else ""
        return found


def _read_date(text: str) -> int:
    """Return 1 for a line with a year, and 2 more for one with a time or a date in figures."""
    return (1 if _YEAR(text) else 0) + (2 if _CLOCK(text) else 0)


def _tenths(some: int, total: int) -> int:
    return 10 * (10 * some // (total or 1))
