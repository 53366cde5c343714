import type { ServiceSketch } from '../project-outline';
import type { RequestPattern } from '../../model/request-pattern';
import { placeRequests } from './place-requests';

/** What a service lets another do. */
export interface Consent {
  /** Where it stands among the consents of its service. */
  readonly index: number;
  /** `project/service`. */
  readonly caller: string;
  /** Names of ports; undefined for all. */
  readonly ports: readonly string[] | undefined;
  /** Any of these requests; undefined for all. */
  readonly only: readonly RequestPattern[] | undefined;
}

/** Consents as their author wrote them, in the same order. */
export function placeConsents({ consumers }: Pick<ServiceSketch, 'consumers'>): readonly Consent[] {
  return (consumers ?? []).map((written, index) =>
    typeof written === 'string'
      ? { index, caller: written, ports: undefined, only: undefined }
      : { index, caller: written.from, ports: written.ports, only: placeRequests(written.only) },
  );
}
