from __future__ import annotations

import pytest

from relocate_cli.domain.drafting.plain_forms import plain_day, plain_phone


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("23 November 2026", "2026-11-23"),
        ("den 3 maj 2026", "2026-05-03"),
        ("November 23rd, 2026", "2026-11-23"),
        ("2026/11/3", "2026-11-03"),
        ("20261123", "2026-11-23"),
        ("23.11.2026", "2026-11-23"),
        ("5/5/2026", "2026-05-05"),
        ("5/6/2026", ""),
        ("30 February 2027", ""),
        ("soon", ""),
        ("3 lunches 2026", ""),
    ],
)
def test_a_day_is_read_unless_two_could_be_meant(written, day):
    assert plain_day(written) == day


@pytest.mark.parametrize(
    ("written", "phone"),
    [
        ("0953/14000", "0953-140 00"),
        ("(0953) 140 00", "0953-140 00"),
        ("0953 - 140 00", "0953-140 00"),
        ("+46 (0)953-140 00", "+46 953 140 00"),
        ("0046 953 140 00", "+46 953 140 00"),
        ("090-1234567", "090-123 45 67"),
        ("095314000", ""),
        ("+4695314000", ""),
        ("ask", ""),
    ],
)
def test_a_number_is_grouped_unless_nobody_can_tell_where_its_area_code_ends(written, phone):
    assert plain_phone(written) == phone
