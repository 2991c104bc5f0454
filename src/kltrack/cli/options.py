"""The options that commands share, each once, in groups."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kltrack.cli.option import LANG, Group, Option, Typed, flag, path, text, texts
from kltrack.query.criteria import CRITERIA
from kltrack.query.criterion import FilterOption
from kltrack.terms import FORMATS_OF_ALL, marked

_OUTPUT = marked("Output")


class RegisterOptions(Group):
    """Which register is asked, as of which day, in which language."""

    heading = marked("Register, journal and day")
    register = path("--register", "Register file or folder; else the shipped one.", "KLTRACK_REGISTER")
    as_of = text("--as-of", "DAY", "Answer as of that day, not today in Hanoi.", envvar="KLTRACK_AS_OF")
    lang = LANG
    quiet: Typed[bool] = Typed(Option("-q", "", "Leave out every note; errors stay.", default=False, heading=_OUTPUT))


class JournalOptions(RegisterOptions):
    """A register with its journal."""

    journal = path("--journal", "Progress log; else progress.toml by the register.", "KLTRACK_JOURNAL")


class MomentOptions(JournalOptions):
    """A register with its journal, as that stood on some day."""

    known_at = text("--known-at", "DAY", "Count only progress that had been recorded by the end of DAY.")


def filter_option(option: FilterOption) -> Option:
    """An option of a filter as an option of the command line."""
    default: tuple[str, ...] | bool = () if option.metavar else False
    many = bool(option.metavar)
    return Option(f"--{option.name}", option.metavar, option.help, default, many=many, completer=option.completer)


class FilterOptions(Group):
    """Which items are meant. An option typed twice means either; different options must all hold."""

    heading = marked("Filters (one typed twice: either; different ones: all)")

    @classmethod
    def options(cls) -> Iterator[Option]:
        """The options of every criterion that commands share."""
        for criterion in CRITERIA:
            yield from (filter_option(option) for option in criterion.options if option.common)
        yield from super().options()

    @property
    def typed(self) -> Mapping[str, Sequence[str]]:
        """Option without hyphens → its texts, for those that were typed; a flag has one, which is empty."""
        given = {key.removeprefix("--"): value for key, value in self.values.items() if value}
        return {name: value if isinstance(value, tuple) else ("",) for name, value in given.items()}


class UndatedOptions(Group):
    """Whether the undated alone are meant."""

    heading = FilterOptions.heading
    undated: Typed[bool] = Typed(
        filter_option(next(option for each in CRITERIA for option in each.options if option.name == "undated"))
    )


class MailOptions(FilterOptions):
    """Which items are meant, and who sends a mail of them to whom. --from takes both: no day has an @."""

    formats = ("eml",)
    sent_from = texts("--from", "DAY|ADDRESS", "Last day on or after it; or, with --format eml, who sends it.")
    sent_to: Typed[tuple[str, ...]] = Typed(
        Option("--to", "ADDRESS", "With --format eml: who gets it. Repeatable.", (), many=True, heading=_OUTPUT)
    )

    @classmethod
    def options(cls) -> Iterator[Option]:
        """Those of a filter, with --from in both its meanings in the place of the limit's, and --to."""
        for option in FilterOptions.options():
            yield cls.sent_from.option if option.flag == "--from" else option
        yield cls.sent_to.option

    @property
    def typed(self) -> Mapping[str, Sequence[str]]:
        """The texts of the filter's options, without addresses."""
        days = tuple(text for text in self.sent_from if "@" not in text)
        own = {key: value for key, value in self.values.items() if key != "--to"}
        return FilterOptions({**own, "--from": days}).typed

    @property
    def senders(self) -> tuple[str, ...]:
        """The addresses that --from names."""
        return tuple(text for text in self.sent_from if "@" in text)


def grouping(sides: Sequence[str], help_: str) -> Typed[str]:
    """The option that says by which of `sides` tasks are grouped; by default the first."""
    return Typed(Option("--group-by", "SIDE", help_, default=sides[0], completer="sides"))


COLOURS = ("auto", "always", "never")


class OutputOptions(Group):
    """In which format an answer is given."""

    heading = _OUTPUT
    formats = FORMATS_OF_ALL
    quiet = RegisterOptions.quiet
    format: Typed[str] = Typed(
        Option(
            "--format",
            "FORMAT",
            "A table on a terminal, plain elsewhere.",  # help lists those that the command has
            default="auto",
            completer="formats",
        )
    )
    json = flag("--json", "Short for --format json.")
    color: Typed[str] = Typed(
        Option(
            "--color",
            "|".join(COLOURS),
            "Colour; always is a table with colour in a pipe too.",
            default="auto",
            completer="colours",
        )
    )
    fields = text("--fields", "A,B", "Only these fields, in this order: id,deadline.last.", completer="columns")


class AnswerOptions(OutputOptions):
    """How the answer to a question is given."""

    explain = flag("--explain", "Say how the query was understood.")
    exit_code = flag("--exit-code", "Exit with 1 when there are rows.")


class ListOptions(AnswerOptions):
    """How many rows of a list are given, and in what order."""

    count = flag("--count", "Print how many there are, and nothing else.")
    limit = text("--limit", "N", "Only the first N.")
    sort = text("--sort", "KEY", "By a field of one value, -KEY the other way; none last.", completer="sort_keys")


class CalendarOptions(Group):
    """What a calendar holds."""

    heading = marked("Calendar")
    formats = ("ics",)
    alarm = texts("--alarm", "LENGTH", "With --format ics: an alarm so many days ahead: 7d. Repeatable.")
    todo = flag("--todo", "With --format ics: tasks in place of events.")
