import { registerHooks } from "node:module";

// The start of the process of a cell, in JavaScript, since Node takes longer to load its compiler
// than to run most cells. Imports the code that runs programs from the texts in the first message, and
// runs the program in the second one.
process.once("message", ({ entry, texts }) => {
  registerHooks({
    resolve(specifier, context, next) {
      const { href: url } = new URL(specifier, context.parentURL);
      return url in texts ? { url, shortCircuit: true } : next(specifier, context);
    },
    load: (url, context, next) =>
      url in texts
        ? { format: "module", source: texts[url], shortCircuit: true }
        : next(url, context),
  });
  const runner = import(entry);
  process.once("message", ({ program }) => runner.then(({ start }) => start(program)));
});
