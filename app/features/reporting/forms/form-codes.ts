/** What each form is about: outlines name it by this, since its code changes with every circular. */
export const FORM_SUBJECTS = {
  impact: "Đánh giá tác động quy định TTHC",
  issued: "Văn bản, TTHC được ban hành",
  publication: "Công bố, công khai TTHC",
  review: "Rà soát, đơn giản hóa TTHC",
  pakn: "Xử lý phản ánh, kiến nghị",
  files: "Giải quyết TTHC",
  "overdue-causes": "Nguyên nhân hồ sơ quá hạn",
  electronic: "TTHC trên môi trường điện tử",
} as const;

/** "05b/VPCP/KSTT", "II.06a/VPCP/KSTT": a number with its letter, then who issued it, each part behind a stroke. */
const FORM_CODE = /^(?:[IVXLC]+\.)?\d{1,3}[a-zđ]?(?:\/[A-ZĐ][A-ZĐ\d.-]+)+$/u;
export const isFormCode = (text: string): boolean => FORM_CODE.test(text);

const PLACEHOLDER = /^\{form:([a-z-]+)\}$/;

/** The subject that "{form:pakn}" names; null for anything else. */
export const formSubject = (text: string): string | null => PLACEHOLDER.exec(text.trim())?.[1] ?? null;

/** A form that goes its own way: "II.04/VPCP/KSTT (đơn vị gửi kèm)". */
const SENT_ALONG = /\(.*gửi kèm\)\s*$/u;

/** What is wrong with one line of an outline's list of forms; null when nothing is. */
export function formLineProblem(line: string): string | null {
  const subject = formSubject(line);
  if (subject !== null && Object.hasOwn(FORM_SUBJECTS, subject)) return null;
  if (subject !== null || line.includes("{"))
    return `“${line}”: không có biểu này; viết một trong: ${Object.keys(FORM_SUBJECTS)
      .map((each) => `{form:${each}}`)
      .join(", ")}`;
  return isFormCode(line.replace(SENT_ALONG, "").trim())
    ? null
    : `“${line}”: số hiệu biểu có dạng II.06a/VPCP/KSTT; nên viết {form:files} để số hiệu theo đúng kỳ`;
}

/**
 * The codes under which a section cites its forms. `codes` are those of the forms behind this report, by subject: a form
 * named otherwise is cited only when it is among them or goes its own way. Left out for a report from elsewhere.
 */
export function citedForms(forms: readonly string[], codes?: ReadonlyMap<string, string>): string[] {
  const annexed = codes && new Set(codes.values());
  return forms.flatMap((form) => {
    const subject = formSubject(form);
    if (subject !== null) return codes?.get(subject) ?? [];
    return !annexed || annexed.has(form) || SENT_ALONG.test(form) ? [form] : [];
  });
}
