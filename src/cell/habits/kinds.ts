import type { AnyNode, Expression } from "acorn";
import { bindingsOf, type Binding } from "./bindings.ts";
import type { Tree } from "./tree.ts";

/**
 * The kind of a value, if known: a "list" is a JavaScript array, an "array" an `NDArray`, an "object"
 * one in braces.
 */
export type Kind = "array" | "list" | "number" | "object" | "set" | "text" | undefined;

/** The kinds of a program's expressions, as far as they follow from the declarations. */
export interface Kinds {
  of(node: AnyNode): Kind;
  bindings: ReadonlyMap<string, Binding>;
}

/** Functions of `np` that always return an array. */
export const makers = new Set(
  "array zeros ones full eye zeros_like arange linspace reshape transpose concatenate stack outer sort argsort unique cumsum".split(
    " ",
  ),
);

/** Functions of `np` that return an array for an array. */
export const elementwise = new Set(
  "add subtract multiply divide power negative maximum minimum clip round abs exp log sqrt sin cos tanh equal not_equal less less_equal greater greater_equal isnan".split(
    " ",
  ),
);

/** Methods of arrays that return an array. */
export const methods = new Set(
  "add sub mul div pow neg transpose reshape slice copy astype exp log sqrt sin cos tanh abs clip round eq ne lt le gt ge cumsum argsort flatten".split(
    " ",
  ),
);

const listMethods = new Set("map filter slice concat split toSorted toReversed flat".split(" "));

export function kindsOf(tree: Tree): Kinds {
  const bindings = bindingsOf(tree);
  const known = new Map<string, Kind>();

  const kindOfName = (name: string): Kind => {
    if (known.has(name)) return known.get(name);
    // A name whose kind is requested again while it is being computed depends on itself.
    known.set(name, undefined);
    const binding = bindings.get(name);
    const kinds = binding?.certain ? new Set(binding.values.map(of)) : new Set<Kind>();
    const kind = kinds.size === 1 ? [...kinds][0] : undefined;
    known.set(name, kind);
    return kind;
  };

  const isLibrary = (node: AnyNode): boolean => {
    if (node.type !== "Identifier") return false;
    const imported = bindings.get(node.name)?.imported;
    return imported?.from === "np" && imported.name === "*";
  };

  const kindOfCall = (callee: AnyNode, args: AnyNode[]): Kind => {
    if (callee.type === "Identifier") return kindOfConstructed(callee.name);
    if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") {
      return undefined;
    }
    const { object, property } = callee;
    const { name } = property;
    if (isLibrary(object)) {
      if (makers.has(name)) return "array";
      return elementwise.has(name) && args.some((arg) => of(arg) === "array") ? "array" : undefined;
    }
    const inRandom = object.type === "MemberExpression" && isLibrary(object.object);
    if (inRandom && /^randn?$/.test(name)) return args.length > 0 ? "array" : "number";
    if (object.type === "Identifier" && object.name === "Math") {
      return args.some((arg) => of(arg) === "array") ? "array" : "number";
    }
    if (of(object) === "array" && methods.has(name)) return "array";
    const isKnown = name === "split" ? of(object) === "text" : of(object) === "list";
    return isKnown && listMethods.has(name) ? "list" : undefined;
  };

  const kindOfConstructed = (name: string): Kind => {
    if (bindings.has(name)) return undefined;
    return name === "Array" ? "list" : name === "Set" ? "set" : undefined;
  };

  const seen = new Map<AnyNode, Kind>();

  const of = (node: AnyNode): Kind => {
    if (!seen.has(node)) seen.set(node, kindOf(node));
    return seen.get(node);
  };

  const kindOf = (node: AnyNode): Kind => {
    switch (node.type) {
      case "Identifier":
        return kindOfName(node.name);
      case "ArrayExpression":
        return "list";
      case "ObjectExpression":
        return "object";
      case "TemplateLiteral":
        return "text";
      case "Literal":
        return typeof node.value === "number"
          ? "number"
          : typeof node.value === "string"
            ? "text"
            : undefined;
      case "NewExpression":
        return node.callee.type === "Identifier" ? kindOfConstructed(node.callee.name) : undefined;
      case "CallExpression":
        return kindOfCall(node.callee, node.arguments);
      case "UnaryExpression":
        return node.operator === "-" ? negated(of(node.argument)) : undefined;
      case "BinaryExpression":
        return kindOfOperation(node.operator, node.left as Expression, node.right);
      case "MemberExpression":
        return kindOfMember(node.object, node.property, node.computed);
      default:
        return undefined;
    }
  };

  const kindOfOperation = (operator: string, left: Expression, right: Expression): Kind => {
    if (!/^(?:[-+*/%]|\*\*)$/.test(operator)) return undefined;
    const parts = [of(left), of(right)];
    if (operator === "+" && parts.includes("text")) return "text";
    // Operators do not work on arrays, but the expression to write instead gives one.
    if (parts.includes("array")) return "array";
    return parts.every((part) => part === "number") ? "number" : undefined;
  };

  const kindOfMember = (object: AnyNode, property: AnyNode, computed: boolean): Kind => {
    if (computed) return isShape(object) ? "number" : undefined;
    const name = property.type === "Identifier" ? property.name : "";
    if (name === "T" && of(object) === "array") return "array";
    if (name === "shape" && of(object) === "array") return "list";
    return name === "size" || name === "ndim" || name === "length" ? "number" : undefined;
  };

  return { of, bindings };
}

function negated(kind: Kind): Kind {
  return kind === "number" || kind === "array" ? kind : undefined;
}

function isShape(node: AnyNode): boolean {
  return (
    node.type === "MemberExpression" &&
    node.property.type === "Identifier" &&
    node.property.name === "shape"
  );
}
