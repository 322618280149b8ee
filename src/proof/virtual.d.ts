declare module "virtual:proof" {
  /** What verified the site's cells; in development, waits for the verification. */
  export const table: () => Promise<import("./published/table.ts").ProofTable>;
}
