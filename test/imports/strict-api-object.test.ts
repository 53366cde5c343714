import { DestinationRule } from '@cdk8s/istio';
import { PersistentVolume, Service, StatefulSet } from '@cdk8s/kubernetes';
import { describe, expect, it } from '@jest/globals';
import { Chart, JsonPatch, Testing } from 'cdk8s';

const newChart = (): Chart => new Chart(Testing.app(), 'chart', { namespace: 'shop' });

describe('StrictApiObject', () => {
  it('keeps the spelling of the fields and what it was given', () => {
    const spec = { host: 'a', trafficPolicy: { outlierDetection: { consecutive5xxErrors: 3 } } };
    const rule = new DestinationRule(newChart(), 'rule', { metadata: { name: 'a' }, spec });
    expect(rule.toJson()).toEqual({
      apiVersion: 'networking.istio.io/v1',
      kind: 'DestinationRule',
      metadata: { name: 'a', namespace: 'shop' },
      spec,
    });
    expect(rule.data.spec).toBe(spec);
    expect(rule.data.metadata).toEqual({ name: 'a' });
  });

  it('throws one error with every unknown field, the path of the construct and what was meant', () => {
    const rule = new DestinationRule(newChart(), 'rule', {
      metadata: { name: 'a' },
      spec: {
        host: 'a',
        // @ts-expect-error the field does not exist: the compiler says so before the schema does
        trafficPolicy: { outlierDetection: { consecutive5XxErrors: 3, intervall: '1s' } },
      },
    });
    expect(() => rule.toJson()).toThrow(
      [
        'chart/rule: networking.istio.io/v1 DestinationRule "a" is not valid:',
        '  spec.trafficPolicy.outlierDetection.consecutive5XxErrors: unknown field; did you mean consecutive5xxErrors?',
        '  spec.trafficPolicy.outlierDetection.intervall: unknown field; did you mean interval?',
      ].join('\n'),
    );
  });

  it('checks what a patch made of the object', () => {
    const service = new Service(newChart(), 'service', { spec: { ports: [{ port: 80 }] } });
    expect(() => service.toJson()).not.toThrow();
    service.addJsonPatch(JsonPatch.replace('/spec/ports/0/port', 'http'));
    expect(() => service.toJson()).toThrow('spec.ports[0].port: "http" is not an integer');
  });

  it('checks the metadata, which cdk8s lets through', () => {
    const service = new Service(newChart(), 'service', { metadata: { lables: { a: 'b' } }, spec: {} });
    expect(() => service.toJson()).toThrow('metadata.lables: unknown field; did you mean labels?');
  });

  it('is typed by literals, required fields and shared interfaces', () => {
    const chart = newChart();
    // @ts-expect-error the protocol has another case
    new Service(chart, 'service', { spec: { ports: [{ port: 80, protocol: 'tcp' }] } });
    // @ts-expect-error the port is required
    new Service(chart, 'portless', { spec: { ports: [{ name: 'http' }] } });
    const mode = DestinationRule.kind satisfies 'DestinationRule';
    expect(mode).toBe('DestinationRule');
    const set = new StatefulSet(chart, 'set', {
      spec: {
        serviceName: 'db',
        selector: {},
        template: {
          spec: { containers: [{ name: 'db', resources: { limits: { memory: '1Gi', cpu: 2 } } }] },
        },
        volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: { accessModes: ['ReadWriteOnce'] } }],
      },
    });
    expect(() => set.toJson()).not.toThrow();
    expect(PersistentVolume.apiVersion).toBe('v1');
  });
});
