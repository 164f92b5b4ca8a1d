"""What `relocate help TOPIC` tells."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checking.finding_examples import EXAMPLES
from relocate_cli.language import _
from relocate_cli.views.lines import Line, unwrapped, verbatim
from relocate_cli.views.reply import Reply
from relocate_cli.views.start_the_same import start_the_same

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def topics() -> dict[str, list[str]]:
    """Return the help topics, each as paragraphs."""
    return {
        "accessibility": [
            _("relocate --accessible uses lines only: nothing is drawn over, nothing moves, no columns."),
            _("Keep it that way with: relocate settings accessible yes"),
            _("Nothing goes through a pager then, and every address is written out."),
            _("In the interactive list the cursor stands on the current row, so that screen readers follow."),
            _("No meaning rests on colour. --no-color or NO_COLOR=1 takes colours away."),
        ],
        "environment": [
            _("RELOCATE_HOME: one folder for everything relocate keeps."),
            _("RELOCATE_HOUSEHOLD: the household that is meant, like --household, for a host's whole shell."),
            _("RELOCATE_GUIDES: more folders of packs, before the built-in ones."),
            _("RELOCATE_LANG: the language, like --lang. Otherwise your setting counts, then LANG."),
            _("RELOCATE_NO_INPUT=1: never ask, like --no-input."),
            _("RELOCATE_TODAY: another day than today, like --today."),
            _("NO_COLOR, CLICOLOR=0, TERM=dumb: no colours."),
            _("FORCE_COLOR=1 or CLICOLOR_FORCE=1: colours also in a pipe, and lines instead of rows."),
            _("PAGER: the program for what is longer than the screen, or less. PAGER= (empty): none."),
            _("FORCE_HYPERLINK=1: labels that lead to pages, as in a terminal known for it; 0: never."),
            _("BROWSER: the program that opens a page for --open."),
        ],
        "exit-codes": [
            _("0: done."),
            _("1: it could not be done, problems were found, or nothing was found."),
            _("2: wrong usage, or an answer is missing."),
            _("130: interrupted. What was ticked and answered is saved."),
        ],
        "json": [
            _("Every command prints one document with --json, or says why it has none."),
            _("Its field schema says what it is: relocate/list/1."),
            _("With --household its field household says which one was named."),
            _("Fields are only added; otherwise the number rises."),
            _("Days are written 2027-02-01. Ids and states are never translated."),
            _("See the form of a document, as a JSON Schema: relocate help json list"),
        ],
        "privacy": _privacy(),
        "initiatives": start_the_same(),
    }


def _privacy() -> list[str]:
    return [
        _("There is no account and no server. relocate sends nothing and asks nobody."),
        _("Your answers and ticks lie in the data folder. See where: relocate settings"),
        _("What you print, or write with -o, is a file that only you can read; erase leaves it alone."),
        _("A message to others names nobody without --names."),
        _("A check-in stays with your list. A file of it is shown to you first, and is still about you."),
        _("Each household that a host receives lies in a folder of its own: relocate host remove NAME"),
        _("Remove everything: relocate erase"),
    ]


def topic_reply(topic: str, paragraphs: Sequence[str]) -> Reply:
    """Return what a topic tells."""
    return _reply(topic, [Line(text) for text in paragraphs])


def text_reply(topic: str, text: str) -> Reply:
    """Return a text whose rows stay as they are, such as the help of a command."""
    return _reply(topic, verbatim(text))


def code_reply(code: str, meaning: str) -> Reply:
    """Return what a code of a finding means."""
    return _reply(code, code_lines(code, meaning))


def schema_reply(name: str, schema: Mapping[str, Any]) -> Reply:
    """Return the JSON Schema of a document, as it would stand in a file."""
    lines = verbatim(json.dumps(schema, ensure_ascii=False, indent=2))
    return _reply("json", lines, name=name, json_schema=dict(schema))


def _reply(topic: str, lines: Sequence[Line], **more: Any) -> Reply:
    text = [row for (row,) in unwrapped(lines)]
    rows = ((row,) for row in text)
    return Reply("help/1", lambda: {"topic": topic, "text": text, **more}, lambda: rows, lambda: lines)


def code_lines(code: str, meaning: str) -> list[Line]:
    """Return what a code of a finding means, with an example of the mistake and of how it should be."""
    wrong, right = EXAMPLES[code]
    return [
        *(Line(code, "head"), Line(), Line(meaning), Line()),
        *(Line(_("Not like this"), "strong"), *_code(wrong), Line()),
        *(Line(_("But like this"), "strong"), *_code(right)),
    ]


def _code(text: str) -> list[Line]:
    """Return lines of a file, each kept as it is indented."""
    lines = []
    for line in text.split("\n"):
        plain = line.lstrip(" ")
        lines.append(Line(plain, "", 4 + len(line) - len(plain)))
    return lines
