import type { Page } from "@playwright/test";

/** As much of the index as is changed here. */
interface Index {
	readonly names: { readonly places: { readonly id: string; lonLat: readonly [number, number] }[] };
}

/**
 * Lets the record that a page is given have two places at the very same spot, which no zoom parts. The real one has none
 * so close: its nearest two are 18 km apart.
 */
export async function putTogether(page: Page, moved: string, onto: string): Promise<void> {
	await page.route("**/data/index.json", async (route) => {
		const response = await route.fetch();
		const index = (await response.json()) as Index;
		const at = (id: string) => {
			const place = index.names.places.find((one) => one.id === id);
			if (place === undefined) throw new Error(`the index has no place ${id}`);
			return place;
		};
		at(moved).lonLat = at(onto).lonLat;
		await route.fulfill({ response, json: index });
	});
}
