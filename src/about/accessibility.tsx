import type { Here } from "../document/site.ts";
import { pageWords } from "../text/pages.ts";
import { Parted } from "./parted.tsx";

/**
 * The accessibility statement, after the W3C's model of one: the standard aimed at, how far it is met, how that was found
 * out, what is known not to work, and how to report what fails. It claims nothing that was not done.
 */
export function Accessibility({ here }: { here: Here }) {
	const { text, to } = here;
	const { lead, contents, parts, corrections } = pageWords(text.language, "accessibility");
	return (
		<Parted title={text.words.pages["about/accessibility/"]} {...{ lead, contents, parts }}>
			<p>
				<a href={to("about/#corrections")}>{corrections}</a>
			</p>
		</Parted>
	);
}
