"""Bodies of provinces and communes that the directory does not list one by one; Vietnamese type words tell them.

`Sở Tài chính`, `Công an tỉnh`, `UBND phường Yên Bái` are one body each; `UBND các xã, phường` is the directory's group.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator

from kltrack.dates.deadlines.wording import Wording
from kltrack.drafting.names.naming import UNLISTED, Name

COMMUNES, DEPARTMENTS = "commune-level-peoples-committees", "local-departments-branches-and-sectors"
_AND = r"(?:,\s*|\s*[-–]\s*|\s+và\s+|\s+&\s+)"
_INITIALS = r"[A-ZĐ]{2,}(?:\s?(?:&|-|và)\s?[A-ZĐ]{1,}\b)*"  # "NN&PTNT", "VH-TT-DL"
_FIELD = "|".join(
    (
        *(rf"Văn hóa{_AND}Thể thao{_AND}Du lịch", rf"Văn hóa{_AND}Thể thao", rf"Văn hóa{_AND}Xã hội", "Du lịch"),
        *(
            rf"Nông nghiệp{_AND}(?:Môi trường|PTNT|Phát triển [Nn]ông thôn)",
            rf"Nông nghiệp{_AND}(?:MT|PTNT)",
            "Nông nghiệp",
        ),
        *(rf"Lao động{_AND}Thương binh{_AND}Xã hội", rf"LĐ[-–]?TB{_AND}XH", rf"Giáo dục{_AND}Đào tạo", r"GD&?ĐT"),
        *(rf"Khoa học{_AND}Công nghệ", r"KH&?CN", rf"Thông tin{_AND}Truyền thông", rf"Kế hoạch{_AND}Đầu tư"),
        *(rf"Tài nguyên{_AND}Môi trường", rf"Dân tộc{_AND}Tôn giáo", rf"Quy hoạch{_AND}Kiến trúc", "Công [Tt]hương"),
        *(rf"Tài chính{_AND}Kế hoạch", "Tài chính", "Xây dựng", "Y tế", "Nội vụ", "Tư pháp", "Ngoại vụ", "Dân tộc"),
        *("Giao thông(?:[- ][Vv]ận tải| công chính)?", "An toàn thực phẩm"),
        rf"Kinh tế(?:{_AND}Hạ tầng)?(?:{_AND}Đô thị)?",
        _INITIALS,
    )
)
_PLACE = r"(?:(?:các|những)\s+)?(?:[Tt]ỉnh|[Tt]hành phố|TP\.?|khu vực|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)"
_KINDS = "|".join(
    (
        *("Công an", "Thanh tra", "Thuế", "Thống kê", "Hải quan", "Kho bạc [Nn]hà nước", "Bảo hiểm [Xx]ã hội"),
        *("Bộ [Cc]hỉ huy [Qq]uân sự", "Bộ [Cc]hỉ huy [Bb]ộ đội [Bb]iên phòng", "Ban [Cc]hỉ huy [Qq]uân sự"),
        *("Bộ Tư lệnh", "Chi cục [^,;.:()]{3,40}?", "Ban [Qq]uản lý [^,;.:()]{3,60}?", "Trung tâm [^,;.:()]{3,40}?"),
        *("Tòa án nhân dân", "Viện [Kk]iểm sát nhân dân", "Liên đoàn Lao động", "Hội Nông dân", "Hội Cựu chiến binh"),
        *("Hội Liên hiệp Phụ nữ", "Đoàn Thanh niên", "Hội Chữ thập đỏ", "Liên minh Hợp tác xã"),
        *(r"(?:Ủy|Uỷ) ban (?:Mặt trận Tổ quốc|MTTQ)(?: Việt Nam)?", r"Văn phòng (?:UBND|[ỦUủu][yỷ] ban [Nn]hân dân)"),
        r"[Đđ]ảng ủy (?:UBND|[ỦUủu][yỷ] ban [Nn]hân dân|HĐND|[Hh]ội đồng [Nn]hân dân|Quân sự|Công an|Bộ đội Biên phòng"
        r"|Bộ [Cc]hỉ huy [^,;.:()]{3,20}?|[Cc]ác cơ quan Đảng)",
        r"[Đđ]ảng ủy(?=\s+(?:xã|phường|đặc khu)\s+[A-ZĐÀ-Ỹ])",
        r"(?:Báo và )?[Đđ]ài [Pp]hát thanh[^;.:()]{0,30}?",
        r"(?:UBND|[ỦUủu][yỷ] ban [Nn]hân dân|[Cc]hủ tịch)(?=\s+(?:TP\.?\s?|[Tt]hành phố\s+)[A-ZĐÀ-Ỹ])",
        r"(?:UBND|[ỦUủu][yỷ] ban [Nn]hân dân|[Cc]hủ tịch)"
        r"(?=\s+(?:các\s+)?(?:huyện|quận|thị xã|thị trấn|xã|phường|đặc khu))",
    )
)
_OFFICE = r"(?:(?:Giám đốc|Thủ trưởng|Chánh|Trưởng|Chủ tịch|Cục trưởng|Chỉ huy trưởng|Bí thư)\s+(?:các\s+)?)?"
_DEPARTMENT = re.compile(
    rf"\b{_OFFICE}(?P<name>(?:Sở|(?<![Vv]ăn )(?<![Qq]uốc )[Pp]hòng)\s*:?\s+(?P<field>{_FIELD}))\b(?!\s+[-–]\s+[A-ZĐ])"
)
_MORE = re.compile(rf"(?:\s*[,;]\s*|\s+và\s+)(?:Sở\s+)?(?P<field>{_FIELD})\b")
_LOCAL = re.compile(rf"\b{_OFFICE}(?P<name>(?:{_KINDS})\s+{_PLACE})\b")
_ALONE = re.compile(r"\b(?P<name>(?:Tỉnh|Thành) đoàn|Văn phòng (?:Tỉnh|Thành) ủy)\b")
_PAPER = re.compile(
    r"\b(?:Báo(?:\s+và\s+[Pp]hát thanh,?\s+[Tt]ruyền hình)?|Đài\s+[Pp]hát thanh(?:\s*(?:và|-|–|,)\s*[Tt]ruyền hình)?)"
    r"(?=\s+[A-ZĐ])"
)
# Districts and towns, which no group of the directory has; behind "UBND" they are a part of its name.
_DISTRICTS = re.compile(
    r"(?<![Nn]hân dân )(?<!UBND )\b[Cc]ác (?:quận|huyện)"
    r"(?:(?:,| và|-) ?(?:quận|huyện|thị xã|thành phố|TP))+(?!\s+[A-ZĐÁÂ])"
)
# The Front of a province or commune, alone or with its mass organisations: those of the centre are others.
_FRONT = re.compile(
    r"\b(?:[ỦUủu][yỷ] ban )?(?:Mặt trận Tổ quốc|MTTQ)(?: Việt Nam)?"
    r"(?:(?:,| và) (?:các )?(?:tổ chức )?(?:chính trị ?[-–] ?xã hội|đoàn thể))? (?:cấp )?"
    r"(?:tỉnh|thành phố|TP|phường|xã|huyện|quận)\b(?!,? (?:các cấp|và cấp))"
)
_ALL_LEVELS = re.compile(r"\b(?:[Cc]hủ tịch )?(?:UBND|[ỦUủu][yỷ] ban [Nn]hân dân) các cấp\b")
_CITY = r"(?:UBND|[ỦUủu][yỷ] ban [Nn]hân dân)\s+(?:[Tt]hành phố|TP)(?!\.?\s+(?:[A-ZĐ]|thuộc|trực))"
_GROUPS = (
    (re.compile(rf"\b[Cc]hủ tịch\s+{_CITY}"), "chairs-of-provincial-peoples-committees"),
    (re.compile(rf"\b{_CITY}"), "provincial-level-peoples-committees"),
    (
        re.compile(
            r"\b(?:[Cc]hủ tịch\s+(?:các\s+)?)?(?:UBND|[ỦUủu][yỷ] ban [Nn]hân dân)\s+"
            r"(?:(?:các\s+)?xã,\s*phường|các\s+(?:xã|phường)(?!\s+[A-ZĐÁÂ]))"
            r"(?:(?:,| và)\s*(?:xã|phường|thị trấn|đặc khu)(?!\s+[A-ZĐÁÂ]))*(?:\s+(?:trên địa bàn tỉnh|trong tỉnh))?"
        ),
        COMMUNES,
    ),
    (
        re.compile(
            r"\b(?:[Cc]ác\s+)?[Đđ]ảng ủy (?:các )?(?:xã|phường|đặc khu)(?!\s+[A-ZĐÀ-Ỹ])"
            r"(?:(?:,| và)\s*(?:xã|phường|đặc khu)(?!\s+[A-ZĐÀ-Ỹ]))*"
        ),
        "commune-level-party-committees",
    ),
    (
        re.compile(
            r"\b(?:[Tt]hủ trưởng\s+|[Gg]iám đốc\s+)?(?:[Cc]ác\s+)?[Ss]ở(?:[,/]\s*(?:ban|ngành|đoàn thể|cơ quan))+"
            r"(?:\s+(?:và\s+)?đoàn thể)?"
            r"(?:\s+(?:thuộc\s+(?:UBND\s+|[Ủủ]y ban [Nn]hân dân\s+)?|cấp\s+)?(?:tỉnh|thành phố))?(?!\w)"
            r"|\b[Cc]ác\s+sở(?!\s+(?:(?:giao dịch|hữu)\b|[A-ZĐ]))(?:\s+quản lý(?:\s+nhà nước)?)?"
            r"(?:\s+chuyên ngành)?(?!\w)"
        ),
        DEPARTMENTS,
    ),
)


def local_names(wording: Wording, groups: Collection[str]) -> list[Name]:
    """The local bodies that a Vietnamese text names, in order; groups only if the directory has them (`groups`)."""
    found: list[Name] = []
    for name in sorted(_found(wording, groups), key=lambda name: (name.first, -name.end)):
        if not found or name.first >= found[-1].end:
            found.append(name)
    return found


def _found(wording: Wording, groups: Collection[str]) -> Iterator[Name]:
    text = wording.text
    for pattern, group in _GROUPS:
        for hit in pattern.finditer(text) if group in groups else ():
            yield _name(wording, hit.start(), hit.end(), hit[0], group)
    for hit in _DEPARTMENT.finditer(text):
        head = hit["name"].split()[0].rstrip(":")
        end = _after_places(text, hit.end())
        yield _name(wording, hit.start(), end, f"{head} {hit['field']}{text[hit.end() : end]}")
        while head == "Sở" and (more := _MORE.match(text, end)):
            yield _name(wording, more.start("field"), more.end(), f"{head} {more['field']}")
            end = more.end()
    for hit in _LOCAL.finditer(text):
        end = _after_place(text, hit.end())
        yield _name(wording, hit.start(), end, text[hit.start("name") : end])
    for hit in (*_PAPER.finditer(text), *_FRONT.finditer(text)):
        end = _after_place(text, hit.end())
        yield _name(wording, hit.start(), end, text[hit.start() : end])
    for hit in (*_DISTRICTS.finditer(text), *_ALL_LEVELS.finditer(text)):
        yield _name(wording, hit.start(), hit.end(), hit[0])
    for hit in _ALONE.finditer(text):
        yield _name(wording, hit.start(), hit.end(), hit["name"])


_PROVINCE = r"(?:TP\.? ?)?[A-ZĐÀ-Ỹ]\w+(?:[ -][A-ZĐÀ-Ỹ]\w+){0,3}"
_CAPITALS = r"[A-ZĐÀ-Ỹ]\w+(?: [A-ZĐÀ-Ỹ]\w+){1,2}"
_OF_PLACES = re.compile(
    rf"\s+(?:các\s+)?(?:tỉnh|thành phố)(?:,\s*(?:tỉnh|thành phố))*:?(?:\s+{_PROVINCE}(?:(?:,|;|\s+và)\s+{_PROVINCE})*)?"
    rf"|\s+TP\.?\s?(?:HCM|{_CAPITALS})\b"
)


def _after_places(text: str, end: int) -> int:
    """The place after the provinces whose departments are meant: `Sở Y tế các tỉnh Lào Cai, Sơn La và Điện Biên`."""
    hit = _OF_PLACES.match(text, end)
    return hit.end() if hit else end


_ONE_PLACES = re.compile(r"(?:sở|phòng)\s", re.IGNORECASE)


def is_of_one_place(name: str) -> bool:
    """Whether a name is that of a department, of which every province or commune has one of its own: `Sở Nội vụ`."""
    return bool(_ONE_PLACES.match(name))


_BESIDE = re.compile(r"[A-ZĐÀ-Ỹ]\w+")
_PROPER = re.compile(r"\s+(?P<word>\w+)")
_MOST_WORDS = 4  # of a place's name
_TYPES = re.compile(r"(?:,|/| và)\s*(?:thành phố|thành|thị xã|thị trấn|thị|huyện|quận|xã|phường|đặc khu)\b")


def _after_place(text: str, end: int) -> int:
    """The place after a place's name behind its type word, and after more type words: `các huyện, thành phố`."""
    if text[end - 2 : end + 1] == "TP.":
        end += 1
    beside = _BESIDE.match(text, end) if text[end - 3 : end] == "TP." else None  # "TP.HCM"
    end = beside.end() if beside else end
    while hit := _TYPES.match(text, end):
        end = hit.end()
    for _ in range(_MOST_WORDS):
        hit = _PROPER.match(text, end)
        if hit is None or not hit["word"][0].isupper():
            break
        end = hit.end()
    return end


def _name(wording: Wording, start: int, stop: int, text: str, body: str = UNLISTED) -> Name:
    first, end = bisect_left(wording.starts, start), bisect_left(wording.starts, stop)
    return Name(first, end, " ".join(text.split()), (body,))
