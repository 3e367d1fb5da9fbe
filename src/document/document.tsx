import { renderToStaticMarkup } from "react-dom/server";
import type { Text } from "../text/text.ts";
import { Frame } from "./frame.tsx";
import { Head } from "./head.tsx";
import type { About, StaticPage } from "./page.ts";
import { type Here, type Site, standOn } from "./site.ts";
import { Trail } from "./trail.tsx";

/** A static page as a whole document: no script, one style sheet, relative addresses. */
export function documentOf(page: StaticPage, site: Site, text: Text): string {
	const here = standOn(site, text, page.path);
	const { about, main } = page.draw(here);
	const html = renderToStaticMarkup(
		<html lang={text.language}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
				<Head here={here} about={about} />
				<meta name="referrer" content="no-referrer" />
				<meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)" />
				<meta name="theme-color" content="#14161a" media="(prefers-color-scheme: dark)" />
				<link rel="icon" href={here.file("icon.svg")} type="image/svg+xml" />
				<link rel="stylesheet" href={here.file(site.styles[page.style])} />
			</head>
			<body>
				<Frame here={here}>
					{about.trail.length > 0 && <Trail here={here} steps={about.trail} />}
					{main}
				</Frame>
			</body>
		</html>,
	);
	return `<!doctype html>\n${html}\n`;
}

/** The head of a page that the app takes over, in place of the marks that its built file holds. */
export function headOf(here: Here, about: About): string {
	return renderToStaticMarkup(<Head here={here} about={about} />);
}
