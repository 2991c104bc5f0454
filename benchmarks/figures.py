"""The lines in which a score of drafts is told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from benchmarks.facts import Score


def figures(counted: Score) -> Iterator[str]:
    """The lines of figures of a score."""
    ordered = sorted(counted.seconds)
    yield f"texts    {len(ordered)}, directives {counted.wanted}, drafted {counted.drafted}"
    yield f"records  {f1(counted.found, counted.drafted, counted.wanted)}"
    yield f"roles    {f1(counted.roles_found, counted.roles_drafted, counted.roles_wanted)}"
    yield f"dated    {counted.found_or_told} of {counted.dated} found or told, {counted.told} of them told"
    yield f"days     {counted.right} of {counted.given} right, wrong without a doubt {len(counted.silent)}"
    yield f"doubts   {counted.doubts_a_record:.2f} a record"
    yield f"seconds  of the processor: median {ordered[len(ordered) // 2]:.3f}, longest {ordered[-1]:.3f}"
    for name in ("silent", "wrong", "lost"):
        yield from (f"{name}: {line}" for line in getattr(counted, name))


def table(scores: Mapping[str, Score]) -> Iterator[str]:
    """One line of figures for each kind of texts."""
    yield (
        f"{'':11}{'texts':>6}{'directives':>11}{'records F1':>11}{'roles F1':>9}{'found or told':>14}{'days right':>11}"
        f"{'silent wrong':>13}{'doubts a record':>16}"
    )
    for kind, counted in scores.items():
        records = mean_of(counted.found, counted.drafted, counted.wanted)
        roles = mean_of(counted.roles_found, counted.roles_drafted, counted.roles_wanted)
        told, right = f"{counted.found_or_told} of {counted.dated}", f"{counted.right} of {counted.given}"
        yield (
            f"{kind:11}{len(counted.seconds):6}{counted.wanted:11}{records:11.2f}{roles:9.2f}{told:>14}{right:>11}"
            f"{len(counted.silent):13}{counted.doubts_a_record:16.2f}"
        )


def f1(both: int, mine: int, theirs: int) -> str:
    """Precision and recall, and their harmonic mean."""
    precision, recall = both / max(1, mine), both / max(1, theirs)
    return f"F1 {mean_of(both, mine, theirs):.3f} (precision {precision:.3f}, recall {recall:.3f})"


def mean_of(both: int, mine: int, theirs: int) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * both / max(1, mine + theirs)
