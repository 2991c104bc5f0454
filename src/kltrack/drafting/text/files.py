"""The text of a file: a plain text, a web page, a document of a word processor or a PDF.

All but plain text is read by libraries that come with the extra `kltrack[draft]`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from io import BytesIO
from logging import CRITICAL, getLogger
from typing import Any

from kltrack.errors import Unreadable, UsageProblem
from kltrack.messages import message

LARGEST = 20_000_000  # bytes: no document is longer


def text_of(content: bytes, name: str) -> str:
    """The text of a file's content; its name says what it is. Raises Unreadable, or UsageProblem without the extra."""
    if len(content) > LARGEST:
        raise Unreadable(message("{file} is longer than {number} bytes.", file=name, number=LARGEST))
    suffix = name.lower().rpartition(".")[2]
    reader = _READERS.get(suffix)
    text = reader(content, name) if reader else _plain(content, name)
    if not text.strip():
        raise Unreadable(
            message("{file} holds no text; if it is scanned, its text has to be recognised first.", file=name)
        )
    return text


def is_plain(name: str) -> bool:
    """Whether a file is read as it is, without a library, so that `check --sources` can find its paragraphs again."""
    return name.lower().rpartition(".")[2] not in _READERS


def _plain(content: bytes, name: str) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    if b"\x00" in content:
        raise Unreadable(message("{file} is no text.", file=name))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable(message("{file} is no UTF-8 text; save it as UTF-8.", file=name)) from error


def _html(content: bytes, name: str) -> str:
    soup = _library("bs4", name).BeautifulSoup(content, "html.parser")
    for tag in soup(["script", "style", "noscript", "template", "svg", "nav", "footer", "form", "iframe"]):
        tag.decompose()
    blocks = [
        "p",
        "div",
        "li",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "td",
        "th",
        "tr",
        "blockquote",
        "figcaption",
        "section",
    ]
    for tag in soup(["br", *blocks]):
        tag.insert_before("\n")
        tag.insert_after("\n")
    lines = (" ".join(line.split()) for line in soup.get_text().split("\n"))
    return "\n".join(line for line in lines if line)


def _docx(content: bytes, name: str) -> str:
    library = _library("docx", name)
    document = _opened(lambda: library.Document(BytesIO(content)), name)
    return "\n".join(_of_blocks(document))


def _of_blocks(document: Any) -> list[str]:
    """The paragraphs of a document in order, those in its tables too."""
    lines: list[str] = []
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            lines += [paragraph.text for row in block.rows for cell in row.cells for paragraph in cell.paragraphs]
        else:
            lines.append(block.text)
    return lines


def _pdf(content: bytes, name: str) -> str:
    library = _library("pypdf", name)
    getLogger("pypdf").setLevel(CRITICAL)  # its English warnings about a file are of no use to a curator
    pages = _opened(lambda: [page.extract_text() for page in library.PdfReader(BytesIO(content)).pages], name)
    return "\n".join(pages)


def _opened(read: Callable[[], Any], name: str) -> Any:
    try:
        return read()
    except Exception as error:  # libraries raise many classes, with messages in English only
        kind = name.rpartition(".")[2]
        raise Unreadable(
            message("{file} cannot be opened; it is damaged, or no {kind} file.", file=name, kind=kind)
        ) from error


def _library(module: str, name: str) -> Any:
    try:
        return import_module(module)
    except ImportError as error:
        raise UsageProblem(
            message('{file} needs a library that is not installed: pip install "kltrack[draft]".', file=name)
        ) from error


_READERS: Mapping[str, Callable[[bytes, str], str]] = {
    "html": _html,
    "htm": _html,
    "xhtml": _html,
    "docx": _docx,
    "pdf": _pdf,
}
