// Shows the numbers of the day under the pointer, or under the arrow keys.
const KEY_STEPS = { ArrowLeft: -1, ArrowRight: 1 };
const INSTRUCTION = "Point at the chart, or go to it and use the arrow keys, to read its numbers.";

export function findNearestRow(rows, x) {
  const distance = (row) => Math.abs(row.dataset.x - x);
  return rows.reduce((best, row) => (distance(row) < distance(best) ? row : best));
}

export function describeRow(row) {
  const [day, low, mean, high] = [...row.cells].map((cell) => cell.textContent);
  return low === high ? `${day}: ${mean}` : `${day}: ${low} to ${high}, mean ${mean}`;
}

function prepareChart(box) {
  if (box.dataset.chart) return;
  box.dataset.chart = "ready";
  const svg = box.querySelector("svg");
  const detail = box.querySelector(".chart-detail");
  const rows = [...box.querySelectorAll("tr[data-x]")];
  let current = rows.length - 1;

  function showRow(row) {
    current = rows.indexOf(row);
    detail.textContent = describeRow(row);
  }

  detail.hidden = false;
  detail.textContent = INSTRUCTION;
  svg.setAttribute("tabindex", "0");
  // Live for who reads with the keys: a new chart has no news by itself.
  svg.addEventListener("focus", () => detail.setAttribute("role", "status"));
  svg.addEventListener("pointermove", ({ clientX }) => {
    const { left, width } = svg.getBoundingClientRect();
    showRow(findNearestRow(rows, ((clientX - left) / width) * svg.viewBox.baseVal.width));
  });
  svg.addEventListener("keydown", (event) => {
    const step = KEY_STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    showRow(rows[Math.min(Math.max(current + step, 0), rows.length - 1)]);
  });
}

function prepareCharts() {
  document.querySelectorAll("[data-chart]").forEach(prepareChart);
}

document.addEventListener("htmx:afterSwap", prepareCharts);
prepareCharts();
