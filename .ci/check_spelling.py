"""Spelling of both languages: codespell knows what is often mistyped in English, hunspell every Swedish word.

Names need no list: what the English text has as well is no Swedish mistake. What else is right and in no
dictionary stands in `words.en` and `words.sv`, one word a line. What is not installed is said and skipped.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import polib

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
LISTS = Path(__file__).parent
CATALOGUES = [*sorted(ROOT.glob("guides/*/translations/sv.po")), ROOT / "relocate_cli/locale/sv/relocate.po"]
PROSE = [
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "ARCHITECTURE.md",
    "SECURITY.md",
    "guides/COORDINATORS.md",
    "relocate_cli",
    ".ci",
]
WORD_LISTS = ("cries", "distress", "stems", "stop_words", "synonyms")
"""What the search knows of both languages, without accents: no sentences of either."""
SWEDISH_FILES = sorted((ROOT / "relocate_cli/locale/sv/kit").iterdir())
"""The same in Swedish as what lies in the kit in English."""
OTHER_FILES = ("*.po", "*.svg", "words.*", "*/locale")
NOT_ENGLISH = ",".join([*OTHER_FILES, *(f"*/searching/{name}.py" for name in WORD_LISTS)])
NO_PROSE = re.compile(
    r"https?://\S+|\{[^}]*\}|`[^`]*`|\S+@\S+|[\w./-]+\.(?:com|fi|md|nu|org|po|se|yaml|zip)\b|\b[A-ZÅÄÖ]{3,}\b"
)
"""Addresses, gaps, code, names of files and of things in capitals."""
OFFICIAL = re.compile(r"\*[^*]+\*|\([^)]*\)")
"""Swedish words and titles inside an English text."""
WORD = re.compile(r"[^\W\d_]+(?:[-'’:][^\W\d_]+)*")


def english_mistakes(texts: list[str]) -> list[str]:
    """Return the lines in which codespell found something."""
    codespell = ["codespell", "--ignore-words", str(LISTS / "words.en"), "--skip", NOT_ENGLISH]
    found = [_said([*codespell, *PROSE])]
    found.append(_said([*codespell, "-"], "\n".join(OFFICIAL.sub(" ", _prose(text)) for text in texts)))
    return [line.strip() for said in found for line in said.splitlines() if "==>" in line]


def swedish_mistakes(texts: list[str], names: set[str]) -> list[str]:
    """Return the words that no dictionary, no list and no English text knows."""
    known = names | set((LISTS / "words.sv").read_text(encoding="utf-8").split())
    words = {word for text in texts for word in WORD.findall(_prose(text))}
    unknown = _said(["hunspell", "-l", "-i", "utf-8", "-d", "sv_SE"], "\n".join(sorted(words))).split()
    return sorted(set(unknown) - known)


def has_swedish() -> bool:
    """Whether hunspell and its Swedish dictionary are there."""
    if not shutil.which("hunspell"):
        return False
    done = subprocess.run(["hunspell", "-l", "-d", "sv_SE"], input=b"", capture_output=True, check=False)
    return done.returncode == 0


def _prose(text: str) -> str:
    return NO_PROSE.sub(" ", text.replace("\n", " "))


def _said(command: list[str], text: str = "") -> str:
    done = subprocess.run(command, input=text, capture_output=True, encoding="utf-8", cwd=ROOT, check=False)
    return done.stdout


def pairs() -> Iterator[tuple[str, str]]:
    """Yield every English text with its Swedish."""
    for path in CATALOGUES:
        for entry in polib.pofile(str(path)):
            if not entry.obsolete:
                swedish = " ".join([entry.msgstr, *entry.msgstr_plural.values()])
                yield " ".join(filter(None, [entry.msgid, entry.msgid_plural])), swedish


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def main() -> int:
    """Print every mistake and what was not looked at; 1 if there is a mistake."""
    english, swedish = map(list, zip(*pairs(), strict=True))
    mistakes = []
    if shutil.which("codespell"):
        mistakes += [f"English: {line}" for line in english_mistakes(english)]
    else:
        _say("SKIPPED: English spelling; codespell is not installed.")
    if has_swedish():
        english += [
            (ROOT / "relocate_cli/kit" / path.name).read_text(encoding="utf-8") for path in SWEDISH_FILES
        ]
        swedish += [path.read_text(encoding="utf-8") for path in SWEDISH_FILES]
        names = {word for text in english for word in WORD.findall(text)}
        mistakes += [f"Swedish: {word}" for word in swedish_mistakes(swedish, names)]
    else:
        _say("SKIPPED: Swedish spelling; hunspell with hunspell-sv is not installed.")
    _say("\n".join(mistakes) if mistakes else "Spelling: nothing found.")
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
