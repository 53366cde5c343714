import { expect, it } from '@jest/globals';
import resilience from '../../docs/examples/resilience';
import { pinExample } from './pin-example';

const objects = pinExample('resilience', resilience);
