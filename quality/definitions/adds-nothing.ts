import { shapeOf } from './shape-of';

/** Whether a file holds the objects that it held before, and in none of them more values: rules may need fewer. */
export function addsNothing(before: string, after: string): boolean {
  const [old, made] = [shapeOf(before), shapeOf(after)];
  return (
    old.length === made.length &&
    made.every(({ kind, values }, index) => {
      const other = old[index];
      return other !== undefined && other.kind === kind && values <= other.values;
    })
  );
}
