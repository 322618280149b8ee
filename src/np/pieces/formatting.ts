export { format } from "../print/format.ts";
