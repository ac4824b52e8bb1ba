"""Figures in templates, each with its text alternative."""

import logging
from collections.abc import Iterable, Mapping

from django import template
from django.conf import settings
from django.utils.html import escape

from core.showing import get_shown_person
from core.values.shown_person import recognise_shown_person
from core.values.svg import NO_MARKUP, Markup, build_element
from exercises.figures.body_map.drawing import (
    BodyRegion,
    BodyView,
    draw_close_up,
    draw_linked_body,
)
from exercises.figures.body_map.letters import LetteredRegion, draw_lettered_body
from exercises.figures.engine.figure import Picture
from exercises.figures.library import find_picture
from exercises.figures.render.drawing import draw_large
from exercises.figures.shown_people import fit_picture
from exercises.stored_stills import load_still
from exercises.values.sides import name_sides
from exercises.values.vocabulary import Side, Structure

register = template.Library()
logger = logging.getLogger(__name__)

PAUSE_SWITCH = build_element(
    "label",
    {"class": "pause no-print"},
    build_element("input", {"type": "checkbox"}),
    " Stop the movement",
)


@register.simple_tag
def figure_player(name: str, text: str, side: str = "left") -> Markup:
    """The moving figure; without motion, its start and end side by side."""
    picture, shown = find_known_picture(name), Side(side or "left")
    if picture is None:
        return build_element("p", {}, text)
    return build_element(
        "div",
        {"class": "figure player"},
        draw_large(picture, shown, name_sides(text, shown)),
        PAUSE_SWITCH if picture.is_moving else NO_MARKUP,
    )


@register.simple_tag
def figure_still(name: str, text: str, side: str = "left", shown_by: str = "") -> str:
    """A small picture for lists; without text it is decorative."""
    picture = find_known_picture(name, shown_by)
    if picture is None:
        return escape(text)
    return load_still(picture, Side(side or "left"), text)


@register.simple_tag
def body_map(structure: Structure) -> Markup:
    # Decorative: the adjacent text names the structure.
    return draw_close_up(structure)


@register.simple_tag
def muscle_links(view: str, structure_urls: Mapping[Structure, str]) -> Markup:
    # For pointers only: the page also has a list for keyboards and screen readers.
    return draw_linked_body(BodyView(view), structure_urls)


@register.simple_tag
def lettered_body(
    view: BodyView,
    regions: Mapping[BodyRegion, str],
    letters: Iterable[LetteredRegion],
    text: str,
) -> Markup:
    return draw_lettered_body(view, regions, letters, text)


def find_known_picture(name: str, shown_by: str = "") -> Picture | None:
    """The picture as somebody shows it: whom this person chose, if nobody is named."""
    if picture := find_picture(name):
        shown_person = recognise_shown_person(shown_by or get_shown_person())
        return fit_picture(picture, shown_person)
    # Errors should surface early, but never break a page in production.
    if settings.DEBUG:
        raise template.TemplateSyntaxError(f"no figure is named {name!r}")
    logger.error("No figure is named %s", name)
    return None
