export { ptp } from "../functions/peak-to-peak.ts";
export { cov } from "../functions/covariance.ts";
export { corrcoef } from "../functions/covariance.ts";
export type { Covariance } from "../functions/covariance.ts";
