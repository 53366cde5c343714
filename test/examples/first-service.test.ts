import { expect, it } from '@jest/globals';
import firstService from '../../docs/examples/first-service';
import { pinExample } from './pin-example';

const objects = pinExample('first-service', firstService);

it('runs two pods or more in production, and one elsewhere', () => {
  expect(objects['east/HorizontalPodAutoscaler/orders']).toMatchObject({
    spec: { minReplicas: 2, maxReplicas: 6 },
  });
  expect(objects['office/Deployment/orders']).toMatchObject({ spec: { replicas: 1 } });
});
