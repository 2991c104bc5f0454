"""Vietnamese words of questions, sense → phrases: what somebody was given to do, and what somebody answers for."""

from __future__ import annotations

from kltrack.question.vocabulary.combining import combined

_DUTY = ("trách nhiệm", "nghĩa vụ", "bổn phận", "phận sự")
_SOME = ("", "những", "các")
_WHICH = ("gì", "nào", "gì nữa", "nào nữa")
_THINGS = ("việc gì", "việc nào", "những việc gì", "những việc nào", "các việc nào", "những gì", "gì", "cái gì")

PHRASES = {
    "filler task": combined(("", "có", "chịu", "gánh", "mang", "nhận"), _SOME, _DUTY, _WHICH)
    + " | "
    + combined(("chịu", "có", "nhận"), _DUTY, ("", "về", "với", "trước", "đối với"), _THINGS)
    + " | "
    + combined(("các", "những"), _DUTY)
    + " | nghĩa vụ | bổn phận | phận sự",
    "task to:body dated": combined(_DUTY, ("của",)),
    "filler task gives": combined(
        ("được giao", "bị giao", "được phân", "được phân công", "được cắt cử"),
        ("làm", "thực hiện", "lo", ""),
        ("gì", "những gì", "cái gì"),
    ),
    "verb filler to-do": combined(("có",), _DUTY, ("phải", "phải làm", "phải thực hiện", "làm"), ("gì", "những gì")),
}
