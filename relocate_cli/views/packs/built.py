"""An archive that was just made of a pack: where it is, what is in it, and how others get it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.language import _, ngettext
from relocate_cli.views.lines import Line
from relocate_cli.views.packs.begin_page import page_name
from relocate_cli.views.reply import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from relocate_cli.domain.packs.bundle import Bundle


class Archive(NamedTuple):
    """The file of an archive, and what came of making it."""

    path: Path
    sha256: str
    size: int
    behind: Sequence[str]
    """Files of the folder that do not belong to a pack."""
    warnings: int


def built_reply(archive: Archive, bundle: Bundle) -> Reply:
    """Return where the archive is, and by which SHA-256 others know that they have the same."""
    head = {"file": str(archive.path), "sha256": archive.sha256}
    document = {"id": bundle.id, "version": bundle.version, "files": len(bundle.files)}
    extra = {"bytes": archive.size, "left_behind": list(archive.behind)}
    return Reply(
        "pack-build/1",
        lambda: {**head, **document, **extra},
        lambda: [(archive.sha256, archive.path)],
        lambda: [Line(str(archive.path), "strong"), Line(f"SHA-256 {archive.sha256}")],
        aside=lambda: _told(archive, len(bundle.files)),
    )


def stick_reply(archive: Archive, bundle: Bundle, sizes: Mapping[Path, int]) -> Reply:
    """Return what lies on a stick now, and how long each file is."""
    reply = built_reply(archive, bundle)
    told = _("Done. Eject the stick, then hand it over: the page {page} says how to begin.")
    return reply._replace(
        document=lambda: {**reply.document(), "stick": [str(path) for path in sizes]},
        rows=lambda: ((size, path) for path, size in sizes.items()),
        lines=lambda: [Line(str(path), "strong", right=f"{size:,}") for path, size in sizes.items()],
        aside=lambda: [Line(told.format(page=f"{page_name()}.html"), "good")],
    )


def not_built_reply() -> Reply:
    """Return that a file stands there which nobody agreed to replace."""
    told = Line(_("Nothing was written."))
    return Reply("pack-build/1", lambda: {"file": None}, exit_code=1, aside=lambda: [told])


def _told(archive: Archive, count: int) -> Iterator[Line]:
    files = ngettext("{count} file, {size:,} bytes.", "{count} files, {size:,} bytes.", count)
    yield Line(files.format(count=count, size=archive.size))
    if archive.behind:
        left = _("Not of a pack, and left behind: {files}.").format(files=", ".join(archive.behind))
        yield Line(left, "warn")
    if count := archive.warnings:
        text = ngettext(
            "{count} warning: see it with: {command}", "{count} warnings: see them with: {command}", count
        )
        yield Line(text.format(count=count, command="relocate pack check"))
    install = f"relocate pack install {archive.path.name}"
    sign = f"ssh-keygen -Y sign -n relocate-pack -f ~/.ssh/id_ed25519 {archive.path}"
    yield Line(_("Others install it with: {command}").format(command=install))
    text = _("Sign it if you like, so that nobody else can replace it: {command}")
    yield Line(text.format(command=sign))
