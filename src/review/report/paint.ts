type Brush = (text: string) => string;

/** Colours of a terminal, or functions that leave a text as it is. */
export interface Paint {
  readonly bold: Brush;
  readonly dim: Brush;
  readonly red: Brush;
  readonly green: Brush;
  readonly yellow: Brush;
  readonly cyan: Brush;
}
