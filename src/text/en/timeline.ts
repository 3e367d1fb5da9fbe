/** The words that only the timeline needs. */
export const timeline = {
	timelineFrom: "First day shown",
	timelineTo: "Last day shown",
	timelineMonth: "{month}: {parts}",
	timelineChart: "Incidents by month, {span}. Most in {fullest}.",
	timelineHint: "Drag, or choose a year",
	timelineAll: "All dates",
	timelineYears: "Show one year only",
	timelineTable: "Counts and coverage",
	timelineVague: "Date not exact, most in one month",
	zoomIn: "Zoom in",
	zoomOut: "Zoom out",
	timelineMonths: "Show one month only",
	coverage: "How well the record covers each year",
	coverageLevels: { good: "well covered", fair: "fairly covered", thin: "thinly covered" },
} as const;
