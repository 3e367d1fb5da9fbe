import { memo } from "react";
import { wordsOf } from "../text/later.ts";
import type { Text } from "../text/text.ts";
import { chooseDates, type Go } from "../view/steps.ts";
import type { Scale } from "./scale.ts";
import { type Dates, yearDates } from "./window.ts";
import { isYear, labelStep, yearsOn } from "./years.ts";

interface YearButtonsProps extends Dates {
	readonly scale: Scale;
	readonly text: Text;
	readonly go: Go;
}

/** The years under the axis; each shows exactly its days, or all days again. Where room is scarce some go unnamed. */
export const YearButtons = memo(function YearButtons({ from, to, scale, text, go }: YearButtonsProps) {
	const step = labelStep(scale);
	return (
		<ul className="timeline-years" aria-label={wordsOf(text, "timeline").timelineYears} data-step={step}>
			{yearsOn(scale).map((year, i) => {
				const chosen = isYear(year, { from, to });
				const days = yearDates(year);
				return (
					<li key={year}>
						{i % step === 0 && (
							<button
								type="button"
								aria-pressed={chosen}
								onClick={() => go(chosen ? chooseDates(null, null) : chooseDates(days.from, days.to))}
							>
								{year}
							</button>
						)}
					</li>
				);
			})}
		</ul>
	);
});
