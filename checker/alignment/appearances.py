"""What a document says of each of its people: the sentences that name them, their posts, and who else is named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.domain.claims import Claim
from checker.domain.values import Quantity, Words
from checker.language.nameparts import first_name
from checker.language.spelling import key_words

if TYPE_CHECKING:
    from checker.alignment.views import Bag, View

MOST = 12
"""Sentences of a name that are looked at."""


def slot(claim: Claim) -> str:
    """What a name is the name of ("driver", "codename"); "" for claims that only say that it is one."""
    return claim.measure if claim.kind == "name" and claim.measure != "name" else ""


def with_appearances(views: Sequence[View]) -> list[View]:
    """The views of a document, those of people and of names that fill a slot with all that it says of them."""
    met = {id(view): last for view in views if first_name(view.claim) or slot(view.claim) for last in last_word(view)}
    if not met:
        return list(views)
    known = frozenset(key_words(view.claim.mention.text) for view in views if view.claim.kind == "name")
    named = frozenset(word for name in known for word in name)
    spoken, posts, ages = sentences_of(views), posts_of(views), ages_of(views)
    return [
        replace(
            view,
            appearances=tuple(spoken[met[id(view)]].values())[:MOST] or (view.sentence,),
            posts=frozenset(posts[met[id(view)]]),
            ages=frozenset(ages[met[id(view)]]),
            named=named,
            known=known,
        )
        if id(view) in met
        else view
        for view in views
    ]


def last_word(view: View) -> tuple[str, ...]:
    """The last word of a name, where it has words."""
    return key_words(view.claim.mention.text)[-1:]


def sentences_of(views: Sequence[View]) -> Mapping[str, dict[int, Bag]]:
    """By the last word of each name the sentences that it stands in."""
    found: dict[str, dict[int, Bag]] = defaultdict(dict)
    for view in views:
        for word in view.own_names:
            found[word][view.claim.sentence.start] = view.sentence
    return found


def posts_of(views: Sequence[View]) -> Mapping[str, set[str]]:
    """By the last word of each holder's name the posts held."""
    found: dict[str, set[str]] = defaultdict(set)
    for view in views:
        value = view.claim.mention.value
        if view.claim.kind == "role" and isinstance(value, Words):
            for word in key_words(value.part("person"))[-1:]:
                found[word].add(value.normal)
    return found


def ages_of(views: Sequence[View]) -> Mapping[str, set[int]]:
    """By the last word of each person's name the ages told."""
    found: dict[str, set[int]] = defaultdict(set)
    for view in views:
        value = view.claim.mention.value
        if view.claim.kind == "age" and view.claim.measure == "age" and isinstance(value, Quantity):
            for word in key_words(view.claim.subject)[-1:]:
                found[word].add(int(value.number))
    return found
