import type { Fault } from './fault';
import { admissionFaults } from './faults/admission-faults';
import { apiRouteFaults } from './faults/api-route-faults';
import { apiServerFaults } from './faults/api-server-faults';
import { budgetFaults } from './faults/budget-faults';
import { destinationFaults } from './faults/destination-faults';
import { gatewayFaults } from './faults/gateway-faults';
import { istioFaults } from './faults/istio-faults';
import { podFaults } from './faults/pod-faults';
import { policyFaults } from './faults/policy-faults';
import { referenceFaults } from './faults/reference-faults';
import { routeFaults } from './faults/route-faults';
import { schemaFaults } from './faults/schema-faults';
import { serviceFaults } from './faults/service-faults';
import { tenancyFaults } from './faults/tenancy-faults';

/** Seeded faults and what must be reported of each: one or more for every code of a rule about what is rendered. */
export const faults: readonly Fault[] = Object.freeze([
  ...schemaFaults,
  ...apiServerFaults,
  ...istioFaults,
  ...routeFaults,
  ...apiRouteFaults,
  ...destinationFaults,
  ...serviceFaults,
  ...gatewayFaults,
  ...policyFaults,
  ...referenceFaults,
  ...podFaults,
  ...admissionFaults,
  ...budgetFaults,
  ...tenancyFaults,
]);
