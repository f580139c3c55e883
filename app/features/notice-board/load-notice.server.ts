import { paths } from "~/paths";
import type { DbOrTx } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { sha256 } from "~/platform/sha256.server";
import { canonicalJson } from "~/shared/canonical-json";
import { type LocalDate, toDbDate } from "~/shared/local-date";
import type { Settings } from "../reference/settings";
import { loadSettings } from "../reference/settings.server";
import { detailsOf, type Reception, type WallNotice } from "./wall-notice";

const RECEPTION = { address: true, phone: true, email: true, website: true, hours: true } as const;

type UnitRow = Reception & { code: string; name: string };

/** The notice of a unit that exists on a date; null for any other. */
export async function loadWallNotice(db: DbOrTx, code: string, on: LocalDate): Promise<WallNotice | null> {
  const unit = await db.unit.findFirst({
    where: { code, ...existingOn(on) },
    select: { code: true, name: true, ...RECEPTION },
  });
  return unit && noticeFrom(unit, await loadSettings(db));
}

/** The notices of all units that exist on a date, the province itself left out: its office stands for it. */
export async function allWallNotices(db: DbOrTx, on: LocalDate): Promise<WallNotice[]> {
  const units = await db.unit.findMany({
    where: { level: { not: "PROVINCE" }, ...existingOn(on) },
    select: { code: true, name: true, ...RECEPTION },
  });
  const settings = await loadSettings(db);
  return units.sort((a, b) => a.name.localeCompare(b.name, "vi")).map((unit) => noticeFrom(unit, settings));
}

const existingOn = (on: LocalDate) => ({
  validFrom: { lte: toDbDate(on) },
  OR: [{ validTo: null }, { validTo: { gte: toDbDate(on) } }],
});

function noticeFrom({ code, name, ...own }: UnitRow, settings: Settings): WallNotice {
  const { address, hotline: phone, email, website, hours } = settings;
  const provincial: Reception = { address, phone, email, website, hours };
  const isFocal = code === settings.focalUnit;
  return {
    unit: { code, name },
    superior: settings.peopleCommittee,
    reception: isFocal ? provincial : own,
    focal: isFocal ? null : { name: settings.focalUnitName, reception: provincial },
  };
}

/** The address in the QR code of a unit's notice: the form with unit and channel filled in. */
export const noticeLink = (code: string): string => publicUrl() + paths.send({ "don-vi": code, kenh: "web" });

/** A short name for what a notice says of where to send. */
export const noticeDigest = (notice: WallNotice): string => sha256(canonicalJson(detailsOf(notice)));
