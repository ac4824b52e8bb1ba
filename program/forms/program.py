"""What a person chooses about their program."""

from enum import Enum
from typing import Any

from django import forms

from core.values.suitability import Caution, Equipment, Place, Position
from core.values.vocabulary import enum_choices
from people.models import Preferences

DAYS_A_WEEK_CHOICES = [
    (days, f"{days} days" if days > 1 else "1 day") for days in range(1, 8)
]

EQUIPMENT_LABELS = {
    Equipment.WALL: "Free wall",
    Equipment.STRAP: "Strap, belt or long towel",
    Equipment.BAND: "Exercise band",
    Equipment.BALL: "Small ball",
    Equipment.CUSHION: "Cushion or pillow",
    Equipment.WEIGHT: "Weight, or a full bag",
    Equipment.HEAT_PACK: "Heat pack or hot-water bottle",
    Equipment.ICE_PACK: "Ice pack, or frozen peas in a towel",
    Equipment.STICK: "Broom handle or stick",
    Equipment.TROLLEY: "Shopping trolley, pram or walking frame",
    Equipment.BICYCLE: "Bicycle or exercise bike",
    Equipment.POOL: "Swimming pool that I can get to",
    Equipment.ROLLER: "Foam roller",
}
POSITION_LABELS = {
    Position.HANDS_AND_KNEES: "On hands and knees",
    Position.LYING_ON_BACK: "Lying on my back",
    Position.LYING_ON_SIDE: "Lying on my side",
    Position.LYING_ON_FRONT: "Lying on my front",
}
PLACE_LABELS = {
    Place.FLOOR: "On the floor",
    Place.BED: "On a bed",
    Place.CHAIR: "On a chair",
    Place.STANDING_ROOM: "Standing in a room",
    Place.OUTDOORS: "Outdoors",
}
SELF_REPORTED_CAUTIONS = {
    Caution.WRIST_TROUBLE: "A sore wrist",
    Caution.SHOULDER_TROUBLE: "A sore shoulder",
    Caution.KNEE_TROUBLE: "A sore knee",
    Caution.NECK_TROUBLE: "A sore neck",
    Caution.FLEXION_HURTS: "Bending forward hurts",
    Caution.EXTENSION_HURTS: "Arching back hurts",
    Caution.ROTATION_HURTS: "Twisting hurts",
    Caution.CANNOT_GET_TO_FLOOR: "I cannot get down to the floor and up again",
    Caution.POOR_BALANCE: "Poor balance",
    Caution.GLAUCOMA: "Glaucoma: high pressure in an eye",
    Caution.HYPERMOBILE: "My joints bend further than those of others",
    Caution.SEATED_ONLY: "I do everything seated, or use a wheelchair",
    Caution.MEDICINE_PATCH: "A medicine patch on my skin",
    Caution.HERNIA_OR_STOMA: "A hernia or a stoma",
    Caution.DIZZINESS: "I often feel dizzy",
    Caution.SPONDYLOLISTHESIS: "A slipped bone of the spine (spondylolisthesis)",
    Caution.PELVIC_GIRDLE_PAIN: "My pelvis hurts on one leg or on stairs",
}


class SessionWishesForm(forms.ModelForm):  # type: ignore[type-arg]
    """How long, where, with what, and in which positions."""

    minutes = forms.TypedChoiceField(
        label="How long may a session be?",
        coerce=int,
        choices=Preferences._meta.get_field("minutes").choices or [],
        widget=forms.RadioSelect,
    )
    places = forms.MultipleChoiceField(
        label="Where can you exercise?",
        help_text="Bed only? Then tick nothing else.",
        choices=enum_choices(Place, PLACE_LABELS),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Tick at least one place."},
    )
    equipment = forms.MultipleChoiceField(
        label="What do you have at home?",
        choices=enum_choices(Equipment, EQUIPMENT_LABELS),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    excluded_positions = forms.MultipleChoiceField(
        label="Which positions can you not do?",
        choices=enum_choices(Position, POSITION_LABELS),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    marks_optional = False

    class Meta:
        model = Preferences
        fields = ["minutes", "places", "equipment", "excluded_positions"]


class ProgramSettingsForm(SessionWishesForm):
    """The same, how often, and what else counts."""

    days_a_week = forms.TypedChoiceField(
        label="On how many days a week?", coerce=int, choices=DAYS_A_WEEK_CHOICES
    )
    cautions = forms.MultipleChoiceField(
        label="What else should the exercises take care of?",
        help_text="What you told us in the symptom check counts anyway.",
        choices=enum_choices(SELF_REPORTED_CAUTIONS, SELF_REPORTED_CAUTIONS),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    is_voice_on = forms.BooleanField(label="Speak the cues aloud", required=False)

    class Meta(SessionWishesForm.Meta):
        fields = [
            *SessionWishesForm.Meta.fields,
            "days_a_week",
            "cautions",
            "is_voice_on",
        ]


class RequestedChange(Enum):
    EASIER = "easier"
    HARDER = "harder"
    NEVER = "never"


class ExerciseChangeForm(forms.Form):
    """What should become of one exercise of the program."""

    change = forms.TypedChoiceField(
        coerce=RequestedChange,
        choices=[(wish.value, wish.value) for wish in RequestedChange],
    )


class PauseAnswer(Enum):
    AGAIN = "again"
    NEVER = "never"


class PauseAnswerForm(forms.Form):
    """What should become of an exercise that paused several times."""

    answer = forms.TypedChoiceField(
        coerce=PauseAnswer,
        choices=[(answer.value, answer.value) for answer in PauseAnswer],
    )


class ExerciseSwapForm(forms.Form):
    """Another exercise for the same job."""

    replacement = forms.ChoiceField(
        label="What would you like to do instead?",
        widget=forms.RadioSelect,
        error_messages={"required": "Choose one of the exercises."},
    )
    heading_field = "replacement"

    def __init__(self, *args: Any, choices: list[tuple[str, str]], **kwargs: Any):
        super().__init__(*args, **kwargs)
        self.fields["replacement"].choices = choices  # type: ignore[attr-defined]
