"""Render one of our pages as a PDF, if WeasyPrint is installed.

A process of its own does it, and ends: WeasyPrint takes 40 MB, never gives back all of
them, and while it computes in a web process everybody else there waits.
"""

import subprocess
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from threading import Lock

from django.contrib.staticfiles import finders
from django.http import HttpResponse

from core.values.emoji import spell_out_emoji

PROJECT = Path(__file__).parent.parent
PRINT_STYLE_SHEET = "css/report.css"
LONGEST_PRINTING_SECONDS = 60

# Two at once would take as long as one after the other, and twice the memory.
one_at_a_time = Lock()


def has_weasyprint() -> bool:
    return find_weasyprint()


@cache
def find_weasyprint() -> bool:
    """Whether it is installed, and Pango and the other system libraries too."""
    if find_spec("weasyprint") is None:
        return False
    return run_python("-c", "import weasyprint").returncode == 0


def run_python(*arguments: str, text: str = "") -> subprocess.CompletedProcess[bytes]:
    """Without its messages, which may quote the page."""
    return subprocess.run(  # noqa: S603, Python and modules of our own
        [sys.executable, *arguments],
        check=False,
        cwd=PROJECT,
        input=text.encode(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=LONGEST_PRINTING_SECONDS,
    )


def render_pdf(html: str) -> bytes:
    style_sheet = str(finders.find(PRINT_STYLE_SHEET))
    # Few servers have a font with pictures: without one they are empty boxes.
    page = spell_out_emoji(html)
    with one_at_a_time:
        printed = run_python("-m", "core.pdf_printer", style_sheet, text=page)
    if printed.returncode:
        raise RuntimeError("WeasyPrint made no PDF.")
    return printed.stdout


def pdf_download_response(html: str, filename: str) -> HttpResponse:
    return HttpResponse(
        render_pdf(html),
        content_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="{filename}"'},
    )
