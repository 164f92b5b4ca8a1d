"""Why a file cannot be read as YAML: the parser's complaint in plain words, at the place to mend."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.source import Mark, Scalar
from relocate_cli.language import _
from relocate_cli.storage.packs import yaml_refusals as refuse
from relocate_cli.storage.packs.yaml_colons import colon_in_text, missing_space, no_name
from relocate_cli.storage.packs.yaml_dashes import no_dash, other_column

if TYPE_CHECKING:
    import yaml

    from relocate_cli.storage.packs.yaml_builder import Builder

CLOSED = re.compile(r"[\"'\]}]\s*$")
"""A quotation mark or bracket that ended a text or list right before the place."""


def explain(error: yaml.MarkedYAMLError, text: str, path: str, read: Builder) -> Finding:
    """Return the one finding for a file the parser gave up on; both parsers' words lead to the same.

    What was read so far tells where a bracket or a quotation mark stands that was never closed.
    """
    says = f"{error.context or ''}; {error.problem or ''}"
    lines = text.split("\n")
    found = _place(error.problem_mark, path)
    began = _place(error.context_mark or error.problem_mark, path)
    if "maximum nesting depth" in says:  # libyaml 0.2.6 gives up before the builder could
        return refuse.too_deep(found)
    if "mapping values" in says:
        return colon_in_text(lines, found)
    if "could not find expected ':'" in says:
        return missing_space(lines, began) or no_name(lines, began)
    if re.search("(scanning|parsing) a (%TAG|tag)|tag handle", says):
        return refuse.tag(began)
    if "parsing a flow" in says and error.problem_mark and not text[error.problem_mark.index :].strip():
        return _open_bracket(read.open_bracket or found)
    if "alias" in says and (finding := no_dash(lines, began)):
        return finding
    if re.search("cannot start any token|node content", says):
        return _cannot_begin(lines[found.line - 1][found.column - 1 : found.column], found)
    for words, code, place, message, hint in _complaints(began, found):
        if re.search(words, says):
            return Finding(place, code, message, hint)
    return other_column(lines, found) or _out_of_line(lines[found.line - 1], found, read.quoted)


def _out_of_line(line: str, found: Mark, quoted: Mark | None) -> Finding:
    sign = line[found.column - 1 : found.column]
    if quoted:
        message = _("The quotation mark that opens here is not closed before line {line}.")
        hint = _("Close it at the end of the text.")
        return Finding(quoted, "P002", message.format(line=found.line), hint)
    if sign == "!":
        return refuse.tag(found)
    if sign == ":":
        return refuse.key(Scalar("", found))
    if CLOSED.search(line[: found.column - 1]):
        return _after_the_end(found)
    message = _("This line does not line up with the lines above it.")
    hint = _(
        "Names of one group begin in the same column; what belongs to a name stands two spaces further in."
    )
    return Finding(found, "P002", message, hint)


def _place(mark: yaml.Mark | None, path: str) -> Mark:
    return Mark(path, mark.line + 1, mark.column + 1) if mark else Mark(path)


def _after_the_end(mark: Mark) -> Finding:
    message = _("The text goes on after its closing quotation mark or bracket.")
    hint = _(
        "Put the whole text in quotation marks. If there is an apostrophe in it, "
        "they must be \"...\", not '...'."
    )
    return Finding(mark, "P002", message, hint)


def _open_bracket(mark: Mark) -> Finding:
    message = _("The bracket that opens here is never closed.")
    return Finding(
        mark, "P002", message, _("Close it with ] or }, or write one value on each line after a dash.")
    )


def _cannot_begin(sign: str, found: Mark) -> Finding:
    """Explain a sign that no value can begin with."""
    if sign == ",":
        return Finding(found, "P002", _("Nothing stands before this comma."), _("Delete one of the commas."))
    message = _("A text cannot begin with this sign.")
    return Finding(found, "P002", message, _("Put the whole text in quotation marks."))


def _complaints(began: Mark, found: Mark) -> tuple[tuple[str, str, Mark, str, str], ...]:
    """Words of the parsers, and what they mean: code, place, message, hint."""
    quote = _("Put the whole text in quotation marks.")
    return (
        (r"scanning an (alias|anchor)|undefined alias", "P005", began,
         _("A text cannot begin with * or &: YAML takes the next word for a mark to repeat."), quote),
        (r"quoted scalar; found unexpected|quoted scalar; found document", "P002", began,
         _("The quotation mark that opens here is never closed."), _("Close it at the end of the text.")),
        (r"quoted scalar", "P002", began,
         _("A backslash in this text is followed by a letter that means nothing."),
         _("Use '...' around the text, where a backslash is only a backslash.")),
        (r"flow (sequence|mapping)", "P002", began,
         _("The bracket that opens here is not closed, or a comma is missing between its values."),
         _("Write [one, two], or one value on each line after a dash.")),
        (r"block scalar", "P002", began, _("A text that begins with > or | starts on the next line."),
         _("Put the text in quotation marks if the sign belongs to it; otherwise go on in a new line.")),
        (r"sequence entries", "P002", found, _('A list cannot begin on the line of its name.'),
         _("Begin a new line before the dash, indented by two spaces.")),
    )  # fmt: skip
