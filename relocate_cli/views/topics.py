"""What `relocate help TOPIC` tells."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checking.finding_examples import EXAMPLES
from relocate_cli.language import _
from relocate_cli.views.lines import Line, unwrapped, verbatim
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


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
