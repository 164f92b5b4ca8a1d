"""Words with which people speak of themselves and of those near to them. Folded, in all languages."""

PERSONS = frozenset(
    """
    i im ive ill id me my mine myself we us our
    mum mom mummy mommy mother dad daddy father parents stepdad stepfather stepmum stepmother uncle aunt
    grandma grandmother grandpa grandfather son daughter child children kid kids baby sister brother
    husband wife partner boyfriend girlfriend ex friend family
    jag mig mej min mitt mina vi oss
    mamma mammas pappa pappas foraldrar styvpappa styvmamma farbror morbror moster faster
    mormor morfar farmor farfar sonen dotter dottern barnet barnen bebis bebisen pojken flickan
    syster bror fru hustru sambo pojkvan flickvan partner exman kompis familj familjen
    """.split()  # noqa: SIM905 - a list of words
)
