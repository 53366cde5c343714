import { digest } from '../conventions/digest';
import type { ProjectOutline, ServiceSketch } from '../parse/project-outline';

/** What of other projects decides how one is placed: those it calls and those that call it. */
export interface Neighbourhood {
  readonly names: ReadonlySet<string>;
  readonly digest: string;
}

/** Follows the calls between projects, in time linear in them. */
export function neighbourhoods(outlines: readonly ProjectOutline[]): ReadonlyMap<string, Neighbourhood> {
  const byName = new Map(outlines.map((outline) => [outline.name, outline]));
  const seen = new Map(outlines.map(({ name }) => [name, new Map<string, unknown>()]));
  const names = new Map(outlines.map(({ name }) => [name, new Set<string>()]));
  const see = (who: string, whom: string, what: string, sketch: unknown) => {
    const { definition } = byName.get(whom) ?? {};
    seen.get(who)?.set(`${whom} ${what}`, [Object.keys(definition?.environments ?? {}), sketch]);
    names.get(who)?.add(whom);
  };
  for (const caller of outlines) {
    for (const [service, sketch] of caller.services) {
      for (const [callee, name] of calledBy(sketch)) {
        if (callee === caller.name) continue;
        see(caller.name, callee, `is called as ${name}`, byName.get(callee)?.services.get(name));
        see(callee, caller.name, `calls from ${service}`, sketch.calls);
      }
    }
  }
  return new Map(
    outlines.map(({ name }) => [
      name,
      { names: names.get(name) ?? new Set(), digest: digest(JSON.stringify([...(seen.get(name) ?? [])])) },
    ]),
  );
}

/** Services of other projects by project and name. */
function calledBy({ calls = [] }: ServiceSketch): readonly (readonly [project: string, service: string])[] {
  return calls.flatMap((call) => {
    const to = typeof call === 'string' ? call : 'to' in call ? call.to : undefined;
    const [project, service] = to?.split('/') ?? [];
    return project === undefined || service === undefined ? [] : [[project, service] as const];
  });
}
