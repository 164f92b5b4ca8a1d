from __future__ import annotations

from gettext import GNUTranslations
from io import BytesIO

from relocate_cli.usecases.catalogue import (
    compiled_catalogue,
    is_unreviewed,
    language_name,
    languages,
    word_for_language,
)


def test_the_program_is_written_in_english_and_speaks_swedish():
    assert languages()[0] == "en"
    assert "sv" in languages()
    assert not is_unreviewed("en")


def test_a_catalogue_is_the_same_the_second_time_when_it_was_kept(tmp_path):
    first = compiled_catalogue("sv", tmp_path)
    again = compiled_catalogue("sv", tmp_path)

    assert first == again
    assert GNUTranslations(BytesIO(again)).gettext("There is no plan yet.") == "Det finns ingen plan än."


def test_a_language_says_in_its_own_file_what_it_calls_itself(tmp_path, monkeypatch):
    folder = tmp_path / "fi"
    folder.mkdir()
    head = '"X-Language-Name: Suomi\\n"\n"X-Language-Word: Kieli\\n"\n'
    (folder / "relocate.po").write_text(f'msgid ""\nmsgstr ""\n{head}', encoding="utf-8")
    monkeypatch.setenv("RELOCATE_LANGUAGES", str(tmp_path))

    assert languages() == ["en", "fi", "sv"]
    assert [language_name(code) for code in ("en", "fi", "sv", "uk")] == ["English", "Suomi", "Svenska", "uk"]
    assert [word_for_language(code) for code in ("en", "fi", "sv")] == ["Language", "Kieli", "Språk"]


def test_swedish_is_a_folder_like_any_other_and_gives_way_to_one_that_is_named(tmp_path, monkeypatch):
    told = 'msgid "There is no plan yet."\nmsgstr "Ingen plan."\n'
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"X-Language-Name: Mål\\n"\n\n'
    (tmp_path / "sv").mkdir()
    (tmp_path / "sv" / "relocate.po").write_text(head + told, encoding="utf-8")
    compiled_catalogue("sv", tmp_path / "cache")  # and kept

    monkeypatch.setenv("RELOCATE_LANGUAGES", str(tmp_path))
    named = compiled_catalogue("sv", tmp_path / "cache")

    assert GNUTranslations(BytesIO(named)).gettext("There is no plan yet.") == "Ingen plan."
    assert (language_name("sv"), languages()) == ("Mål", ["en", "sv"])
