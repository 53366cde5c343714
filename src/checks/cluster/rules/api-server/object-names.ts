import { refuseField } from '../../refuse-field';
import type { ClusterRule } from '../../cluster-rule';
import { nameForms, type NameForm } from '../../api-server/name-forms';

/** Where less than a name of DNS is allowed, or more. */
const forms: Readonly<Record<string, NameForm>> = {
  '/Namespace': nameForms.label,
  '/Service': nameForms.service,
  'batch/CronJob': nameForms.owner,
  'apps/StatefulSet': nameForms.owner,
};

/** Roles and their bindings may be called anything that can stand in a path. */
const anyName: ReadonlySet<string> = new Set(['rbac.authorization.k8s.io']);

/** Objects, and the namespaces that they lie in, have names that the API server takes. */
export const objectNames: ClusterRule = ({ objects }) =>
  objects.flatMap((one) => {
    const flaws = [];
    const isPath = anyName.has(one.kind.slice(0, one.kind.indexOf('/')));
    const { fits, words } = forms[one.kind] ?? nameForms.subdomain;
    if (isPath ? /[/%]|^\.\.?$/.test(one.name) : !fits(one.name)) {
      const form = isPath ? 'a name that can stand in a path' : words;
      flaws.push(refuseField('refused-name', one, ['metadata', 'name'], notA(one.name, form)));
    }
    if (one.namespace !== '' && !nameForms.label.fits(one.namespace)) {
      const reason = notA(one.namespace, nameForms.label.words);
      flaws.push(refuseField('refused-name', one, ['metadata', 'namespace'], reason));
    }
    return flaws;
  });

const notA = (text: string, words: string): string => `is ${JSON.stringify(text)}, which is not ${words}`;
