"""The forms of a test session."""

from collections.abc import Iterable, Iterator
from typing import Any

from django import forms

from assessment.self_tests.definitions import ScoreScale, SelfTest
from assessment.self_tests.picture_scale import PictureSelect
from assessment.self_tests.rules.exclusions import SelfTestSet
from assessment.self_tests.rules.results import PainPlace, TestResult
from assessment.self_tests.rules.wording import describe_drawing
from core.form_fields import (
    NUMERIC_RATING_CHOICES,
    NumericRatingSelect,
    numeric_rating_field,
)
from core.values.vocabulary import capitalise_first, enum_choices
from exercises.values.vocabulary import Side

TEST_PAIN_CHOICES = NUMERIC_RATING_CHOICES[1:]
SIDE_FIELD_NAMES = ("value", "pain", "pain_place", "is_skipped")
# A hand's breadth, for people without a ruler.
HAND_WIDTH_CENTIMETRES = 8
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
    """One test: a score, or how much it hurt, or that it could not be done."""

    marks_optional = False

    def __init__(self, *args: Any, test: SelfTest, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.test = test
        for side in test.sides:
            for name, field in build_side_fields(test, side).items():
                self.fields[build_field_name(side, name)] = field
        if test.scale is ScoreScale.CENTIMETRES:
            self.fields["measure"] = build_measure_field()

    def field_groups(self) -> Iterator[dict[str, Any]]:
        for side in self.test.sides:
            fields: dict[str, Any] = {
                name: self[build_field_name(side, name)] for name in SIDE_FIELD_NAMES
            }
            yield fields | {
                "side": side,
                "drawing": describe_drawing(self.test, side),
                "has_hurt": bool(fields["pain"].value()),
            }

    def clean(self) -> dict[str, Any]:
        for side in self.test.sides:
            self.validate_side(side)
        return self.cleaned_data

    def validate_side(self, side: Side | None) -> None:
        given = self.get_side_answers(side)
        if given["pain_place"] and not given["pain"]:
            self.add_error(build_field_name(side, "pain"), "Say how much it hurt.")
        value = build_field_name(side, "value")
        # Pain is an answer in itself: it needs no score.
        if value in self.errors or given["is_skipped"] or given["pain"]:
            return
        if given["value"] is None:
            self.add_error(value, build_missing_value_error(self.test, side))
        elif not self.test.accepts_score(self.convert_to_unit(given["value"])):
            self.add_error(value, build_out_of_range_error(self.test, side))

    def get_side_answers(self, side: Side | None) -> dict[str, Any]:
        data = self.cleaned_data
        return {
            name: data.get(build_field_name(side, name)) for name in SIDE_FIELD_NAMES
        }

    def convert_to_unit(self, value: float) -> float:
        is_hands = self.cleaned_data.get("measure") == "hands"
        return value * HAND_WIDTH_CENTIMETRES if is_hands else value

    def build_results(self) -> list[TestResult]:
        return [self.build_side_result(side) for side in self.test.sides]

    def build_side_result(self, side: Side | None) -> TestResult:
        given = self.get_side_answers(side)
        # "I cannot do this one" overrides a score or a pain given with it.
        if given["is_skipped"]:
            return TestResult(test=self.test.slug, side=side, is_skipped=True)
        value = given["value"]
        return TestResult(
            test=self.test.slug,
            side=side,
            value=None if value is None else self.convert_to_unit(value),
            is_painful=given["pain"] is not None,
            pain=given["pain"],
            pain_place=PainPlace(given["pain_place"]) if given["pain_place"] else None,
        )


def build_field_name(side: Side | None, name: str) -> str:
    return f"{side}-{name}" if side else name


def build_side_fields(test: SelfTest, side: Side | None) -> dict[str, forms.Field]:
    # The labels name no side, as their group does.
    return {
        "value": build_value_field(test, side),
        "pain": forms.TypedChoiceField(
            label="How much did it hurt?",
            required=False,
            coerce=int,
            empty_value=None,
            choices=TEST_PAIN_CHOICES,
            widget=NumericRatingSelect(low="a little"),
        ),
        "pain_place": forms.ChoiceField(
            label="Where did it hurt most?",
            required=False,
            choices=enum_choices(PainPlace),
            widget=forms.RadioSelect,
        ),
        "is_skipped": forms.BooleanField(label="I cannot do this one", required=False),
    }


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
        choices=[("centimetres", "In centimetres"), ("hands", "In hand widths")],
        initial="centimetres",
        widget=forms.RadioSelect,
    )


def build_missing_value_error(test: SelfTest, side: Side | None) -> str:
    verb = "Write your score" if test.has_typed_score else "Choose what it is like"
    return (
        f"{verb}{format_side_suffix(side)}, or say that it hurt or "
        "that you cannot do it."
    )


def build_out_of_range_error(test: SelfTest, side: Side | None) -> str:
    whole = "a whole number" if test.scale is ScoreScale.COUNT else "a number"
    limits = f"from {test.low:g} to {test.high:g} {test.unit.value}"
    return f"Write {whole} {limits}{format_side_suffix(side)}."


def format_side_suffix(side: Side | None) -> str:
    return f" for the {side} side" if side else ""


def build_initial_scores(results: Iterable[TestResult]) -> dict[str, Any]:
    return {
        build_field_name(result.side, name): value
        for result in results
        for name, value in (
            ("value", None if result.value is None else f"{result.value:g}"),
            ("pain", result.pain),
            ("pain_place", result.pain_place),
            ("is_skipped", result.is_skipped),
        )
    }
