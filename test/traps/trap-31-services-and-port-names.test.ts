import { Deployment, Service } from '@cdk8s/kubernetes';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { protocols } from '../../src/model/port';
import { parsePorts } from '../../src/parse/parse-ports';
import { parseLandscape } from '../../src/parse/parse-landscape';
import { fullService } from '../constructs/mesh-service/full-service';
import { ofKind, only, render } from '../constructs/mesh-service/render';
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

const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz-');
const key = fc.array(letters, { minLength: 1, maxLength: 20 }).map((all) => all.join(''));

// https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports
it('the name of a port fits a container, 15 characters, or is a problem', () => {
  fc.assert(
    fc.property(key, fc.constantFrom(...protocols), (name, protocol) => {
      const { ports, problems } = parsePorts(
        { ports: { [name]: { port: 7000, protocol } } },
        { file: 'project.ts', path: [] },
      );
      if (problems.length > 0) {
        expect(problems.map(({ code }) => code)).toContain('invalid-name');
        return;
      }
      expect(ports[0]?.name).toMatch(/^[a-z][-a-z0-9]{0,13}[a-z0-9]$|^[a-z]$/);
    }),
  );
});

it('a Service and the container have the same name for a port', () => {
  const { ports } = parsePorts({ ports: { postgres: 5432, http: 8080 } }, { file: 'project.ts', path: [] });
  const objects = render({ ports });
  const names = only(objects, Service).spec?.ports?.map(({ name }) => name);
  expect(names).toEqual(['tcp-postgres', 'http']);
  expect(
    only(objects, Deployment).spec.template.spec?.containers[0]?.ports?.map((port) => port.name),
  ).toEqual(names);
});

it('a Service selects pods and is no ExternalName', () => {
  const { spec } = only(
    render({
      ports: parsePorts({ ports: { http: 80 } }, { file: '', path: [] }).ports,
    }),
    Service,
  );
  expect(spec?.selector).toEqual({ 'app.kubernetes.io/name': 'orders' });
  expect(spec).not.toHaveProperty('type');
});

it('what runs elsewhere is a ServiceEntry, and no Service without pods', () => {
  const services = ofKind(render({ ...fullService, elsewhere }), Service).map(({ spec }) => spec);
  expect(services).toHaveLength(1);
  for (const spec of services) {
    expect(spec?.type).not.toBe('ExternalName');
    expect(spec?.selector).toEqual({ 'app.kubernetes.io/name': 'orders' });
  }
});

it('the name of a port that is too long is refused in a definition', () => {
  const long = withChange(project, ['services', 'web', 'ports'], { 'http-administration': 8080 });
  expect(parseLandscape(sourcesOf({ shop: long })).problems.map(({ code }) => code)).toContain(
    'invalid-name',
  );
});
