"""Every engine counts what somebody would count by hand, whatever kind of file it lies in."""

from __future__ import annotations

import json
from zipfile import ZipFile

import pytest

from relocate_cli.domain.insights.cells import CellName
from relocate_cli.domain.insights.left_out import LeftOut, Why
from tests.checkins import asked, checkin, counted_by_hand, families

pytest.importorskip("ibis", reason="counting needs the extra `insights`")
from pyarrow import Table, parquet

from relocate_cli.storage.insights import gathering
from relocate_cli.storage.insights.counting import count


def counted(*paths, engine="duckdb"):
    return count(paths, asked(), engine)


def write_lines(path, documents):
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(json.dumps(one) + "\n" for one in documents), encoding="utf-8")
    return path


def test_json_lines_parquet_and_zip_add_up_to_what_one_counts_by_hand(tmp_path):
    told = families(60, seed=1)
    for number, one in enumerate(told[:20]):
        (tmp_path / f"{number}.json").write_text(json.dumps(one), encoding="utf-8")
    write_lines(tmp_path / "more.ndjson", told[20:40])
    parquet.write_table(Table.from_pylist(told[40:60]), tmp_path / "some.parquet")
    with ZipFile(tmp_path / "sent.zip", "w") as archive:
        archive.writestr("a/rest.jsonl", "".join(json.dumps(one) + "\n" for one in told[60:]))

    found = counted(tmp_path)

    assert (found.places, found.left_out, found.unknown) == (counted_by_hand(told, asked()), [], 0)


def test_a_large_parquet_file_is_left_to_the_engine_and_adds_up_to_the_same(tmp_path, monkeypatch):
    monkeypatch.setattr(gathering, "BY_ENGINE", 0)
    told = families(60, seed=2)
    parquet.write_table(Table.from_pylist(told), tmp_path / "all.parquet")

    assert counted(tmp_path).places == counted_by_hand(told, asked())


def test_of_the_same_family_place_wave_and_lane_the_newest_counts_and_an_identical_one_once(tmp_path):
    old = checkin(1, answers={"stay": 1}, quarter="2027-Q1")
    new = checkin(1, answers={"stay": 5}, quarter="2027-Q2")
    other_place = checkin(1, "m12", "xx-bay", answers={"stay": 1})
    write_lines(tmp_path / "a.ndjson", [new, old])
    write_lines(tmp_path / "b.ndjson", [old, new, other_place, old])

    found = counted(tmp_path / "a.ndjson", tmp_path / "b.ndjson", tmp_path)

    assert found.places == counted_by_hand([new, other_place], asked())


def test_a_family_that_answers_as_a_household_and_as_a_company_is_one_family(tmp_path):
    said = [
        checkin(number, "before", lane=lane, answers={"hindrances": ["winter"]})
        for number in range(3)
        for lane in ("move", "company")
    ]
    (tmp_path / "said.json").write_text(json.dumps(said), encoding="utf-8")

    cells = counted(tmp_path).places["xx-port"]

    assert cells == counted_by_hand(said, asked())["xx-port"]
    assert cells[CellName("ever", "hindrances.winter", "named")].families == 3


def test_of_two_in_the_same_quarter_the_one_that_was_read_later_counts(tmp_path):
    write_lines(tmp_path / "1.ndjson", [checkin(1, answers={"stay": 1})])
    write_lines(tmp_path / "2.ndjson", [checkin(1, answers={"stay": 5})])

    found = counted(tmp_path)

    assert found.places == counted_by_hand([checkin(1, answers={"stay": 5})], asked())


def test_an_option_counts_under_its_new_name_and_one_that_is_gone_is_told(tmp_path):
    said = [checkin(1, "before", answers={"hindrances": ["dark"]})]
    gone = [checkin(2, "before", answers={"hindrances": ["dragons"], "retired-question": 3})]
    write_lines(tmp_path / "a.ndjson", said + gone)

    found = counted(tmp_path)

    by_hand = [checkin(1, "before", answers={"hindrances": ["winter"]}), *gone]
    assert (found.places, found.unknown) == (counted_by_hand(by_hand, asked()), 1)


DAMAGED = {
    "number": checkin(1, number="12"),
    "municipality": checkin(1, municipality="../x"),
    "wave": checkin(1, wave="m99"),
    "quarter": checkin(1, quarter="2027-03-01"),
    "answers": checkin(1, answers=["stay"]),
    "stay": checkin(1, answers={"stay": 6}),
    "content": checkin(1, answers={"content": {"home": True}}),
    "hindrances": checkin(1, answers={"hindrances": [5]}),
    "checklist": checkin(1, checklist=[{"task": "bank", "state": "lost"}]),
}


@pytest.mark.parametrize("what", DAMAGED)
def test_a_file_with_one_damaged_check_in_is_named_and_nothing_of_it_is_counted(tmp_path, what):
    path = write_lines(tmp_path / "a.ndjson", [checkin(2), DAMAGED[what], checkin(3)])

    found = counted(tmp_path)

    assert (found.places, found.left_out) == ({"": {}}, [LeftOut(str(path), Why.DAMAGED, what)])


def test_half_a_line_foreign_files_and_those_of_a_newer_program_are_named(tmp_path):
    whole = json.dumps(checkin(1, answers={"stay": 4}))
    wrong = {
        "half.ndjson": f"{whole}\n{whole[:40]}".encode(),
        "letter.txt": "Hej! Här kommer våra svar.".encode("latin-1"),
        "list.json": b'{"schema": "relocate/list/1"}',
        "newer.json": json.dumps(checkin(1, schema="relocate-checkin/2")).encode(),
        "not.parquet": b"PAR1 and nothing else",
        "not.zip": b"PK",
        "torn.json": whole[:60].encode(),
        "torn-in-rows.json": json.dumps(checkin(1, answers={"stay": 4}), indent=1)[:90].encode(),
        "empty.json": b"",
        "deep.json": b"[" * 100_000,
    }
    for name, content in wrong.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "right.json").write_text(whole, encoding="utf-8")

    found = counted(tmp_path)

    assert found.places == counted_by_hand([json.loads(whole)], asked())
    assert {file.name.rpartition("/")[2]: (file.why, file.what) for file in found.left_out} == {
        "deep.json": (Why.DAMAGED, "json"),
        "empty.json": (Why.FOREIGN, ""),
        "half.ndjson": (Why.DAMAGED, "line 2"),
        "letter.txt": (Why.FOREIGN, ""),
        "list.json": (Why.FOREIGN, ""),
        "newer.json": (Why.NEWER, ""),
        "not.parquet": (Why.DAMAGED, "parquet"),
        "not.zip": (Why.DAMAGED, "zip"),
        "torn.json": (Why.DAMAGED, "line 1"),
        "torn-in-rows.json": (Why.DAMAGED, "line 4"),
    }


def test_a_file_that_a_shell_of_windows_wrote_is_read_like_any_other(tmp_path):
    said = checkin(1, answers={"stay": 4})
    (tmp_path / "said.json").write_text(json.dumps(said, indent=1), encoding="utf-16")

    found = counted(tmp_path)

    assert (found.places, found.left_out) == (counted_by_hand([said], asked()), [])


def test_a_damaged_member_of_a_zip_is_named_and_the_others_are_counted(tmp_path):
    with ZipFile(tmp_path / "sent.zip", "w") as archive:
        archive.writestr("anna.json", json.dumps(checkin(1, answers={"stay": 4})))
        archive.writestr("jan.json", "{")
        archive.writestr("inside.zip", "PK")

    found = counted(tmp_path / "sent.zip")

    assert found.places == counted_by_hand([checkin(1, answers={"stay": 4})], asked())
    assert [(file.name.rpartition(": ")[2], file.why) for file in found.left_out] == [
        ("inside.zip", Why.FOREIGN),
        ("jan.json", Why.FOREIGN),
    ]


@pytest.mark.parametrize("wrong", [{"schema": "other/1"}, {"schema": "relocate-checkin/7"}, {"wave": "m99"}])
def test_a_large_parquet_file_with_one_wrong_row_is_left_out_whole(tmp_path, monkeypatch, wrong):
    monkeypatch.setattr(gathering, "BY_ENGINE", 0)
    rows = [*families(20, seed=3), {**checkin(1, answers={"stay": 3}), **wrong}]
    parquet.write_table(Table.from_pylist(rows), tmp_path / "all.parquet")

    found = counted(tmp_path)

    whys = {"other/1": Why.FOREIGN, "relocate-checkin/7": Why.NEWER}
    assert found.places == {"": {}}
    assert [file.why for file in found.left_out] == [whys.get(wrong.get("schema"), Why.DAMAGED)]


def test_many_tiny_files_are_counted_like_one(tmp_path):
    told = families(400, seed=4)
    for number, one in enumerate(told):
        folder = tmp_path / str(number % 7)
        folder.mkdir(exist_ok=True)
        (folder / f"{number}.json").write_text(json.dumps(one), encoding="utf-8")

    assert counted(tmp_path).places == counted_by_hand(told, asked())


@pytest.mark.filterwarnings("ignore")  # Ibis 12 calls what pandas 3 and Python will take away
def test_spark_counts_the_same(tmp_path, monkeypatch):
    pytest.importorskip("pyspark", reason="Spark needs the extra `spark` and Java")
    monkeypatch.setattr(gathering, "BY_ENGINE", 0)
    told = families(60, seed=5)
    again = {**told[0], "quarter": "2028-Q1"}
    write_lines(tmp_path / "some.ndjson", [*told[:100], again])
    parquet.write_table(Table.from_pylist(told[100:]), tmp_path / "rest.parquet")

    assert counted(tmp_path, engine="local[2]") == counted(tmp_path)
