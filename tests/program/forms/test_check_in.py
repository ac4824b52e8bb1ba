import pytest

from program.forms.check_in import CheckInForm
from program.rules.weekly import AdherenceBarrier, WeeklyTrend
from progress.values.log_vocabulary import SleepQuality

ANSWERS = {
    "pain": "same",
    "function": "worse",
    "confidence": 7,
    "sleep": SleepQuality.FAIRLY.value,
    "barrier": "time",
    "has_danger_sign": "no",
}
ITEMS = [("clam", "Clam")]


def check_in(**answers):
    return CheckInForm(ANSWERS | answers, swap_choices=ITEMS)


def test_answers_are_read_as_the_rules_take_them():
    form = check_in()
    assert form.is_valid()
    assert form.cleaned_answers == {
        "pain": WeeklyTrend.SAME,
        "function": WeeklyTrend.WORSE,
        "confidence": 7,
        "sleep": SleepQuality.FAIRLY,
        "barrier": AdherenceBarrier.TIME,
        "has_danger_sign": False,
    }


@pytest.mark.parametrize("swap", ["", "clam"])
def test_one_exercise_may_be_swapped(swap):
    form = check_in(swap=swap)
    assert form.is_valid()
    assert form.cleaned_data["swap"] == swap


def test_an_exercise_of_another_program_is_refused():
    assert list(check_in(swap="plank").errors) == ["swap"]


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ("pain", "Say how your pain is."),
        ("function", "Say how well you get things done."),
        ("confidence", "Say how sure you are: a number from 0 to 10."),
        ("barrier", "Say what got in the way most."),
        ("has_danger_sign", "Say yes or no: is any of the danger signs new?"),
    ],
)
def test_each_question_wants_its_answer(field, message):
    form = check_in(**{field: ""})
    assert form.errors == {field: [message]}


@pytest.mark.parametrize(("told", "is_sign"), [("yes", True), ("no", False)])
def test_a_danger_sign_is_told_with_yes_or_no(told, is_sign):
    form = check_in(has_danger_sign=told)
    assert form.is_valid()
    assert form.cleaned_data["has_danger_sign"] is is_sign


@pytest.mark.parametrize("confidence", [-1, 11, "sure"])
def test_confidence_runs_from_0_to_10(confidence):
    assert list(check_in(confidence=confidence).errors) == ["confidence"]
