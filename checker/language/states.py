"""States of a value that words tell: earlier, extreme, average, total, extra, a limit, a part, each.

A cue counts only where it touches the value or describes the nouns and the verb that the value hangs on.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.sentence import Sentence, Token
from checker.language.attachment import SUBJECTS, ancestors, children, top_of
from checker.language.quantities.trends import CHANGES

STEPS = 4
"""How many arcs up from the value still speak of it."""

DESCRIBED: tuple[tuple[str, frozenset[str]], ...] = (
    (
        "earlier",
        frozenset(
            "previous previously prior former formerly early earlier original originally initial initially "
            "past preceding predecessor historic historical old outgoing".split()
        ),
    ),
    ("extreme", frozenset("record peak highest lowest maximum minimum all-time".split())),
    ("average", frozenset("average averaged median mean typical typically".split())),
    ("total", frozenset("total overall combined entire aggregate".split())),
    ("extra", frozenset("additional further extra another".split())),
    ("limit", frozenset("capacity limit cap ceiling target goal threshold minimum quota".split())),
    ("part", frozenset("partial first-half half".split())),
)
"""Words that describe the noun or verb a value hangs on, by the state that they tell."""

BEFORE: tuple[tuple[str, frozenset[str]], ...] = (
    ("extra", frozenset("another additional further extra plus".split())),
    ("each", frozenset("every each".split())),
    ("total", frozenset("all total altogether".split())),
    ("part", frozenset("which including among them".split())),
    ("delta", frozenset("by".split())),
)
"""Words right in front of a value."""

AFTER: tuple[tuple[str, frozenset[str]], ...] = (
    ("extra", frozenset("more further extra additional others".split())),
    ("each", frozenset("each apiece".split())),
    ("total", frozenset("altogether overall combined".split())),
)
"""Words right behind a value or the noun that it counts."""


def described(sentence: Sentence, inside: list[int]) -> set[str]:
    """States told by the words that describe what a value hangs on, and by a pluperfect ("it had had 455 shops")."""
    found: set[str] = set()
    tokens = sentence.tokens
    top = top_of(sentence, inside)
    for step, index in enumerate([top, *ancestors(sentence, top)]):
        words = [tokens[i].lemma.lower() for i in children(sentence, index) if describes(tokens, i, inside)]
        if tokens[index].pos == "NOUN" and index not in inside and not of_age(tokens, index):
            words.append(tokens[index].lemma.lower())
        found |= {name for name, cues in DESCRIBED if cues & set(words)}
        if tokens[index].pos in {"VERB", "AUX"}:
            found |= {"earlier"} if earlier_subject(sentence, index) else set()
            return found | ({"earlier"} if pluperfect(sentence, index) and not known(sentence, inside) else set())
        if step >= STEPS or tokens[index].relation.startswith("acl"):
            break
    return found


def earlier_subject(sentence: Sentence, verb: int) -> bool:
    """Whether a verb is said of what went before: "the predecessor had", "the previous model sold"."""
    subjects = [i for i in children(sentence, verb) if sentence.tokens[i].relation in SUBJECTS]
    words = {sentence.tokens[i].lemma.lower() for s in subjects for i in (s, *children(sentence, s))}
    return bool(words & {"predecessor", "previous", "earlier", "original"})


def describes(tokens: Sequence[Token], at: int, inside: list[int]) -> bool:
    """Whether a token outside a value describes its head: an adjective, an adverb or a noun in front of a noun."""
    told = tokens[at].relation in {"amod", "advmod", "compound", "det", "nmod:poss"}
    return told and at not in inside and not of_age(tokens, at) and tokens[at].pos != "PROPN"


def known(sentence: Sentence, inside: list[int]) -> bool:
    """Whether a value counts things known before, so that an earlier deed tells no earlier count: "the ten states"."""
    before = sentence.tokens[inside[0] - 1].text.lower() if inside[0] else ""
    head = sentence.tokens[top_of(sentence, inside)].head
    return before in {"the", "these", "those", "all", "both"} and sentence.tokens[head].relation in SUBJECTS


def of_age(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token ends an age: "two 17-year-olds" tell no earlier state."""
    before = tokens[at - 1].text.lower() if at else ""
    return tokens[at].text.lower() in {"old", "olds"} and before in {"-", "‑", "–", "year", "years", "month", "months"}


def pluperfect(sentence: Sentence, verb: int) -> bool:
    """Whether a verb stands in the past perfect."""
    words = {sentence.tokens[i].text.lower() for i in children(sentence, verb) if sentence.tokens[i].pos == "AUX"}
    return bool({"had", "'d"} & words) or used_to(sentence, verb)


def used_to(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells a habit of the past: "it used to have 455 shops", not "it used the money"."""
    behind = sentence.tokens[verb + 1 : verb + 2]
    return sentence.tokens[verb].text.lower() == "used" and bool(behind) and behind[0].tag == "TO"


def of_agents(sentence: Sentence, top: int) -> bool:
    """Whether a count behind "by" is of those who did something: "fired on by two boats", not "cut by two points"."""
    tokens = sentence.tokens
    noun = tokens[top].head if tokens[top].relation == "nummod" else top
    verb = tokens[noun].head
    if tokens[noun].pos != "NOUN" or tokens[verb].tag != "VBN" or verb > top:
        return False
    return not {tokens[verb].text.lower(), *(t.text.lower() for t in tokens[verb + 1 : top])} & CHANGES


def touched(sentence: Sentence, inside: list[int]) -> set[str]:
    """States told by the words right around a value."""
    tokens = sentence.tokens
    first, last = inside[0], inside[-1]
    left = [tokens[i].lemma.lower() for i in range(max(0, first - 2), first)]
    left = left[left.index(",") + 1 :] if "," in left else left  # "for another, 420 colleagues left"
    right = [tokens[i].lemma.lower() for i in range(last + 1, min(len(tokens), last + 4))]
    if "than" in right:
        right = right[: right.index("than") - 1]
    wide = set(left) - {"which", "them"}  # "which has 40 shops" is the whole
    if left[-1:] == ["which"] and left[:-1] in (["in"], ["at"], ["on"], ["during"]):
        left, wide = [], set()  # "a shooting in which 26 people died" tells of all
    found = {name for name, cues in BEFORE if cues & set(left[-1:]) or (name in {"extra", "part"} and cues & wide)}
    found |= {name for name, cues in AFTER if cues & set(right)}
    if "delta" in found and of_agents(sentence, top_of(sentence, inside)):
        found.discard("delta")
    if right[:2] in (["of", "they"], ["of", "those"], ["of", "which"], ["of", "whom"]):
        found.add("part")
    return found
