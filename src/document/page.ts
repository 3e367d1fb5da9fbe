import type { ReactNode } from "react";
import type { Thing } from "schema-dts";
import type { Here, Style } from "./site.ts";
import type { Step } from "./trail.tsx";

/** What a page says of itself in its head: to browsers, to search engines, and to whoever passes it on. */
export interface About {
	/** Without the site's name. */
	readonly title: string;
	readonly description: string;
	/** What Open Graph calls it: "article" for one incident or campaign, "website" for the rest. */
	readonly kind: "article" | "website";
	/** Path of its picture without language and ending ("pictures/incidents/kz-0421"); null for the site's own. */
	readonly picture: string | null;
	/** The way down to it; empty for the first page. */
	readonly trail: readonly Step[];
	/** What it holds, in the terms of schema.org; the trail is told in them anyway. */
	readonly data: readonly Thing[];
	/** It has no address of its own, and search engines are asked to leave it out. */
	readonly hidden?: boolean;
}

/** A page in one language: what it says of itself, and its text, from the heading on. */
export interface Drawn {
	readonly about: About;
	readonly main: ReactNode;
}

/** A static page, drawn without any script. */
export interface StaticPage {
	/** In English, below the site's root. */
	readonly path: string;
	readonly style: Style;
	readonly draw: (here: Here) => Drawn;
}
