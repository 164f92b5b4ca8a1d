"""What to try when nothing was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.domain.searching.advice import Advice


def advice_words(advice: Advice) -> str:
    """Return what to try when nothing was found."""
    hints = []
    if advice.nearest:
        hints.append(_("Did you mean {words}?").format(words=", ".join(advice.nearest)))
    elif advice.apart:
        hints.append(_("The guide has these words, but not together. Try one of them."))
    else:
        hints.append(_("Try a shorter word, or part of one."))
    if advice.host:
        reach = [advice.host[field] for field in ("phone", "email") if field in advice.host]
        contact = ", ".join([advice.host["name"], *reach])
        hints.append(_("Or ask: {contact}").format(contact=contact))
    return " ".join(hints)


def nothing_document(asked: str, advice: Advice) -> dict[str, Any]:
    """Return that nothing was found as JSON values, with the nearest words and whom to ask."""
    return {
        "words": asked,
        "read_as": {},
        "total": 0,
        "hits": [],
        "nearest": list(advice.nearest),
        "ask": dict(advice.host) or None,
    }
