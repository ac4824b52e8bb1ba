import pytest

from assessment.self_tests.rules.cut_offs import FindingKind
from exercises.values.vocabulary import Side, Structure
from program.planning.plan_wording import (
    describe_activities,
    describe_findings,
    describe_note,
    describe_reason,
)
from program.planning.unmet_findings import NoteKind, PlanNote
from tests.program.factories import make_finding, name_activity

LEFT, RIGHT = (make_finding(side=side) for side in Side)
HAMSTRINGS = make_finding(Structure.HAMSTRINGS, test="knee-extension")


@pytest.mark.parametrize(
    ("findings", "why"),
    [
        ((), "A tight muscle is eased, the tighter side first and twice."),
        ((LEFT,), "Front of the left hip: tight in “Bed edge test”."),
        (
            (LEFT, RIGHT),
            "Front of the left hip: "
            "tight; Front of the right hip: tight in “Bed edge test”.",
        ),
        (
            (HAMSTRINGS, LEFT),
            "Back of the thighs: tight in “Straighten the knee lying down”. "
            "Front of the left hip: tight in “Bed edge test”.",
        ),
    ],
)
def test_an_exercise_says_what_it_answers_or_else_its_rule(findings, why):
    assert describe_reason("tight", findings) == why


@pytest.mark.parametrize(
    ("note", "text"),
    [
        (
            PlanNote(kind=NoteKind.SORE_DAY),
            "Your pain is up today, so strength is light or waits. Your phase stays.",
        ),
        (
            PlanNote(
                kind=NoteKind.PAINFUL,
                findings=(make_finding(kind=FindingKind.PAINFUL, side=Side.RIGHT),),
            ),
            "Bed edge test: it hurt on the right. It is not counted as tight or weak. "
            "Relief comes first, and you test it again in 2 weeks.",
        ),
        (
            PlanNote(kind=NoteKind.NO_ROOM, findings=(LEFT,)),
            "Front of the left hip: tight in “Bed edge test”. "
            "There is no room for it this "
            "week. It takes its turn in another.",
        ),
        (
            PlanNote(kind=NoteKind.LATER_PHASE, findings=(LEFT,)),
            "Front of the left hip: tight in “Bed edge test”. "
            "It waits for a later phase. "
            "Relief comes first.",
        ),
        (
            PlanNote(kind=NoteKind.NO_EXERCISE, findings=(LEFT,)),
            "Front of the left hip: tight in “Bed edge test”. "
            "The catalogue has no exercise "
            "for it yet.",
        ),
        (
            PlanNote(
                kind=NoteKind.UNSUITABLE,
                findings=(LEFT,),
                contraindications=("contraindicated", "place"),
            ),
            "Front of the left hip: tight in “Bed edge test”. "
            "No exercise for it suits you "
            "now: each is not safe with what you told us, or needs a place you cannot "
            "use.",
        ),
    ],
    ids=lambda value: value.kind if isinstance(value, PlanNote) else "",
)
def test_a_note_says_what_is_missing_and_why(note, text):
    assert describe_note(note) == text


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (FindingKind.TIGHT, "Front of the left hip: tight in “Bed edge test”."),
        (FindingKind.PAINFUL, "Bed edge test: it hurt on the left."),
    ],
)
def test_findings_are_described_with_the_test_that_found_them(kind, text):
    assert describe_findings((make_finding(kind=kind, side=Side.LEFT),)) == text


def test_what_it_is_for_stands_in_the_words_of_the_person():
    son, bags = name_activity("lift <my> son"), name_activity("bags\u202e")
    assert describe_activities(()) == ""
    assert describe_activities((son, bags)) == (
        "For “\u2068lift <my> son\u2069” and “\u2068bags\u2069”."
    )
