import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Worker, workerData } from "node:worker_threads";
import { searchIndex } from "./search-index.ts";
import type { Searched } from "./search-pages.ts";

/** What this module's own thread is started with. */
interface Task {
  search: { searched: Searched[]; folder: string };
}

/** Writes the search indexes into the folder of a build, in a thread of its own. */
export function writeSearchInThread(searched: Searched[], folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const task: Task = { search: { searched, folder } };
    const worker = new Worker(new URL(import.meta.url), { workerData: task });
    worker.once("error", reject).once("exit", () => resolve());
  });
}

async function write({ searched, folder }: Task["search"]): Promise<void> {
  // One language after the other, which needs half the memory.
  for (const one of searched) {
    const files = await searchIndex(one);
    const folders = new Set(files.map(({ name }) => dirname(join(folder, name))));
    await Promise.all(Array.from(folders, (path) => mkdir(path, { recursive: true })));
    await Promise.all(files.map(({ name, text }) => writeFile(join(folder, name), text)));
  }
}

const task = workerData as Partial<Task> | null;
if (task?.search) await write(task.search);
