export interface ScaleDefinition {
  /** Fewest pods. */
  readonly min: number;
  /** Most pods. */
  readonly max: number;
  /** Target use of the requested CPU. @default '70%' */
  readonly cpu?: string;
}
