from __future__ import annotations

import json


def test_settings_show_values_and_where_the_files_are(relocate):
    document = json.loads(relocate("settings", "--json").stdout)

    assert document == {
        "schema": "relocate/settings/1",
        "settings": {"language": "en", "accessible": "no", "color": "yes", "pager": "yes"},
        "paths": {name: str(relocate.home / name) for name in ("data", "state", "cache", "config")},
    }


def test_a_setting_is_kept_and_can_be_reset(relocate):
    relocate("settings", "accessible", "yes")
    kept = relocate("settings", "accessible").stdout
    relocate("settings", "accessible", "--reset")

    assert kept == "accessible\tyes\n"
    assert relocate("settings", "accessible").stdout == "accessible\tno\n"


def test_yes_and_no_are_read_and_said_in_the_language_of_the_program(relocate, on_terminal):
    relocate("settings", "accessible", "ja", "--lang", "sv")

    assert relocate("settings", "accessible").stdout == "accessible\tyes\n"
    assert on_terminal(relocate, "settings", "accessible", "--lang", "sv") == "accessible: ja\n"


def test_the_program_speaks_the_language_that_was_set(relocate):
    relocate("settings", "language", "sv")

    assert relocate("list").stderr.startswith("Fel: ")
    assert relocate("list", "--lang", "en").stderr.startswith("Error: ")


def test_a_wrong_value_names_the_right_ones(relocate):
    result = relocate("settings", "accessible", "maybe")

    assert (result.exit_code, result.stderr) == (
        2, "Error: 'maybe' is not a value of accessible.\n\nhint: It can be: yes, no.\n",
    )  # fmt: skip


def test_a_damaged_settings_file_is_as_good_as_none(relocate):
    (relocate.home / "config").mkdir()
    (relocate.home / "config" / "settings.json").write_bytes(b"\x00{")

    assert relocate("settings", "language").stdout == "language\t\n"
