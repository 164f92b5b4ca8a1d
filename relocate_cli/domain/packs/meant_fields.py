"""Which field somebody meant who wrote another word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.nearest import did_you_mean, nearest
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.domain.packs.shape import Fields
    from relocate_cli.domain.packs.source import Mapping

OTHER_WORDS = {
    **dict.fromkeys(("title", "heading", "rubrik", "titel"), ("title", "name")),
    **dict.fromkeys(("name", "namn"), ("name", "title")),
    **dict.fromkeys(("description", "text", "beskrivning", "about"), ("what", "why", "text")),
    **dict.fromkeys(("tel", "telephone", "telefon", "number"), ("phone",)),
    **dict.fromkeys(("mail", "e-mail", "e-post", "epost"), ("email",)),
    **dict.fromkeys(("web", "website", "homepage", "address_web", "link", "hemsida"), ("url", "links")),
    **dict.fromkeys(("source", "källa", "källor"), ("sources",)),
    **dict.fromkeys(("steps", "todo", "to_do", "gör"), ("do",)),
    **dict.fromkeys(("deadline", "by", "by_when"), ("due",)),
    **dict.fromkeys(("if", "condition", "conditions"), ("when",)),
    **dict.fromkeys(("open", "opening_hours", "opening-hours", "öppet"), ("hours", "opens")),
    **dict.fromkeys(("date", "dates"), ("on", "dates", "read")),
}
"""Words that people write for a field, in the order in which a kind of record may have them."""


def meant_fields(word: str, record: Fields) -> list[str]:
    """Return the fields that may be meant, the likeliest first."""
    known = [field for field in OTHER_WORDS.get(word.casefold(), ()) if field in record.fields]
    return known or nearest(word, record.fields, most=1)


def meant_field(word: str, record: Fields) -> str:
    """Return the field that is meant; empty when none comes near."""
    return next(iter(meant_fields(word, record)), "")


def unknown_field_hint(word: str, record: Fields, node: Mapping) -> str:
    """Return what to write instead of a word that is no field here."""
    lacking = set(record.needed) - {key.text for key, _value in node.entries}
    change = record.fields.get("replace")
    if change and word in getattr(change.shape, "fields", ()):
        example = f"replace: {{{word}: ...}}"
        return _("To say something else than the parent, write it like {example}.").format(example=example)
    if record.short and len(node.entries) == 1:
        return _("If this is a text in which a colon stands, put all of it in quotation marks.")
    if word.casefold() in OTHER_WORDS and (fields := meant_fields(word, record)):
        asked = _("Did you mean {words}?").format(words=fields[0])
        return " ".join([asked, *(_needed_too(field, record) for field in fields[1:] if field in lacking)])
    return did_you_mean(word, record.fields)


def _needed_too(field: str, record: Fields) -> str:
    help = record.fields[field].help
    return _("{field} is needed as well: {help}").format(field=field, help=_(help) if help else "...")
