/**
 * The tables of the rows of a dashboard, between `<!-- rows: … -->` and `<!-- end -->`.
 * @param {string} text
 * @param {readonly import('./example-dashboard.mjs').Row[]} rows
 */
export function fillRows(text, rows) {
  return text.replace(
    /(<!-- rows: [^\n]*-->\n).*?(<!-- end -->)/s,
    (_, open, end) => `${open}\n${rows.map(table).join('\n')}\n${end}`,
  );
}

/** @param {import('./example-dashboard.mjs').Row} row */
function table({ title, folded, panels }) {
  const cells = [
    ['panel', 'unit', 'what it shows'],
    ...panels.map((panel) => [panel.title, panel.unit, panel.description]),
  ];
  const widths = [0, 1, 2].map((at) => Math.max(...cells.map((line) => (line[at] ?? '').length)));
  const lines = cells.map(
    (line) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return `### ${title}${folded ? ' (folded)' : ''}\n\n${[lines[0], rule, ...lines.slice(1)].join('\n')}\n`;
}
