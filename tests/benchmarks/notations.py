"""Which notation belongs to which collection; one without an entry is written as the program writes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tests.benchmarks import number_notations as numbers
from tests.benchmarks.time_notations import recognizers_datetime
from tests.benchmarks.written import Case, Written

NOTATIONS: dict[str, Callable[[Case], Iterator[Written]]] = {
    "newsquant": numbers.newsquant,
    "meantime": numbers.meantime,
    "recognizers_unit": numbers.recognizers_unit,
    "recognizers_number": numbers.recognizers_number,
    "recognizers_datetime": recognizers_datetime,
    "quantulum3_tests": numbers.quantulum3,
    "probes_news": numbers.probes,
}
