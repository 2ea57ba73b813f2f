"""Code, what a line shows: names of features, each with a weight in `weights`.

    features("    return leaf.cup", "p", ":")
        ["ends in a letter", "begins with a small letter", "indented by 4 to 12", "below a colon", ...]
"""

from __future__ import annotations

import re
from typing import Final

from articlekit.blocks.line_kinds import HEADING, ITEM_TEXT, LIST_ITEM, TABLE_ROW
from articlekit.infer.characters import code_begin, code_end

# Only so many characters of a line are read.
LOOK_CHARS: Final = 240

# Words that begin a line of a program.
_PROGRAM_WORDS: Final = frozenset(
    """def class import from return if elif else: else for while try: try except with const let var function async await
    default public private protected static void int char float double bool struct impl fn use mut pub package func type
    interface enum switch case select insert update delete create alter drop where join left inner order group begin
    commit end set using namespace #include #define #!/bin/bash #!/bin/sh <?php raise yield pass lambda print assert do
    done fi then esac local resource variable extends module require include throw new foreach unless describe explain
    """.split()
)
# Commands of a shell.
COMMANDS: Final = frozenset(
    """sudo npm npx pnpm yarn bun deno node git docker docker-compose podman curl wget cd ls pwd mkdir rmdir rm cp mv
    touch cat echo export source alias apt apt-get aptitude dpkg dnf yum pacman zypper snap flatpak brew port
    choco winget scoop pip pip3 pipx uv conda mamba poetry virtualenv python python3 ipython jupyter pytest gem
    bundle rails rake ruby php composer wp artisan cargo rustup rustc go java javac mvn gradle dotnet nuget gcc
    g++ clang make cmake ninja ./configure ./gradlew ./mvnw ssh ssh-keygen scp sftp rsync tar unzip zip gzip
    gunzip chmod chown ln df du mount umount fdisk mkfs lsblk blkid dd ps kill killall systemctl service
    journalctl crontab kubectl helm minikube terraform ansible ansible-playbook vagrant aws gcloud gsutil az
    heroku vercel netlify firebase flutter dart ng vue nuxt nest expo ping ifconfig ipconfig netstat nslookup
    dig traceroute iptables ufw openssl certbot nginx psql mysql mysqldump mongo mongod mongosh redis-cli
    sqlite3 grep egrep sed awk xargs tail nano vim vi man which whereis screen tmux ffmpeg convert adb fastboot
    xcode-select defaults launchctl diskutil hdiutil update-grub grub-install modprobe lsmod make-doc useradd
    usermod adduser passwd su chroot swapoff swapon sfc dism chkdsk bcdedit diskpart netsh reg regsvr32 taskkill
    tasklist msiexec gpupdate setx mklink xcopy robocopy mksquashfs unsquashfs wine gsettings dconf fc-cache pm2
    gulp webpack vite tsc eslint prettier jest mocha
    """.split()
)
# Those that are words of English as well count only beside a figure or a sign.
_ENGLISH: Final = frozenset(
    """port cat echo export source alias touch snap poetry bundle rails rake ruby composer cargo go make zip kill
    service helm vagrant ping dig convert man which screen tail wine defaults passwd nest expo flutter dart bun
    node gem tar flux conda jest mocha gulp less brew scoop choco
    """.split()
)
_OPENINGS: Final = frozenset({"//", "/*", "# ", "--", "</", "@@"})
_STOPS: Final = frozenset(".!?\u2026")
_SHELL: Final = frozenset("./~abcdefghijklmnopqrstuvwxyz")
_INSIDE: Final = (
    *((sign, f"has {sign}") for sign in ("=", "()", "::", "_", "{", "[", "<", ";")),
    ('"', "has a straight quote"),
    ("'", "has an apostrophe"),
    ("--", "has --"),
    ("$", "has $"),
    ("\\", "has a backslash"),
    (". ", "has a sentence"),
    ("  ", "has a gap"),
    (": ", "has a colon"),
    ("*", "has *"),
)
# What the line is by its own characters, where that is not nothing.
_WRITTEN: Final = {
    TABLE_ROW: "reads as a row",
    LIST_ITEM: "reads as an item",
    ITEM_TEXT: "reads as an item",
    HEADING: "reads as a heading",
}


def features(line: str, kind: str, above: str, indented_prose: bool = False) -> list[str]:
    """Return the features of a line.

    kind: its letter
    above: the last character of the line above that is not blank
    indented_prose: whether prose is indented on this page, so that indentation shows nothing
    """
    text = line.strip()
    first, last = text[0], text[-1]
    text = text[:LOOK_CHARS]
    words = text.split()
    head, count = words[0], len(words)
    found = [code_end(last), code_begin(first)]
    indent = len(line) - len(line.lstrip())
    if indent and indented_prose:
        found.append("indented like prose on this page")
    elif indent:
        found.append("indented by 1 to 3" if indent < 4 else "indented by 4 to 12" if indent < 13 else "indented deep")
    if text[:3] in (">>>", "..."):
        found.append("a prompt")
    elif first == "$" and text[1:2] == " " and text[2] in _SHELL:
        found.append("a shell prompt")
        text = text[2:]  # its dollar is no amount of money
        words = words[1:]
    if text[:2] in _OPENINGS:
        found.append("begins with " + text[:2].strip() + " of programs")
    found += [name for sign, name in _INSIDE if sign in text]
    found += _of_words(head, count, text)
    found += dict.fromkeys([name for sign, search, name in _PATTERNS if sign in text and search(text)])
    if first.islower() and last.isalnum():
        found.append("no sentence: a small letter first, no stop at the end")
    fifths = 5 * _plain(words) // count
    found.append(_FIFTHS[fifths])
    if first.isupper() and count > 3 and fifths > 3:
        if last == ":":
            found.append("a sentence that leads in")
        elif last in _STOPS:
            found.append("a sentence")
    if not text.isascii():
        found.append("not ASCII")
    if "(" in head[1:]:
        found.append("a call first")
    if _CAMEL(text, 0, 60):
        found.append("camelCase")
    if above == ":":
        found.append("below a colon")
    if kind in _WRITTEN:
        found.append(_WRITTEN[kind])
    return found


def _of_words(head: str, count: int, text: str) -> list[str]:
    """Return the features of the first word and of the number of words."""
    found = []
    if head in COMMANDS and (head not in _ENGLISH or _SIGNED(text)):
        found.append("a command first")
        if 1 < count < 14:
            found.append("a command and its arguments")
    elif head in _PROGRAM_WORDS:
        found.append("a word of programs first")
    elif head.isupper() and head.lower() in _PROGRAM_WORDS:
        found.append("a WORD of programs first")
    if count == 1:
        found.append("one word")
    elif count > 13:
        found.append("14 to 24 words" if count < 25 else "25 words or more")
    return found


def _plain(words: list[str]) -> int:
    """Return how many words are letters, perhaps with one sign behind them: `tea`, `cup.`"""
    return len([word for word in words if word.isalpha() or (word[:-1].isalpha() and not word[-1].isalnum())])


_CAMEL: Final = re.compile("[a-z][A-Z]").search
_SIGNED: Final = re.compile(r"[-./=:\d_~$@]").search
# Each with a character that it needs, if it needs one: most lines have few of these, and a search takes ten times as
# long.
_PATTERNS: Final = (
    ("-", re.compile(r"\s--?[A-Za-z]").search, "has a flag"),
    ("/", re.compile(r"(?:^|[\s=])(?:\.{0,2}|~)/[\w.$~-]").search, "has a path"),
    ("\\", re.compile(r"(?:^|[\s=])[A-Za-z]:\\[\w.$~-]").search, "has a path"),
    ("@", re.compile(r"\w@\w").search, "has a version"),
    ("=", re.compile(r"[=<>~]=\s?\d").search, "has a version"),
    (".", re.compile(r"\w\.(?:py|jsx?|tsx?|json|ya?ml|txt|sh|html?|css|java|c|cpp|h|rs|rb|md|php|sql|xml|toml|conf|"
                     r"log|zip|tar|gz|exe|dll|iso|img|deb|rpm)\b").search, "has a file name"),
    ("(", re.compile(r"\w\(\S*\)|\w\.\w+\(").search, "has a call"),
    ("[", re.compile(r"\w\[\S+\]").search, "has a call"),
    ("", re.compile("[\u2500-\u257f]").search, "has lines of a box"),
    ("=", re.compile(r"[\w.\-\[\]\"'$]+\s?[:+]?=\s?\S").match, "an assignment"),
    ("=", re.compile(r"(?:export )?\w+=[^\s=]").match, "an assignment without spaces"),
    ("", re.compile(r"[\W_]+$").match, "signs alone"),
    (":", re.compile(r"[\w.-]+:(?: (?:true|false|null|\d+|[\"']\S*[\"']|\./\S+))?$").match, "a key of a configuration"),
)  # fmt: skip
_FIFTHS: Final = (
    "less than a fifth of its words are plain",
    "a fifth of its words are plain",
    "two fifths of its words are plain",
    "three fifths of its words are plain",
    "most of its words are plain",
    "all of its words are plain",
)
