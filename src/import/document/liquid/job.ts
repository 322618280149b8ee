import type { JekyllDocument, JekyllSite, Note } from "../../types.ts";

/** The state that the tags and filters of one document share. */
export interface Job {
  document: JekyllDocument;
  site: JekyllSite;
  /** Notes a message about a line of the document's text, from 1. */
  note: (severity: Note["severity"], line: number, message: string) => void;
  /** What is noted about a tag when its place is shown, by the number in `{% note_of_import 0 %}`. */
  whenShown: (() => void)[];
}
