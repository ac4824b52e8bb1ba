"""Record what a person decides about an exercise that pauses again and again."""

from datetime import datetime

from django.db.models import Exists, OuterRef

from exercises.models import Exercise
from people.models import Person
from program.actions.exclusions import load_replacements, save_replacements
from program.decisions.pauses import decide_to_try_again
from program.decisions.replacements import exclude_exercise
from program.history.events import AdaptationKind
from program.history.pauses import Pause
from program.models import Adaptation, Exclusion
from program.models.adaptations import reason_fields
from program.rules.course.pauses import TRY_AGAIN_REASON
from program.state.pauses import load_shown_pauses

LEFT_OUT_REASON = "You left it out after it had paused several times."


def try_paused_again(person: Person, pause: Pause, told_at: datetime) -> None:
    decided = decide_to_try_again(pause, told_at)
    Adaptation.objects.create(
        person=person,
        kind=decided.kind,
        exercise=Exercise.objects.get(slug=pause.slug),
        dose_steps=decided.dose_steps,
        made_at=told_at,
        **reason_fields(TRY_AGAIN_REASON),
    )


def leave_out_for_good(person: Person, pause: Pause) -> None:
    """With the harder steps of its ladder: they would be too much as well."""
    before = after = load_replacements(person)
    for slug in list_form_and_harder(pause):
        after = exclude_exercise(after, slug)
    save_replacements(person, before, after, LEFT_OUT_REASON)


def bring_back_exercise(exclusion: Exclusion, told_at: datetime) -> None:
    """What had paused several times is tried again; it need not be asked about."""
    exclusion.delete()
    for shown in load_shown_pauses(exclusion.person, told_at):
        if shown.is_asking and shown.pause.slug == exclusion.exercise.slug:
            try_paused_again(exclusion.person, shown.pause, told_at)


def list_form_and_harder(pause: Pause) -> list[str]:
    if not pause.ladder:
        return [pause.slug]
    own = Exercise.objects.filter(slug=pause.slug).values("rung")
    harder = Exercise.objects.filter(ladder=pause.ladder, rung__gte=own)
    return list(harder.values_list("slug", flat=True))


def end_rule_exclusions(person: Person) -> None:
    """What a rule left out for good, as it once did, pauses instead.

    The pause follows from the step itself, which was recorded with the same reason.
    """
    stops = Adaptation.objects.filter(
        person_id=OuterRef("person_id"),
        exercise_id=OuterRef("exercise_id"),
        kind=AdaptationKind.STOP,
        reason=OuterRef("reason"),
    )
    left_out = Exclusion.objects.for_person(person).filter(replacement=None)
    left_out.filter(Exists(stops)).delete()
