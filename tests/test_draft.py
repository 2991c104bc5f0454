"""`kltrack draft`: from a text to records for a curator, every doubt told, nothing of the text lost or copied."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from conftest import Kltrack, Ran, drafted

ENGLISH = """\
On May 5, 2025, the Politburo member Le Van An signed and issued Conclusion No. 900-KL/TW of the Politburo and the Secretariat.
The Politburo and the Secretariat assigned the Government Party Committee to: (1) Direct the Ministry of Finance to promptly draw up the budget for new school roofs; guide the use of old ferries. (2) Publish the list of lighthouses; all of the above tasks must be completed before June 15, 2025.
Requesting provincial Party committees to coordinate with the Ministry of Health to repair village wells, to be completed in 2025.
Ministries and branches must report on tea gardens by July 1, 2025 and submit plans for bamboo bridges in early August 2025.
"""  # noqa: E501
VIETNAMESE = """\
Ngày 5/5/2025, đồng chí Lê Văn An ký ban hành Kết luận số 900-KL/TW của Bộ Chính trị, Ban Bí thư.
Bộ Chính trị, Ban Bí thư giao Đảng ủy Chính phủ chủ trì, phối hợp với Ban Tổ chức Trung ương rà soát các bến đò cũ, hoàn thành trước ngày 15/6/2025.
Yêu cầu các tỉnh ủy, thành ủy khẩn trương sửa chữa giếng làng; chỉ đạo Bộ Y tế tập huấn cho người nuôi ong trong quý III/2025.
"""  # noqa: E501
FRENCH = """\
Le 5 mai 2025 M. Le Van An a signé la conclusion n° 900-KL/TW du Bureau politique et du Secrétariat.
Le Bureau politique et le Secrétariat ont chargé le Comité du Parti du gouvernement de réviser d'urgence la liste des phares, à achever avant le 15 juin 2025.
Demander aux comités provinciaux et municipaux du Parti de réparer les puits des villages.
"""  # noqa: E501


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(ENGLISH, encoding="utf-8")
    return path


def roles(item: Any) -> tuple[list[str], list[str], list[str]]:
    lead, implementing, coordinating = (
        [body["id"] for body in item[role]] for role in ("lead", "implementing", "coordinating")
    )
    return lead, implementing, coordinating


def test_a_report_becomes_records_with_bodies_in_their_roles(kltrack: Kltrack, text: Path) -> None:
    items = drafted(kltrack, text)["items"]
    assert [roles(item) for item in items[:4]] == [
        (["government-party-committee"], ["ministry-of-finance"], []),
        (["government-party-committee"], ["ministry-of-finance"], []),
        (["government-party-committee"], [], []),
        (["provincial-party-committees"], [], ["ministry-of-health"]),
    ]
    assert [item["kind"] for item in items[:4]] == ["assignment", "assignment", "assignment", "request"]


def test_a_closing_clause_dates_its_own_paragraph(kltrack: Kltrack, text: Path) -> None:
    items = drafted(kltrack, text)["items"]
    assert [(item["deadline"]["last"], item["deadline"]["inherited"]) for item in items[:4]] == [
        ("2025-06-14", True),
        ("2025-06-14", True),
        ("2025-06-14", True),
        ("2025-12-31", False),
    ]


def test_a_day_that_is_not_understood_is_a_doubt_and_never_a_day(kltrack: Kltrack, text: Path) -> None:
    whole = drafted(kltrack, text, ENGLISH.replace("by July 1, 2025 and submit plans for bamboo bridges ", ""))
    (item,) = [item for item in whole["items"] if item["paragraph"] == 4]
    assert item["deadline"]["last"] is None
    assert any("early August 2025" in doubt for doubt in item["doubts"])


@pytest.mark.parametrize("written", [VIETNAMESE, FRENCH])
def test_the_other_languages(kltrack: Kltrack, text: Path, written: str) -> None:
    first = drafted(kltrack, text, written)["items"][0]
    assert roles(first)[0] == ["government-party-committee"]
    assert first["deadline"]["last"] == "2025-06-14"


def test_no_sentence_of_the_text_is_in_the_draft(kltrack: Kltrack, text: Path) -> None:
    out = kltrack("draft", text).out
    words = ENGLISH.split()
    runs = {" ".join(words[place : place + 8]) for place in range(len(words) - 7)}
    assert not [run for run in runs if run in out]


def test_check_has_nothing_against_a_draft_but_what_is_left_to_do(kltrack: Kltrack, text: Path, tmp_path: Path) -> None:
    path = tmp_path / "draft.toml"
    path.write_text(kltrack("draft", text).out, encoding="utf-8")
    found = kltrack("check", path, "--json").json["items"]
    assert {each["rule"] for each in found if each["severity"] == "error"} == {"todo"}


def test_a_draft_is_saved_judged_and_accepted(kltrack: Kltrack, text: Path, tmp_path: Path) -> None:
    home = {"XDG_DATA_HOME": str(tmp_path / "home")}
    drafts = tmp_path / "home" / "kltrack" / "drafts"
    assert kltrack("draft", text, "--save", env=home).code == 0
    (saved,) = drafts.iterdir()
    assert kltrack("draft", text, "--save", env=home).code == 73
    assert kltrack("list", "--conclusion", "900", env=home).code == 2
    refused = kltrack("draft", "--accept", saved, env=home)
    assert (refused.code, saved.exists()) == (65, True)
    assert refused.err.splitlines()[0].endswith("and is not accepted:")
    assert "\ufffd" not in refused.err
    saved.write_text(completed(saved.read_text(encoding="utf-8")), encoding="utf-8")
    assert_accepted(kltrack("draft", "--accept", saved, env=home), saved)
    assert len(kltrack("list", "--conclusion", "900", "--json", env=home).ids) == 6


def test_what_was_accepted_is_checked_where_it_stands(kltrack: Kltrack, text: Path, tmp_path: Path) -> None:
    home = {"XDG_DATA_HOME": str(tmp_path / "home")}
    register = tmp_path / "home" / "kltrack" / "register"
    register.mkdir(parents=True)
    keepers = 'schema = 1\n[[body]]\nid = "keepers"\ntype = "mass-organisation"\nname = { en = "Lighthouse Keepers" }\n'
    (register / "bodies.toml").write_text(keepers, encoding="utf-8")
    assert kltrack("draft", text, "--save", env=home).code == 0
    (saved,) = (tmp_path / "home" / "kltrack" / "drafts").iterdir()
    saved.write_text(completed(saved.read_text(encoding="utf-8")), encoding="utf-8")
    assert_accepted(kltrack("draft", "--accept", saved, env=home), saved)
    accepted = register / saved.name
    for path in (accepted, register):
        assert [
            each for each in kltrack("check", path, "--json", env=home).json["items"] if each["severity"] == "error"
        ] == []
    accepted.write_text(accepted.read_text("utf-8").replace("ministry-of-finance", "ministry-of-fish"), "utf-8")
    assert (kltrack("check", accepted, env=home).code, kltrack("check", register, env=home).code) == (65, 65)


def test_a_draft_is_accepted_once_the_directory_has_its_bodies(kltrack: Kltrack, text: Path, tmp_path: Path) -> None:
    text.write_text(
        "UBND tỉnh Lào Cai vừa ban hành Công văn số 44/UBND-KT ngày 5/5/2031 về bến đò.\n"
        "UBND tỉnh Lào Cai giao Tổng công ty Bến đò Hải Đăng phối hợp với Sở Y tế rà soát 5 giếng làng.\n",
        encoding="utf-8",
    )
    home, register = {"XDG_DATA_HOME": str(tmp_path / "data")}, tmp_path / "data" / "kltrack" / "register"
    assert kltrack("draft", text, "--save", env=home).code == 0
    (saved,) = (tmp_path / "data" / "kltrack" / "drafts").iterdir()
    out = saved.read_text("utf-8")
    assert 'lead = ["tong-cong-ty-ben-do-hai-dang"]\ncoordinating = ["so-y-te-tinh-lao-cai"]\n' in out
    told = {each["problem"]: each["remedy"] for each in kltrack("check", saved, "--json", env=home).json["items"]}
    assert told['no body has the id "tong-cong-ty-ben-do-hai-dang"'] == (
        "copy its table from the end of this file into bodies.toml, without the # before each line"
    )
    assert "the task is still to be written" in told  # what else is left to do stands beside it
    saved.write_text(out.replace("TODO", "Rà soát giếng làng"), encoding="utf-8")
    assert kltrack("draft", "--accept", saved, env=home).code == 65
    tables = out[out.index("# [[body]]") :].replace("# ", "").replace("#", "")
    register.mkdir()
    (register / "bodies.toml").write_text(f"schema = 1\n\n{tables}", encoding="utf-8")
    refused = kltrack("draft", "--accept", saved, env=home)
    assert (refused.code, "the body's type is still to be written" in refused.err) == (65, True)
    (register / "bodies.toml").write_text(
        f"schema = 1\n\n{tables}".replace('"todo"', '"corporation"'), encoding="utf-8"
    )
    assert_accepted(kltrack("draft", "--accept", saved, env=home), saved)


def test_texts_without_a_number_are_accepted_one_after_the_other(kltrack: Kltrack, text: Path, tmp_path: Path) -> None:
    home = {"XDG_DATA_HOME": str(tmp_path / "home")}
    text.write_text("The Government asked the Ministry of Finance to publish the list.\n", encoding="utf-8")
    for name in ("first-meeting", "second-meeting"):
        assert kltrack("draft", text, "--issued", "2025-05-05", "--language", "en", "--save", env=home).code == 0
        (saved,) = (tmp_path / "home" / "kltrack" / "drafts").iterdir()
        written = completed(saved.read_text(encoding="utf-8")).replace('"todo', f'"{name}')
        saved.write_text(written, encoding="utf-8")
        assert_accepted(kltrack("draft", "--accept", saved, env=home), saved)
    assert {path.name for path in (tmp_path / "home" / "kltrack" / "register").iterdir()} == {
        "draft.toml",
        "second-meeting.toml",
    }


def test_drafts_without_a_number_are_saved_side_by_side(kltrack: Kltrack, text: Path, tmp_path: Path) -> None:
    home = {"XDG_DATA_HOME": str(tmp_path / "home")}
    for ministry in ("Finance", "Health", "Justice"):
        text.write_text(f"The Government asked the Ministry of {ministry} to publish the list.\n", encoding="utf-8")
        assert kltrack("draft", text, "--issued", "2025-05-05", "--language", "en", "--save", env=home).code == 0
    saved = {path.name: path.read_text("utf-8") for path in (tmp_path / "home" / "kltrack" / "drafts").iterdir()}
    assert saved.keys() == {"draft.toml", "draft-2.toml", "draft-3.toml"}
    assert 'lead = ["ministry-of-justice"]' in saved["draft-3.toml"]


def test_a_register_that_stands_alone_still_does_after_a_draft_is_accepted(kltrack: Kltrack, tmp_path: Path) -> None:
    home = {"XDG_DATA_HOME": str(tmp_path / "home")}
    alone = tmp_path / "alone"
    alone.mkdir()
    (alone / "bodies.toml").write_text(BODIES_ALONE, encoding="utf-8")
    (alone / "901.toml").write_text(ALONE, encoding="utf-8")
    text = tmp_path / "news.txt"
    text.write_text("The Piers Board was asked to publish the list before 20 July 2031.\n", encoding="utf-8")
    given = ("--number", "902-KL/TW", "--issued", "2031-01-05", "--language", "en", "--register", alone)
    ran = kltrack("draft", text, *given, "--save", env=home)
    (saved,) = (tmp_path / "home" / "kltrack" / "drafts").iterdir()
    assert ran.err.rstrip().endswith(f"--register {alone}")
    saved.write_text(completed(saved.read_text(encoding="utf-8")), encoding="utf-8")
    assert_accepted(kltrack("draft", "--accept", saved, "--register", alone, env=home), saved)
    ran = kltrack("conclusions", "--register", alone, "--as-of", "2032-01-01", "--json", env=home)
    assert sorted(each["number"] for each in ran.json["items"]) == ["901-KL/TW", "902-KL/TW"]


BODIES_ALONE = """
schema = 1

[[body]]
id = "piers-board"
type = "other"
name = { en = "Piers Board" }
"""
ALONE = """
schema = 1

[[conclusion]]
number = "901-KL/TW"
issued = 2031-01-02
title = { en = "Piers" }
issuers = []
"""


def completed(toml: str) -> str:
    """The draft as a curator leaves it: doubts decided, tasks written."""
    kept = [line for line in toml.splitlines() if not line.startswith("# ?")]
    return "\n".join(kept).replace("TODO", "Do what is asked") + "\n"


def assert_accepted(ran: Ran, saved: Path) -> None:
    assert ran.code == 0, ran.err
    assert not saved.exists()


def test_without_a_file_a_scaffold(kltrack: Kltrack) -> None:
    ran = kltrack("draft", "--number", "901-KL/TW", "--issued", "2025-05-06")
    assert tomllib.loads(ran.out)["conclusion"][0]["number"] == "901-KL/TW"


def test_what_is_no_text_is_refused(kltrack: Kltrack, tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(b" \n")
    assert kltrack("draft", path).code == 66
    path.write_bytes(b"\x00\x01")
    assert kltrack("draft", path).code == 66
    assert kltrack("draft", tmp_path / "missing.txt").code == 66


def html_of(text: str) -> bytes:
    lines = "".join(f"<p>{line}</p>" for line in text.splitlines())
    return f"<html><head><script>var x;</script></head><body><nav>Home</nav>{lines}</body></html>".encode()


def docx_of(text: str) -> bytes:
    import io

    from docx import Document

    document = Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def pdf_of(lines: list[str]) -> bytes:
    """A page with these lines; without lines one as a scanner makes it, with nothing but a picture."""
    shown = " T* ".join(f"({line.replace('(', chr(92) + '(').replace(')', chr(92) + ')')}) Tj" for line in lines)
    stream = f"BT /F1 10 Tf 12 TL 40 750 Td {shown} ET".encode() if lines else b""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    content, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 6\n0000000000 65535 f \n%strailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF"
    return content + end % (table, len(content))


def wrapped(text: str, width: int = 80) -> list[str]:
    from textwrap import wrap

    return [line for paragraph in text.splitlines() for line in wrap(paragraph, width)]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page.html", html_of(ENGLISH)),
        ("text.docx", docx_of(ENGLISH)),
        ("paper.pdf", pdf_of(wrapped(ENGLISH))),
        ("wrapped.txt", "\n".join(wrapped(ENGLISH)).encode()),
    ],
)
def test_pages_documents_and_wrapped_lines_give_the_same_records(
    kltrack: Kltrack, text: Path, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    plain, other = (
        [(roles(item), item["deadline"]["last"]) for item in drafted(kltrack, each)["items"]] for each in (text, path)
    )
    assert other == plain


def test_a_scanned_page_is_told(kltrack: Kltrack, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(pdf_of([]))
    ran = kltrack("draft", path)
    assert ran.code == 66
    assert "scan" in ran.err


def test_a_broken_document_is_told(kltrack: Kltrack, tmp_path: Path) -> None:
    for name in ("broken.docx", "broken.pdf"):
        path = tmp_path / name
        path.write_bytes(b"nothing of the kind")
        ran = kltrack("draft", path, "--lang", "vi")
        assert ran.code == 66
        assert ran.err == f"Không mở được {path}: tệp bị hỏng, hoặc không phải tệp {name[7:]}.\n"


TELEGRAM = """\
THỦ TƯỚNG CHÍNH PHỦ
Số: 900/CĐ-TTg
Hà Nội, ngày 05 tháng 5 năm 2025
CÔNG ĐIỆN
Thủ tướng Chính phủ điện:
- Bộ trưởng các Bộ: Tài chính, Xây dựng, Y tế;
- Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương.
Để sửa chữa đèn biển, Thủ tướng Chính phủ yêu cầu:
1. Bộ trưởng Bộ Tài chính:
a) Chủ trì, phối hợp với Bộ Xây dựng rà soát danh mục đèn biển, báo cáo Thủ tướng Chính phủ trước ngày 15 tháng 6 năm 2025.
b) Khẩn trương bố trí kinh phí sửa chữa đèn.
2. Bộ Xây dựng chủ trì, phối hợp với Bộ Y tế kiểm tra cầu cảng cũ, hoàn thành trong tháng 7 năm 2025.
"""  # noqa: E501


def test_an_order_in_numbers_and_letters(kltrack: Kltrack, text: Path) -> None:
    whole = drafted(kltrack, text, TELEGRAM)
    assert (whole["number"], whole["issued"]) == ("900/CĐ-TTg", "2025-05-05")
    assert [(*roles(item), item["deadline"]["last"]) for item in whole["items"]] == [
        (["minister-of-finance"], [], ["ministry-of-construction"], "2025-06-14"),
        (["minister-of-finance"], [], [], None),
        (["ministry-of-construction"], [], ["ministry-of-health"], "2025-07-31"),
    ]


def test_two_days_in_a_sentence_are_two_records(kltrack: Kltrack, text: Path) -> None:
    written = ENGLISH.splitlines()[0] + (
        "\nThe Politburo assigned the Ministry of Finance to list old ferries before June 15, 2025, and publish the map"
        " before July 1, 2025.\n"
    )
    assert [item["deadline"]["last"] for item in drafted(kltrack, text, written)["items"]] == [
        "2025-06-14",
        "2025-06-30",
    ]


def test_what_a_headline_says_is_no_record_beside_what_it_is_said_of(kltrack: Kltrack, text: Path) -> None:
    first, *rest = ENGLISH.splitlines()
    headline = "Politburo requests repair of village wells to be completed in 2025"
    whole = drafted(kltrack, text, "\n".join([first, headline, *rest]))
    (wells,) = [
        item for item in whole["items"] if item["lead"] and item["lead"][0]["id"] == "provincial-party-committees"
    ]
    assert [place["paragraph"] for place in wells["source"]] == [4, 2]


def test_a_document_that_nobody_knows_comes_with_its_table(kltrack: Kltrack, text: Path) -> None:
    text.write_text(
        ENGLISH.splitlines()[0] + "\nThe Politburo assigned the Ministry of Finance to apply Plan No. 77-KH/TW.\n",
        encoding="utf-8",
    )
    toml = tomllib.loads(kltrack("draft", text).out)
    assert toml["document"] == [{"id": "77-KH/TW", "type": "plan", "number": "77-KH/TW"}]
    assert toml["conclusion"][0]["assignment"][0]["cites"] == ["77-KH/TW"]


def test_a_phrase_that_names_nobody_of_the_directory_is_a_doubt_and_a_stub(kltrack: Kltrack, text: Path) -> None:
    text.write_text(
        ENGLISH.splitlines()[0] + "\nThe Politburo assigned the owners of old ferries to paint lighthouses.\n",
        encoding="utf-8",
    )
    out = kltrack("draft", text).out
    assert '# ? who is "owners of old ferries"' in out
    assert '# id = "owners-of-old-ferries"' in out
    assert "\nlead = " not in out


def test_a_whole_name_that_the_directory_lacks_is_no_doubt_and_stands_in_its_role(kltrack: Kltrack, text: Path) -> None:
    text.write_text(
        ENGLISH.splitlines()[0] + "\nThe Politburo assigned the Lighthouse Keepers Association to paint lighthouses.\n",
        encoding="utf-8",
    )
    out = kltrack("draft", text).out
    assert 'Lighthouse Keepers Association"?' not in out
    assert 'lead = ["lighthouse-keepers-association"]' in out
    assert '# id = "lighthouse-keepers-association"\n# type = "todo"' in out


SENT = """\
CÔNG ĐIỆN
Số: 901/CĐ-TTg
Hà Nội, ngày 05 tháng 5 năm 2025
Thủ tướng Chính phủ yêu cầu Bộ trưởng, Thủ trưởng các cơ quan ngang bộ tập trung thực hiện các nhiệm vụ sau:
1. Các Bộ, cơ quan, địa phương
a) Rà soát đèn biển cũ theo ý kiến chỉ đạo của Thủ tướng Chính phủ.
2. Bộ Y tế
a) Kiểm tra giếng làng; hoàn thành trong tháng 7 năm 2025.
- Các Bộ: Công Thương, Xây dựng, Ngoại giao thành lập Tổ công tác về bến đò.
3. Giao Phó Thủ tướng Lê Văn An chỉ đạo, đôn đốc các bộ, ngành thực hiện Công điện này.
Nơi nhận:
- Như trên;
- Đài Truyền hình Việt Nam;
- Bộ Tài chính.
"""


def test_what_stands_above_lettered_tasks_addresses_them_and_a_list_of_recipients_asks_nothing(
    kltrack: Kltrack, text: Path
) -> None:
    whole = drafted(kltrack, text, SENT)
    assert [(*roles(item), item["deadline"]["last"]) for item in whole["items"]] == [
        (["ministries-and-ministerial-level-agencies", "localities"], [], [], None),
        (["ministry-of-health"], [], [], "2025-07-31"),
        (["ministry-of-industry-and-trade", "ministry-of-construction", "ministry-of-foreign-affairs"], [], [], None),
        (["pho-thu-tuong-le-van-an"], ["ministries-and-branches"], [], None),
    ]
    assert whole["items"][-1]["doubts"] == []
    assert [each["name"] for each in whole["unknown"]] == ["Phó Thủ tướng Lê Văn An"]
    told = {each["id"] for each in whole["also_named"]}
    assert {"prime-minister", "vietnam-television", "ministry-of-finance"} <= told


def test_a_report_on_the_tasks_above_is_a_task_and_gives_them_no_day(kltrack: Kltrack, text: Path) -> None:
    written = VIETNAMESE.splitlines()[0] + (
        "\nGiao Đảng ủy Chính phủ rà soát bến đò cũ; sửa chữa đèn biển. Bộ Tài chính tổng hợp tình hình thực hiện các"
        " nhiệm vụ trên, báo cáo Bộ Chính trị trước ngày 10/6/2025."
    )
    items = drafted(kltrack, text, written)["items"]
    assert [(roles(item)[0], item["deadline"]["last"]) for item in items] == [
        (["government-party-committee"], None),
        (["government-party-committee"], None),
        (["ministry-of-finance"], "2025-06-09"),
    ]


def test_a_day_behind_the_last_comma_is_asked_about_at_what_a_semicolon_parts(kltrack: Kltrack, text: Path) -> None:
    written = VIETNAMESE.splitlines()[0] + (
        "\nGiao Bộ Tài chính rà soát bến đò cũ; sửa chữa đèn biển và giếng làng, hoàn thành trước ngày 10/6/2025."
    )
    one, other = drafted(kltrack, text, written)["items"]
    assert (one["deadline"]["last"], other["deadline"]["last"]) == (None, "2025-06-09")
    assert any("trước ngày 10/6/2025" in doubt for doubt in one["doubts"])


def test_deputies_and_he_are_followed(kltrack: Kltrack, text: Path) -> None:
    written = """\
Prime Minister Le Van An signed Official Dispatch No. 901/CD-TTg dated May 5, 2025 on lighthouses.
Deputy Prime Minister Tran Van Binh will direct the Ministry of Health in repairing village wells.
He is also tasked with overseeing the Ministry of Finance in listing old ferries before June 15, 2025.
The Ministry of Construction must build piers, while the Ministry of Justice shall draft a decree; units that\
 fail to do so will be held accountable.
"""
    items = drafted(kltrack, text, written)["items"]
    assert [(*roles(item), item["deadline"]["last"]) for item in items] == [
        (["deputy-prime-minister-tran-van-binh"], ["ministry-of-health"], [], None),
        (["deputy-prime-minister-tran-van-binh"], ["ministry-of-finance"], [], "2025-06-14"),
        (["ministry-of-construction"], [], [], None),
        (["ministry-of-justice"], [], [], None),
    ]
    assert [len(item["doubts"]) for item in items] == [0, 0, 0, 0], "nobody has to ask who a person is"


def test_what_was_heard_stands_in_the_draft(kltrack: Kltrack, text: Path) -> None:
    text.write_text(
        VIETNAMESE.splitlines()[0]
        + "\nSau khi nghe Ban Tổ chức Trung ương báo cáo (Báo cáo số 77-BC/BTCTW, ngày 2/5/2025),"
        " Bộ Chính trị kết luận:\nGiao Bộ Tài chính sửa chữa đèn biển.",
        encoding="utf-8",
    )
    (conclusion,) = tomllib.loads(kltrack("draft", text).out)["conclusion"]
    assert conclusion["report"] == [
        {"number": "77-BC/BTCTW", "date": date(2025, 5, 2), "by": "central-organizing-commission"}
    ]


def test_french_futures_and_infinitives_ask(kltrack: Kltrack, text: Path) -> None:
    written = (
        FRENCH.splitlines()[0]
        + """
Dans les localités où les puits sont vieux, les travaux devront être achevés avant le 15 juin 2025.
Le ministère de la Santé veillera, en liaison avec le ministère des Finances, à les réparer avant le 1er août 2025.
"""
    )
    assert [(*roles(item), item["deadline"]["last"]) for item in drafted(kltrack, text, written)["items"]] == [
        (["localities"], [], [], "2025-06-14"),
        (["ministry-of-health"], [], ["ministry-of-finance"], "2025-07-31"),
    ]


NOTICE = """\
THÔNG BÁO
Số: 902/TB-VPCP
Hà Nội, ngày 05 tháng 5 năm 2025
Sau khi nghe Bộ Xây dựng báo cáo, Thủ tướng Chính phủ kết luận như sau:
I. TÌNH HÌNH CHUNG
II. NHIỆM VỤ
1. Về bến đò
Các địa phương: Đồng Nai, Tây Ninh đẩy nhanh tiến độ sửa chữa bến đò trước ngày 15 tháng 7 năm 2025.
2. UBND TP.HCM được yêu cầu bố trí đủ nguồn cung.
Trước đó, Thủ tướng đã yêu cầu các bộ báo cáo trước ngày 30/4.
Văn phòng Chính phủ thông báo để các bộ, cơ quan biết, thực hiện./.
"""


def test_headings_datelines_earlier_orders_and_notifications_are_no_tasks(kltrack: Kltrack, text: Path) -> None:
    whole = drafted(kltrack, text, NOTICE)
    assert [(*roles(item), item["deadline"]["last"]) for item in whole["items"]] == [
        (["dong-nai-province", "tay-ninh-province"], [], [], "2025-07-14"),
        (["ho-chi-minh-city-peoples-committee"], [], [], None),
    ]
    assert "trước ngày 30/4" in [each["words"] for each in whole["unplaced"]]


def test_partners_before_the_verb_are_worked_with_and_a_signed_dispatch_asks(kltrack: Kltrack, text: Path) -> None:
    written = """\
The Prime Minister signed Official Dispatch No. 901/CD-TTg dated May 5, 2025, requesting ministries to repair piers.
The Ministry of Health, in collaboration with the Ministry of Finance, was requested to list old wells by June 15, 2025.
The Society for Tea Gardens must paint lighthouses.
"""
    items = drafted(kltrack, text, written)["items"]
    assert [(*roles(item), item["deadline"]["last"]) for item in items] == [
        (["ministries-and-ministerial-level-agencies"], [], [], None),
        (["ministry-of-health"], [], ["ministry-of-finance"], "2025-06-15"),
        (["society-for-tea-gardens"], [], [], None),
    ]


def test_a_ministrys_letter_asks_in_its_own_name(kltrack: Kltrack, text: Path) -> None:
    written = """\
Bộ Nội vụ vừa có Công văn số 903/BNV-TCBC ngày 5/5/2025 gửi UBND các tỉnh, thành phố.

Bộ Nội vụ yêu cầu Chủ tịch UBND các tỉnh, thành phố rà soát bến đò, báo cáo trước ngày 20/7/2025.
"""
    (item,) = drafted(kltrack, text, written, "--number", "903/BNV-TCBC", "--issued", "2025-05-05")["items"]
    assert (*roles(item), item["deadline"]["last"]) == (
        ["chairs-of-provincial-peoples-committees"],
        [],
        [],
        "2025-07-19",
    )


OWN_SUBJECTS = """\
On May 5, 2025, the Prime Minister signed Official Dispatch No. 900/CD-TTg on ferries.
The Prime Minister requested the Minister of Finance: Draw up the budget for old ferries. Complete before June 15, 2025.
The Minister of National Defense directs: Repair the piers of the islands. Complete before June 20, 2025.
"""


def test_who_directs_before_a_colon_is_asked_for_what_follows(kltrack: Kltrack, text: Path) -> None:
    items = drafted(kltrack, text, f"{OWN_SUBJECTS}Publish the list of piers.\n")["items"]
    assert [(item["paragraph"], roles(item)[0]) for item in items] == [
        (2, ["minister-of-finance"]),
        (3, ["minister-of-national-defence"]),
        (4, ["minister-of-national-defence"]),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Prime Minister requested that there be a roadmap for lighthouses by July 1, 2025.",
        "Results of the repair of lighthouses must be reported by July 1, 2025.",
    ],
)
def test_a_sentence_with_a_subject_of_its_own_is_not_asked_of_those_above(
    kltrack: Kltrack, text: Path, sentence: str
) -> None:
    above = "The Prime Minister requested the Ministry of Justice to review the rules on ferries."
    written = f"{OWN_SUBJECTS.splitlines()[0]}\n\n{above}\n\n{sentence}\n"
    above_it, item = drafted(kltrack, text, written)["items"]
    assert roles(above_it)[0] == ["ministry-of-justice"]
    assert roles(item) == ([], [], [])
    assert "# The sentence names nobody who is to do it." in kltrack("draft", text).out


@pytest.mark.parametrize(
    ("written", "last"),
    [
        (
            "Ngày 5/5/2025, Thủ tướng Chính phủ ký Công điện số 900/CĐ-TTg.\n"
            "Thủ tướng Chính phủ yêu cầu Bộ Y tế rà soát các giếng làng; "
            "xây dựng danh mục bến đò; công bố danh sách; hoàn thành trong tháng 12/2025.\n",
            "2025-12-31",
        ),
        (
            "On May 5, 2025, the Prime Minister signed Official Dispatch No. 900/CD-TTg.\n"
            "The Prime Minister requested the Ministry of Health to review village wells; repair the piers; "
            "publish the list of ferries; to be completed by July 1, 2025.\n",
            "2025-07-01",
        ),
    ],
)
def test_a_limb_that_is_only_a_deadline_dates_all_that_its_sentence_parts(
    kltrack: Kltrack, text: Path, written: str, last: str
) -> None:
    items = drafted(kltrack, text, written)["items"]
    assert [(item["deadline"]["last"], item["deadline"]["inherited"]) for item in items] == [
        (last, True),
        (last, True),
        (last, False),
    ]
    assert [bool(item["doubts"]) for item in items] == [True, True, False]


def test_of_an_earlier_sentence_a_deadline_behind_it_is_asked(kltrack: Kltrack, text: Path) -> None:
    written = OWN_SUBJECTS.replace("Draw up", "Repair the old ferries. Draw up")
    first, second, _ = drafted(kltrack, text, written)["items"]
    assert first["deadline"]["last"] is None
    assert any("before June 15, 2025" in doubt for doubt in first["doubts"])
    assert second["deadline"]["last"] == "2025-06-14"


def test_what_those_do_who_give_orders_and_news_are_no_tasks(kltrack: Kltrack, text: Path) -> None:
    asked = "Thủ tướng Chính phủ yêu cầu Bộ Y tế sửa chữa giếng làng."
    told = "Thủ tướng Lê Văn An thăm, động viên người nuôi ong."
    head = "Ngày 5/5/2025, Thủ tướng Chính phủ ký Công điện số 900/CĐ-TTg."
    caption = "Thủ tướng Lê Văn An cùng Bộ trưởng Bộ Tài chính kiểm tra bến đò cũ. Ảnh: Lê Ba"
    items = drafted(kltrack, text, "\n\n".join([head, asked, told, caption]))["items"]
    assert [item["paragraph"] for item in items] == [2]
    items = drafted(kltrack, text, f"{OWN_SUBJECTS}Ho Chi Minh City attracts builders of ferries\n")["items"]
    assert [item["paragraph"] for item in items] == [2, 3]


def test_a_place_is_no_signatory_and_only_who_issued_it_is_an_issuer(kltrack: Kltrack, text: Path) -> None:
    written = (
        "Ngày 5/5/2025, Chủ tịch Ủy ban nhân dân thành phố Hà Nội ký ban hành Chỉ thị số 90/CT-UBND.\n"
        "Yêu cầu Bộ Y tế sửa chữa giếng làng.\n"
    )
    text.write_text(written, encoding="utf-8")
    assert "signatory" not in kltrack("draft", text).out
    written = (
        "The Prime Minister issued Official Dispatch No. 900/CD-TTg on the conclusions of the Politburo and the "
        "Secretariat.\nThe Prime Minister requested the Ministry of Health to repair village wells.\n"
    )
    text.write_text(written, encoding="utf-8")
    assert 'issuers = ["prime-minister"]' in kltrack("draft", text).out


def test_a_name_that_the_text_abbreviates_is_known_by_the_abbreviation(kltrack: Kltrack, text: Path) -> None:
    written = (
        f"{OWN_SUBJECTS.splitlines()[0]}\nThe Prime Minister requested the Ministry of Health (MoHe) to repair village "
        "wells.\nThe Prime Minister tasked the MoHe with publishing the list of ferries.\n"
    )
    items = drafted(kltrack, text, written)["items"]
    assert [roles(item)[0] for item in items] == [["ministry-of-health"]] * 2


def test_agencies_of_a_longer_name_are_not_agencies_at_large(kltrack: Kltrack, text: Path) -> None:
    written = (
        "Ngày 5/5/2025, Thủ tướng Chính phủ ký Công điện số 900/CĐ-TTg.\n"
        "Đề nghị các cơ quan quản lý bến đò phối hợp sửa chữa giếng làng.\n"
    )
    (item,) = drafted(kltrack, text, written)["items"]
    assert roles(item)[0] == []
    assert any("cơ quan quản lý" in doubt for doubt in item["doubts"])


def leads_of(kltrack: Kltrack, path: Path, written: str, *more: str) -> list[tuple[list[str], int]]:
    """Who leads each record, with its paragraph."""
    items = drafted(kltrack, path, written, "--issued", "2025-05-05", *more)["items"]
    return [(roles(item)[0], item["paragraph"]) for item in items]


CHAIRS_OF_TWO = ["chair-of-the-hue-municipal-peoples-committee", "chair-of-the-gia-lai-provincial-peoples-committee"]


@pytest.mark.parametrize(
    ("written", "lead"),
    [
        (
            "Thủ tướng Chính phủ yêu cầu Bí thư, Chủ tịch Ủy ban nhân dân các tỉnh, thành phố rà soát các bến đò cũ.",
            ["provincial-party-secretaries", "chairs-of-provincial-peoples-committees"],
        ),
        (
            "Thủ tướng Chính phủ yêu cầu Bí thư và Chủ tịch UBND các tỉnh, thành phố: Huế, Gia Lai rà soát bến đò.",
            ["provincial-party-secretaries", *CHAIRS_OF_TWO],
        ),
        (
            "Le Premier ministre a demandé aux présidents des comités populaires des provinces et des villes : Hue Gia"
            " Lai de recenser les bacs.",
            CHAIRS_OF_TWO,
        ),
        (
            "The Prime Minister asked the chairpersons of the People's Committees of provinces and centrally-run cities"
            " to count the ferries.",
            ["chairs-of-provincial-peoples-committees"],
        ),
        (
            "Thủ tướng Chính phủ yêu cầu lãnh đạo các bộ, ngành rà soát các bến đò cũ.",
            ["ministries-and-branches"],
        ),
        (
            "Về vấn đề này giao Bộ Y tế hướng dẫn các cấp ủy, tổ chức đảng thực hiện việc sửa giếng làng.",
            ["ministry-of-health"],
        ),
        (
            "Selon la dépêche, les localités appliquent strictement la liste des bacs.",
            ["localities"],
        ),
    ],
)
def test_those_who_are_named_in_one_breath_all_lead(
    kltrack: Kltrack, text: Path, written: str, lead: list[str]
) -> None:
    opening = {"V": "Công điện số 900/CĐ-TTg.", "T": "Công điện số 900/CĐ-TTg."}.get(written[0], "No. 900/CD-TTg.")
    assert leads_of(kltrack, text, f"{opening}\n{written}") == [(lead, 2)]


COUNTED = """\
Ban Bí thư yêu cầu các tỉnh ủy, thành ủy thực hiện tốt hai nhiệm vụ trọng tâm.
Ảnh: TTXVN
Thứ nhất, toàn dân khẩn trương sửa chữa giếng làng.
Thứ hai, hoàn thành việc kiểm kê các bến đò cũ.
"""


def test_who_is_asked_for_counted_tasks_is_asked_for_each(kltrack: Kltrack, text: Path) -> None:
    found = leads_of(kltrack, text, COUNTED)
    assert (["provincial-party-committees"], 4) in found
    assert {paragraph for _, paragraph in found} >= {3, 4}


TOLD = """\
Prime Minister Le Van An has just signed Official Dispatch No. 900/CD-TTg.
The Prime Minister tasked the Ministry of Finance with counting old ferries.
The ministry must also publish the list of lighthouses.
Le Van An asked the Ministry of Health to repair village wells.
The goal is to make villages beautiful.
Good villages will be commended.
On the afternoon of May 4, Deputy Prime Minister Tran An had a working session with the Ministry of Health on key tasks.
In the past the Politburo and the Secretariat have issued many conclusions.
The Ministry of Health said that villages need to clean wells.
So far, the Ministry of Health has repaired ten wells.
"""


def test_what_is_only_told_is_no_record_and_who_was_named_before_is_meant(kltrack: Kltrack, text: Path) -> None:
    assert leads_of(kltrack, text, TOLD) == [
        (["ministry-of-finance"], 2),
        (["ministry-of-finance"], 3),
        (["ministry-of-health"], 4),
    ]


def test_who_is_told_of_has_not_issued_it(kltrack: Kltrack, text: Path) -> None:
    written = TOLD.replace("Official Dispatch No. 900/CD-TTg", "a dispatch")
    text.write_text(written, encoding="utf-8")
    toml = tomllib.loads(kltrack("draft", text, "--issued", "2025-05-05").out)
    assert toml["conclusion"][0]["issuers"] == ["prime-minister"]


TITLED = """\
Công điện số 900/CĐ-TTg.
Về việc chuẩn bị lễ hội, các bến đò, Bộ Y tế
1. Bộ Y tế sửa chữa giếng làng, đồng thời yêu cầu các trạm y tế báo cáo.
2. Ban Đèn biển tổ chức sơn đèn biển.
3. Tổ chức thực hiện
- Bộ Tài chính bố trí kinh phí.
"""


def test_a_title_asks_for_nothing_and_a_number_begins_with_whoever_it_names(kltrack: Kltrack, text: Path) -> None:
    whole = drafted(kltrack, text, TITLED, "--issued", "2025-05-05")
    found = {item["paragraph"]: roles(item)[0] for item in whole["items"]}
    assert 2 not in found
    assert 5 not in found
    assert found[4] == []
    assert found[6] == ["ministry-of-finance"]
    assert [each["name"] for each in whole["unknown"]] == ["Ban Đèn biển"]


def test_an_order_to_those_who_give_it_is_asked_about_and_not_taken_on(kltrack: Kltrack, text: Path) -> None:
    written = ENGLISH.splitlines()[0] + (
        "\nThe Politburo requested the Ministry of Health to repair village wells; assigned Politburo and Secretariat"
        " members to visit ferries.\nThe Politburo also stressed that lighthouses must be painted.\n"
    )
    items = drafted(kltrack, text, written)["items"]
    assert [roles(item)[0] for item in items] == [["ministry-of-health"], [], []]
    assert any("who is addressed" in doubt for doubt in items[1]["doubts"])


WORKING_SESSION = """\
Tổng Bí thư Lê Văn An yêu cầu Bộ Y tế trên cơ sở ý kiến của người dân, khẩn trương sửa chữa giếng làng.
Tuy nhiên, Tổng Bí thư yêu cầu Bộ Tài chính rà soát các bến đò cũ.
"""


def test_who_concludes_a_meeting_gives_orders_by_name_or_office(kltrack: Kltrack, text: Path) -> None:
    assert leads_of(kltrack, text, WORKING_SESSION) == [(["ministry-of-health"], 1), (["ministry-of-finance"], 2)]


@pytest.mark.parametrize(
    "work",
    [
        "paint lighthouses with priority for opening in 2026",
        "repair the piers that will be opened by December 1, 2025",
        "pay the keepers who retire before December 1, 2025",
        "light the piers during the festival on December 1, 2025",
        "finish the list of ferries by next week",
        "watch the storm, forecast to reach the piers before December 1, 2025",
        "extend the season of ferries until December 31, 2025",
    ],
)
def test_a_day_that_may_be_of_something_in_the_work_is_asked_about(kltrack: Kltrack, text: Path, work: str) -> None:
    head = "On May 5, 2025, the Prime Minister signed Official Dispatch No. 900/CD-TTg.\n"
    items = drafted(kltrack, text, f"{head}The Prime Minister requested the Ministry of Finance to {work}.\n")["items"]
    assert any("govern this record" in doubt for doubt in items[0]["doubts"]) or items[0]["deadline"]["last"] is None
    asked = "to submit the list of ferries in December 2025"
    items = drafted(kltrack, text, f"{head}The Prime Minister requested the Ministry of Finance {asked}.\n")["items"]
    assert (items[0]["deadline"]["last"], items[0]["doubts"]) == ("2025-12-31", [])


@pytest.mark.parametrize(
    "work",
    [
        "bố trí vốn cho các cầu cảng hoàn thành trước ngày 15/12/2025",
        "hỗ trợ những người gác đèn được đào tạo trước ngày 15/12/2025",
        "hoàn thiện dự án Luật sẽ trình Quốc hội xem xét trong tháng 12/2025",
    ],
)
def test_a_vietnamese_day_of_something_in_the_work_is_asked_about(kltrack: Kltrack, text: Path, work: str) -> None:
    head = "Ngày 5/5/2025, Thủ tướng Chính phủ ký Công điện số 900/CĐ-TTg.\n"
    items = drafted(kltrack, text, f"{head}Thủ tướng yêu cầu Bộ Tài chính {work}.\n")["items"]
    assert any("govern this record" in doubt for doubt in items[0]["doubts"])
    done = "hoàn thành sửa chữa các cầu cảng trước ngày 15/12/2025"
    items = drafted(kltrack, text, f"{head}Thủ tướng yêu cầu Bộ Tài chính {done}.\n")["items"]
    assert (items[0]["deadline"]["last"], items[0]["doubts"]) == ("2025-12-14", [])


MINISTERS = """\
Ngày 5/5/2025, Thủ tướng Chính phủ ký Công điện số 900/CĐ-TTg.
Thủ tướng yêu cầu Bộ Y tế chăm sóc người gác đèn.
Bộ trưởng các Bộ: Công an, Tài chính và Thống đốc Ngân hàng Nhà nước Việt Nam khẩn trương sửa chữa giếng làng.
Thủ tướng yêu cầu Bộ trưởng Bộ Tư pháp rà soát các bến đò cũ.
Thủ tướng yêu cầu Bộ Tư pháp kiểm tra đèn biển.
"""


def test_ministers_are_written_as_the_office_that_the_text_names(kltrack: Kltrack, text: Path) -> None:
    assert leads_of(kltrack, text, MINISTERS) == [
        (["ministry-of-health"], 2),
        (["minister-of-public-security", "minister-of-finance", "governor-of-the-state-bank-of-vietnam"], 3),
        (["minister-of-justice"], 4),
        (["ministry-of-justice"], 5),
    ]


FORMER = """\
Ngày 5/5/2024, Thủ tướng Chính phủ ký Chỉ thị số 90/CT-TTg.
Thủ tướng yêu cầu:
1. Các Bộ: Giao thông vận tải, Tài nguyên và Môi trường:
a) Rà soát các bến đò cũ, các bản tổ chức lễ hội đèn.
2. Theo đó, các bộ: NN-MT, Y tế, VH-TT-DL và Thanh tra Chính phủ khẩn trương sửa chữa giếng làng.
3. Về phía Bộ Công Thương, Thủ tướng giao kiểm tra đèn biển.
4. Thủ tướng yêu cầu Chủ tịch UBND các tỉnh, thành phố và đề nghị các Bí thư tỉnh ủy, thành ủy sơn lại cầu cảng.
"""


def test_fields_of_former_ministries_initials_and_joined_orders(kltrack: Kltrack, text: Path) -> None:
    agriculture, culture = "ministry-of-agriculture-and-environment", "ministry-of-culture-sports-and-tourism"
    whole = drafted(kltrack, text, FORMER, "--issued", "2024-05-05")
    assert [roles(item)[0] for item in whole["items"]] == [
        ["ministry-of-transport", "ministry-of-natural-resources-and-environment"],
        [agriculture, "ministry-of-health", culture, "government-inspectorate"],
        ["ministry-of-industry-and-trade"],
        ["chairs-of-provincial-peoples-committees", "provincial-party-secretaries"],
    ]
    named = {each["id"] for each in whole["also_named"]}
    assert "central-organizing-commission" not in named


ON_THE_WAY = """\
On May 5, 2025, the Prime Minister signed Official Dispatch No. 900/CD-TTg.
The Prime Minister requested the Ministry of Health to publish rules guiding the work of the National Assembly.
He also directed ministries to paint the lighthouses.
The Lao Cai – Hanoi – Hai Phong railway must be painted as well.
"""


def test_whose_rules_and_the_ends_of_a_route_are_not_asked(kltrack: Kltrack, text: Path) -> None:
    items = drafted(kltrack, text, ON_THE_WAY)["items"]
    assert [roles(item)[:2] for item in items[:2]] == [
        (["ministry-of-health"], []),
        (["ministries-and-ministerial-level-agencies"], []),
    ]
    assert not any("hanoi-city" in roles(item)[0] for item in items)


def test_whoever_gives_orders_is_understood_and_a_relative_clause_gives_none(kltrack: Kltrack, text: Path) -> None:
    written = (
        "In the notice, the Steering Committee requested the Ministry of Health to join hands with the Ministry of"
        " Finance to paint the lighthouses, noting some key tasks, the piers among them.\n"
    )
    (item,) = drafted(kltrack, text, written, "--issued", "2025-05-05")["items"]
    assert roles(item) == (["ministry-of-health"], [], ["ministry-of-finance"])
    written = (
        "Thủ tướng yêu cầu:\n1. Các bộ, ngành khác trong phạm vi chức năng, nhiệm vụ, phối hợp với Bộ Y tế khẩn trương"
        " sửa chữa giếng làng để hoàn thành nhiệm vụ được Chính phủ, Thủ tướng Chính phủ giao về đèn biển.\n"
    )
    (item,) = drafted(kltrack, text, written, "--issued", "2025-05-05")["items"]
    assert roles(item) == (["ministries-and-branches"], [], ["ministry-of-health"])


def test_french_lists_of_fields_and_whoever_was_named_before(kltrack: Kltrack, text: Path) -> None:
    written = (
        "Le Premier ministre a publié la dépêche officielle n° 900/CD-TTg, demandant aux ministères, secteurs et"
        " localités de repeindre les phares.\n"
        "Le Premier ministre a demandé aux ministères des Finances et de la Santé de réparer les puits.\n"
        "Le ministre de la Justice devra publier la liste des bacs avant le 1er juillet 2025. Il est également chargé"
        " d'informer les gardiens avant le 5 juillet 2025.\n"
        "Les présidents des Comités populaires de ces localités sont priés de contrôler les quais.\n"
    )
    items = drafted(kltrack, text, written, "--issued", "2025-05-05")["items"]
    assert [(roles(item)[0], item["deadline"]["last"]) for item in items] == [
        (["ministries-and-branches", "localities"], None),
        (["ministry-of-finance", "ministry-of-health"], None),
        (["minister-of-justice"], "2025-06-30"),
        (["minister-of-justice"], "2025-07-04"),
        (["chairs-of-provincial-peoples-committees"], None),
    ]


POINTS = """\
Ngày 5/5/2025, Thủ tướng Chính phủ ký Công điện số 900/CĐ-TTg.
1. Bộ Y tế chỉ đạo các cơ quan, đơn vị khẩn trương sửa chữa giếng làng, sơn lại cầu cảng, đèn biển, bến đò cũ trên các đảo xa và ven bờ, trong đó lưu ý các nội dung sau:
a) Rà soát danh mục giếng làng.
2. Bộ Tài chính, Ban cán sự Đảng Chính phủ khẩn trương bố trí kinh phí.
"""  # noqa: E501


def test_points_are_their_own_and_a_part_of_a_body_is_not_that_body(kltrack: Kltrack, text: Path) -> None:
    whole = drafted(kltrack, text, POINTS)
    assert [roles(item)[:2] for item in whole["items"]] == [
        (["ministry-of-health"], ["agencies-and-units"]),
        (["ministry-of-health"], []),
        (["ministry-of-finance"], []),
    ]
    assert [each["name"] for each in whole["unknown"]] == ["Ban cán sự Đảng Chính phủ"]


LETTER = """\
ỦY BAN NHÂN DÂN TỈNH ĐÀO SEN
Số: 4321/UBND-TH
Đào Sen, ngày 21 tháng 7 năm 2025
V/v thực hiện Quyết định số 55/QĐ-BXD ngày 29/6/2025 của Bộ Xây dựng về bến đò
Ngày 29/6/2025, Bộ Xây dựng ban hành Quyết định số 55/QĐ-BXD về việc rà soát bến đò theo Quyết định số 55/QĐ-BXD.
Yêu cầu Bộ Y tế báo cáo việc thực hiện Quyết định số 55/QĐ-BXD trước ngày 30/9/2025.
"""


def test_a_letter_has_its_own_number_and_day_not_those_of_what_it_carries_out(kltrack: Kltrack, text: Path) -> None:
    draft = drafted(kltrack, text, LETTER)
    assert (draft["number"], draft["issued"]) == ("4321/UBND-TH", "2025-07-21")
    conclusion = tomllib.loads(kltrack("draft", text, "--number", "4321/UBND-TH").out)["conclusion"][0]
    assert conclusion["type"] == "letter"


def test_a_letter_without_a_dateline_has_no_day_of_another_document(kltrack: Kltrack, text: Path) -> None:
    draft = drafted(kltrack, text, "\n".join(line for line in LETTER.splitlines() if not line.startswith("Đào Sen")))
    assert draft["issued"] is None
    assert any("when was it issued?" in doubt for doubt in draft["doubts"])


PROVINCE = """\
ỦY BAN NHÂN DÂN TỈNH LÀO CAI
Số: 900/UBND-TH
Lào Cai, ngày 5 tháng 5 năm 2025
Kính gửi:
- Các sở, ban, ngành thuộc tỉnh;
- Ủy ban nhân dân các xã, phường.
Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành; Ủy ban nhân dân các xã, phường thực hiện các nhiệm vụ sau:
1. Ủy ban nhân dân các xã, phường
a) Rà soát các bến đò cũ; sửa chữa giếng làng.
2. Giao Sở Tài chính
Chủ trì, phối hợp với Công an tỉnh kiểm tra đèn biển.
3. Tổ chức thực hiện
Các sở, ban, ngành; Ủy ban nhân dân các xã, phường khẩn trương sửa chữa cầu cảng.
- Báo cáo năm: Sở Nội vụ báo cáo trước ngày 15/12.
"""


def test_a_provinces_letter_asks_those_its_headings_name_and_never_itself(kltrack: Kltrack, text: Path) -> None:
    whole = drafted(kltrack, text, PROVINCE)
    communes, departments = "commune-level-peoples-committees", "local-departments-branches-and-sectors"
    assert [(roles(item)[0], item["paragraph"]) for item in whole["items"]] == [
        ([communes], 9),
        ([communes], 9),
        (["so-tai-chinh-tinh-lao-cai"], 11),
        ([departments, communes], 13),
        (["so-noi-vu-tinh-lao-cai"], 14),
    ]
    assert roles(whole["items"][2])[2] == ["cong-an-tinh-lao-cai"]
    asked = [" ".join(item["doubts"]) for item in whole["items"]]
    assert not any("who is" in each for each in asked)
    names = {"Sở Tài chính tỉnh Lào Cai", "Công an tỉnh Lào Cai", "Sở Nội vụ tỉnh Lào Cai"}
    assert {each["name"] for each in whole["unknown"]} == names
    out = kltrack("draft", text).out
    assert 'lead = ["so-tai-chinh-tinh-lao-cai"]' in out
    assert 'coordinating = ["cong-an-tinh-lao-cai"]' in out
    assert "# TODO" not in out
    stub = """\
# [[body]]
# id = "so-tai-chinh-tinh-lao-cai"
# type = "government-agency"
# name = { vi = "Sở Tài chính tỉnh Lào Cai" }
"""
    assert out.count(stub) == 1
    assert "15/12" in asked[4]  # of every year


def test_departments_are_found_alike_when_the_directory_has_them(
    kltrack: Kltrack, text: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = [item["paragraph"] for item in drafted(kltrack, text, PROVINCE)["items"]]
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    bodies = tmp_path / "data" / "kltrack" / "register" / "bodies.toml"
    bodies.parent.mkdir(parents=True)
    bodies.write_text(
        'schema = 1\n\n[[body]]\nid = "finance-department"\ntype = "government-agency"\n'
        'name = { vi = "Sở Tài chính" }\n',
        encoding="utf-8",
    )
    items = drafted(kltrack, text, PROVINCE)["items"]
    assert [item["paragraph"] for item in items] == before
    assert roles(items[2])[0] == ["finance-department"]


ALIASED = """\
schema = 1

[[body]]
id = "home-affairs-of-hue"
type = "government-agency"
name = { vi = "Sở Nội vụ Thành phố Huế" }
aliases = ["Sở Nội vụ"]
"""
BARE = "Chủ tịch UBND tỉnh yêu cầu Sở Nội vụ rà soát các bến đò cũ."


@pytest.mark.parametrize(
    ("written", "is_asked"),
    [(BARE, True), (f"{BARE}\nSở Nội vụ Thành phố Huế sửa chữa giếng làng.", False)],
)
def test_a_department_named_without_its_place_is_never_silently_that_of_one_place(
    kltrack: Kltrack, text: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: str, *, is_asked: bool
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    bodies = tmp_path / "data" / "kltrack" / "register" / "bodies.toml"
    bodies.parent.mkdir(parents=True)
    bodies.write_text(ALIASED, encoding="utf-8")
    item = drafted(kltrack, text, written)["items"][0]
    assert roles(item)[0] == ["home-affairs-of-hue"]
    asked = 'whose is "Sở Nội vụ"? The directory has that of one place: Sở Nội vụ Thành phố Huế'
    assert item["doubts"] == ([asked] if is_asked else [])


HEAD_WITHOUT_NUMBER = """\
{type}
Về việc sửa chữa các ngọn hải đăng
{dateline}
Thủ tướng Chính phủ yêu cầu Bộ Tài chính sửa chữa hải đăng.
"""


@pytest.mark.parametrize(
    ("line", "dateline", "written"),
    [
        ("CHỈ THỊ", "Hà Nội, ngày 5 tháng 5 năm 2025", "directive"),
        ("CÔNG ĐIỆN", "Hà Nội, ngày 5 tháng 5 năm 2025", "telegram"),
        ("KẾT LUẬN", "Hà Nội, ngày 5 tháng 5 năm 2025", None),
        ("THÔNG BÁO", "Trang chủ", None),  # a page's menu
    ],
)
def test_a_type_on_its_own_line_in_a_documents_head_is_written(
    kltrack: Kltrack, text: Path, line: str, dateline: str, written: str | None
) -> None:
    text.write_text(HEAD_WITHOUT_NUMBER.format(type=line, dateline=dateline), encoding="utf-8")
    conclusion = tomllib.loads(kltrack("draft", text).out)["conclusion"][0]
    assert conclusion.get("type") == written


MINISTRY = """\
Bộ Y tế yêu cầu các cơ quan, đơn vị sửa chữa giếng làng.
Ngoài ra, Bộ Y tế yêu cầu các địa phương rà soát các bến đò cũ.
"""


def test_a_ministry_that_nobody_orders_asks_others_itself(kltrack: Kltrack, text: Path) -> None:
    assert leads_of(kltrack, text, MINISTRY) == [(["agencies-and-units"], 1), (["localities"], 2)]


RESOLUTION = """\
CHÍNH PHỦ
Số: 900/NQ-CP
Hà Nội, ngày 5 tháng 5 năm 2025
QUYẾT NGHỊ:
Điều 1. Bộ Tài chính sửa chữa giếng làng.
Điều 2. Chủ tịch UBND các tỉnh Lào Cai, Nghệ An rà soát các bến đò cũ.
"""


def test_articles_of_a_resolution_and_chairs_of_provinces_without_a_colon(kltrack: Kltrack, text: Path) -> None:
    chair = "chair-of-the-{}-provincial-peoples-committee".format
    assert leads_of(kltrack, text, RESOLUTION) == [
        (["ministry-of-finance"], 5),
        ([chair("lao-cai"), chair("nghe-an")], 6),
    ]


AMONG_TASKS = """\
On May 5, 2025, the Prime Minister signed Official Dispatch No. 900/CD-TTg.
The Prime Minister requested Ho Chi Minh City and the provinces of Lao Cai and Nghe An to repair the piers. Inspect the lighthouses; request agencies and units to report on ferries.
The leader stressed that wells are old, and asked localities to repair them.
In case this is not possible, the governing agencies must report to the Prime Minister.
"""  # noqa: E501


def test_what_is_asked_among_other_tasks_and_second_verbs(kltrack: Kltrack, text: Path) -> None:
    items = drafted(kltrack, text, AMONG_TASKS)["items"]
    cities = ["ho-chi-minh-city", "lao-cai-province", "nghe-an-province"]
    assert [roles(item)[:2] for item in items] == [
        (cities, []),
        (cities, []),
        (cities, ["agencies-and-units"]),
        (["localities"], []),
        (["agencies-and-units"], []),
    ]


SPOKEN = """\
Ngày 21-11, ông Lê Văn An yêu cầu các sở/ngành rà soát các bến đò cũ.
Ông An cũng yêu cầu chủ tịch các quận/huyện sửa chữa giếng làng.
Đối với UBND các huyện, thị xã: Kiểm tra đèn biển.
"""


def test_a_person_by_name_orders_and_the_day_of_it_is_no_deadline(kltrack: Kltrack, text: Path) -> None:
    whole = drafted(kltrack, text, SPOKEN)
    assert [(roles(item)[0], item["paragraph"]) for item in whole["items"]] == [
        (["local-departments-branches-and-sectors"], 1),
        ([], 2),
        ([], 3),
    ]
    assert {each["name"] for each in whole["unknown"]} == {"chủ tịch các quận/huyện", "UBND các huyện, thị xã"}
    assert whole["items"][0]["doubts"] == []
    assert [left["words"] for left in whole["unplaced"]] == ["Ngày 21-11"]


def test_what_is_only_proposed_to_those_who_order_is_no_order(kltrack: Kltrack, text: Path) -> None:
    proposed = (
        "For the piers, the ministry suggested the Prime Minister assign the Ministry of Health to repair them.\n"
    )
    asked = "The Prime Minister asked the Ministry of Justice to publish the list of ferries.\n"
    assert leads_of(kltrack, text, proposed + asked) == [(["ministry-of-justice"], 2)]


def test_the_title_is_left_in_the_language_of_the_text(kltrack: Kltrack, text: Path) -> None:
    text.write_text(VIETNAMESE, encoding="utf-8")
    assert 'title = { vi = "TODO" }' in kltrack("draft", text).out


DIRECTIVE = """\
ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ
Số: 90/CT-UBND
Cần Thơ, ngày 5 tháng 5 năm 2025
Để sửa chữa giếng làng, Chủ tịch Ủy ban nhân dân thành phố Cần Thơ yêu cầu các sở, ban, ngành thực hiện:
1. Công an thành phố
a) Kiểm tra đèn biển.
2. Báo Cần Thơ rà soát các bến đò cũ.
3. Giao UBND TP. Vinh sửa chữa cầu cảng.
"""


def test_a_citys_chair_gives_the_directive_and_leads_nothing_of_it(kltrack: Kltrack, text: Path) -> None:
    whole = drafted(kltrack, text, DIRECTIVE)
    assert [(roles(item), item["paragraph"]) for item in whole["items"]] == [
        ((["cong-an-thanh-pho-can-tho"], [], []), 6),
        ((["bao-can-tho"], [], []), 7),
        ((["ubnd-tp-vinh"], [], []), 8),
    ]
    assert {each["name"] for each in whole["unknown"]} == {"Công an thành phố Cần Thơ", "Báo Cần Thơ", "UBND TP. Vinh"}
    assert not any("who is" in doubt for item in whole["items"] for doubt in item["doubts"])


def test_departments_of_every_province_or_of_nobody_that_orders_are_asked_about(kltrack: Kltrack, text: Path) -> None:
    """A department belongs to the province that gives the order, and to none if a ministry gives it, or two do.

    Of what there is in every commune or district it must be asked which is meant.
    """
    for written in (
        "Bộ Nội vụ đề nghị Sở Nội vụ các tỉnh, thành phố kiểm tra bến đò.\n",
        "Thủ tướng yêu cầu Sở Y tế kiểm tra bến đò.\n",
        "UBND tỉnh yêu cầu Sở Y tế kiểm tra bến đò.\n",
        "UBND tỉnh Lào Cai yêu cầu Công an xã kiểm tra bến đò.\n",
        "UBND tỉnh Lào Cai yêu cầu Phòng Y tế các huyện kiểm tra bến đò.\n",
    ):
        items = drafted(kltrack, text, written)["items"]
        assert items
        assert all("who is" in item["doubts"][0] for item in items)
        assert not any(
            body.startswith(("so-", "cong-an-", "phong-")) for item in items for role in roles(item) for body in role
        )


def test_of_which_province_departments_are_is_asked_once_and_each_record_says_that_it_waits(
    kltrack: Kltrack, text: Path
) -> None:
    written = "UBND tỉnh yêu cầu Sở Y tế kiểm tra bến đò.\n\nYêu cầu Sở Nội vụ sửa giếng làng.\n"
    items = drafted(kltrack, text, written)["items"]
    doubt = 'who is "Sở Y tế; Sở Nội vụ"? No body of the directory is called so'
    assert [item["doubts"] for item in items] == [[doubt], []]
    assert [roles(item)[0] for item in items] == [[], ["so-noi-vu"]]
    assert "# TODO lead: so-noi-vu\n" in kltrack("draft", text).out


def test_a_news_agencys_dash_and_a_name_like_a_month_are_no_points_and_no_days(kltrack: Kltrack, text: Path) -> None:
    report = (
        "Hanoï (VNA) - Le chef du Bureau gouvernemental Mai Van An a présidé une réunion sur les phares.\n"
        "Le chef du Bureau gouvernemental a demandé aux organes et unités de réparer les puits.\n"
    )
    whole = drafted(kltrack, text, report, "--language", "fr")
    assert [(roles(item)[0], item["paragraph"]) for item in whole["items"]] == [(["agencies-and-units"], 2)]
    assert not [each for item in whole["items"] for each in item["doubts"]]


@pytest.mark.parametrize(
    "work",
    [
        "submit the Scheme on lighthouses until 2030",
        "approve the Plan on ferries by 2030, with a vision to 2045",
        "develop lighthouses in the period from 2026 until the end of 2030",
        "review the ferries that were built in 2011",
    ],
)
def test_a_year_that_a_plan_reaches_or_that_is_told_of_is_no_limit(kltrack: Kltrack, text: Path, work: str) -> None:
    written = f"Conclusion No. 900-KL/TW dated May 5, 2025 says: The Ministry of Finance must {work}.\n"
    document = drafted(kltrack, text, written)
    assert all(item["deadline"]["last"] is None for item in document["items"])
    assert len(document["unplaced"]) > 1


def test_a_vietnamese_plan_reaches_a_year_and_what_is_completed_has_one(kltrack: Kltrack, text: Path) -> None:
    written = """\
Kết luận số 900-KL/TW ngày 5/5/2025 nêu:
Giao Bộ Tài chính triển khai Chương trình phát triển hải đăng đến năm 2030, tầm nhìn đến năm 2045.
Giao Bộ Y tế hoàn thành việc sửa giếng trong năm 2025.
"""
    items = drafted(kltrack, text, written)["items"]
    assert [item["deadline"]["last"] for item in items] == [None, "2025-12-31"]


def test_a_year_without_a_verb_of_completion_is_asked_and_not_given(kltrack: Kltrack, text: Path) -> None:
    written = """\
The Politburo and the Secretariat issued Conclusion No. 900-KL/TW on May 5, 2025.

The Politburo and the Secretariat request ministries and branches to build lighthouses in 2025.
"""
    (item,) = drafted(kltrack, text, written)["items"]
    assert item["deadline"]["last"] is None
    line = 'deadline = { within = "2025", wording = "in 2025" }'
    assert item["doubts"] == [f'does "in 2025" govern this record? If so: {line}']


def test_a_limit_before_the_days_that_a_text_tells_of_had_passed(kltrack: Kltrack, text: Path) -> None:
    written = """\
The Prime Minister issued Dispatch No. 15/CĐ-TTg, as reported at the meeting on 12 March 2025.
The Ministry of Health must complete the wells by the end of 2023.
The Ministry of Finance must complete the ferries by June 30, 2025.
"""
    document = drafted(kltrack, text, written)
    assert [item["deadline"]["last"] for item in document["items"]] == [None, "2025-06-30"]
    assert ("by the end of 2023", "it had passed on the day of issue") in [
        (each["words"], each["why"]) for each in document["unplaced"]
    ]


def test_an_event_that_nobody_knows_is_told_with_all_that_the_text_says_of_it(kltrack: Kltrack, text: Path) -> None:
    written = (
        "Conclusion n° 900-KL/TW du 5 mai 2025. Le Bureau politique demande au ministère des Finances de rénover les"
        " phares avant l’ouverture du 19e Congrès national (prévue à partir du 19 janvier).\n"
    )
    (item,) = drafted(kltrack, text, written)["items"]
    assert "avant l’ouverture du 19e Congrès national (prévue à partir du 19 janvier)" in item["doubts"][0]


def test_this_month_is_no_part_of_a_name(kltrack: Kltrack, text: Path) -> None:
    written = "Conclusion No. 900-KL/TW dated May 5, 2025. The Politburo requests the Ministry of Health to hand wells to villages this month.\n"  # noqa: E501
    (left,) = [each for each in drafted(kltrack, text, written)["unplaced"] if each["words"] == "this month"]
    assert left["why"] == "nothing around it makes it a limit"


def test_whoever_must_do_something_is_asked_for_by_name(kltrack: Kltrack, text: Path) -> None:
    written = """\
On May 5, 2025, the Secretariat issued Conclusion No. 900-KL/TW on ferries.
The Politburo requests the Ministry of Finance to publish the list of lighthouses.
Investors of ferry projects must send reports to the Ministry of Health.
Each member of the working group should monitor the repair of wells.
"""
    doubts = [item["doubts"] for item in drafted(kltrack, text, written)["items"]][-2:]
    assert doubts == [
        ['who is "Investors of ferry projects"? No body of the directory is called so'],
        ['who is "member of the working group"? No body of the directory is called so'],
    ]


def test_a_signed_document_that_asks_is_a_record_and_that_another_was_issued_is_none(
    kltrack: Kltrack, text: Path
) -> None:
    written = """\
Le 5 mai 2025, le Premier ministre a signé la dépêche n° 88/CĐ-TTg demandant aux localités de réparer les ponts.
Suite à cette dépêche sur les ponts, le Premier ministre a publié mercredi le document n° 1551/TTg-NN.
"""
    assert [item["paragraph"] for item in drafted(kltrack, text, written)["items"]] == [1]


def test_french_bodies_behind_what_it_is_about_and_future_tasks_after_a_colon(kltrack: Kltrack, text: Path) -> None:
    written = """\
Le 5 mai 2025 M. Le Van An a signé la conclusion n° 900-KL/TW du Bureau politique et du Secrétariat.

En ce qui concerne les phares le ministère des Finances est chargé de réviser la liste ; de publier le bilan.
"""
    items = drafted(kltrack, text, written)["items"]
    assert [roles(item)[0] for item in items] == [["ministry-of-finance"], ["ministry-of-finance"]]


def test_departments_of_several_provinces_are_themselves_and_not_the_provinces(kltrack: Kltrack, text: Path) -> None:
    written = """\
Kết luận số 900-KL/TW ngày 5/5/2025 của Bộ Chính trị.
Yêu cầu Sở Y tế các tỉnh Lào Cai, Sơn La và Điện Biên rà soát các giếng làng.
"""
    (item,) = drafted(kltrack, text, written)["items"]
    assert roles(item)[0] == []
    assert item["doubts"][0].startswith('who is "Sở Y tế các tỉnh Lào Cai, Sơn La và Điện Biên"?')


def test_other_agencies_beside_known_ones_are_told_once_for_the_whole_text(kltrack: Kltrack, text: Path) -> None:
    written = """\
The Politburo and the Secretariat issued Conclusion No. 900-KL/TW on May 5, 2025.

The Politburo requests the Ministry of Finance and competent authorities to publish the list of lighthouses.
"""
    document = drafted(kltrack, text, written)
    assert [item["doubts"] for item in document["items"]] == [[]]
    assert [each["name"] for each in document["unknown"]] == ["competent authorities"]


def test_french_future_tasks_and_departments_are_records_of_their_own(kltrack: Kltrack, text: Path) -> None:
    written = """\
Le 5 mai 2025, le Premier ministre a signé la dépêche n° 88/CĐ-TTg demandant aux localités de réparer les ponts.

Le ministère des Finances inspectera tous les phares ; suivra les travaux.
"""
    items = drafted(kltrack, text, written)["items"]
    assert [roles(item)[0] for item in items[1:]] == [["ministry-of-finance"]] * 2


def test_a_body_that_nobody_knows_takes_nothing_over_from_those_above(kltrack: Kltrack, text: Path) -> None:
    written = """\
Kết luận số 900-KL/TW ngày 5/5/2025 của Bộ Chính trị. Bộ Chính trị yêu cầu các bộ, ngành thực hiện các nhiệm vụ sau:
1. Bộ Y tế rà soát các giếng làng.
2. Tập đoàn Hải đăng Việt Nam phối hợp với Bộ Tài chính kiểm tra các bến đò.
"""
    last = drafted(kltrack, text, written)["items"][-1]
    assert roles(last) == (["tap-doan-hai-dang-viet-nam"], [], ["ministry-of-finance"])
    assert last["doubts"] == []


def test_a_text_that_ends_with_a_word_of_leading_is_read(kltrack: Kltrack, text: Path) -> None:
    written = "Kết luận số 900-KL/TW ngày 5/5/2025. Bộ Chính trị yêu cầu Bộ Y tế tăng cường lãnh đạo"
    assert [roles(item)[0] for item in drafted(kltrack, text, written)["items"]] == [["ministry-of-health"]]


@pytest.mark.parametrize(
    "sentence",
    [
        "Thủ tướng yêu cầu Bộ Y tế lập danh mục những việc cần làm trước ngày 30/6/2025.",
        "The Prime Minister requested the Ministry of Health to list the measures to be taken by June 30, 2025.",
        "Le Premier ministre a demandé au ministère de la Santé de dresser la liste des travaux à mener d'ici "
        "le 30 juin 2025.",
    ],
)
def test_until_when_what_is_to_be_listed_is_done_is_no_day_of_the_list(
    kltrack: Kltrack, text: Path, sentence: str
) -> None:
    (item,) = drafted(kltrack, text, f"{sentence}\n", "--issued", "2025-05-05")["items"]
    assert item["deadline"]["last"] is None
    assert any("30" in doubt and "govern" in doubt for doubt in item["doubts"])


def test_work_that_must_be_done_by_a_day_has_that_day(kltrack: Kltrack, text: Path) -> None:
    written = "The Prime Minister requested the Ministry of Health to finish the works to be done by June 30, 2025.\n"
    (item,) = drafted(kltrack, text, written, "--issued", "2025-05-05")["items"]
    assert item["deadline"]["last"] == "2025-06-30"


def test_a_day_in_brackets_behind_a_lunar_one_is_told_with_it(kltrack: Kltrack, text: Path) -> None:
    written = (
        "Thủ tướng yêu cầu Bộ Y tế rà soát các giếng làng.\n"
        "Phà nghỉ vào mùng 3 Tết Ất Tỵ (31-1), chạy lại sau rằm tháng Giêng.\n"
    )
    told = [each["words"] for each in drafted(kltrack, text, written, "--issued", "2025-01-05")["unplaced"]]
    assert told == ["vào mùng 3 Tết Ất Tỵ (31-1)"]


def test_a_day_with_a_dot_is_one_and_an_amount_a_day_is_none(kltrack: Kltrack, text: Path) -> None:
    written = (
        "Thủ tướng yêu cầu Bộ Y tế rà soát các giếng làng, báo cáo trước ngày 1.8.\n"
        "Thủ tướng yêu cầu Bộ Tài chính sửa chữa các bến đò phục vụ mỗi ngày 1.5 triệu lượt người.\n"
    )
    whole = drafted(kltrack, text, written, "--issued", "2025-05-05")
    assert [(item["deadline"]["last"], item["deadline"]["wording"]) for item in whole["items"]] == [
        ("2025-07-31", "trước ngày 1.8"),
        (None, None),
    ]
    assert "trước ngày 1" not in [each["words"] for each in whole["unplaced"]]


def test_persons_are_no_months_and_no_provinces(kltrack: Kltrack, text: Path) -> None:
    written = (
        "Phó Thủ tướng Trần Hòa Bình yêu cầu Bộ Y tế rà soát các giếng làng.\n"
        "Bà Lê Thị Mai lo chi phí mãi lộ trên sông, từ mãi lộ đến phí bến đò.\n"
    )
    whole = drafted(kltrack, text, written, "--issued", "2025-05-05")
    assert [roles(item) for item in whole["items"]] == [(["ministry-of-health"], [], [])]
    assert whole["unplaced"] == []


@pytest.mark.parametrize(
    ("written", "words"),
    [
        (
            "Thủ tướng yêu cầu Bộ Y tế rà soát các giếng làng theo quy định; hoàn thành trước ngày 21/4/2025.\n",
            "trước ngày 21/4/2025",
        ),
        (
            "The Prime Minister requested the Ministry of Health to review village wells. "
            "This task must be completed before April 21, 2025.\n",
            "before April 21, 2025",
        ),
    ],
)
def test_a_deadline_behind_its_task_that_is_not_understood_is_asked_there(
    kltrack: Kltrack, text: Path, written: str, words: str
) -> None:
    (item,) = drafted(kltrack, text, written, "--issued", "2025-05-05")["items"]
    assert (item["deadline"]["last"], item["deadline"]["wording"]) == (None, words)
    assert any(words in doubt for doubt in item["doubts"])


def test_the_words_of_a_day_are_told_whole(kltrack: Kltrack, text: Path) -> None:
    written = (
        "The Prime Minister requested the Ministry of Health to review village wells before Friday (June 20).\n"
        "Keepers praised the ferry's completion date from 2030.\n"
    )
    whole = drafted(kltrack, text, written, "--issued", "2025-05-05")
    assert [item["deadline"]["wording"] for item in whole["items"]] == ["before Friday (June 20)"]
    assert [each["words"] for each in whole["unplaced"]] == ["completion date from 2030"]


@pytest.mark.parametrize(
    ("written", "language", "last"),
    [
        ("Le ministère des Finances préparera la liste des phares avant le 30 mai 2025.", "fr", "2025-05-29"),
        ("Các bộ, ngành tổng hợp, báo cáo tình hình bến đò trước ngày 30/5/2025.", "vi", "2025-05-29"),
    ],
)
def test_a_body_that_does_something_by_a_day_is_asked_for_it_without_an_order(
    kltrack: Kltrack, text: Path, written: str, language: str, last: str
) -> None:
    report = f"{written}\nPhares 2025.\n"
    (item,) = drafted(kltrack, text, report, "--issued", "2025-05-05", "--language", language)["items"]
    assert (item["deadline"]["last"], len(item["lead"])) == (last, 1)


def test_what_is_only_expected_after_a_task_is_no_task(kltrack: Kltrack, text: Path) -> None:
    written = (
        "Le ministère des Finances préparera la liste des phares avant le 30 mai 2025, "
        "en vue d'une approbation attendue d'ici le 20 juin 2025.\n"
    )
    whole = drafted(kltrack, text, written, "--issued", "2025-05-05")
    assert [item["deadline"]["last"] for item in whole["items"]] == ["2025-05-29"]
    assert [each["words"] for each in whole["unplaced"]] == ["d'ici le 20 juin 2025"]


def test_who_orders_by_a_day_and_is_no_issuer_is_asked_nothing(kltrack: Kltrack, text: Path) -> None:
    written = "Ferries.\nThe Ministry of Finance has met. The Ministry of Finance requests lists before June 1, 2025.\n"
    whole = drafted(kltrack, text, written, "--issued", "2025-05-05")
    assert all(roles(item)[0] != ["ministry-of-finance"] for item in whole["items"])


def test_english_paragraphs_that_begin_with_a_bare_verb_are_tasks(kltrack: Kltrack, text: Path) -> None:
    written = (
        "On May 5, 2025, the Prime Minister signed Directive No. 90/CT-TTg on lighthouses.\n\n"
        "Repair the old piers of the river by July 1, 2025, so that no ferry is late.\n\n"
        "Report of the keepers on the old piers of the river and their ferries.\n"
    )
    items = drafted(kltrack, text, written)["items"]
    assert [(item["paragraph"], item["deadline"]["last"]) for item in items] == [(2, "2025-07-01")]
    assert (roles(items[0]), items[0]["doubts"]) == (([], [], []), [])
    assert kltrack("draft", text).out.count("\n# The sentence names nobody who is to do it.\n") == 1


@pytest.mark.parametrize(
    "work",
    [
        "review the rules that must cover ferries, to be completed in the third quarter of 2025",
        "list the piers whose lamps broke, to be finished in September 2025",
    ],
)
def test_a_day_behind_a_comma_and_a_verb_of_finishing_is_sure(kltrack: Kltrack, text: Path, work: str) -> None:
    written = f"The Prime Minister requested the Ministry of Finance to {work}.\n"
    (item,) = drafted(kltrack, text, written, "--issued", "2025-05-05")["items"]
    assert (item["deadline"]["last"], item["doubts"]) == ("2025-09-30", [])


def test_the_one_day_just_behind_the_one_verb_is_sure(kltrack: Kltrack, text: Path) -> None:
    written = "Le Premier ministre a demandé au ministère de la Santé de les inspecter en août 2025.\n"
    (item,) = drafted(kltrack, text, written, "--issued", "2025-05-05")["items"]
    assert (item["deadline"]["last"], item["doubts"]) == ("2025-08-31", [])


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Thủ tướng yêu cầu Bộ Y tế báo cáo kết quả hằng tuần.", "hằng tuần"),
        ("Thủ tướng yêu cầu Bộ Y tế cứ 2 tuần một lần báo cáo kết quả.", "2 tuần một lần"),
        ("The Prime Minister requested the Ministry of Health to report on a weekly basis.", "on a weekly basis"),
        ("The Prime Minister requested the Ministry of Health to report every two weeks.", "every two weeks"),
        ("Le Premier ministre a demandé au ministère de la Santé de rendre compte chaque semaine.", "chaque semaine"),
        (
            "Le Premier ministre a demandé au ministère de la Santé de rendre compte deux fois par an.",
            "deux fois par an",
        ),
    ],
)
def test_a_rhythm_without_its_day_stands_in_the_record_as_printed(
    kltrack: Kltrack, text: Path, sentence: str, words: str
) -> None:
    (item,) = drafted(kltrack, text, f"{sentence}\n", "--issued", "2025-05-05")["items"]
    assert (item["deadline"]["last"], item["deadline"]["wording"]) == (None, words)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Thủ tướng yêu cầu Bộ Y tế sửa chữa các bến đò trước mùa mưa bão.", "trước mùa mưa"),
        ("Thủ tướng yêu cầu Bộ Y tế trình đề án tại phiên họp Chính phủ gần nhất.", "tại phiên họp Chính phủ gần nhất"),
        ("The Prime Minister requested the Ministry of Health to mend the piers by the deadline.", "by the deadline"),
        (
            "The Prime Minister requested the Ministry of Health to mend the piers before the new school year.",
            "new school",
        ),
        (
            "Le Premier ministre a demandé au ministère de la Santé de réparer les phares avant la rentrée.",
            "la rentrée",
        ),
        (
            "Le Premier ministre a demandé au ministère de la Santé de réparer les phares avant l'échéance.",
            "l'échéance",
        ),
    ],
)
def test_a_time_without_a_day_is_told_as_what_no_record_has(
    kltrack: Kltrack, text: Path, sentence: str, words: str
) -> None:
    whole = drafted(kltrack, text, f"{sentence}\n", "--issued", "2025-05-05")
    assert [item["deadline"]["last"] for item in whole["items"]] == [None]
    assert any(words in each["words"] for each in whole["unplaced"])


def test_a_rhythm_beside_a_day_of_its_own_is_listed(kltrack: Kltrack, text: Path) -> None:
    written = "Thủ tướng yêu cầu Bộ Y tế hằng tuần báo cáo tiến độ, sửa xong bến đò trước ngày 20/6/2025.\n"
    whole = drafted(kltrack, text, written, "--issued", "2025-05-05")
    assert [item["deadline"]["last"] for item in whole["items"]] == ["2025-06-19"]
    assert [each["words"] for each in whole["unplaced"]] == ["hằng tuần"]


@pytest.mark.parametrize(
    ("sentence", "last", "told"),
    [
        (
            "Thủ tướng yêu cầu Bộ Y tế sửa xong bến đò trước ngày 31/1/2026 để trước Tết người dân đi lại được.",
            "2026-01-30",
            "trước Tết",
        ),
        (
            "Thủ tướng yêu cầu Bộ Y tế gửi danh mục trước ngày 10/12/2025 để tổng hợp, trình trước ngày 20/12/2025.",
            "2025-12-09",
            None,
        ),
        (
            "The Prime Minister requested the Ministry of Health to mend the piers by January 15, 2026 in order to let "
            "ferries sail before Tet.",
            "2026-01-15",
            "before Tet",
        ),
        (
            "Le Premier ministre a demandé au ministère de la Santé de réparer les phares avant le 15 janvier 2026 "
            "afin de rouvrir le port avant l'ouverture du XIVe Congrès.",
            "2026-01-14",
            "avant l'ouverture du XIVe Congrès",
        ),
    ],
)
def test_what_the_work_is_for_does_not_beat_its_day(
    kltrack: Kltrack, text: Path, sentence: str, last: str, told: str | None
) -> None:
    whole = drafted(kltrack, text, f"{sentence}\n", "--issued", "2025-11-20")
    assert whole["items"][0]["deadline"]["last"] == last
    assert whole["items"][0]["doubts"] == []
    assert told is None or told in [each["words"] for each in whole["unplaced"]]


def test_a_letter_that_tells_an_opinion_sets_tasks_below_it(kltrack: Kltrack, text: Path) -> None:
    written = (
        "Về đề nghị của Bộ Xây dựng về các bến đò cũ, Phó Thủ tướng Lê Văn An có ý kiến như sau:\n\n"
        "Bộ Xây dựng tập trung, khẩn trương lập danh mục bến đò; báo cáo Thủ tướng Chính phủ trước ngày 10/6/2025.\n\n"
        "Văn phòng Chính phủ thông báo để các cơ quan liên quan biết, thực hiện./.\n"
    )
    items = drafted(kltrack, text, written, "--issued", "2025-05-05")["items"]
    assert [roles(item)[0] for item in items] == [["ministry-of-construction"]] * 2
    assert [item["deadline"]["last"] for item in items] == [None, "2025-06-09"]


TITLES = {"The": "Piers were inspected.", "Le": "Les phares ont été inspectés.", "Thủ": "Bến đò đã được kiểm tra."}


@pytest.mark.parametrize(
    "written",
    [
        "The Prime Minister stressed that it is necessary to mend the piers by December 31, 2025.",
        "Le Premier ministre a souligné qu'il faut réparer les phares avant le 31 décembre 2025.",
        "Thủ tướng Chính phủ yêu cầu sửa xong các bến đò trước ngày 31/12/2025.",
    ],
    ids=["en", "fr", "vi"],
)
def test_who_gives_orders_is_never_addressed(kltrack: Kltrack, text: Path, written: str) -> None:
    (item,) = drafted(kltrack, text, f"{TITLES[written.partition(' ')[0]]}\n\n{written}\n", "--issued", "2025-11-20")[
        "items"
    ]
    assert roles(item) == ([], [], [])
    assert item["deadline"]["last"][:7] == "2025-12"


def test_an_order_that_says_also_goes_on_asking_those_before_it(kltrack: Kltrack, text: Path) -> None:
    written = (
        "Thủ tướng yêu cầu Bộ Y tế rà soát các giếng làng.\n\n"
        "Thủ tướng cũng yêu cầu tổng hợp kinh phí sửa bến đò.\n\n"
        "Phó Thủ tướng yêu cầu báo cáo Thủ tướng Chính phủ trước ngày 10/6/2025.\n"
    )
    items = drafted(kltrack, text, written, "--issued", "2025-05-05")["items"]
    assert [roles(item)[0] for item in items] == [["ministry-of-health"]] * 3
    assert [item["doubts"] for item in items] == [[], [], []]


def test_records_that_name_nobody_are_asked_about_once_with_their_number(kltrack: Kltrack, text: Path) -> None:
    written = (
        "Về các bến đò cũ\n\n"
        "Thủ tướng yêu cầu: Hoàn thành sửa chữa bến đò cũ theo ý kiến của Bộ Y tế; rà soát các giếng làng cổ; "
        "công khai danh mục phao tiêu.\n"
    )
    items = drafted(kltrack, text, written, "--issued", "2025-05-05")["items"]
    assert [item["doubts"] for item in items] == [
        ["who is addressed? The sentence names nobody, nor do 2 records below it"],
        [],
        [],
    ]


def test_a_letter_that_names_nobody_asks_its_addressee(kltrack: Kltrack, text: Path) -> None:
    written = (
        "Kính gửi: Bộ Y tế.\n\n"
        "Về đề nghị của Bộ Xây dựng về các giếng làng, Phó Thủ tướng Lê Văn An có ý kiến như sau:\n\n"
        "1. Khẩn trương rà soát các giếng làng; báo cáo Thủ tướng Chính phủ trước ngày 10/6/2025.\n"
    )
    items = drafted(kltrack, text, written, "--issued", "2025-05-05")["items"]
    assert {tuple(roles(item)[0]) for item in items} == {("ministry-of-health",)}
    assert [doubt for item in items for doubt in item["doubts"]] == []


def test_the_deadline_of_a_record_before_is_asked_about_where_it_is_spoken_of(kltrack: Kltrack, text: Path) -> None:
    written = (
        "The Prime Minister requested the Ministry of Health to list the wells before June 10, 2025.\n\n"
        "The Prime Minister requested the Ministry of Finance to mend the piers by the deadline.\n"
    )
    items = drafted(kltrack, text, written, "--issued", "2025-05-05")["items"]
    line = 'deadline = { before = 2025-06-10, wording = "before June 10, 2025", inherited = true }'
    assert items[1]["doubts"] == [f'does "before June 10, 2025" govern this record? If so: {line}']


def test_what_is_expected_in_brackets_is_no_deadline_and_no_doubt(kltrack: Kltrack, text: Path) -> None:
    written = (
        "To pass the inspection (expected in October 2025), the Prime Minister requested the Ministry of Health to "
        "list the wells.\n"
    )
    whole = drafted(kltrack, text, written, "--issued", "2025-05-05")
    assert [(item["deadline"]["last"], item["doubts"]) for item in whole["items"]] == [(None, [])]
    assert [each["why"] for each in whole["unplaced"]] == ["it says what the task is about"]


@pytest.mark.parametrize(
    "written",
    [
        "There is not much time left until August 19, 2025, the Prime Minister requested the Ministry of Health "
        "to list the wells.\n",
        "Chỉ còn hơn 10 ngày nữa là đến ngày 19/8/2025, Thủ tướng yêu cầu Bộ Y tế rà soát các giếng làng.\n",
        "Il ne reste que dix jours avant le 19 août 2025, le Premier ministre a demandé au ministère de la Santé de "
        "recenser les puits.\n",
    ],
)
def test_until_when_little_time_is_left_is_no_deadline_and_is_told(kltrack: Kltrack, text: Path, written: str) -> None:
    whole = drafted(kltrack, text, written, "--issued", "2025-08-05")
    assert [(item["deadline"]["last"], item["doubts"]) for item in whole["items"]] == [(None, [])]
    assert [each["why"] for each in whole["unplaced"]] == ["it says what the task is about"]


def test_a_head_without_issuer_and_signatory_says_so(kltrack: Kltrack, text: Path) -> None:
    text.write_text("Bộ Y tế phải rà soát các giếng làng.\n", encoding="utf-8")
    out = kltrack("draft", text, "--language", "vi").out
    assert "# issuers: the text does not say who issued it, or the directory has no such body." in out
    assert "# The text does not say who signed it." in out


@pytest.mark.parametrize(
    ("opening", "items"),
    [
        (
            "Các nhiệm vụ sau phải hoàn thành trước ngày 15/4/2026:",
            ("1. Bộ Y tế kiểm tra kho thuốc.", "2. Bộ Quốc phòng bàn giao đất trước ngày 10/3/2026."),
        ),
        (
            "The following tasks must be completed before April 15, 2026:",
            (
                "1. The Ministry of Health shall check the stores.",
                "2. The Ministry of National Defence shall hand over land before March 10, 2026.",
            ),
        ),
        (
            "Les tâches suivantes doivent être achevées avant le 15 avril 2026 :",
            (
                "1. Le ministère de la Santé contrôlera les stocks.",
                "2. Le ministère de la Défense remettra les terrains avant le 10 mars 2026.",
            ),
        ),
    ],
    ids=["vi", "en", "fr"],
)
def test_the_day_above_a_list_holds_for_its_subjects_without_one(
    kltrack: Kltrack, text: Path, opening: str, items: tuple[str, ...]
) -> None:
    written = "\n\n".join(("Bến đò." if opening[0] == "C" else "Piers.", opening, *items))
    found = drafted(kltrack, text, f"{written}\n", "--issued", "2026-03-02", "--language", LANGUAGE_OF[opening[:2]])
    assert [(item["deadline"]["last"], item["deadline"].get("inherited", False)) for item in found["items"]] == [
        ("2026-04-14", True),
        ("2026-03-09", False),
    ]


LANGUAGE_OF = {"Cá": "vi", "Th": "en", "Le": "fr"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Thủ tướng yêu cầu Bộ Y tế báo cáo trước ngày 30/5/2026, thay vì trước ngày 30/4/2026 như trước đây.",
        "The Ministry of Health must report before May 30, 2026, instead of before April 30, 2026.",
        "Le ministère de la Santé doit rendre compte avant le 30 mai 2026, et non plus avant le 30 avril 2026.",
    ],
)
def test_a_deadline_that_no_longer_holds_sets_none(kltrack: Kltrack, text: Path, sentence: str) -> None:
    whole = drafted(
        kltrack, text, f"Piers.\n\n{sentence}\n", "--issued", "2026-03-02", "--language", language(sentence)
    )
    assert [item["deadline"]["last"] for item in whole["items"]] == ["2026-05-29"]
    assert len(whole["unplaced"]) == 1


def language(sentence: str) -> str:
    return "vi" if "Thủ" in sentence else "fr" if sentence.startswith("Le ") else "en"


@pytest.mark.parametrize(
    "sentence",
    [
        "Trong thời hạn 30 ngày kể từ ngày ban hành Công điện này, Bộ Y tế phải hoàn thành việc rà soát.",
        "Within 30 days of the issuance of this dispatch, the Ministry of Health must complete the review.",
        "Dans les 30 jours suivant la signature de cette dépêche, le ministère de la Santé doit achever l'examen.",
    ],
)
def test_a_time_before_its_subject_dates_the_work(kltrack: Kltrack, text: Path, sentence: str) -> None:
    code = "vi" if "Bộ" in sentence else "fr" if sentence.startswith("Dans") else "en"
    (item,) = drafted(kltrack, text, f"Piers.\n\n{sentence}\n", "--issued", "2026-03-02", "--language", code)["items"]
    assert item["deadline"]["last"] == "2026-04-01"


def test_a_day_for_both_tasks_is_inherited(kltrack: Kltrack, text: Path) -> None:
    written = (
        "Thủ tướng giao Bộ Tài chính lập phương án, giao Bộ Tư pháp thẩm định; cả hai việc xong trong tháng 3/2026.\n"
    )
    items = drafted(kltrack, text, written, "--issued", "2026-03-02")["items"]
    assert [(item["deadline"]["last"], item["deadline"].get("inherited")) for item in items] == [
        ("2026-03-31", True)
    ] * 2


def test_a_day_that_begins_a_sentence_is_asked_about_for_all_of_it(kltrack: Kltrack, text: Path) -> None:
    written = "Bến đò.\n\nTrước ngày 1/5/2026, Bộ Y tế phải hoàn thành việc bàn giao bến đò; lập biên bản bàn giao.\n"
    items = drafted(kltrack, text, written, "--issued", "2026-03-02", "--language", "vi")["items"]
    assert [item["deadline"]["last"] for item in items] == ["2026-04-30", None]
    line = 'deadline = { before = 2026-05-01, wording = "Trước ngày 1/5/2026", inherited = true }'
    doubt = f'does "Trước ngày 1/5/2026" govern this record? If so: {line}'
    assert [item["doubts"] for item in items] == [[], [doubt]]


def test_a_day_with_dots_ends_its_sentence_before_a_capital(kltrack: Kltrack, text: Path) -> None:
    article = (
        "Thủ tướng yêu cầu Bộ Công an sửa cổng trường trước ngày 30.11. Bộ Tài chính bố trí kinh phí trước ngày 5.12."
    )
    first, second = drafted(kltrack, text, article, "--issued", "2025-11-15")["items"]
    assert (first["lead"][0]["id"], first["deadline"]["last"]) == ("ministry-of-public-security", "2025-11-29")
    assert (second["lead"][0]["id"], second["deadline"]["last"]) == ("ministry-of-finance", "2025-12-04")


@pytest.mark.parametrize(
    "article",
    [
        "The Prime Minister asked the Ministry of Health to mend wells before November 25, 2025 and the roofs in early "
        "December 2025.",
        "Thủ tướng yêu cầu Bộ Y tế sửa giếng làng trước ngày 25/11/2025 và báo cáo kết quả vào đầu tháng 12/2025.",
        "Le Premier ministre a demandé au ministère de la Santé de réparer les puits avant le 25 novembre 2025, ainsi "
        "que les toits vers la mi-décembre 2025.",
    ],
)
def test_a_date_that_is_not_understood_leaves_the_day_beside_it(kltrack: Kltrack, text: Path, article: str) -> None:
    first, second = drafted(kltrack, text, article, "--issued", "2025-11-15")["items"]
    assert (first["deadline"]["last"], first["doubts"]) == ("2025-11-24", [])
    assert second["deadline"]["last"] is None
    assert second["doubts"][0].startswith("which day is the last?")


def test_a_comma_between_a_subject_and_its_verb_leaves_the_subject(kltrack: Kltrack, text: Path) -> None:
    article = (
        "Thủ tướng yêu cầu Bộ Y tế lập danh mục giếng làng.\n"
        "Để đơn giản hóa thủ tục, các bộ, ngành, khẩn trương rà soát quy trình."
    )
    items = drafted(kltrack, text, article, "--issued", "2025-11-15")["items"]
    assert [roles(item)[0] for item in items] == [["ministry-of-health"], ["ministries-and-branches"]]


@pytest.mark.parametrize("limit", ["trước ngày 25.11", "trước ngày 25/11/2025", "chậm nhất ngày 25/11/2025"])
def test_a_limit_is_never_taken_for_the_day_of_issue(kltrack: Kltrack, text: Path, limit: str) -> None:
    text.write_text(f"Thủ tướng yêu cầu Bộ Y tế ban hành danh mục giếng làng {limit}.", encoding="utf-8")
    shown = kltrack("draft", text).out
    assert "when was it issued? The day is not printed" in shown
    assert "issued =" not in shown
