import { relative } from "node:path";
import { ReflectionKind } from "typedoc";
import type { DeclarationReflection, ProjectReflection } from "typedoc";
import { entryOf } from "./entry.ts";
import { isForReaders, placeOf } from "./groups.ts";
import { names, src } from "./names.ts";
import type { Group, Library, LibraryName } from "./types.ts";

const usages: Record<LibraryName, string> = {
  np: 'import * as np from "np";',
  nn: 'import { Affine, SGD, datasets } from "nn";',
  plt: 'import * as plt from "plt";',
  draw: 'import * as draw from "draw";',
  live: 'import { progress } from "live";',
};

/**
 * The libraries' public exports, group by group. Exports of a namespace have its name as a prefix:
 * `random.rand`.
 */
export function librariesIn(project: ProjectReflection): Library[] {
  return names.map((name) => {
    const module = project.children?.find((child) => child.name === name);
    return { name, usage: usages[name], groups: groupsOf(name, module?.children ?? []) };
  });
}

function groupsOf(library: LibraryName, exports: DeclarationReflection[]): Group[] {
  const placed = exports
    .flatMap((reflection) => flat(reflection))
    .map((exported) => ({ ...exported, ...sourceOf(library, exported.reflection) }))
    .filter(({ file }) => isForReaders(library, file))
    .map(({ reflection, namespace, file, line }) => ({
      ...placeOf({
        name: `${library}.${namespace}${reflection.name}`,
        group: groupOf(reflection),
        isType: isType(reflection),
      }),
      entry: { ...entryOf(reflection, namespace), source: `${library}/${file}#L${line}` },
    }))
    .sort((a, b) => a.order - b.order);
  const groups = Map.groupBy(placed, ({ group }) => group);
  return Array.from(groups, ([name, found]) => ({
    name,
    entries: found.map(({ entry }) => entry),
  }));
}

interface Exported {
  reflection: DeclarationReflection;
  namespace: string;
}

function flat(reflection: DeclarationReflection, namespace = ""): Exported[] {
  if (!reflection.kindOf(ReflectionKind.Namespace)) return [{ reflection, namespace }];
  const inner = `${namespace}${reflection.name}.`;
  return (reflection.children ?? []).flatMap((child) => flat(child, inner));
}

/** Where an export is declared: the file, relative to the library's folder, and the line. */
function sourceOf(library: LibraryName, { name, sources = [] }: DeclarationReflection) {
  if (!sources[0]) throw new Error(`api: TypeDoc does not say where ${library}.${name} is`);
  const { fullFileName, line } = sources[0];
  return { file: relative(`${src}${library}`, fullFileName).replaceAll("\\", "/"), line };
}

/** What the docstring's `@group` says; TypeDoc keeps it where the export is from. */
function groupOf(reflection: DeclarationReflection): string | undefined {
  const { parent } = reflection;
  const groups = parent?.isDeclaration() || parent?.isProject() ? (parent.groups ?? []) : [];
  return groups.find(({ children }) => children.includes(reflection))?.title;
}

function isType({ kind }: DeclarationReflection): boolean {
  return kind === ReflectionKind.Interface || kind === ReflectionKind.TypeAlias;
}
