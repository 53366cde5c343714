import type { ProxyStatistic } from '../../../conventions/proxy-statistics';
import type { ObservedService } from '../../stack/observed-service';
import type { jobs } from '../../scraping/jobs';
import type { AlertCase, Subject } from './alert-case';
import type { ObservedProject } from './observed-project';

/** A kind of alert: one rule in each project that has a service with what the rule reads. */
export interface AlertKind {
  /** Its name, unique, and the anchor of its section in a runbook. */
  readonly alert: string;
  readonly severity: 'page' | 'ticket';
  /** What it watches, in words for who reads a list of alerts. */
  readonly watches: string;
  /** Scrape job without which there is nothing to read. */
  readonly job: keyof typeof jobs;
  /** Whether this service has what the rule reads. */
  readonly appliesTo: (service: ObservedService) => boolean;
  /**
   * The rule, over all namespaces of the project. Its results must have the labels `environment` and `namespace`
   * and, unless it is about a whole namespace, `service`.
   */
  readonly expr: (project: ObservedProject) => string;
  /** Minutes that the expression must hold; 0 for at once. */
  readonly minutes: number;
  readonly summary: string;
  readonly description: string;
  /** Whether it is about a namespace and not about one service. */
  readonly ofNamespace?: true;
  /** Statistics that proxies must export for it: those of who calls the service, or the service's own. */
  readonly statistics?: { readonly of: 'callers' | 'itself'; readonly read: readonly ProxyStatistic[] };
  readonly tryOn: (subject: Subject) => AlertCase;
}
