import { type Day, formatDay, parseDate, parseDay } from "../incident/date.ts";
import type { Problem } from "../incident/parse.ts";
import type { Archive, Filed } from "./archive.ts";
import { type Rule, wrong, wrongIn } from "./rule.ts";

/** The first year of independent Kazakhstan: the record holds nothing older. */
const FIRST_DAY = parseDay("1991-12-16") ?? 0;

/** Days that fit together. */
export const days: Rule = {
	name: "days",
	says: "Nothing happens before 1991 or after it was entered, spans have two ends in order, and corrections follow entry.",
	*find(archive, today) {
		for (const one of archive.incidents) yield* daysOf(one, today);
		yield* spans(archive);
		yield* pages(archive, today);
	},
};

function* daysOf(one: Filed, today: Day): Iterable<Problem> {
	const { date, added, history, claims } = one.record;
	const entered = dayOf(added);
	if (entered > today) yield wrongIn(one, "added", `a day up to ${formatDay(today)}`, added, "write the day of entry");
	if (date.edtf.includes(".."))
		yield wrongIn(one, "date", "a span with two ends", date.edtf, "write the widest span it can be");
	else if (date.first < FIRST_DAY)
		yield wrongIn(one, "date", "a date from 1991-12-16 on", date.edtf, "read the source again");
	if (date.first > entered && entered <= today)
		yield wrongIn(one, "date", `a date that begins by ${added}, when it was entered`, date.edtf, "mend the date");
	let before = entered;
	for (const [at, { date: corrected }] of history.entries()) {
		const day = dayOf(corrected);
		if (day > today)
			yield wrongIn(
				one,
				`history.${at}.date`,
				`a day up to ${formatDay(today)}`,
				corrected,
				"write the day of the correction",
			);
		else if (day < before)
			yield wrongIn(
				one,
				`history.${at}.date`,
				`a day from ${formatDay(before)} on`,
				corrected,
				"put corrections in order, after the day of entry",
			);
		else before = day;
	}
	for (const [at, { scope }] of claims.entries())
		if (
			scope?.date !== undefined &&
			(scope.date.first > entered || (scope.date.last < FIRST_DAY && !scope.date.edtf.startsWith("..")))
		)
			yield wrongIn(
				one,
				`claims.${at}.scope.date`,
				`a date between 1991-12-16 and ${added}`,
				scope.date.edtf,
				"mend the date",
			);
}

function* spans({ campaigns, provisions, places }: Archive): Iterable<Problem> {
	const disordered = (from: string | null, to: string | null) => from !== null && to !== null && from > to;
	for (const { id, from, to } of campaigns)
		if (disordered(from, to))
			yield wrong("campaigns.json", id, "to", `a day from ${from} on`, to, "exchange the two days");
	for (const { id, validFrom, validTo } of provisions)
		if (disordered(validFrom, validTo))
			yield wrong("provisions.json", id, "validTo", `a day from ${validFrom} on`, validTo, "exchange the two days");
	for (const { id, formerNames } of places)
		for (const [at, { from, to }] of formerNames.entries())
			if (disordered(from, to))
				yield wrong("places.json", id, `formerNames.${at}.to`, `a day from ${from} on`, to, "exchange the two days");
}

function* pages({ sources }: Archive, today: Day): Iterable<Problem> {
	for (const { id, published, accessed } of sources) {
		const date = published === null ? null : parseDate(published);
		const first = date?.ok ? date.value.first : null;
		const read = accessed === null ? null : dayOf(accessed);
		if (read !== null && read > today)
			yield wrong(
				"sources.json",
				id,
				"accessed",
				`a day up to ${formatDay(today)}`,
				accessed,
				"write the day it was read",
			);
		else if (first !== null && first > (read ?? today))
			yield wrong(
				"sources.json",
				id,
				"published",
				`a date up to ${formatDay(read ?? today)}`,
				published,
				"read the page's date again",
			);
	}
}

function dayOf(text: string): Day {
	return parseDay(text) ?? 0;
}
