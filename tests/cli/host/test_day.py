"""`relocate host day`: one page for a day, household by household."""

from __future__ import annotations

from textwrap import dedent

import pytest


@pytest.fixture
def two(host, family):
    """Anna with a plan of her own, and Ali, of whom only the day of the arrival is known."""
    host("host", "add", "Ali", "--place", "xx-port", "--arrives", "2027-02-03")
    result = host("host", "import", str(family()), "--yes")
    assert result.exit_code == 0, result.output
    return host


def test_a_day_tells_what_is_due_for_whom_and_which_papers_it_needs(two):
    result = two("host", "day", "2027-02-03", "--text")

    assert result.output == dedent("""\
        Wed 3 Feb 2027 (in 10 weeks)

        Ali                                                  arrives 3 Feb (in 10 weeks)
            Due, or the last good day to begin
            - Meet them at the ferry                        begin by 3 Feb (in 10 weeks)
              meet  ask: The office
            Papers for it
            [ ] Passport

        Anna                                                 arrives 1 Feb (in 10 weeks)
            Nothing presses that day, and no visit is due.

        relocate host day 2027-02-03 -o day.html
            a page to print
        """)


def test_today_is_meant_where_no_day_is_named_and_a_past_one_is_refused(two):
    today = two("host", "day", "--text")
    past = two("host", "day", "2026-11-01")

    assert today.stdout.startswith("Mon 23 Nov 2026 (today)\n")
    assert past.exit_code == 2
    assert past.stderr.startswith("Error: 2026-11-01 is past.")


def test_a_pipe_gets_a_row_for_each_thing(two):
    rows = two("host", "day", "2027-01-29").stdout.splitlines()

    assert [row.split("\t")[1:] for row in rows if "\thome\t" not in row] == [
        ["due", "2027-01-29", "", "", "", "pack-bags", "Pack your bags"],
        ["due", "2027-01-29", "", "", "", "fetch-keys", "Fetch the keys"],
    ]


def test_the_page_is_for_the_hosts_eyes_and_runs_nothing(two, tmp_path):
    two("host", "rename", "Ali", "<b>Ali</b>")

    written = two("host", "day", "2027-02-03", "-o", str(tmp_path / "day.html"))

    page = (tmp_path / "day.html").read_text("utf-8")
    assert written.exit_code == 0
    assert oct((tmp_path / "day.html").stat().st_mode & 0o777) == "0o600"
    assert "<h2><bdi>&lt;b&gt;Ali&lt;/b&gt;</bdi></h2>" in page
    assert "Meet them at the ferry" in page
    assert "<script" not in page
    assert "Made on Mon 23 Nov 2026 from: Xanadu 2026.1, Port 2026.1." in page


def test_a_page_that_is_there_is_not_replaced_without_force(two, tmp_path):
    (tmp_path / "day.html").write_text("mine")

    result = two("host", "day", "-o", str(tmp_path / "day.html"))

    assert result.exit_code == 1
    assert (tmp_path / "day.html").read_text() == "mine"
