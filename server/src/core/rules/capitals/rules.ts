import type { Rule } from "../rule.ts";
import { capitalsAcronym } from "./capitals-acronym.ts";
import { capitalsAdminUnit } from "./capitals-admin-unit.ts";
import { capitalsAdminUnitNamed } from "./capitals-admin-unit-named.ts";
import { capitalsAward } from "./capitals-award.ts";
import { capitalsEvent } from "./capitals-event.ts";
import { capitalsForeignOrgan } from "./capitals-foreign-organ.ts";
import { capitalsHistoricName } from "./capitals-historic-name.ts";
import { capitalsHoliday } from "./capitals-holiday.ts";
import { capitalsHonorific } from "./capitals-honorific.ts";
import { capitalsLawName } from "./capitals-law-name.ts";
import { capitalsLunarYear } from "./capitals-lunar-year.ts";
import { capitalsNation } from "./capitals-nation.ts";
import { capitalsOrgan } from "./capitals-organ.ts";
import { capitalsPartyGeneric } from "./capitals-party-generic.ts";
import { capitalsPartyOrgan } from "./capitals-party-organ.ts";
import { capitalsPersonName } from "./capitals-person-name.ts";
import { capitalsPosition } from "./capitals-position.ts";
import { capitalsProvision } from "./capitals-provision.ts";
import { capitalsRegion } from "./capitals-region.ts";
import { capitalsSentence } from "./capitals-sentence.ts";
import { capitalsSpecialPlace } from "./capitals-special-place.ts";
import { capitalsTerm } from "./capitals-term.ts";
import { capitalsTerrain } from "./capitals-terrain.ts";
import { capitalsTet } from "./capitals-tet.ts";
import { capitalsTranscribed } from "./capitals-transcribed.ts";
import { capitalsWeekdayMonth } from "./capitals-weekday-month.ts";
import { capitalsWorkTitle } from "./capitals-work-title.ts";

export const capitalsRules: readonly Rule[] = [
  capitalsAcronym,
  capitalsAdminUnit,
  capitalsAdminUnitNamed,
  capitalsAward,
  capitalsEvent,
  capitalsForeignOrgan,
  capitalsHistoricName,
  capitalsHoliday,
  capitalsHonorific,
  capitalsLawName,
  capitalsLunarYear,
  capitalsNation,
  capitalsOrgan,
  capitalsPartyGeneric,
  capitalsPartyOrgan,
  capitalsPersonName,
  capitalsPosition,
  capitalsProvision,
  capitalsRegion,
  capitalsSentence,
  capitalsSpecialPlace,
  capitalsTerm,
  capitalsTerrain,
  capitalsTet,
  capitalsTranscribed,
  capitalsWeekdayMonth,
  capitalsWorkTitle,
];
