import type { Rule } from "../rule.ts";
import { issuerAbbreviated } from "./issuer-abbreviated.ts";
import { issuerAbolishedBody } from "./issuer-abolished-body.ts";
import { issuerAbolishedLevel } from "./issuer-abolished-level.ts";
import { issuerBureau } from "./issuer-bureau.ts";
import { issuerCase } from "./issuer-case.ts";
import { issuerMisnamedBody } from "./issuer-misnamed-body.ts";
import { issuerMissing } from "./issuer-missing.ts";
import { issuerRedundant } from "./issuer-redundant.ts";
import { issuerUnknownUnit } from "./issuer-unknown-unit.ts";
import { parentKind } from "./parent-kind.ts";
import { parentLocality } from "./parent-locality.ts";
import { parentMissing } from "./parent-missing.ts";
import { parentProvince } from "./parent-province.ts";
import { profileIssuer } from "./profile-issuer.ts";

export const issuerRules: readonly Rule[] = [
  issuerAbbreviated,
  issuerAbolishedLevel,
  issuerAbolishedBody,
  issuerBureau,
  issuerCase,
  issuerMissing,
  issuerMisnamedBody,
  issuerRedundant,
  issuerUnknownUnit,
  parentKind,
  parentLocality,
  parentMissing,
  parentProvince,
  profileIssuer,
];
