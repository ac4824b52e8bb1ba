// The parts of the player on the page, and the one place where changes are announced.
export const box = document.getElementById("player");
export const part = (name) => box.querySelector(`[data-part=${name}]`);

export function show(name, text) {
  part(name).textContent = text;
}

const hint = part("hint").textContent;

export function announce(text) {
  show("said", text);
}

// What is hidden in the page stays hidden until it is told; then it is announced too.
export function tell(name) {
  part(name).hidden = false;
  announce(part(name).textContent);
}

// The focus goes along only where its control went away, or where there was none.
export function showScene(name) {
  const scene = box.querySelector(`[data-scene=${name}]`);
  if (!scene.hidden) return;
  for (const other of box.querySelectorAll("[data-scene]")) other.hidden = other !== scene;
  const active = document.activeElement;
  if (active === document.body || active.closest("[hidden]")) {
    scene.querySelector("[data-focus]").focus({ preventScroll: true });
  }
  scrollTo({ top: 0 });
}

export const isSceneShown = (name) => !box.querySelector(`[data-scene=${name}]`).hidden;

// A voice is offered until something runs.
export function removeOffer() {
  const offer = part("offer");
  if (offer === document.activeElement) box.querySelector("[data-scene=set-up] [data-focus]").focus();
  offer?.remove();
}

export function showState(isRunning, isWaiting) {
  const text = isRunning ? "Pause" : isWaiting ? "I am in position" : "Go on";
  for (const button of box.querySelectorAll("[data-do=toggle]")) button.textContent = text;
  show("hint", hint);
  if (!isWaiting) removeOffer();
}

export function showItem({ number, name, place }, next) {
  show("name", name);
  show("place", place);
  show("next", next?.name ?? "nothing, this is the last");
  const picture = next && document.querySelector(`#item-${next.number} .figure`);
  part("next-figure").replaceChildren(...(picture ? [picture.cloneNode(true)] : []));
  for (const card of box.querySelectorAll("[data-set-up]")) {
    card.hidden = card.dataset.setUp !== String(number);
    if (!card.hidden) part("how").replaceChildren(card.querySelector("ol").cloneNode(true));
  }
}
