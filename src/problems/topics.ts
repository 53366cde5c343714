import { accessProblems } from './registry/access-problems';
import { admissionProblems } from './registry/admission-problems';
import { ambientProblems } from './registry/ambient-problems';
import { apiRouteProblems } from './registry/api-route-problems';
import { apiServerProblems } from './registry/api-server-problems';
import { budgetProblems } from './registry/budget-problems';
import { callProblems } from './registry/call-problems';
import { capacityProblems } from './registry/capacity-problems';
import { companyProblems } from './registry/company-problems';
import { configProblems } from './registry/config-problems';
import { containmentProblems } from './registry/containment-problems';
import { customKindProblems } from './registry/custom-kind-problems';
import { definitionProblems } from './registry/definition-problems';
import { deliveryProblems } from './registry/delivery-problems';
import { destinationProblems } from './registry/destination-problems';
import { dnsProblems } from './registry/dns-problems';
import { exposureProblems } from './registry/exposure-problems';
import { gatewayProblems } from './registry/gateway-problems';
import { guardProblems } from './registry/guard-problems';
import { imageProblems } from './registry/image-problems';
import { istioProblems } from './registry/istio-problems';
import { kindProblems } from './registry/kind-problems';
import { manifestProblems } from './registry/manifest-problems';
import { meshProblems } from './registry/mesh-problems';
import { notificationProblems } from './registry/notification-problems';
import { objectiveProblems } from './registry/objective-problems';
import { originProblems } from './registry/origin-problems';
import { outputProblems } from './registry/output-problems';
import { podProblems } from './registry/pod-problems';
import { policyProblems } from './registry/policy-problems';
import { promotionProblems } from './registry/promotion-problems';
import { queryProblems } from './registry/query-problems';
import { referenceProblems } from './registry/reference-problems';
import { requestProblems } from './registry/request-problems';
import { retirementProblems } from './registry/retirement-problems';
import { reviewProblems } from './registry/review-problems';
import { revisionProblems } from './registry/revision-problems';
import { routeProblems } from './registry/route-problems';
import { serviceProblems } from './registry/service-problems';
import { telemetryProblems } from './registry/telemetry-problems';
import { trafficProblems } from './registry/traffic-problems';
import { waiverProblems } from './registry/waiver-problems';
import { workloadProblems } from './registry/workload-problems';
import type { Topic } from './topic';

/** Every part of the registry, in the order in which they are read: what an author writes, then what a cluster gets. */
export const topics: readonly Topic[] = [
  { name: 'definitions', title: 'Definitions', parts: [definitionProblems] },
  { name: 'workloads', title: 'Workloads', parts: [workloadProblems, retirementProblems] },
  { name: 'configuration', title: 'Configuration, secrets and ports', parts: [configProblems] },
  { name: 'capacity', title: 'Scaling, placement and quotas', parts: [capacityProblems] },
  { name: 'images', title: 'Images and promotion', parts: [imageProblems, promotionProblems] },
  { name: 'calls', title: 'Calls and access', parts: [callProblems, accessProblems] },
  { name: 'traffic', title: 'Traffic of a service', parts: [trafficProblems, requestProblems] },
  { name: 'exposure', title: 'Ways in from outside, and names', parts: [exposureProblems, dnsProblems] },
  {
    name: 'observability',
    title: 'Alerts, objectives, dashboards, logs and traces',
    parts: [notificationProblems, objectiveProblems, queryProblems, telemetryProblems],
  },
  {
    name: 'tenants',
    title: 'What a project adds in code',
    parts: [kindProblems, containmentProblems, podProblems],
  },
  { name: 'manifests', title: 'Manifests', parts: [manifestProblems, customKindProblems] },
  { name: 'api-server', title: 'What the API server refuses', parts: [apiServerProblems] },
  { name: 'admission', title: 'Pods, quotas and images in manifests', parts: [admissionProblems] },
  { name: 'budgets', title: 'Budgets along the calls', parts: [budgetProblems] },
  { name: 'istio', title: "What Istio's webhook refuses", parts: [istioProblems] },
  {
    name: 'routes',
    title: 'Routes and destinations in manifests',
    parts: [routeProblems, apiRouteProblems, destinationProblems],
  },
  { name: 'gateways', title: 'Gateways in manifests', parts: [gatewayProblems] },
  {
    name: 'services',
    title: 'Services and references in manifests',
    parts: [serviceProblems, referenceProblems],
  },
  { name: 'policies', title: 'Policies of the mesh in manifests', parts: [policyProblems, meshProblems] },
  { name: 'ambient', title: 'Ambient mode in manifests', parts: [ambientProblems] },
  { name: 'company', title: 'Rules of the company', parts: [companyProblems] },
  { name: 'delivery', title: 'Delivery and output', parts: [deliveryProblems, outputProblems] },
  {
    name: 'reviews',
    title: 'Reviews and waivers',
    parts: [guardProblems, reviewProblems, revisionProblems, waiverProblems],
  },
  { name: 'questions', title: 'Questions where a value comes from', parts: [originProblems] },
];
