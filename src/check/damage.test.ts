import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dayOf } from "../incident/date.ts";
import { sayProblem } from "../incident/parse.ts";
import { LIST_FILES, readArchive } from "./archive.ts";
import {
	claim,
	type Draft,
	EARLY,
	found,
	harm,
	harmIn,
	inOrder,
	inWhole,
	isTranslated,
	type Json,
	LATE,
	type Plant,
	pick,
	plain,
	role,
	square,
	textsOf,
	translate,
	write,
} from "./draft.ts";
import { findingsIn } from "./rules.ts";

// Each damage is planted in a copy of the real record, cut down to two years and what they cite so that a hundred
// copies take seconds, and must be found by name, and nothing else.
const folder = join(import.meta.dirname, "../../public/data");
const real: Draft = Object.fromEntries(
	[EARLY, LATE, ...LIST_FILES].map((file) => [file, JSON.parse(readFileSync(join(folder, file), "utf8"))]),
);
const years = [...found(real[EARLY]), ...found(real[LATE])];
const campaigns = new Set(years.map(({ campaign }) => campaign));
real["campaigns.json"] = found(real["campaigns.json"]).filter(({ id }) => campaigns.has(id));
const cited = new Set([...years, ...real["campaigns.json"]].flatMap(({ sources }) => sources));
real["sources.json"] = found(real["sources.json"]).filter(({ id }) => cited.has(id));
const draftOf = () => structuredClone(real);

/** What the checker says -> the name of the failure. */
function problemsIn(files: ReadonlyMap<string, string | null>): Map<string, string> {
	const { archive, problems } = readArchive(files);
	const all = [...problems, ...findingsIn(archive, dayOf(2026, 11, 30)).faults];
	return new Map(all.map((one) => [sayProblem(one), `${one.rule ?? "form"} ${one.file} ${one.id} ${one.field}`]));
}
/** What an editor has yet to mend is no damage of ours. */
const known = problemsIn(textsOf(draftOf()));
const newIn = (files: ReadonlyMap<string, string | null>) =>
	[...problemsIn(files)].filter(([line]) => !known.has(line)).map(([, name]) => name);

const isFree = (one: Json) => one.penalty === null;
const isDetention = (one: Json) => one.type === "detention";
const CONTESTED = { en: "Who ordered it.", ru: "Кто это приказал.", kk: "Мұны кім бұйырғаны." };
const DAMAGES: Record<string, Plant> = {
	// Form and vocabulary
	"a type that is none": harm("form", "type", { type: "detentoin" }),
	"a day that never was": harm("form", "date", { date: "2018-02-30" }),
	"a field that nobody knows": harm("form", "sumary", { sumary: "…" }),
	"a grade that is none": harm("form", "grade", { grade: "certain" }),
	"an attribution that is none": harm("form", "attribution", { attribution: "police" }),
	"fewer people than none": harm("form", "counts.affected.min", { counts: { affected: { min: -1, max: 2 } } }),
	"a half person": harm("form", "counts.affected.min", { counts: { affected: { min: 1.5, max: 2 } } }),
	"a figure whose ends are exchanged": harm("form", "counts.affected", { counts: { affected: { min: 9, max: 3 } } }),
	"no source": harm("form", "sources", { sources: [] }),
	"no place": harm("form", "places", { places: [] }),
	"no English text": harm("form", "summary.en", (one) => {
		delete one.summary.en;
	}),
	"a missing field": harm("form", "claims", (one) => {
		delete one.claims;
	}),
	"a text of one blank": harm("form", "summary.en", (one) => ({ summary: { ...one.summary, en: " " } })),
	"a number for a name": harm("form", "people.0.name", { people: [{ name: 7, role: "activist", part: "affected" }] }),
	"an address that runs code": harmIn("sources", "form", "url", { url: "javascript:alert(1)" }),
	"coordinates as text": harmIn("places", "form", "lonLat", { lonLat: "76.9 43.2" }),
	"an id used twice in one file": (draft) => {
		const list = found(draft[LATE]);
		list.push({ ...list.at(-1) });
		return `form ${LATE} ${list.at(-1).id} id`;
	},
	// Numbers, files, tombstones
	"an id used in two files": (draft) => {
		const [one, other] = [plain(draft, LATE), plain(draft, EARLY)];
		one.id = other.id;
		return `numbers ${LATE} ${one.id} id`;
	},
	"a number written in two ways": (draft) => {
		const one = plain(draft);
		one.id = one.id.replace("kz-", "kz-0");
		return `numbers ${LATE} ${one.id} id`;
	},
	"an incident in another year's file": (draft) => {
		const one = plain(draft);
		draft[LATE] = found(draft[LATE]).filter((other) => other !== one);
		found(draft[EARLY]).push(one);
		return `filing ${EARLY} ${one.id} date`;
	},
	"an incident out of order": (draft) => {
		const one = plain(draft, LATE, ({ date }) => date > "2018-03-01");
		draft[LATE] = [...found(draft[LATE]).filter((other) => other !== one), one];
		return `filing ${LATE} ${one.id} date`;
	},
	"a live incident that was withdrawn": harm("tombstones", "id", (one, draft) => {
		draft["tombstones.json"] = [{ id: one.id, to: null, date: "2026-11-22", why: "withdrawn at the person's wish" }];
	}),
	"a tombstone that leads nowhere": (draft) => {
		draft["tombstones.json"] = [
			{ id: "kz-990001", to: "kz-990002", date: "2026-11-22", why: "one incident told twice" },
		];
		return "tombstones tombstones.json kz-990001 to";
	},
	"a tombstone that leads to another": (draft) => {
		const stone = { date: "2026-11-22", why: "one incident told twice" };
		draft["tombstones.json"] = [
			{ id: "kz-990001", to: "kz-990002", ...stone },
			{ id: "kz-990002", to: null, ...stone },
		];
		return "tombstones tombstones.json kz-990001 to";
	},
	// References
	"a place that is not there": harm("references", "places.0", { places: ["atlantis"] }),
	"a group that is not there": harm("references", "groups.0", { groups: ["nobody"] }),
	"an authority that is not there": harm("references", "authorities.0", { authorities: ["nobody"] }),
	"an article that is not there": harm("references", "provisions.0", { provisions: ["coao-9999"] }),
	"a campaign that is not there": harm("references", "campaign", { campaign: "nothing-2018" }),
	"a source that is not there": harm("references", "sources.0", { sources: ["s-999999"], grade: "single" }),
	"a role that is not there": harm("references", "people.0.role", {
		people: [{ name: "Aaa Bbbb", role: "activist of nothing", part: "affected" }],
	}),
	"an incident to follow that is not there": harm("references", "follows.0", { follows: ["kz-990001"] }),
	"an incident to be about that is not there": harm("references", "about.0", { about: ["kz-990001"] }),
	"a whole that is not there": harm("references", "countedIn.id", { countedIn: { id: "kz-990001", certain: true } }),
	"a claimant that is not there": harm("references", "claims.0.by", { counts: {}, claims: [claim("nobody", 2, null)] }),
	"a claim's place that is not there": harm("references", "claims.0.scope.place", {
		claims: [{ ...claim("rferl", 2, null), scope: { place: "atlantis" } }],
	}),
	"a claim from a page that is not cited": harm("references", "claims.0.source", (one, draft) => {
		const source = pick(draft["sources.json"] ?? [], ({ id }) => !one.sources.includes(id)).id;
		return { counts: {}, claims: [{ ...claim("rferl", 2, null), source }] };
	}),
	"a publisher that is not there": harmIn("sources", "references", "publisher", { publisher: "nobody" }),
	"an organiser that is not there": harmIn("campaigns", "references", "organisers.0", { organisers: ["nobody"] }),
	"a region that is a city": harmIn(
		"places",
		"references",
		"region",
		{ region: "almaty" },
		({ region }) => region !== null,
	),
	"a voice that belongs to nobody": harmIn("publishers", "references", "family", { family: ["nobody"] }),
	// Lists and kinds
	"a place named twice": harm("lists", "places", (one) => ({ places: [one.places[0], one.places[0]] })),
	"a person named twice": harm(
		"lists",
		"people",
		(one) => ({ people: [one.people[0], one.people[0]] }),
		(one) => one.people.length > 0,
	),
	"an incident about itself": harm("lists", "about", (one) => ({ about: [one.id] })),
	"a part of an article that is not named": harm(
		"lists",
		"parts.coao-488",
		{ parts: { "coao-488": ["7"] } },
		(one) => one.provisions.length === 0,
	),
	"a kind of campaign that is none": harmIn("campaigns", "kinds", "kind", { kind: "party" }),
	// Days
	"an entry made in the future": harm("days", "added", { added: "2062-11-22" }),
	"an incident older than the country": (draft) => {
		const one = plain(draft);
		draft[LATE] = found(draft[LATE]).filter((other) => other !== one);
		draft["incidents/1991.json"] = [{ ...one, date: "1991-05-01", campaign: null }];
		const years = Array.from({ length: 19 }, (_, i) => ({ ...draft["coverage.json"]?.[0], year: 1991 + i }));
		draft["coverage.json"] = [...years, ...found(draft["coverage.json"])];
		return `days incidents/1991.json ${one.id} date`;
	},
	"a span without an end": (draft) => {
		const one = plain(draft);
		draft[LATE] = [...found(draft[LATE]).filter((other) => other !== one), one];
		one.date = "2018-12-31/..";
		return `days ${LATE} ${one.id} date`;
	},
	"a correction made before the entry": harm("days", "history.0.date", {
		history: [{ date: "2018-01-01", what: "the day", was: null }],
	}),
	"a claim about days to come": harm("days", "claims.0.scope.date", {
		claims: [{ ...claim("rferl", 2, null), scope: { date: "2091-09-21" } }],
	}),
	"a campaign that ends before it begins": harmIn(
		"campaigns",
		"days",
		"to",
		{ to: "1999-01-01" },
		({ from }) => from !== null,
	),
	"a page published after it was read": harmIn(
		"sources",
		"days",
		"published",
		{ published: "2026-11-21", accessed: "2026-11-20" },
		({ id }) => id > "s-0300",
	),
	"pages all older than what they report": harm("evidence", "sources", (one, draft) => {
		const old = pick(draft["sources.json"] ?? [], ({ published }) => published?.startsWith("2011"));
		one.sources = [old.id];
		one.grade = "single";
	}),
	"an article that was no law yet": (draft) => {
		const one = plain(draft, EARLY, (other) => other.provisions.length === 0);
		one.provisions = [pick(draft["provisions.json"] ?? [], ({ validFrom }) => validFrom >= "2015").id];
		return `evidence ${EARLY} ${one.id} provisions.0`;
	},
	"a campaign of years later": (draft) => {
		const one = plain(draft, EARLY);
		one.campaign = pick(draft["campaigns.json"] ?? [], ({ from }) => from >= "2018").id;
		return `evidence ${EARLY} ${one.id} campaign`;
	},
	"a year of which nothing is said": (draft) => {
		draft["coverage.json"] = found(draft["coverage.json"]).filter(({ year }) => year !== 2018);
		return "coverage coverage.json 2018 year";
	},
	// Wholes, chains, cases
	"a part greater than its whole": inWhole("countedIn.certain", (part, whole) => {
		part.countedIn.certain = true;
		part.counts = { affected: { min: 500, max: 500 } };
		whole.counts = { affected: { min: 9, max: 9 } };
	}),
	"a part of another type than its whole": inWhole("countedIn", (part) => {
		part.type = "shutdown";
	}),
	"a part in another place than its whole": inWhole("countedIn", (part, whole) => {
		whole.places = ["oral"];
		part.places = ["taraz"];
	}),
	"a part years away from its whole": (draft) => {
		const [part, whole] = [plain(draft, EARLY), plain(draft, LATE)];
		whole.type = part.type;
		whole.penalty = part.penalty = null;
		whole.places = ["kazakhstan"];
		part.countedIn = { id: whole.id, certain: false };
		return `wholes ${EARLY} ${part.id} countedIn`;
	},
	"a whole inside its own part": inWhole(
		"countedIn",
		(part, whole) => {
			whole.countedIn = { id: part.id, certain: false };
		},
		"first",
	),
	"an incident that follows a later one": (draft) => {
		const [early, late] = [plain(draft, EARLY), plain(draft, LATE)];
		early.follows = [late.id];
		return `chains ${EARLY} ${early.id} follows.0`;
	},
	"a chain that comes back": (draft) => {
		const one = plain(draft);
		const other = plain(draft, LATE, ({ id }) => id !== one.id);
		other.date = one.date;
		draft[LATE] = inOrder(found(draft[LATE]));
		[one.follows, other.follows] = [[other.id], [one.id]];
		const first = found(draft[LATE]?.find((each) => each === one || each === other));
		return `chains ${LATE} ${first.id} follows`;
	},
	"a stage of no case": harm("cases", "case", { stage: "trial" }),
	"a case without a stage": harm(
		"cases",
		"stage",
		{ case: "somebody-2018", type: "prosecution", penalty: null },
		isFree,
	),
	"a case that is no prosecution": harm("cases", "case", { case: "somebody-2018", stage: "trial" }, isDetention),
	"a verdict before the trial": (draft) => {
		const [early, late] = [plain(draft, EARLY, isFree), plain(draft, LATE, isFree)];
		for (const one of [early, late]) Object.assign(one, { case: "somebody-2012", type: "prosecution", counts: {} });
		[early.stage, late.stage] = ["verdict", "trial"];
		return `cases ${EARLY} ${early.id} stage`;
	},
	// Figures, penalties, positions
	"a joint type that is the type itself": harm("joint", "joint", (one) => ({ joint: [one.type] })),
	"a town beside its region": harm(
		"joint",
		"places",
		{ places: ["zhanaozen", "mangystau-region"] },
		({ venue }) => venue === null,
	),
	"more people than there are": harm("figures", "counts.affected", {
		counts: { affected: { min: 30_000_000, max: null } },
	}),
	"a claim without a figure": harm("figures", "claims.0", { counts: {}, claims: [claim("rferl", null, null)] }),
	"a claim whose ends are exchanged": harm("figures", "claims.0", { counts: {}, claims: [claim("rferl", 9, 2)] }),
	"more people than anybody claims": harm("figures", "counts.affected", {
		counts: { affected: { min: 50, max: 50 } },
		claims: [claim("rferl", 5, 5)],
	}),
	"an arrest of two months": harm("penalties", "penalty.days", {
		type: "administrative-arrest",
		penalty: { days: { min: 60, max: 60 } },
	}),
	"years in prison for a detention": harm(
		"penalties",
		"penalty.years",
		{ penalty: { years: { min: 2, max: 2 } } },
		isDetention,
	),
	"a fine of units written as tenge": harm("penalties", "penalty.fine.tenge", {
		type: "fine",
		penalty: { fine: { tenge: { min: 20, max: 20 } } },
	}),
	"a penalty of nothing": harm("penalties", "penalty", { penalty: {} }),
	"a place at 0, 0": harmIn("places", "positions", "lonLat", { lonLat: [0, 0] }),
	"a place with latitude first": harmIn(
		"places",
		"positions",
		"lonLat",
		(one) => ({ lonLat: [one.lonLat[1], one.lonLat[0]] }),
		({ id }) => id === "almaty",
	),
	"a venue across the border": harm("positions", "venue.lonLat", { venue: square([74.59, 42.87]) }),
	"a venue in another city": harm("positions", "venue.lonLat", { places: ["almaty"], venue: square([71.43, 51.13]) }),
	"a venue that does not say how exact it is": harm(
		"positions",
		"venue.precision",
		{ venue: { ...square([76.94, 43.24]), precision: null } },
		({ places }) => places[0] === "almaty",
	),
	"an incident told twice": (draft) => {
		const one = plain(
			draft,
			LATE,
			({ people, kind }) => kind === "incident" && people.some(({ part }: Json) => part === "affected"),
		);
		draft[LATE] = inOrder([...found(draft[LATE]), { ...one, id: "kz-990001" }]);
		return `doubles ${LATE} kz-990001 distinctFrom`;
	},
	// Person safety
	"a telephone number": write("contacts", "their number is +7 701 123 45 67"),
	"a telephone number of the old form": translate("contacts", "ru", "Телефон 8 (727) 250-12-34."),
	"an e-mail address": write("contacts", "written to someone.else@example.com"),
	"a personal account": write("contacts", "told by @some_person on a messenger"),
	"an identity number": write("contacts", "the person with IIN 850412300123"),
	"a card number": write("contacts", "money went to 4400 4301 2345 6789"),
	"an address in English": write("contacts", "the home at Abay Street 15"),
	"an address in Russian": translate("contacts", "ru", "Живёт на ул. Сатпаева, д. 12."),
	"an address in Kazakh": translate("contacts", "kk", "Үйі Сәтбаев көшесі, 12."),
	"a person known as a relative": role("wife of a defendant"),
	"a child": role("schoolgirl"),
	"a child's age beside names": harm(
		"persons",
		"summary.ru",
		(one) => ({ summary: { ...one.summary, ru: `${one.summary.ru} Среди них был 15-летний.` } }),
		(one) => one.summary.ru && one.people.some(({ part }: Json) => part === "affected"),
	),
	"a name spelt in two ways": (draft) => {
		const named = years.filter(({ people }) => people.some(({ name }: Json) => name === "Lukpan Akhmedyarov"));
		const one = plain(draft, LATE, ({ people }) => people.length === 0);
		one.people = [
			{
				...pick(found(named[0]).people, ({ name }: Json) => name === "Lukpan Akhmedyarov"),
				name: "Luqpan Ahmediyarov",
			},
		];
		return `spellings ${LATE} ${one.id} people.0.name`;
	},
	// Texts
	"markup in a text": translate("characters", "ru", "<b>Внимание</b>"),
	"a script in a text": translate("characters", "kk", "<script src=x></script>"),
	"a turn of direction": translate("characters", "ru", "слово\u202eоволс"),
	"an invisible character": translate("characters", "ru", "сло\u200bво"),
	"a Latin letter in a Cyrillic word": translate("characters", "kk", "Полиция адамдарды ұстaды."),
	"a line break in a text": translate("characters", "ru", "строка\nстрока"),
	"two spaces": translate("characters", "ru", "два  пробела"),
	"lost bytes": translate("characters", "kk", "\ufffd\ufffd"),
	"an entity": translate("characters", "ru", "и&nbsp;так"),
	"a letter and its mark apart": translate("characters", "ru", "мои\u0306"),
	"a web address in a text": translate("characters", "ru", "см. https://example.org/"),
	"a placeholder for a title": harmIn("sources", "characters", "title", { title: "unknown" }),
	"a note to oneself": write("characters", "the day is TODO"),
	// Translations
	"a translation older than its text": harm(
		"translations",
		"translation.of",
		(one) => ({ summary: { ...one.summary, en: `${one.summary.en} They were released.` } }),
		isTranslated,
	),
	"an account's translation older than its text": harmIn(
		"campaigns",
		"translations",
		"translation.of",
		(one) => ({ account: { ...one.account, en: `${one.account.en} More followed.` } }),
		isTranslated,
	),
	"translations of nothing said": harm(
		"translations",
		"translation",
		(one) => {
			delete one.translation;
		},
		isTranslated,
	),
	"Russian under Kazakh": harm(
		"translations",
		"summary.kk",
		(one) => ({
			summary: {
				...one.summary,
				kk: "Полиция задержала около двадцати человек на центральной площади города, сообщило радио.",
			},
		}),
		isTranslated,
	),
	"English under Russian": harm(
		"translations",
		"summary.ru",
		(one) => ({ summary: { ...one.summary, ru: one.summary.en } }),
		isTranslated,
	),
	"a text in English alone": harm("languages", "venue.name.kk", {
		venue: { name: { en: "old square", ru: "старая площадь" }, lonLat: null, precision: null },
	}),
	// Sources and grades
	"a page cited under two ids": (draft) => {
		const { url, ...rest } = pick(draft["sources.json"] ?? [], (one) => /^https:\/\/www\.[^?#]+[^/?#]$/.test(one.url));
		found(draft["sources.json"]).push({ ...rest, id: "s-999999", url: `${url.replace("https://www.", "https://")}/` });
		return "addresses sources.json s-999999 url";
	},
	"a mirror shown as the publisher's own": harmIn(
		"sources",
		"addresses",
		"via",
		{ url: "https://d1abc2def3.cloudfront.net/a/1.html" },
		({ via }) => via === null,
	),
	"a draft shown as the publisher's own": harmIn(
		"sources",
		"addresses",
		"via",
		{ url: "https://www.rferl.org/a/1.html?post_action=2" },
		({ via }) => via === null,
	),
	"a staging host": harmIn(
		"sources",
		"addresses",
		"via",
		{ url: "https://staging.rferl.org/a/1.html" },
		({ via }) => via === null,
	),
	"an address that tells where the click came from": harmIn("sources", "addresses", "url", {
		url: "https://example.org/a?utm_source=x",
	}),
	"an address in capital letters": harmIn("sources", "addresses", "url", { url: "https://Example.org/a" }),
	"an address that only we can open": harmIn("sources", "addresses", "url", { url: "http://127.0.0.1:8080/a" }),
	"an archive that is none": harmIn("sources", "addresses", "archived", { archived: "https://example.org/copy" }),
	"a title in brackets": harmIn("sources", "titles", "title", { title: "[report on the rally]" }),
	"a statement on a page that is not cited": harm("references", "evidence.statedIn", {
		evidence: { statedIn: "s-999999" },
		grade: "confirmed",
	}),
	"a fact on a page that is not cited": harm(
		"references",
		"evidence.onlyIn.1",
		(one) => ({ evidence: { onlyIn: [one.sources[0], "s-999999"] }, grade: "single" }),
		({ grade }) => grade === "corroborated",
	),
	"a page named twice as the fact's": harm(
		"lists",
		"evidence.onlyIn",
		(one) => ({ evidence: { onlyIn: [one.sources[0], one.sources[0]] }, grade: "single" }),
		({ grade }) => grade === "corroborated",
	),
	"evidence of nothing": harm("form", "evidence", { evidence: {} }),
	"what is contested, in English alone": harm("languages", "evidence.disputed.kk", {
		evidence: { disputed: { en: "Who ordered it.", ru: "Кто это приказал." } },
		grade: "contested",
	}),
	"a statement where it makes no difference": harm("grounds", "evidence.statedIn", (one) => ({
		evidence: { statedIn: one.sources[0], disputed: CONTESTED },
		grade: "contested",
	})),
	"pages of the fact that are all its pages": harm("grounds", "evidence.onlyIn", (one) => ({
		evidence: { onlyIn: one.sources },
	})),
	"something contested where figures are": harm("grounds", "evidence.disputed", {
		counts: {},
		claims: [claim("rferl", 2, 2), claim("hrw", 9, null)],
		evidence: { disputed: CONTESTED },
		grade: "contested",
	}),
	"a grade typed other than computed": harm("grades", "grade", (one) => ({
		grade: one.grade === "single" ? "contested" : "single",
		evidence: undefined,
	})),
	"two voices where there is one page": harm("grades", "grade", (one) => ({
		sources: [one.sources[0]],
		grade: "corroborated",
	})),
};

test.each(Object.entries(DAMAGES))("%s is found by name", (_, plant) => {
	const draft = draftOf();
	const name = plant(draft);
	expect(newIn(textsOf(draft))).toEqual([name]);
});

/** Damage to the text of a file: what becomes of the files, and the name of the failure. */
type TextPlant = (files: Map<string, string | null>) => string;
const firstId = (files: Map<string, string | null>) => /"id":"(kz-\d+)"/.exec(files.get(LATE) ?? "")?.[1];
const TEXT_DAMAGES: Record<string, TextPlant> = {
	"a file that is cut off": (files) => {
		files.set("groups.json", (files.get("groups.json") ?? "").slice(0, 1_000));
		return "form groups.json — —";
	},
	"a file of another kind": (files) => {
		files.set("authorities.json", '{"police": "executive"}');
		return "form authorities.json — —";
	},
	"a file that is not there": (files) => {
		files.delete("provisions.json");
		return "form provisions.json — —";
	},
	"a copy of a year's file": (files) => {
		files.set(`${LATE.replace(".json", "")} (2).json`, files.get(LATE) ?? null);
		return `form ${LATE.replace(".json", "")} (2).json — —`;
	},
	"a field that stands twice": (files) => {
		files.set(LATE, (files.get(LATE) ?? "").replace('"kind":', '"type":"fine","kind":'));
		return `form ${LATE} ${firstId(files)} type`;
	},
	"two halves of a merge": (files) => {
		files.set(LATE, `<<<<<<< HEAD\n${files.get(LATE)}`);
		return `form ${LATE} — —`;
	},
};

test.each(Object.entries(TEXT_DAMAGES))("%s is found by name, and nothing that refers to what it held", (_, plant) => {
	const files = textsOf(draftOf());
	const name = plant(files);
	expect(newIn(files)).toEqual([name]);
});
