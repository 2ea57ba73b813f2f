"""The encodings of articles: byte order marks, UTF-8, named encodings and guesses."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path

import pytest
from support.command_line import TEXT, Run

from articlekit.cli import encodings
from articlekit.cli.encodings import guess

needs_guesser = pytest.mark.skipif(importlib.util.find_spec("charset_normalizer") is None, reason="extra not installed")

WESTERN = (
    "The return ticket is £5.",
    "It’s “cheap” – almost.",
    "Le bateau part à huit heures. Été comme hiver, il faut réserver. Ça va, garçon ?",
    "Café",
    "A embarcação não sai amanhã. São três horas.",
    "Båten går från kajen på måndag. Öppet året om.",
    "Fähre fährt täglich um drei. Größe: 5 m².",
    "Grüße",
    "¿Cuándo llegará el niño? ¡Mañana!",
    "Perché il traghetto è partito? Così, però, più tardi.",
    "Færgen sejler på søndag, og øllet er koldt på åen.",
    "Eén coördinatie, een reünie in België.",
    "The price—if you ask—is £5\xa0a day… or more",
    "wait…what",
)
OTHERS = (
    ("cp1250", "Příliš žluťoučký kůň úpěl ďábelské ódy. Loď odjíždí v pondělí večer."),
    ("cp1250", "Zażółć gęślą jaźń. Prom odpływa w poniedziałek, też że świt."),
    ("cp1250", "Árvíztűrő tükörfúrógép. A hajó hétfőn indul a kikötőből."),
    ("cp1251", "Паром уходит в понедельник утром. Билеты продаются на борту."),
    ("koi8_r", "Паром уходит в понедельник утром. Билеты продаются на борту."),
    ("cp1253", "Το πλοίο φεύγει τη Δευτέρα το πρωί. Τα εισιτήρια πωλούνται."),
    ("cp932", "フェリーは月曜日に出発します。切符は船内で販売しています。"),
    ("gb18030", "渡轮星期一出发。船票在船上出售。"),
    ("cp949", "페리는 월요일에 출발합니다. 표는 배에서 판매합니다."),
    ("cp850", "Mädchen fahren über Öl und Größe hinaus."),
    ("mac_roman", "Café für Mädchen. Größe über alles, déjà vu."),
    ("mac_roman", "It’s “cheap” – and they don’t say why."),
)


@pytest.mark.parametrize("text", WESTERN)
def test_western_text_is_windows_1252(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    However short it is, and whether or not the guesser of other encodings is installed.
    """
    monkeypatch.setitem(sys.modules, "charset_normalizer", None)
    assert guess(text.encode("cp1252")) == "cp1252"


@needs_guesser
@pytest.mark.parametrize(("codec", "text"), OTHERS)
def test_other_encodings_are_told_from_it(codec: str, text: str) -> None:
    """
    Their bytes make no words of a Western language in Windows-1252.
    """
    assert not encodings.is_western(text.encode(codec), "cp1252")
    found = guess(text.encode(codec))
    assert found is not None
    assert text.encode(codec).decode(found) == text


@needs_guesser
@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"PK\3\4\x14\0\0\0\x08\0tea.txt\xff\0"])
def test_bytes_of_no_text_are_not_guessed_at(data: bytes) -> None:
    """
    A byte of 0 stands in no text but UTF-16 and UTF-32.
    """
    with pytest.raises(ValueError, match="no encoding fits"):
        guess(data)
    assert guess("Der Tee ist älter als die Tasse.".encode("utf-16-le")) == "utf_16_le"


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_marks_decide(run: Run, folder: Path, codec: str) -> None:
    """UTF-8 with or without its mark, UTF-16 and UTF-32 with theirs; the mark is no part of the text."""
    Path("a.txt").write_bytes(TEXT.encode(codec))
    code, out, err = run("convert", "a.txt", "--to", "text")
    assert (code, err) == (0, "")
    assert out.startswith("Pour-over")
    assert "Frühstück" in out


@pytest.mark.parametrize("codec", ["cp1252", "utf-16-be", "shift_jis"])
def test_an_encoding_can_be_named(run: Run, folder: Path, codec: str) -> None:
    """`--encoding` is for what no mark tells."""
    text = "Café\n" if codec != "shift_jis" else "珈琲の話\n"
    Path("a.txt").write_bytes(text.encode(codec))
    code, out, err = run("convert", "a.txt", "--to", "text", "--encoding", codec)
    assert (code, out, err) == (0, text, "")


def test_other_bytes_are_guessed_and_the_guess_is_told(run: Run, folder: Path) -> None:
    """With charset-normalizer, text of another encoding is read, with a note."""
    pytest.importorskip("charset_normalizer")
    Path("a.txt").write_bytes(("Das Frühstück über den Dächern schmeckt schöner. " * 9).encode("cp1252"))
    code, out, err = run("convert", "a.txt", "--to", "text")
    assert code == 0
    assert "Frühstück über den Dächern" in out
    assert re.search(r"a\.txt: not UTF-8; read as \w+, which is a guess \(--encoding NAME decides\)", err)
    Path("a.txt").write_bytes(bytes(range(256)) * 9)
    code, out, err = run("convert", "a.txt")
    assert (code, out) == (1, "")
    assert "a.txt: neither UTF-8 nor text" in err


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ("Çà et là, déjà.\n".encode() + b"x\xff\n", "line 2, byte 2 of it (offset 22) is 0xFF"),
        ("Où l’été déjà".encode()[:-1], "line 1, byte 19 of it (offset 18) is 0xC3"),
        ("A title\nIt costs 5 €".encode()[:-1], "line 2, byte 12 of it (offset 19) is 0xE2"),
        ("A title\nThe tea “".encode()[:-2], "line 2, byte 9 of it (offset 16) is 0xE2"),
        ("Der Zug fährt".encode() + b" sp\xe4t", "line 1, byte 18 of it (offset 17) is 0xE4"),
        ("\ufffd\ufffd\ufffd\ufffd".encode() + b"\xff", "line 1, byte 13 of it (offset 12) is 0xFF"),
    ],
)
def test_damaged_utf8_is_read_without_its_bad_bytes(run: Run, folder: Path, data: bytes, place: str) -> None:
    """UTF-8 with few bad bytes, or cut in its last character, is read, with a note that says where the first one is."""
    Path("a.txt").write_bytes(data)
    code, out, err = run("convert", "a.txt", "--to", "text")
    assert code == 0
    assert "\ufffd" in out
    assert err == (
        f"articlekit: a.txt: damaged UTF-8: {place}; bad bytes are read as U+FFFD (--encoding NAME decides)\n"
    )
    code, out, err = run("convert", "a.txt", "--encoding", "utf-8")
    assert (code, out) == (1, "")
    assert err.startswith(f"articlekit: a.txt: not utf-8: {place}")


LONG = "The kettle keeps its heat for about twenty minutes. Nobody here drinks tea at six. " * 3


@pytest.mark.parametrize("guesser", [True, False])
@pytest.mark.parametrize("bad", [b"\xff", b"\xff\xfe", b"\xc3", b"\xff and \xff", b"\x81\x8d"])
def test_few_bad_bytes_in_ascii_text_are_damage(
    run: Run, folder: Path, bad: bytes, guesser: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a long text, where they make no word of a Western language; no other encoding is guessed from so few."""
    if not guesser:
        monkeypatch.setitem(sys.modules, "charset_normalizer", None)
    Path("a.txt").write_bytes(LONG.encode() + b"The cyc" + bad + b"list drinks it")
    code, out, err = run("convert", "a.txt", "--to", "text")
    assert code == 0
    assert "cyc\ufffd" in out
    assert f"a.txt: damaged UTF-8: line 1, byte {len(LONG) + 8} of it (offset {len(LONG) + 7}) is 0x" in err


@pytest.mark.parametrize("text", ["A café", LONG + "A café", LONG + "It’s late", LONG + "a word—or two", LONG + "£5"])
def test_few_letters_of_windows_1252_in_ascii_text_are_read(run: Run, folder: Path, text: str) -> None:
    """One letter, dash or sign in a place where it can stand is text, not damage."""
    Path("a.txt").write_bytes(text.encode("cp1252"))
    code, out, err = run("convert", "a.txt", "--to", "text")
    assert (code, out) == (0, text + "\n")
    assert "not UTF-8; read as cp1252, which is a guess" in err


@pytest.mark.parametrize(
    ("text", "codec"),
    [("Spaß” im Café", "cp1252"), ("Tea at the café", "latin-1"), ("Моё «самое» моё", "cp1251"),
     ("Моё самое", "koi8_r"), ("联通很好", "gbk"), ("珈琲の話", "shift_jis")],
)  # fmt: skip
def test_text_of_another_encoding_is_no_damaged_utf8(text: str, codec: str) -> None:
    """Nor where a few of its bytes happen to be UTF-8, nor where it ends in what begins a character there."""
    data = text.encode(codec)
    with pytest.raises(UnicodeDecodeError) as found:
        data.decode("utf-8")
    assert not encodings._is_damaged_utf8(data, found.value)


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_is_not_guessed_past(run: Run, folder: Path, codec: str) -> None:
    """The message for cut text in the encoding of its mark names the place, and offers no guess."""
    data = "é\né".encode(codec)[:-1]
    Path("a.txt").write_bytes(data)
    for more in ((), ("--encoding", "cp1252")):
        code, out, err = run("convert", "a.txt", *more)
        assert (code, out) == (1, "")
        assert re.fullmatch(
            r"articlekit: a\.txt: not utf-\d+: line 2, byte \d of it \(offset \d+\) is 0x\w\w; "
            r"its byte order mark says that it is, so it was cut or damaged\n",
            err,
        )
        assert f"(offset {len(data) - {'utf-8-sig': 1, 'utf-16': 1, 'utf-32': 3}[codec]})" in err


def test_where_nothing_can_guess_the_place_is_told(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without charset-normalizer: the line, the byte, and what to do."""
    monkeypatch.setitem(sys.modules, "charset_normalizer", None)
    Path("a.txt").write_bytes(b"One line\n\xcf\xe0\xf0\xee\xec\n")
    code, out, err = run("convert", "a.txt")
    assert (code, out) == (1, "")
    assert "a.txt: not utf-8: line 2, byte 1 of it (offset 9) is 0xCF; give --encoding NAME" in err
    assert "articlekit[cli]" in err


def test_a_wrong_encoding_is_told(run: Run, folder: Path) -> None:
    """A named encoding is taken at its word: where it fails, nothing is guessed."""
    Path("a.txt").write_bytes(b"Caf\xe9\n")
    assert "not ascii: line 1, byte 4 of it (offset 3) is 0xE9" in run("convert", "a.txt", "--encoding", "ascii")[2]
    for name in ("klingon", "base64", "rot13", "undefined", "\0"):
        code, _, err = run("convert", "a.txt", "--encoding", name)
        assert code == 2
        assert "unknown encoding" in err
