from __future__ import annotations

import pytest

from relocate_cli.domain.guide.on_demand import OnDemand


def test_a_record_is_built_once_and_only_when_it_is_asked_for():
    made: list[str] = []

    def build(id: str, written: int) -> str:
        made.append(id)
        return f"{id} {written}"

    records = OnDemand({"b": 1, "a": 2}, build)

    assert (list(records), len(records), "a" in records, "c" in records, records.get("c")) == (
        ["b", "a"],
        2,
        True,
        False,
        None,
    )
    assert made == []
    assert (records["a"], records["a"], made) == ("a 2", "a 2", ["a"])
    assert records == {"b": "b 1", "a": "a 2"}
    with pytest.raises(KeyError):
        records["c"]
