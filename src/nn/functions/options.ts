/**
 * Options as they were given. Refuses one that stands by itself, as in Python, with a TypeError.
 *
 * @param first the option that a value by itself is likely to be
 */
export function optionsOf<O extends object>(name: string, first: string, options: O): O {
  if (typeof options === "object") return options;
  throw new TypeError(
    `${name}: options stand in an object, as in { ${first}: ${options} }, received ${options}`,
  );
}
