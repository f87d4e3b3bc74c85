"""What a denial denies, and what a plain clause tells that it cannot be true beside: "no ransom was paid" against
"a ransom of two million was handed over".

A denial has a verb and a thing: "did not sign the deal" denies *sign* of *the deal*, "no ransom was paid" denies that
there is *a ransom* at all. A plain clause tells its verb of things too, and that there are those that it brings up.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.domain.sentence import Token
from checker.domain.values import Words
from checker.language.control import REFUSING
from checker.language.phrases import CALENDAR, NOUNS, noun_phrase
from checker.language.predicates import Clause
from checker.language.stems import stem
from checker.language.synonyms import kin
from checker.language.themes import meet
from checker.language.verbgroups import FINITE, NEGATIVE_WORDS
from checker.language.wordsets import word_set

Part = tuple[int, int]
APART = frozenset({"without", "against", "for", "like", "as", "than", "if"})

# Verbs that tell no more of a thing than that it is or was there.
LIGHT = word_set(
    "exist have use make give do take get receive occur happen find provide offer include need plan hold carry show "
    "contain feature issue set put involve pay"
)
# Verbs whose denial of any of a thing denies that it is due or given: "neither party owes a fee".
OWING = word_set("owe award grant hand earn face")
HOLDING = word_set("have contain include feature carri come")
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
LESS = word_set("such further additional other more any single sort kind type")
SOME = word_set("a an any some several another few many")
DOUBTFUL = word_set(
    "deny doubt dispute reject dismiss discount if whether suspect rumour rumor refute believe think claim allege "
    "allegation accuse accusation contest theory until unless without fear hope"
)
# What is told with these is that a thing is not there, or will not be.
WANTING = word_set(
    "forgo forego lack refuse decline reject deny avoid avert prevent block cancel scrap end stop lose abolish oppose "
    "fail withdraw remove drop rule lift waive spare want seek demand propose suggest request urge"
)
# A denial of a degree denies no more than that.
DEGREE = word_set("much all every many enough always only alone full fully yet entirely necessarily far very well so")


def verb_of(tokens: tuple[Token, ...], clause: Clause) -> str:
    """The stem of the verb that is told or denied, "" where it only says that something is there."""
    return "" if _there(tokens, clause) else stem(tokens[clause.verb].lemma.lower())


def tense_of(tokens: tuple[Token, ...], clause: Clause) -> str:
    """Whether a clause tells of what was, is or will be; "" for what could or should be or have been."""
    group = {token.text.lower() for token in tokens[clause.start : clause.end]}
    if clause.modal in UNREAL or not clause.finite or (clause.modal and group & {"have", "'ve", "’ve"}):
        return ""
    if clause.modal in AHEAD or clause.modal == "to":
        return "ahead"
    return "present" if tokens[clause.start].tag in {"VBZ", "VBP"} and not group & {"has", "have"} else "past"


def things(tokens: tuple[Token, ...], clause: Clause) -> Iterator[tuple[bool, str]]:
    """The things that a clause speaks of, what undergoes its verb first: whether it only now brings them up
    ("a ransom"), and their words in lower case, the head last."""
    for part in _parts(tokens, clause):
        words = _telling(tokens, part)
        if words:
            yield _some(tokens, part), " ".join(words)


def deed(tokens: tuple[Token, ...], clause: Clause) -> tuple[tuple[str, str], ...]:
    """What a clause denies or tells, as parts of a claim's value; () where it tells of nothing."""
    denied = clause.negation is not None
    degree = denied and any(token.text.lower() in DEGREE for token in tokens[clause.start : clause.stop])
    after = tokens[clause.end].text.lower() if clause.end < len(tokens) else ""
    thought = clause.object is None and not clause.passive and after in {"that", "to", "if", "how", "why", "what"}
    tense = "" if degree or thought or _unsure(tokens, clause) else tense_of(tokens, clause)
    found = list(things(tokens, clause)) if tense else []
    if not found:
        return ()
    by = clause.agent or (clause.subject if clause.object and not _there(tokens, clause) else None)
    agent = " ".join(_telling(tokens, by)) if by and tokens[by[0]].text.lower() not in NOBODY else ""
    return (
        ("denied", "yes" if denied else ""),
        ("none", "yes" if denied and found[0][0] else ""),
        ("verb", verb_of(tokens, clause)),
        ("tense", tense),
        ("agent", agent),
        ("things", ";".join(words for _, words in (found[:1] if denied else found))),
        ("some", "" if denied else ";".join(words for some, words in found if some)),
    )


def _unsure(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether a denial is a refusal, which another day may end, or only supposed: "let's say there is no lift"."""
    refused = clause.negation is not None and tokens[clause.negation].lemma.lower() in REFUSING
    return refused or any(token.lemma.lower() in {"let", "suppose", "if"} for token in tokens[: clause.start])


def _there(tokens: tuple[Token, ...], clause: Clause) -> bool:
    return clause.start > 0 and tokens[clause.start - 1].tag == "EX"


def _parts(tokens: tuple[Token, ...], clause: Clause) -> Iterator[Part]:
    """Noun phrases of a clause: its object or what a passive is said of, then the other one, then those further on."""
    own = [clause.object] if _there(tokens, clause) else [clause.object, clause.subject]
    first = [part for part in (own if not clause.passive else own[1:]) if part is not None]
    yield from first
    stop = next((i for i in range(clause.end, clause.stop) if tokens[i].tag in FINITE), clause.stop)
    at = max([clause.end, *(part[1] for part in first)])
    while at < stop:
        if tokens[at].tag in NOUNS:
            last = at
            while last + 1 < stop and tokens[last + 1].tag in NOUNS:
                last += 1
            part = noun_phrase(tokens, last)
            if tokens[part[0] - 1].text.lower() not in APART:
                yield part
            at = max(last, part[1] - 1)
        at += 1


def _telling(tokens: tuple[Token, ...], part: Part) -> list[str]:
    """The words of a noun phrase that say what it names; what "of" adds comes first."""
    inside = tokens[slice(*part)]
    cut = next((i for i, token in enumerate(inside) if i and token.text.lower() == "of"), len(inside))
    return [
        token.lemma.lower()
        for token in (*inside[cut:], *inside[:cut])
        if token.tag in NOUNS | {"JJ", "VBN", "VBG"}
        and token.text.lower() not in NEGATIVE_WORDS | LESS | CALENDAR
        and token.text[:1].isalpha()
    ]


def _some(tokens: tuple[Token, ...], part: Part) -> bool:
    """Whether a noun phrase brings up what it names: "a ransom", "two shots", "tear gas", "no ransom"."""
    opening = tokens[part[0]]
    if opening.tag in {"NNP", "NNPS", "PRP$", "WP$", "WDT", "WP", "PRP"} or any(
        token.tag == "POS" for token in tokens[slice(*part)]
    ):
        return False
    return opening.tag != "DT" or opening.text.lower() in SOME | NEGATIVE_WORDS


def plain(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether a clause says plainly that something was done, is there or is to come."""
    verb = tokens[clause.verb].lemma.lower()
    if clause.negation is not None or not tense_of(tokens, clause) or verb in SAYING:
        return False
    if verb in WANTING or (verb == "be" and not _there(tokens, clause)):
        return False
    first = min(clause.start, clause.subject[0] if clause.subject else clause.start)
    return not any(token.lemma.lower() in DOUBTFUL for token in tokens[max(0, first - 4) : first])


def refuted(denial: Words, told: Words, said: frozenset[str]) -> bool:
    """Whether a plain clause tells what a denial denies; `said` are the words of the plain clause's sentence."""
    thing = denial.part("things").split(";")[0].split()
    times = {denial.part("tense"), told.part("tense")}
    if not thing or "" in times or times == {"past", "ahead"} or not _same_deed(denial, told, thing):
        return False
    return _fits(denial, told, thing, said) and _same_agent(denial, told, said)


def _fits(denial: Words, told: Words, thing: list[str], said: frozenset[str]) -> bool:
    """Whether what narrows a denial is told as well: words that tell which thing, when, where and what for."""
    narrowing = sum(_among(word, said) for word in thing[:-1])
    if _brought(denial, thing) and len(thing) > 1 and 2 * narrowing >= len(thing) - 1:
        return True  # "no bed of crushable material at either end": a word of its own tells which thing it is
    rest = set(denial.part("topic").split()) - set(thing) - LIGHT - LESS - CALENDAR - WHENEVER
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
