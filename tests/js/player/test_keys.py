import pytest

pytestmark = pytest.mark.browser

PAGE = "<button>Button</button><p tabindex=0>Card</p>"
LISTEN = """async () => {
  window.acted = 0;
  const { listenToKeys } = await import("/static/js/player/keys.js");
  listenToKeys(() => { acted += 1; });
}"""


@pytest.mark.parametrize(
    ("place", "key", "acted"),
    [
        ("p", "Space", 1),
        ("p", "MediaPlayPause", 1),
        ("p", "Enter", 0),
        ("button", "Space", 0),
        ("button", "MediaPlayPause", 1),
    ],
)
def test_space_acts_where_no_control_takes_it(open_document, place, key, acted):
    page = open_document(PAGE)
    page.evaluate(LISTEN)
    page.locator(place).press(key)
    assert page.evaluate("acted") == acted
