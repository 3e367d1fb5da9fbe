import { expect, type Locator, type Page } from "@playwright/test";
import { waitUntilWhole } from "../browser/whole.ts";

/** The tracker as a reader meets it: filters, counts, incidents. Knows names and roles, nothing of markup. */
export class Tracker {
	readonly map: Locator;
	readonly filters: Locator;
	readonly timeline: Locator;
	readonly list: Locator;
	readonly incident: Locator;
	readonly status: Locator;
	readonly search: Locator;
	readonly from: Locator;
	readonly to: Locator;

	constructor(readonly page: Page) {
		this.map = page.getByRole("region", { name: "Map", exact: true });
		this.filters = page.getByRole("region", { name: "Filters", exact: true });
		this.timeline = page.getByRole("region", { name: "Timeline", exact: true });
		this.list = page.getByRole("list", { name: "Incidents", exact: true });
		this.incident = page.getByRole("complementary", { name: "Incident", exact: true });
		this.status = page.getByRole("status").getByText(/of .* incidents/);
		this.search = page.getByRole("searchbox", { name: "Search incidents" });
		this.from = this.filters.getByLabel("From", { exact: true });
		this.to = this.filters.getByLabel("To", { exact: true });
	}

	/** Opens an address of the site and waits until the record is there and the page hears what is done to it. */
	async open(address = "/"): Promise<void> {
		await this.page.goto(address);
		await expect(this.status).toBeVisible();
		await waitUntilWhole(this.page);
	}

	/** "41 of 695 incidents" as its two numbers. */
	async counts(): Promise<{ matching: number; outOf: number }> {
		const said = (await this.status.textContent()) ?? "";
		const [, matching, outOf] =
			/([\d\s.,\u00a0\u2009\u202f]+) of ([\d\s.,\u00a0\u2009\u202f]+) incidents/.exec(said) ?? [];
		const number = (text: string | undefined) => Number((text ?? "").replace(/\D/g, "") || Number.NaN);
		return { matching: number(matching), outOf: number(outOf) };
	}

	async expectMatching(matching: number): Promise<void> {
		await expect(async () => expect((await this.counts()).matching).toBe(matching)).toPass({ timeout: 5000 });
	}

	/** Ticks or unticks a type or a year. */
	async toggle(name: string): Promise<void> {
		await this.filters.getByRole("checkbox", { name, exact: true }).click();
	}

	chosen(name: string): Locator {
		return this.filters.getByRole("checkbox", { name, exact: true, checked: true });
	}

	async between(from: string, to: string): Promise<void> {
		await this.from.fill(from);
		await this.to.fill(to);
	}

	async clear(): Promise<void> {
		await this.page.getByRole("button", { name: "Clear filters" }).click();
	}

	/** The link of an incident in the list. */
	link(id: string): Locator {
		return this.list.locator(`a[href*="/incidents/${id}/"]`);
	}

	/** The ids of the incidents in the list; only for views of so few that the list shows them all. */
	async listed(): Promise<string[]> {
		const addresses = await this.list
			.locator('a[href*="/incidents/"]')
			.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
		return addresses.flatMap((address) => /kz-\d+/.exec(address)?.[0] ?? []);
	}

	symbols(): Locator {
		return this.map.getByRole("button", { name: /\d incidents?/ });
	}
}
