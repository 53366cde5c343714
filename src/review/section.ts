/**
 * A part of the report about one concern: access, exposure, images, capacity, alerts, order. Made by a function of its
 * own from the changes; empty sections are left out.
 */
export interface Section {
  readonly id: 'access' | 'unjudged' | 'exposure' | 'images' | 'capacity' | 'alerts' | 'order';
  readonly title: string;
  /** One line that says it all, plain text: `2 edges gained, 1 lost`. */
  readonly summary: string;
  /** Most important first. */
  readonly lines: readonly SectionLine[];
  /** Pictures as Mermaid source, by their caption. */
  readonly diagrams: readonly { readonly caption: string; readonly mermaid: string }[];
}

export interface SectionLine {
  /** `security` lines are shown before everything else. */
  readonly weight: 'security' | 'risk' | 'note';
  /** `+` gained, `-` lost, `~` changed. */
  readonly sign: '+' | '-' | '~';
  /** Plain text; what stands between backticks is shown as code. */
  readonly text: string;
  /** Objects that decide, as `<kind> <namespace>/<name>`, and the cluster. */
  readonly objects: readonly string[];
  readonly cluster: string | undefined;
}
