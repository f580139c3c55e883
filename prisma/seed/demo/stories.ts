import { STORIES_BAO_HIEM } from "./stories/bao-hiem";
import { STORIES_BAO_TRO_XA_HOI } from "./stories/bao-tro-xa-hoi";
import { STORIES_CU_TRU } from "./stories/cu-tru";
import { STORIES_DAT_DAI } from "./stories/dat-dai";
import { STORIES_DAT_DAI_QUY_DINH } from "./stories/dat-dai-quy-dinh";
import { STORIES_DICH_VU_CONG } from "./stories/dich-vu-cong";
import { STORIES_DICH_VU_CONG_QUY_DINH } from "./stories/dich-vu-cong-quy-dinh";
import { STORIES_DOANH_NGHIEP } from "./stories/doanh-nghiep";
import { STORIES_DUONG_BO } from "./stories/duong-bo";
import { STORIES_GIAO_DUC } from "./stories/giao-duc";
import { STORIES_HO_TICH } from "./stories/ho-tich";
import { STORIES_LAO_DONG } from "./stories/lao-dong";
import { STORIES_LY_LICH_TU_PHAP } from "./stories/ly-lich-tu-phap";
import { STORIES_MOI_TRUONG } from "./stories/moi-truong";
import { STORIES_NONG_NGHIEP } from "./stories/nong-nghiep";
import { STORIES_THI_DUA } from "./stories/thi-dua";
import { STORIES_THUE } from "./stories/thue";
import { STORIES_VAN_HOA } from "./stories/van-hoa";
import { STORIES_XAY_DUNG } from "./stories/xay-dung";
import { STORIES_Y_TE } from "./stories/y-te";
import type { Story } from "./story";

/** Every matter of the demo; no two share a text. */
export const ALL_STORIES: readonly Story[] = [
  ...STORIES_DAT_DAI,
  ...STORIES_DAT_DAI_QUY_DINH,
  ...STORIES_MOI_TRUONG,
  ...STORIES_XAY_DUNG,
  ...STORIES_DUONG_BO,
  ...STORIES_HO_TICH,
  ...STORIES_LY_LICH_TU_PHAP,
  ...STORIES_CU_TRU,
  ...STORIES_BAO_TRO_XA_HOI,
  ...STORIES_BAO_HIEM,
  ...STORIES_Y_TE,
  ...STORIES_GIAO_DUC,
  ...STORIES_NONG_NGHIEP,
  ...STORIES_DOANH_NGHIEP,
  ...STORIES_THUE,
  ...STORIES_LAO_DONG,
  ...STORIES_VAN_HOA,
  ...STORIES_THI_DUA,
  ...STORIES_DICH_VU_CONG,
  ...STORIES_DICH_VU_CONG_QUY_DINH,
];
