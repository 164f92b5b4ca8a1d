from __future__ import annotations

from relocate_cli.usecases.packs.languages import languages_of_packs


def test_a_language_that_any_pack_has_can_be_read_a_pack_of_ones_own_included(
    port, workspace, make_pack, tmp_path
):
    translated = workspace.guides[0] / "xx-port" / "translations"
    translated.mkdir()
    (translated / "sv.po").write_text('msgid ""\nmsgstr "Language: sv\\n"\n', encoding="utf-8")
    own = tmp_path / "own"
    (own / "translations").mkdir(parents=True)
    (own / "pack.yaml").write_text("format: 1\nname: Own\nlanguage: fi\n", encoding="utf-8")
    (own / "translations" / "de.po").write_text('msgid ""\nmsgstr "Language: de\\n"\n', encoding="utf-8")

    assert languages_of_packs(workspace, []) == {"en", "sv"}
    assert languages_of_packs(workspace, [own, tmp_path / "nowhere"]) == {"en", "sv", "fi", "de"}
