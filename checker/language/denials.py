"""What a denial denies, and what a plain clause tells that it cannot be true beside: "no ransom was paid" against
"a ransom of two million was handed over".

A denial has a verb and a thing: "did not sign the deal" denies *sign* of *the deal*, "no ransom was paid" denies that
there is *a ransom* at all. A plain clause tells its verb of things too, and that there are those that it brings up.
"""

from __future__ import annotations

import re

from checker.domain.sentence import Token
from checker.domain.values import Words
from checker.language.brought import LESS, says_there, telling_words, things
from checker.language.control import REFUSING
from checker.language.phrases import CALENDAR
from checker.language.predicates import Clause
from checker.language.qualities import quality
from checker.language.stems import stem
from checker.language.synonyms import kin
from checker.language.themes import meet
from checker.language.wordsets import word_set


def stems(words: str) -> frozenset[str]:
    return frozenset(map(stem, words.split()))


# Words that tell nothing of what is denied.
IDLE = word_set(
    "exist have use make give do take get receive occur happen find provide offer include need plan hold carry show "
    "contain feature issue set put involve pay"
)
# Verbs that tell no more of a thing than that it is or was there, or came about.
LIGHT = stems(
    " ".join(IDLE)
    + " file fire bring lodge raise sound reach submit table launch open report record register detect install fit "
    "impose order send serve supply conduct conclude pend face levy place propose observe note spot bear wear "
    + "keep see hear establish pend"
)
# Verbs whose denial of any of a thing denies that it is due or given: "neither party owes a fee".
OWING = stems("owe award grant hand earn face")
HOLDING = stems("have contain include feature carry come bear wear")
# Things that denials speak of all the time, and that plain clauses of other matters bring up as well.
VAGUE = word_set(
    "detail information comment reason evidence sign indication plan idea doubt way time thing people person one "
    "chance need question word statement case part place year day week month hour lot number amount kind sort type "
    "group answer problem issue point change difference money work name decision action attempt effort result "
    "anything something nothing anyone someone anybody somebody everyone everything end side man woman victim life "
    "response support view role position step matter fact story report news contact choice right sense access "
    "official officer spokesman spokeswoman police company government country city state world home house family "
    "interest intention desire wish need other share other hope room fear concern limit member seat minute"
)
# Verbs that tell of words and thoughts, not of what was done.
SAYING = word_set(
    "say tell ask think believe know see want add claim argue insist feel expect hope seem appear like love mean look "
    "call suggest write speak talk doubt suspect fear warn"
)
NOBODY = frozenset({"neither", "none", "nobody"})
ALL = word_set("anyone anybody anything one nobody nothing none noone someone somebody")
UNREAL = frozenset({"can", "could", "may", "might", "should", "'d", "’d", "ought"})
AHEAD = frozenset({"must", "will", "would", "wo", "'ll", "’ll", "shall", "sha"})
WHENEVER = word_set("present moment stage time point today now once kind form sort")
DOUBTFUL = word_set(
    "deny doubt dispute reject dismiss discount if whether suspect rumour rumor refute believe think claim allege "
    "allegation accuse accusation contest theory until unless without fear hope evidence proof"
)
# What is told with these is that a thing is not there, or will not be.
WANTING = word_set(
    "forgo forego lack refuse decline reject deny avoid avert prevent block cancel scrap end stop lose abolish oppose "
    "fail withdraw remove drop rule lift waive spare want seek demand propose suggest request urge"
)
# What cannot be kept from coming will come.
EXCLUDING = word_set("avoid prevent avert exclude escape")
# Words that only carry the thing: "no cases of fever", "no sign of looting".
CASES = word_set("case sign trace plan evidence instance incident")
WHOLLY = word_set("either any all both each every")
PARTS = word_set("group arm cohort half section side stage round leg quarter wing")
# A denial of a degree denies no more than that.
DEGREE = word_set("much all every many enough always only alone full fully yet entirely necessarily far very well so")


def verb_of(tokens: tuple[Token, ...], clause: Clause) -> str:
    """The stem of the verb that is told or denied, "" where it only says that something is there."""
    return "" if says_there(tokens, clause) else stem(tokens[clause.verb].lemma.lower())


def tense_of(tokens: tuple[Token, ...], clause: Clause) -> str:
    """Whether a clause tells of what was, is or will be; "" for what could or should be or have been."""
    group = {token.text.lower() for token in tokens[clause.start : clause.end]}
    if clause.modal in UNREAL or not clause.finite or (clause.modal and group & {"have", "'ve", "’ve"}):
        return ""
    if clause.modal in AHEAD or clause.modal == "to":
        return "ahead"
    return "present" if tokens[clause.start].tag in {"VBZ", "VBP"} and not group & {"has", "have"} else "past"


def deed(tokens: tuple[Token, ...], clause: Clause) -> tuple[tuple[str, str], ...]:
    """What a clause denies or tells, as parts of a claim's value; () where it tells of nothing."""
    excluded = _excluded(tokens, clause)
    denied = (clause.negation is None) if excluded else clause.negation is not None
    real = not _partly(tokens, clause) and not _unsure(tokens, clause)
    tense = "ahead" if excluded else tense_of(tokens, clause) if real else ""
    found = list(things(tokens, clause)) if tense else []
    if not found:
        return ()
    by = clause.agent or (clause.subject if clause.object and not says_there(tokens, clause) else None)
    agent = " ".join(telling_words(tokens, by)) if by and tokens[by[0]].text.lower() not in NOBODY else ""
    return (
        ("denied", "yes" if denied else ""),
        ("none", "yes" if denied and found[0][0] else ""),
        ("verb", "" if excluded else verb_of(tokens, clause)),
        ("tense", tense),
        ("agent", "" if excluded else agent),
        ("things", ";".join(words for _, words in (found[:1] if denied or excluded else found))),
        ("some", "" if denied else ";".join(words for some, words in found[: 1 if excluded else None] if some)),
    )


def _partly(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether a clause denies a degree only, or tells of words and thoughts."""
    if clause.negation is not None and any(t.text.lower() in DEGREE for t in tokens[clause.start : clause.stop]):
        return True
    after = tokens[clause.end].text.lower() if clause.end < len(tokens) else ""
    return clause.object is None and not clause.passive and after in {"that", "to", "if", "how", "why", "what"}


def _excluded(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether a clause says that something is out of the question, or denies that it is: "cannot be ruled out"."""
    verb = tokens[clause.verb].lemma.lower()
    ruled = verb == "rule" and "out" in {token.text.lower() for token in tokens[clause.verb : clause.end + 3]}
    barred = clause.negation is not None and clause.modal in UNREAL and verb in EXCLUDING
    return (ruled or barred) and clause.subject is not None


def _unsure(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether a denial is a refusal, which another day may end, or only supposed: "let's say there is no lift"."""
    after = [token.text.lower() for token in tokens[clause.stop : clause.stop + 1]]
    if after == ["or"] and clause.negation is not None:
        return True
    refused = clause.negation is not None and tokens[clause.negation].lemma.lower() in REFUSING
    return refused or any(token.lemma.lower() in {"let", "suppose", "if"} for token in tokens[: clause.start])


def plain(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether a clause says plainly that something was done, is there or is to come."""
    verb = tokens[clause.verb].lemma.lower()
    saying = verb in SAYING and not (verb == "see" and clause.passive)
    if clause.negation is not None or not tense_of(tokens, clause) or saying:
        return False
    bare = verb == "be" and not says_there(tokens, clause) and not _counted_at(tokens, clause)
    if verb in WANTING or (bare and not quality(tokens, clause)):
        return False
    first = min(clause.start, clause.subject[0] if clause.subject else clause.start)
    return not any(token.lemma.lower() in DOUBTFUL for token in tokens[max(0, first - 4) : first])


def _counted_at(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether so many of a thing are said to be somewhere: "two cases of flu were on the list"."""
    after = tokens[clause.end].tag if clause.end < len(tokens) else ""
    return clause.subject is not None and tokens[clause.subject[0]].tag == "CD" and after == "IN"


def refuted(denial: Words, told: Words, said: frozenset[str]) -> bool:
    """Whether a plain clause tells what a denial denies; `said` are the words of the plain clause's sentence."""
    thing = denial.part("things").split(";")[0].split()
    times = {denial.part("tense"), told.part("tense")}
    if not thing or "" in times or times == {"past", "ahead"} or not _same_deed(denial, told, thing):
        return False
    return _fits(denial, told, thing, said) and _same_agent(denial, told, said)


def _fits(denial: Words, told: Words, thing: list[str], said: frozenset[str]) -> bool:
    """Whether what narrows a denial is told as well: words that tell which thing, when, where and what for."""
    whole = not WHOLLY.isdisjoint(denial.text.lower().split())
    if not whole and any(word in PARTS and word not in said for word in denial.part("topic").split()):
        return False  # "no case in the group that got the drug" leaves the others
    own = "|".join(map(re.escape, sorted({*thing[-1:], *CASES})))
    if re.search(rf"\bother (?:\w+ )?(?:{own})", told.text.lower()):
        return False  # "eight other schools"
    narrowing = sum(_among(word, said) for word in thing[:-1])
    if _brought(denial, thing) and len(thing) > 1 and 2 * narrowing >= len(thing) - 1:
        return True  # "no bed of crushable material at either end": a word of its own tells which thing it is
    rest = set(denial.part("topic").split()) - set(thing) - IDLE - LESS - CALENDAR - WHENEVER - CASES
    there = not denial.part("verb") and not told.part("verb") and len(rest) == 1
    return narrowing == len(thing) - 1 and (there or 2 * sum(_among(word, said) for word in rest) >= len(rest))


def _same_agent(denial: Words, told: Words, said: frozenset[str]) -> bool:
    """Whether who is denied to do it, or to have it, can be who is told to; who has what there is need not be told."""
    agent = denial.part("agent")
    if not agent or (denial.part("verb") in HOLDING and not told.part("verb")):
        return True
    return (meet(agent, told.part("agent")) and bool(told.part("agent"))) or _among(agent.lower(), said)


def _brought(denial: Words, thing: list[str]) -> bool:
    """Whether a denial says that there is no such thing at all."""
    verb = denial.part("verb")
    some = denial.part("none") and (not verb or verb in LIGHT | OWING)
    return bool(some) and (len(thing) > 1 or thing[-1] not in VAGUE)


def _same_deed(denial: Words, told: Words, thing: list[str]) -> bool:
    """Whether the verb and the thing of a denial are told, or that there is such a thing where none is said to be."""
    verb, other = denial.part("verb"), told.part("verb")
    same = bool(verb and other) and verb not in {"be", "do"} and kin(verb, other)
    if thing[-1] in ALL:
        return same and verb not in LIGHT
    if same and _holds(told.part("things").split(";")[:1], thing):
        return True
    return _brought(denial, thing) and _holds(told.part("some").split(";"), thing)


def _holds(phrases: list[str], thing: list[str]) -> bool:
    """Whether a phrase names the thing; by another word only where more words than one tell what it is."""
    head = stem(thing[-1])
    last = [stem(phrase.split()[-1]) for phrase in phrases if phrase]
    return head in last or (len(thing) > 1 and any(kin(head, other) for other in last))


def _among(word: str, said: frozenset[str]) -> bool:
    return word in said or any(kin(stem(word), stem(other)) for other in said)
