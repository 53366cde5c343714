export { outlineManifests } from '../../checks/outline/outline-manifests';
export { unitsOf } from '../../delivery/units-of';
export { toYaml } from '../../yaml/to-yaml';
export { compareParts } from '../compare-parts';
export { equipmentFacts } from '../equipment-facts';
export { renderEquipment } from '../render-equipment';
