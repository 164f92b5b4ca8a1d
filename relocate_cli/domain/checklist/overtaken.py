"""What somebody ticked or answered under an older guide, and the guide of today has no more."""

from typing import NamedTuple

from relocate_cli.domain.checklist.checklist import Checklist
from relocate_cli.domain.checklist.item import Item
from relocate_cli.domain.guide.guide import Guide
from relocate_cli.domain.profile.member import Member
from relocate_cli.domain.profile.profile import Profile
from relocate_cli.domain.profile.question import Question


class AskedAgain(NamedTuple):
    """A question whose answer is none any more, of whom it was asked, and what was answered."""

    question: Question
    member: Member | None
    former: tuple[str, ...]


class Overtaken(NamedTuple):
    """Lines that say something else since they were ticked, and questions that are asked again."""

    items: tuple[Item, ...]
    """Open items with such lines."""
    askings: tuple[AskedAgain, ...]

    def since(self, before: "Overtaken") -> "Overtaken":
        """Return what was not so before."""
        known = {item.key: item.ticked.changed for item in before.items}
        items = [item for item in self.items if item.ticked.changed != known.get(item.key)]
        askings = [asking for asking in self.askings if asking not in before.askings]
        return Overtaken(tuple(items), tuple(askings))


def overtaken(checklist: Checklist, profile: Profile, guide: Guide) -> Overtaken:
    """Return what the guide of today overtook."""
    items = [item for item in checklist.items if item.is_open and item.ticked.changed]
    return Overtaken(tuple(items), tuple(asked_again(profile, guide)))


def asked_again(profile: Profile, guide: Guide) -> list[AskedAgain]:
    """Return the answers that are none any more, with who gave them."""
    return [
        AskedAgain(question, profile.member(member), profile.outdated[id, member])
        for id, question in guide.questions.items()
        for member in ("", *(found.id for found in profile.members))
        if (id, member) in profile.outdated
    ]
