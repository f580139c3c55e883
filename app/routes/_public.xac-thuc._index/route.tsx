import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { TRUST } from "~/features/publication/trust-messages";
import { VerifyForm } from "~/features/publication/verify-form";
import { paths } from "~/paths";
import { pageMeta } from "~/ui/page-meta";
import { PageTitle } from "~/ui/page-title";

export const handle = { access: "public" };
export const meta = pageMeta(TRUST.vi.checkTitle, TRUST.vi.checkLead);

/** What is typed has a page of its own, the one that a QR code leads to. */
export function loader({ request }: LoaderFunctionArgs) {
  const typed = (new URL(request.url).searchParams.get("ma") ?? "").replace(/\s/g, "").slice(0, 200);
  if (typed !== "") throw redirect(paths.fingerprint(typed.toLowerCase()), 303);
  return null;
}

export default function VerifyPage() {
  return (
    <>
      <PageTitle lead={TRUST.vi.checkLead}>{TRUST.vi.checkTitle}</PageTitle>
      <VerifyForm />
      <p>
        <a href={paths.publicLog()}>{TRUST.vi.logTitle}</a>
      </p>
    </>
  );
}
