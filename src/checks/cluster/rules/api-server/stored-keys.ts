import { recordOf } from '../../../record-of';
import type { ClusterRule } from '../../cluster-rule';
import { objectsByKind } from '../../facts/objects-by-kind';
import type { Problem } from '../../../../problems/problem';
import { refuseField } from '../../refuse-field';
import { nameForms } from '../../api-server/name-forms';

/** Keys that a Secret of a type has (https://kubernetes.io/docs/concepts/configuration/secret/#secret-types). */
const needed: ReadonlyMap<unknown, readonly string[]> = new Map([
  ['kubernetes.io/tls', ['tls.crt', 'tls.key']],
  ['kubernetes.io/dockerconfigjson', ['.dockerconfigjson']],
  ['kubernetes.io/dockercfg', ['.dockercfg']],
  ['kubernetes.io/ssh-auth', ['ssh-privatekey']],
]);

/** Keys of ConfigMaps and Secrets can be names of files, once each, and a Secret has what its type promises. */
export const storedKeys: ClusterRule = (cluster) =>
  (['/ConfigMap', '/Secret'] as const).flatMap((kind) =>
    (objectsByKind(cluster).get(kind) ?? []).flatMap((one) => {
      const flaws: Problem[] = [];
      const fields = kind === '/Secret' ? ['data', 'stringData'] : ['data', 'binaryData'];
      const all = fields.flatMap((field) =>
        Object.keys(recordOf(one.object[field])).map((key) => ({ field, key })),
      );
      for (const { field, key } of all) {
        if (nameForms.file.fits(key)) continue;
        const reason = `is ${JSON.stringify(key)}, which is not ${nameForms.file.words}`;
        flaws.push(refuseField('refused-name', one, [field, key], reason));
      }
      const data = recordOf(one.object['data']);
      for (const key of Object.keys(recordOf(one.object['binaryData']))) {
        if (!Object.hasOwn(data, key)) continue;
        flaws.push(refuseField('repeated-entry', one, ['binaryData', key], `is ${key}, as one of data`));
      }
      const type = one.object['type'];
      for (const key of needed.get(type) ?? []) {
        if (all.some((stored) => stored.key === key)) continue;
        const reason = `has no ${key}, which a Secret of the type ${String(type)} has`;
        flaws.push(refuseField('refused-combination', one, ['data'], reason));
      }
      return flaws;
    }),
  );
