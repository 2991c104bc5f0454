"""Register texts: mistakes of TOML by their cause, characters that deceive, circles, depth."""

from __future__ import annotations

import csv
import io
import random
import time
import xml.dom.minidom
from itertools import pairwise

import pytest
from conftest import Kltrack, WriteRegister

from hostile.conftest import SOUND

MISTAKES = [
    ("2026-02-15", "2026-2-15", 15, "2026-2-15 is not how a day is written here; write 2026-02-15"),
    ("2026-02-15", "15.2.2026", 15, "15.2.2026 is not how a day is written here; write 2026-02-15, if the day stood"),
    ("2026-02-15", "15-02-2026", 15, "15-02-2026 is not how a day is written here; write 2026-02-15"),
    ("2026-02-15", "2026/02/15", 15, "2026/02/15 is not how a day is written here; write 2026-02-15"),
    ("2026-02-15", "31/02/2026", 15, "31/02/2026 is not how a day is written here; write a day of the calendar"),
    ("2026-02-15,", "2026-02-15, time = 24:00,", 15, "24:00 is no time of day; write one from 00:00:00"),
    ("2026-02-15,", "2026-02-15, time = 8:30,", 15, "8:30 is no time of day; write 08:30:00"),
    ('coast", vi', "coast, vi", 13, 'a quote is missing: the text "List the harbou… is not ended'),
    ('["ministry-of-finance"]', '["ministry-of-finance, "x"]', 14, "a quote is missing"),
    ('"310-KL/TW"', '"310-KL/TW', 4, "a quote is missing: a text on this line is not ended"),
    ('"310-KL/TW"', '310-KL/TW"', 4, "a text without its quotes: 310-KL/TW"),
    ("2026-02-15, w", "2026-02-15 w", 15, "a comma is missing before wording"),
    ('"paper", p', '"paper" p', 16, "a comma is missing before paragraph"),
    ('["ministry-of-finance"]', '["ministry-of-finance"', 14, "the bracket ] is missing; end the list with ]"),
    ('2026"}', '2026"', 15, "the bracket } is missing"),
    ('["ministry-of-finance"]', '["ministry-of-finance"]]', 14, "the bracket ] is one too many; take it out"),
    ("of the coast", 'of "the" coast', 13, "a quote inside a text, before the"),
    ("lead = ", "lead\N{NO-BREAK SPACE}= ", 14, "U+00A0 (no-break space); write a space in its place"),
    ("lead = ", "lead =\N{NARROW NO-BREAK SPACE}", 14, "U+202F (narrow no-break space)"),
    ("lead = ", "lead\N{SOFT HYPHEN} = ", 14, "U+00AD (soft hyphen)"),
    ('"310-KL/TW"', "“310-KL/TW”", 4, "the quote “ of a word processor; write straight quotes"),
    ('"310-KL/TW"', '"310-KL/TW”', 4, "the quote ” of a word processor"),
    ('"310-KL/TW"', "«310-KL/TW»", 4, "the quote « of a word processor"),
    ("issued", "<<<<<<< HEAD\nissued", 5, "a mark that git leaves where two versions did not go together: <<<<<<<"),
    ("issued", "=======\nissued", 5, "a mark that git leaves where two versions did not go together: ======="),
    ("[[conclusion]]", "[conclusion]", 3, "write [[conclusion]], with two brackets, once for each"),
    ("[[conclusion.assignment]]", "[conclusion.assignment]", 18, "[conclusion.assignment] stands here more than once"),
    ("[[conclusion]]", "[[conclusion]", 3, "a bracket too few or too many; write [[conclusion]]"),
    ("2025-11-03", "2025-11", 5, '2025-11 is no day; write all of the day, or "2025-11" in quotes for the period'),
    ("2025-11-03", "3 Nov 2025", 5, "3 Nov 2025 is not how a day is written here; write 2025-11-03"),
    ("2026-02-15,", "February 15, 2026,", 15, "February 15, 2026 is not how a day is written here; write 2026-02-15"),
    ("2026-02-15,", "2026–02–15,", 15, "2026–02–15 is not how a day is written here; write 2026-02-15"),
    ("2026-02-15,", "26-02-15,", 15, "26-02-15 is not how a day is written here; write a day of the calendar"),
    ("2026-02-15,", "2026-02-15, time = 17h00,", 15, "17h00 is no time of day; write 17:00:00"),
    (", wording", ",, wording", 15, "a comma without a value before it; take it out"),
    ("by = 2026-02-15", "by =", 15, "a key without a value"),
    ("by = 2026-02-15", "by 2026-02-15", 15, "the sign = is missing after a key"),
    ('"310-KL/TW"', "'310-KL/TW", 4, "a quote is missing: a text on this line is not ended; end it with '"),
    ("deadline = {", "deadline = (", 15, "a round bracket, with which no value begins"),
    ("issued = ", "issued: ", 5, "the sign = is missing after a key"),
    ("issued = 2025-11-03", "issued = ", 5, "a key without a value"),
    ("issued", 'number = "1-KL/TW"\nissued', 5, "a key that stands there twice; keep one of them"),
    ("issued", "// as printed\nissued", 5, "begin a comment with #"),
    ("by = 2026-02-15,", "by = 2026-02-15, by = 2026-03-15,", 15, "a key that stands there twice; keep one of them"),
    ('2026"}', '2026"}\ndeadline.time = 17:00:00', 16, "a further key for a table that ends with its bracket }"),
    ("2026-02-15", "15/02", 15, "15/02 is not how a day is written here; write a day of the calendar"),
    ("2026-02-15", "2O26-02-l5", 15, "2O26-02-l5 is not how a day is written here; write 2026-02-15"),
    ("2026-02-15,", "31 February 2026,", 15, "31 February 2026 is not how a day is written here; write a day of the"),
    ("2026-02-15,", "2026-02-15, time = 5 pm,", 15, "5 pm is no time of day"),
    ("2026-02-15,", "2026-02-15;", 15, "the sign ; between two values; write a comma in its place"),
    ('2026"}', '2026"},', 15, "the sign , at the end of a line; take it out"),
    ('{ by = 2026-02-15, wording = "by February 15, 2026"}', "null", 15, "null is no value; write the value, or take"),
    ("{ by", "by", 15, "a table without its braces; write { … } for a table"),
    ("{ by", "[ by", 15, "a table without its braces; write { … } for a table"),
    ("[[conclusion.source]]", "[ [conclusion.source] ]", 7, "spaces between the brackets of a table; write [[conclus"),
    ("[[conclusion.source]]", "[[conclusion.source]] paper", 7, "more than a table's name on its line"),
    ('[[conclusion.assignment]]\nid = "310-01', '[conclusion.assignment]\nid = "310-01', 11, "stands here more than"),
    ("schema = 1", "schema = 01", 1, "a number that begins with a zero; take it out"),
    ("schema = 1", "schema = 1 // the first", 1, "more than a value on its line; begin a comment with #"),
    ("issued", "+issued", 5, "a line that is neither a key nor a table; begin a comment with #"),
    ("issued", "\x0bissued", 5, "the control character U+000B; take it out"),
    ("issued", "# \x1b[2J\nissued", 5, "the control character U+001B; take it out"),
    ("2025-11-03\n", "2025-11-03\rcoverage = 1\n", 5, "a carriage return alone, which ends no line of TOML"),
    ("List the", "\\uD800 the", 13, "half of a character that takes two; write the character itself"),
    ("issued =", "issued ＝", 5, "the wide sign ＝; write ="),
    (
        "ministry-of-finance",
        "Bộ Tài chính",
        14,
        '"Bộ Tài chính" is no id; write small letters, digits and single hyphens: "min',
    ),
    ("ministry-of-finance", "Ministry of Finanse", 14, 'did you mean "ministry-of-finance"?'),
]


@pytest.mark.parametrize(("old", "new", "line", "told"), MISTAKES)
def test_a_mistake_of_toml_is_named_by_its_cause(
    register: WriteRegister, kltrack: Kltrack, old: str, new: str, line: int, told: str
) -> None:
    path = register(SOUND.replace(" }\n", "}\n").replace(old, new))
    ran = kltrack("check", path, "--json")
    assert ran.code == 65
    first = ran.json["items"][0]
    assert first["line"] == line
    assert told in f"{first['problem']}; {first['remedy']}"
    assert kltrack("due", "--register", path, "--as-of", "2025-12-01").code == 65


@pytest.mark.parametrize("broken", ["by Febr", "310-K"])
def test_a_file_that_is_half_saved_within_a_text_is_told_at_its_end(
    register: WriteRegister, kltrack: Kltrack, broken: str
) -> None:
    kept = SOUND[: SOUND.index(broken) + len(broken)]
    (first,) = kltrack("check", register(kept), "--json").json["items"]
    assert first["line"] == kept.count("\n") + 1
    assert "a quote is missing: a text on this line is not ended" in first["problem"]


def test_what_only_looks_like_a_mark_of_git_is_text(register: WriteRegister, kltrack: Kltrack) -> None:
    note = 'note = """\nAs printed:\n=======\nall of it\n"""\n'
    assert kltrack("check", register(SOUND + note)).code == 0


UNSEEN = ["\xad", "\u200b", "\u200d", "\u2060", "\ufe0f", "\u3164", "\U000e0041", "\ufeff", "\u180e", "\u034f"]


@pytest.mark.parametrize("char", UNSEEN, ids=lambda char: f"U+{ord(char):04X}")
def test_what_cannot_be_seen_is_refused_in_a_register_and_ignored_in_a_look_up(
    register: WriteRegister, kltrack: Kltrack, char: str
) -> None:
    ran = kltrack("check", register(SOUND.replace("harbours", f"har{char}bours")), "--json")
    assert ran.code == 65
    assert f"U+{ord(char):04X}" in ran.json["items"][0]["problem"]
    assert kltrack("bodies", f"Ministry of Fin{char}ance", "--json").ids == ["ministry-of-finance"]


@pytest.mark.parametrize("char", ["\ufffe", "\uffff", "\ufdd0"])
def test_what_no_xml_may_hold_is_in_no_picture(register: WriteRegister, kltrack: Kltrack, char: str) -> None:
    assert kltrack("check", register(SOUND.replace("List", f"List{char}"))).code == 65
    ran = kltrack("timeline", "--text", f"harbours{char}", "--as-of", "2025-12-01", "--format", "svg")
    xml.dom.minidom.parseString(ran.out)


def test_an_ordinal_sign_of_french_is_no_letter_of_another_script(register: WriteRegister, kltrack: Kltrack) -> None:
    bodies = 'schema = 1\n[[body]]\nid = "b"\ntype = "ministry"\nname = { fr = "Bureau 1º et 2ª" }\n'
    text = SOUND.replace("ministry-of-finance", "b").replace("ministry-of-justice", "b")
    assert kltrack("check", register(text, bodies)).code == 0


def test_an_id_is_found_with_unseen_characters_and_another_dash(register: WriteRegister, kltrack: Kltrack) -> None:
    path = register(SOUND.replace('id = "310-01"', 'id = "310-01"\nfields = ["finance"]'))
    for typed in ("310-01\u200b", "310\u201301", "310\u201101", "\ufeff310\u22121"):
        assert kltrack("show", typed, "--register", path, "--json").ids == ["310-01"]
    assert kltrack("list", "--field", "fin\u200bance", "--register", path, "--json").ids == ["310-01"]


BODIES = 'schema = 1\n[[body]]\nid = "a"\ntype = "ministry"\nname = { en = "Office of harbours" }\n'


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (SOUND.replace("310-KL", "310-\N{CYRILLIC CAPITAL LETTER KA}L"), None),
        (f'{SOUND}[[document]]\nid = "18-NQ/T\N{CYRILLIC CAPITAL LETTER ZE}"\n', None),
        (SOUND, BODIES.replace("harb", "h\N{CYRILLIC SMALL LETTER A}rb")),
        (SOUND, BODIES + 'aliases = ["H\N{GREEK SMALL LETTER OMICRON}use of harbours"]\n'),
        (SOUND, BODIES + 'abbreviations = ["\N{CYRILLIC CAPITAL LETTER VE}TC"]\n'),
    ],
    ids=["number", "document", "name", "alias", "abbreviation"],
)
def test_a_letter_that_only_looks_latin_is_refused_in_ids_and_names(
    register: WriteRegister, kltrack: Kltrack, text: str, bodies: str | None
) -> None:
    ran = kltrack("check", register(text, bodies))
    assert ran.code == 65
    assert "a letter of another script, U+0" in ran.out


@pytest.mark.parametrize(
    ("typed", "body"),
    [
        ("Ministry of Agriculture & Environment", "ministry-of-agriculture-and-environment"),
        ("Bộ Kế hoạch & Đầu tư", "ministry-of-planning-and-investment"),
        ("Bộ Kế hoạch và Ðầu tư", "ministry-of-planning-and-investment"),
        ("Bộ Kế hoạch và Ɖầu tư", "ministry-of-planning-and-investment"),
        ("‘Bộ Tài chính’", "ministry-of-finance"),
    ],
)
def test_signs_that_stand_for_a_word_or_a_letter_are_read_as_it(kltrack: Kltrack, typed: str, body: str) -> None:
    assert kltrack("bodies", typed, "--json").ids == [body]


def test_an_ampersand_joins_two_bodies_as_and_does(kltrack: Kltrack) -> None:
    joined, spelt = (
        kltrack("ask", f"due for Finance {sign} Justice", "--as-of", "2025-11-01", "--json").json
        for sign in ("&", "and")
    )
    assert joined["items"]
    assert joined["items"] == spelt["items"]


@pytest.mark.parametrize("form", ["csv", "tsv"])
@pytest.mark.parametrize("first", ["=", "+", "-", "@", "＝"])
def test_no_text_is_a_formula(register: WriteRegister, kltrack: Kltrack, form: str, first: str) -> None:
    path = register(SOUND.replace("List", f"{first}cmd|' /C calc'!A1"))
    fields = ("--fields", "id,task,days_left,deadline.last")
    ran = kltrack("list", "--register", path, "--as-of", "2026-02-20", "--format", form, *fields)
    rows = list(csv.reader(io.StringIO(ran.out), delimiter="\t" if form == "tsv" else ","))
    text = f"'{first}cmd|' /C calc'!A1 the harbours of the coast"
    assert rows[1] == ["310-01", text, "-5", "2026-02-15"]


@pytest.mark.parametrize("form", ["csv", "tsv"])
@pytest.mark.parametrize("first", ["=", "+", "-", "@"])
def test_no_list_of_names_is_a_formula(register: WriteRegister, kltrack: Kltrack, form: str, first: str) -> None:
    evil = f"{first}cmd|' /C calc'!A1"
    bodies = f"""schema = 1
[[body]]
id = "b"
type = "ministry"
name = {{ en = "{evil}" }}
abbreviations = ["{evil}B"]
aliases = ["{evil}C"]
"""
    path = register(SOUND.replace("ministry-of-finance", "b").replace("ministry-of-justice", "b"), bodies)
    for command in (
        ("list", "--fields", "lead,matched", "--for", "b"),
        ("bodies", "--fields", "abbreviations,aliases"),
    ):
        ran = kltrack(*command, "--register", path, "--as-of", "2025-12-01", "--format", form)
        rows = list(csv.reader(io.StringIO(ran.out), delimiter="\t" if form == "tsv" else ","))[1:]
        cells = [cell for row in rows for cell in row if evil in cell]
        assert cells
        assert [cell for cell in cells if cell.startswith(first)] == []


def body(name: str, more: str) -> str:
    return f'[[body]]\nid = "{name}"\ntype = "ministry"\nname = {{ en = "{name} office" }}\n{more}\n'


def succeeded(name: str, *heirs: str) -> str:
    return body(name, f"valid_to = 2019-12-31\nsuccessors = {list(heirs)!r}")


@pytest.mark.parametrize(
    ("bodies", "circle"),
    [
        (succeeded("ja", "jb") + succeeded("jb", "ja"), "ja → jb → ja"),
        (succeeded("ja", "ja"), "ja → ja"),
        (body("ja", 'stands_for = ["jb"]') + body("jb", 'stands_for = ["jc"]') + body("jc", 'stands_for = ["ja"]'),
         "ja → jb → jc → ja"),
        (body("ja", 'of = ["jb"]') + body("jb", 'stands_for = ["ja"]'), "ja → jb → ja"),
        (body("ja", 'of = ["jb"]') + body("jb", 'of = ["ja"]'), "ja → jb → ja"),
        ('[[group]]\nid = "ja"\nname = { en = "J" }\nmembers = ["jb"]\n'
         '[[group]]\nid = "jb"\nname = { en = "K" }\nmembers = ["ja"]\n', "ja → jb → ja"),
    ],
    ids=["successors", "itself", "office holders", "mixed", "organisations", "groups"],
)  # fmt: skip
def test_a_circle_of_bodies_is_told_and_answered(
    register: WriteRegister, kltrack: Kltrack, bodies: str, circle: str
) -> None:
    path = register(
        SOUND.replace("ministry-of-finance", "ja").replace("ministry-of-justice", "ja"), f"schema = 1\n{bodies}"
    )
    ran = kltrack("check", path)
    assert ran.code == 65
    assert f"in a circle: {circle}; take out what leads back" in ran.out
    assert kltrack("list", "--register", path, "--for", "ja", "--json").ids == ["310-01", "310-02"]


def test_a_circle_of_assignments_is_told_and_answered(register: WriteRegister, kltrack: Kltrack) -> None:
    path = register(
        SOUND.replace('["ministry-of-finance"]', '["ministry-of-finance"]\ncontinues = ["310-02"]').replace(
            '["ministry-of-justice"]', '["ministry-of-justice"]\ncontinues = ["310-01"]'
        )
    )
    ran = kltrack("check", path)
    assert (ran.code, "in a circle: 310-01 → 310-02 → 310-01" in ran.out) == (65, True)
    assert kltrack("show", "310-01", "--register", path, "--json").ids == ["310-01"]
    assert kltrack("lineage", "--register", path).code == 0


def test_depth_and_breadth_cost_no_stack_and_little_time(register: WriteRegister, kltrack: Kltrack) -> None:
    chain = "".join(succeeded(f"s{number}", f"s{number + 1}") for number in range(1_500)) + body("s1500", "")
    nested = [*(f"g{number}" for number in range(1_500)), "s1500"]
    groups = "".join(
        f'[[group]]\nid = "{group}"\nname = {{ en = "{group} all" }}\nmembers = ["{inner}"]\n'
        for group, inner in pairwise(nested)
    )
    lattice = "".join(
        succeeded(f"l{level}{side}", f"l{level + 1}x", f"l{level + 1}y") for level in range(26) for side in "xy"
    )
    ends = body("l26x", "") + body("l26y", "")
    path = register(
        SOUND.replace("ministry-of-finance", "g0").replace("ministry-of-justice", "l26y"),
        f"schema = 1\n{chain}{groups}{lattice}{ends}",
    )
    assert kltrack("check", path).code == 0
    assert kltrack("list", "--register", path, "--for", "s0", "--json").ids == ["310-01"]
    began = time.monotonic()
    assert kltrack("list", "--register", path, "--for", "l0x", "--json").ids == ["310-02"]
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("seed", range(40))
def test_a_register_damaged_anywhere_is_refused_or_answered(
    register: WriteRegister, kltrack: Kltrack, seed: int
) -> None:
    chance = random.Random(seed)
    content = bytearray(SOUND.encode())
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(content))
        piece = chance.choice(
            [b'"', b"[", b"]", b"{", b"}", b",", b"=", b"\n", b"\xff", b"\x00", b"\xc2\xa0", b"-", b"#"]
        )
        content[place : place + chance.randint(0, 2)] = piece
    path = register(bytes(content))
    ran = kltrack("check", path)
    assert ran.code in (0, 65)
    assert "kltrack has a bug" not in ran.err
    asked = kltrack("list", "--register", path, "--json", "--as-of", "2025-12-01")
    assert (asked.code == 0) == (asked.err == "" or asked.out != "")
    assert asked.code in (0, 65)
