import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "@playwright/test";
import { build } from "./browser/server.ts";
import { PUBLIC, RECORD, SITE } from "./looks/site.ts";

test("the site is built from the frozen part of the record", () => {
	test.setTimeout(300_000);
	rmSync(PUBLIC, { recursive: true, force: true });
	cpSync("public", PUBLIC, { recursive: true, filter: (path) => !path.startsWith(join("public", "data")) });
	cpSync(RECORD, join(PUBLIC, "data"), { recursive: true });
	build(SITE, PUBLIC);
});
