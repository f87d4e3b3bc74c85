"""Names of people, organisations, products, places, events and codenames.

Every name that an article gives is one claim, at its fullest first mention. Across articles names are the same when
they differ only in titles ("Dr"), company suffixes ("plc"), a leading "the" or "&" for "and"; a surname stands for
the full name. A name that is spelled differently ("Jon", "John"; "Müller", "Mueller"; "Salt Marsh", "Saltmarsh") is
an approximate agreement, and the letters that differ are marked. Where both articles fill one slot ("codenamed X",
"known inside the company as X", "the prize went to X") with different names, that is a conflict; so is one first
name with two surnames where all else speaks for one person.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from checker.domain.claims import Article, Claim, Draft, Entity
from checker.domain.document import BlockKind
from checker.domain.findings import Comparison, Verdict
from checker.domain.sentence import Sentence
from checker.domain.span import Span
from checker.domain.values import Mention, Words
from checker.language.designators import designated
from checker.language.identified import identified_as
from checker.language.nameparts import first_name, same_word, shortened, without_suffix
from checker.language.naming import slots
from checker.language.phrases import span_of
from checker.language.places import home_of, is_known
from checker.language.referents import THINGS, names_in, referents
from checker.language.several import several
from checker.language.similarity import Level, compare_names, in_plural
from checker.language.slot_calls import called_it
from checker.language.slot_deeds import deeds
from checker.language.slot_posts import held
from checker.language.spelling import key_words
from checker.language.synonyms import kin
from checker.language.tables import given_names
from checker.language.years import is_year

KIND = "name"
NEAR = 0.8  # letters of two first names before one surname that may be one, spelled twice


def find(article: Article) -> Iterable[Draft]:
    """One claim for each name of the article, and one for each slot that one name fills."""
    for entity in article.entities:
        yield _draft(article, representative(entity, article), entity)
    filled: dict[tuple[str, str], list[Filling]] = {}
    for before, sentence in zip((None, *article.sentences), article.sentences, strict=False):
        for filling in (*_fillings(article, sentence, before), *_numbered(sentence)):
            filled.setdefault((filling.slot, filling.thing), []).append(filling)
    more = several(article.sentences) if filled else frozenset()
    for (slot, thing), found in filled.items():
        one = len({filling.entity.name for filling in found}) == 1  # two drivers are no one's slot
        if one and not {slot.split()[-1], *thing.split()} & more:
            yield found[0].draft(article)


@dataclass(frozen=True, slots=True)
class Filling:
    """A name that fills a slot, at `span`: `slot` ("driver") of `thing` ("bus", or the slot again) at `house`."""

    span: Span
    entity: Entity
    slot: str
    thing: str
    house: str = ""

    def draft(self, article: Article) -> Draft:
        return _draft(article, self.span, self.entity, self.slot, self.thing, self.house)


def _fillings(article: Article, sentence: Sentence, before: Sentence | None) -> Iterator[Filling]:
    inside, names = _names(article, sentence)
    if not names:
        return
    blocks = article.document.blocks
    block = blocks[sentence.block] if 0 <= sentence.block < len(blocks) else None
    for slot in slots(sentence, names, (block.label or block.row) if block else ""):
        yield Filling(*inside[slot.first], slot.slot, slot.thing or slot.slot)
    for first in inside:
        if found := identified_as(sentence, before, first) or called_it(sentence, before, first):
            yield Filling(*inside[first], found[0], found[1] or found[0])
    for first, slot_of, thing in deeds(sentence, names):
        yield Filling(*inside[first], slot_of, thing or slot_of)
    for post in held(sentence, names_in(sentence, article)) if _of_its_day(article, sentence) else ():
        if post.first in inside and not _of_a_country(inside[post.first][1]):
            thing, house = post.thing, post.organisation
            if house.lower() in THINGS:
                thing = house = referents(article).taken_up(sentence) or house
            yield Filling(*inside[post.first], post.slot, thing or post.slot, house)


def _numbered(sentence: Sentence) -> Iterator[Filling]:
    """What a number tells from others of its sort: "pier 5" is which pier it is."""
    for first, end, noun in designated(sentence):
        span = span_of(sentence, first, end)
        name = f"{noun} {sentence.tokens[end - 1].text}"
        yield Filling(span, Entity(name, "product", (span,)), noun, noun)


def _of_its_day(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence tells no other year than the article's, in which another may have held a post."""
    published = article.document.published
    tokens = sentence.tokens
    years = {tokens[i].text for i in range(len(tokens)) if is_year(tokens, i)}
    return years <= ({str(published.year)} if published else set())


def _of_a_country(entity: Entity) -> bool:
    """Whether a name is a country's or a people's, who hold no post."""
    words = entity.name.split()
    return entity.type != "person" and (is_known(entity.name) or any(home_of(word) for word in words))


def _names(article: Article, sentence: Sentence) -> tuple[dict[int, tuple[Span, Entity]], list[tuple[int, int, str]]]:
    """The names of a sentence by their first token, and as stretches of its tokens."""
    inside: dict[int, tuple[Span, Entity]] = {}
    names: list[tuple[int, int, str]] = []
    for entity in article.entities:
        for span in entity.mentions:
            if not sentence.span.contains(span):
                continue
            tokens = [i for i, t in enumerate(sentence.tokens) if span.start <= t.start and t.end <= span.end]
            if tokens:
                inside[tokens[0]] = span, entity
                names.append((tokens[0], tokens[-1] + 1, entity.name))
    return inside, sorted(names)


def representative(entity: Entity, article: Article) -> Span:
    """The fullest first mention, in the article's own sentences where it has one there."""
    text = article.document.text
    full = set(key_words(entity.name))
    found = [span for span in entity.mentions if set(key_words(span.of(text))) == full] or list(entity.mentions)
    heads = [block.span for block in article.document.blocks if block.kind in {BlockKind.TITLE, BlockKind.HEADING}]
    body = [span for span in found if not any(head.contains(span) for head in heads)]
    return (body or found)[0]


def _draft(
    article: Article, span: Span, entity: Entity, measure: str = "name", subject: str = "", house: str = ""
) -> Draft:
    text = span.of(article.document.text)
    parts = (("type", entity.type), ("organisation", house), *entity.traits)
    words = Words(text, " ".join(key_words(entity.name)), tuple(part for part in parts if part[1]))
    return Draft(
        Mention(KIND, span, text, words),
        measure,
        subject or entity.name,
        recogniser="name" if measure == "name" else "name slot",
    )


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder: one name, a part of it, its initials, a spelling variant, another name."""
    match = compare_names(a.mention.text, b.mention.text)
    if match.level in {Level.SAME, Level.PART, Level.ACRONYM}:
        return Comparison(Verdict.AGREE, match.level.value, match.reason)
    if match.alike and _in_numbers(a, b):
        reason = f"“{a.mention.text}” and “{b.mention.text}” are one name, singular and plural"
        return Comparison(Verdict.AGREE, Level.SAME.value, reason)
    if match.alike:
        return Comparison(Verdict.APPROXIMATE, match.level.value, match.reason)
    if a.measure == b.measure != "name" and not _of_one_given_name(a, b) and _one_thing(a, b):
        if _familiar(a, b):
            reason = f"“{a.mention.text}” and “{b.mention.text}” may be one first name"
            return Comparison(Verdict.AGREE, Level.PART.value, reason)
        if shortened(a.mention.text.lower(), b.mention.text.lower()):
            reason = f"“{a.mention.text}” and “{b.mention.text}”: one is a short form of the other"
            return Comparison(Verdict.APPROXIMATE, Level.VARIANT.value, reason)
        reason = f"“{a.mention.text}” and “{b.mention.text}” cannot both be the {a.measure}"
        return Comparison(Verdict.CONFLICT, "slot", reason)
    if _one_first_name(a, b):
        reason = f"“{a.mention.text}” and “{b.mention.text}” have one first name and two surnames"
        return Comparison(Verdict.CONFLICT, "surname", reason)
    return Comparison(None, "different", match.reason)


def _in_numbers(a: Claim, b: Claim) -> bool:
    """Whether one is the other in the plural ("MacBook", "MacBooks"), and they are not two people's names."""
    people = _part(a, "type") == _part(b, "type") == "person"
    return not people and in_plural(*(key_words(claim.mention.text) for claim in (a, b)))


def _familiar(a: Claim, b: Claim) -> bool:
    """Whether one is a first name alone, in full or short, of the other: "his wife, Sandi" and "Sandra Corby"."""
    left, right = key_words(a.mention.text), key_words(b.mention.text)
    alone = min(len(left), len(right)) == 1 < max(len(left), len(right))
    return alone and same_word(left[0], right[0]) is not Level.DIFFERENT


def _one_first_name(a: Claim, b: Claim) -> bool:
    """Whether both are people who share a first name, and no surname that a word too many follows; whether they are
    one, alignment must tell."""
    left, right = (without_suffix(key_words(claim.mention.text)) for claim in (a, b))
    shared = {word for word in left[1:] if word in right[1:] and len(word) > 1} - given_names()
    return bool(first_name(a)) and first_name(a) == first_name(b) and left[-1] != right[-1] and not shared


def _of_one_given_name(a: Claim, b: Claim) -> bool:
    """Whether two full names begin alike, which is met with under the first name, or end alike and begin much alike."""
    left, right = (key_words(claim.mention.text) for claim in (a, b))
    if (
        min(len(left), len(right)) > 1
        and left[-1] == right[-1]
        and SequenceMatcher(None, left[0], right[0]).ratio() >= NEAR
    ):
        return True
    return min(len(left), len(right)) > 1 and left[0] == right[0] and _part(a, "type") == _part(b, "type") == "person"


def _one_thing(a: Claim, b: Claim) -> bool:
    """Whether two slots can be of one thing; a thing that both tell must share a word, save where it goes by any."""
    if _other_houses(a, b):
        return False
    if a.measure in {a.subject, b.subject} or a.measure.split()[-1] in {"codename", "nickname", "name"}:
        return True
    left, right = (_told(claim) for claim in (a, b))
    return compare_names(a.subject, b.subject).alike or any(kin(x, y) for x in left for y in right)


def _other_houses(a: Claim, b: Claim) -> bool:
    """Whether the slot is told to be in two organisations that have no word in common."""
    one, two = (_part(claim, "organisation") for claim in (a, b))
    if not one or not two or compare_names(one, two).alike:
        return False
    return not any(kin(x, y) for x in key_words(one) for y in key_words(two))


def _part(claim: Claim, name: str) -> str:
    value = claim.mention.value
    return value.part(name) if isinstance(value, Words) else ""


def _told(claim: Claim) -> list[str]:
    """The words that tell what a slot is of: those of the slot itself tell nothing more."""
    words = claim.subject.lower().replace("'s", "").split()
    return [word for word in words if word != claim.measure] or words
