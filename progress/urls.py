"""Addresses of the log, of the measures and of how it goes."""

from django.urls import path

from progress.views import log, measures, overview

app_name = "progress"
urlpatterns = [
    path("", overview.progress_overview, name="progress_overview"),
    path("activities/", measures.psfs_activities, name="psfs_activities"),
    path(
        "activities/rate/", measures.rate_psfs_activities, name="rate_psfs_activities"
    ),
    path(
        "activities/<int:pk>/stop/",
        measures.stop_psfs_activity,
        name="stop_psfs_activity",
    ),
    path("calendar/", log.log_calendar, name="log_calendar"),
    path("pain/", log.pain_log, name="pain_log"),
    path("pain/chart/", overview.pain_chart, name="pain_chart"),
    path("pain/restore/", log.restore_pain_entry, name="restore_pain_entry"),
    path("pain/<int:pk>/", log.pain_entry, name="pain_entry"),
    path("pain/<int:pk>/delete/", log.delete_pain_entry, name="delete_pain_entry"),
    path("week/", measures.peg_score, name="peg_score"),
]
