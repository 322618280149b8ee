/** A control as plain data. Its name is unique in its cell. */
export type Control = Slider | NumberField | Choice | Checkbox;

interface Of<T> {
  label: string;
  /** The value of this run. */
  value: T;
  /** The value before the reader changes it. */
  initial: T;
}

/** A number in a range, set by dragging. */
export interface Slider extends Of<number> {
  kind: "slider";
  min: number;
  max: number;
  step: number;
}

/** A number, set by typing. */
export interface NumberField extends Of<number> {
  kind: "number";
  min?: number;
  max?: number;
}

/** One of several options. */
export interface Choice extends Of<string> {
  kind: "choice";
  options: string[];
}

/** True or false. */
export interface Checkbox extends Of<boolean> {
  kind: "checkbox";
}
