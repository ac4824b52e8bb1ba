"""A clinician's report on one period."""

from collections.abc import Sequence
from dataclasses import dataclass

from assessment.models import SymptomCheck
from program.models import Program
from progress.models import PainEntry
from progress.summary.overview import ProgressOverview, load_progress_overview
from reports.clinician.period import ReportPeriod
from reports.clinician.summaries import (
    PainLogSummary,
    RatingSummary,
    SelfTestSummary,
    SessionAdherence,
    WalkingSummary,
    find_last_program,
    find_what_matters,
    load_symptom_checks,
    measure_adherence,
    pain_entries_with_notes,
    summarise_activity_ratings,
    summarise_pain_log,
    summarise_peg_scale,
    summarise_self_tests,
    summarise_walking,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicianReport:
    period: ReportPeriod
    overview: ProgressOverview
    log: PainLogSummary
    activities: list[RatingSummary]
    peg_scale: RatingSummary | None
    checks: list[SymptomCheck]
    tests: SelfTestSummary | None
    program: Program | None
    adherence: SessionAdherence
    walking: WalkingSummary | None
    notes: list[PainEntry]
    what_matters: str


def build_clinician_report(
    period: ReportPeriod, note_keys: Sequence[str]
) -> ClinicianReport:
    """The number of queries does not depend on the data."""
    return ClinicianReport(
        period=period,
        overview=load_progress_overview(
            period.person, period.chart_range, period.ends_on
        ),
        log=summarise_pain_log(period),
        activities=summarise_activity_ratings(period),
        peg_scale=summarise_peg_scale(period),
        checks=load_symptom_checks(period),
        tests=summarise_self_tests(period),
        program=find_last_program(period),
        adherence=measure_adherence(period),
        walking=summarise_walking(period),
        notes=list(pain_entries_with_notes(period).filter(key__in=note_keys)),
        what_matters=find_what_matters(period),
    )
