"""The system's account that runs PostgreSQL when backpain runs as root."""

import os
import pwd
import shutil
import subprocess
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

NAME = "backpain"


def server_account() -> pwd.struct_passwd:
    """Our own account, or, as PostgreSQL refuses to run as root, one made for it."""
    if os.getuid() != 0:
        return pwd.getpwuid(os.getuid())
    try:
        return pwd.getpwnam(NAME)
    except KeyError:
        return make_account()


def make_account() -> pwd.struct_passwd:
    command = ["useradd", "--system", "--no-create-home", "--user-group", NAME]
    if not shutil.which(command[0]) or subprocess.run(command, check=False).returncode:
        raise ImproperlyConfigured(
            f"PostgreSQL refuses to run as root, and the account {NAME} could not be "
            f"made for it: run {' '.join(command)}, or start backpain as another user, "
            "or set DATABASE_URL."
        )
    return pwd.getpwnam(NAME)


def give(path: Path, account: pwd.struct_passwd) -> None:
    for child in [path, *path.rglob("*")]:
        # Never what a link points to, which may be anybody's.
        os.chown(child, account.pw_uid, account.pw_gid, follow_symlinks=False)
