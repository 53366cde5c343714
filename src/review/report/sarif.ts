import type { Place } from '../../problems/problem';
import { words } from '../../problems/words';
import type { Finding } from '../finding';
import type { Review } from '../review';
import type { ReportContext } from './report-context';
import { ruleText } from './rule-text';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * Findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html), for places that
 * show them beside the lines of a change. What is waived is there with its reason, suppressed.
 */
export function sarif(
  { findings }: Pick<Review, 'findings'>,
  { resolve }: Pick<ReportContext, 'resolve'>,
): string {
  const codes = [...new Set(findings.map(({ problem }) => problem.code))].sort();
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Meshwright',
            rules: codes.map((code) => ({ id: code, shortDescription: { text: code.replaceAll('-', ' ') } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, codes, resolve)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: Finding, codes: readonly string[], resolve: ReportContext['resolve']) {
  const { problem, weight, waived } = finding;
  const { what, remedy } = words(problem);
  const rule = ruleText(finding, resolve);
  const { code, at, also } = problem;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: weight === 'refused' ? 'error' : 'warning',
    message: { text: `${what}; ${remedy}${rule === undefined ? '' : ` (${rule})`}` },
    locations: [locationOf(resolve(at))],
    ...(also === undefined ? {} : { relatedLocations: [locationOf(resolve(also))] }),
    ...(waived === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: 'external',
              status: 'accepted',
              justification: `${waived.reason} (until ${waived.until})`,
            },
          ],
        }),
  };
}

function locationOf({ file, line, column }: Place) {
  return {
    physicalLocation: {
      // A URI, relative to the root of the repository.
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
      ...(line === undefined
        ? {}
        : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } }),
    },
  };
}
