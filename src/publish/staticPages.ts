import { browsePage } from "../browse/browsePage.tsx";
import { kindPages } from "../browse/kindPages.tsx";
import { yearPages } from "../browse/yearPages.tsx";
import type { StaticPage } from "../document/page.ts";
import type { Catalogue } from "../incident/catalogue.ts";
import { dataPage } from "./dataPage.tsx";
import type { DataFacts } from "./dataPages.ts";
import type { RecordRead } from "./record.ts";

/** Every page that is drawn without any script, in the order of the site. A new one is added here. */
export function staticPages(_record: RecordRead, catalogue: Catalogue, data: DataFacts): StaticPage[] {
	return [browsePage(catalogue), ...yearPages(catalogue), ...kindPages(catalogue), dataPage(data)];
}
