import type { System } from "../../../core/syntax/letter.ts";
import type { AnswerKind } from "../../citing.ts";
import partyForward from "./party-forward.txt";
import partyImplement from "./party-implement.txt";
import partyReply from "./party-reply.txt";
import stateForward from "./state-forward.txt";
import stateImplement from "./state-implement.txt";
import stateReply from "./state-reply.txt";

/** Templates of official letters that answer, carry out or pass on another document. */
export const answerTemplates: Readonly<Record<System, Readonly<Record<AnswerKind, string>>>> = {
  state: { reply: stateReply, implement: stateImplement, forward: stateForward },
  party: { reply: partyReply, implement: partyImplement, forward: partyForward },
};
