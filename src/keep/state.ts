import { bytesOf, type KeepList } from "./list.ts";

/** What goes wrong, by the names of the words for it. */
type Failure = "unreachable" | "changed" | "full" | "insecure" | "refused";

/** How it stands with keeping the site on this device. */
export type State =
	| { readonly kind: "looking" }
	| { readonly kind: "none"; readonly list: KeepList }
	| { readonly kind: "part"; readonly list: KeepList }
	| { readonly kind: "keeping"; readonly list: KeepList; readonly done: number }
	/**
	 * `newer` is null when there is none, undefined when that could not be asked; `missed` is whether the reader comes from
	 * a page that is not kept.
	 */
	| {
			readonly kind: "kept";
			readonly list: KeepList;
			readonly newer: KeepList | null | undefined;
			readonly missed: boolean;
	  }
	| { readonly kind: "forgotten"; readonly list: KeepList | null }
	/** `rest` is whether something lies on the device nevertheless. */
	| { readonly kind: "failed"; readonly why: Failure; readonly file: string; readonly rest: boolean };

export const ACTIONS = ["keep", "take", "stop", "forget"] as const;
export type Action = (typeof ACTIONS)[number];

/** A sentence by its name in the page, and what it is filled with; sizes in bytes. */
interface Sentence {
	readonly name: string;
	readonly words: Readonly<Record<string, string>>;
	readonly sizes: Readonly<Record<string, number>>;
}

/** What the page says of a state, and what it offers to do. `language` chooses the date's words. */
export function tell(state: State, language: "en" | "ru" | "kk"): { say: Sentence[]; offer: readonly Action[] } {
	const sentence = (name: string, words: Sentence["words"] = {}, sizes: Sentence["sizes"] = {}): Sentence => ({
		name,
		words,
		sizes,
	});
	switch (state.kind) {
		case "looking":
			return { say: [sentence("looking")], offer: [] };
		case "none":
			return { say: [sentence("none", {}, { size: bytesOf(state.list) })], offer: ["keep"] };
		case "part":
			return { say: [sentence("part")], offer: ["keep", "forget"] };
		case "keeping":
			return { say: [sentence("keeping", {}, { done: state.done, size: bytesOf(state.list) })], offer: ["stop"] };
		case "kept": {
			const { list, newer, missed } = state;
			const words = { date: list.said[language].date, hash: list.record.hash };
			const kept = sentence("kept", words, { size: bytesOf(list) });
			const say = missed ? [sentence("missed"), kept] : [kept];
			if (newer === undefined) return { say: [...say, sentence("unasked")], offer: ["forget"] };
			if (newer === null) return { say: [...say, sentence("latest")], offer: ["forget"] };
			return { say: [...say, sentence("newer", { date: newer.said[language].date })], offer: ["take", "forget"] };
		}
		case "forgotten":
			return { say: [sentence("forgotten")], offer: state.list === null ? [] : ["keep"] };
		case "failed": {
			const again = state.why === "insecure" ? [] : (["keep"] as const);
			return { say: [sentence(state.why, { file: state.file })], offer: state.rest ? [...again, "forget"] : again };
		}
	}
}
