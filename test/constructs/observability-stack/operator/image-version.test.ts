import { expect, it } from '@jest/globals';
import { imageVersion } from '../../../../src/constructs/observability-stack/operator/image-version';

it.each([
  ['quay.io/prometheus/prometheus:v3.5.0', 'v3.5.0'],
  ['quay.io/prometheus/prometheus:v3.5.0@sha256:0123', 'v3.5.0'],
  ['registry:5000/prometheus:2.42.0-busybox', '2.42.0'],
  ['registry:5000/prometheus', undefined],
  ['prometheus@sha256:0123', undefined],
  ['prometheus:latest', undefined],
])('of %s is %s', (image, version) => {
  expect(imageVersion(image)).toBe(version);
});
