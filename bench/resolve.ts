import { registerHooks } from "node:module";

/* Finds np where tsconfig.json has it for the checker, and the runner for cells. */
registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier === "np" ? new URL("../src/np/index.ts", import.meta.url).href : specifier,
      context,
    ),
});
