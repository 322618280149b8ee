import { strToU8, zipSync } from "fflate";
import { textOf } from "../../cell/program/text-of.ts";
import { extras } from "../../runner/extras.ts";
import { cellsBeside } from "../cell/cells.ts";
import type { LiveCell } from "../cell/live-cell.ts";
import { sourcesOf } from "../code/sources.ts";
import { siteFolder } from "../page/folders.ts";
import { loadLibraries, loadLibrary, loadProgram, loadTypes } from "../page/load.ts";
import { say } from "../page/strings.ts";
import { projectFiles } from "./files.ts";

/**
 * Downloads the current code of a cell and its imports as a project for Node.
 *
 * @throws Error (rejects) if the libraries or their types cannot be fetched
 */
export async function download(cell: LiveCell): Promise<void> {
  const cells = cellsBeside(cell);
  const [libraries, types] = await Promise.all([librariesOf(cell), loadTypes()]);
  const files = projectFiles(
    {
      file: cell.file,
      sources: sourcesOf(cell.file, (file) => cells.get(file)?.code),
      libraries,
      types,
      page: location.origin + location.pathname,
      licenses: new URL(`${siteFolder}licenses.txt`, location.href).href,
    },
    say,
  );
  const zip = zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  );
  save(new Blob([zip], { type: "application/zip" }), cell.file.replace(/ts$/, "zip"));
}

async function librariesOf({ dataset }: LiveCell): Promise<Record<string, string>> {
  const { others } = await loadProgram(dataset.program ?? "");
  const { files } = await loadLibraries(others);
  const used = Object.entries(files).filter(([name]) => !extras.some((extra) => extra === name));
  const texts = used.map(async ([name, file]) => [name, await textFrom(file)] as const);
  return Object.fromEntries(await Promise.all(texts));
}

async function textFrom(file: string): Promise<string> {
  return textOf(await loadLibrary(file), (name) => name);
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
