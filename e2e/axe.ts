import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** A rule that a page breaks, and the elements that break it. */
export type Barrier = [rule: string, elements: string[]];

/**
 * An axe for a page. It collects violations only and stays in the page, which takes a quarter of the
 * time on a long one; what it leaves out are frames of other origins, and a cell's frame is empty.
 */
export function axe(page: Page, rules: Record<string, { enabled: boolean }> = {}): AxeBuilder {
  return new AxeBuilder({ page }).options({ rules, resultTypes: ["violations"] }).setLegacyMode();
}

/** The barriers that an axe finds. */
export async function barriers(builder: AxeBuilder): Promise<Barrier[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
