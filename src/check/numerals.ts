import { type Rule, wrongIn } from "./rule.ts";

/** A figure lost or changed in translation. */
export const numerals: Rule = {
	name: "numerals",
	says: "The numbers of two digits and more in an English summary stand in its translations.",
	notice: true,
	*find({ incidents }) {
		for (const one of incidents) {
			const { en, ru, kk } = one.record.summary;
			for (const [language, text] of Object.entries({ ru, kk })) {
				if (text === undefined) continue;
				const there = new Set(numbersIn(text));
				const missing = numbersIn(en).filter((number) => !there.has(number));
				if (missing.length > 0)
					yield wrongIn(
						one,
						`summary.${language}`,
						`the numbers ${missing.join(", ")}`,
						[...there].join(", "),
						"compare it with the English text",
					);
			}
		}
	},
};

/** Whole numbers, with whatever separates thousands taken out. */
function numbersIn(text: string): string[] {
	return (text.replace(/(\d)[\s,\u00a0\u202f](?=\d{3}(?!\d))/gu, "$1").match(/\d{2,}/g) ?? []).filter(
		(number) => number !== "24",
	);
}
