"""Turns a page of ours into a PDF, where WeasyPrint is installed."""

import re
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

from django.contrib.staticfiles import finders

STYLE = "css/report.css"
# WeasyPrint gives a drawing no style from outside it.
DRAWING = re.compile(r"<svg[^>]*>")
DRAWING_STYLE = """<style>
path { fill: none }
.chart-grid { stroke: #bbb; stroke-dasharray: 2 3 }
.chart-label { fill: #333; font-size: 12px }
.chart-line { stroke: #1f4e5f; stroke-width: 3 }
.chart-marks { stroke: #8fb0ba; stroke-linecap: round; stroke-width: 6 }
.chart-flare { fill: #eee; stroke: #666; stroke-dasharray: 3 3 }
.chart-ranges { stroke: #8fb0ba; stroke-width: 3 }
.chart-sessions { stroke: #a03a22; stroke-width: 2 }
</style>"""


@cache
def weasyprint() -> ModuleType | None:
    """The library; None without it or without the system libraries it needs."""
    try:
        return import_module("weasyprint")
    except (ImportError, OSError):
        return None


def is_available() -> bool:
    return weasyprint() is not None


def deny(url: str, *args: Any, **kwargs: Any) -> NoReturn:
    """Nothing is fetched from anywhere: the page holds all it needs."""
    raise ValueError("A report fetches nothing.")


def pdf_of(html: str) -> bytes:
    library = weasyprint()
    if library is None:
        raise RuntimeError("WeasyPrint is not installed.")
    style = library.CSS(string=Path(str(finders.find(STYLE))).read_text())
    drawn = DRAWING.sub(lambda tag: tag[0] + DRAWING_STYLE, html)
    document = library.HTML(string=drawn, url_fetcher=deny)
    pdf: bytes = document.write_pdf(stylesheets=[style])
    return pdf
