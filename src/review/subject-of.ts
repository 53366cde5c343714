import { labels } from '../conventions/labels';
import { names } from '../conventions/names';
import type { Change } from './change';

/** Whom a change is about. */
export interface Subject {
  readonly cluster: string;
  /** Undefined for what belongs to the platform. */
  readonly project: string | undefined;
  /** Undefined for what belongs to all services of a project, and for what makes an engine sync them. */
  readonly service: string | undefined;
  readonly environment: string | undefined;
}

const noService: ReadonlySet<string | undefined> = new Set([
  undefined,
  names.tenantUnit,
  names.extensionUnit,
]);
const ofPlatform: ReadonlySet<string | undefined> = new Set([names.platformGroup, names.deliveryGroup]);

/** Whom a change is about, by the folder that an object lies in and the labels that it carries. */
export function subjectOf({ before, after }: Change): Subject {
  const state = after ?? before;
  const [cluster = '', group, unit] = state?.owner.split('/') ?? [];
  const found = state?.object.metadata.labels ?? {};
  return {
    cluster,
    project: found[labels.partOf],
    service: ofPlatform.has(group) || noService.has(unit) ? undefined : unit,
    environment: found[labels.environment],
  };
}
