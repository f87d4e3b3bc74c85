"""A reader's names: which are one (aliases), and which are never one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from checker.domain.claims import Claim
from checker.domain.values import Words


def alias_table(lines: Iterable[str]) -> dict[str, str]:
    """ "MSL = Meta Superintelligence Labs" by its first name, in small letters."""
    pairs = (line.partition("=") for line in lines)
    return {_key(short): " ".join(long.split()) for short, _, long in pairs}


def apart_table(lines: Iterable[str]) -> dict[str, list[str]]:
    """Names by a name that they are never to be joined with, in small letters and sorted."""
    table: dict[str, set[str]] = {}
    for line in lines:
        names = sorted({_key(name) for name in line.split(",") if name.strip()})
        for number, name in enumerate(names[:-1]):
            table.setdefault(name, set()).update(names[number + 1 :])
    return {name: sorted(others) for name, others in sorted(table.items())}


def renamed(claim: Claim, aliases: Mapping[str, str]) -> Claim:
    """The claim with aliases replaced where it names what it is about; its words stay as they were written."""
    if not aliases:
        return claim
    names = tuple(dict.fromkeys(aliases.get(_key(name), name) for name in claim.context.names))
    value = claim.mention.value
    if isinstance(value, Words) and _key(value.normal) in aliases:
        value = replace(value, normal=aliases[_key(value.normal)].casefold())
    return replace(
        claim,
        subject=aliases.get(_key(claim.subject), claim.subject),
        context=replace(claim.context, names=names),
        mention=replace(claim.mention, value=value),
    )


def _key(name: str) -> str:
    return " ".join(name.casefold().split())
