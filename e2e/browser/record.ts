import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** As much of an entry of the record as the tests look at; read from the files, apart from the app's own parser. */
export interface Entry {
	readonly id: string;
	readonly kind: "incident" | "statistic";
	readonly type: string;
	readonly joint?: readonly string[];
	readonly date: string;
	readonly places: readonly string[];
	readonly campaign: string | null;
	readonly summary: { readonly en: string; readonly ru?: string; readonly kk?: string };
	readonly sources: readonly string[];
}

const folder = join(import.meta.dirname, "../../public/data/incidents");

const entries: readonly Entry[] = readdirSync(folder)
	.sort()
	.flatMap((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Entry[]);

/** The incidents that count as repression, which is what the tracker shows until it is asked for permitted ones. */
export const incidents = entries.filter(({ kind, type }) => kind === "incident" && type !== "permitted");

/** First and last day of an entry's date, by a reading of EDTF of the tests' own. */
function spanOf({ date }: Entry): [first: string, last: string] {
	const [from = "", to = from] = date.replace(/[~?%]/g, "").split("/");
	const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
	const [year = "", month = "12", day] = to.split("-");
	const first = `${from}${"-01-01".slice(from.length - 4)}`;
	return [first, `${year}-${month}-${day ?? lastDay(Number(year), Number(month))}`];
}

/** Incidents whose span touches the days, both included. */
export function between(from: string, to: string): readonly Entry[] {
	return incidents.filter((one) => spanOf(one)[0] <= to && spanOf(one)[1] >= from);
}

/** Incidents whose span lies wholly inside the days. */
export function within(from: string, to: string): readonly Entry[] {
	return incidents.filter((one) => spanOf(one)[0] >= from && spanOf(one)[1] <= to);
}

/** Incidents of a type, alone or jointly with another. */
export function ofType(type: string): (one: Entry) => boolean {
	return (one) => one.type === type || (one.joint ?? []).includes(type);
}

const listOf = <T>(file: string): readonly T[] => JSON.parse(readFileSync(join(folder, "..", file), "utf8"));
const sources = listOf<{ readonly id: string; readonly url: string; readonly publisher: string }>("sources.json");
const publishers = listOf<{ readonly id: string; readonly name: string }>("publishers.json");

/** The address of a source and the name of who published it. */
export function sourceOf(id: string): { readonly url: string; readonly publisher: string } {
	const found = sources.find((one) => one.id === id);
	if (found === undefined) throw new Error(`the record has no source ${id}`);
	return { url: found.url, publisher: publishers.find((one) => one.id === found.publisher)?.name ?? found.publisher };
}
