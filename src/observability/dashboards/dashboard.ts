import type { Section } from './panel';

/** A dashboard as this project thinks of it; `dashboardModel` makes Grafana's of it. */
export interface Dashboard {
  /** Lasting address; at most 40 letters, digits, `-` and `_`. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  /** What links of the kind `tagged` find it by. */
  readonly tags: readonly string[];
  readonly variables: readonly Variable[];
  readonly links: readonly Link[];
  /** One without panels is left out. */
  readonly sections: readonly Section[];
}

export type Variable =
  /** One of the values that are known now. */
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly label: string;
      readonly values: readonly string[];
    }
  /** Any number of the values that a query finds, asked again whenever the time range changes. */
  | { readonly kind: 'query'; readonly name: string; readonly label: string; readonly query: string };

export type Link =
  /** To one dashboard, with the time range and the variables of this one. */
  | { readonly kind: 'dashboard'; readonly title: string; readonly uid: string }
  /** To all dashboards with these tags, as a menu. */
  | { readonly kind: 'tagged'; readonly title: string; readonly tags: readonly string[] }
  /** To any other page. It may name variables and the time range itself. */
  | { readonly kind: 'page'; readonly title: string; readonly url: string };
