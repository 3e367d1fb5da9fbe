import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// Copies a part of the record, word for word, to where the pictures of the site's looks are made from. README.md beside
// this file says why it is a copy, and when to make it anew: npm run freeze:looks

const RECORD = join(import.meta.dirname, "../../public/data");
const COPY = join(import.meta.dirname, "record");

/** Every year, kind of measure and grade, places in every corner, one campaign nearly whole; nobody named but officials. */
const CHOSEN = `
	kz-0003 kz-0018 kz-0026 kz-0027 kz-0028 kz-0033 kz-0034 kz-0725 kz-0085 kz-0738 kz-0102 kz-0103 kz-0126 kz-0138
	kz-0156 kz-0158 kz-0161 kz-0212 kz-0222 kz-0224 kz-0228 kz-0229 kz-0231 kz-0234 kz-0236 kz-0239 kz-0241 kz-0242
	kz-0243 kz-0244 kz-0255 kz-0256 kz-0754 kz-0755 kz-0756 kz-0757 kz-0312 kz-0317 kz-0333 kz-0376 kz-0416 kz-0426
	kz-0773 kz-0499 kz-0514 kz-0523 kz-0531 kz-0627 kz-0792 kz-0649 kz-0667 kz-0693 kz-0719 kz-0809`
	.trim()
	.split(/\s+/);

/** As much of a record as the copying looks at. */
interface Entry {
	readonly id: string;
	readonly date: string;
	readonly case: string | null;
	readonly follows: readonly string[];
	readonly about: readonly string[];
	readonly distinctFrom?: readonly string[];
	readonly countedIn: { readonly id: string } | null;
	readonly people: readonly { readonly name: string; readonly part: string }[];
}
type Listed = Record<string, unknown> & { readonly id: string };

const read = <T>(file: string): T[] => JSON.parse(readFileSync(join(RECORD, file), "utf8"));
/** One record a line, as the record itself is written. */
const write = (file: string, records: readonly unknown[]) =>
	writeFileSync(
		join(COPY, file),
		records.length === 0 ? "[]\n" : `[\n${records.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`,
	);

const years = readdirSync(join(RECORD, "incidents")).sort();
const filed = new Map(years.map((file) => [file, read<Entry>(`incidents/${file}`)]));
const entries = new Map([...filed.values()].flat().map((entry) => [entry.id, entry]));

/** The chosen entries and all that they point to, so that no link in the copy leads nowhere. */
const kept = new Set<string>();
const keep = (id: string): void => {
	const entry = entries.get(id);
	if (entry === undefined) throw new Error(`${id} is not in the record: take it out of CHOSEN in freeze.ts`);
	if (kept.has(id)) return;
	kept.add(id);
	const named = entry.people.find(({ part }) => part !== "official" && part !== "speaker");
	if (named !== undefined)
		throw new Error(`${id} names ${named.name}, no official: take what leads to it out of CHOSEN in freeze.ts`);
	for (const other of [...entry.follows, ...entry.about, ...(entry.distinctFrom ?? [])]) keep(other);
	if (entry.countedIn !== null) keep(entry.countedIn.id);
	if (entry.case !== null) for (const other of entries.values()) if (other.case === entry.case) keep(other.id);
};
CHOSEN.forEach(keep);

rmSync(COPY, { recursive: true, force: true });
mkdirSync(join(COPY, "incidents"), { recursive: true });
let used = "";
for (const [file, all] of filed) {
	const some = all.filter(({ id }) => kept.has(id));
	write(`incidents/${file}`, some);
	used += JSON.stringify(some);
}
/** Copies of a list what has been named so far, and what that names in the same list. */
const copyList = (file: string): void => {
	const all = read<Listed>(file);
	let some: Listed[] = [];
	for (let before = -1; some.length > before; ) {
		before = some.length;
		const said = used + JSON.stringify(some);
		some = all.filter(({ id }) => said.includes(JSON.stringify(id)));
	}
	write(file, some);
	used += JSON.stringify(some);
};
for (const list of ["campaigns", "groups", "authorities", "provisions", "sources", "publishers", "claimants", "roles"])
	copyList(`${list}.json`);
copyList("places.json");
write("coverage.json", read("coverage.json"));
write("tombstones.json", []);
