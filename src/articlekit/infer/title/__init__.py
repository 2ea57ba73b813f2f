"""Which line is the title of the article, if its text has one."""
