import { expect, it } from '@jest/globals';
import { platform, sourcesOf } from '../helpers/sample-definitions';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { synthesize } from '../../src/synthesis/synthesize';

it.each(['istio', 'gateway-api'] as const)('finds nothing where gateways are rendered as %s', (routing) => {
  const sources = sourcesOf(undefined, { ...platform, mesh: { ...platform.mesh, routing } });
  const { landscape, problems } = parseLandscape(sources);
  expect(problems).toEqual([]);
  const rendered = landscape && synthesize(landscape, {}, { trace: () => undefined });
  expect(rendered?.problems).toEqual([]);
});
