import type { HTTPIngressPath, IngressBackend, IngressSpec } from '@cdk8s/kubernetes';
import { isIP } from 'node:net';
import type { Problem } from '../../../../problems/problem';
import type { FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { refuseField } from '../../refuse-field';
import { nameForms } from '../../api-server/name-forms';

const pathTypes = ['Exact', 'Prefix', 'ImplementationSpecific'];
const never = ['//', '/./', '/../', '%2f', '%2F'];

/** An Ingress leads somewhere, from hosts and paths that requests can have. */
export const ingressPaths: ClusterRule = (cluster) =>
  objectsOf<IngressSpec>(cluster, 'networking.k8s.io/Ingress').flatMap(({ spec, ...one }) => {
    const flaws: Problem[] = [];
    const refuse = (code: 'refused-value' | 'refused-combination', path: FieldPath, reason: string) =>
      flaws.push(refuseField(code, one, ['spec', ...path], reason));

    const checkBackend = ({ service, resource }: IngressBackend, path: FieldPath) => {
      if ((service === undefined) === (resource === undefined)) {
        const reason =
          service === undefined ? 'names no service' : 'stands beside service, and only one of them may';
        refuse('refused-combination', service === undefined ? path : [...path, 'resource'], reason);
      }
      const { name, number } = service?.port ?? {};
      if (service !== undefined && (name === undefined) === (number === undefined)) {
        const reason =
          name === undefined ? 'is missing: a name or a number' : 'has a name and a number, and takes one';
        refuse('refused-combination', [...path, 'service', 'port'], reason);
      }
    };

    const checkPath = ({ path, pathType, backend }: HTTPIngressPath, at: FieldPath) => {
      checkBackend(backend, [...at, 'backend']);
      if (!pathTypes.includes(pathType)) {
        refuse(
          'refused-value',
          [...at, 'pathType'],
          `is ${pathType}, which is not one of ${pathTypes.join(', ')}`,
        );
        return;
      }
      const text = path ?? '';
      const isFree = pathType === 'ImplementationSpecific';
      if (!text.startsWith('/') && !(isFree && text === '')) {
        refuse('refused-value', [...at, 'path'], `is ${JSON.stringify(text)}, which does not begin with /`);
        return;
      }
      const wrong = [
        ...never.filter((part) => text.includes(part)),
        ...['/..', '/.'].filter((end) => text.endsWith(end)),
      ][0];
      if (wrong !== undefined && !isFree) {
        refuse('refused-value', [...at, 'path'], `is ${text}, with ${wrong} in it, which no path may have`);
      }
    };

    const { rules = [], defaultBackend } = spec;
    if (defaultBackend !== undefined) checkBackend(defaultBackend, ['defaultBackend']);
    else if (rules.length === 0) refuse('refused-combination', [], 'has neither rules nor defaultBackend');
    rules.forEach(({ host, http }, index) => {
      const at = ['rules', index];
      if (host !== undefined && !isHost(host)) {
        const reason = `is ${JSON.stringify(host)}, which is not a host, or one with *. before it`;
        refuse('refused-value', [...at, 'host'], reason);
      }
      http?.paths.forEach((path, pathIndex) => checkPath(path, [...at, 'http', 'paths', pathIndex]));
    });
    return flaws;
  });

const isHost = (host: string): boolean =>
  host === '' || (isIP(host) === 0 && nameForms.subdomain.fits(host.replace(/^\*\./, '')));
