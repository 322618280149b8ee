import { Comment, ReflectionKind } from "typedoc";
import type { CommentTag, DeclarationReflection, SignatureReflection } from "typedoc";
import { callText, paramsText, typeText } from "./type-text.ts";
import type { Entry, Param } from "./types.ts";

/**
 * The entry of an export in the reference.
 *
 * @param namespace the prefix of its name in use: "random."
 */
export function entryOf(reflection: DeclarationReflection, namespace: string): Entry {
  const calls = callsOf(reflection);
  const commented = [reflection, reflection.getSignature, ...calls];
  const comment = commented.find((part) => part?.comment?.hasVisibleComponent())?.comment;
  const tags = comment?.blockTags ?? [];
  const name = namespace + nameOf(reflection);
  return {
    name,
    signatures: signaturesOf(name, reflection, calls),
    text: Comment.combineDisplayParts(comment?.summary).trim(),
    params: paramsOf(calls),
    throws: tags.filter(({ tag }) => tag === "@throws").map(textOf),
    example: tags.filter(({ tag }) => tag === "@example").map(codeOf)[0],
    members: membersOf(reflection).map((member) => {
      const entry = entryOf(member, "");
      return { ...entry, name: `${name}.${entry.name}` };
    }),
  };
}

/**
 * The signatures of a function, or, for a constant with the type of a class's method, of that
 * method.
 */
function callsOf({ signatures, type }: DeclarationReflection): SignatureReflection[] {
  if (signatures) return signatures;
  if (type?.type !== "indexedAccess" || type.objectType.type !== "reference") return [];
  const { reflection } = type.objectType;
  const key = type.indexType.type === "literal" ? String(type.indexType.value) : "";
  const method = reflection?.isDeclaration() ? reflection.getChildByName([key]) : undefined;
  return method?.isDeclaration() ? (method.signatures ?? []) : [];
}

function signaturesOf(
  name: string,
  reflection: DeclarationReflection,
  calls: SignatureReflection[],
): string[] {
  if (calls.length > 0) return [...new Set(calls.map((call) => name + callText(call)))];
  const { kind, flags, getSignature } = reflection;
  const type = reflection.type ?? getSignature?.type;
  const text = type ? typeText(type) : "unknown";
  switch (kind) {
    case ReflectionKind.Class: {
      const made = constructorOf(reflection);
      const known = made && !made.inheritedFrom ? (made.signatures ?? []) : [];
      return known.length > 0
        ? known.map((signature) => `new ${name}${paramsText(signature)}`)
        : [`class ${name}`];
    }
    case ReflectionKind.Interface:
      return [`interface ${name}`];
    case ReflectionKind.TypeAlias:
      return [`type ${name} = ${text}`];
    default:
      return [`${name}${flags.isOptional ? "?" : ""}: ${text}`];
  }
}

/**
 * The members that a reader uses, inherited ones first, without those that only the console or error
 * messages need.
 */
function membersOf(reflection: DeclarationReflection): DeclarationReflection[] {
  if (!reflection.kindOf([ReflectionKind.Class, ReflectionKind.Interface])) return [];
  const members = (reflection.children ?? []).filter(
    (member) =>
      member !== constructorOf(reflection) &&
      member.name !== "[inspect]" &&
      !member.flags.isExternal &&
      (member.signatures || !member.overwrites),
  );
  const [inherited, own] = [true, false].map((is) =>
    members.filter(({ inheritedFrom }) => Boolean(inheritedFrom) === is),
  );
  return [...inherited, ...own];
}

function constructorOf({ children = [] }: DeclarationReflection) {
  return children.find(({ kind }) => kind === ReflectionKind.Constructor);
}

function nameOf({ name }: DeclarationReflection): string {
  return name === "[iterator]" ? "[Symbol.iterator]" : name;
}

/** The parameters of all overloads, in the order of the longest. */
function paramsOf(calls: SignatureReflection[]): Param[] {
  const lists = calls.map(({ parameters = [] }) => parameters);
  const params = new Map<string, string>();
  for (const { name, comment } of lists.toSorted((a, b) => b.length - a.length).flat()) {
    if (comment) params.set(name, Comment.combineDisplayParts(comment.summary).trim());
  }
  return Array.from(params, ([name, text]) => ({ name, text }));
}

function textOf({ content }: CommentTag): string {
  return Comment.combineDisplayParts(content).trim();
}

function codeOf(tag: CommentTag): string {
  return textOf(tag).replace(/^```ts\n|\n```$/g, "");
}
