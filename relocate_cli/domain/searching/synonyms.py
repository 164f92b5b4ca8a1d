"""Everyday words for the same, whichever of them a guide uses; words of its own it adds itself, in `also`."""

from __future__ import annotations

from relocate_cli.domain.searching.stems import SHORTEST_STEM, stem

RINGS = """
    accident crash collision, airport flight fly plane airline, allowed permitted allow, apartment flat,
    baby infant newborn, bicycle bike cycle cykel, boss employer chef, broadband fibre fiber internet
    wifi, broke broken break, buy purchase bought, cancel terminate, car vehicle auto, cash money, child
    children kid, church worship service, college university, company business firm, cost price fee
    expensive, coworker colleague, daycare nursery kindergarten preschool childcare, degree diploma,
    divorce separation, doctor physician, drove drive driven, dump tip recycling, electricity power,
    elderly senior older old, father dad parent, fired dismissed notice, flew fly, form blankett, free
    gratis, funds money, garbage rubbish trash waste, grant subsidy support, husband wife spouse partner,
    boyfriend girlfriend partner, internet wifi, job work, leash lead, lease contract, licence permit,
    lodging accommodation housing room, lorry truck, lost lose, married marriage marry wedding, medicine drug
    medication, mobile cellphone phone, moose elk, mother mum mom parent, nurse sjukskoterska, paid pay
    payment, partner spouse, passport pass, penalty fine, pill medicine, plough plow snowplough, pray
    prayer, refund reimbursement reimburse, refugee asylum, retire pension retirement retired pensioner,
    salary wage earn income, sick ill illness, sister brother sibling, snowmobile skidoo, sold sell sale,
    spoke speak spoken, stole stolen steal theft thief stold, student pupil, teenager teen youth, toddler
    child, translator interpreter, vaccine vaccination jab, vet veterinarian, visa permit, aldre senior
    pensionar, ansoka soka ansokan, arbete jobb, arbeta jobba jobbet, avbryta avsluta, avfall sopor skrap,
    avgift kostnad pris kostar, avlopp slam slamtomning, barn unge bebis, betyg skolbetyg, bidrag stod
    ersattning, bil fordon, bio film, blankett formular, bredband fiber internet wifi, brollop vigsel
    gifta aktenskap, chef arbetsgivare, dagis forskola barnomsorg, doktor lakare, el strom elektricitet,
    fiska fiske, firma foretag bolag, flickvan pojkvan sambo partner, flyg flygplats flyga, foda
    forlossning fodsel, fru make maka sambo partner, hus villa, hyra hyresratt, hyresvard vard, inkomst
    lon tjana, jaga jakt, kall kyla, kontrakt avtal, kris krig beredskap, kyrka gudstjanst, lagenhet
    bostad, lakemedel medicin, mamma foralder mor, olycka krock, pappa foralder far, papper dokument
    handling, rakning faktura, sambo partner, simma simhall bad, sjukhus lasarett akuten, skoter
    snoskoter, skola grundskola, skuld kronofogden, stulen stal stold, svampplockning svamp, tolk
    oversattare, tonaring ungdom, tull customs, vaccin vaccination, verktyg redskap, visum tillstand
"""
"""Words that mean the same, folded; a comma stands between one ring of them and the next."""


def synonyms(known: str) -> list[str]:
    """Return the stems of the words that mean the same as what has this stem."""
    near = (ring.split() for ring in RINGS.split(",") if known[:SHORTEST_STEM] in ring)
    rings = [[stem(word) for word in ring] for ring in near]
    return list(dict.fromkeys(word for ring in rings if known in ring for word in ring if word != known))
