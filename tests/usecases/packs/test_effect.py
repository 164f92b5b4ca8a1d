from __future__ import annotations

from relocate_cli.usecases.guides.held_packs import built_in_guides, with_pack
from relocate_cli.usecases.packs.effect import effect_of
from tests.cli.conftest import COUNTRY, PORT
from tests.usecases.conftest import refused


def written(folder, files):
    """A folder of packs beside the others, as an installed version lies there."""
    head = "format: 1\nlanguage: en\nversion: 2026.2\nsummary: New.\nlicence: CC0-1.0\n"
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text + (head if path == "pack.yaml" else ""), encoding="utf-8")
    return folder.parent


def with_version(workspace, folder, files):
    machine = workspace._replace(guides=(built_in_guides(), *workspace.guides))
    return with_pack(machine, folder.name, written(folder, files))


def test_what_comes_and_goes_with_another_version_is_told_before_it_is_used(desk, workspace, tmp_path):
    files = {path: text for path, text in COUNTRY.items() if path != "tasks/vaccinate.yaml"}
    files["tasks/swim.yaml"] = COUNTRY["tasks/pack-bags.yaml"].replace("Pack your bags", "Swim")
    then = with_version(workspace, tmp_path / "new" / "xx", files)

    effect = effect_of(desk.household, workspace, then, "xx")

    assert [item.id for item in effect.update.change.came] == ["swim"]
    assert [item.id for item in effect.update.change.went] == ["vaccinate"]


def test_a_pack_of_another_place_has_no_effect(desk, workspace, tmp_path):
    then = with_version(workspace, tmp_path / "new" / "xx-hill", {"pack.yaml": "name: Hill\nextends: xx\n"})

    assert effect_of(desk.household, workspace, then, "xx-hill") is None


def test_without_a_plan_nothing_has_an_effect(port, workspace, household, tmp_path):
    then = with_version(workspace, tmp_path / "new" / "xx-port", PORT)

    assert effect_of(household, workspace, then, "xx-port") is None


def test_a_version_with_which_the_plan_could_not_be_shown_any_more_is_refused(desk, workspace, tmp_path):
    files = {**COUNTRY, "papers.yaml": "passport: {colour: red}\n"}
    then = with_version(workspace, tmp_path / "new" / "xx", files)

    message, hint = refused(lambda: effect_of(desk.household, workspace, then, "xx"))

    assert message.startswith("The guide for xx-port, which your plan needs, could not be used any more: ")
    assert hint == "Nothing was changed."
