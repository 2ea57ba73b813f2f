"""Swedish."""

from articlekit.lexicon.words import Lexicon

# "slutsats" and "avslutning" conclude; "översikt" is an ordinary heading.
SV = Lexicon(
    code="sv",
    name="Swedish",
    summary=(
        "sammanfattning", "kort sammanfattning", "sammanfattningsvis", "sammanfattning av artikeln", "kortfattat",
        "i korthet", "i korta drag", "kort sagt", "i ett nötskal",
    ),
    key_points=(
        "viktiga punkter", "de viktigaste punkterna", "viktigaste punkterna", "nyckelpunkter", "huvudpunkter",
        "det viktigaste", "det viktigaste i korthet", "viktiga lärdomar", "viktiga insikter",
        "snabbfakta om artikeln", "punkter att ta med sig",
    ),
    contents=(
        "innehåll", "innehållsförteckning", "artikelns innehåll", "i den här artikeln", "i denna artikel",
        "på den här sidan", "mellanrubriker",
    ),
    faq=(
        "vanliga frågor", "vanliga frågor och svar", "vanligaste frågorna", "de vanligaste frågorna",
        "ofta ställda frågor", "frågor och svar", "frågor & svar",
    ),
    faq_topic=("vanliga frågor", "vanliga frågor och svar", "frågor och svar"),
    question=("fråga", "f"),
    answer=("svar", "s"),
    summary_labels=("sammanfattning", "sammanfattningsvis", "kort sagt", "i korthet"),
    question_words=(
        "vem", "vad", "när", "var", "vart", "varför", "varifrån", "hur", "vilken", "vilket", "vilka", "vems", "är",
        "kan", "får", "ska", "måste", "har", "finns",
    ),
    divisions=("kapitel", "del", "bok", "band", "akt", "scen", "sång", "brev", "avsnitt", "bilaga"),
    captions=("figur", "fig", "tabell", "diagram"),
    boilerplate={
        "advertisement": ("annons", "reklam"),
        "author": ("om författaren", "författare", "av"),
        "comments": ("kommentarer", "lämna en kommentar", "… kommer inte publiceras …", "… obligatoriska fält …"),
        "contact": ("kontakt", "presskontakt"),
        "cookies": ("… använder cookies …", "… användningen av cookies …", "… integritetspolicy …"),
        "copyright": ("… alla rättigheter förbehållna …",),
        "credit": ("foto", "bild", "källa"),
        "date": ("publicerad", "uppdaterad"),
        "navigation": ("hoppa till innehåll",),
        "read more": ("läs mer", "läs också", "läs även", "läs vidare", "se även", "visa mer", "mer information"),
        "related": ("relaterade artiklar", "relaterat", "liknande artiklar", "mest lästa"),
        "share": ("dela", "dela artikeln", "skriv ut"),
        "subscribe": ("prenumerera", "nyhetsbrev", "… vårt nyhetsbrev …"),
        "tags": ("taggar", "ämnen", "kategorier"),
    },
    heading_links=("redigera", "redigera wikitext", "dölj", "visa"),
    list_titles=(
        "ingredienser", "material", "verktyg", "du behöver", "det här behöver du", "egenskaper",
        "specifikationer", "krav", "källor", "referenser",
    ),
)
