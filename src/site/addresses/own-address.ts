/** An address that an author chose for a page. */
export interface OwnAddress {
  /** With a slash at its end: "/old/" */
  path: string;
  /** The addresses of files that lead to it: none, or "/old.html" */
  files: string[];
}

/**
 * The address of `permalink` or `redirect_from`. Hosts serve the file old.html at /old as well,
 * so that an address with either ending, or none, works as it did on the old site.
 *
 * @example ownAddress("/old.html") // => { path: "/old/", files: ["/old.html"] }
 */
export function ownAddress(written: string): OwnAddress {
  const whole = written.replace(/\/index\.html?$/, "/");
  if (whole.endsWith("/")) return { path: whole, files: [] };
  const stem = whole.replace(/\.html?$/, "");
  return { path: `${stem}/`, files: [whole === stem ? `${stem}.html` : whole] };
}
