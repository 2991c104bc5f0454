"""How near `kltrack draft` comes to what people wrote of the same texts.

    python -m benchmarks.drafts                   the invented texts of tests/drafting_invented, by their facts
    python -m benchmarks.drafts TEXTS             the texts of a folder that tests/drafting_facts has facts of
    python -m benchmarks.drafts TEXTS REGISTER    the texts of a folder that curators wrote records of

In TEXTS a text is known by the sha256 that the facts or a source of the register have, or by an address in its first
line, `URL: …`. What the figures mean, docs/drafting.md tells under "How far it can be trusted".
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterable
from pathlib import Path

from benchmarks import curators, facts, figures, texts
from kltrack.drafting import lookup_from
from kltrack.index import open_index
from kltrack.register.shipped import shipped_register


def main() -> None:
    """Draft each text and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path, nargs="?")
    parser.add_argument("register", type=Path, nargs="?")
    parser.add_argument("-v", "--verbose", action="store_true", help="each record that only one side has")
    parser.add_argument("--given", action="store_true", help="with REGISTER: say number and day, as a curator may")
    options = parser.parse_args()
    if options.texts is None:
        by_facts(texts.invented(), verbose=options.verbose, by_kind=True)
    elif options.register is None:
        by_facts(texts.known_of(options.texts), verbose=options.verbose, by_kind=False)
    else:
        curators.measure(options.texts, options.register, given=options.given, verbose=options.verbose)


def by_facts(cases: Iterable[texts.Case], *, verbose: bool, by_kind: bool) -> None:
    """Draft each text of which facts are written down, with the shipped register, and print the figures."""
    counted, kinds = facts.Score(), dict[str, facts.Score]()
    with tempfile.TemporaryDirectory() as folder:
        known = lookup_from(open_index(shipped_register(), None, Path(folder)))
        for case in cases:
            score = facts.score(case, known, verbose=verbose)
            counted.add(score)
            if by_kind:
                kinds.setdefault(case.kind, facts.Score()).add(score)
    if not counted.seconds:
        raise SystemExit("None of the texts is one of those of which facts are written down.")
    if by_kind:
        print(*figures.table(dict(sorted(kinds.items()))), "", sep="\n")
    print(*figures.figures(counted), sep="\n")


if __name__ == "__main__":
    main()
