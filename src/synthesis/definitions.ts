import type { Sources } from '../definition/sources';
import type { Imports } from '../load/imports-of';
import type { Inputs } from '../load/inputs/read-inputs';
import { outsideInputs } from '../load/inputs/outside-inputs';
import type { Loaded } from '../load/load-sources';
import { digest } from '../conventions/digest';
import { paths } from '../conventions/paths';
import type { CompanyRule } from '../model/company-rule';
import type { Cluster, Platform } from '../model/platform';
import type { ParsedPlatform } from '../parse/parse-platform';
import type { ParsedProject } from '../parse/parse-project';
import type { Place, Problem } from '../problems/problem';
import type { Trace } from '../render/render-unit';
import { rooms } from './rooms';

/** Where definitions lie. */
export interface Repository {
  readonly inputs: Inputs;
  /** Compiles and runs the definitions of the platform, of all rules and of some projects. */
  readonly load: (projects: ReadonlySet<string>) => Loaded;
}

interface Result<T> {
  readonly parsed?: T;
  readonly problems: readonly Problem[];
}

/** What a result depends on outside the folder of its definition; undefined where that cannot be seen. */
export interface Outside {
  readonly inputs: readonly string[];
  readonly digest: string;
}

/**
 * The definitions of a run, each read when it is first asked for. Of a project that nobody asks for, nothing is
 * compiled, run or parsed.
 */
export class Definitions {
  readonly #loads: { readonly loaded: Loaded; readonly projects: ReadonlySet<string> }[] = [];
  readonly #texts = new Map<string, Set<string>>();
  readonly #parsed = new Map<string, Result<ParsedProject>>();
  #platform: Result<ParsedPlatform> | undefined;

  readonly #repository: Repository;

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** Reads some projects together, which costs less than one by one. */
  read(projects: Iterable<string>): void {
    const wanted = new Set([...projects].filter((name) => this.#loadOf(name) === undefined));
    if (wanted.size > 0) this.#load(wanted);
  }

  /** What could not be read whole, or has flaws that show in reading it. */
  problems(): readonly Problem[] {
    return this.#loads.flatMap(({ loaded }) => loaded.problems);
  }

  platform(): Result<ParsedPlatform> {
    if (this.#platform !== undefined) return this.#platform;
    const { sources } = this.#first();
    this.#platform =
      sources === undefined
        ? { problems: [] }
        : rooms
            .parsing()
            .parsePlatform({ platform: sources.platform, readText: this.readText(paths.platform) });
    return this.#platform;
  }

  /** Undefined where it could not be read. */
  project(name: string): Result<ParsedProject> | undefined {
    const known = this.#parsed.get(name);
    if (known !== undefined) return known;
    this.read([name]);
    const source = this.#loadOf(name)?.sources?.projects.find((one) => one.name === name);
    const { parsed: platform } = this.platform();
    if (source === undefined || platform === undefined) return undefined;
    const result = rooms.parsing().parseProject(source, platform);
    this.#parsed.set(name, result);
    return result;
  }

  /** Lets go of what a project came to: who asks for it again has it parsed again. */
  forget(project: string): void {
    this.#parsed.delete(project);
  }

  /** The company's own rules. */
  rules(): {
    readonly rules: readonly CompanyRule[];
    readonly problems: readonly Problem[];
  } {
    const environments = this.platform().parsed?.platform.environments.map(({ name }) => name) ?? [];
    return rooms.parsing().parseRules(this.#first().rules, environments);
  }

  /** Reads texts for a definition and remembers which. */
  readText(file: string): Sources['readText'] {
    const texts = this.#texts.get(file) ?? new Set();
    this.#texts.set(file, texts);
    return (text) => {
      texts.add(text);
      return this.#first().sources?.readText(text);
    };
  }

  /**
   * What a definition that was read depends on beside its own folder. Undefined also where anything that it is made of
   * has a flaw that shows in reading alone: who keeps what it came to would not say so again.
   */
  outside(file: string, folder: string): Outside | undefined {
    const imports = this.#imports(file);
    if (imports === undefined || this.#hasFlaws(imports, folder)) return undefined;
    const inputs = outsideInputs(imports, folder, this.#texts.get(file) ?? []);
    return inputs && { inputs, digest: this.#digestOf(inputs) };
  }

  /** What the company's own rules depend on beside their folder; undefined also where one of them is not sound. */
  outsideOfRules(): Outside | undefined {
    const { rules, unreadRules } = this.#first();
    const all = rules.map(({ file }) => this.outside(file, `${paths.rules}/`));
    if (unreadRules.length > 0 || all.includes(undefined)) return undefined;
    const inputs = [...new Set(all.flatMap((one) => one?.inputs ?? []))].sort();
    return { inputs, digest: this.#digestOf(inputs) };
  }

  /** Whether everything that something depends on outside is as it was. */
  isAsBefore({ inputs, digest: before }: Outside): boolean {
    return this.#digestOf(inputs) === before;
  }

  /** The platform and one of its clusters, where somebody renders something on it. Both are there, or nobody would. */
  placeOf(name: string): { readonly platform: Platform; readonly cluster: Cluster; readonly trace: Trace } {
    const { platform } = this.platform().parsed ?? {};
    const cluster = platform?.clusters.find((one) => one.name === name);
    if (platform === undefined || cluster === undefined) throw new Error(`no cluster ${name}`);
    return { platform, cluster, trace: (error) => this.trace(error) };
  }

  /** Where code of a definition failed. */
  trace(error: unknown): Place | undefined {
    for (const { loaded } of this.#loads) {
      const place = loaded.trace(error);
      if (place !== undefined) return place;
    }
    return undefined;
  }

  /** The platform and all rules come with whatever is read first. */
  #first(): Loaded {
    return this.#loads[0]?.loaded ?? this.#load(new Set());
  }

  #load(projects: ReadonlySet<string>): Loaded {
    const loaded = this.#repository.load(projects);
    this.#loads.push({ loaded, projects });
    return loaded;
  }

  #digestOf(inputs: readonly string[]): string {
    return digest(...inputs.map((input) => this.#repository.inputs.digestOf(input)));
  }

  #loadOf(name: string): Loaded | undefined {
    return this.#loads.find(({ projects }) => projects.has(name))?.loaded;
  }

  #imports(file: string): Imports | undefined {
    for (const { loaded } of this.#loads) {
      const imports = loaded.imports(file);
      if (imports !== undefined) return imports;
    }
    return undefined;
  }

  #hasFlaws({ files }: Imports, folder: string): boolean {
    return this.problems().some(
      ({ at }) => files.includes(at.file) || (folder !== '' && at.file.startsWith(folder)),
    );
  }
}
