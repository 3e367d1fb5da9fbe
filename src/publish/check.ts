import { readArchive } from "../check/archive.ts";
import { findingsIn, RULES } from "../check/rules.ts";
import { dayOf } from "../incident/date.ts";
import { sayProblem } from "../incident/parse.ts";
import { readFiles } from "./record.ts";

// `npm run check:record [-- --notices] [folder]`: one line a fault; fails on any. Notices, which ask an editor to look,
// are counted, and told one by one when asked for.
const asked = process.argv.slice(2);
const folder = asked.find((word) => !word.startsWith("--")) ?? "public/data";
const { archive, problems } = readArchive(await readFiles(folder));
const { faults, notices } = findingsIn(archive, dayOf(1970) + Math.floor(Date.now() / 86_400_000));
const wrong = [...problems, ...faults];
for (const problem of wrong) console.error(sayProblem(problem));
if (asked.includes("--notices")) for (const notice of notices) console.log(`notice: ${sayProblem(notice)}`);
const counts = RULES.flatMap(({ name }) => {
	const count = notices.filter(({ rule }) => rule === name).length;
	return count === 0 ? [] : `${count} ${name}`;
});
if (counts.length > 0) console.log(`notices: ${counts.join(", ")} (--notices tells them)`);
if (wrong.length > 0) {
	console.error(`${wrong.length} faults in ${folder}`);
	process.exitCode = 1;
} else console.log(`${archive.incidents.length} entries in ${folder}, no fault`);
