declare module "virtual:math" {
  /** The addresses of what pages with formulas load; none in development. */
  export const math: {
    css?: string;
    /** The fonts that almost every formula uses. */
    preload: string[];
  };
}
