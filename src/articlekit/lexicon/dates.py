"""The words of dates, and those that stand between names.

    MONTHS, DAYS        how names of months and days begin in Western Europe: parts of a regular expression
    DATE_NAMES          months and days in other languages, as dates have them, whole words
    DATE_WORDS          "of" in `3rd of May`, "uhr" in `10.15 Uhr`
    BETWEEN_NAMES       "and" in `By Ada Lind and Jan de Vries`
"""

from __future__ import annotations

from typing import Final

MONTHS: Final = "jan|feb|f\xe9v|m[a\xe4]r|apr|avr|abr|ma[iy]|jun|jul|jui|aug|aou|ao\xfb|ago|sep|o[ck]t|nov|d[e\xe9][cz]"
DAYS: Final = (
    "mon|tue|wed|thu|fri|sat|sun|mit|don|die|sam|son|lun|mar|mer|jeu|ven|dim|mi\xe9|jue|vie|s\xe1b|dom|gio|zat|zon|woe"
)
DATE_WORDS: Final = "de|of|at|on|um|uhr|\xe0|am|pm"
# Where words have cases, dates have the genitive: `3 мая 2024`, `3 maja 2024 roku`, `3. toukokuuta 2024`.
DATE_NAMES: Final = frozenset(
    """
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    понедельник вторник среда четверг пятница суббота воскресенье года г
    січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
    понеділок вівторок середа четвер п'ятниця субота неділя року р
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    poniedziałek wtorek środa czwartek piątek sobota niedziela roku
    ledna února března dubna května června července srpna září října listopadu prosince
    pondělí úterý středa čtvrtek pátek sobota neděle
    tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta
    marraskuuta joulukuuta maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai klo
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
    pazartesi salı çarşamba perşembe cuma cumartesi pazar
    januari februari maret mei juni juli agustus september oktober november desember
    senin selasa rabu kamis jumat sabtu minggu
    settembre dicembre gennaio giugno luglio ottobre maggio
    mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag
    يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت
    जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर अक्तूबर नवंबर नवम्बर
    दिसंबर दिसम्बर
    सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
    """.split()
)
BETWEEN_NAMES: Final = frozenset(
    ("and", "und", "et", "y", "e", "en", "og", "och", "i", "&", "de", "da", "del", "van", "von")
)
