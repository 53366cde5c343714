import { sendingEngines } from '../../conventions/sending-engines';
import type { ReceiverDefinition } from '../../definition/receiver-definition';
import type { Engine } from '../../model/platform';
import { problem, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';

/**
 * Receivers of what engines report that do not exist, or that the engine of some cluster cannot send to.
 *
 * @param told names of receivers as they are written
 * @param clusters those that would send
 */
export function checkTold(
  told: readonly string[] | undefined,
  receivers: ReadonlyMap<string, ReceiverDefinition>,
  clusters: Readonly<Record<string, { readonly engine: Engine }>>,
  at: { readonly file: string; readonly path: readonly string[] },
): readonly Problem[] {
  return (told ?? []).flatMap((name, index): readonly Problem[] => {
    const here = { file: at.file, path: [...at.path, index] };
    const known = [...receivers.keys()];
    const kind = receivers.get(name)?.receiver;
    if (kind === undefined) {
      const suggestion = suggest(name, known);
      return [
        problem('unknown-reference', here, { what: 'receiver', name, suggestion, known: known.join(', ') }),
      ];
    }
    const unable = Object.entries(clusters).find(([, { engine }]) => !sendingEngines[kind].includes(engine));
    return unable === undefined
      ? []
      : [problem('engine-cannot-send', here, { name, kind, engine: unable[1].engine, cluster: unable[0] })];
  });
}
