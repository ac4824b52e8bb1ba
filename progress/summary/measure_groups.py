"""Measures of one kind, with their texts on the progress page."""

from dataclasses import dataclass

from django.urls import reverse

from progress.charts.measure_chart import MeasureSeries
from progress.summary.psfs_series import PSFS_DETECTABLE_CHANGE

PSFS_DETECTABLE_CHANGE_SOURCE = (
    "90 % limit for one activity: Stratford and others, Physiotherapy Canada 1995"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureGroup:
    """Measures of one kind, and a link to where the next one is taken."""

    title: str
    hint: str
    series: tuple[MeasureSeries, ...]
    url: str
    link_label: str


def build_self_test_group(tests: tuple[MeasureSeries, ...]) -> MeasureGroup:
    return MeasureGroup(
        title="Self-tests",
        hint="Inside the band a change can be chance. It lies about the first value."
        if tests
        else "No self-test is done yet.",
        series=tests,
        url=reverse("assessment:self_test_start"),
        link_label="Go to the self-tests",
    )


def build_psfs_group(activities: tuple[MeasureSeries, ...]) -> MeasureGroup:
    return MeasureGroup(
        title="Activities",
        hint="0 is not at all, 10 is as before. Inside the band, a change of fewer than"
        f" {PSFS_DETECTABLE_CHANGE} points, it can be chance "
        f"({PSFS_DETECTABLE_CHANGE_SOURCE})."
        if activities
        else "Name up to three things your back makes hard, and see them come back.",
        series=activities,
        url=reverse("progress:psfs_activities"),
        link_label="Go to your activities",
    )


def build_walking_group(weeks: MeasureSeries | None) -> MeasureGroup:
    return MeasureGroup(
        title="Walking",
        hint="Minutes from Monday to Sunday, however you move."
        if weeks
        else "No walk is logged yet. The goal grows a little each week.",
        series=(weeks,) if weeks else (),
        url=reverse("program:walking_log"),
        link_label="Go to your walks",
    )


def build_peg_group(weeks: MeasureSeries | None) -> MeasureGroup:
    return MeasureGroup(
        title="Your weeks",
        hint="Three questions a week: pain, joy of life, and doing things.",
        series=(weeks,) if weeks else (),
        url=reverse("progress:peg_score"),
        link_label="Answer for this week",
    )
