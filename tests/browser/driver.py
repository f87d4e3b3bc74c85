"""A browser for tests: chromedriver spoken to over plain HTTP (W3C WebDriver), nothing to install from an index."""

from __future__ import annotations

import base64
import json
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage"]


def found() -> str | None:
    """The browser's path; None where it or its driver is missing."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    return browser if browser and shutil.which("chromedriver") else None


class Browser:
    """One browser window."""

    def __init__(self, base: str) -> None:
        self._base = base
        self.scale: float = 1
        options = {"binary": found(), "args": ARGUMENTS}
        asked = {"browserName": "chrome", "goog:chromeOptions": options, "goog:loggingPrefs": {"performance": "ALL"}}
        made = self._send("POST", "/session", {"capabilities": {"alwaysMatch": asked}})
        self._base += f"/session/{made['sessionId']}"

    def _send(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self._base + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=120) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(json.load(error)["value"]["message"]) from None

    def open(self, url: str) -> None:
        self._send("POST", "/url", {"url": url})

    def run(self, script: str, *arguments: object) -> Any:
        """The value that the script returns; it runs apart from the page's own policy."""
        return self._send("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def wait(self, script: str, *arguments: object) -> Any:
        """The value that the script hands to its last argument."""
        return self._send("POST", "/execute/async", {"script": script, "args": list(arguments)})

    def until(self, wanted: object, script: str, *arguments: object) -> Any:
        """The value that the script returns, asked for anew for ten seconds until it is the wanted one: what a page
        does on an event of its own ("toggle", "hashchange") comes when it comes."""
        end = time.monotonic() + 10
        while (seen := self.run(script, *arguments)) != wanted and time.monotonic() < end:
            time.sleep(0.05)
        return seen

    def devtools(self, command: str, **parameters: object) -> Any:
        return self._send("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def keys(self, text: str) -> None:
        """The keys, one after the other, to whatever has the focus, once the page is painted: before, a busy browser
        drops them."""
        self.wait("requestAnimationFrame(() => requestAnimationFrame(() => arguments[0]()))")
        actions = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
        self._send("POST", "/actions", {"actions": [{"type": "key", "id": "k", "actions": actions}]})

    def size(self, width: int, height: int = 1000, scale: float = 1) -> None:
        self.scale = scale
        self.devtools(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=False
        )

    def dark(self, on: bool = True) -> None:
        feature = {"name": "prefers-color-scheme", "value": "dark" if on else "light"}
        self.devtools("Emulation.setEmulatedMedia", features=[feature])

    def picture(self, whole: bool = False) -> bytes:
        """A PNG of the window, or of the whole page: the window is made as high, as parts draw only when seen."""
        if whole:
            for _ in range(3):
                self.size(
                    self.run("return innerWidth"), self.run("return document.documentElement.scrollHeight"), self.scale
                )
                self.wait("requestAnimationFrame(() => requestAnimationFrame(() => arguments[0]()))")
        out = self.devtools("Page.captureScreenshot", format="png")
        return base64.b64decode(out["data"])

    def paper(self) -> bytes:
        """The page as a PDF, as printing makes it."""
        return base64.b64decode(
            self._send("POST", "/print", {"page": {"width": 21.0, "height": 29.7}, "background": True})
        )

    def requests(self) -> list[str]:
        """The addresses asked for since the last call, the opened page's own among them."""
        entries = self._send("POST", "/se/log", {"type": "performance"})
        messages = [json.loads(entry["message"])["message"] for entry in entries]
        return [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]

    def close(self) -> None:
        self._send("DELETE", "")


@contextmanager
def browser() -> Iterator[Browser]:
    """A headless browser window, closed with its driver at the end."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    driver = subprocess.Popen(["chromedriver", f"--port={port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        window = _started(f"http://127.0.0.1:{port}")
        try:
            yield window
        finally:
            window.close()
    finally:
        driver.terminate()
        driver.wait(timeout=20)


def _started(base: str) -> Browser:
    for _ in range(100):
        try:
            with urllib.request.urlopen(base + "/status", timeout=5):
                return Browser(base)
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
    raise RuntimeError("chromedriver did not start")
