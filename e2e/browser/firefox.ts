import { existsSync } from "node:fs";

const INSTALLED = [
	"/usr/bin/firefox-esr",
	"/usr/bin/firefox",
	"/snap/bin/firefox",
	"/Applications/Firefox.app/Contents/MacOS/firefox",
	"C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/** An installed Firefox: the one FIREFOX names, or one where it is usually put; null where there is none. */
export function firefoxPath(): string | null {
	return [process.env.FIREFOX ?? "", ...INSTALLED].find((path) => path !== "" && existsSync(path)) ?? null;
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
