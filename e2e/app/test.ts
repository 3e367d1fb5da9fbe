import { test as base, expect } from "@playwright/test";
import { watchComplaints, watchRequests } from "../browser/requests.ts";
import { Tracker } from "./tracker.ts";

/** Every test gets the tracker's driver, and fails on a foreign request or a complaint of the page. */
export const test = base.extend<{ tracker: Tracker; expectComplaints: { allowed: boolean } }>({
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
