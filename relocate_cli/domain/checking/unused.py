"""What is written and leads to nothing: records nobody names, papers nobody gives, answers nobody reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.checking.mappings import mappings_in
from relocate_cli.domain.guide.kinds import Use, kinds_that_are
from relocate_cli.domain.packs.finding import Finding
from relocate_cli.domain.profile.condition import Answer, Known, leaves
from relocate_cli.domain.profile.written_condition import condition_of
from relocate_cli.language import _

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.packs.overlay import Layered
    from relocate_cli.domain.packs.pack import Pack


def check_unused(packs: Sequence[Pack], written: Layered) -> Iterator[Finding]:
    """Yield what the last pack defines and nothing in it or its parents uses."""
    pack = packs[-1]
    named = {(reference.kind, reference.id) for one in packs for reference in one.references}
    for kind in kinds_that_are(Use.FOR_OTHERS):
        for id in pack.records[kind]:
            if (kind, id) not in named:
                message = _("Nothing uses {id}.").format(id=id)
                hint = _("Use it, or delete it.")
                yield Finding(pack.mark(f"{kind}/{id}"), "P063", message, hint, "warning", id)
    yield from _never_given(pack, written)
    yield from _unread(pack, written)


def _never_given(pack: Pack, written: Layered) -> Iterator[Finding]:
    """Yield the papers that a task needs and that neither a task nor an answer gives, nor people bring."""
    if not pack.records["papers"]:
        return
    tasks = written["tasks"].values()
    given = {paper for task in tasks for paper in task.get("gives", ())}
    for question in written["questions"].values():
        given |= {
            paper for option in question.get("options", {}).values() for paper in option.get("gives", ())
        }
    needed = {paper for task in tasks for paper in task.get("needs", ())}
    for id, paper in pack.records["papers"].items():
        if id in needed - given and not paper.get("brought"):
            message = _("A task needs {id}, and nothing gives it.").format(id=id)
            hint = _(
                "Add it to the `gives` of a task or an answer; if people have it before, write brought: yes."
            )
            yield Finding(pack.mark(f"papers/{id}"), "P064", message, hint, "warning", id)


def _unread(pack: Pack, written: Layered) -> Iterator[Finding]:
    """Yield the questions of which several answers make no difference, so that they could be one."""
    if not pack.records["questions"]:
        return
    read: dict[str, set[str]] = {}
    for when in _conditions(written):
        for leaf in leaves(condition_of(when)):
            if isinstance(leaf, Answer):
                read.setdefault(leaf.question, set()).update(leaf.values)
            elif isinstance(leaf, Known):
                read.setdefault(leaf.question, set())
    for id, question in pack.records["questions"].items():
        options = question.get("options", {})
        unread = [
            value
            for value, option in options.items()
            if value not in read.get(id, ()) and "gives" not in option
        ]
        if len(unread) > 1:
            message = _("No condition tells these answers apart: {values}.").format(values=", ".join(unread))
            hint = _("Make one answer of them, or use them in a `when`.")
            yield Finding(pack.mark(f"questions/{id}/options"), "P065", message, hint, "warning", id)


def _conditions(written: Any) -> Iterator[dict[str, Any]]:
    """Yield every `when` of every record."""
    for _path, record in mappings_in(written):
        if isinstance(record.get("when"), dict):
            yield record["when"]
