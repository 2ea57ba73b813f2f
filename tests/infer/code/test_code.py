"""Code without fences: its signs, the lines that only stand in it, and prose that stays prose."""

from __future__ import annotations

import pytest

from articlekit import blocks, explain, infer, parse
from articlekit.blocks.line_kinds import CODE
from articlekit.document.nodes import Code
from articlekit.infer.code import decide

PYTHON = """\
def steep(leaf):
    # not too long
    for minute in range(3):
        leaf.wait(minute)

    return leaf.cup()"""
SHELL = "$ pip install kettle\n$ kettle --warm pot\n$ kettle pour"
CONFIG = 'server {\n  listen 80;\n  location /tea {\n    proxy_pass "http://pot";\n  }\n}'
PROMPT = ">>> pot = Pot()\n>>> pot.warm()\n>>> pot.pour()"
MARKUP = '<ul class="teas">\n  <li>green</li>\n  <li>black</li>\n</ul>'


def kinds(text: str) -> str:
    return infer.infer(blocks.read(text)).block_list.kinds


@pytest.mark.parametrize("program", [PYTHON, SHELL, CONFIG, PROMPT, MARKUP])
def test_a_program_is_one_block(program: str) -> None:
    """The lines of a program, blank and odd ones among them, are one Code that keeps them as they are."""
    text = f"This is how we make tea in the house:\n{program}\nThen you wait until the leaves have sunk to the ground."
    (found,) = [node for node in parse(text).walk() if isinstance(node, Code)]
    assert found.text == program
    assert found.span is not None
    assert text[slice(*found.span)] == program
    assert found.origin is not None
    assert found.origin.reasons


@pytest.mark.parametrize(
    "text",
    [
        "She said (and meant it) that tea is best.\nHe agreed; they drank.\nThe price: $4 (or 3 for $10).",
        "    The first line of each paragraph\nwas set in by four spaces, as in old books.\nIt went on.",
        "Import duties rose.\nFrom then on the price of tea was high.\nReturn to the shop for more.",
        "Steps\n- warm the pot\n- wait {three} minutes\n- pour",
    ],
)
def test_prose_stays_prose(text: str) -> None:
    """Brackets, prices, indentation and words that programs use as well make no code."""
    assert "c" not in kinds(text)


def test_code_takes_what_only_looks_like_rows_items_and_headings() -> None:
    """Comments, diffs and tables of bits within a program are lines of it."""
    program = "# warm it first\nkettle = Kettle(volume=1.5);\nkettle.warm(to=80);\n# then pour\nkettle.pour(cup[0]);"
    text = f"Run this:\n{program}\nDone, and enjoy your cup of tea."
    assert kinds(text) == "pcccccp"


def test_lines_of_a_page_without_signs_are_not_scored(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a page of prose only the ends of its lines are read."""
    monkeypatch.setattr(decide, "features", None)
    text = "Tea is older than the cup.\nBrewing\nWarm the pot, then wait.\n- green\n- black"
    assert kinds(text) == blocks.read(text).kinds


def test_the_verdict_says_why() -> None:
    """A line of guessed code has a confidence and reasons; a fenced one is certain."""
    guessed = explain(f"Like this:\n{PYTHON}")[1]
    assert guessed.kind == "code"
    assert 0.5 < guessed.confidence < 1
    assert guessed.reasons
    assert explain("```\nx\n```")[1].confidence == 1


def test_a_long_line_is_prose() -> None:
    """Unless it is indented or ends as code does; a short one like it is code."""
    parts = ["pot.warm(cup[0], to=80)"] * 8
    program = "Run this:\nkettle = Kettle(volume=1.5);\nx = {}\nkettle.warm(to=80);\nDone, and enjoy your cup of tea."
    assert kinds(program.format(parts[0])) == "pcccp"
    assert kinds(program.format(" + ".join([*parts, "y"])))[2] == "p"
    assert kinds(program.format(" + ".join([*parts, "y;"]))) == "pcccp"


def test_a_line_below_a_colon_is_rather_code() -> None:
    """A blank line may stand between; the same line below a sentence is prose."""
    call, after = "cup = tea", "Done, and enjoy your cup of tea."
    assert kinds(f"Run this:\n{call}\n{after}") == "pcp"
    assert kinds(f"Run this:\n\n{call}\n{after}") == "pbcp"
    assert kinds(f"Run this.\n{call}\n{after}") == "ppp"


@pytest.mark.parametrize("margin", [" ", "    ", "\t"])
def test_what_all_lines_have_in_front_tells_nothing(margin: str) -> None:
    """Prose within a margin is no code, and a program within it is."""
    lines = ["The pot is warm by now, and so is the cup.", *PYTHON.split("\n"), "Then tea is poured, and it is hot."]
    blocks = parse("\n".join(margin + line for line in lines)).children
    assert [type(block).__name__ for block in blocks] == ["Paragraph", "Code", "Paragraph"]


TOWER = """\
The clock in the tower is set by a small program that asks the observatory once an hour and moves its hands.
Installing
First the requirements are put on the machine in the tower, which has no screen and is reached over the network:
# update the lists first
sudo apt update
sudo apt install chrony
Then the program itself is copied there:
scp clock.py tower:/opt/clock/
Running it
The program is started with the following script, which keeps a log for as long as the disk has room for it:
#######################
# clock settings      #
#######################
# where the tower is
HOST=tower.local
# start it
python3 clock.py --host $HOST
When it runs, the hands move once an hour, and the pigeons have learnt to leave a minute before.
What can go wrong
If the network is down, the clock goes on by itself and loses two seconds a day, which only the pigeons notice.
"""


def test_commands_among_prose() -> None:
    """Commands on lines of their own are code, and a sentence between two of them is none."""
    found = [node.text for node in parse(TOWER).walk() if isinstance(node, Code)]
    assert found[:2] == [
        "# update the lists first\nsudo apt update\nsudo apt install chrony",
        "scp clock.py tower:/opt/clock/",
    ]


def test_comments_of_code_are_no_headings() -> None:
    """A box of number signs within a program is code with its comments; the titles of the page stay what they are."""
    doc = parse(TOWER)
    assert [node.text.count("\n") for node in doc.walk() if isinstance(node, Code)][-1] == 6
    assert {"Installing", "Running it", "What can go wrong"} <= {heading.text for heading in doc.headings}
    assert not any("#" in heading.text or "tower is" in heading.text for heading in doc.headings)


def test_labels_and_values_with_leftover_indentation_are_no_code() -> None:
    """Where all that is indented is prose, indentation shows nothing."""
    text = "Pancakes\n    prep time\n    30 Min\n    cook time\n    1 Std\nWhisk the eggs and the milk, then bake them."
    assert CODE not in kinds(text)
