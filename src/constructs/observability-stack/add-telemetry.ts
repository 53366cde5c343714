import type { Construct } from 'constructs';
import type { Stack } from '../../observability/stack/stack';
import { addCollector } from './add-collector';
import { addLogAgent } from './add-log-agent';
import { addLogIntake } from './add-log-intake';
import { addTelemetryNetwork } from './add-telemetry-network';
import { addTraceStore } from './add-trace-store';

/** Adds what takes traces and logs, as far as the platform has it. */
export function addTelemetry(scope: Construct, stack: Stack): void {
  const { traces, logStore } = stack;
  addTelemetryNetwork(scope, stack);
  if (traces !== undefined) {
    addCollector(scope, stack, traces);
    addTraceStore(scope, stack, traces);
  }
  if (logStore !== undefined) {
    addLogAgent(scope, stack, logStore);
    addLogIntake(scope, stack, logStore);
  }
}
