import { validEnvoyFilters } from '../../../../../src/checks/cluster/rules/istio/valid-envoy-filters';
import { itJudges } from './it-judges';

itJudges(validEnvoyFilters, 'envoy-filters');
