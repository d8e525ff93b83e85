import type { Rule } from "../rule.ts";
import { profileSigner } from "./profile-signer.ts";
import { signatureAuthorityForm } from "./signature-authority-form.ts";
import { signatureAuthorityTarget } from "./signature-authority-target.ts";
import { signatureCollectiveAdvisory } from "./signature-collective-advisory.ts";
import { signatureCollectiveCommittee } from "./signature-collective-committee.ts";
import { signatureCollectiveDeputy } from "./signature-collective-deputy.ts";
import { signatureCollectiveOrgan } from "./signature-collective-organ.ts";
import { signatureCollectivePosition } from "./signature-collective-position.ts";
import { signatureCollectiveRegime } from "./signature-collective-regime.ts";
import { signatureCollectiveUntitled } from "./signature-collective-untitled.ts";
import { signatureDeputyAuthority } from "./signature-deputy-authority.ts";
import { signatureDeputyCommittee } from "./signature-deputy-committee.ts";
import { signatureDeputyPairing } from "./signature-deputy-pairing.ts";
import { signatureIncomplete } from "./signature-incomplete.ts";
import { signatureMinutes } from "./signature-minutes.ts";
import { signatureMissing } from "./signature-missing.ts";
import { signatureNameCase } from "./signature-name-case.ts";
import { signatureNameTitle } from "./signature-name-title.ts";
import { signaturePositionCollective } from "./signature-position-collective.ts";
import { signaturePositionIssuer } from "./signature-position-issuer.ts";
import { signaturePositionOrgan } from "./signature-position-organ.ts";
import { signaturePositionUnofficial } from "./signature-position-unofficial.ts";
import { signatureRedelegated } from "./signature-redelegated.ts";

export const signatureRules: readonly Rule[] = [
  signatureAuthorityForm,
  signatureAuthorityTarget,
  signatureCollectiveAdvisory,
  signatureCollectiveDeputy,
  signatureCollectiveOrgan,
  signatureDeputyAuthority,
  signatureDeputyPairing,
  signatureIncomplete,
  signatureMinutes,
  signatureMissing,
  signatureNameCase,
  signatureNameTitle,
  signaturePositionCollective,
  signaturePositionOrgan,
  signaturePositionUnofficial,
  signatureRedelegated,
  signatureCollectivePosition,
  signaturePositionIssuer,
  signatureCollectiveRegime,
  signatureDeputyCommittee,
  signatureCollectiveUntitled,
  signatureCollectiveCommittee,
  profileSigner,
];
