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
        "abstract", "synopsis", "in brief", "in short", "in a nutshell", "the short version", "the gist",
        "quick answer", "the quick answer", "short answer", "the short answer", "key answer", "too long; didn't read",
        "tl;dr", "tl; dr", "tl dr", "tldr",
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
        "in this article we cover", "overview of this article", "contents of this article",
        "in this article", "in this story", "in this post", "in this guide",
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
    captions=("figure", "fig", "table"),
    boilerplate={
        "account": (
            "sign in", "log in", "login", "log out", "create an account", "my account", "forgot password",
            "already a member …", "create account",
        ),
        "advertisement": (
            "advertisement", "advertising", "advertise", "advertise with us", "sponsored by …",
            "story continues below advertisement", "article continues below", "advertisement - continue reading below",
            "scroll to continue",
        ),
        "author": (
            "about the author", "about the authors", "written by", "by", "author", "written by …", "posted by …",
            "edited by …", "reviewed by …", "medically reviewed by …", "story by …", "words by …", "guest post by …",
            "meet the author", "staff writer",
        ),
        "comments": (
            "comments", "leave a comment", "leave a reply", "customer reviews",
            "… your email address will not be published …", "… required fields are marked …", "… uses akismet …",
            "# comments", "# comment", "# likes", "# like", "# replies", "# reply", "log in to …", "post a comment",
            "add a comment", "view comments", "show comments", "no comments", "write a review", "# reviews",
            "… comment data is processed …", "… save my name …", "… be the first to comment …",
            "… to leave a comment …", "… to post a comment …",
        ),
        "contact": ("contact us", "contact", "get in touch"),
        "cookies": (
            "… uses cookies …", "… use cookies …", "cookie settings", "cookie policy", "accept all", "accept cookies",
            "reject all", "manage preferences", "privacy policy", "by clicking …", "by signing up …", "by submitting …",
            "by subscribing …", "… you agree to our …", "… recaptcha …", "please enable javascript …",
            "… you consent to …", "… agree to the terms …", "… terms of service apply …", "… enable javascript …",
            "… javascript is disabled …", "… cookie preferences …",
        ),
        "copyright": (
            "copyright", "all rights reserved", "… all rights reserved …", "copyright © …", "© …", "terms of service",
            "terms and conditions", "disclaimer", "… may not be reproduced …", "… may not be published, broadcast …",
            "… of their respective owners …", "copyright # …",
        ),
        "credit": (
            "related resources", "credit", "image credit", "photo credit", "photo", "image", "photos", "source",
            "photo by …", "photos by …", "photo courtesy …", "image courtesy …", "image by …", "… getty images …",
            "… shutterstock …", "… istock …", "featured image",
        ),
        "date": (
            "published", "updated", "last updated", "posted", "published on …", "posted on …", "last updated …",
            "last edited …", "last modified …", "updated on …", "… # min read …", "… # minute read …", "reading time …",
            "# mins read", "published …", "first published …",
        ),
        "disclosure": (
            "… contain affiliate links …", "… contains affiliate links …", "… use affiliate links …",
            "… uses affiliate links …", "… earn a commission …", "… earn a small commission …", "… earn commission …",
            "… may earn a …", "… may receive a commission …", "… no extra cost to you …",
            "… no additional cost to you …", "… through our links …", "… from qualifying purchases …",
            "affiliate disclosure", "sponsored", "sponsored content", "paid partnership",
        ),
        "navigation": (
            "skip to content", "back to top", "skip to …", "jump to content", "back to …", "top of page",
            "bottom of page", "scroll to top", "previous", "next", "close", "previous post", "next post",
            "previous article", "next article", "main menu", "you are here", "go back", "loading",
        ),
        "read more": (
            "continue reading", "read more", "read also", "read next", "also read", "learn more", "see also",
            "see more", "show more", "load more", "more information", "read more …", "click here …", "view all",
            "see all", "view more", "discover more", "find out more", "read our …", "read the full …", "back to blog",
        ),
        "related": (
            "more from", "more on this story", "more stories", "additional information", "related", "related articles",
            "related posts", "related stories", "related links", "related content", "related searches",
            "related reading", "recommended", "recommended for you", "recommended reading", "you may also like",
            "you might also like", "recently viewed", "most read", "most popular", "trending",
        ),
        "share": (
            "share", "share this", "share this article", "share this post", "share this story", "share on facebook",
            "follow us", "print", "listen to this article", "share this …", "share on …", "follow us on …", "tweet",
            "pin it", "copy link", "facebook", "twitter", "linkedin", "instagram", "pinterest", "whatsapp", "reddit",
            "tiktok", "bookmark", "download pdf", "… follow us on …", "… share this article …", "… share this post …",
            "… like us on facebook …",
        ),
        "shop": (
            "add to cart", "add to basket", "add to bag", "add to wishlist", "free shipping …", "in stock",
            "out of stock", "sold out", "sale price …", "regular price …", "buy now", "shop now", "shop all",
            "view cart", "checkout", "notify me …", "view product",
        ),
        "subscribe": (
            "subscribe", "sign up", "newsletter", "sign up for our newsletter", "subscribe to …", "subscribe now",
            "sign up for …", "sign up to …", "join our newsletter", "… to your inbox …", "… in your inbox …",
            "get the latest …", "enter your email …", "stay up to date", "join now", "… our newsletter …",
            "… weekly newsletter …", "… unsubscribe at any time …", "… unsubscribe anytime …",
            "… thank you for subscribing …", "… thanks for subscribing …", "… our mailing list …",
            "… free newsletter …", "… daily newsletter …", "… check your inbox …",
        ),
        "tags": ("related topics", "tags", "filed under", "topics", "categories", "tagged", "more about …"),
    },
    heading_links=(
        "edit", "edit wikitext", "edit this page", "edit source",
        "edit section", "edit this section", "hide", "show",
    ),
    list_titles=(
        "ingredients", "ingredients list", "the ingredients", "equipment", "materials", "supplies", "tools",
        "tools needed", "tools and materials", "what you need", "what you'll need", "you will need",
        "you'll need", "requirements", "prerequisites", "features", "key features", "specifications",
        "specs", "references", "sources", "benefits",
    ),
)
