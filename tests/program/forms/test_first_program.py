import pytest

from people.models import Preferences
from program.forms.first_program import FirstProgramForm
from progress.values.activities import ActivityKind

# A model form asks the database about its constraints.
pytestmark = pytest.mark.django_db

ANSWERS = {"minutes": 5, "places": ["bed"]}


def answer(free_places=2, **answers):
    return FirstProgramForm(
        ANSWERS | answers, instance=Preferences(), free_places=free_places
    )


def test_there_are_as_many_activities_as_places():
    form = answer(free_places=1)
    assert [(name.name, kind.name) for name, kind in form.activity_fields] == [
        ("name_1", "kind_1")
    ]


@pytest.mark.parametrize(
    ("answers", "named"),
    [
        ({}, []),
        ({"name_1": " ", "kind_2": ""}, []),
        (
            {"name_2": "lift  my son", "kind_2": "lifting"},
            [("lift my son", ActivityKind.LIFTING)],
        ),
        (
            {"name_1": "knit", "kind_2": "sport"},
            [("knit", None), ("Sport or heavy work", ActivityKind.SPORT)],
        ),
    ],
)
def test_what_was_named_or_chosen_is_told_and_the_rest_left_out(answers, named):
    form = answer(**answers)
    assert form.is_valid()
    assert [tuple(each.values()) for each in form.iterate_activities()] == named


def test_a_wrong_kind_belongs_to_its_own_row():
    assert answer(kind_2="flying").errors.keys() == {"kind_2"}
