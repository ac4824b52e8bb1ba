"""Render one of our pages as a PDF, if WeasyPrint is installed.

A process of its own does it, and ends: WeasyPrint takes 40 MB, never gives back all of
them, and while it computes in a web process everybody else there waits.
"""

import logging
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from http import HTTPStatus
from importlib.util import find_spec
from pathlib import Path
from threading import BoundedSemaphore, Lock

from django.contrib.staticfiles import finders
from django.http import HttpResponse
from django.template.loader import render_to_string

from core.values.emoji import spell_out_emoji

PROJECT = Path(__file__).parent.parent
PRINT_STYLE_SHEET = "css/report.css"
LONGEST_PRINTING_SECONDS = 60
RETRY_AFTER_SECONDS = 10

# In one web process. Two at once would take as long as one after the other, and twice
# the memory; if more waited, nobody would be left to show pages.
MOST_WANTED_AT_ONCE = 2
places = BoundedSemaphore(MOST_WANTED_AT_ONCE)
one_at_a_time = Lock()

logger = logging.getLogger(__name__)


class PdfUnavailableError(Exception):
    """This time there is none; the next time there may be."""


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
        # Who stops the web server lets it finish its answers, and this is one.
        process_group=0,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=LONGEST_PRINTING_SECONDS,
    )


def render_pdf(html: str) -> bytes:
    style_sheet = str(finders.find(PRINT_STYLE_SHEET))
    # Few servers have a font with pictures: without one they are empty boxes.
    page = spell_out_emoji(html)
    with take_place(), one_at_a_time:
        printed = run_python("-m", "core.pdf_printer", style_sheet, text=page)
    if printed.returncode:
        logger.error("WeasyPrint ended with %s.", printed.returncode)
        raise PdfUnavailableError
    return printed.stdout


@contextmanager
def take_place() -> Iterator[None]:
    if not places.acquire(blocking=False):
        raise PdfUnavailableError
    try:
        yield
    finally:
        places.release()


def pdf_download_response(html: str, filename: str) -> HttpResponse:
    try:
        pdf = render_pdf(html)
    except (PdfUnavailableError, subprocess.TimeoutExpired):
        return answer_without_pdf()
    return HttpResponse(
        pdf,
        content_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="{filename}"'},
    )


def answer_without_pdf() -> HttpResponse:
    return HttpResponse(
        render_to_string("pdf_unavailable.html", {"seconds": RETRY_AFTER_SECONDS}),
        status=HTTPStatus.SERVICE_UNAVAILABLE,
        headers={"Retry-After": str(RETRY_AFTER_SECONDS), "Cache-Control": "no-store"},
    )
