import { fileURLToPath } from "node:url";
import type { LibraryName } from "./types.ts";

/** The folder of the libraries' sources. */
export const src = fileURLToPath(new URL("../", import.meta.url));

/** The libraries in the order of the reference. */
export const names: readonly LibraryName[] = ["np", "nn", "plt", "draw", "live"];
