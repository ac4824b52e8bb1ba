"""URLs of the front page and the learn pages."""

from django.urls import path

from pages import views
from pages.learn import lessons
from pages.learn import views as learn

app_name = "pages"
urlpatterns = [
    path("", views.today, name="today"),
    path("more/", views.more, name="more"),
    path("learn/", learn.learn_index, name="learn_index"),
    path("learn/sources/", learn.learn_sources, name="learn_sources"),
    path(
        "learn/how-we-decide/",
        learn.learn_how_we_decide,
        name="learn_how_we_decide",
    ),
    path(
        "learn/what-your-answers-change/",
        learn.learn_what_your_answers_change,
        name="learn_what_your_answers_change",
    ),
    path(
        "learn/which-signs-decide/",
        learn.learn_which_signs_decide,
        name="learn_which_signs_decide",
    ),
    path("learn/other-sets/", learn.learn_other_sets, name="learn_other_sets"),
    path(
        "learn/how-relief-is-chosen/",
        learn.learn_how_relief_is_chosen,
        name="learn_how_relief_is_chosen",
    ),
    path("learn/own-rules/", learn.learn_own_rules, name="learn_own_rules"),
    path("learn/about/", learn.learn_about, name="learn_about"),
    path("learn/safety/", learn.learn_safety, name="learn_safety"),
    path("learn/lessons/", lessons.lesson_list, name="lesson_list"),
    path("learn/lessons/<slug:slug>/", lessons.lesson_page, name="lesson_page"),
    path("learn/<slug:slug>/", learn.learn_page, name="learn_page"),
]
