"""`relocate pack send`: hand a correction to the keepers of a guide."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.errors import RelocateError
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.packs.sending import Correction
    from relocate_cli.views.reply import Reply

LONGEST_BODY = 1500
"""Signs of a letter that every mail program takes from an address."""


@command("relocate pack send guides/norsjo --why 'The library moved.'")
@click.argument("path", type=click.Path(path_type=Path), default=Path())
@click.option("-o", "output", metavar="FILE", type=click.Path(path_type=Path), help=_("Where to write it."))
@click.option("--why", metavar="TEXT", default="", help=_("What you found out, and where."))
@click.option(
    "--since",
    metavar="FILE|FOLDER",
    type=click.Path(path_type=Path, exists=True),
    help=_("The version before."),
)
@click.option("--mail", metavar="ADDRESS", default="", help=_("Open a letter to its keepers."))
def send(
    session: Session, *, path: Path, output: Path | None, why: str, since: Path | None, mail: str
) -> Reply:
    """Hand a correction to the keepers of a guide.

    One file says what changed and on which pages it stands, and is a patch as well.

    It is held against the last commit, else the guide in use here, else the last archive; where there is
    none, the whole pack goes as an archive with a note. Nothing leaves this computer: you send the file.
    --mail opens a letter with the note; put the file to it.
    """
    from relocate_cli.cli.pack.reporting import without_errors
    from relocate_cli.usecases.packs.folders import the_pack
    from relocate_cli.usecases.packs.sending import correction_of
    from relocate_cli.views.packs.correction import sent_reply

    folder = the_pack(path, session.workspace)
    without_errors(session, folder, _("{pack} has errors, so nothing was written."))
    correction = correction_of(session.workspace, folder, since)
    files = _write(session, folder, correction, why, output)
    told = [_open_letter(correction, files[-1], why, mail)] if mail else []
    told += [_("Give it to the keepers of the guide, in a mail or on a stick.")] if not mail else []
    return sent_reply(files, correction.records, told)


def _write(
    session: Session, folder: Path, correction: Correction, why: str, output: Path | None
) -> list[Path]:
    """Write the patch with its note, or the archive and its note beside it."""
    from relocate_cli.cli.interviewing.asking import confirm
    from relocate_cli.usecases.output import write_output
    from relocate_cli.usecases.packs.building import build
    from relocate_cli.views.packs.patch import patch_text

    stem = f"{correction.pack.id}-{correction.version}"
    if correction.before is None:
        built = build(folder)
        archive = output or Path(built.file_name)
        content = {archive: built.content, archive.with_suffix(".txt"): _note(correction, why).encode()}
    else:
        patch = patch_text(correction.pack.id, correction.before, correction.after)
        content = {output or Path(f"{stem}.patch"): (_note(correction, why) + patch).encode()}
    for path, text in content.items():
        question = _("{path} is there already with another content. Replace it?").format(path=path)
        if path.exists() and path.read_bytes() != text and not confirm(session, question):
            raise RelocateError(_("Nothing was changed."))
        write_output(path, text)
    return list(content)


def _note(correction: Correction, why: str) -> str:
    from relocate_cli.views.packs.correction import note_text

    how = _("Take it over with: git apply --directory=guides FILE") if correction.before is not None else ""
    versions = correction.base, correction.version
    return note_text(str(correction.pack.head["name"]), versions, correction.records, why, how)


def _open_letter(correction: Correction, file: Path, why: str, address: str) -> str:
    """Open the mail program with a letter that says what the file is; return what is left to do."""
    import re
    import webbrowser

    from relocate_cli.domain.packs.fields import EMAIL
    from relocate_cli.views.mail import mailto

    if not re.fullmatch(EMAIL.pattern, address):
        message = _("{text} is not a mail address.").format(text=repr(address))
        raise RelocateError(message, _("Write it like {example}.").format(example=EMAIL.example), 2)
    subject, _blank, body = _note(correction, why).partition("\n\n")
    if not webbrowser.open(mailto(address, subject, body[:LONGEST_BODY])):
        text = _("No mail program could be opened. Send {file} to {address} yourself.")
        return text.format(address=address, file=file)
    return _("A letter to {address} was opened. Put {file} to it.").format(address=address, file=file)
