"""URLs of the symptom check and the self-tests."""

from django.urls import path

from assessment.self_tests import views
from assessment.symptom_check.views import check, result
from exercises.values.vocabulary import Side

app_name = "assessment"
urlpatterns = [
    path("check/", check.symptom_check_start, name="symptom_check_start"),
    path("check/again/", check.repeat_symptom_check, name="repeat_symptom_check"),
    path("check/answers/", check.symptom_check_answers, name="symptom_check_answers"),
    path("check/history/", result.symptom_check_history, name="symptom_check_history"),
    path(
        "check/history/<int:pk>/", result.past_symptom_check, name="past_symptom_check"
    ),
    path("check/result/", result.symptom_check_result, name="symptom_check_result"),
    path("check/letter/", result.symptom_check_letter, name="symptom_check_letter"),
    path(
        "check/letter/letter.pdf",
        result.symptom_check_letter_pdf,
        name="symptom_check_letter_pdf",
    ),
    path("check/seen/", result.clinician_visit, name="clinician_visit"),
    path("check/<slug:page_id>/", check.symptom_check_page, name="symptom_check_page"),
    path("assessment/", views.self_test_start, name="self_test_start"),
    path("assessment/scores/", views.self_test_scores, name="self_test_scores"),
    path("assessment/findings/", views.self_test_findings, name="self_test_findings"),
    path("assessment/<slug:slug>/", views.self_test, name="self_test"),
    path(
        "assessment/<slug:slug>/right/",
        views.self_test,
        {"side": Side.RIGHT},
        name="self_test_right",
    ),
]
