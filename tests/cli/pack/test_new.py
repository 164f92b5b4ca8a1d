"""`relocate pack new`: from nothing to a valid pack, by options or by answering questions."""

from __future__ import annotations

import json
import re

import pytest

from tests.cli.terminals import Terminal
from tests.conftest import ROOT

MALA = ("--name", "Malå", "--url", "https://www.mala.se/kontakt/", "--phone", "0953-140 00")


@pytest.fixture
def new(relocate, tmp_path):
    """Make a pack in a folder of its own, with options."""

    def make(*arguments: str, folder: str = "mala"):
        return relocate("pack", "new", str(tmp_path / "packs" / folder), *arguments)

    return make


def test_a_new_pack_inherits_everything_and_passes_the_check_at_once(mala):
    checked = mala.relocate("pack", "check", "--strict", str(mala.folder))
    proved = mala.relocate("pack", "prove", "--strict", str(mala.folder))

    assert (mala.result.exit_code, checked.exit_code, checked.stdout, proved.exit_code) == (0, 0, "", 0)


def test_one_can_move_to_a_village_of_a_new_pack_and_look_up_its_switchboard(mala):
    guides = {"RELOCATE_GUIDES": str(mala.folder.parent)}
    move = ("--name", "Anna", "--move-date", "2027-02-01", "--moves-from", "eu", "--yes")

    started = mala.relocate("start", "adak", *move, **guides)
    contact = mala.relocate("show", "mala-switchboard", "--json", **guides)

    assert started.exit_code == 0, started.output
    assert json.loads(contact.stdout)["record"] == {
        "name": "Malå, switchboard",
        "official": "Malå kommun",
        "also": ["municipality", "kommun", "switchboard", "växel", "town hall", "kommunhuset"],
        "what": "One number and one address for all departments. Ask here whenever this guide does not know.",
        "phone": "0953-140 00",
        "url": "https://www.mala.se/kontakt/",
        "sources": [{"url": "https://www.mala.se/kontakt/", "read": "2026-11-23"}],
        "pack": "mala",
    }


def test_it_writes_notes_for_the_author_and_help_for_the_editor(mala):
    files = {path.removeprefix(f"{mala.folder}/") for path in json.loads(mala.result.stdout)["files"]}
    settings = json.loads((mala.folder / ".vscode/settings.json").read_text(encoding="utf-8"))

    assert {"pack.yaml", "contacts.yaml", "personas.yaml", "README.md", "TODO.md"} <= files
    assert {".schemas/tasks.json", ".vscode/settings.json", ".github/workflows/relocate.yml"} <= files
    assert settings["yaml.schemas"]["./.schemas/tasks.json"] == "**/tasks/*.yaml"


def test_the_list_to_tick_is_short_and_asks_what_every_municipality_has_to_answer(mala):
    todo = (mala.folder / "TODO.md").read_text(encoding="utf-8").splitlines()
    boxes = [line for line in todo if line.startswith("- [ ]")]

    assert todo[0] == "# What the guide for Malå still needs"
    assert len(boxes) == 30
    assert "- [ ] Where is the library, and what does it lend? (`tasks/library-card.yaml`)" in boxes
    where = "(`tasks/health-listing.yaml`: `overrides: sweden/health-listing@1`)"
    assert f"- [ ] Which health centre is there, and how does one reach it? {where}" in boxes
    assert sum("overrides:" in box for box in boxes) == 17


def test_the_commented_task_becomes_one_when_its_signs_are_taken_away(relocate, new, tmp_path):
    new(*MALA, "--extends", "vasterbotten")
    task = tmp_path / "packs/mala/tasks/library-card.yaml"
    lines = task.read_text(encoding="utf-8").splitlines()
    task.write_text("\n".join(line[2:] for line in lines[lines.index("#") :]) + "\n", encoding="utf-8")

    shown = relocate("pack", "preview", str(tmp_path / "packs/mala"), "--terminal")

    assert shown.exit_code == 0, shown.output
    assert "Get a library card" in shown.stdout


def test_nobody_is_said_to_have_checked_what_nobody_checked(mala):
    text = (mala.folder / "contacts.yaml").read_text(encoding="utf-8")

    assert not [line for line in text.splitlines() if line.startswith("  checked:")]


def test_what_people_say_is_understood(new, tmp_path):
    said = ("--extends", "Västerbottens län", "--language", "English", "--village", "Adak; Rentjärn")
    result = new(*MALA, *said)

    assert result.exit_code == 0, result.output
    head = (tmp_path / "packs/mala/pack.yaml").read_text(encoding="utf-8").splitlines()
    assert {"extends: vasterbotten", "language: en", "villages: [Adak, Rentjärn]"} <= set(head)


def test_a_pack_in_swedish_is_begun_in_swedish(relocate, new, tmp_path):
    new(*MALA, "--extends", "vasterbotten", "--language", "sv")

    head = (tmp_path / "packs/mala/pack.yaml").read_text(encoding="utf-8")
    assert "summary: Vad som är annorlunda i Malå." in head
    assert "# vem man frågar när guiden inte vet" in head
    for name in ("contacts.yaml", "personas.yaml", "sites.yaml", "tasks/library-card.yaml", "README.md"):
        assert " the " not in (tmp_path / "packs/mala" / name).read_text(encoding="utf-8"), name
    assert relocate("pack", "check", "--strict", str(tmp_path / "packs/mala")).exit_code == 0


def test_from_a_neighbour_come_the_shapes_of_its_tasks_without_its_facts(mala):
    drafts = mala.folder / "drafts" / "tasks"

    assert (drafts / "find-home.yaml").read_text(encoding="utf-8").splitlines() == [
        "# From norsjo. Write what holds here, then move this file into tasks/.",
        "overrides: sweden/find-home@1",
        "# here: what is different here",
        "# sources: [the page you read, and the day]",
    ]
    assert [path.name for path in (mala.folder / "tasks").iterdir()] == ["library-card.yaml"]
    text = "".join(path.read_text(encoding="utf-8") for path in drafts.iterdir())
    assert not {"phone", "0918", "norsjo.se"} & set(text.replace(":", " ").replace("/", " ").split())


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--extends", "vasterbotten"), "Option --url is missing."),
        ((*MALA, "--extends", "vasterbottn"), "'vasterbottn' cannot be used as --extends."),
        ((*MALA[:-1], "14000", "--extends", "vasterbotten"), "'14000' cannot be used as --phone."),
        (("--url", "mala.se", "--extends", "vasterbotten"), "'mala.se' cannot be used as --url."),
        ((*MALA, "--extends", "vasterbotten", "--from", "norsjø-by"), "There is no guide for 'norsjø-by'."),
    ],
    ids=str,
)
def test_what_is_missing_or_wrong_is_told_and_nothing_is_written(new, tmp_path, arguments, message: str):
    result = new(*arguments)

    assert result.exit_code in {1, 2}
    assert result.stderr.startswith(f"Error: {message}")
    assert not (tmp_path / "packs").exists()


def test_an_address_that_the_check_would_refuse_is_refused_at_once(new):
    result = new("--name", "Malå", "--extends", "vasterbotten", "--url", "http://www.mala.se/kontakt/")

    assert result.exit_code == 2
    assert "Write it with https, and see whether it opens: https://www.mala.se/kontakt/" in " ".join(
        result.stderr.split()
    )


def test_a_name_that_cannot_be_one_is_told_with_the_nearest(new):
    result = new(*MALA, "--extends", "vasterbotten", folder="Malå")

    assert "Rename it, for example to mala." in " ".join(result.stderr.split())


def test_a_folder_with_something_in_it_is_left_alone(new, tmp_path):
    (tmp_path / "packs" / "mala").mkdir(parents=True)
    (tmp_path / "packs" / "mala" / "letter.txt").write_text("Dear Anna")

    result = new(*MALA, "--extends", "vasterbotten")

    assert result.exit_code == 1
    assert "is not empty, and nothing in it is replaced." in " ".join(result.stderr.split())
    assert [path.name for path in (tmp_path / "packs" / "mala").iterdir()] == ["letter.txt"]


def test_words_that_mean_something_in_yaml_stay_words(relocate, new, tmp_path):
    words = ("--name", "No: [way] #1", "--village", "Yes", "--url", "https://www.mala.se/x")
    new(*words, "--extends", "vasterbotten")
    head = (tmp_path / "packs" / "mala" / "pack.yaml").read_text(encoding="utf-8")

    assert 'name: "No: [way] #1"' in head
    assert relocate("pack", "check", str(tmp_path / "packs" / "mala")).exit_code == 0


def test_on_a_terminal_it_asks_and_a_wrong_answer_is_asked_again(relocate, tmp_path):
    world = {**relocate.environment, "TERM": "xterm-256color"}
    folder = tmp_path / "packs" / "mala"
    terminal = Terminal(["-m", "relocate_cli", "pack", "new", str(folder)], world, 250, 30)

    questions = [
        ("What is the place called? [Mala]", "Malå"),
        ("Which region is it in? Norrbotten, Västerbotten, Sweden", "Lappland"),
        ("Write it like this: Norrbotten, Västerbotten, Sweden", "Västerbottens län"),
        ("Which language do you write in? [en]", ""),
        ("Which villages", "Adak, Rentjärn"),
        ("The number of the switchboard?", "0953-140 00"),
        ("The municipality's email address", ""),
        ("how to reach the municipality?", "https://www.mala.se/kontakt/"),
    ]
    for shown, typed in questions:
        terminal.until(shown)
        terminal.press(f"{typed}\n")

    assert terminal.end() == 0
    assert len(questions) - 1 == 7  # one of them was asked again
    assert "It asks seven questions" in (ROOT / "guides/README.md").read_text(encoding="utf-8")
    head = (folder / "pack.yaml").read_text(encoding="utf-8").splitlines()
    assert [line for line in head if line.startswith(("name", "extends", "villages"))] == [
        "name: Malå",
        "extends: vasterbotten",
        "villages: [Adak, Rentjärn]",
    ]


def test_the_first_tasks_of_the_readme_are_on_the_lists_of_the_first_families(relocate, new, tmp_path):
    new(*MALA, "--extends", "vasterbotten")
    folder = tmp_path / "packs" / "mala"
    assert len(examples_of_the_readme()) == 3
    for path, text in examples_of_the_readme().items():
        (tmp_path / "packs" / path).parent.mkdir(exist_ok=True)
        (tmp_path / "packs" / path).write_text(text, encoding="utf-8")

    checked = relocate("pack", "check", str(folder))
    seen = {
        family: relocate("pack", "preview", str(folder), "--terminal", "--persona", family).stdout
        for family in ("family-from-the-eu", "nurse-from-sweden", "engineer-with-a-job")
    }

    assert (checked.exit_code, checked.stdout) == (0, "")
    for family, shown in seen.items():
        assert "Find the ski track" in shown, family
        assert "Choose your health centre" in shown, family
        assert "Changed by you, and not on this list" not in shown, family


def examples_of_the_readme() -> dict[str, str]:
    """Return the files that guides/README.md tells a new author to make in the first minutes."""
    text = (ROOT / "guides" / "README.md").read_text(encoding="utf-8")
    path = r"`(mala/(?:tasks|topics)/[\w-]+\.(?:yaml|md))`"
    return dict(re.findall(rf"{path}.*?```(?:yaml|markdown)\n(.*?)```", text, re.DOTALL))


@pytest.mark.parametrize("region", ["norrbotten", "sweden"])
def test_the_first_families_are_sound_under_any_parent(relocate, new, tmp_path, region):
    new("--name", "Kiruna", "--url", "https://www.kiruna.se/kontakt/", "--extends", region, folder="kiruna")
    folder = str(tmp_path / "packs" / "kiruna")

    checked, proved = (
        relocate("pack", "check", "--strict", folder),
        relocate("pack", "prove", "--strict", folder),
    )

    assert (checked.exit_code, checked.stdout, proved.exit_code, proved.stdout) == (0, "", 0, "")


def test_ctrl_c_says_that_nothing_was_made(relocate, tmp_path):
    world = {**relocate.environment, "TERM": "xterm-256color"}
    folder = tmp_path / "packs" / "mala"
    terminal = Terminal(["-m", "relocate_cli", "pack", "new", str(folder)], world, 250, 30)

    terminal.until("What is the place called? [Mala]")
    terminal.press("\x03")

    assert terminal.end() == 130
    assert "Stopped. Nothing was made." in terminal.text
    assert not folder.exists()


def test_a_number_is_understood_however_it_is_grouped(relocate):
    folder = relocate.home / "mala"
    told = ["--name", "Malå", "--url", "https://www.mala.se/kontakt/", "--phone", "0953-14000"]
    result = relocate("pack", "new", str(folder), *told, "--extends", "vasterbotten", "--yes")

    assert result.exit_code == 0, result.output
    assert '  phone: "0953-140 00"\n' in (folder / "contacts.yaml").read_text("utf-8")
