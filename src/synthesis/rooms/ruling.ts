export { runRules } from '../run-rules';
