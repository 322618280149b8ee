import { siteFolder } from "../page/folders.ts";
import { parseProject, type Project } from "./project.ts";

/** The storage key of the project. */
export const key = `play:${siteFolder}`;

/** The stored text; empty if there is none, or if storage is unavailable. */
export function keptText(): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** Reads the stored project; returns undefined if there is none, or if it cannot be read. */
export function keptProject(): Project | undefined {
  return parseProject(keptText());
}

/** Stores a project, or removes the stored one; returns false if storage is full or unavailable. */
export function keepProject(project: Project | undefined): boolean {
  try {
    if (project) localStorage.setItem(key, JSON.stringify(project));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return project === undefined;
  }
}
