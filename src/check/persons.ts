import { type Rule, wrongIn } from "./rule.ts";

/** Words for people who did not act in public, or whom the record never names. */
const PRIVATE =
	/\b(?:picketer|participants?|protest(?:e|o)r|demonstrator|supporter|relatives?|wife|husband|widow|son|daughter|mother|father|parent|brother|sister|cousin|resident|local|passer-by|bystander|neighbou?r|student|worker|teacher|doctor|nurse|pensioner|jobseeker|unemployed|defendant|detainee|convict|prisoner|suspect|accused|victim|witness|private person|citizen|ethnic \w+|muslim|christian|person)\b/i;
/** A public role beside a private word: "student activist", "leader of the workers". */
const PUBLIC =
	/\b(?:activist|journalist|correspondent|reporter|photojournalist|cameraman|editor|blogger|lawyer|leader|head|chair\w*|co-founder|founder|organiser|defender|politician|deputy|minister|member|official|mayor|governor|spokes\w+|representative|coordinator|director|owner|artist|singer\S*|musician|poet|writer|actor|judge|prosecutor|president|chief|observer|monitor|candidate|unionist)\b/i;
const MINOR =
	/\b(?:minors?|child|children|teenage\w*|schoolboy|schoolgirl|school ?children|pupil|boy|girl|adolescent|underage|aged (?:\d|1[0-7])|(?:\d|1[0-7])-year-old)\b/i;
const YOUNG = /(?<!\d)(?:[5-9]|1[0-7])(?:-year-old|[-\s]летн|\sжаст|\sжасар)|\baged (?:[5-9]|1[0-7])\b/iu;

/** Person safety: who may be named. */
export const persons: Rule = {
	name: "persons",
	says: "Only adults who act in public are named: no minors, no bystanders, no relatives, nobody known by a private role.",
	*find({ incidents }) {
		for (const one of incidents) {
			const { people, summary } = one.record;
			for (const [at, { name, role }] of people.entries()) {
				if (MINOR.test(role))
					yield wrongIn(one, `people.${at}.role`, "an adult", role, "take the person out, count without naming");
				else if (PRIVATE.test(role) && !PUBLIC.test(role))
					yield wrongIn(
						one,
						`people.${at}.role`,
						"the role of one who acts in public",
						role,
						"take the person out and count without naming, or give the public role",
					);
				if (/\d/.test(name) || /^\p{Lu}\.?$/u.test(name))
					yield wrongIn(
						one,
						`people.${at}.name`,
						"a person's full name",
						name,
						"give the name as the cited page has it, or take the person out",
					);
			}
			for (const [language, text] of Object.entries<string | undefined>(summary)) {
				const age = YOUNG.exec(text ?? "")?.[0];
				if (age !== undefined && people.some(({ part }) => part === "affected"))
					yield wrongIn(
						one,
						`summary.${language}`,
						"no child's age beside names",
						age,
						"make sure that no minor is named, and leave the age out",
					);
			}
		}
	},
};
