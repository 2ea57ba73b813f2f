"""How the pages here become a site, with the extra `docs` installed:

sphinx-build docs site
"""

project = "articlekit"
author = "The articlekit authors"
copyright = "2026, The articlekit authors"
extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = "articlekit"
