/**
 * What an engine makes of a change. `applied`: nothing is lost. `adopted`: another owner takes it over as it is.
 * `kept`: it stays until a person decides. `released`: it stays, and nobody manages it any more. `deleted`.
 * `replaced`: deleted and made anew. `contested`: its old owner deletes it, or may, before the new one has it.
 * `stuck`: the engine cannot do it, and stops there. `none`: the object is not for this engine.
 */
export type Effect =
  | 'applied'
  | 'adopted'
  | 'kept'
  | 'released'
  | 'deleted'
  | 'replaced'
  | 'contested'
  | 'stuck'
  | 'none';

/** What becomes of a change on one engine, in a few words for a person. */
export interface Consequence {
  readonly effect: Effect;
  /** Goes on from the name of the object: `stays, and waits for a person`. */
  readonly text: string;
}
