"""Twelve weeks of one synthetic person, through the same rules as everyone's."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from exercises.entries import Entry
from exercises.vocabulary import Phase
from program.adapt import (
    MOST_DOSE_STEPS,
    MOST_WALKING_STEPS,
    Bout,
    Course,
    Past,
    Step,
    Turn,
    settle,
)
from program.invariants import broken_by, is_oscillating
from program.items import PlanItem
from program.personas import DAYS, TEST_EVERY_DAYS, Persona, Somebody
from program.phases import MOVE_PAIN, State, phase_for
from program.plan import Plan, plan_of
from program.recheck import Signs, recheck
from program.suitability import GROWS, Case, is_strength, is_walking
from program.week import todays

HISTORY_DAYS = 14
STRAIN_AFTER_STEP = 0.05


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
    """What happens to one person, day by day."""

    somebody: Somebody
    catalogue: Mapping[str, Entry]
    pains: list[int] = field(default_factory=list)
    done: list[Done] = field(default_factory=list)
    taken: list[Taken] = field(default_factory=list)
    rules: Counter[str] = field(default_factory=Counter)
    broken: Counter[str] = field(default_factory=Counter)
    phases: list[Phase] = field(default_factory=list)
    rechecks: list[int] = field(default_factory=list)
    phase: Phase | None = None
    pain_at_start: float | None = None
    checked_on: int = 0
    is_asked: bool = False
    tests: int = 1
    plan: Plan | None = None
    case: Case | None = None

    @property
    def items(self) -> dict[str, PlanItem]:
        return {item.slug: item for item in self.plan.items} if self.plan else {}

    def live(self) -> "Life":
        for day in range(DAYS):
            self.pains.append(self.somebody.pain(day))
            if day and day % TEST_EVERY_DAYS == 0:
                self.somebody.test_again()
                self.tests += 1
            self.answer_check(day)
            if day == 0 or self.somebody.comes:
                self.train(day)
            self.phases.append(self.phase or Phase.CALM)
        self.broken.update(self.oscillations())
        return self

    def answer_check(self, day: int) -> None:
        """Who is asked checks again the next day, and is let go on."""
        if self.is_asked and day > self.rechecks[-1]:
            self.is_asked, self.checked_on = False, day

    def train(self, day: int) -> None:
        self.adapt(day)
        self.renew(day)
        self.exercise(day)
        if self.somebody.persona is Persona.OVER_EAGER:
            self.exercise(day)

    def adapt(self, day: int) -> None:
        for item in self.items.values():
            self.adapt_item(item, day)
        reason = None if self.is_asked else recheck(self.signs(day))
        if reason:
            self.rules[reason.slug] += 1
            self.is_asked = True
            self.rechecks.append(day)

    def adapt_item(self, item: PlanItem, day: int) -> None:
        entry = self.catalogue[item.slug]
        step, reason, turned = settle(
            self.course_of(entry, day),
            grows=entry.technique in GROWS,
            dose_steps=self.somebody.preferences.dose_steps.get(item.slug, 0),
            easier=item.easier or "",
            harder=item.harder or "",
            most_steps=MOST_WALKING_STEPS if is_walking(entry) else MOST_DOSE_STEPS,
        )
        self.rules[reason.slug] += 1
        if step is not Step.HOLD:
            self.take(entry, step, turned)
            ladder = entry.ladder or entry.slug
            self.taken.append(
                Taken(
                    slug=entry.slug,
                    ladder=ladder,
                    step=step,
                    day=day,
                    rule=reason.slug,
                )
            )

    def take(self, entry: Entry, step: Step, turned: Turn | None) -> None:
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

    def course_of(self, entry: Entry, day: int) -> Course:
        ladder = entry.ladder or entry.slug
        past = [taken for taken in reversed(self.taken) if taken.ladder == ladder]
        since = past[0].day if past else -1
        bouts = [
            self.bout(done, day)
            for done in reversed(self.done)
            if done.slug == entry.slug and done.day >= since
        ]
        away = day - self.done[-1].day if self.done else 0
        return Course(
            bouts=tuple(bouts),
            past=tuple(Past(taken.step, day - taken.day) for taken in past),
            days_away=away if is_strength(entry) else 0,
            is_weekly=is_walking(entry),
        )

    def bout(self, done: Done, day: int) -> Bout:
        has_next = done.day + 1 < len(self.pains)
        rise = self.pains[done.day + 1] - done.pain_before if has_next else None
        return Bout(is_done=True, pain=done.pain, rise=rise, days_ago=day - done.day)

    def signs(self, day: int) -> Signs:
        easier = [
            day - taken.day
            for taken in self.taken
            if taken.step in (Step.EASIER, Step.STOP)
            and taken.rule != "was-away"
            and taken.day > self.checked_on
        ]
        return Signs(
            days_since_check=day - self.checked_on,
            pain_now=self.pains[-1],
            daily_pain=self.daily_pain,
            easier_days=tuple(easier),
        )

    @property
    def daily_pain(self) -> tuple[float | None, ...]:
        return tuple(reversed(self.pains[-HISTORY_DAYS:]))

    def renew(self, day: int) -> None:
        state = State(
            pain_now=self.pains[-1],
            daily_pain=self.daily_pain,
            is_recheck_asked=self.is_asked,
            findings=self.somebody.findings,
            current=self.phase,
            pain_at_start=self.pain_at_start,
            is_retest=self.tests > 1,
            plank_seconds=self.somebody.plank_seconds,
        )
        phase, reason = phase_for(state)
        self.rules[reason.slug] += 1
        if phase is not self.phase:
            self.phase, self.pain_at_start = phase, state.seven_day_mean
        self.plan_for(self.case_of(phase, day))

    def case_of(self, phase: Phase, day: int) -> Case:
        return Case(
            phase=phase,
            findings=self.somebody.findings,
            preferences=self.somebody.preferences,
            cautions=frozenset(),
            pain_now=self.pains[-1],
            plank_seconds=self.somebody.plank_seconds,
            week=day // 7,
            seed=self.somebody.number,
        )

    def plan_for(self, case: Case) -> None:
        if case != self.case:
            self.case, self.plan = case, plan_of(case, list(self.catalogue.values()))
            self.broken.update(broken_by(self.plan, case, self.catalogue))

    def exercise(self, day: int) -> None:
        trained = [
            done.day for done in self.done if is_strength(self.catalogue[done.slug])
        ]
        before = [then for then in trained if then < day]
        since = day - before[-1] if before else None
        planned = [
            Planned(item, self.catalogue[item.slug]) for item in self.items.values()
        ]
        for due in todays(planned, day % 7, since):
            self.done.append(self.do(due.item, day))

    def do(self, item: PlanItem, day: int) -> Done:
        """It hurts a little less than the back does, and now and then much more."""
        pain = max(0, self.pains[-1] - self.somebody.random.choice([1, 1, 2, 3]))
        if self.somebody.random.random() < STRAIN_AFTER_STEP * (pain >= MOVE_PAIN):
            pain = 6
        return Done(slug=item.slug, day=day, pain_before=self.pains[-1], pain=pain)

    def oscillations(self) -> list[str]:
        ladders = {taken.ladder for taken in self.taken}
        steps = {
            ladder: [(t.day, t.step) for t in self.taken if t.ladder == ladder]
            for ladder in ladders
        }
        return ["no oscillation" for own in steps.values() if is_oscillating(own)]


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
