import type { Links } from "../data/record.ts";
import type { Incident } from "../incident/wire.ts";
import { wordsOf } from "../text/later.ts";
import { Entries } from "./entries.tsx";
import type { Reading } from "./reading.ts";

interface ChainProps extends Reading {
	readonly incident: Incident | null;
	/** What points at this entry; null until that has come. */
	readonly links: Links | null;
}

/** What led here and what followed, and the rest of the same criminal case. */
export function Chain({ incident, links, ...reading }: ChainProps) {
	const sheet = wordsOf(reading.text, "sheet");
	const related = [
		[sheet.before, incident?.follows ?? []],
		[sheet.after, links?.followedBy ?? []],
		[sheet.about, incident?.about ?? []],
		[sheet.aboutThis, links?.aboutThis ?? []],
		[sheet.case, links?.case ?? []],
	] as const;
	if (related.every(([, ids]) => ids.length === 0)) return null;
	return (
		<section className="sheet-part sheet-chain">
			<h2>{sheet.chain}</h2>
			{related.map(([heading, ids]) => (
				<Entries key={heading} {...reading} heading={heading} ids={ids} />
			))}
		</section>
	);
}
