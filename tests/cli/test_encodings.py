"""The encoding of bytes that are not UTF-8."""

from __future__ import annotations

import importlib.util

import pytest

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
)


@pytest.mark.parametrize("text", WESTERN)
def test_western_text_is_windows_1252(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    However short it is, and whether or not the guesser of other encodings is installed.
    """
    monkeypatch.setitem(__import__("sys").modules, "charset_normalizer", None)
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
