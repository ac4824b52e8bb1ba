"""Figures in templates, each with its text alternative."""

import logging
import re
from collections.abc import Mapping

from django import template
from django.conf import settings
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from exercises import still_cache
from exercises.figure_markup import add_text_alternative
from exercises.figures.body_map import drawing as body_map_drawing
from exercises.figures.body_map import links
from exercises.figures.body_map.drawing import BodyRegion, BodyView
from exercises.figures.library import FIGURES_BY_NAME
from exercises.figures.render import drawing as figure_drawing
from exercises.values.vocabulary import Side, Structure

register = template.Library()
logger = logging.getLogger(__name__)


@register.simple_tag
def figure_player(name: str, text: str, side: str = "left") -> SafeString:
    """The moving figure; without motion its start and end beside each other."""
    if not _is_known_figure(name):
        return format_html("<p>{}</p>", escape(text))
    drawn, shown = FIGURES_BY_NAME[name], Side(side or "left")
    if drawn.is_sided and shown is Side.RIGHT:
        text = _swap_left_and_right(text)
    drawing = add_text_alternative(figure_drawing.draw_animated(drawn, shown), text)
    return format_html(
        '<div class="figure player">{}{}</div>', drawing, _render_pause_switch(drawing)
    )


@register.simple_tag
def figure_still(name: str, text: str, side: str = "left") -> SafeString:
    """A small picture for lists. Without text it is mere decoration."""
    if not _is_known_figure(name):
        return escape(text)
    return add_text_alternative(
        still_cache.load_still(FIGURES_BY_NAME[name], Side(side or "left")), text
    )


@register.simple_tag
def body_map(structure: Structure) -> SafeString:
    # Decoration: words beside it name the structure.
    return add_text_alternative(links.draw_structure(structure), "")


@register.simple_tag
def muscle_links(view: str, structure_urls: Mapping[Structure, str]) -> SafeString:
    # For pointers only: the page lists the same for keys and screen readers.
    return add_text_alternative(
        links.draw_linked_body(BodyView(view), structure_urls), ""
    )


@register.simple_tag
def marked_body(
    view: BodyView, regions: Mapping[BodyRegion, str], text: str
) -> SafeString:
    return add_text_alternative(body_map_drawing.draw_body_map(view, regions), text)


def _swap_left_and_right(text: str) -> str:
    # Words are written for the left, the side that is shown without a choice.
    return re.sub(r"\b(left|right)\b", lambda word: Side(word[0]).opposite_side, text)


def _render_pause_switch(drawing: str) -> SafeString:
    if "<animate" not in drawing:
        return SafeString()
    return mark_safe(
        '<label class="pause no-print"><input type="checkbox"> '
        "Stop the movement</label>"
    )


def _is_known_figure(name: str) -> bool:
    if name not in FIGURES_BY_NAME:
        # To be found early, but never to break a page that people see.
        if settings.DEBUG:
            raise template.TemplateSyntaxError(f"no figure is named {name!r}")
        logger.error("No figure is named %s", name)
    return name in FIGURES_BY_NAME
