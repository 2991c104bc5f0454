"""The directory of bodies: names in three languages, groups and their members, succession, and look-up by name.

A name is tried in this order, and the first step at which anything fits decides: an id; a whole name, alias or
abbreviation; a name without its type word ("Finance", "Cao Bằng"); a run of whole words inside a name that holds its
head word (`kltrack.bodies.heads`). Where two bodies fit, both are named and nothing is guessed. Close spelling only
suggests.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kltrack.bodies.body import KnownBody, StoredBodies
from kltrack.bodies.relations import LookUps, Relations, backwards, by_type, downwards, typed_members, upwards
from kltrack.errors import UsageProblem
from kltrack.messages import answer_language, clauses, message, quoted
from kltrack.text import fold, foldings, harmless

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MOST_CANDIDATES = 12
MOST_NEAREST = 4
_MINISTRY = ("ministry of", "bo", "ministere de l", "ministere de", "ministere des", "ministere du")
_TYPE_WORDS = (
    *_MINISTRY,
    *("province de", "province", "tinh", "thanh pho", "tp", "ville de", "city"),
    *("ban", "commission", "central"),
)
_COMMITTEES = frozenset({"ministry-party-committee", "provincial-party-committee"})
_PLACES = frozenset({"province", "city"})
_MINISTRIES = frozenset({"ministry", "ministerial-agency"})
_TYPED = frozenset({*_MINISTRIES, "party-commission", *_PLACES})


class BodyProblem(UsageProblem):
    """A name that fits no body, or more than one; `candidates` are the ids of those that come nearest."""

    def __init__(self, sentence: str, candidates: Sequence[str]) -> None:
        super().__init__(sentence)
        self.candidates = tuple(candidates)


# Folded, as what may stand beside the name of a commission or an organ of the Party: "Commission d'organisation du
# Comité central", "Ban Tổ chức của Trung ương", "Central Committee's Inspection Commission".
_COMMISSION, _ORGAN = "party-commission", "party-organ"
_CENTRES = ("central committee", "party central committee", "cpv central committee", "party")
_OF_THE_CENTRE = (
    *(f" of {each}" for each in (*_CENTRES, "central committee of communist party of vietnam")),
    *(" du comite central", " du comite central du parti", " du comite central du parti communiste du vietnam"),
    *(" du parti", " cua trung uong", " cua trung uong dang", " trung uong dang"),
)
_THE_CENTRES = tuple(f"{each} {end}" for each in _CENTRES for end in ("s ", ""))

PARTS = ("body", *LookUps._fields)


class Directory(Relations):
    """Every body of a register, asked by id, by name, by who it belongs to and by who succeeded it."""

    def __init__(self, bodies: Iterable[KnownBody]) -> None:
        self._bodies: Mapping[str, KnownBody] = {body.id: body for body in bodies}
        self._look_ups: LookUps | None = None

    @classmethod
    def from_parts(cls, parts: Mapping[str, Mapping[str, Any]]) -> Directory:
        """The directory whose `parts` these are. Each is read only when something is asked of it."""
        directory = cls(())
        directory._bodies = StoredBodies(parts["body"])
        directory._look_ups = LookUps(*(parts[name] for name in LookUps._fields))
        return directory

    def parts(self) -> dict[str, Mapping[str, Any]]:
        """The directory as JSON values by key: the bodies, and the look-ups, so that nobody works them out again."""
        bodies = {body.id: {key: value for key, value in body._asdict().items() if value} for body in self}
        return {"body": bodies, **self.look_ups._asdict()}

    @property
    def look_ups(self) -> LookUps:
        """How bodies are found: by their folded names, and upwards to whoever they belong to."""
        if self._look_ups is None:
            self._look_ups = LookUps(
                whole_names=self._fold_all(),
                bare_names=self._fold_bare(),
                heads=self._heads(),
                above=upwards(self),
                groups_of_type=by_type(self),
                predecessors=backwards(self),
                belonging=downwards(self),
                typed_members=typed_members(self),
            )
        return self._look_ups

    @property
    def whole_names(self) -> Mapping[str, list[str]]:
        """Folded name → the ids of the bodies that bear it."""
        return self.look_ups.whole_names

    def __iter__(self) -> Iterator[KnownBody]:
        return iter(self._bodies.values())

    def __contains__(self, body: str) -> bool:
        return body in self._bodies

    def __getitem__(self, body: str) -> KnownBody:
        return self._bodies[body]

    def name(self, body: str, language: str = "en") -> str:
        """The body's name in a language; its id where the directory does not hold it."""
        return self._bodies[body].name(language) if body in self._bodies else body

    def look_up(self, name: str) -> KnownBody:
        """The one body that a name means. Raises BodyProblem, with the candidates, for none or several."""
        candidates = self.fitting(name)
        if len(candidates) == 1:
            return self._bodies[candidates[0]]
        raise self.several(name, candidates) if candidates else self._unknown(name)

    def fitting(self, name: str) -> list[str]:
        """The ids of the bodies that a name fits, by the first step of the module's order at which any does."""
        if name in self._bodies:
            return [name]
        forms = foldings(name)
        for step in (self.called, self.without_type_word, self.with_part):
            if fitting := next(filter(None, map(step, forms)), []):
                return fitting
        return []

    def called(self, folded: str) -> list[str]:
        """The ids of the bodies that the folded words name whole, with "các" or "of the Central Committee" or without.

        One after the other are tried the words as they are, without "các" ("các bộ Y tế", "đảng ủy các bộ Y tế") and
        without the Party or its Central Committee, whose commission it is.
        """
        if found := self.whole_names.get(folded):
            return found
        if "cac " in folded:
            found = self.whole_names.get(f" {folded}".replace(" cac ", " ").lstrip(), [])
        return found or self._of_the_centre(folded)

    def _of_the_centre(self, folded: str) -> list[str]:
        """The commissions and organs of the Party whose name the words are beside that of the Central Committee."""
        named = [folded.removesuffix(each) for each in _OF_THE_CENTRE if folded.endswith(each)]
        named += [folded.removeprefix(each) for each in _THE_CENTRES if folded.startswith(each)]
        bodies = [body for name in named for body in self.whole_names.get(name, ())]
        found = [body for body in bodies if self._bodies[body].type in (_COMMISSION, _ORGAN)]
        longer = (form for name in named for form in (f"central {name}", f"{name} trung uong"))
        found += [body for name in longer for body in self.whole_names.get(name, ()) if self._is_commission(body)]
        return [*dict.fromkeys(found)]

    def _is_commission(self, body: str) -> bool:
        return self._bodies[body].type == _COMMISSION

    def nearest(self, name: str, *, spare: bool = True) -> list[str]:
        """The ids of the bodies that a misspelt name, or a part of a name without its head word, may mean.

        With `spare`, also those whose name it is with one word too many, groups apart.
        """
        from kltrack.bodies.spelling import slips

        folded = fold(name)
        names = dict.fromkeys((*self.bare_names, *self.whole_names))
        of_one = [each for each in self.whole_names if spare and not self._names_a_group(each)]
        near = slips(folded, names) or slips(folded, of_one, spare=True) or self._around(folded)
        meant = (self.whole_names.get(each, ()) or self.bare_names.get(each, ()) for each in near)
        return self._without_those_of_others(body for bodies in meant for body in bodies)[:MOST_NEAREST]

    def _names_a_group(self, folded: str) -> bool:
        return any(self._bodies[body].type == "group" for body in self.whole_names[folded])

    def _around(self, folded: str) -> list[str]:
        """The names without their type word that contain the words: "Sports" in the name of a ministry."""
        return [each for each in self.bare_names if f" {folded} " in f" {each} "] if folded else []

    def _fold_all(self) -> dict[str, list[str]]:
        return _ids_by_name((fold(name), body.id) for body in self for name in body.every_name())

    def without_type_word(self, folded: str) -> list[str]:
        """The ids of the bodies whose canonical name is the folded words and a type word: "finance", "cao bang"."""
        if folded not in self.bare_names:
            return []
        names = (name for word in _TYPE_WORDS for name in (f"{word} {folded}", f"{folded} {word}"))
        bodies = (body for name in names for body in self.whole_names.get(name, ()) if self._is_typed(body, name))
        return list(dict.fromkeys(bodies))

    def typed(self, folded: str) -> list[str]:
        """The ids of the bodies with a name or alias that is a type word and the folded words: "education"."""
        names = (f"{word} {folded}" for word in _TYPE_WORDS)
        return list(dict.fromkeys(body for name in names for body in self.whole_names.get(name, ())))

    def short_for_ministry(self, folded: str) -> str:
        """The id of the one ministry that has a name or alias of "ministry of" and the folded words; else empty."""
        named = (body for word in _MINISTRY for body in self.whole_names.get(f"{word} {folded}", ()))
        bodies = dict.fromkeys(body for body in named if self._bodies[body].type in _MINISTRIES)
        return next(iter(bodies)) if len(bodies) == 1 else ""

    def is_typed(self, name: str) -> bool:
        """Whether a name says of which type it is: "tỉnh Lạng Sơn", but neither "Lạng Sơn" nor "TP.HCM"."""
        return any(bare in self.bare_names for bare in _without_type_word(fold(name)))

    def is_full(self, body: str, name: str) -> bool:
        """Whether a name of a body says of which type it is, or is its canonical one: "tỉnh Lạng Sơn", "Government"."""
        folded = fold(name)
        return self.is_typed(name) or folded in map(fold, self._bodies[body].names.values())

    def _is_typed(self, body: str, folded: str) -> bool:
        record = self._bodies[body]
        return record.type in _TYPED and any(fold(name) == folded for name in record.names.values())

    @property
    def bare_names(self) -> Mapping[str, list[str]]:
        """Every name without its type word, folded → the bodies."""
        return self.look_ups.bare_names

    def _fold_bare(self) -> dict[str, list[str]]:
        return _ids_by_name((bare, body) for bare, body, _ in self._bare())

    def _heads(self) -> dict[str, int]:
        from kltrack.bodies.heads import head_words

        heads = {bare: head for bare, _, head in self._bare()}
        return heads | {name: head for body in self for name, head in head_words(body)}

    def _bare(self) -> Iterator[tuple[str, str, int]]:
        """(folded name without its type word, body, position of its head word)."""
        from kltrack.bodies.heads import bare_head

        for body in self:
            if body.type in _TYPED:
                for language, name in body.names.items():
                    for bare in _without_type_word(fold(name)):
                        yield bare, body.id, bare_head(name, bare, language)

    def with_part(self, folded: str) -> list[str]:
        """The ids of the bodies in one of whose names the folded words stand as a whole run that holds its head word.

        One word alone means a body that is called by it after its type word ("Culture" that ministry, but "Giáo" not
        "Giáo dục"), or several bodies, if it is too little to tell them apart.
        """
        heads = self.look_ups.heads
        whole = self._holding(folded, self.whole_names, heads)
        bare = self._holding(folded, self.bare_names, heads)
        if " " in folded:
            return self._without_those_of_others([*bare, *whole])
        bare = self._without_those_of_others(body for body in bare if self._is_called(body, folded))
        if len(bare) == 1:
            return bare
        # One word alone is no sure name where the name of another body has a word that begins so: "minister".
        begun = [body for name, bodies in self.whole_names.items() if f" {folded}" in f" {name}" for body in bodies]
        every = self._without_those_of_others([*bare, *whole, *(begun if bare or whole else ())])
        return every if bare or len(every) > 1 else []

    def _is_called(self, body: str, word: str) -> bool:
        """Whether a word stands in a name of the body; syllables of Vietnamese names and of places do not count."""
        record = self._bodies[body]
        names = (fold(name).split() for language, name in record.names.items() if language != "vi")
        return record.type not in _PLACES and any(word in name for name in names)

    def _holding(self, part: str, names: Mapping[str, list[str]], heads: Mapping[str, int]) -> list[str]:
        from kltrack.bodies.heads import covers

        run = f" {part} "
        inside = [name for name in names if run in f" {name} "]
        return [body for name in inside if covers(part, name, heads[name]) for body in names[name]]

    def _without_those_of_others(self, bodies: Iterable[str]) -> list[str]:
        """The bodies, each once, without those that belong to another of them or were taken over by one.

        That is the ministry, not its Party committee, nor the one that was merged into it.
        """
        among = dict.fromkeys(bodies)
        records = (self._bodies[body] for body in among)
        return [each.id for each in records if among.keys().isdisjoint((*each.of, *each.successors))]

    def several(self, name: str, candidates: Iterable[str]) -> BodyProblem:
        """The problem of a name that fits more than one body, the `candidates`."""
        # Ministries before their Party committees, as in the order in which a bare name is tried.
        ordered = sorted(candidates, key=lambda body: self._bodies[body].type in _COMMITTEES)
        listed = clauses(f"{self.name(body, answer_language())} ({body})" for body in ordered[:MOST_CANDIDATES])
        sentence = message(
            '"{name}" fits {number} bodies: {bodies}. Write one of these names or ids.',
            name=harmless(name),
            number=len(ordered),
            bodies=listed,
        )
        if len(ordered) > MOST_CANDIDATES:
            sentence = message(
                '"{name}" fits {number} bodies: {bodies}; and {more} more. Write one of these names or ids.',
                name=harmless(name),
                number=len(ordered),
                bodies=listed,
                more=len(ordered) - MOST_CANDIDATES,
            )
        return BodyProblem(sentence, ordered)

    def _unknown(self, name: str) -> BodyProblem:
        typed = harmless(name)
        parts = [self.fitting(part.strip()) for part in name.split(",")]
        if len(parts) > 1 and all(len(bodies) == 1 for bodies in parts):
            sentence = message(
                'No body is called "{name}". Each part of it is one: say --for once for each.', name=typed
            )
            return BodyProblem(sentence, [bodies[0] for bodies in parts])
        near = self.nearest(name)
        if near:
            nearest = message(" or ").join(quoted(self.name(body, answer_language())) for body in near)
            sentence = message('No body is called "{name}". Did you mean {nearest}?', name=typed, nearest=nearest)
        else:
            sentence = message(
                'No body is called "{name}". "kltrack bodies" lists the names that are known.', name=typed
            )
        return BodyProblem(sentence, near)


def _ids_by_name(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    index: dict[str, list[str]] = {}
    for key, body in pairs:
        bodies = index.setdefault(key, [])
        if key and body not in bodies:
            bodies.append(body)
    index.pop("", None)
    return index


def _without_type_word(folded: str) -> Iterator[str]:
    for word in _TYPE_WORDS:
        if folded.startswith(f"{word} "):
            yield folded.removeprefix(f"{word} ")
        if folded.endswith(f" {word}"):
            yield folded.removesuffix(f" {word}")
