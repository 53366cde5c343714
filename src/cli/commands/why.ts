import { loadSources } from '../../load/load-sources';
import type { Cause } from '../../problems/cause';
import { hasErrors } from '../../problems/has-errors';
import type { Problem } from '../../problems/problem';
import type { Io } from '../io';
import { placeResolver } from '../output/place-resolver';
import { report } from '../output/report';
import { reportText } from '../output/report-text';
import { table } from '../output/table';
import { type Why, whyText } from '../output/why-text';
import { askWhy } from '../why/ask-why';

/** How `meshwright why` was asked to answer. */
export interface WhyOptions {
  readonly json: boolean;
}

/** Says where a rendered value comes from. Returns the exit code. */
export function why(question: string, options: WhyOptions, io: Io): number {
  const { sources, problems, trace } = loadSources(io.root, io.api);
  const refuse = (found: readonly Problem[]) => {
    io.err(reportText(report(found, placeResolver(io.root)), io.terminal));
    return 1;
  };
  if (sources === undefined || hasErrors(problems)) return refuse(problems);
  const answer = askWhy(question, sources, trace);
  if ('problems' in answer) return refuse(answer.problems);
  if ('objects' in answer) {
    const rows = answer.objects.map(({ object: { kind, metadata }, unit, construct }) => ({
      kind,
      name: metadata.name,
      definition: unit.source,
      construct,
    }));
    const cells = rows.map(({ kind, name, definition, construct }) => [kind, name, definition, construct]);
    io.out(options.json ? json(rows) : table(['KIND', 'NAME', 'DEFINITION', 'CONSTRUCT'], cells));
    return 0;
  }
  io.out(options.json ? json(toJson(answer, io.root)) : whyText(answer, io.root, io.terminal));
  return 0;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** With lines, which machines cannot find. */
function toJson({ manifest, pointer, origin }: Why, root: string): unknown {
  const resolve = placeResolver(root);
  const located = <T extends Pick<Cause, 'place'>>(one: T) => ({
    ...one,
    place: one.place && resolve(one.place),
  });
  return {
    kind: manifest.object.kind,
    name: manifest.object.metadata.name,
    namespace: manifest.object.metadata.namespace,
    pointer,
    ...origin,
    causes: origin.causes.map((cause) => ({ ...located(cause), beat: cause.beat.map(located) })),
  };
}
