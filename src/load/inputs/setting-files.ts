/** What says which packages there are, and how definitions are compiled. */
export const settingFiles = [
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'node_modules/.package-lock.json',
  'node_modules/.modules.yaml',
  'node_modules/.yarn-integrity',
  'tsconfig.json',
  'apps/package.json',
  'apps/tsconfig.json',
];
