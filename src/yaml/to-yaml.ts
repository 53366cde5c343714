import { isPlainObject } from './is-plain-object';
import { NotPlainError } from './not-plain-error';
import { yamlBlock } from './yaml-block';
import { yamlString } from './yaml-string';

/** Where the writer is, from the list of documents on. */
type Path = (string | number)[];

/** No manifest comes near it: what is deeper contains itself. */
const maxDepth = 200;

/** By depth. */
const lineBreaks: string[] = [];

/** Longer keys are not simple keys, and need a `?`. */
const maxSimpleKey = 1024;

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
  // One join of all pieces leaves one flat text: what is put together later is copied once more to be written.
  const pieces = [comment];
  objects.forEach((object, index) => {
    pieces.push(index === 0 ? '' : '---\n', document(object, [index]), '\n');
  });
  return pieces.join('');
}

function document(value: unknown, path: Path): string {
  if (typeof value === 'string') return yamlString(value, path);
  // Cutting off the first line break also flattens the pieces, which else wait for the last document.
  return isCollection(value) ? collection(value, 0, path).slice(1) || empty(value) : scalar(value, 0, path);
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function empty(value: object): string {
  return Array.isArray(value) ? '[]' : '{}';
}

/** The entries, each after the line break that puts it at its depth; an empty text when there are none. */
function collection(value: object, depth: number, path: Path): string {
  if (depth > maxDepth) throw new NotPlainError(path.slice(0, 10), value, 'contains itself, or is too deep');
  if (Array.isArray(value)) return list(value, depth, path);
  if (!isPlainObject(value)) throw new NotPlainError(path, value);
  return mapping(value, depth, path);
}

function mapping(fields: Record<string, unknown>, depth: number, path: Path): string {
  const start = lineBreak(depth);
  let text = '';
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    if (value === undefined) continue;
    path.push(key);
    const name = yamlString(key, path);
    text += name.length > maxSimpleKey ? `${start}? ${name}${start}:` : `${start}${name}:`;
    text += isCollection(value)
      ? collection(value, depth + 1, path) || ` ${empty(value)}`
      : ` ${scalar(value, depth + 1, path)}`;
    path.pop();
  }
  return text;
}

function list(items: readonly unknown[], depth: number, path: Path): string {
  const start = `${lineBreak(depth)}- `;
  // The first entry of an item stands on the line of its dash.
  const skipped = lineBreak(depth + 1).length;
  let text = '';
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    path.push(index);
    text += isCollection(item)
      ? `${start}${collection(item, depth + 1, path).slice(skipped) || empty(item)}`
      : `${start}${scalar(item, depth + 1, path)}`;
    path.pop();
  }
  return text;
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
