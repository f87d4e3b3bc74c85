"""Makes the picture for the README: `python -m tests.browser.screenshot PAGE.html docs/report.png`.

Without a page it shows the report made by hand for the tests.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from checker.reporting import html
from tests.browser.driver import browser
from tests.reporting import factory

WIDTH, HEIGHT = 1240, 1420


def main(arguments: list[str]) -> None:
    page, picture = ([*arguments, ""] if len(arguments) == 2 else ["", *arguments])[:2]
    with TemporaryDirectory() as folder, browser() as window:
        path = Path(page) if page else Path(folder) / "report.html"
        if not page:
            path.write_text(html.render(factory.small()), "utf-8")
        window.size(WIDTH, HEIGHT)
        window.open(path.resolve().as_uri())
        Path(picture).write_bytes(window.picture())


if __name__ == "__main__":
    main(sys.argv[1:] or ["docs/report.png"])
