// The position in an exercise: the current step with its number, how much of its round
// is done, and the milliseconds left in it; null at the end.
export function findMoment(steps, elapsed, extra) {
  let gone = elapsed;
  for (const [number, step] of steps.entries()) {
    const length = step.seconds * 1000 + (extra[number] ?? 0);
    const share = step.opens + ((step.closes - step.opens) * gone) / length;
    if (gone < length) return { number, step, share, left: length - gone };
    gone -= length;
  }
  return null;
}
