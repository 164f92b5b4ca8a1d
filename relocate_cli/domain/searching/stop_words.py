"""Little words: they hold a question together, and do not say what it is about. Folded, by language."""

STOP_WORDS = {
    "en": frozenset(
        """
        a able about after all already also am an and any anybody anyone anything anywhere are aren arent
        as ask asking at be because been before being best but by came can cannot cant come could couldn d
        did didn didnt do does doesn doesnt doing don done dont each else ever every find for from get
        gets getting give go going gone got had happen happened happening happens has hasn hasnt have
        haven havent having he her here hers him his how hows i if im in into is isn isnt it its ive just
        keep keeps know let like ll long look m many may maybe me mean meaning means might mine more most
        much must my myself need needs never no not now of off often ok okay on once one only or other our
        ours out over own please possible put question re really s same shall she should shouldn since so
        some somebody someone something somewhere soon still such sure t take takes tell than thanks that
        the their them then there theres these they thing things this those through time to today tomorrow
        too under until up upon us use ve very want wants was wasn way we well were what whats when where
        wheres whether which while who whom whose why will with won wont would wouldn yesterday yet you
        your yours
        """.split()  # noqa: SIM905 - a list of words
    ),
    "sv": frozenset(
        """
        aldrig all alla allt alltid an anda andra annan annat ar ars at att av aven bara be behover betyda
        betyder bli blir blivit bor borde bort bra da dar de dej deltar dem den denna dens deras dess
        dessa det detta dig din dina dit ditt du efter ej eller en er era ert ett fa far fatt fick finna
        finnas finns fler flera for fore forst fran fungerar ga galler gar genom ger gjort gor gora ha
        hade haft han hander har hej hela hellre helst hemskt henne hennes her hitta hittar hjalp hon
        honom hos hur hurdan i ibland icke idag igar igen ihop imorgon in ingen ingenstans ingenting inget
        inom inte ja jag ju just kan kanna kanske knappt kom komma kommer kring kunde kunna lang lange
        langre lite man manga maste med mej mellan men mera mest mig min mina mitt mot mycket nagon
        nagonstans nagonting nagot nagra nar nej ni nog nu nya och ocksa om oss over pa ratt runt sa sadan
        sagt samma sedan sej sen sig siger sin sina sitt ska skaffa skaffar skall skulle som ta tack tar
        tid tiden till tills tror tva tycker under upp ut utan vad var vara varfor varit varje vart vem
        vems vet vi vid vidare vilja vilka vilken vilket vill vore
        """.split()  # noqa: SIM905 - a list of words
    ),
}
LITTLE = frozenset.union(*STOP_WORDS.values())
"""The little words of all languages."""
REACHING = frozenset(
    """
    call calling contact email epost fax hours kontakt kontakta kontakter kontaktuppgifter mejl opening
    oppettid oppettider phone ring ringa telefon tel telefonnr telefonnummer telefonnumret telephone
    """.split()  # noqa: SIM905 - a list of words
)
"""Words of who wants to reach somebody: they do not count, and contacts and places come first."""
