import { around } from "./characters.ts";
import { passagesOf } from "./passages.ts";
import { type Rule, wrong } from "./rule.ts";

// Word boundaries are spelt out: \b knows Latin letters only.
const START = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";
/** A house number: up to three digits, not the day of a month or a count of something ("Abay street, 28 April"). */
const HOUSE = `\\d{1,3}(?:[a-zа-я]|[/-]\\d{1,3})?(?!\\d|[.,]\\d|\\s+\\p{L})`;

/** What leads to a private person's door, telephone or account. */
const PRIVATE: readonly [pattern: RegExp, expected: string][] = [
	[/[\w.+-]{1,64}@[\w-]{1,64}\.\w/u, "no e-mail address"],
	[/(?<![\w@])@[A-Za-z]\w{3,31}|(?:\bt\.me|instagram\.com|facebook\.com|wa\.me|vk\.com)\//u, "no personal account"],
	[new RegExp(`${START}\\d{6}[\\s-]?\\d{6}${END}`, "u"), "no identity number (IIN)"],
	[new RegExp(`${START}(?:\\d{4}[\\s-]?){3}\\d{4}${END}`, "u"), "no card number"],
	[new RegExp(`${START}KZ\\d{2}[\\dA-Z\\s]{16,24}`, "u"), "no bank account"],
	[
		/(?<![\d.,])(?:\+\s?\d{1,3}|8)[\s(-]{0,2}\d{3}[\s)-]{0,2}\d{2,3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)/u,
		"no telephone number",
	],
	[/(?:\btel|\bphone|тел)\.?:?\s{0,2}[\d(+][\d\s()-]{4,}/iu, "no telephone number"],
	[
		new RegExp(
			`(?:[Ss]treet|[Aa]venue|[Ll]ane|[Mm]icrodistrict|[Pp]rospekt|Ave\\.|St\\.),?\\s(?:house\\s|no\\.?\\s|№\\s?)?${HOUSE}`,
			"u",
		),
		"no address with a house number",
	],
	[
		new RegExp(
			`${START}\\d{1,3}[a-z]?,?\\s\\p{Lu}\\p{L}{2,20}\\s(?:[Ss]treet|[Aa]venue|[Ll]ane|Ave\\.|St\\.)${END}`,
			"u",
		),
		"no address with a house number",
	],
	[
		new RegExp(
			`${START}(?:ул\\.|улиц[аеыу]|просп(?:ект[ае]?|\\.)|пр\\.|пер\\.|переул(?:ок|ке)|мкр\\.?|микрорайоне?)\\s[\\p{L}«»."\\s-]{2,40}?,?\\s(?:дом[ае]?\\s|д\\.\\s?|№\\s?)?${HOUSE}`,
			"iu",
		),
		"no address with a house number",
	],
	[
		new RegExp(`(?:көшесі(?:нде|ндегі)?|даңғылы(?:нда|ндағы)?|ықшам\\s?ауданы?(?:нда)?),?\\s(?:№\\s?)?${HOUSE}`, "iu"),
		"no address with a house number",
	],
	[
		new RegExp(
			`${START}(?:flat|apartment|apt\\.?|кв\\.|квартир[аеы]|пәтер)\\s(?:№\\s?|no\\.?\\s)?\\d{1,4}${END}`,
			"iu",
		),
		"no flat's number",
	],
	[
		new RegExp(
			`${START}(?:passport|паспорт\\p{L}{0,3}|төлқұжат)\\s(?:№\\s?|no\\.?\\s)?\\p{L}{0,2}\\s?\\d{6,9}${END}`,
			"iu",
		),
		"no document's number",
	],
];

/** Person safety: what no text of the record holds, in any language. */
export const contacts: Rule = {
	name: "contacts",
	says: "No text holds a telephone number, e-mail address, account, identity or card number, or an address with its house.",
	*find(archive) {
		for (const { file, id, field, text } of passagesOf(archive)) {
			// Each of these has a number, an at sign or a slash; few texts do.
			if (!/[\d@/]/.test(text)) continue;
			for (const [pattern, expected] of PRIVATE) {
				const found = pattern.exec(text);
				if (found !== null)
					yield wrong(file, id, field, expected, around(text, found.index), "take it out, from history too");
			}
		}
	},
};
