import { paths } from "~/paths";
import type { MessageKind } from "../../../emails/registry";

/** The page a message of this kind points to, as a path of this site. */
export function linkPath(
  kind: MessageKind,
  payload: {
    token?: string;
    code?: string;
    slug?: string;
    secret?: string | null;
    query?: string;
    letterId?: number;
    promiseId?: number;
    unitCode?: string;
    period?: string;
  },
): string {
  const code = payload.code ?? "";
  switch (kind) {
    case "N2":
      return paths.addInformation(code);
    case "N9":
      return paths.rate(payload.token ?? "");
    case "mention":
    case "N5":
      return paths.staff.feedback(code);
    case "N8":
    case "co-signed":
      return paths.answer(payload.slug ?? "");
    case "digest":
      return paths.staff.queue();
    case "urging":
      return paths.staff.urgingLetter(payload.letterId ?? 0);
    case "promise-due":
      return paths.staff.promise(payload.promiseId ?? 0);
    case "report-due":
    case "report-returned":
      return paths.staff.report({ unit: payload.unitCode, period: payload.period });
    case "follow-confirm":
      return payload.secret ? paths.followConfirm(payload.secret) : paths.answers();
    case "follow-alert":
      return paths.answers() + (payload.query ? `?${payload.query}` : "");
    case "survey":
      return paths.survey(payload.secret ?? "");
    case "staff-password-reset":
      return paths.staff.signIn();
    default:
      return paths.tracking(code);
  }
}
