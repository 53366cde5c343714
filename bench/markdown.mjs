/** A table of Markdown as oxfmt writes it: the first column to the left, figures to the right. */
export function table(head, rows) {
  const widths = head.map((title, column) =>
    Math.max(3, ...[title, ...rows.map((row) => row[column])].map(width)),
  );
  const fill = (cell, column) => ' '.repeat(widths[column] - width(cell));
  const isText = (column) => column === 0 || column === head.length - 1;
  const line = (cells) =>
    `| ${cells.map((cell, at) => (isText(at) ? cell + fill(cell, at) : fill(cell, at) + cell)).join(' | ')} |`;
  const rule = `| ${widths.map((size, at) => (isText(at) ? '-'.repeat(size) : `${'-'.repeat(size - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

const width = (text) => text.length;

export const none = '–';
export const whole = (value) => Math.round(value).toLocaleString('en');
export const time = (value) => (value < 0.9995 ? `${Math.round(value * 1000)} ms` : `${value.toFixed(2)} s`);
export const spread = ({ median, min, max }) => `${time(median)} (${time(min)}–${time(max)})`;
export const times = (value) => `${value.toFixed(value < 1 ? 2 : 1)}×`;
export const megabytes = (value) => `${whole(value)} MB`;
export const power = (value) => `n^${value.toFixed(2)}`;
