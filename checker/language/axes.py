"""Axes: the questions that several predicates answer, and which one a clause's predicate answers (`data/axes.toml`)."""

from __future__ import annotations

from dataclasses import replace

from checker.domain.sentence import Token
from checker.language.cues import Cue, find_cues, table
from checker.language.phrases import NOUNS
from checker.language.predicates import Clause
from checker.language.suiting import LIGHT as LIGHT
from checker.language.suiting import of_whom, suits
from checker.language.verbgroups import FINITE, NEGATIVE_WORDS
from checker.language.wordsets import word_set

AXES = frozenset(table("axes"))
# Axes whose words tell what sort of thing something is: "is a proprietary tool".
CLASSING = frozenset({"released", "compulsory", "independent"})
# Questions that a story asks once, so that the answer alone tells what it is about.
TELLING = word_set("appeal unanimous fixed deliberate evacuated sealed stored")
# Questions that a yes answers all the time, so that it is a claim only where a no stands against it.
QUIET = word_set("filmed investigated ablaze distress")
# Questions that a story asks of one thing, which each article may call otherwise.
ONCE = TELLING | word_set("alarm accounted ransom replayed distress plea apology filmed investigated warned")
BEFORE_AMOUNTS = word_set("up down at by to on about around nearly a")

# Sides of nouns: that there is one, or that one is had, given or made.
NOUNED = {"there": "yes", "against": "no"}
GIVING = word_set(
    "have get receive give grant make issue order obtain hold reach file launch open win suffer "
    "sustain report record cause register plan"
)
BRINGING = word_set("a an any some several another")

PLACING = word_set("at in on with near inside there here home")
FORCE = word_set("place force use effect service operation office post")

# What goes on like this, or stays on something, is no post: "continues as normal", "stays on the tail".
AS_EVER = word_set("normal usual before planned ever always the its their")
MANNER = frozenset({"lasting", "complete", "timely", "unanimous", "deliberate", "public", "known"})


def axis_cues(tokens: tuple[Token, ...], clause: Clause) -> tuple[Cue, ...]:
    """The phrases of the axes that the clause's predicate holds, the most telling one first, one for each axis."""
    low = _opening(tokens, clause)
    near = find_cues(tokens[low : clause.stop], "axes")
    moved = [replace(cue, start=cue.start + low, end=cue.end + low) for cue in near]
    light = tokens[clause.verb].lemma.lower() in LIGHT
    idle = [range(cue.start, cue.end) for cue in moved if cue.section == "ignored"]
    fitting = [
        replace(cue, reach=_reach(cue, clause))
        for cue in moved
        if cue.section != "ignored"
        and (_told_of(tokens, clause, cue) if cue.reach in NOUNED else _fits(tokens, clause, cue, light))
        and (
            cue.reach in NOUNED or _sorts(clause, cue) or (suits(tokens, clause, cue) and of_whom(tokens, clause, cue))
        )
        and not any(cue.start in words and cue.end - cue.start < len(words) for words in idle)
        and not (cue.start == clause.verb and (_measured(tokens, cue.end) or _copular(tokens, cue)))
    ]
    ranked = sorted(fitting, key=lambda cue: _rank(clause, cue, light))
    firsts = {cue.section: cue for cue in reversed(ranked)}
    return tuple(cue for cue in ranked if firsts[cue.section] is cue)


def _opening(tokens: tuple[Token, ...], clause: Clause) -> int:
    """Where the phrases of a clause may begin: at its "there", at the noun before it ("the lights went out")."""
    before = clause.start - 1
    before -= before > 0 and tokens[before].tag == "RB" and tokens[before - 1].tag in NOUNS  # "the sirens never went"
    if before < 0 or tokens[before].tag == "EX":
        return max(0, before)
    adjoins = clause.subject is not None and clause.subject[1] == before + 1 and tokens[before].tag in NOUNS
    return before if adjoins else clause.start


def _reach(cue: Cue, clause: Clause) -> str:
    """The side of a phrase; one that is turned says yes of whoever does it, no of whoever undergoes it ("beat")."""
    if cue.reach in NOUNED:
        return NOUNED[cue.reach]
    return ("no" if clause.passive else "yes") if cue.reach == "turned" else cue.reach


def _told_of(tokens: tuple[Token, ...], clause: Clause, cue: Cue) -> bool:
    """Whether a clause says that there is what a noun names, or not: "gets no exemption", "a permit was granted"."""
    at = cue.end - 1
    there = clause.start > 0 and tokens[clause.start - 1].tag == "EX"
    part = clause.subject if clause.passive and not there else clause.object
    if part is None or tokens[at].tag not in NOUNS or not part[0] <= at < part[1]:
        return False
    head = next((i for i in range(part[0], part[1]) if tokens[i].tag == "IN"), part[1]) - 1
    if clause.negation is not None:  # "no forced sales" leaves others
        opens = tokens[cue.start - 1].text.lower() in NEGATIVE_WORDS | {"any"}
    else:
        opens = tokens[part[0]].text.lower() in BRINGING or tokens[part[0]].tag in {"JJ", "NN", "NNS", "CD", "VBN"}
    return at == head and opens and (there or tokens[clause.verb].lemma.lower() in GIVING)


def _sorts(clause: Clause, cue: Cue) -> bool:
    """Whether a phrase behind the verb tells of what sort something is, which shows that it is a thing."""
    return cue.section in CLASSING and cue.start > clause.verb


def _rank(clause: Clause, cue: Cue, light: bool) -> tuple[bool, bool, bool, int, int]:
    """Manner last; then phrases, what completes a light verb ("stayed open"), longer and earlier words."""
    length = cue.end - cue.start
    return cue.section in MANNER, length == 1, light != (cue.start > clause.verb), -length, cue.start


def _measured(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether an amount follows ("closed at 23.60", "dropped 5%"): that is a number's affair, not a yes or no."""
    while at < len(tokens) and tokens[at].text.lower() in BEFORE_AMOUNTS:
        at += 1
    return at < len(tokens) and tokens[at].tag in {"CD", "$"}


def _copular(tokens: tuple[Token, ...], cue: Cue) -> bool:
    """Whether "remains" only links its subject to what or where it is ("remains the largest"): nothing is kept."""
    after = tokens[cue.end] if cue.end < len(tokens) else None
    linking = tokens[cue.start].lemma.lower() in {"remain", "stay"} and cue.end - cue.start == 1
    if linking and after is not None and after.text.lower() in PLACING:
        return not {token.text.lower() for token in tokens[cue.end + 1 : cue.end + 3]} & FORCE
    return linking and after is not None and after.tag in {"DT", "JJ", "JJR", "JJS", "NN", "NNP", "PRP$", "VBN", "VBG"}


def _other_verb(tokens: tuple[Token, ...], cue: Cue) -> bool:
    """Whether a particle or an object makes it another verb: "closed in", "pulled out a chair"."""
    after = tokens[cue.end] if cue.end < len(tokens) else None
    if after is None:
        return False
    if cue.section == "resigned" and after.text.lower() in AS_EVER:
        return True
    if cue.section == "kept" and (_claims(tokens, cue) or _hinders(tokens, cue)):
        return True
    if cue.text.split()[-1] == "out" and tokens[cue.start].lemma.lower() == "pull":
        return after.tag in NOUNS | {"DT", "PRP$", "JJ", "CD"}
    return after.tag == "RP" or after.relation == "compound:prt"


def _claims(tokens: tuple[Token, ...], cue: Cue) -> bool:
    """Whether what is maintained is a word, not a thing: "maintains his innocence", "maintains that he left"."""
    after = tokens[cue.end : cue.end + 3]
    clause = after[0].tag in {"PRP", "NNP"} and len(after) > 1 and after[1].tag in FINITE | {"RB"}
    told = after[0].text.lower() == "that" or clause
    return tokens[cue.start].lemma.lower() == "maintain" and (
        told or any(t.lemma.lower() == "innocence" for t in after)
    )


def _hinders(tokens: tuple[Token, ...], cue: Cue) -> bool:
    """Whether somebody is stopped from doing something, who does not end by that: "failed to stop traders rigging"."""
    if tokens[cue.start].lemma.lower() != "stop" or cue.end - cue.start > 1:
        return False
    at = cue.end
    while at < len(tokens) and tokens[at].tag in NOUNS | {"DT", "PRP", "PRP$", "JJ", "RB", "CD"}:
        at += 1
    return cue.end < at < len(tokens) and (tokens[at].tag == "VBG" or tokens[at].text.lower() == "from")


def _of_existence(tokens: tuple[Token, ...], cue: Cue) -> bool:
    """Whether a word only tells what sort of thing there is not: "there will be no compulsory redundancies"."""
    after = tokens[cue.end].tag if cue.end < len(tokens) else ""
    return after in NOUNS and any(token.tag == "EX" for token in tokens[max(0, cue.start - 5) : cue.start])


def _fits(tokens: tuple[Token, ...], clause: Clause, cue: Cue, light: bool) -> bool:
    if cue.start <= clause.verb < cue.end:
        return not _other_verb(tokens, cue)
    carried = cue.section == "kept" and tokens[cue.start].tag in NOUNS  # "gets ten carries on Saturday"
    if cue.end - cue.start > 1 and cue.start == clause.end and tokens[cue.start].tag != "EX" and not carried:
        return True
    if tokens[cue.start].tag == "EX" or cue.end <= clause.verb:
        return False
    if tokens[cue.start].text.endswith("ly") and cue.start > clause.verb and cue.end - cue.start == 1:
        return True
    if not clause.verb < cue.start <= clause.end + (4 if light else 1):
        return False
    if light and cue.section in CLASSING and tokens[clause.verb].lemma.lower() == "be":
        return not _of_existence(tokens, cue)
    staying = tokens[clause.verb].lemma.lower() in {"stay", "remain", "keep"}
    if tokens[cue.start].tag in NOUNS and (cue.end - cue.start == 1 or cue.section == "kept") and not staying:
        return False
    if tokens[cue.start].tag == "RB" and cue.end - cue.start == 1:
        return False
    if tokens[cue.start].tag == "VB" and tokens[cue.start - 1].text.lower() == "to":
        return False  # "will not be there to hurt anyone"
    after = tokens[cue.end].tag if cue.end < len(tokens) else ""
    return light and not (after in NOUNS and tokens[cue.start].tag in {"JJ", "VBN", "DT"})
