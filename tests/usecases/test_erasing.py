from __future__ import annotations

from relocate_cli.usecases.erasing import erase_all


def test_all_of_ours_goes_and_nothing_of_anybody_elses(desk, workspace):
    homes = workspace.homes
    theirs = homes.data / "letter.txt"
    theirs.write_text("mine", encoding="utf-8")
    homes.config.mkdir()
    (homes.config / "settings.json").write_text("{}", encoding="utf-8")
    homes.cache.mkdir(exist_ok=True)
    (homes.cache / "places-en.json").write_text("{}", encoding="utf-8")

    (homes.cache / "program-0123456789abcdef" / "relocate_cli").mkdir(parents=True)

    removed = erase_all(homes)

    assert {path.name.partition("-")[0] for path in removed} >= {
        "profile",
        "mirror.jsonl",
        "settings.json",
        "places",
        "program",
    }
    assert [path for home in homes[:4] if home.exists() for path in home.rglob("*")] == [theirs]


def test_where_nothing_is_nothing_is_removed(workspace):
    assert erase_all(workspace.homes) == []
