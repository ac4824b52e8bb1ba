"""A still as a list shows it when none is stored."""

from core.values.svg import Markup
from exercises.figures.engine.figure import Picture
from exercises.figures.render.drawing import build_still, render_still
from exercises.values.vocabulary import Side


def draw_still(picture: Picture, side: Side, text_alternative: str = "") -> Markup:
    return render_still(build_still(picture), picture, side, text_alternative)
