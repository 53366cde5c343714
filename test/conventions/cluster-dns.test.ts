import { expect, it } from '@jest/globals';
import { clusterDns } from '../../src/conventions/cluster-dns';

const coreDns = {
  name: 'kube-dns',
  namespace: 'kube-system',
  labels: { 'k8s-app': 'kube-dns' },
  ports: [53],
};

it('is CoreDNS where nothing is said', () => {
  expect(clusterDns()).toEqual({ pods: [coreDns], nodeAddress: undefined });
});

it('is what is said, field by field', () => {
  const [pods] = clusterDns({ namespace: 'openshift-dns', labels: { dns: 'default' } }).pods;
  expect(pods).toEqual({ ...coreDns, namespace: 'openshift-dns', labels: { dns: 'default' } });
});

it('has each port once, in order', () => {
  expect(clusterDns({ ports: [5353, 53, 5353] }).pods[0]?.ports).toEqual([53, 5353]);
});

it('has a cache of the node beside the pods: by its address, or as pods of the same namespace', () => {
  expect(clusterDns({ nodeLocal: '169.254.20.10' })).toEqual({
    pods: [coreDns],
    nodeAddress: '169.254.20.10',
  });
  expect(clusterDns({ namespace: 'dns', ports: [5353], nodeLocal: { 'k8s-app': 'node-local-dns' } })).toEqual(
    {
      pods: [
        { ...coreDns, namespace: 'dns', ports: [5353] },
        { name: 'node-local-dns', namespace: 'dns', labels: { 'k8s-app': 'node-local-dns' }, ports: [53] },
      ],
      nodeAddress: undefined,
    },
  );
});
