import runner from "./run.js?raw";
import type { Sources } from "../../cell/state.ts";
import type { Strings } from "../page/strings.ts";

export interface Project {
  /** The cell that `npm start` runs. */
  file: string;
  /** Its code and the code of all its imports, by file. */
  sources: Sources;
  /** The libraries as built, by name; np consists of further modules, such as "np/core". */
  libraries: Record<string, string>;
  /** Their types, by path: "np/index.d.ts". */
  types: Record<string, string>;
  /** The address of the page. */
  page: string;
  /** The address of the licences. */
  licenses: string;
}

/** The files of a project, by path; Node runs it without installing anything. */
export function projectFiles(project: Project, say: Strings): Record<string, string> {
  const { file, sources, libraries, types } = project;
  const name = file.replace(/\.ts$/, "");
  const below = (folder: string, files: Record<string, string>, ending = "") =>
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [`${folder}/${path}${ending}`, text]),
    );
  return {
    "README.md": readme(project, say),
    "package.json": json({
      name: name.toLowerCase().replaceAll("_", "-").replace(/^-+/, ""),
      private: true,
      type: "module",
      engines: { node: ">=22.18" },
      scripts: { start: `node --disable-warning=ExperimentalWarning lib/run.js ${file}` },
    }),
    "tsconfig.json": json({
      compilerOptions: {
        target: "ES2023",
        module: "ESNext",
        moduleResolution: "Bundler",
        lib: ["ES2023", "DOM"],
        types: [],
        strict: true,
        noEmit: true,
        allowImportingTsExtensions: true,
        paths: Object.fromEntries(
          Object.keys(libraries)
            .filter((library) => !library.includes("/"))
            .map((library) => [library, [`./types/${library}/index.d.ts`]]),
        ),
      },
      include: ["*.ts"],
    }),
    ...sources,
    "lib/run.js": runner,
    ...below("lib", libraries, ".js"),
    ...below("types", types),
  };
}

function readme({ file, page, licenses }: Project, say: Strings): string {
  return [
    `# ${file}`,
    page,
    "```sh\nnpm start\n```",
    say("zip.node"),
    say("zip.figures"),
    `${say("zip.licenses")} ${licenses}`,
    "",
  ].join("\n\n");
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
