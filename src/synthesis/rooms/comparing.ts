export { outlineManifests } from '../../checks/outline/outline-manifests';
export { compareParts } from '../compare-parts';
