"""Which of the things that clauses say are claims of yes or no, and which are idle: idioms, questions, orders."""

from __future__ import annotations

from collections.abc import Sequence

from checker.domain.sentence import Sentence, Token
from checker.language.brought import carried
from checker.language.permission import permits
from checker.language.phrases import NOUNS, words_of
from checker.language.predicates import Clause
from checker.language.predication import Predication
from checker.language.set_phrases import FIXED
from checker.language.verbgroups import FINITE, NEGATIVE_ADVERBS, NEGATIVE_WORDS, VERBAL
from checker.language.wordsets import word_set

DEMANDING = word_set("demand urge ask recommend propose insist suggest request want call")
NOW = word_set("is are 's ’s 're ’re")
EMPTY = word_set("be have do say like need see mean seem hope try look think wait talk expect come go work")
MAIN = frozenset({"root", "conj", "ccomp", "parataxis"})
# What is said to be there, or not to be there, without telling anything.
VAGUE = word_set(
    "reason room hope chance time way need question lot thing something anything more much many sense feeling point "
    "noise positive place kind sort thanks fun joy other one word pressure use such nothing praise look range number "
    "effect impact history reputation plan end sight fewer less doubt longer wonder surprise idea choice regard"
)
# What nobody does as a manner of speaking.
TALKING = word_set("talk ask argue know dwell care mind think speak tell say expect doubt imagine remember wonder")
HALF_NEGATIVE = word_set("seldom rarely hardly scarcely barely")
QUESTIONING = word_set("whether how why what")
PRONOUNS = word_set("i you he she it they we who which that this these those some others one him her them")


def worth_telling(tokens: tuple[Token, ...], clause: Clause, found: Predication, alone: bool = True) -> bool:
    """Whether a clause is a claim of yes or no: denied, answered by an axis, or announced ("will …").

    `alone` says that its sentence has no finite verb, as in headlines ("Two hurt in crash").
    """
    if tokens[clause.verb].tag == "MD" or _restricting(tokens, clause, found) or _demanded(tokens, clause):
        return False
    if _ordered(tokens, clause) or _asked(tokens, clause) or _idle(tokens, clause, found):
        return False
    if found.denied:
        return True
    if found.known:
        return _told(tokens, clause, alone)
    if clause.subject is None:
        return False
    going = tokens[clause.verb].tag == "VBG" and clause.finite and tokens[clause.start].text.lower() in NOW
    if going and tokens[clause.subject[1] - 1].tag not in NOUNS:
        return False
    will = clause.modal in {"will", "would", "wo", "'ll", "’ll", "to"}
    leave = any(permits(tokens, i) for i in range(clause.start, clause.verb))
    return (will or going or leave) and not _empty(tokens, clause)


def _restricting(tokens: tuple[Token, ...], clause: Clause, found: Predication) -> bool:
    """Whether a denial only picks out some of many: "rules that have not been tested"."""
    at = clause.start - 1
    relative = at > 0 and tokens[at].text.lower() in {"that", "who", "which"} and tokens[at].tag in {"WDT", "WP"}
    return found.denied and relative and tokens[at - 1].tag in {"NNS", "NNPS", "NN", "DT"}


def _demanded(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether somebody only asks for it: "demanded that she resign"."""
    before = tokens[max(0, clause.start - 6) : clause.start]
    return tokens[clause.start].tag == "VB" and any(token.lemma.lower() in DEMANDING for token in before)


def _ordered(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether readers are told what to do: "Do not telephone", "Please keep sending money"."""
    first = tokens[clause.start]
    before = tokens[clause.start - 1].text.lower() if clause.start else ""
    opens = before in {"", "please", ",", ";", ":", '"', "“", "'", "‘", "-", "*", "•"}
    return first.tag in {"VB", "VBP"} and opens and (clause.subject is None or clause.subject[0] >= clause.start)


def _asked(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether a clause is only asked about: "whether it goes on working", "nobody knows what is happening"."""
    first = clause.subject[0] if clause.subject and clause.subject[0] < clause.start else clause.start
    if tokens[first].text.lower() == "what":
        return True
    before = tokens[first - 1] if first else None
    asking = before is not None and before.text.lower() in QUESTIONING and before.tag in {"IN", "WRB", "WP", "WDT"}
    return asking and any(token.tag in VERBAL for token in tokens[: first - 1])


def _idle(tokens: tuple[Token, ...], clause: Clause, found: Predication) -> bool:
    """Manners of speaking: half denials, "nobody talks", "there is room", "the model it replaces"."""
    if any(token.text.lower() in HALF_NEGATIVE for token in tokens[max(0, clause.start - 1) : clause.end + 1]):
        return True
    subject = found.subject.lower().split() or [""]
    everybody = tokens[found.start].text.lower() in NEGATIVE_WORDS
    if subject[0] == "you" or (found.denied and everybody and tokens[clause.verb].lemma.lower() in TALKING):
        return True
    empty = {subject[0], subject[-1], subject[-1].removesuffix("s")} & (VAGUE | {"there"})
    if found.axis == "available" and empty and not (clause.object and carried(tokens, clause.object)):
        return True
    before = clause.subject[0] - 1 if clause.subject else -1
    contact = before >= 0 and tokens[before].tag in NOUNS and subject[-1] in PRONOUNS
    return not found.denied and not found.topic and contact


def _told(tokens: tuple[Token, ...], clause: Clause, alone: bool) -> bool:
    """Whether a clause tells its predicate: finite, or what stands for a finite verb in headlines and bullets."""
    first, verb = tokens[clause.start], tokens[clause.verb]
    opens = clause.start == 0 or tokens[clause.start - 1].text in {"-", "*", "•", "–", "—"}
    later = any(token.tag in FINITE for token in tokens[clause.end :])
    led_in = later and any(token.text == "," for token in tokens[clause.end :])  # "Including debt, it is worth more"
    if clause.finite or (opens and first.tag == "VBG" and (alone or not led_in) and clause.stop - clause.start > 1):
        return True
    if first.tag == "VB":
        return not opens and tokens[clause.start - 1].tag not in {"TO", "MD"}
    if verb.tag != "VBN" or clause.subject is None:
        return False
    return alone or (verb.relation in MAIN and not later) or _mistagged(tokens, clause)


def _mistagged(tokens: tuple[Token, ...], clause: Clause) -> bool:
    """Whether a participle right after the words that open its sentence is its verb, as another clause opens after it:
    "The road reopened on Wednesday, so goods can get through"."""
    opens = clause.subject is not None and clause.subject == (0, clause.start) and clause.verb == clause.start
    comma = next((i for i in range(clause.end, len(tokens)) if tokens[i].text in {",", ";"}), len(tokens))
    if not opens or comma + 1 >= len(tokens) or any(token.tag in FINITE for token in tokens[clause.end : comma]):
        return False
    return tokens[comma].text == ";" or tokens[comma + 1].text.lower() in {"and", "but", "so", "while"}


def _empty(tokens: tuple[Token, ...], clause: Clause) -> bool:
    lemma = tokens[clause.verb].lemma.lower()
    first = tokens[clause.subject[0]].text.lower() if clause.subject else ""
    if lemma == "have" and tokens[clause.verb + 1 : clause.verb + 2] and tokens[clause.verb + 1].tag == "TO":
        return False
    return lemma in EMPTY or first in {"i", "you", "this", "that"}


def negative_fragment(tokens: tuple[Token, ...]) -> int | None:
    """The length of a verbless answer or bullet that denies: "No casualties so far.", "None on this line."."""
    words = [token.text.lower() for token in tokens]
    if len(words) < 2 or len(words) > 12 or words[0] not in NEGATIVE_WORDS | NEGATIVE_ADVERBS | {"without"}:
        return None
    if not any(token.tag in NOUNS for token in tokens) and words[0] not in {"none", "nobody", "nothing", "neither"}:
        return None
    if any(token.tag in VERBAL for token in tokens) or (len(words) > 1 and words[1] in FIXED | {"only", "just", "."}):
        return None
    return len(tokens) - (tokens[-1].text in {".", "!"})


def denied_noun(tokens: tuple[Token, ...], length: int) -> tuple[int, int] | None:
    """The noun that a verbless denial denies ("No casualties so far"), None where it denies what stood before it."""
    end = 1
    while end < length and tokens[end].tag in NOUNS | {"JJ", "HYPH", "VBN", "CD"}:
        end += 1
    denies = tokens[0].text.lower() in {"no", "without"} and end > 1 and tokens[end - 1].tag in NOUNS
    return (1, end) if denies else None


def denied_nouns(sentence: Sentence, found: Sequence[Predication]) -> list[Predication]:
    """What is said not to be there without a verb: "with no interface", "I dislike it: no charger in the box"."""
    tokens = sentence.tokens
    taken = {i for one in found for i in range(one.start, one.end)}
    told: list[Predication] = []
    for at, token in enumerate(tokens):
        if token.text.lower() != "no" or at in taken:
            continue
        before = tokens[at - 1].text.lower() if at else ""
        if before not in {"with", "but", ":", "(", "—", "–", ";"}:
            continue
        end = at + 1
        while end < len(tokens) and tokens[end].tag in NOUNS | {"JJ", "HYPH", "VBN"}:
            end += 1
        last = tokens[end - 1]
        if end > at + 1 and last.tag in NOUNS and last.lemma.lower() not in VAGUE | FIXED:
            topic = tuple(sorted({t.lemma.lower() for t in tokens[at + 1 : end] if t.tag in NOUNS | {"JJ"}}))
            told.append(Predication("available", False, True, False, at, end, words_of(sentence, (at + 1, end)), topic))
    return told
