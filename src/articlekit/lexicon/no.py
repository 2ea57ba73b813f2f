"""Norwegian."""

from articlekit.lexicon.words import Lexicon

# "konklusjon" and "avslutning" conclude; "oversikt" is an ordinary heading. Both Bokmål and Nynorsk.
NO = Lexicon(
    code="no",
    name="Norwegian",
    summary=(
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
    furniture=(
        "les mer", "les meir", "les også", "les videre", "se også", "vis mer", "mer informasjon",
        "relaterte artikler", "relatert", "lignende artikler", "mest lest", "annonse", "reklame", "del",
        "del artikkelen", "skriv ut", "kommentarer", "legg igjen en kommentar", "om forfatteren", "forfatter",
        "publisert", "oppdatert", "emner", "stikkord", "kategorier", "meld deg på nyhetsbrev", "nyhetsbrev",
        "kontakt", "pressekontakt", "foto", "bilde", "kilde", "hopp til innhold",
    ),
    heading_links=("rediger", "rediger kilde", "skjul", "vis"),
    list_titles=(
        "ingredienser", "materialer", "verktøy", "du trenger", "dette trenger du", "egenskaper",
        "spesifikasjoner", "krav", "kilder", "referanser",
    ),
)
