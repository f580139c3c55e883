import type { KeptFinding } from "~/features/reporting/checks/rule-codes";
import type { LetterKey } from "~/features/reporting/documents/letter";
import { BALLOTS_TOGETHER } from "~/features/reporting/sections/collected-ballots";
import { SIGN_CHOICES } from "~/features/reporting/sections/letter-section";
import {
  detailsName,
  figureName,
  MAX_TEXT,
  sectionValues,
  textName,
} from "~/features/reporting/sections/read-section-form";
import { figureField } from "~/features/reporting/sections/section-figures";
import type { sectionView } from "~/features/reporting/sections/sections-page.server";
import { UnfinishedNotice } from "~/features/reporting/unfinished-notice";
import { paths } from "~/paths";
import { formatNumber } from "~/shared/vi-format";
import { Actions, Button, ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { CheckboxField, DateField, Select, TextArea, TextField } from "~/ui/field";
import { PostForm } from "~/ui/form";
import { type FormReply, fieldsOf } from "~/ui/form-values";
import { loadedFile } from "~/ui/loaded-file";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page-title";
import { figureLabel } from "./figure-label";
import { FindingList } from "./finding-list";
import { SummedFigures } from "./summed-figures";

/** Whom one signs for stands on paper only where somebody signs for another. */
const usualHint = (usual: string | undefined, isBehalf: boolean) =>
  usual ? `${isBehalf ? "Chỉ in khi ký thay; để" : "Để"} trống thì in: ${usual}` : undefined;

type View = NonNullable<Awaited<ReturnType<typeof sectionView>>>;
type Props = {
  view: View;
  query: { unit: string; period: string };
  reply: FormReply | null;
  findings: readonly KeptFinding[];
  written: readonly string[];
};

/** Short texts stand in one line. */
const BASIS_HINT =
  "Một câu, ví dụ: Báo cáo được lập theo Thông tư số …/…/TT-VPCP ngày … của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ";
const ONE_LINE = new Set([
  "superior",
  "issuer",
  "number",
  "symbol",
  "place",
  "on_behalf",
  "position",
  "signer",
]);

/** The figures and texts of one section, what the checks say of them, and how they will read. */
export function SectionForm({ view, query, reply, findings, written }: Props) {
  const { section, canEdit, counted, ballots } = view;
  const known = sectionValues(view.data);
  const { usual } = view;
  if (usual && !known[textName("position")]) known[textName("mode")] = usual.mode ?? "";
  const field = fieldsOf(reply, known);
  const summed = view.summed?.figures.map(({ key }) => key) ?? [];
  const typed = section.figures.filter((key) => counted[key] === undefined && !summed.includes(key));
  return (
    <>
      <PageTitle
        kicker={<a href={paths.staff.reportSections(query)}>Các mục của báo cáo</a>}
        lead={view.carried === null ? undefined : "Lấy từ kỳ trước làm nền: xem lại từng chỗ rồi lưu."}
      >
        {section.number} {view.title}
      </PageTitle>
      <UnfinishedNotice unfinished={view.unfinished} />
      {view.notBegun ? (
        <Notice tone="info" title="Báo cáo này chưa bắt đầu lập, nên chưa nhập được số liệu và lời văn">
          <Actions>
            <ButtonLink href={paths.staff.reportSections(query)}>Đến trang bắt đầu lập báo cáo</ButtonLink>
          </Actions>
        </Notice>
      ) : null}
      <div className="split">
        <PostForm id="muc">
          {/* What cannot be saved cannot be typed. */}
          <fieldset className="contents" disabled={!canEdit}>
            {Object.keys(counted).length > 0 ? (
              <Card title="Số liệu do cổng đếm từ sổ">
                <ul className="bullets">
                  {Object.entries(counted).map(([key, value]) => (
                    <li key={key}>
                      {figureField(key)?.label}: <b>{value}</b>
                    </li>
                  ))}
                </ul>
              </Card>
            ) : null}
            {ballots ? (
              <Card title="Phiếu bấm tại quầy (mã QR) trong kỳ">
                <ul className="bullets">
                  {Object.entries(ballots).map(([key, value]) => (
                    <li key={key}>
                      {figureField(key)?.label}: <b>{formatNumber(value)}</b>
                    </li>
                  ))}
                </ul>
                <p className="meta">
                  Không nhập số phiếu nào ở dưới thì báo cáo lấy các số này và giữ nguyên khi chốt.
                </p>
                <CheckboxField
                  label="Số phiếu nhập ở dưới là phiếu giấy: cộng thêm vào phiếu bấm mã QR"
                  {...field(textName(BALLOTS_TOGETHER))}
                />
              </Card>
            ) : null}
            {view.summed ? <SummedFigures summed={view.summed} field={field} /> : null}
            <div className="grid gap-x-6 sm:grid-cols-2">
              {typed.map((key) => (
                <TextField
                  key={key}
                  label={figureLabel(key)}
                  inputMode="numeric"
                  width={10}
                  autoComplete="off"
                  hideOptional
                  {...field(figureName(key))}
                />
              ))}
            </div>
            {section.details.map((key) => (
              <TextArea
                key={key}
                label={`Chi tiết ${figureField(key)?.label}`}
                hint="Mỗi dòng: tên, dấu hai chấm, số. Ví dụ: xúc tiến thương mại: 2.362"
                rows={4}
                {...field(detailsName(key))}
              />
            ))}
            {section.texts.map(({ key, label, required }) =>
              key === "mode" ? (
                <Select
                  key={key}
                  label={label}
                  options={SIGN_CHOICES}
                  hideOptional
                  {...field(textName(key))}
                />
              ) : key === "date" ? (
                <DateField key={key} label={label} hideOptional {...field(textName(key))} />
              ) : ONE_LINE.has(key) ? (
                <TextField
                  key={key}
                  label={label}
                  hint={usualHint(usual?.[key as LetterKey], key === "on_behalf")}
                  hideOptional
                  {...field(textName(key))}
                />
              ) : usual ? (
                // A sentence and a short list: no room for pages, and no count of twenty thousand letters.
                <TextArea
                  key={key}
                  label={label}
                  hint={key === "basis" ? BASIS_HINT : usualHint(usual.recipients, false)}
                  rows={key === "basis" ? 3 : 5}
                  hideOptional
                  {...field(textName(key))}
                />
              ) : (
                <TextArea
                  key={key}
                  label={label}
                  hint="Số liệu của báo cáo viết trong ngoặc nhọn, ví dụ {files.received}, sẽ tự thay bằng số."
                  required={required}
                  rows={8}
                  limit={MAX_TEXT}
                  {...field(textName(key))}
                />
              ),
            )}
          </fieldset>
          {canEdit ? (
            <>
              <input type="hidden" name="version" value={reply?.values.version ?? String(view.version)} />
              <Actions>
                <Button name="intent" value="save">
                  Lưu
                </Button>
                {view.next === null ? null : (
                  <Button variant="secondary" name="intent" value="next">
                    Lưu, sang mục sau
                  </Button>
                )}
                <Button variant="secondary" name="intent" value="check">
                  Chỉ kiểm tra
                </Button>
              </Actions>
            </>
          ) : null}
        </PostForm>
        <aside className="sticky top-4">
          <FindingList findings={findings} unread={Object.values(reply?.errors ?? {}).flat()} />
          <div id="in-ra">
            <Card title="Sẽ in ra như sau">
              {written.length === 0 ? <p className="meta">Chưa có nội dung.</p> : null}
              {written.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </Card>
          </div>
        </aside>
      </div>
      {canEdit ? <script type="module" src={loadedFile("report-check.js")} /> : null}
    </>
  );
}
