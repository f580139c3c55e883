/** Duties of staff: workflow.md §1. Each is held in one unit. */
export const ROLES = [
  "COUNTER",
  "FOCAL_OFFICER",
  "HANDLER",
  "AGENCY_HEAD",
  "PROVINCIAL_FOCAL",
  "LEADER",
  "REPORT_OFFICER",
  "ADMINISTRATOR",
  "AUDITOR",
] as const;
export type Role = (typeof ROLES)[number];

/** `provincial`: the unit is the province or its office. */
export type Grant = {
  role: Role;
  unit: string;
  provincial?: boolean;
  /** The account whose part somebody bears for a while, by a delegation to sign (cover.server). */
  coverFor?: number;
};

/**
 * The member of staff behind a request. `unit` is where they work; what they may do follows from `roles`, which hold
 * in closed units too when theirs took over from them.
 */
export type Actor = {
  staffId: number;
  name: string;
  email: string;
  unit: string;
  roles: readonly Grant[];
  /** Roles given in units that have ended: they read and do nothing more (decision 0041). */
  former?: readonly Grant[];
};
/** What somebody may do, and may still read. */
type Holder = Pick<Actor, "roles" | "former">;

const WORKING_ON_ITEMS = [
  "COUNTER",
  "FOCAL_OFFICER",
  "HANDLER",
  "AGENCY_HEAD",
  "PROVINCIAL_FOCAL",
  "LEADER",
] as const satisfies readonly Role[];
const READING_ITEMS = [...WORKING_ON_ITEMS, "REPORT_OFFICER", "AUDITOR"] as const satisfies readonly Role[];

/**
 * Who may pass which door. Which step a role may take on an item in a given state is workflow/transitions.ts;
 * `feedback:act` only says who has any step at all. An auditor reads and never learns who sent an item; an
 * administrator keeps the house and sees no items.
 */
export const PERMISSIONS = {
  /** Signed in, whatever the role: one's own password, the start page. */
  "staff:any": ROLES,
  "queue:read": READING_ITEMS,
  "feedback:read": READING_ITEMS,
  "feedback:act": WORKING_ON_ITEMS,
  /** Entry for someone who calls, writes or comes to the counter. */
  "entry:create": ["COUNTER", "FOCAL_OFFICER", "PROVINCIAL_FOCAL"],
  /** Names and addresses of senders; each reading is logged (law.md L38). */
  "sender:read": WORKING_ON_ITEMS,
  /** A new lookup secret for who calls, without the item itself (decision 0066). */
  "secret:renew": ["COUNTER"],
  search: READING_ITEMS,
  /** The register of a unit and year (workflow.md §8); names in it need `sender:read` besides. */
  "register:read": [
    "COUNTER",
    "FOCAL_OFFICER",
    "AGENCY_HEAD",
    "PROVINCIAL_FOCAL",
    "LEADER",
    "REPORT_OFFICER",
    "AUDITOR",
  ],
  /** Urging a late unit in writing: Decree 20/2008 art. 18.5. */
  "urge:write": ["PROVINCIAL_FOCAL", "LEADER"],
  /** Giving the items of somebody who leaves to others; an administrator sees codes and no contents. */
  "work:hand-over": ["ADMINISTRATOR", "AGENCY_HEAD"],
  /** Survey campaigns and the yearly plan; in which units says scopeOf (Decree 20/2008 art. 8.4). */
  "survey:read": ["FOCAL_OFFICER", "AGENCY_HEAD", "PROVINCIAL_FOCAL", "LEADER", "REPORT_OFFICER", "AUDITOR"],
  /** Asking, entering what came back on paper, turning answers into items; knows who was asked. */
  "survey:work": ["FOCAL_OFFICER", "PROVINCIAL_FOCAL"],
  /** Whether the notice of where to send hangs in each unit: decree 20/2008 art. 13.3. */
  "posting:read": ["COUNTER", "FOCAL_OFFICER", "AGENCY_HEAD", "PROVINCIAL_FOCAL", "LEADER", "AUDITOR"],
  "posting:record": ["COUNTER", "FOCAL_OFFICER", "AGENCY_HEAD", "PROVINCIAL_FOCAL"],
  "report:read": ["REPORT_OFFICER", "FOCAL_OFFICER", "AGENCY_HEAD", "PROVINCIAL_FOCAL", "LEADER", "AUDITOR"],
  /** Any step of a report at all; which one is reporting/periods/report-flow.ts. */
  "report:work": ["REPORT_OFFICER", "FOCAL_OFFICER", "AGENCY_HEAD", "PROVINCIAL_FOCAL", "LEADER"],
  /** Who signs for whom while the head is away; review proposals. */
  "delegation:manage": ["AGENCY_HEAD", "LEADER"],
  "review:work": ["PROVINCIAL_FOCAL", "LEADER"],
  /** Who opened senders' identities and who changed accounts and lists; which lines says the log's own scope. */
  "audit:read": ["PROVINCIAL_FOCAL", "AUDITOR"],
  "admin:people": ["ADMINISTRATOR"],
  /** Calendar, fields, units. */
  "admin:reference": ["ADMINISTRATOR"],
  "admin:settings": ["ADMINISTRATOR"],
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof PERMISSIONS;

/** Doors behind which nothing is changed and nobody's identity is opened: the staff of a unit that ended keep them. */
const READING: ReadonlySet<Permission> = new Set([
  ...(["staff:any", "queue:read", "feedback:read", "search", "register:read"] as const),
  ...(["survey:read", "posting:read", "report:read", "audit:read"] as const),
]);
const grantsFor = ({ roles, former = [] }: Holder, permission: Permission): readonly Grant[] =>
  READING.has(permission) ? [...roles, ...former] : roles;

/**
 * Who may know of a denunciation (R7): not the unit that may be accused, and no auditor (workflow.md §5). The one list
 * of them; pages ask seesConfidential of workflow/reach.server.
 */
export const KNOW_DENUNCIATIONS: readonly Role[] = ["PROVINCIAL_FOCAL", "LEADER"];

/** Provincial by nature, wherever the role is held. */
const PROVINCE_WIDE: readonly Role[] = ["PROVINCIAL_FOCAL", "LEADER"];
/** Province-wide when held in the province or its office, else in the own unit. */
const PROVINCE_WIDE_AT_THE_PROVINCE: readonly Role[] = ["AUDITOR", "REPORT_OFFICER"];
/** The one door by which the counter of a provincial office serves the whole province: there the hotline rings. */
const OF_THE_HOTLINE: readonly Permission[] = ["secret:renew"];

const holds = (permission: Permission, role: Role): boolean =>
  (PERMISSIONS[permission] as readonly Role[]).includes(role);

/** True when one of the actor's roles opens the door; in which units says scopeOf. */
export function mayDo(actor: Holder, permission: Permission): boolean {
  return (
    permission === "staff:any" || grantsFor(actor, permission).some(({ role }) => holds(permission, role))
  );
}

/** The codes of the units whose items the actor may reach by this permission, or "ALL"; [] when there are none. */
export function scopeOf(actor: Holder, permission: Permission): "ALL" | string[] {
  const grants = grantsFor(actor, permission).filter(
    (grant) => holds(permission, grant.role) && grant.role !== "ADMINISTRATOR",
  );
  const atTheProvince = (role: Role): boolean =>
    PROVINCE_WIDE_AT_THE_PROVINCE.includes(role) ||
    (role === "COUNTER" && OF_THE_HOTLINE.includes(permission));
  const everywhere = grants.some(
    ({ role, provincial }) => PROVINCE_WIDE.includes(role) || (provincial === true && atTheProvince(role)),
  );
  return everywhere ? "ALL" : [...new Set(grants.map((grant) => grant.unit))];
}

/** True when an item held by `unit` lies in the actor's scope. */
export function reaches(actor: Holder, permission: Permission, unit: string): boolean {
  const scope = scopeOf(actor, permission);
  return scope === "ALL" || scope.includes(unit);
}
