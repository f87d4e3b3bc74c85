"""Every format by name. Each is one module with a pure `render`; it is imported when it is asked for."""

from __future__ import annotations

from checker.domain.findings import Report, Verdict


def render(name: str, report: Report, base: str = "", failing: tuple[Verdict, ...] = (), color: bool = False) -> str:
    """The report in a format.

    `base` comes before the paths of sources, `failing` are the verdicts that end the run with status 1 (conflicts
    where there are none), `color` is for terminals. Raises KeyError for a name that is no format.
    """
    if name in _PLACED:
        return _placed(name, report, base)
    if name == "junit":
        from checker.reporting import junit

        return junit.render(report, base, failing or (Verdict.CONFLICT,))
    if name == "text":
        from checker.reporting import text

        return text.render(report, color)
    return _whole(name, report)


_PLACED = {"sarif": "sarif", "github": "github", "gitlab": "gitlab", "markdown": "markdown", "csv": "table"}
_WHOLE = {"json": "json", "jsonl": "lines", "html": "html"}


def _placed(name: str, report: Report, base: str) -> str:
    from importlib import import_module

    return str(import_module(f"checker.reporting.{_PLACED[name]}").render(report, base))


def _whole(name: str, report: Report) -> str:
    from importlib import import_module

    return str(import_module(f"checker.reporting.{_WHOLE[name]}").render(report))
