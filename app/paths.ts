/**
 * Every address of the site is built here. Citizen addresses are unaccented Vietnamese, staff addresses English
 * (style: examples.md §12). Parts that come from data are encoded; queries leave out what is empty.
 */
type Query = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

const part = (value: string | number): string => encodeURIComponent(String(value));

/** Appends a query; null, undefined and "" are left out, a list repeats its key. */
export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    const all = Array.isArray(value) ? value : [value];
    for (const one of all)
      if (one !== null && one !== undefined && one !== "") search.append(key, String(one));
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}

export const paths = {
  home: () => "/",
  contact: () => "/lien-he",
  help: () => "/tro-giup",
  privacy: () => "/quyen-rieng-tu",

  /** Sending, step by step. */
  send: (query?: Query) => withQuery("/gui-pakn", query),
  sendMatter: () => "/gui-pakn/noi-dung",
  sendContact: () => "/gui-pakn/lien-he",
  sendReview: () => "/gui-pakn/kiem-tra",
  receipt: () => "/gui-pakn/bien-nhan",
  draftFile: (id: number) => `/gui-pakn/tep/${part(id)}`,

  /** Looking up one's own item. */
  lookUp: (query?: Query) => withQuery("/tra-cuu", query),
  tracking: (code: string) => `/tra-cuu/${part(code)}`,
  addInformation: (code: string) => `/tra-cuu/${part(code)}/bo-sung`,
  withdraw: (code: string) => `/tra-cuu/${part(code)}/rut`,
  trackingFile: (code: string, id: number) => `/tra-cuu/${part(code)}/tep/${part(id)}`,
  lostSecret: () => "/tra-cuu/quen-ma",

  /** Where a visitor of a one-stop desk says how satisfied they are; the address is in the desk's QR code. */
  ballot: (token: string, query?: Query) => withQuery(`/hai-long/${part(token)}`, query),

  /** Published answers. */
  answers: (query?: Query) => withQuery("/cong-khai", query),
  answer: (slug: string) => `/cong-khai/${part(slug)}`,
  answersOf: (kind: "field" | "unit" | "procedure", code: string, query?: Query) =>
    withQuery(
      `/cong-khai/${{ field: "linh-vuc", unit: "co-quan", procedure: "thu-tuc" }[kind]}/${part(code)}`,
      query,
    ),
  answerIndex: () => "/cong-khai/muc-luc",
  similarAnswers: () => "/cong-khai/tuong-tu",
  shareCard: () => "/the-chia-se.png",
  sitemap: () => "/sitemap.xml",
  sitemapPart: (name: string) => `/sitemap/${part(name)}.xml`,

  staff: {
    home: () => "/staff",
    signIn: (next?: string) => withQuery("/staff/sign-in", { next }),
    signOut: () => "/staff/sign-out",
    password: (query?: Query) => withQuery("/staff/password", query),
    queue: (query?: Query) => withQuery("/staff/queue", query),
    search: (query?: Query) => withQuery("/staff/search", query),
    calls: (query?: Query) => withQuery("/staff/calls", query),
    entry: () => "/staff/entry",
    views: () => "/staff/views",
    bulk: () => "/staff/bulk",
    bulkRun: (id: number) => `/staff/bulk/${part(id)}`,
    handOver: (query?: Query) => withQuery("/staff/hand-over", query),
    sentToMe: (query?: Query) => withQuery("/staff/sent-to-me", query),
    urging: (query?: Query) => withQuery("/staff/urging", query),
    newUrging: (query?: Query) => withQuery("/staff/urging/new", query),
    urgingLetter: (id: number) => `/staff/urging/${part(id)}`,
    urgingFile: (id: number) => `/staff/urging/${part(id)}/file`,
    register: (query?: Query) => withQuery("/staff/register", query),
    registerPrint: (query?: Query) => withQuery("/staff/register/print", query),
    registerFile: (query?: Query) => withQuery("/staff/register/file", query),

    feedback: (code: string) => `/staff/feedback/${part(code)}`,
    act: (code: string, action: string) => `/staff/feedback/${part(code)}/act/${part(action)}`,
    correct: (code: string) => `/staff/feedback/${part(code)}/correct`,
    sender: (code: string) => `/staff/feedback/${part(code)}/sender`,
    call: (code: string) => `/staff/feedback/${part(code)}/call`,
    newSecret: (code: string) => `/staff/feedback/${part(code)}/new-secret`,
    file: (code: string, id: number) => `/staff/feedback/${part(code)}/files/${part(id)}`,

    reports: (query?: Query) => withQuery("/staff/reports", query),
    reportForm: (query?: Query) => withQuery("/staff/reports/form", query),
    reportEpisodes: (query?: Query) => withQuery("/staff/reports/episodes", query),
    reportFile: (query?: Query) => withQuery("/staff/reports/file", query),
    /** Who owes a report for a period, and how far each one is. */
    reportBoard: (query?: Query) => withQuery("/staff/reports/board", query),
    /** One unit's report for one period: its way, its closings, what can be done. */
    report: (query?: Query) => withQuery("/staff/reports/report", query),
    reportClosing: (id: number, query?: Query) => withQuery(`/staff/reports/closed/${part(id)}`, query),
    reportClosingItems: (id: number, query?: Query) =>
      withQuery(`/staff/reports/closed/${part(id)}/items`, query),
    reportClosingFile: (id: number, as: string) =>
      withQuery(`/staff/reports/closed/${part(id)}/file`, { as }),
    /** The typed part of one unit's report: all sections, one section, its files, figures from a spreadsheet. */
    reportSections: (query?: Query) => withQuery("/staff/reports/sections", query),
    reportSection: (query?: Query) => withQuery("/staff/reports/section", query),
    reportWhole: (query?: Query) => withQuery("/staff/reports/whole", query),
    reportImport: (query?: Query) => withQuery("/staff/reports/import", query),
    ballotDesks: (query?: Query) => withQuery("/staff/reports/desks", query),
    forms: () => "/staff/admin/forms",
    formVersion: (id: number, query?: Query) => withQuery(`/staff/admin/forms/${part(id)}`, query),

    people: (query?: Query) => withQuery("/staff/admin/people", query),
    newPerson: () => "/staff/admin/people/new",
    person: (id: number) => `/staff/admin/people/${part(id)}`,
    calendar: (query?: Query) => withQuery("/staff/admin/calendar", query),
    fields: () => "/staff/admin/fields",
    units: (query?: Query) => withQuery("/staff/admin/units", query),
    unit: (code: string) => `/staff/admin/units/${part(code)}`,
    settings: () => "/staff/admin/settings",
  },

  /** Exists only outside production. */
  outbox: (query?: Query) => withQuery("/dev/outbox", query),
  outboxMessage: (id: number) => `/dev/outbox/${part(id)}`,
  outboxHtml: (id: number) => `/dev/outbox/${part(id)}/html`,
  healthcheck: () => "/healthcheck",
} as const;
