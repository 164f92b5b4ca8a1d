"""Make the pack of a municipality that has none yet: valid from the first minute."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.checking.records import WHOLE_SITE
from relocate_cli.domain.drafting.draft import draft_of
from relocate_cli.domain.drafting.first_family import first_family
from relocate_cli.domain.drafting.neighbours import Lack, lacking
from relocate_cli.errors import RelocateError
from relocate_cli.language import _
from relocate_cli.storage.durable import write_shared
from relocate_cli.storage.packs.kit import kit_files
from relocate_cli.storage.packs.plain_names import wrong_name
from relocate_cli.usecases.guides.opening import open_guide
from relocate_cli.usecases.guides.places import pack_folder
from relocate_cli.usecases.packs.comparing import municipalities
from relocate_cli.usecases.packs.schemas import schema_files

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from relocate_cli.usecases.workspace import Workspace

SAFE = re.compile(r"[^\W_][\w .()/-]*")
"""A text that means itself in YAML without quotation marks."""


class Founding(NamedTuple):
    """What its author says of a new pack."""

    id: str
    name: str
    parent: str
    """The pack of the region."""
    language: str
    villages: tuple[str, ...]
    phone: str
    email: str
    url: str
    """The page on which the municipality says how to reach it."""


def found_pack(
    workspace: Workspace, folder: Path, founding: Founding, more: Mapping[str, str], like: str = ""
) -> list[Path]:
    """Write a new pack with `more` files and return them all; RelocateError if something lies there.

    With `like`, the tasks of that neighbour are put beside as drafts, without its facts.
    """
    check_empty(folder)
    files = {**kit_files(_gaps(workspace, founding)), **more, **schema_files()}
    if like:
        files |= _drafts(pack_folder(workspace, like), like)
    for path, text in files.items():
        write_shared(folder / path, text.encode())
    return [folder / path for path in files]


def id_of(folder: Path) -> str:
    """Return the id that its folder gives a pack; RelocateError if it cannot be one."""
    id = folder.absolute().name
    if wrong := wrong_name(id):
        raise RelocateError(wrong[0], wrong[1], 2)
    return id


def check_empty(folder: Path) -> None:
    """Raise RelocateError when something lies where a new pack is to be."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        message = _("{path} is not empty, and nothing in it is replaced.").format(path=folder)
        raise RelocateError(message, _("Choose another folder, or move what lies there."))


def missing_in(workspace: Workspace, parent: str) -> list[Lack]:
    """Return what municipalities have in their packs, the same region's first where as many have it."""
    found = municipalities(workspace)
    return lacking([], sorted(found, key=lambda lineage: lineage[-1].parent != parent))


def _gaps(workspace: Workspace, founding: Founding) -> dict[str, str]:
    """Return what goes into the gaps of the start kit."""
    today = workspace.today.isoformat()
    switchboard = f"{founding.id}-switchboard"
    what = _("One number and one address for all departments. Ask here whenever this guide does not know.")
    villages = ", ".join(map(quoted, founding.villages))
    return {
        "id": founding.id,
        "name": quoted(founding.name),
        "parent": founding.parent,
        "language": founding.language,
        "version": f"{workspace.today.year}.{workspace.today.month}.1",
        "summary": quoted(_("What is different in {name}.").format(name=founding.name)),
        "villages": f"villages: [{villages}]" if villages else "# villages: [the names people also look for]",
        "switchboard": switchboard,
        "switchboard_name": quoted(_("{name}, switchboard").format(name=founding.name)),
        "official": quoted(f"{founding.name} kommun"),
        "switchboard_what": quoted(what),
        "reach": _reach(founding),
        "source": founding.url,
        "today": today,
        **first_family(open_guide(workspace, founding.parent).guide, workspace.today),
    }


def _reach(founding: Founding) -> str:
    """Return the lines that say how to reach the switchboard, with a note for each that is not known."""
    given = {"phone": founding.phone, "email": founding.email}
    known = [f'  {field}: "{value}"' if value else f"  # {field}:" for field, value in given.items()]
    page = [f'  url: "{founding.url}"']
    if WHOLE_SITE.fullmatch(founding.url):
        page.append(
            f"  whole_site: {quoted(_('the page of the municipality that was known when the pack began'))}"
        )
    return "\n".join([*known, *page])


def _drafts(neighbour: Path, like: str) -> dict[str, str]:
    """Return the tasks of a neighbour as drafts, by their path in the new pack."""
    return {
        f"drafts/tasks/{path.name}": draft_of(path.read_text(encoding="utf-8"), like)
        for path in sorted(neighbour.glob("tasks/*.yaml"))
    }


def quoted(text: str) -> str:
    """Return a text as a value in YAML, in quotation marks where it would mean something else."""
    return text if SAFE.fullmatch(text) and text == text.strip() else json.dumps(text, ensure_ascii=False)
