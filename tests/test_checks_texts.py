"""`kltrack check --sources` holds a register against the texts that it rests on."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from conftest import Kltrack, Ran, WriteRegister

from kltrack.register.checks.directives import asks, is_caption

TEXT = """\
Conclusion 300 on local procedures

On October 3, 2025, the conclusion was signed, after hearing Report No. 12-BC/BTCTW dated September 30, 2025.

The Politburo assigned the Government Party Committee to: (1) Draw up the list of procedures that villages decide; \
finish the training of commune staff; all of the above tasks must be completed before December 20, 2025.

The Politburo requested the Ministry of Finance, in coordination with the Ministry of Justice, to publish the budget \
rules in the first quarter of 2026. It must also review the fees for land registration.

Comment (0)
"""
TEXT_VI = "Bộ Chính trị yêu cầu Bộ Tài chính công bố quy định ngân sách chậm nhất ngày 31/3/2026.\n"
REGISTER = """
    schema = 1

    [[conclusion]]
    number = "300-KL/TW"
    issued = 2025-10-03
    issuers = ["politburo"]

    [[conclusion.source]]
    id = "paper"
    language = "en"
    sha256 = "SHA-EN"
    paragraphs = 5

    [[conclusion.source]]
    id = "paper-vi"
    language = "vi"
    sha256 = "SHA-VI"

    [[conclusion.assignment]]
    id = "300-01.1.a"
    task = { en = "Draw up the list of procedures that villages may decide" }
    lead = ["government-party-committee"]
    deadline = { before = 2025-12-20, wording = "before December 20, 2025", inherited = true }
    source = [{ id = "paper", paragraph = 3 }]

    [[conclusion.assignment]]
    id = "300-01.1.b"
    task = { en = "Train the staff of the villages" }
    lead = ["government-party-committee"]
    deadline = { before = 2025-12-20, wording = "before December 20, 2025", inherited = true }
    source = [{ id = "paper", paragraph = 3 }]

    [[conclusion.assignment]]
    id = "300-02.a"
    kind = "request"
    task = { en = "Publish the rules of the budget", vi = "Công bố quy định ngân sách" }
    lead = ["ministry-of-finance"]
    coordinating = ["ministry-of-justice"]
    deadline = { within = "2026-Q1", wording = "in the first quarter of 2026" }
    source = [{ id = "paper", paragraph = 4 }]

    [[conclusion.assignment.reading]]
    source = "paper-vi"
    paragraph = 1
    coordinating = []
    deadline = { by = 2026-03-31, wording = "chậm nhất ngày 31/3/2026" }

    [[conclusion.assignment]]
    id = "300-02.b"
    kind = "request"
    task = { en = "Review what is paid for registering land" }
    lead = ["ministry-of-finance"]
    source = [{ id = "paper", paragraph = 4 }]
"""


class Desk:
    """A register and the folder of its texts."""

    def __init__(self, folder: Path, register: WriteRegister, kltrack: Kltrack) -> None:
        self.folder, self._register, self._kltrack = folder, register, kltrack
        folder.mkdir()
        (folder / "news").mkdir()
        (folder / "news" / "a.txt").write_text(TEXT, encoding="utf-8")
        (folder / "b.txt").write_text(TEXT_VI, encoding="utf-8")
        (folder / "notes.md").write_text("What lies there too.", encoding="utf-8")

    def check(self, *changes: tuple[str, str]) -> Ran:
        """What check says of the register with these changes."""
        text = REGISTER
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        for name, key in ((TEXT, "SHA-EN"), (TEXT_VI, "SHA-VI")):
            text = text.replace(key, sha256(name.encode()).hexdigest())
        return self._kltrack("check", self._register(text), "--sources", self.folder, "--json")

    def found(self, *changes: tuple[str, str]) -> list[tuple[str, str, str]]:
        """Severity, rule and sentence of every finding."""
        return [(item["severity"], item["rule"], item["problem"]) for item in self.check(*changes).json["items"]]


@pytest.fixture
def desk(tmp_path: Path, register: WriteRegister, kltrack: Kltrack) -> Desk:
    """A register that holds all that its two texts say."""
    return Desk(tmp_path / "texts", register, kltrack)


def without(identity: str) -> tuple[str, str]:
    """The change that takes a record out."""
    records = REGISTER.split("    [[conclusion.assignment]]\n")
    (record,) = [record for record in records if f'id = "{identity}"' in record]
    return "    [[conclusion.assignment]]\n" + record, ""


def test_a_register_that_holds_all_that_its_texts_say(desk: Desk) -> None:
    ran = desk.check()
    assert (ran.code, ran.json["items"]) == (0, [])


def test_a_wording_that_is_not_printed_there(desk: Desk) -> None:
    changed = ('wording = "in the first quarter of 2026"', 'wording = "in the 1st quarter of 2026"')
    ran = desk.check(changed)
    assert ran.code == 65
    wrong = ran.json["items"][0]
    assert (wrong["severity"], wrong["rule"], wrong["record"]) == ("error", "wording-not-in-paragraph", "300-02.a")
    assert wrong["problem"] == '"in the 1st quarter of 2026" is not printed in paper, paragraph 4'


def test_a_wording_that_stands_in_another_paragraph(desk: Desk) -> None:
    own = 'deadline = { within = "2026-Q1", wording = "in the first quarter of 2026" }'
    of_neighbour = 'deadline = { before = 2025-12-20, wording = "before December 20, 2025" }'
    wrong = desk.check((own, of_neighbour)).json["items"]
    assert ("wording-not-in-paragraph", "it stands in paragraph 3") in [
        (item["rule"], item["remedy"]) for item in wrong
    ]


@pytest.mark.parametrize("printed", ["In  the first quarter of 2026", "in the … of 2026"])
def test_case_spaces_and_what_is_left_out_make_no_difference(desk: Desk, printed: str) -> None:
    assert desk.found(("in the first quarter of 2026", printed)) == []


def test_another_reading_is_looked_for_in_its_own_paragraph(desk: Desk) -> None:
    found = desk.found(('wording = "chậm nhất ngày 31/3/2026"', 'wording = "đến ngày 31/3/2026"'))
    assert (
        "error",
        "wording-not-in-paragraph",
        '"đến ngày 31/3/2026" is not printed in paper-vi, paragraph 1',
    ) in found


def test_a_place_beyond_the_end_and_a_wrong_count(desk: Desk) -> None:
    found = desk.found(
        ("paragraphs = 5", "paragraphs = 6"), ('"paper-vi"\n    paragraph = 1', '"paper-vi"\n    paragraph = 2')
    )
    assert ("error", "paragraphs-differ", "the text has 5 paragraphs") in found
    assert ("error", "paragraphs-differ", "paper-vi has no paragraph 2") in found


def test_a_date_that_no_record_has(desk: Desk) -> None:
    found = desk.found(('    deadline = { within = "2026-Q1", wording = "in the first quarter of 2026" }\n', ""))
    assert found == [
        ("warning", "date-in-no-record", 'paragraph 4: "in the first quarter of 2026" is in no record of it')
    ]


def test_a_day_that_a_note_speaks_of_is_explained(desk: Desk) -> None:
    dated = '    deadline = { before = 2025-12-20, wording = "before December 20, 2025", inherited = true }\n'
    assert [rule for _, rule, _ in desk.found((dated, ""), (dated, ""))] == ["date-in-no-record"]
    assert desk.found((dated, '    note = "20 December 2025 is when it was printed"\n'), (dated, "")) == []


@pytest.mark.parametrize(
    "note", ["“in the first quarter of 2026” is when it was printed", "2026-Q1 is when it was printed"]
)
def test_a_period_that_a_note_speaks_of_is_explained(desk: Desk, note: str) -> None:
    dated = '    deadline = { within = "2026-Q1", wording = "in the first quarter of 2026" }\n'
    assert desk.found((dated, f'    note = "{note}"\n')) == []


def test_a_day_without_its_year_contradicts_nothing_where_the_day_of_issue_is_not_known(desk: Desk) -> None:
    found = desk.found(
        ("issued = 2025-10-03", 'issued = "2025-10"'),
        ('wording = "before December 20, 2025", inherited', 'wording = "December 20", inherited'),
    )
    assert [told for told in found if told[1].startswith("wording")] == []


def test_a_closing_clause_dates_every_task_before_it(desk: Desk) -> None:
    dated = '    deadline = { before = 2025-12-20, wording = "before December 20, 2025", inherited = true }\n'
    found = desk.found((dated, ""))
    assert [rule for _, rule, _ in found] == ["date-in-no-record"]
    assert found[0][2].endswith('"before December 20, 2025" dates all its tasks, and 300-01.1.a has no date')


def test_dates_that_are_no_deadlines_are_not_missed(desk: Desk) -> None:
    assert "September" in TEXT
    assert [told for told in desk.found() if "September" in told[2] or "October" in told[2]] == []


def test_a_paragraph_that_asks_and_has_no_record(desk: Desk) -> None:
    found = desk.found(without("300-01.1.a"), without("300-01.1.b"))
    assert ("warning", "directive-in-no-record", "paragraph 3 asks for something, and no record rests on it") in found


def test_a_part_of_a_paragraph_that_no_record_speaks_of(desk: Desk) -> None:
    found = desk.found(without("300-02.b"))
    told = [what for _, rule, what in found if rule == "directive-in-no-record"]
    assert told == ['paragraph 4: no record speaks of "It must also review the fees for land registration"']


@pytest.mark.parametrize("identity", ["300-01.1.a", "300-01.1.b", "300-02.a", "300-02.b"])
def test_any_record_that_is_dropped_is_noticed(desk: Desk, identity: str) -> None:
    assert desk.found(without(identity)) != []


def test_a_body_that_is_named_and_has_no_role(desk: Desk) -> None:
    found = desk.found(('    coordinating = ["ministry-of-justice"]\n', ""))
    assert found == [
        (
            "warning",
            "body-without-role",
            "paragraph 4 names a body without a role in a record of it: Ministry of Justice (ministry-of-justice)",
        )
    ]


def test_a_note_that_speaks_of_the_body_answers_for_it(desk: Desk) -> None:
    left_out = '    coordinating = ["ministry-of-justice"]\n'
    assert desk.found((left_out, '    note = "The Ministry of Justice only hears of it."\n')) == []
    [(_, rule, _)] = desk.found((left_out, '    note = "Justice is done by others."\n'))
    assert rule == "body-without-role"


def test_the_finding_stands_where_the_text_does(desk: Desk) -> None:
    (item,) = desk.check(('    coordinating = ["ministry-of-justice"]\n', "")).json["items"]
    assert (item["file"], item["line"], item["record"]) == (str(desk.folder / "news" / "a.txt"), 7, "paper")


def test_texts_that_are_not_known_or_not_there_are_told(desk: Desk) -> None:
    (desk.folder / "b.txt").unlink()
    assert desk.found() == [("warning", "text-not-looked-at", "the text of paper-vi is not in the folder")]
    found = desk.found(('    sha256 = "SHA-EN"\n', ""))
    assert ("warning", "text-not-looked-at", "the text of paper was not looked at: it has no sha256") in found


def test_a_conclusion_without_any_known_text_is_told_once(desk: Desk) -> None:
    found = desk.found(('    sha256 = "SHA-EN"\n', ""), ('    sha256 = "SHA-VI"\n', ""))
    assert found == [("warning", "text-not-looked-at", "no text of 300-KL/TW was looked at: none has a sha256")]


def test_a_changed_text_is_not_the_one_that_was_read(desk: Desk) -> None:
    (desk.folder / "b.txt").write_text(TEXT_VI.replace("31/3", "30/3"), encoding="utf-8")
    assert [rule for _, rule, _ in desk.found()] == ["text-not-looked-at"]


def test_a_number_left_out(desk: Desk) -> None:
    told = [what for _, rule, what in desk.found(('"300-02.b"', '"300-02.c"')) if rule == "id-left-out"]
    assert told == ['no record has the number or letter beside "c" of 300-02.c']


def test_a_lead_that_the_neighbour_has(desk: Desk) -> None:
    lead = 'the villages" }\n    lead = ["government-party-committee"'
    found = desk.found((lead, f'{lead}, "government"'))
    assert ("warning", "lead-left-out", "300-01.1.b beside it addresses government too") in found


def test_a_folder_that_is_not_there(kltrack: Kltrack, tmp_path: Path) -> None:
    ran = kltrack("check", "--sources", tmp_path / "nowhere")
    assert ran.code == 66
    assert ran.err == f"The folder of texts {tmp_path / 'nowhere'} does not exist.\n"


# A paragraph, the kind and the task of its one record, and what is told to have no record.
LIMBS = [
    # what only qualifies the sentence before it
    (
        "The Ministry of Finance was asked to review every rule on village budgets. The goal is to revise and "
        "update the "
        "regulatory frameworks, so that inconsistencies are eliminated.",
        ("request", "Review every rule on the budgets of villages"),
        None,
    ),
    (
        "The Ministry of Finance was asked to review every rule on village budgets. It must also revise and update the "
        "regulatory frameworks, so that inconsistencies are eliminated.",
        ("request", "Review every rule on the budgets of villages"),
        "It must also revise and update the regulatory frameworks, …",
    ),
    # a list of names after a colon, and one of tasks
    (
        "Assign the standing agency to work specifically with the bodies concerned: Party committees of provinces and "
        "communes, to urge the removal of obstacles from village budgets.",
        ("assignment", "Have the obstacles to village budgets removed"),
        None,
    ),
    (
        "Assign the standing agency to inspect the registration of ownerless forests: report to the committee "
        "and urge the "
        "removal of obstacles from village budgets.",
        ("assignment", "Have the obstacles to village budgets removed"),
        "Assign the standing agency to inspect the registration of …",
    ),
    # praise that goes on, and what follows it
    (
        "The Politburo commended provinces for carrying out the village reform; actively completing many "
        "difficult surveys "
        "ahead of schedule.",
        ("commendation", "Commend the provinces for the village reform"),
        None,
    ),
    (
        "The Politburo commended provinces for carrying out the village reform. Complete the many difficult surveys of "
        "forests ahead of schedule.",
        ("commendation", "Commend the provinces for the village reform"),
        "Complete the many difficult surveys of forests ahead of …",
    ),
    (
        "The Politburo commended provinces for carrying out the village reform; they must complete the many difficult "
        "surveys of forests ahead of schedule.",
        ("commendation", "Commend the provinces for the village reform"),
        "they must complete the many difficult surveys of forests …",
    ),
]


@pytest.mark.parametrize(("paragraph", "record", "told"), LIMBS)
def test_which_part_of_a_paragraph_asks_for_something_of_its_own(
    kltrack: Kltrack, register: WriteRegister, tmp_path: Path, paragraph: str, record: tuple[str, str], told: str | None
) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a.txt").write_text(paragraph, encoding="utf-8")
    kind, task = record
    path = register(f"""
        schema = 1
        [[conclusion]]
        number = "300-KL/TW"
        issued = 2025-10-03
        issuers = ["politburo"]
        [[conclusion.source]]
        id = "paper"
        language = "en"
        sha256 = "{sha256(paragraph.encode()).hexdigest()}"
        [[conclusion.assignment]]
        id = "300-01"
        kind = "{kind}"
        task = {{ en = "{task}" }}
        lead = ["ministry-of-finance"]
        source = [{{ id = "paper", paragraph = 1 }}]
        """)
    ran = kltrack("check", "--register", path, "--sources", folder, "--json")
    found = [item["problem"] for item in ran.json["items"] if item["rule"] == "directive-in-no-record"]
    assert found == ([f'paragraph 1: no record speaks of "{told}"'] if told else [])


@pytest.mark.parametrize(
    ("line", "is_told"),
    [
        ("Soldiers must repair the piers of Hai Dang. Photo: An Agency.", False),
        ("Soldiers must repair the piers of Hai Dang.", True),
        ("Từ ngày 1/7, cổng sẽ đóng giao diện cũ, mở giao diện mới.", False),
        ("Bộ Ngoại giao giao các đơn vị rà soát giao diện cũ.", True),
    ],
)
def test_a_caption_and_a_word_that_only_looks_like_an_order_ask_for_nothing(line: str, is_told: bool) -> None:
    assert (asks(line) and not is_caption(line)) is is_told
