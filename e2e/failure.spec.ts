import { expect, test } from "./app/test.ts";
import { incidents } from "./browser/record.ts";

test.beforeEach(({ expectComplaints }) => {
	expectComplaints.allowed = true; // the browser itself reports the failed requests planted here
});

test("given a record that does not load, when it can be had again, then trying again shows it", async ({ tracker }) => {
	let broken = true;
	await tracker.page.route("**/data/index.json", (route) =>
		broken ? route.fulfill({ status: 503 }) : route.continue(),
	);
	await tracker.page.goto("/#year=2019");
	await expect(tracker.page.getByRole("alert")).toContainText("The record could not be loaded.");
	await expect(tracker.page.getByRole("alert")).toContainText("data/index.json: the server answered 503");
	broken = false;
	await tracker.page.getByRole("button", { name: "Try again" }).click();
	await expect(tracker.status).toBeVisible();
});

for (const [what, body] of [
	["broken JSON", "{"],
	["another file", "[]"],
	["a damaged column", '{"format":1}'],
] as const)
	test(`given an index that is ${what}, then the page says what is wrong instead of staying empty`, async ({
		tracker,
	}) => {
		await tracker.page.route("**/data/index.json", (route) => route.fulfill({ body, contentType: "application/json" }));
		await tracker.page.goto("/");
		await expect(tracker.page.getByRole("alert")).toContainText("data/index.json:");
	});

test("given a year's file that does not load, when an incident is opened, then what is known stays and the rest can be tried again", async ({
	tracker,
}) => {
	await tracker.page.route("**/data/incidents/2019.json", (route) => route.abort());
	await tracker.open("/#from=2019-09-21&to=2019-09-21");
	await tracker.link("kz-0272").click();
	await expect(tracker.incident).toContainText("Shymkent");
	await expect(tracker.incident).toContainText("could not be loaded");
	await tracker.page.unroute("**/data/incidents/2019.json");
	await tracker.incident.getByRole("button", { name: "Try again" }).click();
	await expect(tracker.incident).toContainText("RFE/RL");
});

test("given a year's file with a damaged incident, when it is opened, then it is named and its neighbours are shown", async ({
	tracker,
}) => {
	await tracker.page.route("**/data/incidents/2019.json", async (route) => {
		const response = await route.fetch();
		const list = (await response.json()) as { id: string; sources: unknown }[];
		for (const one of list) if (one.id === "kz-0272") one.sources = "javascript:alert(1)";
		await route.fulfill({ response, json: list });
	});
	await tracker.open("/#from=2019-09-20&to=2019-09-21");
	await tracker.link("kz-0272").click();
	await expect(tracker.incident.getByRole("alert")).toContainText("kz-0272");
	await expect(tracker.incident.getByRole("alert")).toContainText("sources");
	await tracker.incident.getByRole("button", { name: "Close" }).click();
	await tracker.link("kz-0268").click();
	await expect(tracker.incident).toContainText("Deputy Prosecutor-General");
});

test("given no basemap, then map symbols, list and filters work", async ({ tracker }) => {
	await tracker.page.route("**/basemap/**", (route) => route.abort());
	await tracker.open();
	await expect(tracker.map.getByRole("button", { name: /^Almaty, / })).toBeVisible();
	await tracker.expectMatching(incidents.length);
});
