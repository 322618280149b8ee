/** A control as plain data. Its name is unique in its cell. */
export type Control = Slider | NumberField | Choice | Checkbox;

interface Of<T> {
  label: string;
  /** What the run went with. */
  value: T;
  /** What it goes with as long as the reader moves nothing. */
  initial: T;
}

/** A number between two others, by dragging. */
export interface Slider extends Of<number> {
  kind: "slider";
  min: number;
  max: number;
  step: number;
}

/** A number, by typing. */
export interface NumberField extends Of<number> {
  kind: "number";
  min?: number;
  max?: number;
}

/** One of several texts. */
export interface Choice extends Of<string> {
  kind: "choice";
  options: string[];
}

/** Yes or no. */
export interface Checkbox extends Of<boolean> {
  kind: "checkbox";
}
