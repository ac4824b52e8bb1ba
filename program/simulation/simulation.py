"""Twelve weeks of one synthetic person, through the same rules as everyone's."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import groupby

from assessment.symptom_check.red_flags.definition import Disposition
from assessment.symptom_check.rules.triage import triage
from exercises.values.catalogue_exercise import Entry
from exercises.values.vocabulary import Phase
from people.values.session_lengths import one_step_shorter
from program.access import CHECK_HOLDS
from program.planning.items import PlanItem
from program.planning.plan import Plan, plan_of
from program.planning.week import WEEK_DAYS, todays
from program.rules.contraindications import GROWS, Case, is_strength, is_walking
from program.rules.phases import State, is_in_flare, phase_for
from program.rules.progression import AWAY, Bout, Course, Past, Step, Turn, settle
from program.rules.recheck_triggers import Signs, recheck
from program.rules.weekly import Effect, tailored
from program.simulation.invariants import broken_by, is_oscillating
from program.simulation.synthetic_patient import (
    DAYS,
    TEST_EVERY_DAYS,
    Persona,
    Somebody,
)

HISTORY_DAYS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """One item as it was done on a day."""

    slug: str
    day: int
    pain_before: int
    pain: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A step of one exercise, or of its ladder."""

    slug: str
    ladder: str
    step: Step
    day: int
    rule: str


@dataclass(slots=True, kw_only=True)
class Life:
    """What happens to one person, day by day.

    `logged` is the pain they told of, `phases` where each day found them: None
    while they wait for a clinician. `waits_until` is the day of the appointment.
    """

    somebody: Somebody
    catalogue: Mapping[str, Entry]
    day: int = 0
    pains: list[int] = field(default_factory=list)
    logged: list[int | None] = field(default_factory=list)
    done: dict[str, list[Done]] = field(default_factory=dict)
    days_done: list[int] = field(default_factory=list)
    strength_days: list[int] = field(default_factory=list)
    taken: list[Taken] = field(default_factory=list)
    rules: Counter[str] = field(default_factory=Counter)
    broken: Counter[str] = field(default_factory=Counter)
    phases: list[Phase | None] = field(default_factory=list)
    rechecks: list[int] = field(default_factory=list)
    flares: list[int] = field(default_factory=list)
    effects: dict[Effect, int] = field(default_factory=dict)
    phase: Phase | None = None
    pain_at_start: float | None = None
    checked_on: int = 0
    checked_in_on: int = 0
    waits_until: int = 0
    is_asked: bool = False
    tests: int = 1
    plan: Plan | None = None
    case: Case | None = None

    @property
    def items(self) -> dict[str, PlanItem]:
        return {item.slug: item for item in self.plan.items} if self.plan else {}

    @property
    def is_blocked(self) -> bool:
        return self.day < self.waits_until

    def live(self) -> "Life":
        for self.day in range(DAYS):
            comes = self.day == 0 or self.somebody.comes
            self.feel(is_told=comes or self.somebody.logs)
            if self.is_asked and self.somebody.checks:
                self.check()
            if self.somebody.says_flare(self.day):
                self.flares.append(self.day)
            if self.logged[-1] is not None and not self.is_blocked:
                self.ask()
            if comes and not self.is_blocked:
                self.train()
            self.phases.append(None if self.is_blocked else self.phase)
        self.broken.update(self.oscillations() + self.sessions_while_waiting())
        return self

    def feel(self, *, is_told: bool) -> None:
        self.pains.append(self.somebody.pain(self.day))
        self.logged.append(self.pains[-1] if is_told else None)
        if self.day and self.day % TEST_EVERY_DAYS == 0:
            self.somebody.test_again()
            self.tests += 1

    def check(self) -> None:
        disposition = triage(self.somebody.answers(self.day)).disposition
        self.rules[f"check: {disposition}"] += 1
        self.is_asked, self.checked_on = False, self.day
        if disposition is not Disposition.SELF_CARE:
            self.waits_until = self.day + self.somebody.days_to_appointment()
            self.somebody.is_examined = True

    def ask(self, *, is_worse: bool = False) -> None:
        reason = None if self.is_asked else recheck(self.signs(is_worse=is_worse))
        if reason:
            self.rules[f"check again: {reason.slug}"] += 1
            self.is_asked = True
            self.rechecks.append(self.day)

    def train(self) -> None:
        for item in self.items.values():
            self.adapt(item)
        self.ask()
        if self.day - self.checked_in_on >= WEEK_DAYS:
            self.check_in()
        self.renew()
        if not self.is_blocked:
            self.exercise()
            if self.somebody.persona is Persona.OVER_EAGER:
                self.exercise()

    def check_in(self) -> None:
        told = self.somebody.told(self.pains[-1], self.pains[self.checked_in_on])
        self.checked_in_on = self.day
        for effect, reason in tailored(told):
            self.rules[f"check-in: {reason.slug}"] += 1
            self.effects[effect] = self.day
            if effect is Effect.RECHECK:
                self.ask(is_worse=True)
            if effect is Effect.SHORTER:
                self.shorten()

    def shorten(self) -> None:
        wishes = self.somebody.preferences
        minutes = one_step_shorter(wishes.minutes)
        self.somebody.preferences = replace(wishes, minutes=minutes)

    def is_lately(self, effect: Effect) -> bool:
        return self.day - self.effects.get(effect, -DAYS) < WEEK_DAYS

    def adapt(self, item: PlanItem) -> None:
        entry = self.catalogue[item.slug]
        step, reason, turned = settle(
            self.course_of(entry),
            grows=entry.technique in GROWS,
            dose_steps=self.somebody.preferences.dose_steps.get(item.slug, 0),
            easier=item.easier or "",
            harder=item.harder or "",
        )
        self.rules[reason.slug] += 1
        if step is not Step.HOLD:
            self.take(entry, turned)
            self.taken.append(
                Taken(
                    slug=entry.slug,
                    ladder=entry.ladder or entry.slug,
                    step=step,
                    day=self.day,
                    rule=reason.slug,
                )
            )

    def take(self, entry: Entry, turned: Turn | None) -> None:
        wishes = self.somebody.preferences
        if turned is None:
            wishes = replace(wishes, excluded=wishes.excluded | {entry.slug})
        elif turned.becomes:
            first = {to: was for was, to in wishes.swaps.items()}.get(entry.slug)
            swaps = {**wishes.swaps, first or entry.slug: turned.becomes}
            swaps = {was: to for was, to in swaps.items() if was != to}
            wishes = replace(wishes, swaps=swaps)
        steps = turned.dose_steps if turned else 0
        self.somebody.preferences = replace(
            wishes, dose_steps={**wishes.dose_steps, entry.slug: steps}
        )

    def course_of(self, entry: Entry) -> Course:
        past = self.past_of(entry)
        since = past[0].day if past else -1
        # A step is taken before the session of its day: that one follows it already.
        done = reversed(self.done.get(entry.slug, []))
        away = self.day - self.days_done[-1] if self.days_done else 0
        return Course(
            bouts=tuple(self.bout(bout) for bout in done if bout.day >= since),
            past=tuple(Past(taken.step, self.day - taken.day) for taken in past),
            days_away=away if is_strength(entry) else 0,
            is_weekly=is_walking(entry),
            is_to_be_gentle=self.is_lately(Effect.GENTLE),
        )

    def past_of(self, entry: Entry) -> list[Taken]:
        ladder = entry.ladder or entry.slug
        return [taken for taken in reversed(self.taken) if taken.ladder == ladder]

    def bout(self, done: Done) -> Bout:
        next_day = self.logged[done.day + 1] if done.day < self.day else None
        return Bout(
            is_done=True,
            pain=done.pain,
            pain_before=done.pain_before,
            rise=None if next_day is None else next_day - done.pain_before,
            days_ago=self.day - done.day,
        )

    def signs(self, *, is_worse: bool) -> Signs:
        return Signs(
            days_since_check=self.day - self.checked_on,
            pain_now=self.pains[-1],
            pain_at_check=self.pains[self.checked_on],
            daily_pain=self.daily_pain,
            easier_days=tuple(
                self.day - taken.day
                for taken in self.taken
                if taken.step in (Step.EASIER, Step.STOP)
                and taken.rule != AWAY
                and taken.day > self.checked_on
            ),
            flare_days=tuple(
                self.day - day for day in self.flares if day > self.checked_on
            ),
            is_worse_than_last_week=is_worse,
        )

    @property
    def daily_pain(self) -> tuple[float | None, ...]:
        return tuple(reversed(self.logged[-HISTORY_DAYS:]))

    @property
    def is_in_flare(self) -> bool:
        since = timedelta(self.day - self.flares[-1]) if self.flares else None
        return is_in_flare(since, self.pains[-1])

    def renew(self) -> None:
        phase, reason = phase_for(self.state)
        if (
            phase is not self.phase
            and timedelta(self.day - self.checked_on) > CHECK_HOLDS
        ):
            # Here it is done at once, since a person would be sent to it.
            self.check()
        if self.is_blocked:
            return
        self.rules[reason.slug] += 1
        if phase is not self.phase:
            self.phase, self.pain_at_start = phase, self.state.seven_day_mean
        self.plan_for(self.case_of(phase))

    @property
    def state(self) -> State:
        return State(
            pain_now=self.pains[-1],
            daily_pain=self.daily_pain,
            is_flare=self.is_in_flare,
            is_recheck_asked=self.is_asked,
            findings=self.somebody.findings,
            current=self.phase,
            pain_at_start=self.pain_at_start,
            is_retest=self.tests > 1,
            plank_seconds=self.somebody.plank_seconds,
        )

    def case_of(self, phase: Phase) -> Case:
        return Case(
            phase=phase,
            findings=self.somebody.findings,
            preferences=self.somebody.preferences,
            cautions=frozenset(),
            pain_now=self.pains[-1],
            plank_seconds=self.somebody.plank_seconds,
            week=self.day // WEEK_DAYS,
            seed=self.somebody.number,
            is_gentle=self.is_lately(Effect.GENTLE),
            sleeps_poorly=self.is_lately(Effect.SLEEP),
        )

    def plan_for(self, case: Case) -> None:
        # Planning takes most of the time, and the same case gives the same plan.
        if case != self.case:
            self.case, self.plan = case, plan_of(case, list(self.catalogue.values()))
            self.broken.update(broken_by(self.plan, case, self.catalogue))

    def exercise(self) -> None:
        trained = [day for day in self.strength_days if day < self.day]
        since = self.day - trained[-1] if trained else None
        planned = [
            Planned(item, self.catalogue[item.slug]) for item in self.items.values()
        ]
        due = todays(planned, self.day % WEEK_DAYS, since)
        if any(item.is_strength for item in due):
            self.strength_days.append(self.day)
        for item in due:
            self.do(item.item)
        self.days_done.append(self.day)

    def do(self, item: PlanItem) -> None:
        before = self.pains[-1]
        self.done.setdefault(item.slug, []).append(
            Done(
                slug=item.slug,
                day=self.day,
                pain_before=before,
                pain=self.somebody.pain_during(before),
            )
        )

    def oscillations(self) -> list[str]:
        by_ladder = sorted(self.taken, key=lambda taken: taken.ladder)
        steps = [
            [(taken.day, taken.step) for taken in own]
            for _, own in groupby(by_ladder, key=lambda taken: taken.ladder)
        ]
        return ["no oscillation" for own in steps if is_oscillating(own)]

    def sessions_while_waiting(self) -> list[str]:
        waited = {day for day, phase in enumerate(self.phases) if phase is None}
        return ["nothing while blocked"] * len(waited.intersection(self.days_done))


@dataclass(frozen=True, slots=True)
class Planned:
    """An item as the layout of the week sees it."""

    item: PlanItem
    entry: Entry

    @property
    def days(self) -> tuple[int, ...]:
        return self.item.days

    @property
    def is_strength(self) -> bool:
        return is_strength(self.entry)

    @property
    def is_apart(self) -> bool:
        return self.item.is_apart
