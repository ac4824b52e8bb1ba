"""Read JSON value by value, so that a large file is never in memory as a whole."""

import json
import re
import zlib
from collections.abc import Iterator
from json import JSONDecodeError, JSONDecoder
from typing import Any, NoReturn, TextIO

CHUNK_CHARACTERS = 64 * 2**10  # characters
# The longest row of a real export has some ten thousand.
LARGEST_VALUE_CHARACTERS = 2**18  # characters
CHARACTERS_PER_PACK = 2**18  # characters
VALUE_TERMINATORS = frozenset(" \t\n\r,:]}")  # what may come after a value
JSON_WHITESPACE = re.compile(r"[ \t\n\r]*")


def reject_constant(name: str) -> NoReturn:
    raise ValueError(name)


class JsonReader:
    """Walks through JSON; ValueError or RecursionError if it is invalid."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._text = ""
        self._at = 0
        self._decoder = JSONDecoder(parse_constant=reject_constant)

    def peek_character(self) -> str:
        """The next character after any white space, not consumed; empty at the end."""
        while True:
            self._at = next(JSON_WHITESPACE.finditer(self._text, self._at)).end()
            if self._at < len(self._text) or not self._read_next_chunk():
                return self._text[self._at : self._at + 1]

    def read_value(self) -> Any:
        self.peek_character()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except JSONDecodeError:
                if not self._read_next_chunk():
                    raise
            else:
                # A chunk may end in the middle of a number.
                if (
                    self._text[end : end + 1] in VALUE_TERMINATORS
                    or not self._read_next_chunk()
                ):
                    self._at = end
                    return value

    def expect_end(self) -> None:
        if self.peek_character():
            raise ValueError("there is more than one value")

    def iterate_member_names(self) -> Iterator[str]:
        """Stop before the value of each member of an object; the caller reads it."""
        for _ in self._iterate_parts("{", "}"):
            name = self.read_value()
            if not isinstance(name, str):
                raise ValueError("a name is no text")
            self._expect_character(":")
            yield name

    def iterate_items(self) -> Iterator[Any]:
        for _ in self._iterate_parts("[", "]"):
            yield self.read_value()

    def _iterate_parts(self, start: str, end: str) -> Iterator[None]:
        self._expect_character(start)
        if self.peek_character() != end:
            yield
            while self.peek_character() == ",":
                self._expect_character(",")
                yield
        self._expect_character(end)

    def _expect_character(self, character: str) -> None:
        if self.peek_character() != character:
            raise ValueError(f"no {character}")
        self._at += 1

    def _read_next_chunk(self) -> bool:
        """Drop what was read, and add a chunk; False at the end of the file."""
        chunk = self._file.read(CHUNK_CHARACTERS)
        if chunk:
            self._text, self._at = self._text[self._at :] + chunk, 0
        if len(self._text) > LARGEST_VALUE_CHARACTERS + CHUNK_CHARACTERS:
            raise ValueError("a value is too large")
        return bool(chunk)


class PackedRows:
    """The rows of one table, packed: as values they need twenty times the memory."""

    def __init__(self, rows: Iterator[Any]) -> None:
        self._packs: list[bytes] = []
        self._count = 0
        for pack in self._collect_packs(rows):
            text = f"[{','.join(pack)}]"
            self._packs.append(zlib.compress(text.encode(), level=1))
            self._count += len(pack)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Any]:
        for pack in self._packs:
            yield from json.loads(zlib.decompress(pack))

    @staticmethod
    def _collect_packs(rows: Iterator[Any]) -> Iterator[list[str]]:
        """By their length: a thousand rows may be as long as all others together."""
        pack: list[str] = []
        characters = 0
        for text in map(json.dumps, rows):
            pack.append(text)
            characters += len(text)
            if characters >= CHARACTERS_PER_PACK:
                yield pack
                pack, characters = [], 0
        if pack:
            yield pack
