import type { Incident } from "../incident/wire.ts";
import { sheetWords } from "../text/sheetWords.ts";
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
					<h2>{sheetWords(text).history}</h2>
					<ul className="sheet-history">
						{incident.history.map(({ date, what, was }) => (
							<li key={`${date} ${what}`}>
								{sheetWords(text).corrected(day(date), what)}
								{was !== null && <span className="sheet-quiet">{sheetWords(text).was(was)}</span>}
							</li>
						))}
					</ul>
				</>
			)}
			<p className="sheet-quiet">{sheetWords(text).added(day(incident.added))}</p>
		</section>
	);
}
