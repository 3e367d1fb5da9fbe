import { renderToStaticMarkup } from "react-dom/server";
import { LANGUAGES, type Language } from "../incident/vocabulary.ts";
import { type KeepWords, keepWords } from "../text/keepWords.ts";
import { LANGUAGE_NAMES } from "../text/text.ts";
import { Away } from "./away.tsx";
import type { Offering } from "./offered.ts";
import { ACTIONS } from "./state.ts";

/** Where the pages of a language begin, below the site's root. */
const folderOf = (language: Language) => (language === "en" ? "" : `${language}/`);

/** The path of the page in a language, below the site's root. */
export function offlinePath(language: Language): string {
	return `${folderOf(language)}offline/`;
}

/** The page about reading without a connection, as a whole document with relative addresses only. */
export function offlineDocument(language: Language, siteName: string, offering: Offering): string {
	const words = keepWords(language);
	const root = language === "en" ? "../" : "../../";
	const html = renderToStaticMarkup(
		<html lang={language} data-root={root}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
				<title>{`${words.title} · ${siteName}`}</title>
				<meta name="description" content={words.description} />
				<meta name="referrer" content="no-referrer" />
				<meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)" />
				<meta name="theme-color" content="#14161a" media="(prefers-color-scheme: dark)" />
				<link rel="icon" href={`${root}icon.svg`} type="image/svg+xml" />
				<link rel="stylesheet" href={`${root}offline/offline.css`} />
				<script type="module" src={`${root}offline/offline.js`} />
			</head>
			<body>
				<a className="keep-skip" href="#main">
					{words.skip}
				</a>
				<header className="keep-head">
					<a href={`${root}${folderOf(language)}`} className="keep-name">
						<svg viewBox="0 0 16 16" width="22" height="22" aria-hidden="true">
							<rect x="1.25" y="1.25" width="13.5" height="13.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
							<circle cx="8" cy="8" r="2.25" className="keep-dot" />
						</svg>
						<strong>{siteName}</strong>
					</a>
					<nav className="keep-languages" aria-label={words.languages}>
						{LANGUAGES.map((one) => (
							<a
								key={one}
								href={root + offlinePath(one)}
								lang={one}
								hrefLang={one}
								aria-current={one === language ? "page" : undefined}
							>
								{LANGUAGE_NAMES[one]}
							</a>
						))}
					</nav>
				</header>
				<main className="keep" id="main">
					<h1>{words.title}</h1>
					<p className="keep-lead">{words.lead}</p>
					<OnDevice words={words.device} />
					<Away words={words.away} offering={offering} folder={`${root}offline/`} language={language} />
				</main>
				<footer className="keep-foot">
					<a href={`${root}${folderOf(language)}`}>{words.back}</a>
				</footer>
			</body>
		</html>,
	);
	return `<!doctype html>\n${html}\n`;
}

/** What stands in the page's sentences until they are filled in. */
const gap = <K extends string>(...keys: K[]) =>
	Object.fromEntries(keys.map((key) => [key, `{${key}}`])) as Record<K, string>;

function OnDevice({ words }: { words: KeepWords["device"] }) {
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
		...Object.fromEntries(Object.entries(words.failed).map(([why, say]) => [why, say(gap("file"))])),
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
				{words.how.map((one) => (
					<li key={one}>{one}</li>
				))}
			</ul>
		</section>
	);
}
