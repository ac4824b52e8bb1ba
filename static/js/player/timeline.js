// The position in an exercise: the current step with its number, how much of the step
// and of its round is done, and the milliseconds left in the step; null at the end.
export function findMoment(steps, elapsed, extra) {
  let gone = elapsed;
  for (const [number, step] of steps.entries()) {
    const length = step.seconds * 1000 + (extra[number] ?? 0);
    const done = gone / length;
    const share = step.opens + (step.closes - step.opens) * done;
    if (gone < length) return { number, step, done, share, left: length - gone };
    gone -= length;
  }
  return null;
}
