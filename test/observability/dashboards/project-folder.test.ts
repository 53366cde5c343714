import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../../src/observability/dashboards/project-folder';

const services = Array.from({ length: 60 }, (_, index) => `service-${String(index).padStart(2, '0')}`);

describe('the folder of a project', () => {
  it('is one volume of several ConfigMaps where there are many services', () => {
    const { volume, configMaps } = projectFolder('orders', services);
    expect(volume).toBe('dashboards-orders');
    expect(configMaps.map(({ name, keys }) => [name, keys.length])).toEqual([
      ...Array.from({ length: 8 }, (_, index) => [
        index === 0 ? 'grafana-dashboards-orders' : `grafana-dashboards-orders.${index + 1}`,
        7,
      ]),
      ['grafana-dashboards-orders.9', 5],
    ]);
    expect(configMaps.flatMap(({ keys }) => keys)).toEqual([
      '_project.json',
      ...services.map((service) => `${service}.json`),
    ]);
  });

  it('has no name that another project could have', () => {
    const [, second] = projectFolder('orders', services).configMaps;
    expect(projectFolder('orders-2', []).configMaps[0]?.name).not.toBe(second?.name);
  });

  it('moves one dashboard of each ConfigMap when a service is added', () => {
    const before = projectFolder('orders', services).configMaps;
    const after = projectFolder('orders', ['a-first-one', ...services]).configMaps;
    const kept = before.map(
      ({ keys }, index) => keys.filter((key) => after[index]?.keys.includes(key) === true).length,
    );
    expect(kept).toEqual([...Array<number>(8).fill(6), 5]);
  });
});
