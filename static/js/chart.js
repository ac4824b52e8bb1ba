// Says the numbers of the day under the pointer, or under the arrow keys.
(() => {
  "use strict";

  const nearest = (rows, x) =>
    rows.reduce((best, row) => (Math.abs(row.dataset.x - x) < Math.abs(best.dataset.x - x) ? row : best));

  const words = (row) => {
    const [day, low, mean, high] = [...row.cells].map((cell) => cell.textContent);
    return low === high ? `${day}: ${mean}` : `${day}: ${low} to ${high}, mean ${mean}`;
  };

  const prepare = (box) => {
    if (box.dataset.chart) return;
    box.dataset.chart = "ready";
    const svg = box.querySelector("svg");
    const detail = box.querySelector(".chart-detail");
    const rows = [...box.querySelectorAll("tr[data-x]")];
    let current = rows.length - 1;

    const show = (row) => {
      current = rows.indexOf(row);
      detail.textContent = words(row);
    };

    detail.hidden = false;
    detail.setAttribute("role", "status");
    detail.textContent = "Point at the chart, or go to it and use the arrow keys, to read its numbers.";
    svg.setAttribute("tabindex", "0");
    svg.addEventListener("pointermove", (event) => {
      const frame = svg.getBoundingClientRect();
      show(nearest(rows, ((event.clientX - frame.left) / frame.width) * svg.viewBox.baseVal.width));
    });
    svg.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (!step) return;
      event.preventDefault();
      show(rows[Math.min(Math.max(current + step, 0), rows.length - 1)]);
    });
  };

  const prepareAll = () => document.querySelectorAll("[data-chart]").forEach(prepare);
  document.addEventListener("htmx:afterSwap", prepareAll);
  prepareAll();
})();
