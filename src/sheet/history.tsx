import type { Incident } from "../incident/wire.ts";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";

/** When the entry was made and everything that was corrected since. */
export function History({ text, incident }: { text: Text; incident: Incident | null }) {
	if (incident === null) return null;
	const { dates } = text;
	const day = (written: string) => dates.day(dates.parse(written));
	return (
		<section className="sheet-part">
			{incident.history.length > 0 && (
				<>
					<h2>{wordsOf(text, "sheet").history}</h2>
					<ul className="sheet-history">
						{incident.history.map(({ date, what, was }) => (
							<li key={`${date} ${what}`}>
								{wordsOf(text, "sheet").corrected({ date: day(date), what })}
								{was !== null && <span className="sheet-quiet">{wordsOf(text, "sheet").was({ was })}</span>}
							</li>
						))}
					</ul>
				</>
			)}
			<p className="sheet-quiet">{wordsOf(text, "sheet").added({ date: day(incident.added) })}</p>
		</section>
	);
}
