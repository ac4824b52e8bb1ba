"""The small pictures in lists, drawn once for each version of the drawing code."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

from django.conf import settings

from core.values import svg
from core.values.shown_person import ShownPerson
from core.values.svg import Markup, ViewBox
from exercises import figures
from exercises.figures.engine.figure import Picture
from exercises.figures.library import PICTURES_BY_NAME
from exercises.figures.render.drawing import build_still, render_still
from exercises.figures.render.sheet import SvgDrawing
from exercises.figures.shown_people import fit_picture
from exercises.values.vocabulary import Side

# Lists show the same pictures again and again: 2 MB at most spare building them.
MAX_RENDERED_STILLS = 1024


def store_stills() -> None:
    path = stills_path(compute_drawing_version())
    if path.exists():
        return
    drawings = {
        picture.drawing_key: build_still(picture) for picture in list_fitted_pictures()
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    for outdated in path.parent.glob("*.json"):
        outdated.unlink()
    # Renamed into place, so that a web server never reads half a file.
    unfinished = path.with_suffix(".part")
    unfinished.write_text(json.dumps(drawings), "utf-8")
    unfinished.replace(path)


def list_fitted_pictures() -> Iterator[Picture]:
    """Every picture as everybody shows it; many look the same for several of them."""
    for picture in PICTURES_BY_NAME.values():
        yield from {fit_picture(picture, shown): None for shown in ShownPerson}


@lru_cache(maxsize=MAX_RENDERED_STILLS)
def load_still(picture: Picture, side: Side, text_alternative: str) -> Markup:
    # If none is stored, as in development, each is drawn anew.
    drawing = load_stored_stills().get(picture.drawing_key) or build_still(picture)
    return render_still(drawing, picture, side, text_alternative)


@cache
def load_stored_stills() -> Mapping[str, SvgDrawing]:
    path = stills_path(compute_drawing_version())
    if not path.exists():
        return {}
    return {
        name: SvgDrawing(Markup(content), ViewBox(*view_box))
        for name, (content, view_box) in json.loads(path.read_text("utf-8")).items()
    }


def compute_drawing_version() -> str:
    # Developers who change the drawing code must not see the old pictures.
    digest = hashlib.sha256()
    for path in list_drawing_sources():
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def list_drawing_sources() -> Iterator[Path]:
    yield Path(svg.__file__)
    for folder in figures.__path__:
        yield from sorted(Path(folder).rglob("*.py"))


def stills_path(drawing_version: str) -> Path:
    return Path(settings.DATA_DIR) / "figures" / f"{drawing_version}.json"
