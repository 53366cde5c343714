import { createHash } from 'node:crypto';
import type { Place } from '../problems/problem';
import { words } from '../problems/words';
import type { SarifFinding } from './sarif-finding';
import { sarifLocation } from './sarif-location';
import { sarifRule } from './sarif-rule';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

/**
 * Findings as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html), for places that
 * show them beside the lines of a change.
 *
 * @param command what found them: a place that gets logs of several commands keeps them apart by it
 * @param resolve finds the line of a place
 */
export function sarifLog(
  command: string,
  findings: readonly SarifFinding[],
  resolve: (place: Place) => Place,
): string {
  const firsts = new Map(findings.map(({ problem }) => [problem.code, problem] as const).toReversed());
  const codes = [...firsts.keys()].sort();
  const rules = codes.flatMap((code) => firsts.get(code) ?? []).map(sarifRule);
  const indices = new Map(codes.map((code, index) => [code, index]));
  const fingerprint = fingerprints();
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Meshwright', rules } },
        automationDetails: { id: `${command}/` },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => ({
          ...resultOf(finding, resolve),
          ruleIndex: indices.get(finding.problem.code),
          partialFingerprints: { 'meshwright/v1': fingerprint(finding) },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(
  { problem, level, note, accepted }: SarifFinding,
  resolve: (place: Place) => Place,
): object {
  const { what, remedy } = words(problem);
  const { code, at, also } = problem;
  return {
    ruleId: code,
    level,
    message: { text: `${what}; ${remedy}${note === undefined ? '' : ` (${note})`}` },
    locations: [sarifLocation(resolve(at))],
    ...(also === undefined ? {} : { relatedLocations: [sarifLocation(resolve(also))] }),
    ...(accepted === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: accepted }] }),
  };
}

/** By which a finding is known again when its line has moved; equal ones are counted. */
function fingerprints(): (finding: SarifFinding) => string {
  const counts = new Map<string, number>();
  return ({ problem }) => {
    const text = JSON.stringify([problem.code, problem.at.file, words(problem).what]);
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return `${createHash('sha256').update(text).digest('hex').slice(0, 32)}:${count}`;
  };
}
