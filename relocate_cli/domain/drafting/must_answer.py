"""What newcomers ask in every municipality: what the guide of a new one has to answer, and where it goes."""

from __future__ import annotations

from typing import NamedTuple

from relocate_cli.language import _


class Must(NamedTuple):
    """A question of newcomers, and the file or record in which its answer stands."""

    ask: str
    where: str


def must_answer() -> dict[str, list[Must]]:
    """Return the questions under their headings, in the language of the program."""
    return {
        _("Whom to ask"): _whom(),
        _("A home"): _home(),
        _("Care"): _care(),
        _("Children and school"): _school(),
        _("Work and language"): _work(),
        _("Everyday"): _everyday(),
    }


def _whom() -> list[Must]:
    return [
        Must(_("Who answers when nobody knows: number, address, hours?"), "contacts.yaml"),
        Must(_("Is there somebody for newcomers: a host, a coordinator?"), "tasks/meet-your-host.yaml"),
        Must(_("Where is the nearest service office of the state?"), "tasks/choose-service-office.yaml"),
        Must(_("Where is the nearest place for the identity check and the ID card?"), "tasks/id-card.yaml"),
        Must(_("Who helps somebody who starts a company?"), "tasks/business-support.yaml"),
        Must(_("Which villages do people look for?"), "pack.yaml"),
    ]


def _home() -> list[Must]:
    return [
        Must(_("Who rents flats, and is there a queue?"), "tasks/find-home.yaml"),
        Must(
            _("Where are houses for sale, and what is special about buying here?"),
            "tasks/purchase-contract.yaml",
        ),
        Must(_("Where can one stay while looking?"), "tasks/come-and-look.yaml"),
        Must(
            _("Who sells electricity through which net, and what is special in winter?"),
            "tasks/electricity.yaml",
        ),
        Must(_("Is there fibre in the villages, and who knows?"), "tasks/check-fibre.yaml"),
        Must(_("Where does rubbish go, and when?"), "contacts.yaml"),
    ]


def _care() -> list[Must]:
    return [
        Must(_("Which health centre is there, and how does one reach it?"), "tasks/health-listing.yaml"),
        Must(_("Where is the child health centre?"), "tasks/child-health-centre.yaml"),
        Must(_("Where is a dentist, for children and for adults?"), "tasks/dentist-child.yaml"),
        Must(_("Where is a pharmacy, and the nearest hospital?"), "places.yaml"),
    ]


def _school() -> list[Must]:
    return [
        Must(_("How does one apply for preschool?"), "tasks/preschool-apply.yaml"),
        Must(_("Whom does one call about school?"), "tasks/school-contact.yaml"),
        Must(_("Is there care before and after school?"), "tasks/after-school-care.yaml"),
        Must(_("Where is the nearest upper secondary school?"), "tasks/upper-secondary-apply.yaml"),
    ]


def _work() -> list[Must]:
    return [
        Must(_("Who employs people here, and where are jobs told?"), "contacts.yaml"),
        Must(_("Where does one register as a job seeker?"), "tasks/register-as-job-seeker.yaml"),
        Must(_("Where is the Swedish course, and who answers for it?"), "tasks/swedish-course.yaml"),
    ]


def _everyday() -> list[Must]:
    return [
        Must(_("Which buses go, and how does one buy a ticket?"), "tasks/plan-travel.yaml"),
        Must(_("Where is the library, and what does it lend?"), "tasks/library-card.yaml"),
        Must(_("Which associations are there, and who lists them?"), "tasks/join-an-association.yaml"),
        Must(_("Where are shops, petrol, the post?"), "places.yaml"),
        Must(_("What happens every year: markets, feasts, winter?"), "events.yaml"),
        Must(_("What must one know about winter here?"), "tasks/winter-readiness.yaml"),
        Must(_("What do people say here that no course teaches?"), "words.yaml"),
    ]
