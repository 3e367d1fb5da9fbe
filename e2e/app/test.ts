import { test as base, expect } from "@playwright/test";
import { readIn } from "../browser/languages.ts";
import { watchComplaints, watchRequests } from "../browser/requests.ts";
import { Tracker } from "./tracker.ts";

interface Given {
	tracker: Tracker;
	expectComplaints: { allowed: boolean };
	/** The languages that the reader's browser asks for; the page's own unless a test says otherwise. */
	asksFor: readonly string[] | "the page's";
}

/** Every test gets the tracker's driver, and fails on a foreign request or a complaint of the page. */
export const test = base.extend<Given>({
	asksFor: ["the page's", { option: true }],
	context: async ({ context, asksFor }, use) => {
		await readIn(context, asksFor);
		await use(context);
	},
	expectComplaints: async ({ browserName: _ }, use) => use({ allowed: false }),
	tracker: async ({ page, expectComplaints }, use) => {
		const requests = watchRequests(page);
		const complaints = watchComplaints(page);
		await use(new Tracker(page));
		expect(requests.foreign()).toEqual([]);
		if (!expectComplaints.allowed) expect(complaints()).toEqual([]);
	},
});
export { expect, type Tracker };
