import type { LocalDate } from "~/shared/local-date";

type Answered = {
  title: string;
  content: string;
  reply: string;
  unitName: string;
  fieldName: string;
  receivedOn: LocalDate;
  answeredOn: LocalDate;
  publishedAt: string;
  revisedAt: string | null;
  reopenedOn: LocalDate | null;
};

/**
 * A published answer as schema.org's QAPage, from what the page itself shows: who asked is "người dân" for everybody,
 * the answer is accepted because an agency signed it, and only suggested while that agency looks at the matter again.
 */
export const qaPage = (answer: Answered, address: string): Record<string, unknown> => ({
  "@context": "https://schema.org",
  "@type": "QAPage",
  url: address,
  inLanguage: "vi",
  datePublished: answer.publishedAt,
  dateModified: answer.revisedAt ?? answer.publishedAt,
  mainEntity: {
    "@type": "Question",
    name: answer.title,
    text: answer.content,
    answerCount: 1,
    dateCreated: answer.receivedOn,
    about: answer.fieldName,
    author: { "@type": "Person", name: "Người dân, doanh nghiệp" },
    [answer.reopenedOn ? "suggestedAnswer" : "acceptedAnswer"]: {
      "@type": "Answer",
      text: answer.reply,
      dateCreated: answer.answeredOn,
      url: address,
      author: { "@type": "GovernmentOrganization", name: answer.unitName },
    },
  },
});
