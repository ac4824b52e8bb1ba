"""Start a walking goal, and decide about it again as time passes."""

from datetime import datetime

from assessment.models import SymptomCheck
from people.models import Person
from program.actions.renew_program import renew_unless_check_expired
from program.decisions.walking import WalkingDecision, decide_walking_goal
from program.history.program_state import ProgramState
from program.rules.walking.start import PresentWalking, start_walking_target
from program.state.loaded_state import load_program_state
from progress.models import WalkingGoal
from progress.values.walking import WalkingKind, WalkingStep


def start_walking_goal(
    person: Person,
    check: SymptomCheck,
    *,
    now: PresentWalking,
    kind: WalkingKind,
    made_at: datetime,
) -> WalkingGoal:
    """Save the first goal, or one to start anew; the program has no walk beside it."""
    target, reason = start_walking_target(now)
    goal = WalkingGoal.objects.create_from_target(
        target,
        person=person,
        kind=kind,
        step=WalkingStep.START,
        reason=reason,
        made_at=made_at,
    )
    loaded = load_program_state(person, check, made_at)
    if loaded.current_program:
        news = f"Your walking goal is {target.display_text}. {reason.text}"
        renew_unless_check_expired(loaded, [news])
    return goal


def review_walking_goal(
    person: Person, check: SymptomCheck, now: datetime
) -> WalkingDecision | None:
    return apply_walking_decision(person, load_program_state(person, check, now).state)


def apply_walking_decision(
    person: Person, state: ProgramState
) -> WalkingDecision | None:
    """Save what is decided; None: nothing is due, or there is no goal."""
    decision, goal = decide_walking_goal(state), state.walking.current_goal
    if decision is None or goal is None:
        return None
    WalkingGoal.objects.create_from_target(
        decision.target,
        person=person,
        kind=goal.kind,
        step=decision.step,
        reason=decision.reason,
        made_at=state.evaluated_at,
    )
    return decision
