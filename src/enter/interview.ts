import { TYPES } from "../incident/vocabulary.ts";
import { readCell } from "./cell.ts";
import { enter } from "./enter.ts";
import { sayFault } from "./fault.ts";
import { find, type Named } from "./find.ts";
import { isRecord } from "./form.ts";
import { type Ledger, pageOf } from "./ledger.ts";
import type { Terminal } from "./terminal.ts";

export type Draft = Record<string, unknown>;

/** An answer without the spaces about it. Throws when nobody answers any more; nothing has been written then. */
function answered(answer: string | null): string {
	if (answer === null) throw new Error("the answers ended before the questions did");
	return answer.trim();
}

/** Whether an answer is yes. */
export function isYes(answer: string | null): boolean {
	return /^y/i.test(answered(answer));
}

/** Asks for an incident field by field; each answer is checked at once, as the whole will be, and asked for again. */
export async function interview(ledger: Ledger, { say, ask }: Terminal): Promise<Draft> {
	const { places, authorities, groups, campaigns, provisions } = ledger.archive;
	const draft: Draft = {};
	const answerTo = async (question: string) => answered(await ask(question));
	/** Asks until the value is right; an empty answer leaves the field out, unless it has to be there. */
	const fill = async (field: string, question: string, read: (answer: string) => unknown, needed = false) => {
		for (;;) {
			const answer = await answerTo(question);
			if (answer === "" && !needed) return;
			const value = read(answer);
			const faults = faultsAbout(ledger, draft, field, value);
			if (faults.length === 0) {
				draft[field] = value;
				return;
			}
			for (const fault of faults) say(`  ${fault}`);
		}
	};
	const idsAmong = (list: readonly Named[]) => (answer: string) =>
		answer
			.split(/[,;]/)
			.map((one) => one.trim())
			.filter((one) => one !== "")
			.map((one) => find(list, one)?.id ?? one);
	const within = (field: string, name: string) => (answer: string) => ({
		...((draft[field] as Draft | undefined) ?? {}),
		[name]: rangeIn(answer),
	});

	say("An empty answer leaves a field out. Several are parted by commas; names in any language do, ids too.");
	say(`Measures: ${TYPES.join(", ")}`);
	await fill("type", "Measure?", (answer) => typeIn(answer), true);
	await fill("date", "Day of this measure (2019-09-21, 2019-09, a/b, ~ about, ? uncertain)?", (answer) => answer, true);
	await fill("places", "Place, or places of one joint figure?", idsAmong(places), true);
	await fill("counts", "How many people did it hit (20, 20+, 20-30, -30)?", within("counts", "affected"));
	await fill("counts", "How many took part?", within("counts", "participants"));
	await fill("people", "Adults named in public (name | role | part; next; next)?", (answer) =>
		readCell("people", answer.split(";").join("\n")),
	);
	await fill("authorities", "Which authorities did it?", idsAmong(authorities));
	await fill("attribution", "Was it the state (state, alleged, unknown; empty is state)?", (answer) => answer);
	await fill("groups", "Which groups did it hit?", idsAmong(groups));
	await fill("campaign", "Part of which campaign?", (answer) => find(campaigns, answer)?.id ?? answer);
	await fill("provisions", "Which articles of law (ids)?", idsAmong(provisions.map(({ id }) => ({ id }))));
	const penalty = { "administrative-arrest": "days", prosecution: "years" }[draft.type as string];
	if (penalty !== undefined) await fill("penalty", `How many ${penalty}?`, within("penalty", penalty));
	if (draft.type === "fine") {
		await fill("penalty", "How many tenge?", (answer) => ({ fine: { tenge: rangeIn(answer) } }));
	}
	await fill("countedIn", "Id of the wider incident whose figure includes it?", (answer) => ({
		id: answer,
		certain: true,
	}));
	if (isRecord(draft.countedIn)) {
		const certain = isYes(await ask("Is that certain (yes, no)?"));
		draft.countedIn = { ...draft.countedIn, certain };
	}
	await fill("follows", "Ids of the incidents that led here?", idsAmong([]));
	await fill("summary", "What happened, in your own words (English)?", (en) => ({ en }), true);
	for (const [language, name] of [
		["ru", "Russian"],
		["kk", "Kazakh"],
	] as const) {
		const withIt = (answer: string) => ({ ...(draft.summary as Draft), [language]: answer });
		await fill("summary", `The same in ${name}?`, withIt, true);
	}
	const isRead = await ask("Did somebody who speaks them well write or read the translations (yes, no)?");
	draft.translation = { status: isYes(isRead) ? "reviewed" : "machine, unreviewed" };
	for (;;) {
		const sources = (draft.sources as unknown[] | undefined) ?? [];
		const question = sources.length === 0 ? "Source (id or address)?" : "Another source?";
		const answer = await answerTo(question);
		if (answer === "" && sources.length > 0) return draft;
		if (answer === "") continue;
		const known = ledger.sources.has(answer) ? answer : ledger.sourceAt.get(pageOf(answer));
		const source = known ?? (/^s-\d+$/.test(answer) ? answer : await newSource(answer));
		const faults = faultsAbout(ledger, draft, "sources", [...sources, source]);
		if (faults.length === 0) draft.sources = [...sources, source];
		else for (const fault of faults) say(`  ${fault}`);
	}

	async function newSource(url: string): Promise<Draft> {
		say("  That page is new here.");
		const orNull = (answer: string) => (answer === "" ? null : answer);
		const publisher = await answerTo("  Its publisher (id or name)?");
		const isKnown = find(ledger.publishers, publisher) !== null;
		return {
			url,
			publisher: isKnown ? publisher : { name: publisher, ...(await newPublisher()) },
			title: orNull(await answerTo("  Its title, as it stands there?")),
			published: orNull(await answerTo("  Published on?")),
			language: orNull(await answerTo("  In which language (en, ru, kk)?")),
			archived: orNull(await answerTo("  Address of an archived copy?")),
			accessed: ledger.today,
		};
	}

	async function newPublisher(): Promise<Draft> {
		const id = await answerTo("  A new publisher. Its id (empty: made from its name)?");
		return {
			...(id === "" ? {} : { id }),
			kind: await answerTo("  Its kind (media, ngo, igo, authority, activist, aggregator)?"),
			independent: isYes(await ask("  Does it report by itself, independently of others (yes, no)?")),
		};
	}
}

/** What is wrong with one field, whatever else is still missing: the rest is taken from the record. */
function faultsAbout(ledger: Ledger, draft: Draft, field: string, value: unknown): string[] {
	const [place] = ledger.archive.places;
	const [source] = ledger.sources.keys();
	const rest = {
		type: "detention",
		date: "2019",
		places: [place?.id],
		summary: { en: "—" },
		sources: [source],
	};
	const made = enter(ledger, { ...rest, ...draft, [field]: value });
	if (made.ok) return [];
	return made.error.filter((fault) => fault.field.split(".")[0] === field).map(sayFault);
}

/** A measure by its name or the beginning of it. */
function typeIn(answer: string): string {
	const meant = TYPES.filter((type) => type.startsWith(answer.toLowerCase().replaceAll(" ", "-")));
	return answer !== "" && meant.length === 1 ? (meant[0] ?? answer) : answer;
}

/** "20", "20+", "20-30", "-30" as a range; anything else as it is, for the parser to refuse. */
function rangeIn(answer: string): unknown {
	const [, from, exact, to] = /^(\d*)(?:(\+)|\s*[-–]\s*(\d+))?$/.exec(answer) ?? [];
	if (from === undefined || (from === "" && to === undefined)) return answer;
	const number = (digits: string | undefined) => (digits === undefined || digits === "" ? null : Number(digits));
	if (exact === undefined && to === undefined) return { min: number(from), max: number(from) };
	return { min: number(from), max: number(to) };
}
