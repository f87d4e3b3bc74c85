"""One first name with two surnames in the same place of one story: a name that one article gives wrong.

Of people with one first name whom either article alone knows, those who are written of in like words are nearly
always one: in 300 real stories 6,100 pairs of mentions of one person stood against 160 of two, and where a fifth of
the words of two sentences was shared, 4,000 against 20.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.alignment.bands import binned
from checker.alignment.views import Bag, View, overlap
from checker.language.nameparts import Level, near_words, same_word, without_suffix
from checker.language.posts import read_post
from checker.language.spelling import key_words
from checker.language.stems import stem
from checker.language.tables import given_names, words

FAMILY = "namesake"
LEVEL = "surname"
"""The rung of the ladder of names that tells one first name with two surnames."""

ALIKE = 0.45
"""Letters that two surnames share where one may be the other misremembered: "Verhulst", "Verhagen"."""

MEASURES = {stem("name")}
"""What every name is said to measure, which makes no two sentences alike."""


def levels(a: View, b: View) -> dict[str, str | float]:
    """The levels of two people of one first name whom either article alone knows; {} for those who are surely two.

    Two posts, or ages that are more than a year apart, are of two people.
    """
    left, right = (without_suffix(key_words(view.claim.mention.text)) for view in (a, b))
    post = post_level(a, b)
    if knows(b, left) or knows(a, right) or post == "different" or ages_apart(a, b) or relatives(left, right):
        return {}
    given = bool({left[0], right[0]} & (given_names() | words("names", "given", "either")))
    return {
        "wording": binned(likeness_of_appearances(a, b)),
        "post": post,
        "age": "same" if a.ages & b.ages else "untold",
        "first name": "known" if given else "unknown",
        "surname": "alike" if near_words(left[-1], right[-1]) >= ALIKE else "other",
    }


def knows(view: View, name: Sequence[str]) -> bool:
    """Whether an article names somebody who may be the person: not one of that surname with another first name."""
    surname, others = name[-1], (full for full in view.known if name[-1] in full)
    return any(
        len(full) == 1 or full[-1] != surname or same_word(full[0], name[0]) is not Level.DIFFERENT for full in others
    )


def relatives(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether the word that both share is no first name ("Wang Yi", "Wang Wenbin"), or they are called by a father."""
    particles = words("names", "family", "particles")
    return left[0] in words("names", "family", "first") or any(word in particles for word in (*left[1:2], *right[1:2]))


def ages_apart(a: View, b: View) -> bool:
    """Whether both are told with an age, and no two of these are alike."""
    return bool(a.ages and b.ages) and all(abs(one - other) > 1 for one in a.ages for other in b.ages)


def likeness_of_appearances(a: View, b: View) -> float:
    """The overlap of the two sentences that are most alike of all that speak of two names, the names left out."""
    own = {stem(word) for view in (a, b) for word in key_words(view.claim.mention.text)} | MEASURES
    ones, others = (tuple(without(bag, own) for bag in view.appearances) for view in (a, b))
    return max((overlap(one, other) for one in ones for other in others), default=0.0)


def without(bag: Bag, names: set[str]) -> Bag:
    """A sentence without the names themselves."""
    return {word: weight for word, weight in bag.items() if word not in names}


def post_level(a: View, b: View) -> str:
    """Whether both are said to hold one post."""
    if not a.posts or not b.posts:
        return "untold"
    if a.posts & b.posts:
        return "same"
    heads = [{post.name for text in sorted(view.posts) if (post := read_post(text.split()))} for view in (a, b)]
    return "same" if heads[0] & heads[1] else "different"
