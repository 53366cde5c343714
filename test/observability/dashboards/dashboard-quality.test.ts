import * as units from '@grafana/grafana-foundation-sdk/units';
import { describe, expect, it } from '@jest/globals';
import { observeCluster } from '../../../src/render/observe-cluster';
import { outlineCluster } from '../../../src/render/outline-cluster';
import { resolveStack } from '../../../src/observability/stack/resolve-stack';
import { sampleLandscape } from '../../apps/sample-company';
import { dashboardTexts } from './dashboard-texts';
import { everyFeature } from './every-feature';
import { parseDashboard } from './parsed-dashboard';
import { selectorsOf } from './selectors-of';

const landscape = sampleLandscape();
const stacks = [
  ['a stack with every feature', everyFeature] as const,
  ...landscape.clusters.map(
    (cluster) =>
      [
        cluster.cluster.name,
        resolveStack(observeCluster(landscape.platform, outlineCluster(cluster))),
      ] as const,
  ),
];

/** What is counted without the ending that Prometheus asks for. */
const otherCounters = new Set([
  'envoy_cluster_upstream_rq_retry',
  'nginx_connections_accepted',
  'nginx_connections_handled',
  'pilot_total_xds_rejects',
]);
const isCounter = (metric: string) => /_(total|bucket|sum|count)$/.test(metric) || otherCounters.has(metric);

describe.each(stacks)('the dashboards of %s', (_, stack) => {
  const texts = dashboardTexts(stack);
  const dashboards = [...texts].map(([file, text]) => ({ file, ...parseDashboard(text) }));
  const panels = dashboards.flatMap((dashboard) => dashboard.panels);
  const queries = dashboards.flatMap((dashboard) => dashboard.queries);

  it('are one of each service, of each project, of the mesh and of the platform', () => {
    const services = new Set(stack.services.map(({ project, name }) => `${project}/${name}`));
    expect(dashboards).toHaveLength(services.size + stack.projects.length + 2);
  });

  it('have addresses of their own that Grafana takes, and titles of their own in a folder', () => {
    for (const key of ['uid', 'title'] as const) {
      const all = dashboards.map((dashboard) => dashboard[key]);
      expect(new Set(all).size).toBe(all.length);
    }
    for (const { uid } of dashboards) {
      expect(uid).toMatch(/^[a-zA-Z0-9_-]{1,40}$/);
    }
  });

  it('cannot be edited, and number their places from 1 and their queries from A', () => {
    for (const { editable, schemaVersion, places } of dashboards) {
      expect({ editable, schemaVersion }).toEqual({ editable: false, schemaVersion: 42 });
      expect(places.map(({ id }) => id)).toEqual(places.map((__, index) => index + 1));
    }
    for (const { targets } of panels) {
      expect(targets.map(({ refId }) => refId)).toEqual(['A', 'B', 'C'].slice(0, targets.length));
      expect(targets).not.toEqual([]);
    }
  });

  it('say what each panel shows, in a unit that Grafana has, of the one data source', () => {
    const known = new Set<string>([...Object.values(units), 'dateTimeFromNow']);
    for (const { title, description, datasource, fieldConfig } of panels) {
      expect(title).not.toBe('');
      expect(description).toMatch(/^[A-Z].*\.$/);
      expect(datasource).toEqual({ type: 'prometheus', uid: 'prometheus' });
      expect([title, known.has(fieldConfig.defaults.unit)]).toEqual([title, true]);
    }
  });

  it('lay no panel over another, nor over the edge', () => {
    for (const { places } of dashboards) {
      const folded = places.map((place) => place.panels ?? []);
      const unfolded = places.filter((place) => !folded.flat().includes(place));
      for (const group of [unfolded, ...folded]) {
        const cells = group.flatMap(({ gridPos: { x, y, w, h } }) =>
          Array.from({ length: w * h }, (__, index) => `${x + (index % w)},${y + Math.floor(index / w)}`),
        );
        expect(new Set(cells).size).toBe(cells.length);
      }
      for (const { gridPos } of places) expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
    }
  });

  it('take rates of counters only, and of every counter, over what the resolution allows', () => {
    for (const query of queries) {
      for (const [, range] of query.matchAll(/\}\[([^\]]*)\]/g)) expect(range).toBe('$__rate_interval');
      for (const { metric, within } of selectorsOf(query)) {
        const rates = within.filter((name) => name === 'rate' || name === 'increase');
        expect([metric, rates.length]).toEqual([metric, isCounter(metric) ? 1 : 0]);
      }
    }
  });

  it('never compare a bucket by its text, which Prometheus 3 writes in another way', () => {
    for (const query of queries) expect(query).not.toMatch(/\ble\s*=/);
  });

  it('count a request on one side only', () => {
    for (const selector of queries.flatMap(selectorsOf)) {
      if (!selector.metric.startsWith('istio_')) continue;
      expect(selector.matchers).toMatch(/reporter="(source|destination)"/);
      expect(selector.matchers).toMatch(/job=~?"(mesh-pods|gateways)/);
    }
  });

  it('ask about nobody else', () => {
    for (const { file, title, tags, queries: own } of dashboards) {
      if (file === 'mesh' || file === 'platform') continue;
      const project = tags.includes('service') ? tags[2] : title;
      for (const { metric, matchers } of own.flatMap(selectorsOf)) {
        // The kubelet tells of namespaces only, callers in their own words.
        const owner = /^(container_|kubelet_)/.test(metric)
          ? 'namespace="$namespace"'
          : matchers.includes('destination_service_namespace=')
            ? 'destination_service_namespace="$namespace"'
            : matchers.includes('cluster_name=~')
              ? '[.]$namespace[.]svc'
              : `project="${project}",namespace="$namespace"`;
        expect([metric, matchers]).toEqual([metric, expect.stringContaining(owner)]);
      }
    }
  });

  it('say of every series whose job it is, but for what Prometheus itself makes', () => {
    for (const { metric, matchers } of queries.flatMap(selectorsOf)) {
      if (/^(ALERTS$|up$|slo:)/.test(metric)) continue;
      expect([metric, matchers]).toEqual([metric, expect.stringMatching(/\bjob=/)]);
    }
  });

  it('ask for their variables again when the time range moves, and use each', () => {
    for (const { file, templating } of dashboards) {
      for (const { name, type, refresh } of templating.list) {
        if (type === 'query') expect([file, name, refresh]).toEqual([file, name, 2]);
        expect(texts.get(file)).toContain(`$${name}`);
      }
    }
  });

  it('lead to dashboards that are there, with the time and the choice that was made', () => {
    const uids = new Set(dashboards.map(({ uid }) => uid));
    for (const { links } of dashboards) {
      expect(links).not.toEqual([]);
      for (const { type, url = '', tags, ...kept } of links) {
        if (type === 'dashboards') {
          const tagged = dashboards.filter((other) => tags.every((tag) => other.tags.includes(tag)));
          // A project may have no service yet.
          if (!tags.includes('service')) expect(tagged).not.toEqual([]);
          expect(kept).toMatchObject({ keepTime: true, includeVars: true });
        } else if (url.startsWith('/d/')) {
          expect(uids).toContain(url.slice('/d/'.length));
          expect(kept).toMatchObject({ keepTime: true, includeVars: true });
        } else {
          expect(url).toMatch(/^(https:\/\/|\/explore\?)/);
        }
      }
    }
  });

  it('fit into a ConfigMap, twenty at a time', () => {
    for (const text of texts.values()) expect(Buffer.byteLength(text)).toBeLessThan((1024 * 1024) / 20);
  });

  it('are the same whatever the order of what they are made of', () => {
    const reversed = resolveStack({
      ...stack,
      retention: { days: 30, size: '40GB' },
      tenants: stack.tenants.toReversed(),
      services: stack.services.toReversed(),
    });
    expect(dashboardTexts(reversed)).toEqual(texts);
  });
});
