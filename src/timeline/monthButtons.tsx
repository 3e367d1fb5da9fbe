import { memo } from "react";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";
import { chooseDates, type Go } from "../view/steps.ts";
import { firstEdge, lastEdge, monthStart, type Scale } from "./scale.ts";
import type { Dates } from "./window.ts";

interface MonthButtonsProps extends Dates {
	readonly scale: Scale;
	readonly text: Text;
	readonly go: Go;
}

/** An axis of so many months at most names them; a longer one names its years. */
export const MOST_MONTHS = 24;
/** Room for a month's short name, and a little air. */
const LABEL_ROOM = 40;

/** The months under an axis of a year or two; each shows exactly its days, or all days of the axis again. */
export const MonthButtons = memo(function MonthButtons({ from, to, scale, text, go }: MonthButtonsProps) {
	const step = [1, 2, 3].find((each) => (each * scale.width) / scale.size >= LABEL_ROOM) ?? 3;
	return (
		<ul className="timeline-years" aria-label={wordsOf(text, "timeline").timelineMonths} data-step={step}>
			{Array.from({ length: scale.size }, (_, i) => {
				const month = scale.start + i;
				const [first, last] = [monthStart(month), monthStart(month + 1) - 1];
				const chosen = from === first && to === last;
				return (
					<li key={month}>
						{i % step === 0 && (
							<button
								type="button"
								aria-label={text.dates.month(month)}
								aria-pressed={chosen}
								onClick={() =>
									go(chosen ? chooseDates(firstEdge(scale), lastEdge(scale) - 1) : chooseDates(first, last))
								}
							>
								{month % 12 === 0 && scale.size > 12 ? month / 12 : text.dates.monthName(month)}
							</button>
						)}
					</li>
				);
			})}
		</ul>
	);
});
