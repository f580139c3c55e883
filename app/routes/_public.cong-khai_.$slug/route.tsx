import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { excerpt } from "~/features/publication/excerpt";
import { findAnswer } from "~/features/publication/find-answer.queries.server";
import { LIBRARY } from "~/features/publication/library-messages";
import { libraryMeta } from "~/features/publication/library-meta";
import { qaPage } from "~/features/publication/qa-page";
import { relatedAnswers } from "~/features/publication/related-answers.server";
import { shareOf } from "~/features/publication/share.server";
import { SimilarList } from "~/features/publication/similar-list";
import { PromiseLines } from "~/features/replies/promise-lines";
import { promisesOfAnswer } from "~/features/replies/promises.server";
import { paths } from "~/paths";
import { db } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { qrImage } from "~/platform/qr.server";
import { inLanguage, languageOf } from "~/shared/language";
import { localDateOf } from "~/shared/local-date";
import { formatDate } from "~/shared/vi-format";
import { Actions, ButtonLink, PrintButton } from "~/ui/button";
import { useFormats, useVi, useWords, Vi } from "~/ui/language";
import { Notice } from "~/ui/notice";
import { PageTitle } from "~/ui/page-title";
import { ReadAloud } from "~/ui/read-aloud";
import { AnswerFacts } from "./answer-facts";
import { ProofOfAnswer } from "./proof-of-answer";

export const handle = { access: "public", shows: ["answers"], script: true };
export const meta: MetaFunction<typeof loader> = libraryMeta;

export async function loader({ params: { slug = "" }, request }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const found = await findAnswer(db, slug);
  if (!found) throw new Response(LIBRARY[language].notHere, { status: 404 });
  if (found.is === "withdrawn") throw new Response(LIBRARY[language].gone, { status: 410 });
  if (found.is === "elsewhere") throw redirect(paths.answer(found.slug), 301);
  const { answer, newest, hasPromises } = found;
  const [related, promises] = await Promise.all([
    relatedAnswers(db, answer),
    hasPromises ? promisesOfAnswer(db, slug, localDateOf(new Date())) : [],
  ]);
  const { reopenedOn } = answer;
  const again = reopenedOn ? `${LIBRARY[language].reopened(formatDate(reopenedOn, language))}. ` : "";
  const share = shareOf(paths.answer(slug), answer.title, again + excerpt(answer.reply), {
    type: "article",
    language,
  });
  const proofAddress = newest && publicUrl() + inLanguage(paths.fingerprint(newest.fingerprint), language);
  return {
    proof: newest && proofAddress ? { ...newest, address: proofAddress, qr: qrImage(proofAddress) } : null,
    ...{ answer, promises, related, share, structured: qaPage(answer, share.address) },
  };
}

export default function AnswerPage() {
  const { answer, promises, related, share, proof } = useLoaderData<typeof loader>();
  const words = useWords(LIBRARY);
  const vi = useVi();
  const formats = useFormats();
  return (
    <>
      <article id="bai">
        <PageTitle kicker={<a href={paths.answers()}>{words.title}</a>}>
          <Vi>{answer.title}</Vi>
        </PageTitle>
        <ReadAloud of="bai" />
        {answer.reopenedOn ? (
          <Notice title={words.reopened(formats.date(answer.reopenedOn))}>
            <p>{words.reopenedWhat}</p>
          </Notice>
        ) : null}
        <h2>{words.matter}</h2>
        <div className="said" {...vi}>
          {answer.content}
        </div>
        <h2>
          {words.replyOf} <Vi>{answer.unitName}</Vi>
        </h2>
        <div className="said" {...vi}>
          {answer.reply}
        </div>
        <PromiseLines promises={promises} />
        <h2>{words.handling}</h2>
        <AnswerFacts answer={answer} />
        {proof ? <ProofOfAnswer slug={answer.slug} proof={proof} /> : null}
        <p className="print-only">
          {words.address} {share.address}
        </p>
        <Actions>
          <PrintButton />
          <ButtonLink href={paths.coSign({ viec: answer.slug })} variant="secondary">
            {words.meToo}
          </ButtonLink>
          <ButtonLink href={paths.send()} variant="secondary">
            {words.alike}
          </ButtonLink>
        </Actions>
      </article>
      {related.length > 0 ? (
        <aside className="no-print" aria-labelledby="tuong-tu">
          <h2 id="tuong-tu">{words.related}</h2>
          <SimilarList answers={related} />
        </aside>
      ) : null}
    </>
  );
}
