"""Each person's papers, and the folder for a day, for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.views.checklist.documents import iso

if TYPE_CHECKING:
    from relocate_cli.domain.checklist.folder import Folder
    from relocate_cli.domain.checklist.item import Item
    from relocate_cli.domain.checklist.own_paper import OwnPaper


def own_row(own: OwnPaper) -> tuple[str, ...]:
    """Return a paper for a pipe: id, person, state, last day to order, expected between, form, title."""
    earliest, latest = own.there()
    return (
        own.paper.id,
        own.member.id if own.member else "household",
        str(own.state),
        iso(own.order_by) or "",
        iso(earliest) or "",
        iso(latest) or "",
        own.paper.form,
        ",".join(item.id for item in own.given_by),
        ",".join(item.id for item in own.needed_by),
        own.paper.title,
    )


def own_document(own: OwnPaper) -> dict[str, Any]:
    """Return a paper of somebody as JSON values."""
    earliest, latest = own.there()
    return {
        "paper": own.paper.id,
        "person": own.member.id if own.member else None,
        "title": own.paper.title,
        "official": own.paper.official,
        "form": own.paper.form or None,
        "state": str(own.state),
        "ordered": iso(own.ordered),
        "order_by": iso(own.order_by),
        "about": own.about,
        "earliest": iso(earliest),
        "latest": iso(latest),
        "given_by": [item.id for item in own.given_by],
        "needed_by": [item.id for item in own.needed_by],
    }


def folder_row(own: OwnPaper, folder: Folder) -> tuple[str, ...]:
    """Return a paper of the folder for a pipe: id, person, whether it is there then, form, tasks, title."""
    return (
        own.paper.id,
        own.member.id if own.member else "household",
        there_word(own, folder),
        own.paper.form,
        ",".join(item.id for item in used_then(own, folder)),
        own.paper.title,
    )


def folder_document(folder: Folder) -> dict[str, Any]:
    """Return the folder for a day as JSON values."""
    return {
        "day": iso(folder.day),
        "tasks": [item.id for item in folder.items],
        "papers": folder_papers(folder),
    }


def folder_papers(folder: Folder) -> list[dict[str, Any]]:
    """Return the papers of a folder as JSON values: whether each is there by then, and what it is for."""
    return [
        {
            **own_document(own),
            "there": there_word(own, folder),
            "for": [item.id for item in used_then(own, folder)],
        }
        for own in folder.papers
    ]


def there_word(own: OwnPaper, folder: Folder) -> str:
    """Return whether a paper is there on the day: yes, perhaps, no."""
    return {True: "yes", None: "perhaps", False: "no"}[folder.is_there(own)]


def used_then(own: OwnPaper, folder: Folder) -> list[Item]:
    """Return what can be done on the day and needs the paper."""
    keys = {item.key for item in folder.items}
    return [item for item in own.needed_by if item.key in keys]
