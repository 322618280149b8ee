import type { Plugin } from "vite";

/**
 * Lets pages import functions of the process that renders them, as "virtual:<name>". What these
 * return is not part of the bundled pages, so it can change without bundling them again.
 */
export function processModule(
  name: string,
  functions: Record<string, (...args: never[]) => Promise<unknown>>,
): Plugin {
  const place = `mitbadak:${name}`;
  Reflect.set(globalThis, Symbol.for(place), functions);
  return {
    name,
    resolveId: {
      filter: { id: new RegExp(`^virtual:${name}$`) },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: new RegExp(`^\0virtual:${name}$`) },
      handler: () =>
        `export const { ${Object.keys(functions).join(", ")} } = globalThis[Symbol.for(${JSON.stringify(place)})];\n`,
    },
  };
}
