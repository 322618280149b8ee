/**
 * Refuses `-u` before the path of a test: Vitest takes the path as the value of `-u`, and so runs all
 * tests and updates their files.
 *
 * @param args the arguments of Vitest
 */
export function refuseUpdateOfAll(args: readonly string[]): void {
  const index = args.findIndex((arg) => arg === "-u" || arg === "--update");
  const value = index < 0 ? undefined : args[index + 1];
  if (value === undefined || /^-|^(?:all|new|none|true|false)$/.test(value)) return;
  throw new Error(
    `vitest takes ${value} as the value of -u and would run all tests: write -u last, as in npx vitest run ${value} -u`,
  );
}
