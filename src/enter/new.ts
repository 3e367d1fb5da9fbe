import { newIncident } from "./newIncident.ts";
import { terminal } from "./terminal.ts";

// `npm run new:incident`
const here = terminal();
process.exitCode = await newIncident(process.argv.slice(2), here, new Date().toISOString().slice(0, 10));
here.close();
