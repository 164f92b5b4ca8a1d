"""What is wrong in the check-ins of a pack: questions nobody can answer, shares of nothing, too many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.nearest import did_you_mean
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.packs.overlay import Layered
    from relocate_cli.domain.packs.pack import Pack

NEEDED = {
    "choice": ("options",),
    "choices": ("options",),
    "scale": ("scale",),
    "grid": ("items", "scale"),
    "text": (),
}
"""By type, the fields without which a question cannot be answered."""
FORMS = frozenset({"options", "items", "scale"})
MOST_OWN = 3
"""So many questions of its own a municipality may ask: more, and nobody answers the common ones."""


def check_checkins(pack: Pack) -> Iterator[Finding]:
    """Yield questions of a check-in that nobody could answer, and more of them than a place may ask."""
    for id, question in pack.records["checkins"].items():
        yield from _form(pack, id, question)
    own = list(pack.records["checkins"])
    if pack.head.get("level") == "municipality" and len(own) > MOST_OWN:
        message = _("A municipality asks at most {most} questions of its own, and these are {count}.")
        message = message.format(most=MOST_OWN, count=len(own))
        hint = _("Keep those that nobody else can ask. The check-in is to take five minutes.")
        yield Finding(pack.mark(f"checkins/{own[MOST_OWN]}"), "P132", message, hint, "warning")


def _form(pack: Pack, id: str, question: dict[str, Any]) -> Iterator[Finding]:
    needed = NEEDED[question["type"]]
    for field in needed:
        if not question.get(field) and not pack.says_unreadable(f"checkins/{id}/{field}"):
            message = _("A question of the type {type} needs {field}.").format(
                type=question["type"], field=field
            )
            yield Finding(pack.mark(f"checkins/{id}"), "P130", message, _("Write them below the question."))
    for field in sorted(FORMS - {*needed}):
        if field in question:
            message = _("A question of the type {type} has no {field}.").format(
                type=question["type"], field=field
            )
            hint = _("Take them out, or choose another type.")
            yield Finding(pack.mark(f"checkins/{id}/{field}"), "P130", message, hint)
    low, _dash, high = str(question.get("scale", "0-1")).partition("-")
    if int(low) >= int(high):
        message = _("The scale {scale} does not rise.").format(scale=question["scale"])
        yield Finding(pack.mark(f"checkins/{id}/scale"), "P130", message, _("Write it like 1-5."))


def check_study_shares(written: Layered, pack: Pack) -> Iterator[Finding]:
    """Yield the shares of published findings that stand beside no option of their question."""
    for id, finding in pack.records["findings"].items():
        question = written["checkins"].get(finding.get("question", ""), {})
        options = question.get("options", {})
        for option in finding.get("shares", {}):
            if option not in options:
                message = _("The question of {id} has no option {option}.").format(id=id, option=repr(option))
                mark = pack.mark(f"findings/{id}/shares/{option}")
                yield Finding(mark, "P131", message, did_you_mean(option, list(options)))
