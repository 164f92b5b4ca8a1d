from __future__ import annotations

import pytest

from relocate_cli.domain.truth import both, either


@pytest.mark.parametrize(
    ("truths", "all_of_them", "any_of_them"),
    [
        ((), True, False),
        ((True, True), True, True),
        ((True, False), False, True),
        ((False, False), False, False),
        ((True, None), None, True),
        ((None, False), False, None),
        ((None, None), None, None),
        ((None, True, False), False, True),
    ],
)
def test_an_unknown_part_decides_nothing_as_long_as_another_decides(truths, all_of_them, any_of_them):
    assert (both(truths), either(truths)) == (all_of_them, any_of_them)
