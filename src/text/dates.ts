import { calendar, type Day, dayOf, NO_LAST_DAY, parseDay } from "../incident/date.ts";
import type { Words } from "./text.ts";

/** Dates of one language. The record's days have no time zone. */
export interface Dates {
	/** "21 September 2019" */
	readonly day: (day: Day) => string;
	/** "21 Sept 2019", for lists */
	readonly shortDay: (day: Day) => string;
	/** "September 2019" for a month numbered since year 0 */
	readonly month: (month: number) => string;
	/** "Sept" for the same */
	readonly monthName: (month: number) => string;
	/** A span as precise as it is known; `vague` as in the columns: 1 about, 2 uncertain, 3 both. */
	readonly span: (first: Day, last: Day, vague: number, style?: Style) => string;
	/** The day number of a day of the record, which was checked when it was read. */
	readonly parse: (day: string) => Day;
}

type Style = "long" | "short";

/** Makes the dates of a language from its words, where why the browser is not asked is told too (text.ts). */
export function datesIn(words: Words): Dates {
	const { dateForms, between } = words;
	const { long, short, longAlone, shortAlone } = words.months;
	const withDay = { long: long.split(" "), short: short.split(" ") };
	const alone = { long: longAlone.split(" "), short: shortAlone.split(" ") };
	const partsOf = (day: Day, style: Style) => {
		const at = calendar(day);
		return {
			year: String(at.year),
			day: String(at.day),
			month: withDay[style][at.month - 1] ?? "",
			alone: alone[style][at.month - 1] ?? "",
		};
	};
	const sayDay = (day: Day, style: Style) => dateForms.day(partsOf(day, style));
	const sayMonth = (day: Day, style: Style) => {
		const { year, alone } = partsOf(day, style);
		return dateForms.month({ year, month: alone });
	};

	const plain = (first: Day, last: Day, style: Style): string => {
		if (first === last) return sayDay(first, style);
		if (last === NO_LAST_DAY) return words.since({ from: sayDay(first, style) });
		const [from, to] = [calendar(first), calendar(last)];
		const wholeYears = from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31;
		if (wholeYears)
			return from.year === to.year ? String(from.year) : between({ from: String(from.year), to: String(to.year) });
		const wholeMonths = from.day === 1 && last === dayOf(to.year, to.month + 1) - 1;
		const [a, b] = [partsOf(first, style), partsOf(last, style)];
		if (from.year !== to.year) {
			const say = wholeMonths ? sayMonth : sayDay;
			return `${say(first, style)} – ${say(last, style)}`;
		}
		const sameMonth = from.month === to.month;
		if (wholeMonths)
			return sameMonth ? sayMonth(first, style) : dateForms.months({ year: a.year, month: a.alone, to: b.alone });
		const days = { year: a.year, month: a.month, first: a.day, last: b.day };
		return sameMonth ? dateForms.days(days) : dateForms.daysOfTwo({ ...days, to: b.month });
	};
	return {
		day: (one) => sayDay(one, "long"),
		shortDay: (one) => sayDay(one, "short"),
		month: (one) => sayMonth(dayOf(0, one + 1), "long"),
		monthName: (one) => alone.short[one % 12] ?? "",
		span: (first, last, vague, style = "long") => {
			const said = plain(first, last, style);
			const about = vague & 1 ? words.about({ date: said }) : said;
			return vague & 2 ? words.uncertain({ date: about }) : about;
		},
		parse: (one) => parseDay(one) ?? 0,
	};
}
