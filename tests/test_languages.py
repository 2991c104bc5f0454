"""In Vietnamese and French everything that a person reads is Vietnamese or French: no word of English is left."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack, WriteRegister

sys.path.insert(0, str(Path(__file__).parent))
from generate_catalogs import languages, read
from test_catalogs import texts

from kltrack import terms
from kltrack.cli.commands import COMMANDS, command_function, groups_of, options_of
from kltrack.terms import FORMAT
from kltrack.translations import DOMAINS

REGISTER = """
schema = 1

[[event]]
id = "qh15-10"
name = { vi = "Kỳ họp thứ mười", fr = "dixième session" }
first = 2025-10-20
last = 2025-12-11

[[conclusion]]
number = "901-KL/TW"
issued = 2025-10-01
title = { vi = "Về một việc", fr = "Sur une affaire" }
coverage = "full"

[[conclusion.source]]
id = "bao"
language = "vi"
url = "https://bao.vn/901"

[[conclusion.assignment]]
id = "901-01"
kind = "assignment"
task = { vi = "Làm việc thứ nhất", fr = "Faire la première chose" }
lead = ["ministry-of-finance"]
coordinating = ["ministry-of-health"]
fields = ["ngan-sach"]
deadline = { before = 2025-10-15, wording = "trước ngày 15/10/2025" }
source = [{ id = "bao", paragraph = 3 }]

[[conclusion.assignment]]
id = "901-02"
kind = "request"
task = { vi = "Làm việc thứ hai", fr = "Faire la deuxième chose" }
lead = ["ministries-and-branches"]
fields = ["ngan-sach"]
deadline = { by = 2025-12-31, wording = "chậm nhất ngày 31/12/2025" }
source = [{ id = "bao", paragraph = 4 }]

[[conclusion.assignment]]
id = "901-03"
kind = "decision"
task = { vi = "Quyết định một điều", fr = "Décider une chose" }
lead = ["ministry-of-health"]
fields = ["ngan-sach"]
source = [{ id = "bao", paragraph = 5 }]

[[conclusion]]
number = "902-KL/TW"
issued = 2025-11-01
title = { vi = "Về việc khác", fr = "Sur autre chose" }
coverage = "selection"

[[conclusion.source]]
id = "bao"
language = "vi"
url = "https://bao.vn/902"

[[conclusion.assignment]]
id = "902-01"
kind = "assignment"
task = { vi = "Làm tiếp việc thứ nhất", fr = "Poursuivre la première chose" }
lead = ["ministry-of-finance"]
continues = ["901-01"]
fields = ["ngan-sach"]
deadline = { event = "qh15-10", wording = "tại kỳ họp" }
source = [{ id = "bao", paragraph = 2 }]
"""
JOURNAL = """\
entry.a = { assignment = "901-01", status = "reported", on = 2025-10-20, at = 2025-10-20T09:00:00+07:00, by = "ministry-of-finance" }
entry.b = { assignment = "902-01", status = "extended", on = 2025-11-20, at = 2025-11-20T09:00:00+07:00, new = 2026-01-31 }
entry.c = { assignment = "901-02", status = "done", on = 2025-11-25, at = 2025-11-25T09:00:00+07:00, evidence = "12-BC" }
entry.d = { assignment = "901-03", status = "done", on = 2025-11-25, at = 2025-11-25T09:00:00+07:00 }
entry.e = { assignment = "901-02", status = "xyz", on = 2025-11-25, at = 2025-11-25T09:00:00+07:00 }
"""  # noqa: E501  # a line an entry
ANSWERED: Sequence[tuple[str, ...]] = (
    ("due", "--for", "ministry-of-finance", "--explain"),
    ("due", "--format", "table"),
    ("due", "--format", "html"),
    ("due", "--format", "ics"),
    ("due", "--format", "markdown"),
    ("overdue",),
    ("list", "--status", "open", "--role", "lead", "--kind", "assignment", "--explain"),
    ("list", "--in", "2025-12", "--limit", "1", "--explain"),
    ("list", "--undated", "--format", "table"),
    ("list", "--for", "ministry-of-health", "--text", "xyz"),
    ("ask", "quá hạn"),
    ("show", "901-01"),
    ("show", "901-02", "902-01", "--format", "table"),
    ("timeline", "--format", "table"),
    ("timeline", "--format", "svg"),
    ("scorecard", "--group-by", "role", "--format", "table"),
    ("scorecard", "--format", "html"),
    ("lineage", "902-01", "--format", "table"),
    ("lineage", "--format", "svg"),
    ("digest", "--since", "60d", "--format", "table"),
    ("digest", "--since", "60d", "--format", "eml"),
    ("journal",),
    ("mark", "901-01", "done", "--on", "2025-12-01", "--dry-run", "--format", "table"),
    ("conclusions",),
    ("bodies", "--limit", "2", "--fields", "id,name,of"),
    ("register",),
    ("scorecard", "--group-by", "field", "--format", "plain"),
    ("list", "--field", "ngan-sach", "--except", "ministry-of-health", "--explain"),
    ("list", "--fields", "id,conclusion,days_left,standing", "--format", "table"),
    ("lineage", "902-01"),
    ("timeline", "--format", "plain"),
    ("due", "--format", "eml", "--to", "a@b.vn", "--from", "c@d.vn"),
    ("bodies", "ministry-of-finance", "--fields", "id,type,valid_to"),
    ("conclusions", "--format", "table"),
    ("check",),
    ("check", "--format", "table"),
    ("deadline", "trước ngày 15/12/2025"),
    ("deadline", "trong 30 ngày kể từ ngày ban hành", "--issued", "2025-11-01"),
)
REFUSED: Sequence[tuple[str, ...]] = (
    ("due", "--for", "Bộ Không Có"),
    ("due", "--in", "31/02/2025"),
    ("due", "--before", "xyz"),
    ("due", "--kind", "xyz"),
    ("due", "--before", "2025-10-01", "--after", "2025-12-01"),
    ("due", "--xyz"),
    ("due", "xyz"),
    ("due", "--limit", "xyz"),
    ("xyz",),
    ("deadline",),
    ("deadline", "xyz"),
    ("list", "--conclusion", "999"),
    ("show", "999-01"),
    ("ask", "xyz xyz"),
    ("mark", "901-03", "done"),
    ("mark", "902-01", "extended", "--new", "2025-01-01"),
    ("mark", "902-01", "done", "--on", "2025-10-01"),
    ("due", "--register", "/xyz.toml"),
    ("digest",),
    ("schema", "xyz"),
    ("check", "/xyz.toml"),
    ("draft", "/xyz.txt"),
    ("draft", "/"),
    ("list", "--field", "xyz"),
    ("list", "--conclusion", "xyz"),
    ("mark", "901-01", "done", "--for", "hanoi", "--on", "2025-11-01"),
    ("mark", "901-01"),
    ("mark", "901-01", "withdrawn", "--entry", "xyz"),
    ("due", "--json", "--format", "csv"),
    ("scorecard", "--group-by", "xyz"),
    ("due", "--for", "ministries"),
    ("due", "--before", "T4"),
    ("due", "--before", "15/12/25"),
    ("due", "--by", "2025-01-01", "--from", "2025-12-01"),
    ("due", "--limit", "3", "--limit", "4"),
    ("due", "--todo"),
    ("due", "--as-of", "2025"),
    ("list", "--role", "lead"),
    ("list", "--undated", "--before", "2025-12-01"),
    ("scorecard", "--spread", "--group-by", "field"),
    ("lineage", "902-01", "--for", "BTC"),
    ("digest", "--since", "2030-01-01"),
    ("ask", ""),
    ("ask", "việc khẩn"),
    ("ask", "không quá hạn"),
    ("ask", "việc quá hạn 5 ngày"),
    ("mark", "901-01", "done", "--new", "2025-12-31"),
    ("mark", "901-01", "done", "--on", "2030-01-01"),
    ("mark", "902-01", "extended"),
    ("mark", "901-02", "started", "--journal", "/dev/full"),
    ("draft", "--json"),
    ("draft", "--accept", "/xyz.toml"),
    ("deadline", "trong vòng 48 giờ"),
    ("deadline", "trước ngày 31/02/2025"),
)
# Words of English that are names, or words of both languages, wherever they stand.
NAMES = "kltrack python git cron mail sendmail taplo ndjson iso utf xdg office"
# Lines for programs: of a calendar, of a journal and a register, of the head of a mail.
_UNREAD = re.compile(
    r"[A-Z-]+[;:]|entry\.|deadline = |(Subject|Date|From|To|MIME-Version|Content-[\w-]+|Auto-Submitted): "
)
HELP = [("--help",), *((command, "--help") for command in COMMANDS)]


@cache
def english_words(language: str) -> frozenset[str]:
    """The words of the messages, but for those that the language has too."""
    catalogs = [message for domain in DOMAINS for message in read(language, domain) if message.id]
    said = {word for message in catalogs for text in texts(message.id) for word in words_of(text)}
    translated = {word for message in catalogs for text in texts(message.string) for word in words_of(text)}
    return frozenset(said - translated - {*allowed()})


def words_of(text: str) -> Iterator[str]:
    """The words of a text without its places, options, variables, file names, ids, and what is in quotes."""
    bare = re.sub(
        r"\{[^{}]*\}|--[\w-]+|KLTRACK_\w+|“[^”]*”|« [^»]* »|\"[^\"]*\"|'[^']*'|\S*[/_@.=<>]\S*\w|\w+-[\w-]+", " ", text
    )
    return (word.lower() for word in re.findall(r"[^\W\d_]{3,}", bare))


def allowed() -> Iterator[str]:
    """Commands, codes, formats, names of fields and what else is never translated."""
    yield from (*COMMANDS, *FORMAT, *NAMES.split(), *terms.LANGUAGE_CODES)
    yield from (*terms.STANDING_WORDS, *terms.STATUS_WORDS, *terms.ROLE_NAMES, *terms.KIND_NAMES, *terms.COVERAGES)
    for command in COMMANDS:
        for option in options_of(groups_of(command_function(command))).values():
            yield from re.findall(r"\w+", option.metavar if "|" in option.metavar else "")


def shown(text: str) -> str:
    """What a person reads of an output: no markup, style, script or encoded part; in a calendar what is text."""
    text = re.sub(r"<(style|script)\b.*?</\1>|<!--.*?-->", " ", text, flags=re.DOTALL)
    text = re.sub(r"<[^>]*?(?:aria-label|alt|title)=\"([^\"]*)\"[^>]*>", r" \1 ", text)
    text = re.sub(r"</?\w[^<>]*>", " ", text)
    lines = text.replace("\r\n ", "").splitlines()
    return "\n".join(line for line in lines if not _UNREAD.match(line))


@pytest.fixture
def in_use(register: WriteRegister, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A register and a journal whose own texts are Vietnamese and French."""
    (tmp_path / "progress.toml").write_text(JOURNAL, encoding="utf-8")
    monkeypatch.setenv("KLTRACK_REGISTER", str(register(REGISTER)))
    monkeypatch.setenv("KLTRACK_AS_OF", "2025-12-01")
    monkeypatch.setenv("COLUMNS", "100")


def left_in_english(kltrack: Kltrack, arguments: Sequence[str], language: str) -> set[str]:
    ran = kltrack(*arguments, env={"KLTRACK_LANG": language})
    return {*words_of(shown(ran.out + ran.err))} & english_words(language)


@pytest.mark.usefixtures("in_use")
@pytest.mark.parametrize("arguments", [*ANSWERED, *REFUSED, *HELP], ids=" ".join)
@pytest.mark.parametrize("language", languages())
def test_no_word_of_english_is_left(language: str, arguments: Sequence[str], kltrack: Kltrack) -> None:
    assert left_in_english(kltrack, arguments, language) == set()


@pytest.mark.usefixtures("in_use")
def test_a_page_says_its_language(kltrack: Kltrack) -> None:
    page = kltrack("due", "--format", "html", "--lang", "vi").out
    assert '<html lang="vi">' in page
    assert re.search(r'<time datetime="2025-12-01">thứ Hai, 01/12/2025</time>', page)


@pytest.mark.parametrize(
    ("environment", "options", "told"),
    [
        ({"KLTRACK_LANG": "vi_VN.UTF-8"}, (), "thứ"),
        ({"KLTRACK_LANG": "fr-FR"}, (), "mercredi"),
        ({"KLTRACK_LANG": "vi"}, ("--lang", "fr"), "mercredi"),
        ({"LC_ALL": "vi_VN.UTF-8"}, (), "Wed"),
        ({"LC_ALL": "vi_VN.UTF-8"}, ("--format", "html"), "thứ"),
        ({"LC_ALL": "vi_VN.UTF-8"}, ("--lang", "en", "--format", "html"), "Wed"),
    ],
)
@pytest.mark.usefixtures("in_use")
def test_the_language_asked_for(
    environment: dict[str, str], options: Sequence[str], told: str, kltrack: Kltrack
) -> None:
    assert told in kltrack("list", "--by", "2025-12-31", *options, env=environment).out


@pytest.mark.usefixtures("in_use")
@pytest.mark.parametrize(
    ("question", "options", "told"),
    [
        ("việc quá hạn của BTC", (), "tính đến"),
        ("retards du BTC", (), "situation au"),
        ("overdue for BTC", (), "as of"),
        ("Hanoi and Da Nang", (), "as of"),
        ("việc quá hạn của BTC", ("--lang", "fr"), "situation au"),
    ],
)
def test_a_question_is_answered_in_its_language(
    question: str, options: Sequence[str], told: str, kltrack: Kltrack
) -> None:
    assert told in kltrack("ask", question, "--format", "table", *options).out


@pytest.mark.usefixtures("in_use")
def test_a_script_gets_the_same_whatever_the_question_s_language(kltrack: Kltrack) -> None:
    def explained(*options: str) -> Any:
        return kltrack("ask", "việc quá hạn của BTC", "--json", *options).json["query"]["explain"]

    assert "as of Mon 1 Dec 2025" in explained()
    assert "tính đến thứ Hai, 01/12/2025" in explained("--lang", "vi")


@pytest.mark.usefixtures("in_use")
@pytest.mark.parametrize(
    "arguments",
    [
        ("--lang", "vi", "--help"),
        ("--help", "--lang", "vi"),
        ("--lang=vi", "check", "--help"),
        ("check", "--help", "--lang", "vi"),
        ("deadline", "--lang", "vi", "--help"),
        ("schema", "--help", "--lang", "vi"),
    ],
    ids=" ".join,
)
def test_help_is_in_the_language_wherever_it_is_asked_for(arguments: Sequence[str], kltrack: Kltrack) -> None:
    assert kltrack(*arguments, env={"KLTRACK_LANG": "fr"}).out.startswith("Cách dùng: kltrack ")


@pytest.mark.usefixtures("in_use")
@pytest.mark.parametrize(
    "arguments",
    [
        ("--lang", "xyz", "due"),
        ("--lang=xyz", "deadline", "x"),
        ("due", "--lang", "xyz"),
        ("check", "--lang", "xyz"),
        ("deadline", "x", "--lang", "xyz"),
        ("schema", "--lang", "xyz"),
    ],
    ids=" ".join,
)
def test_a_language_that_there_is_not_is_refused_in_the_one_that_would_be_used(
    arguments: Sequence[str], kltrack: Kltrack
) -> None:
    ran = kltrack(*arguments, env={"KLTRACK_LANG": "fr"})
    assert ran.code == 2
    assert "« xyz » n'est pas une langue connue".replace("« ", "«\u00a0").replace(" »", "\u00a0»") in ran.err


@pytest.mark.usefixtures("in_use")
def test_a_language_before_the_command_is_stronger_than_the_environment(kltrack: Kltrack) -> None:
    ran = kltrack("--lang", "vi", "due", "--for", "BTC", "--limit", "1", env={"KLTRACK_LANG": "fr"})
    assert "Bộ Tài chính" in ran.out + ran.err
    assert "ministère" not in ran.out + ran.err


@pytest.mark.usefixtures("in_use")
def test_one_cache_tells_of_a_journal_s_faults_in_each_language(kltrack: Kltrack) -> None:
    told = {"en": "is not known", "vi": "không hợp lệ", "fr": "n'est pas connu"}
    for language, words in [*told.items(), *told.items()]:
        assert words in kltrack("due", "--limit", "1", "--lang", language).err


@pytest.mark.usefixtures("in_use")
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("conclusions", "--lang", "vi"), "901-KL/TW  01/10/2025"),
        (("conclusions", "--lang", "fr"), "901-KL/TW  1er oct. 2025"),
        (("conclusions", "--lang", "en"), "901-KL/TW  2025-10-01"),
        (("show", "901-01", "--lang", "vi"), "901-KL/TW ngày 01/10/2025"),
        (("show", "901-01", "--lang", "fr"), "901-KL/TW du 1er oct. 2025"),
        (("show", "901-01", "--lang", "en"), "901-KL/TW of Wed 1 Oct 2025"),
        (("bodies", "BTC", "--lang", "vi"), "Loại"),
        (("scorecard", "--lang", "fr"), "1 terminée dans les délais (100\u00a0%)"),
        (
            ("mark", "901-01", "done", "--for", "hanoi", "--on", "2025-11-01", "--lang", "vi"),
            "giao cho Bộ Tài chính và Bộ Y tế.",
        ),
        (("mark", "901-03", "done", "--lang", "fr"), "(décision)"),
        (("draft", "/xyz.txt", "--lang", "vi"), "không có tệp hoặc thư mục này"),
        (("duee", "--lang", "fr"), "«\u00a0due\u00a0»"),
    ],
)
def test_what_a_language_writes_in_its_own_way(arguments: Sequence[str], told: str, kltrack: Kltrack) -> None:
    ran = kltrack(*arguments)
    assert told in ran.out + ran.err


def test_a_field_is_known_by_its_name_in_any_language(kltrack: Kltrack) -> None:
    asked = [kltrack("list", "--field", name, "--count").out for name in ("press", "báo chí", "presse")]
    assert asked[0].strip() != "0"
    assert asked == asked[:1] * 3


@pytest.mark.usefixtures("in_use")
def test_no_line_of_help_ends_within_a_word(kltrack: Kltrack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    for command in COMMANDS:
        for language in ("en", *languages()):
            lines = kltrack(command, "--help", "--lang", language).out.splitlines()
            assert [line for line in lines if re.search(r"\w-$", line)] == []
