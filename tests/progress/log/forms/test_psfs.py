import pytest

from progress.log.forms.psfs import (
    PsfsActivityForm,
    PsfsRatingsForm,
    name_activity,
)
from progress.models import PsfsActivity
from progress.values.activities import ActivityKind

WALK, SIT = PsfsActivity(pk=4, name="walk"), PsfsActivity(pk=9, name="sit")


def rate(data=None, **abilities):
    return PsfsRatingsForm(
        data,
        activities=[WALK, SIT],
        abilities={int(name.removeprefix("of_")): n for name, n in abilities.items()},
    )


def test_each_activity_is_asked_about_by_its_name_with_what_was_said_today():
    form = rate(of_9=7)
    assert [(field.label, field.value()) for field in form] == [
        ("<bdi>walk</bdi>", None),
        ("<bdi>sit</bdi>", 7),
    ]


def test_what_is_said_comes_with_its_activity_and_silence_is_left_out():
    form = rate({"activity_4": "", "activity_9": "0"})
    assert form.is_valid()
    assert form.rated_abilities == [(SIT, 0)]


@pytest.mark.parametrize("number", ["11", "-1", "well"])
def test_an_ability_outside_0_to_10_is_refused(number):
    assert rate({"activity_4": number}).errors.keys() == {"activity_4"}


@pytest.mark.parametrize("name", ["", " ", "x" * 61])
def test_an_activity_needs_a_short_name(name):
    assert PsfsActivityForm({"name": name}).errors.keys() == {"name"}


@pytest.mark.parametrize(
    ("name", "kind", "activity"),
    [
        (" lift  my son ", "lifting", ("lift my son", ActivityKind.LIFTING)),
        ("knit", "", ("knit", None)),
        ("", "lifting", ("Lifting or carrying", ActivityKind.LIFTING)),
    ],
)
def test_an_activity_is_named_in_own_words_or_by_its_kind(name, kind, activity):
    form = PsfsActivityForm({"name": name, "kind": kind})
    assert form.is_valid()
    assert tuple(form.named_activity.values()) == activity


def test_nothing_said_is_no_activity():
    assert name_activity("  ", None) == {}


@pytest.mark.parametrize("kind", ["flying", "None", "\x00"])
def test_a_kind_is_one_of_the_list(kind):
    assert PsfsActivityForm({"name": "x", "kind": kind}).errors.keys() == {"kind"}
