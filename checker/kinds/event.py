"""Events: who did what to whom ("Karpo bought Velda"), for the events that news turns on.

Active, passive and participle ("Velda, bought by Karpo"), nouns ("Karpo's takeover of Velda") and headlines
("KARPO TO ACQUIRE MERIDEL") give the same claim: a frame with the two who take part in it, and its time where its
clause tells one. A pronoun or "the company" is the name that it stands for, or is left out where none is known.

* Agree: the same participants in the same roles, as far as both tell them.
* Conflict: the roles are swapped, or another name stands in a role.

Events of different years or months are not compared.
"""

from __future__ import annotations

from collections.abc import Iterable

from checker.domain.claims import Article, Claim, Draft, Factuality
from checker.domain.findings import Comparison, Verdict
from checker.domain.sentence import Sentence
from checker.domain.values import Mention, Words
from checker.language.frame_table import all_frames
from checker.language.frames import Event, Part, events_of
from checker.language.participants import PRONOUNS, participant, time_of, times_apart
from checker.language.parties import (
    NEAR,
    OTHER,
    SAME,
    UNKNOWN,
    apart_by_name,
    doer,
    equals,
    is_name,
    names_of,
    role,
    telling,
    unlike,
    unwrapped,
)
from checker.language.periods import written_apart
from checker.language.phrases import NOUNS, span_of, words_of
from checker.language.quoting import quoted
from checker.language.referents import Referents, referents
from checker.language.wordsets import word_set

KIND = "event"
PARTS = ("agent", "patient")
EQUALS = frozenset(frame.name for frame in all_frames() if frame.both)
QUESTIONS = {frame.name: frame.question for frame in all_frames() if frame.question}
ONCE = {frame.name: frame.once for frame in all_frames() if frame.once}
WISHED = frozenset({"should", "ought"})
TIMES = word_set(
    "monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night day week month year "
    "today yesterday tomorrow weekend hour minute time way"
)


def find(article: Article) -> Iterable[Draft]:
    """The events of an article whose participants are told, in order."""
    known = referents(article)
    for sentence in article.sentences:
        if sentence.text.rstrip().endswith("?"):
            continue
        end = -1
        for event in unwrapped(events_of(sentence)):
            if event.trigger[0] < end or not _told(sentence, event, known):
                continue
            draft, end = _draft(sentence, event, known, time_of(sentence, event, article.mentions))
            yield draft


def _told(sentence: Sentence, event: Event, known: Referents) -> bool:
    """Whether enough participants are named for a claim."""
    agent, patient = (_named(sentence, part, known) for part in (event.agent, event.patient))
    if event.patient and participant(sentence, event.patient, known) == participant(sentence, event.agent, known):
        return False  # "Corby rejected it": who acts does not act on himself
    if patient == "pronoun" or _excepted(sentence, event):
        return False
    if event.clause is not None and (event.clause.negation is not None or _wished(sentence, event)):
        return False
    anyone = agent == "name" or patient == "name"
    if event.form == "nominal" and event.frame.both:
        return len(equals(sentence, event, known)) > 1 and anyone
    if event.form == "nominal":
        return bool(agent and patient) and anyone
    if event.frame.needs == "patient":
        return patient in {"name", "noun"} and (anyone or event.form == "passive" or event.clause is None)
    if event.frame.needs == "named":
        return patient == "name"
    if event.frame.needs == "one":
        return anyone
    return bool(agent and patient) and anyone


def _wished(sentence: Sentence, event: Event) -> bool:
    """Whether it is only what ought to be: "it should go on to raise rates"."""
    opening = event.agent[1] if event.agent else event.trigger[0]
    start = min(opening, event.clause.start if event.clause else opening)
    return any(token.text.lower() in WISHED for token in sentence.tokens[start : event.trigger[0]])


def _excepted(sentence: Sentence, event: Event) -> bool:
    """Whether what undergoes it is a mere time or number, or makes it another event ("shots fired")."""
    if event.patient is None:
        return False
    last = sentence.tokens[event.patient[1] - 1]
    return (
        last.lemma.lower() in TIMES
        or (last.tag == "CD" and event.patient[1] - event.patient[0] == 1)
        or last.lemma.lower() in event.frame.excepted
    )


def _named(sentence: Sentence, part: Part | None, known: Referents) -> str:
    if part is None:
        return ""
    tokens = sentence.tokens[part[0] : part[1]]
    if any(t.tag in {"NNP", "NNPS"} or t.entity for t in tokens):
        return "name"
    if len(tokens) == 1 and tokens[0].text.lower() in PRONOUNS:
        return "name" if participant(sentence, part, known) else "pronoun"
    return "noun" if any(t.tag in NOUNS for t in tokens) else ""


def _draft(sentence: Sentence, event: Event, known: Referents, time: str) -> tuple[Draft, int]:
    parts = [part for part in (event.agent, event.patient, event.trigger) if part is not None]
    near = [part for part in parts if abs(part[0] - event.trigger[0]) < 16]
    start, end = min(part[0] for part in near), max(part[1] for part in near)
    span = span_of(sentence, start, end)
    agents, patients = (names_of(sentence, part, known) for part in (doer(sentence, event), event.patient))
    if event.frame.both:
        agents, patients = (parties := equals(sentence, event, known))[:1], parties[1:]
    agent, patient = " and ".join(agents), " and ".join(patients)
    told = (("agent", agent), ("patient", patient), ("form", event.form), ("time", time), *_several(agents, patients))
    told = (*told, ("axes", event.frame.question))
    value = Words(words_of(sentence, (start, end)), event.name, tuple((key, text) for key, text in told if text))
    head = span_of(sentence, *event.trigger)
    draft = Draft(Mention(KIND, span, value.text, value), event.name, agent or patient, (), head, "event.frame")
    return draft, end


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of events."""
    one, two = _words(a), _words(b)
    if one.normal != two.normal and QUESTIONS.get(one.normal, "") == QUESTIONS.get(two.normal):
        return _otherwise(one, two, a, b)
    if one.normal != two.normal:
        return Comparison(None, "other event", f"{one.text!r} and {two.text!r} are different events")
    if times_apart(one.part("time"), two.part("time")):
        return Comparison(None, "other time", f"{one.text!r} and {two.text!r} are of different times")
    if (a.factuality is Factuality.DENIED) != (b.factuality is Factuality.DENIED):
        return Comparison(None, "denied", f"{one.text!r} or {two.text!r} is only denied")
    if one.normal in EQUALS:
        return _equals(one, two, a, b)
    if _swapped(one, two):
        return Comparison(Verdict.CONFLICT, "roles swapped", f"{_both(one, two)} tell opposite ways of who did it")
    states = [role(_names(one, part), _names(two, part)) for part in PARTS]
    if states.count(OTHER) == 2:
        return Comparison(None, "other participants", f"{one.text!r} and {two.text!r} have nobody in common")
    if OTHER in states and UNKNOWN not in states and _names_only(one, two, PARTS[states.index(OTHER)]):
        once = ONCE.get(one.normal) == PARTS[1 - states.index(OTHER)]
        return _another(one, two, a, b, "another participant" if once else "another of several")
    apart = any(unlike(_names(one, part), _names(two, part)) for part in PARTS)
    if OTHER in states or apart or not {SAME, NEAR} & set(states):
        return Comparison(None, "too little told", f"{one.text!r} and {two.text!r} need not be the same event")
    if UNKNOWN in states or NEAR in states:
        return Comparison(Verdict.AGREE, "less told", f"{_both(one, two)} tell of one event, in more or less detail")
    return Comparison(Verdict.AGREE, "same participants", f"{_both(one, two)} tell of one event")


def _otherwise(one: Words, two: Words, a: Claim, b: Claim) -> Comparison:
    """Two events of which one thing undergoes but one: "cancelled" and "postponed"."""
    states = [role(_names(one, part), _names(two, part)) for part in PARTS]
    known = [all(telling(name) for value in (one, two) for name in _names(value, part)[:1]) for part in PARTS]
    same = [state == SAME and sure for state, sure in zip(states, known, strict=True)]
    apart = times_apart(one.part("time"), two.part("time")) or written_apart(a, b) or OTHER in states
    if apart or states[1] not in {SAME, NEAR} or not any(same) or a.factuality is not b.factuality:
        return Comparison(None, "other event", f"{one.text!r} and {two.text!r} are different events")
    return Comparison(Verdict.CONFLICT, "another event", f"{_both(one, two)} cannot both be true")


def _equals(one: Words, two: Words, a: Claim, b: Claim) -> Comparison:
    """The ladder of those who take the same part: "A and B merge"."""
    left, right = ([name for part in PARTS for name in _names(value, part)] for value in (one, two))
    shared = [name for name in left if role((name,), right) in {SAME, NEAR}]
    state = role(left, right)
    if not shared or state == UNKNOWN:
        return Comparison(None, "other participants", f"{one.text!r} and {two.text!r} have nobody in common")
    if state == OTHER and min(len(left), len(right)) > 1 and all(map(is_name, (*left, *right))):
        return _another(one, two, a, b)
    if state == OTHER:
        return Comparison(None, "too little told", f"{one.text!r} and {two.text!r} need not be the same event")
    level = "same participants" if state == SAME and len(left) == len(right) else "less told"
    return Comparison(Verdict.AGREE, level, f"{_both(one, two)} tell of one event")


def _another(one: Words, two: Words, a: Claim, b: Claim, level: str = "another participant") -> Comparison:
    """Two names in one part; what is only expected, planned or denied is no telling of what then came."""
    if (a.factuality is b.factuality) and a.factuality is not Factuality.DENIED:
        return Comparison(Verdict.CONFLICT, level, f"{_both(one, two)} tell of different participants")
    return Comparison(None, "other standing", f"{one.text!r} and {two.text!r} are not told alike")


def _swapped(one: Words, two: Words) -> bool:
    ends = [_names(part, name) for part in (one, two) for name in PARTS]
    if not all(ends) or not all(telling(names[0]) for names in ends):
        return False
    crossed = role(ends[0], ends[3]) == role(ends[1], ends[2]) == SAME
    return crossed and not {role(ends[0], ends[2]), role(ends[1], ends[3])} & {SAME, NEAR}


def _names_only(one: Words, two: Words, differs: str) -> bool:
    """Whether both name who differs, and tell what they share well enough to know it again; none takes both parts."""
    shared = PARTS[1 - PARTS.index(differs)]
    named = all(apart_by_name(x, y) for x in _names(one, differs) for y in _names(two, differs) if _pair(x, y))
    known = all(map(telling, (*_names(one, shared)[:1], *_names(two, shared)[:1])))
    return (
        named and known and all(role(_names(x, "agent"), _names(x, "patient")) in {OTHER, UNKNOWN} for x in (one, two))
    )


def _pair(left: str, right: str) -> bool:
    return role((left,), (right,)) == OTHER


def _names(value: Words, part: str) -> tuple[str, ...]:
    """All who take one part, in order."""
    whole = value.part(f"{part}s") or value.part(part)
    return tuple(whole.split("; ")) if whole else ()


def _several(agents: tuple[str, ...], patients: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Those of a part that several take, one by one."""
    rows = (("agents", agents), ("patients", patients))
    return tuple((part, "; ".join(names)) for part, names in rows if len(names) > 1)


def _both(one: Words, two: Words) -> str:
    return f"{quoted(one.text)} and {quoted(two.text)}"


def _words(claim: Claim) -> Words:
    value = claim.mention.value
    return value if isinstance(value, Words) else Words(claim.mention.text)
