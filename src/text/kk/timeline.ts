import type { timeline as english } from "../en/timeline.ts";
import type { Catalog } from "../speak.ts";

export const timeline = {
	timelineFrom: "Көрсетілген алғашқы күн",
	timelineTo: "Көрсетілген соңғы күн",
	timelineMonth: "{month}: {parts}",
	timelineChart: "Оқиғалар айлар бойынша, {span}. Ең көбі: {fullest}.",
	timelineHint: "Жүргізіңіз не жыл таңдаңыз",
	timelineAll: "Барлық күндер",
	timelineYears: "Бір жылды ғана көрсету",
	timelineTable: "Сандар мен толықтық",
	timelineVague: "Күні дәл емес, бір айдағы ең көбі",
	zoomIn: "Жақындату",
	zoomOut: "Алыстату",
	timelineMonths: "Бір айды ғана көрсету",
	coverage: "Әр жылдың деректері қаншалықты толық",
	coverageLevels: { good: "толық", fair: "ішінара", thin: "сирек" },
} satisfies Catalog<typeof english>;
