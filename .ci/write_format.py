"""Write the reference of the pack format and the schemas for editors, from the definitions packs are read by.

Run it after a field was changed; with --check it writes nothing and only tells.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from relocate_cli.domain.packs.format import FOLDERS, SHAPES, overlay_shape
from relocate_cli.domain.packs.pack_record import PACK
from relocate_cli.domain.packs.shape import (
    Address,
    Choice,
    Day,
    Fields,
    Many,
    Named,
    Plain,
    Repeats,
    Rule,
    Shape,
    Text,
    WaitingTime,
    When,
    Whole,
    Word,
    YesNo,
)
from relocate_cli.usecases.packs.schemas import schema_files

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
HEAD = """\
# The pack format, field by field

Made from the program's own definitions by `python .ci/write_format.py`. How to write a pack: README.md.
A field in **bold** must be there. Everything is read as text and converted by field, so `no`, `12:30` and
`1.10` mean what they say.
"""
IDS = ROOT / ".ci" / "ids.md"
"""What is said of ids that change: written by hand, for no definition knows it."""


def reference() -> str:
    """Return the reference as Markdown: a table of fields for each kind of file."""
    blocks = [HEAD, _block("pack.yaml", PACK.about, PACK)]
    for kind, shape in SHAPES.items():
        file = f"{kind}/ID{FOLDERS[kind]}" if kind in FOLDERS else f"{kind}.yaml"
        blocks.append(_block(file, shape.about, shape))
    overlay = overlay_shape("tasks")
    change = Fields({name: field for name, field in overlay.fields.items() if name not in {"add", "replace"}})
    more = "`add` lengthens a list, `replace` takes the place of a field.\n"
    blocks.append(
        _block("A change of a parent's record", "A file or record with the parent's id.", change) + more
    )
    blocks.append(IDS.read_text(encoding="utf-8"))
    return "\n".join(blocks)


def _block(title: str, about: str, record: Fields) -> str:
    rows = "".join(f"| {name} | {form} | {text} |\n" for name, form, text in _rows(record, ""))
    return f"## {title}\n\n{about}\n\n| field | form | meaning |\n|---|---|---|\n{rows}"


def _rows(record: Fields, before: str) -> Iterator[tuple[str, str, str]]:
    for name, field in record.fields.items():
        path = f"{before}{name}"
        shown = f"**`{path}`**" if field.required else f"`{path}`"
        yield shown, form(field.shape), field.help.replace("|", "\\|")
        inner = field.shape
        while isinstance(inner, Many | Named):
            inner = inner.of
        if isinstance(inner, Fields) and name not in {"sources", "links", "members"}:
            yield from _rows(inner, f"{path}.")


def form(shape: Shape) -> str:  # noqa: C901, PLR0912 - one line for each form
    """Return what may stand there, in a few words."""
    match shape:
        case Text(markdown):
            words = "text, light Markdown" if markdown else "text"
        case Plain(_, example, _):
            words = f"such as `{example}`" if example else "text, the same in every language"
        case Word(kind):
            words = f"id of one of the {kind}"
        case Choice(values):
            words = " \\| ".join(f"`{value}`" for value in values)
        case Whole(low, high):
            words = f"whole number, {low} to {high}"
        case YesNo():
            words = "`yes` \\| `no`"
        case Day(part):
            words = "`2027-02-01`, `2027-02` or `2027`" if part else "`2027-02-01`"
        case Rule(limit, or_never):
            words = "`3 months after move`, `on move`, `by 1 December each year`"
            words = "`move`, `6 months after move`" if limit else words
            words += " or `never`" if or_never else ""
        case WaitingTime(_, or_unknown):
            words = "`2-6 weeks` or `unknown`" if or_unknown else "`2-6 weeks`"
        case Repeats():
            words = "`FREQ=WEEKLY;BYDAY=TU`"
        case Address(https):
            words = "`https://...`" if https else "`https://...` or `http://...`"
        case When():
            words = "condition"
        case Many(of, or_one, least):
            words = f"list{' with an entry' if least else ''}: {form(of)}"
            words += ", or one alone" if or_one else ""
        case Named(of):
            words = f"names, each with: {form(of)}"
        case Fields(fields, short):
            names = ", ".join(f"`{name}`" for name in fields)
            words = f"{names}; a bare value is `{short}`" if short else names
    return words


def main(arguments: list[str]) -> int:
    """Write the files, or tell whether they are as they should be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 when a file is out of date"
    )
    options = parser.parse_args(arguments)
    files = {
        ROOT / "guides" / name: text for name, text in {"FORMAT.md": reference(), **schema_files()}.items()
    }
    old = [path for path, text in files.items() if not path.is_file() or path.read_text("utf-8") != text]
    for path in old:
        if options.check:
            print(f"{path} is not up to date; run: python .ci/write_format.py", file=sys.stderr)  # noqa: T201
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_text(files[path], encoding="utf-8")
    return int(options.check and bool(old))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
