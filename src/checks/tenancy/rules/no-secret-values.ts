import { configSecrets } from '../../../conventions/config-secrets';
import { names } from '../../../conventions/names';
import type { Manifest } from '../../../model/manifest';
import { problem } from '../../../problems/problem';
import { authorPlace } from '../../author-place';
import { describeObject } from '../../describe-object';
import { recordOf } from '../../record-of';
import type { TenancyRule } from '../tenancy-rule';

/** No Secret with a value is rendered: whoever can read the repository could read it. */
export const noSecretValues: TenancyRule = (manifests) =>
  manifests.flatMap((manifest) =>
    manifest.object.apiVersion === 'v1' && manifest.object.kind === 'Secret' && !isConfiguration(manifest)
      ? [problem('secret-value', authorPlace(manifest.unit), { object: describeObject(manifest.object) })]
      : [],
  );

const configurations: ReadonlySet<string> = new Set(Object.values(configSecrets).map(({ name }) => name));

/**
 * Fields in which Alertmanager and Prometheus take a credential itself, and not the path of a file
 * (https://prometheus.io/docs/alerting/latest/configuration/, types `<secret>` and most URLs).
 */
const credential =
  /^[\s-]*["']?\w*(?:password|secret|token|credentials|(?:routing|service|api|user)_key|slack_api_url|webhook_url)["']?\s*:/m;

/** A configuration that is a Secret only because of who reads it. */
function isConfiguration({ object, unit }: Manifest): boolean {
  return (
    unit.group === names.platformGroup &&
    configurations.has(object.metadata.name) &&
    object['data'] === undefined &&
    Object.values(recordOf(object['stringData'])).every(
      (text) => typeof text === 'string' && !credential.test(text),
    )
  );
}
