import { ReflectionKind } from "typedoc";
import type { DeclarationReflection, ReferenceType, SignatureReflection, SomeType } from "typedoc";

const either = "NDArray | number";
const index = "number | string | NDArray | list | null";

/** Simple names for types with shapes and for names that readers cannot import. */
const plain: Record<string, string> = {
  ArrayLike: either,
  ArrayOrNumber: either,
  Both: either,
  Each: either,
  Dot: either,
  OrNumber: either,
  Picked: either,
  Product: either,
  Reduced: either,
  Alike: either,
  Truth: "NDArray | boolean",
  Generator: "random.Generator",
  Drawn: either,
  Output: "NDArray",
  Strided: "NDArray",
  Shaped: "NDArray",
  Permuted: "NDArray",
  AtLeastTwo: "NDArray",
  Grid: "NDArray",
  Print: "(value: number) => string",
  Out: "{ out?: NDArray }",
  Axis: "number",
  AxisOrAxes: "number | number[]",
  Axes: "number | number[]",
  NewShape: "number | number[]",
  Shape: "number[]",
  Size: "number | number[]",
  Rectangular: "NDArray | number | boolean | nested lists",
  Index: index,
  Indices: `(${index})[]`,
  List: "list",
  Lists: "number | nested lists",
  Positions: "number | number[] | NDArray",
  Population: "number | number[] | NDArray",
};

/**
 * The text of a type for readers: a type parameter is replaced by its constraint, and an array's
 * shape is left out if it is computed from other shapes.
 */
export function typeText(type: SomeType): string {
  switch (type.type) {
    case "reference":
      return referenceText(type);
    case "array":
      return `${grouped(type.elementType)}[]`;
    case "union":
      return joined(type.types, " | ");
    case "intersection": {
      // A tuple with named elements is shown as that tuple.
      const tuple = type.types.find((one) => one.type === "tuple");
      return tuple ? typeText(tuple) : joined(type.types, " & ");
    }
    case "rest":
      return `...${typeText(type.elementType)}`;
    case "optional":
      return typeText(type.elementType);
    case "typeOperator":
      return type.operator === "keyof" ? "string" : typeText(type.target);
    case "tuple":
      return `[${type.elements.map((element) => typeText(element as SomeType)).join(", ")}]`;
    case "namedTupleMember":
      return `${type.name}${type.isOptional ? "?" : ""}: ${typeText(type.element)}`;
    case "reflection":
      return literalText(type.declaration);
    default:
      return type.toString();
  }
}

/** A function's parameters and its return type: `(a: NDArray, axis?: number): NDArray`. */
export function callText(signature: SignatureReflection, arrow = ": "): string {
  const { type } = signature;
  return paramsText(signature) + arrow + (type ? typeText(type) : "void");
}

/** A function's parameters: `(a: NDArray, axis?: number)`. */
export function paramsText({ parameters = [] }: SignatureReflection): string {
  const params = parameters
    .filter(({ name }) => name !== "this")
    .map((param) => {
      const optional = param.flags.isOptional || param.defaultValue !== undefined ? "?" : "";
      const name = param.name === "__namedParameters" ? "options" : param.name;
      const rest = param.flags.isRest ? "..." : "";
      return `${rest}${name}${optional}: ${param.type ? typeText(param.type) : "unknown"}`;
    });
  return `(${params.join(", ")})`;
}

function referenceText(type: ReferenceType): string {
  const { name, typeArguments: args = [] } = type;
  const { reflection } = type;
  if (reflection?.isTypeParameter()) {
    const known = reflection.parent?.kindOf(ReflectionKind.Class);
    return known || !reflection.type ? name : typeText(reflection.type);
  }
  const builtIn = type.package === "typescript";
  if (name in plain && !builtIn) return plain[name];
  if (name === "NDArray") return `NDArray${shapeText(args[0])}`;
  // These types are an error message if the argument does not fit, and otherwise the argument's
  // type.
  if (name === "NoInfer") return typeText(args[0]);
  if (["Fitting", "Factor", "MatrixFactor", "Stored"].includes(name))
    return typeText(args[2] ?? args[0]);
  if (name === "Reshape") return typeText(args[1]);
  return args.length > 0 ? `${name}<${args.map(typeText).join(", ")}>` : name;
}

/** The text of a shape that is meaningful by itself: `<[300, 2]>`, `<[I, O]>`. */
function shapeText(shape: SomeType | undefined): string {
  if (shape?.type !== "tuple") return "";
  const sizes = shape.elements.map((size) => typeText(size as SomeType));
  return sizes.every((size) => /^(\d+|[A-Z])$/.test(size)) ? `<[${sizes.join(", ")}]>` : "";
}

/** The text of an object type or a function type. */
function literalText({ signatures, children = [] }: DeclarationReflection): string {
  if (signatures) return callText(signatures[0], " => ");
  const members = children.map(
    ({ name, flags, type }) =>
      `${name}${flags.isOptional ? "?" : ""}: ${type ? typeText(type) : "unknown"}`,
  );
  return `{ ${members.join("; ")} }`;
}

function joined(types: readonly SomeType[], by: string): string {
  const texts = types.filter((type) => type.toString() !== "undefined").map(typeText);
  return [...new Set(texts.flatMap((text) => text.split(by)))].join(by);
}

function grouped(type: SomeType): string {
  const text = typeText(type);
  return / [|&] |=>/.test(text) ? `(${text})` : text;
}
