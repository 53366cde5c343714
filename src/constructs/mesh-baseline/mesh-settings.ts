import type { MeshBaselineProps } from './mesh-baseline-props';

type Optional = 'tracingProvider';

/** The props of a `MeshBaseline` with every default filled in. */
export type MeshSettings = Required<Omit<MeshBaselineProps, Optional>> & Pick<MeshBaselineProps, Optional>;
