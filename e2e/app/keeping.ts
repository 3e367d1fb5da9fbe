import { expect, type Locator, type Page } from "@playwright/test";

/** The page "offline/" as a reader meets it. */
export class Keeping {
	readonly say: Locator;
	readonly keep: Locator;
	readonly take: Locator;
	readonly forget: Locator;

	constructor(readonly page: Page) {
		this.say = page.getByRole("status");
		this.keep = page.getByRole("button", { name: "Keep on this device" });
		this.take = page.getByRole("button", { name: "Take it" });
		this.forget = page.getByRole("button", { name: "Forget it all" });
	}

	async open(site: string): Promise<void> {
		await this.page.goto(`${site}offline/`);
		await expect(this.say).not.toContainText("Looking");
	}

	async keepIt(): Promise<void> {
		await this.keep.click();
		await expect(this.say).toContainText("Kept on this device", { timeout: 30_000 });
	}

	/** What of the site lies on the device: addresses kept, workers, databases, cookies and the two storages. */
	stored(): Promise<{ kept: string[]; caches: number; workers: number; others: number }> {
		return this.page.evaluate(async () => {
			const names = await caches.keys();
			const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
			return {
				kept: kept.flat().map(({ url }) => new URL(url).pathname),
				caches: names.length,
				workers: (await navigator.serviceWorker.getRegistrations()).length,
				others:
					localStorage.length + sessionStorage.length + (await indexedDB.databases()).length + document.cookie.length,
			};
		});
	}
}
