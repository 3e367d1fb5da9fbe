import { lazy } from "react";

// The parts that the first paint does not need, each in a file of its own. Dynamic imports stand here and nowhere else.

/** The map, with Leaflet. Its file is preloaded by the page. */
export const IncidentMap = lazy(async () => ({ default: (await import("../map/incidentMap.tsx")).IncidentMap }));

/** The list, with the library that keeps only the rows in sight in the page. Preloaded too. */
export const IncidentList = lazy(async () => ({ default: (await import("../list/incidentList.tsx")).IncidentList }));

/** What the reader must know about a view; mostly nothing. */
export const Notices = lazy(async () => ({ default: (await import("./notices.tsx")).Notices }));

/** What is asked, in words. Preloaded too. */
export const Sentence = lazy(async () => ({ default: (await import("../filters/asked.tsx")).Sentence }));
export const Terms = lazy(async () => ({ default: (await import("../filters/asked.tsx")).Terms }));

/** The filters that are closed at first. Preloaded too. */
export const MoreFilters = lazy(async () => ({ default: (await import("../filters/moreFilters.tsx")).MoreFilters }));

/** Figures that are never counted, below the list. */
export const Statistics = lazy(async () => ({ default: (await import("../list/statistics.tsx")).Statistics }));

/** The timeline; the date fields say the same until it is there. Preloaded too. */
export const Timeline = lazy(async () => ({ default: (await import("../timeline/timeline.tsx")).Timeline }));

/** One incident, with the parser of its file. */
export const IncidentSheet = lazy(async () => ({
	default: (await import("../sheet/incidentSheet.tsx")).IncidentSheet,
}));

/** The page for what is not in the record. */
export const UnknownPage = lazy(async () => ({ default: (await import("../sheet/unknownPage.tsx")).UnknownPage }));

/** The index of words, for those who search. */
export const loadWordIndexes = () => import("./wordIndexes.ts");

/** What leaves the site at once. */
export const loadLeaving = () => import("./leave.ts");

/** What answers a move of the days at once, for those who touch the timeline. */
export const loadAsker = () => import("../incident/asker.ts");
