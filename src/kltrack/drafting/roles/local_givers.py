"""Vietnamese givers of orders whom the directory does not list: `Cục Văn hóa cơ sở đề nghị Sở Văn hóa hoàn thiện`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kltrack.drafting.limbs.addressees import addressees_start
from kltrack.drafting.limbs.lists import listing
from kltrack.drafting.names.naming import Name
from kltrack.drafting.text.parsed_paragraph import ParsedParagraph
from kltrack.drafting.words.language import Kind, Mark

HIGHEST = frozenset({"politburo", "secretariat", "party-central-committee", "prime-minister", "government"})
_ASKING = frozenset({"yêu cầu", "đề nghị", "giao", "phân công", "giao nhiệm vụ", "giao nhiệm vụ cho", "giao cho"})
_WORK: tuple[Kind, ...] = ("do", "how", "must", "direct", "with", "capacity", "basis")
_OFFICES = (
    r"(?:(?:Đồng chí|Ông|Bà|Lãnh đạo) )?(?:Phó )?"
    r"(?:UBND|HĐND|[ỦU][yỷ] ban|Sở|Cục|Chi cục|Tổng cục|Vụ|Ban|Trung tâm|Văn phòng|Cơ quan|Công an|Thành ủy|Tỉnh ủy"
    r"|Huyện ủy|Quận ủy|Đảng ủy|Thường trực|Ban Thường vụ|Chủ tịch|Bí thư|Giám đốc|Cục trưởng|Vụ trưởng|Chánh|Trưởng"
    r"|Tổng (?:Kiểm toán|Thanh tra|cục trưởng|[Gg]iám đốc|tham mưu trưởng)|Kiểm toán|Viện trưởng|Chánh án"
    r"|Bộ trưởng|Thứ trưởng|Kho bạc|Bảo hiểm|Liên đoàn|Thanh tra|Hội đồng|Khu|Viện|Đài|Liên ngành|Liên sở|Bộ|Lãnh đạo"
    r"|Thống đốc|Ngân hàng Nhà nước|TP|Thành phố|Tỉnh|Huyện|Quận"
    r"|lãnh đạo (?:Bộ|Sở|UBND|[Tt]ỉnh|[Tt]hành phố|TP|[Hh]uyện)"
    r"|(?<=Phó )(?:chủ tịch|thống đốc|bí thư|giám đốc|cục trưởng|trưởng ban|chánh văn phòng|chánh thanh tra))\b"
)
_GIVER = re.compile(
    rf"(?:.*(?:[,–)]| - | của )\s*)?{_OFFICES}(?:\.?\s?[^\s,;:]+){{0,12}}"
    r"|(?:Đồng chí|Ông|Bà)(?: [A-ZĐÀ-Ỹ][^\W\d]*){1,4}(?: (?:cũng|đã|vừa|còn))?"
)
_SPEAKER = re.compile(
    rf"(?:(?:Ngày|Sáng|Trưa|Chiều|Tối|Hôm|Mới đây|Vừa qua|Tại|Theo|Phát biểu|Kết luận|Làm việc)\b[^;:]*?, )?"
    rf"(?:{_OFFICES}|(?:Phó )?Thủ tướng|Phó thủ tướng|Tổng Bí thư|Chủ tịch nước|Chính phủ|Bộ Chính trị|Ban Bí thư)\b"
    r"|[^;:]*?[,”\"] (?:(?:Phó )?Thủ tướng|Phó thủ tướng|Tổng Bí thư|Chủ tịch nước|Bí thư|Bộ trưởng|Chủ tịch)\b"
)
_THEREFORE = re.compile(r"[,;] (?:do vậy|vì vậy|do đó|vì thế|bởi vậy)$")  # "…, do vậy đề nghị các đơn vị"
_PETITIONERS = re.compile(r"\b(?:Công ty|Tổng công ty|Tập đoàn|Hiệp hội|Doanh nghiệp|Hội Nông dân)\b")


def is_local_giver(laid: ParsedParagraph, mark: Mark, start: int, end: int) -> bool:
    """Whether the words before a Vietnamese order name an authority, and those behind it whom it asks to work."""
    if laid.language != "vi" or start >= end or laid.quoted(mark.first, mark.end).lower() not in _ASKING:
        return False
    text = laid.quoted(start, end)
    if _THEREFORE.search(text):
        return asks_lower(laid, mark)
    return _GIVER.fullmatch(text) is not None and not _PETITIONERS.search(text) and asks_lower(laid, mark)


def decides_locally(laid: ParsedParagraph, mark: Mark, start: int, end: int) -> bool:
    """Whether an authority agrees to something: `Chủ tịch UBND tỉnh chấp thuận đề xuất của Sở Tài chính`."""
    if laid.language != "vi" or start >= end or not mark.of("decision", "authorisation"):
        return False
    text = _AT.sub("", laid.quoted(start, end))
    return _GIVER.fullmatch(text) is not None and not _PETITIONERS.search(text) and not _DONE_TO.search(text)


def agrees_locally(laid: ParsedParagraph, mark: Mark, start: int, end: int) -> bool:
    """Whether a local authority of the directory agrees with words that say nothing else: `UBND tỉnh chấp thuận`."""
    return laid.quoted(mark.first, mark.end).lower() in _AGREEING and decides_locally(laid, mark, start, end)


_AGREEING = frozenset({"chấp thuận", "đồng ý", "chấp thuận cho", "đồng ý cho"})
_AT = re.compile(r"^(?:Ngày|Sáng|Chiều|Tại|Theo|Tin từ|Sau khi|Liên quan)\b[^;:]*, ")
_DONE_TO = re.compile(r"\b(?:được|trước đó|đã trình|đề nghị|kiến nghị|chưa|nếu|khi|mà|để|báo cáo)\b", re.IGNORECASE)


def is_second_order(laid: ParsedParagraph, mark: Mark, start: int, end: int) -> bool:
    """Whether an authority first did something else: `Phó Thủ tướng kiểm tra dự án, yêu cầu nhà thầu hoàn thành`."""
    if laid.language != "vi" or start >= end or laid.quoted(mark.first, mark.end).lower() not in _ASKING:
        return False
    is_joined = laid.signs_before(mark.first).strip() == "," or laid.wording.words[mark.first - 1] == "va"
    asks_before = any(
        other.of("request", "assignment", "must") for word, other in laid.marks.items() if start <= word < mark.first
    )
    return (
        is_joined
        and mark.of("request")
        and not asks_before
        and _SPEAKER.match(laid.quoted(start, end)) is not None
        and _asks(laid, mark)
    )


def says_somebody_must(laid: ParsedParagraph, start: int, end: int) -> bool:
    """Whether an authority says what somebody must do: `Giám đốc Sở Y tế cho biết, các bệnh viện phải báo cáo`."""
    hit = _SAYING.search(laid.quoted(start, end))
    return hit is not None and _SPEAKER.match(hit["who"]) is not None


_SAYING = re.compile(
    r"^(?P<who>[^;:]{4,120}?) (?:nhấn mạnh|lưu ý|chỉ rõ|nêu rõ|khẳng định|quán triệt|cho biết|cho rằng|cho hay)\b"
    r"[^;:.?]*?[^\s;:.?] (?<!không )(?:phải|cần phải|có trách nhiệm) (?!là\b|đối mặt|chịu|nói)"
)


def is_petition(laid: ParsedParagraph, mark: Mark, givers: Sequence[Name]) -> bool:
    """Whether a province or somebody below it asks a ministry or those above it for something."""
    found = listing(laid, addressees_start(laid, mark.end), len(laid.wording.words))
    asks_above = bool(found.names) and all(is_above(laid, name) for name in found.names)
    return laid.language == "vi" and asks_above and all(is_local(laid, name) for name in givers)


def is_local(laid: ParsedParagraph, name: Name) -> bool:
    """Whether a name is that of a province, its committee or chair, or of somebody whom the directory does not list."""
    members = {member for group in laid.lookup.in_provinces.values() for member in group.values()}
    places = {body for body in name.bodies if name.is_listed and laid.lookup.directory[body].type in _PLACES}
    return not name.is_listed or {*name.bodies} <= {*members, *laid.lookup.in_provinces, *places}


_PLACES = frozenset({"province", "city"})


def _asks(laid: ParsedParagraph, mark: Mark) -> bool:
    """Whether an order asks for work, of somebody or of nobody in particular."""
    found = listing(laid, addressees_start(laid, mark.end), len(laid.wording.words))
    return laid.has(found.end if found else mark.end, *_WORK) or (not found and _works_soon(laid, mark.end))


def _works_soon(laid: ParsedParagraph, place: int) -> bool:
    """Whether "các" and a few words that no list knows stand before the work: `yêu cầu các bến cá tăng cường`."""
    if not laid.has(place, "joins"):
        return False
    for word in range(place + 1, min(place + _NEAR, len(laid.wording.words))):
        if laid.signs_before(word).strip():
            return False
        if laid.has(word, "do", "how", "must"):
            return True
    return False


_NEAR = 6  # words


def asks_lower(laid: ParsedParagraph, mark: Mark) -> bool:
    """Whether an order asks for work, and asks nobody of those above: no ministry, nobody of the Party's centre."""
    found = listing(laid, addressees_start(laid, mark.end), len(laid.wording.words))
    if any(is_above(laid, name) for name in found.names):
        return False
    return _opens_list(laid, found.end if found else mark.end) or _asks(laid, mark)


def _opens_list(laid: ParsedParagraph, end: int) -> bool:
    """Whether a paragraph ends there in a colon, so that the work stands in the list below it."""
    return laid.wording.text[laid.wording.ends[end - 1] :].strip() == ":"


def is_above(laid: ParsedParagraph, name: Name) -> bool:
    """Whether a name is that of a ministry, or of somebody of the Party's centre or the Government."""
    return name.is_listed and not {*name.bodies}.isdisjoint({*laid.lookup.ministries, *HIGHEST})
