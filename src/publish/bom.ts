import type { Package } from "./packages.ts";

/** Where the bill of materials lies below the site's root. */
export const BILL = "about/licences/bom.cdx.json";

/** The project itself, from package.json. */
interface Project {
	readonly name: string;
	readonly version: string;
	readonly description: string;
	readonly license: string;
}

/**
 * The bill of materials of the site (CycloneDX 1.5, JSON): every package it is made of, with its checksum and licence.
 * `npm sbom` writes one too, but with the time, a random number and the name of the folder in it, so that no two are
 * equal, and leaves out packages; a test holds the two together.
 */
export function billOfMaterials(project: Project, packages: readonly Package[]): string {
	const refOf = ({ name, version }: { name: string; version: string }) => `${name}@${version}`;
	const named = new Map(packages.map((one) => [one.name, refOf(one)]));
	const components = packages.map((one) => ({
		type: "library",
		"bom-ref": refOf(one),
		name: one.name,
		version: one.version,
		scope: "required",
		hashes: [{ alg: "SHA-512", content: Buffer.from(one.integrity.replace(/^sha512-/, ""), "base64").toString("hex") }],
		licenses: [{ expression: one.licence }],
		purl: purl(one),
	}));
	const dependsOn = (needs: readonly string[]) => needs.flatMap((need) => named.get(need) ?? []);
	return `${JSON.stringify(
		{
			$schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
			bomFormat: "CycloneDX",
			specVersion: "1.5",
			version: 1,
			metadata: {
				component: {
					type: "application",
					"bom-ref": refOf(project),
					name: project.name,
					version: project.version,
					description: project.description,
					licenses: [{ expression: project.license }],
					purl: purl(project),
				},
			},
			components,
			dependencies: [
				{ ref: refOf(project), dependsOn: components.map((one) => one["bom-ref"]) },
				...packages.map((one) => ({ ref: refOf(one), dependsOn: dependsOn(one.needs) })),
			],
		},
		null,
		"\t",
	)}\n`;
}

function purl({ name, version }: { name: string; version: string }): string {
	return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}
