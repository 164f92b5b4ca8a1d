"""How `pack check --fix` mends a pack: the difference is shown, then asked about, then written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.asking import confirm
from relocate_cli.cli.replying import show_first
from relocate_cli.language import _, ngettext
from relocate_cli.usecases.packs.mending import mends_of, write_mends
from relocate_cli.views.lines import Line, unwrapped
from relocate_cli.views.packs.mends import mend_lines
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterable

    from relocate_cli.cli.session import Session


def mend_packs(session: Session, folders: Iterable[Path]) -> None:
    """Mend what is beyond doubt in these packs, if the author agrees."""
    mends = [mend for folder in folders for mend in mends_of(folder)]
    if not mends:
        session.screen.tell(Line(_("Nothing can be mended beyond doubt."), "faint"))
        return
    shown = [
        line
        for mend in mends
        for line in mend_lines(mend.folder, mend.path, mend.name, (mend.before, mend.after), Path.cwd())
    ]
    show_first(session.screen, Reply(rows=lambda: unwrapped(shown), lines=lambda: shown))
    count = len(mends)
    question = ngettext("Write this to {count} file?", "Write this to {count} files?", count)
    if confirm(session, question.format(count=count)):
        write_mends(mends)
        told = ngettext("{count} file mended.", "{count} files mended.", count).format(count=count)
        session.screen.tell(Line(told, "good"))
    else:
        session.screen.tell(_("Nothing was changed."))
