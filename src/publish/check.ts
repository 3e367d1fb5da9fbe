import { sayProblem } from "../incident/parse.ts";
import { readRecord } from "./record.ts";

// `npm run check:record`: one line a problem; fails on any.
const folder = process.argv[2] ?? "public/data";
const { incidents, problems } = await readRecord(folder);
for (const problem of problems) console.error(sayProblem(problem));
if (problems.length > 0) {
	console.error(`${problems.length} problems in ${folder}`);
	process.exitCode = 1;
} else console.log(`${incidents.length} entries in ${folder}, no problem`);
