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
    captions=("abbildung", "abb", "tabelle", "grafik"),
    boilerplate={
        "account": ("anmelden", "einloggen", "registrieren", "mein konto", "passwort vergessen", "login"),
        "advertisement": ("anzeige", "werbung"),
        "author": (
            "über den autor", "über die autorin", "autor", "autorin", "von", "ein beitrag von …", "ein artikel von …",
            "geschrieben von …", "text von …", "verfasst von …",
        ),
        "comments": (
            "kommentare", "kommentar schreiben", "schreiben sie einen kommentar", "… wird nicht veröffentlicht …",
            "… erforderliche felder …", "# kommentare", "# kommentar", "kommentieren", "diskutieren sie mit",
            "schreibe einen kommentar", "# bewertungen", "… sind mit * markiert …", "… um kommentieren zu können …",
            "… um zu kommentieren …", "… kommentar abgeben …", "… kommentar abzugeben …",
        ),
        "contact": ("kontakt", "pressekontakt", "rückfragen bitte an"),
        "cookies": (
            "… verwendet cookies …", "… verwenden cookies …", "… nutzt cookies …", "cookie-einstellungen",
            "akzeptieren", "alle akzeptieren", "ablehnen", "… datenschutzerklärung …", "… externer inhalt …",
            "… externe inhalte …", "… benutzt cookies …", "… setzt cookies …", "… einsatz von cookies …",
            "… verwendung von cookies …", "… datenschutzbestimmungen …", "… javascript aktivieren …",
            "… aktivieren sie javascript …",
        ),
        "copyright": (
            "impressum", "datenschutz", "… alle rechte vorbehalten …", "datenschutzerklärung", "agb", "© …",
            "… ohne genehmigung …",
        ),
        "credit": (
            "foto", "fotos", "bild", "bilder", "bildnachweis", "bildquelle", "quelle", "foto von …", "fotos von …",
            "bild von …", "… getty images …", "copyright",
        ),
        "date": (
            "veröffentlicht", "aktualisiert", "stand", "veröffentlicht am …", "aktualisiert am …",
            "zuletzt aktualisiert …", "letzte aktualisierung …", "erstellt am …", "erschienen am …", "lesezeit …",
            "… # min lesezeit …", "lesedauer …", "artikel vom …",
        ),
        "disclosure": (
            "… eine provision …", "… kleine provision …", "… sind affiliate-links …", "… enthält affiliate-links …",
            "… enthalten affiliate-links …", "… affiliate-links enthalten …", "affiliate-link",
        ),
        "navigation": (
            "zum inhalt springen", "nach oben", "zum inhalt", "zum hauptinhalt …", "zur navigation …", "zurück zur …",
            "zurück zum …", "schliessen", "nächster artikel", "vorheriger artikel", "nächster beitrag",
            "vorheriger beitrag", "sie sind hier", "inhalt überspringen", "wird geladen",
        ),
        "read more": (
            "mehr lesen", "weiterlesen", "zum weiterlesen", "lesen sie auch", "lesen sie mehr", "lesen sie hier",
            "lesen sie dazu auch", "mehr zum thema", "mehr informationen", "weitere informationen", "siehe auch",
            "lesetipp", "mehr erfahren", "weiter lesen", "jetzt lesen", "jetzt weiterlesen", "zum artikel",
            "zur übersicht", "alle anzeigen", "mehr anzeigen", "hier klicken",
        ),
        "related": (
            "auch interessant", "das könnte sie auch interessieren", "das könnte dich auch interessieren",
            "weitere artikel", "weitere themen", "ähnliche artikel", "ähnliche beiträge", "verwandte artikel",
            "verwandte themen", "passend dazu", "meist gelesen", "meistgelesen", "empfehlungen",
        ),
        "share": (
            "teilen", "artikel teilen", "beitrag teilen", "drucken", "auf facebook teilen", "facebook", "twitter",
            "weiterempfehlen", "auf whatsapp teilen", "per mail teilen", "link kopieren", "folgen sie uns …",
            "… folgen sie uns auf …", "… folge uns auf …", "… folgt uns auf …",
        ),
        "shop": (
            "in den warenkorb", "zum shop", "zum produkt", "inkl. mwst …", "zzgl. versandkosten …", "auf lager",
            "lieferzeit …", "jetzt kaufen", "jetzt bestellen",
        ),
        "subscribe": (
            "jetzt abonnieren", "newsletter", "newsletter abonnieren", "jetzt anmelden", "zum newsletter …",
            "abonnieren", "abonnieren sie …", "… unseren newsletter …", "jetzt registrieren",
            "… jederzeit abbestellen …", "… jederzeit abbestellbar …", "… newsletter anmelden …",
            "… newsletter abonnieren …", "… für den newsletter …", "… zum newsletter …", "… kostenlosen newsletter …",
            "… newsletter an …",
        ),
        "tags": ("schlagwörter", "schlagworte", "themen", "kategorien", "tags"),
    },
    heading_links=("bearbeiten", "quelltext bearbeiten", "abschnitt bearbeiten", "verbergen", "anzeigen"),
    list_titles=(
        "zutaten", "die zutaten", "zutatenliste", "material", "materialien", "werkzeug", "das brauchst du",
        "sie benötigen", "du brauchst", "ausstattung", "merkmale", "technische daten", "literatur",
        "quellen", "voraussetzungen",
    ),
)
