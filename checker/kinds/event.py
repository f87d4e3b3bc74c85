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

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison, Verdict
from checker.domain.sentence import Sentence
from checker.domain.values import Mention, Words
from checker.language.frames import Event, Part, events_of
from checker.language.items import JOINING, matched_items, normal_item
from checker.language.participants import PRONOUNS, participant, time_of, times_apart
from checker.language.phrases import NOUNS, span_of, words_of
from checker.language.quoting import quoted
from checker.language.referents import Referents, referents
from checker.language.stems import stem
from checker.language.wordsets import word_set

KIND = "event"
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
        for event in events_of(sentence):
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
    anyone = agent == "name" or patient == "name"
    if event.form == "nominal":
        return bool(agent and patient) and anyone
    if event.frame.needs == "patient":
        return patient in {"name", "noun"} and (anyone or event.form == "passive" or event.clause is None)
    if event.frame.needs == "named":
        return patient == "name"
    if event.frame.needs == "one":
        return anyone
    return bool(agent and patient) and anyone


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
    agent, patient = (participant(sentence, part, known) for part in (event.agent, event.patient))
    told = (("agent", agent), ("patient", patient), ("form", event.form), ("time", time))
    value = Words(words_of(sentence, (start, end)), event.name, tuple((key, text) for key, text in told if text))
    head = span_of(sentence, *event.trigger)
    draft = Draft(Mention(KIND, span, value.text, value), event.name, agent or patient, (), head, "event.frame")
    return draft, end


def compare(a: Claim, b: Claim) -> Comparison:
    """The ladder of events."""
    one, two = _words(a), _words(b)
    if one.normal != two.normal:
        return Comparison(None, "other event", f"{one.text!r} and {two.text!r} are different events")
    if times_apart(one.part("time"), two.part("time")):
        return Comparison(None, "other time", f"{one.text!r} and {two.text!r} are of different times")
    if _swapped(one, two):
        return Comparison(Verdict.CONFLICT, "roles swapped", f"{_both(one, two)} tell opposite ways of who did it")
    states = [_role(one.part(role), two.part(role)) for role in ("agent", "patient")]
    if states.count("other") == 2:
        return Comparison(None, "other participants", f"{one.text!r} and {two.text!r} have nobody in common")
    if "other" in states and "unknown" in states:
        return Comparison(None, "too little told", f"{one.text!r} and {two.text!r} need not be the same event")
    if "other" in states and not _names_only(one, two):
        return Comparison(None, "too little told", f"{one.text!r} and {two.text!r} need not be the same event")
    if "other" in states:
        return Comparison(Verdict.CONFLICT, "another participant", f"{_both(one, two)} tell of different participants")
    if not {"same", "near"} & set(states):
        return Comparison(None, "too little told", f"{one.text!r} and {two.text!r} need not be the same event")
    if "unknown" in states or "near" in states:
        return Comparison(Verdict.AGREE, "less told", f"{_both(one, two)} tell of one event, in more or less detail")
    return Comparison(Verdict.AGREE, "same participants", f"{_both(one, two)} tell of one event")


def _swapped(one: Words, two: Words) -> bool:
    ends = [part.part(role) for part in (one, two) for role in ("agent", "patient")]
    return (
        all(ends)
        and _role(ends[0], ends[3]) == _role(ends[1], ends[2]) == "same"
        and _role(ends[0], ends[2]) == "other"
    )


def _role(left: str, right: str) -> str:
    if not left or not right or left.lower() in PRONOUNS or right.lower() in PRONOUNS:
        return "unknown"
    missing, extra, loose = matched_items((normal_item(left),), (normal_item(right),), named=True)
    if not missing and not extra:
        return "near" if loose else "same"
    words = [{stem(word) for word in normal_item(name).split()} for name in (left, right)]
    return "other" if not words[0] & words[1] and _is_name(left) and _is_name(right) else "unknown"


def _names_only(one: Words, two: Words) -> bool:
    """Whether both tell both participants by name, and no name twice."""
    pairs = [(value.part("agent"), value.part("patient")) for value in (one, two)]
    return all(_is_name(name) for pair in pairs for name in pair) and all(_role(*pair) == "other" for pair in pairs)


def _is_name(text: str) -> bool:
    """Whether a phrase is a name and nothing else: "the Velda Group", not "Velda fans" or "its chair Corby"."""
    words = [word for word in text.split() if word.lower() not in JOINING]
    return bool(words) and all(word[:1].isupper() for word in words)


def _both(one: Words, two: Words) -> str:
    return f"{quoted(one.text)} and {quoted(two.text)}"


def _words(claim: Claim) -> Words:
    value = claim.mention.value
    return value if isinstance(value, Words) else Words(claim.mention.text)
