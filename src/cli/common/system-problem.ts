import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** What to do about an error of the system, by its code. */
const mends: Partial<Record<string, string>> = {
  ENOSPC: "the disk is full: make room on it, and run the command again",
  EDQUOT: "no more may be stored for this user: make room, and run the command again",
  EROFS: "the folder can only be read: write to another one, or mount it for writing",
  EACCES: "this is not permitted: change the rights of the file or folder",
  EPERM: "this is not permitted: change the rights of the file or folder",
  ENOENT: "the file or folder does not exist: create it",
  ENOTDIR: "there is a file where a folder is needed: delete or rename it",
  EEXIST: "there is a file where a folder is needed: delete or rename it",
  EISDIR: "there is a folder where a file is needed: delete or rename it",
};

const root = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * What is wrong, and how to mend it, for an error of the system with files; undefined for others, such
 * as a missing file of the project that is not the author's, which only its stack explains.
 */
export function systemProblem(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  const { code, syscall = "", path = "" } = error as NodeJS.ErrnoException;
  const mend = mends[code ?? ""];
  if (!mend || syscall.startsWith("spawn")) return undefined;
  if (code === "ENOENT" && path && isOfProject(path)) return undefined;
  // The folder of temporary files is missing, not the one to be made in it.
  const place = syscall === "mkdtemp" && code === "ENOENT" ? dirname(path) : path;
  return `${place || syscall}: ${mend} (${code})`;
}

/** Whether a path is in the project, but not in the folders of the author. */
function isOfProject(path: string): boolean {
  const within = relative(root, resolve(path));
  // On Windows, the path from one drive to another is absolute.
  return !isAbsolute(within) && !["..", "content", "public"].includes(within.split(sep)[0]);
}

/** Ends the process with one line for an error of the system that nothing catches. */
export function reportSystemProblems(): void {
  process.once("uncaughtException", (error) => {
    console.error(systemProblem(error) ?? error);
    process.exit(1);
  });
}
