"""A paper in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.dates.duration import parse_duration
from relocate_cli.domain.markdown import plain_text
from relocate_cli.language import _
from relocate_cli.views.facts import fact_lines
from relocate_cli.views.lines import Line
from relocate_cli.views.records.around import here_lines
from relocate_cli.views.records.head import official, task_words, title_lines
from relocate_cli.views.words import duration_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.checklist.linked import Linked
    from relocate_cli.domain.guide.record import Record


def paper_lines(
    record: Record,
    issuer: str,
    holders: Sequence[str] | None,
    linked: tuple[Sequence[Linked], Sequence[Linked]],
    meaning: str,
) -> list[Line]:
    """Return a paper: what it is, who holds it, who gives it out, where one gets it and what it is for.

    `holders` are names, and None when nobody told us; `issuer` is the name of the authority; `linked` are the
    tasks that give it and those that need it; `meaning` is what the guide says of the word, if it does.
    """
    gives, needs = linked
    fields = record.fields
    facts = [
        (_("Officially"), [official(record)]),
        (_("Held by"), [] if holders is None else [", ".join(holders) or _("nobody yet")]),
        (_("Comes from"), task_words(gives, planned=holders is not None)),
        (_("Needed for"), task_words(needs, planned=holders is not None)),
        (_("Bring it as"), [form_words(fields.get("form", ""))]),
        (_("Issued by"), [f"{issuer} ({fields['issued_by']})" if issuer else ""]),
        (_("Waiting time"), [duration_words(parse_duration(fields["takes"])) if "takes" in fields else ""]),
    ]
    what = [Line(plain_text(meaning)), Line()] if meaning else []
    return [*title_lines(record), *what, *here_lines(fields), *fact_lines(facts)]


def form_words(form: str) -> str:
    """Return as what a paper is brought: the original, a copy, a translation."""
    return {"original": _("the original"), "copy": _("a copy"), "translation": _("a translation")}.get(
        form, ""
    )
