import pytest

from assessment.self_tests.rules.cut_offs import FindingKind
from core.values.suitability import Caution
from exercises.values.vocabulary import Phase, Side, Structure, Technique
from program.planning.choice import SelectedExercise
from program.planning.unmet_findings import NoteKind, PlanNote, find_unmet_findings
from program.rules.indications import build_indication
from program.rules.selection import SELECTION_RULES
from tests.exercises.factories import make_entry
from tests.program.factories import make_case, make_finding

TIGHT = make_finding(side=Side.LEFT)
STIFF = make_finding(Structure.HIP_JOINT, FindingKind.STIFF, test="hip-rotation")
PAINFUL = make_finding(kind=FindingKind.PAINFUL, test="sit-to-stand")
STRETCH = make_entry("stretch")
ROLL = make_entry(
    "roll",
    technique=Technique.MOBILITY,
    primary=frozenset({Structure.HIP_JOINT}),
)
BARRED = [
    make_entry("cancer", cautions=frozenset({Caution.CANCER})),
    make_entry("also-cancer", cautions=frozenset({Caution.CANCER})),
    make_entry("keep-only", doses={}),
]


def unmet(*findings, entries=(), selection=(), phase=Phase.BALANCE):
    cautions = frozenset({Caution.CANCER})
    case = make_case(phase, findings=findings, cautions=cautions)
    return find_unmet_findings(selection, entries, case)


def choose(entry, *findings):
    rule = next(rule for rule in SELECTION_RULES if rule.slug == "tight")
    indication = build_indication(findings)
    return SelectedExercise(entry=entry, rule=rule, indication=indication)


@pytest.mark.parametrize(
    ("finding", "fields", "expected"),
    [
        (TIGHT, {}, PlanNote(kind=NoteKind.NO_EXERCISE, findings=(TIGHT,))),
        (
            TIGHT,
            {"entries": BARRED},
            PlanNote(
                kind=NoteKind.UNSUITABLE,
                findings=(TIGHT,),
                contraindications=("contraindicated", "phase"),
            ),
        ),
        (
            TIGHT,
            {"entries": [STRETCH, *BARRED]},
            PlanNote(kind=NoteKind.NO_ROOM, findings=(TIGHT,)),
        ),
        (
            STIFF,
            {"entries": [ROLL], "phase": Phase.CALM},
            PlanNote(kind=NoteKind.LATER_PHASE, findings=(STIFF,)),
        ),
    ],
)
def test_what_is_not_answered_says_what_keeps_it(finding, fields, expected):
    assert unmet(finding, **fields) == [expected]


def test_what_an_exercise_of_the_plan_answers_is_not_noted():
    assert unmet(TIGHT, entries=[STRETCH], selection=[choose(STRETCH, TIGHT)]) == []


def test_what_hurt_is_noted_first_even_where_relief_is_in_the_plan():
    notes = unmet(
        TIGHT, PAINFUL, entries=[STRETCH], selection=[choose(STRETCH, PAINFUL)]
    )
    assert [note.kind for note in notes] == [NoteKind.PAINFUL, NoteKind.NO_ROOM]


def test_a_finding_waits_where_its_own_movement_hurt_on_the_other_side():
    hurt = make_finding(kind=FindingKind.PAINFUL, test="thomas", side=Side.RIGHT)
    [_, note] = unmet(TIGHT, hurt, entries=[STRETCH], selection=[])
    assert note.kind is NoteKind.UNSUITABLE
    assert note.contraindications == ("same-movement-hurt",)


@pytest.mark.parametrize(
    ("note", "key"),
    [
        (PlanNote(kind=NoteKind.SORE_DAY), "sore-day"),
        (
            PlanNote(kind=NoteKind.NO_ROOM, findings=(TIGHT, STIFF)),
            "no-room thomas:left:tight hip-rotation::stiff",
        ),
        (
            PlanNote(
                kind=NoteKind.UNSUITABLE,
                findings=(TIGHT,),
                contraindications=("phase",),
            ),
            "unsuitable thomas:left:tight phase",
        ),
    ],
)
def test_a_note_is_known_by_what_it_is_about(note, key):
    assert note.key == key
