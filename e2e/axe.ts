import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** A rule that a page violates, and the elements that violate it. */
export type Barrier = [rule: string, elements: string[]];

/**
 * Creates an axe for a page. It collects only violations, and it skips frames of other origins,
 * which are empty on this site; this takes a quarter of the time on a long page.
 */
export function axe(page: Page, rules: Record<string, { enabled: boolean }> = {}): AxeBuilder {
  return new AxeBuilder({ page }).options({ rules, resultTypes: ["violations"] }).setLegacyMode();
}

/** Returns the barriers that axe finds. */
export async function barriers(builder: AxeBuilder): Promise<Barrier[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
