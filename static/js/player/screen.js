// Keeps the screen on while a session runs, and says on the page when it cannot: the
// browser may refuse, or stop it later, for instance to save the battery.
import { tell } from "./page.js";

const notice = document.querySelector("[data-part=dark]");
let lock = null;
let isWanted = false;

function showNotice() {
  if (document.hidden) return;
  const isDark = isWanted && (!lock || lock.released);
  if (isDark && notice.hidden) tell("dark");
  notice.hidden = !isDark;
}

export async function holdScreen() {
  isWanted = true;
  lock = await navigator.wakeLock?.request("screen").catch(() => null);
  lock?.addEventListener("release", showNotice);
  if (!isWanted) lock?.release();
  showNotice();
}

export function releaseScreen() {
  isWanted = false;
  lock?.release();
  showNotice();
}

document.addEventListener("visibilitychange", () => !document.hidden && isWanted && holdScreen());
