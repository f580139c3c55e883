import { baseColumns } from "~/features/reporting/forms/figure-forms";
import type { FiguresPage } from "~/features/reporting/forms/figures-page.server";
import { cellName } from "~/features/reporting/forms/import-form";
import { formatNumber } from "~/shared/vi-format";
import { Actions, Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { PostForm } from "~/ui/form";
import type { FormReply } from "~/ui/form-values";

type Props = { page: FiguresPage; reply: FormReply | null; version: string };

/** The cells of a form, a row each; a computed column is not typed. */
export function FormGrid({ page, reply, version }: Props) {
  const { form, cells } = page;
  const base = baseColumns(form);
  const shownIn = (row: string, column: string) => {
    const sent = reply?.values[cellName(row, column)];
    if (sent !== undefined) return String(sent);
    const known = cells[row]?.[column];
    return known === undefined ? "" : formatNumber(known);
  };
  return (
    <Card title={page.isSummed ? "Số liệu riêng của đơn vị" : "Số liệu theo từng dòng"}>
      {page.isSummed ? (
        <p className="meta">
          Chỉ nhập phần do chính đơn vị lập báo cáo thực hiện, không nhập lại số của các đơn vị bên dưới: biểu
          in ra bằng số nhập ở đây cộng số các đơn vị đã báo cáo.
        </p>
      ) : null}
      <p className="meta">
        Dòng không có số nào thì để trống cả dòng; dòng có số thì ô nào không phát sinh ghi 0. Cột tổng tự
        tính.
      </p>
      <PostForm>
        <input type="hidden" name="version" value={version} />
        <div className="scroll">
          <table className="sheet">
            <thead>
              <tr>
                <th scope="col">{page.sheet.rowHead}</th>
                {base.map(({ key, number, label, group }) => (
                  <th key={key} scope="col">
                    ({number}) {group ? `${group}: ` : ""}
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {form.rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row" className="min-w-44">
                    {row.name}
                  </th>
                  {base.map(({ key, number }) => {
                    const name = cellName(row.key, key);
                    const isWrong = (reply?.errors[name]?.length ?? 0) > 0;
                    return (
                      <td key={key}>
                        <input
                          type="text"
                          inputMode="numeric"
                          autoComplete="off"
                          id={name}
                          name={name}
                          defaultValue={shownIn(row.key, key)}
                          aria-label={`${row.name}, cột (${number})`}
                          aria-invalid={isWrong || undefined}
                          className="min-h-6 w-24 min-w-0"
                        />
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <Actions>
          <Button name="intent" value="save">
            Lưu biểu
          </Button>
          {base.some(({ key }) => key === "opening") ? (
            <Button variant="secondary" name="intent" value="carry">
              Lấy số tồn từ kỳ trước
            </Button>
          ) : null}
        </Actions>
      </PostForm>
    </Card>
  );
}
