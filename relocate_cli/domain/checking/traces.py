"""Stories and questions of a pack in which somebody can be recognised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.identifying import TraceKind, traces_in
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from relocate_cli.domain.identifying import Trace
    from relocate_cli.domain.packs.pack import Pack

TOLD = frozenset({"themes", "initiatives", "checkins", "findings", "waves"})
"""Kinds that tell what people said and did; whom to reach stands in contacts."""
MOBILE = ("07", "+467", "00467")


def check_traces(pack: Pack) -> Iterator[Finding]:
    """Yield the texts about people in which one person can be found."""
    for path, text in pack.texts.items():
        if path.partition("/")[0] in TOLD:
            for trace in traces_in(text):
                if _is_somebody(trace):
                    message = _("This leads to one person: {text}").format(text=trace.text)
                    hint = _("Take it out. How to reach an office stands in contacts.yaml.")
                    yield Finding(pack.mark(path), "P133", message, hint)


def _is_somebody(trace: Trace) -> bool:
    """Whether it leads to a person: not the day or the address of a place, or the number of a switchboard."""
    if trace.kind is TraceKind.PHONE:
        return "".join(sign for sign in trace.text if sign.isdigit() or sign == "+").startswith(MOBILE)
    return trace.kind in {TraceKind.PERSONNUMMER, TraceKind.EMAIL}
