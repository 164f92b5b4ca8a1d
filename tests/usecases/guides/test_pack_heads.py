from __future__ import annotations

from relocate_cli.usecases.guides.pack_heads import pack_head, pack_heads


def test_a_head_is_read_and_one_that_is_no_yaml_is_nothing(make_pack):
    port = make_pack("xx-port", {"pack.yaml": "name: Port\nvillages: [Kaj]\n"})
    broken = make_pack("xx-broken", {})
    (broken / "pack.yaml").write_text("name: [\n", encoding="utf-8")

    head = pack_head(port)
    assert head
    assert (head["name"], head["villages"]) == ("Port", ["Kaj"])
    assert pack_head(broken) is None


def test_countries_come_first_then_names_as_the_language_sorts_them(port, workspace, make_pack):
    make_pack("xx-a", {"pack.yaml": "name: Zon\nextends: xx\n"})
    make_pack("xx-b", {"pack.yaml": "name: Ö\nextends: xx\n"})

    in_english, in_swedish = workspace, workspace._replace(language="sv")

    assert [head["id"] for head in pack_heads(in_english)] == ["xx", "xx-b", "xx-port", "xx-a"]
    assert [head["id"] for head in pack_heads(in_swedish)] == ["xx", "xx-port", "xx-a", "xx-b"]
