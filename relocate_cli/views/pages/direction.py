"""In which direction a language is written."""

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "prs", "sd", "ug", "ur", "yi"})


def direction_of(language: str) -> str:
    """Return it as a page says it: rtl or ltr."""
    return "rtl" if language.partition("-")[0] in RIGHT_TO_LEFT else "ltr"
