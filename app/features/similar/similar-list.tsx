import { paths } from "~/paths";
import { formatDate } from "~/shared/vi-format";
import { statusWords } from "../workflow/status-words";
import type { SimilarItem } from "./similar-items.queries.server";
import { fieldReason, type Suggestion, unitReason } from "./suggest";

type ListProps = {
  items: readonly SimilarItem[];
  /** The item they are like, when it can be put under one of them. */
  mergeable?: { code: string; holder: string } | null;
};

/** Items of what may be the same matter, with the reason and what can be done. */
export function SimilarItems({ items, mergeable }: ListProps) {
  return (
    <ul className="bullets">
      {items.map((item) => (
        <li key={item.code}>
          <a href={paths.staff.feedback(item.code)}>{item.title}</a>
          {item.veryAlike ? <strong> (rất giống)</strong> : null}
          <br />
          <span className="meta">
            <span className="code">{item.code}</span> · {statusWords(item)} · nhận{" "}
            {formatDate(item.receivedOn)} ·{" "}
            {item.answeredByName ? `${item.answeredByName} trả lời` : item.holderName} · trùng {item.shared}/
            {item.of} cụm từ
          </span>
          {mergeable && canLead(item, mergeable.holder) ? (
            <>
              {" "}
              <a href={`${paths.staff.act(mergeable.code, "merge")}?lead=${item.code}`}>
                Gộp vào phản ánh này
              </a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

const OVER = ["RESOLVED", "PUBLISHED", "REJECTED", "TRANSFERRED_OUT", "WITHDRAWN"];

const canLead = ({ status, holder, mergedInto }: SimilarItem, ours: string): boolean =>
  !OVER.includes(status) && holder === ours && mergedInto === null;

type SuggestionProps = {
  code: string;
  unit: Suggestion | null;
  field: Suggestion | null;
  may: { assess: boolean; assign: boolean };
};

/** What past answers suggest, the reason first; a link brings the form with it filled in. */
export function Suggestions({ code, unit, field, may }: SuggestionProps) {
  if (!unit && !field) return null;
  return (
    <ul className="bullets">
      {field ? (
        <li>
          {fieldReason(field)}.{" "}
          {may.assess ? (
            <a href={`${paths.staff.act(code, "assess")}?field=${field.value}`}>Phân loại với lĩnh vực này</a>
          ) : null}
        </li>
      ) : null}
      {unit ? (
        <li>
          {unitReason(unit)}.{" "}
          {may.assign ? (
            <a href={`${paths.staff.act(code, "assign")}?unit=${unit.value}`}>Giao cho đơn vị này</a>
          ) : null}
        </li>
      ) : null}
    </ul>
  );
}
