import { describe, expect, it } from '@jest/globals';
import { ProjectDashboards } from '../../../src/constructs/observability-stack/project-dashboards';
import { projectDashboards } from '../../../src/observability/dashboards/project-dashboards';
import type { ObservedService } from '../../../src/observability/stack/observed-service';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import { full } from '../../observability/dashboards/every-feature';
import { synthObjects } from '../tenant-namespace/synth-objects';
import { observed, synthStack } from './observed';

const many = Array.from({ length: 60 }, (_, index) => full(`a-service-with-a-long-name-${index + 10}`));

/** The ConfigMaps of the dashboards of `orders`, with these services in it. */
const configMapsOf = (services: readonly ObservedService[]) => {
  const configMaps = projectDashboards(resolveStack({ ...observed, services }), 'orders');
  return synthObjects((chart) => {
    new ProjectDashboards(chart, 'dashboards', {
      namespace: 'observability',
      configMaps,
    });
  }).all;
};

/** What Grafana's pods are made of, with these services to show. */
const grafanaWith = (services: readonly ObservedService[]) =>
  synthStack({ services }).find('Deployment', 'grafana').spec as {
    readonly template: {
      readonly spec: {
        readonly volumes: readonly {
          readonly name: string;
          readonly projected?: {
            readonly sources: readonly { readonly configMap: { readonly name: string } }[];
          };
        }[];
      };
    };
  };

describe('the dashboards of a project', () => {
  it('are in ConfigMaps that a cluster takes, also of sixty services', () => {
    const objects = configMapsOf(many);
    expect(objects.map(({ kind }) => kind)).toEqual(Array(9).fill('ConfigMap'));
    for (const { data } of objects as unknown as readonly { readonly data: Record<string, string> }[]) {
      const bytes = Object.values(data).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
      expect(bytes).toBeLessThan(256 * 1024);
    }
  });

  it('are those that Grafana mounts, in one volume for each folder', () => {
    const { volumes } = grafanaWith(many).template.spec;
    const orders = volumes.find(({ name }) => name === 'dashboards-orders');
    expect(orders?.projected?.sources.map(({ configMap }) => configMap.name)).toEqual(
      configMapsOf(many).map(({ metadata }) => metadata.name),
    );
    expect(volumes.filter(({ projected }) => projected !== undefined).map(({ name }) => name)).toEqual([
      'dashboards',
      'dashboards-orders',
      'dashboards-risk',
    ]);
  });

  it('change without a new Grafana', () => {
    const [first, ...others] = many;
    if (first === undefined) throw new Error('there is no service');
    const changed = [{ ...first, metrics: { port: 1, path: '/metrics', dialect: 'go' as const } }, ...others];
    expect(configMapsOf(changed)).not.toEqual(configMapsOf(many));
    expect(grafanaWith(changed)).toEqual(grafanaWith(many));
  });

  it('are rejected above what a cluster takes', () => {
    expect(() =>
      synthObjects((chart) => {
        new ProjectDashboards(chart, 'dashboards', {
          namespace: 'observability',
          configMaps: [{ name: 'large', files: { 'large.json': 'x'.repeat(1024 * 1024 + 1) } }],
        });
      }),
    ).toThrow('ConfigMap large would hold 1048577 bytes, more than 1 MiB');
  });
});
