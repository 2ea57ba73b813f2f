"""Lists in which questions and answers take turns."""

from __future__ import annotations

import pytest

import articlekit as ak

QUESTIONS = ("How long does it keep?", "Who drinks it?", "Why?")
ANSWERS = ("A year in a closed tin, and hardly a week in an open one.", "Whoever is there.", "It tastes.")


def written(questions: tuple[str, ...] = QUESTIONS, answers: tuple[str, ...] = ANSWERS) -> str:
    return "\n".join(f"- {q}\n- {a}" for q, a in zip(questions, answers, strict=True))


def lists(text: str) -> list[int]:
    return [len(node.items) for node in ak.find(ak.parse(text), ak.List)]


def test_questions_and_answers_in_turn_are_pairs() -> None:
    doc = ak.parse("FAQ\n" + written())
    assert [(pair.question, pair.answer_text) for pair in doc.qa_pairs] == list(zip(QUESTIONS, ANSWERS, strict=True))
    assert ak.dumps(doc, "text") == "FAQ\n" + written()
    assert ak.loads(ak.dumps(doc, "markdown"), "markdown") == doc


@pytest.mark.parametrize(
    "text",
    [
        written(QUESTIONS[:2], ANSWERS[:2]),  # too few
        written() + "\n- And more.",
        written(answers=("A year in a closed tin.", "No.", "It tastes.")),  # an answer that is shorter
        written(answers=(*ANSWERS[:2], "Does it need a reason?")),
        written(questions=(*QUESTIONS[:2], "The reason")),
        "\n".join(f"{at}. {line[2:]}" for at, line in enumerate(written().split("\n"), 1)),
    ],
)
def test_other_lists_stay_whole(text: str) -> None:
    assert len(lists(text)) == 1


def test_a_question_at_the_end_of_a_list_of_questions_has_the_line_below() -> None:
    """The answers of the others stand in their items; the last one's is a line below the list."""
    text = "FAQ\n- Who picks it?\n  The same families.\n- Who dries it?\n  The wind.\n- Why?\nIt tastes."
    pairs = [("Who picks it?", "The same families."), ("Who dries it?", "The wind."), ("Why?", "It tastes.")]
    assert [(pair.question, pair.answer_text) for pair in ak.parse(text).qa_pairs] == pairs
    assert lists(text.replace("  The", "- The")) == [5]


def test_questions_in_lists_are_pairs_whichever_way_their_answers_were_read() -> None:
    """A list of questions with their answers is no part of the answer to an item above it."""
    text = "FAQ\n- Why?\nIt tastes.\n- Who picks it?\n  The same families.\n- Who dries it?\n  The wind."
    assert [pair.question for pair in ak.parse(text).qa_pairs] == ["Why?", "Who picks it?", "Who dries it?"]


def test_what_is_left_of_a_loose_list_is_a_list_that_can_be_built() -> None:
    """A list of one item of one block has no room for a blank line, so it is tight whatever it was before."""
    doc = ak.parse("FAQ\n- Who picks it?\n  The same families.\n\n- Why?\nIt tastes.")
    assert [pair.question for pair in doc.qa_pairs] == ["Who picks it?", "Why?"]
    assert ak.loads(ak.dumps(doc, "json"), "json") == doc
    assert ak.loads(ak.dumps(doc, "markdown"), "markdown") == doc
