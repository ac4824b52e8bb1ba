// A tap on the body ticks its box without a jump of the page to that box.
"use strict";

for (const label of document.querySelectorAll(".place-maps label")) {
  label.addEventListener("click", (event) => {
    event.preventDefault();
    const box = document.getElementById(label.htmlFor);
    box.checked = !box.checked;
    box.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
