"""How a text says that it reports a document: "According to Dispatch No", `Đó là nội dung tại Công điện số`."""

from __future__ import annotations

import re

from kltrack.drafting.document.citing import Citation

# Others are what documents rest on: "Theo Nghị quyết số 5". A dispatch or a notice is what a report is about.
_REPORTED = ("telegram", "notice")
_FRAME = re.compile(
    r"(?:^(?:\([^()]{1,20}\)\s?[-–]?\s?)?(?:Tại|Theo|Trong|According to|Under|In|Selon|D['’]après|Dans|Par"
    r"|Aux termes de)"
    r"|(?:[Nn]ội dung|[Tt]hông tin|[Yy]êu cầu|[Cc]hỉ đạo)(?: \w+){0,6} (?:tại|trong|của)"
    r"|[Tt]his (?:is|was) (?:\w+ ){0,5}(?:in|of|under)|[Cc]['’]est ce (?:que|qu['’]|qui) ?(?:\w+ ){1,2}(?:de|dans)?)"
    r" (?:the |la |le |l['’])?(?:[^\W\d][\w.’']*\s+){1,4}(?:n[°ºo]\.?\s*)?$"
)


def is_reported(text: str, named: Citation) -> bool:
    """Whether the words before a document's number say that the text tells what stands in it."""
    return named.type in _REPORTED and _FRAME.search(text[: named.start]) is not None
