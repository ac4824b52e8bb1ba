"""Make an earlier program the current one again, as a version of its own."""

from program.models import Program, ProgramItem

# What a version does not take over from the one that it restores.
OWN_FIELDS = {"id", "number", "is_current", "changes", "made_at"}


def restore_program(earlier: Program, change: str) -> Program:
    fields = {
        field.name: getattr(earlier, field.name)
        for field in Program._meta.concrete_fields
        if field.name not in OWN_FIELDS
    }
    last = Program.objects.for_person(earlier.person).order_by("-number")
    numbers = last.values_list("number", flat=True)
    return Program.objects.create_current(
        [copy_program_item(item) for item in earlier.items.all()],
        number=numbers[0] + 1,
        changes=(change,),
        **fields,
    )


def copy_program_item(item: ProgramItem) -> ProgramItem:
    return ProgramItem(
        **{
            field.attname: getattr(item, field.attname)
            for field in ProgramItem._meta.concrete_fields
            if field.name not in ("id", "program")
        }
    )
