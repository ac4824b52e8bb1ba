import re

from tests import ROOT

READ = re.compile(r'env\.\w+\(\s*"([A-Z_]+)"')
OFFERED = re.compile(r"^#([A-Z_]+)=", re.MULTILINE)
TOLD = re.compile(r"^\| `([A-Z_]+)` \|", re.MULTILINE)


def test_every_variable_is_in_the_example_and_in_the_readme():
    files = [ROOT / "backpain" / "settings.py", ROOT / "gunicorn.conf.py"]
    read = {name for file in files for name in READ.findall(file.read_text())}
    assert set(OFFERED.findall((ROOT / ".env.example").read_text())) == read
    assert set(TOLD.findall((ROOT / "README.md").read_text())) == read
