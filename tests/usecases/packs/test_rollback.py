from __future__ import annotations

import pytest

from relocate_cli.domain.packs.installed_name import InstalledName
from relocate_cli.usecases.guides.held_packs import built_in_guides
from relocate_cli.usecases.packs.installing import use_version
from relocate_cli.usecases.packs.rollback import roll_back, rollback_of
from tests.usecases.conftest import refused

FIRST = InstalledName("xx-port", "2026.1", "0123456789ab")
SECOND = InstalledName("xx-port", "2026.2", "ba9876543210")


@pytest.fixture
def machine(workspace):
    return workspace._replace(guides=(built_in_guides(),))


def used(household, *names):
    for name in names:
        use_version(household.anew(), "xx-port", name)
    return household.anew()


def test_one_goes_back_to_the_version_before_and_then_to_the_built_in_one(machine, household):
    (machine.homes.data / "packs" / str(FIRST)).mkdir(parents=True)
    both = used(household, FIRST, SECOND)

    rollback = rollback_of(machine, both)
    roll_back(both, rollback)
    once = both.anew()
    again = rollback_of(machine, once)

    assert (rollback.then, once.packs(), again.then) == (FIRST, [FIRST], None)


def test_a_version_that_is_not_there_any_more_says_how_to_get_it(machine, household):
    assert refused(lambda: rollback_of(machine, used(household, FIRST, SECOND))) == (
        "The version before, xx-port 2026.1, is not on this computer any more.",
        "Install it again: relocate pack install FILE --downgrade",
    )


def test_where_no_pack_was_ever_changed_there_is_nothing_to_go_back_to(machine, household):
    assert refused(lambda: rollback_of(machine, household))[0] == (
        "No pack was installed or removed, so there is nothing to go back to."
    )
