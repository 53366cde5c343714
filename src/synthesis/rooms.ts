import type * as Comparing from './rooms/comparing';
import type * as Parsing from './rooms/parsing';
import type * as Rendering from './rooms/rendering';
import type * as Ruling from './rooms/ruling';

/** What steps need of other rooms when they are taken. A room is loaded with the first step that is not spared. */
export const rooms = {
  parsing: () => require('./rooms/parsing') as typeof Parsing,
  rendering: () => require('./rooms/rendering') as typeof Rendering,
  comparing: () => require('./rooms/comparing') as typeof Comparing,
  ruling: () => require('./rooms/ruling') as typeof Ruling,
} as const;
