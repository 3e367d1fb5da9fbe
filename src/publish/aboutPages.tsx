import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { aboutDocument } from "../about/document.tsx";
import { Licences } from "../about/licences.tsx";
import { Safety } from "../about/safety.tsx";
import { LANGUAGES, type Language } from "../incident/vocabulary.ts";
import { aboutWords } from "../text/aboutWords.ts";
import { languageName, textIn } from "../text/text.ts";
import { billOfMaterials } from "./bom.ts";
import { readPackages } from "./packages.ts";

const BILL = "about/licences/bom.cdx.json";

/** Writes the pages about safety and licences in every language, and the bill of materials; `source` is the code's root. */
export async function writeAboutPages(folder: string, source: string): Promise<void> {
	const packages = await readPackages(source);
	const styles = ["src/app/theme.css", "src/about/about.css"].map((file) => readFile(join(source, file), "utf8"));
	const files = new Map([
		["about/about.css", (await Promise.all(styles)).join("")],
		[BILL, billOfMaterials(JSON.parse(await readFile(join(source, "package.json"), "utf8")), packages)],
	]);
	for (const language of LANGUAGES) {
		const text = textIn(language);
		const say = aboutWords(text);
		const root = language === "en" ? "../../" : "../../../";
		const pages = {
			"about/safety/": { ...say.safety, children: <Safety say={say} /> },
			"about/licences/": { ...say.licences, children: <Licences say={say} packages={packages} bill={root + BILL} /> },
		};
		for (const [path, { title, description, children }] of Object.entries(pages)) {
			const others = LANGUAGES.filter((other) => other !== language).map((other) => ({
				language: other,
				name: languageName(textIn(other), other),
				path: folderOf(other) + path,
			}));
			const page = { text, say, title, description, root, others, home: folderOf(language), children };
			files.set(`${folderOf(language)}${path}index.html`, aboutDocument(page));
		}
	}
	for (const [path, content] of files) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), content);
	}
}

/** Where the pages of a language lie, from the root of the site. */
function folderOf(language: Language): string {
	return language === "en" ? "" : `${language}/`;
}
