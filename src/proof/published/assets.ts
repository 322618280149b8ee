import { needed } from "../../cell/program/link.ts";
import type { Libraries, PageProgram } from "../../cell/program/page-program.ts";
import { namesIn } from "../../cell/program/pieces.ts";
import type { Module } from "../../cell/types.ts";
import type { Runtime } from "../../runner/bundle.ts";
import { digest } from "../../cache/index.ts";
import type { ProvedPage } from "../prove.ts";

/** Files of the site by their names. */
export type Assets = Map<string, string | Uint8Array>;

/** The files that the pages share. */
export interface RuntimeFiles {
  assets: Assets;
  modules: ReadonlyMap<string, Module>;
  /** The file of each library. */
  files: Record<string, string>;
  /** The file that lists all libraries. */
  others: string;
  sandbox: string;
}

export function runtimeAssets(runtime: Runtime): RuntimeFiles {
  const assets: Assets = new Map();
  const files: Record<string, string> = {};
  for (const [name, module] of runtime.libraries) {
    files[name] = put(assets, name.replaceAll("/", "-"), "json", JSON.stringify(module));
  }
  const all: Libraries = { files, names: namesIn(runtime.libraries) };
  return {
    assets,
    modules: runtime.libraries,
    files,
    others: put(assets, "libraries", "json", JSON.stringify(all)),
    sandbox: put(assets, "sandbox", "html", runtime.sandbox),
  };
}

/** The program of a page as a file, whose name contains a digest of its contents. */
export function programAsset(
  { cells }: ProvedPage,
  { modules: libraries, files, others, sandbox }: RuntimeFiles,
): [name: string, contents: string] {
  const modules = cells.flatMap(({ module }) => (module ? [module] : []));
  const wanted = cells.flatMap(({ cell, run }) =>
    run && run.ran.wanted.length > 0 ? [[cell.options.file, run.ran.wanted] as const] : [],
  );
  const all = new Map([...libraries, ...modules.map((module) => [module.name, module] as const)]);
  const need = modules.map(({ name }) => {
    const names = Array.from(needed(all, name), (module) => module.name);
    return [name, names.filter((name) => name in files)] as const;
  });
  const used = new Set<string>([...need, ...wanted].flatMap(([, names]) => names));
  const program: PageProgram = {
    cells: Object.fromEntries(modules.map((module) => [module.name, module])),
    libraries: Object.fromEntries([...used].sort().map((name) => [name, files[name]])),
    others,
    needed: Object.fromEntries(need),
    wanted: Object.fromEntries(wanted),
    sandbox,
  };
  const contents = JSON.stringify(program);
  return [nameOf("page", "json", contents), contents];
}

function put(assets: Assets, stem: string, extension: string, contents: string): string {
  const name = nameOf(stem, extension, contents);
  assets.set(name, contents);
  return name;
}

function nameOf(stem: string, extension: string, contents: string): string {
  return `${stem}.${digest(contents).slice(0, 10)}.${extension}`;
}
