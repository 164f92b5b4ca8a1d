"""All check-ins as one Ibis table: the newest of each family, wave and place, with the family's key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from relocate_cli.storage.insights.staging import ORDER, WHO_AND_WHEN

if TYPE_CHECKING:
    from relocate_cli.domain.insights.asked import Column
    from relocate_cli.storage.insights.staging import Columns

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


def newest(table: Any, repeats: Any, columns: Columns) -> Any:
    """Return the check-ins that count: of the same family, place, wave and lane the newest one.

    Only those that were sent more than once are put in order; nearly all others are left as they are.
    """
    import ibis  # noqa: PLC0415 - only where check-ins are counted

    several = table.semi_join(repeats, list(SAME))
    newest_first = [ibis.desc(several[name]) for name in ("quarter", ORDER)]
    window = ibis.window(
        group_by=[several[name] for name in SAME], order_by=[*newest_first, _print(several, columns)]
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


def _print(table: Any, columns: Columns) -> Any:
    """Return a number by which two check-ins of one file and quarter stand in an order that never changes."""
    values = (table[name].cast("int64").fill_null(7) for name in columns)
    return sum((value * (index + 1) for index, value in enumerate(values)), table["checklist"].length())


def checkins_in(table: Any, order: int, columns: Columns) -> Any:
    """Return a large file of check-ins in these columns."""
    import ibis  # noqa: PLC0415

    said = {name: answer_to(table, column) for name, column in columns.items()}
    tasks = table["checklist"] if "checklist" in table.columns else ibis.null(_TASKS)
    head = {name: table[name] for name in WHO_AND_WHEN}
    return table.select(**head, **{ORDER: ibis.literal(order, "int64")}, **said, checklist=tasks.cast(_TASKS))


_TASKS = "array<struct<task: string, state: string, weeks: int64>>"


def answer_to(table: Any, column: Column) -> Any:
    """Return what each check-in of a large file says to a column; null for nothing."""
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


def answered_in(table: Any) -> frozenset[str]:
    """Return which questions a large file has answers to."""
    return frozenset(table["answers"].type().names)


def _names_of(column: Column) -> list[str]:
    return [column.option, *(old for old, new in column.question.renamed.items() if new == column.option)]
