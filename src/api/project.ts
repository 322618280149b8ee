import ts from "typescript";
import { Application, type ProjectReflection } from "typedoc";
import { names, src } from "./names.ts";

/**
 * TypeDoc's model of the libraries.
 *
 * @throws {Error} if TypeDoc cannot read them
 */
export async function project(): Promise<ProjectReflection> {
  const entries = names.map((name) => `${src}${name}/index.ts`);
  const app = await Application.bootstrap({
    name: "libraries",
    entryPoints: entries,
    // As index.ts exports them.
    sort: [],
    disableGit: true,
    sourceLinkTemplate: "{path}",
    readme: "none",
    logLevel: "Error",
    // `npm run check` and `astro check` report type errors.
    skipErrorChecking: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeProtected: true,
  });
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    types: [],
    paths: Object.fromEntries(names.map((name, i) => [name, [entries[i]]])),
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
  };
  app.options.setCompilerOptions(entries, options, undefined);
  const found = await app.convert();
  if (!found) throw new Error(`api: TypeDoc could not read ${entries.join(", ")}`);
  return found;
}
