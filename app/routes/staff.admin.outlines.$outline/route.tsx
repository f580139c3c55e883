import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireStaff } from "~/features/access/guard.server";
import { whoWasFirst } from "~/features/access/last-change.server";
import { readOutline, saveOutline } from "~/features/reporting/sections/edit-outline.server";
import { type Outline, sectionOf } from "~/features/reporting/sections/outline";
import { readOutlineForm } from "~/features/reporting/sections/outline-form";
import { sampleOf } from "~/features/reporting/sections/outline-sample";
import { outlineApart, shippedSection } from "~/features/reporting/sections/renew-outlines.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { ErrorSummary } from "~/ui/error-summary";
import { type FormReply, replyOf } from "~/ui/form-values";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { ApartNotice, OwnText } from "./apart-notice";
import { FrameSchema } from "./frame.schema";
import { FrameForm } from "./frame-form";
import { SectionEditor } from "./section-editor";
import { SectionLinks } from "./section-links";

export const handle = { access: "admin:reference" };
export const meta = pageMeta<typeof loader>((given) => (given ? given.outline.title : "Đề cương báo cáo"));

async function open(request: Request, code: string | undefined) {
  const { staffId: by } = await requireStaff(request, "admin:reference");
  const read = await readOutline(db, code ?? "");
  if (!read) throw new Response("Không có đề cương này.", { status: 404 });
  const query = new URL(request.url).searchParams;
  const key = query.get("section");
  const section = key === null ? null : sectionOf(read.outline, key);
  if (section === undefined) throw new Response("Đề cương này không có mục đó.", { status: 404 });
  return { by, ...read, section, query };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { outline, seen, section, query } = await open(request, params.outline);
  return {
    outline,
    seen,
    section,
    apart: await outlineApart(db, outline),
    own: section ? (shippedSection(outline.code, section.key) ?? null) : null,
    sample: section ? sampleOf(section) : [],
    saved: query.has("saved"),
  };
}

/** Corrects the frame or one section; `intent=preview` shows how the section would read. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { by, outline, section } = await open(request, params.outline);
  const form = await request.formData();
  const get = (name: string) => String(form.get(name) ?? "");
  if (section === null) {
    const submission = parseWithZod(form, { schema: FrameSchema });
    if (submission.status !== "success") return again(replyOf(submission), 422);
    const { seen, confirmed, ...frame } = submission.value;
    const changed = { ...outline, ...frame, confirmed: confirmed === "on" };
    return store(changed, { seen, by }, replyOf(submission));
  }
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  const read = readOutlineForm(section, get);
  if (read.errors) return again({ values, errors: read.errors, formErrors: [] }, 422);
  const reply = { values, errors: {}, formErrors: [] };
  if (get("intent") === "preview") return again(reply, 200, sampleOf(read.section));
  const sections = outline.sections.map((each) => (each.key === section.key ? read.section : each));
  return store({ ...outline, sections }, { seen: get("seen"), by }, reply, section.key);
}

async function store(
  outline: Outline,
  { seen, by }: { seen: string; by: number },
  reply: FormReply,
  section?: string,
) {
  const saved = await saveOutline(db, { outline, seen, by }, new Date());
  if (saved.ok)
    throw redirect(paths.staff.outline(outline.code, { ...(section ? { section } : {}), saved: "1" }), 303);
  const first = await whoWasFirst(db, { subject: `outline:${outline.code}` }, "đề cương");
  return again({ ...reply, formErrors: [first] }, 409);
}

const again = (reply: FormReply, status: number, sample: string[] | null = null) =>
  data({ reply, sample }, status);

export default function OutlinePage() {
  const { outline, seen, section, sample, saved, apart, own } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const reply = answer?.reply ?? null;
  return (
    <>
      <ErrorSummary reply={reply} />
      {saved && !reply ? <Notice tone="success" title="Đã lưu đề cương" announce /> : null}
      {apart ? <ApartNotice apart={apart} outline={outline} section={section?.key ?? null} /> : null}
      <p className="no-print mt-4">
        {section ? (
          <a href={paths.staff.outline(outline.code)}>← {outline.title}</a>
        ) : (
          <a href={paths.staff.outlines()}>← Đề cương báo cáo</a>
        )}
      </p>
      {section ? (
        <>
          <PageTitle lead={outline.title}>
            Mục {section.key}: {section.title}
          </PageTitle>
          <SectionEditor section={section} seen={seen} reply={reply} sample={answer?.sample ?? sample} />
          {own && apart?.sections.includes(section.key) ? <OwnText section={own} /> : null}
        </>
      ) : (
        <>
          <PageTitle lead={outline.citation}>{outline.title}</PageTitle>
          <SectionLinks outline={outline} />
          <div className="mt-6">
            <FrameForm outline={outline} seen={seen} reply={reply} />
          </div>
        </>
      )}
    </>
  );
}
