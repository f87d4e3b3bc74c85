"""Whom a pronoun or a bare description stands for: the name behind "she", "it", "the governor", "the company"."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from checker.domain.claims import Article, Entity
from checker.domain.sentence import Sentence, Token
from checker.domain.span import Span
from checker.language.holders import Name, holdings
from checker.language.phrases import head_of
from checker.language.posts import heads as post_heads
from checker.language.posts import read_post
from checker.language.quotations import quotations
from checker.language.tables import words
from checker.language.things_before import things_before

Part = tuple[int, int]
GENDERS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}
THINGS = frozenset({"it", "its"})
DEFINITE = frozenset({"the", "its", "their", "our"})
COMPANIES = frozenset({"company", "firm", "group", "maker", "carmaker", "airline", "start-up", "startup"})
SAYING = frozenset({"say", "tell", "add", "write", "recall"})
REACH = 4  # sentences that a pronoun looks back
CLOSE = 240  # characters from a name to the pronoun that surely takes it up
PERSON, GROUP = frozenset({"person"}), frozenset({"organisation", ""})


@dataclass(frozen=True, slots=True)
class Standing:
    """A mention of an entity: where it begins, in which sentence, and whether it is that sentence's subject."""

    start: int
    end: int
    sentence: int
    entity: Entity
    subject: bool
    quoted: bool


@dataclass(frozen=True, slots=True)
class Referents:
    """The mentions of an article in order, the person behind each post, and the organisation that it is about."""

    standings: tuple[Standing, ...]
    starts: tuple[int, ...]
    posts: Mapping[str, str]
    main: str
    things: Mapping[int, str] = field(default_factory=dict)

    def taken_up(self, sentence: Sentence) -> str:
        """What the sentence before is about, where "it" takes up no name: "The inquiry began. It is led by …"."""
        return self.things.get(sentence.span.start, "")

    def meant(self, sentence: Sentence, part: Part | None) -> str:
        """The full name that a noun phrase or pronoun stands for, "" where it stands for none or none is known."""
        tokens = sentence.tokens[slice(*part)] if part else ()
        if not tokens:
            return ""
        first = tokens[0].text.lower()
        if len(tokens) == 1 and first in GENDERS:
            return self._before(sentence, tokens[0], PERSON, GENDERS[first])
        if len(tokens) == 1 and first in THINGS:
            return self._before(sentence, tokens[0], GROUP, "") or self._owning(sentence, tokens[0])
        head = head_of(tokens)
        return (
            self._named(head)
            or self._apposed(sentence, part)
            or (self._described(sentence, tokens, head) if first in DEFINITE else "")
        )

    def _owning(self, sentence: Sentence, at: Token) -> str:
        """The one subject before "its" in a sentence: whoever owns so is no person, whatever the name looks like."""
        here = [one for one in self.standings if sentence.span.start <= one.start and one.end <= at.start]
        told = {one.entity.name for one in here if not dict(one.entity.traits).keys() & {"gender", "title", "age"}}
        return min(told) if len(told) == 1 and at.text.lower() == "its" and any(one.subject for one in here) else ""

    def named(self, sentence: Sentence, part: Part) -> str:
        """The name, as written, that a phrase ends in: "its founder Ina Novak"; "" where it ends in none or in two."""
        tokens = sentence.tokens[slice(*part)]
        head = head_of(tokens)
        joined = any(token.tag in {"IN", "POS", "CC"} for token in tokens)
        found = self._mention(head) if head.tag in {"NNP", "NNPS"} and not joined else None
        start = sentence.span.start
        return sentence.text[max(0, found.start - start) : found.end - start] if found else ""

    def person(self, sentence: Sentence, part: Part | None) -> str:
        """The full name of the person that a phrase stands for, "" where it is nobody's."""
        name = self.meant(sentence, part)
        return name if any(one.entity.name == name and one.entity.type == "person" for one in self.standings) else ""

    def spoken_of(self, sentence: Sentence, at: Token) -> str:
        """The person named in the sentences before, where the sentence names nobody in front of a token.

        A name that tells nothing of itself is a person's where it is the subject of its sentence.
        """
        earlier = [one for one in self.standings if one.end <= at.start]
        people = [one for one in earlier if one.entity.type == "person" or (not one.entity.type and _full(one))]
        here = any(one.start >= sentence.span.start for one in people)
        told = [one for one in reversed(people) if not one.quoted]
        return "" if here else _nearest(told, max((one.sentence for one in earlier), default=0))

    def only_person(self, sentence: Sentence, end: int) -> list[Part]:
        """Where the one person stands whom the sentence names before the offset `end`; [] for none or several."""
        here = [one for one in self.standings if sentence.span.start <= one.start and one.end <= end]
        people = [one for one in here if one.entity.type == "person"]
        if len({one.entity.name for one in people}) != 1:
            return []
        inside = [i for i, t in enumerate(sentence.tokens) if people[0].start <= t.start and t.end <= people[0].end]
        return [(inside[0], inside[-1] + 1)] if inside else []

    def _named(self, head: Token) -> str:
        """The name that holds the head of a phrase: "Chief Executive Ina Novak"."""
        found = self._mention(head)
        return found.entity.name if found else ""

    def _mention(self, head: Token) -> Standing | None:
        at = bisect_left(self.starts, head.end)
        near = reversed(self.standings[max(0, at - 3) : at])
        return next((one for one in near if one.start <= head.start and head.end <= one.end), None)

    def _apposed(self, sentence: Sentence, part: Part | None) -> str:
        """The person named right after a description and a comma: "the director, Dr Ina Novak"."""
        end = part[1] if part else 0
        if end + 1 >= len(sentence.tokens) or sentence.tokens[end].text != ",":
            return ""
        start, limit = sentence.tokens[end + 1].start, sentence.tokens[min(len(sentence.tokens) - 1, end + 3)].start
        near = self.standings[bisect_left(self.starts, start) :][:1]
        after = next((t.lemma.lower() for one in near for t in sentence.tokens if t.start >= one.end), "")
        people = (one.entity.name for one in near if one.start <= limit and one.entity.type == "person")
        return "" if after in SAYING else next(people, "")  # "left the building, Corby said"

    def _described(self, sentence: Sentence, tokens: Sequence[Token], head: Token) -> str:
        """ "The governor", where one person alone is called so; "the company"."""
        own = [token.text.lower() for token in tokens[1 : tokens.index(head) + 1]]
        if own and own[-1] in post_heads():
            post = read_post(own)
            return self.posts.get(post.name, "") if post else ""
        if len(own) == 1 and own[0] in COMPANIES | words("names", "organisation", "heads"):
            told = self._before(sentence, tokens[0], frozenset({"organisation"}), "") or self.main
            return told or self._untold(sentence, tokens[0])
        return ""

    def _untold(self, sentence: Sentence, at: Token) -> str:
        """The one name before that tells nothing of itself and is a subject: "Karpo grows. The company"."""
        earlier = [one for one in self.standings if one.end <= sentence.span.start and one.entity.type == ""]
        told = {one.entity.name for one in earlier if one.subject}
        return min(told) if len(told) == 1 else ""

    def alone(self, sentence: Sentence, part: Part) -> bool:
        """Whether a pronoun can stand for one person only: the subject just before, and nobody else of the sex was
        named in the sentences before that."""
        at = sentence.tokens[part[0]]
        fitting, last = self._fitting(at, PERSON | {""}, GENDERS.get(at.text.lower(), ""))
        near = [one for one in fitting if last - one.sentence < REACH and (one.entity.type or _full(one))]
        just = any(one.subject and at.start - one.end < CLOSE for one in near)
        return just and len({one.entity.name for one in near}) == 1

    def _before(self, sentence: Sentence, at: Token, types: frozenset[str], gender: str) -> str:
        """The nearest earlier mention that fits: subjects before others, in the nearest sentence that has one."""
        return _nearest(*self._fitting(at, types, gender))

    def _fitting(self, at: Token, types: frozenset[str], gender: str) -> tuple[list[Standing], int]:
        """The earlier mentions that fit a pronoun, the latest first, and the sentence of the last mention of all."""
        index = bisect_left(self.starts, at.start)
        earlier = [one for one in reversed(self.standings[:index]) if one.end <= at.start and not one.quoted]
        fitting = [one for one in earlier if one.entity.type in types and _agrees(one.entity, gender)]
        return fitting, max((one.sentence for one in self.standings[:index]), default=0)


def _nearest(fitting: Sequence[Standing], last: int) -> str:
    """Of mentions, the latest first, the one in the nearest sentence, its subject before others."""
    for back in range(REACH):
        here = [one for one in fitting if one.sentence == last - back]
        if here:
            return next((one for one in here if one.subject), here[0]).entity.name
    return ""


def _full(one: Standing) -> bool:
    """Whether a name is the subject of its sentence and has a first and a last part."""
    return one.subject and " " in one.entity.name


def _agrees(entity: Entity, gender: str) -> bool:
    told = dict(entity.traits).get("gender", "")
    return not gender or not told or told == gender


@lru_cache(maxsize=4)  # each kind of one article asks for them
def referents(article: Article) -> Referents:
    """What the names of an article stand for elsewhere in it."""
    standings = tuple(sorted(_standings(article), key=lambda one: (one.start, one.end)))
    groups = Counter(one.entity.name for one in standings if one.entity.type == "organisation")
    ranked = [name for name, _ in groups.most_common(1)]
    main, starts = (ranked[0] if ranked else ""), tuple(one.start for one in standings)
    return Referents(standings, starts, _posts(article), main, things_before(article))


def _standings(article: Article) -> Iterator[Standing]:
    blocks = tuple(block.span for block in article.document.blocks)
    quoted = [quotation.span for quotation in quotations(article.document.text, blocks)]
    starts = [sentence.span.start for sentence in article.sentences]
    for entity in article.entities:
        for span in entity.mentions:
            index = bisect_left(starts, span.start + 1) - 1
            if index >= 0:
                subject = _is_subject(article.sentences[index], span)
                inside = any(quote.contains(span) for quote in quoted)
                yield Standing(span.start, span.end, index, entity, subject, inside)


def _is_subject(sentence: Sentence, span: Span) -> bool:
    return any(token.relation.startswith("nsubj") for token in sentence.tokens if span.start <= token.start < span.end)


def _posts(article: Article) -> dict[str, str]:
    """The person who holds each post, where the article gives it to one person only."""
    held: dict[str, set[str]] = {}
    for sentence in article.sentences:
        for holding in holdings(sentence, names_in(sentence, article)):
            if not holding.post.status:
                held.setdefault(holding.post.name, set()).add(holding.person.full)
    return {post: min(people) for post, people in held.items() if len(people) == 1}


def names_in(sentence: Sentence, article: Article) -> list[Name]:
    """The article's names that stand in the sentence, as stretches of its tokens."""
    found: list[Name] = []
    for entity in article.entities:
        for span in entity.mentions:
            if not sentence.span.contains(span):
                continue
            inside = [i for i, t in enumerate(sentence.tokens) if t.start >= span.start and t.end <= span.end]
            if inside:
                person = None if entity.type == "" else entity.type == "person"
                found.append(Name(inside[0], inside[-1] + 1, entity.name, person))
    return sorted(found, key=lambda name: (name.first, name.end))
