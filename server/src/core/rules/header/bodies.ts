import type { Header, Letter } from "../../syntax/letter.ts";
import { memo } from "../../text/memo.ts";
import { foldTone } from "../../text/vietnamese.ts";

const firm =
  /^(?:CÔNG TY (?:TNHH|CỔ PHẦN|CP|TRÁCH NHIỆM)|DOANH NGHIỆP TƯ NHÂN|HỢP TÁC XÃ|NGÂN HÀNG (?:TMCP|THƯƠNG MẠI))(?!\p{L})/u;

const isFirmName = memo((name: string): boolean => firm.test(foldTone(name)));

/** Firms are not bound by the decree (Điều 2) and have their own ways of numbering; those that are State-owned do not show it. */
export const isFirm = ({ issuer, parent }: Header): boolean =>
  [issuer, parent].some((name) => name !== null && isFirmName(name.text));

const youthUnion = /ĐOÀN\s+(?:TNCS|THANH\s+NIÊN\s+CỘNG\s+SẢN)\s+HỒ\s+CHÍ\s+MINH/u;

/** The Youth Union has a title of its own in place of the national one. */
export const isYouthUnion = ({ source }: Letter): boolean => youthUnion.test(source.text.slice(0, 1500));
