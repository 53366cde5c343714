/** `check.ts` to be bundled without rules, for the memory that it needs anyway. */
import './check';
