import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";

const SOURCE = readFileSync(join(import.meta.dirname, "../../node_modules/axe-core/axe.min.js"), "utf8");

/** All of WCAG 2.0 to 2.2 at levels A and AA, and what axe's makers hold good practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on a page as it stands: the rule and where it is broken. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
	if (!(await page.evaluate("'axe' in window"))) await page.evaluate(SOURCE);
	return await page.evaluate(async (tags) => {
		interface Axe {
			run(options: object): Promise<{
				violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
			}>;
		}
		const { axe } = window as unknown as { axe: Axe };
		const { violations } = await axe.run({ runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
		return violations.map(({ id, nodes }) => {
			const [first] = nodes;
			const why = first?.failureSummary?.replace(/\s+/g, " ").slice(0, 200);
			return `${id}, ${nodes.length} times, first ${first?.target.join(" ")}: ${why}`;
		});
	}, TAGS);
}
