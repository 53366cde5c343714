/** Middle, ends and count of what was measured several times. */
export function summarize(values) {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
  return { median, min: sorted[0], max: sorted.at(-1), runs: sorted.length };
}

/** Power of the number of services that a time grows with: 1 is linear, 2 quadratic. */
export function growth(from, to) {
  return Math.log(to.value / from.value) / Math.log(to.size / from.size);
}
