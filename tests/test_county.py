"""Insights finds the truth of made-up counties within its own intervals, and no differences that are none."""

from __future__ import annotations

import importlib.util
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

pytest.importorskip("ibis", reason="counting needs the extra `insights`")

from relocate_cli.domain.insights.asked import catalogue_of, questions_of
from relocate_cli.domain.insights.comparing import Judgement
from relocate_cli.domain.insights.report import Report, Subject, Table, columns_of
from relocate_cli.domain.insights.telling import Spoken, report_of
from relocate_cli.storage.insights.counting import count

ROOT = Path(__file__).parent.parent
ASKED = yaml.load((ROOT / "guides/sweden/checkins.yaml").read_text("utf-8"), yaml.BaseLoader)
CATALOGUE = catalogue_of(questions_of(ASKED))
FAMILIES, SEEDS = 6_000, range(10)


def made_up() -> Any:
    """Return the simulator, which is no part of the program."""
    spec = importlib.util.spec_from_file_location("county", ROOT / "benchmarks" / "county.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["county"] = module
    spec.loader.exec_module(module)
    return module


def told(report: Report):
    """Yield each share of all places together, by the name that it has in the truth."""
    for table in report.tables:
        for row in table.rows if table.about is not Subject.COMPARED else ():
            question = table.question.id if table.question else ""
            name = ".".join(filter(None, (question, row.id)))
            for what, share in zip(columns_of(table), row.shares, strict=True):
                if share:
                    yield what, name if what in {"named", "stuck"} else f"{table.wave}:{name}", share


def differences(table: Table) -> set[str]:
    return {row.id for row in table.rows if row.verdict is not Judgement.UNSURE}


def test_the_truth_of_ten_counties_is_found_and_nothing_else(tmp_path):
    county, found, counted = made_up(), Counter(), Counter()
    for seed in SEEDS:
        made, path = county.county(seed), tmp_path / f"{seed}.parquet"
        county.write_parquet(path, made, FAMILIES, seed)
        census = count([path], CATALOGUE, "duckdb")
        report = report_of(census.places, Spoken(CATALOGUE, dict.fromkeys(county.STUCK, ""), {}, [], {}))
        truth = county.truth_of(made)
        for what, name, share in told(report):
            if name in truth.get(what, {}):
                found["told"] += 1
                found["within"] += share.low <= truth[what][name] <= share.high
        compared = {
            table.id: differences(table) for table in report.tables if table.about is Subject.COMPARED
        }
        known = {f"compared.{id}": set(places) for id, places in truth["differs"].items()}
        counted["wrong reports"] += any(said - known.get(id, set()) for id, said in compared.items())
        counted["found"] += len(compared["compared.hindrances.no-home"] & made.homeless)
        counted["there"] += len(made.homeless)

    assert found["told"] > 1_200
    assert found["within"] / found["told"] >= 0.94
    assert counted["wrong reports"] <= 1  # of ten, of which each may be wrong once in twenty
    assert counted["found"] / counted["there"] >= 0.8


def test_the_strongest_reasons_come_in_their_true_order(tmp_path):
    county = made_up()
    made, path = county.county(42), tmp_path / "county.parquet"
    county.write_parquet(path, made, 2_000, 42)

    report = report_of(count([path], CATALOGUE, "duckdb").places, Spoken(CATALOGUE, {}, {}, [], {}))

    [drivers] = [table for table in report.tables if table.id == "said.drivers"]
    assert [row.id for row in drivers.rows[:4]] == [*county.DRIVERS][:4]
