"""The catalogue for its editors."""

from django.contrib import admin

from exercises.models import Exercise


@admin.register(Exercise)
class ExerciseAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ["name", "technique", "level", "grade", "reviewed_on", "is_retired"]
    list_filter = ["technique", "position", "level", "grade", "is_retired"]
    search_fields = ["name", "slug", "summary"]
    prepopulated_fields = {"slug": ["name"]}
    raw_id_fields = ["replaced_by"]
    save_as = True
