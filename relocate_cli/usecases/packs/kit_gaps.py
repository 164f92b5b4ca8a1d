"""What its author says of a new pack, and what of it goes into the gaps of the start kit."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from relocate_cli.domain.checking.records import WHOLE_SITE
from relocate_cli.domain.drafting.family_text import family_text
from relocate_cli.domain.drafting.first_families import first_families
from relocate_cli.domain.drafting.yaml_value import quoted
from relocate_cli.language import _
from relocate_cli.usecases.guides.opening import open_guide

if TYPE_CHECKING:
    from relocate_cli.usecases.workspace import Workspace


class NewPack(NamedTuple):
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


def gaps_of(workspace: Workspace, new: NewPack) -> dict[str, str]:
    """Return what goes into the gaps of the start kit."""
    today = workspace.today.isoformat()
    switchboard = f"{new.id}-switchboard"
    what = _("One number and one address for all departments. Ask here whenever this guide does not know.")
    villages = ", ".join(map(quoted, new.villages))
    families = first_families(open_guide(workspace, new.parent).guide, workspace.today)
    return {
        "id": new.id,
        "name": quoted(new.name),
        "parent": new.parent,
        "language": new.language,
        "version": f"{workspace.today.year}.{workspace.today.month}.1",
        "summary": quoted(_("What is different in {name}.").format(name=new.name)),
        "villages": f"villages: [{villages}]" if villages else "# villages: [the names people also look for]",
        "switchboard": switchboard,
        "switchboard_name": quoted(_("{name}, switchboard").format(name=new.name)),
        "official": quoted(f"{new.name} kommun"),
        "switchboard_what": quoted(what),
        "reach": _reach(new),
        "source": new.url,
        "source_reason": f", whole_site: {_whole_site()}" if WHOLE_SITE.fullmatch(new.url) else "",
        "host": str(urlsplit(new.url).hostname).removeprefix("www."),
        "today": today,
        "families": "\n\n".join(map(family_text, families)),
    }


def _reach(new: NewPack) -> str:
    """Return the lines that say how to reach the switchboard, with a note for each that is not known."""
    given = {"phone": new.phone, "email": new.email}
    known = [f'  {field}: "{value}"' if value else f"  # {field}:" for field, value in given.items()]
    page = [f'  url: "{new.url}"']
    if WHOLE_SITE.fullmatch(new.url):
        page.append(f"  whole_site: {_whole_site()}")
    return "\n".join([*known, *page])


def _whole_site() -> str:
    """Return why a front page stands where a page of it should."""
    return quoted(_("the page of the municipality that was known when the pack began"))
