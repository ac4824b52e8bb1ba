"""Stream a large export while it is being read, from one database snapshot."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from django.db import connection, transaction
from django.http import StreamingHttpResponse

ROWS_PER_BATCH = 2000  # read at once, so that an export needs little memory
SNAPSHOT_ISOLATION_SQL = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"

StreamChunk = TypeVar("StreamChunk", str, bytes)


def stream_from_snapshot(chunks: Iterable[StreamChunk]) -> Iterator[StreamChunk]:
    """Yield the chunks from one snapshot, however many queries they take.

    If a transaction is already open, its isolation level applies.
    """
    # The isolation level can only be set before the first query.
    is_outermost = not connection.in_atomic_block
    with transaction.atomic():
        if is_outermost:
            with connection.cursor() as cursor:
                cursor.execute(SNAPSHOT_ISOLATION_SQL)
        yield from chunks


def stream_attachment(
    chunks: Iterable[StreamChunk], content_type: str, file_name: str
) -> StreamingHttpResponse:
    return StreamingHttpResponse(
        stream_from_snapshot(chunks),
        content_type=content_type,
        headers={"Content-Disposition": f'attachment; filename="{file_name}"'},
    )
