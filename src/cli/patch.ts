import { createTwoFilesPatch, OMIT_HEADERS } from "diff";

/**
 * The difference between two states of a file as a patch. Its path is printed as it is: the headers
 * of the library would write Korean letters as numbers.
 */
export function patchOf(file: string, before: string, after: string): string {
  const options = { context: 2, headerOptions: OMIT_HEADERS };
  const patch = createTwoFilesPatch(file, file, before, after, "", "", options);
  return `--- ${file}\n+++ ${file}\n${patch}`;
}
