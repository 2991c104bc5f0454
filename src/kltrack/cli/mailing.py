"""The head of a mail: the addresses that the options name, and the clock."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from kltrack.cli.options import MailOptions
from kltrack.errors import UsageProblem
from kltrack.messages import message
from kltrack.render import Envelope, Page
from kltrack.text import harmless


def with_envelope(page: Page, mail: MailOptions) -> Page:
    """The page with the head of a mail. Raises UsageProblem for an address that is none, or without a mail."""
    if page.format != "eml":
        if mail.sent_to or mail.senders:
            raise UsageProblem(
                message("--to ADDRESS and --from ADDRESS are the head of a mail; they go with --format eml.")
            )
        return page
    senders = _addresses("--from", mail.senders)
    if len(senders) > 1:
        raise UsageProblem(message("--from names {number} senders; a mail has one.", number=len(senders)))
    return page.changed(
        envelope=Envelope(
            sent_at=datetime.now().astimezone(),
            sender="".join(senders),
            to=_addresses("--to", mail.sent_to),
        )
    )


def _addresses(option: str, texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(address for text in texts for address in _parts(option, text))


def _parts(option: str, text: str) -> Sequence[str]:
    """The addresses in a text, as the head of a mail writes them."""
    from email.message import EmailMessage

    mail = EmailMessage()
    mail["To"] = harmless(text)
    header = mail["To"]
    addresses = header.addresses
    if header.defects or not addresses or not all(each.addr_spec.isascii() and each.username for each in addresses):
        raise UsageProblem(
            message(
                '{option} "{text}" is no mail address; write an@example.org or "An <an@example.org>".',
                option=option,
                text=harmless(text),
            )
        )
    return [str(address) for address in addresses]
