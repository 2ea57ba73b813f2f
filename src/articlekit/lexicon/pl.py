"""Polish."""

from articlekit.lexicon.words import Lexicon

# "wnioski" and "zakończenie" conclude; "podsumowanie" is the summary of nearly every article that has one.
PL = Lexicon(
    code="pl",
    name="Polish",
    summary=(
        "podsumowanie", "podsumowując", "podsumowanie artykułu", "krótkie podsumowanie", "streszczenie",
        "streszczenie artykułu", "w skrócie", "krótko mówiąc", "w telegraficznym skrócie", "w kilku słowach",
    ),
    key_points=(
        "najważniejsze informacje", "najważniejsze punkty", "najważniejsze wnioski", "najważniejsze fakty",
        "najważniejsze w skrócie", "najważniejsze", "kluczowe punkty", "kluczowe wnioski", "kluczowe informacje",
        "kluczowe fakty", "kluczowe kwestie", "główne punkty", "główne wnioski", "co warto wiedzieć",
        "warto zapamiętać", "w pigułce",
    ),
    contents=(
        "spis treści", "spis treści artykułu", "treść artykułu", "w tym artykule", "z tego artykułu dowiesz się",
        "z artykułu dowiesz się", "na tej stronie", "w artykule", "śródtytuły",
    ),
    faq=(
        "najczęściej zadawane pytania", "najczęstsze pytania", "często zadawane pytania", "częste pytania",
        "najczęściej zadawane pytania i odpowiedzi", "pytania i odpowiedzi",
    ),
    faq_topic=(
        "najczęściej zadawane pytania", "najczęstsze pytania", "często zadawane pytania", "pytania i odpowiedzi",
    ),
    question=("pytanie", "p"),
    answer=("odpowiedź", "odp", "o"),
    summary_labels=("podsumowanie", "podsumowując", "w skrócie", "krótko mówiąc", "streszczenie"),
    question_words=(
        "kto", "kogo", "komu", "kim", "co", "czego", "czemu", "czym", "kiedy", "gdzie", "dokąd", "skąd", "jak",
        "jaki", "jaka", "jakie", "jakich", "dlaczego", "po co", "ile", "który", "która", "które", "czyj", "czy",
    ),
    divisions=("rozdział", "część", "księga", "tom", "akt", "scena", "pieśń", "list", "załącznik"),
    captions=("rysunek", "rys", "ryc", "tabela", "wykres"),
    boilerplate={
        "account": ("zaloguj się", "zarejestruj się", "logowanie"),
        "advertisement": ("reklama",),
        "author": ("o autorze", "autor"),
        "comments": (
            "komentarze", "dodaj komentarz", "odpowiedz", "skomentuj", "… nie zostanie opublikowany …",
            "… wymagane są oznaczone …",
        ),
        "contact": ("kontakt", "kontakt dla mediów"),
        "cookies": (
            "… pliki cookies …", "akceptuję", "… plików cookies …", "… plików cookie …", "… polityką prywatności …",
            "… polityka prywatności …",
        ),
        "copyright": ("wszelkie prawa zastrzeżone", "… wszelkie prawa zastrzeżone …"),
        "credit": ("fot", "zdjęcie", "zdjęcia", "źródło"),
        "date": ("opublikowano", "aktualizacja", "opublikowano …", "aktualizacja …", "czas czytania …"),
        "navigation": ("przejdź do treści", "strona główna", "zamknij", "następny", "poprzedni"),
        "read more": (
            "czytaj też", "czytaj także", "czytaj również", "czytaj więcej", "czytaj dalej", "przeczytaj też",
            "przeczytaj także", "przeczytaj również", "zobacz też", "zobacz także", "zobacz również", "zobacz więcej",
            "dowiedz się więcej", "więcej informacji", "więcej na ten temat",
        ),
        "related": (
            "powiązane artykuły", "podobne artykuły", "podobne wpisy", "polecane", "polecamy", "polecane artykuły",
            "najczęściej czytane",
        ),
        "share": ("udostępnij", "podziel się", "drukuj", "facebook", "twitter"),
        "shop": ("dodaj do koszyka",),
        "subscribe": ("zapisz się do newslettera", "… do newslettera …", "… naszego newslettera …"),
        "tags": ("tagi", "tematy", "kategorie"),
    },
    heading_links=("edytuj", "edytuj kod", "edytuj kod źródłowy", "ukryj", "pokaż"),
    list_titles=(
        "składniki", "lista składników", "materiały", "narzędzia", "potrzebujesz", "cechy", "specyfikacja",
        "wymagania", "źródła", "bibliografia",
    ),
)
