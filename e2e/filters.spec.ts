import { expect, test } from "./app/test.ts";
import { between, incidents, ofType, within } from "./browser/record.ts";

const in2019 = between("2019-01-01", "2019-12-31");

test.describe("given the tracker with the whole record", () => {
	test.beforeEach(async ({ tracker }) => {
		await tracker.open();
		expect(await tracker.counts()).toEqual({ matching: incidents.length, outOf: incidents.length });
	});

	test("when a year is chosen, then the incidents that touch it are counted, and clearing brings all back", async ({
		tracker,
	}) => {
		await tracker.toggle("2019");
		await tracker.expectMatching(in2019.length);
		await expect(tracker.page).toHaveURL(/#year=2019$/);
		await tracker.clear();
		await tracker.expectMatching(incidents.length);
	});

	test("when two years are chosen, then either will do", async ({ tracker }) => {
		await tracker.toggle("2012");
		await tracker.toggle("2013");
		await tracker.expectMatching(between("2012-01-01", "2013-12-31").length);
	});

	test("when a type is chosen, then joint figures that cover it count too", async ({ tracker }) => {
		await tracker.toggle("Fine");
		const fines = incidents.filter(ofType("fine"));
		await tracker.expectMatching(fines.length);
		expect(fines.some(({ type }) => type !== "fine")).toBe(true);
	});

	test("when a type and a year are chosen, then both must hold", async ({ tracker }) => {
		await tracker.toggle("Detention");
		await tracker.toggle("2019");
		await tracker.expectMatching(in2019.filter(ofType("detention")).length);
	});

	test("when days are chosen, then an incident on the first and on the last of them is in, the day after is not", async ({
		tracker,
	}) => {
		await tracker.between("2019-09-20", "2019-09-21");
		await tracker.expectMatching(between("2019-09-20", "2019-09-21").length);
		// The list follows the count by some frames.
		await expect.poll(() => tracker.listed()).toEqual(expect.arrayContaining(["kz-0268", "kz-0272"]));

		await tracker.between("2019-09-20", "2019-09-20");
		await tracker.expectMatching(between("2019-09-20", "2019-09-20").length);
		await expect.poll(() => tracker.listed()).toContain("kz-0268");
		await expect.poll(() => tracker.listed()).not.toContain("kz-0272");
	});

	test("when days are chosen inside a month, then an incident known by its month is there as a possible one", async ({
		tracker,
	}) => {
		await tracker.between("2012-04-24", "2012-04-25");
		const touching = between("2012-04-24", "2012-04-25");
		const possible = touching.length - within("2012-04-24", "2012-04-25").length;
		await tracker.expectMatching(touching.length);
		expect(touching.map(({ id }) => id)).toContain("kz-0051");
		await expect(tracker.page.getByText(`${possible} of them possibly`)).toBeVisible();
		await expect(tracker.link("kz-0051")).toContainText("not exact");
	});

	test("when permitted assemblies are asked for, then they are shown and counted", async ({ tracker }) => {
		await tracker.toggle("Permitted assembly");
		await expect(tracker.status).toContainText(/^1\d of \d{3} incidents/);
	});

	test("when nothing matches, then the page says so and one tap loosens the filter", async ({ tracker }) => {
		await tracker.toggle("Shutdown");
		await tracker.between("2010-01-01", "2010-12-31");
		await tracker.expectMatching(0);
		await expect(tracker.page.getByText("No incident matches.")).toBeVisible();
		await tracker.page.getByRole("button", { name: "Remove Shutdown" }).last().click();
		await tracker.expectMatching(between("2010-01-01", "2010-12-31").length);
	});
});

test.describe("given the search", () => {
	for (const [words, id, day] of [
		["Nur-Sultan detention ministry", "kz-0270", "2019-09-21"],
		["Нур-Султан задержание", "kz-0270", "2019-09-21"],
		["НҰР-СҰЛТАН", "kz-0270", "2019-09-21"],
		["уральск", "kz-0053", "2012-04-19"],
		["uralsk", "kz-0053", "2012-04-19"],
		["Орал", "kz-0053", "2012-04-19"],
		["akhmed", "kz-0053", "2012-04-19"],
		["kz-0272", "kz-0272", "2019-09-21"],
	] as const)
		test(`when ${words} is searched, then ${id} is found`, async ({ tracker }) => {
			await tracker.open(`/#from=${day}&to=${day}`);
			await tracker.search.fill(words);
			await expect(tracker.link(id)).toBeVisible();
			await tracker.search.fill(`${words} wordthatnowherestands`);
			await tracker.expectMatching(0);
		});

	for (const [language, name] of [
		["ru", "Russian"],
		["kk", "Kazakh"],
	] as const)
		test(`when words of a ${name} text are searched, then its incident is found`, async ({ tracker }) => {
			const one = incidents.findLast(({ summary }) => summary[language] !== undefined);
			const words = one?.summary[language]?.match(/\p{Letter}{7,}/gu)?.slice(0, 4) ?? [];
			expect(words.length).toBe(4);
			await tracker.open();
			await tracker.search.fill(words.join(" "));
			await expect(tracker.link(one?.id ?? "")).toBeVisible();
		});
});

test("given a year, when the timeline is zoomed to it, then months can be chosen, and left again", async ({
	tracker,
}) => {
	await tracker.open("/#from=2019-01-01&to=2019-12-31");
	const button = (name: string) => tracker.timeline.getByRole("button", { name, exact: true });
	await button("Zoom in").click();
	await button("September 2019").click();
	await tracker.expectMatching(between("2019-09-01", "2019-09-30").length);
	await expect(tracker.timeline.getByRole("slider", { name: "First day shown" })).toHaveAttribute(
		"aria-valuetext",
		"1 September 2019",
	);
	await button("Zoom out").click();
	await button("2021").click();
	await tracker.expectMatching(between("2021-01-01", "2021-12-31").length);
});
