"""Before somebody's own words are shared: what in them tells who they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.asking import confirm
from relocate_cli.domain.identifying import NEVER_SHARED
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.usecases.household.sharing import traces_shared
from relocate_cli.views.checkins.traces import trace_lines, trace_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from relocate_cli.cli.session import Session
    from relocate_cli.domain.checkins.shared import Shared
    from relocate_cli.domain.identifying import Trace
    from relocate_cli.usecases.household.plans import Desk


def refuse_traces(session: Session, desk: Desk, shared: Shared) -> None:
    """Name what tells who somebody is; numbers and addresses never leave, of the rest a person decides."""
    if not (traces := traces_shared(desk, shared)):
        return
    hint = _("Write it anew: relocate checkin --wave {wave}, or leave --with-text out.")
    agree_to(session, traces, hint.format(wave=shared.document["wave"]))


def agree_to(session: Session, traces: Sequence[Trace], hint: str) -> None:
    """Go on with a text only if somebody says that what was found tells nothing; RelocateError if not."""
    hard = [trace for trace in traces if trace.kind in NEVER_SHARED]
    if hard or session.options.get("yes") or not session.screen.interactive:
        message = _("This tells who you are: {words}.").format(words=trace_words(hard or traces))
        raise RelocateError(message, hint)
    session.screen.tell(*trace_lines(traces))
    if not confirm(session, _("Does this really tell nobody who you are?")):
        raise RelocateError(_("Nothing was written."), hint)
