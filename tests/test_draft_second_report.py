"""A further report of a document that the register, or a draft, has already: told at once, and never two records."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Kltrack

FIRST = """\
On May 5, 2031, Le Van An signed and issued Conclusion No. 900-KL/TW of the Politburo and the Secretariat.
The Politburo and the Secretariat assigned the Ministry of Finance to draw up the list of ferries before June 15, 2031.
"""
SECOND = """\
A few days later the piers are in the news again.
On May 5, 2031, Le Van An signed and issued Conclusion No. 900-KL/TW of the Politburo and the Secretariat.
The Politburo and the Secretariat asked the Ministry of Finance to publish the list of ferries by June 14, 2031.
"""


class Curator:
    """A curator's own folder, with texts to draft."""

    def __init__(self, kltrack: Kltrack, folder: Path) -> None:
        self.kltrack, self.folder = kltrack, folder
        self.home = {"XDG_DATA_HOME": str(folder / "data")}
        self.register = folder / "data" / "kltrack" / "register"
        self.drafts = folder / "data" / "kltrack" / "drafts"

    def draft(self, written: str, *options: str) -> tuple[int, str, str]:
        text = self.folder / "report.txt"
        text.write_text(written, encoding="utf-8")
        ran = self.kltrack("draft", text, "--source", "paper", *options, env=self.home)
        return ran.code, ran.out, ran.err

    def has_accepted(self, written: str) -> Path:
        self.draft(written, "--save")
        (saved,) = self.drafts.glob("*.toml")
        done = saved.read_text("utf-8").replace("TODO", "Do what is asked")
        saved.write_text("\n".join(line for line in done.splitlines() if not line.startswith("# ?")), "utf-8")
        assert self.kltrack("draft", "--accept", saved, env=self.home).code == 0
        return self.register / saved.name


@pytest.fixture
def curator(kltrack: Kltrack, tmp_path: Path) -> Curator:
    return Curator(kltrack, tmp_path)


def test_draft_says_that_the_document_is_in_the_register_and_how_to_go_on(curator: Curator) -> None:
    accepted = curator.has_accepted(FIRST)
    for options in ((), ("--save",)):
        code, _, told = curator.draft(SECOND, *options)
        assert code == 0
        assert f"900-KL/TW of 2031-05-05 is in your register already: {accepted}." in told
        assert "[[conclusion.source]]" in told
        assert "do not accept this draft" in told


def test_check_leaves_the_accepted_ids_alone(curator: Curator) -> None:
    accepted = curator.has_accepted(FIRST)
    before = accepted.read_bytes()
    for verb in ("is", "may be"):
        curator.draft(SECOND, "--save")
        (saved,) = curator.drafts.glob("*.toml")
        if verb == "may be":
            saved.write_text(saved.read_text("utf-8").replace("issued = 2031-05-05\n", ""), "utf-8")
        (told,) = curator.kltrack("check", saved, "--json", env=curator.home).json["items"]
        assert told["file"] == str(saved)
        assert f"{verb} there twice, first at {accepted}:" in told["problem"]
        assert "keep the first with its ids" in told["remedy"]
        assert curator.kltrack("draft", "--accept", saved, env=curator.home).code == 65
        assert saved.exists()
        saved.unlink()
    assert accepted.read_bytes() == before


def test_a_report_without_the_day_is_told_to_be_perhaps_another_document(curator: Curator) -> None:
    accepted = curator.has_accepted(FIRST)
    accepted.write_text(accepted.read_text("utf-8").replace("issued = 2031-05-05\n", ""), "utf-8")
    assert "if it is another document, say --issued" in curator.draft(SECOND)[2]
    accepted.write_text(accepted.read_text("utf-8").replace('/TW"\n', '/TW"\nissued = 2031-05-05\n'), "utf-8")
    assert "already" not in curator.draft(SECOND.replace("May 5, 2031", "May 5, 2032"))[2]


def test_a_shipped_document_is_told_to_be_replaced(curator: Curator) -> None:
    told = curator.draft(FIRST.replace("900-KL/TW", "202-KL/TW"), "--issued", "2025-10-31")[2]
    assert "202-KL/TW of 2025-10-31 is in the shipped register already." in told
    assert "holds in its place, whole" in told


def test_a_saved_draft_is_never_lost_and_its_refusal_names_the_way(curator: Curator) -> None:
    assert curator.draft(FIRST, "--save")[0] == 0
    (saved,) = curator.drafts.glob("*.toml")
    before = saved.read_bytes()
    code, _, told = curator.draft(FIRST, "--save")
    assert (code, saved.read_bytes()) == (73, before)
    assert "rename that file first, for instance to 900-kl-tw.toml.old" in told
    assert "drafted already" not in told
    code, _, told = curator.draft(SECOND, "--save")
    assert (code, saved.read_bytes()) == (73, before)
    assert f"900-KL/TW of 2031-05-05 is drafted already: {saved}." in told
    saved.rename(saved.with_name("900-kl-tw.toml.old"))
    assert curator.draft(FIRST, "--save")[0] == 0


def test_one_text_that_is_drafted_under_two_names_is_told(curator: Curator) -> None:
    text = "The Government asked the Ministry of Finance to publish the list of ferries.\n"
    curator.draft(text, "--issued", "2031-05-05", "--save")
    told = curator.draft(text, "--issued", "2031-05-05", "--number", "77/TB-VPCP", "--save")[2]
    assert f"This very text is drafted in {curator.drafts / 'draft.toml'} too: keep one of both." in told
