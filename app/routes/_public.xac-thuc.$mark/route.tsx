import { data, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PRIVATE_HEADERS } from "~/features/intake/private-headers";
import { knownFingerprint, readFingerprint } from "~/features/publication/fingerprint.queries.server";
import { TRUST } from "~/features/publication/trust-messages";
import { VerifyForm } from "~/features/publication/verify-form";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { qrImage } from "~/platform/qr.server";
import { inLanguage, languageOf } from "~/shared/language";
import { localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { useFormats, useWords } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";
import { ProvenAnswer } from "./proven-answer";

export const handle = { access: "public" };
export const meta = pageMeta<typeof loader>((found, language) => {
  const words = TRUST[language];
  if (!found?.known) return words.unknownTitle;
  if (found.known.is === "received") return words.receivedTitle;
  const { version, publishedAt, title } = found.known;
  return words.genuineTitle(version, formatDate(localDateOf(new Date(publishedAt)), language), title);
});
/** The mark on a receipt is known to its owner alone: no cache and no search engine keeps this page. */
export const headers: HeadersFunction = () => PRIVATE_HEADERS;

export async function loader({ params: { mark = "" }, request }: LoaderFunctionArgs) {
  const known = await knownFingerprint(db, mark);
  if (!known) return data({ known: null }, 404);
  if (known.is === "received") return { known: { is: "received" as const, at: known.at } };
  const fingerprint = readFingerprint(mark) ?? "";
  return {
    known: {
      ...known,
      fingerprint,
      qr: qrImage(publicUrl() + inLanguage(paths.fingerprint(fingerprint), languageOf(request.url))),
    },
  };
}

export default function ProofPage() {
  const { known } = useLoaderData<typeof loader>();
  const words = useWords(TRUST);
  const formats = useFormats();
  return (
    <>
      <PageTitle>{words.checkTitle}</PageTitle>
      {known === null ? (
        <>
          <Notice tone="danger" said={words.result} title={words.unknown}>
            <p>{words.unknownHelp}</p>
          </Notice>
          <VerifyForm />
        </>
      ) : known.is === "received" ? (
        <Notice
          tone="success"
          said={words.result}
          title={`${words.received(formats.dateTime(new Date(known.at)))}.`}
        >
          <p>{words.receivedHelp}</p>
        </Notice>
      ) : (
        <ProvenAnswer known={known} />
      )}
    </>
  );
}
