import { readFile } from "node:fs/promises";
import { type Plugin, transformWithOxc } from "vite";
import { compiled } from "../text/every.ts";

const CATALOG = /\/src\/text\/(?:en|ru|kk)\/(?!later)\w+\.ts$/;

/**
 * Compiles the ICU messages of the catalogs as they are bundled, so that no page loads a parser of messages. A message
 * that is not one fails the build by its name.
 */
export function compileMessages(): Plugin {
	return {
		name: "alan:messages",
		enforce: "pre",
		async transform(code, id) {
			if (!CATALOG.test(id)) return null;
			const catalogs = await catalogsOf(code, id);
			const original = id.replace(/\/(?:ru|kk)\//, "/en/");
			const english = original === id ? catalogs : await catalogsOf(await readFile(original, "utf8"), original);
			const lines = Object.entries(catalogs).map(([name, catalog]) => {
				try {
					return `export const ${name} = ${JSON.stringify(compiled(catalog, english[name]))};`;
				} catch (fault) {
					return this.error(`${id}: ${name}: not an ICU message: ${fault}`);
				}
			});
			return { code: lines.join("\n"), map: null };
		},
	};
}

/** What a file of messages exports. It imports nothing once its types are gone, so it can be read as it stands. */
async function catalogsOf(code: string, file: string): Promise<Record<string, object>> {
	const { code: plain } = await transformWithOxc(code, file);
	return await import(`data:text/javascript,${encodeURIComponent(plain)}`);
}
