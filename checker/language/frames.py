"""Event frames: which of the events that news turns on a sentence tells, who takes part, and which one governs a span.

The frames are data (`data/frames.toml`, shape on its first lines). An event is read from a verb (active, passive,
participle, infinitive), from a noun ("A's acquisition of B", "the takeover of B by A") or from a state ("three dead").
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker.domain.sentence import Sentence, Token
from checker.domain.span import Span
from checker.language.capitals import mostly_capital
from checker.language.contests import contest
from checker.language.frame_table import Frame, frame_index, named_frame
from checker.language.inflection import verb_forms
from checker.language.phrases import NOUNS, noun_phrase, tokens_at
from checker.language.predicates import Clause, clauses
from checker.language.trigger_parts import between_names, further_on, loud_after, loud_before
from checker.language.verbgroups import VERBAL

Part = tuple[int, int]
LEADING = frozenset({"into", "to"})
"""Words that open what completes a verb behind its object: "took him to court"."""
LINKS = frozenset({"for", "with", "to", "from"})
"""Words at the end of a trigger before whoever takes part: "signed for X"."""


@dataclass(frozen=True, slots=True)
class Event:
    """One telling of an event: its trigger and participants as half-open token ranges of the sentence."""

    frame: Frame
    trigger: Part
    form: str
    agent: Part | None = None
    patient: Part | None = None
    clause: Clause | None = None

    @property
    def name(self) -> str:
        return self.frame.name


def events_of(sentence: Sentence) -> tuple[Event, ...]:
    """Every event that the sentence tells, in order of the triggers; a word triggers at most one."""
    loud = is_loud(sentence)
    groups = () if loud else clauses(sentence)
    found: list[Event] = []
    index = frame_index()
    for at, token in enumerate(sentence.tokens):
        if token.text.lower() not in index:
            continue
        event = _event_at(sentence, at, groups, loud)
        if event is not None and not (found and at < found[-1].trigger[1]):
            found.append(event)
    return tuple(found)


def is_loud(sentence: Sentence) -> bool:
    """Whether the sentence is a headline in capitals, where tags say little."""
    return mostly_capital(sentence.text, 9)


def _event_at(sentence: Sentence, at: int, groups: tuple[Clause, ...], loud: bool) -> Event | None:
    tokens = sentence.tokens
    if not loud and (parts := contest(tokens, at)):
        return Event(named_frame("beat"), (at, at + 1), "active", *parts)
    for frame, kind, rest in frame_index().get(tokens[at].text.lower(), ()):
        if kind == "verb" and not rest and not loud and (parts := between_names(tokens, at)):
            return Event(frame, (at, at + 1), "active", *parts)
        if not _tag_fits(tokens[at], kind, loud) or (frame.name == "found" and tokens[at].text.lower() == "found"):
            continue  # "found" is nearly always of finding
        end = _matches(tokens, at, rest)
        if end is None:
            continue
        if kind == "verb":
            return _verbal(sentence, frame, (at, end), groups)
        if kind == "noun":
            return _nominal(tokens, frame, (at, end))
        return _state(tokens, frame, (at, end))
    return None


def _tag_fits(token: Token, kind: str, loud: bool) -> bool:
    if loud:
        return kind == "verb"
    if kind == "verb":
        return token.tag in VERBAL and token.relation != "amod"
    if kind == "noun":
        return token.tag in {"NN", "NNS"}
    return token.tag in {"JJ", "VBN", "VBD", "NN", "NNS"}


def _matches(tokens: tuple[Token, ...], at: int, rest: tuple[str, ...]) -> int | None:
    """The end of the trigger if the words that must follow do, at once or (a particle) after a short object."""
    if not rest:
        return at + 1
    following = [token.text.lower() for token in tokens[at + 1 : at + 1 + len(rest)]]
    same = [w == r or (r == "their" and w in {"his", "her", "its"}) for w, r in zip(following, rest, strict=False)]
    if len(following) == len(rest) and all(same):
        return at + 1 + len(rest)
    if len(rest) > 1 and rest[0] in LEADING and further_on(tokens, at, rest):
        return at + 1
    if len(rest) == 1 and any(t.text.lower() == rest[0] and t.tag == "RP" for t in tokens[at + 1 : at + 6]):
        return at + 1
    return None


def _verbal(sentence: Sentence, frame: Frame, trigger: Part, groups: tuple[Clause, ...]) -> Event | None:
    clause = next((c for c in groups if c.start <= trigger[0] < c.end and c.verb <= trigger[0]), None)
    tokens = sentence.tokens
    if clause is None and groups:
        return None
    if clause is None:
        return Event(frame, trigger, "headline", loud_before(tokens, trigger[0]), loud_after(tokens, trigger[1]))
    behind = _phrase_after(tokens, trigger[1] - 1, {tokens[trigger[1] - 1].text.lower()} & LINKS)
    if _turned(tokens, frame, trigger):
        return Event(frame, trigger, "turned", behind, clause.subject, clause) if behind else None
    if behind and not clause.passive:
        return Event(frame, trigger, "active", clause.subject, behind, clause)
    if clause.passive:
        return Event(frame, trigger, "passive", clause.agent, clause.subject, clause)
    base = next((v for v in frame.intransitive if tokens[trigger[0]].text.lower() in verb_forms(v.split()[0])), "")
    if base:
        return Event(frame, trigger, "active", None, clause.subject, clause)
    return Event(frame, trigger, "active", clause.subject, clause.object, clause)


def _turned(tokens: tuple[Token, ...], frame: Frame, trigger: Part) -> bool:
    """Whether the verb is said of whom the event is done to: "lost to X", "was sold to X"."""
    words = [token.text.lower() for token in tokens[slice(*trigger)]]
    turned = (verb.split() for verb in frame.turned)
    return any(words[1:] == rest and words[0] in verb_forms(first) for first, *rest in turned)


def _nominal(tokens: tuple[Token, ...], frame: Frame, trigger: Part) -> Event | None:
    """ "A's acquisition of B", "its takeover of B by A": the possessor acts, "of" undergoes."""
    at = trigger[0]
    owner = _owner(tokens, at)
    patient = _phrase_after(tokens, trigger[1], {"of"}) or _phrase_after(tokens, trigger[1], {"with", "between"})
    by = _phrase_after(tokens, patient[1] if patient else trigger[1], {"by"})
    agent, patient = (by, patient or owner) if by else (owner, patient)
    if agent is None and patient is None:
        return Event(frame, trigger, "nominal")
    return Event(frame, trigger, "nominal", agent, patient)


def _owner(tokens: tuple[Token, ...], at: int) -> Part | None:
    for back in range(at - 1, max(-1, at - 4), -1):
        if tokens[back].tag == "PRP$":
            return back, back + 1
        if tokens[back].tag == "POS" or tokens[back].text in {"'s", "’s"}:
            return noun_phrase(tokens, back - 1)[0], back
        if tokens[back].tag not in {"JJ", "NN", "CD", "VBN", "NNP"}:
            return None
    return None


def _phrase_after(tokens: tuple[Token, ...], at: int, words: set[str]) -> Part | None:
    if at >= len(tokens) or tokens[at].text.lower() not in words:
        return None
    for head in range(at + 1, min(len(tokens), at + 8)):
        if tokens[head].tag in NOUNS and not (head + 1 < len(tokens) and tokens[head + 1].tag in NOUNS):
            return max(noun_phrase(tokens, head)[0], at + 1), noun_phrase(tokens, head)[1]
        if tokens[head].tag in VERBAL - {"VBN"}:
            return None
    return None


def _state(tokens: tuple[Token, ...], frame: Frame, trigger: Part) -> Event:
    """ "Three dead", "the injured": whoever stands before the word is in that state."""
    for back in range(trigger[0] - 1, max(-1, trigger[0] - 6), -1):
        if tokens[back].tag in NOUNS | {"CD"}:
            return Event(frame, trigger, "state", None, noun_phrase(tokens, back))
        if tokens[back].text in {".", ";", ":", ","}:
            break
    return Event(frame, trigger, "state")


def frame_of(sentence: Sentence, at: Span) -> Event | None:
    """The event that governs a span: its own head chain first, else the nearest trigger of its clause.

    Used as the scope of counts, sums and dates: "12 people were killed and 30 injured" gives kill and injure.
    """
    inside = tokens_at(sentence, at)
    if not inside:
        return None
    events = [event for event in events_of(sentence) if not set(range(*event.trigger)) <= set(inside[:-1])]
    if not events:
        return None
    return _on_chain(sentence.tokens, inside, events) or _nearest(sentence.tokens, inside, events)


def _on_chain(tokens: tuple[Token, ...], inside: tuple[int, ...], events: list[Event]) -> Event | None:
    at = inside[-1]
    for _ in range(6):
        for event in events:
            if event.trigger[0] == at and not _barred(tokens, inside, event):
                return event
        if tokens[at].head == at:
            return None
        at = tokens[at].head
    return None


def _barred(tokens: tuple[Token, ...], inside: tuple[int, ...], event: Event) -> bool:
    """A head chain that leaves its clause over "and" or ";" is not trusted when a nearer verb or state stands there."""
    low, high = sorted((inside[-1], event.trigger[0]))
    return any(tokens[i].text in {";", "and", "but", "while"} for i in range(low + 1, high))


def _nearest(tokens: tuple[Token, ...], inside: tuple[int, ...], events: list[Event]) -> Event | None:
    ranked = sorted(_with_distance(tokens, inside, events), key=lambda row: row[0])
    return ranked[0][1] if ranked and ranked[0][0] <= 14 else None


def _with_distance(
    tokens: tuple[Token, ...], inside: tuple[int, ...], events: list[Event]
) -> Iterator[tuple[float, Event]]:
    for event in events:
        before = event.trigger[0] < inside[0]
        low, high = (event.trigger[1], inside[0]) if before else (inside[-1] + 1, event.trigger[0])
        marks = sum(tokens[i].text in {",", "and", "but", "or"} for i in range(low, high))
        walls = sum(tokens[i].text in {";", ":", "—", "–", "(", ")"} for i in range(low, high))
        passive = event.form in {"passive", "state"} and not before
        yield max(0, high - low) + 4 * marks + 20 * walls - (1.5 if passive else 0), event
