"""Words by which a question asks for a reason, and words that address a reader or speak of the writer.

A heading with one of them (`Why choose us?`, `What can you expect?`) is less often a question that its section answers.
"""

from __future__ import annotations

REASON_WORDS = (
    "why", "warum", "wieso", "weshalb", "pourquoi", "perché", "waarom", "hvorfor", "varför", "miksi", "dlaczego",
    "czemu", "proč", "почему", "зачем", "чому", "neden", "niçin", "mengapa", "kenapa", "लिए", "क्यों", "لماذا",
)  # fmt: skip

ADDRESS_WORDS = (
    # English
    "you", "your", "yours", "we", "our", "us",
    # German
    "du", "dein", "deine", "deinen", "deinem", "deiner", "dir", "dich", "ihr", "euch", "euer", "eure", "wir", "uns",
    "unser", "unsere", "unseren", "unserem", "unserer",
    # French, Spanish, Portuguese, Italian
    "vous", "votre", "vos", "nous", "notre", "nos", "tu", "ton", "ta", "tes", "usted", "ustedes", "nosotros", "nuestro",
    "nuestra", "nuestros", "nuestras", "você", "vocês", "nosso", "nossa", "voi", "vostro", "vostra", "nostro", "nostra",
    # Dutch, Nordic
    "u", "uw", "jij", "jouw", "je", "wij", "ons", "onze", "du", "din", "ditt", "dine", "vår", "vårt", "våra", "vores",
    # Slavic
    "ty", "twój", "twoja", "nasz", "nasza", "вы", "ваш", "ваша", "мы", "наш", "наша", "ви", "ми",
)  # fmt: skip

# Words that may stand before the question word: "De dónde", "Seit wann", "For whom".
PREPOSITIONS = (
    # English, German, Dutch, Nordic languages
    "from", "for", "with", "by", "at", "in", "on", "to", "of", "until", "since", "ab", "an", "auf", "aus", "bei", "bis",
    "für", "mit", "nach", "seit", "um", "von", "vor", "zu", "bij", "met", "naar", "om", "op", "uit", "van", "voor",
    "av", "från", "fra", "för", "hos", "med", "på", "til", "till",
    # Romance languages
    "a", "à", "de", "d", "en", "par", "pour", "depuis", "dans", "con", "desde", "hasta", "para", "por", "da", "di",
    "fra", "per", "su", "em", "com", "até",
    # Slavic languages
    "co", "do", "dla", "na", "o", "od", "po", "przez", "s", "ve", "w", "z", "ze", "в", "во", "до", "для", "за", "з",
    "из", "к", "на", "о", "от", "по", "с", "у",
)  # fmt: skip

# Who asks in an interview, where a role stands for the name.
ASKERS = frozenset((
    "interviewer", "interviewerin", "reporter", "moderator", "moderatorin", "host", "journalist", "journalistin",
    "redaktion", "intervieweur", "journaliste", "entrevistador", "entrevistadora", "periodista", "intervistatore",
    "giornalista", "jornalista", "interviewster", "intervjuare", "haastattelija",
    "dziennikarz", "novinář", "корреспондент", "журналист", "ведущий", "кореспондент", "muhabir", "pewawancara",
    "المحاور", "الصحفي", "聞き手", "記者", "记者", "主持人", "기자",
))  # fmt: skip
