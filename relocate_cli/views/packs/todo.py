"""What a new pack still has to answer, as a list to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.drafting.must_answer import must_answer
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Mapping


def questions_markdown(name: str, id: str, overrides: Mapping[str, str]) -> str:
    """Return a Markdown list to tick; behind each question stands where its answer goes.

    `overrides` says for each inherited task how a change of it begins.
    """
    about = _(
        "What newcomers ask everywhere. Tick what is answered, strike what does not exist here. "
        "What nobody knows becomes: ask the switchboard. Behind each question stands where its answer goes."
    )
    lines = [f"# {_('What the guide for {name} still needs').format(name=name)}", "", about]
    for title, found in must_answer().items():
        asked = (f"- [ ] {must.ask} {_where(must.where, overrides)}" for must in found)
        lines += ["", f"## {title}", "", *asked]
    more = _("What other municipalities tell beyond that: {command}")
    return "\n".join([*lines, "", more.format(command=f"`relocate pack drift {id}`"), ""])


def _where(path: str, overrides: Mapping[str, str]) -> str:
    """Return the file of an answer, and the first line of a change to an inherited task."""
    task = path.removeprefix("tasks/").removesuffix(".yaml")
    return f"(`{path}`: `overrides: {overrides[task]}`)" if task in overrides else f"(`{path}`)"
