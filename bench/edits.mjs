import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How often each edit can be made so that it is another every time: a project has no more callees than these. */
export const mostEdits = 17;

/** A file below `apps/`, what is looked for in it, and what stands there afterwards. */
const edits = {
  image: (nth) => ['p001/images/prod.json', /"tag": "[^"]+"/, `"tag": "2.0.${nth}"`],
  variable: (nth) => ['p001/project.ts', /LOG_LEVEL: '[^']+'/, `LOG_LEVEL: 'info-${nth}'`],
  call: (nth) => [
    'p001/project.ts',
    "calls: ['p001-s02', ",
    `calls: ['p001-s02', 'p001-s${String(nth + 3).padStart(2, '0')}', `,
  ],
  port: (nth) => [
    'p001/project.ts',
    'ports: { http: 8082',
    `ports: { http: 8082, extra${nth}: { port: ${9200 + nth}, protocol: 'http' }`,
  ],
  default: (nth) => [
    'platform.ts',
    /(?: {2}defaults: .*\n)?(?= {2}observability: \{)/,
    `  defaults: { env: { COMPANY_DEFAULT: '${nth}' } },\n`,
  ],
};

/**
 * Edits the definitions of a company. What a store has kept of an earlier edit is of no use after the next.
 *
 * @param {string} company
 * @param {keyof typeof edits} name
 * @param {number} nth from 1 to `mostEdits`, another each time
 */
export function edit(company, name, nth) {
  const [path, from, to] = edits[name](nth);
  const file = join(company, 'apps', path);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} has nothing to edit for ${name}`);
  writeFileSync(file, after);
}
