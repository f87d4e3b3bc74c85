"""Comparison levels of a pair of claims whose values are words: names, roles, lists, places, yes and no, quotes, events."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from checker.alignment.features import (
    Levels,
    Standing,
    factuality_level,
    measure_level,
    sets_level,
    verb_level,
)
from checker.alignment.views import UNKNOWN, View, background, overlap
from checker.domain.claims import Claim
from checker.domain.values import Words
from checker.language.axes import AXES, TELLING
from checker.language.items import matched_items
from checker.language import likeness as letters
from checker.language.nearness import near
from checker.language.stems import stem
from checker.language.synonyms import kin
from checker.language.wordsets import word_set

SAME = 0.999
ALIKE = 0.8
COMMON = 5.0
EVERYBODY = frozenset({"nobody", "none", "nothing", "everyone", "everybody", "one", "anyone", "all"})
PRONOUNS = word_set("the a an it he she they that this who which its his her their him them we i you one")
NAMED = frozenset({"names", "subject", "measure", "value", "verb"})
OVERLAPS = (0.05, 0.12, 0.2, 0.3, 0.42, 0.55, 0.75)
CUTS = (0.5, 0.7, 0.8, 0.9)


def levels(a: View, b: View, standing: Standing) -> Levels:
    """Every feature of a pair with the level that holds; what a name is called is left to its ladder."""
    if a.claim.kind == "name":
        silent = NAMED if likeness(a.claim, b.claim) > ALIKE else frozenset()
        return {feature: level for feature, level in every(a, b, standing).items() if feature not in silent}
    own = OWN.get(a.claim.kind, of_values)
    return own(a, b) | around(a, b, standing)


def around(a: View, b: View, standing: Standing) -> Levels:
    """How alike the surroundings of two claims are worded, for every kind."""
    return {
        "wording rank": standing.wording,
        "sentence": binned(overlap(a.sentence, b.sentence)),
        "surroundings": binned(max(overlap(a.around, b.sentence), overlap(a.sentence, b.around))),
    }


def of_answers(a: View, b: View) -> Levels:
    """Answers to one question meet over what they speak of: its share, and how rare the shared words are."""
    left, right = topic(a), topic(b)
    question = question_level(a, b)
    told = meets(topic_words(a), topic_words(b), like) if question == "asked once" else bool(left and right)
    return {
        "question": question,
        "subject": heads_level(a.claim.subject, b.claim.subject),
        "complement": complement_level(a, b) if told else "untold",
        "topic": binned(overlap(left, right)) if told else "untold",
        "rarity of the topic": banded_bits(shared_bits(a, b)) if told else "untold",
    }


def complement_level(a: View, b: View) -> str:
    """Whether what is said beside the subject comes up on the other side: "closed the plant", "closed the offer"."""
    if not complement(a) or not complement(b):
        return "untold"
    if meets(complement(a), topic_words(b), kin) or meets(complement(b), topic_words(a), kin):
        return "shared"
    akin = meets(complement(a), topic_words(b), like) or meets(complement(b), topic_words(a), like)
    return "akin" if akin else "different"


def complement(view: View) -> set[str]:
    return topic_words(view) - set(view.claim.subject.lower().split())


def meets(left: Iterable[str], right: Iterable[str], alike: Callable[[str, str], bool]) -> bool:
    """Whether some word has its like on the other side."""
    others = {stem(word): word for word in right}
    return any(stem(word) in others or any(alike(word, other) for other in others.values()) for word in left)


def like(a: str, b: str) -> bool:
    """Whether two words can stand for each other: kindred, or used alike."""
    return kin(a, b) or near(a, b)


def of_events(a: View, b: View) -> Levels:
    """Events meet over those who take part, and the rarest word that names them on both sides."""
    left, right = participants(a), participants(b)
    common = [min(weight, right[word]) for word, weight in left.items() if word in right]
    return {"participants": binned(overlap(left, right)), "rarest participant": banded_bits(max(common, default=0.0))}


def of_lists(a: View, b: View) -> Levels:
    """Lists and members meet over what they are members of, whose they are, and the members that they share."""
    return {
        "label": label_level(a, b),
        "owner": heads_level(a.claim.subject, b.claim.subject),
        "members": members_level(a.claim, b.claim),
    }


def of_quotes(a: View, b: View) -> Levels:
    """Quotes meet over their words and their speaker."""
    return {"value": value_level(a.claim, b.claim), "speaker": heads_level(a.claim.subject, b.claim.subject)}


def of_roles(a: View, b: View) -> Levels:
    """Posts meet over who holds them."""
    return {"person": subject_level(a.claim, b.claim), "value": value_level(a.claim, b.claim)}


def of_places(a: View, b: View) -> Levels:
    """Places meet over the question that they answer (location, base, direction) and of what."""
    return {
        "relation": a.claim.measure if a.claim.measure == b.claim.measure else "different",
        "subject": heads_level(a.claim.subject, b.claim.subject),
        "value": value_level(a.claim, b.claim),
        "verb": verb_level(a, b),
    }


def of_values(a: View, b: View) -> Levels:
    """A kind that nothing more is known of."""
    return {"value": value_level(a.claim, b.claim), "subject": subject_level(a.claim, b.claim)}


OWN: Mapping[str, Callable[[View, View], Levels]] = {
    "polarity": of_answers,
    "event": of_events,
    "membership": of_lists,
    "quote": of_quotes,
    "role": of_roles,
    "place": of_places,
}


def question_level(a: View, b: View) -> str:
    """Whether the question is one that a story asks once, is answered for all, an axis, one predicate, or kindred ones."""
    left, right = a.claim.measure, b.claim.measure
    if left == right and (EVERYBODY & {*a.subject, *b.subject}):
        return "of everybody"
    if left != right:
        return "side question" if {left, right} & AXES else "kindred predicates"
    if left in TELLING:
        return "asked once"
    return "axis" if left in AXES else "same predicate"


def heads_level(left: str, right: str) -> str:
    """Whether two phrases name the same thing: wholly, by their last word, a word, like last words, or not."""
    words = [[w for w in phrase.lower().split() if w not in PRONOUNS] for phrase in (left, right)]
    if not words[0] or not words[1]:
        return "untold"
    stems = [[stem(w) for w in one] for one in words]
    if stems[0] == stems[1]:
        return "same"
    if stems[0][-1] == stems[1][-1]:
        return "same head"
    if set(stems[0]) & set(stems[1]):
        return "shared word"
    if all(phrase.split()[-1][:1].isupper() for phrase in (left, right)):
        return "other name"
    return "kindred head" if like(words[0][-1], words[1][-1]) else "different"


def label_level(a: View, b: View) -> str:
    """Whether two lists are of the same things by their label nouns; a bare governor is no label."""
    labels = [told(view.claim, "label").split()[-1:] for view in (a, b)]
    governors = [told(view.claim, "governor") for view in (a, b)]
    if all(governors) and kin(*governors):
        return "same governor"
    if not labels[0] or not labels[1]:
        return "untold"
    if labels[0] == labels[1]:
        return "same"
    return "kindred" if kin(labels[0][0], labels[1][0]) else "different"


def members_level(a: Claim, b: Claim) -> str:
    """How many members two lists share, or how alike two single members are."""
    left, right = a.mention.value, b.mention.value
    if not (isinstance(left, Words) and isinstance(right, Words)):
        return "untold"
    if not left.items or not right.items:
        return "one of each" if left.items or right.items else f"single, {value_level(a, b)}"
    named = bool(left.part("named") and right.part("named"))
    missing, extra, _ = matched_items(left.items, right.items, named)
    shared = len(left.items) - len(missing)
    if not missing and not extra:
        return "all" if shared > 2 else "both"
    size = min(len(left.items), len(right.items))
    if shared == size:
        return "all of the shorter" if size < 3 else "all of three or more"
    return "most" if 2 * shared > size else "some" if shared else "none"


def participants(view: View) -> dict[str, float]:
    """The words that name those who take part in an event, with their weights."""
    words = f"{told(view.claim, 'agent')} {told(view.claim, 'patient')}".lower().split()
    rare = background()
    return {w: rare.get(w, UNKNOWN) for w in map(stem, words) if w not in PRONOUNS and rare.get(w, UNKNOWN) > COMMON}


def told(claim: Claim, part: str) -> str:
    """A part of a value in words."""
    value = claim.mention.value
    return value.part(part) if isinstance(value, Words) else ""


def topic_words(view: View) -> set[str]:
    """The words that an answer is about."""
    return {word for word in told(view.claim, "topic").split() if word not in PRONOUNS | EVERYBODY}


def topic(view: View) -> dict[str, float]:
    """The stems of the words that an answer is about, with their weights."""
    rare = background()
    return {word: rare.get(word, UNKNOWN) for word in map(stem, sorted(topic_words(view)))}


def shared_bits(a: View, b: View) -> float:
    """How rare the words are together that two topics share; a like word counts for half."""
    left, right = topic(a), topic(b)
    same = sum(weight for word, weight in left.items() if word in right)
    akin = {stem(word) for word in topic_words(a) if any(like(word, other) for other in topic_words(b))}
    return same + 0.5 * sum(left[word] for word in akin - right.keys())


def banded_bits(bits: float) -> str:
    """How rare shared words are together, as one of five bands."""
    return next((f"<{cut}" for cut in (1, 7, 11, 16) if bits < cut), ">=16")


def every(a: View, b: View, standing: Standing) -> Levels:
    """Every feature with its level."""
    return {
        "value": value_level(a.claim, b.claim),
        "value rank": standing.value,
        "wording rank": standing.wording,
        "rivals": standing.rivals,
        "measure": measure_level(a, b),
        "subject": subject_level(a.claim, b.claim),
        "near words": binned(overlap(a.near, b.near)),
        "sentence": binned(overlap(a.sentence, b.sentence)),
        "surroundings": binned(max(overlap(a.around, b.sentence), overlap(a.sentence, b.around))),
        "verb": verb_level(a, b),
        "names": sets_level(a.names, b.names),
        "factuality": factuality_level(a, b),
        "position": position_level(a, b),
    }


def likeness(a: Claim, b: Claim) -> float:
    """How alike two values in words are, 0 to 1."""
    left, right = a.mention.value, b.mention.value
    if isinstance(left, Words) and isinstance(right, Words):
        return letters.alike(left, right)
    return 0.5


def value_level(a: Claim, b: Claim) -> str:
    near = likeness(a, b)
    return "same" if near >= SAME else banded(near)


def subject_level(a: Claim, b: Claim) -> str:
    if not a.subject or not b.subject:
        return "untold"
    near = letters.words_alike(a.subject, b.subject)
    return "same" if near >= SAME else banded(near)


def banded(near: float) -> str:
    """A likeness as one of five bands."""
    return next((f"<{cut}" for cut in CUTS if near < cut), f">={CUTS[-1]}")


def binned(share: float) -> str:
    """An overlap as one of eight levels, or "none"."""
    if share <= 0:
        return "none"
    return next((f"<{cut}" for cut in OVERLAPS if share < cut), f">={OVERLAPS[-1]}")


def position_level(a: View, b: View) -> str:
    """Where in their articles the claims stand: both in the lead, close, or apart."""
    left, right = a.claim.context.position, b.claim.context.position
    if left <= 0.1 and right <= 0.1:
        return "both in the lead"
    gap = abs(left - right)
    return next((f"within {cut}" for cut in (0.1, 0.2, 0.3, 0.5) if gap < cut), "apart")
