import type { DestinationRuleSpec, VirtualServiceSpec } from '@cdk8s/istio';
import { synthesize, type Wanted } from '../../src/synthesis/synthesize';
import type { CallDefinition } from '../../src/definition/call-definition';
import type { ServiceDefinition } from '../../src/definition/service-definition';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { parseYaml } from '../../src/yaml/parse-yaml';
import { project, sourcesOf } from './sample-definitions';
import { withChange } from './with-change';

interface RenderedObject {
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly spec: unknown;
}

const production = { cluster: 'east' };

/** For cases by the hundred, about routes alone: nothing is rendered or proved beside the project. */
export const projectOnly: Wanted = { ...production, project: 'shop' };

/**
 * A service `api` of a company, as an author writes it, and a call of the service `web`, down to what its production
 * cluster gets.
 */
export function renderService(
  api: Partial<ServiceDefinition>,
  call: CallDefinition = 'api',
  wanted: Wanted = production,
) {
  const definition = withChange(project, ['services'], {
    api: { runtime: { runtime: 'go' }, ports: { http: 8080 }, ...api },
    web: { runtime: { runtime: 'nginx' }, calls: [call] },
  });
  const { landscape, problems } = parseLandscape(sourcesOf({ shop: definition }));
  const rendered =
    landscape === undefined ? undefined : synthesize(landscape, wanted, { trace: () => undefined });
  const objects = [...(rendered?.tree ?? [])]
    .filter(([path]) => path.startsWith('east/shop/api/'))
    .flatMap(([, text]) => parseYaml(text).documents as readonly RenderedObject[]);
  const all = [...problems, ...(rendered?.problems ?? [])];
  const specOf = (kind: string, name: string): unknown =>
    objects.find((object) => object.kind === kind && object.metadata.name === name)?.spec;
  return {
    problems: all,
    codes: [...new Set(all.map(({ code }) => code))],
    objects,
    /** Routes for callers inside. */
    mesh: (specOf('VirtualService', 'api') as VirtualServiceSpec | undefined)?.http ?? [],
    /** Routes of the public gateway. */
    gateway: (specOf('VirtualService', 'api-public') as VirtualServiceSpec | undefined)?.http ?? [],
    rule: specOf('DestinationRule', 'api') as DestinationRuleSpec | undefined,
  };
}
