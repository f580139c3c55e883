import { paths } from "~/paths";
import type { MessageKind } from "../../../emails/registry";

/** The page a message of this kind points to, as a path of this site. */
export function linkPath(
  kind: MessageKind,
  payload: { code?: string; slug?: string; letterId?: number; unitCode?: string; period?: string },
): string {
  const code = payload.code ?? "";
  switch (kind) {
    case "N2":
      return paths.addInformation(code);
    case "N5":
      return paths.staff.feedback(code);
    case "N8":
      return paths.answer(payload.slug ?? "");
    case "digest":
      return paths.staff.queue();
    case "urging":
      return paths.staff.urgingLetter(payload.letterId ?? 0);
    case "report-due":
      return paths.staff.report({ unit: payload.unitCode, period: payload.period });
    case "staff-password-reset":
      return paths.staff.signIn();
    default:
      return paths.tracking(code);
  }
}
