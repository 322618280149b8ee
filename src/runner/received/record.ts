/** Returns a sent object, or an object without fields for any other value. */
export function record(sent: unknown): Record<string, unknown> {
  return typeof sent === "object" && sent !== null ? (sent as Record<string, unknown>) : {};
}
