"""English."""

from articlekit.lexicon.words import Lexicon

# Left out of the four kinds on purpose, because as often they are something else:
# "overview", "highlights", "recap", "essentials": ordinary headings (an itinerary has one per day)
# "conclusion", "final thoughts", "the bottom line", "the takeaway": they argue on, they do not sum up
# "quick facts", "fast facts", "details": boxes of data about the subject
# "index", "outline", "what's inside": a contents list now and then
# "questions": whatever is asked next
EN = Lexicon(
    code="en",
    name="English",
    summary=(
        "summary", "in summary", "to summarize", "to summarise", "summing up", "quick summary", "brief summary",
        "short summary", "article summary", "executive summary", "plain language summary", "summary of the article",
        "abstract", "synopsis", "in brief", "in short", "in a nutshell", "the short version", "the gist", "tl;dr",
        "tl; dr", "tl dr", "tldr",
    ),
    key_points=(
        "key points", "key point", "the key points", "key points at a glance", "key takeaways", "key takeaway",
        "key take-aways", "the key takeaways", "takeaways", "take-aways", "the takeaways", "main takeaways",
        "quick takeaways", "main points", "the main points", "main ideas", "important points", "bullet points",
        "key facts", "key findings", "key messages", "key insights", "key highlights", "article highlights",
        "story highlights", "highlights of the article", "points to remember", "at a glance",
    ),
    contents=(
        "contents", "content list", "table of contents", "article contents", "page contents",
        "contents of this article", "in this article", "in this story", "in this post", "in this guide",
        "in this report", "in this blog", "in this blog post", "in this piece", "in this tutorial", "in this chapter",
        "in this video", "in this episode", "on this page", "this article covers", "this guide covers",
        "this post covers", "jump to", "jump ahead to", "jump into sections", "skip to section", "scroll by section",
        "quick navigation", "quick links", "page navigation", "article subheadings", "article sections",
        "sections in this article", "jump to section", "jump to a section", "what's in this article",
    ),
    faq=(
        "faq", "faqs", "faq's", "f.a.q", "frequently asked", "frequently asked questions", "frequent questions",
        "common questions", "commonly asked questions", "most asked questions", "most common questions",
        "popular questions",
        "related questions", "people also ask", "people also asked", "questions and answers", "questions & answers",
        "question and answer", "your questions answered", "your questions, answered", "q&a", "q & a", "q and a",
        "q&as", "q&a section", "faq section",
    ),
    faq_topic=(
        "faq", "faqs", "frequently asked questions", "frequently asked", "commonly asked questions", "common questions",
    ),
    pointing=("our", "the", "see"),
    question=("question", "q", "reader question"),
    answer=("answer", "a"),
    summary_labels=(
        "tl;dr", "tldr", "summary", "in summary", "quick summary", "executive summary", "abstract", "in short",
        "in brief", "in a nutshell", "the short version",
    ),
    question_words=(
        "who", "whom", "whose", "what", "what's", "when", "where", "which", "why", "how", "is", "are", "am", "was",
        "were", "do", "does", "did", "can", "could", "will", "would", "should", "shall", "may", "might", "must",
        "has", "have", "had", "isn't", "aren't", "don't", "doesn't", "can't",
    ),
    divisions=("chapter", "part", "book", "volume", "act", "scene", "canto", "letter", "section", "appendix"),
    furniture=(
        "about the author", "about the authors", "advertisement", "advertising", "comments", "leave a comment",
        "leave a reply", "continue reading", "read more", "read also", "read next", "also read", "learn more",
        "see also", "see more", "show more", "load more", "more from", "more on this story", "more stories",
        "more information", "additional information", "related", "related articles", "related posts", "related stories",
        "related resources", "related links", "related content", "related topics", "related searches",
        "related reading", "recommended", "recommended for you", "recommended reading", "you may also like",
        "you might also like", "recently viewed", "most read", "most popular", "trending", "share", "share this",
        "share this article", "share this post", "share this story", "share on facebook", "follow us", "tags",
        "filed under", "topics", "categories", "subscribe", "sign up", "newsletter", "sign up for our newsletter",
        "contact us", "contact", "customer reviews", "published", "updated", "last updated", "posted", "written by",
        "by", "author", "credit", "image credit", "photo credit", "photo", "image", "photos", "source", "copyright",
        "all rights reserved", "skip to content", "back to top", "print", "listen to this article",
    ),
    heading_links=("edit", "edit source", "edit section", "edit this section", "hide", "show"),
    list_titles=(
        "ingredients", "ingredients list", "the ingredients", "equipment", "materials", "supplies", "tools",
        "tools needed", "tools and materials", "what you need", "what you'll need", "you will need",
        "you'll need", "requirements", "prerequisites", "features", "key features", "specifications",
        "specs", "references", "sources", "benefits",
    ),
)
