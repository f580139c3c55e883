import { paths } from "~/paths";
import { formatDate } from "~/shared/vi-format";
import { isOpen } from "../workflow/states";
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
          <MergeInto lead={item} mergeable={mergeable} />
        </li>
      ))}
    </ul>
  );
}

type Lead = Pick<SimilarItem, "code" | "status" | "holder" | "mergedInto">;

/** The way to put an item under another one, where that one can lead; else nothing. */
export function MergeInto({ lead, mergeable }: { lead: Lead; mergeable: ListProps["mergeable"] }) {
  const leads = mergeable && isOpen(lead.status) && lead.mergedInto === null;
  if (!leads || lead.code === mergeable.code || lead.holder !== mergeable.holder) return null;
  return (
    <>
      {" "}
      <a href={`${paths.staff.act(mergeable.code, "merge")}?lead=${lead.code}`}>Gộp vào phản ánh này</a>
    </>
  );
}

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
