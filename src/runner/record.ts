/** What was sent as an object whose fields can be asked for; of anything else, one without fields. */
export function record(sent: unknown): Record<string, unknown> {
  return typeof sent === "object" && sent !== null ? (sent as Record<string, unknown>) : {};
}
