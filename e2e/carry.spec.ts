import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "./app/test.ts";
import { between, incidents, ofType } from "./browser/record.ts";

async function opened(page: Page) {
	await page.getByRole("button", { name: "Export", exact: true }).click();
	const dialog = page.getByRole("dialog", { name: "Share or export" });
	await expect(dialog).toBeVisible();
	return dialog;
}

async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; content: string }> {
	const [download] = await Promise.all([page.waitForEvent("download"), press()]);
	return { name: download.suggestedFilename(), content: await readFile(await download.path(), "utf8") };
}

test("given a filtered view, when it is exported, then each file holds exactly its incidents", async ({ tracker }) => {
	const { page } = tracker;
	await tracker.open("/#type=detention&from=2019-09-01&to=2019-09-30");
	const wanted = between("2019-09-01", "2019-09-30")
		.filter(ofType("detention"))
		.map(({ id }) => id)
		.toSorted();
	expect(wanted.length).toBeGreaterThan(1);
	const dialog = await opened(page);

	const json = await saved(page, () => dialog.getByRole("button", { name: /^JSON/ }).click());
	const whole = JSON.parse(json.content);
	expect(whole.incidents.map(({ id }: { id: string }) => id).toSorted()).toEqual(wanted);
	expect(whole.view.says).toContain("Detentions");
	expect(whole.view.address).toContain("#type=detention&from=2019-09-01&to=2019-09-30");

	const geojson = await saved(page, () => dialog.getByRole("button", { name: /^GeoJSON/ }).click());
	expect(
		JSON.parse(geojson.content)
			.features.map(({ id }: { id: string }) => id)
			.toSorted(),
	).toEqual(wanted);

	const csv = await saved(page, () => dialog.getByRole("button", { name: /^CSV/ }).click());
	expect(csv.name).toMatch(/^alan-type-detention-from-2019-09-01-to-2019-09-30-\d{4}-\d\d-\d\d\.csv$/);
	for (const id of wanted) expect(csv.content).toContain(`\n${id},`);
	await expect(dialog.getByRole("status")).toContainText(csv.name);
});

test("given a view, when its timeline and map are saved, then they are drawings that stand alone", async ({
	tracker,
}) => {
	const { page } = tracker;
	await tracker.open("/#year=2019");
	await expect(tracker.symbols().first()).toBeVisible();
	const dialog = await opened(page);
	// A page of nobody's, which may parse what it likes.
	const apart = await page.context().newPage();
	for (const what of ["Timeline", "Map"]) {
		const { name, content } = await saved(page, () => dialog.getByRole("button", { name: `${what} as SVG` }).click());
		expect(name).toContain("year-2019");
		const read = await apart.evaluate((svg) => {
			const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
			const paths = [...parsed.querySelectorAll("path")];
			return {
				fault: parsed.querySelector("parsererror")?.textContent ?? null,
				paths: paths.length,
				coloured: paths.filter((path) => path.hasAttribute("fill")).length,
				styled: parsed.querySelectorAll("[class], style").length,
				text: parsed.documentElement.textContent,
			};
		}, content);
		expect(read).toMatchObject({ fault: null, styled: 0 });
		expect(read.paths).toBeGreaterThan(3);
		expect(read.coloured).toBe(read.paths);
		expect(read.text).toContain("2019");
		// Nothing is written beyond the edge.
		const beyond = await apart.evaluate((svg) => {
			const frame = document.createElement("div");
			const drawing = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
			frame.append(document.adoptNode(drawing));
			document.body.append(frame);
			const edge = drawing.getBoundingClientRect();
			const out = [...drawing.querySelectorAll(":scope > text")].filter(
				(text) => text.getBoundingClientRect().right > edge.right || text.getBoundingClientRect().bottom > edge.bottom,
			);
			frame.remove();
			return out.map((text) => text.textContent);
		}, content);
		expect(beyond).toEqual([]);
		// The map's own sources ask to be named wherever it is shown.
		expect(read.text).toContain("OpenStreetMap");
	}
});

test("given an open incident, when it is shared, then its bare address is, and the keyboard leads out again", async ({
	tracker,
}) => {
	const { page } = tracker;
	await tracker.open("/incidents/kz-0272/#q=mothers");
	const dialog = await opened(page);
	await expect(dialog.getByLabel("The address of this view")).toHaveValue(/\/incidents\/kz-0272\/$/);
	await expect(dialog.getByRole("button", { name: /^CSV/ })).toHaveCount(0);
	await page.keyboard.press("Escape");
	await expect(dialog).toHaveCount(0);
	await expect(page.getByRole("button", { name: "Export", exact: true })).toBeFocused();
	// Escape closed the dialog, not what lies beneath it.
	await expect(tracker.incident).toBeVisible();
	// A second time it is there at once, and whole.
	await expect((await opened(page)).getByLabel("The address of this view")).toHaveValue(/\/incidents\/kz-0272\/$/);
});

test("given an incident, when it is cited, then every form names it and the record's version", async ({ tracker }) => {
	await tracker.open("/incidents/kz-0272/");
	await tracker.incident.getByText("Cite", { exact: true }).click();
	const citation = tracker.incident.getByRole("textbox", { name: "The citation" });
	await expect(citation).toHaveValue(/kz-0272/);
	for (const form of ["BibTeX", "RIS", "CSL-JSON"]) {
		await tracker.incident.getByRole("radio", { name: form }).check();
		await expect(citation).toHaveValue(/alan-kz-0272[\s\S]*[0-9a-f]{16}/);
	}
	expect(incidents.some(({ id }) => id === "kz-0272")).toBe(true);
});
