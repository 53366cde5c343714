import { ApiObject } from 'cdk8s';
import { authorPlace } from '../../src/checks/author-place';
import { fittingSchemas } from '../../src/checks/cluster/rules/schemas/fitting-schemas';
import { uniqueObjects } from '../../src/checks/cluster/rules/schemas/unique-objects';
import { toCheckedObject } from '../../src/checks/cluster/to-checked-object';
import { clusterTenancyRules } from '../../src/checks/tenancy/cluster-tenancy-rules';
import { partTenancyRules } from '../../src/checks/tenancy/part-tenancy-rules';
import type { ProjectDefinition } from '../../src/definition/project-definition';
import type { Extend } from '../../src/model/tenant';
import { parseLandscape } from '../../src/parse/parse-landscape';
import type { Problem } from '../../src/problems/problem';
import { planCluster } from '../../src/render/plan-cluster';
import { renderUnit } from '../../src/render/render-unit';
import { project, sourcesOf } from '../helpers/sample-definitions';

const shop: ProjectDefinition = {
  ...project,
  services: {
    ...project.services,
    // An identity for pods that code adds: it serves nothing itself.
    batch: { runtime: { runtime: 'go' }, calls: ['api'] },
    load: { runtime: { runtime: 'go' }, calls: ['web'] },
  },
};

const bank: ProjectDefinition = {
  ...project,
  services: {
    ledger: { runtime: { runtime: 'go' }, ports: { http: 8080 }, expose: { host: 'vault-shop' } },
  },
};

const { landscape, problems } = parseLandscape(sourcesOf({ shop, bank }));
const cluster = landscape?.clusters.find(({ cluster: { name } }) => name === 'east');
if (landscape === undefined || cluster === undefined) throw new Error(JSON.stringify(problems));

const trace = () => undefined;
const everything = planCluster(landscape.platform, cluster).flatMap(
  (unit) => renderUnit(unit, trace).manifests,
);

/**
 * What the rules of tenancy and the schemas say when the project `shop` adds this in code, on a cluster that it shares
 * with `bank`. What an object refers to is not their concern.
 */
export function extendedShop(extend: Extend): readonly Problem[] {
  const tenants = cluster!.tenants.map((tenant) =>
    tenant.project === 'shop' ? { ...tenant, extend } : tenant,
  );
  const unit = planCluster(landscape!.platform, { ...cluster!, tenants }).find(
    ({ unit: { name } }) => name === '_extension',
  );
  const rendered = renderUnit(unit!, trace);
  const { platform } = landscape!;
  const manifests = [...everything, ...rendered.manifests];
  const checked = {
    name: cluster!.cluster.name,
    minor: cluster!.cluster.kubernetes,
    rootNamespace: platform.mesh.rootNamespace,
    platform,
    objects: manifests.map(({ object, unit: of }) => toCheckedObject(object, () => authorPlace(of), of)),
  };
  return [
    ...rendered.problems,
    ...[...partTenancyRules, ...clusterTenancyRules].flatMap((rule) => rule(manifests, platform)),
    ...fittingSchemas(checked),
    ...uniqueObjects(checked),
  ];
}

type Raw = Readonly<Record<string, unknown>> & {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata?: object;
};

/** Code that adds these objects, called `extra` and so on unless they have names. */
export const adding =
  (...objects: readonly Raw[]): Extend =>
  (chart) => {
    for (const [index, object] of objects.entries()) {
      new ApiObject(chart, `extra-${index}`, {
        ...object,
        metadata: { name: `extra-${index}`, ...object.metadata },
      });
    }
  };
