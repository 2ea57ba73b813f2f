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
    furniture=(
        "lees meer", "lees ook", "lees verder", "meer lezen", "verder lezen", "zie ook", "bekijk ook",
        "meer informatie", "meer over dit onderwerp", "gerelateerde artikelen", "gerelateerd", "gerelateerd nieuws",
        "verwante artikelen", "misschien ook interessant", "dit vind je misschien ook leuk", "meest gelezen",
        "advertentie", "delen", "deel dit artikel", "deel dit bericht", "afdrukken", "reacties",
        "laat een reactie achter", "geef een reactie", "over de auteur", "auteur", "door", "gepubliceerd op",
        "bijgewerkt op", "laatst bijgewerkt", "onderwerpen", "categorieën", "abonneer", "abonneer je",
        "schrijf je in voor de nieuwsbrief", "nieuwsbrief", "neem contact op", "perscontact", "foto's", "beeld",
        "afbeelding", "bron", "naar de inhoud", "ga naar de inhoud",
    ),
    heading_links=("bewerken", "brontekst bewerken", "verbergen", "weergeven"),
    list_titles=(
        "ingrediënten", "de ingrediënten", "benodigdheden", "materialen", "gereedschap", "dit heb je nodig",
        "wat heb je nodig", "kenmerken", "specificaties", "vereisten", "bronnen",
    ),
)
