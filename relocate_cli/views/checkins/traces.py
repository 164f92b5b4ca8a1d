"""What in somebody's own words tells who they are, named before it leaves the house."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.identifying import TraceKind
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.domain.identifying import Trace


def trace_lines(traces: Sequence[Trace]) -> list[Line]:
    """Return what was found, each with what it is taken for."""
    return [
        Line(_("In your own words stands what tells who you are:"), "warn"),
        *(Line(f"“{trace.text}” ({_word(trace.kind)})", "", 4, "  -") for trace in traces),
    ]


def trace_words(traces: Sequence[Trace]) -> str:
    """Return what was found in one line."""
    return ", ".join(f"“{trace.text}” ({_word(trace.kind)})" for trace in traces)


def _word(kind: TraceKind) -> str:
    return {
        TraceKind.PERSONNUMMER: _("looks like a personnummer"),
        TraceKind.PHONE: _("looks like a telephone number"),
        TraceKind.EMAIL: _("looks like an e-mail address"),
        TraceKind.NAME: _("a name of your household"),
        TraceKind.STREET: _("looks like an address"),
        TraceKind.DAY: _("looks like an exact day"),
    }[kind]
