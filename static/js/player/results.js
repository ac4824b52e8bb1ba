// What the person or the clock says of an exercise, as the list on the page knows it.
import { postLetter, sendLetters } from "../outbox.js";
import { showScene, tell } from "./page.js";

const rowOf = ({ number }) => document.querySelector(`#item-${number}`);

export const isAnswered = (item) => Boolean(rowOf(item)?.dataset.outcome);

// A person's answer stays: the clock never overwrites it.
export function record(item, outcome, pain) {
  const known = rowOf(item)?.dataset;
  const told = known?.outcome || "unknown";
  const isHurtLeft = told === "hurt" && outcome === "skipped";
  const isByClock = ["done", "skipped", "unknown"].includes(outcome);
  if (isByClock && told !== "unknown" && !isHurtLeft) return;
  if (known) known.outcome = outcome;
  postLetter(item.url, { outcome, pain });
}

export async function leaveFor(address) {
  showScene("over");
  if (await sendLetters()) return location.assign(address);
  tell("unsent");
  addEventListener("online", () => leaveFor(address), { once: true });
}
