"""The small pictures of lists, drawn once for each version of what draws them."""

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from django.conf import settings

from exercises.figures.engine.figure import Figure
from exercises.figures.library import FIGURES_BY_NAME
from exercises.figures.render import drawing
from exercises.values.vocabulary import Side

FIGURE_SOURCES = Path(drawing.__file__).parent


def store_stills() -> None:
    path = stills_path(compute_drawing_version())
    if path.exists():
        return
    drawn = {
        still_cache_key(figure, side): drawing.draw_still(figure, side)
        for figure in FIGURES_BY_NAME.values()
        for side in (Side if figure.is_sided else [Side.LEFT])
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    for outdated in path.parent.glob("*.json"):
        outdated.unlink()
    # Put in place whole, so that a web server never reads half a file.
    unfinished = path.with_suffix(".part")
    unfinished.write_text(json.dumps(drawn), "utf-8")
    unfinished.replace(path)


def load_still(figure: Figure, side: Side) -> str:
    # Where none was kept, as in development, each is drawn anew.
    return load_stored_stills().get(
        still_cache_key(figure, side)
    ) or drawing.draw_still(figure, side)


@cache
def load_stored_stills() -> Mapping[str, str]:
    path = stills_path(compute_drawing_version())
    return json.loads(path.read_text("utf-8")) if path.exists() else {}


def compute_drawing_version() -> str:
    # Whoever changes the code that draws must not be shown the old pictures.
    digest = hashlib.sha256()
    for path in sorted(FIGURE_SOURCES.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def stills_path(drawing_version: str) -> Path:
    return Path(settings.DATA_DIR) / "figures" / f"{drawing_version}.json"


def still_cache_key(figure: Figure, side: Side) -> str:
    return f"{figure.name} {side if figure.is_sided else ''}"
