"""URLs of the program and its sessions."""

from django.urls import path

from program.views import (
    check_in,
    closed_program,
    coaching,
    exercises,
    first_program,
    flare,
    next_day_response,
    pauses,
    program,
    program_versions,
    sessions,
    settings,
    walking,
)
from program.views.beside import quick_relief
from program.views.beside import sessions as sessions_beside

app_name = "program"
urlpatterns = [
    path("", program.program_overview, name="program_overview"),
    path("first/", first_program.first_program, name="first_program"),
    path("check-in/", check_in.weekly_check_in, name="weekly_check_in"),
    path("check-in/done/", check_in.check_in_summary, name="check_in_summary"),
    path("fear/", coaching.feared_movement, name="feared_movement"),
    path("plan/", coaching.if_then_plan, name="if_then_plan"),
    path("plan/set-aside/", coaching.set_plan_aside, name="set_plan_aside"),
    path("what-matters/", coaching.what_matters, name="what_matters"),
    path("flare/", flare.flare_guidance, name="flare_guidance"),
    path("flare/<int:pk>/undo/", flare.flare_undo, name="flare_undo"),
    path("flare/<int:pk>/settled/", flare.flare_settled, name="flare_settled"),
    path("closed/", closed_program.program_closed, name="program_closed"),
    path("changes/", program_versions.program_changes, name="program_changes"),
    path(
        "changes/<int:number>/",
        program_versions.program_version,
        name="program_version",
    ),
    path("settings/", settings.program_settings, name="program_settings"),
    path(
        "settings/left-out/<int:pk>/",
        settings.delete_exclusion,
        name="delete_exclusion",
    ),
    path("exercise/<slug:slug>/", exercises.change_exercise, name="change_exercise"),
    path("exercise/<slug:slug>/swap/", exercises.exercise_swap, name="exercise_swap"),
    path(
        "exercise/<slug:slug>/in-pain/",
        exercises.pain_alternatives,
        name="pain_alternatives",
    ),
    path("exercise/<slug:slug>/pause/", pauses.answer_pause, name="answer_pause"),
    path("relief/", sessions_beside.relief_session, name="relief_session"),
    path("relief/now/", quick_relief.quick_relief, name="quick_relief"),
    path("session/", sessions.session_player, name="session_player"),
    path(
        "session/for/<collection:collection>/",
        sessions_beside.collection_session,
        name="collection_session",
    ),
    path("session/figures/", sessions.session_figures, name="session_figures"),
    path(
        "session/<uuid:key>/<int:number>/",
        sessions.record_item_outcome,
        name="record_item_outcome",
    ),
    path(
        "session/<uuid:key>/day-after/",
        next_day_response.next_day_response,
        name="next_day_response",
    ),
    path(
        "session/voice/", sessions.save_voice_preference, name="save_voice_preference"
    ),
    path("session/finish/", sessions.session_finish, name="session_finish"),
    path("session/<int:pk>/", sessions.session_result, name="session_result"),
    path("walking/", walking.walking_log, name="walking_log"),
    path("walking/goal/", walking.walking_goal, name="walking_goal"),
    path("walking/<int:pk>/", walking.change_walk, name="change_walk"),
    path("walking/<int:pk>/delete/", walking.delete_walk, name="delete_walk"),
    path("walking/restore/", walking.restore_walk, name="restore_walk"),
]
