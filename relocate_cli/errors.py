"""What stops a command, told in plain words."""


class RelocateError(Exception):
    """A problem that stops a command: what happened and why, and a hint that says what to do.

    Raised anywhere, caught once at the door, which prints both and ends with ``exit_code``.
    """

    def __init__(self, message: str, hint: str = "", exit_code: int = 1) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.exit_code = exit_code
