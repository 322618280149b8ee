/**
 * Refuses a path of the project's folder that Vite takes for an address with a query or a hash.
 *
 * @throws {Error} if the path contains ? or #
 */
export function checkFolder(root: string): void {
  const sign = /[?#]/.exec(root)?.[0];
  if (!sign) return;
  const message = `the folder of the project is ${root}, but Vite cannot build it if its path contains ${sign}: rename the folder, or move the project`;
  // A stack of the site's code would not help the author.
  throw Object.assign(new Error(message), { stack: "" });
}
