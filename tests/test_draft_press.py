"""Sentences as newspapers print them: who is asked, who is directed, who signed. The texts are invented."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Kltrack, drafted
from test_draft import roles

from kltrack.text import slug


def printed(kltrack: Kltrack, folder: Path, written: str) -> str:
    """The draft of a text as it is printed."""
    path = folder / "a.txt"
    path.write_text(written, encoding="utf-8")
    return kltrack("draft", path).out


# -- provinces with what they are


@pytest.mark.parametrize(
    "sentence",
    [
        "The province of Lam Dong was requested to repair all the ferries before July 20, 2031.",
        "The Central Highlands province of Lam Dong must repair all the ferries before July 20, 2031.",
        "The capital of Hà Nội and the northern province of Lam Dong were asked to repair ferries by July 19, 2031.",
    ],
)
def test_a_province_named_with_what_it_is_is_addressed(kltrack: Kltrack, tmp_path: Path, sentence: str) -> None:
    (item,) = drafted(kltrack, tmp_path / "a.txt", sentence)["items"]
    lead, _, _ = roles(item)
    assert lead == [*(["hanoi-city"] if "Hà Nội" in sentence else []), "lam-dong-province"]
    assert item["deadline"]["last"] == "2031-07-19"


def test_whose_committee_is_meant_is_no_addressee(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "A report from the province of Lam Dong is requested by the keepers of the harbour."
    assert drafted(kltrack, tmp_path / "a.txt", written)["items"] == []


# -- who asks


@pytest.mark.parametrize(
    "opening",
    [
        "Thủ tướng Chính phủ Lê Văn An vừa ký ban hành Công điện số 900/CĐ-TTg ngày 1/1/2031 yêu cầu",
        "Thủ tướng Chính phủ Lê Văn An vừa ký ban hành Công điện ngày 1/1/2031 yêu cầu",
        "Ngày 1/1/2031, Thủ tướng Chính phủ ban hành Công điện số 900/CĐ-TTg về bến đò cũ yêu cầu",
        "Người đứng đầu yêu cầu",
    ],
)
def test_a_signed_document_asks_in_the_same_sentence(kltrack: Kltrack, tmp_path: Path, opening: str) -> None:
    written = f"{opening} các bộ, ngành, địa phương báo cáo về bến đò cũ trước ngày 15/1/2031."
    (item,) = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert (roles(item)[0], item["deadline"]["last"]) == (["ministries-and-branches", "localities"], "2031-01-14")


# -- who is directed


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "The Prime Minister requested the Ministry of Finance to direct the Northern Ferry Corporation to report.",
            "Northern Ferry Corporation",
        ),
        (
            "The Prime Minister asked the Ministry of Finance to direct the Northern Ferry Corporation (NFC) to act.",
            "Northern Ferry Corporation",
        ),
        (
            "Thủ tướng yêu cầu Bộ Tài chính chỉ đạo Tổng công ty Đầu tư phát triển bến đò Việt Nam (VBD) lập báo cáo.",
            "Tổng công ty Đầu tư phát triển bến đò Việt Nam",
        ),
    ],
)
def test_a_body_directed_outside_the_directory_implements(
    kltrack: Kltrack, tmp_path: Path, sentence: str, name: str
) -> None:
    found = drafted(kltrack, tmp_path / "a.txt", sentence)
    (item,) = found["items"]
    assert (roles(item), item["doubts"]) == ((["ministry-of-finance"], [slug(name)], []), [])
    assert [each["name"] for each in found["unknown"]] == [name]


def test_a_partner_is_named_without_its_abbreviation(kltrack: Kltrack, tmp_path: Path) -> None:
    written = (
        "The Prime Minister asked the Ministry of Finance to coordinate with the Ferry Corporation (NFC) to report."
    )
    found = drafted(kltrack, tmp_path / "a.txt", written)
    assert [each["name"] for each in found["unknown"]] == ["Ferry Corporation"]


def test_mass_organisations_are_directed(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "Thủ tướng đề nghị Bộ Nội vụ chỉ đạo các đoàn thể tuyên truyền về bến đò cũ."
    (item,) = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert roles(item) == (["ministry-of-home-affairs"], ["central-mass-organisations"], [])


# -- who signed


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Thủ tướng Chính phủ Phạm Minh Chính vừa ký, ban hành Công điện ngày 1/1/2031 về bến đò.", "Phạm Minh Chính"),
        ("Thủ tướng Lê Văn An vừa ký Công điện số 900/CĐ-TTg ngày 1/1/2031 về bến đò.", "Lê Văn An"),
        ("Thủ tướng Lê Văn An ngày 1/1/2031 đã ký Công điện số 900/CĐ-TTg về bến đò.", "Lê Văn An"),
        ("Prime Minister Le Van An has signed Official Dispatch No. 900/CD-TTg on the ferries.", "Le Van An"),
        ("Prime Minister Le Van An on January 2 signed the Dispatch No. 900/CD-TTg on the ferries.", "Le Van An"),
        ("Le Premier ministre Le Van An a signé la dépêche n° 900/CD-TTg sur les phares et les puits.", "Le Van An"),
    ],
)
def test_who_signed_is_named(kltrack: Kltrack, tmp_path: Path, sentence: str, name: str) -> None:
    out = printed(kltrack, tmp_path, sentence)
    assert f'signatory = {{ name = "{name}" }}' in out
    assert "does not say who signed" not in out


# -- which document it is


@pytest.mark.parametrize(
    ("sentence", "kind", "issuer"),
    [
        (
            "Prime Minister Le Van An has set three deadlines, according to a notice from the Government Office.",
            "notice",
            "government-office",
        ),
        (
            "Thủ tướng Chính phủ Lê Văn An vừa ký, ban hành Công điện ngày 1/1/2031 về bến đò.",
            "telegram",
            "prime-minister",
        ),
        ("On January 1, 2031, the Prime Minister signed an urgent dispatch on ferries.", "telegram", "prime-minister"),
    ],
)
def test_a_document_without_a_number_has_its_type_and_issuer(
    kltrack: Kltrack, tmp_path: Path, sentence: str, kind: str, issuer: str
) -> None:
    out = printed(kltrack, tmp_path, sentence)
    assert f'type = "{kind}"' in out
    assert f'issuers = ["{issuer}"]' in out
    assert "issuers: the text does not say" not in out


@pytest.mark.parametrize(
    ("sentence", "number", "issuer"),
    [
        (
            "Bộ Tài chính vừa có công văn số 900/BTC-QLCS ngày 1/1/2031 về bến đò.",
            "900/BTC-QLCS",
            "ministry-of-finance",
        ),
        ("Công văn số 900/BKHĐT-TH yêu cầu sửa giếng.", "900/BKHĐT-TH", "ministry-of-planning-and-investment"),
        (
            "UBND tỉnh Lào Cai ban hành Văn bản số 900/UBND-KT yêu cầu sửa giếng.",
            "900/UBND-KT",
            "lao-cai-provincial-peoples-committee",
        ),
        ("The ministry sent Document No. 900/BTC-QLCS on the ferries.", "900/BTC-QLCS", "ministry-of-finance"),
    ],
)
def test_a_letters_number_is_read_and_its_symbol_says_who_wrote_it(
    kltrack: Kltrack, tmp_path: Path, sentence: str, number: str, issuer: str
) -> None:
    out = printed(kltrack, tmp_path, sentence)
    assert f'number = "{number}"' in out
    assert 'type = "letter"' in out
    assert f'issuers = ["{issuer}"]' in out


@pytest.mark.parametrize(
    "sentence",
    [
        "UBND tỉnh nhận được Công văn số 900/BTC-QLCS của Bộ Tài chính. UBND tỉnh giao Sở Y tế sửa giếng.",
        "Trả lời Công văn số 900/BTC-QLCS, UBND tỉnh giao Sở Y tế sửa giếng.",
    ],
)
def test_a_letter_that_was_only_received_is_not_the_drafted_one(
    kltrack: Kltrack, tmp_path: Path, sentence: str
) -> None:
    assert "900/BTC-QLCS" not in printed(kltrack, tmp_path, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Căn cứ Kết luận số 900-KL/TW ngày 1/1/2031, Bộ Nội vụ yêu cầu các địa phương sửa bến đò trước ngày 15/3.",
        "Thực hiện Kết luận số 900-KL/TW ngày 1/1/2031, Bộ Nội vụ yêu cầu các địa phương sửa bến đò trước ngày 15/3.",
        "To implement Conclusion No. 900-KL/TW dated January 1, 2031, localities must repair ferries before March 15.",
        "En application de la conclusion n° 900-KL/TW du 1er janvier 2031, les localités doivent compter les bacs"
        " avant le 15 mars.",
    ],
)
def test_a_document_that_an_order_rests_on_is_asked_about_and_gives_no_year(
    kltrack: Kltrack, tmp_path: Path, sentence: str
) -> None:
    out = printed(kltrack, tmp_path, sentence)
    assert "# ? is it 900-KL/TW that the text reports?" in out
    assert "issued = " not in out
    assert "give the day of issue" in out
    assert "2031-03" not in out


def test_a_conclusion_that_a_text_reports_is_not_asked_about(kltrack: Kltrack, tmp_path: Path) -> None:
    out = printed(kltrack, tmp_path, "Theo Kết luận số 900-KL/TW ngày 1/1/2031, Bộ Nội vụ phải sửa bến đò trước 15/3.")
    assert "is it 900-KL/TW" not in out
    assert "issued = 2031-01-01" in out


def test_a_letter_of_the_prime_minister_is_his_by_its_number(kltrack: Kltrack, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The Ministry of Health must count the ferries.", encoding="utf-8")
    out = kltrack("draft", path, "--number", "900/TTg-TH").out
    assert 'type = "letter"' in out
    assert 'issuers = ["prime-minister"]' in out


def test_a_document_that_is_only_cited_is_not_the_drafted_one(kltrack: Kltrack, tmp_path: Path) -> None:
    out = printed(kltrack, tmp_path, "Giao Bộ Y tế góp ý dự thảo Chỉ thị của Thủ tướng Chính phủ về bến đò.")
    assert "issuers = " not in out
    assert "type = " not in out


def test_who_issued_it_is_not_listed_as_without_a_role(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "Thủ tướng Chính phủ vừa ký Công điện số 900/CĐ-TTg ngày 1/1/2031. Thủ tướng giao Bộ Y tế sửa giếng."
    out = printed(kltrack, tmp_path, written)
    assert 'issuers = ["prime-minister"]' in out
    assert "without a role" not in out


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Lam Dong province was requested to complete all procedures before July 20, 2031.", "en"),
        ("Ministries must report on wells before January 20, 2031.", "en"),
        ("Bộ Y tế báo cáo trước ngày 20/1/2031.", "vi"),
        ("Le ministère de la Santé doit remettre un rapport avant le 20 janvier 2031.", "fr"),
    ],
)
def test_one_sentence_is_read(kltrack: Kltrack, tmp_path: Path, sentence: str, language: str) -> None:
    assert f'language = "{language}"' in printed(kltrack, tmp_path, sentence)


# -- days


def test_two_limits_are_asked_about_with_every_work_before_them(kltrack: Kltrack, tmp_path: Path) -> None:
    written = (
        "The Ministry of Construction was asked to promptly repair wells for villages; as well as for schools, "
        "ensuring completion ahead of July 27, 2031, and August 31, 2031, respectively."
    )
    found = drafted(kltrack, tmp_path / "a.txt", written)
    (item,) = found["items"]
    why = "Another day follows; write each limit on its own"
    assert item["deadline"]["last"] is None
    assert item["doubts"] == [f'which day is the last? "ahead of July 27, 2031": {why}']
    assert [each["why"] for each in found["unplaced"]] == [f"it is not understood: {why}."] * 2


def test_a_month_that_is_targeted_is_a_limit_in_doubt(kltrack: Kltrack, tmp_path: Path) -> None:
    written = (
        "The Prime Minister asked the Ministry of Finance to draw up a report, with approval targeted for July 2031."
    )
    (item,) = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert item["deadline"]["last"] is None
    line = 'deadline = { within = "2031-07", wording = "targeted for July 2031" }'
    assert item["doubts"] == [f'does "targeted for July 2031" govern this record? If so: {line}']


def test_why_a_year_is_no_deadline_is_true(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "The Prime Minister asked the Ministry of Finance to speed up the spending of public investment for 2031."
    found = drafted(kltrack, tmp_path / "a.txt", written)
    assert [each["why"] for each in found["unplaced"]] == ["it says of which time something is"]


def test_a_date_on_a_line_of_its_own_is_told_to_be_that_of_the_text(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "Thủ tướng yêu cầu sửa giếng làng\n2031-01-02\nThủ tướng yêu cầu Bộ Y tế sửa giếng làng."
    found = drafted(kltrack, tmp_path / "a.txt", written)
    assert [each["why"] for each in found["unplaced"]] == ["it stands alone on its line, as the day of a text does"]


# -- who is pointed back to


@pytest.mark.parametrize(
    "sentence",
    [
        "Đối với Bộ Tài chính, Thủ tướng yêu cầu Bộ này phối hợp với các bên liên quan rà soát bến đò cũ.",
        "As for the Ministry of Finance, the Prime Minister asked this ministry to publish the list of ferries.",
        "Quant au ministère des Finances, le Premier ministre a demandé à ce ministère de publier la liste des phares.",
    ],
)
def test_this_ministry_is_the_one_named_before(kltrack: Kltrack, tmp_path: Path, sentence: str) -> None:
    found = drafted(kltrack, tmp_path / "a.txt", sentence)
    assert [(roles(item)[0], item["doubts"]) for item in found["items"]] == [(["ministry-of-finance"], [])]
    assert found["unknown"] == []


def test_this_ministry_without_one_before_is_asked_about(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "Thủ tướng yêu cầu Bộ này phối hợp với Bộ Y tế rà soát bến đò cũ."
    (item,) = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert item["doubts"] == ['who is "Bộ này"? No body of the directory is called so']


# -- what is said twice


def test_a_first_sentence_that_says_localities_is_no_record_beside_those_it_means(
    kltrack: Kltrack, tmp_path: Path
) -> None:
    written = (
        "Thủ tướng yêu cầu các địa phương huy động tối đa thợ giỏi, quyết tâm hoàn thành việc sửa lại giếng làng "
        "bị sập, bị lũ vùi lấp cho người dân ven sông trước ngày 15/1/2031.\n"
        "Thủ tướng yêu cầu: Bí thư tỉnh ủy, thành ủy và chủ tịch UBND các tỉnh, thành phố trực tiếp chỉ đạo, huy "
        "động tối đa thợ giỏi, vật liệu, quyết tâm hoàn thành việc sửa lại giếng làng bị sập, bị lũ vùi lấp cho "
        "người dân ven sông trước ngày 15/1/2031.\n"
    )
    (item,) = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert roles(item)[0] == ["provincial-party-secretaries", "chairs-of-provincial-peoples-committees"]
    assert item["deadline"]["last"] == "2031-01-14"
    assert sorted(each["paragraph"] for each in item["source"]) == [1, 2]


def test_another_task_of_localities_stays_a_record_of_its_own(kltrack: Kltrack, tmp_path: Path) -> None:
    written = (
        "Thủ tướng yêu cầu các địa phương trồng cây ven sông, phát thuốc cho người già trước ngày 15/1/2031.\n"
        "Thủ tướng yêu cầu chủ tịch UBND các tỉnh, thành phố sửa xong giếng làng trước ngày 15/1/2031.\n"
    )
    assert len(drafted(kltrack, tmp_path / "a.txt", written)["items"]) == 2


def test_this_ministry_after_two_of_them_is_asked_about(kltrack: Kltrack, tmp_path: Path) -> None:
    written = "Thủ tướng giao Bộ Y tế và Bộ Tài chính sửa giếng làng; yêu cầu Bộ này báo cáo trước ngày 9/5/2031."
    items = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert items[1]["doubts"] == ['which body is "Bộ này": ministry-of-finance or ministry-of-health?']


# -- whose departments they are, and what is no body


@pytest.mark.parametrize(
    ("written", "lead"),
    [
        ("TP.HCM yêu cầu Sở Nội vụ sửa chữa bến đò trước ngày 15/6/2031.", "so-noi-vu-thanh-pho-ho-chi-minh"),
        (
            "UBND TP giao các Sở: Xây dựng, Tài chính rà soát bến đò và báo cáo kết quả.\n"
            "Thanh tra TP phối hợp cùng Công an TP Hà Nội kiểm tra việc sử dụng các bến đò cũ.",
            "so-xay-dung-thanh-pho-ha-noi",
        ),
    ],
)
def test_departments_are_those_of_the_only_province_of_the_text(
    kltrack: Kltrack, tmp_path: Path, written: str, lead: str
) -> None:
    item = drafted(kltrack, tmp_path / "a.txt", written)["items"][0]
    assert roles(item)[0][0] == lead
    assert not any("who is" in doubt for doubt in item["doubts"])


@pytest.mark.parametrize(
    "written",
    [
        "Bộ Y tế yêu cầu Sở Y tế sửa chữa giếng làng.\nUBND TP Hà Nội có nhiều bến đò cũ.",
        "UBND TP giao Sở Y tế sửa chữa giếng làng.\nBến đò ở Hà Nội và Hải Phòng đều đã cũ.",
        "Hà Nội có nhiều bến đò.\nCục Đèn biển yêu cầu Sở Y tế sửa chữa giếng làng.",
    ],
)
def test_it_is_asked_whose_department_is_meant_where_more_than_one_may_be(
    kltrack: Kltrack, tmp_path: Path, written: str
) -> None:
    items = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert any("who is" in doubt for item in items for doubt in item["doubts"])
    assert not any(body.startswith("so-y-te") for item in items for body in roles(item)[0])


def test_wards_are_the_group_of_communes(kltrack: Kltrack, tmp_path: Path) -> None:
    for those in ("các phường", "các phường, xã và đặc khu"):
        written = f"Bộ Y tế phải rà soát giếng làng.\nUBND {those} được giao sửa chữa bến đò."
        *_, item = drafted(kltrack, tmp_path / "a.txt", written)["items"]
        assert (roles(item)[0], item["doubts"]) == (["commune-level-peoples-committees"], [])
    written = "Bộ Y tế phải rà soát giếng làng.\nUBND các phường Bình Đông, Phú Định được giao sửa chữa bến đò."
    *_, item = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert roles(item)[0] == []


def test_what_is_sent_with_a_letter_is_no_task(kltrack: Kltrack, tmp_path: Path) -> None:
    written = (
        "Góp ý dự thảo về bến đò.\nThực hiện ý kiến chỉ đạo của Chủ tịch Ủy ban nhân dân tỉnh về bến đò.\n"
        "Sở Xây dựng đã dự thảo Quyết định của Ủy ban nhân dân tỉnh, đề nghị quý cơ quan góp ý cho văn bản quản lý bến "
        "đò cũ, về Sở chậm nhất đến ngày 14/9/2031 để tổng hợp.\n"
        "Đề nghị quý Sở, ngành, địa phương quan tâm phối hợp.\n"
        "Xem nội dung chi tiết:\n1. Công văn số 900/SXD-QLN ngày 13/9/2031;\n2. Dự thảo Quyết định;\n"
        "3. Dự thảo Quy định.\n"
    )
    items = drafted(kltrack, tmp_path / "a.txt", written)["items"]
    assert [(item["paragraph"], item["deadline"]["last"]) for item in items] == [(3, "2031-09-14"), (4, None)]


def test_who_asks_by_office_and_name_and_what_is_no_body_are_nobody_to_ask_about(
    kltrack: Kltrack, tmp_path: Path
) -> None:
    for written in (
        "The Ministry of Health must repair wells.\nChairman Mai also requested to repair the old ferries.",
        "Bộ Y tế phải bổ sung nội dung phân công, ủy quyền cho UBND tỉnh Lào Cai. "
        "Sau đó gửi dự thảo phân công, ủy quyền.",
    ):
        items = drafted(kltrack, tmp_path / "a.txt", written)["items"]
        assert items
        assert not any("who is" in doubt and "addressed" not in doubt for item in items for doubt in item["doubts"])


def test_a_day_that_had_just_passed_is_asked_about_and_not_put_into_the_next_year(
    kltrack: Kltrack, tmp_path: Path
) -> None:
    before_a_day = "The Ministry of Health must repair the wells before September 22."
    in_august = "The Ministry of Health must repair the wells by the end of August."
    for written, issued, last, asks in (
        (before_a_day, "2031-09-25", None, True),
        (before_a_day, "2031-09-20", "2031-09-21", False),
        (in_august, "2031-09-17", None, True),
        (in_august, "2031-08-10", "2031-08-31", False),
    ):
        document = drafted(kltrack, tmp_path / "a.txt", written, "--issued", issued)
        (item,) = document["items"]
        assert [each["why"] for each in document["unplaced"]] == ["it had passed on the day of issue"] * asks
        assert item["deadline"]["last"] == last
        assert any("which year" in doubt for doubt in item["doubts"]) == asks


def test_to_whom_a_draft_is_handed_is_no_issuer(kltrack: Kltrack, tmp_path: Path) -> None:
    written = (
        "Ngày 5/3/2031, Thủ tướng giao Bộ Tài chính trình Chính phủ ban hành danh mục bến đò.\n"
        "Thủ tướng yêu cầu Bộ Y tế rà soát giếng làng.\n"
    )
    assert 'issuers = ["prime-minister"]\n' in printed(kltrack, tmp_path, written)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "The Government Office issued Notice No. 902/TB-VPCP on what the Prime Minister concluded."),
        ("vi", "Văn phòng Chính phủ ban hành Thông báo số 902/TB-VPCP về kết luận của Thủ tướng."),
    ],
)
def test_a_notice_of_the_government_office_is_issued_by_it(
    kltrack: Kltrack, tmp_path: Path, language: str, written: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(written, encoding="utf-8")
    for given in ((), ("--number", "902/TB-VPCP")):
        out = kltrack("draft", path, "--language", language, *given).out
        assert 'issuers = ["government-office"]' in out
