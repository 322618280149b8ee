/** Whether a text is the title of a table of contents, such as `목차`, or empty. */
export function isContentsTitle(text: string): boolean {
  const title = text.trim();
  const names = /목차|차례|\bcontents?\b|\btoc\b|\bindex\b|\bon this page\b/i;
  return title === "" || (title.length <= 30 && names.test(title));
}
