"""What YAML can do and a pack must not, each in words for somebody who never saw YAML."""

from __future__ import annotations

from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.packs.source import Mark, Node, Scalar
from relocate_cli.language import _
from relocate_cli.storage.packs.limits import DEEPEST
from relocate_cli.storage.packs.quoting import shorten

NO_KEYS = frozenset({"", "<<"})
"""No name at all, and the merge key, which takes minutes on a few hundred bytes."""


def duplicate(name: Scalar, first: Mark) -> Finding:
    """Name the first place too: one of the two has to go."""
    message = _('"{name}" stands here a second time; the first is on line {line}.')
    hint = _("Keep one of the two; a list belongs under one name.")
    return Finding(name.mark, "P004", message.format(name=shorten(name.text), line=first.line), hint)


def alias(mark: Mark, name: str) -> Finding:
    """Refuse `*name`, most often a text that begins with emphasis."""
    message = _('"*{name}" would repeat something marked elsewhere in the file; packs do not do that.')
    hint = _("If it is a text that begins with *, put the whole text in quotation marks.")
    return Finding(mark, "P005", message.format(name=shorten(name)), hint)


def anchor(mark: Mark, name: str) -> Finding:
    """Refuse `&name`."""
    message = _('"&{name}" would mark this place to be repeated elsewhere; packs do not do that.')
    hint = _("If it is a text that begins with &, put the whole text in quotation marks.")
    return Finding(mark, "P005", message.format(name=shorten(name)), hint)


def tag(mark: Mark) -> Finding:
    """Refuse `!name`, `!!str` and the like."""
    message = _('A value that begins with "!" would be an instruction to a program; packs have none.')
    hint = _(
        "If it is a text that begins with !, put the whole text in quotation marks; otherwise delete it."
    )
    return Finding(mark, "P006", message, hint)


def several_documents(mark: Mark) -> Finding:
    """Refuse what comes after `---` or `...`."""
    message = _('The line "---" or "..." begins a second document; what follows is not read.')
    return Finding(mark, "P007", message, _("Delete the line, or put the rest in a file of its own."))


def too_deep(mark: Mark) -> Finding:
    """Refuse nesting no pack needs."""
    message = _("Lists inside lists go deeper than {deepest} levels here; the rest of the file is not read.")
    hint = _("Look for a [ or { too many, or for wrong indentation.")
    return Finding(mark, "P008", message.format(deepest=DEEPEST), hint)


def too_many_values(mark: Mark, most: int) -> Finding:
    """Refuse a file with more values than somebody wrote by hand."""
    message = _("The file has more than {most:,} values; the rest is not read.").format(most=most)
    return Finding(mark, "P009", message, _("Cut it into several files."))


def too_long(mark: Mark, size: int, longest: int) -> Finding:
    """Refuse a text no reader would read in one piece."""
    message = _("This text has {size:,} bytes; at most {longest:,} are allowed in one text.")
    return Finding(
        mark, "P009", message.format(size=size, longest=longest), _("Shorten it, or link to the long text.")
    )


def key(node: Node) -> Finding:
    """Refuse a name that is a list, is empty, or is YAML's merge key."""
    if not isinstance(node, Scalar):
        message = _("A list or a group of names stands here where a name is expected.")
        hint = _("Put the text in quotation marks if it begins with [ or {; otherwise write: name: value")
        return Finding(node.mark, "P013", message, hint)
    if node.text:
        message = _('"<<" would copy in another part of the file; packs do not do that.')
        return Finding(node.mark, "P013", message, _("Write out what you want to have here."))
    message = _("There is no name before the colon.")
    return Finding(
        node.mark, "P013", message, _("Write a name before it, or put the text in quotation marks.")
    )
