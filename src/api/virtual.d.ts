declare module "virtual:api" {
  export const libraries: import("./types.ts").Library[];
}
