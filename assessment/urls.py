"""Addresses of the symptom check and the self-tests."""

from django.urls import path

from assessment.views import check

app_name = "assessment"
urlpatterns = [
    path("check/", check.check, name="check"),
    path("check/answers/", check.review, name="review"),
    path("check/result/", check.result, name="result"),
    path("check/letter/", check.letter, name="letter"),
    path("check/seen/", check.seen, name="seen"),
    path("check/<slug:question_id>/", check.question, name="question"),
]
