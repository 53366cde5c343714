/**
 * A table of Markdown as oxfmt writes it: figures to the right.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 * @param {readonly number[]} texts columns of text, to the left
 */
export function table(head, rows, texts = [0]) {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column].length)),
  );
  const fill = (cell, column) => ' '.repeat(widths[column] - cell.length);
  const isText = (column) => texts.includes(column);
  const line = (cells) =>
    `| ${cells.map((cell, at) => (isText(at) ? cell + fill(cell, at) : fill(cell, at) + cell)).join(' | ')} |`;
  const rule = `| ${widths.map((size, at) => (isText(at) ? '-'.repeat(size) : `${'-'.repeat(size - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

export const none = '–';
export const whole = (value) => Math.round(value).toLocaleString('en');
export const time = (value) => (value < 0.9995 ? `${Math.round(value * 1000)} ms` : `${value.toFixed(2)} s`);
export const spread = ({ median, min, max }) => `${time(median)} (${time(min)}–${time(max)})`;
export const times = (value) => `${value.toFixed(value < 1 ? 2 : 1)}×`;
export const megabytes = (value) => `${whole(value)} MB`;
export const power = (value) => `n^${value.toFixed(2)}`;
