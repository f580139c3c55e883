import { deliverDue } from "../../app/features/notifications/deliver-outbox.server";
import { DEFAULT_SETTINGS } from "../../app/features/reference/settings";
import { openDatabase } from "../../app/platform/db.server";
import { createMailer } from "../../app/platform/mailer.server";

// One round of the outbox in a process of its own, which a test can kill: mail-worker.ts DATABASE_URL SMTP_URL NOW
const [database = "", smtpUrl = "", now = ""] = process.argv.slice(2);
const { db, close } = openDatabase(database);
const mailer = createMailer({ smtpUrl, from: "Cổng PAKN <pakn@vidu.example>" });
if (!mailer) throw new Error("No mail server was given");
const settings = { settings: DEFAULT_SETTINGS, publicUrl: "https://pakn.vidu.example" };
const { sent } = await deliverDue(db, mailer, settings, new Date(now));
await close();
process.stdout.write(String(sent));
