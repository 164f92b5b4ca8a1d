"""What a pack says that does not fit on its parents; `path` is that of the record, such as `tasks/bankid`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.guide.kinds import KINDS
from relocate_cli.domain.nearest import did_you_mean
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Collection

    from relocate_cli.domain.packs.overlay import Layered
    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.domain.packs.source import Mark

BARE = frozenset({"yes", "true", "no", "false", "ja", "nej"})
"""Answers that are no reason."""


def twice(pack: Pack, path: str, parent: dict[str, Any]) -> Finding:
    """Say that a record would silently replace the one of a parent."""
    id = _id(path)
    message = _("{id} exists already in {pack}, and this would replace it silently.")
    hint = _("To change it, write overrides: {pack}/{id}@{rev}. For something else, choose another name.")
    message = message.format(id=id, pack=parent["pack"])
    hint = hint.format(pack=parent["pack"], id=id, rev=parent.get("rev", 1))
    return Finding(pack.mark(path), "P040", message, hint)


def nothing_to_change(pack: Pack, path: str, known: Collection[str], overrides: str) -> Finding:
    """Say that no parent has the record that is changed, or that the change stands under another name."""
    kind, _slash, id = path.partition("/")
    mark, target = pack.mark(f"{path}/overrides"), overrides.partition("@")[0].partition("/")[2]
    if target in known:
        message = _("This changes {target}, but it is called {id}.").format(target=target, id=id)
        ending = KINDS[kind].ending
        name = f"{kind}/{target}{ending}" if ending else f"{target}:"
        return Finding(mark, "P041", message, _("Give it the same name: {name}").format(name=name))
    message = _("There is nothing called {id} in the parent packs to change.").format(id=id)
    return Finding(mark, "P041", message, did_you_mean(id, known))


def wrong_target(pack: Pack, path: str, parent: dict[str, Any], overrides: str) -> list[Finding]:
    """Say that a change names another pack or revision than the parent's; nothing if it is right."""
    mark = pack.mark(f"{path}/overrides")
    target, _at, rev = overrides.partition("@")
    right, now = f"{parent['pack']}/{_id(path)}", parent.get("rev", 1)
    if target != right:
        message = _("This overrides {target}, but the parent is {right}.")
        text = message.format(target=target or "?", right=right)
        return [Finding(mark, "P041", text, f"overrides: {right}@{now}")]
    if rev == str(now):
        return []
    message = _("Written against revision {rev}; {target} is at revision {now} by now.")
    if int(rev) > now:
        message = _("There is no revision {rev} of {target} yet; it is at {now}.")
    hint = _("Read the parent again; if this still fits, write @{now}.").format(now=now)
    return [Finding(mark, "P042", message.format(rev=rev, target=target, now=now), hint, "warning")]


def unreadable_targets(pack: Pack, written: Layered) -> dict[Mark, str]:
    """Return how a change names what it changes, by the place where that cannot be read."""
    paths = (path.split("/") for path in pack.unread if path.endswith("/overrides"))
    found = {}
    for kind, id, _field in paths:
        mark, parent = pack.marks.get(f"{kind}/{id}/overrides"), written[kind].get(id)
        if mark and parent:
            found[mark] = f"overrides: {parent['pack']}/{id}@{parent.get('rev', 1)}"
    return found


def says_too_little(pack: Pack, path: str, overlay: dict[str, Any]) -> list[Finding]:
    """Say that a change changes nothing, or that newcomers would read a bare yes as its reason."""
    if overlay.keys() <= {"overrides"} and not pack.says_unreadable(path):
        message = _("This changes nothing yet.")
        hint = _("Write under it what is different, such as here: The office is in the library.")
        return [Finding(pack.mark(f"{path}/overrides"), "P031", message, hint, "warning")]
    if overlay.get("drop", "").casefold() in BARE:
        message = _("Newcomers read this as the reason why it does not hold here.")
        hint = _("Write a sentence: drop: There is no tram here; take the bus.")
        return [Finding(pack.mark(f"{path}/drop"), "P032", message, hint)]
    return []


def dropped_and_changed(pack: Pack, path: str) -> Finding:
    """Say that something is dropped and changed at once."""
    return Finding(pack.mark(f"{path}/drop"), "P043", _("A task that is dropped cannot be changed as well."))


def dropped_already(pack: Pack, path: str, by: str) -> Finding:
    """Say that a parent dropped what is changed."""
    message = _("{pack} has dropped {id}, so this changes nothing.").format(pack=by, id=_id(path))
    hint = _("Delete the file; if the task is needed here, write one of your own under another name.")
    return Finding(pack.mark(f"{path}/overrides"), "P048", message, hint, "warning")


def _id(path: str) -> str:
    return path.partition("/")[2]
