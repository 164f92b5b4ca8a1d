"""What to say when the guide does not answer, and whom to ask then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from relocate_cli.domain.searching.found import Found


def not_in_guide(found: Found) -> str:
    """Return which words the guide says nothing of."""
    missing = found.missing if found.places else ()
    return _("Not in this guide: {words}.").format(words=", ".join(missing) or found.question.asked)


def ask_words(host: Mapping[str, Any]) -> str:
    """Return whom to ask; nothing where no guide names anybody."""
    reach = [host[field] for field in ("phone", "email") if field in host]
    return _("Ask: {contact}").format(contact=", ".join([host["name"], *reach])) if host else ""


def advice_words(close: Sequence[str], host: Mapping[str, Any]) -> str:
    """Return what to try when nothing was found."""
    near = _("Did you mean {words}?").format(words=", ".join(close)) if close else ""
    return " ".join(filter(None, [near, ask_words(host)])) or _("Try a shorter word, or part of one.")


def nothing_document(found: Found, close: Sequence[str], host: Mapping[str, Any]) -> dict[str, Any]:
    """Return that nothing was found as JSON values, with the nearest words and whom to ask."""
    return {
        "words": found.question.asked,
        "read_as": {},
        "total": 0,
        "hits": [],
        "fits": False,
        "missing": list(found.missing),
        "nearest": list(close),
        "ask": dict(host) or None,
    }
