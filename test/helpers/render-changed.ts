import { synthesize, type Wanted } from '../../src/synthesis/synthesize';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { hasErrors } from '../../src/problems/has-errors';
import { parseYaml } from '../../src/yaml/parse-yaml';
import { changedSources, type Changes } from './changed-sources';

/** An object as it is read back from the files. */
export interface RenderedObject {
  readonly cluster: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
  };
  // Each test knows the kinds that it asks for.
  readonly spec: never;
}

/** What the sample project and its platform render once they are changed: everything, or what is wanted. */
export function renderChanged(changes: Changes, wanted: Wanted = {}): readonly RenderedObject[] {
  const { landscape, problems } = parseLandscape(changedSources(changes));
  if (landscape === undefined) throw new Error(JSON.stringify(problems));
  const rendered = synthesize(landscape, wanted, { trace: () => undefined });
  if (hasErrors(rendered.problems)) throw new Error(JSON.stringify(rendered.problems));
  return [...rendered.tree].flatMap(([path, text]) =>
    parseYaml(text).documents.map((document) => ({
      ...(document as Omit<RenderedObject, 'cluster'>),
      cluster: path.split('/')[0] ?? '',
    })),
  );
}
