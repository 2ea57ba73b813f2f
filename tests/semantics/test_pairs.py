"""Which questions are pairs, and where their answers end: one example per rule."""

from __future__ import annotations

import pytest
from support.trees import assembled

from articlekit import parse
from articlekit.assemble import flatten
from articlekit.document.nodes import (
    FAQ,
    Cell,
    Document,
    Heading,
    List,
    ListItem,
    Node,
    Paragraph,
    QAPair,
    Row,
    Table,
    ThematicBreak,
)

A = "It takes two minutes."


def pairs(*nodes: Node) -> list[tuple[str, str]]:
    """Questions and answers, lines of an answer with ` / ` between."""
    children = assembled(nodes)
    assert flatten(children) == list(nodes)
    return [(pair.question, pair.answer_text.replace("\n", " / ")) for pair in Document(children).qa_pairs]


def p(text: str) -> Paragraph:
    return Paragraph(text)


def h(text: str, level: int = 2) -> Heading:
    return Heading(level, text)


def bullets(*texts: str) -> List:
    return List(False, tuple(ListItem((Paragraph(text),)) for text in texts))


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Question: How long?", A),
        ("Q: How long?", f"A: {A}"),
        ("Q1. How long?", f"A1. {A}"),
        ("Question 128: How long?", f"Answer 128: {A}"),
        ("Frage: How long?", f"Antwort: {A}"),
        ("Pregunta: How long?", f"Respuesta: {A}"),
        ("Q：How long?", f"A：{A}"),
        ("質問：How long?", f"回答：{A}"),
    ],
)
def test_labels(question: str, answer: str) -> None:
    """A label makes a pair wherever it stands, and is no part of question or answer."""
    assert pairs(p(question), p(answer)) == [("How long?", A)]
    assert pairs(h("Tea"), p(A), h(question), p(answer)) == [("How long?", A)]


def test_a_number_that_may_be_a_year_makes_no_label() -> None:
    assert pairs(p("Question 1945: How long?"), p(A)) == []


def test_a_labelled_answer_keeps_its_paragraphs_and_lists() -> None:
    nodes = [p("Q: Which?"), p("A: These:"), bullets("green", "black"), p("And white."), p("Q: Why?"), p("A: Taste.")]
    assert pairs(*nodes) == [("Which?", "These: / green / black / And white."), ("Why?", "Taste.")]


def test_where_questions_have_labels_others_are_rhetoric() -> None:
    nodes = [p("Q: Who poured the tea?"), p("Who else could it have been but Anna?"), p("Nobody."), p("Q: Why?"), p(A)]
    assert pairs(*nodes) == [
        ("Who poured the tea?", "Who else could it have been but Anna? / Nobody."),
        ("Why?", A),
    ]


def test_a_letter_without_a_question_needs_a_labelled_answer() -> None:
    assert pairs(p("Q. The best of them:"), bullets("green")) == []
    assert pairs(p("Q. The best of them:"), p("A. The green one.")) == [("The best of them:", "The green one.")]


def test_in_an_faq_every_answered_question_is_a_pair() -> None:
    """As a heading below it or on its level, as a paragraph, or as a list of one item."""
    assert pairs(h("FAQ"), h("How long?", 3), p(A)) == [("How long?", A)]
    assert pairs(h("FAQ"), h("How long?"), p(A), h("Why?"), p(A)) == [("How long?", A), ("Why?", A)]
    assert pairs(h("Tea FAQs"), p("How long?"), p(A), p("Twice."), p("Why?"), p(A)) == [
        ("How long?", f"{A} / Twice."),
        ("Why?", A),
    ]
    assert pairs(h("FAQ"), bullets("How long?"), p(A), bullets("Why?"), p(A)) == [("How long?", A), ("Why?", A)]


def test_an_faq_ends_where_a_heading_of_its_level_asks_nothing() -> None:
    nodes = [h("FAQ"), h("How long?"), p(A), h("About us"), p("Anna and Ben.")]
    assert pairs(*nodes) == [("How long?", A)]
    assert [type(node).__name__ for node in assembled(nodes)] == ["FAQ", "Section"]
    nodes = [h("FAQ"), h("How long?", 3), p(A), h("How is it done now?"), p(A)]
    assert [type(node).__name__ for node in assembled(nodes)] == ["FAQ", "QAPair"]


def test_an_faq_ends_where_something_sums_up() -> None:
    nodes = [h("FAQ"), h("How long?", 3), p(A), h("Conclusion", 3), p("Will you try it?"), p(A)]
    assert pairs(*nodes) == [("How long?", A)]
    assert len(pairs(*nodes[:3], h("Milk", 3), *nodes[4:])) == 2


def test_an_faq_ends_at_a_table_of_key_points() -> None:
    rows = (Row((Cell("1"), Cell("Tea is old."))), Row((Cell("2"), Cell("It tastes."))))
    points = Table(Row((Cell("No."), Cell("Key Points"))), rows)
    faq, part = [h("FAQ"), h("How long?", 3), p(A)], [h("The pot", 3), p("Will you try it?"), p(A)]
    assert pairs(*faq, *part) == [("How long?", A), ("Will you try it?", A)]
    assert pairs(*faq, points, *part) == [("How long?", A)]


def test_in_an_faq_a_question_may_say_something_first() -> None:
    nodes = [h("FAQ"), p("My tea is cold. What now?"), p(A), p("How long does it keep?"), p("A year in a tin.")]
    assert [question for question, _ in pairs(*nodes)] == ["My tea is cold. What now?", "How long does it keep?"]
    assert pairs(h("Tea"), *nodes[1:3]) == []


def test_in_an_faq_a_question_word_among_questions_is_enough() -> None:
    nodes = [h("FAQ"), h("How long?", 3), p(A), h("What about milk", 3), p("Never."), h("Milk and sugar", 3), p(A)]
    assert [question for question, _ in pairs(*nodes)] == ["How long?", "What about milk"]
    assert pairs(h("FAQ"), h("What about milk", 3), p(A)) == []
    assert pairs(*nodes[:3], h("Do not miss the tasting!", 3), p(A)) == [("How long?", A)]


def test_some_languages_ask_without_a_mark() -> None:
    nodes = [h("よくある質問"), h("お茶はいつ飲みますか", 3), p("朝です。"), p("牛乳を入れますか"), p("いいえ。")]
    assert [question for question, _ in pairs(*nodes)] == ["お茶はいつ飲みますか", "牛乳を入れますか"]


def test_items_that_ask_and_answer() -> None:
    """Question and answer in one item: in two paragraphs, on two lines, or glued together."""
    two = ListItem((Paragraph("How long?"), Paragraph(A)))
    lines = ListItem((Paragraph(f"Why?\n{A}"),))
    glued = ListItem((Paragraph(f"Which one?{A}"),))
    found = [("How long?", A), ("Why?", A), ("Which one?", A)]
    assert pairs(h("FAQ"), List(False, (two, lines, glued), tight=False)) == found
    assert pairs(bullets("How long?", "Why?", "Which one?")) == []


def test_three_question_headings_are_a_series() -> None:
    """So few of them begin with a question word; among five or more, one that does not is of the series too."""
    nodes = [h("Why tea?"), p(A), h("How old is it?"), p(A), h("Drinking"), p(A), h("Who grew it?"), p(A)]
    found = [("Why tea?", A), ("How old is it?", A), ("Who grew it?", A)]
    assert pairs(*nodes) == found
    assert pairs(*nodes, h("Ready for a cup?"), p(A)) == found
    assert len(pairs(*nodes, h("When is it cut?"), p(A), h("Ready for a cup?"), p(A))) == 5


def test_one_or_two_question_headings_are_pairs_where_they_ask_for_a_fact() -> None:
    """Not for a reason, not of the reader or the writer, and not in three words."""
    part = [h("Brewing"), p(A)]
    assert pairs(*part, h("What is a tidal harbour?"), p(A)) == [("What is a tidal harbour?", A)]
    for rhetoric in ("Why is the harbour deep?", "What do you want from tea?", "What is tea?", "Tea or coffee, then?"):
        assert pairs(*part, h(rhetoric), p(A)) == [], rhetoric


def test_a_single_word_goes_on_with_what_stands_before_it() -> None:
    """Unless most questions of the series are one."""
    longer = [h("How long does it take?"), p(A), h("Who drinks it?"), p(A), h("Where does it grow?"), p(A)]
    assert len(pairs(*longer, h("Why?"), p(A))) == 3
    assert len(pairs(*longer[:2], h("Who?"), p(A), h("Why?"), p(A))) == 3
    assert len(pairs(*longer[:4], h("料金はいくらですか？"), p(A))) == 3  # no spaces stand between these words


def test_what_the_contents_list_names_may_be_a_pair() -> None:
    questions = [h("Why tea?"), p(A), h("How long?"), p(A), h("Who?"), p(A), h("Where?"), p(A)]
    assert len(pairs(h("In this article"), bullets("1) Why tea?", "2) How long?"), *questions)) == 4


def test_a_question_above_a_heading_is_a_section() -> None:
    nodes = [h("Why?"), h("Taste", 3), p(A), h("How?"), p(A), h("Who?"), p(A), h("Where?"), p(A)]
    assert [question for question, _ in pairs(*nodes)] == ["How?", "Who?", "Where?"]
    assert [question for question, _ in pairs(*nodes[:7])] == ["How?", "Who?"]  # it counts for the series


def test_a_title_is_no_pair() -> None:
    """The article answers it, not the paragraph below."""
    questions = [h("How old is it?"), p(A), h("Who grows it?"), p(A), h("Where is it grown?"), p(A)]
    assert len(pairs(h("Why tea?", 1), p("For its taste."), *questions)) == 3


def test_a_heading_of_level_1_below_others_is_no_title() -> None:
    """It is one of the series as any other heading."""
    nodes = [h("Why tea?"), p("For its taste."), h("Is it old?", 1), p(A), h("How long is it steeped?"), p(A)]
    assert pairs(*nodes) == [("Why tea?", "For its taste."), ("Is it old?", A), ("How long is it steeped?", A)]


def test_deeper_headings_open_the_details() -> None:
    """They stand in the pair, and are no part of the answer's text."""
    nodes = [h("FAQ"), h("How?", 3), p(A), h("With milk", 4), p("Slowly.")]
    assert pairs(*nodes) == [("How?", A)]
    (faq,) = assembled(nodes)
    assert isinstance(faq, FAQ)
    (pair,) = faq.children
    assert isinstance(pair, QAPair)
    assert [type(node).__name__ for node in pair.children] == ["Paragraph", "Section"]


def test_question_paragraphs_in_a_row_of_their_own() -> None:
    """Three answered ones under a heading make a series; a few words are not enough."""
    nodes = [
        p("How long does it take?"),
        p(A),
        p("Who drinks it with milk?"),
        p("Ben."),
        p("Where does it grow?"),
        p(A),
    ]
    assert len(pairs(*nodes)) == 3
    assert pairs(*nodes[:4]) == []
    assert pairs(p("Why?"), p(A), p("Who?"), p(A), p("How?"), p(A)) == []


def test_among_question_headings_a_question_paragraph_is_one_of_them() -> None:
    nodes = [h("Why?"), p(A), p("How long does it take?"), p(A), h("Who?"), p(A), h("Where?"), p(A)]
    assert [question for question, _ in pairs(*nodes)] == ["Why?", "How long does it take?", "Who?", "Where?"]
    first = [h("Why?"), p("Is that really your question?"), p(A), h("Who?"), p(A), h("Where?"), p(A)]
    assert pairs(*first)[0] == ("Why?", f"Is that really your question? / {A}")


def test_in_a_series_a_question_that_looks_like_a_heading_is_one_of_it() -> None:
    """It begins with a question word, perhaps after a topic, and its answer is longer."""
    series = [h("Why?"), p(A), h("Who?"), p(A), h("Where?"), p(A), h("Brewing"), p("Warm the pot.")]
    answer = p("Two minutes for green tea, and four for black.")
    for question in ("How long does it take?", "Green tea: how long does it take?", "Tea – which is the best one?"):
        assert pairs(*series, p(question), answer)[-1] == (question, answer.text), question
        assert pairs(*series[4:], p(question), answer) == []
    assert len(pairs(*series, p("And how long does it take?"), answer)) == 3
    assert len(pairs(*series, p("How long does it take to brew?"), p("Two minutes."))) == 3
    assert len(pairs(*series, p("How long does it take? And for black?"), answer)) == 3
    assert len(pairs(*series[:-1], p("How long does it take?"), answer)) == 3  # it announces the part
    assert len(pairs(*series, p("How long does it take?"), p(f"Is it two minutes? Or four? {A}"))) == 3


def test_an_answer_ends_at_a_break_and_at_boilerplate() -> None:
    assert pairs(h("FAQ"), p("How long?"), p(A), ThematicBreak(), p("Anna and Ben")) == [("How long?", A)]
    nodes = [node for at in range(4) for node in (p(f"How long is cup {at}?"), p(A), p("So."))]
    assert pairs(h("FAQ"), *nodes, p("Anna and Ben"))[-1] == ("How long is cup 3?", f"{A} / So.")
    assert pairs(h("FAQ"), *nodes[:-1], p("Related articles"))[-1] == ("How long is cup 3?", A)


@pytest.mark.parametrize("boilerplate", ["Related articles\nThe old quay", "Advertisement", "Tags: boats, dogs"])
def test_the_last_answer_below_a_heading_ends_at_boilerplate(boilerplate: str) -> None:
    """The foot of the page is in the section of the last question, but no part of its answer."""
    text = (
        "Renting\nBoats are rented by the hour from the old quay, and the price is the same on all days but Sundays.\n"
        "FAQ\nHow much does it cost?\nAn hour is 12 euros.\nOr ten if you are a child.\nAnd dogs travel free.\n"
        f"Can I bring my dog?\nYes, on a leash.\n{boilerplate}"
    )
    assert parse(text).qa_pairs[-1].answer_text == "Yes, on a leash."


@pytest.mark.parametrize("below", ["", "\nOpening hours\nThe quay is open from the first light until the last boat."])
def test_the_last_answer_goes_on_below_an_advertisement(below: str) -> None:
    text = (
        "FAQ\nHow much does it cost?\nAn hour is 12 euros.\nOr ten if you are a child.\nAnd dogs travel free.\n"
        f"Can I bring my dog?\nYes, on a leash.\nAdvertisement\nBig ones pay half.{below}"
    )
    assert parse(text).qa_pairs[-1].answer_text == "Yes, on a leash.\nAdvertisement\nBig ones pay half."


def test_the_menu_at_the_foot_of_a_page_answers_nothing() -> None:
    text = f"Is it old?\n\n{A}\n\nMay I drink it?\n\nYes, but only once.\n\nHome\t\tAbout\t\tContact"
    for opening in ("Frequently Asked Questions\n\n", ""):
        found = parse(f"{opening}{text}").qa_pairs
        assert not found or found[-1].answer_text == "Yes, but only once."


def test_interviews_with_names() -> None:
    talk = [
        *(p("Anna Lee: You grew up here. How was it?"), p("Ben: Quiet."), p("Anna Lee: And now?"), p("Ben: Loud.")),
        *(p("It was not always so."), p("Anna Lee: Will you stay?"), p("Ben: Who knows?")),
        *(p("Anna Lee: Say it again."), p("Ben: Who knows.")),
    ]
    assert pairs(*talk) == [
        ("You grew up here. How was it?", "Quiet."),
        ("And now?", "Loud. / It was not always so."),
        ("Will you stay?", "Who knows?"),
        ("Say it again.", "Who knows."),
    ]


def test_a_turn_may_say_much_before_it_asks() -> None:
    """In an interview without names; elsewhere such a paragraph only ends in a question."""
    statement = "You grew up here, in a house full of cups and pots. " * 5
    asked = [h("We love tea. Is it old?"), p(A), h("It is cold. Is it good?"), p(A), h("Who drinks it?"), p(A)]
    assert pairs(*asked, p(f"{statement}How was it?"), p(A))[-1] == (f"{statement}How was it?", A)
    assert pairs(h("Tea"), p(f"{statement}How was it?"), p(A)) == []


def test_one_heading_that_says_something_first_makes_no_interview() -> None:
    """Two do, or three questions among few blocks (`test_three_turns_among_few_blocks`)."""
    statement = "You grew up here, in a house full of cups and pots. " * 5
    asked = [h("We love tea. Is it old?"), p(A), h("Is it good?"), p(A), h("Who drinks it?"), p(A)]
    turn = [p(f"{statement}How was it?"), p(A)]
    assert len(pairs(*asked, *turn)) == 2
    assert len(pairs(*asked, h("It is cold. Is it good?"), p(A), *turn)) == 5


def test_three_turns_among_few_blocks() -> None:
    """A question and three or four paragraphs of answer are an interview; among more, they are rhetoric."""
    turns = [p("You grew up here. How was it?"), p("It was quiet. And now?"), p("It is loud. Will you stay?")]
    turns.append(p("You will stay, then. Why?"))
    assert len(pairs(*(node for turn in turns for node in (turn, *[p(A)] * 3)))) == 4
    assert pairs(*(node for turn in turns for node in (turn, *[p(A)] * 5))) == []


def test_a_long_paragraph_that_ends_in_a_question_is_none() -> None:
    """Among question paragraphs that make a series, it is no question."""
    long = f"Is it the tea{', or the milk, or the sugar' * 10} that matters?"
    first, last = [p("How long does it take?"), *[p(A)] * 3], [p("Where does it grow?"), *[p(A)] * 3]
    assert len(pairs(*first, p("Is it the tea?"), *[p(A)] * 3, *last)) == 3
    assert pairs(*first, p(long), *[p(A)] * 3, *last) == []


def test_an_abbreviation_ends_no_sentence() -> None:
    series = [h("Why?"), p(A), h("Who?"), p(A), h("Where?"), p(A), h("Brewing"), p(A)]
    answer = p("Tea, and nobody who has tried both of them asks this again.")
    assert pairs(*series, p("What is better, tea vs. coffee with milk?"), answer)[-1][1] == answer.text


def test_a_turn_that_is_a_heading_is_a_turn() -> None:
    talk = [
        *(h("Anna Lee: How was it?"), p("Ben: Quiet."), p("Anna Lee: And now?"), p("Ben: Loud.")),
        *(h("Anna Lee: Will you stay?"), p("Ben: Who knows?"), h("Other talks"), p("Here they are.")),
    ]
    assert pairs(*talk) == [("How was it?", "Quiet."), ("And now?", "Loud."), ("Will you stay?", "Who knows?")]


def test_in_an_interview_the_names_take_turns() -> None:
    """Three lines with one name, then three with another, are two lists."""
    asked = [p("Anna: How was it?"), p("Anna: And now?"), p("Anna: Will you stay?")]
    answers = [p("Ben: Quiet."), p("Ben: Loud."), p("Ben: Who knows.")]
    assert len(pairs(*(turn for both in zip(asked, answers, strict=True) for turn in both))) == 3
    assert pairs(*asked, *answers) == []


def test_colons_are_no_names() -> None:
    facts = [
        p("Price: 4 pounds?"),
        p("Weight: light"),
        p("Price: 5 pounds"),
        p("Weight: heavy"),
        p("Price: 6"),
        p("Weight: 2"),
    ]
    assert pairs(*facts) == []
