import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Rolldown } from "vite";
import type { Language } from "../incident/vocabulary.ts";

/** What the first load of `/` may weigh at most, in kB (1000 bytes) of gzip. */
const BUDGET = { script: 100, all: 160, index: 60, basemap: 90 };

/** Whether weights are told only: `ALAN_LIMITS=off` is for records many times the real one, which are built to be timed. */
export function isUnlimited(): boolean {
	return process.env.ALAN_LIMITS === "off";
}

/**
 * Weighs the first load: the scripts before the map; all that is loaded without the reader's doing (page, styles,
 * scripts with map, list and timeline); the index; the basemap. Gives a line to print for each and the names of those over budget.
 */
export async function weigh(
	folder: string,
	bundle: Rolldown.OutputBundle,
): Promise<{ lines: string[]; over: string[] }> {
	const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
	const entry = chunks.filter((one) => one.isEntry && /\/(?:index\.html|start\.ts)$/.test(one.facadeModuleId ?? ""));
	// The entry asks for the first words of the page's language by itself.
	const words = chunks.filter((one) => one.facadeModuleId?.endsWith("/text/en/first.ts"));
	const before = withImports([...entry, ...words], chunks);
	const all = withImports([...entry, ...chunks.filter((one) => isPreloaded(one, "en"))], chunks);
	const styles = Object.keys(bundle).filter((file) => file.endsWith(".css"));
	const kB = async (files: Iterable<string>) => {
		let bytes = 0;
		for (const file of files) bytes += gzipSync(await readFile(join(folder, file)), { level: 9 }).length;
		return bytes / 1000;
	};
	const weights = {
		script: await kB(before),
		all: await kB(new Set([...all, ...styles, "index.html"])),
		index: await kB(["data/index.json"]),
		basemap: await kB(["basemap/kazakhstan.topo.json"]),
	};
	const names = Object.keys(BUDGET) as (keyof typeof BUDGET)[];
	const say = (name: keyof typeof BUDGET) => `${name} ${weights[name].toFixed(1)} kB of ${BUDGET[name]} kB (gzip)`;
	return { lines: names.map(say), over: names.filter((name) => weights[name] > BUDGET[name]).map(say) };
}

/** Parts that are loaded at once, but that the first paint does not wait for: the page names them to the browser. */
export function isPreloaded(chunk: Rolldown.OutputChunk, language: Language): boolean {
	const { name, facadeModuleId } = chunk;
	if (facadeModuleId?.includes("/src/text/")) return facadeModuleId.includes(`/${language}/`);
	return [
		"rolldown-runtime",
		"base",
		"incidentMap",
		"incidentList",
		"listPanel",
		"filters",
		"asked",
		"timeline",
	].includes(name);
}

/** The files of chunks and of all they import statically. */
function withImports(start: readonly Rolldown.OutputChunk[], chunks: readonly Rolldown.OutputChunk[]): Set<string> {
	const files = new Set<string>();
	const visit = (chunk: Rolldown.OutputChunk) => {
		if (files.has(chunk.fileName)) return;
		files.add(chunk.fileName);
		for (const file of chunk.imports) for (const imported of chunks) if (imported.fileName === file) visit(imported);
	};
	start.forEach(visit);
	return files;
}
