import pytest

from core.values.suitability import Equipment
from exercises.values.doses import Dose
from exercises.values.vocabulary import Aim, Phase, Structure, Technique
from tests.exercises.factories import make_entry

KINDS = (
    "is_walking",
    "is_endurance",
    "is_plank",
    "is_back_bend",
    "is_any_back_bend",
    "is_strength",
    "is_mobility",
    "is_stretch",
    "is_progressive",
    "is_relief",
    "is_relaxation",
    "is_everyday",
    "is_warmth",
    "is_cold",
    "is_apart",
)
RELIEF = {"technique": Technique.RELIEF, "aims": frozenset({Aim.RELIEVE})}


@pytest.mark.parametrize(
    ("fields", "kinds"),
    [
        (
            {"technique": Technique.STRENGTH, "ladder": "walking"},
            {"is_walking", "is_endurance", "is_progressive", "is_apart"},
        ),
        (
            {"technique": Technique.STRENGTH, "slug": "cycling-easy"},
            {"is_endurance", "is_progressive", "is_apart"},
        ),
        (
            {"technique": Technique.STRENGTH, "ladder": "plank"},
            {"is_plank", "is_strength", "is_progressive"},
        ),
        (
            {"technique": Technique.MOBILITY, "ladder": "back-bend"},
            {"is_back_bend", "is_any_back_bend", "is_mobility", "is_progressive"},
        ),
        (
            {"technique": Technique.MOBILITY, "slug": "press-up-hips-aside"},
            {"is_any_back_bend", "is_mobility", "is_progressive"},
        ),
        ({"technique": Technique.CONTRACT_RELAX}, {"is_stretch", "is_progressive"}),
        ({"technique": Technique.STATIC_STRETCH}, {"is_stretch", "is_progressive"}),
        ({"technique": Technique.ACUPRESSURE}, set()),
        ({"technique": Technique.EVERYDAY}, {"is_everyday"}),
        ({"technique": Technique.SELF_MASSAGE}, set()),
        (RELIEF, {"is_relief"}),
        (RELIEF | {"aims": frozenset({Aim.RELIEVE, Aim.RELAX})}, {"is_relief"}),
        (RELIEF | {"aims": frozenset({Aim.RELIEVE, Aim.MOBILISE})}, set()),
        (RELIEF | {"aims": frozenset({Aim.RELAX})}, {"is_relaxation"}),
        (
            RELIEF | {"equipment": frozenset({Equipment.HEAT_PACK})},
            {"is_relief", "is_warmth", "is_apart"},
        ),
        (
            RELIEF | {"equipment": frozenset({Equipment.ICE_PACK})},
            {"is_relief", "is_cold", "is_apart"},
        ),
        (
            {
                "technique": Technique.REFLEX,
                "equipment": frozenset({Equipment.HEAT_PACK, Equipment.ICE_PACK}),
            },
            {"is_apart"},
        ),
    ],
)
def test_an_exercise_knows_its_kinds(fields, kinds):
    exercise = make_entry(**fields)
    assert {kind for kind in KINDS if getattr(exercise, kind)} == kinds


@pytest.mark.parametrize(
    ("structure", "is_target"),
    [
        (Structure.GLUTEALS, True),
        (Structure.HAMSTRINGS, True),
        (Structure.CALVES, False),
    ],
)
def test_an_exercise_works_its_main_and_its_other_structures(structure, is_target):
    exercise = make_entry(
        primary=frozenset({Structure.GLUTEALS}),
        secondary=frozenset({Structure.HAMSTRINGS}),
    )
    assert exercise.has_target_in(frozenset({structure})) is is_target


@pytest.mark.parametrize(("is_sided", "seconds"), [(False, 30), (True, 60)])
def test_two_sides_take_twice_the_time(is_sided, seconds):
    doses = dict.fromkeys(Phase, Dose(hold_seconds=30))
    exercise = make_entry(is_sided=is_sided, doses=doses)
    assert exercise.total_seconds(Phase.CALM) == seconds
