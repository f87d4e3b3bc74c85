"""Pages from the filled dataclasses: templates, style, script, and the policy that lets nothing else run."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined

from checker.domain.findings import Report
from checker.reporting.html.stories import report_view
from checker.reporting.phrasing import lowered

# Characters that change the direction of what follows; outside <bdi> (titles, attributes, SVG) they are left out.
_TURNS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


def render(report: Report) -> str:
    """One self-contained page: no network, no other file; its policy allows its own style and script by their hash."""
    style, script = _asset("report.css"), _asset("report.js")
    policy = _policy(f"'{_hash(style)}'", f"'{_hash(script)}'")
    view = report_view(report)
    return _page(
        "report.html.j2", report=view, title=view.title, style=style, script=script, policy=policy, home="#main"
    )


def render_directory(report: Report) -> dict[str, str]:
    """Pages by file name, for servers that forbid inline style and script, and for very many clippings.

    `index.html`, a page for each story and for each source, `report.css` and `report.js`; links are relative.
    """
    view = report_view(report, directory=True)
    shared = {"report": view, "style": "", "script": "", "policy": _policy("'self'", "'self'")}
    pages = {"index.html": _page("index.html.j2", **shared, title=view.title, home="#main")}
    for story in view.stories:
        title = f"{story.title or view.title} · Source check"
        pages[_file(story.href)] = _page("story.html.j2", **shared, story=story, title=title, home="index.html")
    for source in view.sources:
        title = f"{source.title} · Source check"
        pages[_file(source.href)] = _page("source.html.j2", **shared, source=source, title=title, home="index.html")
    return pages | {name: _asset(name) for name in ("report.css", "report.js")}


def _file(href: str) -> str:
    return href.partition("#")[0]


def _page(template: str, **values: object) -> str:
    text = _environment().get_template(template).render(**values)
    return text.encode("utf-8", "replace").decode("utf-8")


def _policy(style: str, script: str) -> str:
    rules = (
        "default-src 'none'",
        f"style-src {style}",
        f"script-src {script}",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
    )
    return "; ".join(rules)


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@cache
def _environment() -> Environment:
    loader = PackageLoader("checker.reporting", "templates")
    made = Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters.update(level=level, lowered=lowered)
    return made


@cache
def _asset(name: str) -> str:
    """A style or script of our own, as the page holds it."""
    return resources.files("checker.reporting").joinpath("templates", name).read_text("utf-8").strip()


def level(text: str) -> str:
    """The text without the characters that turn the direction of writing."""
    return _TURNS.sub("", text)
