"""Questions in plain words: the table that people read, the same rows as by options, and nothing ignored."""

from __future__ import annotations

import json
import os
import pty
import re
import shlex
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from pathlib import Path

import pytest
from conftest import Kltrack, Ran, WriteRegister
from shell_terminal import readable

from kltrack import Filter, Index, UsageProblem, compile_register, load, read_span
from kltrack.dates import Direction
from kltrack.query.command_line import shell
from kltrack.question import Meaning, read_meaning
from kltrack.register.shipped import shipped_bodies, shipped_register

TABLE = Path(__file__).with_name("questions.md")
TODAY = date(2025, 11, 3)
ROW = re.compile(r"\| (?P<question>.+) \| (?P<means>(?:`kltrack|refused:).+) \|")


@dataclass(frozen=True)
class Question:
    language: str
    text: str
    means: str

    @property
    def command(self) -> str:
        return self.means.strip("`") if self.means.startswith("`") else ""

    @property
    def told(self) -> list[str]:
        """What must stand in the refusal, in lower case: commands, and words in quotation marks."""
        commands = re.findall(r"`([^`]+)`", self.means)
        words = re.findall(r'"([^"]+)"', re.sub(r"`[^`]+`", "", self.means))
        return [told.lower() for told in (*commands, *words)]


def table() -> list[Question]:
    found: list[Question] = []
    language = ""
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            language = line.removeprefix("## ")
        elif row := ROW.fullmatch(line):
            found.append(Question(language, row["question"], row["means"]))
    return found


ANSWERED = [question for question in table() if question.command]
REFUSED = [question for question in table() if not question.command]


@cache
def shipped() -> Index:
    return compile_register(load(shipped_register(), shipped_bodies()))


# Several tests read the same row one after the other.
@lru_cache(maxsize=100)
def meaning(text: str) -> Meaning:
    return read_meaning(text, shipped(), TODAY)


def read(text: str) -> Filter:
    return meaning(text).chosen


def refusal(text: str) -> str:
    with pytest.raises(UsageProblem) as caught:
        meaning(text)
    assert caught.value.exit_code == 2
    return caught.value.sentence


def of_each(rows: list[Question]) -> pytest.MarkDecorator:
    """A test of each row; those of one row stand together."""
    return pytest.mark.parametrize("question", rows, ids=lambda question: question.text, scope="module")


@of_each(ANSWERED)
def test_a_question_means_its_command(question: Question) -> None:
    assert shell(meaning(question.text).words(shipped())) == question.command


@of_each(REFUSED)
def test_a_question_is_refused_with_the_reason(question: Question) -> None:
    sentence = refusal(question.text).lower()
    assert [told for told in question.told if told not in sentence] == []


def test_the_table_holds_fifty_questions_in_each_language_and_refusals_in_each() -> None:
    for language in ("English", "Tiếng Việt", "Français"):
        assert sum(question.language == language for question in table()) >= 50
        assert sum(question.language == language for question in REFUSED) >= 5
    assert len({question.text for question in table()}) == len(table())


@of_each(ANSWERED)
def test_spaces_question_marks_and_the_unicode_form_change_nothing(question: Question) -> None:
    text = f"  {unicodedata.normalize('NFD', question.text).replace(' ', '  ')} ?? "
    assert read(text) == read(question.text)


@of_each(ANSWERED[::2])
def test_no_word_is_ignored_wherever_it_stands(question: Question) -> None:
    words = question.text.split()
    # After "mentioning" any word is a text to look for.
    for place in {0, len(words) // 2, len(words)} if not read(question.text).texts else {0}:
        assert "xyzzy" in refusal(" ".join([*words[:place], "xyzzy", *words[place:]]))


@of_each(ANSWERED[::7])
def test_a_negation_is_never_ignored(question: Question) -> None:
    for word in ("not", "không", "pas"):
        for text in (f"{word} {question.text}", f"{question.text} {word}"):
            try:
                chosen = read(text)
            except UsageProblem:
                continue
            # "Có … không?" and "còn … không?" at the end only ask whether.
            asking = {"có", "còn"}.intersection(question.text.split())
            whether = word == "không" and text.endswith(word) and bool(asking)
            assert whether or chosen != read(question.text)


def test_a_body_and_a_field_of_one_name_are_told_apart_by_what_stands_around_them() -> None:
    assert read("due for finance").bodies == ("ministry-of-finance",)
    assert read("does finance lead anything").bodies == ("ministry-of-finance",)
    assert read("finance's deadlines").bodies == ("ministry-of-finance",)
    assert read("due in the field of finance").fields == ("finance",)
    assert read("land and finance").fields == ("land", "finance")
    assert "two readings" in refusal("finance")


@pytest.mark.parametrize(
    "text",
    [
        *("nobody overdue", "due but urgent", "what is due only for the Ministry of Finance"),
        *("between foo and 15 December", "due from foo to 15 December", "between 1 and December"),
    ],
)
def test_no_advice_turns_a_question_round(text: str) -> None:
    assert "kltrack" not in refusal(text)


def test_abbreviations_count_only_in_capitals() -> None:
    assert read("việc của BTC").bodies == ("ministry-of-finance",)
    assert read("what must MOST do").bodies == ("ministry-of-science-and-technology",)
    assert '"most"' in refusal("what must most do")
    assert read("tâches du gouvernement").bodies == ("government",)
    assert read("QUÁ HẠN CỦA BỘ TÀI CHÍNH").bodies == ("ministry-of-finance",)
    assert read("Bộ Tài chính phải làm GÌ").bodies == ("ministry-of-finance",)


@pytest.mark.parametrize("ask", ["everything for {}", "việc của {}", "pour {}, tout"])
def test_every_name_that_the_directory_knows_means_what_it_means_to_for(ask: str) -> None:
    wrong = {}
    for body in shipped().directory:
        for name in body.every_name():
            fits = shipped().directory.fitting(name)
            if name in ("MAE", "MIC") and "pour" in ask:  # in French two ministries have these initials
                assert f'"{name}" fits 2 bodies' in refusal(ask.format(name))
            elif name in ("ngành y tế", "ngành giáo dục"):  # of a sector may be of its ministry, or of its field
                told = refusal(ask.format(name))
                assert "two readings" in told
                assert "list --for" in told
                assert "list --field" in told
            elif len(fits) == 1 and read(ask.format(name)) != Filter(bodies=tuple(fits)):
                wrong[name] = fits
            elif len(fits) > 1:
                refusal(ask.format(name))
    assert wrong == {}


@pytest.mark.parametrize(
    "phrase",
    [
        *(
            "2025-12-15",
            "15 Dec 2025",
            "Dec 15",
            "15/12",
            "15/12/2025",
            "tomorrow",
            "friday",
            "end of month",
            "2025-Q4",
        ),
        *("ngày 15/12", "15 tháng 12", "cuối năm", "quý IV", "thứ sáu", "ngày mai", "tháng 12", "tuần này"),
        *("le 15 décembre", "fin décembre", "demain", "vendredi", "4e trimestre", "le mois prochain", "1er octobre"),
    ],
)
@pytest.mark.parametrize(
    ("word", "direction"),
    [
        *(("before", "future"), ("no later than", "future"), ("trước", "future"), ("avant", "future")),
        *(("sau", "beginning"), ("from", "beginning"), ("depuis", "past"), ("since", "past")),
    ],
)
def test_a_date_means_the_same_in_a_question_and_after_an_option(phrase: str, word: str, direction: Direction) -> None:
    (limit,) = read(f"due {word} {phrase}").limits
    assert limit.span == read_span(phrase, TODAY, direction)


def test_an_exception_takes_away_exactly_what_asking_for_it_gives(on_the_day: OnTheDay) -> None:
    def ids(*arguments: str) -> list[str]:
        return [row["id"] for row in json.loads(on_the_day(*arguments, "--json").out)["items"]]

    everything = ids("list")
    for option, name in (("--for", "Ministry of Finance"), ("--field", "personnel"), ("--conclusion", "202")):
        asked, left = ids("list", option, name), ids("list", "--except", name)
        assert asked
        assert left
        assert sorted([*asked, *left]) == sorted(everything)
    conclusions = {row["conclusion"] for row in json.loads(on_the_day("list", "--json").out)["items"]}
    assert ids("list", *(word for number in conclusions for word in ("--except", number))) == []
    named = ids("list", "--except", "Ministry of Finance", "--named-only")
    assert set(named) > set(ids("list", "--except", "Ministry of Finance"))


def test_a_name_of_two_kinds_must_say_which_it_is(on_the_day: OnTheDay) -> None:
    unclear = on_the_day("list", "--except", "finance")
    assert unclear.code == 2
    assert 'write "body:finance" or "field:finance"' in unclear.err
    for kind in ("body", "field"):
        query = json.loads(on_the_day("list", "--except", f"{kind}:finance", "--json").out)["query"]
        assert query["except"]["for" if kind == "body" else kind] != []
    assert on_the_day("list", "--except", "nobody at all").code == 2
    assert on_the_day("list", "--except", "field:nothing").code == 2
    assert "except the field finance" in on_the_day("list", "--except", "field:finance", "--explain").out


# The command line


class Run:
    """kltrack as a program, on the day of the table, with a cache of its own."""

    def __init__(self, home: Path) -> None:
        self.environment = os.environ | {
            "KLTRACK_AS_OF": TODAY.isoformat(),
            "XDG_CACHE_HOME": str(home / "cache"),
            "XDG_STATE_HOME": str(home / "state"),
            "TERM": "dumb",
            "COLUMNS": "100",
        }
        for name in ("KLTRACK_REGISTER", "KLTRACK_LANG", "KLTRACK_DEBUG"):
            self.environment.pop(name, None)

    def __call__(self, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "kltrack", *arguments]
        return subprocess.run(command, input=stdin, capture_output=True, text=True, env=self.environment, check=False)


class OnTheDay:
    """kltrack in this process, on the day of the table."""

    def __init__(self, kltrack: Kltrack) -> None:
        self.kltrack = kltrack

    def __call__(self, *arguments: str) -> Ran:
        return self.kltrack(*arguments, env={"KLTRACK_AS_OF": TODAY.isoformat(), "COLUMNS": "100"})


@pytest.fixture
def on_the_day(kltrack: Kltrack) -> OnTheDay:
    return OnTheDay(kltrack)


@pytest.fixture(scope="session")
def run_kltrack(tmp_path_factory: pytest.TempPathFactory) -> Run:
    return Run(tmp_path_factory.mktemp("home"))


@of_each(ANSWERED)
def test_ask_answers_exactly_as_the_command_does(question: Question, on_the_day: OnTheDay) -> None:
    asked = on_the_day("ask", question.text, "--format", "ndjson")
    command = shlex.split(question.command)[1:]
    if "--format" in command:  # the question names a format, and the option that was typed counts
        del command[(place := command.index("--format")) : place + 2]
    told = on_the_day(*command, *([] if "--help" in command else ["--format", "ndjson"]))
    assert (asked.code, asked.out) == (told.code, told.out)
    assert told.code == 0


def test_the_answer_teaches_the_command(on_the_day: OnTheDay) -> None:
    answer = on_the_day("ask", "what's due before Dec 15 for the Ministry of Finance", "--format", "table")
    assert "202-05.2.a" in answer.out
    assert 'kltrack due --before 2025-12-15 --for "Ministry of Finance"' in " ".join(answer.out.split())


def test_json_carries_the_question_its_reading_and_the_command(on_the_day: OnTheDay) -> None:
    answer = json.loads(on_the_day("ask", "quá hạn của Bộ Tài chính?", "--json").out)
    assert answer["query"]["question"] == "quá hạn của Bộ Tài chính?"
    assert answer["query"]["command"] == 'kltrack overdue --for "Ministry of Finance"'
    assert answer["query"]["reading"] == answer["query"]["explain"]
    assert "last day" in answer["query"]["explain"] or "overdue" in answer["query"]["scope"]


def test_words_and_one_quoted_question_are_the_same(on_the_day: OnTheDay) -> None:
    one = on_the_day("ask", 'overdue mentioning "administrative procedures"', "--format", "ndjson")
    many = on_the_day("ask", "overdue", "mentioning", "administrative procedures", "--format", "ndjson")
    assert one.out
    assert one.out == many.out


def test_explain_and_language_work_as_everywhere(on_the_day: OnTheDay) -> None:
    answer = on_the_day("ask", "retard du ministère des Finances", "--lang", "fr", "--explain")
    assert "situation au lundi 3 nov. 2025" in answer.out
    assert 'kltrack overdue --for "ministère des Finances"' in answer.err


def test_a_refusal_prints_no_rows(on_the_day: OnTheDay) -> None:
    answer = on_the_day("ask", "due for the Minstry of Finance")
    assert (answer.code, answer.out) == (2, "")
    assert 'I did not understand: "Minstry". Nearest reading: kltrack due --for "Ministry of Finance"' in answer.err


def test_without_words_every_line_piped_in_is_a_question(run_kltrack: Run) -> None:
    answer = run_kltrack("ask", "--format", "ndjson", stdin="overdue\n\nwhat\u202eever\noverdue for Finance")
    assert answer.returncode == 2
    assert "I did not understand" in answer.stderr
    overdue = run_kltrack("overdue", "--format", "ndjson").stdout
    assert answer.stdout == overdue + run_kltrack("overdue", "--for", "Finance", "--format", "ndjson").stdout


def shown_until(terminal: int, prompt: bytes) -> str:
    """What a program shows on a terminal up to its next prompt."""
    shown = b""
    while not shown.endswith(prompt):
        assert readable(terminal, 60), shown
        shown += os.read(terminal, 4096)
    return shown.decode()


def test_on_a_terminal_lines_are_answered_one_by_one_and_remembered(run_kltrack: Run) -> None:
    outer, inner = pty.openpty()
    command = [sys.executable, "-m", "kltrack", "ask", "--format", "plain", "--fields", "id"]
    with subprocess.Popen(command, stdin=inner, stdout=inner, stderr=inner, env=run_kltrack.environment) as process:
        try:
            shown_until(outer, b"? ")
            os.write(outer, b"overdue\n")
            assert "195-06.c" in shown_until(outer, b"? ")
            os.write(outer, b"nonsense word\n")
            assert "I did not understand" in shown_until(outer, b"? ")
            os.write(outer, b"\x04")
            assert process.wait(60) == 0
        finally:
            process.kill()
    os.close(inner)
    os.close(outer)
    history = Path(run_kltrack.environment["XDG_STATE_HOME"]) / "kltrack" / "history"
    assert history.read_text(encoding="utf-8").splitlines()[-2:] == ["overdue", "nonsense word"]


def test_an_empty_question_is_refused(run_kltrack: Run) -> None:
    for question in ("", "   ", "?"):
        assert run_kltrack("ask", question).returncode == 2
    assert run_kltrack("ask", stdin="").returncode == 0


def test_asking_imports_none_of_the_slow_libraries(run_kltrack: Run) -> None:
    run_kltrack("ask", "due")
    program = (
        "import sys; from kltrack.cli.app import run;"
        "code = run(['ask', 'due before Dec 15 for Finance', '--format', 'ndjson']);"
        "slow = {'pydantic', 'rich', 'tomli', 'tomllib', 'dateutil', 'readline'} & set(sys.modules);"
        "print('imported', slow, code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=run_kltrack.environment, check=True
    )
    assert done.stdout.splitlines()[-1] == "imported set() 0"


WRITTEN = """
    schema = 1
    [[conclusion]]
    number = "45-CT/TW"
    issued = 2025-04-11
    type = "directive"
    title = { en = "A directive" }
    issuers = ["politburo"]
    [[conclusion.assignment]]
    id = "45-ct-tw-01"
    kind = "assignment"
    task = { en = "Merge the school and the library" }
    lead = ["ministry-of-finance"]
    deadline = { by = 2025-05-15 }
    [[conclusion]]
    number = "45-KL/TW"
    issued = 2025-04-11
    title = { en = "A conclusion" }
    issuers = ["politburo"]
    [[conclusion.assignment]]
    id = "45-01"
    kind = "assignment"
    task = { en = "Report on schools and libraries" }
    lead = ["ministry-of-finance"]
    deadline = { by = 2025-12-20 }
    [[conclusion.assignment]]
    id = "45-02"
    kind = "request"
    task = { en = "Count" }
    lead = ["ministry-of-finance"]
    deadline = { by = 2025-12-20 }
"""


@pytest.fixture
def written(register: WriteRegister, kltrack: Kltrack) -> Callable[..., Ran]:
    path = register(WRITTEN)
    return lambda *words: kltrack(*words, "--register", path, "--as-of", "2025-11-03")


def ids(answer: Ran) -> list[str]:
    return [item["id"] for item in answer.json["items"]]


def test_a_month_beside_a_document_is_that_of_its_own_time_and_the_answer_names_the_other(
    written: Callable[..., Ran],
) -> None:
    answer = written("ask", "tasks of directive 45 due in May", "--format=plain", "--fields=id")
    assert answer.out == "45-ct-tw-01\n"
    assert "May 2025" in answer.err
    assert "for Fri 1 May 2026 to Sun 31 May 2026 write the year" in answer.err
    assert "write the year" not in written("ask", "tasks of directive 45 due in May 2025", "--format=plain").err


def test_the_next_turn_of_a_month_is_told_of_only_where_it_is_taken(written: Callable[..., Ran]) -> None:
    assert "Sat 31 Oct 2026 is taken" in written("ask", "open tasks due in October").err
    for question in ("tasks due in October done on time", "tasks due in October still open"):
        assert "is taken" not in written("ask", question).err


def test_documents_of_one_number_and_day_are_told_apart(written: Callable[..., Ran]) -> None:
    assert ids(written("ask", "tasks of directive 45", "--json")) == ["45-ct-tw-01"]
    assert ids(written("ask", "45-KL/TW of 11 April 2025", "--json")) == ["45-01", "45-02"]
    for question in ("tasks of 45", "document 45 of 11 April 2025", "văn bản 45"):
        answer = written("ask", question)
        assert answer.code == 2
        assert "45-CT/TW" in answer.err
        assert "45-KL/TW" in answer.err


def test_a_topic_is_found_in_the_singular_and_the_plural(written: Callable[..., Ran]) -> None:
    for topic in ("school", "schools", "library", "libraries"):
        assert ids(written("ask", f"tasks about {topic}", "--json")) == ["45-ct-tw-01", "45-01"], topic


def test_the_next_deadline_is_all_that_share_its_day(written: Callable[..., Ran]) -> None:
    assert ids(written("ask", "next deadline", "--json")) == ["45-01", "45-02"]


def test_a_count_tells_of_the_other_bodies_of_an_organisation(on_the_day: OnTheDay) -> None:
    answer = on_the_day("ask", "how many tasks does the Ministry of Finance have")
    assert answer.out.strip().isdigit()
    assert "Party Committee of the Ministry of Finance" in answer.err


@pytest.mark.parametrize(
    ("question", "others"),
    [
        ("how many conclusions were issued in September 2025", "Of these 2 are of another type than conclusion: 59-CV"),
        ("tháng 9/2025 có bao nhiêu kết luận được ban hành", "Trong số đó 2 văn bản không phải là kết luận: 59-CV"),
        ("how many conclusions were issued in October 2025", ""),
        ("how many documents were issued in September 2025", ""),
    ],
)
def test_a_count_of_conclusions_names_the_documents_of_another_type(
    kltrack: Kltrack, question: str, others: str
) -> None:
    answer = kltrack("ask", question, "--as-of", "2025-11-03")
    assert answer.out == "5\n"
    assert others in answer.err
    assert bool(others) == ("another type" in answer.err or "không phải là kết luận" in answer.err)
