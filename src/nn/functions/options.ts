/**
 * Returns the options, or throws a TypeError for an option passed outside an object, as in Python,
 * and for an unknown option.
 *
 * @param known the names of the options; the first one is the likely meaning of a bare value
 */
export function optionsOf<O extends object>(
  name: string,
  options: O,
  ...known: (keyof O & string)[]
): O {
  if (typeof options !== "object") {
    throw new TypeError(
      `${name}: pass options in an object, as in { ${known[0]}: ${options} }, received ${options}`,
    );
  }
  for (const key in options) {
    if (known.includes(key)) continue;
    throw new TypeError(`${name}: unknown option "${key}", expected ${known.join(", ")}`);
  }
  return options;
}
