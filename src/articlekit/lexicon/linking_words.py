"""Words that link the title of a section with its topic: "Summary of the day", "Fazit zum Rad"."""

from __future__ import annotations

LINKING = (
    # English
    "of", "on", "for", "from", "about", "in", "to", "and", "by",
    # German, Dutch
    "zu", "zum", "zur", "von", "vom", "für", "über", "und", "im", "der", "des", "van", "over", "voor", "en", "uit",
    # French, Spanish, Portuguese, Italian
    "de", "du", "des", "sur", "pour", "et", "d'un", "d'une", "del", "sobre", "para", "y", "do", "da", "dos", "e", "di",
    "su", "per", "dal", "della", "dello",
    # Nordic languages
    "av", "af", "om", "för", "for", "fra", "från", "til", "och", "og",
    # Polish, Czech, Russian, Ukrainian
    "z", "o", "dla", "do", "i", "pro", "ze", "по", "о", "об", "из", "для", "и", "з", "про", "та",
    # Turkish, Indonesian
    "için", "ve", "dari", "untuk", "dan", "tentang",
)  # fmt: skip
