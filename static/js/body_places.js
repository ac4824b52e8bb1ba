// Ticks a checkbox from a tap on the body, without scrolling the page to it.
function tickBox(event) {
  event.preventDefault();
  const box = document.getElementById(event.currentTarget.htmlFor);
  box.checked = !box.checked;
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

for (const label of document.querySelectorAll(".place-maps label")) {
  label.addEventListener("click", tickBox);
}
