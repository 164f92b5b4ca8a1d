"""How a pack is installed: shown, asked about, then in use; `pack install` and `update` do it alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.views.lines import Line

if TYPE_CHECKING:
    from relocate_cli.cli.session import Session
    from relocate_cli.domain.packs.offer import Offer
    from relocate_cli.usecases.packs.effect import Effect
    from relocate_cli.usecases.packs.fetching import Fetched
    from relocate_cli.usecases.workspace import Workspace


def install_pack(session: Session, fetched: Fetched, *, downgrade: bool, replace: bool) -> None:
    """Show what is in a pack and what it changes, ask, and use it from now on."""
    from relocate_cli.usecases.guides.held_packs import installed_guides, with_pack
    from relocate_cli.usecases.packs.effect import effect_of
    from relocate_cli.usecases.packs.installing import activate, laid_beside, offer_of, refuse_unwanted

    # the household first: nothing is laid into a home that is not there
    household, workspace, bundle = session.household, session.workspace, fetched.bundle
    refuse_unwanted(workspace, fetched, downgrade=downgrade)
    if bundle.name in installed_guides(workspace).values():
        text = _("{pack} {version} is in use already.").format(pack=bundle.id, version=bundle.version)
        return session.screen.tell(text)
    with laid_beside(workspace, fetched) as beside:
        offer = offer_of(workspace, fetched, beside)
        effect = effect_of(household, workspace, with_pack(workspace, bundle.id, beside), bundle.id)
        _show(session, fetched, offer, effect)
        agreed = _agrees(session, offer, replace=replace)
        after = activate(workspace, household, fetched, beside) if agreed else None
    return _tell(session, fetched, offer, effect, after)


def _show(session: Session, fetched: Fetched, offer: Offer, effect: Effect | None) -> None:
    from relocate_cli.views.offer import offer_lines, offer_rows

    screen = session.screen
    if screen.plain and not screen.json:
        screen.rows(offer_rows(offer, fetched.sha256))
    elif not screen.json:
        screen.show(offer_lines(offer, fetched.sha256))
    show_effect(session, effect)
    if fetched.behind:
        left = _("Not of a pack, and left behind: {files}.").format(files=", ".join(fetched.behind))
        screen.tell(Line(left, "warn"))


def show_effect(session: Session, effect: Effect | None) -> None:
    """Show what a change of packs makes of the household's list; a JSON document tells it at the end."""
    from relocate_cli.views.update import update_lines, update_rows

    screen = session.screen
    if screen.json or not effect:
        return
    if screen.plain:
        screen.rows(update_rows(effect.update) if effect.update else ())
    elif effect.update is not None:
        screen.show([*update_lines(effect.update, effect.guide, session.today), Line()])
    else:
        again = _("Your plan for {place} can be shown again.").format(place=effect.guide.name)
        screen.show([Line(again, "good"), Line()])


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


def _tell(
    session: Session,
    fetched: Fetched,
    offer: Offer,
    effect: Effect | None,
    after: Workspace | None,
) -> None:
    from relocate_cli.usecases.guides.held_packs import installed_guides
    from relocate_cli.usecases.guides.places import find_folder
    from relocate_cli.views.offer import offer_document
    from relocate_cli.views.update import update_document

    screen, pack = session.screen, f"{offer.id} {offer.version}"
    if screen.json:
        changed = update_document(effect.update if effect else None)
        document = {**offer_document(offer, fetched.sha256), "installed": after is not None, **changed}
        screen.document("pack-install/1", document)
    if not after:
        return screen.tell(_("Nothing was installed."))
    used = find_folder(after, offer.id)
    if used and used.parent not in installed_guides(after):
        text = _("{pack} was installed, but {folder} goes before it: RELOCATE_GUIDES names that folder.")
        return screen.tell(Line(text.format(pack=pack, folder=used), "warn"))
    lines = [Line(_("{pack} is in use now.").format(pack=pack), "good")]
    if not effect and offer.level == "municipality":
        lines.append(Line(_("Start with it: relocate start {pack}").format(pack=offer.id)))
    return screen.tell(*lines, _("Go back with: relocate update --undo"))
