import type { NDArray } from "np";

/** The shape of an array, from its type. */
export type Of<X> = X extends NDArray<infer S> ? S : number[];
