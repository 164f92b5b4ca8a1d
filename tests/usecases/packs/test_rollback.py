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


def test_one_goes_back_to_the_version_before_and_then_to_the_built_in_one(
    machine, household, install_version
):
    first = install_version("2026.1")
    both = used(household, first, SECOND)

    rollback = rollback_of(machine, both)
    roll_back(both, rollback)
    once = both.anew()
    again = rollback_of(machine, once)

    assert (rollback.then, once.packs(), again.then) == (first, [first], None)


def test_a_version_that_was_damaged_is_not_gone_back_to(machine, household, install_version):
    first = install_version("2026.1")
    (machine.homes.data / "packs" / str(first) / "xx-port/pack.yaml").write_text("name: Port\n")

    assert refused(lambda: rollback_of(machine, used(household, first, SECOND))) == (
        "The version before, xx-port 2026.1, is damaged on this computer: "
        "pack.yaml is not as it was installed.",
        "Install it again: relocate pack install FILE --downgrade",
    )


def test_a_version_that_is_not_there_any_more_says_how_to_get_it(machine, household):
    assert refused(lambda: rollback_of(machine, used(household, FIRST, SECOND))) == (
        "The version before, xx-port 2026.1, is not on this computer any more.",
        "Install it again: relocate pack install FILE --downgrade",
    )


def test_where_no_pack_was_ever_changed_there_is_nothing_to_go_back_to(machine, household):
    assert refused(lambda: rollback_of(machine, household))[0] == (
        "No pack was installed or removed, so there is nothing to go back to."
    )
