import { expect, it } from '@jest/globals';
import routing from '../../docs/examples/routing';
import { pinExample } from './pin-example';

const objects = pinExample('routing', routing);
