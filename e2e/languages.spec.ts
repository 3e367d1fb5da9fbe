import { openState, STATES, settled } from "./app/states.ts";
import { expect, test } from "./app/test.ts";
import { axeFindings } from "./browser/axe.ts";
import { focusFaults } from "./browser/focus.ts";
import { layoutFaults } from "./browser/layout.ts";
import { LANGUAGES, pathIn } from "./browser/pageKinds.ts";
import { smallTargets } from "./browser/touch.ts";

const OFFERS = { en: "Read in English", ru: "Читать по-русски", kk: "Қазақша оқу" } as const;
const [EVERYTHING] = STATES;
if (EVERYTHING === undefined) throw new Error("there is no state to open");
const any = new RegExp(Object.values(OFFERS).join("|"));

test.describe("a reader whose browser asks for Russian", () => {
	test.use({ asksFor: ["de-DE", "ru-KZ", "kk", "en"] });

	test("given a view in English, then the same view is offered in Russian, and nothing is stored", async ({
		tracker,
		page,
	}) => {
		await tracker.open("/#type=detention");
		const offer = page.getByRole("link", { name: OFFERS.ru });
		await expect(offer).toBeVisible();
		await expect(page.getByRole("link", { name: any })).toHaveCount(1);
		expect(await offer.evaluate((link) => link.closest("[lang]")?.getAttribute("lang"))).toBe("ru");
		// What is asked for since, and where the map is, go along.
		await tracker.toggle("2019");
		await tracker.map.getByRole("button", { name: "Zoom in" }).click();
		await expect(offer).toHaveAttribute("href", /\/ru\/#type=detention&year=2019&map=/);
		await expect(page).toHaveURL(/map=/);
		const { matching } = await tracker.counts();
		const view = new URL(page.url()).hash;
		await offer.click();
		await expect(page).toHaveURL((url) => url.pathname === "/ru/" && url.hash === view);
		await expect(page.getByRole("status")).toContainText(`${matching} из`);
		const stored = await page.evaluate(async () => [
			document.cookie,
			...[localStorage.length, sessionStorage.length],
			...[(await indexedDB.databases()).length, (await caches.keys()).length],
		]);
		expect(stored).toEqual(["", 0, 0, 0, 0]);
	});

	test("given the offer, when it is closed, then it is gone, the view stays, and nothing is sent", async ({
		tracker,
		page,
	}) => {
		await tracker.open("/#year=2019");
		await expect(page.getByRole("link", { name: OFFERS.ru })).toBeVisible();
		await page.waitForLoadState("networkidle");
		const asked: string[] = [];
		page.on("request", (request) => asked.push(request.url()));
		await page.getByRole("button", { name: "Закрыть" }).click();
		await expect(page.getByRole("link", { name: any })).toHaveCount(0);
		await settled(page);
		expect(asked).toEqual([]);
		await tracker.toggle("2020");
		await expect(page).toHaveURL(/#year=2019,2020$/);
		await expect(page.getByRole("link", { name: any })).toHaveCount(0);
	});

	test("given the offer and only a keyboard, then it is reached, marked and closed, and the focus goes on to the map", async ({
		tracker,
		page,
	}) => {
		await tracker.open();
		const offer = page.getByRole("link", { name: OFFERS.ru });
		await expect(offer).toBeVisible();
		await page.getByRole("link", { name: "Leave now" }).focus();
		await page.keyboard.press("Tab");
		await expect(offer).toBeFocused();
		expect(await focusFaults(page)).toEqual([]);
		await page.keyboard.press("Tab");
		await expect(page.getByRole("button", { name: "Закрыть" })).toBeFocused();
		expect(await focusFaults(page)).toEqual([]);
		await page.keyboard.press("Enter");
		await expect(offer).toHaveCount(0);
		await expect(page.getByRole("group", { name: /Arrow keys/ })).toBeFocused();
	});

	test("given that the language is chosen by hand, then the old one is not offered, nor when the page is loaded anew", async ({
		page,
	}) => {
		await page.goto("/ru/");
		await expect(page.locator(".map-symbol").first()).toBeVisible();
		await expect(page.getByRole("link", { name: any })).toHaveCount(0);
		await page.getByRole("link", { name: "Қаз", exact: true }).click();
		await expect(page).toHaveURL(/\/kk\/$/);
		await expect(page.locator(".map-symbol").first()).toBeVisible();
		await expect(page.getByRole("link", { name: any })).toHaveCount(0);
		await page.reload();
		await expect(page.locator(".map-symbol").first()).toBeVisible();
		await expect(page.getByRole("link", { name: any })).toHaveCount(0);
	});

	for (const language of ["en", "kk"] as const)
		test(`given the offer on a page in ${language}, then axe and the layout are clean at every width, and nothing moves for it`, async ({
			page,
		}) => {
			const faults: string[] = [];
			await openState(page, EVERYTHING, language);
			const offer = page.getByRole("link", { name: OFFERS.ru });
			await expect(offer).toBeVisible();
			for (const width of [1440, 768, 390, 320]) {
				await page.setViewportSize({ width, height: width === 320 ? 640 : 900 });
				await settled(page);
				// The narrowest phone's map is too small for its signs to stand clear of one another.
				for (const colorScheme of width > 320 ? (["light", "dark"] as const) : []) {
					await page.emulateMedia({ colorScheme });
					faults.push(...(await axeFindings(page)).map((one) => `${width} px, ${colorScheme}: ${one}`));
				}
				faults.push(...(await layoutFaults(page)).map((one) => `${width} px: ${one}`));
				faults.push(...(await smallTargets(page)).filter((one) => /русски|Закрыть/.test(one)));
				// It lies on nothing that is pressed beside the map's signs, which can be moved.
				const covered = await offer.evaluate((link) => {
					const box = link.parentElement?.getBoundingClientRect() ?? new DOMRect();
					return [...document.querySelectorAll("a, button:not(.map-symbol), input, select, summary")]
						.filter((one) => one.checkVisibility() && one.parentElement !== link.parentElement)
						.filter((one) => {
							const { left, right, top, bottom } = one.getBoundingClientRect();
							return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
						})
						.map((one) => one.outerHTML.slice(0, 80));
				});
				faults.push(...covered.map((one) => `${width} px: covers ${one}`));
			}
			expect(faults).toEqual([]);
			const places = () => page.locator("main > *").evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
			const before = await places();
			await page.getByRole("button", { name: "Закрыть" }).click();
			await expect(offer).toHaveCount(0);
			expect(await places()).toEqual(before);
			await page.emulateMedia({ media: "print" });
			await expect(offer).toBeHidden();
		});
});

for (const language of LANGUAGES)
	test(`given a browser that asks for ${language}, then its page offers no other`, async ({ page }) => {
		await openState(page, EVERYTHING, language);
		await expect(page.getByRole("link", { name: any })).toHaveCount(0);
	});

test.describe("a reader whose browser asks for languages that the site has not", () => {
	test.use({ asksFor: ["de", "fr-CH"] });
	test("given any page, then none is offered", async ({ page }) => {
		for (const language of LANGUAGES) {
			await page.goto("about:blank");
			await page.goto(pathIn(language, "#year=2019"));
			await expect(page.locator(".map-symbol").first()).toBeVisible();
			await expect(page.getByRole("link", { name: any })).toHaveCount(0);
		}
	});
});
