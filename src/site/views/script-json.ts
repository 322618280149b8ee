/** Data as JSON for the text of a `<script>`, escaped so that no markup can start in it. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
