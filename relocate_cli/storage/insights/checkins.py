"""All check-ins as one Ibis table: the newest of each family, wave and place, with the family's key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.domain.insights.checkin_form import CHECKIN_SCHEMA, FORMS, KNOWN
from relocate_cli.storage.insights.staging import ORDER, WHO_AND_WHEN, column_name

if TYPE_CHECKING:
    from relocate_cli.domain.insights.asked import Catalogue, Column

YES, NO = True, False
SAME = tuple(name for name in WHO_AND_WHEN if name != "quarter")
"""What two check-ins have in common of which only the newer one counts."""
KEY = "family_key"
DIGITS = 6
"""Of a digest, that make a key: enough to tell families apart by sums, and few enough for whole numbers."""


def repeated(table: Any) -> Any:
    """Return which families answered the same wave in the same place more than once."""
    counted = table.group_by(*SAME).aggregate(times=table.count())
    return counted.filter(counted["times"] > 1).drop("times")


def newest(table: Any, repeats: Any, catalogue: Catalogue) -> Any:
    """Return the check-ins that count: of the same family, place, wave and lane the newest one.

    Only those that were sent more than once are put in order; nearly all others are left as they are.
    """
    import ibis  # noqa: PLC0415 - only where check-ins are counted

    several = table.semi_join(repeats, list(SAME))
    newest_first = [ibis.desc(several[name]) for name in ("quarter", ORDER)]
    window = ibis.window(
        group_by=[several[name] for name in SAME], order_by=[*newest_first, _print(several, catalogue)]
    )
    ranked = several.mutate(rank=ibis.row_number().over(window))
    last = ranked.filter(ranked["rank"] == 0).drop("rank")
    kept = table.anti_join(repeats, list(SAME)).union(last).drop(ORDER)
    return kept.mutate(**{KEY: key_of(kept["number"])})


def key_of(number: Any) -> Any:
    """Return a family's random key, made of its random number."""
    digest = number.hexdigest("md5")
    digits = [digest.substr(place, 1).ascii_str().cast("int64") * 16**place for place in range(DIGITS)]
    return sum(digits[1:], digits[0])


def _print(table: Any, catalogue: Catalogue) -> Any:
    """Return a number by which two check-ins of one file and quarter stand in an order that never changes."""
    values = (table[column_name(index)].cast("int64").fill_null(7) for index in range(len(catalogue)))
    return sum((value * (index + 1) for index, value in enumerate(values)), table["checklist"].length())


def checkins_in(table: Any, order: int, catalogue: Catalogue) -> Any:
    """Return a large file of check-ins in the columns of the catalogue."""
    import ibis  # noqa: PLC0415

    said = {column_name(index): _said(table, column) for index, column in enumerate(catalogue)}
    tasks = table["checklist"] if "checklist" in table.columns else ibis.null(_TASKS)
    head = {name: table[name] for name in WHO_AND_WHEN}
    return table.select(**head, **{ORDER: ibis.literal(order, "int64")}, **said, checklist=tasks.cast(_TASKS))


_TASKS = "array<struct<task: string, state: string, weeks: int64>>"


def _said(table: Any, column: Column) -> Any:
    import ibis  # noqa: PLC0415

    question = column.question
    kind = "boolean" if question.is_choice else "int8"
    answers = table["answers"]
    if question.id not in answers.type().names:
        return ibis.null(kind)
    answer, names = answers[question.id], _names_of(column)
    if question.is_choice:
        found = [answer == name if answer.type().is_string() else answer.contains(name) for name in names]
        either = found[0]
        for one in found[1:]:
            either = either | one
        return either if answer.type().is_string() else (answer.length() > 0).nullif(NO) & either
    if not column.option:
        return answer.cast(kind)
    items = [answer[name] for name in names if name in answer.type().names]
    return ibis.coalesce(*items).cast(kind) if items else ibis.null(kind)


def _names_of(column: Column) -> list[str]:
    return [column.option, *(old for old, new in column.question.renamed.items() if new == column.option)]


def wrong_rows(table: Any, catalogue: Catalogue) -> Any:
    """Return how many rows of a large file are no check-ins, are newer, or are damaged, as one row."""
    sound = _sound_head(table)
    for column in catalogue:
        if not column.question.is_choice:
            question = column.question
            fits = _said(table, column).between(question.lowest, question.highest)
            sound &= fits.fill_null(YES)
    number = table["schema"].re_extract(rf"^{CHECKIN_SCHEMA}/([0-9]{{1,9}})$", 1).fill_null("")
    ours = number != ""
    newer = ours & (number.nullif("").cast("int64") > KNOWN)
    return table.aggregate(
        foreign=table.count(where=~ours),
        newer=table.count(where=newer),
        damaged=table.count(where=ours & ~newer & ~sound),
    )


def _sound_head(table: Any) -> Any:
    sound = None
    for field, form in FORMS.items():
        fits = table[field].re_search(f"^({form.pattern})$").fill_null(NO)
        sound = fits if sound is None else sound & fits
    return sound
