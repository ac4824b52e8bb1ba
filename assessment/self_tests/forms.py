"""What a person fills in while testing themselves."""

from collections.abc import Iterable, Iterator
from typing import Any

from django import forms

from assessment.self_tests.definitions import Scale, SelfTest
from assessment.self_tests.picture_scale import PictureSelect
from assessment.self_tests.rules.findings import PainPlace, TestResult
from assessment.self_tests.rules.selection import Size
from assessment.self_tests.rules.wording import drawing_words
from core.form_fields import PAIN_CHOICES, ScaleSelect, scale
from exercises.values.vocabulary import Side

HURT_CHOICES = PAIN_CHOICES[1:]
PLACE_CHOICES = [(place.value, place.label.capitalize()) for place in PainPlace]
SIDE_FIELDS = ("value", "pain", "pain_place", "is_skipped")
# A hand's breadth, for those without a ruler.
HAND_CENTIMETRES = 8
SIZE_CHOICES = [
    (Size.SHORT.value, "Short: the four main muscles and the plank"),
    (Size.FULL.value, "Full: every test that suits you"),
    (
        Size.LOOKS.value,
        "Full, and three looks with a helper. They are known to be unreliable "
        "and never count",
    ),
]


class StartForm(forms.Form):
    """The pain now decides what may be tested at all."""

    pain_now = scale("How is your back now?", is_required=True)
    size = forms.TypedChoiceField(
        label="Which tests?",
        coerce=Size,
        choices=SIZE_CHOICES,
        initial=Size.SHORT.value,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose short or full."},
    )


class ScoreForm(forms.Form):
    """One test: a score, or how much it hurt, or that it could not be done."""

    marks_optional = False

    def __init__(self, *args: Any, test: SelfTest, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.test = test
        for side in test.sides:
            for name, field in side_fields(test, side).items():
                self.fields[field_name(side, name)] = field
        if test.scale is Scale.CENTIMETRES:
            self.fields["measure"] = measure_field()

    def sides(self) -> Iterator[dict[str, Any]]:
        for side in self.test.sides:
            fields: dict[str, Any] = {
                name: self[field_name(side, name)] for name in SIDE_FIELDS
            }
            yield fields | {
                "side": side,
                "drawing": drawing_words(self.test, side),
                "has_hurt": bool(fields["pain"].value()),
            }

    def clean(self) -> dict[str, Any]:
        for side in self.test.sides:
            self.clean_side(side)
        return self.cleaned_data

    def clean_side(self, side: Side | None) -> None:
        given = self.given(side)
        if given["pain_place"] and not given["pain"]:
            self.add_error(field_name(side, "pain"), "Say how much it hurt.")
        value = field_name(side, "value")
        # Pain is an answer by itself: it needs no score.
        if value in self.errors or given["is_skipped"] or given["pain"]:
            return
        if given["value"] is None:
            self.add_error(value, missing_value(self.test, side))
        elif not self.test.accepts(self.in_unit(given["value"])):
            self.add_error(value, outside_scale(self.test, side))

    def given(self, side: Side | None) -> dict[str, Any]:
        data = self.cleaned_data
        return {name: data.get(field_name(side, name)) for name in SIDE_FIELDS}

    def in_unit(self, value: float) -> float:
        is_hands = self.cleaned_data.get("measure") == "hands"
        return value * HAND_CENTIMETRES if is_hands else value

    def results(self) -> list[TestResult]:
        return [self.result(side) for side in self.test.sides]

    def result(self, side: Side | None) -> TestResult:
        given = self.given(side)
        # "I cannot do this one" outweighs a score or a pain given beside it.
        if given["is_skipped"]:
            return TestResult(test=self.test.slug, side=side, is_skipped=True)
        value = given["value"]
        return TestResult(
            test=self.test.slug,
            side=side,
            value=None if value is None else self.in_unit(value),
            is_painful=given["pain"] is not None,
            pain=given["pain"],
            pain_place=PainPlace(given["pain_place"]) if given["pain_place"] else None,
        )


def field_name(side: Side | None, name: str) -> str:
    return f"{side}-{name}" if side else name


def side_fields(test: SelfTest, side: Side | None) -> dict[str, forms.Field]:
    # The labels name no side: the group they stand in does.
    return {
        "value": value_field(test, side),
        "pain": forms.TypedChoiceField(
            label="How much did it hurt?",
            required=False,
            coerce=int,
            empty_value=None,
            choices=HURT_CHOICES,
            widget=ScaleSelect(low="1 a little"),
        ),
        "pain_place": forms.ChoiceField(
            label="Where did it hurt most?",
            required=False,
            choices=PLACE_CHOICES,
            widget=forms.RadioSelect,
        ),
        "is_skipped": forms.BooleanField(label="I cannot do this one", required=False),
    }


def value_field(test: SelfTest, side: Side | None) -> forms.Field:
    if test.is_typed:
        # The timer stops at the most that counts; centimetres may come as hands.
        most = {"max": f"{test.high:g}"} if test.scale is Scale.SECONDS else {}
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
        choices=[(f"{o.value:g}", sentence(o.label)) for o in test.options],
        widget=PictureSelect(test.pictures, side)
        if test.pictures
        else forms.RadioSelect,
    )


def sentence(label: str) -> str:
    return label[0].upper() + label[1:]


def measure_field() -> forms.ChoiceField:
    return forms.ChoiceField(
        label="How did you measure?",
        required=False,
        choices=[("centimetres", "In centimetres"), ("hands", "In hand widths")],
        initial="centimetres",
        widget=forms.RadioSelect,
    )


def missing_value(test: SelfTest, side: Side | None) -> str:
    verb = "Write your score" if test.is_typed else "Choose what it is like"
    return f"{verb}{on(side)}, or say that it hurt or that you cannot do it."


def outside_scale(test: SelfTest, side: Side | None) -> str:
    whole = "a whole number" if test.scale is Scale.COUNT else "a number"
    limits = f"from {test.low:g} to {test.high:g} {test.unit.value}"
    return f"Write {whole} {limits}{on(side)}."


def on(side: Side | None) -> str:
    return f" for the {side} side" if side else ""


def initial_of(results: Iterable[TestResult]) -> dict[str, Any]:
    return {
        field_name(result.side, name): value
        for result in results
        for name, value in (
            ("value", None if result.value is None else f"{result.value:g}"),
            ("pain", result.pain),
            ("pain_place", result.pain_place),
            ("is_skipped", result.is_skipped),
        )
    }
