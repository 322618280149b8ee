import { diffLines } from "diff";
import { normalize } from "../../cell/output/compare.ts";

/**
 * Compares two outputs line by line: `-` marks documented lines, `+` printed ones.
 *
 * @example outputDiff("1\n2", "1\n3") // => "      1\n    - 2\n    + 3"
 */
export function outputDiff(documented: string, printed: string): string {
  return diffLines(`${normalize(documented)}\n`, `${normalize(printed)}\n`)
    .flatMap(({ value, added, removed }) => {
      const mark = added ? "+" : removed ? "-" : " ";
      return value
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => `    ${mark} ${line}`);
    })
    .join("\n");
}
