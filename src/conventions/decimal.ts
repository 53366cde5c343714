/** A whole number of `10^-digits` as a decimal fraction without trailing zeros: 144 000 of 4 digits is `14.4`. */
export function decimal(units: number, digits: number): string {
  const text = String(units).padStart(digits + 1, '0');
  const fraction = text.slice(-digits).replace(/0+$/, '');
  return fraction === '' ? text.slice(0, -digits) : `${text.slice(0, -digits)}.${fraction}`;
}
