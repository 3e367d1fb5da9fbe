import { createHash } from "node:crypto";
import { expect, test } from "./app/test.ts";
import { watchRefusals } from "./browser/requests.ts";

const PAGES = [
	"/",
	"/incidents/kz-0272/",
	"/data/",
	"/404.html",
	"/leave/",
	"/about/safety/",
	"/ru/about/safety/",
	"/ru/",
	"/kk/incidents/kz-0272/",
];

test("given any page, then it holds nothing inline but a sheet that its policy names, and the policy is in its headers and head", async ({
	request,
}) => {
	for (const path of PAGES) {
		const answer = await request.get(path);
		const policy = answer.headers()["content-security-policy"] ?? "";
		// A sheet of styles may stand in a page if the policy of all pages holds its hash.
		const html = (await answer.text()).replaceAll(/<style>(.*?)<\/style>/gs, (_, css: string) => {
			expect(policy, path).toContain(`'sha256-${createHash("sha256").update(css).digest("base64")}'`);
			return "";
		});
		expect(html, path).not.toMatch(
			/<script(?![^>]*\bsrc=|\stype="application\/ld\+json")|<style|\sstyle=|\son[a-z]+=/i,
		);
		expect(policy).toMatch(/^default-src 'none'; .*require-trusted-types-for 'script'.*frame-ancestors 'none'$/);
		const head =
			/<head>\s*<meta char-?set="utf-8"\s*\/?><meta http-equiv="Content-Security-Policy" content="([^"]*)">/i;
		expect(policy, path).toContain(head.exec(html)?.[1] ?? "no policy");
		expect(answer.headers()).toMatchObject({
			"referrer-policy": "no-referrer",
			"x-content-type-options": "nosniff",
			"cross-origin-opener-policy": "same-origin",
			"permissions-policy": expect.stringContaining("geolocation=()"),
		});
	}
});

test("given a full visit under the policy, then it refuses nothing", async ({ tracker, page }) => {
	const refusals = await watchRefusals(page);
	await tracker.open("/#q=Zhanaozen");
	await tracker.clear();
	await tracker.toggle("Detention");
	await tracker.symbols().first().focus();
	await tracker.map.getByRole("button", { name: "Zoom in" }).click();
	await tracker.timeline.getByRole("slider", { name: "First day shown" }).press("PageUp");
	await tracker.page.goto("/incidents/kz-0272/");
	await expect(tracker.incident).toContainText("Shymkent");
	await tracker.incident.getByText("Correct this", { exact: true }).click();
	for (const path of ["/data/", "/about/safety/", "/kk/about/safety/", "/about/licences/"]) await page.goto(path);
	expect(refusals()).toEqual([]);
});

test("given a script that got in, then it can reach nobody, write no markup and make no script", async ({ page }) => {
	const refusals = await watchRefusals(page);
	await page.goto("/");
	const attempts = await page.evaluate(async () => {
		const attempt = async (what: () => unknown) => {
			try {
				await what();
				return "done";
			} catch (error) {
				return (error as Error).name;
			}
		};
		return {
			markup: await attempt(() => {
				document.body.insertAdjacentHTML("beforeend", "<img src=x>");
			}),
			script: await attempt(() => {
				document.body.appendChild(document.createElement("script")).text = "document.title = 'ran'";
			}),
			policy: await attempt(() =>
				(
					window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
				).trustedTypes.createPolicy("default", {}),
			),
			fetch: await attempt(() => fetch("http://elsewhere.localhost:9/told")),
			title: document.title,
		};
	});
	expect(attempts).toEqual({
		markup: "TypeError",
		script: "TypeError",
		policy: "TypeError",
		fetch: "TypeError",
		title: expect.stringContaining("Alañ"),
	});
	await page.evaluate(() => {
		document.body.appendChild(document.createElement("img")).src = "http://elsewhere.localhost:9/told.png";
	});
	await expect
		.poll(() => refusals().map((one) => one.split(" ")[0]))
		.toEqual(expect.arrayContaining(["require-trusted-types-for", "trusted-types", "connect-src", "img-src"]));
});

test("given another site that shows a page of ours in a frame, then the frame stays empty", async ({
	page,
	baseURL,
}) => {
	await page.route("http://elsewhere.localhost/", (route) =>
		route.fulfill({ contentType: "text/html", body: `<iframe src="${baseURL}/"></iframe>` }),
	);
	await page.goto("http://elsewhere.localhost/");
	await expect.poll(() => page.frames().map((frame) => frame.url())).toContainEqual(expect.stringContaining("error"));
	await expect(page.frameLocator("iframe").getByText("Alañ")).toHaveCount(0);
});
