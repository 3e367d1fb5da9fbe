import type { StaticPage } from "../document/page.ts";
import { pageTerm } from "../document/terms.ts";
import { type PageWords, pageWords } from "../text/pages.ts";
import { Away } from "./away.tsx";
import type { Offering } from "./offered.ts";
import { ACTIONS } from "./state.ts";

/** The page about reading without a connection. */
export function offlinePage(offering: Offering): StaticPage {
	return {
		path: "offline/",
		style: "offline",
		script: "offline/offline.js",
		draw: (here) => {
			const { language } = here.text;
			const words = pageWords(language, "keep");
			const { title, description } = words;
			const data = [pageTerm(here, "WebPage", { title, description })];
			return {
				about: { title, description, kind: "website", picture: null, trail: [], data },
				main: (
					<>
						<h1>{title}</h1>
						<p className="keep-lead">{words.lead}</p>
						<OnDevice words={words.device} />
						<Away words={words.away} offering={offering} folder={here.file("offline/")} language={language} />
					</>
				),
			};
		},
	};
}

/** What stands in the page's sentences until they are filled in. */
const gap = <K extends string>(...keys: K[]) =>
	Object.fromEntries(keys.map((key) => [key, `{${key}}`])) as Record<K, string>;

function OnDevice({ words }: { words: PageWords["keep"]["device"] }) {
	const sentences = {
		looking: words.looking,
		none: words.none(gap("size")),
		part: words.part,
		keeping: words.keeping(gap("done", "size")),
		kept: words.kept(gap("date", "hash", "size")),
		missed: words.missed,
		latest: words.latest,
		unasked: words.unasked,
		newer: words.newer(gap("date")),
		forgotten: words.forgotten,
		...Object.fromEntries(
			Object.entries(words.failed).map(([why, say]) => [why, typeof say === "string" ? say : say(gap("file"))]),
		),
	};
	const data = Object.fromEntries(Object.entries(sentences).map(([name, sentence]) => [`data-${name}`, sentence]));
	return (
		<section aria-labelledby="device-title" className="keep-part">
			<h2 id="device-title">{words.title}</h2>
			<div id="device" className="keep-device" {...data}>
				<p id="device-say" role="status">
					<noscript>{words.noScript}</noscript>
				</p>
				<progress id="device-bar" aria-label={words.progress} hidden />
				<p className="keep-actions">
					{ACTIONS.map((action) => (
						<button key={action} id={`device-${action}`} type="button" hidden>
							{words[action]}
						</button>
					))}
				</p>
			</div>
			<ul className="keep-list">
				{Object.values(words.how).map((one) => (
					<li key={one}>{one}</li>
				))}
			</ul>
		</section>
	);
}
