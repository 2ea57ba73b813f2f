"""Czech."""

from articlekit.lexicon.words import Lexicon

# "závěr" concludes; "přehled" is an ordinary heading. "O:" may stand before question and answer, so neither is a
# label.
CS = Lexicon(
    code="cs",
    name="Czech",
    summary=(
        "shrnutí", "stručné shrnutí", "rychlé shrnutí", "shrnutí článku", "souhrn", "stručně", "ve zkratce",
        "v kostce", "zkrátka", "krátce",
    ),
    key_points=(
        "hlavní body", "klíčové body", "klíčové poznatky", "klíčová zjištění", "hlavní poznatky",
        "nejdůležitější body", "nejdůležitější informace", "to nejdůležitější", "to hlavní", "důležité body",
    ),
    contents=(
        "obsah", "obsah článku", "v tomto článku", "v článku najdete", "na této stránce", "co v článku najdete",
        "mezititulky",
    ),
    faq=(
        "často kladené otázky", "často kladené dotazy", "časté dotazy", "časté otázky", "nejčastější dotazy",
        "nejčastější otázky", "nejčastěji kladené otázky", "otázky a odpovědi", "dotazy a odpovědi",
    ),
    faq_topic=("často kladené otázky", "často kladené dotazy", "časté dotazy", "nejčastější otázky"),
    question=("otázka", "dotaz"),
    answer=("odpověď",),
    summary_labels=("shrnutí", "souhrn", "stručně", "ve zkratce", "v kostce"),
    question_words=(
        "kdo", "koho", "komu", "kým", "co", "čeho", "čemu", "čím", "kdy", "kde", "kam", "odkud", "jak", "jaký",
        "jaká", "jaké", "proč", "kolik", "který", "která", "které", "čí", "je", "jsou", "může", "mohu", "lze",
        "musím",
    ),
    divisions=(
        "kapitola", "část", "kniha", "svazek", "díl", "akt", "jednání", "dějství", "scéna", "výstup", "zpěv", "dopis",
        "příloha",
    ),
    captions=("obrázek", "obr", "tabulka", "graf"),
    boilerplate={
        "advertisement": ("reklama", "inzerce"),
        "author": ("o autorovi", "autor"),
        "comments": ("komentáře", "diskuze", "přidat komentář", "… nebude zveřejněna …", "… vyžadované informace …"),
        "contact": ("kontakt", "kontakt pro média"),
        "cookies": (
            "… používá cookies …", "… používáme cookies …", "… používá soubory cookie …",
            "… používáme soubory cookie …", "… používání cookies …",
        ),
        "copyright": ("… všechna práva vyhrazena …",),
        "credit": ("foto", "zdroj"),
        "date": ("publikováno", "aktualizováno"),
        "navigation": ("přejít k obsahu",),
        "read more": (
            "číst dále", "číst více", "čtěte také", "čtěte dále", "přečtěte si také", "přečtěte si", "více informací",
            "více zde", "viz také",
        ),
        "related": ("související články", "související", "podobné články", "mohlo by vás zajímat", "nejčtenější"),
        "share": ("sdílet", "sdílejte", "tisk"),
        "subscribe": ("přihlásit k odběru", "… odběr novinek …"),
        "tags": ("štítky", "témata", "kategorie"),
    },
    heading_links=("editovat", "editovat zdroj", "upravit", "skrýt", "zobrazit"),
    list_titles=(
        "ingredience", "suroviny", "přísady", "materiál", "nářadí", "budete potřebovat", "vlastnosti",
        "specifikace", "požadavky", "zdroje", "literatura",
    ),
)
