"""Whether the muscles of a figure lie inside what they belong to."""

from itertools import product

from exercises.figures.engine.geometry import PagePoint
from exercises.figures.render.pen import PathPen
from exercises.figures.render.person.bellies import is_inside_any
from exercises.figures.render.person.muscles import (
    DrawnMuscle,
    draw_muscle,
    list_home_parts,
)
from exercises.figures.render.person.observation import observe_person, outline_part
from exercises.values.vocabulary import Side

SCALE = 1000


def find_places_outside(figure, bodies):
    """Where, in these poses, a muscle leaves the outlines of its parts."""
    view = observe_person(figure.camera, bodies, figure.props)
    sides = list(Side) if figure.is_bilateral else [Side.RIGHT]
    return [
        place
        for body, structure, side in product(bodies, figure.muscles, sides)
        for place in trace_muscle(view, body, structure, side)
        if not is_inside_any(place, outline_home(view, body, structure, side))
    ]


def trace_muscle(view, body, structure, side):
    pen = PathPen(SCALE)
    draw_muscle(pen, view, body, DrawnMuscle(structure, side))
    return [PagePoint(x / SCALE, y / SCALE) for x, y in pen.visited]


def outline_home(view, body, structure, side):
    parts = list_home_parts(structure, side)
    return [outline for part in parts for outline in outline_part(view, part, body)]
