import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { billOfMaterials } from "./bom.ts";
import { readPackages } from "./packages.ts";

const project = JSON.parse(readFileSync("package.json", "utf8"));
const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const packages = await readPackages(".");
const bill = JSON.parse(billOfMaterials(project, packages));

test("every package that the site needs is there with its licence in full and its checksum", () => {
	expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(project.dependencies)));
	for (const { name, licence, text, integrity } of packages) {
		expect(licence, name).toMatch(/^[\w.()+ -]+$/);
		expect(text, name).toMatch(/copyright|permission/i);
		expect(integrity, name).toMatch(/^sha512-[\w+/]+=*$/);
	}
});

test("the bill of materials holds all that npm's own holds, with the same checksums, and is the same every time", () => {
	const npms = JSON.parse(
		execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev", "--package-lock-only"], {
			encoding: "utf8",
			stdio: ["ignore", "pipe", "ignore"],
		}),
	);
	type Component = { "bom-ref": string; purl: string; hashes: unknown };
	const ours = new Map<string, Component>(bill.components.map((one: Component) => [one["bom-ref"], one]));
	for (const theirs of npms.components as Component[])
		expect(ours.get(theirs["bom-ref"])).toMatchObject({ purl: theirs.purl, hashes: theirs.hashes });
	expect(billOfMaterials(project, packages)).not.toMatch(/timestamp|serialNumber/);
	for (const { ref, dependsOn } of bill.dependencies)
		for (const one of [ref, ...dependsOn])
			expect([...ours.keys(), `${project.name}@${project.version}`]).toContain(one);
});

test("the lock file pins every package by its checksum, and none comes from outside the registry", () => {
	type Locked = { integrity?: string; resolved?: string; link?: boolean; dev?: boolean; optional?: boolean };
	for (const [path, one] of Object.entries<Locked>(lock.packages)) {
		if (path === "") continue;
		// Tools' binaries for other systems than the one that wrote the lock file may stand there by version alone.
		if (!(one.dev && one.optional)) expect(one.integrity, path).toMatch(/^sha512-/);
		expect(one.link, path).toBeUndefined();
		expect(one.resolved ?? "https://registry.npmjs.org/", path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
	}
});
