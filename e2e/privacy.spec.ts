import { expect, test } from "./app/test.ts";
import { watchRequests } from "./browser/requests.ts";

test("given a full visit, then every request goes to the page's own origin and none tells what was looked for", async ({
	tracker,
}) => {
	const requests = watchRequests(tracker.page);
	await tracker.open("/#q=Zhanaozen");
	await tracker.toggle("Detention");
	await tracker.search.fill("Shymkent");
	await tracker.clear();
	await tracker.between("2019-09-21", "2019-09-21");
	await tracker.link("kz-0272").click();
	await expect(tracker.incident).toContainText("Shymkent");
	await tracker.map.getByRole("button", { name: "Zoom in" }).click();
	await tracker.page.waitForLoadState("networkidle");
	expect(requests.foreign()).toEqual([]);
	const told = requests
		.all()
		.filter((address) => /kz-0272|shymkent|zhanaozen|detention|09-21/i.test(new URL(address).pathname));
	expect(told).toEqual([]);
	const [cookies, stored] = [
		await tracker.page.context().cookies(),
		await tracker.page.evaluate(async () => [
			localStorage.length,
			sessionStorage.length,
			(await indexedDB.databases()).length,
			(await caches.keys()).length,
		]),
	];
	expect([cookies, stored]).toEqual([[], [0, 0, 0, 0]]);
});

test("given the first page, when no script runs, then the shell is there at once", async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto("/");
	await expect(page.getByText("Freedom of assembly in Kazakhstan").first()).toBeVisible();
	await expect(page.locator("#text")).toBeVisible();
	await expect(page.locator("#text")).toContainText("how freedom of peaceful assembly is repressed");
	await page.close();
});
