import { expect, test } from "vitest";
import { find, shownElsewhere, withOffer } from "./answer.ts";

const list = {
	shells: { "ru/": "ru/index.html", "": "index.html" },
	drawn: ["incidents/"],
	files: ["index.html", "ru/index.html", "data/index.html", "data/index.json", "assets/a.js"].map(
		(path) => [path, 1, ""] as const,
	),
} as unknown as Parameters<typeof find>[0];

test.each([
	["", { kind: "file", path: "index.html" }],
	["index.html", { kind: "file", path: "index.html" }],
	["ru/", { kind: "file", path: "ru/index.html" }],
	["data/", { kind: "file", path: "data/index.html" }],
	["data", { kind: "slash" }],
	["ru", { kind: "slash" }],
	["assets/a.js", { kind: "file", path: "assets/a.js" }],
	["incidents/kz-0421/", { kind: "shell", path: "index.html" }],
	["incidents/kz-0421", { kind: "shell", path: "index.html" }],
	["ru/incidents/kz-0421/index.html", { kind: "shell", path: "ru/index.html" }],
	["incidents/kz-0421/picture.png", { kind: "none" }],
	["data/incidents/2019.json", { kind: "none" }],
	["data/downloads/alan.csv", { kind: "none" }],
	["kk/incidents/kz-0421/", { kind: "none" }],
	["%E0%A4%A", { kind: "none" }],
])("what is asked for at %j is answered from what is kept", (path, found) => {
	expect(find(list, path)).toEqual(found);
});

test("a page shown at another address loads the same files and begins the site at the same place", () => {
	const html = `<html lang="ru" data-root="../"><link href="../assets/a.css"><script src="../assets/a.js"></script>
<a href="./data/">x</a><a href="https://a.example/../x">y</a><a href="#main">z</a></html>`;
	const shown = shownElsewhere(html, new URL("https://mirror.example/a/b/ru/index.html"));
	expect(
		shown,
	).toBe(`<html lang="ru" data-root="/a/b/"><link href="/a/b/assets/a.css"><script src="/a/b/assets/a.js"></script>
<a href="/a/b/ru/data/">x</a><a href="https://a.example/../x">y</a><a href="#main">z</a></html>`);
});

test("a kept page brings the script that offers a newer one, at the site's own root", () => {
	const html = withOffer("<html><head></head></html>", new URL("https://mirror.example/a/b/"));
	expect(html).toContain('src="/a/b/offline/offer.js"></script></head>');
});
