"""What somebody should phone about first, and what came of it, written into the pack."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.drafting.calls import Call, calls
from relocate_cli.domain.drafting.checked_line import CheckedBy, with_checked
from relocate_cli.domain.guide.kinds import Use, kinds_that_are
from relocate_cli.domain.nearest import did_you_mean
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.durable import write_shared
from relocate_cli.usecases.guides.pack_read import read_one
from relocate_cli.usecases.packs.comparing import families_seeing, lineage_of

if TYPE_CHECKING:
    from pathlib import Path

    from relocate_cli.domain.packs.pack import Pack
    from relocate_cli.usecases.workspace import Workspace


class ToCall(NamedTuple):
    """A pack, and what to phone about first."""

    pack: Pack
    calls: tuple[Call, ...]


def to_call(workspace: Workspace, folder: Path) -> ToCall:
    """Return what of a pack somebody should phone about first."""
    lineage = lineage_of(workspace, folder)
    return ToCall(lineage[-1], tuple(calls(lineage, families_seeing(lineage), workspace.today)))


def take_answer(workspace: Workspace, folder: Path, id: str, by: str) -> None:
    """Write that a fact was checked by telephone today; RelocateError if its file cannot say so."""
    pack = lineage_of(workspace, folder)[-1]
    path = _path(pack, id)
    mark, checked = pack.marks[path], CheckedBy(workspace.today.isoformat(), by)
    file = folder / mark.path
    before = file.read_bytes()
    after = with_checked(before.decode("utf-8"), mark, checked)
    if after is not None:
        write_shared(file, after.encode())
        if _says(folder, path, checked):
            return
        write_shared(file, before)
    message = _("{path} cannot be changed line by line there.").format(path=mark.path)
    raise RelocateError(message, _("Write it yourself: {line}").format(line=checked.line))


def _path(pack: Pack, id: str) -> str:
    """Return where a record of the pack stands; an id of several kinds needs its kind before it."""
    kinds = kinds_that_are(Use.SOURCED)
    known = [f"{kind}/{name}" for kind in kinds for name in pack.records[kind]]
    found = [path for path in known if path == id or path.partition("/")[2] == id]
    if len(found) == 1:
        return found[0]
    if found:
        message = _("{id} is several things: {words}.").format(id=id, words=", ".join(found))
        raise RelocateError(message, _("Name one of them."), 2)
    message = _("{pack} itself tells nothing called {id}.").format(pack=pack.id, id=repr(id))
    raise RelocateError(message, did_you_mean(id, [path.partition("/")[2] for path in known]), 2)


def _says(folder: Path, path: str, checked: CheckedBy) -> bool:
    """Whether the pack can be read as before and says what was to be said."""
    read = read_one(folder)
    kind, _slash, id = path.partition("/")
    said = read.pack.records[kind].get(id, {}).get("checked")
    return read.is_sound and said == {"on": checked.on, "by": checked.by, "how": "phone"}
