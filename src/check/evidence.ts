import { formatDay, parseDate, parseDay } from "../incident/date.ts";
import { type Rule, wrongIn } from "./rule.ts";

/** A page cannot report what had not happened yet, nor a court apply what was no longer law. */
export const evidence: Rule = {
	name: "evidence",
	says: "At least one source of an incident is not older than it; articles of law and campaigns fit its date.",
	*find({ incidents, sources, provisions, campaigns }) {
		const published = new Map(
			sources.map(({ id, published: date }) => {
				const read = date === null ? null : parseDate(date);
				return [id, read?.ok ? read.value.last : null];
			}),
		);
		const lawOf = new Map(provisions.map((one) => [one.id, one]));
		const campaignOf = new Map(campaigns.map((one) => [one.id, one]));
		for (const one of incidents) {
			const { date, sources: cited } = one.record;
			const ends = cited.map((id) => published.get(id) ?? Number.POSITIVE_INFINITY);
			// About a date is about: a fortnight either way.
			const slack = date.approximate || date.uncertain ? 15 : 0;
			const newest = Math.max(...ends);
			if (newest + slack < date.first)
				yield wrongIn(
					one,
					"sources",
					`a page from ${date.edtf} or later`,
					`none after ${formatDay(newest)}`,
					"mend the date of the incident or of the page",
				);
			for (const [at, id] of one.record.provisions.entries()) {
				const law = lawOf.get(id);
				const from = law?.validFrom == null ? null : parseDay(law.validFrom);
				const to = law?.validTo == null ? null : parseDay(law.validTo);
				if ((from !== null && date.last < from - SIGNED) || (to !== null && date.first > to)) {
					const force = `in force from ${law?.validFrom ?? "—"} to ${law?.validTo ?? "—"}`;
					yield wrongIn(
						one,
						`provisions.${at}`,
						`an article in force on ${date.edtf}`,
						`${id}, ${force}`,
						"name the article of the law of that time",
					);
				}
			}
			const campaign = one.record.campaign === null ? undefined : campaignOf.get(one.record.campaign);
			const begins = campaign?.from == null ? null : parseDay(campaign.from);
			if (begins !== null && date.last < begins - BEFORE)
				yield wrongIn(
					one,
					"campaign",
					`a campaign that began by ${date.edtf}`,
					`${campaign?.id}, from ${campaign?.from}`,
					"mend the date, or the campaign's",
				);
		}
	},
};

/** A law is signed and spoken of some weeks before it is in force. */
const SIGNED = 31;
/** Bans, warnings and arrests come before the rally that a campaign is dated by, but not more than half a year. */
const BEFORE = 183;
