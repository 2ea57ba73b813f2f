"""Italian."""

from articlekit.lexicon.words import Lexicon

# "conclusione" and "conclusioni" conclude; "panoramica" introduces.
IT = Lexicon(
    code="it",
    name="Italian",
    summary=(
        "riassunto", "in sintesi", "sintesi", "in breve", "in poche parole", "riepilogo", "riepilogando",
        "riassumendo", "ricapitolando", "per riassumere", "riassunto dell'articolo", "sintesi dell'articolo",
        "la notizia in breve",
    ),
    key_points=(
        "punti chiave", "i punti chiave", "punti principali", "i punti principali", "punti essenziali",
        "punti salienti", "i punti salienti", "punti importanti", "concetti chiave", "da ricordare", "cosa ricordare",
        "l'essenziale", "le cose da sapere", "i fatti principali", "in evidenza", "a colpo d'occhio",
    ),
    contents=(
        "indice", "indice dei contenuti", "indice dell'articolo", "indice degli argomenti", "sommario", "contenuti",
        "contenuto", "contenuti dell'articolo", "in questo articolo", "in questa pagina", "argomenti dell'articolo",
        "sottotitoli dell'articolo",
    ),
    faq=(
        "domande frequenti", "le domande frequenti", "domande più frequenti", "le domande più frequenti",
        "domande comuni", "domande ricorrenti", "domande e risposte", "domande & risposte",
    ),
    faq_topic=("domande frequenti", "domande più frequenti", "domande comuni", "domande e risposte"),
    question=("domanda", "d"),
    answer=("risposta", "r"),
    summary_labels=("riassunto", "in sintesi", "in breve", "in poche parole", "riassumendo", "riepilogo"),
    question_words=(
        "chi", "che", "cosa", "che cosa", "cos'è", "quando", "dove", "come", "perché", "quale", "quali", "qual",
        "quanto", "quanta", "quanti", "quante", "è", "sono", "posso", "può", "si può", "devo", "bisogna", "esiste",
        "c'è",
    ),
    divisions=("capitolo", "parte", "libro", "tomo", "atto", "scena", "canto", "lettera", "sezione", "appendice"),
    captions=("figura", "fig", "tabella", "grafico"),
    boilerplate={
        "account": ("registrati",),
        "advertisement": ("pubblicità", "annuncio"),
        "author": ("l'autore", "sull'autore", "autore", "di", "scritto da …", "a cura di …"),
        "comments": (
            "commenti", "lascia un commento", "lascia una risposta", "… non sarà pubblicato …", "… campi obbligatori …",
            "… per commentare …",
        ),
        "contact": ("contatti", "contatto stampa"),
        "cookies": (
            "… utilizza cookie …", "accetta", "… utilizza i cookie …", "… utilizziamo i cookie …",
            "… utilizziamo cookie …", "… utilizzo dei cookie …", "… informativa sulla privacy …", "… privacy policy …",
        ),
        "copyright": ("tutti i diritti riservati", "… tutti i diritti riservati …"),
        "credit": ("foto", "immagine", "crediti", "fonte"),
        "date": ("pubblicato il", "aggiornato il", "pubblicato …", "aggiornato …", "tempo di lettura …"),
        "navigation": ("vai al contenuto", "torna su", "chiudi", "successivo", "precedente", "caricamento"),
        "read more": (
            "leggi anche", "leggi tutto", "leggi di più", "continua a leggere", "per saperne di più", "scopri di più",
            "vedi anche", "altre informazioni", "maggiori informazioni",
        ),
        "related": (
            "articoli correlati", "notizie correlate", "post correlati", "potrebbe interessarti",
            "potrebbe interessarti anche", "ti potrebbe interessare", "i più letti",
        ),
        "share": (
            "condividi", "condividi questo articolo", "stampa", "facebook", "twitter", "seguici …", "… seguici su …",
        ),
        "shop": ("aggiungi al carrello",),
        "subscribe": ("iscriviti", "iscriviti alla newsletter", "… nostra newsletter …", "… alla newsletter …"),
        "tags": ("argomenti", "categorie"),
    },
    heading_links=("modifica", "modifica wikitesto", "modifica sorgente", "nascondi", "mostra"),
    list_titles=(
        "ingredienti", "gli ingredienti", "materiali", "strumenti", "occorrente", "caratteristiche",
        "specifiche", "requisiti", "riferimenti", "fonti",
    ),
)
