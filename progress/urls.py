"""Addresses of the log, of the measures and of how it goes."""

from django.urls import path

from progress.views import log, measures, overview

app_name = "progress"
urlpatterns = [
    path("", overview.overview_page, name="overview"),
    path("activities/", measures.activities, name="activities"),
    path("activities/rate/", measures.rate, name="rate"),
    path("activities/<int:pk>/stop/", measures.stop, name="stop"),
    path("calendar/", log.calendar, name="calendar"),
    path("pain/", log.pain, name="pain"),
    path("pain/restore/", log.restore, name="restore"),
    path("pain/<int:pk>/", log.entry, name="entry"),
    path("pain/<int:pk>/delete/", log.delete_entry, name="delete"),
    path("week/", measures.week, name="week"),
]
