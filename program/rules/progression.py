"""What one exercise should become, from how it went the last times."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from program.planning.week import WEEK_DAYS
from program.rules.phases import PAIN_MONITORING, PRACTICE, Reason

# The traffic light of Thomeé's pain-monitoring model: 0 to 3 go, 6 and more stop.
GO_PAIN = 3
STOP_PAIN = 6
FLARE_RISE = 2
HARD_EFFORT = 8
SESSIONS_WITHOUT_PAIN = 2
SESSIONS_WITH_PAIN = 3
DAYS_BETWEEN_STEPS = 3
# One step below the dose of the catalogue.
HALF_DOSE = -1
MOST_DOSE_STEPS = 2
MOST_WALKING_STEPS = 7
AWAY = "was-away"


class Step(StrEnum):
    """What becomes of an exercise, the gentlest first."""

    STOP = "stop"
    EASIER = "easier"
    HOLD = "hold"
    HARDER = "harder"

    @property
    def label(self) -> str:
        return STEP_LABELS[self]


STEP_LABELS = {
    Step.STOP: "It is left out",
    Step.EASIER: "It becomes easier",
    Step.HOLD: "It stays",
    Step.HARDER: "It becomes harder",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Bout:
    """One exercise in one session, and the pain of the back around it.

    `pain` is felt during it; without one it did not hurt. What the back hurt anyway is
    `pain_before`. `rise` is the pain of the next day less the pain before the session;
    None: nothing was logged.
    """

    is_done: bool
    pain: int | None = None
    pain_before: int | None = None
    rise: float | None = None
    effort: int | None = None
    is_leg_pain_lower: bool = False
    is_too_much: bool = False
    days_ago: int = 1


class Past(NamedTuple):
    """A step that an exercise took before."""

    step: Step
    days_ago: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """How an exercise went since its last step, and its steps; the newest first."""

    bouts: tuple[Bout, ...] = ()
    past: tuple[Past, ...] = ()
    days_away: int = 0
    is_weekly: bool = False
    is_to_be_gentle: bool = False

    @property
    def last(self) -> Bout | None:
        return self.bouts[0] if self.bouts else None

    @property
    def most_dose_steps(self) -> int:
        return MOST_WALKING_STEPS if self.is_weekly else MOST_DOSE_STEPS

    @property
    def days_since_step(self) -> int | None:
        return self.past[0].days_ago if self.past else None

    @property
    def has_just_flipped(self) -> bool:
        """Whether easier and harder followed each other within the last week."""
        return any(
            later.days_ago < WEEK_DAYS and {later.step, earlier.step} == FLIP
            for later, earlier in zip(self.past, self.past[1:], strict=False)
        )


FLIP = {Step.EASIER, Step.HARDER}


@dataclass(frozen=True, slots=True, kw_only=True)
class AdaptRule:
    slug: str
    step: Step
    words: str
    source: str
    holds: Callable[[Course], bool]


def has_hurt(bout: Bout | None, least: int) -> bool:
    return bout is not None and bout.pain is not None and bout.pain >= least


def has_raised(bout: Bout | None, least: int) -> bool:
    """Whether it hurt that much, and more than the back did anyway."""
    if bout is None or bout.pain is None or bout.pain < least:
        return False
    return bout.pain_before is None or bout.pain > bout.pain_before


def has_risen(bout: Bout | None, least: float) -> bool:
    return bout is not None and bout.rise is not None and bout.rise >= least


def was_too_much(course: Course) -> bool:
    return has_raised(course.last, STOP_PAIN) or has_risen(course.last, FLARE_RISE)


def has_become_easier_lately(course: Course) -> bool:
    return any(
        past.step is Step.EASIER and past.days_ago < WEEK_DAYS for past in course.past
    )


def has_stepped_lately(course: Course) -> bool:
    wait = WEEK_DAYS if course.is_weekly else DAYS_BETWEEN_STEPS
    return course.days_since_step is not None and course.days_since_step < wait


def was_away(course: Course) -> bool:
    """More than a week without a session, and no step taken since the last one."""
    since = course.days_since_step
    is_told = since is not None and since < course.days_away
    return course.days_away > WEEK_DAYS and not is_told


def went_well(bout: Bout, most_pain: int) -> bool:
    is_calm = not has_hurt(bout, most_pain + 1) and not has_risen(bout, FLARE_RISE)
    is_bearable = not bout.is_too_much and (bout.effort or 0) < HARD_EFFORT
    return bout.is_done and is_calm and is_bearable


def has_gone_well(course: Course) -> bool:
    """On two days without any pain, or on three with a little, in a row.

    Today does not count yet: the day after has still to show how it was borne.
    """
    bouts = [bout for bout in course.bouts if bout.days_ago >= 1]
    days = [list(day) for _, day in groupby(bouts, key=lambda bout: bout.days_ago)]
    return is_good_run(days[:SESSIONS_WITHOUT_PAIN], SESSIONS_WITHOUT_PAIN, 0) or (
        is_good_run(days[:SESSIONS_WITH_PAIN], SESSIONS_WITH_PAIN, GO_PAIN)
    )


def is_good_run(days: Sequence[Sequence[Bout]], least: int, most_pain: int) -> bool:
    bouts = [bout for day in days for bout in day]
    return len(days) >= least and all(went_well(bout, most_pain) for bout in bouts)


# The first that holds acts, so what protects comes before what challenges.
ADAPT_RULES: tuple[AdaptRule, ...] = (
    AdaptRule(
        slug="leg-pain-lower",
        step=Step.STOP,
        words="Pain moved further down your leg, so it is left out.",
        source=PRACTICE,
        holds=lambda course: bool(course.last and course.last.is_leg_pain_lower),
    ),
    AdaptRule(
        slug="hurt-again",
        step=Step.STOP,
        words="It hurt again soon after it changed, so it is left out.",
        source=PRACTICE,
        holds=lambda course: was_too_much(course) and course.has_just_flipped,
    ),
    AdaptRule(
        slug="hurt-too-much",
        step=Step.EASIER,
        words="It hurt at 6 or more, so it becomes easier.",
        source=PAIN_MONITORING,
        holds=lambda course: has_raised(course.last, STOP_PAIN),
    ),
    AdaptRule(
        slug="worse-next-day",
        step=Step.EASIER,
        words="Your pain was 2 points higher the day after, so it becomes easier.",
        source=PAIN_MONITORING,
        holds=lambda course: has_risen(course.last, FLARE_RISE),
    ),
    AdaptRule(
        slug=AWAY,
        step=Step.EASIER,
        words="You were away for more than a week, so it starts one step easier.",
        source=PRACTICE,
        holds=was_away,
    ),
    AdaptRule(
        slug="became-easier-lately",
        step=Step.HOLD,
        words="It became easier less than a week ago, so it stays as it is.",
        source=PRACTICE,
        holds=has_become_easier_lately,
    ),
    AdaptRule(
        # What the session raised to 6 or more was caught above.
        slug="no-worse-than-before",
        step=Step.HOLD,
        words="It hurt no more than your back did before, so it stays as it is.",
        source=PRACTICE,
        holds=lambda course: has_hurt(course.last, STOP_PAIN),
    ),
    AdaptRule(
        slug="hurt-a-little",
        step=Step.HOLD,
        words="It hurt at 4 or 5. That is all right, and it stays as it is.",
        source=PAIN_MONITORING,
        holds=lambda course: has_hurt(course.last, GO_PAIN + 1),
    ),
    AdaptRule(
        slug="felt-too-much",
        step=Step.HOLD,
        words="You said that the session was too much, so it stays as it is.",
        source=PRACTICE,
        holds=lambda course: bool(course.last and course.last.is_too_much),
    ),
    AdaptRule(
        slug="changed-lately",
        step=Step.HOLD,
        words="It changed a few days ago. Your back gets time to follow.",
        source=PRACTICE,
        holds=has_stepped_lately,
    ),
    AdaptRule(
        slug="gentle-week",
        step=Step.HOLD,
        words="This is a gentle week, so nothing becomes harder.",
        source=PRACTICE,
        holds=lambda course: course.is_to_be_gentle,
    ),
    AdaptRule(
        slug="went-well",
        step=Step.HARDER,
        words="It went well two or three times in a row, so it becomes harder.",
        source=PRACTICE,
        holds=has_gone_well,
    ),
    AdaptRule(
        slug="stay",
        step=Step.HOLD,
        words="It stays as it is for now.",
        source=PAIN_MONITORING,
        holds=lambda course: True,
    ),
)


def next_step(course: Course) -> tuple[Step, Reason]:
    rule = next(rule for rule in ADAPT_RULES if rule.holds(course))
    return rule.step, Reason(rule.slug, rule.words, rule.source)


class Turn(NamedTuple):
    """What a step makes of an exercise: another form of it, or another dose."""

    becomes: str | None
    dose_steps: int


def turn(
    step: Step,
    *,
    dose_steps: int,
    easier: str,
    harder: str,
    most_steps: int = MOST_DOSE_STEPS,
) -> Turn | None:
    """Up: first the dose, then the form. Down: first the form, then half the dose.

    None: there is nothing to turn to.
    """
    if step is Step.HARDER and dose_steps < most_steps:
        return Turn(None, dose_steps + 1)
    if step is Step.HARDER and harder:
        return Turn(harder, 0)
    if step is Step.EASIER and dose_steps > 0:
        return Turn(None, 0)
    if step is Step.EASIER and easier:
        return Turn(easier, dose_steps)
    if step is Step.EASIER and dose_steps > HALF_DOSE:
        return Turn(None, HALF_DOSE)
    return None


def settle(
    course: Course,
    *,
    grows: bool,
    dose_steps: int,
    easier: str,
    harder: str,
) -> tuple[Step, Reason, Turn | None]:
    """The step that can be taken: what cannot become easier is left out.

    After days away nothing is left out. What does not grow returns to its usual dose.
    """
    step, reason = next_step(course)
    if step is Step.HARDER and not grows and dose_steps >= 0:
        return Step.HOLD, reason, None
    turned = turn(
        step,
        dose_steps=dose_steps,
        easier=easier,
        harder=harder,
        most_steps=course.most_dose_steps,
    )
    if step is Step.EASIER and turned is None and reason.slug != AWAY:
        return Step.STOP, reason, None
    is_taken = turned is not None or step is Step.STOP
    return step if is_taken else Step.HOLD, reason, turned
