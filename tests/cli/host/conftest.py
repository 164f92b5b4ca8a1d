"""A host at the port, and a family that writes a file for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

ARRIVAL = """\
lanes:
  ask: What brings you here?
  help: It decides on the list.
  type: choices
  options: {move: I move here, received: {label: I am received, offered: no}}
they-arrive:
  ask: On which day do they arrive?
  help: A guess is enough.
  type: date
  section: received
  when: {lanes: received}
  anchor: their arrival
"""
FOR_HOSTS = {
    "host-before": "{title: Before they arrive, lane: received}",
    "host-arrival": "{title: The first day, lane: received}",
}
KEYS = """\
title: Fetch the keys
phase: host-before
due: {by: 3 days before they-arrive, kind: advice}
places: [quay]
why: Nobody waits before a closed door.
do: [Ask the landlord.]
sources: [{url: https://example.org/keys, read: 2026-11-01}]
"""
MEET = """\
title: Meet them at the ferry
phase: host-arrival
opens: on they-arrive
due: {by: on they-arrive, kind: advice}
needs: [passport]
contacts: [office]
why: The first face.
do: [Wave.]
sources: [{url: https://example.org/meet, read: 2026-11-01}]
"""


@pytest.fixture
def host(harbour):
    """The command of a host, with a guide that has something for those who receive others."""
    country = harbour.guides / "xx"
    with (country / "questions.yaml").open("a", encoding="utf-8") as questions:
        questions.write(ARRIVAL)
    with (country / "phases.yaml").open("a", encoding="utf-8") as phases:
        phases.write("".join(f"{id}: {written}\n" for id, written in FOR_HOSTS.items()))
    (country / "tasks" / "fetch-keys.yaml").write_text(KEYS.replace("places: [quay]\n", ""), "utf-8")
    (country / "tasks" / "meet.yaml").write_text(MEET, "utf-8")
    return harbour


@pytest.fixture
def family(host, tmp_path):
    """Write the plan of a family that has a computer of its own."""

    def write(name: str = "Anna", *options: str, date: str = "2027-02-01") -> Path:
        home = tmp_path / f"home-of-{name}"
        home.mkdir(exist_ok=True)
        own = {"RELOCATE_HOME": str(home)}
        people = ("--name", name, "--child", "Mila:4")
        begun = host("start", "xx-port", *people, "--move-date", date, "--yes", **own)
        assert begun.exit_code == 0, begun.output
        host("note", "register:mila", "She is shy", **own)
        path = tmp_path / f"{name}.json"
        made = host("export", "json", *(options or ("--names",)), "-o", str(path), "--force", **own)
        assert made.exit_code == 0, made.output
        return path

    return write
