"""--format eml, and the crontab lines of the documentation: each run as cron runs it; its mail arrives readable."""

from __future__ import annotations

import email
import json
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import default
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest
from conftest import Kltrack, WriteRegister
from smtp_sink import Sink, listening

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
REGISTER = """
    schema = 1
    [[conclusion]]
    number = "9-KL/TW"
    issued = 2025-01-02
    title = { vi = "Kết luận về “tinh gọn” bộ máy" }
    [[conclusion.assignment]]
    id = "9-01"
    task = { vi = "Đôn đốc các địa phương rà soát, sắp xếp trụ sở dôi dư" }
    lead = ["ministry-of-finance", "ministry-of-justice", "government-party-committee"]
    deadline = { before = 2025-02-01, wording = "trước ngày 01/02/2025" }
"""
TASK = "Đôn đốc các địa phương rà soát, sắp xếp trụ sở dôi dư"
QUESTION = ("--for", "Bộ Tài chính", "--as-of", "2025-01-29", "--lang", "vi", "--format", "eml")
VIETNAMESE = "Bộ Tài chính"


def read(text: str) -> EmailMessage:
    return email.message_from_string(text, policy=default)


def part(mail: EmailMessage, kind: str) -> str:
    body = mail.get_body((kind,))
    assert body is not None
    content: str = body.get_content()
    return " ".join(content.split())


@pytest.mark.parametrize("command", [["due"], ["overdue", "--as-of", "2025-03-01"], ["digest", "--since", "30d"]])
def test_a_whole_message(kltrack: Kltrack, register: WriteRegister, command: list[str]) -> None:
    question = [word for word in QUESTION if "overdue" not in command or word not in ("--as-of", "2025-01-29")]
    head = ["--from", "Kỳ hạn <kl@example.org>", "--to", "Lê An <an@example.org>", "--to", "binh@example.org"]
    ran = kltrack(*command, *question, *head, "--register", register(REGISTER))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.isascii()
    assert max(map(len, ran.lines)) < 79
    mail = read(ran.out)
    assert (mail["From"], mail["To"]) == ("Kỳ hạn <kl@example.org>", "Lê An <an@example.org>, binh@example.org")
    assert mail["Subject"].endswith(f": {VIETNAMESE}")
    assert mail["Message-ID"].endswith("@example.org>")
    assert abs(parsedate_to_datetime(mail["Date"]) - datetime.now(UTC)) < timedelta(minutes=10)
    assert TASK in part(mail, "plain")
    assert f"“{'trước ngày 01/02/2025'}”" in part(mail, "plain")
    assert TASK in part(mail, "html")
    assert [each.get_content_type() for each in mail.iter_parts()] == ["text/plain", "text/html"]


def test_a_page_in_a_mail_has_no_script_and_nothing_that_needs_one(kltrack: Kltrack, register: WriteRegister) -> None:
    page = part(read(kltrack("due", *QUESTION, "--register", register(REGISTER)).out), "html")
    assert "<script" not in page
    assert "script-src" not in page
    assert " hidden>" not in page


def test_text_of_a_register_adds_nothing_to_the_head(kltrack: Kltrack, register: WriteRegister) -> None:
    bodies = """
        schema = 1
        [[body]]
        id = "odd"
        type = "ministry"
        name = { en = "Odd, Bcc: eve@example.org <x> =?utf-8?q?y?=", vi = "Lạ" }
    """
    path = register('schema = 1\n[[conclusion]]\nnumber = "9-KL/TW"\nissued = 2025-01-02\n', bodies)
    ran = kltrack("due", "--for", "odd", "--register", path, "--as-of", "2025-02-01", "--format", "eml")
    mail = read(ran.out)
    assert mail["Subject"] == "Due for Odd, Bcc: eve@example.org <x> = ?utf-8?q?y?="
    assert [name for name in mail if name in ("Bcc", "To", "From", "Date")] == ["Date"]
    assert "Nothing" in part(mail, "plain")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--to", "an@example.org"], "they go with --format eml"),
        (["--from", "an@example.org", "--json"], "they go with --format eml"),
        (["--to", "an", "--format", "eml"], '--to "an" is no mail address'),
        (["--to", "", "--format", "eml"], '--to "" is no mail address'),
        (["--to", "an@example.org\nBcc: eve@example.org", "--format", "eml"], "is no mail address"),
        (["--to", "Lê@example.org", "--format", "eml"], "is no mail address"),
        (["--from", "a@b.org", "--from", "c@d.org", "--format", "eml"], "--from names 2 senders"),
        (["--from", "a@b.org, c@d.org", "--format", "eml"], "--from names 2 senders"),
    ],
)
def test_what_is_no_address_is_refused(kltrack: Kltrack, words: list[str], said: str) -> None:
    ran = kltrack("due", *words)
    assert (ran.code, ran.out) == (2, "")
    assert said in ran.err


def test_from_is_a_day_too(kltrack: Kltrack, register: WriteRegister) -> None:
    path, eml = register(REGISTER), ["--format", "eml", "--from", "a@example.org"]
    before = kltrack("due", "--as-of", "2025-01-29", "--register", path, "--from", "2025-01-31", *eml)
    after = kltrack("due", "--as-of", "2025-01-29", "--register", path, *eml, "--from", "2025-02-02")
    assert TASK in part(read(before.out), "plain")
    assert TASK not in part(read(after.out), "plain")
    assert read(after.out)["From"] == "a@example.org"


# As cron runs it, through a real mailer


def crontabs(page: Path) -> list[str]:
    return re.findall(r"^```crontab\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


def lines_of(crontab: str) -> list[str]:
    return [line for line in crontab.splitlines() if line[:1].isdigit()]


MAILED = [(page.name, line) for page in PAGES for tab in crontabs(page) for line in lines_of(tab) if "eml" in line]
PRINTED = [(page.name, tab) for page in PAGES for tab in crontabs(page) if "eml" not in tab]


@pytest.fixture
def home(tmp_path: Path, program: list[str], register: WriteRegister) -> Path:
    """A home whose kltrack is a script, as pip installs one, and asks the register above in Vietnamese."""
    (tmp_path / "bin").mkdir()
    fixed = f"KLTRACK_REGISTER={register(REGISTER)} KLTRACK_AS_OF=2025-01-29 KLTRACK_LANG=vi"
    (tmp_path / "bin" / "kltrack").write_text(f'#!/bin/sh\n{fixed} exec {shlex.join(program)} "$@"\n')
    (tmp_path / "bin" / "kltrack").chmod(0o755)
    return tmp_path


@pytest.fixture
def sink(home: Path) -> Iterator[Sink]:
    """A mail server to which msmtp, for this home, hands everything."""
    if shutil.which("msmtp") is None:
        pytest.skip("there is no mailer: msmtp is not installed")
    with listening() as sink:
        settings = f"account default\nhost 127.0.0.1\nport {sink.port}\ntls off\nauth off\nfrom cron@example.org\n"
        (home / ".msmtprc").write_text(settings)
        (home / ".msmtprc").chmod(0o600)
        yield sink


def cron(home: Path, line: str) -> subprocess.CompletedProcess[bytes]:
    """Cron takes five fields off, turns \\% into %, and has sh run the rest with hardly any environment."""
    command = re.sub(r"/home/\S*/bin/kltrack", str(home / "bin" / "kltrack"), line.split(maxsplit=5)[5])
    command = command.replace("\\%", "%").replace("/usr/sbin/sendmail", "msmtp")
    assert str(home) in command
    bare = ["env", "-i", f"HOME={home}", "LOGNAME=an", "SHELL=/bin/sh", "PATH=/usr/bin:/bin"]
    return subprocess.run([*bare, "/bin/sh", "-c", command], capture_output=True, cwd=home, check=False, timeout=120)


@pytest.mark.parametrize(("page", "line"), MAILED)
def test_the_mail_of_a_documented_line_arrives_readable(home: Path, sink: Sink, page: str, line: str) -> None:
    done = cron(home, line)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b""), page
    [(recipients, mail)] = sink.arrived
    assert recipients == re.findall(r"--to (\S+@[\w.]+)", line)
    assert mail["To"] == ", ".join(recipients)
    assert parsedate_to_datetime(mail["Date"]) > datetime(2025, 1, 1, tzinfo=UTC)
    assert mail["From"]
    for kind in ("plain", "html"):
        assert TASK in part(mail, kind)
    assert "“trước ngày 01/02/2025”" in part(mail, "plain")
    if line.count("--name"):
        remembered = json.loads((home / ".local/state/kltrack/digests/weekly.json").read_text(encoding="utf-8"))
        assert remembered["day"] == "2025-01-29"


@pytest.mark.parametrize(("page", "line"), [each for each in MAILED if "quiet" in each[1] or "exit-code" in each[1]])
def test_where_there_is_nothing_no_mail_goes(home: Path, sink: Sink, page: str, line: str) -> None:
    (home / "register.toml").write_text('schema = 1\n[[conclusion]]\nnumber = "9-KL/TW"\nissued = 2024-01-02\n')
    done = cron(home, line)
    assert (done.returncode, done.stdout, done.stderr, sink.arrived) == (0, b"", b"", []), page


@pytest.mark.parametrize(("page", "crontab"), PRINTED)
def test_what_cron_itself_mails_is_declared_as_it_is_written(home: Path, page: str, crontab: str) -> None:
    assert "CONTENT_TYPE=text/plain; charset=UTF-8" in crontab, page
    for line in lines_of(crontab):
        if "bin/kltrack" in line:
            done = cron(home, line)
            assert (done.returncode, done.stderr) == (0, b"")
            assert TASK in " ".join(done.stdout.decode("utf-8").split())


def test_the_documentation_has_such_lines() -> None:
    assert {"README.md", "reports.md"} <= {page for page, _ in MAILED}
    assert {"reports.md", "tutorial.md"} <= {page for page, _ in PRINTED}
