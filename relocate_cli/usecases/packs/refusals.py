"""Which packs are not taken over: unfinished ones, those of somebody else than before, and older ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.packs.finding import is_error
from relocate_cli.domain.version import is_older
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.signers_file import Pin, read_pins
from relocate_cli.usecases.guides.pack_heads import pack_head
from relocate_cli.usecases.guides.places import find_folder
from relocate_cli.usecases.packs.checking import check_packs

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.domain.checking.checked import Checked
    from relocate_cli.domain.packs.bundle import Bundle
    from relocate_cli.usecases.packs.fetching import Fetched
    from relocate_cli.usecases.workspace import Workspace


def refuse_unwanted(
    workspace: Workspace, fetched: Fetched, *, downgrade: bool, unsigned: bool = False
) -> None:
    """Raise RelocateError for a pack of somebody else than before, for an older one, or an unfinished one.

    `unsigned` is the word that one without a signature may follow one that had one.
    A file in its author's folder whose name no pack can have would stay behind, and nobody would miss it.
    """
    bundle = fetched.bundle
    if folder := fetched.folder:
        refuse_errors(check_packs(workspace, [folder]), folder)
    if pin := read_pins(workspace.homes.state).get(bundle.id):
        _refuse_other_signer(bundle, fetched.signer, pin, unsigned=unsigned)
    current = version_in_use(workspace, bundle.id)
    if current and is_older(bundle.version, current) and not (downgrade or heals(workspace, bundle)):
        message = _("This is {pack} {version}, which is older than {current}, which you have.")
        message = message.format(pack=bundle.id, version=bundle.version, current=current)
        raise RelocateError(message, _("Nothing was installed. If you want it all the same: --downgrade"))


def _refuse_other_signer(bundle: Bundle, signer: str, pin: Pin, *, unsigned: bool) -> None:
    hint = _("Nothing was installed. Ask its authors. To trust the next signer: relocate pack remove {pack}")
    hint = hint.format(pack=bundle.id)
    if not signer and not unsigned:
        hint = _(
            "Nothing was installed. Ask its authors. If you trust it all the same: pack install --unsigned"
        )
        message = _("{pack} was signed by {key} before; this one is not signed.")
        raise RelocateError(message.format(pack=bundle.id, key=pin.key), hint)
    if signer and signer != pin.key:
        message = _("{pack} was signed by {key} before; this one is signed by another: {signer}.")
        raise RelocateError(message.format(pack=bundle.id, key=pin.key, signer=signer), hint)
    if is_older(bundle.version, pin.version):
        message = _("This is {pack} {version}; the same signer gave you {current} before.")
        message = message.format(pack=bundle.id, version=bundle.version, current=pin.version)
        raise RelocateError(message, _("Nothing was installed. To go back: relocate update --undo"))


def refuse_errors(checked: Checked, base: Path) -> None:
    """Raise RelocateError for the first error in packs that lie in this folder, or are it."""
    error = next(filter(is_error, checked.findings), None)
    if error:
        path = error.mark.path.removeprefix(f"{base}/")
        message = _("This pack cannot be used: {first}")
        first = f"{path}:{error.mark.line}: {error.message}"
        hint = _("Nothing was installed. Tell its authors: relocate pack check shows all.")
        raise RelocateError(message.format(first=first), hint)


def heals(workspace: Workspace, bundle: Bundle) -> bool:
    """Whether this is a pack in use that is damaged: installing it again makes it whole."""
    return any(damage.name == bundle.name for damage in workspace.damaged)


def version_in_use(workspace: Workspace, id: str) -> str:
    """Return the version of a pack that is in use; empty when there is none."""
    folder = find_folder(workspace, id)
    return str((pack_head(folder) or {}).get("version", "")) if folder else ""
