import type { LanguageRegistration } from "shiki/core";

/**
 * The languages that the site highlights, by every name that a fence can use. Each module lists the
 * languages that it embeds, and itself last.
 */
export const languages: Record<string, () => Promise<{ default: LanguageRegistration[] }>> = {
  bash: () => import("shiki/langs/bash.mjs"),
  css: () => import("shiki/langs/css.mjs"),
  diff: () => import("shiki/langs/diff.mjs"),
  html: () => import("shiki/langs/html.mjs"),
  javascript: () => import("shiki/langs/javascript.mjs"),
  js: () => import("shiki/langs/javascript.mjs"),
  json: () => import("shiki/langs/json.mjs"),
  markdown: () => import("shiki/langs/markdown.mjs"),
  md: () => import("shiki/langs/markdown.mjs"),
  py: () => import("shiki/langs/python.mjs"),
  python: () => import("shiki/langs/python.mjs"),
  sh: () => import("shiki/langs/bash.mjs"),
  ts: () => import("shiki/langs/typescript.mjs"),
  typescript: () => import("shiki/langs/typescript.mjs"),
  yaml: () => import("shiki/langs/yaml.mjs"),
  yml: () => import("shiki/langs/yaml.mjs"),
};

/** The names for fences without a language. */
export const plain: ReadonlySet<string> = new Set(["", "text", "txt", "output"]);
