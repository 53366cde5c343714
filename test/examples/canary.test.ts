import { expect, it } from '@jest/globals';
import canary from '../../docs/examples/canary';
import { pinExample } from './pin-example';

const objects = pinExample('canary', canary);
