import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The arguments with which a script of package.json starts Node.
 *
 * @param folder the project's folder
 * @throws {Error} if the script does not start Node
 */
export function scriptArguments(folder: string, name: "build" | "start"): string[] {
  const text = readFileSync(join(folder, "package.json"), "utf8");
  const { scripts } = JSON.parse(text) as { scripts: Record<string, string> };
  const [command, ...args] = scripts[name].split(" ");
  if (command !== "node") throw new Error(`package.json: ${name} does not start node: ${command}`);
  return args;
}
