from __future__ import annotations

import os
import time

from relocate_cli.usecases.packs.watching import Watched
from tests.cli.conftest import COUNTRY

FAMILY = """\
two:
  title: Two with a dog
  today: 2026-11-01
  members: [{name: Anna, kind: adult}]
  answers: {move: 2027-02-01, pet: yes}
  each: {citizenship: other}
"""


def edit(folder, path, text):
    (folder / path).write_text(text, encoding="utf-8")
    then = time.time() + 5
    os.utime(folder / path, (then, then))


def test_a_save_is_noticed_in_the_pack_and_in_its_parent(port, workspace):
    guides = workspace.guides[0]
    watched = Watched(workspace, guides / "xx-port")
    watched.look("en")
    assert watched.stamp() == watched.seen()

    edit(guides / "xx", "tasks/pack-bags.yaml", COUNTRY["tasks/pack-bags.yaml"].replace("Pack", "Fill"))

    assert watched.stamp() != watched.seen()
    looked = watched.look("en")
    assert looked.shown.guide.tasks["pack-bags"].title == "Fill your bags"
    assert watched.stamp() == watched.seen()


def test_a_mistake_is_shown_in_place_of_the_guide_until_it_is_mended(port, workspace):
    folder = workspace.guides[0] / "xx-port"
    watched = Watched(workspace, folder)
    before = watched.look("en")
    edit(folder, "words.yaml", "kaj: {colour: red}\n")
    wrong = watched.look("en")
    (folder / "words.yaml").unlink()
    mended = watched.look("en")

    assert [bool(looked.shown) for looked in (before, wrong, mended)] == [True, False, True]
    assert any("colour" in finding.message for finding in wrong.findings)


def test_one_sees_the_list_of_the_family_that_was_asked_for_or_of_one_adult(port, workspace):
    folder = workspace.guides[0] / "xx-port"
    alone = Watched(workspace, folder).look("en")
    edit(folder, "personas.yaml", FAMILY)
    family = Watched(workspace, folder).look("en", "two")

    assert (alone.persona, family.persona, family.personas) == ("", "two", {"two": "Two with a dog"})
    lists = [{item.id for item in found.shown.checklist.items} for found in (alone, family)]
    assert ["vaccinate" in found for found in lists] == [False, True]


def test_a_save_is_noticed_in_the_folder_of_a_language_and_the_language_is_offered(
    port, workspace, tmp_path, monkeypatch
):
    """Also where nothing of the pack lies in that folder yet."""
    (tmp_path / "languages" / "fi").mkdir(parents=True)
    monkeypatch.setenv("RELOCATE_LANGUAGES", str(tmp_path / "languages"))
    watched = Watched(workspace, workspace.guides[0] / "xx-port")
    assert watched.look("fi").languages == ("en",)

    told = 'msgctxt "tasks/pack-bags/title"\nmsgid "Pack your bags"\nmsgstr "Pakkaa"\n'
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    edit(tmp_path / "languages" / "fi", "xx.po", head + told)

    assert watched.stamp() != watched.seen()
    looked = watched.look("fi")
    assert (looked.languages, looked.shown.guide.tasks["pack-bags"].title) == (("en", "fi"), "Pakkaa")
