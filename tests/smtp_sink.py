"""A mail server of the tests' own on this machine: it takes every mail and keeps it."""

from __future__ import annotations

import email
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from email.policy import default
from socketserver import StreamRequestHandler, ThreadingTCPServer
from typing import cast


class Sink(ThreadingTCPServer):
    """The server; `arrived` holds (recipients, message) for each mail."""

    allow_reuse_address = daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Conversation)
        self.arrived: list[tuple[list[str], EmailMessage]] = []

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server_address[1])


@contextmanager
def listening() -> Iterator[Sink]:
    """A sink that listens meanwhile."""
    with Sink() as sink:
        thread = threading.Thread(target=sink.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield sink
        finally:
            sink.shutdown()
            thread.join()


class _Conversation(StreamRequestHandler):
    """As much of SMTP (RFC 5321) as a mailer says to a server that has no extension."""

    def handle(self) -> None:
        recipients: list[str] = []
        self._say("220 sink")
        while line := self.rfile.readline():
            word, _, rest = line.decode("ascii").strip().partition(" ")
            if word.upper() == "QUIT":
                return self._say("221 bye")
            if word.upper() == "DATA":
                self._say("354 go on")
                self._keep(recipients)
            elif word.upper() == "RCPT":
                recipients.append(rest.partition("<")[2].partition(">")[0])
            self._say("250 ok")
        return None

    def _say(self, text: str) -> None:
        self.wfile.write(f"{text}\r\n".encode())

    def _keep(self, recipients: list[str]) -> None:
        lines = iter(self.rfile.readline, b".\r\n")
        raw = b"".join(line.removeprefix(b".") for line in lines)
        raw.decode("ascii")  # without an extension nothing else may come
        message = email.message_from_bytes(raw, policy=default)
        cast(Sink, self.server).arrived.append((recipients, message))
