"""Whether a predicate is said of what its axis asks about: people are freed, things are destroyed."""

from __future__ import annotations

from checker.domain.sentence import Token
from checker.language.cues import Cue
from checker.language.persons import is_person
from checker.language.phrases import NOUNS
from checker.language.posts import heads
from checker.language.predicates import Clause
from checker.language.wordsets import word_set

LIGHT = word_set("be stay remain become get go leave keep test make turn prove come find show")
GRANTED = word_set("bail parole permission access entry asylum visa request appeal motion application petition leave")
DENYING = frozenset({"deny", "denies", "denied", "denying"})
OUSTING = frozenset({"dismiss", "throw", "bar", "block"})
# Who has spoken to whom is said all the time: only its denial answers a question.
SPOKEN = frozenset({"spoken", "speaking", "talked", "talking"})
OF_PEOPLE = frozenset({"free"})
OF_THINGS = frozenset({"released", "destroyed", "open", "leaked", "sealed", "damaged", "working"})
OF_DATA = frozenset({"stored"})
DATA = word_set(
    "data information recording record clip message log history detail image footage photo picture conversation voice "
    "file location transcript copy video audio chat search number address fingerprint video sample say hear"
)


def suits(tokens: tuple[Token, ...], clause: Clause, cue: Cue) -> bool:
    """Whether what undergoes a predicate is what its axis asks about: people are freed, things are destroyed."""
    active = clause.object is not None and not clause.passive and tokens[clause.verb].lemma.lower() not in LIGHT
    patient = clause.object if active else clause.subject
    if cue.section == "available" and cue.text.endswith(" there"):
        return not is_person(tokens, clause.subject)  # "I was there for all of it"
    if cue.section == "approved":
        return _decides(tokens, clause, cue, patient)
    if cue.section == "known" and cue.start == clause.verb and tokens[clause.verb].lemma.lower() == "name":
        return not _called(tokens, cue.end, clause.passive)
    if cue.section == "known" and cue.start == clause.verb and tokens[clause.verb].lemma.lower() == "know":
        return clause.passive or not is_person(tokens, clause.object)  # to know somebody is no news of who it is
    if cue.section == "kept" and cue.text.split()[-1] in {"lost", "gone"}:
        return not is_person(tokens, patient)
    if cue.section == "married" and cue.start == clause.verb and clause.negation is None:
        return clause.passive  # who weds one year may divorce in another
    if cue.section == "talks" and cue.text.split()[0] in SPOKEN:
        return clause.negation is not None
    if cue.section in OF_PEOPLE:
        told = cue.end - cue.start > 1 or (cue.start != clause.verb and tokens[cue.start].tag != "JJ")
        return patient is None or told or is_person(tokens, patient)  # "released from jail", not "a free election"
    if cue.section in OF_THINGS or cue.text.startswith("burn") or cue.text == "missing":
        return is_person(tokens, patient) != (cue.section not in {"hurt", "accounted"})
    if cue.section in OF_DATA:
        said = {token.lemma.lower() for token in tokens[clause.start : clause.stop]}
        said |= {token.lemma.lower() for token in tokens[slice(*(clause.subject or (0, 0)))]}
        return bool(said & DATA)
    return True


def _decides(tokens: tuple[Token, ...], clause: Clause, cue: Cue, patient: tuple[int, int] | None) -> bool:
    """Whether something is passed, dismissed or denied by those who decide: no person is, and nobody passes by."""
    lemma = tokens[clause.verb].lemma.lower()
    if cue.text.split()[0] in DENYING:
        return patient is not None and tokens[patient[1] - 1].lemma.lower() in GRANTED
    if cue.start != clause.verb:
        return True
    if lemma == "pass" and clause.object is None and not clause.passive:
        return clause.subject is not None and not is_person(tokens, clause.subject)  # "she passed at noon"
    return lemma not in OUSTING or not is_person(tokens, patient)


def of_whom(tokens: tuple[Token, ...], clause: Clause, cue: Cue) -> bool:
    """Whether those are people who are let off ("let off tear gas")."""
    sent = cue.section == "excluded" and cue.text.endswith(" off")
    return not sent or is_person(tokens, clause.subject if clause.passive else clause.object)


def _called(tokens: tuple[Token, ...], at: int, passive: bool) -> bool:
    """Whether "named" goes on with what somebody is called or made: "named as a suspect", "was named chair"."""
    after = tokens[at].tag if at < len(tokens) else ""
    role = next((i + 1 for i in range(at, min(len(tokens), at + 6)) if tokens[i].text.lower() == "as"), len(tokens))
    if role < len(tokens):
        made = {token.text.lower() for token in tokens[role : role + 5]} & heads()
        return bool(made) or tokens[role].tag not in {"NNP", "NNPS"}
    return passive and after in NOUNS | {"DT", "PRP$", "JJ", "TO"}
