"""What writing and reading an export agree on: its files and its mark."""

import json
from typing import Any

ARCHIVE_FORMAT = "backpain"
README_FILE_NAME = "README.txt"
DATA_FILE_NAME = "data.json"
FHIR_FILE_NAME = "fhir.json"


def name_csv_file(table_name: str) -> str:
    return f"{table_name}.csv"


def encode_json_value(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
