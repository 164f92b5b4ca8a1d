"""Everything in the program that is one of several forms is told apart by its form."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import UnionType
from typing import get_args

import pytest

ROOT = Path(__file__).parent.parent.parent


def forms() -> dict[str, tuple[type, ...]]:
    """Return every union of NamedTuples that a module of the domain gives a name."""
    found = {}
    for path in (ROOT / "relocate_cli/domain").rglob("*.py"):
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for name, value in vars(importlib.import_module(module)).items():
            if isinstance(value, UnionType) and all(hasattr(one, "_make") for one in get_args(value)):
                found[name] = get_args(value)
    return found


@pytest.mark.parametrize(("name", "classes"), forms().items(), ids=lambda value: str(value)[:20])
def test_values_of_two_classes_are_never_equal(name, classes):
    values = [made._make(["same"] * len(made._fields)) for made in classes]

    assert len(set(values)) == len(values), name
    assert all(value == type(value)._make(value) for value in values)


def test_conditions_shapes_deadlines_and_nodes_are_such_forms():
    assert {"Condition", "Leaf", "Shape", "Deadline", "Node"} <= forms().keys()
