import type { CellError, Explanation } from "./types.ts";

/**
 * Patterns of error messages for each cause, in the words of `np`, of V8, SpiderMonkey and
 * JavaScriptCore, of the compiler and of the linker. The first match wins, so special patterns come
 * first. Named groups become the explanation's params.
 */
const causes: [cause: string, sign: RegExp][] = [
  ["notAligned", /shapes .* not aligned: (?<left>\d+) \(dim \d+\) != (?<right>\d+) \(dim \d+\)/],
  ["notAligned", /core dimension 0, .*\(size (?<right>\d+) is different from (?<left>\d+)\)/],
  ["notBroadcast", /could not be broadcast together with shapes|could not broadcast input array/],
  ["reshape", /cannot reshape array of size (?<size>\d+) into shape (?<shape>\(.*\))/],
  ["axis", /axis (?<axis>-?\d+) is out of bounds for array of dimension (?<ndim>\d+)/],
  ["index", /index (?<index>-?\d+) is out of bounds for axis \d+ with size (?<size>\d+)/],
  ["options", /: pass options in an object, as in (?<example>\{.*?\}), received/],
  ["sizes", /: pass sizes in a list, as in (?<example>\[.*?\]), received/],
  ["extreme", /^(?:max|min): expected an array, received -?\d/],
  ["list", /: expected an array.*, received a list|: expected an array of rows/],
  ["rows", /^data type (?:\[|-?\d).* not understood/],
  ["tooMany", /^(?<name>\w+): takes (?<most>\d+) arguments?, but also received/],
  ["python", /(?<name>\b(?:print|len|range|None|True|False|str|int|float))\b is not defined/],
  ["python", /^Can't find variable: (?<name>print|len|range|None|True|False|str|int|float)$/],
  ["library", /(?<name>\b(?:np|nn|plt|draw))\b is not defined/],
  ["library", /^Can't find variable: (?<name>np|nn|plt|draw)$/],
  ["notDefined", /(?<name>[\w$]+) is not defined/],
  ["notDefined", /^Can't find variable: (?<name>[\w$]+)/],
  ["notDefined", /^assignment to undeclared variable (?<name>[\w$]+)/],
  ["tooEarly", /before initialization|^Cannot access uninitialized variable/],
  ["undefined", /^Cannot read properties of |^can't access property |is undefined$|not an object/],
  [
    "undefined",
    /^(?:undefined|null)(?: or null)? is not (?:iterable|a function)|^Cannot convert und/,
  ],
  [
    "undefined",
    /^Cannot destructure |has no properties$|^Right side of assignment cannot be destructured/,
  ],
  ["notIterable", /is not iterable|is not a function or its return value is not iterable/],
  ["notConstructor", /is not a constructor/],
  ["notFunction", /(?:^|\s)(?<what>\S*) is not a function/],
  ["constant", /^Assignment to constant|^invalid assignment to const |assign to readonly prop/],
  ["noExport", /provide an export named:? '(?<name>[^']+)'/],
  ["noExport", /^(?:ambiguous indirect export: |Importing binding name ')(?<name>[\w$]+)/],
  ["noModule", /there is nothing to import from/],
  ["using", /^not all engines know `using`/],
  ["noEval", /^Code generation from strings|'unsafe-eval'|blocked by CSP/],
  ["superFirst", /super constructor.* before|^'super\(\)' must be called/i],
  ["stack", /^Maximum call stack|^too much recursion/],
  ["memory", /^invalid (?:typed )?array length|^array size is not|^invalid or out-of-range/i],
  ["memory", /allocation failed|^unable to allocate an array|out of memory|^maximum allowed size/i],
  ["declaredTwice", /has already been declared|^redeclaration of|duplicate variable/],
];

/** How many characters of a message are searched; a hostile cell can throw a very long one. */
const most = 500;

/** Finds the usual cause of the errors that readers are most likely to meet. */
export function explain({ name, message }: CellError): Explanation | undefined {
  const said = message.slice(0, most);
  for (const [cause, sign] of causes) {
    const found = sign.exec(said);
    if (found) return { cause, params: given(found.groups) };
  }
  return name === "SyntaxError" ? { cause: "syntax", params: {} } : undefined;
}

function given(groups: Record<string, string | undefined> = {}): Record<string, string> {
  const found = Object.entries(groups).filter((entry): entry is [string, string] => !!entry[1]);
  return Object.fromEntries(found);
}
