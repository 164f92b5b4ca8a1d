"""Bring the program's own catalogues up to date with the texts in its code.

Run it after a text of the program was changed; with --check it writes nothing and only tells. With the
code of a language, such as fi, it begins a translation into it.
"""

from __future__ import annotations

import argparse
import ast
import inspect
import string
import sys
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import polib

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
HEAD = {
    "Project-Id-Version": "relocate",
    "PO-Revision-Date": "2026-11-23 00:00+0000",
    "Last-Translator": "",
    "Language-Team": "",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "nplurals=2; plural=(n != 1);",
}

OWN = {"X-Language-Name": "", "X-Language-Word": ""}
"""What a language calls itself, and a language: for its translator to write."""

WHOLE = "sv"
"""The language that lacks nothing; any other may be in the making."""


class Message(NamedTuple):
    """A text of the program, and its form for many."""

    text: str
    many: str = ""


def messages_in(source: str) -> Iterator[Message]:
    """Yield the texts that a module shows to its users."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            constants = [word.value for word in node.args if isinstance(word, ast.Constant)]
            words = [word for word in constants if isinstance(word, str)]
            if node.func.id in {"_", "N_"} and len(words) == 1:
                yield Message(words[0])
            elif node.func.id == "ngettext" and len(words) == 2:
                yield Message(*words)
            elif node.func.id == "Field":
                yield from (Message(word.value.value) for word in node.keywords if _is_help(word))
            elif node.func.id in {"help_text", "alone"} and isinstance(node.args[0], ast.Name):
                yield from _docstring(source, node.args[0].id)
        elif isinstance(node, ast.FunctionDef) and any(map(_is_command, node.decorator_list)):
            yield from _docstring(source, node.name)


def _is_help(word: ast.keyword) -> bool:
    return word.arg == "help" and isinstance(word.value, ast.Constant) and isinstance(word.value.value, str)


def _is_command(decorator: ast.expr) -> bool:
    called = decorator.func if isinstance(decorator, ast.Call) else None
    return isinstance(called, ast.Name) and called.id == "command"


def _docstring(source: str, name: str) -> Iterator[Message]:
    """Yield the help text of a function, as cli/command.py looks it up."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef) and node.name == name:
            yield Message(inspect.cleandoc(ast.get_docstring(node, clean=False) or ""))


def collect(package: Path) -> dict[Message, list[str]]:
    """Return every text of a package with the files it stands in, sorted by text."""
    found: dict[Message, list[str]] = {}
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package.parent).as_posix()
        for message in messages_in(path.read_text(encoding="utf-8")):
            files = found.setdefault(message, [])
            if name not in files:
                files.append(name)
    return dict(sorted(found.items()))


def refreshed(old: polib.POFile | None, found: dict[Message, list[str]], language: str) -> str:
    """Return the catalogue with these texts; translations of texts that are gone are kept as obsolete."""
    made = polib.POFile(wrapwidth=79)
    head = {**HEAD, "Language": language}
    order = ("Project-Id-Version", "PO-Revision-Date", "Last-Translator", "Language-Team", "Language")
    made.metadata = {name: head[name] for name in (*order, *HEAD)} | (old.metadata if old else OWN)
    made.header = old.header if old else ""
    former = {Message(entry.msgid, entry.msgid_plural or ""): entry for entry in old or ()}
    same = {message: former.pop(message) for message in found if message in former}
    for message, files in found.items():
        made.append(_entry(message, files, same.get(message) or _changed(message, former)))
    for entry in former.values():
        if entry.msgstr or any(entry.msgstr_plural.values()):
            entry.obsolete, entry.occurrences = True, []
            made.append(entry)
    return str(made)


def _entry(message: Message, files: list[str], old: polib.POEntry | None) -> polib.POEntry:
    entry = polib.POEntry(msgid=message.text, occurrences=[(file, "") for file in files])
    if message.many:
        entry.msgid_plural, entry.msgstr_plural = message.many, {0: "", 1: ""}
    if old:
        entry.msgstr, entry.tcomment = old.msgstr, old.tcomment
        entry.msgstr_plural = old.msgstr_plural or entry.msgstr_plural
        entry.flags = [flag for flag in old.flags if flag != "python-brace-format"]
        entry.previous_msgid = old.previous_msgid
    if _has_names(message.text):
        entry.flags.append("python-brace-format")
    return entry


def _changed(message: Message, former: dict[Message, polib.POEntry]) -> polib.POEntry | None:
    """Take out the entry from which this text was probably changed, marked as one to look at again."""
    texts = {old.text: old for old, entry in former.items() if entry.msgstr and not message.many}
    close = get_close_matches(message.text, texts, 1, 0.85)
    if not close:
        return None
    entry = former.pop(texts[close[0]])
    entry.previous_msgid = entry.previous_msgid or entry.msgid
    entry.flags = [*(flag for flag in entry.flags if flag != "fuzzy"), "fuzzy"]
    return entry


def _has_names(text: str) -> bool:
    """Whether msgfmt can check that a translation has the same names in braces."""
    try:
        names = [name for _text, name, _form, _how in string.Formatter().parse(text) if name is not None]
    except ValueError:
        return False
    return bool(names) and all(name.isidentifier() for name in names)


def _untranslated(catalogue: polib.POFile | None) -> list[polib.POEntry]:
    return [entry for entry in catalogue or () if not entry.obsolete and not entry.translated()]


def main(arguments: list[str]) -> int:
    """Write the catalogue, or tell whether it is as it should be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 when it is out of date or lacks a text"
    )
    parser.add_argument("--package", type=Path, default=ROOT / "relocate_cli", help=argparse.SUPPRESS)
    parser.add_argument("language", nargs="?", default=WHOLE, help="a language to begin, such as fi")
    options = parser.parse_args(arguments)
    folder, found = options.package / "locale", collect(options.package)
    languages = {path.parent.name for path in folder.glob("*/relocate.po")} | {options.language}
    files = [folder / language / "relocate.po" for language in sorted(languages)]
    return max(_refresh(file, found, check=options.check) for file in files)


def _refresh(path: Path, found: dict[Message, list[str]], *, check: bool) -> int:
    """Write one catalogue, or return 1 when it is not as it should be."""
    old = polib.pofile(str(path), encoding="utf-8", wrapwidth=79) if path.is_file() else None
    content = refreshed(old, found, path.parent.name).encode()
    current = path.read_bytes() if old is not None else b""
    if check:
        wrong = (
            [f"{path} is not up to date; run: python .ci/extract_messages.py"] if current != content else []
        )
        whole = [] if path.parent.name != WHOLE else _untranslated(old)
        wrong += [f"{path} lacks a translation of: {entry.msgid}" for entry in whole]
        print(*wrong, sep="\n", end="\n" if wrong else "", file=sys.stderr)  # noqa: T201
        return int(bool(wrong))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
