import type { ReactNode } from "react";
import { LANGUAGES } from "../incident/vocabulary.ts";
import { pageWords } from "../text/pages.ts";
import { LANGUAGE_NAMES } from "../text/text.ts";
import { Sign } from "../ui/sign.tsx";
import { FOOT_PAGES, MAIN_PAGES } from "../view/sitePages.ts";
import type { Here } from "./site.ts";

/** What every static page has around its text: the name, the ways to other pages and languages, version, licences. */
export function Frame({ here, children }: { here: Here; children: ReactNode }) {
	const { text, to, site } = here;
	const { words, dates } = text;
	const say = pageWords(text.language, "document");
	const { date, hash } = site.version;
	return (
		<>
			<a className="document-skip" href="#main">
				{say.skip}
			</a>
			<header className="document-head">
				<a className="document-name" href={to("")}>
					<Sign />
					<strong>{words.siteName}</strong>
					<span className="document-line">{words.siteLine}</span>
				</a>
				<Pages here={here} />
				<Languages here={here} />
				<a className="document-leave" href={here.file("leave/")}>
					{words.leave}
				</a>
			</header>
			<main className="document" id="main">
				{children}
			</main>
			<footer className="document-foot">
				<span>{words.footer.version({ date: date === "" ? "—" : dates.day(dates.parse(date)), hash })}</span>
				<ul>
					{FOOT_PAGES.map((page) => (
						<li key={page}>
							<a href={to(page)}>{words.pages[page]}</a>
						</li>
					))}
				</ul>
			</footer>
		</>
	);
}

/** The ways to the site's main pages, as far as they have been made. */
function Pages({ here }: { here: Here }) {
	const { text, to, site, path } = here;
	const say = pageWords(text.language, "document");
	const link = (page: string, name: string) => (
		<li key={page}>
			<a href={to(page)} aria-current={page === path ? "page" : undefined}>
				{name}
			</a>
		</li>
	);
	return (
		<nav className="document-pages" aria-label={say.pages}>
			<ul>
				{link("", say.map)}
				{MAIN_PAGES.filter((page) => site.pages.has(page)).map((page) => link(page, text.words.pages[page]))}
			</ul>
		</nav>
	);
}

/** The same page in the other languages, each by its own name. */
function Languages({ here }: { here: Here }) {
	const { text, inLanguage } = here;
	return (
		<nav className="document-languages" aria-label={pageWords(text.language, "document").languages}>
			<ul>
				{LANGUAGES.map((language) => (
					<li key={language}>
						<a
							href={inLanguage(language)}
							lang={language}
							hrefLang={language}
							aria-current={language === text.language ? "true" : undefined}
						>
							{LANGUAGE_NAMES[language]}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
