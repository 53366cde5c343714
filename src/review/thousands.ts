/** A number as people read it: `14,218`. By hand: what a locale says would differ from machine to machine. */
export function thousands(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
