"""Use cases in this process: a small country with a port, a machine, and the household that moves there."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from relocate_cli.errors import RelocateError
from relocate_cli.storage.packs.bundle_folder import bundle_folder
from relocate_cli.storage.packs.installed import keep_unpacked, unpacked
from relocate_cli.usecases.household.given import Given
from relocate_cli.usecases.household.given_answers import given_answers
from relocate_cli.usecases.household.household import Household
from relocate_cli.usecases.household.interview import begin
from relocate_cli.usecases.household.members import member_change, new_member
from relocate_cli.usecases.household.plans import open_plan, saved
from relocate_cli.usecases.workspace import Homes, Workspace
from tests.cli.conftest import COUNTRY, PORT

if TYPE_CHECKING:
    from collections.abc import Callable

    from relocate_cli.domain.packs.installed_name import InstalledName
    from relocate_cli.usecases.household.plans import Desk


def refused(action: Callable[[], object]) -> tuple[str, str]:
    """What an action that is refused says: what is wrong, and what to do."""
    with pytest.raises(RelocateError) as raised:
        action()
    return raised.value.message, raised.value.hint


@pytest.fixture
def workspace(relocate) -> Workspace:
    """A machine on which only the packs made by the test can be found."""
    home = relocate.home
    homes = Homes(home / "data", home / "state", home / "cache", home / "config")
    return Workspace(homes, (relocate.guides,), "en", date(2026, 11, 23))


@pytest.fixture
def household(workspace) -> Household:
    """The household of this machine; it has not told anything yet."""
    return Household(workspace.homes.data, workspace.homes.state)


@pytest.fixture
def port(make_pack) -> None:
    """Guides for Xanadu and its port."""
    make_pack("xx", COUNTRY)
    make_pack("xx-port", PORT)


@pytest.fixture
def desk(port, workspace, household) -> Desk:
    """The plan of Anna, who needs a permit, and Jan, who does not; they have not said when they move."""
    desk = begin(workspace, household, "xx-port")
    for name in ("Anna", "Jan"):
        desk = saved(desk, [member_change(desk, new_member(desk.plan.profile.members, name, "adult"))])
    answers = [("citizenship:anna", "other"), ("citizenship:jan", "xanadian"), ("pet", "yes")]
    return saved(desk, given_answers(desk, [Given(*one) for one in answers]))


BAGS = """\
title: Pack your bags
phase: now
rev: {rev}
why: You will want your things.
do: [Choose., Pack.]
sources: [{{url: https://example.org/bags, read: 2026-11-01}}]
"""


@pytest.fixture
def write_guide(make_pack) -> Callable[[int], None]:
    """Write a guide with the tasks bags, in the revision that is asked for, and cat."""

    def write(rev: int) -> None:
        bags, cat = BAGS.format(rev=rev), BAGS.format(rev=1).replace("Pack your bags", "Tell the cat")
        files = {"pack.yaml": "name: Xanadu\n", "phases.yaml": "now: {title: Now}\n"}
        make_pack("xx", {**files, "tasks/bags.yaml": bags, "tasks/cat.yaml": cat})

    return write


@pytest.fixture
def opened(write_guide, workspace, household) -> Callable[[], Desk]:
    """Open the plan of somebody who has bags and a cat, the way a command of another window opens it."""
    write_guide(1)
    begin(workspace, household, "xx")
    return lambda: open_plan(workspace, household.anew())


@pytest.fixture
def install_version(workspace, make_pack):
    """Install a version of the port's pack, without using it, and return the name of its folder."""

    def install(version: str) -> InstalledName:
        head = f"name: Port\nextends: xx\nversion: {version}\n"
        files = make_pack("../author/xx-port", {"pack.yaml": head})
        bundle, _behind = bundle_folder(files)
        with unpacked(workspace.homes.data, bundle) as beside:
            keep_unpacked(workspace.homes.data, beside, bundle)
        return bundle.name

    return install
