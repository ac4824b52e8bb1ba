"""Addresses of the symptom check and of the self-tests."""

from django.urls import path

from assessment.self_tests import views
from assessment.symptom_check.views import check, result

app_name = "assessment"
urlpatterns = [
    path("check/", check.check, name="check"),
    path("check/again/", check.again, name="again"),
    path("check/answers/", check.review, name="review"),
    path("check/history/", result.history, name="history"),
    path("check/history/<int:pk>/", result.past, name="past"),
    path("check/result/", result.result, name="result"),
    path("check/letter/", result.letter, name="letter"),
    path("check/letter/letter.pdf", result.letter_pdf, name="letter-pdf"),
    path("check/seen/", result.seen, name="seen"),
    path("check/<slug:question_id>/", check.question, name="question"),
    path("assessment/", views.tests, name="tests"),
    path("assessment/scores/", views.scores, name="scores"),
    path("assessment/findings/", views.findings, name="findings"),
    path("assessment/<slug:slug>/", views.test, name="test"),
]
