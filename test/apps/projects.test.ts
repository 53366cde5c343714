import { describe, expect, it } from '@jest/globals';
import { sampleCompany } from './sample-company';

const { landscape, tree } = sampleCompany();
const projects = [
  ...new Set(landscape.clusters.flatMap(({ tenants }) => tenants.map(({ project }) => project))),
].sort();

describe('the sample company', () => {
  it('has the projects that the README speaks of', () => {
    expect(projects).toEqual(['bookinfo', 'insight', 'petclinic', 'robot-shop']);
  });

  it.each(projects)('renders %s', (project) => {
    const folders = landscape.clusters.flatMap(({ cluster, tenants }) =>
      tenants
        .filter((tenant) => tenant.project === project)
        .map(({ namespace }) => `${cluster.name}/${namespace}/`),
    );
    const own = [...tree].filter(([path]) => folders.some((folder) => path.startsWith(folder)));
    expect(own.length).toBeGreaterThan(10);
    expect(Object.fromEntries(own)).toMatchSnapshot();
  });

  it('has a dashboard for each service', () => {
    const dashboards = tree.get('prod-east/_platform/dashboards-robot-shop/workload.yaml');
    expect(dashboards).toContain('"uid":"robot-shop_mongodb"');
    expect(dashboards).toContain('"uid":"robot-shop_mongodb-backup"');
  });

  it('renders the platform', () => {
    const own = [...tree].filter(([path]) => /^[^/]+\/(_platform|_delivery)\//.test(path));
    expect(Object.fromEntries(own)).toMatchSnapshot();
  });
});
