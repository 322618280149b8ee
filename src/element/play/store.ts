import { store } from "../keep/storage.ts";
import { siteFolder } from "../page/folders.ts";
import { isShowable, parseProject, type Project } from "./project.ts";

/** The storage key of the project. */
export const key = `play:${siteFolder}`;

/** Why the page cannot open the stored project, as the key of a string. */
export type Problem = "play.large" | "play.unread";

/** The stored text; empty if there is none, or if storage is unavailable. */
export function keptText(): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/**
 * Reads the stored project.
 *
 * @param first the project if none is stored
 */
export function keptProject(first: Project): { project?: Project; problem?: Problem } {
  const text = keptText();
  if (text === "") return { project: first };
  const project = parseProject(text);
  if (!project) return { problem: "play.unread" };
  return isShowable(project) ? { project } : { project, problem: "play.large" };
}

/** Stores a project, or removes the stored one; returns false if it is not stored afterwards. */
export function keepProject(project: Project | undefined): boolean {
  return store(key, project ? JSON.stringify(project) : null);
}
