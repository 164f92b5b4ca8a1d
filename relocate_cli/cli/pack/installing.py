"""How a pack is installed: shown, asked about, then in use; `pack install` and `update` do it alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.replying import show_first
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.lines import Line
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.domain.packs.bundle import Bundle
    from relocate_cli.domain.packs.offer import Offer
    from relocate_cli.usecases.packs.delivery import Delivery
    from relocate_cli.usecases.packs.foreseeing import Foreseen
    from relocate_cli.usecases.workspace import Workspace


def install_pack(session: Session, delivery: Delivery, *, downgrade: bool, replace: bool) -> Reply:
    """Show what is in a pack and what it changes, ask, and use it from now on."""
    from relocate_cli.storage.packs.installed import unpacked
    from relocate_cli.usecases.guides.active import installed_guides, with_pack
    from relocate_cli.usecases.packs.foreseeing import foresee
    from relocate_cli.usecases.packs.installing import activate, offer_of, refuse_unwanted
    from relocate_cli.views.offer import installed_reply

    workspace, bundle = session.workspace, delivery.bundle
    refuse_unwanted(workspace, delivery, downgrade=downgrade)
    if bundle.name in installed_guides(workspace).values():
        return _already(bundle)
    with unpacked(workspace.homes.data, bundle) as beside:
        offer = offer_of(workspace, delivery, beside)
        foreseen = foresee(workspace, with_pack(workspace, bundle.id, beside), bundle.id)
        _show(session, delivery, offer, foreseen)
        agreed = _agrees(session, offer, replace=replace)
        after = activate(workspace, delivery, beside) if agreed else None
    told = _told(offer, after, planned=foreseen is not None) if after else [Line(_("Nothing was installed."))]
    return installed_reply(
        offer, delivery.sha256, foreseen.update if foreseen else None, told, installed=agreed
    )


def _already(bundle: Bundle) -> Reply:
    text = _("{pack} {version} is in use already.").format(pack=bundle.id, version=bundle.version)
    document = {"id": bundle.id, "version": bundle.version, "installed": True, "changed": None}
    return Reply("pack-install/1", lambda: document, aside=lambda: [Line(text)])


def _show(session: Session, delivery: Delivery, offer: Offer, foreseen: Foreseen | None) -> None:
    from relocate_cli.views.offer import offer_reply

    show_first(session.screen, offer_reply(offer, delivery.sha256))
    show_foreseen(session, foreseen)
    if delivery.behind:
        left = _("Not of a pack, and left behind: {files}.").format(files=", ".join(delivery.behind))
        session.screen.tell(Line(left, "warn"))


def show_foreseen(session: Session, foreseen: Foreseen | None) -> None:
    """Show what a change of packs makes of the household's list."""
    from relocate_cli.views.update import foreseen_reply

    if foreseen:
        show_first(session.screen, foreseen_reply(foreseen.guide, foreseen.update, session.today))


def _agrees(session: Session, offer: Offer, *, replace: bool) -> bool:
    from relocate_cli.cli.interviewing.asking import ask_yes_no, confirm

    if not offer.takes_built_in or replace:
        return confirm(session, _("Install {pack}?").format(pack=offer.name))
    if session.screen.interactive and not session.options.get("yes"):
        question = _("{pack} is built-in. Use this one in its place, for you only?").format(pack=offer.name)
        return ask_yes_no(session.screen, question, default=False)
    message = _("{pack} is a built-in pack, and this one would take its place.").format(pack=offer.id)
    hint = _("Nothing was installed. If you trust it, add: --replace --yes")
    raise RelocateError(message, hint, 2)


def _told(offer: Offer, after: Workspace, *, planned: bool) -> list[Line]:
    """Return that a pack is in use now, or why it is not, and how to go on."""
    from relocate_cli.usecases.guides.active import installed_guides
    from relocate_cli.usecases.guides.places import find_folder

    pack, used = f"{offer.id} {offer.version}", find_folder(after, offer.id)
    if used and used.parent not in installed_guides(after):
        text = _("{pack} was installed, but {folder} goes before it: RELOCATE_GUIDES names that folder.")
        return [Line(text.format(pack=pack, folder=used), "warn")]
    lines = [Line(_("{pack} is in use now.").format(pack=pack), "good")]
    if not planned and offer.level == "municipality":
        lines.append(Line(_("Start with it: relocate start {pack}").format(pack=offer.id)))
    return [*lines, Line(_("Go back with: relocate update --undo"))]
