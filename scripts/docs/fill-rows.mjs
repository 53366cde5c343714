import { drawTable } from './draw-table.mjs';

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
  const rows = panels.map((panel) => [panel.title, panel.unit, panel.description]);
  return `### ${title}${folded ? ' (folded)' : ''}\n\n${drawTable(['panel', 'unit', 'what it shows'], rows)}`;
}
