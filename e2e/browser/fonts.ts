import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { LaunchOptions, Page } from "@playwright/test";
import { chromiumPath } from "./chromium.ts";

const PACKAGES = join(import.meta.dirname, "../../node_modules/@expo-google-fonts");
/** Of the weights and slants those that the style sheets ask for. */
const CUTS = ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"];
const GIVEN = { "system-ui": "Noto Sans", "sans-serif": "Noto Sans", monospace: "Noto Sans", serif: "Noto Serif" };

/**
 * How to start Chromium so that it draws the same letters on every Linux: of the two families that are installed with the
 * project, and not fitted to the dots of any screen. The site and its policy stay as they are: it is the system's font
 * library that is told so, by a file in `folder`.
 */
export function sameLetters(folder: string): LaunchOptions {
	mkdirSync(folder, { recursive: true });
	const file = resolve(folder, "fonts.conf");
	const cuts = ["noto-sans", "noto-serif"].flatMap((family) => CUTS.map((cut) => join(PACKAGES, family, cut)));
	const set = (name: string, value: string) => `<edit name="${name}" mode="assign">${value}</edit>`;
	const lines = [
		...['<?xml version="1.0"?>', '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">', "<fontconfig>"],
		...cuts.map((cut) => `<dir>${cut}</dir>`),
		`<cachedir>${resolve(folder, "fonts")}</cachedir>`,
		...Object.entries(GIVEN).map(
			([asked, given]) =>
				`<alias binding="same"><family>${asked}</family><prefer><family>${given}</family></prefer></alias>`,
		),
		'<match target="font">',
		...[set("antialias", "<bool>true</bool>"), set("hinting", "<bool>false</bool>")],
		...[set("autohint", "<bool>false</bool>"), set("hintstyle", "<const>hintnone</const>")],
		...[set("rgba", "<const>none</const>"), set("lcdfilter", "<const>lcdnone</const>")],
		...["</match>", "</fontconfig>"],
	];
	writeFileSync(file, lines.join("\n"));
	return {
		executablePath: chromiumPath(),
		// Fields of dates are in the language of the browser itself.
		env: { ...(process.env as Record<string, string>), FONTCONFIG_FILE: file, LANGUAGE: "en_GB", LC_ALL: "C.UTF-8" },
		args: [
			...["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
			...["--disable-sync", "--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb"],
		],
	};
}

/** Whether the letters of `sameLetters` are used: a Chromium in a box of its own may not see the file that names them. */
export async function hasSameLetters(page: Page): Promise<boolean> {
	// The arrow is in neither family, so with the system's own fonts it is drawn by one of those.
	await page.setContent('<p style="font-family: system-ui">Алаң ↗</p>');
	const devtools = await page.context().newCDPSession(page);
	await devtools.send("DOM.enable");
	await devtools.send("CSS.enable");
	const { root } = await devtools.send("DOM.getDocument");
	const { nodeId } = await devtools.send("DOM.querySelector", { nodeId: root.nodeId, selector: "p" });
	const { fonts } = await devtools.send("CSS.getPlatformFontsForNode", { nodeId });
	await devtools.detach();
	return fonts.every(({ familyName }) => familyName === "Noto Sans");
}
