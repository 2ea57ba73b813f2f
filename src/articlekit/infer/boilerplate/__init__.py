"""Which lines belong to the page and not to the article: bylines, dates, credits, share buttons, navigation."""
