export { outlineManifests } from '../../checks/outline/outline-manifests';
export { toFileTree } from '../../delivery/to-file-tree';
export { unitsOf } from '../../delivery/units-of';
export { toYaml } from '../../yaml/to-yaml';
export { renderTenant } from '../render-tenant';
