import type { TargetRule } from './cause.ts';
import { answered, notMade } from './rules/answered.ts';
import { blockPage } from './rules/block-page.ts';
import { resetInBody, stalls } from './rules/body.ts';
import { controlsFailToo, lookUpsFailToo } from './rules/controls-fail-too.ts';
import { answerProvesNothing, dataCentreFails, foreignAnswer } from './rules/data-centre.ts';
import {
  addressForged,
  filterSinks,
  lookUpForged,
  lookUpSilent,
  nameDoesNotResolve,
  nameIsGone,
  refusedByName,
} from './rules/dns.ts';
import { forgedCertificate } from './rules/forged-certificate.ts';
import { inspectedHere } from './rules/inspected.ts';
import {
  addressRefused,
  addressSilent,
  causeUnclear,
  nameInHandshake,
  resetByAddress,
} from './rules/layers.ts';
import { lineTooSlow } from './rules/line-too-slow.ts';
import { secureDnsAvoids } from './rules/secure-dns.ts';
import { transfer } from './rules/transfer.ts';

/** From the most certain to the least; the first that applies speaks for a target. The last always applies. */
export const TARGET_RULES: readonly TargetRule[] = [
  foreignAnswer,
  answerProvesNothing,
  transfer,
  secureDnsAvoids,
  answered,
  notMade,
  controlsFailToo,
  lookUpsFailToo,
  lineTooSlow,
  dataCentreFails,
  filterSinks,
  blockPage,
  lookUpForged,
  addressForged,
  nameIsGone,
  nameDoesNotResolve,
  inspectedHere,
  forgedCertificate,
  resetInBody,
  stalls,
  refusedByName,
  lookUpSilent,
  nameInHandshake,
  resetByAddress,
  addressRefused,
  addressSilent,
  causeUnclear,
];
