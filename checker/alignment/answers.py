"""Comparison levels of answers to yes-or-no questions: which question, said of what, and what else both speak of."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from checker.alignment.bands import banded_bits, binned
from checker.alignment.features import Levels
from checker.alignment.views import UNKNOWN, View, background, overlap
from checker.domain.claims import Claim
from checker.domain.values import Words
from checker.language.axes import AXES, ONCE
from checker.language.nearness import near
from checker.language.phrases import CALENDAR
from checker.language.stems import stem
from checker.language.synonyms import kin
from checker.language.wordsets import word_set

EVERYBODY = frozenset({"nobody", "none", "nothing", "everyone", "everybody", "one", "anyone", "all"})
PEOPLE = frozenset({"nobody", "everyone", "everybody"})
WHEN = CALENDAR | word_set("schedule time present moment end start early late later beginning today tomorrow year day")
PRONOUNS = word_set("the a an it he she they that this who which its his her their him them we i you one")


def of_answers(a: View, b: View) -> Levels:
    """Answers to one question meet over what they speak of: its share, and how rare the shared words are."""
    left, right = topic(a), topic(b)
    question = question_level(a, b)
    # What is asked once needs no common word: "appeal the verdict", "take the case to a higher court".
    told = meets(topic_words(a), topic_words(b), kin) if question.startswith("asked once") else bool(left and right)
    subject = heads_level(a.claim.subject, b.claim.subject)
    everybody = subject == "other name" and bool(PEOPLE & {*a.subject, *b.subject})  # "Nobody" heads a sentence
    if everybody or (question == "denied elsewhere" and subject in {"different", "other name"}):
        subject = "untold"  # what undergoes one verb does the other: its thing is what they share
    return {
        "question": question,
        "subject": subject,
        "complement": complement_level(a, b) if told else "untold",
        "topic": binned(overlap(left, right)) if told else "untold",
        "rarity of the topic": banded_bits(shared_bits(a, b)) if told else "untold",
    }


def complement_level(a: View, b: View) -> str:
    """Whether what is said beside the subject comes up on the other side: "closed the plant", "closed the offer"."""
    if meets(complement(a), topic_words(b), kin) or meets(complement(b), topic_words(a), kin):
        return "shared"
    if not complement(a) or not complement(b):
        return "untold"
    akin = meets(complement(a), topic_words(b), like) or meets(complement(b), topic_words(a), like)
    return "akin" if akin else "different"


def complement(view: View) -> set[str]:
    """What is said beside the subject, less when: "closes in 2029" and "is kept running" are of one thing."""
    own = {*view.claim.subject.lower().split()}
    return {word for word in topic_words(view) - own - WHEN if not word[:1].isdigit()}


def meets(left: Iterable[str], right: Iterable[str], alike: Callable[[str, str], bool]) -> bool:
    """Whether some word has its like on the other side."""
    others = {stem(word): word for word in right}
    return any(stem(word) in others or any(alike(word, other) for other in others.values()) for word in left)


def like(a: str, b: str) -> bool:
    """Whether two words can stand for each other: kindred, or used alike."""
    return kin(a, b) or near(a, b)


def question_level(a: View, b: View) -> str:
    """Whether the question is asked once, answered for all, of existence, an axis, one predicate, or kindred ones."""
    left, right = a.claim.measure, b.claim.measure
    heads = heads_level(a.claim.subject, b.claim.subject)
    if heads not in {"different", "other name", "untold"} and "available" in questions(a) & questions(b):
        return "existence"
    if a.claim.latent or b.claim.latent or not questions(a) & questions(b):
        return "denied elsewhere"
    if left == right and (EVERYBODY & {*a.subject, *b.subject}):
        return "asked once" if left in ONCE and "nobody" in {*a.subject, *b.subject} else "of everybody"
    if none_against_some(a, b) or none_against_some(b, a):
        return "none against some"
    if left != right:
        return "side question" if {left, right} & AXES else "kindred predicates"
    if left in ONCE:
        return "asked once, of another" if heads in {"different", "other name"} else "asked once"
    return "axis" if left in AXES else "same predicate"


def none_against_some(a: View, b: View) -> bool:
    """Whether one denies of all of a sort what the other tells of some: "no teacher will go", "eleven will"."""
    heads = {stem(phrase.split()[-1]) for phrase in told(b.claim, "some").split(";") if phrase}
    denied = told(a.claim, "things").split(";")[0].split()
    return bool(told(a.claim, "none") and denied) and stem(denied[-1]) in heads


def questions(view: View) -> set[str]:
    """Every question that an answer bears on, its main one included."""
    return {view.claim.measure, *(axis.split(":")[0] for axis in told(view.claim, "axes").split())}


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


def told(claim: Claim, part: str) -> str:
    """A part of a value in words."""
    value = claim.mention.value
    return value.part(part) if isinstance(value, Words) else ""
