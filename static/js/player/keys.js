// Space and the keys of headphones and keyboards do what a tap on the card does.
const CONTROLS = "a, button, input, label, summary";

export const isControl = (element) => Boolean(element.closest(CONTROLS));

export function listenToKeys(act) {
  document.addEventListener("keydown", (event) => {
    const isFreeSpace = event.key === " " && !isControl(event.target);
    if (event.repeat || !(isFreeSpace || event.key === "MediaPlayPause")) return;
    event.preventDefault();
    act();
  });
  for (const name of ["play", "pause"]) navigator.mediaSession?.setActionHandler(name, act);
}
