import pytest

pytestmark = pytest.mark.browser

PLACES = """
<form><input type=checkbox id=buttock></form>
<div class=place-maps><label for=buttock>Tap</label></div>
<script>
  window.changes = 0;
  document.forms[0].addEventListener("change", () => { changes += 1; });
</script>"""


def test_each_tap_on_the_body_turns_its_box_and_says_so(open_document):
    page = open_document(PLACES)
    page.evaluate("import('/static/js/body_places.js')")
    for expected in (True, False):
        page.click("label")
        assert page.is_checked("input") is expected
    assert page.evaluate("changes") == 2
