"""Slots that verbs give a name: "won the prize", "the award went to X", "the victim was identified as X"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from checker.domain.sentence import Token
from checker.language.posts import heads as post_heads
from checker.language.slot_phrases import people, slot_after
from checker.language.tables import table, words

REACH = 9
BEING = frozenset({"is", "was", "be", "been", "are", "were", "as"})
WALLS = frozenset({".", ";", ":", "!", "?", "(", ")"})
WORKS = dict.fromkeys(("novel", "book", "memoir", "biography", "poem"), "author") | dict.fromkeys(
    ("film", "documentary", "movie"), "director"
)
"""What whoever stands behind "by" is to a work: "the novel, by X"."""
FOREMOST = frozenset({"best", "outstanding"})
PRIZES = frozenset({"prize", "award", "honour", "honor"})
Found = tuple[str, str]


def verb_slot(tokens: Sequence[Token], first: int, end: int) -> Found | None:
    """The slot that a verb gives the name at tokens `first` to `end`, and of what ("" where that is not told)."""
    return (
        _winner(tokens, end)
        or _named_best(tokens, end)
        or _given(tokens, first)
        or _identified(tokens, first)
        or _identified_as(tokens, end)
        or _steering(tokens, end)
    )


def maker_slot(tokens: Sequence[Token], first: int) -> str:
    """What whoever follows "by" is to a thing: "director" in "directed by X"; "" for other words."""
    if first < 2 or tokens[first - 1].text.lower() != "by":
        return ""
    before = tokens[first - 3] if first > 2 and tokens[first - 2].text == "," else tokens[first - 2]
    return _makers().get(before.text.lower(), "") or WORKS.get(before.text.lower(), "")


def _winner(tokens: Sequence[Token], end: int) -> Found | None:
    """ "X won the Hollow Prize": the verb right after the name, and the prize within reach."""
    i = end
    while i < len(tokens) and (tokens[i].tag == "RB" or tokens[i].text.lower() in {"has", "have", "had", "was", "is"}):
        i += 1
    given = i > end and tokens[i - 1].text.lower() in {"was", "is"}
    if i + 1 < len(tokens) and tokens[i].text.lower() == "been":
        given, i = True, i + 1
    kinds = "giving" if given else "winning"
    if i >= len(tokens) or tokens[i].lemma.lower() not in words("names", "prizes", kinds):
        return None
    prize = _prize(tokens, i + 1, min(len(tokens), i + REACH))
    return ("winner", prize) if prize else None


def _named_best(tokens: Sequence[Token], end: int) -> Found | None:
    """ "X was named best actress"."""
    near = [token.text.lower() for token in tokens[end : end + 4]]
    at = next((i for i, word in enumerate(near) if word in words("names", "prizes", "naming")), None)
    if at is None or not set(near[:at]) & BEING:
        return None
    return _best(tokens, end + at + 1)


def crowned(tokens: Sequence[Token], first: int, end: int) -> Found | None:
    """ "The jury named X best actress"."""
    verb = tokens[first - 1] if first > 1 else None
    naming = verb is not None and verb.text.lower() in words("names", "prizes", "naming")
    return _best(tokens, end) if naming and end < len(tokens) and tokens[end].tag not in {",", "."} else None


def _best(tokens: Sequence[Token], at: int) -> Found | None:
    """What somebody is the best in, from token `at` on: "best actress", "player of the match"."""
    told = [token.text.lower() for token in tokens[at : at + 5]]
    heads = [i for i, word in enumerate(told) if word in words("names", "prizes", "best")]
    if not heads or any(not word.isalpha() for word in told[: heads[-1]] if word not in {"'s", "’s", "-"}):
        return None
    if told[heads[-1]] in post_heads() and "best" not in told:
        return None  # "was named director of the port" gives a post and no prize
    last = heads[-1] + (3 if told[heads[-1] + 1 : heads[-1] + 3] == ["of", "the"] else 0)
    return "winner", " ".join(word for word in told[: last + 1] if word != "the")


def _given(tokens: Sequence[Token], first: int) -> Found | None:
    """ "The prize went to X", "the title was won by X"."""
    before = tokens[first - 1].text.lower() if first > 2 else ""
    giving = words("names", "prizes", "giving") if before == "to" else words("names", "prizes", "winning")
    if before not in {"to", "by"} or tokens[first - 2].lemma.lower() not in giving:
        return None
    prize = _prize(tokens, max(0, first - REACH - 2), first - 2)
    return ("winner", prize) if prize else None


def _prize(tokens: Sequence[Token], start: int, end: int) -> str:
    """The phrase that ends in a prize: "men's race", "Hollow Prize"; "" where no prize is named."""
    last = next((i for i in range(start, end) if tokens[i].text.lower() in words("names", "prizes", "nouns")), None)
    if last is None or any(token.text in WALLS for token in tokens[start:last]):
        return ""
    first = last
    while first > start and tokens[first - 1].tag in {"JJ", "JJS", "NN", "NNP", "NNS", "POS", "HYPH", "CD"}:
        first -= 1
    prize = "".join(
        t.text.lower() if t.tag in {"POS", "HYPH"} else f" {t.text.lower()}" for t in tokens[first : last + 1]
    ).strip()
    best = [token.text.lower() for token in tokens[last + 1 : last + 4]]
    if len(best) == 3 and best[0] == "for" and best[1] in FOREMOST:
        return " ".join(best[1:])  # "the award for best novel"
    return "prize" if prize in PRIZES else prize


def _identified(tokens: Sequence[Token], first: int) -> Found | None:
    """ "Police identified the victim as X", "the suspect, named as X", "the gunman was X"."""
    before = tokens[first - 1].text.lower() if first > 1 else ""
    if before not in BEING:
        return None
    near = tokens[max(0, first - REACH) : first - 1]
    telling = any(token.lemma.lower() in {"identify", "name"} for token in near)
    several = any(token.text.lower() == "among" for token in near)
    if several or (not telling and (before == "as" or near[-1].text.lower() not in people())):
        return None
    nouns = [people()[token.text.lower()] for token in near if token.text.lower() in people()]
    return (nouns[-1], "") if nouns else None


def _identified_as(tokens: Sequence[Token], end: int) -> Found | None:
    """ "X was identified as the driver", "X is the suspect": only those whom reports name."""
    i = end
    while i < len(tokens) and (
        tokens[i].text.lower() in BEING | {"has"} or tokens[i].lemma.lower() in {"identify", "name"}
    ):
        i += 1
    found = slot_after(tokens, i) if i > end else None
    return found[0] if found and found[0][0] in people().values() else None


def _steering(tokens: Sequence[Token], end: int) -> Found | None:
    """ "X was driving the bus", "X, who was at the controls"."""
    i = end
    while i < len(tokens) and tokens[i].text.lower() in {",", "who", "was", "had", "been", "is"}:
        i += 1
    if i == end or i >= len(tokens):
        return None
    told = " ".join(token.text.lower() for token in tokens[i : i + 3])
    slot = next((slot for cue, slot in table("names")["steering"].items() if f"{told} ".startswith(f"{cue} ")), "")
    driven = tokens[i + 1 : i + 3] if told.split()[0].endswith("ing") else ()
    steered = len(driven) == 2 and driven[0].tag in {"DT", "PRP$"} and driven[1].tag == "NN"
    return (slot, driven[1].text.lower() if steered else "") if slot else None


@cache
def _makers() -> dict[str, str]:
    return {word: slot for slot, row in table("names")["makers"].items() for word in row.split()}
