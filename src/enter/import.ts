import { importIncidents } from "./importIncidents.ts";
import { terminal } from "./terminal.ts";

// `npm run import`
process.exitCode = await importIncidents(process.argv.slice(2), terminal(), new Date().toISOString().slice(0, 10));
