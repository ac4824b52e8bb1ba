"""Drawings, and the HTML around them, built from elements that escape their content."""

from collections.abc import Mapping
from html import escape
from typing import NamedTuple

# In HTML, only void elements may close themselves.
HTML_TAGS = frozenset({"div", "label", "p"})


class Markup(str):
    """Finished markup, which templates show unescaped.

    Added to other text it becomes text again, which templates escape.
    """

    __slots__ = ()

    def __html__(self) -> "Markup":
        return self


NO_MARKUP = Markup()


class ViewBox(NamedTuple):
    """The part of the plane that a drawing shows, in its own units."""

    left: int
    top: int
    width: int
    height: int

    @property
    def mirrored(self) -> "ViewBox":
        return self._replace(left=-self.left - self.width)


def join_markup(*parts: Markup) -> Markup:
    return Markup("".join(parts))


def build_element(
    tag: str, attributes: Mapping[str, str | int], *children: Markup | str
) -> Markup:
    """An element; children that are not markup are text."""
    opening = tag + "".join(
        f' {name}="{escape(str(value))}"' for name, value in attributes.items()
    )
    content = "".join(
        child if isinstance(child, Markup) else escape(child) for child in children
    )
    if content or tag in HTML_TAGS:
        return Markup(f"<{opening}>{content}</{tag}>")
    return Markup(f"<{opening}/>")


def build_path(css_class: str, path_data: str, *children: Markup) -> Markup:
    return build_element("path", {"class": css_class, "d": path_data}, *children)


def build_svg(
    css_class: str,
    view_box: ViewBox,
    *children: Markup,
    image_attributes: Mapping[str, str],
) -> Markup:
    box = " ".join(str(number) for number in view_box)
    attributes = {"class": css_class, **image_attributes, "viewBox": box}
    return build_element("svg", attributes, *children)


def describe_image(text_alternative: str) -> dict[str, str]:
    """Make an element one image with a text; without one it is decorative."""
    if not text_alternative:
        return {"aria-hidden": "true"}
    return {"role": "img", "aria-label": text_alternative}
