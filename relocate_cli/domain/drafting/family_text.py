"""A first family as its author would have written it into `personas.yaml`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relocate_cli.domain.drafting.yaml_value import quoted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from relocate_cli.domain.drafting.first_families import FirstFamily


def family_text(family: FirstFamily) -> str:
    """Return the record of a family, ready to be read and changed."""
    answers = [
        f"  {field}: {_flow(given)}"
        for field, given in (("answers", family.answers), ("each", family.each))
        if given
    ]
    return "\n".join(
        [
            f"{family.id}:",
            f"  title: {quoted(family.title)}",
            f"  today: {family.today}",
            "  members:",
            *(f"    - {_flow(member)}" for member in family.members),
            *answers,
            f"  must: [{', '.join(family.must)}]",
            "  never: []",
        ]
    )


def _flow(values: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{name}: {value}" for name, value in values.items()) + "}"
