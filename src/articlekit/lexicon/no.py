"""Norwegian."""

from articlekit.lexicon.words import Lexicon

# "konklusjon" and "avslutning" conclude; "oversikt" is an ordinary heading. Both Bokmål and Nynorsk.
NO = Lexicon(
    code="no",
    name="Norwegian",
    summary=(
        "kortversjonen", "saken kort",
        "sammendrag", "samandrag", "kort sammendrag", "sammendrag av artikkelen", "oppsummering", "kort oppsummering",
        "oppsummert", "kort oppsummert", "kort fortalt", "kort sagt", "i korte trekk",
    ),
    key_points=(
        "hovedpunkter", "hovudpunkt", "hovedpoenger", "nøkkelpunkter", "viktige punkter", "de viktigste punktene",
        "viktigste punkter", "det viktigste", "det viktigste kort fortalt", "saken oppsummert",
    ),
    contents=(
        "innhold", "innhald", "innholdsfortegnelse", "artikkelens innhold", "i denne artikkelen", "på denne siden",
        "mellomtitler",
    ),
    faq=(
        "ofte stilte spørsmål", "vanlige spørsmål", "vanlige spørsmål og svar", "spørsmål og svar", "spørsmål & svar",
        "ofte stilte spørsmål og svar",
    ),
    faq_topic=("ofte stilte spørsmål", "vanlige spørsmål", "spørsmål og svar"),
    question=("spørsmål", "spm"),
    answer=("svar",),
    summary_labels=("sammendrag", "oppsummering", "oppsummert", "kort fortalt", "kort sagt"),
    question_words=(
        "hvem", "kven", "hva", "kva", "når", "hvor", "kor", "hvorfor", "kvifor", "hvordan", "korleis", "hvilken",
        "hvilket", "hvilke", "er", "kan", "må", "skal", "har", "finnes",
    ),
    divisions=("kapittel", "del", "bok", "bind", "akt", "scene", "sang", "brev", "avsnitt", "vedlegg"),
    captions=("figur", "fig", "tabell"),
    boilerplate={
        "advertisement": ("annonse", "reklame"),
        "author": ("om forfatteren", "forfatter", "av"),
        "comments": ("kommentarer", "legg igjen en kommentar", "… vil ikke bli publisert …", "… obligatoriske felt …"),
        "contact": ("kontakt", "pressekontakt"),
        "cookies": ("… bruker cookies …", "… bruker informasjonskapsler …", "… bruken av cookies …"),
        "copyright": ("… alle rettigheter reservert …",),
        "credit": ("foto", "bilde", "kilde"),
        "date": ("publisert", "oppdatert"),
        "navigation": ("hopp til innhold",),
        "read more": ("les mer", "les meir", "les også", "les videre", "se også", "vis mer", "mer informasjon"),
        "related": ("relaterte artikler", "relatert", "lignende artikler", "mest lest"),
        "share": ("del", "del artikkelen", "skriv ut"),
        "subscribe": ("meld deg på nyhetsbrev", "nyhetsbrev", "… vårt nyhetsbrev …"),
        "tags": ("emner", "stikkord", "kategorier"),
    },
    heading_links=("rediger", "rediger kilde", "skjul", "vis"),
    list_titles=(
        "ingredienser", "materialer", "verktøy", "du trenger", "dette trenger du", "egenskaper",
        "spesifikasjoner", "krav", "kilder", "referanser",
    ),
)
