"""Come back from a flare-up that is over: to the steps of before, one lower."""

from exercises.models import Exercise
from program.actions.adapt import load_forms_of_items, save_step_decisions
from program.decisions.exercise_steps import describe_step
from program.decisions.flare import FlareReturn, decide_flare_return
from program.history.events import AdaptationKind, NewAdaptation
from program.models import Adaptation, Flare
from program.rules.flare.answers import FlareEnding
from program.state.loaded_state import LoadedState, load_program_state


def return_from_flare(loaded: LoadedState) -> tuple[LoadedState, list[str]]:
    """Take the steps, if a return is due; return the state after, and what changed.

    The program itself comes back with its next renewal.
    """
    if not loaded.state.is_return_due:
        return loaded, []
    before = loaded.state.before_flare
    forms = load_forms_of_items(before.items if before else ())
    decided = decide_flare_return(
        loaded.state,
        {slug: form.to_catalogue_exercise() for slug, form in forms.items()},
        {slug for slug, form in forms.items() if not form.is_retired},
    )
    if decided is None:
        return loaded, []
    save_flare_return(loaded, decided, forms)
    names = {slug: form.name for slug, form in forms.items()}
    news = [
        describe_step(step, names.get(step.replacement, "")) for step in decided.steps
    ]
    returned = load_program_state(
        loaded.person, loaded.symptom_check, loaded.state.evaluated_at
    )
    return returned, [decided.reason.text, *news]


def save_flare_return(
    loaded: LoadedState, decided: FlareReturn, forms: dict[str, Exercise]
) -> None:
    person, now = loaded.person, loaded.state.evaluated_at
    save_step_decisions(loaded, decided.steps, forms)
    over = NewAdaptation(AdaptationKind.FLARE_OVER, decided.reason)
    Adaptation.objects.create_from_new(person, over, now)
    Flare.objects.for_person(person).going_on().update(
        ended_at=now, ending=FlareEnding.LOGGED
    )
