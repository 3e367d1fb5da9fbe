import type { pictures as english } from "../en/pictures.ts";
import type { Catalog } from "../speak.ts";

export const pictures = {
	people: "{bound, select, exact {{n, plural, other {адам}}} other {{n, plural, other {адам}}}}",
	campaign: "Науқан",
	record: "Оған жасалған қысымның ашық шежіресі",
} satisfies Catalog<typeof english>;
