export { evict } from "./age.ts";
export { codeDigest } from "./code.ts";
export { digest } from "./digest.ts";
export { cacheFolder } from "./folder.ts";
export { keepFolder, recallFolder } from "./folders.ts";
export { keep, recall, remember } from "./records.ts";
export { replaceFile } from "./replace-file.ts";
export { shared } from "./shared.ts";
export { readText, type FileText } from "./texts.ts";
