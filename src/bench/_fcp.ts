import lighthouse from "lighthouse";
import { launch } from "puppeteer-core";
import { serve } from "./server.ts";
const path = process.argv[2] ?? "/incidents/kz-0847/";
const site = await serve("dist", new Map());
const browser = await launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"] });
const port = Number(new URL(browser.wsEndpoint()).port);
for (let i = 0; i < 6; i++) {
  const run = await lighthouse(site.address + path, { port, onlyAudits: ["first-contentful-paint", "metrics", "network-requests"], logLevel: "error" });
  const a = run!.lhr.audits as any;
  const ev = (run!.artifacts as any).Trace.traceEvents as any[];
  const fcpE = ev.filter((e) => e.name === "firstContentfulPaint").at(-1);
  const nav = ev.filter((e) => e.name === "navigationStart" && e.args?.data?.documentLoaderURL?.includes(path)).at(-1);
  const main = ev.filter((e) => e.ph === "X" && e.pid === fcpE.pid && e.tid === fcpE.tid && e.ts >= nav.ts);
  const reqs = (a["network-requests"].details.items as any[]).filter((r) => r.networkEndTime < (fcpE.ts - nav.ts) / 1000 + 60).map((r) => `${r.url.split("/").at(-1).slice(0, 12)} ${r.priority} ${r.networkEndTime.toFixed(0)}`);
  console.log(reqs.join(" | "));
  const tasks = main.filter((e) => /RunTask/.test(e.name) && e.dur > 1500 && e.ts <= fcpE.ts + 1000);
  console.log("FCP", a["first-contentful-paint"].numericValue.toFixed(0), "obs", ((fcpE.ts - nav.ts) / 1000).toFixed(0), tasks.map((t) => `@${((t.ts - nav.ts) / 1000).toFixed(0)} ${(t.dur / 1000).toFixed(1)}[${main.filter((k) => k !== t && k.ts >= t.ts && k.ts + k.dur <= t.ts + t.dur && k.dur > 1500 && !/RunTask/.test(k.name)).map((k) => k.name.slice(0, 18) + " " + (k.dur / 1000).toFixed(1)).join(",")}]`).join(" "));
}
await browser.close(); site.stop();
