// A tap on the body ticks its box without a jump of the page to that box.
function tickBox(event) {
  event.preventDefault();
  const box = document.getElementById(event.currentTarget.htmlFor);
  box.checked = !box.checked;
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

for (const label of document.querySelectorAll(".place-maps label")) {
  label.addEventListener("click", tickBox);
}
