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
  /** How pages look: larger letters, other colours, more air. */
  display: (query?: Query) => withQuery("/hien-thi", query),
  /** What was done so that everybody can read and use the portal, and what is still missing. */
  accessibility: () => "/tiep-can",

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
  contestRejection: (code: string) => `/tra-cuu/${part(code)}/xem-lai`,
  withdraw: (code: string) => `/tra-cuu/${part(code)}/rut`,
  trackingFile: (code: string, id: number) => `/tra-cuu/${part(code)}/tep/${part(id)}`,
  trackingSlip: (code: string) => `/tra-cuu/${part(code)}/tep/phieu-chuyen`,
  askReopening: (code: string) => `/tra-cuu/${part(code)}/mo-lai`,
  lostSecret: () => "/tra-cuu/quen-ma",

  /** "Tôi cũng gặp việc này": under a public answer (viec) or by a sender's invitation (moi). */
  coSign: (query: { viec?: string; moi?: string }) => withQuery("/cung-gap", query),
  coSigned: (query?: Query) => withQuery("/cung-gap/tra-cuu", query),
  inviteCoSigners: (code: string) => `/tra-cuu/${part(code)}/moi-cung-ky`,

  /** What a sender thinks of an answer; the address names neither item nor sender. */
  rate: (token: string, query?: Query) => withQuery(`/danh-gia/${part(token)}`, query),
  /** Where a visitor of a one-stop desk says how satisfied they are; the address is in the desk's QR code. */
  ballot: (token: string, query?: Query) => withQuery(`/hai-long/${part(token)}`, query),

  /** Where somebody who is asked about a regulation answers; the token is in their letter. */
  survey: (token: string) => `/lay-y-kien/${part(token)}`,

  /** Published answers. */
  answers: (query?: Query) => withQuery("/cong-khai", query),
  answer: (slug: string) => `/cong-khai/${part(slug)}`,
  answersOf: (kind: "field" | "unit" | "procedure", code: string, query?: Query) =>
    withQuery(
      `/cong-khai/${{ field: "linh-vuc", unit: "co-quan", procedure: "thu-tuc" }[kind]}/${part(code)}`,
      query,
    ),
  answerIndex: () => "/cong-khai/muc-luc",
  answerVersions: (slug: string) => `/cong-khai/${part(slug)}/phien-ban`,
  /** The public log of publications, as a page, whole, and its newest row. */
  publicLog: (query?: Query) => withQuery("/cong-khai/nhat-ky", query),
  publicLogFile: () => "/cong-khai/nhat-ky.jsonl",
  publicLogHead: () => "/cong-khai/nhat-ky-moi-nhat.json",
  /** Whether a printed answer or a receipt is genuine. */
  verify: (query?: Query) => withQuery("/xac-thuc", query),
  fingerprint: (mark: string) => `/xac-thuc/${part(mark)}`,
  /** The notice for the wall of a unit: as a page to print, and as a PDF. */
  wallNotice: (code: string) => `/cong-khai/co-quan/${part(code)}/niem-yet`,
  wallNoticeFile: (code: string, size: "a4" | "a3") =>
    `/cong-khai/co-quan/${part(code)}/niem-yet-${size}.pdf`,
  similarAnswers: () => "/cong-khai/tuong-tu",
  /** Open data: what there is, the machine-readable catalogue, feeds, and what other sites show of us. */
  openData: (query?: Query) => withQuery("/du-lieu-mo", query),
  catalogue: (as: "ttl" | "jsonld") => `/du-lieu-mo.${as}`,
  /** The rule by which versions of the API come to an end. */
  apiRule: () => "/du-lieu-mo#phien-ban",
  dataTerms: () => "/du-lieu-mo#dieu-kien",
  api: (rest = "", query?: Query) => withQuery(`/api/v1${rest}`, query),
  feed: (as: "atom" | "json", query?: Query) => withQuery(`/nguon-tin.${as}`, query),
  embed: (query?: Query) => withQuery("/nhung", query),
  embedScript: () => "/nhung.js",

  /** Being told of new answers by e-mail. */
  follow: (query?: Query) => withQuery("/theo-doi", query),
  followConfirm: (token: string) => `/theo-doi/xac-nhan/${part(token)}`,
  followLeave: (token: string) => `/theo-doi/roi/${part(token)}`,

  /** Public statistics of one of the last quarters, by default the running one; a table of them as a file. */
  statistics: (query?: Query) => withQuery("/thong-ke", query),
  statisticsFile: (name: string, query?: Query) => withQuery(`/thong-ke/${part(name)}.csv`, query),
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
    /** Somebody on the phone has lost the secret: which item it is, and the new one. */
    callersSecret: (query?: Query) => withQuery("/staff/callers-secret", query),
    newSecretByPhone: (code: string) => `/staff/feedback/${part(code)}/new-secret-by-phone`,
    entry: () => "/staff/entry",
    boxes: (query?: Query) => withQuery("/staff/boxes", query),
    box: (id: number, query?: Query) => withQuery(`/staff/boxes/${part(id)}`, query),
    boxFile: (id: number) => `/staff/boxes/${part(id)}/file`,
    arrival: (code: string) => `/staff/feedback/${part(code)}/arrival`,
    arrivalFile: (code: string) => `/staff/feedback/${part(code)}/arrival/file`,
    campaigns: (query?: Query) => withQuery("/staff/campaigns", query),
    newCampaign: (query?: Query) => withQuery("/staff/campaigns/new", query),
    campaign: (id: number, query?: Query) => withQuery(`/staff/campaigns/${part(id)}`, query),
    editCampaign: (id: number) => `/staff/campaigns/${part(id)}/edit`,
    campaignPeople: (id: number, query?: Query) =>
      withQuery(`/staff/campaigns/${part(id)}/recipients`, query),
    campaignEntry: (id: number, query?: Query) => withQuery(`/staff/campaigns/${part(id)}/entry`, query),
    campaignForm: (id: number) => `/staff/campaigns/${part(id)}/form`,
    campaignFile: (id: number) => `/staff/campaigns/${part(id)}/file`,
    coordination: (query?: Query) => withQuery("/staff/coordination", query),
    /** Who opened senders' identities, and who changed accounts and lists. */
    audit: (query?: Query) => withQuery("/staff/audit", query),
    ratings: (query?: Query) => withQuery("/staff/ratings", query),
    views: () => "/staff/views",
    bulk: () => "/staff/bulk",
    bulkRun: (id: number) => `/staff/bulk/${part(id)}`,
    handOver: (query?: Query) => withQuery("/staff/hand-over", query),
    sentToMe: (query?: Query) => withQuery("/staff/sent-to-me", query),
    urging: (query?: Query) => withQuery("/staff/urging", query),
    newUrging: (query?: Query) => withQuery("/staff/urging/new", query),
    urgingLetter: (id: number) => `/staff/urging/${part(id)}`,
    urgingFile: (id: number) => `/staff/urging/${part(id)}/file`,
    /** Which units have posted the notice, and the proof of it. */
    postings: (query?: Query) => withQuery("/staff/postings", query),
    postingsOf: (code: string, query?: Query) => withQuery(`/staff/postings/${part(code)}`, query),
    postingPhoto: (id: number) => `/staff/postings/photo/${part(id)}`,
    promises: (query?: Query) => withQuery("/staff/promises", query),
    promise: (id: number) => `/staff/promises/${part(id)}`,
    delegations: (query?: Query) => withQuery("/staff/delegations", query),
    reviewPlan: (query?: Query) => withQuery("/staff/review-plan", query),
    reviewProposal: (id: number) => `/staff/review-plan/${part(id)}`,
    replyTemplates: (query?: Query) => withQuery("/staff/admin/reply-templates", query),
    /** The letter of a reply; without `answer`, the number of its event, of the latest. */
    replyLetter: (code: string, answer?: number) =>
      `/staff/feedback/${part(code)}/letter${answer === undefined ? "" : `?answer=${answer}`}`,
    replyLetterFile: (code: string, answer?: number) =>
      `/staff/feedback/${part(code)}/letter/file${answer === undefined ? "" : `?answer=${answer}`}`,
    matter: (code: string) => `/staff/feedback/${part(code)}/points`,
    register: (query?: Query) => withQuery("/staff/register", query),
    registerPrint: (query?: Query) => withQuery("/staff/register/print", query),
    registerFile: (query?: Query) => withQuery("/staff/register/file", query),

    feedback: (code: string) => `/staff/feedback/${part(code)}`,
    act: (code: string, action: string) => `/staff/feedback/${part(code)}/act/${part(action)}`,
    similar: (code: string, query?: Query) => withQuery(`/staff/feedback/${part(code)}/similar`, query),
    correct: (code: string) => `/staff/feedback/${part(code)}/correct`,
    sender: (code: string) => `/staff/feedback/${part(code)}/sender`,
    call: (code: string) => `/staff/feedback/${part(code)}/call`,
    notes: (code: string) => `/staff/feedback/${part(code)}/notes`,
    /** Phiếu chuyển: the event of a hand-over, as a document. */
    transferSlip: (code: string, seq: number) => `/staff/feedback/${part(code)}/slip/${part(seq)}`,
    newSecret: (code: string) => `/staff/feedback/${part(code)}/new-secret`,
    file: (code: string, id: number) => `/staff/feedback/${part(code)}/files/${part(id)}`,

    reports: (query?: Query) => withQuery("/staff/reports", query),
    reportForm: (query?: Query) => withQuery("/staff/reports/form", query),
    reportEpisodes: (query?: Query) => withQuery("/staff/reports/episodes", query),
    reportFile: (query?: Query) => withQuery("/staff/reports/file", query),
    /** Leaders: units side by side; the indices of QĐ 766 and TT 01/2018. */
    overview: (query?: Query) => withQuery("/staff/reports/overview", query),
    indices: (query?: Query) => withQuery("/staff/reports/indices", query),
    /** Who owes a report for a period, and how far each one is. */
    reportBoard: (query?: Query) => withQuery("/staff/reports/board", query),
    /** One unit's report for one period: its way, its closings, what can be done. */
    report: (query?: Query) => withQuery("/staff/reports/report", query),
    reportClosing: (id: number, query?: Query) => withQuery(`/staff/reports/closed/${part(id)}`, query),
    reportClosingItems: (id: number, query?: Query) =>
      withQuery(`/staff/reports/closed/${part(id)}/items`, query),
    reportClosingFile: (id: number, as: string, form?: "full") =>
      withQuery(`/staff/reports/closed/${part(id)}/file`, form ? { form, as } : { as }),
    /** The typed part of one unit's report: all sections, one section, its files, figures from a spreadsheet. */
    reportSections: (query?: Query) => withQuery("/staff/reports/sections", query),
    reportSection: (query?: Query) => withQuery("/staff/reports/section", query),
    reportWhole: (query?: Query) => withQuery("/staff/reports/whole", query),
    reportImport: (query?: Query) => withQuery("/staff/reports/import", query),
    reportImportTemplate: (query?: Query) => withQuery("/staff/reports/import-template", query),
    reportFigures: (query?: Query) => withQuery("/staff/reports/figures", query),
    reportFiguresTemplate: (query?: Query) => withQuery("/staff/reports/figures-template", query),
    ballotDesks: (query?: Query) => withQuery("/staff/reports/desks", query),
    ballotDeskSheet: (query?: Query) => withQuery("/staff/reports/desk-sheet", query),
    forms: () => "/staff/admin/forms",
    formVersion: (id: number, query?: Query) => withQuery(`/staff/admin/forms/${part(id)}`, query),
    formVersionFile: (id: number, as: "xlsx" | "pdf") => `/staff/admin/forms/${part(id)}/file?as=${as}`,
    /** What reports go by, besides their forms: circulars, due dates, outlines, indices. */
    formSets: (query?: Query) => withQuery("/staff/admin/form-sets", query),
    reportDeadlines: (query?: Query) => withQuery("/staff/admin/report-deadlines", query),
    outlines: () => "/staff/admin/outlines",
    outline: (code: string, query?: Query) => withQuery(`/staff/admin/outlines/${part(code)}`, query),
    indexDefinitions: (query?: Query) => withQuery("/staff/admin/indices", query),

    people: (query?: Query) => withQuery("/staff/admin/people", query),
    newPerson: () => "/staff/admin/people/new",
    person: (id: number) => `/staff/admin/people/${part(id)}`,
    calendar: (query?: Query) => withQuery("/staff/admin/calendar", query),
    fields: () => "/staff/admin/fields",
    units: (query?: Query) => withQuery("/staff/admin/units", query),
    unit: (code: string) => `/staff/admin/units/${part(code)}`,
    settings: () => "/staff/admin/settings",
    /** Where senders are pointed whose item is not accepted; bodies to which items are handed over. */
    everydayWords: (query?: Query) => withQuery("/staff/admin/everyday-words", query),
    rightDoors: (query?: Query) => withQuery("/staff/admin/right-doors", query),
    outsideBodies: (query?: Query) => withQuery("/staff/admin/outside-bodies", query),
  },

  /** Exists only outside production. */
  outbox: (query?: Query) => withQuery("/dev/outbox", query),
  outboxMessage: (id: number) => `/dev/outbox/${part(id)}`,
  outboxHtml: (id: number) => `/dev/outbox/${part(id)}/html`,
  healthcheck: () => "/healthcheck",
} as const;
