declare module "virtual:proof" {
  export const table: import("./table.ts").ProofTable;
}
