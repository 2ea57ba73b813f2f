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
