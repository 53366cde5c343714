export { compareParts } from '../compare-parts';
