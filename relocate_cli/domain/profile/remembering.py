"""A situation that works out every fact once, however many conditions speak of it."""

from functools import cached_property

from relocate_cli.domain.profile.condition import Leaf
from relocate_cli.domain.profile.member import Member, id_of
from relocate_cli.domain.profile.situation import Situation
from relocate_cli.domain.truth import Truth


class Remembering(Situation):
    """The same answers to the same questions; groups and questions hang on one another, often many deep."""

    @cached_property
    def _truths(self) -> dict[tuple[Leaf, str], Truth]:
        return {}

    def _leaf(self, leaf: Leaf, member: Member | None) -> Truth:
        key = (leaf, id_of(member))
        if key not in self._truths:
            self._truths[key] = self._worked_out(leaf, member)
        return self._truths[key]

    def _worked_out(self, leaf: Leaf, member: Member | None) -> Truth:
        return super()._leaf(leaf, member)
