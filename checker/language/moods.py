"""How what a clause says is limited: to what can be or is only expected, to a time, to others, to a degree."""

from __future__ import annotations

from checker.domain.sentence import Token
from checker.language.permission import permits
from checker.language.predicates import Clause
from checker.language.wordsets import word_set

POSSIBLE = frozenset({"can", "could"})
PERHAPS = frozenset({"may", "might"})
OTHERS = word_set("else other others further additional more")
ENDING = frozenset({"until", "till", "before"})
FOR_A_TIME = frozenset({"known"})  # what stays unknown for a time is known later
FOLLOWED = frozenset({"free"})  # whoever was released may be held again
SINCE = frozenset({"after", "since", "before"})
EXPECTING = word_set("expect hope mean suppose intend plan schedule want due")
STAYING = frozenset({"stay", "remain", "keep", "hold"})
HOURS = word_set("second seconds minute minutes hour hours day days week weeks month months year years decades")
TRYING = frozenset({"try", "attempt", "seek"})
USUAL = word_set("traditionally historically usually normally typically generally customarily")
PARTLY = word_set(
    "seriously badly fatally critically severely gravely mortally immediately instantly personally directly"
)


def mood_of(tokens: tuple[Token, ...], clause: Clause, axis: str, yes: bool) -> str:
    """How a predication is limited: to what can be, to a time ("not until Monday"), to others ("nobody else")."""
    at = clause.negation
    if at is not None and [token.text.lower() for token in tokens[clause.stop : clause.stop + 1]] == ["or"]:
        return "possible"  # "there was no permit or it was hidden"
    if _awaited(tokens, clause) or (at is None and _merely_expected(tokens, clause)):
        return "possible"
    if at is None and clause.modal in POSSIBLE:
        return "able" if clause.modal == "can" else "possible"
    if any(token.text.lower() in USUAL for token in tokens[clause.start : clause.end]):
        return "usual"
    if at is not None and tokens[at + 1 : at + 2] and tokens[at + 1].text.lower() in PARTLY:
        return "degree"
    if at is not None and any(t.text.lower() in OTHERS for t in tokens[at + 1 : at + 3]):
        return "others"
    if at is not None and any(t.text.lower() == "else" for t in tokens[clause.end : clause.end + 2]):
        return "others"  # "will never hurt anyone else"
    if _then(tokens, clause) or _once(tokens, clause) or (axis in FOLLOWED and _since(tokens, clause)):
        return "then"
    ends = {token.text.lower() for token in tokens[clause.end : clause.stop + 1]}
    ended = ENDING if at is not None else ENDING | {"for"} if axis in FOR_A_TIME and not yes else frozenset()
    if ends & ended or (at is None and _for_hours(tokens, clause)):
        return "until"
    if at is not None and clause.modal in {"can", "ca"}:
        return "unable"
    leave = any(permits(tokens, i) for i in range(clause.start, clause.verb))
    return "maybe" if clause.modal in PERHAPS and not leave else ""


def _then(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether it is of another time than the one that is told of: "was hurt then", "was at large at the time of it"."""
    past = tokens[clause.start].tag == "VBD"
    if past and "at the time" in " ".join(token.text.lower() for token in tokens[clause.end : clause.stop + 1]):
        return True
    return any(
        token.text.lower() == "then" and not (tokens[i + 1 : i + 2] and tokens[i + 1].text[:1].isalpha())
        for i, token in enumerate(tokens[clause.end : clause.stop], start=clause.end)
    )


def _since(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether it only dates what else is told: "two years after he was released, he married"."""
    first = (clause.subject or (clause.start, 0))[0]
    return first > 0 and tokens[first - 1].text.lower() in SINCE


def _once(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether it is told of one time against all others: "the only time in 50 years that she allowed it"."""
    first = (clause.subject or (clause.start, 0))[0]
    before = [token.text.lower() for token in tokens[max(0, first - 9) : first]]
    times = [i for i, word in enumerate(before) if word in {"time", "occasion"} and i]
    return bool(times) and before[times[-1] - 1] in {"only", "one"} and not {",", ";", "and"} & set(before[times[-1] :])


def _for_hours(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether something only stayed so for a time: "stayed afloat for three hours"."""
    if tokens[clause.verb].lemma.lower() not in STAYING or tokens[clause.start].tag != "VBD":
        return False
    told = [token.text.lower() for token in tokens[clause.end : clause.stop + 1]]
    return any(word == "for" and set(told[i + 1 : i + 5]) & HOURS for i, word in enumerate(told))


def _awaited(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether it is still to come: "when the firm opens the archive, …"."""
    first = (clause.subject or (clause.start, 0))[0]
    waits = first > 0 and tokens[first - 1].text.lower() in {"when", "once", "until", "if", "unless", "whenever"}
    return waits and not clause.modal and tokens[clause.start].tag in {"VBZ", "VBP"}


def _merely_expected(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether it was only expected, hoped, meant or tried: "was expected to win", "had hoped to stay", "tries to"."""
    past = tokens[clause.start].text.lower() in {"was", "were", "had"}
    before = {token.lemma.lower() for token in tokens[clause.start : clause.verb]}
    return bool(before & TRYING) or (past and bool(before & EXPECTING))
