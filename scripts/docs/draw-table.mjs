/**
 * A table of Markdown with columns as wide as their widest cell, as oxfmt leaves it.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function drawTable(head, rows) {
  const cells = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...cells.map((line) => (line[at] ?? '').length)));
  const lines = cells.map(
    (line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return `${[lines[0], rule, ...lines.slice(1)].join('\n')}\n`;
}
