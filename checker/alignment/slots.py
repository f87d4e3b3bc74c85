"""Two names for one thing: the driver is X in one article and Y in the other, the project has one codename or another.

What speaks for one slot is that neither article knows the other's name: who writes of both takes them for two.
"""

from __future__ import annotations

from checker.alignment.answers import told
from checker.alignment.bands import binned
from checker.alignment.namesakes import likeness_of_appearances, without
from checker.alignment.views import View, overlap
from checker.language.similarity import compare_names
from checker.language.spelling import key_words
from checker.language.stems import stem
from checker.language.synonyms import kin
from checker.language.tables import words

FAMILY = "slot"
LEVEL = "slot"
"""The rung of the ladder of names that tells two names for one thing."""

VAGUE = frozenset("thing device project product gadget model system tool service programme program plan".split())
"""What may be called by a codename, whatever else it is called."""
OF_STORIES, OF_OTHERS = 0.7, 0.4
"""How much what stands around counts, of slots of which a story has one, and of others."""


def levels(a: View, b: View) -> dict[str, str | float]:
    """The levels of two names that fill one slot."""
    wording = likeness_of_appearances(a, b)
    around = OF_STORIES if a.claim.measure in words("names", "naming", "story") else OF_OTHERS
    wording = max(wording, around * likeness_around(a, b))
    return {"known": known_level(a, b), "thing": thing_level(a, b), "wording": binned(wording)}


def likeness_around(a: View, b: View) -> float:
    """The overlap of two sentences with the title and the one before, the names left out."""
    own = {stem(word) for view in (a, b) for word in key_words(view.claim.mention.text)}
    return overlap(without(a.around, own), without(b.around, own))


def bare(phrase: str) -> str:
    """A phrase in lower case without the article that opens it."""
    return phrase.lower().removeprefix("the ")


def known_level(a: View, b: View) -> str:
    """Which of the two articles know the name that the other gives."""
    one, two = (key_words(view.claim.mention.text) for view in (a, b))
    own = [word for word in one if word not in two][-1:], [word for word in two if word not in one][-1:]
    known = sum(any(word in view.named for word in name) for name, view in zip(own, (b, a), strict=True))
    return ("strangers", "one known", "both known")[known]


def thing_level(a: View, b: View) -> str:
    """Whether what the slot is of is the same; "untold" where the slot is all that is told."""
    one, two = a.claim.subject, b.claim.subject
    if bool(told(a.claim, "organisation")) != bool(told(b.claim, "organisation")):
        return "one told"
    if a.claim.measure in (one, two) or (a.claim.measure == "codename" and {one.lower(), two.lower()} & VAGUE):
        return "untold"
    if bare(one) == bare(two):
        return "same"
    if compare_names(one, two).alike:
        return "alike"
    if one[:1].isupper() != two[:1].isupper():
        return "untold"  # a name and a noun may be one thing: "Acme's phone", "the phone"
    own, others = one.lower().split(), two.lower().split()
    if a.claim.measure == "winner" and not (_within(own, others) or _within(others, own)):
        return "different"  # "player of the match", "player of the season"
    return "shared" if any(kin(x, y) for x in own for y in others) else "different"


def _within(short: list[str], long: list[str]) -> bool:
    """Whether every word of one phrase has its like in another."""
    return all(any(kin(x, y) for y in long) for x in short)
