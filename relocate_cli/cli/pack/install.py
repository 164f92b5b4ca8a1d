"""`relocate pack install`: use a pack that somebody gave you."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from relocate_cli.cli.command import command
from relocate_cli.language import _

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.views.reply import Reply


@command("relocate pack install mala-2026.12.zip")
@click.argument("source", metavar="FILE|FOLDER|URL")
@click.option("--sha256", default="", metavar="HEX", help=_("Only if the archive has this SHA-256."))
@click.option("--signature", default="", metavar="FILE.sig", help=_("Its SSH signature, if not beside it."))
@click.option("--replace", is_flag=True, help=_("Let it take the place of a built-in pack."))
@click.option("--downgrade", is_flag=True, help=_("Also if it is older than the one you have."))
@click.option("--unsigned", is_flag=True, help=_("Also if nobody signed it, and the one before was signed."))
def install(
    session: Session,
    *,
    source: str,
    sha256: str,
    signature: str,
    replace: bool,
    downgrade: bool,
    unsigned: bool,
) -> Reply:
    """Use a pack that somebody gave you.

    It shows what is in it, and asks.

    You see what it changes on your list before you are asked. Built-in packs stay, and so do the versions
    before: `relocate update --undo` goes back. Only addresses that begin with https:// are opened.

    Its signature is looked for beside it: FILE.sig, or ADDRESS.sig on the same server.
    """
    from relocate_cli.cli.pack.installing import fetched_pack, install_pack

    fetched = fetched_pack(session, source, sha256, signature)
    return install_pack(session, fetched, downgrade=downgrade, replace=replace, unsigned=unsigned)
