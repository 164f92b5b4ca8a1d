"""Why an answer was not understood, and what could be meant: one sentence, and one that helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.dates.years import YEARS
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.domain.profile.answer import Unclear
    from relocate_cli.domain.profile.question import Question


def unclear_answer(question: Question, text: str, unclear: Unclear) -> RelocateError:
    """Return the error that says why an answer was not understood, and what could be meant."""
    message = _("{text} is not an answer to: {ask}").format(text=repr(text), ask=question.ask)
    message = why_no_day(text, unclear) or message
    if unclear.readings:
        readings = _(" or ").join(unclear.readings)
        hint = _("It could mean {words}. Write the one you mean.").format(words=readings)
    elif why := question.why_retired(text):
        hint = why
    elif question.type == "date":
        hint = _("Write the day like this: 8 Feb 2027, or: about March, in ten weeks, next summer")
    elif question.type == "number":
        hint = _("Write a whole number.")
    else:
        values = ["yes", "no"] if question.type == "yesno" else []
        words = unclear.suggestions or [option.value for option in question.options] or values
        people = _("See who is there with: relocate people")
        hint = _("Did you mean {words}?").format(words=", ".join(words)) if words else people
    return RelocateError(message, hint, 2)


def why_no_day(text: str, unclear: Unclear) -> str:
    """Return why what is written like a day is none; nothing if it is not written like one."""
    if unclear.far:
        return _("{text} is too far away: the year goes from {first} to {last}.").format(
            text=text, first=YEARS[0], last=YEARS[-1]
        )
    return _("There is no such day: {text}").format(text=text) if unclear.impossible else ""


def misfit_words(why: str) -> tuple[str, str]:
    """Return in words why a day cannot be the answer, and what to do."""
    return {
        "gone": (
            _("That day is past."),
            _("Write the day that is to come, or say first that you live there already (stage=here)."),
        ),
        "to-come": (_("That day is still to come."), _("Write a day that is past.")),
    }[why]
