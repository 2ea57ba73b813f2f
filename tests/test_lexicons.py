"""The words of the languages: their shape, and one text of our own in each (`data/lexicons/`)."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articlekit import lexicon, parse
from articlekit.lexicon import tables, uncertain_titles
from articlekit.lexicon.boilerplate import boilerplate_kind, is_boilerplate
from articlekit.lexicon.labels import answer_label, is_caption, question_label, summary_label
from articlekit.lexicon.tables import EAST_ASIAN, LEXICONS, TITLES
from articlekit.lexicon.titles import MAX_TITLE_CHARS, is_division, title_kind
from articlekit.lexicon.words import KINDS, Lexicon
from articlekit.semantics.questions import begins_asking
from articlekit.semantics.titles import section_kind

LISTS = [name for name in Lexicon._fields if name not in ("code", "name", "dotless", "boilerplate")]
ALL = [pytest.param(words, id=code) for code, words in LEXICONS.items()]


@pytest.mark.parametrize("words", ALL)
def test_words_are_as_they_are_looked_up(words):
    """
    Every word is casefolded, in NFC, with single spaces, straight apostrophes and nothing at its ends to strip.
    """
    for name in LISTS:
        for word in getattr(words, name):
            place = f"{words.code}.{name}: {word!r}"
            assert word, place
            assert word == word.casefold(), place
            assert word == unicodedata.normalize("NFC", word), place
            assert word == " ".join(word.split()), place
            assert "\u2019" not in word, place
            assert word[-1] not in ":?!\uff1a\uff1f", place


def test_every_list_is_looked_up():
    """
    No list of a language is there for nobody: the tables merge it, and somebody looks in each table.
    """
    door, room = Path(lexicon.__file__), Path(tables.__file__)
    merged = room.read_text(encoding="utf-8")
    assert {*re.findall(r'_words\("(\w+)"\)', merged), *KINDS} == set(LISTS)
    code = [path.read_text(encoding="utf-8") for path in door.parents[1].rglob("*.py") if path not in (door, room)]
    for name in re.findall("^([A-Z_]+)\\b", merged, re.MULTILINE):
        assert any(re.search(rf"\b{name}\b", text) for text in code), name


@pytest.mark.parametrize("words", ALL)
def test_no_word_stands_twice(words):
    """
    A list holds each word once.
    """
    for name in LISTS:
        listed = getattr(words, name)
        assert len(set(listed)) == len(listed), (name, [word for word in listed if listed.count(word) > 1])


def test_no_title_has_two_kinds():
    """
    A title names one kind of section in all languages, and no boilerplate at the same time.
    """
    seen: dict[str, str] = {}
    for code, words in LEXICONS.items():
        for kind in KINDS:
            for title in getattr(words, kind):
                assert seen.setdefault(title, kind) == kind, (code, title)
        clash = {line for lines in words.boilerplate.values() for line in lines} & set(TITLES)
        assert not clash, (code, clash)


@pytest.mark.parametrize("words", ALL)
def test_every_language_is_whole(words):
    """
    A language has words of every sort but those that it may lack, and its code is the name of its file.
    """
    may_lack = {"question_ends", "pointing"}
    assert all(getattr(words, name) for name in LISTS if name not in may_lack)
    assert len(words.code) == 2
    assert words.name[0].isupper()
    module = __import__(f"articlekit.lexicon.{words.code}", fromlist=["x"])
    assert getattr(module, words.code.upper()) is words
    assert set(words.faq_topic) <= set(TITLES)


def test_no_title_is_longer_than_what_is_looked_at():
    """
    The limit on lengths leaves room for the longest title.
    """
    assert max(map(len, TITLES)) <= MAX_TITLE_CHARS // 1.5


@pytest.mark.parametrize("words", ALL)
def test_every_title_is_found_however_it_is_set(words):
    """
    Case, a colon, a numbering and marks around a title do not matter.
    """
    for kind in KINDS:
        for title in getattr(words, kind):
            for text in (f"{title}:", f"{title} :", f"3. {title}", f"2.1 {title}", f"IV. {title}", f"\u25a0 {title}"):
                assert title_kind(text) == kind, text
            capitals = title.replace("i", "\u0130") if words.code == "tr" else title
            assert title_kind(capitals.upper()) == kind, capitals


@pytest.mark.parametrize("words", ALL)
def test_every_division_is_found_with_its_number(words):
    """
    A chapter is known by its number, whatever its case and wherever the number stands; without one it is a word.
    """
    for word in words.divisions:
        forms = (word,) if "#" in word else (f"{word} #", f"# {word}", f"#. {word}")
        for form in forms:
            for number in ("3", "12", "128"):
                assert is_division(form.replace("#", number)), form
            for number in ("iv", "lxxxvii") if form[0] < EAST_ASIAN else ("四", "百二十八"):
                assert is_division(form.replace("#", number).upper() + "."), form
        assert not is_division(word.replace("#", ""))


@pytest.mark.parametrize(
    "text", ["Chapter", "Chapter 1: Tea", "Chapter 2000", "Chapters 3", "Chapter mix", "3", "", "IV."]
)
def test_other_lines_are_no_divisions(text):
    """
    Nor is a chapter with its title, a number alone, or a word that only looks like one.
    """
    assert not is_division(text)


@pytest.mark.parametrize("words", ALL)
def test_every_caption_is_found(words):
    """
    A figure or table is known by its word, its number, and a mark, a dash or the end of the line behind.
    """
    for word in words.captions:
        for end in (" 1", ". 12: Tar", " 3-1. Tar", "2 \u2013 Tar", " 4a) Tar", " 5 : Tar", " 6B: Tar"):
            caption = word.upper() + end
            assert is_caption(caption), caption
        for text in (word, f"{word} 2 shows tar", f"{word}s 2: Tar", f"{word} of 2: Tar"):
            assert not is_caption(text), text


@pytest.mark.parametrize("words", ALL)
def test_every_label_is_found(words):
    """
    A label before a colon is found, and its length leads to the text.
    """
    for label in words.question:
        text = f"{label.capitalize()}: ab?"
        assert text[question_label(text) :] == "ab?", text
    for label in words.answer:
        text = f"{label.capitalize()}: ab"
        assert text[answer_label(text) :] == "ab", text
    for label in words.summary_labels:
        text = f"{label.capitalize()}: ab"
        assert text[summary_label(text) :] == "ab", text


# One small article per language: contents, key points, two sections, a summary, and an FAQ of two questions, the first
# with its label.
FOLDER = Path(__file__).parent / "data" / "lexicons"
ARTICLES = {path.stem: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.txt")}


def test_every_language_has_an_article():
    """
    Each language is tried on a text.
    """
    assert set(ARTICLES) == set(LEXICONS)


@pytest.mark.parametrize("labelled", [True, False], ids=["labelled", "plain"])
@pytest.mark.parametrize("code", LEXICONS)
def test_an_article_in_each_language(code, labelled):
    """
    Contents, key points, summary and both questions of a small article are found, with labels and without.
    """
    lines = ARTICLES[code].splitlines()
    start = question_label(lines[14])
    asked, label = lines[14][start:], lines[14][:start]
    lines[14], lines[16] = (lines[14], label + lines[16]) if labelled else (asked, lines[16])
    doc = parse("\n".join(lines))
    assert doc.contents is not None
    assert doc.contents.entries == (lines[2][2:], lines[3][2:])
    assert doc.key_points is not None
    assert doc.key_points.points == (lines[5][2:], lines[6][2:])
    assert [section.title for section in doc.sections if type(section).__name__ == "Section"] == [lines[7], lines[9]]
    assert doc.summary is not None
    assert doc.summary.text == lines[12]
    assert [(pair.question, pair.answer_text) for pair in doc.qa_pairs] == [
        (asked, lines[15]),
        (lines[16].removeprefix(label), lines[17]),
    ]


@pytest.mark.parametrize("code", LEXICONS)
def test_every_label_of_an_answer_and_a_summary_in_an_article(code):
    """
    In the small article, each label of an answer is found before an answer, and each of a summary before the summary.
    """
    words, lines = LEXICONS[code], ARTICLES[code].splitlines()
    asked = lines[14][question_label(lines[14]) :]
    for label in words.answer:
        first, second = (f"{label.capitalize()}: {lines[at]}" for at in (15, 17))
        marked = [*lines[:14], asked, first, lines[16], second]
        assert [pair.answer_text for pair in parse("\n".join(marked)).qa_pairs] == [lines[15], lines[17]], label
    for label in words.summary_labels:
        marked = [*lines[:11], f"{label.capitalize()}: {lines[12]}", *lines[13:]]
        summary = parse("\n".join(marked)).summary
        assert summary is not None, label
        assert summary.text == lines[12], label


@pytest.mark.parametrize("code", LEXICONS)
def test_a_question_begins_or_ends_with_a_known_word(code):
    """
    The second question of the small article, without a label, begins with a question word of its language, or ends with
    one; its answer, a statement, does neither.
    """
    lines = ARTICLES[code].splitlines()
    assert begins_asking(lines[16])
    assert not begins_asking(lines[12])


@pytest.mark.parametrize("words", ALL)
def test_an_faq_may_have_a_topic(words):
    """
    A name of an FAQ that takes a topic does so before a colon.
    """
    for name in words.faq_topic:
        assert title_kind(f"{name.capitalize()}: 2027") == "faq", name


UNCERTAIN = [
    ("closing", uncertain_titles.CLOSING),
    ("overview", uncertain_titles.OVERVIEW),
    ("highlights", uncertain_titles.HIGHLIGHTS),
]


@pytest.mark.parametrize(("kind", "titles"), UNCERTAIN, ids=[kind for kind, _ in UNCERTAIN])
def test_uncertain_titles_are_found_however_they_are_set(kind, titles):
    """
    They are written as the others are, and are none of these.
    """
    assert len(set(titles)) == len(titles)
    for title in titles:
        assert title == unicodedata.normalize("NFC", title.casefold()), title
        assert title not in TITLES, title
        for text in (title, f"{title.upper()}:", f"3. {title}", f"**{title}**", title.replace("'", "\u2019")):
            assert section_kind(text) == kind, text


TITLED = [
    ("Key Takeaways:", "key_points"),
    ("5. Summary", "summary"),
    ("IV. Summary", "summary"),
    ("3.1 Contents", "contents"),
    ("\U0001f4cc Key points", "key_points"),
    ("**Summary**", "summary"),
    ("\u3010まとめ\u3011", "summary"),
    ("What\u2019s in this article", "contents"),
    ("F.A.Q.", "faq"),
    ("Q & A", "faq"),
    ("(FAQ)", "faq"),
    ("Frequently Asked Questions (FAQs)", "faq"),
    ("Häufige Fragen (FAQ)", "faq"),
    ("Summary (TL;DR)", "summary"),
    ("Boat rental FAQs", "faq"),
    ("FAQ: renting a boat", "faq"),
    ("FAQs about sailing at night", "faq"),
    ("料金に関するよくある質問", "faq"),
    ("Visit our FAQ", None),
    ("See the FAQ.", None),
    ("Summary of the first day", None),
    ("In short, the boat sank", None),
    ("Conclusion", None),
    ("Overview", None),
    ("Highlights", None),
    ("myfaq", None),
    ("İçindekiler", "contents"),
    ("İÇİNDEKİLER", "contents"),
    ("SIKÇA SORULAN SORULAR", "faq"),
    ("summary()", None),
    ("Contents (click to open)", "contents"),
    ("Summary (FAQ)", None),
    ("", None),
    ("...", None),
    ("()", None),
    ("1)", None),
    ("Summary " * 20, None),
]


@pytest.mark.parametrize(("text", "kind"), TITLED)
def test_titles(text, kind):
    """
    A title is a whole line; an FAQ may have a topic beside it; what is only near a title is none.
    """
    assert title_kind(text) == kind


QUESTIONS = [
    ("Q: Who?", 3),
    ("Q. Who?", 3),
    ("Q1: Who?", 4),
    ("Q1) Who?", 4),
    ("Q\u2014Who?", 2),
    ("Q - Who?", 4),
    ("Question 1: Who?", 12),
    ("Question #3. Tell us.", 13),
    ("QUESTION: Tell us.", 10),
    ("Question :\u00a0qui ?", 11),
    ("Frage \u2013 Wer?", 8),
    ("問：誰", 2),
    ("Ｑ．誰", 2),
    ("Q\u3000誰？", 2),
    ("F: Wer?", 3),
    ("Q:", 2),
    ("", 0),
    ("Q", 0),
    ("Quiet water", 0),
    ("Q-tips", 0),
    ("Q1: sales rose by a tenth", 0),
    ("Q3 2024: who won?", 0),
    ("F: 0123 456", 0),
    ("P. Smith asked why?", 0),
    ("Question time begins", 0),
    ("Questions: many", 0),
]


@pytest.mark.parametrize(("text", "length"), QUESTIONS)
def test_question_labels(text, length):
    """
    The length of a label runs to the first character of the question.
    """
    assert question_label(text) == length


ANSWERS = [
    ("A: Anna.", 3),
    ("A. Anna.", 3),
    ("Answer 2: Anna.", 10),
    ("Antwort: Anna.", 9),
    ("R: Anna.", 3),
    ("答：安娜", 2),
    ("A:", 2),
    ("A", 0),
    ("A.M. radio", 0),
    ("a. a point of a list", 0),
    ("C:/temp", 0),
    ("V1: new", 0),
    ("A) Anna", 0),
    ("A tale", 0),
    ("R. Brown", 0),
]


@pytest.mark.parametrize(("text", "length"), ANSWERS)
def test_answer_labels(text, length):
    """
    The length of a label runs to the first character of the answer.
    """
    assert answer_label(text) == length


SUMMARIES = [
    ("TL;DR: It floats.", 7),
    ("TL;DR It floats.", 6),
    ("In short: it floats.", 10),
    ("Kurz gesagt \u2013 es schwimmt.", 14),
    ("要約：浮く。", 3),
    ("Summary:", 0),
    ("In short, it floats.", 0),
    ("Summary of a day", 0),
    ("", 0),
]


@pytest.mark.parametrize(("text", "length"), SUMMARIES)
def test_summary_labels(text, length):
    """
    A label needs a colon or a dash and text behind it; a comma makes it a sentence.
    """
    assert summary_label(text) == length


def test_boilerplate():
    """
    Lines that belong to the page.
    """
    assert is_boilerplate("Advertisement")
    assert is_boilerplate("Read more: The old quay")
    assert is_boilerplate("関連記事：古い港")
    assert not is_boilerplate("Share the work with a friend")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Advertisement", "advertisement"),
        ("READ MORE: The old quay", "read more"),
        ("Written by Ada Lind", "author"),
        ("4 min read", "date"),
        ("12 Comments", "comments"),
        ("Copyright \u00a9 2024 Quay House. All rights reserved.", "copyright"),
        ("Deine E-Mail-Adresse wird nicht ver\u00f6ffentlicht.", "comments"),
        ("Share the work with a friend", ""),
        ("The harbour was built by hand.", ""),
    ],
)
def test_kinds_of_boilerplate(text, kind):
    """
    A whole line, a label before a colon, a beginning or a phrase says of which kind a line is.
    """
    assert boilerplate_kind(text) == kind


@pytest.mark.parametrize("words", ALL)
def test_boilerplate_is_written_as_it_is_looked_up(words):
    """
    Lines of boilerplate are casefolded, single-spaced and each there once; a mark stands at their ends alone.
    """
    lines = [line for listed in words.boilerplate.values() for line in listed]
    assert len(set(lines)) == len(lines), [line for line in lines if lines.count(line) > 1]
    for line in lines:
        assert line == unicodedata.normalize("NFC", line.casefold()) == " ".join(line.split()), line
        assert "\u2026" not in line.removeprefix("\u2026 ").removesuffix(" \u2026"), line
        assert line.endswith("\u2026") or not line.startswith("\u2026"), line
        assert not any(char.isdecimal() for char in line), line


PIECES = ["Q", "q", "A", "FAQ", "Summary", "TL;DR", "Frage", "問", "1", "12345", "IV"]
NEAR = st.lists(st.sampled_from([*PIECES, *" .:：)(#-–—?？\u3000\xa0|ßİ"]), max_size=12).map("".join)


@given(st.one_of(st.text(), NEAR))
def test_any_text_may_be_asked_about(text):
    """
    No text makes a look-up raise, and a label lies within its text and is more than white space.
    """
    assert title_kind(text) in (None, *KINDS)
    assert is_boilerplate(text) in (True, False)
    for look_up in (question_label, answer_label, summary_label):
        length = look_up(text)
        assert 0 <= length <= len(text)
        assert not length or text[:length].strip()
