import type { Lang } from "../../i18n/index.ts";

/** The file that the search of a language reads first. */
export const searchManifest = (lang: Lang): string => `/_search/${lang}.json`;

/** The folder of its other files. */
export const searchFolder = (lang: Lang): string => `/_search/${lang}`;
