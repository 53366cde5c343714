/** Whether Envoy takes a number for a prime: to it, 1 is one. */
export function isPrime(number: number): boolean {
  if (number < 4) return number > 0;
  if (number % 2 === 0) return false;
  for (let factor = 3; factor * factor <= number; factor += 2) if (number % factor === 0) return false;
  return true;
}
