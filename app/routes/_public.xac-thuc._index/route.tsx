import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { PRIVATE_HEADERS } from "~/features/intake/private-headers";
import { TRUST } from "~/features/publication/trust-messages";
import { VerifyForm } from "~/features/publication/verify-form";
import { paths } from "~/paths";
import { inEach } from "~/shared/language";
import { useWords } from "~/ui/language";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

const HEAD = inEach(TRUST, ({ checkTitle: title, checkLead: description }) => ({ title, description }));

export const handle = { access: "public", shows: [] };
export const meta = pageMeta(HEAD);

/** What is typed has a page of its own, the one that a QR code leads to; the way there names the mark, so nobody keeps it. */
export function loader({ request }: LoaderFunctionArgs) {
  const typed = (new URL(request.url).searchParams.get("ma") ?? "").replace(/\s/g, "").slice(0, 200);
  if (typed !== "")
    throw redirect(paths.fingerprint(typed.toLowerCase()), { status: 303, headers: PRIVATE_HEADERS });
  return null;
}

export default function VerifyPage() {
  const words = useWords(TRUST);
  return (
    <>
      <PageTitle lead={words.checkLead}>{words.checkTitle}</PageTitle>
      <VerifyForm />
      <p>
        <a href={paths.publicLog()}>{words.logTitle}</a>
      </p>
    </>
  );
}
