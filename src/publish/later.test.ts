import { expect, test } from "vitest";
import { withAppLater, withMoreLater } from "./later.ts";

const LINKS = [
	'<link rel="preload" href="./data/index.json" as="fetch" crossorigin="anonymous" fetchpriority="low" />',
	'<script type="module" fetchpriority="low" crossorigin src="./assets/index-a1.js"></script>',
	'<link rel="modulepreload" crossorigin fetchpriority="low" href="./assets/base-b2.js">',
	'<link rel="stylesheet" crossorigin href="./assets/style-e5.css">',
];
const PAGE = `<html><head><title>x</title><link rel="expect" href="#end" blocking="render" />${LINKS.join("\n")}</head><body><p>a</p></body></html>`;
const parts = (html: string) => {
	const [, before, within, after] = /^(.*?)<template>(.*?)<\/template>(.*)$/s.exec(html) ?? [];
	return { within: within ?? "", outside: `${before}${after}` };
};

test("all that the app is made of stands in the template in its order, and outside it only what starts it", () => {
	const { within, outside } = parts(withAppLater(PAGE, "./assets/start-c3.js"));
	const [index, , base, sheet] = LINKS;
	const main = '<link rel="modulepreload" data-main fetchpriority="low" crossorigin href="./assets/index-a1.js">';
	expect(within.match(/<[^>]*>/g)).toEqual([index, main, base, sheet]);
	expect(outside.match(/<(?:script|link)[^>]*>/g)).toEqual([
		'<link rel="expect" href="#end" blocking="render" />',
		'<script type="module" fetchpriority="low" crossorigin src="./assets/start-c3.js">',
	]);
});

test("what a page needs besides is fetched no sooner", () => {
	const more = '<link rel="modulepreload" href="./assets/sheet-d4.js">';
	const { within, outside } = parts(withMoreLater(withAppLater(PAGE, "./s.js"), [more]));
	expect(within).toContain(more);
	expect(outside).not.toContain(more);
});

test("a page that asks for no script, or has no template, is refused", () => {
	expect(() => withAppLater("<html><head></head></html>", "./s.js")).toThrow("no script");
	expect(() => withMoreLater(PAGE, [])).toThrow("no template");
});
