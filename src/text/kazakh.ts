// Many browsers hold no Kazakh dates and lists (Chromium says "2019 M09 21"), and pages are drawn at build as browsers
// draw them. So Kazakh is said by the patterns of CLDR 45 written out here.

const MONTHS = "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(" ");
const SHORT = "қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.".split(" ");

/** Formats as `Intl.DateTimeFormat` does, in UTC: "2019 ж. 21 қыркүйек". */
export function kazakhFormat({
	year,
	day,
	month,
}: Intl.DateTimeFormatOptions): Pick<Intl.DateTimeFormat, "format" | "formatRange"> {
	const names = month === "long" ? MONTHS : SHORT;
	const partsOf = (at: Date | number | bigint | string) => {
		const date = new Date(Number(at));
		const name = names[date.getUTCMonth()] ?? "";
		return { year: `${date.getUTCFullYear()} ж.`, day: date.getUTCDate(), name };
	};
	const said = (at: Parameters<typeof partsOf>[0]) => {
		const one = partsOf(at);
		if (year === undefined) return one.name;
		return day === undefined ? `${one.year} ${one.name}` : `${one.year} ${one.day} ${one.name}`;
	};
	return {
		format: (at) => said(Number(at)),
		formatRange: (from, to) => {
			const [a, b] = [partsOf(Number(from)), partsOf(Number(to))];
			const [whole, end] = [said(Number(from)), said(Number(to))];
			if (whole === end) return whole;
			if (a.year !== b.year) return `${whole} – ${end}`;
			if (day === undefined) return `${a.year} ${a.name} – ${b.name}`;
			return a.name === b.name ? `${a.year} ${a.day}–${b.day} ${a.name}` : `${whole} – ${b.day} ${b.name}`;
		},
	};
}

/** Joins as `Intl.ListFormat` does: "Алматы, Орал және Шымкент". */
export function kazakhList(parts: readonly string[], type: "conjunction" | "disjunction"): string {
	const last = parts.at(-1) ?? "";
	if (parts.length < 2) return last;
	return `${parts.slice(0, -1).join(", ")} ${type === "conjunction" ? "және" : "немесе"} ${last}`;
}
