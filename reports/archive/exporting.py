"""Write a person's tables into a ZIP, a chunk at a time."""

from collections.abc import Iterator
from datetime import datetime
from itertools import chain

from people.models import Person
from reports.archive.table import ArchiveTable
from reports.archive.tables import ARCHIVE_TABLES
from reports.archive.values.archive_format import FHIR_FILE_NAME
from reports.archive.values.archive_writing import (
    ArchiveMember,
    ColumnHeading,
    ExportSheet,
    generate_members,
    write_archive,
)
from reports.fhir.export import generate_fhir_bundle


def export_archive(person: Person, exported_at: datetime) -> Iterator[bytes]:
    sheets = [build_export_sheet(table, person) for table in ARCHIVE_TABLES]
    record = ArchiveMember(
        name=FHIR_FILE_NAME,
        text_chunks=generate_fhir_bundle(person, exported_at),
    )
    return write_archive(
        chain(generate_members(sheets, exported_at), [record]), exported_at
    )


def build_export_sheet(table: ArchiveTable, person: Person) -> ExportSheet:
    return ExportSheet(
        name=table.name,
        description=table.description,
        headings=tuple(
            ColumnHeading(
                name=column.name,
                type_label=column.field_kind.label,
                description=str(column.description),
                is_instant=column.is_instant,
            )
            for column in table.columns
        ),
        zone=person.zone_info,
        iterate_rows=lambda: table.iterate_json_rows(person),
    )
