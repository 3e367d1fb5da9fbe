import { renderToStaticMarkup } from "react-dom/server";
import { codebookWords } from "../text/codebookWords.ts";
import type { Text } from "../text/text.ts";
import type { CodebookFacts } from "./facts.ts";
import { Codebook } from "./page.tsx";

/** The page about the data as a whole document: no script, one style sheet beside it, relative addresses only. */
export function codebookDocument(facts: CodebookFacts, text: Text): string {
	const say = codebookWords(text);
	const html = renderToStaticMarkup(
		<html lang={text.language}>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
				<title>{`${say.title} · ${text.words.siteName}`}</title>
				<meta name="description" content={say.description} />
				<meta name="referrer" content="no-referrer" />
				<meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)" />
				<meta name="theme-color" content="#14161a" media="(prefers-color-scheme: dark)" />
				<link rel="icon" href="../icon.svg" type="image/svg+xml" />
				<link rel="stylesheet" href="codebook.css" />
			</head>
			<body>
				<Codebook facts={facts} text={text} say={say} />
			</body>
		</html>,
	);
	return `<!doctype html>\n${html}\n`;
}
