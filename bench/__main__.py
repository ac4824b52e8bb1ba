"""Measures four pages of the product beside two bare views, on a new database."""

import os

from bench import preparing
from bench.measuring import measure, report
from bench.stack import data_directory, serving


def main() -> None:
    with data_directory() as directory:
        os.environ |= {
            "DATA_DIR": str(directory),
            "DATABASE_URL": "",
            "DJANGO_SETTINGS_MODULE": "bench.settings",
        }
        session_key = preparing.in_a_process_of_its_own()
        with serving({}) as port:
            print(report(measure(port, session_key)))


if __name__ == "__main__":
    main()
