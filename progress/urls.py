"""URLs of the pain log, the measures and the progress pages."""

from django.urls import path

from progress.views import log_calendar, overview, pain_log, peg, psfs

app_name = "progress"
urlpatterns = [
    path("", overview.progress_overview, name="progress_overview"),
    path("activities/", psfs.psfs_activities, name="psfs_activities"),
    path("activities/rate/", psfs.rate_psfs_activities, name="rate_psfs_activities"),
    path(
        "activities/<int:pk>/stop/", psfs.stop_psfs_activity, name="stop_psfs_activity"
    ),
    path("calendar/", log_calendar.log_calendar, name="log_calendar"),
    path("pain/", pain_log.pain_log, name="pain_log"),
    path("pain/chart/", overview.pain_chart, name="pain_chart"),
    path("pain/restore/", pain_log.restore_pain_entry, name="restore_pain_entry"),
    path("pain/<int:pk>/", pain_log.pain_entry, name="pain_entry"),
    path("pain/<int:pk>/delete/", pain_log.delete_pain_entry, name="delete_pain_entry"),
    path("week/", peg.peg_score, name="peg_score"),
]
