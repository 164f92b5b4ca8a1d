"""A country of one task and its port."""

from __future__ import annotations

from textwrap import dedent

import pytest

COUNTRY = {
    "pack.yaml": "name: Xanadu\nlevel: country\n",
    "phases.yaml": "before: {title: Before you move}\n",
    "tasks/apply.yaml": dedent("""\
        title: Apply for a permit
        phase: before
        why: Without it you cannot stay.
        do: [Fill in the form., Send it.]
        sources: [{url: https://example.org, read: 2026-11-01}]
        """),
}


@pytest.fixture
def country(relocate, make_pack):
    """The folder of the country's pack."""
    return make_pack("xx", COUNTRY)


@pytest.fixture
def port(country, make_pack):
    """The folder of the port's pack, which changes the country's task."""
    head = "name: Port\nextends: xx\n"
    return make_pack("xx-port", {"pack.yaml": head, "tasks/apply.yaml": "overrides: xx/apply@1\nhere: Go.\n"})
