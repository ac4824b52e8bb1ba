// The figure of an exercise: one round of it is one cycle of the figure. Until all are
// here, it is the still of the list.
const figure = document.querySelector("[data-part=figure]");
let drawings = null;
let shown = null;

export async function fetchFigures(url) {
  if (drawings) return;
  const response = await fetch(url).catch(() => null);
  if (response?.ok) drawings = new DOMParser().parseFromString(await response.text(), "text/html");
}

function showDrawing(drawing) {
  shown = drawing;
  figure.replaceChildren(drawing.cloneNode(true));
  figure.querySelector("svg.moving")?.pauseAnimations();
}

export function drawFigure(number, side, share) {
  const drawing = drawings?.querySelector(`[data-number="${number}"] [data-side="${side}"]`)
    ?? document.querySelector(`#item-${number} .figure`);
  if (!drawing) return;
  if (shown !== drawing) showDrawing(drawing);
  const svg = figure.querySelector("svg.moving");
  svg?.setCurrentTime(share * parseFloat(svg.querySelector("animate").getAttribute("dur")));
}
