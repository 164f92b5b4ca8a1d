from __future__ import annotations

import pytest

from relocate_cli.domain.version import is_older


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("2026.9", "2026.10"),
        ("2026.11", "2026.11.1"),
        ("9", "10"),
        ("2026.11.1", "2027"),
        ("", "0.1"),
        ("1" * 40, "2" * 40),
    ],
)
def test_versions_are_compared_as_numbers(older, newer):
    assert is_older(older, newer)
    assert not is_older(newer, older)


def test_noughts_at_the_end_make_no_difference():
    assert not is_older("2026.1", "2026.1.0")
    assert not is_older("2026.1.0", "2026.1")
