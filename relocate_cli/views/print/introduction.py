"""Who writes a message: how many, how old the children are, and when they come; by name only if asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.profile.lanes import MOVING_LANE, lanes_of
from relocate_cli.domain.profile.question import MOVE
from relocate_cli.language import _, ngettext
from relocate_cli.views.household.people import name_and_age
from relocate_cli.views.vague_days import about_what_words
from relocate_cli.views.words import day_words, told_together

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from relocate_cli.domain.profile.member import Member
    from relocate_cli.views.book import Book


def introduction(book: Book, *, names: bool) -> str:
    """Return who writes, and when they come if they do."""
    people = [name_and_age(member, book.today) for member in book.plan.profile.persons]
    things = [*_things_counted(book)]
    if MOVING_LANE not in lanes_of(book.plan.profile):
        people += [company.name for company in book.plan.profile.each("company")]
        return _("I am {who}.").format(who=", ".join(people)) if names and people else ""
    if len(people) > 1:
        who = people if names else [*_people_counted(book)]
        sentences = [_("We are {who}.").format(who=told_together([*who, *things]))]
    else:
        sentences = [_("I am {who}.").format(who=people[0])] if names else []
        if things:
            sentences.append(_("I come with {who}.").format(who=told_together(things)))
        elif not names:
            sentences.append(_("I come alone."))
    return " ".join([*sentences, _when(book)])


def signature(book: Book) -> str:
    """Return the names of those who write."""
    return ", ".join(adult.name for adult in book.plan.profile.adults)


def _people_counted(book: Book) -> Iterator[str]:
    adults, children = len(book.plan.profile.adults), book.plan.profile.each("child")
    yield ngettext("{count} adult", "{count} adults", adults).format(count=adults)
    if children:
        text = ngettext("{count} child", "{count} children", len(children)).format(count=len(children))
        ages = _ages(book, children)
        yield _("{children} (age {ages})").format(children=text, ages=ages) if ages else text


def _things_counted(book: Book) -> Iterator[str]:
    """Yield how many pets and cars come along; nobody has to know how they are called."""
    pets, cars = (len(book.plan.profile.each(kind)) for kind in ("pet", "car"))
    if pets:
        yield ngettext("{count} pet", "{count} pets", pets).format(count=pets)
    if cars:
        yield ngettext("{count} car", "{count} cars", cars).format(count=cars)


def _ages(book: Book, children: Sequence[Member]) -> str:
    ages = [child.age_on(book.today) for child in children]
    return ", ".join(str(age) for age in sorted(age for age in ages if age is not None))


def _when(book: Book) -> str:
    """Return when they come, in words that fit one and several."""
    move = book.plan.profile.date_of(MOVE)
    if not move:
        return _("The day of the move to {place} is not decided.").format(place=book.guide.name)
    about, is_past = book.plan.profile.about_what(MOVE), move < book.today
    if about:
        form = _("The move to {place} is planned for about {day}.")
        if is_past:
            form = _("The move to {place} was about {day}.")
        return form.format(place=book.guide.name, day=about_what_words(move, about))
    form = _("The move to {place} is planned for {day}.")
    if is_past:
        form = _("The move to {place} was on {day}.")
    return form.format(place=book.guide.name, day=day_words(move))
