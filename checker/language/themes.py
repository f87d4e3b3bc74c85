"""What an answer is said of: who does it, what undergoes it, and whether two answers can be about one thing."""

from __future__ import annotations

from checker.domain.sentence import Token
from checker.language.nearness import near
from checker.language.posts import heads
from checker.language.predicates import Clause
from checker.language.stems import stem
from checker.language.synonyms import kin
from checker.language.wordsets import word_set

# Questions of who does something: "won", "joined". All others are of what undergoes it: "closed the plant".
DOERS = word_set(
    "won member jobs resigned running married plea apology cooperating striking talks warned sober qualified appeal "
    "decided confessed fled renamed known_to_police contact withdrawn majority offline bankrupt"
)
# Questions that each deciding body answers for itself: parliament approves, the president refuses.
DECIDERS = word_set("approved allowed supported confirmed deal")
PARTICLES = word_set("down up out off away aside over")
OPENING = frozenset({"DT", "PRP$", "CD", "$"})
LINKING = word_set("be stay remain become get go turn prove come seem appear")
MARKS = ".,'\"“”‘’"
SMALL = word_set(
    "the a an it he she they that this who which its his their her them we i you one none nobody nothing everyone "
    "everybody anyone all any some no not other others people thing man woman mr. ms. mrs. of 's s and new old "
    "two three four five six seven eight nine ten dozen"
)


def object_of(tokens: tuple[Token, ...], clause: Clause, taken: range) -> tuple[int, int] | None:
    """What undergoes an active verb; None where the verb is passive or only links, or the object ends its phrase
    (`taken`): "lose their jobs", not "vote the bill down"."""
    phrasal = bool(taken) and tokens[taken.stop - 1].text.lower() in PARTICLES  # "turn down"
    if clause.passive or (tokens[clause.verb].lemma.lower() in LINKING and not phrasal):
        return None
    if clause.object is not None:
        last = clause.object[1] - 1
        known = tokens[clause.object[0]].text.lower() == "the"  # "sign the bill", not "lose their jobs"
        return None if last in taken and last + 1 not in taken and not known else clause.object
    if clause.end in taken and (taken.stop >= clause.stop or not phrasal):
        return None
    start = taken.stop if clause.end in taken else clause.end
    at = start + (start < clause.stop and tokens[start].tag == "VBG")  # "keep selling the bonds"
    opens = at < clause.stop and tokens[at].tag in OPENING
    return (at, clause.stop) if opens else None


def meet(left: str, right: str) -> bool:
    """Whether two phrases can name one thing: a word of theirs is the same or like another, or one names nothing."""
    one, two = words_of(left), words_of(right)
    return not one or not two or any(like(a, b) for a in one for b in two)


def apart(left: str, right: str) -> bool:
    """Whether two phrases name two things of one sort, by names before their noun: "an Ossan ship", "a Cordan one"."""
    one, two = (words_of(phrase) for phrase in (left, right))
    names = [{w for w in found if w[:1].isupper()} for found in (one, two)]
    sorts = [found - own for found, own in zip((one, two), names, strict=True)]
    return all(names) and all(sorts) and not any(like(a, b) for a in names[0] for b in names[1])


def words_of(phrase: str) -> set[str]:
    """The words of a phrase that tell what it names, as written."""
    words = {word.strip(MARKS).removesuffix("'s").removesuffix("’s") for word in phrase.split()}
    return {word for word in words if word and word.lower() not in SMALL and not word.isdigit()}


def like(a: str, b: str) -> bool:
    """Whether two words are the same or kindred, or common words that are used alike; a name is like no other word,
    and two posts are two people."""
    if kin(stem(a.lower()), stem(b.lower())):
        return True
    return a.islower() and b.islower() and near(a, b) and not {a, b} <= heads()
