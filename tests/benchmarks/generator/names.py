"""Invented names: the same number gives the same name, and no two numbers below a million give one."""

from __future__ import annotations

_START = "B Br C Cr D Dr F G Gr H K Kr L M N P Pr R S Sk T Tr V W Z".split()
_MIDDLE = "a e i o u ai au ea ei ou".split()
_INNER = "b d f g l ld lm ln m n nd p r rd rk rm rv s st t v z".split()
_END = "an ar eck el en ern ett ick il in ing is olm om on or ost und ur usk".split()
_FIRST = (
    "Ada Agnes Alma Anton Arthur Astrid Bruno Cecily Clara Conrad Dora Edwin Elsa Emil Esther Felix Flora Greta Gideon "
    "Hector Hilda Hugo Ida Ingrid Ivor Jasper Jonas Judith Karl Leona Lydia Magnus Miriam Nadia Oscar Petra Quentin "
    "Rosa Rufus Selma Silas Stella Theo Ursula Vera Victor Wanda Wilfred Yvonne Zelda"
).split()
_STEP = 7_368_787  # a prime, so that neighbouring numbers look unlike each other


def word(number: int) -> str:
    """An invented word with a capital letter."""
    parts = (_START, _MIDDLE, _INNER, _MIDDLE, _INNER, _END)
    size = 1
    for part in parts:
        size *= len(part)
    number = number * _STEP % size
    out = ""
    for part in parts:
        number, place = divmod(number, len(part))
        out += part[place]
    return out


def person(number: int) -> str:
    """A first name that many have and a surname that nobody else has."""
    return f"{_FIRST[number % len(_FIRST)]} {word(3 * number)}"


def town(number: int) -> str:
    return word(3 * number + 1)


def firm(number: int) -> str:
    return word(3 * number + 2)
