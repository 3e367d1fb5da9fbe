import { openState, STATES, settled } from "./app/states.ts";
import { expect, test } from "./app/test.ts";
import { layoutFaults } from "./browser/layout.ts";
import { pageKinds, pathIn } from "./browser/pageKinds.ts";
import { between, ofType, sourceOf } from "./browser/record.ts";
import { withoutItsScripts } from "./browser/unscripted.ts";

test.use({ reducedMotion: "reduce" });

/** The spacing of text that a reader may set and no page may lose anything by (WCAG 1.4.12). */
const SPACING =
	"* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

for (const state of STATES)
	test(`given ${state.name} and a reader's own spacing of text, then no layout breaks`, async ({ page }) => {
		await openState(page, state, "ru");
		const faults: string[] = [];
		for (const width of [1440, 720, 390]) {
			await page.setViewportSize({ width, height: 844 });
			await state.prepare?.(page);
			await page.evaluate((css) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(css);
				document.adoptedStyleSheets = [sheet];
			}, SPACING);
			await settled(page);
			// A line of the map is as high as its symbols leave room for.
			faults.push(
				...(await layoutFaults(page)).filter((one) => !one.includes("map-")).map((one) => `${width}: ${one}`),
			);
		}
		expect(faults).toEqual([]);
	});

test("given a filtered list, when it is printed, then every incident is there with the address of its sources, and no controls", async ({
	tracker,
	page,
}) => {
	await tracker.open("/#year=2014");
	await expect(tracker.list.getByRole("link").first()).toBeVisible();
	await page.emulateMedia({ media: "print" });
	await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
	const asked = between("2014-01-01", "2014-12-31");
	await expect(tracker.list.getByRole("link")).toHaveCount(asked.length);
	await expect(tracker.status).toBeVisible();
	await expect(page.getByText("The sources of each incident stand at its address.")).toBeVisible();
	for (const one of await tracker.list.getByRole("link").all())
		expect(await one.evaluate((link) => getComputedStyle(link, "::after").content)).toMatch(/incidents\/kz-\d{4}\//);
	for (const control of [tracker.map, tracker.filters, tracker.timeline, tracker.search])
		await expect(control).toBeHidden();
	const rows = await tracker.list.locator("li").evaluateAll((list) => list.map((row) => row.getBoundingClientRect()));
	for (const [at, row] of rows.entries()) expect(row.top).toBeGreaterThanOrEqual((rows[at - 1]?.bottom ?? 0) - 1);
	expect(await layoutFaults(page)).toEqual([]);

	await page.evaluate(() => dispatchEvent(new Event("afterprint")));
	await page.emulateMedia({ media: "screen" });
	await expect(tracker.map).toBeVisible();
	await expect(page.getByText("The sources of each incident stand at its address.")).toBeHidden();
});

test("given a filtered list, when it is printed with all sources, then the paper holds every incident, and of each every source by name and address", async ({
	tracker,
	page,
}) => {
	const printed: string[] = [];
	await page.exposeFunction("notePrinting", (what: string) => printed.push(what));
	await page.addInitScript(() => {
		window.print = () => (window as unknown as { notePrinting: (what: string) => void }).notePrinting(document.title);
	});
	await tracker.open("/#type=fine&year=2019");
	await page.getByRole("button", { name: "Export", exact: true }).click();
	await page.getByRole("button", { name: "Print with all sources" }).click();
	await expect.poll(() => printed.length).toBe(1);
	const paper = page.getByRole("article");
	await expect(paper).toBeHidden();
	await page.emulateMedia({ media: "print" });
	await page.setViewportSize({ width: 700, height: 1000 });
	await expect(paper).toBeVisible();
	await expect(paper.getByRole("heading", { level: 1 })).toHaveText(/Fines, 2019/);
	for (const hidden of [tracker.list, tracker.status, page.getByRole("dialog"), page.getByRole("banner")])
		await expect(hidden).toBeHidden();
	const asked = between("2019-01-01", "2019-12-31").filter(ofType("fine"));
	expect(asked.length).toBeGreaterThan(3);
	await expect(paper.getByRole("heading", { level: 2 })).toHaveCount(asked.length);
	for (const { id, sources } of asked) {
		const one = paper.locator("> ol > li").filter({ hasText: `/incidents/${id}/` });
		const cited = await one.locator("ol > li").allTextContents();
		for (const key of sources) {
			const { url, publisher } = sourceOf(key);
			expect(cited.some((line) => line.includes(url) && line.startsWith(`${publisher}. `))).toBe(true);
		}
	}
	expect(await layoutFaults(page)).toEqual([]);
	// On true sheets it goes on from one to the next.
	expect((await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);

	// Once the dialog is closed the list prints as ever.
	await page.emulateMedia({ media: "screen" });
	await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
	await expect(paper).toHaveCount(0);
});

test("given an incident, when it is printed, then its text and the addresses of its sources are there, and no controls", async ({
	tracker,
	page,
}) => {
	await tracker.open("/incidents/kz-0272/#year=2019");
	await expect(tracker.incident).toContainText("RFE/RL");
	await page.emulateMedia({ media: "print" });
	await expect(tracker.incident.getByRole("heading", { level: 1 })).toBeVisible();
	const sources = page.locator('.sheet-sources a[rel~="external"]');
	expect(await sources.count()).toBeGreaterThan(0);
	for (const source of await sources.all()) {
		await expect(source).toBeVisible();
		expect(await source.evaluate((link) => getComputedStyle(link, "::after").content)).toContain("http");
	}
	for (const control of [tracker.map, tracker.filters, tracker.timeline, tracker.search])
		await expect(control).toBeHidden();
	await expect(tracker.incident.getByRole("button", { name: "Copy link" })).toBeHidden();
	await expect(tracker.incident.getByRole("button", { name: "Close" })).toBeHidden();
	expect(await layoutFaults(page)).toEqual([]);
});

test("given a page of every kind, when it is printed, then nothing is cut off", async ({ page }) => {
	await withoutItsScripts(page);
	await page.emulateMedia({ media: "print" });
	// As wide as the text of a sheet of A4.
	await page.setViewportSize({ width: 700, height: 1000 });
	const faults: string[] = [];
	for (const path of pageKinds()) {
		await page.goto(pathIn("ru", path));
		faults.push(...(await layoutFaults(page)).map((one) => `${path}: ${one}`));
	}
	expect(faults).toEqual([]);
});

test("given forced colours, then what is chosen is still told from what is not", async ({ tracker, page }) => {
	await page.emulateMedia({ forcedColors: "active" });
	await tracker.open("/#year=2019");
	const outlineOf = (name: string) =>
		tracker.filters
			.getByRole("checkbox", { name, exact: true })
			.evaluate((box) => getComputedStyle(box.closest("label") ?? box).outlineStyle);
	expect(await outlineOf("2019")).toBe("solid");
	expect(await outlineOf("2018")).toBe("none");
	const fills = await page
		.locator(".timeline-axis path, .map-symbol path")
		.evaluateAll((shapes) => shapes.filter((shape) => shape.checkVisibility()).length);
	expect(fills).toBeGreaterThan(0);
});

test("given forced colours, then drawings take the reader's for ground and lines, and keep their own for what a colour means", async ({
	tracker,
	page,
}) => {
	await page.emulateMedia({ forcedColors: "active" });
	await tracker.open("/#from=2019-01-01&to=2019-12-31");
	await expect(tracker.symbols().first()).toBeVisible();
	const colours = await page.evaluate(() => {
		const probe = document.body.appendChild(document.createElement("i"));
		const system = (name: string) => {
			probe.style.color = name;
			return getComputedStyle(probe).color;
		};
		const fillOf = (selector: string) => {
			const found = document.querySelector(selector);
			return found === null ? selector : getComputedStyle(found).fill;
		};
		return {
			grip: [fillOf(".timeline-grip"), system("Highlight")],
			veil: [fillOf(".timeline-veil"), system("Canvas")],
			symbol: [fillOf(".map-symbol-plain"), system("Canvas")],
			phases: [".map-kind-0", ".map-kind-1", ".map-kind-2"].map(fillOf),
		};
	});
	for (const [shown, own] of [colours.grip, colours.veil, colours.symbol]) expect(shown).toBe(own);
	expect(new Set(colours.phases).size).toBe(3);
});

test("given reduced motion, then nothing moves by itself", async ({ tracker, page }) => {
	await tracker.open("/#year=2019");
	await tracker.list.getByRole("link").first().click();
	await expect(tracker.incident).toBeVisible();
	const moving = await page.evaluate(() =>
		document
			.getAnimations()
			.filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 10)
			.map((one) => String((one as CSSAnimation).animationName ?? one)),
	);
	expect(moving).toEqual([]);
});

test("given a change of the filter, then what it gives is announced once, politely", async ({ tracker, page }) => {
	await tracker.open();
	await expect(tracker.filters.getByRole("checkbox", { name: "2019", exact: true })).toBeVisible();
	await settled(page);
	await page.evaluate(() => {
		const told = new Map<Element, string>();
		Object.assign(window, { told });
		const isLive = (one: Element) => one.closest("[aria-live], [role=status], [role=alert], [role=log]");
		new MutationObserver((changes) => {
			for (const { target } of changes) {
				const live = isLive(target instanceof Element ? target : (target.parentElement ?? document.body));
				if (live !== null) told.set(live, `${live.role ?? ""} ${live.ariaLive ?? ""} ${live.textContent}`);
			}
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
	});
	await tracker.toggle("2019");
	await tracker.expectMatching(between("2019-01-01", "2019-12-31").length);
	await settled(page);
	const told = await page.evaluate(() => [...(window as unknown as { told: Map<Element, string> }).told.values()]);
	expect(told).toHaveLength(1);
	expect(told[0]).toMatch(/^status .*2019.* of .* incidents$/);
});
