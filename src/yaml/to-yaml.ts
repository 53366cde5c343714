import { isPlainObject } from './is-plain-object';
import { NotPlainError } from './not-plain-error';
import { yamlBlock } from './yaml-block';
import { yamlString } from './yaml-string';

/** Where the writer is, from the list of documents on. */
type Path = (string | number)[];

/** No manifest comes near it: what is deeper contains itself. */
const maxDepth = 200;

/** Longer keys are not simple keys, and need a `?`. */
const maxSimpleKey = 1024;

/** By depth. */
const lineBreaks: string[] = [];
const dashes: string[] = [];

/** How entries start, by depth and key: most keys are written thousands of times. At 0 those that need no line break. */
const starts: Map<string, string>[] = [];
const mostStarts = 10_000;

/**
 * Writes plain data as YAML documents, for readers of YAML 1.1 and 1.2 alike: the text of cdk8s'
 * `Yaml.stringify`, except where that leaves bare what one of the two would not read as a string.
 *
 * Fields that are undefined are left out; shared references are written out. Throws a `TypeError` that
 * names the field for what JSON cannot express: functions, symbols, class instances, NaN and infinities,
 * undefined in a list, and data that contains itself.
 *
 * @param comment what stands before the first document, with its line break
 */
export function toYaml(objects: readonly unknown[], comment = ''): string {
  // One join of all pieces leaves one flat text: what is put together on the way is copied again and again.
  const pieces = [comment];
  objects.forEach((object, index) => {
    if (index > 0) pieces.push('---\n');
    document(object, [index], pieces);
    pieces.push('\n');
  });
  return pieces.join('');
}

function document(value: unknown, path: Path, pieces: string[]): void {
  if (typeof value === 'string') pieces.push(yamlString(value, path));
  else if (!isCollection(value)) pieces.push(scalar(value, 0, path));
  else if (!collection(value, 0, true, path, pieces)) pieces.push(empty(value));
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function empty(value: object): string {
  return Array.isArray(value) ? '[]' : '{}';
}

/**
 * Writes the entries, and says whether there are any.
 *
 * @param isInline whether the first stands where the writer is; the others have lines of their own
 */
function collection(value: object, depth: number, isInline: boolean, path: Path, pieces: string[]): boolean {
  if (depth > maxDepth) throw new NotPlainError(path.slice(0, 10), value, 'contains itself, or is too deep');
  if (Array.isArray(value)) return list(value, depth, isInline, path, pieces);
  if (!isPlainObject(value)) throw new NotPlainError(path, value);
  return mapping(value, depth, isInline, path, pieces);
}

function mapping(
  fields: Record<string, unknown>,
  depth: number,
  isInline: boolean,
  path: Path,
  pieces: string[],
): boolean {
  let isFirst = true;
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    if (value === undefined) continue;
    path.push(key);
    pieces.push(start(key, depth, isFirst && isInline, path));
    if (!isCollection(value)) pieces.push(' ', scalar(value, depth + 1, path));
    else if (!collection(value, depth + 1, false, path, pieces)) pieces.push(' ', empty(value));
    path.pop();
    isFirst = false;
  }
  return !isFirst;
}

/** A key with what stands around it. */
function start(key: string, depth: number, isInline: boolean, path: Path): string {
  const known = (starts[isInline ? 0 : depth + 1] ??= new Map<string, string>());
  const found = known.get(key);
  if (found !== undefined) return found;
  const name = yamlString(key, path);
  const before = isInline ? '' : lineBreak(depth);
  if (name.length > maxSimpleKey) return `${before}? ${name}${lineBreak(depth)}:`;
  const made = `${before}${name}:`;
  if (known.size >= mostStarts) known.clear();
  known.set(key, made);
  return made;
}

function list(
  items: readonly unknown[],
  depth: number,
  isInline: boolean,
  path: Path,
  pieces: string[],
): boolean {
  const dash = (dashes[depth] ??= `${lineBreak(depth)}- `);
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    path.push(index);
    pieces.push(isInline && index === 0 ? '- ' : dash);
    if (!isCollection(item)) pieces.push(scalar(item, depth + 1, path));
    else if (!collection(item, depth + 1, true, path, pieces)) pieces.push(empty(item));
    path.pop();
  }
  return items.length > 0;
}

function scalar(value: unknown, depth: number, path: Path): string {
  if (typeof value === 'string') {
    return (value.includes('\n') ? yamlBlock(value, lineBreak(depth)) : undefined) ?? yamlString(value, path);
  }
  if (typeof value === 'boolean' || value === null) return String(value);
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new NotPlainError(path, value);
  // YAML 1.1 reads a mantissa without a point as a string.
  return Object.is(value, -0) ? '-0' : String(value).replace(/^(-?\d)e/, '$1.0e');
}

function lineBreak(depth: number): string {
  return (lineBreaks[depth] ??= `\n${'  '.repeat(depth)}`);
}
