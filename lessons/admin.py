"""Lessons for staff: read-only, as they are edited in their fixture."""

from django.contrib import admin
from django.http import HttpRequest

from lessons.models import Lesson


@admin.register(Lesson)
class LessonAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ["title", "number", "edition", "grade", "reviewed_on", "is_retired"]
    list_filter = ["grade", "is_retired"]
    search_fields = ["title", "slug", "summary"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(
        self, request: HttpRequest, obj: Lesson | None = None
    ) -> bool:
        return False

    def has_delete_permission(
        self, request: HttpRequest, obj: Lesson | None = None
    ) -> bool:
        return False
