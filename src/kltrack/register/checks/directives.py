"""The words by which a text asks for something, in three languages: who asks, and what is to be done.

A fourth language is one more entry in each table. Words are compared without marks and in lower case.
"""

from __future__ import annotations

import re

from kltrack.text import words

# By these a paragraph asks, assigns, decides, authorises or praises.
ASKING = {
    "en": """
        request, requests, requested, requesting, require, requires, required, requiring, ask, asks, asked, assign,
        assigns, assigned, assigning, instruct, instructs, instructed, direct the, directs, directed, urge, urges,
        urged, task, tasked, called on, called upon, entrust, entrusted, charged with, must, shall, need to, needs to,
        are expected to, is expected to, are to, is to, agreed, agree, agrees, approved in principle, authorise,
        authorize, authorises, authorizes, authorised, authorized, allow, allowed, commend, commended, commends,
        acknowledge, acknowledged, praised
    """,
    "vi": """
        yêu cầu, đề nghị, giao, phân công, chỉ đạo, phải, cần, có trách nhiệm, đồng ý, thống nhất, cho phép, ủy quyền,
        ghi nhận, biểu dương
    """,
    "fr": """
        demande, demandent, demander, demandé, exige, exiger, charge, charger, chargé, chargés, confie, confié,
        confier, doit, doivent, devra, devront, prie, invite, approuve, approuvé, autorise, autorisé, autoriser,
        félicite, félicité, ordonne, ordonner
    """,
}
# With one of these, or one of those above, a limb says what is to be done.
DOING = {
    "en": """
        abolish, accelerate, adjust, advise, allocate, amend, apply, appoint, arrange, assess, assist, build, carry
        out, clarify, clear, collect, commit, complete, concentrate, consolidate, continue, control, coordinate,
        correct, create, cut, deal, decide, define, deliver, deploy, determine, develop, disseminate, enhance, ensure,
        establish, evaluate, examine, finalise, finalize, finish, fix, focus, follow, guide, handle, hold, implement,
        improve, inform, innovate, inspect, instruct, integrate, invest, issue, launch, lead, maintain, manage,
        monitor, organise, organize, overcome, overhaul, pay, perfect, perform, place, plan, prepare, preside,
        prevent, proactively, promote, promulgate, propose, protect, provide, publish, raise, recommend, rectify,
        reduce, refute, remove, renew, reorganise, reorganize, replicate, report, resolve, restructure, review,
        revise, send, set up, settle, simplify, solve, speed up, standardise, standardize, step up, streamline,
        strengthen, study, submit, summarise, summarize, supervise, supplement, support, synthesise, synthesize,
        tighten, train, transfer, update, upgrade, urge
    """,
    "vi": """
        báo cáo, ban hành, bảo đảm, bố trí, chấn chỉnh, chủ động, chủ trì, chuẩn bị, công bố, củng cố, đánh giá, đào
        tạo, đẩy mạnh, đề xuất, điều chỉnh, đôn đốc, giải quyết, giám sát, hoàn thành, hoàn thiện, hướng dẫn, khắc
        phục, kiểm tra, kiện toàn, kịp thời, lãnh đạo, nâng cao, nghiên cứu, phối hợp, phổ biến, quản lý, quán triệt,
        rà soát, sắp xếp, sửa đổi, tăng cường, tập huấn, tập trung, tham mưu, tháo gỡ, theo dõi, thống kê, thực hiện,
        tiếp tục, tổ chức, tổng kết, tổng hợp, trình, triển khai, tuyên truyền, xây dựng, xem xét, xử lý
    """,
    "fr": """
        accélérer, achever, adapter, adopter, ajuster, améliorer, aménager, analyser, appliquer, assurer, clarifier,
        compléter, conduire, consolider, continuer, contrôler, coordonner, corriger, créer, développer, diffuser,
        diriger, élaborer, établir, étudier, évaluer, examiner, faire, finaliser, former, guider, inspecter,
        intensifier, lancer, lever, mener, mettre, mobiliser, moderniser, modifier, organiser, perfectionner,
        poursuivre, préparer, présenter, proposer, publier, réduire, régler, rendre compte, renforcer, réorganiser,
        résoudre, respecter, réviser, simplifier, soumettre, soutenir, suivre, supprimer, surmonter, terminer, veiller
    """,
}

# By these a sentence praises; what goes on in it says what was done, unless it asks in so many words.
_PRAISING = """
    commend, commended, commends, praise, praised, acknowledge, acknowledged, appreciate, appreciated, ghi nhận,
    biểu dương, đánh giá cao, félicite, félicité, félicitent
"""


def _phrases(*tables: dict[str, str]) -> frozenset[tuple[str, ...]]:
    texts = (text for table in tables for text in table.values())
    return frozenset(tuple(words(phrase)) for text in texts for phrase in text.split(","))


_ASKS, _DOES = _phrases(ASKING), _phrases(ASKING, DOING)
_PRAISES = _phrases({"any": _PRAISING})
_LONGEST = max(map(len, _DOES))
# Words that only look like one that asks: giao diện (a page's face), Bộ Ngoại giao, giao thông.
_NO_ASKING = _phrases(
    {
        "vi": """
            giao diện, giao thông, giao dịch, giao lưu, giao tiếp, giao hữu, giao mùa, giao thừa, ngoại giao, bàn giao,
            chuyển giao
        """
    }
)
# A caption: a short line that ends with whose picture it is.
_CREDIT = re.compile(r"(?:^|[\s.(–—-])(?:ảnh|photos?|crédit|illustration)\s*:\s*[^:;.]{1,40}[.)]*\s*$", re.IGNORECASE)
_LONGEST_CAPTION = 60  # words


def asks(text: str) -> bool:
    """Whether a paragraph asks somebody for something, decides, authorises or praises."""
    return _has(text, _ASKS)


def is_caption(text: str) -> bool:
    """Whether a paragraph is what stands below a picture."""
    return _CREDIT.search(text) is not None and len(words(text)) <= _LONGEST_CAPTION


def says_what_to_do(text: str) -> bool:
    """Whether a limb may say what is to be done."""
    return _has(text, _DOES)


def praises(text: str) -> bool:
    """Whether a sentence that begins so praises somebody."""
    return _has(text, _PRAISES)


def _has(text: str, phrases: frozenset[tuple[str, ...]]) -> bool:
    found = words(text)
    other = {
        place + more for place in range(len(found)) for more in (0, 1) if tuple(found[place : place + 2]) in _NO_ASKING
    }
    return any(
        tuple(found[place : place + length]) in phrases and not (length == 1 and place in other)
        for place in range(len(found))
        for length in range(1, _LONGEST + 1)
    )
