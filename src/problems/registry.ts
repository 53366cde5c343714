import { accessProblems } from './registry/access-problems';
import { admissionProblems } from './registry/admission-problems';
import { ambientProblems } from './registry/ambient-problems';
import { apiRouteProblems } from './registry/api-route-problems';
import { apiServerProblems } from './registry/api-server-problems';
import { budgetProblems } from './registry/budget-problems';
import { callProblems } from './registry/call-problems';
import { capacityProblems } from './registry/capacity-problems';
import type { CompanyCode } from './company-code';
import type { CompanyFinding } from './company-finding';
import type { Entry } from './entry';
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
import { queryProblems } from './registry/query-problems';
import { referenceProblems } from './registry/reference-problems';
import { promotionProblems } from './registry/promotion-problems';
import { requestProblems } from './registry/request-problems';
import { serviceProblems } from './registry/service-problems';
import { telemetryProblems } from './registry/telemetry-problems';
import { reviewProblems } from './registry/review-problems';
import { routeProblems } from './registry/route-problems';
import { retirementProblems } from './registry/retirement-problems';
import { revisionProblems } from './registry/revision-problems';
import { trafficProblems } from './registry/traffic-problems';
import { waiverProblems } from './registry/waiver-problems';
import { workloadProblems } from './registry/workload-problems';

/** Every problem Meshwright can report. The key is the code that people see and search for. */
export const registry = {
  ...accessProblems,
  ...admissionProblems,
  ...ambientProblems,
  ...apiRouteProblems,
  ...apiServerProblems,
  ...budgetProblems,
  ...callProblems,
  ...capacityProblems,
  ...companyProblems,
  ...configProblems,
  ...containmentProblems,
  ...customKindProblems,
  ...definitionProblems,
  ...deliveryProblems,
  ...destinationProblems,
  ...dnsProblems,
  ...exposureProblems,
  ...gatewayProblems,
  ...guardProblems,
  ...imageProblems,
  ...istioProblems,
  ...kindProblems,
  ...manifestProblems,
  ...meshProblems,
  ...notificationProblems,
  ...objectiveProblems,
  ...originProblems,
  ...outputProblems,
  ...podProblems,
  ...policyProblems,
  ...queryProblems,
  ...referenceProblems,
  ...promotionProblems,
  ...requestProblems,
  ...serviceProblems,
  ...telemetryProblems,
  ...reviewProblems,
  ...retirementProblems,
  ...revisionProblems,
  ...routeProblems,
  ...trafficProblems,
  ...waiverProblems,
  ...workloadProblems,
} as const;

/** Codes whose words stand here. */
export type OwnCode = keyof typeof registry;

/** With the codes of the company's own rules, whose words each problem brings along. */
export type Registry = typeof registry & Readonly<Record<CompanyCode, Entry<CompanyFinding>>>;
export type Code = keyof Registry;
