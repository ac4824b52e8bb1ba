// Counts down the characters that still fit, and sends no text that is too long.
const NEAR_SHARE = 0.2;
const ANNOUNCE_MS = 1000;
const counters = new WeakMap();
let announcing = null;

// As the server counts: code points, without the white space at both ends.
export function countLeft(text, most) {
  return most - [...text.trim()].length;
}

export function describeCount(left) {
  const number = Math.abs(left).toLocaleString("en-GB");
  const noun = number === "1" ? "character" : "characters";
  return `${number} ${noun} ${left < 0 ? "too many" : "left"}`;
}

const isLimited = (field) => "mostCharacters" in (field.dataset ?? {});
const leftIn = (field) => countLeft(field.value, field.dataset.mostCharacters);

// What is seen follows each key; what is announced waits for a pause in the typing.
function addCounter(field) {
  const counter = document.createElement("p");
  counter.className = "hint";
  counter.innerHTML = '<span aria-hidden="true"></span><span class="visually-hidden" role="status"></span>';
  field.after(counter);
  counters.set(field, counter.children);
}

function showCount(field) {
  const left = leftIn(field);
  const isNear = left <= NEAR_SHARE * field.dataset.mostCharacters;
  const [seen, announced] = counters.get(field);
  const text = isNear ? describeCount(left) : "";
  seen.textContent = text;
  seen.className = left < 0 ? "error-text" : "";
  clearTimeout(announcing);
  announcing = setTimeout(() => { announced.textContent = text; }, ANNOUNCE_MS);
}

function refuse(field) {
  field.focus();
  showCount(field);
  clearTimeout(announcing);
  const [, announced] = counters.get(field);
  announced.textContent = `Nothing was sent. ${describeCount(leftIn(field))}.`;
}

document.addEventListener("focusin", ({ target }) => {
  if (isLimited(target) && !counters.has(target)) addCounter(target);
});
document.addEventListener("input", ({ target }) => isLimited(target) && showCount(target));
// Before htmx hears of it.
document.addEventListener("submit", (event) => {
  const field = [...event.target.elements].find((each) => isLimited(each) && leftIn(each) < 0);
  if (!field) return;
  event.preventDefault();
  event.stopPropagation();
  refuse(field);
}, { capture: true });
