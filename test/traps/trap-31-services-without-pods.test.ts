import { Service } from '@cdk8s/kubernetes';
import { expect, it } from '@jest/globals';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { fullService } from '../constructs/mesh-service/full-service';
import { ofKind, render } from '../constructs/mesh-service/render';
import { project, sourcesOf } from '../helpers/sample-definitions';
import { withChange } from '../helpers/with-change';

const elsewhere = {
  hosts: ['swarm.company.com'],
  addresses: [],
  ports: [{ port: { key: 'http', name: 'http', number: 80, target: 8080, protocol: 'http' }, there: 80 }],
  share: 100,
  hostHeader: undefined,
  tlsName: undefined,
} as const;

it('Service without selector, ExternalName, port names >15 chars', () => {
  // Also what runs elsewhere is a ServiceEntry, never a Service without pods.
  const services = ofKind(render({ ...fullService, elsewhere }), Service).map(({ spec }) => spec);
  expect(services).toHaveLength(1);
  for (const spec of services) {
    expect(spec?.type).not.toBe('ExternalName');
    expect(spec?.selector).toEqual({ 'app.kubernetes.io/name': 'orders' });
  }
  const long = withChange(project, ['services', 'web', 'ports'], { 'http-administration': 8080 });
  expect(parseLandscape(sourcesOf({ shop: long })).problems.map(({ code }) => code)).toContain(
    'invalid-name',
  );
});
