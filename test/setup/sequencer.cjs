const { existsSync } = require('node:fs');
const path = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');
const { nameOf, root } = require('./bundle.cjs');

/**
 * What runs first, in this order: what waits for others, so that no processor idles at the end; then what starts many
 * processes, before a process has grown, since to start one copies the tables of all its memory; then what takes seconds.
 */
const first = [
  'scripts/push-images',
  'program',
  'synthesis/incremental/imports',
  'synthesis/incremental/flaws',
  'synthesis/incremental/platform',
  'synthesis/incremental/company',
  'synthesis/incremental/store',
  'synthesis/incremental/disk',
  'synthesis/incremental/calls',
  'synthesis/incremental/contents',
  'synthesis/incremental/interruption',
  'cli/image-set',
  'cli/image-promote',
  'cli/repository-care',
  'cli/synth',
  'cli/shard',
  'cli/watch',
  'cli/company-rules',
  'load/kept/kept-bundle',
  'load/revisions/with-base-locks',
  'synthesis/synthesize-repository',
  'synthesis/touched/is-still-sound',
  'writer/sigkill',
  'docs/reference',
  'docs/map',
  'docs/problems',
  'docs/pipeline-comments',
  'docs/pipelines',
  'docs/code',
  'bin/meshwright',
  'review/guards/histories',
  'origin/changes/causes-of',
  'cli/review',
  'review/histories',
  'images/formats',
  'origin/origin-of',
  'access/agreement',
  'proof/seeded-faults',
  'proof/prove-queries',
  'cli/access',
  'delivery/compare-engines/generated',
  'origin/named-lines',
].map((name) => `test/${name}.test.ts`);

const places = new Map(first.map((file, place) => [file, place]));
const placeOf = (test) => places.get(nameOf(test.path)) ?? first.length;

/** As Jest orders test files, by what it remembers or by size, but for those that are to run first. */
module.exports = class extends Sequencer {
  constructor(options) {
    super(options);
    const gone = first.filter((file) => !existsSync(path.join(root, file)));
    if (gone.length > 0) throw new Error(`test/setup/sequencer.cjs names what is gone: ${gone.join(', ')}`);
  }

  sort(tests) {
    // Sorting is stable.
    return super.sort(tests).sort((one, other) => placeOf(one) - placeOf(other));
  }
};
