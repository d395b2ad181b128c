import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Audit {
  readonly violations: readonly string[];
  readonly passes: number;
}

/** What axe finds on the page as it stands, and how many of its rules the page passes. */
export async function audit(page: Page): Promise<Audit> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(AXE);
  return page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then(({ violations, passes }) => ({
      passes: passes.length,
      violations: violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => id + ': ' + node.html.slice(0, 160) + ' ' + node.failureSummary)),
    }))`,
  );
}
