"""What the shell offers while somebody types: in every shell the same words."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest


@pytest.fixture
def offered(relocate):
    """Return what PowerShell is told after a begun line; it needs no shell."""

    def ask(line: str) -> list[str]:
        begun = line.rpartition(" ")[2]
        asked = {"_RELOCATE_COMPLETE": "powershell_complete", "COMP_WORDS": line, "COMP_CWORD": begun}
        return [row.partition("\t")[0] for row in relocate(**asked).stdout.splitlines()]

    return ask


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("relocate nex", ["next"]),
        ("relocate --lang ", ["en", "sv"]),
        ("relocate next --lang s", ["sv"]),
        ("relocate settings language ", ["en", "sv"]),
        ("relocate settings color ", ["yes", "no"]),
        ("relocate start norsjo --stage ", ["thinking", "moving", "here", "leaving"]),
        ("relocate start norsjo --citizenship n", ["nordic"]),
        ("relocate start norsjo --registered ", ["yes", "no"]),
        ("relocate start norsjo --answer permit", ["permit=", "permit-until=", "permit-decided="]),
        ("relocate start norsjo --answer stage=t", ["stage=thinking"]),
        ("relocate completion ", ["bash", "zsh", "fish", "powershell"]),
        ("relocate pack edit c", ["contact"]),
        ("relocate pack pre", ["preview"]),
        ("relocate say bankid --with s", ["sv"]),
        ("relocate start nor", ["norsjo"]),
    ],
)
def test_every_word_that_can_follow_is_offered(offered, line, words):
    assert offered(line) == words


def test_what_the_household_has_is_offered(relocate, offered):
    relocate("start", "norsjo", "--name", "Anna", "--partner", "Åke", "--move-date", "2027-02-01", "--yes")

    assert offered("relocate people remove ") == ["Anna", "Åke"]
    assert offered("relocate next --person A") == ["Anna"]
    assert offered("relocate list --phase sett") == ["settle-in"]
    assert "electricity" in offered("relocate done ")


def test_the_script_for_powershell_says_where_it_belongs(relocate):
    told = relocate("completion", "powershell")
    script = json.loads(relocate("completion", "powershell", "--json").stdout)["script"]

    assert script.startswith("Register-ArgumentCompleter -Native -CommandName relocate -ScriptBlock {\n")
    assert "$PROFILE" in told.stderr
    line = "relocate completion powershell | Out-String | Invoke-Expression"
    assert line in " ".join(told.stderr.split())


@pytest.mark.skipif(not shutil.which("pwsh"), reason="PowerShell is not installed")
def test_powershell_itself_reads_the_script(relocate):
    script = json.loads(relocate("completion", "powershell", "--json").stdout)["script"]

    shell = subprocess.run(["pwsh", "-NoProfile", "-Command", script], capture_output=True, check=False)

    assert (shell.returncode, shell.stderr) == (0, b"")
