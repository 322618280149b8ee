/** Names of devices, with any ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Whether a file or folder can have a name on Windows. */
export function isNameOnWindows(name: string): boolean {
  return !device.test(name) && !/[<>:"|?*\\\p{Cc}]|[. ]$/u.test(name);
}
