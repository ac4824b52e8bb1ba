"""Whether the sentences of a check-in are true: read back, and compared with what was.

It looks at the states alone and knows nothing of how the sentences were made.
"""

import re
from collections.abc import Mapping, Sequence
from statistics import median
from typing import NamedTuple

from exercises.values.catalogue_exercise import CatalogueExercise
from exercises.values.doses import Dose
from exercises.values.vocabulary import Level, Phase
from program.history.prescribed import PrescribedProgram
from program.history.program_state import ProgramState
from program.rules.weekly import AdherenceBarrier, CheckInAnswers
from progress.analysis.trends import (
    IMPORTANT_CHANGE_POINTS,
    IMPORTANT_CHANGE_SHARE,
    LEAST_CHANGE_POINTS,
)
from progress.values.log_vocabulary import SleepQuality

PHASE = re.compile(r"You are now in the (\w+) .* the (\w+) .*")
MINUTES = re.compile(r"Time was short, .* may now take (\d+) .* was (\d+)\.")
WALKING = re.compile(r"Your walking goal is now (.*), before it was (.*)\.")
CAUSE = re.compile(r"Because (.*?),")
PHASE_LABELS = [phase.label for phase in Phase]


class LivedWeek(NamedTuple):
    """What was told, and the states before and after it."""

    answers: CheckInAnswers
    before: ProgramState
    after: ProgramState
    catalogue: Mapping[str, CatalogueExercise]

    @property
    def had(self) -> PrescribedProgram:
        return require_program(self.before)

    @property
    def has(self) -> PrescribedProgram:
        return require_program(self.after)


def require_program(state: ProgramState) -> PrescribedProgram:
    if state.current is None:
        raise ValueError("A check-in needs a programme.")
    return state.current


def find_untrue_sentences(sentences: Sequence[str], week: LivedWeek) -> list[str]:
    return [sentence for sentence in sentences if not is_sentence_true(sentence, week)]


def is_sentence_true(sentence: str, week: LivedWeek) -> bool:
    if "check your back again first" in sentence:
        return is_request_true(sentence, week)
    if match := PHASE.fullmatch(sentence):
        labels = (week.has.phase.label, week.had.phase.label)
        return labels == match.groups() and labels[0] != labels[1]
    if "stays easy" in sentence or "easy levels" in sentence:
        return is_easy_week_true(sentence, week)
    if "small steps" in sentence:
        is_small = week.after.is_small_steps_week and not week.after.is_gentle_week
        return week.answers.is_unsure and is_small
    if sentence.startswith("In six weeks"):
        return is_pain_not_clearly_less(week.before)
    if match := MINUTES.fullmatch(sentence):
        return are_minutes_true(match, week)
    if "slow breathing" in sentence:
        is_in_plan = "slow-breathing" in {item.slug for item in week.has.items}
        return week.answers.sleep is SleepQuality.BADLY and is_in_plan
    if match := WALKING.fullmatch(sentence):
        return is_walking_true(match, week)
    if sentence == "Your programme stays as it is.":
        return is_nothing_new(week)
    return are_names_true(sentence.removesuffix("."), week)


def is_pain_not_clearly_less(state: ProgramState) -> bool:
    """Whether usual pain fell by less than 2 points, and by less than 30 %."""
    before = median(state.course.earlier_pain)
    now = median(pain for pain in state.daily_pain if pain is not None)
    fall = before - now
    is_share_small = (
        fall < IMPORTANT_CHANGE_SHARE * before or fall < LEAST_CHANGE_POINTS
    )
    return fall < IMPORTANT_CHANGE_POINTS and is_share_small


def is_request_true(sentence: str, week: LivedWeek) -> bool:
    told = week.answers
    if "danger sign" in sentence:
        is_caused = told.has_danger_sign
    elif "twice in a row" in sentence:
        is_caused = told.is_worse and told.was_worse_before
    else:
        is_caused = week.before.is_recheck_requested
    return is_caused and week.after.is_recheck_requested


def is_easy_week_true(sentence: str, week: LivedWeek) -> bool:
    levels = [week.catalogue[item.slug].level for item in week.has.items]
    is_easy = max(levels, default=Level.EASY) <= Level.EASY
    is_no_harder = "nothing becomes harder" not in sentence or not has_grown(week)
    return (
        is_easy
        and is_no_harder
        and is_cause_true(sentence, week.answers)
        and week.after.is_gentle_week
    )


def has_grown(week: LivedWeek) -> bool:
    had, has = week.had, week.has
    is_later = PHASE_LABELS.index(has.phase.label) > PHASE_LABELS.index(had.phase.label)
    before, now = collect_doses(had), collect_doses(has)
    both = before.keys() & now.keys()
    return is_later or any(
        now[name].seconds_per_side > before[name].seconds_per_side for name in both
    )


def is_cause_true(sentence: str, answers: CheckInAnswers) -> bool:
    causes = {
        "it got worse": answers.is_worse,
        "pain got in the way": answers.barrier is AdherenceBarrier.PAIN,
        "it was too hard": answers.barrier is AdherenceBarrier.HARD,
    }
    match = CAUSE.match(sentence)
    return match is not None and causes[match.group(1)]


def are_minutes_true(match: re.Match[str], week: LivedWeek) -> bool:
    now, before = week.after.preferences.minutes, week.before.preferences.minutes
    is_busy = week.answers.barrier is AdherenceBarrier.TIME
    return (str(now), str(before)) == match.groups() and now != before and is_busy


def is_walking_true(match: re.Match[str], week: LivedWeek) -> bool:
    goals = [state.walking.current_goal for state in (week.after, week.before)]
    texts = [goal.target.display_text for goal in goals if goal]
    return texts == [*match.groups()] and texts[0] != texts[1]


def is_nothing_new(week: LivedWeek) -> bool:
    had, has = week.had, week.has
    is_same_plan = collect_doses(had) == collect_doses(has) and had.phase is has.phase
    goals = {state.walking.current_goal for state in (week.before, week.after)}
    targets = {goal and goal.target for goal in goals}
    is_same_length = week.after.preferences.minutes == week.before.preferences.minutes
    return is_same_plan and is_same_length and len(targets) == 1


def are_names_true(sentence: str, week: LivedWeek) -> bool:
    """Each name that is listed, and the number of those that are not."""
    had, has = collect_doses(week.had), collect_doses(week.has)
    found = {
        "new in your programme": has.keys() - had.keys(),
        "no longer in it": had.keys() - has.keys(),
        "with another dose": {n for n in had if n in has and had[n] != has[n]},
    }
    parts = f"{sentence[:1].lower()}{sentence[1:]}".split("; ")
    return all(
        is_list_true(listed, found.get(lead, frozenset()))
        for lead, _, listed in (part.partition(": ") for part in parts)
    )


def is_list_true(listed: str, names: frozenset[str] | set[str]) -> bool:
    _, _, more = listed.rpartition(" and ")
    count = int(more.removesuffix(" more")) if more.endswith(" more") else 0
    shown = [name for name in names if name in listed]
    return bool(shown) and len(shown) + count == len(names)


def collect_doses(program: PrescribedProgram) -> dict[str, Dose]:
    return {item.name: item.dose for item in program.items}
