"""Render one of our pages as a PDF, if WeasyPrint is installed."""

import gc
from functools import cache
from importlib import import_module
from pathlib import Path
from threading import Lock
from types import ModuleType
from typing import Any, NoReturn

from django.contrib.staticfiles import finders
from django.http import HttpResponse

from core.values.emoji import spell_out_emoji

# Two at once would take as long as one after the other, and twice the memory.
one_at_a_time = Lock()

PRINT_STYLE_SHEET = "css/report.css"


@cache
def import_weasyprint() -> ModuleType | None:
    try:
        return import_module("weasyprint")
    except (ImportError, OSError):
        # OSError: it is installed, but Pango or another system library is not.
        return None


def has_weasyprint() -> bool:
    return import_weasyprint() is not None


def refuse_url_fetch(url: str, *args: Any, **kwargs: Any) -> NoReturn:
    # The page is self-contained; no URL in it may trigger a request.
    raise ValueError("A page for print fetches nothing.")


def render_pdf(html: str) -> bytes:
    library = import_weasyprint()
    if library is None:
        raise RuntimeError("WeasyPrint is not installed.")
    style = library.CSS(string=Path(str(finders.find(PRINT_STYLE_SHEET))).read_text())
    # Few servers have a font with pictures: without one they are empty boxes.
    document = library.HTML(string=spell_out_emoji(html), url_fetcher=refuse_url_fetch)
    with one_at_a_time:
        pdf: bytes = document.write_pdf(stylesheets=[style])
        # WeasyPrint's boxes refer to each other, so only this frees them.
        gc.collect()
    return pdf


def pdf_download_response(html: str, filename: str) -> HttpResponse:
    return HttpResponse(
        render_pdf(html),
        content_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="{filename}"'},
    )
