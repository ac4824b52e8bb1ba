import pytest

from core.values.days import WEEK
from progress.charts.measure_chart import MeasureReading
from progress.summary.peg_series import load_peg_series
from tests.people.factories import make_person
from tests.progress.factories import NOON, make_week

pytestmark = pytest.mark.django_db

MONDAY = NOON.date()


def test_without_an_answer_there_is_no_series():
    make_week(make_person())
    assert load_peg_series(make_person(), MONDAY) is None


def test_each_week_of_half_a_year_is_the_mean_of_its_answers():
    person = make_person()
    make_week(person, week_starts_on=MONDAY - 26 * WEEK, pain=10)
    make_week(person, week_starts_on=MONDAY - 25 * WEEK, pain=8, enjoyment=7)
    make_week(person)
    series = load_peg_series(person, MONDAY)
    assert [reading.value for reading in series.readings] == [6, 4]
    assert series.summary_text == "From 6.0 to 4.0 of 10; lower is better."
    assert series.readings[1] == MeasureReading(
        on=MONDAY,
        value=4,
        value_label="4.0 of 10 (pain 5, joy of life 4, doing things 3)",
    )
