import { siteFolder } from "../page/load.ts";
import { parseProject, type Project } from "./project.ts";

const key = `play:${siteFolder}`;

/** The project that was kept; nothing where there is none, or where storage is refused. */
export function keptProject(): Project | undefined {
  try {
    return parseProject(localStorage.getItem(key) ?? "");
  } catch {
    return undefined;
  }
}

/** Keeps a project, or forgets the one that is kept; false where storage is full or refused. */
export function keepProject(project: Project | undefined): boolean {
  try {
    if (project) localStorage.setItem(key, JSON.stringify(project));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return project === undefined;
  }
}
