import type { Header } from "../../syntax/letter.ts";
import { memo } from "../../text/memo.ts";
import { foldTone } from "../../text/vietnamese.ts";

const organ =
  /(?<!\p{L})(?:BỘ QUỐC PHÒNG|BỘ CÔNG AN|QUÂN KHU|QUÂN CHỦNG|QUÂN ĐOÀN|BỘ TƯ LỆNH|BỘ CHỈ HUY|BỘ TỔNG THAM MƯU|BAN CHỈ HUY QUÂN SỰ|CÔNG AN|SƯ ĐOÀN|TRUNG ĐOÀN|LỮ ĐOÀN)(?!\p{L})/u;

const isArmed = memo((name: string): boolean => organ.test(foldTone(name.toUpperCase())));

/** The army's and the police's places follow rules of their own (Phụ lục I, Phần I, Mục II, khoản 4, điểm a). */
export const isArmedForces = ({ parent, issuer }: Header): boolean =>
  [parent, issuer].some((name) => name !== null && isArmed(name.text));
