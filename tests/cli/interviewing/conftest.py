"""The interview in a real terminal, and a small country that asks where one stands."""

from __future__ import annotations

import sys
from textwrap import dedent

import pytest

pexpect = pytest.importorskip("pexpect", reason="real terminals need pexpect, which needs a pty")

QUESTIONS = """\
stage:
  ask: Where are you?
  help: It decides a lot. And more.
  type: choice
  section: move
  per: adult
  together: yes
  inherited: yes
  options: {thinking: Thinking, moving: Moving, here: Here already, leaving: Leaving}
move:
  ask: On which day?
  help: A guess is enough. You can change it.
  type: date
  section: move
  per: adult
  together: yes
  inherited: yes
  anchor: your move
comes-with:
  ask: With whom do they come?
  help: Your days differ.
  type: adult
  section: move
  per: child
  together: yes
  when: {differs: move}
citizenship:
  ask: Which citizenship?
  help: It decides on the permit.
  type: choice
  section: permit
  per: person
  together: yes
  options: {xanadian: Xanadian, other: Another}
  likely: {xanadian: {stage: here}}
work:
  ask: What will you do?
  help: It decides on tax.
  type: choice
  section: work
  per: adult
  options: {employed: Work, other: Something else}
job-start:
  ask: Which is your first day at work?
  help: Only if you know it.
  type: date
  section: work
  per: adult
  when: {work: employed}
  anchor: your first day at work
boat:
  ask: Do you bring a boat?
  help: Boats need papers.
  type: yesno
  section: things
"""
TOLD = "why: Why.\ndo: [Go.]\nsources: [{url: https://example.org/a, read: 2026-11-01}]\n"
ISLAND = {
    "pack.yaml": "level: country\n",
    "questions.yaml": QUESTIONS,
    "phases.yaml": dedent("""\
        before: {title: Before you move, stages: moving}
        there: {title: When you are there, stages: [moving, here], opens: on move}
        """),
    "papers.yaml": "number: {title: Number, official: nummer}\ncard: {title: Card, official: kort}\n",
    "tasks/pack-bags.yaml": f"title: Pack your bags\nphase: before\ndue: 3 days before move\n{TOLD}",
    "tasks/apply.yaml": "title: Apply\nphase: there\nfor: each person\nwhen: {citizenship: other}\n" + TOLD,
    "tasks/register.yaml": (
        "title: Register\nphase: there\nfor: each person\ngives: [number]\n"
        f"due: {{by: 7 days after move, kind: legal}}\n{TOLD}"
    ),
    "tasks/get-card.yaml": f"title: Get a card\nphase: there\nfor: each adult\ngives: [card]\n{TOLD}",
    "tasks/tell-employer.yaml": (
        "title: Tell your employer\nphase: there\nfor: each adult\nwhen: {work: employed}\n"
        f"due: 1 week before job-start\n{TOLD}"
    ),
    "tasks/enjoy.yaml": f"title: Enjoy the harbour\nphase: there\n{TOLD}",
    "tasks/berth.yaml": f"title: Book a berth\nphase: there\nwhen: {{boat: yes}}\n{TOLD}",
}


KEEP = tuple((prompt, "") for prompt in ("Your name [", "Their name [", "Noa 9 [", "Bella [", "Volvo ["))
"""Enter to every question about who moves: they stay as they are."""


@pytest.fixture
def island(relocate, make_pack):
    """The command, with the guide for an island."""
    make_pack("island", ISLAND)
    return relocate


@pytest.fixture
def begin(relocate):
    """Start the interview in a terminal of a given size."""
    children = []

    def run(*arguments: str, columns: int = 80, rows: int = 24):
        world = {**relocate.environment, "TERM": "xterm-256color", "NO_COLOR": "1"}
        del world["COLUMNS"]
        command = ["-m", "relocate_cli", "start", *arguments]
        child = pexpect.spawn(
            sys.executable,
            command,
            env=world,
            encoding="utf-8",
            timeout=20,
            dimensions=(rows, columns),
            echo=False,
        )
        children.append(child)
        return child

    yield run
    for child in children:
        child.close(force=True)


def answer(child, *pairs: tuple[str, str]) -> None:
    """Wait for each prompt, and type the line that answers it."""
    for prompt, line in pairs:
        child.expect_exact(prompt)
        child.sendline(line)
