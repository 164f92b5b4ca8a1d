from __future__ import annotations

import shutil

from relocate_cli.usecases.household.plans import open_plan
from tests.usecases.conftest import refused

HINT = "Install it: relocate pack install FILE"


def test_a_plan_whose_guide_is_not_here_is_kept_and_its_guide_named(desk, workspace):
    shutil.rmtree(workspace.guides[0] / "xx-port")

    assert refused(lambda: open_plan(workspace, desk.household)) == (
        "The guide of Port (xx-port 2026.1) is not on this computer; your plan is kept.",
        HINT,
    )


def test_a_plan_that_did_not_keep_what_its_guide_is_called_names_it_by_its_id(workspace, household):
    begun = household.saved([{"do": "place", "place": "xx-port"}])

    assert refused(lambda: open_plan(workspace, begun)) == (
        "The guide of xx-port (xx-port) is not on this computer; your plan is kept.",
        HINT,
    )


def test_the_version_is_the_one_that_was_installed_last(desk, workspace):
    installed = {"do": "pack", "pack": "xx-port", "version": "2026.2", "hash": "0123456789ab"}
    after = desk.household.saved([installed])
    shutil.rmtree(workspace.guides[0] / "xx-port")

    assert "(xx-port 2026.2)" in refused(lambda: open_plan(workspace, after))[0]
