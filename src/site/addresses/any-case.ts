/**
 * The form that addresses share if they differ only in case or in Unicode normalisation. Some hosts
 * and file systems do not tell them apart.
 *
 * @example anyCase("/posts/About/") // => "/posts/about/"
 */
export function anyCase(address: string): string {
  return address.normalize("NFC").toLowerCase();
}
