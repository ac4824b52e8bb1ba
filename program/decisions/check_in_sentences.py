"""What a check-in changed, in three sentences at most, each made from its facts."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from exercises.values.vocabulary import Phase
from program.history.check_expiry import CHECK_EXPIRED_MESSAGE
from program.history.events import AdaptationKind
from program.history.prescribed import PrescribedProgram
from program.history.program_state import ProgramState
from program.rules.weekly import AdherenceBarrier, CheckInAnswers
from progress.values.walking import WalkingTarget

MOST_SENTENCES = 3
# More names than these are not read.
MOST_NAMES = 2
NO_BETTER_SENTENCE = (
    "In six weeks your usual pain has not become clearly less, so your programme takes "
    "another way."
)
BREATHING_SLUG = "slow-breathing"
PHASES = tuple(Phase)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInFacts:
    """What was told, and what is different after it.

    Each pair holds what was before and what is now. `new` and `gone` are the names of
    exercises that came and went, `changed` of those whose dose became another.
    `has_grown`: the phase is a later one, or a dose takes longer than before.
    """

    answers: CheckInAnswers
    asked_for: frozenset[AdaptationKind]
    phases: tuple[Phase | None, Phase | None]
    minutes: tuple[int, int]
    walking: tuple[WalkingTarget | None, WalkingTarget | None]
    new: tuple[str, ...]
    gone: tuple[str, ...]
    changed: tuple[str, ...]
    has_grown: bool
    has_breathing: bool
    is_check_first: bool

    @property
    def is_unchanged(self) -> bool:
        pairs: Sequence[tuple[object, object]] = (
            self.phases,
            self.minutes,
            self.walking,
        )
        is_same = all(before == now for before, now in pairs)
        items = (*self.new, *self.gone, *self.changed)
        return is_same and not (self.asked_for or items or self.is_check_first)


def collect_facts(
    answers: CheckInAnswers, before: ProgramState, after: ProgramState
) -> CheckInFacts:
    """`before` was read at the same moment; only the check-in lies between them."""
    new = after.adaptations[: len(after.adaptations) - len(before.adaptations)]
    had = {item.slug: item for item in before.current.items} if before.current else {}
    has = {item.slug: item for item in after.current.items} if after.current else {}
    return CheckInFacts(
        answers=answers,
        asked_for=frozenset(adaptation.kind for adaptation in new),
        phases=(
            before.current.phase if before.current else None,
            after.current.phase if after.current else None,
        ),
        minutes=(before.preferences.minutes, after.preferences.minutes),
        walking=(find_walking_target(before), find_walking_target(after)),
        new=tuple(has[slug].name for slug in has if slug not in had),
        gone=tuple(had[slug].name for slug in had if slug not in has),
        changed=tuple(
            has[slug].name
            for slug in has
            if slug in had and had[slug].dose != has[slug].dose
        ),
        has_grown=has_program_grown(before.current, after.current),
        has_breathing=BREATHING_SLUG in has,
        is_check_first=after.is_recheck_requested,
    )


def has_program_grown(
    before: PrescribedProgram | None, after: PrescribedProgram | None
) -> bool:
    if before is None or after is None:
        return False
    had = {item.slug: item.dose.seconds_per_side for item in before.items}
    is_later = PHASES.index(after.phase) > PHASES.index(before.phase)
    return is_later or any(
        item.dose.seconds_per_side > had.get(item.slug, item.dose.seconds_per_side)
        for item in after.items
    )


def find_walking_target(state: ProgramState) -> WalkingTarget | None:
    goal = state.walking.current_goal
    return goal.target if goal else None


def describe_check_in(facts: CheckInFacts) -> tuple[str, ...]:
    """The first sentences that are true, what matters most first."""
    true = (text for tell in SENTENCES if (text := tell(facts)))
    return tuple(islice(true, MOST_SENTENCES))


def describe_refused_check_in(facts: CheckInFacts) -> tuple[str, ...]:
    """Why the check comes first: of a programme that was not made nothing is said."""
    return (tell_check_request(facts) or CHECK_EXPIRED_MESSAGE,)


def tell_check_request(facts: CheckInFacts) -> str:
    if not facts.is_check_first:
        return ""
    if facts.answers.has_danger_sign:
        return "Something new may be a danger sign, so check your back again first."
    if facts.answers.is_worse_again:
        return "It got worse twice in a row, so please check your back again first."
    return "Please check your back again first, as we asked before."


def tell_other_approach(facts: CheckInFacts) -> str:
    if AdaptationKind.APPROACH not in facts.asked_for:
        return ""
    return NO_BETTER_SENTENCE


def tell_phase(facts: CheckInFacts) -> str:
    before, now = facts.phases
    if before is None or now is None or before is now:
        return ""
    return f"You are now in the {now.label} phase, after the {before.label} phase."


def tell_easy_week(facts: CheckInFacts) -> str:
    if AdaptationKind.GENTLE not in facts.asked_for:
        return ""
    cause = "it got worse" if facts.answers.is_worse else find_barrier_cause(facts)
    if facts.has_grown:
        return f"Because {cause}, exercises stay at easy levels this week."
    return f"Because {cause}, this week stays easy and nothing becomes harder."


def find_barrier_cause(facts: CheckInFacts) -> str:
    is_pain = facts.answers.barrier is AdherenceBarrier.PAIN
    return "pain got in the way" if is_pain else "it was too hard"


def tell_small_steps(facts: CheckInFacts) -> str:
    if AdaptationKind.SMALL_STEPS not in facts.asked_for:
        return ""
    return (
        "Because you feel unsure, this week grows in small steps only: a little more "
        "of the same, and no harder form."
    )


def tell_minutes(facts: CheckInFacts) -> str:
    before, now = facts.minutes
    if before == now:
        return ""
    return (
        f"Time was short, so a session may now take {now} minutes, before it was "
        f"{before}."
    )


def tell_breathing(facts: CheckInFacts) -> str:
    if AdaptationKind.SLEEP not in facts.asked_for or not facts.has_breathing:
        return ""
    return "Because you slept badly, slow breathing is in your programme this week."


def tell_exercises(facts: CheckInFacts) -> str:
    parts = [
        *tell_names("new in your programme", facts.new),
        *tell_names("no longer in it", facts.gone),
        *tell_names("with another dose", facts.changed),
    ]
    text = "; ".join(parts)
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def tell_names(lead: str, names: Sequence[str]) -> Iterator[str]:
    if names:
        others = len(names) - MOST_NAMES
        more = f" and {others} more" if others > 0 else ""
        yield f"{lead}: {', '.join(names[:MOST_NAMES])}{more}"


def tell_walking(facts: CheckInFacts) -> str:
    before, now = facts.walking
    if before is None or now is None or before == now:
        return ""
    return (
        f"Your walking goal is now {now.display_text}, before it was "
        f"{before.display_text}."
    )


def tell_nothing_new(facts: CheckInFacts) -> str:
    return "Your programme stays as it is." if facts.is_unchanged else ""


SENTENCES: tuple[Callable[[CheckInFacts], str], ...] = (
    tell_check_request,
    tell_other_approach,
    tell_phase,
    tell_easy_week,
    tell_small_steps,
    tell_minutes,
    tell_breathing,
    tell_walking,
    tell_exercises,
    tell_nothing_new,
)
