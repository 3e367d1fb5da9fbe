import { lazy } from "react";
import { Filters as FiltersNow } from "../filters/filters.tsx";

// The parts that the first paint does not need, each in a file of its own. Dynamic imports stand here and nowhere else.

// When pages are built, a part that only a browser can draw never comes: the page keeps its place, and the browser fills
// it. The question is asked at each of them, where the build for browsers answers and forgets it.
const never = () => new Promise<never>(() => {});

/** The filters are in the first script already, but too long for every built page to hold them. */
export const Filters: typeof FiltersNow = import.meta.env.SSR ? (lazy(never) as never) : FiltersNow;

/** The map, with Leaflet. Its file is preloaded by the page. */
export const IncidentMap = lazy(
	import.meta.env.SSR ? never : async () => ({ default: (await import("../map/incidentMap.tsx")).IncidentMap }),
);

/** The list, with the library that keeps only the rows in sight in the page. Preloaded too. */
export const IncidentList = lazy(
	import.meta.env.SSR ? never : async () => ({ default: (await import("../list/incidentList.tsx")).IncidentList }),
);

/** What the reader must know about a view; mostly nothing. */
export const Notices = lazy(
	import.meta.env.SSR ? never : async () => ({ default: (await import("./notices.tsx")).Notices }),
);

/** What is asked, in words. Preloaded too. */
export const Sentence = lazy(
	import.meta.env.SSR ? never : async () => ({ default: (await import("../filters/asked.tsx")).Sentence }),
);
export const Terms = lazy(
	import.meta.env.SSR ? never : async () => ({ default: (await import("../filters/asked.tsx")).Terms }),
);

/** The filters that are closed at first. Preloaded too. */
export const MoreFilters = lazy(
	import.meta.env.SSR ? never : async () => ({ default: (await import("../filters/moreFilters.tsx")).MoreFilters }),
);

/** Figures that are never counted, below the list. */
export const Statistics = lazy(
	import.meta.env.SSR ? never : async () => ({ default: (await import("../list/statistics.tsx")).Statistics }),
);

/** The timeline; the date fields say the same until it is there. Preloaded too. */
export const Timeline = lazy(
	import.meta.env.SSR ? never : async () => ({ default: (await import("../timeline/timeline.tsx")).Timeline }),
);

type SheetFile = typeof import("../sheet/sheet.tsx");
let sheet: SheetFile | undefined;

/** Loads what stands beside the map when the path names something, with the parser of its files. */
export const loadSheet = async (): Promise<SheetFile> => {
	sheet = await import("../sheet/sheet.tsx");
	return sheet;
};

/** Once loaded it is drawn at once and not in the next task, so that a built page is taken over without a gap. */
export const Sheet = lazy(() => atOnce(sheet) ?? loadSheet().then(partOf));

const partOf = ({ Sheet }: SheetFile) => ({ default: Sheet });
/** What React takes for a promise that is kept already. */
const atOnce = (file: SheetFile | undefined) =>
	file &&
	// biome-ignore lint/suspicious/noThenProperty: it stands for a promise, and is given to nobody but React
	({ then: (take: (part: ReturnType<typeof partOf>) => void) => take(partOf(file)) } as unknown as Promise<
		ReturnType<typeof partOf>
	>);

/** The index of words, for those who search. */
export const loadWordIndexes = () => import("./wordIndexes.ts");

/** What answers a move of the days at once, for those who touch the timeline. */
export const loadAsker = () => import("../incident/asker.ts");
