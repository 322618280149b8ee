import { fileURLToPath } from "node:url";

/** The folder with everything that this project caches; `npm run clean` deletes it. */
export const cacheFolder = fileURLToPath(
  new URL("../../node_modules/.cache/mitbadak/", import.meta.url),
);
