"""Lines that end an article and are no part of what it says: invitations, thanks, notes.

    is_closing_line("Ready to start? Contact our experts today.")       True
    is_closing_line("If you need more, our team can help.")             True: it speaks of the writer too
    is_closing_line("If you need more, take two.")                      False

They stand behind a conclusion or the last answer of a series. Words are casefolded.
"""

from __future__ import annotations

from typing import Final

# These are enough by themselves.
OPENINGS: Final = (
    # English
    "disclaimer", "thank you", "thanks ", "many thanks", "visit ", "contact ", "check out", "see how ", "try ",
    "explore ", "get in touch", "get started", "sign up", "request a", "read more", "read next", "learn more",
    "find out more",
    "for more", "for further", "for legal", "looking for", "looking to", "ready to", "thinking about", "interested in",
    "want to ", "want more", "still have ", "have questions", "questions?",
    "any questions", "got questions", "have any questions", "have more", "need help",
    "need more", "note:", "note that this", "sources", "source:", "references", "the author ", "about the author",
    "photo", "image",
    "this article ", "this post ", "this interview ", "this is an ", "call us", "book a ", "book your", "schedule a",
    "join us", "subscribe", "follow us", "share this", "updated ", "last updated", "originally published",
    # German
    "vielen dank", "herzlichen dank", "danke ", "das interview ", "das gespräch ", "dieser artikel", "dieser beitrag",
    "hinweis:", "quelle", "kontaktieren sie", "mehr dazu", "mehr erfahren", "jetzt ", "lust auf", "sie möchten",
    "haben sie fragen", "du möchtest", "du willst", "fragen?", "noch fragen", "hast du fragen", "hast du noch fragen",
    "haben sie noch fragen", "sie haben fragen", "sie haben noch fragen", "du hast fragen", "du hast noch fragen",
    # French, Spanish, Portuguese, Italian
    "merci ", "contactez", "pour en savoir plus", "vous souhaitez", "gracias", "contacta", "contáctanos", "para más",
    "des questions", "vous avez des questions", "¿preguntas?", "¿tienes preguntas", "¿tiene preguntas",
    "¿más preguntas", "¿dudas", "dúvidas?", "ficou com dúvidas", "ainda tem dúvidas", "domande?",
    "hai domande", "hai ancora domande",
    "obrigado", "entre em contato", "saiba mais", "grazie", "contattaci", "per saperne di più",
    # Others
    "vragen?", "heb je vragen", "heeft u vragen", "nog vragen", "frågor?", "har du frågor", "spørgsmål?",
    "har du spørgsmål", "spørsmål?", "har du spørsmål", "kysyttävää?", "pytania?", "masz pytania", "máte otázky",
    "вопросы?", "остались вопросы", "есть вопросы", "питання?", "залишилися запитання", "sorularınız mı",
    "punya pertanyaan", "ご質問は", "ご不明な点", "还有问题", "还有疑问", "질문이 있", "궁금한 점이",
    # Marks of notes
    "*", "†", "‡", "©", "[1]",
)  # fmt: skip

# These invite where the line speaks of the writer too.
ADDRESSES: Final = (
    "if ", "are you", "do you", "whether you", "when you", "at ", "our ", "we ", "embark ", "so ", "how much ",
    "still ",
    "wenn du", "wenn sie", "falls du", "falls sie", "sind sie", "suchen sie", "bei ", "unser", "wir ",
    "si vous", "vous ", "chez ", "notre ", "nous ", "si ", "se ",
)  # fmt: skip
WRITERS: Final = frozenset({
    "we", "us", "our", "ours", "we'll", "we're", "we've", "contact", "email", "e-mail", "call",
    "wir", "uns", "unser", "unsere", "unseren", "unserem", "unserer", "nous", "notre", "nos", "nosotros", "nuestro",
    "nuestra", "nuestros", "nosso", "nossa", "noi", "nostro", "nostra",
})  # fmt: skip


def is_invitation(text: str) -> bool:
    """Return whether a short line begins as an invitation does: `Still have questions?`"""
    return len(text) <= MAX_INVITATION_CHARS and text.casefold().startswith(OPENINGS)


# "Thinking about moving to New York?" has 34.
MAX_INVITATION_CHARS: Final = 40


def is_closing_line(text: str) -> bool:
    """Return whether a line invites, thanks or notes something."""
    head = text[:300].casefold().lstrip("\"'“”„([ ")
    if head.startswith(OPENINGS):
        return True
    if not head.startswith(ADDRESSES):
        return False
    return not WRITERS.isdisjoint(word.strip(".,!?;:()\"“”’'") for word in head.replace("’", "'").split())
