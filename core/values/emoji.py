"""Spell out emoji where the page cannot know whether a font draws them."""

import re
import unicodedata

# Pictures, and the signs that only change the one before: selectors, skin and joiners.
PICTURE = "[\U0001f000-\U0001f3fa\U0001f400-\U0001faff\u2600-\u27bf]"
MODIFIER = "[\U0001f3fb-\U0001f3ff\ufe0e\ufe0f\u20e3]"
EMOJI = re.compile(f"{PICTURE}{MODIFIER}*(?:\u200d{PICTURE}{MODIFIER}*)*|{MODIFIER}")


def name_emoji(match: re.Match[str]) -> str:
    """`[slightly smiling face]`; of a joined picture the name of each part."""
    parts = re.findall(PICTURE, match[0])
    names = [unicodedata.name(part, "picture").lower() for part in parts]
    return f"[{', '.join(names)}]" if names else ""


def spell_out_emoji(text: str) -> str:
    return EMOJI.sub(name_emoji, text)
