"""kltrack draft."""

import sys
from json import dumps
from pathlib import Path
from typing import cast

from kltrack.cli.already_recorded import already_recorded, drafted_twice
from kltrack.cli.asking import as_of, open_session
from kltrack.cli.opening import drafts_folder, writable_place
from kltrack.cli.option import Group, argument, flag, text
from kltrack.cli.options import RegisterOptions
from kltrack.cli.output import note, write
from kltrack.drafting import Given, draft, lookup_from
from kltrack.drafting.drafted import Draft
from kltrack.drafting.drafts import content_hash
from kltrack.drafting.text.files import LARGEST, is_plain, text_of
from kltrack.drafting.writing import UNNUMBERED, draft_toml, file_name, scaffold
from kltrack.errors import CannotCreate, Unreadable, UsageProblem
from kltrack.index import Index
from kltrack.messages import message
from kltrack.query.command_line import shell
from kltrack.query.typed import one_of, single_day
from kltrack.reasons import reason_of
from kltrack.render.documents import documents_of, head_of
from kltrack.reports.draft import draft_report
from kltrack.terms import LANGUAGE_CODES, LanguageCode
from kltrack.text import escaped, slug

_STDIN = "-"


class DraftOptions(Group):
    """What is drafted, and what the curator says of it."""

    file = argument("[FILE]", "A text, .html, .docx or .pdf; - reads standard input. Without: a scaffold.")
    number = text("--number", "N", "The document's number, if it is not printed or another is meant.")
    issued = text("--issued", "DAY", "Its day of issue.")
    source = text("--source", "ID", "What the source is called in the record: a short name of the paper.")
    url = text("--url", "URL", "Where the text was read.")
    language = text("--language", "L", "The text's language: en, vi or fr.", completer="languages")
    save = flag("--save", "Put it into the drafts of your own folder, never over a file.")
    accept = text("--accept", "DRAFT", "Move a draft into the register, once check has nothing against it.")
    json = flag("--json", "Print the draft as JSON.")


def draft_command(own: DraftOptions, place: RegisterOptions) -> None:
    """Draft a conclusion's records from a report or the document itself, for a curator to review and complete."""
    if own.accept:
        from kltrack.register.drafts import accept

        accepted = accept(Path(own.accept), writable_place(place.register))
        note(message("Accepted: {path}", path=accepted), quiet=place.quiet)
        return
    given = _given(own)
    if own.file is None and own.json:
        raise UsageProblem(message("--json goes with a text; a scaffold is TOML."))
    if own.file is None:
        _give(scaffold(given), "scaffold.toml", own, place)
        return
    session = open_session(place)
    content = _content(own.file)
    hashed = given._replace(sha256=content_hash(content)) if is_plain(own.file) else given
    found = draft(text_of(content, own.file), lookup_from(session.index), hashed)
    if not own.json:
        _give_draft(found, session.index, own, place)
        return
    report = draft_report(found, session.index.directory, session.language, session.today)
    document = {
        "schema": report.schema,
        **head_of(report),
        "count": report.count,
        "total": report.total,
        "items": [*documents_of(report)],
    }
    write(escaped(dumps(document, ensure_ascii=False, indent=2) + "\n"))


def _given(own: DraftOptions) -> Given:
    return Given(
        number=own.number or "",
        issued=single_day("--issued", own.issued, as_of(None), "past") if own.issued else None,
        source=_slug(own.source),
        url=own.url or "",
        language=cast("LanguageCode", one_of("language", own.language, LANGUAGE_CODES)) if own.language else None,
    )


def _slug(text: str | None) -> str:
    if text and slug(text) != text:
        raise UsageProblem(message('--source takes an id; write "{slug}".', slug=slug(text)))
    return text or ""


def _content(file: str) -> bytes:
    """The bytes of a file or of standard input. Raises Unreadable."""
    try:
        if file == _STDIN:
            return sys.stdin.buffer.read(LARGEST + 1)
        with Path(file).open("rb") as opened:
            return opened.read(LARGEST + 1)
    except OSError as error:
        raise Unreadable(message("{file} cannot be read: {reason}.", file=file, reason=reason_of(error))) from error


def _give_draft(found: Draft, index: Index, own: DraftOptions, place: RegisterOptions) -> None:
    """Print or save a draft, and say what there is of its document already."""
    drafts = drafts_folder()
    already = [*already_recorded(found, index, drafts)]
    try:
        saved = _give(draft_toml(found), file_name(found), own, place)
    except CannotCreate as error:
        raise CannotCreate(*error.lines, *already) from error
    for sentence in (*already, *drafted_twice(found, drafts, saved)):
        note(sentence, quiet=place.quiet)


def _give(toml: str, name: str, own: DraftOptions, place: RegisterOptions) -> Path | None:
    """Print a draft, or save it; gives where it stands then."""
    if not own.save:
        write(toml)
        return None
    folder = drafts_folder()
    if folder is None:
        raise CannotCreate(message("The environment leaves no place for drafts; print it and save it yourself."))
    from kltrack.register.drafts import free_name, save

    path = save(toml, folder, free_name(folder, name) if name == UNNUMBERED else name)
    note(
        message("Saved: {path}. Complete it, then: {command}", path=path, command=_check(path, own, place)),
        quiet=place.quiet,
    )
    return path


def _check(path: Path, own: DraftOptions, place: RegisterOptions) -> str:
    """The command that judges a saved draft; with the text's folder, if `check` can read the text."""
    words = ["kltrack", "check", str(path)]
    if own.file not in (None, _STDIN) and is_plain(own.file):
        words += ["--sources", str(Path(own.file).parent)]
    return shell([*words, *(["--register", str(place.register)] if place.register else [])])
