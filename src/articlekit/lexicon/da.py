"""Danish."""

from articlekit.lexicon.words import Lexicon

# "konklusion" and "afslutning" conclude; "overblik" is an ordinary heading as often as not.
DA = Lexicon(
    code="da",
    name="Danish",
    summary=(
        "resumé", "resume af artiklen", "kort resumé", "sammenfatning", "sammendrag", "opsummering",
        "kort opsummering", "opsummerende", "kort sagt", "kort fortalt", "i korte træk", "i en nøddeskal",
    ),
    key_points=(
        "hovedpunkter", "hovedpointer", "vigtige pointer", "de vigtigste pointer", "vigtigste pointer",
        "de vigtigste punkter", "nøglepunkter", "nøglepointer", "det vigtigste", "det vigtigste kort fortalt",
    ),
    contents=(
        "indhold", "indholdsfortegnelse", "artiklens indhold", "i denne artikel", "på denne side", "mellemrubrikker",
    ),
    faq=(
        "ofte stillede spørgsmål", "oftest stillede spørgsmål", "hyppigt stillede spørgsmål", "hyppige spørgsmål",
        "typiske spørgsmål", "spørgsmål og svar", "spørgsmål & svar",
    ),
    faq_topic=("ofte stillede spørgsmål", "spørgsmål og svar"),
    question=("spørgsmål", "spm"),
    answer=("svar",),
    summary_labels=("resumé", "opsummering", "sammenfatning", "kort sagt", "kort fortalt"),
    question_words=(
        "hvem", "hvad", "hvornår", "hvor", "hvorfor", "hvordan", "hvilken", "hvilket", "hvilke", "hvis", "er", "kan",
        "må", "skal", "har", "findes",
    ),
    divisions=("kapitel", "del", "bog", "bind", "akt", "scene", "sang", "brev", "afsnit", "bilag"),
    captions=("figur", "fig", "tabel"),
    boilerplate={
        "advertisement": ("annonce", "reklame"),
        "author": ("om forfatteren", "forfatter", "af"),
        "comments": ("kommentarer", "skriv en kommentar", "… vil ikke blive publiceret …", "… krævede felter …"),
        "contact": ("kontakt", "pressekontakt"),
        "cookies": ("… bruger cookies …", "… anvender cookies …", "… brugen af cookies …"),
        "copyright": ("… alle rettigheder forbeholdes …",),
        "credit": ("foto", "billede", "kilde"),
        "date": ("udgivet", "opdateret"),
        "navigation": ("gå til indhold",),
        "read more": ("læs mere", "læs også", "læs videre", "se også", "vis mere", "mere information"),
        "related": ("relaterede artikler", "lignende artikler", "mest læste"),
        "share": ("del", "del artiklen", "udskriv"),
        "subscribe": ("tilmeld nyhedsbrev", "nyhedsbrev", "… vores nyhedsbrev …"),
        "tags": ("emner", "kategorier"),
    },
    heading_links=(
        "rediger", "redigér", "rediger kildetekst", "rediger kilde",
        "redigér kilde", "redigér wikikode", "skjul", "vis",
    ),
    list_titles=(
        "ingredienser", "materialer", "værktøj", "du skal bruge", "det skal du bruge", "egenskaber",
        "specifikationer", "krav", "kilder", "referencer",
    ),
)
