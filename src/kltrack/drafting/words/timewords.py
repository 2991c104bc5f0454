"""Finds the words of a text that tell a time without naming its day: "every week", "by the deadline", `trước mùa mưa`.

No day is read from them. They stand in a record as its wording, or in the list of what no record has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kltrack.dates.deadlines.lengths import NUMBERS
from kltrack.dates.deadlines.reading import Step
from kltrack.dates.words import SPELT, VI_NUMBERS, WEEKDAYS
from kltrack.messages import message
from kltrack.terms import LANGUAGE_CODES, LanguageCode

_LONGEST_SHORT = 4  # letters of a weekday's short name, which is another word too: "mer", "tues"


class TimeWords(NamedTuple):
    """Words that tell a time, from `start` up to `stop` of a text; `recurs`: it comes round, "every week"."""

    start: int
    stop: int
    recurs: bool

    def step(self, text: str) -> Step:
        """What these words of the text are: a time that is not understood, and why."""
        problem = (
            message("It names a rhythm without its day.")
            if self.recurs
            else message("It names no day of the calendar; write the day that is meant.")
        )
        return Step("unread", text[self.start : self.stop], problem=problem)


def time_words(text: str, language: LanguageCode) -> Iterator[TimeWords]:
    """The times of a text, in order, none inside another."""
    found = [
        TimeWords(*hit.span(), recurs) for recurs, pattern in _PATTERNS[language] for hit in pattern.finditer(text)
    ]
    end = 0
    for each in sorted(found, key=lambda each: (each.start, -each.stop)):
        if each.start >= end:
            end = each.stop
            yield each


def refers_to_deadline(text: str, language: LanguageCode) -> bool:
    """Whether a text speaks of a deadline that was named before it: "by the deadline", `đúng thời hạn nêu trên`."""
    return _REFERRING[language].search(text) is not None


_REFERRING: Mapping[LanguageCode, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:by|before|within|meet|meeting) (?:this|that|the (?:above |same |said )?)(?: ?)deadlines?\b",
        re.IGNORECASE,
    ),
    "vi": re.compile(r"\b(?:thời hạn|thời gian|mốc thời gian) (?:nêu trên|trên|này|đó|nói trên)\b", re.IGNORECASE),
    "fr": re.compile(
        r"\b(?:avant|dans|d['’]ici à?|respecter) (?:ce délai|cette (?:échéance|date)|l['’]échéance|le délai)\b",
        re.IGNORECASE,
    ),
}
_WESTERN = rf"(?:\d+|an|{'|'.join(NUMBERS)})"
_VIETNAMESE = "|".join(spelt for word in VI_NUMBERS for spelt in SPELT.get(word) or (word,))
_NUMBER = {"en": _WESTERN, "vi": rf"(?:\d+|{_VIETNAMESE}|vài|mấy|ít)", "fr": _WESTERN}
_WEEKDAY = "|".join(name for name in WEEKDAYS if len(name) > _LONGEST_SHORT)
_RECURRING: Mapping[LanguageCode, tuple[str, ...]] = {
    "en": (
        r"(?:every|each) (?:other |single |working |calendar |{number} )?(?:day|week|fortnight|month|quarter|year)s?",
        r"(?:every|each) (?:{weekday}|weekday|weekend|morning|evening)",
        r"(?:bi-?weekly|bi-?monthly|fortnightly|hourly|weekly|monthly|quarterly|daily)"
        r"(?! (?:life|lives|needs|living|meetings?|sessions?|news\w*|markets?))",
        r"(?:on an? )?(?:daily|weekly|monthly|quarterly|annual|yearly|regular|periodic) basis",
        r"(?:once|twice|{number} times) (?:a|per|every|each) (?:day|week|fortnight|month|quarter|year)",
        r"(?:at )?(?:{number}|regular)[ -](?:day|week|month|year)? ?intervals",
        r"(?:semi-?annually|half-?yearly|annually|yearly|periodically)",
    ),
    "vi": (
        r"(?:(?:vào )?(?:thứ {number}|chủ nhật) )?"
        r"(?:(?:trước )?\d{{1,2}} ?(?:h|giờ) ?(?:\d\d )?)?"
        r"(?:hằng|hàng|mỗi|từng) (?:ngày|tuần|tháng|quý|năm|giờ)(?: {number} lần)?(?! \d)",
        r"định kỳ(?: {number} (?:giờ|ngày|tuần|tháng|quý|năm))?(?: (?:một |1 )?lần)?",
        r"{number} (?:giờ|ngày|tuần|tháng|quý|năm) ?(?:/|một |1 )? ?lần",
        r"{number} lần ?(?:/|mỗi |một |trong )? ?(?:ngày|tuần|tháng|quý|năm)",
    ),
    "fr": (
        r"(?:chaque|à chaque) (?:jour|semaine|quinzaine|mois|trimestre|semestre|année"
        r"|fin de (?:mois|semaine|trimestre))",
        r"(?:chaque|tous les) (?:{weekday})s?",
        r"(?:tous les|toutes les) (?:{number} )?(?:jours|semaines|mois|trimestres|semestres|ans|années|heures)",
        r"{number} fois (?:par|chaque) (?:jour|semaine|mois|trimestre|semestre|an|année)",
        r"(?:quotidien|hebdomadaire|mensuel|bimensuel|trimestriel|semestriel)(?:ne|le)?s?(?:ment)?",
        r"(?:annuellement|périodiquement)",
    ),
}
_RELATIVE: Mapping[LanguageCode, tuple[str, ...]] = {
    "en": (
        r"(?:today|tonight|tomorrow|overnight|this (?:weekend|morning|afternoon|evening))",
        r"(?:this|next|the coming|the following|the same) (?:day|week|month|quarter|year|weekend|season|term)",
        r"{limit} (?:the )?(?:next|coming|following|remaining|first|last|final) (?:{number} |few |several )?"
        r"(?:hours?|days?|weeks?|months?|quarters?|half|halves|years?)",
        r"(?:within|in|after|in under|less than|no more than) (?:the next )?{number}(?:[ -](?:working|business))?[ -]"
        r"(?:hour|day|week|month|year)s?",
        r"{number} (?:working |business )?(?:days|weeks|months) (?:before|after|from|of|prior to|ahead of) "
        r"(?:the |its |this |each )?(?:\w+)",
        r"{limit} (?:the |their |its |this |each |any )?(?:\w+[ -]){{0,3}}"
        r"(?:deadlines?|time[ -]?limits?|time[ -]?frames?|due dates?|cut-off dates?)",
        r"{limit} (?:the |this |next |each )*(?:(?:end|start|beginning|onset|arrival|opening) of )?(?:the )?"
        r"(?:\w+ ){{0,2}}"
        r"(?:season|weekend|school year|academic year|school opening|holidays?|new year|tet|lunar new year|elections?"
        r"|congress(?:es)?|opening(?: ceremony)?|fiscal year)",
        r"{limit} (?:the |its |their )?(?:next|upcoming|coming|forthcoming|nearest|following|subsequent|regular|monthly"
        r"|end-of-year|year-end) (?:\w+ ){{0,3}}(?:meetings?|sessions?|sittings?|plenums?|congress|conferences?)",
        r"(?:the )?(?:first|second|last|latter) half of (?:the )?(?:year|month|\w+)",
        r"{limit} (?:the )?(?:(?:end|middle|start|beginning) of )?(?:the )?(?:day|week|fortnight|month|quarter|year)",
        r"{limit} (?:a fortnight|mid-?year|christmas|(?:the )?(?:spring|summer|autumn|winter|harvest|crop))",
        r"by the time (?:\w+ ){{1,4}}\w+",
        r"{limit} (?:the )?(?:\w+ ){{0,4}}(?:convenes?|opens?|begins?|starts?|takes effect|comes into force)",
        r"(?:soon|shortly|right|immediately) after (?:the |its |this )?\w+",
    ),
    "vi": (
        r"(?:hôm nay|ngày mai|ngày kia|(?:tuần|tháng|quý|năm) (?:này|tới|sau|nay)(?! khi)|cuối tuần|đầu tuần"
        r"|cuối (?:tháng|quý|năm)(?! \d))",
        r"(?:những|vài|các|mấy|một vài|một số) (?:ngày|tuần|tháng) (?:tới|sau)",
        r"(?:trong|sau|không quá|chậm nhất|quá) (?:vòng |thời hạn |khoảng |tối đa |không quá |sau )*{number} ?"
        r"(?:giờ|(?<=\d)h|(?<=\d )h|ngày|tuần|tháng|quý|năm)"
        r"(?: làm việc)?(?:,? kể từ (?:ngày|khi|thời điểm) [^\W\d]+)?",
        r"{number} (?:giờ|ngày|tuần|tháng)(?: làm việc)? (?:trước|sau) (?:khi |ngày )?[^\W\d]+(?: [^\W\d]+)?",
        r"(?:trước|đến|vào|dịp) (?:rằm|mùng|mồng)(?: {number})?(?: tháng)?(?: [^\W\d]+)?",
        r"sau mỗi (?:đợt|lần|khi) [^\W\d]+(?: [^\W\d]+)?",
        r"(?:trong |đến hết )?(?:thập niên|thập kỷ|nhiệm kỳ) (?:này|tới|sau)",
        r"(?:trước|đúng|trong|theo|theo đúng|quá|đến|bảo đảm|đảm bảo) (?:thời hạn|hạn chót|hạn định|kỳ hạn)"
        r"(?: (?:quy định|được giao|đã định|đề ra|nêu trên|yêu cầu))?",
        r"{limit} (?:khi |ngày )?(?:đầu |cuối |hết |kết thúc |bắt đầu |bước vào |vào |các |dịp |đợt |kỳ )*"
        r"(?:mùa(?: mưa| bão| lũ| khô| mưa bão| mưa lũ| vụ)?|năm học(?: mới)?|nghỉ lễ|nghỉ hè|nghỉ tết|khai giảng"
        r"|khai mạc|tết(?: nguyên đán)?|bầu cử|ngày bầu cử|lễ(?= ))(?! trước)(?: [^\W\d]+ \d+)?",
        r"(?:trước|sau|tại|vào) (?:khi )?(?:đại hội|kỳ họp|hội nghị trung ương)(?: [^\W\d]+)?",
        r"{limit} (?:các )?(?:kỳ họp|phiên họp|cuộc họp|hội nghị|đại hội)(?: [^\W\d]+){{0,4}}? "
        r"(?:tới|gần nhất|tiếp theo|sắp tới|kế tiếp)",
        r"(?:trong )?nửa (?:đầu|cuối) (?:của )?(?:tháng|năm)(?: \d{{1,2}}(?:/\d{{4}})?)?",
        r"(?:trong )?(?:những |các )?(?:{number} )?tháng (?:đầu|cuối|còn lại)(?: của)? năm",
    ),
    "fr": (
        r"(?:aujourd['’]hui|demain|après-demain|ce (?:jour|soir|matin|mois(?:-ci)?|trimestre|week-end))",
        r"cette (?:semaine|année)",
        r"(?:la|le|l['’])? ?(?:semaine|mois|trimestre|année) (?:prochaine?|suivante?)",
        r"{limit} (?:les |la |le |aux |au cours des )?(?:{number} )?(?:prochaine?s?|premi[eè]re?s?|derni[eè]re?s?) "
        r"(?:{number} )?(?:heures|jours?|semaines?|mois|trimestres?|semestres?|années?)",
        r"(?:dans|sous|après|dans un délai de|en) (?:les |un délai de )?{number} (?:heures|jours|semaines|mois|ans)"
        r"(?: ouvrables| ouvrés)?",
        r"{number} (?:jours|semaines|mois) (?:avant|après) (?:l['’]|le |la |les )?\w+",
        r"{limit} (?:le |la |les |l['’])?(?:\w+ ){{0,2}}?(?:délais?|échéances?|date limite|date butoir)"
        r"(?: (?:impartis?|prescrite?s?|prévue?s?|fixée?s?|requis|légal|légaux))?",
        r"{limit} (?:la |le |les |l['’])?(?:fin |début |arrivée |ouverture )?(?:de |du |des |d['’])?(?:la |l['’])?"
        r"(?:saison(?: (?:des|de|du|d['’]) ?\w+| \w+)?|rentrée(?: scolaire)?|année scolaire|week-end"
        r"|fêtes?(?: du t[êe]t)?|t[êe]t|nouvel an(?: lunaire)?|élections?|congrès|vacances)",
        r"{limit} (?:le |la |l['’])?(?:(?:fin|début|milieu|cours|courant) )?(?:de |du |d['’])?(?:la |l['’])?"
        r"(?:jour|semaine|quinzaine|mois|trimestre|semestre|année)",
        r"(?:sous huitaine|sous quinzaine)",
        r"{limit} (?:le |la |l['’])?(?:printemps|été|automne|hiver|crues?|moussons?|récoltes?)",
        r"{limit} (?:la |sa |leur |une )?(?:prochaine|suivante) (?:\w+ )?(?:session|réunion|séance|conférence)",
        r"(?:dans )?(?:la |le )?(?:premi[eè]re?|seconde?|deuxième|derni[eè]re?) (?:quinzaine|moitié|semestre|trimestre)"
        r"(?: (?:de|du|d['’]) ?(?:l['’])?\w+)?",
    ),
}
_LIMIT = {
    "en": r"(?:before|by|within|until|till|prior to|ahead of|during|in|at|after|no later than|not later than|on)",
    "vi": r"(?:trước|trong|sau|đến|tới|vào|hết|tại|ngay)",
    "fr": r"(?:avant|d['’]ici(?: à)?|dans|pendant|durant|lors de|à|au|jusqu['’](?:au?|à)|après|pour|sous|au cours de)",
}


def _pattern(phrases: tuple[str, ...], language: LanguageCode) -> re.Pattern[str]:
    joined = "|".join(
        each.format(number=_NUMBER[language], limit=_LIMIT[language], weekday=_WEEKDAY) for each in phrases
    )
    return re.compile(rf"(?<![\w/.-])(?:{joined})(?![\w/-])", re.IGNORECASE)


_PATTERNS = {
    code: ((True, _pattern(_RECURRING[code], code)), (False, _pattern(_RELATIVE[code], code)))
    for code in LANGUAGE_CODES
}
