const column = 40;
const line = 11;
const heading = 26;
const gap = 4;
const width = 24 * column;

/**
 * A picture of a dashboard: every row, opened, with its panels at their places. SVG.
 * @param {readonly import('./example-dashboard.mjs').Row[]} rows
 */
export function drawDashboard(rows) {
  let top = gap;
  const shapes = rows.flatMap(({ title, folded, panels }) => {
    const start = top + heading;
    const height = Math.max(...panels.map(({ y, h }) => y + h)) * line;
    const own = [
      text(gap * 2, top + 17, 'row', `${folded ? '▸' : '▾'} ${title}`),
      ...panels.flatMap((panel) => drawPanel(panel, start)),
    ];
    top = start + height + gap;
    return own;
  });
  const style = [
    'text{font-family:sans-serif;fill:#24292f}',
    '.row{font-size:14px;font-weight:bold}',
    '.title{font-size:12px}',
    '.unit{font-size:11px;fill:#57606a}',
    'rect{fill:#fff;stroke:#d0d7de}',
    '.back{fill:#f6f8fa;stroke:none}',
  ].join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" role="img" aria-label="Rows and panels of the dashboard of a service">`,
    `<style>${style}</style>`,
    `<rect class="back" width="${width}" height="${top}"/>`,
    ...shapes,
    '</svg>\n',
  ].join('\n');
}

/**
 * @param {import('./example-dashboard.mjs').Panel} panel
 * @param {number} start of its row
 */
function drawPanel({ title, unit, x, y, w, h }, start) {
  const left = x * column + gap;
  const above = start + y * line;
  return [
    `<rect x="${left}" y="${above}" width="${w * column - 2 * gap}" height="${h * line - gap}" rx="3"/>`,
    text(left + 8, above + 18, 'title', title),
    text(left + 8, above + 34, 'unit', unit),
  ];
}

/**
 * @param {number} x
 * @param {number} y
 * @param {string} kind
 * @param {string} content
 */
const text = (x, y, kind, content) =>
  `<text x="${x}" y="${y}" class="${kind}">${content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
