import { describeObject } from '../../../describe-object';
import type { CheckedObject } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { destinations } from '../../facts/destinations';
import { virtualServices } from '../../facts/virtual-services';
import { flaw } from '../../flaw';

/**
 * Where calls inside the mesh are parted between subsets of a host, those from a gateway are too. Rules of the mesh do
 * not hold there, so a gateway that leads to the host as a whole spreads requests by the number of pods.
 */
export const canariesThroughGateways: ClusterRule = (cluster) => {
  const onMesh = new Map(
    virtualServices(cluster).map(({ one, onMesh: holds }) => [`${one.namespace}/${one.name}`, holds]),
  );
  const isOnMesh = ({ namespace, name }: CheckedObject) => onMesh.get(`${namespace}/${name}`) === true;
  const all = destinations(cluster);
  const parted = new Map(
    all
      .filter(({ one, destination }) => destination.subset !== undefined && isOnMesh(one))
      .map((one) => [one.host, one]),
  );
  return all.flatMap(({ one, path, host, destination }) => {
    const other = parted.get(host);
    if (other === undefined || destination.subset !== undefined || isOnMesh(one)) return [];
    return [
      flaw(
        'gateway-ignores-subsets',
        one,
        path,
        {
          object: describeObject(one.object),
          host: destination.host,
          other: describeObject(other.one.object),
        },
        { one: other.one, path: other.path },
      ),
    ];
  });
};
