// As much of the citation processor as the tests use; its packages bring no types.
declare module "@citation-js/core" {
	export class Cite {
		constructor(text: string);
		readonly data: readonly { readonly [field: string]: unknown }[];
		format(kind: "bibliography", options: { format: "text"; template: string; lang: string }): string;
	}
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-csl";
