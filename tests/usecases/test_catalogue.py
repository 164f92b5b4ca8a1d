from __future__ import annotations

from gettext import GNUTranslations
from io import BytesIO

from relocate_cli.usecases.catalogue import compiled_catalogue, is_unreviewed, languages


def test_the_program_is_written_in_english_and_speaks_swedish():
    assert languages()[0] == "en"
    assert "sv" in languages()
    assert not is_unreviewed("en")


def test_a_catalogue_is_the_same_the_second_time_when_it_was_kept(tmp_path):
    first = compiled_catalogue("sv", tmp_path)
    again = compiled_catalogue("sv", tmp_path)

    assert first == again
    assert GNUTranslations(BytesIO(again)).gettext("There is no plan yet.") == "Det finns ingen plan än."
