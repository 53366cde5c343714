import { validTelemetries } from '../../../../../src/checks/cluster/rules/istio/valid-telemetries';
import { itJudges } from './it-judges';

itJudges(validTelemetries, 'telemetries');
