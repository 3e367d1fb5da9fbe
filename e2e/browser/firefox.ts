import { existsSync } from "node:fs";
import puppeteer, { type Browser } from "puppeteer-core";

const INSTALLED = [
	"/usr/bin/firefox-esr",
	"/usr/bin/firefox",
	"/snap/bin/firefox",
	"/Applications/Firefox.app/Contents/MacOS/firefox",
	"C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/** A stock Firefox: the one FIREFOX names, or an installed one; null where there is none. */
export const firefoxPath = process.env.FIREFOX ?? INSTALLED.find((path) => existsSync(path)) ?? null;

/** What to say where the tests in Firefox are skipped. */
export const NO_FIREFOX =
	"SKIPPED: no Firefox found. Install one: sudo apt-get install firefox-esr (or FIREFOX=/path/to/firefox npm run test:e2e)";

/** Starts Firefox, driven by WebDriver BiDi; Playwright drives only a Firefox of its own making. */
export function startFirefox(): Promise<Browser> {
	if (firefoxPath === null) throw new Error(NO_FIREFOX);
	return puppeteer.launch({
		browser: "firefox",
		executablePath: firefoxPath,
		headless: true,
		// So that what is asked for is what the page asks for.
		extraPrefsFirefox: {
			"network.captive-portal-service.enabled": false,
			"network.connectivity-service.enabled": false,
		},
	});
}

/** Preferences with which Firefox reaches no network: every request goes to a proxy that is not there. */
export const NO_NETWORK = {
	"network.proxy.type": 1,
	"network.proxy.http": "127.0.0.1",
	"network.proxy.http_port": 9,
	"network.proxy.ssl": "127.0.0.1",
	"network.proxy.ssl_port": 9,
	"network.proxy.no_proxies_on": "",
	"network.proxy.allow_hijacking_localhost": true,
};
