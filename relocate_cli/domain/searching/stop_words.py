"""Little words: they hold a question together, and do not say what it is about. Folded, by language."""

STOP_WORDS = {
    "en": frozenset(
        """
        a about after all already also am an and any anybody anyone anything are aren as at be because
        been before being best but by came can cannot come could couldn d did didn do does doesn doing
        don done each else ever every find for from get gets getting give go going gone got had has hasn
        have haven having he her here hers him his how i if in into is isn it its just know let like ll
        long look m many may maybe me mean meaning means might mine more most much must my myself need
        needs never no not now of off often on once one only or other our ours out over own please
        possible question re really s same shall she should shouldn since so some somebody someone
        something soon still such sure t take takes tell than thanks that the their them then there
        these they thing things this those through time to too under until up upon us use ve very want
        wants was wasn way we well were what when where whether which while who whom whose why will with
        won would wouldn yet you your yours
        """.split()  # noqa: SIM905 - a list of words
    ),
    "sv": frozenset(
        """
        aldrig all alla allt alltid an andra annan annat ar ars at att av aven bara be behover betyda
        betyder bli blir blivit bor borde bra da dar de deltar dem den denna dens deras dess dessa det
        detta dig din dina dit ditt du efter ej eller en er era ert ett fa far fatt fick finna finnas
        finns fler flera for fore forst fran ga gar genom ger gjort gor gora ha hade haft han har hej
        hela hellre helst hemskt henne hennes her hitta hittar hjalp hon honom hos hur hurdan i ibland
        icke igen in ingen ingenting inget inom inte ja jag ju just kan kanna kanske knappt kom komma
        kommer kunde kunna lang lange langre lite man manga maste med mellan men mera mest mig min mina
        mitt mot mycket nagon nagonting nagot nagra nar nej ni nog nu nya och ocksa om oss over pa ratt
        sa sadan samma sedan sen sig sin sina sitt ska skaffa skaffar skall skulle som ta tack tar tid
        tiden till tills tror tva under upp ut utan vad val var vara varfor varit varje vart vem vems
        vet vi vid vidare vilja vilka vilken vilket vill vore
        """.split()  # noqa: SIM905 - a list of words
    ),
}
LITTLE = frozenset.union(*STOP_WORDS.values())
"""The little words of all languages."""
REACHING = frozenset(
    """
    call contact email epost fax hours kontakt kontakta kontakter kontaktuppgifter mejl opening oppettid
    oppettider phone ring ringa telefon telefonnummer telefonnumret telephone
    """.split()  # noqa: SIM905 - a list of words
)
"""Words of who wants to reach somebody: they do not count, and contacts and places come first."""
