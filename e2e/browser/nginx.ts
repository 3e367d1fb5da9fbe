import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** An installed nginx, or null. */
export const nginxPath = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"].find(
	(path) => existsSync(path),
);

/** What to say where the tests with nginx are skipped. */
export const NO_NGINX = "SKIPPED: no nginx found. Install one: sudo apt-get install nginx-light";

interface Served {
	/** A folder of the test's own, for nginx's configuration and files. */
	readonly work: string;
	/** The built site; its own file of headers is included as a host would include it. */
	readonly site: string;
	/** The path the site is served under: "/a/b/". */
	readonly under: string;
	readonly port: number;
}

/** Serves the built site by nginx until the process is ended. */
export function startNginx({ work, site, under, port }: Served): ChildProcess {
	if (nginxPath === undefined) throw new Error(NO_NGINX);
	mkdirSync(join(work, "tmp"), { recursive: true });
	const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
	const file = join(work, "nginx.conf");
	writeFileSync(
		file,
		`daemon off; master_process off; worker_processes 1; pid ${work}/nginx.pid; error_log ${work}/error.log;
events {}
http {
	access_log off;
	${temporary.map((name) => `${name}_temp_path ${work}/tmp/${name};`).join(" ")}
	types { text/html html; text/css css; text/javascript js; application/json json; image/svg+xml svg; text/csv csv; }
	default_type application/octet-stream;
	charset utf-8;
	server {
		listen 127.0.0.1:${port};
		listen [::1]:${port};
		include ${site}/hosting/nginx.conf;
		location ${under} { alias ${site}/; }
	}
}
`,
	);
	return spawn(nginxPath, ["-c", file, "-e", join(work, "error.log"), "-p", work], { stdio: "ignore" });
}
