import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "../incident/vocabulary.ts";
import type { AboutWords } from "../text/aboutWords.ts";
import type { Text } from "../text/text.ts";

interface Page {
	readonly text: Text;
	readonly say: AboutWords;
	readonly title: string;
	readonly description: string;
	/** From the page to the root of the site: "../../". */
	readonly root: string;
	/** The same page in other languages, from the root of the site. */
	readonly others: readonly { readonly language: Language; readonly name: string; readonly path: string }[];
	/** Where the map in this language lies, from the root of the site. */
	readonly home: string;
	readonly children: ReactNode;
}

/** A page about the site as a whole document: no script, one style sheet, relative addresses only. */
export function aboutDocument(page: Page): string {
	const { text, say, title, description, root, others, home, children } = page;
	const { siteName } = text.words;
	const html = renderToStaticMarkup(
		<html lang={text.language}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
				<title>{`${title} · ${siteName}`}</title>
				<meta name="description" content={description} />
				<meta name="referrer" content="no-referrer" />
				<meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)" />
				<meta name="theme-color" content="#14161a" media="(prefers-color-scheme: dark)" />
				<link rel="icon" href={`${root}icon.svg`} type="image/svg+xml" />
				<link rel="stylesheet" href={`${root}about/about.css`} />
			</head>
			<body>
				<a className="about-skip" href="#main">
					{say.skip}
				</a>
				<header className="about-head">
					<a href={root + home}>{say.back}</a>
					<nav aria-label={say.languages}>
						{others.map(({ language, name, path }) => (
							<a key={language} href={root + path} lang={language} hrefLang={language}>
								{name}
							</a>
						))}
					</nav>
					<a className="about-leave" href={`${root}leave/`}>
						{say.leave}
					</a>
				</header>
				<main className="about" id="main">
					{children}
				</main>
			</body>
		</html>,
	);
	return `<!doctype html>\n${html}\n`;
}
