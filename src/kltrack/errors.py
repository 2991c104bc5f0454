"""Every failure that a user can see: its sentence and its exit code (docs/output.md lists the codes)."""

from __future__ import annotations


class KltrackError(Exception):
    """A failure, described in one or more plain sentences; `exit_code` is what the process ends with.

    `lines` are how it is shown: a list (of problems, of readings) has a line for each. `sentence` is all of it.
    """

    exit_code = 70

    def __init__(self, *lines: str) -> None:
        super().__init__(*lines)
        self.lines = lines
        self.sentence = "\n".join(lines)


class UsageProblem(KltrackError):
    """The command line could not be understood: an option, date, id, body or field; or an entry is refused."""

    exit_code = 2


class RegisterInvalid(KltrackError):
    """The register has errors, so nothing is answered from it."""

    exit_code = 65


class Unreadable(KltrackError):
    """The register or the journal cannot be read."""

    exit_code = 66


class CannotCreate(KltrackError):
    """The journal, or the completion of a shell, cannot be created."""

    exit_code = 73


class CannotWrite(KltrackError):
    """The journal or standard output cannot be written, or the journal is not a regular file."""

    exit_code = 74
