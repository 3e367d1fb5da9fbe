import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./app/test.ts";
import { incidents } from "./browser/record.ts";

const VITE = "node_modules/vite/bin/vite.js";

test("given a record with a damaged incident, when the site is built, then the page names it and shows the rest", async ({
	tracker,
}) => {
	test.setTimeout(300_000); // a whole site is built
	const folder = mkdtempSync(join(tmpdir(), "alan-damage-"));
	cpSync("public", join(folder, "public"), { recursive: true });
	const file = join(folder, "public/data/incidents/2019.json");
	writeFileSync(
		file,
		readFileSync(file, "utf8").replace(
			'"id": "kz-0272", "kind": "incident", "type": "detention"',
			'"id": "kz-0272", "kind": "incident", "type": "kettling"',
		),
	);
	const environment = { ...process.env, ALAN_QUICK: "1", ALAN_PUBLIC: join(folder, "public") };
	const built = spawnSync(process.execPath, [VITE, "build", "--outDir", join(folder, "dist"), "--emptyOutDir"], {
		env: environment,
		encoding: "utf8",
	});
	expect(`${built.stdout}${built.stderr}`).toContain("kz-0272: type: expected");
	const server = spawn(
		process.execPath,
		[VITE, "preview", "--port", "4175", "--strictPort", "--outDir", join(folder, "dist")],
		{
			env: environment,
		},
	);
	try {
		await expect(async () => expect((await tracker.page.goto("http://localhost:4175/"))?.ok()).toBe(true)).toPass({
			timeout: 20_000,
		});
		await tracker.expectMatching(incidents.length - 1);
		await tracker.page.getByText("1 record could not be read; the rest is shown.").click();
		await expect(
			tracker.page.getByText(/incidents\/2019\.json: kz-0272, field type: expected .*detention.*, came "kettling"/),
		).toBeVisible();
	} finally {
		server.kill();
		rmSync(folder, { recursive: true });
	}
});
