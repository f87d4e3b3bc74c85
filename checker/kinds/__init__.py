"""Claim kinds, one file each. A module here that has KIND, find and compare is a kind; there is no registry.

A kind module holds

* `KIND`, its name as users see it; its docstring is the page that `check-sources explain KIND` prints;
* `find(article: Article) -> Iterable[Draft]`, the claims of this kind in one article;
* `compare(a: Claim, b: Claim) -> Comparison`, its ladder: the first rung that holds decides.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from functools import cache
from typing import Protocol, cast

from checker.domain.claims import Article, Claim, Draft
from checker.domain.findings import Comparison


class Kind(Protocol):
    """What every module of this package offers."""

    KIND: str
    __doc__: str

    def find(self, article: Article) -> Iterable[Draft]: ...

    def compare(self, a: Claim, b: Claim) -> Comparison: ...


@cache
def all_kinds() -> dict[str, Kind]:
    """Every kind by name, in alphabetical order of their files."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    modules = [importlib.import_module(f"{__name__}.{name}") for name in names]
    return {module.KIND: cast(Kind, module) for module in modules}
