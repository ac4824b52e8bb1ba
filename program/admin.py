"""Programs for staff: read-only."""

from django.contrib import admin
from django.http import HttpRequest

from program.models import Program, ProgramItem


class ProgramItemInline(admin.TabularInline):  # type: ignore[type-arg]
    model = ProgramItem
    fields = ("number", "name", "side", "dose", "why", "rule")
    readonly_fields = fields
    can_delete = False
    max_num = 0


@admin.register(Program)
class ProgramAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ["person", "number", "phase", "made_at", "is_current"]
    list_filter = ["phase", "is_current"]
    inlines = [ProgramItemInline]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(
        self, request: HttpRequest, obj: Program | None = None
    ) -> bool:
        return False
