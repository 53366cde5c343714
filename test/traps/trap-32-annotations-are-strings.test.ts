import { expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { toYaml } from '../../src/yaml/to-yaml';
import { workloads } from './workloads';

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/ */
it.each(['1.1', '1.2'] as const)(
  'Values of annotations and variables that look like numbers are strings: they stay strings in YAML %s',
  (version) => {
    const seen: string[] = [];
    for (const { workload, template } of workloads) {
      const read = parse(toYaml([workload]), { version }) as typeof workload;
      const { metadata, spec } = read.spec.template ?? read.spec.jobTemplate!.spec.template;
      expect(metadata).toEqual(template.metadata);
      const values = [
        ...Object.values(metadata!.annotations ?? {}),
        ...(spec!.containers[0]!.env ?? []).flatMap(({ value }) => (value === undefined ? [] : [value])),
      ];
      expect(values.filter((value) => typeof value !== 'string')).toEqual([]);
      seen.push(...values);
    }
    expect(seen).toEqual(expect.arrayContaining(['true', '8080', '/metrics']));
  },
);
