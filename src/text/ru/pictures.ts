import type { pictures as english } from "../en/pictures.ts";
import type { Catalog } from "../speak.ts";

export const pictures = {
	people:
		"{bound, select, exact {{n, plural, one {человек} few {человека} many {человек} other {человека}}} other {{n, plural, one {человека} other {человек}}}}",
	campaign: "Кампания",
	record: "Открытая хроника её подавления",
} satisfies Catalog<typeof english>;
