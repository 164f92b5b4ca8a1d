"""What is in a pack that somebody wants to install, and whose it is."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from relocate_cli.language import _, ngettext
from relocate_cli.views.lines import Line
from relocate_cli.views.packs.update import update_document
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.checklist.update import Update
    from relocate_cli.domain.packs.offer import Offer


def offer_reply(offer: Offer, sha256: str) -> Reply:
    """Return what is in a pack, for somebody who decides about it."""
    return Reply(rows=lambda: offer_rows(offer, sha256), lines=lambda: offer_lines(offer, sha256))


def installed_reply(
    offer: Offer, sha256: str, update: Update | None, told: Sequence[Line], *, installed: bool
) -> Reply:
    """Return what became of it: what was in the pack, and what it changed on the list."""
    return Reply(
        "pack-install/1",
        lambda: {**offer_document(offer, sha256), "installed": installed, **update_document(update)},
        aside=lambda: told,
    )


def offer_lines(offer: Offer, sha256: str) -> list[Line]:
    """Return what is in a pack, for somebody who decides about it."""
    facts = [
        (_("pack"), f"{offer.id} {offer.version}"),
        (_("level"), _level_words(offer)),
        (_("tasks"), _task_words(offer)),
        (_("languages"), ", ".join(offer.languages)),
        (_("signed by"), _signer_words(offer)),
        *([("SHA-256", sha256)] if sha256 else []),
        (_("instead of"), _instead_words(offer)),
    ]
    indent = max(len(name) for name, _text in facts) + 4
    lines = [Line(text, "", indent, f"  {name}") for name, text in facts]
    return [Line(offer.name, "head"), *lines, Line()]


def _level_words(offer: Offer) -> str:
    level = {"country": _("country"), "region": _("region"), "municipality": _("municipality")}[offer.level]
    return _("{level}, part of {parent}").format(level=level, parent=offer.parent) if offer.parent else level


def _task_words(offer: Offer) -> str:
    own = ngettext("{count} of its own", "{count} of its own", offer.tasks).format(count=offer.tasks)
    text = ngettext("changes {count} inherited one", "changes {count} inherited ones", offer.overlays)
    return f"{own}, {text.format(count=offer.overlays)}"


def _signer_words(offer: Offer) -> str:
    if not offer.signer and offer.unsigned:
        return _("nobody: no {file} lies beside it").format(file=PurePath(offer.unsigned).name)
    if not offer.signer:
        return _("nobody: a folder has no signature")
    known = _("as before") if offer.is_known_signer else _("for the first time: remembered from now on")
    return f"{offer.signer} ({known})"


def _instead_words(offer: Offer) -> str:
    if offer.beside:
        text = _("nothing: it would stand beside {pack}, which has the same name. Its folder names a pack.")
        return text.format(pack=offer.beside)
    if not offer.replaces:
        return _("nothing: this pack is new to you")
    form = _("version {version}, which is built-in") if offer.takes_built_in else _("version {version}")
    return form.format(version=offer.replaces)


def offer_rows(offer: Offer, sha256: str) -> Iterator[tuple[str, str]]:
    """Yield what is in a pack for a pipe: what it is, and the value."""
    for key, value in offer_document(offer, sha256).items():
        yield key, ",".join(value) if isinstance(value, list) else str(value or "")


def offer_document(offer: Offer, sha256: str) -> dict[str, Any]:
    """Return what is in a pack as JSON values."""
    return {
        "id": offer.id,
        "version": offer.version,
        "name": offer.name,
        "level": offer.level,
        "parent": offer.parent or None,
        "tasks": offer.tasks,
        "overlays": offer.overlays,
        "languages": list(offer.languages),
        "warnings": offer.warnings,
        "signer": offer.signer or None,
        "sha256": sha256 or None,
        "replaces": offer.replaces or None,
    }
