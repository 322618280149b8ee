import { ownFolder } from "../common/own-folder.ts";

/** Gives the unit tests a temporary folder, which is deleted with all that they leave in it. */
export default function useTemporaryFolder(): void {
  const folder = ownFolder("mitbadak-tests-");
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
}
