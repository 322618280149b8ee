/**
 * Returns the options, or throws a TypeError for an option passed outside an object, as in Python.
 *
 * @param first the option that such a value most likely means
 */
export function optionsOf<O extends object>(name: string, first: string, options: O): O {
  if (typeof options === "object") return options;
  throw new TypeError(
    `${name}: pass options in an object, as in { ${first}: ${options} }, received ${options}`,
  );
}
