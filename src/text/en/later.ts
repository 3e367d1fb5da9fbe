import { carry } from "./carry.ts";
import { cite } from "./cite.ts";
import { map } from "./map.ts";
import { sentence } from "./sentence.ts";
import { sheet } from "./sheet.ts";
import { timeline } from "./timeline.ts";
import { titles } from "./titles.ts";

/** What comes after the first paint, together with the parts that need it. */
export const later = { carry, cite, map, sentence, sheet, timeline, titles };
