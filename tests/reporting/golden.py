"""Writes the golden pages anew, after a change that was meant and looked at: `python -m tests.reporting.golden`."""

from __future__ import annotations

import re
from pathlib import Path

from checker.reporting import html
from tests.reporting import factory

FOLDER = Path(__file__).parent / "golden"


def normalised(page: str) -> str:
    """The page without its style, its script and their hashes, a tag of a block a line."""
    page = re.sub(r"<(style|script)>.*?</\1>", r"<\1></\1>", page, flags=re.S)
    page = re.sub(r"'sha256-[^']+'", "'sha256'", page)
    return re.sub(r"(?<=[^\n])(?=<(?:article|div|li|p|tr|section|details|h[1-6])\b)", "\n", page)


def pages() -> dict[str, str]:
    """The golden pages by file name."""
    files = html.render_directory(factory.small())
    kept = {f"directory-{name}": normalised(files[name]) for name in ("index.html", "source-0002.html")}
    return {"small.html": normalised(html.render(factory.small()))} | kept


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, page in pages().items():
        (FOLDER / name).write_text(page, "utf-8")
