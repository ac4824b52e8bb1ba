"""The forms of a test session."""

from typing import Any

from django import forms

from assessment.self_tests.definitions import ScoreScale, SelfTest
from assessment.self_tests.picture_scale import PictureSelect
from assessment.self_tests.rules.exclusions import SelfTestSet
from assessment.self_tests.rules.results import PainPlace, TestResult
from core.form_fields import (
    NUMERIC_RATING_CHOICES,
    NumericRatingSelect,
    numeric_rating_field,
)
from core.values.vocabulary import capitalise_first, enum_choices
from exercises.values.vocabulary import Side

TEST_PAIN_CHOICES = NUMERIC_RATING_CHOICES[1:]
SKIP_SIDE, SKIP_TEST = "side", "test"
# A hand's breadth, for people without a ruler.
HAND_WIDTH_CENTIMETRES = 8
MEASURED_IN_HANDS = "hands"
SELF_TEST_SET_LABELS = {
    SelfTestSet.SHORT: "Short: the four main muscles, the plank, and any leg pain",
    SelfTestSet.FULL: "Full: every test that suits you",
    SelfTestSet.LOOKS: "Full, and three looks with a helper. They are known to be "
    "unreliable and never count",
}


class SelfTestStartForm(forms.Form):
    """Current pain decides which tests are possible at all."""

    pain_now = numeric_rating_field("How is your back now?", is_required=True)
    size = forms.TypedChoiceField(
        label="Which tests?",
        coerce=SelfTestSet,
        choices=enum_choices(SelfTestSet, SELF_TEST_SET_LABELS),
        initial=SelfTestSet.SHORT.value,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose short or full."},
    )


class SelfTestScoreForm(forms.Form):
    """One side of a test: a score, or how much it hurt, or that it was skipped."""

    marks_optional = False

    pain = forms.TypedChoiceField(
        label="How much did it hurt?",
        required=False,
        coerce=int,
        empty_value=None,
        choices=TEST_PAIN_CHOICES,
        widget=NumericRatingSelect(low="a little"),
    )
    pain_place = forms.ChoiceField(
        label="Where did it hurt most?",
        required=False,
        choices=enum_choices(PainPlace),
        widget=forms.RadioSelect,
    )
    # Two buttons: this side, or every side of the test.
    skip = forms.ChoiceField(
        required=False, choices=[(SKIP_SIDE, "this side"), (SKIP_TEST, "this test")]
    )

    def __init__(
        self, *args: Any, test: SelfTest, side: Side | None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.test = test
        self.side = side
        self.fields["value"] = build_value_field(test, side)
        if test.scale is ScoreScale.CENTIMETRES:
            self.fields["measure"] = build_measure_field()

    @property
    def has_hurt(self) -> bool:
        pain = self["pain"]
        return bool(pain.value() or pain.errors)

    def clean(self) -> dict[str, Any]:
        data = self.cleaned_data
        if data.get("skip"):
            # Whatever was given with it does not count.
            self.errors.clear()
            return data
        if data.get("pain_place") and not data.get("pain"):
            self.add_error("pain", "Say how much it hurt.")
        # Pain is an answer in itself: it needs no score.
        if "value" in self.errors or data.get("pain"):
            return data
        if data["value"] is None:
            self.add_error("value", build_missing_value_error(self.test))
        elif not self.test.accepts_score(self.convert_to_unit(data["value"])):
            self.add_error("value", build_out_of_range_error(self.test))
        return data

    @property
    def is_in_hands(self) -> bool:
        return self.cleaned_data.get("measure") == MEASURED_IN_HANDS

    def convert_to_unit(self, value: float) -> float:
        return value * HAND_WIDTH_CENTIMETRES if self.is_in_hands else value

    def build_results(self) -> list[TestResult]:
        """Usually one; to skip a test is to skip every side of it."""
        if skip := self.cleaned_data["skip"]:
            sides = self.test.sides if skip == SKIP_TEST else (self.side,)
            return [
                TestResult(test=self.test.slug, side=side, is_skipped=True)
                for side in sides
            ]
        return [self.build_given_result()]

    def build_given_result(self) -> TestResult:
        value, pain, place = (
            self.cleaned_data[name] for name in ("value", "pain", "pain_place")
        )
        return TestResult(
            test=self.test.slug,
            side=self.side,
            value=None if value is None else self.convert_to_unit(value),
            is_painful=pain is not None,
            pain=pain,
            pain_place=PainPlace(place) if place else None,
        )


def build_value_field(test: SelfTest, side: Side | None) -> forms.Field:
    if test.has_typed_score:
        # The timer stops at the highest score; centimetres may be given as hands.
        most = {"max": f"{test.high:g}"} if test.scale is ScoreScale.SECONDS else {}
        return forms.FloatField(
            label=test.unit.value.capitalize(),
            required=False,
            widget=forms.NumberInput(
                attrs={"inputmode": "decimal", "step": "any"} | most
            ),
            error_messages={"invalid": "Write a number, such as 12."},
        )
    return forms.TypedChoiceField(
        label="What is it like?",
        required=False,
        coerce=float,
        empty_value=None,
        choices=[(f"{o.value:g}", capitalise_first(o.label)) for o in test.options],
        widget=PictureSelect(test.picture_names, side)
        if test.picture_names
        else forms.RadioSelect,
    )


def build_measure_field() -> forms.ChoiceField:
    return forms.ChoiceField(
        label="How did you measure?",
        required=False,
        choices=[("centimetres", "In centimetres"), (MEASURED_IN_HANDS, "In hands")],
        initial="centimetres",
        widget=forms.RadioSelect,
    )


def build_missing_value_error(test: SelfTest) -> str:
    verb = "Write your score" if test.has_typed_score else "Choose what it is like"
    return f"{verb}, or say that it hurt, or skip it."


def build_out_of_range_error(test: SelfTest) -> str:
    whole = "a whole number" if test.scale is ScoreScale.COUNT else "a number"
    return f"Write {whole} from {test.low:g} to {test.high:g} {test.unit.value}."


def build_initial_score(result: TestResult) -> dict[str, Any]:
    return {
        "value": None if result.value is None else f"{result.value:g}",
        "pain": result.pain,
        "pain_place": result.pain_place,
    }
