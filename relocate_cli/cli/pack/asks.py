"""What is asked before a new pack is made; what is right is what `relocate pack check` finds right."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checking.addresses import PHONE
from relocate_cli.domain.drafting.plain_forms import plain_phone
from relocate_cli.domain.drafting.told_head import told_language, told_parent
from relocate_cli.domain.packs.address_reading import is_page, page_hint
from relocate_cli.domain.packs.fields import EMAIL, LANGUAGE
from relocate_cli.language import _
from relocate_cli.usecases.guides.places import parents

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from relocate_cli.cli.session import Session


class Ask(NamedTuple):
    """One question: its option, how it is asked, what is right, an example, and whether it may be empty."""

    option: str
    ask: str
    is_right: Callable[[str], object]
    example: str
    needed: bool = True
    default: str = ""
    meant: Callable[[str], str] = str
    """What an answer in other words stands for."""
    hint: Callable[[str], str] = str
    """How it is written, where the example does not say enough."""


def asks(session: Session, id: str) -> Sequence[Ask]:
    """Return what is asked, in this order; what is right is what `relocate pack check` finds right."""
    found = parents(session.workspace)
    named = ", ".join(place.name for place in found)
    which = _("Which region is it in? {regions}").format(regions=named)
    villages = _("Which villages do people look for, with commas between?")
    email = _("The municipality's email address?")
    page = _("The page that says how to reach the municipality?")
    return (
        Ask("name", _("What is the place called?"), bool, "Malå", default=id.replace("-", " ").title()),
        Ask(
            "extends",
            which,
            lambda id: id in {place.id for place in found},
            named,
            meant=lambda text: told_parent(text, found),
        ),
        Ask(
            "language",
            _("Which language do you write in?"),
            _fits(LANGUAGE.pattern),
            "sv",
            default=session.language,
            meant=told_language,
        ),
        Ask("village", villages, bool, "Adak, Rentjärn", needed=False),
        Ask(
            "phone",
            _("The number of the switchboard?"),
            PHONE.fullmatch,
            "0953-140 00",
            needed=False,
            meant=_meant_phone,
        ),
        Ask("email", email, _fits(EMAIL.pattern), "info@mala.se", needed=False),
        Ask("url", page, is_page, "https://www.mala.se/kontakt/", hint=page_hint),
    )


def _meant_phone(text: str) -> str:
    return text if text[:1] in {"+", "0"} and PHONE.fullmatch(text) else plain_phone(text)


def _fits(pattern: str) -> Callable[[str], object]:
    return re.compile(pattern).fullmatch
