import { expect, test } from "./app/test.ts";
import { between, incidents } from "./browser/record.ts";
import { writesDuring } from "./browser/writes.ts";

test("given the map, when every symbol is walked to by keyboard, then each has a name and opens its list", async ({
	tracker,
}) => {
	await tracker.open("/#from=2019-09-21&to=2019-09-21");
	await expect(tracker.symbols()).not.toHaveCount(0);
	const count = await tracker.symbols().count();
	for (let i = 0; i < count; i++) {
		const symbol = tracker.symbols().nth(i);
		await symbol.focus();
		await expect(symbol).toBeFocused();
		expect(await symbol.evaluate((element) => (element as HTMLElement).tabIndex)).toBe(0);
	}
	await tracker.map.getByRole("button", { name: /^Shymkent, \d+ incidents?/ }).focus();
	await tracker.page.keyboard.press("Enter");
	await expect(tracker.page).toHaveURL(/place=shymkent/);
	await expect(tracker.link("kz-0272")).toBeVisible();
	await tracker.expectMatching(
		between("2019-09-21", "2019-09-21").filter(({ places }) => places.includes("shymkent")).length,
	);
});

for (const [name, from, to] of [
	["a phone", { width: 390, height: 844 }, { width: 844, height: 390 }],
	["a narrow window", { width: 390, height: 844 }, { width: 1440, height: 900 }],
] as const)
	test(`given ${name}, when it is turned or grows, then the map shows all places again and the address says no position`, async ({
		tracker,
		page,
	}) => {
		await page.setViewportSize(from);
		await tracker.open();
		await expect(tracker.symbols().first()).toBeVisible();
		await page.setViewportSize(to);
		const outside = () =>
			page.evaluate(() => {
				const map = document.querySelector(".map-leaflet")?.getBoundingClientRect() ?? new DOMRect();
				return [...document.querySelectorAll(".map-symbol")].filter((symbol) => {
					const { left, right, top, bottom } = symbol.getBoundingClientRect();
					return left < map.left || right > map.right || top < map.top || bottom > map.bottom;
				}).length;
			});
		await expect.poll(outside).toBe(0);
		// A move of the reader's would be told after a pause, and be followed by a glide.
		await page.waitForTimeout(600);
		expect(await outside()).toBe(0);
		expect(new URL(page.url()).hash).toBe("");
	});

test("given the whole record, when the map is read, then Almaty's symbol says how many and of what kind", async ({
	tracker,
}) => {
	await tracker.open();
	const almaty = incidents.filter(({ places }) => places.includes("almaty"));
	await expect(
		tracker.map.getByRole("button", {
			name: new RegExp(`^Almaty, ${almaty.length} incidents: \\d+ during, \\d+ after, \\d+ before`),
		}),
	).toBeVisible();
	const nationwide = incidents.filter(({ places }) => places.includes("kazakhstan"));
	await expect(
		tracker.map.getByRole("button", { name: new RegExp(`^Nationwide, ${nationwide.length} incidents`) }),
	).toBeVisible();
});

test("given the map, when it is zoomed, then the address follows, and the list does not change", async ({
	tracker,
}) => {
	await tracker.open();
	await tracker.map.getByRole("button", { name: "Zoom in" }).click();
	await expect(tracker.page).toHaveURL(/#map=\d+(\.\d+)?\/\d+\.\d\d\/\d+\.\d\d$/);
	await tracker.expectMatching(incidents.length);
	await tracker.map.getByRole("button", { name: "Show all" }).click();
	await expect(tracker.page).not.toHaveURL(/map=/);
});

test("given one pointer that cannot drag, when the map's arrows are pressed, then it moves each way and the address follows", async ({
	tracker,
	page,
}) => {
	await tracker.open("/#map=6/48.00/67.00");
	await expect(tracker.symbols().first()).toBeVisible();
	const button = (name: string) => tracker.map.getByRole("button", { name, exact: true });
	await expect(button("Move left")).toHaveCount(0);
	await button("Move the map").click();
	await expect(button("Move the map")).toHaveAttribute("aria-expanded", "true");
	const at = () => /map=6\/([\d.]+)\/([\d.]+)/.exec(page.url())?.slice(1).map(Number) ?? [];
	const moved = async (name: string) => {
		const [lat = 0, lon = 0] = at();
		await button(name).click();
		await expect.poll(at).not.toEqual([lat, lon]);
		const [nextLat = 0, nextLon = 0] = at();
		return [Math.sign(Math.round((nextLat - lat) * 10)), Math.sign(Math.round((nextLon - lon) * 10))];
	};
	expect(await moved("Move left")).toEqual([0, -1]);
	expect(await moved("Move right")).toEqual([0, 1]);
	expect(await moved("Move up")).toEqual([1, 0]);
	expect(await moved("Move down")).toEqual([-1, 0]);
	// However often, no further than there is a map.
	for (let press = 0; press < 12; press++) await button("Move left").click();
	await expect.poll(() => at()[1]).toBeGreaterThan(20);

	await button("Move the map").click();
	await expect(button("Move left")).toHaveCount(0);
	await expect(button("Move the map")).toHaveAttribute("aria-expanded", "false");
});

test("given the whole record, when a filter changes, then only symbols that change are written, and each at once", async ({
	tracker,
	page,
}) => {
	await tracker.open();
	// Squares of regions come with the basemap, names with them.
	await expect(tracker.symbols().filter({ hasText: "Almaty" })).not.toHaveCount(0);
	const almaty = page.locator('.map-symbol[data-place="almaty"]');
	const before = (await almaty.textContent()) ?? "";
	const later = between("2018-06-01", "9999-12-31").length;
	expect(later).toBeLessThan(incidents.length);
	const all = await writesDuring(page, tracker.symbols(), async () => {
		await tracker.from.fill("2018-06-01");
		await tracker.expectMatching(later);
		await expect(almaty).not.toHaveText(before);
		await page.waitForTimeout(500);
	});
	expect(all.filter(({ changed }) => changed)).not.toEqual([]);
	expect(all.filter(({ changed }) => !changed)).not.toEqual([]);
	expect(all.filter(({ changed, writes }) => !changed && writes > 0)).toEqual([]);
	// What it is called, its number, size and place, and the name beside it: once each.
	expect(all.filter(({ writes }) => writes > 12)).toEqual([]);
});
