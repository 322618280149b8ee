import { checkArrays, checkCount } from "../core/arguments.ts";
import type { ArrayLike, Of } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import { add, divide, multiply, subtract } from "./arithmetic.ts";
import { reshape } from "./shape.ts";

/** The operation on each element of `a` with each of `b`: (N,) and (M,) give (N, M). */
type Outer = <A extends NDArray, B extends NDArray>(a: A, b: B) => NDArray<[...Of<A>, ...Of<B>]>;

declare module "./arithmetic.ts" {
  namespace add {
    /**
     * The operation on each element of `a` with each of `b`: (N,) and (M,) give (N, M).
     *
     * @hidden
     */
    let outer: Outer;
  }
  namespace subtract {
    /**
     * The operation on each element of `a` with each of `b`: (N,) and (M,) give (N, M).
     *
     * @hidden
     */
    let outer: Outer;
  }
  namespace multiply {
    /**
     * The operation on each element of `a` with each of `b`: (N,) and (M,) give (N, M).
     *
     * @hidden
     */
    let outer: Outer;
  }
  namespace divide {
    /**
     * The operation on each element of `a` with each of `b`: (N,) and (M,) give (N, M).
     *
     * @hidden
     */
    let outer: Outer;
  }
}

function outerOf(name: string, operation: (a: ArrayLike, b: ArrayLike) => ArrayLike): Outer {
  return (...given) => {
    checkCount(name, given, 2);
    const [a, b] = given;
    checkArrays(name, [a, b]);
    const column: NDArray = reshape(a, [...a.shape, ...b.shape.map(() => 1)]);
    return operation(column, b) as never;
  };
}

add.outer = outerOf("add.outer", add);
subtract.outer = outerOf("subtract.outer", subtract);
multiply.outer = outerOf("multiply.outer", multiply);
divide.outer = outerOf("divide.outer", divide);
