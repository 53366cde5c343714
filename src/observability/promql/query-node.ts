/** How a matcher compares a label. */
export type MatchOperator = '=' | '!=' | '=~' | '!~';

/** A selector of series. Texts are numbered in the order in which they stand in the query. */
export interface SelectorNode {
  readonly kind: 'selector';
  readonly metric: string | undefined;
  readonly matchers: readonly {
    readonly label: string;
    readonly operator: MatchOperator;
    /** Number of the text that it compares with. */
    readonly text: number;
  }[];
  /** Where in the skeleton another matcher can be put, and what has to stand before and after it there. */
  readonly insertion: { readonly at: number; readonly before: string; readonly after: string };
}

/** A PromQL expression, as far as it decides on labels. Brackets, ranges and offsets do not. */
export type QueryNode =
  | SelectorNode
  /** A number, or a function that gives one. */
  | { readonly kind: 'scalar' }
  | { readonly kind: 'text'; readonly text: number }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly QueryNode[] }
  | {
      readonly kind: 'aggregation';
      readonly operator: string;
      readonly grouping: 'by' | 'without' | undefined;
      readonly labels: readonly string[];
      readonly args: readonly QueryNode[];
    }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: QueryNode;
      readonly right: QueryNode;
      readonly matching: 'on' | 'ignoring' | undefined;
      readonly labels: readonly string[];
      readonly group: 'left' | 'right' | undefined;
      /** Labels that come over from the side with one. */
      readonly include: readonly string[];
    };
