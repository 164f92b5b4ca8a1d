"""A test stands where one would look for it: under the path of what it tests."""

from __future__ import annotations

from pathlib import Path

import pytest

TESTS = Path(__file__).parent
USECASES = TESTS.parent / "relocate_cli" / "usecases"
ROOMS = ("", "guides", "household", "reading", "packs", "insights")
SEEN_THROUGH = {
    "workspace.py": "conftest.py",  # names only; every test here is given one
    "printing.py": "../cli/test_print.py",
    "household/asked_before.py": "../cli/interviewing/test_interview.py",
    "insights/reporting.py": "../cli/test_insights.py",
    "insights/spoken.py": "../cli/test_insights.py",
    "insights/writing.py": "../cli/test_insights.py",
    "household/asking_host.py": "../cli/test_ask.py",
    "household/errands.py": "../cli/test_errands.py",
    "household/exporting.py": "../cli/export/test_ics.py",
    "household/importing.py": "../cli/test_import.py",
    "household/given.py": "../cli/interviewing/test_given.py",
    "household/given_answers.py": "../cli/test_start.py",
    "household/imagining.py": "../cli/test_forecast.py",
    "household/unclear.py": "../cli/interviewing/test_interview.py",
    "household/ways.py": "../cli/test_forecast.py",
    "guides/old_guide.py": "../cli/test_next.py",
    "guides/pack_read.py": "guides/test_lineage.py",
    "guides/whole_packs.py": "../cli/pack/test_damaged.py",
    "reading/card_topic.py": "../cli/test_say.py",
    "reading/pages.py": "../cli/test_opening.py",
    "guides/guide_folders.py": "../cli/test_session.py",
    "household/checkin_answers.py": "../cli/checkin/test_checkin.py",
    "household/checkins.py": "../cli/checkin/test_checkin.py",
    "household/misread.py": "../cli/checkin/test_asking.py",
    "household/sharing.py": "../cli/checkin/test_share.py",
    "household/sources.py": "../test_answered.py",
    "packs/building.py": "../cli/pack/test_build.py",
    "packs/calling.py": "../cli/pack/test_calls.py",
    "packs/checking.py": "../cli/pack/test_check.py",
    "packs/comparing.py": "../cli/pack/test_drift.py",
    "packs/earlier.py": "../cli/pack/test_five_versions.py",
    "packs/edit_faults.py": "../cli/pack/test_edit.py",
    "packs/edit_writing.py": "../cli/pack/test_edit.py",
    "packs/editing.py": "../cli/pack/test_edit.py",
    "packs/installing.py": "../cli/pack/test_install.py",
    "packs/kit_gaps.py": "../cli/pack/test_new.py",
    "packs/mending.py": "../cli/pack/test_fix.py",
    "packs/new_pack.py": "../cli/pack/test_new.py",
    "packs/old_parents.py": "../cli/pack/test_drift.py",
    "packs/previewing.py": "packs/test_watching.py",
    "packs/proving.py": "../cli/pack/test_prove.py",
    "packs/refusals.py": "../cli/pack/test_install.py",
    "packs/removing.py": "../cli/pack/test_remove.py",
    "packs/schemas.py": "../cli/pack/test_new.py",
    "packs/sending.py": "../cli/pack/test_send.py",
    "packs/stick.py": "../cli/pack/test_stick.py",
    "packs/words.py": "../cli/pack/test_words.py",
    "packs/translating.py": "../cli/pack/test_translate.py",
}
"""What does nothing of its own beside the one command, or the one test, through which all of it is seen."""
MODULES = [path.relative_to(USECASES) for room in ROOMS for path in sorted((USECASES / room).glob("*.py"))]


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_a_use_case_has_its_test_under_its_own_path(module: Path):
    seen = SEEN_THROUGH.get(module.as_posix(), module.with_name(f"test_{module.name}"))

    assert (TESTS / "usecases" / seen).is_file()


def test_no_exception_outlives_its_module():
    assert set(SEEN_THROUGH) <= {module.as_posix() for module in MODULES}
