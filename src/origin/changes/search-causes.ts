import type { Difference } from './difference';

/** A difference and the fields that are otherwise without it. */
export interface FoundCause {
  readonly difference: Difference;
  readonly fields: readonly string[];
}

/** More lines that decide only together would explain nothing to a person. */
const mostTogether = 5;

/**
 * Finds the differences that matter, by taking back many at once and looking closer where that matters.
 *
 * @param fieldsWithout fields that are otherwise with these taken back; undefined where that is not valid
 * @param most how often it may be asked
 * @param isLikely whether a difference is looked at apart from the others: where it is a cause, they mostly are none
 */
export function searchCauses(
  differences: readonly Difference[],
  fieldsWithout: (taken: readonly Difference[]) => readonly string[] | undefined,
  most: number,
  isLikely: (difference: Difference) => boolean = () => false,
): { readonly found: readonly FoundCause[]; readonly capped: boolean } {
  const found: FoundCause[] = [];
  let left = most;
  const search = (some: readonly Difference[]): boolean => {
    const [first] = some;
    if (first === undefined || left <= 0) return false;
    left -= 1;
    const fields = fieldsWithout(some);
    if (fields?.length === 0) return false;
    if (some.length === 1) {
      if (fields !== undefined) found.push({ difference: first, fields });
      return fields !== undefined;
    }
    if (partsOf(some).map(search).includes(true)) return true;
    // None of them alone: what is named in two places is renamed in both.
    if (fields === undefined || some.length > mostTogether || left <= 0) return false;
    found.push(...some.map((difference) => ({ difference, fields })));
    return true;
  };
  search(differences);
  return { found, capped: left <= 0 };

  function partsOf(some: readonly Difference[]): readonly (readonly Difference[])[] {
    const likely = some.filter(isLikely);
    if (likely.length > 0 && likely.length < some.length) {
      return [likely, some.filter((one) => !isLikely(one))];
    }
    const middle = Math.ceil(some.length / 2);
    return [some.slice(0, middle), some.slice(middle)];
  }
}
