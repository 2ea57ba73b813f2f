"""Dutch."""

from articlekit.lexicon.words import Lexicon

# "conclusie" and "tot slot" conclude; "overzicht" is an ordinary heading.
NL = Lexicon(
    code="nl",
    name="Dutch",
    summary=(
        "samenvatting", "korte samenvatting", "samenvatting van dit artikel", "samengevat", "samenvattend",
        "in het kort", "in 't kort", "kort samengevat", "kort gezegd", "kort en bondig", "kortom", "in een notendop",
    ),
    key_points=(
        "kernpunten", "de kernpunten", "hoofdpunten", "de hoofdpunten", "belangrijkste punten",
        "de belangrijkste punten", "belangrijkste inzichten", "de belangrijkste inzichten",
        "belangrijkste conclusies", "de belangrijkste feiten", "het belangrijkste", "het belangrijkste in het kort",
        "het belangrijkste op een rij", "de feiten op een rij", "dit moet je weten", "in één oogopslag",
        "in een oogopslag",
    ),
    contents=(
        "inhoud", "inhoudsopgave", "inhoudstafel", "inhoud van dit artikel", "in dit artikel", "in deze blog",
        "op deze pagina", "tussenkoppen",
    ),
    faq=(
        "veelgestelde vragen", "veel gestelde vragen", "meest gestelde vragen", "de meest gestelde vragen",
        "veelvoorkomende vragen", "vaak gestelde vragen", "vragen en antwoorden", "vraag en antwoord",
    ),
    faq_topic=("veelgestelde vragen", "veel gestelde vragen", "meest gestelde vragen", "vaak gestelde vragen"),
    pointing=("onze",),
    question=("vraag", "v"),
    answer=("antwoord", "a"),
    summary_labels=("samenvatting", "samengevat", "kort samengevat", "in het kort", "kort gezegd", "kortom"),
    question_words=(
        "wie", "wat", "wanneer", "waar", "waarom", "waarmee", "waarvoor", "waaraan", "hoe", "hoeveel", "hoelang",
        "welk", "welke", "wiens", "is", "zijn", "kan", "kun", "kunnen", "mag", "moet", "heeft", "heb", "hebben",
        "wordt", "bestaat",
    ),
    divisions=("hoofdstuk", "deel", "boek", "bedrijf", "akte", "scène", "zang", "brief", "afdeling", "bijlage"),
    captions=("figuur", "fig", "afbeelding", "afb", "tabel"),
    boilerplate={
        "account": ("inloggen", "registreren", "mijn account"),
        "advertisement": ("advertentie",),
        "author": ("over de auteur", "auteur", "door", "geschreven door …"),
        "comments": (
            "reacties", "laat een reactie achter", "geef een reactie", "reageer", "reageren", "# reacties",
            "… wordt niet gepubliceerd …", "… vereiste velden …",
        ),
        "contact": ("neem contact op", "perscontact"),
        "cookies": (
            "… gebruikt cookies …", "… gebruiken cookies …", "accepteren", "… maakt gebruik van cookies …",
            "… gebruik van cookies …", "… privacyverklaring …",
        ),
        "copyright": ("alle rechten voorbehouden", "… alle rechten voorbehouden …"),
        "credit": ("foto's", "beeld", "afbeelding", "bron"),
        "date": (
            "gepubliceerd op", "bijgewerkt op", "laatst bijgewerkt", "gepubliceerd …", "bijgewerkt …", "leestijd …",
        ),
        "navigation": ("naar de inhoud", "ga naar de inhoud", "sluiten", "volgende", "vorige"),
        "read more": (
            "lees meer", "lees ook", "lees verder", "meer lezen", "verder lezen", "zie ook", "bekijk ook",
            "meer informatie", "meer over dit onderwerp",
        ),
        "related": (
            "gerelateerde artikelen", "gerelateerd", "gerelateerd nieuws", "verwante artikelen",
            "misschien ook interessant", "dit vind je misschien ook leuk", "meest gelezen",
        ),
        "share": (
            "delen", "deel dit artikel", "deel dit bericht", "afdrukken", "facebook", "twitter", "volg ons …",
            "… volg ons op …",
        ),
        "shop": ("in winkelwagen",),
        "subscribe": (
            "abonneer", "abonneer je", "schrijf je in voor de nieuwsbrief", "nieuwsbrief", "… onze nieuwsbrief …",
            "… voor de nieuwsbrief …",
        ),
        "tags": ("onderwerpen", "categorieën"),
    },
    heading_links=("bewerken", "brontekst bewerken", "verbergen", "weergeven"),
    list_titles=(
        "ingrediënten", "de ingrediënten", "benodigdheden", "materialen", "gereedschap", "dit heb je nodig",
        "wat heb je nodig", "kenmerken", "specificaties", "vereisten", "bronnen",
    ),
)
