import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { bundleWhole } from "./nested.ts";

/**
 * The sheets of styles that stand in the pages which the app takes over, so that their first paint waits for no second
 * file: all rules for what is drawn at build, on screen and on paper, in the order of the app's own sheet, which comes
 * after. Every page of a kind holds the same, so that one policy names them all.
 */
export interface Inlined {
	/** For the first page as it stands before the record has come. */
	readonly first: string;
	/** For the page of an incident. */
	readonly incident: string;
}

/** What each sheet is put together from, below `src`. */
const PARTS: Record<keyof Inlined, readonly string[]> = {
	first: ["app/theme.css", "ui/sign.css", "app/frame.css", "ui/copyButton.css"],
	incident: [
		...["app/theme.css", "ui/sign.css", "app/frame.css", "ui/glyph.css", "ui/disclosure.css", "ui/placed.css"],
		...["filters/searchBox.css", "filters/summary.css", "ui/copyButton.css", "app/explore.css", "sheet/sheet.css"],
	],
};

/** Bundles the sheets as the app's own is bundled. */
export async function inlinedStyles(root: string): Promise<Inlined> {
	const of = async (name: keyof Inlined) => {
		const { styles } = await bundleWhole(ENTRY, { root, configFile: false, publicDir: false, plugins: [entry(name)] });
		const css = styles.replaceAll(/\/\*.*?\*\//gs, "").trim();
		// These letters would end it.
		if (css === "" || /<\//.test(css)) throw new Error(`the sheet "${name}" cannot stand in a page`);
		return css;
	};
	const [first, incident] = await Promise.all([of("first"), of("incident")]);
	return { first, incident };
}

/** The sheets' hashes as a policy names them. */
export function hashesOf(inlined: Inlined): string[] {
	return Object.values(inlined).map((css) => `'sha256-${createHash("sha256").update(css).digest("base64")}'`);
}

const ENTRY = "alan:inlined";
const entry = (name: keyof Inlined): Plugin => ({
	name: ENTRY,
	resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
	load: (id) => (id === `\0${ENTRY}` ? PARTS[name].map((part) => `import "/src/${part}";`).join("\n") : null),
});
