"""Tasks and answers that an earlier version of a pack had: each is there, or a word says where it went."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from relocate_cli.domain.packs.finding import Finding
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from relocate_cli.domain.packs.overlay import Layered
    from relocate_cli.domain.packs.pack import Pack


class Earlier(NamedTuple):
    """What of an earlier version ticks and answers can hang on."""

    version: str
    tasks: frozenset[str]
    answers: Mapping[str, frozenset[str]]
    """The options of each question."""


def check_vanished(pack: Pack, written: Layered, earlier: Sequence[Earlier]) -> Iterator[Finding]:
    """Yield what an earlier version had and this one has not, where nothing says what became of it."""
    told = {**written["renamed"], **written["retired"]}
    for task, version in _versions((one.version, one.tasks) for one in earlier).items():
        if task not in told and task not in written["tasks"]:
            message = _("{old} was a task in version {version} and is gone: who ticked it hears nothing.")
            yield _finding(pack, "retired", task, message.format(old=task, version=version))
    for question, record in written["questions"].items():
        options = ((one.version, one.answers.get(question, frozenset())) for one in earlier)
        known = {*record.get("options", {}), *record.get("renamed", {}), *record.get("retired", {})}
        for answer, version in _versions(options).items():
            if answer not in known:
                message = _(
                    "{old} was an answer in version {version} and is gone: who gave it hears nothing."
                )
                message = message.format(old=answer, version=version)
                yield _finding(pack, f"questions/{question}/options", f"{question}.{answer}", message)


def _versions(found: Iterable[tuple[str, frozenset[str]]]) -> dict[str, str]:
    """Return each name with the version that is known to have had it, the first one told."""
    versions: dict[str, str] = {}
    for version, names in found:
        for name in sorted(names):
            versions.setdefault(name, version)
    return versions


def _finding(pack: Pack, path: str, about: str, message: str) -> Finding:
    old = about.rpartition(".")[2]
    hint = _("Write `renamed: {{{old}: its new id}}`, or `retired: {{{old}: Why, and what to do instead.}}`")
    return Finding(pack.mark(path), "P049", message, hint.format(old=old), "warning", about)
