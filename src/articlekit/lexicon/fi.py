"""Finnish."""

from articlekit.lexicon.words import Lexicon

# "johtopäätökset" and "lopuksi" conclude; "yleiskatsaus" is an ordinary heading.
FI = Lexicon(
    code="fi",
    name="Finnish",
    summary=(
        "yhteenveto", "lyhyt yhteenveto", "artikkelin yhteenveto", "tiivistelmä", "artikkelin tiivistelmä",
        "lyhyesti", "tiivistettynä", "pähkinänkuoressa", "lyhyesti sanottuna",
    ),
    key_points=(
        "pääkohdat", "tärkeimmät kohdat", "tärkeimmät asiat", "tärkeimmät opit", "keskeiset kohdat",
        "keskeiset asiat", "keskeiset havainnot", "pääasiat", "avainkohdat", "ydinkohdat", "tärkeintä",
    ),
    contents=(
        "sisältö", "sisällys", "sisällysluettelo", "artikkelin sisältö", "tässä artikkelissa", "tällä sivulla",
        "väliotsikot",
    ),
    faq=(
        "usein kysytyt kysymykset", "usein kysyttyä", "usein kysyttyjä kysymyksiä", "yleiset kysymykset",
        "yleisimmät kysymykset", "kysymyksiä ja vastauksia", "kysymykset ja vastaukset", "ukk",
    ),
    faq_topic=("usein kysytyt kysymykset", "usein kysyttyä", "kysymyksiä ja vastauksia"),
    question=("kysymys", "k"),
    answer=("vastaus", "v"),
    summary_labels=("yhteenveto", "tiivistelmä", "lyhyesti", "tiivistettynä"),
    question_words=(
        "kuka", "ketkä", "kenen", "mikä", "mitä", "mitkä", "minkä", "milloin", "koska", "missä", "mistä", "mihin",
        "miksi", "miten", "kuinka", "millainen", "kumpi", "paljonko", "onko", "ovatko", "voiko", "voinko", "saako",
        "pitääkö", "tarvitseeko", "kannattaako",
    ),
    divisions=("luku", "osa", "kirja", "näytös", "kohtaus", "laulu", "kirje", "liite"),
    captions=("kuva", "kuvio", "taulukko"),
    boilerplate={
        "advertisement": ("mainos",),
        "author": ("kirjoittaja", "kirjoittajasta"),
        "comments": ("kommentit", "jätä kommentti", "… ei julkaista …", "… pakolliset kentät …"),
        "contact": ("ota yhteyttä", "yhteystiedot"),
        "cookies": (
            "… käyttää evästeitä …", "… käytämme evästeitä …", "… evästeiden käyttö …", "… tietosuojaseloste …",
        ),
        "copyright": ("… kaikki oikeudet pidätetään …",),
        "credit": ("kuva", "kuvat", "lähde"),
        "date": ("julkaistu", "päivitetty"),
        "navigation": ("siirry sisältöön",),
        "read more": ("lue lisää", "lue myös", "katso myös", "näytä lisää", "lisätietoja", "lisätietoa"),
        "related": ("aiheeseen liittyvää", "aiheeseen liittyvät artikkelit", "luetuimmat"),
        "share": ("jaa", "jaa artikkeli", "tulosta"),
        "subscribe": ("tilaa uutiskirje", "uutiskirje", "… uutiskirjeemme …", "… tilaa uutiskirje …"),
        "tags": ("aiheet", "avainsanat", "kategoriat"),
    },
    heading_links=("muokkaa", "muokkaa wikitekstiä", "piilota", "näytä"),
    list_titles=(
        "ainekset", "ainesosat", "raaka-aineet", "tarvikkeet", "työkalut", "tarvitset", "ominaisuudet",
        "vaatimukset", "lähteet", "viitteet",
    ),
)
