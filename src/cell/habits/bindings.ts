import type { AnyNode, Expression, Pattern } from "acorn";
import type { Tree, Visit } from "./tree.ts";

/** A name that a program declares, with the values that it is given. */
export interface Binding {
  /** The expressions that are assigned to it in the text. */
  values: Expression[];
  /** Whether it can have no other values, such as those of another declaration of the same name. */
  certain: boolean;
  /** The module and the exported name that it is imported from, `*` for a whole module. */
  imported?: { from: string; name: string };
}

/**
 * The names that a program declares anywhere. A name that is declared in two scopes is uncertain,
 * since a use may mean either.
 */
export function bindingsOf({ visits }: Tree): Map<string, Binding> {
  const found = new Map<string, Binding>();
  const declare = (name: string, ...values: Expression[]): void => {
    const certain = values.length > 0 && !found.has(name);
    found.set(name, { values: [...(found.get(name)?.values ?? []), ...values], certain });
  };
  for (const { node } of visits) {
    if (node.type === "VariableDeclarator" && node.id.type === "Identifier") {
      declare(node.id.name, ...(node.init ? [node.init] : []));
    } else if (isImport(node)) {
      declare(node.local.name);
    } else {
      for (const name of declaredBy(node)) declare(name);
    }
  }
  for (const visit of visits) addImport(found, visit);
  for (const { node } of visits) {
    if (node.type !== "AssignmentExpression" || node.left.type !== "Identifier") continue;
    const binding = found.get(node.left.name);
    if (!binding) continue;
    if (node.operator === "=") binding.values.push(node.right);
    else binding.certain = false;
  }
  return found;
}

type ImportNode = Extract<
  AnyNode,
  { type: "ImportSpecifier" | "ImportNamespaceSpecifier" | "ImportDefaultSpecifier" }
>;

function isImport(node: AnyNode): node is ImportNode {
  return /^Import.*Specifier$/.test(node.type);
}

function addImport(found: Map<string, Binding>, { node, up }: Visit): void {
  const declaration = up?.node;
  if (!isImport(node) || declaration?.type !== "ImportDeclaration") return;
  const binding = found.get(node.local.name);
  if (!binding || node.type === "ImportDefaultSpecifier") return;
  const imported = node.type === "ImportSpecifier" ? node.imported : undefined;
  const name = imported?.type === "Identifier" ? imported.name : "*";
  binding.imported = { from: String(declaration.source.value), name };
}

function declaredBy(node: AnyNode): string[] {
  switch (node.type) {
    case "VariableDeclarator":
      return namesIn(node.id);
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return [...(node.id ? [node.id.name] : []), ...node.params.flatMap(namesIn)];
    case "ClassDeclaration":
    case "ClassExpression":
      return node.id ? [node.id.name] : [];
    case "CatchClause":
      return node.param ? namesIn(node.param) : [];
    default:
      return [];
  }
}

function namesIn(pattern: Pattern): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name];
    case "AssignmentPattern":
      return namesIn(pattern.left);
    case "RestElement":
      return namesIn(pattern.argument);
    case "ArrayPattern":
      return pattern.elements.flatMap((element) => (element ? namesIn(element) : []));
    case "ObjectPattern":
      return pattern.properties.flatMap((property) =>
        namesIn(property.type === "Property" ? property.value : property),
      );
    default:
      return [];
  }
}
