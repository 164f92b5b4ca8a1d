"""Everyday words for the same, whichever of them a guide uses; words of its own it adds itself, in `also`."""

from __future__ import annotations

from functools import cache

from relocate_cli.domain.searching.stems import stem

RINGS = """
    allowed permitted
    apartment flat
    arbete jobb
    arbeta jobba
    aldre senior
    avfall sopor skrap
    avgift kostnad pris
    bil fordon
    bio film
    bredband fiber internet
    broadband fibre fiber internet
    buy purchase
    car vehicle
    child children kid
    chef arbetsgivare
    boss employer
    college university
    company business firm
    cost price fee
    dagis forskola
    daycare nursery kindergarten preschool
    doctor physician
    divorce separation
    email mejl
    firma foretag bolag
    fru make maka sambo partner
    garbage rubbish trash waste
    hus villa
    husband wife spouse partner
    hyra hyresratt
    job work
    lagenhet bostad
    licence permit
    lon inkomst
    medicin lakemedel
    medicine drug
    mobile cellphone phone
    mobil telefon
    money funds
    partner spouse
    passport pass
    plough plow snowplough
    retire pension retirement
    salary wage
    sambo partner
    cancel terminate
    sjukhus lasarett
    skoter snoskoter
    snowmobile skidoo
    student pupil
    sick ill
    barn unge
    tull customs
    verktyg redskap
    vehicle car
    visa permit
    visum tillstand
"""
"""One ring a line, folded."""


@cache
def synonyms() -> dict[str, tuple[str, ...]]:
    """Return for each stem the stems of the words that mean the same."""
    rings = [tuple(map(stem, line.split())) for line in RINGS.split("\n") if line.strip()]
    return {
        known: tuple({word for ring in rings if known in ring for word in ring} - {known})
        for ring in rings
        for known in ring
    }
