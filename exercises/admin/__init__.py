"""The admin of the exercise catalogue."""

from django.contrib import admin

from core.values.svg import Markup
from exercises.admin.forms import ExerciseForm
from exercises.models import Exercise
from exercises.templatetags.figures import figure_player


@admin.register(Exercise)
class ExerciseAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    form = ExerciseForm
    list_display = ["name", "technique", "level", "grade", "reviewed_on", "is_retired"]
    list_filter = ["technique", "position", "level", "grade", "is_retired"]
    search_fields = ["name", "slug", "summary"]
    prepopulated_fields = {"slug": ["name"]}
    raw_id_fields = ["replaced_by"]
    readonly_fields = ["figure_preview"]
    save_as = True
    fieldsets = [
        (None, {"fields": ["name", "slug", "technique", "summary", "synonyms"]}),
        ("Picture", {"fields": ["figure_preview", "figure", "figure_text"]}),
        ("What for", {"fields": ["aims", "primary", "secondary"]}),
        (
            "Where and with what",
            {"fields": ["position", "places", "equipment", "is_sided"]},
        ),
        ("How hard", {"fields": ["level", "ladder", "rung"]}),
        ("How", {"fields": ["steps", "feel", "faults", "breathing"]}),
        ("How much, and what the player says", {"fields": ["doses", "cues"]}),
        (
            "Who should not, and when to stop",
            {"fields": ["features", "caution_exceptions", "cautions", "stop_if"]},
        ),
        (
            "Evidence",
            {
                "fields": [
                    *("evidence_class", "grade", "own_grade"),
                    *("evidence", "sources", "reviewed_on"),
                ]
            },
        ),
        ("Retired", {"fields": ["is_retired", "replaced_by"]}),
    ]

    class Media:
        css = {"all": ["css/editing.css"]}

    @admin.display(description="Drawing")
    def figure_preview(self, exercise: Exercise) -> Markup | str:
        if not exercise.figure:
            return "Save it with the name of a figure to see the drawing."
        return figure_player(exercise.figure, exercise.figure_text)
