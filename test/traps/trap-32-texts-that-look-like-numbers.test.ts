import { PersistentVolume } from '@cdk8s/kubernetes';
import { describe, expect, it } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { toYaml } from '../../src/yaml/to-yaml';
import { committedTree } from '../apps/committed-tree';
import { fullService } from '../constructs/mesh-service/full-service';
import { ofKind, render } from '../constructs/mesh-service/render';
import { workloads } from './workloads';

interface Described {
  readonly metadata: { readonly annotations?: object; readonly labels?: object };
  readonly spec?: { readonly template?: { readonly metadata?: Described['metadata'] } };
  readonly data?: object;
}

const tree = committedTree();

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/ */
describe.each(['1.1', '1.2'] as const)('to a reader of YAML %s', (version) => {
  it('annotations, labels and data are texts, those of pods included', () => {
    const wrong = [...tree].flatMap(([path, text]) =>
      parseAllDocuments(text, { version }).flatMap((document) => {
        const { metadata, spec, data } = document.toJS() as Described;
        const pod = spec?.template?.metadata;
        return [metadata.annotations, metadata.labels, pod?.annotations, pod?.labels, data]
          .flatMap((map) => Object.entries(map ?? {}))
          .filter(([, value]) => typeof value !== 'string')
          .map(([key]) => `${path}: ${key}`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('the modes of a file share are texts and stay octal', () => {
    const [share] = ofKind(render(fullService), PersistentVolume);
    const options = { mountOptions: share?.spec?.mountOptions };
    expect(options.mountOptions).toContain('file_mode=0770');
    expect(parse(toYaml([options]), { version })).toEqual(options);
    expect(parse(toYaml([{ mode: '0770' }]), { version })).toEqual({ mode: '0770' });
  });

  it('annotations and variables of every kind of workload are texts', () => {
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
  });
});
