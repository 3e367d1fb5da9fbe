import "./carry.css";
import { useQueryClient } from "@tanstack/react-query";
import { useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Answer } from "../incident/answer.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { rowOf } from "../incident/lookup.ts";
import { wordsOf } from "../text/later.ts";
import { sentenceOf } from "../text/sentence.ts";
import type { Text } from "../text/text.ts";
import { titleInFull, titleOf } from "../text/titles.ts";
import { CopyButton } from "../ui/copyButton.tsx";
import { hrefOf } from "../view/history.ts";
import { FIRST_VIEW, type View } from "../view/view.ts";
import { drawMap, drawTimeline } from "./drawings.ts";
import { type Carried, FORMS, type Form, fileName, fileOf } from "./files.ts";
import { gatherRows } from "./gather.ts";
import { Paper } from "./paper.tsx";
import { save } from "./save.ts";
import { embedAddress, snippetOf } from "./snippet.ts";

interface CarryProps {
	readonly catalogue: Catalogue;
	readonly answer: Answer;
	readonly view: View;
	readonly text: Text;
	readonly root: URL;
	readonly home: URL;
	readonly close: () => void;
}

/** What is in view, to be taken along: shared, saved as a file, set into another page. */
export function CarryDialog(props: CarryProps) {
	const { catalogue, view, text, home, close } = props;
	const words = wordsOf(text, "carry");
	const dialog = useRef<HTMLDialogElement>(null);
	useLayoutEffect(() => dialog.current?.showModal(), []);
	const { says, address, subject } = viewOf(catalogue, view, text, home);
	return (
		<dialog className="carry" ref={dialog} aria-labelledby="carry-heading" onClose={close}>
			<div className="carry-head">
				<h2 id="carry-heading">{words.heading}</h2>
				<button type="button" className="button" onClick={() => dialog.current?.close()}>
					{text.words.close}
				</button>
			</div>
			<p className="carry-says">{says}</p>
			<section>
				<h3>{words.share}</h3>
				<Share says={says} address={address} text={text} />
			</section>
			{subject === "all" && <Export {...props} says={says} address={address} />}
			<section>
				<h3>{words.embed}</h3>
				<Embed {...props} says={says} />
			</section>
		</dialog>
	);
}

/** What a view is called, and where it lies: of an open incident its bare address, as what was searched is nobody's business. */
function viewOf(catalogue: Catalogue, view: View, text: Text, home: URL) {
	const { subject } = view;
	const found = subject.kind === "incident" ? rowOf(catalogue, subject.id) : null;
	if (found === null)
		return {
			says: sentenceOf(text, catalogue.names, view.filter),
			address: hrefOf(view, home),
			subject: "all",
		} as const;
	const says = titleInFull(text, titleOf(text, catalogue, found.columns, found.row));
	return { says, address: hrefOf({ ...FIRST_VIEW, subject }, home), subject: "incident" } as const;
}

interface Said {
	readonly says: string;
	readonly address: string;
	readonly text: Text;
}

/** By the device's own means where it has them, else by copying; the title and the address go along, nothing else. */
function Share({ says, address, text }: Said) {
	const words = wordsOf(text, "carry");
	const { copyLink, copied, copyFailed } = text.words;
	return (
		<>
			<input className="carry-address" readOnly value={address} aria-label={words.shareLink} />
			<div className="carry-ways">
				{typeof navigator.share === "function" && (
					<button
						type="button"
						className="button"
						// That the reader thinks better of it is no failure.
						onClick={() => void navigator.share({ title: says, url: address }).catch(() => undefined)}
					>
						{words.share}…
					</button>
				)}
				<CopyButton label={copyLink} copied={copied} failed={copyFailed} text={() => address} />
			</div>
			<p className="carry-quiet">{words.shared}</p>
		</>
	);
}

function Export(props: CarryProps & Said) {
	const { catalogue, answer, view, text, root, home, says, address } = props;
	const words = wordsOf(text, "carry");
	const queries = useQueryClient();
	const [outcome, setOutcome] = useState("");
	const [printed, setPrinted] = useState<Carried | null>(null);
	const { number, dates } = text;
	const { size, people } = answer;
	const counts = [
		text.words.incidents({ n: size, count: number(size) }),
		...(size > 0 ? [text.words.atLeastPeople({ n: people.atLeast, count: number(people.atLeast) })] : []),
	].join(", ");
	const gather = async (use: (carried: Carried) => string) => {
		setOutcome(words.working);
		try {
			const record = await gatherRows(answer.rows, catalogue, queries, root);
			setOutcome(use({ record, catalogue, says, address, home: home.href }));
		} catch {
			setOutcome(words.failed);
		}
	};
	const carry = (form: Form) =>
		gather((carried) => {
			const file = fileOf(form, carried, text);
			save(file);
			return words.done({ file: file.name });
		});
	const print = () =>
		gather((carried) => {
			flushSync(() => setPrinted(carried));
			window.print();
			return "";
		});
	const draw = (what: "timeline" | "map") => {
		const lines = [
			words.view({ what: says, count: text.words.incidents({ n: answer.size, count: number(answer.size) }) }),
			`${text.words.siteName}: ${text.words.siteLine}. ${address}`,
			text.words.footer.version({ date: dates.day(dates.parse(catalogue.version.date)), hash: catalogue.version.hash }),
			text.words.pages["about/licences/"],
		];
		// Permitted assemblies are drawn only where they are asked for.
		const { before, during, after } = text.words.phases;
		const permitted = view.filter.type.includes("permitted") ? [text.words.types.permitted] : [];
		const caption = { kinds: [before, during, after, ...permitted], lines };
		const content = (what === "map" ? drawMap : drawTimeline)(document, caption);
		if (content === null) return setOutcome(words.failed);
		const name = fileName({ address, record: catalogue }, `${what}.svg`);
		save({ name, mediaType: "image/svg+xml", content });
		setOutcome(words.done({ file: name }));
	};
	return (
		<section>
			<h3>{words.export}</h3>
			<p>{words.exportWhat({ n: answer.size, count: number(answer.size) })}</p>
			<div className="carry-ways">
				{FORMS.map((form) => (
					<button key={form} type="button" className="button" onClick={() => void carry(form)}>
						{words.forms[form]}
					</button>
				))}
				{(["timeline", "map"] as const).map((what) => (
					<button key={what} type="button" className="button" onClick={() => draw(what)}>
						{words.drawings[what]}
					</button>
				))}
				<button type="button" className="button" onClick={() => void print()}>
					{words.print}
				</button>
			</div>
			{printed && <Paper carried={printed} rows={answer.rows} order={view.sort} counts={counts} text={text} />}
			<p className="carry-quiet" role="status">
				{outcome}
			</p>
		</section>
	);
}

function Embed({ view, text, home, says }: CarryProps & Pick<Said, "says">) {
	const words = wordsOf(text, "carry");
	const title = words.embedTitle({ site: text.words.siteName, what: says });
	const code = snippetOf(embedAddress(view, home), title);
	return (
		<>
			<p>{words.embedWhat}</p>
			<textarea className="carry-code" aria-label={words.embedCode} readOnly rows={4} value={code} />
			<CopyButton label={words.copyCode} copied={words.codeCopied} failed={text.words.copyFailed} text={() => code} />
		</>
	);
}
