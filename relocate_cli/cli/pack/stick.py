"""What `relocate pack build --stick` puts on a stick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.cli.interviewing.asking import confirm
from relocate_cli.language import _
from relocate_cli.usecases.catalogue import built_in_languages
from relocate_cli.usecases.guides.pack_heads import pack_head
from relocate_cli.usecases.packs.stick import differing, is_brought, programs, without_python, write_stick
from relocate_cli.views.packs.begin_page import begin_html, begin_text, page_name
from relocate_cli.views.packs.built import Archive, not_built_reply, stick_reply
from relocate_cli.views.packs.stick import Stick

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from relocate_cli.cli.session import Session
    from relocate_cli.usecases.packs.building import Built
    from relocate_cli.views.reply import Reply


def build_stick(session: Session, folder: Path, built: Built, stick: Path, given: Sequence[Path]) -> Reply:
    """Write the program, the guide and the pages, after asking where something else lies."""
    files = programs(given)
    files |= {built.file_name: built.content, **dict(_pages(session, _handed(folder, built, files)))}
    if others := differing(stick, files):
        question = _("{files} are there already with another content. Replace them?")
        if not confirm(session, question.format(files=", ".join(others))):
            return not_built_reply()
    write_stick(stick, files)
    path, size = stick / built.file_name, len(built.content)
    sizes = {stick / name: len(content) for name, content in files.items()}
    return stick_reply(Archive(path, built.sha256, size, built.behind, 0), built.bundle, sizes)


def _handed(folder: Path, built: Built, programs: dict[str, bytes]) -> Stick:
    head = pack_head(folder) or {}
    place = built.bundle.id if head.get("level") == "municipality" else ""
    name = str(head.get("name", built.bundle.id))
    _own, *others = built_in_languages()
    return Stick(place, name, built.file_name, not is_brought(built), without_python(programs), others)


def _pages(session: Session, stick: Stick) -> Iterator[tuple[str, bytes]]:
    """Yield the page in every language, for a browser and as plain text."""
    spoken = session.language
    for language in built_in_languages():
        session.speak(language)
        page = page_name()
        yield f"{page}.html", begin_html(stick, language).encode()
        yield f"{page}.txt", begin_text(stick).encode()
    session.speak(spoken)
