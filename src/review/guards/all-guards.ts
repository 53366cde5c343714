import { clusterEmptied } from './cluster-emptied';
import { engineSwitch } from './engine-switch';
import type { Guard } from './guard';
import { immutableChange } from './immutable-change';
import { manyAlertsLost } from './many-alerts-lost';
import { manyEdgesGained } from './many-edges-gained';
import { manyRestarts } from './many-restarts';
import { moveDeletes } from './move-deletes';
import { muchOpened } from './much-opened';
import { projectEmptied } from './project-emptied';
import { protectedRemoval } from './protected-removal';
import { protectionRemoved } from './protection-removed';
import { removalBudget } from './removal-budget';
import { replicasDropped } from './replicas-dropped';
import { subsetWithRoute } from './subset-with-route';
import { unretiredRemoval } from './unretired-removal';

/** Every guard, in the order in which their findings are shown: what takes most away comes first. */
export const allGuards: readonly Guard[] = [
  clusterEmptied,
  projectEmptied,
  removalBudget,
  protectedRemoval,
  unretiredRemoval,
  moveDeletes,
  immutableChange,
  protectionRemoved,
  subsetWithRoute,
  replicasDropped,
  engineSwitch,
  muchOpened,
  manyEdgesGained,
  manyRestarts,
  manyAlertsLost,
];
