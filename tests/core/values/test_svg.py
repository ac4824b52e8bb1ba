import pytest
from django.template import Context, Template

from core.values.svg import (
    NO_MARKUP,
    Markup,
    ViewBox,
    build_element,
    build_path,
    build_svg,
    describe_image,
    join_markup,
)

BOX = ViewBox(-10, -20, 30, 40)


@pytest.mark.parametrize(
    ("element", "markup"),
    [
        (build_element("path", {"d": "M0 0"}), '<path d="M0 0"/>'),
        (build_element("rect", {"x": -1, "y": 2}), '<rect x="-1" y="2"/>'),
        (build_element("title", {}, "A & <b>"), "<title>A &amp; &lt;b&gt;</title>"),
        (build_element("g", {}, Markup("<a/>"), "x"), "<g><a/>x</g>"),
        (build_element("a", {"href": '?a=1&b="'}), '<a href="?a=1&amp;b=&quot;"/>'),
        (build_element("g", {}, NO_MARKUP), "<g/>"),
        # HTML has no self-closing labels.
        (build_element("label", {"for": "x"}), '<label for="x"></label>'),
        (build_element("div", {}), "<div></div>"),
        (build_path("near", "M1 2"), '<path class="near" d="M1 2"/>'),
        (
            build_path("near", "M1 2", Markup("<animate/>")),
            '<path class="near" d="M1 2"><animate/></path>',
        ),
    ],
)
def test_elements_are_compact_and_escaped(element, markup):
    assert element == markup
    assert isinstance(element, Markup)


def test_a_drawing_has_its_attributes_in_order():
    assert build_svg(
        "chart", BOX, Markup("<g/>"), image_attributes=describe_image("Pain")
    ) == (
        '<svg class="chart" role="img" aria-label="Pain" viewBox="-10 -20 30 40">'
        "<g/></svg>"
    )


@pytest.mark.parametrize(
    ("text", "attributes"),
    [("", {"aria-hidden": "true"}), ("Hip", {"role": "img", "aria-label": "Hip"})],
)
def test_what_has_no_text_is_decoration(text, attributes):
    assert describe_image(text) == attributes


def test_a_mirrored_box_spans_the_same_part_seen_from_behind():
    assert BOX.mirrored == ViewBox(-20, -20, 30, 40)
    assert BOX.mirrored.mirrored == BOX


def test_templates_show_markup_and_escape_what_was_added_to_it():
    markup = join_markup(Markup("<g/>"), Markup("<a/>"))
    shown = Template("{{ markup }} {{ text }}").render(
        Context({"markup": markup, "text": markup + "<b>"})
    )
    assert shown == "<g/><a/> &lt;g/&gt;&lt;a/&gt;&lt;b&gt;"
