"""French."""

from articlekit.lexicon.words import Lexicon

# "conclusion" and "bilan" conclude; "présentation" and "aperçu" introduce; "index" is seldom a contents list.
FR = Lexicon(
    code="fr",
    name="French",
    summary=(
        "résumé", "en résumé", "résumé de l'article", "le résumé", "pour résumer", "en bref", "en deux mots",
        "en quelques mots", "en un mot", "synthèse", "en synthèse", "l'article en bref", "récapitulatif",
    ),
    key_points=(
        "points clés", "points-clés", "les points clés", "points essentiels", "les points essentiels",
        "points importants", "les points importants", "à retenir", "ce qu'il faut retenir", "les points à retenir",
        "points à retenir", "l'essentiel", "l'essentiel à retenir", "l'essentiel en bref", "les idées clés",
        "faits saillants", "en un coup d'œil", "en un clin d'œil",
    ),
    contents=(
        "sommaire", "au sommaire", "table des matières", "sommaire de l'article", "plan de l'article",
        "dans cet article", "dans ce dossier", "sur cette page", "contenu de l'article", "intertitres",
    ),
    faq=(
        "foire aux questions", "la foire aux questions", "questions fréquentes", "les questions fréquentes",
        "questions fréquemment posées", "questions courantes", "les questions les plus fréquentes",
        "vos questions fréquentes", "questions-réponses", "questions réponses", "questions et réponses",
        "questions / réponses", "questions/réponses", "vos questions, nos réponses",
    ),
    faq_topic=(
        "foire aux questions", "questions fréquentes", "questions fréquemment posées", "questions courantes",
        "les questions les plus fréquentes",
    ),
    pointing=("nos", "la"),
    question=("question", "q"),
    answer=("réponse", "r"),
    summary_labels=("résumé", "en résumé", "en bref", "pour résumer", "l'essentiel", "en deux mots"),
    question_words=(
        "qui", "que", "qu'est-ce", "qu'est", "quoi", "quand", "où", "comment", "pourquoi", "combien", "quel",
        "quelle", "quels", "quelles", "lequel", "laquelle", "est-ce", "est-il", "est-elle", "peut-on", "faut-il",
        "doit-on", "y a-t-il", "existe-t-il", "puis-je", "dois-je",
    ),
    divisions=("chapitre", "partie", "livre", "tome", "acte", "scène", "chant", "lettre", "section", "annexe"),
    captions=("figure", "fig", "tableau", "graphique"),
    boilerplate={
        "account": ("se connecter", "connexion", "créer un compte", "mon compte"),
        "advertisement": ("publicité", "annonce"),
        "author": ("à propos de l'auteur", "auteur", "par", "écrit par …", "rédigé par …", "la rédaction"),
        "comments": (
            "commentaires", "laisser un commentaire", "… ne sera pas publiée …", "# commentaires", "réagir",
            "… champs obligatoires …", "… pour laisser un commentaire …", "… pour commenter …",
        ),
        "contact": ("nous contacter", "contact presse"),
        "cookies": (
            "… utilise des cookies …", "accepter", "tout accepter", "paramétrer les cookies",
            "… utilisons des cookies …", "… utilisation de cookies …", "… utilisation des cookies …",
            "… politique de confidentialité …", "… vous acceptez …", "… activer javascript …",
        ),
        "copyright": (
            "mentions légales", "tous droits réservés", "… tous droits réservés …", "politique de confidentialité",
        ),
        "credit": ("crédit", "crédit photo", "crédits", "photo", "photos", "crédit photo …", "photo de …", "© …"),
        "date": ("publié le", "mis à jour le", "publié le …", "mis à jour le …", "modifié le …", "temps de lecture …"),
        "navigation": ("aller au contenu", "haut de page", "fermer", "suivant", "précédent", "chargement"),
        "read more": (
            "lire aussi", "à lire aussi", "a lire aussi", "à lire également", "lire également", "lire la suite",
            "pour lire la suite", "lire plus", "en savoir plus", "voir aussi", "voir plus", "voir tout",
        ),
        "related": (
            "sur le même sujet", "dans la même rubrique", "articles liés", "articles similaires", "articles connexes",
            "nos autres articles", "vous aimerez aussi", "les plus lus",
        ),
        "share": (
            "partager", "partager cet article", "partager l'article", "imprimer", "facebook", "twitter",
            "suivez-nous …", "… suivez-nous sur …",
        ),
        "shop": ("ajouter au panier", "en stock"),
        "subscribe": (
            "s'abonner", "abonnez-vous", "inscription à la newsletter", "newsletter", "inscrivez-vous …", "je m'abonne",
            "… notre newsletter …", "… à la newsletter …", "… désabonner à tout moment …",
            "… désinscrire à tout moment …", "… votre boîte mail …",
        ),
        "tags": ("mots-clés", "mots clés", "étiquettes", "catégories", "thèmes"),
    },
    heading_links=(
        "modifier", "modifier le code", "modifier le wikicode",
        "modifier la section", "modifier la source", "masquer", "afficher",
    ),
    list_titles=(
        "ingrédients", "les ingrédients", "matériel", "matériaux", "outils", "il vous faut",
        "caractéristiques", "références", "sources", "prérequis",
    ),
)
