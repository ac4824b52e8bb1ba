"""Who may do what in the embedded cluster.

The application's role owns its database and is no superuser, so that whoever breaks
into it cannot read files or run programs. The superuser is another role, which only the
account that runs the server can become.
"""

import pwd
from pathlib import Path

APPLICATION_ROLE = "backpain"  # and the database that it owns
SUPERUSER = "postgres"

ACCESS_FILE = "pg_hba.conf"
ACCOUNTS_FILE = "pg_ident.conf"
# Every connection: the system says which account is at the other end of the socket.
ACCESS_RULES = "local all all peer map=backpain\n"

# Statements end with a semicolon and an empty line.
SEPARATE_ROLES_SQL = Path(__file__).with_name("separate_roles.sql").read_text()
CREATE_DATABASE_SQL = (
    f"CREATE DATABASE {APPLICATION_ROLE} OWNER {APPLICATION_ROLE};\n\n"
)


def write_access_files(directory: Path, account: pwd.struct_passwd) -> dict[str, str]:
    """Write who may connect as whom; return the server's options that name the files.

    As root they are beside what the account may change, and not within.
    """
    texts = {
        "hba_file": (directory / ACCESS_FILE, ACCESS_RULES),
        "ident_file": (directory / ACCOUNTS_FILE, format_account_map(account)),
    }
    for path, text in texts.values():
        path.write_text(text)
        path.chmod(0o644)
    return {option: str(path) for option, (path, _) in texts.items()}


def format_account_map(account: pwd.struct_passwd) -> str:
    """The account may be every role, root only those of the application."""
    return f'backpain "{account.pw_name}" all\nbackpain "root" "/^{APPLICATION_ROLE}"\n'
