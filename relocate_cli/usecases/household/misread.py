"""Why an answer to a check-in cannot be used, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.checkins.typed import Misread
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.domain.checkins.question import CheckinQuestion
    from relocate_cli.domain.checkins.typed import NoAnswer


def misread_error(question: CheckinQuestion, why: NoAnswer) -> RelocateError:
    """Return the error that says what is wrong with an answer, and what would be right."""
    message, hint = _words(question, why)
    return RelocateError(f"{question.id}: {message}", hint, 2)


def _words(question: CheckinQuestion, why: NoAnswer) -> tuple[str, str]:
    known = _("There are: {names}.").format(names=", ".join(question.choices))
    match why.why:
        case Misread.SCALE:
            text = _("{word} is not on the scale.").format(word=repr(why.word))
            hint = _("Give a number from {low} to {high}.").format(low=question.low, high=question.high)
            return text, hint
        case Misread.SEVERAL:
            return _("Only one of these can be chosen."), known
        case Misread.MANY:
            most = question.most or len(question.choices)
            return _("{count} are too many.").format(count=why.word), _("Choose at most {most}.").format(
                most=most
            )
        case Misread.LONG:
            text = _("The text has {count} letters.").format(count=why.word)
            return text, _("At most {most} fit.").format(most=question.most)
        case Misread.RETIRED:
            text = _("{word} is no longer asked.").format(word=repr(why.word))
            return text, question.retired[why.word]
    near = _("Did you mean {words}?").format(words=", ".join(why.near)) if why.near else known
    return _("There is no {word} among the answers.").format(word=repr(why.word)), near
