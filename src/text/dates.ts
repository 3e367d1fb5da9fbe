import { calendar, type Day, dayOf, NO_LAST_DAY, parseDay } from "../incident/date.ts";
import { kazakhFormat } from "./kazakh.ts";
import type { Words } from "./text.ts";

/** Dates of one language. All days are read in UTC, since the record's days have no time zone. */
export interface Dates {
	/** "21 September 2019" */
	readonly day: (day: Day) => string;
	/** "21 Sep 2019", for lists */
	readonly shortDay: (day: Day) => string;
	/** "September 2019" for a month numbered since year 0 */
	readonly month: (month: number) => string;
	/** "Sep" for the same */
	readonly monthName: (month: number) => string;
	/** A span as precise as it is known; `vague` as in the columns: 1 about, 2 uncertain, 3 both. */
	readonly span: (first: Day, last: Day, vague: number, style?: "long" | "short") => string;
	/** The day number of a day of the record, which was checked when it was read. */
	readonly parse: (day: string) => Day;
}

/** Makes the dates of a language. */
export function datesIn(language: string, words: Words): Dates {
	const formatter = (options: Intl.DateTimeFormatOptions) =>
		language === "kk"
			? kazakhFormat(options)
			: new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { ...options, timeZone: "UTC" });
	const day = {
		long: formatter({ day: "numeric", month: "long", year: "numeric" }),
		short: formatter({ day: "numeric", month: "short", year: "numeric" }),
	};
	const month = {
		long: formatter({ month: "long", year: "numeric" }),
		short: formatter({ month: "short", year: "numeric" }),
	};
	const monthName = formatter({ month: "short" });
	const at = (day: Day) => day * 86_400_000;
	const firstOf = (month: number) => at(dayOf(Math.floor(month / 12), (month % 12) + 1));

	const plain = (first: Day, last: Day, style: "long" | "short"): string => {
		if (first === last) return day[style].format(at(first));
		if (last === NO_LAST_DAY) return words.since({ from: day[style].format(at(first)) });
		const from = calendar(first);
		const to = calendar(last);
		const wholeYears = from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31;
		if (wholeYears)
			return from.year === to.year
				? String(from.year)
				: words.between({ from: String(from.year), to: String(to.year) });
		const wholeMonths = from.day === 1 && last === dayOf(to.year, to.month + 1) - 1;
		// A range of one month is written as that month. Some editions of the language data set thin and narrow spaces
		// where browsers set whole ones: a built page must say what the browser says, or it is drawn anew.
		return (wholeMonths ? month : day)[style].formatRange(at(first), at(last)).replace(/[\u2009\u202f]/g, " ");
	};
	return {
		day: (one) => day.long.format(at(one)),
		shortDay: (one) => day.short.format(at(one)),
		month: (one) => month.long.format(firstOf(one)),
		monthName: (one) => monthName.format(firstOf(one)),
		span: (first, last, vague, style = "long") => {
			const said = plain(first, last, style);
			const about = vague & 1 ? words.about({ date: said }) : said;
			return vague & 2 ? words.uncertain({ date: about }) : about;
		},
		parse: (one) => parseDay(one) ?? 0,
	};
}
