/**
 * A number and what it counts, for messages.
 *
 * @example counted(1, "problem") // => "1 problem"
 * @example counted(2, "problem") // => "2 problems"
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
