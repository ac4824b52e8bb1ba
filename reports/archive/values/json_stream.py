"""Reads JSON value by value, so that a large file is never in memory as a whole."""

import json
import re
import zlib
from collections.abc import Iterator
from itertools import islice
from json import JSONDecodeError, JSONDecoder
from typing import Any, NoReturn, TextIO

PIECE = 64 * 2**10  # characters
LARGEST_VALUE = 2**20  # characters
ROWS_A_PACK = 1000
ENDS = frozenset(" \t\n\r,:]}")  # what may come after a value
SPACE = re.compile(r"[ \t\n\r]*")


def no_number(name: str) -> NoReturn:
    raise ValueError(name)


class Reader:
    """Walks through JSON; ValueError or RecursionError where it is none."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._text = ""
        self._at = 0
        self._decoder = JSONDecoder(parse_constant=no_number)

    def sign(self) -> str:
        """What comes next after any space, still to be read; empty at the end."""
        while True:
            self._at = next(SPACE.finditer(self._text, self._at)).end()
            if self._at < len(self._text) or not self._read_on():
                return self._text[self._at : self._at + 1]

    def value(self) -> Any:
        self.sign()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except JSONDecodeError:
                if not self._read_on():
                    raise
            else:
                # What a piece ends with may be half a number.
                if self._text[end : end + 1] in ENDS or not self._read_on():
                    self._at = end
                    return value

    def end(self) -> None:
        if self.sign():
            raise ValueError("there is more than one value")

    def names(self) -> Iterator[str]:
        """Stops before the value of each member of an object, which is to be read."""
        for _ in self._parts("{", "}"):
            name = self.value()
            if not isinstance(name, str):
                raise ValueError("a name is no text")
            self._take(":")
            yield name

    def items(self) -> Iterator[Any]:
        for _ in self._parts("[", "]"):
            yield self.value()

    def _parts(self, start: str, end: str) -> Iterator[None]:
        self._take(start)
        if self.sign() != end:
            yield
            while self.sign() == ",":
                self._take(",")
                yield
        self._take(end)

    def _take(self, sign: str) -> None:
        if self.sign() != sign:
            raise ValueError(f"no {sign}")
        self._at += 1

    def _read_on(self) -> bool:
        """Drop what was read, and add a piece; False at the end of the file."""
        piece = self._file.read(PIECE)
        if piece:
            self._text, self._at = self._text[self._at :] + piece, 0
        if len(self._text) > LARGEST_VALUE + PIECE:
            raise ValueError("a value is too large")
        return bool(piece)


class Rows:
    """The rows of one table, kept packed: as values they need ten times the memory."""

    def __init__(self, rows: Iterator[Any]) -> None:
        self._packs: list[bytes] = []
        self._count = 0
        while pack := list(islice(rows, ROWS_A_PACK)):
            self._packs.append(zlib.compress(json.dumps(pack).encode(), level=1))
            self._count += len(pack)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Any]:
        for pack in self._packs:
            yield from json.loads(zlib.decompress(pack))
