"""The few questions before a new pack is made; each has an option."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from relocate_cli.domain.checking.addresses import PHONE
from relocate_cli.domain.naming import as_id
from relocate_cli.domain.packs.fields import EMAIL, LANGUAGE
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.packs.kit_gaps import NewPack
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.guide.place import Place

PAGE = r"https?://[^\s/\"]+\.[^\s/\"]+(/[^\s\"]*)?"


class Ask(NamedTuple):
    """One question: its option, how it is asked, what an answer looks like, and whether it may be empty."""

    option: str
    ask: str
    pattern: str
    example: str
    needed: bool = True
    default: str = ""
    is_id: bool = False
    """Whether a name stands for the id that is made of it: Västerbotten."""


def ask_new_pack(session: Session, id: str, given: Mapping[str, Any]) -> NewPack:
    """Return what the author says of the pack: by options, by answers, or by what is proposed."""
    if session.screen.interactive and not session.options.get("yes"):
        session.screen.tell(Line(_("A few questions. Enter takes what is proposed in brackets."), "strong"))
    answers = {
        ask.option: _answer(session, ask, str(given.get(ask.option) or "")) for ask in _asks(session, id)
    }
    villages = given.get("village") or answers["village"].split(",")
    return NewPack(
        id=id,
        name=answers["name"],
        parent=answers["extends"],
        language=answers["language"],
        villages=tuple(name for part in villages if (name := part.strip())),
        phone=answers["phone"],
        email=answers["email"],
        url=answers["url"],
    )


def _asks(session: Session, id: str) -> Sequence[Ask]:
    regions = _regions(session)
    named = ", ".join(place.name for place in regions)
    ids = "|".join(place.id for place in regions)
    which = _("Which region is it in? {regions}").format(regions=named)
    villages = _("Which villages do people look for, with commas between?")
    return (
        Ask("name", _("What is the place called?"), ".+", "Malå", default=id.replace("-", " ").title()),
        Ask("extends", which, ids, named, is_id=True),
        Ask(
            "language", _("Which language do you write in?"), LANGUAGE.pattern, "sv", default=session.language
        ),
        Ask("village", villages, ".+", "Adak, Rentjärn", needed=False),
        Ask("phone", _("The number of the switchboard?"), PHONE.pattern, "0953-140 00", needed=False),
        Ask("email", _("The municipality's email address?"), EMAIL.pattern, "info@mala.se", needed=False),
        Ask(
            "url",
            _("The page that says how to reach the municipality?"),
            PAGE,
            "https://www.mala.se/kontakt/",
        ),
    )


def _answer(session: Session, ask: Ask, given: str) -> str:
    """Return an answer of the right form: the option's, or what somebody types."""
    from relocate_cli.cli.interviewing.asking import ask_line

    if given:
        return _checked(ask, given)
    if not session.screen.interactive or session.options.get("yes"):
        if ask.needed and not ask.default:
            message = _("Option --{option} is missing.").format(option=ask.option)
            raise RelocateError(message, _("Write it like this: {example}").format(example=ask.example), 2)
        return ask.default
    proposed = f" [{ask.default}]" if ask.default else "" if ask.needed else _(" [Enter: not known]")
    while True:
        text = ask_line(session.screen, f"{ask.ask}{proposed}") or ask.default
        if not text and not ask.needed:
            return ""
        try:
            return _checked(ask, text)
        except RelocateError as error:
            session.screen.tell(error.hint)


def _checked(ask: Ask, text: str) -> str:
    """Return the answer, or RelocateError when it has not the right form."""
    text = as_id(text) if ask.is_id else text
    if not re.fullmatch(ask.pattern, text):
        message = _("{text} cannot be used as --{option}.").format(text=repr(text), option=ask.option)
        raise RelocateError(message, _("Write it like this: {example}").format(example=ask.example), 2)
    return text


def _regions(session: Session) -> list[Place]:
    """Return what a municipality can extend: regions, or countries where there is none."""
    from relocate_cli.usecases.guides.places import places

    found = places(session.workspace)
    return [place for place in found if place.level == "region"] or [
        place for place in found if place.level == "country"
    ]
