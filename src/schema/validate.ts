import type { z } from "zod";
import { nameOf } from "./name-of.ts";
import { nearest } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { inQuotes, shortened } from "./yaml-error.ts";
import type { Yaml } from "./yaml.ts";

/**
 * `rest` is what is valid without the keys, or the items of a list, that have problems. Nothing is
 * known of YAML that cannot be parsed.
 */
export type Validated<T> = { ok: true; data: T } | { ok: false; problems: Problem[]; rest?: T };

interface ValidateOptions {
  others?: ReadonlyMap<string, string>;
  standIns?: Readonly<Record<string, unknown>>;
}

/**
 * Validates YAML against a schema and reports all problems. The schema's error texts complete the
 * sentence "write …".
 *
 * @param options.others what to do about some keys that the schema does not know
 * @param options.standIns what `rest` has in place of keys that are required
 */
export function validate<T>(
  file: string,
  yaml: Yaml,
  schema: z.ZodType<T>,
  { others, standIns }: ValidateOptions = {},
): Validated<T> {
  if (yaml.problems.length > 0) {
    return { ok: false, problems: yaml.problems, rest: schema.safeParse(standIns).data };
  }
  const result = schema.safeParse(yaml.data);
  if (result.success) return { ok: true, data: result.data };
  const { issues } = result.error;
  const problems = issues.flatMap(meant).flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({
          file,
          line: yaml.lineOf([...issue.path, key]),
          message: unknownKey(key, knownKeys(schema, issue.path), others?.get(key)),
        }))
      : [{ file, line: yaml.lineOf(issue.path), message: wrongValue(issue, yaml) }],
  );
  const rest = schema.safeParse(withoutWrong(yaml.data, issues, standIns)).data;
  return { ok: false, problems: problems.sort((a, b) => a.line - b.line), rest };
}

/** The data without the keys or items in which there are issues; the stand-ins if all of it is wrong. */
function withoutWrong(
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  standIns: ValidateOptions["standIns"],
): unknown {
  const wrong = new Set<string>();
  for (const { path, ...issue } of issues) {
    if (path.length > 0) wrong.add(String(path[0]));
    else if (issue.code !== "unrecognized_keys") return standIns;
    else for (const key of issue.keys) wrong.add(key);
  }
  if (Array.isArray(data)) return data.filter((_, index) => !wrong.has(String(index)));
  const right = Object.entries(data ?? {}).filter(([key]) => !wrong.has(key));
  return { ...standIns, ...Object.fromEntries(right) };
}

/**
 * What is wrong in a value that can be of several kinds: the issues of the only kind to which it
 * belongs, such as a missing key of an object, or the issue itself.
 */
function meant(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const inside = issue.errors.filter((issues) =>
    issues.every(({ code, path }) => path.length > 0 || code === "unrecognized_keys"),
  );
  if (inside.length !== 1) return [issue];
  return inside[0].map((part) => ({ ...part, path: [...issue.path, ...part.path] })).flatMap(meant);
}

function unknownKey(key: string, known: string[], other: string | undefined): string {
  if (other !== undefined) return `unknown key "${key}": ${other}`;
  const meant = nearest(key, known);
  const mend = meant
    ? `did you mean "${meant}"?`
    : `remove it; the known keys are ${known.join(", ")}`;
  return `unknown key "${key}": ${mend}`;
}

function wrongValue(issue: z.core.$ZodIssue, { data, sourceOf }: Yaml): string {
  const name = nameOf(issue.path, data) || "the text";
  const value = issue.path.reduce<unknown>(
    (at, step) => (at as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );
  if (issue.code === "invalid_key") {
    const [key] = issue.path.slice(-1);
    return `the key is ${JSON.stringify(key)}: write ${issue.issues[0]?.message ?? issue.message}`;
  }
  if (value === undefined || value === null) {
    return issue.path.length === 0
      ? `there is nothing here: write ${issue.message}`
      : `${name} is missing: write ${issue.message}`;
  }
  const written = typeof value === "string" ? undefined : sourceOf(issue.path);
  const source = written === undefined ? undefined : shortened(written);
  const isText = issue.message.startsWith("text, ");
  if (source !== undefined && isText && Array.isArray(value)) {
    const [first] = value;
    const one = typeof first === "string" ? `text, such as ${first}` : issue.message;
    return `${name} is ${source}, which YAML reads as a list: write one ${one}; if the brackets are part of it, put it in quotes, ${inQuotes(source)}`;
  }
  if (source !== undefined && isText) {
    return `${name} is ${source}, which YAML does not read as text: put it in quotes, ${inQuotes(source)}`;
  }
  return `${name} is ${shortened(JSON.stringify(value))}: write ${issue.message}`;
}

/** The keys that the schema allows at `path`. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const at = path.reduce<unknown>((node, step) => inner(node)[step] ?? node, schema);
  return Object.keys(inner(at));
}

/** The fields of an object schema, including those inside unions, optionals and lists. */
function inner(schema: unknown): Record<PropertyKey, unknown> {
  if (typeof schema !== "object" || schema === null) return {};
  if ("shape" in schema) return schema.shape as Record<PropertyKey, unknown>;
  const { def } = schema as {
    def?: { innerType?: unknown; element?: unknown; out?: unknown; options?: unknown[] };
  };
  const parts = [def?.innerType, def?.element, def?.out, ...(def?.options ?? [])];
  return Object.assign({}, ...parts.filter(Boolean).map(inner));
}
