"""Messages carry older ones: answers lose them, what was passed on loses only its head."""

from __future__ import annotations

from datetime import date
from email.message import EmailMessage

import pytest

from checker.domain.document import Document
from checker.reading import read_bytes

OWN = "The council met on Monday and agreed to spend 4 million pounds on 12 roads."
MORE = "Nobody in the room was surprised by it, since the plan had been known for weeks."
OLDER = "It said 999 pounds last week, I think."


def read(text: str, html: bool = False) -> tuple[list[str], Document]:
    message = EmailMessage()
    message["From"], message["Subject"] = "Vale Times <n@vale.example>", "Roads"
    message["Date"] = "Tue, 04 Mar 2025 06:30:00 +0000"
    message.set_content(text, subtype="html" if html else "plain")
    document = read_bytes(message.as_bytes(), "a.eml")
    assert isinstance(document, Document), document
    return [block.span.of(document.text) for block in document.blocks], document


@pytest.mark.parametrize(
    "older",
    [
        f"On Mon, 3 Mar 2025 at 18:00, Ann <a@b.example> wrote:\n> {OLDER}",
        f"On 03/03/2025 18:00, Ann wrote:\n> {OLDER}\n>> {OLDER}",
        f"-----Original Message-----\nFrom: Ann\nSent: Monday\n\n{OLDER}",
        f"________________________________\nFrom: Ann\nSent: Monday\n\n{OLDER}",
        f"From: Ann <a@b.example>\nDate: Monday\n\n{OLDER}",
        f"Am 03.03.2025 um 18:00 schrieb Ann:\n> {OLDER}",
        f"> {OLDER}\n> {OLDER}",
    ],
)
def test_an_answer_loses_what_it_answers(older: str) -> None:
    found, document = read(f"{OWN}\n\n{MORE}\n\n{older}\n")
    assert found == [OWN, MORE]
    assert any("999" in note for note in document.notes) or older.startswith(">")


@pytest.mark.parametrize(
    "older",
    [
        f'<div class="gmail_quote"><div>On Mon, Ann wrote:</div><blockquote>{OLDER}</blockquote></div>',
        f'<div>On 03/03/2025 18:00, Ann wrote:</div><blockquote type="cite">{OLDER}</blockquote>',
        f"<div><p><b>From:</b> Ann<br><b>Sent:</b> Monday<br><b>To:</b> Us</p></div><table><td>{OLDER}</table>",
        f"<p>-----Original Message-----</p><p>{OLDER}</p>",
    ],
)
def test_an_answer_in_html_loses_it_too(older: str) -> None:
    found, document = read(f"<div><p>{OWN}</p><p>{MORE}</p></div><br>{older}", html=True)
    assert found == [OWN, MORE]
    assert any("999" in note for note in document.notes)


HEAD = "From: Gull Post <g@p.example>\nDate: Mon, 3 Mar 2025 06:30:00 +0000\nSubject: Roads\nTo: Ann <a@b.example>\n"


@pytest.mark.parametrize("mark", ["---------- Forwarded message ---------", "Begin forwarded message:"])
@pytest.mark.parametrize("html", [False, True])
def test_what_was_passed_on_is_read_with_its_own_sender_and_date(mark: str, html: bool) -> None:
    lines = HEAD.replace("<", "&lt;").strip().replace("\n", "<br>")
    page = f"<div>{mark}<br>{lines}</div><p>{OWN}</p><p>{MORE}</p>"
    found, document = read(page if html else f"{mark}\n{HEAD}\n{OWN}\n\n{MORE}\n", html)
    assert found == [OWN, MORE]
    assert (document.publisher, document.published) == ("Gull Post", date(2025, 3, 3))
    assert dict(document.found_in)["published"] == "message passed on"


def test_a_message_of_nothing_but_quotes_is_kept() -> None:
    assert read(f"> {OWN}\n")[0] == [OWN]
    assert read(f"<div>On Monday, Ann wrote:</div><blockquote>{OWN}</blockquote>", html=True)[0][-1] == OWN
