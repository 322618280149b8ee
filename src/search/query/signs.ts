import { isEnding } from "../terms/particles.ts";

/** Operators and signs of formulas, each with its names in queries. */
const signs: [sign: string, names: string][] = [
  ["@", "골뱅이"],
  ["−", "minus 마이너스"],
  ["∇", "nabla 나블라"],
  ["η", "eta 에타"],
  ["σ", "sigma 시그마"],
];

const signOf = new Map(
  signs.flatMap(([sign, names]) => names.split(" ").map((name) => [name, sign] as const)),
);

/** The sign that a word of a query names, also with a particle: "골뱅이랑" → "@". */
export function namedSign(word: string): string | undefined {
  const plain = word.toLowerCase();
  const whole = signOf.get(plain);
  if (whole !== undefined) return whole;
  const name = [...signOf.keys()].find((one) => plain.startsWith(one));
  return name && isEnding(plain.slice(name.length)) ? signOf.get(name) : undefined;
}

/**
 * A query with what the index contains for other ways of writing it: "@" for its name in two words, the
 * sign of a sum for the Greek letter, the sign of a slice for one with numbers, and the word for an index
 * or for a condition: "x[1:3]" → "x[:]", "x[-1]" → " indexing", "x[x > 0]" → "x mask".
 */
export function withSigns(query: string): string {
  return (
    query
      .replace(/\bat[- ]signs?\b/gi, "@")
      .replaceAll("Σ", "∑")
      .replace(/\[-?\w+:(?!:)[^[\]]*\]/g, "[:]")
      .replace(/(?<=\w)\[[^[\]]*[<>][^[\]]*\]/g, " mask")
      // A letter is a variable, which says nothing.
      .replace(/(?:(?<!\w)\w|(?<=\w))\[-?\w+\]/g, " indexing")
  );
}
