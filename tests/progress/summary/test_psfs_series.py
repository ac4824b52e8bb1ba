import pytest

from core.values.days import DAY
from progress.summary.psfs_series import load_psfs_series
from tests.people.factories import make_person
from tests.progress.factories import NOON, make_activity, make_rating

pytestmark = pytest.mark.django_db

TODAY = NOON.date()


def rate(activity, **abilities):
    for days_ago, ability in abilities.items():
        rated_on = TODAY - int(days_ago.removeprefix("ago_")) * DAY
        make_rating(activity, rated_on=rated_on, ability=ability)


@pytest.mark.parametrize(
    ("last", "text"),
    [
        (1, "From 5 of 10 to 1 of 10: worse."),
        (2, "From 5 of 10 to 2 of 10: worse."),
        (3, "From 5 of 10 to 3 of 10: too small a change to count on."),
        (7, "From 5 of 10 to 7 of 10: too small a change to count on."),
        (8, "From 5 of 10 to 8 of 10: better."),
    ],
)
def test_an_activity_changes_by_three_points_or_not(last, text):
    person = make_person()
    rate(make_activity(person), ago_1=5, ago_0=last)
    assert load_psfs_series(person, TODAY)[0].summary_text == text


def test_an_activity_rated_once_says_when():
    person = make_person()
    rate(make_activity(person), ago_0=4)
    [series] = load_psfs_series(person, TODAY)
    assert (series.title, series.summary_text) == (
        "climb stairs",
        "4 of 10 on 2 Mar 2026.",
    )


def test_half_a_year_is_shown_of_what_is_followed(django_assert_num_queries):
    person = make_person()
    for number, name in ((2, "sit"), (1, "walk")):
        rate(
            make_activity(person, number=number, name=name),
            ago_182=1,
            ago_181=3,
            ago_0=4,
        )
    rate(make_activity(person, stopped_on=TODAY), ago_0=5)
    rate(make_activity(make_person()), ago_0=5)
    with django_assert_num_queries(1):
        series = load_psfs_series(person, TODAY)
    assert [
        (each.title, [reading.value for reading in each.readings]) for each in series
    ] == [("walk", [3, 4]), ("sit", [3, 4])]
