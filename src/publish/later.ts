/** What in a built page's head has the app fetched, its style sheet among it: what is drawn at build has its own. */
const FETCHED = /\s*(?:<link rel="(?:(?:module)?preload|stylesheet)"[^>]*>|<script type="module"[^>]*><\/script>)/g;

/**
 * The built first page with all that the app is made of in a template at the end of its head, where no browser fetches it,
 * and before it the script that takes it from there when the page has been painted (src/start.ts). The app's own script is
 * a link there too: no address of a script may be written by a script, but one may be imported.
 */
export function withAppLater(html: string, start: string): string {
	const fetched = html.match(FETCHED);
	if (fetched === null) throw new Error("the first page asks for no script");
	const links = fetched.map((one) =>
		one.replace(
			/<script type="module"([^>]*) src=([^>]*)><\/script>/,
			'<link rel="modulepreload" data-main$1 href=$2>',
		),
	);
	const first = `<script type="module" fetchpriority="low" crossorigin src="${start}"></script>`;
	return html
		.replace(FETCHED, "")
		.replace(/\s*<\/head>/, (end) => `\n\t\t${first}<template>${links.join("")}\n\t\t</template>${end}`);
}

/** The same page with more for the app to fetch. */
export function withMoreLater(html: string, links: readonly string[]): string {
	if (!html.includes("</template>")) throw new Error("the page has no template for what the app fetches");
	return html.replace("</template>", (end) => `${links.map((link) => `\t${link}\n\t\t`).join("")}${end}`);
}
