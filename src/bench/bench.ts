import { benchApp } from "./app.ts";
import { openBrowser } from "./browser.ts";
import { benchExplore } from "./explore.ts";
import { synthetic } from "./generator.ts";
import { benchMap } from "./map.ts";
import type { Row } from "./measure.ts";
import { realRecord } from "./real.ts";
import { benchSearch, syntheticTexts } from "./search.ts";
import { benchWeight } from "./weight.ts";

// npm run bench: times what a reader waits for, beside other ways to do the same with the same outputs, in one run.
// With --json it ends with everything as one JSON object; sizes can be given: npm run bench -- 10000 100000; --node
// leaves out what is timed in Chromium, which takes 100,000 incidents always; --map and --app time that part of it alone.

const sizes = process.argv
	.slice(2)
	.filter((word) => /^\d+$/.test(word))
	.map(Number);
const { catalogue, summaries } = await realRecord();
const { incidents, names } = catalogue;
const rows: Row[] = [];
let equal = true;

function take(part: { rows: Row[]; equal: boolean }): void {
	for (const { name, n, ours, unit, peer, theirs, ratio } of part.rows) {
		const times = ratio < 1 && ratio > 0 ? `1/${(1 / ratio).toFixed(ratio > 0.1 ? 1 : 0)}` : ratio.toFixed(1);
		console.log(
			`${name.padEnd(16)}${String(n).padStart(9)}${String(ours).padStart(11)} ${unit}  ${peer.padEnd(24)}${String(theirs).padStart(11)} ${unit}  ${times}`,
		);
	}
	if (!part.equal) console.log("the outputs DIFFER");
	rows.push(...part.rows);
	equal &&= part.equal;
}

const only = ["--node", "--map", "--app"].filter((word) => process.argv.includes(word));
const takes = (part: string) => only.length === 0 || only.includes(part);

for (const n of !takes("--node") ? [] : sizes.length > 0 ? sizes : [incidents.size, 10_000, 100_000, 1_000_000]) {
	const columns = n === incidents.size ? incidents : synthetic(incidents, n);
	take(await benchExplore(columns));
	if (n <= 100_000) take(benchWeight(columns, names));
	if (n <= 100_000) take(await benchSearch(columns, names, summaries));
}
if (takes("--map") || takes("--app")) {
	const browser = await openBrowser();
	if (browser === null) {
		console.log("No Chromium was found: name yours, CHROMIUM=/path/to/chromium npm run bench. Its part is left out.");
		process.exitCode = 1;
	} else {
		const columns = synthetic(incidents, 100_000);
		if (takes("--map")) await benchMap(browser, columns, names, take);
		const texts = syntheticTexts(summaries, columns.size);
		if (takes("--app")) take({ rows: await benchApp(browser, catalogue, columns, texts), equal: true });
		await browser.close();
	}
}
if (process.argv.includes("--json")) console.log(JSON.stringify({ rows, equal }));
if (!equal) process.exitCode = 1;
