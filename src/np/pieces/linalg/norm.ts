export { norm } from "../../functions/norm.ts";
