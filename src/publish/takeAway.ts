import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "fflate";
import type { ResolvedConfig } from "vite";
import { FOLDER_OF, LANGUAGES } from "../incident/vocabulary.ts";
import { textIn } from "../text/every.ts";
import { type PageWords, pageWords } from "../text/pages.ts";
import { dayIn } from "./keepList.ts";
import { bundleWhole } from "./nested.ts";
import type { RecordRead } from "./record.ts";

/** What one file may weigh at most, in bytes. */
const MOST = 3_000_000;

/** Files that the app fetches, as the site holds them. */
const FETCHED = /^(?:data\/(?:incidents\/)?[\w.-]+|basemap\/[\w.-]+)\.json$/;

/**
 * The whole site in one page that opens from a disk: app, record and map in every language. It may ask nothing of anybody:
 * its policy lets run the one script and the one sheet whose hashes it names, and nothing be fetched. `paths` are the
 * site's files in `folder`; `address` says where newer ones are, null when that is not known.
 */
export async function takeAwayEdition(
	config: ResolvedConfig,
	folder: string,
	paths: readonly string[],
	{ version }: Pick<RecordRead, "version">,
	address: string | null,
): Promise<string> {
	const { script, styles } = await bundleWhole("src/takeaway/main.ts", {
		root: config.root,
		...(config.configFile !== undefined && { configFile: config.configFile }),
		mode: "takeaway",
	});
	// Within a page these letters end a script, or begin one, be it in the middle of a text.
	const code = script.replace(/<(?=\/script|script>|!--)/gi, "\\x3C");
	const icon = (await readFile(join(folder, "icon.svg"))).toString("base64");
	const held: string[] = [];
	for (const path of paths.filter((one) => FETCHED.test(one))) {
		const packed = gzipSync(await readFile(join(folder, path)), { level: 9, mtime: 0 });
		held.push(`<script type="text/plain" data-file="${path}">${Buffer.from(packed).toString("base64")}</script>`);
	}
	const policy = [
		"default-src 'none'",
		`script-src ${hashOf(code)}`,
		`style-src ${hashOf(styles)}`,
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'",
	].join("; ");
	const { siteName, siteLine } = textIn("en").words;
	const page = `<!doctype html>
<html lang="en" data-root="#/"${address === null ? "" : ` data-address="${escapeHtml(new URL("./", address).href)}"`}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${siteName}: ${siteLine}</title>
<meta name="referrer" content="no-referrer">
<meta name="alan-record" content="${version.date} ${version.hash}">
<link rel="icon" href="data:image/svg+xml;base64,${icon}">
<style>${styles}</style>
</head>
<body>
${LANGUAGES.map((language) => lineIn(pageWords(language, "keep").edition, language, version, address)).join("\n")}
<div id="root"></div>
${held.join("\n")}
<script type="module">${code}</script>
</body>
</html>
`;
	const bytes = Buffer.byteLength(page);
	if (bytes > MOST) throw new Error(`the take-away edition weighs ${bytes} bytes of at most ${MOST}`);
	return page;
}

/** What the edition says of itself in a language; the styles show the one of the page's language. */
function lineIn(
	words: PageWords["keep"]["edition"],
	language: (typeof LANGUAGES)[number],
	version: RecordRead["version"],
	address: string | null,
): string {
	const says = words.says({ date: dayIn(language, version.date) });
	const home = address === null ? null : new URL(`${FOLDER_OF[language]}offline/`, address).href;
	const where =
		home === null
			? words.unknown
			: `${words.newer} <a href="${escapeHtml(home)}" rel="noopener noreferrer" target="_blank">${escapeHtml(home)}</a>`;
	// The foot's own link leads to a page that is not in the file.
	const licences = textIn(language).words.pages["about/licences/"];
	const more = `${words.version({ hash: version.hash })} ${where} ${escapeHtml(licences)}`;
	return `<details class="edition" lang="${language}"><summary>${says} <noscript>${words.noScript}</noscript></summary>${more}</details>`;
}

function hashOf(text: string): string {
	return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function escapeHtml(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
