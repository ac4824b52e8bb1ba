"""The figures that templates ask for."""

import pytest
from django.template import Context, Template, TemplateSyntaxError

from core.showing import showing
from core.values.shown_person import ShownPerson
from exercises.figures.body_map.drawing import BodyView
from exercises.figures.body_map.letters import LetteredRegion
from exercises.values.vocabulary import Side, Structure


def rendered(tag):
    return Template("{% load figures %}" + tag).render(Context())


def test_figure_carries_its_text_and_can_be_stopped():
    markup = rendered('{% figure_player "bridge" "Hips rise & sink" %}')
    assert markup.count('aria-label="Hips rise &amp; sink"') == 2
    assert '<animate attributeName="d"' in markup
    assert 'type="checkbox"' in markup
    assert "style=" not in markup


def test_a_figure_that_rests_has_nothing_to_stop():
    assert "checkbox" not in rendered(
        '{% figure_player "constructive-rest" "At rest" %}'
    )


def test_still_without_text_is_decoration():
    markup = rendered('{% figure_still "bridge" "" %}')
    assert 'aria-hidden="true"' in markup
    assert "<animate" not in markup


def test_side_mirrors_a_sided_figure():
    right = rendered('{% figure_still "bird-dog" "Reach" side="right" %}')
    left = rendered('{% figure_still "bird-dog" "Reach" side="left" %}')
    assert "scale(-1 1)" in left
    assert "scale(-1 1)" not in right


def test_the_chosen_person_shows_still_and_player():
    plain = rendered('{% figure_still "bridge" "" %}{% figure_player "bridge" "" %}')
    with showing(ShownPerson.BROAD):
        broad = rendered(
            '{% figure_still "bridge" "" %}{% figure_player "bridge" "" %}'
        )
    assert broad != plain
    assert len(broad) == pytest.approx(len(plain), rel=0.1)


def test_a_still_can_name_who_shows_it():
    named = rendered('{% figure_still "bridge" "" shown_by="broad" %}')
    with showing(ShownPerson.BROAD):
        assert rendered('{% figure_still "bridge" "" %}') == named
        unnamed = rendered('{% figure_still "bridge" "" shown_by="short-hair" %}')
    assert unnamed == rendered('{% figure_still "bridge" "" %}')


@pytest.mark.parametrize(
    ("side", "text"),
    [
        ("", "The left leg goes back, the right arm ahead."),
        ("left", "The left leg goes back, the right arm ahead."),
        ("right", "The right leg goes back, the left arm ahead."),
    ],
)
def test_the_text_names_the_side_that_is_shown(side, text):
    markup = Template(
        "{% load figures %}{% figure_player 'bird-dog' text side=side %}"
    ).render(
        Context(
            {"text": "The {side} leg goes back, the {other_side} arm ahead."}
            | {"side": side}
        )
    )
    assert f'aria-label="{text}"' in markup


def test_a_text_without_sides_stays():
    markup = rendered('{% figure_player "knee-rolls" "To the left" side="right" %}')
    assert 'aria-label="To the left"' in markup


def test_unknown_figure_leaves_its_text(caplog):
    assert rendered('{% figure_player "nobody" "A <person>" %}') == (
        "<p>A &lt;person&gt;</p>"
    )
    assert rendered('{% figure_still "nobody" "A person" %}') == "A person"
    assert "No figure is named nobody" in caplog.text


def test_unknown_figure_stops_a_developer(settings):
    settings.DEBUG = True
    with pytest.raises(TemplateSyntaxError, match="nobody"):
        rendered('{% figure_player "nobody" "A person" %}')


def test_the_body_is_marked_lettered_and_described():
    template = "{% load figures %}{% lettered_body view regions letters text %}"
    glutei = (Structure.GLUTEALS, Side.LEFT)
    markup = Template(template).render(
        Context(
            {
                "view": BodyView.BACK,
                "letters": [LetteredRegion(letter="A", region=glutei)],
                "regions": {glutei: "filled"},
                "text": "Left buttock: weak & tight",
            }
        )
    )
    assert 'aria-label="Left buttock: weak &amp; tight"' in markup
    assert markup.count('class="region filled"') == 1
    assert markup.count(">A</text>") == 1


def test_muscles_lead_to_their_addresses_and_a_close_up_is_decoration():
    markup = Template(
        "{% load figures %}{% muscle_links 'back' urls %}{% body_map muscle %}"
    ).render(
        Context(
            {
                "urls": {Structure.GLUTEALS: "/exercises/?muscle=gluteals"},
                "muscle": Structure.GLUTEALS,
            }
        )
    )
    assert markup.count('<a href="/exercises/?muscle=gluteals" tabindex="-1">') == 2
    assert markup.count('<svg class="figure body-map" aria-hidden="true"') == 2
