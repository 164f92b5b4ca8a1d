"""Make two languages that nobody speaks, from the English texts of the program and of packs.

`en-XA` has an accent on every letter and is a third longer; `he-XB` is written from the right. What is cut,
what stays in English and what runs the wrong way is seen in them at once:

    python .ci/make_languages.py FOLDER [PACK ...]
    RELOCATE_LANGUAGES=FOLDER relocate --lang en-XA list
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import polib
from extract_messages import collect

from relocate_cli.usecases.guides.pack_read import read_one

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROOT = Path(__file__).resolve().parent.parent
KEPT = re.compile(
    r"\{[^}]*\}|`[^`]*`|\*[^*]+\*|\]\([^)]*\)|https?://\S+|\S+@\S+"
    r"|\brelocate(?: (?:[a-z]+|--?[a-z-]+|[A-Z=]+|[a-z0-9]+[-.:=][\w.:=-]+)(?=[\s.,;)]|$))*"
    r"|(?<![\w-])--?[a-z][a-z-]*(?:[ =][A-Z=]+\b)?|\b[\w-]+[.:=][\w-]+[\w.:=-]*|\b[a-z0-9]+-[a-z-]+\b"
    r"|\bP\d{3}\b|\b[A-Z]+_[A-Z]+(?:=\w*)?|\bSHA-256\b|\d+"
)
"""What is the same in every language: names in braces, commands, ids, addresses, Swedish terms."""
ACCENTS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçđéƒğĥíĵķľḿñóṕɋŕšţúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĽḾÑÓṔɊŔŠŢÚṼŴẊÝŽ",
)
LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyz", "אבגדהוזחטיכלמנסעפצקרשתםןףץ"
)  # as many letters as there are, in any order
VOWELS = "aeiouyAEIOUY"


def accented(word: str) -> str:
    """Return a word with an accent on every letter, and a third longer."""
    longer = len(word) // 3
    first = next((at for at, letter in enumerate(word) if letter in VOWELS), 0)
    return (word[:first] + word[first : first + 1] * longer + word[first:]).translate(ACCENTS)


def from_the_right(word: str) -> str:
    """Return a word in letters that are written from the right."""
    return word.lower().translate(LETTERS)


def said(text: str, change: Callable[[str], str]) -> str:
    """Return a text in a language that nobody speaks."""
    made, end = [], 0
    for kept in KEPT.finditer(text):
        made += [_words(text[end : kept.start()], change), kept[0]]
        end = kept.end()
    return "".join([*made, _words(text[end:], change)])


def _words(text: str, change: Callable[[str], str]) -> str:
    return re.sub(r"[A-Za-z]+", lambda word: change(word[0]), text)


LANGUAGES = {"en-XA": accented, "he-XB": from_the_right}


def make(folder: Path, language: str, packs: Iterable[Path]) -> None:
    """Write the folder of one language."""
    change = LANGUAGES[language]
    (folder / language).mkdir(parents=True, exist_ok=True)
    program = _empty(language, change)
    for message in collect(ROOT / "relocate_cli"):
        entry = polib.POEntry(msgid=message.text, msgstr=said(message.text, change))
        if message.many:
            forms = {0: said(message.text, change), 1: said(message.many, change)}
            entry = polib.POEntry(msgid=message.text, msgid_plural=message.many, msgstr_plural=forms)
        program.append(entry)
    program.save(str(folder / language / "relocate.po"))
    for path in packs:
        pack = read_one(path).pack
        texts = _empty(language, change)
        for where, text in pack.texts.items():
            texts.append(polib.POEntry(msgctxt=where, msgid=text, msgstr=said(text, change)))
        texts.save(str(folder / language / f"{pack.id}.po"))


def _empty(language: str, change: Callable[[str], str]) -> polib.POFile:
    made = polib.POFile()
    made.metadata = {
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": "nplurals=2; plural=(n != 1);",
        "X-Language-Name": change("Nobody"),
        "X-Language-Word": change("Language"),
    }
    return made


def main(arguments: list[str]) -> int:
    """Write both languages into a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("packs", type=Path, nargs="*", help="folders of packs")
    options = parser.parse_args(arguments)
    for language in LANGUAGES:
        make(options.folder, language, options.packs)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
