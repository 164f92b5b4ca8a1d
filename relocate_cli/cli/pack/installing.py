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
    from relocate_cli.usecases.packs.effect import Effect
    from relocate_cli.usecases.packs.fetching import Fetched
    from relocate_cli.usecases.workspace import Workspace


def fetched_pack(session: Session, source: str, expected: str = "", signature: str = "") -> Fetched:
    """Return what somebody gave; whoever waits for a network sees that."""
    from relocate_cli.cli.terminal.waiting import working
    from relocate_cli.usecases.packs.fetching import fetch

    with working(session.screen, _("Fetching {source}").format(source=source)):
        return fetch(source, expected, signature)


def install_pack(
    session: Session, fetched: Fetched, *, downgrade: bool, replace: bool, unsigned: bool = False
) -> Reply:
    """Show what is in a pack and what it changes, ask, and use it from now on."""
    from relocate_cli.usecases.guides.held_packs import with_pack
    from relocate_cli.usecases.packs.effect import effect_of
    from relocate_cli.usecases.packs.installing import activate, is_in_use, laid_beside, offer_of
    from relocate_cli.usecases.packs.refusals import refuse_unwanted
    from relocate_cli.views.packs.offer import installed_reply

    # the household first: nothing is laid into a home that is not there
    household, workspace, bundle = session.own, session.workspace, fetched.bundle
    refuse_unwanted(workspace, fetched, downgrade=downgrade, unsigned=unsigned)
    if is_in_use(workspace, bundle):
        return _already(bundle)
    with laid_beside(workspace, fetched) as beside:
        offer = offer_of(workspace, fetched, beside)
        effect = effect_of(household, workspace, with_pack(workspace, bundle.id, beside), bundle.id)
        _show(session, fetched, offer, effect)
        agreed = _agrees(session, offer, replace=replace)
        after = activate(workspace, household, fetched, beside) if agreed else None
    told = _told(offer, after, planned=effect is not None) if after else [Line(_("Nothing was installed."))]
    return installed_reply(offer, fetched.sha256, effect.update if effect else None, told, installed=agreed)


def _already(bundle: Bundle) -> Reply:
    text = _("{pack} {version} is in use already.").format(pack=bundle.id, version=bundle.version)
    document = {"id": bundle.id, "version": bundle.version, "installed": True, "changed": None}
    return Reply("pack-install/1", lambda: document, aside=lambda: [Line(text)])


def _show(session: Session, fetched: Fetched, offer: Offer, effect: Effect | None) -> None:
    from relocate_cli.views.packs.offer import offer_reply

    show_first(session.screen, offer_reply(offer, fetched.sha256))
    show_effect(session, effect)
    if fetched.behind:
        left = _("Not of a pack, and left behind: {files}.").format(files=", ".join(fetched.behind))
        session.screen.tell(Line(left, "warn"))


def show_effect(session: Session, effect: Effect | None) -> None:
    """Show what a change of packs makes of the household's list."""
    from relocate_cli.views.packs.update import effect_reply

    if effect:
        show_first(session.screen, effect_reply(effect.guide, effect.update, session.today))


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
    from relocate_cli.usecases.guides.held_packs import installed_guides
    from relocate_cli.usecases.guides.places import find_folder

    pack, used = f"{offer.id} {offer.version}", find_folder(after, offer.id)
    if used and used.parent not in installed_guides(after):
        text = _("{pack} was installed, but {folder} goes before it: RELOCATE_GUIDES names that folder.")
        return [Line(text.format(pack=pack, folder=used), "warn")]
    lines = [Line(_("{pack} is in use now.").format(pack=pack), "good")]
    if not planned and offer.level == "municipality":
        lines.append(Line(_("Start with it: relocate start {pack}").format(pack=offer.id)))
    return [*lines, Line(_("Go back with: relocate update --undo"))]
