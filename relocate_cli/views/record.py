"""A paper, a contact or a place in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.duration import parse_duration
from relocate_cli.domain.markdown import plain_text
from relocate_cli.language import _
from relocate_cli.views.facts import fact_lines
from relocate_cli.views.find import kind_word
from relocate_cli.views.lines import Line
from relocate_cli.views.task import here_lines
from relocate_cli.views.trust import trust_lines
from relocate_cli.views.words import duration_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.record import Linked, Record


def paper_lines(
    record: Record,
    issuer: str,
    holders: Sequence[str] | None,
    gives: Sequence[Linked],
    needs: Sequence[Linked],
) -> list[Line]:
    """Return a paper: who holds it, who gives it out, where one gets it and what it is for.

    `holders` are names, and None when nobody told us; `issuer` is the name of the authority.
    """
    fields = record.fields
    facts = [
        (_("Officially"), [_official(record)]),
        (_("Held by"), [] if holders is None else [", ".join(holders) or _("nobody yet")]),
        (_("Comes from"), _task_words(gives, planned=holders is not None)),
        (_("Needed for"), _task_words(needs, planned=holders is not None)),
        (_("Bring it as"), [_form_words(fields.get("form", ""))]),
        (_("Issued by"), [f"{issuer} ({fields['issued_by']})" if issuer else ""]),
        (_("Waiting time"), [duration_words(parse_duration(fields["takes"])) if "takes" in fields else ""]),
    ]
    return [*_head(record), *here_lines(fields), *fact_lines(facts)]


def contact_lines(record: Record, tasks: Sequence[Linked], *, planned: bool) -> list[Line]:
    """Return a contact or a place: what it is for, how to reach it, and which tasks send one there."""
    fields = record.fields
    facts = [
        (_("Officially"), [_official(record)]),
        (_("Phone"), [fields.get("phone", "")]),
        (_("Email"), [fields.get("email", "")]),
        (_("Address"), [fields.get("address", "")]),
        (_("Village"), [fields.get("village", "")]),
        (_("Hours"), [fields.get("hours", "")]),
        (_("Languages"), [", ".join(fields.get("languages", ()))]),
        (_("Page"), [fields.get("url", "")]),
        (_("For"), _task_words([found for found in tasks if found.items or not planned], planned=planned)),
    ]
    what = [Line(plain_text(fields["what"])), Line()]
    return [*_head(record), *what, *here_lines(fields), *fact_lines(facts), *trust_lines(fields)]


def with_others(lines: Sequence[Line], record: Record) -> list[Line]:
    """Return the lines of a record, and below what else has the same id and how to see that."""
    while lines and not lines[-1].text:
        lines = lines[:-1]
    others = []
    for kind in record.others:
        form = _("There is also a {kind} of this name: relocate show {id} --in {kinds}")
        others.append(Line(form.format(kind=kind_word(kind), id=record.id, kinds=kind), "faint"))
    return [*lines, Line(), *others] if others else list(lines)


def _head(record: Record) -> list[Line]:
    below = Line(f"{record.id} ({kind_word(record.kind)})", "faint")
    return [Line(record.title, "head"), below, Line()]


def _official(record: Record) -> str:
    official = str(record.fields.get("official", ""))
    return "" if official.casefold() == record.title.casefold() else official


def _form_words(form: str) -> str:
    return {"original": _("the original"), "copy": _("a copy"), "translation": _("a translation")}.get(
        form, ""
    )


def _task_words(tasks: Sequence[Linked], *, planned: bool) -> list[str]:
    """Return each task with the ids under which it is on the list, or saying that it is not."""
    words = []
    for task, items in tasks:
        ids = ", ".join(item.id for item in items) or task.id
        if planned and not items:
            ids = _("{id}, not on your list").format(id=ids)
        words.append(f"{task.title} ({ids})")
    return words
