"""The words of the languages: their shape, and one text of our own in each."""

from __future__ import annotations

import unicodedata

import attrs
import pytest

from articlekit import lexicon, parse
from articlekit.lexicon import LEXICONS, TITLES, answer_label, question_label, summary_label, title_kind
from articlekit.lexicon.words import KINDS, Lexicon

LISTS = [field.name for field in attrs.fields(Lexicon) if field.name not in ("code", "name")]
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
    A title names one kind of section in all languages, and no ordinary heading or furniture at the same time.
    """
    seen: dict[str, str] = {}
    for code, words in LEXICONS.items():
        for kind in KINDS:
            for title in getattr(words, kind):
                assert seen.setdefault(title, kind) == kind, (code, title)
        for kind in ("headings", "furniture"):
            clash = set(getattr(words, kind)) & set(TITLES)
            assert not clash, (code, kind, clash)


@pytest.mark.parametrize("words", ALL)
def test_every_language_is_whole(words):
    """
    A language has words of every sort but those that it may lack, and its code is the name of its file.
    """
    may_lack = {"question_ends"}
    assert all(getattr(words, name) for name in LISTS if name not in may_lack)
    assert len(words.code) == 2
    assert words.name[0].isupper()
    module = __import__(f"articlekit.lexicon.{words.code}", fromlist=["x"])
    assert getattr(module, words.code.upper()) is words
    assert set(words.faq_topic) <= set(TITLES)


def test_no_title_is_longer_than_what_is_looked_at():
    """
    The limits on lengths leave room for the longest words.
    """
    assert max(map(len, TITLES)) <= lexicon.MAX_TITLE_CHARS // 1.5
    labels = lexicon.QUESTION_LABELS | lexicon.ANSWER_LABELS | lexicon.SUMMARY_LABELS
    assert max(map(len, labels)) <= lexicon._MAX_LABEL_CHARS


@pytest.mark.parametrize("words", ALL)
def test_every_title_is_found_however_it_is_set(words):
    """
    Case, a colon, a numbering and marks around a title do not matter.
    """
    for kind in KINDS:
        for title in getattr(words, kind):
            for text in (f"{title}:", f"{title} :", f"3. {title}", f"2.1 {title}", f"IV. {title}", f"\u25a0 {title}"):
                assert title_kind(text) == kind, text
            if title.upper().casefold() == title:
                assert title_kind(title.upper()) == kind, title


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
ARTICLES = {
    "en": """\
        A small harbour has opened again after two years of work.
        In this article
        - The quay
        - The ferry
        Key takeaways:
        - The quay is longer.
        - The ferry is back.
        The quay
        The new quay is built of granite and is forty metres longer than the old one was.
        The ferry
        The ferry leaves at eight in the morning and comes back in the early evening.
        Summary
        The harbour is open, the quay is longer, and the ferry runs again every day.
        Frequently Asked Questions
        Question: When does the ferry leave?
        It leaves at eight in the morning, on Sundays at nine.
        Where is the ticket office?
        It is in the old customs house, next to the café.""",
    "de": """\
        Ein kleiner Hafen ist nach zwei Jahren Arbeit wieder offen.
        Inhaltsverzeichnis
        - Der Kai
        - Die Fähre
        Das Wichtigste in Kürze
        - Der Kai ist länger geworden.
        - Die Fähre fährt wieder.
        Der Kai
        Der neue Kai ist aus Granit gebaut und vierzig Meter länger, als der alte es war.
        Die Fähre
        Die Fähre legt morgens um acht ab und kommt am frühen Abend wieder zurück.
        Zusammenfassung
        Der Hafen ist offen, der Kai ist länger, und die Fähre fährt wieder jeden Tag.
        Häufig gestellte Fragen
        Frage: Wann legt die Fähre ab?
        Sie legt um acht Uhr ab, sonntags um neun.
        Wo ist der Fahrkartenschalter?
        Er ist im alten Zollhaus neben dem Café.""",
    "fr": """\
        Un petit port a rouvert après deux ans de travaux.
        Sommaire
        - Le quai
        - Le bac
        Ce qu’il faut retenir
        - Le quai est plus long.
        - Le bac est de retour.
        Le quai
        Le nouveau quai est en granit et mesure quarante mètres de plus que l’ancien.
        Le bac
        Le bac part à huit heures du matin et revient en début de soirée, tous les jours.
        En résumé
        Le port est ouvert, le quai est plus long et le bac circule de nouveau chaque jour.
        Foire aux questions
        Question : Quand part le bac ?
        Il part à huit heures, à neuf heures le dimanche.
        Où se trouve le guichet ?
        Il est dans l’ancienne douane, à côté du café.""",
    "es": """\
        Un pequeño puerto ha vuelto a abrir tras dos años de obras.
        Índice
        - El muelle
        - El barco
        Puntos clave
        - El muelle es más largo.
        - El barco ha vuelto.
        El muelle
        El nuevo muelle es de granito y mide cuarenta metros más que el antiguo.
        El barco
        El barco sale a las ocho de la mañana y vuelve al final de la tarde, cada día.
        Resumen
        El puerto está abierto, el muelle es más largo y el barco navega otra vez a diario.
        Preguntas frecuentes
        Pregunta: ¿Cuándo sale el barco?
        Sale a las ocho, y los domingos a las nueve.
        ¿Dónde está la taquilla?
        Está en la antigua aduana, junto al café.""",
    "pt": """\
        Um pequeno porto reabriu depois de dois anos de obras.
        Neste artigo
        - O cais
        - O barco
        Principais pontos
        - O cais ficou mais comprido.
        - O barco voltou.
        O cais
        O novo cais é de granito e tem mais quarenta metros do que o antigo tinha.
        O barco
        O barco parte às oito da manhã e regressa ao fim da tarde, todos os dias.
        Resumo
        O porto está aberto, o cais é mais comprido e o barco navega de novo todos os dias.
        Perguntas frequentes
        Pergunta: Quando parte o barco?
        Parte às oito horas, e aos domingos às nove.
        Onde fica a bilheteira?
        Fica na antiga alfândega, ao lado do café.""",
    "it": """\
        Un piccolo porto ha riaperto dopo due anni di lavori.
        Indice dei contenuti
        - Il molo
        - Il traghetto
        Punti chiave
        - Il molo è più lungo.
        - Il traghetto è tornato.
        Il molo
        Il nuovo molo è di granito e misura quaranta metri in più di quello vecchio.
        Il traghetto
        Il traghetto parte alle otto del mattino e torna la sera presto, tutti i giorni.
        In sintesi
        Il porto è aperto, il molo è più lungo e il traghetto naviga di nuovo ogni giorno.
        Domande frequenti
        Domanda: Quando parte il traghetto?
        Parte alle otto, la domenica alle nove.
        Dove si trova la biglietteria?
        È nella vecchia dogana, accanto al bar.""",
    "nl": """\
        Een kleine haven is na twee jaar werk weer open.
        Inhoudsopgave
        - De kade
        - De veerboot
        Belangrijkste punten
        - De kade is langer.
        - De veerboot vaart weer.
        De kade
        De nieuwe kade is van graniet en veertig meter langer dan de oude ooit was.
        De veerboot
        De veerboot vertrekt om acht uur en komt vroeg in de avond weer terug.
        Samenvatting
        De haven is open, de kade is langer en de veerboot vaart weer elke dag.
        Veelgestelde vragen
        Vraag: Wanneer vertrekt de veerboot?
        Hij vertrekt om acht uur, op zondag om negen uur.
        Waar is het loket?
        Het is in het oude douanehuis, naast het café.""",
    "pl": """\
        Mały port został otwarty po dwóch latach prac.
        Spis treści
        - Nabrzeże
        - Prom
        Najważniejsze informacje
        - Nabrzeże jest dłuższe.
        - Prom znowu pływa.
        Nabrzeże
        Nowe nabrzeże zbudowano z granitu i jest o czterdzieści metrów dłuższe niż stare.
        Prom
        Prom odpływa o ósmej rano i wraca wczesnym wieczorem, codziennie przez cały rok.
        Podsumowanie
        Port jest otwarty, nabrzeże jest dłuższe, a prom znowu pływa każdego dnia.
        Najczęściej zadawane pytania
        Pytanie: Kiedy odpływa prom?
        Odpływa o ósmej, w niedziele o dziewiątej.
        Gdzie jest kasa?
        W dawnym urzędzie celnym, obok kawiarni.""",
    "ru": """\
        Небольшая гавань снова открыта после двух лет работ.
        Содержание
        - Причал
        - Паром
        Ключевые моменты
        - Причал стал длиннее.
        - Паром снова ходит.
        Причал
        Новый причал построен из гранита и на сорок метров длиннее, чем был старый.
        Паром
        Паром отходит в восемь утра и возвращается ранним вечером, каждый день.
        Краткое содержание
        Гавань открыта, причал стал длиннее, и паром снова ходит каждый день.
        Часто задаваемые вопросы
        Вопрос: Когда отходит паром?
        Он отходит в восемь, по воскресеньям в девять.
        Где находится касса?
        В старой таможне, рядом с кафе.""",
    "ja": """\
        小さな港が二年の工事を終えて、ふたたび開いた。
        目次
        - 岸壁
        - 渡し船
        この記事のポイント
        - 岸壁が長くなった。
        - 渡し船が戻ってきた。
        岸壁
        新しい岸壁は花崗岩でできていて、以前のものより四十メートル長くなっている。
        渡し船
        渡し船は朝八時に出て、夕方の早い時間に戻ってくる。これは一年を通して変わらない。
        まとめ
        港は開き、岸壁は長くなり、渡し船はふたたび毎日運航している。
        よくある質問
        質問：船は何時に出ますか？
        朝八時に出ます。日曜日は九時です。
        切符売り場はどこですか？
        喫茶店のとなりの、古い税関の建物にあります。""",
    "zh": """\
        经过两年的施工，一座小港口重新开放。
        目录
        - 码头
        - 渡轮
        核心要点
        - 码头变长了。
        - 渡轮恢复了。
        码头
        新码头用花岗岩建成，比原来的码头长了四十米，可以同时停靠三艘船。
        渡轮
        渡轮早上八点出发，傍晚返回，全年每天都有，节假日也不例外。
        总结
        港口开放了，码头变长了，渡轮又每天航行。
        常见问题
        问：渡轮几点出发？
        早上八点出发，星期日九点。
        售票处在哪里？
        在咖啡馆旁边的旧海关大楼里。""",
    "ar": """\
        أعيد افتتاح ميناء صغير بعد عامين من العمل.
        جدول المحتويات
        - الرصيف
        - العبّارة
        أهم النقاط
        - أصبح الرصيف أطول.
        - عادت العبّارة.
        الرصيف
        بُني الرصيف الجديد من الغرانيت وهو أطول بأربعين مترا من الرصيف القديم.
        العبّارة
        تغادر العبّارة في الثامنة صباحا وتعود في أول المساء، كل يوم طوال العام.
        ملخص
        الميناء مفتوح، والرصيف أطول، والعبّارة تبحر من جديد كل يوم.
        الأسئلة الشائعة
        سؤال: متى تغادر العبّارة؟
        تغادر في الثامنة، وفي التاسعة يوم الأحد.
        أين مكتب التذاكر؟
        في مبنى الجمارك القديم بجانب المقهى.""",
    "hi": """\
        दो साल के काम के बाद एक छोटा बंदरगाह फिर खुल गया है।
        विषय सूची
        - घाट
        - नौका
        मुख्य बातें
        - घाट अब लंबा है।
        - नौका लौट आई है।
        घाट
        नया घाट ग्रेनाइट का बना है और पुराने घाट से चालीस मीटर लंबा है।
        नौका
        नौका सुबह आठ बजे निकलती है और शाम को जल्दी लौट आती है, पूरे साल हर दिन।
        सारांश
        बंदरगाह खुला है, घाट लंबा है और नौका फिर हर दिन चलती है।
        अक्सर पूछे जाने वाले प्रश्न
        प्रश्न: नौका कब निकलती है?
        वह आठ बजे निकलती है, रविवार को नौ बजे।
        टिकट घर कहाँ है?
        पुराने सीमा शुल्क भवन में, कैफ़े के पास।""",
    "sv": """\
        En liten hamn har öppnat igen efter två års arbete.
        Innehållsförteckning
        - Kajen
        - Färjan
        Viktiga punkter
        - Kajen är längre.
        - Färjan är tillbaka.
        Kajen
        Den nya kajen är byggd av granit och är fyrtio meter längre än den gamla var.
        Färjan
        Färjan går klockan åtta på morgonen och kommer tillbaka tidigt på kvällen.
        Sammanfattning
        Hamnen är öppen, kajen är längre och färjan går igen varje dag.
        Vanliga frågor
        Fråga: När går färjan?
        Den går klockan åtta, på söndagar klockan nio.
        Var ligger biljettkontoret?
        Det ligger i det gamla tullhuset, bredvid kaféet.""",
    "da": """\
        En lille havn er åbnet igen efter to års arbejde.
        Indholdsfortegnelse
        - Kajen
        - Færgen
        De vigtigste pointer
        - Kajen er længere.
        - Færgen er tilbage.
        Kajen
        Den nye kaj er bygget af granit og er fyrre meter længere, end den gamle var.
        Færgen
        Færgen sejler klokken otte om morgenen og kommer tilbage tidligt på aftenen.
        Opsummering
        Havnen er åben, kajen er længere, og færgen sejler igen hver dag.
        Ofte stillede spørgsmål
        Spørgsmål: Hvornår sejler færgen?
        Den sejler klokken otte, om søndagen klokken ni.
        Hvor er billetkontoret?
        Det er i det gamle toldhus ved siden af caféen.""",
    "no": """\
        En liten havn har åpnet igjen etter to års arbeid.
        Innholdsfortegnelse
        - Kaia
        - Ferja
        Hovedpunkter
        - Kaia er lengre.
        - Ferja er tilbake.
        Kaia
        Den nye kaia er bygd av granitt og er førti meter lengre enn den gamle var.
        Ferja
        Ferja går klokka åtte om morgenen og kommer tilbake tidlig på kvelden.
        Oppsummering
        Havna er åpen, kaia er lengre, og ferja går igjen hver dag.
        Ofte stilte spørsmål
        Spørsmål: Når går ferja?
        Den går klokka åtte, på søndager klokka ni.
        Hvor er billettkontoret?
        Det er i det gamle tollhuset, ved siden av kafeen.""",
    "fi": """\
        Pieni satama on avattu uudelleen kahden vuoden työn jälkeen.
        Sisällysluettelo
        - Laituri
        - Lautta
        Pääkohdat
        - Laituri on pidempi.
        - Lautta on palannut.
        Laituri
        Uusi laituri on rakennettu graniitista, ja se on neljäkymmentä metriä vanhaa pidempi.
        Lautta
        Lautta lähtee kahdeksalta aamulla ja palaa aikaisin illalla joka päivä.
        Yhteenveto
        Satama on auki, laituri on pidempi ja lautta kulkee taas joka päivä.
        Usein kysytyt kysymykset
        Kysymys: Milloin lautta lähtee?
        Se lähtee kahdeksalta, sunnuntaisin yhdeksältä.
        Missä on lipputoimisto?
        Se on vanhassa tullitalossa kahvilan vieressä.""",
    "cs": """\
        Malý přístav je po dvou letech prací znovu otevřen.
        Obsah článku
        - Nábřeží
        - Přívoz
        Hlavní body
        - Nábřeží je delší.
        - Přívoz je zpět.
        Nábřeží
        Nové nábřeží je ze žuly a je o čtyřicet metrů delší, než bylo to staré.
        Přívoz
        Loď vyplouvá v osm hodin ráno a vrací se brzy večer, každý den po celý rok.
        Shrnutí
        Přístav je otevřen, nábřeží je delší a přívoz zase jezdí každý den.
        Často kladené otázky
        Otázka: Kdy loď vyplouvá?
        Vyplouvá v osm hodin, v neděli v devět.
        Kde je pokladna?
        Ve staré celnici vedle kavárny.""",
    "tr": """\
        Küçük bir liman iki yıllık çalışmadan sonra yeniden açıldı.
        İçindekiler
        - Rıhtım
        - Feribot
        Önemli noktalar
        - Rıhtım artık daha uzun.
        - Feribot geri döndü.
        Rıhtım
        Yeni rıhtım granitten yapıldı ve eskisinden kırk metre daha uzun oldu.
        Feribot
        Feribot sabah sekizde kalkıyor ve akşamın erken saatlerinde geri dönüyor.
        Özet
        Liman açık, rıhtım daha uzun ve feribot yeniden her gün çalışıyor.
        Sıkça sorulan sorular
        Soru: Feribot ne zaman kalkıyor?
        Saat sekizde, pazar günleri dokuzda kalkıyor.
        Bilet gişesi nerede?
        Eski gümrük binasında, kahvenin yanında.""",
    "id": """\
        Sebuah pelabuhan kecil dibuka kembali setelah dua tahun pekerjaan.
        Daftar isi
        - Dermaga
        - Feri
        Poin-poin penting
        - Dermaga lebih panjang.
        - Feri kembali berlayar.
        Dermaga
        Dermaga baru dibangun dari granit dan empat puluh meter lebih panjang dari yang lama.
        Feri
        Feri berangkat pukul delapan pagi dan kembali pada awal malam, setiap hari.
        Ringkasan
        Pelabuhan sudah dibuka, dermaga lebih panjang, dan feri kembali berlayar setiap hari.
        Pertanyaan yang sering diajukan
        Pertanyaan: Kapan feri berangkat?
        Feri berangkat pukul delapan, hari Minggu pukul sembilan.
        Di mana loket tiket?
        Di gedung bea cukai lama, di sebelah kafe.""",
    "ko": """\
        작은 항구가 이 년 동안의 공사를 마치고 다시 열렸다.
        목차
        - 부두
        - 나룻배
        핵심 요약
        - 부두가 길어졌다.
        - 나룻배가 돌아왔다.
        부두
        새 부두는 화강암으로 지었고 예전 부두보다 사십 미터 더 길어졌다고 한다.
        나룻배
        나룻배는 아침 여덟 시에 떠나 이른 저녁에 돌아온다. 일 년 내내 매일 다닌다.
        요약
        항구가 열렸고 부두가 길어졌으며 나룻배가 다시 매일 다닌다.
        자주 묻는 질문
        질문: 배는 몇 시에 떠나나요?
        여덟 시에 떠나고 일요일에는 아홉 시에 떠납니다.
        매표소는 어디에 있나요?
        찻집 옆 옛 세관 건물에 있습니다.""",
    "uk": """\
        Невелика гавань знову відкрита після двох років робіт.
        Зміст
        - Причал
        - Пором
        Ключові моменти
        - Причал став довшим.
        - Пором знову ходить.
        Причал
        Новий причал збудовано з граніту, і він на сорок метрів довший за старий.
        Пором
        Пором відходить о восьмій ранку й повертається раннім вечором, щодня.
        Короткий зміст
        Гавань відкрита, причал став довшим, і пором знову ходить щодня.
        Поширені запитання
        Запитання: Коли відходить пором?
        Він відходить о восьмій, у неділю о дев'ятій.
        Де каса?
        У старій митниці, поруч із кав'ярнею.""",
}


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
    lines = [line.strip() for line in ARTICLES[code].splitlines()]
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


def test_furniture_and_known_headings():
    """
    Lines that belong to the page, and titles that are headings in any article.
    """
    assert lexicon.is_furniture("Advertisement")
    assert lexicon.is_furniture("Read more: The old quay")
    assert lexicon.is_furniture("関連記事：古い港")
    assert not lexicon.is_furniture("Share the work with a friend")
    assert lexicon.is_known_heading("Ingredients")
    assert lexicon.is_known_heading("Fazit:")
    assert not lexicon.is_known_heading("A line about ingredients")
