import type { PageProgram } from "../cell/page-program.ts";
import type { Runtime } from "../runner/bundle.ts";
import { digest } from "../cache/index.ts";
import type { ProvedPage } from "./prove.ts";

/** Files of the site by their names. */
export type Assets = Map<string, string | Uint8Array>;

/** The files that every page shares. */
export function runtimeAssets(runtime: Runtime): {
  assets: Assets;
  libraries: Record<string, string>;
  sandbox: string;
} {
  const assets: Assets = new Map();
  const libraries: Record<string, string> = {};
  for (const [name, module] of runtime.libraries) {
    libraries[name] = put(assets, name, "json", JSON.stringify(module));
  }
  return { assets, libraries, sandbox: put(assets, "sandbox", "html", runtime.sandbox) };
}

/** The program of a page as a file, whose name contains a digest of its contents. */
export function programAsset(
  { cells }: ProvedPage,
  libraries: Record<string, string>,
  sandbox: string,
): [name: string, contents: string] {
  const modules = cells.flatMap(({ module }) => (module ? [module] : []));
  const wanted = cells.flatMap(({ cell, run }) =>
    run && run.ran.wanted.length > 0 ? [[cell.options.file, run.ran.wanted] as const] : [],
  );
  const program: PageProgram = {
    cells: Object.fromEntries(modules.map((module) => [module.name, module])),
    libraries,
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
