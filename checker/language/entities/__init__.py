"""Names of one document with all their mentions joined, and whether two names of two documents are one.

Names are runs of capitalised words joined with the model's name spans; the model's types are only one vote among cues.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.domain.claims import Entity
from checker.domain.document import Document
from checker.domain.sentence import Sentence
from checker.language.entities.joining import Group, join
from checker.language.entities.lexicon import Lexicon, build, in_capitals, is_headline
from checker.language.entities.spans import NameSpan, make_span, name_spans
from checker.language.entities.unusual import dateline_end, headline_names, small_names
from checker.language.entities.voting import traits_of, type_of
from checker.language.places import is_known
from checker.language.similarity import Level, NameMatch, compare_names
from checker.language.spelling import ascii_letters, key_words
from checker.language.tables import words

__all__ = ["find_entities", "same_entity"]


def find_entities(sentences: tuple[Sentence, ...], document: Document) -> tuple[Entity, ...]:
    """The entities that the document names, in the order of their first mention, all their mentions joined."""
    lexicon = build(sentences, small_names(sentences))
    spans, datelines = _all_spans(sentences, lexicon)
    groups = join(spans, _glosses(spans), _located(spans, sentences))
    return tuple(_entity(group, sentences, datelines) for group in groups)


def same_entity(a: Entity, b: Entity) -> NameMatch:
    """Whether two entities of two documents can be one: how their names relate, unless their traits tell them apart.

    Namesakes are kept apart by gender and age; a type that one document does not know speaks for nothing.
    """
    match = compare_names(a.name, b.name)
    apart = _told_apart(a, b)
    if match.alike and apart and match.level is not Level.SAME:
        return NameMatch(Level.DIFFERENT, f'"{a.name}" and "{b.name}" are two: {apart}')
    if match.alike or not (a.aliases or b.aliases):
        return match
    acronyms = (compare_names(x, y) for x in (a.name, *a.aliases) for y in (b.name, *b.aliases))
    return next((found for found in acronyms if found.level is Level.ACRONYM), match)


def _told_apart(a: Entity, b: Entity) -> str:
    one, two = dict(a.traits), dict(b.traits)
    if a.type and b.type and {"person", "place"} & {a.type, b.type} and a.type != b.type:
        return f"one of type {a.type}, one of type {b.type}"
    if one.get("gender") and two.get("gender") and one["gender"] != two["gender"]:
        return "a man and a woman"
    ages = one.get("age", ""), two.get("age", "")
    if all(age.isdigit() for age in ages) and abs(int(ages[0]) - int(ages[1])) > 5:
        return f"aged {ages[0]} and {ages[1]}"
    return ""


def _all_spans(sentences: tuple[Sentence, ...], lexicon: Lexicon) -> tuple[list[NameSpan], frozenset[int]]:
    """Every name span in the order of the text, and where datelines begin."""
    found: list[NameSpan] = []
    headlines: list[int] = []
    datelines: set[int] = set()
    for index, sentence in enumerate(sentences):
        place = dateline_end(sentence)
        if place and (index == 0 or sentences[index - 1].block != sentence.block):
            datelines.add(sentence.tokens[0].start)
            found.append(make_span(index, sentence, 0, place))
        if is_headline(sentence):
            headlines.append(index)
        else:
            title = in_capitals(sentence)
            names = (span for span in name_spans(index, sentence, lexicon) if span.first >= place)
            found += [replace(span, headline=True) if title else span for span in names]
    known = _known(found)
    found += [span for index in headlines for span in headline_names(index, sentences[index], known)]
    return sorted(set(found), key=lambda span: span.span), frozenset(datelines)


def _known(spans: Sequence[NameSpan]) -> list[tuple[str, ...]]:
    """The forms in which running text writes its names, token by token, longest first."""
    forms = {tuple(word.lower() for word in span.words) for span in spans}
    return sorted((form for form in forms if len("".join(form)) > 2), key=lambda form: (-len(form), form))


def _located(spans: Sequence[NameSpan], sentences: tuple[Sentence, ...]) -> frozenset[tuple[str, ...]]:
    """Names that are places by themselves: known ones, and short ones that stand after "in" or "near"."""
    found: set[tuple[str, ...]] = set()
    for span in spans:
        tokens = sentences[span.sentence].tokens
        before = tokens[span.first - 1].text.lower() if span.first else ""
        if span.end < len(tokens) and tokens[span.end].text in {"'s", "’s"}:
            before = ""
        area = len(span.words) > 1 and _folded(span)[-1:] and _folded(span)[-1] in words("names", "place", "heads")
        if (
            area
            or is_known(span.text)
            or (before in {"in", "near", "outside"} and not span.title and not span.headline)
        ):
            found.add(_folded(span))
    return frozenset(found)


def _glosses(spans: Sequence[NameSpan]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Acronyms with their expansions: by a bracket after the full name, or by its initials."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    longer = [span for span in spans if len(span.words) > 1]
    for span in spans:
        if len(span.words) > 1 or not (span.text.isupper() and 2 <= len(span.text) <= 7):
            continue
        match = next((other for other in longer if compare_names(span.text, other.text).level is Level.ACRONYM), None)
        if match is not None:
            found[_folded(span)] = _folded(match)
    return found


def _folded(span: NameSpan) -> tuple[str, ...]:
    return tuple(word for word in (ascii_letters(word) for word in key_words(span.text)) if word)


def _entity(group: Group, sentences: tuple[Sentence, ...], datelines: frozenset[int]) -> Entity:
    named = max(
        group.spans,
        key=lambda span: (_folded(span) == group.key, not span.text.isupper(), not span.headline, -span.span.start),
    )
    name = named.text
    kind = type_of(group, sentences, datelines)
    aliases = sorted({span.text for span in group.spans} - {name})
    mentions = tuple(span.span for span in group.spans)
    return Entity(name, kind, mentions, tuple(aliases), traits_of(group, kind, sentences))
