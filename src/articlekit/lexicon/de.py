"""German."""

from articlekit.lexicon.words import Lexicon

# "fazit", "schluss", "ausblick" conclude; "überblick", "übersicht", "highlights" and "inhalte" are ordinary headings.
# "ss" stands for "ß" wherever it would: a casefolded text has no "ß".
DE = Lexicon(
    code="de",
    name="German",
    summary=(
        "zusammenfassung", "kurzzusammenfassung", "kurze zusammenfassung", "zusammenfassung des artikels",
        "zusammengefasst", "zusammenfassend", "kurz zusammengefasst", "kurz gesagt", "kurz & knapp", "kurz und knapp",
        "kurz und bündig", "kurz & bündig", "kurzfassung", "kurzüberblick", "in kürze", "in aller kürze", "abriss",
    ),
    key_points=(
        "das wichtigste", "das wichtigste in kürze", "das wichtigste vorab", "das wichtigste zuerst",
        "das wichtigste im überblick", "das wichtigste auf einen blick", "das wichtigste zusammengefasst",
        "die wichtigsten punkte", "die wichtigsten punkte im überblick", "die wichtigsten fakten",
        "die wichtigsten infos", "die wichtigsten informationen", "die wichtigsten erkenntnisse",
        "die wichtigsten aussagen", "wichtigste punkte", "wichtige punkte", "kernpunkte", "kernaussagen",
        "kernbotschaften", "eckpunkte", "hauptpunkte", "auf einen blick", "alles auf einen blick",
    ),
    contents=(
        "inhalt", "inhaltsverzeichnis", "inhaltsübersicht", "inhalt dieses artikels", "inhalt des artikels",
        "artikelinhalt", "in diesem artikel", "in diesem beitrag", "auf dieser seite", "gliederung",
        "übersicht der kapitel", "zwischenüberschriften", "sprungmarken",
    ),
    faq=(
        "häufige fragen", "häufigste fragen", "häufig gestellte fragen", "oft gestellte fragen", "oft gefragt",
        "häufige fragen und antworten", "die häufigsten fragen", "die wichtigsten fragen",
        "die wichtigsten fragen und antworten", "wichtige fragen und antworten", "fragen und antworten",
        "fragen & antworten", "fragen und antworten zum thema", "leserfragen",
    ),
    faq_topic=(
        "häufig gestellte fragen", "häufige fragen", "häufige fragen und antworten", "fragen und antworten",
        "fragen & antworten", "häufigste fragen", "die häufigsten fragen", "die wichtigsten fragen",
        "die wichtigsten fragen und antworten",
    ),
    pointing=("unsere", "die"),
    question=("frage", "f", "leserfrage"),
    answer=("antwort", "a"),
    summary_labels=(
        "zusammenfassung", "kurz gesagt", "kurz zusammengefasst", "kurzfassung", "kurz und knapp", "in kürze",
        "das wichtigste in kürze",
    ),
    question_words=(
        "wer", "wen", "wem", "wessen", "was", "wann", "wo", "woher", "wohin", "womit", "wofür", "wodurch", "worauf",
        "woran", "worin", "wozu", "wovon", "warum", "wieso", "weshalb", "wie", "wieviel", "wie viel", "welche",
        "welcher", "welches", "welchen", "welchem", "ist", "sind", "kann", "können", "darf", "muss", "müssen", "soll",
        "sollte", "sollen", "hat", "haben", "gibt", "gilt", "wird", "werden", "braucht", "lohnt",
    ),
    divisions=(
        "kapitel", "teil", "buch", "band", "akt", "aufzug", "szene", "auftritt", "gesang", "brief", "abschnitt",
        "anhang",
    ),
    furniture=(
        "mehr lesen", "weiterlesen", "zum weiterlesen", "lesen sie auch", "lesen sie mehr", "lesen sie hier",
        "lesen sie dazu auch", "auch interessant", "das könnte sie auch interessieren",
        "das könnte dich auch interessieren", "mehr zum thema", "mehr informationen", "weitere informationen",
        "weitere artikel", "weitere themen", "ähnliche artikel", "ähnliche beiträge", "verwandte artikel",
        "verwandte themen", "passend dazu", "siehe auch", "lesetipp", "meist gelesen", "meistgelesen", "anzeige",
        "werbung", "empfehlungen", "über den autor", "über die autorin", "autor", "autorin", "von", "kommentare",
        "kommentar schreiben", "schreiben sie einen kommentar", "teilen", "artikel teilen", "beitrag teilen",
        "drucken", "schlagwörter", "schlagworte", "themen", "kategorien", "jetzt abonnieren", "kontakt",
        "pressekontakt", "rückfragen bitte an", "impressum", "datenschutz", "veröffentlicht", "aktualisiert", "stand",
        "foto", "fotos", "bild", "bilder", "bildnachweis", "bildquelle", "quelle", "zum inhalt springen", "nach oben",
    ),
    heading_links=("bearbeiten", "quelltext bearbeiten", "abschnitt bearbeiten", "verbergen", "anzeigen"),
    list_titles=(
        "zutaten", "die zutaten", "zutatenliste", "material", "materialien", "werkzeug", "das brauchst du",
        "sie benötigen", "du brauchst", "ausstattung", "merkmale", "technische daten", "literatur",
        "quellen", "voraussetzungen",
    ),
)
