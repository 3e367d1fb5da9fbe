import { createHash } from "node:crypto";
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import { documentOf } from "../document/document.tsx";
import type { Site } from "../document/site.ts";
import { pathIn } from "../document/way.ts";
import { LANGUAGES } from "../incident/vocabulary.ts";
import { LIST } from "../keep/list.ts";
import { NOTHING_OFFERED, type Offered, type Offering } from "../keep/offered.ts";
import { offlinePage } from "../keep/offlinePage.tsx";
import { sumLine } from "../sign/checking.ts";
import { readSecretKey, type SecretKey, sign } from "../sign/minisign.ts";
import { textIn } from "../text/every.ts";
import { filesIn, keepList } from "./keepList.ts";
import { withoutAddress } from "./mirror.ts";
import { bundleWhole } from "./nested.ts";
import { PUBLISH, type Published } from "./plugin.ts";
import type { RecordRead } from "./record.ts";
import { zipSite } from "./siteZip.ts";
import { takeAwayEdition } from "./takeAway.ts";

type Version = Pick<RecordRead, "version">;

/**
 * After the site is written: what keeps it on a device, and what is taken away from it. A quick build (`--mode quick` or
 * `ALAN_QUICK=1`) leaves the files to take away out, `ALAN_ADDRESS` is said in them, `ALAN_SIGNING_KEY` (the text of a minisign key) signs them.
 */
export function keepSite(): Plugin {
	let config: ResolvedConfig;
	return {
		name: "alan:keep",
		apply: "build",
		configResolved(resolved) {
			config = resolved;
		},
		writeBundle: {
			// The list names what the site holds, so it comes last.
			order: "post",
			sequential: true,
			async handler({ dir = "dist" }) {
				const { site, record } = publishedBy(config);
				await writeWorker(dir, config.root);
				const key = signingKey(process.env.ALAN_SIGNING_KEY);
				const offering: Offering = { ...NOTHING_OFFERED, key: key?.publicKey ?? null };
				if (config.mode === "quick" || process.env.ALAN_QUICK === "1") return finish(dir, record, site, offering);
				const made = await takeAway(config, dir, record, site, offering, key);
				for (const { name, bytes } of made) this.info(`offline/${name} ${(bytes / 1000).toFixed(0)} kB`);
			},
		},
	};
}

/** The site as the pages know it that have just been written, and the record they were made from. */
function publishedBy({ plugins }: ResolvedConfig): Published {
	const publish = plugins.find(({ name }) => name === PUBLISH);
	if (publish === undefined) throw new Error("the site is kept after it is published, and that was not asked for");
	return (publish.api as { published(): Published }).published();
}

/** The worker, and the script of the page that starts it. */
async function writeWorker(dir: string, root: string): Promise<void> {
	const plain = { root, configFile: false, publicDir: false } as const;
	const worker = await bundleWhole("src/keep/worker.ts", {
		...plain,
		build: { rollupOptions: { output: { format: "iife" } } },
	});
	const page = await bundleWhole("src/keep/page.ts", plain);
	const offer = await bundleWhole("src/keep/offer.ts", plain);
	await mkdir(join(dir, "offline"), { recursive: true });
	await writeFile(join(dir, "sw.js"), worker.script);
	await writeFile(join(dir, "offline/offline.js"), page.script);
	await writeFile(join(dir, "offline/offer.js"), offer.script);
}

/** The pages that offer, in every language, then the list of what is kept, which names them too. */
async function finish(dir: string, record: Version, site: Site, offering: Offering): Promise<void> {
	for (const language of LANGUAGES) {
		const page = offlinePage(offering);
		const html = documentOf(page, site, textIn(language));
		await writeFile(join(dir, pathIn(language, page.path), "index.html"), html);
	}
	await writeFile(join(dir, LIST), JSON.stringify(await keepList(dir, record)));
}

/** The take-away edition, then the archive that holds it, then the pages that offer both. */
async function takeAway(
	config: ResolvedConfig,
	dir: string,
	record: Version,
	site: Site,
	offering: Offering,
	key: SecretKey | null,
): Promise<Offered[]> {
	const address = process.env.ALAN_ADDRESS ?? null;
	const { date } = record.version;
	const day = date === "" ? "undated" : date;
	const html = await takeAwayEdition(config, dir, await filesIn(dir), record, address);
	const edition = await put(dir, `alan-${day}.html`, Buffer.from(html), date, key);
	const mirror = address === null ? dir : await withoutAddress(config.root);
	for (const file of mirror === dir ? [] : await filesIn(join(dir, "offline")))
		if (file.startsWith(edition.name)) await copyFile(join(dir, "offline", file), join(mirror, "offline", file));
	await finish(mirror, record, { ...site, address: null }, { ...offering, edition });
	const archive = await zipSite(mirror, `alan-site-${day}`, date);
	if (mirror !== dir) await rm(mirror, { recursive: true });
	const whole = await put(dir, `alan-site-${day}.zip`, archive, date, key);
	await finish(dir, record, site, { ...offering, edition, site: whole });
	return [edition, whole];
}

/** Writes a file with its sum and, where there is a key, its signature. */
async function put(
	dir: string,
	name: string,
	bytes: Uint8Array,
	date: string,
	key: SecretKey | null,
): Promise<Offered> {
	const file = join(dir, "offline", name);
	await writeFile(file, bytes);
	await writeFile(`${file}.sha256`, sumLine(name, bytes));
	if (key !== null) {
		// The record's day, not the clock: the same record signed by the same key gives the same bytes.
		const timestamp = date === "" ? 0 : Date.parse(date) / 1000;
		await writeFile(`${file}.minisig`, sign(bytes, key, `timestamp:${timestamp}\tfile:${name}\thashed`));
	}
	return { name, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

function signingKey(text: string | undefined): SecretKey | null {
	if (text === undefined || text === "") return null;
	const key = readSecretKey(text);
	if (key.ok) return key.value;
	throw new Error(`ALAN_SIGNING_KEY: ${key.error}`);
}
