import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { digest } from "../../cache/index.ts";
import { searchIndex } from "./search-index.ts";
import type { Searched } from "./search-pages.ts";

/** What this module's own thread is started with. */
interface Task {
  search: { searched: Searched[]; folder: string; known: ReadonlySet<string> };
}

/** A file of the indexes, with a digest of its text. */
interface Written {
  name: string;
  key: string;
}

/**
 * Writes the search indexes into the folder of a build, in a thread of its own.
 *
 * @param known the files of the last build that are still there: `name key`
 * @returns all files of the indexes
 */
export function writeSearchInThread(
  searched: Searched[],
  folder: string,
  known: ReadonlySet<string>,
): Promise<Written[]> {
  return new Promise((resolve, reject) => {
    const task: Task = { search: { searched, folder, known } };
    const worker = new Worker(new URL(import.meta.url), { workerData: task });
    worker.once("error", reject).once("message", resolve);
  });
}

async function write({ searched, folder, known }: Task["search"]): Promise<Written[]> {
  const all: Written[] = [];
  // One language after the other, which needs less memory.
  for (const one of searched) {
    const made = (await searchIndex(one)).map(({ name, text }) => ({
      name: name.slice(1),
      key: digest(text),
      text,
    }));
    all.push(...made.map(({ name, key }) => ({ name, key })));
    const files = made.filter(({ name, key }) => !known.has(`${name} ${key}`));
    const folders = new Set(files.map(({ name }) => dirname(join(folder, name))));
    await Promise.all(Array.from(folders, (path) => mkdir(path, { recursive: true })));
    await Promise.all(files.map(({ name, text }) => writeFile(join(folder, name), text)));
  }
  return all;
}

const task = workerData as Partial<Task> | null;
if (task?.search) parentPort?.postMessage(await write(task.search));
