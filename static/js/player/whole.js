// How far the whole session is: the bar, and the minutes that are left.
import { part, show } from "./page.js";

const sumUp = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

export function measureLeft(items, index, elapsed) {
  const lengths = items.map(({ steps }) => sumUp(steps.map(({ seconds }) => seconds * 1000)));
  const gone = sumUp(lengths.slice(0, index)) + Math.min(elapsed, lengths[index]);
  const whole = sumUp(lengths);
  return { share: gone / whole, minutes: Math.ceil((whole - gone) / 60_000) };
}

export function showWhole(items, index, elapsed) {
  const { share, minutes } = measureLeft(items, index, elapsed);
  part("whole").value = share;
  show("left", `${minutes} min left`);
}
