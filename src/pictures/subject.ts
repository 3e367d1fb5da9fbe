import type { IncidentId } from "../incident/id.ts";
import type { Language } from "../incident/vocabulary.ts";

/** What a picture is of: one incident (or cumulative figure), one campaign, or the whole tracker. */
export type Pictured =
	| { readonly kind: "incident"; readonly id: IncidentId }
	| { readonly kind: "campaign"; readonly id: string }
	| { readonly kind: "site" };

/** Size of every picture, in pixels: what Open Graph and the messengers that follow it expect. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** Where a picture lies below the site's root. */
export function picturePath(of: Pictured, language: Language): string {
	switch (of.kind) {
		case "incident":
			return `pictures/incidents/${of.id}.${language}.png`;
		case "campaign":
			return `pictures/campaigns/${of.id}.${language}.png`;
		case "site":
			return `pictures/alan.${language}.png`;
	}
}

/** The picture that a page names: its own, or the tracker's where a quick build has drawn only that. */
export function pictureFor(of: Pictured, language: Language, quick: boolean): string {
	return picturePath(quick ? { kind: "site" } : of, language);
}
