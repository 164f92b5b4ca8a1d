from __future__ import annotations

import sys

import pytest


def test_erase_removes_everything_of_ours_and_nothing_else(anna_and_jan):
    mine = anna_and_jan.home / "data" / "holiday.jpg"
    mine.write_bytes(b"not relocate's")
    anna_and_jan("pack", "check", str(anna_and_jan.guides / "xx-port"))
    assert (anna_and_jan.home / "state" / "parents" / "xx-port.json").exists()

    result = anna_and_jan("erase", "--yes")

    left = [
        path
        for name in ("data", "state", "cache", "config")
        for path in (anna_and_jan.home / name).rglob("*")
    ]
    assert result.exit_code == 0
    assert left == [mine]
    assert anna_and_jan("list").stderr.startswith("Error: There is no plan yet.")


def test_erase_without_consent_removes_nothing(anna_and_jan):
    result = anna_and_jan("erase")

    assert (result.exit_code, result.stderr.splitlines()[-1]) == (2, "hint: Add --yes if you are sure.")
    assert "apply:anna" in anna_and_jan("list").stdout


def test_a_question_with_none_before_it_cannot_be_gone_back_from(anna_and_jan):
    pexpect = pytest.importorskip("pexpect", reason="real terminals need pexpect, which needs a pty")
    world = {**anna_and_jan.environment, "TERM": "dumb"}
    child = pexpect.spawn(sys.executable, ["-m", "relocate_cli", "erase"], env=world, encoding="utf-8")

    for typed, said in (("b", "Please type yes or no."), ("n", pexpect.EOF)):
        child.expect_exact("[y/N]")
        child.sendline(typed)
        child.expect(said)
    child.close()

    assert child.exitstatus == 0
    assert "apply:anna" in anna_and_jan("list").stdout
