"""The few questions before a new pack is made; each has an option."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.cli.pack.asks import Ask, asks
from relocate_cli.domain.drafting.told_head import told_villages
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.packs.kit_gaps import NewPack
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.cli.session import Session


def ask_new_pack(session: Session, id: str, given: Mapping[str, Any]) -> NewPack:
    """Return what the author says of the pack: by options, by answers, or by what is proposed."""
    if session.screen.interactive and not session.options.get("yes"):
        session.screen.tell(Line(_("A few questions. Enter takes what is proposed in brackets."), "strong"))
    answers = {
        ask.option: _answer(session, ask, str(given.get(ask.option) or "")) for ask in asks(session, id)
    }
    villages = ";".join(given.get("village") or ()) or answers["village"]
    return NewPack(
        id=id,
        name=answers["name"],
        parent=answers["extends"],
        language=answers["language"],
        villages=told_villages(villages),
        phone=answers["phone"],
        email=answers["email"],
        url=answers["url"],
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
    meant = ask.meant(text)
    if not ask.is_right(meant):
        message = _("{text} cannot be used as --{option}.").format(text=repr(text), option=ask.option)
        example = _("Write it like this: {example}").format(example=ask.example)
        hint = ask.hint(text)
        raise RelocateError(message, hint if hint != text else example, 2)
    return meant
