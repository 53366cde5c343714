import { counted } from '../counted';

/** The first few of many, and how many more there are: `a, b and 3 more`. */
export function listed(all: readonly string[], most: number): string {
  if (all.length <= most) return all.join(', ');
  return `${all.slice(0, most).join(', ')} and ${counted(all.length - most, 'other')}`;
}
