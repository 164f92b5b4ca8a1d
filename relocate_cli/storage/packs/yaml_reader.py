"""Read a text file of a pack: every value as it was written, every problem in plain words."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

import yaml

from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.source import Mark, Node
from relocate_cli.language import _
from relocate_cli.storage.packs.file_refusals import too_big
from relocate_cli.storage.packs.limits import LARGEST_FILE
from relocate_cli.storage.packs.pack_text import decode, unseen
from relocate_cli.storage.packs.soft_spaces import with_plain_spaces
from relocate_cli.storage.packs.unseen_signs import visible
from relocate_cli.storage.packs.yaml_builder import Builder
from relocate_cli.storage.packs.yaml_mistakes import explain
from relocate_cli.storage.packs.yaml_refusals import several_documents

try:  # the C parser is six times as fast; where it is missing, the other one reads the same
    from yaml._yaml import CParser as Parser
except ImportError:  # pragma: no cover - depends on how PyYAML was built
    from relocate_cli.storage.packs.yaml_pure import PureParser as Parser  # type: ignore[assignment]

MOST_FINDINGS = 100
"""Nobody reads more about one file, and a hostile file must not fill the memory with complaints."""
DIRECTIVE = re.compile(r"(?: *(?:#[^\n]*)?\n)*%")
"""A first line, after empty lines and comments, that begins with `%`."""
LONG_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))")
"""`\\u0041` or `\\U00000041`."""


def read_yaml(text_bytes: bytes, path: str, parser: Any = Parser) -> tuple[Node | None, list[Finding]]:
    """Return what the file says, or None where it cannot be told, and everything that is wrong with it."""
    if len(text_bytes) > LARGEST_FILE:
        return None, [too_big(path, len(text_bytes))]
    text, findings = decode(text_bytes, path)
    if findings:
        return None, findings
    findings = list(islice(unseen(text, path), MOST_FINDINGS))
    if findings:
        text = visible(text.replace("\t", " "))
    text, soft = with_plain_spaces(text, path, MOST_FINDINGS)
    text, more = _without_traps(text + "\n", path)
    root, wrong = _parse(text, path, parser)
    more += soft
    return root, sorted(findings + more + _causes(wrong, findings))[:MOST_FINDINGS]


def _causes(wrong: list[Finding], findings: list[Finding]) -> list[Finding]:
    """Leave out a syntax error that tabs, or an alias on the same line, brought about."""
    if any(finding.code == "P003" for finding in findings):
        return [finding for finding in wrong if finding.code != "P002"]
    aliases = {finding.mark.line for finding in wrong if finding.code == "P005"}
    return [finding for finding in wrong if finding.code != "P002" or finding.mark.line not in aliases]


def _without_traps(text: str, path: str) -> tuple[str, list[Finding]]:
    """Take out, at equal length, what the two parsers treat differently: odd escapes and directives."""
    findings: list[Finding] = []

    def plain(escape: re.Match[str]) -> str:
        number = int(escape[1] or escape[2], 16)
        if number <= 0x10FFFF and not 0xD800 <= number <= 0xDFFF:
            return escape[0]
        if len(findings) < MOST_FINDINGS:
            findings.append(_no_character(escape, path))
        return escape[0][:2] + "20".rjust(len(escape[0]) - 2, "0")

    text = LONG_ESCAPE.sub(plain, text)
    if directive := DIRECTIVE.match(text):
        mark = Mark(path, text.count("\n", 0, directive.end()) + 1)
        message = _("A line that begins with % is an instruction to YAML programs; a pack has none.")
        findings.append(Finding(mark, "P002", message, _("Delete the line.")))
        text = text[: directive.end() - 1] + "#" + text[directive.end() :]
    return text, findings


def _no_character(escape: re.Match[str], path: str) -> Finding:
    lines = escape.string[: escape.start()].split("\n")
    message = _("The escape {escape} stands for half of a character or for none.").format(escape=escape[0])
    hint = _("Write the letter or sign itself, without the escape.")
    return Finding(Mark(path, len(lines), len(lines[-1]) + 1), "P010", message, hint)


def _parse(text: str, path: str, parser: Any) -> tuple[Node | None, list[Finding]]:
    builder = Builder(path, text)
    try:
        events = parser(text)
        # `finished` ends it before the parser can be led any deeper
        while not builder.finished and (event := events.get_event()) is not None:
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        if builder.ended_at:
            return builder.root, [*builder.findings, several_documents(builder.ended_at)]
        fault = explain(error, text, path, builder)
        # the line after one that is broken off does not go on with it
        told = any(one.mark.line >= fault.mark.line - 1 and one.code == "P002" for one in builder.findings)
        return None, [*builder.findings, *(() if told else (fault,))]
    return builder.root, builder.findings
