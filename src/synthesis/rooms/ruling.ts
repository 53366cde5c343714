export { askRules } from '../ask-rules';
