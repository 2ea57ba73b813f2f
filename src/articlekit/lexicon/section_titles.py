"""Titles that ordinary sections have on many pages, in many languages: of recipes, reports, products and instructions.

    Ingredients, Zutaten, Ingrédients         what a line of nothing but this is, no shape need say
    Opening hours, Technical data

Casefolded, as in the files of the languages. `uncertain_titles.py` has those that sum up; titles that have a node of
their own are in the files of the languages.
"""

from __future__ import annotations

SECTION_TITLES: dict[str, tuple[str, ...]] = {
    "en": (
        "ingredients", "instructions", "directions", "method", "preparation", "equipment", "nutrition",
        "nutrition facts", "nutritional information", "notes", "recipe notes", "tips", "variations", "storage",
        "serving suggestions", "for the sauce", "for the filling", "for the dough", "introduction", "background",
        "methods", "materials and methods", "results", "discussion", "acknowledgements", "acknowledgments",
        "references", "bibliography", "further reading", "external links", "history", "description",
        "product description", "features", "key features", "specifications", "technical specifications",
        "technical data", "dimensions", "requirements", "prerequisites", "installation", "usage", "examples",
        "troubleshooting", "getting started", "how it works", "how to use", "opening hours", "getting there",
        "location", "about us", "our services", "our mission", "our story", "our team", "benefits", "advantages",
        "disadvantages", "pros", "cons", "pros and cons", "pricing", "symptoms", "causes", "treatment", "diagnosis",
        "prevention", "side effects", "early life", "career", "personal life", "plot", "cast", "reception", "legacy",
    ),
    "de": (
        "zutaten", "zutaten für den teig", "für den teig", "für die füllung", "für die sauce", "für die sosse",
        "für das dressing", "zubereitung", "anleitung", "so geht's", "so geht’s", "so wird's gemacht",
        "so wird’s gemacht", "zubehör", "nährwerte", "nährwerte pro portion", "tipps", "tipp", "varianten",
        "aufbewahrung", "einleitung", "hintergrund", "methode", "ergebnisse", "diskussion", "literatur", "quellen",
        "weblinks", "einzelnachweise", "geschichte", "beschreibung", "produktbeschreibung", "eigenschaften",
        "merkmale", "technische daten", "lieferumfang", "abmessungen", "voraussetzungen", "installation",
        "anwendung", "beispiele", "öffnungszeiten", "anfahrt", "lage", "über uns", "unsere leistungen", "unser team",
        "vorteile", "nachteile", "vor- und nachteile", "preise", "symptome", "ursachen", "behandlung", "diagnose",
        "vorbeugung", "nebenwirkungen", "leben", "werke", "handlung", "besetzung", "ablauf", "aufgaben",
        "anforderungen", "wir bieten", "ihre aufgaben", "ihr profil", "veranstaltungen", "ansprechpartner",
    ),
    "es": (
        "ingredientes", "preparación", "elaboración", "instrucciones", "modo de preparación", "paso a paso",
        "utensilios", "información nutricional", "consejos", "trucos", "notas", "variantes", "conservación",
        "para la masa", "para el relleno", "para la salsa", "introducción", "antecedentes", "métodos", "resultados",
        "discusión", "referencias", "bibliografía", "enlaces externos", "historia", "descripción", "características",
        "especificaciones", "ficha técnica", "requisitos", "instalación", "uso", "ejemplos", "horario", "horarios",
        "cómo llegar", "ubicación", "sobre nosotros", "nuestros servicios", "ventajas", "desventajas", "precios",
        "síntomas", "causas", "tratamiento", "diagnóstico", "prevención", "efectos secundarios", "biografía",
        "reparto",
    ),
    "fr": (
        "ingrédients", "préparation", "instructions", "étapes", "étapes de préparation", "ustensiles", "matériel",
        "valeurs nutritionnelles", "conseils", "astuces", "astuce", "notes", "variantes", "conservation",
        "pour la pâte", "pour la garniture", "pour la sauce", "pour le glaçage", "introduction", "contexte",
        "méthodes", "méthode", "résultats", "discussion", "références", "bibliographie", "liens externes",
        "histoire", "description", "caractéristiques", "fiche technique", "dimensions", "prérequis", "installation",
        "utilisation", "exemples", "horaires", "horaires d'ouverture", "accès", "à propos", "nos services",
        "notre équipe", "avantages", "inconvénients", "tarifs", "symptômes", "causes", "traitement", "diagnostic",
        "prévention", "biographie", "synopsis", "distribution", "missions", "profil", "horaires d’ouverture",
    ),
    "pt": (
        "ingredientes", "preparação", "modo de preparo", "modo de fazer", "preparo", "instruções", "utensílios",
        "informação nutricional", "informações nutricionais", "dicas", "notas", "variações", "para a massa",
        "para o recheio", "para o molho", "para a cobertura", "introdução", "métodos", "resultados", "discussão",
        "referências", "bibliografia", "ligações externas", "história", "descrição", "características",
        "especificações", "ficha técnica", "requisitos", "instalação", "uso", "exemplos", "horário", "como chegar",
        "localização", "sobre nós", "nossos serviços", "vantagens", "desvantagens", "preços", "sintomas", "causas",
        "tratamento", "diagnóstico", "prevenção", "biografia", "elenco",
    ),
    "it": (
        "ingredienti", "preparazione", "procedimento", "istruzioni", "come preparare", "utensili", "strumenti",
        "valori nutrizionali", "consigli", "note", "varianti", "conservazione", "per l'impasto", "per il ripieno",
        "per la salsa", "per decorare", "introduzione", "metodi", "risultati", "discussione", "riferimenti",
        "bibliografia", "collegamenti esterni", "storia", "descrizione", "caratteristiche", "specifiche",
        "scheda tecnica", "requisiti", "installazione", "utilizzo", "esempi", "orari", "come arrivare",
        "dove si trova", "chi siamo", "i nostri servizi", "vantaggi", "svantaggi", "prezzi", "sintomi", "cause",
        "cura", "diagnosi", "prevenzione", "biografia", "trama", "cast", "per l’impasto",
    ),
    "nl": (
        "ingrediënten", "bereiding", "bereidingswijze", "instructies", "zo maak je het", "aan de slag",
        "benodigdheden", "dit heb je nodig", "verder nodig", "voedingswaarde", "voedingswaarden", "tips", "tip",
        "variaties", "bewaren", "voor het deeg", "voor de vulling", "voor de saus", "inleiding", "achtergrond",
        "methode", "resultaten", "discussie", "referenties", "bronnen", "externe links", "geschiedenis",
        "beschrijving", "productbeschrijving", "kenmerken", "specificaties", "afmetingen", "vereisten",
        "installatie", "gebruik", "voorbeelden", "openingstijden", "route", "locatie", "over ons", "onze diensten",
        "voordelen", "nadelen", "prijzen", "symptomen", "oorzaken", "behandeling", "diagnose", "preventie",
        "verhaal", "rolverdeling",
    ),
    "pl": (
        "składniki", "przygotowanie", "sposób przygotowania", "wykonanie", "instrukcja", "wartości odżywcze",
        "wskazówki", "porady", "uwagi", "na ciasto", "na sos", "wstęp", "wprowadzenie", "metody", "wyniki",
        "dyskusja", "bibliografia", "przypisy", "linki zewnętrzne", "historia", "opis", "opis produktu", "cechy",
        "specyfikacja", "dane techniczne", "wymagania", "instalacja", "zastosowanie", "przykłady",
        "godziny otwarcia", "dojazd", "o nas", "nasze usługi", "zalety", "wady", "ceny", "objawy", "przyczyny",
        "leczenie", "diagnostyka", "profilaktyka", "życiorys", "fabuła", "obsada",
    ),
    "cs": (
        "ingredience", "suroviny", "postup", "postup přípravy", "příprava", "nutriční hodnoty", "tipy", "tip",
        "na těsto", "na omáčku", "úvod", "metody", "výsledky", "diskuse", "reference", "literatura",
        "externí odkazy", "historie", "popis", "popis produktu", "vlastnosti", "specifikace", "technické údaje",
        "požadavky", "instalace", "použití", "příklady", "otevírací doba", "o nás", "naše služby", "výhody",
        "nevýhody", "ceník", "příznaky", "příčiny", "léčba", "diagnóza", "prevence",
    ),
    "sk": (
        "ingrediencie", "suroviny", "postup", "postup prípravy", "príprava", "úvod", "história", "popis", "výhody",
    ),
    "ru": (
        "ингредиенты", "приготовление", "способ приготовления", "пошаговый рецепт", "инструкция", "пищевая ценность",
        "советы", "примечания", "для теста", "для соуса", "для начинки", "введение", "предыстория", "методы",
        "результаты", "обсуждение", "литература", "ссылки", "история", "описание", "характеристики",
        "технические характеристики", "комплектация", "требования", "установка", "применение", "примеры",
        "режим работы", "как добраться", "о нас", "наши услуги", "преимущества", "недостатки", "цены", "симптомы",
        "причины", "лечение", "диагностика", "профилактика", "биография", "сюжет", "в ролях",
    ),
    "uk": (
        "інгредієнти", "приготування", "спосіб приготування", "інструкція", "поради", "вступ", "методи",
        "результати", "література", "посилання", "історія", "опис", "характеристики", "технічні характеристики",
        "вимоги", "встановлення", "застосування", "приклади", "про нас", "наші послуги", "переваги", "недоліки",
        "ціни", "симптоми", "причини", "лікування", "діагностика", "профілактика", "біографія",
    ),
    "sv": (
        "ingredienser", "gör så här", "så här gör du", "instruktioner", "tillagning", "näringsvärde", "tips",
        "serveringsförslag", "till servering", "deg", "fyllning", "sås", "inledning", "bakgrund", "metod",
        "resultat", "diskussion", "referenser", "källor", "externa länkar", "historia", "beskrivning", "egenskaper",
        "specifikationer", "tekniska data", "krav", "installation", "användning", "exempel", "öppettider",
        "hitta hit", "om oss", "våra tjänster", "fördelar", "nackdelar", "priser", "symtom", "orsaker", "behandling",
        "biografi",
    ),
    "da": (
        "ingredienser", "fremgangsmåde", "sådan gør du", "instruktioner", "tilberedning", "næringsindhold", "tips",
        "tilbehør", "til servering", "indledning", "baggrund", "metode", "resultater", "diskussion", "referencer",
        "kilder", "eksterne henvisninger", "historie", "beskrivelse", "egenskaber", "specifikationer",
        "tekniske data", "krav", "installation", "anvendelse", "eksempler", "åbningstider", "find vej", "om os",
        "fordele", "ulemper", "priser", "symptomer", "årsager", "behandling", "biografi",
    ),
    "no": (
        "ingredienser", "fremgangsmåte", "slik gjør du", "instruksjoner", "tilberedning", "næringsinnhold", "tips",
        "tilbehør", "innledning", "bakgrunn", "metode", "resultater", "diskusjon", "referanser", "kilder",
        "eksterne lenker", "historie", "beskrivelse", "egenskaper", "spesifikasjoner", "tekniske data", "krav",
        "installasjon", "bruk", "eksempler", "åpningstider", "om oss", "fordeler", "ulemper", "priser", "symptomer",
        "årsaker", "behandling",
    ),
    "fi": (
        "ainekset", "ainesosat", "valmistus", "valmistusohje", "ohjeet", "ravintosisältö", "vinkit", "johdanto",
        "tausta", "menetelmät", "tulokset", "pohdinta", "lähteet", "viitteet", "aiheesta muualla", "historia",
        "kuvaus", "ominaisuudet", "tekniset tiedot", "vaatimukset", "asennus", "käyttö", "esimerkkejä",
        "aukioloajat", "tietoa meistä", "edut", "haitat", "hinnat", "oireet", "syyt", "hoito", "juoni",
    ),
    "tr": (
        "malzemeler", "hazırlanışı", "yapılışı", "nasıl yapılır", "tarif", "püf noktaları", "besin değerleri",
        "giriş", "yöntem", "bulgular", "tartışma", "kaynakça", "kaynaklar", "dış bağlantılar", "tarihçe", "açıklama",
        "özellikler", "teknik özellikler", "gereksinimler", "kurulum", "kullanım", "örnekler", "çalışma saatleri",
        "hakkımızda", "hizmetlerimiz", "avantajlar", "dezavantajlar", "fiyatlar", "belirtileri", "nedenleri",
        "tedavi", "tanı",
    ),
    "id": (
        "bahan", "bahan-bahan", "cara membuat", "langkah-langkah", "tips", "pendahuluan", "latar belakang", "metode",
        "hasil", "pembahasan", "referensi", "daftar pustaka", "pranala luar", "sejarah", "deskripsi", "fitur",
        "spesifikasi", "persyaratan", "instalasi", "penggunaan", "contoh", "tentang kami", "kelebihan", "kekurangan",
        "harga", "gejala", "penyebab", "pengobatan", "diagnosis", "pencegahan",
    ),
    "el": (
        "υλικά", "εκτέλεση", "οδηγίεσ", "συστατικά", "εξοπλισμόσ", "διατροφική αξία", "συμβουλέσ", "εισαγωγή",
        "μέθοδοσ", "αποτελέσματα", "βιβλιογραφία", "πηγέσ", "ιστορία", "περιγραφή", "χαρακτηριστικά", "συμπτώματα",
        "αιτίεσ", "θεραπεία",
    ),
    "hu": (
        "hozzávalók", "elkészítés", "elkészítése", "bevezetés", "módszerek", "eredmények", "irodalom", "források",
        "története", "leírás", "jellemzők", "előnyök", "hátrányok", "árak", "tünetek", "okok", "kezelés",
    ),
    "ro": (
        "ingrediente", "mod de preparare", "preparare", "introducere", "metode", "rezultate", "bibliografie",
        "istoric", "descriere", "caracteristici", "specificații", "avantaje", "dezavantaje", "prețuri", "simptome",
        "cauze", "tratament",
    ),
    "ar": (
        "المكونات", "المقادير", "طريقة التحضير", "طريقة العمل", "التعليمات", "مقدمة", "المقدمة", "المنهجية",
        "النتائج", "المراجع", "المصادر", "التاريخ", "الوصف", "المميزات", "المواصفات", "الأعراض", "الأسباب", "العلاج",
        "التشخيص", "الوقاية", "من نحن", "خدماتنا",
    ),
    "hi": (
        "सामग्री", "विधि", "बनाने की विधि", "बनाने का तरीका", "परिचय", "इतिहास", "विवरण", "विशेषताएं", "लक्षण",
        "कारण", "उपचार", "इलाज", "बचाव", "फायदे", "नुकसान", "संदर्भ",
    ),
    "ja": (
        "材料", "作り方", "つくり方", "手順", "下準備", "ポイント", "コツ", "コツ・ポイント", "栄養成分", "はじめに",
        "背景", "方法", "結果", "考察", "参考文献", "脚注", "外部リンク", "歴史", "特徴", "仕様", "商品説明",
        "必要なもの", "準備", "使い方", "操作方法", "使用方法", "例", "営業時間", "アクセス", "会社概要",
        "サービス内容", "メリット", "デメリット", "料金", "症状", "原因", "治療", "診断", "予防", "あらすじ",
        "キャスト",
    ),
    "zh": (
        "食材", "材料", "做法", "步骤", "步驟", "小贴士", "小貼士", "引言", "前言", "背景", "方法", "结果", "結果",
        "讨论", "討論", "参考文献", "參考文獻", "外部链接", "外部連結", "历史", "歷史", "简介", "簡介", "产品介绍",
        "产品特点", "功能特点", "规格", "技术参数", "安装", "使用方法", "示例", "营业时间", "关于我们", "關於我們",
        "优点", "缺点", "价格", "症状", "病因", "治疗", "诊断", "预防", "剧情", "演员",
    ),
    "ko": (
        "재료", "만드는 법", "만드는 방법", "조리법", "조리 순서", "팁", "서론", "배경", "방법", "결과", "고찰",
        "참고문헌", "참고 문헌", "외부 링크", "역사", "설명", "특징", "사양", "사용법", "사용 방법", "예시",
        "영업시간", "오시는 길", "회사 소개", "장점", "단점", "가격", "증상", "원인", "치료", "진단", "예방",
        "줄거리", "출연진",
    ),
}  # fmt: skip

KNOWN_SECTIONS = frozenset(title for titles in SECTION_TITLES.values() for title in titles)
