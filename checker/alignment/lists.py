"""Comparison levels of lists: of what they are, whose, the members that they share, and who knows those that differ."""

from __future__ import annotations

from collections.abc import Iterable

from checker.alignment.answers import heads_level, like, told
from checker.alignment.features import Levels
from checker.alignment.spelled import value_level
from checker.alignment.views import View
from checker.domain.claims import Claim
from checker.domain.values import Words
from checker.language.items import matched_items
from checker.language.spelling import key_words
from checker.language.stems import stem
from checker.language.synonyms import kin


def of_lists(a: View, b: View) -> Levels:
    """Lists and members meet over what they are members of, whose they are, and the members that they share."""
    return {
        "label": label_level(a, b),
        "owner": heads_level(a.claim.subject, b.claim.subject),
        "members": members_level(a.claim, b.claim),
        "lacking": lacking_level(a, b),
        "counts": counts_level(a.claim, b.claim),
    }


def label_level(a: View, b: View) -> str:
    """Whether two lists are of the same things by their label nouns; a bare governor is no label."""
    labels = [told(view.claim, "label").split()[-1:] for view in (a, b)]
    governors = [told(view.claim, "governor") for view in (a, b)]
    if all(governors) and kin(*governors):
        return "same governor"
    if labels[0] and labels[1]:
        if labels[0] == labels[1]:
            return "same"
        if kin(labels[0][0], labels[1][0]):
            return "kindred"
        if like(labels[0][0], labels[1][0]):
            return "akin"
    if beside(labels[0], b) or beside(labels[1], a):
        return "told beside"
    return "different" if labels[0] and labels[1] else "untold"


def beside(label: Iterable[str], view: View) -> bool:
    """Whether the sentence of a list has the label of the other."""
    return any(stem(word) in view.sentence for word in label)


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
    if len(missing) == len(extra) == 1 and shared:
        return "all but one of two" if size == 2 else "all but one of three" if size == 3 else "all but one"
    if shared == size:
        return "all of the shorter" if size < 3 else "all of three or more"
    return "most" if 2 * shared > size else "some" if shared else "none"


def lacking_level(a: View, b: View) -> str:
    """Whether an article knows the members that its own list lacks: who names them elsewhere left them out on purpose,
    or lists other things."""
    left, right = a.claim.mention.value, b.claim.mention.value
    if not (isinstance(left, Words) and isinstance(right, Words) and left.items and right.items):
        return "untold"
    if left.part("open") or right.part("open") or not (left.part("named") and right.part("named")):
        return "untold"
    missing, extra, _ = matched_items(left.items, right.items, named=True)
    if not missing and not extra:
        return "none"
    return "known" if known(missing, b) or known(extra, a) else "strangers"


def known(items: Iterable[str], view: View) -> bool:
    """Whether an article names one of some members anywhere."""
    return any(word in view.spoken_of for item in items for word in key_words(item)[-1:])


def counts_level(a: Claim, b: Claim) -> str:
    """Whether the shorter list is told to be the whole by its own count, or both texts count the members, and alike."""
    left, right = a.mention.value, b.mention.value
    if not (isinstance(left, Words) and isinstance(right, Words)):
        return "none"
    shorter = min(left, right, key=lambda value: len(value.items))
    if len(left.items) != len(right.items) and shorter.part("stated") == str(len(shorter.items)):
        return "shorter counted"
    counts = left.part("stated"), right.part("stated")
    if not all(counts):
        return "one" if any(counts) else "none"
    return "same" if counts[0] == counts[1] else "different"
