"""Frozen dataclasses as plain JSON values and back, by their type hints: nothing that is stored can run.

A dataclass is the list of its fields, a union is `[number of the alternative, value]` where JSON alone does not tell
the alternatives apart. What does not fit its hint raises ValueError, TypeError, KeyError or IndexError.
"""

from __future__ import annotations

import typing
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

Turn = Callable[[Any], Any]


@cache
def encoder(hint: Any) -> Turn:
    """A function from values of that type to what `json.dumps` takes."""
    if hint in (str, int, float, bool, NoneType) or get_origin(hint) is Literal:
        return _same
    if hint in (date, datetime):
        return datetime.isoformat if hint is datetime else date.isoformat
    if hint is Decimal or (isinstance(hint, type) and issubclass(hint, StrEnum)):
        return str
    if get_origin(hint) is tuple:
        return _tuple(hint, encoder, list)
    if get_origin(hint) in (Union, UnionType):
        return _union_encoder(hint)
    if is_dataclass(hint):
        return _fields_encoder(hint)
    raise TypeError(f"{hint} has no plain form")


@cache
def decoder(hint: Any) -> Turn:
    """The way back from what `json.loads` gives."""
    if hint in (str, int, float, bool, NoneType):
        return _checked(hint)
    if get_origin(hint) is Literal:
        return _same
    if hint in (date, datetime):
        return datetime.fromisoformat if hint is datetime else date.fromisoformat
    if hint is Decimal or (isinstance(hint, type) and issubclass(hint, StrEnum)):
        return typing.cast(Turn, hint)
    if get_origin(hint) is tuple:
        inner = _tuple(hint, decoder, tuple)
        return lambda values: inner(_list(values))
    if get_origin(hint) in (Union, UnionType):
        return _union_decoder(hint)
    if is_dataclass(hint):
        return _fields_decoder(hint)
    raise TypeError(f"{hint} has no plain form")


def _same(value: Any) -> Any:
    return value


def _list(value: Any) -> list[Any]:
    if type(value) is not list:
        raise TypeError(f"{value!r} is no list")
    return value


def _checked(hint: Any) -> Turn:
    def check(value: Any) -> Any:
        if type(value) is hint or (hint is float and type(value) is int):
            return value
        raise TypeError(f"{value!r} is no {hint.__name__}")

    return check


def _tuple(hint: Any, way: Callable[[Any], Turn], made: Callable[[Any], Any]) -> Turn:
    parts = get_args(hint)
    if len(parts) == 2 and parts[1] is Ellipsis:
        one = way(parts[0])
        return (lambda values: made(values)) if one is _same else (lambda values: made(map(one, values)))
    turns = [way(part) for part in parts]
    return lambda values: made([turn(value) for turn, value in zip(turns, values, strict=True)])


def _alternatives(hint: Any) -> tuple[list[Any], bool]:
    """The alternatives besides None, and whether None is one."""
    parts = get_args(hint)
    return [part for part in parts if part is not NoneType], NoneType in parts


def _union_encoder(hint: Any) -> Turn:
    kinds, _ = _alternatives(hint)
    if len(kinds) == 1:
        inner = encoder(kinds[0])
        return lambda value: None if value is None else inner(value)
    turns = {kind: (number, encoder(kind)) for number, kind in enumerate(kinds)}

    def encode(value: Any) -> Any:
        if value is None:
            return None
        number, turn = turns[type(value)]
        return [number, turn(value)]

    return encode


def _union_decoder(hint: Any) -> Turn:
    kinds, _ = _alternatives(hint)
    turns = [decoder(kind) for kind in kinds]
    if len(turns) == 1:
        inner = turns[0]
        return lambda value: None if value is None else inner(value)
    return lambda value: None if value is None else turns[value[0]](value[1])


def _fields_encoder(hint: Any) -> Turn:
    hints = get_type_hints(hint)
    turns = [(field.name, encoder(hints[field.name])) for field in fields(hint)]
    return lambda value: [turn(getattr(value, name)) for name, turn in turns]


def _fields_decoder(hint: Any) -> Turn:
    hints = get_type_hints(hint)
    turns = [decoder(hints[field.name]) for field in fields(hint)]

    def decode(values: Any) -> Any:
        if len(_list(values)) != len(turns):
            raise ValueError(f"{hint.__name__} has {len(turns)} fields, not {len(values)}")
        return hint(*[turn(value) for turn, value in zip(turns, values, strict=True)])

    return decode
