#!/bin/sh
# Writes the text of article.html as seven versions of trafilatura leave it: sh make.sh [FOLDER FOR THE ENVIRONMENTS]
# Needs a Python between 3.8 and 3.11, for which all of these versions and their lxml have wheels.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=${1:-$(mktemp -d)}
for version in 0.9.3 1.4.1 1.6.4 1.8.1 1.12.2 2.0.0 2.3.1; do
    "${PYTHON:-python3}" -m venv "$work/$version"
    "$work/$version/bin/pip" install --quiet --upgrade pip # older ones stumble over the extras of lxml
    # lxml_html_clean: what older versions still expect inside lxml.
    "$work/$version/bin/pip" install --quiet "trafilatura==$version" lxml_html_clean
    "$work/$version/bin/python" - "$here" "$version" <<'PYTHON'
import pathlib
import sys

import trafilatura

folder, version = pathlib.Path(sys.argv[1]), sys.argv[2]
html = (folder / "article.html").read_text(encoding="utf-8")
text = trafilatura.extract(html, include_tables=True, include_comments=False)
(folder / f"{version}.txt").write_text(text + "\n", encoding="utf-8")
PYTHON
done
