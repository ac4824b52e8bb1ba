"""Load what the rules need about a person: many tables, few queries."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Q, Subquery

from assessment.models import TestScore, TestSession
from assessment.self_tests.rules.results import TestResult
from core.json_rows import build_unsaved_objects, json_rows_subquery
from core.values.days import DAY, WEEK
from core.values.suitability import Caution
from people.models import Person, Preferences
from program.history.events import ReportedPain
from program.history.flares import PastFlare
from program.history.spreading import SpreadingExercise
from program.history.walking_history import PastWalkingGoal, WalkingHistory
from program.models import Exclusion, Flare, MovementFear, Program
from program.rules.coaching.movements import FearedMovement
from program.rules.course.keep import SESSIONS_OF_TWO_RETESTS
from program.rules.relief.own_record import ReliefUse
from program.rules.thresholds import PAIN_HISTORY_DAYS, SPREADING_WAIT_DAYS
from program.state.course_records import annotate_course
from progress.models import PainEntry, PsfsActivity, SessionItem, Walk, WalkingGoal
from progress.values.activities import ActivityKind, NamedActivity
from progress.values.log_vocabulary import PLACES_BELOW_KNEE, ItemOutcome

# Of the last weeks: a step back counts for one of them.
WALKING_GOALS_READ = 12
FLARE_FIELDS = ("reported_at", "onset", "usual_pain", "ended_at", "ending")
GOAL_FIELDS = ("minutes", "days", "kind", "step", "made_at")
# The latest ones: what helped a year ago may not help now.
RELIEF_USES_READ = 100
RELIEF_USE_FIELDS = {
    "slug": "exercise__slug",
    "pain_before": "session__pain_before",
    "pain_after": "session__pain_after",
}
SPREADING_FIELDS = {
    "slug": "exercise__slug",
    "at": "session__started_at",
    "cautions": "exercise__cautions",
}
SCORE_FIELDS = ("test", "side", "value", "pain", "pain_place", "is_skipped")


@dataclass(frozen=True, kw_only=True)  # no slots: cached properties
class PersonRecords:
    """The rows that a person's program rests on; at most three test sessions."""

    person: Person
    evaluated_at: datetime
    annotated_person: Any
    test_sessions: list[Any]

    @property
    def preferences(self) -> Preferences:
        saved: Preferences | None = getattr(self.annotated_person, "preferences", None)
        return saved or Preferences(person_id=self.person.pk)

    @property
    def replacements_by_slug(self) -> Mapping[str, str | None]:
        return {
            pair["slug"]: pair["replacement"] for pair in self.annotated_person.excluded
        }

    @property
    def last_program_number(self) -> int:
        return self.annotated_person.last_number or 0

    @property
    def latest_test_session(self) -> TestSession | None:
        return self.test_sessions[0] if self.test_sessions else None

    @cached_property
    def results_by_session(self) -> tuple[tuple[TestResult, ...], ...]:
        """Of the latest session first."""
        return tuple(
            tuple(
                score.test_result
                for score in build_unsaved_objects(TestScore, each.score_rows)
            )
            for each in self.test_sessions
        )

    @property
    def test_results(self) -> tuple[TestResult, ...]:
        return self.results_by_session[0] if self.results_by_session else ()

    @property
    def reported_pains(self) -> tuple[ReportedPain, ...]:
        rows = self.annotated_person.pains
        pains = [
            ReportedPain(
                datetime.fromisoformat(row["at"]),
                row["pain"],
                is_below_knee=not PLACES_BELOW_KNEE.isdisjoint(row["places"]),
            )
            for row in rows
        ]
        return tuple(sorted(pains, reverse=True))

    @property
    def feared_movement(self) -> FearedMovement | None:
        movement: str | None = self.annotated_person.feared_movement
        return FearedMovement(movement) if movement else None

    @property
    def relief_uses(self) -> tuple[ReliefUse, ...]:
        return tuple(ReliefUse(**row) for row in self.annotated_person.relief_uses)

    @property
    def activities(self) -> tuple[NamedActivity, ...]:
        return tuple(
            NamedActivity(kind=ActivityKind(row["kind"]), name=row["name"])
            for row in self.annotated_person.activities
        )

    @property
    def spreading(self) -> tuple[SpreadingExercise, ...]:
        return tuple(
            SpreadingExercise(
                slug=row["slug"],
                happened_at=datetime.fromisoformat(row["at"]),
                cautions=frozenset(map(Caution, row["cautions"])),
            )
            for row in self.annotated_person.spreading
        )

    @property
    def flare(self) -> PastFlare | None:
        flares = build_unsaved_objects(Flare, self.annotated_person.last_flares)
        return flares[0].past_flare if flares else None

    @property
    def walking(self) -> WalkingHistory:
        goals = build_unsaved_objects(WalkingGoal, self.annotated_person.goals)
        minutes_by_day: Counter[date] = Counter()
        for row in self.annotated_person.walked:
            minutes_by_day[date.fromisoformat(row["on"])] += row["minutes"]
        return WalkingHistory(
            goals=tuple(map(read_past_goal, goals)), minutes_by_day=minutes_by_day
        )


def read_past_goal(goal: WalkingGoal) -> PastWalkingGoal:
    return PastWalkingGoal(
        target=goal.target, kind=goal.kind, step=goal.step, made_at=goal.made_at
    )


def load_person_records(person: Person, now: datetime) -> PersonRecords:
    """Two queries, whatever the data."""
    return PersonRecords(
        person=person,
        evaluated_at=now,
        annotated_person=load_annotated_person(person, now),
        test_sessions=load_test_sessions(person),
    )


def load_annotated_person(person: Person, now: datetime) -> Any:
    excluded = Exclusion.objects.filter(person_id=OuterRef("pk"))
    programs = Program.objects.filter(person_id=OuterRef("pk")).order_by("-number")
    last = PainEntry.objects.for_person(person).latest_first().values("pk")[:1]
    pains = PainEntry.objects.filter(
        # After two weeks without entries, the last entry before them still gives the
        # pain.
        Q(felt_at__gte=now - PAIN_HISTORY_DAYS * DAY) | Q(pk=Subquery(last)),
        person_id=OuterRef("pk"),
    )
    fears = MovementFear.objects.filter(person_id=OuterRef("pk"))
    # Many small queries cost more than one that fetches arrays.
    people = Person.objects.select_related("preferences").annotate(
        excluded=json_rows_subquery(
            excluded, {"slug": "exercise__slug", "replacement": "replacement__slug"}
        ),
        pains=json_rows_subquery(
            pains, {"at": "felt_at", "pain": "pain", "places": "places"}
        ),
        **select_session_rows(now),
        last_number=Subquery(programs.values("number")[:1]),
        feared_movement=Subquery(fears.latest_first().values("movement")[:1]),
        activities=json_rows_subquery(
            PsfsActivity.objects.filter(person_id=OuterRef("pk")).of_known_kind(),
            {"kind": "kind", "name": "name"},
        ),
        last_flares=json_rows_subquery(
            Flare.objects.filter(person_id=OuterRef("pk"))
            .not_undone()
            .latest_first()[:1],
            map_to_same_names(FLARE_FIELDS),
        ),
        goals=json_rows_subquery(
            WalkingGoal.objects.filter(person_id=OuterRef("pk")).latest_first()[
                :WALKING_GOALS_READ
            ],
            map_to_same_names(GOAL_FIELDS),
        ),
        walked=json_rows_subquery(
            Walk.objects.filter(
                person_id=OuterRef("pk"),
                walked_on__gte=person.local_day(now) - WEEK,
            ),
            {"on": "walked_on", "minutes": "minutes"},
        ),
        **annotate_course(person, now),
    )
    return people.get(pk=person.pk)


def select_session_rows(now: datetime) -> dict[str, ArraySubquery]:
    """What relief did, and what sent pain down a leg; for a query of people."""
    return {
        "relief_uses": json_rows_subquery(
            SessionItem.objects.of_measured_relief(OuterRef("pk"))[:RELIEF_USES_READ],
            RELIEF_USE_FIELDS,
        ),
        "spreading": json_rows_subquery(
            SessionItem.objects.filter(
                session__person_id=OuterRef("pk"),
                session__started_at__gte=now - SPREADING_WAIT_DAYS * DAY,
                outcome=ItemOutcome.LEG_PAIN,
            ),
            SPREADING_FIELDS,
        ),
    }


def load_test_sessions(person: Person) -> list[Any]:
    scores = TestScore.objects.filter(test_session_id=OuterRef("pk"))
    finished = TestSession.objects.for_person(person).finished_latest_first()
    with_scores = finished.annotate(
        score_rows=json_rows_subquery(scores, map_to_same_names(SCORE_FIELDS))
    )
    # A previous test session makes the latest one a retest.
    return list(with_scores[:SESSIONS_OF_TWO_RETESTS])


def map_to_same_names(fields: Iterable[str]) -> dict[str, str]:
    return {field: field for field in fields}
