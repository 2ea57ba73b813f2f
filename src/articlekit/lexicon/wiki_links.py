"""The links that wikis of further languages put beside a heading: `Történet [szerkesztés]`.

The languages with a lexicon of their own have these words there (`Lexicon.heading_links`).
"""

from __future__ import annotations

WIKI_LINKS = (
    # Hungarian, Romanian
    "szerkesztés", "forrásszöveg szerkesztése", "editează", "modificare", "modificare sursă", "editare",
    # Catalan, Galician, Basque
    "edita", "modifica el codi", "editar a fonte", "editar a fonte do texto", "aldatu", "aldatu iturburu kodea",
    # Slovak, Slovene, Croatian and Serbian, Bulgarian, Macedonian
    "upraviť", "upraviť zdroj", "uredi", "uredi kodo", "uredi kôd", "uredi kod", "уреди", "уреди извор",
    "редактиране", "редактиране на кода",
    # Estonian, Latvian, Lithuanian
    "muuda", "muuda lähteteksti", "labot", "labot pirmkodu", "redaguoti", "redaguoti vikitekstą",
    # Norwegian Nynorsk, Icelandic, Faroese, Afrikaans
    "endre", "endre wikiteksten", "breyta", "breyta frumkóða", "rætta", "wysig", "wysig bron",
    # Greek, Hebrew, Persian, Urdu
    "επεξεργασία", "επεξεργασία κώδικα", "עריכה", "עריכת קוד מקור", "ویرایش", "ویرایش مبدأ", "ترمیم",
    # Vietnamese, Thai, Malay, Bengali, Tamil
    "sửa", "sửa đổi", "sửa mã nguồn", "แก้ไข", "แก้ไขต้นฉบับ", "সম্পাদনা", "தொகு",
    # Esperanto, Irish, Welsh, Georgian, Armenian
    "redakti", "redakti fonton", "athraigh", "golygu", "golygu cod", "რედაქტირება", "խմբագրել", "խմբագրել կոդը",
)  # fmt: skip
