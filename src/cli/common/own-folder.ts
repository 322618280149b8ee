import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Makes a temporary folder, which is deleted when this process ends, also by Ctrl-C. */
export function ownFolder(prefix: string): string {
  return folderUntilEnd(prefix).folder;
}

/** Runs `use` with a temporary folder, which is deleted when it ends, also by Ctrl-C. */
export async function withOwnFolder<T>(
  prefix: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const { folder, remove } = folderUntilEnd(prefix);
  try {
    return await use(folder);
  } finally {
    remove();
  }
}

function folderUntilEnd(prefix: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  const interrupt = () => process.exit(130);
  const terminate = () => process.exit(143);
  const remove = () => {
    // Processes that end at the same time may still write to it.
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    process.off("exit", remove).off("SIGINT", interrupt).off("SIGTERM", terminate);
  };
  process.once("exit", remove).once("SIGINT", interrupt).once("SIGTERM", terminate);
  return { folder, remove };
}
