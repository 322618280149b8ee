import { registerHooks } from "node:module";

// The start of the process of a cell, in JavaScript, since Node takes longer to load its compiler
// than to run most cells. Imports the code that runs the program from the texts in the message.
process.once("message", ({ entry, texts, program }) => {
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
  import(entry).then(({ start }) => start(program));
});
