"""A mail (RFC 5322): the report as plain text and as a page, with its head, for `sendmail -t` to send as it is.

Both parts are UTF-8 in base64 and every line of the head is ASCII, so nothing on its way can misread it. Lines end with
a line feed alone, as a mailer on Unix reads them.
"""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256

from kltrack.render import Envelope, Page, Rendered
from kltrack.render.html import whole_page
from kltrack.render.pictures import figure_of
from kltrack.render.table import render as table
from kltrack.render.views import view_of
from kltrack.reports.report import Report, addressed_title
from kltrack.text import harmless

_WIDTH = 72  # what a mail reader shows without folding, quoted once or twice
_UNIX = SMTP.clone(linesep="\n", cte_type="7bit")


def render(report: Report, page: Page) -> Rendered:
    """The whole message; without an envelope, its head holds the subject alone."""
    report = report.changed(rows=[*report.rows])  # both parts read them
    text, envelope = _text(report, page), page.envelope
    mail = EmailMessage(policy=_UNIX)
    # What looks as if it were encoded (RFC 2047) would be decoded.
    mail["Subject"] = harmless(addressed_title(report)).replace("=?", "= ?")
    if envelope.sender:
        mail["From"] = envelope.sender
    if envelope.to:
        mail["To"] = ", ".join(envelope.to)
    if envelope.sent_at:
        mail["Date"] = format_datetime(envelope.sent_at)
    if envelope.sent_at and envelope.sender:
        mail["Message-ID"] = _identity(envelope, text)
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: nobody's holiday answers it
    mail.set_content(text, cte="base64")
    mail.add_alternative(whole_page(report, view_of(report), figure_of(report), page), subtype="html", cte="base64")
    _separate(mail, text)
    return Rendered(content=mail.as_string())


def _text(report: Report, page: Page) -> str:
    """The report as a narrow terminal shows it."""
    return table(report, Page(format="table", fields=page.fields, width=_WIDTH)).text()


def _identity(envelope: Envelope, text: str) -> str:
    """An id of its own for each text, sender and second."""
    digest = sha256("\0".join((str(envelope.sent_at), envelope.sender, *envelope.to, text)).encode()).hexdigest()
    return f"<{digest[:32]}@{envelope.sender.rpartition('@')[2].rstrip('> ')}>"


def _separate(mail: EmailMessage, text: str) -> None:
    # Python's own boundary is drawn by lot; no line of base64 has an equals sign in front.
    mail.set_boundary(f"=={sha256(text.encode()).hexdigest()[:24]}==")
