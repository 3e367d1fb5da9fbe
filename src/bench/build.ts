import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

// `npm run bench:build`: how long a build takes of the record once, five times and ten times over (or so often as the
// arguments say). Processor time is told beside the clock's, since other work on the machine stretches the latter. The
// pictures by which links are shown and the files to take away are left out: the former are drawn one by one and kept by
// their content, the latter have limits of size that such records are over.

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
const asked = process.argv.slice(2).map(Number);
const SIZES = asked.length > 0 ? asked : [1, 5, 10];

/** The record so many times over: every copy of an incident has a number of its own, and refers to its own copies. */
async function writeCopies(folder: string, times: number): Promise<number> {
	await cp(join(PROJECT, "public"), folder, { recursive: true });
	const incidents = join(folder, "data/incidents");
	let entries = 0;
	for (const file of await readdir(incidents)) {
		const text = await readFile(join(incidents, file), "utf8");
		const copies = Array.from({ length: times }, (_, copy) => {
			const renamed = text
				.replaceAll(/"kz-(\d+)"/g, (_, number) => `"kz-${String(Number(number) + copy * 100_000).padStart(4, "0")}"`)
				.replaceAll(/"case": "([^"]+)"/g, (all, id) => (copy === 0 ? all : `"case": "${id}-${copy}"`));
			return JSON.parse(renamed) as unknown[];
		}).flat();
		entries += copies.length;
		await writeFile(join(incidents, file), `[\n${copies.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`);
	}
	return entries;
}

/** Builds the site of such a record; gives seconds of the processor and of the clock, and how many pages came of it. */
async function timeBuild(times: number) {
	const folder = await mkdtemp(join(tmpdir(), "alan-build-"));
	try {
		await mkdir(join(folder, "public"));
		const entries = await writeCopies(join(folder, "public"), times);
		// The limits are for the real record; the copies are there to be timed.
		Object.assign(process.env, { ALAN_PUBLIC: join(folder, "public"), ALAN_QUICK: "1", ALAN_LIMITS: "off" });
		const out = join(folder, "dist");
		const [processor, clock] = [process.cpuUsage(), performance.now()];
		await build({ root: PROJECT, logLevel: "silent", build: { outDir: out, emptyOutDir: true } });
		const { user, system } = process.cpuUsage(processor);
		const written = await readdir(out, { recursive: true });
		const pages = written.filter((path) => path.endsWith("index.html")).length;
		return { entries, pages, processor: (user + system) / 1e6, clock: (performance.now() - clock) / 1000 };
	} finally {
		await rm(folder, { recursive: true });
	}
}

// The first build of a process also waits for code to be read and compiled, which is no matter of the record.
await timeBuild(1);
console.log("| record | entries | pages | processor, s | clock, s | processor, ms a page |");
console.log("|---:|---:|---:|---:|---:|---:|");
for (const times of SIZES) {
	const { entries, pages, processor, clock } = await timeBuild(times);
	const figures = [processor.toFixed(1), clock.toFixed(0), ((processor / pages) * 1000).toFixed(2)];
	console.log(`| ${times}x | ${entries} | ${pages} | ${figures.join(" | ")} |`);
}
console.log(`load of the machine, over a minute: ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores`);
