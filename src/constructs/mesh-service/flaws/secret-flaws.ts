import type { MeshServiceSettings } from '../mesh-service-settings';

/** Uses of secrets that no pod could start with: each as a sentence. */
export function secretFlaws({ secrets, env }: MeshServiceSettings): string[] {
  const listed = secrets.map(({ name }) => name);
  const mountOnly = secrets.filter(({ from }) => from.kind === 'csi');
  return [
    ...listed
      .filter((name, index) => listed.indexOf(name) < index)
      .map((name) => `secret ${name} is there twice`),
    ...mountOnly
      .filter(
        ({ name, asEnv, mount }) =>
          asEnv ||
          mount === undefined ||
          env.some((variable) => 'secret' in variable && variable.secret === name),
      )
      .map(({ name }) => `secret ${name} comes from the CSI driver, which makes files only`),
    ...env.flatMap((variable) =>
      'secret' in variable && !listed.includes(variable.secret)
        ? [`${variable.name} is filled from secret ${variable.secret}, which is not in secrets`]
        : [],
    ),
  ];
}
