import lighthouse from "lighthouse";
import { launch } from "puppeteer-core";
import { serve } from "./server.ts";
const path = process.argv[2] ?? "/incidents/kz-0847/";
const site = await serve("dist", new Map());
const browser = await launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"] });
const port = Number(new URL(browser.wsEndpoint()).port);
for (let i = 0; i < 5; i++) {
  const run = await lighthouse(site.address + path, { port, onlyAudits: ["total-blocking-time", "long-tasks", "mainthread-work-breakdown"], logLevel: "error" });
  const a = run!.lhr.audits as any;
  console.log("TBT", a["total-blocking-time"].numericValue.toFixed(0), (a["long-tasks"].details?.items ?? []).map((t: any) => `${(t.url + "").replace(/.*\//, "").slice(0, 14)} @${t.startTime.toFixed(0)} ${t.duration.toFixed(0)}`).join(" | "));
}
await browser.close(); site.stop();
